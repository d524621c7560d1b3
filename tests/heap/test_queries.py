"""What people ask who look for leaks: --census, --path-to-root and --pointers-to, of the VM and of the simulator alike."""
from __future__ import annotations

import re
from pathlib import Path

import pytest
from heap_runs import PINION, SIMULATOR, build, run

PACKAGE = Path(__file__).parent / "HeapPrograms"
OOP = re.compile(r"0x[0-9a-f]+")
ROW = re.compile(r" *(\d+) +(\d+) +(\d+)\.(\d) %  (.+)")
# Objects that are reached in every way there is: as an element, a variable, a temporary, by their class.
HOLDING = """
    | node |
    node := HeapNode new.
    node instVarAt: 2 put: (OrderedCollection with: HeapMixed new).
    Smalltalk at: #Leak put: node.
    3 isPowerOfTwo.
    node yourself"""

engines = pytest.mark.parametrize("engine", [PINION, SIMULATOR], ids=["pinion", "simulator"])


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A snapshot with a global variable Leak."""
    folder = tmp_path_factory.mktemp("queries")
    made = build(folder / "holding.image", f"[{HOLDING}] value. Smalltalk snapshot: true andQuit: true", PACKAGE)
    assert run(PINION, made).returncode == 0
    return made


def without_oops(text: str) -> str:
    return OOP.sub("OOP", text)


@pytest.mark.parametrize("query", ["--census", "--path-to-root=HeapMixed", "--path-to-root=Metaclass class", "--path-to-root=Semaphore",
                                   "--pointers-to=HeapNode", "--pointers-to=HeapNode class", "--pointers-to=ProcessorScheduler"])
def test_both_answer_the_same(image: Path, query: str) -> None:
    pinion, simulator = run(PINION, query, image), run(SIMULATOR, query, image)
    assert (pinion.returncode, pinion.stderr) == (simulator.returncode, simulator.stderr) == (0, "")
    assert pinion.stdout
    assert without_oops(pinion.stdout) == without_oops(simulator.stdout)


def test_census(image: Path) -> None:
    first, *lines = run(PINION, "--census", image).stdout.splitlines()
    assert first.split() == ["instances", "bytes", "share", "class"]
    rows = [(int(row[1]), int(row[2]), int(row[3]) * 10 + int(row[4]), row[5]) for row in map(ROW.fullmatch, lines) if row]
    assert len(rows) == len(lines)
    *classes, total = rows
    assert [row[1] for row in classes] == sorted((row[1] for row in classes), reverse=True)
    assert total == (sum(row[0] for row in classes), sum(row[1] for row in classes), 1000, f"of {len(classes)} classes")
    assert len({row[3] for row in classes}) == len(classes)
    # A node has three variables, an object a header.
    assert [row[:2] for row in classes if row[3] == "HeapNode"] == [(1, 32)]
    assert [row[0] for row in classes if row[3] in ("HeapNode class", "Metaclass class")] == [1, 1]
    # The image is one segment of objects, a header of 128 bytes and a bridge of 16.
    assert total[1] == image.stat().st_size - 128 - 16


@engines
def test_names_with_a_prefix(tmp_path: Path, engine: tuple[str, ...]) -> None:
    """Images that give their classes a prefix have classes with names, too."""
    renaming = "Array instVarNamed: 'name' put: #PCArray. Smalltalk snapshot: true andQuit: true"
    made = build(tmp_path / "renaming.image", renaming, PACKAGE)
    assert run(PINION, made).returncode == 0
    census = run(engine, "--census", made).stdout
    assert "PCArray\n" in census and "Association\n" in census


@engines
def test_path_to_root(image: Path, engine: tuple[str, ...]) -> None:
    process = run(engine, "--path-to-root", "HeapMixed", image)
    steps = without_oops(process.stdout).splitlines()
    assert re.fullmatch(r".+: OOP the class \w+|specialObjects array: OOP Array", steps[0])
    assert re.fullmatch(r"element \d+: OOP Association 'Leak'", steps[-5])
    assert steps[-4:-1] == ["value: OOP HeapNode", steps[-3], "array: OOP Array"]
    assert re.fullmatch(r"\w+: OOP OrderedCollection", steps[-3])
    assert re.fullmatch(r"element \d+: OOP HeapMixed", steps[-1])
    # By the oop, the same.
    oop = OOP.findall(process.stdout)[-1]
    assert run(engine, "--path-to-root", oop, image).stdout == process.stdout


def test_nothing_leads_there(tmp_path: Path) -> None:
    image = build(tmp_path / "weak.image", "Smalltalk at: #Weak put: (WeakArray with: 3 -> 4)")
    process = run(SIMULATOR, "--stop-at-send", "snapshot:andQuit:", "--path-to-root=HeapMixed", image)
    assert process.returncode == 0
    process = run(PINION, "--path-to-root=WeakArray", image)
    assert (process.returncode, process.stdout) == (0, "no root leads there: only weak slots do, or nothing\n")


@engines
def test_pointers(image: Path, engine: tuple[str, ...]) -> None:
    process = run(engine, "--pointers-to=HeapNode", image)
    assert without_oops(process.stdout) == "OOP Association 'Leak', value: OOP HeapNode\n"
    holder, node = OOP.findall(process.stdout)
    assert run(engine, "--pointers-to", node, image).stdout == process.stdout
    assert f"{holder} Association 'Leak'" in run(engine, "--pointers-to", holder, image).stdout


@engines
@pytest.mark.parametrize("target, refusal", [
    ("NoSuchClass", "there is no class of that name which ever had instances"), ("HeapNode clas", "there is no class of that name"),
    ("0x1234568", "there is no object at 0x1234568"), ("0xfffffffffffffffff", "there is no class of that name")])
def test_there_is_no_such_thing(image: Path, engine: tuple[str, ...], target: str, refusal: str) -> None:
    for query in ("--path-to-root", "--pointers-to"):
        process = run(engine, query, target, image)
        assert (process.returncode, process.stdout) == (1, "")
        assert re.fullmatch(rf"[\w-]+: {re.escape(str(image))}: {refusal}.*\n", process.stderr)


def test_a_running_image(tmp_path: Path) -> None:
    """In the simulator, where the image stops; frames are roots then."""
    image = build(tmp_path / "running.image", HOLDING.replace("Smalltalk at: #Leak put: node.", ""), PACKAGE)
    process = run(SIMULATOR, "--stop-at-send", "isPowerOfTwo", "--census", "--path-to-root", "HeapNode", image)
    assert (process.returncode, process.stdout) == (0, "")
    assert re.search(r" 1 +32 +\d+\.\d %  HeapNode\n", process.stderr)
    assert re.search(r"\ntemporary 1 of a frame of \[\] in UndefinedObject>>\w+: 0x[0-9a-f]+ HeapNode\n", process.stderr)
