"""I say in one word what running a method takes, so that the method's header and bytecodes are looked at when it is looked up and not at every send: bits 0-15 the slot of its primitive, 0 when it has none (see dispatch) bits 16-23 the number of arguments and temporaries bits 32-62 the distance of the first bytecode from the method, in bytes bit 63 the sign of its header, which says of which set the bytecodes are

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, shape, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, filePlugin, heapPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def of(vm, method):
    """Shape>>of:, vm-spec/Send/Shape.class.st:17"""
    if not (method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24):
        return lookup.primitiveSlotOf(vm, method) & 0xffffffffffffffff
    header2 = vm.u64[method + 8 >> 3]
    distance = method + i64_shift_left(i64(i64((signed64(vm.u64[method + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3) - method
    shape2 = i64(i64(lookup.primitiveSlotOf(vm, method) + i64_shift_left(signed64(header2) >> 3 >> 18 & 63, 16)) + i64_shift_left(distance, 32))
    return shape2 & 0xffffffffffffffff | header2 & 9223372036854775808


def slotOf(vm, shape2):
    """Shape>>slotOf:, vm-spec/Send/Shape.class.st:29"""
    return signed64(shape2 & 65535)


def temporaryCountOf(vm, shape2):
    """Shape>>temporaryCountOf:, vm-spec/Send/Shape.class.st:36"""
    return signed64(shape2 >> 16 & 255)


def startOf_shape(vm, method, shape2):
    """Shape>>startOf:shape:, vm-spec/Send/Shape.class.st:44"""
    return method + signed64(shape2 >> 32 & 2147483647)
