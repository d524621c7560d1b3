"""I am asked for a safe point: a moment at which objects may move and processes may be switched. A request makes the limit of the stack page so low that the next activation, or the next jump back, looks what there is to do. The engine requests collections of itself. Interrupts come from any thread: what there is to do is written down first, then I am told, and so none is lost, whatever the engine is doing.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def limit(vm):
    """SafePoint>>limit, vm-spec/Heap/SafePoint.class.st:27"""
    return vm.safePoint_limit


def isDue(vm):
    """SafePoint>>isDue, vm-spec/Heap/SafePoint.class.st:34"""
    return vm.safePoint_limit == 0


def isRequested(vm):
    """SafePoint>>isRequested, vm-spec/Heap/SafePoint.class.st:41"""
    return vm.safePoint_isRequested


def request(vm):
    """SafePoint>>request, vm-spec/Heap/SafePoint.class.st:47"""
    vm.safePoint_isRequested = True
    vm.safePoint_limit = 0


def interrupt(vm):
    """SafePoint>>interrupt, vm-spec/Heap/SafePoint.class.st:53"""
    vm.safePoint_isInterrupted = True
    vm.safePoint_limit = 0


def setLimit(vm, place):
    """SafePoint>>setLimit:, vm-spec/Heap/SafePoint.class.st:61"""
    vm.safePoint_limit = place
    if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
        vm.safePoint_limit = 0


def taken(vm, place):
    """SafePoint>>taken:, vm-spec/Heap/SafePoint.class.st:69"""
    vm.safePoint_isRequested = False
    vm.safePoint_limit = place
    if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
        vm.safePoint_limit = 0


def takeInterrupt(vm, place):
    """SafePoint>>takeInterrupt:, vm-spec/Heap/SafePoint.class.st:77"""
    if not vm.safePoint_isInterrupted:
        return False
    vm.safePoint_isInterrupted = False
    vm.safePoint_limit = place
    if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
        vm.safePoint_limit = 0
    return True
