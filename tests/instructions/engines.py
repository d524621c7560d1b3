"""The VMs that the image with the cases runs on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from probe import FOLDER

ROOT = FOLDER.parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
PINION = (str(ROOT / "build" / "pinion"),)
SIMULATOR = (sys.executable, "-P", "-m", "generator.simulator")
# Names a VM to compare with; the image runs on it as it is.
OTHER_VM = "OTHER_VM"


def execute(command: tuple[str, ...], folder: Path, environment: dict[str, str] | None = None, seconds: float = 600) -> subprocess.CompletedProcess:
    """The finished process of a command, run in the folder."""
    return subprocess.run(command, cwd=folder, env=ENVIRONMENT | (environment or {}), stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, errors="replace", timeout=seconds, check=False)
