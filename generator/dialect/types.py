"""The types of the dialect, and which of them convert into which without being told.

Integers of less than 64 bits are for storage: arithmetic happens on `i64` and `u64`, and a value widens to those by itself
whenever every value of the narrower type fits.  Everything else, narrowing, change of sign, a mix of oops, addresses and
integers, has to be written out with a conversion message (`asU8`, `asI64`, `asOop`, ...).
"""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Type:
    """A type; `width` in bits and `signed` matter for integers only."""

    name: str
    kind: str
    c: str
    width: int = 0
    signed: bool = False

    def __str__(self) -> str:
        return self.name

    @property
    def is_integer(self) -> bool:
        return self.kind == "integer"

    def holds(self, value: int) -> bool:
        """Whether the integer `value` is one of this integer type's values."""
        return self.wrapped(value) == value

    def wrapped(self, value: int) -> int:
        """What is left of `value` in this integer type's bits."""
        half = 1 << self.width - 1 if self.signed else 0
        return (value + half & (1 << self.width) - 1) - half


def _integer(name: str) -> Type:
    signed, width = name[0] == "i", int(name[1:])
    return Type(name, "integer", f"{'' if signed else 'u'}int{width}_t", width, signed)


OOP = Type("oop", "oop", "oop")
ADDRESS = Type("address", "address", "address")
DOUBLE = Type("double", "double", "double")
BOOL = Type("bool", "bool", "bool")
STRING = Type("string", "string", "const char *")
VOID = Type("void", "void", "void")
# What an integer literal has until the context says which integer (or address) it is.
LITERAL = Type("literal", "literal", "int64_t", 64, True)
# What is left open by a mistake that has been reported: it goes with every other type, so that nothing follows from it.
UNKNOWN = Type("unknown", "unknown", "int64_t")

INTEGERS = {name: _integer(name) for name in ("i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64")}
I64, U64 = INTEGERS["i64"], INTEGERS["u64"]

NAMED = {t.name: t for t in (OOP, ADDRESS, DOUBLE, BOOL, STRING, VOID)} | INTEGERS


def widens(source: Type, target: Type) -> bool:
    """Whether every value of `source` is a value of `target`, so that the conversion need not be written."""
    if source == target or UNKNOWN in (source, target):
        return True
    if not (source.is_integer and target.is_integer):
        return False
    if source.signed:
        return target.signed and target.width >= source.width
    return target.width > source.width if target.signed else target.width >= source.width


def arithmetic(source: Type) -> Type:
    """The type on which arithmetic with a value of `source` happens."""
    return I64 if source.is_integer and source.width < 64 else source


def conversion_hint(source: Type, target: Type) -> str:
    """What to write so that a `source` becomes a `target`."""
    messages = {"oop": "asOop", "address": "asAddress", "double": "asDouble"}
    if target.is_integer:
        message = "as" + target.name.upper()
    else:
        message = messages.get(target.kind, "")
    if source.kind == "oop" and target.is_integer:
        return f"a tagged oop is not a number: use `tag smallIntegerValue:`, or `{message}` for its raw bits"
    if target.kind == "oop" and (source.is_integer or source.kind == "literal"):
        return "a number is not an oop: use `tag smallIntegerFor:`, or `asOop` where the bits already are one"
    if target.kind == "bool":
        return "compare it with something: `= 0`, `~= 0`, `== heap nilObject`"
    if source.is_integer and target.is_integer:
        what = "narrows" if target.width < source.width else "changes the sign of"
        return f"the conversion {what} the value: write `{message}` if that is meant"
    return f"convert it with `{message}`" if message else "nothing converts one into the other"
