"""The benchmarks and the tests of the library while garbage is collected all the time, and the heap is checked."""
from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from heap_runs import IS_SOAK, PINION, ROOT, SANITIZED, run

# Signal comes in several depths.
BENCHMARKS = sorted({each.name.removesuffix("Benchmark.class.st") for each in (ROOT / "bench" / "Benchmarks").glob("?*Benchmark.class.st")}
                    - {"Signal"} | {"Signal1", "Signal100"})
BENCH_IMAGE, TESTS_IMAGE = ROOT / "build" / "bench.image", ROOT / "build" / "tests.image"
HOURS = 3600

# A name, the VM, its --torture-gc and further options. What `make soak` does takes hours.
Torture = tuple[str, Sequence[str], str, Sequence[str]]
FOR_BENCHMARKS: list[Torture] = [
    ("pinion", PINION, "1,50", ["--check-heap"]), ("asan", SANITIZED, "1,50", ["--check-heap"])
] if IS_SOAK else [
    ("pinion", PINION, "1,50", []), ("pinion", PINION, "400,5", ["--check-heap"]), ("asan", SANITIZED, "20,50", [])]
FOR_LIBRARY: list[Torture] = [
    ("pinion", PINION, "1,50", []), ("pinion", PINION, "50,50", ["--check-heap"]), ("asan", SANITIZED, "200,50", ["--check-heap"])
] if IS_SOAK else [
    ("pinion", PINION, "500,50", []), ("pinion", PINION, "10000,10", ["--check-heap"]), ("asan", SANITIZED, "2000,20", [])]


def tortured(tortures: list[Torture]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("command, options", [
        pytest.param(command, [f"--torture-gc={torture}", *others], id=" ".join([name, torture, *others]))
        for name, command, torture, others in tortures])


@tortured(FOR_BENCHMARKS)
@pytest.mark.parametrize("name", BENCHMARKS)
def test_benchmark(name: str, command: Sequence[str], options: Sequence[str]) -> None:
    process = run(command, *options, BENCH_IMAGE, name, "1", "1", timeout=2 * HOURS)
    assert (process.returncode, process.stderr) == (0, "")
    assert re.fullmatch(rf"{name}: iteration 1: [0-9.]+ ms\n", process.stdout)


@tortured(FOR_LIBRARY)
def test_library(command: Sequence[str], options: Sequence[str]) -> None:
    process = run(command, *options, TESTS_IMAGE, timeout=2 * HOURS)
    assert process.returncode == 0, process.stdout
    assert process.stdout.endswith(" passed, 0 failed\n")
