"""Runs images on the VM and in the simulator, for the tests of the heap."""
from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PINION = (str(ROOT / "build" / "pinion"),)
SANITIZED = (str(ROOT / "build" / "asan" / "pinion"),)
SIMULATOR = (sys.executable, "-P", "-m", "generator.simulator")
# `make soak` tries for long.
IS_SOAK = "SOAK" in os.environ
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def run(command: Sequence[str], *arguments: str | Path, input: str = "", timeout: float = 600,
        environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The finished process of a command."""
    return subprocess.run([*command, *map(str, arguments)], input=input, capture_output=True, text=True, timeout=timeout, check=False,
                          env={**ENVIRONMENT, **(environment or {})})


def build(image: Path, expression: str, *packages: Path) -> Path:
    """An image that evaluates the expression when it starts."""
    process = run((sys.executable, "-P", "-m", "image.builder"), "-o", image, *packages, "--main", expression)
    assert process.returncode == 0, process.stderr
    return image
