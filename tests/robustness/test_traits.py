"""Packages with traits are the same, whether the builder puts them into an image or the running image loads them."""

import subprocess

import pytest
from running import ROOT, Result, run
from test_programs import script, write

PACKAGES = dict(
    P__TCounting__trait="""Trait { #name : 'TCounting', #instVars : [ 'count' ], #category : 'P' }
TCounting >> increment [ ^ count := self count + 1 ]
TCounting >> count [ ^ count ifNil: [ self start ] ]
TCounting >> start [ self explicitRequirement ]
TCounting >> printOn: aStream [ super printOn: aStream. aStream space; print: self count ]
TCounting classTrait >> counting [ ^ self new increment; yourself ]
""",
    P__TNaming__trait="""Trait { #name : 'TNaming', #traits : 'TCounting - {#printOn:}', #classTraits : 'TCounting classTrait', #category : 'P' }
TNaming >> named: x times: y [ "both" ^ { x. y. self start } ]
TNaming >> start [ ^ 10 ]
""",
    P__Counter__class="""Class { #name : 'Counter', #superclass : 'Object', #instVars : [ 'own' ], #category : 'P',
#traits : 'TNaming @ {#call:by: -> #named:times:} + (TCounting - #(count))', #classTraits : 'TNaming classTrait' }
Counter class >> initialize [ Smalltalk at: #CounterIsReady put: true ]
""",
    P__Small__class="""Class { #name : 'Small', #superclass : 'Counter', #category : 'P' }
Small >> start [ ^ super start - 5 ]
""",
    P__package="Package { #name : 'P' }\n",
    Q__TNaming__extension="Extension { #name : 'TNaming' }\n{ #category : '*Q' }\nTNaming >> fromQ [ ^ self count * 2 ]\n",
    Q__package="Package { #name : 'Q' }\n")

QUESTION = """Stdio stdout
    print: Counter counting; lf;
    print: Small new increment; lf;
    print: (Small new call: 1 by: 2); lf;
    print: (Small new named: 1 times: 2); lf;
    print: Counter counting fromQ; lf;
    print: Counter instVarNames asArray; lf;
    print: Counter selectors asArray sort; lf;
    print: Counter class selectors asArray sort; lf;
    print: (Smalltalk at: #CounterIsReady); lf;
    nextPutAll: (Counter sourceCodeAt: #call:by:); lf;
    print: (Counter selectors select: [ :each | (SourceMap for: Counter >> each) isNil ]) asArray; lf"""

ANSWERS = """a Counter 11
6
#(1 2 5)
#(1 2 5)
22
#(#own #count)
#(#call:by: #count #fromQ #increment #named:times: #printOn: #start)
#(#counting #initialize)
true
call: x by: y
 "both" ^ { x. y. self start }
#()
"""


def build(target, folder, main="nil"):
    return subprocess.run([ROOT / "build" / "pinion-build", "-o", target, folder, "--main", main], capture_output=True, text=True)


def test_the_running_image_loads_what_the_builder_builds(tmp_path):
    folder = write(tmp_path / "packages", **PACKAGES)
    assert build(tmp_path / "built.image", folder, QUESTION).returncode == 0
    assert run([tmp_path / "built.image"]) == Result(0, ANSWERS, "")
    assert run(["load", folder, "-o", tmp_path / "loaded.image"]) == Result(0, "", "")
    loaded = tmp_path / "loaded.image"
    assert run([loaded, "-e", QUESTION]) == Result(0, ANSWERS, "")
    changed = "TCounting compile: 'start ^ 100'. TNaming removeSelector: #start. Small new start"
    assert run([loaded, "-e", changed]).output == "95\n"
    assert "is used by classes outside of the package" not in run([loaded, "unload", "Q", "-o", tmp_path / "x.image"]).errors
    assert run([tmp_path / "x.image", "-e", "Counter canUnderstand: #fromQ"]).output == "false\n"


@pytest.mark.parametrize("traits, message", [
    ("'TCouting'", "the trait TCouting is not there"),
    ("'TCounting foo'", "this is not a composition of traits"),
    ("'TCounting @ {#x -> #y}'", "there is no method y to be renamed"),
    ("'TCounting @ {#x: -> #count}'", "these selectors have different numbers of arguments"),
    ("'TCounting @ {#count -> #count}'", "is another name itself"),
    ("'TCounting - 3'", "these are not selectors"),
    ("'TCounting +'", "an expression is missing"),
    ("'TCounting + TOther'", "several traits of A define count"),
])
def test_both_report_the_same_mistakes(tmp_path, traits, message):
    files = {key: PACKAGES[key] for key in ("P__TCounting__trait", "P__package")}
    folder = write(tmp_path / "packages", **files, P__A__class=f"Class {{ #name : 'A', #superclass : 'Object', #traits : {traits} }}\n",
                   P__TOther__trait="Trait { #name : 'TOther' }\nTOther >> count [ ^ 1 ]\n")
    for done in (build(tmp_path / "built.image", folder), run(["load", folder, "-o", tmp_path / "loaded.image"])):
        errors = done.errors if isinstance(done, Result) else done.stderr
        assert message in errors
        assert "packages/P/A.class.st:1:" in errors
    assert not (tmp_path / "loaded.image").exists()


def test_a_load_warns_of_exclusions_of_what_is_not_there(tmp_path):
    files = {key: PACKAGES[key] for key in ("P__TCounting__trait", "P__package")}
    folder = write(tmp_path / "packages", **files, P__A__class="Class { #name : 'A', #superclass : 'Object', #traits : 'TCounting - {#zork}' }\n")
    done = run(["load", folder, "-o", tmp_path / "loaded.image"])
    assert done.status == 0
    assert "packages/P/A.class.st:1:" in done.errors
    assert "warning: there is no method zork to be excluded" in done.errors


def test_a_load_that_fails_leaves_all_as_it_was(tmp_path):
    folder = write(tmp_path / "packages", **PACKAGES)
    bad = write(tmp_path / "bad", P__TCounting__trait="""Trait { #name : 'TCounting', #instVars : [ 'other', 'count' ], #category : 'P' }
TCounting >> increment [ ^ -1 ]
""", R__TNaming__extension="Extension { #name : 'TNaming' }\n{ #category : '*R' }\nTNaming >> fromQ [ ^ zork ]\n", P__package="Package { #name : 'P' }\n")
    assert script(tmp_path, f"""
        PackageLoader loadFolders: {{ '{folder}' }}.
        c := (Smalltalk at: #Counter) counting.
        [ PackageLoader loadFolders: {{ '{bad}' }} ] on: CodeError do: [ :error | Stdio stdout print: c increment; lf ].
        Stdio stdout print: c class instVarNames asArray; lf; print: c fromQ; lf""") == Result(0, "12\n#(#own #count)\n24\n", "")


def test_traits_in_scripts(tmp_path):
    assert script(tmp_path, """
        Trait { #name : 'TOne', #category : 'S' }
        TOne >> one [ ^ 1 ]
        TOne classTrait >> make [ ^ self new ]
        Class { #name : 'A', #superclass : 'Object', #traits : 'TOne', #category : 'S' }
        Stdio stdout print: A make one; lf.
        TOne >> one [ ^ 2 ]
        Stdio stdout print: A make one; lf""") == Result(0, "1\n2\n", "")
    assert script(tmp_path, """Trait named: #TOne uses: {} package: 'S'!
!TOne methodsFor: 'numbers'!
one
	^ 1! !
Object subclass: #A uses: TOne instanceVariableNames: '' classVariableNames: '' package: 'S'!
Stdio stdout print: A new one; lf!
""") == Result(0, "1\n", "")
