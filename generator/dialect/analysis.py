"""Runs the passes over a specification, and holds what the back ends print."""
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from generator.dialect.barriers import check_barriers, leave_out_barriers
from generator.dialect.checks import check_methods
from generator.dialect.dispatch import add_dispatch, connect, first_control_slot, FIRST_QUICK_SLOT
from generator.dialect.effects import Effects, compute_effects
from generator.dialect.inline import Inliner
from generator.dialect.ir import Body, Call, Const, Transfer, all_expressions, all_statements
from generator.dialect.lower import Lowering
from generator.dialect.model import Method, Specification
from generator.dialect.moves import check_moves
from generator.dialect.reader import read_specification
from generator.dialect.specialise import Loop, specialise
from generator.dialect.stack_effects import check_stack_effects
from generator.dialect.types import I64
from generator.syntax.diagnostics import Diagnostics


@dataclass
class Analysis:
    """A specification with everything known: `functions` are the bodies of the functions that generated code consists of,
    in which calls are inlined; `loop` is the interpreter loop; `constants` the values of <constant> methods."""

    specification: Specification
    effects: dict[Method, Effects]
    inliner: Inliner
    loop: Loop | None = None
    functions: dict[Method, Body] = field(default_factory=dict)
    constants: dict[Method, Const] = field(default_factory=dict)


def analyse(folder: Path, diagnostics: Diagnostics) -> Analysis | None:
    """The analysed specification of `folder`, or None when `diagnostics` has errors."""
    specification = read_specification(folder, diagnostics)
    if not specification.modules:
        return None
    module = add_dispatch(specification)
    lowering = Lowering(specification, diagnostics)
    for selector, value in (("firstControlSlot", first_control_slot(specification)), ("firstQuickSlot", FIRST_QUICK_SLOT)):
        method = module.methods[selector]
        method.kind = "constant"
        lowering.constants[method] = Const(value, I64, method.span)
    lowering.run()
    connect(specification)
    effects = compute_effects(specification)
    check_methods(specification, effects, diagnostics)
    check_stack_effects(specification, diagnostics)
    check_moves(specification, effects, diagnostics)
    check_barriers(specification, diagnostics)
    inliner = Inliner(specification, effects, diagnostics)
    inliner.check()
    if diagnostics.failed:
        return None
    leave_out_barriers(specification)
    for method in specification.methods:
        if method.block_parameters:
            # It was looked at for its mistakes alone: where it is called, it has been expanded.
            method.body = None
    analysis = Analysis(specification, effects, inliner, constants=lowering.constants)
    analysis.loop = specialise(specification, inliner, diagnostics)
    _reach(analysis, inliner)
    return None if diagnostics.failed else analysis


def _reach(analysis: Analysis, inliner: Inliner) -> None:
    """Fills `functions` with what is called from outside, from primitive tables, from the loop, and from these."""
    specification = analysis.specification
    pending = [each for each in specification.methods if each.is_exported or each.primitive or each.selector == "observe:"]
    bodies = [] if analysis.loop is None else [each.body for each in [*analysis.loop.cases, *analysis.loop.extended, *analysis.loop.routines]]
    for body in bodies:
        pending += _called(body)
    while pending:
        method = pending.pop()
        if method in analysis.functions or method.kind in ("platform", "constant"):
            continue
        if method.kind == "dispatch":
            analysis.functions[method] = Body([])
            continue
        body = inliner.body(method)
        analysis.functions[method] = body
        pending += _called(body)


def _called(body: Body) -> list[Method]:
    calls = [each.method for each in all_expressions(body.statements) if isinstance(each, Call)]
    return calls + [each.method for each in all_statements(body.statements)
                    if isinstance(each, Transfer) and not each.method.is_shared]
