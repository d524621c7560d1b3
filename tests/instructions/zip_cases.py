"""Checksums, and compressed data: ZipPlugin."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

from probe import Case, Shown, fails, shows, succeeds, text_of

NO_BYTES = ("nil", "3", "Array new: 9", "WordArray new: 9", "Object new")
NO_WORDS = ("nil", "3", "Array new: 9", "'abc'", "DoubleWordArray new: 9", "DoubleByteArray new: 9", "Object new")
FAILED = {"badReceiver": Shown("failed: #bad receiver"), "inappropriate": Shown("failed: #inappropriate operation")}


def checksums() -> list[Case]:
    text = bytes(range(256)) * 3
    crc = zlib.crc32(text) ^ 0xFFFFFFFF
    cases = [
        succeeds("primitiveUpdateAdler32", "nil", "1", "1", "768", text_of(text), gives=zlib.adler32(text)),
        succeeds("primitiveUpdateAdler32", "nil", "16rFFF0FFF0", "2", "3", "'abcd'", gives=zlib.adler32(b"bc", 0xFFF0FFF0)),
        succeeds("primitiveUpdateGZipCrc32", "nil", "16rFFFFFFFF", "1", "768", text_of(text), gives=crc),
        succeeds("primitiveUpdateGZipCrc32", "nil", "16rFFFFFFFF", "2", "3", "'abcd'", gives=zlib.crc32(b"bc") ^ 0xFFFFFFFF),
    ]
    for key in ("primitiveUpdateAdler32", "primitiveUpdateGZipCrc32"):
        cases += [fails(key, "nil", each, "1", "2", "'abc'", because="badArgument") for each in ("-1", "1 << 32", "nil", "1.0")]
        cases += [fails(key, "nil", "1", "1", "2", each, because="badArgument") for each in NO_BYTES]
        cases += [fails(key, "nil", "1", *run, "'abc'", because="badIndex") for run in (("0", "1"), ("1", "4"), ("3", "2"), ("-1", "2"), ("nil", "2"), ("1", "2.0"))]
    return cases


# Decompressing

LENGTHS = [(3 + code, 0) for code in range(8)] + [(base, extra) for extra in range(1, 6) for base in range(3 + (4 << extra), 3 + (8 << extra), 1 << extra)] + [(258, 0)]
DISTANCES = [(1 + code, 0) for code in range(4)] + [(base, extra) for extra in range(1, 14) for base in range(1 + (2 << extra), 1 + (4 << extra), 1 << extra)]
# The codes of blocks with fixed tables.
LITERAL_SIZES = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
DISTANCE_SIZES = [5] * 30


def literal_value(code: int) -> int:
    if code <= 256:
        return code
    base, extra = LENGTHS[code - 257] if code < 286 else (0, 0)
    return base + (extra + 1 << 16)


def distance_value(code: int) -> int:
    base, extra = DISTANCES[code]
    return base + (extra << 16)


def decoding_table(sizes: Sequence[int], value: Callable[[int], int]) -> str:
    """An expression for the table with codes of these sizes: one table for the smallest size, and one for what is left of all larger ones
    that begin alike, which are of the same size."""
    first = min(sizes)
    words: list[int] = [(first << 24) + 2] + [0] * (1 << first)
    code = 0
    for size in range(first, max(sizes) + 1):
        code <<= 1
        for index in (each for each, its_size in enumerate(sizes) if its_size == size):
            bits = int(f"{code:0{size}b}"[::-1], 2)
            place = 1 + (bits & (1 << first) - 1)
            if size > first:
                if words[place] == 0:
                    words[place] = (size - first << 24) + len(words) + 1
                    words += [0] * (1 << size - first)
                place = (words[place] & 0xFFFF) - 1 + (bits >> first)
            words[place] = value(index)
            code += 1
    return "(WordArray withAll: #(" + " ".join(map(str, words)) + "))"


TABLES = (decoding_table(LITERAL_SIZES, literal_value), decoding_table(DISTANCE_SIZES, distance_value))
TEXT = b"to be or not to be, " * 40 + bytes(range(256)) + b"to be or not to be"


def compressed(text: bytes, before: bytes = b"") -> bytes:
    """A block with fixed tables, of text that is behind other text."""
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_FIXED, before)
    return compressor.compress(text) + compressor.flush()


def inflater(source: bytes, room: int, /, **others: str) -> str:
    """An expression for a stream that has read the three bits of the block's header; `others` are expressions for some of its slots."""
    slots = {"collection": f"ByteArray new: {room}", "position": "0", "limit": "0", "state": "11", "bits": str(source[0] >> 3), "bitCount": "5",
             "source": text_of(source), "sourcePosition": "1", "sourceLimit": str(len(source))} | others
    return "(ProbeInflater slots: {" + ". ".join(slots.values()) + "})"


def inflation() -> list[Case]:
    key = "primitiveInflateDecompressBlock"
    source = compressed(TEXT)
    call, state = "s {}: %s with: %s" % TABLES, "{(s slots at: 1) copyFrom: 1 to: (s slots at: 3). s slots at: 4}"
    again = f"s instVarAt: 1 put: (s slots at: 1) , (ByteArray new: {len(TEXT)}). "
    # What is left of the last byte does not count.
    rest = "{s slots at: 8. (s slots at: 6) < 8}"

    def run(stream: str, do: str) -> str:
        return f"| s | s := {stream}. {do}"

    refused = [run(inflater(source, 2000, **{slot: text}), call) for slot, text in (
        ("collection", "nil"), ("collection", "Array new: 9"), ("collection", "Probe immutable: 4"), ("source", "nil"), ("source", "Array new: 9"), ("limit", "-1"),
        ("limit", "nil"), ("limit", "2001"), ("state", "-1"), ("state", "256"), ("bits", "nil"), ("bits", "1 << 32"), ("bitCount", "33"), ("bitCount", "-1"),
        ("sourcePosition", "-1"), ("sourcePosition", str(len(source) + 1)), ("sourceLimit", "nil"), ("sourceLimit", str(len(source) + 1)))]
    return [
        shows(key, run(inflater(source, 2000), f"{{({call}) == s. {state}. {rest}}}"), [True, [TEXT, 1], [len(source), True]]),
        # Without room, it goes on from where it was.
        shows(key, run(inflater(source, 30), f"{call}. {again}{call}. {{{state}. {rest}}}"), [[TEXT, 1], [len(source), True]]),
        shows(key, run(inflater(source, 30), f"{call}. {state}"), [TEXT[:25], 11]),
        shows(key, run(inflater(source, 2000, sourceLimit="0"), f"{call}. {{{state}. s slots at: 8}}"), [[b"", 11], 1]),
        # What is there already is copied from.
        shows(key, run(inflater(compressed(b"hamlet and hamlet", b"hamlet"), 300, collection="'hamlet' asByteArray , (ByteArray new: 300)", limit="6"), f"{call}. {state}"),
              [b"hamlethamlet and hamlet", 1]),
        shows(key, run(inflater(compressed(b"hamlet and hamlet", b"hamlet"), 300), call), FAILED["inappropriate"], "inappropriate", is_ours=True),
        shows(key, run(inflater(source[:9], 2000), call), FAILED["inappropriate"], "inappropriate", is_ours=True),
        *[shows(key, run(inflater(source, 2000), f"s {{}}: {table} with: {TABLES[1]}"), FAILED["inappropriate"], "inappropriate", is_ours=True)
          for table in ("(WordArray new: 0)", "(WordArray new: 9)", "(WordArray with: 1 << 24 + 2)", "((WordArray new: 300) at: 1 put: 17 << 24; yourself)",
                        "(WordArray withAll: #(16777218 16777216 16777216))", "(WordArray withAll: #(16777218 16777218 16777218))")],
        *[shows(key, each, FAILED["badReceiver"], "badReceiver", is_ours=True) for each in refused],
        *[fails(key, each, *TABLES, because="badReceiver", is_ours=True) for each in ("nil", "3", "Object new", "Array new: 20", "thisContext", "ProbeStream slots: {#[]. 0. 0}")],
        *[shows(key, run(inflater(source, 2000), f"s {{}}: ({each}) with: {TABLES[1]}"), Shown("failed: #bad argument"), "badArgument") for each in NO_WORDS],
        *[shows(key, run(inflater(source, 2000), f"s {{}}: {TABLES[0]} with: ({each})"), Shown("failed: #bad argument"), "badArgument") for each in NO_WORDS],
    ]


CASES: list[Case] = [*checksums(), *inflation()]
