"""The measurements of the command: starts, by stages, and compilations."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(ROOT / "bench" / "command.py"), *map(str, arguments)], capture_output=True, text=True)


def test_report():
    done = run("--starts", 2, "--compilations", 1)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    for line, title in zip(lines[1:5], ("a process that does nothing", "executable: ", "image: ", "expression: ")):
        assert line.startswith(title) and re.search(r"( +\d+\.\d\d){2} +-?\d+\.\d\d +\d+\.\d\d +\d+$", line), line
    assert re.fullmatch(r"That executes \d+ bytecodes, \d+ sends, \d+ contexts, \d+ allocated", lines[6])
    assert re.fullmatch(r"The library, \d{4} methods of \d{5} lines, compiles in \d+\.\d\d s: \d+ lines a minute", lines[8])


def test_commands_that_fail(tmp_path):
    assert "cannot be started" in run(tmp_path / "nothing").stderr
    done = run("/bin/true", "--starts", 1)
    assert done.returncode == 1 and "the library was not compiled" in done.stderr
