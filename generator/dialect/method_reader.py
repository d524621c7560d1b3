"""Reads a method of a module: what its pragmas declare. Its body is not looked at yet."""
from __future__ import annotations

from generator.dialect.model import ANSWERS, Barrier, CodeReference, Method, Module, PrimitiveDeclaration
from generator.dialect.pragmas import PragmaReader, words_in
from generator.dialect.types import I64, OOP, UNKNOWN, VOID, Type
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, MethodNode, PragmaNode, Symbol
from generator.syntax.source import Span

# Flag pragmas and the attribute of Method that each sets.
FLAGS = {"inline": ("inline", True), "noInline": ("inline", False), "shared": ("is_shared", True),
         "export": ("is_exported", True), "rare": ("is_rare", True), "movesObjects": ("moves_objects", True),
         "assumedStack": ("assumes_stack", True), "constant": ("kind", "constant"), "platform": ("kind", "platform")}
PRIMITIVES = ("primitive:", "primitive:module:")
VALUED = ("type:", "stack:", "var:type:", "selector:arguments:", "knownAs:", "specialised:", "answers:",
          "barrier:object:value:", "codeOf:bytes:set:", *PRIMITIVES, "arguments:", "fails:", "control", "mirror")
REPEATABLE = ("var:type:",)
# Pragmas that stand alone, or with those that are named.
CONSTANT_ALLOWS = ("constant", "type:", "codeOf:bytes:set:")
PLATFORM_ALLOWS = ("platform", "type:", "movesObjects")
# Pairs that contradict each other.
CONTRADICTIONS = (("inline", "noInline"), ("inline", "rare"), ("inline", "shared"), ("inline", "export"),
                  *(("inline", each) for each in PRIMITIVES), PRIMITIVES)
# What is said of primitives alone, of methods with a stack effect alone, of shared methods alone, and of constants alone.
OF_PRIMITIVES = ("arguments:", "fails:", "control", "mirror")
OF_STACK_EFFECTS = ("assumedStack", "selector:arguments:", "knownAs:")
OF_SHARED = ("specialised:",)
OF_CONSTANTS = ("codeOf:bytes:set:",)
MAX_PRIMITIVE_NUMBER = (1 << 15) - 1


class MethodReader:
    """Reads the methods of a module."""

    def __init__(self, module: Module, diagnostics: Diagnostics) -> None:
        self.module = module
        self.diagnostics = diagnostics
        self.pragmas = PragmaReader(diagnostics)

    def read(self, node: MethodNode) -> Method:
        method = Method(self.module, node.selector, node, node.selector_span, [], None)
        self.check_names(node)
        for pragma in node.pragmas:
            self.read_pragma(method, pragma)
        self.check_combinations(node)
        self.read_primitive(method)
        self.read_types(method, node.pragma("type:"))
        return method

    def error(self, span: Span, message: str, **details: str) -> None:
        self.diagnostics.error(span, message, **details)

    def check_names(self, node: MethodNode) -> None:
        seen = set()
        for parameter in node.parameters:
            if parameter.name in seen:
                self.error(parameter.span, f"{parameter.name} is a parameter already", hint="give one of them another name")
            seen.add(parameter.name)

    def read_pragma(self, method: Method, pragma: PragmaNode) -> None:
        selector, arguments = pragma.selector, pragma.arguments
        if selector in FLAGS:
            setattr(method, *FLAGS[selector])
        elif selector == "knownAs:":
            method.known_as = self.pragmas.symbol(arguments[0])
        elif selector == "specialised:":
            method.specialised = self.pragmas.symbol(arguments[0])
            if method.specialised is not None and method.specialised not in method.parameter_names:
                self.error(arguments[0].span, f"the method has no parameter {method.specialised}")
        elif selector == "answers:":
            self.read_answer(method, pragma)
        elif selector == "barrier:object:value:":
            self.read_barrier(method, pragma)
        elif selector == "codeOf:bytes:set:":
            method.code = CodeReference(self.pragmas.symbol(arguments[0]), self.pragmas.integer(arguments[1]), self.pragmas.symbol(arguments[2]))
        elif selector == "stack:":
            self.read_stack_effect(method, pragma)
        elif selector == "selector:arguments:":
            self.read_special_selector(method, pragma)
        elif selector == "var:type:":
            self.read_local_type(method, pragma)
        elif selector not in VALUED:
            self.pragmas.unknown(pragma, [*FLAGS, *VALUED])

    def check_combinations(self, node: MethodNode) -> None:
        """Reports pragmas that are there twice, contradict each other, or miss the one that they belong to."""
        given: dict[str, PragmaNode] = {}
        for pragma in node.pragmas:
            if pragma.selector in given and pragma.selector not in REPEATABLE:
                self.error(pragma.span, f"the pragma {pragma.selector} is given twice")
            given[pragma.selector] = pragma
        for one, other in CONTRADICTIONS:
            if one in given and other in given:
                later, earlier = sorted((given[one], given[other]), key=lambda each: -each.span.start)
                self.error(later.span, f"{later.selector} contradicts {earlier.selector}", hint="leave one of them out")
        known = [pragma for selector, pragma in given.items() if selector in FLAGS or selector in VALUED]
        for owner, allowed in (("constant", CONSTANT_ALLOWS), ("platform", PLATFORM_ALLOWS)):
            for pragma in known if owner in given else ():
                if pragma.selector not in allowed:
                    self.error(pragma.span, f"{pragma.selector} does not go with {owner}", hint="leave one of them out")
        for owners, owned in ((PRIMITIVES, OF_PRIMITIVES), (("stack:",), OF_STACK_EFFECTS), (("shared",), OF_SHARED), (("constant",), OF_CONSTANTS)):
            for pragma in known:
                if pragma.selector in owned and not any(owner in given for owner in owners):
                    self.error(pragma.span, f"{pragma.selector} stands without {' or '.join(owners)}",
                               hint=f"add the pragma {owners[0]}, or leave this one out")

    def read_answer(self, method: Method, pragma: PragmaNode) -> None:
        method.answers = self.pragmas.symbol(pragma.arguments[0])
        if method.answers is not None and method.answers not in ANSWERS:
            self.error(pragma.arguments[0].span, f"there is no kind of answer {method.answers}", expected=", ".join(ANSWERS))

    def read_barrier(self, method: Method, pragma: PragmaNode) -> None:
        names = [self.pragmas.symbol(each) for each in pragma.arguments]
        if None in names:
            return
        for name, argument in zip(names[1:], pragma.arguments[1:]):
            if name not in method.parameter_names:
                self.error(argument.span, f"the method has no parameter {name}")
                return
        method.barrier = Barrier(*names)

    def read_stack_effect(self, method: Method, pragma: PragmaNode) -> None:
        argument = pragma.arguments[0]
        effect = self.pragmas.text(argument)
        if effect is None:
            method.is_mistaken = True
            return
        if effect.split().count("--") != 1:
            self.error(argument.span, "a stack effect is 'values before -- values after'", found=effect)
            method.is_mistaken = True
            return
        method.stack_effect = effect
        for word, span in words_in(argument):
            if word.endswith("*") and word[:-1] not in method.parameter_names:
                self.error(span, f"{word} in the stack effect names no parameter",
                           expected="a parameter that says how many values there are, and *")
                method.is_mistaken = True

    def read_special_selector(self, method: Method, pragma: PragmaNode) -> None:
        selector, count = self.pragmas.symbol(pragma.arguments[0]), self.pragmas.integer(pragma.arguments[1])
        if selector is None or count is None:
            return
        takes = selector.count(":") if ":" in selector else int(not (selector[0].isalpha() or selector[0] == "_"))
        if count != takes:
            self.error(pragma.arguments[1].span, f"#{selector} takes {_counted(takes, 'argument')}", found=str(count))
        method.special_selector = (selector, count)

    def read_local_type(self, method: Method, pragma: PragmaNode) -> None:
        name, type_ = self.pragmas.symbol(pragma.arguments[0]), self.pragmas.value_type(pragma.arguments[1])
        if name is None:
            return
        if name in method.local_types:
            self.error(pragma.span, f"the type of {name} is declared twice")
        method.local_types[name] = type_

    # --- primitives

    def read_primitive(self, method: Method) -> None:
        node = method.node
        pragma = node.pragma(PRIMITIVES[0]) or node.pragma(PRIMITIVES[1])
        if pragma is None:
            return
        number = name = module = None
        if pragma.selector == "primitive:":
            number, name = self.pragmas.integer(pragma.arguments[0]), method.selector.split(":")[0]
            if number is not None and not 1 <= number <= MAX_PRIMITIVE_NUMBER:
                self.error(pragma.arguments[0].span, f"a primitive number is from 1 to {MAX_PRIMITIVE_NUMBER}",
                           found=str(number))
        else:
            name, module = (self.pragmas.text(argument) for argument in pragma.arguments)
        is_control = node.pragma("control") is not None
        if not is_control and not node.parameters:
            self.error(pragma.span, "a primitive needs a parameter for its receiver",
                       hint="the parameters are the receiver and then the arguments, all oops")
        if number is None and (name is None or module is None):
            method.is_mistaken = True
            return
        fails = node.pragma("fails:")
        failures = []
        if fails is not None:
            if self.pragmas.text(fails.arguments[0]) is None:
                method.is_mistaken = True
            else:
                failures = words_in(fails.arguments[0])
        method.primitive = PrimitiveDeclaration(
            number, module, name, self.argument_count(method, pragma), is_control, node.pragma("mirror") is not None,
            tuple(each for each, _ in failures), pragma.span, dict(failures))

    def argument_count(self, method: Method, primitive: PragmaNode) -> int | None:
        """The number of arguments that a primitive takes besides its receiver, None for any."""
        node = method.node
        count = len(node.parameters) - 1 if node.parameters else None
        pragma = node.pragma("arguments:")
        if pragma is None:
            if node.pragma("control") and count is None:
                self.error(primitive.span, f"{node.selector} does not declare its number of arguments",
                           hint="add <arguments: n>, or <arguments: #any>")
            return count
        argument = pragma.arguments[0]
        value = argument.value if isinstance(argument, LiteralNode) else None
        if value == Symbol("any"):
            declared = None
        elif type(value) is int and value >= 0:
            declared = value
        else:
            self.error(argument.span, "a number or #any is expected here", found=argument.span.text)
            return count
        if node.parameters and declared != count:
            self.error(argument.span, f"{node.selector} takes {_counted(count, 'argument')} besides the receiver",
                       found=argument.span.text)
        return declared

    # --- types

    def read_types(self, method: Method, pragma: PragmaNode | None) -> None:
        parameters = method.node.parameters
        if pragma is not None:
            self.read_type_pragma(method, pragma)
        elif any(method.node.pragma(each) for each in PRIMITIVES):
            method.parameter_types, method.declared_result = [OOP] * len(parameters), OOP
        elif method.node.pragma("stack:") is not None:
            method.parameter_types = [I64] * len(parameters)
        elif parameters and method.kind != "constant":
            self.error(method.span, f"the types of the parameters of {method.selector} are not declared",
                       hint="add <type: '...'>, one type for each parameter, then -> and the result's")
            method.parameter_types, method.declared_result = [UNKNOWN] * len(parameters), UNKNOWN
        elif method.kind == "platform":
            method.declared_result = VOID

    def read_type_pragma(self, method: Method, pragma: PragmaNode) -> None:
        parameters = method.node.parameters
        method.parameter_types, method.declared_result = [UNKNOWN] * len(parameters), UNKNOWN
        argument = pragma.arguments[0]
        if self.pragmas.text(argument) is None:
            return
        words = words_in(argument)
        arrow = next((index for index, (word, _) in enumerate(words) if word == "->"), len(words))
        before, after = words[:arrow], words[arrow + 1:]
        if len(before) != len(parameters):
            self.error(argument.span, f"{method.selector} declares {_counted(len(before), 'type')} for "
                       f"{_counted(len(parameters), 'parameter')}", expected=_counted(len(parameters), "type"),
                       found=str(len(before)))
        else:
            method.parameter_types = [self.parameter_type(method, parameter.name, *word)
                                      for parameter, word in zip(parameters, before)]
        if arrow < len(words) and len(after) != 1:
            self.error(argument.span, "one type is expected after ->", found=str(len(after)))
            return
        method.declared_result = self.pragmas.type_named(*after[0]) if after else VOID
        if method.primitive and {OOP, UNKNOWN} | {*method.parameter_types, method.declared_result} != {OOP, UNKNOWN}:
            self.error(argument.span, "the parameters and the result of a primitive are oops",
                       hint="leave the pragma out: a primitive does not need it")

    def parameter_type(self, method: Method, name: str, type_name: str, span: Span) -> Type:
        if type_name == "block":
            method.block_parameters |= {name}
            return VOID
        type_ = self.pragmas.type_named(type_name, span)
        if type_ is VOID:
            self.error(span, "a parameter has a value: it cannot be void")
            return UNKNOWN
        return type_


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
