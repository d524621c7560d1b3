"""What people see of collections: --gc-log, --torture-gc and --check-heap, and the parameters of the VM."""
from __future__ import annotations

import re
from pathlib import Path

import pytest
from heap_runs import PINION, SIMULATOR, build, run

LINE = re.compile(r"(scavenge|full collection) (\d+): cause ([a-z ]+), pause (\d+) us, before (\d+), after (\d+),"
                  r" survived (\d+), tenured (\d+), freed (-?\d+), eden (\d+)")
# Ten arrays of 1000 slots each live through a scavenge, and are tenured by the full collection; 200000 bytes are garbage.
PROGRAM = """
    | kept |
    kept := (1 to: 10) collect: [:i | Array new: 1000].
    (1 to: 20) do: [:i | ByteArray new: 10000].
    Smalltalk garbageCollectMost; garbageCollect.
    kept first at: 1 put: nil"""
# All parameters before and after collections of both kinds, nil as -1.
PARAMETERS = """
    | show kept |
    show := [Smalltalk vm getParameters do: [:each | Stdio stdout nextPutAll: (each ifNil: [-1]) printString; space]. Stdio stdout lf].
    show value.
    kept := (1 to: 10) collect: [:i | Array new: 1000].
    Smalltalk garbageCollectMost; garbageCollect.
    show value.
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
    _, before, after, survived, tenured, freed, eden = map(int, young.groups()[3:])
    assert eden == 4 << 20
    assert tenured == 0 and 80_000 < survived < 120_000
    assert freed == before - after > 200_000
    _, before, after, survived, tenured, freed, _ = map(int, full.groups()[3:])
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
    before, after = ([None, *map(float, line.split())] for line in process.stdout.splitlines())
    assert len(before) == len(after) == 79
    assert [index for index in range(1, 79) if before[index] == -1] == [4, 5, 46, 50, 51, 62, 63]
    for each in before, after:
        assert each[3] == each[1] + 6 * each[44] / 4 and each[2] <= each[44] + each[44] / 4
        assert 0 < each[54] < each[1] <= each[67] == 64 << 20
        assert (each[40], each[42], each[44], each[53], each[65], each[66]) == (8, 64, 4 << 20, 1, 3, 16384)
        assert each[19] == each[44] - (256 << 10) and each[52] >= 1 << 20
    counts = {7: 1, 9: 1}  # full collections and scavenges
    assert {index: after[index] - before[index] for index in counts} == counts
    assert before[8] == before[10] == before[38] == before[27] == before[35] == before[37] == 0
    assert before[11] == 0 and 10 < after[11] < 10000
    assert 80_000 < after[34] - before[34] < 200_000
    # Every object is marked, some are roots, and there are holes or moves where objects of the image have died.
    assert after[27] > 10_000 and 5 < after[37] < after[27] and after[30] + after[28] > 0
    assert after[33] > 0 and after[20] == before[20] > 3_900_000_000_000_000
    assert after[69] >= after[68] >= 1
    assert after[72] >= 0 and after[73] + after[18] >= 0


HEADER = """
    Smalltalk vm desiredEdenSize: 3 * 1024 * 1024; desiredStackPageCount: 20; extraVMMemory: 12345; maxExternalSemaphores: 700;
        processPreemptionYields: false; parameterAt: 47 put: 99.
    Smalltalk imageName: %r.
    Smalltalk snapshot: true andQuit: false.
    #(23 42 43 44 45 47 48 49) do: [:each | Stdio stdout nextPutAll: (Smalltalk vm parameterAt: each) printString; space].
    Stdio stdout lf"""


@engines
def test_settings_are_saved_with_the_image(tmp_path: Path, engine: tuple[str, ...]) -> None:
    """And count from the next start on."""
    saved = tmp_path / "saved.image"
    image = build(tmp_path / "setting.image", HEADER % str(saved))
    process = run(engine, "--max-heap=64M", image)
    assert (process.returncode, process.stdout, process.stderr) == (0, f"12345 64 20 {4 << 20} {3 << 20} 99 4 700 \n", "")
    assert saved.read_bytes()[40:72] == image.read_bytes()[40:48] + (
        (16 | 2).to_bytes(8, "little") + (12345).to_bytes(4, "little") + (20).to_bytes(2, "little") + (99).to_bytes(2, "little")
        + (3 << 20).to_bytes(4, "little") + (700).to_bytes(2, "little") + bytes(2))
    for other in PINION, SIMULATOR:
        process = run(other, "--max-heap=64M", saved)
        assert (process.stdout, process.stderr) == (f"12345 20 20 {3 << 20} {3 << 20} 99 4 700 \n", "")
        # The command line comes before what the image says.
        process = run(other, "--max-heap=64M", "--eden=1M", saved)
        assert process.stdout == f"12345 20 20 {1 << 20} {3 << 20} 99 4 700 \n"


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
