#!/usr/bin/env python3
"""Compare virtual machines: run the benchmarks of one image on each of them and print a table of ratios."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.measuring import VM, Failure, benchmark_names, measure
from bench.report import table


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; answer the exit status: 0, or 1 if anything failed."""
    options = _parse(arguments)
    names = _names(options)
    if not names:
        return 1
    if options.benchmarks:
        unknown = [name for name in options.benchmarks if name not in names]
        if unknown:
            print(f'run.py: the image has no benchmark {", ".join(unknown)}; it has {", ".join(names)}', file=sys.stderr)
            return 1
        names = options.benchmarks
    results = measure(options.vms, options.image, names, options.runs, options.iterations, options.timeout, _progress)
    _progress('')
    print(table(results, names, options.vms))
    return 1 if results.failures else 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog='run.py', description=__doc__)
    parser.add_argument('vms', metavar='VM-COMMAND', nargs='+', type=_vm,
                        help='a command, quoted as for a shell; image and arguments are appended. Ratios are to the first.')
    parser.add_argument('--runs', type=_count, default=5, metavar='N', help='start each VM N times for each benchmark (%(default)s)')
    parser.add_argument('--iterations', type=_count, default=5, metavar='N', help='measure N iterations in each run (%(default)s)')
    parser.add_argument('--benchmarks', type=lambda names: names.split(','), metavar='A,B', help='only these benchmarks')
    parser.add_argument('--image', type=Path, default=ROOT / 'build' / 'bench.image', metavar='F', help='the image (build/bench.image)')
    parser.add_argument('--timeout', type=float, default=300.0, metavar='S', help='give a run up after S seconds (%(default)g)')
    options = parser.parse_args(arguments)
    if not options.image.is_file():
        parser.error(f'there is no image {options.image}')
    return options


def _vm(command: str) -> VM:
    try:
        return VM.parse(command)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'{command!r}: {error}') from error


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f'{text!r} is not a positive number')
    return int(text)


def _names(options: argparse.Namespace) -> list[str]:
    """Answer the benchmarks of the image as the first VM that works lists them; none, and a word on each VM, if none works."""
    for vm in options.vms:
        try:
            return benchmark_names(vm, options.image, options.timeout)
        except Failure as failure:
            print(f'run.py: {vm.command}: {failure}', file=sys.stderr)
    return []


def _progress(message: str) -> None:
    """Show the message in place of the one before, on a terminal only."""
    if sys.stderr.isatty():
        print(f'\r\033[K{message}', end='', file=sys.stderr, flush=True)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
