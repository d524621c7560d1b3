"""I know which slots of an object hold oops: all of them in objects of pointers, the literals in compiled methods, the slots up to the stack pointer in contexts, and none in the rest. Whoever walks the heap asks me.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def countOf(vm, anObject):
    """PointerSlots>>countOf:, vm-spec/Collect/PointerSlots.class.st:12"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    index = signed64(vm.u64[anObject >> 3] & 4194303)
    if index == 0:
        return 0
    if objectFormat <= 5:
        if index == 36:
            answer = contextCountOf(vm, anObject)
        else:
            count = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf
        return answer
    if objectFormat == 7:
        return 1
    return i64((signed64(vm.u64[anObject + 8 >> 3]) >> 3 & 32767) + 1) if objectFormat >= 24 else 0


def contextCountOf(vm, aContext):
    """PointerSlots>>contextCountOf:, vm-spec/Collect/PointerSlots.class.st:30"""
    count = signed64(vm.u64[aContext >> 3] >> 56)
    slots = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count == 255 else count
    if slots < 6:
        return slots
    stackp = vm.u64[aContext + 24 >> 3]
    return i64_min(i64_max(i64((signed64(stackp) >> 3) + 6), 6), slots) if stackp & 1 != 0 else 6
