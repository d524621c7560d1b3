"""Random graphs of objects, made, changed and collected by the VM and by a model, which have to agree on what is left."""
from __future__ import annotations

import subprocess
from pathlib import Path

from heap_model import REGISTERS, Command, Model
from heap_runs import IS_SOAK, PINION, SANITIZED, SIMULATOR, run
from hypothesis import example, given, settings
from hypothesis import strategies as st

# Every example starts a VM, which may take a while on a busy machine. What is tried in `make test` is always the same.
examples = settings(deadline=None, max_examples=4000 if IS_SOAK else 100, derandomize=not IS_SOAK)
some_examples = settings(examples, max_examples=1000 if IS_SOAK else 25)
few_examples = settings(examples, max_examples=100 if IS_SOAK else 6)

registers = st.integers(0, REGISTERS - 1)
few_registers = st.integers(0, 2)
sizes = st.one_of(st.integers(0, 12), st.sampled_from([253, 254, 255, 256, 300, 2048, 2049, 4096, 4097, 5000]))
indices = st.integers(0, 400)


def command(selector: str, *arguments: st.SearchStrategy[int]) -> st.SearchStrategy[Command]:
    return st.tuples(st.just(selector), *arguments)


def commands_on(register: st.SearchStrategy[int], deepest: int) -> st.SearchStrategy[list[Command]]:
    """Programs; `deepest` is the depth of the longest chain of objects or activations."""
    making = [command("new:kind:size:", register, st.integers(0, 9), sizes), command("other:", register), command("other:", register),
              command("twin:of:", register, register), command("chain:length:", register, st.integers(1, deepest)),
              command("ring:length:", register, st.integers(1, 40)), command("tree:depth:", register, st.integers(0, 6))]
    changing = [command("store:at:value:", register, indices, register), command("load:from:at:", register, register, indices),
                command("copy:from:", register, register), command("drop:", register), command("hash:", register),
                command("pin:", register), command("unpin:", register), command("freeze:", register), command("thaw:", register),
                command("pattern:seed:", register, st.integers(1, 126)), command("swap:with:", register, register),
                command("forward:to:", register, register), command("replace:by:", register, register),
                command("swapMany:with:", register, register), command("forwardMany:to:", register, register),
                command("same:as:", register, register), command("merge:with:", register, register), command("call:", register),
                command("count:", register)]
    memory = [command("young"), command("full"), command("save"), command("churn:", st.integers(1, 300)),
              command("ballast:", st.sampled_from([0, 40, 70])), command("deep:", st.integers(0, deepest)),
              command("blocks:", st.integers(0, deepest))]
    # Stores make the graph, and so come more often than the rest. Lists of lists are longer on average.
    some = st.lists(st.one_of(*making, *changing, *[changing[0]] * 5, *memory), max_size=30)
    return st.lists(some, max_size=8).map(lambda lists: [each for commands in lists for each in commands])


programs = st.one_of(commands_on(few_registers, 300), commands_on(registers, 300))
# The smallest eden there is has no room for objects of more than 4096 slots.
torture = st.sampled_from([(), ("--torture-gc=1",), ("--torture-gc=3,20",), ("--torture-gc=40,1", "--check-heap"),
                           ("--torture-gc=100,3", "--check-heap", "--eden=512K"), ("--torture-gc=1000", "--check-heap", "--eden=512K"),
                           ("--check-heap", "--eden=512K")])


def agrees(engine: tuple[str, ...], image: Path, options: tuple[str, ...], program: list[Command]) -> None:
    """The engine's digest is the model's, and so is that of the last snapshot that the program saved, on the VM."""
    saved = image.with_name("saved.image")
    saved.unlink(missing_ok=True)
    text = "".join(" ".join(map(str, each)) + "\n" for each in program)
    model = Model()
    digest = model.execute(program)
    check(run(engine, *options, "--max-heap=128M", image, saved, input=text), model, digest)
    if ("save",) in program:
        check(run(PINION, *options, "--max-heap=128M", saved), model, digest)


def check(process: subprocess.CompletedProcess[str], model: Model, digest: str) -> None:
    assert (process.returncode, process.stderr) == (0, "")
    line, fired = process.stdout.splitlines(keepends=True)
    assert line == digest
    assert model.can_have_fired([int(place) for place in fired.split()]), fired


# What went wrong once, or what chance seldom finds: an old weak array of young objects; cached methods of young selectors; two
# classes that become one; an object that was kept after it had been replaced.
@examples
@example(("--check-heap",), [("new:kind:size:", 0, 3, 5), ("full",), ("new:kind:size:", 1, 0, 0), ("store:at:value:", 0, 0, 1), ("full",)])
@example(("--check-heap",), [("other:", 0), ("call:", 0), ("young",), ("call:", 0), ("full",), ("call:", 0)])
@example(("--check-heap",), [("other:", 0), ("other:", 1), ("hash:", 0), ("merge:with:", 0, 1), ("count:", 0), ("twin:of:", 2, 0),
                             ("count:", 1), ("save",)])
@example(("--check-heap",), [("new:kind:size:", 0, 9, 0), ("new:kind:size:", 1, 1, 3), ("hash:", 1), ("store:at:value:", 0, 0, 1), ("full",),
                             ("new:kind:size:", 1, 1, 2), ("store:at:value:", 0, 1, 1), ("save",), ("young",)])
@example(("--check-heap",), [("new:kind:size:", 0, 9, 0), ("new:kind:size:", 1, 1, 3), ("store:at:value:", 0, 0, 1), ("drop:", 1), ("save",)])
@example((), [("other:", 0), ("twin:of:", 1, 0), ("forward:to:", 0, 1), ("count:", 0)])
@given(torture, programs)
def test_the_vm_agrees_with_the_model(heap_image: Path, options: tuple[str, ...], program: list[Command]) -> None:
    agrees(PINION, heap_image, options, program)


@some_examples
@given(torture, programs)
def test_the_sanitized_vm_agrees_with_the_model(heap_image: Path, options: tuple[str, ...], program: list[Command]) -> None:
    agrees(SANITIZED, heap_image, options, program)


@few_examples
@given(commands_on(few_registers, 20))
def test_the_simulator_agrees_with_the_model(heap_image: Path, program: list[Command]) -> None:
    agrees(SIMULATOR, heap_image, ("--torture-gc=2000,5",), program)
