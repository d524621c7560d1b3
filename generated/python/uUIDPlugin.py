"""I am the named primitive of the module UUIDPlugin: universally unique names, of random numbers.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def make(vm, receiver):
    """UUIDPlugin>>make:, vm-spec/Plugins/UUIDPlugin.class.st:11"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) == 16):
        vm.failure_code = 2
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if not (not vm.clock_isVirtual and vm.platform.fillRandomly_at(i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))), receiver + 8)):
        vm.failure_code = 7
        return 0
    set_of_to_among(vm, 6, receiver, 64, 240)
    set_of_to_among(vm, 8, receiver, 128, 192)
    return receiver


def set_of_to_among(vm, index, bytes, bits, mask):
    """UUIDPlugin>>set:of:to:among:, vm-spec/Plugins/UUIDPlugin.class.st:24"""
    place = bytes + 8 + index
    vm.u8[place] = (signed64(vm.u8[place]) & i64(255 - mask) | bits) & 0xff
