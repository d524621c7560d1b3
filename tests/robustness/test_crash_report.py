"""What the VM tells of itself: the report of a crash, of all processes when it is asked, and traces."""
from __future__ import annotations

import os
import re
import signal
import subprocess
from pathlib import Path

import pytest
from running import PINION, build_image, run

# Nobody checks bytecodes: these push the receiver's variable 4294967295.
CRASH = """code := (SequenceableCollection >> #do:) copy.
    #(224 255 224 255 224 255 226 255) doWithIndex: [:each :i | code at: code initialPC + i - 1 put: each].
    nil withArgs: #(3) executeMethod: code"""
PROGRAMS = {
    "crash": CRASH,
    # The class Array is a number then, which reports need.
    "crash twice": "Smalltalk specialObjectsArray basicAt: 8 put: 17. " + CRASH,
    "fatal": "Processor activeProcess priority: 7. idle suspend. Semaphore new wait",
    "running": "show value: 1. [true] whileTrue",
    "idle": "show value: 1. Semaphore new wait",
    "reading": "show value: 1. Stdio stdin nextLine",
    "blocked": "show value: 1. Stdio stdout nextPutAll: (String new: 10000000)",
    "deep": "| dive | dive := nil. dive := [:n | n = 0 ifTrue: [show value: 1. [true] whileTrue] ifFalse: [dive value: n - 1]]. dive value: 20000",
    "quit": "10 factorial",
}
MAIN = """| show idle code |
    show := [:each | Stdio stdout nextPutAll: each printString; lf; flush].
    [Semaphore new wait] forkAt: 50. Processor yield.
    idle := Processor waitingProcessesAt: 1. idle := idle first.
    """ + "\n".join(f"Smalltalk arguments first = '{name}' ifTrue: [{program}]." for name, program in PROGRAMS.items())


@pytest.fixture(scope="module")
def image(tmp_path_factory) -> Path:
    return build_image(tmp_path_factory.mktemp("images") / "crashes.image", MAIN)


def sections(report: str) -> dict[str, list[str]]:
    """The lines after each title."""
    found: dict[str, list[str]] = {"": []}
    title = ""
    for line in report.splitlines():
        if re.fullmatch(r"[a-zC ]+:", line):
            title = line[:-1]
        found.setdefault(title, []).append(line)
    return found


def test_crash(image, tmp_path):
    result = run(["--max-heap=512M", image, "crash"], folder=tmp_path)
    assert result.status == -signal.SIGSEGV
    report = (tmp_path / "crash.dmp").read_text()
    assert result.errors == report + "pinion: this report is in crash.dmp\n"
    found = sections(report)
    assert found[""][0].startswith("pinion: memory fault: ")
    assert re.match(r"crash report of pinion [\d.]+, compiled by ", found[""][1])
    assert {f"image {image}", "option --max-heap=512M", "argument crash"} <= set(found[""])
    assert any("main" in line for line in found["C stack"])
    assert {"active process", "other processes", "primitives that were called last", "last collections"} <= found.keys()
    assert re.fullmatch(r"    primitive \d+, \w+", found["primitives that were called last"][1])


def test_crash_shows_where_the_processes_are(image, tmp_path):
    """A signal from outside leaves the image whole."""
    with subprocess.Popen([PINION, "--crash-report=some.report", image, "running"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, cwd=tmp_path) as process:
        process.stdout.readline()
        process.send_signal(signal.SIGSEGV)
        process.communicate(timeout=60)
    assert process.returncode == -signal.SIGSEGV
    found = sections((tmp_path / "some.report").read_text())
    active = found["active process"]
    assert active[1].endswith(" of priority 40 is active")
    assert any("UndefinedObject>>DoIt" in line for line in active)
    assert re.match("    SystemDictionary>>start: of 0x[0-9a-f]+ SystemDictionary", active[-2])
    assert active[-1].startswith("    UndefinedObject>>DoIt of ")
    others = [line for line in found["other processes"] if line.startswith("process ")]
    assert any(re.search("of priority 50 waits in 0x[0-9a-f]+ Semaphore", line) for line in others)
    assert any(re.search("of priority 1 waits in 0x[0-9a-f]+ LinkedList", line) for line in others)


def test_crash_while_a_crash_is_reported(image, tmp_path):
    """The report goes on with its next section."""
    result = run([image, "crash twice"], folder=tmp_path)
    assert result.status == -signal.SIGSEGV
    found = sections(result.errors)
    assert found["active process"][-1] == "    the rest cannot be shown"
    assert any("main" in line for line in found["C stack"])
    assert "last collections" in found


def test_nobody_reads_standard_error(image, tmp_path):
    """The report is in the file all the same."""
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.run([PINION, image, "crash"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=writer, cwd=tmp_path, check=False, timeout=60)
    os.close(writer)
    assert process.returncode == -signal.SIGSEGV
    assert "last collections" in sections((tmp_path / "crash.dmp").read_text())


def test_report_that_cannot_be_written(image, tmp_path):
    result = run(["--crash-report=/no/such/folder", image, "crash"], folder=tmp_path)
    assert result.status == -signal.SIGSEGV
    assert result.errors.startswith("pinion: the report cannot be written to /no/such/folder: ")
    assert "C stack:" in result.errors and "this report is in" not in result.errors


def test_fatal_error(image, tmp_path):
    """One line for people, and a report where one was asked for."""
    result = run([image, "fatal"], folder=tmp_path)
    assert (result.status, result.errors.count("\n"), list(tmp_path.iterdir())) == (1, 1, [])
    assert run(["--crash-report=some.report", image, "fatal"], folder=tmp_path) == result
    report = (tmp_path / "some.report").read_text()
    assert report.startswith("pinion: no process is ready, ")
    assert {"active process", "C stack"} <= sections(report).keys()


def asked(image: Path, program: str, wanted: str) -> list[str]:
    """The lines of a VM that is asked where it is, again and again, until one of them is wanted; it may have to get there first."""
    with subprocess.Popen([PINION, image, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True) as process:
        process.stdout.readline()
        lines: list[str] = []
        while not any(re.search(wanted, line) for line in lines):
            process.send_signal(signal.SIGUSR1)
            lines = [process.stderr.readline()]
            while not re.match("    UndefinedObject>>DoIt of |    and |pinion: ", lines[-1]):
                lines.append(process.stderr.readline())
                assert lines[-1], lines
        process.kill()
    return [line.rstrip("\n") for line in lines]


def test_running_processes_are_shown(image):
    lines = asked(image, "running", r"of priority 40 is active")
    assert re.match(r"    UndefinedObject>>DoIt of 0x[0-9a-f]+ UndefinedObject", lines[-1])


def test_blocks_of_the_older_set_are_shown(tmp_path):
    image = build_image(tmp_path / "older.image", "Stdio stdout nextPutAll: 'started'; lf; flush. [[true] whileTrue. 3] value", ["--v3", "*"])
    assert asked(image, "", r"    \[\] in UndefinedObject>>DoIt of ")


def test_waiting_processes_are_shown(image):
    lines = asked(image, "idle", "of priority 1 is active")
    assert any(re.search("of priority 40 waits in 0x[0-9a-f]+ Semaphore", line) for line in lines)


def test_deep_stacks_are_cut(image):
    lines = asked(image, "deep", "more")
    assert len(lines) == 102
    assert int(re.fullmatch(r"    and (\d+) more", lines[-1])[1]) > 19900


def test_process_that_waits_for_input_is_shown(image):
    assert asked(image, "reading", r">>nextLine of ")


def test_process_that_comes_to_no_safe_point(image):
    assert asked(image, "blocked", "has to wait")[-1] == (
        "pinion: the report has to wait: for a second, no process has come to a send or a jump back")


def test_traces_are_filtered(image):
    result = run(["--trace=sends", "--trace-only=Integer>>*", image, "quit"])
    lines = result.errors.splitlines()
    assert "send Integer>>factorial" in lines
    assert all(line.startswith("send Integer>>") for line in lines)
    result = run(["--trace=primitives", "--trace-only=*>>priority*", image, "quit"])
    assert all(">>priority" in line for line in result.errors.splitlines())


def test_processes_are_traced(image):
    lines = run(["--trace=processes", image, "quit"]).errors.splitlines()
    assert any(re.fullmatch("process 0x[0-9a-f]+ of priority 40 makes way for 0x[0-9a-f]+ of priority 50", line) for line in lines)


def test_collections_are_traced(image):
    assert run(["--trace=gc", "--torture-gc=100", image, "quit"]).errors.startswith("scavenge 1: ")


@pytest.mark.parametrize("value", ["", "some", "sends,", "sends,gcs"])
def test_wrong_traces(image, value):
    result = run([f"--trace={value}", image])
    assert (result.status, result.output) == (2, "")
    assert "--trace wants some of sends,primitives,processes,gc" in result.errors
