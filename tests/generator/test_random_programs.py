"""Random programs: C, Python and the tests' own engine have to agree on what they answer and on the state they leave."""
from __future__ import annotations

import copy
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from programs import ARGUMENTS, CELLS, DECLARATIONS, MODULE, STATES, Machine, Program, programs, source_of
from small_specification import Engines, module_text, same, write_specification

# A program takes a second to compile: a failing one is not made smaller.
SETTINGS = dict(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), phases=[Phase.generate],
                report_multiple_bugs=False)
READERS = [*(f"read{name.capitalize()} [\n\t<export>\n\t^ {name}\n]" for name in STATES),
           "readCell: index [\n\t<export>\n\t<type: 'i64 -> i64'>\n\t^ cells at: index\n]"]


def engines_of(program: Program, folder: Path, flags: tuple[str, ...]) -> Engines:
    text = module_text(MODULE, DECLARATIONS, [*source_of(program), *READERS])
    # Comparisons here may always have the same result, which compilers would warn of.
    unwarned = ("-Wno-type-limits", "-Wno-tautological-compare")
    return Engines(folder, write_specification(folder, {MODULE: text}), (*flags, *unwarned))


def check(program: Program, data: st.DataObject, flags: tuple[str, ...], rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        engines = engines_of(program, Path(folder), flags)
        machine = Machine()
        for each in program * rounds:
            arguments = [data.draw(ARGUMENTS[type_]) for _, type_ in each.parameters]
            expected = each.call(machine, copy.copy(arguments))
            name = f"probe_run{each.selector[0].upper()}{each.selector[1:]}".rstrip(":").replace(":", "_")
            answer = engines.call(name, *arguments)
            assert same(answer, expected), f"{each}\n{arguments}: both engines answer {answer}, not {expected}"
            for state, value in machine.states.items():
                assert same(engines.call(f"probe_read{state.capitalize()}"), value), f"{each}\n{arguments}: {state} is not {value}"
            for index in range(CELLS):
                assert engines.call("probe_readCell", index) == machine.cells[index], f"{each}\n{arguments}: cell {index}"


@pytest.mark.parametrize("flags", [("-O1",), ("-O1", "-fsanitize=undefined", "-fno-sanitize-recover=all")], ids=["plain", "UBSan"])
def test_expressions(flags: tuple[str, ...]) -> None:
    @settings(max_examples=4, **SETTINGS)
    @given(programs(methods=60, size=0), st.data())
    def agree(program: Program, data: st.DataObject) -> None:
        check(program, data, flags, rounds=4)

    agree()


@settings(max_examples=6, **SETTINGS)
@given(programs(methods=12, size=4), st.data())
def test_statements(program: Program, data: st.DataObject) -> None:
    check(program, data, ("-O1",), rounds=4)
