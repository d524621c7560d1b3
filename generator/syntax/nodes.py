"""The syntax tree. Every node knows the exact span of source that it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from fractions import Fraction

from .source import Span


# Values of literals. Integers are int, floats float, strings str, byte arrays bytes, arrays tuple, and inside
# arrays true, false and nil are True, False and None. Fraction comes from negative exponents (1e-3).

@dataclass(frozen=True, slots=True)
class Symbol:
    text: str


@dataclass(frozen=True, slots=True)
class Character:
    code: int


@dataclass(frozen=True, slots=True)
class ScaledDecimal:
    value: Fraction
    scale: int


@dataclass(eq=False, slots=True)
class Node:
    span: Span = field(kw_only=True, repr=False)

    def children(self) -> Iterator[Node]:
        """The direct parts of this node in the order of their source."""
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, Node):
                yield value
            elif isinstance(value, list):
                yield from (item for item in value if isinstance(item, Node))


@dataclass(eq=False, slots=True)
class VariableNode(Node):
    """A name where it is read, assigned or declared; also self, super, true, false, nil and thisContext."""

    name: str


@dataclass(eq=False, slots=True)
class LiteralNode(Node):
    """A literal. `elements` are the nodes of a literal array's elements; empty for other literals."""

    value: object
    elements: list[LiteralNode] = field(default_factory=list, repr=False)


@dataclass(eq=False, slots=True)
class ArrayNode(Node):
    """A brace array, { a. b }."""

    elements: list[Node]


@dataclass(eq=False, slots=True)
class MessageNode(Node):
    """A message send. In a cascade the receiver is None: it is the receiver of the cascade."""

    receiver: Node | None
    selector: str
    arguments: list[Node]
    selector_spans: list[Span] = field(repr=False)

    @property
    def is_super(self) -> bool:
        return isinstance(self.receiver, VariableNode) and self.receiver.name == "super"


@dataclass(eq=False, slots=True)
class CascadeNode(Node):
    """Two or more messages to one receiver; the value is that of the last."""

    receiver: Node
    messages: list[MessageNode]


@dataclass(eq=False, slots=True)
class AssignmentNode(Node):
    variable: VariableNode
    value: Node


@dataclass(eq=False, slots=True)
class ReturnNode(Node):
    value: Node


@dataclass(eq=False, slots=True)
class BlockNode(Node):
    parameters: list[VariableNode]
    temporaries: list[VariableNode]
    statements: list[Node]


@dataclass(eq=False, slots=True)
class PragmaNode(Node):
    """A pragma. Its arguments are LiteralNodes, or VariableNodes for bare names."""

    selector: str
    arguments: list[Node]
    selector_spans: list[Span] = field(repr=False)

    def argument(self, keyword: str) -> Node | None:
        """The argument after a keyword, given without its colon; None when the pragma has no such keyword."""
        for part, argument in zip(self.selector.split(":"), self.arguments):
            if part == keyword:
                return argument
        return None


@dataclass(eq=False, slots=True)
class MethodNode(Node):
    """A method. `comment` is the text of the first comment before the first statement, without its quotes."""

    selector: str
    parameters: list[VariableNode]
    pragmas: list[PragmaNode]
    temporaries: list[VariableNode]
    statements: list[Node]
    comment: str | None
    selector_spans: list[Span] = field(repr=False)

    @property
    def selector_span(self) -> Span:
        return self.selector_spans[0].to(self.selector_spans[-1]) if self.selector_spans else self.span

    def pragma(self, selector: str) -> PragmaNode | None:
        """The first pragma of that selector, or None."""
        return next((each for each in self.pragmas if each.selector == selector), None)


def walk(node: Node) -> Iterator[Node]:
    """The node and all nodes below it, each before its parts, in the order of their source."""
    yield node
    for child in node.children():
        yield from walk(child)


class Visitor:
    """Dispatches `visit(node)` to `visit_<NodeClass>`; without such a method the parts of the node are visited."""

    def visit(self, node: Node) -> object:
        method = getattr(self, "visit_" + type(node).__name__, None)
        return method(node) if method else self.visit_children(node)

    def visit_children(self, node: Node) -> None:
        for child in node.children():
            self.visit(child)
