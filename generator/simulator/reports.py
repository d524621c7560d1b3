"""Reports for people, which the engine puts together line by line: that part of `vm-spec/Platform`."""
from __future__ import annotations

from abc import ABC, abstractmethod

from generated.python import dispatch
from generator.simulator.machine import Machine


class Reports(ABC):
    """Lines about what is in the memory of a machine."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self._line = ""

    @abstractmethod
    def write_report(self, line: str) -> None:
        """Writes a line of a report, without its end."""

    def report(self, text: str) -> None:
        self._line += text

    def reportNumber_width(self, number: int, width: int) -> None:
        self._line += f"{number:{width}}" if width else str(number)

    def reportWord(self, word: int) -> None:
        self._line += f"{word:#x}"

    def reportBytes_count(self, start: int, count: int) -> None:
        self._line += "".join(chr(each) if 32 <= each <= 126 else "?" for each in self.machine.bytes_at(start, count))

    def reportPrimitive(self, slot: int) -> None:
        numbers = {each: f"{number}, {dispatch.NAMES[each]}" for number, each in dispatch.SLOTS.items()}
        names = {each: f"{name} of {module}" if module else name for (module, name), each in dispatch.NAMED.items()}
        self._line += f"primitive {numbers.get(slot) or names[slot]}"

    def endReportLine(self) -> None:
        self.write_report(self._take_line())

    def _take_line(self) -> str:
        line, self._line = self._line, ""
        return line
