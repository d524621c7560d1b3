"""Reads the table of a bytecode set, and proves that it covers every code from 0 to 255 exactly once.

A row is `first to: last -> #method: operand: expression` or `code -> #method`.  An operand is a sum of bit fields of the
sources `code`, `byte`, `byte2` (the bytes of the instruction) and `extA`, `extB` (the values that prefixes gathered; `extB`
is signed), so that an assembler can turn an operand back into an instruction.
"""
from __future__ import annotations

from generator.dialect.model import BitField, BytecodeRange, BytecodeSet, Operand, Specification
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, MessageNode, Node, Symbol, VariableNode
from generator.syntax.tonel import ClassDefinition

WIDTHS = {"code": 8, "byte": 8, "byte2": 8, "extA": None, "extB": None}
CODES = 256


class _Malformed(Exception):
    """A row that is not of the form above; raised with the node at fault and what was expected."""


def read_table(definition: ClassDefinition, specification: Specification, diagnostics: Diagnostics) -> BytecodeSet | None:
    """The bytecode set that `definition` declares, or None when its class has no module of bytecodes above it."""
    module = specification.modules.get(str(definition.superclass))
    if module is None:
        diagnostics.error(definition.name.span, f"{definition.name} has a table, but its superclass is no module",
                          hint="the superclass holds the methods that the table names")
        return None
    table = next(method for method in definition.methods if method.meta and method.selector == "table")
    ranges = []
    for row in table.node.statements:
        try:
            ranges.append(_read_row(row, module, diagnostics))
        except _Malformed as problem:
            node, expected = problem.args
            diagnostics.error(node.span, "this is no row of a bytecode table", expected=expected, found=node.span.text)
    ranges = [each for each in ranges if each]
    _check_cover(ranges, table.node.selector_span, diagnostics)
    return BytecodeSet(str(definition.name), definition.comment, ranges, table.node.selector_span)


def _read_row(row: Node, module, diagnostics: Diagnostics) -> BytecodeRange | None:
    operand_nodes: list[Node] = []
    first = None
    pair = row
    if isinstance(row, MessageNode) and row.selector.endswith(":"):
        parts = row.selector.split(":")[:-1]
        operand_nodes = list(row.arguments)
        pair = row.receiver
        if parts[0] == "to":
            first, pair = row.receiver, operand_nodes.pop(0)
            parts.pop(0)
        if any(part != "operand" for part in parts):
            raise _Malformed(row, "`first to: last -> #method: operand: expression`, or `code -> #method`")
    if not (isinstance(pair, MessageNode) and pair.selector == "->" and isinstance(pair.arguments[0], LiteralNode)
            and isinstance(pair.arguments[0].value, Symbol)):
        raise _Malformed(pair, "`code -> #method`")
    last = _integer(pair.receiver)
    start = last if first is None else _integer(first)
    name = pair.arguments[0]
    method = module.methods.get(name.value.text)
    if method is None:
        diagnostics.error(name.span, f"{module.name} has no method {name.value.text}")
        return None
    if len(operand_nodes) != len(method.node.parameters):
        diagnostics.error(row.span, f"{method.description} takes another number of operands",
                          expected=str(len(method.node.parameters)), found=str(len(operand_nodes)))
        return None
    if not 0 <= start <= last < CODES:
        diagnostics.error(row.span, "the codes of a row go up, from 0 to 255", found=f"{start} to {last}")
        return None
    operands = tuple(_operand(node) for node in operand_nodes)
    return BytecodeRange(start, last, method, operands, tuple(operand_nodes), row.span)


def _check_cover(ranges: list[BytecodeRange], span, diagnostics: Diagnostics) -> None:
    owner: dict[int, BytecodeRange] = {}
    for each in ranges:
        for code in range(each.first, each.last + 1):
            if code in owner:
                other = owner[code]
                diagnostics.error(each.span, f"the code {code} is given twice: an overlap in the table",
                                  hint=f"{other.method.selector} has it, at {other.span.place}")
                break
            owner[code] = each
    missing = [code for code in range(CODES) if code not in owner]
    if missing:
        runs = [str(code) for code in missing] if len(missing) < 9 else [f"{missing[0]} ... {missing[-1]}"]
        diagnostics.error(span, f"a gap in the table: no row for {', '.join(runs)}",
                          hint="codes that mean nothing are given to a method of their own")


def _integer(node: Node) -> int:
    if isinstance(node, LiteralNode) and type(node.value) is int:
        return node.value
    raise _Malformed(node, "an integer")


def _operand(node: Node) -> Operand:
    """`node` as a constant and bit fields."""
    if isinstance(node, LiteralNode):
        return Operand(_integer(node), ())
    if isinstance(node, VariableNode) and node.name in WIDTHS:
        return Operand(0, (BitField(node.name, 0, WIDTHS[node.name], 0, node.name == "extB"),))
    if isinstance(node, MessageNode) and len(node.arguments) == 1:
        left, right = _operand(node.receiver), _operand(node.arguments[0])
        if node.selector == "+":
            return Operand(left.constant + right.constant, left.fields + right.fields)
        if node.selector == "-" and not right.fields:
            return Operand(left.constant - right.constant, left.fields)
        if not right.fields and left.constant == 0 and len(left.fields) == 1:
            return Operand(0, (_changed_field(node, left.fields[0], right.constant),))
    raise _Malformed(node, "sums of code, byte, byte2, extA and extB, with <<, >>, bitAnd: and numbers")


def _changed_field(node: MessageNode, piece: BitField, amount: int) -> BitField:
    """The bit field after `node`'s shift or mask by `amount`."""
    low, width, shift = piece.low, piece.width, piece.shift
    if node.selector == "<<":
        return BitField(piece.source, low, width, shift + amount, piece.signed)
    if node.selector == ">>" and shift == 0:
        return BitField(piece.source, low + amount, None if width is None else width - amount, 0, piece.signed)
    if node.selector == "bitAnd:" and shift == 0 and amount & amount + 1 == 0:
        return BitField(piece.source, low, amount.bit_length(), 0, False)
    raise _Malformed(node, "a shift, or a mask of low bits")
