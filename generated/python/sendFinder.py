"""I find the bytecode that sent the message during which a process waits, so that it can be sent again.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def extendA(vm):
    """SendFinder>>extendA, vm-spec/Bytecodes/SendFinder.class.st:11"""
    return 224


def extendB(vm):
    """SendFinder>>extendB, vm-spec/Bytecodes/SendFinder.class.st:17"""
    return 225


def sendBefore_in(vm, pc, aMethod):
    """SendFinder>>sendBefore:in:, vm-spec/Bytecodes/SendFinder.class.st:23"""
    set = signed64(vm.u64[aMethod + 8 >> 3]) >> 63 & -256
    end = aMethod + 8 + i64(pc - 1)
    place = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    first = place
    hasArguments = False
    while place < end:
        code = signed64(vm.u8[place])
        next = place + dispatch.bytesOfCode_set(vm, code, set)
        if next == end:
            return 0 if hasArguments or not isUnary_set(vm, place, set) else i64(first - (aMethod + 8) + 1)
        if set < 0 and (code == 224 or code == 225):
            hasArguments = hasArguments or code == 225
        else:
            first = next
            hasArguments = False
        place = next
    return 0


def isUnary_set(vm, place, set):
    """SendFinder>>isUnary:set:, vm-spec/Bytecodes/SendFinder.class.st:47"""
    bits = dispatch.argumentBitsOfCode_set(vm, signed64(vm.u8[place]), set)
    return bits >= 0 and signed64(vm.u8[place + 1]) & bits == 0
