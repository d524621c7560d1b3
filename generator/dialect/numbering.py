"""Reads which primitives there are by the standard: the numbers of the Squeak family with their names, and the names in modules.

A class with a class-side method `numbering` is no module: the statements of that method are rows.

    60 -> #primitiveAt                                              a number; the specification has the primitive
    94 -> #primitiveGetNextEvent arguments: 1                       a number whose primitive is not there; #any for any number
    264 to: 519 -> #primitiveLoadInstVar by: 'Send>>quick:receiver:'  numbers that a method knows, which is no primitive itself
    'FilePlugin' -> #primitiveConnectToFile arguments: 2            a name in a module whose primitive is not there
"""
from __future__ import annotations

from dataclasses import replace

from generator.dialect.model import Method, Specification, StandardPrimitive
from generator.dialect.pragmas import PragmaReader
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, MessageNode, Node, Symbol
from generator.syntax.tonel import ClassDefinition

FORMS = "`number -> #name`, with arguments: n where it is not there, or `'module' -> #name arguments: n`"


class _Malformed(Exception):
    """A row of another form; raised with the node at fault and what was expected."""


def read_numbering(definition: ClassDefinition, specification: Specification, diagnostics: Diagnostics) -> None:
    """Adds the rows of the class to the specification, and gives its numbered primitives their names."""
    table = next(method for method in definition.methods if method.meta and method.selector == "numbering").node
    for pragma in table.pragmas:
        PragmaReader(diagnostics).unknown(pragma, [])
    declared = {_key(each): each for each in specification.primitives}
    seen: dict[tuple, StandardPrimitive] = {}
    for row in table.statements:
        try:
            entries = _entries(row, specification)
        except _Malformed as problem:
            node, expected = problem.args
            diagnostics.error(node.span, "this is no row of a numbering", expected=expected, found=node.span.text)
            continue
        for entry in entries:
            if entry.key in seen:
                diagnostics.error(entry.span, f"{entry.description} is numbered twice", hint=f"another row has it, at {seen[entry.key].span.place}")
            elif entry.key in declared and (entry.method or entry.argument_count != StandardPrimitive.UNSAID):
                diagnostics.error(entry.span, f"{entry.description} is there", expected="a row with nothing but its name" if entry.number else "no row",
                                  hint=f"it is {declared[entry.key].description}")
            elif entry.key not in declared and not entry.method and entry.argument_count == StandardPrimitive.UNSAID:
                diagnostics.error(entry.span, f"{entry.description} is not there, and its row does not say how many arguments it takes",
                                  hint="add arguments: n to it, or arguments: #any")
            seen.setdefault(entry.key, entry)
    for key, method in declared.items():
        if key in seen:
            method.primitive = replace(method.primitive, name=seen[key].name)
    specification.standard = list(seen.values())


def _key(method: Method) -> tuple:
    primitive = method.primitive
    return (primitive.number, None, None) if primitive.number is not None else (None, primitive.module, primitive.name)


def _entries(row: Node, specification: Specification) -> list[StandardPrimitive]:
    pair, first, count, method = row, None, StandardPrimitive.UNSAID, None
    if isinstance(row, MessageNode) and row.selector.endswith(":"):
        parts, arguments = row.selector.split(":")[:-1], list(row.arguments)
        pair = row.receiver
        if parts[0] == "to":
            first, pair = _literal(row.receiver, int, "an integer"), arguments.pop(0)
            parts.pop(0)
        if parts == ["arguments"]:
            count = _argument_count(arguments[0])
        elif parts == ["by"]:
            method = _method_called(arguments[0], specification)
        elif parts:
            raise _Malformed(row, FORMS)
    if not (isinstance(pair, MessageNode) and pair.selector == "->"):
        raise _Malformed(pair, FORMS)
    name = _literal(pair.arguments[0], Symbol, "the name of a primitive, as a symbol").text
    if isinstance(pair.receiver, LiteralNode) and isinstance(pair.receiver.value, str):
        return [StandardPrimitive(None, pair.receiver.value, name, count, None, row.span)]
    last = _literal(pair.receiver, int, "the number of a primitive, or a module as a string")
    return [StandardPrimitive(number, None, name, count, method, row.span) for number in range(last if first is None else first, last + 1)]


def _argument_count(node: Node) -> int | None:
    if isinstance(node, LiteralNode) and node.value == Symbol("any"):
        return None
    return _literal(node, int, "a number of arguments, or #any")


def _method_called(node: Node, specification: Specification) -> Method:
    module, _, selector = _literal(node, str, "a method, as 'Module>>selector'").partition(">>")
    if module not in specification.modules or selector not in specification.modules[module].methods:
        raise _Malformed(node, "a method that there is, as 'Module>>selector'")
    return specification.modules[module].methods[selector]


def _literal(node: Node, type_: type, expected: str):
    if isinstance(node, LiteralNode) and type(node.value) is type_:
        return node.value
    raise _Malformed(node, expected)
