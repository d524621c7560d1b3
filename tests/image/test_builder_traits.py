"""Traits become part of the classes that use them."""

import pytest
from image_reader import Image
from minimal_kernel import class_


def trait(name, methods="", **properties):
    values = "".join(f", #{key} : {value}" for key, value in properties.items())
    return f"Trait {{ #name : #{name}, #category : #P{values} }}\n\n{methods}"


ONE = trait("TOne", "TOne >> a [ ^ x ]\n\nTOne >> b [ ^ self explicitRequirement ]\n\nTOne classTrait >> make [ ^ self new ]",
            instVars="['x']")
TWO = trait("TTwo", "TTwo >> b [ ^ 2 ]\n\nTTwo >> c [ ^ 3 ]", traits="'TOne'", classTraits="'TOne classTrait'")


def selectors(tmp_path, class_name, meta=False):
    image = Image((tmp_path / "out.image").read_bytes())
    cls = image.classes()[class_name]
    return set(image.methods(image.class_of(cls) if meta else cls))


@pytest.mark.parametrize("composition, expected", [
    ("'TTwo'", {"a", "b", "c"}), ("'TOne + TTwo'", {"a", "b", "c"}), ("'TTwo - {#c}'", {"a", "b"}), ("'TTwo - #(a c)'", {"b"}),
    ("'(TTwo @ {#d -> #c}) - {#c}'", {"a", "b", "d"}), ("'{}'", set()),
    ("'TOne + TTwo withPrecedenceOf: TTwo'", {"a", "b", "c"}), ("'(TOne + TTwo withPrecedenceOf: TTwo) - #a'", {"b", "c"}),
])
def test_a_class_gets_the_methods_of_a_composition(run, tmp_path, composition, expected):
    assert run(A=class_("A", traits=composition), T1=ONE, T2=TWO) == (0, "")
    assert selectors(tmp_path, "A") == expected
    assert selectors(tmp_path, "A", meta=True) == ({"make"} if expected else set())


def test_methods_of_a_class_and_inherited_ones_go_before_requirements(run, tmp_path):
    assert run(A=class_("A", methods="A >> b [ ^ 1 ]"), B=class_("B", "A", "B >> a [ ^ x ]", traits="'TOne'"), T=ONE) == (0, "")
    assert selectors(tmp_path, "B") == {"a"}


def test_a_conflict_is_settled_by_the_class(run, tmp_path):
    files = {"T1": TWO, "T2": trait("TThree", "TThree >> c [ ^ 4 ]"), "T3": ONE}
    assert run(A=class_("A", methods="A >> c [ ^ 5 ]", traits="'TTwo + TThree'"), **files) == (0, "")
    assert selectors(tmp_path, "A") == {"a", "b", "c"}


def test_a_conflict_is_settled_by_precedence(run, tmp_path):
    files = {"T1": trait("T1", "T1 >> c [ ^ 3 ]\n\nT1 classTrait >> k [ ^ 3 ]"),
             "T2": trait("T2", "T2 >> c [ ^ 4 ]\n\nT2 classTrait >> k [ ^ 4 ]")}
    assert run(A=class_("A", traits="'T1 + T2 withPrecedenceOf: T2'"), **files) == (0, "")
    assert selectors(tmp_path, "A") == {"c"}
    assert selectors(tmp_path, "A", meta=True) == {"k"}


def test_a_variable_can_be_left_out(run, tmp_path):
    assert run(A=class_("A", traits="'TOne -- #x'", instVars="['x']"), T=ONE) == (0, "")
    assert selectors(tmp_path, "A") == {"a", "b"}


def test_extensions_of_a_trait(run, tmp_path):
    assert run(A=class_("A", traits="'TOne'"), T=ONE, E="Extension { #name : #TOne }\n\nTOne >> e [ ^ x ]") == (0, "")
    assert selectors(tmp_path, "A") == {"a", "b", "e"}


@pytest.mark.parametrize("files, place, message", [
    ({"A": class_("A", traits="'TOen'"), "T": ONE}, "A.st:1:71", "did you mean TOne?"),
    ({"A": class_("A", traits="'TOne +'"), "T": ONE}, "A.st:1:76", "an expression is missing"),
    ({"A": class_("A", traits="'TOne foo'"), "T": ONE}, "A.st:1:71", "not a composition of traits"),
    ({"A": class_("A", traits="'TOne @ {#x -> #y}'"), "T": ONE}, "A.st:1:79", "no method y"),
    ({"A": class_("A", traits="'TOne @ {#x: -> #a}'"), "T": ONE}, "A.st:1:79", "different numbers of arguments"),
    ({"T": trait("T", classVars="['V']")}, "T.st:1:51", "the trait T cannot have class variables"),
    ({"A": class_("A", traits="'TOne + TTwo'"), "T": trait("TOne", "TOne >> a [ ]"), "U": trait("TTwo", "TTwo >> a [ ]")},
     "A.st:1:70", "TOne>>a, TTwo>>a"),
    ({"A": class_("A", traits="'T'"), "T": trait("T", traits="'U'"), "U": trait("U", traits="'T'")}, "U.st:1:48", "the trait T uses itself"),
    ({"A": class_("A", traits="'T'"), "T": trait("T", "T >> foo [ ^ zork ]")}, "T.st:3:14", "zork is not declared"),
    ({"A": class_("A", "T"), "T": trait("T")}, "A.st:1:35", "the superclass of A is not there"),
])
def test_mistakes(run, files, place, message):
    status, report = run(**files)
    assert status == 1 and place + ": error: " in report and message in report
