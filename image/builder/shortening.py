"""Jumps and returns to fewer instructions with the same effect: a jump leads to where it ends up in the end, or is the return that it
leads to; what nothing leads to is left out."""

from __future__ import annotations

from bisect import bisect_left

from .encoder import Encoder
from .jumps import Item, Jump

_ENCODE = Encoder().encode
_RETURN_TOP, _BLOCK_RETURN_TOP = _ENCODE("returnTop"), _ENCODE("blockReturnTop:", (0,))
_BLOCK_RETURN_NIL = _ENCODE("blockReturnNil:", (0,))
_RETURNS = frozenset([_RETURN_TOP, _BLOCK_RETURN_TOP, _BLOCK_RETURN_NIL,
                      *map(_ENCODE, ("returnReceiver", "returnTrue", "returnFalse", "returnNil"))])
# Two instructions in a row that are the same as one.
_PAIRS = {
    (_ENCODE("pushReceiver"), _RETURN_TOP): _ENCODE("returnReceiver"),
    (_ENCODE("pushTrue"), _RETURN_TOP): _ENCODE("returnTrue"),
    (_ENCODE("pushFalse"), _RETURN_TOP): _ENCODE("returnFalse"),
    (_ENCODE("pushNil"), _RETURN_TOP): _ENCODE("returnNil"),
    (_ENCODE("pushNil"), _BLOCK_RETURN_TOP): _BLOCK_RETURN_NIL,
}


def shortened(items: list[Item]) -> list[Item]:
    """The instructions that do the same. The labels of jumps tell their places in the new list."""
    items = list(items)
    for index, item in enumerate(items):
        if isinstance(item, Jump):
            items[index] = _final(items, index)
    kept = _reachable(items)
    following = dict(zip(kept, kept[1:]))
    kept = [index for index in kept if not (_is_jump(items[index]) and items[index].target.index == following.get(index))]
    return _joined(items, kept)


def _is_jump(item: Item) -> bool:
    return isinstance(item, Jump) and item.selector == "jump:"


def _final(items: list[Item], index: int) -> Item:
    """The jump at the index to its last target, or the return there. Jumps on a condition lead forward alone."""
    jump = items[index]
    target, seen = jump.target, set()
    while _is_jump(item := items[target.index]) and target.index not in seen:
        if not _is_jump(jump) and item.target.index <= index:
            break
        seen.add(target.index)
        target = item.target
    if _is_jump(jump) and target.index != index + 1 and items[target.index] in _RETURNS:
        return items[target.index]
    return Jump(jump.selector, target)


def _reachable(items: list[Item]) -> list[int]:
    """The indices, in their order, of the instructions that can be reached."""
    reached: set[int] = set()
    waiting = [0]
    while waiting:
        index = waiting.pop()
        while index not in reached:
            reached.add(index)
            item = items[index]
            if isinstance(item, Jump):
                waiting.append(item.target.index)
            if _is_jump(item) or item in _RETURNS:
                break
            index += 1
    return sorted(reached)


def _joined(items: list[Item], kept: list[int]) -> list[Item]:
    """The instructions at the indices, pairs of them made one, and labels set anew."""
    labels = {item.target for index in kept if isinstance(item := items[index], Jump)}
    # A jump that was left out led to what follows.
    targets = {label: kept[bisect_left(kept, label.index)] for label in labels}
    destinations = set(targets.values())
    result: list[Item] = []
    places: dict[int, int] = {}
    for index in kept:
        one = _PAIRS.get((result[-1], items[index])) if result and index not in destinations else None
        if one:
            result[-1] = one
        else:
            places[index] = len(result)
            result.append(items[index])
    for label, index in targets.items():
        label.index = places[index]
    return result
