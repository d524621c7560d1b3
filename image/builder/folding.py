"""What is known of values before a program runs.

Only what the machine does at once, without looking for a method, is done here in its place: arithmetic and comparisons of two
SmallIntegers whose result is a SmallInteger or a boolean. A program could not tell the difference. Everything else is a message,
which a class may answer in its own way: 3 negated, 'a' , 'b', x isNil. An array in braces is another object every time.
"""

from __future__ import annotations

import operator

from generator.syntax.nodes import LiteralNode, MessageNode, Node, VariableNode

_MAX = (1 << 60) - 1
_OPERATORS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv, "\\\\": operator.mod,
    "bitAnd:": operator.and_, "bitOr:": operator.or_, "bitShift:": operator.lshift,
    "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "=": operator.eq, "~=": operator.ne,
}
_MAX_SHIFT = 60
_IDENTITY = ("==", "~~")
_BOOLEANS = {"true": True, "false": False}


def folded(node: Node) -> object:
    """The SmallInteger or boolean that a message between literals answers, None when that is not known."""
    if not isinstance(node, MessageNode) or node.selector not in _OPERATORS or node.is_super:
        return None
    left, right = _integer(node.receiver), _integer(node.arguments[0])
    if left is None or right is None:
        return None
    if node.selector in ("//", "\\\\") and right == 0 or node.selector == "bitShift:" and not 0 <= right <= _MAX_SHIFT:
        return None
    result = _OPERATORS[node.selector](left, right)
    return result if _is_small(result) else None


def condition(node: Node) -> bool | None:
    """Whether a condition always holds; None when that is not known."""
    if isinstance(node, VariableNode):
        return _BOOLEANS.get(node.name)
    value = folded(node)
    return value if isinstance(value, bool) else None


def is_negation(node: Node) -> bool:
    """Whether a message is `not` to a value that is true or false for sure: that of == or ~~, which are never looked up."""
    return isinstance(node, MessageNode) and node.selector == "not" and isinstance(node.receiver, MessageNode) \
        and (node.receiver.selector in _IDENTITY and not node.receiver.is_super or is_negation(node.receiver))


def _integer(node: Node) -> int | None:
    value = node.value if isinstance(node, LiteralNode) else folded(node)
    return value if type(value) is int and _is_small(value) else None


def _is_small(value: int) -> bool:
    return -_MAX - 1 <= value <= _MAX
