"""#line directives: they let a debugger step through the specification instead of the generated C."""
from __future__ import annotations

from generator.dialect.model import Specification
from generator.syntax.source import Span

DIRECTIVE = "#line"


class LineDirectives:
    """Puts a directive in front of every printed line, for the compiler counts on after one."""

    def __init__(self, specification: Specification) -> None:
        self.specification = specification

    def attributed(self, lines: list[str], span: Span) -> list[str]:
        """The lines, those that belong to nothing more special said to come from the place."""
        out: list[str] = []
        for line in lines:
            if not line.startswith(DIRECTIVE) and not (out and out[-1].startswith(DIRECTIVE)):
                out.append(f'{DIRECTIVE} {span.line} "{self.specification.path_of(span)}"')
            out.append(line)
        return out


def with_own_lines(text: str, name: str) -> str:
    """The text of the generated file `name`, its lines without a directive said to be its own."""
    out: list[str] = []
    is_attributed = False
    for line in text.split("\n"):
        follows_directive = bool(out) and out[-1].startswith(DIRECTIVE)
        if is_attributed and not follows_directive and not line.startswith(DIRECTIVE):
            out.append(f'{DIRECTIVE} {len(out) + 2} "{name}"')
            is_attributed = False
        is_attributed |= follows_directive
        out.append(line)
    return "\n".join(out)
