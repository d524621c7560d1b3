"""Primitives with receivers and arguments at random: they fail, or the VM says why it cannot go on, but it does not crash."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from engines import PINION, SIMULATOR, execute
from probe import FOLDER, write_package

CALLS = "60"
FAULT = "memory fault"
# A call may wait for ever, or go round in circles that it was given.
LONGEST = 10


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image that makes as many calls as its second argument says; the first one is a seed."""
    folder = tmp_path_factory.mktemp("random")
    file = folder / "random.image"
    process = execute((sys.executable, "-P", "-m", "image.builder", "-o", str(file), str(FOLDER / "Probe"), str(FOLDER / "RandomCalls"),
                       str(write_package(folder, [])), "--main", "RandomCalls start"), folder)
    assert process.returncode == 0, process.stderr
    return file


def survives(command: tuple[str, ...], image: Path, seed: int, seconds: float) -> bool:
    """Whether nothing else than a status, or no end, comes of the calls."""
    try:
        process = execute((*command, "--max-heap=200M", str(image), str(seed), CALLS), image.parent, seconds=seconds)
    except subprocess.TimeoutExpired:
        return True
    return process.returncode >= 0 and FAULT not in process.stderr


@pytest.mark.parametrize("first", range(1, 151, 30))
def test_compiled(image, first):
    assert not [seed for seed in range(first, first + 30) if not survives(PINION, image, seed, LONGEST)]


@pytest.mark.parametrize("seed", range(1, 5))
def test_simulated(image, seed):
    assert survives(SIMULATOR, image, seed, LONGEST * 6)
