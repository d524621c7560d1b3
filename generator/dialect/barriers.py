"""Leaves the write barrier out of stores that need none.

A store into an object tells the remembered set where an old object comes to refer to a young one (D. Ungar, "Generation Scavenging",
1984).  That cannot happen where the object was made since objects moved last, because an old one is remembered as long as it is new, nor
where the value is no young object.  Which methods answer such is declared for a few (<answers:>), and follows for others.  No local
holds an object across a call during which objects move (see moves), so that one that is assigned new objects alone is always new.
"""
from __future__ import annotations

from generator.dialect.ir import Assign, Call, Choice, Evaluate, Expression, Local, Return, Variable, all_statements
from generator.dialect.model import NEW, NOT_YOUNG, NOTHING, Method, Specification
from generator.syntax.diagnostics import Diagnostics


def check_barriers(specification: Specification, diagnostics: Diagnostics) -> None:
    """Reports a barrier whose method without it is none of the same module that takes the same."""
    for method in specification.methods:
        if method.barrier is None:
            continue
        other = method.module.methods.get(method.barrier.without)
        if other is None or other.parameter_types != method.parameter_types:
            diagnostics.error(method.span, f"{method.module.name} has no {method.barrier.without} that takes what {method.selector} takes")


def leave_out_barriers(specification: Specification) -> int:
    """Replaces calls of methods that have a <barrier:object:value:>, where none is needed; answers how many."""
    kinds = {kind: _Values(specification, kind) for kind in (NEW, NOT_YOUNG)}
    count = 0
    for method in specification.methods:
        for statement in all_statements(method.body.statements if method.body else []):
            call = statement.value if isinstance(statement, Evaluate) else None
            if not isinstance(call, Call) or call.method.barrier is None:
                continue
            barrier = call.method.barrier
            arguments = dict(zip(call.method.parameter_names, call.arguments))
            if kinds[NEW].includes(arguments[barrier.object]) or kinds[NOT_YOUNG].includes(arguments[barrier.value]):
                statement.value = Call(call.method.module.methods[barrier.without], call.arguments, call.span)
                count += 1
    return count


class _Values:
    """Knows which variables and methods have values of one kind alone."""

    def __init__(self, specification: Specification, kind: str) -> None:
        self.kind = kind
        self.variables: set[Variable] = set()
        self.methods = {each for each in specification.methods if each.answers in (kind, NOTHING)}
        self.found = True
        while self.found:
            self.found = False
            for method in specification.methods:
                if method.body is not None:
                    self.look_at(method)

    def look_at(self, method: Method) -> None:
        assigned: dict[Variable, list[Expression]] = {}
        answered: list[Expression] = []
        for statement in all_statements(method.body.statements):
            if isinstance(statement, Assign):
                assigned.setdefault(statement.variable, []).append(statement.value)
            elif isinstance(statement, Return) and statement.value is not None:
                answered.append(statement.value)
        for variable, values in assigned.items():
            if variable not in self.variables and variable not in method.body.parameters and self.include(values):
                self.variables.add(variable)
                self.found = True
        if answered and method not in self.methods and self.include(answered):
            self.methods.add(method)
            self.found = True

    def include(self, expressions: list[Expression]) -> bool:
        return all(self.includes(each) for each in expressions)

    def includes(self, expression: Expression) -> bool:
        """Whether the value is always of the kind."""
        if isinstance(expression, Local):
            return expression.variable in self.variables
        if isinstance(expression, Call):
            return expression.method in self.methods
        return isinstance(expression, Choice) and self.includes(expression.yes) and self.includes(expression.no)
