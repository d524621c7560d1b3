"""A copy of vm-spec in which tests change single places."""
from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADS = re.compile(r"^(\w+(?: class)?) >> ([^\[\n]*)\[", re.MULTILINE)
NEXT_METHOD = "\n{ #category"


class SpecificationCopy:
    """The copy.  A place in it is named 'Class>>selector', 'Class class>>selector', 'Class' for a whole file, or by a file name
    such as 'FLOORS'."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "vm-spec"
        for path in sorted((ROOT / "vm-spec").rglob("*")):
            if path.is_file():
                copy = self.folder / path.relative_to(ROOT / "vm-spec")
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())

    def file(self, place: str) -> Path:
        """The file that the place is in."""
        class_name = place.split(">>")[0].split()[0]
        found = list(self.folder.glob(f"*/{class_name}.class.st"))
        return found[0] if len(found) == 1 else self.folder / place

    def change(self, place: str, old: str, new: str) -> None:
        """Replaces `old`, which has to be there exactly once; where it is empty, `new` comes at the end of the file."""
        path = self.file(place)
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if old:
            start = self._offset(text, place, old)
            text = text[:start] + new + text[start + len(old):]
        else:
            text += new
        path.write_text(text, encoding="utf-8")

    def position(self, place: str, marked: str) -> tuple[int, int, str]:
        """Line, column and first line of what stands between « and » in `marked`, which is a part of the place."""
        text = self.file(place).read_text(encoding="utf-8")
        before, rest = marked.split("«")
        inside, after = rest.split("»")
        start = self._offset(text, place, before + inside + after) + len(before)
        return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start), inside.split("\n")[0]

    @staticmethod
    def _offset(text: str, place: str, part: str) -> int:
        """Where the only `part` of the place begins."""
        start, stop = 0, len(text)
        if ">>" in place:
            heads = [head for head in HEADS.finditer(text) if f"{head[1]}>>{_selector(head[2])}" == place]
            assert heads, f"there is no {place}: plant the mistake elsewhere"
            # The last one: a second method of that name is a mistake that was planted.
            start = heads[-1].start()
            following = text.find(NEXT_METHOD, start)
            stop = len(text) if following < 0 else following
        assert text.count(part, start, stop) == 1, \
            f"{place} has this {text.count(part, start, stop)} times: plant the mistake elsewhere: {part}"
        return text.index(part, start, stop)


def _selector(pattern: str) -> str:
    """The selector of a method's message pattern."""
    return "".join(re.findall(r"\w+:", pattern)) or pattern.split()[0]
