"""The commands of gdb, on a living process."""
from __future__ import annotations

import shutil
import subprocess

import pytest
from running import PINION, ROOT, build_image

SCRIPT = ROOT / "platform" / "pinion-gdb.py"


@pytest.mark.skipif(shutil.which("gdb") is None, reason="there is no gdb")
def test_stack_and_objects(tmp_path):
    image = build_image(tmp_path / "some.image", "Stdio stdout nextPutAll: 'started'; lf; flush. #(1 2) do: [:each | [true] whileTrue]")
    with subprocess.Popen([PINION, image], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        try:
            done = subprocess.run(["gdb", "-batch", "-nx", "-p", str(process.pid), "-x", SCRIPT, "-ex", "pinion-processes",
                                   "-ex", "pinion-stack", "-ex", "pinion-object", "-ex", "pinion-stack 17",
                                   "-ex", "pinion-object 17", PINION], capture_output=True, text=True, timeout=60, check=False)
        finally:
            process.kill()
    if "ptrace: Operation not permitted" in done.stderr:
        pytest.skip("no process may be attached to here")
    assert " of priority 1 waits in " in done.stdout, done
    assert ", priority 40" in done.stdout, done
    assert "which object? " in done.stderr, done
    assert "17 is neither a process nor a context" in done.stderr, done
    assert "SystemDictionary>>start:" in done.stdout, done
    assert "class   SmallInteger" in done.stdout, done
