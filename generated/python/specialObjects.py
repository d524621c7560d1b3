"""I know the special objects array, through which the VM and the image share objects: my constants are the indices in it, counted from 0, as the Squeak family numbers them.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
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
    return vm.u64[vm.specialObjects_selectors + i64_shift_left(i64(i64_shift_left(index, 1) + 1), 3) >> 3]


def readSelectors(vm):
    """SpecialObjects>>readSelectors, vm-spec/Heap/SpecialObjects.class.st:53"""
    anOop = vm.u64[vm.specialObjects_array + 192 >> 3]
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
        return False
    vm.specialObjects_selectors = vm.u64[vm.specialObjects_array + 192 >> 3]
    return True


def followForwarders(vm):
    """SpecialObjects>>followForwarders, vm-spec/Heap/SpecialObjects.class.st:61"""
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
    """SpecialObjects>>nilObject, vm-spec/Heap/SpecialObjects.class.st:68"""
    return 0


def falseObject(vm):
    """SpecialObjects>>falseObject, vm-spec/Heap/SpecialObjects.class.st:74"""
    return 1


def trueObject(vm):
    """SpecialObjects>>trueObject, vm-spec/Heap/SpecialObjects.class.st:80"""
    return 2


def schedulerAssociation(vm):
    """SpecialObjects>>schedulerAssociation, vm-spec/Heap/SpecialObjects.class.st:86"""
    return 3


def classBitmap(vm):
    """SpecialObjects>>classBitmap, vm-spec/Heap/SpecialObjects.class.st:92"""
    return 4


def classSmallInteger(vm):
    """SpecialObjects>>classSmallInteger, vm-spec/Heap/SpecialObjects.class.st:98"""
    return 5


def classByteString(vm):
    """SpecialObjects>>classByteString, vm-spec/Heap/SpecialObjects.class.st:104"""
    return 6


def classArray(vm):
    """SpecialObjects>>classArray, vm-spec/Heap/SpecialObjects.class.st:110"""
    return 7


def smalltalkDictionary(vm):
    """SpecialObjects>>smalltalkDictionary, vm-spec/Heap/SpecialObjects.class.st:116"""
    return 8


def classFloat(vm):
    """SpecialObjects>>classFloat, vm-spec/Heap/SpecialObjects.class.st:122"""
    return 9


def classContext(vm):
    """SpecialObjects>>classContext, vm-spec/Heap/SpecialObjects.class.st:128"""
    return 10


def classPoint(vm):
    """SpecialObjects>>classPoint, vm-spec/Heap/SpecialObjects.class.st:134"""
    return 12


def classLargePositiveInteger(vm):
    """SpecialObjects>>classLargePositiveInteger, vm-spec/Heap/SpecialObjects.class.st:140"""
    return 13


def classMessage(vm):
    """SpecialObjects>>classMessage, vm-spec/Heap/SpecialObjects.class.st:146"""
    return 15


def classCompiledMethod(vm):
    """SpecialObjects>>classCompiledMethod, vm-spec/Heap/SpecialObjects.class.st:152"""
    return 16


def lowSpaceSemaphore(vm):
    """SpecialObjects>>lowSpaceSemaphore, vm-spec/Heap/SpecialObjects.class.st:158"""
    return 17


def classSemaphore(vm):
    """SpecialObjects>>classSemaphore, vm-spec/Heap/SpecialObjects.class.st:164"""
    return 18


def classCharacter(vm):
    """SpecialObjects>>classCharacter, vm-spec/Heap/SpecialObjects.class.st:170"""
    return 19


def selectorDoesNotUnderstand(vm):
    """SpecialObjects>>selectorDoesNotUnderstand, vm-spec/Heap/SpecialObjects.class.st:176"""
    return 20


def selectorCannotReturn(vm):
    """SpecialObjects>>selectorCannotReturn, vm-spec/Heap/SpecialObjects.class.st:182"""
    return 21


def processSignalingLowSpace(vm):
    """SpecialObjects>>processSignalingLowSpace, vm-spec/Heap/SpecialObjects.class.st:188"""
    return 22


def specialSelectors(vm):
    """SpecialObjects>>specialSelectors, vm-spec/Heap/SpecialObjects.class.st:194"""
    return 23


def selectorMustBeBoolean(vm):
    """SpecialObjects>>selectorMustBeBoolean, vm-spec/Heap/SpecialObjects.class.st:200"""
    return 25


def classByteArray(vm):
    """SpecialObjects>>classByteArray, vm-spec/Heap/SpecialObjects.class.st:206"""
    return 26


def classProcess(vm):
    """SpecialObjects>>classProcess, vm-spec/Heap/SpecialObjects.class.st:212"""
    return 27


def compactClasses(vm):
    """SpecialObjects>>compactClasses, vm-spec/Heap/SpecialObjects.class.st:218"""
    return 28


def timerSemaphore(vm):
    """SpecialObjects>>timerSemaphore, vm-spec/Heap/SpecialObjects.class.st:224"""
    return 29


def interruptSemaphore(vm):
    """SpecialObjects>>interruptSemaphore, vm-spec/Heap/SpecialObjects.class.st:230"""
    return 30


def selectorCannotInterpret(vm):
    """SpecialObjects>>selectorCannotInterpret, vm-spec/Heap/SpecialObjects.class.st:236"""
    return 34


def classBlockClosure(vm):
    """SpecialObjects>>classBlockClosure, vm-spec/Heap/SpecialObjects.class.st:242"""
    return 36


def classFullBlockClosure(vm):
    """SpecialObjects>>classFullBlockClosure, vm-spec/Heap/SpecialObjects.class.st:248"""
    return 37


def externalObjectsArray(vm):
    """SpecialObjects>>externalObjectsArray, vm-spec/Heap/SpecialObjects.class.st:254"""
    return 38


def classMutex(vm):
    """SpecialObjects>>classMutex, vm-spec/Heap/SpecialObjects.class.st:260"""
    return 39


def finalizationSemaphore(vm):
    """SpecialObjects>>finalizationSemaphore, vm-spec/Heap/SpecialObjects.class.st:266"""
    return 41


def classLargeNegativeInteger(vm):
    """SpecialObjects>>classLargeNegativeInteger, vm-spec/Heap/SpecialObjects.class.st:272"""
    return 42


def selectorAboutToReturn(vm):
    """SpecialObjects>>selectorAboutToReturn, vm-spec/Heap/SpecialObjects.class.st:278"""
    return 48


def selectorRunWithIn(vm):
    """SpecialObjects>>selectorRunWithIn, vm-spec/Heap/SpecialObjects.class.st:284"""
    return 49


def selectorAttemptToAssign(vm):
    """SpecialObjects>>selectorAttemptToAssign, vm-spec/Heap/SpecialObjects.class.st:290"""
    return 50


def primitiveErrorTable(vm):
    """SpecialObjects>>primitiveErrorTable, vm-spec/Heap/SpecialObjects.class.st:296"""
    return 51


def selectorUnknownBytecode(vm):
    """SpecialObjects>>selectorUnknownBytecode, vm-spec/Heap/SpecialObjects.class.st:302"""
    return 57


def selectorCounterTripped(vm):
    """SpecialObjects>>selectorCounterTripped, vm-spec/Heap/SpecialObjects.class.st:308"""
    return 58


def selectorSistaTrap(vm):
    """SpecialObjects>>selectorSistaTrap, vm-spec/Heap/SpecialObjects.class.st:314"""
    return 59
