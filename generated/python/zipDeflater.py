"""I am the named primitives of the module ZipPlugin that find what is repeated in data that are to be compressed. Strings of three bytes are hashed: the head of a hash is the last position where such a string was, from 0 on, and the tail of a position, which counts up to the size of the window, is the position before that with the same hash. What is found goes to two collections: a literal byte with the distance 0, or the length of a match, less three, with its distance; and it is counted how often each code of RFC 1951 is used.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def windowSize(vm):
    """ZipDeflater>>windowSize, vm-spec/Plugins/ZipDeflater.class.st:48"""
    return 32768


def shortestMatch(vm):
    """ZipDeflater>>shortestMatch, vm-spec/Plugins/ZipDeflater.class.st:55"""
    return 3


def longestMatch(vm):
    """ZipDeflater>>longestMatch, vm-spec/Plugins/ZipDeflater.class.st:61"""
    return 258


def literalCodes(vm):
    """ZipDeflater>>literalCodes, vm-spec/Plugins/ZipDeflater.class.st:67"""
    return 286


def distanceCodes(vm):
    """ZipDeflater>>distanceCodes, vm-spec/Plugins/ZipDeflater.class.st:73"""
    return 30


def codeOfLength(vm, length):
    """ZipDeflater>>codeOfLength:, vm-spec/Plugins/ZipDeflater.class.st:79"""
    if length == 255:
        return 285
    if length < 8:
        return i64(257 + length)
    extra = extraBitsOfLength(vm, length)
    return i64(i64(261 + i64_shift_left(extra, 2)) + i64(i64_shift_right(length, extra) - 4))


def extraBitsOfLength(vm, length):
    """ZipDeflater>>extraBitsOfLength:, vm-spec/Plugins/ZipDeflater.class.st:90"""
    return 0 if length < 8 or length == 255 else i64(61 - u64_leading_zeros(length & 0xffffffffffffffff))


def codeOfDistance(vm, distance):
    """ZipDeflater>>codeOfDistance:, vm-spec/Plugins/ZipDeflater.class.st:96"""
    extra = 0 if distance < 4 else i64(62 - u64_leading_zeros(distance & 0xffffffffffffffff))
    return i64(i64_shift_left(extra, 1) + i64_shift_right(distance, extra))


def extraBitsOfDistance(vm, distance):
    """ZipDeflater>>extraBitsOfDistance:, vm-spec/Plugins/ZipDeflater.class.st:105"""
    return 0 if distance < 4 else i64(62 - u64_leading_zeros(distance & 0xffffffffffffffff))


def update_table_delta(vm, receiver, table, delta):
    """ZipDeflater>>update:table:delta:, vm-spec/Plugins/ZipDeflater.class.st:111"""
    if not (table & 7 == 0 and signed64(vm.u64[table >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[table >> 3] >> 24 & 31) < 12 and signed64(vm.u64[table >> 3] >> 24 & 31) >= 10 and delta & 1 != 0 and signed64(delta) >= 0 and signed64(delta) >> 3 < 4294967296):
        vm.failure_code = 3
        return 0
    if vm.u64[table >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    value = i64(objects.elementCountOf(vm, table) - 1)
    for i in range(0, value + 1):
        place = table + 8 + i64_shift_left(i, 2)
        vm.u32[place >> 2] = i64_max(i64(signed64(vm.u32[place >> 2]) - (signed64(delta) >> 3)), 0) & 0xffffffff
    return receiver


def deflate_to_chain_good(vm, receiver, last, chain, good):
    """ZipDeflater>>deflate:to:chain:good:, vm-spec/Plugins/ZipDeflater.class.st:125"""
    if not (last & chain & 1 != 0 and good & 1 != 0):
        vm.failure_code = 3
        return 0
    own = load(vm, receiver)
    if own < 0:
        vm.failure_code = 2
        return 0
    anOop = vm.u64[receiver + 8 >> 3]
    anObject = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if i64(i64((signed64(last) >> 3) + 258) + 2) > i64_shift_left(objects.elementCountOf(vm, anObject), format.elementShift(vm, signed64(vm.u64[anObject >> 3] >> 24 & 31))):
        vm.failure_code = 3
        return 0
    start = signed64(vm.u64[receiver + i64_shift_left(i64(i64(own + 3) + 1), 3) >> 3]) >> 3
    if start > signed64(last) >> 3:
        return vm.heap_falseObject
    if vm.zipDeflater_count >= vm.zipDeflater_capacity:
        return vm.heap_trueObject
    isFull2 = deflateFrom_to_chain_good(vm, start, signed64(last) >> 3, signed64(chain) >> 3, signed64(good) >> 3)
    slot = i64(own + 2)
    value = vm.zipDeflater_hash
    value2 = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[receiver + i64_shift_left(i64(slot + 1), 3) >> 3] = value2
    slot2 = i64(own + 3)
    value3 = vm.zipDeflater_matchStart
    value4 = (((value3 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[receiver + i64_shift_left(i64(slot2 + 1), 3) >> 3] = value4
    slot3 = i64(own + 9)
    value5 = vm.zipDeflater_count
    value6 = (((value5 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[receiver + i64_shift_left(i64(slot3 + 1), 3) >> 3] = value6
    slot4 = i64(own + 10)
    value7 = vm.zipDeflater_matches
    value8 = (((value7 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[receiver + i64_shift_left(i64(slot4 + 1), 3) >> 3] = value8
    return vm.heap_trueObject if isFull2 else vm.heap_falseObject


def load(vm, aStream):
    """ZipDeflater>>load:, vm-spec/Plugins/ZipDeflater.class.st:146"""
    if aStream & 7 == 0:
        if signed64(vm.u64[aStream >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[aStream >> 3] >> 56)
            slotCountOf = signed64(vm.u64[aStream - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not (answer2 and not (aStream & 7 == 0 and signed64(vm.u64[aStream >> 3] & 4194303) == 36) and not vm.u64[aStream >> 3] >> 23 & 1 != 0):
        return -1
    own = zipPlugin.streamSlotOf_below(vm, aStream, 7)
    if own >= 0:
        if aStream & 7 == 0:
            if signed64(vm.u64[aStream >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[aStream >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[aStream - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer3 = slotCountOf2 >= i64(own + 11)
            else:
                answer3 = False
            answer4 = answer3
        else:
            answer4 = False
        answer5 = answer4
    else:
        answer5 = False
    if not answer5:
        return -1
    anOop = vm.u64[aStream + 8 >> 3]
    anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 24:
        slot = i64(own + 5)
        anOop3 = vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3]
        value = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        hasBytes = value & 7 == 0 and signed64(vm.u64[value >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[value >> 3] >> 24 & 31) >= 24 and not vm.u64[value >> 3] >> 23 & 1 != 0
        answer6 = hasBytes
    else:
        answer6 = False
    if not answer6:
        return -1
    anOop4 = vm.u64[aStream + i64_shift_left(i64(i64(own + 5) + 1), 3) >> 3]
    anObject = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
    vm.zipDeflater_capacity = i64_shift_left(objects.elementCountOf(vm, anObject), format.elementShift(vm, signed64(vm.u64[anObject >> 3] >> 24 & 31)))
    if not (has_words_of(vm, 32768, own, aStream) and has_words_of(vm, 32768, i64(own + 1), aStream) and has_words_of(vm, vm.zipDeflater_capacity, i64(own + 6), aStream) and has_words_of(vm, 286, i64(own + 7), aStream) and has_words_of(vm, 30, i64(own + 8), aStream)):
        return -1
    anOop5 = vm.u64[aStream + 8 >> 3]
    anObject2 = forwarders.follow(vm, anOop5) if vm.forwarders_isOn else anOop5
    if not (zipPlugin.isNatural_of_to(vm, 1, aStream, i64_shift_left(objects.elementCountOf(vm, anObject2), format.elementShift(vm, signed64(vm.u64[anObject2 >> 3] >> 24 & 31)))) and zipPlugin.isNatural_of_to(vm, i64(own + 2), aStream, 32767) and zipPlugin.isNatural_of_to(vm, i64(own + 3), aStream, 1099511627776) and zipPlugin.isNatural_of_to(vm, i64(own + 9), aStream, vm.zipDeflater_capacity) and zipPlugin.isNatural_of_to(vm, i64(own + 10), aStream, vm.zipDeflater_capacity)):
        return -1
    anOop6 = vm.u64[aStream + 8 >> 3]
    vm.zipDeflater_bytes = (forwarders.follow(vm, anOop6) if vm.forwarders_isOn else anOop6) + 8
    vm.zipDeflater_end = signed64(vm.u64[aStream + 16 >> 3]) >> 3
    anOop7 = vm.u64[aStream + i64_shift_left(i64(own + 1), 3) >> 3]
    vm.zipDeflater_heads = (forwarders.follow(vm, anOop7) if vm.forwarders_isOn else anOop7) + 8
    anOop8 = vm.u64[aStream + i64_shift_left(i64(i64(own + 1) + 1), 3) >> 3]
    vm.zipDeflater_tails = (forwarders.follow(vm, anOop8) if vm.forwarders_isOn else anOop8) + 8
    vm.zipDeflater_hash = signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 2) + 1), 3) >> 3]) >> 3
    anOop9 = vm.u64[aStream + i64_shift_left(i64(i64(own + 5) + 1), 3) >> 3]
    vm.zipDeflater_literals = (forwarders.follow(vm, anOop9) if vm.forwarders_isOn else anOop9) + 8
    anOop10 = vm.u64[aStream + i64_shift_left(i64(i64(own + 6) + 1), 3) >> 3]
    vm.zipDeflater_distances = (forwarders.follow(vm, anOop10) if vm.forwarders_isOn else anOop10) + 8
    anOop11 = vm.u64[aStream + i64_shift_left(i64(i64(own + 7) + 1), 3) >> 3]
    vm.zipDeflater_literalCounts = (forwarders.follow(vm, anOop11) if vm.forwarders_isOn else anOop11) + 8
    anOop12 = vm.u64[aStream + i64_shift_left(i64(i64(own + 8) + 1), 3) >> 3]
    vm.zipDeflater_distanceCounts = (forwarders.follow(vm, anOop12) if vm.forwarders_isOn else anOop12) + 8
    vm.zipDeflater_count = signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 9) + 1), 3) >> 3]) >> 3
    vm.zipDeflater_matches = signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 10) + 1), 3) >> 3]) >> 3
    return own


def hasBytes_of(vm, slot, aStream):
    """ZipDeflater>>hasBytes:of:, vm-spec/Plugins/ZipDeflater.class.st:180"""
    anOop = vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3]
    value = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return value & 7 == 0 and signed64(vm.u64[value >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[value >> 3] >> 24 & 31) >= 24 and not vm.u64[value >> 3] >> 23 & 1 != 0


def has_words_of(vm, size, slot, aStream):
    """ZipDeflater>>has:words:of:, vm-spec/Plugins/ZipDeflater.class.st:188"""
    anOop = vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3]
    value = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return value & 7 == 0 and signed64(vm.u64[value >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[value >> 3] >> 24 & 31) < 12 and signed64(vm.u64[value >> 3] >> 24 & 31) >= 10 and objects.elementCountOf(vm, value) >= size and not vm.u64[value >> 3] >> 23 & 1 != 0


def start_of(vm, slot, aStream):
    """ZipDeflater>>start:of:, vm-spec/Plugins/ZipDeflater.class.st:197"""
    anOop = vm.u64[aStream + i64_shift_left(i64(slot + 1), 3) >> 3]
    return (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) + 8


def deflateFrom_to_chain_good(vm, start, last, chain, good):
    """ZipDeflater>>deflateFrom:to:chain:good:, vm-spec/Plugins/ZipDeflater.class.st:204"""
    here = start
    isFull2 = False
    isKnown = False
    match = 0
    length = 0
    while here <= last and not isFull2:
        if not isKnown:
            find_longerThan_at_chain_good(vm, here, 2, here, chain, good)
            insert(vm, here)
            match = vm.zipDeflater_matchStart
            length = vm.zipDeflater_matchLength
        find_longerThan_at_chain_good(vm, i64(here + 1), length, match, chain, good)
        if length >= vm.zipDeflater_matchLength and length >= 3:
            isFull2 = putMatch_distance(vm, length, i64(here - match))
            value = i64(length - 1)
            for i in range(1, value + 1):
                insert(vm, i64(here + i))
            here = i64(here + length)
            isKnown = False
        else:
            byte2 = signed64(vm.u8[vm.zipDeflater_bytes + here])
            put_distance(vm, byte2, 0)
            count_in(vm, byte2, vm.zipDeflater_literalCounts)
            isFull2 = vm.zipDeflater_count == vm.zipDeflater_capacity
            here = i64(here + 1)
            isKnown = here <= last and not isFull2
            if isKnown:
                insert(vm, here)
                match = vm.zipDeflater_matchStart
                length = vm.zipDeflater_matchLength
    vm.zipDeflater_matchStart = here
    return isFull2


def byte(vm, index):
    """ZipDeflater>>byte:, vm-spec/Plugins/ZipDeflater.class.st:239"""
    return signed64(vm.u8[vm.zipDeflater_bytes + index])


def hashAt(vm, index):
    """ZipDeflater>>hashAt:, vm-spec/Plugins/ZipDeflater.class.st:246"""
    return (i64_shift_left(vm.zipDeflater_hash, 5) ^ signed64(vm.u8[vm.zipDeflater_bytes + index])) & 32767


def insert(vm, here):
    """ZipDeflater>>insert:, vm-spec/Plugins/ZipDeflater.class.st:254"""
    vm.zipDeflater_hash = (i64_shift_left(vm.zipDeflater_hash, 5) ^ signed64(vm.u8[vm.zipDeflater_bytes + i64(here + 2)])) & 32767
    vm.u32[vm.zipDeflater_tails + i64_shift_left(here & 32767, 2) >> 2] = vm.u32[vm.zipDeflater_heads + i64_shift_left(vm.zipDeflater_hash, 2) >> 2]
    vm.u32[vm.zipDeflater_heads + i64_shift_left(vm.zipDeflater_hash, 2) >> 2] = here & 0xffffffff


def find_longerThan_at_chain_good(vm, here, length, start, chain, good):
    """ZipDeflater>>find:longerThan:at:chain:good:, vm-spec/Plugins/ZipDeflater.class.st:263"""
    vm.zipDeflater_matchStart = start
    vm.zipDeflater_matchLength = length
    if length >= 258:
        return
    position = signed64(vm.u32[vm.zipDeflater_heads + i64_shift_left((i64_shift_left(vm.zipDeflater_hash, 5) ^ signed64(vm.u8[vm.zipDeflater_bytes + i64(here + 2)])) & 32767, 2) >> 2])
    limit = i64_max(i64(here - 32768), 0)
    if not (position < here and i64(here - position) < 32768):
        return
    left = chain
    while True:
        found = i64_min(match_with_atLeast(vm, here, position, vm.zipDeflater_matchLength), i64(vm.zipDeflater_end - here))
        if found == 3 and i64(here - position) > 8192:
            found = 0
        if found > vm.zipDeflater_matchLength:
            vm.zipDeflater_matchLength = found
            vm.zipDeflater_matchStart = position
            if found >= 258 or found > good:
                return
        left = i64(left - 1)
        if not left > 0:
            return
        position = signed64(vm.u32[vm.zipDeflater_tails + i64_shift_left(position & 32767, 2) >> 2])
        if position <= limit or position >= here:
            return


def match_with_atLeast(vm, here, position, length):
    """ZipDeflater>>match:with:atLeast:, vm-spec/Plugins/ZipDeflater.class.st:288"""
    if not signed64(vm.u8[vm.zipDeflater_bytes + i64(here + length)]) == signed64(vm.u8[vm.zipDeflater_bytes + i64(position + length)]):
        return 0
    same = 0
    while same < 258 and signed64(vm.u8[vm.zipDeflater_bytes + i64(here + same)]) == signed64(vm.u8[vm.zipDeflater_bytes + i64(position + same)]):
        same = i64(same + 1)
    return same


def putLiteral(vm, byte2):
    """ZipDeflater>>putLiteral:, vm-spec/Plugins/ZipDeflater.class.st:299"""
    put_distance(vm, byte2, 0)
    count_in(vm, byte2, vm.zipDeflater_literalCounts)
    return vm.zipDeflater_count == vm.zipDeflater_capacity


def putMatch_distance(vm, length, distance):
    """ZipDeflater>>putMatch:distance:, vm-spec/Plugins/ZipDeflater.class.st:308"""
    put_distance(vm, i64(length - 3), distance)
    count_in(vm, codeOfLength(vm, i64(length - 3)), vm.zipDeflater_literalCounts)
    distance2 = i64(distance - 1)
    extra = 0 if distance2 < 4 else i64(62 - u64_leading_zeros(distance2 & 0xffffffffffffffff))
    codeOfDistance2 = i64(i64_shift_left(extra, 1) + i64_shift_right(distance2, extra))
    count_in(vm, codeOfDistance2, vm.zipDeflater_distanceCounts)
    vm.zipDeflater_matches = i64(vm.zipDeflater_matches + 1)
    return vm.zipDeflater_count == vm.zipDeflater_capacity


def put_distance(vm, literal, distance):
    """ZipDeflater>>put:distance:, vm-spec/Plugins/ZipDeflater.class.st:318"""
    vm.u8[vm.zipDeflater_literals + vm.zipDeflater_count] = literal & 0xff
    vm.u32[vm.zipDeflater_distances + i64_shift_left(vm.zipDeflater_count, 2) >> 2] = distance & 0xffffffff
    vm.zipDeflater_count = i64(vm.zipDeflater_count + 1)


def count_in(vm, code, counts):
    """ZipDeflater>>count:in:, vm-spec/Plugins/ZipDeflater.class.st:326"""
    vm.u32[counts + i64_shift_left(code, 2) >> 2] = i64(vm.u32[counts + i64_shift_left(code, 2) >> 2] + 1) & 0xffffffff


def isFull(vm):
    """ZipDeflater>>isFull, vm-spec/Plugins/ZipDeflater.class.st:332"""
    return vm.zipDeflater_count == vm.zipDeflater_capacity
