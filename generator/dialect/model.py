"""What a specification is made of: modules on floors, their state, their methods, and what those declare.

A module is a Tonel class; its methods become functions and its instance variables fields of the VM structure.  Another
module's method is called through the module's name with a small first letter: `heap allocateSlots: 3`.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from generator.dialect.ir import Body
from generator.dialect.types import Type
from generator.syntax.nodes import MethodNode
from generator.syntax.source import Span


# The names of the bytes of an instruction behind its code, in their order.
BYTES = ("byte", "byte2", "byte3")


@dataclass(eq=False)
class State:
    """A field of the VM structure.  `size` is the number of elements of an array, None for a single value.

    A register belongs to the execution of bytecodes: plain primitives leave it alone.  The few that most bytecodes use are held
    in locals by the interpreter loop, between safe points; a slow register stays in the VM structure, to leave machine registers
    to those.  An atomic field may be read and written by any thread.
    """

    module: "Module"
    name: str
    type: Type
    size: int | None
    is_register: bool
    span: Span
    is_atomic: bool = False
    is_slow: bool = False

    @property
    def is_held(self) -> bool:
        """Whether it is a local of the interpreter loop."""
        return self.is_register and not self.is_slow

    @property
    def c_name(self) -> str:
        return self.name if self.is_register else f"{self.module.prefix}_{self.name}"


@dataclass(frozen=True)
class PrimitiveDeclaration:
    """What a method with a <primitive:> pragma declares.

    `argument_count` excludes the receiver, and is None where any number is taken.  A control primitive may change frames: it
    works on the operand stack itself.  A mirror may be asked as well, with the receiver as one more argument in front, so that no
    message is sent to that.  `failures` are the codes that it may fail with, `failure_spans` their places.
    """

    number: int | None
    module: str | None
    name: str
    argument_count: int | None
    is_control: bool
    is_mirror: bool
    failures: tuple[str, ...]
    span: Span
    failure_spans: dict[str, Span]


@dataclass(frozen=True)
class StandardPrimitive:
    """A row of a numbering: a primitive by its number, or by its name in a module, whether it is there or not.

    `argument_count` is None for any number, and UNSAID where the primitive itself declares it; `method` is what knows the number of
    one that is no primitive of its own.
    """

    UNSAID: ClassVar[int] = -1

    number: int | None
    module: str | None
    name: str
    argument_count: int | None
    method: "Method | None"
    span: Span

    @property
    def key(self) -> tuple:
        return (self.number, None, None) if self.number is not None else (None, self.module, self.name)

    @property
    def description(self) -> str:
        return f"the primitive {self.number}" if self.number is not None else f"the primitive {self.name} of {self.module}"


# What a method may be declared to answer: an object that was just made, what is no young object, or what is no object at all.
NEW, NOT_YOUNG, NOTHING = "new", "notYoung", "nothing"
ANSWERS = (NEW, NOT_YOUNG, NOTHING)


@dataclass(frozen=True)
class CodeReference:
    """The first code of the bytecode set's row that names the method and takes so many bytes."""

    selector: str
    size: int
    set_name: str


@dataclass(frozen=True)
class Barrier:
    """Says of a store that the method named `without` does the same but for the write barrier; `object` and `value` are parameters."""

    without: str
    object: str
    value: str


@dataclass(eq=False)
class Method:
    """A method of a module, on its way from syntax to code.

    `kind` is 'method', 'constant' (a value known at generation time), 'platform' (a C function of platform/), or 'dispatch'
    (a call through a generated table: `targets` are the methods that it may reach).
    """

    module: "Module"
    selector: str
    node: MethodNode | None
    span: Span
    parameter_types: list[Type]
    declared_result: Type | None
    kind: str = "method"
    inline: bool | None = None
    is_shared: bool = False
    is_exported: bool = False
    is_rare: bool = False
    moves_objects: bool = False
    stack_effect: str | None = None
    # The declared effect is not checked: operands decide what else is popped, or the body sets the stack pointer.
    assumes_stack: bool = False
    # The name under which tools know the bytecode, where another one does the same under conditions.
    known_as: str | None = None
    # The parameter of a shared method for whose constant values it gets code of their own, and the value that this is the code for.
    specialised: str | None = None
    variant: int | None = None
    # What is known of the answer, and of the barrier in a store (see barriers).
    answers: str | None = None
    barrier: Barrier | None = None
    # Where the value of a <constant> comes from a table of bytecodes.
    code: CodeReference | None = None
    primitive: PrimitiveDeclaration | None = None
    special_selector: tuple[str, int] | None = None
    local_types: dict[str, Type] = field(default_factory=dict)
    block_parameters: frozenset[str] = frozenset()
    targets: list["Method"] = field(default_factory=list)
    result: Type | None = None
    body: Body | None = None
    # An error in the method has been reported: what the body does is not known in full.
    is_mistaken: bool = False

    @property
    def function_name(self) -> str:
        """The selector with underscores for colons; the last one is left out where no unary selector is in its way."""
        name = self.selector.rstrip(":").replace(":", "_")
        return name + "_" if self.selector.endswith(":") and self.selector[:-1] in self.module.methods else name

    @property
    def c_name(self) -> str:
        variant = "" if self.variant is None else f"_{self.variant}"
        return f"{self.module.prefix}_{self.function_name}{variant}"

    @property
    def description(self) -> str:
        """How messages and generated comments name the method."""
        return f"{self.module.name}>>{self.selector}"

    @property
    def instruction(self) -> str:
        """The name under which tools know a bytecode."""
        return self.known_as or self.selector

    @property
    def parameter_names(self) -> list[str]:
        return [parameter.name for parameter in self.node.parameters] if self.node else []


@dataclass(eq=False)
class Module:
    """A module on the floor of number `level`, the lowest of which is 0.

    It `is_incomplete` where a part of its file could not be read, so that nothing follows from what it seems to lack.
    """

    name: str
    floor: str
    level: int
    comment: str
    span: Span
    is_incomplete: bool = False
    states: dict[str, State] = field(default_factory=dict)
    methods: dict[str, Method] = field(default_factory=dict)

    @property
    def prefix(self) -> str:
        return self.name[0].lower() + self.name[1:]


@dataclass(frozen=True)
class BitField:
    """A piece of an operand: `width` bits of a source (None: all of them) from bit `low`, placed at bit `shift`."""

    source: str
    low: int
    width: int | None
    shift: int
    signed: bool


@dataclass(frozen=True)
class Operand:
    """An operand of a bytecode: a constant plus the sum of bit fields of the instruction."""

    constant: int
    fields: tuple[BitField, ...]


@dataclass(frozen=True)
class Condition:
    """What a row of a bytecode table holds for: the field of the instruction has the value."""

    field: BitField
    value: int


@dataclass(frozen=True)
class BytecodeRange:
    """A row of a bytecode table: the codes `first` to `last` do what `method` says, with these operands; where there is a
    condition, only if it is met."""

    first: int
    last: int
    method: Method
    operands: tuple[Operand, ...]
    span: Span
    condition: Condition | None = None

    @property
    def fields(self) -> list[BitField]:
        """All fields of the instruction that the row reads."""
        own = [field for operand in self.operands for field in operand.fields]
        return [self.condition.field, *own] if self.condition else own

    @property
    def size(self) -> int:
        """Bytes of the instruction, without prefixes."""
        return 1 + max((BYTES.index(each.source) + 1 for each in self.fields if each.source in BYTES), default=0)

    @property
    def uses_extensions(self) -> bool:
        return any(each.source in ("extA", "extB") for each in self.fields)


@dataclass(eq=False)
class BytecodeSet:
    name: str
    comment: str
    ranges: list[BytecodeRange]
    span: Span


@dataclass(eq=False)
class Specification:
    """A whole vm-spec: modules by name, in the order of their floors.  `unread` are the names of classes whose definition could
    not be read."""

    folder: Path
    floors: list[str]
    unread: set[str] = field(default_factory=set)
    modules: dict[str, Module] = field(default_factory=dict)
    bytecode_sets: list[BytecodeSet] = field(default_factory=list)
    standard: list[StandardPrimitive] = field(default_factory=list)

    def module_called(self, name: str) -> Module | None:
        """The module that `name` (with a small first letter) refers to in a method."""
        return self.modules.get(name[0].upper() + name[1:]) if name[0].islower() else None

    def path_of(self, span: Span) -> str:
        """How generated files name the file of a place: the same wherever the specification lies."""
        folder = self.folder.resolve()
        path = Path(span.source.path).resolve()
        return str(path.relative_to(folder.parent)) if path.is_relative_to(folder) else path.name

    def origin(self, method: Method) -> str:
        """How generated files say where a function comes from."""
        return f"{method.description}, {self.path_of(method.span)}:{method.span.line}"

    @property
    def methods(self) -> list[Method]:
        return [method for module in self.modules.values() for method in module.methods.values()]

    @property
    def states(self) -> list[State]:
        return [state for module in self.modules.values() for state in module.states.values()]

    @property
    def primitives(self) -> list[Method]:
        """All primitives: numbered ones by number, then named ones by module and name."""
        found = [method for method in self.methods if method.primitive]
        return sorted(found, key=lambda m: _place(m.primitive))

    @property
    def absent_primitives(self) -> list[StandardPrimitive]:
        """Those of the standard that no method declares, in the same order."""
        return sorted((each for each in self.standard if each.method or each.argument_count != StandardPrimitive.UNSAID), key=_place)


def _place(primitive: PrimitiveDeclaration | StandardPrimitive) -> tuple:
    return primitive.number is None, primitive.number or 0, primitive.module or "", primitive.name
