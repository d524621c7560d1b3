"""What can be chosen at generation time."""
from __future__ import annotations

from dataclasses import dataclass

DISPATCHES = ("computed-goto", "switch")


@dataclass(frozen=True)
class Options:
    """`dispatch` is how the interpreter loop finds the code of a bytecode; `line_directives` lets debuggers step through
    the specification instead of the generated C."""

    dispatch: str = "computed-goto"
    line_directives: bool = False
