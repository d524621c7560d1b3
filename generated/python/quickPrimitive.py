"""I number the quick primitives: methods that do nothing but answer the receiver, a constant, or an instance variable of the receiver have one of these, and are never activated.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def first(vm):
    """QuickPrimitive>>first, vm-spec/Format/QuickPrimitive.class.st:12"""
    return 256


def answerReceiver(vm):
    """QuickPrimitive>>answerReceiver, vm-spec/Format/QuickPrimitive.class.st:19"""
    return 256


def answerTrue(vm):
    """QuickPrimitive>>answerTrue, vm-spec/Format/QuickPrimitive.class.st:25"""
    return 257


def answerFalse(vm):
    """QuickPrimitive>>answerFalse, vm-spec/Format/QuickPrimitive.class.st:31"""
    return 258


def answerNil(vm):
    """QuickPrimitive>>answerNil, vm-spec/Format/QuickPrimitive.class.st:37"""
    return 259


def answerMinusOne(vm):
    """QuickPrimitive>>answerMinusOne, vm-spec/Format/QuickPrimitive.class.st:43"""
    return 260


def answerZero(vm):
    """QuickPrimitive>>answerZero, vm-spec/Format/QuickPrimitive.class.st:49"""
    return 261


def answerOne(vm):
    """QuickPrimitive>>answerOne, vm-spec/Format/QuickPrimitive.class.st:55"""
    return 262


def answerTwo(vm):
    """QuickPrimitive>>answerTwo, vm-spec/Format/QuickPrimitive.class.st:61"""
    return 263


def answerFirstVariable(vm):
    """QuickPrimitive>>answerFirstVariable, vm-spec/Format/QuickPrimitive.class.st:67"""
    return 264


def last(vm):
    """QuickPrimitive>>last, vm-spec/Format/QuickPrimitive.class.st:74"""
    return 519
