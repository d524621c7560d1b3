"""Runs the same image on the C VM and in the simulator, and compares what they do."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
PINION = (str(ROOT / "build" / "pinion"),)
SIMULATOR = (sys.executable, "-P", "-m", "generator.simulator")
PROGRAMS = Path(__file__).parent / "LockstepPrograms"


class Outcome(NamedTuple):
    """What a run did. `errors` is its standard error without the counts (names that differ take other bytes), the VM called `pinion` whichever it is."""

    output: str
    errors: str
    status: int
    counts: list[str]


def execute(command: tuple[str, ...], *arguments: str, input: str = "", **options) -> subprocess.CompletedProcess:
    """The finished process of a command."""
    return subprocess.run([*command, *arguments], input=input, capture_output=True, text=True, env=ENVIRONMENT, timeout=300,
                          check=False, **options)


def run(command: tuple[str, ...], *arguments: str, input: str = "") -> Outcome:
    """Runs an image, where time is what it counts. `arguments` are options, the image, and its arguments."""
    process = execute(command, "--count", "--virtual-clock", *arguments, input=input)
    lines = process.stderr.splitlines()
    counts = [each for each in lines if each.startswith(("bytecodes ", "sends ", "contexts "))]
    errors = [each.replace("pinion-sim:", "pinion:", 1) for each in lines if each not in counts and not each.startswith("allocated ")]
    return Outcome(process.stdout, "\n".join(errors), process.returncode, counts)


def run_both(*arguments: str, input: str = "") -> Outcome:
    """What both engines do, which has to be the same."""
    compiled = run(PINION, *arguments, input=input)
    simulated = run(SIMULATOR, *arguments, input=input)
    assert simulated == compiled
    return compiled


def build(image: Path, main: str, *packages: Path, options: Sequence[str] = ()) -> Path:
    """An image that evaluates the expression when it starts. `options` are further ones of the builder."""
    process = execute((sys.executable, "-P", "-m", "image.builder"), *options, "-o", str(image), *map(str, packages), "--main", main)
    assert process.returncode == 0, process.stderr
    return image
