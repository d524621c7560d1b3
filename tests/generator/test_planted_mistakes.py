"""Mistakes planted in the real specification: each has to be found, at its place, with nothing else said and nothing written.

The mistakes of a kind are planted together: all errors of a run are reported, and none that follows from another.
"""
from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from generator.__main__ import main
from planted_mistakes import KINDS, Mistake
from specification_copy import SpecificationCopy

ERROR = re.compile(r"^(?P<path>[^\n:]+):(?P<line>\d+):(?P<column>\d+): error: (?P<message>.*)$", re.MULTILINE)


def translate(specification: SpecificationCopy, out: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The errors of a translation that has to fail, each with all its lines; what `out` holds has to stay as it is."""
    kept = out / "c" / "heap.c"
    kept.parent.mkdir(parents=True)
    kept.write_text("untouched")
    os.utime(kept, (1, 1))
    status = main(["--spec", str(specification.folder), "--out", str(out)])
    printed = capsys.readouterr()
    assert printed.out == ""
    assert sorted(out.rglob("*")) == [kept.parent, kept], "a failed translation has written something"
    assert kept.read_text() == "untouched" and kept.stat().st_mtime == 1
    if status == 0:
        return []
    assert status == 1
    *errors, count = re.split(r"\n(?=\S)", printed.err.rstrip("\n"))
    assert count == f"{len(errors)} error{'s' if len(errors) > 1 else ''}"
    return errors


def is_error_of(error: str, mistake: Mistake, specification: SpecificationCopy) -> bool:
    """Whether the error is at the place of the mistake."""
    found = ERROR.match(error)
    assert found, f"this error has no place: {error}"
    line, column, _ = specification.position(mistake.error_place, mistake.marked)
    return (found["path"], int(found["line"]), int(found["column"])) == \
        (str(specification.file(mistake.error_place)), line, column)


def check_text(error: str, mistake: Mistake, specification: SpecificationCopy) -> None:
    """The error has to say what the mistake is, and to point at it with carets under the source line."""
    head, source, carets, *_ = error.split("\n")
    line, column, marked = specification.position(mistake.error_place, mistake.marked)
    assert mistake.message in head
    assert source == "  " + specification.file(mistake.error_place).read_text(encoding="utf-8").split("\n")[line - 1]
    assert carets.index("^") == column - 1 + 2 and carets.lstrip() == "^" * len(marked), error
    for detail in mistake.details:
        assert detail in error


def check(mistakes: list[Mistake], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specification = SpecificationCopy(folder)
    for mistake in mistakes:
        for place, old, new in mistake.changes:
            specification.change(place, old, new)
    errors = translate(specification, folder / "generated", capsys)
    for mistake in mistakes:
        mine = [each for each in errors if is_error_of(each, mistake, specification)]
        assert len(mine) == 1, f"{mistake.name}: {len(mine)} errors at its place; all errors:\n" + "\n".join(errors)
        check_text(mine[0], mistake, specification)
        errors.remove(mine[0])
    assert not errors, "these errors follow from others:\n" + "\n".join(errors)


@pytest.mark.parametrize("kind", KINDS)
def test_mistakes_are_found(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(KINDS[kind], tmp_path, capsys)


def test_mistakes_of_many_kinds_are_found_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # What a numbering says is looked at where all else is right.
    check([mistakes[0] for kind, mistakes in KINDS.items() if kind != "numbering"], tmp_path, capsys)


def test_specification_without_mistakes_is_translated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specification = SpecificationCopy(tmp_path)
    assert main(["--spec", str(specification.folder), "--out", str(tmp_path / "generated")]) == 0
    assert capsys.readouterr() == ("", "")
