"""What a method's <primitive: …> pragma asks for."""

from __future__ import annotations

from dataclasses import dataclass

from generated.python.declarations import CONSTANTS
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, MethodNode, PragmaNode, Symbol, VariableNode

from .encoder import largest_operand

EXTERNAL_CALL = CONSTANTS["Lookup.namedPrimitiveNumber"]
MAX_PRIMITIVE = largest_operand("callPrimitive:inlined:", 0)

_SELECTORS = ("primitive:", "primitive:error:", "primitive:module:", "primitive:module:error:", "primitive:error:module:")


@dataclass(frozen=True)
class PrimitiveCall:
    """A primitive's number; for a named one also the literal that names it, which must be the method's first. Its last two
    elements are for the machine."""

    number: int
    error_name: str | None = None
    literal: tuple | None = None


def primitive_of(node: MethodNode, diagnostics: Diagnostics) -> PrimitiveCall | None:
    """The primitive that the pragmas of a method call, or None."""
    pragmas = [each for each in node.pragmas if each.selector.startswith("primitive:")]
    if not pragmas:
        return None
    if len(pragmas) > 1:
        diagnostics.error(pragmas[1].span, "a method can call one primitive only")
    pragma = pragmas[0]
    if pragma.selector not in _SELECTORS:
        diagnostics.error(pragma.span, "this is not how a primitive is called", expected=", ".join(f"<{each}>" for each in _SELECTORS))
        return None
    error = pragma.argument("error")
    error_name = _name(error)
    if error is not None and error_name is None:
        diagnostics.error(error.span, "the failure code needs the name of a variable")
    number = pragma.argument("primitive")
    value = number.value if isinstance(number, LiteralNode) else None
    module = pragma.argument("module")
    if type(value) is int and module is None:
        if not 0 < value <= MAX_PRIMITIVE:
            diagnostics.error(number.span, "a primitive's number is out of range", expected=f"1 to {MAX_PRIMITIVE}", found=str(value))
            return None
        return PrimitiveCall(value, error_name)
    name, module_name = _text(number), _text(module)
    if name is None or (module is not None and module_name is None):
        diagnostics.error(pragma.span, "a primitive is called by its number, or by a name and a module",
                          expected="<primitive: 60> or <primitive: 'name' module: 'module'>")
        return None
    literal = (None if module_name is None else Symbol(module_name), Symbol(name), 0, 0)
    return PrimitiveCall(EXTERNAL_CALL, error_name, literal)


def _text(node: object) -> str | None:
    if isinstance(node, LiteralNode):
        return node.value.text if isinstance(node.value, Symbol) else node.value if isinstance(node.value, str) else None
    return None


def _name(node: object) -> str | None:
    """The name of the variable, which some write as a symbol or a string."""
    return node.name if isinstance(node, VariableNode) else _text(node)
