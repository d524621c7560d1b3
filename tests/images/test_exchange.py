"""Images go from this VM to another one, and back: who has saved one does not matter to who runs it.

The environment's OTHER_VM is the command of an OpenSmalltalk VM; without it the tests are skipped. IMAGES is as in `test_pharo8.py`.
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


@pytest.mark.skipif(not PHARO.exists(), reason="IMAGES names no folder with Pharo.image")
def test_pharo_image(tmp_path):
    """The first start of the image initialises and saves it: what there has been saved says the same here."""
    printed = []
    for name, vm in (("here", PINION), ("there", OTHER)):
        image = tmp_path / f"{name}.image"
        shutil.copy(PHARO, image)
        assert run(vm, image).returncode == 0
        assert run([*PINION, "--verify"], image).returncode == 0
        process = run(PINION, image, "printVersion")
        assert process.returncode == 0, process.stderr
        printed.append(process.stdout)
    assert printed[0] == printed[1] != b""
