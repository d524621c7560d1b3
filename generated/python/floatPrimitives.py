"""I am the arithmetic of floats: 41 to 59 for boxed ones, 541 to 559 for SmallFloat64s, and 38 and 39 for their two words. An argument may be a float of either kind or a SmallInteger.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def isNumber(vm, anOop):
    """FloatPrimitives>>isNumber:, vm-spec/Primitives/FloatPrimitives.class.st:12"""
    if anOop & 7 == 4:
        return True
    if anOop & 1 != 0:
        return signed64(anOop) >> 3 <= 9007199254740992 and signed64(anOop) >> 3 >= -9007199254740992
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 34


def valueOf(vm, anOop):
    """FloatPrimitives>>valueOf:, vm-spec/Primitives/FloatPrimitives.class.st:22"""
    if anOop & 7 == 4:
        return tag.smallFloatValue(vm, anOop)
    if anOop & 1 != 0:
        return i64_double(signed64(anOop) >> 3)
    return vm.f64[anOop + 8 >> 3]


def isFloat(vm, anOop):
    """FloatPrimitives>>isFloat:, vm-spec/Primitives/FloatPrimitives.class.st:31"""
    return anOop & 7 == 4 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 34


def add_with(vm, receiver, argument):
    """FloatPrimitives>>add:with:, vm-spec/Primitives/FloatPrimitives.class.st:37"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    value = valueOf(vm, receiver) + valueOf(vm, argument)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallAdd_with(vm, receiver, argument):
    """FloatPrimitives>>smallAdd:with:, vm-spec/Primitives/FloatPrimitives.class.st:47"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    value = valueOf(vm, receiver) + valueOf(vm, argument)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def subtract_with(vm, receiver, argument):
    """FloatPrimitives>>subtract:with:, vm-spec/Primitives/FloatPrimitives.class.st:57"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    value = valueOf(vm, receiver) - valueOf(vm, argument)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallSubtract_with(vm, receiver, argument):
    """FloatPrimitives>>smallSubtract:with:, vm-spec/Primitives/FloatPrimitives.class.st:67"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    value = valueOf(vm, receiver) - valueOf(vm, argument)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def less_with(vm, receiver, argument):
    """FloatPrimitives>>less:with:, vm-spec/Primitives/FloatPrimitives.class.st:77"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) < valueOf(vm, argument) else vm.heap_falseObject


def smallLess_with(vm, receiver, argument):
    """FloatPrimitives>>smallLess:with:, vm-spec/Primitives/FloatPrimitives.class.st:87"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) < valueOf(vm, argument) else vm.heap_falseObject


def greater_with(vm, receiver, argument):
    """FloatPrimitives>>greater:with:, vm-spec/Primitives/FloatPrimitives.class.st:97"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) > valueOf(vm, argument) else vm.heap_falseObject


def smallGreater_with(vm, receiver, argument):
    """FloatPrimitives>>smallGreater:with:, vm-spec/Primitives/FloatPrimitives.class.st:107"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) > valueOf(vm, argument) else vm.heap_falseObject


def lessOrEqual_with(vm, receiver, argument):
    """FloatPrimitives>>lessOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:117"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) <= valueOf(vm, argument) else vm.heap_falseObject


def smallLessOrEqual_with(vm, receiver, argument):
    """FloatPrimitives>>smallLessOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:127"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) <= valueOf(vm, argument) else vm.heap_falseObject


def greaterOrEqual_with(vm, receiver, argument):
    """FloatPrimitives>>greaterOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:137"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) >= valueOf(vm, argument) else vm.heap_falseObject


def smallGreaterOrEqual_with(vm, receiver, argument):
    """FloatPrimitives>>smallGreaterOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:147"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) >= valueOf(vm, argument) else vm.heap_falseObject


def equal_with(vm, receiver, argument):
    """FloatPrimitives>>equal:with:, vm-spec/Primitives/FloatPrimitives.class.st:157"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) == valueOf(vm, argument) else vm.heap_falseObject


def smallEqual_with(vm, receiver, argument):
    """FloatPrimitives>>smallEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:167"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) == valueOf(vm, argument) else vm.heap_falseObject


def notEqual_with(vm, receiver, argument):
    """FloatPrimitives>>notEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:177"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) != valueOf(vm, argument) else vm.heap_falseObject


def smallNotEqual_with(vm, receiver, argument):
    """FloatPrimitives>>smallNotEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:187"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    return vm.heap_trueObject if valueOf(vm, receiver) != valueOf(vm, argument) else vm.heap_falseObject


def multiply_with(vm, receiver, argument):
    """FloatPrimitives>>multiply:with:, vm-spec/Primitives/FloatPrimitives.class.st:197"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    value = valueOf(vm, receiver) * valueOf(vm, argument)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallMultiply_with(vm, receiver, argument):
    """FloatPrimitives>>smallMultiply:with:, vm-spec/Primitives/FloatPrimitives.class.st:207"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    value = valueOf(vm, receiver) * valueOf(vm, argument)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def divide_with(vm, receiver, argument):
    """FloatPrimitives>>divide:with:, vm-spec/Primitives/FloatPrimitives.class.st:217"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    if valueOf(vm, argument) == 0.0:
        vm.failure_code = 3
        return 0
    value = double_divide(valueOf(vm, receiver), valueOf(vm, argument))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallDivide_with(vm, receiver, argument):
    """FloatPrimitives>>smallDivide:with:, vm-spec/Primitives/FloatPrimitives.class.st:228"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    if valueOf(vm, argument) == 0.0:
        vm.failure_code = 3
        return 0
    value = double_divide(valueOf(vm, receiver), valueOf(vm, argument))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def truncated(vm, receiver):
    """FloatPrimitives>>truncated:, vm-spec/Primitives/FloatPrimitives.class.st:239"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not (valueOf(vm, receiver) > -1.152921504606847e+18 and valueOf(vm, receiver) < 1.152921504606847e+18):
        vm.failure_code = 6
        return 0
    return (((double_to_i64(valueOf(vm, receiver)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def smallTruncated(vm, receiver):
    """FloatPrimitives>>smallTruncated:, vm-spec/Primitives/FloatPrimitives.class.st:249"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not (valueOf(vm, receiver) > -1.152921504606847e+18 and valueOf(vm, receiver) < 1.152921504606847e+18):
        vm.failure_code = 6
        return 0
    return (((double_to_i64(valueOf(vm, receiver)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def fractionPart(vm, receiver):
    """FloatPrimitives>>fractionPart:, vm-spec/Primitives/FloatPrimitives.class.st:259"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not double_is_finite(valueOf(vm, receiver)):
        vm.failure_code = 6
        return 0
    value = double_fraction(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallFractionPart(vm, receiver):
    """FloatPrimitives>>smallFractionPart:, vm-spec/Primitives/FloatPrimitives.class.st:269"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not double_is_finite(valueOf(vm, receiver)):
        vm.failure_code = 6
        return 0
    value = double_fraction(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def exponent(vm, receiver):
    """FloatPrimitives>>exponent:, vm-spec/Primitives/FloatPrimitives.class.st:279"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    return (((double_exponent(valueOf(vm, receiver)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def smallExponent(vm, receiver):
    """FloatPrimitives>>smallExponent:, vm-spec/Primitives/FloatPrimitives.class.st:288"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    return (((double_exponent(valueOf(vm, receiver)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def timesTwoPower_with(vm, receiver, argument):
    """FloatPrimitives>>timesTwoPower:with:, vm-spec/Primitives/FloatPrimitives.class.st:297"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    value = double_scale(valueOf(vm, receiver), signed64(argument) >> 3)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallTimesTwoPower_with(vm, receiver, argument):
    """FloatPrimitives>>smallTimesTwoPower:with:, vm-spec/Primitives/FloatPrimitives.class.st:307"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    value = double_scale(valueOf(vm, receiver), signed64(argument) >> 3)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def sqrt(vm, receiver):
    """FloatPrimitives>>sqrt:, vm-spec/Primitives/FloatPrimitives.class.st:317"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_sqrt(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallSqrt(vm, receiver):
    """FloatPrimitives>>smallSqrt:, vm-spec/Primitives/FloatPrimitives.class.st:326"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_sqrt(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def sin(vm, receiver):
    """FloatPrimitives>>sin:, vm-spec/Primitives/FloatPrimitives.class.st:335"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_sin(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallSin(vm, receiver):
    """FloatPrimitives>>smallSin:, vm-spec/Primitives/FloatPrimitives.class.st:344"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_sin(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def arcTan(vm, receiver):
    """FloatPrimitives>>arcTan:, vm-spec/Primitives/FloatPrimitives.class.st:353"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_atan(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallArcTan(vm, receiver):
    """FloatPrimitives>>smallArcTan:, vm-spec/Primitives/FloatPrimitives.class.st:362"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_atan(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def ln(vm, receiver):
    """FloatPrimitives>>ln:, vm-spec/Primitives/FloatPrimitives.class.st:371"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_log(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallLn(vm, receiver):
    """FloatPrimitives>>smallLn:, vm-spec/Primitives/FloatPrimitives.class.st:380"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_log(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def exp(vm, receiver):
    """FloatPrimitives>>exp:, vm-spec/Primitives/FloatPrimitives.class.st:389"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_exp(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def smallExp(vm, receiver):
    """FloatPrimitives>>smallExp:, vm-spec/Primitives/FloatPrimitives.class.st:398"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_exp(valueOf(vm, receiver))
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def word_at(vm, receiver, index):
    """FloatPrimitives>>word:at:, vm-spec/Primitives/FloatPrimitives.class.st:407"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if index == 9:
        return (((signed64(double_bits(valueOf(vm, receiver)) >> 32) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if index == 17:
        return (((signed64(double_bits(valueOf(vm, receiver)) & 4294967295) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.failure_code = 4
    return 0


def word_at_put(vm, receiver, index, value):
    """FloatPrimitives>>word:at:put:, vm-spec/Primitives/FloatPrimitives.class.st:418"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not value & 1 != 0:
        vm.failure_code = 3
        return 0
    word = signed64(value) >> 3
    if not (word >= 0 and word < 4294967296):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if index == 9:
        vm.u32[receiver + 8 + 4 >> 2] = word & 0xffffffff
        return value
    if index == 17:
        vm.u32[receiver + 8 >> 2] = word & 0xffffffff
        return value
    vm.failure_code = 4
    return 0
