"""Instructions to bytes: the encodings are found by inverting the operand fields of the declared bytecodes."""

from __future__ import annotations

from functools import lru_cache

from generated.python.declarations import BYTECODES, Bytecode, Operand

_EXTENSION_SELECTORS = {"extA": "extendA:", "extB": "extendB:"}


class CannotEncode(Exception):
    """No bytecode of the set holds these operands."""


class Encoder:
    """Encodes instructions, named by the selectors of the declared bytecodes, in one bytecode set."""

    def __init__(self, bytecode_set: str = "SistaV1") -> None:
        self.bytecode_set = bytecode_set
        self._by_selector: dict[str, list[Bytecode]] = {}
        for bytecode in BYTECODES[bytecode_set]:
            self._by_selector.setdefault(bytecode.selector, []).append(bytecode)
        self._extension_codes = {source: self._by_selector[selector][0].first
                                 for source, selector in _EXTENSION_SELECTORS.items() if selector in self._by_selector}
        self.find = lru_cache(maxsize=None)(self._shortest)

    def encode(self, selector: str, operands: tuple[int, ...] = (), multibyte: bool = False) -> bytes:
        """The shortest encoding; with `multibyte` the one-byte forms are left out. Raises CannotEncode."""
        encoding = self.find(selector, operands, multibyte)
        if encoding is None:
            raise CannotEncode(f"{selector} {operands}")
        return encoding

    def _shortest(self, selector: str, operands: tuple[int, ...] = (), multibyte: bool = False) -> bytes | None:
        """As `encode`, None where there is no encoding."""
        return min((encoding for bytecode in self._by_selector.get(selector, ()) if bytecode.size > 1 or not multibyte
                    if (encoding := self._encode(bytecode, operands)) is not None), key=len, default=None)

    def _encode(self, bytecode: Bytecode, operands: tuple[int, ...]) -> bytes | None:
        """The bytes of one bytecode with its extensions before it, or None when the operands do not fit."""
        parts = {"code": 0, "byte": 0, "byte2": 0, "byte3": 0, "extA": 0, "extB": 0}
        if bytecode.condition:
            field = bytecode.condition.field
            parts[field.source] |= bytecode.condition.value << field.low
        for operand, value in zip(bytecode.operands, operands, strict=True):
            if not _distribute(operand, value, parts):
                return None
        code = parts["code"] | bytecode.first if bytecode.last > bytecode.first else bytecode.first
        if not bytecode.first <= code <= bytecode.last or not _is_exact(bytecode, code, parts, operands):
            return None
        prefix = b"".join(self._extensions("extA", _unsigned_bytes(parts["extA"]))) + \
            b"".join(self._extensions("extB", _signed_bytes(parts["extB"])))
        return prefix + bytes([code, parts["byte"], parts["byte2"], parts["byte3"]][:bytecode.size])

    def _extensions(self, source: str, values: bytes) -> list[bytes]:
        return [bytes((self._extension_codes[source], value)) for value in values]


def largest_operand(selector: str, index: int, bytecode_set: str = "SistaV1") -> int:
    """The largest value that the operand at an index of an instruction can have; its prefixes do not count."""
    return max(each.operands[index].constant + sum((1 << field.width) - 1 << field.shift for field in each.operands[index].fields)
               for each in BYTECODES[bytecode_set] if each.selector == selector)


def _distribute(operand: Operand, value: int, parts: dict[str, int]) -> bool:
    """Put the bits of a value into its fields; False when some bits find no place."""
    rest = value - operand.constant
    covered = 0
    for field in operand.fields:
        if field.source == "code":
            continue
        bits = rest >> field.shift
        if field.width is not None:
            bits &= (1 << field.width) - 1
        elif bits < 0 and not field.signed:
            return False
        parts[field.source] |= bits << field.low
        covered += bits << field.shift
    for field in operand.fields:
        if field.source == "code":
            # A range of codes counts its operand from wherever the range begins; the check afterwards is exact.
            parts["code"] |= ((rest - covered) >> field.shift & (1 << field.width) - 1) << field.low
            return True
    return covered == rest


def _is_exact(bytecode: Bytecode, code: int, parts: dict[str, int], operands: tuple[int, ...]) -> bool:
    sources = {**parts, "code": code}
    return all(_decode(operand, sources) == value for operand, value in zip(bytecode.operands, operands))


def _decode(operand: Operand, sources: dict[str, int]) -> int:
    value = operand.constant
    for field in operand.fields:
        bits = sources[field.source] >> field.low
        if field.width is not None:
            bits &= (1 << field.width) - 1
        value += bits << field.shift
    return value


def _unsigned_bytes(value: int) -> bytes:
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def _signed_bytes(value: int) -> bytes:
    """The fewest two's-complement bytes, most significant first; none for 0."""
    return value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True) if value else b""
