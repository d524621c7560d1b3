"""The image with all cases, and what each engine shows for them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from case_list import CASES, ENDLESS
from engines import ROOT, execute
from probe import FOLDER, parse_output, write_package

sys.path.append(str(ROOT / "tests" / "image"))
from image_reader import Image  # noqa: E402 - only now can it be found

IMMUTABLE_BIT = 23


@pytest.fixture(scope="session")
def probe_image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image."""
    folder = tmp_path_factory.mktemp("instructions")
    image = folder / "probe.image"
    process = execute((sys.executable, "-P", "-m", "image.builder", "-o", str(image), str(FOLDER / "Probe"),
                       str(write_package(folder, CASES)), "--main", "Probe start"), folder)
    assert process.returncode == 0, process.stderr
    make_immutable(image)
    return image


def make_immutable(file: Path) -> None:
    """Marks in the image file what Probe says is immutable: the arrays with the symbol, and methods that have it as a literal."""
    contents = bytearray(file.read_bytes())
    image = Image(bytes(contents))
    symbol = next(each for each in image.objects if 16 <= image.format(each) < 24 and image.text(each) == "immutables")
    marked = [each for each in image.objects if image.format(each) >= 24 and symbol in image.slots(each)]
    for array in (each for each in image.objects if image.format(each) == 2 and image.slots(each)[:1] == [symbol]):
        marked += image.slots(array)[1:]
    for each in marked:
        contents[image.header_size + each - image.base + IMMUTABLE_BIT // 8] |= 1 << IMMUTABLE_BIT % 8
    file.write_bytes(contents)


@pytest.fixture(scope="session")
def results(probe_image: Path) -> Callable[[tuple[str, ...]], dict[int, str]]:
    """A function that gives what a VM shows for the cases that do not end it, by their numbers. Each VM runs once."""
    known: dict[tuple[str, ...], subprocess.CompletedProcess] = {}

    def run(command: tuple[str, ...]) -> dict[int, str]:
        if command not in known:
            known[command] = execute((*command, str(probe_image), "1", str(len(ENDLESS))), probe_image.parent)
        process = known[command]
        assert (process.returncode, process.stderr) == (0, ""), f"after {process.stdout[-200:]}"
        return parse_output(process.stdout)
    return run


@pytest.fixture(scope="session")
def failing_mmap(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a library, to be preloaded, whose mmap refuses what the environment says."""
    library = tmp_path_factory.mktemp("mmap") / "failing_mmap.so"
    source = ROOT / "tests" / "heap" / "failing_mmap.c"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return str(library)
