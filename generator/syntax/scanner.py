"""Characters to tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from .nodes import Character, ScaledDecimal, Symbol
from .source import Source, Span

BINARY_CHARACTERS = "+-/\\*~<>=@,%|&?!×÷±·¬"

_BINARY = "[" + re.escape(BINARY_CHARACTERS) + "]"
# A minus sign before a digit begins a number, except as the whole of an operator: 3--2 is 3 - -2.
_OPERATOR = rf"{_BINARY}(?:(?!-\d){_BINARY})*"
_WORD = r"[^\W\d]\w*"
_SYMBOL = rf"#+(?P<symbol_text>{_WORD}(?::(?!=)(?:{_WORD}:(?!=))*)?|{_OPERATOR}|'(?:[^']|'')*')"

_TOKEN = re.compile("|".join((
    r"(?P<space>\s+)",
    r'(?P<comment>"[^"]*(?:""[^"]*)*")',
    rf"(?P<keyword>{_WORD}:(?!=))",
    # Smalltalk.Foo is the global variable Foo, for programs with name spaces.
    rf"(?:\b(?:Smalltalk|SystemExceptions)\.(?=[^\W\d_a-z]))*(?P<identifier>{_WORD})",
    r"(?P<number>\d)",
    r"(?P<string>'[^']*(?:''[^']*)*')",
    rf"(?P<symbol>{_SYMBOL})",
    r"(?P<open_array>#\()",
    r"(?P<open_bytes>#\[)",
    r"(?P<character>\$(?s:.))",
    r"(?P<assign>:=)",
    rf"(?P<operator>{_OPERATOR})",
    r"(?P<colons>::(?!=))",
    r"(?P<punctuation>[()\[\]{}^.;:])")))

_DIGITS = re.compile(r"\d+(?:_\d+)*")
_EXPONENT = re.compile(r"[edq](-?\d+)")
_SCALE = re.compile(r"s(\d*)(?!\w)")
_LARGEST_EXPONENT = 1_000_000


class Token(NamedTuple):
    """A token. `kind` is identifier, keyword, number, string, symbol, character, assign, operator, open_array,
    open_bytes, the punctuation character itself, ::, or end. `value` is the value of a literal token."""

    kind: str
    text: str
    start: int
    stop: int
    value: object = None


class SyntaxProblem(Exception):
    """Text that is not Smalltalk. Carries what a diagnostic needs."""

    def __init__(self, span: Span, message: str, expected: str | None = None, found: str | None = None,
                 hint: str | None = None) -> None:
        super().__init__(message)
        self.span = span
        self.details = {"expected": expected, "found": found, "hint": hint}


class Comment(NamedTuple):
    text: str
    start: int


def scan(source: Source, start: int = 0, stop: int | None = None,
         comments: list[Comment] | None = None) -> Iterator[Token]:
    """The tokens of the source from offset `start` up to `stop`, then one of kind 'end'.

    Comments are appended to `comments`. Raises SyntaxProblem at a character that begins no token.
    """
    text = source.text
    limit = len(text) if stop is None else stop
    position = start
    match_token = _TOKEN.match
    while position < limit:
        match = match_token(text, position, limit)
        if match is None:
            raise _problem_at(source, position)
        kind = match.lastgroup
        found = match.group(kind)
        end = match.end()
        if kind == "space":
            pass
        elif kind == "comment":
            if comments is not None:
                comments.append(Comment(found[1:-1].replace('""', '"'), position))
        elif kind == "number":
            value, end = scan_number(source, position, limit)
            yield Token("number", text[position:end], position, end, value)
        elif kind in ("punctuation", "colons"):
            yield Token(found, found, position, end)
        else:
            value = None
            if kind == "string":
                value = found[1:-1].replace("''", "'")
            elif kind == "symbol":
                name = match.group("symbol_text")
                value = Symbol(name[1:-1].replace("''", "'") if name[0] == "'" else name)
            elif kind == "character":
                value = Character(ord(found[1]))
            yield Token(kind, found, position, end, value)
        position = end
    yield Token("end", "", limit, limit)


def _problem_at(source: Source, position: int) -> SyntaxProblem:
    char = source.text[position]
    span = source.span(position, position + 1)
    if char == '"':
        return SyntaxProblem(span, "this comment has no end", expected='"')
    if char == "'" or source.text.startswith("#'", position):
        return SyntaxProblem(span, "this string has no end", expected="'", hint="a quote inside a string is written twice")
    if char == "$":
        return SyntaxProblem(span, "a character must follow the $")
    if char == "`" or source.text.startswith("##(", position):
        return SyntaxProblem(source.span(position, position + (1 if char == "`" else 3)), "only an image can evaluate expressions while it compiles",
                             hint="load the package with pinion load")
    if char == "#":
        return SyntaxProblem(span, "no literal follows the #", expected="a symbol, #( or #[")
    return SyntaxProblem(span, f"the character {char!r} has no meaning here", found=f"U+{ord(char):04X}")


def scan_number(source: Source, start: int, limit: int) -> tuple[int | float | Fraction | ScaledDecimal, int]:
    """The unsigned number that begins at `start`, and the offset of its end."""
    text = source.text
    match = _DIGITS.match(text, start, limit)
    end = match.end()
    radix = 10
    whole = match.group().replace("_", "")
    sign = 1
    if end < limit and text[end] == "r" and end + 1 < limit:
        digits = end + 1
        negative = text[digits] == "-"
        candidate = int(whole)
        stop = _end_of_digits(text, digits + negative, limit, candidate)
        if stop > digits + negative:
            if not 2 <= candidate <= 36:
                raise SyntaxProblem(source.span(start, end), "the radix of a number must be from 2 to 36",
                                    found=str(candidate))
            radix, sign = candidate, -1 if negative else 1
            whole, end = text[digits + negative:stop], stop
        elif text[digits].isalnum():
            raise SyntaxProblem(source.span(digits, digits + 1), f"not a digit of a number in base {candidate}",
                                found=text[digits])
    fraction = ""
    if end + 1 < limit and text[end] == ".":
        stop = _end_of_digits(text, end + 1, limit, radix)
        # A period that ends a statement can be followed directly by a word, which only looks like digits.
        if stop > end + 1 and not (radix > 10 and stop < limit and (text[stop].isalnum() or text[stop] in "_:")):
            fraction, end = text[end + 1:stop].replace("_", ""), stop
    exponent = 0
    match = _EXPONENT.match(text, end, limit)
    if match and not text[match.end():match.end() + 1].isalpha():
        exponent, end = _exponent(source, match), match.end()
    else:
        match = _SCALE.match(text, end, limit)
        if match:
            scale = _exponent(source, match) if match.group(1) else len(fraction)
            return ScaledDecimal(sign * _exact(whole, fraction, radix, 0), scale), match.end()
    if fraction:
        try:
            return sign * float(_exact(whole, fraction, radix, exponent)), end
        except OverflowError:
            raise SyntaxProblem(source.span(start, end), "this number is too large for a Float") from None
    value = sign * _exact(whole, "", radix, exponent)
    return (int(value) if value.denominator == 1 else value), end


def _exponent(source: Source, match: re.Match[str]) -> int:
    """The exponent or scale that was matched, unless it fills the memory with zeros."""
    exponent = int(match.group(1))
    if abs(exponent) > _LARGEST_EXPONENT:
        raise SyntaxProblem(source.span(match.end() - len(match.group(1).lstrip("-")), match.end()), "this exponent is too large")
    return exponent


def _exact(whole: str, fraction: str, radix: int, exponent: int) -> Fraction:
    return Fraction(int(whole + fraction, radix)) * Fraction(radix) ** (exponent - len(fraction))


def _end_of_digits(text: str, start: int, limit: int, radix: int) -> int:
    """The offset after the digits of that radix at `start`; underscores may stand between digits."""
    end = start
    while end < limit and (_is_digit(text[end], radix) or (
            text[end] == "_" and end > start and end + 1 < limit and _is_digit(text[end + 1], radix))):
        end += 1
    return end


def _is_digit(char: str, radix: int) -> bool:
    if "0" <= char <= "9":
        return ord(char) - ord("0") < radix
    return char.isascii() and char.isalpha() and ord(char.lower()) - ord("a") + 10 < radix
