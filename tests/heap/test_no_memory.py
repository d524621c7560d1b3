"""Every request for memory of the system may fail: the VM goes on without it, or ends with one line that says what it lacks."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from heap_runs import PINION, build, run

MOST_REQUESTS = 40
# Uses whatever asks for memory: both kinds of collections, weak objects, become, and snapshots.
PROGRAM = """
    | kept weak |
    Smalltalk imageName: Smalltalk imageName, '.saved'.
    kept := (1 to: 200) collect: [:i | Array new: 1000].
    weak := WeakArray with: kept with: Object new.
    Smalltalk garbageCollectMost; garbageCollect.
    kept become: (1 to: 300) asArray.
    Smalltalk garbageCollect; snapshot: true andQuit: false.
    Stdio stdout nextPutAll: (weak at: 1) size printString; lf; nextPutAll: kept size printString; lf"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("heap") / "asking.image", PROGRAM)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What LD_PRELOAD puts in the place of mmap and mprotect."""
    library = tmp_path_factory.mktemp("heap") / "failing_mmap.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, Path(__file__).with_name("failing_mmap.c"), "-ldl"], check=True)
    return library


@pytest.mark.parametrize("rest", ["", "and all after it"])
def test_a_request_that_fails(image: Path, library: Path, tmp_path: Path, rest: str) -> None:
    refusals = []
    for number in range(1, MOST_REQUESTS):
        note = tmp_path / f"failed-{number}"
        environment = {"LD_PRELOAD": str(library), "FAIL_AT": str(number), "FAIL_NOTE": str(note)} | ({"FAIL_REST": "1"} if rest else {})
        process = run(PINION, "--check-heap", "--max-heap=64M", image, environment=environment)
        if process.returncode == 0:
            assert (process.stdout, process.stderr) == ("300\n300\n", "")
        else:
            assert (process.returncode, process.stdout) == (1, ""), number
            assert process.stderr.startswith("pinion: ") and process.stderr.count("\n") == 1, number
            assert "memory" in process.stderr
            refusals.append(process.stderr)
        if not note.exists():
            break
    else:
        pytest.fail(f"the VM asks for memory more than {MOST_REQUESTS} times")
    # The addresses of the heap, young and old space, the remembered set, stack pages, and the tables of the collector and of the checker.
    assert len(refusals) >= 10, refusals


def test_a_query_without_memory(image: Path, library: Path) -> None:
    """Those that have tables beside the heap."""
    for query in ("--census", "--path-to-root=Object"):
        processes = [run(PINION, query, "--max-heap=64M", image, environment={"LD_PRELOAD": str(library), "FAIL_AT": str(number), "FAIL_REST": "1"})
                     for number in range(1, MOST_REQUESTS)]
        refused = [process for process in processes if process.returncode != 0]
        assert all((process.returncode, process.stdout) == (1, "") and "memory" in process.stderr for process in refused)
        assert any("there is no memory to " in process.stderr for process in refused)
        assert processes[-1].returncode == 0 and processes[-1].stdout
