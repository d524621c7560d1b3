"""Primitives that call others, and objects in the place of methods."""

from __future__ import annotations

from probe import MAX_SMALL, Case, Shown, shows, succeeds

WRONG = {"badArgument": -3, "badIndex": -4, "badNumberOfArguments": -5, "notFound": -11, "badMethod": -12}
NO_ARRAYS = ("nil", "3", "'ab'", "#[1 2]", "OrderedCollection new")


def refuses(number: int, text: str, because: str) -> Case:
    """Statements in which the primitive that calls others fails itself."""
    return shows(number, text, Shown(f"failed: {WRONG[because]}"), because)


def by_number() -> list[Case]:
    context = "thisContext {}: "
    return [
        # Plain, control and quick ones.
        succeeds(118, "3", "1", "#(4)", gives=7), succeeds(118, "#(5 6)", "60", "#(2)", gives=6), succeeds(118, "3", "83", "#(#+ 4)", gives=7),
        succeeds(118, "[:a :b | {b. a}]", "207", "#(1 2)", gives=[2, 1]), succeeds(118, "[7]", "207", "#()", gives=7),
        succeeds(118, "3", "256", "#()", gives=3), succeeds(118, "3", "257", "#()", gives=True), succeeds(118, "3", "260", "#()", gives=-1),
        succeeds(118, "4@5", "265", "#()", gives=5), succeeds(118, "3", "118", "{1. #(4)}", gives=7), succeeds(118, "3", "118", "{83. #(#+ 4)}", gives=7),
        shows(118, context + "3 with: 1 with: #(4)", 7), shows(118, context + "3 with: 83 with: #(#+ 4)", 7), shows(118, context + "(4@5) with: 264 with: #()", 4),
        shows(118, "| s | s := Semaphore new. s signal. {(s {}: 86 with: #()) == s. s instVarAt: 3}", [True, 0]),
        # What the called primitive fails with; its operands are back in their place.
        shows(118, "3 {}: 1 with: #(a)", Shown("failed: #bad argument")), shows(118, "3 {}: 86 with: #()", Shown("failed: #bad receiver")),
        shows(118, "nil {}: 97 with: #(3)", Shown(f"failed: {WRONG['badNumberOfArguments']}"), "badNumberOfArguments"),
        shows(118, "3 {}: 118 with: {86. #()}", Shown("failed: #bad receiver")), shows(118, "3 {}: 118 with: {83. {#+}}", Shown("failed: #bad number of arguments")),
        *[shows(118, f"ProbeReceiver new object: 3 primitive: {number} arguments: {arguments}", [3, number, shown])
          for number, arguments, shown in ((86, "#()", []), (1, "#(a)", [Shown("#a")]), (83, "#(#+)", [Shown("#+")]))],
        refuses(118, "3 {}", "badNumberOfArguments"), refuses(118, "3 {}: 1", "badNumberOfArguments"), refuses(118, "3 {}: 1 with: 1 with: 1 with: 1", "badNumberOfArguments"),
        refuses(118, "3 {}: 1 with: #()", "badNumberOfArguments"), refuses(118, "3 {}: 1 with: #(1 2)", "badNumberOfArguments"),
        refuses(118, "3 {}: 256 with: #(1)", "badNumberOfArguments"), refuses(118, "3 {}: 83 with: (Array new: 300)", "badNumberOfArguments"),
        *[refuses(118, f"3 {{}}: {each} with: #()", "badIndex") for each in (0, -1, 65, 1023, 5000, MAX_SMALL)],
        *[refuses(118, f"({each}) {{}}: 266 with: #()", "badIndex") for each in ("4@5", "3", "nil", "#[1 2 3 4 5 6 7 8]")],
        *[refuses(118, f"3 {{}}: 1 with: ({each})", "badArgument") for each in NO_ARRAYS],
        *[refuses(118, f"3 {{}}: ({each}) with: #()", "badArgument") for each in ("nil", "1.0", "1 bitShift: 62")],
    ]


def by_name() -> list[Case]:
    handles, names = "(ProtoObject >> #primitiveFileStdioHandles)", "(ProtoObject >> #'primitiveDirectoryLookup:with:')"
    absent, other = "(ProbeSuper >> #absentPrimitive)", "(ProtoObject >> #'primitiveDirectoryLookup:with:with:')"
    path = "(ProtoObject >> #'primitivePathTo:')"
    return [
        shows(218, f"(thisContext {{}}: {handles} with: nil with: #()) size", 3), shows(218, f"thisContext {{}}: {names} with: nil with: {{'.'. 1 << 40}}", None),
        shows(218, f"(thisContext {{}}: {path} with: nil with: {{Object}}) class", Shown("Array")),
        shows(218, f"thisContext {{}}: {names} with: nil with: #(3 1)", Shown("failed: #bad argument")),
        shows(218, f"thisContext {{}}: {path} with: nil with: #(3)", Shown("failed: #bad argument")),
        refuses(218, f"thisContext {{}}: {absent} with: nil with: #()", "notFound"), refuses(218, f"thisContext {{}}: {other} with: nil with: #(1 2 3)", "badNumberOfArguments"),
        refuses(218, f"thisContext {{}}: {names} with: nil with: #(1)", "badNumberOfArguments"),
        *[refuses(218, f"thisContext {{}}: {each} with: nil with: #()", "badMethod") for each in ("(ProbeReceiver >> #name)", "(ProtoObject >> #p62)")],
        *[refuses(218, f"thisContext {{}}: {handles} with: nil with: ({each})", "badArgument") for each in NO_ARRAYS],
        *[refuses(218, f"thisContext {{}}: ({each}) with: nil with: #()", "badArgument") for each in ("nil", "3", "[]", "#[1]")],
    ]


def wrapped(do: str) -> str:
    """Statements with an object in the place of methods of ProbeWrapped: of name, probe:with: and a special selector."""
    return ("| w | w := ProbeWrapper new. #(name probe:with: + foo) do: [:each | ProbeWrapped methodDictionary at: each put: w]. nil p89. "
            f"[{do}] ensure: [#(name probe:with: + foo) do: [:each | ProbeWrapped methodDictionary removeKey: each]. nil p89]")


def objects_as_methods() -> list[Case]:
    not_understood = Shown("error: MessageNotUnderstood")
    return [
        shows(1023, wrapped("ProbeWrapped new name"), [Shown("#name"), [], Shown("a ProbeWrapped")]),
        shows(1023, wrapped("ProbeWrapped new probe: 1 with: 2"), [Shown("#probe:with:"), [1, 2], Shown("a ProbeWrapped")]),
        shows(1023, wrapped("(1 to: 3) asArray collect: [:i | (ProbeWrapped new + i) second]"), [[1], [2], [3]]),
        shows(1023, wrapped("{ProbeWrapped new name first. ProbeWrapped new foo first}"), [Shown("#name"), Shown("#foo")]),
        *[shows(1023, wrapped(f"(ProbeWrapped new {call}) second"), [1, 2])
          for call in ("p83: #probe:with: with: 1 with: 2", "p84: #probe:with: with: #(1 2)", "p100: #probe:with: with: #(1 2) with: ProbeWrapped")],
        shows(1023, "| d | d := ProbeWrapped methodDictionary. d at: #foo put: 3. nil p89. [ProbeWrapped new foo] ensure: [d removeKey: #foo. nil p89]", not_understood),
        shows(1023, "3 {}: 4", Shown("failed: nil")),
    ]


CASES: list[Case] = [*by_number(), *by_name(), *objects_as_methods()]
