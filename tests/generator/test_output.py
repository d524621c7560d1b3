"""What the translator writes: the same bytes everywhere, nothing that has not changed, and C that compilers accept."""
from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from small_specification import have_compiler
from specification_copy import ROOT, SpecificationCopy

DIRECTIVE = re.compile(r'#line (\d+) "(.*)"')
ORIGIN = re.compile(r"^/\* (\w+)>>(\S+), (vm-spec/\S+\.st):(\d+) \*/$")
FUNCTION = re.compile(r"^(?:static )?(?:RARE )?\w[\w *]*?\b(\w+)\(VM \*vm[^;]*\{")


def tree(folder: Path) -> dict[str, bytes]:
    """The content of every file below the folder, by its path there."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts}


def run(*arguments: str, seed: str = "0", folder: Path = ROOT) -> None:
    """Runs the translator as a command of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-m", "generator", *arguments], check=True, cwd=folder, env=environment)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the translator makes of the specification."""
    out = tmp_path_factory.mktemp("generated")
    assert main(["--spec", str(ROOT / "vm-spec"), "--out", str(out)]) == 0
    return out


def test_same_bytes_in_other_folders_and_with_other_hash_seeds(generated: Path, tmp_path: Path) -> None:
    expected = tree(generated)
    first, second = SpecificationCopy(tmp_path / "one"), SpecificationCopy(tmp_path / "two" / "deeper")
    run("--spec", str(first.folder), "--out", str(tmp_path / "a"), seed="1")
    run("--spec", "vm-spec", "--out", "b", seed="4711", folder=second.folder.parent)
    run("--spec", ".", "--out", "../c", seed="99", folder=second.folder)
    assert tree(tmp_path / "a") == expected
    assert tree(second.folder.parent / "b") == expected
    assert tree(second.folder.parent / "c") == expected


def test_no_path_of_a_machine_is_written(tmp_path: Path) -> None:
    specification = SpecificationCopy(tmp_path / "some" / "folder")
    assert main(["--spec", str(specification.folder), "--out", str(tmp_path / "out"), "--lines"]) == 0
    for name, content in tree(tmp_path / "out").items():
        assert str(tmp_path).encode() not in content, name


def test_files_that_have_not_changed_are_not_touched(tmp_path: Path) -> None:
    specification = SpecificationCopy(tmp_path)
    out = tmp_path / "out"
    arguments = ["--spec", str(specification.folder), "--out", str(out)]
    assert main(arguments) == 0
    for path in out.rglob("*"):
        os.utime(path, (1, 1))
    assert main(arguments) == 0
    assert all(path.stat().st_mtime == 1 for path in out.rglob("*") if path.is_file())
    specification.change("Tag>>characterFor:", "code asU64 << 3", "code asU64 << (self bits)")
    specification.change("Returning>>unwindMark", "^ 198", "^ 199")
    assert main(arguments) == 0
    touched = {path.name for path in out.rglob("*") if path.is_file() and path.stat().st_mtime != 1}
    assert {"returning.py", "declarations.py"} <= touched
    assert not {"heap.c", "vm.h", "platform.h", "heap.py", "stack.py", "state.py"} & touched


def test_generated_files_that_are_gone_are_removed_and_others_kept(tmp_path: Path) -> None:
    specification = SpecificationCopy(tmp_path)
    out = tmp_path / "out"
    (specification.folder / "Engine" / "More.class.st").write_text(
        "Class {\n\t#name : 'More',\n\t#superclass : 'Object',\n\t#category : 'Engine'\n}\n\n"
        "{ #category : 'x' }\nMore >> run [\n\t<export>\n\tinterpreter run\n]\n")
    arguments = ["--spec", str(specification.folder), "--out", str(out)]
    assert main(arguments) == 0
    assert (out / "c" / "more.c").exists() and (out / "python" / "more.py").exists()
    (out / "c" / "notes.c").write_text("/* by hand */\n")
    (specification.folder / "Engine" / "More.class.st").unlink()
    assert main(arguments) == 0
    assert not (out / "c" / "more.c").exists() and not (out / "python" / "more.py").exists()
    assert (out / "c" / "notes.c").read_text() == "/* by hand */\n"
    assert not list(out.rglob("*.new"))


def test_all_files_are_written_or_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    (out / "python" / "tag.py.new").mkdir(parents=True)
    assert main(["--spec", str(ROOT / "vm-spec"), "--out", str(out)]) == 1
    error = capsys.readouterr().err
    assert error.startswith("pinion-gen: cannot write ") and error.count("\n") == 1
    assert [path for path in out.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("arguments, message", [
    (["--spec", "no-such-folder"], "cannot read no-such-folder/FLOORS: No such file or directory"),
    (["--spec", "README.md"], "cannot read README.md/FLOORS: Not a directory"),
])
def test_no_specification(arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                          capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    assert main([*arguments, "--out", str(tmp_path / "out")]) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", [[], ["--dispatch", "switch"], ["--lines"], ["--lines", "--dispatch", "switch"]], ids=" ".join)
def test_compilers_have_nothing_to_say(compiler: str, options: list[str], tmp_path: Path) -> None:
    if not have_compiler(compiler):
        pytest.skip(f"there is no {compiler}")
    assert main(["--spec", str(ROOT / "vm-spec"), "--out", str(tmp_path), *options]) == 0
    compiled = subprocess.run([compiler, "-std=gnu11", "-fsyntax-only", "-Wall", "-Wextra", "-Werror",
                               str(tmp_path / "c" / "engine.c")], capture_output=True, text=True)
    assert compiled.returncode == 0, compiled.stderr


def test_every_function_names_its_method(generated: Path) -> None:
    count = 0
    for path in sorted((generated / "c").glob("*.c")):
        lines = path.read_text().split("\n")
        for number, line in enumerate(lines):
            function = FUNCTION.match(line)
            if function and not re.match(r"(dispatch|same)_|primitive_absent", function[1]):
                count += 1
                check_origin(lines[number - 1], function[1])
    assert count > 500


def test_atomic_state_is_atomic_in_c(generated: Path) -> None:
    """Other threads write it; nothing else is, for that would cost time."""
    atomic = re.findall(r"_Atomic (\w+) (\w+)", (generated / "c" / "vm.h").read_text())
    assert atomic == [("address", "safePoint_limit"), ("bool", "safePoint_isInterrupted")]


def check_origin(comment: str, function: str) -> None:
    """The comment has to name the method that the function is made of, and the line that the method begins in."""
    origin = ORIGIN.match(comment)
    assert origin, f"{function} does not say where it comes from: {comment}"
    class_name, selector, path, line = origin.groups()
    name = f"{class_name[0].lower()}{class_name[1:]}_{selector.rstrip(':').replace(':', '_')}"
    assert function.removeprefix("primitive_") in (name, name + "_")
    head = (ROOT / path).read_text().split("\n")[int(line) - 1]
    assert head.startswith(f"{class_name} >> {selector.split(':')[0]}")


def test_python_functions_name_their_methods(generated: Path) -> None:
    text = (generated / "python" / "tag.py").read_text()
    assert re.search(r'^def smallIntegerFor\(vm, value\):\n    """Tag>>smallIntegerFor:, vm-spec/Format/Tag.class.st:\d+"""$', text,
                     re.MULTILINE)
    assert re.search(r'^def mask\(vm\):\n    """Tag>>mask, vm-spec/Format/Tag.class.st:\d+"""\n    return 7$', text, re.MULTILINE)


def attributed(text: str, name: str) -> list[tuple[str, int, str]]:
    """Where the compiler takes each line of a C file to come from: path, line, and the text of the C line."""
    found, path, number = [], name, 1
    for line in text.split("\n"):
        directive = DIRECTIVE.fullmatch(line)
        if directive:
            path, number = directive[2], int(directive[1])
        else:
            found.append((path, number, line))
            number += 1
    return found


def test_line_directives(tmp_path: Path) -> None:
    assert main(["--spec", str(ROOT / "vm-spec"), "--out", str(tmp_path), "--lines"]) == 0
    for path in sorted((tmp_path / "c").glob("*.c")):
        text = path.read_text()
        physical = text.split("\n")
        for origin, number, line in attributed(text, path.name):
            if origin == path.name:
                assert physical[number - 1] == line, f"{path.name}:{number} is not where the directive says"
            else:
                assert origin.startswith("vm-spec/") and (ROOT / origin).is_file()
                assert 1 <= number <= (ROOT / origin).read_text().count("\n")
    heads = {line: (origin, number) for origin, number, line in attributed((tmp_path / "c" / "lookup.c").read_text(), "lookup.c")}
    source = (ROOT / "vm-spec" / "Send" / "Lookup.class.st").read_text().split("\n")
    fill = next(each for each in heads if each.startswith("static int64_t lookup_fill_selector_classIndex("))
    assert source[heads[fill][1] - 1].startswith("Lookup >> fill: entry")
    misses = next(each for each in heads if each.strip().startswith("vm->lookup_misses ="))
    assert source[heads[misses][1] - 1].strip() == "misses := misses + 1."


def test_debuggers_see_the_specification(tmp_path: Path) -> None:
    if not have_compiler("addr2line"):
        pytest.skip("there is no addr2line")
    assert main(["--spec", str(ROOT / "vm-spec"), "--out", str(tmp_path), "--lines"]) == 0
    made = tmp_path / "engine.o"
    subprocess.run(["gcc", "-std=gnu11", "-O0", "-g", "-c", "-o", str(made), str(tmp_path / "c" / "engine.c")], check=True)
    symbols = subprocess.run(["nm", str(made)], check=True, capture_output=True, text=True).stdout
    address = next(line.split()[0] for line in symbols.split("\n") if line.endswith(" scheduler_waitForReady"))
    place = subprocess.run(["addr2line", "-e", str(made), address], check=True, capture_output=True, text=True).stdout
    path, line = place.split()[0].rsplit(":", 1)
    assert path.endswith("vm-spec/Send/Scheduler.class.st")
    assert (ROOT / "vm-spec/Send/Scheduler.class.st").read_text().split("\n")[int(line) - 1].startswith("Scheduler >> waitForReady")
