"""Cases of direct tests: each is an expression in Smalltalk and what its value is shown as. They all run in one image."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from generated.python.declarations import ABSENT_PRIMITIVES, PRIMITIVES, SPECIAL_SELECTORS, AbsentPrimitive, Primitive

FOLDER = Path(__file__).parent
# How failure codes are shown: the symbols of the primitive error table.
SHOWN_FAILURES = {
    "badReceiver": "bad receiver", "badArgument": "bad argument", "badIndex": "bad index",
    "badNumberOfArguments": "bad number of arguments", "inappropriate": "inappropriate operation",
    "unsupported": "unsupported operation", "immutable": "no modification", "noMemory": "insufficient object memory",
    "noCMemory": "insufficient C memory", "notFound": "not found", "badMethod": "bad method",
    "internalError": "internal error in named primitive machinery", "pinned": "object is pinned",
    "systemError": "operating system error",
}
SUCCESS, MIRROR, OTHER_ARGUMENTS = "success", "as a mirror", "another number of arguments"
MIN_SMALL, MAX_SMALL = -(1 << 60), (1 << 60) - 1


@dataclass(frozen=True)
class Obligation:
    """Something that needs a case: an outcome of a primitive or of a bytecode."""

    subject: str
    outcome: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.outcome}"


@dataclass(frozen=True)
class Case:
    """An expression, or statements, what the last value is shown as, and the obligations that are met so. `is_ours` says that
    other VMs may answer something else."""

    name: str
    text: str
    expected: str
    covers: frozenset[Obligation]
    is_ours: bool = False


class Shown(str):
    """A value by what it is shown as."""


class Symbol(str):
    """A symbol's text."""


@dataclass(frozen=True)
class Character:
    """A character by its code."""

    code: int


@dataclass(frozen=True)
class Boxed:
    """A float that is boxed although it need not be."""

    value: float


@dataclass(frozen=True)
class Expression:
    """A value by the text that makes it, for what has no notation here; `value` is what a model takes it for."""

    text: str
    value: object = None


@dataclass(frozen=True)
class Fails:
    """The failure of a primitive; None where it was not even tried."""

    name: str | None

    def __str__(self) -> str:
        return "failed: " + ("nil" if self.name in (None, "generic") else "#" + SHOWN_FAILURES[self.name])


def float_bits(value: float) -> int:
    return struct.unpack("<Q", struct.pack("<d", value))[0]


def is_small_float(value: float) -> bool:
    """Whether the exponent has the eight bits that a SmallFloat64 has, the range of single precision."""
    bits = float_bits(value)
    exponent = bits >> 52 & 0x7FF
    return bits << 1 & (1 << 64) - 1 == 0 or 896 < exponent < 1152 or (exponent == 896 and bits & (1 << 52) - 1 != 0)


def shown(value: object) -> str:
    """What the image shows a value as."""
    match value:
        case Shown():
            return str(value)
        case Fails():
            return str(value)
        case None:
            return "nil"
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case float():
            return _shown_float("float" if is_small_float(value) else "boxed", value)
        case Boxed():
            return _shown_float("boxed", value.value)
        case Symbol():
            return "#" + value
        case str():
            return "'" + value.replace("'", "''") + "'"
        case bytes():
            return "#[" + " ".join(map(str, value)) + "]"
        case Character():
            return f"character {value.code}"
        case list() | tuple():
            return "(" + ", ".join(map(shown, value)) + ")"
    raise TypeError(f"no notation for {value!r}")


def _shown_float(kind: str, value: float) -> str:
    high, low = divmod(float_bits(value), 1 << 32)
    return f"{kind} {high} {low}" if value == value else f"{kind} nan"


def text_of(value: object) -> str:
    """An expression that makes the value: of each literal a new one."""
    match value:
        case Expression():
            return f"({value.text})"
        case None:
            return "nil"
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case float():
            return f"(Probe float: 16r{float_bits(value):X})"
        case Boxed():
            return f"(Probe boxed: 16r{float_bits(value.value):X})"
        case Symbol():
            return "#" + value
        case str():
            return "'" + value.replace("'", "''") + "' copy"
        case bytes():
            return "#[" + " ".join(map(str, value)) + "] copy"
        case Character():
            return f"(Character value: {value.code})"
        case list() | tuple():
            return "{" + ". ".join(map(text_of, value)) + "}"
    raise TypeError(f"no notation for {value!r}")


# Primitives

NAMES = Counter(each.name for each in PRIMITIVES if each.module is not None)


def key_of(primitive: Primitive) -> int | str:
    """What cases call it by: its number or name, with the module where others have that name too."""
    if primitive.module is None:
        return primitive.number
    return primitive.name if NAMES[primitive.name] == 1 else f"{primitive.name}Of{primitive.module}"


PRIMITIVES_BY_KEY: dict[int | str, Primitive] = {key_of(each): each for each in PRIMITIVES}


def subject_of(primitive: Primitive) -> str:
    place = f"primitive {primitive.number}" if primitive.module is None else f"primitive {primitive.name} of {primitive.module}"
    return f"{place}, {primitive.spec}"


def selector_of(key: int | str, count: int) -> str:
    """The selector of the method that calls the primitive with so many arguments."""
    stem = f"p{key}" if isinstance(key, int) else key
    return stem if count == 0 else stem + ":" + "with:" * (count - 1)


def call(key: int | str, receiver: object, *arguments: object) -> str:
    """A call of the primitive. Whatever is a string here is an expression."""
    parts = selector_of(key, len(arguments)).split(":")
    texts = [each if isinstance(each, str) else text_of(each) for each in (receiver, *arguments)]
    message = " ".join(f"{part}: ({text})" for part, text in zip(parts, texts[1:])) if arguments else parts[0]
    return f"(({texts[0]}) {message})"


def _met(key: int | str, result: object) -> set[Obligation]:
    outcome = result.name if isinstance(result, Fails) else SUCCESS
    return {Obligation(subject_of(PRIMITIVES_BY_KEY[key]), outcome or OTHER_ARGUMENTS)}


def succeeds(key: int | str, receiver: object, *arguments: object, gives: object, is_ours: bool = False) -> Case:
    """A call that answers `gives`."""
    return Case(f"{key}", call(key, receiver, *arguments), shown(gives), frozenset(_met(key, None)), is_ours)


def fails(key: int | str, receiver: object, *arguments: object, because: str, is_ours: bool = False) -> Case:
    """A call that fails with that code."""
    failure = Fails(because)
    return Case(f"{key}-{because}", call(key, receiver, *arguments), str(failure), frozenset(_met(key, failure)), is_ours)


def shows(key: int | str, text: str, gives: object, *outcomes: str, is_ours: bool = False) -> Case:
    """Statements that show what a primitive does. `{}` stands for the stem of the methods that call it."""
    text = text.replace("{}", f"p{key}" if isinstance(key, int) else key)
    subject = subject_of(PRIMITIVES_BY_KEY[key])
    return Case(f"{key}", text, shown(gives), frozenset(Obligation(subject, each) for each in outcomes or (SUCCESS,)), is_ours)


def mirrors(key: int, an_object: object, *arguments: object, gives: object) -> Case:
    """A call about an object that is not the receiver."""
    return shows(key, call(key, "nil", an_object, *arguments), gives, MIRROR)


def absent_cases() -> list[Case]:
    """All primitives that are not there fail alike: those with a number, and those of modules."""
    failed = "(ProbeCases {} collect: [:each | (nil perform: each withArguments: (Array new: each numArgs)) code]) asSet asArray"
    return [shows(19, failed.format("absentNumbers"), [None], "generic"), shows(117, failed.format("absentNames"), [Symbol("not found")], "notFound")]


def value_of(value: object) -> object:
    """What a model takes an operand for."""
    return value.value if isinstance(value, (Expression, Boxed)) else value


def unary_table(key: int | str, receivers: Sequence[object], model) -> Case:
    """What the primitive answers to each receiver; the model says it from the operands."""
    results = [model(each) for each in receivers]
    text = f"Probe results: #{selector_of(key, 0)} receivers: {text_of(receivers)}"
    return Case(f"{key}-table", text, shown(results), frozenset().union(*(_met(key, each) for each in results)))


def binary_table(key: int | str, receivers: Sequence[object], arguments: Sequence[object], others: Sequence[object], model) -> Case:
    """What the primitive answers to each receiver with each argument, and, for the first of each, with other operands."""
    groups = [(receivers, arguments), (receivers[:1], others), (others, arguments[:1])]
    results = [[[model(receiver, argument) for argument in right] for receiver in left] for left, right in groups]
    texts = [f"Probe results: #{selector_of(key, 1)} receivers: {text_of(left)} arguments: {text_of(right)}" for left, right in groups]
    met = frozenset().union(*(_met(key, each) for group in results for row in group for each in row))
    return Case(f"{key}-table", "{" + ". ".join(texts) + "}", shown(results), met)


def wrong_counts() -> list[Case]:
    """A method that takes another number of arguments than its primitive does not call it."""
    cases = []
    for key, primitive in PRIMITIVES_BY_KEY.items():
        if primitive.arguments is not None:
            failure = Fails(None)
            cases.append(Case(f"{key}-other-arguments", call(key, 3, *[4] * (_most_arguments(primitive) + 1)), str(failure),
                              frozenset(_met(key, failure)), is_ours=True))
    return cases


# The image

def write_package(folder: Path, cases: Sequence[Case]) -> Path:
    """The package with the cases and with the methods that call primitives."""
    package = folder / "ProbeCases"
    package.mkdir(parents=True, exist_ok=True)
    (package / "package.st").write_text("Package { #name : 'ProbeCases' }\n")
    methods = [_method("ProbeCases class", f"case{number}", f"^ [ {case.text} ] value") for number, case in enumerate(cases, 1)]
    methods.append(_method("ProbeCases class", "count", f"^ {len(cases)}"))
    absent = [(f"absent{index}", each, each.arguments or 0) for index, each in enumerate(ABSENT_PRIMITIVES)]
    for name, is_named in (("absentNumbers", False), ("absentNames", True)):
        selectors = [selector_of(stem, count) for stem, each, count in absent if (each.number is None) == is_named]
        methods.append(_method("ProbeCases class", name, f"^ #( {' '.join(selectors)} )"))
    (package / "ProbeCases.class.st").write_text(
        "Class { #name : 'ProbeCases', #superclass : 'Object', #category : 'ProbeCases' }\n" + "".join(methods), encoding="utf-8")
    (package / "ProbeSpecialSuper.class.st").write_text(_special_class("ProbeSpecialSuper", "Object', #type : 'variable", "super"))
    (package / "ProbeSpecial.class.st").write_text(_special_class("ProbeSpecial", "ProbeSpecialSuper", ""))
    callers = [_caller(key, primitive, count) for key, primitive in PRIMITIVES_BY_KEY.items() for count in _counts(primitive)]
    callers += [_caller(stem, each, count) for stem, each, count in absent]
    (package / "ProtoObject.extension.st").write_text("Extension { #name : 'ProtoObject' }\n" + "".join(callers), encoding="utf-8")
    return package


def _special_class(name: str, superclass: str, prefix: str) -> str:
    """A class that answers arrays with the selector and the arguments: to special selectors, and to some with up to 15 arguments."""
    selectors = [selector for selector, _, _ in SPECIAL_SELECTORS if selector not in ("==", "class", "~~")]
    selectors += ["attemptToAssign:withIndex:", "got", *(f"got{index}" for index in range(16)), *("got:" + "with:" * count for count in range(15))]
    text = f"Class {{ #name : '{name}', #superclass : '{superclass}', #category : 'ProbeCases' }}\n"
    for selector in selectors:
        parts = selector.split(":")[:-1] or [selector]
        names = [f"a{index}" for index in range(selector.count(":") if selector[0].isalpha() else 1)]
        header = " ".join(f"{part}: {each}" for part, each in zip(parts, names)) if ":" in selector else " ".join([selector, *names])
        text += _method(name, header, f"^ {{ #'{prefix}{selector}'. {'. '.join(names)} }}")
    return text


def _counts(primitive: Primitive) -> Iterable[int]:
    return range(6) if primitive.arguments is None else range(primitive.arguments, _most_arguments(primitive) + 2)


def _most_arguments(primitive: Primitive) -> int:
    return primitive.arguments + primitive.is_mirror


def _caller(key: int | str, primitive: Primitive | AbsentPrimitive, count: int) -> str:
    names = [f"a{index}" for index in range(count)]
    selector = selector_of(key, count)
    header = " ".join(f"{part}: {name}" for part, name in zip(selector.split(":"), names)) if count else selector
    called = str(primitive.number) if primitive.module is None else f"'{primitive.name}' module: '{primitive.module}'"
    return _method("ProtoObject", header, f"<primitive: {called} error: code>\n\t^ ProbeFailure code: code")


def _method(owner: str, header: str, body: str) -> str:
    return f"\n{{ #category : '*ProbeCases' }}\n{owner} >> {header} [\n\n\t{body}\n]\n"


def parse_output(output: str) -> dict[int, str]:
    """What each case has shown, by its number."""
    return {int(number): text for number, _, text in (line.partition(" ") for line in output.splitlines())}


def pairs(*values: Iterable[object]) -> list[tuple]:
    return list(product(*values))
