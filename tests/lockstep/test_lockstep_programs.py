"""The C VM and the simulator run programs to the same output, and in the same number of bytecodes, sends and contexts."""

import re
import shutil
import stat
from pathlib import Path

import pytest
from lockstep import PINION, PROGRAMS, SIMULATOR, execute, run, run_both

SOURCE = (PROGRAMS / "LockstepPrograms.class.st").read_text(encoding="utf-8")
NAMES = re.findall(r"\{ #category : 'programs' \}\nLockstepPrograms class >> (\w+)", SOURCE)
ENGINES = {"pinion": PINION, "simulator": SIMULATOR}


@pytest.mark.parametrize("name", NAMES)
def test_program(programs, name):
    outcome = run_both(programs, name)
    assert outcome.output or name == "status"
    assert len(outcome.counts) == 3


def test_unhandled_error_ends_with_a_trace(programs):
    outcome = run_both(programs, "failure")
    assert outcome.status == 1
    assert "LockstepPrograms class>>failure" in outcome.errors


def test_exit_status(programs):
    assert run_both(programs, "status").status == 42


def test_traces(programs):
    """Of sends, primitives and their failures; objects lie at other addresses."""
    outcome = run_both("--trace=sends,primitives", programs, "status")
    assert "send SystemDictionary>>exit:" in outcome.errors
    assert run_both("--trace=sends", "--trace-only=*>>exit:", programs, "status").errors == "send SystemDictionary>>exit:"


def test_arguments(programs):
    assert run_both(programs, "arguments", "--count", "", "a b").output == "#('arguments' '--count' '' 'a b')\n"
    run_both(programs, "arguments", "äöü")


def test_standard_input(programs):
    assert run_both(programs, "echo", input="one\ntwo\n\nlast").output == "one\ntwo\n\nlast\n"


def test_files(programs, tmp_path):
    outcome = run_both(programs, "files", str(tmp_path / "file.txt"))
    assert (outcome.status, outcome.errors) == (0, "")
    assert "'one TWO three\nfour!'\n" in outcome.output
    assert list(tmp_path.iterdir()) == []


def test_full_heap_is_an_error_of_the_image(programs):
    outcome = run_both("--max-heap=5M", programs, "outOfMemory")
    assert outcome.status == 1
    assert outcome.errors.startswith("OutOfMemory")


def test_full_heap_interrupts_who_fills_it(programs):
    outcome = run_both("--max-heap=6M", programs, "exhaustion")
    assert outcome.status == 1
    assert outcome.errors.startswith("OutOfMemory: Memory is nearly used up\n")
    assert "LockstepPrograms class>>exhaustion" in outcome.errors


def test_full_heap_ends_with_one_line(programs):
    """Where nobody is told, or heeds it."""
    outcome = run_both("--max-heap=5M", programs, "exhaustionUnheeded")
    assert outcome.status == 1
    assert re.fullmatch("pinion: .*: out of memory: .*", outcome.errors)


@pytest.mark.parametrize("writer", ENGINES)
def test_snapshot_goes_on_in_the_other_engine(programs, writer, tmp_path):
    name = str(tmp_path / "saved.image")
    saved = run(ENGINES[writer], programs, "snapshot", name)
    assert (saved.status, saved.errors) == (0, "")
    assert saved.output.startswith("'saved'\n'kept'\n")
    assert [each.name for each in tmp_path.iterdir()] == ["saved.image"]
    resumed = run_both(name)
    assert resumed.status == 0
    assert resumed.output == saved.output.replace("'saved'", "'resumed'")


def test_snapshots_of_both_engines_are_equal(programs, tmp_path):
    """In size; each image holds its name, so that these are of one length."""
    saved = [tmp_path / f"{number}.image" for number in range(len(ENGINES))]
    for image, engine in zip(saved, ENGINES.values()):
        assert run(engine, programs, "snapshot", str(image)).status == 0
    assert len({image.stat().st_size for image in saved}) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_snapshot_through_a_link(programs, engine, tmp_path):
    """The file that the link leads to is replaced, and keeps its mode."""
    image, link = tmp_path / "there" / "some.image", tmp_path / "link.image"
    image.parent.mkdir()
    shutil.copy(programs, image)
    image.chmod(0o640)
    link.symlink_to(image)
    assert run(ENGINES[engine], str(link), "snapshotOverItself").output == "false\n"
    assert link.is_symlink() and stat.S_IMODE(image.stat().st_mode) == 0o640
    assert run_both(str(link)).output == "true\n"
    assert [each.name for each in image.parent.iterdir()] == ["some.image"]


@pytest.mark.parametrize("engine", ENGINES)
def test_snapshot_on_a_full_disk(programs, engine, tmp_path):
    """The old image stays, and nothing else."""
    image = tmp_path / "some.image"
    shutil.copy(programs, image)
    process = execute(("prlimit", "--fsize=100000", *ENGINES[engine]), str(image), "snapshotOverItself")
    assert (process.returncode, process.stderr) == (0, "")
    assert process.stdout == "'The image file cannot be written'\n"
    assert image.read_bytes() == Path(programs).read_bytes()
    assert [each.name for each in tmp_path.iterdir()] == ["some.image"]
