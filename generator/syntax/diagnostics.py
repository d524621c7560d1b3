"""Errors for people: collected over a whole run, sorted, and shown with the source line and a caret."""

from __future__ import annotations

import sys
import unicodedata
from dataclasses import dataclass
from typing import TextIO

from .source import Span


@dataclass(frozen=True)
class Diagnostic:
    """One error. A span of None means that it belongs to no place in a text."""

    span: Span | None
    message: str
    expected: str | None = None
    found: str | None = None
    hint: str | None = None

    def __str__(self) -> str:
        lines = []
        if self.span is None:
            lines.append(f"error: {self.message}")
        else:
            lines.append(f"{self.span.place}: error: {self.message}")
            lines += _excerpt(self.span)
        for label in ("expected", "found", "hint"):
            value = getattr(self, label)
            if value is not None:
                lines.append(f"  {label}: {value}")
        return "\n".join(lines)


class Diagnostics:
    """The errors of one run."""

    def __init__(self) -> None:
        self._errors: dict[tuple, Diagnostic] = {}

    def error(self, span: Span | None, message: str, expected: str | None = None,
              found: str | None = None, hint: str | None = None) -> None:
        """Record an error. The same message at the same place is kept only once."""
        place = ("", 0, 0) if span is None else (span.source.path, span.start, span.stop)
        self._errors.setdefault((place, message), Diagnostic(span, message, expected, found, hint))

    @property
    def failed(self) -> bool:
        return bool(self._errors)

    @property
    def count(self) -> int:
        return len(self._errors)

    @property
    def errors(self) -> list[Diagnostic]:
        """All errors, sorted by path and position."""
        return [self._errors[key] for key in sorted(self._errors)]

    def __str__(self) -> str:
        if not self._errors:
            return ""
        return "\n".join([*map(str, self.errors), f"{self.count} error{'s' if self.count > 1 else ''}"]) + "\n"

    def print(self, file: TextIO | None = None) -> None:
        """Write all errors and a line with their count; nothing when there are none."""
        (file or sys.stderr).write(str(self))


def _excerpt(span: Span) -> list[str]:
    """The source line of the span and a line that underlines what of the span lies in it."""
    text = span.line_text
    start = span.column - 1
    if not text.strip():
        return []
    length = max(1, min(span.stop - span.start, len(text) - start))
    # Tabs stay tabs and wide characters take two columns, so that the caret stands under its character.
    margin = "".join("\t" if char == "\t" else " " * _columns(char) for char in text[:start])
    underline = "^" * max(1, sum(map(_columns, text[start:start + length])))
    return [f"  {text}", f"  {margin}{underline}"]


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
