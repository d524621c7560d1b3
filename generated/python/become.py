"""I exchange the identities of objects by replacing references in the whole heap. No frame may be left on the stack: the caller turns all of them into contexts first, which are in the heap too. The pairs are in a hash table of addresses, in memory that the heap does not use.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, shape, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, processPrimitives, systemPrimitives, consolePlugin, filePlugin, heapPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def canExchange_with(vm, anArray, other):
    """Become>>canExchange:with:, vm-spec/Collect/Become.class.st:24"""
    if not (anArray & 7 == 0 and signed64(vm.u64[anArray >> 3] >> 24 & 31) == 2 and other & 7 == 0 and signed64(vm.u64[other >> 3] >> 24 & 31) == 2):
        return False
    count = signed64(vm.u64[anArray >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count == 255 else count
    count2 = signed64(vm.u64[other >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[other - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if not slotCountOf == slotCountOf2:
        return False
    count3 = signed64(vm.u64[anArray >> 3] >> 56)
    slotCountOf3 = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
    value = i64(slotCountOf3 - 1)
    for i in range(0, value + 1):
        if not (vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3] & 7 == 0 and vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3] & 7 == 0):
            return False
    return True


def canForward_to(vm, anArray, other):
    """Become>>canForward:to:, vm-spec/Collect/Become.class.st:35"""
    if not (anArray & 7 == 0 and signed64(vm.u64[anArray >> 3] >> 24 & 31) == 2 and other & 7 == 0 and signed64(vm.u64[other >> 3] >> 24 & 31) == 2):
        return False
    count = signed64(vm.u64[anArray >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count == 255 else count
    count2 = signed64(vm.u64[other >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[other - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if not slotCountOf == slotCountOf2:
        return False
    count3 = signed64(vm.u64[anArray >> 3] >> 56)
    slotCountOf3 = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
    value = i64(slotCountOf3 - 1)
    for i in range(0, value + 1):
        if not vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3] & 7 == 0:
            return False
    return True


def replace_with_bothWays_copyHash(vm, anArray, other, isTwoWay, copiesHash):
    """Become>>replace:with:bothWays:copyHash:, vm-spec/Collect/Become.class.st:46"""
    count = signed64(vm.u64[anArray >> 3] >> 56)
    count2 = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count == 255 else count
    makeTableFor(vm, i64_shift_left(count2, 1) if isTwoWay else count2)
    value = i64(count2 - 1)
    for i in range(0, value + 1):
        key = vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3]
        value2 = vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3]
        cell = cellOf(vm, key)
        vm.u64[cell >> 3] = key
        vm.u64[cell + 8 >> 3] = value2
        if isTwoWay:
            key2 = vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3]
            value3 = vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3]
            cell2 = cellOf(vm, key2)
            vm.u64[cell2 >> 3] = key2
            vm.u64[cell2 + 8 >> 3] = value3
        if copiesHash and vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3] & 7 == 0:
            value4 = vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3]
            anObject = vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3]
            hash = signed64(vm.u64[anObject >> 3] >> 32 & 4194303)
            if hash == 0:
                hash2 = heap.nextHash(vm)
                cleared = vm.u64[anObject >> 3] & 18428729679495036927
                word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
                vm.u64[anObject >> 3] = word
                newHashOf = hash2
                answer = newHashOf
            else:
                answer = hash
            hashOf = answer
            cleared2 = vm.u64[value4 >> 3] & 18428729679495036927
            word2 = cleared2 | (hashOf & 0xffffffffffffffff) << 32 & M64
            vm.u64[value4 >> 3] = word2
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        if each2 != anArray and each2 != other:
            replaceIn(vm, each2)
        count3 = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))
    renumberClasses(vm)


def replaceIn(vm, anObject):
    """Become>>replaceIn:, vm-spec/Collect/Become.class.st:63"""
    value = i64(pointerSlots.countOf(vm, anObject) - 1)
    for i in range(0, value + 1):
        value2 = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if value2 & 7 == 0:
            cell = cellOf(vm, value2)
            replacement = value2 if vm.u64[cell >> 3] == 0 else vm.u64[cell + 8 >> 3]
            if replacement != value2:
                vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3] = replacement
                if anObject >= vm.heap_start and replacement & 7 == 0 and replacement < vm.heap_start:
                    heap.noteStores(vm, anObject)


def replacementOf(vm, anOop):
    """Become>>replacementOf:, vm-spec/Collect/Become.class.st:74"""
    if anOop & 7 != 0 or anOop == 0:
        answer = anOop
    else:
        cell = cellOf(vm, anOop)
        at2 = anOop if vm.u64[cell >> 3] == 0 else vm.u64[cell + 8 >> 3]
        answer = at2
    return answer


def renumberClasses(vm):
    """Become>>renumberClasses, vm-spec/Collect/Become.class.st:81"""
    isTwice = False
    value = i64(classTable.indexLimit(vm) - 1)
    for index in range(32, value + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            class2 = vm.heap_nilObject
        else:
            class2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
        if class2 != vm.heap_nilObject and hash != index:
            if index >= 1024:
                page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                if page2 == vm.heap_nilObject:
                    at2 = vm.heap_nilObject
                else:
                    at2 = vm.u64[page2 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                answer = at2 == class2
            else:
                answer = False
            if answer:
                isTwice = True
            else:
                cleared = vm.u64[class2 >> 3] & 18428729679495036927
                word = cleared | (index & 0xffffffffffffffff) << 32 & M64
                vm.u64[class2 >> 3] = word
    if isTwice:
        joinInstances(vm)


def joinInstances(vm):
    """Become>>joinInstances, vm-spec/Collect/Become.class.st:96"""
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        index = signed64(vm.u64[each2 >> 3] & 4194303)
        if index >= 32:
            page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
            if page == vm.heap_nilObject:
                at2 = vm.heap_nilObject
            else:
                at2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
            hash = signed64(vm.u64[at2 >> 3] >> 32 & 4194303)
            word = (((vm.u64[each2 >> 3] - (index & 0xffffffffffffffff)) & M64) + (hash & 0xffffffffffffffff)) & M64
            vm.u64[each2 >> 3] = word
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))
    value = i64(classTable.indexLimit(vm) - 1)
    for i in range(32, value + 1):
        page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((i >> 10) + 1), 3) >> 3]
        if page2 == vm.heap_nilObject:
            class2 = vm.heap_nilObject
        else:
            class2 = vm.u64[page2 + i64_shift_left(i64((i & 1023) + 1), 3) >> 3]
        if class2 != vm.heap_nilObject and signed64(vm.u64[class2 >> 3] >> 32 & 4194303) != i:
            index2 = i & 1023
            anObject = vm.u64[vm.classTable_root + i64_shift_left(i64((i >> 10) + 1), 3) >> 3]
            value2 = vm.heap_nilObject
            vm.u64[anObject + i64_shift_left(i64(index2 + 1), 3) >> 3] = value2


def makeTableFor(vm, count):
    """Become>>makeTableFor:, vm-spec/Collect/Become.class.st:110"""
    size = 16
    while size < i64_shift_left(count, 1):
        size = i64_shift_left(size, 1)
    vm.become_mask = i64(size - 1)
    vm.become_table = 0 if vm.heap_limit - vm.heap_free < i64_shift_left(size, 4) else vm.heap_free
    if vm.become_table == 0:
        vm.platform.fatal_with('out of memory: there is no room to exchange the identities of %1 objects', count)
    memory_fill(vm, vm.become_table, i64_shift_left(size, 1), 0)


def cellOf(vm, key):
    """Become>>cellOf:, vm-spec/Collect/Become.class.st:123"""
    index = signed64(key >> 3)
    while True:
        cell = vm.become_table + i64_shift_left(index & vm.become_mask, 4)
        if not not (vm.u64[cell >> 3] == key or vm.u64[cell >> 3] == 0):
            break
        index = i64(index + 1)
    return cell


def at_put(vm, key, value):
    """Become>>at:put:, vm-spec/Collect/Become.class.st:135"""
    cell = cellOf(vm, key)
    vm.u64[cell >> 3] = key
    vm.u64[cell + 8 >> 3] = value


def at(vm, key):
    """Become>>at:, vm-spec/Collect/Become.class.st:144"""
    cell = cellOf(vm, key)
    return key if vm.u64[cell >> 3] == 0 else vm.u64[cell + 8 >> 3]
