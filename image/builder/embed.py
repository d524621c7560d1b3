"""Puts an image file into an executable: at the end, from a whole number of pages on, with a mark by which it finds it."""

from __future__ import annotations

import argparse
import shutil
import struct
from pathlib import Path

from .image_file import write_file

PAGE = 4096
MARK = b"PINIONIM"


def embedded(program: bytes, image: bytes) -> bytes:
    """The executable with the image. An image that is in it already is not looked for."""
    start = -(-len(program) // PAGE) * PAGE
    return program + bytes(start - len(program)) + image + struct.pack("<8sqq", MARK, start, len(image))


def main() -> None:
    """The command: program, image, output."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("program", "image", "output"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    write_file(options.output, embedded(options.program.read_bytes(), options.image.read_bytes()))
    shutil.copymode(options.program, options.output)


if __name__ == "__main__":
    main()
