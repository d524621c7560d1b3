"""The simulator's platform: the functions that `vm-spec/Platform` declares, over a machine's memory and a host."""
from __future__ import annotations

import fnmatch
import os
import platform
import re
from collections.abc import Callable
from dataclasses import dataclass

from generated.python import dispatch, safePoint
from generator.simulator.host import Host
from generator.simulator.image_file import ImageFile, absolute_path
from generator.simulator.machine import Machine
from generator.simulator.reports import Reports

VERSION = "0.1"


class Exit(Exception):
    """The virtual machine ends, with an exit status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Stop(Exception):
    """The engine has come to the place where it was asked to stop. The text is what comes next; none is a bytecode."""


@dataclass(frozen=True)
class Command:
    """What a run was called with. `program` is the path of the command, `max_heap` the bytes that the heap may take,
    `eden` those of eden, 0 where the image or the engine decides, `trace_filter` a pattern of what to trace."""

    image: str
    arguments: list[str]
    options: list[str]
    program: str
    max_heap: int
    eden: int = 0
    trace_filter: str | None = None


class Platform(Reports):
    """What the engine asks of the system. Addresses and numbers are ints, messages are str; see `Platform.class.st`.

    `is_reporting` says that a report is what the simulator was started for: it belongs on stdout.
    """

    def __init__(self, machine: Machine, host: Host, command: Command) -> None:
        super().__init__(machine)
        self.host = host
        self.command = command
        self.image = ImageFile(os.fsencode(command.image))
        self.is_reporting = False
        self._entry: tuple | None = None
        self._status: tuple[int, ...] | None = None
        self._found = b""

    def say(self, message: str) -> None:
        """One line for people, on stderr."""
        self.host.write(2, os.fsencode(f"pinion-sim: {self.command.image}: {message}\n"))

    # --- memory

    def reserveMemory(self, size: int) -> int:
        return self.machine.reserve(size)

    def reserveAddresses_at(self, size: int, place: int) -> int:
        return self.machine.reserve(size)

    def commitMemory_at(self, size: int, place: int) -> bool:
        return True

    def decommitMemory_at(self, size: int, place: int) -> None:
        self.releaseMemory_at(size, place)

    def releaseMemory_at(self, size: int, place: int) -> None:
        """The simulator keeps the pages that it has."""

    def maxHeapBytes(self) -> int:
        return self.command.max_heap

    def edenBytes(self) -> int:
        return self.command.eden

    # --- image file

    def openImage(self) -> int:
        try:
            return self.image.open()
        except (OSError, ValueError) as error:
            self.say(f"it cannot be opened: {getattr(error, 'strerror', error)}")
            return -1

    def imageWordAt(self, position: int) -> int:
        word = bytearray(8)
        try:
            return int.from_bytes(word, "little") if self.image.read_into(memoryview(word), position) else 0
        except OSError:
            return 0

    def mapImage_at(self, size: int, place: int) -> bool:
        return False

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
        return self._succeeds(self.image.create)

    def writeImage_from(self, size: int, source: int) -> bool:
        return self._succeeds(self.image.write, self.machine.view(source, size))

    def finishImage(self) -> bool:
        return self._succeeds(self.image.finish)

    def _succeeds(self, step: Callable[..., None], *arguments: object) -> bool:
        """Whether a step of writing the image works; where it does not, nothing is left of the new file."""
        try:
            step(*arguments)
        except OSError:
            self.image.discard()
            return False
        return True

    def imageNameSize(self) -> int:
        return len(self.image.name)

    def copyImageNameTo(self, target: int) -> None:
        self.machine.put_bytes(target, self.image.name)

    def setImageName_size(self, source: int, size: int) -> None:
        name = self.machine.bytes_at(source, size)
        if b"\0" not in name:
            self.image.name = absolute_path(name)

    # --- process

    def exit(self, status: int) -> None:
        raise Exit(status)

    def fatal_with(self, message: str, number: int) -> None:
        self.say(filled(message, number))
        raise Exit(1)

    def attributeSize(self, index: int) -> int:
        attribute = self._attribute(index)
        return -1 if attribute is None else len(attribute)

    def attribute_copyTo(self, index: int, target: int) -> None:
        self.machine.put_bytes(target, self._attribute(index) or b"")

    def _attribute(self, index: int) -> bytes | None:
        """A system attribute; the numbers are those of the Squeak family."""
        command = self.command
        if index == -1:
            # Images look for it to know that there is no display.
            return b"--headless"
        if index < 0:
            return os.fsencode(command.options[-index - 2]) if -index - 2 < len(command.options) else None
        if 2 <= index < 2 + len(command.arguments):
            return os.fsencode(command.arguments[index - 2])
        system, processor = self.host.system()
        version = f"Pinion {VERSION}".encode()
        attributes = {0: os.fsencode(command.program), 1: self.image.name, 1001: b"unix", 1002: system.encode(),
                      1003: processor.encode(), 1004: version, 1007: version, 1009: version,
                      1006: f"Pinion {VERSION}, Python {platform.python_version()}".encode()}
        return attributes.get(index)

    # --- texts

    def _find(self, text: bytes | None) -> int:
        """Takes the text for the one that was found last; its size, -1 for None."""
        self._found = text or b""
        return -1 if text is None else len(text)

    def findVariable_size(self, name: int, size: int) -> int:
        return self._find(self.host.variable(self.machine.bytes_at(name, size)))

    def findWorkingFolder(self) -> int:
        return self._find(self.host.working_folder())

    def setWorkingFolder_size(self, path: int, size: int) -> bool:
        return self.host.set_working_folder(self.machine.bytes_at(path, size))

    def findCustom(self, index: int) -> int:
        return self._find(self.host.customs()[index - 1])

    def isCurrencyFirst(self) -> bool:
        return self.host.is_currency_first()

    def findModule(self, index: int) -> int:
        modules = sorted({module for module, _ in dispatch.NAMED if module})
        return self._find(modules[index - 1].encode() if index <= len(modules) else None)

    def findText(self, text: str) -> int:
        return self._find(text.encode())

    def copyFoundTo(self, target: int) -> None:
        self.machine.put_bytes(target, self._found)

    # --- random

    def fillRandomly_at(self, count: int, target: int) -> bool:
        self.machine.put_bytes(target, self.host.random_bytes(count))
        return True

    # --- clock

    def utcMicroseconds(self) -> int:
        return self.host.utc_microseconds()

    def localOffsetSeconds(self) -> int:
        return self.host.local_offset_seconds()

    def isSummerTime(self) -> bool:
        return self.host.is_summer_time()

    def monotonicMicroseconds(self) -> int:
        return self.host.monotonic_microseconds()

    # --- interrupts

    def setAlarm(self, time: int) -> None:
        self.host.set_alarm(time, lambda: safePoint.interrupt(self.machine))

    def waitUntil(self, time: int) -> None:
        if not self.machine.safePoint_isInterrupted:
            self.host.wait_until(time)

    def nextSignal(self) -> int:
        """No other thread is there to signal a semaphore."""
        return 0

    def takeReportRequest(self) -> bool:
        """The simulator shows the stack when it is interrupted."""
        return False

    def heedKey(self, is_heeded: bool) -> None:
        """The interrupt key always ends the simulation."""

    def takeKey(self) -> bool:
        return False

    # --- files

    def openFile_size_writable(self, name: int, size: int, is_writable: bool) -> int:
        return self.host.open(self.machine.bytes_at(name, size), is_writable)

    def createFile_size(self, name: int, size: int) -> int:
        return self.host.create(self.machine.bytes_at(name, size))

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

    def kindOfFile(self, file: int) -> int:
        return self.host.kind(file)

    def positionOfFile(self, file: int) -> int:
        return self.host.position(file)

    def setPosition_ofFile(self, position: int, file: int) -> bool:
        return self.host.set_position(file, position)

    def truncateFile_to(self, file: int, size: int) -> bool:
        return self.host.truncate(file, size)

    def deleteFile_size(self, name: int, size: int) -> bool:
        return self.host.delete(self.machine.bytes_at(name, size))

    def renameFile_size_to_size(self, old: int, old_size: int, new: int, new_size: int) -> bool:
        return self.host.rename(self.machine.bytes_at(old, old_size), self.machine.bytes_at(new, new_size))

    def syncFile(self, file: int) -> bool:
        return self.host.sync(file)

    # --- statuses of files

    def findStatus_size_ofLink(self, name: int, size: int, is_of_link: bool) -> bool:
        self._status = self.host.status(self.machine.bytes_at(name, size), is_of_link)
        return self.hasStatus()

    def hasStatus(self) -> bool:
        return self._status is not None

    def statusAt(self, index: int) -> int:
        return self._status[index - 1]

    def findTargetOfLink_size(self, name: int, size: int) -> int:
        return self._find(self.host.target_of_link(self.machine.bytes_at(name, size)))

    def may_file_size(self, use: int, name: int, size: int) -> bool:
        return self.host.may(use, self.machine.bytes_at(name, size))

    def setMode_ofFile_size(self, mode: int, name: int, size: int) -> int:
        return self.host.set_mode(self.machine.bytes_at(name, size), mode)

    def setOwner_group_ofFile_size_link(self, owner: int, group: int, name: int, size: int, is_of_link: bool) -> int:
        return self.host.set_owner(self.machine.bytes_at(name, size), owner, group, is_of_link)

    # --- folders and the console

    def createFolder_size(self, path: int, size: int) -> bool:
        return self.host.create_folder(self.machine.bytes_at(path, size))

    def deleteFolder_size(self, path: int, size: int) -> bool:
        return self.host.delete_folder(self.machine.bytes_at(path, size))

    def openFolder_size(self, path: int, size: int) -> int:
        return self.host.open_folder(self.machine.bytes_at(path, size))

    def findNextEntryOfFolder(self, folder: int) -> int:
        entry = self.host.next_entry(folder)
        if not entry:
            return -2 if entry is None else -1
        name, self._status = entry
        return self._find(name)

    def rewindFolder(self, folder: int) -> bool:
        return self.host.rewind_folder(folder)

    def closeFolder(self, folder: int) -> bool:
        return self.host.close_folder(folder)

    def findEntryNamed_size_ofFolder_size(self, name: int, name_size: int, path: int, size: int) -> int:
        self._entry = self.host.entry_named(self.machine.bytes_at(path, size), self.machine.bytes_at(name, name_size))
        if self._entry is None:
            return -2
        return len(self._entry[0]) if self._entry else -1

    def findEntry_ofFolder_size(self, index: int, path: int, size: int) -> int:
        self._entry = self.host.entry(self.machine.bytes_at(path, size), index)
        if self._entry is None:
            return -2
        return len(self._entry[0]) if self._entry else -1

    def copyEntryNameTo(self, target: int) -> None:
        self.machine.put_bytes(target, self._entry[0])

    def entryIsFolder(self) -> bool:
        return self._entry[1]

    def entrySize(self) -> int:
        return self._entry[2]

    def entryTime(self) -> int:
        return self._entry[3]

    def isTerminal(self, file: int) -> bool:
        return False

    def readLine_size(self, prompt: int, size: int) -> int:
        return -1

    def copyLineTo(self, target: int) -> None:
        pass

    def setCompletions_size(self, words: int, size: int) -> None:
        pass

    # --- reports

    def write_report(self, line: str) -> None:
        self.host.write(1 if self.is_reporting else 2, f"{line}\n".encode())

    def endTraceLine(self) -> None:
        line = self._take_line()
        subject = re.split(r"[ ,]", line, maxsplit=2)[1]
        if self.command.trace_filter is None or fnmatch.fnmatchcase(subject, self.command.trace_filter):
            self.host.write(2, f"{line}\n".encode())

    # --- debugging

    def logCollection_number_cause_pause_before_after_survived_tenured_eden(
            self, kind: str, number: int, cause: str, microseconds: int, before: int, after: int, survived: int, tenured: int,
            eden: int) -> None:
        self.host.write(2, f"{kind} {number}: cause {cause}, pause {microseconds} us, before {before}, after {after},"
                           f" survived {survived}, tenured {tenured}, freed {before - after}, eden {eden}\n".encode())

    def stopped(self) -> None:
        raise Stop


def filled(message: str, *numbers: int) -> str:
    """`message` with %1, %2 replaced by the numbers, %1x by hexadecimal ones."""
    def number(match: re.Match[str]) -> str:
        value = numbers[int(match[1]) - 1]
        return f"{value & 0xFFFFFFFFFFFFFFFF:#x}" if match[2] else str(value)
    return re.sub(r"%([12])(x?)", number, message)
