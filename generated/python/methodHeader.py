"""I know the first slot of a compiled method, a SmallInteger: bits 0 to 14 number of literals, 16 has primitive, 17 large frame, 18 to 23 number of temporaries with the arguments, 24 to 27 number of arguments, 28 to 29 access; a negative header says that the bytecodes are of the second set.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def literalCountMask(vm):
    """MethodHeader>>literalCountMask, vm-spec/Format/MethodHeader.class.st:13"""
    return 32767


def primitiveShift(vm):
    """MethodHeader>>primitiveShift, vm-spec/Format/MethodHeader.class.st:19"""
    return 16


def largeFrameShift(vm):
    """MethodHeader>>largeFrameShift, vm-spec/Format/MethodHeader.class.st:25"""
    return 17


def temporaryCountShift(vm):
    """MethodHeader>>temporaryCountShift, vm-spec/Format/MethodHeader.class.st:31"""
    return 18


def temporaryCountMask(vm):
    """MethodHeader>>temporaryCountMask, vm-spec/Format/MethodHeader.class.st:37"""
    return 63


def argumentCountShift(vm):
    """MethodHeader>>argumentCountShift, vm-spec/Format/MethodHeader.class.st:43"""
    return 24


def argumentCountMask(vm):
    """MethodHeader>>argumentCountMask, vm-spec/Format/MethodHeader.class.st:49"""
    return 15


def smallContextSlots(vm):
    """MethodHeader>>smallContextSlots, vm-spec/Format/MethodHeader.class.st:55"""
    return 16


def largeContextSlots(vm):
    """MethodHeader>>largeContextSlots, vm-spec/Format/MethodHeader.class.st:62"""
    return 56


def literalCountOf(vm, header2):
    """MethodHeader>>literalCountOf:, vm-spec/Format/MethodHeader.class.st:68"""
    return signed64(header2) >> 3 & 32767


def temporaryCountOf(vm, header2):
    """MethodHeader>>temporaryCountOf:, vm-spec/Format/MethodHeader.class.st:74"""
    return signed64(header2) >> 3 >> 18 & 63


def argumentCountOf(vm, header2):
    """MethodHeader>>argumentCountOf:, vm-spec/Format/MethodHeader.class.st:81"""
    return signed64(header2) >> 3 >> 24 & 15


def bytecodeSetOf(vm, header2):
    """MethodHeader>>bytecodeSetOf:, vm-spec/Format/MethodHeader.class.st:87"""
    return signed64(header2) >> 63 & -256


def isSistaV1(vm, header2):
    """MethodHeader>>isSistaV1:, vm-spec/Format/MethodHeader.class.st:95"""
    return signed64(header2) < 0


def hasPrimitive(vm, header2):
    """MethodHeader>>hasPrimitive:, vm-spec/Format/MethodHeader.class.st:101"""
    return signed64(header2) >> 3 >> 16 & 1 != 0


def contextSlotsOf(vm, header2):
    """MethodHeader>>contextSlotsOf:, vm-spec/Format/MethodHeader.class.st:107"""
    return 16 if signed64(header2) >> 3 >> 17 & 1 == 0 else 56
