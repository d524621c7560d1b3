"""Objects in the Spur layout: headers, slots and bytes, at the addresses they have in the image."""

from __future__ import annotations

import struct
from collections.abc import Iterable

from generated.python.declarations import CONSTANTS

_WORD = 8
_WORD_MASK = (1 << 64) - 1
_TAG_BITS = CONSTANTS["Tag.bits"]
_SMALL_FLOAT_OFFSET = CONSTANTS["Tag.smallFloatExponentOffset"]
_OVERFLOW_SLOTS = CONSTANTS["Header.overflowSlotCount"]
_FORMAT_SHIFT, _HASH_SHIFT, _SLOTS_SHIFT = (CONSTANTS[f"Header.{field}Shift"] for field in ("format", "hash", "slotCount"))
HASH_MASK = CONSTANTS["Header.hashMask"]

FORMAT_FIXED, FORMAT_INDEXABLE, FORMAT_LONGS, FORMAT_WORDS, FORMAT_SHORTS, FORMAT_BYTES, FORMAT_METHOD = (
    CONSTANTS[f"Format.{kind}"] for kind in ("fixed", "indexable", "words64", "words32", "words16", "bytes", "compiledMethod"))


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
    return (value << _TAG_BITS | CONSTANTS["Tag.smallInteger"]) & _WORD_MASK


def is_small_integer(value: int) -> bool:
    return CONSTANTS["Tag.minSmallInteger"] <= value <= CONSTANTS["Tag.maxSmallInteger"]


def character(code: int) -> int:
    """The tagged word of a Character."""
    return code << _TAG_BITS | CONSTANTS["Tag.character"]


def small_float(value: float) -> int | None:
    """The tagged word of a SmallFloat64, or None when the exponent of the double needs a boxed one."""
    bits = struct.unpack("<Q", struct.pack("<d", value))[0]
    rotated = (bits << 1 | bits >> 63) & _WORD_MASK
    if rotated > 1:
        rotated -= _SMALL_FLOAT_OFFSET
        if not 1 < rotated < 1 << 64 - _TAG_BITS:
            return None
    return rotated << _TAG_BITS | CONSTANTS["Tag.smallFloat"]


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
    if format >= FORMAT_SHORTS:
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
