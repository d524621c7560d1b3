"""The machine that the engine runs on in the simulator: its state, and one address space."""
from __future__ import annotations

import mmap
from typing import TYPE_CHECKING

from generated.python.state import State

if TYPE_CHECKING:
    from generator.simulator.platform import Platform

# Addresses below this belong to nobody, so that 0 is the address of nothing.
FIRST_ADDRESS = 0x10000
PAGE_BYTES = 4096
# Linux's value; the module mmap has the name only from Python 3.13 on.
_MAP_NORESERVE = getattr(mmap, "MAP_NORESERVE", 0x4000)


class Machine(State):
    """The state of a virtual machine with its memory.

    Memory is seen as cells of each width: `u8[address]`, `u16[address >> 1]`, ... `u64[address >> 3]`, likewise `i8` to
    `i64` for signed numbers, and `f64` for floats.  Pages that nobody touches cost nothing.
    """

    platform: Platform

    def __init__(self, size: int) -> None:
        """A machine with `size` bytes of memory. Where the system refuses that many, no memory can be reserved."""
        super().__init__()
        try:
            memory = _map(FIRST_ADDRESS + _whole_pages(size))
        except (OSError, OverflowError, ValueError):
            memory = _map(FIRST_ADDRESS)
        self.u8 = memoryview(memory)
        self.i8, self.u16, self.i16, self.u32, self.i32, self.u64, self.i64, self.f64 = (
            self.u8.cast(code) for code in "bHhIiQqd")
        self._reserved = FIRST_ADDRESS

    def reserve(self, size: int) -> int:
        """The address of `size` zeroed bytes, aligned to pages; 0 when there is no room."""
        start = self._reserved
        if not 0 < size <= len(self.u8) - start:
            return 0
        self._reserved = start + _whole_pages(size)
        return start

    def bytes_at(self, address: int, count: int) -> bytes:
        """A copy of memory. Raises IndexError where that is not in memory."""
        return bytes(self.u8[self._checked(address, count)])

    def put_bytes(self, address: int, data: bytes) -> None:
        """Writes to memory. Raises IndexError where that is not in memory."""
        self.u8[self._checked(address, len(data))] = data

    def view(self, address: int, count: int) -> memoryview:
        """The bytes of memory themselves. Raises IndexError where they are not in memory."""
        return self.u8[self._checked(address, count)]

    def _checked(self, address: int, count: int) -> slice:
        if not (count >= 0 and FIRST_ADDRESS <= address <= len(self.u8) - count):
            raise IndexError(f"{count} bytes at {address:#x} are not in memory")
        return slice(address, address + count)


def _whole_pages(size: int) -> int:
    return -(-size // PAGE_BYTES) * PAGE_BYTES


def _map(size: int) -> mmap.mmap:
    return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_NORESERVE)
