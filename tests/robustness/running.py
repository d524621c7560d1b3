"""Runs the VM, and says what is expected of it when an image cannot be used."""
from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PINION = ROOT / "build" / "pinion"
# Where a VM that crashes leaves its report.
SOME_FOLDER = tempfile.TemporaryDirectory()


@dataclass(frozen=True)
class Result:
    """What came of a run: a negative status is the number of a signal, None says that it was ended after `timeout` seconds."""

    status: int | None
    output: str
    errors: str


def run(arguments: Sequence[str | Path], folder: Path | None = None, limit: Sequence[str] = (), timeout: float = 30) -> Result:
    """Runs the VM with nothing on standard input; `limit` is a command that runs it, such as prlimit."""
    try:
        done = subprocess.run([*limit, PINION, *arguments], stdin=subprocess.DEVNULL, capture_output=True, cwd=folder or SOME_FOLDER.name,
                              timeout=timeout)
    except subprocess.TimeoutExpired:
        return Result(None, "", "")
    return Result(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


def build_image(target: Path, expression: str | None = None, options: Sequence[str] = ()) -> Path:
    """Builds an image of our library that evaluates the expression."""
    main = ["--main", expression] if expression else []
    subprocess.run([ROOT / "build" / "pinion-build", "-o", target, *options, *main], check=True)
    return target


def assert_refused(result: Result) -> None:
    """One line that says why, exit status 1, and nothing was started."""
    assert result.status == 1, result
    assert result.errors.startswith("pinion: "), result
    assert result.errors.count("\n") == 1 and result.errors.endswith("\n"), result
    assert result.output == "", result
