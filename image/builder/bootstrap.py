"""The whole object graph of a fresh image: classes, methods, globals, the first process, and what the machine must find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from generated.python.declarations import BYTECODES, CLASS_INDICES, CONSTANTS, PRIMITIVES, SPECIAL_OBJECTS, SPECIAL_SELECTORS
from generator.syntax.diagnostics import Diagnostics
from generator.syntax.nodes import LiteralNode, MethodNode, PragmaNode, Symbol, VariableNode
from generator.syntax.tonel import MethodDefinition

from .codegen import LARGE_FRAME, SMALL_FRAME, CompiledCode, MethodClass, MethodCompiler, MethodProperties, OuterCode
from .heap import FORMAT_FIXED, FORMAT_INDEXABLE, FORMAT_LONGS, FORMAT_METHOD, Heap, HeapObject, Oop, small_integer, text_hash
from .manifest import Manifest
from .model import ClassModel, ClassTable
from .objects import Factory, MissingRole, hashed
from .scope import Binding
from .unicode_tables import TABLES

_FREE_LISTS = 64
_CLASS_TABLE_PAGES = CONSTANTS["ClassTable.pageCount"]
_HIDDEN_ROOTS = CONSTANTS["ClassTable.rootSlots"] - _CLASS_TABLE_PAGES
_PAGE_SIZE = CONSTANTS["ClassTable.pageSize"]
_MAX_CLASSES = _CLASS_TABLE_PAGES * _PAGE_SIZE
_CONSTANT_OBJECTS = {"NilObject": None, "FalseObject": False, "TrueObject": True}
# Notional classes of objects that belong to the machine alone.
_ARRAY_PUN, _LONGS_PUN = CONSTANTS["ClassIndex.arrayPun"], CONSTANTS["ClassIndex.longsPun"]
_SIGN_OF_HEADER = -(1 << 60)
# The constants of the machine, and the numbers of its primitives by the methods that do them.
_NUMBERS = CONSTANTS | {each.spec: each.number for each in PRIMITIVES if each.number is not None}


@dataclass
class CompiledMethods:
    """All methods of an image, and the one that starts it."""

    methods: list[tuple[ClassModel, bool, MethodDefinition, CompiledCode]]
    start: CompiledCode


def compile_all(table: ClassTable, manifest: Manifest, start: MethodNode, diagnostics: Diagnostics,
                v3_packages: Sequence[str] = ()) -> CompiledMethods | None:
    """Compile every method and the start-up method; None when errors have been reported. The methods of packages whose names match one
    of the patterns get bytecodes of V3PlusClosures, all others those of SistaV1."""
    array_class = table.binding(manifest.role("Array")) or Binding(None, manifest.role("Array"))
    context_class = table.by_name.get(manifest.role("Context"))
    methods = []
    for cls in table.classes:
        for meta in (False, True):
            if not cls.methods[meta]:
                continue
            is_context = not meta and context_class in cls.ancestors
            names = table.names_for(cls, meta)
            compilers = {bytecode_set: MethodCompiler(names, array_class, diagnostics, is_context, bytecode_set)
                         for bytecode_set in BYTECODES}
            for definition in cls.methods[meta].values():
                is_v3 = any(fnmatchcase(definition.package, each) for each in v3_packages)
                code = _compile(compilers["V3PlusClosures" if is_v3 else "SistaV1"], definition.node, diagnostics)
                if code is not None:
                    methods.append((cls, meta, definition, code))
    owner = table.by_name.get(manifest.role("UndefinedObject"))
    start_code = None
    if owner is None:
        diagnostics.error(None, f"the class {manifest.role('UndefinedObject')} is missing")
    else:
        start_code = _compile(MethodCompiler(table.names_for(owner, False), array_class, diagnostics), start, diagnostics)
    return None if diagnostics.failed else CompiledMethods(methods, start_code)


def _compile(compiler: MethodCompiler, node: MethodNode, diagnostics: Diagnostics) -> CompiledCode | None:
    """The code of a method, or None with an error reported."""
    try:
        return compiler.compile(node)
    except RecursionError:
        diagnostics.error(node.selector_span, "the expressions of this method are nested too deeply")
        return None


def build_heap(table: ClassTable, manifest: Manifest, compiled: CompiledMethods,
               diagnostics: Diagnostics) -> tuple[Heap, HeapObject] | None:
    """The heap and its special objects array; None when errors have been reported."""
    try:
        return _Bootstrap(table, manifest, diagnostics).build(compiled)
    except MissingRole as error:
        diagnostics.error(None, f"the class {error} is missing", hint="the image needs it; is its package among those given?")
        return None


class _Bootstrap:

    def __init__(self, table: ClassTable, manifest: Manifest, diagnostics: Diagnostics) -> None:
        self.table = table
        self.manifest = manifest
        self.diagnostics = diagnostics
        self.heap = Heap()
        self.factory = Factory(self.heap, manifest, table)
        self.metaclasses: dict[str, HeapObject] = {}
        self.associations: dict[tuple[str | None, str], HeapObject] = {}
        self.metaclass_associations: dict[str, HeapObject] = {}

    def build(self, compiled: CompiledMethods) -> tuple[Heap, HeapObject] | None:
        constants, pages = self.make_first_objects()
        self.make_classes()
        for constant, role in zip(constants, ("UndefinedObject", "False", "True")):
            constant.class_ = self.factory.role_class(role)
        self.fill_class_table(pages)
        self.make_globals()
        self.make_class_variables()
        self.fill_methods(compiled)
        self.fill_classes()
        self.fill_globals()
        process = self.make_process(compiled.start)
        special_objects = self.make_special_objects(process)
        self.fill_constants()
        self.fill_declarations()
        self.fill_symbol_table()
        return None if self.diagnostics.failed else (self.heap, special_objects)

    # What the machine finds by its place

    def make_first_objects(self) -> tuple[list[HeapObject], list[HeapObject]]:
        """nil, false, true, the free lists, the class table. Answers the three constants and the pages of the table."""
        add = self.heap.add
        constants = [add(HeapObject(0, 0, [])) for _ in range(3)]
        self.factory.constants |= {False: constants[1], True: constants[2]}
        add(HeapObject(_LONGS_PUN, FORMAT_LONGS, [], bytes(8 * _FREE_LISTS)))
        roots = add(HeapObject(_ARRAY_PUN, FORMAT_INDEXABLE, [None] * (_CLASS_TABLE_PAGES + _HIDDEN_ROOTS)))
        # The machine gives new classes indices from the second page on, which must be there.
        page_count = 2 + 2 * len(self.table.classes) // _PAGE_SIZE
        pages = [add(HeapObject(_ARRAY_PUN, FORMAT_INDEXABLE, [None] * _PAGE_SIZE)) for _ in range(page_count)]
        roots.slots[:page_count] = pages
        return constants, pages

    def fill_class_table(self, pages: list[HeapObject]) -> None:
        """Number the classes; their identity hashes are the numbers. A second number for a class is a pun."""
        known: dict[int, str] = {}
        for key, name in {**self.manifest.special_objects, **self.manifest.class_indices}.items():
            index = int(key) if key.isdigit() else CLASS_INDICES.get(key)
            if key in self.manifest.class_indices and (index is None or not 0 < index < _PAGE_SIZE):
                self.problem(f"there is no class index {key}")
            elif index is not None and isinstance(name, str) and (key in CLASS_INDICES or key in self.manifest.class_indices):
                known[index] = name
        for index in sorted(known, key=lambda index: (index not in CLASS_INDICES.values(), index)):
            cls = self.factory.classes.get(known[index])
            if cls is None:
                self.problem(f"the class {known[index]} with the class index {index} is missing")
                continue
            cls.identity_hash = cls.identity_hash or index
            pages[0].slots[index] = cls
        following = _PAGE_SIZE
        for model in self.table.classes:
            for cls in (self.factory.classes[model.name], self.metaclasses[model.name]):
                if not cls.identity_hash:
                    cls.identity_hash = following
                    pages[following // _PAGE_SIZE].slots[following % _PAGE_SIZE] = cls
                    following += 1

    def problem(self, message: str) -> None:
        self.diagnostics.error(None, f"{self.manifest.path}: {message}")

    # Classes

    def make_classes(self) -> None:
        """Class and metaclass objects with empty slots."""
        for model in self.table.classes:
            size = len(self.table.metaclass_variables(model))
            cls = self.heap.add(HeapObject(0, FORMAT_FIXED, [None] * size))
            self.factory.classes[model.name] = cls
        for model in self.table.classes:
            metaclass = self.factory.instance("Metaclass")
            self.metaclasses[model.name] = metaclass
            self.factory.classes[model.name].class_ = metaclass
        for model in self.table.classes:
            self.metaclasses[model.name].class_ = self.factory.role_class("Metaclass")

    def fill_classes(self) -> None:
        class_variables = self.factory.model("Class").instance_variables
        for model in self.table.classes:
            cls, metaclass = self.factory.classes[model.name], self.metaclasses[model.name]
            superclass = model.superclass
            definition = model.definition
            self.fill(cls, class_variables, {
                "superclass": superclass and self.factory.classes[superclass.name],
                "format": small_integer(model.format),
                "instanceVariables": self.names(definition.instance_variables),
                "organization": self.organization(model, False),
                "subclasses": self.factory.array([self.factory.classes[each.name] for each in model.subclasses]),
                "name": self.factory.symbol(model.name),
                "classPool": self.class_pool(model),
                "sharedPools": self.factory.array([self.factory.classes[pool.name] for pool in model.pools]) if model.pools else None,
                "environment": self.system_dictionary,
                "category": self.factory.symbol(definition.category),
            })
            self.fill(metaclass, self.factory.model("Metaclass").instance_variables, {
                "superclass": self.metaclasses[superclass.name] if superclass else self.factory.role_class("Class"),
                "format": small_integer(len(cls.slots) | FORMAT_FIXED << CONSTANTS["Format.instanceFormatShift"]),
                "instanceVariables": self.names(definition.class_instance_variables),
                "organization": self.organization(model, True),
                "thisClass": cls,
            })

    @staticmethod
    def fill(object_: HeapObject, variables: list[str], values: dict[str, Oop]) -> None:
        """Set the named variables that the object has."""
        for name, value in values.items():
            if name in variables:
                object_.slots[variables.index(name)] = value

    def names(self, names: list[str]) -> HeapObject | None:
        return self.factory.array([self.factory.symbol(each) for each in names]) if names else None

    def organization(self, model: ClassModel, meta: bool) -> HeapObject | None:
        """The comment, selectors each followed by its protocol, and selectors each followed by the method's source."""
        comment = "" if meta else model.definition.comment
        methods = model.methods[meta].values()
        protocols = [self.factory.symbol(text) for method in methods if method.category
                     for text in (method.selector, method.category)]
        sources = [text for method in methods
                   for text in (self.factory.symbol(method.selector), self.factory.string(method.text))]
        if not comment and not methods:
            return None
        return self.factory.array([self.factory.string(comment) if comment else None, self.factory.array(protocols),
                                   self.factory.array(sources)])

    # Variables

    def make_globals(self) -> None:
        for model in self.table.classes:
            self.associations[None, model.name] = self.factory.association(self.factory.symbol(model.name),
                                                                           self.factory.classes[model.name])
        self.system_dictionary = None
        for name in self.table.globals:
            class_name = self.manifest.globals[name]
            value = None
            if class_name:
                if class_name not in self.factory.classes:
                    self.problem(f"the class {class_name} of the global {name} is missing")
                    continue
                model = self.table.by_name[class_name]
                value = self.heap.add(HeapObject(self.factory.classes[class_name], model.instance_format,
                                                 [None] * len(model.instance_variables)))
                if class_name == self.manifest.role("SystemDictionary"):
                    self.system_dictionary = value
            self.associations[None, name] = self.factory.association(self.factory.symbol(name), value)
        if self.system_dictionary is None:
            raise MissingRole("SystemDictionary (or a global that is an instance of it)")

    def fill_globals(self) -> None:
        """The dictionary of the globals, and in it the classes that want to be initialized."""
        self.factory.dictionary("SystemDictionary", [association for (owner, _), association in self.associations.items()
                                                     if owner is None], self.system_dictionary)
        initializers = [self.factory.classes[model.name] for model in self.table.classes if "initialize" in model.methods[True]]
        self.fill(self.system_dictionary, self.factory.model("SystemDictionary").instance_variables,
                  {"initializers": self.factory.array(initializers)})

    def make_class_variables(self) -> None:
        for model in self.table.classes:
            for name in model.definition.class_variables:
                self.associations[model.name, str(name)] = self.factory.association(self.factory.symbol(name), None)
        for name, table in self.manifest.tables.items():
            association = self.associations.get(tuple(name.split(".")))
            if association is None or table not in TABLES:
                self.problem(f"the class variable {name} cannot be the table {table!r}: there is no such "
                             + ("variable" if association is None else "table"))
            else:
                association.slots[1] = self.factory.literal(TABLES[table]())

    def class_pool(self, model: ClassModel) -> HeapObject | None:
        names = model.definition.class_variables
        return self.factory.dictionary("ClassPool", [self.associations[model.name, str(name)] for name in names]) if names else None

    def fill_constants(self) -> None:
        """The class variables that are constants of the machine."""
        for name, constant in self.manifest.constants.items():
            association = self.associations.get(tuple(name.split(".")))
            missing = [each for each in ([constant] if isinstance(constant, str) else constant) if each not in _NUMBERS]
            if association is None or missing:
                self.problem(f"the class variable {name} cannot be a constant of the machine: there is no such "
                             + ("variable" if association is None else f"constant as {missing[0]}"))
            else:
                association.slots[1] = self.factory.literal(
                    _NUMBERS[constant] if isinstance(constant, str) else tuple(_NUMBERS[each] for each in constant))

    def fill_declarations(self) -> None:
        """What the library must know of bytecodes, in class variables."""
        places = self.manifest.declarations
        if not places:
            return
        values = {
            "bytecodes": tuple(part for name, rows in BYTECODES.items() for part in (name, tuple(
                (each.first, each.last, each.selector, each.operands, each.size, each.condition) for each in rows))),
            "special-selectors": SPECIAL_SELECTORS,
        }
        for key, value in values.items():
            association = self.associations.get((places.get("class"), places.get(key)))
            if association is None:
                self.problem(f"the class variable for the declarations of {key} is missing")
            else:
                association.slots[1] = self.factory.literal(_symbolic(value))

    def fill_symbol_table(self) -> None:
        """Last of all: the table holds every symbol of the image, by the hash of its text."""
        names = self.manifest.symbol_table
        if not names:
            return
        table, tally = (self.associations.get((names.get("class"), names.get(key))) for key in ("table", "tally"))
        if table is None or tally is None:
            self.problem("the class variables of the symbol table are missing")
            return
        symbols = self.factory.symbols
        size = 1
        while size < 2 * len(symbols):
            size *= 2
        table.slots[1] = self.factory.array(hashed([(text_hash(map(ord, text)), symbol) for text, symbol in symbols.items()], size))
        tally.slots[1] = small_integer(len(symbols))

    # Methods

    def fill_methods(self, compiled: CompiledMethods) -> None:
        dictionaries: dict[tuple[str, bool], list[tuple[HeapObject, HeapObject]]] = {}
        for model, meta, definition, code in compiled.methods:
            method = self.make_method(code, model, meta)
            dictionaries.setdefault((model.name, meta), []).append((self.factory.symbol(definition.selector), method))
        for model in self.table.classes:
            for meta, behavior in ((False, self.factory.classes[model.name]), (True, self.metaclasses[model.name])):
                role = "Metaclass" if meta else "Class"
                self.fill(behavior, self.factory.model(role).instance_variables,
                          {"methodDict": self.factory.method_dictionary(dictionaries.get((model.name, meta), []))})

    def make_method(self, code: CompiledCode, model: ClassModel, meta: bool) -> HeapObject:
        """The method object; blocks and pragmas come after it, for they refer to it."""
        method = self.heap.add(HeapObject(self.factory.role_class("CompiledMethod"), FORMAT_METHOD, [], code.bytecodes))
        self.fill_code(method, code, method, method, model, meta)
        return method

    def fill_code(self, object_: HeapObject, code: CompiledCode, method: HeapObject, outer: HeapObject, model: ClassModel,
                  meta: bool) -> None:
        object_.slots = [small_integer(method_header(code))]
        for literal in code.literals:
            match literal:
                case CompiledCode():
                    oop: Oop = self.heap.add(HeapObject(self.factory.role_class("CompiledBlock"), FORMAT_METHOD, [], literal.bytecodes))
                    self.fill_code(oop, literal, method, object_, model, meta)
                case OuterCode():
                    oop = outer
                case MethodClass():
                    oop = self.class_association(model, meta)
                case MethodProperties():
                    oop = self.properties(literal, method)
                case Binding():
                    oop = self.associations[literal.owner, literal.name]
                case _:
                    oop = self.factory.literal(literal)
            object_.slots.append(oop)

    def class_association(self, model: ClassModel, meta: bool) -> HeapObject:
        if not meta:
            return self.associations[None, model.name]
        if model.name not in self.metaclass_associations:
            self.metaclass_associations[model.name] = self.factory.association(None, self.metaclasses[model.name])
        return self.metaclass_associations[model.name]

    def properties(self, properties: MethodProperties, method: HeapObject) -> HeapObject:
        selector = self.factory.symbol(properties.selector)
        if not properties.pragmas:
            return selector
        return self.factory.instance("AdditionalMethodState", [self.pragma(each, method) for each in properties.pragmas],
                                     method=method, selector=selector)

    def pragma(self, node: PragmaNode, method: HeapObject) -> HeapObject:
        selector = self.factory.symbol(node.selector)
        arguments = [self.factory.literal(each.value if isinstance(each, LiteralNode) else Symbol(each.name))
                     for each in node.arguments if isinstance(each, (LiteralNode, VariableNode))]
        return self.factory.instance("Pragma", method=method, selector=selector, keyword=selector,
                                     arguments=self.factory.array(arguments))

    # The first process

    def make_process(self, start: CompiledCode) -> HeapObject:
        """A process about to run the start-up method, and the scheduler that finds it active."""
        owner = self.factory.model("UndefinedObject")
        method = self.make_method(start, owner, False)
        frame_size = LARGE_FRAME if start.needs_large_frame else SMALL_FRAME
        first_pc = 8 * len(method.slots) + 1
        context = self.factory.instance("Context", [None] * frame_size, pc=small_integer(first_pc),
                                        stackp=small_integer(start.temporary_count), method=method)
        process = self.factory.instance("Process", suspendedContext=context, priority=small_integer(self.manifest.priority))
        scheduler_name = self.manifest.role("ProcessorScheduler")
        for name, class_name in self.manifest.globals.items():
            if class_name == scheduler_name:
                scheduler = self.associations[None, name].slots[1]
                lists = [self.factory.instance("LinkedList") for _ in range(self.manifest.priorities)]
                self.fill(scheduler, self.factory.model("ProcessorScheduler").instance_variables,
                          {"quiescentProcessLists": self.factory.array(lists), "activeProcess": process})
        return process

    # The special objects array

    def make_special_objects(self, process: HeapObject) -> HeapObject:
        objects: list[Oop] = [None] * (max(SPECIAL_OBJECTS.values()) + 1)
        for name, constant in _CONSTANT_OBJECTS.items():
            objects[SPECIAL_OBJECTS[name]] = self.factory.constants[constant]
        selectors: list[Oop] = []
        for selector, count, _ in SPECIAL_SELECTORS:
            selectors += [self.factory.symbol(selector), small_integer(count)]
        objects[SPECIAL_OBJECTS["SpecialSelectors"]] = self.factory.array(selectors)
        for key, value in self.manifest.special_objects.items():
            index = int(key) if key.isdigit() else SPECIAL_OBJECTS.get(key)
            if index is None or index >= len(objects):
                self.problem(f"there is no special object {key}")
            else:
                objects[index] = self.special_object(key, value)
        return self.factory.array(objects)

    def special_object(self, key: str, value: object) -> Oop:
        """"Name" is a class, "#text" a symbol, "" nil, a list an array of these; { association = "Name" } the association of a
        global, { new = "Name" } a fresh instance."""
        match value:
            case "":
                return None
            case str() if value.startswith("#"):
                return self.factory.symbol(value[1:])
            case str() if value in self.factory.classes:
                return self.factory.classes[value]
            case list():
                return self.factory.array([self.special_object(key, each) for each in value])
            case {"association": name} if (None, name) in self.associations:
                return self.associations[None, name]
            case {"new": name} if name in self.factory.classes:
                model = self.table.by_name[name]
                return self.heap.add(HeapObject(self.factory.classes[name], model.instance_format,
                                                [None] * len(model.instance_variables)))
        self.problem(f"the special object {key} cannot be {value!r}: there is no such class or global")
        return None


def _symbolic(value: object) -> object:
    """The value with symbols in place of its strings."""
    if isinstance(value, tuple):
        return tuple(map(_symbolic, value))
    return Symbol(value) if isinstance(value, str) else value


def method_header(code: CompiledCode) -> int:
    """The header word of a method, untagged. Its sign tells the machine of which set the bytecodes are."""
    shift = {field: CONSTANTS[f"MethodHeader.{field}Shift"]
             for field in ("primitive", "largeFrame", "temporaryCount", "argumentCount")}
    return ((_SIGN_OF_HEADER if code.bytecode_set == "SistaV1" else 0) | len(code.literals) | bool(code.primitive) << shift["primitive"]
            | code.needs_large_frame << shift["largeFrame"] | code.temporary_count << shift["temporaryCount"]
            | code.argument_count << shift["argumentCount"])
