"""The image file and the objects in it."""

import struct

import minimal_kernel as kernel
import pytest
from hypothesis import given, strategies as st
from image_reader import Image

from generated.python.declarations import CLASS_INDICES, SPECIAL_OBJECTS, SPECIAL_SELECTORS
from generator.syntax.diagnostics import Diagnostics
from image.builder.command import build
from image.builder.heap import small_float, small_integer, text_hash

EXTRA = {
    "Object": """
literals [ ^ #($a #foo 'text' 'wide€' #'symbol€' #[1 2 3] (1 -2) true nil 4611686018427387904 -1152921504606846977
    1.5 1.0e300 0.0 1152921504606846975 -1152921504606846976) ]
others [ <foo: 1 bar: #x> ^ {1e-2. 3.14s2. 'twice'. 'twice'} ]
superInBlock [ ^ [super print] ]
""",
    "Array": "big [ ^ #(" + " ".join(map(str, range(300))) + ") ]",
    "Object_class": "initialize [ ^ self ]",
    "Point_class": "initialize [ ^ self ]",
}


@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    root = tmp_path_factory.mktemp("image")
    kernel.write_kernel(root, **EXTRA)
    return build_(root, "3 + 4")


@pytest.fixture(scope="module")
def image(contents):
    return Image(contents)


def build_(root, main=None):
    diagnostics = Diagnostics()
    result = build(kernel.write_manifest(root), [], main, diagnostics)
    assert not diagnostics.failed, str(diagnostics)
    return result


def method(image, class_name, selector):
    return image.methods(image.classes()[class_name])[selector]


def literals(image, method_):
    return image.slots(method_)[1:]


def test_header(image):
    assert image.version == 68021 and image.header_size == 128 and image.flags & 2 and image.last_hash


def test_first_objects(image):
    assert image.base == image.nil
    assert [image.class_name(each) for each in (image.nil, image.false, image.true)] == ["UndefinedObject", "False", "True"]
    assert image.format(image.free_lists) == 9 and image.slot_count(image.free_lists) == 64
    assert image.slot_count(image.roots) == 4104 and image.class_index(image.roots) == 16
    assert all(image.slot_count(image.slot(image.roots, page)) == 1024 for page in (0, 1))


def test_the_bridge_ends_the_segment(image):
    header, following = struct.unpack("<QQ", image.data[-16:])
    assert header & 0x3FFFFF == 3 and following == 0


def test_every_pointer_is_an_object(image):
    addresses = set(image.objects)
    for each in image.objects[5:]:
        assert image.class_index(each) == 16 or image.class_of(each) != image.nil
        assert all(slot & 7 or slot in addresses for slot in image.slots(each))
    assert image.special_objects in addresses


def test_class_table(image):
    for name, cls in image.classes().items():
        for behavior in (cls, image.class_of(cls)):
            assert image.class_at(image.hash(behavior)) == behavior
    assert image.name(image.class_at(CLASS_INDICES["ClassArray"])) == "Array"
    assert image.hash(image.classes()["EmbeddedBlockClosure"]) == 37 and image.class_at(16) == image.class_at(51)
    assert image.class_at(3) == image.class_at(1)


def test_class_objects(image):
    classes = image.classes()
    array, metaclass = classes["Array"], image.class_of(classes["Array"])
    assert image.slot(array, 0) == classes["Collection"] and image.integer(image.slot(array, 2)) == 2 << 16
    assert image.class_name(metaclass) == "Metaclass" and image.slot(metaclass, 5) == array
    assert image.slot(metaclass, 0) == image.class_of(classes["Collection"])
    assert image.slot(image.class_of(classes["Object"]), 0) == classes["Class"]
    assert image.slot(classes["Object"], 0) == image.nil
    assert image.integer(image.slot(classes["Context"], 2)) == 6 | 3 << 16
    assert image.integer(image.slot(classes["SmallInteger"], 2)) == 7 << 16
    assert image.integer(image.slot(metaclass, 2)) == image.slot_count(array) | 1 << 16
    assert [image.text(each) for each in image.slots(image.slot(classes["Point"], 3))] == ["x", "y"]
    assert [image.name(each) for each in image.slots(image.slot(classes["Boolean"], 5))] == ["False", "True"]
    comment, protocols, sources = image.slots(image.slot(classes["Boolean"], 4))
    assert comment == image.nil and [image.text(each) for each in image.slots(protocols)] == ["ifTrue:ifFalse:", "test"]
    texts = [image.text(each) for each in image.slots(sources)]
    assert texts[0] == "ifTrue:ifFalse:" and texts[1].startswith("ifTrue: a ifFalse: b\n") and "[" not in texts[1][:25]


def test_globals(image):
    globals_ = image.associations(image.slot(image.classes()["Point"], 9))
    assert globals_["Array"] == image.classes()["Array"]
    assert image.class_name(globals_["Smalltalk"]) == "SystemDictionary" and image.class_name(globals_["Processor"]) == "ProcessorScheduler"
    assert set(globals_) == set(image.classes()) | {"Smalltalk", "Processor"}
    assert [image.name(each) for each in image.slots(image.slot(globals_["Smalltalk"], 2))] == ["Object", "Point"]


def test_symbols_are_unique_and_found_by_their_hash(image):
    symbols = [each for each in image.objects[5:] if image.class_name(each) in ("ByteSymbol", "WideSymbol")]
    texts = [image.text(each) for each in symbols]
    assert len(set(texts)) == len(texts) and "symbol€" in texts
    pool = image.associations(image.slot(image.classes()["Symbol"], 7))
    table = image.slots(pool["Table"])
    assert image.integer(pool["Tally"]) == len(symbols) <= len(table) / 2
    for symbol, text in zip(symbols, texts):
        hash_ = text_hash(map(ord, text))
        assert image.hash(symbol) == hash_ & 0x3FFFFF
        index = hash_ % len(table)
        while table[index] != symbol:
            assert table[index] != image.nil
            index = (index + 1) % len(table)


def test_literals(image):
    [array, *_] = literals(image, method(image, "Object", "literals"))
    elements = image.slots(array)
    assert elements[0] == ord("a") << 3 | 2
    assert [image.class_name(each) for each in elements] == [
        "Character", "ByteSymbol", "ByteString", "WideString", "WideSymbol", "ByteArray", "Array", "True", "UndefinedObject",
        "LargePositiveInteger", "LargeNegativeInteger", "SmallFloat64", "BoxedFloat64", "SmallFloat64", "SmallInteger", "SmallInteger"]
    assert [image.text(each) for each in elements[1:5]] == ["foo", "text", "wide€", "symbol€"]
    assert image.bytes(elements[5]) == b"\1\2\3" and [image.integer(each) for each in image.slots(elements[6])] == [1, -2]
    assert [int.from_bytes(image.bytes(each), "little") for each in elements[9:11]] == [1 << 62, (1 << 60) + 1]
    assert struct.unpack("<d", image.data[elements[12] + 8 - image.base:][:8]) == (1.0e300,)
    assert [image.integer(each) for each in elements[14:]] == [(1 << 60) - 1, -(1 << 60)]


def test_numbers_that_are_instances(image):
    fraction, scaled, first, second, state, _ = literals(image, method(image, "Object", "others"))
    assert [image.integer(each) for each in image.slots(fraction)] == [1, 100]
    assert [image.integer(each) for each in image.slots(image.slot(scaled, 0))] == [157, 50]
    assert image.integer(image.slot(scaled, 1)) == 2 and first != second and image.text(first) == image.text(second) == "twice"


def test_large_objects(image):
    array = literals(image, method(image, "Array", "big"))[0]
    assert [image.integer(each) for each in image.slots(array)] == list(range(300))


def test_method_layout(image):
    at_put = method(image, "Object", "at:put:")
    header = image.integer(image.slot(at_put, 0))
    assert header < 0 and header >> 24 & 15 == 2 and header >> 18 & 63 == 2 and header & 1 << 16
    *_, selector, association = literals(image, at_put)
    assert image.text(selector) == "at:put:" and image.slot(association, 1) == image.classes()["Object"]
    globals_ = image.slot(image.classes()["Point"], 9)
    assert association in image.slots(image.slot(globals_, 1))
    class_side = image.methods(image.class_of(image.classes()["Point"]))["initialize"]
    assert [each for each in image.slots(literals(image, class_side)[-1])] == [image.nil, image.class_of(image.classes()["Point"])]


def test_pragmas(image):
    others = method(image, "Object", "others")
    state = literals(image, others)[-2]
    assert image.class_name(state) == "AdditionalMethodState" and image.slot(state, 0) == others
    assert image.text(image.slot(state, 1)) == "others"
    method_, selector, arguments = image.slots(image.slot(state, 2))
    assert method_ == others and image.text(selector) == "foo:bar:"
    assert image.integer(image.slot(arguments, 0)) == 1 and image.text(image.slot(arguments, 1)) == "x"


def test_blocks_know_the_code_around_them(image):
    method_ = method(image, "Object", "superInBlock")
    block = next(each for each in literals(image, method_) if image.class_name(each) == "CompiledBlock")
    assert literals(image, block)[-1] == method_
    assert image.slot(next(each for each in literals(image, block) if image.class_name(each) == "Association"), 1) == image.classes()["Object"]


def test_first_process(image):
    scheduler = image.slot(image.slot(image.special_objects, SPECIAL_OBJECTS["SchedulerAssociation"]), 1)
    lists, process = image.slots(scheduler)
    assert image.slot_count(lists) == 80 and image.integer(image.slot(process, 2)) == 40
    context = image.slot(process, 1)
    sender, pc, stackp, method_, closure, receiver, *stack = image.slots(context)
    assert sender == closure == receiver == image.nil and set(stack) == {image.nil} and len(stack) in (16, 56)
    assert image.integer(pc) == 8 * len(image.slots(method_)) + 1 and image.integer(stackp) == 0
    assert image.text(literals(image, method_)[-2]) == "DoIt"


def test_special_objects(image):
    def special(name):
        return image.slot(image.special_objects, SPECIAL_OBJECTS[name])
    assert [special(name) for name in ("NilObject", "FalseObject", "TrueObject")] == [image.nil, image.false, image.true]
    assert image.name(special("ClassArray")) == "Array" and image.text(special("SelectorDoesNotUnderstand")) == "doesNotUnderstand:"
    selectors = image.slots(special("SpecialSelectors"))
    assert [(image.text(selector), image.integer(count)) for selector, count in zip(selectors[::2], selectors[1::2])] == \
        [(selector, count) for selector, count, _ in SPECIAL_SELECTORS]


def test_the_same_input_gives_the_same_bytes(contents, tmp_path):
    kernel.write_kernel(tmp_path, **EXTRA)
    assert build_(tmp_path, "3 + 4") == contents
    assert build_(tmp_path, "3 + 5") != contents


@given(st.floats(allow_nan=False))
def test_small_floats(value):
    tagged = small_float(value)
    if tagged is None:
        exponent = struct.unpack("<Q", struct.pack("<d", value))[0] >> 52 & 0x7FF
        assert value != 0 and not 896 < exponent < 1152
    else:
        assert tagged & 7 == 4
        rotated = tagged >> 3
        rotated += 896 << 53 if rotated > 1 else 0
        assert struct.unpack("<d", struct.pack("<Q", rotated >> 1 | (rotated & 1) << 63))[0] == value


@given(st.integers(-(1 << 60), (1 << 60) - 1))
def test_small_integers(value):
    assert Image.integer(small_integer(value)) == value
