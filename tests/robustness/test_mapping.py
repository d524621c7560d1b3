"""Saved images are mapped: what a start touches is read, and nothing is relocated where the address is free."""
from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from running import PINION, Result, build_image, run

# 300000 arrays that refer to each other: 12 megabytes of pointers.
SAVE = """
    | ballast |
    ballast := nil.
    1 to: 300000 do: [:i | ballast := Array with: ballast with: i with: i printString].
    Smalltalk snapshot: true andQuit: false.
    Stdio stdout nextPutAll: (ballast at: 2) printString; lf; flush.
    Stdio stdin nextLine.
    Smalltalk arguments notEmpty ifTrue: [
        1 to: 3 do: [:i |
            ballast := ballast at: 1.
            (ballast at: 1) at: 3 put: i printString; at: 1 put: (((ballast at: 1) at: 1) at: 1).
            Smalltalk garbageCollectMost; garbageCollect].
        Smalltalk snapshot: true andQuit: false.
        Stdio stdout nextPutAll: ((ballast at: 1) at: 3) printString; lf]"""
SIZE = re.compile(r"^(Size|Private_Dirty|Rss): +(\d+) kB$", re.MULTILINE)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    image = build_image(tmp_path_factory.mktemp("images") / "large.image", SAVE)
    assert run([image]).output == "300000\n"
    return image


def mapping(image: Path, *options: str, environment: dict[str, str] | None = None) -> dict[str, int]:
    """The kilobytes of the image file that a VM which runs it has mapped, has touched and has changed; nothing where it is not mapped."""
    with subprocess.Popen([PINION, *options, image], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin and process.stdout
        assert process.stdout.readline() == b"300000\n"
        areas = re.split(r"^(?=[0-9a-f]+-[0-9a-f]+ )", Path(f"/proc/{process.pid}/smaps").read_text(encoding="utf-8"), flags=re.MULTILINE)
        process.stdin.write(b"\n")
    sizes: dict[str, int] = {}
    for area in areas:
        if str(image) in area.partition("\n")[0]:
            for name, size in SIZE.findall(area):
                sizes[name] = sizes.get(name, 0) + int(size)
    return sizes


def test_a_saved_image_is_mapped_as_it_is(saved: Path) -> None:
    sizes = mapping(saved)
    assert sizes["Size"] > 8000
    assert sizes["Rss"] < sizes["Size"] / 2
    assert sizes["Private_Dirty"] < sizes["Size"] / 8
    assert run(["--verify", saved]).status == 0


def test_where_the_address_is_taken(saved: Path, tmp_path: Path) -> None:
    """Then everything is relocated."""
    library = tmp_path / "taking.so"
    base = int.from_bytes(saved.read_bytes()[16:24], "little")
    source = f"""
        #include <sys/mman.h>
        __attribute__((constructor)) static void take(void) {{
            mmap((void *){base // 4096 * 4096}, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
        }}"""
    subprocess.run(["gcc", "-D_GNU_SOURCE", "-shared", "-fPIC", "-x", "c", "-o", library, "-"], input=source, text=True, check=True)
    assert mapping(saved, "--check-heap", environment={"LD_PRELOAD": str(library)}) == {}


def test_what_is_mapped_changes_and_is_collected(saved: Path) -> None:
    """And is saved in the place of the file that it is mapped from."""
    image = Path(shutil.copy(saved, saved.with_name("changing.image")))
    assert run(["--check-heap", image, "collect"], timeout=120) == Result(0, "300000\n'3'\n", "")
    assert run(["--verify", image]) == Result(0, f"{image}: no faults\n", "")
    assert run(["--check-heap", image]).output == "'3'\n"
