"""Ephemerons whose key has died wait to be fetched by the image, in a snapshot too."""
from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from heap_runs import PINION, SIMULATOR, build, run

PACKAGE = Path(__file__).parent / "HeapPrograms"
# Makes as many as the argument says, fetches the first of them, saves, and fetches the others.
PROGRAM = """
    | count ephemerons fetch |
    count := Smalltalk arguments first asInteger.
    ephemerons := (1 to: count) collect: [:i | HeapEphemeron key: Object new value: i].
    fetch := [:most | | values next |
        values := OrderedCollection new.
        [values size < most and: [(next := HeapEphemeron nextMourner) notNil]] whileTrue: [values add: next value].
        Stdio stdout print: values size; space; print: (values inject: 0 into: [:sum :each | sum * 31 + each \\\\ 65521]); lf; flush].
    Smalltalk garbageCollect.
    fetch value: 1.
    Smalltalk snapshot: true andQuit: false.
    fetch value: count.
    Stdio stdout print: (ephemerons allSatisfy: [:each | each key class == Object]); lf"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("heap") / "mourning.image", PROGRAM, PACKAGE)


@pytest.mark.parametrize("saver", [PINION, SIMULATOR], ids=["saved by pinion", "saved by the simulator"])
@pytest.mark.parametrize("loader", [PINION, SIMULATOR], ids=["loaded by pinion", "loaded by the simulator"])
@pytest.mark.parametrize("count", [1, 4])
def test_snapshot(image: Path, tmp_path: Path, saver: Sequence[str], loader: Sequence[str], count: int) -> None:
    check(image, tmp_path, saver, loader, count)


def test_several_pages(image: Path, tmp_path: Path) -> None:
    """A page has room for 4088."""
    for count in (4088, 4089, 4090, 10000):
        check(image, tmp_path, PINION, PINION, count)


def check(image: Path, folder: Path, saver: Sequence[str], loader: Sequence[str], count: int) -> None:
    """What the saved image fetches is what the other one does, in the same order."""
    saved = Path(shutil.copy(image, folder))
    process = run(saver, "--check-heap", saved, str(count))
    assert (process.returncode, process.stderr) == (0, "")
    one, others, is_whole = process.stdout.splitlines()
    assert one.split()[0] == "1" and others.split()[0] == str(count - 1) and is_whole == "true"
    verified = run(PINION, "--verify", saved)
    assert (verified.returncode, verified.stderr) == (0, ""), verified.stdout
    process = run(loader, "--check-heap", saved, str(count))
    assert (process.returncode, process.stderr, process.stdout.splitlines()) == (0, "", [others, is_whole])
    # What has been fetched is not in the next snapshot.
    process = run(loader, saved, str(count))
    assert process.stdout.splitlines() == [others, is_whole]


def test_the_image_is_told(tmp_path: Path) -> None:
    """Who waits for the finalization semaphore is woken in the saved image too."""
    image = build(tmp_path / "telling.image", """
        | semaphore ephemeron |
        semaphore := Semaphore new.
        Smalltalk specialObjectsArray at: 42 put: semaphore.
        ephemeron := HeapEphemeron key: Object new value: 3.
        Smalltalk snapshot: true andQuit: false.
        Smalltalk garbageCollectMost.
        1 to: 100000 do: [:i | Array new: 20].
        semaphore wait.
        Stdio stdout print: HeapEphemeron nextMourner value; lf""", PACKAGE)
    for _ in range(2):
        process = run(PINION, image)
        assert (process.returncode, process.stdout, process.stderr) == (0, "3\n", "")


def damaged(image: Path, folder: Path, change: dict[int, int]) -> Path:
    """A snapshot with a page of mourners in which words have been changed."""
    saved = Path(shutil.copy(image, folder))
    assert run(PINION, saved, "3").returncode == 0
    contents = bytearray(saved.read_bytes())
    page = contents.index((2).to_bytes(8, "little") + (4098).to_bytes(8, "little"))
    for index, word in change.items():
        contents[page + 8 * index:page + 8 * index + 8] = word.to_bytes(8, "little")
    saved.write_bytes(contents)
    return saved


@pytest.mark.parametrize("change", [{0: 1 << 63}, {0: 5000}, {3: 0x1000}, {4: 0}, {5: 0x1000}],
                         ids=["negative", "too many", "no next page", "nothing", "no object"])
def test_damage(image: Path, tmp_path: Path, change: dict[int, int]) -> None:
    saved = damaged(image, tmp_path, change)
    for engine, options in ((PINION, ()), (PINION, ("--verify",)), (SIMULATOR, ())):
        process = run(engine, *options, saved, "3")
        assert (process.returncode, process.stdout) == (1, "")
        assert re.fullmatch(r"[\w-]+: .*: its objects are damaged: what is kept for finalization leads nowhere\n", process.stderr)


def test_a_mourner_that_is_no_object(image: Path, tmp_path: Path) -> None:
    saved = Path(shutil.copy(image, tmp_path))
    base = int.from_bytes(saved.read_bytes()[16:24], "little")
    process = run(PINION, "--verify", damaged(image, tmp_path, {4: base + 8}))
    assert process.returncode == 1 and "a root of the VM leads to no object" in process.stdout
