"""The scanner, the parser and the diagnostics."""

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import (ArrayNode, AssignmentNode, BlockNode, CascadeNode, Character, LiteralNode, MessageNode,
                                    Node, ReturnNode, ScaledDecimal, Symbol, VariableNode, Visitor, walk)
from generator.syntax.parser import parse_method, parse_statements
from generator.syntax.source import Source


def method(text):
    diagnostics = Diagnostics()
    node = parse_method(Source("m.st", text), diagnostics)
    assert not diagnostics.failed, str(diagnostics)
    return node


def statements(text):
    diagnostics = Diagnostics()
    node = parse_statements(Source("m.st", text), diagnostics)
    assert not diagnostics.failed, str(diagnostics)
    return node.statements


def expression(text):
    [node] = statements(text)
    return node


def errors(text):
    diagnostics = Diagnostics()
    assert parse_statements(Source("m.st", text), diagnostics) is None
    return str(diagnostics)


def brief(node):
    """A tree as nested tuples."""
    match node:
        case None:
            return None
        case VariableNode():
            return node.name
        case LiteralNode():
            return node.value
        case MessageNode():
            return (brief(node.receiver), node.selector, *map(brief, node.arguments))
        case CascadeNode():
            return ("cascade", brief(node.receiver), *map(brief, node.messages))
        case AssignmentNode():
            return (":=", node.variable.name, brief(node.value))
        case ReturnNode():
            return ("^", brief(node.value))
        case ArrayNode():
            return ("{}", *map(brief, node.elements))
        case BlockNode():
            return ("[]", [each.name for each in node.parameters], [each.name for each in node.temporaries],
                    *map(brief, node.statements))


@pytest.mark.parametrize("text, value", [
    ("1", 1), ("-5", -5), ("16r1F", 31), ("16rff", 255), ("-16rFF", -255), ("16r-FF", -255), ("1e10", 10**10),
    ("2r1e4", 16), ("1.5e-3", 0.0015), ("16r1.8", 1.5), ("1e-3", Fraction(1, 1000)), ("1_000", 1000),
    ("3.14s2", ScaledDecimal(Fraction(157, 50), 2)), ("3s2", ScaledDecimal(Fraction(3), 2)),
    ("-0.5s", ScaledDecimal(Fraction(-1, 2), 1)), ("100 factorial", None),
    ("'it''s'", "it's"), ("'é \"no comment\"'", "é \"no comment\""), ("$ ", Character(32)), ("$'", Character(39)),
    ("#foo", Symbol("foo")), ("#a:b:", Symbol("a:b:")), ("#+", Symbol("+")), ("#'a b'", Symbol("a b")),
    ("##foo", Symbol("foo")), ("#[]", b""), ("#[1 16rFF]", b"\x01\xff"), ("#()", ()),
    ("#(int a; ^ b. := :)", tuple(map(Symbol, ("int", "a", ";", "^", "b", ".", ":=", ":")))),
    ("#(at:put: foo #(1 -2) (3 #[4] [5]) #a true nil $) 'x' a:b: + #- -)",
     (Symbol("at:put:"), Symbol("foo"), (1, -2), (3, b"\x04", b"\x05"), Symbol("a"), True, None, Character(41), "x",
      Symbol("a:b:"), Symbol("+"), Symbol("-"), Symbol("-"))),
])
def test_literals(text, value):
    node = expression(text)
    if isinstance(node, LiteralNode):
        assert node.value == value and type(node.value) is type(value)
        assert node.span.text == text


@pytest.mark.parametrize("text, tree", [
    ("3-2", (3, "-", 2)), ("3 - -2", (3, "-", -2)), ("3--2", (3, "-", -2)), ("x -1", ("x", "-", 1)), ("x>-1", ("x", ">", -1)),
    ("a b + c d e: f g", ((("a", "b"), "+", ("c", "d")), "e:", ("f", "g"))),
    ("a at: 1 put: 2", ("a", "at:put:", 1, 2)),
    ("x := y := 3", (":=", "x", (":=", "y", 3))), ("a_b:=1", (":=", "a_b", 1)),
    ("x _ y _ 3", (":=", "x", (":=", "y", 3))),
    ("a b; + 1; c: 2", ("cascade", "a", (None, "b"), (None, "+", 1), (None, "c:", 2))),
    ("a b c: 1; yourself", ("cascade", ("a", "b"), (None, "c:", 1), (None, "yourself"))),
    ("{}", ("{}",)), ("{1. a b.}", ("{}", 1, ("a", "b"))),
    ("[]", ("[]", [], [])), ("[:x]", ("[]", ["x"], [])), ("[:x||t| t]", ("[]", ["x"], ["t"], "t")),
    ("[: x :y | | t u | t. ^u.]", ("[]", ["x", "y"], ["t", "u"], "t", ("^", "u"))), ("[||]", ("[]", [], [])),
    ("a \"c\" | \"d\" b", ("a", "|", "b")), ("thisContext sender", ("thisContext", "sender")), ("a->#b", ("a", "->", Symbol("b"))),
    ("(a ifTrue: [1]) foo", (("a", "ifTrue:", ("[]", [], [], 1)), "foo")),
    ("Smalltalk.Foo bar", ("Foo", "bar")), ("Smalltalk.SystemExceptions.Foo", "Foo"), ("Smalltalk at: 1", ("Smalltalk", "at:", 1)),
    ("a b: 1 :: c :: + 2", ((("a", "b:", 1), "c"), "+", 2)), ("{a. ^b}", ("{}", "a", ("^", "b"))),
])
def test_expressions(text, tree):
    assert brief(expression(text)) == tree


def test_periods_may_be_repeated():
    assert [brief(each) for each in statements(". a. . b. ")] == ["a", "b"]
    assert brief(statements("x := 1.y")[1]) == "y"


def test_method_parts():
    node = method("at: i put: v\n\t\"say \"\"hello\"\"\"\n\t| a b |\n\t<primitive: 61 error: ec>\n\t<foo><bar: #(1 nil) baz: true><+ 3>\n\t^ v")
    assert node.selector == "at:put:" and [each.text for each in node.selector_spans] == ["at:", "put:"]
    assert [each.name for each in node.parameters] == ["i", "v"] and [each.name for each in node.temporaries] == ["a", "b"]
    assert node.comment == 'say "hello"'
    assert [each.selector for each in node.pragmas] == ["primitive:error:", "foo", "bar:baz:", "+"]
    assert [each.value for each in node.pragmas[3].arguments] == [3]
    assert node.pragma("primitive:error:").argument("error").name == "ec"
    assert node.pragma("bar:baz:").argument("baz").value is True and node.pragma("bar:baz:").argument("x") is None


def test_unary_and_binary_patterns():
    assert method("foo").selector == "foo" and method("foo").statements == []
    assert method(">= other ^true").selector == ">="


def test_spans():
    text = "(a + 1) foo: [:x | x bar] baz: 2"
    node = expression(text)
    assert node.span.text == text and [each.text for each in node.selector_spans] == ["foo:", "baz:"]
    assert node.receiver.span.text == "a + 1" and node.arguments[0].span.text == "[:x | x bar]"
    assert [each.span.text for each in expression("#(1 (a b) #[2])").elements] == ["1", "(a b)", "#[2]"]
    assert [each.span.text for each in expression("a b; c: 1").messages] == ["b", "c: 1"]


def test_walk_and_visitor():
    node = method("foo ^[:x | x bar: y]")
    assert [each.name for each in walk(node) if isinstance(each, VariableNode)] == ["x", "x", "y"]

    class Selectors(Visitor):
        def __init__(self):
            self.found = []

        def visit_MessageNode(self, message):
            self.found.append(message.selector)

    visitor = Selectors()
    visitor.visit(node)
    assert visitor.found == ["bar:"]


@pytest.mark.parametrize("text, place, message", [
    ("a :=", "1:4", "an expression is missing"), ("(1", "1:2", "parenthesis is not closed"), ("#(1 2", "1:5", "array is not closed"),
    ("#[256]", "1:3", "byte array"), ("x\n'abc", "2:1", "string has no end"), ('x "abc', "1:3", "comment has no end"),
    ("^1. 2", "1:5", "nothing can follow a return"), ("1 := 2", "1:3", "has not ended"), ("37r12", "1:1", "radix"),
    ("2r3", "1:3", "base 2"), ("self := 3", "1:1", "cannot be assigned"), ("{^1. 2}", "1:6", "nothing can follow a return"), ("§", "1:1", "no meaning"),
    ("[:x y]", "1:5", "end with '|'"), ("| a", "1:3", "no end"), ("a b. c; d", "1:7", "cascade"), ("(a b); c", "1:6", "cascade"),
    ("a b;", "1:4", "must follow the ';'"), ("$", "1:1", "must follow the $"), ("x := # 3", "1:6", "no literal"),
    ("[:self | 1]", "1:3", "cannot be declared"), ("1.0e999", "1:1", "too large"), ("1e9999999", "1:3", "exponent is too large"),
    ("1.0e-9999999", "1:6", "exponent is too large"), ("x := `3`", "1:6", "only an image"), ("##(3)", "1:1", "only an image"), ("a :: 3", "1:6", "must follow the '::'"), ("<foo: a b>", "1:9", "no end"),
])
def test_errors(text, place, message):
    report = errors(text)
    assert report.startswith(f"m.st:{place}: error: ") and message in report and report.endswith("1 error\n")


def test_diagnostics_are_sorted_and_shown_with_the_line():
    diagnostics = Diagnostics()
    source = Source("b.st", "one\r\n\ttwo three\nfour")
    diagnostics.error(source.span(10, 15), "bad", expected="x", found="three", hint="try")
    diagnostics.error(source.span(0, 3), "first")
    diagnostics.error(source.span(0, 3), "first")
    diagnostics.error(Source("a.st", "").span(0, 0), "empty")
    diagnostics.error(None, "nowhere")
    assert str(diagnostics) == ("error: nowhere\na.st:1:1: error: empty\nb.st:1:1: error: first\n  one\n  ^^^\n"
                                "b.st:2:6: error: bad\n  \ttwo three\n  \t    ^^^^^\n"
                                "  expected: x\n  found: three\n  hint: try\n4 errors\n")


def test_no_errors_print_nothing():
    assert str(Diagnostics()) == "" and not Diagnostics().failed


@given(st.text(alphabet="ab:1 2r.-+#$'\"()[]{}^;|<>=_eés\n"))
def test_any_text_parses_or_is_reported(text):
    diagnostics = Diagnostics()
    node = parse_method(Source("m.st", text), diagnostics)
    assert (node is None) == diagnostics.failed
    str(diagnostics)
    if node:
        assert all(isinstance(each, Node) and each.span.start <= each.span.stop for each in walk(node))


@given(st.integers(), st.integers(2, 36))
def test_integers_in_any_radix(value, radix):
    digits, rest = "", abs(value)
    while rest or not digits:
        digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest % radix] + digits
        rest //= radix
    assert expression(f"{'-' if value < 0 else ''}{radix}r{digits}").value == value


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=0))
def test_floats(value):
    text = repr(value)
    if "." not in text:
        text = text.replace("e", ".0e")
    assert expression(text.replace("e+", "e")).value == value
