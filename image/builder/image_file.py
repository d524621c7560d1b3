"""The image file: header, one segment, and the bridge at its end."""

from __future__ import annotations

import os
import struct
import tempfile
from pathlib import Path

from generated.python.declarations import CONSTANTS

from .heap import Heap, HeapObject

# Where the heap wants to be: far from what programs map on their own.
# The header before it begins a page, so that the file can be mapped.
BASE_ADDRESS = 0x10_0000_0000 + CONSTANTS["ImageReader.headerBytes"]
_FORMAT, _FORMAT_OF_TWO_SETS = CONSTANTS["ImageReader.spurFormat"], CONSTANTS["ImageReader.spurFormatOfTwoSets"]
_HEADER_SIZE = CONSTANTS["ImageReader.headerBytes"]
_HEADER = "<IIQQQQQQIHHIHHQQ"
# Floats are stored in the machine's own order.
_FLAGS = 2
_BRIDGE_SIZE = CONSTANTS["ImageReader.bridgeBytes"]
# A bridge is a pinned, marked array of 64-bit longs without slots; the word after it is the size of the next segment.
_BRIDGE_HEADER = (1 << CONSTANTS["Header.markedShift"] | 1 << CONSTANTS["Header.pinnedShift"]
                  | CONSTANTS["Format.words64"] << CONSTANTS["Header.formatShift"] | CONSTANTS["ClassIndex.bridgePun"])
_FIRST_HASH = 0x2A5F3C71


def image_bytes(heap: Heap, special_objects: HeapObject, has_two_sets: bool = False) -> bytes:
    """The contents of the image file. `has_two_sets` says that there are methods of two bytecode sets."""
    size = heap.lay_out(BASE_ADDRESS) - BASE_ADDRESS + _BRIDGE_SIZE
    header = struct.pack(_HEADER, _FORMAT_OF_TWO_SETS if has_two_sets else _FORMAT, _HEADER_SIZE, size, BASE_ADDRESS, special_objects.address, _FIRST_HASH,
                         0, _FLAGS, 0, 0, 0, 0, 0, 0, size, 0)
    bridge = struct.pack("<QQ", _BRIDGE_HEADER, 0)
    return header.ljust(_HEADER_SIZE, b"\0") + heap.write() + bridge


def write_file(path: Path, contents: bytes) -> None:
    """Write beside the file, then take its place, so that it is never there in part. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(contents)
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
