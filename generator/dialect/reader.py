"""Reads a vm-spec folder into a Specification: modules, state, methods and their pragmas; bodies are not looked at yet.

The file FLOORS in the folder lists the packages, one a line, lowest floor first.  A class has its state declared by the
pragmas of its class-side method `declarations`, a bytecode set its codes by the statements of `table`, and the standard numbers and
names of primitives are the statements of `numbering`.
"""
from __future__ import annotations

from pathlib import Path

from generator.dialect.bytecode_table import read_table
from generator.dialect.method_reader import MethodReader
from generator.dialect.model import Method, Module, Specification, State
from generator.dialect.numbering import read_numbering
from generator.dialect.pragmas import PragmaReader
from generator.dialect.types import UNKNOWN
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import PragmaNode
from generator.syntax.source import Source
from generator.syntax.tonel import ClassDefinition, MethodDefinition, PackageDefinition, read_packages

DECLARATIONS = ("state:type:", "atomic:type:", "register:type:", "slowRegister:type:", "array:type:size:")
# Names that the dialect itself gives a meaning.
PSEUDO_MODULES = ("Memory", "Dispatch", "Roots", "Self", "Super", "True", "False", "Nil", "ThisContext")
ROOT_CLASS = "Object"


def read_specification(folder: Path, diagnostics: Diagnostics) -> Specification:
    """The specification in `folder`; what is wrong with it goes to `diagnostics`."""
    floors_file = folder / "FLOORS"
    try:
        text = floors_file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else f"{error.reason} at byte {error.start}"
        diagnostics.error(None, f"cannot read {floors_file}: {reason}",
                          hint="name a folder with a VM specification, such as vm-spec")
        return Specification(folder, [])
    floors = _floor_names(Source(str(floors_file), text), folder, diagnostics)
    packages = read_packages([folder / floor for floor in floors], diagnostics)
    reader = _Reader(Specification(folder, floors), diagnostics)
    for level, (floor, package) in enumerate(zip(floors, packages)):
        reader.read_package(floor, level, package)
    specification = reader.specification
    read = {Path(each.source.path) for package in packages for each in [*package.classes, *package.extensions]}
    specification.unread = {path.name.split(".")[0] for path in folder.glob("*/*.st")
                            if path not in read and path.name != "package.st"}
    for definition in reader.table_classes:
        table = read_table(definition, specification, diagnostics)
        if table:
            specification.bytecode_sets.append(table)
    _check_primitives(specification, diagnostics)
    # What is wrong with a primitive would be wrong with its row too.
    for definition in reader.numbering_classes if not diagnostics.errors else []:
        read_numbering(definition, specification, diagnostics)
    _check_registers(specification, diagnostics)
    return specification


def _floor_names(source: Source, folder: Path, diagnostics: Diagnostics) -> list[str]:
    floors: list[str] = []
    offset = 0
    for line in source.text.splitlines(keepends=True):
        name = line.split("#")[0].strip()
        if name:
            start = offset + line.index(name)
            span = source.span(start, start + len(name))
            if name in floors:
                diagnostics.error(span, f"the floor {name} is given twice")
            elif not (folder / name).is_dir():
                diagnostics.error(span, f"there is no package {name}", expected="the name of a folder beside FLOORS")
            else:
                floors.append(name)
        offset += len(line)
    for each in sorted(folder.iterdir()):
        if each.is_dir() and each.name not in floors and not each.name.startswith("."):
            diagnostics.error(source.span(0, 1), f"the package {each.name} is on no floor",
                              hint=f"add a line `{each.name}` where it belongs")
    return floors


class _Reader:
    def __init__(self, specification: Specification, diagnostics: Diagnostics) -> None:
        self.specification = specification
        self.diagnostics = diagnostics
        self.pragmas = PragmaReader(diagnostics)
        self.table_classes: list[ClassDefinition] = []
        self.numbering_classes: list[ClassDefinition] = []
        # The files that the Tonel reader has reported something about.
        self.damaged = {error.span.source.path for error in diagnostics.errors if error.span}

    def read_package(self, floor: str, level: int, package: PackageDefinition) -> None:
        for definition in package.classes:
            if self.has_only(definition, "table"):
                self.table_classes.append(definition)
            elif self.has_only(definition, "numbering"):
                self.numbering_classes.append(definition)
            elif definition.name not in self.specification.modules:
                self.read_module(floor, level, definition)
        for extension in package.extensions:
            self.diagnostics.error(extension.name.span, f"the module {extension.name} cannot be extended",
                                   hint="a module is one class in one file; make another module")

    def has_only(self, definition: ClassDefinition, selector: str) -> bool:
        """Whether the class has that class-side method, which holds rows; reports methods beside it."""
        others = [each for each in definition.methods if not (each.meta and each.selector == selector)]
        if len(others) == len(definition.methods):
            return False
        for method in others:
            self.diagnostics.error(method.node.selector_span, f"{definition.name} has a {selector}, and no other methods",
                                   hint="methods belong to a module")
        return True

    def read_module(self, floor: str, level: int, definition: ClassDefinition) -> None:
        module = Module(str(definition.name), floor, level, definition.comment, definition.name.span,
                        definition.source.path in self.damaged)
        self.specification.modules[module.name] = module
        self.check_definition(module, definition)
        methods = MethodReader(module, self.diagnostics)
        declares_well = not module.is_incomplete
        for method in definition.methods:
            if method.meta:
                declares_well &= self.read_declarations(module, method)
            elif method.selector not in module.methods:
                module.methods[method.selector] = methods.read(method.node)
        for name in definition.instance_variables:
            if str(name) not in module.states:
                if declares_well:
                    self.diagnostics.error(name.span, f"{name} has no declared type",
                                           hint=f"add <state: #{name} type: #...> to `{module.name} class >> declarations`")
                module.states[name] = State(module, str(name), UNKNOWN, None, False, name.span)
        for state in module.states.values():
            if state.name not in map(str, definition.instance_variables):
                self.diagnostics.error(state.span, f"{state.name} is no instance variable of {module.name}",
                                       hint="list it in #instVars")

    def check_definition(self, module: Module, definition: ClassDefinition) -> None:
        """Reports what a class can have but a module cannot."""
        superclass = definition.superclass
        if superclass is not None and superclass != ROOT_CLASS and not module.is_incomplete:
            known = superclass in self.specification.modules
            self.diagnostics.error(superclass.span, f"a module inherits nothing from {superclass}" if known else
                                   f"there is no class {superclass}", expected=ROOT_CLASS)
        if module.name in PSEUDO_MODULES:
            self.diagnostics.error(module.span, f"the name {module.name} means something else in the dialect",
                                   hint="give the module another name")
        for names, what in ((definition.class_variables, "class variables"), (definition.pools, "pools"),
                            (definition.class_instance_variables, "class-side instance variables")):
            if names:
                self.diagnostics.error(names[0].span, f"a module has no {what}",
                                       hint="state is in #instVars, a constant is a method with <constant>")
        if definition.is_trait:
            self.diagnostics.error(module.span, "a module is a class, not a trait")

    def read_declarations(self, module: Module, definition: MethodDefinition) -> bool:
        """Reads the state that a class-side method declares; answers whether nothing was wrong there."""
        if definition.selector != "declarations":
            self.diagnostics.error(definition.node.selector_span, "a module has no class-side methods but `declarations`")
            return True
        errors = self.diagnostics.count
        for pragma in definition.node.pragmas:
            if pragma.selector in DECLARATIONS:
                self.read_state(module, pragma)
            else:
                self.pragmas.unknown(pragma, DECLARATIONS)
        if definition.node.statements:
            self.diagnostics.error(definition.node.statements[0].span, "`declarations` has pragmas, and no statements")
        return self.diagnostics.count == errors

    def read_state(self, module: Module, pragma: PragmaNode) -> None:
        name, type_ = self.pragmas.symbol(pragma.arguments[0]), self.pragmas.value_type(pragma.arguments[1])
        size = None
        if pragma.selector == "array:type:size:":
            size = self.pragmas.integer(pragma.arguments[2])
            if size is not None and size < 1:
                self.diagnostics.error(pragma.arguments[2].span, "an array has at least one element", found=str(size))
            size = size or 1
        if name in module.states:
            self.diagnostics.error(pragma.span, f"{name} is declared twice",
                                   found=f"the first declaration at {module.states[name].span.place}")
        elif name is not None:
            is_slow = pragma.selector == "slowRegister:type:"
            is_register = is_slow or pragma.selector == "register:type:"
            is_atomic = pragma.selector == "atomic:type:"
            module.states[name] = State(module, name, type_, size, is_register, pragma.span, is_atomic, is_slow)


def _check_primitives(specification: Specification, diagnostics: Diagnostics) -> None:
    """Reports numbers and names that two primitives claim."""
    seen: dict[object, Method] = {}
    for method in specification.methods:
        declaration = method.primitive
        if declaration:
            key = declaration.number if declaration.number is not None else f"{declaration.name} of {declaration.module}"
            if key in seen:
                diagnostics.error(declaration.span, f"the primitive {key} is declared twice",
                                  hint=f"it is {seen[key].description} already, at {seen[key].primitive.span.place}")
            seen.setdefault(key, method)


def _check_registers(specification: Specification, diagnostics: Diagnostics) -> None:
    """Reports registers of one name: in the interpreter loop they are locals."""
    seen: dict[str, State] = {}
    for state in specification.states:
        if state.is_register and seen.setdefault(state.name, state) is not state:
            diagnostics.error(state.span, f"the register {state.name} is declared twice",
                              found=f"the first declaration at {seen[state.name].span.place}")
