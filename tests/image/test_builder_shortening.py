"""Shortened code does the same, whatever its conditions are."""

import random

import pytest

from image.builder.encoder import Encoder
from image.builder.jumps import Jump, Label
from image.builder.shortening import shortened

ENCODE = Encoder().encode
PUSHES = {name: ENCODE(name) for name in ("pushReceiver", "pushTrue", "pushFalse", "pushNil")}
RETURNS = [ENCODE("returnTop"), ENCODE("returnReceiver"), ENCODE("blockReturnTop:", (0,))]
# What the instructions are that return something by themselves.
PARTS = {ENCODE("return" + name): (ENCODE("push" + name), ENCODE("returnTop")) for name in ("Receiver", "True", "False", "Nil")} | {
    ENCODE("blockReturnNil:", (0,)): (PUSHES["pushNil"], ENCODE("blockReturnTop:", (0,)))}
STEPS = 200


def random_code(numbers):
    """Effects, jumps and returns; jumps on a condition lead forward, and the last instruction is a return."""
    size = numbers.randrange(2, 16)
    labels = [Label() for _ in range(size)]
    for index, label in enumerate(labels):
        label.index = index
    items = []
    for index in range(size - 1):
        kind = numbers.random()
        if kind < 0.3:
            items.append(Jump("jump:", numbers.choice(labels)))
        elif kind < 0.5:
            items.append(Jump(numbers.choice(["jumpIfTrue:", "jumpIfFalse:"]), numbers.choice(labels[index + 1:])))
        elif kind < 0.6:
            items.append(numbers.choice(RETURNS))
        elif kind < 0.8:
            items.append(numbers.choice(list(PUSHES.values())))
        else:
            items.append(ENCODE("pushInteger:", (numbers.randrange(256),)))
    return [*items, numbers.choice(RETURNS)]


def trace(items, conditions):
    """What the code does: its instructions but for jumps, until it returns or has done enough, and the conditions that it asked for."""
    numbers = random.Random(conditions)
    done = []
    index = steps = 0
    while len(done) < STEPS and steps < 10 * STEPS:
        steps += 1
        item = items[index]
        index += 1
        if isinstance(item, Jump):
            if item.selector != "jump:":
                answer = numbers.random() < 0.5
                done.append(("condition", answer))
                if answer != (item.selector == "jumpIfTrue:"):
                    continue
            index = item.target.index
        else:
            done.extend(PARTS.get(item, (item,)))
            if item in RETURNS or item in PARTS:
                break
    return done[:STEPS]


def check(seed):
    items = random_code(random.Random(seed))
    before = [trace(items, conditions) for conditions in range(8)]
    short = shortened(items)
    assert [trace(short, conditions) for conditions in range(8)] == before, seed
    assert len(short) <= len(items)
    jumps = [(index, item) for index, item in enumerate(short) if isinstance(item, Jump)]
    assert all(0 <= item.target.index < len(short) for _, item in jumps)
    assert all(item.target.index != index + 1 if item.selector == "jump:" else item.target.index > index for index, item in jumps)


@pytest.mark.parametrize("first", range(0, 2000, 500))
def test_random_code(first):
    for seed in range(first, first + 500):
        check(seed)
