"""I shift numbers as Smalltalk does: to the left by a positive distance, to the right by a negative one.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def canShift_by(vm, value, distance):
    """Integers>>canShift:by:, vm-spec/Format/Integers.class.st:11"""
    if distance <= 0:
        return True
    if distance > 60:
        return value == 0
    if i64_shift_right(i64_shift_left(value, distance), distance) == value:
        value2 = i64_shift_left(value, distance)
        answer = value2 >= -1152921504606846976 and value2 <= 1152921504606846975
    else:
        answer = False
    return answer


def shift_by(vm, value, distance):
    """Integers>>shift:by:, vm-spec/Format/Integers.class.st:20"""
    return i64_shift_left(value, distance) if distance >= 0 else i64_shift_right(value, i64_negate(distance))
