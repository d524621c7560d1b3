"""I know the special objects array, through which the VM and the image share objects: my constants are the indices in it, counted from 0, as the Squeak family numbers them.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, heapChecker, imageReader, imageWriter, pointerSlots, scavenger, contextAccess, contexts, frame, stack, stackChecker, stackPages, clock, collector, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, interpreter)
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
    return 0


def falseObject(vm):
    return 1


def trueObject(vm):
    return 2


def schedulerAssociation(vm):
    return 3


def classBitmap(vm):
    return 4


def classSmallInteger(vm):
    return 5


def classByteString(vm):
    return 6


def classArray(vm):
    return 7


def smalltalkDictionary(vm):
    return 8


def classFloat(vm):
    return 9


def classContext(vm):
    return 10


def classPoint(vm):
    return 12


def classLargePositiveInteger(vm):
    return 13


def classMessage(vm):
    return 15


def classCompiledMethod(vm):
    return 16


def lowSpaceSemaphore(vm):
    return 17


def classSemaphore(vm):
    return 18


def classCharacter(vm):
    return 19


def selectorDoesNotUnderstand(vm):
    return 20


def selectorCannotReturn(vm):
    return 21


def processSignalingLowSpace(vm):
    return 22


def specialSelectors(vm):
    return 23


def selectorMustBeBoolean(vm):
    return 25


def classByteArray(vm):
    return 26


def classProcess(vm):
    return 27


def compactClasses(vm):
    return 28


def timerSemaphore(vm):
    return 29


def interruptSemaphore(vm):
    return 30


def selectorCannotInterpret(vm):
    return 34


def classBlockClosure(vm):
    return 36


def classFullBlockClosure(vm):
    return 37


def externalObjectsArray(vm):
    return 38


def classMutex(vm):
    return 39


def finalizationSemaphore(vm):
    return 41


def classLargeNegativeInteger(vm):
    return 42


def selectorAboutToReturn(vm):
    return 48


def selectorRunWithIn(vm):
    return 49


def selectorAttemptToAssign(vm):
    return 50


def primitiveErrorTable(vm):
    return 51


def selectorUnknownBytecode(vm):
    return 57


def selectorCounterTripped(vm):
    return 58


def selectorSistaTrap(vm):
    return 59
