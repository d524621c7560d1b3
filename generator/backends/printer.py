"""What the printers of both languages share: filling the templates of operations, with parentheses only where needed."""
from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from generator.dialect.ir import Apply, Const
from generator.dialect.operations import ATOM

_PLACE = re.compile(r"\{(\d)(?::(\d+))?\}")


class Width(Enum):
    """In which type C computes with an operand: one of 64 bits (or none that matters), int, or unsigned int."""

    WORD = "word"
    INT = "int"
    UNSIGNED = "unsigned"


@dataclass(frozen=True)
class Text:
    """A piece of an expression, how tightly its outermost operator binds, and how wide it is in C."""

    text: str
    precedence: int = ATOM
    width: Width = Width.WORD

    def at_least(self, precedence: int) -> str:
        """The text for a place that needs an operand of that precedence."""
        return self.text if self.precedence >= precedence else f"({self.text})"


def is_small_constant(expression: Apply) -> bool:
    """Whether the last argument of an operation is a constant from 0 to 63."""
    last = expression.arguments[-1]
    return isinstance(last, Const) and type(last.value) is int and 0 <= last.value < 64


def fill(template: str, arguments: list[Text]) -> str:
    """`template` with its places filled."""
    return _PLACE.sub(lambda match: arguments[int(match[1])].at_least(int(match[2] or 0)), template)


def indented(lines: list[str], unit: str = "    ") -> list[str]:
    return [unit + line if line and not line.startswith("#") else line for line in lines]
