"""I count the objects of each class and the bytes that they take. The objects that the memory manager keeps for itself, whose class indices are puns, are counted together, as if they were of the class index of SmallInteger, which has no objects. My tables are beside the heap: for every class index a number of objects and one of bytes, and the indices in the order of a report.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def found(vm):
    """HeapCensus>>found, vm-spec/Collect/HeapCensus.class.st:28"""
    return vm.heapCensus_found


def indexAt(vm, position):
    """HeapCensus>>indexAt:, vm-spec/Collect/HeapCensus.class.st:34"""
    return vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + position), 3) >> 3]


def indexAt_put(vm, position, index):
    """HeapCensus>>indexAt:put:, vm-spec/Collect/HeapCensus.class.st:41"""
    vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + position), 3) >> 3] = index


def countOf(vm, index):
    """HeapCensus>>countOf:, vm-spec/Collect/HeapCensus.class.st:47"""
    return vm.i64[vm.heapCensus_tables + i64_shift_left(index, 3) >> 3]


def bytesOf(vm, index):
    """HeapCensus>>bytesOf:, vm-spec/Collect/HeapCensus.class.st:54"""
    return vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + index), 3) >> 3]


def of_addCount_bytes(vm, index, count, bytes):
    """HeapCensus>>of:addCount:bytes:, vm-spec/Collect/HeapCensus.class.st:61"""
    vm.i64[vm.heapCensus_tables + i64_shift_left(index, 3) >> 3] = i64(vm.i64[vm.heapCensus_tables + i64_shift_left(index, 3) >> 3] + count)
    vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + index), 3) >> 3] = i64(vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + index), 3) >> 3] + bytes)


def punIndex(vm):
    """HeapCensus>>punIndex, vm-spec/Collect/HeapCensus.class.st:68"""
    return 1


def take(vm):
    """HeapCensus>>take, vm-spec/Collect/HeapCensus.class.st:75"""
    vm.heapCensus_limit = i64_max(classTable.indexLimit(vm), 32)
    if vm.heapCensus_limit > vm.heapCensus_tableSize:
        vm.heapCensus_tables = vm.platform.reserveMemory(i64_shift_left(i64(vm.heapCensus_limit * 3), 3))
        if vm.heapCensus_tables == 0:
            vm.heapCensus_tableSize = 0
            return False
        vm.heapCensus_tableSize = vm.heapCensus_limit
    memory_fill(vm, vm.heapCensus_tables, i64(vm.heapCensus_tableSize * 3), 0)
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        index = signed64(vm.u64[each2 >> 3] & 4194303)
        if index > 0 and index < vm.heapCensus_limit:
            if index < 32:
                index = 1
            count = signed64(vm.u64[each2 >> 3] >> 56)
            slotCountOf = signed64(vm.u64[each2 - 8 >> 3] & 72057594037927935) if count == 255 else count
            of_addCount_bytes(vm, index, 1, heap.bytesForSlots(vm, slotCountOf))
        count2 = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3))
    mergeIndices(vm)
    order(vm)
    return True


def mergeIndices(vm):
    """HeapCensus>>mergeIndices, vm-spec/Collect/HeapCensus.class.st:98"""
    value = i64(vm.heapCensus_limit - 1)
    for i in range(32, value + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((i >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            class2 = vm.heap_nilObject
        else:
            class2 = vm.u64[page + i64_shift_left(i64((i & 1023) + 1), 3) >> 3]
        if vm.i64[vm.heapCensus_tables + i64_shift_left(i, 3) >> 3] > 0:
            if class2 & 7 == 0:
                if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                    count = signed64(vm.u64[class2 >> 3] >> 56)
                    slotCountOf = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count == 255 else count
                    answer = slotCountOf >= 3
                else:
                    answer = False
                answer2 = answer
            else:
                answer2 = False
            if answer2 and vm.u64[class2 + 24 >> 3] & 1 != 0:
                if signed64(vm.u64[class2 >> 3] >> 32 & 4194303) == 0:
                    isClass = classTable.looksLikeClass(vm, class2)
                else:
                    hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                    if hash < 4194304:
                        page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                        if page2 == vm.heap_nilObject:
                            at = vm.heap_nilObject
                        else:
                            at = vm.u64[page2 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                        answer3 = at == class2
                    else:
                        answer3 = False
                    isClass = answer3
            else:
                isClass = False
            answer4 = isClass
        else:
            answer4 = False
        if answer4:
            own = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
            if own != i and own >= 32 and own < vm.heapCensus_limit:
                of_addCount_bytes(vm, own, vm.i64[vm.heapCensus_tables + i64_shift_left(i, 3) >> 3], vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + i), 3) >> 3])
                of_addCount_bytes(vm, i, i64_negate(vm.i64[vm.heapCensus_tables + i64_shift_left(i, 3) >> 3]), i64_negate(vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + i), 3) >> 3]))


def order(vm):
    """HeapCensus>>order, vm-spec/Collect/HeapCensus.class.st:111"""
    vm.heapCensus_found = 0
    value = i64(vm.heapCensus_limit - 1)
    for i in range(0, value + 1):
        if vm.i64[vm.heapCensus_tables + i64_shift_left(i, 3) >> 3] > 0:
            position = vm.heapCensus_found
            vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + position), 3) >> 3] = i
            vm.heapCensus_found = i64(vm.heapCensus_found + 1)
    last = vm.heapCensus_found >> 1
    while last > 0:
        last = i64(last - 1)
        sift_to(vm, last, vm.heapCensus_found)
    last = vm.heapCensus_found
    while last > 1:
        last = i64(last - 1)
        index = vm.i64[vm.heapCensus_tables + i64_shift_left(i64_shift_left(vm.heapCensus_tableSize, 1), 3) >> 3]
        index2 = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + last), 3) >> 3]
        vm.i64[vm.heapCensus_tables + i64_shift_left(i64_shift_left(vm.heapCensus_tableSize, 1), 3) >> 3] = index2
        vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + last), 3) >> 3] = index
        sift_to(vm, 0, last)


def sift_to(vm, position, end):
    """HeapCensus>>sift:to:, vm-spec/Collect/HeapCensus.class.st:131"""
    top = position
    while True:
        below = i64(i64_shift_left(top, 1) + 1)
        if not below < end:
            break
        if i64(below + 1) < end and does_comeBefore(vm, below, i64(below + 1)):
            below = i64(below + 1)
        if not does_comeBefore(vm, top, below):
            return
        index = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + top), 3) >> 3]
        index2 = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + below), 3) >> 3]
        vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + top), 3) >> 3] = index2
        vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + below), 3) >> 3] = index
        top = below


def does_comeBefore(vm, one, other):
    """HeapCensus>>does:comeBefore:, vm-spec/Collect/HeapCensus.class.st:146"""
    bytes = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + one), 3) >> 3]), 3) >> 3]
    otherBytes = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + other), 3) >> 3]), 3) >> 3]
    return bytes > otherBytes or bytes == otherBytes and vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + one), 3) >> 3] < vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + other), 3) >> 3]


def swap_with(vm, one, other):
    """HeapCensus>>swap:with:, vm-spec/Collect/HeapCensus.class.st:156"""
    index = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + one), 3) >> 3]
    index2 = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + other), 3) >> 3]
    vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + one), 3) >> 3] = index2
    vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + other), 3) >> 3] = index


def report(vm):
    """HeapCensus>>report, vm-spec/Collect/HeapCensus.class.st:165"""
    if not take(vm):
        vm.platform.refuseImage_with_with('there is no memory to count the objects of %1 classes', vm.heapCensus_limit, 0)
        return False
    names.find(vm)
    objectCount = 0
    bytes = 0
    value = i64(vm.heapCensus_found - 1)
    for i in range(0, value + 1):
        objectCount = i64(objectCount + vm.i64[vm.heapCensus_tables + i64_shift_left(vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + i), 3) >> 3], 3) >> 3])
        bytes = i64(bytes + vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + i), 3) >> 3]), 3) >> 3])
    vm.platform.report('   instances           bytes     share  class')
    vm.platform.endReportLine()
    value2 = i64(vm.heapCensus_found - 1)
    for i2 in range(0, value2 + 1):
        index = vm.i64[vm.heapCensus_tables + i64_shift_left(i64(i64_shift_left(vm.heapCensus_tableSize, 1) + i2), 3) >> 3]
        reportCount_bytes_of(vm, vm.i64[vm.heapCensus_tables + i64_shift_left(index, 3) >> 3], vm.i64[vm.heapCensus_tables + i64_shift_left(i64(vm.heapCensus_tableSize + index), 3) >> 3], bytes)
        if index == 1:
            vm.platform.report('(kept by the memory manager)')
        else:
            page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
            if page == vm.heap_nilObject:
                at = vm.heap_nilObject
            else:
                at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
            names.reportClass(vm, at)
        vm.platform.endReportLine()
    reportCount_bytes_of(vm, objectCount, bytes, bytes)
    vm.platform.report('of ')
    vm.platform.reportNumber_width(vm.heapCensus_found, 0)
    vm.platform.report(' classes')
    vm.platform.endReportLine()
    return True


def reportCount_bytes_of(vm, count, bytes, allBytes):
    """HeapCensus>>reportCount:bytes:of:, vm-spec/Collect/HeapCensus.class.st:197"""
    share = i64_floor_quotient(i64(i64(bytes * 1000) + (allBytes >> 1)), i64_max(allBytes, 1))
    vm.platform.reportNumber_width(count, 12)
    vm.platform.reportNumber_width(bytes, 16)
    vm.platform.reportNumber_width(i64_floor_quotient(share, 10), 6)
    vm.platform.report('.')
    vm.platform.reportNumber_width(i64_floor_remainder(share, 10), 0)
    vm.platform.report(' %  ')
