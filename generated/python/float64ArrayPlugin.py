"""I am the named primitives of the module Float64ArrayPlugin: those of FloatArrayPlugin for arrays of floats of double precision alone.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def isDoubles(vm, anOop):
    """Float64ArrayPlugin>>isDoubles:, vm-spec/Plugins/Float64ArrayPlugin.class.st:11"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop >> 3] >> 24 & 31) < 12 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 9


def add_one_other_to(vm, receiver, one, other, sum2):
    """Float64ArrayPlugin>>add:one:other:to:, vm-spec/Plugins/Float64ArrayPlugin.class.st:18"""
    if not (sum2 & 7 == 0 and signed64(vm.u64[sum2 >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[sum2 >> 3] >> 24 & 31) < 12 and signed64(vm.u64[sum2 >> 3] >> 24 & 31) == 9 and floatArrayPlugin.are_and(vm, one, sum2) and floatArrayPlugin.are_and(vm, other, sum2)):
        vm.failure_code = 3
        return 0
    if vm.u64[sum2 >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    value = i64(objects.elementCountOf(vm, sum2) - 1)
    for i in range(0, value + 1):
        value2 = (vm.f64[one + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[one >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[one + 8 + i64_shift_left(i, 2) >> 2])) + (vm.f64[other + 8 + i64_shift_left(i, 3) >> 3] if signed64(vm.u64[other >> 3] >> 24 & 31) == 9 else double_from_single_bits(vm.u32[other + 8 + i64_shift_left(i, 2) >> 2]))
        if signed64(vm.u64[sum2 >> 3] >> 24 & 31) == 9:
            vm.f64[sum2 + 8 + i64_shift_left(i, 3) >> 3] = value2
        else:
            vm.u32[sum2 + 8 + i64_shift_left(i, 2) >> 2] = double_single_bits(value2)
    return sum2


def add_withAll(vm, receiver, argument):
    """Float64ArrayPlugin>>add:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:30"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.add_withAll(vm, receiver, argument)


def add_with(vm, receiver, argument):
    """Float64ArrayPlugin>>add:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:39"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.add_with(vm, receiver, argument)


def subtract_withAll(vm, receiver, argument):
    """Float64ArrayPlugin>>subtract:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:48"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.subtract_withAll(vm, receiver, argument)


def subtract_with(vm, receiver, argument):
    """Float64ArrayPlugin>>subtract:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:57"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.subtract_with(vm, receiver, argument)


def multiply_withAll(vm, receiver, argument):
    """Float64ArrayPlugin>>multiply:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:66"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.multiply_withAll(vm, receiver, argument)


def multiply_with(vm, receiver, argument):
    """Float64ArrayPlugin>>multiply:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:75"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.multiply_with(vm, receiver, argument)


def divide_withAll(vm, receiver, argument):
    """Float64ArrayPlugin>>divide:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:84"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.divide_withAll(vm, receiver, argument)


def divide_with(vm, receiver, argument):
    """Float64ArrayPlugin>>divide:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:93"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.divide_with(vm, receiver, argument)


def product_withAll(vm, receiver, argument):
    """Float64ArrayPlugin>>product:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:102"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.product_withAll(vm, receiver, argument)


def sum(vm, receiver):
    """Float64ArrayPlugin>>sum:, vm-spec/Plugins/Float64ArrayPlugin.class.st:111"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.sum(vm, receiver)


def length(vm, receiver):
    """Float64ArrayPlugin>>length:, vm-spec/Plugins/Float64ArrayPlugin.class.st:120"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.length(vm, receiver)


def normalize(vm, receiver):
    """Float64ArrayPlugin>>normalize:, vm-spec/Plugins/Float64ArrayPlugin.class.st:129"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.normalize(vm, receiver)


def is_equalTo(vm, receiver, argument):
    """Float64ArrayPlugin>>is:equalTo:, vm-spec/Plugins/Float64ArrayPlugin.class.st:138"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.is_equalTo(vm, receiver, argument)


def hash(vm, receiver):
    """Float64ArrayPlugin>>hash:, vm-spec/Plugins/Float64ArrayPlugin.class.st:147"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.hash(vm, receiver)


def float_at(vm, receiver, index):
    """Float64ArrayPlugin>>float:at:, vm-spec/Plugins/Float64ArrayPlugin.class.st:156"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.float_at(vm, receiver, index)


def float_at_put(vm, receiver, index, value):
    """Float64ArrayPlugin>>float:at:put:, vm-spec/Plugins/Float64ArrayPlugin.class.st:165"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.float_at_put(vm, receiver, index, value)


def set_from(vm, receiver, argument):
    """Float64ArrayPlugin>>set:from:, vm-spec/Plugins/Float64ArrayPlugin.class.st:174"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[receiver >> 3] >> 24 & 31) < 12 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == 9):
        vm.failure_code = 2
        return 0
    return floatArrayPlugin.set_from(vm, receiver, argument)
