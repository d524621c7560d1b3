"""The tests that are written in Smalltalk execute nearly all methods of the library, and all that the protocol list names: see MethodCoverage."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from test_protocol_list import LIST, NAMES, library, read_list

from image.builder.command import main as build_image

ROOT = Path(__file__).resolve().parents[2]
LEAST = 96


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """What MethodCoverage reports of all packages of the library and all tests."""
    folder = tmp_path_factory.mktemp("coverage")
    packages = sorted((ROOT / "tests/image").glob("*Tests"))
    measured = [Path(each).name for each in tomllib.loads((ROOT / "image/manifest.toml").read_text(encoding="utf-8"))["packages"]]

    def array(names):
        return "#(" + " ".join(f"'{each}'" for each in names) + ")"

    image = folder / "coverage.image"
    assert build_image(["-o", str(image), *map(str, packages), "--main",
                        f"(MethodCoverage of: {array(measured)} during: [ TestRunner new run: {array(each.name for each in packages)} ]) "
                        "reportOn: Stdio stdout"]) == 0
    result = subprocess.run([ROOT / "build/pinion", image], capture_output=True, text=True, cwd=folder, timeout=300)
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_methods_executed(report):
    figure = re.search(r"\d+ of \d+ methods executed, ([\d.]+) %", report)
    assert float(figure[1]) >= LEAST, report
    print(figure[0])


@pytest.mark.skipif(not LIST.exists(), reason=f"the list of selectors is not there: {LIST} (or set PROTOCOL_LIST)")
def test_methods_of_the_list_executed(report):
    unexecuted = {tuple(each) for each in re.findall(r"^NOT EXECUTED (.*)>>#(\S+)$", report, re.MULTILINE)}
    classes = library()
    found = set()
    for row in read_list():
        side = row["side"] == "class"
        ancestors = classes[NAMES.get(row["class"], row["class"])].ancestors
        defining = next((each for each in ancestors if row["selector"] in each.methods[side]), None)
        if defining and (defining.name + " class" * side, row["selector"]) in unexecuted:
            found.add(f"{row['class']}{' class' * side}>>{row['selector']}")
    assert sorted(found) == []
