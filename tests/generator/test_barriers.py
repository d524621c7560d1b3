"""The write barrier is left out of stores into new objects, and of stores of what is not young, and of no others."""

from pathlib import Path

import pytest
from small_specification import analysed, errors_of, module_text, write_specification

from generator.dialect.ir import Call, all_expressions

STORES = [
    """store: value into: anObject [
	<type: 'oop, oop'>
	<barrier: #quietly:into: object: #anObject value: #value>
	self quietly: value into: anObject.
	stores := stores + 1
]""",
    """quietly: value into: anObject [
	<type: 'oop, oop'>
	memory oopAt: anObject asAddress put: value
]""",
    "make [\n\t<type: '-> oop'>\n\t<answers: #new>\n\t^ stores asU64 asOop\n]",
    "nothing [\n\t<type: '-> oop'>\n\t<answers: #nothing>\n\t^ 0 asU64 asOop\n]",
    "constant [\n\t<type: '-> oop'>\n\t<answers: #notYoung>\n\t^ stores asU64 asOop\n]",
    "kept [\n\t<type: '-> oop'>\n\t^ stores asU64 asOop\n]",
    """makeOrNot: isWanted [
	<type: 'bool -> oop'>
	isWanted ifFalse: [^ self nothing].
	^ self make
]""",
    """makeInLocal [
	<type: '-> oop'>
	| made |
	made := self make.
	self store: made into: made.
	^ made
]""",
]
LEFT_OUT = ["self store: one into: self make", "self store: one into: (self makeOrNot: isSo)", "self store: one into: self makeInLocal",
            "self store: self constant into: one", "self store: self nothing into: one",
            "self store: (isSo ifTrue: [self constant] ifFalse: [self nothing]) into: one",
            "a := self make. self store: one into: a", "a := self make. isSo ifTrue: [a := self makeInLocal]. self store: one into: a"]
KEPT = ["self store: one into: two", "self store: self make into: one", "self store: self kept into: one", "self store: one into: self constant",
        "a := self make. a := two. self store: one into: a", "a := isSo ifTrue: [self make] ifFalse: [two]. self store: one into: a",
        "a := self kept. self store: one into: a", "self store: (isSo ifTrue: [self constant] ifFalse: [two]) into: one"]


def called(folder: Path, body: str) -> set[str]:
    """The selectors of what a method of that body calls."""
    local = "\t| a |\n" if "a :=" in body else ""
    methods = [*STORES, f"run: one with: two if: isSo [\n\t<type: 'oop, oop, bool'>\n\t<export>\n{local}\t{body}\n]"]
    specification = write_specification(folder, {"Store": module_text("Store", ["<state: #stores type: #i64>"], methods)})
    method = analysed(specification).specification.modules["Store"].methods["run:with:if:"]
    return {each.method.selector for each in all_expressions(method.body.statements) if isinstance(each, Call)}


@pytest.mark.parametrize("body", LEFT_OUT)
def test_left_out(tmp_path: Path, body: str) -> None:
    selectors = called(tmp_path, body)
    assert "quietly:into:" in selectors and "store:into:" not in selectors


@pytest.mark.parametrize("body", KEPT)
def test_kept(tmp_path: Path, body: str) -> None:
    selectors = called(tmp_path, body)
    assert "store:into:" in selectors and "quietly:into:" not in selectors


@pytest.mark.parametrize("pragma, message", [
    ("<answers: #old>", "there is no kind of answer old"),
    ("<barrier: #other:into: object: #anObject value: #value>", "Store has no other:into: that takes what store:into: takes"),
    ("<barrier: #quietly:into: object: #object value: #value>", "the method has no parameter object"),
])
def test_mistakes(tmp_path: Path, pragma: str, message: str) -> None:
    store = f"store: value into: anObject [\n\t<type: 'oop, oop'>\n\t{pragma}\n\t<export>\n\tself quietly: value into: anObject\n]"
    specification = write_specification(tmp_path, {"Store": module_text("Store", [], [store, STORES[1]])})
    assert any(message in each for each in errors_of(specification))
