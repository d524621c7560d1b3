"""A Pharo 8 image from the field: what it prints and answers, byte for byte.

The environment's IMAGES names a folder with `Pharo.image`, fresh from its bootstrap; without it the tests are skipped.
"""
from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PINION, SIMULATOR = ROOT / "build" / "pinion", ROOT / "build" / "pinion-sim"
FRESH = Path(os.environ.get("IMAGES", "/nowhere")) / "Pharo.image"
pytestmark = pytest.mark.skipif(not FRESH.exists(), reason="IMAGES names no folder with Pharo.image")

# Arguments, exit status, and the digests of what is written to standard output and error.
NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
ANSWERS = [
    (["printVersion"], 0, "87a1bbc7f6f8e140211746810e032ae530b1cd9d12120fab6204f2f4a83aedb2", NOTHING),
    (["--list"], 0, "1dbe7b0460aed5f2fc0e7e2c8c08f6d90a24eb2c3a811ade8c580e7e2d6e1e31", NOTHING),
    (["--help"], 0, NOTHING, "9999d7b3e0dcc7dab5d4aa9059674f12751db5b526c67d61668c237656708b30"),
    (["nonsense"], 1, "20e798eb6d9909493aa66a02f4c1c4b8fb8d35922ff865f2d77df090942de67a",
     "49f2efcf6c87dab965f2b8e6ae7a795d57be7d5e8a477a11d869c99b617a84b2"),
    (["save", "other"], 1, NOTHING, "9d34826f21b059d547f702b370532af0adde13e2391ced9bf288841e7b31cd2b"),
]


def run(image: Path, *arguments: str, engine: tuple[str | Path, ...] = (PINION,)) -> subprocess.CompletedProcess:
    return subprocess.run([*engine, image, *arguments], cwd=image.parent, stdin=subprocess.DEVNULL, capture_output=True, check=False,
                          timeout=300)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image after its first start, which initialises it, saves it and quits."""
    image = tmp_path_factory.mktemp("pharo8") / "Pharo.image"
    shutil.copy(FRESH, image)
    process = run(image)
    assert (process.returncode, process.stdout, process.stderr) == (0, b"", b"")
    assert image.read_bytes() != FRESH.read_bytes()
    return image


@pytest.mark.parametrize("arguments, status, output, errors", ANSWERS, ids=lambda each: " ".join(each) if isinstance(each, list) else None)
def test_answers(saved, tmp_path, arguments, status, output, errors):
    process = run(shutil.copy(saved, tmp_path / "Pharo.image"), *arguments)
    digests = [hashlib.sha256(each).hexdigest() for each in (process.stdout, process.stderr)]
    assert (process.returncode, *digests) == (status, output, errors), process.stdout + process.stderr


@pytest.mark.parametrize("engine", [(PINION, "--check-heap", "--torture-gc=1000,10"), (SIMULATOR,), (SIMULATOR, "--check-heap")],
                         ids=["tortured", "simulator", "checked simulator"])
def test_other_engines(tmp_path, engine):
    """The first start and what comes then, in the simulator, which takes seconds, and with all memory checked."""
    image = shutil.copy(FRESH, tmp_path / "Pharo.image")
    process = run(image, engine=engine)
    assert (process.returncode, process.stdout, process.stderr) == (0, b"", b"")
    arguments, status, output, _ = ANSWERS[0]
    process = run(image, *arguments, engine=engine)
    assert (process.returncode, hashlib.sha256(process.stdout).hexdigest(), process.stderr) == (status, output, b"")


def test_version(saved, tmp_path):
    process = run(shutil.copy(saved, tmp_path / "Pharo.image"), "--version")
    assert process.returncode == 0
    assert process.stdout.startswith(b"Image: Pharo-8.0.0+build.1080.") and b"Pinion" in process.stdout
