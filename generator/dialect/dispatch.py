"""The pseudo-module `dispatch`: calls that go through generated tables.

Primitives are called by slot: 0 is none, then come the plain primitives, then from `firstControlSlot` the control primitives,
and slots from `firstQuickSlot` on are free for the specification to give to primitives that it answers itself.
"""
from __future__ import annotations

from generator.dialect.model import Method, Module, Specification
from generator.dialect.types import ADDRESS, I64, OOP, VOID, Type
from generator.syntax.source import Source

FIRST_QUICK_SLOT = 4096


def primitive_slots(specification: Specification) -> list[Method]:
    """All primitives in the order of their slots, the first of which is 1."""
    return sorted(specification.primitives, key=lambda method: method.primitive.is_control)


def first_control_slot(specification: Specification) -> int:
    return 1 + sum(not method.primitive.is_control for method in specification.primitives)


def add_dispatch(specification: Specification) -> Module:
    """Adds the module, and answers it.  Targets are known only after lowering: see `connect`."""
    span = Source("(generated)", "").span(0, 0)
    module = Module("Dispatch", "", -1, "", span)

    def define(selector: str, parameters: list[Type], result: Type) -> None:
        method = Method(module, selector, None, span, parameters, result, kind="dispatch")
        method.result = result
        module.methods[selector] = method

    define("plainPrimitive:", [I64], OOP)
    define("controlPrimitive:", [I64], OOP)
    define("slotOfPrimitive:", [I64], I64)
    define("slotOfPrimitive:size:module:size:", [ADDRESS, I64, ADDRESS, I64], I64)
    define("argumentsOfSlot:", [I64], I64)
    define("firstControlSlot", [], I64)
    define("firstQuickSlot", [], I64)
    define("runBytecodes", [], VOID)
    specification.modules[module.name] = module
    return module


def connect(specification: Specification) -> None:
    """Says which methods each dispatch may reach, for the analysis of effects."""
    methods = specification.modules["Dispatch"].methods
    methods["plainPrimitive:"].targets = [each for each in specification.primitives if not each.primitive.is_control]
    methods["controlPrimitive:"].targets = [each for each in specification.primitives if each.primitive.is_control]
    methods["runBytecodes"].targets = [row.method for each in specification.bytecode_sets for row in each.ranges]
