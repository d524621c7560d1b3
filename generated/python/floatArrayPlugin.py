"""I am the named primitives of the module FloatArrayPlugin: arithmetic of all elements of arrays of floats at once, of single precision in words of 32 bits and of double precision in words of 64. What is computed is of double precision, and rounded where it is stored.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def are_and(vm, one, other):
    """FloatArrayPlugin>>are:and:, vm-spec/Plugins/FloatArrayPlugin.class.st:12"""
    return one & 7 == 0 and signed64(vm.u64[one >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[one >> 3] >> 24 & 31) < 12 and other & 7 == 0 and signed64(vm.u64[other >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[other >> 3] >> 24 & 31) < 12 and elementPrimitives.kindOf(vm, one) == elementPrimitives.kindOf(vm, other) and i64_shift_left(objects.elementCountOf(vm, one), format.elementShift(vm, signed64(vm.u64[one >> 3] >> 24 & 31))) == i64_shift_left(objects.elementCountOf(vm, other), format.elementShift(vm, signed64(vm.u64[other >> 3] >> 24 & 31)))


def addition(vm):
    """FloatArrayPlugin>>addition, vm-spec/Plugins/FloatArrayPlugin.class.st:20"""
    return 1


def subtraction(vm):
    """FloatArrayPlugin>>subtraction, vm-spec/Plugins/FloatArrayPlugin.class.st:26"""
    return 2


def multiplication(vm):
    """FloatArrayPlugin>>multiplication, vm-spec/Plugins/FloatArrayPlugin.class.st:32"""
    return 3


def division(vm):
    """FloatArrayPlugin>>division, vm-spec/Plugins/FloatArrayPlugin.class.st:38"""
    return 4


def result_of_with(vm, operation, one, other):
    """FloatArrayPlugin>>result:of:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:44"""
    if operation == 1:
        return one + other
    if operation == 2:
        return one - other
    if operation == 3:
        return one * other
    return double_divide(one, other)


def set_of_withAll(vm, operation, receiver, argument):
    """FloatArrayPlugin>>set:of:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:54"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    if not are_and(vm, receiver, argument):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if operation == 4 and hasZero(vm, argument):
        vm.failure_code = 3
        return 0
    value = i64(objects.elementCountOf(vm, receiver) - 1)
    for i in range(0, value + 1):
        one = vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2])
        other = vm.f64[argument + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[argument >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[argument + 8 + i64_shift_left(i, 2) >> 2])
        if operation == 1:
            result = one + other
        elif operation == 2:
            result = one - other
        elif operation == 3:
            result = one * other
        else:
            result = double_divide(one, other)
        if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9:
            vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] = result
        else:
            vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] = double_single_bits(result)
    return receiver


def set_of_with(vm, operation, receiver, argument):
    """FloatArrayPlugin>>set:of:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:68"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    if not floatPrimitives.isNumber(vm, argument):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    number = floatPrimitives.valueOf(vm, argument)
    if operation == 4 and number == 0.0:
        vm.failure_code = 3
        return 0
    value = i64(objects.elementCountOf(vm, receiver) - 1)
    for i in range(0, value + 1):
        one = vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2])
        if operation == 1:
            result = one + number
        elif operation == 2:
            result = one - number
        elif operation == 3:
            result = one * number
        else:
            result = double_divide(one, number)
        if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9:
            vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] = result
        else:
            vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] = double_single_bits(result)
    return receiver


def hasZero(vm, array):
    """FloatArrayPlugin>>hasZero:, vm-spec/Plugins/FloatArrayPlugin.class.st:83"""
    value = i64(objects.elementCountOf(vm, array) - 1)
    for i in range(0, value + 1):
        if (vm.f64[array + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[array >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[array + 8 + i64_shift_left(i, 2) >> 2])) == 0.0:
            return True
    return False


def product_with(vm, one, other):
    """FloatArrayPlugin>>product:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:91"""
    sum2 = 0.0
    value = i64(objects.elementCountOf(vm, one) - 1)
    for i in range(0, value + 1):
        sum2 = sum2 + (vm.f64[one + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[one >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[one + 8 + i64_shift_left(i, 2) >> 2])) * (vm.f64[other + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[other >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[other + 8 + i64_shift_left(i, 2) >> 2]))
    return sum2


def add_withAll(vm, receiver, argument):
    """FloatArrayPlugin>>add:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:102"""
    return set_of_withAll(vm, 1, receiver, argument)


def add_with(vm, receiver, argument):
    """FloatArrayPlugin>>add:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:110"""
    return set_of_with(vm, 1, receiver, argument)


def subtract_withAll(vm, receiver, argument):
    """FloatArrayPlugin>>subtract:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:118"""
    return set_of_withAll(vm, 2, receiver, argument)


def subtract_with(vm, receiver, argument):
    """FloatArrayPlugin>>subtract:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:126"""
    return set_of_with(vm, 2, receiver, argument)


def multiply_withAll(vm, receiver, argument):
    """FloatArrayPlugin>>multiply:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:134"""
    return set_of_withAll(vm, 3, receiver, argument)


def multiply_with(vm, receiver, argument):
    """FloatArrayPlugin>>multiply:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:142"""
    return set_of_with(vm, 3, receiver, argument)


def divide_withAll(vm, receiver, argument):
    """FloatArrayPlugin>>divide:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:150"""
    return set_of_withAll(vm, 4, receiver, argument)


def divide_with(vm, receiver, argument):
    """FloatArrayPlugin>>divide:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:158"""
    return set_of_with(vm, 4, receiver, argument)


def product_withAll(vm, receiver, argument):
    """FloatArrayPlugin>>product:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:166"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    if not are_and(vm, receiver, argument):
        vm.failure_code = 3
        return 0
    value = product_with(vm, receiver, argument)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def sum(vm, receiver):
    """FloatArrayPlugin>>sum:, vm-spec/Plugins/FloatArrayPlugin.class.st:176"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    sum2 = 0.0
    value = i64(objects.elementCountOf(vm, receiver) - 1)
    for i in range(0, value + 1):
        sum2 = sum2 + (vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2]))
    if tag.fitsSmallFloat(vm, sum2):
        return tag.smallFloatFor(vm, sum2)
    return instances.boxedFloat(vm, sum2)


def length(vm, receiver):
    """FloatArrayPlugin>>length:, vm-spec/Plugins/FloatArrayPlugin.class.st:188"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    square = product_with(vm, receiver, receiver)
    if not square > 0.0:
        vm.failure_code = 2
        return 0
    value = double_sqrt(square)
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return instances.boxedFloat(vm, value)


def normalize(vm, receiver):
    """FloatArrayPlugin>>normalize:, vm-spec/Plugins/FloatArrayPlugin.class.st:200"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    square = product_with(vm, receiver, receiver)
    if not square > 0.0:
        vm.failure_code = 2
        return 0
    length2 = double_sqrt(square)
    value = i64(objects.elementCountOf(vm, receiver) - 1)
    for i in range(0, value + 1):
        value2 = double_divide(vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2]), length2)
        if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9:
            vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] = value2
        else:
            vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] = double_single_bits(value2)
    return receiver


def is_equalTo(vm, receiver, argument):
    """FloatArrayPlugin>>is:equalTo:, vm-spec/Plugins/FloatArrayPlugin.class.st:216"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    if not (argument & 7 == 0 and signed64(vm.u64[argument >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[argument >> 3] >> 24 & 31) < 12):
        vm.failure_code = 3
        return 0
    if not are_and(vm, receiver, argument):
        return vm.heap_falseObject
    value = i64(objects.elementCountOf(vm, receiver) - 1)
    for i in range(0, value + 1):
        if not (vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2])) == (vm.f64[argument + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[argument >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[argument + 8 + i64_shift_left(i, 2) >> 2])):
            return vm.heap_falseObject
    return vm.heap_trueObject


def hash(vm, receiver):
    """FloatArrayPlugin>>hash:, vm-spec/Plugins/FloatArrayPlugin.class.st:229"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    sum2 = 0
    value = i64((i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) >> 2) - 1)
    for i in range(0, value + 1):
        sum2 = i64(sum2 + signed64(vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2])) & 536870911
    return (((sum2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def set_from(vm, receiver, argument):
    """FloatArrayPlugin>>set:from:, vm-spec/Plugins/FloatArrayPlugin.class.st:242"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12):
        vm.failure_code = 2
        return 0
    if not (argument & 7 == 0 and signed64(vm.u64[argument >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[argument >> 3] >> 24 & 31) < 12 and elementPrimitives.kindOf(vm, argument) != elementPrimitives.kindOf(vm, receiver) and objects.elementCountOf(vm, argument) == objects.elementCountOf(vm, receiver)):
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    value = i64(objects.elementCountOf(vm, receiver) - 1)
    for i in range(0, value + 1):
        value2 = vm.f64[argument + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[argument >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[argument + 8 + i64_shift_left(i, 2) >> 2])
        if signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9:
            vm.f64[receiver + 8 + i64_shift_left(i, 3) >> 3] = value2
        else:
            vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] = double_single_bits(value2)
    return receiver


def float_at(vm, receiver, index):
    """FloatArrayPlugin>>float:at:, vm-spec/Plugins/FloatArrayPlugin.class.st:257"""
    return elementPrimitives.float_at(vm, receiver, index)


def float_at_put(vm, receiver, index, value):
    """FloatArrayPlugin>>float:at:put:, vm-spec/Plugins/FloatArrayPlugin.class.st:265"""
    return elementPrimitives.float_at_put(vm, receiver, index, value)
