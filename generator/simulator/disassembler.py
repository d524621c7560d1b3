"""Bytes to instructions, by the declared bytecodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from generated.python.declarations import BYTECODES, Bytecode, Field, Operand

_BYTES = ("code", "byte", "byte2", "byte3")
_EXTENSIONS = {"extendA:": "extA", "extendB:": "extB"}


class Instruction(NamedTuple):
    """An instruction with the extensions before it. `start` and `stop` are 0-based offsets into the code; `selector` is
    'unknown' for a code that has no meaning."""

    start: int
    stop: int
    selector: str
    operands: tuple[int, ...]

    @property
    def target(self) -> int | None:
        """Where a jump goes to, as an offset into the code; None for other instructions."""
        return self.stop + self.operands[0] if self.selector.startswith("jump") else None

    def __str__(self) -> str:
        """`send: 3 arguments: 1`; a jump shows its target."""
        values = (f"→{self.target}",) if self.target is not None else self.operands
        words = self.selector.split(":")
        if len(words) == 1:
            return self.selector
        return " ".join(f"{word}: {value}" for word, value in zip(words, values))


def disassemble(code: bytes, bytecode_set: str = "SistaV1") -> Iterator[Instruction]:
    """The instructions of a method's bytecodes. Bytes that are missing at the end count as 0."""
    by_code = _by_code(bytecode_set)
    start = position = 0
    extensions = {"extA": 0, "extB": 0}
    seen_extension_b = False
    while position < len(code):
        rows = by_code.get(code[position], ())
        size = rows[0].size if rows else 1
        sources = {name: code[position + offset] if offset < size and position + offset < len(code) else 0
                   for offset, name in enumerate(_BYTES)}
        bytecode = next((each for each in rows if _meets(each, sources)), None)
        extension = _EXTENSIONS.get(bytecode.selector) if bytecode else None
        if extension == "extB" and not seen_extension_b and sources["byte"] > 127:
            extensions[extension] = sources["byte"] - 256
        elif extension:
            extensions[extension] = (extensions[extension] << 8) + sources["byte"]
        if extension:
            seen_extension_b = seen_extension_b or extension == "extB"
            position += size
            continue
        sources |= extensions
        position += size
        if bytecode:
            yield Instruction(start, position, bytecode.selector, tuple(_value(each, sources) for each in bytecode.operands))
        else:
            yield Instruction(start, position, "unknown", ())
        start = position
        extensions = {"extA": 0, "extB": 0}
        seen_extension_b = False


@cache
def _by_code(bytecode_set: str) -> dict[int, list[Bytecode]]:
    """The bytecodes of each code; there are several where conditions tell them apart."""
    found: dict[int, list[Bytecode]] = {}
    for bytecode in BYTECODES[bytecode_set]:
        for code in range(bytecode.first, bytecode.last + 1):
            found.setdefault(code, []).append(bytecode)
    return found


def _meets(bytecode: Bytecode, sources: Mapping[str, int]) -> bool:
    condition = bytecode.condition
    return condition is None or _bits(condition.field, sources) == condition.value


def _value(operand: Operand, sources: Mapping[str, int]) -> int:
    return operand.constant + sum(_bits(field, sources) << field.shift for field in operand.fields)


def _bits(field: Field, sources: Mapping[str, int]) -> int:
    bits = sources[field.source] >> field.low
    return bits if field.width is None else bits & (1 << field.width) - 1
