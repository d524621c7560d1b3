"""I know compiled methods and blocks: their header, their literals and where their bytecodes begin. The last literal of a method is the association of its class, that of a block is the method or block that it is written in.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def headerOf(vm, aMethod):
    """Methods>>headerOf:, vm-spec/Heap/Methods.class.st:12"""
    return vm.u64[aMethod + 8 >> 3]


def literalCountOf(vm, aMethod):
    """Methods>>literalCountOf:, vm-spec/Heap/Methods.class.st:19"""
    return signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767


def literal_of(vm, index, aMethod):
    """Methods>>literal:of:, vm-spec/Heap/Methods.class.st:25"""
    anOop = vm.u64[aMethod + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    return forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop


def argumentCountOf(vm, aMethod):
    """Methods>>argumentCountOf:, vm-spec/Heap/Methods.class.st:31"""
    return signed64(vm.u64[aMethod + 8 >> 3]) >> 3 >> 24 & 15


def hasFurtherTemporaries(vm, aMethod):
    """Methods>>hasFurtherTemporaries:, vm-spec/Heap/Methods.class.st:37"""
    word = vm.u64[aMethod + 8 >> 3]
    return signed64(word) >> 3 >> 18 & 63 > signed64(word) >> 3 >> 24 & 15


def firstBytecodeOf(vm, aMethod):
    """Methods>>firstBytecodeOf:, vm-spec/Heap/Methods.class.st:46"""
    return aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)


def callPrimitiveCodeOf(vm, aMethod):
    """Methods>>callPrimitiveCodeOf:, vm-spec/Heap/Methods.class.st:53"""
    return 248 if signed64(vm.u64[aMethod + 8 >> 3]) < 0 else 139


def failureTemporaryOf(vm, aMethod):
    """Methods>>failureTemporaryOf:, vm-spec/Heap/Methods.class.st:60"""
    code = vm.u8[aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3) + 3]
    operand = vm.u8[aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3) + 4]
    if signed64(vm.u64[aMethod + 8 >> 3]) < 0:
        return operand if code == 245 else -1
    return operand & 63 if code == 129 and operand >> 6 == 1 else -1


def primitiveNumberOf(vm, aMethod):
    """Methods>>primitiveNumberOf:, vm-spec/Heap/Methods.class.st:72"""
    if not signed64(vm.u64[aMethod + 8 >> 3]) >> 3 >> 16 & 1 != 0:
        return 0
    code = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    if not vm.u8[code] == (248 if signed64(vm.u64[aMethod + 8 >> 3]) < 0 else 139):
        return 0
    low = vm.u8[code + 1]
    high = vm.u8[code + 2]
    return i64(i64_shift_left(high, 8) + low)


def methodClassOf(vm, aMethod):
    """Methods>>methodClassOf:, vm-spec/Heap/Methods.class.st:85"""
    code = aMethod
    while True:
        if signed64(vm.u64[code + 8 >> 3]) >> 3 & 32767 == 0:
            return vm.heap_nilObject
        anOop = vm.u64[code + i64_shift_left(i64(i64(i64((signed64(vm.u64[code + 8 >> 3]) >> 3 & 32767) - 1) + 1) + 1), 3) >> 3]
        literal = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if not (literal & 7 == 0 and signed64(vm.u64[literal >> 3] >> 24 & 31) >= 24):
            break
        code = literal
    if literal & 7 == 0:
        if signed64(vm.u64[literal >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[literal >> 3] >> 56)
            slotCountOf = signed64(vm.u64[literal - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 2
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        anOop2 = vm.u64[literal + 16 >> 3]
        answer3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    else:
        answer3 = vm.heap_nilObject
    return answer3
