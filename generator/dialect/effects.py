"""What a call does beyond its result: the registers it reads and writes, whether it touches memory, and whether objects may
move during it.  Effects flow from callees to callers until nothing changes any more.
"""
from __future__ import annotations

from dataclasses import dataclass, field

from generator.dialect.ir import Apply, Call, StateGet, StateSet, all_expressions, all_statements
from generator.dialect.model import Method, Specification, State


@dataclass
class Effects:
    """The effects of one method, those of everything it calls included.

    `moves` is the call chain to the method that is declared to move objects, empty where none does.
    """

    reads: set[State] = field(default_factory=set)
    writes: set[State] = field(default_factory=set)
    touches_memory: bool = False
    moves: list[Method] = field(default_factory=list)
    # A dict for its order: the same input has to give the same messages.
    calls: dict[Method, None] = field(default_factory=dict)

    @property
    def pure(self) -> bool:
        """Whether a call may be moved past other expressions, left out or repeated."""
        return not (self.writes or self.touches_memory)


def compute_effects(specification: Specification) -> dict[Method, Effects]:
    """The effects of every method of the specification."""
    methods = specification.methods
    effects = {method: _own(method) for method in methods}
    changed = True
    while changed:
        changed = False
        for method in methods:
            mine = effects[method]
            for callee in mine.calls:
                theirs = effects.get(callee)
                if theirs is None:
                    continue
                before = (len(mine.reads), len(mine.writes), mine.touches_memory, bool(mine.moves))
                mine.reads |= theirs.reads
                mine.writes |= theirs.writes
                mine.touches_memory |= theirs.touches_memory
                if theirs.moves and not mine.moves:
                    mine.moves = [callee, *theirs.moves]
                changed |= before != (len(mine.reads), len(mine.writes), mine.touches_memory, bool(mine.moves))
    return effects


def _own(method: Method) -> Effects:
    own = Effects(calls=dict.fromkeys(method.targets))
    if method.moves_objects:
        own.moves = [method]
    if method.kind == "platform":
        own.touches_memory = True
    if method.body is None:
        return own
    for statement in all_statements(method.body.statements):
        if isinstance(statement, StateSet):
            own.writes.add(statement.state)
    for expression in all_expressions(method.body.statements):
        if isinstance(expression, StateGet):
            own.reads.add(expression.state)
        elif isinstance(expression, Call):
            own.calls[expression.method] = None
        elif isinstance(expression, Apply) and expression.operation.writes:
            own.touches_memory = True
    return own
