"""I know the header word of an object: from the least significant bit, 22 bits of class index, a spare bit, immutable, 5 bits of format, remembered, pinned, grey, 22 bits of identity hash, a spare bit, marked, and 8 bits of slot count. A slot count of 255 means that the count is in the word before the header, whose top byte is 255 too.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def classIndexMask(vm):
    """Header>>classIndexMask, vm-spec/Format/Header.class.st:13"""
    return 4194303


def immutableShift(vm):
    """Header>>immutableShift, vm-spec/Format/Header.class.st:19"""
    return 23


def formatShift(vm):
    """Header>>formatShift, vm-spec/Format/Header.class.st:25"""
    return 24


def formatMask(vm):
    """Header>>formatMask, vm-spec/Format/Header.class.st:31"""
    return 31


def rememberedShift(vm):
    """Header>>rememberedShift, vm-spec/Format/Header.class.st:37"""
    return 29


def pinnedShift(vm):
    """Header>>pinnedShift, vm-spec/Format/Header.class.st:43"""
    return 30


def greyShift(vm):
    """Header>>greyShift, vm-spec/Format/Header.class.st:49"""
    return 31


def hashShift(vm):
    """Header>>hashShift, vm-spec/Format/Header.class.st:55"""
    return 32


def hashMask(vm):
    """Header>>hashMask, vm-spec/Format/Header.class.st:61"""
    return 4194303


def markedShift(vm):
    """Header>>markedShift, vm-spec/Format/Header.class.st:67"""
    return 55


def slotCountShift(vm):
    """Header>>slotCountShift, vm-spec/Format/Header.class.st:73"""
    return 56


def overflowSlotCount(vm):
    """Header>>overflowSlotCount, vm-spec/Format/Header.class.st:79"""
    return 255


def overflowCountMask(vm):
    """Header>>overflowCountMask, vm-spec/Format/Header.class.st:85"""
    return 72057594037927935


def classIndexOf(vm, word):
    """Header>>classIndexOf:, vm-spec/Format/Header.class.st:92"""
    return signed64(word & 4194303)


def formatOf(vm, word):
    """Header>>formatOf:, vm-spec/Format/Header.class.st:98"""
    return signed64(word >> 24 & 31)


def hashOf(vm, word):
    """Header>>hashOf:, vm-spec/Format/Header.class.st:104"""
    return signed64(word >> 32 & 4194303)


def slotByteOf(vm, word):
    """Header>>slotByteOf:, vm-spec/Format/Header.class.st:110"""
    return signed64(word >> 56)


def isImmutable(vm, word):
    """Header>>isImmutable:, vm-spec/Format/Header.class.st:116"""
    return word >> 23 & 1 != 0


def isRemembered(vm, word):
    """Header>>isRemembered:, vm-spec/Format/Header.class.st:122"""
    return word >> 29 & 1 != 0


def isPinned(vm, word):
    """Header>>isPinned:, vm-spec/Format/Header.class.st:128"""
    return word >> 30 & 1 != 0


def isMarked(vm, word):
    """Header>>isMarked:, vm-spec/Format/Header.class.st:134"""
    return word & 36028799166447616 != 0


def withoutMarks(vm, word):
    """Header>>withoutMarks:, vm-spec/Format/Header.class.st:141"""
    return word & 18410715274006233087


def slotByte_format_classIndex(vm, slotByte, format2, classIndex2):
    """Header>>slotByte:format:classIndex:, vm-spec/Format/Header.class.st:148"""
    return (((((slotByte & 0xffffffffffffffff) << 56 & M64) + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
