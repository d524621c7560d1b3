"""Random mixes of all that has to do with control, and deep stacks, do the same in every bytecode set and engine, and whenever garbage is collected."""

import re
from pathlib import Path

import pytest
from lockstep import PINION, build, execute, run_both

PROGRAMS = Path(__file__).parent / "ControlPrograms"
# Packages of V3PlusClosures: none, all, the programs and a part of the library, the other part of the library.
SETS = {"sista": [], "v3": ["*"], "programs": ["[A-M]*"], "library": ["[N-Z]*"]}
MIXES, FEW_MIXES = ("mixes", "1", "150"), ("mixes", "1", "6")


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """The names of images, by SETS."""
    folder = tmp_path_factory.mktemp("control")
    return {name: str(build(folder / f"{name}.image", "ControlPrograms run", PROGRAMS, options=[part for each in packages for part in ("--v3", each)]))
            for name, packages in SETS.items()}


def output(*arguments: str) -> str:
    process = execute(PINION, *arguments)
    assert (process.returncode, process.stderr) == (0, "")
    return process.stdout


def test_mixes(images):
    shown = {name: output("--max-heap=256M", image, *MIXES) for name, image in images.items()}
    assert re.fullmatch(r"(\d+: \S+ \d+ \d+\n){150}", shown["sista"])
    assert len(set(shown.values())) == 1


@pytest.mark.parametrize("torture", ["50,20", "3000,1"])
@pytest.mark.parametrize("sets", SETS)
def test_mixes_while_garbage_is_collected(images, sets, torture):
    options = (f"--torture-gc={torture}", "--max-heap=256M")
    assert output(*options, images[sets], *FEW_MIXES) == output("--max-heap=256M", images["sista"], *FEW_MIXES)


@pytest.mark.parametrize("sets", ["sista", "v3"])
def test_engines_mix_alike(images, sets):
    outcome = run_both(images[sets], "mixes", "3", "4")
    assert (outcome.status, outcome.errors) == (0, "")


@pytest.mark.parametrize("sets", SETS)
def test_depths(images, sets):
    levels = 200000
    expected = f"{levels}\n{levels}\n#(#returned {levels})\n#('from below' {levels})\n#(true {levels})\n"
    assert output("--max-heap=1G", images[sets], "depths", str(levels)) == expected


@pytest.mark.parametrize("heap", ["12M", "128M"])
@pytest.mark.parametrize("sets", SETS)
def test_recursion_without_end(images, sets, heap):
    """It can be caught several times, and is told of in the end."""
    process = execute(PINION, f"--max-heap={heap}", images[sets], "endless")
    assert (process.returncode, process.stdout) == (1, "Memory is nearly used up\n" * 3)
    assert process.stderr.startswith("OutOfMemory: Memory is nearly used up\n")
    assert "ControlPrograms>>endless:" in process.stderr
