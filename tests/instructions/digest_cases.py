"""Blocks of messages that are hashed: DSAPrims and MD5Plugin."""

from __future__ import annotations

import hashlib
import struct

from probe import Case, Shown, fails, shows, text_of

MESSAGES = (b"", b"abc", bytes(range(200, 255)))
IMMUTABLE = Shown("failed: #no modification")
NO_BLOCKS = ("nil", "3", "ByteArray new: 63", "ByteArray new: 65", "WordArray new: 16", "Array new: 64")


def padded(message: bytes, order: str) -> bytes:
    """The only block of a short message."""
    return message + b"\x80" + bytes(55 - len(message)) + struct.pack(f"{order}Q", 8 * len(message))


def sha1() -> list[Case]:
    expand, process = "primitiveExpandBlock", "primitiveHashBlock"
    start = "h := WordArray withAll: #(16r67452301 16rEFCDAB89 16r98BADCFE 16r10325476 16rC3D2E1F0). "
    whole = "| w h | w := WordArray new: 80. " + start + "nil primitiveExpandBlock: %s with: w. nil primitiveHashBlock: w with: h. h asArray"
    hashed = [(whole % text_of(padded(each, ">")), list(struct.unpack(">5I", hashlib.sha1(each).digest()))) for each in MESSAGES]
    no_words = ("nil", "3", "WordArray new: 79", "WordArray new: 81", "DoubleWordArray new: 80", "ByteArray new: 320")
    return [
        shows("primitiveHasSecureHashPrimitive", "nil {}", True),
        *[shows(key, text, result) for key in (expand, process) for text, result in hashed],
        *[fails(expand, "nil", each, "WordArray new: 80", because="badArgument") for each in NO_BLOCKS],
        *[fails(expand, "nil", "ByteArray new: 64", each, because="badArgument") for each in no_words],
        *[fails(process, "nil", each, "WordArray new: 5", because="badArgument") for each in no_words],
        *[fails(process, "nil", "WordArray new: 80", each, because="badArgument") for each in ("nil", "WordArray new: 4", "ByteArray new: 20")],
        shows(expand, "| w | w := WordArray new: 80. w p164: true. nil {}: (ByteArray new: 64) with: w", IMMUTABLE, "immutable", is_ours=True),
        shows(process, "| h | h := WordArray new: 5. h p164: true. nil {}: (WordArray new: 80) with: h", IMMUTABLE, "immutable", is_ours=True),
    ]


def md5() -> list[Case]:
    key = "primitiveProcessBufferWithState"
    start = bytes.fromhex("0123456789abcdeffedcba9876543210")
    return [
        shows("primitivePluginAvailable", "nil {}", True),
        *[shows(key, f"| s | s := {text_of(start)}. nil {{}}: {text_of(padded(each, '<'))} with: s. s", hashlib.md5(each).digest()) for each in MESSAGES],
        *[fails(key, "nil", each, "ByteArray new: 16", because="badArgument") for each in NO_BLOCKS],
        *[fails(key, "nil", "ByteArray new: 64", each, because="badArgument") for each in ("nil", "3", "ByteArray new: 15", "ByteArray new: 17", "WordArray new: 4")],
        shows(key, "| s | s := ByteArray new: 16. s p164: true. nil {}: (ByteArray new: 64) with: s", IMMUTABLE, "immutable", is_ours=True),
    ]


CASES: list[Case] = [*sha1(), *md5()]
