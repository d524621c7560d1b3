"""The classes of an image before they become objects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generated.python.declarations import CONSTANTS
from generator.syntax.source import Span
from generator.syntax.tonel import ClassDefinition, MethodDefinition

from .scope import Binding, InstanceVariable

# Numbers of instance formats by Tonel's class types.
_INDEXABLE_FORMATS = {type_: CONSTANTS[f"Format.{name}"] for type_, name in (
    ("variable", "indexable"), ("weak", "weak"), ("ephemeron", "ephemeron"), ("immediate", "immediate"),
    ("doubleWords", "words64"), ("words", "words32"), ("doubleBytes", "words16"), ("bytes", "bytes"),
    ("compiledMethod", "compiledMethod"))}
TYPES = ("normal", *_INDEXABLE_FORMATS)
# The same types by the names of Pharo's layouts.
LAYOUTS = {"FixedLayout": "normal", "VariableLayout": "variable", "WeakLayout": "weak", "EphemeronLayout": "ephemeron",
           "ImmediateLayout": "immediate", "DoubleWordLayout": "doubleWords", "WordLayout": "words", "DoubleByteLayout": "doubleBytes",
           "ByteLayout": "bytes", "CompiledMethodLayout": "compiledMethod"}
_NO_VARIABLES, _FIXED, _VARIABLE, _FIXED_AND_VARIABLE, _WEAK, _EPHEMERON = range(6)


@dataclass(eq=False)
class ClassModel:
    """A class and its metaclass. `methods[meta]` maps selectors to definitions."""

    name: str
    definition: ClassDefinition
    superclass: ClassModel | None = None
    subclasses: list[ClassModel] = field(default_factory=list)
    pools: list[ClassModel] = field(default_factory=list)
    methods: dict[bool, dict[str, MethodDefinition]] = field(default_factory=lambda: {False: {}, True: {}})

    @property
    def span(self) -> Span:
        return self.definition.name.span

    @property
    def ancestors(self) -> Iterator[ClassModel]:
        """The class and its superclasses, upwards."""
        cls: ClassModel | None = self
        while cls is not None:
            yield cls
            cls = cls.superclass

    @property
    def instance_variables(self) -> list[str]:
        """All instance variables, inherited ones first."""
        inherited = self.superclass.instance_variables if self.superclass else []
        return inherited + list(self.definition.instance_variables)

    @property
    def class_instance_variables(self) -> list[str]:
        """The variables of the class as an object that come after those of Class."""
        inherited = self.superclass.class_instance_variables if self.superclass else []
        return inherited + list(self.definition.class_instance_variables)

    @property
    def type(self) -> str:
        """The type of the class; one of type normal is like its superclass."""
        return next((str(each.definition.type) for each in self.ancestors if each.definition.type != "normal"), "normal")

    @property
    def instance_format(self) -> int:
        """The format of instances, without the bits for unused elements."""
        kind = self.type
        has_variables = bool(self.instance_variables)
        if kind == "normal":
            return _FIXED if has_variables else _NO_VARIABLES
        if kind == "variable":
            return _FIXED_AND_VARIABLE if has_variables else _VARIABLE
        return _INDEXABLE_FORMATS[kind]

    @property
    def format(self) -> int:
        """The value of the instance variable `format` of a class."""
        return len(self.instance_variables) | self.instance_format << CONSTANTS["Format.instanceFormatShift"]

    @property
    def allows_instance_variables(self) -> bool:
        return self.instance_format in (_NO_VARIABLES, _FIXED, _VARIABLE, _FIXED_AND_VARIABLE, _WEAK, _EPHEMERON)


class ClassTable:
    """All classes by name, in load order, superclasses first."""

    def __init__(self, classes: list[ClassModel], class_class: ClassModel | None, globals: list[str]) -> None:
        """`class_class` is the superclass of the root's metaclass; `globals` are names of globals that are not classes."""
        self.classes = classes
        self.by_name = {each.name: each for each in classes}
        self.class_class = class_class
        self.globals = globals
        self._bindings = {name: Binding(None, name) for name in globals} | \
            {each.name: Binding(None, each.name, is_class=True) for each in classes}

    def binding(self, name: str) -> Binding | None:
        """The binding of a global."""
        return self._bindings.get(name)

    def metaclass_variables(self, cls: ClassModel) -> list[str]:
        """All instance variables of the class as an object."""
        return (self.class_class.instance_variables if self.class_class else []) + cls.class_instance_variables

    def names_for(self, cls: ClassModel, meta: bool) -> MethodNames:
        return MethodNames(self, cls, meta)


class MethodNames:
    """What the methods of one side of a class can see: instance variables, class variables, pools, globals."""

    def __init__(self, table: ClassTable, cls: ClassModel, meta: bool) -> None:
        self._table = table
        names = table.metaclass_variables(cls) if meta else cls.instance_variables
        self._known: dict[str, InstanceVariable | Binding] = {}
        for each in reversed(list(cls.ancestors)):
            for pool in each.pools:
                for owner in reversed(list(pool.ancestors)):
                    self._add_class_variables(owner)
        for each in reversed(list(cls.ancestors)):
            self._add_class_variables(each)
        self._known.update((name, InstanceVariable(index)) for index, name in enumerate(names))

    def _add_class_variables(self, owner: ClassModel) -> None:
        for name in owner.definition.class_variables:
            self._known[str(name)] = Binding(owner.name, str(name))

    def lookup(self, name: str) -> InstanceVariable | Binding | None:
        return self._known.get(name) or self._table.binding(name)

    def visible_names(self) -> Iterator[str]:
        yield from self._known
        yield from self._table.by_name
        yield from self._table.globals
