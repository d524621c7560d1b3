"""I know the special objects array, through which the VM and the image share objects: my constants are the indices in it, counted from 0, as the Squeak family numbers them.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, miscPrimitivePlugin, uUIDPlugin, interpreter)
from generator.simulator.runtime import *


def setArray(vm, anArray):
    """SpecialObjects>>setArray:, vm-spec/Heap/SpecialObjects.class.st:22"""
    vm.specialObjects_array = anArray


def array(vm):
    """SpecialObjects>>array, vm-spec/Heap/SpecialObjects.class.st:28"""
    return vm.specialObjects_array


def at(vm, index):
    """SpecialObjects>>at:, vm-spec/Heap/SpecialObjects.class.st:33"""
    return vm.u64[vm.specialObjects_array + i64_shift_left(i64(index + 1), 3) >> 3]


def at_put(vm, index, anOop):
    """SpecialObjects>>at:put:, vm-spec/Heap/SpecialObjects.class.st:39"""
    anObject = vm.specialObjects_array
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = anOop
    if anObject >= vm.heap_start and anOop & 7 == 0 and anOop < vm.heap_start:
        heap.noteStores(vm, anObject)


def specialSelector(vm, index):
    """SpecialObjects>>specialSelector:, vm-spec/Heap/SpecialObjects.class.st:45"""
    if not vm.specialObjects_selectors == vm.u64[vm.specialObjects_array + 192 >> 3]:
        checkSelectors(vm)
    return vm.u64[vm.specialObjects_selectors + i64_shift_left(i64(i64_shift_left(index, 1) + 1), 3) >> 3]


def checkSelectors(vm):
    """SpecialObjects>>checkSelectors, vm-spec/Heap/SpecialObjects.class.st:54"""
    vm.specialObjects_selectors = vm.u64[vm.specialObjects_array + 192 >> 3]
    anOop = vm.specialObjects_selectors
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 64
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not answer2:
        vm.platform.fatal_with('special object %1 is no array of selectors', 23)


def followForwarders(vm):
    """SpecialObjects>>followForwarders, vm-spec/Heap/SpecialObjects.class.st:63"""
    anOop = vm.specialObjects_array
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2:
        count = signed64(vm.u64[anOop >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
        forwarders.followSlots_of(vm, slotCountOf, anOop)
    anObject = vm.specialObjects_array
    count2 = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    value = i64(slotCountOf2 - 1)
    for i in range(0, value + 1):
        anOop2 = vm.u64[vm.specialObjects_array + i64_shift_left(i64(i + 1), 3) >> 3]
        if anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) == 2:
            count3 = signed64(vm.u64[anOop2 >> 3] >> 56)
            slotCountOf3 = signed64(vm.u64[anOop2 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            forwarders.followSlots_of(vm, slotCountOf3, anOop2)


def nilObject(vm):
    """SpecialObjects>>nilObject, vm-spec/Heap/SpecialObjects.class.st:70"""
    return 0


def falseObject(vm):
    """SpecialObjects>>falseObject, vm-spec/Heap/SpecialObjects.class.st:76"""
    return 1


def trueObject(vm):
    """SpecialObjects>>trueObject, vm-spec/Heap/SpecialObjects.class.st:82"""
    return 2


def schedulerAssociation(vm):
    """SpecialObjects>>schedulerAssociation, vm-spec/Heap/SpecialObjects.class.st:88"""
    return 3


def classBitmap(vm):
    """SpecialObjects>>classBitmap, vm-spec/Heap/SpecialObjects.class.st:94"""
    return 4


def classSmallInteger(vm):
    """SpecialObjects>>classSmallInteger, vm-spec/Heap/SpecialObjects.class.st:100"""
    return 5


def classByteString(vm):
    """SpecialObjects>>classByteString, vm-spec/Heap/SpecialObjects.class.st:106"""
    return 6


def classArray(vm):
    """SpecialObjects>>classArray, vm-spec/Heap/SpecialObjects.class.st:112"""
    return 7


def smalltalkDictionary(vm):
    """SpecialObjects>>smalltalkDictionary, vm-spec/Heap/SpecialObjects.class.st:118"""
    return 8


def classFloat(vm):
    """SpecialObjects>>classFloat, vm-spec/Heap/SpecialObjects.class.st:124"""
    return 9


def classContext(vm):
    """SpecialObjects>>classContext, vm-spec/Heap/SpecialObjects.class.st:130"""
    return 10


def classPoint(vm):
    """SpecialObjects>>classPoint, vm-spec/Heap/SpecialObjects.class.st:136"""
    return 12


def classLargePositiveInteger(vm):
    """SpecialObjects>>classLargePositiveInteger, vm-spec/Heap/SpecialObjects.class.st:142"""
    return 13


def classMessage(vm):
    """SpecialObjects>>classMessage, vm-spec/Heap/SpecialObjects.class.st:148"""
    return 15


def classCompiledMethod(vm):
    """SpecialObjects>>classCompiledMethod, vm-spec/Heap/SpecialObjects.class.st:154"""
    return 16


def lowSpaceSemaphore(vm):
    """SpecialObjects>>lowSpaceSemaphore, vm-spec/Heap/SpecialObjects.class.st:160"""
    return 17


def classSemaphore(vm):
    """SpecialObjects>>classSemaphore, vm-spec/Heap/SpecialObjects.class.st:166"""
    return 18


def classCharacter(vm):
    """SpecialObjects>>classCharacter, vm-spec/Heap/SpecialObjects.class.st:172"""
    return 19


def selectorDoesNotUnderstand(vm):
    """SpecialObjects>>selectorDoesNotUnderstand, vm-spec/Heap/SpecialObjects.class.st:178"""
    return 20


def selectorCannotReturn(vm):
    """SpecialObjects>>selectorCannotReturn, vm-spec/Heap/SpecialObjects.class.st:184"""
    return 21


def processSignalingLowSpace(vm):
    """SpecialObjects>>processSignalingLowSpace, vm-spec/Heap/SpecialObjects.class.st:190"""
    return 22


def specialSelectors(vm):
    """SpecialObjects>>specialSelectors, vm-spec/Heap/SpecialObjects.class.st:196"""
    return 23


def selectorMustBeBoolean(vm):
    """SpecialObjects>>selectorMustBeBoolean, vm-spec/Heap/SpecialObjects.class.st:202"""
    return 25


def classByteArray(vm):
    """SpecialObjects>>classByteArray, vm-spec/Heap/SpecialObjects.class.st:208"""
    return 26


def classProcess(vm):
    """SpecialObjects>>classProcess, vm-spec/Heap/SpecialObjects.class.st:214"""
    return 27


def compactClasses(vm):
    """SpecialObjects>>compactClasses, vm-spec/Heap/SpecialObjects.class.st:220"""
    return 28


def timerSemaphore(vm):
    """SpecialObjects>>timerSemaphore, vm-spec/Heap/SpecialObjects.class.st:226"""
    return 29


def interruptSemaphore(vm):
    """SpecialObjects>>interruptSemaphore, vm-spec/Heap/SpecialObjects.class.st:232"""
    return 30


def selectorCannotInterpret(vm):
    """SpecialObjects>>selectorCannotInterpret, vm-spec/Heap/SpecialObjects.class.st:238"""
    return 34


def classBlockClosure(vm):
    """SpecialObjects>>classBlockClosure, vm-spec/Heap/SpecialObjects.class.st:244"""
    return 36


def classFullBlockClosure(vm):
    """SpecialObjects>>classFullBlockClosure, vm-spec/Heap/SpecialObjects.class.st:250"""
    return 37


def externalObjectsArray(vm):
    """SpecialObjects>>externalObjectsArray, vm-spec/Heap/SpecialObjects.class.st:256"""
    return 38


def classMutex(vm):
    """SpecialObjects>>classMutex, vm-spec/Heap/SpecialObjects.class.st:262"""
    return 39


def finalizationSemaphore(vm):
    """SpecialObjects>>finalizationSemaphore, vm-spec/Heap/SpecialObjects.class.st:268"""
    return 41


def classLargeNegativeInteger(vm):
    """SpecialObjects>>classLargeNegativeInteger, vm-spec/Heap/SpecialObjects.class.st:274"""
    return 42


def selectorAboutToReturn(vm):
    """SpecialObjects>>selectorAboutToReturn, vm-spec/Heap/SpecialObjects.class.st:280"""
    return 48


def selectorRunWithIn(vm):
    """SpecialObjects>>selectorRunWithIn, vm-spec/Heap/SpecialObjects.class.st:286"""
    return 49


def selectorAttemptToAssign(vm):
    """SpecialObjects>>selectorAttemptToAssign, vm-spec/Heap/SpecialObjects.class.st:292"""
    return 50


def primitiveErrorTable(vm):
    """SpecialObjects>>primitiveErrorTable, vm-spec/Heap/SpecialObjects.class.st:298"""
    return 51


def selectorUnknownBytecode(vm):
    """SpecialObjects>>selectorUnknownBytecode, vm-spec/Heap/SpecialObjects.class.st:304"""
    return 57


def selectorCounterTripped(vm):
    """SpecialObjects>>selectorCounterTripped, vm-spec/Heap/SpecialObjects.class.st:310"""
    return 58


def selectorSistaTrap(vm):
    """SpecialObjects>>selectorSistaTrap, vm-spec/Heap/SpecialObjects.class.st:316"""
    return 59
