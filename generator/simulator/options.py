"""The command line of pinion-sim."""
from __future__ import annotations

import argparse
import os
import re
from collections.abc import Sequence
from typing import NoReturn

from generator.simulator.platform import VERSION

WRONG_COMMAND = 2
_UNITS = {"": 0, "k": 10, "m": 20, "g": 30, "t": 40}


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options. `before_image` is what stands before the image. Exits where the command line is wrong, and after --help."""
    parser = _parser()
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        parser.error(f"there is no option {unknown[0]}")
    options.before_image = list(arguments[:len(arguments) - 1 - len(options.arguments)])
    return options


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        message = "no image is named" if message.startswith("the following arguments") else message.removeprefix("argument ")
        self.exit(WRONG_COMMAND, f"{self.prog}: {message}; {self.prog} --help says more\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="pinion-sim", usage="pinion-sim [options] image [arguments]", allow_abbrev=False, add_help=False,
        description="Run an image in the simulator: the engine of the VM, translated to Python.",
        epilog="What is shown of the engine goes to the error output. Oops are the same in every run of an image. The exit status"
               " is the one that the image quits with; 0 after a stop; 1 when the image cannot be used, or the engine cannot go"
               " on; 2 when the command line is wrong; 130 after an interrupt.")
    options = parser.add_argument_group("options")
    options.add_argument("--count", action="store_true", help="show how many bytecodes, sends, contexts and bytes it took")
    options.add_argument("--virtual-clock", action="store_true",
                         help="time is the number of bytecodes executed, in microseconds, and waiting takes none: every run is"
                              " the same")
    options.add_argument("--stop-at", metavar="N", type=_count, default=0,
                         help="stop before the N-th bytecode, and show the stack")
    options.add_argument("--stop-at-send", metavar="SELECTOR",
                         help="stop when SELECTOR is about to be sent, and show the stack")
    options.add_argument("--print-stack", action="store_true", help="show the stack at the end, however it comes")
    options.add_argument("--print", metavar="OOP", action="append", default=[],
                         help="show an object at the end: a hexadecimal oop, nil, true, false, or the name of a class or"
                              " another global")
    options.add_argument("--census", action="store_true",
                         help="show how many objects of each class there are, and their bytes: where the image stops, or else of"
                              " the image as it is, which is not run")
    options.add_argument("--path-to-root", metavar="OBJECT",
                         help="show, as --census does, the shortest way by which an object is kept alive: an oop such as 0x10a8,"
                              " or a class of which any instance will do")
    options.add_argument("--pointers-to", metavar="OBJECT", help="show, as --census does, which objects refer to it")
    options.add_argument("--max-heap", metavar="SIZE", type=_size, default=_default_heap(),
                         help="memory for objects, as in 512M or 4G (half of the machine's)")
    options.add_argument("--eden", metavar="SIZE", type=_size, default=0,
                         help="memory for new objects, as in 8M (what the image says, or else as much as is of use)")
    options.add_argument("--gc-log", action="store_true", help="show a line for each collection of garbage")
    options.add_argument("--check-heap", action="store_true",
                         help="check every object before and after each collection, and end at the first fault")
    options.add_argument("--torture-gc", metavar="N[,M]", type=_torture, default=(0, 0),
                         help="collect young objects after about every N allocations, and at every M-th collection all objects")
    options.add_argument("--trace", metavar="KINDS", type=_traced, default=(0, False),
                         help="show a line for each of sends, primitives, processes or gc; several with commas")
    options.add_argument("--trace-only", metavar="PATTERN",
                         help="of sends and primitives, only those whose method matches it, as in 'Integer>>*' or '*>>at:put:'")
    options.add_argument("--help", "-h", action="help", help="show this and exit")
    options.add_argument("--version", action="version", version=f"pinion-sim {VERSION}", help="show the version and exit")
    parser.add_argument("image", help="a 64-bit Spur image file")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="what the image finds as its arguments")
    return parser


def _default_heap() -> int:
    return os.sysconf("SC_PHYS_PAGES") // 2 * os.sysconf("SC_PAGESIZE")


def _size(text: str) -> int:
    """A number of bytes: `268435456`, `256M`. Raises ArgumentTypeError."""
    match = re.fullmatch(r"([0-9]+)([kmgt]?)", text, re.IGNORECASE)
    size = int(match[1]) << _UNITS[match[2].lower()] if match else 0
    if not 0 < size < 1 << 63:
        raise argparse.ArgumentTypeError(f"wants a number of bytes such as 512M or 4G, and got {text}")
    return size


def _count(text: str) -> int:
    if not _is_count(text):
        raise argparse.ArgumentTypeError(f"wants a number from 1 on, and got {text}")
    return int(text)


def _torture(text: str) -> tuple[int, int]:
    """`N` or `N,M`; M is 0 where it is not there. Raises ArgumentTypeError."""
    allocations, comma, scavenges = text.partition(",")
    if not _is_count(allocations) or bool(comma) != _is_count(scavenges):
        raise argparse.ArgumentTypeError(f"wants one or two numbers such as 1 or 100,50, and got {text}")
    return int(allocations), int(scavenges or 0)


def _is_count(text: str) -> bool:
    return re.fullmatch("[0-9]+", text) is not None and 0 < int(text) < 1 << 63


def _traced(text: str) -> tuple[int, bool]:
    """The sum of what Trace>>trace: takes, and whether collections are traced. Raises ArgumentTypeError."""
    kinds = {"sends": 1, "primitives": 2, "processes": 4, "gc": 0}
    words = text.split(",")
    if not all(each in kinds for each in words):
        raise argparse.ArgumentTypeError(f"wants some of sends,primitives,processes,gc, and got {text}")
    return sum({kinds[each] for each in words}), "gc" in words
