"""Reads Tonel: packages of Smalltalk source, one folder per package and one file per class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .diagnostics import Diagnostics
from .nodes import MethodNode
from .parser import Parser
from .scanner import Comment, SyntaxProblem, Token, scan
from .source import LINE_END, Source, Span

# Where reading can resume after an error: the head of the next method, with or without its properties.
_NEXT_METHOD = re.compile(r"^(?:\{|[^\W\d]\w*(?:[ \t]+(?:class|classTrait|classSide))?[ \t]*>>)", re.MULTILINE)
# From the pattern of a method to the bracket before its body.
_BODY = re.compile(r'\s*(?:"[^"]*"\s*)*(\[)')
_META_WORDS = ("class", "classTrait", "classSide")
_KINDS = ("Class", "Trait", "Extension", "Package")


class Name(str):
    """A name that knows where it was written."""

    span: Span

    def __new__(cls, text: str, span: Span) -> Name:
        name = super().__new__(cls, text)
        name.span = span
        return name


@dataclass(eq=False)
class MethodDefinition:
    """A method of a class (`meta` false) or of its metaclass. An alias has another selector than the source."""

    class_name: Name
    meta: bool
    category: str
    node: MethodNode
    span: Span
    is_alias: bool = False

    @property
    def selector(self) -> str:
        return self.node.selector

    @property
    def package(self) -> str:
        """The name of the package, which is the folder that the method's file is in."""
        return Path(self.node.span.source.path).parent.name

    @property
    def text(self) -> str:
        """The method without Tonel's brackets around its body: the pattern, then the body."""
        source = self.node.span.source
        opening = _BODY.match(source.text, _stop_of_pattern(self.node))
        stop = _stop_of_pattern(self.node)
        pattern = _pattern(self.node) if self.is_alias else source.text[self.node.span.start:stop]
        pattern = (pattern + source.text[stop:opening.start(1)]).rstrip()
        return pattern + "\n" + source.text[opening.end(1):self.node.span.stop - 1].strip("\r\n").rstrip()


@dataclass(eq=False)
class ExtensionDefinition:
    """Methods that a package adds to a class of another package."""

    name: Name
    source: Source
    methods: list[MethodDefinition] = field(default_factory=list)


@dataclass(eq=False)
class ClassDefinition:
    """A class, or a trait when `is_trait`. `type` is one of Tonel's class types, such as 'normal' or 'variable'."""

    name: Name
    source: Source
    superclass: Name | None
    instance_variables: list[Name]
    class_variables: list[Name]
    class_instance_variables: list[Name]
    pools: list[Name]
    type: Name
    category: str
    comment: str
    is_trait: bool
    traits: Name | None
    properties: dict[str, object]
    methods: list[MethodDefinition] = field(default_factory=list)


@dataclass(eq=False)
class PackageDefinition:
    """A folder of Tonel files. `name` is that of package.st, or of the folder when there is none."""

    name: str
    path: Path
    comment: str = ""
    classes: list[ClassDefinition] = field(default_factory=list)
    extensions: list[ExtensionDefinition] = field(default_factory=list)

    @property
    def methods(self) -> Iterator[MethodDefinition]:
        for each in [*self.classes, *self.extensions]:
            yield from each.methods


def read_package(path: Path | str, diagnostics: Diagnostics) -> PackageDefinition:
    """The package in a folder. Reports every error in it, and what it defines twice."""
    return read_packages([path], diagnostics)[0]


def read_packages(paths: Iterable[Path | str], diagnostics: Diagnostics, line_end: str | None = None) -> list[PackageDefinition]:
    """The packages in the folders, in that order; their lines end with `line_end`, or as in the files.

    Reports every error, and what they together define twice.
    """
    packages = [_read_folder(Path(path), diagnostics, line_end) for path in paths]
    _report_duplicates(packages, diagnostics)
    return packages


def is_package(path: Path) -> bool:
    """Whether the folder itself holds Tonel files."""
    return path.is_dir() and any(path.glob("*.st"))


def _read_folder(path: Path, diagnostics: Diagnostics, line_end: str | None) -> PackageDefinition:
    package = PackageDefinition(path.name, path)
    if not path.is_dir():
        diagnostics.error(None, f"there is no package folder {path}")
        return package
    files = sorted(path.glob("*.st"))
    if not files:
        diagnostics.error(None, f"the folder {path} holds no Tonel files", expected="files named *.class.st, *.extension.st")
    for file in files:
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except OSError as error:
            diagnostics.error(None, f"cannot read {file}: {error.strerror}")
            continue
        except UnicodeDecodeError as error:
            diagnostics.error(None, f"{file} is not UTF-8 text: {error.reason} at byte {error.start}")
            continue
        if line_end is not None:
            text = LINE_END.sub(line_end, text)
        FileReader(Source(str(file), text), package, diagnostics).read()
    return package


def _stop_of_pattern(node: MethodNode) -> int:
    return node.parameters[-1].span.stop if node.parameters else node.selector_spans[-1].stop


def _pattern(node: MethodNode) -> str:
    keywords = re.findall(r"[^:]+:|[^:]+$", node.selector)
    return " ".join([f"{keyword} {parameter.name}" for keyword, parameter in zip(keywords, node.parameters)] or [node.selector])


class FileReader:
    """Reads one Tonel file into a package."""

    def __init__(self, source: Source, package: PackageDefinition, diagnostics: Diagnostics) -> None:
        self.source = source
        self.package = package
        self.diagnostics = diagnostics

    def read(self) -> None:
        try:
            position = self.read_definition()
        except SyntaxProblem as problem:
            self.report(problem)
            return
        while position is not None:
            position = self.read_method(position)

    def report(self, problem: SyntaxProblem) -> None:
        self.diagnostics.error(problem.span, str(problem), **problem.details)

    # The definition at the top of the file

    def read_definition(self) -> int | None:
        """Read comment, kind and properties; the position of the methods, or None in a package file."""
        reader = StonReader(self.source, 0)
        comment = reader.leading_comment()
        kind = reader.word("'Class', 'Trait', 'Extension' or 'Package'")
        if kind not in _KINDS:
            raise SyntaxProblem(kind.span, f"a Tonel file cannot define a {kind}", "one of " + ", ".join(_KINDS), str(kind))
        properties = reader.map()
        if kind == "Package":
            self.package.name = str(properties.get("name", self.package.name))
            self.package.comment = comment
            return None
        name = properties.get("name")
        if not isinstance(name, Name):
            raise SyntaxProblem(kind.span, f"this {kind.lower()} has no name", expected="#name : 'AName'")
        if kind == "Extension":
            # An extension of the class side can be named 'Foo class'.
            self.definition = ExtensionDefinition(name, self.source)
            self.package.extensions.append(self.definition)
        else:
            self.definition = self.class_definition(kind, name, properties, comment)
            self.package.classes.append(self.definition)
        return reader.position

    def class_definition(self, kind: Name, name: Name, properties: dict[str, object], comment: str) -> ClassDefinition:
        superclass = properties.get("superclass")
        if isinstance(superclass, Name) and superclass == "nil":
            superclass = None
        type_name = properties.get("type")
        return ClassDefinition(
            name=name, source=self.source,
            superclass=superclass if isinstance(superclass, Name) else None,
            instance_variables=self.names(properties, "instVars"),
            class_variables=self.names(properties, "classVars"),
            class_instance_variables=self.names(properties, "classInstVars"),
            pools=self.names(properties, "pools") or self.names(properties, "poolDictionaries"),
            type=type_name if isinstance(type_name, Name) else Name("normal", name.span),
            category=str(properties.get("category") or properties.get("package") or self.package.name),
            comment=comment,
            is_trait=kind == "Trait",
            traits=traits if isinstance(traits := properties.get("traits"), Name) else None,
            properties=properties)

    def names(self, properties: dict[str, object], key: str) -> list[Name]:
        """The list of names under a key. A name with a slot definition, as in 'count => WeakSlot', keeps its first word."""
        values = properties.get(key) or []
        if isinstance(values, Name):
            values = [Name(match.group(), self.source.span(values.span.start + 1 + match.start(),
                                                           values.span.start + 1 + match.end()))
                      for match in re.finditer(r"\S+", values)]
        names = []
        for value in values if isinstance(values, list) else []:
            if not isinstance(value, Name):
                continue
            word = re.match(r"\s*#?([^\W\d]\w*)", value)
            if word:
                names.append(Name(word.group(1), value.span))
            else:
                self.diagnostics.error(value.span, f"{str(value)!r} is not a name of a variable", expected="a name")
        return names

    # Methods

    def read_method(self, position: int) -> int | None:
        """Read the method at or after the position; the position after it, or None at the end of the file."""
        reader = StonReader(self.source, position)
        try:
            reader.skip_space_and_comments()
            if reader.at_end():
                return None
            category = ""
            start = reader.position
            if reader.peek() == "{":
                category = str(reader.map().get("category", ""))
                reader.skip_space_and_comments()
            comments: list[Comment] = []
            tokens = self.method_tokens(reader.position, comments)
            end = tokens[-1].stop
        except SyntaxProblem as problem:
            self.report(problem)
            return self.after_error(max(position, reader.position))
        try:
            self.add_method(start, category, tokens, comments)
        except SyntaxProblem as problem:
            self.report(problem)
            # Brackets that do not match make the end of the method doubtful.
            following = _NEXT_METHOD.search(self.source.text, tokens[0].start + 1)
            if following and following.start() < end:
                return following.start()
        return end

    def after_error(self, position: int) -> int | None:
        following = _NEXT_METHOD.search(self.source.text, position + 1)
        return following.start() if following else None

    def method_tokens(self, position: int, comments: list[Comment]) -> list[Token]:
        """The tokens from the class name to the bracket that closes the body, then an 'end'."""
        tokens: list[Token] = []
        depth = 0
        opening = None
        for token in scan(self.source, position, None, comments):
            tokens.append(token)
            if token.kind in ("[", "open_bytes"):
                opening = opening or token
                depth += 1
            elif token.kind == "]":
                depth -= 1
                if depth <= 0:
                    tokens.append(Token("end", "", token.stop, token.stop))
                    return tokens
            elif opening and token.kind == "identifier" and self.begins_method(token, tokens):
                raise self.unclosed(opening)
        if opening:
            raise self.unclosed(opening)
        raise SyntaxProblem(self.source.span(tokens[0].start, max(tokens[0].stop, tokens[0].start + 1)),
                            "a method must stand here", expected="ClassName >> selector [ body ]", found=repr(tokens[0].text))

    def begins_method(self, token: Token, tokens: list[Token]) -> bool:
        """Whether an identifier inside a body looks like the head of the next method: `}`, line end, `Foo >> `."""
        text = self.source.text
        return (len(tokens) > 1 and tokens[-2].kind == "}" and (token.start == 0 or text[token.start - 1] in "\r\n")
                and _NEXT_METHOD.match(text, token.start) is not None)

    def unclosed(self, opening: Token) -> SyntaxProblem:
        return SyntaxProblem(self.source.span(opening.start, opening.stop), "the method has no end",
                             expected="']' that matches this '['")

    def add_method(self, start: int, category: str, tokens: list[Token], comments: list[Comment]) -> None:
        """Parse the tokens `Foo class >> pattern [ body ]` and add the method to the definition of this file."""
        index = 0
        if tokens[0].kind != "identifier":
            raise self.unexpected(tokens[0], "the name of a class", "ClassName >> selector [ body ]")
        meta = tokens[1].kind == "identifier" and tokens[1].text in _META_WORDS
        index = 2 if meta else 1
        arrows = tokens[index]
        if arrows.kind != "operator" or not arrows.text.startswith(">>"):
            raise self.unexpected(arrows, "the selector of the method", "'>>'")
        name = Name(tokens[0].text, self.source.span(tokens[0].start, tokens[0].stop))
        own_name = self.definition.name
        if f"{name} class" == own_name:
            meta = True
        elif name != own_name:
            raise SyntaxProblem(name.span, f"a method of {name} in the file of {own_name}", expected=str(own_name),
                                found=str(name), hint=f"extensions of {name} go into {name}.extension.st")
        index += 1
        if len(arrows.text) > 2:
            # `Foo >>>= x` is the method >= of Foo.
            index -= 1
            tokens[index] = Token("operator", arrows.text[2:], arrows.start + 2, arrows.stop)
        parser = Parser(self.source, tokens[index:], comments)
        node = parser.bracketed_method()
        if parser.token.kind != "end":
            raise self.unexpected(parser.token, "the next method", "the end of the method")
        self.definition.methods.append(MethodDefinition(
            name, meta, category, node, self.source.span(start, node.span.stop)))

    def unexpected(self, token: Token, message: str, expected: str) -> SyntaxProblem:
        return SyntaxProblem(self.source.span(token.start, max(token.stop, token.start + 1)),
                             f"{message} is missing here", expected, repr(token.text))


class StonReader:
    """Reads the properties of a Tonel definition: maps, lists, strings, symbols, numbers and constants of STON."""

    _SPACE = re.compile(r"\s*")
    _WORD = re.compile(r"[^\W\d][\w]*")
    _SYMBOL = re.compile(r"#(?:'((?:[^'\\]|''|\\.)*)'|([\w./+\-]+(?::(?=\w)[\w:]*)?))")
    _STRING = re.compile(r"'((?:[^'\\]|''|\\.)*)'")
    _NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
    _COMMENT = re.compile(r'"([^"]*(?:""[^"]*)*)"')
    _CONSTANTS = {"true": True, "false": False, "nil": None, "null": None}

    def __init__(self, source: Source, position: int) -> None:
        self.source = source
        self.text = source.text
        self.position = position

    def peek(self) -> str:
        return self.text[self.position:self.position + 1]

    def at_end(self) -> bool:
        return self.position >= len(self.text)

    def skip_space(self) -> None:
        self.position = self._SPACE.match(self.text, self.position).end()

    def skip_space_and_comments(self) -> None:
        self.leading_comment()

    def leading_comment(self) -> str:
        """Skip space and comments; the text of the first comment, or ''."""
        first = None
        self.skip_space()
        while self.peek() == '"':
            match = self._COMMENT.match(self.text, self.position)
            if match is None:
                raise self.problem("this comment has no end", '"')
            if first is None:
                first = match.group(1).replace('""', '"').strip("\r\n")
            self.position = match.end()
            self.skip_space()
        return first or ""

    def word(self, expected: str) -> Name:
        match = self._WORD.match(self.text, self.position)
        if match is None:
            raise self.problem("the definition is missing here", expected)
        self.position = match.end()
        return Name(match.group(), self.source.span(match.start(), match.end()))

    def value(self) -> object:
        """The value at the position. Strings and symbols are Names."""
        self.skip_space()
        char = self.peek()
        if char == "{":
            return self.map()
        if char == "[":
            return self.list()
        for pattern in (self._SYMBOL, self._STRING):
            match = pattern.match(self.text, self.position)
            if match:
                self.position = match.end()
                quoted = match.group(1)
                text = _unquoted(quoted) if quoted is not None else match.group(2)
                return Name(text, self.source.span(match.start(), match.end()))
        match = self._NUMBER.match(self.text, self.position)
        if match:
            self.position = match.end()
            return float(match.group()) if set(match.group()) & set(".e") else int(match.group())
        match = self._WORD.match(self.text, self.position)
        if match and match.group() in self._CONSTANTS:
            self.position = match.end()
            return self._CONSTANTS[match.group()]
        if char == "'":
            raise self.problem("this string has no end", "'")
        raise self.problem("a value is missing here", "a string, a symbol, a number, a list or a map")

    def list(self) -> list[object]:
        self.take("[")
        items: list[object] = []
        self.skip_space()
        while self.peek() != "]":
            items.append(self.value())
            self.separator("]")
        self.take("]")
        return items

    def map(self) -> dict[str, object]:
        self.skip_space()
        self.take("{")
        entries: dict[str, object] = {}
        self.skip_space()
        while self.peek() != "}":
            key = self.value()
            if not isinstance(key, Name):
                raise self.problem("the name of a property is missing here", "a symbol such as #name")
            self.skip_space()
            self.take(":")
            if key in entries:
                raise SyntaxProblem(key.span, f"the property {key} is given twice")
            entries[str(key)] = self.value()
            self.separator("}")
        self.take("}")
        return entries

    def separator(self, closing: str) -> None:
        self.skip_space()
        if self.peek() == ",":
            self.position += 1
            self.skip_space()
        elif self.peek() != closing:
            raise self.problem("this does not belong here", f"',' or '{closing}'")

    def take(self, char: str) -> None:
        if self.peek() != char:
            raise self.problem("this does not belong here", f"'{char}'")
        self.position += 1

    def problem(self, message: str, expected: str) -> SyntaxProblem:
        if self.at_end():
            start = max(0, len(self.text.rstrip()) - 1)
            return SyntaxProblem(self.source.span(start, start + 1), message, expected, "the end of the file")
        return SyntaxProblem(self.source.span(self.position, self.position + 1), message, expected, repr(self.peek()))


_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


def _unquoted(text: str) -> str:
    text = text.replace("''", "'")
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match.group(1), match.group(1)), text, flags=re.DOTALL)


def _report_duplicates(packages: list[PackageDefinition], diagnostics: Diagnostics) -> None:
    classes: dict[str, ClassDefinition] = {}
    methods: dict[tuple[str, bool, str], MethodDefinition] = {}
    for package in packages:
        for definition in package.classes:
            first = classes.setdefault(definition.name, definition)
            if first is not definition:
                diagnostics.error(definition.name.span, f"the class {definition.name} is defined twice",
                                  found=f"the first definition at {first.name.span.place}")
        for method in package.methods:
            first = methods.setdefault((str(method.class_name), method.meta, method.selector), method)
            if first is not method:
                side = " class" if method.meta else ""
                diagnostics.error(method.node.selector_span,
                                  f"the method {method.class_name}{side}>>{method.selector} is defined twice",
                                  found=f"the first definition at {first.node.selector_span.place}")
