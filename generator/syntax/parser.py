"""Tokens to syntax trees: the whole method syntax of Smalltalk-80 with today's extensions."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .diagnostics import Diagnostics
from .nodes import (ArrayNode, AssignmentNode, BlockNode, CascadeNode, LiteralNode, MessageNode, MethodNode, Node,
                    PragmaNode, ReturnNode, ScaledDecimal, Symbol, VariableNode)
from .scanner import Comment, SyntaxProblem, Token, scan
from .source import Source, Span

RESERVED = ("self", "super", "true", "false", "nil", "thisContext")

_CONSTANTS = {"true": True, "false": False, "nil": None}
_LITERAL_TOKENS = ("number", "string", "symbol", "character")
_DESCRIPTIONS = {"end": "the end of the method", "open_array": "'#('", "open_bytes": "'#['", "assign": "':='"}


def parse_method(source: Source, diagnostics: Diagnostics, start: int = 0, stop: int | None = None) -> MethodNode | None:
    """The method whose pattern and body are the text from `start` to `stop`; None after reporting a syntax error."""
    comments: list[Comment] = []
    return _guarded(diagnostics, lambda: Parser(source, scan(source, start, stop, comments), comments).method())


def parse_statements(source: Source, diagnostics: Diagnostics, selector: str = "DoIt") -> MethodNode | None:
    """A text of statements, such as a workspace expression, as a method of the given unary selector without pattern."""
    comments: list[Comment] = []
    return _guarded(diagnostics, lambda: Parser(source, scan(source, 0, None, comments), comments).statements(selector))


def _guarded(diagnostics: Diagnostics, parse: Callable[[], MethodNode]) -> MethodNode | None:
    try:
        return parse()
    except SyntaxProblem as problem:
        diagnostics.error(problem.span, str(problem), **problem.details)
        return None


class Parser:
    """A recursive-descent parser over the tokens of one method. Its methods raise SyntaxProblem."""

    def __init__(self, source: Source, tokens: Iterable[Token], comments: list[Comment]) -> None:
        """`comments` are those among the tokens, in order."""
        self.source = source
        self.tokens = list(tokens)
        self.comments = comments
        self.index = 0
        self.token = self.tokens[0]

    # Whole methods

    def method(self) -> MethodNode:
        """Pattern and body up to the end of the tokens."""
        start = self.token.start
        selector, spans, parameters = self.pattern()
        return self.body(start, selector, spans, parameters, "end")

    def bracketed_method(self) -> MethodNode:
        """Pattern and then the body in square brackets, as in Tonel."""
        start = self.token.start
        selector, spans, parameters = self.pattern()
        self.expect("[", "'[' and the body of the method")
        return self.body(start, selector, spans, parameters, "]")

    def statements(self, selector: str) -> MethodNode:
        """A body without a pattern."""
        return self.body(self.token.start, selector, [], [], "end")

    def pattern(self) -> tuple[str, list[Span], list[VariableNode]]:
        token = self.token
        if token.kind == "identifier":
            self.advance()
            return token.text, [self.span(token)], []
        if token.kind == "operator":
            self.advance()
            return token.text, [self.span(token)], [self.declaration("the name of the argument")]
        spans, parameters = [], []
        while self.token.kind == "keyword":
            spans.append(self.span(self.token))
            self.advance()
            parameters.append(self.declaration("the name of an argument"))
        if not spans:
            raise self.problem("a method must begin with its selector", "a message pattern")
        return "".join(span.text for span in spans), spans, parameters

    def body(self, start: int, selector: str, spans: list[Span], parameters: list[VariableNode],
             closing: str) -> MethodNode:
        body_start = self.tokens[self.index - 1].stop if self.index else start
        temporaries: list[VariableNode] = []
        pragmas: list[PragmaNode] = []
        while self.at_operator("|") or self.at_operator("<"):
            if self.at_operator("|"):
                temporaries += self.temporaries()
            else:
                pragmas.append(self.pragma())
        first = self.token.start
        statements = self.statement_list(closing)
        stop = self.token.stop if closing != "end" else self.tokens[max(0, self.index - 1)].stop
        self.expect(closing, "a statement or the end of the method")
        comment = next((each.text for each in self.comments if body_start <= each.start < first), None)
        return MethodNode(selector, parameters, pragmas, temporaries, statements, comment, spans,
                          span=self.source.span(start, max(start, stop)))

    def temporaries(self) -> list[VariableNode]:
        self.take_operator("|")
        names = []
        while self.token.kind == "identifier":
            names.append(self.declaration("a variable"))
        if not self.at_operator("|"):
            raise self.problem("the list of temporary variables has no end", "a name or '|'")
        self.take_operator("|")
        return names

    def pragma(self) -> PragmaNode:
        start = self.token.start
        self.take_operator("<")
        spans, arguments = [], []
        if self.token.kind == "identifier":
            spans.append(self.span(self.token))
            self.advance()
        elif self.token.kind == "operator" and not self.at_operator(">"):
            spans.append(self.span(self.token))
            self.advance()
            arguments.append(self.pragma_argument())
        else:
            while self.token.kind == "keyword":
                spans.append(self.span(self.token))
                self.advance()
                arguments.append(self.pragma_argument())
        if not spans:
            raise self.problem("a pragma must have a selector", "a name, a keyword or an operator")
        if not self.at_operator(">"):
            raise self.problem("the pragma has no end", "'>'")
        stop = self.token.start + 1
        self.take_operator(">")
        return PragmaNode("".join(span.text for span in spans), arguments, spans, span=self.source.span(start, stop))

    def pragma_argument(self) -> Node:
        token = self.token
        if token.kind == "identifier":
            self.advance()
            if token.text in _CONSTANTS:
                return LiteralNode(_CONSTANTS[token.text], span=self.span(token))
            return VariableNode(token.text, span=self.span(token))
        literal = self.literal_or_none()
        if literal is None:
            raise self.problem("the argument of a pragma must be a literal or a name", "a literal")
        return literal

    # Statements and expressions

    def statement_list(self, closing: str) -> list[Node]:
        """Statements up to the closing token, which is not consumed."""
        statements: list[Node] = []
        while True:
            while self.token.kind == ".":
                self.advance()
            if self.token.kind in (closing, "end", "]", ")", "}"):
                return statements
            statements.append(self.statement())
            if self.token.kind == "." and not isinstance(statements[-1], ReturnNode):
                continue
            while self.token.kind == ".":
                self.advance()
            if self.token.kind == closing:
                return statements
            if isinstance(statements[-1], ReturnNode):
                raise self.problem("nothing can follow a return", _closing_text(closing),
                                   hint="statements after a return are never reached")
            raise self.problem("the statement has not ended", f"'.' or {_closing_text(closing)}")

    def statement(self) -> Node:
        token = self.token
        if token.kind != "^":
            return self.expression()
        self.advance()
        value = self.expression()
        return ReturnNode(value, span=self.span_from(token.start))

    def expression(self) -> Node:
        token = self.token
        following = self.tokens[self.index + 1] if token.kind == "identifier" else None
        # A lone underscore behind a variable is the left arrow of old.
        if following and (following.kind == "assign" or (following.kind == "identifier" and following.text == "_")):
            if token.text in RESERVED:
                raise SyntaxProblem(self.span(token), f"{token.text} cannot be assigned to", found=token.text)
            self.advance()
            self.advance()
            value = self.expression()
            return AssignmentNode(VariableNode(token.text, span=self.span(token)), value,
                                  span=self.span_from(token.start))
        start = token.start
        value = self.messages(self.primary(), start)
        while self.token.kind == "::":
            self.advance()
            if self.token.kind not in ("identifier", "operator", "keyword"):
                raise self.problem("a message must follow the '::'", "a selector")
            value = self.messages(value, start)
        return value

    def messages(self, receiver: Node, start: int) -> Node:
        """The receiver with the messages that follow, of all kinds, and cascades."""
        message = self.keyword_send(self.binary_send(self.unary_send(receiver, start), start), start)
        if self.token.kind != ";":
            return message
        if message is receiver:
            raise self.problem("a cascade needs a message before it", "a message")
        receiver, message.receiver = message.receiver, None
        message.span = Span(self.source, message.selector_spans[0].start, message.span.stop)
        messages = [message]
        while self.token.kind == ";":
            self.advance()
            messages.append(self.cascaded_message())
        return CascadeNode(receiver, messages, span=self.span_from(start))

    def cascaded_message(self) -> MessageNode:
        start = self.token.start
        if self.token.kind == "identifier":
            selector = self.token
            self.advance()
            return MessageNode(None, selector.text, [], [self.span(selector)], span=self.span(selector))
        if self.token.kind == "operator":
            return self.one_binary_send(None, start)
        if self.token.kind == "keyword":
            return self.keyword_send(None, start)
        raise self.problem("a message must follow the ';'", "a selector")

    def unary_send(self, receiver: Node, start: int) -> Node:
        while self.token.kind == "identifier":
            token = self.token
            self.advance()
            receiver = MessageNode(receiver, token.text, [], [self.span(token)], span=self.source.span(start, token.stop))
        return receiver

    def binary_send(self, receiver: Node, start: int) -> Node:
        while self.token.kind == "operator":
            receiver = self.one_binary_send(receiver, start)
        return receiver

    def one_binary_send(self, receiver: Node | None, start: int) -> MessageNode:
        token = self.token
        self.advance()
        argument_start = self.token.start
        argument = self.unary_send(self.primary(), argument_start)
        return MessageNode(receiver, token.text, [argument], [self.span(token)], span=self.span_from(start))

    def keyword_send(self, receiver: Node | None, start: int) -> Node | None:
        spans: list[Span] = []
        arguments: list[Node] = []
        while self.token.kind == "keyword":
            spans.append(self.span(self.token))
            self.advance()
            argument_start = self.token.start
            arguments.append(self.binary_send(self.unary_send(self.primary(), argument_start), argument_start))
        if not spans:
            return receiver
        return MessageNode(receiver, "".join(span.text for span in spans), arguments, spans, span=self.span_from(start))

    def primary(self) -> Node:
        token = self.token
        kind = token.kind
        if kind == "identifier":
            self.advance()
            return VariableNode(token.text, span=self.span(token))
        if kind == "[":
            return self.block()
        if kind == "(":
            self.advance()
            value = self.expression()
            if self.token.kind != ")":
                raise self.problem("the parenthesis is not closed", "')'")
            self.advance()
            return value
        if kind == "{":
            self.advance()
            elements = self.statement_list("}")
            self.expect("}", "an element or '}'")
            return ArrayNode(elements, span=self.span_from(token.start))
        literal = self.literal_or_none()
        if literal is None:
            raise self.problem("an expression is missing here", "a variable, a literal, a block or a parenthesis")
        return literal

    def block(self) -> BlockNode:
        start = self.token.start
        self.advance()
        parameters, temporaries = [], []
        while self.token.kind == ":":
            self.advance()
            parameters.append(self.declaration("the name of a block argument"))
        if parameters and self.token.kind != "]":
            if not self.at_operator("|"):
                raise self.problem("the arguments of a block end with '|'", "':', '|' or ']'")
            self.take_operator("|")
        while self.at_operator("|"):
            temporaries += self.temporaries()
        statements = self.statement_list("]")
        self.expect("]", "a statement or ']'")
        return BlockNode(parameters, temporaries, statements, span=self.span_from(start))

    # Literals

    def literal_or_none(self) -> LiteralNode | None:
        """The literal at the current token, or None when none begins here."""
        token = self.token
        if token.kind in _LITERAL_TOKENS:
            self.advance()
            return LiteralNode(token.value, span=self.span(token))
        if token.kind == "operator" and token.text == "-":
            number = self.tokens[self.index + 1]
            if number.kind == "number" and number.start == token.stop:
                self.advance()
                self.advance()
                return LiteralNode(_negated(number.value), span=self.span_from(token.start))
        if token.kind == "open_array":
            return self.literal_array()
        if token.kind == "open_bytes":
            return self.byte_array()
        return None

    def literal_array(self) -> LiteralNode:
        start = self.token.start
        self.advance()
        elements = []
        while self.token.kind != ")":
            elements.append(self.array_element())
        self.advance()
        return LiteralNode(tuple(each.value for each in elements), elements, span=self.span_from(start))

    def array_element(self) -> LiteralNode:
        token = self.token
        if token.kind == "(":
            return self.literal_array()
        if token.kind == "[":
            return self.byte_array()
        literal = self.literal_or_none()
        if literal is not None:
            return literal
        if token.kind == "identifier" and token.text in _CONSTANTS:
            self.advance()
            return LiteralNode(_CONSTANTS[token.text], span=self.span(token))
        if token.kind in ("identifier", "operator"):
            self.advance()
            return LiteralNode(Symbol(token.text), span=self.span(token))
        if token.kind == "keyword":
            while self.token.kind == "keyword" and self.tokens[self.index + 1].start == self.token.stop \
                    and self.tokens[self.index + 1].kind == "keyword":
                self.advance()
            self.advance()
            span = self.span_from(token.start)
            return LiteralNode(Symbol(span.text), span=span)
        if token.kind in (".", ";", "^", ":", "assign"):
            self.advance()
            return LiteralNode(Symbol(token.text), span=self.span(token))
        if token.kind in ("end", "]", "}"):
            raise self.problem("the literal array is not closed", "a literal or ')'")
        raise self.problem("this cannot stand in a literal array", "a literal or ')'",
                           hint="{ a. b } makes an array of expressions")

    def byte_array(self) -> LiteralNode:
        start = self.token.start
        self.advance()
        values = bytearray()
        while self.token.kind != "]":
            token = self.token
            if token.kind != "number" or not isinstance(token.value, int) or not 0 <= token.value <= 255:
                raise self.problem("the elements of a byte array are integers from 0 to 255", "a byte or ']'")
            values.append(token.value)
            self.advance()
        self.advance()
        return LiteralNode(bytes(values), span=self.span_from(start))

    # Tokens

    def advance(self) -> None:
        if self.token.kind != "end":
            self.index += 1
            self.token = self.tokens[self.index]

    def expect(self, kind: str, description: str) -> None:
        if self.token.kind != kind:
            raise self.problem("this does not belong here", description)
        self.advance()

    def declaration(self, description: str) -> VariableNode:
        token = self.token
        if token.kind != "identifier":
            raise self.problem(f"{description} is missing", "a name")
        if token.text in RESERVED:
            raise SyntaxProblem(self.span(token), f"{token.text} cannot be declared as a variable", found=token.text)
        self.advance()
        return VariableNode(token.text, span=self.span(token))

    def at_operator(self, char: str) -> bool:
        return self.token.kind == "operator" and self.token.text[0] == char

    def take_operator(self, char: str) -> None:
        """Consume one character of an operator token: the '||' of [:a || t | ] is two tokens in this place."""
        token = self.token
        if len(token.text) == 1:
            self.advance()
        else:
            self.token = self.tokens[self.index] = Token("operator", token.text[1:], token.start + 1, token.stop)

    def span(self, token: Token) -> Span:
        return Span(self.source, token.start, token.stop)

    def span_from(self, start: int) -> Span:
        """From an offset to the end of the token before the current one."""
        return Span(self.source, start, self.tokens[self.index - 1].stop)

    def problem(self, message: str, expected: str, hint: str | None = None) -> SyntaxProblem:
        """A problem at the current token."""
        token = self.token
        found = _DESCRIPTIONS.get(token.kind) or repr(token.text)
        start = token.start
        if token.kind == "end" and self.index:
            start = self.tokens[self.index - 1].stop - 1
        return SyntaxProblem(Span(self.source, start, max(token.stop, start + 1) if token.kind != "end" else start + 1),
                             message, expected, found, hint)


def _negated(value: object) -> object:
    if isinstance(value, ScaledDecimal):
        return ScaledDecimal(-value.value, value.scale)
    return -value


def _closing_text(closing: str) -> str:
    return "the end of the method" if closing == "end" else f"'{closing}'"
