"""I am the named primitive of the module ZipPlugin that writes what ZipDeflater has found, in codes of RFC 1951. A tree has the number of bits of each code, and the codes, whose first bit is the lowest.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def send_literals_distances_literalTree_distanceTree(vm, receiver, literals, distances, literalTree, distanceTree):
    """ZipEncoder>>send:literals:distances:literalTree:distanceTree:, vm-spec/Plugins/ZipEncoder.class.st:30"""
    own = load(vm, receiver)
    if own < 0:
        vm.failure_code = 2
        return 0
    if not (isStream(vm, literals) and isStream(vm, distances) and isTree(vm, literalTree) and isTree(vm, distanceTree)):
        vm.failure_code = 3
        return 0
    start = signed64(vm.u64[literals + 16 >> 3]) >> 3
    stop = signed64(vm.u64[literals + 24 >> 3]) >> 3
    anOop = vm.u64[literals + 8 >> 3]
    anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 24:
        anOop3 = vm.u64[literals + 8 >> 3]
        anObject = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        answer = stop <= i64_shift_left(objects.elementCountOf(vm, anObject), format.elementShift(vm, signed64(vm.u64[anObject >> 3] >> 24 & 31)))
    else:
        answer = False
    if not answer:
        vm.failure_code = 3
        return 0
    anOop4 = vm.u64[distances + 8 >> 3]
    anOop5 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
    if anOop5 & 7 == 0 and signed64(vm.u64[anOop5 >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop5 >> 3] >> 24 & 31) < 12 and signed64(vm.u64[anOop5 >> 3] >> 24 & 31) >= 10:
        anOop6 = vm.u64[distances + 8 >> 3]
        answer2 = stop <= objects.elementCountOf(vm, forwarders.follow(vm, anOop6) if vm.forwarders_isOn else anOop6)
    else:
        answer2 = False
    if not answer2:
        vm.failure_code = 3
        return 0
    if not (start <= stop and start == signed64(vm.u64[distances + 16 >> 3]) >> 3 and stop == signed64(vm.u64[distances + 24 >> 3]) >> 3):
        vm.failure_code = 3
        return 0
    vm.zipEncoder_isFaulty = False
    flush(vm)
    sum = 0
    while start < stop and i64(vm.zipEncoder_position + 4) < vm.zipEncoder_size and not vm.zipEncoder_isFaulty:
        anOop7 = vm.u64[literals + 8 >> 3]
        value = vm.u8[(forwarders.follow(vm, anOop7) if vm.forwarders_isOn else anOop7) + 8 + start]
        anOop8 = vm.u64[distances + 8 >> 3]
        sum = i64(sum + put_distance_literalTree_distanceTree(vm, value, signed64(vm.u32[(forwarders.follow(vm, anOop8) if vm.forwarders_isOn else anOop8) + 8 + i64_shift_left(start, 2) >> 2]), literalTree, distanceTree))
        start = i64(start + 1)
    if vm.zipEncoder_isFaulty:
        vm.failure_code = 6
        return 0
    value2 = (((start & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[literals + 16 >> 3] = value2
    value3 = (((start & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[distances + 16 >> 3] = value3
    value4 = vm.zipEncoder_position
    value5 = (((value4 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[receiver + 16 >> 3] = value5
    value6 = vm.zipEncoder_bits
    value7 = (((value6 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[receiver + i64_shift_left(i64(own + 1), 3) >> 3] = value7
    slot = i64(own + 1)
    value8 = vm.zipEncoder_bitCount
    value9 = (((value8 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[receiver + i64_shift_left(i64(slot + 1), 3) >> 3] = value9
    return (((sum & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def load(vm, aStream):
    """ZipEncoder>>load:, vm-spec/Plugins/ZipEncoder.class.st:61"""
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
                answer3 = slotCountOf2 >= i64(own + 2)
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
    collection = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if not (collection & 7 == 0 and signed64(vm.u64[collection >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[collection >> 3] >> 24 & 31) >= 24 and not vm.u64[collection >> 3] >> 23 & 1 != 0):
        return -1
    vm.zipEncoder_size = i64_shift_left(objects.elementCountOf(vm, collection), format.elementShift(vm, signed64(vm.u64[collection >> 3] >> 24 & 31)))
    if not (zipPlugin.isNatural_of_to(vm, 1, aStream, vm.zipEncoder_size) and zipPlugin.isNatural_of_to(vm, own, aStream, 4294967296) and zipPlugin.isNatural_of_to(vm, i64(own + 1), aStream, 32)):
        return -1
    vm.zipEncoder_target = collection + 8
    vm.zipEncoder_position = signed64(vm.u64[aStream + 16 >> 3]) >> 3
    vm.zipEncoder_bits = signed64(vm.u64[aStream + i64_shift_left(i64(own + 1), 3) >> 3]) >> 3
    vm.zipEncoder_bitCount = signed64(vm.u64[aStream + i64_shift_left(i64(i64(own + 1) + 1), 3) >> 3]) >> 3
    return own


def isStream(vm, anOop):
    """ZipEncoder>>isStream:, vm-spec/Plugins/ZipEncoder.class.st:80"""
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2 and not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36) and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and zipPlugin.isNatural_of_to(vm, 1, anOop, 1099511627776) and zipPlugin.isNatural_of_to(vm, 2, anOop, 1099511627776)


def isTree(vm, anOop):
    """ZipEncoder>>isTree:, vm-spec/Plugins/ZipEncoder.class.st:88"""
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 2
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not answer2:
        return False
    anOop2 = vm.u64[anOop + 8 >> 3]
    anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) < 12 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 10:
        anOop4 = vm.u64[anOop + 16 >> 3]
        anOop5 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
        answer3 = anOop5 & 7 == 0 and signed64(vm.u64[anOop5 >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop5 >> 3] >> 24 & 31) < 12 and signed64(vm.u64[anOop5 >> 3] >> 24 & 31) >= 10
    else:
        answer3 = False
    return answer3


def put_distance_literalTree_distanceTree(vm, literal, distance, literalTree, distanceTree):
    """ZipEncoder>>put:distance:literalTree:distanceTree:, vm-spec/Plugins/ZipEncoder.class.st:95"""
    if distance == 0:
        putCode_of(vm, literal, literalTree)
        return 1
    if distance > 32768:
        vm.zipEncoder_isFaulty = True
        return 0
    putCode_of(vm, zipDeflater.codeOfLength(vm, literal), literalTree)
    extra = zipDeflater.extraBitsOfLength(vm, literal)
    value = literal & i64(i64_shift_left(1, extra) - 1)
    vm.zipEncoder_bits = vm.zipEncoder_bits | i64_shift_left(value, vm.zipEncoder_bitCount)
    vm.zipEncoder_bitCount = i64(vm.zipEncoder_bitCount + extra)
    flush(vm)
    distance2 = i64(distance - 1)
    extra2 = 0 if distance2 < 4 else i64(62 - u64_leading_zeros(distance2 & 0xffffffffffffffff))
    codeOfDistance = i64(i64_shift_left(extra2, 1) + i64_shift_right(distance2, extra2))
    putCode_of(vm, codeOfDistance, distanceTree)
    distance3 = i64(distance - 1)
    extra = 0 if distance3 < 4 else i64(62 - u64_leading_zeros(distance3 & 0xffffffffffffffff))
    value2 = i64(distance - 1) & i64(i64_shift_left(1, extra) - 1)
    vm.zipEncoder_bits = vm.zipEncoder_bits | i64_shift_left(value2, vm.zipEncoder_bitCount)
    vm.zipEncoder_bitCount = i64(vm.zipEncoder_bitCount + extra)
    flush(vm)
    return i64(literal + 3)


def putCode_of(vm, code, tree):
    """ZipEncoder>>putCode:of:, vm-spec/Plugins/ZipEncoder.class.st:115"""
    anOop = vm.u64[tree + 8 >> 3]
    counts = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    anOop2 = vm.u64[tree + 16 >> 3]
    codes = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if not (code < objects.elementCountOf(vm, counts) and code < objects.elementCountOf(vm, codes)):
        vm.zipEncoder_isFaulty = True
        return
    count = signed64(vm.u32[counts + 8 + i64_shift_left(code, 2) >> 2])
    value = signed64(vm.u32[codes + 8 + i64_shift_left(code, 2) >> 2])
    if not (count <= 16 and i64_shift_right(value, count) == 0):
        vm.zipEncoder_isFaulty = True
        return
    vm.zipEncoder_bits = vm.zipEncoder_bits | i64_shift_left(value, vm.zipEncoder_bitCount)
    vm.zipEncoder_bitCount = i64(vm.zipEncoder_bitCount + count)
    flush(vm)


def put_bits(vm, value, count):
    """ZipEncoder>>put:bits:, vm-spec/Plugins/ZipEncoder.class.st:132"""
    vm.zipEncoder_bits = vm.zipEncoder_bits | i64_shift_left(value, vm.zipEncoder_bitCount)
    vm.zipEncoder_bitCount = i64(vm.zipEncoder_bitCount + count)
    flush(vm)


def flush(vm):
    """ZipEncoder>>flush, vm-spec/Plugins/ZipEncoder.class.st:140"""
    while vm.zipEncoder_bitCount >= 8 and vm.zipEncoder_position < vm.zipEncoder_size:
        vm.u8[vm.zipEncoder_target + vm.zipEncoder_position] = vm.zipEncoder_bits & 255 & 0xff
        vm.zipEncoder_position = i64(vm.zipEncoder_position + 1)
        vm.zipEncoder_bits = vm.zipEncoder_bits >> 8
        vm.zipEncoder_bitCount = i64(vm.zipEncoder_bitCount - 8)
