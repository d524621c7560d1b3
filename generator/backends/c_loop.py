"""Prints the interpreter loop as one C function, in which the registers are locals.

Around a call out of the loop, all of them are stored to the VM structure and loaded again: the calls are the safe points of the
engine, and a compiler that has nothing to keep across them holds the registers in whatever machine registers it likes.

With computed gotos there are three tables of code for the codes of all sets: for bytecodes after no prefix, for those after one, and
for those that find the top value of the stack in a variable (see stack_caching).
"""
from __future__ import annotations

import re

from generator.backends.c_printer import CPrinter, RESERVED
from generator.backends.line_directives import LineDirectives
from generator.backends.names import Names
from generator.backends.printer import indented
from generator.dialect.effects import Effects
from generator.dialect.ir import (Assign, Body, Call, Const, Evaluate, Expression, Return, Statement, StateSet, Transfer, all_statements, ends,
                                  subexpressions)
from generator.dialect.model import Method, Specification, State
from generator.dialect.specialise import Case, Loop, SharedRoutine
from generator.dialect.stack_caching import StackCaching


# The register that says of which set the bytecodes are: the loop holds the address of the set's table instead.
BYTECODE_SET = "bytecodeSet"


EXTENSIONS = ("extA", "extB")


def is_extension(statement: Statement) -> bool:
    """Whether the statement sets a register for the next bytecode."""
    return isinstance(statement, StateSet) and statement.state.name in EXTENSIONS \
        and not (isinstance(statement.value, Const) and statement.value.value == 0)


class LoopPrinter(CPrinter):
    """Prints statements inside the loop function; `parameters` holds the names of the shared routines' parameters."""

    def __init__(self, names: Names, effects: dict[Method, Effects], lines: LineDirectives | None,
                 parameters: dict[Method, list[str]], has_tables: bool) -> None:
        super().__init__(names, effects, lines)
        self.parameters = parameters
        self.has_tables = has_tables
        self.next = "NEXT;"

    def state(self, state: State, index: Expression | None) -> str:
        return state.name if state.is_held else super().state(state, index)

    def call(self, method: Method, arguments: list[Expression]) -> str:
        if method.selector == "plainPrimitive:":
            return f"primitive_functions[{self.expression(arguments[0]).text}](vm, sp)"
        if method.selector == "controlPrimitive:":
            return f"primitive_functions[{self.expression(arguments[0]).text}](vm, sp)"
        return super().call(method, arguments)

    def block(self, statements: list[Statement]) -> list[str]:
        """Behind what sets a register for the next bytecode, that is one after a prefix."""
        lines: list[str] = []
        outside = self.next
        for statement in statements:
            lines += super().block([statement])
            if self.has_tables and is_extension(statement):
                self.next = "NEXT_EXTENDED;"
        self.next = outside
        return lines

    def statement(self, statement: Statement) -> list[str]:
        lines = super().statement(statement)
        if isinstance(statement, (Assign, Evaluate, StateSet)):
            call = next((each for each in subexpressions(statement.value) if isinstance(each, Call)), None)
            if call is not None:
                return self.around_call(call.method, lines)
        if isinstance(statement, StateSet) and statement.state.is_register and statement.state.name == BYTECODE_SET:
            return [*lines, "USE_SET;"]
        return lines

    def around_call(self, method: Method, lines: list[str]) -> list[str]:
        effects = self.effects[method]
        if effects.pure:
            return lines
        changes_set = any(each.is_register and each.name == BYTECODE_SET for each in effects.writes)
        return ["SAVE_REGISTERS;", *lines, "LOAD_REGISTERS;", *(["USE_SET;"] if changes_set else [])]

    def return_statement(self, statement: Return) -> list[str]:
        return [self.next] if statement.value is None else ["NEXT_CACHED;"]

    def transfer(self, statement: Transfer) -> list[str]:
        names = self.parameters[statement.method]
        values = [self.expression(each).text for each in statement.arguments]
        pairs = [(name, value) for name, value in zip(names, values) if name != value]
        clash = any(re.search(rf"\b{name}\b", value) for name, _ in pairs for _, value in pairs)
        if clash and len(pairs) > 1:
            lines = [f"{{ __typeof__({name}) {name}_ = {value};" for name, value in pairs]
            lines += [f"{name} = {name}_;" for name, _ in pairs] + ["}" * len(pairs)]
        else:
            lines = [f"{name} = {value};" for name, value in pairs]
        return [*lines, f"goto {statement.method.c_name};"]

    def routine_body(self, body: Body) -> list[str]:
        lines = self.local_declarations(body) + self.block(body.statements)
        return indented(lines if ends(body.statements) else [*lines, self.next])


class LoopCode:
    """The pieces of the loop function, for the template."""

    def __init__(self, loop: Loop, specification: Specification, effects: dict[Method, Effects],
                 lines: LineDirectives | None, has_tables: bool) -> None:
        self.registers = sorted((each for each in specification.states if each.is_held), key=lambda each: each.name)
        base = Names([*RESERVED, *(each.name for each in self.registers), "bytecodes"])
        self.caching = StackCaching(specification, effects) if has_tables else None
        parameters = [each for routine in loop.routines for each in routine.parameters]
        variables = [self.caching.top, *parameters] if self.caching else parameters
        self.declarations = [CPrinter.declaration(each.type, base.of(each)) + " = 0;" for each in variables]
        self.parameters = {each.method: [base.of(parameter) for parameter in each.parameters] for each in loop.routines}
        self.effects = effects
        self.lines = lines
        self.specification = specification
        self.base = base
        # Without tables, all code minds the registers that prefixes set.
        self.cases = [self.case(each) for each in _merged(loop.cases if has_tables else loop.extended)]
        self.extended = [self.case(each) for each in _merged([each for each in loop.extended if each.row.uses_extensions])] \
            if has_tables else []
        self.cached = [self.cached_case(each) for each in _merged(loop.cases)] if has_tables else []
        self.routines = [self.routine(each) for each in loop.routines]
        observers = [each for each in specification.methods if each.selector == "observe:"]
        self.observer = observers[0] if observers else None
        self.around_observer = self.printer().around_call(self.observer, [f"{self.observer.c_name}(vm, AT(u8_cell, ip - 1));"]) \
            if self.observer else []

    def printer(self) -> LoopPrinter:
        return LoopPrinter(self.base.copy(), self.effects, self.lines, self.parameters, self.caching is not None)

    def case(self, cases: list[Case]) -> dict:
        return self.piece(cases, self.in_memory(cases[0].body))

    def cached_case(self, cases: list[Case]) -> dict:
        """The code for when the top value is in the variable: where it gains nothing, and is more than a jump, it stores that first."""
        first = cases[0]
        body = self.caching.body(first.body, is_cached=True)
        is_jump = all(isinstance(each, (Assign, Transfer)) for each in first.body.statements)
        if self.is_prefix(first) or not (is_jump or self.caching.gains(body)):
            return self.piece(cases, None) | {"lines": indented(indented(["STORE_TOP;", f"goto bytecode_{first.index};"]))}
        return self.piece(cases, body)

    def in_memory(self, body: Body) -> Body:
        return self.caching.body(body, is_cached=False) if self.caching else body

    def piece(self, cases: list[Case], body: Body | None) -> dict:
        first = cases[0]
        printer = self.printer()
        return {"indices": [each.index for each in cases], "where": f"/* {self.specification.origin(first.row.method)} */",
                "lines": indented(printer.routine_body(body)) if body else []}

    @staticmethod
    def is_prefix(case: Case) -> bool:
        """Whether the bytecode sets registers for the next one."""
        return any(is_extension(each) for each in all_statements(case.body.statements))

    def routine(self, routine: SharedRoutine) -> dict:
        return {"label": routine.method.c_name, "where": f"/* {self.specification.origin(routine.method)} */",
                "lines": indented(self.printer().routine_body(self.in_memory(routine.body)))}


def _merged(cases: list[Case]) -> list[list[Case]]:
    """Cases that do the same share their code."""
    groups: dict[tuple, list[Case]] = {}
    for each in cases:
        groups.setdefault(each.key, []).append(each)
    return list(groups.values())
