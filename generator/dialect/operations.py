"""The intrinsic operations of the dialect: which messages the types understand, and how each back end writes them.

A template names its arguments `{0}`, `{1}`, ...; the receiver is the first.  A number after a colon is the least precedence
that the argument's own text must have to stand there without parentheses.  Nothing here has undefined behaviour in C: what
ISO C leaves open goes through a helper of `templates/prelude.h.j2`, and Python's helper of the same name agrees with it.
"""
from __future__ import annotations

from dataclasses import dataclass, replace

from generator.dialect.types import ADDRESS, BOOL, DOUBLE, I64, INTEGERS, OOP, U64, UNKNOWN, VOID, Type

ATOM, UNARY, PRODUCT, SUM, SHIFT, COMPARISON = 16, 14, 13, 12, 10, 9
PYTHON_SHIFT, PYTHON_AND, PYTHON_COMPARISON, PYTHON_NOT = 11, 10, 7, 6


@dataclass(frozen=True)
class Operation:
    """One message of one receiver type.

    `parameters` are the types of receiver and arguments; `reads` and `writes` say what it does to memory, so that passes
    know what may be reordered; `c` and `python` are the templates, each with the precedence of what it yields.
    """

    selector: str
    parameters: tuple[Type, ...]
    result: Type
    c: str
    python: str
    c_precedence: int = ATOM
    python_precedence: int = ATOM
    reads: bool = False
    writes: bool = False
    # Whether C computes it in the wider one of its operands' types, which may have fewer bits than the dialect's.
    is_c_operator: bool = False
    # Templates for a last argument that is a constant from 0 to 63, where these can be plainer, and their precedences.
    c_constant: str | None = None
    python_constant: str | None = None
    c_constant_precedence: int = ATOM
    python_constant_precedence: int = ATOM


# What stands for an operation on something unknown.
UNKNOWN_OPERATION = Operation("unknown", (), UNKNOWN, "", "")

# Receiver type or pseudo-module name, and selector -> operation.
OPERATIONS: dict[tuple[str, str], Operation] = {}


def _define(receiver: Type, selector: str, arguments: tuple[Type, ...], result: Type, c: str, python: str,
            c_precedence: int = ATOM, python_precedence: int = ATOM, is_c_operator: bool = False) -> None:
    OPERATIONS[receiver.name, selector] = Operation(
        selector, (receiver, *arguments), result, c, python, c_precedence, python_precedence, is_c_operator=is_c_operator)


def _infix(receiver: Type, selector: str, argument: Type, result: Type, symbol: str, precedence: int,
           python_precedence: int | None = None) -> None:
    """An operator that both languages write alike; C's bitwise ones get parentheses wherever gcc would ask for them."""
    python_precedence = precedence if python_precedence is None else python_precedence
    left, right = (precedence, precedence + 1) if precedence >= SUM else (UNARY, UNARY)
    _define(receiver, selector, (argument,), result, f"{{0:{left}}} {symbol} {{1:{right}}}",
            f"{{0:{python_precedence}}} {symbol} {{1:{python_precedence + 1}}}", precedence, python_precedence, True)


def _comparisons(type_: Type) -> None:
    for selector, symbol in (("<", "<"), (">", ">"), ("<=", "<="), (">=", ">="), ("=", "=="), ("~=", "!=")):
        _comparison(type_, selector, type_, symbol)


def _comparison(receiver: Type, selector: str, argument: Type, symbol: str) -> None:
    _define(receiver, selector, (argument,), BOOL, f"{{0:11}} {symbol} {{1:11}}", f"{{0:8}} {symbol} {{1:8}}",
            COMPARISON, PYTHON_COMPARISON, True)


def _helper(receiver: Type, selector: str, arguments: tuple[Type, ...], result: Type, name: str) -> None:
    """An operation that is a helper function of the same name in both languages."""
    places = ", ".join(f"{{{i}}}" for i in range(1 + len(arguments)))
    _define(receiver, selector, arguments, result, f"{name}({places})", f"{name}({places})")


def _integers() -> None:
    for type_ in (I64, U64):
        name = type_.name
        _comparisons(type_)
        for selector, symbol, precedence in (("+", "+", SUM), ("-", "-", SUM), ("*", "*", PRODUCT)):
            if type_.signed:
                helper = {"+": "i64_add", "-": "i64_subtract", "*": "i64_multiply"}[selector]
                _define(type_, selector, (type_,), type_, f"{helper}({{0}}, {{1}})",
                        f"i64({{0:{precedence}}} {symbol} {{1:{precedence + 1}}})")
            else:
                _define(type_, selector, (type_,), type_,
                        f"{{0:{precedence}}} {symbol} {{1:{precedence + 1}}}",
                        f"({{0:{precedence}}} {symbol} {{1:{precedence + 1}}}) & M64", precedence, PYTHON_AND, True)
        for selector, symbol, c_precedence, python_precedence in (
                ("bitAnd:", "&", 8, PYTHON_AND), ("bitOr:", "|", 6, 8), ("bitXor:", "^", 7, 9)):
            _infix(type_, selector, type_, type_, symbol, c_precedence, python_precedence)
        for selector, helper in (("<<", "shift_left"), (">>", "shift_right"), ("quo:", "quotient"), ("rem:", "remainder"),
                                 ("//", "floor_quotient"), ("\\\\", "floor_remainder"), ("min:", "min"), ("max:", "max")):
            argument = I64 if selector in ("<<", ">>") else type_
            _helper(type_, selector, (argument,), type_, f"{name}_{helper}")
        _plain_shifts(type_)
        for selector, helper in (("addOverflows:", "add_overflows"), ("subtractOverflows:", "subtract_overflows"),
                                 ("multiplyOverflows:", "multiply_overflows")):
            _helper(type_, selector, (type_,), BOOL, f"{name}_{helper}")
        _helper(type_, "asDouble", (), DOUBLE, f"{name}_double")
    # Not an operator in C: compilers warn where the complement of what was a byte is compared.
    _define(I64, "bitInvert", (), I64, "i64_invert({0})", "~{0:14}", ATOM, UNARY)
    _define(U64, "bitInvert", (), U64, "~{0:14}", "{0:9} ^ M64", UNARY, 9, True)
    _helper(I64, "negated", (), I64, "i64_negate")
    _helper(U64, "leadingZeros", (), I64, "u64_leading_zeros")
    _helper(U64, "bitCount", (), I64, "u64_bit_count")
    _helper(U64, "bitsAsDouble", (), DOUBLE, "double_from_bits")
    for target, selector in ((OOP, "asOop"), (ADDRESS, "asAddress")):
        _define(U64, selector, (), target, "{0}", "{0}")
    for source in INTEGERS.values():
        for target in INTEGERS.values():
            mask = (1 << target.width) - 1
            if source == target:
                continue
            if target.signed and not (source.signed and source.width <= target.width):
                python, precedence = f"signed{target.width}({{0}})", ATOM
            elif not target.signed and (source.signed or source.width > target.width):
                python, precedence = f"{{0:{PYTHON_AND}}} & {mask:#x}", PYTHON_AND
            else:
                python, precedence = "{0}", ATOM
            _define(source, f"as{target.name.upper()}", (), target, f"({target.c}){{0:14}}", python, UNARY, precedence)


def _plain_shifts(type_: Type) -> None:
    """Shifts by constants are operators; a left shift of a signed number stays with the helper, for C leaves it open."""
    right, left = OPERATIONS[type_.name, ">>"], OPERATIONS[type_.name, "<<"]
    OPERATIONS[type_.name, ">>"] = replace(
        right, c_constant="{0:14} >> {1}", c_constant_precedence=SHIFT,
        python_constant="{0:11} >> {1}", python_constant_precedence=PYTHON_SHIFT)
    if not type_.signed:
        OPERATIONS[type_.name, "<<"] = replace(
            left, c_constant="{0:14} << {1}", c_constant_precedence=SHIFT,
            python_constant="{0:11} << {1} & M64", python_constant_precedence=PYTHON_AND)


def _words() -> None:
    """Oops and addresses: compared, and turned into bits and back.  In both languages they are unsigned integers of 64 bits."""
    _comparison(OOP, "==", OOP, "==")
    _comparison(OOP, "~~", OOP, "!=")
    _define(OOP, "asU64", (), U64, "{0}", "{0}")
    _define(OOP, "asI64", (), I64, "(int64_t){0:14}", "signed64({0})", UNARY)
    _define(OOP, "asAddress", (), ADDRESS, "{0}", "{0}")
    _comparisons(ADDRESS)
    _infix(ADDRESS, "+", I64, ADDRESS, "+", SUM)
    _infix(ADDRESS, "-", I64, ADDRESS, "-", SUM)
    _define(ADDRESS, "distanceFrom:", (ADDRESS,), I64, "(int64_t)({0:12} - {1:13})", "{0:12} - {1:13}", UNARY, SUM)
    _define(ADDRESS, "asOop", (), OOP, "{0}", "{0}")
    _define(ADDRESS, "asU64", (), U64, "{0}", "{0}")
    _define(BOOL, "not", (), BOOL, "!{0:14}", "not {0:6}", UNARY, PYTHON_NOT)
    _define(BOOL, "likely", (), BOOL, "LIKELY({0})", "{0}")
    _define(BOOL, "unlikely", (), BOOL, "UNLIKELY({0})", "{0}")


# Functions of C's library of mathematics, and the messages that stand for them.
FUNCTIONS = {"sqrt": "squareRoot", "sin": "sine", "cos": "cosine", "tan": "tangent", "asin": "arcSine", "acos": "arcCosine", "atan": "arcTangent",
             "sinh": "hyperbolicSine", "cosh": "hyperbolicCosine", "tanh": "hyperbolicTangent", "asinh": "hyperbolicArcSine",
             "acosh": "hyperbolicArcCosine", "atanh": "hyperbolicArcTangent", "log": "naturalLog", "log10": "decimalLog", "exp": "exponential",
             "atan2": "arcTangentOver:", "pow": "raisedTo:", "fmod": "remainderBy:", "hypot": "hypotenuseWith:"}


def _doubles() -> None:
    _comparisons(DOUBLE)
    for selector, symbol, precedence in (("+", "+", SUM), ("-", "-", SUM), ("*", "*", PRODUCT)):
        _infix(DOUBLE, selector, DOUBLE, DOUBLE, symbol, precedence)
    _define(DOUBLE, "/", (DOUBLE,), DOUBLE, "{0:13} / {1:14}", "double_divide({0}, {1})", PRODUCT)
    _define(DOUBLE, "negated", (), DOUBLE, "-{0:15}", "-{0:14}", UNARY, UNARY)
    for selector, helper, result in (
            ("truncated", "double_truncated", DOUBLE), ("fractionPart", "double_fraction", DOUBLE), ("asI64", "double_to_i64", I64), ("asBits", "double_bits", U64),
            ("binaryExponent", "double_exponent", I64), ("isFinite", "double_is_finite", BOOL)):
        _helper(DOUBLE, selector, (), result, helper)
    for name, selector in FUNCTIONS.items():
        _helper(DOUBLE, selector, (DOUBLE,) * selector.count(":"), DOUBLE, f"double_{name}")
    _helper(DOUBLE, "timesTwoPower:", (I64,), DOUBLE, "double_scale")
    # The bits of a single precision float, and the double of the same value.
    _helper(DOUBLE, "asSingleBits", (), INTEGERS["u32"], "double_single_bits")
    _helper(INTEGERS["u32"], "singleBitsAsDouble", (), DOUBLE, "double_from_single_bits")


def _memory() -> None:
    """The pseudo-module `memory`: loads, stores and block operations on machine memory."""

    def define(selector: str, arguments: tuple[Type, ...], result: Type, c: str, python: str, writes: bool,
               precedence: int = ATOM, python_precedence: int = ATOM) -> None:
        OPERATIONS["memory", selector] = Operation(selector, arguments, result, c, python, precedence, python_precedence,
                                                   reads=True, writes=writes)

    kinds = [(name, type_, name, type_.width) for name, type_ in INTEGERS.items()]
    kinds += [("oop", OOP, "u64", 64), ("address", ADDRESS, "u64", 64), ("double", DOUBLE, "f64", 64)]
    for name, type_, view, width in kinds:
        index = {8: "{0}", 16: "{0:11} >> 1", 32: "{0:11} >> 2", 64: "{0:11} >> 3"}[width]
        define(f"{name}At:", (ADDRESS,), type_, f"AT({name}_cell, {{0}})", f"vm.{view}[{index}]", False)
        define(f"{name}At:put:", (ADDRESS, type_), VOID, f"AT({name}_cell, {{0}}) = {{1}}", f"vm.{view}[{index}] = {{1}}",
               True, 1, 1)
    define("copy:from:to:", (I64, ADDRESS, ADDRESS), VOID, "memory_copy({0}, {1}, {2})",
           "memory_copy(vm, {0}, {1}, {2})", True)
    define("fill:words:with:", (ADDRESS, I64, U64), VOID, "memory_fill({0}, {1}, {2})",
           "memory_fill(vm, {0}, {1}, {2})", True)
    # Memory that will be read soon; nothing else can be told of it, and so it may lie anywhere.
    define("prefetch:", (ADDRESS,), VOID, "memory_prefetch({0})", "memory_prefetch(vm, {0})", True)
    define("compare:with:bytes:", (ADDRESS, ADDRESS, I64), I64, "memory_compare({0}, {1}, {2})",
           "memory_compare(vm, {0}, {1}, {2})", False)


_integers()
_words()
_doubles()
_memory()


def find(receiver: Type | str, selector: str) -> Operation | None:
    """The operation for `selector` sent to a value of type `receiver`, or to the pseudo-module of that name."""
    return OPERATIONS.get((receiver if isinstance(receiver, str) else receiver.name, selector))
