"""Random programs in the dialect, and what they compute: a third engine, against which tests hold C and Python.

A program is a module with state and some methods.  Its values are signed and unsigned 64-bit integers, doubles and booleans;
integers of fewer bits come from state and conversions.  Everything is evaluated from left to right, and calls have effects on
the state, so that the order shows.
"""
from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Callable

from hypothesis import strategies as st

MODULE = "Probe"
INTEGERS = {"i8": (8, True), "i16": (16, True), "i32": (32, True), "i64": (64, True), "u8": (8, False), "u16": (16, False),
            "u32": (32, False), "u64": (64, False)}
VALUES = ("i64", "u64", "double", "bool")
STATES = {"count": "i64", "word": "u64", "real": "double", "flag": "bool", "byte": "u8", "small": "i8", "half": "u16",
          "short": "i16", "wide": "u32", "slim": "i32"}
CELLS = 8
DECLARATIONS = [*(f"<state: #{name} type: #{type_}>" for name, type_ in STATES.items()),
                f"<array: #cells type: #i64 size: {CELLS}>"]


def wrapped(value: int, type_: str) -> int:
    """What is left of a number in the bits of an integer type."""
    width, signed = INTEGERS[type_]
    value &= (1 << width) - 1
    return value - (1 << width) if signed and value >> width - 1 else value


class Returned(Exception):
    """A method returns a value."""


@dataclass
class Machine:
    """State and the variables of the running method."""

    states: dict[str, object] = field(default_factory=lambda: {
        name: {"double": 0.0, "bool": False}.get(type_, 0) for name, type_ in STATES.items()})
    cells: list[int] = field(default_factory=lambda: [0] * CELLS)
    variables: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Expression:
    """A piece of a program that has a value: its type, its text, and what it evaluates to."""

    type: str
    text: str
    value: Callable[[Machine], object] = field(compare=False, repr=False)


@dataclass(frozen=True)
class Statement:
    text: str
    run: Callable[[Machine], None] = field(compare=False, repr=False)


@dataclass(frozen=True)
class Method:
    """A method with parameters of stated types."""

    selector: str
    parameters: tuple[tuple[str, str], ...]
    result: str
    pragma: str
    body: tuple[Statement, ...]
    locals: tuple[str, ...] = ()

    def __str__(self) -> str:
        pattern = " ".join(f"{keyword}: {name}" for keyword, (name, _) in zip(self.keywords, self.parameters)) or self.selector
        types = ", ".join(type_ for _, type_ in self.parameters)
        lines = [f"<type: '{types} -> {self.result}'>", *([self.pragma] if self.pragma else [])]
        lines += [f"| {' '.join(self.locals)} |"] if self.locals else []
        return f"{pattern} [\n\t" + "\n\t".join([*lines, ".\n\t".join(each.text for each in self.body)]) + "\n]"

    @property
    def keywords(self) -> list[str]:
        return self.selector.split(":")[:-1]

    def call(self, machine: Machine, arguments: list[object]) -> object:
        outer, machine.variables = machine.variables, {name: value for (name, _), value in zip(self.parameters, arguments)}
        try:
            for statement in self.body:
                statement.run(machine)
        except Returned as returned:
            return returned.args[0]
        finally:
            machine.variables = outer
        raise AssertionError("a method has to return")


# --- what operations do

def _shift_left(type_: str) -> Callable[[int, int], int]:
    return lambda a, n: wrapped(a << n, type_) if 0 <= n < 64 else 0


def _shift_right(a: int, n: int) -> int:
    return a >> (n if 0 <= n < 64 else 64)


def _quotient(a: int, b: int) -> int:
    return 0 if b == 0 else int(abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1))


def _remainder(a: int, b: int) -> int:
    return 0 if b == 0 else a - _quotient(a, b) * b


BINARY: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "bitAnd:": lambda a, b: a & b,
    "bitOr:": lambda a, b: a | b, "bitXor:": lambda a, b: a ^ b, "quo:": _quotient, "rem:": _remainder,
    "//": lambda a, b: a // b if b else 0, "\\\\": lambda a, b: a % b if b else 0, "min:": min, "max:": max}
COMPARISONS: dict[str, Callable[[object, object], bool]] = {
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b, "~=": lambda a, b: a != b}
OVERFLOWS: dict[str, Callable[[int, int], int]] = {
    "addOverflows:": lambda a, b: a + b, "subtractOverflows:": lambda a, b: a - b, "multiplyOverflows:": lambda a, b: a * b}


def _divide(a: float, b: float) -> float:
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


DOUBLES: dict[str, Callable[[float, float], float]] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": _divide}


# --- strategies

INTERESTING = (0, 1, 2, 3, 7, 8, 31, 32, 62, 63, 64, 65, 127, 128, 255, 256, 32767, 32768, 65535, 65536, (1 << 31) - 1, 1 << 31,
               (1 << 32) - 1, 1 << 32, (1 << 53) + 1, (1 << 62) - 1, (1 << 63) - 1)


def integers(type_: str) -> st.SearchStrategy[int]:
    """Numbers of an integer type, many of them near the edges."""
    near = st.sampled_from([wrapped(sign * each, type_) for each in (*INTERESTING, (1 << 63), (1 << 64) - 1) for sign in (1, -1)])
    return st.one_of(near, near, st.integers(-4, 70).map(lambda each: wrapped(each, type_)),
                     st.integers(-(1 << 63), (1 << 64) - 1).map(lambda each: wrapped(each, type_)))


def doubles() -> st.SearchStrategy[float]:
    return st.one_of(st.sampled_from([0.0, -0.0, 1.0, -1.0, 0.5, 1.5, -2.5, 1e10, 1e-300, 1e300, 9007199254740993.0, 9.3e18]),
                     st.floats(allow_nan=True, allow_infinity=True))


ARGUMENTS = {"i64": integers("i64"), "u64": integers("u64"), "double": doubles(), "bool": st.booleans()}


def literal(type_: str) -> st.SearchStrategy[Expression]:
    """A literal, for a place where another operand or the method says its type."""
    if type_ == "double":
        texts = st.sampled_from(["0.0", "1.0", "-1.0", "0.5", "1.5", "-2.5", "1.0e10", "1.0e-5", "3.0e100"])
        return texts.map(lambda text: Expression(type_, text, lambda machine: float(text)))
    if type_ == "bool":
        return st.booleans().map(lambda value: Expression(type_, str(value).lower(), lambda machine: value))
    return integers(type_).map(lambda value: Expression(type_, str(value), lambda machine: value))


class Names:
    """What expressions can use: the variables by type, and the methods that come before."""

    def __init__(self, variables: dict[str, str], methods: list[Method]) -> None:
        self.variables = variables
        self.methods = methods

    def with_variable(self, name: str, type_: str) -> "Names":
        return Names(self.variables | {name: type_}, self.methods)


@st.composite
def leaf(draw: st.DrawFn, type_: str, names: Names) -> Expression:
    """A variable, a state, or a state that widens to the type."""
    found = [name for name, each in names.variables.items() if each == type_]
    states = [name for name, each in STATES.items() if each == type_ or type_ == "i64" and each in INTEGERS and each != "u64"]
    choice = draw(st.sampled_from([*(("variable", name) for name in found), *(("state", name) for name in states),
                                   *((("cell", ""),) if type_ == "i64" else ())]))
    if choice[0] == "variable":
        return Expression(type_, choice[1], lambda machine, name=choice[1]: machine.variables[name])
    if choice[0] == "state":
        return Expression(type_, choice[1], lambda machine, name=choice[1]: machine.states[name])
    index = draw(st.integers(0, CELLS - 1))
    return Expression(type_, f"(cells at: {index})", lambda machine: machine.cells[index])


@st.composite
def expression(draw: st.DrawFn, type_: str, names: Names, depth: int) -> Expression:
    """An expression of the type; none of its parts is a literal alone."""
    if depth <= 0:
        return draw(leaf(type_, names))
    kinds: list[Callable[[], Expression]] = []
    part = lambda of: draw(expression(of, names, depth - 1))
    other = lambda of: draw(st.one_of(literal(of), expression(of, names, depth - 1)))

    def conditional() -> Expression:
        test, yes, no = part("bool"), part(type_), other(type_)
        sense = draw(st.booleans())
        keywords = ("ifTrue:", "ifFalse:") if sense else ("ifFalse:", "ifTrue:")
        return Expression(type_, f"({test.text} {keywords[0]} [{yes.text}] {keywords[1]} [{no.text}])",
                          lambda m: yes.value(m) if test.value(m) is sense else no.value(m))

    def call() -> Expression:
        method = draw(st.sampled_from([each for each in names.methods if each.result == type_]))
        arguments = [other(of) for _, of in method.parameters]
        text = " ".join(f"{keyword}: {argument.text}" for keyword, argument in zip(method.keywords, arguments))
        return Expression(type_, f"(self {text or method.selector})",
                          lambda m: method.call(m, [each.value(m) for each in arguments]))

    def binary() -> Expression:
        selector = draw(st.sampled_from(sorted(BINARY)))
        left, right = part(type_), other(type_)
        if draw(st.booleans()):
            left, right = (right, left) if not right.text.lstrip("-").isdigit() or draw(st.booleans()) else (left, right)
        return Expression(type_, f"({left.text} {selector} {right.text})",
                          lambda m: wrapped(BINARY[selector](left.value(m), right.value(m)), type_))

    def shift() -> Expression:
        selector = draw(st.sampled_from(("<<", ">>")))
        left, right = part(type_), other("i64")
        operation = _shift_left(type_) if selector == "<<" else _shift_right
        return Expression(type_, f"({left.text} {selector} {right.text})", lambda m: operation(left.value(m), right.value(m)))

    def conversion() -> Expression:
        through = draw(st.sampled_from(sorted(INTEGERS)))
        source = draw(st.sampled_from(("i64", "u64")))
        value = part(source)
        if through in (type_, source):
            middle, text = type_, value.text if source == type_ else f"({value.text} as{type_.upper()})"
        else:
            middle, text = through, f"({value.text} as{through.upper()} as{type_.upper()})"
        return Expression(type_, text, lambda m: wrapped(wrapped(value.value(m), middle), type_))

    def unary() -> Expression:
        selector = draw(st.sampled_from(("bitInvert", "negated") if type_ == "i64" else ("bitInvert",)))
        value = part(type_)
        return Expression(type_, f"({value.text} {selector})",
                          lambda m: wrapped(~value.value(m) if selector == "bitInvert" else -value.value(m), type_))

    def narrow() -> Expression:
        """Operations on integers of fewer bits, which happen on 64."""
        one, two = (draw(st.sampled_from([name for name, each in STATES.items() if each in INTEGERS and each != "u64"]))
                    for _ in range(2))
        selector = draw(st.sampled_from(sorted(BINARY)))
        return Expression(type_, f"({one} {selector} {two})",
                          lambda m: wrapped(BINARY[selector](m.states[one], m.states[two]), type_))

    def narrow_unary() -> Expression:
        one = draw(st.sampled_from([name for name, each in STATES.items() if each in INTEGERS and each != "u64"]))
        selector, places = draw(st.sampled_from(("bitInvert", "negated", ">>", "<<"))), draw(st.integers(0, 66))
        if selector in (">>", "<<"):
            operation = _shift_left(type_) if selector == "<<" else _shift_right
            return Expression(type_, f"({one} {selector} {places})", lambda m: operation(m.states[one], places))
        return Expression(type_, f"({one} {selector})",
                          lambda m: wrapped(~m.states[one] if selector == "bitInvert" else -m.states[one], type_))

    def counted() -> Expression:
        value = part("u64")
        selector = draw(st.sampled_from(("leadingZeros", "bitCount")))
        count = (lambda number: 64 - number.bit_length()) if selector == "leadingZeros" else int.bit_count
        return Expression(type_, f"({value.text} {selector})", lambda m: count(value.value(m)))

    def truncated() -> Expression:
        value = part("double")

        def result(m: Machine) -> int:
            number = value.value(m)
            return int(number) if math.isfinite(number) and -(1 << 63) <= int(number) < 1 << 63 else 0

        return Expression(type_, f"({value.text} asI64)", result)

    def double_binary() -> Expression:
        selector = draw(st.sampled_from(sorted(DOUBLES)))
        left, right = part(type_), other(type_)
        if draw(st.booleans()):
            left, right = right, left
        return Expression(type_, f"({left.text} {selector} {right.text})",
                          lambda m: DOUBLES[selector](left.value(m), right.value(m)))

    def double_negated() -> Expression:
        value = part(type_)
        return Expression(type_, f"{value.text} negated" if value.text.isalpha() else f"({value.text} negated)",
                          lambda m: -value.value(m))

    def converted_double() -> Expression:
        value = part(draw(st.sampled_from(("i64", "u64"))))
        return Expression(type_, f"({value.text} asDouble)", lambda m: float(value.value(m)))

    def comparison() -> Expression:
        of = draw(st.sampled_from(("i64", "u64", "double")))
        selector = draw(st.sampled_from(sorted(COMPARISONS)))
        left, right = part(of), other(of)
        if draw(st.booleans()):
            left, right = right, left
        return Expression(type_, f"({left.text} {selector} {right.text})",
                          lambda m: COMPARISONS[selector](left.value(m), right.value(m)))

    def narrow_comparison() -> Expression:
        one, two = (draw(st.sampled_from([name for name, each in STATES.items() if each in INTEGERS and each != "u64"]))
                    for _ in range(2))
        selector = draw(st.sampled_from(sorted(COMPARISONS)))
        if one == two:
            return draw(leaf(type_, names))
        return Expression(type_, f"({one} {selector} {two})",
                          lambda m: COMPARISONS[selector](m.states[one], m.states[two]))

    def overflow() -> Expression:
        of = draw(st.sampled_from(("i64", "u64")))
        selector = draw(st.sampled_from(sorted(OVERFLOWS)))
        left, right = part(of), other(of)

        def result(m: Machine) -> bool:
            exact = OVERFLOWS[selector](left.value(m), right.value(m))
            return wrapped(exact, of) != exact

        return Expression(type_, f"({left.text} {selector} {right.text})", result)

    def logical() -> Expression:
        selector = draw(st.sampled_from(("and:", "or:")))
        left, right = part(type_), part(type_)
        return Expression(type_, f"({left.text} {selector} [{right.text}])",
                          (lambda m: left.value(m) and right.value(m)) if selector == "and:" else
                          (lambda m: left.value(m) or right.value(m)))

    def negation() -> Expression:
        value = part(type_)
        hint = draw(st.sampled_from(("", " likely", " unlikely")))
        return Expression(type_, f"({value.text} not{hint})", lambda m: not value.value(m))

    kinds = [conditional, lambda: draw(leaf(type_, names))]
    if any(each.result == type_ for each in names.methods):
        kinds += [call, call]
    if type_ in ("i64", "u64"):
        kinds += [binary, binary, binary, shift, conversion, unary]
    if type_ == "i64":
        kinds += [counted, truncated, narrow, narrow_unary]
    if type_ == "double":
        kinds += [double_binary, double_binary, double_negated, converted_double]
    if type_ == "bool":
        kinds += [comparison, comparison, narrow_comparison, overflow, logical, negation]
    return draw(st.sampled_from(kinds))()


def _stored(type_: str, value: Expression) -> Expression:
    """An i64 as a narrower integer."""
    if type_ in VALUES:
        return value
    return Expression(type_, f"{value.text} as{type_.upper()}", lambda m: wrapped(value.value(m), type_))


@st.composite
def statement(draw: st.DrawFn, names: Names, result: str, depth: int, may_return: bool = True) -> Statement:
    """A statement; `names` has the variables that may be read, of which those beginning with `local` may be assigned."""
    of = lambda type_: draw(expression(type_, names, 2))

    def assignment() -> Statement:
        name = draw(st.sampled_from([each for each in names.variables if each.startswith("local")]))
        value = of(names.variables[name])

        def run(m: Machine) -> None:
            m.variables[name] = value.value(m)

        return Statement(f"{name} := {value.text}", run)

    def state_assignment() -> Statement:
        name = draw(st.sampled_from(sorted(STATES)))
        value = _stored(STATES[name], of(STATES[name] if STATES[name] in VALUES else "i64"))

        def run(m: Machine) -> None:
            m.states[name] = value.value(m)

        return Statement(f"{name} := {value.text}", run)

    def cell_assignment() -> Statement:
        index, value = of("i64"), of("i64")

        def run(m: Machine) -> None:
            place = index.value(m) & CELLS - 1
            m.cells[place] = value.value(m)

        return Statement(f"cells at: ({index.text} bitAnd: {CELLS - 1}) put: {value.text}", run)

    def block(may_return_here: bool, scope: Names = names) -> tuple[Statement, ...]:
        parts = draw(st.lists(statement(scope, result, depth - 1, may_return and may_return_here), min_size=1, max_size=2))
        if may_return and may_return_here and draw(st.integers(0, 3)) == 0:
            parts.append(draw(returning(names=scope, result=result)))
        return tuple(parts)

    def conditional() -> Statement:
        test, yes = of("bool"), block(True)
        no = block(True) if draw(st.booleans()) else ()
        text = f"{test.text} ifTrue: [{_joined(yes)}]" + (f" ifFalse: [{_joined(no)}]" if no else "")
        return Statement(text, lambda m: _run(yes if test.value(m) else no, m))

    def counting() -> Statement:
        first, last = of("i64"), of("i64")
        variable = f"i{depth}"
        inner = block(True, names.with_variable(variable, "i64"))

        def run(m: Machine) -> None:
            for number in range(first.value(m) & 3, (last.value(m) & 7) + 1):
                m.variables[variable] = number
                _run(inner, m)

        return Statement(f"({first.text} bitAnd: 3) to: ({last.text} bitAnd: 7) do: [:{variable} | {_joined(inner)}]", run)

    def repetition() -> Statement:
        times, inner = of("i64"), block(True)

        def run(m: Machine) -> None:
            for _ in range(times.value(m) & 3):
                _run(inner, m)

        return Statement(f"({times.text} bitAnd: 3) timesRepeat: [{_joined(inner)}]", run)

    def looping() -> Statement:
        """A loop that the state limits: it leaves when `loops` is used up."""
        test, inner = of("bool"), block(True)
        sense = draw(st.booleans())

        def run(m: Machine) -> None:
            def goes_on() -> bool:
                m.variables["loops"] += 1
                return (m.variables["loops"] < 9 and test.value(m)) if sense else not (
                    m.variables["loops"] >= 9 or test.value(m))

            while goes_on():
                _run(inner, m)

        head = f"[loops := loops + 1. loops < 9 and: [{test.text}]] whileTrue:" if sense else \
            f"[loops := loops + 1. loops >= 9 or: [{test.text}]] whileFalse:"
        return Statement(f"{head} [{_joined(inner)}]", run)

    def with_block() -> Statement:
        """A method that takes a block, evaluated with one value after the other."""
        times = of("i64")
        variable = f"e{depth}"
        inner = block(True, names.with_variable(variable, "i64"))

        def run(m: Machine) -> None:
            for number in range(times.value(m) & 3):
                m.variables[variable] = number * 5
                _run(inner, m)

        return Statement(f"self upTo: ({times.text} bitAnd: 3) do: [:{variable} | {_joined(inner)}]", run)

    def choosing() -> Statement:
        name = draw(st.sampled_from([each for each in names.variables if each.startswith("local")]))
        type_ = names.variables[name]
        test, before, yes, no = of("bool"), block(False), of(type_), of(type_)

        def run(m: Machine) -> None:
            if test.value(m):
                _run(before, m)
                m.variables[name] = yes.value(m)
            else:
                m.variables[name] = no.value(m)

        return Statement(f"{name} := {test.text} ifTrue: [{_joined(before)}. {yes.text}] ifFalse: [{no.text}]", run)

    def filtering() -> Statement:
        """A block whose value a method that takes blocks looks at, inside an expression."""
        limit, test = of("i64"), draw(expression("bool", names.with_variable(f"f{depth}", "i64"), 2))
        variable = f"f{depth}"

        def run(m: Machine) -> None:
            for number in range(limit.value(m) & 3):
                def evaluated(value: int) -> bool:
                    m.variables[variable] = wrapped(value, "i64")
                    return test.value(m)
                before = m.states["count"]
                if evaluated(number) and before != 77 and evaluated(before + number):
                    m.states["count"] = wrapped(m.states["count"] + number, "i64")

        return Statement(f"self countUpTo: ({limit.text} bitAnd: 3) where: [:{variable} | {test.text}]", run)

    def call() -> Statement:
        method = draw(st.sampled_from(names.methods))
        arguments = [of(type_) for _, type_ in method.parameters]
        text = " ".join(f"{keyword}: {argument.text}" for keyword, argument in zip(method.keywords, arguments))
        return Statement(f"self {text or method.selector}",
                         lambda m: (method.call(m, [each.value(m) for each in arguments]), None)[1])

    kinds: list[Callable[[], Statement]] = [assignment, assignment, state_assignment, cell_assignment]
    if names.methods:
        kinds.append(call)
    if depth > 0:
        kinds += [conditional, conditional, counting, repetition, looping, with_block, choosing, filtering]
    return draw(st.sampled_from(kinds))()


@st.composite
def returning(draw: st.DrawFn, names: Names, result: str) -> Statement:
    value = draw(st.one_of(expression(result, names, 3), literal(result)))

    def run(m: Machine) -> None:
        raise Returned(value.value(m))

    return Statement(f"^ {value.text}", run)


def _run(statements: tuple[Statement, ...], machine: Machine) -> None:
    for each in statements:
        each.run(machine)


def _joined(statements: tuple[Statement, ...]) -> str:
    return ". ".join(each.text for each in statements)


LOCALS = {"localI": "i64", "localU": "u64", "localD": "double", "localB": "bool"}
KEYWORDS = ("with", "and", "also", "plus")


@st.composite
def method(draw: st.DrawFn, number: int, before: list[Method], size: int) -> Method:
    """A method of up to `size` statements that calls those before it."""
    types = draw(st.lists(st.sampled_from(VALUES), max_size=4))
    parameters = tuple((f"{'abcd'[index]}{number}", type_) for index, type_ in enumerate(types))
    selector = "".join(f"{keyword if index else f'm{number}'}:" for index, keyword in enumerate(KEYWORDS[:len(types)])) or f"m{number}"
    result = draw(st.sampled_from(VALUES))
    pragma = draw(st.sampled_from(("", "", "<noInline>", "<rare>")))
    names = Names(dict(parameters), before)
    if not size:
        return Method(selector, parameters, result, pragma, (draw(returning(names=names, result=result)),))
    setup = [Statement("loops := 0", lambda m: m.variables.__setitem__("loops", 0))]
    for name, type_ in LOCALS.items():
        value = draw(leaf(type_, names))
        setup.append(Statement(f"{name} := {value.text}", lambda m, name=name, value=value: m.variables.__setitem__(name, value.value(m))))
    inside = Names(dict(parameters) | LOCALS, before)
    body = draw(st.lists(statement(inside, result, 2), min_size=1, max_size=size))

    def store(m: Machine) -> None:
        m.states |= {"count": wrapped(m.states["count"] + m.variables["loops"], "i64"), "word": m.variables["localU"],
                     "real": m.variables["localD"], "flag": m.variables["localB"]}
        m.cells[0] = m.variables["localI"]

    ending = Statement("count := count + loops. word := localU. real := localD. flag := localB. cells at: 0 put: localI", store)
    return Method(selector, parameters, result, pragma, (*setup, *body, ending, draw(returning(names=inside, result=result))),
                  ("loops", *LOCALS))


# What every program can call: effects that show the order of evaluation.
def _tick(pragma: str, selector: str) -> Method:
    def run(m: Machine) -> None:
        m.states["count"] = wrapped(m.states["count"] * 31 + m.variables["n"], "i64")
        m.cells[3] = m.states["count"]
        raise Returned(m.states["count"])

    return Method(selector, (("n", "i64"),), "i64", pragma,
                  (Statement("count := count * 31 + n. cells at: 3 put: count. ^ count", run),))


BASICS = [_tick("<noInline>", "tick:"), _tick("<inline>", "tock:")]
BLOCK_METHODS = [
    "upTo: number do: aBlock [\n\t<type: 'i64, block'>\n\t0 to: number - 1 do: [:k | aBlock value: k * 5]\n]",
    "countUpTo: number where: aBlock [\n\t<type: 'i64, block'>\n\t| before |\n\t0 to: number - 1 do: [:k |\n\t\tbefore := count.\n"
    "\t\t((aBlock value: k) and: [before ~= 77 and: [aBlock value: before + k]]) ifTrue: [count := count + k]]\n]"]


class Program(list[Method]):
    """The methods of a program; too long to be printed where a test fails."""

    def __repr__(self) -> str:
        return f"a program of {len(self)} methods"


@st.composite
def programs(draw: st.DrawFn, methods: int, size: int) -> Program:
    """A program with `methods` random methods, each of which can call those before it."""
    made = Program(BASICS)
    for number in range(methods):
        made.append(draw(method(number, made, draw(st.integers(0, size)))))
    return made


def source_of(program: Program) -> list[str]:
    """The methods' texts: each with an exported one that calls it."""
    texts = [*BLOCK_METHODS, *map(str, program)]
    for each in program:
        pattern = " ".join(f"{keyword}: {name}" for keyword, (name, _) in zip(each.keywords, each.parameters))
        call = pattern or each.selector
        types = ", ".join(type_ for _, type_ in each.parameters)
        texts.append(f"run{call[0].upper()}{call[1:]} [\n\t<export>\n\t<type: '{types} -> {each.result}'>\n\t^ self {call}\n]")
    return texts
