"""Simplifies IR after constants have been put in the place of parameters: folds arithmetic, and drops branches never taken."""
from __future__ import annotations

from generator.dialect.folding import fold
from generator.dialect.ir import (Apply, Assign, Choice, Const, Evaluate, Expression, For, If, Logical, Return, StateSet,
                                  Statement, Transfer, While, ends, transformed)
from generator.dialect.ranges import decided
from generator.dialect.types import U64, Type


def simplified(expression: Expression) -> Expression:
    return transformed(expression, _simplified_node)


def _simplified_node(expression: Expression) -> Expression:
    if isinstance(expression, Apply) and expression.arguments:
        return _simplified_operation(expression)
    if isinstance(expression, Logical) and isinstance(expression.left, Const):
        decided = expression.left.value == (expression.operator == "or")
        return expression.left if decided else expression.right
    if isinstance(expression, Choice) and isinstance(expression.test, Const):
        return expression.yes if expression.test.value else expression.no
    return expression


def _simplified_operation(expression: Apply) -> Expression:
    receiver, *arguments = expression.arguments
    selector, type_, span = expression.operation.selector, expression.type, expression.span
    try:
        folded = fold(selector, receiver, arguments, span)
    except ArithmeticError:
        # The helper that defines what has no result in mathematics decides when the program runs.
        return expression
    if folded is not None:
        return Const(_wrapped(folded.value, type_), type_, span)
    if isinstance(receiver, Const):
        if selector == "not":
            return Const(not receiver.value, type_, span)
        if selector in ("likely", "unlikely"):
            return receiver
        if type(receiver.value) is int and type_.is_integer and selector == f"as{type_.name.upper()}":
            return Const(type_.wrapped(receiver.value), type_, span)
    if (selector in ("+", "-", "<<", ">>") and isinstance(arguments[0], Const) and type(arguments[0].value) is int
            and arguments[0].value == 0 and receiver.type == type_):
        return receiver
    truth = decided(selector, receiver, arguments[0]) if len(arguments) == 1 else None
    return expression if truth is None else Const(truth, type_, span)


def _wrapped(value: int | float | bool, type_: Type) -> int | float | bool:
    if type(value) is not int:
        return value
    return (type_ if type_.is_integer else U64).wrapped(value)


def simplify(statements: list[Statement]) -> list[Statement]:
    """`statements` simplified, without what comes after their end."""
    out: list[Statement] = []
    for statement in statements:
        if isinstance(statement, If):
            test = simplified(statement.test)
            if isinstance(test, Const):
                out += simplify(statement.yes if test.value else statement.no)
            else:
                out.append(If(test, simplify(statement.yes), simplify(statement.no), statement.span))
        elif isinstance(statement, Assign):
            out.append(Assign(statement.variable, simplified(statement.value), statement.span))
        elif isinstance(statement, StateSet):
            index = None if statement.index is None else simplified(statement.index)
            out.append(StateSet(statement.state, index, simplified(statement.value), statement.span))
        elif isinstance(statement, Evaluate):
            out.append(Evaluate(simplified(statement.value), statement.span))
        elif isinstance(statement, Return):
            value = None if statement.value is None else simplified(statement.value)
            out.append(Return(value, statement.span))
        elif isinstance(statement, Transfer):
            out.append(Transfer(statement.method, [simplified(each) for each in statement.arguments], statement.span))
        elif isinstance(statement, While):
            out.append(While(simplify(statement.before), simplified(statement.test), simplify(statement.body),
                             statement.span))
        else:
            out.append(For(statement.variable, simplified(statement.first), simplified(statement.last),
                           simplify(statement.body), statement.span))
        if ends(out):
            break
    return out
