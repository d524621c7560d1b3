"""I make objects, tell their class, identity and hash, copy them, find them, make them immutable, and pin them to their place.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def new(vm, receiver):
    """ObjectPrimitives>>new:, vm-spec/Primitives/ObjectPrimitives.class.st:11"""
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not (isClass and contexts.isReliable(vm, receiver)):
        vm.failure_code = 2
        return 0
    class2 = signed64(vm.u64[receiver + 24 >> 3]) >> 3
    slots = class2 & 65535
    instanceFormat = class2 >> 16 & 31
    if instanceFormat <= 5 or instanceFormat >= 9 and instanceFormat < 24:
        hash3 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
        if hash3 == 0:
            index = classTable.enter(vm, receiver)
        else:
            index = hash3
        if instanceFormat <= 5:
            if slots >= 255:
                object = heap.allocateLarge_format_classIndex(vm, slots, instanceFormat, index)
            else:
                bytes = heap.bytesForSlots(vm, slots)
                word = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((instanceFormat & 0xffffffffffffffff) << 24 & M64)) & M64) + (index & 0xffffffffffffffff)) & M64
                place = vm.heap_edenFree
                end = place + bytes
                if end > vm.heap_edenThreshold:
                    takeFromEden = 0
                else:
                    vm.heap_edenFree = end
                    vm.u64[place >> 3] = word
                    takeFromEden = place
                object2 = takeFromEden
                object = heap.allocateLate_format_classIndex(vm, slots, instanceFormat, index) if object2 == 0 else object2
            last = i64_max(slots, 1)
            value = vm.heap_nilObject
            memory_fill(vm, object + 8, last, value)
            pointers = object
            answer4 = pointers
        else:
            answer4 = instances.words_format_classIndex(vm, 0, instanceFormat, index)
        object3 = answer4
    else:
        object3 = 0
    if object3 == 0:
        vm.failure_code = 2
        return 0
    return object3


def new_size(vm, receiver, size):
    """ObjectPrimitives>>new:size:, vm-spec/Primitives/ObjectPrimitives.class.st:23"""
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not (isClass and contexts.isReliable(vm, receiver)):
        vm.failure_code = 2
        return 0
    if not (size & 1 != 0 and signed64(size) >= 0):
        vm.failure_code = 3
        return 0
    count2 = signed64(size) >> 3
    if count2 < 17592186044416:
        instanceFormat = signed64(vm.u64[receiver + 24 >> 3]) >> 3 >> 16 & 31
        slotsForClass = i64((signed64(vm.u64[receiver + 24 >> 3]) >> 3 & 65535) + count2) if instanceFormat <= 5 else format.slotsFor_format(vm, count2, instanceFormat)
        answer4 = slotsForClass <= 2048 or slotsForClass <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, slotsForClass) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, slotsForClass)
    else:
        answer4 = False
    if not answer4:
        vm.failure_code = 9
        return 0
    object = instances.new_size(vm, receiver, count2)
    if object == 0:
        vm.failure_code = 2
        return 0
    return object


def newMethod_bytes_header(vm, receiver, bytes, headerOop):
    """ObjectPrimitives>>newMethod:bytes:header:, vm-spec/Primitives/ObjectPrimitives.class.st:38"""
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not isClass:
        vm.failure_code = 2
        return 0
    if not signed64(vm.u64[receiver + 24 >> 3]) >> 3 >> 16 & 31 == 24:
        vm.failure_code = 2
        return 0
    if not (bytes & headerOop & 1 != 0 and signed64(bytes) >= 0):
        vm.failure_code = 3
        return 0
    literals = signed64(headerOop) >> 3 & 32767
    if not signed64(bytes) >> 3 < 1099511627776:
        vm.failure_code = 9
        return 0
    size = i64(i64_shift_left(i64(literals + 1), 3) + (signed64(bytes) >> 3))
    slots = format.slotsFor_format(vm, size, 24)
    if not (slots <= 2048 or slots <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, slots) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, slots)):
        vm.failure_code = 9
        return 0
    value = format.formatFor_format(vm, size, 24)
    hash3 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
    if hash3 == 0:
        indexOf = classTable.enter(vm, receiver)
    else:
        indexOf = hash3
    method = instances.words_format_classIndex(vm, slots, value, indexOf)
    vm.u64[method + 8 >> 3] = headerOop
    last = i64(literals + 1)
    value2 = vm.heap_nilObject
    memory_fill(vm, method + 16, i64(last - 1), value2)
    return method


def shallowCopy(vm, receiver):
    """ObjectPrimitives>>shallowCopy:, vm-spec/Primitives/ObjectPrimitives.class.st:58"""
    if receiver & 7 != 0:
        return receiver
    if receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 36 and vm.u64[receiver + 8 >> 3] & 1 != 0:
        vm.failure_code = 6
        return 0
    count = signed64(vm.u64[receiver >> 3] >> 56)
    slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
    if not (slotCountOf <= 2048 or slotCountOf <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, slotCountOf) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, slotCountOf)):
        vm.failure_code = 9
        return 0
    return instances.copyOf(vm, receiver)


def copy_from(vm, receiver, source):
    """ObjectPrimitives>>copy:from:, vm-spec/Primitives/ObjectPrimitives.class.st:69"""
    if not (receiver & 7 == 0 and not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 36)):
        vm.failure_code = 2
        return 0
    if (signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)) == (signed64(vm.u64[source >> 3] & 4194303) if source & 7 == 0 else signed64(source & 7)):
        count = signed64(vm.u64[receiver >> 3] >> 56)
        slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
        count2 = signed64(vm.u64[source >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[source - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        answer = slotCountOf == slotCountOf2 and signed64(vm.u64[receiver >> 3] >> 24 & 31) == signed64(vm.u64[source >> 3] >> 24 & 31)
    else:
        answer = False
    if not answer:
        vm.failure_code = 3
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    count3 = signed64(vm.u64[receiver >> 3] >> 56)
    slotCountOf3 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
    memory_copy(vm, i64_shift_left(slotCountOf3, 3), source + 8, receiver + 8)
    heap.noteStores(vm, receiver)
    return receiver


def is_sameAs(vm, receiver, other):
    """ObjectPrimitives>>is:sameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:84"""
    if receiver == other:
        is2 = True
    else:
        is2 = vm.forwarders_isOn and forwarders.follow(vm, receiver) == forwarders.follow(vm, other)
    return vm.heap_trueObject if is2 else vm.heap_falseObject


def is_notSameAs(vm, receiver, other):
    """ObjectPrimitives>>is:notSameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:92"""
    if receiver == other:
        is2 = True
    else:
        is2 = vm.forwarders_isOn and forwarders.follow(vm, receiver) == forwarders.follow(vm, other)
    return vm.heap_trueObject if not is2 else vm.heap_falseObject


def class_(vm, receiver):
    """ObjectPrimitives>>class:, vm-spec/Primitives/ObjectPrimitives.class.st:100"""
    index = signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        return vm.heap_nilObject
    return vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]


def hash(vm, receiver):
    """ObjectPrimitives>>hash:, vm-spec/Primitives/ObjectPrimitives.class.st:108"""
    value = objects.identityHashOf(vm, receiver)
    return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def behaviorHash(vm, receiver):
    """ObjectPrimitives>>behaviorHash:, vm-spec/Primitives/ObjectPrimitives.class.st:116"""
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not isClass:
        vm.failure_code = 2
        return 0
    hash3 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
    if hash3 == 0:
        indexOf = classTable.enter(vm, receiver)
    else:
        indexOf = hash3
    return (((indexOf & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def maxIdentityHash(vm, receiver):
    """ObjectPrimitives>>maxIdentityHash:, vm-spec/Primitives/ObjectPrimitives.class.st:125"""
    return 33554425


def multiplyHash(vm, receiver):
    """ObjectPrimitives>>multiplyHash:, vm-spec/Primitives/ObjectPrimitives.class.st:132"""
    if not receiver & 1 != 0:
        vm.failure_code = 2
        return 0
    return (((i64((signed64(receiver) >> 3) * 1664525) & 268435455 & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def changeClassOf_to(vm, receiver, argument):
    """ObjectPrimitives>>changeClassOf:to:, vm-spec/Primitives/ObjectPrimitives.class.st:141"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    if not argument & 7 == 0:
        vm.failure_code = 3
        return 0
    index = signed64(vm.u64[argument >> 3] & 4194303) if argument & 7 == 0 else signed64(argument & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    return adopt_class(vm, receiver, at)


def adopt_instance(vm, aClass, argument):
    """ObjectPrimitives>>adopt:instance:, vm-spec/Primitives/ObjectPrimitives.class.st:151"""
    if aClass & 7 == 0:
        if signed64(vm.u64[aClass >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[aClass >> 3] >> 56)
            slotCountOf = signed64(vm.u64[aClass - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and vm.u64[aClass + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[aClass >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, aClass)
        else:
            hash2 = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == aClass
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not isClass:
        vm.failure_code = 2
        return 0
    if not argument & 7 == 0:
        vm.failure_code = 2
        return 0
    return adopt_class(vm, argument, aClass)


def adopt_class(vm, anObject, aClass):
    """ObjectPrimitives>>adopt:class:, vm-spec/Primitives/ObjectPrimitives.class.st:162"""
    classFormat = signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if vm.u64[anObject >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if anObject & 7 == 0 and signed64(vm.u64[anObject >> 3] & 4194303) == 36:
        answer = True
    else:
        hash2 = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
        if hash2 == 0:
            indexOf = classTable.enter(vm, aClass)
        else:
            indexOf = hash2
        answer = indexOf == 36
    if answer:
        hash3 = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
        if hash3 == 0:
            indexOf2 = classTable.enter(vm, aClass)
        else:
            indexOf2 = hash3
        if indexOf2 == (signed64(vm.u64[anObject >> 3] & 4194303) if anObject & 7 == 0 else signed64(anObject & 7)):
            answer2 = anObject
        else:
            vm.failure_code = 3
            because = 0
            answer2 = because
        return answer2
    if not contexts.isReliable(vm, aClass):
        vm.failure_code = 2
        return 0
    if classFormat <= 5:
        if classFormat == objectFormat:
            if classFormat == 1:
                value = signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535
                count = signed64(vm.u64[anObject >> 3] >> 56)
                slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer3 = value == slotCountOf
            else:
                value2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535
                count2 = signed64(vm.u64[anObject >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer3 = value2 <= slotCountOf2
            answer4 = answer3
        else:
            answer4 = False
        answer5 = answer4
    else:
        answer5 = objectFormat > 5 and format.elementShift(vm, classFormat) == format.elementShift(vm, objectFormat) and classFormat < 24 and objectFormat < 24
    if not answer5:
        vm.failure_code = 3
        return 0
    word = vm.u64[anObject >> 3] & 18446744073705357312
    hash4 = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash4 == 0:
        indexOf3 = classTable.enter(vm, aClass)
    else:
        indexOf3 = hash4
    word2 = (word + (indexOf3 & 0xffffffffffffffff)) & M64
    vm.u64[anObject >> 3] = word2
    return anObject


def someInstanceOf(vm, receiver):
    """ObjectPrimitives>>someInstanceOf:, vm-spec/Primitives/ObjectPrimitives.class.st:186"""
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not isClass:
        vm.failure_code = 2
        return 0
    hash3 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
    if hash3 == 0:
        indexOf = classTable.enter(vm, receiver)
    else:
        indexOf = hash3
    found = enumeration.objectFrom_ofClassIndex(vm, heap.skipGaps(vm, vm.heap_pastStart), indexOf)
    if found == 0:
        vm.failure_code = 11
        return 0
    return found


def nextInstanceAfter(vm, receiver):
    """ObjectPrimitives>>nextInstanceAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:198"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    count = signed64(vm.u64[receiver >> 3] >> 56)
    slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
    found = enumeration.objectFrom_ofClassIndex(vm, heap.skipGaps(vm, receiver + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)), signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7))
    if found == 0:
        vm.failure_code = 11
        return 0
    return found


def someObject(vm, receiver):
    """ObjectPrimitives>>someObject:, vm-spec/Primitives/ObjectPrimitives.class.st:210"""
    return enumeration.objectFrom_ofClassIndex(vm, heap.skipGaps(vm, vm.heap_pastStart), 0)


def nextObjectAfter(vm, receiver):
    """ObjectPrimitives>>nextObjectAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:217"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    count = signed64(vm.u64[receiver >> 3] >> 56)
    slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
    found = enumeration.objectFrom_ofClassIndex(vm, heap.skipGaps(vm, receiver + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)), 0)
    if found == 0:
        return 1
    return found


def allInstancesOf(vm, receiver):
    """ObjectPrimitives>>allInstancesOf:, vm-spec/Primitives/ObjectPrimitives.class.st:229"""
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not isClass:
        vm.failure_code = 2
        return 0
    hash3 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
    if hash3 == 0:
        indexOf = classTable.enter(vm, receiver)
    else:
        indexOf = hash3
    return enumeration.all(vm, indexOf)


def allObjects(vm, receiver):
    """ObjectPrimitives>>allObjects:, vm-spec/Primitives/ObjectPrimitives.class.st:238"""
    return enumeration.all(vm, 0)


def does_pointTo(vm, receiver, value):
    """ObjectPrimitives>>does:pointTo:, vm-spec/Primitives/ObjectPrimitives.class.st:245"""
    if receiver & 7 != 0:
        return vm.heap_falseObject
    index = signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    if at == value:
        return vm.heap_trueObject
    value2 = i64(pointerSlots.countOf(vm, receiver) - 1)
    for i in range(0, value2 + 1):
        anOop = vm.u64[receiver + i64_shift_left(i64(i + 1), 3) >> 3]
        if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == value:
            return vm.heap_trueObject
    return vm.heap_falseObject


def fetchMourner(vm, receiver):
    """ObjectPrimitives>>fetchMourner:, vm-spec/Primitives/ObjectPrimitives.class.st:257"""
    mourner = finalization.nextMourner(vm)
    if mourner == 0:
        vm.failure_code = 11
        return 0
    return mourner


def sizeOfInstancesOf_size(vm, receiver, size):
    """ObjectPrimitives>>sizeOfInstancesOf:size:, vm-spec/Primitives/ObjectPrimitives.class.st:268"""
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not isClass:
        vm.failure_code = 2
        return 0
    if not (size & 1 != 0 and signed64(size) >= 0 and signed64(size) >> 3 < 17592186044416):
        vm.failure_code = 3
        return 0
    size2 = signed64(size) >> 3
    instanceFormat = signed64(vm.u64[receiver + 24 >> 3]) >> 3 >> 16 & 31
    slotsForClass = i64((signed64(vm.u64[receiver + 24 >> 3]) >> 3 & 65535) + size2) if instanceFormat <= 5 else format.slotsFor_format(vm, size2, instanceFormat)
    value = heap.bytesForSlots(vm, slotsForClass)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def sizeOf(vm, receiver):
    """ObjectPrimitives>>sizeOf:, vm-spec/Primitives/ObjectPrimitives.class.st:278"""
    if receiver & 7 != 0:
        return 1
    count = signed64(vm.u64[receiver >> 3] >> 56)
    slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
    return (((heap.bytesForSlots(vm, slotCountOf) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def character(vm):
    """ObjectPrimitives>>character, vm-spec/Primitives/ObjectPrimitives.class.st:286"""
    code = vm.u64[vm.sp >> 3]
    if vm.send_argumentCount > 1:
        vm.failure_code = 5
        return 0
    if not code & 1 != 0:
        vm.failure_code = 3
        return 0
    if not (signed64(code) >> 3 >= 0 and signed64(code) >> 3 < 1073741824):
        vm.failure_code = 3
        return 0
    value = (((signed64(code) >> 3 & 0xffffffffffffffff) << 3 & M64) + 2) & M64
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value
    return 8


def immediateValueOf(vm, receiver):
    """ObjectPrimitives>>immediateValueOf:, vm-spec/Primitives/ObjectPrimitives.class.st:301"""
    if receiver & 1 != 0:
        return receiver
    if receiver & 7 == 2:
        return (((signed64(receiver >> 3) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if receiver & 7 == 4:
        value = receiver >> 3
        if value <= 1152921504606846975:
            return (((signed64(value) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, value, False)
    vm.failure_code = 2
    return 0


def literalOf_at(vm, receiver, indexOop):
    """ObjectPrimitives>>literalOf:at:, vm-spec/Primitives/ObjectPrimitives.class.st:312"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 2
        return 0
    if not indexOop & 1 != 0:
        vm.failure_code = 4
        return 0
    if not (signed64(indexOop) >> 3 >= 1 and signed64(indexOop) >> 3 <= i64((signed64(vm.u64[receiver + 8 >> 3]) >> 3 & 32767) + 1)):
        vm.failure_code = 4
        return 0
    return vm.u64[receiver + i64_shift_left(i64(i64((signed64(indexOop) >> 3) - 1) + 1), 3) >> 3]


def literalOf_at_put(vm, receiver, indexOop, value):
    """ObjectPrimitives>>literalOf:at:put:, vm-spec/Primitives/ObjectPrimitives.class.st:323"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 2
        return 0
    if not indexOop & 1 != 0:
        vm.failure_code = 4
        return 0
    if not (signed64(indexOop) >> 3 >= 1 and signed64(indexOop) >> 3 <= i64((signed64(vm.u64[receiver + 8 >> 3]) >> 3 & 32767) + 1)):
        vm.failure_code = 4
        return 0
    if vm.u64[receiver >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if indexOop == 9:
        if not (value & 1 != 0 and signed64(value) >> 3 & 32767 == signed64(vm.u64[receiver + 8 >> 3]) >> 3 & 32767):
            vm.failure_code = 3
            return 0
    anOop = vm.u64[receiver + i64_shift_left(i64(i64((signed64(indexOop) >> 3) - 1) + 1), 3) >> 3]
    one = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if forwarders.isVariable(vm, one) and not forwarders.isVariable(vm, value):
        vm.forwarders_isOddVariable = True
        vm.forwarders_needsCare = True
    index = i64((signed64(indexOop) >> 3) - 1)
    vm.u64[receiver + i64_shift_left(i64(index + 1), 3) >> 3] = value
    if receiver >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, receiver)
    return value


def isImmutable(vm, receiver):
    """ObjectPrimitives>>isImmutable:, vm-spec/Primitives/ObjectPrimitives.class.st:339"""
    return vm.heap_trueObject if receiver & 7 != 0 or vm.u64[receiver >> 3] >> 23 & 1 != 0 else vm.heap_falseObject


def immutable_put(vm, receiver, value):
    """ObjectPrimitives>>immutable:put:, vm-spec/Primitives/ObjectPrimitives.class.st:347"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    if not (value == vm.heap_trueObject or value == vm.heap_falseObject):
        vm.failure_code = 3
        return 0
    wasImmutable = vm.u64[receiver >> 3] >> 23 & 1 != 0
    if value == vm.heap_trueObject:
        if not canBeImmutable(vm, receiver):
            vm.failure_code = 6
            return 0
        word = vm.u64[receiver >> 3] | 8388608
        vm.u64[receiver >> 3] = word
    else:
        word2 = vm.u64[receiver >> 3] & 18446744073701163007
        vm.u64[receiver >> 3] = word2
    return vm.heap_trueObject if wasImmutable else vm.heap_falseObject


def canBeImmutable(vm, anObject):
    """ObjectPrimitives>>canBeImmutable:, vm-spec/Primitives/ObjectPrimitives.class.st:365"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat == 4 or objectFormat == 5:
        return False
    index = signed64(vm.u64[anObject >> 3] & 4194303) if anObject & 7 == 0 else signed64(anObject & 7)
    if index == 36 or index == 48:
        return False
    anOop = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    lists = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if anObject == vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] or anObject == lists:
        return False
    anOop2 = scheduler.activeProcess(vm)
    if index != (signed64(vm.u64[anOop2 >> 3] & 4194303) if anOop2 & 7 == 0 else signed64(anOop2 & 7)):
        anOop3 = vm.u64[lists + 8 >> 3]
        answer = index != (signed64(vm.u64[anOop3 >> 3] & 4194303) if anOop3 & 7 == 0 else signed64(anOop3 & 7))
    else:
        answer = False
    return answer


def isPinned(vm, receiver):
    """ObjectPrimitives>>isPinned:, vm-spec/Primitives/ObjectPrimitives.class.st:379"""
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    return vm.heap_trueObject if vm.u64[receiver >> 3] >> 30 & 1 != 0 else vm.heap_falseObject


def pin(vm):
    """ObjectPrimitives>>pin, vm-spec/Primitives/ObjectPrimitives.class.st:388"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    if not receiver & 7 == 0:
        vm.failure_code = 2
        return 0
    if not (vm.u64[vm.sp >> 3] == vm.heap_trueObject or vm.u64[vm.sp >> 3] == vm.heap_falseObject):
        vm.failure_code = 3
        return 0
    if receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 36 and vm.u64[receiver + 8 >> 3] & 1 != 0:
        vm.failure_code = 2
        return 0
    word = vm.u64[receiver >> 3]
    isPinned2 = word >> 30 & 1 != 0
    if vm.u64[vm.sp >> 3] == vm.heap_falseObject:
        word2 = word & 18446744072635809791
        vm.u64[receiver >> 3] = word2
        value = vm.heap_trueObject if isPinned2 else vm.heap_falseObject
        count = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
        vm.u64[vm.sp >> 3] = value
        return 8
    if receiver >= vm.heap_start:
        answer = True
    else:
        count2 = signed64(vm.u64[receiver >> 3] >> 56)
        slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        answer = heap.hasRoomForOld(vm, slotCountOf)
    if not answer:
        vm.failure_code = 9
        return 0
    word3 = word | 1073741824
    vm.u64[receiver >> 3] = word3
    if receiver & 7 == 0 and receiver < vm.heap_start:
        collector.scavenge(vm, 'pinning')
    value2 = vm.heap_trueObject if isPinned2 else vm.heap_falseObject
    count3 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def identityHash(vm):
    """ObjectPrimitives>>identityHash, vm-spec/Primitives/ObjectPrimitives.class.st:411"""
    receiver = vm.u64[vm.sp - i64_shift_left(vm.send_argumentCount, 3) >> 3]
    if vm.send_argumentCount == 0:
        value = vm.heap_trueObject if receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] >> 32 & 4194303) != 0 else vm.heap_falseObject
        count = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
        vm.u64[vm.sp >> 3] = value
        return 8
    if not vm.send_argumentCount == 1:
        vm.failure_code = 5
        return 0
    if receiver & 7 == 0:
        if receiver & 7 == 0:
            if signed64(vm.u64[receiver >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[receiver >> 3] >> 56)
                slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer = slotCountOf >= 3
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
                isClass = classTable.looksLikeClass(vm, receiver)
            else:
                hash2 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
                if hash2 < 4194304:
                    page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                    if page == vm.heap_nilObject:
                        at = vm.heap_nilObject
                    else:
                        at = vm.u64[page + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                    answer3 = at == receiver
                else:
                    answer3 = False
                isClass = answer3
        else:
            isClass = False
        answer4 = not isClass
    else:
        answer4 = False
    if not answer4:
        vm.failure_code = 2
        return 0
    hash3 = vm.u64[vm.sp >> 3]
    if not (hash3 & 1 != 0 and signed64(hash3) >> 3 > 0 and signed64(hash3) >> 3 <= 4194303):
        vm.failure_code = 3
        return 0
    hash4 = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
    if hash4 == 0:
        hash5 = heap.nextHash(vm)
        cleared = vm.u64[receiver >> 3] & 18428729679495036927
        word = cleared | (hash5 & 0xffffffffffffffff) << 32 & M64
        vm.u64[receiver >> 3] = word
        newHashOf = hash5
        answer5 = newHashOf
    else:
        answer5 = hash4
    hashOf = answer5
    old = (((hashOf & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    hash6 = signed64(hash3) >> 3
    cleared2 = vm.u64[receiver >> 3] & 18428729679495036927
    word2 = cleared2 | (hash6 & 0xffffffffffffffff) << 32 & M64
    vm.u64[receiver >> 3] = word2
    count3 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
    vm.u64[vm.sp >> 3] = old
    return 8
