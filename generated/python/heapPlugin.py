"""I am the named primitives of the module HeapPlugin: what an image may ask to find out where its memory is.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def census(vm, receiver):
    """HeapPlugin>>census:, vm-spec/Plugins/HeapPlugin.class.st:11"""
    if not heapCensus.take(vm):
        vm.failure_code = 10
        return 0
    count = i64(vm.heapCensus_found * 3)
    if not (count <= 2048 or count <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, count)):
        vm.failure_code = 9
        return 0
    count2 = i64(vm.heapCensus_found * 3)
    if count2 >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count2, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, count2)
        word = (((((count2 & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count2, 2, 51) if object2 == 0 else object2
    last = i64_max(count2, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    pointers = object
    array = pointers
    position = 0
    value2 = i64(vm.heapCensus_found - 1)
    for i in range(0, value2 + 1):
        index = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + i), 3) >> 3]
        if index == 1:
            answer = vm.heap_nilObject
        else:
            page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
            if page == vm.heap_nilObject:
                at = vm.heap_nilObject
            else:
                at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
            answer = at
        vm.u64[array + i64_shift_left(i64(position + 1), 3) >> 3] = answer
        value3 = vm.i64[vm.heapCensus_tables + i64_shift_left(index, 3) >> 3]
        if value3 >= -1152921504606846976 and value3 <= 1152921504606846975:
            integer = (((value3 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        else:
            integer = instances.magnitude_negative(vm, i64_negate(value3) & 0xffffffffffffffff, True) if value3 < 0 else instances.magnitude_negative(vm, value3 & 0xffffffffffffffff, False)
        index2 = i64(position + 1)
        vm.u64[array + i64_shift_left(i64(index2 + 1), 3) >> 3] = integer
        value4 = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + index), 3) >> 3]
        if value4 >= -1152921504606846976 and value4 <= 1152921504606846975:
            integer2 = (((value4 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        else:
            integer2 = instances.magnitude_negative(vm, i64_negate(value4) & 0xffffffffffffffff, True) if value4 < 0 else instances.magnitude_negative(vm, value4 & 0xffffffffffffffff, False)
        index3 = i64(position + 2)
        vm.u64[array + i64_shift_left(i64(index3 + 1), 3) >> 3] = integer2
        position = i64(position + 3)
    return array


def referrers_of(vm, receiver, anObject):
    """HeapPlugin>>referrers:of:, vm-spec/Plugins/HeapPlugin.class.st:30"""
    vm.heapQuery_target = anObject
    vm.heapQuery_targetClass = 0
    array = heapQuery.referrers(vm)
    if array == 0:
        vm.failure_code = 9
        return 0
    return array


def path(vm):
    """HeapPlugin>>path, vm-spec/Plugins/HeapPlugin.class.st:42"""
    if vm.u64[vm.sp >> 3] & 7 != 0:
        vm.failure_code = 3
        return 0
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    path2 = rootPath.pathTo(vm, vm.u64[vm.sp >> 3])
    if path2 == 0:
        vm.failure_code = 10
        return 0
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = path2
    return 8
