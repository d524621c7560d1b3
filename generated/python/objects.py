"""I read and write objects: their header, their slots and their other elements. Slots and elements are counted from 0. I trust my callers: that an oop is an object, and an index within its bounds, is theirs to know.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def headerOf(vm, anObject):
    """Objects>>headerOf:, vm-spec/Heap/Objects.class.st:12"""
    return vm.u64[anObject >> 3]


def header_put(vm, anObject, word):
    """Objects>>header:put:, vm-spec/Heap/Objects.class.st:18"""
    vm.u64[anObject >> 3] = word


def formatOf(vm, anObject):
    """Objects>>formatOf:, vm-spec/Heap/Objects.class.st:24"""
    return signed64(vm.u64[anObject >> 3] >> 24 & 31)


def isImmutable(vm, anObject):
    """Objects>>isImmutable:, vm-spec/Heap/Objects.class.st:31"""
    return vm.u64[anObject >> 3] >> 23 & 1 != 0


def slotCountOf(vm, anObject):
    """Objects>>slotCountOf:, vm-spec/Heap/Objects.class.st:38"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    return signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count


def hasSlotAt_in(vm, index, anObject):
    """Objects>>hasSlotAt:in:, vm-spec/Heap/Objects.class.st:49"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    if index & 0xffffffffffffffff < count & 0xffffffffffffffff:
        return True
    if count == 255:
        count2 = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        answer = index & 0xffffffffffffffff < slotCountOf2 & 0xffffffffffffffff
    else:
        answer = False
    return answer


def classIndexOf(vm, anOop):
    """Objects>>classIndexOf:, vm-spec/Heap/Objects.class.st:60"""
    return signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)


def is_ofClassIndex(vm, anOop, index):
    """Objects>>is:ofClassIndex:, vm-spec/Heap/Objects.class.st:70"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == index


def addressOfSlot_of(vm, index, anObject):
    """Objects>>addressOfSlot:of:, vm-spec/Heap/Objects.class.st:78"""
    return anObject + i64_shift_left(i64(index + 1), 3)


def firstByteOf(vm, anObject):
    """Objects>>firstByteOf:, vm-spec/Heap/Objects.class.st:84"""
    return anObject + 8


def slot_of(vm, index, anObject):
    """Objects>>slot:of:, vm-spec/Heap/Objects.class.st:90"""
    return vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3]


def slot_of_put(vm, index, anObject, value):
    """Objects>>slot:of:put:, vm-spec/Heap/Objects.class.st:97"""
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value
    if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, anObject)


def slot_of_init(vm, index, anObject, value):
    """Objects>>slot:of:init:, vm-spec/Heap/Objects.class.st:107"""
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value


def fillSlotsOf_from_to_with(vm, anObject, first, last, value):
    """Objects>>fillSlotsOf:from:to:with:, vm-spec/Heap/Objects.class.st:115"""
    memory_fill(vm, anObject + i64_shift_left(i64(first + 1), 3), i64(last - first), value)


def byteCountOf(vm, anObject):
    """Objects>>byteCountOf:, vm-spec/Heap/Objects.class.st:122"""
    return i64_shift_left(elementCountOf(vm, anObject), format.elementShift(vm, signed64(vm.u64[anObject >> 3] >> 24 & 31)))


def byteSizeOf(vm, anObject):
    """Objects>>byteSizeOf:, vm-spec/Heap/Objects.class.st:129"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[anObject >> 3] >> 24 & 31) & 7))


def elementCountOf(vm, anObject):
    """Objects>>elementCountOf:, vm-spec/Heap/Objects.class.st:137"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat <= 5:
        if objectFormat >= 2 and objectFormat <= 4:
            count = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = i64(slotCountOf2 - fixedSlotCountOf(vm, anObject))
        else:
            answer = 0
        return answer
    count2 = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf3 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    return i64(i64_shift_left(slotCountOf3, i64(3 - format.elementShift(vm, objectFormat))) - format.unusedElements(vm, objectFormat))


def fixedSlotCountOf(vm, anObject):
    """Objects>>fixedSlotCountOf:, vm-spec/Heap/Objects.class.st:150"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat == 2:
        return 0
    if objectFormat == 1:
        count = signed64(vm.u64[anObject >> 3] >> 56)
        return signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    if objectFormat == 0:
        return 0
    index = signed64(vm.u64[anObject >> 3] & 4194303) if anObject & 7 == 0 else signed64(anObject & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    return signed64(vm.u64[at + 24 >> 3]) >> 3 & 65535


def byteAt_of(vm, index, anObject):
    """Objects>>byteAt:of:, vm-spec/Heap/Objects.class.st:162"""
    return vm.u8[anObject + 8 + index]


def byteAt_of_put(vm, index, anObject, value):
    """Objects>>byteAt:of:put:, vm-spec/Heap/Objects.class.st:168"""
    vm.u8[anObject + 8 + index] = value & 0xff


def hashOf(vm, anObject):
    """Objects>>hashOf:, vm-spec/Heap/Objects.class.st:174"""
    hash = signed64(vm.u64[anObject >> 3] >> 32 & 4194303)
    if hash == 0:
        hash2 = heap.nextHash(vm)
        cleared = vm.u64[anObject >> 3] & 18428729679495036927
        word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
        vm.u64[anObject >> 3] = word
        newHashOf2 = hash2
        answer = newHashOf2
    else:
        answer = hash
    return answer


def newHashOf(vm, anObject):
    """Objects>>newHashOf:, vm-spec/Heap/Objects.class.st:184"""
    hash = heap.nextHash(vm)
    cleared = vm.u64[anObject >> 3] & 18428729679495036927
    word = cleared | (hash & 0xffffffffffffffff) << 32 & M64
    vm.u64[anObject >> 3] = word
    return hash


def setHashOf_to(vm, anObject, hash):
    """Objects>>setHashOf:to:, vm-spec/Heap/Objects.class.st:193"""
    cleared = vm.u64[anObject >> 3] & 18428729679495036927
    word = cleared | (hash & 0xffffffffffffffff) << 32 & M64
    vm.u64[anObject >> 3] = word


def identityHashOf(vm, anOop):
    """Objects>>identityHashOf:, vm-spec/Heap/Objects.class.st:201"""
    if anOop & 7 == 0:
        hash = signed64(vm.u64[anOop >> 3] >> 32 & 4194303)
        if hash == 0:
            hash2 = heap.nextHash(vm)
            cleared = vm.u64[anOop >> 3] & 18428729679495036927
            word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
            vm.u64[anOop >> 3] = word
            newHashOf2 = hash2
            answer = newHashOf2
        else:
            answer = hash
        return answer
    if anOop & 1 != 0:
        return signed64(anOop) >> 3
    return signed64(anOop >> 3)


def isBytes(vm, anOop):
    """Objects>>isBytes:, vm-spec/Heap/Objects.class.st:210"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24


def isArray(vm, anOop):
    """Objects>>isArray:, vm-spec/Heap/Objects.class.st:217"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2


def isCompiledMethod(vm, anOop):
    """Objects>>isCompiledMethod:, vm-spec/Heap/Objects.class.st:224"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24


def hasSlots_in(vm, count, anOop):
    """Objects>>hasSlots:in:, vm-spec/Heap/Objects.class.st:230"""
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count2 = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            answer = slotCountOf2 >= count
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2
