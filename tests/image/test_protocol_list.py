"""The library understands what the Smalltalk-80 system of 1983 understood.

The list of its selectors is no part of the project: it is looked for where PROTOCOL_LIST says, or in
../shared/protocol/smalltalk-80.tsv beside the repository. Its columns: category, class, side, protocol, selector.

Today makes no sense, and is left out (see LEFT_OUT for the selectors):

user         choosing rectangles with a mouse, browsers, menus, listings for a printer, texts laid out on a display
compiler     hooks into the definer of classes of that system: ClassBuilder and ClassMigration check definitions themselves; trailers
             of methods, in which the place of their source and the names of their variables stood: both are kept with the class;
             a decompiler: no method is without its source
file         the file of changes and the file of sources, of which methods knew their places: sources are kept with the class
bits         the layout of methods, contexts of blocks and object pointers of 1983: those are Spur's and SistaV1's here
superclass   several superclasses of one class: traits do that
engine       methods whose primitive number the simulator of 1983 wrote over (Context simulates, tryPrimitiveOn:withArguments: tries
             primitives), tables of the engine in the image, the process that watched the screen, changing the digits of an integer
             in place
display      run-length coded text attributes and fonts of the paragraph editor
example      documentation and examples as methods
"""

import csv
import os
from pathlib import Path

import pytest

from generator.syntax.diagnostics import Diagnostics
from image.builder.loader import find_packages, load
from image.builder.manifest import read_manifest

ROOT = Path(__file__).resolve().parents[2]
LIST = Path(os.environ.get("PROTOCOL_LIST", ROOT.parent / "shared" / "protocol" / "smalltalk-80.tsv"))

# Classes that have another name today.
NAMES = {"ContextPart": "Context", "MethodContext": "Context"}

# By reason, the class and side, then selectors.
LEFT_OUT = {
    "user": {
        "Behavior": "browseAllAccessesTo: browseAllCallsOn: showVariableMenu:collect:",
        "Class": "printOut",
        "ClassDescription": "printOutCategory: printOutMessage:",
        "Rectangle class": "fromUser fromUser: fromUserAspectRatio: originFromUser: originFromUser:grid:",
        "Symbol class": "correctMessage:",
    },
    "compiler": {
        "Behavior": "compile:notifying:trailer: compile:notifying:trailer:ifFail: decompile: decompilerClass",
        "Class": "copyForValidation validateFrom:in:instanceVariableNames:methods:",
        "ClassDescription": "subclassOf:oldClass:instanceVariableNames:variable:words:pointers:ifBad: "
                            "validateFrom:in:instanceVariableNames:methods: compile:notifying:trailer:ifFail:",
        "CompiledMethod": "needsStack:encoder: cacheTempNames: setTempNamesIfCached:",
        "Metaclass": "copyForValidation",
    },
    "file": {
        "Class": "removeFromChanges",
        "ClassDescription": "logOrganizationChange moveChangesTo:",
        "CompiledMethod": "fileIndex putSource:class:category:inFile: putSource:inFile: setSourcePosition:inFile:",
    },
    "bits": {
        "CompiledMethod": "flags numStack numTempsField scanLongLoad: scanLongStore:",
        "CompiledMethod class": "newBytes:flags:nTemps:nStack:nLits:",
        "ContextPart": "blockCopy:",
        "LargeNegativeInteger": "asObject",
        "LargePositiveInteger": "asObject",
    },
    "superclass": {
        "Behavior": "compileBroadcastCodeFor: compileUnchecked: tryCopyingCodeFor: checkChangeSelector: checkSuperAddSelector: dynamicMethodDescriptionAt: methodDescriptionAt: "
                    "superMethodDescriptionAt:",
        "Class": "subclass:otherSupers:instanceVariableNames:classVariableNames:category:",
        "Class class": "getSuperclasses: named:superclasses:instanceVariableNames:classVariableNames:category:",
        "Metaclass": "newNamed:otherSupers: instHasMultipleSuperclasses name:inEnvironment:subclassOf:and:instanceVariableNames:variable:"
                     "words:pointers:classVariableNames:poolDictionaries:category:comment:changed:",
    },
    "engine": {
        "Behavior class": "init",
        "ContextPart class": "initPrimitives",
        "Delay class": "initializeTimingProcess postSnapshot preSnapshot",
        "Integer": "lastDigitGet:",
        "Object": "tryPrimitive0 tryPrimitive1: tryPrimitive2:with: tryPrimitive3:with:with: tryPrimitive4:with:with:with:",
        "ProcessorScheduler class": "background: hiddenBackgroundProcess sweepHandBackgroundProcess",
    },
    "display": {
        "ByteArray": "packBits:into: packBits:startBit:into: unpackBits:into:",
        "String": "asParagraph oldRunDecodeOn: oldRunEncoded displayAt: displayOn:at:",
    },
    "example": {
        "Delay class": "howToUse testAbsoluteDelayOf:for:label: testRelativeDelayOf:for:label:",
        "Object class": "howToModifyPrimitives whatIsAPrimitive",
        "SmallInteger class": "guideToDivision",
        "String class": "example",
    },
}


def read_list():
    """The rows of the list, by the names of its columns."""
    with LIST.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def left_out():
    return {(place, selector) for places in LEFT_OUT.values() for place, selectors in places.items() for selector in selectors.split()}


def library():
    diagnostics = Diagnostics()
    manifest = read_manifest(ROOT / "image" / "manifest.toml", diagnostics)
    table = load(find_packages(manifest.packages, diagnostics), [], manifest, diagnostics)
    assert not diagnostics.failed
    return table.by_name


def understands(classes, name, side, selector):
    cls = classes.get(NAMES.get(name, name))
    if cls is None:
        return False
    own = any(selector in each.methods[side == "class"] for each in cls.ancestors)
    return own or (side == "class" and any(selector in each.methods[False] for each in classes["Class"].ancestors))


def missing(classes, rows):
    """Place and selector of the rows that the classes do not understand."""
    return [(row["class"] + " class" * (row["side"] == "class"), row["selector"]) for row in rows
            if not understands(classes, row["class"], row["side"], row["selector"])]


def test_inherited_and_renamed_methods_count():
    classes = library()
    rows = [{"class": name, "side": side, "selector": selector} for name, side, selector in (
        ("Array", "instance", "printString"), ("Array", "class", "new:"), ("Array", "class", "selectors"), ("MethodContext", "instance", "sender"),
        ("Array", "instance", "noSuchThing"), ("NoSuchClass", "class", "new"))]
    assert missing(classes, rows) == [("Array", "noSuchThing"), ("NoSuchClass class", "new")]


@pytest.mark.skipif(not LIST.exists(), reason=f"the list of selectors is not there: {LIST} (or set PROTOCOL_LIST)")
def test_every_selector_of_the_list_is_there_or_left_out_for_a_reason():
    absent = set(missing(library(), read_list()))
    assert sorted(absent - left_out()) == []
    assert sorted(left_out() - absent) == [], "these are there after all"
