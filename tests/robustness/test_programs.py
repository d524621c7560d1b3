"""What the command does with the image that is inside it: expressions, scripts, tests, packages, and a session on a terminal."""
from __future__ import annotations

import ctypes.util
import os
import pty
import select
import shutil
import signal
import subprocess
import time
import xml.etree.ElementTree as ElementTree

import pytest
from running import PINION, Result, run

from image.builder.command import main as build

USAGE = 2
INTERRUPT = "\x03"
COUNTER = """
Class { #name : 'Counter', #superclass : 'Object', #instVars : [ 'count' ], #category : 'Counting' }

{ #category : 'counting' }
Counter >> increment [
	^ count := (count ifNil: [ 0 ]) + 1
]
"""


def write(folder, **files):
    """Writes Tonel files, `Package__Name__class`."""
    for name, text in files.items():
        package, _, file = name.partition("__")
        (folder / package).mkdir(parents=True, exist_ok=True)
        (folder / package / (file.replace("__", ".") + ".st")).write_text(text, encoding="utf-8")
    return folder


def script(tmp_path, text, *arguments):
    path = tmp_path / "script.st"
    path.write_text(text, encoding="utf-8")
    return run([path, *arguments], folder=tmp_path)


@pytest.mark.parametrize("expression, output", [
    ("3 + 4", "7\n"), ("100 factorial printString size", "158\n"), ("'it''s'", "'it''s'\n"), ("nil", ""), ("x := 3. x + 1", "4\n"),
    ("| a | a := OrderedCollection new. a add: 3; yourself", "an OrderedCollection(3)\n"), ("Transcript show: 'hello'; cr", "hello\n"),
    ("'λ→😀'", "'λ→😀'\n"), ("^ 5. ", "5\n"),
    ("Boolean definitionString", "'Object << #Boolean\n\ttag: ''Objects'';\n\tpackage: ''Kernel'''\n")])
def test_expressions(expression, output):
    assert run(["-e", expression]) == Result(0, output, "")


def test_arguments_of_expressions_and_scripts(tmp_path):
    assert run(["-e", "Smalltalk arguments", "one", "two words"]).output == "#('one' 'two words')\n"
    assert script(tmp_path, "Stdio stdout print: Smalltalk arguments; lf", "-e", "x").output == "#('-e' 'x')\n"


def test_errors_in_expressions():
    result = run(["-e", "3 + . foo bar: ."])
    assert (result.status, result.output) == (1, "")
    assert result.errors.startswith("-e:1:5: error: an expression is missing here\n  3 + . foo bar: .\n      ^\n")
    assert result.errors.endswith("2 errors\n")
    result = run(["-e", "OrderdCollection new"])
    assert "hint: did you mean OrderedCollection?" in result.errors
    result = run(["-e", "nil foo"])
    assert (result.status, result.output) == (1, "") and result.errors.startswith("MessageNotUnderstood: nil does not understand #foo\n")
    assert run(["-e", "#(1 2) colect: [ :x | x ]"]).errors.endswith("\n  hint: did you mean #collect:?\n")


def test_variables_of_expressions():
    assert "the variable y is not declared" in run(["-e", "x := y"]).errors
    assert run(["-e", "Object subclass: #A. A new"]).output == "an A\n"
    assert "did you mean OrderedCollection?" in run(["-e", "Object subclass: #A. OrderdCollection new"]).errors


def test_the_environment_of_scripts():
    done = subprocess.run([PINION, "-e", "OSEnvironment current asDictionary associations"], env={"ONE": "ü=1", "TWO": ""}, capture_output=True, check=False)
    assert done.stdout.decode() == "{'ONE'->'ü=1'. 'TWO'->''}\n"


def test_output_that_is_lost_is_an_error():
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run([PINION, "-e", "3"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "pinion: the standard output could not be written\n")


def test_standard_streams_that_are_closed():
    """Nothing can be read, nor what is written be seen."""
    for redirection, status in (("<&-", 0), (">&-", 1), ("<&- >&- 2>&-", 1), ("2>&-", 0)):
        done = subprocess.run(f"{PINION} -e 'Stdio stdin upToEnd' {redirection}", shell=True, stdin=subprocess.DEVNULL, timeout=20, check=False)
        assert done.returncode == status, redirection


def test_traces_end_where_the_program_begins(tmp_path):
    assert run(["-e", "#(1) do: [ :each | each / 0 ]"]).errors.splitlines()[-1] == "    UndefinedObject>>DoIt"
    assert script(tmp_path, "3 zork\n").errors.splitlines()[-1] == f"    UndefinedObject>>DoIt ({tmp_path}/script.st:1)"
    errors = script(tmp_path, COUNTER + "Counter >> fail [ ^ Compiler evaluate: '1/0' ]\nCounter new fail").errors
    assert f"    Counter>>fail ({tmp_path}/script.st:8)\n" in errors and errors.endswith("script.st:9)\n")


def test_traces_name_the_lines_of_methods(tmp_path):
    """In a script, in chunks, and in packages, whether lines are left out before the body or not."""
    errors = script(tmp_path, "Object subclass: #A.\nA >> bar: x [\n\n\n\t\"comment\"\n\t^ x collect: [ :e |\n\t\te / 0 ]\n]\n"
                              "A class >> baz [ ^ self new bar: #( 1 ) ]\nA baz").errors
    for line in ("[] in A>>bar: ({}:7)", "A>>bar: ({}:6)", "A class>>baz ({}:9)", "UndefinedObject>>DoIt ({}:10)"):
        assert f"    {line.format(tmp_path / 'script.st')}\n" in errors, errors
    errors = script(tmp_path, "Object subclass: #A.!\n!A methodsFor: 'x'!\nbar\n\t^ self\n\t\terror: 'no'! !\nA new bar!\n").errors
    assert f"    A>>bar ({tmp_path}/script.st:5)\n" in errors, errors
    folder = write(tmp_path / "src", P__B__class="Class { #name : 'B', #superclass : 'Object', #category : 'P' }\n"
                   "{ #category : 'x' }\nB >> bar [\n\n\t^ 1 / 0\n]\n")
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path).status == 0
    assert f"    B>>bar ({folder}/P/B.class.st:5)\n" in run([tmp_path / "x.image", "-e", "B new bar"]).errors


def test_a_script_with_several_mistakes_does_nothing(tmp_path):
    result = script(tmp_path, "Transcript show: 'ran'.\na := 3 + .\nb := (4 - ).\n" + COUNTER + "c := ].\n")
    assert (result.status, result.output) == (1, "")
    assert [line.split(":")[1] for line in result.errors.splitlines() if ": error: " in line] == ["2", "3", "11"]
    assert result.errors.endswith("3 errors\n")


def test_literal_forms_of_the_script_itself(tmp_path):
    assert script(tmp_path, """Class { #name : 'Half', #superclass : 'LiteralForm', #category : 'X' }
Half class >> prefix [ ^ '#half' ]
Half class >> readFrom: aScanner [ ^ 1/2 ]
Stdio stdout print: #half + 1; lf""") == Result(0, "(3/2)\n", "")


def test_what_cannot_be_done_is_told_without_a_trace(tmp_path):
    for arguments, message in ((["test", "Nope"], "nor are there tests"), (["load", "/etc"], "no package in /etc"),
                               (["unload", "Nope"], "no package Nope"), (["test", "Kernel", "--match=*"], "nor are there tests")):
        result = run(arguments, folder=tmp_path)
        assert result.status == 1 and result.errors.startswith("pinion: ") and message in result.errors
        assert result.errors.count("\n") == 1


def test_wrong_command_lines(tmp_path):
    for arguments in (["-e"], ["nosuch.st"], ["load"], ["load", "nosuch"], ["save"], ["unload"]):
        result = run(arguments, folder=tmp_path)
        assert (result.status, result.output) == (USAGE, "") and result.errors.startswith("pinion: "), arguments


def test_a_script_of_statements(tmp_path):
    result = script(tmp_path, "#!/usr/bin/env pinion\n| a |\na := 3.\nb := a * 2.\nTranscript print: b; cr.\nSmalltalk exit: 7\n")
    assert result == Result(7, "6\n", "")


def test_a_script_with_definitions(tmp_path):
    assert script(tmp_path, "c := nil." + COUNTER + """
        c := Counter new.
        c increment; increment.
        Counter class >> make: n [ | c | c := self new. n timesRepeat: [ c increment ]. ^ c ]
        Transcript print: (Counter make: 3) increment; cr; print: c increment; cr.
        Counter >> + n [ ^ count + n ]
        Transcript print: c + 10; cr""") == Result(0, "4\n3\n13\n", "")


def test_a_script_of_chunks(tmp_path):
    assert script(tmp_path, """'A file of chunks'!
Object subclass: #Chunky
	instanceVariableNames: 'a'
	classVariableNames: ''
	package: 'Chunks'!

!Chunky methodsFor: 'accessing' stamp: 'someone 1/1/2001 12:00'!
a
	^ a ifNil: [ 'none!!' ]! !

!Chunky class methodsFor: 'making'!
with: x
	^ self new setA: x!
also
	^ 3! !

!Chunky methodsFor: 'private'!
setA: x
	a := x! !

x := Chunky with: 4!
Transcript show: Chunky new a; cr; print: x a + Chunky also; cr!
""") == Result(0, "none!\n7\n", "")


def test_chunks_refer_to_what_later_ones_define(tmp_path):
    text = """Object subclass: #One instanceVariableNames: '' classVariableNames: '' package: 'Chunks'!
!One methodsFor: 'making'!
other
	^ Other new!
zork
	^ Zork! !
Object subclass: #Other instanceVariableNames: '' classVariableNames: '' package: 'Chunks'!
Transcript show: One new other printString; cr!
"""
    assert script(tmp_path, text.replace("Zork", "Other")) == Result(0, "an Other\n", "")
    assert ":6:4: error: the variable Zork is not declared" in script(tmp_path, text).errors


def test_scripts_take_names_of_the_library(tmp_path):
    """A class that a script defines has nothing to do with one of that name in the library, which goes on with its own."""
    define = "Object subclass: #{} instanceVariableNames: 'watch' classVariableNames: '' package: 'Own'"
    for name in ("Matrix", "Monitor", "Link", "LinkedList", "Stack"):
        text = define.format(name) + f"!\n!{name} methodsFor: 'x'!\nwatch\n\t^ 3! !\nTranscript show: {name} new watch printString; cr!\n"
        assert script(tmp_path, text) == Result(0, "3\n", "")
        text = define.format(name) + f".\nTranscript show: {name} instVarNames asArray printString; show: {name} superclass printString; cr"
        assert script(tmp_path, text) == Result(0, "#(#watch)Object\n", "")
    text = """Object subclass: LinkedList [ | head | add: x [ ^ head := Link new value: x; yourself ] head [ ^ head ] ]
Object subclass: Link [ | value | value [ ^ value ] value: x [ value := x ] ]
Transcript show: (LinkedList new add: 3; head) value printString; cr.
(Semaphore new) signal; wait."""
    assert script(tmp_path, text) == Result(0, "3\n", "")
    text = define.format("LinkedList") + ".\n(Semaphore new) signal; wait.\n[ Transcript show: LinkedList new printString; cr ] fork.\nProcessor yield"
    assert script(tmp_path, text) == Result(0, "a LinkedList\n", "")
    text = "LinkedList subclass: #Stack instanceVariableNames: '' classVariableNames: '' package: 'Own'. Transcript show: (Stack new push: 3; pop) printString; cr"
    assert script(tmp_path, text) == Result(0, "3\n", "")
    text = "[ Object subclass: #Matrix instanceVariableNames: 3 ] on: Error do: [ nil ]. Transcript show: (Smalltalk at: #Matrix) printString; cr"
    assert script(tmp_path, text).output == "nil\n"
    assert script(tmp_path, "3 = 4 ifTrue: [ Object subclass: #Matrix ].!\nTranscript show: Matrix printString; cr!\n").output == "Matrix\n"


def test_places_of_mistakes_in_scripts(tmp_path):
    assert script(tmp_path, "Transcript cr.\nfoo bar: ]").errors.startswith(f"{tmp_path}/script.st:2:10: error: ")
    result = script(tmp_path, COUNTER + "Counter >> bad [\n\t^ zork\n]\n")
    assert result.errors.startswith(f"{tmp_path}/script.st:9:4: error: the variable zork is not declared\n")
    assert script(tmp_path, "3!\n4 +!\n").errors.startswith(f"{tmp_path}/script.st:2:3: error: ")


def test_a_script_on_standard_input():
    for arguments in ([], ["-"]):
        done = subprocess.run([PINION, *arguments], input="x := 3. Stdio stdout print: x + 1; lf", capture_output=True, text=True, check=True)
        assert (done.stdout, done.stderr) == ("4\n", "")


def test_the_contents_of_standard_input():
    """What is left of it."""
    done = subprocess.run([PINION, "-e", "FileStream stdin nextLine; contents"], input="a\nb\nc\n", capture_output=True, text=True, check=True)
    assert done.stdout == "'b\nc\n'\n"


def packages(tmp_path):
    """Two packages of which each needs the other."""
    return write(tmp_path / "packages",
                 A__Top__class="Class { #name : 'Top', #superclass : 'Bottom', #classVars : [ 'Count' ], #category : 'A' }\n"
                               "{ #category : 'i' }\nTop class >> initialize [ Count := 41 ]\n"
                               "{ #category : 'i' }\nTop >> next [ ^ Count := Count + 1 ]\n",
                 B__Bottom__class="Class { #name : 'Bottom', #superclass : 'Object', #instVars : [ 'x' ], #category : 'B-Things' }\n"
                                  "{ #category : 'i' }\nBottom >> value [ ^ 3 topTwice ]\n",
                 A__Integer__extension="Extension { #name : 'Integer' }\n{ #category : '*A' }\nInteger >> topTwice [ ^ self * 2 ]\n",
                 A__package="Package { #name : 'A' }\n")


def test_load_and_unload(tmp_path):
    assert run(["load", packages(tmp_path), "-o", "loaded.image"], folder=tmp_path) == Result(0, "", "")
    loaded = tmp_path / "loaded.image"
    assert run([loaded, "-e", "{ Top new next. Top new value. Bottom comment }"]).output == "#(42 6 '')\n"
    assert "no faults" in run(["--verify", loaded]).output
    result = run([loaded, "unload", "B", "-o", "x.image"], folder=tmp_path)
    assert result.status == 1 and "Bottom has subclasses outside of the package B" in result.errors
    assert run([loaded, "unload", "A", "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
    assert run([tmp_path / "x.image", "-e", "Bottom new"]).output == "a Bottom\n"
    assert "does not understand #topTwice" in run([tmp_path / "x.image", "-e", "3 topTwice"]).errors
    assert "Top is not declared" in run([tmp_path / "x.image", "-e", "Top new"]).errors


def test_load_scripts(tmp_path):
    (tmp_path / "one.st").write_text("Smalltalk at: #Seven put: 7 topTwice / 2. Transcript show: 'done'; cr")
    (tmp_path / "two.st").write_text("Smalltalk at: #Eight put: Seven + 1")
    assert run(["load", "one.st", packages(tmp_path), "two.st", "-o", "x.image"], folder=tmp_path) == Result(0, "done\n", "")
    assert run([tmp_path / "x.image", "-e", "{ Seven. Eight. Top new next }"]).output == "#(7 8 42)\n"
    (tmp_path / "two.st").write_text("nil foo")
    result = run(["load", "two.st", "-o", "y.image"], folder=tmp_path)
    assert result.status == 1 and "does not understand #foo" in result.errors and not (tmp_path / "y.image").exists()


def test_unload_leaves_packages_whose_names_begin_the_same(tmp_path):
    folder = write(tmp_path / "src", Zoo__Ape__class="Class { #name : 'Ape', #superclass : 'Object', #category : 'Zoo-Large' }",
                   **{"Zoo-Tests__ApeTest__class": "Class { #name : 'ApeTest', #superclass : 'TestCase', #category : 'Zoo-Tests' }"})
    for folders in ([folder], [folder / "Zoo", folder / "Zoo-Tests"]):
        assert run(["load", *folders, "-o", "zoo.image"], folder=tmp_path).status == 0
        assert run([tmp_path / "zoo.image", "unload", "Zoo", "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
        assert run([tmp_path / "x.image", "-e", "{ Smalltalk includesKey: #Ape. Smalltalk includesKey: #ApeTest }"]).output == "#(false true)\n"


def test_load_reports_every_mistake_and_saves_nothing(tmp_path):
    folder = write(tmp_path / "bad", P__A__class="Class { #name : 'A', #superclass : 'Object', #category : 'P' }\n"
                   "A >> one [ ^ 3 + ]\nA >> two [ ^ #( ]\nA >> three [ ^ 1 ]\n",
                   P__B__class="Class { #name : 'B', #superclass : 'Objekt', #category : 'P' }\n")
    result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
    assert result.status == 1 and result.errors.count("error:") >= 2 and "A.class.st:2:" in result.errors
    assert not (tmp_path / "x.image").exists()
    shutil.rmtree(folder / "P")
    write(folder, P__B__class="Class { #name : 'B', #superclass : 'Objekt', #category : 'P' }\n")
    assert "did you mean Object?" in run(["load", folder], folder=tmp_path).errors


def flawed(tmp_path):
    """A project whose packages lack things, each of another kind, and whose other tests are fine."""
    class_ = "Class {{ #name : '{}', #superclass : '{}', #category : 'P' }}\n"
    test = "{{ #category : 't' }}\n{} >> {} [ {} ]\n"
    return write(tmp_path / "project",
                 P__GoodTest__class=class_.format("GoodTest", "TestCase") + test.format("GoodTest", "testGood", "self assert: OrphanTest isNil")
                 + test.format("GoodTest", "testBad", "^ 3 +") + test.format("GoodTest", "testUnclosed", "^ [ 3 ")
                 + test.format("GoodTest", "testLast", "self assert: true"),
                 P__OrphanTest__class=class_.format("OrphanTest", "AbstractThingTest") + test.format("OrphanTest", "testIt", "self fail"),
                 P__ChildTest__class=class_.format("ChildTest", "OrphanTest"),
                 P__OrphanTest__extension="Extension { #name : 'OrphanTest' }\nOrphanTest >> more [ ^ 3 + ]\n",
                 Q__Widget__extension="Extension { #name : 'Widget class' }\nWidget class >> more [ ^ 3 ]\n")


def test_tests_of_what_can_be_loaded(tmp_path):
    flawed(tmp_path)
    result = run(["test", tmp_path])
    assert (result.status, result.output) == (1, "2 passed, 0 failed\n")
    for text in ("GoodTest.class.st:5:29: error: ", "GoodTest.class.st:7:26: error: the method has no end",
                 "OrphanTest.class.st:1:1: error: the class AbstractThingTest that OrphanTest needs is not there",
                 "ChildTest.class.st:1:1: error: ChildTest needs OrphanTest, which cannot be loaded either",
                 "Widget.extension.st:1:1: warning: the class Widget class of this extension is not there", "5 errors\n", "nobody defines OrphanTest"):
        assert text in result.errors, text


def test_load_what_can_be_loaded(tmp_path):
    folder = flawed(tmp_path)
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path).status == 1
    assert not (tmp_path / "x.image").exists()
    result = run(["load", "--keep-going", folder, "-o", "x.image"], folder=tmp_path)
    assert result.status == 0 and "5 errors\n" in result.errors
    assert run([tmp_path / "x.image", "-e", "{ GoodTest selectors size. OrphanTest }"]).output == "#(2 nil)\n"


def test_packages_define_classes_that_the_library_has_too(tmp_path):
    """The tools go on with theirs, of which these are some, and so do those who used the class before."""
    names = ("Folder", "CommandLine", "RecordingTestRunner", "PackageLoader", "OrderedCollection", "Time")
    files = {f"P__{name}__class": f"Class {{ #name : '{name}', #superclass : 'Object', #instVars : [ 'mine' ], #category : 'P' }}\n"
             f"{name} >> whose [ ^ 'mine' ]\n" for name in names}
    folder = write(tmp_path / "src", **files, P__NameTest__class="Class { #name : 'NameTest', #superclass : 'TestCase', #category : 'P' }\n"
                   f"NameTest >> testAll [ {{ {'. '.join(names)} }} do: [ :each | self assert: each new whose equals: 'mine' ] ]\n"
                   "NameTest >> testLibrary [ self deny: #( 3 4 ) asOrderedCollection class == OrderedCollection ]\n")
    assert run(["test", folder]) == Result(0, "2 passed, 0 failed\n", "")
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
    assert run([tmp_path / "x.image", "test", folder]) == Result(0, "2 passed, 0 failed\n", "")
    write(folder, P__Bad__class="Class { #name : 'Bad', #superclass : 'Nothing', #category : 'P' }\n")
    assert script(tmp_path, f"""
[ PackageLoader loadFolders: #( '{folder}' ) ] on: CodeError do: [ :error | ].
Stdio stdout print: OrderedCollection new class instVarNames size; lf
""") == Result(0, "3\n", "")


def test_what_the_library_depends_on_gets_what_it_lacks(tmp_path):
    """A definition of such a class adds methods, and says what it does not do; an extension replaces them."""
    folder = write(tmp_path / "src", P__Point__class="Class { #name : 'Point', #superclass : 'Object', #instVars : [ 'x', 'y' ], #category : 'P' }\n"
                   "Point >> x [ ^ 5 ]\nPoint >> twiceX [ ^ x * 2 ]\nPoint >> missing [ ^ q ]\nPoint >> yourself [ ^ nil ]\n",
                   P__Integer__extension="Extension { #name : 'Integer' }\n{ #category : '*P' }\nInteger >> isPrime [ ^ #mine ]\n")
    result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
    assert (result.status, result.output) == (0, "")
    assert ("Point.class.st:1:1: warning: the library depends on its Point, which stays, and gets only the methods that it lacks\n" in result.errors
            and "hint: an extension, Extension { #name : 'Point' }, may replace methods" in result.errors)
    assert run([tmp_path / "x.image", "-e", "{ (3 @ 4) x. (3 @ 4) twiceX. (3 @ 4) yourself. 7 isPrime }"]).output == "{3. 6. (3@4). #mine}\n"
    write(folder, P__Point__class="Class { #name : 'Point', #superclass : 'Object', #instVars : [ 'x', 'y', 'z' ], #category : 'P' }\n")
    result = run(["load", folder, "-o", "y.image"], folder=tmp_path)
    assert result.status == 1 and not (tmp_path / "y.image").exists()
    for text in ("Point.class.st:1:1: error: the library depends on its Point, which cannot have other instance variables\n",
                 "found: it has x y\n", "hint: give the class another name\n"):
        assert text in result.errors, text


def test_the_library_takes_its_methods_back(tmp_path):
    """Extensions that break what loads them, whether they fail or go on for ever."""
    for body in ("^ nil", "[ true ] whileTrue", "^ self new streamContents: 3"):
        folder = write(tmp_path / "src", P__SequenceableCollection__extension="Extension { #name : 'SequenceableCollection' }\n"
                       f"{{ #category : '*P' }}\nSequenceableCollection class >> streamContents: aBlock [ {body} ]\n"
                       "{ #category : '*P' }\nSequenceableCollection >> third [ ^ #mine ]\n"
                       "{ #category : '*P' }\nSequenceableCollection >> answer [ ^ 42 ]\n")
        result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
        assert (result.status, result.output) == (0, ""), result
        assert ("SequenceableCollection.extension.st:3:" in result.errors
                and "warning: the library needs its own SequenceableCollection class>>streamContents:, which stays\n" in result.errors), result.errors
        assert run([tmp_path / "x.image", "-e", "{ #( 1 2 3 ) third. #() answer }"]).output == "#(#mine 42)\n"


def test_the_library_goes_on_with_dates(tmp_path):
    """The library makes the one from the other, and the package the other from the one."""
    folder = write(tmp_path / "src", P__Date__extension="Extension { #name : 'Date' }\n{ #category : '*P' }\n"
                   "Date class >> newDay: day month: month year: year [ ^ (DateAndTime year: year month: month day: day) asDate ]\n"
                   "{ #category : '*P' }\nDate >> isLeapYear [ ^ #mine ]\n")
    result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
    assert result.status == 0 and "the library needs its own Date class>>newDay:month:year:, which stays" in result.errors
    assert run([tmp_path / "x.image", "-e", "{ (DateAndTime year: 2024 month: 3 day: 1) asDate. Date today isLeapYear }"]).output == "an Array(1 March 2024 #mine)\n"


def test_the_tools_keep_their_methods(tmp_path):
    folder = write(tmp_path / "src", P__Behavior__extension="Extension { #name : 'Behavior' }\n"
                   "{ #category : '*P' }\nBehavior >> compiler [ ^ nil ]\n{ #category : '*P' }\nBehavior >> answer [ ^ 42 ]\n")
    result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
    assert result.status == 0 and ":3:" in result.errors and "the library needs its own Behavior>>compiler, which stays" in result.errors
    assert run([tmp_path / "x.image", "-e", "{ Object answer. Object compiler isNil }"]).output == "#(42 false)\n"


def test_extensions_replace_methods_of_the_tools(tmp_path):
    """That of a class whose initialization it needs does too."""
    folder = write(tmp_path / "src", P__Behavior__extension="Extension { #name : 'Behavior' }\n{ #category : '*P' }\nBehavior >> format [ ^ #mine ]\n",
                   P__String__extension="Extension { #name : 'String' }\n{ #category : '*P' }\nString >> substrings [ ^ Splitter split: self ]\n",
                   P__Splitter__class="Class { #name : 'Splitter', #superclass : 'Object', #classVars : [ 'Separators' ], #category : 'P' }\n"
                   "Splitter class >> initialize [ Separators := ' /' ]\nSplitter class >> split: aString [ ^ aString substrings: Separators ]\n")
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
    assert run([tmp_path / "x.image", "-e", "{ Object format. 'a/b' substrings size }"]).output == "#(#mine 2)\n"


def test_baselines_tell_which_packages_are_for_other_systems(tmp_path):
    """A baseline that loads nothing that is there, or fails, leaves out nothing."""
    class_ = "Class {{ #name : '{}', #superclass : 'Object', #category : 'P' }}\n"
    baseline = ("Class {{ #name : 'BaselineOfP', #superclass : 'BaselineOf', #category : 'BaselineOfP' }}\n"
                "BaselineOfP >> baseline: spec [\n<baseline>\nspec for: #common do: [ spec package: '{}' with: [ spec requires: #( 'N' ) ].\n"
                "spec for: #( gemstone squeak ) do: [ spec package: 'Q' ].\nself tests: spec ] ]\n"
                "BaselineOfP >> tests: spec [ spec for: #( #'pharo11.x' #'pharo12.x' ) do: [ spec package: 'R'; group: 'default' with: #( 'R' ) ].\nspec for: 'pharo11.x' do: [ spec package: 'S' ] ]\n")
    folder = write(tmp_path / "src", P__A__class=class_.format("A"), Q__B__class=class_.format("B"), R__C__class=class_.format("C"),
                   S__D__class=class_.format("D"), BaselineOfP__BaselineOfP__class=baseline.format("P"))
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path) == Result(0, "", "pinion: baselines do not load Q, S\n")
    assert run([tmp_path / "x.image", "-e", "#( A B C D BaselineOfP ) collect: [ :each | Smalltalk includesKey: each ]"]
               ).output == "#(true false true false true)\n"
    assert run(["load", folder / "Q", "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
    for text in (baseline.format("T").replace("'R'", "'T'"), "Class { #name : 'BaselineOfP', #superclass : 'BaselineOf', #category : 'BaselineOfP' }\n"
                 "BaselineOfP >> baseline: spec [\n<baseline>\nself foo. spec package: 'P' ]\n"):
        write(folder, BaselineOfP__BaselineOfP__class=text)
        assert run(["load", folder, "-o", "x.image"], folder=tmp_path) == Result(0, "", "")


def test_baselines_do_the_rest_when_all_is_loaded(tmp_path):
    text = ("Class {{ #name : 'BaselineOfP', #superclass : 'BaselineOf', #category : 'BaselineOfP' }}\n"
            "BaselineOfP >> baseline: spec [\n<baseline>\nspec for: #common do: [ spec package: 'P'; postLoadDoIt: #after; postLoadDoIt: #'after:with:' ] ]\n"
            "BaselineOfP >> after [ {} ]\nBaselineOfP >> after: loader with: package [ A n: A n + 1 ]\n")
    folder = write(tmp_path / "src", BaselineOfP__BaselineOfP__class=text.format("A n: 41"),
                   P__A__class="Class { #name : 'A', #superclass : 'Object', #classInstVars : [ 'n' ], #category : 'P' }\n"
                   "A class >> n [ ^ n ]\nA class >> n: x [ n := x ]\n")
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
    assert run([tmp_path / "x.image", "-e", "A n"]).output == "42\n"
    write(folder, BaselineOfP__BaselineOfP__class=text.format("A m: 41"))
    result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
    assert result.status == 0 and "warning: BaselineOfP>>after ended with MessageNotUnderstood: A class does not understand #m:" in result.errors


def test_extensions_go_with_the_class_that_sent_them(tmp_path):
    """The package writes in a form of its own: what the library's form has for some classes must not be in its way."""
    folder = write(tmp_path / "src", P__STONWriter__class="Class { #name : 'STONWriter', #superclass : 'Object', #category : 'P' }\n"
                   "STONWriter class >> toString: anObject [ ^ anObject stonOn: self new ]\n",
                   P__Object__extension="Extension { #name : 'Object' }\n{ #category : '*P' }\nObject >> stonOn: aWriter [ ^ 'mine' ]\n")
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
    assert run([tmp_path / "x.image", "-e", "{ 3. 'a'. #( 1 ). OrderedCollection new. Date today } collect: [ :each | STONWriter toString: each ]"]
               ).output == "#('mine' 'mine' 'mine' 'mine' 'mine')\n"
    write(folder, P__Bad__class="Class { #name : 'Bad', #superclass : 'Nothing', #category : 'P' }\n")
    assert script(tmp_path, f"""
[ PackageLoader loadFolders: #( '{folder}' ) ] on: CodeError do: [ :error | ].
Stdio stdout nextPutAll: (STON toString: #( 1 $a )); lf
""") == Result(0, "[1,Character['a']]\n", "")


def test_packages_teach_the_compiler_what_they_use(tmp_path):
    folder = write(tmp_path / "src",
                   A__Uses__class="Class { #name : 'Uses', #superclass : 'Object', #category : 'A' }\n"
                   "Uses >> half [ ^ #h'7' ]\nUses >> loud [ <loud> ^ 3 ]\n",
                   B__HalfForm__class="Class { #name : 'HalfForm', #superclass : 'AbstractForm', #category : 'B' }\n"
                   "HalfForm class >> prefix [ ^ '#h''' ]\n"
                   "HalfForm class >> readFrom: aScanner [ ^ Halver halve: (aScanner upTo: $') asInteger ]\n",
                   B__AbstractForm__class="Class { #name : 'AbstractForm', #superclass : 'LiteralForm', #category : 'B' }\n",
                   B__Halver__class="Class { #name : 'Halver', #superclass : 'Object', #category : 'B' }\nHalver class >> halve: x [ ^ x / 2 ]\n",
                   B__LoudHandler__class="Class { #name : 'LoudHandler', #superclass : 'PragmaHandler', #category : 'B' }\n"
                   "LoudHandler class >> selector [ ^ #loud ]\n"
                   "LoudHandler class >> handle: aPragma in: aMethod compiler: aCompiler [ Transcript show: aMethod selector; cr ]\n")
    result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
    assert result == Result(0, "loud\n", "")
    assert run([tmp_path / "x.image", "-e", "Uses new half"]).output == "(7/2)\n"
    write(folder, A__Bad__class="Class { #name : 'Bad', #superclass : 'Object', #category : 'A' }\nBad >> worse [ ^ 3 + ]\n")
    result = run(["load", folder, "-o", "y.image"], folder=tmp_path)
    assert result.status == 1 and result.errors.count("error:") == 1 and "Bad.class.st:2:" in result.errors


def test_classes_are_initialized_after_those_that_their_initialization_uses(tmp_path):
    folder = write(tmp_path / "src", P__A__class="Class { #name : 'A', #superclass : 'Object', #classVars : [ 'B1' ], #category : 'P' }\n"
                   "A class >> initialize [ B1 := B only ]\nA class >> b [ ^ B1 ]\n",
                   P__B__class="Class { #name : 'B', #superclass : 'Object', #classVars : [ 'Only' ], #category : 'P' }\n"
                   "B class >> initialize [ Only := self name -> A ]\nB class >> only [ ^ Only ]\n")
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path) == Result(0, "", "")
    assert run([tmp_path / "x.image", "-e", "A b"]).output == "#B->A\n"


def test_a_class_that_cannot_be_built(tmp_path):
    folder = write(tmp_path / "src", P__A__class="Class { #name : 'A', #superclass : 'Object', #instVars : [ 'x' ], #category : 'P' }\n",
                   P__B__class="Class { #name : 'B', #superclass : 'A', #instVars : [ 'x' ], #category : 'P' }\n",
                   P__C__class="Class { #name : 'C', #superclass : 'B', #category : 'P' }\n")
    result = run(["load", folder, "-o", "x.image"], folder=tmp_path)
    assert result.status == 1 and not (tmp_path / "x.image").exists()
    assert "B.class.st:1:1: error: The instance variable x is defined twice" in result.errors
    assert "C.class.st:1:1: error: C needs B, which cannot be loaded either" in result.errors


def test_the_runner_keeps_its_own_sunit(tmp_path):
    folder = write(tmp_path / "src", P__TestCase__class="Class { #name : 'TestCase', #superclass : 'Object', #category : 'P' }\nTestCase >> run [ ^ nil ]\n",
                   P__SomeTest__class=TESTS)
    result = run(["test", folder])
    assert result.output.endswith("1 passed, 2 failed\n") and "warning: the library has its own TestCase, which stays" in result.errors


def test_initialize_that_fails(tmp_path):
    folder = write(tmp_path / "src", P__A__class="Class { #name : 'A', #superclass : 'Object', #category : 'P' }\nA class >> initialize [ nil foo ]\n",
                   P__SomeTest__class="Class { #name : 'SomeTest', #superclass : 'TestCase', #category : 'P' }\nSomeTest >> testA [ A new ]\n",
                   P__NoTest__class="Class { #name : 'NoTest', #superclass : 'TestCase', #category : 'P' }\n"
                   "NoTest class >> buildSuite [ ^ self suiteThatIsNotThere ]\n")
    result = run(["test", folder])
    assert (result.status, result.output.splitlines()[-1]) == (1, "1 passed, 1 failed")
    assert result.output.startswith("FAIL NoTest class>>#buildSuite: Error: The tests cannot be made: ")
    assert "A.class.st:1:1: error: A class>>initialize ended with MessageNotUnderstood: nil does not understand #foo" in result.errors
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path).status == 1 and not (tmp_path / "x.image").exists()


def test_a_load_that_fails_changes_nothing(tmp_path):
    folder = write(tmp_path / "bad", P__Point__class="Class { #name : 'Point', #superclass : 'Object', #instVars : [ 'x', 'y', 'z' ] }\n"
                   "Point >> bad [ Unheard new. ^ 3 + ]\n")
    assert script(tmp_path, f"""
[ PackageLoader loadFolders: #( '{folder}' ) ] on: CodeError do: [ :error | ].
Stdio stdout print: {{ Point instVarNames asArray. 3 @ 4. Smalltalk includesKey: #Unheard }}; lf
""") == Result(0, "{#(#x #y). (3@4). false}\n", "")


def test_tests_in_scripts(tmp_path):
    """They may be of classes in packages that are given as well."""
    folder = write(tmp_path / "packages", Some__Counted__class="Class { #name : 'Counted', #superclass : 'Object', #category : 'Some' }\n"
                   "{ #category : 'a' }\nCounted >> seven [ ^ 7 ]\n")
    file = tmp_path / "tests.st"
    file.write_text("TestCase subclass: #CountedTest instanceVariableNames: '' classVariableNames: '' package: 'X'!\n"
                    "!CountedTest methodsFor: 'tests'!\ntestSeven\n\tself assert: Counted new seven equals: 7! !\n")
    assert run(["test", folder, file]) == Result(0, "1 passed, 0 failed\n", "")
    assert run(["test", file]).status == 1
    file.write_text("3 +")
    result = run(["test", file])
    assert result.status == 1 and result.errors.startswith(f"{file}:1:3: error: ")


def test_tests_that_match_and_take_too_long(tmp_path):
    folder = write(tmp_path / "packages", Some__SomeTest__class=TESTS + "{ #category : 't' }\nSomeTest >> testSlow [ [ true ] whileTrue ]\n",
                   Some__TSome__trait="Trait { #name : 'TSome' }\n")
    assert run(["test", folder, "--match=SomeTest>>*Good"]).output == "1 passed, 0 failed\n"
    assert run(["load", folder, "-o", "x.image"], folder=tmp_path).status == 0
    assert run([tmp_path / "x.image", "test", "SomeTest", "--match=*Good"]).output == "1 passed, 0 failed\n"
    assert run(["test", folder, "--match=*Nope*"]).errors == "pinion: no test matches *Nope*\n"
    result = run(["test", folder, "--match=*Slow", "--time-limit=0.1"])
    assert result.status == 1 and result.output.startswith("FAIL SomeTest>>#testSlow: ") and result.output.endswith("0 passed, 1 failed\n")
    for wrong in ("--time-limit=x", "--time-limit", "--time-limit=-1"):
        assert run(["test", folder, wrong]).status == USAGE


def test_save(tmp_path):
    assert run(["save", "s.image"], folder=tmp_path) == Result(0, "", "")
    assert run(["s.image", "-e", "3 + 4"], folder=tmp_path) == Result(0, "7\n", "")
    assert run(["save", "ü€.image"], folder=tmp_path) == Result(0, "", "")
    assert run(["ü€.image", "-e", "Smalltalk imageName copyAfterLast: $/"], folder=tmp_path) == Result(0, "'ü€.image'\n", "")


TESTS = """Class { #name : 'SomeTest', #superclass : 'TestCase', #category : 'Some' }
{ #category : 't' }
SomeTest >> testGood [ self assert: true ]
{ #category : 't' }
SomeTest >> testBad [ self assert: 3 equals: 4 ]
{ #category : 't' }
SomeTest >> testError [ nil foo: '<&>' ]
"""


def test_tests(tmp_path):
    folder = write(tmp_path / "src", Some__SomeTest__class=TESTS)
    result = run(["test", folder])
    assert result.status == 1 and result.output.splitlines()[-1] == "1 passed, 2 failed"
    result = run(["test", folder, "--tap", "--junit=report.xml"], folder=tmp_path)
    lines = result.output.splitlines()
    assert lines[:2] == ["TAP version 13", "1..3"] and lines[-1] == "ok 3 - SomeTest>>#testGood"
    assert lines[2] == "not ok 1 - SomeTest>>#testBad" and "message: 'Got 3 instead of 4'" in lines[4]
    assert lines[5:9] == ["  trace: |", "    SomeTest>>testBad", "        self assert: 3 equals: 4", "  ..."]
    suite = ElementTree.parse(tmp_path / "report.xml").getroot()
    assert [(each.get("name"), [part.tag for part in each]) for each in suite] == [
        ("testBad", ["failure"]), ("testError", ["error"]), ("testGood", [])]
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("3", "1", "1")
    assert suite[1][0].text == "SomeTest>>testError\n    nil foo: '<&>'\n"


def test_tests_that_are_left_out(tmp_path):
    """Each report says why."""
    folder = write(tmp_path / "src", Some__SomeTest__class="Class { #name : 'SomeTest', #superclass : 'TestCase', #category : 'Some' }\n"
                   "SomeTest >> testLater [ self skip: 'needs <a>\n network' ]\nSomeTest >> testNow [ self assert: true ]\n")
    assert run(["test", folder]) == Result(0, "SKIP SomeTest>>#testLater: needs <a> network\n1 passed, 0 failed, 1 skipped\n", "")
    result = run(["test", folder, "--tap", "--junit=report.xml"], folder=tmp_path)
    assert result.output.splitlines()[2:] == ["ok 1 - SomeTest>>#testLater # SKIP needs <a> network", "ok 2 - SomeTest>>#testNow"]
    skipped = ElementTree.parse(tmp_path / "report.xml").getroot()[0][0]
    assert (skipped.tag, skipped.get("message")) == ("skipped", "needs <a>  network")


def test_a_test_that_terminates_the_process_that_runs_it(tmp_path):
    folder = write(tmp_path / "src", Some__SomeTest__class=TESTS + "SomeTest >> testEnd [ Processor activeProcess terminate ]\n")
    text = "SomeTest>>#testEnd: it terminated the process that runs the tests"
    result = run(["test", folder])
    assert result.status == 1 and result.output.splitlines()[-1] == "FAIL " + text
    result = run(["test", folder, "--tap"])
    assert result.status == 1 and result.output.splitlines()[-1] == "Bail out! " + text


def test_reports_that_cannot_be_written(tmp_path):
    folder = write(tmp_path / "src", Some__SomeTest__class=TESTS)
    result = run(["test", folder, "--match=*Good", "--junit=/nonexistent/report.xml"])
    assert result == Result(1, "1 passed, 0 failed\n", "pinion: the report cannot be written to /nonexistent/report.xml\n")
    assert run(["test", folder, "--tab"]) == Result(USAGE, "", "pinion: there is no option --tab of test\n")


def test_classes_are_told_of_sessions(tmp_path):
    """A class that fails does not keep others from it."""
    folder = write(tmp_path / "src",
                   Some__Told__class="Class { #name : 'Told', #superclass : 'Object', #category : 'Some' }\n"
                   "Told class >> initialize [ SessionManager default registerUserClassNamed: self name; registerSystemClassNamed: #Bad ]\n"
                   "Told class >> startUp: aBoolean [ Stdio stdout print: #start -> aBoolean; lf ]\n"
                   "Told class >> shutDown: aBoolean [ Stdio stdout print: #stop -> aBoolean; lf ]\n",
                   Some__Bad__class="Class { #name : 'Bad', #superclass : 'Object', #category : 'Some' }\n"
                   "Bad class >> startUp: aBoolean [ nil foo ]\n")
    image = tmp_path / "x.image"
    assert run(["load", folder, "-o", image]).output == "#stop->true\n"
    result = run([image, "-e", "3"])
    assert (result.status, result.output) == (0, "#start->true\n3\n#stop->true\n")
    assert result.errors.startswith("MessageNotUnderstood: nil does not understand #foo\n    Bad class>>startUp:")
    goes_on = run([image, "-e", f"Smalltalk saveAs: '{tmp_path}/y.image'"])
    assert goes_on.output.startswith("#start->true\n#stop->false\n#start->false\n") and goes_on.output.endswith("#stop->true\n")


def test_lines_of_packages_end_with_carriage_returns(tmp_path):
    """Packages are written for images in which they do; files end lines in any way."""
    lines = "LinesTest >> testLines [\n\tself assert: 'a\nb' equals: 'a' , String cr , 'b'.\n\tself assert: 1 equals: 2 ]\n"
    folder = write(tmp_path / "src", Some__LinesTest__class="Class { #name : 'LinesTest', #superclass : 'TestCase', #category : 'Some' }\n" + lines)
    expected = "FAIL LinesTest>>#testLines: Got 1 instead of 2\n    LinesTest>>testLines\n        self assert: 1 equals: 2\n0 passed, 1 failed\n"
    assert run(["test", folder]).output == expected
    file = folder / "Some" / "LinesTest.class.st"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert run(["test", folder]).output == expected


def test_tests_go_on_after_what_fails_around_them(tmp_path):
    """An exception of the program that cannot describe itself, and a resource that cannot be given back."""
    folder = write(tmp_path / "src",
                   Some__SomeTest__class=TESTS + "SomeTest class >> resources [ ^ { SomeResource } ]\n"
                   "SomeTest >> testVague [ VagueError new signal ]\n",
                   Some__SomeResource__class="Class { #name : 'SomeResource', #superclass : 'TestResource', #category : 'Some' }\n"
                   "SomeResource >> tearDown [ nil close ]\n",
                   Some__VagueError__class="Class { #name : 'VagueError', #superclass : 'Error', #category : 'Some' }\n"
                   "VagueError >> description [ ^ nil text ]\n")
    result = run(["test", folder])
    assert result.status == 1 and result.output.splitlines()[-1] == "1 passed, 3 failed"
    assert "FAIL SomeTest>>#testVague: VagueError, which cannot be described" in result.output
    assert result.errors.startswith("MessageNotUnderstood: nil does not understand #close\n    SomeResource>>tearDown")


def typed(*steps, home, options=()):
    """What a session on a terminal shows, and its exit status. A step has what has to be shown since the last one, and what is typed then."""
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(HOME=str(home), TERM="dumb")
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.execv(PINION, ["pinion", *options])
    shown, start, limit = b"", 0, time.monotonic() + 60
    for texts, keys in steps:
        while not any(text.encode() in shown[start:] for text in texts) and time.monotonic() < limit:
            if select.select([terminal], [], [], 0.1)[0]:
                shown += os.read(terminal, 65536)
        start = len(shown)
        os.write(terminal, keys.encode())
    if time.monotonic() >= limit:
        os.kill(process, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    os.close(terminal)
    return shown.decode().replace("\r", ""), status


def session(*lines, home):
    """What a session on a terminal shows for lines of input."""
    shown, status = typed(*[(("pinion> ", "      | "), line + "\n") for line in (*lines, ":quit")], home=home)
    assert status == 0
    return shown


def test_a_session(tmp_path):
    shown = session("3 + 4", "x := it * 2", "#(1 2", "3) size + x", "nil foo", ":trace", "Zork new", ":inspect 3 / 4", ":help", home=tmp_path)
    for text in ("\n7\n", "\n14\n", "\n17\n", "nil does not understand #foo\n    UndefinedObject>>DoIt\n", "Session>>obey:",
                 "the variable Zork is not declared", "\tnumerator\t3\n\tdenominator\t4\n", ":source"):
        assert text in shown, text


def test_completion_knows_what_was_defined_in_the_session(tmp_path):
    if ctypes.util.find_library("edit") is None:
        pytest.skip("without libedit nothing is completed")
    shown, status = typed((["pinion> "], "zorkable := 41\n"), (["\n41\r"], "zorka\t + 1\n"), (["\n42\r"], "Integer compile: 'quuxify ^ self * 1000'\n"),
                          (["#quuxify"], "7 quuxi\t\n"), (["\n7000\r"], ":quit\n"), home=tmp_path)
    assert "\n42\n" in shown and "\n7000\n" in shown and status == 0


def test_the_interrupt_key_in_a_session(tmp_path):
    """It stops what is evaluated, and drops what is typed."""
    shown, status = typed((["pinion> "], "[ Transcript show: 'no' , 'w'; cr; flush. [ true ] whileTrue ] ensure: [ Transcript show: 'ensured'; cr ]\n"), (["now"], INTERRUPT),
                          (["pinion> "], "Smalltalk exit: 3"), (["exit: 3"], INTERRUPT), (["pinion> "], "3 + 4\n"), (["pinion> "], "Smalltalk exit: 5\n"), home=tmp_path)
    assert "now\n^CInterrupted\nensured\n" in shown
    assert "\n7\n" in shown
    assert status == 5


def test_the_interrupt_key_ends_processes_that_let_nobody_run(tmp_path):
    for priority in ("userSchedulingPriority", "userInterruptPriority"):
        shown, status = typed((["pinion> "], f"[ Transcript show: 'no' , 'w'; cr; flush. [ true ] whileTrue ] forkAt: Processor {priority}\n"),
                              (["now"], INTERRUPT), (["Interrupted"], "3 + 4\n"), (["\n7\r"], ":quit\n"), home=tmp_path)
        assert ") ended with UserInterrupt\n" in shown and status == 0


def test_memory_that_is_filled_in_a_session(tmp_path):
    """Who has filled the memory can let it go."""
    low = ["OutOfMemory"]
    shown, status = typed((["pinion> "], "b := nil. b := [ :n | b value: n + 1 ]. b value: 1\n"), (low, "b value: 2\n"),
                          (low, "c := OrderedCollection new\n"), (["an OrderedCollection()"], "[ c add: (Array new: 100000) ] repeat\n"), (low, "c := nil\n"), (["\nnil\r"], "3 + 4\n"),
                          (["\n7\r"], ":quit\n"), home=tmp_path, options=["--max-heap=128M"])
    assert status == 0 and shown.count("OutOfMemory") >= 3


def test_what_does_not_end_a_session(tmp_path):
    shown = session("[ 1 / 0 ] fork", "'λ→😀' size", "self halt", "Zork foo", "3 + 4", home=tmp_path)
    for text in (") ended with ZeroDivide\n", "\n3\n", "\nHalt\n", "\n7\n"):
        assert text in shown, text


def test_chunks_in_a_session(tmp_path):
    shown = session("Object subclass: #Ape", "!Ape methodsFor: 'size'!", "size", "", "\t^ 7!", "", "half", "\t^ self size / 2! !", "Ape new half", home=tmp_path)
    assert "\n(7/2)\n" in shown and "error" not in shown


def test_how_a_session_tells_of_errors(tmp_path):
    """It says at the first one how to look into it, and shows nothing of its own."""
    shown = session("3 +. 4", "nil foo", "Object subclass: Bad [ printOn: aStream [ ^ nil foo ] ]", "Bad new", ":frame", home=tmp_path)
    assert shown.startswith("Pinion 1.0; :help shows what one can type\n")
    assert shown.count("    UndefinedObject>>DoIt\n  :trace shows all, :frame NUMBER looks into one\n") == 1
    assert shown.count(":trace") == 1
    assert "    Bad>>printOn: (input:1)\n" in shown and "   1 Bad>>printOn:" in shown and "Session" not in shown


def test_a_program_in_all_formats(tmp_path):
    """Definitions in brackets, statements, chunks and standard streams, as programs for GNU Smalltalk have them."""
    result = script(tmp_path, "Object subclass: Pile [\n| all |\nall [ ^all ifNil: [all := OrderedCollection new] ]\n]\n| p |\np := Pile new.\np all add: 3.\n"
                    "!Pile methodsFor: 'size'!\nsize\n\t^self all size! !\np size printNl.\nstdout << 'out'; nl.\nSmalltalk at: #x put: 4.\nx printNl!\n")
    assert result == Result(0, "1\nout\n4\n", "")


def test_recursion_without_end_again_and_again(tmp_path):
    """What filled the memory is let go in time for the next that fills it."""
    path = tmp_path / "script.st"
    path.write_text("r := nil. r := [ :n | r value: n + 1 ].\n1 to: 6 do: [ :i | [ r value: 1 ] on: Error do: [ :error | error return: nil ] ].\n"
                    "Stdio stdout << 'done'; lf")
    for size in ("64M", "100M"):
        assert run([f"--max-heap={size}", path]) == Result(0, "done\n", "")


def test_recursion_without_end_in_little_memory(tmp_path):
    """What is kept for telling of it is enough."""
    path = tmp_path / "script.st"
    path.write_text("r := nil. r := [ :n | (r value: n + 1) + 1 ].\nr value: 1")
    for size in ("10M", "12M", "16M", "32M"):
        result = run([f"--max-heap={size}", path])
        assert result.status == 1 and result.errors.startswith("OutOfMemory: Memory is nearly used up\n")


def test_ends_of_lines(tmp_path):
    """Whoever loads a package, lines in its strings end in the same way."""
    folder = write(tmp_path / "src", Some__A__class="Class { #name : 'A', #superclass : 'Object', #category : 'Some' }\r\nA >> foo [ ^ 'x\r\ny\nz' ]\n")
    assert run(["load", folder, "-o", "loaded.image"], folder=tmp_path).status == 0
    assert run(["loaded.image", "-e", "A new foo asByteArray"], folder=tmp_path).output == "#[120 13 121 13 122]\n"
    assert build(["-o", str(tmp_path / "built.image"), str(folder), "--main", "Stdio stdout print: A new foo asByteArray; lf"]) == 0
    assert run(["built.image"], folder=tmp_path).output == "#[120 13 121 13 122]\n"


def test_names_that_nobody_defines(tmp_path):
    result = script(tmp_path, COUNTER + "Counter >> zork [ ^ Zork ]\nCounter >> later [ ^ Later ]\nClass { #name : 'Later' }\n3")
    assert (result.status, result.errors) == (0, "pinion: nobody defines Zork\n")
    result = script(tmp_path, COUNTER + "Counter >> later [ ^ Later ]\n3.\nObject subclass: #Later.\nStdio stdout print: Counter new later; lf")
    assert (result.status, result.errors, result.output) == (0, "", "Later\n")
    assert "script.st:1:1: error: there is no class Counter\n" in script(tmp_path, "Counter >> zork [ ^ 3 ]").errors
    assert "error: this comment has no end" in script(tmp_path, '3. "abc').errors


def test_traces_tell_lines(tmp_path):
    result = script(tmp_path, "x := 3.\n\n#(1 2) do: [ :each |\n  each foo ]\n")
    assert "\n    [] in UndefinedObject>>DoIt (" + str(tmp_path / "script.st") + ":4)\n" in result.errors
    assert result.errors.endswith("script.st:3)\n")
    result = script(tmp_path, "Object subclass: #T instanceVariableNames: '' classVariableNames: '' package: 'T'!\n\n!T methodsFor: 'x'!\nfoo\n\t^ 3 ! !\n\nT new foo\n\tbar: 4!\n")
    assert result.errors.endswith("script.st:8)\n")


def test_variables_that_are_declared_live_until_the_end(tmp_path):
    assert script(tmp_path, "| total |\ntotal := 3." + COUNTER + "Stdio stdout print: total + Counter new increment; lf").output == "4\n"
    assert "\n7\n" in session("| a | a := 3", "a + 4", home=tmp_path)


def test_older_properties(tmp_path):
    text = "Class {\n\t#name: #Old,\n\t#superclass: #Object\n}\n\n{ #category: #accessing }\nOld >> three [\n\t^ 3\n]\nStdio stdout print: Old new three; lf"
    assert script(tmp_path, text).output == "3\n"
    assert script(tmp_path, "a := 5. { #at: . a } class == Array ifTrue: [ Stdio stdout print: { #at:. 3 }; lf ]").output == "#(#at: 3)\n"


def test_images_that_cannot_be_saved():
    result = run(["save", "/no/such/folder/x.image"])
    assert (result.status, result.output, result.errors) == (1, "", "pinion: the image cannot be written to /no/such/folder/x.image\n")


def test_definitions_that_need_each_other(tmp_path):
    text = """Class { #name : 'B', #superclass : 'A', #instVars : [ '#slot => InstanceVariableSlot', '#other' ] }
        B >> make [ ^ C new ]
        B >> slot [ other := 7. ^ slot ifNil: [ slot := other ] ]
        Class { #name : 'C', #superclass : 'A' }
        Class { #name : 'A', #superclass : 'Object' }
        Stdio stdout print: B new slot; print: B new make; lf"""
    assert script(tmp_path, text).output == "7a C\n"


def test_mistakes_and_warnings_of_definitions(tmp_path):
    result = script(tmp_path, COUNTER + "Counter >> a [ ^ 3 + ]\n{ #category : 'x' }\nCounter >> open [ ^ 3\n{ #category : 'x' }\nCounter >> b [ ^ 'x ]\n")
    assert result.status == 1
    for text in (":8:22: error: an expression is missing here", ":10:17: error: the method has no end", "error: this string has no end"):
        assert text in result.errors, text
    result = script(tmp_path, COUNTER + "Counter >> a [ | b | ^ 3 ]\nStdio stdout print: Counter new a; lf")
    assert (result.status, result.output) == (0, "3\n")
    assert "script.st:8:18: warning: the variable b is never used\n" in result.errors


def test_a_session_that_is_saved(tmp_path):
    name = tmp_path / "saved.image"
    shown = session("Class { #name : 'Ape' }", ":save", ":save /no/such/folder/x.image", f":save {name}", "Ape new", home=tmp_path)
    for text in (":save wants the name of a file\n", "cannot be written to /no/such/folder/x.image\n", "\nan Ape\n"):
        assert text in shown, text
    assert run([name, "-e", "Ape new"]) == Result(0, "an Ape\n", "")
    assert run([name, "-e", "1 / 0"]).status == 1


def test_chunks_that_nobody_reads(tmp_path):
    result = script(tmp_path, "3 + 4!\n\n!5 factorial!\nfoo ^ 3! !\n")
    assert result.status == 1 and "script.st:3:13: error: nothing reads the chunks behind this\n" in result.errors
    assert "script.st:1:12: error: nothing reads the chunks behind this\n" in script(tmp_path, "!Transcript!\nfoo ^ 3! !\n").errors


def test_a_script_that_adds_to_the_language(tmp_path):
    result = script(tmp_path, """Class { #name : 'ReversedString', #superclass : 'LiteralForm' }
ReversedString class >> prefix [ ^ '#r''' ]
ReversedString class >> readFrom: aScanner [ ^ (aScanner upTo: $') reversed ]
Class { #name : 'BewarePragma', #superclass : 'PragmaHandler' }
BewarePragma class >> selector [ ^ #beware: ]
BewarePragma class >> handle: aPragma in: aMethod compiler: aCompiler [
	aCompiler warning: 'beware of ' , aPragma argumentValues first at: aPragma hint: 'think twice'
]
Class { #name : 'User', #superclass : 'Object' }
User >> text [ <beware: 'dragons'> ^ #r'abc' ]
Stdio stdout nextPutAll: User new text; nextPutAll: #r'xyz'; lf""")
    assert (result.status, result.output) == (0, "cbazyx\n")
    assert ":10:16: warning: beware of dragons\n" in result.errors and "hint: think twice" in result.errors
