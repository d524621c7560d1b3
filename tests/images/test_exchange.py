"""Images go from this VM to another one, and back: who has saved one does not matter to who runs it.

The environment's OTHER_VM is the command of an OpenSmalltalk VM; without it the tests are skipped. IMAGES is as in `test_pharo8.py`. What was proved
with it: a stack VM of 2019, and a Cog of 2026 for Windows under wine, `wine64 SqueakConsole.exe -headless`, both with our own image and Pharo 8.
"""
from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PINION = [str(ROOT / "build" / "pinion")]
OTHER = shlex.split(os.environ.get("OTHER_VM", ""))
PHARO = Path(os.environ.get("IMAGES", "/nowhere")) / "Pharo.image"
NUMBERS = [b"265252859812191058636308480000000", b"8222838654177922817725562880000000", b"263130836933693530167218012160000000"]
SCRIPT = """| number |
number := 30 factorial.
#('once' 'twice') doWithIndex: [:each :index |
    Transcript show: number printString; cr.
    Smalltalk saveAs: each , '.image'.
    number := number * (30 + index)].
Transcript show: number printString; cr.
"""
pytestmark = pytest.mark.skipif(not OTHER, reason="OTHER_VM names no VM to exchange images with")


def run(vm: list[str], image: Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([*vm, image.name, *arguments], cwd=image.parent, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=300)


def listing(vm: list[str], image: Path) -> tuple[int, list[bytes]]:
    """The exit status, and the lines that Pharo's `--list` writes: to a file, since on Windows it takes no pipe for its output."""
    with open(image.with_suffix(".txt"), "w+b") as output:
        status = subprocess.run([*vm, image.name, "--list"], cwd=image.parent, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL,
                                check=False, timeout=300).returncode
        output.seek(0)
        # An image that was saved on Windows ends its lines as is done there. A VM may have something to say itself when it ends.
        return status, output.read().splitlines()[:4]


@pytest.mark.parametrize("first, second", [(PINION, OTHER), (OTHER, PINION)], ids=["saved here", "saved there"])
def test_own_image(tmp_path, first, second):
    """Our image runs a script that saves it twice: one VM goes on from where the other one was, and the first from there again."""
    fresh, script = tmp_path / "fresh.image", tmp_path / "script.st"
    shutil.copy(ROOT / "build" / "default.image", fresh)
    script.write_text(SCRIPT)
    once, twice = tmp_path / "once.image", tmp_path / "twice.image"
    for vm, image, arguments, numbers in ((first, fresh, [script.name], NUMBERS), (second, once, [], NUMBERS[1:]), (first, twice, [], NUMBERS[2:])):
        if image == once:
            twice.unlink()
        process = run(vm, image, *arguments)
        # A VM may have something to say itself when it ends.
        assert (process.returncode, process.stdout.split()[:len(numbers)]) == (0, numbers), process.stderr
        assert run([*PINION, "--verify"], twice).returncode == 0


@pytest.fixture(scope="module")
def pharo(tmp_path_factory) -> tuple[Path, Path]:
    """What has been saved here and there by the first start of the Pharo image, which initialises it."""
    if not PHARO.exists():
        pytest.skip("IMAGES names no folder with Pharo.image")
    images = []
    for name, vm in (("here", PINION), ("there", OTHER)):
        images.append(tmp_path_factory.mktemp(name) / "Pharo.image")
        shutil.copy(PHARO, images[-1])
        assert run(vm, images[-1]).returncode == 0
        assert run([*PINION, "--verify"], images[-1]).returncode == 0
    return images[0], images[1]


def test_pharo_image_here(pharo):
    """It says the same here, whoever has saved it."""
    here, there = (run(PINION, image, "printVersion") for image in pharo)
    assert here.returncode == there.returncode == 0, there.stderr
    assert here.stdout.splitlines() == there.stdout.splitlines() != []
    assert listing(PINION, pharo[0]) == listing(PINION, pharo[1])


def test_pharo_image_there(pharo):
    """It says there what it says here, whoever has saved it."""
    here, there = (listing(OTHER, image) for image in pharo)
    if there[0] != 0:
        pytest.skip("the other VM does not run the image that it has saved itself")
    assert here == there == listing(PINION, pharo[0])
