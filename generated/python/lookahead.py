"""I know the bytecodes that mostly follow certain others, which then do them at once. The code of a comparison is spared from making a boolean for a conditional jump that follows, and the jump from looking at it: most comparisons are followed by a jump on false. Where 1 is pushed it is mostly to be added or subtracted, and where nil is, something is compared with it. A set has eight codes one after the other that jump over one byte to eight if false, and one code that jumps over as many as its second byte says, where no prefix comes before it. The jump back at the end of a loop, mostly with one prefix, is done with that as well. Whoever counts bytecodes or stops before one of them wants each by itself: then there is no such code.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def noCode(vm):
    """Lookahead>>noCode, vm-spec/Stack/Lookahead.class.st:36"""
    return 256


def shortCodes(vm):
    """Lookahead>>shortCodes, vm-spec/Stack/Lookahead.class.st:42"""
    return 8


def firstShortOfSistaV1(vm):
    """Lookahead>>firstShortOfSistaV1, vm-spec/Stack/Lookahead.class.st:48"""
    return 192


def longOfSistaV1(vm):
    """Lookahead>>longOfSistaV1, vm-spec/Stack/Lookahead.class.st:54"""
    return 239


def jumpOfSistaV1(vm):
    """Lookahead>>jumpOfSistaV1, vm-spec/Stack/Lookahead.class.st:60"""
    return 237


def firstShortOfV3PlusClosures(vm):
    """Lookahead>>firstShortOfV3PlusClosures, vm-spec/Stack/Lookahead.class.st:66"""
    return 152


def longOfV3PlusClosures(vm):
    """Lookahead>>longOfV3PlusClosures, vm-spec/Stack/Lookahead.class.st:72"""
    return 172


def addOfSistaV1(vm):
    """Lookahead>>addOfSistaV1, vm-spec/Stack/Lookahead.class.st:78"""
    return 96


def subtractOfSistaV1(vm):
    """Lookahead>>subtractOfSistaV1, vm-spec/Stack/Lookahead.class.st:84"""
    return 97


def identicalOfSistaV1(vm):
    """Lookahead>>identicalOfSistaV1, vm-spec/Stack/Lookahead.class.st:90"""
    return 118


def addOfV3PlusClosures(vm):
    """Lookahead>>addOfV3PlusClosures, vm-spec/Stack/Lookahead.class.st:96"""
    return 176


def subtractOfV3PlusClosures(vm):
    """Lookahead>>subtractOfV3PlusClosures, vm-spec/Stack/Lookahead.class.st:102"""
    return 177


def identicalOfV3PlusClosures(vm):
    """Lookahead>>identicalOfV3PlusClosures, vm-spec/Stack/Lookahead.class.st:108"""
    return 198


def turnOff_set(vm, isOn, set):
    """Lookahead>>turnOff:set:, vm-spec/Stack/Lookahead.class.st:114"""
    vm.lookahead_isOff = isOn
    choose(vm, set)


def choose(vm, set):
    """Lookahead>>choose:, vm-spec/Stack/Lookahead.class.st:122"""
    if vm.lookahead_isOff:
        vm.lookahead_firstShort = 256
        vm.lookahead_long = 256
        vm.lookahead_jump = 256
        vm.lookahead_add = 256
        vm.lookahead_subtract = 256
        vm.lookahead_identical = 256
        return
    if set < 0:
        vm.lookahead_firstShort = 192
        vm.lookahead_long = 239
        vm.lookahead_jump = 237
        vm.lookahead_add = 96
        vm.lookahead_subtract = 97
        vm.lookahead_identical = 118
    else:
        vm.lookahead_firstShort = 152
        vm.lookahead_long = 172
        vm.lookahead_jump = 256
        vm.lookahead_add = 176
        vm.lookahead_subtract = 177
        vm.lookahead_identical = 198


def isAdd(vm):
    """Lookahead>>isAdd, vm-spec/Stack/Lookahead.class.st:151"""
    return signed64(vm.u8[vm.ip]) == vm.lookahead_add


def isSubtract(vm):
    """Lookahead>>isSubtract, vm-spec/Stack/Lookahead.class.st:159"""
    return signed64(vm.u8[vm.ip]) == vm.lookahead_subtract


def isIdentical(vm):
    """Lookahead>>isIdentical, vm-spec/Stack/Lookahead.class.st:167"""
    return signed64(vm.u8[vm.ip]) == vm.lookahead_identical


def answer(vm, condition):
    """Lookahead>>answer:, vm-spec/Stack/Lookahead.class.st:175"""
    code = signed64(vm.u8[vm.ip])
    if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
        vm.sp = vm.sp - 16
        distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
        distance2 = i64(distance + 1)
        vm.ip = vm.ip + distance2
        return
    if code == vm.lookahead_long:
        vm.sp = vm.sp - 16
        distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
        distance3 = i64(distance + 2)
        vm.ip = vm.ip + distance3
        return
    value = vm.heap_trueObject if condition else vm.heap_falseObject
    vm.sp = vm.sp - 8
    vm.u64[vm.sp >> 3] = value


def isJumpBack(vm, byte):
    """Lookahead>>isJumpBack:, vm-spec/Stack/Lookahead.class.st:197"""
    return byte == 255 and signed64(vm.u8[vm.ip]) == vm.lookahead_jump and not vm.extA | vm.extB != 0


def distanceBack(vm):
    """Lookahead>>distanceBack, vm-spec/Stack/Lookahead.class.st:205"""
    return i64(signed64(vm.u8[vm.ip + 1]) - 254)
