"""The simulator's platform: the functions that `vm-spec/Platform` declares, over a machine's memory and a host."""
from __future__ import annotations

import os
import re
from collections.abc import Sequence

from generator.simulator.host import Host
from generator.simulator.image_file import ImageFile
from generator.simulator.machine import Machine

# Attributes from 1001 on describe the system; the numbers are those of the Squeak family.
_SYSTEM_ATTRIBUTES = {1001: b"unix", 1003: os.uname().machine.encode()}


class Exit(Exception):
    """The virtual machine ends, with an exit status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Stop(Exception):
    """The engine has come to the place where it was asked to stop."""


class Platform:
    """What the engine asks of the system. Addresses and numbers are ints, messages are str; see `Platform.class.st`."""

    def __init__(self, machine: Machine, host: Host, image_name: str, arguments: Sequence[str], program: str,
                 max_heap: int) -> None:
        """`program` is the path of the running command, `max_heap` the bytes that the heap may take."""
        self.machine = machine
        self.host = host
        self.image = ImageFile(os.fsencode(image_name))
        self.shown_name = image_name
        self.max_heap = max_heap
        self.attributes = {0: os.fsencode(program), 1: os.path.abspath(os.fsencode(image_name)), **_SYSTEM_ATTRIBUTES,
                           **{index: os.fsencode(each) for index, each in enumerate(arguments, 2)}}

    def say(self, message: str) -> None:
        """One line for people, on stderr."""
        self.host.write(2, f"pinion-sim: {self.shown_name}: {message}\n".encode(errors="surrogateescape"))

    # --- memory

    def reserveMemory(self, size: int) -> int:
        return self.machine.reserve(size)

    def maxHeapBytes(self) -> int:
        return self.max_heap

    # --- image file

    def openImage(self) -> int:
        try:
            return self.image.open()
        except OSError as error:
            self.say(f"it cannot be opened: {error.strerror}")
            return -1

    def readImage_into_at(self, size: int, target: int, position: int) -> bool:
        try:
            return self.image.read_into(self.machine.view(target, size), position)
        except OSError:
            return False

    def closeImage(self) -> None:
        self.image.close()

    def refuseImage_with_with(self, message: str, first: int, second: int) -> None:
        self.say(filled(message, first, second))

    def createImage(self) -> bool:
        return self._image_works(self.image.create)

    def writeImage_from(self, size: int, source: int) -> bool:
        return self._image_works(self.image.write, self.machine.view(source, size))

    def finishImage(self) -> bool:
        return self._image_works(self.image.finish)

    @staticmethod
    def _image_works(function, *arguments: object) -> bool:
        try:
            function(*arguments)
        except OSError:
            return False
        return True

    def imageNameSize(self) -> int:
        return len(self.image.name)

    def copyImageNameTo(self, target: int) -> None:
        self.machine.put_bytes(target, self.image.name)

    def setImageName_size(self, source: int, size: int) -> None:
        self.image.name = self.machine.bytes_at(source, size)

    # --- process

    def exit(self, status: int) -> None:
        raise Exit(status)

    def fatal_with(self, message: str, number: int) -> None:
        self.say(filled(message, number))
        raise Exit(1)

    def attributeSize(self, index: int) -> int:
        return len(self.attributes[index]) if index in self.attributes else -1

    def attribute_copyTo(self, index: int, target: int) -> None:
        self.machine.put_bytes(target, self.attributes[index])

    # --- clock

    def utcMicroseconds(self) -> int:
        return self.host.utc_microseconds()

    def localOffsetSeconds(self) -> int:
        return self.host.local_offset_seconds()

    def monotonicMicroseconds(self) -> int:
        return self.host.monotonic_microseconds()

    def sleepMicroseconds(self, duration: int) -> None:
        self.host.sleep(duration)

    # --- files

    def openFile_size_writable(self, name: int, size: int, is_writable: bool) -> int:
        return self.host.open(self.machine.bytes_at(name, size), is_writable)

    def closeFile(self, file: int) -> bool:
        return self.host.close(file)

    def readFile_into_count(self, file: int, target: int, count: int) -> int:
        data = self.host.read(file, count)
        if data is None:
            return -1
        self.machine.put_bytes(target, data)
        return len(data)

    def writeFile_from_count(self, file: int, source: int, count: int) -> int:
        return self.host.write(file, self.machine.view(source, count))

    def sizeOfFile(self, file: int) -> int:
        return self.host.size(file)

    def positionOfFile(self, file: int) -> int:
        return self.host.position(file)

    def setPosition_ofFile(self, position: int, file: int) -> bool:
        return self.host.set_position(file, position)

    def truncateFile_to(self, file: int, size: int) -> bool:
        return self.host.truncate(file, size)

    def deleteFile_size(self, name: int, size: int) -> bool:
        return self.host.delete(self.machine.bytes_at(name, size))

    # --- debugging

    def stopped(self) -> None:
        raise Stop


def filled(message: str, *numbers: int) -> str:
    """`message` with %1, %2 replaced by the numbers, %1x by hexadecimal ones."""
    def number(match: re.Match[str]) -> str:
        value = numbers[int(match[1]) - 1]
        return f"{value & 0xFFFFFFFFFFFFFFFF:#x}" if match[2] else str(value)
    return re.sub(r"%([12])(x?)", number, message)
