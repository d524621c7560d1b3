"""Specialises the bytecode tables: one piece of code for each code of a set, with what its code says about operands put in
as constants, and one for each shared routine that these reach.
"""
from __future__ import annotations

from dataclasses import dataclass, replace

from generator.dialect import operations
from generator.dialect.inline import Inliner
from generator.dialect.ir import (Apply, Assign, Body, Const, Expression, If, Local, StateGet, StateSet, Statement, Transfer, Variable,
                                  all_statements)
from generator.dialect.model import BYTES, BitField, BytecodeRange, Method, Operand, Specification, State
from generator.dialect.types import ADDRESS, BOOL, I64, INTEGERS
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.source import Span

REGISTERS = ("ip", "sp", "extA", "extB", "bytecodeSet")


@dataclass
class Case:
    """The code of one bytecode: `row` is the only one, or the first, that the table has for it.  `index` is its place among the
    codes of all sets.  Cases with the same key do the same."""

    index: int
    row: BytecodeRange
    key: tuple
    body: Body


@dataclass
class SharedRoutine:
    """Code that bytecodes jump to; `parameters` become locals of the loop."""

    method: Method
    parameters: list[Variable]
    body: Body


@dataclass
class Loop:
    """`cases` is the code of bytecodes that come after no prefix, `extended` that of bytecodes wherever they are: it reads the
    registers that prefixes set, and clears them.  Both are in the order of the sets and their codes."""

    cases: list[Case]
    extended: list[Case]
    routines: list[SharedRoutine]


def specialise(specification: Specification, inliner: Inliner, diagnostics: Diagnostics) -> Loop | None:
    """The code of the interpreter loop; None after an error, or where the specification has no bytecodes."""
    registers = {state.name: state for state in specification.states if state.is_register}
    missing = [name for name in REGISTERS if name not in registers]
    if not specification.bytecode_sets:
        return None
    if missing:
        diagnostics.error(specification.bytecode_sets[0].span, f"no module declares the register {missing[0]}",
                          hint=f"<register: #{missing[0]} type: ...> in a module of the stack floor")
        return None
    cases = _cases(specification, registers, inliner, is_extended=False)
    extended = _cases(specification, registers, inliner, is_extended=True)
    return Loop(cases, extended, _routines([*cases, *extended], inliner))


def _cases(specification: Specification, registers: dict[str, State], inliner: Inliner, is_extended: bool) -> list[Case]:
    cases = []
    bodies: dict[tuple, Body] = {}
    for bytecode_set in specification.bytecode_sets:
        rows: dict[int, list[BytecodeRange]] = {}
        for row in bytecode_set.ranges:
            for code in range(row.first, row.last + 1):
                rows.setdefault(code, []).append(row)
        for code, found in sorted(rows.items()):
            key = tuple((row.method, row.condition, row.size, tuple(at_code(each, code) for each in row.operands),
                         is_extended and row.uses_extensions) for row in found)
            if key not in bodies:
                bodies[key] = _case_body(found, code, registers, inliner, is_extended)
            cases.append(Case(len(cases), found[0], key, bodies[key]))
    return cases


def at_code(operand: Operand, code: int) -> Operand:
    """The operand where the code is known."""
    constant = operand.constant
    for piece in operand.fields:
        if piece.source == "code":
            constant += (code >> piece.low & ((1 << piece.width) - 1)) << piece.shift
    return Operand(constant, tuple(each for each in operand.fields if each.source != "code"))


def _case_body(rows: list[BytecodeRange], code: int, registers: dict[str, State], inliner: Inliner, is_extended: bool) -> Body:
    """The code of a bytecode; where it has several rows, their conditions are asked one after the other."""
    body = _row_body(rows[-1], code, registers, inliner, is_extended)
    for row in reversed(rows[:-1]):
        own = _row_body(row, code, registers, inliner, is_extended)
        field = row.condition.field
        place: Expression = StateGet(registers["ip"], None, row.span)
        if field.source != "byte":
            place = Apply(operations.find(ADDRESS, "+"), [place, Const(BYTES.index(field.source), I64, row.span)], ADDRESS, row.span)
        byte = Apply(operations.find("memory", "u8At:"), [place], INTEGERS["u8"], row.span)
        test = Apply(operations.find(I64, "="), [_piece(field, byte, row.span), Const(row.condition.value, I64, row.span)], BOOL, row.span)
        body = Body([], own.locals + body.locals, [If(test, own.statements, body.statements, row.span)])
    return body


def _row_body(row: BytecodeRange, code: int, registers: dict[str, State], inliner: Inliner, is_extended: bool) -> Body:
    span = row.span
    prologue: list[Statement] = []
    variables: list[Variable] = []
    sources: dict[str, Expression] = {"code": Const(code, I64, span)}
    extensions = sorted({each.source for each in row.fields} - {"code", *BYTES})
    if not is_extended:
        sources |= {name: Const(0, I64, span) for name in extensions}
        extensions = []
    for name in [*BYTES[:row.size - 1], *extensions]:
        variable = Variable(name, I64, span)
        variables.append(variable)
        sources[name] = Local(variable, span)
        if name.startswith("byte"):
            ip = StateGet(registers["ip"], None, span)
            load = Apply(operations.find("memory", "u8At:"), [ip], INTEGERS["u8"], span)
            step = Apply(operations.find(ADDRESS, "+"), [ip, Const(1, I64, span)], ADDRESS, span)
            prologue += [Assign(variable, load, span), StateSet(registers["ip"], None, step, span)]
        else:
            prologue.append(Assign(variable, StateGet(registers[name], None, span), span))
    if extensions:
        prologue += [StateSet(registers[name], None, Const(0, I64, span), span) for name in ("extA", "extB")]
    values: dict[str, Expression] = {}
    for parameter, operand in zip(row.method.body.parameters, row.operands):
        value = _operand_value(operand, sources, span)
        if not isinstance(value, (Const, Local)):
            variable = Variable(parameter.name, I64, span)
            variables.append(variable)
            prologue.append(Assign(variable, value, span))
            value = Local(variable, span)
        values[parameter.name] = value
    return inliner.loop_body(row.method, values, prologue, variables)


def _operand_value(operand: Operand, sources: dict[str, Expression], span: Span) -> Expression:
    total: Expression | None = None
    constant = operand.constant
    for piece in operand.fields:
        value = _piece(piece, sources[piece.source], span)
        if isinstance(value, Const):
            constant += value.value
        else:
            total = value if total is None else _apply("+", total, value, span)
    if total is None:
        return Const(constant, I64, span)
    return total if constant == 0 else _apply("+", total, Const(constant, I64, span), span)


def _piece(piece: BitField, source: Expression, span: Span) -> Expression:
    if isinstance(source, Const):
        value = source.value >> piece.low
        return Const((value if piece.width is None else value & (1 << piece.width) - 1) << piece.shift, I64, span)
    value = source
    if piece.low:
        value = _apply(">>", value, Const(piece.low, I64, span), span)
    whole = piece.width is None or piece.source in BYTES and piece.low + piece.width >= 8
    if not whole:
        value = _apply("bitAnd:", value, Const((1 << piece.width) - 1, I64, span), span)
    return _apply("<<", value, Const(piece.shift, I64, span), span) if piece.shift else value


def _apply(selector: str, left: Expression, right: Expression, span: Span) -> Expression:
    return Apply(operations.find(I64, selector), [left, right], I64, span)


def _routines(cases: list[Case], inliner: Inliner) -> list[SharedRoutine]:
    found: dict[Method, SharedRoutine] = {}
    variants: dict[tuple[Method, int], Method] = {}
    pending = [each.body for each in cases]
    while pending:
        body = pending.pop(0)
        for statement in all_statements(body.statements):
            if not isinstance(statement, Transfer):
                continue
            values = _specialise(statement, variants)
            method = statement.method
            if method not in found:
                parameters = [Variable(each.name, each.type, each.span, True) for each in method.body.parameters
                              if each.name not in values]
                values |= {each.name: Local(each, each.span) for each in parameters}
                found[method] = SharedRoutine(method, parameters, inliner.loop_body(method, values, [], []))
                pending.append(found[method].body)
    return sorted(found.values(), key=lambda each: (each.method.module.level, each.method.c_name))


def _specialise(statement: Transfer, variants: dict[tuple[Method, int], Method]) -> dict[str, Expression]:
    """Makes the transfer one to the variant of its method for the constant that it passes, if it does; answers that by name."""
    method = statement.method
    if method.specialised is None:
        return {}
    names = [each.name for each in method.body.parameters]
    if method.variant is not None:
        return {method.specialised: Const(method.variant, I64, statement.span)}
    place = names.index(method.specialised)
    value = statement.arguments[place]
    if not isinstance(value, Const):
        return {}
    statement.method = variants.setdefault((method, value.value), replace(method, variant=value.value))
    statement.arguments = [each for i, each in enumerate(statement.arguments) if i != place]
    return {method.specialised: value}
