"""The C back end: all files of generated/c from an analysed specification."""
from __future__ import annotations

from pathlib import Path

import jinja2

from generator.backends import c_printer
from generator.backends.c_loop import LoopCode
from generator.backends.line_directives import LineDirectives, with_own_lines
from generator.dialect import dispatch
from generator.dialect.bytecode_table import CODES
from generator.dialect.analysis import Analysis
from generator.dialect.model import Method
from generator.dialect.operations import FUNCTIONS
from generator.options import Options
from generator.output import GENERATED

def c_files(analysis: Analysis, options: Options) -> dict[str, str]:
    """The text of every C file, by name."""
    return _CBackEnd(analysis, options).files()


def _environment() -> jinja2.Environment:
    return jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"), trim_blocks=True,
                              lstrip_blocks=True, keep_trailing_newline=True, undefined=jinja2.StrictUndefined)


def comment_line(text: str | None) -> str:
    """A comment of the specification as one line of a C comment."""
    return " ".join((text or "").replace("*/", "* /").replace("/*", "/ *").split())


def first_sentence(text: str) -> str:
    return comment_line(text).split(". ")[0].rstrip(".") + "."


class _CBackEnd:
    def __init__(self, analysis: Analysis, options: Options) -> None:
        self.analysis = analysis
        self.specification = analysis.specification
        self.options = options
        self.lines = LineDirectives(analysis.specification) if options.line_directives else None
        self.templates = _environment()
        self.modules = [each for each in self.specification.modules.values() if each.level >= 0]

    def files(self) -> dict[str, str]:
        files = {
            "prelude.h": self.render("prelude.h.j2", functions=FUNCTIONS),
            "platform.h": self.render("platform.h.j2", functions=[
                self.described(each) for each in self.specification.methods if each.kind == "platform"]),
            "vm.h": self.render("vm.h.j2", groups=self.field_groups()),
            "engine.h": self.render("engine.h.j2", functions=[
                self.described(each) for each in self.specification.methods if each.is_exported]),
        }
        sources = {}
        for module in self.modules:
            methods = [each for each in module.methods.values() if each in self.analysis.functions]
            if methods:
                sources[f"{module.prefix}.c"] = self.module_file(module, methods)
        if self.analysis.loop:
            sources["loop.c"] = self.loop_file()
        names = list(sources)
        if self.specification.primitives or self.analysis.loop:
            sources["primitives.c"] = self.primitives_file()
            names.insert(0, "primitives.c")
        files |= {name: with_own_lines(text, name) for name, text in sources.items()} if self.lines else sources
        files["engine.c"] = self.render("engine.c.j2", files=names, prototypes=self.prototypes())
        return files

    def render(self, template: str, **values: object) -> str:
        return self.templates.get_template(template).render(generated=GENERATED, **values)

    def described(self, method: Method) -> dict[str, str]:
        return {"comment": comment_line(method.node.comment if method.node else ""), "prototype": c_printer.prototype(method)}

    def field_groups(self) -> list[dict[str, object]]:
        """The fields of the VM structure by module; arrays come last, so that the others are near its start."""
        groups = []
        for is_array in (False, True):
            for module in self.modules:
                fields = [self.field(each) for each in module.states.values() if (each.size is not None) == is_array]
                if fields:
                    groups.append({"name": module.name, "fields": fields})
        return groups

    @staticmethod
    def field(state) -> str:
        size = f"[{state.size}]" if state.size is not None else ""
        # An array begins where a cache line does: so does every entry of the method cache.
        line = "_Alignas(64) " if state.size is not None else ""
        atomic = "_Atomic " if state.is_atomic else ""
        return f"{line}{atomic}{c_printer.CPrinter.declaration(state.type, state.c_name)}{size};"

    def prototypes(self) -> list[str]:
        functions = [each for each in self.specification.methods
                     if each in self.analysis.functions and not each.is_exported]
        own = [c_printer.prototype(each, c_printer.Names(c_printer.RESERVED)) for each in functions]
        dispatched = [c_printer.prototype(each) for each in self.specification.modules["Dispatch"].methods.values()
                      if each in self.analysis.functions]
        return own + dispatched

    def module_file(self, module, methods: list[Method]) -> str:
        functions = [c_printer.function(each, self.analysis.functions[each], self.analysis.effects,
                                        self.specification, self.lines) for each in methods]
        return self.render("module.c.j2", module=module, functions=functions, summary=first_sentence(module.comment))

    def loop_file(self) -> str:
        code = LoopCode(self.analysis.loop, self.specification, self.analysis.effects, self.lines,
                        has_tables=self.options.dispatch == "computed-goto")
        count = len(self.analysis.loop.cases)
        labels = [f"&&bytecode_{index}" for index in range(count)]
        extended = {index: f"&&extended_{case['indices'][0]}" for case in code.extended for index in case["indices"]}
        labels += [extended.get(each.index, labels[each.index] if code.is_prefix(each) else "&&forget") for each in self.analysis.loop.cases]
        cached = {index: f"&&cached_{case['indices'][0]}" for case in code.cached for index in case["indices"]}
        labels += [cached[index] for index in sorted(cached)]
        observed_flag = f"{code.observer.module.prefix}_isObserved" if code.observer else ""
        return self.render("loop.c.j2", loop=code, computed_goto=self.options.dispatch == "computed-goto",
                           registers=[{"type": each.type.c, "name": each.name} for each in code.registers],
                           label_rows=_rows(labels, 6), observed_rows=_rows(["&&observe"] * count + ["&&observe_extended"] * count + ["&&observe_cached"] * count, 16), code_count=count,
                           last_set=count - CODES,
                           observed_flag=observed_flag)

    def primitives_file(self) -> str:
        methods = dispatch.primitive_slots(self.specification)
        glues = [self.glue(each) for each in methods]
        numbers = {each.primitive.number: slot for slot, each in enumerate(methods, 1) if each.primitive.number is not None}
        slots = [str(numbers.get(number, 0)) for number in range(max(numbers, default=0) + 1)]
        named = [{"module": each.primitive.module, "name": each.primitive.name, "slot": slot}
                 for slot, each in enumerate(methods, 1) if each.primitive.number is None]
        slot_of = {each: slot for slot, each in enumerate(methods, 1)}
        infos = [{"slot": slot_of[each], "number": -1 if d.number is None else d.number, "module": d.module or "", "name": d.name,
                  "arguments": -1 if d.argument_count is None else d.argument_count,
                  "spec": each.description, "failures": " ".join(d.failures)}
                 for each in self.specification.primitives for d in [each.primitive]]
        infos += [{"slot": 0, "number": -1 if each.number is None else each.number, "module": each.module or "", "name": each.name,
                   "arguments": 0 if each.method else -1 if each.argument_count is None else each.argument_count,
                   "spec": each.method.description if each.method else "", "failures": ""} for each in self.specification.absent_primitives]
        infos.sort(key=lambda info: (info["number"] < 0, info["number"], info["module"], info["name"]))
        return self.render("primitives.c.j2", glues=glues, slot_rows=_rows(slots, 20), named_primitives=named, infos=infos,
                           last_set=dispatch.last_set(self.specification), tables=self.bytecode_tables())

    def bytecode_tables(self) -> list[dict[str, object]]:
        """What the engine wants to know of bytecodes."""
        wanted = self.specification.modules["Dispatch"].methods
        tables = [(wanted["bytesOfCode:set:"], dispatch.bytecode_sizes), (wanted["argumentBitsOfCode:set:"], dispatch.argument_bits)]
        return [{"name": method.c_name, "rows": _rows([str(each) for each in values(self.specification)], 32)}
                for method, values in tables if method in self.analysis.functions]

    def glue(self, method: Method) -> dict[str, object]:
        declaration = method.primitive
        count = len(method.parameter_types)
        places = [f"AT(oop_cell, sp - {8 * (count - 1 - i)})" if i < count - 1 else "AT(oop_cell, sp)" for i in range(count)]
        unused = "" if count else "(void)sp; "
        return {"name": f"primitive_{method.c_name}", "origin": self.specification.origin(method), "body": f"{unused}return {method.c_name}({', '.join(['vm', *places])});",
                "arguments": -1 if declaration.argument_count is None else declaration.argument_count,
                "is_mirror": "true" if declaration.is_mirror else "false"}


def _rows(items: list[str], width: int) -> list[str]:
    return [", ".join(items[start:start + width]) for start in range(0, len(items), width)]
