"""The command pinion-sim: runs an image in the simulator, and shows what people who work on the engine ask for."""
from __future__ import annotations

import argparse
import os
import re
import sys
import traceback
from collections.abc import Sequence

from generated.python import imageReader, interpreter
from generator.simulator import breakpoints
from generator.simulator.host import Host
from generator.simulator.machine import Machine
from generator.simulator.platform import Exit, Platform, Stop
from generator.simulator.printer import ObjectPrinter
from generator.simulator.stack_printer import StackPrinter

VERSION = "0.1"
DEFAULT_HEAP = 1 << 30
# What the engine reserves besides the heap: its stack pages.
OTHER_MEMORY = 16 << 20
INTERRUPTED = 130
_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; its exit status."""
    return Simulation(_parser().parse_args(arguments)).run()


class Simulation:
    """One run of an image, and what was asked to be shown of it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.vm = Machine(options.max_heap + OTHER_MEMORY)
        self.vm.platform = Platform(self.vm, Host(), options.image, options.arguments, os.path.abspath(sys.argv[0]),
                                    options.max_heap)

    def run(self) -> int:
        """Loads and runs the image; the exit status."""
        try:
            if not (imageReader.load(self.vm) and interpreter.boot(self.vm)):
                return 1
        except Exit as exit_:
            return exit_.status
        status, shows_stack = self._execute()
        self.vm.platform.image.discard()
        self._report(shows_stack or self.options.print_stack)
        return status & 0xFF

    def _execute(self) -> tuple[int, bool]:
        """Runs the image that was booted: the exit status, and whether that end calls for the stack to be shown."""
        options, vm = self.options, self.vm
        interpreter.observe_stopAt(vm, options.count or options.stop_at > 0, options.stop_at)
        if options.stop_at_send is not None:
            breakpoints.stop_at_send(ObjectPrinter(vm), options.stop_at_send)
        try:
            interpreter.run(vm)
        except Exit as exit_:
            return exit_.status, False
        except Stop as stop:
            self._show(f"stopped {stop}")
            return 0, True
        except KeyboardInterrupt:
            self._show("interrupted")
            return INTERRUPTED, True
        except Exception:
            traceback.print_exc()
            return 1, False
        return 0, False

    def _report(self, shows_stack: bool) -> None:
        options, vm = self.options, self.vm
        printer = ObjectPrinter(vm)
        if shows_stack:
            self._show(*StackPrinter(vm, printer).lines())
        for name in options.print:
            oop = printer.find(name)
            self._show(*([f"there is no object or global {name}"] if oop is None else printer.long(oop)))
        if options.count:
            self._show(f"bytecodes {interpreter.bytecodeCount(vm)}", f"sends {interpreter.sendCount(vm)}")

    @staticmethod
    def _show(*lines: str) -> None:
        print(*lines, sep="\n", file=sys.stderr, flush=True)


def _size(text: str) -> int:
    """A number of bytes: `268435456`, `256M`. Raises ArgumentTypeError."""
    match = re.fullmatch(r"(\d+)([kmg]?)", text.lower())
    if not match or int(match[1]) == 0:
        raise argparse.ArgumentTypeError(f"{text} is no size; 512M would be one")
    return int(match[1]) * _UNITS[match[2]]


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 on")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pinion-sim", usage="pinion-sim [options] image [arguments]", allow_abbrev=False, add_help=False,
        description="Run an image in the simulator: the engine of the VM, translated to Python.",
        epilog="What is shown of the engine goes to the error output. Oops are the same in every run of an image.")
    options = parser.add_argument_group("options")
    options.add_argument("--count", action="store_true", help="show the number of bytecodes and sends at the end")
    options.add_argument("--stop-at", metavar="N", type=_count, default=0,
                         help="stop before the N-th bytecode, and show the stack")
    options.add_argument("--stop-at-send", metavar="SELECTOR",
                         help="stop when SELECTOR is about to be sent, and show the stack")
    options.add_argument("--print-stack", action="store_true", help="show the stack at the end, however it comes")
    options.add_argument("--print", metavar="OOP", action="append", default=[],
                         help="show an object at the end: a hexadecimal oop, or the name of a class or another global")
    options.add_argument("--max-heap", metavar="SIZE", type=_size, default=DEFAULT_HEAP,
                         help="how large the heap may grow, such as 512M (default: 1G)")
    options.add_argument("--help", action="help", help="show this and exit")
    options.add_argument("--version", action="version", version=f"pinion-sim {VERSION}", help="show the version and exit")
    parser.add_argument("image", help="a 64-bit Spur image file")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="what the image finds as its arguments")
    return parser
