"""Image files that are not what they should be: one line says so, and nothing is started."""
from __future__ import annotations

import os
import signal
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from running import PINION, Result, assert_refused, run

# Position, struct format and name of the fields of the header that the VM reads.
FIELDS = [(0, "<I", "format"), (4, "<I", "header size"), (8, "<Q", "size of the objects"), (16, "<Q", "address"),
          (24, "<Q", "special objects"), (32, "<Q", "hash"), (40, "<Q", "window"), (48, "<Q", "flags"), (56, "<I", "extra memory"),
          (64, "<I", "eden"), (72, "<Q", "size of the first segment"), (80, "<Q", "free")]
HEADER_SIZE = 128
GOOD = Result(0, "started\n", "")
# A damaged program may run for ever; that is not what is tested here.
PATIENCE = 3.0


def patched(contents: bytes, position: int, format_: str, value: int) -> bytes:
    """The image with another number at that position."""
    damaged = bytearray(contents)
    struct.pack_into(format_, damaged, position, value)
    return bytes(damaged)


def flipped(contents: bytes, bit: int) -> bytes:
    """The image with another bit at that position."""
    damaged = bytearray(contents)
    damaged[bit >> 3] ^= 1 << (bit & 7)
    return bytes(damaged)


def assert_refused_or_good(result: Result) -> None:
    if result != GOOD:
        assert_refused(result)


def assert_verified_or_not(result: Result, name: Path) -> None:
    """What --verify says: no faults, or which, or why the image cannot be loaded."""
    if result.errors:
        assert_refused(result)
        return
    *faults, last = result.output.splitlines()
    assert all(each.startswith(f"{name}: ") for each in [*faults, last])
    assert (result.status, last) == (0, f"{name}: no faults") if not faults else result.status == 1 and "fault" in last


def assert_ended(result: Result) -> None:
    """The VM has ended in one of its ways, is at work still, or has made a report of a memory fault."""
    if result.status is not None and result.status < 0:
        assert result.status in (-signal.SIGSEGV, -signal.SIGBUS), result
        assert "the image is damaged, or the VM is wrong" in result.errors and "C stack:" in result.errors, result
    else:
        assert result.status in (0, 1, None), result


def test_good_image(image):
    assert run([image]) == GOOD
    assert run(["--verify", image]) == Result(0, f"{image}: no faults\n", "")


def test_missing(tmp_path):
    result = run([tmp_path / "absent.image"])
    assert_refused(result)
    assert result.errors == f"pinion: {tmp_path}/absent.image: it cannot be opened: No such file or directory\n"


def test_folders_and_pipes(tmp_path):
    assert_refused(run([tmp_path]))
    os.mkfifo(tmp_path / "pipe.image")
    assert_refused(run([tmp_path / "pipe.image"], timeout=5))
    assert_refused(run(["/dev/null"]))


@pytest.mark.parametrize("text", [b"", b"x", b"#!/bin/sh\n" * 30, b"\0" * 5000, b"\xff" * 5000, "Smalltalk ünd mehr".encode() * 99])
def test_other_files(text, damaged):
    damaged.write_bytes(text)
    assert_refused(run([damaged]))
    assert_refused(run(["--verify", damaged]))


def test_a_program_is_no_image():
    assert_refused(run([PINION]))


def test_truncated(contents, damaged):
    sizes = {*range(1, 200, 7), 127, 128, 129, 4096, *(len(contents) * i // 23 for i in range(23)), *range(len(contents) - 40, len(contents))}
    for size in sorted(sizes):
        damaged.write_bytes(contents[:size])
        assert_refused(run([damaged]))
        assert_refused(run(["--verify", damaged]))


def test_what_follows_the_objects_does_not_matter(contents, damaged):
    damaged.write_bytes(contents + b"more")
    assert run([damaged]) == GOOD


@pytest.mark.parametrize("format_, word", [
    (6521, "32-bit"), (7033, "32-bit"), (6502, "32-bit"), (6504, "32-bit"), (6505, "32-bit"), (68000, "before Spur"),
    (68019, "before Spur"), (0, "0"), (68020, "68020"), (68022, "68022"), (0xFFFFFFFF, "")])
def test_other_formats(format_, word, contents, damaged):
    damaged.write_bytes(patched(contents, 0, "<I", format_))
    result = run([damaged])
    assert_refused(result)
    assert word in result.errors


@pytest.mark.parametrize("format_", [68021, 68533])
def test_big_endian(format_, contents, damaged):
    damaged.write_bytes(patched(contents, 0, ">I", format_))
    result = run([damaged])
    assert_refused(result)
    assert "big-endian" in result.errors


@pytest.mark.parametrize("position, format_, name", FIELDS, ids=[name for *_, name in FIELDS])
def test_fields_of_the_header(position, format_, name, contents, damaged):
    limit = 1 << 8 * struct.calcsize(format_)
    good, = struct.unpack_from(format_, contents, position)
    values = {0, 1, 7, 8, 127, 136, limit - 1, limit - 8, limit // 2, limit // 2 - 1, limit // 2 - 8, good - 8, good - 1, good + 1, good + 8, 2 * good}
    for value in sorted(value % limit for value in values):
        damaged.write_bytes(patched(contents, position, format_, value))
        result = run([damaged])
        assert_refused_or_good(result)
        if name in ("header size", "size of the objects", "address", "special objects") and value != good:
            assert_refused(result)


@pytest.mark.parametrize("size", [0xFFFFFFFFFFFFFFFF, 1, 8, 16, 24, 4096, 1 << 40, 1 << 63])
def test_a_segment_that_is_not_there(size, contents, damaged):
    end = HEADER_SIZE + struct.unpack_from("<Q", contents, 8)[0]
    damaged.write_bytes(patched(contents, end - 8, "<Q", size))
    result = run([damaged])
    assert_refused(result)
    assert "segment" in result.errors


@pytest.mark.parametrize("size", [1, 8, 16, 20, 1000, 1 << 20, 1 << 62, (1 << 64) - 8])
def test_size_of_the_first_segment(size, contents, damaged):
    damaged.write_bytes(patched(contents, 72, "<Q", size))
    assert_refused(run([damaged]))


def test_special_objects_that_are_no_array(contents, damaged):
    nil, = struct.unpack_from("<Q", contents, 16)
    for address in (nil, nil + 4, nil + 8, 0, 1):
        damaged.write_bytes(patched(contents, 24, "<Q", address))
        assert_refused(run([damaged]))


@pytest.mark.parametrize("bit", range(HEADER_SIZE * 8))
def test_bits_of_the_header(bit, contents, damaged):
    damaged.write_bytes(flipped(contents, bit))
    assert_refused_or_good(run([damaged]))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.integers(HEADER_SIZE * 8, 4096 * 8 - 1))
def test_bits_of_the_first_objects(contents, damaged, bit):
    """Of nil, false, true and the class table."""
    damaged.write_bytes(flipped(contents, bit))
    result = run([damaged], timeout=PATIENCE)
    assert result == GOOD or result.status != 0
    assert_ended(result)
    assert_verified_or_not(run(["--verify", damaged]), damaged)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.data())
def test_bits_anywhere(contents, damaged, data):
    damaged.write_bytes(flipped(contents, data.draw(st.integers(0, len(contents) * 8 - 1))))
    assert_ended(run([damaged], timeout=PATIENCE))
    assert_verified_or_not(run(["--verify", damaged]), damaged)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.data())
def test_blocks_of_rubbish_anywhere(contents, damaged, data):
    start = data.draw(st.integers(0, len(contents)))
    rubbish = data.draw(st.binary(min_size=1, max_size=600))
    damaged.write_bytes((contents[:start] + rubbish + contents[start + len(rubbish):])[:len(contents)])
    assert_ended(run([damaged], timeout=PATIENCE))
    assert_verified_or_not(run(["--verify", damaged]), damaged)


def test_faults_are_reported_with_their_place(contents, damaged):
    """The class index of the object that nil is."""
    damaged.write_bytes(patched(contents, HEADER_SIZE, "<I", struct.unpack_from("<I", contents, HEADER_SIZE)[0] | 0x3FFFFF))
    result = run(["--verify", damaged])
    assert result.status == 1
    assert result.output.splitlines() == [
        f"{damaged}: the object at offset 0 has the class index 4194303, which no class has", f"{damaged}: 1 fault"]


def test_does_not_fit_in_the_heap(image):
    for size in ("1", "100K", "500K"):
        result = run([f"--max-heap={size}", image])
        assert_refused(result)
        assert "--max-heap" in result.errors


def test_more_memory_than_there_is(image):
    result = run(["--max-heap=100000T", image])
    assert_refused(result)
    assert "--max-heap" in result.errors
    assert_refused(run([image], limit=["prlimit", "--as=200000000"]))
