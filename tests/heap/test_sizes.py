"""The size of eden: asked for on the command line or by the image, or adapted to what survives."""
from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from generated.python import heapSizes
from heap_runs import PINION, build, run
from hypothesis import example, given
from hypothesis import strategies as st

MEGABYTE = 1 << 20
# Most of what is made is kept for a while, then nothing is.
PROGRAM = """
    | kept |
    Smalltalk arguments first = 'set' ifTrue: [
        Smalltalk vm desiredEdenSize: 3 * 1024 * 1024.
        Smalltalk imageName: Smalltalk arguments last; snapshot: true andQuit: false].
    kept := OrderedCollection new.
    1 to: 150 do: [:i | kept add: ((1 to: 10000) collect: [:j | Array new: 10])].
    kept := nil.
    1 to: 1200000 do: [:i | Array new: 100]"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("heap") / "keeping.image", PROGRAM)


def edens(*arguments: str | Path) -> list[int]:
    """The size of eden after each scavenge, each size once for as long as it stays the same, in megabytes."""
    process = run(PINION, "--gc-log", *arguments)
    assert process.returncode == 0, process.stderr
    sizes = [int(each) for each in re.findall(r"^scavenge .* eden (\d+)$", process.stderr, re.MULTILINE)]
    assert sizes
    return [each // MEGABYTE for i, each in enumerate(sizes) if i == 0 or each != sizes[i - 1]]


def test_eden_adapts(image: Path) -> None:
    """It is doubled while much survives, up to 32 megabytes, and halved when nothing does, down to where it began."""
    sizes = edens(image, "-")
    assert max(sizes) == 32 and sizes[-1] == 4
    top = sizes.index(32)
    assert sizes[:top] == sorted(sizes[:top]) and sizes[top:] == [32, 16, 8, 4]


def test_a_small_heap_has_a_small_eden(image: Path) -> None:
    """A sixteenth of it."""
    assert max(edens("--max-heap=192M", image, "-")) == 12
    assert edens("--max-heap=300M", "--eden=2M", image, "-") == [2]


def test_who_says_what_it_wants_gets_that(image: Path, tmp_path: Path) -> None:
    assert edens("--eden=1M", image, "-") == [1]
    saved = tmp_path / "saved.image"
    assert run(PINION, image, "set", saved).returncode == 0
    assert edens(saved, "-") == [3]
    assert edens("--eden=6M", saved, "-") == [6]


@given(st.integers(1 << 16, 1 << 45), st.one_of(st.just(0), st.integers(1, 1 << 42)),
       st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=60))
@example(1 << 32, 0, [(1, 1)] * 10 + [(1, 0)] * 60)
def test_eden_has_bounds(max_bytes: int, wanted: int, scavenges: list[tuple[float, float]]) -> None:
    """Whatever happens."""
    vm = SimpleNamespace(heapSizes_adaptions=0)
    heapSizes.begin_eden(vm, max_bytes, wanted)
    first, most = heapSizes.eden(vm), heapSizes.mostEden(vm)
    assert MEGABYTE // 2 <= first <= most and first <= (4 * MEGABYTE if wanted == 0 else 1 << 40)
    assert wanted == 0 or first == most <= max(wanted, MEGABYTE // 2)
    for used_part, survived_part in scavenges:
        before = heapSizes.eden(vm)
        used = int(used_part * before * 1.25)
        has_changed = heapSizes.scavenged_survived(vm, used, int(survived_part * used))
        after = heapSizes.eden(vm)
        assert has_changed == (after != before)
        assert first <= after <= most and before <= after * 2 and after <= before * 2
        # Both survivor spaces are made of whole words.
        assert after % 32 == 0
        assert not has_changed or (wanted == 0 and used * 2 >= before)
