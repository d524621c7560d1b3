"""Checks stack effects: what a method declares with <stack: 'before -- after'> against what its body does.

The net change of the operand stack is a linear expression of the method's parameters: `receiver n* -- result` changes it by
-n, where `n*` stands for as many values as the parameter n says.  It is derived from the calls, and from what is assigned to
the stack pointer, on every path.  Shared routines, which leave their frame, and methods with <assumedStack> are taken at their
word.
"""
from __future__ import annotations

from dataclasses import dataclass

from generator.dialect.ir import (Apply, Call, Choice, Const, Expression, For, If, Local, Logical, Return, StateGet, StateSet,
                                  Statement, While, ends, operands, own_expressions)
from generator.dialect.model import Method, Specification
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.source import Span

STACK_POINTER = "sp"
BYTES_OF_VALUE = 8


@dataclass(frozen=True)
class Delta:
    """A linear expression: a constant, plus coefficients of parameters by name.  Mostly a change of stack depth."""

    constant: int = 0
    terms: tuple[tuple[str, int], ...] = ()

    def __add__(self, other: "Delta") -> "Delta":
        terms = dict(self.terms)
        for name, coefficient in other.terms:
            terms[name] = terms.get(name, 0) + coefficient
        return Delta(self.constant + other.constant, tuple(sorted((n, c) for n, c in terms.items() if c)))

    def __mul__(self, factor: int) -> "Delta":
        return Delta(self.constant * factor, tuple((name, c * factor) for name, c in self.terms if factor))

    def divided(self, divisor: int) -> "Delta | None":
        """The quotient, None where something would be left over."""
        if any(each % divisor for each in (self.constant, *(c for _, c in self.terms))):
            return None
        return Delta(self.constant // divisor, tuple((name, c // divisor) for name, c in self.terms))

    def __str__(self) -> str:
        parts = [f"{self.constant:+d}"] if self.constant or not self.terms else []
        parts += [f"{'+' if c > 0 else '-'}{abs(c) if abs(c) > 1 else ''}{n}" for n, c in self.terms]
        return " ".join(parts)


class _Unknown(Exception):
    """The change cannot be derived; raised with the place, and with the reason or None where a mistake has been reported."""


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
    deltas: dict[Method, Delta | str | None] = {}
    for method in specification.methods:
        if method.stack_effect is not None and method.body is not None and not _is_axiom(method) and not method.is_mistaken:
            _check(method, deltas, diagnostics)


def _check(method: Method, deltas: dict[Method, Delta | str | None], diagnostics: Diagnostics) -> None:
    declared = declared_delta(method.stack_effect)
    for span, found in _Paths(deltas).of(method):
        if isinstance(found, str):
            diagnostics.error(span, f"the stack effect of {method.description} cannot be checked: {found}")
        elif found is not None and found != declared:
            diagnostics.error(span, f"a path of {method.description} contradicts its stack effect '{method.stack_effect}'",
                              expected=f"a change of {declared} values", found=f"a change of {found} values",
                              hint="count the pushes and pops on this path")


def _is_axiom(method: Method) -> bool:
    """Whether the declaration is taken as given."""
    return method.is_shared or method.assumes_stack


class _Paths:
    """Follows the paths of one method; `deltas` holds what is known of methods that declare nothing: their change, or why it
    is not known, or None after a mistake."""

    def __init__(self, deltas: dict[Method, Delta | str | None]) -> None:
        self.deltas = deltas
        self.ends: list[tuple[Span, Delta | str | None]] = []

    def of(self, method: Method) -> list[tuple[Span, Delta | str | None]]:
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
            if isinstance(statement, StateSet) and statement.state.name == STACK_POINTER:
                depth += _assigned(statement)
            if isinstance(statement, Return):
                self.ends.append((statement.span, depth))
                return None
            if isinstance(statement, If):
                branches = [self.statements(block, depth) for block in (statement.yes, statement.no)]
                going_on = [each for each in branches if each is not None]
                if not going_on:
                    return None
                if len(going_on) == 2 and going_on[0] != going_on[1]:
                    raise _Unknown(statement.span, "the branches here change the stack differently, and go on together")
                depth = going_on[0]
            elif isinstance(statement, (While, For)):
                before = statement.before if isinstance(statement, While) else []
                for block in (before, statement.body):
                    after = self.statements(block, depth)
                    if after is not None and after != depth:
                        raise _Unknown(statement.span, "the loop here changes the stack")
                if ends([statement]):
                    return None
        return depth

    def expression(self, expression: Expression) -> Delta:
        """The change that evaluating the expression makes."""
        if isinstance(expression, (Logical, Choice)):
            first, *rest = operands(expression)
            changes = [self.expression(each) for each in rest]
            if any(each != (Delta() if isinstance(expression, Logical) else changes[0]) for each in changes):
                raise _Unknown(expression.span, "only a part of the conditional here changes the stack")
            return self.expression(first) + changes[0]
        total = Delta()
        for each in operands(expression):
            total += self.expression(each)
        return total + self.call(expression) if isinstance(expression, Call) else total

    def call(self, call: Call) -> Delta:
        delta = self.method(call.method)
        if not isinstance(delta, Delta):
            raise _Unknown(call.span, delta)
        result = Delta(delta.constant)
        for name, coefficient in delta.terms:
            argument = call.arguments[call.method.parameter_names.index(name)]
            count = _linear(argument)
            if count is None:
                raise _Unknown(argument.span, "this number of values is neither a literal nor made of parameters")
            result += count * coefficient
        return result

    def method(self, method: Method) -> Delta | str | None:
        """The change that a call of `method` makes, or why it is not known."""
        if method.stack_effect is not None:
            return declared_delta(method.stack_effect)
        if method not in self.deltas:
            # A recursive call changes nothing that the other paths do not show.
            self.deltas[method] = Delta()
            if method.body is not None:
                self.deltas[method] = self.derived(method)
        return self.deltas[method]

    def derived(self, method: Method) -> Delta | str | None:
        if method.is_mistaken:
            return None
        found = list(dict.fromkeys(delta for _, delta in _Paths(self.deltas).of(method)))
        reasons = [each for each in found if not isinstance(each, Delta)]
        if reasons:
            return None if None in reasons else f"{method.description} declares no stack effect, and {reasons[0]}"
        if len(found) > 1:
            return f"{method.description} declares no stack effect, and its paths have different ones"
        return found[0] if found else Delta()


def _assigned(statement: StateSet) -> Delta:
    """How many values an assignment to the stack pointer pushes."""
    value = statement.value
    if isinstance(value, Apply) and value.operation.selector in ("+", "-"):
        base, bytes_ = value.arguments
        count = _linear(bytes_)
        if isinstance(base, StateGet) and base.state is statement.state and count is not None:
            values = count.divided(BYTES_OF_VALUE)
            if values is not None:
                return values * (1 if value.operation.selector == "+" else -1)
    raise _Unknown(statement.span, "the stack pointer becomes something else than itself and a number of values")


def _linear(expression: Expression) -> Delta | None:
    """The expression as a linear one of parameters, None where it is not."""
    if isinstance(expression, Const) and type(expression.value) is int:
        return Delta(expression.value)
    if isinstance(expression, Local) and expression.variable.is_parameter:
        return Delta(0, ((expression.variable.name, 1),))
    if isinstance(expression, Apply) and expression.operation.selector in ("+", "-", "*", "<<"):
        left, right = (_linear(each) for each in expression.arguments)
        if left is None or right is None:
            return None
        if expression.operation.selector in ("+", "-"):
            return left + right * (1 if expression.operation.selector == "+" else -1)
        if not right.terms and 0 <= right.constant < 64:
            return left * (right.constant if expression.operation.selector == "*" else 1 << right.constant)
    return None
