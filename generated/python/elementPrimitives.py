"""I read and write the elements of objects: at:, at:put:, size, and their variants for strings, for whole runs of elements, and for the words and bytes of objects without oops.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def indexOf_in(vm, anOop, count):
    """ElementPrimitives>>indexOf:in:, vm-spec/Primitives/ElementPrimitives.class.st:12"""
    if not anOop & 1 != 0:
        return -1
    index = i64((signed64(anOop) >> 3) - 1)
    return index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1


def isAccessible(vm, anOop):
    """ElementPrimitives>>isAccessible:, vm-spec/Primitives/ElementPrimitives.class.st:23"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) != 36


def element_of(vm, index, anObject):
    """ElementPrimitives>>element:of:, vm-spec/Primitives/ElementPrimitives.class.st:31"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat <= 5:
        return vm.u64[anObject + i64_shift_left(i64(i64(index + objects.fixedSlotCountOf(vm, anObject)) + 1), 3) >> 3]
    if objectFormat >= 16:
        return (((vm.u8[anObject + 8 + index] & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if objectFormat >= 12:
        return (((vm.u16[anObject + 8 + i64_shift_left(index, 1) >> 1] & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if objectFormat >= 10:
        return (((vm.u32[anObject + 8 + i64_shift_left(index, 2) >> 2] & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    value = vm.u64[anObject + 8 + i64_shift_left(index, 3) >> 3]
    if value <= 1152921504606846975:
        return (((signed64(value) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, value, False)


def canHold_in(vm, value, anObject):
    """ElementPrimitives>>canHold:in:, vm-spec/Primitives/ElementPrimitives.class.st:48"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat <= 5:
        return True
    if objectFormat == 9:
        if value & 1 != 0:
            fits = True
        else:
            fits = (value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 33 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, value), format.elementShift(vm, signed64(vm.u64[value >> 3] >> 24 & 31))) <= 8
        return fits and not (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32)
    bits = i64_shift_left(8, format.elementShift(vm, objectFormat))
    return value & 1 != 0 and u64_shift_right(signed64(value) >> 3 & 0xffffffffffffffff, bits) == 0


def element_of_put(vm, index, anObject, value):
    """ElementPrimitives>>element:of:put:, vm-spec/Primitives/ElementPrimitives.class.st:61"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat <= 5:
        index2 = i64(index + objects.fixedSlotCountOf(vm, anObject))
        vm.u64[anObject + i64_shift_left(i64(index2 + 1), 3) >> 3] = value
        if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
            heap.noteStores(vm, anObject)
        return
    place = anObject + 8
    bits = largeIntegers.magnitudeOf(vm, value)
    if objectFormat >= 16:
        vm.u8[place + index] = bits & 0xff
    elif objectFormat >= 12:
        vm.u16[place + i64_shift_left(index, 1) >> 1] = bits & 0xffff
    elif objectFormat >= 10:
        vm.u32[place + i64_shift_left(index, 2) >> 2] = bits & 0xffffffff
    else:
        vm.u64[place + i64_shift_left(index, 3) >> 3] = bits


def at_index(vm, receiver, indexOop):
    """ElementPrimitives>>at:index:, vm-spec/Primitives/ElementPrimitives.class.st:81"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) != 36):
        vm.failure_code = 2
        return 0
    count = objects.elementCountOf(vm, receiver)
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 24 and index2 < i64_shift_left(i64((signed64(vm.u64[receiver + 8 >> 3]) >> 3 & 32767) + 1), 3):
        vm.failure_code = 4
        return 0
    return element_of(vm, index2, receiver)


def isInLiterals_of(vm, index, anObject):
    """ElementPrimitives>>isInLiterals:of:, vm-spec/Primitives/ElementPrimitives.class.st:95"""
    return signed64(vm.u64[anObject >> 3] >> 24 & 31) >= 24 and index < i64_shift_left(i64((signed64(vm.u64[anObject + 8 >> 3]) >> 3 & 32767) + 1), 3)


def at_index_put(vm, receiver, indexOop, value):
    """ElementPrimitives>>at:index:put:, vm-spec/Primitives/ElementPrimitives.class.st:103"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) != 36):
        vm.failure_code = 2
        return 0
    count = objects.elementCountOf(vm, receiver)
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 24 and index2 < i64_shift_left(i64((signed64(vm.u64[receiver + 8 >> 3]) >> 3 & 32767) + 1), 3):
        vm.failure_code = 4
        return 0
    if not canHold_in(vm, value, receiver):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    element_of_put(vm, index2, receiver, value)
    return value


def size(vm, receiver):
    """ElementPrimitives>>size:, vm-spec/Primitives/ElementPrimitives.class.st:120"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) != 36):
        vm.failure_code = 2
        return 0
    return (((objects.elementCountOf(vm, receiver) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def string_at(vm, receiver, indexOop):
    """ElementPrimitives>>string:at:, vm-spec/Primitives/ElementPrimitives.class.st:130"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    objectFormat = signed64(vm.u64[receiver >> 3] >> 24 & 31)
    if not isStringFormat(vm, objectFormat):
        vm.failure_code = 2
        return 0
    count = objects.elementCountOf(vm, receiver)
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    return (((vm.u8[receiver + 8 + index2] & 0xffffffffffffffff) << 3 & M64) + 2) & M64 if objectFormat >= 16 else (((vm.u32[receiver + 8 + i64_shift_left(index2, 2) >> 2] & 0xffffffffffffffff) << 3 & M64) + 2) & M64


def isStringFormat(vm, objectFormat):
    """ElementPrimitives>>isStringFormat:, vm-spec/Primitives/ElementPrimitives.class.st:146"""
    return objectFormat >= 16 and objectFormat < 24 or objectFormat >= 10 and objectFormat < 12


def string_at_put(vm, receiver, indexOop, value):
    """ElementPrimitives>>string:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:153"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    objectFormat = signed64(vm.u64[receiver >> 3] >> 24 & 31)
    if not isStringFormat(vm, objectFormat):
        vm.failure_code = 2
        return 0
    count = objects.elementCountOf(vm, receiver)
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if not value & 7 == 2:
        vm.failure_code = 3
        return 0
    code = signed64(value >> 3)
    if objectFormat >= 16 and code > 255:
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if objectFormat >= 16:
        vm.u8[receiver + 8 + index2] = code & 0xff
    else:
        vm.u32[receiver + 8 + i64_shift_left(index2, 2) >> 2] = code & 0xffffffff
    return value


def replace_from_to_with_startingAt(vm, receiver, startOop, stopOop, replacement, sourceOop):
    """ElementPrimitives>>replace:from:to:with:startingAt:, vm-spec/Primitives/ElementPrimitives.class.st:174"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) != 36):
        vm.failure_code = 2
        return 0
    if not (replacement & 7 == 0 and signed64(vm.u64[replacement >> 3] & 4194303) != 36):
        vm.failure_code = 3
        return 0
    if not (startOop & stopOop & 1 != 0 and sourceOop & 1 != 0):
        vm.failure_code = 3
        return 0
    kind = kindOf(vm, receiver)
    if not kind == kindOf(vm, replacement):
        vm.failure_code = 3
        return 0
    if signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 24:
        vm.failure_code = 2
        return 0
    start = signed64(startOop) >> 3
    stop = signed64(stopOop) >> 3
    source = signed64(sourceOop) >> 3
    count = i64(i64(stop - start) + 1)
    if count <= 0:
        if start >= 1:
            answer = receiver
        else:
            vm.failure_code = 4
            because = 0
            answer = because
        return answer
    if not (start >= 1 and source >= 1):
        vm.failure_code = 4
        return 0
    if kind == 1:
        count2 = signed64(vm.u64[receiver >> 3] >> 56)
        slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        answer2 = i64(i64_shift_left(slotCountOf, 3) - (signed64(vm.u64[receiver >> 3] >> 24 & 31) & 7))
    else:
        answer2 = objects.elementCountOf(vm, receiver)
    if not stop <= answer2:
        vm.failure_code = 4
        return 0
    if kind == 1:
        count3 = signed64(vm.u64[replacement >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[replacement - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        answer3 = i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[replacement >> 3] >> 24 & 31) & 7))
    else:
        answer3 = objects.elementCountOf(vm, replacement)
    sourceSize = answer3
    if not (i64(i64(source + count) - 1) <= sourceSize and source <= sourceSize):
        vm.failure_code = 4
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    shift = 3 if kind == 0 else i64(kind - 1)
    if kind == 0:
        elementsOf = replacement + i64_shift_left(i64(objects.fixedSlotCountOf(vm, replacement) + 1), 3)
    else:
        elementsOf = replacement + 8
    if kind == 0:
        elementsOf2 = receiver + i64_shift_left(i64(objects.fixedSlotCountOf(vm, receiver) + 1), 3)
    else:
        elementsOf2 = receiver + 8
    memory_copy(vm, i64_shift_left(count, shift), elementsOf + i64_shift_left(i64(source - 1), shift), elementsOf2 + i64_shift_left(i64(start - 1), shift))
    if kind == 0:
        heap.noteStores(vm, receiver)
    return receiver


def kindOfOops(vm):
    """ElementPrimitives>>kindOfOops, vm-spec/Primitives/ElementPrimitives.class.st:205"""
    return 0


def kindOfBytes(vm):
    """ElementPrimitives>>kindOfBytes, vm-spec/Primitives/ElementPrimitives.class.st:211"""
    return 1


def kindOf(vm, anObject):
    """ElementPrimitives>>kindOf:, vm-spec/Primitives/ElementPrimitives.class.st:217"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat <= 5:
        return 0
    if objectFormat >= 16:
        return 1
    return i64(format.elementShift(vm, objectFormat) + 1)


def sizeOf_kind(vm, anObject, kind):
    """ElementPrimitives>>sizeOf:kind:, vm-spec/Primitives/ElementPrimitives.class.st:228"""
    if kind == 1:
        count = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer = i64(i64_shift_left(slotCountOf, 3) - (signed64(vm.u64[anObject >> 3] >> 24 & 31) & 7))
    else:
        answer = objects.elementCountOf(vm, anObject)
    return answer


def elementsOf_kind(vm, anObject, kind):
    """ElementPrimitives>>elementsOf:kind:, vm-spec/Primitives/ElementPrimitives.class.st:236"""
    if kind == 0:
        return anObject + i64_shift_left(i64(objects.fixedSlotCountOf(vm, anObject) + 1), 3)
    return anObject + 8


def fill_with(vm, receiver, value):
    """ElementPrimitives>>fill:with:, vm-spec/Primitives/ElementPrimitives.class.st:246"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    if signed64(vm.u64[receiver >> 3] >> 24 & 31) <= 5 or signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 24:
        vm.failure_code = 2
        return 0
    if not canHold_in(vm, value, receiver):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    bytes = objects.elementCountOf(vm, receiver)
    value2 = i64(bytes - 1)
    for i in range(0, value2 + 1):
        element_of_put(vm, i, receiver, value)
    return receiver


def word_at(vm, receiver, indexOop):
    """ElementPrimitives>>word:at:, vm-spec/Primitives/ElementPrimitives.class.st:261"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 24):
        vm.failure_code = 2
        return 0
    count = i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) >> 2
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    return (((vm.i32[receiver + 8 + i64_shift_left(index2, 2) >> 2] & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def word_at_put(vm, receiver, indexOop, value):
    """ElementPrimitives>>word:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:273"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 24):
        vm.failure_code = 2
        return 0
    count = i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) >> 2
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if not (value & 1 != 0 and signed32(signed64(value) >> 3) == signed64(value) >> 3):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    vm.i32[receiver + 8 + i64_shift_left(index2, 2) >> 2] = signed32(signed64(value) >> 3)
    return value


def isWords(vm, anOop):
    """ElementPrimitives>>isWords:, vm-spec/Primitives/ElementPrimitives.class.st:288"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop >> 3] >> 24 & 31) < 24


def compare_with(vm, one, other):
    """ElementPrimitives>>compare:with:, vm-spec/Primitives/ElementPrimitives.class.st:294"""
    if not (one & 7 == 0 and signed64(vm.u64[one >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[one >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 2
        return 0
    if not (other & 7 == 0 and signed64(vm.u64[other >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[other >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    left = i64_shift_left(objects.elementCountOf(vm, one), format.elementShift(vm, signed64(vm.u64[one >> 3] >> 24 & 31)))
    right = i64_shift_left(objects.elementCountOf(vm, other), format.elementShift(vm, signed64(vm.u64[other >> 3] >> 24 & 31)))
    order = memory_compare(vm, one + 8, other + 8, i64_min(left, right))
    if order == 0:
        order = i64(left - right)
    return (((order & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def short_at(vm, receiver, indexOop):
    """ElementPrimitives>>short:at:, vm-spec/Primitives/ElementPrimitives.class.st:309"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 24):
        vm.failure_code = 2
        return 0
    count = i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) >> 1
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    return (((vm.i16[receiver + 8 + i64_shift_left(index2, 1) >> 1] & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def short_at_put(vm, receiver, indexOop, value):
    """ElementPrimitives>>short:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:321"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 24):
        vm.failure_code = 2
        return 0
    count = i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) >> 1
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if not (value & 1 != 0 and signed16(signed64(value) >> 3) == signed64(value) >> 3):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    vm.i16[receiver + 8 + i64_shift_left(index2, 1) >> 1] = signed16(signed64(value) >> 3)
    return value


def equalBytes_with(vm, receiver, other):
    """ElementPrimitives>>equalBytes:with:, vm-spec/Primitives/ElementPrimitives.class.st:336"""
    if receiver == other:
        return vm.heap_trueObject
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 24):
        vm.failure_code = 2
        return 0
    if not (other & 7 == 0 and signed64(vm.u64[other >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[other >> 3] >> 24 & 31) < 24 and kindOf(vm, receiver) == kindOf(vm, other)):
        vm.failure_code = 3
        return 0
    if not i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) == i64_shift_left(objects.elementCountOf(vm, other), format.elementShift(vm, signed64(vm.u64[other >> 3] >> 24 & 31))):
        return vm.heap_falseObject
    return vm.heap_trueObject if memory_compare(vm, receiver + 8, other + 8, i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31)))) == 0 else vm.heap_falseObject


def isFloats(vm, anOop):
    """ElementPrimitives>>isFloats:, vm-spec/Primitives/ElementPrimitives.class.st:348"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop >> 3] >> 24 & 31) < 12


def float_at(vm, receiver, indexOop):
    """ElementPrimitives>>float:at:, vm-spec/Primitives/ElementPrimitives.class.st:355"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    count = objects.elementCountOf(vm, receiver)
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    value = vm.f64[receiver + 8 + i64_shift_left(index2, 3) >> 3] if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[receiver + 8 + i64_shift_left(index2, 2) >> 2])
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def float_of(vm, index, anObject):
    """ElementPrimitives>>float:of:, vm-spec/Primitives/ElementPrimitives.class.st:367"""
    return vm.f64[anObject + 8 + i64_shift_left(index, 3) >> 3] if signed64(vm.u64[anObject >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[anObject + 8 + i64_shift_left(index, 2) >> 2])


def float_of_put(vm, index, anObject, value):
    """ElementPrimitives>>float:of:put:, vm-spec/Primitives/ElementPrimitives.class.st:376"""
    if signed64(vm.u64[anObject >> 3] >> 24 & 31) == 9:
        vm.f64[anObject + 8 + i64_shift_left(index, 3) >> 3] = value
    else:
        vm.u32[anObject + 8 + i64_shift_left(index, 2) >> 2] = double_single_bits(value)


def float_at_put(vm, receiver, indexOop, value):
    """ElementPrimitives>>float:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:385"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    count = objects.elementCountOf(vm, receiver)
    if indexOop & 1 != 0:
        index = i64((signed64(indexOop) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if not floatPrimitives.isNumber(vm, value):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    value2 = floatPrimitives.valueOf(vm, value)
    if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9:
        vm.f64[receiver + 8 + i64_shift_left(index2, 3) >> 3] = value2
    else:
        vm.u32[receiver + 8 + i64_shift_left(index2, 2) >> 2] = double_single_bits(value2)
    return value
