"""I am the named primitives of the module MiscPrimitivePlugin that are about strings of bytes: comparing, searching, translating and hashing them. Indices count from 1. A table says for each of the 256 bytes what stands for it.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, fileAttributesPlugin, filePlugin, heapPlugin, largeIntegersPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def byte_of(vm, index, bytes):
    """MiscPrimitivePlugin>>byte:of:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:12"""
    return vm.u8[bytes + 8 + index]


def isTable(vm, anOop):
    """MiscPrimitivePlugin>>isTable:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:19"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) >= 256


def compare_string_with_order(vm, receiver, one, other, order):
    """MiscPrimitivePlugin>>compare:string:with:order:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:25"""
    if not (one & 7 == 0 and signed64(vm.u64[one >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[one >> 3] >> 24 & 31) >= 24 and other & 7 == 0 and signed64(vm.u64[other >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[other >> 3] >> 24 & 31) >= 24 and order & 7 == 0 and signed64(vm.u64[order >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[order >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, order), format.elementShift(vm, signed64(vm.u64[order >> 3] >> 24 & 31))) >= 256):
        vm.failure_code = 3
        return 0
    sizeOfOne = i64_shift_left(objects.elementCountOf(vm, one), format.elementShift(vm, signed64(vm.u64[one >> 3] >> 24 & 31)))
    sizeOfOther = i64_shift_left(objects.elementCountOf(vm, other), format.elementShift(vm, signed64(vm.u64[other >> 3] >> 24 & 31)))
    value = i64(i64_min(sizeOfOne, sizeOfOther) - 1)
    for i in range(0, value + 1):
        byte = vm.u8[order + 8 + vm.u8[one + 8 + i]]
        otherByte = vm.u8[order + 8 + vm.u8[other + 8 + i]]
        if byte < otherByte:
            return 9
        if byte > otherByte:
            return 25
    if sizeOfOne < sizeOfOther:
        return 9
    if sizeOfOne > sizeOfOther:
        return 25
    return 17


def find_substring_in_from_table(vm, receiver, key, body, start, table):
    """MiscPrimitivePlugin>>find:substring:in:from:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:44"""
    if not (key & 7 == 0 and signed64(vm.u64[key >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[key >> 3] >> 24 & 31) >= 24 and body & 7 == 0 and signed64(vm.u64[body >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[body >> 3] >> 24 & 31) >= 24 and start & 1 != 0 and table & 7 == 0 and signed64(vm.u64[table >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[table >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, table), format.elementShift(vm, signed64(vm.u64[table >> 3] >> 24 & 31))) >= 256):
        vm.failure_code = 3
        return 0
    if i64_shift_left(objects.elementCountOf(vm, key), format.elementShift(vm, signed64(vm.u64[key >> 3] >> 24 & 31))) == 0:
        return 1
    last = i64(i64_shift_left(objects.elementCountOf(vm, body), format.elementShift(vm, signed64(vm.u64[body >> 3] >> 24 & 31))) - i64_shift_left(objects.elementCountOf(vm, key), format.elementShift(vm, signed64(vm.u64[key >> 3] >> 24 & 31))))
    for i in range(i64_max(i64((signed64(start) >> 3) - 1), 0), last + 1):
        if is_in_at_table(vm, key, body, i, table):
            return (((i64(i + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return 1


def is_in_at_table(vm, key, body, start, table):
    """MiscPrimitivePlugin>>is:in:at:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:59"""
    value = i64(i64_shift_left(objects.elementCountOf(vm, key), format.elementShift(vm, signed64(vm.u64[key >> 3] >> 24 & 31))) - 1)
    for i in range(0, value + 1):
        if not vm.u8[table + 8 + vm.u8[key + 8 + i]] == vm.u8[table + 8 + vm.u8[body + 8 + i64(start + i)]]:
            return False
    return True


def findFirst_in_set_from(vm, receiver, string, set, start):
    """MiscPrimitivePlugin>>findFirst:in:set:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:68"""
    if not (string & 7 == 0 and signed64(vm.u64[string >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[string >> 3] >> 24 & 31) >= 24 and set & 7 == 0 and signed64(vm.u64[set >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[set >> 3] >> 24 & 31) >= 24 and start & 1 != 0):
        vm.failure_code = 3
        return 0
    if signed64(start) >> 3 < 1:
        vm.failure_code = 4
        return 0
    if not i64_shift_left(objects.elementCountOf(vm, set), format.elementShift(vm, signed64(vm.u64[set >> 3] >> 24 & 31))) == 256:
        return 1
    value = i64(i64_shift_left(objects.elementCountOf(vm, string), format.elementShift(vm, signed64(vm.u64[string >> 3] >> 24 & 31))) - 1)
    for i in range(i64((signed64(start) >> 3) - 1), value + 1):
        if not vm.u8[set + 8 + vm.u8[string + 8 + i]] == 0:
            return (((i64(i + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return 1


def index_of_in_from(vm, receiver, byte, string, start):
    """MiscPrimitivePlugin>>index:of:in:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:81"""
    if not (byte & start & 1 != 0 and string & 7 == 0 and signed64(vm.u64[string >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[string >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if signed64(start) >> 3 < 1:
        vm.failure_code = 4
        return 0
    value = i64(i64_shift_left(objects.elementCountOf(vm, string), format.elementShift(vm, signed64(vm.u64[string >> 3] >> 24 & 31))) - 1)
    for i in range(i64((signed64(start) >> 3) - 1), value + 1):
        if vm.u8[string + 8 + i] == signed64(byte) >> 3:
            return (((i64(i + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return 1


def hash_bytes_start(vm, receiver, bytes, start):
    """MiscPrimitivePlugin>>hash:bytes:start:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:93"""
    if not (bytes & 7 == 0 and signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 24 and start & 1 != 0):
        vm.failure_code = 3
        return 0
    hash = signed64(start) >> 3
    value = i64(i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31))) - 1)
    for i in range(0, value + 1):
        hash = i64(i64(hash + vm.u8[bytes + 8 + i]) * 1664525) & 268435455
    return (((hash & 268435455 & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def translate_string_from_to_table(vm, receiver, string, start, stop, table):
    """MiscPrimitivePlugin>>translate:string:from:to:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:106"""
    if not (string & 7 == 0 and signed64(vm.u64[string >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[string >> 3] >> 24 & 31) >= 24 and start & stop & 1 != 0 and table & 7 == 0 and signed64(vm.u64[table >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[table >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, table), format.elementShift(vm, signed64(vm.u64[table >> 3] >> 24 & 31))) >= 256):
        vm.failure_code = 3
        return 0
    if vm.u64[string >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if not (signed64(start) >> 3 >= 1 and signed64(stop) >> 3 <= i64_shift_left(objects.elementCountOf(vm, string), format.elementShift(vm, signed64(vm.u64[string >> 3] >> 24 & 31)))):
        vm.failure_code = 4
        return 0
    value = i64((signed64(stop) >> 3) - 1)
    for i in range(i64((signed64(start) >> 3) - 1), value + 1):
        value2 = vm.u8[table + 8 + vm.u8[string + 8 + i]]
        vm.u8[string + 8 + i] = value2 & 0xff
    return receiver
