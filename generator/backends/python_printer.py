"""Prints IR as Python: the modules of the simulator."""
from __future__ import annotations

import keyword

from generator.backends.names import Names
from generator.backends.printer import Text, fill, indented, is_small_constant
from generator.dialect.ir import (Apply, Assign, Body, Call, Choice, Const, Evaluate, Expression, For, If, Local, Logical,
                                  Return, StateGet, StateSet, Statement, Transfer, While)
from generator.dialect.model import Method, Module, Specification, State
from generator.dialect.operations import UNARY
from generator.simulator import runtime

HELPERS = [name for name in vars(runtime) if not name.startswith("_")]


def reserved(specification: Specification, module: Module | None) -> list[str]:
    """The names that a local of the module's functions must not take: it would hide what they mean."""
    modules = [each.prefix for each in specification.modules.values()]
    functions = [] if module is None else [function_name(each) for each in module.methods.values()]
    return [*keyword.kwlist, "vm", "range", *HELPERS, *modules, *functions]


def function_name(method: Method) -> str:
    """The name of the method's function in its module."""
    name = method.function_name
    return name + "_" if keyword.iskeyword(name) else name


class PythonPrinter:
    """Prints one function of the module called `module_name`."""

    def __init__(self, names: Names, module_name: str) -> None:
        self.names = names
        self.module_name = module_name

    def expression(self, expression: Expression) -> Text:
        if isinstance(expression, Const):
            negative = not isinstance(expression.value, (str, bool)) and expression.value < 0
            return Text(repr(expression.value), UNARY if negative else 16)
        if isinstance(expression, Local):
            return Text(self.names.of(expression.variable))
        if isinstance(expression, StateGet):
            return Text(self.state(expression.state, expression.index))
        if isinstance(expression, Apply):
            arguments = [self.expression(each) for each in expression.arguments]
            operation = expression.operation
            if operation.python_constant and is_small_constant(expression):
                return Text(fill(operation.python_constant, arguments), operation.python_constant_precedence)
            if operation.python == "{0}":
                return arguments[0]
            return Text(fill(operation.python, arguments), operation.python_precedence)
        if isinstance(expression, Call):
            return Text(self.call(expression.method, expression.arguments))
        if isinstance(expression, Logical):
            precedence = 5 if expression.operator == "and" else 4
            sides = [self.expression(each).at_least(precedence) for each in (expression.left, expression.right)]
            return Text(f" {expression.operator} ".join(sides), precedence)
        test, yes, no = (self.expression(each).at_least(4) for each in (expression.test, expression.yes, expression.no))
        return Text(f"{yes} if {test} else {no}", 3)

    def call(self, method: Method, arguments: list[Expression]) -> str:
        module = method.module.prefix
        target = "vm.platform" if method.kind == "platform" else module if module != self.module_name else ""
        texts = [self.expression(each).text for each in arguments]
        if method.kind != "platform":
            texts.insert(0, "vm")
        return f"{target}{'.' if target else ''}{function_name(method)}({', '.join(texts)})"

    def state(self, state: State, index: Expression | None) -> str:
        text = f"vm.{state.c_name}"
        return text if index is None else f"{text}[{self.expression(index).text}]"

    def block(self, statements: list[Statement]) -> list[str]:
        lines = [line for statement in statements for line in self.statement(statement)]
        return lines or ["pass"]

    def statement(self, statement: Statement) -> list[str]:
        if isinstance(statement, Assign):
            return [f"{self.names.of(statement.variable)} = {self.expression(statement.value).text}"]
        if isinstance(statement, StateSet):
            return [f"{self.state(statement.state, statement.index)} = {self.expression(statement.value).text}"]
        if isinstance(statement, Evaluate):
            return [self.expression(statement.value).text]
        if isinstance(statement, Return):
            return ["return" if statement.value is None else f"return {self.expression(statement.value).text}"]
        if isinstance(statement, Transfer):
            return [f"return {self.call(statement.method, statement.arguments)}"]
        if isinstance(statement, If):
            return self.conditional(statement)
        if isinstance(statement, For):
            first, last = self.expression(statement.first).text, self.expression(statement.last).at_least(12)
            return [f"for {self.names.of(statement.variable)} in range({first}, {last} + 1):",
                    *indented(self.block(statement.body))]
        return self.loop(statement)

    def conditional(self, statement: If) -> list[str]:
        yes, no = statement.yes, statement.no
        test = self.expression(statement.test)
        head = f"if {test.text}:"
        if not yes:
            yes, no, head = no, [], f"if not {test.at_least(6)}:"
        lines = [head, *indented(self.block(yes))]
        if len(no) == 1 and isinstance(no[0], If) and no[0].yes:
            inner = self.conditional(no[0])
            return [*lines, "el" + inner[0], *inner[1:]]
        if no:
            lines += ["else:", *indented(self.block(no))]
        return lines

    def loop(self, statement: While) -> list[str]:
        test = self.expression(statement.test)
        if not statement.before:
            return [f"while {test.text}:", *indented(self.block(statement.body))]
        return ["while True:", *indented([*self.block(statement.before), f"if not {test.at_least(6)}:", "    break",
                                          *self.block(statement.body)])]


def function(method: Method, body: Body, specification: Specification) -> list[str]:
    """The lines of the Python function for `method`."""
    names = Names(reserved(specification, method.module))
    parameters = ["vm", *(names.of(each) for each in body.parameters)]
    printer = PythonPrinter(names, method.module.prefix)
    where = specification.origin(method)
    return [f"def {function_name(method)}({', '.join(parameters)}):", f'    """{where}"""',
            *indented(printer.block(body.statements))]
