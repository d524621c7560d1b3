"""What needs a case, by the declarations: each outcome of each primitive and of each bytecode."""

from __future__ import annotations

from collections.abc import Iterator

from bytecode_cases import bytecode_obligations
from generated.python.declarations import PRIMITIVES
from probe import MIRROR, OTHER_ARGUMENTS, SUCCESS, Obligation, subject_of

# Those that do nothing but fail.
FAILING = {"primitiveFail", "primitiveExternalCall"}


def primitive_obligations() -> Iterator[Obligation]:
    """Success, as a mirror too, each failure that is declared, and a method that takes another number of arguments."""
    for primitive in PRIMITIVES:
        if primitive.name not in FAILING:
            yield Obligation(subject_of(primitive), SUCCESS)
        if primitive.is_mirror:
            yield Obligation(subject_of(primitive), MIRROR)
        for failure in primitive.failures:
            yield Obligation(subject_of(primitive), failure)
        if primitive.arguments is not None:
            yield Obligation(subject_of(primitive), OTHER_ARGUMENTS)


OBLIGATIONS: frozenset[Obligation] = frozenset([*primitive_obligations(), *bytecode_obligations()])
