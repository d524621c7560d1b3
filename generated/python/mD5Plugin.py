"""I am the named primitives of the module MD5Plugin: the hash MD5 of RFC 1321, a block of 64 bytes after the other.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def isThere(vm, receiver):
    """MD5Plugin>>isThere:, vm-spec/Plugins/MD5Plugin.class.st:11"""
    return vm.heap_trueObject


def process_block_state(vm, receiver, block, state):
    """MD5Plugin>>process:block:state:, vm-spec/Plugins/MD5Plugin.class.st:18"""
    if not (block & 7 == 0 and signed64(vm.u64[block >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[block >> 3] >> 24 & 31) >= 24 and state & 7 == 0 and signed64(vm.u64[state >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[state >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not (i64_shift_left(objects.elementCountOf(vm, block), format.elementShift(vm, signed64(vm.u64[block >> 3] >> 24 & 31))) == 64 and i64_shift_left(objects.elementCountOf(vm, state), format.elementShift(vm, signed64(vm.u64[state >> 3] >> 24 & 31))) == 16):
        vm.failure_code = 3
        return 0
    if vm.u64[state >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    a = signed64(vm.u32[state + 8 >> 2])
    b = signed64(vm.u32[state + 8 + 4 >> 2])
    c = signed64(vm.u32[state + 8 + 8 >> 2])
    d = signed64(vm.u32[state + 8 + 12 >> 2])
    for i in range(0, 63 + 1):
        if i < 16:
            mix = b & c | d & (b ^ 4294967295)
        elif i < 32:
            mix = d & b | c & (d ^ 4294967295)
        elif i < 48:
            mix = b ^ (c ^ d)
        else:
            mix = c ^ (b | d ^ 4294967295)
        next = i64(i64(i64(a + mix) + constantAt(vm, i)) + signed64(vm.u32[block + 8 + i64_shift_left(placeAt(vm, i), 2) >> 2]))
        word = next & 4294967295
        count = shiftAt(vm, i)
        next = i64(b + ((i64_shift_left(word, count) | i64_shift_right(word, i64(32 - count))) & 4294967295))
        a = d
        d = c
        c = b
        b = next & 4294967295
    word2 = i64(signed64(vm.u32[state + 8 >> 2]) + a)
    vm.u32[state + 8 >> 2] = word2 & 0xffffffff
    word3 = i64(signed64(vm.u32[state + 8 + 4 >> 2]) + b)
    vm.u32[state + 8 + 4 >> 2] = word3 & 0xffffffff
    word4 = i64(signed64(vm.u32[state + 8 + 8 >> 2]) + c)
    vm.u32[state + 8 + 8 >> 2] = word4 & 0xffffffff
    word5 = i64(signed64(vm.u32[state + 8 + 12 >> 2]) + d)
    vm.u32[state + 8 + 12 >> 2] = word5 & 0xffffffff
    return receiver


def mix_with_with_at(vm, b, c, d, index):
    """MD5Plugin>>mix:with:with:at:, vm-spec/Plugins/MD5Plugin.class.st:45"""
    if index < 16:
        return b & c | d & (b ^ 4294967295)
    if index < 32:
        return d & b | c & (d ^ 4294967295)
    if index < 48:
        return b ^ (c ^ d)
    return c ^ (b | d ^ 4294967295)


def placeAt(vm, index):
    """MD5Plugin>>placeAt:, vm-spec/Plugins/MD5Plugin.class.st:56"""
    if index < 16:
        return index
    if index < 32:
        return i64(i64(index * 5) + 1) & 15
    if index < 48:
        return i64(i64(index * 3) + 5) & 15
    return i64(index * 7) & 15


def shiftAt(vm, index):
    """MD5Plugin>>shiftAt:, vm-spec/Plugins/MD5Plugin.class.st:66"""
    shifts = 370215943
    if index >= 16:
        shifts = 336464133
    if index >= 32:
        shifts = 386927364
    if index >= 48:
        shifts = 353307142
    return i64_shift_right(shifts, i64_shift_left(index & 3, 3)) & 255


def constantAt(vm, index):
    """MD5Plugin>>constantAt:, vm-spec/Plugins/MD5Plugin.class.st:78"""
    scaled = double_to_i64(double_sin(i64_double(i64(index + 1))) * 4294967296.0)
    return i64_negate(scaled) if scaled < 0 else scaled
