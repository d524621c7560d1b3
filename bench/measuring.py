"""Run benchmarks of an image on virtual machines and collect their times."""

import re
import shlex
import statistics
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_TIME = re.compile(r'^(\w+): iteration (\d+): (\d+\.\d+) ms$', re.MULTILINE)


class Failure(Exception):
    """A virtual machine did not do what was asked of it; the message says what went wrong, on one line."""


@dataclass(frozen=True)
class VM:
    """A virtual machine: the command as the user gave it, and the words to execute."""

    command: str
    words: tuple[str, ...]

    @classmethod
    def parse(cls, command: str) -> 'VM':
        """Answer the VM of a shell-quoted command; ValueError if it is empty or its quotes do not match."""
        words = tuple(shlex.split(command))
        if not words:
            raise ValueError('the command is empty')
        return cls(command, words)


@dataclass
class Results:
    """The times in milliseconds by benchmark and VM, one of each run, and the failures."""

    times: dict[tuple[str, VM], list[float]] = field(default_factory=dict)
    failures: dict[tuple[str, VM], str] = field(default_factory=dict)

    def median(self, benchmark: str, vm: VM) -> float | None:
        """Answer the median of all runs; None if there is none or one failed."""
        times = self.times.get((benchmark, vm))
        if not times or (benchmark, vm) in self.failures:
            return None
        return statistics.median(times)


def execute(vm: VM, image: Path, arguments: Sequence[str], timeout: float) -> str:
    """Answer what the VM writes on standard output; Failure if it cannot be started, fails or takes more than timeout seconds."""
    try:
        done = subprocess.run([*vm.words, str(image), *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, errors='replace', timeout=timeout)
    except OSError as error:
        raise Failure(f'cannot be started: {error.strerror}') from error
    except subprocess.TimeoutExpired as error:
        raise Failure(f'still running after {timeout:g} s') from error
    if done.returncode == 0:
        return done.stdout
    how = f'exit status {done.returncode}' if done.returncode > 0 else f'killed by signal {-done.returncode}'
    said = (done.stderr.strip() or done.stdout.strip()).split('\n')[0]
    raise Failure(f'{how}: {said}' if said else how)


def benchmark_names(vm: VM, image: Path, timeout: float) -> list[str]:
    """Answer the names of the benchmarks in the image, as the VM lists them; Failure if it does not."""
    names = execute(vm, image, [], timeout).split()
    if not names:
        raise Failure('lists no benchmarks')
    return names


def measure_once(vm: VM, image: Path, benchmark: str, iterations: int, timeout: float) -> float:
    """Run the VM once; answer the median, in milliseconds, of the times of its iterations."""
    output = execute(vm, image, [benchmark, str(iterations)], timeout)
    times = [float(time) for name, _, time in _TIME.findall(output) if name == benchmark]
    if len(times) != iterations:
        raise Failure(f'wrote {len(times)} times and not {iterations}')
    return statistics.median(times)


def measure(vms: Sequence[VM], image: Path, benchmarks: Sequence[str], runs: int, iterations: int, timeout: float,
            progress: Callable[[str], None]) -> Results:
    """Measure every benchmark on every VM, the VMs by turns so that all meet the same conditions.

    A VM that fails on a benchmark is not asked for it again. progress is told, in a few words, what is done next.
    """
    results = Results()
    for place, benchmark in enumerate(benchmarks, start=1):
        for run in range(1, runs + 1):
            for vm in vms:
                if (benchmark, vm) in results.failures:
                    continue
                progress(f'{benchmark} ({place} of {len(benchmarks)}), run {run} of {runs}: {vm.command}')
                try:
                    time = measure_once(vm, image, benchmark, iterations, timeout)
                except Failure as failure:
                    results.failures[benchmark, vm] = str(failure)
                else:
                    results.times.setdefault((benchmark, vm), []).append(time)
    return results
