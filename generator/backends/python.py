"""The Python back end: the modules of the simulator, and the declarations that tools read."""
from __future__ import annotations

from generator.backends import python_printer
from generator.backends.c import comment_line
from generator.dialect import dispatch
from generator.dialect.bytecode_table import CODES
from generator.dialect.analysis import Analysis
from generator.dialect.model import Method, Module
from generator.output import GENERATED

HEADER = '''"""{summary}

{generated}
"""
'''


def python_files(analysis: Analysis) -> dict[str, str]:
    """The text of every Python file, by name."""
    specification = analysis.specification
    files = {"__init__.py": f'"""The simulator\'s half of the engine.  {GENERATED}"""\n'}
    modules = [each for each in specification.modules.values() if each.level >= 0]
    users = [each for each in modules if any(_is_emitted(method) for method in each.methods.values())]
    imports = ["from generated.python import (dispatch, " + ", ".join(each.prefix for each in users) + ")",
               "from generator.simulator.runtime import *"]
    for module in users:
        functions = [_function(method, analysis) for method in module.methods.values() if _is_emitted(method)]
        files[f"{module.prefix}.py"] = _file(comment_line(module.comment), imports, functions)
    files["state.py"] = _state_file(modules)
    files["dispatch.py"] = _dispatch_file(analysis, imports, users)
    return files


def _is_emitted(method: Method) -> bool:
    """Whether the method becomes a function: unlike in C all do, for tools and people call them."""
    return method.kind == "constant" or method.body is not None


def _function(method: Method, analysis: Analysis) -> list[str]:
    if method.kind == "constant":
        value = analysis.constants[method].value
        return [f"def {python_printer.function_name(method)}(vm):",
                f'    """{analysis.specification.origin(method)}"""', f"    return {value!r}"]
    return python_printer.function(method, analysis.inliner.body(method), analysis.specification)


def _file(summary: str, imports: list[str], functions: list[list[str]]) -> str:
    text = HEADER.format(summary=summary.replace('"""', "'''").replace("\\", "\\\\"), generated=GENERATED)
    text += "\n".join(imports) + "\n"
    for lines in functions:
        text += "\n\n" + "\n".join(lines) + "\n"
    return text


def _state_file(modules: list[Module]) -> str:
    lines = ["class State:", '    """All state of one virtual machine, but for its memory."""', "",
             "    def __init__(self):"]
    zero = {"double": "0.0", "bool": "False", "string": '""'}
    for module in modules:
        for state in module.states.values():
            value = zero.get(state.type.name, "0")
            lines.append(f"        self.{state.c_name} = {value if state.size is None else f'[{value}] * {state.size}'}")
    return _file("The state of a virtual machine.", [], [lines])


def _dispatch_file(analysis: Analysis, imports: list[str], users: list[Module]) -> str:
    """Calls through tables: primitives by slot, and the interpreter loop."""
    specification = analysis.specification
    methods = dispatch.primitive_slots(specification)
    functions: list[list[str]] = []
    if analysis.loop:
        for routine in analysis.loop.routines:
            functions.append(_loop_function(analysis, routine.method, routine.parameters, routine.body, routine.method.c_name))
        seen: dict[tuple, str] = {}
        names: list[str] = []
        for case in analysis.loop.extended:
            if case.key not in seen:
                seen[case.key] = f"bytecode_{case.index}"
                functions.append(_loop_function(analysis, case.row.method, [], case.body, seen[case.key]))
            names.append(seen[case.key])
        # The register bytecodeSet is added to a code: the last set comes first, and those before it are at negative places.
        names = names[-CODES:] + names[:-CODES]
        functions.append(["BYTECODES = [", *(f"    {', '.join(names[i:i + 8])}," for i in range(0, len(names), 8)), "]"])
    functions.append(["PRIMITIVES = [", "    lambda vm: 0,", *(f"    {_glue(each)}," for each in methods), "]"])
    arguments = [-1 if m.primitive.argument_count is None else m.primitive.argument_count for m in methods]
    functions.append([f"ARGUMENTS = {[0, *arguments]}"])
    functions.append([f"MIRRORS = {[slot for slot, each in enumerate(methods, 1) if each.primitive.is_mirror]}"])
    numbers = {each.primitive.number: slot for slot, each in enumerate(methods, 1) if each.primitive.number is not None}
    functions.append([f"SLOTS = {numbers}"])
    named = {(each.primitive.module, each.primitive.name): slot for slot, each in enumerate(methods, 1)
             if each.primitive.number is None}
    standard = {slot: each.primitive.name for slot, each in enumerate(methods, 1) if each.primitive.number is not None}
    functions.append([f"NAMES = {standard}"])
    functions.append(["NAMED = {", *(f"    {key!r}: {slot}," for key, slot in named.items()), "}"])
    functions.append(["def plainPrimitive(vm, slot):", "    return PRIMITIVES[slot](vm)"])
    functions.append(["def controlPrimitive(vm, slot):", "    return PRIMITIVES[slot](vm)"])
    functions.append(["def argumentsOfSlot(vm, slot):", "    return ARGUMENTS[slot]"])
    functions.append(["def isMirror(vm, slot):", "    return slot in MIRRORS"])
    functions.append(["def slotOfPrimitive(vm, number):",
                      "    return SLOTS.get(number, 0)"])
    functions.append(["def slotOfPrimitive_size_module_size(vm, name, size, module, moduleSize):",
                      "    key = (text_at(vm, module, moduleSize), text_at(vm, name, size))",
                      "    return NAMED.get(key, 0)"])
    if analysis.loop:
        start = dispatch.last_set(specification)
        for name, values in (("bytesOfCode_set", dispatch.bytecode_sizes), ("argumentBitsOfCode_set", dispatch.argument_bits)):
            functions.append([f"def {name}(vm, code, set):", f"    return {name.upper()}[{start} + set + code]"])
            functions.append([f"{name.upper()} = {values(specification)}"])
        functions.append(_run_function(analysis))
    return _file("The interpreter loop and calls through tables.", imports, functions)


def _loop_function(analysis: Analysis, method: Method, parameters, body, name: str) -> list[str]:
    body.parameters = parameters
    printer_names = python_printer.Names(python_printer.reserved(analysis.specification, None))
    texts = ["vm", *(printer_names.of(each) for each in parameters)]
    printer = _LoopPrinter(printer_names, "dispatch")
    where = analysis.specification.origin(method)
    return [f"def {name}({', '.join(texts)}):", f'    """{where}"""',
            *("    " + line for line in printer.block(body.statements))]


class _LoopPrinter(python_printer.PythonPrinter):
    """Transfers go to the shared routines of this file."""

    def statement(self, statement) -> list[str]:
        if isinstance(statement, python_printer.Transfer):
            arguments = ["vm", *(self.expression(each).text for each in statement.arguments)]
            return [f"return {statement.method.c_name}({', '.join(arguments)})"]
        return super().statement(statement)


def _run_function(analysis: Analysis) -> list[str]:
    observers = [each for each in analysis.specification.methods if each.selector == "observe:"]
    lines = ["def runBytecodes(vm):", '    """Runs until an exception ends it."""', "    u8 = vm.u8",
             "    bytecodes = BYTECODES"]
    step = ["code = u8[vm.ip]", "vm.ip += 1", "bytecodes[code + vm.bytecodeSet](vm)"]
    if observers:
        module = observers[0].module.prefix
        lines += [f"    if vm.{module}_isObserved:", "        while True:", "            code = u8[vm.ip]",
                  "            vm.ip += 1", f"            {module}.observe(vm, code)", "            bytecodes[code + vm.bytecodeSet](vm)"]
    return [*lines, "    while True:", *("        " + line for line in step)]


def _glue(method: Method) -> str:
    count = len(method.parameter_types)
    places = [f"vm.u64[(vm.sp - {8 * (count - 1 - i)}) >> 3]" if i < count - 1 else "vm.u64[vm.sp >> 3]"
              for i in range(count)]
    return f"lambda vm: {method.module.prefix}.{python_printer.function_name(method)}({', '.join(['vm', *places])})"
