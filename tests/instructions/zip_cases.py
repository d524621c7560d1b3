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


# Compressing

WINDOW, SHORTEST, LONGEST = 32768, 3, 258
Found = list[tuple[int, int]]


def hash_after(hash_: int, byte: int) -> int:
    return (hash_ << 5 ^ byte) % WINDOW


def found_in(text: bytes, chain: int, good: int) -> Found:
    """Literals, and lengths less three, with distances: a match is taken where there is none a byte later that is longer. The stream ends
    with the text, behind which there are zeros."""
    padded = text + bytes(2 * LONGEST)
    heads: dict[int, int] = {}
    tails: dict[int, int] = {}

    def key(at: int) -> int:
        return hash_after(hash_after(hash_after(0, padded[at]), padded[at + 1]), padded[at + 2])

    def insert(at: int) -> None:
        tails[at] = heads.get(key(at), 0)
        heads[key(at)] = at

    def find(at: int, length: int, start: int) -> tuple[int, int]:
        place = heads.get(key(at), 0)
        if place >= at or length >= LONGEST:
            return length, start
        for _ in range(max(chain, 1)):
            same = next((each for each in range(LONGEST) if padded[at + each] != padded[place + each]), LONGEST)
            same = min(same, len(text) - at)
            if same > length and not (same == SHORTEST and at - place > WINDOW // 4):
                length, start = same, place
                if same >= LONGEST or same > good:
                    break
            place = tails.get(place, 0)
            if place == 0 or place >= at:
                break
        return length, start

    found: Found = []
    here, known = 0, None
    while here < len(text):
        if known is None:
            known = find(here, SHORTEST - 1, here)
            insert(here)
        length, start = known
        later = find(here + 1, length, start)
        if length >= later[0] and length >= SHORTEST:
            found.append((length - SHORTEST, here - start))
            for each in range(here + 1, here + length):
                insert(each)
            here, known = here + length, None
        else:
            found.append((text[here], 0))
            here += 1
            if here < len(text):
                insert(here)
                known = later
    return found


def deflater(text: bytes, capacity: int = 1000, room: int = LONGEST + 2, /, **others: str) -> str:
    """An expression for a stream of the text, of which nothing is compressed yet."""
    start = hash_after(hash_after(0, text[0]), text[1])
    slots = {"collection": f"{text_of(text)} , (ByteArray new: {room})", "position": str(len(text)), "limit": "nil", "writeLimit": "nil", "heads": f"WordArray new: {WINDOW}",
             "tails": f"WordArray new: {WINDOW}", "hash": str(start), "place": "0", "start": "0", "literals": f"ByteArray new: {capacity}", "distances": f"WordArray new: {capacity}",
             "literalCounts": "WordArray new: 286", "distanceCounts": "WordArray new: 30", "count": "0", "matches": "0"} | others
    return "(ProbeDeflater slots: {" + ". ".join(slots.values()) + "})"


def deflation() -> list[Case]:
    key = "primitiveDeflateBlock"
    long = b"".join(bytes([each % 251, each // 7, 65 + each % 3]) for each in range(300))
    texts = [(TEXT, 4096, 258), (TEXT, 1, 4), (b"a" * 700, 4096, 258), (b"abcabcabcabcdefabcdef abcdefg", 4096, 258), (b"xabcyabcz" * 9 + b"abcyab", 8, 5), (long, 64, 32), (b"ab", 4, 4)]
    show = "{(s slots at: 10) copyFrom: 1 to: (s slots at: 14). ((s slots at: 11) copyFrom: 1 to: (s slots at: 14)) asArray. s slots at: 15. s slots at: 8}"

    def run(stream: str, do: str) -> str:
        return f"| s | s := {stream}. {do}"

    def shown(text: bytes, found: Found) -> list:
        return [bytes(each for each, _ in found), [each for _, each in found], sum(1 for _, each in found if each), len(text)]

    def counts(found: Found) -> list:
        literals = [code_of(each, LENGTHS) + 257 if distance else each for each, distance in found]
        places = [code_of(distance, DISTANCES) for _, distance in found if distance]
        return [[[each, literals.count(each)] for each in sorted(set(literals))], [[each, places.count(each)] for each in sorted(set(places))]]

    used = "[:all | ((1 to: all size) select: [:i | (all at: i) > 0]) asArray collect: [:i | {i - 1. all at: i}]]"
    refused = [("collection", "nil"), ("collection", "Array new: 600"), ("position", "nil"), ("position", "2000"), ("hash", "-1"), ("hash", str(WINDOW)), ("place", "-1"), ("count", "1001"),
               ("matches", "nil"), ("heads", "nil"), ("heads", f"WordArray new: {WINDOW - 1}"), ("tails", f"WordArray new: {WINDOW - 1}"), ("literals", "nil"), ("literals", "Probe immutable: 4"),
               ("distances", "WordArray new: 999"), ("literalCounts", "WordArray new: 285"), ("distanceCounts", "WordArray new: 29"), ("distanceCounts", "Array new: 30")]
    cases = [shows(key, run(deflater(text), f"{{s {{}}: {len(text) - 1} with: {chain} with: {good}. {show}}}"), [False, shown(text, found_in(text, chain, good))])
             for text, chain, good in texts]
    found = found_in(TEXT, 4096, 258)
    call = f"s {{}}: {len(TEXT) - 1} with: 4096 with: 258"
    return [
        *cases,
        shows(key, run(deflater(TEXT), f"{call}. {{{used} value: (s slots at: 12). {used} value: (s slots at: 13)}}"), counts(found)),
        # Where there is no room for more, it is told, and goes on when there is.
        shows(key, run(deflater(TEXT, 10), f"{{{call}. s slots at: 14. {call}. s slots at: 14}}"), [True, 10, True, 10]),
        shows(key, run(deflater(TEXT, 10), f"{call}. s instVarAt: 14 put: 0. s instVarAt: 10 put: (ByteArray new: 900). s instVarAt: 11 put: (WordArray new: 900). {{{call}. {show}}}"),
              [False, [*shown(TEXT, found[10:])[:2], *shown(TEXT, found)[2:]]]),
        shows(key, run(deflater(TEXT, place=str(len(TEXT))), f"{{{call}. s slots at: 14}}"), [False, 0]),
        shows(key, run(deflater(TEXT, 1000, LONGEST), call), Shown("failed: #bad argument"), "badArgument", is_ours=True),
        *[shows(key, run(deflater(TEXT), f"s {{}}: {arguments}"), Shown("failed: #bad argument"), "badArgument", is_ours=True)
          for arguments in ("nil with: 4 with: 4", "4 with: nil with: 4", "4 with: 4 with: nil", "1.0 with: 4 with: 4")],
        *[shows(key, run(deflater(TEXT, **{slot: value}), call), FAILED["badReceiver"], "badReceiver", is_ours=True) for slot, value in refused],
        *[fails(key, each, "4", "4", "4", because="badReceiver", is_ours=True) for each in ("nil", "3", "Object new", "Array new: 20", "ProbeStream slots: {#[]. 0. 0}")],
    ]


def code_of(value: int, table: Sequence[tuple[int, int]]) -> int:
    """The code of a distance, or of a length less three."""
    if table is LENGTHS:
        value += SHORTEST
        if value == LONGEST:
            return len(table) - 1
    return max(code for code, (base, _) in enumerate(table) if base <= value and (table is DISTANCES or base < LONGEST))


def tables() -> list[Case]:
    key = "primitiveDeflateUpdateHashTable"
    return [
        shows(key, "| t | t := WordArray withAll: #(0 5 7 4294967295 6). {(nil {}: t with: 6) isNil. t asArray}", [True, [0, 0, 1, 4294967289, 0]]),
        *[fails(key, "nil", each, "6", because="badArgument") for each in NO_WORDS],
        *[fails(key, "nil", "WordArray new: 3", each, because="badArgument", is_ours=True) for each in ("-1", "nil", "1.0", "1 << 32")],
        shows(key, "| t | t := WordArray new: 3. t p164: true. nil {}: t with: 1", Shown("failed: #no modification"), "immutable", is_ours=True),
    ]


# Encoding

def codes_of(sizes: Sequence[int]) -> list[int]:
    """Codes by RFC 1951, the first bit the lowest."""
    codes, code = [0] * len(sizes), 0
    for size in range(1, max(sizes) + 1):
        code <<= 1
        for index, its_size in enumerate(sizes):
            if its_size == size:
                codes[index] = int(f"{code:0{size}b}"[::-1], 2)
                code += 1
    return codes


def tree(sizes: Sequence[int], codes: Sequence[int]) -> str:
    return "{WordArray withAll: #(" + " ".join(map(str, sizes)) + "). WordArray withAll: #(" + " ".join(map(str, codes)) + ")}"


def encoded(found: Found) -> tuple[bytes, int, int]:
    """Whole bytes, and what is left: the bits, and how many."""
    literal_codes, distance_codes = codes_of(LITERAL_SIZES), codes_of(DISTANCE_SIZES)
    bits, count = 0, 0
    for literal, distance in found:
        code = code_of(literal, LENGTHS) + 257 if distance else literal
        parts = [(literal_codes[code], LITERAL_SIZES[code])]
        if distance:
            base, extra = LENGTHS[code - 257]
            place = code_of(distance, DISTANCES)
            parts += [(literal + SHORTEST - base, extra), (distance_codes[place], 5), (distance - DISTANCES[place][0], DISTANCES[place][1])]
        for value, size in parts:
            bits |= value << count
            count += size
    whole = count // 8
    return (bits & (1 << whole * 8) - 1).to_bytes(whole, "little"), bits >> whole * 8, count % 8


def encoding() -> list[Case]:
    key = "primitiveZipSendBlock"
    literal_tree, distance_tree = tree(LITERAL_SIZES, codes_of(LITERAL_SIZES)), tree(DISTANCE_SIZES, codes_of(DISTANCE_SIZES))
    found = [*found_in(TEXT, 4096, 258), *((length, distance) for length in (0, 7, 8, 100, 254, 255) for distance in (1, 4, 5, 300, 32768))]
    size = sum(length + SHORTEST if distance else 1 for length, distance in found)

    def encoder(room: int = 2000, /, **others: str) -> str:
        slots = {"collection": f"ByteArray new: {room}", "position": "0", "limit": "0", "writeLimit": str(room), "bits": "0", "bitCount": "0", "stream": "nil"} | others
        return "(ProbeEncoder slots: {" + ". ".join(slots.values()) + "})"

    def streams(these: Found, at: int = 0) -> str:
        literals, distances = text_of(bytes(each for each, _ in these)), " ".join(str(each) for _, each in these)
        return f"l := {{{literals}. {at}. {len(these)}}}. d := {{WordArray withAll: #({distances}). {at}. {len(these)}}}. "

    def run(stream: str, do: str, these: Found = found, at: int = 0) -> str:
        return f"| s l d x y | s := {stream}. {streams(these, at)}x := {literal_tree}. y := {distance_tree}. {do}"

    call = "s {}: l with: d with: x with: y"
    written, rest, count = encoded(found)
    state = "{(s slots at: 1) copyFrom: 1 to: (s slots at: 2). s slots at: 5. s slots at: 6. l at: 2. d at: 2}"
    byte, _, _ = encoded([(65, 0)])
    bad, inappropriate = Shown("failed: #bad argument"), FAILED["inappropriate"]
    replaced = ("l at: 1 put: nil", "l at: 2 put: -1", "l at: 2 put: 1", "l at: 3 put: nil", "l at: 3 put: 1000", "d at: 1 put: nil", "d at: 1 put: (WordArray new: 2)", "d at: 2 put: 1",
                "d at: 3 put: 1", "x at: 1 put: nil", "y at: 2 put: nil", "x := 3", "y := nil", "l := nil", "d := 3", "l := thisContext")
    return [
        shows(key, run(encoder(), f"{{{call}. {state}}}"), [size, [written, rest, count, len(found), len(found)]]),
        # Bits that are not written yet come first.
        shows(key, run(encoder(position="3", bits="5", bitCount="3"), f"{{{call}. {state}}}", [(65, 0)]), [1, [bytes([0, 0, 0, (byte[0] << 3 | 5) & 255]), byte[0] >> 5, 3, 1, 1]]),
        shows(key, run(encoder(position="3", bits=str(1 << 30), bitCount="31"), f"{{{call}. {state}}}", []), [0, [bytes(6), 64, 7, 0, 0]]),
        # Where there is no room for more, the rest is left.
        shows(key, run(encoder(4), f"{{{call}. {state}}}"), [0, [b"", 0, 0, 0, 0]]), shows(key, run(encoder(5), f"{{{call}. {state}}}", [(65, 0), (66, 0), (67, 0)]), [1, [byte, 0, 0, 1, 1]]),
        shows(key, run(encoder(), f"{{{call}. l at: 2}}", found, len(found)), [0, len(found)]),
        *[shows(key, run(encoder(), f"{each}. {call}"), bad, "badArgument", is_ours=True) for each in replaced],
        *[shows(key, run(encoder(), f"{each}. {call}"), inappropriate, "inappropriate", is_ours=True)
          for each in ("(x at: 1) at: 117 put: 17", "(x at: 1) at: 117 put: 2", "x at: 1 put: (WordArray new: 20)", "y at: 2 put: (WordArray new: 1)", "(d at: 1) at: 1 put: 32769")],
        *[shows(key, run(encoder(**{slot: value}), call), FAILED["badReceiver"], "badReceiver", is_ours=True)
          for slot, value in (("collection", "nil"), ("collection", "Probe immutable: 4"), ("position", "-1"), ("position", "2001"), ("bits", "nil"), ("bits", "-1"), ("bitCount", "33"))],
        *[shows(key, run(each, call), FAILED["badReceiver"], "badReceiver", is_ours=True) for each in ("nil", "3", "Object new", "ProbeStream slots: {#[]. 0. 0}")],
    ]


CASES: list[Case] = [*checksums(), *inflation(), *deflation(), *tables(), *encoding()]
