"""Simplifies IR after constants have been put in the place of parameters: folds arithmetic, and drops branches never taken."""
from __future__ import annotations

from generator.dialect.folding import fold
from generator.dialect.ir import (Apply, Assign, Choice, Const, Evaluate, Expression, For, If, Logical, Return, StateSet,
                                  Statement, Transfer, While, ends, transformed)


def simplified(expression: Expression) -> Expression:
    return transformed(expression, _simplified_node)


def _simplified_node(expression: Expression) -> Expression:
    if isinstance(expression, Apply):
        receiver, *arguments = expression.arguments or [None]
        if receiver is None:
            return expression
        folded = fold(expression.operation.selector, receiver, arguments, expression.span)
        if folded is not None:
            if not expression.type.is_integer:
                return folded
            if expression.type.holds(folded.value):
                return Const(folded.value, expression.type, expression.span)
        selector = expression.operation.selector
        if isinstance(receiver, Const) and selector == "not":
            return Const(not receiver.value, expression.type, expression.span)
        if selector in ("likely", "unlikely") and isinstance(receiver, Const):
            return receiver
        if arguments and isinstance(arguments[0], Const) and arguments[0].value == 0 and selector in ("+", "-", "<<", ">>"):
            return receiver
        if isinstance(receiver, Const) and type(receiver.value) is int and selector in ("asI64", "asU64", "asU32", "asU8"):
            if expression.type.holds(receiver.value):
                return Const(receiver.value, expression.type, expression.span)
    if isinstance(expression, Logical) and isinstance(expression.left, Const):
        decided = expression.left.value == (expression.operator == "or")
        return expression.left if decided else expression.right
    if isinstance(expression, Choice) and isinstance(expression.test, Const):
        return expression.yes if expression.test.value else expression.no
    return expression


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
