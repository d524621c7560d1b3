"""The Python back end for plain data: what tools need to know of bytecodes, primitives, formats and known objects."""
from __future__ import annotations

from generator.backends.c import comment_line
from generator.dialect.analysis import Analysis
from generator.dialect.model import BitField, BytecodeRange
from generator.output import GENERATED

PREAMBLE = '''"""What vm-spec declares, as plain data: bytecodes, primitives, constants, known objects and classes.

{generated}
"""
from __future__ import annotations

from typing import NamedTuple


class Field(NamedTuple):
    """Bits of an instruction that belong to an operand: `width` bits (None: all) of `source` from bit `low`, shifted left."""

    source: str
    low: int
    width: int | None
    shift: int
    signed: bool


class Operand(NamedTuple):
    """An operand's value: the constant plus the sum of its fields."""

    constant: int
    fields: tuple[Field, ...]


class Condition(NamedTuple):
    """What a bytecode that shares its code with others is known by: the field of the instruction has the value."""

    field: Field
    value: int


class Bytecode(NamedTuple):
    """The codes from first to last; `selector` names the instruction, `size` is in bytes, without prefixes."""

    first: int
    last: int
    selector: str
    operands: tuple[Operand, ...]
    size: int
    effect: str
    comment: str
    condition: Condition | None = None


class Primitive(NamedTuple):
    """`number` is None for a named primitive, `arguments` None where any number is taken. The name is the standard's. A mirror takes
    one more argument as well, in front: the object that it is asked about."""

    number: int | None
    module: str | None
    name: str
    arguments: int | None
    is_mirror: bool
    failures: tuple[str, ...]
    spec: str
    comment: str


class AbsentPrimitive(NamedTuple):
    """A primitive of the standard that is not there."""

    number: int | None
    module: str | None
    name: str
    arguments: int | None
'''


def declarations_file(analysis: Analysis) -> str:
    """The text of declarations.py."""
    specification = analysis.specification
    lines = [PREAMBLE.format(generated=GENERATED), "", "BYTECODES: dict[str, tuple[Bytecode, ...]] = {"]
    special: dict[str, tuple] = {}
    for bytecode_set in specification.bytecode_sets:
        lines.append(f"    {bytecode_set.name!r}: (")
        for row in sorted(bytecode_set.ranges, key=lambda each: each.first):
            lines.append(f"        {_bytecode(row)},")
            if row.method.special_selector:
                selector, count = row.method.special_selector
                special.setdefault(row.method.selector, (selector, count, row.method.selector))
        lines.append("    ),")
    lines += ["}", "", "# Selector, number of arguments, instruction; in the order of the special selectors array.",
              "SPECIAL_SELECTORS: tuple[tuple[str, int, str], ...] = ("]
    lines += [f"    {each!r}," for each in special.values()]
    lines += [")", "", "CONSTANTS: dict[str, int] = {"]
    constants = {f"{method.module.name}.{method.selector}": const.value for method, const in analysis.constants.items()
                 if method.module.level >= 0 and type(const.value) is int}
    lines += [f"    {name!r}: {value}," for name, value in constants.items()]
    lines.append("}")
    for title, module in (("SPECIAL_OBJECTS", "SpecialObjects"), ("CLASS_INDICES", "ClassIndex")):
        lines += ["", f"{title}: dict[str, int] = {{"]
        for name, value in constants.items():
            owner, _, selector = name.partition(".")
            if owner == module and (module != "ClassIndex" or selector.startswith("class")):
                lines.append(f"    {selector[0].upper() + selector[1:]!r}: {value},")
        lines.append("}")
    lines += ["", "PRIMITIVES: tuple[Primitive, ...] = ("]
    for method in specification.primitives:
        d = method.primitive
        lines.append(f"    Primitive({d.number!r}, {d.module!r}, {d.name!r}, {d.argument_count!r}, {d.is_mirror!r}, {d.failures!r}, "
                     f"{method.description!r}, {comment_line(method.node.comment)!r}),")
    lines += [")", "", "ABSENT_PRIMITIVES: tuple[AbsentPrimitive, ...] = ("]
    lines += [f"    AbsentPrimitive({each.number!r}, {each.module!r}, {each.name!r}, {each.argument_count!r}),"
              for each in specification.absent_primitives if not each.method]
    return "\n".join([*lines, ")"]) + "\n"


def _bytecode(row: BytecodeRange) -> str:
    operands = "".join(f"Operand({each.constant}, ({''.join(f'{_field(field)}, ' for field in each.fields)})), " for each in row.operands)
    condition = f", Condition({_field(row.condition.field)}, {row.condition.value})" if row.condition else ""
    return (f"Bytecode({row.first}, {row.last}, {row.method.instruction!r}, ({operands}), {row.size}, "
            f"{row.method.stack_effect!r}, {comment_line(row.method.node.comment)!r}{condition})")


def _field(field: BitField) -> str:
    return f"Field({field.source!r}, {field.low}, {field.width}, {field.shift}, {field.signed})"
