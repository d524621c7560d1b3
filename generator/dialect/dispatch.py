"""The pseudo-module `dispatch`: calls that go through generated tables.

Primitives are called by slot: 0 is none, then come the plain primitives, then from `firstControlSlot` the control primitives,
and slots from `firstQuickSlot` on are free for the specification to give to primitives that it answers itself.

Bytecodes are told by their code and what the register bytecodeSet is for their set.
"""
from __future__ import annotations

from generator.dialect.bytecode_table import CODES
from generator.dialect.model import BytecodeRange, Method, Module, Specification
from generator.dialect.specialise import at_code
from generator.dialect.types import ADDRESS, BOOL, I64, OOP, VOID, Type
from generator.syntax.source import Source

FIRST_QUICK_SLOT = 4096
SEND = "send:arguments:"
NO_SEND = -1


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
    define("isMirror:", [I64], BOOL)
    define("firstControlSlot", [], I64)
    define("firstQuickSlot", [], I64)
    define("runBytecodes", [], VOID)
    define("bytesOfCode:set:", [I64, I64], I64)
    define("argumentBitsOfCode:set:", [I64, I64], I64)
    specification.modules[module.name] = module
    return module


def connect(specification: Specification) -> None:
    """Says which methods each dispatch may reach, for the analysis of effects."""
    methods = specification.modules["Dispatch"].methods
    methods["plainPrimitive:"].targets = [each for each in specification.primitives if not each.primitive.is_control]
    methods["controlPrimitive:"].targets = [each for each in specification.primitives if each.primitive.is_control]
    methods["runBytecodes"].targets = [row.method for each in specification.bytecode_sets for row in each.ranges]


def last_set(specification: Specification) -> int:
    """Where the codes of the last set begin in what goes by set and code: for that set, the register is 0."""
    return CODES * (len(specification.bytecode_sets) - 1)


def bytecode_sizes(specification: Specification) -> list[int]:
    """How many bytes each bytecode has, without prefixes, by set and code."""
    return [_rows(each.ranges, code)[0].size for each in specification.bytecode_sets for code in range(CODES)]


def argument_bits(specification: Specification) -> list[int]:
    """By set and code, which bits of the second byte are 0 where a bytecode without prefixes sends a message that has no arguments;
    NO_SEND where it never does."""
    return [max((_argument_bits(row, code) for row in _rows(each.ranges, code)), default=NO_SEND)
            for each in specification.bytecode_sets for code in range(CODES)]


def _rows(ranges: list[BytecodeRange], code: int) -> list[BytecodeRange]:
    return [each for each in ranges if each.first <= code <= each.last]


def _argument_bits(row: BytecodeRange, code: int) -> int:
    if row.method.selector != SEND or (row.condition and row.condition.value):
        return NO_SEND
    arguments = at_code(row.operands[1], code)
    fields = [each for each in arguments.fields if each.source == "byte"] + ([row.condition.field] if row.condition else [])
    return NO_SEND if arguments.constant else sum((1 << each.width) - 1 << each.low for each in fields)
