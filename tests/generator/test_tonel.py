"""The Tonel reader."""

import pytest

from generator.syntax.diagnostics import Diagnostics
from generator.syntax.tonel import is_package, read_package, read_packages


@pytest.fixture
def folder(tmp_path):
    def write(**files):
        root = tmp_path / "P"
        root.mkdir(exist_ok=True)
        for name, text in files.items():
            (root / (name.replace("__", ".") + ".st")).write_text(text, encoding="utf-8")
        return root
    return write


def read(path):
    diagnostics = Diagnostics()
    package = read_package(path, diagnostics)
    assert not diagnostics.failed, str(diagnostics)
    return package


def errors(path):
    diagnostics = Diagnostics()
    package = read_package(path, diagnostics)
    return package, str(diagnostics)


CLASS = '''"
A comment with ""quotes"".
"
Class {
	#name : #Foo,
	#superclass : #Bar,
	#instVars : [
		'a',
		'b => WeakSlot'
	],
	#classVars : ['X'],
	#classInstVars : [ 'c' ],
	#pools : ['Pool'],
	#type : #variable,
	#category : #'P-Things'
}

{ #category : #accessing }
Foo >> brackets: x [
	"a ] comment"
	^ { $]. '[]'. #(a [1] #[2]). [:y | [y]]. #'x]' }
]

{ #category : 'instance creation' }
Foo class >> new [
	^ super new
]

{ #category : #comparing }
Foo >> >= other [ ^ false ]

{ #category : #comparing }
Foo >>>> other [ ^ true ]
'''


def test_class(folder):
    root = folder(package="Package { #name : #'My-P' }", Foo__class=CLASS)
    package = read(root)
    assert package.name == "My-P" and is_package(root)
    [cls] = package.classes
    assert cls.name == "Foo" and cls.superclass == "Bar" and cls.superclass.span.line == 6
    assert cls.instance_variables == ["a", "b"] and cls.class_variables == ["X"]
    assert cls.class_instance_variables == ["c"] and cls.pools == ["Pool"] and cls.type == "variable"
    assert cls.category == "P-Things" and cls.comment == 'A comment with "quotes".'
    assert [(each.selector, each.meta, each.category) for each in cls.methods] == [
        ("brackets:", False, "accessing"), ("new", True, "instance creation"), (">=", False, "comparing"),
        (">>", False, "comparing")]
    assert cls.methods[1].node.selector_span.line == 25 and cls.methods[1].node.selector_span.column == 14
    assert cls.methods[0].node.comment == "a ] comment"


def test_newer_forms(folder):
    package = read(folder(
        A__class="Class {\n\t#name : 'A',\n\t#superclass : 'nil',\n\t#instVars : [ 'x' ],\n\t#category : 'C',\n\t#package : 'P',\n\t#tag : 'T'\n}\n",
        B__extension="Extension { #name : #B }\r\n\r\n{ #category : #'*P' }\r\nB >> foo [\r\n\t^1 ]\r\n",
        C__extension="Extension { #name : 'C class' }\n\nC class >> foo [ ]",
        T__trait="Trait { #name : #T, #traits : 'TA + TB' }\n\nT classTrait >> foo [ ]"))
    assert package.name == "P" and package.classes[0].superclass is None and package.classes[1].is_trait
    assert package.classes[1].traits == "TA + TB" and package.classes[1].methods[0].meta
    assert [(each.class_name, each.meta, each.selector) for extension in package.extensions
            for each in extension.methods] == [("B", False, "foo"), ("C", True, "foo")]


def test_all_errors_of_a_file(folder):
    package, report = errors(folder(A__class="""Class { #name : #A }

{ #category : #a }
A >> one [ ^ ( ]

{ #category : #a }
A >> two [ ^ 2 ]

{ #category : #a }
A >> three [ ^ [ 3 ]

{ #category : #a }
A >> four [ 'abc ]

{ #category : #a }
A >> five [ ^ 5 ]

{ #category : #a }
B >> six [ ^ 6 ]

{ #category : #a }
A six [ ^ 6 ]
"""))
    assert [each.selector for each in package.methods] == ["two", "five"]
    assert [line.split(": error: ")[1] for line in report.splitlines() if ": error: " in line] == [
        "an expression is missing here", "the method has no end", "this string has no end", "a method of B in the file of A",
        "the selector of the method is missing here"]
    assert [int(line.split(":")[1]) for line in report.splitlines() if ": error: " in line] == [4, 10, 13, 19, 22]


@pytest.mark.parametrize("text, message", [
    ("", "definition is missing"), ("Klass { #name : #A }", "cannot define"), ("Class { #superclass : #A }", "no name"),
    ("Class { #name : }", "value is missing"), ("Class { #name : #A", "does not belong"), ("Class { #name : 'A }", "string has no end"),
    ("Class { #name : #A, #name : #B }", "given twice"), ('"abc', "comment has no end"),
    ("Class { #name : #A, #instVars : ['1x'] }", "not a name"),
    ("Class { #name : #A }\nfoo", "missing here"), ("Class { #name : #A }\nA >> foo [", "no end"),
    ("Class { #name : #A }\nA >> foo", "method must stand here"),
])
def test_bad_definitions(folder, text, message):
    _, report = errors(folder(A__class=text))
    assert message in report and ":1:" in report or ":2:" in report


def test_bad_folders(tmp_path, folder):
    assert "no package folder" in errors(tmp_path / "none")[1]
    (tmp_path / "empty").mkdir()
    assert "no Tonel files" in errors(tmp_path / "empty")[1]
    root = folder()
    (root / "A.class.st").write_bytes(b"Class { #name : '\xff' }")
    assert "not UTF-8" in errors(root)[1]


def test_duplicates_show_both_places(tmp_path):
    for name, method in (("P", "foo"), ("Q", "bar")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "A.class.st").write_text(f"Class {{ #name : #A }}\n\nA >> {method} [ ]\n")
    (tmp_path / "Q" / "A.extension.st").write_text("Extension { #name : #A }\n\nA >> foo [ ]\n")
    diagnostics = Diagnostics()
    read_packages([tmp_path / "P", tmp_path / "Q"], diagnostics)
    report = str(diagnostics)
    assert "the class A is defined twice" in report and "the method A>>foo is defined twice" in report
    assert "P/A.class.st:1:" in report and "P/A.class.st:3:6" in report and "2 errors" in report


def test_the_text_of_a_method_has_no_brackets_around_its_body(folder):
    methods = {each.selector: each for each in read(folder(Foo__class=CLASS)).methods}
    assert methods["brackets:"].text == "brackets: x\n\t\"a ] comment\"\n\t^ { $]. '[]'. #(a [1] #[2]). [:y | [y]]. #'x]' }"
    assert methods["new"].text == "new\n\t^ super new"


def test_the_text_of_a_method_with_a_comment_before_its_body(folder):
    text = "Class { #name : #Foo }\nFoo >> + x \"[1]\" [ ^ x ]\n"
    (method,) = read(folder(Foo__class=text)).methods
    assert method.text == "+ x \"[1]\"\n ^ x"
