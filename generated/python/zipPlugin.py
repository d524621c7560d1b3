"""I am named primitives of the module ZipPlugin: checksums, and blocks of compressed data, as RFC 1950 to 1952 define them, that are decompressed. What a stream of the image has of its own comes behind what it inherits: see streamSlotOf:. A table for decoding, in words of 32 bits, is made of tables for some bits each. The first word has the number of bits of the first table, which is next, in its high 8 bits. What is found in a table for the next bits, of which the first is the lowest, is either a value, or, with a number of further bits in the high 8 bits, the index from 1 of another table. The value of a byte is the byte, 256 is the end of the block; otherwise the low 16 bits are a length or a distance, to which as many further bits are added as the 8 bits before them say, less one in the case of lengths.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def isWord(vm, anOop):
    """ZipPlugin>>isWord:, vm-spec/Plugins/ZipPlugin.class.st:35"""
    return anOop & 1 != 0 and signed64(anOop) >= 0 and signed64(anOop) >> 3 < 4294967296


def isRun_to_of(vm, start, stop, bytes):
    """ZipPlugin>>isRun:to:of:, vm-spec/Plugins/ZipPlugin.class.st:42"""
    return start & stop & 1 != 0 and signed64(start) >> 3 >= 1 and signed64(stop) >= signed64(start) and signed64(stop) >> 3 <= i64_shift_left(objects.elementCountOf(vm, bytes), format.elementShift(vm, signed64(vm.u64[bytes >> 3] >> 24 & 31)))


def adler_update_from_to_in(vm, receiver, sum, start, stop, bytes):
    """ZipPlugin>>adler:update:from:to:in:, vm-spec/Plugins/ZipPlugin.class.st:50"""
    if not (sum & 1 != 0 and signed64(sum) >= 0 and signed64(sum) >> 3 < 4294967296 and bytes & 7 == 0 and signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not isRun_to_of(vm, start, stop, bytes):
        vm.failure_code = 4
        return 0
    low = signed64(sum) >> 3 & 65535
    high = signed64(sum) >> 3 >> 16
    value = i64((signed64(stop) >> 3) - 1)
    for i in range(i64((signed64(start) >> 3) - 1), value + 1):
        low = i64_floor_remainder(i64(low + vm.u8[bytes + 8 + i]), 65521)
        high = i64_floor_remainder(i64(high + low), 65521)
    return (((i64(i64_shift_left(high, 16) + low) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def crc_update_from_to_in(vm, receiver, sum, start, stop, bytes):
    """ZipPlugin>>crc:update:from:to:in:, vm-spec/Plugins/ZipPlugin.class.st:66"""
    if not (sum & 1 != 0 and signed64(sum) >= 0 and signed64(sum) >> 3 < 4294967296 and bytes & 7 == 0 and signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[bytes >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not isRun_to_of(vm, start, stop, bytes):
        vm.failure_code = 4
        return 0
    crc = signed64(sum) >> 3
    value = i64((signed64(stop) >> 3) - 1)
    for i in range(i64((signed64(start) >> 3) - 1), value + 1):
        crc = crc ^ vm.u8[bytes + 8 + i]
        for bit in range(0, 7 + 1):
            crc = crc >> 1 ^ i64_negate(crc & 1) & 3988292384
    return (((crc & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def streamSlotOf_below(vm, aStream, count):
    """ZipPlugin>>streamSlotOf:below:, vm-spec/Plugins/ZipPlugin.class.st:81"""
    index = signed64(vm.u64[aStream >> 3] & 4194303) if aStream & 7 == 0 else signed64(aStream & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    class2 = at
    for depth in range(0, 4096 + 1):
        if class2 & 7 == 0:
            if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[class2 >> 3] >> 56)
                slotCountOf = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer = slotCountOf >= 3
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if answer2 and vm.u64[class2 + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[class2 >> 3] >> 32 & 4194303) == 0:
                isClass = classTable.looksLikeClass(vm, class2)
            else:
                hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                if hash < 4194304:
                    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                    if page2 == vm.heap_nilObject:
                        at2 = vm.heap_nilObject
                    else:
                        at2 = vm.u64[page2 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                    answer3 = at2 == class2
                else:
                    answer3 = False
                isClass = answer3
        else:
            isClass = False
        if not isClass:
            return -1
        slots = signed64(vm.u64[class2 + 24 >> 3]) >> 3 & 65535
        if slots < count:
            return slots if slots >= 3 else -1
        anOop = vm.u64[class2 + 8 >> 3]
        class2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return -1


def isNatural_of_to(vm, slot, aStream, limit):
    """ZipPlugin>>isNatural:of:to:, vm-spec/Plugins/ZipPlugin.class.st:95"""
    value = vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3]
    return value & 1 != 0 and signed64(value) >= 0 and signed64(value) >> 3 <= limit


def integer_of(vm, slot, aStream):
    """ZipPlugin>>integer:of:, vm-spec/Plugins/ZipPlugin.class.st:104"""
    return signed64(vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3]) >> 3


def setInteger_of_to(vm, slot, aStream, value):
    """ZipPlugin>>setInteger:of:to:, vm-spec/Plugins/ZipPlugin.class.st:111"""
    value2 = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3] = value2


def inflate_literals_distances(vm, receiver, literals, distances):
    """ZipPlugin>>inflate:literals:distances:, vm-spec/Plugins/ZipPlugin.class.st:118"""
    if not (literals & 7 == 0 and signed64(vm.u64[literals >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[literals >> 3] >> 24 & 31) < 12 and signed64(vm.u64[literals >> 3] >> 24 & 31) >= 10 and distances & 7 == 0 and signed64(vm.u64[distances >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[distances >> 3] >> 24 & 31) < 12 and signed64(vm.u64[distances >> 3] >> 24 & 31) >= 10):
        vm.failure_code = 3
        return 0
    if receiver & 7 == 0:
        if signed64(vm.u64[receiver >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not (answer2 and not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 36)):
        vm.failure_code = 2
        return 0
    own = streamSlotOf_below(vm, receiver, 13)
    if own >= 0:
        if receiver & 7 == 0:
            if signed64(vm.u64[receiver >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[receiver >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer3 = slotCountOf2 >= i64(own + 6)
            else:
                answer3 = False
            answer4 = answer3
        else:
            answer4 = False
        answer5 = answer4
    else:
        answer5 = False
    if not answer5:
        vm.failure_code = 2
        return 0
    anOop = vm.u64[receiver + 8 >> 3]
    collection = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    anOop2 = vm.u64[receiver + i64_shift_left(i64(i64(own + 3) + 1), 3) >> 3]
    input = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if not (collection & 7 == 0 and signed64(vm.u64[collection >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[collection >> 3] >> 24 & 31) >= 24 and input & 7 == 0 and signed64(vm.u64[input >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[input >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 2
        return 0
    if vm.u64[collection >> 3] >> 23 & 1 != 0 or vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 2
        return 0
    if not (isNatural_of_to(vm, 2, receiver, i64_shift_left(objects.elementCountOf(vm, collection), format.elementShift(vm, signed64(vm.u64[collection >> 3] >> 24 & 31)))) and isNatural_of_to(vm, own, receiver, 255) and isNatural_of_to(vm, i64(own + 1), receiver, 4294967295) and isNatural_of_to(vm, i64(own + 2), receiver, 32) and isNatural_of_to(vm, i64(own + 4), receiver, i64_shift_left(objects.elementCountOf(vm, input), format.elementShift(vm, signed64(vm.u64[input >> 3] >> 24 & 31)))) and isNatural_of_to(vm, i64(own + 5), receiver, i64_shift_left(objects.elementCountOf(vm, input), format.elementShift(vm, signed64(vm.u64[input >> 3] >> 24 & 31))))):
        vm.failure_code = 2
        return 0
    return inflateStream_at_from_to_literals_distances(vm, receiver, own, input, collection, literals, distances)


def inflateStream_at_from_to_literals_distances(vm, aStream, own, input, collection, literals, distances):
    """ZipPlugin>>inflateStream:at:from:to:literals:distances:, vm-spec/Plugins/ZipPlugin.class.st:141"""
    state = signed64(vm.u64[aStream + i64_shift_left(i64(own + 1), 3) >> 3]) >> 3
    vm.zipPlugin_bits = signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 1) + 1), 3) >> 3]) >> 3
    vm.zipPlugin_bitCount = signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 2) + 1), 3) >> 3]) >> 3
    vm.zipPlugin_source = input + 8
    vm.zipPlugin_sourceStart = signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 4) + 1), 3) >> 3]) >> 3
    vm.zipPlugin_sourceEnd = i64_shift_left(objects.elementCountOf(vm, input), format.elementShift(vm, signed64(vm.u64[input >> 3] >> 24 & 31)))
    vm.zipPlugin_isFaulty = False
    end = inflateFrom_while_into_literals_distances(vm, signed64(vm.u64[aStream + 24 >> 3]) >> 3, signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 5) + 1), 3) >> 3]) >> 3, collection, literals, distances)
    if vm.zipPlugin_isFaulty:
        vm.failure_code = 6
        return 0
    if end < 0:
        state = state & 1
        end = ~end
    value = (((end & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aStream + 24 >> 3] = value
    value2 = (((state & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aStream + i64_shift_left(i64(own + 1), 3) >> 3] = value2
    slot = i64(own + 1)
    value3 = vm.zipPlugin_bits
    value4 = (((value3 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3] = value4
    slot2 = i64(own + 2)
    value5 = vm.zipPlugin_bitCount
    value6 = (((value5 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aStream + i64_shift_left(i64(slot2 + 1), 3) >> 3] = value6
    slot3 = i64(own + 4)
    value7 = vm.zipPlugin_sourceStart
    value8 = (((value7 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aStream + i64_shift_left(i64(slot3 + 1), 3) >> 3] = value8
    return aStream


def inflateFrom_while_into_literals_distances(vm, start, sourceLimit, collection, literals, distances):
    """ZipPlugin>>inflateFrom:while:into:literals:distances:, vm-spec/Plugins/ZipPlugin.class.st:166"""
    end = start
    size = i64_shift_left(objects.elementCountOf(vm, collection), format.elementShift(vm, signed64(vm.u64[collection >> 3] >> 24 & 31)))
    while end < size and vm.zipPlugin_sourceStart <= sourceLimit:
        oldBits = vm.zipPlugin_bits
        oldCount = vm.zipPlugin_bitCount
        oldStart = vm.zipPlugin_sourceStart
        value = decode(vm, literals)
        if value < 256:
            if vm.zipPlugin_isFaulty:
                return end
            vm.u8[collection + 8 + end] = value & 0xff
            end = i64(end + 1)
        else:
            if value == 256:
                return ~end
            length = i64((value & 65535) + next(vm, i64((value >> 16) - 1)))
            value = decode(vm, distances)
            distance = i64((value & 65535) + next(vm, value >> 16))
            if distance < 1 or distance > end:
                vm.zipPlugin_isFaulty = True
            if vm.zipPlugin_isFaulty:
                return end
            if i64(end + length) >= size:
                vm.zipPlugin_bits = oldBits
                vm.zipPlugin_bitCount = oldCount
                vm.zipPlugin_sourceStart = oldStart
                return end
            value2 = i64(i64(end + length) - 1)
            for i in range(end, value2 + 1):
                value3 = vm.u8[collection + 8 + i64(i - distance)]
                vm.u8[collection + 8 + i] = value3 & 0xff
            end = i64(end + length)
    return end


def decode(vm, table):
    """ZipPlugin>>decode:, vm-spec/Plugins/ZipPlugin.class.st:200"""
    words = table + 8
    size = objects.elementCountOf(vm, table)
    entry = signed64(vm.u32[words >> 2]) if size > 0 else 0
    start = 2
    while entry >> 24 > 0 and entry >> 24 <= 16:
        start = i64(i64(start - 1) + next(vm, entry >> 24))
        if not start < size:
            vm.zipPlugin_isFaulty = True
            return 0
        entry = signed64(vm.u32[words + i64_shift_left(start, 2) >> 2])
        if entry & 1056964608 == 0:
            return entry
        start = entry & 65535
        if start < 1 or vm.zipPlugin_isFaulty:
            entry = 0
    vm.zipPlugin_isFaulty = True
    return 0


def next(vm, count):
    """ZipPlugin>>next:, vm-spec/Plugins/ZipPlugin.class.st:222"""
    if count <= 0:
        return 0
    while vm.zipPlugin_bitCount < count:
        if vm.zipPlugin_sourceStart >= vm.zipPlugin_sourceEnd or count > 16:
            vm.zipPlugin_isFaulty = True
            return 0
        vm.zipPlugin_bits = i64(vm.zipPlugin_bits + i64_shift_left(signed64(vm.u8[vm.zipPlugin_source + vm.zipPlugin_sourceStart]), vm.zipPlugin_bitCount))
        vm.zipPlugin_sourceStart = i64(vm.zipPlugin_sourceStart + 1)
        vm.zipPlugin_bitCount = i64(vm.zipPlugin_bitCount + 8)
    value = vm.zipPlugin_bits & i64(i64_shift_left(1, count) - 1)
    vm.zipPlugin_bits = i64_shift_right(vm.zipPlugin_bits, count)
    vm.zipPlugin_bitCount = i64(vm.zipPlugin_bitCount - count)
    return value
