"""Writes generated files: only those whose text changed, and all of them or none."""
from __future__ import annotations

import os
from pathlib import Path

# What every generated file says near its start: a file that does not is no business of the translator.
GENERATED = "Generated from vm-spec: edit there."
START = 2000


def write_files(root: Path, files: dict[str, str]) -> list[str]:
    """Writes `files`, from paths below `root` to texts; answers the paths that were written or removed.

    Generated files that are no longer among them are removed from the folders that they lie in.  New texts are written beside
    the old files and renamed when all are there.  Raises OSError when that is not possible.
    """
    folders = {(root / name).parent for name in files}
    for folder in sorted(folders):
        folder.mkdir(parents=True, exist_ok=True)
    changed = {name: text.encode() for name, text in files.items() if _content(root / name) != text.encode()}
    staged: list[tuple[Path, Path]] = []
    try:
        for name, content in changed.items():
            target = root / name
            staged.append((target.with_name(target.name + ".new"), target))
            staged[-1][0].write_bytes(content)
        for beside, target in staged:
            os.replace(beside, target)
    except OSError:
        for beside, _ in staged:
            if beside.is_file():
                beside.unlink()
        raise
    current = {root / name for name in files}
    stale = [path for folder in sorted(folders) for path in sorted(folder.iterdir())
             if path.is_file() and path not in current and GENERATED.encode() in (_content(path) or b"")[:START]]
    for path in stale:
        path.unlink()
    return [*changed, *(str(path.relative_to(root)) for path in stale)]


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
