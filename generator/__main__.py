"""The command pinion-gen: translates a VM specification to C and Python."""
from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.backends.c import c_files
from generator.backends.declarations import declarations_file
from generator.backends.python import python_files
from generator.dialect.analysis import analyse
from generator.options import DISPATCHES, Options
from generator.output import write_files
from generator.syntax.diagnostics import Diagnostics

ROOT = Path(__file__).resolve().parent.parent


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pinion-gen", description="Translate a VM specification to C and Python.")
    parser.add_argument("--spec", type=Path, default=Path("vm-spec"), metavar="DIR",
                        help="the specification (default: vm-spec)")
    parser.add_argument("--out", type=Path, default=Path("generated"), metavar="DIR",
                        help="where c/ and python/ are written (default: generated)")
    parser.add_argument("--dispatch", choices=DISPATCHES, default=DISPATCHES[0],
                        help="how the interpreter loop finds the code of a bytecode (default: %(default)s)")
    parser.add_argument("--lines", action="store_true",
                        help="emit #line directives, so that debuggers step through the specification")
    return parser


def main(argv: list[str] | None = None) -> int:
    options = arguments().parse_args(argv)
    diagnostics = Diagnostics()
    analysis = analyse(options.spec, diagnostics)
    if analysis is None:
        diagnostics.print()
        return 1
    chosen = Options(dispatch=options.dispatch, line_directives=options.lines)
    python = python_files(analysis) | {"declarations.py": declarations_file(analysis)}
    files = {f"c/{name}": text for name, text in c_files(analysis, chosen).items()}
    files |= {f"python/{name}": text for name, text in python.items()}
    try:
        changed = write_files(options.out, files)
    except OSError as error:
        print(f"pinion-gen: cannot write {error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    if sys.stderr.isatty():
        print(f"pinion-gen: {len(changed)} files changed", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
