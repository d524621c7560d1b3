"""I am the millisecond clock of the Squeak family, which wraps around after 29 bits.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, clock, collector, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, heapPlugin, interpreter)
from generator.simulator.runtime import *


def millisecondMask(vm):
    """Clock>>millisecondMask, vm-spec/Send/Clock.class.st:11"""
    return 536870911


def milliseconds(vm):
    """Clock>>milliseconds, vm-spec/Send/Clock.class.st:17"""
    return i64_floor_quotient(vm.platform.monotonicMicroseconds(), 1000) & 536870911
