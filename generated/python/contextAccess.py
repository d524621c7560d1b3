"""I read and write the variables of contexts for running code: the registers are saved first, and where writing made contexts of the frames of the current page, the current frame is built again.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
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
    restore(vm)


def canStore_into_of(vm, value, index, aContext):
    """ContextAccess>>canStore:into:of:, vm-spec/Stack/ContextAccess.class.st:33"""
    if index == 0:
        return value == vm.heap_nilObject or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 36
    if index >= 5:
        return True
    if vm.u64[vm.fp + 24 >> 3] & 2 != 0 and vm.u64[vm.fp + 32 >> 3] == aContext:
        return False
    if index == 1:
        anOop = vm.u64[aContext + 32 >> 3]
        method = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        return value == vm.heap_nilObject or method == vm.heap_nilObject or contexts.isPlace_in(vm, value, method)
    if index == 2:
        return contexts.isStackp_of(vm, value, aContext)
    if index == 3:
        answer = True
    else:
        if value == vm.heap_nilObject:
            answer2 = True
        else:
            if value & 7 == 0:
                if signed64(vm.u64[value >> 3] >> 24 & 31) <= 5:
                    count = signed64(vm.u64[value >> 3] >> 56)
                    slotCountOf = signed64(vm.u64[value - 8 >> 3] & 72057594037927935) if count == 255 else count
                    answer3 = slotCountOf >= 3
                else:
                    answer3 = False
                answer4 = answer3
            else:
                answer4 = False
            answer2 = answer4
        answer = answer2
    return answer


def isCurrent(vm, aContext):
    """ContextAccess>>isCurrent:, vm-spec/Stack/ContextAccess.class.st:48"""
    return vm.u64[vm.fp + 24 >> 3] & 2 != 0 and vm.u64[vm.fp + 32 >> 3] == aContext


def restore(vm):
    """ContextAccess>>restore, vm-spec/Stack/ContextAccess.class.st:55"""
    if vm.stackPages_topFp[vm.stackPages_current] != 0:
        return
    context = vm.u64[vm.fp + 32 >> 3]
    if not contexts.canResume(vm, context):
        vm.platform.fatal_with('the running context was given a place, after byte %1, at which it cannot go on', vm.ip - (vm.u64[vm.fp + 16 >> 3] + 8))
    contexts.resume(vm, context)
