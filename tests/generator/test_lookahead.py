"""The codes of jumps that comparisons look ahead for are those of the tables."""

import pytest

from generator.dialect.analysis import Analysis, analyse
from generator.syntax.diagnostics import Diagnostics
from specification_copy import ROOT


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyse(ROOT / "vm-spec", Diagnostics())


@pytest.mark.parametrize("name", ["SistaV1", "V3PlusClosures"])
def test_jumps_on_false(analysis: Analysis, name: str) -> None:
    constants = {method.selector: value.value for method, value in analysis.constants.items() if method.module.name == "Lookahead"}
    found = next(each for each in analysis.specification.bytecode_sets if each.name == name)
    rows = [each for each in found.ranges if each.method.selector == "jumpIfFalse:"]
    short = next(each for each in rows if each.size == 1)
    long = next(each for each in rows if each.size == 2)
    assert (short.first, short.last - short.first + 1) == (constants[f"firstShortOf{name}"], constants["shortCodes"])
    assert long.first == constants[f"longOf{name}"]


def test_jump_after_a_prefix(analysis: Analysis) -> None:
    found = next(each for each in analysis.specification.bytecode_sets if each.name == "SistaV1")
    row = next(each for each in found.ranges if each.method.selector == "jump:" and each.size == 2)
    assert row.first == next(value.value for method, value in analysis.constants.items() if method.selector == "jumpOfSistaV1")
