"""I find objects by walking the heap: instances of a class, one after another or all at once. Free chunks and the objects that the memory manager keeps for itself, whose class indices are below those of real classes, are never answered.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def objectFrom_ofClassIndex(vm, place, index):
    """Enumeration>>objectFrom:ofClassIndex:, vm-spec/Collect/Enumeration.class.st:12"""
    here = place
    while here < vm.heap_free:
        each = here + 8 if signed64(vm.u64[here >> 3] >> 56) == 255 else here
        found = signed64(vm.u64[each >> 3] & 4194303)
        if found >= 32:
            if index == 0:
                answer = True
            else:
                if index == found:
                    answer2 = True
                else:
                    if vm.classTable_hasTwins:
                        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
                        if page == vm.heap_nilObject:
                            at = vm.heap_nilObject
                        else:
                            at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
                        page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((found >> 10) + 1), 3) >> 3]
                        if page2 == vm.heap_nilObject:
                            at2 = vm.heap_nilObject
                        else:
                            at2 = vm.u64[page2 + i64_shift_left(i64((found & 1023) + 1), 3) >> 3]
                        answer3 = at == at2
                    else:
                        answer3 = False
                    answer2 = answer3
                answer = answer2
            answer4 = answer
        else:
            answer4 = False
        if answer4:
            return each
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        here = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))
    return 0


def first(vm, index):
    """Enumeration>>first:, vm-spec/Collect/Enumeration.class.st:26"""
    return objectFrom_ofClassIndex(vm, heap.skipGaps(vm, vm.heap_pastStart), index)


def after_ofClassIndex(vm, anObject, index):
    """Enumeration>>after:ofClassIndex:, vm-spec/Collect/Enumeration.class.st:33"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return objectFrom_ofClassIndex(vm, heap.skipGaps(vm, anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)), index)


def all(vm, index):
    """Enumeration>>all:, vm-spec/Collect/Enumeration.class.st:39"""
    count = 0
    each = objectFrom_ofClassIndex(vm, heap.skipGaps(vm, vm.heap_pastStart), index)
    while not each == 0:
        count = i64(count + 1)
        count2 = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        each = objectFrom_ofClassIndex(vm, heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)), index)
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, 2, 51) if object2 == 0 else object2
    last = i64_max(count, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    pointers = object
    array = pointers
    count = 0
    each = objectFrom_ofClassIndex(vm, heap.skipGaps(vm, vm.heap_pastStart), index)
    while not each == 0:
        if each != array:
            vm.u64[array + i64_shift_left(i64(count + 1), 3) >> 3] = each
            count = i64(count + 1)
        count3 = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        each = objectFrom_ofClassIndex(vm, heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3)), index)
    return array
