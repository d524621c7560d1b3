"""Semantic analysis of a method: what each name means, and where each temporary variable lives.

A *function* is what has its own frame: the method, and each block that is not inlined. A *scope* is a set of
declarations inside a function: its own, and those of each inlined block. A variable lives in a slot of its
function's frame. A block that uses it gets a copy of its value, unless it can be assigned after the block was made:
then it lives in an array, the *vector* of its scope, and blocks get a copy of the reference to the vector.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from generated.python.declarations import CONSTANTS
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import (ArrayNode, AssignmentNode, BlockNode, CascadeNode, LiteralNode, MessageNode,
                                    MethodNode, Node, ReturnNode, VariableNode)
from generator.syntax.parser import RESERVED
from generator.syntax.source import Span

from .encoder import largest_operand
from .inlining import COUNTED_LOOPS, LOOPS, is_inlined

MAX_ARGUMENTS = CONSTANTS["MethodHeader.argumentCountMask"]
MAX_TEMPORARIES = CONSTANTS["MethodHeader.temporaryCountMask"]
MAX_NEW_ARRAY = largest_operand("pushNewArray:popElements:", 0)


@dataclass(frozen=True)
class InstanceVariable:
    index: int


@dataclass(frozen=True)
class Binding:
    """A variable held by an association: a global (owner None), or a class variable of the class named owner."""

    owner: str | None
    name: str
    is_class: bool = False


class Names(Protocol):
    """What a method can see outside itself."""

    def lookup(self, name: str) -> InstanceVariable | Binding | None: ...

    def visible_names(self) -> Iterator[str]: ...


class Vector:
    """The array that holds the variables of a scope which blocks share by reference."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.variables: list[Variable] = []


class Variable:
    """An argument or temporary variable."""

    def __init__(self, name: str, scope: Scope, span: Span | None, is_argument: bool) -> None:
        self.name = name
        self.scope = scope
        self.span = span
        self.is_argument = is_argument
        self.vector: Vector | None = None
        self.first_use: tuple[str, Scope] | None = None
        self.written_in_block = False
        self.writes: list[tuple[int, Scope]] = []
        self.captures: list[tuple[int, Scope]] = []

    @property
    def is_captured(self) -> bool:
        return bool(self.captures)

    @property
    def must_start_nil(self) -> bool:
        """Whether the old value could be seen when the scope is entered again."""
        return (self.first_use is not None and not self.is_argument and self.vector is None
                and self.first_use != ("write", self.scope))

    def can_change_after_capture(self) -> bool:
        if not self.captures or not (self.writes or self.written_in_block):
            return False
        if self.written_in_block:
            return True
        first_capture = min(position for position, _ in self.captures)
        if any(position > first_capture for position, _ in self.writes):
            return True
        captured_in = {loop for _, scope in self.captures for loop in self._loops_around(scope)}
        return any(loop in captured_in for _, scope in self.writes for loop in self._loops_around(scope))

    def _loops_around(self, scope: Scope) -> Iterator[Scope]:
        """The loops inside this variable's scope that a scope is part of."""
        while scope is not self.scope:
            if scope.loop is not None:
                yield scope.loop
            scope = scope.parent


Holder = Variable | Vector


class Scope:
    """The declarations of a function or of an inlined block. `loop` identifies the loop whose part the block is."""

    def __init__(self, function: Function, parent: Scope | None, loop: object = None) -> None:
        self.function = function
        self.parent = parent
        self.loop = loop
        self.variables: list[Variable] = []
        self.vector: Vector | None = None

    @property
    def is_repeated(self) -> bool:
        """Whether the scope can be entered more than once in one activation of its function."""
        scope = self
        while scope.parent is not None and scope.function is self.function:
            if scope.loop is not None:
                return True
            scope = scope.parent
        return False

    def declare(self, name: str, span: Span | None, is_argument: bool) -> Variable:
        variable = Variable(name, self, span, is_argument)
        self.variables.append(variable)
        return variable


class Function:
    """A method or a block with a frame of its own."""

    def __init__(self, node: MethodNode | BlockNode, parent: Function | None, creation: tuple[int, Scope] | None) -> None:
        self.node = node
        self.parent = parent
        self.creation = creation
        self.scope = Scope(self, creation[1] if creation else None)
        self.scopes = [self.scope]
        self.arguments: list[Variable] = []
        self.copied: list[Holder] = []
        self.slots: dict[Holder, int] = {}

    def copy(self, holder: Holder) -> None:
        """Make a variable or vector of an outer function available here and in the functions between."""
        function = self
        while function is not holder.scope.function:
            if holder not in function.copied:
                function.copied.append(holder)
            function = function.parent

    def assign_slots(self, last: Variable | None) -> None:
        """Number the slots of the frame: arguments, copied values, then the rest; `last` gets the highest."""
        holders: list[Holder] = [*self.arguments, *self.copied]
        for scope in self.scopes:
            holders += [each for each in scope.variables
                        if each.vector is None and each is not last and each not in self.arguments]
            if scope.vector:
                holders.append(scope.vector)
        if last:
            holders.append(last)
        self.slots = {holder: slot for slot, holder in enumerate(holders)}


@dataclass
class Analysis:
    """The meaning of a method's names. `error_variable` holds the failure code of its primitive."""

    function: Function
    bindings: dict[VariableNode, Variable | InstanceVariable | Binding]
    functions: dict[BlockNode, Function]
    scopes: dict[BlockNode, Scope]
    hidden: dict[MessageNode, tuple[Variable, Variable | None]]
    error_variable: Variable | None
    error_slot: Variable | None


class Analyzer:
    """Walks a method in the order of its evaluation."""

    def __init__(self, names: Names, diagnostics: Diagnostics) -> None:
        self.names = names
        self.diagnostics = diagnostics
        self.position = 0
        self.references: list[tuple[Variable, Function]] = []

    def analyze(self, node: MethodNode, error_name: str | None = None) -> Analysis:
        """Resolve the names of the method; `error_name` declares the variable for the failure code of its primitive."""
        function = Function(node, None, None)
        self.scope = function.scope
        self.result = Analysis(function, {}, {}, {}, {}, None, None)
        if len(node.parameters) > MAX_ARGUMENTS:
            self.diagnostics.error(node.selector_span, f"a method can have {MAX_ARGUMENTS} arguments at most",
                                   found=str(len(node.parameters)))
        function.arguments = self.declare_all(node.parameters, True)
        self.declare_all(node.temporaries, False)
        if error_name is not None:
            variable = next((each for each in self.scope.variables if each.name == error_name), None)
            if variable is None or variable.is_argument:
                variable = self.scope.declare(error_name, None, False)
            self.result.error_variable = variable
            self.record("write", variable)
        self.visit_all(node.statements)
        self.place_variables(node)
        return self.result

    # Declarations

    def declare_all(self, nodes: list[VariableNode], are_arguments: bool) -> list[Variable]:
        variables = []
        for node in nodes:
            earlier = next((each for each in self.scope.variables if each.name == node.name), None)
            if earlier is not None:
                self.diagnostics.error(node.span, f"the variable {node.name} is declared twice",
                                       found=f"the first declaration at {earlier.span.place}")
            variable = self.scope.declare(node.name, node.span, are_arguments)
            self.result.bindings[node] = variable
            variables.append(variable)
        return variables

    def lookup(self, name: str) -> Variable | InstanceVariable | Binding | None:
        scope = self.scope
        while scope is not None:
            for variable in scope.variables:
                if variable.name == name:
                    return variable
            scope = scope.parent
        return self.names.lookup(name)

    def visible_names(self) -> set[str]:
        found = set(self.names.visible_names()) | set(RESERVED)
        scope = self.scope
        while scope is not None:
            found.update(variable.name for variable in scope.variables if variable.span)
            scope = scope.parent
        return found

    # Uses

    def record(self, use: str, variable: Variable) -> None:
        """Note that a variable is read or written in the current scope."""
        function = self.scope.function
        self.position += 1
        if variable.first_use is None:
            variable.first_use = (use, self.scope)
        if function is variable.scope.function:
            if use == "write":
                variable.writes.append((self.position, self.scope))
            return
        if use == "write":
            variable.written_in_block = True
        self.references.append((variable, function))
        while function.parent is not variable.scope.function:
            function = function.parent
        variable.captures.append(function.creation)

    def resolve(self, node: VariableNode) -> Variable | InstanceVariable | Binding | None:
        meaning = self.lookup(node.name)
        if meaning is None:
            close = difflib.get_close_matches(node.name, sorted(self.visible_names()), 1, 0.7)
            self.diagnostics.error(node.span, f"the variable {node.name} is not declared",
                                   hint=f"did you mean {close[0]}?" if close else None)
        else:
            self.result.bindings[node] = meaning
        return meaning

    def visit_all(self, nodes: list[Node]) -> None:
        for node in nodes:
            self.visit(node)

    def visit(self, node: Node) -> None:
        match node:
            case VariableNode(name=name):
                if name not in RESERVED:
                    meaning = self.resolve(node)
                    if isinstance(meaning, Variable):
                        self.record("read", meaning)
            case LiteralNode():
                pass
            case AssignmentNode():
                self.visit(node.value)
                self.assign(node.variable)
            case ReturnNode():
                self.visit(node.value)
            case ArrayNode():
                self.visit_all(node.elements)
            case CascadeNode():
                self.visit(node.receiver)
                for message in node.messages:
                    self.check_arguments(message)
                    self.visit_all(message.arguments)
            case BlockNode():
                self.visit_block(node)
            case MessageNode():
                if is_inlined(node):
                    self.visit_inlined(node)
                else:
                    self.check_arguments(node)
                    self.visit(node.receiver)
                    self.visit_all(node.arguments)

    def check_arguments(self, message: MessageNode) -> None:
        if len(message.arguments) > MAX_ARGUMENTS:
            self.diagnostics.error(message.span, f"a message can have {MAX_ARGUMENTS} arguments at most",
                                   found=str(len(message.arguments)))

    def assign(self, node: VariableNode) -> None:
        meaning = self.resolve(node)
        if isinstance(meaning, Variable):
            if meaning.is_argument:
                self.diagnostics.error(node.span, f"the argument {node.name} cannot be assigned to",
                                       hint="declare a temporary variable for it")
            self.record("write", meaning)
        elif isinstance(meaning, Binding) and meaning.is_class:
            self.diagnostics.error(node.span, f"the class {node.name} cannot be assigned to")

    def visit_block(self, node: BlockNode) -> None:
        """A block that becomes a closure."""
        self.position += 1
        outer = self.scope
        function = Function(node, outer.function, (self.position, outer))
        self.result.functions[node] = function
        self.scope = function.scope
        if len(node.parameters) > MAX_ARGUMENTS:
            self.diagnostics.error(node.span, f"a block can have {MAX_ARGUMENTS} arguments at most",
                                   found=str(len(node.parameters)))
        function.arguments = self.declare_all(node.parameters, True)
        self.declare_all(node.temporaries, False)
        self.visit_all(node.statements)
        self.scope = outer

    def visit_inlined(self, message: MessageNode) -> None:
        """A message whose literal blocks are part of the current function."""
        loop = message if message.selector in LOOPS else None
        if message.selector in COUNTED_LOOPS:
            self.visit_counted_loop(message)
            return
        for part in (message.receiver, *message.arguments):
            if isinstance(part, BlockNode) and (loop is not None or part is not message.receiver):
                self.visit_inlined_block(part, loop)
            else:
                self.visit(part)

    def visit_inlined_block(self, node: BlockNode, loop: object, counter: bool = False) -> Scope:
        outer = self.scope
        scope = Scope(outer.function, outer, loop)
        outer.function.scopes.append(scope)
        self.result.scopes[node] = scope
        self.scope = scope
        for parameter in self.declare_all(node.parameters, True):
            self.record("write", parameter)
        self.declare_all(node.temporaries, False)
        self.visit_all(node.statements)
        self.scope = outer
        return scope

    def visit_counted_loop(self, message: MessageNode) -> None:
        """The hidden variables of a loop are its counter and, unless it is a constant or an argument, its limit."""
        limit_node = message.receiver if message.selector == "timesRepeat:" else message.arguments[0]
        if message.selector != "timesRepeat:":
            self.visit(message.receiver)
        self.visit(limit_node)
        counter = self.scope.declare("", None, False)
        limit = None if self.is_fixed(limit_node) else self.scope.declare("", None, False)
        self.result.hidden[message] = counter, limit
        self.visit_inlined_block(message.arguments[-1], message)

    def is_fixed(self, node: Node) -> bool:
        """Whether evaluating the node again gives the same object at no cost."""
        if isinstance(node, VariableNode):
            meaning = self.result.bindings.get(node)
            return isinstance(meaning, Variable) and meaning.is_argument and meaning.scope.function is self.scope.function
        return isinstance(node, LiteralNode) and type(node.value) in (int, float)

    # Places

    def place_variables(self, node: MethodNode) -> None:
        functions = [self.result.function, *self.result.functions.values()]
        for message, (counter, limit) in self.result.hidden.items():
            for parameter in message.arguments[-1].parameters:
                variable = self.result.bindings[parameter]
                if not variable.is_captured:
                    counter.scope.variables.remove(counter)
                    self.result.hidden[message] = variable, limit
        for function in functions:
            for scope in function.scopes:
                for variable in scope.variables:
                    if variable.can_change_after_capture():
                        if scope.vector is None:
                            scope.vector = Vector(scope)
                        variable.vector = scope.vector
                        scope.vector.variables.append(variable)
                if scope.vector and len(scope.vector.variables) > MAX_NEW_ARRAY:
                    self.diagnostics.error(function.node.span, "too many variables are assigned after blocks captured them",
                                           expected=f"{MAX_NEW_ARRAY} at most", found=str(len(scope.vector.variables)))
        for variable, function in self.references:
            function.copy(variable.vector or variable)
        # The machine leaves the failure code of a primitive on top of the stack, which is the last temporary.
        error = self.result.error_variable
        if error is not None:
            self.result.error_slot = error if error.vector is None else self.result.function.scope.declare("", None, False)
        for function in functions:
            function.assign_slots(self.result.error_slot if function is self.result.function else None)
            if len(function.slots) > MAX_TEMPORARIES:
                span = node.selector_span if function.node is node else function.node.span
                self.diagnostics.error(span, "too many arguments and temporary variables",
                                       expected=f"{MAX_TEMPORARIES} at most, with those copied into blocks",
                                       found=str(len(function.slots)))
