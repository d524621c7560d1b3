"""Images of V3PlusClosures, and of both bytecode sets: all tests, benchmarks and lockstep programs, compiled to blocks that are embedded."""

import struct
from pathlib import Path

import pytest
from lockstep import PINION, PROGRAMS, ROOT, build, execute, run_both

TESTS = sorted((ROOT / "tests/image").glob("*Tests"))
RUN_TESTS = "TestRunner run: #(" + " ".join(f"'{each.name}'" for each in TESTS) + ")"
# By what methods of the two sets call each other: all are of V3PlusClosures; the callers are; half of the library is.
SETS = {"v3": ["*"], "callers": ["*Tests"], "halves": ["[A-M]*"]}
LOCKSTEP = {"v3": ["blocks", "nonLocalReturns", "exceptions", "contexts", "garbage"], "halves": ["exceptions", "recursion", "processes"]}


def v3(patterns: list[str]) -> list[str]:
    return [part for each in patterns for part in ("--v3", each)]


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    """Builds an image of one of SETS once."""
    folder, built = tmp_path_factory.mktemp("sets"), {}

    def build_(sets: str, main: str, *packages: Path) -> str:
        if (sets, main) not in built:
            built[sets, main] = str(build(folder / f"{len(built)}.image", main, *packages, options=v3(SETS[sets])))
        return built[sets, main]
    return build_


@pytest.mark.parametrize("sets", SETS)
def test_tests(image, sets, tmp_path):
    name = image(sets, RUN_TESTS, *TESTS)
    process = execute(PINION, name, cwd=tmp_path)
    assert process.returncode == 0, process.stdout + process.stderr
    assert " passed, 0 failed" in process.stdout
    assert execute(PINION, "--verify", name).returncode == 0


def test_benchmarks(image):
    process = execute(PINION, image("v3", "BenchmarkRunner start", ROOT / "bench/Benchmarks"), "all", "1")
    assert process.returncode == 0, process.stdout + process.stderr


@pytest.mark.parametrize("sets, program", [(sets, each) for sets in LOCKSTEP for each in LOCKSTEP[sets]])
def test_lockstep(image, sets, program):
    outcome = run_both(image(sets, "LockstepPrograms run", PROGRAMS), program)
    assert outcome.status == 0, outcome.errors
    assert outcome.output


def test_programs_do_the_same_whatever_the_set(image, programs):
    for program in ("blocks", "nonLocalReturns", "exceptions", "collections", "processes"):
        assert execute(PINION, image("v3", "LockstepPrograms run", PROGRAMS), program).stdout == execute(PINION, programs, program).stdout


def test_snapshot(image, tmp_path):
    """The format tells that there are two sets, in the saved image as well."""
    name, saved = image("halves", "LockstepPrograms run", PROGRAMS), tmp_path / "saved.image"
    process = execute(PINION, name, "snapshot", str(saved))
    assert process.stdout.startswith("'saved'\n'kept'\n")
    assert execute(PINION, str(saved)).stdout == process.stdout.replace("'saved'", "'resumed'")
    assert [struct.unpack("<I", Path(each).read_bytes()[:4])[0] for each in (name, saved)] == [68533, 68533]
