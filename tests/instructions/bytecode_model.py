"""What bytecodes of both sets do, said once more: an evaluator of methods on values of Python, which decodes the bytes by itself.

It knows no contexts, no processes and no memory; cases about those state what they expect.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass, field

from probe import MAX_SMALL, MIN_SMALL, Character, Shown, Symbol

SPECIAL_SELECTORS = ["+", "-", "<", ">", "<=", ">=", "=", "~=", "*", "/", "\\\\", "@", "bitShift:", "//", "bitAnd:", "bitOr:", "at:",
                     "at:put:", "size", "next", "nextPut:", "atEnd", "==", "class", "~~", "value", "value:", "do:", "new", "new:", "x", "y"]
IDENTICAL, CLASS, NOT_IDENTICAL, VALUE, VALUE_WITH = 22, 23, 24, 25, 26


@dataclass(eq=False)
class Association:
    """A literal variable."""

    value: object


class Letters(list):
    """A string that can be changed: a list of characters."""


@dataclass(eq=False)
class Instance:
    """An object whose methods answer an array with the selector and the arguments."""

    variables: list[object]


@dataclass(eq=False)
class Code:
    """A method or a block. `literals` hold values, Associations, and Codes of blocks."""

    bytes: bytes
    literals: list[object] = field(default_factory=list)
    arguments: int = 0
    temporaries: int = 0
    is_sista: bool = True


@dataclass(eq=False)
class Closure:
    """A block and what it has taken along. `start` is where its code begins; `home` is the activation that it returns from."""

    code: Code
    start: int
    copied: list[object]
    receiver: object
    home: Activation
    arguments: int


@dataclass(eq=False)
class Activation:
    """A method or block that runs."""

    code: Code
    receiver: object
    temporaries: list[object]
    home: Activation | None = None


class HomeReturn(Exception):
    """A block returns from its method."""

    def __init__(self, home: Activation, value: object) -> None:
        self.home, self.value = home, value


@dataclass(frozen=True)
class Step:
    """An instruction that was executed: where its code is, the values of its prefixes, whether it jumped (None where it cannot), and
    whether a special selector was sent."""

    at: int
    extended: tuple[int | None, int | None]
    jumped: bool | None = None
    sent: bool = False


def arithmetic(selector: str, a: object, b: object) -> object:
    """What numbers answer; an error is shown as one."""
    integers = type(a) is int and type(b) is int
    if selector in ("/", "//", "\\\\") and b == 0:
        return Shown("error: ZeroDivide")
    functions: dict[str, Callable] = {
        "+": operator.add, "-": operator.sub, "*": operator.mul, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge,
        "=": operator.eq, "~=": operator.ne, "//": lambda x, y: math.floor(x / y) if not integers else x // y, "\\\\": operator.mod,
        "@": lambda x, y: Shown("a Point"), "bitAnd:": operator.and_, "bitOr:": operator.or_,
        "bitShift:": lambda x, y: x << y if y >= 0 else x >> -y,
        "/": lambda x, y: (x // y if x % y == 0 else Shown("a Fraction")) if integers else x / y,
    }
    return functions[selector](a, b)


def is_small(value: object) -> bool:
    return type(value) is int and MIN_SMALL <= value <= MAX_SMALL


class Model:
    """Evaluates one program; `steps` are the instructions of the method itself and of its blocks, by the code that they are in."""

    def __init__(self) -> None:
        self.steps: list[tuple[Code, Step]] = []

    def run(self, code: Code, receiver: object, arguments: list[object]) -> object:
        """What the method answers."""
        temporaries = arguments + [None] * (code.temporaries - len(arguments))
        activation = Activation(code, receiver, temporaries)
        activation.home = activation
        try:
            return self.execute(activation, 0)
        except HomeReturn as done:
            assert done.home is activation
            return done.value

    def call(self, closure: Closure, arguments: list[object]) -> object:
        """What the block answers."""
        temporaries = arguments + closure.copied
        if closure.start == 0:
            temporaries = temporaries + [None] * (closure.code.temporaries - len(temporaries))
        return self.execute(Activation(closure.code, closure.receiver, temporaries, closure.home), closure.start)

    def send(self, receiver: object, selector: str, arguments: list[object], is_super: bool = False) -> object:
        """What the image's methods answer."""
        if isinstance(receiver, Instance):
            return [Symbol("super" + selector if is_super else selector), *arguments]
        if isinstance(receiver, (int, float)) and len(arguments) == 1 and isinstance(arguments[0], (int, float)):
            return arithmetic(selector, receiver, arguments[0])
        raise AssertionError(f"{receiver!r} {selector}")

    # Decoding

    def execute(self, frame: Activation, start: int) -> object:
        """Runs to the end of the activation."""
        return (self.execute_sista if frame.code.is_sista else self.execute_v3)(frame, start)

    def execute_sista(self, frame: Activation, start: int) -> object:
        stack: list[object] = []
        pc = start
        a: int | None = None
        b: int | None = None
        while True:
            at, code = pc, frame.code.bytes[pc]
            size = 1 if code < 224 else 2 if code < 248 else 3
            byte, byte2 = (*frame.code.bytes[pc + 1:pc + size], 0, 0)[:2]
            pc += size
            if code == 224:
                a = (a or 0) << 8 | byte
                self.note(frame, at, None, None)
                continue
            if code == 225:
                b = (byte - 256 if byte > 127 else byte) if b is None else b << 8 | byte
                self.note(frame, at, None, None)
                continue
            low, high, extended, (a, b) = a or 0, b or 0, (a, b), (None, None)
            jumped = None
            if code < 16 or code == 226:
                self.push_variable(frame, stack, code if code < 16 else low << 8 | byte)
            elif code < 32 or code == 227:
                stack.append(frame.code.literals[code - 16 if code < 32 else low << 8 | byte].value)
            elif code < 64 or code == 228:
                stack.append(frame.code.literals[code - 32 if code < 64 else low << 8 | byte])
            elif code < 76 or code == 229:
                stack.append(frame.temporaries[code - 64 if code < 76 else byte])
            elif code < 82:
                stack.append([frame.receiver, True, False, None, 0, 1][code - 76])
            elif code == 82:
                stack.append(Shown("a Process" if high == 1 else "a Context"))
            elif code == 83:
                stack.append(stack[-1])
            elif 88 <= code <= 92:
                self.note(frame, at, *extended)
                return self.leave(frame, [frame.receiver, True, False, None, stack and stack[-1]][code - 88])
            elif code in (93, 94):
                self.note(frame, at, *extended)
                return None if code == 93 else stack[-1]
            elif code == 95:
                pass
            elif 96 <= code < 128:
                sent = self.special(frame, stack, code - 96)
                self.note(frame, at, *extended, sent=sent)
                continue
            elif 128 <= code < 176:
                self.send_literal(frame, stack, code & 15, (code - 128) // 16, False)
            elif code == 234:
                self.send_literal(frame, stack, low << 5 | byte >> 3, (high << 3) + (byte & 7), False)
            elif code == 235:
                count = (high << 3) + (byte & 7)
                if count >= 512:
                    stack.pop()
                self.send_literal(frame, stack, low << 5 | byte >> 3, count % 512, True)
            elif 176 <= code < 200 or 237 <= code <= 239:
                kind, distance = ((code - 176) // 8, (code & 7) + 1) if code < 200 else (code - 237, (high << 8) + byte)
                jumped = kind == 0 or stack.pop() is (kind == 1)
                pc += distance if jumped else 0
            elif 200 <= code < 208 or code == 240:
                frame.receiver.variables[code - 200 if code < 208 else low << 8 | byte] = stack.pop()
            elif 208 <= code < 216 or code == 242:
                frame.temporaries[code - 208 if code < 216 else byte] = stack.pop()
            elif code == 216:
                stack.pop()
            elif code == 231:
                self.new_array(stack, byte)
            elif code == 232:
                stack.append((high << 8) + byte)
            elif code == 233:
                stack.append(Character((high << 8) + byte))
            elif code == 241:
                frame.code.literals[low << 8 | byte].value = stack.pop()
            elif code == 243:
                frame.receiver.variables[low << 8 | byte] = stack[-1]
            elif code == 244:
                frame.code.literals[low << 8 | byte].value = stack[-1]
            elif code == 245:
                frame.temporaries[byte] = stack[-1]
            elif code == 248:
                pass
            elif code == 249:
                block = frame.code.literals[low << 8 | byte]
                copied = self.pop(stack, byte2 & 63)
                receiver = stack.pop() if byte2 & 128 else frame.receiver
                stack.append(Closure(block, 0, copied, receiver, frame.home, block.arguments))
            elif code in (251, 252, 253):
                self.remote(frame, stack, code - 251, byte, byte2)
            else:
                raise AssertionError(f"the code {code}")
            self.note(frame, at, *extended, jumped=jumped)

    def execute_v3(self, frame: Activation, start: int) -> object:
        stack: list[object] = []
        pc = start
        while True:
            at, code = pc, frame.code.bytes[pc]
            size = 1
            if 128 <= code < 176:
                size = {132: 3, 139: 3, 140: 3, 141: 3, 142: 3, 143: 4, 135: 1, 136: 1, 137: 1}.get(code, 1 if 144 <= code < 160 else 2)
            byte, byte2, byte3 = (*frame.code.bytes[pc + 1:pc + size], 0, 0, 0)[:3]
            pc += size
            jumped = None
            if code < 16:
                self.push_variable(frame, stack, code)
            elif code < 32:
                stack.append(frame.temporaries[code & 15])
            elif code < 64:
                stack.append(frame.code.literals[code & 31])
            elif code < 96:
                stack.append(frame.code.literals[code & 31].value)
            elif code < 104:
                frame.receiver.variables[code & 7] = stack.pop()
            elif code < 112:
                frame.temporaries[code & 7] = stack.pop()
            elif code < 120:
                stack.append([frame.receiver, True, False, None, -1, 0, 1, 2][code - 112])
            elif code < 125:
                self.note(frame, at, None, None)
                return self.leave(frame, [frame.receiver, True, False, None, stack and stack[-1]][code - 120])
            elif code == 125:
                self.note(frame, at, None, None)
                return stack[-1]
            elif code == 128:
                self.push_by_kind(frame, stack, byte >> 6, byte & 63)
            elif code in (129, 130):
                value = stack.pop() if code == 130 else stack[-1]
                if byte >> 6 == 0:
                    frame.receiver.variables[byte & 63] = value
                elif byte >> 6 == 1:
                    frame.temporaries[byte & 63] = value
                else:
                    frame.code.literals[byte & 63].value = value
            elif code in (131, 133):
                self.send_literal(frame, stack, byte & 31, byte >> 5, code == 133)
            elif code == 132:
                kind = byte >> 5
                if kind < 2:
                    self.send_literal(frame, stack, byte2, byte & 31, kind == 1)
                elif kind < 5:
                    self.push_by_kind(frame, stack, [0, 2, 3][kind - 2], byte2)
                elif kind == 7:
                    frame.code.literals[byte2].value = stack[-1]
                else:
                    frame.receiver.variables[byte2] = stack[-1] if kind == 5 else stack.pop()
            elif code == 134:
                self.send_literal(frame, stack, byte & 63, byte >> 6, False)
            elif code == 135:
                stack.pop()
            elif code == 136:
                stack.append(stack[-1])
            elif code == 137:
                stack.append(Shown("a Context"))
            elif code == 138:
                self.new_array(stack, byte)
            elif code == 139:
                pass
            elif code in (140, 141, 142):
                self.remote(frame, stack, code - 140, byte, byte2)
            elif code == 143:
                stack.append(Closure(frame.code, pc, self.pop(stack, byte >> 4), frame.receiver, frame.home, byte & 15))
                pc += byte2 << 8 | byte3
            elif code < 176:
                kind, distance = self.v3_jump(code, byte)
                jumped = kind is None or stack.pop() is kind
                pc += distance if jumped else 0
            elif code < 208:
                sent = self.special(frame, stack, code - 176)
                self.note(frame, at, None, None, sent=sent)
                continue
            else:
                self.send_literal(frame, stack, code & 15, (code - 208) // 16, False)
            self.note(frame, at, None, None, jumped=jumped)

    @staticmethod
    def v3_jump(code: int, byte: int) -> tuple[bool | None, int]:
        """On what it jumps, and how far."""
        if code < 152:
            return None, (code & 7) + 1
        if code < 160:
            return False, (code & 7) + 1
        if code < 168:
            return None, ((code & 7) - 4) * 256 + byte
        return code < 172, (code & 3) * 256 + byte

    # Doing

    def note(self, frame: Activation, at: int, a: int | None, b: int | None, jumped: bool | None = None, sent: bool = False) -> None:
        self.steps.append((frame.code, Step(at, (a, b), jumped, sent)))

    @staticmethod
    def pop(stack: list[object], count: int) -> list[object]:
        """The values on top, which leave the stack."""
        rest = len(stack) - count
        values = stack[rest:]
        del stack[rest:]
        return values

    @staticmethod
    def leave(frame: Activation, value: object) -> object:
        if frame.home is not frame:
            raise HomeReturn(frame.home, value)
        return value

    @staticmethod
    def push_variable(frame: Activation, stack: list[object], index: int) -> None:
        stack.append(frame.receiver.variables[index])

    def push_by_kind(self, frame: Activation, stack: list[object], kind: int, index: int) -> None:
        if kind == 0:
            self.push_variable(frame, stack, index)
        elif kind == 1:
            stack.append(frame.temporaries[index])
        else:
            literal = frame.code.literals[index]
            stack.append(literal if kind == 2 else literal.value)

    def new_array(self, stack: list[object], byte: int) -> None:
        stack.append(self.pop(stack, byte & 127) if byte & 128 else [None] * (byte & 127))

    @staticmethod
    def remote(frame: Activation, stack: list[object], kind: int, index: int, vector: int) -> None:
        """Pushes from a vector, stores into it, or pops into it."""
        if kind == 0:
            stack.append(frame.temporaries[vector][index])
        else:
            frame.temporaries[vector][index] = stack[-1] if kind == 1 else stack.pop()

    def send_literal(self, frame: Activation, stack: list[object], literal: int, count: int, is_super: bool) -> None:
        arguments = self.pop(stack, count)
        stack.append(self.send(stack.pop(), frame.code.literals[literal], arguments, is_super))

    def special(self, frame: Activation, stack: list[object], index: int) -> bool:
        """Whether the message was sent, and not answered at once: what an object answers, not a number or a block."""
        selector = SPECIAL_SELECTORS[index]
        count = 2 if selector == "at:put:" else selector.count(":") if selector[0].isalpha() else 1
        arguments = self.pop(stack, count)
        receiver = stack.pop()
        if index in (IDENTICAL, NOT_IDENTICAL):
            stack.append((receiver is arguments[0]) == (index == IDENTICAL))
        elif index == CLASS:
            stack.append(Shown("ProbeSpecial" if isinstance(receiver, Instance) else "SmallInteger"))
        elif isinstance(receiver, Closure) and index in (VALUE, VALUE_WITH):
            stack.append(self.call(receiver, arguments))
        elif isinstance(receiver, list) and selector.startswith("at:"):
            stack.append(self.element(receiver, selector, arguments))
        else:
            stack.append(self.send(receiver, selector, arguments))
            return isinstance(receiver, Instance)
        return False

    @staticmethod
    def element(receiver: list[object], selector: str, arguments: list[object]) -> object:
        index, *values = arguments
        if values:
            receiver[index - 1] = values[0]
        return receiver[index - 1]
