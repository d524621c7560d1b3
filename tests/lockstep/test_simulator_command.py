"""The command line of pinion-sim, and what it shows of an engine that stopped."""

import re
import signal
import subprocess
import sys

import pytest
from lockstep import ENVIRONMENT, PINION, ROOT, SIMULATOR, execute


def simulate(*arguments, **options):
    return execute(SIMULATOR, *arguments, **options)


def lines_after(text, start):
    """The lines from the first one that begins so on."""
    lines = text.splitlines()
    return lines[next(index for index, each in enumerate(lines) if each.startswith(start)):]


# --- the command line

def test_help():
    process = simulate("--help")
    assert (process.returncode, process.stderr) == (0, "")
    options = set(re.findall(r"^  (--[a-z-]+)", process.stdout, re.MULTILINE))
    assert options == {"--count", "--virtual-clock", "--stop-at", "--stop-at-send", "--print-stack", "--print", "--max-heap", "--eden",
                       "--gc-log", "--check-heap", "--torture-gc", "--census", "--path-to-root", "--pointers-to", "--trace", "--trace-only", "--help", "--version"}


def test_version_is_that_of_the_vm():
    process = simulate("--version")
    assert (process.returncode, process.stderr) == (0, "")
    assert process.stdout.replace("pinion-sim", "pinion") == execute(PINION, "--version").stdout


@pytest.mark.parametrize("arguments, word", [
    ("", "no image"), ("--nonsense x.image", "--nonsense"), ("--cou x.image", "--cou"), ("--count=3 x.image", "--count"),
    ("--max-heap much x.image", "--max-heap"), ("--max-heap=0 x.image", "--max-heap"), ("--stop-at 0 x.image", "--stop-at"),
    ("--stop-at -3 x.image", "--stop-at"), ("--stop-at", "--stop-at"), ("--print", "--print"), ("--stop-at-send", "--stop-at-send")])
def test_mistakes(arguments, word):
    process = simulate(*arguments.split())
    assert (process.returncode, process.stdout) == (2, "")
    assert re.fullmatch(r"pinion-sim: .*; pinion-sim --help says more\n", process.stderr)
    assert word in process.stderr


def test_what_follows_the_image_is_for_the_image(programs):
    process = simulate(programs, "arguments", "--help", "--", "-x")
    assert (process.returncode, process.stdout) == (0, "#('arguments' '--help' '--' '-x')\n")


def test_nothing_is_shown_unasked(programs):
    assert simulate(programs, "blocks").stderr == ""


def test_the_folder_does_not_matter(programs, tmp_path):
    (tmp_path / "random.py").write_text("raise SystemExit(9)\n")
    assert simulate(programs, "arguments", cwd=tmp_path).returncode == 0


# --- counting and stopping

def test_stop_at_a_bytecode(programs):
    process = simulate("--stop-at", "5", programs, "recursion")
    assert (process.returncode, process.stdout) == (0, "")
    first, second, *stack = process.stderr.splitlines()
    assert first == "stopped before bytecode 5"
    assert re.fullmatch(r"process 0x[0-9a-f]+, priority 40", second)
    assert stack[-2].startswith("UndefinedObject>>DoIt  pc ") and stack[-1].startswith("    ")


def test_stops_are_one_bytecode_apart(programs):
    def pc(number):
        top = lines_after(simulate("--stop-at", str(number), programs, "recursion").stderr, "process")[1]
        return re.fullmatch(r"(\S.*)  pc (\d+): (.+)", top).groups()
    places = [pc(number) for number in range(1, 4)]
    assert len(set(places)) == 3


def test_a_number_that_is_not_reached(programs):
    process = simulate("--stop-at", "999999999", programs, "blocks")
    assert (process.returncode, process.stderr) == (0, "")


def test_stop_at_a_send(programs):
    process = simulate("--stop-at-send", "fibonacci:", programs, "recursion")
    assert process.returncode == 0
    first, _, top, *_ = process.stderr.splitlines()
    assert first == "stopped before sending #fibonacci:"
    assert re.fullmatch(r"LockstepPrograms class>>recursion  pc \d+: send: \d+ arguments: 1  #fibonacci:", top)
    assert process.stdout.splitlines()[-1] == "'from below'"


def test_stop_at_a_send_by_a_primitive(programs):
    process = simulate("--stop-at-send", "unknown", programs, "performing")
    first, _, top, *_ = process.stderr.splitlines()
    assert first == "stopped before sending #unknown"
    assert re.search(r">>performing  pc \d+: send: \d+ arguments: 1  #perform:$", top)


def test_stop_at_a_special_selector_that_is_sent(programs):
    process = simulate("--stop-at-send", "+", programs, "largeIntegers")
    assert process.stderr.startswith("stopped before sending #+\n")
    assert "send: #+\n" in process.stderr


def test_stop_at_a_send_that_never_comes(programs):
    assert simulate("--stop-at-send", "neverSent", programs, "blocks").stderr == ""


def test_the_stack_shows_receiver_arguments_and_temporaries(programs):
    stack = lines_after(simulate("--stop-at-send", "throwAt:", programs, "recursion").stderr, "process")
    assert stack[1].startswith("[] in LockstepPrograms class>>catch:  pc ")
    assert stack[2:6] == ["    receiver    LockstepPrograms", "    temporary 1 5000", "    operand 1   LockstepPrograms",
                          "    operand 2   5000"]
    assert not stack[6].startswith(" ")


def test_the_stack_goes_through_contexts(programs):
    """More frames than the stack pages hold."""
    stack = lines_after(simulate("--stop-at-send", "signal:", programs, "recursion").stderr, "process")
    assert sum(each.startswith("LockstepPrograms class>>throwAt:") for each in stack) == 5001
    assert sum(each.startswith("UndefinedObject>>DoIt") for each in stack) == 1


# --- showing

def test_print_stack_at_the_end(programs):
    process = simulate("--print-stack", programs, "status")
    assert process.returncode == 42
    lines = process.stderr.splitlines()
    assert lines[0].startswith("process 0x")
    assert any("LockstepPrograms class>>status" in each for each in lines)


def test_print_stack_after_a_fatal_error(programs):
    process = simulate("--max-heap=5M", "--print-stack", programs, "exhaustionUnheeded")
    assert process.returncode == 1
    first, *stack = process.stderr.splitlines()
    assert "out of memory" in first
    assert any(each.startswith("LockstepPrograms class>>exhaustion") for each in stack)


def test_print_globals(programs):
    errors = simulate("--print", "Smalltalk", "--print", "LockstepPrograms", "--print", "LockstepPrograms class", "--print", "nil",
                      programs, "blocks").stderr.splitlines()
    assert errors[0].startswith("a SystemDictionary 0x")
    assert "LockstepPrograms" in errors and "LockstepPrograms class" in errors and "nil" in errors
    assert any(re.fullmatch(r"    class   LockstepPrograms class 0x[0-9a-f]+, index \d+", each) for each in errors)


def test_print_an_oop(programs):
    stop = ("--stop-at-send", "fibonacci:")
    shown = simulate(*stop, "--print", "SmallInteger", programs, "recursion").stderr
    oop = re.search(r"class   SmallInteger class (0x[0-9a-f]+)", shown)[1]
    lines = lines_after(simulate(*stop, "--print", oop, programs, "recursion").stderr, "SmallInteger class")
    assert lines[0] == "SmallInteger class"
    assert lines[1].startswith("    class   Metaclass ")
    assert lines[2] == "    format  1, fixed slots; 6 slots"


def test_print_a_method_and_a_string(programs):
    """By way of the method dictionary that a class has in its second slot."""
    def shown(oop):
        return simulate("--stop-at", "1", "--print", oop, programs, "blocks").stderr.split("priority 40\n")[1]
    def oops(text):
        return re.findall(r"(0x[0-9a-f]+)$", text, re.MULTILINE)
    dictionary = next(each for each in shown("LockstepPrograms").splitlines() if "MethodDictionary" in each).split()[-1]
    methods = next(each for each in shown(dictionary).splitlines() if " an Array(" in each).split()[-1]
    method = shown(oops(shown(methods))[-1])
    assert "compiled method" in method
    assert re.search(r"^    \d+ +(returnTop|returnReceiver|pushReceiverVariable: 0)$", method, re.MULTILINE)


def test_print_an_immediate(programs):
    process = simulate("--stop-at", "1", "--print", "0x21", programs, "blocks")
    assert "4" in process.stderr.splitlines()


@pytest.mark.parametrize("name", ["NoSuchGlobal", "0xzz", "0x10", "NoSuchGlobal class", "Smalltalk class class", ""])
def test_print_what_is_not_there(programs, name):
    process = simulate("--stop-at", "1", "--print", name, programs, "blocks")
    assert f"there is no object or global {name}" in process.stderr.splitlines()


@pytest.mark.parametrize("program", ["endless", "waiting"])
def test_interrupt(programs, program):
    """While it computes, and while it waits for input."""
    with subprocess.Popen([*SIMULATOR, programs, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, env=ENVIRONMENT) as process:
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=30)
    assert (process.returncode, output) == (130, "")
    first, _, top, *_ = errors.splitlines()
    assert first == "interrupted"
    assert re.match(r"\S.*>>\S+  pc \d+: ", top)
    assert f"LockstepPrograms class>>{program}  pc " in errors


def test_nobody_reads(programs):
    """As the C VM: it is ended by the signal for that."""
    with subprocess.Popen([*SIMULATOR, programs, "smallIntegers"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env=ENVIRONMENT) as process:
        process.stdout.close()
        errors = process.stderr.read()
    assert (process.returncode, errors) == (-signal.SIGPIPE, "")


def test_no_alarm_goes_off_at_the_end(tmp_path):
    """It would end Python, where an image quits while processes wait for a time."""
    image = tmp_path / "waiting.image"
    subprocess.run([ROOT / "build/pinion-build", "-o", image, "--main", "[(Delay forSeconds: 1000) wait] fork. (Delay forMilliseconds: 5) wait"], check=True)
    program = f"from generator.simulator.command import main; main([{str(image)!r}]); import signal; print(signal.getitimer(signal.ITIMER_REAL))"
    process = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=100, check=True)
    assert process.stdout == "(0.0, 0.0)\n"
