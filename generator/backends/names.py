"""Names in generated code: unique within a function, and never a reserved word of the target language."""
from __future__ import annotations

from typing import Iterable

from generator.dialect.ir import Variable


class Names:
    """Gives each variable of one function its name, in the order of first mention."""

    def __init__(self, reserved: Iterable[str]) -> None:
        self.taken = set(reserved)
        self.given: dict[Variable, str] = {}

    def of(self, variable: Variable) -> str:
        if variable not in self.given:
            name, number = variable.name, 1
            while name in self.taken:
                number += 1
                name = f"{variable.name}{number}"
            self.taken.add(name)
            self.given[variable] = name
        return self.given[variable]

    def copy(self) -> "Names":
        """A set of names that knows these, for a scope inside."""
        inner = Names(self.taken)
        inner.given = dict(self.given)
        return inner
