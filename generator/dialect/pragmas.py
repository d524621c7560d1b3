"""Reads the arguments of pragmas, and reports those that are not what the pragma takes."""
from __future__ import annotations

import difflib
import re
from typing import Iterable

from generator.dialect.types import NAMED, UNKNOWN, VOID, Type
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, Node, PragmaNode, Symbol
from generator.syntax.source import Span


class PragmaReader:
    """Each method answers what an argument says; None, or the type UNKNOWN, after it has reported that it says no such thing."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics

    def symbol(self, node: Node) -> str | None:
        value = _literal(node)
        return value.text if isinstance(value, Symbol) else self._refused(node, "a symbol", f"#{node.span.text.strip(chr(39))}")

    def text(self, node: Node) -> str | None:
        value = _literal(node)
        return value if isinstance(value, str) else self._refused(node, "a string", f"'{node.span.text.lstrip('#')}'")

    def integer(self, node: Node) -> int | None:
        value = _literal(node)
        return value if type(value) is int else self._refused(node, "an integer")

    def type_named(self, name: str, span: Span) -> Type:
        """The type of that name, which is written at `span`."""
        if name not in NAMED:
            close = difflib.get_close_matches(name, NAMED, 1)
            self.diagnostics.error(span, f"there is no type {name}", expected=", ".join(NAMED),
                                   hint=f"did you mean {close[0]}?" if close else None)
        return NAMED.get(name, UNKNOWN)

    def value_type(self, node: Node) -> Type:
        """The type of a variable."""
        name = self.symbol(node)
        type_ = UNKNOWN if name is None else self.type_named(name, node.span)
        if type_ is VOID:
            self.diagnostics.error(node.span, "a variable has a value: it cannot be void")
            return UNKNOWN
        return type_

    def unknown(self, pragma: PragmaNode, known: Iterable[str]) -> None:
        """Reports a pragma that is none of those that are `known` where it stands."""
        known = list(known)
        close = difflib.get_close_matches(pragma.selector, known, 1)
        self.diagnostics.error(pragma.span, f"there is no pragma {pragma.selector} here", expected=", ".join(known),
                               hint=f"did you mean {close[0]}?" if close else None)

    def _refused(self, node: Node, expected: str, instead: str | None = None) -> None:
        self.diagnostics.error(node.span, f"{expected} is expected here", found=node.span.text,
                               hint=f"write {instead}" if instead else None)


def _literal(node: Node) -> object:
    return node.value if isinstance(node, LiteralNode) else None


def words_in(node: Node) -> list[tuple[str, Span]]:
    """The words and arrows of a string literal, with the place of each."""
    start = node.span.start + 1
    return [(match[0], node.span.source.span(start + match.start(), start + match.end()))
            for match in re.finditer(r"->|(?:(?!->)[^\s,])+", node.span.text[1:-1])]
