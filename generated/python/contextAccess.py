"""I read and write the variables of contexts for running code: the registers are saved first, and where writing made contexts of the frames of the current page, the current frame is built again.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, fileAttributesPlugin, filePlugin, floatArrayPlugin, heapPlugin, largeIntegersPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def fetch_of(vm, index, aContext):
    """ContextAccess>>fetch:of:, vm-spec/Stack/ContextAccess.class.st:12"""
    count = signed64(vm.u64[aContext >> 3] >> 56)
    slotCountOf = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count == 255 else count
    if index >= slotCountOf:
        return vm.heap_nilObject
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    return contexts.field_of(vm, index, aContext)


def store_into_of(vm, value, index, aContext):
    """ContextAccess>>store:into:of:, vm-spec/Stack/ContextAccess.class.st:21"""
    count = signed64(vm.u64[aContext >> 3] >> 56)
    slotCountOf = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count == 255 else count
    if index >= slotCountOf:
        return
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    contexts.field_of_put(vm, index, aContext, value)
    if not vm.stackPages_topFp[vm.stackPages_current] != 0:
        contexts.resume(vm, vm.u64[vm.fp + 32 >> 3])


def restore(vm):
    """ContextAccess>>restore, vm-spec/Stack/ContextAccess.class.st:33"""
    if not vm.stackPages_topFp[vm.stackPages_current] != 0:
        contexts.resume(vm, vm.u64[vm.fp + 32 >> 3])
