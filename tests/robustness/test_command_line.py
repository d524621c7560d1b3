"""The command line of the VM, and what the image sees of it."""
from __future__ import annotations

import os
import re
import subprocess

import pytest
from running import PINION, ROOT, Result, assert_refused, build_image, run

USAGE = 2


@pytest.fixture(scope="module")
def show_arguments(tmp_path_factory):
    """An image that writes its arguments and its paths, a line each, and exits with the number of arguments."""
    return build_image(tmp_path_factory.mktemp("images") / "arguments.image", """
        Smalltalk arguments do: [:each | Stdio stdout nextPutAll: each; lf].
        #(0 1 -1 -2 1001) do: [:each | Stdio stdout nextPutAll: (Smalltalk getAttribute: each) printString; lf].
        Stdio stdout nextPutAll: Smalltalk imageName; lf.
        Smalltalk exit: Smalltalk arguments size""")


def test_help():
    result = run(["--help"])
    assert (result.status, result.errors) == (0, "")
    assert result.output.startswith("Usage: pinion ")
    assert run(["-h"]) == result
    for option in ("--max-heap", "--verify", "--count", "--primitives", "--version"):
        assert option in result.output


def test_version():
    result = run(["--version"])
    assert (result.status, result.errors) == (0, "")
    assert re.fullmatch(r"pinion \d+\.\d+\S*\n", result.output)


def test_primitives():
    result = run(["--primitives"])
    lines = result.output.splitlines()
    assert (result.status, result.errors) == (0, "")
    for row in (r"1 +primitiveAdd +1 +IntegerPrimitives>>add:with: +badReceiver", r"94 +primitiveGetNextEvent +1 +not there",
                r"300 +primitiveLoadInstVar +0 +Send>>quick:", r"FilePlugin +primitiveFileWrite +4 +FilePlugin>>write:",
                r"BitBltPlugin +primitiveCopyBits +any|0 +not there", r"- +primitiveGetenv +1 +SystemPrimitives>>"):
        assert any(re.match(row, line) for line in lines), row
    numbers = [int(line.split()[0]) for line in lines if line[0].isdigit()]
    assert numbers == sorted(set(numbers)) and len(numbers) > 500


def test_what_cannot_be_written_is_an_error():
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run([PINION, "--help"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "pinion: stdout: No space left on device\n"


@pytest.mark.parametrize("arguments", [["--nonsense", "a.image"], ["-q", "a.image"], ["--max-heap=", "a.image"],
                                       ["--max-heap=4X", "a.image"], ["--max-heap"], ["--count=2", "a.image"], ["-version"]])
def test_wrong_command_lines(arguments):
    result = run(arguments)
    assert result.status == USAGE
    assert result.output == ""
    assert result.errors.startswith("pinion: ") and result.errors.count("\n") == 1


def test_arguments_are_those_of_the_image(show_arguments):
    result = run(["--max-heap=64M", "--count", show_arguments, "--version", "ünd", "", "two words"])
    assert result.status == 4
    assert result.output.splitlines() == [
        "--version", "ünd", "", "two words", f"'{PINION}'", f"'{show_arguments}'", "'--headless'", "'--max-heap=64M'", "'unix'",
        str(show_arguments)]
    assert re.fullmatch(r"bytecodes \d+\nsends \d+\ncontexts \d+\nallocated \d+\n", result.errors)


def test_the_image_has_an_absolute_name(show_arguments):
    result = run([f"./../{show_arguments.parent.name}/{show_arguments.name}"], folder=show_arguments.parent)
    assert f"'{show_arguments}'" in result.output.splitlines()


def test_images_with_names_like_options(image, tmp_path):
    os.symlink(image, tmp_path / "--help")
    assert run(["--", "--help"], folder=tmp_path) == Result(0, "started\n", "")


def test_exit_status(tmp_path):
    image = build_image(tmp_path / "exit.image", "Smalltalk exit: Smalltalk arguments first asInteger")
    for status in (0, 1, 7, 255):
        assert run([image, str(status)]) == Result(status, "", "")


def test_errors_end_with_a_trace(tmp_path):
    result = run([build_image(tmp_path / "error.image", "nil foo")])
    assert result.status == 1
    assert result.output == ""
    assert "foo" in result.errors.splitlines()[0]


def test_counts_are_the_same_in_each_run(image):
    result = run(["--count", image])
    assert (result.status, result.output) == (0, "started\n")
    assert re.fullmatch(r"bytecodes [1-9]\d*\nsends [1-9]\d*\ncontexts [1-9]\d*\nallocated [1-9]\d*\n", result.errors)
    assert run(["--count", image]) == result


@pytest.mark.parametrize("expression", [
    "| all | all := OrderedCollection new. [all add: (Array new: 1000)] repeat",
    "| all | all := nil. [all := Array with: all] repeat"])
def test_the_heap_is_full(expression, tmp_path):
    result = run(["--max-heap=32M", build_image(tmp_path / "full.image", expression)])
    assert result.status == 1 and result.errors.startswith("OutOfMemory: Memory is nearly used up\n"), result


def test_endless_recursion_where_memory_is_plenty():
    """It ends long before the memory does; what is no recursion goes on."""
    result = run(["--max-heap=8G", "-e", "| call | call := nil. call := [:n | (call value: n + 1) + 1]. call value: 1"])
    assert result.status == 1 and re.match(r"OutOfMemory: The recursion is [4-9]\d{6} activations deep\n", result.errors), result
    assert run(["--max-heap=8G", "-e", "(1 to: 150) collect: [:each | ByteArray new: 1 << 23]. 3"]).output == "3\n"


@pytest.mark.parametrize("size", ["16M", "32M", "48M"])
@pytest.mark.parametrize("blocks", [[], ["--v3", "*"]], ids=["sista", "v3"])
def test_endless_recursion(size, blocks, tmp_path):
    """The program is interrupted while there is memory left to tell of it: the innermost activations, and the outermost ones."""
    image = tmp_path / "endless.image"
    main = "| call | call := [:block | [(block value: block) + 1] ensure: []]. call value: call"
    subprocess.run([ROOT / "build" / "pinion-build", "-o", image, *blocks, "--main", main], check=True)
    result = run([f"--max-heap={size}", image])
    assert result.status == 1 and result.errors.startswith("OutOfMemory: Memory is nearly used up\n"), result
    lines = result.errors.splitlines()
    assert len(lines) == 202 and re.fullmatch(r"    \.\.\. \d{5,} more \.\.\.", lines[151]), lines


def test_an_object_larger_than_the_heap_is_an_error_of_the_program(tmp_path):
    image = build_image(tmp_path / "large.image", "[String new: 100000000] on: OutOfMemory do: [Smalltalk exit: 3]")
    assert run(["--max-heap=32M", image]) == Result(3, "", "")
