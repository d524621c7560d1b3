"""A program that allocates and drops for a while needs no more memory in the end than it did soon."""
from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from heap_runs import ENVIRONMENT, IS_SOAK, PINION, build

# So many minutes, or so long that there are a few full collections.
SECONDS = 60 * float(os.environ.get("SOAK_MINUTES", "10")) if IS_SOAK else 4
SAMPLES = 40
# A table of things of all sizes and ages; what is replaced is garbage, most of it old.
PROGRAM = """
    | random table text |
    random := Random seed: 42.
    table := Array new: 4000.
    [true] whileTrue: [
        1 to: 1000 do: [:i |
            table at: (random nextInteger: 4000) put: (Array new: (random nextInteger: 30)).
            i \\\\ 50 = 0 ifTrue: [table at: (random nextInteger: 4000) put: (ByteArray new: (random nextInteger: 50000))].
            text := i printString, ' of ', i printString].
        table at: (random nextInteger: 4000) put: (Dictionary newFrom: {1 -> text. 2 -> (WeakArray with: text copy)})]"""


def resident(process: subprocess.Popen[bytes]) -> int:
    """The bytes of memory that a process has touched."""
    pages = int(Path(f"/proc/{process.pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE")


def test_memory_stays_the_same(tmp_path: Path) -> None:
    image = build(tmp_path / "dropping.image", PROGRAM)
    with subprocess.Popen([*PINION, image], env=ENVIRONMENT) as process:
        try:
            samples = []
            for _ in range(SAMPLES):
                time.sleep(SECONDS / SAMPLES)
                assert process.poll() is None
                samples.append(resident(process))
        finally:
            process.kill()
    print("resident, in megabytes:", *(each >> 20 for each in samples))
    early, late = max(samples[:SAMPLES // 2]), max(samples[SAMPLES // 2:])
    assert late < early * 1.25 + (8 << 20), samples
