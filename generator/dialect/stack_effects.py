"""Checks stack effects: what a method declares with <stack: 'before -- after'> against what its body does.

The net change of the operand stack is a polynomial over the method's parameters: `receiver n* -- result` changes it by
-n, where `n*` stands for as many values as the parameter n says.  Where a body moves the stack pointer itself, its
declaration is taken as given; everywhere else it is derived from the calls on every path, and has to agree.
"""
from __future__ import annotations

from dataclasses import dataclass

from generator.dialect.ir import (Apply, Call, Const, Expression, For, If, Local, Return, StateSet, Statement, While,
                                  all_statements, own_expressions, subexpressions)
from generator.dialect.model import Method, Specification
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.source import Span

STACK_POINTER = "sp"


@dataclass(frozen=True)
class Delta:
    """A change of stack depth: a constant, plus coefficients of parameters by name."""

    constant: int = 0
    terms: tuple[tuple[str, int], ...] = ()

    def __add__(self, other: "Delta") -> "Delta":
        terms = dict(self.terms)
        for name, coefficient in other.terms:
            terms[name] = terms.get(name, 0) + coefficient
        return Delta(self.constant + other.constant, tuple(sorted((n, c) for n, c in terms.items() if c)))

    def __str__(self) -> str:
        text = f"{self.constant:+d}" if self.constant or not self.terms else ""
        return text + "".join(f" {'+' if c > 0 else '-'} {abs(c) if abs(c) > 1 else ''}{n}" for n, c in self.terms)


class _Unknown(Exception):
    """The change cannot be derived; raised with the place and the reason."""


def declared_delta(effect: str) -> Delta:
    """The change that a declaration such as 'receiver argument -- result' stands for."""
    before, _, after = effect.partition("--")
    total = Delta()
    for names, sign in ((before, -1), (after, 1)):
        for name in names.split():
            total += Delta(0, ((name[:-1], sign),)) if name.endswith("*") else Delta(sign)
    return total


def check_stack_effects(specification: Specification, diagnostics: Diagnostics) -> None:
    """Reports every method whose body contradicts the stack effect that it declares."""
    deltas: dict[Method, Delta | None] = {}
    for method in specification.methods:
        if method.stack_effect is not None:
            _check(method, deltas, diagnostics)


def _check(method: Method, deltas: dict[Method, Delta | None], diagnostics: Diagnostics) -> None:
    if "--" not in method.stack_effect:
        diagnostics.error(method.span, "a stack effect is 'values before -- values after'", found=method.stack_effect)
        return
    declared = declared_delta(method.stack_effect)
    strangers = [name for name, _ in declared.terms if name not in method.parameter_names]
    if strangers:
        diagnostics.error(method.span, f"{strangers[0]}* in the stack effect names no parameter")
    elif not _is_trusted(method) and method.body:
        for span, found in _Paths(deltas, diagnostics).of(method):
            if isinstance(found, str):
                diagnostics.error(span, f"the stack effect of this path of {method.description} is not known: {found}",
                                  hint="declare what the called method does to the stack with <stack: '... -- ...'>")
            elif found != declared:
                diagnostics.error(span, f"a path of {method.description} contradicts its stack effect "
                                  f"'{method.stack_effect}'", expected=f"a change of {declared} values",
                                  found=f"a change of {found}", hint="count the pushes and pops on this path")


def _is_trusted(method: Method) -> bool:
    """Whether the method moves the stack pointer itself, or leaves its frame, so that its declaration is an axiom."""
    if method.is_shared or method.assumes_stack or method.kind != "method":
        return True
    return method.body is not None and any(isinstance(each, StateSet) and each.state.name == STACK_POINTER
                                           for each in all_statements(method.body.statements))


class _Paths:
    def __init__(self, deltas: dict[Method, Delta | None], diagnostics: Diagnostics) -> None:
        self.deltas = deltas
        self.diagnostics = diagnostics
        self.ends: list[tuple[Span, Delta | str]] = []

    def of(self, method: Method) -> list[tuple[Span, Delta | str]]:
        """For each place where the method ends: the change on the way there, or why it is not known."""
        try:
            after = self.statements(method.body.statements, Delta())
            if after is not None:
                last = method.body.statements[-1].span if method.body.statements else method.span
                self.ends.append((last, after))
        except _Unknown as problem:
            self.ends.append(problem.args)
        return self.ends

    def statements(self, statements: list[Statement], depth: Delta) -> Delta | None:
        """The depth after `statements`, None where they do not come to an end."""
        for statement in statements:
            for expression in own_expressions(statement):
                depth += self.expression(expression)
            if isinstance(statement, Return):
                self.ends.append((statement.span, depth))
                return None
            if isinstance(statement, If):
                branches = [self.statements(block, depth) for block in (statement.yes, statement.no)]
                going_on = [each for each in branches if each is not None]
                if not going_on:
                    return None
                if len(going_on) == 2 and going_on[0] != going_on[1]:
                    raise _Unknown(statement.span, "its branches change the stack differently, and go on together")
                depth = going_on[0]
            elif isinstance(statement, (While, For)):
                before = statement.before if isinstance(statement, While) else []
                for block in (before, statement.body):
                    after = self.statements(block, depth)
                    if after is not None and after != depth:
                        raise _Unknown(statement.span, "a loop changes the stack")
        return depth

    def expression(self, expression: Expression) -> Delta:
        total = Delta()
        for each in subexpressions(expression):
            if isinstance(each, Call):
                total += self.call(each)
        return total

    def call(self, call: Call) -> Delta:
        delta = self.method(call.method)
        if delta is None:
            raise _Unknown(call.span, f"{call.method.description} leaves different numbers of values")
        result = Delta(delta.constant)
        for name, coefficient in delta.terms:
            argument = call.arguments[call.method.parameter_names.index(name)]
            if isinstance(argument, Const):
                result += Delta(coefficient * argument.value)
            elif isinstance(argument, Local) and argument.variable.is_parameter:
                result += Delta(0, ((argument.variable.name, coefficient),))
            else:
                constant, name = _sum(argument)
                if name is None:
                    raise _Unknown(call.span, f"the argument {name} is neither a number nor a parameter")
                result += Delta(coefficient * constant, ((name, coefficient),))
        return result

    def method(self, method: Method) -> Delta | None:
        """The change that a call of `method` makes; None where its paths differ."""
        if method.stack_effect is not None:
            return declared_delta(method.stack_effect)
        if method not in self.deltas:
            self.deltas[method] = Delta()
            if method.body is not None:
                if _is_trusted(method) and not method.is_shared:
                    self.deltas[method] = None
                else:
                    found = {delta for _, delta in _Paths(self.deltas, self.diagnostics).of(method)}
                    self.deltas[method] = found.pop() if len(found) == 1 else None if found else Delta()
                    if isinstance(self.deltas[method], str):
                        self.deltas[method] = None
        return self.deltas[method]


def _sum(expression: Expression) -> tuple[int, str | None]:
    """`parameter + number` as its two parts; (0, None) for anything else."""
    if isinstance(expression, Apply) and expression.operation.selector == "+":
        left, right = expression.arguments
        if isinstance(left, Local) and left.variable.is_parameter and isinstance(right, Const):
            return right.value, left.variable.name
    return 0, None
