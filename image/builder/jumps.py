"""Jumps and the places to which they lead, before it is known how far that is."""

from __future__ import annotations

from dataclasses import dataclass


class Label:
    """A place in the code. `depth` is the operand stack's depth there, None while nothing jumps to it."""

    __slots__ = ("depth", "index")

    def __init__(self) -> None:
        self.depth: int | None = None
        self.index = -1


@dataclass(eq=False, slots=True)
class Jump:
    selector: str
    target: Label


# An encoded instruction, or a jump.
Item = bytes | Jump
