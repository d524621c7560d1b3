"""Packages to the class model, with every mistake in the definitions reported."""

from __future__ import annotations

import difflib
from pathlib import Path

from generator.syntax.diagnostics import Diagnostics
from generator.syntax.parser import RESERVED
from generator.syntax.tonel import ClassDefinition, Name, PackageDefinition, is_package, read_packages

from .model import LAYOUTS, TYPES, ClassModel, ClassTable


def find_packages(paths: list[Path], diagnostics: Diagnostics) -> list[Path]:
    """The package folders that the paths name: a path is a package or a folder of packages, in the order of their names."""
    found: list[Path] = []
    for path in paths:
        inner = sorted(each for each in path.iterdir() if is_package(each)) if path.is_dir() and not is_package(path) else []
        if not inner and not is_package(path):
            diagnostics.error(None, f"there is no package in {path}" if path.exists() else f"there is no folder {path}",
                              expected="a folder of Tonel files, or a folder of such folders")
        found += inner or ([path] if is_package(path) else [])
    return list({each.resolve(): each for each in found}.values())


def load(paths: list[Path], class_class_name: str, globals: list[str], diagnostics: Diagnostics) -> ClassTable:
    """Read the package folders in that order."""
    packages = read_packages(paths, diagnostics)
    loader = _Loader(packages, diagnostics)
    classes = loader.load()
    by_name = {each.name: each for each in classes}
    return ClassTable(classes, by_name.get(class_class_name), [name for name in globals if name not in by_name])


class _Loader:

    def __init__(self, packages: list[PackageDefinition], diagnostics: Diagnostics) -> None:
        self.packages = packages
        self.diagnostics = diagnostics
        self.classes: dict[str, ClassModel] = {}

    def load(self) -> list[ClassModel]:
        for package in self.packages:
            for definition in package.classes:
                if definition.is_trait or definition.traits:
                    self.diagnostics.error((definition.traits or definition.name).span, "traits cannot be compiled into an image",
                                           hint="write the methods of the trait in the classes that use it")
                else:
                    self.classes.setdefault(str(definition.name), ClassModel(str(definition.name), definition))
        for cls in self.classes.values():
            self.link(cls)
        self.break_cycles()
        ordered = self.superclasses_first()
        for cls in ordered:
            self.check_variables(cls)
        self.add_methods()
        return ordered

    def link(self, cls: ClassModel) -> None:
        """Find superclass and pools."""
        definition = cls.definition
        if definition.superclass is not None:
            cls.superclass = self.find(definition.superclass, f"the superclass of {cls.name}")
            if cls.superclass:
                cls.superclass.subclasses.append(cls)
        cls.pools = [pool for name in definition.pools if (pool := self.find(name, f"the shared pool of {cls.name}"))]
        definition.type = Name(LAYOUTS.get(definition.type, definition.type), definition.type.span)
        if definition.type not in TYPES:
            self.diagnostics.error(definition.type.span, f"there is no class type {definition.type}",
                                   expected="one of " + ", ".join(TYPES))
            definition.type = Name("normal", definition.type.span)

    def find(self, name: Name, description: str) -> ClassModel | None:
        cls = self.classes.get(name)
        if cls is None:
            close = difflib.get_close_matches(name, self.classes, 1, 0.7)
            self.diagnostics.error(name.span, f"{description} is not there", found=str(name),
                                   hint=f"did you mean {close[0]}?" if close else "is its package among those given?")
        return cls

    def break_cycles(self) -> None:
        for cls in self.classes.values():
            seen: list[ClassModel] = []
            for each in cls.ancestors:
                if each in seen:
                    break
                seen.append(each)
            else:
                continue
            if each is cls:
                self.diagnostics.error(cls.definition.superclass.span, f"the class {cls.name} inherits from itself",
                                       found=" → ".join(member.name for member in [*seen, cls]))
                cls.superclass.subclasses.remove(cls)
                cls.superclass = None

    def superclasses_first(self) -> list[ClassModel]:
        ordered: dict[ClassModel, None] = {}
        for cls in self.classes.values():
            for each in reversed(list(cls.ancestors)):
                ordered.setdefault(each)
        return list(ordered)

    def check_variables(self, cls: ClassModel) -> None:
        definition = cls.definition
        inherited = {name: each for each in cls.ancestors if each is not cls for name in each.definition.instance_variables}
        inherited_class_side = {name: each for each in cls.ancestors if each is not cls
                                for name in each.definition.class_instance_variables}
        self.check_names(definition.instance_variables, inherited, "instance variable")
        self.check_names(definition.class_instance_variables, inherited_class_side, "class-side instance variable")
        self.check_names(definition.class_variables, {}, "class variable")
        if definition.instance_variables and not cls.allows_instance_variables:
            self.diagnostics.error(definition.instance_variables[0].span,
                                   f"a class of type {definition.type} cannot have instance variables")

    def check_names(self, names: list[Name], inherited: dict[Name, ClassModel], kind: str) -> None:
        seen: dict[str, Name] = {}
        for name in names:
            if name in RESERVED:
                self.diagnostics.error(name.span, f"{name} cannot be declared as a variable")
            elif name in inherited:
                self.diagnostics.error(name.span, f"the {kind} {name} is declared twice",
                                       found=f"the declaration in the superclass {inherited[name].name}")
            elif name in seen:
                self.diagnostics.error(name.span, f"the {kind} {name} is declared twice",
                                       found=f"the first declaration at {seen[name].span.place}")
            seen.setdefault(name, name)

    def add_methods(self) -> None:
        for package in self.packages:
            for definition in [*package.classes, *package.extensions]:
                name = definition.name.removesuffix(" class")
                cls = self.classes.get(name)
                if cls is None:
                    if not isinstance(definition, ClassDefinition):
                        self.find(Name(name, definition.name.span), "the class of this extension")
                    continue
                for method in definition.methods:
                    cls.methods[method.meta].setdefault(method.selector, method)
