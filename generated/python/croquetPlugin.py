"""I am what is asked of the module CroquetPlugin: random bytes, of which generators of random numbers make their seeds.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def gather_into(vm, receiver, bytes):
    """CroquetPlugin>>gather:into:, vm-spec/Plugins/CroquetPlugin.class.st:11"""
    if not (bytes & 7 == 0 and signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if vm.u64[bytes >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if not (not vm.clock_isVirtual and vm.platform.fillRandomly_at(i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31))), bytes + 8)):
        vm.failure_code = 7
        return 0
    return vm.heap_trueObject


def fill(vm, bytes):
    """CroquetPlugin>>fill:, vm-spec/Plugins/CroquetPlugin.class.st:22"""
    return not vm.clock_isVirtual and vm.platform.fillRandomly_at(i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31))), bytes + 8)
