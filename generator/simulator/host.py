"""The world outside of the simulated machine: clocks and files."""
from __future__ import annotations

import errno
import locale
import os
import re
import select
import signal
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# From the beginning of 1901 to that of 1970.
EPOCH_SECONDS = 2_177_452_800


class Host:
    """What a run depends on besides the image and the command line, as plain values.

    Everything that differs from run to run goes through here.  Names and contents of files are bytes, files are numbers
    of the operating system.

    `is_waiting` says that a call may take as long as it likes.
    """

    def __init__(self) -> None:
        self.is_waiting = False
        self._folders: dict[int, tuple[bytes, list[bytes], Iterator[bytes]]] = {}

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        self.is_waiting = True
        try:
            yield
        finally:
            self.is_waiting = False

    # --- clocks

    def utc_microseconds(self) -> int:
        """Microseconds since 1901 began, in UTC."""
        return time.time_ns() // 1000 + EPOCH_SECONDS * 1_000_000

    def local_offset_seconds(self) -> int:
        """What local time is ahead of UTC."""
        return time.localtime().tm_gmtoff

    def is_summer_time(self) -> bool:
        """Whether local time is summer time now."""
        return time.localtime().tm_isdst > 0

    def monotonic_microseconds(self) -> int:
        """A clock that nobody sets."""
        return time.monotonic_ns() // 1000

    def wait_until(self, when: int) -> None:
        """Does nothing until the monotonic clock has reached `when`, or the alarm goes off; 0 is for ever."""
        with self._waiting():
            if when == 0:
                signal.pause()
            else:
                time.sleep(max(when - self.monotonic_microseconds(), 0) / 1e6)

    def set_alarm(self, when: int, action: Callable[[], None]) -> None:
        """Lets the action happen when the monotonic clock has reached `when`; 0 is for never. Replaces the alarm that was set."""
        signal.signal(signal.SIGALRM, lambda *_: action())
        signal.setitimer(signal.ITIMER_REAL, max(when - self.monotonic_microseconds(), 1) / 1e6 if when else 0)

    def stop_alarm(self) -> None:
        """Takes the alarm back: going off while Python ends, when nobody heeds it any more, it would end the process."""
        signal.setitimer(signal.ITIMER_REAL, 0)

    # --- the system

    def system(self) -> tuple[str, str]:
        """The names of the operating system and of the processor."""
        names = os.uname()
        return names.sysname, names.machine

    def variable(self, name: bytes) -> bytes | None:
        """The value of an environment variable, None where there is none."""
        return os.environb.get(name)

    def working_folder(self) -> bytes | None:
        """The folder that names of files are relative to, None where it cannot be told."""
        try:
            return os.getcwdb()
        except OSError:
            return None

    def set_working_folder(self, path: bytes) -> bool:
        """Makes names of files relative to another folder. Whether that worked."""
        return _works(os.chdir, path)

    def customs(self) -> tuple[bytes, ...]:
        """What is customary where the user is: the codes of the language and of the country, the decimal point, what is between
        thousands, the symbol of the currency."""
        names = (os.environ.get(each) for each in ("LC_ALL", "LC_MESSAGES", "LANG"))
        name = re.split("[.@]", next(filter(None, names), "C"))[0]
        language, _, country = name.partition("_")
        known = _known_customs()
        codes = ("en" if language in ("C", "POSIX") else language, country if "_" in name else "US")
        return tuple(map(os.fsencode, (*codes, known[0], known[1], known[2][1:])))

    def is_currency_first(self) -> bool:
        """Whether the symbol of the currency is customary before the number."""
        return not _known_customs()[2].startswith("+")

    def random_bytes(self, count: int) -> bytes:
        """Bytes that nobody can foresee."""
        return os.urandom(count)

    # --- files

    def open(self, name: bytes, is_writable: bool) -> int:
        """A file's number, -1 where it cannot be opened. A writable file is created when it is not there."""
        try:
            file = os.open(name, os.O_RDWR | os.O_CREAT if is_writable else os.O_RDONLY, 0o666)
        except (OSError, ValueError):
            return -1
        if stat.S_ISDIR(os.fstat(file).st_mode):
            os.close(file)
            return -1
        return file

    def create(self, name: bytes) -> int:
        """A new file's number, -1 where there is one already, -2 where it cannot be created otherwise."""
        try:
            return os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        except FileExistsError:
            return -1
        except (OSError, ValueError):
            return -2

    def close(self, file: int) -> bool:
        """Whether closing worked."""
        return _works(os.close, file)

    def read(self, file: int, count: int) -> bytes | None:
        """At most `count` bytes, none at the end; None after an error."""
        while True:
            try:
                with self._waiting():
                    return os.read(file, count)
            except BlockingIOError:
                self._wait_for(file, select.POLLIN)
            except (OSError, OverflowError):
                return None

    def write(self, file: int, data: bytes | memoryview) -> int:
        """The number of bytes written, which is all of them; -1 after an error."""
        written = 0
        while written < len(data):
            try:
                with self._waiting():
                    written += os.write(file, data[written:])
            except BlockingIOError:
                self._wait_for(file, select.POLLOUT)
            except (OSError, OverflowError):
                return -1
        return written

    def _wait_for(self, file: int, event: int) -> None:
        """Waits for a file that others have made one that does not wait."""
        poll = select.poll()
        poll.register(file, event)
        with self._waiting():
            poll.poll()

    def size(self, file: int) -> int:
        """The size in bytes, -1 for what has none."""
        try:
            status = os.fstat(file)
        except (OSError, OverflowError):
            return -1
        return status.st_size if stat.S_ISREG(status.st_mode) else -1

    def kind(self, file: int) -> int:
        """1 for a terminal, 2 for a pipe or a socket, 3 for a file on a disk or another device, -1 for what is not open."""
        try:
            mode = os.fstat(file).st_mode
        except (OSError, OverflowError):
            return -1
        if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
            return 2
        return 1 if os.isatty(file) else 3

    def position(self, file: int) -> int:
        """The position in bytes, -1 for what has none."""
        try:
            return os.lseek(file, 0, os.SEEK_CUR)
        except (OSError, OverflowError):
            return -1

    def set_position(self, file: int, position: int) -> bool:
        """Whether that worked."""
        return _works(os.lseek, file, position, os.SEEK_SET)

    def truncate(self, file: int, size: int) -> bool:
        """Whether that worked."""
        return _works(os.ftruncate, file, size)

    def delete(self, name: bytes) -> bool:
        """Whether that worked."""
        return _works(os.unlink, name)

    def rename(self, old: bytes, new: bytes) -> bool:
        """Whether that worked."""
        return _works(os.rename, old, new)

    def sync(self, file: int) -> bool:
        """Whether that worked."""
        try:
            os.fsync(file)
        except (OSError, OverflowError) as error:
            return getattr(error, "errno", None) in (errno.EINVAL, errno.EROFS)
        return True

    # --- statuses of files

    def status(self, name: bytes, is_of_link: bool) -> tuple[int, ...] | None:
        """What `Platform>>statusAt:` lists, of a link itself or of what it leads to; None where there is no such file."""
        try:
            found = os.stat(name, follow_symlinks=not is_of_link)
        except (OSError, ValueError):
            return None
        return (found.st_mode, found.st_ino, found.st_dev, found.st_nlink, found.st_uid, found.st_gid, 0 if stat.S_ISDIR(found.st_mode) else found.st_size,
                *(_since_1901(int(each)) for each in (found.st_atime, found.st_mtime, found.st_ctime)))

    def target_of_link(self, name: bytes) -> bytes | None:
        """The name that a link leads to, None for what is no link."""
        try:
            return os.readlink(name)
        except (OSError, ValueError):
            return None

    def may(self, use: int, name: bytes) -> bool:
        """Whether the file is there and may be run, 1, written, 2, or read, 4."""
        try:
            return os.access(name, use)
        except ValueError:
            return False

    def set_mode(self, name: bytes, mode: int) -> int:
        """0, or the number of the error."""
        return _error_of(os.chmod, name, mode & 0xFFFFFFFF)

    def set_owner(self, name: bytes, owner: int, group: int, is_of_link: bool) -> int:
        """0, or the number of the error."""
        return _error_of(os.lchown if is_of_link else os.chown, name, owner, group)

    # --- folders

    def create_folder(self, path: bytes) -> bool:
        """Whether that worked."""
        return _works(os.mkdir, path, 0o777)

    def delete_folder(self, path: bytes) -> bool:
        """Whether that worked."""
        return _works(os.rmdir, path)

    def open_folder(self, path: bytes) -> int:
        """The number of a folder whose entries are read one after the other, -1 where it cannot be opened."""
        try:
            names = os.listdir(path or b".")
        except (OSError, ValueError):
            return -1
        number = next((each for each in range(len(self._folders)) if each not in self._folders), len(self._folders))
        self._folders[number] = (path or b".", names, iter(names))
        return number

    def next_entry(self, folder: int) -> tuple[bytes, tuple[int, ...] | None] | tuple[()] | None:
        """The name and the status of the next entry of an open folder; nothing behind the last, None where there is no such folder."""
        if folder not in self._folders:
            return None
        path, _, names = self._folders[folder]
        name = next(names, None)
        return () if name is None else (name, self.status(os.path.join(path, name), False))

    def rewind_folder(self, folder: int) -> bool:
        """Whether there is such an open folder."""
        if folder not in self._folders:
            return False
        path, _, _ = self._folders[folder]
        names = os.listdir(path)
        self._folders[folder] = (path, names, iter(names))
        return True

    def close_folder(self, folder: int) -> bool:
        """Whether there was such an open folder."""
        return self._folders.pop(folder, None) is not None

    def entry(self, folder: bytes, index: int) -> tuple[bytes, bool, int, int] | tuple[()] | None:
        """Name, whether it is a folder, size and local time of change in seconds since 1901 of an entry, from 1 on; nothing behind
        the last, None where the folder cannot be read."""
        try:
            names = os.listdir(folder or b".")
        except (OSError, ValueError):
            return None
        return self._entry(folder, names[index - 1]) if index <= len(names) else ()

    def entry_named(self, folder: bytes, name: bytes) -> tuple[bytes, bool, int, int] | tuple[()] | None:
        """The same of the entry of that name."""
        try:
            names = os.listdir(folder or b".")
        except (OSError, ValueError):
            return None
        return self._entry(folder, name) if name in (*names, b".", b"..") else ()

    def _entry(self, folder: bytes, name: bytes) -> tuple[bytes, bool, int, int]:
        try:
            found = os.stat(os.path.join(folder, name))
        except OSError:
            return name, False, 0, _since_1901(0)
        return name, stat.S_ISDIR(found.st_mode), found.st_size, _since_1901(int(found.st_mtime))


def _since_1901(seconds: int) -> int:
    """Local seconds since 1901 began, of seconds since 1970."""
    return seconds + time.localtime(seconds).tm_gmtoff + EPOCH_SECONDS


def _error_of(function: Callable[..., object], *arguments: object) -> int:
    """0, or the number of the error that the call ends with."""
    try:
        function(*arguments)
    except (OverflowError, ValueError):
        return errno.ENOENT
    except OSError as error:
        return error.errno
    return 0


def _known_customs() -> tuple[str, ...]:
    """What the C library knows of the user's locale, of C where it is not installed: decimal point, what is between thousands, and the
    symbol of the currency behind a mark of where it goes. The locale of the process stays as it is."""
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        locale.setlocale(locale.LC_ALL, "C")
    try:
        return tuple(map(locale.nl_langinfo, (locale.RADIXCHAR, locale.THOUSEP, locale.CRNCYSTR)))
    finally:
        locale.setlocale(locale.LC_ALL, before)


def _works(function: Callable[..., object], *arguments: object) -> bool:
    try:
        function(*arguments)
    except (OSError, OverflowError, ValueError):
        return False
    return True
