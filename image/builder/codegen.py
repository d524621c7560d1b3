"""Syntax trees to methods, of SistaV1 or V3PlusClosures.

In SistaV1 a block is code of its own, a literal of the code around it. In V3PlusClosures it is embedded: its bytecodes
are among those of its method, whose literals it uses, and its frame begins with arguments and copied values alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from generated.python.declarations import CONSTANTS, SPECIAL_SELECTORS
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import (ArrayNode, AssignmentNode, BlockNode, CascadeNode, Character, LiteralNode, MessageNode,
                                    MethodNode, Node, PragmaNode, ReturnNode, Symbol, VariableNode)

from .assembler import Assembler
from .encoder import CannotEncode, Encoder
from .folding import condition as constant_condition, folded, is_negation
from .inlining import COUNTED_LOOPS, is_inlined
from .jumps import Label
from .primitives import PrimitiveCall, primitive_of
from .scope import MAX_NEW_ARRAY, Analysis, Analyzer, Binding, Function, Holder, InstanceVariable, Names, Scope, Variable

SMALL_FRAME = CONSTANTS["MethodHeader.smallContextSlots"]
LARGE_FRAME = CONSTANTS["MethodHeader.largeContextSlots"]
MAX_LITERALS = CONSTANTS["MethodHeader.literalCountMask"]

_SPECIAL_SENDS = {selector: (name, count) for selector, count, name in SPECIAL_SELECTORS}
_IDENTICAL = _SPECIAL_SENDS["=="][0]
# A larger brace array is filled element by element, so that it does not need a deep stack.
_MAX_ELEMENTS_ON_STACK = 8
# Where pushing a value takes more bytes than this, a literal costs less.
_MAX_PUSH = 2
# What is added to the argument count of a super send when the class to start above is on the stack.
_DIRECTED = CONSTANTS["SharedBytecodes.directedMark"]
_QUICK_CONSTANTS: dict[object, int] = {True: CONSTANTS["QuickPrimitive.answerTrue"],
                                       False: CONSTANTS["QuickPrimitive.answerFalse"],
                                       None: CONSTANTS["QuickPrimitive.answerNil"]}
_QUICK_INTEGERS = {-1: CONSTANTS["QuickPrimitive.answerMinusOne"], 0: CONSTANTS["QuickPrimitive.answerZero"],
                   1: CONSTANTS["QuickPrimitive.answerOne"], 2: CONSTANTS["QuickPrimitive.answerTwo"]}
_QUICK_SELF = CONSTANTS["QuickPrimitive.answerReceiver"]
_QUICK_VARIABLE = CONSTANTS["QuickPrimitive.answerFirstVariable"]
_QUICK_VARIABLE_LIMIT = CONSTANTS["QuickPrimitive.last"] - _QUICK_VARIABLE + 1
_RESERVED_CONSTANTS = {"true": True, "false": False, "nil": None}


@dataclass(frozen=True)
class MethodClass:
    """The literal that binds a method to its class."""


@dataclass(eq=False)
class MethodProperties:
    """The literal before the method class: the selector alone, or with pragmas."""

    selector: str
    pragmas: list[PragmaNode]


@dataclass(frozen=True)
class OuterCode:
    """The literal by which a block knows the code around it."""


@dataclass(eq=False)
class CompiledCode:
    """A method or block before it becomes an object. `literals` are values of literal nodes, Bindings, CompiledCode of
    blocks, and the marks above."""

    bytecode_set: str
    bytecodes: bytes
    literals: list[object]
    argument_count: int
    temporary_count: int
    needs_large_frame: bool
    primitive: int = 0
    is_block: bool = False


@dataclass
class _Literals:
    """The literals of one method or block. Equal symbols, numbers and bindings are kept once; strings and arrays are
    not, for a program can change them."""

    values: list[object] = field(default_factory=list)
    indices: dict[object, int] = field(default_factory=dict)

    def index_of(self, value: object, node: LiteralNode | None = None) -> int:
        shared = isinstance(value, (int, float, Symbol, Character, Binding, MethodClass))
        key = (type(value), repr(value) if isinstance(value, float) else value) if shared else node or value
        index = self.indices.get(key)
        if index is None:
            index = self.indices[key] = len(self.values)
            self.values.append(value)
        return index


class MethodCompiler:
    """Compiles one method."""

    def __init__(self, names: Names, array_class: Binding, diagnostics: Diagnostics, long_instance_variables: bool = False,
                 bytecode_set: str = "SistaV1") -> None:
        """`array_class` holds the class of large brace arrays. `long_instance_variables` is for contexts, whose
        variables the machine watches through the long bytecodes only."""
        self.encoder = _encoder(bytecode_set)
        self.names = names
        self.array_class = array_class
        self.diagnostics = diagnostics
        self.long_instance_variables = long_instance_variables

    @property
    def embeds_blocks(self) -> bool:
        return self.encoder.bytecode_set == "V3PlusClosures"

    def compile(self, node: MethodNode) -> CompiledCode | None:
        """The method's code, or None when errors have been reported."""
        errors_before = self.diagnostics.count
        primitive = primitive_of(node, self.diagnostics)
        analysis = Analyzer(self.names, self.diagnostics).analyze(node, primitive.error_name if primitive else None)
        if self.diagnostics.count > errors_before:
            return None
        if primitive is None:
            quick = self.quick_primitive(node, analysis)
            primitive = PrimitiveCall(quick) if quick else None
        try:
            code = _FunctionCompiler(self, analysis, analysis.function, _Literals()).compile_method(node, primitive)
        except CannotEncode as error:
            self.diagnostics.error(node.selector_span, f"{self.encoder.bytecode_set} has no bytecode for this method: {error}",
                                   hint="its code is too long, or it needs too many literals or variables")
            return None
        if self.diagnostics.count > errors_before:
            return None
        return code

    def quick_primitive(self, node: MethodNode, analysis: Analysis) -> int:
        """The primitive by which the machine answers self, a constant or an instance variable without a frame; or 0."""
        if node.parameters or len(node.statements) > 1:
            return 0
        if not node.statements:
            return _QUICK_SELF
        value = node.statements[0].value if isinstance(node.statements[0], ReturnNode) else None
        constant = value.value if isinstance(value, LiteralNode) else folded(value)
        if type(constant) is int:
            return _QUICK_INTEGERS.get(constant, 0)
        if isinstance(value, VariableNode):
            if value.name == "self":
                return _QUICK_SELF
            if value.name in _RESERVED_CONSTANTS:
                return _QUICK_CONSTANTS[_RESERVED_CONSTANTS[value.name]]
            meaning = analysis.bindings.get(value)
            if isinstance(meaning, InstanceVariable) and meaning.index < _QUICK_VARIABLE_LIMIT \
                    and not self.long_instance_variables:
                return _QUICK_VARIABLE + meaning.index
        return 0


@lru_cache
def _encoder(bytecode_set: str) -> Encoder:
    return Encoder(bytecode_set)


class _FunctionCompiler:
    """Compiles one function, the method or a closure, and those inside it.

    `value` leaves the value of a node on the stack, `effect` leaves nothing, `test` jumps on it.
    """

    def __init__(self, method: MethodCompiler, analysis: Analysis, function: Function, literals: _Literals) -> None:
        self.method = method
        self.analysis = analysis
        self.function = function
        self.code = Assembler(method.encoder)
        self.literals = literals
        self.embedded_frame_size = 0

    @property
    def frame_size(self) -> int:
        """What the frame needs, or the largest one of an embedded block."""
        return max(self.embedded_frame_size, len(self.function.slots) + self.code.max_depth)

    # Whole functions

    def compile_method(self, node: MethodNode, primitive: PrimitiveCall | None) -> CompiledCode:
        if primitive:
            if primitive.literal is not None:
                self.literals.index_of(primitive.literal)
            self.code.emit("callPrimitive:inlined:", primitive.number, 0, delta=0)
            if self.analysis.error_slot:
                slot = self.function.slots[self.analysis.error_slot]
                self.code.emit("storeIntoTemporary:", slot, delta=0, multibyte=True)
        self.enter(self.function.scope)
        error = self.analysis.error_variable
        if error is not None and error.vector is not None:
            self.push_holder(self.analysis.error_slot)
            self.store_variable(error, pop=True)
        for statement in node.statements:
            self.effect(statement)
        self.code.leave("returnReceiver")
        pragmas = [each for each in node.pragmas if not each.selector.startswith("primitive:")]
        return self.finish(node, [MethodProperties(node.selector, pragmas), MethodClass()],
                           primitive.number if primitive else 0)

    def compile_block(self, node: BlockNode) -> CompiledCode:
        self.enter(self.function.scope)
        *before, last = node.statements or [None]
        for statement in before:
            self.effect(statement)
        if last is None or (isinstance(last, VariableNode) and last.name == "nil"):
            self.code.leave("blockReturnNil:", 0)
        else:
            self.value(last)
            self.code.leave("blockReturnTop:", 0)
        return self.finish(node, [OuterCode()], 0, is_block=True)

    def compile_embedded(self, node: BlockNode) -> bytes:
        """The bytecodes of an embedded block. It makes room for its temporaries itself."""
        for _ in range(len(self.function.slots) - len(self.function.arguments) - len(self.function.copied)):
            self.code.emit("pushNil", delta=0)
        self.enter(self.function.scope)
        *before, last = node.statements or [VariableNode("nil", span=node.span)]
        for statement in before:
            self.effect(statement)
        self.value(last)
        self.code.leave("embeddedBlockReturnTop")
        return self.code.assemble()

    def finish(self, node: MethodNode | BlockNode, trailing: list[object], primitive: int, is_block: bool = False) -> CompiledCode:
        literals = self.literals.values + trailing
        span = node.span if is_block else node.selector_span
        if len(literals) > MAX_LITERALS:
            self.method.diagnostics.error(span, "too many literals", expected=f"{MAX_LITERALS} at most", found=str(len(literals)))
        if self.frame_size > LARGE_FRAME:
            self.method.diagnostics.error(span, "too many temporaries and intermediate results",
                                          expected=f"{LARGE_FRAME} at most", found=str(self.frame_size),
                                          hint="split it into several methods")
        return CompiledCode(self.method.encoder.bytecode_set, self.code.assemble(), literals, len(self.function.arguments),
                            len(self.function.slots), self.frame_size > SMALL_FRAME, primitive, is_block)

    def enter(self, scope: Scope) -> None:
        """Give the variables of a scope their first values."""
        if scope.vector:
            self.code.emit("pushNewArray:popElements:", len(scope.vector.variables), 0, delta=1)
            self.code.emit("popIntoTemporary:", self.function.slots[scope.vector], delta=-1)
        if scope.is_repeated:
            for variable in scope.variables:
                if variable.must_start_nil:
                    self.code.emit("pushNil", delta=1)
                    self.store_variable(variable, pop=True)

    # Nodes

    def value(self, node: Node) -> None:
        match node:
            case VariableNode():
                self.push_variable(node)
            case LiteralNode():
                self.push_literal(node.value, node)
            case MessageNode():
                if is_inlined(node):
                    self.inlined(node, True)
                elif (constant := folded(node)) is not None:
                    self.push_literal(constant)
                else:
                    self.send(node)
            case AssignmentNode():
                self.value(node.value)
                self.store(node.variable, pop=False)
            case BlockNode():
                self.push_closure(node)
            case CascadeNode():
                self.cascade(node)
            case ReturnNode():
                self.return_value(node.value)
            case ArrayNode():
                self.brace_array(node)

    def effect(self, node: Node) -> None:
        match node:
            case VariableNode() | LiteralNode() | BlockNode():
                pass
            case AssignmentNode():
                self.value(node.value)
                self.store(node.variable, pop=True)
            case MessageNode() if is_inlined(node):
                self.inlined(node, False)
            case MessageNode() if folded(node) is not None:
                pass
            case ReturnNode():
                self.return_value(node.value)
            case ArrayNode():
                for element in node.elements:
                    self.effect(element)
            case _:
                self.value(node)
                self.pop()

    def result(self, node: Node, wanted: bool) -> None:
        if wanted:
            self.value(node)
        else:
            self.effect(node)

    def body(self, block: BlockNode, wanted: bool) -> None:
        """The statements of an inlined block, for its value or for effect."""
        self.enter(self.analysis.scopes[block])
        *before, last = block.statements or [None]
        for statement in before:
            self.effect(statement)
        if last is not None:
            self.result(last, wanted)
        elif wanted:
            self.push_nil()

    def test(self, node: Node, label: Label, condition: bool) -> None:
        """Jump to the label when the value of the node is the condition, fall through when it is the other boolean."""
        if isinstance(node, MessageNode) and node.selector in ("and:", "or:") and is_inlined(node):
            deciding = node.selector == "or:"
            if deciding == condition:
                self.test(node.receiver, label, condition)
                self.test_body(node.arguments[0], label, condition)
            else:
                decided = Label()
                self.test(node.receiver, decided, deciding)
                self.test_body(node.arguments[0], label, condition)
                self.code.place(decided)
        elif is_negation(node):
            self.test(node.receiver, label, not condition)
        elif (constant := constant_condition(node)) is not None:
            if constant == condition:
                self.code.jump(label)
        else:
            self.value(node)
            self.code.jump_if(condition, label)

    def test_body(self, block: BlockNode, label: Label, condition: bool) -> None:
        self.enter(self.analysis.scopes[block])
        *before, last = block.statements or [None]
        for statement in before:
            self.effect(statement)
        if last is None:
            self.push_nil()
            self.code.jump_if(condition, label)
        else:
            self.test(last, label, condition)

    def return_value(self, node: Node) -> None:
        if isinstance(node, VariableNode) and node.name in ("self", "true", "false", "nil"):
            names = {"self": "returnReceiver", "true": "returnTrue", "false": "returnFalse", "nil": "returnNil"}
            self.code.leave(names[node.name])
        else:
            self.value(node)
            self.code.leave("returnTop")

    # Variables

    def push_variable(self, node: VariableNode) -> None:
        match node.name:
            case "self" | "super":
                self.code.emit("pushReceiver", delta=1)
            case "true":
                self.code.emit("pushTrue", delta=1)
            case "false":
                self.code.emit("pushFalse", delta=1)
            case "nil":
                self.push_nil()
            case "thisContext":
                self.code.emit("pushThisContext:", 0, delta=1)
            case _:
                meaning = self.analysis.bindings[node]
                if isinstance(meaning, InstanceVariable):
                    self.code.emit("pushReceiverVariable:", meaning.index, delta=1, multibyte=self.method.long_instance_variables)
                elif isinstance(meaning, Binding):
                    self.code.emit("pushLiteralVariable:", self.literals.index_of(meaning), delta=1)
                elif meaning.vector is not None:
                    self.code.emit("pushRemoteTemporary:inVector:", meaning.vector.variables.index(meaning),
                                   self.function.slots[meaning.vector], delta=1)
                else:
                    self.push_holder(meaning)

    def push_holder(self, holder: Holder) -> None:
        self.code.emit("pushTemporary:", self.function.slots[holder], delta=1)

    def store(self, node: VariableNode, pop: bool) -> None:
        meaning = self.analysis.bindings[node]
        verb, delta = ("popInto", -1) if pop else ("storeInto", 0)
        if isinstance(meaning, InstanceVariable):
            self.code.emit(verb + "ReceiverVariable:", meaning.index, delta=delta, multibyte=self.method.long_instance_variables)
        elif isinstance(meaning, Binding):
            self.code.emit(verb + "LiteralVariable:", self.literals.index_of(meaning), delta=delta)
        else:
            self.store_variable(meaning, pop)

    def store_variable(self, variable: Variable, pop: bool) -> None:
        verb, delta = ("popInto", -1) if pop else ("storeInto", 0)
        if variable.vector is not None:
            self.code.emit(verb + "RemoteTemporary:inVector:", variable.vector.variables.index(variable),
                           self.function.slots[variable.vector], delta=delta)
        else:
            self.code.emit(verb + "Temporary:", self.function.slots[variable], delta=delta)

    # Literals, arrays, closures

    def push_nil(self) -> None:
        self.code.emit("pushNil", delta=1)

    def pop(self) -> None:
        self.code.emit("pop", delta=-1)

    def push_literal(self, value: object, node: LiteralNode | None = None) -> None:
        if value is True:
            self.code.emit("pushTrue", delta=1)
        elif value is False:
            self.code.emit("pushFalse", delta=1)
        elif value is None:
            self.push_nil()
        elif type(value) is int and value in (0, 1):
            self.code.emit("pushOne" if value else "pushZero", delta=1)
        elif type(value) is int and self.is_short("pushInteger:", value):
            self.code.emit("pushInteger:", value, delta=1)
        elif isinstance(value, Character) and self.is_short("pushCharacter:", value.code):
            self.code.emit("pushCharacter:", value.code, delta=1)
        else:
            self.code.emit("pushLiteral:", self.literals.index_of(value, node), delta=1)

    def is_short(self, selector: str, operand: int) -> bool:
        encoding = self.method.encoder.find(selector, (operand,))
        return encoding is not None and len(encoding) <= _MAX_PUSH

    def brace_array(self, node: ArrayNode) -> None:
        count = len(node.elements)
        if count <= _MAX_ELEMENTS_ON_STACK:
            for element in node.elements:
                self.value(element)
            self.code.emit("pushNewArray:popElements:", count, 1, delta=1 - count)
            return
        if count <= MAX_NEW_ARRAY:
            self.code.emit("pushNewArray:popElements:", count, 0, delta=1)
        else:
            self.code.emit("pushLiteralVariable:", self.literals.index_of(self.method.array_class), delta=1)
            self.push_literal(count)
            self.send_selector("new:", 1)
        for index, element in enumerate(node.elements, 1):
            self.code.emit("duplicate", delta=1)
            self.push_literal(index)
            self.value(element)
            self.send_selector("at:put:", 2)
            self.pop()

    def push_closure(self, node: BlockNode) -> None:
        function = self.analysis.functions[node]
        for holder in function.copied:
            self.push_holder(holder)
        if not self.code.reachable:
            return
        if self.method.embeds_blocks:
            block = _FunctionCompiler(self.method, self.analysis, function, self.literals)
            code = block.compile_embedded(node)
            self.embedded_frame_size = max(self.embedded_frame_size, block.frame_size)
            self.code.emit("pushClosure:arguments:copied:", len(code), len(function.arguments), len(function.copied),
                           delta=1 - len(function.copied))
            self.code.include(code)
            return
        compiled = _FunctionCompiler(self.method, self.analysis, function, _Literals()).compile_block(node)
        self.code.emit("pushFullClosure:copied:receiverOnStack:ignoreOuterContext:", self.literals.index_of(compiled),
                       len(function.copied), 0, 0, delta=1 - len(function.copied))

    # Sends

    def send(self, node: MessageNode) -> None:
        self.value(node.receiver)
        self.send_message(node, node.is_super)

    def send_message(self, node: MessageNode, is_super: bool) -> None:
        """Push the arguments and send; the receiver is on the stack."""
        for argument in node.arguments:
            self.value(argument)
        count = len(node.arguments)
        if not is_super:
            self.send_selector(node.selector, count)
            return
        index = self.literals.index_of(Symbol(node.selector))
        if self.function.parent is None or self.method.embeds_blocks:
            self.code.emit("superSend:arguments:", index, count, delta=-count)
        else:
            # Only a method knows its class; a block brings it.
            self.code.emit("pushLiteralVariable:", self.literals.index_of(MethodClass()), delta=1)
            self.code.emit("superSend:arguments:", index, count + _DIRECTED, delta=-count - 1)

    def send_selector(self, selector: str, count: int) -> None:
        special = _SPECIAL_SENDS.get(selector)
        if special:
            self.code.emit(special[0], delta=-count)
        else:
            self.code.emit("send:arguments:", self.literals.index_of(Symbol(selector)), count, delta=-count)

    def cascade(self, node: CascadeNode) -> None:
        self.value(node.receiver)
        is_super = isinstance(node.receiver, VariableNode) and node.receiver.name == "super"
        for message in node.messages[:-1]:
            self.code.emit("duplicate", delta=1)
            self.send_message(message, is_super)
            self.pop()
        self.send_message(node.messages[-1], is_super)

    # Inlined messages

    def inlined(self, node: MessageNode, wanted: bool) -> None:
        selector = node.selector
        if selector in ("ifTrue:", "ifFalse:", "ifTrue:ifFalse:", "ifFalse:ifTrue:"):
            self.conditional(node, wanted)
        elif selector in ("and:", "or:"):
            self.junction(node, wanted)
        elif selector.startswith(("ifNil:", "ifNotNil:")):
            self.nil_test(node, wanted)
        elif selector in COUNTED_LOOPS:
            self.counted_loop(node, wanted)
        elif selector == "repeat":
            head = Label()
            self.code.place(head)
            self.body(node.receiver, False)
            self.code.jump(head)
        else:
            self.conditional_loop(node, wanted)

    def conditional(self, node: MessageNode, wanted: bool) -> None:
        first, *others = node.arguments
        other_branch, end = Label(), Label()
        self.test(node.receiver, other_branch, not node.selector.startswith("ifTrue:"))
        self.body(first, wanted)
        if others or wanted:
            self.code.jump(end)
        self.code.place(other_branch)
        if others:
            self.body(others[0], wanted)
        elif wanted:
            self.push_nil()
        self.code.place(end)

    def junction(self, node: MessageNode, wanted: bool) -> None:
        """and: and or:, for a value or for effect."""
        decided, end = Label(), Label()
        deciding = node.selector == "or:"
        self.test(node.receiver, decided, deciding)
        self.body(node.arguments[0], wanted)
        if wanted:
            self.code.jump(end)
        self.code.place(decided)
        if wanted:
            self.code.emit("pushTrue" if deciding else "pushFalse", delta=1)
        self.code.place(end)

    def nil_test(self, node: MessageNode, wanted: bool) -> None:
        blocks = dict(zip(node.selector.split(":"), node.arguments))
        if_nil, if_not_nil = blocks.get("ifNil"), blocks.get("ifNotNil")
        self.value(node.receiver)
        if if_not_nil is None and wanted:
            self.code.emit("duplicate", delta=1)
        elif if_not_nil is not None and if_not_nil.parameters:
            self.store_variable(self.analysis.bindings[if_not_nil.parameters[0]], pop=False)
        self.push_nil()
        self.code.emit(_IDENTICAL, delta=-1)
        end = Label()
        if if_not_nil is None:
            self.code.jump_if(False, end)
            if wanted:
                self.pop()
            self.body(if_nil, wanted)
        else:
            is_nil = Label()
            self.code.jump_if(True, is_nil)
            self.body(if_not_nil, wanted)
            if wanted or if_nil:
                self.code.jump(end)
            self.code.place(is_nil)
            if if_nil:
                self.body(if_nil, wanted)
            elif wanted:
                self.push_nil()
        self.code.place(end)

    def conditional_loop(self, node: MessageNode, wanted: bool) -> None:
        head, end = Label(), Label()
        self.code.place(head)
        continues = node.selector.startswith("whileTrue")
        self.enter(self.analysis.scopes[node.receiver])
        if node.arguments:
            self.test_statements(node.receiver, end, not continues)
            self.body(node.arguments[0], False)
            self.code.jump(head)
            self.code.place(end)
        else:
            self.test_statements(node.receiver, end, not continues)
            self.code.jump(head)
            self.code.place(end)
        if wanted:
            self.push_nil()

    def test_statements(self, block: BlockNode, label: Label, condition: bool) -> None:
        *before, last = block.statements or [VariableNode("nil", span=block.span)]
        for statement in before:
            self.effect(statement)
        self.test(last, label, condition)

    def counted_loop(self, node: MessageNode, wanted: bool) -> None:
        """to:do:, to:by:do: and timesRepeat:. The value is the receiver."""
        counter, limit = self.analysis.hidden[node]
        block = node.arguments[-1]
        if node.selector == "timesRepeat:":
            limit_node, step = node.receiver, 1
            if wanted:
                self.value(limit_node)
                if limit:
                    self.store_variable(limit, pop=False)
            elif limit:
                self.value(limit_node)
                self.store_variable(limit, pop=True)
            self.push_literal(1)
            self.store_variable(counter, pop=False)
        else:
            limit_node = node.arguments[0]
            step = node.arguments[1].value if node.selector == "to:by:do:" else 1
            self.value(node.receiver)
            self.store_variable(counter, pop=False)
            if wanted:
                self.code.emit("duplicate", delta=1)
            if limit:
                self.value(limit_node)
                self.store_variable(limit, pop=True)
        head, end = Label(), Label()
        # The counter is on the stack where the loop begins.
        self.code.place(head)
        if limit:
            self.push_holder(limit)
        else:
            self.value(limit_node)
        self.send_selector("<=" if step > 0 else ">=", 1)
        self.code.jump_if(False, end)
        if block.parameters and self.analysis.bindings[block.parameters[0]] is not counter:
            self.push_holder(counter)
            self.store_variable(self.analysis.bindings[block.parameters[0]], pop=True)
        self.body(block, False)
        self.push_holder(counter)
        self.push_literal(step)
        self.send_selector("+", 1)
        self.store_variable(counter, pop=False)
        self.code.jump(head)
        self.code.place(end)
