"""Which messages are compiled as control flow instead of being sent."""

from __future__ import annotations

from generator.syntax.nodes import BlockNode, LiteralNode, MessageNode, Node

# What a receiver or an argument must be: anything, a literal block with one of these numbers of arguments, or a step.
_ANY = None
_BLOCK = (0,)
_BLOCK_1 = (1,)
_BLOCK_0_1 = (0, 1)
_STEP = "step"

_FORMS: dict[str, tuple] = {
    "ifTrue:": (_ANY, _BLOCK),
    "ifFalse:": (_ANY, _BLOCK),
    "ifTrue:ifFalse:": (_ANY, _BLOCK, _BLOCK),
    "ifFalse:ifTrue:": (_ANY, _BLOCK, _BLOCK),
    "and:": (_ANY, _BLOCK),
    "or:": (_ANY, _BLOCK),
    "ifNil:": (_ANY, _BLOCK),
    "ifNotNil:": (_ANY, _BLOCK_0_1),
    "ifNil:ifNotNil:": (_ANY, _BLOCK, _BLOCK_0_1),
    "ifNotNil:ifNil:": (_ANY, _BLOCK_0_1, _BLOCK),
    "whileTrue:": (_BLOCK, _BLOCK),
    "whileFalse:": (_BLOCK, _BLOCK),
    "whileTrue": (_BLOCK,),
    "whileFalse": (_BLOCK,),
    "repeat": (_BLOCK,),
    "to:do:": (_ANY, _ANY, _BLOCK_1),
    "to:by:do:": (_ANY, _ANY, _STEP, _BLOCK_1),
    "timesRepeat:": (_ANY, _BLOCK),
}

LOOPS = frozenset(("whileTrue:", "whileFalse:", "whileTrue", "whileFalse", "repeat", "to:do:", "to:by:do:", "timesRepeat:"))
COUNTED_LOOPS = frozenset(("to:do:", "to:by:do:", "timesRepeat:"))


def is_inlined(message: MessageNode) -> bool:
    """Whether a message outside a cascade is compiled as control flow."""
    form = _FORMS.get(message.selector)
    if form is None or message.receiver is None or message.is_super:
        return False
    return all(_fits(node, wanted) for node, wanted in zip((message.receiver, *message.arguments), form, strict=True))


def _fits(node: Node, wanted: tuple[int, ...] | str | None) -> bool:
    if wanted is _ANY:
        return True
    if wanted == _STEP:
        return isinstance(node, LiteralNode) and type(node.value) in (int, float) and node.value != 0
    return isinstance(node, BlockNode) and len(node.parameters) in wanted
