"""Reads the table of a bytecode set, and proves that it covers every code from 0 to 255 exactly once.

A row is `first to: last -> #method: operand: expression` or `code -> #method`.  An operand is a sum of bit fields of the
sources `code`, `byte`, `byte2`, `byte3` (the bytes of the instruction) and `extA`, `extB` (the values that prefixes gathered;
`extB` is signed), so that an assembler can turn an operand back into an instruction.

A code that does one thing or another, as bits of its bytes say, has a row for each value of these bits:
`code where: field is: value -> #method: operand: expression`.
"""
from __future__ import annotations

import difflib

from generator.dialect.model import (BYTES, BitField, BytecodeRange, BytecodeSet, Condition, Method, Module, Operand,
                                     Specification)
from generator.dialect.pragmas import PragmaReader
from generator.dialect.types import I64, UNKNOWN
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, MessageNode, MethodNode, Node, Symbol, VariableNode
from generator.syntax.source import Span
from generator.syntax.tonel import ClassDefinition

WIDTHS = {"code": 8, "byte": 8, "byte2": 8, "byte3": 8, "extA": None, "extB": None}
CODES = 256
MAX_SHIFT = 32


class _Malformed(Exception):
    """A row that is not of the form above; raised with the node at fault and what was expected."""


def read_table(definition: ClassDefinition, specification: Specification, diagnostics: Diagnostics) -> BytecodeSet | None:
    """The bytecode set that `definition` declares, or None when its class has no module of bytecodes above it."""
    module = specification.modules.get(str(definition.superclass))
    if module is None and str(definition.superclass) in specification.unread:
        return None
    if module is None:
        diagnostics.error((definition.superclass or definition.name).span, f"{definition.name} has a table, but its superclass is no module",
                          hint="the superclass holds the methods that the table names")
        return None
    table = next(method for method in definition.methods if method.meta and method.selector == "table").node
    _check_pragmas(table, diagnostics)
    reader = _TableReader(module, diagnostics)
    for row in table.statements:
        reader.read(row)
    reader.check_cover(table.selector_span)
    return BytecodeSet(str(definition.name), definition.comment, reader.ranges, table.selector_span)


def _check_pragmas(table: MethodNode, diagnostics: Diagnostics) -> None:
    pragmas = PragmaReader(diagnostics)
    for pragma in table.pragmas:
        if pragma.selector != "bytecodes":
            pragmas.unknown(pragma, ["bytecodes"])
    if table.pragma("bytecodes") is None:
        diagnostics.error(table.selector_span, "a bytecode table has the pragma <bytecodes>")


class _TableReader:
    """Reads the rows of a table, and keeps account of the codes that they give."""

    def __init__(self, module: Module, diagnostics: Diagnostics) -> None:
        self.module = module
        self.diagnostics = diagnostics
        self.ranges: list[BytecodeRange] = []
        # The row that gives each code: those of wrong rows too, so that no gap seems to follow from another mistake.
        self.given: dict[int, Node] = {}
        # The rows under conditions, by code and value.
        self.cases: dict[int, dict[int, tuple[Node, Condition]]] = {}
        # The codes whose rows under conditions contradict each other.
        self.mistaken: set[int] = set()
        self.has_unreadable_rows = False

    def read(self, row: Node) -> None:
        try:
            first, last, condition, name, operand_nodes = _parts(row)
            self.claim(row, first, last, condition)
            method = self.method_named(name)
            if method is not None and self.check_method(method, name, row, operand_nodes):
                operands = tuple(_operand(node) for node in operand_nodes)
                self.ranges.append(BytecodeRange(first, last, method, operands, row.span, condition))
        except _Malformed as problem:
            node, expected = problem.args
            self.has_unreadable_rows |= row not in self.given.values()
            self.diagnostics.error(node.span, "this is no row of a bytecode table", expected=expected, found=node.span.text)

    def claim(self, row: Node, first: int, last: int, condition: Condition | None) -> None:
        """Notes that the row gives the codes from `first` to `last`, or the code under the condition; reports those that another
        row gives too."""
        if condition:
            self.claim_condition(row, first, condition)
            return
        if not 0 <= first <= last < CODES:
            self.diagnostics.error(row.span, "the codes of a row go up, from 0 to 255", found=f"{first} to {last}")
        both: dict[Node, list[int]] = {}
        for code in range(min(first, last), max(first, last) + 1):
            other = self.given.setdefault(code, row)
            if other is not row:
                both.setdefault(other, []).append(code)
        for other, codes in both.items():
            self.diagnostics.error(row.span, f"an overlap in the table: {_listed(codes)} given twice",
                                   hint=f"another row gives {'it' if len(codes) == 1 else 'them'}, at {other.span.place}")

    def claim_condition(self, row: Node, code: int, condition: Condition) -> None:
        """Notes that the row gives one of the code's cases; the first of them gives the code."""
        cases = self.cases.setdefault(code, {})
        other = next(iter(cases.values()), None)
        if other is None:
            self.claim(row, code, code, None)
        elif other[1].field != condition.field:
            self.mistaken.add(code)
            self.diagnostics.error(row.span, f"the rows of the code {code} ask for different bits",
                                   hint=f"another row asks for other ones, at {other[0].span.place}")
        if condition.value in cases:
            self.mistaken.add(code)
            self.diagnostics.error(row.span, f"an overlap in the table: the code {code} is given twice for the value {condition.value}",
                                   hint=f"another row gives it, at {cases[condition.value][0].span.place}")
        cases.setdefault(condition.value, (row, condition))

    def method_named(self, name: LiteralNode) -> Method | None:
        selector = name.value.text
        method = self.module.methods.get(selector)
        if method is None and not self.module.is_incomplete:
            close = difflib.get_close_matches(selector, self.module.methods, 1)
            self.diagnostics.error(name.span, f"{self.module.name} has no method {selector}",
                                   hint=f"did you mean #{close[0]}?" if close else None)
        return method

    def check_method(self, method: Method, name: LiteralNode, row: Node, operand_nodes: list[Node]) -> bool:
        """Whether the method can be a bytecode with these operands; reports what is in the way."""
        if len(operand_nodes) != len(method.node.parameters):
            self.diagnostics.error(row.span, f"{method.description} takes another number of operands",
                                   expected=str(len(method.node.parameters)), found=str(len(operand_nodes)))
            return False
        if method.kind != "method" or method.is_shared or method.block_parameters or method.primitive:
            self.diagnostics.error(name.span, f"{method.description} is no bytecode",
                                   expected="a method that is neither constant nor shared, and takes no blocks")
            return False
        if method.stack_effect is None and not method.is_mistaken:
            self.diagnostics.error(name.span, f"the bytecode {method.description} declares no stack effect",
                                   hint=f"add <stack: '... -- ...'> to it, at {method.span.place}")
            return False
        for parameter, type_ in zip(method.node.parameters, method.parameter_types):
            if type_ not in (I64, UNKNOWN):
                self.diagnostics.error(name.span, f"the operand {parameter.name} of {method.description} is no i64",
                                       found=str(type_), hint="leave the pragma <type:> out: operands are integers")
        return True

    def check_cover(self, span: Span) -> None:
        missing = [code for code in range(CODES) if code not in self.given]
        if missing and not self.has_unreadable_rows:
            self.diagnostics.error(span, f"a gap in the table: no row for {_runs(missing)}",
                                   hint="codes that mean nothing are given to a method of their own")
        for code, cases in self.cases.items():
            row, condition = next(iter(cases.values()))
            missing = [value for value in range(1 << condition.field.width) if value not in cases]
            if missing and code not in self.mistaken and not self.has_unreadable_rows:
                self.diagnostics.error(row.span, f"a gap in the table: no row for the code {code} with the value {_runs(missing)}")
            sizes = {each.size for each in self.ranges if each.first == code}
            if len(sizes) > 1:
                self.diagnostics.error(row.span, f"the rows of the code {code} read different numbers of bytes")


def _runs(codes: list[int]) -> str:
    """Ascending codes in words: '3, 7 to 9'."""
    runs: list[list[int]] = []
    for code in codes:
        if runs and runs[-1][-1] == code - 1:
            runs[-1].append(code)
        else:
            runs.append([code])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)


def _listed(codes: list[int]) -> str:
    return f"the code {codes[0]} is" if len(codes) == 1 else f"the codes {_runs(codes)} are"


def _parts(row: Node) -> tuple[int, int, Condition | None, LiteralNode, list[Node]]:
    """First code, last code, condition, name of the method, and operands of a row."""
    operand_nodes: list[Node] = []
    first = None
    field = None
    pair = row
    if isinstance(row, MessageNode) and row.selector.endswith(":"):
        parts = row.selector.split(":")[:-1]
        operand_nodes = list(row.arguments)
        pair = row.receiver
        if parts[0] == "to":
            first, pair = row.receiver, operand_nodes.pop(0)
            parts.pop(0)
        elif parts[:2] == ["where", "is"]:
            first, field, pair = row.receiver, operand_nodes.pop(0), operand_nodes.pop(0)
            parts = parts[2:]
        if any(part != "operand" for part in parts):
            raise _Malformed(row, "`first to: last -> #method: operand: expression`, or `code -> #method`")
    if not (isinstance(pair, MessageNode) and pair.selector == "->" and isinstance(pair.arguments[0], LiteralNode)
            and isinstance(pair.arguments[0].value, Symbol)):
        raise _Malformed(pair, "`code -> #method`")
    last = _integer(pair.receiver)
    if field is not None:
        code = _integer(first)
        return code, code, Condition(_byte_field(field), last), pair.arguments[0], operand_nodes
    return last if first is None else _integer(first), last, None, pair.arguments[0], operand_nodes


def _integer(node: Node) -> int:
    if isinstance(node, LiteralNode) and type(node.value) is int:
        return node.value
    raise _Malformed(node, "an integer")


def _byte_field(node: Node) -> BitField:
    """`node` as bits of a byte of the instruction."""
    operand = _operand(node)
    if operand.constant == 0 and len(operand.fields) == 1 and operand.fields[0].source in BYTES and operand.fields[0].shift == 0:
        return operand.fields[0]
    raise _Malformed(node, "bits of byte, byte2 or byte3")


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
    raise _Malformed(node, "sums of code, byte, byte2, byte3, extA and extB, with <<, >>, bitAnd: and numbers")


def _changed_field(node: MessageNode, piece: BitField, amount: int) -> BitField:
    """The bit field after `node`'s shift or mask by `amount`."""
    low, width, shift = piece.low, piece.width, piece.shift
    if node.selector == "<<" and 0 <= amount <= MAX_SHIFT:
        return BitField(piece.source, low, width, shift + amount, piece.signed)
    if node.selector == ">>" and shift == 0 and 0 <= amount < (MAX_SHIFT if width is None else width):
        return BitField(piece.source, low + amount, None if width is None else width - amount, 0, piece.signed)
    if node.selector == "bitAnd:" and shift == 0 and amount > 0 and amount & amount + 1 == 0:
        bits = amount.bit_length()
        return BitField(piece.source, low, bits if width is None else min(bits, width), 0, False)
    raise _Malformed(node, "a shift by less than the bits there are, or a mask of low bits")
