"""I read and write the numbers of C in the bytes of objects without oops, at any byte offset, which counts from 0: 600 to 614 read, 615 to 629 write. The least significant byte comes first.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def placeOf_in_bytes(vm, offset, anObject, count):
    """BytePrimitives>>placeOf:in:bytes:, vm-spec/Primitives/BytePrimitives.class.st:12"""
    if not (anObject & 7 == 0 and signed64(vm.u64[anObject >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anObject >> 3] >> 24 & 31) < 24 and offset & 1 != 0):
        vm.failure_code = 3
        return 0
    if not (signed64(offset) >> 3 >= 0 and signed64(offset) >> 3 <= i64(i64_shift_left(objects.elementCountOf(vm, anObject), format.elementShift(vm, signed64(vm.u64[anObject >> 3] >> 24 & 31))) - count)):
        vm.failure_code = 4
        return 0
    return anObject + 8 + (signed64(offset) >> 3)


def bits_at(vm, count, place):
    """BytePrimitives>>bits:at:, vm-spec/Primitives/BytePrimitives.class.st:25"""
    bits = 0
    value = i64(count - 1)
    for i in range(0, value + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    return bits


def put_bytes_at_in_for(vm, bits, count, offset, anObject, value):
    """BytePrimitives>>put:bytes:at:in:for:, vm-spec/Primitives/BytePrimitives.class.st:36"""
    place = placeOf_in_bytes(vm, offset, anObject, count)
    if place == 0:
        return 0
    if vm.u64[anObject >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    value2 = i64(count - 1)
    for i in range(0, value2 + 1):
        vm.u8[place + i] = u64_shift_right(bits, i64_shift_left(i, 3)) & 0xff
    return value


def boolean8_at(vm, receiver, offset):
    """BytePrimitives>>boolean8:at:, vm-spec/Primitives/BytePrimitives.class.st:48"""
    place = placeOf_in_bytes(vm, offset, receiver, 1)
    if place == 0:
        return 0
    return vm.heap_trueObject if vm.u8[place] != 0 else vm.heap_falseObject


def unsigned8_at(vm, receiver, offset):
    """BytePrimitives>>unsigned8:at:, vm-spec/Primitives/BytePrimitives.class.st:59"""
    place = placeOf_in_bytes(vm, offset, receiver, 1)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 0 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed64(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def signed8_at(vm, receiver, offset):
    """BytePrimitives>>signed8:at:, vm-spec/Primitives/BytePrimitives.class.st:70"""
    place = placeOf_in_bytes(vm, offset, receiver, 1)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 0 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed8(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def unsigned16_at(vm, receiver, offset):
    """BytePrimitives>>unsigned16:at:, vm-spec/Primitives/BytePrimitives.class.st:81"""
    place = placeOf_in_bytes(vm, offset, receiver, 2)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 1 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed64(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def signed16_at(vm, receiver, offset):
    """BytePrimitives>>signed16:at:, vm-spec/Primitives/BytePrimitives.class.st:92"""
    place = placeOf_in_bytes(vm, offset, receiver, 2)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 1 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed16(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def unsigned32_at(vm, receiver, offset):
    """BytePrimitives>>unsigned32:at:, vm-spec/Primitives/BytePrimitives.class.st:103"""
    place = placeOf_in_bytes(vm, offset, receiver, 4)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 3 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed64(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def signed32_at(vm, receiver, offset):
    """BytePrimitives>>signed32:at:, vm-spec/Primitives/BytePrimitives.class.st:114"""
    place = placeOf_in_bytes(vm, offset, receiver, 4)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 3 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed32(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def unsigned64_at(vm, receiver, offset):
    """BytePrimitives>>unsigned64:at:, vm-spec/Primitives/BytePrimitives.class.st:125"""
    place = placeOf_in_bytes(vm, offset, receiver, 8)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 7 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    if bits2 <= 1152921504606846975:
        return (((signed64(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, bits2, False)


def signed64_at(vm, receiver, offset):
    """BytePrimitives>>signed64:at:, vm-spec/Primitives/BytePrimitives.class.st:136"""
    place = placeOf_in_bytes(vm, offset, receiver, 8)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 7 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    if signed64(bits2) >= -1152921504606846976 and signed64(bits2) <= 1152921504606846975:
        return (((signed64(bits2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(signed64(bits2)) & 0xffffffffffffffff, True) if signed64(bits2) < 0 else instances.magnitude_negative(vm, signed64(bits2) & 0xffffffffffffffff, False)


def character8_at(vm, receiver, offset):
    """BytePrimitives>>character8:at:, vm-spec/Primitives/BytePrimitives.class.st:147"""
    place = placeOf_in_bytes(vm, offset, receiver, 1)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 0 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed64(bits2) & 0xffffffffffffffff) << 3 & M64) + 2) & M64


def character16_at(vm, receiver, offset):
    """BytePrimitives>>character16:at:, vm-spec/Primitives/BytePrimitives.class.st:158"""
    place = placeOf_in_bytes(vm, offset, receiver, 2)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 1 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    return (((signed64(bits2) & 0xffffffffffffffff) << 3 & M64) + 2) & M64


def character32_at(vm, receiver, offset):
    """BytePrimitives>>character32:at:, vm-spec/Primitives/BytePrimitives.class.st:169"""
    place = placeOf_in_bytes(vm, offset, receiver, 4)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 3 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    if not bits2 >> 30 == 0:
        vm.failure_code = 3
        return 0
    bits3 = 0
    for i2 in range(0, 3 + 1):
        bits3 = bits3 | u64_shift_left(vm.u8[place + i2], i64_shift_left(i2, 3))
    bits4 = bits3
    return (((signed64(bits4) & 0xffffffffffffffff) << 3 & M64) + 2) & M64


def float32_at(vm, receiver, offset):
    """BytePrimitives>>float32:at:, vm-spec/Primitives/BytePrimitives.class.st:181"""
    place = placeOf_in_bytes(vm, offset, receiver, 4)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 3 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    value = double_from_single_bits(bits2 & 0xffffffff)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def float64_at(vm, receiver, offset):
    """BytePrimitives>>float64:at:, vm-spec/Primitives/BytePrimitives.class.st:192"""
    place = placeOf_in_bytes(vm, offset, receiver, 8)
    if place == 0:
        return 0
    bits = 0
    for i in range(0, 7 + 1):
        bits = bits | u64_shift_left(vm.u8[place + i], i64_shift_left(i, 3))
    bits2 = bits
    value = double_from_bits(bits2)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def isUnsigned_bits(vm, value, count):
    """BytePrimitives>>isUnsigned:bits:, vm-spec/Primitives/BytePrimitives.class.st:203"""
    if value & 1 != 0:
        fits = True
    else:
        fits = (value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 33 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, value), format.elementShift(vm, signed64(vm.u64[value >> 3] >> 24 & 31))) <= 8
    return fits and not (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and u64_shift_right(largeIntegers.magnitudeOf(vm, value), count) == 0


def isSigned_bits(vm, value, count):
    """BytePrimitives>>isSigned:bits:, vm-spec/Primitives/BytePrimitives.class.st:210"""
    if value & 1 != 0:
        fits = True
    else:
        fits = (value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 33 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, value), format.elementShift(vm, signed64(vm.u64[value >> 3] >> 24 & 31))) <= 8
    if not fits:
        return False
    limit = u64_shift_left(1, i64(count - 1))
    return largeIntegers.magnitudeOf(vm, value) <= limit if (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) else largeIntegers.magnitudeOf(vm, value) < limit


def boolean8_at_put(vm, receiver, offset, value):
    """BytePrimitives>>boolean8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:222"""
    if not (value == vm.heap_trueObject or value == vm.heap_falseObject):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, 1 if value == vm.heap_trueObject else 0, 1, offset, receiver, value)


def unsigned8_at_put(vm, receiver, offset, value):
    """BytePrimitives>>unsigned8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:231"""
    if value & 1 != 0:
        fits = True
    else:
        fits = (value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 33 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, value), format.elementShift(vm, signed64(vm.u64[value >> 3] >> 24 & 31))) <= 8
    if not (fits and not (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and largeIntegers.magnitudeOf(vm, value) >> 8 == 0):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, largeIntegers.magnitudeOf(vm, value), 1, offset, receiver, value)


def signed8_at_put(vm, receiver, offset, value):
    """BytePrimitives>>signed8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:240"""
    if not isSigned_bits(vm, value, 8):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, ((largeIntegers.magnitudeOf(vm, value) ^ M64) + 1) & M64 if (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) else largeIntegers.magnitudeOf(vm, value), 1, offset, receiver, value)


def unsigned16_at_put(vm, receiver, offset, value):
    """BytePrimitives>>unsigned16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:249"""
    if value & 1 != 0:
        fits = True
    else:
        fits = (value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 33 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, value), format.elementShift(vm, signed64(vm.u64[value >> 3] >> 24 & 31))) <= 8
    if not (fits and not (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and largeIntegers.magnitudeOf(vm, value) >> 16 == 0):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, largeIntegers.magnitudeOf(vm, value), 2, offset, receiver, value)


def signed16_at_put(vm, receiver, offset, value):
    """BytePrimitives>>signed16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:258"""
    if not isSigned_bits(vm, value, 16):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, ((largeIntegers.magnitudeOf(vm, value) ^ M64) + 1) & M64 if (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) else largeIntegers.magnitudeOf(vm, value), 2, offset, receiver, value)


def unsigned32_at_put(vm, receiver, offset, value):
    """BytePrimitives>>unsigned32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:267"""
    if value & 1 != 0:
        fits = True
    else:
        fits = (value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 33 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, value), format.elementShift(vm, signed64(vm.u64[value >> 3] >> 24 & 31))) <= 8
    if not (fits and not (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and largeIntegers.magnitudeOf(vm, value) >> 32 == 0):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, largeIntegers.magnitudeOf(vm, value), 4, offset, receiver, value)


def signed32_at_put(vm, receiver, offset, value):
    """BytePrimitives>>signed32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:276"""
    if not isSigned_bits(vm, value, 32):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, ((largeIntegers.magnitudeOf(vm, value) ^ M64) + 1) & M64 if (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) else largeIntegers.magnitudeOf(vm, value), 4, offset, receiver, value)


def unsigned64_at_put(vm, receiver, offset, value):
    """BytePrimitives>>unsigned64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:285"""
    if value & 1 != 0:
        fits = True
    else:
        fits = (value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 33 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, value), format.elementShift(vm, signed64(vm.u64[value >> 3] >> 24 & 31))) <= 8
    if not (fits and not (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) and u64_shift_right(largeIntegers.magnitudeOf(vm, value), 64) == 0):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, largeIntegers.magnitudeOf(vm, value), 8, offset, receiver, value)


def signed64_at_put(vm, receiver, offset, value):
    """BytePrimitives>>signed64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:294"""
    if not isSigned_bits(vm, value, 64):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, ((largeIntegers.magnitudeOf(vm, value) ^ M64) + 1) & M64 if (signed64(value) < 0 if value & 1 != 0 else value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 32) else largeIntegers.magnitudeOf(vm, value), 8, offset, receiver, value)


def character8_at_put(vm, receiver, offset, value):
    """BytePrimitives>>character8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:303"""
    if not (value & 7 == 2 and signed64(value >> 3) >> 8 == 0):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, signed64(value >> 3) & 0xffffffffffffffff, 1, offset, receiver, value)


def character16_at_put(vm, receiver, offset, value):
    """BytePrimitives>>character16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:312"""
    if not (value & 7 == 2 and signed64(value >> 3) >> 16 == 0):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, signed64(value >> 3) & 0xffffffffffffffff, 2, offset, receiver, value)


def character32_at_put(vm, receiver, offset, value):
    """BytePrimitives>>character32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:321"""
    if not value & 7 == 2:
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, signed64(value >> 3) & 0xffffffffffffffff, 4, offset, receiver, value)


def float32_at_put(vm, receiver, offset, value):
    """BytePrimitives>>float32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:330"""
    if not (value & 7 == 4 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 34):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, double_single_bits(floatPrimitives.valueOf(vm, value)), 4, offset, receiver, value)


def float64_at_put(vm, receiver, offset, value):
    """BytePrimitives>>float64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:339"""
    if not (value & 7 == 4 or value & 7 == 0 and signed64(vm.u64[value >> 3] & 4194303) == 34):
        vm.failure_code = 3
        return 0
    return put_bytes_at_in_for(vm, double_bits(floatPrimitives.valueOf(vm, value)), 8, offset, receiver, value)
