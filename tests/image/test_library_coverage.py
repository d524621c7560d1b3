"""The tests that are written in Smalltalk execute nearly all methods of the library: see MethodCoverage."""

import re
import subprocess
import tomllib
from pathlib import Path

from image.builder.command import main as build_image

ROOT = Path(__file__).resolve().parents[2]
LEAST = 97


def test_methods_executed(tmp_path):
    packages = sorted((ROOT / "tests/image").glob("*Tests"))
    library = [Path(each).name for each in tomllib.loads((ROOT / "image/manifest.toml").read_text(encoding="utf-8"))["packages"]]

    def array(names):
        return "#(" + " ".join(f"'{each}'" for each in names) + ")"

    image = tmp_path / "coverage.image"
    assert build_image(["-o", str(image), *map(str, packages), "--main",
                        f"(MethodCoverage of: {array(library)} during: [ TestRunner new run: {array(each.name for each in packages)} ]) "
                        "reportOn: Stdio stdout"]) == 0
    result = subprocess.run([ROOT / "build/pinion", image], capture_output=True, text=True, cwd=tmp_path, timeout=300)
    assert result.returncode == 0, result.stderr
    figure = re.search(r"\d+ of \d+ methods executed, ([\d.]+) %", result.stdout)
    assert float(figure[1]) >= LEAST, result.stdout
    print(figure[0])
