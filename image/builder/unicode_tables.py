"""Properties of all characters, from Python's unicodedata, as tables of two stages.

The first stage has a byte for each 256 characters: the number of their block. The second has the blocks, one after the other, equal
ones once. What it says of a character is a byte: the index of its category, or of the distance to its counterpart in the other case.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache

_CHARACTERS = 0x110000
# No character from here on has a counterpart in another case.
_END_OF_CASE = 0x20000
_BLOCK = 256

CATEGORIES = ("Cc Cf Cn Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs").split()


def _category(code: int) -> int:
    return CATEGORIES.index(unicodedata.category(chr(code)))


def _uppercase(code: int) -> int:
    """The one character that is the counterpart; where Python has several, the titlecase may have one."""
    return next((ord(text) for text in (chr(code).upper(), chr(code).title()) if len(text) == 1), code)


def _lowercase(code: int) -> int:
    return ord(chr(code).lower()[0])


def _titlecase(code: int) -> int:
    text = chr(code).title()
    return ord(text) if len(text) == 1 else code


def _stages(values: Iterable[int]) -> tuple[bytes, bytes]:
    data = bytes(values)
    blocks: dict[bytes, int] = {}
    first = bytes(blocks.setdefault(data[start:start + _BLOCK], len(blocks)) for start in range(0, len(data), _BLOCK))
    return first, b"".join(blocks)


@cache
def _categories() -> tuple[bytes, bytes]:
    return _stages(_category(code) for code in range(_CHARACTERS))


@cache
def _case(counterpart: Callable[[int], int]) -> tuple[bytes, bytes, tuple[int, ...]]:
    """Two stages, and the distances that their bytes are indices of."""
    distances = [counterpart(code) - code for code in range(_END_OF_CASE)]
    known = {each: index for index, each in enumerate(sorted(set(distances)))}
    return *_stages(known[each] for each in distances), tuple(known)


@cache
def _specials() -> tuple[str, ...]:
    """The characters that several are the counterpart of in upper case."""
    return tuple(chr(code) for code in range(_END_OF_CASE) if len(chr(code).upper()) > 1)


# What the manifest can call for.
TABLES: dict[str, Callable[[], object]] = {
    "category blocks": lambda: _categories()[0],
    "category values": lambda: _categories()[1],
    "category names": lambda: tuple(CATEGORIES),
    "special codes": lambda: tuple(map(ord, _specials())),
    "special uppercases": lambda: tuple(map(str.upper, _specials())),
    "special titlecases": lambda: tuple(map(str.title, _specials())),
    **{f"{name} {part}": lambda counterpart=counterpart, index=index: _case(counterpart)[index]
       for name, counterpart in (("uppercase", _uppercase), ("lowercase", _lowercase), ("titlecase", _titlecase))
       for index, part in enumerate(("blocks", "values", "distances"))}}
