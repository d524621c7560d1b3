"""Checks of lowered methods that need no analysis across calls: assignment before use, ends of methods, unused names, shared
routines in last place, and primitives that fail as they declare.
"""
from __future__ import annotations

from generator.dialect.effects import Effects
from generator.dialect.ir import (Assign, Call, Const, Evaluate, For, If, Local, Return, Statement, Variable, While,
                                  all_expressions, all_statements, ends, own_expressions, subexpressions)
from generator.dialect.model import Method, Specification
from generator.dialect.types import UNKNOWN, VOID
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode

# A reason for failure is a method of this module that calls that one.
FAILURE_MODULE, FAILING = "Failure", "because:"


def check_methods(specification: Specification, effects: dict[Method, Effects], diagnostics: Diagnostics) -> None:
    """Reports what is wrong with single methods."""
    for method in specification.methods:
        if method.body is None:
            continue
        _Assignment(diagnostics).statements(method.body.statements, set(method.body.parameters))
        if method.result not in (VOID, UNKNOWN) and not ends(method.body.statements):
            diagnostics.error(method.span, f"{method.selector} can end without returning a value",
                              expected=f"a return of {method.result} on every path")
        _check_locals(method, diagnostics)
        _check_shared_calls(method, diagnostics)
        if method.primitive:
            _check_primitive(method, effects, diagnostics)
    for method in dict.fromkeys(row.method for each in specification.bytecode_sets for row in each.ranges):
        if method.result not in (VOID, UNKNOWN):
            diagnostics.error(method.span, f"the bytecode {method.description} returns a value",
                              expected="^ self, or no return", found=str(method.result))


class _Assignment:
    """Reports locals that are read on a path where nothing was assigned to them."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics

    def statements(self, statements: list[Statement], known: set[Variable]) -> set[Variable] | None:
        """The variables assigned after `statements`, None where they do not come to an end."""
        for statement in statements:
            if isinstance(statement, While):
                after_before = self.statements(statement.before, known)
                known = known if after_before is None else after_before
            for expression in own_expressions(statement):
                for each in subexpressions(expression):
                    if isinstance(each, Local) and each.variable not in known:
                        self.diagnostics.error(each.span, f"{each.variable.name} may be read here before it is assigned",
                                               hint="assign it on every path")
                        known = known | {each.variable}
            if isinstance(statement, Assign):
                known = known | {statement.variable}
            elif isinstance(statement, Return):
                return None
            elif isinstance(statement, If):
                branches = [self.statements(block, known) for block in (statement.yes, statement.no)]
                going_on = [each for each in branches if each is not None]
                if not going_on:
                    return None
                known = set.intersection(*going_on)
            elif isinstance(statement, For):
                self.statements(statement.body, known | {statement.variable})
            elif isinstance(statement, While):
                self.statements(statement.body, known)
                if isinstance(statement.test, Const) and statement.test.value is True:
                    return None
        return known


def _check_locals(method: Method, diagnostics: Diagnostics) -> None:
    """Reports locals that nothing reads, and types that are declared for no local."""
    used = {each.variable for each in all_expressions(method.body.statements) if isinstance(each, Local)}
    for variable in method.body.locals:
        # What a mistake has left out may have read it.
        if variable.is_declared and variable not in used and not method.is_mistaken:
            diagnostics.error(variable.span, f"{variable.name} is never used", hint="remove it")
    declared = {variable.name for variable in method.body.locals}
    for pragma in method.node.pragmas:
        if pragma.selector == "var:type:" and isinstance(pragma.arguments[0], LiteralNode):
            name = getattr(pragma.arguments[0].value, "text", None)
            if name is not None and name not in declared:
                diagnostics.error(pragma.arguments[0].span, f"{name} is no local of {method.selector}",
                                  hint="the types of parameters are given by <type:>" if name in method.parameter_names else None)


def _never_returns(method: Method) -> bool:
    """Whether the method is a shared routine, or is to be inlined and ends with one."""
    if method.is_shared or not (method.inline and method.body and method.body.statements):
        return method.is_shared
    last = method.body.statements[-1]
    return isinstance(last, Evaluate) and isinstance(last.value, Call) and _never_returns(last.value.method)


def _check_shared_calls(method: Method, diagnostics: Diagnostics) -> None:
    """A shared routine never comes back, so nothing may follow it on its path."""

    def visit(statements: list[Statement], last_in_method: bool) -> None:
        for position, statement in enumerate(statements):
            following = statements[position + 1] if position + 1 < len(statements) else None
            last = (last_in_method and following is None) or isinstance(following, Return)
            calls = [each for expression in own_expressions(statement) for each in subexpressions(expression)
                     if isinstance(each, Call) and _never_returns(each.method)]
            for call in calls:
                if not (last and isinstance(statement, Evaluate) and statement.value is call):
                    diagnostics.error(call.span, f"{call.method.selector} is a shared routine, which does not come back",
                                      hint="make it the last thing on its path")
            if isinstance(statement, If):
                visit(statement.yes, last)
                visit(statement.no, last)
            elif isinstance(statement, (While, For)):
                visit(statement.body, False)

    visit(method.body.statements, True)


def _check_primitive(method: Method, effects: dict[Method, Effects], diagnostics: Diagnostics) -> None:
    declaration = method.primitive
    if not declaration.is_control:
        _check_registers(method, effects, diagnostics)
    reachable = _reachable(method, effects)
    reached = {each.selector for each in reachable
               if each.module.name == FAILURE_MODULE and any(callee.selector == FAILING for callee in effects[each].calls)}
    expected = f"<fails: '{' '.join(sorted(reached))}'>" if reached else "no <fails:>"
    fails = method.node.pragma("fails:")
    for name in sorted(reached - set(declaration.failures)):
        if not method.is_mistaken:
            diagnostics.error(fails.arguments[0].span if fails else declaration.span,
                              f"the primitive {declaration.name} can fail with {name}, but does not declare it",
                              expected=expected)
    for name in sorted(set(declaration.failures) - reached):
        # What a mistake has left out may fail so.
        if not any(each.is_mistaken for each in (method, *reachable)):
            diagnostics.error(declaration.failure_spans[name],
                              f"the primitive {declaration.name} declares the failure {name}, but never fails so",
                              expected=expected)


def _check_registers(method: Method, effects: dict[Method, Effects], diagnostics: Diagnostics) -> None:
    """Reports where a primitive that works on its parameters touches a register."""
    for statement in all_statements(method.body.statements):
        for expression in own_expressions(statement):
            for call in subexpressions(expression):
                if isinstance(call, Call):
                    touched = {each.name for each in effects[call.method].reads | effects[call.method].writes
                               if each.is_register}
                    if touched:
                        diagnostics.error(call.span, f"the primitive {method.primitive.name} touches "
                                          f"the register{'' if len(touched) == 1 else 's'} {', '.join(sorted(touched))}",
                                          hint="work on the parameters, or declare it as <control>")


def _reachable(method: Method, effects: dict[Method, Effects]) -> set[Method]:
    """All methods that a call of `method` may reach, but for those that it reaches through tables."""
    found: set[Method] = set()
    pending = [method]
    while pending:
        for callee in effects[pending.pop()].calls:
            if callee not in found and callee in effects and callee.kind != "dispatch":
                found.add(callee)
                pending.append(callee)
    return found
