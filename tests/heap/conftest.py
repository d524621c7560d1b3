"""The image that the tests of the heap run."""
from __future__ import annotations

from pathlib import Path

import heap_runs
import pytest


@pytest.fixture(scope="session")
def heap_image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An image that executes the commands on its standard input, and writes a digest."""
    folder = tmp_path_factory.mktemp("heap")
    return heap_runs.build(folder / "heap.image", "HeapProgram run", Path(__file__).parent / "HeapPrograms")
