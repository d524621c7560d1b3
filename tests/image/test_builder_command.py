"""The command and the mistakes that it reports."""

import subprocess
import sys
from pathlib import Path

import minimal_kernel as kernel
import pytest
from image_reader import Image
from minimal_kernel import class_

from generator.syntax.diagnostics import Diagnostics
from image.builder.command import main
from image.builder.loader import find_packages

ROOT = Path(__file__).parents[2]


def test_packages_are_added_to_those_of_the_manifest(run, tmp_path):
    status, report = run("--main", "A new foo", A=class_("A", methods="A >> foo [ ^ 1 ]"))
    assert (status, report) == (0, "")
    image = Image((tmp_path / "out.image").read_bytes())
    assert "foo" in image.methods(image.classes()["A"])


def test_superclasses_may_come_later(run):
    assert run(A=class_("A", "B"), B=class_("B", "C"), C=class_("C")) == (0, "")


def test_class_variables_and_pools(run):
    status, report = run(
        A=class_("A", methods="A >> foo [ ^ X + Y + Z ]", classVars="['X']", pools="['Pool']"),
        B=class_("B", "A", methods="B class >> foo [ ^ X + Y + count ]\n\nB >> bar [ ^ x ]", classInstVars="['count']", instVars="['x']"),
        Pool=class_("Pool", classVars="['Y', 'Z']"))
    assert (status, report) == (0, "")


def test_all_class_types(run):
    types = "variable weak ephemeron bytes words doubleWords doubleBytes ByteLayout FixedLayout".split()
    assert run(**{f"T{each}": class_(f"T{each}", type="#" + each) for each in types}) == (0, "")


def test_an_extension_replaces_a_method_of_the_library(run, tmp_path):
    assert run() == (0, "")
    count = len(methods_of_object(tmp_path))
    assert run(E="Extension { #name : #Object }\n\nObject >> yourself [ ^ 1234567 ]") == (0, "")
    assert len(methods_of_object(tmp_path)) == count


def methods_of_object(tmp_path):
    image = Image((tmp_path / "out.image").read_bytes())
    return image.methods(image.classes()["Object"])


def test_a_class_replaces_a_replaceable_one_of_the_library(run, tmp_path):
    text = (tmp_path / "manifest.toml").read_text()
    files = {"S": class_("SystemDictionary", methods="SystemDictionary >> start: x [ ]", instVars="['tally', 'array', 'initializers']")}
    status, report = run(**files)
    assert status == 1 and "hint: methods for the class SystemDictionary of the library go into SystemDictionary.extension.st" in report
    assert run(manifest_text="replaceable = ['SystemDictionary']\n" + text, **files) == (0, "")


@pytest.mark.parametrize("files, place, message", [
    ({"A": class_("A", "Bolean")}, "A.st:1:35", "did you mean Boolean?"),
    ({"A": class_("A", "A")}, "A.st:1:35", "inherits from itself"),
    ({"A": class_("A", "B"), "B": class_("B", "A")}, "A.st:1:35", "A → B → A"),
    ({"A": class_("A"), "B": class_("A")}, "B.st:1:17", "the class A is defined twice"),
    ({"A": class_("Array")}, "A.st:1:17", "Kernel/Array.class.st:1:17"),
    ({"A": class_("A", instVars="['x', 'x']")}, "A.st:1:78", "declared twice"),
    ({"A": class_("A", "Point", instVars="['x']")}, "A.st:1:72", "the superclass Point"),
    ({"A": class_("A", instVars="['self']")}, "A.st:1:73", "cannot be declared"),
    ({"A": class_("A", type="#strange")}, "A.st:1:68", "no class type strange"),
    ({"A": class_("A", type="#bytes", instVars="['x']")}, "A.st:1:89", "cannot have instance variables"),
    ({"A": class_("A", pools="['Nil']")}, "A.st:1:70", "the shared pool of A"),
    ({"A": class_("A", methods="A >> foo [ ^ x ]\n\nA >> foo [ ^ 1 ]")}, "A.st:5:6", "the method A>>foo is defined twice"),
    ({"A": class_("A", methods="A >> foo [ ^ zork ]")}, "A.st:3:14", "zork is not declared"),
    ({"A": class_("A", methods="A >> foo [ ^ #[300] ]")}, "A.st:3:16", "byte array"),
    ({"A": "Class { #name : 'A-B', #superclass : #Object }"}, "A.st:1:17", "'A-B' cannot be the name of a class"),
    ({"A": class_("A", "B", instVars="['x']"), "B": class_("B", type="#bytes")}, "A.st:1:68", "a class of type bytes"),
    ({"A": class_("A", methods="A >> foo [ ^ 1" + " + 1" * 30_000 + " ]")}, "A.st:3:6", "nested too deeply"),
    ({"A": "Extension { #name : #Zork }\n\nZork >> foo [ ]"}, "A.st:1:21", "the class of this extension is not there"),
])
def test_mistakes_are_reported_with_their_place(run, files, place, message):
    status, report = run(**files)
    assert status == 1 and place + ": error: " in report and message in report


def test_all_mistakes_of_a_run_are_reported(run):
    status, report = run("--main", "zork", A=class_("A", "Zork", methods="A >> foo [ ^ zork ]\n\nA >> bar [ ^ ( ]"))
    assert status == 1 and report.endswith("4 errors\n") and "--main:1:1: error: " in report


def test_parentheses_without_end(run):
    status, report = run("--main", "(" * 100_000 + ")" * 100_000)
    assert (status, report) == (1, "error: the source is nested too deeply\n1 error\n")


def test_main_with_a_syntax_error(run):
    status, report = run("--main", "3 + ")
    assert status == 1 and report.startswith("--main:1:3: error: ")


def test_start_without_a_place_for_main(run, tmp_path):
    text = kernel.write_manifest(tmp_path).read_text().replace("Smalltalk start: main", "Smalltalk yourself")
    assert run("--main", "| a | a := 1", manifest_text=text) == (0, "")


@pytest.mark.parametrize("old, new, message", [
    ('start = "Smalltalk start: main"', 'start = "Smalltalk start: ("', "an expression is missing"),
    ("[globals]", "[globals", "is not TOML"), ("[globals]", "[global]", "a manifest has no 'global'"),
    ('packages = ["Kernel"]', 'packages = "Kernel"', "wrong kind"), ('["Kernel"]', '["Kernl"]', "there is no folder"),
    ("[roles]", "[roles]\nZork = 'Zork'", "unknown role"), ("[symbol-table]", "[symbol-table]\n", None),
    ("[symbol-table]", "[tables]\n'Zork.Zork' = 'category names'\n[symbol-table]", "no such variable"),
    ("[symbol-table]", "[tables]\n'Symbol.Table' = 'zork'\n[symbol-table]", "no such table"),
    ("[symbol-table]", "[constants]\n'Symbol.Zork' = 'Format.weak'\n[symbol-table]", "no such variable"),
    ("[symbol-table]", "[constants]\n'Symbol.Table' = 'Format.zork'\n[symbol-table]", "no such constant as Format.zork"),
    ("[symbol-table]", "[constants]\n'Symbol.Table' = ['Format.weak', 'Zork>>zork']\n[symbol-table]", "no such constant as Zork>>zork"),
    ('class = "Symbol"', 'class = "Object"', "symbol table are missing"),
    ("[symbol-table]", "[declarations]\nclass = 'Object'\n[symbol-table]", "class variable for the declarations of bytecodes is missing"),
    ('ClassPool = "IdentityDictionary"', 'ClassPool = "Zork"', "the class Zork (for ClassPool) is missing"),
    ('ClassArray = "Array"', 'ClassArray = "Zork"', "Zork"), ('ClassArray = "Array"', 'ClassZork = "Array"', "no special object ClassZork"),
    ('37 = "EmbeddedBlockClosure"', '3700 = "EmbeddedBlockClosure"', "no class index 3700"),
    ('Smalltalk = "SystemDictionary"', 'Smalltalk = ""', "SystemDictionary"),
    ('Processor = "ProcessorScheduler"', 'Processor = "Zork"', "the class Zork of the global Processor"),
])
def test_mistakes_in_the_manifest(run, tmp_path, old, new, message):
    text = (tmp_path / "manifest.toml").read_text()
    assert old in text
    status, report = run(manifest_text=text.replace(old, new))
    assert (status, report) == (0, "") if message is None else status == 1 and message in report


def test_a_missing_manifest(tmp_path, capsys):
    assert main(["--manifest", str(tmp_path / "none.toml"), "-o", str(tmp_path / "x.image")]) == 1
    report = capsys.readouterr().err
    assert "cannot read the manifest" in report and report.endswith("1 error\n")


def test_an_old_image_stays_when_there_are_errors(tmp_path):
    manifest = (kernel.write_kernel(tmp_path), kernel.write_manifest(tmp_path))[1]
    output = tmp_path / "out.image"
    output.write_text("old")
    assert main(["--manifest", str(manifest), "-o", str(output), "--main", "zork"]) == 1
    assert output.read_text() == "old"
    assert main(["--manifest", str(manifest), "-o", str(output)]) == 0 and output.stat().st_size > 10_000


def test_output_that_cannot_be_written(tmp_path, capsys):
    kernel.write_kernel(tmp_path)
    assert main(["--manifest", str(kernel.write_manifest(tmp_path)), "-o", str(tmp_path / "none" / "x.image")]) == 1
    assert "cannot write" in capsys.readouterr().err


def test_a_folder_of_packages(tmp_path):
    for name in ("B", "A"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "package.st").write_text(f"Package {{ #name : #{name} }}")
    (tmp_path / "empty").mkdir()
    diagnostics = Diagnostics()
    assert [each.name for each in find_packages([tmp_path, tmp_path / "A"], diagnostics)] == ["A", "B"]
    assert not diagnostics.failed
    find_packages([tmp_path / "empty", tmp_path / "none"], diagnostics)
    assert "no package in" in str(diagnostics) and "no folder" in str(diagnostics)


def test_help():
    result = subprocess.run([sys.executable, "-m", "image.builder", "--help"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0 and "PACKAGE-DIR" in result.stdout and "--main" in result.stdout
