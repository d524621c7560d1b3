"""I am the operand stack of the current frame. It grows upwards; the register sp is the address of its top value.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def push(vm, value):
    """Stack>>push:, vm-spec/Stack/Stack.class.st:19"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def pop(vm):
    """Stack>>pop, vm-spec/Stack/Stack.class.st:28"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    return value


def drop(vm, count):
    """Stack>>drop:, vm-spec/Stack/Stack.class.st:39"""
    vm.sp = vm.sp - i64_shift_left(count, 3)


def top(vm):
    """Stack>>top, vm-spec/Stack/Stack.class.st:47"""
    return vm.u64[vm.sp >> 3]


def top_(vm, value):
    """Stack>>top:, vm-spec/Stack/Stack.class.st:54"""
    vm.u64[vm.sp >> 3] = value


def at(vm, depth):
    """Stack>>at:, vm-spec/Stack/Stack.class.st:62"""
    return vm.u64[vm.sp - i64_shift_left(depth, 3) >> 3]


def at_put(vm, depth, value):
    """Stack>>at:put:, vm-spec/Stack/Stack.class.st:70"""
    vm.u64[vm.sp - i64_shift_left(depth, 3) >> 3] = value


def replace_with(vm, count, value):
    """Stack>>replace:with:, vm-spec/Stack/Stack.class.st:77"""
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value


def sp(vm):
    """Stack>>sp, vm-spec/Stack/Stack.class.st:87"""
    return vm.sp


def sp_(vm, place):
    """Stack>>sp:, vm-spec/Stack/Stack.class.st:93"""
    vm.sp = place
