"""Objects in the Spur layout: headers, slots and bytes, at the addresses they have in the image."""

from __future__ import annotations

import struct
from collections.abc import Iterable

_TAG_SMALL_INTEGER, _TAG_CHARACTER, _TAG_SMALL_FLOAT = 1, 2, 4
_SMALL_INTEGER_BITS = 61
_WORD = 8
_OVERFLOW_SLOTS = 255
_FORMAT_SHIFT, _HASH_SHIFT, _SLOTS_SHIFT = 24, 32, 56
HASH_MASK = (1 << 22) - 1
_WORD_MASK = (1 << 64) - 1
# A double fits into a SmallFloat when its exponent does in eight bits: this much is cut off.
_SMALL_FLOAT_OFFSET = 896

FORMAT_FIXED, FORMAT_INDEXABLE, FORMAT_LONGS, FORMAT_WORDS, FORMAT_BYTES, FORMAT_METHOD = 1, 2, 9, 10, 16, 24


class HeapObject:
    """An object: pointer slots, then raw bytes. Slots hold HeapObjects and tagged words (int); None stands for nil."""

    __slots__ = ("class_", "format", "slots", "data", "identity_hash", "address")

    def __init__(self, class_: HeapObject | int, format: int, slots: list[HeapObject | int | None], data: bytes = b"",
                 identity_hash: int = 0) -> None:
        """`class_` is the class object, or a class index for what only the machine knows. `format` is without the bits that
        count unused bytes."""
        self.class_ = class_
        self.format = format
        self.slots = slots
        self.data = data
        self.identity_hash = identity_hash
        self.address = 0

    @property
    def slot_count(self) -> int:
        return len(self.slots) + (len(self.data) + _WORD - 1) // _WORD


Oop = HeapObject | int | None


def small_integer(value: int) -> int:
    """The tagged word of a SmallInteger."""
    assert is_small_integer(value)
    return (value << 3 | _TAG_SMALL_INTEGER) & _WORD_MASK


def is_small_integer(value: int) -> bool:
    return -(1 << _SMALL_INTEGER_BITS - 1) <= value < 1 << _SMALL_INTEGER_BITS - 1


def character(code: int) -> int:
    """The tagged word of a Character."""
    return code << 3 | _TAG_CHARACTER


def small_float(value: float) -> int | None:
    """The tagged word of a SmallFloat64, or None when the exponent of the double needs a boxed one."""
    bits = struct.unpack("<Q", struct.pack("<d", value))[0]
    rotated = (bits << 1 | bits >> 63) & _WORD_MASK
    if rotated > 1:
        exponent = rotated >> 53
        if not _SMALL_FLOAT_OFFSET <= exponent < _SMALL_FLOAT_OFFSET + 256:
            return None
        rotated -= _SMALL_FLOAT_OFFSET << 53
        if rotated <= 1:
            return None
    return rotated << 3 | _TAG_SMALL_FLOAT


class Heap:
    """The objects of an image in the order of their addresses."""

    def __init__(self) -> None:
        self.objects: list[HeapObject] = []

    def add(self, object_: HeapObject) -> HeapObject:
        self.objects.append(object_)
        return object_

    def lay_out(self, base: int) -> int:
        """Give every object its address, from `base` upwards; the address after the last."""
        address = base
        for each in self.objects:
            count = each.slot_count
            if count >= _OVERFLOW_SLOTS:
                address += _WORD
            each.address = address
            address += _WORD + max(count, 1) * _WORD
        return address

    def write(self) -> bytes:
        """The memory of the objects, which have been laid out."""
        nil = self.objects[0].address
        parts: list[bytes] = []
        for each in self.objects:
            count = each.slot_count
            padding = -len(each.data) % _WORD
            format = each.format + _unused_units(each.format, padding)
            class_index = each.class_ if isinstance(each.class_, int) else each.class_.identity_hash
            header = class_index | format << _FORMAT_SHIFT | each.identity_hash << _HASH_SHIFT
            if count >= _OVERFLOW_SLOTS:
                parts.append(struct.pack("<QQ", count | _OVERFLOW_SLOTS << _SLOTS_SHIFT, header | _OVERFLOW_SLOTS << _SLOTS_SHIFT))
            else:
                parts.append(struct.pack("<Q", header | count << _SLOTS_SHIFT))
            if each.slots:
                words = [nil if slot is None else slot if type(slot) is int else slot.address for slot in each.slots]
                parts.append(struct.pack(f"<{len(words)}Q", *words))
            if each.data:
                parts.append(each.data + bytes(padding))
            if not count:
                parts.append(bytes(_WORD))
        return b"".join(parts)


def _unused_units(format: int, padding: int) -> int:
    """How the low bits of a format say that the last word is not full."""
    if format >= FORMAT_BYTES:
        return padding
    if format >= 12:
        return padding // 2
    if format >= FORMAT_WORDS:
        return padding // 4
    return 0


def text_hash(codes: Iterable[int]) -> int:
    """The hash of a string, from its code points; 28 bits."""
    value = 0
    for code in codes:
        value = (value + code) * 1664525 & 0xFFFFFFF
    return value
