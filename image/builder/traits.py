"""Traits: what the methods and variables of a trait composition are. Classes get them as if they were written there.

A composition is an expression of trait names with `+` (both), `- {#selector}` (without), `-- #variable` (without an instance
variable), `@ {#new -> #old}` (under another name too) and `withPrecedenceOf:` (whose methods win). On the class side, traits
are written `Name classTrait`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import (ArrayNode, LiteralNode, MessageNode, MethodNode, Node, ReturnNode, Symbol,
                                    VariableNode, walk)
from generator.syntax.parser import Parser
from generator.syntax.scanner import SyntaxProblem, scan
from generator.syntax.tonel import ClassDefinition, MethodDefinition, Name

_CLASS_SIDE = ("classTrait", "class")
_REQUIREMENTS = ("explicitRequirement", "requirement")


@dataclass
class Composition:
    """One side of a composition. A selector with several methods is a conflict."""

    methods: dict[str, list[MethodDefinition]] = field(default_factory=dict)
    variables: list[Name] = field(default_factory=list)


@dataclass(eq=False)
class TraitModel:
    """A trait. `methods[meta]` maps selectors to its own definitions."""

    definition: ClassDefinition
    methods: dict[bool, dict[str, MethodDefinition]] = field(default_factory=lambda: {False: {}, True: {}})

    def variables(self, meta: bool) -> list[Name]:
        return self.definition.class_instance_variables if meta else self.definition.instance_variables


class Traits:
    """All traits of an image by name, and the evaluation of compositions."""

    def __init__(self, traits: dict[str, TraitModel], diagnostics: Diagnostics) -> None:
        self.traits = traits
        self.diagnostics = diagnostics
        self.active: list[TraitModel] = []

    def composition(self, definition: ClassDefinition, meta: bool) -> Composition:
        """What a class or trait gets from the traits that it uses; nothing when there is a mistake in the expression.
        The class side, when it is not written, is that of all traits named."""
        written = definition.properties.get("classTraits") if meta else None
        text = written if isinstance(written, Name) else definition.traits
        if text is None:
            return Composition()
        try:
            start, stop = text.span.start, text.span.stop
            quoted = text.span.text.startswith("'")
            tokens = scan(definition.source, start + quoted, stop - quoted)
            statements = Parser(definition.source, tokens, []).statements("traits").statements
            if meta and text is not written:
                names = [node for each in statements for node in walk(each) if isinstance(node, VariableNode)]
                operand = self.sum(self.side(self.find(node), node, True) for node in names)
                for node in (node for each in statements for node in walk(each)):
                    if isinstance(node, MessageNode) and node.selector == "withPrecedenceOf:":
                        operand = _preferring(operand, self.evaluate(node.arguments[0], True))
                return operand
            return self.sum(self.evaluate(each, meta) for each in statements)
        except SyntaxProblem as problem:
            self.diagnostics.error(problem.span, str(problem), **problem.details)
            return Composition()

    def evaluate(self, node: Node, meta: bool) -> Composition:
        match node:
            case VariableNode():
                return self.side(self.find(node), node, meta)
            case MessageNode(receiver=VariableNode() as name, selector=selector) if selector in _CLASS_SIDE:
                return self.side(self.find(name), name, True)
            case MessageNode(selector="+"):
                return self.sum([self.evaluate(node.receiver, meta), self.evaluate(node.arguments[0], meta)])
            case MessageNode(selector="-"):
                operand = self.evaluate(node.receiver, meta)
                excluded = _symbols(node.arguments[0])
                methods = {selector: found for selector, found in operand.methods.items() if selector not in excluded}
                return Composition(methods, operand.variables)
            case MessageNode(selector="--"):
                operand = self.evaluate(node.receiver, meta)
                excluded = _symbols(node.arguments[0])
                return Composition(operand.methods, [each for each in operand.variables if each not in excluded])
            case MessageNode(selector="@"):
                return self.with_aliases(self.evaluate(node.receiver, meta), node.arguments[0])
            case ArrayNode():
                return self.sum(self.evaluate(each, meta) for each in node.elements)
            case MessageNode(selector="withPrecedenceOf:"):
                return _preferring(self.evaluate(node.receiver, meta), self.evaluate(node.arguments[0], meta))
        raise SyntaxProblem(node.span, "this is not a composition of traits",
                            "names of traits with +, - {#selector}, -- #variable, @ {#new -> #old} and withPrecedenceOf:")

    def find(self, node: VariableNode) -> TraitModel:
        if node.name not in self.traits:
            close = difflib.get_close_matches(node.name, self.traits, 1, 0.7)
            raise SyntaxProblem(node.span, f"the trait {node.name} is not there",
                                hint=f"did you mean {close[0]}?" if close else "is its package among those given?")
        return self.traits[node.name]

    def side(self, trait: TraitModel, node: VariableNode, meta: bool) -> Composition:
        """What a trait gives: its own methods go before those of the traits that it uses."""
        if trait in self.active:
            raise SyntaxProblem(node.span, f"the trait {node.name} uses itself")
        self.active.append(trait)
        try:
            used = self.composition(trait.definition, meta)
        finally:
            self.active.pop()
        own = {selector: [method] for selector, method in trait.methods[meta].items()}
        return Composition({**used.methods, **own}, _united([*trait.variables(meta), *used.variables]))

    @staticmethod
    def sum(operands: Iterable[Composition]) -> Composition:
        """All of them. A method that others require is no conflict with one that is there."""
        methods: dict[str, list[MethodDefinition]] = {}
        variables: list[Name] = []
        for operand in operands:
            for selector, found in operand.methods.items():
                known = methods.setdefault(selector, [])
                known += [each for each in found if all(each.node is not other.node for other in known)]
            variables += operand.variables
        for selector, found in methods.items():
            methods[selector] = [each for each in found if not is_requirement(each.node)] or found[:1]
        return Composition(methods, _united(variables))

    def with_aliases(self, operand: Composition, node: Node) -> Composition:
        methods = dict(operand.methods)
        associations = node.elements if isinstance(node, ArrayNode) else [node]
        names = [each.receiver.value.text for each in associations
                 if isinstance(each, MessageNode) and isinstance(each.receiver, LiteralNode) and isinstance(each.receiver.value, Symbol)]
        for association in associations:
            match association:
                case MessageNode(selector="->", receiver=LiteralNode(value=Symbol(text=new)),
                                 arguments=[LiteralNode(value=Symbol(text=old))]):
                    if old in names:
                        raise SyntaxProblem(association.span, f"{old} is another name itself")
                    if old not in operand.methods:
                        raise SyntaxProblem(association.span, f"there is no method {old} to be renamed")
                    if _argument_count(new) != _argument_count(old):
                        raise SyntaxProblem(association.span, "these selectors have different numbers of arguments")
                    methods[new] = [replace(each, node=replace(each.node, selector=new), is_alias=True) for each in operand.methods[old]]
                case _:
                    raise SyntaxProblem(association.span, "this does not rename a method", "#new -> #old")
        return Composition(methods, operand.variables)


def is_requirement(node: MethodNode) -> bool:
    """Whether a method only says that users of its trait need one: `self explicitRequirement`."""
    match [each.value if isinstance(each, ReturnNode) else each for each in node.statements]:
        case [MessageNode(selector=selector, receiver=VariableNode(name="self"))]:
            return selector in _REQUIREMENTS
    return False


def _symbols(node: Node) -> list[str]:
    """The selectors in {#a. #b}, #(a b) or #a."""
    match node:
        case ArrayNode(elements=elements):
            return [text for each in elements for text in _symbols(each)]
        case LiteralNode(value=Symbol(text=text)):
            return [text]
        case LiteralNode(value=tuple() as values):
            return [each.text for each in values if isinstance(each, Symbol)]
    raise SyntaxProblem(node.span, "these are not selectors", "{#selector}")


def _argument_count(selector: str) -> int:
    return selector.count(":") or int(not (selector[0].isalpha() or selector[0] == "_"))


def _preferring(operand: Composition, preferred: Composition) -> Composition:
    """The operand, in which the preferred methods are taken where there is a conflict."""
    methods = {selector: preferred.methods.get(selector, found) if len(found) > 1 else found
               for selector, found in operand.methods.items()}
    return Composition(methods, operand.variables)


def _united(names: list[Name]) -> list[Name]:
    return list(dict.fromkeys(names))
