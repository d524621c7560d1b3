#!/usr/bin/env python3
"""Measure the command: what it takes to print one value, and where that time goes; and how fast the image compiles its own library."""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.measuring import VM, Failure, execute

EXPRESSION = '3 + 4'
# What is added by each: the system starts a process; links the executable; maps the image, starts it and ends it; compiles, evaluates and prints.
STAGES = (('a process that does nothing', None), ('executable: --version', ['--version']), ('image: -e without an expression', ['-e']),
          (f"expression: -e '{EXPRESSION}'", ['-e', EXPRESSION]))
RECOMPILE = '''| sources lines time |
sources := OrderedCollection new.
Smalltalk allClassesAndTraits do: [ :each |
	{ each. each class } do: [ :behavior |
		behavior selectors do: [ :selector |
			(behavior sourceCodeAt: selector ifAbsent: [ nil ]) ifNotNil: [ :source | sources add: behavior -> source ] ] ] ].
lines := sources inject: 0 into: [ :sum :each | sum + each value lines size ].
time := Time millisecondsToRun: [ sources do: [ :each | each key compiler compile: each value ] ].
Stdio stdout print: sources size; nextPutAll: ' methods, '; print: lines; nextPutAll: ' lines, '; print: time; nextPutAll: ' ms'; lf
'''
_COMPILED = re.compile(r'^(\d+) methods, (\d+) lines, (\d+) ms$')


@dataclass(frozen=True)
class Cost:
    """What a process took: milliseconds from its start to its end, milliseconds of a processor, and page faults."""

    elapsed: float
    processor: float
    faults: int


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; answer the exit status: 0, or 1 if anything failed."""
    parser = argparse.ArgumentParser(prog='command.py', description=__doc__)
    parser.add_argument('command', nargs='?', default=str(ROOT / 'build' / 'pinion'), help='the executable with an image inside (build/pinion)')
    parser.add_argument('--starts', type=int, default=101, metavar='N', help='starts of each process (%(default)s)')
    parser.add_argument('--compilations', type=int, default=3, metavar='N', help='compilations of the library (%(default)s)')
    options = parser.parse_args(arguments)
    try:
        _show_starts(options.command, options.starts)
        _show_compilations(options.command, options.compilations)
    except Failure as failure:
        print(f'command.py: {failure}', file=sys.stderr)
        return 1
    return 0


def _show_starts(command: str, count: int):
    """A line for each stage; what a stage adds is the difference of its median and the one before."""
    commands = [['/bin/true'] if words is None else [command, *words] for _, words in STAGES]
    costs = [[] for _ in STAGES]
    for _ in range(count):
        for words, found in zip(commands, costs):
            found.append(_cost(words))
    print(f'{"Starts, in milliseconds":34}{"least":>8}{"median":>8}{"adds":>8}{"CPU":>8}{"faults":>8}')
    before = 0.0
    for (title, _), found in zip(STAGES, costs):
        median = statistics.median(each.elapsed for each in found)
        print(f'{title:34}{min(each.elapsed for each in found):8.2f}{median:8.2f}{median - before:8.2f}'
              f'{statistics.median(each.processor for each in found):8.2f}{statistics.median_high(each.faults for each in found):8}')
        before = median
    counted = subprocess.run([command, '--count', '-e', EXPRESSION], capture_output=True, text=True)
    print('\nThat executes ' + ', '.join(' '.join(reversed(line.split())) for line in counted.stderr.splitlines()))


def _cost(words: Sequence[str]) -> Cost:
    start = time.perf_counter()
    try:
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError as error:
        raise Failure(f'{words[0]} cannot be started: {error.strerror}') from error
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost((time.perf_counter() - start) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_minflt)


def _show_compilations(command: str, count: int):
    best = min((_compile(command) for _ in range(count)), key=lambda each: each[2])
    methods, lines, milliseconds = best
    print(f'\nThe library, {methods} methods of {lines} lines, compiles in {milliseconds / 1000:.2f} s: {lines * 60000 // max(milliseconds, 1)} lines a minute')


def _compile(command: str) -> tuple[int, int, int]:
    output = execute(VM(command, (command, '-e')), RECOMPILE, [], 600)
    match = _COMPILED.match(output.strip())
    if not match:
        raise Failure(f'the library was not compiled: {output.strip()}')
    return tuple(int(each) for each in match.groups())


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
