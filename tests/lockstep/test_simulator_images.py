"""Image files that cannot be used: the simulator says why in the words of the C VM, and starts nothing."""

import os
import struct

import pytest
from lockstep import PINION, SIMULATOR, run

HEADER_SIZE = 128
# Position, struct format and value of fields of the header.
DAMAGES = [
    (0, "<I", 0), (0, "<I", 6521), (0, "<I", 6504), (0, "<I", 68000), (0, "<I", 68020), (0, ">I", 68021),
    (4, "<I", 127), (4, "<I", 1 << 31), (8, "<Q", 0), (8, "<Q", 12), (8, "<Q", 1 << 40), (8, "<Q", (1 << 64) - 8), (16, "<Q", 4),
    (16, "<Q", 1 << 60), (24, "<Q", 0), (24, "<Q", 1), (24, "<Q", (1 << 64) - 8), (72, "<Q", 8), (72, "<Q", 20), (72, "<Q", 1 << 62)]


def assert_refused_alike(name, *options, compiled_options=()):
    """Both engines end with the same line and exit status 1."""
    compiled = run(PINION, *options, *compiled_options, str(name))
    simulated = run(SIMULATOR, *options, str(name))
    assert simulated == compiled
    assert (simulated.status, simulated.output, simulated.counts) == (1, "", [])
    assert simulated.errors.startswith(f"pinion: {name}: ") and "\n" not in simulated.errors


@pytest.fixture
def damaged(programs, tmp_path):
    """Writes what the function makes of the bytes of a good image; the name of the file."""
    def write(change):
        with open(programs, "rb") as file:
            contents = bytearray(file.read())
        name = tmp_path / "damaged.image"
        name.write_bytes(change(contents))
        return name
    return write


@pytest.mark.parametrize("position, format_, value", DAMAGES)
def test_damaged_headers(damaged, position, format_, value):
    def patch(contents):
        struct.pack_into(format_, contents, position, value)
        return contents
    assert_refused_alike(damaged(patch))


@pytest.mark.parametrize("size", [0, 1, 127, 128, 136, 5000])
def test_truncated(damaged, size):
    assert_refused_alike(damaged(lambda contents: contents[:size]))


def test_segment_that_is_not_there(damaged):
    def patch(contents):
        end = HEADER_SIZE + struct.unpack_from("<Q", contents, 8)[0]
        struct.pack_into("<Q", contents, end - 8, 4096)
        return contents
    assert_refused_alike(damaged(patch))


def test_pointer_out_of_the_image(damaged):
    def patch(contents):
        special_objects = struct.unpack_from("<Q", contents, 24)[0] - struct.unpack_from("<Q", contents, 16)[0]
        struct.pack_into("<Q", contents, HEADER_SIZE + special_objects + 8, 8)
        return contents
    name = damaged(patch)
    # A normal start of the C VM maps the file, and does not look.
    assert_refused_alike(name, compiled_options=["--verify"])


def test_files_of_other_kinds(tmp_path):
    assert_refused_alike(tmp_path / "absent.image")
    assert_refused_alike(tmp_path)
    assert_refused_alike("/dev/null")
    os.mkfifo(tmp_path / "pipe.image")
    assert_refused_alike(tmp_path / "pipe.image")
    (tmp_path / "text.image").write_text("#!/bin/sh\n" * 30)
    assert_refused_alike(tmp_path / "text.image")


@pytest.mark.parametrize("size", ["1", "100K", "100000T"])
def test_heaps_that_do_not_do(programs, size):
    assert_refused_alike(programs, f"--max-heap={size}")
