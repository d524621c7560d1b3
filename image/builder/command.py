"""The command: packages in, image file out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import BlockNode, MethodNode, Node, VariableNode
from generator.syntax.parser import parse_statements
from generator.syntax.source import Source

from .bootstrap import build_heap, compile_all
from .image_file import image_bytes, write_file
from .loader import find_packages, load
from .manifest import Manifest, read_manifest

_DEFAULT_MANIFEST = Path(__file__).resolve().parent.parent / "manifest.toml"
# The variable of the start-up expression that stands for the --main expression.
_MAIN = "main"
# Expressions nest deeper than Python expects of functions.
_RECURSION_LIMIT = 20_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status."""
    options = _parser().parse_args(arguments)
    sys.setrecursionlimit(_RECURSION_LIMIT)
    diagnostics = Diagnostics()
    try:
        contents = build(options.manifest, options.packages, options.main, diagnostics, options.v3)
    except RecursionError:
        contents = None
        diagnostics.error(None, "the source is nested too deeply")
    if contents is not None:
        try:
            write_file(options.output, contents)
        except OSError as error:
            diagnostics.error(None, f"cannot write {options.output}: {error.strerror}")
    diagnostics.print()
    return 1 if diagnostics.failed else 0


def build(manifest_path: Path, packages: Sequence[Path], main_expression: str | None, diagnostics: Diagnostics,
          v3_packages: Sequence[str] = ()) -> bytes | None:
    """The image file's contents, or None when errors have been reported. The same input gives the same bytes."""
    manifest = read_manifest(manifest_path, diagnostics)
    if manifest is None:
        return None
    library = find_packages(manifest.packages, diagnostics)
    known = {each.resolve() for each in library}
    given = [each for each in find_packages(packages, diagnostics) if each.resolve() not in known]
    start = _start_method(manifest, main_expression, diagnostics)
    table = load(library, given, manifest, diagnostics)
    for pattern in v3_packages:
        if not any(fnmatchcase(each.name, pattern) for each in [*library, *given]):
            diagnostics.error(None, f"no package matches {pattern}, which is to get bytecodes of V3PlusClosures")
    if start is None:
        return None
    compiled = compile_all(table, manifest, start, diagnostics, v3_packages)
    if compiled is None:
        return None
    heap = build_heap(table, manifest, compiled, diagnostics)
    return image_bytes(*heap, has_two_sets=bool(v3_packages)) if heap else None


def _start_method(manifest: Manifest, main_expression: str | None, diagnostics: Diagnostics) -> MethodNode | None:
    """The start-up expression with the main expression in it: as a block where it says `main`, otherwise after it."""
    start = parse_statements(Source(str(manifest.path), manifest.start), diagnostics)
    statements: MethodNode | None = None
    if main_expression is not None:
        statements = parse_statements(Source("--main", main_expression), diagnostics)
    if start is None or (main_expression is not None and statements is None):
        return None
    if statements is None:
        block: Node = VariableNode("nil", span=start.span)
    else:
        block = BlockNode([], statements.temporaries, statements.statements, span=statements.span)
    if not _replace(start, block) and statements is not None:
        start.temporaries += statements.temporaries
        start.statements += statements.statements
    return start


def _replace(node: Node, replacement: Node) -> bool:
    """Put the replacement where a message has `main` as an argument; whether there was such a place."""
    found = False
    for child in node.children():
        found = _replace(child, replacement) or found
    arguments = getattr(node, "arguments", [])
    for index, argument in enumerate(arguments):
        if isinstance(argument, VariableNode) and argument.name == _MAIN:
            arguments[index] = replacement
            found = True
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pinion-build", description="Compile Tonel packages to a 64-bit Spur image file.",
        epilog="The packages of the manifest come first. Exit status 1 and no file when there are errors.")
    parser.add_argument("packages", metavar="PACKAGE-DIR", nargs="*", type=Path,
                        help="a package, or a folder of packages")
    parser.add_argument("--manifest", metavar="FILE", type=Path, default=_DEFAULT_MANIFEST,
                        help="what is to be known of the library (default: the manifest of Pinion's own library)")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, default=Path("out.image"),
                        help="the image file (default: %(default)s)")
    parser.add_argument("--v3", metavar="PACKAGES", action="append", default=[],
                        help="compile packages whose names match the pattern to V3PlusClosures, the older bytecode set with embedded "
                             "blocks, and not to SistaV1; can be given several times")
    parser.add_argument("--main", metavar="EXPRESSION", help="what the image evaluates when it starts")
    return parser
