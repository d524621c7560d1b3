"""I make objects in old space, pinned or not, tell where in memory objects are, and ask for more of it.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def oldNew(vm, receiver):
    """MemoryPrimitives>>oldNew:, vm-spec/Primitives/MemoryPrimitives.class.st:11"""
    return old_size(vm, receiver, 0)


def oldNew_size(vm, receiver, size):
    """MemoryPrimitives>>oldNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:19"""
    if not (size & 1 != 0 and signed64(size) >= 0):
        vm.failure_code = 3
        return 0
    return old_size(vm, receiver, signed64(size) >> 3)


def pinnedNew(vm, receiver):
    """MemoryPrimitives>>pinnedNew:, vm-spec/Primitives/MemoryPrimitives.class.st:28"""
    return pinned(vm, old_size(vm, receiver, 0))


def pinnedNew_size(vm, receiver, size):
    """MemoryPrimitives>>pinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:36"""
    if not (size & 1 != 0 and signed64(size) >= 0):
        vm.failure_code = 3
        return 0
    return pinned(vm, old_size(vm, receiver, signed64(size) >> 3))


def alsoPinnedNew_size(vm, receiver, size):
    """MemoryPrimitives>>alsoPinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:45"""
    if not (size & 1 != 0 and signed64(size) >= 0):
        vm.failure_code = 3
        return 0
    return pinned(vm, old_size(vm, receiver, signed64(size) >> 3))


def uninitializedPinnedNew_size(vm, receiver, size):
    """MemoryPrimitives>>uninitializedPinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:54"""
    if not (size & 1 != 0 and signed64(size) >= 0):
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
    if answer2 and vm.u64[receiver + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[receiver >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, receiver)
        else:
            hash = signed64(vm.u64[receiver >> 3] >> 32 & 4194303)
            if hash < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                answer3 = at == receiver
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not isClass:
        vm.failure_code = 2
        return 0
    if signed64(vm.u64[receiver + 24 >> 3]) >> 3 >> 16 & 31 <= 5:
        vm.failure_code = 2
        return 0
    return pinned(vm, old_size(vm, receiver, signed64(size) >> 3))


def isSize(vm, anOop):
    """MemoryPrimitives>>isSize:, vm-spec/Primitives/MemoryPrimitives.class.st:65"""
    return anOop & 1 != 0 and signed64(anOop) >= 0


def old_size(vm, aClass, size):
    """MemoryPrimitives>>old:size:, vm-spec/Primitives/MemoryPrimitives.class.st:71"""
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
            hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
            if hash < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                answer3 = at == aClass
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not (isClass and contexts.isReliable(vm, aClass)):
        vm.failure_code = 2
        return 0
    if size < 17592186044416:
        instanceFormat = signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31
        slotsForClass = i64((signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535) + size) if instanceFormat <= 5 else format.slotsFor_format(vm, size, instanceFormat)
        answer4 = heap.hasRoomForOld(vm, slotsForClass)
    else:
        answer4 = False
    if not answer4:
        vm.failure_code = 9
        return 0
    object = instances.oldNew_size(vm, aClass, size)
    if object == 0:
        vm.failure_code = 2
        return 0
    return object


def pinned(vm, anObject):
    """MemoryPrimitives>>pinned:, vm-spec/Primitives/MemoryPrimitives.class.st:82"""
    if not anObject == 0:
        word = vm.u64[anObject >> 3] | 1073741824
        vm.u64[anObject >> 3] = word
    return anObject


def grow_by(vm, receiver, bytes):
    """MemoryPrimitives>>grow:by:, vm-spec/Primitives/MemoryPrimitives.class.st:91"""
    if not (bytes & 1 != 0 and signed64(bytes) >= 0):
        vm.failure_code = 3
        return 0
    if not heap.hasRoomForOld(vm, signed64(bytes) >> 3 >> 3):
        vm.failure_code = 9
        return 0
    value = i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def is_young(vm, receiver, anObject):
    """MemoryPrimitives>>is:young:, vm-spec/Primitives/MemoryPrimitives.class.st:101"""
    return vm.heap_trueObject if anObject & 7 == 0 and anObject & 7 == 0 and anObject < vm.heap_start else vm.heap_falseObject


def is_root(vm, receiver, anObject):
    """MemoryPrimitives>>is:root:, vm-spec/Primitives/MemoryPrimitives.class.st:108"""
    return vm.heap_trueObject if anObject & 7 == 0 and vm.u64[anObject >> 3] >> 29 & 1 != 0 else vm.heap_falseObject


def rootTable(vm, receiver):
    """MemoryPrimitives>>rootTable:, vm-spec/Primitives/MemoryPrimitives.class.st:115"""
    count = vm.heap_rememberedCount
    count2 = i64(count + 1)
    if not (count2 <= 2048 or count2 <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, count2) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, count2)):
        vm.failure_code = 9
        return 0
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, 2, 51) if object2 == 0 else object2
    last = i64_max(count, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    pointers = object
    array = pointers
    value2 = i64(count - 1)
    for i in range(0, value2 + 1):
        value3 = forwarders.follow(vm, vm.u64[vm.heap_remembered + i64_shift_left(i, 3) >> 3])
        vm.u64[array + i64_shift_left(i64(i + 1), 3) >> 3] = value3
    return array


def rootTable_at(vm, receiver, index):
    """MemoryPrimitives>>rootTable:at:, vm-spec/Primitives/MemoryPrimitives.class.st:128"""
    count = vm.heap_rememberedCount
    if index & 1 != 0:
        index2 = i64((signed64(index) >> 3) - 1)
        place = index2 if index2 & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
    else:
        place = -1
    if place < 0:
        vm.failure_code = 4
        return 0
    return forwarders.follow(vm, vm.u64[vm.heap_remembered + i64_shift_left(place, 3) >> 3])
