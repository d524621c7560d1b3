"""Inlines methods into their callers, on the IR.

What is inlined into an expression is either an expression itself, or becomes statements in front of the statement that the
expression belongs to; operands to the left of it are then saved in locals, so that the order of evaluation stays.  Returns of
an inlined method become assignments of its result, by nesting what follows a returning branch into the other one.
"""
from __future__ import annotations

from dataclasses import replace

from generator.dialect.effects import Effects
from generator.dialect.ir import (Apply, Assign, Body, Call, Choice, Const, Evaluate, Expression, For, If, Local, Logical,
                                  Return, StateSet, Statement, Transfer, Variable, While, all_expressions,
                                  all_statements, ends, operands, own_expressions, rebuilt, subexpressions, transformed)
from generator.dialect.model import Method, Specification
from generator.dialect.simplify import simplify
from generator.dialect.types import BOOL, VOID
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.source import Span

# A method of at most this many IR nodes, without loops, is inlined without being asked to.
SMALL = 14


class Inliner:
    """Makes for every method a body in which inlined calls are gone.

    `body` is for functions that stand on their own; `loop_body` makes the code of a bytecode or a shared routine, in which
    registers are locals, so that calls that touch registers stand as statements of their own.
    """

    def __init__(self, specification: Specification, effects: dict[Method, Effects], diagnostics: Diagnostics) -> None:
        self.specification = specification
        self.effects = effects
        self.diagnostics = diagnostics
        self.finished: dict[Method, Body] = {}
        self.inlinable: dict[Method, bool] = {}

    def body(self, method: Method) -> Body:
        """The body of `method` with calls inlined."""
        if method not in self.finished:
            expander = _Expander(self, in_loop=False)
            statements = expander.tail_block(method.body.statements) if method.result is VOID else \
                expander.block(method.body.statements)
            self.finished[method] = self._pruned(Body(method.body.parameters, method.body.locals + expander.locals,
                                                      simplify(statements)))
        return self.finished[method]

    def loop_body(self, method: Method, values: dict[str, Expression], prologue: list[Statement],
                  variables: list[Variable]) -> Body:
        """The code of `method` in the interpreter loop, its parameters replaced by `values`.

        `prologue` goes in front, and declares `variables`.
        """
        expander = _Expander(self, in_loop=True)
        mapping = {parameter: values[parameter.name] for parameter in method.body.parameters if parameter.name in values}
        copied, copies = _copied(method.body.statements, method.body.locals, mapping)
        statements = prologue + expander.tail_block(simplify(copied))
        return self._pruned(Body([], variables + copies + expander.locals, simplify(statements)))

    def check(self) -> None:
        """Reports methods that are to be inlined and cannot be."""
        for method in self.specification.methods:
            if method.inline and method.body is not None:
                reason = "it calls itself" if self._is_recursive(method) else \
                    "it returns from inside a loop" if _returns_in_loop(method.body.statements) else None
                if reason:
                    pragma = method.node.pragma("inline")
                    self.diagnostics.error(pragma.span, f"{method.selector} cannot be inlined: {reason}",
                                           hint="leave the pragma out")

    def is_inlined(self, method: Method) -> bool:
        """Whether calls of `method` are inlined."""
        if method not in self.inlinable:
            self.inlinable[method] = self._decide(method)
        return self.inlinable[method]

    def _decide(self, method: Method) -> bool:
        if (method.kind != "method" or method.body is None or method.is_shared or method.inline is False or method.is_rare
                or method.primitive or method.is_exported):
            return False
        if self._is_recursive(method) or _returns_in_loop(method.body.statements):
            return False
        has_loop = any(isinstance(each, (While, For)) for each in all_statements(method.body.statements))
        size = sum(1 for _ in all_statements(method.body.statements)) + sum(
            1 for _ in all_expressions(method.body.statements))
        return bool(method.inline) or not has_loop and size <= SMALL

    def has_effect(self, expression: Expression) -> bool:
        """Whether evaluating the expression changes anything."""
        return any(isinstance(each, Call) and not self.effects[each.method].pure
                   or isinstance(each, Apply) and each.operation.writes for each in subexpressions(expression))

    def evaluated(self, value: Expression, span: Span) -> list[Statement]:
        """The statements that evaluate `value` for its effects alone."""
        if not self.has_effect(value):
            return []
        if isinstance(value, Call) or isinstance(value, Apply) and value.operation.writes:
            return [Evaluate(value, span)]
        if isinstance(value, (Logical, Choice)):
            first, *rest = operands(value)
            branches = [self.evaluated(each, span) for each in rest]
            if isinstance(value, Logical):
                branches.insert(1 if value.operator == "and" else 0, [])
            return [If(first, *branches, span)] if any(branches) else self.evaluated(first, span)
        return [statement for each in operands(value) for statement in self.evaluated(each, span)]

    def _pruned(self, body: Body) -> Body:
        """The body with only the locals that it still uses, and without assignments that nobody reads."""
        statements = body.statements
        while True:
            read = {each.variable for each in all_expressions(statements) if isinstance(each, Local)}
            kept = self._without_dead(statements, read)
            if sum(1 for _ in all_statements(kept)) == sum(1 for _ in all_statements(statements)):
                break
            statements = kept
        assigned = {each.variable for each in all_statements(kept) if isinstance(each, (Assign, For))}
        return Body(body.parameters, [each for each in dict.fromkeys(body.locals) if each in read | assigned], kept)

    def _without_dead(self, statements: list[Statement], read: set[Variable]) -> list[Statement]:
        out: list[Statement] = []
        for statement in statements:
            if isinstance(statement, Assign) and statement.variable not in read:
                out += self.evaluated(statement.value, statement.span)
                continue
            if isinstance(statement, Assign) and isinstance(statement.value, Local) \
                    and statement.value.variable is statement.variable:
                continue
            if isinstance(statement, If):
                yes, no = (self._without_dead(each, read) for each in (statement.yes, statement.no))
                if not yes and not no:
                    out += self.evaluated(statement.test, statement.span)
                    continue
                statement = If(statement.test, yes, no, statement.span)
            elif isinstance(statement, While):
                statement = While(self._without_dead(statement.before, read), statement.test,
                                  self._without_dead(statement.body, read), statement.span)
            elif isinstance(statement, For):
                statement = For(statement.variable, statement.first, statement.last,
                                self._without_dead(statement.body, read), statement.span)
            out.append(statement)
        return out

    def _is_recursive(self, method: Method) -> bool:
        """Whether the method would be inlined into itself in the end; shared routines never are."""
        seen: set[Method] = set()
        pending = [method]
        while pending:
            for callee in self.effects[pending.pop()].calls:
                if callee is method:
                    return True
                if callee not in seen and callee in self.effects and not callee.is_shared:
                    seen.add(callee)
                    pending.append(callee)
        return False


class _Expander:
    """Expands the calls in one body; `locals` gathers the variables that this takes."""

    def __init__(self, inliner: Inliner, in_loop: bool) -> None:
        self.inliner = inliner
        self.in_loop = in_loop
        self.locals: list[Variable] = []

    def fresh(self, name: str, type_, span) -> Variable:
        variable = Variable(name, type_, span)
        self.locals.append(variable)
        return variable

    # --- statements

    def tail_block(self, statements: list[Statement]) -> list[Statement]:
        """Expands statements after which the routine ends: calls in last place are spliced in, or become transfers."""
        out: list[Statement] = []
        for position, statement in enumerate(statements):
            following = statements[position + 1] if position + 1 < len(statements) else None
            if following is not None and not (isinstance(following, Return) and following.value is None):
                self.inner_statement(statement, out)
                continue
            self.last_statement(statement, out)
            if following is not None and not ends(out):
                out.append(following)
            break
        return out

    def last_statement(self, statement: Statement, out: list[Statement]) -> None:
        """A statement after which the routine ends."""
        call = statement.value if isinstance(statement, Evaluate) and isinstance(statement.value, Call) else None
        if call is not None and self.in_loop and call.method.is_shared:
            out.append(Transfer(call.method, self.in_order(call.arguments, out), call.span))
        elif call is not None and self.inliner.is_inlined(call.method):
            out += self.tail_block(self.bound_body(call, out))
        elif isinstance(statement, If):
            test = self.expression(statement.test, out)
            out.append(If(test, self.tail_block(statement.yes), self.tail_block(statement.no), statement.span))
        else:
            self.statement(statement, out)

    def inner_statement(self, statement: Statement, out: list[Statement]) -> None:
        """A statement with others behind it; branches of it may end the routine all the same."""
        if isinstance(statement, If) and (_returns(statement.yes + statement.no)):
            test = self.expression(statement.test, out)
            branches = [self.tail_block(each) if ends(each) else self.block(each)
                        for each in (statement.yes, statement.no)]
            out.append(If(test, *branches, statement.span))
        else:
            self.statement(statement, out)

    def block(self, statements: list[Statement]) -> list[Statement]:
        out: list[Statement] = []
        for statement in statements:
            self.statement(statement, out)
        return out

    def statement(self, statement: Statement, out: list[Statement]) -> None:
        if isinstance(statement, Return) and isinstance(statement.value, Call) and not self.in_loop \
                and self.inliner.is_inlined(statement.value.method):
            out += self.block(self.bound_body(statement.value, out))
        elif isinstance(statement, Evaluate):
            value = self.expression(statement.value, out, wanted=False)
            if value is not None:
                out += self.inliner.evaluated(value, statement.span)
        elif isinstance(statement, Assign) and isinstance(statement.value, Call) \
                and self.inliner.is_inlined(statement.value.method):
            value = self.inlined(statement.value, out, statement.variable)
            if not (isinstance(value, Local) and value.variable is statement.variable):
                out.append(replace(statement, value=value))
        elif isinstance(statement, (Assign, Return)):
            value = None if statement.value is None else self.expression(statement.value, out)
            out.append(replace(statement, value=value))
        elif isinstance(statement, StateSet):
            *index, value = self.in_order(own_expressions(statement), out)
            out.append(StateSet(statement.state, index[0] if index else None, value, statement.span))
        elif isinstance(statement, If):
            test = self.expression(statement.test, out)
            out.append(If(test, self.block(statement.yes), self.block(statement.no), statement.span))
        elif isinstance(statement, While):
            before = self.block(statement.before)
            test = self.expression(statement.test, before)
            out.append(While(before, test, self.block(statement.body), statement.span))
        elif isinstance(statement, For):
            first, last = self.in_order([statement.first, statement.last], out)
            if not self.is_fixed(last, statement.body):
                if not self.is_stable(first):
                    first = self.saved(first, out)
                last = self.saved(last, out)
            out.append(For(statement.variable, first, last, self.block(statement.body), statement.span))
        else:
            out.append(statement)

    # --- expressions

    def expression(self, expression: Expression, out: list[Statement], wanted: bool = True) -> Expression | None:
        """`expression` with inlined calls expanded; what they need in front goes to `out`.

        Answers None for a call whose value is not wanted and that became statements entirely.
        """
        if isinstance(expression, (Logical, Choice)):
            return self.conditional(expression, out)
        parts = self.in_order(operands(expression), out)
        result = rebuilt(expression, parts) if parts else expression
        if not isinstance(result, Call):
            return result
        if self.inliner.is_inlined(result.method):
            return self.inlined(result, out, None, wanted)
        if self.in_loop and wanted and self.touches_registers(result.method):
            return self.saved(result, out)
        return result

    def in_order(self, expressions: list[Expression], out: list[Statement]) -> list[Expression]:
        """The expressions expanded; what has to be evaluated before one further to the right is saved.

        C leaves the order open, and Python evaluates what is stored before the place where.
        """
        parts: list[Expression] = []
        for part in expressions:
            part_out: list[Statement] = []
            value = self.expression(part, part_out)
            has_effect = bool(part_out) or self.inliner.has_effect(value)
            parts = [self.saved(each, out) if (not self.is_stable(each) if has_effect else
                                               self.inliner.has_effect(each) and not self.is_stable(value)) else each
                     for each in parts]
            out += part_out
            parts.append(value)
        return parts

    def conditional(self, expression: Logical | Choice, out: list[Statement]) -> Expression:
        first, *rest = operands(expression)
        first = self.expression(first, out)
        outs: list[list[Statement]] = [[] for _ in rest]
        values = [self.expression(each, each_out) for each, each_out in zip(rest, outs)]
        if not any(outs):
            return rebuilt(expression, [first, *values])
        result = self.fresh("answer", expression.type, expression.span)
        for value, each_out in zip(values, outs):
            each_out.append(Assign(result, value, expression.span))
        if isinstance(expression, Choice):
            out.append(If(first, outs[0], outs[1], expression.span))
        else:
            short = [Assign(result, Const(expression.operator == "or", BOOL, expression.span), expression.span)]
            branches = (outs[0], short) if expression.operator == "and" else (short, outs[0])
            out.append(If(first, *branches, expression.span))
        return Local(result, expression.span)

    def saved(self, value: Expression, out: list[Statement]) -> Expression:
        variable = self.fresh("value", value.type, value.span)
        out.append(Assign(variable, value, value.span))
        return Local(variable, value.span)

    @staticmethod
    def is_fixed(expression: Expression, body: list[Statement]) -> bool:
        """Whether the expression is a constant, or a variable that `body` leaves alone."""
        return isinstance(expression, Const) or isinstance(expression, Local) and not any(
            isinstance(each, Assign) and each.variable is expression.variable for each in all_statements(body))

    @staticmethod
    def is_stable(expression: Expression) -> bool:
        """Whether nothing that is evaluated later in the same expression can change the value."""
        return all(isinstance(each, (Const, Local, Logical, Choice))
                   or isinstance(each, Apply) and not each.operation.reads for each in subexpressions(expression))

    def touches_registers(self, method: Method) -> bool:
        effects = self.inliner.effects[method]
        return any(state.is_held for state in effects.reads | effects.writes)

    # --- inlining one call

    def inlined(self, call: Call, out: list[Statement], result: Variable | None, wanted: bool = True) -> Expression | None:
        """The value of a call that is inlined, in `result` where it takes statements and that is given."""
        statements = self.bound_body(call, out)
        if len(statements) == 1 and isinstance(statements[0], Return) and statements[0].value is not None:
            return self.expression(statements[0].value, out, wanted)
        if call.type is not VOID and result is None:
            result = self.fresh(call.method.selector.split(":")[0], call.type, call.span)
        out += self.block(_structured(statements, result))
        return Local(result, call.span) if result is not None else None

    def bound_body(self, call: Call, out: list[Statement]) -> list[Statement]:
        """A copy of the called method's body, its parameters replaced by the arguments or by locals that hold them."""
        method = call.method
        arguments = self.in_order(call.arguments, out)
        uses = [each.variable for each in all_expressions(method.body.statements) if isinstance(each, Local)]
        assigned = {each.variable for each in all_statements(method.body.statements) if isinstance(each, Assign)}
        mapping: dict[Variable, Expression] = {}
        is_expression = (len(method.body.statements) == 1 and isinstance(method.body.statements[0], Return)
                         and not any(self.inliner.has_effect(each) for each in own_expressions(method.body.statements[0])))
        for parameter, argument in zip(method.body.parameters, arguments):
            simple = isinstance(argument, (Const, Local)) or self.is_address_of_local(argument)
            movable = not self.inliner.has_effect(argument) and (
                not uses.count(parameter) or is_expression and uses.count(parameter) == 1)
            if parameter not in assigned and (simple or movable):
                mapping[parameter] = argument if not isinstance(argument, Const) else \
                    Const(argument.value, parameter.type if argument.type.is_integer else argument.type, argument.span)
            else:
                variable = self.fresh(parameter.name, parameter.type, argument.span)
                out.append(Assign(variable, argument, argument.span))
                mapping[parameter] = Local(variable, argument.span)
        copied, copies = _copied(method.body.statements, method.body.locals, mapping)
        self.locals += copies
        return simplify(copied)

    @staticmethod
    def is_address_of_local(argument: Expression) -> bool:
        """Whether `argument` only reinterprets a local, and so costs nothing to repeat."""
        return (isinstance(argument, Apply) and not argument.operation.reads and len(argument.arguments) == 1
                and isinstance(argument.arguments[0], (Local, Const))
                and (argument.operation.c == "{0}" or argument.operation.c.startswith("(")))


def _copied(statements: list[Statement], variables: list[Variable],
            mapping: dict[Variable, Expression]) -> tuple[list[Statement], list[Variable]]:
    """A deep copy of `statements` with variables of its own, and parameters replaced as `mapping` says."""
    mapping = dict(mapping)
    copies = []
    for variable in variables:
        copy = Variable(variable.name, variable.type, variable.span)
        copies.append(copy)
        mapping[variable] = Local(copy, variable.span)

    def change(expression: Expression) -> Expression:
        if isinstance(expression, Local) and expression.variable in mapping:
            return mapping[expression.variable]
        return expression

    def copy_block(block: list[Statement]) -> list[Statement]:
        return [copy_statement(each) for each in block]

    def renamed(variable: Variable) -> Variable:
        return mapping[variable].variable if variable in mapping else variable

    def copy_statement(statement: Statement) -> Statement:
        if isinstance(statement, Assign):
            return Assign(renamed(statement.variable), transformed(statement.value, change), statement.span)
        if isinstance(statement, StateSet):
            index = None if statement.index is None else transformed(statement.index, change)
            return StateSet(statement.state, index, transformed(statement.value, change), statement.span)
        if isinstance(statement, Evaluate):
            return Evaluate(transformed(statement.value, change), statement.span)
        if isinstance(statement, Return):
            return Return(None if statement.value is None else transformed(statement.value, change), statement.span)
        if isinstance(statement, If):
            return If(transformed(statement.test, change), copy_block(statement.yes), copy_block(statement.no),
                      statement.span)
        if isinstance(statement, While):
            return While(copy_block(statement.before), transformed(statement.test, change), copy_block(statement.body),
                         statement.span)
        return For(renamed(statement.variable), transformed(statement.first, change), transformed(statement.last, change),
                   copy_block(statement.body), statement.span)

    return copy_block(statements), copies


def _returns(statements: list[Statement]) -> bool:
    return any(isinstance(each, Return) for each in all_statements(statements))


def _returns_in_loop(statements: list[Statement]) -> bool:
    """Whether there is a return inside a loop, so that the statements cannot become part of a caller."""
    return any(isinstance(each, (While, For)) and _returns([each]) for each in all_statements(statements))


def _structured(statements: list[Statement], result: Variable | None) -> list[Statement]:
    """`statements`, without returns in loops, with each return replaced by an assignment to `result`, and nothing executed
    after it."""
    out: list[Statement] = []
    for position, statement in enumerate(statements):
        if isinstance(statement, Return):
            if statement.value is not None:
                out.append(Assign(result, statement.value, statement.span))
            return out
        if isinstance(statement, If) and _returns([statement]):
            rest = statements[position + 1:]
            branches = []
            for block in (statement.yes, statement.no):
                branches.append(_structured(block if ends(block) else block + rest, result))
            out.append(If(statement.test, *branches, statement.span))
            return out
        out.append(statement)
    return out
