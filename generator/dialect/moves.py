"""Proves that no oop is held in a local or a parameter across a call during which objects may move.

Liveness runs backwards over the structured statements.  State of the VM structure and registers are roots, which the
collector updates; a local of type oop is not.
"""
from __future__ import annotations

from generator.dialect.effects import Effects
from generator.dialect.ir import (Assign, Call, Const, Expression, For, If, Local, Return, Statement, Transfer, Variable,
                                  While, operands, own_expressions, subexpressions)
from generator.dialect.model import Method, Specification
from generator.dialect.types import OOP
from generator.syntax.diagnostics import Diagnostics


def check_moves(specification: Specification, effects: dict[Method, Effects], diagnostics: Diagnostics) -> None:
    """Reports every oop held across a call that may move objects."""
    for method in specification.methods:
        if method.body is not None and effects[method].moves:
            _Liveness(method, effects, diagnostics).before(method.body.statements, set())


class _Liveness:
    def __init__(self, method: Method, effects: dict[Method, Effects], diagnostics: Diagnostics) -> None:
        self.method = method
        self.effects = effects
        self.diagnostics = diagnostics

    def before(self, statements: list[Statement], live: set[Variable]) -> set[Variable]:
        """The oop variables live before `statements`, when `live` are so after them."""
        for statement in reversed(statements):
            live = self.before_one(statement, live)
        return live

    def before_one(self, statement: Statement, live: set[Variable]) -> set[Variable]:
        if isinstance(statement, (Return, Transfer)):
            live = set()
        if isinstance(statement, Assign):
            live = live - {statement.variable}
        if isinstance(statement, If):
            live = self.before(statement.yes, live) | self.before(statement.no, live)
        elif isinstance(statement, While):
            after = live
            # Twice: what the first round finds to be live at the top is live at the bottom of the body.
            for _ in range(2):
                at_test = after | live | self.used(statement.test)
                live = self.before(statement.before, at_test | self.before(statement.body, live))
        elif isinstance(statement, For):
            for _ in range(2):
                live = live | self.before(statement.body, live)
        for expression in own_expressions(statement):
            self.check(expression, live)
        for expression in own_expressions(statement):
            live = live | self.used(expression)
        return live

    def used(self, expression: Expression) -> set[Variable]:
        return {each.variable for each in subexpressions(expression)
                if isinstance(each, Local) and each.type is OOP}

    def check(self, expression: Expression, live: set[Variable]) -> None:
        """Reports what of `live` is held across a moving call in `expression`, and oops that wait for a later operand."""
        parts = operands(expression)
        for position, part in enumerate(parts):
            waiting = [each for each in parts[:position] if each.type is OOP and not isinstance(each, Const)]
            later = set().union(*(self.used(each) for each in parts[position + 1:]), set())
            for call in self.moving_calls(part):
                for value in waiting:
                    name = value.variable.name if isinstance(value, Local) else "an operand"
                    self.report(name, call)
            self.check(part, live | later)
        if isinstance(expression, Call) and self.effects[expression.method].moves:
            for variable in live:
                self.report(variable.name, expression)

    def moving_calls(self, expression: Expression) -> list[Call]:
        return [each for each in subexpressions(expression)
                if isinstance(each, Call) and self.effects[each.method].moves]

    def report(self, name: str, call: Call) -> None:
        chain = " -> ".join(dict.fromkeys(each.description for each in [call.method, *self.effects[call.method].moves]))
        self.diagnostics.error(call.span, f"the oop {name} is held across {call.method.selector}, which may move objects",
                               found=f"{name} is used after this call; the calls that lead there: {chain}",
                               hint="keep it in a root (a state of the VM, or the stack) and read it again afterwards")
