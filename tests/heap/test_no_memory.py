"""Every request for memory of the system may fail: the VM does not start, with one line that says why, or what runs is not disturbed."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from heap_runs import PINION, build, run

MOST_REQUESTS = 60
# Each uses what asks for memory, and writes two lines. Both kinds of collections, weak objects, become, and snapshots:
USING = """
    | kept weak |
    Smalltalk imageName: Smalltalk imageName, '.saved'.
    kept := (1 to: 200) collect: [:i | Array new: 1000].
    weak := WeakArray with: kept with: Object new.
    Smalltalk garbageCollectMost; garbageCollect.
    kept become: (1 to: 300) asArray.
    Smalltalk garbageCollect.
    [Smalltalk snapshot: true andQuit: false] on: Error do: [:error | ].
    Stdio stdout nextPutAll: (weak at: 1) size printString; lf; nextPutAll: kept size printString; lf"""
# A heap that grows, shrinks, and grows again, and does with half of what it wants.
GROWING = """
    | kept fill |
    kept := OrderedCollection new.
    fill := [:count :new |
        [count timesRepeat: [kept add: new value]] on: OutOfMemory do: [:error | kept := kept first: kept size // 2. error return]].
    fill value: 30 value: [(1 to: 10000) collect: [:i | Array new: 5]].
    kept := kept first: (kept size min: 5).
    Smalltalk garbageCollect.
    Stdio stdout nextPutAll: (kept inject: 0 into: [:sum :each | sum + (each detectSum: [:array | array size])]) printString; lf.
    fill value: 40 value: [ByteArray new: 1000000].
    kept := nil.
    Smalltalk garbageCollect.
    Stdio stdout nextPutAll: 'done'; lf"""
OUTPUTS = {USING: "300\n300\n", GROWING: "250000\ndone\n"}


@pytest.fixture(scope="module", params=[pytest.param(USING, id="using"), pytest.param(GROWING, id="growing")])
def asking(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """An image, and what it writes."""
    return build(tmp_path_factory.mktemp("heap") / "asking.image", request.param), OUTPUTS[request.param]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What LD_PRELOAD puts in the place of mmap and mprotect."""
    library = tmp_path_factory.mktemp("heap") / "failing_mmap.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, Path(__file__).with_name("failing_mmap.c"), "-ldl"], check=True)
    return library


@pytest.mark.parametrize("options", [(), ("--check-heap",)], ids=["", "checked"])
@pytest.mark.parametrize("rest", ["", "and all after it"])
def test_a_request_that_fails(asking: tuple[Path, str], library: Path, tmp_path: Path, rest: str, options: tuple[str, ...]) -> None:
    image, output = asking
    refusals, survived = [], 0
    for number in range(1, MOST_REQUESTS):
        note = tmp_path / f"failed-{number}"
        environment = {"LD_PRELOAD": str(library), "FAIL_AT": str(number), "FAIL_NOTE": str(note)} | ({"FAIL_REST": "1"} if rest else {})
        process = run(PINION, *options, "--max-heap=64M", image, environment=environment)
        if process.returncode == 0:
            assert (process.stdout, process.stderr) == (output, "")
            survived += 1
        else:
            assert process.returncode == 1 and output.startswith(process.stdout), number
            assert process.stderr.startswith("pinion: ") and process.stderr.count("\n") == 1, number
            assert "there is no memory for " in process.stderr or options and "there is none to check a heap" in process.stderr, process.stderr
            refusals.append(process.stderr)
        if not note.exists():
            break
    else:
        pytest.fail(f"the VM asks for memory more than {MOST_REQUESTS} times")
    # The addresses of the heap, young and old space, the remembered set, lists of weak objects, stack pages; then tables of the collector.
    assert len(refusals) >= 5 and survived >= 4, refusals


def test_a_query_without_memory(asking: tuple[Path, str], library: Path) -> None:
    """Those that have tables beside the heap."""
    image, _ = asking
    for query in ("--census", "--path-to-root=Object"):
        processes = [run(PINION, query, "--max-heap=64M", image, environment={"LD_PRELOAD": str(library), "FAIL_AT": str(number), "FAIL_REST": "1"})
                     for number in range(1, MOST_REQUESTS)]
        refused = [process for process in processes if process.returncode != 0]
        assert all((process.returncode, process.stdout) == (1, "") and "memory" in process.stderr for process in refused)
        assert any("there is no memory to " in process.stderr for process in refused)
        assert processes[-1].returncode == 0 and processes[-1].stdout
