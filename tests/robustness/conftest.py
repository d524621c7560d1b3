"""The image that the tests damage: it writes a line."""
from __future__ import annotations

from pathlib import Path

import pytest
from running import build_image


@pytest.fixture(scope="session")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An image that writes the line `started`."""
    return build_image(tmp_path_factory.mktemp("images") / "good.image", "Stdio stdout nextPutAll: 'started'; lf")


class Contents(bytes):
    """Bytes that need not be seen when a test fails."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


@pytest.fixture(scope="session")
def contents(image: Path) -> bytes:
    """The bytes of that image."""
    return Contents(image.read_bytes())


@pytest.fixture(scope="session")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The name of an image file that the tests write as they need it."""
    return tmp_path_factory.mktemp("images") / "damaged.image"
