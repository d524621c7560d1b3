"""The manifest: what the builder must know about a library, from a TOML file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from generator.syntax.diagnostics import Diagnostics
from generator.syntax.source import Source

# What a builder role is played by when the manifest does not say otherwise: a class of the same name.
ROLES = (
    "AdditionalMethodState", "Array", "Association", "BoxedFloat64", "ByteArray", "ByteString", "ByteSymbol", "Class", "ClassPool",
    "CompiledBlock", "CompiledMethod", "Context", "False", "Fraction", "LargeNegativeInteger", "LargePositiveInteger",
    "LinkedList", "Metaclass", "MethodDictionary", "Pragma", "Process", "ProcessorScheduler", "ScaledDecimal", "SystemDictionary",
    "True", "UndefinedObject", "WideString", "WideSymbol")

_KEYS = {"packages": list, "start": str, "globals": dict, "priority": int, "priorities": int, "roles": dict, "special-objects": dict,
         "class-indices": dict, "symbol-table": dict, "declarations": dict, "constants": dict, "replaceable": list, "tables": dict}


@dataclass
class Manifest:
    """`packages` are folders in load order. `special_objects` and `class_indices` map the machine's names of known objects to
    those of the library. `globals` maps names of globals that are not classes to the class of their first value, "" for nil.
    `symbol_table` names the class and its variables that hold the symbols: class, table, tally. `declarations` names the class
    and its variables that get what the machine declares: class, bytecodes, special-selectors. `constants` maps class
    variables, written Class.Variable, to names of constants of the machine, or lists of them; a primitive's number has the name
    of the method that does it. `tables` maps class
    variables, written Class.Variable, to the names of tables that are their values. `replaceable` are classes in whose place a
    program can have a class of its own."""

    path: Path
    packages: list[Path] = field(default_factory=list)
    start: str = "nil"
    globals: dict[str, str] = field(default_factory=dict)
    priority: int = 40
    priorities: int = 80
    roles: dict[str, str] = field(default_factory=dict)
    special_objects: dict[str, object] = field(default_factory=dict)
    class_indices: dict[str, str] = field(default_factory=dict)
    symbol_table: dict[str, str] = field(default_factory=dict)
    declarations: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str | list[str]] = field(default_factory=dict)
    replaceable: list[str] = field(default_factory=list)
    tables: dict[str, str] = field(default_factory=dict)

    def role(self, name: str) -> str:
        """The name of the library's class for a role."""
        return self.roles.get(name, name)


def read_manifest(path: Path, diagnostics: Diagnostics) -> Manifest | None:
    """The manifest in a file; with errors reported, what could be read of it, or None."""
    try:
        text = path.read_bytes().decode("utf-8")
        values = tomllib.loads(text)
    except OSError as error:
        diagnostics.error(None, f"cannot read the manifest {path}: {error.strerror}")
        return None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        diagnostics.error(None, f"the manifest {path} is not TOML: {error}")
        return None
    manifest = Manifest(path)
    source = Source(str(path), text)
    for key, value in values.items():
        kind = _KEYS.get(key)
        start = max(text.find(key), 0)
        span = source.span(start, start + len(key))
        if kind is None:
            diagnostics.error(span, f"a manifest has no {key!r}", expected="one of " + ", ".join(_KEYS))
        elif type(value) is not kind:
            diagnostics.error(span, f"{key!r} has a value of the wrong kind", expected=kind.__name__, found=type(value).__name__)
        elif key == "packages":
            manifest.packages = [path.parent / each for each in value]
        else:
            setattr(manifest, key.replace("-", "_"), value)
    for role in manifest.roles:
        if role not in ROLES:
            diagnostics.error(None, f"the manifest {path} names an unknown role {role!r}", expected="one of " + ", ".join(ROLES))
    return manifest
