"""I walk every object of the heap and report what is damaged, and where: a format that there is not, a size that runs past the end, a class index without a class, a pointer that does not lead to an object. I keep a bit for every word of the heap, set where an object begins.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, compactor, enumeration, finalization, heapChecker, imageReader, imageWriter, pointerSlots, scavenger, contextAccess, contexts, frame, stack, stackPages, clock, collector, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, interpreter)
from generator.simulator.runtime import *


def check(vm):
    """HeapChecker>>check, vm-spec/Collect/HeapChecker.class.st:23"""
    vm.heapChecker_faults = 0
    vm.heapChecker_starts = vm.platform.reserveMemory(i64((vm.heap_free - vm.heap_youngStart >> 6) + 8))
    if vm.heapChecker_starts == 0:
        vm.platform.refuseImage_with_with('there is no memory to check %1 bytes of objects', vm.heap_free - vm.heap_start, 0)
        return 1
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64((vm.u64[place >> 3] >> 56)) == 255 else place
        each2 = each
        noteStart(vm, each2)
        count = signed64((vm.u64[each >> 3] >> 56))
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))
    place2 = heap.skipGaps(vm, vm.heap_pastStart)
    while place2 < vm.heap_free:
        each3 = place2 + 8 if signed64((vm.u64[place2 >> 3] >> 56)) == 255 else place2
        each4 = each3
        checkObject(vm, each4)
        count2 = signed64((vm.u64[each3 >> 3] >> 56))
        slotCountOf2 = signed64(vm.u64[each3 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        place2 = heap.skipGaps(vm, each3 + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3))
    return vm.heapChecker_faults


def checkObject(vm, anObject):
    """HeapChecker>>checkObject:, vm-spec/Collect/HeapChecker.class.st:38"""
    index = signed64(vm.u64[anObject >> 3] & 4194303)
    if index == 0:
        return
    objectFormat = signed64((vm.u64[anObject >> 3] >> 24) & 31)
    if not (objectFormat != 6 and objectFormat != 8):
        fault_at_with(vm, 'the object at offset %1 has the format %2, which there is not', anObject, objectFormat)
    if not isKnownClassIndex(vm, index):
        fault_at_with(vm, 'the object at offset %1 has the class index %2, which no class has', anObject, index)
    count = pointerSlots.countOf(vm, anObject)
    count2 = signed64((vm.u64[anObject >> 3] >> 56))
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if count > slotCountOf:
        fault_at_with(vm, 'the method at offset %1 has %2 literals, more than there is room for', anObject, i64(count - 1))
        count = 0
    value = i64(count - 1)
    for i in range(0, value + 1):
        value2 = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if not isGoodOop(vm, value2):
            fault_at_with(vm, 'slot %2 of the object at offset %1 leads to no object', anObject, i)


def isKnownClassIndex(vm, index):
    """HeapChecker>>isKnownClassIndex:, vm-spec/Collect/HeapChecker.class.st:59"""
    if index < 32:
        return True
    if index >= 4194304:
        return False
    index2 = (index >> 10)
    anObject = vm.classTable_root
    page = vm.u64[anObject + i64_shift_left(i64(index2 + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        index3 = index & 1023
        at = vm.u64[page + i64_shift_left(i64(index3 + 1), 3) >> 3]
    if at & 7 == 0:
        if signed64((vm.u64[at >> 3] >> 24) & 31) <= 5:
            count = signed64((vm.u64[at >> 3] >> 56))
            slotCountOf = signed64(vm.u64[at - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2 and vm.u64[at + 24 >> 3] & 1 != 0


def isGoodOop(vm, anOop):
    """HeapChecker>>isGoodOop:, vm-spec/Collect/HeapChecker.class.st:68"""
    if anOop & 7 != 0:
        return anOop & 1 != 0 or anOop & 7 == 2 or anOop & 7 == 4
    place = anOop
    return place >= vm.heap_youngStart and place < vm.heap_free and isStart(vm, place)


def noteStart(vm, anObject):
    """HeapChecker>>noteStart:, vm-spec/Collect/HeapChecker.class.st:79"""
    word = (anObject - vm.heap_youngStart >> 3)
    cell = vm.heapChecker_starts + i64_shift_left((word >> 6), 3)
    vm.u64[cell >> 3] = vm.u64[cell >> 3] | u64_shift_left(1, word & 63)


def isStart(vm, place):
    """HeapChecker>>isStart:, vm-spec/Collect/HeapChecker.class.st:88"""
    word = (place - vm.heap_youngStart >> 3)
    return u64_shift_right(vm.u64[vm.heapChecker_starts + i64_shift_left((word >> 6), 3) >> 3], word & 63) & 1 != 0


def fault_at_with(vm, message, anObject, number):
    """HeapChecker>>fault:at:with:, vm-spec/Collect/HeapChecker.class.st:96"""
    vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
    if vm.heapChecker_faults <= 20:
        vm.platform.refuseImage_with_with(message, anObject - vm.heap_start, number)
