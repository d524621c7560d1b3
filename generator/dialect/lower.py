"""Lowers the syntax tree of each method to typed IR: names are resolved, types inferred and checked, control structures
become statements, and methods that take blocks are expanded where they are called.
"""
from __future__ import annotations

import difflib
from dataclasses import dataclass, field

from generator.dialect import operations
from generator.dialect.folding import fold
from generator.dialect.ir import (Apply, Assign, Body, Call, Choice, Const, Evaluate, Expression, For, If, Local, Logical,
                                  Return, StateGet, StateSet, Statement, Variable, While)
from generator.dialect.model import Method, Module, Specification, State
from generator.dialect.types import (ADDRESS, BOOL, DOUBLE, I64, LITERAL, OOP, STRING, U64, VOID, Type, arithmetic,
                                     conversion_hint, widens)
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import (AssignmentNode, BlockNode, CascadeNode, Character, LiteralNode, MessageNode, Node,
                                    ReturnNode, VariableNode)
from generator.syntax.source import Span

CONDITIONALS = {"ifTrue:": (True,), "ifFalse:": (False,), "ifTrue:ifFalse:": (True, False), "ifFalse:ifTrue:": (False, True)}
LOOPS = {"whileTrue:", "whileFalse:", "whileTrue", "whileFalse", "repeat", "to:do:", "timesRepeat:"}
PSEUDO_MODULES = ("memory",)
# `roots replaceEach: [:each | ...]` assigns to every state of type oop what the block makes of it.
ROOTS, REPLACE_ROOTS = "roots", "replaceEach:"


class Refused(Exception):
    """A place in a method is wrong, and has been reported; lowering goes on at the next statement."""


@dataclass
class BlockBinding:
    """The block that a call gave for a block parameter, and where its free names are looked up."""

    node: BlockNode
    scope: "Scope"


@dataclass
class Scope:
    """The names visible at a place: those of a block or method, then those of `outer`."""

    module: Module
    names: dict[str, Variable | BlockBinding] = field(default_factory=dict)
    outer: "Scope | None" = None
    is_expansion: bool = False

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
            elif not method.block_parameters:
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
                method.result = VOID
            else:
                self.lower(method)
        return method.result or VOID

    def constant(self, method: Method) -> Const:
        """The value of a <constant> method."""
        if method not in self.constants:
            placeholder = Const(0, LITERAL, method.span)
            self.constants[method] = placeholder
            lowering = MethodLowering(self, method)
            method.body = None
            statements = method.node.statements
            if len(statements) != 1 or not isinstance(statements[0], ReturnNode) or method.node.parameters:
                self.diagnostics.error(method.span, "a <constant> method is `^ expression`, without parameters")
                return placeholder
            try:
                value = lowering.expression(statements[0].value, method.declared_result)
            except Refused:
                return placeholder
            if not isinstance(value, Const):
                self.diagnostics.error(statements[0].value.span, "this is not known at generation time",
                                       hint="a <constant> is made of literals and other constants")
                return placeholder
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
        method.body = self.body

    # --- the method as a whole

    def run(self) -> None:
        method, node = self.method, self.method.node
        for parameter, type_ in zip(node.parameters, method.parameter_types):
            variable = Variable(parameter.name, type_, parameter.span, is_parameter=True)
            self.body.parameters.append(variable)
            self.scope.names[parameter.name] = variable
        self.declare_locals(node.temporaries)
        self.lower_statements(node.statements)
        self.body.statements = self.statements
        if method.result is None:
            method.result = VOID
        for variable in self.body.locals:
            if variable.type is None:
                self.diagnostics.error(variable.span, f"{variable.name} is never assigned",
                                       hint="remove it")
                variable.type = I64

    def declare_locals(self, nodes: list[VariableNode]) -> None:
        for node in nodes:
            if node.name in self.scope.names or isinstance(self.scope.find(node.name), (Variable, State)):
                self.diagnostics.error(node.span, f"{node.name} is declared already",
                                       hint="give one of them another name")
            variable = Variable(node.name, self.method.local_types.get(node.name), node.span)
            self.scope.names[node.name] = variable
            self.body.locals.append(variable)

    def lower_statements(self, nodes: list[Node]) -> None:
        for node in nodes:
            try:
                self.statement(node)
            except Refused:
                continue

    def fresh(self, name: str, type_: Type, span: Span) -> Variable:
        """A new local of the method; back ends make its name unique."""
        variable = Variable(name, type_, span)
        self.body.locals.append(variable)
        return variable

    def refuse(self, span: Span, message: str, **details: str) -> Refused:
        self.diagnostics.error(span, message, **details)
        return Refused()

    def in_block(self, nodes: list[Node], scope: Scope | None = None) -> list[Statement]:
        """The statements that `nodes` become, in a scope inside the current one (or in `scope`)."""
        outer_scope, outer_statements = self.scope, self.statements
        self.scope = scope or Scope(outer_scope.module, outer=outer_scope, is_expansion=outer_scope.is_expansion)
        self.statements = []
        try:
            self.lower_statements(nodes)
            return self.statements
        finally:
            self.scope, self.statements = outer_scope, outer_statements

    def block_body(self, node: Node) -> list[Statement]:
        """The statements of a literal block without parameters."""
        if not isinstance(node, BlockNode):
            raise self.refuse(node.span, "a block is expected here", found=node.span.text)
        if node.parameters:
            raise self.refuse(node.parameters[0].span, "a block without parameters is expected here")
        scope = Scope(self.scope.module, outer=self.scope, is_expansion=self.scope.is_expansion)
        outer, self.scope = self.scope, scope
        self.declare_locals(node.temporaries)
        self.scope = outer
        return self.in_block(node.statements, scope)

    # --- statements

    def statement(self, node: Node) -> None:
        if isinstance(node, ReturnNode):
            self.return_statement(node)
        elif isinstance(node, AssignmentNode):
            self.assignment(node)
        elif isinstance(node, CascadeNode):
            self.cascade(node)
        elif not self.control(node, self.discard):
            self.discard(self.expression(node), node)

    def discard(self, value: Expression, node: Node) -> None:
        if isinstance(value, Call) or isinstance(value, Apply) and value.operation.writes:
            self.statements.append(Evaluate(value, node.span))
        elif not isinstance(value, Const):
            self.diagnostics.error(node.span, "this value is not used", hint="assign it, return it, or remove it")

    def cascade(self, node: CascadeNode) -> None:
        if self.module_named(node.receiver) is None:
            raise self.refuse(node.span, "a cascade goes to a module", found=node.receiver.span.text)
        for message in node.messages:
            self.discard(self.module_send(message, node.receiver), message)

    def return_statement(self, node: ReturnNode) -> None:
        if self.scope.is_expansion:
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
                              found=str(type_))

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
        value = self.coerce(value, target.type, value.span)
        if isinstance(target, State):
            self.statements.append(StateSet(target, None, value, span))
        else:
            self.statements.append(Assign(target, value, span))

    def control(self, node: Node, sink) -> bool:
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
        if node.selector in LOOPS and self.loop(node):
            return True
        return self.expansion(node, sink)

    def is_control(self, node: Node) -> bool:
        return isinstance(node, MessageNode) and (node.selector in CONDITIONALS or node.selector in LOOPS)

    def conditional(self, node: MessageNode, sink) -> None:
        test = self.expression(node.receiver, BOOL)
        branches: dict[bool, list[Statement]] = {True: [], False: []}
        for sense, block in zip(CONDITIONALS[node.selector], node.arguments):
            branches[sense] = self.branch(block, sink)
        if len(node.arguments) == 1 and sink != self.discard:
            raise self.refuse(node.span, "a conditional with one branch has no value", hint="give the other branch too")
        self.statements.append(If(test, branches[True], branches[False], node.span))

    def branch(self, block: BlockNode, sink) -> list[Statement]:
        """The statements of a branch, its last value given to `sink`."""
        last = block.statements[-1] if block.statements else None
        if sink == self.discard or last is None or isinstance(last, ReturnNode):
            return self.block_body(block)
        scope = Scope(self.scope.module, outer=self.scope, is_expansion=self.scope.is_expansion)
        outer_scope, outer_statements = self.scope, self.statements
        self.scope, self.statements = scope, []
        try:
            self.declare_locals(block.temporaries)
            self.lower_statements(block.statements[:-1])
            if not self.control(last, sink):
                sink(self.expression(last), last)
            return self.statements
        finally:
            self.scope, self.statements = outer_scope, outer_statements

    def loop(self, node: MessageNode) -> bool:
        selector = node.selector
        if selector == "to:do:":
            self.counting_loop(node)
        elif selector == "timesRepeat:":
            count = self.expression(node.receiver, I64)
            body = self.block_body(node.arguments[0])
            variable = self.fresh("count", I64, node.span)
            self.statements.append(For(variable, Const(1, I64, node.span), count, body, node.span))
        elif not isinstance(node.receiver, BlockNode):
            return False
        elif selector == "repeat":
            body = self.block_body(node.receiver)
            self.statements.append(While([], Const(True, BOOL, node.span), body, node.span))
        else:
            *before, last = node.receiver.statements or [None]
            if last is None:
                raise self.refuse(node.receiver.span, "the test of a loop needs a value")
            scope = Scope(self.scope.module, outer=self.scope, is_expansion=self.scope.is_expansion)
            statements = self.in_block(before, scope)
            outer, self.scope = self.scope, scope
            test = self.expression(last, BOOL)
            self.scope = outer
            if selector.startswith("whileFalse"):
                test = self.operation(operations.find(BOOL, "not"), [test], last.span)
            body = self.block_body(node.arguments[0]) if node.arguments else []
            self.statements.append(While(statements, test, body, node.span))
        return True

    def counting_loop(self, node: MessageNode) -> None:
        block = node.arguments[-1]
        if not isinstance(block, BlockNode) or len(block.parameters) != 1:
            raise self.refuse(block.span, "a block with one parameter is expected here", found=block.span.text)
        first, last = self.expression(node.receiver), self.expression(node.arguments[0])
        type_ = arithmetic(last.type if first.type is LITERAL else first.type)
        type_ = I64 if type_ is LITERAL else type_
        if not (type_.is_integer or type_ is ADDRESS):
            raise self.refuse(node.receiver.span, "a loop counts integers", found=str(type_))
        variable = Variable(block.parameters[0].name, type_, block.parameters[0].span, is_parameter=True)
        self.body.locals.append(variable)
        scope = Scope(self.scope.module, {variable.name: variable}, self.scope, self.scope.is_expansion)
        outer, self.scope = self.scope, scope
        self.declare_locals(block.temporaries)
        self.scope = outer
        body = self.in_block(block.statements, scope)
        self.statements.append(For(variable, self.coerce(first, type_, first.span), self.coerce(last, type_, last.span),
                                   body, node.span))

    # --- methods that take blocks

    def expansion(self, node: MessageNode, sink) -> bool:
        """Expands a call with block arguments, or the evaluation of a block parameter; answers whether it was one."""
        if isinstance(node.receiver, VariableNode):
            binding = self.scope.find(node.receiver.name)
            if isinstance(binding, BlockBinding) and node.selector.startswith("value"):
                self.evaluate_block(binding, node, sink)
                return True
            if binding is None and node.receiver.name == ROOTS and node.selector == REPLACE_ROOTS:
                self.replace_roots(node)
                return True
        module = self.module_named(node.receiver)
        if not isinstance(module, Module):
            return False
        method = module.methods.get(node.selector)
        if method is None or not method.block_parameters:
            return False
        if sink != self.discard:
            raise self.refuse(node.span, f"{method.selector} takes blocks, and has no value")
        scope = Scope(module, is_expansion=True)
        for parameter, type_, argument in zip(method.node.parameters, method.parameter_types, node.arguments):
            if parameter.name in method.block_parameters:
                if not isinstance(argument, BlockNode):
                    found = self.scope.find(argument.name) if isinstance(argument, VariableNode) else None
                    if not isinstance(found, BlockBinding):
                        raise self.refuse(argument.span, "a literal block is expected here", found=argument.span.text)
                    scope.names[parameter.name] = found
                else:
                    scope.names[parameter.name] = BlockBinding(argument, self.scope)
            else:
                variable = self.fresh(parameter.name, type_, argument.span)
                self.statements.append(Assign(variable, self.expression(argument, type_), argument.span))
                scope.names[parameter.name] = variable
        outer, self.scope = self.scope, scope
        local_types = self.method.local_types
        self.method.local_types = local_types | method.local_types
        try:
            self.declare_locals(method.node.temporaries)
            self.lower_statements(method.node.statements)
        finally:
            self.scope = outer
            self.method.local_types = local_types
        return True

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
            outer = self.scope
            self.scope = Scope(outer.module, {variable.name: variable}, outer, outer.is_expansion)
            value = self.expression(block.statements[0], OOP)
            self.scope = outer
            self.statements.append(StateSet(state, None, value, node.span))

    def bind_block(self, binding: BlockBinding, node: MessageNode) -> Scope:
        """The scope for the block's body, its parameters assigned from the arguments of `node`."""
        if len(binding.node.parameters) != len(node.arguments):
            raise self.refuse(binding.node.span, "this block takes another number of arguments",
                              expected=f"{len(node.arguments)} (see {node.span.place})",
                              found=str(len(binding.node.parameters)))
        scope = Scope(binding.scope.module, outer=binding.scope, is_expansion=binding.scope.is_expansion)
        for parameter, argument in zip(binding.node.parameters, node.arguments):
            value = self.expression(argument)
            variable = self.fresh(parameter.name, I64 if value.type is LITERAL else value.type, parameter.span)
            self.statements.append(Assign(variable, self.coerce(value, variable.type, value.span), argument.span))
            scope.names[parameter.name] = variable
        return scope

    def evaluate_block(self, binding: BlockBinding, node: MessageNode, sink) -> None:
        scope = self.bind_block(binding, node)
        outer, self.scope = self.scope, scope
        try:
            self.declare_locals(binding.node.temporaries)
            *before, last = binding.node.statements or [None]
            self.lower_statements(before)
            if last is None:
                return
            if sink == self.discard or isinstance(last, (ReturnNode, AssignmentNode)):
                self.statement(last)
            elif not self.control(last, sink):
                sink(self.expression(last), last)
        finally:
            self.scope = outer

    # --- expressions

    def expression(self, node: Node, want: Type | None = None) -> Expression:
        """The typed expression for `node`, coerced to `want` when that is given.  Raises Refused after an error."""
        value = self.plain_expression(node, want)
        if value.type is VOID and want is not None and want is not VOID:
            raise self.refuse(node.span, "there is no value here", expected=str(want),
                              found="a method that answers nothing")
        return value if want is None or want is VOID else self.coerce(value, want, node.span)

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
            close = difflib.get_close_matches(node.name, self.scope.visible(), 1)
            raise self.refuse(node.span, f"{node.name} is not declared",
                              hint=f"did you mean {close[0]}?" if close else f"add it to the temporaries: | {node.name} |")
        return found

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
        if found.type is None:
            raise self.refuse(node.span, f"{node.name} is read before it is assigned")
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
        receiver = self.expression(node.receiver)
        if receiver.type is VOID:
            raise self.refuse(node.receiver.span, "there is no value here to send a message to")
        return self.intrinsic(node, receiver)

    def logical(self, node: MessageNode) -> Logical:
        left = self.expression(node.receiver, BOOL)
        argument = node.arguments[0]
        if isinstance(argument, BlockNode):
            if len(argument.statements) != 1 or argument.parameters or argument.temporaries:
                raise self.refuse(argument.span, "one expression is expected in this block")
            argument = argument.statements[0]
        return Logical(node.selector[:-1], left, self.expression(argument, BOOL), BOOL, node.span)

    def choice(self, node: MessageNode, want: Type | None) -> Expression:
        if len(node.arguments) != 2:
            raise self.refuse(node.span, "a conditional with one branch has no value", hint="give the other branch too")
        parts = []
        test = self.expression(node.receiver, BOOL)
        for block in node.arguments:
            if not isinstance(block, BlockNode) or len(block.statements) != 1 or block.parameters or block.temporaries:
                raise self.refuse(block.span, "a block with one expression is expected here",
                                  hint="a conditional with statements stands alone, or is assigned, or returned")
            parts.append(self.expression(block.statements[0], want))
        if not CONDITIONALS[node.selector][0]:
            parts.reverse()
        yes, no = parts
        type_ = self.unify(yes, no, node.span)
        if type_ is LITERAL:
            type_ = want if want is not None and want.is_integer else I64
        return Choice(test, self.coerce(yes, type_, yes.span), self.coerce(no, type_, no.span), type_, node.span)

    def unify(self, left: Expression, right: Expression, span: Span) -> Type:
        """The type that both have, after widening."""
        if left.type is LITERAL:
            return right.type
        if right.type is LITERAL or left.type == right.type:
            return left.type
        for one, other in ((left, right), (right, left)):
            if widens(arithmetic(one.type), arithmetic(other.type)):
                return arithmetic(other.type)
        raise self.refuse(span, "the two sides have different types", expected=str(left.type), found=str(right.type),
                          hint=conversion_hint(right.type, left.type))

    def block_value(self, binding: BlockBinding, node: MessageNode) -> Expression:
        if len(binding.node.statements) != 1 or binding.node.temporaries:
            raise self.refuse(node.span, "only a block of one expression can be evaluated inside an expression")
        scope = self.bind_block(binding, node)
        outer, self.scope = self.scope, scope
        try:
            return self.expression(binding.node.statements[0])
        finally:
            self.scope = outer

    def array_access(self, state: State, node: MessageNode) -> Expression:
        if node.selector == "at:":
            return StateGet(state, self.expression(node.arguments[0], I64), node.span)
        if node.selector == "at:put:":
            index, value = self.expression(node.arguments[0], I64), self.expression(node.arguments[1], state.type)
            self.statements.append(StateSet(state, index, value, node.span))
            return Const(0, LITERAL, node.span)
        raise self.refuse(node.selector_spans[0], f"{state.name} is an array: it understands at: and at:put:",
                          found=node.selector)

    def module_send(self, node: MessageNode, receiver: Node) -> Expression:
        module = self.module_named(receiver)
        if isinstance(module, str):
            operation = operations.find(module, node.selector)
            if operation is None:
                known = [selector for name, selector in operations.OPERATIONS if name == module]
                raise self.unknown_selector(node, module, known)
            return self.operation(operation, [self.expression(argument, type_) for argument, type_ in
                                              zip(node.arguments, operation.parameters)], node.span)
        method = module.methods.get(node.selector)
        if method is None:
            raise self.unknown_selector(node, module.name, list(module.methods))
        self.check_floor(module, node)
        if method.kind == "constant":
            value = self.program.constant(method)
            return Const(value.value, value.type, node.span)
        if method.block_parameters:
            raise self.refuse(node.span, f"{method.selector} takes blocks: it stands as a statement of its own")
        method_result = self.program.require_result(method, node.span)
        arguments = [self.expression(argument, type_) for argument, type_ in zip(node.arguments, method.parameter_types)]
        method.result = method.result or method_result
        return Call(method, arguments, node.span)

    def check_floor(self, module: Module, node: MessageNode) -> None:
        if module.level > self.scope.module.level:
            self.diagnostics.error(node.span, f"{self.scope.module.floor} may not use {module.floor}, which is a higher floor",
                                   expected=f"a module of {', '.join(self.specification.floors[:self.scope.module.level + 1])}",
                                   found=f"{module.name} of {module.floor}")

    def unknown_selector(self, node: MessageNode, owner: str, known: list[str]) -> Refused:
        close = difflib.get_close_matches(node.selector, known, 1)
        same_start = [each for each in known if each.split(":")[0] == node.selector.split(":")[0]]
        hint = None
        if same_start and same_start[0].count(":") != node.selector.count(":"):
            hint = f"{same_start[0]} takes {same_start[0].count(':')} arguments, this has {len(node.arguments)}"
        elif close:
            hint = f"did you mean {close[0]}?"
        return self.refuse(node.selector_spans[0].to(node.selector_spans[-1]),
                           f"{owner} does not understand {node.selector}", hint=hint)

    def intrinsic(self, node: MessageNode, receiver: Expression) -> Expression:
        """An operation of the receiver's type; integers widen as needed, and literals take the other side's type."""
        selector = node.selector
        arguments = [self.expression(argument) for argument in node.arguments]
        receiver_type = receiver.type
        if receiver_type is LITERAL and not (arguments and arguments[0].type is not LITERAL):
            folded = fold(selector, receiver, arguments, node.span)
            if folded is not None:
                return folded
            receiver_type = I64
        elif receiver_type is LITERAL:
            receiver_type = arithmetic(arguments[0].type)
        operation = operations.find(receiver_type, selector) or operations.find(arithmetic(receiver_type), selector)
        if operation is None:
            known = [each for name, each in operations.OPERATIONS
                     if name in (receiver_type.name, arithmetic(receiver_type).name)]
            if receiver_type.kind == "oop" and operations.find(I64, selector):
                raise self.refuse(node.span, f"an oop does not understand {selector}: it is not a number",
                                  expected="i64 or u64", found="oop", hint=conversion_hint(receiver_type, I64))
            raise self.unknown_selector(node, f"the type {receiver_type}", known)
        parameters = list(operation.parameters)
        # A u64 and a narrower unsigned integer meet on u64, whichever side each stands on.
        if (len(arguments) == 1 and receiver_type.is_integer and parameters[1:] == [I64] and arguments[0].type == U64
                and widens(receiver_type, U64) and selector not in ("<<", ">>")):
            operation = operations.find(U64, selector)
            parameters = list(operation.parameters)
        values = [self.coerce(value, type_, value.span)
                  for value, type_ in zip([receiver, *arguments], parameters)]
        return self.operation(operation, values, node.span)

    def operation(self, operation: operations.Operation, arguments: list[Expression], span: Span) -> Apply:
        return Apply(operation, arguments, operation.result, span)

    def coerce(self, value: Expression, target: Type, span: Span) -> Expression:
        """`value` as a `target`; reports what would lose something, and goes on as if it had been converted."""
        source = value.type
        if source == target:
            return value
        if source is LITERAL:
            if target.is_integer and target.holds(value.value) or target is ADDRESS and value.value == 0:
                return Const(value.value, target, value.span)
            if target is DOUBLE:
                raise self.refuse(span, "an integer stands where a double is expected", hint=f"write {value.value}.0")
            if target.is_integer:
                raise self.refuse(span, f"{value.value} does not fit", expected=str(target))
        elif widens(source, target):
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
