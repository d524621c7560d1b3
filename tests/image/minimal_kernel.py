"""A kernel just large enough for an image that starts, prints and quits, as Tonel text."""

from pathlib import Path

# name superclass type instance variables, one class a line.
CLASSES = """
Object nil normal
UndefinedObject Object normal
Boolean Object normal
True Boolean normal
False Boolean normal
Behavior Object normal superclass methodDict format
ClassDescription Behavior normal instanceVariables organization
Class ClassDescription normal subclasses name classPool sharedPools environment category
Metaclass ClassDescription normal thisClass
Magnitude Object normal
Number Magnitude normal
SmallInteger Number immediate
Character Magnitude immediate
SmallFloat64 Number immediate
BoxedFloat64 Number words
LargePositiveInteger Number bytes
LargeNegativeInteger LargePositiveInteger bytes
Fraction Number normal numerator denominator
ScaledDecimal Number normal fraction scale
Point Object normal x y
Collection Object normal
Array Collection variable
ByteArray Collection bytes
WordArray Collection words
String Collection normal
ByteString String bytes
WideString String words
Symbol String normal
ByteSymbol Symbol bytes
WideSymbol Symbol words
Dictionary Collection normal tally array
IdentityDictionary Dictionary normal
SystemDictionary IdentityDictionary normal initializers
MethodDictionary Dictionary variable
Association Magnitude normal key value
CompiledCode Object compiledMethod
CompiledMethod CompiledCode compiledMethod
CompiledBlock CompiledCode compiledMethod
AdditionalMethodState Object variable method selector
Pragma Object normal method selector arguments
BlockClosure Object variable outerContext compiledBlock numArgs receiver
EmbeddedBlockClosure Object variable outerContext startPC numArgs
FullBlockClosure BlockClosure variable
Context Object variable sender pc stackp method closureOrNil receiver
Message Object normal selector args lookupClass
Link Object normal nextLink
Process Link normal suspendedContext priority myList name
LinkedList Object normal firstLink lastLink
Semaphore LinkedList normal excessSignals
ProcessorScheduler Object normal quiescentProcessLists activeProcess
"""

METHODS = {
    "Object": """
== other [ <primitive: 110> ]
class [ <primitive: 111> ]
= other [ ^ self == other ]
~= other [ ^ (self = other) == false ]
~~ other [ ^ (self == other) == false ]
at: index [ <primitive: 60> ^ self error ]
at: index put: value [ <primitive: 61> ^ self error ]
size [ <primitive: 62> ^ 0 ]
error [ Smalltalk write: 'error'; quit: 3 ]
doesNotUnderstand: message [ Smalltalk write: 'dnu '; write: message selector; quit: 2 ]
mustBeBoolean [ Smalltalk write: 'mustBeBoolean'; quit: 2 ]
cannotReturn: value [ Smalltalk write: 'cannotReturn'; quit: 2 ]
instVarAt: index [ <primitive: 73> ]
yourself [ ^ self ]
identityHash [ <primitive: 75> ]
perform: selector [ <primitive: 83> ]
-> value [ ^ Association new key: self value: value ]
print [ Smalltalk write: '?' ]
isNil [ ^ false ]
value [ ^ self ]
""",
    "UndefinedObject": "print [ Smalltalk write: 'nil' ]\nisNil [ ^ true ]",
    "Boolean": "ifTrue: a ifFalse: b [ ^ (self ifTrue: [a] ifFalse: [b]) value ]",
    "True": "print [ Smalltalk write: 'true' ]\nnot [ ^ false ]",
    "False": "print [ Smalltalk write: 'false' ]\nnot [ ^ true ]",
    "Behavior": "new [ <primitive: 70> ]\nnew: size [ <primitive: 71> ]",
    "Class": "print [ Smalltalk write: name ]",
    "Number": """
+ other [ <primitive: 41> ^ self error ]
- other [ ^ self error ]
* other [ <primitive: 49> ^ self error ]
negated [ ^ 0 - self ]
""",
    "SmallInteger": """
+ other [ <primitive: 1> ^ self error ]
- other [ <primitive: 2> ^ self error ]
* other [ <primitive: 9> ^ self error ]
< other [ <primitive: 3> ^ self error ]
> other [ <primitive: 4> ^ self error ]
<= other [ <primitive: 5> ^ self error ]
>= other [ <primitive: 6> ^ self error ]
= other [ <primitive: 7> ^ false ]
// other [ <primitive: 12> ^ self error ]
\\\\ other [ <primitive: 11> ^ self error ]
asCharacter [ <primitive: 170> ]
print [
    self < 0 ifTrue: [Smalltalk write: '-'. ^ self negated print].
    self > 9 ifTrue: [self // 10 print].
    Smalltalk write: (ByteString with: (self \\\\ 10 + 48) asCharacter) ]
print: divisor [ (self // divisor) print ]
""".replace("self // 10 print", "(self // 10) print"),
    "Character": "asInteger [ <primitive: 171> ]\nprint [ Smalltalk write: '$'. self asInteger print ]",
    "String": """
at: index [ <primitive: 63> ^ self error ]
at: index put: value [ <primitive: 64> ^ self error ]
print [ Smalltalk write: self ]
""",
    "ByteString class": "with: character [ ^ (self new: 1) at: 1 put: character; yourself ]",
    "Array": "print [ Smalltalk write: '('. 1 to: self size do: [:i | i > 1 ifTrue: [Smalltalk write: ' ']. (self at: i) print]. Smalltalk write: ')' ]",
    "ByteArray": "print [ Smalltalk write: '['. 1 to: self size do: [:i | (self at: i) print. Smalltalk write: ' ']. Smalltalk write: ']' ]",
    "Association": "key: k value: v [ key := k. value := v ]\nvalue [ ^ value ]\nkey [ ^ key ]",
    "Message": "selector [ ^ selector ]",
    "FullBlockClosure": """
value [ <primitive: 207> ^ self error ]
value: a [ <primitive: 207> ^ self error ]
value: a value: b [ <primitive: 207> ^ self error ]
numArgs [ ^ numArgs ]
""",
    "Context": "sender [ ^ sender ]\nmethod [ ^ method ]\nreceiver [ ^ receiver ]",
    "SystemDictionary": """
start: main [
    1 to: initializers size do: [:i | (initializers at: i) initialize].
    main ifNotNil: [main value print].
    self quit: 0 ]
quit: status [ <primitive: 113> ]
handles [ <primitive: 'primitiveFileStdioHandles' module: 'FilePlugin'> ^ self quit: 9 ]
write: text [ self write: (self handles at: 2) from: text startingAt: 1 count: text size ]
write: handle from: text startingAt: start count: count [
    <primitive: 'primitiveFileWrite' module: 'FilePlugin' error: ec>
    ^ self quit: 8 ]
""",
}


def write_kernel(root: Path, **extra: str) -> Path:
    """Write the package `Kernel` into a folder; `extra` adds methods to a class (`Object=...`). Answers the package's path."""
    package = root / "Kernel"
    package.mkdir(parents=True, exist_ok=True)
    for line in CLASSES.strip().splitlines():
        name, superclass, kind, *variables = line.split()
        lines = [f"Class {{ #name : #{name}, #superclass : #{superclass}, #type : #{kind}, #category : #Kernel, "
                 f"#instVars : [{', '.join(repr(each) for each in variables)}],"
                 f" #classVars : [{repr('Table') + ',' + repr('Tally') if name == 'Symbol' else ''}] }}"]
        for side in ("", " class"):
            text = METHODS.get(name + side, "") + "\n" + extra.get(name + side.replace(" ", "_"), "")
            lines += [f"{{ #category : #test }}\n{name}{side} >> {method.strip()}\n" for method in split_methods(text)]
        (package / f"{name}.class.st").write_text("\n\n".join(lines), encoding="utf-8")
    return package


def split_methods(text: str) -> list[str]:
    """Methods end with a bracket at the end of a line."""
    methods, current = [], ""
    for line in text.strip().splitlines():
        current += line + "\n"
        if line.endswith("]"):
            methods.append(current)
            current = ""
    return methods


MANIFEST = '''
packages = ["Kernel"]
start = "Smalltalk start: main"
[globals]
Smalltalk = "SystemDictionary"
Processor = "ProcessorScheduler"
[roles]
ClassPool = "IdentityDictionary"
[symbol-table]
class = "Symbol"
table = "Table"
tally = "Tally"
'''


def write_manifest(root: Path) -> Path:
    """A manifest for the kernel: the known objects are those of Pinion's own library."""
    text = (Path(__file__).parents[2] / "image" / "manifest.toml").read_text(encoding="utf-8")
    path = root / "manifest.toml"
    path.write_text(MANIFEST + text[text.index("[special-objects]"):], encoding="utf-8")
    return path


def class_(name, superclass="Object", methods="", **properties):
    """The text of a Tonel file; the values of properties are in Tonel too."""
    values = "".join(f", #{key} : {value}" for key, value in properties.items())
    return f"Class {{ #name : #{name}, #superclass : #{superclass}, #category : #P{values} }}\n\n{methods}"
