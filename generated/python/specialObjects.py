"""I know the special objects array, through which the VM and the image share objects: my constants are the indices in it, counted from 0, as the Squeak family numbers them.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, shape, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, processPrimitives, systemPrimitives, consolePlugin, filePlugin, heapPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def setArray(vm, anArray):
    """SpecialObjects>>setArray:, vm-spec/Heap/SpecialObjects.class.st:20"""
    vm.specialObjects_array = anArray


def array(vm):
    """SpecialObjects>>array, vm-spec/Heap/SpecialObjects.class.st:26"""
    return vm.specialObjects_array


def at(vm, index):
    """SpecialObjects>>at:, vm-spec/Heap/SpecialObjects.class.st:31"""
    return vm.u64[vm.specialObjects_array + i64_shift_left(i64(index + 1), 3) >> 3]


def at_put(vm, index, anOop):
    """SpecialObjects>>at:put:, vm-spec/Heap/SpecialObjects.class.st:37"""
    anObject = vm.specialObjects_array
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = anOop
    if anObject >= vm.heap_start and anOop & 7 == 0 and anOop < vm.heap_start:
        heap.noteStores(vm, anObject)


def nilObject(vm):
    """SpecialObjects>>nilObject, vm-spec/Heap/SpecialObjects.class.st:43"""
    return 0


def falseObject(vm):
    """SpecialObjects>>falseObject, vm-spec/Heap/SpecialObjects.class.st:49"""
    return 1


def trueObject(vm):
    """SpecialObjects>>trueObject, vm-spec/Heap/SpecialObjects.class.st:55"""
    return 2


def schedulerAssociation(vm):
    """SpecialObjects>>schedulerAssociation, vm-spec/Heap/SpecialObjects.class.st:61"""
    return 3


def classBitmap(vm):
    """SpecialObjects>>classBitmap, vm-spec/Heap/SpecialObjects.class.st:67"""
    return 4


def classSmallInteger(vm):
    """SpecialObjects>>classSmallInteger, vm-spec/Heap/SpecialObjects.class.st:73"""
    return 5


def classByteString(vm):
    """SpecialObjects>>classByteString, vm-spec/Heap/SpecialObjects.class.st:79"""
    return 6


def classArray(vm):
    """SpecialObjects>>classArray, vm-spec/Heap/SpecialObjects.class.st:85"""
    return 7


def smalltalkDictionary(vm):
    """SpecialObjects>>smalltalkDictionary, vm-spec/Heap/SpecialObjects.class.st:91"""
    return 8


def classFloat(vm):
    """SpecialObjects>>classFloat, vm-spec/Heap/SpecialObjects.class.st:97"""
    return 9


def classContext(vm):
    """SpecialObjects>>classContext, vm-spec/Heap/SpecialObjects.class.st:103"""
    return 10


def classPoint(vm):
    """SpecialObjects>>classPoint, vm-spec/Heap/SpecialObjects.class.st:109"""
    return 12


def classLargePositiveInteger(vm):
    """SpecialObjects>>classLargePositiveInteger, vm-spec/Heap/SpecialObjects.class.st:115"""
    return 13


def classMessage(vm):
    """SpecialObjects>>classMessage, vm-spec/Heap/SpecialObjects.class.st:121"""
    return 15


def classCompiledMethod(vm):
    """SpecialObjects>>classCompiledMethod, vm-spec/Heap/SpecialObjects.class.st:127"""
    return 16


def lowSpaceSemaphore(vm):
    """SpecialObjects>>lowSpaceSemaphore, vm-spec/Heap/SpecialObjects.class.st:133"""
    return 17


def classSemaphore(vm):
    """SpecialObjects>>classSemaphore, vm-spec/Heap/SpecialObjects.class.st:139"""
    return 18


def classCharacter(vm):
    """SpecialObjects>>classCharacter, vm-spec/Heap/SpecialObjects.class.st:145"""
    return 19


def selectorDoesNotUnderstand(vm):
    """SpecialObjects>>selectorDoesNotUnderstand, vm-spec/Heap/SpecialObjects.class.st:151"""
    return 20


def selectorCannotReturn(vm):
    """SpecialObjects>>selectorCannotReturn, vm-spec/Heap/SpecialObjects.class.st:157"""
    return 21


def processSignalingLowSpace(vm):
    """SpecialObjects>>processSignalingLowSpace, vm-spec/Heap/SpecialObjects.class.st:163"""
    return 22


def specialSelectors(vm):
    """SpecialObjects>>specialSelectors, vm-spec/Heap/SpecialObjects.class.st:169"""
    return 23


def selectorMustBeBoolean(vm):
    """SpecialObjects>>selectorMustBeBoolean, vm-spec/Heap/SpecialObjects.class.st:175"""
    return 25


def classByteArray(vm):
    """SpecialObjects>>classByteArray, vm-spec/Heap/SpecialObjects.class.st:181"""
    return 26


def classProcess(vm):
    """SpecialObjects>>classProcess, vm-spec/Heap/SpecialObjects.class.st:187"""
    return 27


def compactClasses(vm):
    """SpecialObjects>>compactClasses, vm-spec/Heap/SpecialObjects.class.st:193"""
    return 28


def timerSemaphore(vm):
    """SpecialObjects>>timerSemaphore, vm-spec/Heap/SpecialObjects.class.st:199"""
    return 29


def interruptSemaphore(vm):
    """SpecialObjects>>interruptSemaphore, vm-spec/Heap/SpecialObjects.class.st:205"""
    return 30


def selectorCannotInterpret(vm):
    """SpecialObjects>>selectorCannotInterpret, vm-spec/Heap/SpecialObjects.class.st:211"""
    return 34


def classBlockClosure(vm):
    """SpecialObjects>>classBlockClosure, vm-spec/Heap/SpecialObjects.class.st:217"""
    return 36


def classFullBlockClosure(vm):
    """SpecialObjects>>classFullBlockClosure, vm-spec/Heap/SpecialObjects.class.st:223"""
    return 37


def externalObjectsArray(vm):
    """SpecialObjects>>externalObjectsArray, vm-spec/Heap/SpecialObjects.class.st:229"""
    return 38


def classMutex(vm):
    """SpecialObjects>>classMutex, vm-spec/Heap/SpecialObjects.class.st:235"""
    return 39


def finalizationSemaphore(vm):
    """SpecialObjects>>finalizationSemaphore, vm-spec/Heap/SpecialObjects.class.st:241"""
    return 41


def classLargeNegativeInteger(vm):
    """SpecialObjects>>classLargeNegativeInteger, vm-spec/Heap/SpecialObjects.class.st:247"""
    return 42


def selectorAboutToReturn(vm):
    """SpecialObjects>>selectorAboutToReturn, vm-spec/Heap/SpecialObjects.class.st:253"""
    return 48


def selectorRunWithIn(vm):
    """SpecialObjects>>selectorRunWithIn, vm-spec/Heap/SpecialObjects.class.st:259"""
    return 49


def selectorAttemptToAssign(vm):
    """SpecialObjects>>selectorAttemptToAssign, vm-spec/Heap/SpecialObjects.class.st:265"""
    return 50


def primitiveErrorTable(vm):
    """SpecialObjects>>primitiveErrorTable, vm-spec/Heap/SpecialObjects.class.st:271"""
    return 51


def selectorUnknownBytecode(vm):
    """SpecialObjects>>selectorUnknownBytecode, vm-spec/Heap/SpecialObjects.class.st:277"""
    return 57


def selectorCounterTripped(vm):
    """SpecialObjects>>selectorCounterTripped, vm-spec/Heap/SpecialObjects.class.st:283"""
    return 58


def selectorSistaTrap(vm):
    """SpecialObjects>>selectorSistaTrap, vm-spec/Heap/SpecialObjects.class.st:289"""
    return 59
