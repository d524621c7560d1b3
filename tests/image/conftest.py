"""Fixtures of the builder's tests."""

import minimal_kernel as kernel
import pytest

from image.builder.command import main


@pytest.fixture
def run(tmp_path, capsys):
    """Builds an image of the kernel and a package `P` of the given files; answers status and report."""
    kernel.write_kernel(tmp_path)
    manifest = kernel.write_manifest(tmp_path)
    output = tmp_path / "out.image"

    def run_(*arguments, manifest_text=None, **files):
        if manifest_text is not None:
            manifest.write_text(manifest_text, encoding="utf-8")
        package = tmp_path / "P"
        package.mkdir(exist_ok=True)
        for name, text in files.items():
            (package / (name + ".st")).write_text(text, encoding="utf-8")
        status = main(["--manifest", str(manifest), "-o", str(output), *([str(package)] if files else []), *arguments])
        report = capsys.readouterr().err
        assert output.exists() == (status == 0)
        assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
        return status, report
    return run_
