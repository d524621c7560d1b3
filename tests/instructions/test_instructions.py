"""Every outcome of every primitive and every bytecode has a case, and each case has its outcome in both engines."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from case_list import CASES, ENDLESS, EXITS, FILLED, STARVED, VIRTUAL
from engines import OTHER_VM, PINION, SIMULATOR, execute
from obligations import OBLIGATIONS
from probe import Case, parse_output

ENGINES = {"compiled": PINION, "simulated": SIMULATOR}
by_name = pytest.mark.parametrize("name", sorted({each.name for each in ENDLESS}))


def wrong(results: dict[int, str], name: str) -> list[str]:
    """What is different from what is expected, of the cases of that name."""
    return [f"{number}: {case.text}\n    expected {case.expected}\n    found    {results[number]}"
            for number, case in enumerate(ENDLESS, 1) if case.name == name and results[number] != case.expected]


@pytest.mark.parametrize("engine", ENGINES)
@by_name
def test_cases(results, name, engine):
    found = wrong(results(ENGINES[engine]), name)
    assert not found, "\n".join(found)


def run_alone(command: tuple[str, ...], image: Path, case: Case, environment: dict[str, str] | None = None) -> tuple[int, str | None, str]:
    """The status, what the case shows, and the errors of a VM that runs nothing else."""
    number = CASES.index(case) + 1
    process = execute((*command, str(image), str(number), str(number)), image.parent, environment)
    return process.returncode, parse_output(process.stdout).get(number), process.stderr


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", EXITS, ids=lambda case: case.text)
def test_exits(probe_image, case, engine):
    status, found, errors = run_alone(ENGINES[engine], probe_image, case)
    assert (f"exit {status}", found, errors) == (case.expected, None, "")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", FILLED, ids=lambda case: case.name)
def test_full_heap(probe_image, case, engine):
    assert run_alone((*ENGINES[engine], "--max-heap=14M"), probe_image, case) == (0, case.expected, "")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", VIRTUAL, ids=lambda case: case.name)
def test_virtual_clock(probe_image, case, engine):
    assert run_alone((*ENGINES[engine], "--virtual-clock"), probe_image, case) == (0, case.expected, "")


@pytest.mark.parametrize("case", STARVED, ids=lambda case: case.name)
def test_without_memory(probe_image, failing_mmap, case):
    """Some request for memory, and all after it, are refused."""
    for refused in range(1, 100):
        environment = {"LD_PRELOAD": failing_mmap, "FAIL_AT": str(refused), "FAIL_REST": "yes"}
        _, found, _ = run_alone(PINION, probe_image, case, environment)
        if found is not None:
            break
    assert found == case.expected


def test_every_obligation_has_a_case():
    met = frozenset().union(*(each.covers for each in CASES))
    missing, unknown = (sorted(map(str, each)) for each in (OBLIGATIONS - met, met - OBLIGATIONS))
    assert not missing, "without a case:\n" + "\n".join(missing)
    assert not unknown, "declared nowhere:\n" + "\n".join(unknown)


def test_every_case_meets_an_obligation():
    assert not [each.text for each in CASES if not each.covers]


def test_other_vm(probe_image):
    """Cases show the same on the VM that the environment names, but for those that are said to be ours."""
    vm = os.environ.get(OTHER_VM)
    if not vm:
        pytest.skip(f"{OTHER_VM} names no VM to compare with")
    differences = []
    for case in (each for each in ENDLESS if not each.is_ours):
        status, found, _ = run_alone((vm,), probe_image, case)
        found = found or f"status {status}"
        if found != case.expected:
            differences.append(f"{case.text}\n    here  {case.expected}\n    there {found}")
    assert not differences, "\n".join(differences)
