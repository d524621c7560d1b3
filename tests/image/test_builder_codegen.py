"""The compiler: what bytecodes a method becomes."""

import pytest

from generator.simulator.disassembler import disassemble
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import Symbol
from generator.syntax.parser import parse_method
from generator.syntax.source import Source
from image.builder.codegen import CompiledCode, MethodClass, MethodCompiler, MethodProperties, OuterCode
from image.builder.scope import Binding, InstanceVariable


class Names:
    """Instance variables a, b and c17 (index 17), class variable V, globals Array and Object."""

    known = {"a": InstanceVariable(0), "b": InstanceVariable(1), "c17": InstanceVariable(17), "V": Binding("Foo", "V"),
             "Object": Binding(None, "Object", True), "Array": Binding(None, "Array", True), "Global": Binding(None, "Global")}

    def lookup(self, name):
        return self.known.get(name)

    def visible_names(self):
        return iter(self.known)


def compile_(text, long_variables=False, bytecode_set="SistaV1"):
    diagnostics = Diagnostics()
    node = parse_method(Source("m.st", text), diagnostics)
    code = node and MethodCompiler(Names(), Names.known["Array"], diagnostics, long_variables, bytecode_set).compile(node)
    assert not diagnostics.failed, str(diagnostics)
    return code


def errors(text, bytecode_set="SistaV1"):
    diagnostics = Diagnostics()
    node = parse_method(Source("m.st", text), diagnostics)
    assert MethodCompiler(Names(), Names.known["Array"], diagnostics, bytecode_set=bytecode_set).compile(node) is None
    return str(diagnostics)


def listing(code):
    """The instructions, with literals and jumps in words: L0 is the index of the instruction that is jumped to."""
    instructions = list(disassemble(code.bytecodes, code.bytecode_set))
    numbers = {each.start: number for number, each in enumerate(instructions)}
    lines = []
    for each in instructions:
        operands = list(each.operands)
        if each.target is not None:
            operands = [f"L{numbers.get(each.target, len(instructions))}"]
        elif each.selector.startswith(("pushLiteral", "send:", "superSend:", "popIntoLiteral", "storeIntoLiteral")):
            literal = code.literals[operands[0]]
            operands[0] = getattr(literal, "text", getattr(literal, "name", type(literal).__name__
                                                           if isinstance(literal, MethodClass) else literal))
        elif each.selector.startswith("pushFullClosure"):
            operands = operands[1:2]
        lines.append(" ".join([each.selector.split(":")[0], *map(str, operands)]))
    return lines


def blocks(code):
    return [each for each in code.literals if isinstance(each, CompiledCode)]


def code(text, **options):
    return listing(compile_(text, **options))


@pytest.mark.parametrize("body, expected", [
    ("", "callPrimitive 256 0|returnReceiver"),
    ("^self", "callPrimitive 256 0|returnReceiver"),
    ("^true", "callPrimitive 257 0|returnTrue"),
    ("^false", "callPrimitive 258 0|returnFalse"),
    ("^nil", "callPrimitive 259 0|returnNil"),
    ("^-1", "callPrimitive 260 0|pushLiteral -1|returnTop"),
    ("^2", "callPrimitive 263 0|pushInteger 2|returnTop"),
    ("^3", "pushInteger 3|returnTop"),
    ("^b", "callPrimitive 265 0|pushReceiverVariable 1|returnTop"),
    ("^c17", "callPrimitive 281 0|pushReceiverVariable 17|returnTop"),
    ("^V", "pushLiteralVariable V|returnTop"),
    ("^thisContext", "pushThisContext 0|returnTop"),
    ("a := 1", "pushOne|popIntoReceiverVariable 0|returnReceiver"),
    ("^a := b := 0", "pushZero|storeIntoReceiverVariable 1|storeIntoReceiverVariable 0|returnTop"),
    ("V := Global := $x", "pushCharacter 120|storeIntoLiteralVariable Global|popIntoLiteralVariable V|returnReceiver"),
    ("a. 3. #x. [a]", "returnReceiver"),
    ("a + 1", "pushReceiverVariable 0|pushOne|add|pop|returnReceiver"),
    ("a foo: b", "pushReceiverVariable 0|pushReceiverVariable 1|send foo: 1|pop|returnReceiver"),
    ("a at: 1 put: 2", "pushReceiverVariable 0|pushOne|pushInteger 2|atPut|pop|returnReceiver"),
    ("^super foo: a", "pushReceiver|pushReceiverVariable 0|superSend foo: 1|returnTop"),
    ("super size", "pushReceiver|superSend size 0|pop|returnReceiver"),
    ("^a x; foo; + 1", "pushReceiverVariable 0|duplicate|pointX|pop|duplicate|send foo 0|pop|pushOne|add|returnTop"),
    ("super foo; bar", "pushReceiver|duplicate|superSend foo 0|pop|superSend bar 0|pop|returnReceiver"),
    ("^{}", "pushNewArray 0 1|returnTop"),
    ("^{a. 1}", "pushReceiverVariable 0|pushOne|pushNewArray 2 1|returnTop"),
    ("{a foo. 1}", "pushReceiverVariable 0|send foo 0|pop|returnReceiver"),
    ("^40000", "pushLiteral 40000|returnTop"),
    ("^a ifTrue: [1]", "pushReceiverVariable 0|jumpIfFalse L4|pushOne|returnTop|returnNil"),
    ("a ifTrue: [b foo]", "pushReceiverVariable 0|jumpIfFalse L5|pushReceiverVariable 1|send foo 0|pop|returnReceiver"),
    ("^a ifFalse: [1] ifTrue: [0]", "pushReceiverVariable 0|jumpIfTrue L4|pushOne|returnTop|pushZero|returnTop"),
    ("a ifTrue: [^1] ifFalse: [^0]", "pushReceiverVariable 0|jumpIfFalse L4|pushOne|returnTop|pushZero|returnTop"),
    ("^a ifTrue: b", "pushReceiverVariable 0|pushReceiverVariable 1|send ifTrue: 1|returnTop"),
    ("^a and: [b]", "pushReceiverVariable 0|jumpIfFalse L4|pushReceiverVariable 1|returnTop|returnFalse"),
    ("^a or: [b]", "pushReceiverVariable 0|jumpIfTrue L4|pushReceiverVariable 1|returnTop|returnTrue"),
    ("(a and: [b]) ifTrue: [^1]",
     "pushReceiverVariable 0|jumpIfFalse L6|pushReceiverVariable 1|jumpIfFalse L6|pushOne|returnTop|returnReceiver"),
    ("(a or: [b]) ifTrue: [^1]",
     "pushReceiverVariable 0|jumpIfTrue L4|pushReceiverVariable 1|jumpIfFalse L6|pushOne|returnTop|returnReceiver"),
    ("^a ifNil: [1]", "pushReceiverVariable 0|duplicate|pushNil|identical|jumpIfFalse L7|pop|pushOne|returnTop"),
    ("a ifNil: [^1]", "pushReceiverVariable 0|pushNil|identical|jumpIfFalse L6|pushOne|returnTop|returnReceiver"),
    ("^a ifNotNil: [:x | x]",
     "pushReceiverVariable 0|storeIntoTemporary 0|pushNil|identical|jumpIfTrue L7|pushTemporary 0|returnTop|returnNil"),
    ("^a ifNil: [0] ifNotNil: [1]",
     "pushReceiverVariable 0|pushNil|identical|jumpIfTrue L6|pushOne|returnTop|pushZero|returnTop"),
    ("[a] whileTrue: [b foo]", "pushReceiverVariable 0|jumpIfFalse L6|pushReceiverVariable 1|send foo 0|pop|jump L0|returnReceiver"),
    ("[a foo. b] whileFalse", "pushReceiverVariable 0|send foo 0|pop|pushReceiverVariable 1|jumpIfTrue L6|jump L0|returnReceiver"),
    ("[a foo] repeat", "pushReceiverVariable 0|send foo 0|pop|jump L0"),
    ("1 to: 5 do: [:i | a foo: i]",
     "pushOne|storeIntoTemporary 0|pushInteger 5|lessOrEqual|jumpIfFalse L14|pushReceiverVariable 0|pushTemporary 0|"
     "send foo: 1|pop|pushTemporary 0|pushOne|add|storeIntoTemporary 0|jump L2|returnReceiver"),
    ("^9 to: a by: -2 do: [:i | ]",
     "pushInteger 9|storeIntoTemporary 1|duplicate|pushReceiverVariable 0|popIntoTemporary 0|pushTemporary 0|greaterOrEqual|"
     "jumpIfFalse L13|pushTemporary 1|pushLiteral -2|add|storeIntoTemporary 1|jump L5|returnTop"),
    ("a timesRepeat: [b foo]",
     "pushReceiverVariable 0|popIntoTemporary 1|pushOne|storeIntoTemporary 0|pushTemporary 1|lessOrEqual|jumpIfFalse L15|"
     "pushReceiverVariable 1|send foo 0|pop|pushTemporary 0|pushOne|add|storeIntoTemporary 0|jump L4|returnReceiver"),
    ("1 to: a by: b do: [:i | ]", "pushOne|pushReceiverVariable 0|pushReceiverVariable 1|pushFullClosure 0|send to:by:do: 3|pop|returnReceiver"),
])
def test_methods(body, expected):
    assert "|".join(code("foo " + body)) == expected


@pytest.mark.parametrize("body, expected", [
    # Arithmetic that the machine does without a lookup
    ("^24 * 60 * 60", "pushLiteral 86400|returnTop"), ("^3 - 4", "callPrimitive 260 0|pushLiteral -1|returnTop"), ("3 + 4", "returnReceiver"),
    ("^-7 // 2 + (-7 \\\\ 2)", "pushLiteral -3|returnTop"), ("^1 bitShift: 4", "pushInteger 16|returnTop"),
    ("^1 bitShift: 60", "pushOne|pushInteger 60|bitShift|returnTop"), ("^1 bitShift: -1", "pushOne|pushLiteral -1|bitShift|returnTop"),
    ("^3 // 0", "pushInteger 3|pushZero|integerDivide|returnTop"), ("^1073741823 * 1073741825", "pushLiteral 1152921504606846975|returnTop"),
    ("^1073741824 * 1073741824", "pushLiteral 1073741824|pushLiteral 1073741824|multiply|returnTop"),
    ("^6 / 2", "pushInteger 6|pushInteger 2|divide|returnTop"), ("^3 negated", "pushInteger 3|send negated 0|returnTop"),
    ("^1.5 + 2", "pushLiteral 1.5|pushInteger 2|add|returnTop"), ("^3 < 4", "returnTrue"),
    # Conditions that are known
    ("[true] whileTrue: [a foo]", "pushReceiverVariable 0|send foo 0|pop|jump L0"), ("[false] whileTrue: [a foo]", "returnReceiver"),
    ("^true ifTrue: [1] ifFalse: [a foo]", "pushOne|returnTop"), ("^(3 > 4) | a", "pushFalse|pushReceiverVariable 0|send | 1|returnTop"),
    ("3 > 4 ifTrue: [a foo]", "returnReceiver"),
    # Negations of what is true or false for sure
    ("(a == b) not ifTrue: [a foo]", "pushReceiverVariable 0|pushReceiverVariable 1|identical|jumpIfTrue L7|"
     "pushReceiverVariable 0|send foo 0|pop|returnReceiver"),
    ("(a ~~ b) not not ifTrue: [a foo]", "pushReceiverVariable 0|pushReceiverVariable 1|notIdentical|jumpIfFalse L7|"
     "pushReceiverVariable 0|send foo 0|pop|returnReceiver"),
    ("(a = b) not ifTrue: [a foo]", "pushReceiverVariable 0|pushReceiverVariable 1|equal|send not 0|jumpIfFalse L8|"
     "pushReceiverVariable 0|send foo 0|pop|returnReceiver"),
    # Jumps to jumps, to returns, to what follows; what nothing leads to
    ("a ifTrue: [b ifTrue: [a foo] ifFalse: [b foo]] ifFalse: [a bar]",
     "pushReceiverVariable 0|jumpIfFalse L12|pushReceiverVariable 1|jumpIfFalse L8|pushReceiverVariable 0|send foo 0|pop|returnReceiver|"
     "pushReceiverVariable 1|send foo 0|pop|returnReceiver|pushReceiverVariable 0|send bar 0|pop|returnReceiver"),
    ("[a] whileTrue: [b ifTrue: [a foo] ifFalse: [b foo]]",
     "pushReceiverVariable 0|jumpIfFalse L12|pushReceiverVariable 1|jumpIfFalse L8|pushReceiverVariable 0|send foo 0|pop|jump L0|"
     "pushReceiverVariable 1|send foo 0|pop|jump L0|returnReceiver"),
    ("a ifTrue: [] ifFalse: []", "pushReceiverVariable 0|jumpIfFalse L2|returnReceiver"),
    ("^[:x | x ifTrue: [1]]", "pushFullClosure 0|returnTop"),
    ("[] repeat", "jump L0"), ("[[true] whileTrue] repeat", "jump L0"),
])
def test_shortened_methods(body, expected):
    assert "|".join(code("foo " + body)) == expected


def test_a_jump_that_ends_at_a_return_of_nil_from_a_block():
    [block] = blocks(compile_("foo ^[:x | x ifTrue: [1]]"))
    assert listing(block) == ["pushTemporary 0", "jumpIfFalse L4", "pushOne", "blockReturnTop 0", "blockReturnNil 0"]


def test_what_was_stored_is_not_pushed_again():
    assert code("foo | t | t := a. t foo")[:3] == ["pushReceiverVariable 0", "storeIntoTemporary 0", "send foo 0"]
    assert code("foo a := b. ^a")[1:3] == ["popIntoReceiverVariable 0", "pushReceiverVariable 0"]
    assert "storeIntoRemoteTemporary 0 0" in code("foo | t | t := a. t foo. [t := t bar] value")
    assert code("foo | t | a ifTrue: [t := b]. t foo")[3:5] == ["popIntoTemporary 0", "pushTemporary 0"]


def test_arguments_and_temporaries():
    compiled = compile_("foo: x bar: y | t | t := x. ^t + y")
    assert listing(compiled) == ["pushTemporary 0", "storeIntoTemporary 2", "pushTemporary 1", "add", "returnTop"]
    assert (compiled.argument_count, compiled.temporary_count, compiled.needs_large_frame) == (2, 3, False)


def test_quick_methods_have_no_arguments():
    assert code("foo: x ^self") == ["returnReceiver"]


def test_trailing_literals():
    assert [type(each) for each in compile_("foo <bar: 1>").literals] == [MethodProperties, MethodClass]
    assert [type(each) for each in blocks(compile_("foo ^[self]"))[0].literals] == [OuterCode]


def test_contexts_use_long_instance_variable_bytecodes():
    compiled = compile_("foo ^a", long_variables=True)
    assert compiled.primitive == 0 and len(compiled.bytecodes) == 3
    assert len(compile_("foo a := b", long_variables=True).bytecodes) == 5


# Closures

def test_values_are_copied_when_nothing_is_assigned_later():
    compiled = compile_("foo: x | t | t := x. ^[:y | t + x + y]")
    assert listing(compiled)[1:] == ["storeIntoTemporary 1", "pushTemporary 0", "pushFullClosure 2", "returnTop"]
    [block] = blocks(compiled)
    assert listing(block) == ["pushTemporary 1", "pushTemporary 2", "add", "pushTemporary 0", "add", "blockReturnTop 0"]
    assert (block.argument_count, block.temporary_count) == (1, 3)


@pytest.mark.parametrize("text", [
    "foo | t | t := 0. ^[t := t + 1]", "foo | t | [t] value. t := 1", "foo | t | ^t := [t]",
    "foo | t | [a] whileTrue: [t := 1. [t] value]", "foo | t | 1 to: 3 do: [:i | [t] value. t := i]"])
def test_variables_assigned_after_capture_live_in_a_vector(text):
    compiled = compile_(text)
    assert "pushNewArray 1 0" in listing(compiled)
    assert any("pushRemoteTemporary 0 0" in listing(block) for block in blocks(compiled))


@pytest.mark.parametrize("text", [
    "foo | t | t := 1. ^[t]", "foo | t | a ifTrue: [t := 1] ifFalse: [t := 2]. ^[t]", "foo | t | ^[t]",
    "foo [a] whileTrue: [| t | t := 1. [t] value]", "foo 1 to: 3 do: [:i | [i] value]"])
def test_other_variables_are_copied(text):
    assert not any("Remote" in line for line in code(text))


def test_loop_variables_are_fresh_in_every_iteration():
    assert code("foo 1 to: 3 do: [:i | | t | a foo: [t := i]]") == [
        "pushOne", "storeIntoTemporary 0", "pushInteger 3", "lessOrEqual", "jumpIfFalse L20",
        "pushTemporary 0", "popIntoTemporary 1", "pushNewArray 1 0", "popIntoTemporary 2",
        "pushReceiverVariable 0", "pushTemporary 1", "pushTemporary 2", "pushFullClosure 2", "send foo: 1", "pop",
        "pushTemporary 0", "pushOne", "add", "storeIntoTemporary 0", "jump L2", "returnReceiver"]


def test_variables_of_loop_bodies_start_nil_unless_assigned_first():
    assert code("foo [a] whileTrue: [| t | t foo. t := 1]")[2:4] == ["pushNil", "storeIntoTemporary 0"]
    assert code("foo [a] whileTrue: [b ifTrue: [| t | t foo. t := 1]]")[4:6] == ["pushNil", "storeIntoTemporary 0"]
    assert "pushNil" not in code("foo [a] whileTrue: [| t | t := 1. t foo]")
    assert "pushNil" not in code("foo a ifTrue: [| t | t foo]")
    assert "pushNil" in code("foo [a] whileTrue: [| t | b ifTrue: [t := 1]. t foo]")


def test_inner_blocks_pass_values_through():
    compiled = compile_("foo: x ^[[x]]")
    [outer] = blocks(compiled)
    assert listing(outer) == ["pushTemporary 0", "pushFullClosure 1", "blockReturnTop 0"]
    assert listing(blocks(outer)[0]) == ["pushTemporary 0", "blockReturnTop 0"]


def test_returns_in_blocks():
    [one, two, three] = blocks(compile_("foo a foo: [^1]. a foo: []. a foo: [:x | x foo. nil]"))
    assert listing(one) == ["pushOne", "returnTop"] and listing(two) == ["blockReturnNil 0"]
    assert listing(three) == ["pushTemporary 0", "send foo 0", "pop", "blockReturnNil 0"]


def test_super_in_a_block_is_directed():
    [block] = blocks(compile_("foo ^[super foo: 1]"))
    assert listing(block) == ["pushReceiver", "pushOne", "pushLiteralVariable MethodClass", "superSend foo: 513", "blockReturnTop 0"]


# Primitives

def test_numbered_primitive():
    assert code("foo <primitive: 60> ^self foo")[0] == "callPrimitive 60 0"


def test_failure_code_is_in_the_last_temporary():
    compiled = compile_("foo: x | t | <primitive: 60 error: ec> t := x. ^ec")
    assert listing(compiled)[:2] == ["callPrimitive 60 0", "storeIntoTemporary 2"] and compiled.temporary_count == 3
    assert listing(compiled)[-2:] == ["pushTemporary 2", "returnTop"]


def test_failure_code_that_a_block_changes():
    lines = code("foo | t | <primitive: 60 error: ec> [ec := t] value. ^ec")
    assert lines[:5] == ["callPrimitive 60 0", "storeIntoTemporary 2", "pushNewArray 1 0", "popIntoTemporary 1", "pushTemporary 2"]
    assert lines[5] == "popIntoRemoteTemporary 0 1"


def test_named_primitive():
    compiled = compile_("foo <primitive: 'doIt' module: 'Mod' error: ec>")
    assert compiled.literals[0] == (Symbol("Mod"), Symbol("doIt"), 0, 0) and compiled.primitive == 117
    assert compile_("foo <primitive: 'doIt'>").literals[0][0] is None


# Literals and limits

def test_literals_are_shared_when_they_cannot_change():
    compiled = compile_("foo ^{#x. #x. 'a'. 'a'. 50000. 50000. 1.5. 1.5. #(1). #(1)}".replace("^{", "^{a. "))
    values = [each for each in compiled.literals if not isinstance(each, (Symbol, MethodProperties, MethodClass, Binding))]
    assert values == ["a", "a", 50000, 1.5, (1,), (1,)]


def test_integers_and_floats_are_different_literals():
    assert compile_("foo a foo: 40000. a foo: 40000.0. a foo: 0.0. a foo: -0.0").literals[:2] == [40000, Symbol("foo:")]
    assert len(compile_("foo a foo: 40000. a foo: 40000.0. a foo: 0.0. a foo: -0.0").literals) == 7


@pytest.mark.parametrize("count", [9, 127, 128, 300])
def test_large_brace_arrays_need_a_shallow_stack(count):
    compiled = compile_("foo ^{" + ". ".join("a" for _ in range(count)) + "}")
    lines = listing(compiled)
    assert lines[0] == (f"pushNewArray {count} 0" if count < 128 else "pushLiteralVariable Array")
    assert lines.count("atPut") == count and not compiled.needs_large_frame


def test_many_literals():
    text = "foo " + ". ".join(f"a foo{index}" for index in range(400))
    compiled = compile_(text)
    assert len(compiled.literals) == 402 and listing(compiled)[-3] == "send foo399 0"


def test_long_jumps():
    body = ". ".join("a foo" for _ in range(300))
    lines = code(f"foo [b] whileTrue: [{body}]")
    assert lines[1] == f"jumpIfFalse L{len(lines) - 1}" and lines[-2] == "jump L0"


def test_large_frame():
    deep = "a foo: (" * 14 + "b" + ")" * 14
    assert not compile_(f"foo {deep}").needs_large_frame
    deep = "a foo: (" * 16 + "b" + ")" * 16
    assert compile_(f"foo {deep}").needs_large_frame


@pytest.mark.parametrize("text, place, message", [
    ("foo ^globl", "1:6", "the variable globl is not declared"), ("foo Globl := 1", "1:5", "did you mean Global?"),
    ("foo: x x := 1", "1:8", "the argument x cannot be assigned to"), ("foo [:x | x := 1]", "1:11", "cannot be assigned"),
    ("foo Object := 1", "1:5", "the class Object"), ("foo | t t | ", "1:9", "declared twice"), ("foo: x | x |", "1:10", "declared twice"),
    ("foo [:x :x | 1]", "1:10", "declared twice"), ("foo <primitive: 60> <primitive: 61>", "1:21", "one primitive only"),
    ("foo <primitive: 0>", "1:17", "out of range"), ("foo <primitive: #()>", "1:5", "by its number"),
    ("foo <primitive: 1 fail: 2>", "1:5", "not how a primitive is called"),
    ("foo ^[" + " ".join(f":a{index}" for index in range(16)) + " | 1]", "1:6", "15 arguments"),
    ("foo | " + " ".join(f"t{index}" for index in range(64)) + " | ^1", "1:1", "too many arguments and temporary"),
    ("foo " + "a foo: (" * 60 + "b" + ")" * 60, "1:1", "too many temporaries and intermediate"),
])
def test_errors(text, place, message):
    report = errors(text)
    assert f"m.st:{place}: error: " in report and message in report


def test_all_errors_of_a_method_are_reported():
    assert errors("foo: x ^x := y + z").endswith("3 errors\n")


@pytest.mark.parametrize("body, expected", [
    ("^2", "callPrimitive 263 0|pushInteger 2|returnTop"),
    ("^3 foo: $x", "pushLiteral 3|pushLiteral Character(code=120)|send foo: 1|returnTop"),
    ("^[]", "pushClosure 2 0 0|pushNil|embeddedBlockReturnTop|returnTop"),
    ("^[:x | x]", "pushClosure 2 1 0|pushTemporary 0|embeddedBlockReturnTop|returnTop"),
    ("^[^a]", "pushClosure 2 0 0|pushReceiverVariable 0|returnTop|returnTop"),
    ("^[super foo]", "pushClosure 4 0 0|pushReceiver|superSend foo 0|embeddedBlockReturnTop|returnTop"),
    ("| x | x := a. ^[:y | | z | z := x. [z + y] value]",
     "pushReceiverVariable 0|storeIntoTemporary 0|pushClosure 15 1 1|pushNil|pushTemporary 1|storeIntoTemporary 2"
     "|pushTemporary 0|pushClosure 4 0 2|pushTemporary 0|pushTemporary 1|add|embeddedBlockReturnTop|value"
     "|embeddedBlockReturnTop|returnTop"),
    ("| x | ^[x := a]", "pushNewArray 1 0|storeIntoTemporary 0|pushClosure 5 0 1|pushReceiverVariable 0"
     "|storeIntoRemoteTemporary 0 0|embeddedBlockReturnTop|returnTop"),
])
def test_embedded_blocks(body, expected):
    found = compile_(f"m {body}", bytecode_set="V3PlusClosures")
    assert listing(found) == expected.split("|")
    assert blocks(found) == []


def test_frames_have_room_for_embedded_blocks():
    deep = "{a. a. a. a. a. a. a. {a. a. a. a. a. a. a. {a. a. a}}}"
    assert not compile_("m ^[a]", bytecode_set="V3PlusClosures").needs_large_frame
    assert compile_(f"m ^[[{deep}]]", bytecode_set="V3PlusClosures").needs_large_frame


def test_jumps_in_code_that_is_too_long():
    text = "m [a] whileTrue: [" + "a foo: b. " * 300 + "]"
    assert "V3PlusClosures has no bytecode for this method: jump" in errors(text, "V3PlusClosures")
