"""What the commands of HeapPrograms do, on a model of their objects; and the digest that the program writes in the end."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

NODE, ARRAY, MIXED, WEAK, BYTES, SHORTS, WORDS, LONGS, STRING, EPHEMERON = range(1, 11)
CLASS = 0
NAMED = {NODE: 3, MIXED: 2, EPHEMERON: 2}
POINTERS = {NODE, ARRAY, MIXED, WEAK, EPHEMERON}
REGISTERS = 16
MODULUS = 1073741789

Command = tuple[str, ...] | tuple[str | int, ...]


@dataclass(eq=False)
class Thing:
    """An object. `slots` are its variables, named ones first, or its data; `other_class` is its class where that was made for it;
    `token` stands for its identity hash."""

    kind: int
    slots: list[Thing | int | None] = field(default_factory=list)
    other_class: Thing | None = None
    token: object = None
    is_pinned: bool = False
    is_frozen: bool = False

    @property
    def size(self) -> int:
        return len(self.slots)

    @property
    def has_slots(self) -> bool:
        return self.kind in POINTERS and self.size > 0


class Model:
    """The state of a program. Each command is a method."""

    def __init__(self) -> None:
        self.registers: list[Thing | int | None] = [None] * REGISTERS
        self.hashed: list[tuple[Thing, object]] = []
        self.sum = 0

    def execute(self, commands: Iterable[Command]) -> str:
        """The line that the program writes after these commands."""
        for selector, *arguments in commands:
            getattr(self, str(selector).rstrip(":").replace(":", "_"))(*arguments)
        return self.digest()

    # --- making

    def new_kind_size(self, register: int, kind: int, size: int) -> None:
        """An object of the kind numbered from 0 on: variables are nil, data are 0."""
        kind += 1
        indexed = 0 if kind in (NODE, EPHEMERON) else size
        self.registers[register] = Thing(kind, [None if kind in POINTERS else 0] * (NAMED.get(kind, 0) + indexed))

    def other(self, register: int) -> None:
        """An instance of a new class."""
        self.registers[register] = Thing(NODE, [None] * 3, Thing(CLASS))

    def twin_of(self, register: int, other: int) -> None:
        """Another instance of the same class, where that has no indices."""
        thing = self.registers[other]
        if isinstance(thing, Thing) and thing.kind in (NODE, EPHEMERON):
            self.registers[register] = Thing(thing.kind, [None] * NAMED[thing.kind], thing.other_class)

    def chain_length(self, register: int, length: int) -> None:
        last = None
        for _ in range(length):
            last = Thing(NODE, [last, None, None])
        self.registers[register] = last

    def ring_length(self, register: int, length: int) -> None:
        first = last = Thing(ARRAY, [None, None])
        for _ in range(length):
            following = Thing(ARRAY, [last, None])
            last.slots[1] = following
            last = following
        last.slots[1] = first
        self.registers[register] = first

    def tree_depth(self, register: int, depth: int) -> None:
        self.registers[register] = self._tree(depth)

    def _tree(self, depth: int) -> Thing:
        return Thing(ARRAY, [self._tree(depth - 1), self._tree(depth - 1)]) if depth else Thing(BYTES, [0] * 5)

    # --- changing

    def store_at_value(self, register: int, index: int, other: int) -> None:
        thing = self.registers[register]
        if isinstance(thing, Thing) and thing.has_slots and not self._refused(thing.is_frozen):
            thing.slots[index % thing.size] = self.registers[other]

    def pattern_seed(self, register: int, seed: int) -> None:
        thing = self.registers[register]
        if isinstance(thing, Thing) and not self._refused(thing.is_frozen and thing.size > 0):
            thing.slots = [(i + 1) * seed % 127 for i in range(thing.size)]

    def load_from_at(self, register: int, other: int, index: int) -> None:
        thing = self.registers[other]
        if isinstance(thing, Thing) and thing.has_slots and thing.kind not in (WEAK, EPHEMERON):
            self.registers[register] = thing.slots[index % thing.size]

    def copy_from(self, register: int, other: int) -> None:
        self.registers[register] = self.registers[other]

    def drop(self, register: int) -> None:
        self.registers[register] = None

    def hash(self, register: int) -> None:
        thing = self.registers[register]
        if isinstance(thing, Thing) and thing.size > 0:
            thing.token = thing.token or object()
            self.hashed.append((thing, thing.token))

    def pin(self, register: int) -> None:
        self._set_pinned(register, True)

    def unpin(self, register: int) -> None:
        self._set_pinned(register, False)

    def _set_pinned(self, register: int, is_pinned: bool) -> None:
        """What is told is whether the object was pinned."""
        thing = self.registers[register]
        if isinstance(thing, Thing) and thing.size > 0:
            self._mix(5 if thing.is_pinned else 6)
            thing.is_pinned = is_pinned

    def freeze(self, register: int) -> None:
        self._set_frozen(register, True)

    def thaw(self, register: int) -> None:
        self._set_frozen(register, False)

    def _set_frozen(self, register: int, is_frozen: bool) -> None:
        """What is told is whether the object was read-only, which weak objects and ephemerons never are."""
        thing = self.registers[register]
        if isinstance(thing, Thing) and thing.size > 0 and not self._refused(is_frozen and thing.kind in (WEAK, EPHEMERON)):
            self._mix(5 if thing.is_frozen else 6)
            thing.is_frozen = is_frozen

    def _refused(self, is_refused: bool) -> bool:
        """Answers that; a program hears of it."""
        if is_refused:
            self._mix(9)
        return is_refused

    # --- become

    def swap_with(self, register: int, other: int) -> None:
        """References are exchanged, which is the same as if all of the objects were, except that hashes stay with references."""
        pair = self._pair(register, other)
        if pair and not self._refused(any(each.is_pinned or each.is_frozen for each in pair)):
            self._swap(*pair)

    def swapMany_with(self, register: int, other: int) -> None:
        ones, others = self._three_from(register), self._three_from(other)
        if self._are_distinct(ones + others) and not self._refused(any(each.is_pinned or each.is_frozen for each in ones + others)):
            for one, two in zip(ones, others, strict=True):
                self._swap(one, two)

    def _swap(self, one: Thing, two: Thing) -> None:
        one.__dict__, two.__dict__ = two.__dict__, one.__dict__
        one.token, two.token = two.token, one.token

    def forward_to(self, register: int, other: int) -> None:
        """References to the one become references to the other, which gets the one's hash."""
        self._forward(self._pair(register, other), copies_hash=True)

    def replace_by(self, register: int, other: int) -> None:
        """As forward_to, but the other keeps its hash."""
        self._forward(self._pair(register, other), copies_hash=False)

    def forwardMany_to(self, register: int, other: int) -> None:
        ones, others = self._three_from(register), self._three_from(other)
        if self._are_distinct(ones + others) and not self._refused(
                any(one.is_pinned or one.is_frozen or two.is_frozen for one, two in zip(ones, others, strict=True))):
            for pair in zip(ones, others, strict=True):
                self._forward(pair, copies_hash=True)

    def _three_from(self, register: int) -> list[Thing | int | None]:
        return [self.registers[(register + i) % REGISTERS] for i in range(3)]

    def _are_distinct(self, values: list[Thing | int | None]) -> bool:
        return all(isinstance(each, Thing) and each.size for each in values) and len(set(map(id, values))) == len(values)

    def same_as(self, register: int, other: int) -> None:
        """Whether both registers hold the same object; of two objects, whether a set of one has the other is asked too."""
        one, two = self.registers[register], self.registers[other]
        is_same = _same(one, two)
        are_objects = all(isinstance(each, Thing) and each.size for each in (one, two))
        for answer in (is_same, not is_same, is_same)[:3 if are_objects else 2]:
            self._mix(1 if answer else 2)

    def _forward(self, pair: tuple[Thing, Thing] | None, copies_hash: bool) -> None:
        if not pair or self._refused(pair[0].is_pinned or pair[0].is_frozen or copies_hash and pair[1].is_frozen):
            return
        one, two = pair
        if copies_hash:
            two.token = one.token = one.token or object()
        for thing in self._reached(weakly=True):
            thing.slots = [two if each is one else each for each in thing.slots]
        self.registers = [two if each is one else each for each in self.registers]
        self.hashed = [(two if each is one else each, token) for each, token in self.hashed]

    def _pair(self, register: int, other: int) -> tuple[Thing, Thing] | None:
        one, two = self.registers[register], self.registers[other]
        if isinstance(one, Thing) and isinstance(two, Thing) and one is not two and one.size and two.size:
            return one, two
        return None

    def merge_with(self, register: int, other: int) -> None:
        one, two = self._own_class(register), self._own_class(other)
        if one and two and one is not two:
            for thing in self._reached(weakly=True):
                if thing.other_class is one:
                    thing.other_class = two

    def call(self, register: int) -> None:
        thing = self.registers[register]
        if isinstance(thing, Thing) and thing.other_class:
            for _ in range(3):
                self._mix(77 if _same(thing.slots[0], thing.slots[1]) else 78)

    def count(self, register: int) -> None:
        own = self._own_class(register)
        if own:
            self._mix(sum(each.other_class is own for each in self._reached(weakly=False)))

    def _own_class(self, register: int) -> Thing | None:
        thing = self.registers[register]
        return thing.other_class if isinstance(thing, Thing) else None

    # --- memory

    def young(self) -> None:
        """Nothing that a program sees."""

    full = save = young

    def churn(self, count: int) -> None:
        """Garbage."""

    def ballast(self, count: int) -> None:
        """Objects that nobody looks at."""

    def blocks(self, depth: int) -> None:
        """Activations that come back."""

    def deep(self, depth: int) -> None:
        self._mix(depth * (depth + 1) // 2)

    # --- digest

    def _mix(self, number: int) -> None:
        self.sum = (self.sum * 31 + number + 7) % MODULUS

    def _reached(self, weakly: bool, through: Callable[[Thing], bool] = lambda ephemeron: True) -> list[Thing]:
        """All things that are reached, in the order in which they are; `through` says through which ephemerons that counts."""
        found: dict[Thing, None] = {}
        for each in [*self.registers, *(each for each, _ in self.hashed)]:
            if isinstance(each, Thing):
                found[each] = None
        queue = list(found)
        for thing in queue:
            if thing.kind == WEAK and not weakly or thing.kind == EPHEMERON and not through(thing):
                continue
            parts = [thing.other_class] if thing.other_class else []
            for each in parts + thing.slots:
                if isinstance(each, Thing) and each not in found:
                    found[each] = None
                    queue.append(each)
        return queue

    def digest(self) -> str:
        reached = self._reached(weakly=False)
        numbers = {thing: number for number, thing in enumerate(reached)}
        for each in self.registers:
            self._mix_reference(each, numbers)
        for each, token in self.hashed:
            self._mix_reference(each, numbers)
            self._mix(each.token is token)
        for each in reached:
            if each.kind != WEAK:
                self._mix_contents(each, numbers)
        for each in reached:
            if each.kind == WEAK:
                self._mix(each.size)
                for value in each.slots:
                    self._mix_reference(None if isinstance(value, Thing) and value not in numbers else value, numbers)
        return f"{len(numbers)} {self.sum}\n"

    def can_have_fired(self, fired: list[int]) -> bool:
        """Whether that may be the places of the ephemerons that have fired, collections having been at any time. Those have whose key
        only they themselves lead to; those have not whose key is reached without any ephemeron, and so always was."""
        reached = self._reached(weakly=False)
        always = set(self._reached(weakly=False, through=lambda ephemeron: False))
        for place, thing in enumerate(reached):
            if thing.kind != EPHEMERON:
                continue
            key = thing.slots[0]
            is_kept = not isinstance(key, Thing) or key in always
            is_lost = isinstance(key, Thing) and key not in self._reached(weakly=False, through=lambda each: each is not thing)
            if is_kept and place in fired or is_lost and place not in fired:
                return False
        return all(reached[place].kind == EPHEMERON for place in fired) and len(set(fired)) == len(fired)

    def _mix_reference(self, value: Thing | int | None, numbers: dict[Thing, int]) -> None:
        if value is None:
            self._mix(1)
        elif isinstance(value, int):
            self._mix(2)
            self._mix(value)
        else:
            self._mix(3)
            self._mix(numbers[value])

    def _mix_contents(self, thing: Thing, numbers: dict[Thing, int]) -> None:
        if thing.kind == CLASS:
            self._mix(98)
            return
        self._mix(0 if thing.other_class else thing.kind)
        if thing.other_class:
            self._mix_reference(thing.other_class, numbers)
        self._mix(thing.size)
        for value in thing.slots:
            if thing.kind in POINTERS:
                self._mix_reference(value, numbers)
            else:
                self._mix(value)


def _same(one: Thing | int | None, two: Thing | int | None) -> bool:
    """Whether both are the same object."""
    return one is two if isinstance(one, Thing) or isinstance(two, Thing) else one == two
