"""Proves that no oop, and no address of an object or in one, is held in a local or a parameter across a call during which objects
may move.

Liveness runs backwards over the structured statements.  State of the VM structure and registers are roots, which the
collector updates; what is in a local is not.
"""
from __future__ import annotations

from typing import Iterable

from generator.dialect.effects import Effects
from generator.dialect.ir import (Apply, Assign, Call, Choice, Const, Evaluate, Expression, For, If, Local, Return, Statement,
                                  Transfer, Variable, While, all_statements, operands, own_expressions, subexpressions)
from generator.dialect.model import Method, Specification
from generator.dialect.types import ADDRESS, OOP
from generator.syntax.diagnostics import Diagnostics


def check_moves(specification: Specification, effects: dict[Method, Effects], diagnostics: Diagnostics) -> None:
    """Reports every oop that is held across a call that may move objects, and every address that was made from one."""
    addresses = _ObjectAddresses(specification)
    for method in specification.methods:
        if method.body is not None and effects[method].moves:
            _Liveness(effects, addresses, diagnostics).before(method.body.statements, set())


class _ObjectAddresses:
    """Knows which variables and methods give an address that was made from an oop by `asAddress`."""

    def __init__(self, specification: Specification) -> None:
        self.variables: set[Variable] = set()
        self.methods: set[Method] = set()
        found = -1
        while found != len(self.variables) + len(self.methods):
            found = len(self.variables) + len(self.methods)
            for method in specification.methods:
                for statement in all_statements(method.body.statements if method.body else []):
                    if isinstance(statement, Assign) and self.includes(statement.value):
                        self.variables.add(statement.variable)
                    elif isinstance(statement, Return) and statement.value is not None and self.includes(statement.value):
                        self.methods.add(method)

    def includes(self, expression: Expression) -> bool:
        """Whether the value is the address of an object, or one in it."""
        if expression.type is not ADDRESS:
            return False
        if isinstance(expression, Local):
            return expression.variable in self.variables
        if isinstance(expression, Call):
            return expression.method in self.methods
        if isinstance(expression, Choice):
            return self.includes(expression.yes) or self.includes(expression.no)
        if isinstance(expression, Apply) and expression.operation.selector in ("asAddress", "+", "-"):
            return expression.arguments[0].type is OOP or self.includes(expression.arguments[0])
        return False


def _goes_elsewhere(statement: Statement) -> bool:
    """Whether it calls a shared routine, which does not come back."""
    return isinstance(statement, Evaluate) and isinstance(statement.value, Call) and statement.value.method.is_shared


class _Liveness:
    """Follows the variables of one method that would have to change when objects move."""

    def __init__(self, effects: dict[Method, Effects], addresses: _ObjectAddresses, diagnostics: Diagnostics) -> None:
        self.effects = effects
        self.addresses = addresses
        self.diagnostics = diagnostics

    def before(self, statements: list[Statement], live: set[Variable]) -> set[Variable]:
        """The variables live before `statements`, when `live` are so after them."""
        for statement in reversed(statements):
            live = self.before_one(statement, live)
        return live

    def before_one(self, statement: Statement, live: set[Variable]) -> set[Variable]:
        if isinstance(statement, While):
            return self.before_loop(statement, live)
        if isinstance(statement, (Return, Transfer)) or _goes_elsewhere(statement):
            live = set()
        if isinstance(statement, Assign):
            live = live - {statement.variable}
        elif isinstance(statement, If):
            live = self.before(statement.yes, live) | self.before(statement.no, live)
        elif isinstance(statement, For):
            # Twice: what the first round finds to be live at the top is live at the bottom of the body.
            for _ in range(2):
                live = live | self.before(statement.body, live)
        return self.before_operands(own_expressions(statement), live)

    def before_loop(self, statement: While, after: set[Variable]) -> set[Variable]:
        is_endless = isinstance(statement.test, Const) and statement.test.value is True
        top: set[Variable] = set()
        for _ in range(2):
            behind_test = self.before(statement.body, top) | (set() if is_endless else after)
            top = self.before(statement.before, self.before_operands([statement.test], behind_test))
        return top

    def before_operands(self, parts: list[Expression], live: set[Variable]) -> set[Variable]:
        """The variables live before expressions that are evaluated in turn; reports what is held across calls in them."""
        for part in reversed(parts):
            self.check(part, live)
            live = live | self.used(part)
        for position, part in enumerate(parts):
            waiting = [each for each in parts[:position] if self.is_moving(each)]
            for call in self.moving_calls(part) if waiting else ():
                for value in waiting:
                    self.report(value.variable.name if isinstance(value, Local) else value.span.text, value.type is OOP, call)
        return live

    def is_moving(self, expression: Expression) -> bool:
        """Whether the value is another one after objects have moved."""
        return expression.type is OOP and not isinstance(expression, Const) or self.addresses.includes(expression)

    def used(self, expression: Expression) -> set[Variable]:
        return {each.variable for each in subexpressions(expression) if isinstance(each, Local) and self.is_moving(each)}

    def check(self, expression: Expression, live: set[Variable]) -> None:
        """Reports what of `live`, the variables needed after `expression`, is held across a call in it."""
        if isinstance(expression, Choice):
            for each in (expression.yes, expression.no):
                self.check(each, live)
            self.check(expression.test, live | self.used(expression.yes) | self.used(expression.no))
            return
        self.before_operands(operands(expression), live)
        if isinstance(expression, Call) and self.effects[expression.method].moves:
            for variable in live:
                self.report(variable.name, variable.type is OOP, expression)

    def moving_calls(self, expression: Expression) -> Iterable[Call]:
        return (each for each in subexpressions(expression)
                if isinstance(each, Call) and self.effects[each.method].moves)

    def report(self, name: str, is_oop: bool, call: Call) -> None:
        chain = " -> ".join(dict.fromkeys(each.description for each in [call.method, *self.effects[call.method].moves]))
        what = f"the oop {name}" if is_oop else f"{name}, an address in an object,"
        self.diagnostics.error(call.span, f"{what} is held across {call.method.selector}, which may move objects",
                               found=f"{name} is used after this call; the calls that lead there: {chain}",
                               hint="keep it in a root (a state of the VM, or the stack) and read it again afterwards" if is_oop
                               else "make the address again from the oop, which is to be in a root meanwhile")
