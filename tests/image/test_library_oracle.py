"""Numbers, strings, characters and collections of the library answer what Python answers.

All questions of a test go to one process: see OracleServer. The questions are random, and the same in every run.
"""

import itertools
import math
import random
import re
import subprocess
import unicodedata
from fractions import Fraction
from pathlib import Path

import pytest

from image.builder.command import main as build_image

ROOT = Path(__file__).resolve().parents[2]
SEPARATOR = "\x1f"
COUNT = 200
# Integers of more bits are exchanged to the base 16.
LARGE = 1000


class Symbol(str):
    pass


class Char(str):
    pass


class Decimal(str):
    """The text of a scaled decimal."""


class Failure(str):
    """The name of the class of an error."""


class Near(float):
    """A float from which the answer may differ in its last bits."""


def escape(text):
    return "".join(f"\\{ord(each)};" if ord(each) < 32 or each in "\\\x85\u2028\u2029\x7f" or 0xD800 <= ord(each) < 0xE000 else each
                   for each in text)


def number_text(value):
    """A float as Smalltalk writes it."""
    text = repr(value)
    if "e" in text and "." not in text:
        text = text.replace("e", ".0e")
    return text.replace("e+", "e")


def write(value):
    match value:
        case None:
            return "n"
        case bool():
            return f"b{int(value)}"
        case int() if value.bit_length() > LARGE:
            return f"x{value:X}"
        case int():
            return f"i{value}"
        case float():
            return "f" + number_text(value)
        case Fraction():
            return f"i{value.numerator}" if value.denominator == 1 else f"q{value.numerator}/{value.denominator}"
        case Symbol():
            return "y" + value
        case Char():
            return f"c{ord(value)}"
        case Decimal():
            return "d" + value
        case Failure():
            return "e" + value
        case str():
            return "s" + escape(value)
        case list() | tuple():
            return SEPARATOR.join([f"a{len(value)}", *map(write, value)])
    raise TypeError(type(value))


def unescape(text):
    return re.sub(r"\\(\d+);", lambda match: chr(int(match[1])), text)


def read(text):
    words = iter(text.split(SEPARATOR))

    def read_next():
        word = next(words)
        kind, rest = word[0], word[1:]
        match kind:
            case "i":
                return int(rest)
            case "x":
                return int(rest, 16)
            case "f":
                return float({"Float infinity": "inf", "Float negativeInfinity": "-inf", "Float nan": "nan"}.get(rest, rest))
            case "q":
                return Fraction(rest)
            case "s":
                return unescape(rest)
            case "c":
                return Char(chr(int(rest)))
            case "d":
                return Decimal(rest)
            case "b":
                return rest == "1"
            case "n":
                return None
            case "a":
                return [read_next() for _ in range(int(rest))]
            case "e":
                return Failure(rest)
        raise ValueError(text)
    return read_next()


@pytest.fixture(scope="session")
def oracle_image(tmp_path_factory):
    image = tmp_path_factory.mktemp("oracle") / "oracle.image"
    assert build_image(["-o", str(image), str(ROOT / "tests/image/oracle/Oracle"), "--main",
                        "OracleServer answer: Smalltalk arguments first"]) == 0
    return image


@pytest.fixture
def check(oracle_image, tmp_path, record_property):
    """Checks questions: each is an expected value, a selector, a receiver and arguments. How many different ones there are is reported."""
    def check_(questions):
        questions = list(questions)
        record_property("questions", len({(selector, *map(write, values)) for _, selector, *values in questions}))
        file = tmp_path / "questions.txt"
        file.write_text("".join("\t".join([selector, *map(write, values)]) + "\n" for _, selector, *values in questions), encoding="utf-8")
        result = subprocess.run([ROOT / "build/pinion", oracle_image, file], capture_output=True, text=True, encoding="utf-8", timeout=300)
        assert result.returncode == 0, result.stderr
        answers = result.stdout.split("\n")[:-1]
        assert len(answers) == len(questions)
        wrong = [f"{write(values[0])} {selector} {' '.join(map(write, values[1:]))}: {answer}, not {write(expected)}".replace(SEPARATOR, ",")
                 for (expected, selector, *values), answer in zip(questions, answers) if not same(read(answer), expected)]
        assert wrong == []
        assert len(questions) > 5
    return check_


def same(answer, expected):
    if isinstance(expected, Failure):
        return isinstance(answer, Failure) and answer == expected
    if isinstance(answer, Failure):
        return False
    if isinstance(expected, Near):
        return type(answer) is float and abs(answer - expected) <= 4 * math.ulp(expected)
    if isinstance(expected, list | tuple):
        return isinstance(answer, list) and len(answer) == len(expected) and all(map(same, answer, expected))
    if isinstance(expected, float) and expected != expected:
        return answer != answer
    if isinstance(expected, Fraction):
        return answer == expected and isinstance(answer, int) == (expected.denominator == 1)
    if isinstance(expected, float):
        return type(answer) is float and answer == expected and math.copysign(1, answer) == math.copysign(1, expected)
    return answer == expected and isinstance(answer, type(expected).__mro__[-2])


# Numbers

def integers(rng, count=COUNT, bits=(3, 20, 60, 61, 62, 64, 65, 128, 500)):
    for _ in range(count):
        value = rng.getrandbits(rng.choice(bits))
        yield rng.choice([value, -value, value + 1, -value - 1])


def pairs(rng, **options):
    return list(zip(integers(rng, **options), integers(rng, **options)))


def quo(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def shifted(a, n):
    return a << n if n >= 0 else a >> -n


def test_integers(check):
    rng = random.Random(1)
    operations = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
                  "//": lambda a, b: a // b, "\\\\": lambda a, b: a % b, "quo:": quo, "rem:": lambda a, b: a - b * quo(a, b),
                  "/": Fraction, "gcd:": math.gcd, "lcm:": math.lcm, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
                  ">": lambda a, b: a > b, ">=": lambda a, b: a >= b, "=": lambda a, b: a == b, "~=": lambda a, b: a != b,
                  "bitAnd:": lambda a, b: a & b, "bitOr:": lambda a, b: a | b, "bitXor:": lambda a, b: a ^ b,
                  "bitClear:": lambda a, b: a & ~b, "max:": max, "min:": min}
    divides = {"//", "\\\\", "quo:", "rem:", "/"}
    check((Failure("ZeroDivide") if selector in divides and b == 0 else operation(a, b), selector, a, b)
          for selector, operation in operations.items() for a, b in [*pairs(rng), (7, 0), (1 << 70, 0), (0, 5), (5, 5)])


def test_one_integer(check):
    rng = random.Random(2)
    operations = {"negated": lambda a: -a, "abs": abs, "sign": lambda a: (a > 0) - (a < 0), "even": lambda a: a % 2 == 0,
                  "odd": lambda a: a % 2 == 1, "printString": str, "squared": lambda a: a * a, "bitInvert": lambda a: ~a,
                  "hex": lambda a: ("-" if a < 0 else "") + "16r" + f"{abs(a):X}", "isZero": lambda a: a == 0,
                  "numberOfDigits": lambda a: len(str(abs(a)))}
    positive = {"sqrtFloor": math.isqrt, "highBit": int.bit_length, "bitCount": int.bit_count,
                "lowBit": lambda a: (a & -a).bit_length(), "isPowerOfTwo": lambda a: a.bit_count() == 1,
                "asFloat": float}
    check([*((operation(a), selector, a) for selector, operation in operations.items() for a in integers(rng)),
           *((operation(abs(a)), selector, abs(a)) for selector, operation in positive.items() for a in integers(rng))])


def test_powers_roots_and_shifts(check):
    rng = random.Random(3)
    questions = [(math.factorial(n), "factorial", n) for n in range(0, 60, 7)]
    questions += [(math.comb(n, k), "numberOfCombinationsTaken:", n, k) for n in range(2, 40, 5) for k in range(1, n, 4)]
    for a in integers(rng, 60, (5, 40, 100)):
        n = rng.randrange(30)
        questions.append((a ** n, "raisedTo:", a, n))
        modulus = rng.getrandbits(rng.choice((4, 40, 90))) + 2
        exponent = rng.getrandbits(50)
        questions.append((pow(a, exponent, modulus), "raisedTo:modulo:", a, exponent, modulus))
        shift = rng.randrange(-150, 150)
        questions.append((shifted(a, shift), "bitShift:", a, shift))
        index = rng.randrange(1, 90)
        questions.append((a >> index - 1 & 1, "bitAt:", a, index))
        root = math.isqrt(abs(a))
        questions.append((root, "sqrt", root * root))
        questions.append((abs(a), "nthRootTruncated:", abs(a) ** 5 + 1 if a else 0, 5))
        if math.gcd(a, modulus) == 1:
            questions.append((pow(a, -1, modulus), "reciprocalModulo:", a % modulus, modulus))
    check(questions)


def test_very_large_integers(check):
    """Where multiplication and division go other ways than by digits."""
    rng = random.Random(4)
    questions = []
    for bits in (3000, 9000, 30000):
        for other in (100, 2900, bits // 2, bits):
            a, b = rng.getrandbits(bits) | 1 << bits, rng.getrandbits(other) | 1 << other
            questions += [(a * b, "*", a, b), (a * a, "squared", a), (a // b, "//", a, b), (-a % b, "\\\\", -a, b), (a * b // b, "//", a * b, b),
                          (math.gcd(a * 30, b * 12), "gcd:", a * 30, b * 12)]
        questions += [(math.isqrt(a), "sqrtFloor", a), ((1 << bits) - 1, "-", 1 << bits, 1)]
    check(questions)


def digits(value, base):
    text = ""
    value, sign = abs(value), "-" if value < 0 else ""
    while True:
        value, digit = divmod(value, base)
        text = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[digit] + text
        if not value:
            return sign + text


def test_notations_of_integers(check):
    rng = random.Random(5)
    questions = []
    for a in integers(rng, 150, (10, 62, 64, 100, 900, 3000)):
        base = rng.randrange(2, 37)
        text = digits(a, base)
        questions += [(text, "printString:", a, base), (text, "printStringBase:", a, base), (a, "asInteger", str(a)), (a, "asNumber", str(a))]
        if a >= 0:
            questions += [(len(text), "numberOfDigitsInBase:", a, base), (a, "asNumber", f"{base}r{text}")]
    questions += [(text, "printStringRoman", value) for value, text in ((1994, "MCMXCIV"), (2026, "MMXXVI"), (4, "IV"), (3999, "MMMCMXCIX"))]
    check(questions)


def primes(limit):
    return [n for n in range(2, limit) if all(n % i for i in range(2, math.isqrt(n) + 1))]


def test_primes(check):
    known = set(primes(300))
    large = {2 ** 61 - 1: True, 2 ** 89 - 1: True, 2 ** 67 - 1: False, 561: False, 41041: False, 3215031751: False, 3825123056546413051: False,
             (2 ** 61 - 1) * (2 ** 31 - 1): False}
    check([*((n in known, "isPrime", n) for n in range(300)), *((value, "isPrime", n) for n, value in large.items())])


def fractions(rng, count=COUNT):
    for _ in range(count):
        yield Fraction(rng.randrange(-1000, 1000) * rng.choice((1, 1, 10 ** 20)), rng.randrange(1, 1000) * rng.choice((1, 1, 10 ** 15)))


def half_up(value):
    """Rounded, halves away from zero."""
    return (1 if value >= 0 else -1) * math.floor(abs(value) + Fraction(1, 2))


def test_fractions(check):
    rng = random.Random(6)
    binary = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b,
              "\\\\": lambda a, b: a % b, "<": lambda a, b: a < b, ">=": lambda a, b: a >= b, "=": lambda a, b: a == b}
    unary = {"truncated": math.trunc, "floor": math.floor, "ceiling": math.ceil, "rounded": half_up, "negated": lambda a: -a, "abs": abs,
             "numerator": lambda a: a.numerator, "denominator": lambda a: a.denominator, "squared": lambda a: a * a, "asFloat": float,
             "fractionPart": lambda a: a - math.trunc(a), "integerPart": math.trunc, "sign": lambda a: (a > 0) - (a < 0)}
    values = list(fractions(rng))
    questions = [(operation(a, b), selector, a, b) for selector, operation in binary.items()
                 for a, b in zip(values, [*values[1:], Fraction(1, 3)]) if b != 0 or selector not in ("/", "//", "\\\\")]
    questions += [(operation(a), selector, a) for selector, operation in unary.items() for a in values]
    questions += [(1 / a, "reciprocal", a) for a in values if a]
    questions += [(a ** n, "raisedTo:", a, n) for a in values[:40] if a for n in (0, 1, 5, -3)]
    questions += [(a + n, "+", a, n) for a, n in zip(values, integers(rng))] + [(n - a, "-", n, a) for a, n in zip(values, integers(rng))]
    check(questions)


def floats(rng, count=COUNT):
    for _ in range(count):
        yield rng.choice([
            lambda: rng.uniform(-1000, 1000), lambda: rng.uniform(-1, 1), lambda: float(rng.randrange(-100, 100)),
            lambda: rng.randrange(-10 ** 6, 10 ** 6) / 1000, lambda: math.ldexp(rng.uniform(-1, 1), rng.randrange(-1070, 1020)),
            lambda: rng.choice((0.0, -0.0, 1.0, 0.1, 1e16, 1e15, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308,
                                123456789012345680.0, 1e22, 1e23, 9007199254740993.0))])()


def test_functions_of_floats(check):
    rng = random.Random(29)
    everywhere = {"sin": math.sin, "cos": math.cos, "tan": math.tan, "arcTan": math.atan, "arSinh": math.asinh, "tanh": math.tanh}
    unit = {"arcSin": math.asin, "arcCos": math.acos}
    moderate = {"exp": math.exp, "sinh": math.sinh, "cosh": math.cosh}
    positive = {"ln": math.log, "sqrt": math.sqrt, "log2": math.log2, "log": math.log10}
    values = [each for each in floats(rng) if abs(each) < 1e300]
    check([*((Near(function(x)), selector, x) for selector, function in everywhere.items() for x in values),
           *((Near(function(x)), selector, x) for selector, function in unit.items() for x in [*(rng.uniform(-1, 1) for _ in range(COUNT)), 1.0, -1.0, 0.0]),
           *((Near(function(abs(x))), selector, abs(x)) for selector, function in positive.items() for x in values if x),
           *((Near(function(x)), selector, x) for selector, function in moderate.items() for x in values if abs(x) < 700),
           *((Near(math.atanh(x)), "arTanh", x) for x in values if abs(x) < 1),
           *((Near(math.acosh(1 + abs(x))), "arCosh", 1 + abs(x)) for x in values)])


def test_functions_of_two_floats(check):
    rng = random.Random(30)
    values = list(floats(rng, 300))
    questions = [(Near(math.atan2(a, b)), "arcTan:", a, b) for a, b in [*zip(values, values[1:]), *itertools.product((0.0, -0.0, 3, -3), (0.0, -0.0, 2, -2))]]
    questions += [(Near(math.pow(abs(a), b)), "raisedTo:", abs(a), b) for a, b in zip(values, values[1:]) if abs(a) > 1e-9 and abs(math.log(abs(a)) * b) < 700]
    questions += [(Near(math.pow(a, n)), "raisedTo:", a, n) for a in values if a for n in (0, 1, -1, 2, -3, 17, 50) if abs(math.log(abs(a)) * n) < 700]
    check(questions)


def nearest_root(value, degree):
    """The float nearest to the root of an integer or a fraction."""
    bits = 200 + value.denominator.bit_length() // degree
    scaled = int(abs(value) * 2 ** (bits * degree))
    low, high = 0, 1 << scaled.bit_length() // degree + 1
    while high - low > 1:
        middle = low + high >> 1
        low, high = (middle, high) if middle ** degree <= scaled else (low, middle)
    root = Fraction(2 * low + 1, 2 << bits)
    return (math.inf if root >= 1 << 1024 else float(root)) * (-1 if value < 0 else 1)


def exact_log(value, base):
    power = 0
    while Fraction(base) ** (power + 1) <= value:
        power += 1
    while Fraction(base) ** power > value:
        power -= 1
    return power


def test_roots_and_logarithms_of_exact_numbers(check):
    rng = random.Random(31)
    values = [rng.randrange(2, 1 << bits) for bits in (4, 20, 60, 64, 400, 1020, 1030, 1700) for _ in range(8)]
    values += [Fraction(a, b) for a, b in zip(values, rng.sample(values, len(values))) if a % b]
    questions = []
    for value in values:
        for degree in (2, 3, 5):
            root = nearest_root(value, degree)
            if math.isfinite(root) and Fraction(root) ** degree != value:
                questions += [(root, "nthRoot:", value, degree), *([(root, "sqrt", value)] if degree == 2 else [(-root, "nthRoot:", -value, degree)])]
        logarithm = math.log(value.numerator) - math.log(value.denominator)
        if abs(logarithm) > 10:
            questions += [(Near(logarithm), "ln", value), (Near(math.log10(value.numerator) - math.log10(value.denominator)), "log", value)]
            questions += [(Near(math.log2(value.numerator) - math.log2(value.denominator)), "log:", value, 2)]
        questions += [(exact_log(value, base), "floorLog:", value, base) for base in (2, 3, 10)]
    questions += [(n, "floorLog:", Fraction(10) ** n if n < 0 else 10 ** n, 10) for n in range(-330, 330, 7)]
    check(questions)


def shortest(value):
    """The digits of the shortest text, without zeros at the ends, and the power of ten."""
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    fraction = fraction.rstrip("0")
    stripped = (whole + fraction).lstrip("0")
    power = int(exponent or 0) - len(fraction)
    while stripped.endswith("0"):
        stripped, power = stripped[:-1], power + 1
    return stripped, power


def test_floats_are_printed_in_the_shortest_way(oracle_image, tmp_path, check):
    rng = random.Random(7)
    values = [each for each in floats(rng, 2000) if each]
    file = tmp_path / "floats.txt"
    file.write_text("".join(f"printString\t{write(each)}\n" for each in values))
    result = subprocess.run([ROOT / "build/pinion", oracle_image, file], capture_output=True, text=True, timeout=100)
    answers = [each[1:] for each in result.stdout.split("\n")[:-1]]
    assert [text for text, value in zip(answers, values, strict=True) if float(text) != value] == []
    assert [text for text, value in zip(answers, values) if shortest(value) != shortest_text(text)] == []


def shortest_text(text):
    mantissa, _, exponent = text.lstrip("-").partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = fraction.rstrip("0")
    stripped = (whole + fraction).lstrip("0")
    power = int(exponent or 0) - len(fraction)
    while stripped.endswith("0"):
        stripped, power = stripped[:-1], power + 1
    return stripped, power


def test_reading_of_floats(check):
    rng = random.Random(8)
    texts = ["0.1", "1.0e10", "123.456e-7", "9007199254740993.0", "0.000001", "1.7976931348623157e308", "2.2250738585072011e-308",
             "4.9e-324", "2.4703282292062328e-324", "1.0e23", "8.5e-5", "17976931348623158.0e292", "-0.0"]
    for _ in range(400):
        count = rng.randrange(1, 25)
        texts.append(f"{rng.choice(('', '-'))}{rng.randrange(10 ** count)}.{rng.randrange(10 ** rng.randrange(1, 20))}e{rng.randrange(-300, 280)}")
    check((float(text), "asNumber", text) for text in texts)


def test_arithmetic_of_floats(check):
    rng = random.Random(9)
    values = list(floats(rng, 300))
    binary = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
              ">": lambda a, b: a > b, ">=": lambda a, b: a >= b, "=": lambda a, b: a == b, "/": lambda a, b: a / b}
    questions = [(operation(a, b), selector, a, b) for selector, operation in binary.items() for a, b in zip(values, values[1:])
                 if b or selector != "/"]
    unary = {"truncated": math.trunc, "floor": math.floor, "ceiling": math.ceil, "negated": lambda a: -a, "abs": abs, "rounded": lambda a: half_up(Fraction(a)),
             "asTrueFraction": Fraction, "isZero": lambda a: a == 0, "asInteger": math.trunc,
             "significand": lambda a: math.frexp(a)[0] * 2 if a else a, "exponent": lambda a: math.frexp(a)[1] - 1}
    questions += [(Fraction(expected) if isinstance(expected := operation(a), Fraction) else expected, selector, a)
                  for selector, operation in unary.items() for a in values if a or selector not in ("exponent", "significand")]
    questions += [(math.sqrt(a), "sqrt", a) for a in map(abs, values)]
    questions += [(math.nextafter(a, math.inf), "successor", a) for a in values if abs(a) < 1e308]
    questions += [(math.nextafter(a, -math.inf), "predecessor", a) for a in values if abs(a) < 1e308]
    questions += [(math.ldexp(a, n), "timesTwoPower:", a, n) for a in values if 1e-200 < abs(a) < 1e200 for n in (-60, 3, 60)]
    check(questions)


def test_transcendental_functions_are_close(oracle_image, tmp_path):
    rng = random.Random(10)
    functions = {"sin": math.sin, "cos": math.cos, "tan": math.tan, "arcTan": math.atan, "exp": math.exp, "ln": math.log, "log": math.log10,
                 "arcSin": math.asin, "arcCos": math.acos, "degreesToRadians": math.radians, "radiansToDegrees": math.degrees, "sinh": math.sinh,
                 "cosh": math.cosh, "tanh": math.tanh}
    questions = []
    for name, function in functions.items():
        for _ in range(60):
            value = rng.uniform(0.001, 0.999) if name.startswith("arc") else rng.uniform(0.001, 20)
            questions.append((function(value), name, value))
    questions += [(a ** b, "raisedTo:", a, b) for a, b in ((rng.uniform(0.1, 9), rng.uniform(-5, 5)) for _ in range(60))]
    questions += [(math.log(a, b), "log:", a, b) for a, b in ((rng.uniform(0.1, 9), rng.uniform(2, 5)) for _ in range(60))]
    questions += [(math.atan2(a, b), "arcTan:", a, b) for a, b in ((rng.uniform(-9, 9), rng.uniform(-5, 5)) for _ in range(60))]
    file = tmp_path / "questions.txt"
    file.write_text("".join("\t".join([selector, *map(write, values)]) + "\n" for _, selector, *values in questions))
    result = subprocess.run([ROOT / "build/pinion", oracle_image, file], capture_output=True, text=True, timeout=100)
    answers = result.stdout.split("\n")[:-1]
    wrong = [(question, answer) for question, answer in zip(questions, answers, strict=True)
             if not (answer[0] == "f" and math.isclose(float(answer[1:]), question[0], rel_tol=1e-13, abs_tol=1e-13))]
    assert wrong == []


def test_comparison_of_mixed_numbers_is_exact(check):
    rng = random.Random(11)
    questions = []
    for _ in range(400):
        a = rng.choice((2 ** 53, 2 ** 60, 10 ** 25, 3)) + rng.randrange(-3, 4)
        b = float(rng.choice((a, a + 1, 10 ** 25)))
        c = Fraction(a, rng.randrange(1, 5))
        for x, y in ((a, b), (b, a), (c, b), (b, c), (a, c)):
            questions += [(Fraction(x) < Fraction(y), "<", x, y), (Fraction(x) == Fraction(y), "=", x, y)]
    check(questions)


def test_scaled_decimals(check):
    def text(value, scale):
        scaled = half_up(abs(value) * 10 ** scale)
        whole, part = divmod(scaled, 10 ** scale)
        return f"{'-' if value < 0 and scaled else ''}{whole}" + (f".{part:0{scale}d}" if scale else "") + f"s{scale}"
    rng = random.Random(12)
    questions = []
    for _ in range(COUNT):
        s, t = rng.randrange(1, 6), rng.randrange(1, 6)
        a, b = Fraction(rng.randrange(-10 ** 6, 10 ** 6), 10 ** s), Fraction(rng.randrange(1, 10 ** 6), 10 ** t)
        x, y = Decimal(text(a, s)), Decimal(text(b, t))
        scale = max(s, t)
        questions += [(text(a + b, scale) if a + b >= 0 else None, "+", x, y), (text(a * b, scale) if a >= 0 else None, "*", x, y), (a < b, "<", x, y), (math.trunc(a), "truncated", x),
                      (a == b, "=", x, y), (half_up(a), "rounded", x), (float(a), "asFloat", x)]
    check((Decimal(expected) if isinstance(expected, str) else expected, *rest) for expected, *rest in questions if expected is not None)


# Strings and characters

ALPHABETS = ["abc", "abcdefghijklmnopqrstuvwxyz ABC", "äöüßÿ€", "aλбק漢字", "\t\n\r x'\"", "0123456789.", "a😀b\U0001F600\U00010FFF"]


def strings(rng, count=120, longest=12):
    for _ in range(count):
        alphabet = rng.choice(ALPHABETS)
        yield "".join(rng.choice(alphabet) for _ in range(rng.randrange(longest)))


def caseless(text):
    return "".join(each.lower() for each in text)


def test_strings(check):
    rng = random.Random(13)
    unary = {"size": len, "reversed": lambda a: a[::-1], "asUppercase": str.upper, "asLowercase": str.lower,
             "capitalized": lambda a: a[:1].title() + a[1:],
             "isEmpty": lambda a: a == "", "trimBoth": lambda a: a.strip(" \t\n\r\f"), "withBlanksTrimmed": lambda a: a.strip(" \t\n\r\f"),
             "asArray": lambda a: [Char(c) for c in a], "trimLeft": lambda a: a.lstrip(" \t\n\r\f"), "trimRight": lambda a: a.rstrip(" \t\n\r\f"),
             "printString": lambda a: "'" + a.replace("'", "''") + "'", "asSymbol": str, "copy": str,
             "utf8Encoded": lambda a: list(a.encode()), "isString": lambda a: True, "asString": str, "displayString": str,
             "isAllDigits": lambda a: a != "" and all(c in "0123456789" for c in a),
             "asSortedCollection": lambda a: [Char(c) for c in sorted(a)], "first": lambda a: Char(a[0]) if a else None,
             "last": lambda a: Char(a[-1]) if a else None, "allButFirst": lambda a: a[1:] if a else None, "allButLast": lambda a: a[:-1] if a else None}
    words = ["".join(rng.choice("aßΣσαΑ'·. ‿\u0301ŉﬃǆΐᾼ1😀") for _ in range(rng.randrange(1, 8))) for _ in range(120)]
    values = [each for each in strings(rng) if "İ" not in each] + words
    questions = [(expected, selector, a) for selector, operation in unary.items() for a in values if (expected := operation(a)) is not None]
    binary = {",": lambda a, b: a + b, "=": lambda a, b: a == b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b,
              "beginsWith:": lambda a, b: a.startswith(b), "endsWith:": lambda a, b: a.endswith(b), "includesSubstring:": lambda a, b: b in a if b else None,
              "findString:": lambda a, b: a.find(b) + 1 if b else None, "sameAs:": lambda a, b: caseless(a) == caseless(b)}
    others = [rng.choice((b, a[:2], a[1:3], a[-2:], a)) for a, b in zip(values, strings(rng))]
    questions += [(expected, selector, a, b) for selector, operation in binary.items() for a, b in zip(values, others)
                  if (expected := operation(a, b)) is not None]
    for a, b in zip(values, others):
        n = rng.randrange(len(a) + 1)
        c = rng.choice(a or "x")
        questions += [(a[:n], "first:", a, n), (a[len(a) - n:], "last:", a, n), (a[n:], "allButFirst:", a, n), (a[:len(a) - n], "allButLast:", a, n),
                      (a.find(c) + 1, "indexOf:", a, Char(c)), (a.count(c), "occurrencesOf:", a, Char(c)), (c in a, "includes:", a, Char(c)),
                      (a.partition(c)[0], "copyUpTo:", a, Char(c)), (a.partition(c)[2], "copyAfter:", a, Char(c)),
                      (a.rpartition(c)[2] if c in a else None, "copyAfterLast:", a, Char(c)),
                      (a.replace(c, "xyz"), "copyReplaceAll:with:", a, c, "xyz"), (a[:n], "copyFrom:to:", a, 1, n),
                      (a.replace(c, ""), "copyWithout:", a, Char(c)), (a + c, "copyWith:", a, Char(c)),
                      (a.rjust(20, "*"), "padLeftTo:with:", a, 20, Char("*")), (a.ljust(20, "*"), "padRightTo:with:", a, 20, Char("*"))]
        if b:
            questions.append((a.replace(b, "<>"), "copyReplaceAll:with:", a, b, "<>"))
            questions.append(([each for each in re.split("[" + re.escape(b) + "]", a) if each], "substrings:", a, b))
    questions += [(sep.join(parts), "join:", sep, parts) for sep, parts in ((",", ["a", "b", "c"]), ("", ["a", "b"]), (", ", ["λ"]), ("x", []))]
    check([question for question in questions if question[0] is not None])


def test_lines(check):
    rng = random.Random(14)
    texts = ["".join(rng.choice(["a", "b", "\n", "\r", "\r\n"]) for _ in range(8)) for _ in range(100)]
    check((re.sub("\r\n|\r", "\n", text).removesuffix("\n").split("\n") if text else [], "lines", text) for text in texts)


def test_reading_of_utf8_where_broken_bytes_become_replacement_characters(check):
    rng = random.Random(15)
    questions = []
    for _ in range(400):
        data = bytearray(rng.choice(list(strings(rng, 3, 6)))
                         .encode())
        if data and rng.random() < 0.5:
            data[rng.randrange(len(data))] = rng.randrange(256)
        questions.append((bytes(data).decode(errors="replace"), "bytesDecoded", [*data]))
    check(questions)


def upper(code):
    return next((ord(text) for text in (chr(code).upper(), chr(code).title()) if len(text) == 1), code)


def title(code):
    text = chr(code).title()
    return ord(text) if len(text) == 1 else code


@pytest.mark.parametrize("selector, expected", [
    ("generalCategory", lambda c: "#" + unicodedata.category(chr(c))),
    ("isLetter", lambda c: str(unicodedata.category(chr(c))[0] == "L").lower()),
    ("isUppercase", lambda c: str(unicodedata.category(chr(c)) == "Lu").lower()),
    ("isLowercase", lambda c: str(unicodedata.category(chr(c)) == "Ll").lower()),
    ("isDigit", lambda c: str(unicodedata.category(chr(c)) == "Nd").lower()),
    ("upperCode", lambda c: str(upper(c))), ("lowerCode", lambda c: str(ord(chr(c).lower()[0]))), ("titleCode", lambda c: str(title(c))),
    ("decimalValue", lambda c: str(unicodedata.decimal(chr(c), -1))),
])
def test_every_character(oracle_image, tmp_path, selector, expected):
    file = tmp_path / "questions.txt"
    blocks = [(start, min(start + 0x3FFF, 0x10FFFF)) for start in (*range(0, 0x20000, 0x4000), 0x2FA00, 0xE0000, 0x10C000)]
    file.write_text("".join(f"charactersFrom:to:answer:\tn\ti{start}\ti{stop}\ty{selector}\n" for start, stop in blocks))
    result = subprocess.run([ROOT / "build/pinion", oracle_image, file], capture_output=True, text=True, timeout=100)
    answers = [each[1:].split() for each in result.stdout.split("\n")[:-1]]
    assert len(answers) == len(blocks)
    wrong = [(hex(code), answer, expected(code)) for (start, stop), line in zip(blocks, answers)
             for code, answer in zip(range(start, stop + 1), line, strict=True) if answer != expected(code)]
    assert wrong == []


# Collections

def test_collections(check):
    rng = random.Random(16)
    questions = []
    for _ in range(COUNT):
        a = [rng.randrange(-20, 20) for _ in range(rng.randrange(1, 15))]
        b = [rng.randrange(-20, 20) for _ in range(rng.randrange(5))]
        n = rng.randrange(len(a) + 1)
        x = rng.choice(a + b)
        questions += [
            (sorted(a), "asSortedArray", a), (sorted(a), "sorted", a), (sum(a), "sum", a), (max(a), "max", a), (min(a), "min", a),
            (a[::-1], "reversed", a), (a + b, ",", a, b), (a == b, "=", a, b), (len(a), "size", a), (x in a, "includes:", a, x),
            (a.index(x) + 1 if x in a else 0, "indexOf:", a, x), (a.count(x), "occurrencesOf:", a, x), (a[:n], "first:", a, n),
            (a[len(a) - n:], "last:", a, n), (a[n:], "allButFirst:", a, n), ([each for each in a if each != x], "copyWithout:", a, x),
            ([each for each in a if each not in b], "copyWithoutAll:", a, b), (a + [x], "copyWith:", a, x), (sorted(set(a)), "sortedSet", a),
            (len(set(a)), "distinct", a), (Fraction(sum(a), len(a)), "average", a), ([a[-1], *a[:-1]], "rotated", a),
            (sorted(set(a) | set(b)), "sortedUnion:", a, b), (sorted(set(a) & set(b)), "sortedIntersection:", a, b),
            (sorted(each for each in a if each not in b), "sortedDifference:", a, b), (a[n:] + a[:n], "shifted:", a, n)]
    check(questions)


def test_sorting_is_stable(check):
    rng = random.Random(17)
    questions = []
    for size in (0, 1, 2, 5, 20, 100, 500):
        data = [[rng.randrange(max(size // 4, 1)), index] for index in range(size)]
        questions.append((sorted(data, key=lambda each: each[0]), "sortedByFirst", data))
    questions += [(sorted(text), "sortedCharacters", text) for text in strings(rng, 30)]
    check(((list(map(Char, expected)) if selector == "sortedCharacters" else expected), selector, value) for expected, selector, value in questions)


# Regular expressions: what differs in notation or meaning is translated for Python.

REGEX_ATOMS = {
    "a": "a", "b": "b", "B": "B", "1": "1", "_": "_", r"\.": r"\.", r"\n": r"\n", r"\\": r"\\", ".": ".", "-": "-", r"\d": r"\d", r"\D": r"\D", r"\w": r"\w",
    r"\W": r"\W", r"\s": r"\s", r"\S": r"\S", "[ab]": "[ab]", "[^ab]": "[^ab]", "[a-c1]": "[a-c1]", "[-a]": "[-a]", "[b-]": "[b-]", "[]a]": "[]a]",
    r"[\d_]": r"[\d_]", r"[\n-1]": r"[\n-1]", "[^]b]": "[^]b]", "[[:alpha:]]": "[a-zA-Z]", "[^[:digit:][:space:]]": r"[^\d\s]", "[[:upper:]_]": "[A-Z_]",
    "[[:alnum:]]": "[a-zA-Z0-9]", "[[:punct:]]": r"[-.\\_]", ":isVowel:": "[aeiouAEIOU]", ":^isLetter:": "[^a-zA-Z]"}
REGEX_PLACES = {"^": "^", "$": "$", r"\b": r"\b", r"\B": r"\B", r"\<": r"\b(?=\w)", r"\>": r"\b(?<=\w)"}
REGEX_REPETITIONS = ("*", "+", "?", "{2}", "{1,2}", "{2,}", "{,2}")


def regex(rng, depth=3):
    """A regular expression, the same for Python, and whether it can match nothing."""
    kind = rng.choice(("atom", "repetition", "repetition", "sequence", "sequence", "sequence", "choice", "lookahead", "place")) if depth else "atom"
    match kind:
        case "atom":
            return *rng.choice(list(REGEX_ATOMS.items())), False
        case "place":
            return *rng.choice(list(REGEX_PLACES.items())), True
        case "lookahead":
            text, python, _ = regex(rng, 0)
            start, count = rng.choice(("(?=", "(?!")), rng.choice(("", *REGEX_REPETITIONS))
            return f"{start}{text}{count})", f"{start}{python}{count})", True
        case "sequence":
            texts, pythons, nullable = zip(*(regex(rng, depth - 1) for _ in range(rng.randrange(1, 4))))
            return f"({''.join(texts)})", f"({''.join(pythons)})", all(nullable)
    texts, pythons = zip(*(regex_of_characters(rng, depth - 1) for _ in range(rng.randrange(2, 4))))
    if kind == "choice":
        return f"({'|'.join(texts)})", f"({'|'.join(pythons)})", False
    count = rng.choice(REGEX_REPETITIONS)
    return f"({texts[0]}){count}", f"({pythons[0]}){count}", count in ("*", "?", "{,2}")


def regex_of_characters(rng, depth):
    """A regular expression that matches some character, and the same for Python."""
    while True:
        text, python, nullable = regex(rng, depth)
        if not nullable:
            return text, python


def test_regular_expressions(check):
    rng = random.Random(18)
    questions = []
    for _ in range(2 * COUNT):
        parts = [regex(rng) for _ in range(rng.randrange(1, 4))]
        text, python = "".join(each for each, *_ in parts), "".join(each for _, each, _ in parts)
        known, ignoring = re.compile(python, re.ASCII | re.DOTALL | re.MULTILINE), re.compile(python, re.ASCII | re.DOTALL | re.MULTILINE | re.IGNORECASE)
        for _ in range(4):
            # Not empty: where Python finds no \B.
            subject = "".join(rng.choices("aabbAB11_ \n-.\\e", k=rng.randrange(1, 9)))
            whole = known.fullmatch(subject)
            questions += [
                (whole is not None, "matchesRegex:", subject, text), (known.match(subject) is not None, "prefixMatchesRegex:", subject, text),
                (whole and [subject, *whole.groups()], "partsMatchingRegex:", subject, text),
                (ranges(known, subject), "allRangesOfRegexMatches:", subject, text), (ranges(ignoring, subject), "rangesOfRegexIgnoringCase:", subject, text),
                (known.search(subject) is not None, "search:", subject, text),
                (known.sub("<>", subject), "copyWithRegex:matchesReplacedWith:", subject, text, "<>")]
            if not known.fullmatch("") and all(match[0] for match in known.finditer(subject)):
                gaps = [0, *(each for match in known.finditer(subject) for each in match.span()), len(subject)]
                questions.append(([subject[start:stop] for start, stop in zip(gaps[::2], gaps[1::2])], "partsBetweenRegex:", subject, text))
    check(questions)


def ranges(expression, text):
    """The indices of each match."""
    return [list(range(match.start() + 1, match.end() + 1)) for match in expression.finditer(text)]


def test_what_is_no_regular_expression(check):
    check((Failure("RegexSyntaxError"), "asRegex", text) for text in (
        "(", ")", "a)", "(a", "(?a)", "(?", "[", "[a", "[]", "[^", "[^]", "[a-", "[b-a]", "[a-\\", "[\\", "[[:alpha:", "[[:alpha:]", "[[:letters:]]", "\\", "*",
        "+a", "?", "a|*", "(a*)*", "a**", "(^)+", "(\\b|a)*", "(?=a)*", "{2}", "a{", "a{2", "a{x}", "a{}", "a{3,2}", "a{2,", ":a", ":", "::", ":a:b:", ":at::"))
