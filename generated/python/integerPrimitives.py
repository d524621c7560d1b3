"""I am the arithmetic of SmallIntegers (1 to 17, 40), and that of integers whose magnitude fits in 64 bits (20 to 37): what does not fit fails, and the image does it with digits.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def add_with(vm, receiver, argument):
    """IntegerPrimitives>>add:with:, vm-spec/Primitives/IntegerPrimitives.class.st:12"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    value = i64((signed64(receiver) >> 3) + (signed64(argument) >> 3))
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def subtract_with(vm, receiver, argument):
    """IntegerPrimitives>>subtract:with:, vm-spec/Primitives/IntegerPrimitives.class.st:22"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    value = i64((signed64(receiver) >> 3) - (signed64(argument) >> 3))
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def less_with(vm, receiver, argument):
    """IntegerPrimitives>>less:with:, vm-spec/Primitives/IntegerPrimitives.class.st:32"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if signed64(receiver) >> 3 < signed64(argument) >> 3 else vm.heap_falseObject


def greater_with(vm, receiver, argument):
    """IntegerPrimitives>>greater:with:, vm-spec/Primitives/IntegerPrimitives.class.st:42"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if signed64(receiver) >> 3 > signed64(argument) >> 3 else vm.heap_falseObject


def lessOrEqual_with(vm, receiver, argument):
    """IntegerPrimitives>>lessOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:52"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if signed64(receiver) >> 3 <= signed64(argument) >> 3 else vm.heap_falseObject


def greaterOrEqual_with(vm, receiver, argument):
    """IntegerPrimitives>>greaterOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:62"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if signed64(receiver) >> 3 >= signed64(argument) >> 3 else vm.heap_falseObject


def equal_with(vm, receiver, argument):
    """IntegerPrimitives>>equal:with:, vm-spec/Primitives/IntegerPrimitives.class.st:72"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if signed64(receiver) >> 3 == signed64(argument) >> 3 else vm.heap_falseObject


def notEqual_with(vm, receiver, argument):
    """IntegerPrimitives>>notEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:82"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if signed64(receiver) >> 3 != signed64(argument) >> 3 else vm.heap_falseObject


def multiply_with(vm, receiver, argument):
    """IntegerPrimitives>>multiply:with:, vm-spec/Primitives/IntegerPrimitives.class.st:92"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    if i64_multiply_overflows(signed64(receiver) >> 3, signed64(argument) >> 3):
        vm.failure_code = 6
        return 0
    value = i64((signed64(receiver) >> 3) * (signed64(argument) >> 3))
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def divide_with(vm, receiver, argument):
    """IntegerPrimitives>>divide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:103"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    if argument == 1:
        vm.failure_code = 3
        return 0
    if not i64_remainder(signed64(receiver) >> 3, signed64(argument) >> 3) == 0:
        vm.failure_code = 6
        return 0
    value = i64_quotient(signed64(receiver) >> 3, signed64(argument) >> 3)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def modulo_with(vm, receiver, argument):
    """IntegerPrimitives>>modulo:with:, vm-spec/Primitives/IntegerPrimitives.class.st:115"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    if argument == 1:
        vm.failure_code = 3
        return 0
    return (((i64_floor_remainder(signed64(receiver) >> 3, signed64(argument) >> 3) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def integerDivide_with(vm, receiver, argument):
    """IntegerPrimitives>>integerDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:126"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    if argument == 1:
        vm.failure_code = 3
        return 0
    value = i64_floor_quotient(signed64(receiver) >> 3, signed64(argument) >> 3)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def quotient_with(vm, receiver, argument):
    """IntegerPrimitives>>quotient:with:, vm-spec/Primitives/IntegerPrimitives.class.st:137"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    if argument == 1:
        vm.failure_code = 3
        return 0
    value = i64_quotient(signed64(receiver) >> 3, signed64(argument) >> 3)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def bitAnd_with(vm, receiver, argument):
    """IntegerPrimitives>>bitAnd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:148"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return receiver & argument


def bitOr_with(vm, receiver, argument):
    """IntegerPrimitives>>bitOr:with:, vm-spec/Primitives/IntegerPrimitives.class.st:158"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return receiver | argument


def bitXor_with(vm, receiver, argument):
    """IntegerPrimitives>>bitXor:with:, vm-spec/Primitives/IntegerPrimitives.class.st:168"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    return receiver ^ argument | 1


def bitShift_with(vm, receiver, argument):
    """IntegerPrimitives>>bitShift:with:, vm-spec/Primitives/IntegerPrimitives.class.st:178"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    if not integers.canShift_by(vm, signed64(receiver) >> 3, signed64(argument) >> 3):
        vm.failure_code = 6
        return 0
    value = signed64(receiver) >> 3
    distance = signed64(argument) >> 3
    return ((((i64_shift_left(value, distance) if distance >= 0 else i64_shift_right(value, i64_negate(distance))) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def makePoint_y(vm, receiver, argument):
    """IntegerPrimitives>>makePoint:y:, vm-spec/Primitives/IntegerPrimitives.class.st:189"""
    if not (receiver & 1 != 0 or receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not (argument & 1 != 0 or argument & 7 == 4 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 34):
        vm.failure_code = 3
        return 0
    return instances.point_y(vm, receiver, argument)


def isFloat(vm, anOop):
    """IntegerPrimitives>>isFloat:, vm-spec/Primitives/IntegerPrimitives.class.st:199"""
    return anOop & 7 == 4 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 34


def asFloat(vm, receiver):
    """IntegerPrimitives>>asFloat:, vm-spec/Primitives/IntegerPrimitives.class.st:205"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    value = i64_double(signed64(receiver) >> 3)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def largeRemainder_with(vm, receiver, argument):
    """IntegerPrimitives>>largeRemainder:with:, vm-spec/Primitives/IntegerPrimitives.class.st:214"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if largeIntegers.magnitudeOf(vm, argument) == 0:
        vm.failure_code = 6
        return 0
    return instances.magnitude_negative(vm, u64_remainder(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument)), signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32)


def largeAdd_with(vm, receiver, argument):
    """IntegerPrimitives>>largeAdd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:226"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return largeIntegers.sum_and_negated(vm, receiver, argument, False)


def largeSubtract_with(vm, receiver, argument):
    """IntegerPrimitives>>largeSubtract:with:, vm-spec/Primitives/IntegerPrimitives.class.st:236"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return largeIntegers.sum_and_negated(vm, receiver, argument, True)


def largeLess_with(vm, receiver, argument):
    """IntegerPrimitives>>largeLess:with:, vm-spec/Primitives/IntegerPrimitives.class.st:246"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if largeIntegers.compare_with(vm, receiver, argument) < 0 else vm.heap_falseObject


def largeGreater_with(vm, receiver, argument):
    """IntegerPrimitives>>largeGreater:with:, vm-spec/Primitives/IntegerPrimitives.class.st:256"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if largeIntegers.compare_with(vm, receiver, argument) > 0 else vm.heap_falseObject


def largeLessOrEqual_with(vm, receiver, argument):
    """IntegerPrimitives>>largeLessOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:266"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if largeIntegers.compare_with(vm, receiver, argument) <= 0 else vm.heap_falseObject


def largeGreaterOrEqual_with(vm, receiver, argument):
    """IntegerPrimitives>>largeGreaterOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:276"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if largeIntegers.compare_with(vm, receiver, argument) >= 0 else vm.heap_falseObject


def largeEqual_with(vm, receiver, argument):
    """IntegerPrimitives>>largeEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:286"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if largeIntegers.compare_with(vm, receiver, argument) == 0 else vm.heap_falseObject


def largeNotEqual_with(vm, receiver, argument):
    """IntegerPrimitives>>largeNotEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:296"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if largeIntegers.compare_with(vm, receiver, argument) != 0 else vm.heap_falseObject


def largeMultiply_with(vm, receiver, argument):
    """IntegerPrimitives>>largeMultiply:with:, vm-spec/Primitives/IntegerPrimitives.class.st:306"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if u64_multiply_overflows(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument)):
        vm.failure_code = 6
        return 0
    return instances.magnitude_negative(vm, (largeIntegers.magnitudeOf(vm, receiver) * largeIntegers.magnitudeOf(vm, argument)) & M64, not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) else (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32))


def largeDivide_with(vm, receiver, argument):
    """IntegerPrimitives>>largeDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:318"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if largeIntegers.magnitudeOf(vm, argument) == 0:
        vm.failure_code = 6
        return 0
    if not u64_remainder(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument)) == 0:
        vm.failure_code = 6
        return 0
    return instances.magnitude_negative(vm, u64_quotient(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument)), not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) else (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32))


def largeModulo_with(vm, receiver, argument):
    """IntegerPrimitives>>largeModulo:with:, vm-spec/Primitives/IntegerPrimitives.class.st:330"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if largeIntegers.magnitudeOf(vm, argument) == 0:
        vm.failure_code = 6
        return 0
    rest = u64_remainder(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument))
    if rest != 0 and (not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) else (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32)):
        rest = (largeIntegers.magnitudeOf(vm, argument) - rest) & M64
    return instances.magnitude_negative(vm, rest, signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32)


def largeIntegerDivide_with(vm, receiver, argument):
    """IntegerPrimitives>>largeIntegerDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:344"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if largeIntegers.magnitudeOf(vm, argument) == 0:
        vm.failure_code = 6
        return 0
    quotient = u64_quotient(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument))
    if (not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) else (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32)) and u64_remainder(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument)) != 0:
        quotient = (quotient + 1) & M64
    return instances.magnitude_negative(vm, quotient, not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) else (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32))


def largeQuotient_with(vm, receiver, argument):
    """IntegerPrimitives>>largeQuotient:with:, vm-spec/Primitives/IntegerPrimitives.class.st:359"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if largeIntegers.magnitudeOf(vm, argument) == 0:
        vm.failure_code = 6
        return 0
    return instances.magnitude_negative(vm, u64_quotient(largeIntegers.magnitudeOf(vm, receiver), largeIntegers.magnitudeOf(vm, argument)), not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) else (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32))


def largeBitAnd_with(vm, receiver, argument):
    """IntegerPrimitives>>largeBitAnd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:370"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) or (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32):
        vm.failure_code = 6
        return 0
    value = largeIntegers.magnitudeOf(vm, receiver) & largeIntegers.magnitudeOf(vm, argument)
    if value <= 1152921504606846975:
        return (((signed64(value) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, value, False)


def largeBitOr_with(vm, receiver, argument):
    """IntegerPrimitives>>largeBitOr:with:, vm-spec/Primitives/IntegerPrimitives.class.st:381"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) or (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32):
        vm.failure_code = 6
        return 0
    value = largeIntegers.magnitudeOf(vm, receiver) | largeIntegers.magnitudeOf(vm, argument)
    if value <= 1152921504606846975:
        return (((signed64(value) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, value, False)


def largeBitXor_with(vm, receiver, argument):
    """IntegerPrimitives>>largeBitXor:with:, vm-spec/Primitives/IntegerPrimitives.class.st:392"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if argument & 1 != 0:
        fits2 = True
    else:
        fits2 = (argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) <= 8
    if not fits2:
        vm.failure_code = 3
        return 0
    if (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) or (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32):
        vm.failure_code = 6
        return 0
    value = largeIntegers.magnitudeOf(vm, receiver) ^ largeIntegers.magnitudeOf(vm, argument)
    if value <= 1152921504606846975:
        return (((signed64(value) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, value, False)


def largeBitShift_with(vm, receiver, argument):
    """IntegerPrimitives>>largeBitShift:with:, vm-spec/Primitives/IntegerPrimitives.class.st:403"""
    if receiver & 1 != 0:
        fits = True
    else:
        fits = (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 2
        return 0
    if signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32:
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    magnitude = largeIntegers.magnitudeOf(vm, receiver)
    distance = signed64(argument) >> 3
    if distance < 0:
        value = u64_shift_right(magnitude, i64_min(i64_negate(distance), 64))
        if value <= 1152921504606846975:
            return (((signed64(value) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, value, False)
    if u64_leading_zeros(magnitude) < distance:
        vm.failure_code = 6
        return 0
    value2 = u64_shift_left(magnitude, distance)
    if value2 <= 1152921504606846975:
        return (((signed64(value2) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, value2, False)


def highBit(vm, receiver):
    """IntegerPrimitives>>highBit:, vm-spec/Primitives/IntegerPrimitives.class.st:419"""
    if not (receiver & 1 != 0 and signed64(receiver) > 0):
        vm.failure_code = 2
        return 0
    return (((i64(64 - u64_leading_zeros(signed64(receiver) >> 3 & 0xffffffffffffffff)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
