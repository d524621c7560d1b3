"""What --check-heap finds: every fault is made in a simulated VM that is sound otherwise, at the end of a scavenge."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import heap_runs
import pytest
from generated.python import (classTable, collectionLog, collector, contexts, finalization, frame, freeChunks, handles, heap, heapSizes,
                              imageReader, interpreter, objects, pointerSlots, specialObjects, stackPages)
from generator.simulator.host import Host
from generator.simulator.machine import Machine
from generator.simulator.platform import Command, Exit, Platform, Stop

# Old objects die between others, so that there are free chunks of four sizes, three of them in the tree; an old object refers to a young one; frames
# are on two stack pages, some of them with contexts, and some are those of blocks.
PROGRAM = """HeapProgram new execute: #(
    'new:kind:size: 2 4 64' 'new:kind:size: 3 4 700' 'new:kind:size: 4 4 64' 'new:kind:size: 5 4 1500' 'new:kind:size: 6 4 64'
    'new:kind:size: 7 4 3000' 'new:kind:size: 8 4 64' 'new:kind:size: 9 4 400' 'new:kind:size: 10 4 64'
    'full' 'drop: 3' 'drop: 5' 'drop: 7' 'drop: 9'
    'new:kind:size: 0 1 5' 'full' 'new:kind:size: 1 0 0' 'store:at:value: 0 0 1' 'blocks: 150')"""
MAX_HEAP = 16 << 20
REMEMBERED, MARKED = 1 << 29, 1 << 55
FORWARDER = 7 << 24 | 8
# Of something inside an object, and of a frame's context.
INSIDE, FRAMES_CONTEXT = 8, 32


class CheckedPlatform(Platform):
    """Stops the engine at the end of a scavenge, and keeps what is said."""

    said: list[str]

    def logCollection_number_cause_pause_before_after_survived_tenured_eden(self, kind: str, *_: object) -> None:
        if kind == "scavenge":
            raise Stop

    def say(self, message: str) -> None:
        self.said.append(message)


class Sound:
    """A VM in which nothing is wrong. What a test changes by `poke` and `set` is as before when it ends."""

    def __init__(self, image: Path) -> None:
        self.vm = Machine(6 * MAX_HEAP + (256 << 20))
        self.platform = self.vm.platform = CheckedPlatform(self.vm, Host(), Command(str(image), [], [], "pinion-sim", MAX_HEAP))
        self.platform.said = []
        collectionLog.tell(self.vm, True)
        assert imageReader.load(self.vm) and interpreter.boot(self.vm)
        with pytest.raises(Stop):
            interpreter.run(self.vm)
        self.undo: list[Callable[[], None]] = []

    def poke(self, address: int, word: int) -> None:
        cells, index, old = self.vm.u64, address >> 3, self.vm.u64[address >> 3]
        self.undo.append(lambda: cells.__setitem__(index, old))
        cells[index] = word

    def set(self, name: str, value: object) -> None:
        old = getattr(self.vm, name)
        self.undo.append(lambda: setattr(self.vm, name, old))
        setattr(self.vm, name, value)

    def set_entry(self, name: str, index: int, value: int) -> None:
        array = getattr(self.vm, name)
        old = array[index]
        self.undo.append(lambda: array.__setitem__(index, old))
        array[index] = value

    def restore(self) -> None:
        while self.undo:
            self.undo.pop()()
        self.platform.said = []

    def faults(self) -> list[str]:
        """What the check says, before it ends the VM."""
        try:
            collector.check_number(self.vm, "%2 faults after scavenge %1", 7)
        except Exit as exit_:
            assert exit_.status == 1
        return self.platform.said

    def all_objects(self) -> Iterator[int]:
        place = heap.firstPlace(self.vm)
        while place < heap.lastPlace(self.vm):
            each = heap.objectAt(self.vm, place)
            yield each
            place = heap.placeAfter(self.vm, each)

    @property
    def remembered(self) -> int:
        """An old object that refers to a young one."""
        return next(each for each in (heap.rememberedAt(self.vm, i) for i in range(heap.rememberedCount(self.vm)))
                    if any(heap.isYoung(self.vm, objects.slot_of(self.vm, i, each)) for i in range(objects.slotCountOf(self.vm, each))))

    @property
    def young(self) -> int:
        return heap.objectAt(self.vm, heap.pastStart(self.vm))

    def frames(self) -> Iterator[int]:
        """From the top of the current page on, and down the other pages."""
        vm = self.vm
        pages = [stackPages.current(vm), *(page for page in range(stackPages.pageCount(vm)) if page != stackPages.current(vm))]
        for page in pages:
            fp = stackPages.topFpOf(vm, page)
            while fp:
                yield fp
                fp = frame.callerOf(vm, fp)

    def frame_that(self, condition: Callable[[Machine, int], bool]) -> int:
        return next(each for each in self.frames() if condition(self.vm, each))

    @property
    def married(self) -> int:
        """A context that has a frame."""
        return frame.contextOf(self.vm, self.frame_that(frame.hasContext))

    @property
    def list_place(self) -> int:
        """Where the first chunk of a list of small ones is."""
        return self.vm.freeChunks_lists + 8 * next(i for i in range(1, 64) if freeChunks.listAt(self.vm, i))

    @property
    def root(self) -> int:
        """Of the tree of free chunks."""
        return freeChunks.listAt(self.vm, 0)

    @property
    def node(self) -> int:
        """Below the root."""
        return self.vm.u64[self.root + 32 >> 3] or self.vm.u64[self.root + 40 >> 3]

    def header(self, oop: int) -> int:
        return objects.headerOf(self.vm, oop)

    def forward(self, oop: int, target: int, is_noted: bool = True) -> None:
        """Makes a forwarder of a young object."""
        self.poke(oop, self.header(oop) & 0xFF << 56 | FORWARDER)
        self.poke(oop + 8, target)
        if is_noted:
            self.set("forwarders_isOn", True)

    def young_object(self) -> int:
        """One that a slot of a young object refers to, and no root, no frame, and not because it is a class."""
        held = {self.vm.u64[place >> 3] for fp in self.frames() for place in range(frame.baseOf(self.vm, fp), fp + 400, 8)}
        for each in self.all_objects():
            for i in range(pointerSlots.countOf(self.vm, each) if self.header(each) >> 24 & 31 <= 3 else 0):
                value = objects.slot_of(self.vm, i, each)
                if heap.isYoung(self.vm, value) and self.header(value) >> 24 & 31 <= 2 and self.header(value) >> 56 and value not in held:
                    return value
        raise AssertionError("no object refers to a young one")


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    image = tmp_path_factory.mktemp("heap") / "checked.image"
    return Sound(heap_runs.build(image, PROGRAM, Path(__file__).parent / "HeapPrograms"))


@pytest.fixture
def sound(machine: Sound) -> Iterator[Sound]:
    yield machine
    machine.restore()
    assert machine.faults() == []


def end_of_survivors(it: Sound) -> None:
    it.set("heap_pastFree", it.vm.heap_pastFree + heapSizes.mostSurvivor(it.vm))


def end_of_eden(it: Sound) -> None:
    it.set("heap_edenFree", it.vm.heap_edenLimit + 8)


def end_of_old_space(it: Sound) -> None:
    it.set("heap_free", it.vm.heap_limit + 8)


def objects_beyond_the_end(it: Sound) -> None:
    it.set("heap_free", it.vm.heap_free - 8)


def a_size(it: Sound) -> None:
    it.poke(it.young, it.header(it.young) & (1 << 56) - 1 | 200 << 56)


def a_format(it: Sound) -> None:
    it.poke(it.young, it.header(it.young) & ~(31 << 24) | 6 << 24)


def a_forwarder(it: Sound) -> None:
    it.poke(it.young, it.header(it.young) & ~(31 << 24) | 7 << 24)


def a_forwarders_index(it: Sound) -> None:
    it.poke(it.young, it.header(it.young) & ~0x3FFFFF | 8)


def an_unexpected_forwarder(it: Sound) -> None:
    it.forward(it.young_object(), it.vm.heap_nilObject, is_noted=False)


def a_forwarders_target(it: Sound) -> None:
    it.forward(it.young_object(), it.remembered + INSIDE)


def a_circle_of_forwarders(it: Sound) -> None:
    one = it.young_object()
    it.forward(one, one)


def a_forwarder_as_class(it: Sound) -> None:
    each = it.young_object()
    it.poke(objects.slot_of(it.vm, 0, classTable.root(it.vm)) + 8 + 8 * 51, each)
    it.forward(each, classTable.at(it.vm, 52))


def a_forwarder_as_root(it: Sound) -> None:
    each = it.young_object()
    it.set("scheduler_wakeupSemaphore", each)
    it.forward(each, specialObjects.at(it.vm, specialObjects.classSemaphore(it.vm)))


def a_forwarder_as_receiver(it: Sound) -> None:
    each = it.young_object()
    it.poke(next(it.frames()) + 40, each)
    it.forward(each, it.vm.heap_nilObject)


def a_class_index(it: Sound) -> None:
    it.poke(it.young, it.header(it.young) & ~(1 << 22) + 1 | 0x2FFFFF)


def a_mark(it: Sound) -> None:
    it.poke(it.young, it.header(it.young) | MARKED)


def a_slot(it: Sound) -> None:
    it.poke(it.remembered + 8, it.remembered + INSIDE)


def a_tag(it: Sound) -> None:
    it.poke(it.remembered + 8, 0b110)


def nothing_remembered(it: Sound) -> None:
    for i in range(heap.rememberedCount(it.vm)):
        each = heap.rememberedAt(it.vm, i)
        it.poke(each, it.header(each) & ~REMEMBERED)
    it.set("heap_rememberedCount", 0)


def a_lost_entry(it: Sound) -> None:
    it.set("heap_rememberedCount", 0)


def a_lost_bit(it: Sound) -> None:
    it.poke(it.remembered, it.header(it.remembered) & ~REMEMBERED)


def a_second_entry(it: Sound) -> None:
    count = it.vm.heap_rememberedCount
    it.poke(it.vm.heap_remembered + 8 * count, it.remembered)
    it.set("heap_rememberedCount", count + 1)


def a_young_entry(it: Sound) -> None:
    count = it.vm.heap_rememberedCount
    it.poke(it.vm.heap_remembered + 8 * count, it.young)
    it.set("heap_rememberedCount", count + 1)


def a_classs_hash(it: Sound) -> None:
    a_class = classTable.at(it.vm, 51)
    it.poke(a_class, it.header(a_class) ^ 1 << 32)


def a_gap_in_the_class_table(it: Sound) -> None:
    root = classTable.root(it.vm)
    used = classTable.indexLimit(it.vm) >> 10
    it.poke(root + 8 + 8 * (used + 1), objects.slot_of(it.vm, 0, root))


def a_root(it: Sound) -> None:
    it.set("scheduler_wakeupSemaphore", it.young + INSIDE)


def a_frame(it: Sound) -> None:
    fp = next(it.frames())
    it.poke(fp, fp + 8)


def a_frames_method(it: Sound) -> None:
    it.poke(next(it.frames()) + 16, it.young)


def an_instruction_pointer(it: Sound) -> None:
    it.set_entry("stackPages_topIp", stackPages.current(it.vm), it.young)


def an_operand(it: Sound) -> None:
    it.poke(next(it.frames()) - 8, it.young + INSIDE)


def a_closure(it: Sound) -> None:
    it.poke(frame.tempsOf(it.vm, it.frame_that(frame.isBlock_)) - 8, it.remembered)


def a_frames_context(it: Sound) -> None:
    it.poke(it.frame_that(frame.hasContext) + FRAMES_CONTEXT, it.young)


def a_caller(it: Sound) -> None:
    it.poke(it.frame_that(lambda vm, fp: frame.callerOf(vm, fp) == 0) + 8, it.young)


def a_divorced_frame(it: Sound) -> None:
    it.poke(it.frame_that(frame.hasContext) + FRAMES_CONTEXT, 0)


def a_contexts_frame(it: Sound) -> None:
    it.poke(it.married + 8, 0x123456701)  # a SmallInteger, as is the address of a frame


def a_contexts_size(it: Sound) -> None:
    single = next(each for each in it.all_objects() if contexts.isContext(it.vm, each))
    it.poke(single, it.header(single) & (1 << 56) - 1 | 5 << 56)


def a_cached_method(it: Sound) -> None:
    cache = it.vm.lookup_cache
    entry = next(index for index in range(0, len(cache), 8) if cache[index])
    it.set_entry("lookup_cache", entry + 2, it.young + INSIDE)


def a_cached_class(it: Sound) -> None:
    cache = it.vm.lookup_cache
    entry = next(index for index in range(0, len(cache), 8) if cache[index])
    it.set_entry("lookup_cache", entry + 1, 0x2FFFFF)


def a_forgotten_chunk(it: Sound) -> None:
    it.poke(it.list_place, objects.slot_of(it.vm, 0, it.vm.u64[it.list_place >> 3]))


def a_list_without_end(it: Sound) -> None:
    chunk = it.vm.u64[it.list_place >> 3]
    it.poke(chunk + 8, chunk)


def a_list_of_objects(it: Sound) -> None:
    it.poke(it.list_place, it.remembered)


def a_wrong_list(it: Sound) -> None:
    empty = next(i for i in range(2, 64) if not freeChunks.listAt(it.vm, i))
    it.poke(it.vm.freeChunks_lists + 8 * empty, it.vm.u64[it.list_place >> 3])
    it.poke(it.list_place, 0)


def an_unsorted_tree(it: Sound) -> None:
    smaller, larger = it.vm.u64[it.root + 32 >> 3], it.vm.u64[it.root + 40 >> 3]
    it.poke(it.root + 32, larger)
    it.poke(it.root + 40, smaller)


def a_nodes_parent(it: Sound) -> None:
    it.poke(it.node + 24, 0)


def a_number_of_free_bytes(it: Sound) -> None:
    it.set("freeChunks_bytes", freeChunks.bytes(it.vm) + 8)


def a_grey_object(it: Sound) -> None:
    it.poke(it.young, it.header(it.young) | 1 << 31)


def another_false(it: Sound) -> None:
    it.set("heap_falseObject", it.vm.heap_trueObject)


def special_objects(it: Sound) -> None:
    it.set("specialObjects_array", it.vm.heap_falseObject)


def unused_elements(it: Sound) -> None:
    empty = next(each for each in it.all_objects() if it.header(each) >> 56 == 0 and it.header(each) >> 24 & 31 == 16)
    it.poke(empty, it.header(empty) | 3 << 24)


def too_few_slots(it: Sound) -> None:
    """The class of an object with variables and elements says that it has more variables."""
    an_object = next(each for each in it.all_objects() if it.header(each) >> 24 & 31 == 3 and it.header(each) & 0x3FFFFF != 36)
    a_class = classTable.classOf(it.vm, an_object)
    it.poke(a_class + 24, objects.slot_of(it.vm, 2, a_class) | 0xFFFF << 3)


def a_mourner(it: Sound) -> None:
    finalization.begin(it.vm)
    finalization.addMourner(it.vm, it.young + INSIDE)
    it.undo.append(lambda: finalization.nextMourner(it.vm))


def a_handle(it: Sound) -> None:
    handle = handles.create(it.vm, it.young + INSIDE)
    it.undo.append(lambda: handles.free(it.vm, handle))


FAULTS = {
    a_grey_object: "is still grey",
    another_false: "the first objects, at offsets 0 and on, are not nil, false and true",
    special_objects: "there is no array of special objects, but 0x",
    unused_elements: "has the format 19, and no slot with unused elements",
    too_few_slots: r"has \d+ slots, fewer than its class has variables",
    a_mourner: "a root of the VM leads to no object",
    a_handle: "a root of the VM leads to no object",
    end_of_survivors: "out of the space for them",
    end_of_eden: "eden is filled up to",
    end_of_old_space: "old space is filled up to",
    objects_beyond_the_end: "runs past the end of its space",
    a_size: "is damaged|leads to no object",
    a_format: "has the format 6, which no object has",
    a_forwarder: "has the format 7, which no object has",
    a_forwarders_index: "has the format .*, which no object has",
    an_unexpected_forwarder: "leads to a forwarder, and there should be none",
    a_forwarders_target: "slot 0 of the object at offset .* leads to no object",
    a_circle_of_forwarders: "leads from forwarder to forwarder without end",
    a_forwarder_as_class: "is number 51 of the class table, and no class of that index|has the class index 51, which no class has",
    a_forwarder_as_root: "a root of the VM leads to no object",
    a_forwarder_as_receiver: "has a forwarder for its receiver",
    a_class_index: "has the class index 3145727, which no class has",
    a_mark: "is still marked",
    a_slot: "slot 0 of the object at offset .* leads to no object",
    a_tag: "slot 0 of the object at offset .* leads to no object",
    nothing_remembered: "refers to a young one and is not remembered",
    a_lost_entry: "says that it is remembered, and is not",
    a_lost_bit: "of the remembered set, and does not know",
    a_second_entry: "is in the remembered set again",
    a_young_entry: "of the remembered set is no old object",
    a_forgotten_chunk: "the free chunk at offset .* is in no list",
    a_list_without_end: "the free chunk at offset .* is in a list twice",
    a_list_of_objects: "the lists of free chunks lead to no free chunk",
    a_wrong_list: "is in the list of those of .* bytes, and is not of that size",
    an_unsorted_tree: "is at the wrong place in the tree",
    a_nodes_parent: "does not know what it is below of in the tree",
    a_number_of_free_bytes: "the free chunks have .* bytes, where there should be",
    a_classs_hash: "is number 51 of the class table, and no class of that index|has the class index 51, which no class has",
    a_gap_in_the_class_table: "of the class table follows one that is missing",
    a_root: "a root of the VM leads to no object",
    a_frame: "there is no frame",
    a_frames_method: "runs no method",
    an_instruction_pointer: "goes on outside of its method",
    an_operand: "of stack page .* leads to no object",
    a_closure: "is that of a block, and has not the closure",
    a_frames_context: "has a context that is not its own",
    a_caller: "was called by no context",
    a_divorced_frame: "says that it has a frame, which does not know it",
    a_contexts_frame: "has a context that is not its own",
    a_contexts_size: "has 5 slots, which are too few|runs past|leads to no object",
    a_cached_method: "of the method cache, for the class index .*, leads to no method",
    a_cached_class: "of the method cache, for the class index 3145727, leads to no method",
}


def test_nothing_is_wrong(sound: Sound) -> None:
    assert sound.faults() == []


def test_a_forwarder_is_no_fault(sound: Sound) -> None:
    sound.forward(sound.young_object(), sound.vm.heap_nilObject)
    assert sound.faults() == []


@pytest.mark.parametrize("damage", FAULTS, ids=lambda damage: damage.__name__)
def test_fault(sound: Sound, damage: Callable[[Sound], None]) -> None:
    damage(sound)
    *faults, end = sound.faults()
    assert any(re.search(FAULTS[damage], each) for each in faults), faults
    assert re.fullmatch(r"\d+ faults after scavenge 7", end)
    assert 1 <= len(faults) <= 20
