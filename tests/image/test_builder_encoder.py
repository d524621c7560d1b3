"""The encoder and the assembler against the disassembler."""

import pytest
from hypothesis import given, settings, strategies as st

from generated.python.declarations import BYTECODES
from generator.simulator.disassembler import disassemble
from image.builder.assembler import Assembler
from image.builder.encoder import CannotEncode, Encoder
from image.builder.jumps import Label

ENCODER = Encoder()


def decoded(code):
    return [(each.selector, each.operands) for each in disassemble(code)]


@settings(deadline=None)
@given(st.sampled_from([
    ("pushReceiverVariable:", [(0, 10_000)]), ("pushLiteralVariable:", [(0, 30_000)]), ("pushLiteral:", [(0, 32_767)]),
    ("pushTemporary:", [(0, 63)]), ("send:arguments:", [(0, 32_767), (0, 15)]), ("superSend:arguments:", [(0, 32_767), (0, 15)]),
    ("superSend:arguments:", [(0, 32_767), (512, 527)]), ("pushInteger:", [(-(1 << 40), 1 << 40)]), ("pushCharacter:", [(0, 0x10FFFF)]),
    ("jump:", [(-100_000, 100_000)]), ("jumpIfTrue:", [(0, 100_000)]), ("jumpIfFalse:", [(0, 100_000)]),
    ("popIntoTemporary:", [(0, 63)]), ("popIntoReceiverVariable:", [(0, 1000)]), ("storeIntoLiteralVariable:", [(0, 1000)]),
    ("callPrimitive:inlined:", [(0, 32_767), (0, 1)]), ("pushNewArray:popElements:", [(0, 127), (0, 1)]),
    ("pushFullClosure:copied:receiverOnStack:ignoreOuterContext:", [(0, 32_767), (0, 63), (0, 1), (0, 1)]),
    ("pushRemoteTemporary:inVector:", [(0, 127), (0, 63)]), ("blockReturnTop:", [(0, 3)]), ("duplicate", []),
]), st.data())
def test_encodings_decode_to_what_was_meant(instruction, data):
    selector, ranges = instruction
    operands = tuple(data.draw(st.integers(*limits)) for limits in ranges)
    assert decoded(ENCODER.encode(selector, operands)) == [(selector, operands)]


@pytest.mark.parametrize("selector, operands, size", [
    ("pushLiteral:", (31,), 1), ("pushLiteral:", (32,), 2), ("pushLiteral:", (256,), 4), ("jump:", (8,), 1), ("jump:", (0,), 2),
    ("jump:", (-1,), 4), ("send:arguments:", (15, 2), 1), ("send:arguments:", (16, 2), 2), ("send:arguments:", (0, 3), 2),
    ("pushInteger:", (255,), 2), ("pushInteger:", (-1,), 4), ("popIntoTemporary:", (7,), 1), ("popIntoTemporary:", (8,), 2)])
def test_the_shortest_encoding_is_taken(selector, operands, size):
    assert len(ENCODER.encode(selector, operands)) == size


def test_one_byte_forms_can_be_left_out():
    assert len(ENCODER.encode("pushReceiverVariable:", (0,), True)) == 2


@pytest.mark.parametrize("selector, operands", [("pushTemporary:", (256,)), ("pushLiteral:", (-1,)), ("pushNewArray:popElements:", (128, 0))])
def test_operands_that_do_not_fit(selector, operands):
    with pytest.raises(CannotEncode):
        ENCODER.encode(selector, operands)


def test_every_bytecode_is_found_by_its_own_operands():
    for bytecode in BYTECODES["SistaV1"]:
        if bytecode.selector not in ("extendA:", "extendB:"):
            for code in range(bytecode.first, bytecode.last + 1):
                [(selector, operands)] = decoded(bytes([code, 3, 5][:bytecode.size]))
                assert decoded(ENCODER.encode(selector, operands)) == [(selector, operands)]


def test_every_bytecode_of_the_other_set_is_found_by_its_own_operands():
    encoder = Encoder("V3PlusClosures")
    for bytecode in BYTECODES["V3PlusClosures"]:
        for code in range(bytecode.first, bytecode.last + 1):
            high = bytecode.condition.value << bytecode.condition.field.low if bytecode.condition else 0
            [instruction] = disassemble(bytes([code, high + 3, 5, 7][:bytecode.size]), "V3PlusClosures")
            assert instruction.selector == bytecode.selector
            [again] = disassemble(encoder.encode(instruction.selector, instruction.operands), "V3PlusClosures")
            assert again[2:] == instruction[2:]


@pytest.mark.parametrize("code, text", [
    ((128, 67), "pushTemporary: 3"), ((129, 192), "storeIntoLiteralVariable: 0"), ((130, 128), "unknownBytecode"),
    ((132, 34, 7), "superSend: 7 arguments: 2"), ((134, 130), "send: 2 arguments: 2"), ((143, 0x21, 1, 2), "pushClosure: 258 arguments: 1 copied: 2"),
    ((139, 1, 2), "callPrimitive: 513 inlined: 0"), ((163, 250), "jump: →-4"), ((175, 4), "jumpIfFalse: →774")])
def test_long_bytecodes_of_the_other_set(code, text):
    assert [str(each) for each in disassemble(bytes(code), "V3PlusClosures")] == [text]


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["jump", "true", "false", "back"]), st.integers(0, 300)), max_size=30))
def test_jumps_reach_their_targets(plan):
    """Each step jumps over (or back before) some one-byte pushes; the target is marked by an instruction of its own."""
    assembler = Assembler(ENCODER)
    expected = []
    for number, (kind, length) in enumerate(plan):
        label = Label()
        if kind == "back":
            assembler.place(label)
            assembler.emit("pushInteger:", 10_000 + number, delta=1)
        assembler.emit("pushTrue", delta=1)
        for _ in range(length if kind == "back" else 0):
            assembler.emit("noOperation", delta=0)
        assembler.jump_if(kind != "false", label)
        expected.append(10_000 + number)
        if kind != "back":
            for _ in range(length):
                assembler.emit("noOperation", delta=0)
            assembler.place(label)
            assembler.emit("pushInteger:", 10_000 + number, delta=1)
    assembler.leave("returnReceiver")
    instructions = list(disassemble(assembler.assemble()))
    at = {each.start: each for each in instructions}
    targets = [at[each.target].operands[0] for each in instructions if each.target is not None]
    assert targets == expected


def test_unreachable_code_is_dropped():
    assembler = Assembler(ENCODER)
    assembler.emit("pushOne", delta=1)
    assembler.leave("returnTop")
    assembler.emit("pushTrue", delta=1)
    assembler.jump(Label())
    assert [str(each) for each in disassemble(assembler.assemble())] == ["pushOne", "returnTop"]


def test_jumps_of_the_other_set():
    """Forward ones of a byte and of two, over nothing, and back."""
    assembler = Assembler(Encoder("V3PlusClosures"))
    head, near, far, here = Label(), Label(), Label(), Label()
    assembler.place(head)
    for label, count in ((near, 3), (far, 900), (here, 0)):
        assembler.emit("pushTrue", delta=1)
        assembler.jump_if(label is not near, label)
        for _ in range(count):
            assembler.emit("pop", delta=0)
        assembler.place(label)
    assembler.jump(head)
    code = assembler.assemble()
    instructions = list(disassemble(code, "V3PlusClosures"))
    jumps = [(each.selector, each.stop - each.start, each.target) for each in instructions if each.target is not None]
    assert jumps == [("jumpIfFalse:", 1, 5), ("jumpIfTrue:", 2, 908), ("jumpIfTrue:", 2, 911), ("jump:", 2, 0)]
