#!/usr/bin/env python3
"""Measure memory management: the collector's share of benchmarks, its pauses, collections of large heaps, and starts of large images."""

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.measuring import VM, Failure, execute

BENCHMARKS = ['BinaryTrees', 'DictionaryGrowth', 'Storage', 'StringBuilding']
_SHARE = re.compile(r'^\w+: (\d+\.\d+) ms, (\d+) ms in (\d+) scavenges, (\d+) ms in (\d+) full collections$')
_HEAP = re.compile(r'^heap: \d+ MB: (\d+\.\d+) ms$', re.MULTILINE)
_PAUSE = re.compile(r'^(scavenge|full collection) \d+: .*pause (\d+) us', re.MULTILINE)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; answer the exit status: 0, or 1 if anything failed."""
    options = _parse(arguments)
    failures = []
    for number, vm in enumerate(options.vms, start=1):
        print(f'[{number}] {vm.command}')
    for title, part in (('Share of the collector, and pauses of scavenges in microseconds where the VM has --gc-log', shares),
                        ('Pauses of scavenges in microseconds, median and greatest, beside so much that is alive', pauses),
                        ('Collections of the whole heap, in milliseconds; in brackets for each megabyte', full_collections),
                        ('Starts of saved images, in milliseconds until they have quit', starts)):
        print(f'\n{title}:\n')
        for row in part(options, failures):
            print('  '.join([row[0].ljust(18), *(cell.rjust(30) for cell in row[1:])]).rstrip(), flush=True)
    if failures:
        print('\nFailed:', *failures, sep='\n  ')
    return 1 if failures else 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog='gc.py', description=__doc__)
    parser.add_argument('vms', metavar='VM-COMMAND', nargs='+', type=_vm, help='a command, quoted as for a shell')
    parser.add_argument('--iterations', type=int, default=20, metavar='N', help='iterations of each benchmark (%(default)s)')
    parser.add_argument('--heaps', type=_sizes, default=[256, 512, 1024, 2048], metavar='A,B',
                        help='megabytes of the heaps that are collected (256,512,1024,2048)')
    parser.add_argument('--images', type=_sizes, default=[10, 1024], metavar='A,B', help='megabytes of the images that are started (10,1024)')
    parser.add_argument('--starts', type=int, default=11, metavar='N', help='starts of each image (%(default)s)')
    parser.add_argument('--image', type=Path, default=ROOT / 'build' / 'bench.image', metavar='F', help='the image (build/bench.image)')
    parser.add_argument('--timeout', type=float, default=600.0, metavar='S', help='give a run up after S seconds (%(default)g)')
    options = parser.parse_args(arguments)
    if not options.image.is_file():
        parser.error(f'there is no image {options.image}')
    return options


def _vm(command: str) -> VM:
    try:
        return VM.parse(command)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'{command!r}: {error}') from error


def _sizes(text: str) -> list[int]:
    sizes = [each for each in text.split(',') if each]
    if not all(each.isdecimal() and int(each) > 0 for each in sizes):
        raise argparse.ArgumentTypeError(f'{text!r} is no list of sizes in megabytes')
    return [int(each) for each in sizes]


def shares(options: argparse.Namespace, failures: list[str]):
    """Rows: for each benchmark and VM the percentage of its time in the collector, and the median and greatest pause."""
    yield ['', *(f'[{number}] % median/max' for number in range(1, len(options.vms) + 1))]
    for name in BENCHMARKS:
        yield [name, *(_attempt(failures, name, vm, lambda: _share(options, vm, name)) for vm in options.vms)]


def _share(options: argparse.Namespace, vm: VM, name: str) -> str:
    output = execute(vm, options.image, ['collector', name, str(options.iterations)], options.timeout)
    found = _SHARE.match(output.strip())
    if not found:
        raise Failure(f'wrote {output.strip()!r}')
    share = 100 * (int(found[2]) + int(found[4])) / float(found[1])
    return f'{share:.2f} {_pauses(options, vm, name):>14}'


def pauses(options: argparse.Namespace, failures: list[str]):
    """Rows: for each size of old space and VM the median and greatest pause of the scavenges of a benchmark of which much survives."""
    yield ['', *(f'[{number}] median/max' for number in range(1, len(options.vms) + 1))]
    for size in [0, *options.heaps]:
        yield [f'{size} MB', *(_attempt(failures, f'{size} MB', vm, lambda: _pauses(options, vm, 'BinaryTrees', size)) for vm in options.vms)]


def _pauses(options: argparse.Namespace, vm: VM, name: str, megabytes: int = 0) -> str:
    """The median and greatest pause of the scavenges after the last full collection; - where the VM does not tell."""
    heap = [str(megabytes)] if megabytes else []
    process = subprocess.run([*vm.words, '--gc-log', str(options.image), 'collector', name, str(options.iterations), *heap],
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, errors='replace', timeout=options.timeout)
    found = _PAUSE.findall(process.stderr)
    if megabytes:
        last = max((i for i, (kind, _) in enumerate(found) if kind != 'scavenge'), default=-1)
        found = found[last + 1:]
    times = [int(pause) for kind, pause in found if kind == 'scavenge']
    return f'{statistics.median(times):.0f}/{max(times)}' if times else '-'


def full_collections(options: argparse.Namespace, failures: list[str]):
    """Rows: for each size and VM the median time of three collections, all of the heap being alive."""
    yield ['', *(f'[{number}] ms' + ' ' * 8 for number in range(1, len(options.vms) + 1))]
    for size in options.heaps:
        yield [f'{size} MB', *(_attempt(failures, f'{size} MB', vm, lambda: _collection(options, vm, size)) for vm in options.vms)]


def _collection(options: argparse.Namespace, vm: VM, size: int) -> str:
    output = execute(vm, options.image, ['heap', str(size), '3'], options.timeout)
    times = [float(each) for each in _HEAP.findall(output)]
    if len(times) != 3:
        raise Failure(f'wrote {output.strip()!r}')
    median = statistics.median(times)
    return f'{median:.1f} ({median / size:.3f})'


def starts(options: argparse.Namespace, failures: list[str]):
    """Rows: for each size and VM the least and the median time of a start; the file is in the page cache."""
    yield ['', *(f'[{number}] least/median' for number in range(1, len(options.vms) + 1))]
    for size in options.images:
        yield [f'{size} MB', *(_attempt(failures, f'{size} MB', vm, lambda: _start(options, vm, size)) for vm in options.vms)]


def _start(options: argparse.Namespace, vm: VM, size: int) -> str:
    with tempfile.TemporaryDirectory() as folder:
        image = Path(folder) / 'large.image'
        execute(vm, options.image, ['save', str(size), str(image)], options.timeout)
        times = []
        for _ in range(options.starts + 1):
            begin = time.perf_counter()
            execute(vm, image, [], options.timeout)
            times.append(1000 * (time.perf_counter() - begin))
    return f'{min(times[1:]):.2f}/{statistics.median(times[1:]):.2f}'


def _attempt(failures: list[str], what: str, vm: VM, measure) -> str:
    try:
        return measure()
    except Failure as failure:
        failures.append(f'{what} on {vm.command}: {failure}')
        return '-'


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
