"""Images that save themselves: the file is the new image or the old one, never something between."""
from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from running import Result, build_image, run

SAVE = """
    Stdio stdout nextPutAll: 'before'; lf; flush.
    [Smalltalk snapshot: true andQuit: false] on: Error do: [:error | Stdio stdout nextPutAll: 'failed'; lf].
    Stdio stdout nextPutAll: 'after'; lf"""


@pytest.fixture(scope="module")
def saving(tmp_path_factory):
    """An image that saves itself, and writes what it does."""
    return build_image(tmp_path_factory.mktemp("images") / "saving.image", SAVE)


@pytest.fixture
def image(saving, tmp_path):
    """The same, for one test."""
    return Path(shutil.copy(saving, tmp_path))


def test_it_goes_on_where_it_was_saved(image):
    assert run([image]) == Result(0, "before\nafter\n", "")
    assert run(["--verify", image]) == Result(0, f"{image}: no faults\n", "")
    assert run([image]) == Result(0, "after\n", "")
    assert [each.name for each in image.parent.iterdir()] == [image.name]


def test_a_full_disk_leaves_the_old_image(image):
    old = image.read_bytes()
    result = run([image], limit=["prlimit", "--fsize=100000"])
    assert result.status is not None and result.status >= 0
    assert "before\n" in result.output
    assert image.read_bytes() == old
    assert [each.name for each in image.parent.iterdir()] == [image.name]
    assert run([image]) == Result(0, "before\nafter\n", "")


def test_a_folder_that_is_gone(image):
    folder = image.parent / "folder"
    folder.mkdir()
    other = build_image(folder / "gone.image", SAVE.replace(
        "[Smalltalk snap", f"Smalltalk imageName: '{image.parent}/nowhere/gone.image'. [Smalltalk snap"))
    result = run([other])
    assert result.status is not None and result.status >= 0
    assert result.output.startswith("before\n")
    assert sorted(each.name for each in image.parent.iterdir()) == ["folder", image.name]
