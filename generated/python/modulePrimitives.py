"""I tell of the modules that named primitives are in. All of them are a part of the VM: nothing is loaded, or unloaded.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def flush(vm):
    """ModulePrimitives>>flush, vm-spec/Primitives/ModulePrimitives.class.st:11"""
    lookup.flush(vm)
    return 8


def unload(vm):
    """ModulePrimitives>>unload, vm-spec/Primitives/ModulePrimitives.class.st:21"""
    anOop = vm.u64[vm.sp >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    lookup.flush(vm)
    vm.sp = vm.sp - 8
    return 8


def builtIn_at(vm, receiver, index):
    """ModulePrimitives>>builtIn:at:, vm-spec/Primitives/ModulePrimitives.class.st:34"""
    if not (index & 1 != 0 and signed64(index) > 1):
        vm.failure_code = 3
        return 0
    size = vm.platform.findModule(signed64(index) >> 3)
    if size < 0:
        answer = vm.heap_nilObject
    else:
        string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
        vm.platform.copyFoundTo(string + 8)
        found = string
        answer = found
    return answer


def loaded_at(vm, receiver, index):
    """ModulePrimitives>>loaded:at:, vm-spec/Primitives/ModulePrimitives.class.st:45"""
    if not (index & 1 != 0 and signed64(index) > 1):
        vm.failure_code = 3
        return 0
    return vm.heap_nilObject


def disableLoading(vm, receiver):
    """ModulePrimitives>>disableLoading:, vm-spec/Primitives/ModulePrimitives.class.st:54"""
    return receiver


def isNumber(vm, anOop):
    """ModulePrimitives>>isNumber:, vm-spec/Primitives/ModulePrimitives.class.st:61"""
    return anOop & 1 != 0 and signed64(anOop) > 1
