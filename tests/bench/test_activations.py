"""An activation allocates nothing: counted over programs that send millions of messages, and evaluate no blocks."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def counts(benchmark: str, iterations: int) -> dict[str, int]:
    """What it took to run the benchmark, by the words of --count."""
    process = subprocess.run([ROOT / "build/pinion", "--count", ROOT / "build/bench.image", benchmark, str(iterations)],
                             capture_output=True, text=True, timeout=300, check=True)
    return {word: int(number) for word, number in map(str.split, process.stderr.splitlines())}


@pytest.mark.parametrize("benchmark", ["Fibonacci", "Towers", "Richards"])
def test_an_activation_allocates_nothing(benchmark):
    """One more iteration makes the objects that the benchmark is about, a line of output, and else only sends."""
    once, twice = counts(benchmark, 1), counts(benchmark, 2)
    taken = {word: twice[word] - once[word] for word in once}
    assert taken["sends"] > 3_000_000
    assert taken["contexts"] < 10
    assert taken["allocated"] < taken["sends"] / 100


@pytest.mark.parametrize("benchmark", ["BinaryTrees", "List", "Mandelbrot", "Queens"])
def test_activations_have_no_contexts(benchmark):
    """Nor does one where objects are made, or blocks that return to nobody."""
    once, twice = counts(benchmark, 1), counts(benchmark, 2)
    assert twice["sends"] - once["sends"] > 50_000
    assert twice["contexts"] - once["contexts"] < 10
