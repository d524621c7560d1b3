"""The typed intermediate representation that every pass after lowering works on, and both back ends print.

Expressions have a `type` and the `span` of the source they came from; statements are structured (no labels, no gotos), so
that the Python back end needs nothing more than the C back end.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, Iterator, Union

from generator.dialect.types import Type
from generator.syntax.source import Span

if TYPE_CHECKING:
    from generator.dialect.model import Method, State
    from generator.dialect.operations import Operation


@dataclass(eq=False)
class Variable:
    """A parameter or a local; compared by identity, for inlining makes many of one name."""

    name: str
    type: Type | None
    span: Span
    is_parameter: bool = False
    # Whether it is a temporary that the specification declares.
    is_declared: bool = False


@dataclass
class Const:
    """A value known at generation time; None of type UNKNOWN where a mistake has been reported."""

    value: int | float | bool | str | None
    type: Type
    span: Span


@dataclass
class Local:
    variable: Variable
    span: Span

    @property
    def type(self) -> Type:
        return self.variable.type


@dataclass
class StateGet:
    """Reads a field of the VM structure, an element of it where it is an array."""

    state: "State"
    index: "Expression | None"
    span: Span

    @property
    def type(self) -> Type:
        return self.state.type


@dataclass
class Apply:
    """An intrinsic operation of the dialect, such as an addition or a load from memory."""

    operation: "Operation"
    arguments: list["Expression"]
    type: Type
    span: Span


@dataclass
class Call:
    method: "Method"
    arguments: list["Expression"]
    span: Span

    @property
    def type(self) -> Type:
        return self.method.result


@dataclass
class Logical:
    """`and` or `or`; the right side is evaluated only where the left leaves it open."""

    operator: str
    left: "Expression"
    right: "Expression"
    type: Type
    span: Span


@dataclass
class Choice:
    """A conditional expression."""

    test: "Expression"
    yes: "Expression"
    no: "Expression"
    type: Type
    span: Span


Expression = Union[Const, Local, StateGet, Apply, Call, Logical, Choice]


@dataclass
class Assign:
    variable: Variable
    value: Expression
    span: Span


@dataclass
class StateSet:
    state: "State"
    index: Expression | None
    value: Expression
    span: Span


@dataclass
class Evaluate:
    value: Expression
    span: Span


@dataclass
class If:
    test: Expression
    yes: list["Statement"]
    no: list["Statement"]
    span: Span


@dataclass
class While:
    """Repeats: `before`, then leaves when `test` is false, then `body`."""

    before: list["Statement"]
    test: Expression
    body: list["Statement"]
    span: Span


@dataclass
class For:
    """Counts `variable` from `first` to `last`, which is evaluated once."""

    variable: Variable
    first: Expression
    last: Expression
    body: list["Statement"]
    span: Span


@dataclass
class Return:
    value: Expression | None
    span: Span


@dataclass
class Transfer:
    """In the interpreter loop: continues at the shared routine `method`, never to come back."""

    method: "Method"
    arguments: list[Expression]
    span: Span


Statement = Union[Assign, StateSet, Evaluate, If, While, For, Return, Transfer]


@dataclass
class Body:
    """What a method became: its parameters are the first of `locals`."""

    parameters: list[Variable]
    locals: list[Variable] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)


def operands(expression: Expression) -> list[Expression]:
    """The direct subexpressions, in the order of evaluation."""
    if isinstance(expression, (Apply, Call)):
        return expression.arguments
    if isinstance(expression, Logical):
        return [expression.left, expression.right]
    if isinstance(expression, Choice):
        return [expression.test, expression.yes, expression.no]
    if isinstance(expression, StateGet) and expression.index is not None:
        return [expression.index]
    return []


def rebuilt(expression: Expression, parts: list[Expression]) -> Expression:
    """A copy of `expression` over other direct subexpressions."""
    if isinstance(expression, Apply):
        return Apply(expression.operation, parts, expression.type, expression.span)
    if isinstance(expression, Call):
        return Call(expression.method, parts, expression.span)
    if isinstance(expression, Logical):
        return Logical(expression.operator, parts[0], parts[1], expression.type, expression.span)
    if isinstance(expression, Choice):
        return Choice(parts[0], parts[1], parts[2], expression.type, expression.span)
    if isinstance(expression, StateGet) and parts:
        return StateGet(expression.state, parts[0], expression.span)
    return expression


def subexpressions(expression: Expression) -> Iterator[Expression]:
    """The expression and all below it, operands first."""
    for part in operands(expression):
        yield from subexpressions(part)
    yield expression


def own_expressions(statement: Statement) -> list[Expression]:
    """The expressions that belong to the statement itself, not to statements inside it."""
    if isinstance(statement, (Assign, Evaluate)):
        return [statement.value]
    if isinstance(statement, StateSet):
        return [statement.value] if statement.index is None else [statement.index, statement.value]
    if isinstance(statement, (If, While)):
        return [statement.test]
    if isinstance(statement, For):
        return [statement.first, statement.last]
    if isinstance(statement, Transfer):
        return statement.arguments
    return [] if statement.value is None else [statement.value]


def blocks(statement: Statement) -> list[list[Statement]]:
    """The statement lists inside the statement."""
    if isinstance(statement, If):
        return [statement.yes, statement.no]
    if isinstance(statement, While):
        return [statement.before, statement.body]
    if isinstance(statement, For):
        return [statement.body]
    return []


def all_statements(statements: list[Statement]) -> Iterator[Statement]:
    for statement in statements:
        yield statement
        for block in blocks(statement):
            yield from all_statements(block)


def all_expressions(statements: list[Statement]) -> Iterator[Expression]:
    for statement in all_statements(statements):
        for expression in own_expressions(statement):
            yield from subexpressions(expression)


def transformed(expression: Expression, change: Callable[[Expression], Expression]) -> Expression:
    """`change` applied to every subexpression, bottom up."""
    parts = [transformed(part, change) for part in operands(expression)]
    return change(rebuilt(expression, parts) if parts else expression)


def ends(statements: list[Statement]) -> bool:
    """Whether control never runs off the end of `statements`."""
    if not statements:
        return False
    last = statements[-1]
    if isinstance(last, (Return, Transfer)):
        return True
    if isinstance(last, If):
        return ends(last.yes) and ends(last.no)
    if isinstance(last, While):
        return isinstance(last.test, Const) and last.test.value is True
    return False
