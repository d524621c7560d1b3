"""Reads a vm-spec folder into a Specification: modules, state, methods and their pragmas; bodies are not looked at yet.

The file FLOORS in the folder lists the packages, one a line, lowest floor first.  A class has its state declared by the
pragmas of its class-side method `declarations`, and a bytecode set its codes by the statements of `table`.
"""
from __future__ import annotations

import re
from pathlib import Path

from generator.dialect.bytecode_table import read_table
from generator.dialect.model import Method, Module, PrimitiveDeclaration, Specification, State
from generator.dialect.types import NAMED, OOP, VOID, I64, Type
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, MethodNode, Node, PragmaNode, Symbol
from generator.syntax.source import Source, Span
from generator.syntax.tonel import ClassDefinition, MethodDefinition, PackageDefinition, read_packages

# Flag pragmas and the attribute of Method that each sets.
FLAGS = {"inline": ("inline", True), "noInline": ("inline", False), "shared": ("is_shared", True),
         "export": ("is_exported", True), "rare": ("is_rare", True), "movesObjects": ("moves_objects", True),
         "assumedStack": ("assumes_stack", True)}
KINDS = {"constant": "constant", "platform": "platform"}
VALUED = ("knownAs:", "type:", "stack:", "var:type:", "selector:arguments:", "fails:", "arguments:", "primitive:",
          "primitive:module:", "control")


def read_specification(folder: Path, diagnostics: Diagnostics) -> Specification:
    """The specification in `folder`; what is wrong with it goes to `diagnostics`."""
    floors_file = folder / "FLOORS"
    try:
        text = floors_file.read_text(encoding="utf-8")
    except OSError as error:
        diagnostics.error(None, f"cannot read {floors_file}: {error.strerror}",
                          hint="name a folder with a VM specification, such as vm-spec")
        return Specification([])
    floors = _floor_names(Source(str(floors_file), text), folder, diagnostics)
    packages = read_packages([folder / floor for floor in floors], diagnostics)
    reader = _Reader(Specification(floors), diagnostics)
    for level, (floor, package) in enumerate(zip(floors, packages)):
        reader.read_package(floor, level, package)
    for definition in reader.table_classes:
        table = read_table(definition, reader.specification, diagnostics)
        if table:
            reader.specification.bytecode_sets.append(table)
    _check_primitives(reader.specification, diagnostics)
    return reader.specification


def _floor_names(source: Source, folder: Path, diagnostics: Diagnostics) -> list[str]:
    floors, offset = [], 0
    for line in source.text.splitlines(keepends=True):
        name = line.split("#")[0].strip()
        if name:
            span = source.span(offset, offset + len(line.rstrip("\n")))
            if not (folder / name).is_dir():
                diagnostics.error(span, f"there is no package {name}", expected="the name of a folder beside FLOORS")
            else:
                floors.append(name)
        offset += len(line)
    for each in sorted(folder.iterdir()):
        if each.is_dir() and each.name not in floors:
            diagnostics.error(source.span(0, 1), f"the package {each.name} is on no floor",
                              hint=f"add a line `{each.name}` where it belongs")
    return floors


class _Reader:
    def __init__(self, specification: Specification, diagnostics: Diagnostics) -> None:
        self.specification = specification
        self.diagnostics = diagnostics
        self.table_classes: list[ClassDefinition] = []

    def read_package(self, floor: str, level: int, package: PackageDefinition) -> None:
        for definition in package.classes:
            if any(method.meta and method.selector == "table" for method in definition.methods):
                self.table_classes.append(definition)
            else:
                self.read_module(floor, level, definition)
        for extension in package.extensions:
            self.diagnostics.error(extension.name.span, f"the module {extension.name} cannot be extended",
                                   hint="a module is one class in one file; make another module")

    def read_module(self, floor: str, level: int, definition: ClassDefinition) -> None:
        module = Module(str(definition.name), floor, level, definition.comment, definition.name.span)
        self.specification.modules[module.name] = module
        for method in definition.methods:
            if method.meta:
                self.read_declarations(module, method)
            else:
                self.read_method(module, method.node)
        for name in definition.instance_variables:
            if str(name) not in module.states:
                self.diagnostics.error(name.span, f"{name} has no declared type",
                                       hint=f"add <state: #{name} type: #...> to `{module.name} class >> declarations`")
        for state in module.states.values():
            if state.name not in map(str, definition.instance_variables):
                self.diagnostics.error(state.span, f"{state.name} is no instance variable of {module.name}",
                                       hint="list it in #instVars")

    def read_declarations(self, module: Module, definition: MethodDefinition) -> None:
        if definition.selector != "declarations":
            self.diagnostics.error(definition.node.selector_span, "a module has no class-side methods but `declarations`")
            return
        for pragma in definition.node.pragmas:
            if pragma.selector in ("state:type:", "register:type:", "array:type:size:"):
                name = self.symbol(pragma.arguments[0])
                type_ = self.type_named(self.symbol(pragma.arguments[1]) or "", pragma.arguments[1].span)
                size = pragma.arguments[2].value if pragma.selector == "array:type:size:" else None
                if name and type_:
                    module.states[name] = State(module, name, type_, size, pragma.selector == "register:type:",
                                                pragma.span)
            else:
                self.unknown_pragma(pragma, "state:type:, register:type:, array:type:size:")

    def read_method(self, module: Module, node: MethodNode) -> None:
        method = Method(module, node.selector, node, node.selector_span, [], None)
        module.methods[node.selector] = method
        type_pragma = None
        for pragma in node.pragmas:
            if pragma.selector in FLAGS:
                setattr(method, *FLAGS[pragma.selector])
            elif pragma.selector in KINDS:
                method.kind = KINDS[pragma.selector]
            elif pragma.selector == "type:":
                type_pragma = pragma
            elif pragma.selector == "knownAs:":
                method.known_as = self.symbol(pragma.arguments[0])
            elif pragma.selector == "stack:":
                method.stack_effect = self.text(pragma.arguments[0])
            elif pragma.selector == "selector:arguments:":
                method.special_selector = (self.symbol(pragma.arguments[0]), pragma.arguments[1].value)
            elif pragma.selector == "var:type:":
                type_ = self.type_named(self.symbol(pragma.arguments[1]) or "", pragma.arguments[1].span)
                if type_:
                    method.local_types[self.symbol(pragma.arguments[0])] = type_
            elif pragma.selector not in VALUED:
                self.unknown_pragma(pragma, ", ".join([*FLAGS, *KINDS, *VALUED]))
        self.read_primitive(method)
        self.read_types(method, type_pragma)

    def read_primitive(self, method: Method) -> None:
        node = method.node
        pragma = node.pragma("primitive:") or node.pragma("primitive:module:")
        if pragma is None:
            return
        number = name = module = None
        if pragma.selector == "primitive:":
            number, name = pragma.arguments[0].value, method.selector.split(":")[0]
        else:
            name, module = (self.text(argument) for argument in pragma.arguments)
        count: int | None = len(node.parameters) - 1
        arguments = node.pragma("arguments:")
        if arguments is not None:
            value = arguments.arguments[0].value
            count = value if isinstance(value, int) else None
        control = node.pragma("control") is not None
        fails = node.pragma("fails:")
        failures = tuple(self.text(fails.arguments[0]).split()) if fails else ()
        if not control and not node.parameters:
            self.diagnostics.error(pragma.span, "a primitive needs a parameter for its receiver",
                                   hint="the parameters are the receiver and then the arguments, all oops")
        method.primitive = PrimitiveDeclaration(number, module, name, count, control, failures)

    def read_types(self, method: Method, pragma: PragmaNode | None) -> None:
        parameters = method.node.parameters
        if pragma is None:
            if method.primitive:
                method.parameter_types = [OOP] * len(parameters)
                method.declared_result = OOP
            elif method.stack_effect is not None:
                method.parameter_types = [I64] * len(parameters)
                method.declared_result = None if method.kind == "platform" else method.declared_result
            elif parameters:
                self.diagnostics.error(method.span, f"the types of the parameters of {method.selector} are not declared",
                                       hint="add <type: '...'>, one type for each parameter, then -> and the result's")
                method.parameter_types = [I64] * len(parameters)
            elif method.kind == "platform":
                method.declared_result = VOID
            return
        before, arrow, after = self.text(pragma.arguments[0]).partition("->")
        names = [name for name in re.split(r"[,\s]+", before.strip()) if name]
        span = pragma.arguments[0].span
        types = []
        for position, name in enumerate(names):
            if name == "block" and position < len(parameters):
                method.block_parameters |= {parameters[position].name}
                types.append(VOID)
            else:
                types.append(self.type_named(name, span) or I64)
        if len(types) != len(parameters):
            self.diagnostics.error(span, f"{method.selector} declares types for {len(types)} parameters",
                                   expected=f"{len(parameters)} types", found=f"{len(types)}")
            types = (types + [I64] * len(parameters))[:len(parameters)]
        method.parameter_types = types
        method.declared_result = self.type_named(after.strip(), span) if arrow else VOID

    def type_named(self, name: str, span: Span) -> Type | None:
        type_ = NAMED.get(name)
        if type_ is None:
            self.diagnostics.error(span, f"there is no type {name or 'without a name'}", expected=", ".join(NAMED))
        return type_

    def symbol(self, node: Node) -> str | None:
        if isinstance(node, LiteralNode) and isinstance(node.value, Symbol):
            return node.value.text
        self.diagnostics.error(node.span, "a symbol is expected here", found=node.span.text)
        return None

    def text(self, node: Node) -> str:
        if isinstance(node, LiteralNode) and isinstance(node.value, str):
            return node.value
        self.diagnostics.error(node.span, "a string is expected here", found=node.span.text)
        return ""

    def unknown_pragma(self, pragma: PragmaNode, known: str) -> None:
        self.diagnostics.error(pragma.span, f"the dialect has no pragma {pragma.selector}", expected=known)


def _check_primitives(specification: Specification, diagnostics: Diagnostics) -> None:
    """Reports numbers and names that two primitives claim."""
    seen: dict[tuple, Method] = {}
    for method in specification.methods:
        declaration = method.primitive
        if declaration:
            key = (declaration.number,) if declaration.number is not None else (declaration.module, declaration.name)
            if key in seen:
                diagnostics.error(method.span, f"the primitive {' '.join(map(str, key))} is declared twice",
                                  hint=f"it is {seen[key].description} already, at {seen[key].span.place}")
            seen.setdefault(key, method)
