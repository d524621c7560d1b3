"""I own the memory that objects live in: one reserved range of addresses, the young spaces first and old space behind them, so that one compare tells young from old. Pages of the range cost nothing until they are touched. Young space is eden and two survivor spaces. New objects go to eden, one after the other. Allocation never collects: when eden is filled up to its threshold, I ask for a scavenge at the next safe point, and until then objects take what eden has left. What is large, or does not fit any more, goes to old space. Old space is filled from its start; the image that was loaded comes first. Objects follow each other without gaps, in every space, so that all of them can be visited; a hole that a collection has left is a free chunk, and FreeChunks finds room for objects there before old space grows. The remembered set has the old objects that may refer to young ones. Whoever stores a pointer into an object calls noteStore:into:, and whoever writes to its slots in some other way calls noteStores:.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, shape, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, processPrimitives, systemPrimitives, consolePlugin, filePlugin, heapPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def edenBytes(vm):
    """Heap>>edenBytes, vm-spec/Heap/Heap.class.st:69"""
    return 4194304


def survivorBytes(vm):
    """Heap>>survivorBytes, vm-spec/Heap/Heap.class.st:75"""
    return 1048576


def imageHeaderBytes(vm):
    """Heap>>imageHeaderBytes, vm-spec/Heap/Heap.class.st:81"""
    return 128


def edenReserve(vm):
    """Heap>>edenReserve, vm-spec/Heap/Heap.class.st:88"""
    return 262144


def largeSlots(vm):
    """Heap>>largeSlots, vm-spec/Heap/Heap.class.st:95"""
    return 2048


def maxRemembered(vm):
    """Heap>>maxRemembered, vm-spec/Heap/Heap.class.st:102"""
    return 16777216


def start(vm):
    """Heap>>start, vm-spec/Heap/Heap.class.st:108"""
    return vm.heap_start


def free(vm):
    """Heap>>free, vm-spec/Heap/Heap.class.st:115"""
    return vm.heap_free


def youngStart(vm):
    """Heap>>youngStart, vm-spec/Heap/Heap.class.st:122"""
    return vm.heap_youngStart


def bytesLeft(vm):
    """Heap>>bytesLeft, vm-spec/Heap/Heap.class.st:128"""
    return i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes)


def bytesUsed(vm):
    """Heap>>bytesUsed, vm-spec/Heap/Heap.class.st:134"""
    return i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + (vm.heap_edenFree - vm.heap_edenStart)) + (vm.heap_pastFree - vm.heap_pastStart))


def oldBytes(vm):
    """Heap>>oldBytes, vm-spec/Heap/Heap.class.st:140"""
    return i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)


def bytesOfSurvivors(vm):
    """Heap>>bytesOfSurvivors, vm-spec/Heap/Heap.class.st:146"""
    return vm.heap_pastFree - vm.heap_pastStart


def limit(vm):
    """Heap>>limit, vm-spec/Heap/Heap.class.st:152"""
    return vm.heap_limit


def nilObject(vm):
    """Heap>>nilObject, vm-spec/Heap/Heap.class.st:158"""
    return vm.heap_nilObject


def trueObject(vm):
    """Heap>>trueObject, vm-spec/Heap/Heap.class.st:164"""
    return vm.heap_trueObject


def falseObject(vm):
    """Heap>>falseObject, vm-spec/Heap/Heap.class.st:170"""
    return vm.heap_falseObject


def booleanFor(vm, condition):
    """Heap>>booleanFor:, vm-spec/Heap/Heap.class.st:176"""
    return vm.heap_trueObject if condition else vm.heap_falseObject


def reserve_at(vm, bytes, place):
    """Heap>>reserve:at:, vm-spec/Heap/Heap.class.st:183"""
    young = 6291584
    vm.heap_youngStart = vm.platform.reserveMemory_at(i64(young + bytes), place - young)
    vm.heap_remembered = vm.platform.reserveMemory(134217728)
    if vm.heap_youngStart == 0 or vm.heap_remembered == 0:
        return False
    vm.heap_start = vm.heap_youngStart + young
    vm.heap_free = vm.heap_start
    vm.heap_limit = vm.heap_start + bytes
    vm.heap_pastStart = vm.heap_youngStart
    vm.heap_pastFree = vm.heap_youngStart
    vm.heap_edenStart = vm.heap_youngStart + 2097152
    vm.heap_edenLimit = vm.heap_edenStart + 4194304
    emptyEden(vm)
    vm.heap_rememberedCount = 0
    vm.heap_lastHash = 1513920225
    return True


def setFree(vm, end):
    """Heap>>setFree:, vm-spec/Heap/Heap.class.st:205"""
    vm.heap_free = end
    growth = i64_max(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) >> 1, 33554432)
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(growth, i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes) >> 1))


def planCollection(vm):
    """Heap>>planCollection, vm-spec/Heap/Heap.class.st:213"""
    growth = i64_max(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) >> 1, 33554432)
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(growth, i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes) >> 1))


def setLastHash(vm, hash):
    """Heap>>setLastHash:, vm-spec/Heap/Heap.class.st:221"""
    if hash != 0:
        vm.heap_lastHash = hash


def lastHash(vm):
    """Heap>>lastHash, vm-spec/Heap/Heap.class.st:227"""
    return vm.heap_lastHash


def setNil_false_true(vm, nil_, false_, true_):
    """Heap>>setNil:false:true:, vm-spec/Heap/Heap.class.st:233"""
    vm.heap_nilObject = nil_
    vm.heap_falseObject = false_
    vm.heap_trueObject = true_


def setTorture_full(vm, allocations, scavenges):
    """Heap>>setTorture:full:, vm-spec/Heap/Heap.class.st:241"""
    vm.heap_torture = allocations
    vm.heap_tortureFull = scavenges
    vm.heap_scavengesToFull = scavenges


def isYoung(vm, anOop):
    """Heap>>isYoung:, vm-spec/Heap/Heap.class.st:251"""
    return anOop & 7 == 0 and anOop < vm.heap_start


def isOld(vm, anObject):
    """Heap>>isOld:, vm-spec/Heap/Heap.class.st:258"""
    return anObject >= vm.heap_start


def isTortured(vm):
    """Heap>>isTortured, vm-spec/Heap/Heap.class.st:265"""
    return vm.heap_torture > 0


def hasGrown(vm):
    """Heap>>hasGrown, vm-spec/Heap/Heap.class.st:271"""
    return i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) > vm.heap_collectAt


def needsFullCollection(vm):
    """Heap>>needsFullCollection, vm-spec/Heap/Heap.class.st:277"""
    if vm.heap_tortureFull > 0:
        vm.heap_scavengesToFull = i64(vm.heap_scavengesToFull - 1)
        if vm.heap_scavengesToFull <= 0:
            vm.heap_scavengesToFull = vm.heap_tortureFull
            return True
    return i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) > vm.heap_collectAt


def bytesForSlots(vm, count):
    """Heap>>bytesForSlots:, vm-spec/Heap/Heap.class.st:288"""
    bytes = i64_shift_left(i64(i64_max(count, 1) + 1), 3)
    return i64(bytes + 8) if count >= 255 else bytes


def allocateSlots_format_classIndex(vm, count, format2, classIndex2):
    """Heap>>allocateSlots:format:classIndex:, vm-spec/Heap/Heap.class.st:297"""
    if count >= 255:
        return allocateLarge_format_classIndex(vm, count, format2, classIndex2)
    place = vm.heap_edenFree
    end = place + bytesForSlots(vm, count)
    if end > vm.heap_edenThreshold:
        return allocateLate_format_classIndex(vm, count, format2, classIndex2)
    vm.heap_edenFree = end
    vm.u64[place >> 3] = (((((count & 0xffffffffffffffff) << 56 & M64) + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
    return place


def allocateLate_format_classIndex(vm, count, format2, classIndex2):
    """Heap>>allocateLate:format:classIndex:, vm-spec/Heap/Heap.class.st:312"""
    vm.heap_edenThreshold = vm.heap_edenLimit
    vm.safePoint_isRequested = True
    vm.safePoint_limit = 0
    return allocateLarge_format_classIndex(vm, count, format2, classIndex2)


def allocateLarge_format_classIndex(vm, count, objectFormat, classIndex2):
    """Heap>>allocateLarge:format:classIndex:, vm-spec/Heap/Heap.class.st:321"""
    bytes = bytesForSlots(vm, count)
    if count <= 2048 and bytes <= vm.heap_edenLimit - vm.heap_edenFree:
        object = place_format_classIndex_at(vm, count, objectFormat, classIndex2, vm.heap_edenFree)
        vm.heap_edenFree = vm.heap_edenFree + bytes
        if vm.heap_edenFree > vm.heap_edenThreshold:
            vm.heap_edenThreshold = vm.heap_edenLimit
            vm.safePoint_isRequested = True
            vm.safePoint_limit = 0
        return object
    object = allocateOld_format_classIndex(vm, count, objectFormat, classIndex2)
    if objectFormat <= 5 or objectFormat >= 24:
        remember(vm, object)
    if i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) > vm.heap_collectAt:
        vm.heap_edenThreshold = vm.heap_edenLimit
        vm.safePoint_isRequested = True
        vm.safePoint_limit = 0
    return object


def allocateOld_format_classIndex(vm, count, format2, classIndex2):
    """Heap>>allocateOld:format:classIndex:, vm-spec/Heap/Heap.class.st:339"""
    place = 0
    if not count > 1099511627776:
        place = takeOld(vm, bytesForSlots(vm, count))
    if place == 0:
        outOfMemory(vm, count)
    return place_format_classIndex_at(vm, count, format2, classIndex2, place)


def takeOld(vm, bytes):
    """Heap>>takeOld:, vm-spec/Heap/Heap.class.st:350"""
    place = freeChunks.take(vm, bytes)
    if not place == 0:
        return place
    if vm.heap_limit - vm.heap_free < bytes:
        return freeChunks.takeSmall(vm, bytes)
    place = vm.heap_free
    vm.heap_free = vm.heap_free + bytes
    return place


def place_format_classIndex_at(vm, count, format2, classIndex2, place):
    """Heap>>place:format:classIndex:at:, vm-spec/Heap/Heap.class.st:363"""
    if count >= 255:
        vm.u64[place >> 3] = (18374686479671623680 + (count & 0xffffffffffffffff)) & M64
        vm.u64[place + 8 >> 3] = (((18374686479671623680 + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
        return place + 8
    vm.u64[place >> 3] = (((((count & 0xffffffffffffffff) << 56 & M64) + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
    return place


def scratch(vm, bytes):
    """Heap>>scratch:, vm-spec/Heap/Heap.class.st:375"""
    return 0 if vm.heap_limit - vm.heap_free < bytes else vm.heap_free


def hasRoomForSlots(vm, count):
    """Heap>>hasRoomForSlots:, vm-spec/Heap/Heap.class.st:382"""
    return count <= 2048 or hasRoomForOld(vm, count)


def hasRoomForOld(vm, count):
    """Heap>>hasRoomForOld:, vm-spec/Heap/Heap.class.st:389"""
    if not count < 1099511627776:
        return False
    bytes = bytesForSlots(vm, count)
    return bytes < vm.heap_limit - vm.heap_free or bytes < freeChunks.largest(vm)


def outOfMemory(vm, slots):
    """Heap>>outOfMemory:, vm-spec/Heap/Heap.class.st:399"""
    vm.platform.fatal_with('out of memory: the heap has reached --max-heap, and an object of %1 slots does not fit any more', slots)


def askForScavenge(vm):
    """Heap>>askForScavenge, vm-spec/Heap/Heap.class.st:406"""
    vm.heap_edenThreshold = vm.heap_edenLimit
    vm.safePoint_isRequested = True
    vm.safePoint_limit = 0


def emptyEden(vm):
    """Heap>>emptyEden, vm-spec/Heap/Heap.class.st:413"""
    vm.heap_edenFree = vm.heap_edenStart
    vm.heap_edenThreshold = vm.heap_edenLimit - 262144
    if vm.heap_torture > 0 and vm.heap_torture < 122880:
        vm.heap_edenThreshold = vm.heap_edenStart + i64_shift_left(vm.heap_torture, 5)


def edenStart(vm):
    """Heap>>edenStart, vm-spec/Heap/Heap.class.st:421"""
    return vm.heap_edenStart


def edenFree(vm):
    """Heap>>edenFree, vm-spec/Heap/Heap.class.st:426"""
    return vm.heap_edenFree


def edenLimit(vm):
    """Heap>>edenLimit, vm-spec/Heap/Heap.class.st:431"""
    return vm.heap_edenLimit


def pastFree(vm):
    """Heap>>pastFree, vm-spec/Heap/Heap.class.st:436"""
    return vm.heap_pastFree


def pastStart(vm):
    """Heap>>pastStart, vm-spec/Heap/Heap.class.st:441"""
    return vm.heap_pastStart


def futureStart(vm):
    """Heap>>futureStart, vm-spec/Heap/Heap.class.st:447"""
    return vm.heap_youngStart + 1048576 if vm.heap_pastStart == vm.heap_youngStart else vm.heap_youngStart


def setPast_free(vm, place, end):
    """Heap>>setPast:free:, vm-spec/Heap/Heap.class.st:454"""
    vm.heap_pastStart = place
    vm.heap_pastFree = end


def noteStore_into(vm, value, anObject):
    """Heap>>noteStore:into:, vm-spec/Heap/Heap.class.st:462"""
    if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        noteStores(vm, anObject)


def noteStores(vm, anObject):
    """Heap>>noteStores:, vm-spec/Heap/Heap.class.st:470"""
    if anObject >= vm.heap_start and not vm.u64[anObject >> 3] >> 29 & 1 != 0:
        remember(vm, anObject)


def remember(vm, anObject):
    """Heap>>remember:, vm-spec/Heap/Heap.class.st:479"""
    if vm.heap_rememberedCount >= 16777216:
        vm.platform.fatal_with('out of memory: %1 old objects refer to young ones', vm.heap_rememberedCount)
    word = vm.u64[anObject >> 3] | 536870912
    vm.u64[anObject >> 3] = word
    vm.u64[vm.heap_remembered + i64_shift_left(vm.heap_rememberedCount, 3) >> 3] = anObject
    vm.heap_rememberedCount = i64(vm.heap_rememberedCount + 1)


def rememberedCount(vm):
    """Heap>>rememberedCount, vm-spec/Heap/Heap.class.st:490"""
    return vm.heap_rememberedCount


def rememberedAt(vm, index):
    """Heap>>rememberedAt:, vm-spec/Heap/Heap.class.st:495"""
    return vm.u64[vm.heap_remembered + i64_shift_left(index, 3) >> 3]


def rememberedAt_put(vm, index, anObject):
    """Heap>>rememberedAt:put:, vm-spec/Heap/Heap.class.st:501"""
    vm.u64[vm.heap_remembered + i64_shift_left(index, 3) >> 3] = anObject


def rememberedCount_(vm, count):
    """Heap>>rememberedCount:, vm-spec/Heap/Heap.class.st:507"""
    vm.heap_rememberedCount = count


def forget(vm, anObject):
    """Heap>>forget:, vm-spec/Heap/Heap.class.st:513"""
    word = vm.u64[anObject >> 3] & 18446744073172680703
    vm.u64[anObject >> 3] = word


def forgetAll(vm):
    """Heap>>forgetAll, vm-spec/Heap/Heap.class.st:520"""
    value = i64(vm.heap_rememberedCount - 1)
    for i in range(0, value + 1):
        anObject = vm.u64[vm.heap_remembered + i64_shift_left(i, 3) >> 3]
        word = vm.u64[anObject >> 3] & 18446744073172680703
        vm.u64[anObject >> 3] = word
    vm.heap_rememberedCount = 0


def nextHash(vm):
    """Heap>>nextHash, vm-spec/Heap/Heap.class.st:527"""
    next = vm.heap_lastHash
    next = next ^ next << 13 & M64
    next = next ^ next >> 7
    next = next ^ next << 17 & M64
    vm.heap_lastHash = next
    next = next & 4194303
    return 1 if next == 0 else signed64(next)


def objectAt(vm, place):
    """Heap>>objectAt:, vm-spec/Heap/Heap.class.st:540"""
    return place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place


def after(vm, anObject):
    """Heap>>after:, vm-spec/Heap/Heap.class.st:549"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)


def firstPlace(vm):
    """Heap>>firstPlace, vm-spec/Heap/Heap.class.st:556"""
    return skipGaps(vm, vm.heap_pastStart)


def placeAfter(vm, anObject):
    """Heap>>placeAfter:, vm-spec/Heap/Heap.class.st:563"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return skipGaps(vm, anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))


def lastPlace(vm):
    """Heap>>lastPlace, vm-spec/Heap/Heap.class.st:570"""
    return vm.heap_free


def skipGaps(vm, place):
    """Heap>>skipGaps:, vm-spec/Heap/Heap.class.st:576"""
    here = place
    if here == vm.heap_pastFree:
        here = vm.heap_edenStart
    if here == vm.heap_edenFree:
        here = vm.heap_start
    return here
