"""What people see of collections: --gc-log, --torture-gc and --check-heap, and the parameters of the VM."""
from __future__ import annotations

import re
from pathlib import Path

import pytest
from heap_runs import PINION, SIMULATOR, build, run

LINE = re.compile(r"(scavenge|full collection) (\d+): cause ([a-z ]+), pause (\d+) us, before (\d+), after (\d+),"
                  r" survived (\d+), tenured (\d+), freed (-?\d+)")
# Ten arrays of 1000 slots each live through a scavenge, and are tenured by the full collection; 200000 bytes are garbage.
PROGRAM = """
    | kept |
    kept := (1 to: 10) collect: [:i | Array new: 1000].
    (1 to: 20) do: [:i | ByteArray new: 10000].
    Smalltalk garbageCollectMost; garbageCollect.
    kept first at: 1 put: nil"""
PARAMETERS = """
    | before after kept |
    before := #(1 2 3 7 8 9 10 11 21 34 38 40 44 52 54 66 67) collect: [:each | Smalltalk vmParameterAt: each].
    kept := (1 to: 10) collect: [:i | Array new: 1000].
    Smalltalk garbageCollectMost; garbageCollect.
    after := #(1 2 3 7 8 9 10 11 21 34 38 40 44 52 54 66 67) collect: [:each | Smalltalk vmParameterAt: each].
    {before. after} do: [:each | each do: [:number | Stdio stdout nextPutAll: number printString; space]. Stdio stdout lf].
    kept first at: 1 put: nil"""

engines = pytest.mark.parametrize("engine", [PINION, SIMULATOR], ids=["pinion", "simulator"])


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("heap") / "collecting.image", PROGRAM)


@engines
def test_a_line_for_each_collection(image: Path, engine: tuple[str, ...]) -> None:
    process = run(engine, "--gc-log", "--max-heap=64M", image)
    assert (process.returncode, process.stdout) == (0, "")
    young, full = (LINE.fullmatch(line) for line in process.stderr.splitlines())
    assert young and full
    assert young.group(1, 2, 3) == ("scavenge", "1", "the program")
    assert full.group(1, 2, 3) == ("full collection", "1", "the program")
    _, before, after, survived, tenured, freed = map(int, young.groups()[3:])
    assert tenured == 0 and 80_000 < survived < 120_000
    assert freed == before - after > 200_000
    _, before, after, survived, tenured, freed = map(int, full.groups()[3:])
    assert 80_000 < tenured < 120_000
    assert survived == after and freed == before - after


def test_nothing_is_said_unasked(image: Path) -> None:
    process = run(PINION, "--check-heap", image)
    assert (process.returncode, process.stdout, process.stderr) == (0, "", "")


@engines
def test_torture(image: Path, engine: tuple[str, ...]) -> None:
    """Other collections than those of the program, one of five being full; a scavenge for about every 100 allocations of it."""
    process = run(engine, "--gc-log", "--torture-gc=100,5", "--max-heap=64M", image)
    assert process.returncode == 0
    lines = [LINE.fullmatch(line) for line in process.stderr.splitlines()]
    assert all(lines)
    kinds = [line[1] for line in lines if line and line[3] == "torture"]
    assert len(kinds) >= 10
    assert [each == "full collection" for each in kinds] == [(i + 1) % 5 == 0 for i in range(len(kinds))]
    assert [line[3] for line in lines if line and line[3] != "torture"] == ["the program"] * 2


def test_without_torture_memory_decides(tmp_path: Path) -> None:
    image = build(tmp_path / "filling.image", """
        1 to: 100000 do: [:i | Array new: 20].
        ((1 to: 6) collect: [:i | Array new: 1000000]) size""")
    lines = [LINE.fullmatch(line) for line in run(PINION, "--gc-log", image).stderr.splitlines()]
    causes = [line.group(1, 3) for line in lines if line]
    assert len(causes) == len(lines)
    assert set(causes) == {("scavenge", "allocation"), ("full collection", "growth")}


@engines
def test_parameters(tmp_path: Path, engine: tuple[str, ...]) -> None:
    image = build(tmp_path / "parameters.image", PARAMETERS)
    process = run(engine, "--max-heap=64M", image)
    assert (process.returncode, process.stderr) == (0, "")
    numbers = (1, 2, 3, 7, 8, 9, 10, 11, 21, 34, 38, 40, 44, 52, 54, 66, 67)
    before, after = (dict(zip(numbers, map(int, line.split()))) for line in process.stdout.splitlines())
    assert before[1] + before[2] == before[3] and after[1] + after[2] == after[3]
    assert (before[7], after[7], before[9], after[9]) == (0, 1, 0, 1)
    assert before[8] == before[10] == before[38] == 0 <= after[8]
    assert before[11] == 0 and 10 < after[11] < 10000
    assert 80_000 < after[34] - before[34] < 200_000
    assert before[40] == 8 and before[44] == 4 << 20 and before[52] >= 1 << 20 and before[66] == 16384
    assert before[67] == before[1] + before[54] <= 64 << 20


def test_a_fault_ends_the_vm(image: Path, tmp_path: Path) -> None:
    """A slot that leads into the middle of an object; the VM itself does not follow it."""
    contents = bytearray(image.read_bytes())
    base = int.from_bytes(contents[16:24], "little")
    array = contents.index((0x02000033 | 2 << 56).to_bytes(8, "little"))
    contents[array + 8:array + 16] = (base + array - 128 + 8).to_bytes(8, "little")
    damaged = tmp_path / "damaged.image"
    damaged.write_bytes(contents)
    process = run(PINION, "--check-heap", damaged)
    assert (process.returncode, process.stdout) == (1, "")
    fault, end = process.stderr.splitlines()
    assert re.fullmatch(rf"pinion: {damaged}: slot 0 of the object at offset \d+ leads to no object", fault)
    assert end == f"pinion: {damaged}: the heap has 1 faults before scavenge 1"
