"""The image file: read where it is; written beside it, then put in its place."""
from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import BinaryIO


class ImageFile:
    """The image file of a run: the version that is read, and the one that a snapshot writes, under `name`, which is absolute.

    All failures are OSError.
    """

    def __init__(self, name: bytes) -> None:
        self.name = absolute_path(name)
        self._source_name = name
        self._source: BinaryIO | None = None
        self._new: BinaryIO | None = None
        self._new_name = self._final_name = b""

    def open(self) -> int:
        """Opens the file for reading; its size in bytes."""
        # Without O_NONBLOCK a pipe of that name would wait for a writer.
        self._source = open(os.open(self._source_name, os.O_RDONLY | os.O_NONBLOCK), "rb")
        status = os.fstat(self._source.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise OSError(0, "it is no regular file")
        return status.st_size

    def read_into(self, target: memoryview, position: int) -> bool:
        """Whether all of `target` could be read from that position on."""
        self._source.seek(position)
        return self._source.readinto(target) == len(target)

    def close(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None

    def create(self) -> None:
        """Begins a new version of the file."""
        self.discard()
        # Where the name is a link, what it leads to is replaced.
        self._final_name = os.path.realpath(self.name)
        self._new_name = self._final_name + f".tmp-{os.getpid()}".encode()
        # A process of the same number may have left one when it was killed.
        if os.path.lexists(self._new_name):
            os.unlink(self._new_name)
        self._new = open(self._new_name, "xb", buffering=0)
        if os.path.exists(self._final_name):
            os.fchmod(self._new.fileno(), stat.S_IMODE(os.stat(self._final_name).st_mode))

    def write(self, data: memoryview) -> None:
        """Appends to the new version."""
        written = 0
        while written < len(data):
            written += self._new.write(data[written:])

    def finish(self) -> None:
        """Puts the new version in the place of the file, which stays intact where that fails."""
        os.fsync(self._new.fileno())
        self._new.close()
        os.replace(self._new_name, self._final_name)
        self._new = None

    def discard(self) -> None:
        """Removes a new version that was not finished."""
        if self._new is not None:
            self._new.close()
            self._new = None
            with suppress(FileNotFoundError):
                os.unlink(self._new_name)


def absolute_path(name: bytes) -> bytes:
    """The name as an absolute path without `.` and `..`."""
    return b"/" + os.path.abspath(name).lstrip(b"/")
