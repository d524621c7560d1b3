"""Keeps the top value of the operand stack in a variable from one bytecode to the next, where the interpreter loop gains by it.

The code of a bytecode comes in two forms, for when all values are in memory and for when the top one is in the variable, as in
M. Anton Ertl, "Stack Caching for Interpreters" (PLDI 1995), with a cache of one value.  The pass follows each path through a body,
knowing by how much the register sp is to change and which place the variable stands for.  Pops and pushes then cost no memory
access and no change of sp; where others look at memory or at sp (calls, transfers, loops), both are brought up to date first.
"""
from __future__ import annotations

from dataclasses import dataclass, replace

from generator.dialect import operations
from generator.dialect.effects import Effects
from generator.dialect.ir import (Apply, Assign, Body, Call, Const, Evaluate, Expression, For, If, Local, Return, StateGet, StateSet,
                                  Statement, Transfer, Variable, While, all_statements, ends, own_expressions, subexpressions, transformed)
from generator.dialect.model import Method, Specification, State
from generator.dialect.types import ADDRESS, I64, OOP
from generator.syntax.source import Span

WORD = 8


@dataclass(frozen=True)
class _Stack:
    """What is known at one point of a path: `change` is what has yet to be added to sp, `place` the address, relative to sp as it
    is, whose value is in the variable (None where none is), and `stale` says that memory does not have that value."""

    change: int = 0
    place: int | None = None
    stale: bool = False

    @property
    def has_operand(self) -> bool:
        """Whether the variable holds a value that is still on the stack."""
        return self.place is not None and self.place <= self.change


IN_MEMORY = _Stack()
IN_VARIABLE = _Stack(WORD, WORD, True)


class StackCaching:
    """Makes the two forms of bodies.  In what it answers, a `Return` with the variable as its value says that the path ends with
    the top value there, one without a value that all is in memory."""

    def __init__(self, specification: Specification, effects: dict[Method, Effects]) -> None:
        registers = {each.name: each for each in specification.states if each.is_register}
        self.sp: State = registers["sp"]
        self.temps: State | None = registers.get("temps")
        self.effects = effects
        self.top = Variable("top", OOP, self.sp.span)
        self._load = operations.find("memory", "oopAt:")
        self._store = operations.find("memory", "oopAt:put:")
        self._add = operations.find(ADDRESS, "+")
        self._subtract = operations.find(ADDRESS, "-")

    def body(self, body: Body, is_cached: bool) -> Body:
        """The body for when the top value is in the variable, or in memory."""
        span = body.statements[0].span if body.statements else self.sp.span
        statements, stack = self._block(body.statements, IN_VARIABLE if is_cached else IN_MEMORY)
        if stack is not None:
            statements += self._finish(stack, span)
        return Body(body.parameters, body.locals, statements)

    def gains(self, body: Body) -> bool:
        """Whether a body for when the top value is in the variable does more with it than store it."""
        return any(isinstance(each, Local) and each.variable is self.top
                   for statement in all_statements(body.statements) if not self._is_spill(statement)
                   for expression in own_expressions(statement) for each in subexpressions(expression))

    # --- statements

    def _block(self, statements: list[Statement], stack: _Stack) -> tuple[list[Statement], _Stack | None]:
        """The statements made over, and what is known behind them, None where they do not come to an end."""
        out: list[Statement] = []
        for statement in statements:
            made, after = self._statement(statement, stack)
            out += made
            if after is None:
                return out, None
            stack = after
        return out, stack

    def _statement(self, statement: Statement, stack: _Stack) -> tuple[list[Statement], _Stack | None]:
        span = statement.span
        if isinstance(statement, Return):
            return self._finish(stack, span), None
        if isinstance(statement, (While, For)):
            return self._loop(statement, stack)
        change = self._change(statement)
        if change is not None:
            return [], replace(stack, change=stack.change + change)
        stored = self._stored(statement, stack)
        if stored is not None:
            return self._push(*stored, stack, span)
        before, stack = self._prepared(statement, stack)
        made = self._rewritten(statement, stack)
        if isinstance(made, If):
            return self._conditional(made, before, stack)
        if isinstance(made, Transfer):
            return [*before, made], None
        if isinstance(made, StateSet) and made.state is self.sp:
            return [*before, *self._stores(stack, span), made], IN_MEMORY
        if self._has_call(statement):
            stack = IN_MEMORY
        elif self._may_overwrite(made, stack):
            stack = replace(stack, place=None, stale=False)
        return [*before, made], stack

    def _conditional(self, statement: If, before: list[Statement], stack: _Stack) -> tuple[list[Statement], _Stack | None]:
        (yes, after_yes), (no, after_no) = (self._block(each, stack) for each in (statement.yes, statement.no))
        after = after_yes or after_no
        if after_yes and after_no and after_yes != after_no:
            yes += self._settled(after_yes, statement.span)
            no += self._settled(after_no, statement.span)
            after = IN_MEMORY
        return [*before, If(statement.test, yes, no, statement.span)], after

    def _loop(self, statement: While | For, stack: _Stack) -> tuple[list[Statement], _Stack | None]:
        span = statement.span

        def body(statements: list[Statement]) -> list[Statement]:
            made, after = self._block(statements, IN_MEMORY)
            return made if after is None else made + self._settled(after, span)

        made = For(statement.variable, statement.first, statement.last, body(statement.body), span) if isinstance(statement, For) else \
            While(body(statement.before), statement.test, body(statement.body), span)
        return [*self._settled(stack, span), made], None if ends([made]) else IN_MEMORY

    def _push(self, place: int, value: Expression, stack: _Stack, span: Span) -> tuple[list[Statement], _Stack]:
        """Stores a value on the stack, the place being relative to sp: in the variable where it is the top one."""
        evaluated = Evaluate(value, span)
        before, stack = self._prepared(evaluated, stack)
        if place != stack.change:
            stack = replace(stack, place=None, stale=False) if place == stack.place else stack
            return [*before, self._spill(place, self._value(value, stack), span)], stack
        if stack.has_operand and stack.place != place:
            before += self._stores(stack, span)
        return [*before, Assign(self.top, self._value(value, stack), span)], _Stack(stack.change, place, True)

    def _finish(self, stack: _Stack, span: Span) -> list[Statement]:
        if stack.place != stack.change:
            return [*self._settled(stack, span), Return(None, span)]
        return [*self._moved(stack.change - WORD, span), Return(Local(self.top, span), span)]

    # --- bringing memory and sp up to date

    def _prepared(self, statement: Statement, stack: _Stack) -> tuple[list[Statement], _Stack]:
        """What has to happen before the statement's own expressions are evaluated."""
        span = statement.span
        if self._has_call(statement) or isinstance(statement, Transfer) or self._uses_sp(statement):
            place = None if stack.place is None else stack.place - stack.change
            return self._settled(stack, span), _Stack(0, place, False)
        if self._uses_temps(statement) and not self._stores_top(statement, stack):
            return self._stores(stack, span), replace(stack, stale=False)
        return [], stack

    def _settled(self, stack: _Stack, span: Span) -> list[Statement]:
        return self._stores(stack, span) + self._moved(stack.change, span)

    def _stores(self, stack: _Stack, span: Span) -> list[Statement]:
        return [self._spill(stack.place, Local(self.top, span), span)] if stack.has_operand and stack.stale else []

    def _moved(self, change: int, span: Span) -> list[Statement]:
        return [StateSet(self.sp, None, self._address(change, span), span)] if change else []

    def _spill(self, place: int, value: Expression, span: Span) -> Statement:
        return Evaluate(Apply(self._store, [self._address(place, span), value], self._store.result, span), span)

    def _address(self, place: int, span: Span) -> Expression:
        base = StateGet(self.sp, None, span)
        if place == 0:
            return base
        return Apply(self._add if place > 0 else self._subtract, [base, Const(abs(place), I64, span)], ADDRESS, span)

    # --- recognising what is about the stack

    def _offset(self, address: Expression) -> int | None:
        """How far the address is from sp, None where it is something else."""
        if isinstance(address, StateGet) and address.state is self.sp:
            return 0
        if isinstance(address, Apply) and address.operation in (self._add, self._subtract):
            base, distance = address.arguments
            if isinstance(base, StateGet) and base.state is self.sp and isinstance(distance, Const):
                return distance.value if address.operation is self._add else -distance.value
        return None

    def _change(self, statement: Statement) -> int | None:
        """By how much the statement changes sp, None where it does not, or does something else."""
        return self._offset(statement.value) if isinstance(statement, StateSet) and statement.state is self.sp else None

    def _stored(self, statement: Statement, stack: _Stack) -> tuple[int, Expression] | None:
        """The place relative to sp and the value, where the statement stores a value at a known place of the stack."""
        if isinstance(statement, Evaluate) and isinstance(statement.value, Apply) and statement.value.operation is self._store:
            address, value = statement.value.arguments
            offset = self._offset(address)
            if offset is not None and not self._uses_sp(Evaluate(value, statement.span)) and not self._has_call(Evaluate(value, statement.span)):
                return stack.change + offset, value
        return None

    def _is_spill(self, statement: Statement) -> bool:
        value = statement.value if isinstance(statement, Evaluate) else None
        return isinstance(value, Apply) and value.operation is self._store and self._offset(value.arguments[0]) is not None \
            and isinstance(value.arguments[1], Local)

    def _known_loads(self, expression: Expression) -> int:
        return sum(1 for each in subexpressions(expression)
                   if isinstance(each, Apply) and each.operation is self._load and self._offset(each.arguments[0]) is not None)

    def _uses_sp(self, statement: Statement) -> bool:
        """Whether the statement's own expressions use sp for more than to load values from known places."""
        return any(sum(1 for each in subexpressions(expression) if isinstance(each, StateGet) and each.state is self.sp)
                   > self._known_loads(expression) for expression in own_expressions(statement))

    def _uses_temps(self, statement: Statement) -> bool:
        """Whether the statement looks at temporaries: those of an embedded block are on the stack."""
        return any(isinstance(each, StateGet) and each.state is self.temps
                   for expression in own_expressions(statement) for each in subexpressions(expression))

    def _stores_top(self, statement: Statement, stack: _Stack) -> bool:
        """Whether the statement just stores the value of the variable: were it stored in its own place, nothing would change."""
        value = statement.value if isinstance(statement, Evaluate) else None
        if not isinstance(value, Apply) or value.operation is not self._store:
            return False
        made = self._value(value.arguments[1], stack)
        return isinstance(made, Local) and made.variable is self.top

    def _may_overwrite(self, made: Statement, stack: _Stack) -> bool:
        writes = any(isinstance(each, Apply) and each.operation.writes for expression in own_expressions(made) for each in subexpressions(expression))
        return writes and self._uses_temps(made) and stack.has_operand and not self._stores_top(made, stack)

    def _has_call(self, statement: Statement) -> bool:
        """Whether the statement's own expressions call what may look at memory or registers."""
        return any(isinstance(each, Call) and not self.effects[each.method].pure
                   for expression in own_expressions(statement) for each in subexpressions(expression))

    # --- rewriting

    def _value(self, expression: Expression, stack: _Stack) -> Expression:
        """The expression with the variable, or the right place relative to sp, for what it loads from the stack."""

        def load(each: Expression) -> Expression:
            if not (isinstance(each, Apply) and each.operation is self._load):
                return each
            offset = self._offset(each.arguments[0])
            if offset is None:
                return each
            place = stack.change + offset
            if place == stack.place:
                return Local(self.top, each.span)
            return Apply(self._load, [self._address(place, each.span)], OOP, each.span)

        return transformed(expression, load)

    def _rewritten(self, statement: Statement, stack: _Stack) -> Statement:
        def value(expression: Expression) -> Expression:
            return self._value(expression, stack)

        if isinstance(statement, (Assign, Evaluate)):
            return replace(statement, value=value(statement.value))
        if isinstance(statement, StateSet):
            return replace(statement, index=None if statement.index is None else value(statement.index), value=value(statement.value))
        if isinstance(statement, If):
            return replace(statement, test=value(statement.test))
        return replace(statement, arguments=[value(each) for each in statement.arguments])
