"""The mistakes that test_planted_mistakes plants: changes of vm-spec, each with the one error that it has to give."""
from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Mistake:
    """One mistake: `old` at a place (see SpecificationCopy) becomes `new`.

    `message` and `details` are parts of the error that is expected.  What it points at stands between « and » in `new`, or else
    in `at`, which is a part of the same place, or of the place `elsewhere`.
    """

    name: str
    place: str
    old: str
    new: str
    message: str
    details: list[str] = field(default_factory=list)
    at: str = ""
    elsewhere: str = ""
    also: tuple[tuple[str, str, str], ...] = ()

    @property
    def changes(self) -> list[tuple[str, str, str]]:
        """Place, old text and new text of each change."""
        return [(self.place, self.old, self.new.replace("«", "").replace("»", "")), *self.also]

    @property
    def marked(self) -> str:
        return self.at or self.new

    @property
    def error_place(self) -> str:
        return self.elsewhere or self.place


def added(name: str, class_name: str, text: str, message: str, *details: str) -> Mistake:
    """A mistake in methods that are added to a class, each of which begins with `>>`."""
    text = text.replace(">> ", f"\n{{ #category : 'planted' }}\n{class_name} >> ")
    return Mistake(name, class_name, "", text + "\n", message, list(details))


TYPES = [
    Mistake("a truth value for a number", "Tag>>smallIntegerValue:", "anOop asI64 >> 3", "«anOop asI64 > 3»",
            "a value of the wrong type", ["expected: i64", "found: bool"]),
    Mistake("a number as a condition", "ElementPrimitives>>indexOf:in:", "(tag isSmallInteger: anOop) ifFalse:",
            "(«tag smallIntegerValue: anOop») ifFalse:", "a value of the wrong type",
            ["expected: bool", "found: i64", "hint: compare it with something"]),
    Mistake("a double for its bits", "Instances>>boxedFloat:", "doubleAt: (objects firstByteOf: float) put: value",
            "u64At: (objects firstByteOf: float) put: «value»", "a value of the wrong type",
            ["expected: u64", "found: double"]),
    Mistake("an integer for a double", "FloatPrimitives>>valueOf:", "^ (tag smallIntegerValue: anOop) asDouble",
            "^ «tag smallIntegerValue: anOop»", "a value of the wrong type", ["expected: double", "found: i64", "asDouble"]),
    added("a literal integer for a double", "FloatPrimitives",
          ">> plantedHalf: value [\n\t<type: 'double -> double'>\n\t^ value / «2»\n]",
          "an integer stands where a double is expected", "hint: write 2.0"),
    Mistake("an address for an oop", "Frame>>closure", "memory oopAt: (self baseOf: fp)", "«self baseOf: fp»",
            "a value of the wrong type", ["expected: oop", "found: address", "asOop"]),
    Mistake("an oop for an address", "Objects>>headerOf:", "u64At: anObject asAddress", "u64At: «anObject»",
            "a value of the wrong type", ["expected: address", "found: oop", "asAddress"]),
    Mistake("an argument of the wrong type", "Collector>>copyYoung:", "begin: tenureAll", "begin: «1»",
            "a value of the wrong type", ["expected: bool", "found: an integer literal"]),
    Mistake("a string for a number", "Scheduler>>signal:atMicroseconds:", "nextWakeup := time", "nextWakeup := «'never'»",
            "a value of the wrong type", ["expected: i64", "found: string"]),
    Mistake("branches of different types", "Frame>>extendB:", "[byte - 256]", "[«false»]",
            "a value of the wrong type", ["expected: i64", "found: bool"]),
    added("sides of different types", "Heap",
          ">> plantedEither: flag [\n\t<type: 'bool -> i64'>\n\t^ («flag ifTrue: [free] ifFalse: [rememberedCount]») asI64\n]",
          "the two sides have different types"),
    Mistake("a value where there is none", "Scheduler>>yield", "active := self active.",
            "active := «self signalTimer».", "there is no value here"),
    added("a value of a loop", "Heap",
          ">> plantedCounted [\n\t<type: '-> i64'>\n\t^ «1 to: 3 do: [:i | rememberedCount := i]»\n]", "a loop has no value"),
    added("a value of one branch alone", "Heap",
          ">> plantedPerhaps: flag [\n\t<type: 'bool -> i64'>\n\t^ «flag ifTrue: [1]»\n]", "a conditional with one branch has no value"),
    added("a value of an empty branch", "Heap",
          ">> plantedEmpty: flag [\n\t<type: 'bool'>\n\trememberedCount := flag ifTrue: [«[]»]\n]".replace("[«[]»]", "«[]» ifFalse: [1]"),
          "there is no value here"),
    Mistake("a value that nobody uses", "Objects>>newHashOf:", "hash := heap nextHash.",
            "hash := heap nextHash.\n\t«hash + 1».", "this value is not used", ["hint: "]),
    added("a literal that nobody uses", "Heap", ">> plantedNothing [\n\t«3»\n]", "this value is not used"),
    Mistake("a result that is not declared", "Scheduler>>holdActiveContext:", "heldContext := context",
            "heldContext := context.\n\t«^ context»", "holdActiveContext: answers nothing"),
    Mistake("no result where one is declared", "LargeIntegers>>bytesOf:", "[^ 0]", "[«^ self»]",
            "bytesOf: has to return a value", ["expected: u64"]),
    Mistake("a type that there is not", "Tag>>smallIntegerFor:", "'i64 -> oop'", "'«int» -> oop'",
            "there is no type int", ["expected: oop, "]),
    Mistake("a state of a type that there is not", "Interpreter class>>declarations", "#stopAt type: #i64",
            "#stopAt type: «#word»", "there is no type word"),
    Mistake("a state without a value", "Returning class>>declarations", "#walkFp type: #address", "#walkFp type: «#void»",
            "a variable has a value: it cannot be void"),
]

NARROWING = [
    Mistake("a store of fewer bits", "Objects>>byteAt:of:put:", "+ index put: value asU8", "+ index put: «value»",
            "an implicit narrowing", ["expected: u8", "found: i64", "asU8"]),
    Mistake("another store of fewer bits", "ElementPrimitives>>element:of:put:", "<< 1) put: bits asU16", "<< 1) put: «bits»",
            "an implicit narrowing", ["expected: u16", "found: u64", "asU16"]),
    Mistake("a literal of more bits", "ElementPrimitives>>element:of:put:", "bits asU32", "«16r100000000»",
            "4294967296 does not fit", ["expected: u32"]),
    Mistake("a negative literal without a sign", "Objects>>fillSlotsOf:from:to:with:", "with: value asU64", "with: «-1»",
            "-1 does not fit", ["expected: u64"]),
    Mistake("a change of sign in a result", "Header>>slotByteOf:", "(word >> self slotCountShift) asI64",
            "«word >> self slotCountShift»", "an implicit change of sign", ["expected: i64", "found: u64", "asI64"]),
    Mistake("a change of sign in a comparison", "ElementPrimitives>>indexOf:in:", "index asU64 < count asU64",
            "index asU64 < «count»", "an implicit change of sign", ["expected: u64", "found: i64", "asU64"]),
    Mistake("a change of sign in arithmetic", "Header>>slotByte:format:classIndex:", "+ classIndex asU64", "+ «classIndex»",
            "an implicit change of sign"),
    Mistake("a change of sign in an assignment", "Heap>>setLastHash:", "[lastHash := hash]", "[rememberedCount := «hash»]",
            "an implicit change of sign", ["expected: i64", "found: u64"]),
    Mistake("a change of sign in an argument", "Instances>>integerFromU64:", "smallIntegerFor: value asI64", "smallIntegerFor: «value»",
            "an implicit change of sign"),
    added("a local of fewer bits", "Heap",
          ">> plantedNarrow: wide [\n\t<type: 'i64'>\n\t<var: #small type: #i32>\n\t| small |\n\tsmall := «wide».\n\t"
          "rememberedCount := small\n]", "an implicit narrowing", "expected: i32", "asI32"),
    added("an unsigned byte as a signed one", "Heap",
          ">> plantedSignedAt: place [\n\t<type: 'address -> i8'>\n\t^ «memory u8At: place»\n]",
          "an implicit change of sign", "expected: i8", "found: u8"),
]

OOPS = [
    Mistake("arithmetic on an oop", "Tag>>characterValue:", "(anOop asU64 >> 3) asI64", "«anOop >> 3»",
            "an oop does not understand >>", ["smallIntegerValue:"]),
    Mistake("a number for an oop", "SharedBytecodes>>pushZero", "push: (tag smallIntegerFor: 0)", "push: «0»",
            "an oop and an integer are mixed", ["expected: oop", "smallIntegerFor:"]),
    Mistake("an oop for a number", "Scheduler>>priorityOf:", "tag smallIntegerValue: (objects slot: self priority of: process)",
            "«objects slot: self priority of: process»", "an oop and an integer are mixed",
            ["expected: i64", "found: oop", "smallIntegerValue:"]),
    Mistake("an oop as an argument for a number", "Objects>>newHashOf:", "to: hash", "to: «anObject»",
            "an oop and an integer are mixed"),
    Mistake("an oop compared with a number", "Lookup>>methodFor:in:", "method asU64 ~= 0", "method ~~ «0»",
            "an oop and an integer are mixed"),
    Mistake("oops compared as numbers", "ControlPrimitives>>isClass:aboveClassOf:", "each == class", "«each = class»",
            "an oop does not understand =", ["hint: oops are compared with =="]),
    Mistake("an oop in arithmetic of numbers", "IntegerPrimitives>>bitAnd:with:", "bitAnd: argument asU64)", "bitAnd: «argument»)",
            "an oop and an integer are mixed"),
    Mistake("an oop as an index", "SpecialObjects>>at:", "slot: index of: array", "slot: «array» of: array",
            "an oop and an integer are mixed"),
]

SELECTORS = [
    Mistake("a selector that there is not", "Contexts>>isContext:", "objects is: anOop ofClassIndex: classIndex classContext",
            "objects «isContext:» anOop", "Objects does not understand isContext:"),
    Mistake("a misspelled selector", "Frame>>methodOf:", "self methodOffset", "self «methodOffsett»",
            "Frame does not understand methodOffsett", ["did you mean methodOffset?"]),
    Mistake("a misspelled selector of another module", "SharedBytecodes>>unknown",
            "selectorUnknownBytecode.", "«selectorUnknownBytecodes».",
            "SpecialObjects does not understand selectorUnknownBytecodes", ["did you mean selectorUnknownBytecode?"]),
    Mistake("an operation that there is not", "Tag>>smallIntegerValue:", ">> 3", "«bitShift:» -3",
            "the type i64 does not understand bitShift:"),
    Mistake("an operation on memory that there is not", "Objects>>headerOf:", "u64At:", "«u128At:»",
            "memory does not understand u128At:"),
    Mistake("a misspelled conditional", "LargeIntegers>>bytesOf:", "ifTrue:", "«ifTru:»", "the type bool does not understand ifTru:",
            ["did you mean ifTrue:?"]),
    Mistake("a misspelled loop", "Forwarders>>follow:", "whileTrue:", "«whileTru:»", "a block does not understand whileTru:"),
    Mistake("a misspelled state variable", "Scheduler>>holdActiveContext:", "heldContext :=", "«heldContxt» :=",
            "heldContxt is not declared", ["did you mean heldContext?"]),
    Mistake("a misspelled state variable that is read", "Heap>>lastHash", "^ lastHash", "^ «lasthash»", "lasthash is not declared",
            ["did you mean lastHash?"]),
    Mistake("a misspelled parameter", "Frame>>jump:", "ip + distance", "ip + «distnace»", "distnace is not declared",
            ["did you mean distance?"]),
    Mistake("a misspelled module", "SharedBytecodes>>pushNil", "heap nilObject", "«heaps» nilObject", "heaps is not declared",
            ["did you mean heap?"]),
    Mistake("a module for a value", "SharedBytecodes>>pushTrue", "heap trueObject", "«heap»", "heap is a module, not a value"),
    Mistake("a state of another module", "SharedBytecodes>>pushFalse", "heap falseObject", "«falseObject»",
            "falseObject is not declared"),
    Mistake("a local that is not declared", "Objects>>newHashOf:", "\t| hash |\n\thash", "\t«hash»", "hash is not declared",
            ["| hash |"]),
    Mistake("a class variable", "Instances>>noObject", "^ 0 asU64 asOop", "^ «NoObject»", "NoObject is not declared"),
]

COUNTS = [
    Mistake("a missing argument", "SharedBytecodes>>makePoint", "point: receiver y: argument", "«point:» receiver",
            "Instances does not understand point:", ["point:y: takes 2 arguments"]),
    Mistake("an argument too many", "Frame>>isBlock", "isBlock: fp", "«isBlock: fp of:» 1",
            "Frame does not understand isBlock:of:"),
    Mistake("too few types", "Objects>>addressOfSlot:of:", "'i64, oop -> address'", "«'oop -> address'»",
            "addressOfSlot:of: declares 1 type for 2 parameters", ["expected: 2 types"]),
    Mistake("too many types", "Tag>>isPointer:", "'oop -> bool'", "«'oop, oop -> bool'»",
            "isPointer: declares 2 types for 1 parameter"),
    Mistake("two results", "Tag>>isCharacter:", "'oop -> bool'", "«'oop -> bool bool'»", "one type is expected after ->"),
    Mistake("no types", "Tag>>isImmediate:", "\n\t<type: 'oop -> bool'>", "",
            "the types of the parameters of isImmediate: are not declared", at="«isImmediate:»"),
    added("a block without its parameter", "Heap", ">> plantedCountAll [\n\tself objectsDo: «[rememberedCount := 0]»\n]",
          "this block takes another number of arguments", "found: 0"),
    added("a block with a parameter too many", "Heap", ">> plantedForgetAll [\n\tself objectsDo: «[:each :index | self forget: each]»\n]",
          "this block takes another number of arguments", "found: 2"),
    added("a block for the roots without their names", "RootPath", ">> plantedVisiting [\n\troots namesAndValuesDo: «[:each | number := 0]»\n]",
          "a block with two parameters is expected here"),
    Mistake("no block where one is taken", "Collector>>copyYoung:", "stackRoots replaceEach: [:each | scavenger forward: each]",
            "stackRoots replaceEach: «scavenger»", "a literal block is expected here"),
    added("a loop without its counter", "Heap", ">> plantedLooping [\n\t1 to: 3 do: «[rememberedCount := 0]»\n]",
          "a block with one parameter is expected here"),
    added("an endless loop with a parameter", "Heap", ">> plantedEndless [\n\t[«:each» | rememberedCount := 0] repeat\n]".replace("[«:each»", "[:«each»"),
          "a block without parameters is expected here"),
    Mistake("an operand too few", "SistaV1 class>>table", "128 to: 143 -> #send:arguments: operand: code - 128 operand: 0",
            "«128 to: 143 -> #send:arguments: operand: code - 128»", "SharedBytecodes>>send:arguments: takes another number of operands",
            ["expected: 2", "found: 1"]),
    Mistake("an operand too many", "SistaV1 class>>table", "216 -> #pop.", "«216 -> #pop operand: code - 216».",
            "SharedBytecodes>>pop takes another number of operands", ["expected: 0", "found: 1"]),
]

TABLES = [
    Mistake("an overlap", "SistaV1 class>>table", "16 to: 31 -> #pushLiteralVariable: operand: code - 16",
            "«15 to: 31 -> #pushLiteralVariable: operand: code - 15»", "the code 15 is given twice", ["SistaV1.class.st:15"]),
    Mistake("gaps", "SistaV1 class>>table", "\t230 -> #unknownBytecode.\n\t231", "\t231", "a gap in the table: no row for 230, 254 to 255",
            at="«table»", also=(("SistaV1 class>>table", "\t254 to: 255 -> #unknownBytecode.\n", ""),)),
    Mistake("a case too few", "V3PlusClosures class>>table", "\t128 where: byte >> 6 is: 3 -> #pushLiteralVariable: operand: (byte bitAnd: 63).\n", "",
            "a gap in the table: no row for the code 128 with the value 3",
            at="«128 where: byte >> 6 is: 0 -> #pushWatchedReceiverVariable: operand: (byte bitAnd: 63)»", elsewhere="V3PlusClosures class>>table"),
    Mistake("a bytecode that there is not", "SistaV1 class>>table", "83 -> #duplicate", "83 -> «#duplicateTop»",
            "SharedBytecodes has no method duplicateTop"),
    Mistake("codes that go down", "SistaV1 class>>table", "84 to: 87 -> #unknownBytecode", "«87 to: 84 -> #unknownBytecode»",
            "the codes of a row go up", ["found: 87 to 84"]),
    Mistake("an operand that is no field", "SistaV1 class>>table", "229 -> #pushTemporary: operand: byte",
            "229 -> #pushTemporary: operand: «byte * 2»", "this is no row of a bytecode table"),
    Mistake("an operand of no byte", "SistaV1 class>>table", "245 -> #storeIntoTemporary: operand: byte",
            "245 -> #storeIntoTemporary: operand: «byte4»", "this is no row of a bytecode table"),
    Mistake("a shift out of a byte", "SistaV1 class>>table", "operand: (byte bitAnd: 127) operand: byte >> 7",
            "operand: (byte bitAnd: 127) operand: «byte >> 9»", "this is no row of a bytecode table"),
    Mistake("a bytecode that is a constant", "SistaV1 class>>table", "91 -> #returnNil", "91 -> «#five»",
            "SharedBytecodes>>five is no bytecode",
            also=(("SharedBytecodes", "", "\n{ #category : 'planted' }\nSharedBytecodes >> five [\n\t<constant>\n\t^ 5\n]\n"),)),
    Mistake("a bytecode without a stack effect", "SharedBytecodes>>noOperation", "\t<stack: '--'>\n", "",
            "the bytecode SharedBytecodes>>noOperation declares no stack effect", at="95 -> «#noOperation»", elsewhere="SistaV1 class>>table"),
    Mistake("a bytecode with a result", "SharedBytecodes>>trap", "self unknown", "self unknown.\n\t^ 1",
            "the bytecode SharedBytecodes>>trap returns a value", at="«trap»"),
    Mistake("a table with another method", "SistaV1", "", "\n{ #category : 'planted' }\nSistaV1 >> «more» [\n\tself pop\n]\n",
            "SistaV1 has a table, and no other methods"),
    Mistake("a numbering with another method", "Numbering", "", "\n{ #category : 'planted' }\nNumbering >> «more» [\n\tself pop\n]\n",
            "Numbering has a numbering, and no other methods"),
]

ROWS = [
    Mistake("a case twice", "V3PlusClosures class>>table", "132 where: byte >> 5 is: 3 -> #pushLiteral: operand: byte2",
            "«132 where: byte >> 5 is: 2 -> #pushLiteral: operand: byte2»", "the code 132 is given twice for the value 2", ["V3PlusClosures.class.st:"]),
    Mistake("a case of other bits", "V3PlusClosures class>>table", "130 where: byte >> 6 is: 2 -> #unknownBytecode",
            "«130 where: byte >> 5 is: 2 -> #unknownBytecode»", "the rows of the code 130 ask for different bits"),
    Mistake("a case of no byte", "V3PlusClosures class>>table", "129 where: byte >> 6 is: 2", "129 where: «code» is: 2",
            "this is no row of a bytecode table", ["expected: bits of byte, byte2 or byte3"]),
    Mistake("a row that is none", "SistaV1 class>>table", "216 -> #pop.", "«216 pop».", "this is no row of a bytecode table"),
    Mistake("a row with another keyword", "SistaV1 class>>table", "83 -> #duplicate.", "«83 -> #duplicate operation: 1».",
            "this is no row of a bytecode table"),
]

CODES = [
    Mistake("a code above 255", "SistaV1 class>>table", "254 to: 255 -> #unknownBytecode", "«254 to: 256 -> #unknownBytecode»",
            "the codes of a row go up, from 0 to 255"),
    Mistake("a code that is no number", "SistaV1 class>>table", "88 -> #returnReceiver", "«#a» -> #returnReceiver",
            "this is no row of a bytecode table", ["expected: an integer"]),
]

STACKS = [
    Mistake("a push too many", "SharedBytecodes>>pushTrue", "stack push: heap trueObject",
            "stack push: heap trueObject.\n\t«stack push: heap trueObject»",
            "a path of SharedBytecodes>>pushTrue contradicts its stack effect '-- value'",
            ["expected: a change of +1 values", "found: a change of +2 values"]),
    Mistake("a missing push", "SharedBytecodes>>pushTemporary:", "stack push: (frame temporary: index)",
            "«frame temporary: index put: stack top»", "a path of SharedBytecodes>>pushTemporary: contradicts its stack effect"),
    Mistake("a missing drop", "SharedBytecodes>>popIntoTemporary:", "frame temporary: index put: stack top.\n\tstack drop: 1",
            "«frame temporary: index put: stack top»", "a path of SharedBytecodes>>popIntoTemporary: contradicts its stack effect"),
    Mistake("a drop of too many", "SharedBytecodes>>pop", "stack drop: 1", "«stack drop: 2»",
            "a path of SharedBytecodes>>pop contradicts its stack effect", ["found: a change of -2 values"]),
    Mistake("a replacement of too few", "SharedBytecodes>>makePoint", "stack replace: 2 with: (instances point: receiver y: argument).\n\t\t^ self",
            "stack replace: 1 with: (instances point: receiver y: argument).\n\t\t«^ self»",
            "a path of SharedBytecodes>>makePoint contradicts its stack effect",
            ["expected: a change of -1 values", "found: a change of +0 values"]),
    Mistake("a pop that one path misses", "SharedBytecodes>>jumpIfTrue:", "boolean := stack pop.\n",
            "boolean := stack top.\n\tboolean == heap falseObject ifTrue: [«^ self»].\n\tstack drop: 1.\n",
            "a path of SharedBytecodes>>jumpIfTrue: contradicts its stack effect 'boolean --'"),
    Mistake("a push on one path alone", "SharedBytecodes>>extendA:", "frame extendA: byte",
            "byte = 0 ifTrue: [stack push: heap nilObject. «^ self»].\n\tframe extendA: byte",
            "a path of SharedBytecodes>>extendA: contradicts its stack effect"),
    Mistake("branches that go on together", "SharedBytecodes>>extendB:", "frame extendB: byte",
            "«byte = 0 ifTrue: [stack push: heap nilObject]».\n\tframe extendB: byte",
            "the stack effect of SharedBytecodes>>extendB: cannot be checked: the branches here change the stack differently"),
    Mistake("a part of an expression that pushes", "SharedBytecodes>>duplicate", "stack push: stack top",
            "(«stack top == heap nilObject and: [stack pop == heap nilObject]») ifTrue: [^ self].\n\tstack push: stack top",
            "only a part of the conditional here changes the stack"),
    Mistake("a loop that pushes", "SharedBytecodes>>pushZero", "stack push: (tag smallIntegerFor: 0)",
            "«1 to: 1 do: [:i | stack push: (tag smallIntegerFor: 0)]»", "the loop here changes the stack"),
    Mistake("a wrong declared effect", "SharedBytecodes>>pushFalse", "<stack: '-- value'>\n\tstack push: heap falseObject",
            "<stack: 'value -- value'>\n\t«stack push: heap falseObject»",
            "a path of SharedBytecodes>>pushFalse contradicts its stack effect 'value -- value'"),
    Mistake("an effect that is none", "SharedBytecodes>>pushReceiver", "'-- value'", "«'value'»",
            "a stack effect is 'values before -- values after'"),
    Mistake("a number of values that is no parameter", "Send>>keepTop:", "'depth* value", "'«deep*» value",
            "deep* in the stack effect names no parameter"),
    Mistake("a wrong effect of the stack pointer", "Stack>>pop", "sp := sp - 8.\n\t^ value", "sp := sp - 16.\n\t«^ value»",
            "a path of Stack>>pop contradicts its stack effect"),
    Mistake("a wrong number of values to drop", "Stack>>drop:", "sp := sp - (count << 3)", "«sp := sp - (count + 1 << 3)»",
            "a path of Stack>>drop: contradicts its stack effect 'count* --'",
            ["expected: a change of -count values", "found: a change of -1 -count values"]),
]

MOVES = [
    added("a local", "Collector", ">> plantedKeepLocal [\n\t| old |\n\told := heap nilObject.\n\t«self atSafePoint».\n"
          "\tspecialObjects at: 0 put: old\n]", "the oop old is held across atSafePoint, which may move objects",
          "Collector>>atSafePoint -> ", "hint: keep it in a root"),
    added("a parameter", "Collector", ">> plantedKeepParameter: anOop [\n\t<type: 'oop -> oop'>\n\t«self atSafePoint».\n\t^ anOop\n]",
          "the oop anOop is held across atSafePoint, which may move objects"),
    added("an oop of the iteration before", "Collector", ">> plantedKeepInLoop: anOop [\n\t<type: 'oop'>\n\t1 to: 3 do: [:i |\n"
          "\t\tspecialObjects at: i put: anOop.\n\t\t«self atSafePoint»]\n]", "the oop anOop is held across atSafePoint"),
    added("an oop that one path uses", "Collector", ">> plantedUsePerhaps: anOop if: flag [\n\t<type: 'oop, bool'>\n\t«self atSafePoint».\n"
          "\tflag ifTrue: [specialObjects at: 0 put: anOop]\n]", "the oop anOop is held across atSafePoint"),
    added("a collection on one path", "Collector", ">> plantedMovePerhaps: anOop if: flag [\n\t<type: 'oop, bool'>\n"
          "\tflag ifTrue: [«self atSafePoint»].\n\tspecialObjects at: 0 put: anOop\n]", "the oop anOop is held across atSafePoint"),
    added("an oop that a later operand uses", "Collector",
          ">> plantedCollected: number [\n\t<type: 'i64 -> i64'>\n\tself atSafePoint.\n\t^ number\n]\n"
          ">> plantedUseLater: anOop [\n\t<type: 'oop -> i64'>\n\t^ («self plantedCollected: 2») + (objects slotCountOf: anOop)\n]",
          "the oop anOop is held across plantedCollected:"),
    added("an operand that waits", "Collector",
          ">> plantedCollectedNil: number [\n\t<type: 'i64 -> oop'>\n\tself atSafePoint.\n\t^ number = 0 ifTrue: [heap nilObject] ifFalse: [heap trueObject]\n]\n"
          ">> plantedLetWait: number [\n\t<type: 'i64 -> bool'>\n\t^ (specialObjects at: 0) == («self plantedCollectedNil: number»)\n]",
          "is held across plantedCollectedNil:"),
    added("an index that moves what is stored", "Collector",
          ">> plantedCollectedIndex [\n\t<type: '-> i64'>\n\tself atSafePoint.\n\t^ 1\n]\n"
          ">> plantedStoreAt: anOop [\n\t<type: 'oop'>\n\tobjects slot: 0 of: (specialObjects at: «self plantedCollectedIndex») put: anOop\n]",
          "the oop anOop is held across plantedCollectedIndex"),
    added("an oop held in the test of a loop", "Collector", ">> plantedKeepInTest: anOop [\n\t<type: 'oop'>\n"
          "\t[«self atSafePoint». heap bytesLeft < 0] whileTrue: [specialObjects at: 1 put: anOop]\n]",
          "the oop anOop is held across atSafePoint"),
    Mistake("an oop held while a primitive runs", "Send>>control:method:arguments:", "result := dispatch controlPrimitive: slot.\n\tresult asU64 = 0 ifTrue: [\n\t\ttrace failed.\n\t\t^ self activateFailed: newMethod",
            "result := method.\n\t(«dispatch controlPrimitive: slot») asU64 = 0 ifTrue: [\n\t\ttrace failed.\n\t\t^ self activateFailed: result",
            "the oop result is held across controlPrimitive:, which may move objects", ["Dispatch>>controlPrimitive: -> "]),
    Mistake("an oop held across a become", "ControlPrimitives>>becomeWithContextsBothWays:copyHash:",
            "become replace: one with: other bothWays: isTwoWay copyHash: copiesHash.",
            "«become replace: one with: other bothWays: isTwoWay copyHash: copiesHash».\n\tspecialObjects at: 0 put: one.",
            "the oop one is held across replace:with:bothWays:copyHash:"),
    added("an oop held in a control primitive", "SystemPrimitives",
          ">> plantedYieldKept [\n\t<primitive: 10020>\n\t<arguments: 0>\n\t<control>\n\t| kept |\n\tkept := stack top.\n"
          "\t«collector atSafePoint».\n\t^ kept\n]", "the oop kept is held across atSafePoint"),
    added("an oop held in a bytecode", "SharedBytecodes", ">> plantedCollectBelowTop [\n\t<stack: '--'>\n\t| top |\n\ttop := stack top.\n"
          "\t«collector atSafePoint».\n\tstack top: top\n]", "the oop top is held across atSafePoint"),
    added("the address of an object", "Collector", ">> plantedKeepAddress: anOop [\n\t<type: 'oop -> u64'>\n\t| place |\n"
          "\tplace := (objects firstByteOf: anOop) + 8.\n\t«self atSafePoint».\n\t^ memory u64At: place\n]",
          "place, an address in an object, is held across atSafePoint"),
]

FLOORS = [
    added("a higher floor", "Heap", ">> plantedFlushAll [\n\t«lookup flush»\n]", "Heap may not use Send, which is a higher floor",
          "expected: a module of Platform, Format, Heap", "found: Lookup of Send"),
    added("a much higher floor", "Tag", ">> plantedBoot [\n\t<type: '-> bool'>\n\t^ «interpreter boot»\n]", "Format may not use Engine"),
    added("a constant of a higher floor", "Tag", ">> plantedOldSets [\n\t<constant>\n\t^ «scheduler priority»\n]", "Format may not use Send"),
    added("a method with blocks of a higher floor", "Tag",
          ">> plantedWalk [\n\t«heap objectsDo: [:each | platform exit: (self smallIntegerValue: each)]»\n]", "Format may not use Heap"),
    Mistake("the engine in a bytecode", "SharedBytecodes>>pushReceiver", "stack push: frame receiver",
            "«interpreter run».\n\tstack push: frame receiver", "Bytecodes may not use Engine"),
]

LOCALS = [
    Mistake("a local that one path assigns", "Objects>>newHashOf:", "hash := heap nextHash.\n\tself setHashOf: anObject to: hash",
            "anObject == heap nilObject ifTrue: [hash := heap nextHash].\n\tself setHashOf: anObject to: «hash»",
            "hash may be read here before it is assigned"),
    Mistake("a local read above its assignment", "Enumeration>>objectFrom:ofClassIndex:", "here := place.\n\t[here", "[«here»",
            "here may be read here before it is assigned"),
    Mistake("a local that a loop assigns", "Scheduler>>highestReady", "number := readyBound min: (objects slotCountOf: lists).\n\t[number",
            "[nextWakeup > 0] whileTrue: [number := 1].\n\t[«number»", "number may be read here before it is assigned"),
    Mistake("no return at the end", "Scheduler>>remove:from:", "\t^ false\n]", "]", "remove:from: can end without returning a value",
            ["expected: a return of bool on every path"], at="«remove: process from:»"),
    Mistake("no return on one path", "Instances>>float:", "^ self boxedFloat: value", "self boxedFloat: value",
            "float: can end without returning a value", at="«float:»"),
    Mistake("a local that is not used", "Tag>>smallFloatValue:", "| rotated |", "| rotated «other» |", "other is never used",
            ["hint: remove it"]),
    Mistake("a local that is only assigned", "Tag>>smallFloatFor:", "| rotated |\n", "| rotated «other» |\n\tother := value.\n",
            "other is never used"),
    Mistake("a parameter that is assigned", "Scheduler>>signal:atMicroseconds:", "nextWakeup := time", "«time» := nextWakeup",
            "time is a parameter, and cannot be assigned"),
    Mistake("a local with the name of a state", "Scheduler>>wait:", "| excess |", "| excess «heldContext» |",
            "heldContext is declared already"),
    Mistake("a local declared twice", "Heap>>nextHash", "| next |", "| next «next» |", "next is declared already"),
    Mistake("an array without an index", "Lookup>>fill:selector:classIndex:", "misses := misses + 1", "misses := misses + «cache»",
            "cache is an array, not a value"),
    Mistake("an assignment to an array", "Lookup>>flushSelector:", "quickElements forget", "«cache» := misses",
            "cache cannot be assigned"),
    Mistake("a type for no local", "Enumeration>>all:", "| count each array |", "<var: «#counter» type: #i64>\n\t| count each array |",
            "counter is no local of all:"),
    Mistake("a local that a block alone could use", "StackRoots>>replaceFrom:to:with:", "| place |", "| place «other» |",
            "other is never used"),
]

DUPLICATES = [
    added("a method twice", "Heap", ">> «start» [\n\t^ free\n]", "the method Heap>>start is defined twice", "Heap.class.st:"),
    Mistake("a class twice", "Heap/More.class.st", "", "Class {\n\t#name : «'Tag'»,\n\t#superclass : 'Object',\n\t#category : 'Heap'\n}\n",
            "the class Tag is defined twice"),
    Mistake("a primitive number twice", "IntegerPrimitives>>subtract:with:", "<primitive: 2>", "«<primitive: 1>»",
            "the primitive 1 is declared twice", ["hint: it is IntegerPrimitives>>add:with: already"]),
    Mistake("a primitive name twice", "FilePlugin>>size:file:", "<primitive: 'primitiveFileSize' module: 'FilePlugin'>",
            "«<primitive: 'primitiveFileFlush' module: 'FilePlugin'>»", "the primitive primitiveFileFlush of FilePlugin is declared twice"),
    Mistake("a state twice", "Send class>>declarations", "<state: #newMethod type: #oop>", "<state: #newMethod type: #oop>\n\t«<state: #newMethod type: #i64>»",
            "newMethod is declared twice"),
    Mistake("a state without a type", "Returning class>>declarations", "\t<state: #walkFp type: #address>\n", "",
            "walkFp has no declared type", at="«'walkFp'»", elsewhere="Returning"),
    Mistake("a state that is no instance variable", "Interpreter", "\t\t'stopAt'\n", "", "stopAt is no instance variable of Interpreter",
            at="«<state: #stopAt type: #i64>»", also=(("Interpreter", "'isObserved',\n", "'isObserved'\n"),)),
    Mistake("a register twice", "StackPages", "\t#instVars : [\n", "\t#instVars : [\n\t\t'ip',\n", "the register ip is declared twice",
            at="«<register: #ip type: #address>»", elsewhere="StackPages",
            also=(("StackPages class>>declarations", "declarations [\n", "declarations [\n\t<register: #ip type: #address>\n"),)),
]

PRIMITIVES = [
    Mistake("a failure that is not declared", "IntegerPrimitives>>add:with:", "'badReceiver badArgument'", "«'badReceiver'»",
            "the primitive add can fail with badArgument, but does not declare it", ["expected: <fails: 'badArgument badReceiver'>"]),
    Mistake("a failure that never happens", "IntegerPrimitives>>subtract:with:", "'badReceiver badArgument'", "'badReceiver badArgument «noMemory»'",
            "the primitive subtract declares the failure noMemory, but never fails so"),
    Mistake("a failure that there is not", "IntegerPrimitives>>greater:with:", "failure badReceiver", "failure «badReciever»",
            "Failure does not understand badReciever", ["did you mean badReceiver?"]),
    added("a register in a primitive", "ObjectPrimitives", ">> plantedCurrent: receiver [\n\t<primitive: 10001>\n\t^ «frame method»\n]",
          "the primitive plantedCurrent touches the register fp", "hint: "),
    added("the stack in a primitive", "ObjectPrimitives", ">> plantedReplace: receiver [\n\t<primitive: 10002>\n\t«stack top: receiver».\n\t^ receiver\n]",
          "the primitive plantedReplace touches the register sp"),
    added("a primitive without a receiver", "ObjectPrimitives", ">> plantedLonely [\n\t«<primitive: 10003>»\n\t^ heap nilObject\n]",
          "a primitive needs a parameter for its receiver"),
    Mistake("a control primitive without a number of arguments", "SystemPrimitives>>collectAll", "<primitive: 130>\n\t<arguments: 0>", "«<primitive: 130>»",
            "collectAll does not declare its number of arguments", ["<arguments: #any>"]),
    added("a primitive with a number for a parameter", "ObjectPrimitives",
          ">> plantedA: receiver b: count [\n\t<primitive: 10004>\n\t<type: «'oop, i64 -> oop'»>\n\t^ count = 0 ifTrue: [receiver] ifFalse: [heap nilObject]\n]",
          "the parameters and the result of a primitive are oops"),
    Mistake("a number of arguments that contradicts", "IntegerPrimitives>>less:with:", "<primitive: 3>", "<primitive: 3>\n\t<arguments: «2»>",
            "less:with: takes 1 argument besides the receiver"),
    Mistake("a number that is none", "IntegerPrimitives>>equal:with:", "<primitive: 7>", "<primitive: «-7»>", "a primitive number is from 1 to"),
    Mistake("a shared routine that is not last", "SharedBytecodes>>unknown", "send send: selector arguments: 0",
            "«send send: selector arguments: 0».\n\tframe ip: frame ip", "send:arguments: is a shared routine, which does not come back",
            ["hint: make it the last"]),
    Mistake("a shared routine on a path that goes on", "Returning>>returnToCaller:", "[^ self returnFromLowest: value]", "[«self returnFromLowest: value»]",
            "returnFromLowest: is a shared routine"),
    Mistake("a shared routine in a loop", "SharedBytecodes>>blockReturnNil:", "levels = 0 ifTrue: [^ returning returnToCaller: heap nilObject]",
            "[levels = 0] whileTrue: [«returning returnToCaller: heap nilObject»]", "returnToCaller: is a shared routine"),
]

CODES_OF_SETS = [
    Mistake("a bytecode that a set has not", "Lookahead>>longOfSistaV1", "<codeOf: #jumpIfFalse: bytes: 2 set: #SistaV1>", "<codeOf: #jumpIfFalse: bytes: 3 set: #SistaV1>",
            "SistaV1 has no jumpIfFalse: of 3 bytes", at="«longOfSistaV1»"),
    Mistake("a set that there is not", "Lookahead>>jumpOfSistaV1", "set: #SistaV1>", "set: #SistaV2>", "SistaV2 has no jump: of 2 bytes", at="«jumpOfSistaV1»"),
    Mistake("a value besides a code", "Lookahead>>firstShortOfSistaV1", "set: #SistaV1>", "set: #SistaV1>\n\t^ 3",
            "the value of the method comes from a table: it has no statements", at="«firstShortOfSistaV1»"),
    added("the code of no constant", "Lookahead", ">> planted [\n\t«<codeOf: #jump: bytes: 2 set: #SistaV1>»\n]", "codeOf:bytes:set: stands without constant"),
]

NUMBERED = "Numbering class>>numbering"
NUMBERING = [
    Mistake("a row of another form", NUMBERED, "60 -> #primitiveAt.", "«60 @ #primitiveAt».", "this is no row of a numbering", ["expected: `number -> #name`"]),
    Mistake("something else about a row", NUMBERED, "64 -> #primitiveStringAtPut.", "«64 -> #primitiveStringAtPut with: 1».", "this is no row of a numbering"),
    Mistake("a string for the name of a primitive", NUMBERED, "63 -> #primitiveStringAt.", "63 -> «'primitiveStringAt'».", "this is no row of a numbering",
            ["expected: the name of a primitive, as a symbol"]),
    Mistake("a symbol for a module", NUMBERED, "68 -> #primitiveObjectAt.", "«#sixty» -> #primitiveObjectAt.", "this is no row of a numbering",
            ["expected: the number of a primitive, or a module as a string"]),
    Mistake("a number twice", NUMBERED, "61 -> #primitiveAtPut.", "«59 -> #primitiveAtPut».", "the primitive 59 is numbered twice", ["hint: another row has it"]),
    Mistake("a primitive that is there after all", NUMBERED, "62 -> #primitiveSize.", "«62 -> #primitiveSize arguments: 0».", "the primitive 62 is there",
            ["expected: a row with nothing but its name", "hint: it is ElementPrimitives>>size:"]),
    Mistake("a primitive that is not there", NUMBERED, "94 -> #primitiveGetNextEvent arguments: 1", "«94 -> #primitiveGetNextEvent»",
            "the primitive 94 is not there, and its row does not say how many arguments it takes"),
    Mistake("a name for a number of arguments", NUMBERED, "93 -> #primitiveInputSemaphore arguments: 1", "93 -> #primitiveInputSemaphore arguments: «#one»",
            "this is no row of a numbering", ["expected: a number of arguments, or #any"]),
    Mistake("a method that is not there", NUMBERED, "256 -> #primitivePushSelf by: 'Send>>quick:entry:receiver:'", "256 -> #primitivePushSelf by: «'Send>>quickly:'»",
            "this is no row of a numbering", ["expected: a method that there is"]),
    Mistake("a pragma in a numbering", NUMBERED, "\"See generator/dialect/numbering.py for what a row says.\"\n", "«<bytecodes>»\n", "there is no pragma bytecodes here"),
]

PRAGMAS = [
    Mistake("an unknown pragma", "Tag>>isPointer:", "<type: 'oop -> bool'>", "<type: 'oop -> bool'>\n\t«<inlined>»",
            "there is no pragma inlined here", ["expected: ", "hint: did you mean inline?"]),
    Mistake("an unknown declaration", "Frame class>>declarations", "<register: #ip type: #address>",
            "<register: #ip type: #address>\n\t«<array: #spare type: #u64>»", "there is no pragma array:type: here"),
    Mistake("an unknown pragma of a table", "SistaV1 class>>table", "<bytecodes>", "<bytecodes>\n\t«<extended>»", "there is no pragma extended here"),
    Mistake("a string for a state's name", "Send class>>declarations", "#newMethod", "«'newMethod'»", "a symbol is expected here", ["write #newMethod"]),
    Mistake("a name for a type", "Scheduler class>>declarations", "#nextWakeup type: #i64", "#nextWakeup type: «i64»", "a symbol is expected here"),
    Mistake("a symbol for types", "Tag>>isImmediate:", "'oop -> bool'", "«#oop»", "a string is expected here"),
    Mistake("a symbol for a stack effect", "SharedBytecodes>>pushTrue", "'-- value'", "«#value»", "a string is expected here"),
    added("a symbol for a number", "ObjectPrimitives", ">> plantedOne: receiver [\n\t<primitive: «#one»>\n\t^ receiver\n]", "an integer is expected here"),
    added("a name for a number", "ObjectPrimitives", ">> plantedTwo: receiver [\n\t<primitive: «two»>\n\t^ receiver\n]", "an integer is expected here"),
    added("a number for a module", "ObjectPrimitives", ">> plantedThree: receiver [\n\t<primitive: 'three' module: «17»>\n\t^ receiver\n]", "a string is expected here"),
    Mistake("a symbol for failures", "IntegerPrimitives>>add:with:", "'badReceiver badArgument'", "«#badReceiver»", "a string is expected here"),
    Mistake("a string for a number of arguments", "SystemPrimitives>>collectAll", "<arguments: 0>", "<arguments: «'none'»>", "a number or #any is expected here"),
    Mistake("a string for a special selector's arguments", "SharedBytecodes>>add", "#+ arguments: 1", "#+ arguments: «'1'»", "an integer is expected here"),
    Mistake("a string for a special selector", "SharedBytecodes>>subtract", "#-", "«'-'»", "a symbol is expected here"),
    Mistake("other arguments of a special selector", "SharedBytecodes>>lessThan", "#< arguments: 1", "#< arguments: «2»", "#< takes 1 argument"),
    Mistake("a string for a known name", "SharedBytecodes>>pushWatchedReceiverVariable:", "#pushReceiverVariable:", "«'pushReceiverVariable:'»", "a symbol is expected here"),
    Mistake("a string for the type of a local", "Heap>>nextHash", "| next |", "<var: #next type: «'u64'»>\n\t| next |", "a symbol is expected here"),
    Mistake("pragmas that contradict each other", "Stack>>push:", "<inline>", "<inline>\n\t«<noInline>»", "noInline contradicts inline"),
    Mistake("a pragma twice", "Tag>>isCharacter:", "<type: 'oop -> bool'>", "<type: 'oop -> bool'>\n\t«<type: 'oop -> bool'>»", "the pragma type: is given twice"),
    Mistake("a pragma without its primitive", "Objects>>isBytes:", "<type: 'oop -> bool'>", "<type: 'oop -> bool'>\n\t«<fails: 'badIndex'>»", "fails: stands without primitive:"),
    Mistake("code for values of no parameter", "Send>>send:to:arguments:", "<specialised: #arguments>", "<specialised: «#argument»>",
            "the method has no parameter argument"),
    Mistake("code for values of a parameter that is not shared", "Send>>keepTop:", "<type: 'i64'>", "<type: 'i64'>\n\t«<specialised: #depth>»",
            "specialised: stands without shared"),
    Mistake("a constant with a stack effect", "Header>>formatShift", "<constant>", "<constant>\n\t«<stack: '--'>»", "stack: does not go with constant"),
    added("recursion that is to be inlined", "Heap", ">> plantedDown: number [\n\t<type: 'i64 -> i64'>\n\t«<inline>»\n\t^ number = 0 ifTrue: [0] ifFalse: [self plantedDown: number - 1]\n]",
          "plantedDown: cannot be inlined: it calls itself"),
    added("recursion through another method", "Heap", ">> plantedEven: number [\n\t<type: 'i64 -> bool'>\n\t«<inline>»\n\t^ number = 0 or: [self plantedOdd: number - 1]\n]\n"
          ">> plantedOdd: number [\n\t<type: 'i64 -> bool'>\n\t^ number ~= 0 and: [self plantedEven: number - 1]\n]", "plantedEven: cannot be inlined: it calls itself"),
    added("a return from a loop that is to be inlined", "Heap", ">> plantedAbove: number [\n\t<type: 'i64 -> i64'>\n\t«<inline>»\n\t0 to: 9 do: [:i | i > number ifTrue: [^ i]].\n\t^ 9\n]",
          "plantedAbove: cannot be inlined: it returns from inside a loop"),
    added("a result that needs itself", "Heap", ">> plantedSpin [\n\t^ «self plantedSpin» + 1\n]", "the result of Heap>>plantedSpin cannot be inferred"),
    added("a method with blocks that calls itself", "Heap", ">> plantedEach: aBlock [\n\t<type: 'block'>\n\taBlock value: 1.\n\t«self plantedEach: aBlock»\n]",
          "plantedEach: takes blocks, and cannot call itself"),
]

ARRAYS = [
    Mistake("a string for a size", "ImageReader class>>declarations", "#oldStarts type: #u64 size: 1024", "#oldStarts type: #u64 size: «'1024'»", "an integer is expected here"),
    Mistake("a name for a size", "ImageReader class>>declarations", "#oldEnds type: #u64 size: 1024", "#oldEnds type: #u64 size: «maxSegments»", "an integer is expected here"),
    Mistake("a size of nothing", "ImageReader class>>declarations", "#newStarts type: #u64 size: 1024", "#newStarts type: #u64 size: «0»", "an array has at least one element"),
    added("an element as a value", "Lookup", ">> plantedReset [\n\tmisses := «cache at: 0 put: 0»\n]", "at:put: has no value"),
    added("something else than elements", "Lookup", ">> plantedClear [\n\tcache «fillWith:» 0\n]", "cache is an array"),
]

CONSTANTS = [
    Mistake("a state for a constant", "Returning>>unwindMark", "^ 198", "^ «walkFp»", "this is not known at generation time", ["hint: "]),
    Mistake("a call for a constant", "Scheduler>>priority", "^ 2", "^ «platform maxHeapBytes»", "this is not known at generation time"),
    Mistake("two statements for a constant", "Scheduler>>list", "<constant>\n", "<constant>\n\tnextWakeup := 1.\n", "a <constant> method is `^ expression`",
            at="«list»"),
    Mistake("a constant that needs itself", "Header>>greyShift", "^ 31", "^ «self greyShift»", "the constant greyShift needs its own value"),
    Mistake("a division by zero", "Header>>markedShift", "^ 55", "^ «55 // 0»", "a division by zero"),
    Mistake("a shift by too much", "Header>>hashMask", "1 << 22", "«1 << 100000000000000»", "a shift by 100000000000000"),
    Mistake("a shift by less than nothing", "Header>>classIndexMask", "1 << 22", "«1 << -1»", "a shift by -1"),
    Mistake("more than 64 bits", "Heap>>nextHash", "next = 0 ifTrue: [1]", "next = 0 ifTrue: [«16r10000000000000000»]", "18446744073709551616 does not fit",
            ["expected: i64"]),
    Mistake("more than a local holds", "Objects>>newHashOf:", "hash := heap nextHash", "hash := «9223372036854775808»", "9223372036854775808 does not fit",
            ["expected: i64"]),
    Mistake("a literal array", "Scheduler>>signal:atMicroseconds:", "nextWakeup := time", "nextWakeup := «#(1 2)»", "the dialect has no such literal"),
    Mistake("a brace array", "Scheduler>>holdActiveContext:", "heldContext := context", "heldContext := «{context}»", "the dialect has no such expression here"),
    Mistake("nil", "Instances>>noObject", "0 asU64 asOop", "«nil»", "nil is not declared", ["heap nilObject"]),
    Mistake("a block as a value", "Heap>>setLastHash:", "lastHash := hash", "lastHash := «[hash]»", "the dialect has no such expression here"),
    Mistake("a cascade to a value", "Frame>>jump:", "ip := ip + distance", "«ip + distance; - distance»", "a cascade goes to a module"),
]

SYNTAX = [
    Mistake("a parenthesis that is not closed", "Tag>>isCharacter:", "self mask) = self character\n]", "self mask = self character\n«]»", "the parenthesis is not closed", ["expected: ')'"]),
    Mistake("a method of another class", "Header>>formatShift", "Header >> formatShift", "«Headers» >> formatShift", "a method of Headers in the file of Header",
            elsewhere="Header", at="«Headers» >> formatShift"),
    Mistake("a method without an end", "Frame>>fp", "^ fp\n]", "^ fp\n", "the method has no end", at="Frame >> fp «[»"),
    Mistake("a class without a name", "Heap/Methods.class.st", "#name :", "#nam :", "this class has no name", at="«Class» {"),
    Mistake("a missing superclass", "Objects", "#superclass : 'Object'", "#superclass : «'Objekt'»", "there is no class Objekt", ["expected: Object"]),
    Mistake("a superclass that is a module", "Instances", "#superclass : 'Object'", "#superclass : «'Tag'»", "a module inherits nothing from Tag"),
    Mistake("a number too large for a double", "FloatPrimitives>>valueOf:", "(tag smallIntegerValue: anOop) asDouble", "«1.0e400»",
            "this number is too large for a Float"),
    Mistake("a class variable", "Lookup", "\t#instVars", "\t#classVars : [ «'Entries'» ],\n\t#instVars", "a module has no class variables"),
    Mistake("a floor without a package", "FLOORS", "Engine\n", "Engine\n«Attic»\n", "there is no package Attic"),
    Mistake("a floor twice", "FLOORS", "Bytecodes\n", "Bytecodes\n«Heap»\n", "the floor Heap is given twice"),
    Mistake("an extension", "Heap/Tag.extension.st", "", "Extension {\n\t#name : «'Tag'»\n}\n", "the module Tag cannot be extended"),
]

MISSING_FLOOR = [
    Mistake("a package on no floor", "FLOORS", "Plugins\n", "", "the package Plugins is on no floor", at="«#» The floors"),
]

KINDS: dict[str, list[Mistake]] = {
    "types": TYPES, "narrowing": NARROWING, "oops": OOPS, "selectors": SELECTORS, "counts": COUNTS, "tables": TABLES, "rows": ROWS,
    "codes": CODES, "codes of sets": CODES_OF_SETS, "stacks": STACKS, "moves": MOVES, "floors": FLOORS, "locals": LOCALS,
    "duplicates": DUPLICATES, "primitives": PRIMITIVES, "numbering": NUMBERING, "pragmas": PRAGMAS, "arrays": ARRAYS, "constants": CONSTANTS, "syntax": SYNTAX,
    "missing floor": MISSING_FLOOR,
}
