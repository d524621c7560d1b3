"""Packages to the class model, with every mistake in the definitions reported."""

from __future__ import annotations

import difflib
from pathlib import Path

from generator.syntax.diagnostics import Diagnostics
from generator.syntax.parser import RESERVED
from generator.syntax.tonel import ClassDefinition, Name, PackageDefinition, is_package, read_packages

from .manifest import Manifest
from .model import LAYOUTS, TYPES, ClassModel, ClassTable
from .traits import TraitModel, Traits, is_requirement

# Lines of programs end in an image as Smalltalk has always ended them, also those in string literals; PackageLoader does the same.
_LINE_END = "\r"


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


def load(library: list[Path], given: list[Path], manifest: Manifest, diagnostics: Diagnostics) -> ClassTable:
    """Read the package folders in that order. Extensions in given packages can replace methods of the library, and their
    classes those that the manifest calls replaceable."""
    loader = _Loader(read_packages(library, diagnostics), read_packages(given, diagnostics, _LINE_END), diagnostics)
    loader.replace_classes(manifest.replaceable)
    classes = loader.load()
    by_name = {each.name: each for each in classes}
    return ClassTable(classes, by_name.get(manifest.role("Class")), [name for name in manifest.globals if name not in by_name])


class _Loader:

    def __init__(self, library: list[PackageDefinition], given: list[PackageDefinition], diagnostics: Diagnostics) -> None:
        self.library = library
        self.given = given
        self.packages = [*library, *given]
        self.diagnostics = diagnostics
        self.classes: dict[str, ClassModel] = {}
        self.traits: dict[str, TraitModel] = {}

    def load(self) -> list[ClassModel]:
        self.check_classes()
        for package in self.packages:
            for definition in package.classes:
                name = str(definition.name)
                if definition.is_trait:
                    if definition.class_variables:
                        self.diagnostics.error(definition.class_variables[0].span, f"the trait {name} cannot have class variables")
                    self.traits.setdefault(name, TraitModel(definition))
                else:
                    self.classes.setdefault(name, ClassModel(name, definition))
        for cls in self.classes.values():
            self.link(cls)
        self.break_cycles()
        ordered = self.superclasses_first()
        self.add_methods()
        traits = Traits(self.traits, self.diagnostics)
        for cls in ordered:
            self.use_traits(cls, traits)
            self.check_variables(cls)
        return ordered

    def replace_classes(self, replaceable: list[str]) -> None:
        """Forget classes of the library that the given packages define themselves."""
        given = {str(definition.name) for package in self.given for definition in package.classes}
        replaced = given & set(replaceable)
        for package in self.library:
            package.classes = [each for each in package.classes if each.name not in replaced]
            package.extensions = [each for each in package.extensions if each.name not in replaced]

    def check_classes(self) -> None:
        """Report given classes that the library has. Other duplicates have been reported where packages are read."""
        known = {str(each.name): each for package in self.library for each in package.classes}
        for package in self.given:
            for definition in package.classes:
                if definition.name in known:
                    self.diagnostics.error(definition.name.span, f"the class {definition.name} is defined twice",
                                           found=f"the first definition at {known[definition.name].name.span.place}",
                                           hint=f"methods for the class {definition.name} of the library go into "
                                                f"{definition.name}.extension.st")

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
        if not cls.name.isidentifier():
            self.diagnostics.error(cls.span, f"{cls.name!r} cannot be the name of a class", expected="letters, digits and underscores")
        inherited = {name: each for each in cls.ancestors if each is not cls for name in each.definition.instance_variables}
        inherited_class_side = {name: each for each in cls.ancestors if each is not cls
                                for name in each.definition.class_instance_variables}
        self.check_names(definition.instance_variables, inherited, "instance variable")
        self.check_names(definition.class_instance_variables, inherited_class_side, "class-side instance variable")
        self.check_names(definition.class_variables, {}, "class variable")
        if definition.instance_variables and not cls.allows_instance_variables:
            self.diagnostics.error(definition.instance_variables[0].span,
                                   f"a class of type {cls.type} cannot have instance variables")

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
                name = definition.name.removesuffix(" classTrait").removesuffix(" class")
                behavior = self.classes.get(name) or self.traits.get(name)
                if behavior is None:
                    if not isinstance(definition, ClassDefinition):
                        self.find(Name(name, definition.name.span), "the class of this extension")
                    continue
                for method in definition.methods:
                    behavior.methods[method.meta][method.selector] = method

    def use_traits(self, cls: ClassModel, traits: Traits) -> None:
        """Add what the class gets from traits: its own methods go before theirs, theirs before inherited ones."""
        definition = cls.definition
        for meta in (False, True):
            composition = traits.composition(definition, meta)
            variables = definition.class_instance_variables if meta else definition.instance_variables
            variables += [each for each in composition.variables if each not in variables]
            for selector, found in composition.methods.items():
                if selector in cls.methods[meta]:
                    continue
                if len(found) > 1:
                    self.diagnostics.error((definition.traits or definition.name).span, f"several traits of {cls.name} define {selector}",
                                           found=", ".join(f"{each.class_name}>>{each.selector}" for each in found),
                                           hint=f"exclude it from all but one, or define it in {cls.name}")
                inherited = any(selector in each.methods[meta] for each in cls.ancestors if each is not cls)
                if not (inherited and is_requirement(found[0].node)):
                    cls.methods[meta][selector] = found[0]
