"""A small image from the field, `img.image` of pharo-project/opensmalltalk-vm.

It writes to a file how fast it is, and ends without saving itself.
The environment's IMAGES names a folder with it; without it the tests are skipped.
"""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from generated.python import imageReader, imageWriter
from generator.simulator.host import Host
from generator.simulator.machine import Machine
from generator.simulator.platform import Command, Platform

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "image"))
from image_reader import Image  # noqa: E402

PINION, SIMULATOR = str(ROOT / "build" / "pinion"), str(ROOT / "build" / "pinion-sim")
SMALL = Path(os.environ.get("IMAGES", "/nowhere")) / "img.image"
MAX_HEAP = 16 << 20
CLASS_CONTEXT, STACK_POINTER, FIXED_IN_CONTEXTS, CLASS_TABLE_PAGES = 10, 2, 6, 4096
pytestmark = pytest.mark.skipif(not SMALL.exists(), reason="IMAGES names no folder with img.image")

engines = pytest.mark.parametrize("engine", [PINION, SIMULATOR], ids=["pinion", "simulator"])


def loaded(image: Path) -> Machine:
    """A machine of the simulator with the image, which does not run."""
    vm = Machine(6 * MAX_HEAP + (256 << 20))
    vm.platform = Platform(vm, Host(), Command(str(image), [], [], "pinion-sim", MAX_HEAP))
    assert imageReader.load(vm)
    return vm


def saved(image: Path, name: Path) -> Path:
    """The image as it is saved after being loaded."""
    vm = loaded(shutil.copy(image, name))
    name.unlink()
    assert imageWriter.save(vm)
    return name


def slots(image: Image, oop: int) -> list[int]:
    """The slots of an object that are in use: of a context, those below its stack pointer; of the roots, the pages of the class
    table, as what follows is kept by the VM for itself."""
    if oop == image.roots:
        return image.slots(oop)[:CLASS_TABLE_PAGES]
    if image.class_of(oop) == image.slot(image.special_objects, CLASS_CONTEXT):
        return image.slots(oop)[:FIXED_IN_CONTEXTS + image.integer(image.slot(oop, STACK_POINTER))]
    return image.slots(oop)


def contents(image: Path) -> list[tuple]:
    """Each object in its order: what its header says, its slots, with the places of objects in that order for their oops, and
    its bytes."""
    read = Image(image.read_bytes())
    objects = [each for each in read.objects if read.class_index(each) != 0]
    places = {oop: place for place, oop in enumerate(objects)}
    return [(read.word(oop), read.slot_count(oop), [places[each] if each & 7 == 0 else -each for each in slots(read, oop)],
             read.bytes(oop) if 9 <= read.format(oop) < 24 else read.bytecodes(oop) if read.format(oop) >= 24 else b"")
            for oop in objects]


def ran(engine: str, image: Path, *options: str) -> tuple[int, bytes, bytes, bytes]:
    """The exit status, what was written, and what the image wrote to its file."""
    process = subprocess.run([engine, *options, "--virtual-clock", "--count", image.name], cwd=image.parent, capture_output=True,
                             check=False, timeout=300)
    log = image.with_name("log1.txt")
    text = log.read_bytes()
    log.unlink()
    return process.returncode, process.stdout, process.stderr, text


def test_it_is_saved_unchanged(tmp_path):
    first = saved(SMALL, tmp_path / "first.image")
    second = saved(first, tmp_path / "second.image")
    assert contents(SMALL) == contents(first)
    assert first.read_bytes() == second.read_bytes()


@engines
@pytest.mark.parametrize("options", [(), ("--check-heap", "--torture-gc=20,2")], ids=["calm", "tortured"])
def test_it_runs_alike_once_saved(tmp_path, engine, options):
    fresh = shutil.copy(SMALL, tmp_path / "fresh.image")
    status, output, _, text = there = ran(engine, fresh, *options)
    assert (status, output, text.count(b" bytecodes/sec")) == (0, b"", 1)
    assert ran(engine, saved(fresh, tmp_path / "saved.image"), *options) == there
    assert ran(PINION, fresh) == ran(SIMULATOR, fresh)


def test_its_classes_have_names():
    census = subprocess.run([PINION, "--census", SMALL], capture_output=True, check=True, timeout=60).stdout
    assert b"PCCompiledMethod\n" in census
