"""I know the formats of objects: 0 no slots, 1 fixed slots, 2 indexable, 3 fixed and indexable, 4 weak, 5 ephemeron, 7 forwarder, 9 64-bit words, 10 to 11 32-bit, 12 to 15 16-bit, 16 to 23 bytes, 24 to 31 compiled methods. The low bits of the formats of parts of a word count the elements that are not used at the end. The `format` of a class is the number of fixed slots, plus the format of its instances shifted left by 16.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def noSlots(vm):
    """Format>>noSlots, vm-spec/Format/Format.class.st:14"""
    return 0


def fixed(vm):
    """Format>>fixed, vm-spec/Format/Format.class.st:20"""
    return 1


def indexable(vm):
    """Format>>indexable, vm-spec/Format/Format.class.st:26"""
    return 2


def fixedAndIndexable(vm):
    """Format>>fixedAndIndexable, vm-spec/Format/Format.class.st:32"""
    return 3


def weak(vm):
    """Format>>weak, vm-spec/Format/Format.class.st:38"""
    return 4


def ephemeron(vm):
    """Format>>ephemeron, vm-spec/Format/Format.class.st:44"""
    return 5


def immediate(vm):
    """Format>>immediate, vm-spec/Format/Format.class.st:50"""
    return 7


def forwarder(vm):
    """Format>>forwarder, vm-spec/Format/Format.class.st:57"""
    return 7


def words64(vm):
    """Format>>words64, vm-spec/Format/Format.class.st:63"""
    return 9


def words32(vm):
    """Format>>words32, vm-spec/Format/Format.class.st:69"""
    return 10


def words16(vm):
    """Format>>words16, vm-spec/Format/Format.class.st:75"""
    return 12


def bytes(vm):
    """Format>>bytes, vm-spec/Format/Format.class.st:81"""
    return 16


def compiledMethod(vm):
    """Format>>compiledMethod, vm-spec/Format/Format.class.st:87"""
    return 24


def instanceSizeMask(vm):
    """Format>>instanceSizeMask, vm-spec/Format/Format.class.st:93"""
    return 65535


def instanceFormatShift(vm):
    """Format>>instanceFormatShift, vm-spec/Format/Format.class.st:99"""
    return 16


def isPointers(vm, format2):
    """Format>>isPointers:, vm-spec/Format/Format.class.st:105"""
    return format2 <= 5


def isOfInstances(vm, format2):
    """Format>>isOfInstances:, vm-spec/Format/Format.class.st:112"""
    return format2 <= 5 or format2 >= 9 and format2 < 24


def isIndexablePointers(vm, format2):
    """Format>>isIndexablePointers:, vm-spec/Format/Format.class.st:119"""
    return format2 >= 2 and format2 <= 4


def isBytes(vm, format2):
    """Format>>isBytes:, vm-spec/Format/Format.class.st:125"""
    return format2 >= 16


def isCompiledMethod(vm, format2):
    """Format>>isCompiledMethod:, vm-spec/Format/Format.class.st:131"""
    return format2 >= 24


def isLegal(vm, format2):
    """Format>>isLegal:, vm-spec/Format/Format.class.st:137"""
    return format2 != 6 and format2 != 8


def elementShift(vm, format2):
    """Format>>elementShift:, vm-spec/Format/Format.class.st:143"""
    if format2 >= 16:
        return 0
    if format2 >= 12:
        return 1
    if format2 >= 10:
        return 2
    return 3


def unusedElements(vm, format2):
    """Format>>unusedElements:, vm-spec/Format/Format.class.st:153"""
    if format2 >= 16:
        return format2 & 7
    if format2 >= 12:
        return format2 & 3
    if format2 >= 10:
        return format2 & 1
    return 0


def slotsFor_format(vm, count, format2):
    """Format>>slotsFor:format:, vm-spec/Format/Format.class.st:163"""
    shift = i64(3 - elementShift(vm, format2))
    return i64_shift_right(i64(count + i64(i64_shift_left(1, shift) - 1)), shift)


def formatFor_format(vm, count, format2):
    """Format>>formatFor:format:, vm-spec/Format/Format.class.st:172"""
    mask = i64(i64_shift_left(1, i64(3 - elementShift(vm, format2))) - 1)
    return i64(format2 + (i64_negate(count) & mask))
