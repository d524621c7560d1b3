"""What comes from outside while an image runs: delays, signals of other threads, the interrupt key, and nothing at all."""
from __future__ import annotations

import resource
import signal
import struct
import subprocess
from pathlib import Path

import pytest
from running import PINION, ROOT, build_image, run

# Programs of one image, which takes its time to build: what to do by the first argument.
PROGRAMS = {
    "preempt": """busy value. (Delay forMilliseconds: 5) wait. show value: 17""",
    "jump": """| go | go := true. [(Delay forMilliseconds: 5) wait. go := false] forkAt: 50. [go] whileTrue. show value: 18""",
    "idle": """(Delay forMilliseconds: 400) wait""",
    "signals": """| first second | first := Semaphore new. second := Semaphore new.
        Smalltalk specialObjectsArray at: 39 put: {first. second}.
        show value: #ready.
        Smalltalk arguments last = 'busy' ifTrue: [busy value].
        1000 timesRepeat: [first wait]. 1000 timesRepeat: [second wait].
        show value: first excessSignals -> second excessSignals""",
    "key": """heed value. show value: 1. [true] whileTrue""",
    "key while idle": """heed value. show value: 1. Semaphore new wait""",
    "no key": """show value: 1. [true] whileTrue""",
    "no key while idle": """show value: 1. Semaphore new wait""",
    "turns": """| log first second | log := OrderedCollection new.
        first := [[log isEmpty] whileTrue. log add: 1] newProcess.
        second := [log add: 2. log size < 3 ifTrue: [log add: 3]] newProcess.
        first priority: 30; resume. second priority: 30; resume.
        2 timesRepeat: [(Delay forMilliseconds: 3) wait].
        show value: log asArray.
        Smalltalk exit: 0""",
}
MAIN = """| show busy heed |
    show := [:each | Stdio stdout nextPutAll: each printString; lf; flush].
    busy := [[[true] whileTrue] newProcess priority: Processor userBackgroundPriority; resume].
    heed := [| semaphore | semaphore := Semaphore new.
        Processor heedInterruptKey: semaphore.
        [semaphore wait. show value: #key. Smalltalk exit: 3] forkAt: Processor userInterruptPriority].
    """ + "\n".join(f"Smalltalk arguments first = '{name}' ifTrue: [{program}]." for name, program in PROGRAMS.items())


@pytest.fixture(scope="module")
def image(tmp_path_factory) -> Path:
    return build_image(tmp_path_factory.mktemp("images") / "interrupts.image", MAIN)


def test_delays_interrupt_processes_that_never_wait(image):
    result = run([image, "preempt"])
    assert (result.status, result.output) == (0, "17\n")


def test_delays_interrupt_jumps_back_without_sends(image):
    result = run([image, "jump"])
    assert (result.status, result.output) == (0, "18\n")


def test_idle_virtual_machine_sleeps(image):
    """Whoever polls gives up the processor again and again."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_nvcsw
    assert run([image, "idle"]).status == 0
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_nvcsw - before < 60


@pytest.fixture(scope="module")
def signalling(tmp_path_factory) -> Path:
    """The VM with a thread that signals external semaphores."""
    target = tmp_path_factory.mktemp("program") / "signalling"
    objects = [each for each in (ROOT / "build" / "objects").glob("*.o") if each.name != "main.o"]
    subprocess.run(["gcc", "-std=gnu11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-I", ROOT / "platform", "-I", ROOT / "generated/c",
                    "-o", target, Path(__file__).with_name("signalling_thread.c"), *objects, "-lm", "-pthread"], check=True)
    return target


@pytest.mark.parametrize("meanwhile", ["idle", "busy"])
def test_other_threads_signal_semaphores(image, signalling, meanwhile):
    with subprocess.Popen([signalling, image, "signals", meanwhile], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"#ready\n"
        output, errors = process.communicate(b"\n", timeout=60)
    assert (process.returncode, output, errors) == (0, b"0->0\n", b"")


def interrupted(image: Path, program: str) -> tuple[int, bytes]:
    """Runs a program, and presses the interrupt key when it has written a line: exit status and output. Whoever runs the tests may ignore
    the key."""
    with subprocess.Popen(["env", "--default-signal=INT", PINION, image, program], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE) as process:
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=60)
    return process.returncode, first + output


@pytest.mark.parametrize("program", ["key", "key while idle"])
def test_interrupt_key(image, program):
    assert interrupted(image, program) == (3, b"1\n#key\n")


@pytest.mark.parametrize("program", ["no key", "no key while idle"])
def test_interrupt_key_without_semaphore_ends_the_virtual_machine(image, program):
    assert interrupted(image, program) == (-signal.SIGINT, b"1\n")


@pytest.mark.parametrize("flag, expected", [(0, "#(2 3 1)\n"), (16, "#()\n")])
def test_preempted_process_yields_or_keeps_its_turn(image, tmp_path, flag, expected):
    """As the flags in the header of the image say."""
    contents = bytearray(image.read_bytes())
    flags, = struct.unpack_from("<Q", contents, 48)
    struct.pack_into("<Q", contents, 48, flags & ~16 | flag)
    flagged = tmp_path / "flagged.image"
    flagged.write_bytes(contents)
    assert run([flagged, "turns"]).output == expected
