"""Prints IR as C: expressions, statements, and functions outside the interpreter loop."""
from __future__ import annotations

from generator.backends.line_directives import LineDirectives
from generator.backends.names import Names
from generator.backends.printer import Text, Width, fill, indented, is_small_constant
from generator.dialect.effects import Effects
from generator.dialect.ir import (Apply, Assign, Body, Call, Const, Evaluate, Expression, For, If, Local, Logical, Return,
                                  StateGet, StateSet, Statement, Transfer, Variable, While, all_expressions, all_statements)
from generator.dialect.model import Method, Specification, State
from generator.dialect.operations import ATOM, UNARY
from generator.dialect.types import ADDRESS, I64, STRING, U64, VOID, Type

# Keywords, what <stdbool.h> and gcc's default macros define, and the names that generated functions use themselves.
RESERVED = """asm auto bool break case char const continue default do double else enum extern float for goto if inline int long
register restrict return short signed sizeof static struct switch typedef typeof union unsigned void volatile while true false
linux unix NULL oop address vm main""".split()

# Operators whose result is right in C's int too, when both operands are: neither overflow nor the number of bits shows.
EXACT_IN_INT = {"bitAnd:", "bitOr:", "bitXor:", "=", "~=", "<", ">", "<=", ">="}
INT_BITS = 32


def constant(value: int | float | bool | str, type_: Type) -> Text:
    if isinstance(value, bool):
        return Text("true" if value else "false")
    if isinstance(value, str):
        return Text(f'"{"".join(_escaped(character) for character in value)}"')
    if isinstance(value, float):
        return Text(repr(value), UNARY if value < 0 else ATOM)
    if value == -(1 << 63):
        return Text("INT64_MIN")
    digits = str(value) if value < 4096 else f"{value:#x}"
    fits_int = -(1 << INT_BITS - 1) <= value < 1 << INT_BITS - 1
    # A hexadecimal literal of 32 bits would be an unsigned int.
    is_long = not fits_int and not value >> INT_BITS
    suffix = ("" if fits_int or type_.signed else "U") + ("L" if is_long else "")
    return Text(digits + suffix, UNARY if value < 0 else ATOM, Width.INT if fits_int else Width.WORD)


def _escaped(character: str) -> str:
    if character in '\\"':
        return "\\" + character
    if character.isprintable():
        return character
    return "".join(f"\\{byte:03o}" for byte in character.encode())


def width_of(type_: Type) -> Width:
    """In which type C computes with a variable of the type."""
    if not type_.is_integer or type_.width > INT_BITS:
        return Width.WORD
    return Width.INT if type_.signed or type_.width < INT_BITS else Width.UNSIGNED


class CPrinter:
    """Prints the statements of one function; `lines_of` adds #line directives when that was asked for."""

    def __init__(self, names: Names, effects: dict[Method, Effects], lines: LineDirectives | None) -> None:
        self.names = names
        self.effects = effects
        self.lines = lines

    # --- expressions

    def expression(self, expression: Expression) -> Text:
        if isinstance(expression, Const):
            return constant(expression.value, expression.type)
        if isinstance(expression, Local):
            return Text(self.names.of(expression.variable), width=width_of(expression.type))
        if isinstance(expression, StateGet):
            return Text(self.state(expression.state, expression.index), width=width_of(expression.type))
        if isinstance(expression, Apply):
            return self.apply(expression)
        if isinstance(expression, Call):
            return Text(self.call(expression.method, expression.arguments), width=width_of(expression.type))
        if isinstance(expression, Logical):
            symbol, precedence = ("&&", 5) if expression.operator == "and" else ("||", 4)
            sides = [self.expression(each) for each in (expression.left, expression.right)]
            texts = [each.text if each.precedence == precedence else each.at_least(6) for each in sides]
            return Text(f" {symbol} ".join(texts), precedence)
        test, yes, no = (self.expression(each) for each in (expression.test, expression.yes, expression.no))
        if {yes.width, no.width} == {Width.INT, Width.UNSIGNED}:
            yes = self.cast(yes, expression.type if expression.type in (U64, ADDRESS) else I64)
        width = yes.width if yes.width is no.width else Width.WORD
        return Text(f"{test.at_least(4)} ? {yes.at_least(4)} : {no.at_least(4)}", 3, width)

    def apply(self, expression: Apply) -> Text:
        operation = expression.operation
        arguments = [self.expression(each) for each in expression.arguments]
        if operation.c_constant and is_small_constant(expression):
            places = expression.arguments[1].value
            if arguments[0].width is not Width.WORD and (operation.selector == "<<" or places >= INT_BITS - 1):
                arguments[0] = self.cast(arguments[0], expression.type)
            return Text(fill(operation.c_constant, arguments), operation.c_constant_precedence, arguments[0].width)
        if operation.c == "{0}":
            return arguments[0]
        if not operation.is_c_operator:
            return Text(fill(operation.c, arguments), operation.c_precedence, width_of(expression.type))
        arguments = self.widened(expression, arguments)
        width = Width.WORD
        if expression.type.is_integer and all(each.width is not Width.WORD for each in arguments):
            width = Width.UNSIGNED if any(each.width is Width.UNSIGNED for each in arguments) else Width.INT
        return Text(fill(operation.c, arguments), operation.c_precedence, width)

    def widened(self, expression: Apply, arguments: list[Text]) -> list[Text]:
        """The operands of an operator, one cast to 64 bits where C would compute with fewer and come to something else."""
        operation = expression.operation
        type_ = operation.parameters[0]
        if type_ not in (I64, U64, ADDRESS) or any(each.width is Width.WORD for each in arguments):
            return arguments
        if operation.selector in EXACT_IN_INT:
            may_be_negative = any(each.width is Width.INT and not (isinstance(operand, Const) and operand.value >= 0)
                                  for each, operand in zip(arguments, expression.arguments))
            if not may_be_negative or all(each.width is Width.INT for each in arguments):
                return arguments
        first = next((index for index, operand in enumerate(expression.arguments) if not isinstance(operand, Const)), 0)
        return [self.cast(each, type_) if index == first else each for index, each in enumerate(arguments)]

    @staticmethod
    def cast(text: Text, type_: Type) -> Text:
        return Text(f"({type_.c}){text.at_least(UNARY)}", UNARY)

    def call(self, method: Method, arguments: list[Expression]) -> str:
        return f"{method.c_name}({', '.join(['vm', *(self.expression(each).text for each in arguments)])})"

    def state(self, state: State, index: Expression | None) -> str:
        text = f"vm->{state.c_name}"
        return text if index is None else f"{text}[{self.expression(index).text}]"

    def condition(self, expression: Expression) -> str:
        return self.expression(expression).text

    # --- statements

    def block(self, statements: list[Statement]) -> list[str]:
        lines: list[str] = []
        for statement in statements:
            printed = self.statement(statement)
            lines += self.lines.attributed(printed, statement.span) if self.lines else printed
        return lines

    def statement(self, statement: Statement) -> list[str]:
        if isinstance(statement, Assign):
            return self.assignment(self.names.of(statement.variable), statement.value)
        if isinstance(statement, StateSet):
            return self.assignment(self.state(statement.state, statement.index), statement.value)
        if isinstance(statement, Evaluate):
            return [self.expression(statement.value).text + ";"]
        if isinstance(statement, Return):
            return self.return_statement(statement)
        if isinstance(statement, If):
            return self.conditional(statement)
        if isinstance(statement, For):
            name = self.names.of(statement.variable)
            first, last = self.expression(statement.first).text, self.expression(statement.last).at_least(11)
            return [f"for ({self.declaration(statement.variable.type, name)} = {first}; {name} <= {last}; {name}++) {{",
                    *indented(self.block(statement.body)), "}"]
        if isinstance(statement, While):
            return self.loop(statement)
        return self.transfer(statement)

    def assignment(self, target: str, value: Expression) -> list[str]:
        text = self.expression(value).text
        return [] if text == target else [f"{target} = {text};"]

    def return_statement(self, statement: Return) -> list[str]:
        return ["return;" if statement.value is None else f"return {self.expression(statement.value).text};"]

    def transfer(self, statement: Transfer) -> list[str]:
        return [self.call(statement.method, statement.arguments) + ";", "return;"]

    def conditional(self, statement: If) -> list[str]:
        yes, no, test = statement.yes, statement.no, self.condition(statement.test)
        if not yes:
            yes, no = no, []
            test = f"!{self.expression(statement.test).at_least(UNARY)}"
        lines = [f"if ({test}) {{", *indented(self.block(yes))]
        if len(no) == 1 and isinstance(no[0], If) and no[0].yes and not self.lines:
            inner = self.conditional(no[0])
            return [*lines, "} else " + inner[0], *inner[1:]]
        if no:
            lines += ["} else {", *indented(self.block(no))]
        return [*lines, "}"]

    def loop(self, statement: While) -> list[str]:
        test = self.condition(statement.test)
        if not statement.before:
            head = "for (;;) {" if isinstance(statement.test, Const) and statement.test.value is True else \
                f"while ({test}) {{"
            return [head, *indented(self.block(statement.body)), "}"]
        negated = f"!{self.expression(statement.test).at_least(UNARY)}"
        return ["for (;;) {", *indented([*self.block(statement.before), f"if ({negated}) break;",
                                         *self.block(statement.body)]), "}"]

    # --- functions

    @staticmethod
    def declaration(type_: Type, name: str) -> str:
        return f"{type_.c}{name}" if type_ is STRING else f"{type_.c} {name}"

    def local_declarations(self, body: Body) -> list[str]:
        loop_variables = _loop_variables(body.statements)
        return [self.declaration(each.type, self.names.of(each)) + ";" for each in body.locals
                if each not in loop_variables]


def _loop_variables(statements: list[Statement]) -> set[Variable]:
    return {each.variable for each in all_statements(statements) if isinstance(each, For)}


def prototype(method: Method, names: Names | None = None) -> str:
    """The C prototype of the function that `method` becomes, without the semicolon."""
    names = names or Names(RESERVED)
    if method.body is not None:
        parameters = [CPrinter.declaration(each.type, names.of(each)) for each in method.body.parameters]
    else:
        given = method.parameter_names or [f"argument{i}" for i in range(len(method.parameter_types))]
        parameter_names = [each if each not in RESERVED else each + "_" for each in given]
        parameters = [CPrinter.declaration(type_, name) for type_, name in zip(method.parameter_types, parameter_names)]
    result = (method.result or method.declared_result or VOID)
    return f"{CPrinter.declaration(result, method.c_name)}({', '.join(['VM *vm', *parameters])})"


def function(method: Method, body: Body, effects: dict[Method, Effects], specification: Specification,
             lines: LineDirectives | None) -> list[str]:
    """The lines of the C function for `method`, with a comment that says where it comes from."""
    names = Names(RESERVED)
    linkage = "" if method.is_exported else "static "
    rare = "RARE " if method.is_rare else ""
    head = prototype(method, names)
    printer = CPrinter(names, effects, lines)
    read = {each.variable for each in all_expressions(body.statements) if isinstance(each, Local)}
    unused = [f"(void){names.of(each)};" for each in body.parameters if each not in read]
    unused += [] if _mentions_vm(body) else ["(void)vm;"]
    printed = [f"{linkage}{rare}{head} {{",
               *indented(printer.local_declarations(body) + unused + printer.block(body.statements)), "}"]
    return [f"/* {specification.origin(method)} */", *(lines.attributed(printed, method.span) if lines else printed)]


def _mentions_vm(body: Body) -> bool:
    return (any(isinstance(each, (StateSet, Transfer)) for each in all_statements(body.statements))
            or any(isinstance(each, (StateGet, Call)) for each in all_expressions(body.statements)))
