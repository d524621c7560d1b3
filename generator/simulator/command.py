"""The command pinion-sim: runs an image in the simulator, and shows what people who work on the engine ask for."""
from __future__ import annotations

import argparse
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType

from generated.python import clock, collectionLog, collector, heap, imageReader, interpreter, stackPages, trace
from generator.simulator import breakpoints, queries
from generator.simulator.host import Host
from generator.simulator.machine import Machine
from generator.simulator.options import parse
from generator.simulator.platform import Command, Exit, Platform, Stop
from generator.simulator.printer import ObjectPrinter
from generator.simulator.stack_printer import StackPrinter

# What the engine reserves besides the heap: as a part of it, for full collections, and for young space, the remembered set and
# stack pages.
COLLECTION_SHARE = 3
OTHER_MEMORY = 256 << 20
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; its exit status."""
    # As for the C VM: where nobody reads what is written, the process ends.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    return Simulation(parse(sys.argv[1:] if arguments is None else arguments)).run()


class Simulation:
    """One run of an image, and what was asked to be shown of it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.vm = Machine((1 + COLLECTION_SHARE) * options.max_heap + 2 * options.eden + OTHER_MEMORY)
        self.host = Host()
        self.vm.platform = Platform(self.vm, self.host, Command(
            options.image, options.arguments, options.before_image, os.path.abspath(sys.argv[0]), options.max_heap, options.eden,
            options.trace_only))
        self.wants_stack = options.print_stack

    def run(self) -> int:
        """Loads and runs the image; the exit status."""
        is_running = False
        heap.setTorture_full(self.vm, *self.options.torture_gc)
        collector.check(self.vm, self.options.check_heap)
        kinds, wants_gc = self.options.trace
        collectionLog.tell(self.vm, self.options.gc_log or wants_gc)
        trace.trace(self.vm, kinds)
        signal.signal(signal.SIGINT, self._interrupt)
        try:
            if not imageReader.load(self.vm):
                return 1
            if queries.is_asked(self.options) and not self._stops():
                self.vm.platform.is_reporting = True
                return 0 if queries.answer(self.vm, self.options) else 1
            if not interpreter.boot(self.vm):
                return 1
            is_running = True
            self._watch()
            interpreter.run(self.vm)
        except Exit as exit_:
            status = exit_.status & 0xFF
        except Stop as stop:
            status = 0
            self._show(f"stopped before {str(stop) or f'bytecode {self.options.stop_at}'}")
            self.wants_stack = True
        except KeyboardInterrupt:
            status = INTERRUPTED
            self._show("interrupted")
            self.wants_stack = True
        except IndexError as error:
            status = 1
            self.vm.platform.say(f"memory fault in {_place(error.__traceback__)}: the image is damaged, or the VM is wrong")
        except Exception:
            status = 1
            traceback.print_exc()
        finally:
            self.host.stop_alarm()
            signal.signal(signal.SIGINT, signal.default_int_handler)
            self.vm.platform.image.discard()
        if is_running:
            self._report()
        return status

    def _stops(self) -> bool:
        """Whether the image is to be stopped somewhere."""
        return self.options.stop_at > 0 or self.options.stop_at_send is not None

    def _watch(self) -> None:
        """Prepares what was asked of the run that begins."""
        options, vm = self.options, self.vm
        clock.beVirtual(vm, options.virtual_clock)
        interpreter.observe_stopAt(vm, options.count or options.virtual_clock or options.stop_at > 0, options.stop_at)
        if options.stop_at_send is not None:
            breakpoints.stop_at_send(ObjectPrinter(vm), options.stop_at_send)

    def _interrupt(self, *_: object) -> None:
        """What SIGINT does while the image runs."""
        breakpoints.interrupt()
        if self.host.is_waiting:
            raise KeyboardInterrupt

    def _report(self) -> None:
        """Shows what was asked for at the end."""
        try:
            self._show_objects()
        except IndexError:
            self._show("the rest cannot be shown: it leads out of memory")
        if queries.is_asked(self.options):
            stackPages.saveCurrent(self.vm)
            queries.answer(self.vm, self.options)
        if self.options.count:
            self._show(f"bytecodes {interpreter.bytecodeCount(self.vm)}", f"sends {interpreter.sendCount(self.vm)}",
                       f"contexts {interpreter.contextCount(self.vm)}", f"allocated {interpreter.allocatedBytes(self.vm)}")

    def _show_objects(self) -> None:
        printer = ObjectPrinter(self.vm)
        if self.wants_stack:
            self._show(*StackPrinter(self.vm, printer).lines())
        for name in self.options.print:
            oop = printer.find(name)
            self._show(*([f"there is no object or global {name}"] if oop is None else printer.long(oop)))

    @staticmethod
    def _show(*lines: str) -> None:
        print(*lines, sep="\n", file=sys.stderr, flush=True)


def _place(trace: TracebackType | None) -> str:
    """Where in the specification the innermost generated function comes from: its documentation says so."""
    place = "the simulator"
    while trace is not None:
        code = trace.tb_frame.f_code
        if trace.tb_frame.f_globals.get("__package__") == "generated.python" and code.co_consts[0]:
            place = code.co_consts[0]
        trace = trace.tb_next
    return place
