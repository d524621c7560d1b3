"""Programs for every bytecode of both sets, in bytes. What most of them answer is said by the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bytecode_model import SPECIAL_SELECTORS, Association, Closure, Code, Instance, Letters, Model, Step
from generated.python.declarations import BYTECODES, SPECIAL_SELECTORS as DECLARED_SELECTORS, Bytecode
from probe import MAX_SMALL, MIN_SMALL, Case, Character, Expression, Obligation, Shown, Symbol, shown, text_of

SISTA, V3 = "SistaV1", "V3PlusClosures"
SENT, TAKEN, NOT_TAKEN, BACK, NO_BOOLEAN = "sent", "taken", "not taken", "back", "not a boolean"
REFUSED = "refused"
POPPING, OF_NILS = "popping elements", "of nils"
EXTENDED_A, EXTENDED_B, NEGATIVE_B = "extended by A", "extended by B", "extended by a negative B"
# Instructions whose operand may be negative.
SIGNED = {"pushInteger:", "jump:", "jumpIfTrue:", "jumpIfFalse:"}
# What contexts answer about codes that mean nothing.
UNKNOWN = Symbol("unknown")
# Instructions that store into an object which may be immutable.
STORES = {"popIntoReceiverVariable:", "storeIntoReceiverVariable:", "popIntoLiteralVariable:", "storeIntoLiteralVariable:"}
NEVER_SENT = {"identical", "class", "notIdentical"}


# Obligations

def subject_of(bytecode_set: str, bytecode: Bytecode) -> str:
    codes = f"{bytecode.first}" if bytecode.first == bytecode.last else f"{bytecode.first} to {bytecode.last}"
    condition = f" where {bytecode.condition.field.source} says {bytecode.condition.value}" if bytecode.condition else ""
    return f"{bytecode_set} {codes}{condition}, {bytecode.selector}"


def outcomes_of(bytecode: Bytecode) -> Iterator[str]:
    """What each row of a table needs: every code, the prefixes that it takes, and every way that it may go."""
    sources = {each.source for operand in bytecode.operands for each in operand.fields}
    yield from (f"code {code}" for code in range(bytecode.first, bytecode.last + 1))
    if "extA" in sources:
        yield EXTENDED_A
    if "extB" in sources:
        yield EXTENDED_B
        if bytecode.selector in SIGNED:
            yield NEGATIVE_B
    if bytecode.selector.startswith("jumpIf"):
        yield from (TAKEN, NOT_TAKEN, NO_BOOLEAN)
    if bytecode.selector == "jump:" and any(each.signed for operand in bytecode.operands for each in operand.fields) or \
            any(operand.constant < -256 for operand in bytecode.operands):
        yield BACK
    if bytecode.selector == "pushNewArray:popElements:":
        yield from (POPPING, OF_NILS)
    if bytecode.selector in STORES:
        yield REFUSED
    if bytecode.selector in {name for _, _, name in DECLARED_SELECTORS} - NEVER_SENT:
        yield SENT


def bytecode_obligations() -> Iterator[Obligation]:
    for bytecode_set, rows in BYTECODES.items():
        for row in rows:
            for outcome in outcomes_of(row):
                yield Obligation(subject_of(bytecode_set, row), outcome)


def row_of(code: Code, at: int) -> tuple[str, Bytecode]:
    """The row of the table that an instruction belongs to."""
    bytecode_set = SISTA if code.is_sista else V3
    for row in BYTECODES[bytecode_set]:
        if row.first <= code.bytes[at] <= row.last:
            if row.condition is None:
                return bytecode_set, row
            field = row.condition.field
            if code.bytes[at + 1] >> field.low & (1 << field.width) - 1 == row.condition.value:
                return bytecode_set, row
    raise AssertionError(f"{bytecode_set} has no code {code.bytes[at]}")


def met_by(code: Code, step: Step) -> Iterator[Obligation]:
    bytecode_set, row = row_of(code, step.at)
    subject = subject_of(bytecode_set, row)
    met = {f"code {code.bytes[step.at]}"}
    a, b = step.extended
    if a is not None:
        met.add(EXTENDED_A)
    if b is not None:
        met.add(EXTENDED_B)
    if b is not None and b < 0:
        met |= {NEGATIVE_B, BACK}
    if step.jumped is not None:
        met.add(TAKEN if step.jumped else NOT_TAKEN)
        if bytecode_set == V3 and 160 <= code.bytes[step.at] < 164:
            met.add(BACK)
    if row.selector == "pushNewArray:popElements:":
        met.add(POPPING if code.bytes[step.at + 1] & 128 else OF_NILS)
    if step.sent:
        met.add(SENT)
    return (Obligation(subject, each) for each in met & set(outcomes_of(row)))


# Programs

def header_of(code: Code, extra_literals: int) -> int:
    sign = -(1 << 60) if code.is_sista else 0
    return sign + (len(code.literals) + extra_literals | 1 << 17 | code.temporaries << 18 | code.arguments << 24)


def literal_text(value: object) -> str:
    match value:
        case Association():
            return f"(#key -> {literal_text(value.value)})"
        case Code():
            return f"(Probe block: {text_of(value.bytes)} header: {header_of(value, 1)} literals: {literals_text(value)})"
        case Letters():
            return "'" + "".join(chr(each.code) for each in value) + "' copy"
        case Instance():
            return f"(Probe receiver: {len(value.variables)})"
    return text_of(value)


def literals_text(code: Code) -> str:
    if code.literals == list(range(len(code.literals))):
        return f"(0 to: {len(code.literals) - 1}) asArray"
    return "{" + ". ".join(map(literal_text, code.literals)) + "}"


def program_text(code: Code, receiver: object, arguments: Iterable[object]) -> str:
    method = f"Probe method: {text_of(code.bytes)} header: {header_of(code, 2)} literals: {literals_text(code)}"
    return f"{literal_text(receiver)} withArgs: {{{'. '.join(map(literal_text, arguments))}}} executeMethod: ({method})"


def visible(value: object) -> object:
    match value:
        case Instance():
            return Shown("a ProbeSpecial")
        case Closure():
            return Shown("a FullBlockClosure" if value.code.is_sista else "a EmbeddedBlockClosure")
        case Association():
            return Shown("a Association")
        case list():
            return [visible(each) for each in value]
    return value


def instance(size: int = 20) -> Instance:
    """An object whose variables are multiples of ten."""
    return Instance([index * 10 for index in range(size)])


def program(name: str, code: Code, receiver: object = 3, arguments: tuple[object, ...] = ()) -> Case:
    """A case whose value the model says."""
    # Before the model changes anything that can be seen in it.
    text = program_text(code, receiver, arguments)
    model = Model()
    expected = shown(visible(model.run(code, receiver, list(arguments))))
    return Case(f"{SISTA if code.is_sista else V3}-{name}", text, expected, frozenset(each for code, step in model.steps for each in met_by(code, step)))


def stated(name: str, code: Code, expected: object, outcome: str, receiver: object = 3, arguments: tuple[object, ...] = (),
           at: int = 0, is_ours: bool = True, after: str = "{}") -> Case:
    """A case whose value is stated, for one outcome of the instruction at a place."""
    bytecode_set, row = row_of(code, at)
    return Case(f"{bytecode_set}-{name}", after.replace("{}", "(" + program_text(code, receiver, arguments) + ")"), shown(expected),
                frozenset({Obligation(subject_of(bytecode_set, row), outcome)}), is_ours)


class Writer:
    """Writes what all programs need, in the codes of a set."""

    def __init__(self, is_sista: bool) -> None:
        self.is_sista = is_sista
        self.push_temporary, self.pop_temporary, self.literal = (64, 208, 32) if is_sista else (16, 104, 32)
        self.return_top, self.array = (92, 231) if is_sista else (124, 138)
        self.special, self.nil, self.true, self.false, self.receiver = (96, 79, 77, 78, 76) if is_sista else (176, 115, 113, 114, 112)
        self.zero, self.one, self.pop, self.duplicate = (80, 81, 216, 83) if is_sista else (117, 118, 135, 136)

    def code(self, *parts: int | Iterable[int], **properties: object) -> Code:
        flat = [byte for part in parts for byte in ([part] if isinstance(part, int) else part)]
        return Code(bytes(flat), is_sista=self.is_sista, **properties)

    def collect(self, *parts: int | Iterable[int], count: int, **properties: object) -> Code:
        """A method that answers an array of what was pushed."""
        return self.code(*parts, self.array, 128 + count, self.return_top, **properties)

    def selectors(self) -> Iterator[Case]:
        """The special selectors, sent to objects, and with numbers at and around the ends."""
        pairs = [(3, 4), (7, -2), (-7, 2), (6, 3), (0, 5), (MAX_SMALL, 1), (MIN_SMALL, -1), (MIN_SMALL, 2), (MAX_SMALL, MAX_SMALL), (1 << 40, 1 << 19),
                 (-(1 << 40), 1 << 20), (1.5, 0.5), (-0.5, 3.0), (1.0e30, 1.0e30), (1.0, 2), (2, 0.5), (4, 0), (1.0, 0.0), (1, 59), (1, 60), (-1, 60),
                 (3, -1), (-1, -70), (1.0e300, 2.0)]
        for index, selector in enumerate(SPECIAL_SELECTORS):
            count = 2 if selector == "at:put:" else selector.count(":") if selector[0].isalpha() else 1
            pushes = [self.push_temporary + each for each in range(count)]
            code = self.collect(self.receiver, pushes, self.special + index, count=1, arguments=count, temporaries=count)
            yield program(f"special-{selector}", code, instance(), tuple(range(7, 7 + count)))
            for a, b in pairs if index < 16 else ():
                whole = selector in ("bitAnd:", "bitOr:", "bitShift:", "\\\\", "//", "@")
                if whole and not (isinstance(a, int) and isinstance(b, int)) or selector == "bitShift:" and abs(b) > 100 \
                        or isinstance(a, float) != isinstance(b, float) and selector == "\\\\":
                    continue
                code = self.code(self.push_temporary, self.push_temporary + 1, self.special + index, self.return_top, arguments=2, temporaries=2)
                yield program(f"special-{selector}", code, 3, (a, b))
        for one, other in ((3, 3), (3, 4), (None, None), (True, 3)):
            same = [self.push_temporary, self.push_temporary + 1]
            yield program("special-==", self.collect(same, self.special + 22, same, self.special + 24, count=2, arguments=2, temporaries=2), 3, (one, other))
        yield program("special-class", self.collect(self.push_temporary, self.special + 23, count=1, arguments=1, temporaries=1), 3, (5,))

    def elements(self) -> Iterator[Case]:
        """at: and at:put: of arrays and strings, twice, for it is learnt where they may be answered at once; and what is no index."""
        fetch = [self.push_temporary, self.push_temporary + 1, self.special + 16]
        store = [self.push_temporary, self.push_temporary + 1, self.push_temporary + 2, self.special + 17]
        for receiver, value in (([1, 2, 3], Symbol("x")), (Letters(map(Character, b"abc")), Character(120))):
            code = self.collect(fetch, fetch, store, store, fetch, count=5, arguments=3, temporaries=3)
            for index in (1, 3):
                yield program("elements", code, 3, (receiver, index, value))
        fetching, storing = (self.code(each, self.return_top, arguments=3, temporaries=3) for each in (fetch, store))
        codes = self.special + 16, self.special + 17
        for receiver, index, value, error in (
                ([1, 2], 3, 4, "SubscriptOutOfBounds"), ([1, 2], 0, 4, "SubscriptOutOfBounds"), ([1, 2], -1, 4, "SubscriptOutOfBounds"),
                ("ab", 3, Character(97), "SubscriptOutOfBounds"), ([1, 2], None, 4, None), ("ab", 0, Character(97), "SubscriptOutOfBounds")):
            for code, at in ((fetching, 2), (storing, 3)):
                yield stated("elements", code, Shown(f"error: {error}") if error else Shown("error: Error"), f"code {codes[at - 2]}", 3, (receiver, index, value), at, False)
        # The image makes the string one of wide characters.
        for value, result in ((Character(256), Character(256)), (97, Shown("error: Error")), (None, Shown("error: Error"))):
            yield stated("elements", storing, result, f"code {codes[1]}", 3, ("ab", 1, value), 3, False)

    def booleans(self, jump: list[int]) -> Case:
        """A conditional jump that finds a number. `jump` is the instruction."""
        code = self.code(self.push_temporary, jump, self.one, self.return_top, self.zero, self.return_top, arguments=1, temporaries=1)
        at = 1 + len(jump) - (2 if jump[-2:-1] and jump[-2] in (238, 239) or not self.is_sista and jump[0] >= 168 else 1)
        return stated("no-boolean", code, Shown("error: NonBooleanReceiver"), NO_BOOLEAN, 3, (5,), at, False)

    def conditional(self, *jumps: list[int]) -> Iterator[Case]:
        """Jumps over one instruction and more, both ways; what is jumped over pushes 0, and the place behind it 1."""
        for jump in jumps:
            for value in (True, False):
                # Each jumps over as many bytes as its operand says: filled with pushes of nil that are popped at the end.
                distance = self.distance(jump)
                body = [self.zero] * distance
                code = self.code(self.nil, self.push_temporary, jump, body, self.return_top, arguments=1, temporaries=1)
                yield program("jump-if", code, 3, (value,))
            yield self.booleans(jump)

    def distance(self, jump: list[int]) -> int:
        if len(jump) == 1:
            return (jump[0] & 7) + 1
        if self.is_sista:
            return (jump[1] << 8 if jump[0] == 225 else 0) + jump[-1]
        return (jump[0] & 3) * 256 + jump[1]


def sista_cases() -> Iterator[Case]:
    w = Writer(True)
    twenty = list(range(32))
    associations = [Association(each) for each in range(100, 116)]
    yield program("push-variables", w.collect(range(16), [226, 0], [226, 15], count=18), instance())
    yield program("push-long-variables", w.collect([226, 19], [226, 255], [224, 1, 226, 0], [224, 1, 226, 44], [224, 0, 226, 3], count=5), instance(301))
    yield program("push-literal-variables", w.collect(range(16, 32), [227, 0], [227, 15], count=18, literals=associations))
    yield program("push-literals", w.collect(range(32, 64), [228, 31], count=33, literals=twenty))
    yield program("push-long-literals", w.collect([228, 0], [228, 255], [224, 1, 228, 44], [224, 0, 224, 1, 228, 2], count=4, literals=list(range(301))))
    yield program("push-long-literal-variables", w.collect([227, 0], [224, 1, 227, 1], count=2, literals=[Association(7), *[0] * 256, Association(8)]))
    yield program("push-temporaries", w.collect(range(64, 76), [229, 0], [229, 11], [229, 30], count=15, arguments=12, temporaries=31), 3, tuple(range(12)))
    yield program("push-constants", w.collect(range(76, 82), 95, 83, count=7))
    yield program("push-this-context", w.collect([82], [225, 0, 82], [225, 1, 82], count=3))
    for code in range(88, 92):
        yield program("returns", w.code(code), 7)
    yield program("returns", w.code(81, 92))
    yield program("send", w.collect([item for index in range(16) for item in (w.receiver, 128 + index)], count=16,
                                    literals=[Symbol(f"got{index}") for index in range(16)]), instance())
    for first, count in ((144, 1), (160, 2)):
        keywords = "got:with:"[:4 if count == 1 else None]
        body = [item for index in range(16) for item in (w.receiver, *[64 + each for each in range(count)], first + index)]
        yield program("send", w.collect(body, count=16, arguments=2, temporaries=2, literals=[Symbol(keywords)] * 16), instance(), (5, 6))
    many = [Symbol("got" + (":" + "with:" * (count - 1) if count else "")) for count in range(16)]
    for count in range(16):
        pushes = [w.receiver, *[64 + each % 12 for each in range(count)]]
        extension = [225, count >> 3] if count > 7 else []
        yield program("long-send", w.code(pushes, extension, 234, count << 3 | count & 7, 92, arguments=12, temporaries=12, literals=many), instance(), tuple(range(12)))
        yield program("super-send", w.code(pushes, extension, 235, count << 3 | count & 7, 92, arguments=12, temporaries=12, literals=many), instance(), tuple(range(12)))
    far = [0] * 40 + [Symbol("got:")]
    yield program("long-send", w.code(w.receiver, 81, 224, 1, 234, 8 << 3 | 1, 92, literals=far), instance())
    yield program("super-send", w.code(w.receiver, 81, 224, 1, 235, 8 << 3 | 1, 92, literals=far), instance())
    directed = [Symbol("got:"), Association(Expression("ProbeSpecial"))]
    yield program("super-send", w.code(w.receiver, 81, 17, 225, 64, 235, 1, 92, literals=directed), instance())
    for distance in range(1, 9):
        yield program("jump", w.code(80, 175 + distance, [81] * distance, 92))
    yield program("jump", w.code(80, 237, 0, 237, 3, [81] * 3, 92))
    yield program("jump", w.code(80, 225, 1, 237, 2, [81] * 258, 92))
    # Forward over a block that goes back: it counts a temporary down to zero.
    # 0 push, 1 zero, 2 equal, 3 jump if true, 7 decrement, 11 jump back to 0, 15 is behind it.
    count_down = w.code([64, 80, 102], [225, 0, 238, 8], [64, 81, 97, 208], [225, 255, 237, 241], [64, 92], arguments=1, temporaries=1)
    yield program("jump-back", count_down, 3, (5,))
    # Conditional jumps back: while the temporary is less than 3, or not 3, it is incremented.
    for test, code in ((98, 238), (102, 239)):
        limit = [232, 3]
        body = [64, 81, 96, 208, 64, *limit, test]
        yield program("jump-back", w.code(body, [225, 255, code, 256 - len(body) - 4], [64, 92], arguments=1, temporaries=1), 3, (0,))
    yield from w.conditional(*[[code] for code in range(184, 200)], [238, 4], [239, 4], [225, 1, 238, 2], [225, 1, 239, 2])
    receiver = instance()
    yield program("pop-into-variables", w.collect([item for index in range(8) for item in (64, 200 + index)], range(8), count=8, arguments=1, temporaries=1), receiver, (5,))
    for code, name in ((240, "pop"), (243, "store")):
        drop = [w.pop] if code == 243 else []
        yield program(f"{name}-into-long-variables", w.collect(64, code, 0, drop, 64, code, 255, drop, 64, 224, 1, code, 2, drop, 0, [226, 255], [224, 1, 226, 2],
                                                               count=3, arguments=1, temporaries=1), instance(300), (5,))
    yield program("pop-into-temporaries", w.collect([item for index in range(8) for item in (72, 208 + index)], range(64, 72), count=8, arguments=9, temporaries=9), 3,
                  tuple(range(9)))
    for code, name in ((242, "pop"), (245, "store")):
        drop = [w.pop] if code == 245 else []
        yield program(f"{name}-into-long-temporaries", w.collect(81, code, 0, drop, 81, code, 30, drop, 64, [229, 30], [229, 29], count=3, arguments=1, temporaries=31), 3, (5,))
    for code, name in ((241, "pop"), (244, "store")):
        drop = [w.pop] if code == 244 else []
        literals = [Association(1), *[0] * 256, Association(2)]
        yield program(f"{name}-into-literal-variables", w.collect(64, code, 0, drop, 64, 224, 1, code, 1, drop, 16, [224, 1, 227, 1], count=2, arguments=1, temporaries=1,
                                                                  literals=literals), 3, (5,))
    for index in range(8):
        yield from refused(w, index, 200 + index)
    for code in (240, 243):
        yield from refused(w, 0, code, 0)
        yield from refused(w, 258, 224, 1, code, 2)
    for code in (241, 244):
        yield from refused(w, 1, code, 1)
    yield program("new-array", w.collect([231, 0], [231, 3], [231, 128], count=3))
    yield program("new-array", w.code([64] * 20, 231, 128 + 20, 92, arguments=1, temporaries=1), 3, (5,))
    yield program("new-array", w.code([231, 127, 92]))
    yield program("push-integer", w.collect([232, 0], [232, 255], [225, 1, 232, 0], [225, 255, 232, 255], [225, 128, 232, 0], [225, 127, 225, 255, 232, 1],
                                            [225, 128, 225, 0, 225, 0, 232, 5], count=7))
    yield program("push-character", w.collect([233, 0], [233, 255], [225, 1, 233, 0], [225, 1, 225, 246, 233, 0], count=4))
    vector = [1, 2, 3]
    yield program("remote", w.collect([251, 0, 0], [251, 2, 0], [64 + 1, 252, 1, 0], [64 + 1, 253, 2, 0], [251, 2, 0], [251, 1, 0], count=5, arguments=2, temporaries=2), 3,
                  (vector, 7))
    yield program("remote", w.collect([64, 208 + 1], [251, 1, 1], count=1, arguments=1, temporaries=2), 3, ([8, 9],))
    yield program("call-primitive", w.code(248, 60, 0, 81, 92))
    yield from sista_blocks(w)
    yield from sista_unknown(w)
    yield from w.selectors()
    yield from w.elements()


def sista_blocks(w: Writer) -> Iterator[Case]:
    """Blocks are methods of their own there, as literals."""
    answer = w.collect(64, 65, 76, count=3, arguments=1, temporaries=2).bytes[:-1] + bytes([94])
    block = Code(answer, [], 1, 2)
    for flags in (0, 64):
        yield program("closure", w.code(81, 249, 0, flags + 1, 64, 96 + 26, 92, arguments=1, temporaries=1, literals=[block]), 3, (5,))
        yield program("closure", w.code(64, 81, 249, 0, 128 + flags + 1, 64, 96 + 26, 92, arguments=1, temporaries=1, literals=[block]), 3, (5,))
    yield program("closure", w.code(224, 1, 249, 0, 0, 96 + 25, 92, literals=[*[0] * 256, Code(bytes([81, 94]))]))
    yield program("closure", w.code(range(64, 72), range(64, 72), 249, 0, 16, 96 + 25, 92, arguments=8, temporaries=8,
                                    literals=[Code(bytes([*range(64, 76), 229, 12, 229, 13, 229, 14, 229, 15, 231, 144, 94]), [], 0, 16)]), 3, tuple(range(8)))
    yield program("closure", w.code(249, 0, 0, 92, literals=[Code(bytes([81, 94]))]))
    yield program("block-return", w.collect(249, 0, 0, 96 + 25, count=1, literals=[Code(bytes([93]))]))
    yield program("block-return", w.code(249, 0, 0, 96 + 25, 216, 80, 92, literals=[Code(bytes([81, 94]))]))
    for code in range(88, 93):
        yield program("home-return", w.code(249, 0, 0, 96 + 25, 216, 79, 92, literals=[Code(bytes([81, code]))]), 7)
    # Operands of returns from blocks that say how many levels are left: only the innermost may be.
    for code in (93, 94):
        inner = Code(bytes([81, 224, 1, code, 94]))
        method = w.code(249, 0, 0, 96 + 25, 92, literals=[inner])
        bytecode_set, row = row_of(inner, 3)
        yield Case(f"{SISTA}-block-return", program_text(method, 3, ()), shown(UNKNOWN), frozenset({Obligation(subject_of(bytecode_set, row), EXTENDED_A)}), True)


def sista_unknown(w: Writer) -> Iterator[Case]:
    """What has no meaning is told to the context."""
    for row in BYTECODES[SISTA]:
        if row.selector in ("unknownBytecode", "trap"):
            for code in range(row.first, row.last + 1):
                yield stated("unknown", w.code(code, 92), UNKNOWN, f"code {code}")
    yield stated("call-primitive", w.code(248, 0, 128, 92), UNKNOWN, "code 248")


def refused(w: Writer, index: int, *store: int) -> Iterator[Case]:
    """A store into a variable of an object that is immutable. What its message answers stays on the stack; the variable is as before."""
    immutable = Expression("(Probe receiver: 300) p164: true; yourself")
    code = w.code(w.push_temporary, store, w.return_top, arguments=1, temporaries=1, literals=[immutable] * 2)
    at = 1 + sum(2 for each in store[::2] if w.is_sista and each == 224)
    answer = [Symbol("attemptToAssign:withIndex:"), 5, index + 1]
    is_literal = row_of(code, at)[1].selector.endswith("LiteralVariable:")
    yield stated("refused-store", code, answer, REFUSED, 3 if is_literal else immutable, (5,), at, is_ours=False)
    if not is_literal:
        yield stated("refused-store", code, [answer, index * 10], REFUSED, Expression("o"), (5,), at, is_ours=False,
                     after=f"[ :o | {{{{}}. o basicAt: {index + 1}}} ] value: ({immutable.text})")


def v3_cases() -> Iterator[Case]:
    w = Writer(False)
    associations = [Association(each) for each in range(100, 132)]
    yield program("push-variables", w.collect(range(16), [128, 0], [128, 19], [132, 64, 18], count=19), instance())
    yield program("push-long-variables", w.collect([128, 63], [132, 64, 255], count=2), instance(300))
    yield program("push-temporaries", w.collect(range(16, 32), [128, 64], [128, 64 + 30], count=18, arguments=12, temporaries=31), 3, tuple(range(12)))
    yield program("push-literals", w.collect(range(32, 64), [128, 128], [128, 128 + 31], [132, 96, 5], count=35, literals=list(range(32))))
    yield program("push-long-literals", w.collect([128, 128 + 63], [132, 96, 255], count=2, literals=list(range(256))))
    yield program("push-literal-variables", w.collect(range(64, 96), [128, 192], [128, 192 + 31], [132, 128, 5], count=35, literals=associations))
    yield program("push-constants", w.collect(range(112, 120), 136, 137, count=10))
    for code in range(120, 124):
        yield program("returns", w.code(code), 7)
    yield program("returns", w.code(118, 124))
    yield program("pop-into-variables", w.collect([item for index in range(8) for item in (16, 96 + index)], range(8), count=8, arguments=1, temporaries=1), instance(), (5,))
    yield program("pop-into-temporaries", w.collect([item for index in range(8) for item in (24, 104 + index)], range(16, 24), count=8, arguments=9, temporaries=9), 3,
                  tuple(range(9)))
    for code, name in ((129, "store"), (130, "pop")):
        drop = [w.pop] if code == 129 else []
        yield program(f"{name}-long", w.collect([16, code, 3], drop, [16, code, 63], drop, [128, 3], [128, 63], count=2, arguments=1, temporaries=1), instance(70), (5,))
        yield program(f"{name}-long", w.collect([16, code, 64 + 3], drop, [16, code, 64 + 30], drop, [128, 64 + 3], [128, 64 + 30], count=2, arguments=1, temporaries=31), 3, (5,))
        yield program(f"{name}-long", w.collect([16, code, 192], drop, [16, code, 193], drop, [128, 192], [128, 193], count=2, arguments=1, temporaries=1,
                                                literals=[Association(1), Association(2)]), 3, (5,))
    for index in range(8):
        yield from refused(w, index, 96 + index)
    for code in (129, 130):
        yield from refused(w, 63, code, 63)
        yield from refused(w, 1, code, 192 + 1)
    yield from refused(w, 255, 132, 160, 255)
    yield from refused(w, 255, 132, 192, 255)
    yield from refused(w, 1, 132, 224, 1)
    yield program("store-longest", w.collect([16, 132, 160, 255, 135], [132, 64, 255], count=1, arguments=1, temporaries=1), instance(300), (5,))
    yield program("pop-longest", w.collect([16, 132, 192, 255], [132, 64, 255], count=1, arguments=1, temporaries=1), instance(300), (5,))
    yield program("store-longest", w.collect([16, 132, 224, 1, 135], [132, 128, 1], count=1, arguments=1, temporaries=1, literals=[0, Association(2)]), 3, (5,))
    yield program("send", w.collect([item for index in range(16) for item in (w.receiver, 208 + index)], count=16,
                                    literals=[Symbol(f"got{index}") for index in range(16)]), instance())
    for first, count in ((224, 1), (240, 2)):
        keywords = "got:with:"[:4 if count == 1 else None]
        body = [item for index in range(16) for item in (w.receiver, *[16 + each for each in range(count)], first + index)]
        yield program("send", w.collect(body, count=16, arguments=2, temporaries=2, literals=[Symbol(keywords)] * 16), instance(), (5, 6))
    many = [Symbol("got" + (":" + "with:" * (count - 1) if count else "")) for count in range(16)]
    for count in range(16):
        pushes = [w.receiver, *[16 + each % 12 for each in range(count)]]
        forms = [("longest-send", [132, count, count]), ("longest-super-send", [132, 32 + count, count])]
        if count < 8:
            forms += [("long-send", [131, count << 5 | count]), ("super-send", [133, count << 5 | count])]
        if count < 4:
            forms.append(("second-send", [134, count << 6 | count]))
        for name, bytes_ in forms:
            yield program(name, w.code(pushes, bytes_, 124, arguments=12, temporaries=12, literals=many), instance(), tuple(range(12)))
    yield program("second-send", w.code(w.receiver, [134, 63], 124, literals=[*[0] * 63, Symbol("got0")]), instance())
    yield program("new-array", w.collect([138, 0], [138, 3], [138, 128], count=3))
    yield program("new-array", w.code([16] * 20, 138, 128 + 20, 124, arguments=1, temporaries=1), 3, (5,))
    yield program("call-primitive", w.code(139, 60, 0, 118, 124))
    vector = [1, 2, 3]
    yield program("remote", w.collect([140, 0, 0], [140, 2, 0], [17, 141, 1, 0], [17, 142, 2, 0], [140, 2, 0], [140, 1, 0], count=5, arguments=2, temporaries=2), 3, (vector, 7))
    for distance in range(1, 9):
        yield program("jump", w.code(117, 143 + distance, [118] * distance, 124))
    for code in range(164, 168):
        distance = (code - 164) * 256 + 3
        yield program("jump", w.code(117, code, 3, [118] * distance, 124))
    # Back: over all of the four codes, with filling between.
    for code in range(160, 164):
        filling = (163 - code) * 256
        body = [16, 117, 182, 168, 0]
        rest = [16, 118, 177, 104, *[16, 135] * (filling // 2)]
        jump = [code, 0]
        total = len(body) + len(rest) + 2
        jump[1] = (164 - code) * 256 - total
        body[4] = len(rest) + 2 & 255
        body[3] = 168 + (len(rest) + 2 >> 8)
        yield program("jump-back", w.code(body, rest, jump, [16, 124], arguments=1, temporaries=1), 3, (3,))
    yield from w.conditional(*[[code] for code in range(152, 160)], *[[code, 2] for code in range(168, 176)])
    yield from v3_blocks(w)
    for code in (126, 127):
        yield stated("unknown", w.code(code, 124), UNKNOWN, f"code {code}")
    for code in (129, 130):
        yield stated("unknown", w.code(118, code, 128, 124), UNKNOWN, f"code {code}", at=1)
    yield from w.selectors()
    yield from w.elements()


def v3_blocks(w: Writer) -> Iterator[Case]:
    """Blocks are inside their methods there."""
    body = [16, 17, 112, 138, 131, 125]
    yield program("closure", w.code(118, 143, 16 + 1, 0, len(body), body, 16, 176 + 26, 124, arguments=1, temporaries=1), 3, (5,))
    yield program("closure", w.code(143, 0, 0, 2, 118, 125, 176 + 25, 124))
    yield program("closure", w.code(143, 0, 0, 2, 118, 125, 124))
    long_body = [118, 135] * 150 + [117, 125]
    yield program("closure", w.code(143, 0, len(long_body) >> 8, len(long_body) & 255, long_body, 176 + 25, 124))
    for code in range(120, 125):
        yield program("home-return", w.code(143, 0, 0, 2, 118, code, 176 + 25, 135, 115, 124), 7)


CASES: list[Case] = [*sista_cases(), *v3_cases()]
