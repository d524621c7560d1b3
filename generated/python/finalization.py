"""I keep what a collection has to look at again when all that is strongly reachable is known: weak objects, whose weak slots become nil where their objects have died; and ephemerons, whose slots count only while their key, the first slot, is reached from elsewhere. (Hayes, Ephemerons: a new finalization mechanism, 1997.) An ephemeron whose key has died becomes an ordinary object, so that its key is kept once more, and joins the mourners, which the image fetches one after the other. It is told by the finalization semaphore, which is signalled too when a weak slot has become nil. My lists are beside the heap, and hold a million entries each; what does not fit is treated as if it were strong.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def capacity(vm):
    """Finalization>>capacity, vm-spec/Collect/Finalization.class.st:34"""
    return 1048576


def reserve(vm):
    """Finalization>>reserve, vm-spec/Collect/Finalization.class.st:40"""
    vm.finalization_lists = vm.platform.reserveMemory(25165824)
    return vm.finalization_lists != 0


def begin(vm):
    """Finalization>>begin, vm-spec/Collect/Finalization.class.st:48"""
    vm.finalization_weakCount = 0
    vm.finalization_ephemeronCount = 0


def isPending(vm):
    """Finalization>>isPending, vm-spec/Collect/Finalization.class.st:55"""
    answer = vm.finalization_isPending
    vm.finalization_isPending = False
    return answer


def hasNews(vm):
    """Finalization>>hasNews, vm-spec/Collect/Finalization.class.st:64"""
    return vm.finalization_isPending


def addWeak(vm, anObject):
    """Finalization>>addWeak:, vm-spec/Collect/Finalization.class.st:71"""
    if vm.finalization_weakCount == 1048576:
        return False
    vm.u64[vm.finalization_lists + i64_shift_left(vm.finalization_weakCount, 3) >> 3] = anObject
    vm.finalization_weakCount = i64(vm.finalization_weakCount + 1)
    return True


def weakCount(vm):
    """Finalization>>weakCount, vm-spec/Collect/Finalization.class.st:81"""
    return vm.finalization_weakCount


def weakAt(vm, index):
    """Finalization>>weakAt:, vm-spec/Collect/Finalization.class.st:86"""
    return vm.u64[vm.finalization_lists + i64_shift_left(index, 3) >> 3]


def clear_of(vm, index, anObject):
    """Finalization>>clear:of:, vm-spec/Collect/Finalization.class.st:92"""
    value = vm.heap_nilObject
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value
    vm.finalization_isPending = True
    safePoint.interrupt(vm)


def addEphemeron(vm, anObject):
    """Finalization>>addEphemeron:, vm-spec/Collect/Finalization.class.st:101"""
    if vm.finalization_ephemeronCount == 1048576:
        return False
    index = vm.finalization_ephemeronCount
    vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + index), 3) >> 3] = anObject
    vm.finalization_ephemeronCount = i64(vm.finalization_ephemeronCount + 1)
    return True


def ephemeronCount(vm):
    """Finalization>>ephemeronCount, vm-spec/Collect/Finalization.class.st:111"""
    return vm.finalization_ephemeronCount


def ephemeronCount_(vm, count):
    """Finalization>>ephemeronCount:, vm-spec/Collect/Finalization.class.st:116"""
    vm.finalization_ephemeronCount = count


def ephemeronAt(vm, index):
    """Finalization>>ephemeronAt:, vm-spec/Collect/Finalization.class.st:122"""
    return vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + index), 3) >> 3]


def ephemeronAt_put(vm, index, anObject):
    """Finalization>>ephemeronAt:put:, vm-spec/Collect/Finalization.class.st:128"""
    vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + index), 3) >> 3] = anObject


def mourn(vm, ephemeron):
    """Finalization>>mourn:, vm-spec/Collect/Finalization.class.st:134"""
    word = vm.u64[ephemeron >> 3] & 18446744073189457919
    word2 = (word + 16777216) & M64
    vm.u64[ephemeron >> 3] = word2
    addMourner(vm, ephemeron)


def addMourner(vm, anObject):
    """Finalization>>addMourner:, vm-spec/Collect/Finalization.class.st:144"""
    if vm.finalization_mournerCount < 1048576:
        index = vm.finalization_mournerCount
        vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + index), 3) >> 3] = anObject
        vm.finalization_mournerCount = i64(vm.finalization_mournerCount + 1)
    vm.finalization_isPending = True
    safePoint.interrupt(vm)


def mournerCount(vm):
    """Finalization>>mournerCount, vm-spec/Collect/Finalization.class.st:155"""
    return vm.finalization_mournerCount


def mournerAt(vm, index):
    """Finalization>>mournerAt:, vm-spec/Collect/Finalization.class.st:160"""
    return vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + index), 3) >> 3]


def mournerAt_put(vm, index, anObject):
    """Finalization>>mournerAt:put:, vm-spec/Collect/Finalization.class.st:166"""
    vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + index), 3) >> 3] = anObject


def followForwarders(vm):
    """Finalization>>followForwarders, vm-spec/Collect/Finalization.class.st:172"""
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        anObject = forwarders.follow(vm, vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3])
        vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3] = anObject


def checkMourners(vm):
    """Finalization>>checkMourners, vm-spec/Collect/Finalization.class.st:177"""
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        heapChecker.checkedRoot(vm, vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3])


def nextMourner(vm):
    """Finalization>>nextMourner, vm-spec/Collect/Finalization.class.st:183"""
    if vm.finalization_mournerCount == 0:
        return 0
    first = vm.u64[vm.finalization_lists + 16777216 >> 3]
    vm.finalization_mournerCount = i64(vm.finalization_mournerCount - 1)
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        anObject = vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i64(i + 1)), 3) >> 3]
        vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3] = anObject
    return first
