"""I collect old space by marking and sliding, in linear time in what is alive (Kermany and Petrank, The Compressor, 2006). Marking sets a bit for every word of a living object in a table beside the heap. The new address of an object is the start of old space plus the number of living words before it: a second table has that number for every 64 words, the rest is a count of bits. So pointers can be adjusted before anything has moved, and no object needs room for its new address. The caller knows the roots: it sends begin, then mark: for every root, then plan, replaces every root by what newAddressOf: answers, and sends compact. Young space has to be empty. Objects that are marked and not looked at yet are on a stack beside the heap, which has room for all of them. The first objects of the heap, up to the class table, are always alive, and stay where they are. A class is kept alive by its instances; the class table is not traced, and loses what is not marked. To mark while the mutator runs, noteStore:into: would mark what a store overwrites or stores, and safe points would pace the work.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, heapChecker, imageReader, imageWriter, pointerSlots, scavenger, contextAccess, contexts, frame, stack, stackChecker, stackPages, clock, collector, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, interpreter)
from generator.simulator.runtime import *


def begin(vm):
    """Compactor>>begin, vm-spec/Collect/Compactor.class.st:40"""
    vm.compactor_heapStart = vm.heap_start
    words = i64((vm.heap_free - vm.compactor_heapStart >> 9) + 2)
    reserveTables(vm, i64_shift_left(words, 3))
    memory_fill(vm, vm.compactor_bits, words, 0)
    vm.compactor_depth = 0
    finalization.begin(vm)
    place = vm.compactor_heapStart
    each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
    while not each == vm.classTable_root:
        mark(vm, each)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place2 = each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
        each = place2 + 8 if signed64(vm.u64[place2 >> 3] >> 56) == 255 else place2
    setBitsOf(vm, vm.classTable_root)
    for i in range(0, 4103 + 1):
        each = vm.u64[vm.classTable_root + i64_shift_left(i64(i + 1), 3) >> 3]
        if i < 4096 and each != vm.heap_nilObject:
            setBitsOf(vm, each)
        else:
            mark(vm, each)
    markKnownClasses(vm)


def markKnownClasses(vm):
    """Compactor>>markKnownClasses, vm-spec/Collect/Compactor.class.st:64"""
    page = vm.u64[vm.classTable_root + 8 >> 3]
    for i in range(0, 1023 + 1):
        mark(vm, vm.u64[page + i64_shift_left(i64(i + 1), 3) >> 3])


def reserveTables(vm, bytes):
    """Compactor>>reserveTables:, vm-spec/Collect/Compactor.class.st:72"""
    if vm.compactor_tableBytes >= bytes:
        return
    vm.compactor_bits = vm.platform.reserveMemory(i64_shift_left(bytes, 1))
    vm.compactor_sums = vm.platform.reserveMemory(i64_shift_left(bytes, 1))
    vm.compactor_markStack = vm.platform.reserveMemory(i64_shift_left(bytes, 6))
    if vm.compactor_bits == 0 or vm.compactor_sums == 0 or vm.compactor_markStack == 0:
        vm.platform.fatal_with('out of memory: there is none to collect garbage in a heap of %1 bytes', i64_shift_left(bytes, 6))
    vm.compactor_tableBytes = i64_shift_left(bytes, 1)


def mark(vm, anOop):
    """Compactor>>mark:, vm-spec/Collect/Compactor.class.st:85"""
    if anOop & 7 == 0 and anOop != 0:
        word = anOop - vm.compactor_heapStart >> 3
        isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
        if not isMarked2:
            setBitsOf(vm, anOop)
            vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = anOop
            vm.compactor_depth = i64(vm.compactor_depth + 1)
    while vm.compactor_depth > 0:
        vm.compactor_depth = i64(vm.compactor_depth - 1)
        each = vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3]
        index = signed64(vm.u64[each >> 3] & 4194303)
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            class2 = vm.heap_nilObject
        else:
            class2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        if class2 & 7 == 0 and class2 != 0:
            word2 = class2 - vm.compactor_heapStart >> 3
            isMarked3 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word2 >> 6, 3) >> 3], word2 & 63) & 1 != 0
            if not isMarked3:
                setBitsOf(vm, class2)
                vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = class2
                vm.compactor_depth = i64(vm.compactor_depth + 1)
        count = strongCountOf(vm, each)
        value = i64(count - 1)
        for i in range(0, value + 1):
            anOop2 = vm.u64[each + i64_shift_left(i64(i + 1), 3) >> 3]
            if anOop2 & 7 == 0 and anOop2 != 0:
                word3 = anOop2 - vm.compactor_heapStart >> 3
                isMarked4 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word3 >> 6, 3) >> 3], word3 & 63) & 1 != 0
                if not isMarked4:
                    setBitsOf(vm, anOop2)
                    vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = anOop2
                    vm.compactor_depth = i64(vm.compactor_depth + 1)
    return anOop


def strongCountOf(vm, anObject):
    """Compactor>>strongCountOf:, vm-spec/Collect/Compactor.class.st:102"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat == 4 and finalization.addWeak(vm, anObject):
        return objects.fixedSlotCountOf(vm, anObject)
    if objectFormat == 5:
        anOop = vm.u64[anObject + 8 >> 3]
        if anOop & 7 != 0:
            answer = True
        else:
            word = anOop - vm.compactor_heapStart >> 3
            isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
            answer = isMarked2
        answer2 = not answer
    else:
        answer2 = False
    if answer2:
        if finalization.addEphemeron(vm, anObject):
            return 0
    return pointerSlots.countOf(vm, anObject)


def isAlive(vm, anOop):
    """Compactor>>isAlive:, vm-spec/Collect/Compactor.class.st:114"""
    if anOop & 7 != 0:
        answer = True
    else:
        word = anOop - vm.compactor_heapStart >> 3
        isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
        answer = isMarked2
    return answer


def finishMarking(vm):
    """Compactor>>finishMarking, vm-spec/Collect/Compactor.class.st:120"""
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        mark(vm, vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3])
    while markEphemerons(vm):
        pass
    mournEphemerons(vm)
    clearWeakSlots(vm)


def markEphemerons(vm):
    """Compactor>>markEphemerons, vm-spec/Collect/Compactor.class.st:129"""
    count = vm.finalization_ephemeronCount
    vm.finalization_ephemeronCount = 0
    value = i64(count - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + i), 3) >> 3]
        trace(vm, each)
    return vm.finalization_ephemeronCount < count


def trace(vm, ephemeron):
    """Compactor>>trace:, vm-spec/Collect/Compactor.class.st:142"""
    count = strongCountOf(vm, ephemeron)
    value = i64(count - 1)
    for i in range(0, value + 1):
        mark(vm, vm.u64[ephemeron + i64_shift_left(i64(i + 1), 3) >> 3])


def mournEphemerons(vm):
    """Compactor>>mournEphemerons, vm-spec/Collect/Compactor.class.st:151"""
    value = i64(vm.finalization_ephemeronCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + i), 3) >> 3]
        finalization.mourn(vm, each)
        trace(vm, each)


def clearWeakSlots(vm):
    """Compactor>>clearWeakSlots, vm-spec/Collect/Compactor.class.st:161"""
    value = i64(vm.finalization_weakCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i, 3) >> 3]
        value2 = objects.fixedSlotCountOf(vm, each)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        value3 = i64(slotCountOf - 1)
        for j in range(value2, value3 + 1):
            anOop = vm.u64[each + i64_shift_left(i64(j + 1), 3) >> 3]
            if anOop & 7 != 0:
                answer = True
            else:
                word = anOop - vm.compactor_heapStart >> 3
                isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
                answer = isMarked2
            if not answer:
                value4 = vm.heap_nilObject
                vm.u64[each + i64_shift_left(i64(j + 1), 3) >> 3] = value4
                vm.finalization_isPending = True


def reach(vm, anOop):
    """Compactor>>reach:, vm-spec/Collect/Compactor.class.st:170"""
    if anOop & 7 == 0 and anOop != 0:
        word = anOop - vm.compactor_heapStart >> 3
        isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
        if not isMarked2:
            setBitsOf(vm, anOop)
            vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = anOop
            vm.compactor_depth = i64(vm.compactor_depth + 1)


def wordOf(vm, anObject):
    """Compactor>>wordOf:, vm-spec/Collect/Compactor.class.st:182"""
    return anObject - vm.compactor_heapStart >> 3


def isMarked(vm, anObject):
    """Compactor>>isMarked:, vm-spec/Collect/Compactor.class.st:190"""
    word = anObject - vm.compactor_heapStart >> 3
    return u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0


def setBitsOf(vm, anObject):
    """Compactor>>setBitsOf:, vm-spec/Collect/Compactor.class.st:199"""
    first = anObject - vm.compactor_heapStart >> 3
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    last = anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - vm.compactor_heapStart >> 3
    count2 = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if slotCountOf2 >= 255:
        first = i64(first - 1)
    while first < last:
        cell = vm.compactor_bits + i64_shift_left(first >> 6, 3)
        if first & 63 == 0 and i64(last - first) >= 64:
            vm.u64[cell >> 3] = 18446744073709551615
            first = i64(first + 64)
        else:
            vm.u64[cell >> 3] = vm.u64[cell >> 3] | u64_shift_left(1, first & 63)
            first = i64(first + 1)


def plan(vm):
    """Compactor>>plan, vm-spec/Collect/Compactor.class.st:218"""
    finishMarking(vm)
    words = i64((vm.heap_free - vm.compactor_heapStart >> 9) + 1)
    sum = 0
    value = i64(words - 1)
    for i in range(0, value + 1):
        vm.i64[vm.compactor_sums + i64_shift_left(i, 3) >> 3] = sum
        sum = i64(sum + u64_bit_count(vm.u64[vm.compactor_bits + i64_shift_left(i, 3) >> 3]))
    vm.i64[vm.compactor_sums + i64_shift_left(words, 3) >> 3] = sum
    forgetDeadClasses(vm)
    value2 = i64(vm.finalization_mournerCount - 1)
    for i2 in range(0, value2 + 1):
        anObject = newAddressOf(vm, vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i2), 3) >> 3])
        vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i2), 3) >> 3] = anObject


def forgetDeadClasses(vm):
    """Compactor>>forgetDeadClasses, vm-spec/Collect/Compactor.class.st:234"""
    for i in range(0, 4095 + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64(i + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            return
        for j in range(0, 1023 + 1):
            class2 = vm.u64[page + i64_shift_left(i64(j + 1), 3) >> 3]
            word = class2 - vm.compactor_heapStart >> 3
            isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
            if not isMarked2:
                value = vm.heap_nilObject
                vm.u64[page + i64_shift_left(i64(j + 1), 3) >> 3] = value


def newAddressOf(vm, anOop):
    """Compactor>>newAddressOf:, vm-spec/Collect/Compactor.class.st:245"""
    if anOop & 7 != 0 or anOop == 0:
        return anOop
    word = anOop - vm.compactor_heapStart >> 3
    before = vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3] & ((u64_shift_left(1, word & 63) - 1) & M64)
    return vm.compactor_heapStart + i64_shift_left(i64(vm.i64[vm.compactor_sums + i64_shift_left(word >> 6, 3) >> 3] + u64_bit_count(before)), 3)


def compact(vm):
    """Compactor>>compact, vm-spec/Collect/Compactor.class.st:256"""
    place = vm.compactor_heapStart
    end = vm.heap_free
    free = vm.compactor_heapStart
    while place < end:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        next = each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
        word = each - vm.compactor_heapStart >> 3
        isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
        if isMarked2:
            count2 = pointerSlots.countOf(vm, each)
            value = i64(count2 - 1)
            for i in range(0, value + 1):
                value2 = newAddressOf(vm, vm.u64[each + i64_shift_left(i64(i + 1), 3) >> 3])
                vm.u64[each + i64_shift_left(i64(i + 1), 3) >> 3] = value2
            bytes = next - place
            from2 = place
            if from2 != free:
                memory_copy(vm, bytes, from2, free)
            free = free + bytes
        place = next
    vm.platform.releaseMemory_at(end - free, free)
    vm.heap_free = free
    heap.planCollection(vm)
