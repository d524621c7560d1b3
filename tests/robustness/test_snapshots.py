"""Images that save themselves: the file is the new image or the old one, never something between."""
from __future__ import annotations

import errno
import shutil
import subprocess
from pathlib import Path

import pytest
from running import Result, build_image, run

SAVE = """
    Stdio stdout nextPutAll: 'before'; lf; flush.
    [Smalltalk snapshot: true andQuit: false] on: Error do: [:error | Stdio stdout nextPutAll: 'failed'; lf].
    Stdio stdout nextPutAll: 'after'; lf"""

SAVED, FAILED = Result(0, "before\nafter\n", ""), Result(0, "before\nfailed\nafter\n", "")


@pytest.fixture(scope="module")
def saving(tmp_path_factory):
    """An image that saves itself, and writes what it does."""
    return build_image(tmp_path_factory.mktemp("images") / "saving.image", SAVE)


@pytest.fixture(scope="module")
def failing_files(tmp_path_factory):
    """What LD_PRELOAD puts in the place of the calls that write files."""
    library = tmp_path_factory.mktemp("library") / "failing_files.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, Path(__file__).with_name("failing_files.c"), "-ldl"], check=True)
    return library


@pytest.fixture
def image(saving, tmp_path):
    """The same, for one test."""
    return Path(shutil.copy(saving, tmp_path))


def test_it_goes_on_where_it_was_saved(image):
    assert run([image]) == SAVED
    assert run(["--verify", image]) == Result(0, f"{image}: no faults\n", "")
    assert run([image]) == Result(0, "after\n", "")
    assert [each.name for each in image.parent.iterdir()] == [image.name]


def test_a_full_disk_leaves_the_old_image(image):
    old = image.read_bytes()
    assert run([image], limit=["prlimit", "--fsize=100000"]) == FAILED
    assert image.read_bytes() == old
    assert [each.name for each in image.parent.iterdir()] == [image.name]
    assert run([image]) == SAVED


@pytest.mark.parametrize("call, error", [("open", errno.EACCES), ("fchmod", errno.EPERM), ("write", errno.ENOSPC), ("write", errno.EINTR),
                                         ("fsync", errno.EIO), ("close", errno.EIO), ("rename", errno.EXDEV)])
def test_each_call_that_fails(saving, failing_files, tmp_path, call, error):
    """The image is saved all the same, or the primitive fails and the old image is there; nothing else is in the folder."""
    old = saving.read_bytes()
    results = []
    for number in range(1, 20):
        note = tmp_path / f"failed-{number}"
        folder = tmp_path / str(number)
        folder.mkdir()
        image = Path(shutil.copy(saving, folder))
        result = run(["--check-heap", image], limit=["env", f"LD_PRELOAD={failing_files}", f"FAIL_CALL={call}", f"FAIL_AT={number}",
                                                     f"FAIL_ERROR={error}", f"FAIL_NOTE={note}"])
        assert result in (SAVED, FAILED)
        assert [each.name for each in folder.iterdir()] == [image.name]
        assert (image.read_bytes() == old) == (result == FAILED)
        if result == SAVED:
            assert run(["--verify", image]) == Result(0, f"{image}: no faults\n", "")
        if not note.exists():
            break
        results.append(result)
    else:
        pytest.fail(f"{call} is called more than 20 times")
    assert (SAVED if error == errno.EINTR else FAILED) in results


def test_the_receiver_is_the_same_when_the_primitive_fails(tmp_path):
    script = tmp_path / "script.st"
    script.write_text("Object compile: 'trySnapshot <primitive: 97> ^ self'. Smalltalk imageName: '/nowhere/a.image'.\n"
                      "Stdio stdout print: #receiver trySnapshot; lf", encoding="utf-8")
    assert run([script]) == Result(0, "#receiver\n", "")


def test_a_folder_that_is_gone(image):
    folder = image.parent / "folder"
    folder.mkdir()
    other = build_image(folder / "gone.image", SAVE.replace(
        "[Smalltalk snap", f"Smalltalk imageName: '{image.parent}/nowhere/gone.image'. [Smalltalk snap"))
    assert run([other]) == FAILED
    assert sorted(each.name for each in image.parent.iterdir()) == ["folder", image.name]
