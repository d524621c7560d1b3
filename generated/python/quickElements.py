"""I know whether at:, at:put: and size may be answered without a send: the instructions for them read, write and count elements of arrays and byte strings themselves, as long as Array and ByteString understand these messages by the standard primitives. Whenever methods are forgotten, that has to be found out again.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def arrays(vm):
    """QuickElements>>arrays, vm-spec/Send/QuickElements.class.st:25"""
    return vm.quickElements_arrays


def strings(vm):
    """QuickElements>>strings, vm-spec/Send/QuickElements.class.st:32"""
    return vm.quickElements_strings


def forget(vm):
    """QuickElements>>forget, vm-spec/Send/QuickElements.class.st:39"""
    vm.quickElements_arrays = -1
    vm.quickElements_strings = -1
    vm.quickElements_isKnown = False


def learn(vm):
    """QuickElements>>learn, vm-spec/Send/QuickElements.class.st:46"""
    if not vm.quickElements_isKnown:
        lookUp(vm)


def lookUp(vm):
    """QuickElements>>lookUp, vm-spec/Send/QuickElements.class.st:53"""
    vm.quickElements_isKnown = True
    if class_at_put(vm, 51, 60, 61):
        vm.quickElements_arrays = 51
    if class_at_put(vm, 52, 63, 64):
        vm.quickElements_strings = 52


def class_at_put(vm, index, atNumber, atPutNumber):
    """QuickElements>>class:at:put:, vm-spec/Send/QuickElements.class.st:61"""
    return class_does_by(vm, index, 16, atNumber) and class_does_by(vm, index, 17, atPutNumber) and class_does_by(vm, index, 18, 62)


def class_does_by(vm, index, special, number):
    """QuickElements>>class:does:by:, vm-spec/Send/QuickElements.class.st:68"""
    selector = vm.u64[vm.specialObjects_selectors + i64_shift_left(i64(i64_shift_left(special, 1) + 1), 3) >> 3]
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    method = lookup.methodFor_in(vm, selector, at)
    return method != 0 and lookup.primitiveSlotOf(vm, method) == dispatch.slotOfPrimitive(vm, number)
