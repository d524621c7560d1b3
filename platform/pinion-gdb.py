"""Commands of gdb for the VM, over a living process or a core file: `gdb -x platform/pinion-gdb.py build/pinion core`.

    pinion-processes        all processes, and the activations of each, the innermost first
    pinion-stack [OOP]      the activations of the active process, or of the process or from the context that is given: with
                            their temporaries
    pinion-object OOP       an object: its class, its variables; of a method, its instructions too

What objects and frames look like is asked of the simulator's half of the translated engine, which reads the memory of the process.
"""
from __future__ import annotations

import pathlib
import sys

import gdb

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from generated.python import frame, methods, names, stackReport  # noqa: E402
from generated.python.state import State  # noqa: E402
from generator.simulator.printer import ObjectPrinter  # noqa: E402
from generator.simulator.reports import Reports  # noqa: E402
from generator.simulator.stack_printer import StackPrinter  # noqa: E402

LOOP = "dispatch_runBytecodes"
PROCESSOR_REGISTERS = {"i386:x86-64": ["rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", *(f"r{i}" for i in range(8, 16))],
                       "aarch64": [f"x{i}" for i in range(31)]}
# Larger arrays of the VM's state are caches, which nobody needs here.
LONGEST_ARRAY = 256


class Cells:
    """Memory as cells of a width in bytes, by address divided by the width. Reading where there is none is an IndexError."""

    def __init__(self, code: str, width: int) -> None:
        self.code, self.width = code, width

    def __getitem__(self, index: int | slice):
        first, count = (index.start, index.stop - index.start) if isinstance(index, slice) else (index, 1)
        try:
            data = gdb.selected_inferior().read_memory(first * self.width, count * self.width)
        except gdb.MemoryError as error:
            raise IndexError(str(error)) from error
        cells = memoryview(bytes(data)).cast(self.code)
        return cells if isinstance(index, slice) else cells[0]


class GdbReports(Reports):
    """Reports on gdb's own output."""

    def write_report(self, line: str) -> None:
        print(line)


class ProcessMachine(State):
    """The state and the memory of the virtual machine that gdb looks at. What is written stays here."""

    def __init__(self) -> None:
        super().__init__()
        self.platform = GdbReports(self)
        self.u8, self.u16, self.u32, self.u64 = Cells("B", 1), Cells("H", 2), Cells("I", 4), Cells("Q", 8)
        self.i8, self.i16, self.i32, self.i64, self.f64 = Cells("b", 1), Cells("h", 2), Cells("i", 4), Cells("q", 8), Cells("d", 8)
        loop = loop_frame()
        machine = loop.read_var("vm").dereference()
        for name, value in list(vars(State()).items()):
            if isinstance(value, list):
                if len(value) <= LONGEST_ARRAY:
                    setattr(self, name, [number(machine[name][i]) for i in range(len(value))])
            elif isinstance(value, (int, bool)):
                setattr(self, name, number(machine[name]))
        self.find_top(loop)

    def find_top(self, loop: gdb.Frame) -> None:
        """The top frame, by the registers of the processor in the loop, as the VM does it after a fault."""
        stackReport.beginCrash(self)
        for name in PROCESSOR_REGISTERS[gdb.selected_inferior().architecture().name()]:
            stackReport.noteRegister(self, number(loop.read_register(name)) & 0xFFFFFFFFFFFFFFFF)
        top = stackReport.topFrame(self)
        if top and top != self.fp:
            self.fp, self.sp = top, max(self.stackReport_highest & ~7, frame.emptySpOf(self, top))
            self.ip = methods.firstBytecodeOf(self, frame.methodOf(self, top))

    def bytes_at(self, address: int, count: int) -> bytes:
        return bytes(self.u8[address:address + count]) if count else b""


def number(value: gdb.Value) -> int:
    return int(value)


def loop_frame() -> gdb.Frame:
    """The C frame of the interpreter loop, in any thread."""
    for thread in gdb.selected_inferior().threads():
        thread.switch()
        each = gdb.newest_frame()
        while each is not None:
            if each.name() == LOOP:
                return each
            each = each.older()
    raise gdb.GdbError("the interpreter loop is not running")


class ProcessesCommand(gdb.Command):
    """All processes, and the activations of each, the innermost first."""

    def __init__(self) -> None:
        super().__init__("pinion-processes", gdb.COMMAND_STACK)

    def invoke(self, argument: str, is_from_terminal: bool) -> None:
        machine = ProcessMachine()
        names.find(machine)
        stackReport.reportActive(machine, machine.fp)
        stackReport.reportOthers(machine)


class StackCommand(gdb.Command):
    """The activations of the active process, or of the process or from the context whose oop is given, the innermost first."""

    def __init__(self) -> None:
        super().__init__("pinion-stack", gdb.COMMAND_STACK)

    def invoke(self, argument: str, is_from_terminal: bool) -> None:
        machine = ProcessMachine()
        printer = StackPrinter(machine, ObjectPrinter(machine))
        lines = printer.lines_of(int(gdb.parse_and_eval(argument))) if argument else printer.lines()
        if lines is None:
            raise gdb.GdbError(f"{argument} is neither a process nor a context")
        print("\n".join(lines))


class ObjectCommand(gdb.Command):
    """An object, of which the oop is given: its class, and its variables."""

    def __init__(self) -> None:
        super().__init__("pinion-object", gdb.COMMAND_DATA)

    def invoke(self, argument: str, is_from_terminal: bool) -> None:
        if not argument:
            raise gdb.GdbError("which object? give its oop, as in pinion-object 0x1000000080")
        machine = ProcessMachine()
        print("\n".join(ObjectPrinter(machine).long(int(gdb.parse_and_eval(argument)))))


ProcessesCommand()
StackCommand()
ObjectCommand()
