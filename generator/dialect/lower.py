"""Lowers the syntax tree of each method to typed IR: names are resolved, types inferred and checked, control structures
become statements, and methods that take blocks are expanded where they are called.
"""
from __future__ import annotations

import difflib
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Callable, Iterator

from generator.dialect import operations
from generator.dialect.folding import fold
from generator.dialect.ir import (Apply, Assign, Body, Call, Choice, Const, Evaluate, Expression, For, If, Local, Logical,
                                  Return, StateGet, StateSet, Statement, Variable, While)
from generator.dialect.model import CodeReference, Method, Module, Specification, State
from generator.dialect.types import (ADDRESS, BOOL, DOUBLE, I64, LITERAL, OOP, STRING, U64, UNKNOWN, VOID, Type, arithmetic,
                                     conversion_hint, widens)
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import (AssignmentNode, BlockNode, CascadeNode, Character, LiteralNode, MessageNode, Node,
                                    ReturnNode, VariableNode, walk)
from generator.syntax.source import Span

CONDITIONALS = {"ifTrue:": (True,), "ifFalse:": (False,), "ifTrue:ifFalse:": (True, False), "ifFalse:ifTrue:": (False, True)}
LOOPS = {"whileTrue:", "whileFalse:", "whileTrue", "whileFalse", "repeat", "to:do:", "timesRepeat:"}
PSEUDO_MODULES = ("memory",)
# What is done with the value of a control structure: it gets the value and the place of each branch's end.
Sink = Callable[[Expression, Node], None]
# `roots replaceEach: [:each | ...]` assigns to every state of type oop what the block makes of it, and
# `roots namesAndValuesDo: [:name :each | ...]` visits those that are no registers, which hold what a frame has.
ROOTS, REPLACE_ROOTS, VISIT_ROOTS = "roots", "replaceEach:", "namesAndValuesDo:"


class Refused(Exception):
    """A place in a method is wrong, and has been reported; something of type UNKNOWN stands for it."""


@dataclass
class BlockBinding:
    """The block that a call gave for a block parameter, and where its free names are looked up.

    The node is None where a method that takes blocks is only checked, not expanded.
    """

    node: BlockNode | None
    scope: "Scope"


@dataclass
class Scope:
    """The names visible at a place: those of a block or method, then those of `outer`.

    `expanded` are the methods that take blocks whose expansion the place is in: in their own text, not in a block given to them.
    """

    module: Module
    names: dict[str, Variable | BlockBinding] = field(default_factory=dict)
    outer: "Scope | None" = None
    expanded: tuple[Method, ...] = ()

    def find(self, name: str) -> Variable | BlockBinding | State | None:
        scope: Scope | None = self
        while scope:
            if name in scope.names:
                return scope.names[name]
            scope = scope.outer
        return self.module.states.get(name)

    def visible(self) -> set[str]:
        names = set(self.module.states)
        scope: Scope | None = self
        while scope:
            names |= set(scope.names)
            scope = scope.outer
        return names


class Lowering:
    """Lowers all methods of a specification; a method whose result another one needs is lowered first."""

    def __init__(self, specification: Specification, diagnostics: Diagnostics) -> None:
        self.specification = specification
        self.diagnostics = diagnostics
        self.begun: set[Method] = set()
        self.in_progress: set[Method] = set()
        self.constants: dict[Method, Const] = {}

    def run(self) -> None:
        for method in self.specification.methods:
            if method.kind == "constant":
                self.constant(method)
            else:
                self.lower(method)

    def lower(self, method: Method) -> None:
        method.result = method.result or method.declared_result
        if method.kind != "method" or method in self.begun:
            return
        self.begun.add(method)
        self.in_progress.add(method)
        MethodLowering(self, method).run()
        self.in_progress.discard(method)

    def require_result(self, method: Method, span: Span) -> Type:
        """The result type of `method`, lowering it if that is needed to know."""
        if method.result is None:
            if method.declared_result is not None:
                return method.declared_result
            if method in self.in_progress:
                self.diagnostics.error(span, f"the result of {method.description} cannot be inferred: it calls itself",
                                       hint="declare it with <type: '... -> ...'>")
                method.result = UNKNOWN
            else:
                self.lower(method)
        return method.result or VOID

    def constant(self, method: Method) -> Const:
        """The value of a <constant> method."""
        if method not in self.constants:
            self.constants[method] = Const(None, UNKNOWN, method.span)
            method.result = UNKNOWN
            self.in_progress.add(method)
            value = MethodLowering(self, method).constant()
            self.in_progress.discard(method)
            self.constants[method] = value
            method.result = value.type
        return self.constants[method]


class MethodLowering:
    """Lowers one method.  `statements` is the list that is being filled."""

    def __init__(self, program: Lowering, method: Method) -> None:
        self.program = program
        self.specification = program.specification
        self.diagnostics = program.diagnostics
        self.method = method
        self.scope = Scope(method.module)
        self.statements: list[Statement] = []
        self.body = Body([])
        self.undeclared: set[str] = set()
        self.returns_unknown = False

    # --- the method as a whole

    def run(self) -> None:
        """Gives the method its body and its result."""
        method, node = self.method, self.method.node
        method.body = self.body
        if method.block_parameters:
            self.scope.expanded = (method,)
        for parameter, type_ in zip(node.parameters, method.parameter_types):
            if parameter.name in method.block_parameters:
                self.scope.names[parameter.name] = BlockBinding(None, self.scope)
                continue
            variable = Variable(parameter.name, type_, parameter.span, is_parameter=True)
            self.body.parameters.append(variable)
            self.scope.names[parameter.name] = variable
        self.declare_locals(node.temporaries)
        self.lower_statements(node.statements)
        self.body.statements = self.statements
        if method.result is None:
            method.result = UNKNOWN if method.is_mistaken or self.returns_unknown else VOID
        for variable in self.body.locals:
            variable.type = variable.type or UNKNOWN

    def constant(self) -> Const:
        """The value of the method, which is a <constant>."""
        node = self.method.node
        if self.method.code is not None:
            return self.code(self.method.code)
        if len(node.statements) != 1 or not isinstance(node.statements[0], ReturnNode) or node.parameters:
            self.diagnostics.error(self.method.span, "a <constant> method is `^ expression`, without parameters")
            return self.unknown(self.method.span)
        expression = node.statements[0].value
        value = self.expression(expression, self.method.declared_result)
        if isinstance(value, Const) and not self.statements:
            return value
        if value.type is not UNKNOWN:
            self.diagnostics.error(expression.span, "this is not known at generation time",
                                   hint="a <constant> is made of literals and other constants")
        return self.unknown(expression.span)

    def declare_locals(self, nodes: list[VariableNode]) -> None:
        for node in nodes:
            if node.name in self.scope.names or isinstance(self.scope.find(node.name), (Variable, State)):
                self.diagnostics.error(node.span, f"{node.name} is declared already",
                                       hint="give one of them another name")
                continue
            variable = Variable(node.name, self.method.local_types.get(node.name), node.span, is_declared=True)
            self.scope.names[node.name] = variable
            self.body.locals.append(variable)

    def lower_statements(self, nodes: list[Node]) -> None:
        for node in nodes:
            try:
                self.statement(node)
            except Refused:
                self.stand_in(node)

    def stand_in(self, node: Node) -> None:
        """Makes statements that stand for one with a mistake, so that no other mistakes seem to follow from it."""
        for each in walk(node):
            if isinstance(each, AssignmentNode):
                target = self.scope.find(each.variable.name)
                if isinstance(target, Variable) and not target.is_parameter:
                    target.type = target.type or UNKNOWN
                    self.statements.append(Assign(target, self.unknown(node.span), node.span))
        if any(isinstance(each, ReturnNode) for each in walk(node)):
            self.statements.append(Return(self.unknown(node.span), node.span))

    def unknown(self, span: Span) -> Const:
        """What stands for an expression with a mistake."""
        self.method.is_mistaken = True
        return Const(None, UNKNOWN, span)

    def fresh(self, name: str, type_: Type, span: Span) -> Variable:
        """A new local of the method; back ends make its name unique."""
        variable = Variable(name, type_, span)
        self.body.locals.append(variable)
        return variable

    def refuse(self, span: Span, message: str, **details: str) -> Refused:
        self.diagnostics.error(span, message, **details)
        return Refused()

    @contextmanager
    def inside(self, scope: Scope) -> Iterator[None]:
        """Names are looked up in `scope` meanwhile."""
        outer, self.scope = self.scope, scope
        try:
            yield
        finally:
            self.scope = outer

    @contextmanager
    def captured(self) -> Iterator[list[Statement]]:
        """Statements that are made meanwhile go to the list that is answered."""
        outer, self.statements = self.statements, []
        try:
            yield self.statements
        finally:
            self.statements = outer

    def inner_scope(self) -> Scope:
        return Scope(self.scope.module, outer=self.scope, expanded=self.scope.expanded)

    def block_without_parameters(self, node: Node) -> BlockNode:
        if not isinstance(node, BlockNode):
            raise self.refuse(node.span, "a block is expected here", found=node.span.text)
        if node.parameters:
            raise self.refuse(node.parameters[0].span, "a block without parameters is expected here")
        return node

    def block_body(self, node: Node) -> list[Statement]:
        """The statements of a literal block without parameters."""
        block = self.block_without_parameters(node)
        with self.inside(self.inner_scope()), self.captured() as statements:
            self.declare_locals(block.temporaries)
            self.lower_statements(block.statements)
        return statements

    def code(self, wanted: CodeReference) -> Const:
        """A code of a bytecode set; the method has nothing else to say."""
        rows = [row for each in self.specification.bytecode_sets if each.name == wanted.set_name for row in each.ranges
                if row.method.selector == wanted.selector and row.size == wanted.size]
        if self.method.node.statements:
            self.diagnostics.error(self.method.span, "the value of the method comes from a table: it has no statements")
        elif not rows:
            self.diagnostics.error(self.method.span, f"{wanted.set_name} has no {wanted.selector} of {wanted.size} bytes")
        else:
            return Const(rows[0].first, I64, self.method.span)
        return self.unknown(self.method.span)

    # --- statements

    def statement(self, node: Node) -> None:
        if isinstance(node, ReturnNode):
            self.return_statement(node)
        elif isinstance(node, AssignmentNode):
            self.assignment(node)
        elif isinstance(node, CascadeNode):
            self.cascade(node)
        elif not self.array_store(node) and not self.control(node, self.discard):
            self.discard(self.expression(node), node)

    def discard(self, value: Expression, node: Node) -> None:
        if isinstance(value, Call) or isinstance(value, Apply) and value.operation.writes:
            self.statements.append(Evaluate(value, node.span))
        elif value.type is not UNKNOWN:
            self.diagnostics.error(node.span, "this value is not used", hint="assign it, return it, or remove it")

    def cascade(self, node: CascadeNode) -> None:
        if self.module_named(node.receiver) is None:
            raise self.refuse(node.span, "a cascade goes to a module", found=node.receiver.span.text)
        for message in node.messages:
            try:
                self.discard(self.module_send(message, node.receiver), message)
            except Refused:
                self.method.is_mistaken = True

    def array_store(self, node: Node) -> bool:
        """Lowers `node` when it sets an element of an array."""
        if not isinstance(node, MessageNode) or node.selector != "at:put:" or not isinstance(node.receiver, VariableNode):
            return False
        state = self.scope.find(node.receiver.name)
        if not isinstance(state, State) or state.size is None:
            return False
        index, value = self.operands([(node.arguments[0], I64), (node.arguments[1], state.type)])
        self.statements.append(StateSet(state, index, value, node.span))
        return True

    def return_statement(self, node: ReturnNode) -> None:
        if self.scope.expanded:
            raise self.refuse(node.span, "a method that takes blocks cannot return from its middle",
                              hint="let the block decide, or pass a result through a variable")
        if self.method.kind == "constant":
            raise self.refuse(node.span, "a constant has one return")
        value = node.value
        if isinstance(value, VariableNode) and value.name == "self":
            self.check_result(VOID, node.span)
            self.statements.append(Return(None, node.span))
        elif not self.control(value, lambda result, where: self.return_value(result, where.span)):
            self.return_value(self.expression(value, self.method.result), node.span)

    def return_value(self, value: Expression, span: Span) -> None:
        if value.type is VOID:
            self.check_result(VOID, span)
            self.statements.append(Evaluate(value, span))
            self.statements.append(Return(None, span))
            return
        if value.type is UNKNOWN:
            self.returns_unknown = True
            self.statements.append(Return(value, span))
            return
        if self.method.result is None:
            self.method.result = I64 if value.type is LITERAL else value.type
        elif self.method.result is VOID:
            raise self.refuse(span, f"{self.method.selector} answers nothing, but this returns a value",
                              expected="^ self, or no return", found=str(value.type))
        self.statements.append(Return(self.coerce(value, self.method.result, span), span))

    def check_result(self, type_: Type, span: Span) -> None:
        if self.method.result is None:
            self.method.result = type_
        elif self.method.result is not type_:
            raise self.refuse(span, f"{self.method.selector} has to return a value", expected=str(self.method.result),
                              found="nothing")

    def assignment(self, node: AssignmentNode) -> None:
        target = self.lookup(node.variable)
        if isinstance(target, Variable) and target.is_parameter:
            raise self.refuse(node.variable.span, f"{target.name} is a parameter, and cannot be assigned")
        if isinstance(target, BlockBinding) or isinstance(target, State) and target.size is not None:
            raise self.refuse(node.variable.span, f"{node.variable.name} cannot be assigned")
        if isinstance(node.value, AssignmentNode):
            raise self.refuse(node.value.span, "an assignment is a statement of its own")
        if not self.control(node.value, lambda value, where: self.store(target, value, where.span)):
            self.store(target, self.expression(node.value, target.type), node.span)

    def store(self, target: Variable | State, value: Expression, span: Span) -> None:
        if value.type is VOID:
            raise self.refuse(value.span, "there is no value here to assign")
        if target.type is None:
            target.type = I64 if value.type is LITERAL else arithmetic(value.type)
        value = self.converted(value, target.type)
        if isinstance(target, State):
            self.statements.append(StateSet(target, None, value, span))
        else:
            self.statements.append(Assign(target, value, span))

    def control(self, node: Node, sink: Sink) -> bool:
        """Lowers `node` when it is a control structure with statements inside; each branch's value goes to `sink`.

        A conditional whose branches are mere expressions is left to `expression`, unless its value is not wanted.
        """
        if not isinstance(node, MessageNode):
            return False
        if node.selector in CONDITIONALS and all(isinstance(each, BlockNode) for each in node.arguments):
            simple = sink != self.discard and len(node.arguments) == 2 and all(
                len(each.statements) == 1 and not each.temporaries and not isinstance(each.statements[0], ReturnNode)
                and not self.is_control(each.statements[0]) for each in node.arguments)
            if simple:
                return False
            self.conditional(node, sink)
            return True
        if node.selector in LOOPS and self.is_loop(node):
            if sink != self.discard:
                raise self.refuse(node.span, "a loop has no value")
            self.loop(node)
            return True
        return self.expansion(node, sink)

    def is_control(self, node: Node) -> bool:
        return isinstance(node, MessageNode) and (node.selector in CONDITIONALS or node.selector in LOOPS)

    def conditional(self, node: MessageNode, sink: Sink) -> None:
        test = self.expression(node.receiver, BOOL)
        branches: dict[bool, list[Statement]] = {True: [], False: []}
        for sense, block in zip(CONDITIONALS[node.selector], node.arguments):
            branches[sense] = self.branch(block, sink)
        if len(node.arguments) == 1 and sink != self.discard:
            raise self.refuse(node.span, "a conditional with one branch has no value", hint="give the other branch too")
        self.statements.append(If(test, branches[True], branches[False], node.span))

    def branch(self, block: BlockNode, sink: Sink) -> list[Statement]:
        """The statements of a branch, its last value given to `sink`."""
        last = block.statements[-1] if block.statements else None
        if sink == self.discard or isinstance(last, ReturnNode):
            return self.block_body(block)
        if last is None:
            raise self.refuse(block.span, "there is no value here", hint="the other branch has one")
        with self.inside(self.inner_scope()), self.captured() as statements:
            self.declare_locals(self.block_without_parameters(block).temporaries)
            self.lower_statements(block.statements[:-1])
            if not self.control(last, sink):
                sink(self.expression(last), last)
        return statements

    def is_loop(self, node: MessageNode) -> bool:
        """Whether `node`, which has a loop's selector, is one: `whileTrue:` and `repeat` are sent to literal blocks."""
        return node.selector in ("to:do:", "timesRepeat:") or isinstance(node.receiver, BlockNode)

    def loop(self, node: MessageNode) -> None:
        selector = node.selector
        if selector == "to:do:":
            self.counting_loop(node)
        elif selector == "timesRepeat:":
            count = self.expression(node.receiver, I64)
            body = self.block_body(node.arguments[0])
            variable = self.fresh("count", I64, node.span)
            self.statements.append(For(variable, Const(1, I64, node.span), count, body, node.span))
        elif selector == "repeat":
            body = self.block_body(node.receiver)
            self.statements.append(While([], Const(True, BOOL, node.span), body, node.span))
        else:
            block = self.block_without_parameters(node.receiver)
            *before, last = block.statements or [None]
            if last is None:
                raise self.refuse(block.span, "the test of a loop needs a value")
            with self.inside(self.inner_scope()), self.captured() as statements:
                self.declare_locals(block.temporaries)
                self.lower_statements(before)
                test = self.expression(last, BOOL)
            if selector.startswith("whileFalse"):
                test = self.operation(operations.find(BOOL, "not"), [test], last.span)
            body = self.block_body(node.arguments[0]) if node.arguments else []
            self.statements.append(While(statements, test, body, node.span))

    def counting_loop(self, node: MessageNode) -> None:
        block = node.arguments[-1]
        if not isinstance(block, BlockNode) or len(block.parameters) != 1:
            raise self.refuse(block.span, "a block with one parameter is expected here", found=block.span.text)
        first, last = self.operands([(node.receiver, None), (node.arguments[0], None)])
        type_ = arithmetic(last.type if first.type is LITERAL else first.type)
        type_ = I64 if type_ is LITERAL else type_
        if not (type_.is_integer or type_ in (ADDRESS, UNKNOWN)):
            raise self.refuse(node.receiver.span, "a loop counts integers", found=str(type_))
        variable = Variable(block.parameters[0].name, type_, block.parameters[0].span, is_parameter=True)
        self.body.locals.append(variable)
        with self.inside(self.inner_scope()), self.captured() as body:
            self.scope.names[variable.name] = variable
            self.declare_locals(block.temporaries)
            self.lower_statements(block.statements)
        self.statements.append(For(variable, self.converted(first, type_), self.converted(last, type_), body, node.span))

    # --- methods that take blocks

    def expansion(self, node: MessageNode, sink: Sink) -> bool:
        """Expands a call with block arguments, or the evaluation of a block parameter; answers whether it was one."""
        if isinstance(node.receiver, VariableNode):
            binding = self.scope.find(node.receiver.name)
            if isinstance(binding, BlockBinding):
                self.evaluate_block(binding, node, sink)
                return True
            if binding is None and node.receiver.name == ROOTS and node.selector == REPLACE_ROOTS:
                self.replace_roots(node)
                return True
            if binding is None and node.receiver.name == ROOTS and node.selector == VISIT_ROOTS:
                self.visit_roots(node)
                return True
        module = self.module_named(node.receiver)
        if not isinstance(module, Module):
            return False
        method = module.methods.get(node.selector)
        if method is None or not method.block_parameters:
            return False
        if sink != self.discard:
            raise self.refuse(node.span, f"{method.selector} takes blocks, and has no value")
        if method in self.scope.expanded:
            raise self.refuse(node.span, f"{method.selector} takes blocks, and cannot call itself")
        self.check_floor(module, node)
        self.expand(method, module, node)
        return True

    def expand(self, method: Method, module: Module, node: MessageNode) -> None:
        """The statements of `method`, its blocks and parameters bound to the arguments of `node`."""
        scope = Scope(module, expanded=(*self.scope.expanded, method))
        for parameter, type_, argument in zip(method.node.parameters, method.parameter_types, node.arguments):
            if parameter.name in method.block_parameters:
                scope.names[parameter.name] = self.binding(argument)
            else:
                variable = self.fresh(parameter.name, type_, argument.span)
                self.statements.append(Assign(variable, self.expression(argument, type_), argument.span))
                scope.names[parameter.name] = variable
        local_types = self.method.local_types
        self.method.local_types = local_types | method.local_types
        with self.inside(scope):
            self.declare_locals(method.node.temporaries)
            self.lower_statements(method.node.statements)
        self.method.local_types = local_types

    def binding(self, argument: Node) -> BlockBinding:
        """The block that an argument is: a literal one, or a block parameter that is passed on."""
        if isinstance(argument, BlockNode):
            return BlockBinding(argument, self.scope)
        found = self.scope.find(argument.name) if isinstance(argument, VariableNode) else None
        if not isinstance(found, BlockBinding):
            raise self.refuse(argument.span, "a literal block is expected here", found=argument.span.text)
        return found

    def replace_roots(self, node: MessageNode) -> None:
        block = node.arguments[0]
        if not isinstance(block, BlockNode) or len(block.parameters) != 1 or len(block.statements) != 1:
            raise self.refuse(block.span, "a block with one parameter and one expression is expected here",
                              found=block.span.text)
        for state in self.specification.states:
            if state.type is not OOP:
                continue
            if state.size is not None:
                raise self.refuse(state.span, "an array of oops cannot be a root")
            variable = self.fresh(block.parameters[0].name, OOP, node.span)
            self.statements.append(Assign(variable, StateGet(state, None, node.span), node.span))
            with self.inside(self.inner_scope()):
                self.scope.names[variable.name] = variable
                value = self.expression(block.statements[0], OOP)
            self.statements.append(StateSet(state, None, value, node.span))

    def visit_roots(self, node: MessageNode) -> None:
        block = node.arguments[0]
        if not isinstance(block, BlockNode) or len(block.parameters) != 2:
            raise self.refuse(block.span, "a block with two parameters is expected here", found=block.span.text)
        for state in self.specification.states:
            if state.type is not OOP or state.is_register:
                continue
            name, value = (self.fresh(parameter.name, type_, node.span) for parameter, type_ in zip(block.parameters, (STRING, OOP)))
            self.statements.append(Assign(name, Const(f"{state.module.prefix} {state.name}", STRING, node.span), node.span))
            self.statements.append(Assign(value, StateGet(state, None, node.span), node.span))
            with self.inside(self.inner_scope()):
                self.scope.names[name.name], self.scope.names[value.name] = name, value
                self.declare_locals(block.temporaries)
                self.lower_statements(block.statements)

    def bind_block(self, binding: BlockBinding, node: MessageNode) -> Scope:
        """The scope for the block's body, its parameters assigned from the arguments of `node`."""
        if node.selector not in ("value", ":".join(["value"] * len(node.arguments)) + ":"):
            raise self.refuse(node.span, f"{node.receiver.span.text} is a block", expected="value, value:, value:value: ...",
                              found=node.selector)
        if binding.node is None:
            for argument in node.arguments:
                self.expression(argument)
            return Scope(self.scope.module)
        if len(binding.node.parameters) != len(node.arguments):
            with self.inside(binding.scope):
                self.stand_in(binding.node)
            raise self.refuse(binding.node.span, "this block takes another number of arguments",
                              expected=f"{len(node.arguments)} (see {node.span.place})",
                              found=str(len(binding.node.parameters)))
        scope = Scope(binding.scope.module, outer=binding.scope, expanded=binding.scope.expanded)
        for parameter, argument in zip(binding.node.parameters, node.arguments):
            value = self.expression(argument)
            variable = self.fresh(parameter.name, I64 if value.type is LITERAL else value.type, parameter.span)
            self.statements.append(Assign(variable, self.converted(value, variable.type), argument.span))
            scope.names[parameter.name] = variable
        return scope

    def evaluate_block(self, binding: BlockBinding, node: MessageNode, sink: Sink) -> None:
        scope = self.bind_block(binding, node)
        if binding.node is None:
            sink(Const(None, UNKNOWN, node.span), node)
            return
        with self.inside(scope):
            self.declare_locals(binding.node.temporaries)
            *before, last = binding.node.statements or [None]
            self.lower_statements(before)
            if last is None and sink != self.discard:
                raise self.refuse(binding.node.span, "there is no value here")
            if last is None:
                return
            if sink == self.discard or isinstance(last, (ReturnNode, AssignmentNode)):
                self.lower_statements([last])
            elif not self.control(last, sink):
                sink(self.expression(last), last)

    # --- expressions

    def expression(self, node: Node, want: Type | None = None) -> Expression:
        """The typed expression for `node`, coerced to `want` when that is given; of type UNKNOWN after an error."""
        try:
            value = self.plain_expression(node, want)
            if value.type is VOID and want is not None and want is not VOID:
                raise self.refuse(node.span, "there is no value here", expected=str(want),
                                  found="a method that answers nothing")
            return value if want is None or want is VOID else self.coerce(value, want, node.span)
        except Refused:
            return self.unknown(node.span)

    def operands(self, parts: list[tuple[Node, Type | None]]) -> list[Expression]:
        """The expressions for nodes that are evaluated in turn, each coerced to the type beside it.

        What is evaluated before statements that a later one needs is saved, so that the order stays.
        """
        values: list[Expression] = []
        for node, want in parts:
            with self.captured() as needed:
                value = self.expression(node, want)
            if needed:
                values = [self.saved(each) for each in values]
                self.statements += needed
            values.append(value)
        return values

    def saved(self, value: Expression) -> Expression:
        if isinstance(value, (Const, Local)) or value.type is VOID:
            return value
        variable = self.fresh("value", value.type, value.span)
        self.statements.append(Assign(variable, value, value.span))
        return Local(variable, value.span)

    def plain_expression(self, node: Node, want: Type | None) -> Expression:
        if isinstance(node, LiteralNode):
            return self.literal(node)
        if isinstance(node, VariableNode):
            return self.variable(node)
        if isinstance(node, MessageNode):
            return self.message(node, want)
        raise self.refuse(node.span, "the dialect has no such expression here", found=type(node).__name__.replace("Node", ""))

    def literal(self, node: LiteralNode) -> Const:
        value = node.value
        if isinstance(value, Character):
            return Const(value.code, LITERAL, node.span)
        for python_type, type_ in ((bool, BOOL), (int, LITERAL), (float, DOUBLE), (str, STRING)):
            if type(value) is python_type:
                return Const(value, type_, node.span)
        raise self.refuse(node.span, "the dialect has no such literal", found=node.span.text,
                          expected="an integer, a float, a character or a string")

    def lookup(self, node: VariableNode) -> Variable | BlockBinding | State:
        found = self.scope.find(node.name)
        if found is None:
            if node.name in self.undeclared or node.name[0].upper() + node.name[1:] in self.specification.unread:
                raise Refused
            self.undeclared.add(node.name)
            raise self.refuse(node.span, f"{node.name} is not declared", hint=self.hint_for_name(node.name))
        return found

    def hint_for_name(self, name: str) -> str | None:
        """What may have been meant by a name that is not declared."""
        special = {"nil": "heap nilObject, where the nil of the image is meant"}
        if name in special:
            return special[name]
        modules = {each.prefix for each in self.specification.modules.values()}
        close = difflib.get_close_matches(name, sorted(self.scope.visible() | modules), 1)
        if close:
            return f"did you mean {close[0]}?"
        return f"add it to the temporaries: | {name} |" if name[0].islower() else None

    def variable(self, node: VariableNode) -> Expression:
        if node.name in ("true", "false"):
            return Const(node.name == "true", BOOL, node.span)
        if self.module_named(node) is not None:
            raise self.refuse(node.span, f"{node.name} is a module, not a value")
        found = self.lookup(node)
        if isinstance(found, BlockBinding):
            raise self.refuse(node.span, f"{node.name} is a block, not a value", hint="send it value, or pass it on")
        if isinstance(found, State):
            if found.size is not None:
                raise self.refuse(node.span, f"{node.name} is an array, not a value", hint="send it at: or at:put:")
            return StateGet(found, None, node.span)
        # A local that is read above its first assignment: the check of assignments reports it.
        found.type = found.type or UNKNOWN
        return Local(found, node.span)

    def module_named(self, node: Node) -> Module | str | None:
        """The module that `node` names, or the name of a pseudo-module; None where it is a value."""
        if not isinstance(node, VariableNode):
            return None
        if node.name == "self":
            return self.scope.module
        if self.scope.find(node.name) is not None:
            return None
        if node.name in PSEUDO_MODULES:
            return node.name
        return self.specification.module_called(node.name)

    def message(self, node: MessageNode, want: Type | None) -> Expression:
        selector = node.selector
        if self.module_named(node.receiver) is not None:
            return self.module_send(node, node.receiver)
        if isinstance(node.receiver, VariableNode):
            found = self.scope.find(node.receiver.name)
            if isinstance(found, State) and found.size is not None:
                return self.array_access(found, node)
            if isinstance(found, BlockBinding):
                return self.block_value(found, node)
        if selector in ("and:", "or:"):
            return self.logical(node)
        if selector in CONDITIONALS:
            return self.choice(node, want)
        return self.intrinsic(node)

    def logical(self, node: MessageNode) -> Expression:
        operator = node.selector[:-1]
        left = self.expression(node.receiver, BOOL)
        argument = node.arguments[0]
        with self.captured() as needed:
            right = self.expression(self.single_expression(argument) if isinstance(argument, BlockNode) else argument, BOOL)
        if not needed:
            return Logical(operator, left, right, BOOL, node.span)
        answer = self.fresh(operator, BOOL, node.span)
        self.statements.append(Assign(answer, left, node.span))
        needed.append(Assign(answer, right, node.span))
        branches = (needed, []) if operator == "and" else ([], needed)
        self.statements.append(If(Local(answer, node.span), *branches, node.span))
        return Local(answer, node.span)

    def single_expression(self, block: Node) -> Node:
        """The expression that a block of an expression consists of."""
        if not isinstance(block, BlockNode) or len(block.statements) != 1 or block.parameters or block.temporaries:
            raise self.refuse(block.span, "a block with one expression is expected here",
                              hint="a conditional with statements stands alone, or is assigned, or returned")
        return block.statements[0]

    def choice(self, node: MessageNode, want: Type | None) -> Expression:
        if len(node.arguments) != 2:
            raise self.refuse(node.span, "a conditional with one branch has no value", hint="give the other branch too")
        test = self.expression(node.receiver, BOOL)
        parts, needs = [], []
        for block in node.arguments:
            with self.captured() as needed:
                parts.append(self.expression(self.single_expression(block), want))
            needs.append(needed)
        if not CONDITIONALS[node.selector][0]:
            parts.reverse()
            needs.reverse()
        type_ = self.unify(*parts, node.span)
        if type_ is LITERAL:
            type_ = want if want is not None and want.is_integer else I64
        parts = [self.converted(each, type_) for each in parts]
        if not any(needs):
            return Choice(test, *parts, type_, node.span)
        answer = self.fresh("answer", type_, node.span)
        for needed, part in zip(needs, parts):
            needed.append(Assign(answer, part, node.span))
        self.statements.append(If(test, *needs, node.span))
        return Local(answer, node.span)

    def unify(self, left: Expression, right: Expression, span: Span) -> Type:
        """The type that both have, after widening."""
        if left.type == right.type or right.type is UNKNOWN:
            return left.type
        if left.type is UNKNOWN:
            return right.type
        for one, other in ((left, right), (right, left)):
            if one.type is LITERAL:
                return other.type if other.type.is_integer and other.type.holds(one.value) else arithmetic(other.type)
        for one, other in ((left, right), (right, left)):
            if widens(arithmetic(one.type), arithmetic(other.type)):
                return arithmetic(other.type)
        raise self.refuse(span, "the two sides have different types", expected=str(left.type), found=str(right.type),
                          hint=conversion_hint(right.type, left.type))

    def block_value(self, binding: BlockBinding, node: MessageNode) -> Expression:
        block = binding.node
        if block is not None and (len(block.statements) != 1 or block.temporaries):
            raise self.refuse(node.span, "only a block of one expression can be evaluated inside an expression",
                              found=f"the block at {block.span.place}")
        scope = self.bind_block(binding, node)
        if block is None:
            return Const(None, UNKNOWN, node.span)
        with self.inside(scope):
            return self.expression(block.statements[0])

    def array_access(self, state: State, node: MessageNode) -> Expression:
        if node.selector == "at:":
            return StateGet(state, self.expression(node.arguments[0], I64), node.span)
        if node.selector == "at:put:":
            raise self.refuse(node.span, "at:put: has no value", hint="it stands as a statement of its own")
        raise self.refuse(self.selector_span(node), f"{state.name} is an array: it understands at: and at:put:",
                          found=node.selector)

    def module_send(self, node: MessageNode, receiver: Node) -> Expression:
        module = self.module_named(receiver)
        if isinstance(module, str):
            operation = operations.find(module, node.selector)
            if operation is None:
                known = [selector for name, selector in operations.OPERATIONS if name == module]
                raise self.unknown_selector(node, module, known)
            return self.operation(operation, self.operands(list(zip(node.arguments, operation.parameters))), node.span)
        method = module.methods.get(node.selector)
        if method is None:
            if module.is_incomplete:
                raise Refused
            raise self.unknown_selector(node, module.name, list(module.methods))
        self.check_floor(module, node)
        if method.kind == "constant":
            if method in self.program.in_progress:
                raise self.refuse(node.span, f"the constant {method.selector} needs its own value")
            value = self.program.constant(method)
            return Const(value.value, value.type, node.span)
        if method.block_parameters:
            raise self.refuse(node.span, f"{method.selector} takes blocks: it stands as a statement of its own")
        method_result = self.program.require_result(method, node.span)
        arguments = self.operands(list(zip(node.arguments, method.parameter_types)))
        method.result = method.result or method_result
        return Call(method, arguments, node.span)

    def check_floor(self, module: Module, node: MessageNode) -> None:
        if module.level > self.scope.module.level:
            self.diagnostics.error(node.span, f"{self.scope.module.floor} may not use {module.floor}, which is a higher floor",
                                   expected=f"a module of {', '.join(self.specification.floors[:self.scope.module.level + 1])}",
                                   found=f"{module.name} of {module.floor}")

    @staticmethod
    def selector_span(node: MessageNode) -> Span:
        return node.selector_spans[0].to(node.selector_spans[-1])

    def unknown_selector(self, node: MessageNode, owner: str, known: list[str]) -> Refused:
        """Reports a selector that is none of the `known` ones; its arguments are checked all the same."""
        for argument in node.arguments:
            if not isinstance(argument, BlockNode):
                self.expression(argument)
        close = difflib.get_close_matches(node.selector, known, 1)
        same_start = [each for each in known if each.split(":")[0] == node.selector.split(":")[0]]
        hint = None
        if same_start and same_start[0].count(":") != node.selector.count(":"):
            hint = f"{same_start[0]} takes {same_start[0].count(':')} arguments, this has {len(node.arguments)}"
        elif close:
            hint = f"did you mean {close[0]}?"
        return self.refuse(self.selector_span(node), f"{owner} does not understand {node.selector}", hint=hint)

    def intrinsic(self, node: MessageNode) -> Expression:
        """An operation of the receiver's type; integers widen as needed, and literals take the other side's type."""
        selector = node.selector
        if isinstance(node.receiver, BlockNode):
            raise self.unknown_selector(node, "a block", sorted(LOOPS))
        if any(isinstance(each, BlockNode) for each in node.arguments):
            receiver, arguments = self.expression(node.receiver), []
        else:
            receiver, *arguments = self.operands([(each, None) for each in (node.receiver, *node.arguments)])
        if receiver.type is VOID:
            raise self.refuse(node.receiver.span, "there is no value here to send a message to")
        receiver_type = receiver.type
        if receiver_type is LITERAL and not (arguments and arguments[0].type is not LITERAL):
            folded = self.folded(selector, receiver, arguments, node)
            if folded is not None:
                return folded
            receiver_type = I64
        elif receiver_type is LITERAL:
            receiver_type = arithmetic(arguments[0].type)
        if receiver_type is UNKNOWN:
            return self.operation(operations.UNKNOWN_OPERATION, [receiver, *arguments], node.span)
        operation = operations.find(receiver_type, selector) or operations.find(arithmetic(receiver_type), selector)
        if operation is None:
            raise self.unknown_operation(node, receiver_type)
        if not arguments and node.arguments:
            raise self.refuse(node.arguments[0].span, "a block is no value", expected=str(operation.parameters[1]))
        # A u64 and a narrower unsigned integer meet on u64, whichever side each stands on.
        if (len(arguments) == 1 and receiver_type.is_integer and operation.parameters[1:] == (I64,)
                and arguments[0].type == U64 and widens(receiver_type, U64) and selector not in ("<<", ">>")):
            operation = operations.find(U64, selector)
        values = [self.converted(value, type_) for value, type_ in zip([receiver, *arguments], operation.parameters)]
        return self.operation(operation, values, node.span)

    def folded(self, selector: str, receiver: Expression, arguments: list[Expression], node: MessageNode) -> Const | None:
        """What an operation makes of literals."""
        try:
            return fold(selector, receiver, arguments, node.span)
        except ArithmeticError as error:
            raise self.refuse(node.span, str(error)) from None

    def unknown_operation(self, node: MessageNode, receiver_type: Type) -> Refused:
        known = [each for name, each in operations.OPERATIONS if name in (receiver_type.name, arithmetic(receiver_type).name)]
        if receiver_type is BOOL:
            known += [*CONDITIONALS, "and:", "or:"]
        if receiver_type is OOP and operations.find(I64, node.selector):
            instead = {"=": "==", "~=": "~~"}.get(node.selector)
            return self.refuse(node.span, f"an oop does not understand {node.selector}: it is not a number",
                               expected="i64 or u64", found="oop", hint=f"oops are compared with {instead}" if instead
                               else conversion_hint(receiver_type, I64))
        return self.unknown_selector(node, f"the type {receiver_type}", known)

    def operation(self, operation: operations.Operation, arguments: list[Expression], span: Span) -> Apply:
        return Apply(operation, arguments, operation.result, span)

    def converted(self, value: Expression, target: Type) -> Expression:
        """As `coerce`, for a part of an expression: of type UNKNOWN after an error."""
        try:
            return self.coerce(value, target, value.span)
        except Refused:
            return self.unknown(value.span)

    def coerce(self, value: Expression, target: Type, span: Span) -> Expression:
        """`value` as a `target`; reports and refuses what would lose something."""
        source = value.type
        if source is LITERAL:
            if target.is_integer and target.holds(value.value) or target is ADDRESS and value.value == 0:
                return Const(value.value, target, value.span)
            if target is DOUBLE:
                raise self.refuse(span, "an integer stands where a double is expected", hint=f"write {value.value}.0")
            if target.is_integer:
                raise self.refuse(span, f"{value.value} does not fit", expected=str(target))
        if widens(source, target):
            return value
        raise self.refuse(span, self.mismatch(source, target), expected=str(target),
                          found="an integer literal" if source is LITERAL else str(source),
                          hint=conversion_hint(source, target))

    @staticmethod
    def mismatch(source: Type, target: Type) -> str:
        if source.is_integer and target.is_integer:
            return "an implicit narrowing" if target.width < source.width else "an implicit change of sign"
        if {source.kind, target.kind} & {"oop"} and {source.kind, target.kind} & {"integer", "literal"}:
            return "an oop and an integer are mixed"
        return "a value of the wrong type"
