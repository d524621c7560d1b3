"""Primitives that are asked as a mirror is: about an object that is an argument, and gets no message."""

from __future__ import annotations

from element_cases import FIELDS
from probe import MIRROR, Shown, mirrors, shows

CASES = [
    mirrors(84, 3, "#+", "#(4)", gives=7), mirrors(84, 3, "#class", "#()", gives=Shown("SmallInteger")),
    mirrors(84, 3, "#between:and:", "#(1 5)", gives=True),
    mirrors(100, "3 -> 4", "#=", "{3 -> 4}", "Object", gives=False), mirrors(100, 3, "#+", "#(4)", "SmallInteger", gives=7),
    mirrors(188, 3, "#(1 5)", "Magnitude >> #between:and:", gives=True), mirrors(188, 3, "#()", "Object >> #yourself", gives=3),
    mirrors(60, "#[7 8]", 2, gives=8), shows(61, "| a | a := #(1 2) copy. {nil {}: a with: 2 with: 9. a}", [9, [1, 9]], MIRROR),
    mirrors(62, "'abc'", gives=3), mirrors(73, FIELDS, 2, gives=2), mirrors(173, FIELDS, 2, gives=2),
    *[shows(key, f"| a | a := {FIELDS}. {{nil {{}}: a with: 2 with: 9. a fields}}", [9, [1, 9, 30, 40]], MIRROR) for key in (74, 174)],
    shows(75, "| a | a := Object new. (nil {}: a) = a identityHash", True, MIRROR),
    mirrors(110, 3, 3, gives=True), mirrors(110, 3, "nil", gives=False), mirrors(169, 3, 3, gives=False), mirrors(111, 3, gives=Shown("SmallInteger")),
    mirrors(132, "#(nil 1)", 1, gives=True), mirrors(132, "#(nil 1)", 2, gives=False),
    shows(160, "| a | a := 1@2. nil {}: Association with: a. a class", Shown("Association"), MIRROR),
    mirrors(163, "Object new", gives=False), shows(164, "| a | a := Object new. {nil {}: a with: true. a p163}", [False, True], MIRROR),
]
