"""I know the tags of 64-bit Spur: the low three bits of an oop say whether it is the address of an object (000), a SmallInteger of 61 bits (001), a Character (010) or a SmallFloat64 (100). A SmallFloat64 is a double whose exponent fits in 8 bits. Its bits are rotated left by one, so that the sign comes last, the exponent is lowered by 896 where the number is not zero, and the whole is shifted above the tag.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def mask(vm):
    """Tag>>mask, vm-spec/Format/Tag.class.st:15"""
    return 7


def bits(vm):
    """Tag>>bits, vm-spec/Format/Tag.class.st:21"""
    return 3


def smallInteger(vm):
    """Tag>>smallInteger, vm-spec/Format/Tag.class.st:27"""
    return 1


def character(vm):
    """Tag>>character, vm-spec/Format/Tag.class.st:33"""
    return 2


def smallFloat(vm):
    """Tag>>smallFloat, vm-spec/Format/Tag.class.st:39"""
    return 4


def maxSmallInteger(vm):
    """Tag>>maxSmallInteger, vm-spec/Format/Tag.class.st:45"""
    return 1152921504606846975


def minSmallInteger(vm):
    """Tag>>minSmallInteger, vm-spec/Format/Tag.class.st:51"""
    return -1152921504606846976


def smallFloatExponentOffset(vm):
    """Tag>>smallFloatExponentOffset, vm-spec/Format/Tag.class.st:57"""
    return 8070450532247928832


def isImmediate(vm, anOop):
    """Tag>>isImmediate:, vm-spec/Format/Tag.class.st:64"""
    return anOop & 7 != 0


def isPointer(vm, anOop):
    """Tag>>isPointer:, vm-spec/Format/Tag.class.st:70"""
    return anOop & 7 == 0


def isSmallInteger(vm, anOop):
    """Tag>>isSmallInteger:, vm-spec/Format/Tag.class.st:76"""
    return anOop & 1 != 0


def areSmallIntegers_and(vm, one, other):
    """Tag>>areSmallIntegers:and:, vm-spec/Format/Tag.class.st:82"""
    return one & other & 1 != 0


def isCharacter(vm, anOop):
    """Tag>>isCharacter:, vm-spec/Format/Tag.class.st:89"""
    return anOop & 7 == 2


def isSmallFloat(vm, anOop):
    """Tag>>isSmallFloat:, vm-spec/Format/Tag.class.st:95"""
    return anOop & 7 == 4


def areSmallFloats_and(vm, one, other):
    """Tag>>areSmallFloats:and:, vm-spec/Format/Tag.class.st:101"""
    return one & 7 == 4 and other & 7 == 4


def smallIntegerValue(vm, anOop):
    """Tag>>smallIntegerValue:, vm-spec/Format/Tag.class.st:107"""
    return signed64(anOop) >> 3


def smallIntegerFor(vm, value):
    """Tag>>smallIntegerFor:, vm-spec/Format/Tag.class.st:113"""
    return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def fitsSmallInteger(vm, value):
    """Tag>>fitsSmallInteger:, vm-spec/Format/Tag.class.st:121"""
    return value >= -1152921504606846976 and value <= 1152921504606846975


def characterFor(vm, code):
    """Tag>>characterFor:, vm-spec/Format/Tag.class.st:127"""
    return (((code & 0xffffffffffffffff) << 3 & M64) + 2) & M64


def characterValue(vm, anOop):
    """Tag>>characterValue:, vm-spec/Format/Tag.class.st:134"""
    return signed64(anOop >> 3)


def smallFloatValue(vm, anOop):
    """Tag>>smallFloatValue:, vm-spec/Format/Tag.class.st:140"""
    rotated = anOop >> 3
    if rotated > 1:
        rotated = (rotated + 8070450532247928832) & M64
    return double_from_bits(rotated >> 1 | rotated << 63 & M64)


def fitsSmallFloat(vm, value):
    """Tag>>fitsSmallFloat:, vm-spec/Format/Tag.class.st:149"""
    rotated = double_bits(value) << 1 & M64
    return rotated == 0 or rotated > 8070450532247928833 and (rotated - 8070450532247928832) & M64 <= 2305843009213693951


def smallFloatFor(vm, value):
    """Tag>>smallFloatFor:, vm-spec/Format/Tag.class.st:158"""
    rotated = double_bits(value) << 1 & M64 | double_bits(value) >> 63
    if rotated > 1:
        rotated = (rotated - 8070450532247928832) & M64
    return ((rotated << 3 & M64) + 4) & M64
