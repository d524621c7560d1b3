"""Writes generated files: only those whose text changed, and all of them or none."""
from __future__ import annotations

import os
from pathlib import Path


def write_files(folder: Path, files: dict[str, str]) -> list[str]:
    """Makes `folder` hold exactly `files` (name to text); answers the names that were written or removed.

    New texts are written beside the old files and renamed when all are there.  Raises OSError when that is not possible.
    """
    folder.mkdir(parents=True, exist_ok=True)
    changed = {name: text for name, text in files.items() if _current(folder / name) != text}
    staged = []
    try:
        for name, text in changed.items():
            beside = folder / f"{name}.new"
            staged.append((beside, folder / name))
            beside.write_text(text, encoding="utf-8")
        for beside, target in staged:
            os.replace(beside, target)
    except OSError:
        for beside, _ in staged:
            beside.unlink(missing_ok=True)
        raise
    stale = [path.name for path in sorted(folder.iterdir()) if path.is_file() and path.name not in files]
    for name in stale:
        (folder / name).unlink()
    return [*changed, *stale]


def _current(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return None
