"""I know what somebody who looks for leaks asks about: one object, or every instance of a class. I answer which objects refer to it.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def askFor(vm, anObject):
    """HeapQuery>>askFor:, vm-spec/Collect/HeapQuery.class.st:21"""
    vm.heapQuery_target = anObject
    vm.heapQuery_targetClass = 0


def askForOop(vm, word):
    """HeapQuery>>askForOop:, vm-spec/Collect/HeapQuery.class.st:28"""
    vm.heapQuery_target = word
    vm.heapQuery_targetClass = 0
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        if each2 == word and signed64(vm.u64[each2 >> 3] & 4194303) != 0:
            return True
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))
    vm.platform.refuseImage_with_with('there is no object at %1x', signed64(word), 0)
    return False


def askForInstancesOf_size_meta(vm, name, size, isMeta):
    """HeapQuery>>askForInstancesOf:size:meta:, vm-spec/Collect/HeapQuery.class.st:40"""
    vm.heapQuery_target = 0
    names.find(vm)
    value = i64(classTable.indexLimit(vm) - 1)
    for i in range(32, value + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((i >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((i & 1023) + 1), 3) >> 3]
        if names.is_named_size_meta(vm, at, name, size, isMeta):
            page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((i >> 10) + 1), 3) >> 3]
            if page2 == vm.heap_nilObject:
                at2 = vm.heap_nilObject
            else:
                at2 = vm.u64[page2 + i64_shift_left(i64((i & 1023) + 1), 3) >> 3]
            vm.heapQuery_targetClass = signed64(vm.u64[at2 >> 3] >> 32 & 4194303)
            return True
    vm.platform.refuseImage_with_with('there is no class of that name which ever had instances', 0, 0)
    return False


def isTarget(vm, anOop):
    """HeapQuery>>isTarget:, vm-spec/Collect/HeapQuery.class.st:55"""
    if anOop == vm.heapQuery_target:
        return True
    if vm.heapQuery_targetClass == 0 or anOop & 7 != 0:
        return False
    index = signed64(vm.u64[anOop >> 3] & 4194303)
    other = vm.heapQuery_targetClass
    if index == other:
        answer = True
    else:
        if vm.classTable_hasTwins:
            page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
            if page == vm.heap_nilObject:
                at = vm.heap_nilObject
            else:
                at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
            page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((other >> 10) + 1), 3) >> 3]
            if page2 == vm.heap_nilObject:
                at2 = vm.heap_nilObject
            else:
                at2 = vm.u64[page2 + i64_shift_left(i64((other & 1023) + 1), 3) >> 3]
            answer2 = at == at2
        else:
            answer2 = False
        answer = answer2
    return answer


def refersToTarget(vm, anObject):
    """HeapQuery>>refersToTarget:, vm-spec/Collect/HeapQuery.class.st:63"""
    value = i64(pointerSlots.countOf(vm, anObject) - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if isTarget(vm, forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop):
            return True
    return False


def isSought(vm, anObject):
    """HeapQuery>>isSought:, vm-spec/Collect/HeapQuery.class.st:72"""
    return signed64(vm.u64[anObject >> 3] & 4194303) >= 32 and refersToTarget(vm, anObject)


def referrers(vm):
    """HeapQuery>>referrers, vm-spec/Collect/HeapQuery.class.st:79"""
    count = 0
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        if signed64(vm.u64[each2 >> 3] & 4194303) >= 32 and refersToTarget(vm, each2):
            count = i64(count + 1)
        count2 = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))
    if not (count <= 2048 or count <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, count)):
        return 0
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place2 = vm.heap_edenFree
        end = place2 + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place2 >> 3] = word
            takeFromEden = place2
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, 2, 51) if object2 == 0 else object2
    last = i64_max(count, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    pointers = object
    array = pointers
    count = 0
    place3 = heap.skipGaps(vm, vm.heap_pastStart)
    while place3 < vm.heap_free:
        each3 = place3 + 8 if signed64(vm.u64[place3 >> 3] >> 56) == 255 else place3
        each4 = each3
        if each4 != array and signed64(vm.u64[each4 >> 3] & 4194303) >= 32 and refersToTarget(vm, each4):
            vm.u64[array + i64_shift_left(i64(count + 1), 3) >> 3] = each4
            count = i64(count + 1)
        count3 = signed64(vm.u64[each3 >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[each3 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        place3 = heap.skipGaps(vm, each3 + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3))
    return array


def reportReferences(vm):
    """HeapQuery>>reportReferences, vm-spec/Collect/HeapQuery.class.st:96"""
    names.find(vm)
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        if signed64(vm.u64[each2 >> 3] & 4194303) >= 32 and refersToTarget(vm, each2):
            value = i64(pointerSlots.countOf(vm, each2) - 1)
            for i in range(0, value + 1):
                if isTarget(vm, vm.u64[each2 + i64_shift_left(i64(i + 1), 3) >> 3]):
                    reportSlot_of(vm, i, each2)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))


def reportSlot_of(vm, index, anObject):
    """HeapQuery>>reportSlot:of:, vm-spec/Collect/HeapQuery.class.st:107"""
    vm.platform.reportWord(anObject)
    vm.platform.report(' ')
    names.reportObject(vm, anObject)
    vm.platform.report(', ')
    names.reportSlot_of(vm, index, anObject)
    vm.platform.report(': ')
    anObject2 = vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3]
    vm.platform.reportWord(anObject2)
    vm.platform.report(' ')
    names.reportObject(vm, anObject2)
    vm.platform.endReportLine()


def reportObject(vm, anObject):
    """HeapQuery>>reportObject:, vm-spec/Collect/HeapQuery.class.st:118"""
    vm.platform.reportWord(anObject)
    vm.platform.report(' ')
    names.reportObject(vm, anObject)
