"""Prints the objects of a machine for people, by asking the engine about them."""
from __future__ import annotations

import re
from collections.abc import Iterator

from generated.python import (classIndex, classTable, contexts, format as formats, heap, methodHeader, methods, objects, specialObjects,
                              tag)
from generated.python.declarations import SPECIAL_SELECTORS
from generator.simulator.disassembler import Instruction, disassemble
from generator.simulator.machine import Machine

# What is shown of a string or of many elements before it is cut.
_SHORT_TEXT, _LONG_TEXT, _MANY = 60, 2000, 100
_FORMAT_NAMES = {0: "no slots", 1: "fixed slots", 2: "indexable slots", 3: "fixed and indexable slots", 4: "weak slots",
                 5: "ephemeron", 7: "forwarder", 9: "64-bit words", 10: "32-bit words", 12: "16-bit words", 16: "bytes",
                 24: "compiled method"}
_SPECIAL_SELECTORS = {name: selector for selector, _, name in SPECIAL_SELECTORS}
# Instructions whose first operand is the index of a literal.
_LITERAL_WORD = re.compile(r"\w*(Literal|LiteralVariable|[sS]end|FullClosure):")


class ObjectPrinter:
    """Prints oops, shortly or at length, and finds objects that people name."""

    def __init__(self, vm: Machine) -> None:
        """`vm` has loaded its image."""
        self.vm = vm
        array_class = specialObjects.at(vm, specialObjects.classArray(vm))
        self._name_slot = self._slot_with(array_class, lambda each: self.text(each) == "Array")
        meta_array = classTable.classOf(vm, array_class)
        self._metaclass = classTable.classOf(vm, meta_array)
        self._instance_slot = self._slot_with(meta_array, lambda each: each == array_class)
        self._string_class = self._superclass_of_special(specialObjects.classByteString(vm))
        selector = specialObjects.at(vm, specialObjects.selectorDoesNotUnderstand(vm))
        self._symbol_class = classTable.superclassOf(vm, classTable.classOf(vm, selector))

    def _slot_with(self, an_object: int, condition) -> int:
        """The first slot whose value meets the condition, -1 when there is none: where a class has its name is not for the
        engine to know."""
        return next((index for index, each in enumerate(self.slots(an_object)) if condition(each)), -1)

    def _superclass_of_special(self, index: int) -> int:
        return classTable.superclassOf(self.vm, specialObjects.at(self.vm, index))

    # --- parts

    def slots(self, an_object: int) -> list[int]:
        """The values of all slots of an object whose slots are oops; of a method, its header and literals."""
        vm = self.vm
        if not tag.isPointer(vm, an_object):
            return []
        if objects.isCompiledMethod(vm, an_object):
            count = methods.literalCountOf(vm, an_object) + 1
        elif formats.isPointers(vm, objects.formatOf(vm, an_object)):
            count = objects.slotCountOf(vm, an_object)
        else:
            count = 0
        return [objects.slot_of(vm, index, an_object) for index in range(count)]

    def text(self, oop: int) -> str | None:
        """The characters of a string or symbol; None for what has no characters."""
        vm = self.vm
        if not tag.isPointer(vm, oop) or objects.isCompiledMethod(vm, oop):
            return None
        kind = objects.formatOf(vm, oop)
        shift = formats.elementShift(vm, kind)
        if formats.isPointers(vm, kind) or shift == 3:
            return None
        data = vm.bytes_at(objects.firstByteOf(vm, oop), objects.byteCountOf(vm, oop))
        width = 1 << shift
        codes = (int.from_bytes(data[i:i + width], "little") for i in range(0, len(data), width))
        return "".join(chr(code) if code < 0x110000 else "\N{REPLACEMENT CHARACTER}" for code in codes)

    def is_class(self, oop: int) -> bool:
        """Whether the oop is a class or metaclass with a name."""
        return classTable.isClass(self.vm, oop) and (self._own_name(oop) is not None or self._instance_of_meta(oop) is not None)

    def _own_name(self, a_class: int) -> str | None:
        if self._is_metaclass(a_class) or not objects.hasSlots_in(self.vm, self._name_slot + 1, a_class):
            return None
        return self.text(objects.slot_of(self.vm, self._name_slot, a_class))

    def _is_metaclass(self, oop: int) -> bool:
        return classTable.classOf(self.vm, oop) == self._metaclass

    def _instance_of_meta(self, metaclass: int) -> int | None:
        """The only instance of a metaclass."""
        if not (self._is_metaclass(metaclass) and objects.hasSlots_in(self.vm, self._instance_slot + 1, metaclass)):
            return None
        return objects.slot_of(self.vm, self._instance_slot, metaclass)

    def class_name(self, a_class: int) -> str:
        """`Array`, `Array class`."""
        instance = self._instance_of_meta(a_class)
        name = self._own_name(a_class if instance is None else instance)
        if name is None:
            return "a class without a name"
        return name if instance is None else f"{name} class"

    def class_of(self, oop: int) -> int:
        return classTable.classOf(self.vm, oop)

    def _inherits(self, oop: int, ancestor: int) -> bool:
        return any(each == ancestor for each in self._superclasses(self.class_of(oop)))

    def _superclasses(self, a_class: int) -> Iterator[int]:
        """The class and what it inherits from."""
        nil = heap.nilObject(self.vm)
        while a_class != nil:
            yield a_class
            a_class = classTable.superclassOf(self.vm, a_class)

    # --- one line

    def short(self, oop: int) -> str:
        """The oop on part of a line: literals as Smalltalk prints them, others by class and address."""
        vm = self.vm
        constants = {heap.nilObject(vm): "nil", heap.falseObject(vm): "false", heap.trueObject(vm): "true"}
        if oop in constants:
            return constants[oop]
        if tag.isSmallInteger(vm, oop):
            return str(tag.smallIntegerValue(vm, oop))
        if tag.isCharacter(vm, oop):
            code = tag.characterValue(vm, oop)
            return f"${chr(code)}" if 32 < code < 0x110000 and chr(code).isprintable() else f"Character value: {code}"
        if tag.isSmallFloat(vm, oop):
            return repr(tag.smallFloatValue(vm, oop))
        if not self.is_object(oop):
            return f"no object {oop:#x}"
        literal = self._literal(oop)
        if literal is not None:
            return literal
        return f"{self._with_article(oop)} {oop:#x}"

    def _literal(self, oop: int) -> str | None:
        vm = self.vm
        index = objects.classIndexOf(vm, oop)
        if index == classIndex.classFloat(vm):
            return repr(vm.f64[objects.firstByteOf(vm, oop) >> 3])
        if index in (classIndex.classLargePositiveInteger(vm), classIndex.classLargeNegativeInteger(vm)):
            data = vm.bytes_at(objects.firstByteOf(vm, oop), objects.byteCountOf(vm, oop))
            sign = "-" if index == classIndex.classLargeNegativeInteger(vm) else ""
            return sign + _shortened(_decimal(data), _SHORT_TEXT)
        if self._inherits(oop, self._symbol_class):
            return "#" + _shortened(self.text(oop) or "", _SHORT_TEXT)
        if self._inherits(oop, self._string_class):
            return quoted(self.text(oop) or "", _SHORT_TEXT)
        return self.class_name(oop) if self.is_class(oop) else None

    def _with_article(self, oop: int) -> str:
        """`an Array(3)`."""
        vm = self.vm
        name = self.class_name(self.class_of(oop))
        article = "an" if name[:1] in "AEIOU" else "a"
        kind = objects.formatOf(vm, oop)
        is_sized = not formats.isCompiledMethod(vm, kind) and kind > formats.fixed(vm) and not contexts.isContext(vm, oop)
        return f"{article} {name}" + (f"({objects.elementCountOf(vm, oop)})" if is_sized else "")

    # --- many lines

    def long(self, oop: int) -> list[str]:
        """Everything about an object: its class, format, slots and other elements."""
        vm = self.vm
        lines = [self.short(oop)]
        a_class = self.class_of(oop)
        lines.append(f"    class   {self.class_name(a_class)} {a_class:#x}, index {objects.classIndexOf(vm, oop)}")
        if not tag.isPointer(vm, oop):
            return [*lines, f"    oop     {oop:#x}"]
        kind = objects.formatOf(vm, oop)
        name = next(name for first, name in sorted(_FORMAT_NAMES.items(), reverse=True) if first <= kind)
        lines.append(f"    format  {kind}, {name}; {objects.slotCountOf(vm, oop)} slots"
                     + ("; immutable" if objects.isImmutable(vm, oop) else ""))
        for index, value in enumerate(self.slots(oop)):
            if index == _MANY:
                lines.append(f"    ... and {objects.slotCountOf(vm, oop) - _MANY} more")
                break
            lines.append(f"    {index:<7} {self.short(value)}")
        if objects.isCompiledMethod(vm, oop):
            lines += [f"    {each.start + self.first_pc(oop):<7} {self.instruction(oop, each)}" for each in self.instructions(oop)]
        elif not formats.isPointers(vm, kind):
            lines += self._elements(oop, kind)
        return lines

    def _elements(self, oop: int, kind: int) -> list[str]:
        """The elements of an object without oops: words as numbers, bytes as numbers and as text."""
        vm = self.vm
        shift = formats.elementShift(vm, kind)
        count, start = objects.elementCountOf(vm, oop), objects.firstByteOf(vm, oop)
        cells = (vm.u8, vm.u16, vm.u32, vm.u64)[shift]
        values = cells[start >> shift:(start >> shift) + min(count, _MANY)].tolist()
        more = f" ... and {count - _MANY} more" if count > _MANY else ""
        lines = [f"    {count} elements: " + " ".join(str(each) for each in values) + more] if count else []
        text = self.text(oop)
        return [*lines, "    text    " + quoted(text, _LONG_TEXT)] if text and shift != 1 else lines

    def first_pc(self, method: int) -> int:
        """The pc, as contexts count it, of the first bytecode of a method."""
        return methods.firstBytecodeOf(self.vm, method) - objects.firstByteOf(self.vm, method) + 1

    def instructions(self, method: int) -> list[Instruction]:
        """The instructions of a method, at offsets from its first bytecode."""
        vm = self.vm
        start = methods.firstBytecodeOf(vm, method)
        size = objects.firstByteOf(vm, method) + objects.byteCountOf(vm, method) - start
        is_sista = methodHeader.isSistaV1(vm, methods.headerOf(vm, method))
        return list(disassemble(vm.bytes_at(start, max(size, 0)), "SistaV1" if is_sista else "V3PlusClosures"))

    def instruction(self, method: int, instruction: Instruction) -> str:
        """The instruction, with the literal or the special selector that it is about."""
        selector = _SPECIAL_SELECTORS.get(instruction.selector)
        if selector is not None:
            return f"send: #{selector}"
        is_about_literal = _LITERAL_WORD.match(instruction.selector) and instruction.operands
        if not is_about_literal or instruction.operands[0] >= methods.literalCountOf(self.vm, method):
            return str(instruction)
        literal = methods.literal_of(self.vm, instruction.operands[0], method)
        if "Variable" in instruction.selector and objects.hasSlots_in(self.vm, 2, literal):
            literal = objects.slot_of(self.vm, 0, literal)
        return f"{instruction}  {self.short(literal)}"

    # --- finding

    def is_object(self, oop: int) -> bool:
        """Whether the oop can be the address of an object: in the heap, aligned, with a class."""
        vm = self.vm
        if not (tag.isPointer(vm, oop) and heap.youngStart(vm) <= oop < heap.free(vm)):
            return False
        return classTable.isClass(vm, self.class_of(oop))

    def find(self, name: str) -> int | None:
        """The oop that `name` stands for: a hexadecimal oop, nil, true, false, a class, a metaclass or another global. None
        when there is no such thing."""
        vm = self.vm
        constants = {"nil": heap.nilObject(vm), "false": heap.falseObject(vm), "true": heap.trueObject(vm)}
        if name in constants:
            return constants[name]
        if name.lower().startswith("0x"):
            try:
                oop = int(name, 16)
            except ValueError:
                return None
            return oop if not tag.isPointer(vm, oop) or oop in set(self._all_objects()) else None
        if name.endswith(" class"):
            a_class = self.find(name.removesuffix(" class"))
            return self.class_of(a_class) if a_class is not None and self.is_class(a_class) else None
        return self._global(name)

    def _all_objects(self) -> Iterator[int]:
        vm = self.vm
        place = heap.firstPlace(vm)
        while place != heap.lastPlace(vm):
            each = heap.objectAt(vm, place)
            yield each
            place = heap.placeAfter(vm, each)

    def _global(self, name: str) -> int | None:
        """The value of a global variable. The table of globals is where the scheduler's association is, besides the special
        objects array."""
        vm = self.vm
        scheduler = specialObjects.at(vm, specialObjects.schedulerAssociation(vm))
        for table in self._all_objects():
            if not objects.isArray(vm, table) or table == specialObjects.array(vm) or scheduler not in self.slots(table):
                continue
            for each in self.slots(table):
                if objects.hasSlots_in(vm, 2, each) and self.text(objects.slot_of(vm, 0, each)) == name:
                    return objects.slot_of(vm, 1, each)
        return None


def quoted(text: str, limit: int) -> str:
    """A string literal on one line; control characters as their codes."""
    shown = "".join(each if each.isprintable() else f"<{ord(each)}>" for each in text[:limit])
    return "'" + shown.replace("'", "''") + ("'" if len(text) <= limit else "'...")


def _shortened(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[:limit] + "..."


def _decimal(data: bytes) -> str:
    """The number in decimal; a very large one in hexadecimal, for that takes no time."""
    value = int.from_bytes(data, "little")
    return str(value) if len(data) <= 1000 else f"16r{value:X}"
