"""What jumps are that comparisons and prefixes look ahead for is what the tables say."""

import pytest
from specification_copy import ROOT

from generator.dialect.analysis import Analysis, analyse
from generator.dialect.model import BytecodeRange
from generator.dialect.specialise import at_code
from generator.syntax.diagnostics import Diagnostics


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyse(ROOT / "vm-spec", Diagnostics())


def row(analysis: Analysis, set_name: str, selector: str, size: int) -> BytecodeRange:
    bytecode_set = next(each for each in analysis.specification.bytecode_sets if each.name == set_name)
    return next(each for each in bytecode_set.ranges if each.method.selector == selector and each.size == size)


def constant(analysis: Analysis, selector: str) -> int:
    return next(value.value for method, value in analysis.constants.items() if method.module.name == "Lookahead" and method.selector == selector)


@pytest.mark.parametrize("name", ["SistaV1", "V3PlusClosures"])
def test_jumps_over_few_bytes(analysis: Analysis, name: str) -> None:
    """There are so many codes, and each jumps one byte further than the one before."""
    found = row(analysis, name, "jumpIfFalse:", 1)
    assert found.first == constant(analysis, f"firstShortOf{name}")
    assert found.last - found.first + 1 == constant(analysis, "shortCodes")
    for code in range(found.first, found.last + 1):
        distance = at_code(found.operands[0], code)
        assert (distance.constant, distance.fields) == (code - found.first + 1, ())


@pytest.mark.parametrize("name, selector, expected", [("SistaV1", "jumpIfFalse:", "longOfSistaV1"), ("SistaV1", "jump:", "jumpOfSistaV1"),
                                                      ("V3PlusClosures", "jumpIfFalse:", "longOfV3PlusClosures")])
def test_jumps_by_the_second_byte(analysis: Analysis, name: str, selector: str, expected: str) -> None:
    """The distance is the second byte, and 256 times what prefixes say."""
    found = row(analysis, name, selector, 2)
    assert found.first == constant(analysis, expected)
    distance = at_code(found.operands[0], found.first)
    assert distance.constant == 0
    assert {(each.source, each.low, each.shift) for each in distance.fields} <= {("byte", 0, 0), ("extB", 0, 8)}


@pytest.mark.parametrize("name", ["SistaV1", "V3PlusClosures"])
@pytest.mark.parametrize("selector", ["add", "subtract", "identical"])
def test_codes_of_special_sends(analysis: Analysis, name: str, selector: str) -> None:
    assert row(analysis, name, selector, 1).first == constant(analysis, f"{selector}Of{name}")
