"""Makes heap objects of the library's classes: literals, strings, symbols, dictionaries, instances."""

from __future__ import annotations

import struct
from fractions import Fraction

from generator.syntax.nodes import Character, ScaledDecimal, Symbol

from .heap import (FORMAT_BYTES, FORMAT_INDEXABLE, FORMAT_WORDS, HASH_MASK, Heap, HeapObject, Oop, character, is_small_integer,
                   small_float, small_integer, text_hash)
from .manifest import Manifest
from .model import ClassModel, ClassTable

_MIN_DICTIONARY = 8


class MissingRole(Exception):
    """A class that an object needs is not in the packages."""


class Factory:
    """Makes objects in a heap. The three constants and the class objects must have been made before."""

    def __init__(self, heap: Heap, manifest: Manifest, table: ClassTable) -> None:
        self.heap = heap
        self.manifest = manifest
        self.table = table
        self.classes: dict[str, HeapObject] = {}
        self.symbols: dict[str, HeapObject] = {}
        self.constants: dict[object, HeapObject | None] = {None: None}

    # Instances

    def role_class(self, role: str) -> HeapObject:
        """The class object for a role. Raises MissingRole."""
        name = self.manifest.role(role)
        if name not in self.classes:
            raise MissingRole(name if name == role else f"{name} (for {role})")
        return self.classes[name]

    def model(self, role: str) -> ClassModel:
        self.role_class(role)
        return self.table.by_name[self.manifest.role(role)]

    def instance(self, role: str, indexed: list[Oop] | None = None, **values: Oop) -> HeapObject:
        """An instance of a role's class. Values of variables that the class does not have are left out."""
        model = self.model(role)
        slots: list[Oop] = [values.get(name) for name in model.instance_variables]
        return self.heap.add(HeapObject(self.role_class(role), model.instance_format, slots + (indexed or [])))

    def array(self, elements: list[Oop]) -> HeapObject:
        return self.heap.add(HeapObject(self.role_class("Array"), FORMAT_INDEXABLE, elements))

    # Strings and symbols

    def string(self, text: str) -> HeapObject:
        return self._text(text, "ByteString", "WideString")

    def symbol(self, text: str) -> HeapObject:
        """The one symbol of that text."""
        found = self.symbols.get(text)
        if found is None:
            found = self.symbols[text] = self._text(text, "ByteSymbol", "WideSymbol")
            found.identity_hash = text_hash(map(ord, text)) & HASH_MASK or 1
        return found

    def _text(self, text: str, byte_role: str, wide_role: str) -> HeapObject:
        if all(ord(char) < 256 for char in text):
            return self.heap.add(HeapObject(self.role_class(byte_role), FORMAT_BYTES, [], text.encode("latin-1")))
        return self.heap.add(HeapObject(self.role_class(wide_role), FORMAT_WORDS, [], text.encode("utf-32-le")))

    # Literals

    def literal(self, value: object) -> Oop:
        """The object for the value of a literal node."""
        match value:
            case None | True | False:
                return self.constants[value]
            case int():
                return self.integer(value)
            case float():
                tagged = small_float(value)
                if tagged is not None:
                    return tagged
                return self.heap.add(HeapObject(self.role_class("BoxedFloat64"), FORMAT_WORDS, [], struct.pack("<d", value)))
            case Symbol():
                return self.symbol(value.text)
            case str():
                return self.string(value)
            case Character():
                return character(value.code)
            case bytes():
                return self.heap.add(HeapObject(self.role_class("ByteArray"), FORMAT_BYTES, [], value))
            case tuple():
                return self.array([self.literal(each) for each in value])
            case ScaledDecimal():
                return self.instance("ScaledDecimal", fraction=self.fraction(value.value), scale=small_integer(value.scale))
            case Fraction():
                return self.fraction(value)
        raise TypeError(f"not a literal: {value!r}")

    def integer(self, value: int) -> Oop:
        if is_small_integer(value):
            return small_integer(value)
        magnitude = abs(value)
        data = magnitude.to_bytes((magnitude.bit_length() + 7) // 8, "little")
        role = "LargePositiveInteger" if value > 0 else "LargeNegativeInteger"
        return self.heap.add(HeapObject(self.role_class(role), FORMAT_BYTES, [], data))

    def fraction(self, value: Fraction) -> Oop:
        if value.denominator == 1:
            return self.integer(value.numerator)
        return self.instance("Fraction", numerator=self.integer(value.numerator), denominator=self.integer(value.denominator))

    # Hashed collections

    def association(self, key: Oop, value: Oop) -> HeapObject:
        return self.instance("Association", key=key, value=value)

    def dictionary(self, role: str, associations: list[HeapObject], object_: HeapObject | None = None) -> HeapObject:
        """A dictionary of associations whose keys are symbols, hashed by identity; fills `object_` when it is given."""
        entries = [(each.slots[0].identity_hash, each) for each in associations]
        array = self.array(hashed(entries, dictionary_size(len(entries))))
        if object_ is None:
            object_ = self.instance(role)
        variables = self.model(role).instance_variables
        object_.slots[variables.index("tally")] = small_integer(len(entries))
        object_.slots[variables.index("array")] = array
        return object_

    def method_dictionary(self, methods: list[tuple[HeapObject, HeapObject]]) -> HeapObject:
        """A dictionary of (selector, method) pairs."""
        size = dictionary_size(len(methods))
        entries = [(selector.identity_hash, (selector, method)) for selector, method in methods]
        places = hashed(entries, size)
        values = self.array([place[1] if place else None for place in places])
        return self.instance("MethodDictionary", [place[0] if place else None for place in places],
                             tally=small_integer(len(methods)), array=values)


def dictionary_size(count: int) -> int:
    """The least power of two that leaves a third of the places empty."""
    size = _MIN_DICTIONARY
    while count * 3 > size * 2:
        size *= 2
    return size


def hashed(entries: list[tuple[int, object]], size: int) -> list:
    """The (hash, element) entries in a table of a power of two, by linear probing; None where it is empty."""
    table: list = [None] * size
    for hash_, element in entries:
        index = hash_ & size - 1
        while table[index] is not None:
            index = index + 1 & size - 1
        table[index] = element
    return table
