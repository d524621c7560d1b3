"""Stops the engine where it is asked to, by standing in for routines of the generated engine."""
from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from generated.python import dispatch, send
from generator.simulator.machine import Machine
from generator.simulator.platform import Stop
from generator.simulator.printer import ObjectPrinter

# The routines that send: in the interpreter loop, where there are some for a number of arguments, and as called from primitives.
_SENDERS: tuple[tuple[ModuleType, str], ...] = (
    *((dispatch, each) for each in vars(dispatch) if each.startswith(("send_send_to_arguments", "send_send_arguments_toClass"))),
    (send, "send_to_arguments"), (send, "send_arguments_toClass"))


def interrupt() -> None:
    """Raises KeyboardInterrupt instead of the next bytecode: between two of them, the state of the engine is whole."""
    dispatch.BYTECODES[:] = [_interrupted] * len(dispatch.BYTECODES)


def _interrupted(vm: Machine) -> None:
    raise KeyboardInterrupt


def stop_at_send(printer: ObjectPrinter, selector: str) -> None:
    """From now on, raises Stop where the selector is about to be sent. There is no way back: a process runs one image."""
    for module, name in _SENDERS:
        setattr(module, name, _stopping(getattr(module, name), printer, selector))


def _stopping(routine: Callable[..., None], printer: ObjectPrinter, selector: str) -> Callable[..., None]:
    symbols: dict[int, bool] = {}

    def sender(vm: Machine, oop: int, *others: int) -> None:
        is_wanted = symbols.get(oop)
        if is_wanted is None:
            is_wanted = symbols[oop] = printer.text(oop) == selector
        if is_wanted:
            raise Stop(f"sending #{selector}")
        routine(vm, oop, *others)
    return sender
