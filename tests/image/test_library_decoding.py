"""The library reads the bytecodes of all its methods as the disassembler does, in both sets."""

import subprocess
from pathlib import Path

import pytest

from generator.simulator.disassembler import disassemble
from image.builder.command import main as build_image

ROOT = Path(__file__).resolve().parents[2]
# A line for each method and block: its bytecodes in hexadecimal, then each instruction, its operands and the offset after it.
PROGRAM = """
Smalltalk allClassesDo: [ :class |
    { class. class class } do: [ :behavior |
        behavior methodDict values do: [ :method |
            method withAllBlocksDo: [ :code |
                Stdio stdout nextPutAll: code bytecodes hex; tab.
                code instructionsDo: [ :stream |
                    Stdio stdout nextPutAll: stream instruction; space.
                    stream operands do: [ :each | Stdio stdout print: each; space ].
                    Stdio stdout print: stream pc - code initialPC; nextPut: $; ].
                Stdio stdout lf ] ] ] ]
"""


@pytest.mark.parametrize(("bytecode_set", "options"), [("SistaV1", []), ("V3PlusClosures", ["--v3", "*"])])
def test_all_methods(tmp_path, bytecode_set, options):
    image = tmp_path / "decoding.image"
    assert build_image(["-o", str(image), *options, "--main", PROGRAM]) == 0
    result = subprocess.run([ROOT / "build/pinion", image], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert len(lines) > 5000
    for line in lines:
        code, _, found = line.partition("\t")
        expected = "".join(" ".join(map(str, (each.selector, *each.operands, each.stop))) + ";"
                           for each in disassemble(bytes.fromhex(code), bytecode_set))
        assert found == expected, code
