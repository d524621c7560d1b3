"""Small specifications: written by a test, translated, compiled to a shared library, and loaded as Python modules too."""
from __future__ import annotations

import ctypes
import importlib
import itertools
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

from generator.backends.c import c_files
from generator.backends.python import python_files
from generator.dialect.analysis import Analysis, analyse
from generator.options import Options
from generator.output import write_files
from generator.syntax.diagnostics import Diagnostics

WARNINGS = ["-std=gnu11", "-Wall", "-Wextra", "-Werror"]
LINE = 64
C_TYPES = {"i8": ctypes.c_int8, "i16": ctypes.c_int16, "i32": ctypes.c_int32, "i64": ctypes.c_int64, "u8": ctypes.c_uint8,
           "u16": ctypes.c_uint16, "u32": ctypes.c_uint32, "u64": ctypes.c_uint64, "oop": ctypes.c_uint64,
           "address": ctypes.c_uint64, "double": ctypes.c_double, "bool": ctypes.c_bool, "void": None}
# Where memory begins for the Python engine, so that no address of a test is 0.
PYTHON_BASE = 4096
_numbers = itertools.count()


def write_specification(folder: Path, modules: dict[str, str], floors: list[str] | None = None) -> Path:
    """A specification of one floor; each module is given by the text of its class and methods.

    A text is `state declarations` and methods, separated by lines of `---`; see `module_text`.
    """
    root = folder / "vm-spec"
    for floor in floors or ["Base"]:
        (root / floor).mkdir(parents=True)
        (root / floor / "package.st").write_text(f"Package {{ #name : '{floor}' }}\n")
    (root / "FLOORS").write_text("\n".join(floors or ["Base"]) + "\n")
    for name, text in modules.items():
        floor, _, class_name = name.rpartition("/")
        (root / (floor or "Base") / f"{class_name}.class.st").write_text(text)
    return root


def module_text(name: str, declarations: list[str], methods: list[str]) -> str:
    """The Tonel text of a module; a declaration is a pragma such as `<state: #count type: #i64>`."""
    variables = ", ".join(f"'{each.split()[1].lstrip('#')}'" for each in declarations)
    text = f"Class {{\n\t#name : '{name}',\n\t#superclass : 'Object',\n\t#instVars : [ {variables} ],\n\t#category : 'Base'\n}}\n"
    if declarations:
        methods = [f"class >> declarations [\n\t" + "\n\t".join(declarations) + "\n]", *methods]
    for method in methods:
        head = name if method.startswith("class >>") else f"{name} >>"
        text += f"\n{{ #category : 'all' }}\n{head} {method.strip()}\n"
    return text


def analysed(specification: Path) -> Analysis:
    """The analysis of a specification that has to be right."""
    diagnostics = Diagnostics()
    analysis = analyse(specification, diagnostics)
    assert analysis is not None, str(diagnostics)
    return analysis


def errors_of(specification: Path) -> list[str]:
    """The messages of the errors in a specification."""
    diagnostics = Diagnostics()
    analyse(specification, diagnostics)
    return [each.message for each in diagnostics.errors]


class Engines:
    """A specification as a shared library and as Python modules; `flags` go to the C compiler."""

    def __init__(self, folder: Path, specification: Path, flags: tuple[str, ...] = ("-O1",), compiler: str = "gcc",
                 options: Options = Options()) -> None:
        analysis = analysed(specification)
        self.methods = {each.c_name: each for each in analysis.specification.methods if each.is_exported}
        sources = folder / "c"
        write_files(sources, c_files(analysis, options))
        library = folder / "engine.so"
        compiled = subprocess.run([compiler, *WARNINGS, *flags, "-shared", "-fPIC", "-o", str(library),
                                   str(sources / "engine.c"), "-lm"], capture_output=True, text=True)
        assert compiled.returncode == 0, compiled.stderr
        self.library = ctypes.CDLL(str(library))
        # The VM structure has to begin where a cache line does.
        self.room = ctypes.create_string_buffer((1 << 16) + LINE)
        self.structure = -(-ctypes.addressof(self.room) // LINE) * LINE
        package = f"small_specification_{next(_numbers)}"
        files = {name: text.replace("generated.python", package) for name, text in python_files(analysis).items()}
        write_files(folder / package, files)
        sys.path.insert(0, str(folder))
        try:
            self.modules = {name: importlib.import_module(f"{package}.{name}")
                            for name in (file.removesuffix(".py") for file in files) if name != "__init__"}
        finally:
            sys.path.remove(str(folder))
        self.memory = bytearray(PYTHON_BASE + 4096)
        self.c_memory = (ctypes.c_uint64 * 512)()
        self.vm = self.modules["state"].State()
        view = memoryview(self.memory)
        for letter, name in zip("bBhHiIqQd", ("i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f64")):
            setattr(self.vm, name, view if name == "u8" else view.cast("B").cast(letter))
        self.vm.platform = SimpleNamespace()

    @property
    def c_base(self) -> int:
        """The address of the C engine's memory."""
        return ctypes.addressof(self.c_memory)

    def call_c(self, name: str, *arguments: object) -> object:
        """What the exported function answers; `name` is the module's prefix, an underscore and the function's name."""
        function, method = getattr(self.library, name), self.methods[name]
        function.restype = C_TYPES[method.result.name]
        function.argtypes = [ctypes.c_void_p, *(C_TYPES[each.name] for each in method.parameter_types)]
        return function(self.structure, *arguments)

    def call_python(self, name: str, *arguments: object) -> object:
        module, _, function = name.partition("_")
        return getattr(self.modules[module], function)(self.vm, *arguments)

    def call(self, name: str, *arguments: object) -> object:
        """What both engines answer."""
        in_c, in_python = self.call_c(name, *arguments), self.call_python(name, *arguments)
        assert same(in_c, in_python), f"{name}{arguments}: C answers {in_c}, Python {in_python}"
        return in_c


def same(one: object, other: object) -> bool:
    """Equality of type and value, by which a NaN is itself and 0.0 is not -0.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, float):
        return one != one and other != other or struct.pack("<d", one) == struct.pack("<d", other)
    return one == other


def have_compiler(name: str) -> bool:
    return shutil.which(name) is not None
