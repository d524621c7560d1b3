"""I know integers by sign and magnitude: SmallIntegers, and large integers of at most 8 bytes, whose bytes come with the least significant first.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def fits(vm, anOop):
    """LargeIntegers>>fits:, vm-spec/Heap/LargeIntegers.class.st:11"""
    if anOop & 1 != 0:
        return True
    return (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 33 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) <= 8


def isLarge(vm, anOop):
    """LargeIntegers>>isLarge:, vm-spec/Heap/LargeIntegers.class.st:19"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 33 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32


def isNegative(vm, anOop):
    """LargeIntegers>>isNegative:, vm-spec/Heap/LargeIntegers.class.st:26"""
    return signed64(anOop) < 0 if anOop & 1 != 0 else anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32


def magnitudeOf(vm, anOop):
    """LargeIntegers>>magnitudeOf:, vm-spec/Heap/LargeIntegers.class.st:34"""
    if anOop & 1 != 0:
        value = signed64(anOop) >> 3
        return i64_negate(value) & 0xffffffffffffffff if value < 0 else value & 0xffffffffffffffff
    return bytesOf(vm, anOop)


def bitsOf(vm, anOop):
    """LargeIntegers>>bitsOf:, vm-spec/Heap/LargeIntegers.class.st:44"""
    return ((magnitudeOf(vm, anOop) ^ M64) + 1) & M64 if (signed64(anOop) < 0 if anOop & 1 != 0 else anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32) else magnitudeOf(vm, anOop)


def bytesOf(vm, anOop):
    """LargeIntegers>>bytesOf:, vm-spec/Heap/LargeIntegers.class.st:51"""
    count = signed64(vm.u64[anOop >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
    if slotCountOf == 0:
        return 0
    unused = i64(8 - i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))))
    return u64_shift_right(u64_shift_left(vm.u64[anOop + 8 >> 3], i64_shift_left(unused, 3)), i64_shift_left(unused, 3))


def differ_from(vm, one, other):
    """LargeIntegers>>differ:from:, vm-spec/Heap/LargeIntegers.class.st:61"""
    return not (signed64(other) < 0 if other & 1 != 0 else other & 7 == 0 and signed64(vm.u64[other >> 3] & 4194303) == 32) if (signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32) else (signed64(other) < 0 if other & 1 != 0 else other & 7 == 0 and signed64(vm.u64[other >> 3] & 4194303) == 32)


def compare_with(vm, one, other):
    """LargeIntegers>>compare:with:, vm-spec/Heap/LargeIntegers.class.st:70"""
    if not (signed64(other) < 0 if other & 1 != 0 else other & 7 == 0 and signed64(vm.u64[other >> 3] & 4194303) == 32) if (signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32) else (signed64(other) < 0 if other & 1 != 0 else other & 7 == 0 and signed64(vm.u64[other >> 3] & 4194303) == 32):
        return -1 if (signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32) else 1
    order = 0
    if magnitudeOf(vm, one) < magnitudeOf(vm, other):
        order = -1
    if magnitudeOf(vm, one) > magnitudeOf(vm, other):
        order = 1
    return i64_negate(order) if (signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32) else order


def sum_and_negated(vm, one, other, isNegated):
    """LargeIntegers>>sum:and:negated:, vm-spec/Heap/LargeIntegers.class.st:82"""
    left = magnitudeOf(vm, one)
    right = magnitudeOf(vm, other)
    otherIsNegative = not (signed64(other) < 0 if other & 1 != 0 else other & 7 == 0 and signed64(vm.u64[other >> 3] & 4194303) == 32) if isNegated else (signed64(other) < 0 if other & 1 != 0 else other & 7 == 0 and signed64(vm.u64[other >> 3] & 4194303) == 32)
    if otherIsNegative if (signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32) else not otherIsNegative:
        if u64_add_overflows(left, right):
            vm.failure_code = 6
            return 0
        return instances.magnitude_negative(vm, (left + right) & M64, otherIsNegative)
    return instances.magnitude_negative(vm, (left - right) & M64, signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32) if left >= right else instances.magnitude_negative(vm, (right - left) & M64, otherIsNegative)
