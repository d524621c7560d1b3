"""I am asked for a safe point: a moment at which objects may move and processes may be switched. A request makes the limit of the stack page so low that the next activation, or the next jump back, looks what there is to do.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, clock, collector, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, heapPlugin, interpreter)
from generator.simulator.runtime import *


def limit(vm):
    """SafePoint>>limit, vm-spec/Heap/SafePoint.class.st:22"""
    return vm.safePoint_limit


def isRequested(vm):
    """SafePoint>>isRequested, vm-spec/Heap/SafePoint.class.st:29"""
    return vm.safePoint_isRequested


def request(vm):
    """SafePoint>>request, vm-spec/Heap/SafePoint.class.st:34"""
    vm.safePoint_isRequested = True
    vm.safePoint_limit = 0


def setLimit(vm, place):
    """SafePoint>>setLimit:, vm-spec/Heap/SafePoint.class.st:40"""
    if not vm.safePoint_isRequested:
        vm.safePoint_limit = place


def taken(vm, place):
    """SafePoint>>taken:, vm-spec/Heap/SafePoint.class.st:47"""
    vm.safePoint_isRequested = False
    vm.safePoint_limit = place
