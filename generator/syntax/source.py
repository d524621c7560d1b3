"""Source texts and the exact places in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

LINE_END = re.compile(r"\r\n|\r|\n")


class Source:
    """A text and the path that it is known by in messages."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(end.end() for end in LINE_END.finditer(self.text))]

    def line_of(self, offset: int) -> int:
        """The 1-based line of a 0-based character offset."""
        return bisect_right(self._line_starts, offset)

    def column_of(self, offset: int) -> int:
        """The 1-based column, in characters, of a 0-based character offset."""
        return offset - self._line_starts[self.line_of(offset) - 1] + 1

    def line_text(self, line: int) -> str:
        """The text of a 1-based line, without its line end."""
        start = self._line_starts[line - 1]
        stop = self._line_starts[line] if line < len(self._line_starts) else len(self.text)
        return self.text[start:stop].rstrip("\r\n")

    def span(self, start: int, stop: int) -> Span:
        return Span(self, start, stop)

    def __repr__(self) -> str:
        return f"Source({self.path!r})"


class Span:
    """The characters of a source from the 0-based offset `start` up to, not including, `stop`."""

    __slots__ = ("source", "start", "stop")

    def __init__(self, source: Source, start: int, stop: int) -> None:
        self.source = source
        self.start = start
        self.stop = stop

    @property
    def line(self) -> int:
        return self.source.line_of(self.start)

    @property
    def column(self) -> int:
        return self.source.column_of(self.start)

    @property
    def text(self) -> str:
        return self.source.text[self.start:self.stop]

    @property
    def line_text(self) -> str:
        return self.source.line_text(self.line)

    @property
    def place(self) -> str:
        """`path:line:column`, as editors and compilers write it."""
        return f"{self.source.path}:{self.line}:{self.column}"

    def to(self, other: Span) -> Span:
        """The span from the start of this one to the end of the other."""
        return Span(self.source, self.start, other.stop)

    def __repr__(self) -> str:
        return f"Span({self.place}, {self.text!r})"
