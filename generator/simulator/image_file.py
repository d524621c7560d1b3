"""The image file: read where it is, written beside it and then put in its place."""
from __future__ import annotations

import os
import tempfile
from typing import BinaryIO


class ImageFile:
    """An image file with a name, of which one version may be open for reading and another one be under way.

    All failures are OSError.
    """

    def __init__(self, name: bytes) -> None:
        self.name = name
        self._source: BinaryIO | None = None
        self._new: BinaryIO | None = None
        self._new_name = b""

    def open(self) -> int:
        """Opens the file for reading; its size in bytes."""
        self._source = open(self.name, "rb")
        return self._source.seek(0, os.SEEK_END)

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
        folder, base = os.path.split(self.name)
        handle, self._new_name = tempfile.mkstemp(prefix=b"." + base + b".", dir=folder or b".")
        self._new = os.fdopen(handle, "wb")

    def write(self, data: memoryview) -> None:
        """Appends to the new version."""
        self._new.write(data)

    def finish(self) -> None:
        """Puts the new version in the place of the file, which stays intact where that fails."""
        self._new.flush()
        os.fsync(self._new.fileno())
        self._new.close()
        os.chmod(self._new_name, 0o666 & ~_umask())
        os.replace(self._new_name, self.name)
        self._new = None

    def discard(self) -> None:
        """Removes a new version that was not finished."""
        if self._new is not None:
            self._new.close()
            self._new = None
            os.unlink(self._new_name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
