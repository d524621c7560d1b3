"""Prints the stacks of processes for people."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generated.python import contexts, frame, heap, methodHeader, methods, names, objects, scheduler, stackPages, tag
from generator.simulator.machine import Machine
from generator.simulator.printer import ObjectPrinter


@dataclass(frozen=True)
class Activation:
    """One activation of a method or block, in a frame or in a context.

    `position` is the offset from the method's first bytecode where it goes on; `values` are arguments, temporaries and
    operands, in this order.
    """

    method: int
    receiver: int
    is_block: bool
    position: int
    values: list[int]


class StackPrinter:
    """Walks the frames and contexts of a process."""

    def __init__(self, vm: Machine, printer: ObjectPrinter) -> None:
        self.vm = vm
        self.printer = printer

    def lines(self) -> list[str]:
        """The stack of the active process, innermost activation first."""
        process = scheduler.activeProcess(self.vm)
        return [self._title(process), *self._shown(self.activations())]

    def lines_of(self, an_object: int) -> list[str] | None:
        """The stack of a process, or from a context on, innermost activation first; None for other objects."""
        vm = self.vm
        if contexts.isContext(vm, an_object):
            return self._shown(self._from(0, an_object))
        if not scheduler.isProcess(vm, an_object):
            return None
        if an_object == scheduler.activeProcess(vm):
            return self.lines()
        context = objects.slot_of(vm, scheduler.suspendedContext(vm), an_object)
        return [self._title(an_object), *self._shown(self._from(0, context))]

    def activations(self) -> Iterator[Activation]:
        """The activations of the active process, innermost first."""
        stackPages.saveCurrent(self.vm)
        return self._from(self.vm.fp, 0)

    def _title(self, process: int) -> str:
        return f"process {process:#x}, priority {scheduler.priorityOf(self.vm, process)}"

    def _shown(self, activations: Iterator[Activation]) -> list[str]:
        return [line for each in activations for line in self._activation(each)]

    def _from(self, fp: int, context: int) -> Iterator[Activation]:
        """The activations from a frame on, or from a context where that is 0."""
        vm = self.vm
        while fp or contexts.isContext(vm, context):
            if not fp and contexts.isMarried(vm, context):
                fp = contexts.frameOf(vm, context)
            if fp:
                yield self._in_frame(fp)
                caller = frame.callerOf(vm, fp)
                context = 0 if caller else frame.callerContextOf(vm, fp)
                fp = caller
            else:
                yield self._in_context(context)
                context = contexts.senderOf(vm, context)

    def _in_frame(self, fp: int) -> Activation:
        vm = self.vm
        method = frame.methodOf(vm, fp)
        values = [vm.u64[contexts.addressOfTemporary_in(vm, index, fp) >> 3] for index in range(contexts.stackpOf(vm, fp))]
        position = contexts.ipOf(vm, fp) - methods.firstBytecodeOf(vm, method)
        return Activation(method, frame.receiverOf(vm, fp), frame.isBlock_(vm, fp), position, values)

    def _in_context(self, context: int) -> Activation:
        vm = self.vm

        def field(index: int) -> int:
            return objects.slot_of(vm, index, context)

        method = field(contexts.method(vm))
        count = tag.smallIntegerValue(vm, field(contexts.stackp(vm)))
        values = [field(contexts.firstTemporary(vm) + index) for index in range(count)]
        position = contexts.ipFor(vm, context) - methods.firstBytecodeOf(vm, method)
        is_block = field(contexts.closure(vm)) != heap.nilObject(vm)
        return Activation(method, field(contexts.receiver(vm)), is_block, position, values)

    def _activation(self, activation: Activation) -> list[str]:
        vm, printer = self.vm, self.printer
        header = methods.headerOf(vm, activation.method)
        arguments = methodHeader.argumentCountOf(vm, header)
        temporaries = methodHeader.temporaryCountOf(vm, header)
        name = self.method_name(activation.method, activation.receiver)
        if activation.is_block and not names.isOfBlock(vm, activation.method):  # of the older set: it has no code of its own
            name = f"[] in {name}"
        lines = [f"{name}  {self._instruction(activation)}", f"    receiver    {printer.short(activation.receiver)}"]
        for index, value in enumerate(activation.values):
            kind, first = (("argument", 0) if index < arguments else ("temporary", arguments) if index < temporaries
                           else ("operand", temporaries))
            lines.append(f"    {f'{kind} {index - first + 1}':<12}{printer.short(value)}")
        return lines

    def _instruction(self, activation: Activation) -> str:
        """The pc and the instruction under way: that with the byte before the place where execution goes on."""
        printer = self.printer
        for each in printer.instructions(activation.method):
            if each.start < activation.position <= each.stop:
                return f"pc {each.start + printer.first_pc(activation.method)}: {printer.instruction(activation.method, each)}"
        return f"pc {activation.position + printer.first_pc(activation.method)}"

    def method_name(self, method: int, receiver: int | None = None) -> str:
        """`Array(Collection)>>do:`, the receiver's class first where it inherits the method; `[] in` in front for a block."""
        vm, printer = self.vm, self.printer
        prefix = ""
        home = method
        while objects.isCompiledMethod(vm, self._last_literal(home)):
            home = self._last_literal(home)
            prefix = "[] in "
        a_class = methods.methodClassOf(vm, home)
        class_name = printer.class_name(a_class) if printer.is_class(a_class) else "no class"
        own_class = printer.class_of(receiver) if receiver is not None else a_class
        if own_class != a_class:
            class_name = f"{printer.class_name(own_class)}({class_name})"
        return f"{prefix}{class_name}>>{self._selector(home)}"

    def _last_literal(self, method: int) -> int:
        vm = self.vm
        count = methods.literalCountOf(vm, method)
        return methods.literal_of(vm, count - 1, method) if count else heap.nilObject(vm)

    def _selector(self, method: int) -> str:
        """The last literal but one: a selector, or an object with the selector in its second slot."""
        vm = self.vm
        count = methods.literalCountOf(vm, method)
        if count < 2:
            return "no selector"
        literal = methods.literal_of(vm, count - 2, method)
        if objects.hasSlots_in(vm, 2, literal):
            literal = objects.slot_of(vm, 1, literal)
        return self.printer.text(literal) or "no selector"
