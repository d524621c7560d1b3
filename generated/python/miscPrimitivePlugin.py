"""I am the named primitives of the module MiscPrimitivePlugin: strings of bytes are compared, searched, translated and hashed, and words of 32 bits compressed. Indices count from 1. A table says for each of the 256 bytes what stands for it. Words are compressed to their number and runs of them, each of which is four times the number of its words, and a kind, 1 where all of the words are of one byte, which follows, 2 where all are one word, which follows, and 3 where all of them follow, with the most significant byte first. Runs of kind 0 leave what there is. A number is the byte 0 to 223, the two bytes of 57344 more than it up to 7935, or 255 and four bytes.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def byte_of(vm, index, bytes):
    """MiscPrimitivePlugin>>byte:of:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:16"""
    return vm.u8[bytes + 8 + index]


def isTable(vm, anOop):
    """MiscPrimitivePlugin>>isTable:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:23"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) >= 256


def compare_string_with_order(vm, receiver, one, other, order):
    """MiscPrimitivePlugin>>compare:string:with:order:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:29"""
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
    """MiscPrimitivePlugin>>find:substring:in:from:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:48"""
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
    """MiscPrimitivePlugin>>is:in:at:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:63"""
    value = i64(i64_shift_left(objects.elementCountOf(vm, key), format.elementShift(vm, signed64(vm.u64[key >> 3] >> 24 & 31))) - 1)
    for i in range(0, value + 1):
        if not vm.u8[table + 8 + vm.u8[key + 8 + i]] == vm.u8[table + 8 + vm.u8[body + 8 + i64(start + i)]]:
            return False
    return True


def findFirst_in_set_from(vm, receiver, string, set, start):
    """MiscPrimitivePlugin>>findFirst:in:set:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:72"""
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
    """MiscPrimitivePlugin>>index:of:in:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:85"""
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
    """MiscPrimitivePlugin>>hash:bytes:start:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:97"""
    if not (bytes & 7 == 0 and signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 24 and start & 1 != 0):
        vm.failure_code = 3
        return 0
    hash = signed64(start) >> 3
    value = i64(i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31))) - 1)
    for i in range(0, value + 1):
        hash = i64(i64(hash + vm.u8[bytes + 8 + i]) * 1664525) & 268435455
    return (((hash & 268435455 & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def translate_string_from_to_table(vm, receiver, string, start, stop, table):
    """MiscPrimitivePlugin>>translate:string:from:to:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:110"""
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


def areWords(vm, anOop):
    """MiscPrimitivePlugin>>areWords:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:123"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop >> 3] >> 24 & 31) < 12 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 10


def word_of(vm, index, words):
    """MiscPrimitivePlugin>>word:of:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:129"""
    return vm.u32[words + 8 + i64_shift_left(index, 2) >> 2]


def put_bytes_in_at(vm, number, count, bytes, start):
    """MiscPrimitivePlugin>>put:bytes:in:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:136"""
    value = i64(count - 1)
    for i in range(0, value + 1):
        index = i64(start + i)
        value2 = i64_shift_right(number, i64_shift_left(i64(i64(count - 1) - i), 3)) & 255
        vm.u8[bytes + 8 + index] = value2 & 0xff
    return i64(start + count)


def putNumber_in_at(vm, number, bytes, start):
    """MiscPrimitivePlugin>>putNumber:in:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:144"""
    if number <= 223:
        return put_bytes_in_at(vm, number, 1, bytes, start)
    if number <= 7935:
        return put_bytes_in_at(vm, i64(number + 57344), 2, bytes, start)
    return put_bytes_in_at(vm, number, 4, bytes, put_bytes_in_at(vm, 255, 1, bytes, start))


def sameFrom_in(vm, start, words):
    """MiscPrimitivePlugin>>sameFrom:in:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:153"""
    size = objects.elementCountOf(vm, words)
    end = i64(start + 1)
    while end < size and vm.u32[words + 8 + i64_shift_left(end, 2) >> 2] == vm.u32[words + 8 + i64_shift_left(start, 2) >> 2]:
        end = i64(end + 1)
    return i64(end - start)


def differentFrom_in(vm, start, words):
    """MiscPrimitivePlugin>>differentFrom:in:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:164"""
    size = objects.elementCountOf(vm, words)
    end = start
    while i64(end + 1) < size and vm.u32[words + 8 + i64_shift_left(end, 2) >> 2] != vm.u32[words + 8 + i64_shift_left(i64(end + 1), 2) >> 2]:
        end = i64(end + 1)
    return i64((size if i64(end + 1) == size else end) - start)


def compress_words_to(vm, receiver, words, bytes):
    """MiscPrimitivePlugin>>compress:words:to:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:175"""
    if not (words & 7 == 0 and signed64(vm.u64[words >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[words >> 3] >> 24 & 31) < 12 and signed64(vm.u64[words >> 3] >> 24 & 31) >= 10 and bytes & 7 == 0 and signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if vm.u64[bytes >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    size = objects.elementCountOf(vm, words)
    if i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31))) < i64(i64(i64_shift_left(size, 2) + 7) + i64(i64_quotient(size, 1984) * 3)):
        vm.failure_code = 7
        return 0
    end = putNumber_in_at(vm, size, bytes, 0)
    place = 0
    while place < size:
        word = signed64(vm.u32[words + 8 + i64_shift_left(place, 2) >> 2])
        run = sameFrom_in(vm, place, words)
        if word == i64((word & 255) * 16843009):
            end = putNumber_in_at(vm, i64(i64_shift_left(run, 2) + 1), bytes, end)
            end = put_bytes_in_at(vm, word, 1, bytes, end)
        elif run > 1:
            end = putNumber_in_at(vm, i64(i64_shift_left(run, 2) + 2), bytes, end)
            end = put_bytes_in_at(vm, word, 4, bytes, end)
        else:
            run = differentFrom_in(vm, place, words)
            end = putNumber_in_at(vm, i64(i64_shift_left(run, 2) + 3), bytes, end)
            value = i64(i64(place + run) - 1)
            for i in range(place, value + 1):
                end = put_bytes_in_at(vm, signed64(vm.u32[words + 8 + i64_shift_left(i, 2) >> 2]), 4, bytes, end)
        place = i64(place + run)
    return (((end & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def number_of_at(vm, count, bytes, start):
    """MiscPrimitivePlugin>>number:of:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:207"""
    number = 0
    value = i64(i64(start + count) - 1)
    for i in range(start, value + 1):
        number = i64(i64_shift_left(number, 8) + (vm.u8[bytes + 8 + i] if i < i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31))) else 0))
    return number


def decompress_words_from_at(vm, receiver, words, bytes, start):
    """MiscPrimitivePlugin>>decompress:words:from:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:218"""
    if not (words & 7 == 0 and signed64(vm.u64[words >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[words >> 3] >> 24 & 31) < 12 and signed64(vm.u64[words >> 3] >> 24 & 31) >= 10 and bytes & 7 == 0 and signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 24 and start & 1 != 0):
        vm.failure_code = 3
        return 0
    if signed64(start) >> 3 < 1:
        vm.failure_code = 4
        return 0
    if vm.u64[words >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    place = 0
    next = i64((signed64(start) >> 3) - 1)
    while next < i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31))):
        number = vm.u8[bytes + 8 + next]
        next = i64(next + 1)
        if number == 255:
            number = number_of_at(vm, 4, bytes, next)
            next = i64(next + 4)
        elif number > 223:
            number = i64(i64_shift_left(i64(number - 224), 8) + number_of_at(vm, 1, bytes, next))
            next = i64(next + 1)
        count = number >> 2
        kind = number & 3
        if i64(place + count) > objects.elementCountOf(vm, words):
            vm.failure_code = 4
            return 0
        word = 0
        if kind == 1:
            word = i64(number_of_at(vm, 1, bytes, next) * 16843009)
            next = i64(next + 1)
        if kind == 2:
            word = number_of_at(vm, 4, bytes, next)
            next = i64(next + 4)
        if kind > 0:
            value = i64(i64(place + count) - 1)
            for i in range(place, value + 1):
                if kind == 3:
                    word = number_of_at(vm, 4, bytes, next)
                    next = i64(next + 4)
                vm.u32[words + 8 + i64_shift_left(i, 2) >> 2] = word & 0xffffffff
        place = i64(place + count)
    return receiver
