"""I own the memory that objects live in: one reserved range of addresses, the young spaces first and old space behind them, so that one compare tells young from old. HeapSizes decides how much of it is memory; pages of that cost nothing until they are touched. Young space is eden and two survivor spaces. New objects go to eden, one after the other. Allocation never collects: when eden is filled up to its threshold, I ask for a scavenge at the next safe point, and until then objects take what eden has left. What is large, or does not fit any more, goes to old space. Old space is filled from its start; the image that was loaded comes first. Objects follow each other without gaps, in every space, so that all of them can be visited; a hole that a collection has left is a free chunk, and FreeChunks finds room for objects there before old space grows. Memory may come to an end: maxBytes of old space, or what the system has. So much is always kept that all young objects can be tenured; what is left besides is the space to spare. Large objects have to be content with that. When a collection leaves less of it than the image has said is low, the image is told; see Interrupts. The remembered set has the old objects that may refer to young ones. When it is nearly full, a scavenge that tenures everything empties it. Whoever stores a pointer into an object calls noteStore:into:, and whoever writes to its slots in some other way calls noteStores:.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def imageHeaderBytes(vm):
    """Heap>>imageHeaderBytes, vm-spec/Heap/Heap.class.st:85"""
    return 128


def edenReserve(vm):
    """Heap>>edenReserve, vm-spec/Heap/Heap.class.st:92"""
    return 262144


def smallSlots(vm):
    """Heap>>smallSlots, vm-spec/Heap/Heap.class.st:99"""
    return 2048


def fullRemembered(vm):
    """Heap>>fullRemembered, vm-spec/Heap/Heap.class.st:106"""
    return 1048576


def start(vm):
    """Heap>>start, vm-spec/Heap/Heap.class.st:113"""
    return vm.heap_start


def free(vm):
    """Heap>>free, vm-spec/Heap/Heap.class.st:120"""
    return vm.heap_free


def youngStart(vm):
    """Heap>>youngStart, vm-spec/Heap/Heap.class.st:127"""
    return vm.heap_youngStart


def bytesLeft(vm):
    """Heap>>bytesLeft, vm-spec/Heap/Heap.class.st:133"""
    return i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes)


def bytesFree(vm):
    """Heap>>bytesFree, vm-spec/Heap/Heap.class.st:139"""
    return i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes)


def bytesToSpare(vm):
    """Heap>>bytesToSpare, vm-spec/Heap/Heap.class.st:145"""
    return i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2)))


def capacity(vm):
    """Heap>>capacity, vm-spec/Heap/Heap.class.st:151"""
    return vm.heap_limit - vm.heap_start


def maxBytes(vm):
    """Heap>>maxBytes, vm-spec/Heap/Heap.class.st:157"""
    return vm.heap_maxEnd - vm.heap_start


def youngCapacity(vm):
    """Heap>>youngCapacity, vm-spec/Heap/Heap.class.st:163"""
    return i64(vm.heapSizes_eden + i64_shift_left(vm.heapSizes_eden >> 2, 1))


def bytesUsed(vm):
    """Heap>>bytesUsed, vm-spec/Heap/Heap.class.st:169"""
    return i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))


def oldBytes(vm):
    """Heap>>oldBytes, vm-spec/Heap/Heap.class.st:175"""
    return i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)


def bytesOfSurvivors(vm):
    """Heap>>bytesOfSurvivors, vm-spec/Heap/Heap.class.st:181"""
    return vm.heap_pastFree - vm.heap_pastStart


def limit(vm):
    """Heap>>limit, vm-spec/Heap/Heap.class.st:187"""
    return vm.heap_limit


def nilObject(vm):
    """Heap>>nilObject, vm-spec/Heap/Heap.class.st:193"""
    return vm.heap_nilObject


def trueObject(vm):
    """Heap>>trueObject, vm-spec/Heap/Heap.class.st:200"""
    return vm.heap_trueObject


def falseObject(vm):
    """Heap>>falseObject, vm-spec/Heap/Heap.class.st:207"""
    return vm.heap_falseObject


def booleanFor(vm, condition):
    """Heap>>booleanFor:, vm-spec/Heap/Heap.class.st:214"""
    return vm.heap_trueObject if condition else vm.heap_falseObject


def reserve_at(vm, bytes, place):
    """Heap>>reserve:at:, vm-spec/Heap/Heap.class.st:222"""
    young = i64(i64(vm.heapSizes_mostEden + i64_shift_left(vm.heapSizes_mostEden >> 2, 1)) + 128)
    vm.heap_youngStart = vm.platform.reserveAddresses_at(i64(young + bytes), place - young)
    if vm.heap_youngStart == 0:
        return False
    vm.heap_remembered = vm.platform.reserveMemory(i64_shift_left(i64(2097152 + (vm.heapSizes_mostEden >> 3)), 3))
    if not (vm.heap_remembered != 0 and vm.platform.commitMemory_at(young, vm.heap_youngStart)):
        return False
    vm.heap_start = vm.heap_youngStart + young
    vm.heap_free = vm.heap_start
    vm.heap_limit = vm.heap_start
    vm.heap_reservedEnd = vm.heap_start + bytes
    vm.heap_maxEnd = vm.heap_reservedEnd
    vm.heap_ceiling = vm.heap_maxEnd
    vm.heap_pastStart = vm.heap_youngStart
    vm.heap_pastFree = vm.heap_youngStart
    vm.heap_edenStart = vm.heap_youngStart + i64_shift_left(vm.heapSizes_mostEden >> 2, 1)
    emptyEden(vm)
    vm.heap_rememberedCount = 0
    vm.heap_lastHash = 1513920225
    return True


def setFree(vm, end):
    """Heap>>setFree:, vm-spec/Heap/Heap.class.st:247"""
    vm.heap_free = end
    vm.heap_ceiling = vm.heap_maxEnd
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))


def planCollection(vm):
    """Heap>>planCollection, vm-spec/Heap/Heap.class.st:256"""
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))


def largeSlots(vm):
    """Heap>>largeSlots, vm-spec/Heap/Heap.class.st:262"""
    return vm.heapSizes_eden >> 7


def growBy(vm, bytes):
    """Heap>>growBy:, vm-spec/Heap/Heap.class.st:269"""
    missing = i64(bytes - (vm.heap_limit - vm.heap_free))
    if missing <= 0:
        return True
    if missing > vm.heap_ceiling - vm.heap_limit:
        return False
    began = vm.platform.monotonicMicroseconds()
    isGrown = commit(vm, i64_max(missing, vm.heapSizes_growHeadroom)) or commit(vm, missing)
    microseconds = i64(vm.platform.monotonicMicroseconds() - began)
    vm.heapSizes_growths = i64(vm.heapSizes_growths + 1)
    vm.heapSizes_longestGrowth = i64_max(vm.heapSizes_longestGrowth, microseconds)
    if not isGrown:
        vm.heap_ceiling = vm.heap_limit
    return isGrown


def commit(vm, bytes):
    """Heap>>commit:, vm-spec/Heap/Heap.class.st:285"""
    size = i64_min(i64(i64_quotient(i64(i64(bytes + 65536) - 1), 65536) * 65536), vm.heap_ceiling - vm.heap_limit)
    if not vm.platform.commitMemory_at(size, vm.heap_limit):
        return False
    vm.heap_limit = vm.heap_limit + size
    return True


def shrink(vm):
    """Heap>>shrink, vm-spec/Heap/Heap.class.st:295"""
    end = vm.heap_free + vm.heapSizes_growHeadroom
    if i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes) > vm.heapSizes_shrinkThreshold and end < vm.heap_limit:
        vm.platform.decommitMemory_at(vm.heap_limit - end, end)
        vm.heap_limit = end
        vm.heapSizes_shrinkings = i64(vm.heapSizes_shrinkings + 1)


def setMaxBytes(vm, bytes):
    """Heap>>setMaxBytes:, vm-spec/Heap/Heap.class.st:306"""
    end = vm.heap_start + (vm.heap_reservedEnd - vm.heap_start if bytes == 0 else bytes)
    if not (end <= vm.heap_reservedEnd and end >= vm.heap_free + i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))):
        return False
    if end < vm.heap_limit:
        vm.platform.decommitMemory_at(vm.heap_limit - end, end)
        vm.heap_limit = end
    vm.heap_maxEnd = end
    vm.heap_ceiling = end
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))
    return True


def secureRoom(vm):
    """Heap>>secureRoom, vm-spec/Heap/Heap.class.st:322"""
    return growBy(vm, i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2)))


def isScarce(vm):
    """Heap>>isScarce, vm-spec/Heap/Heap.class.st:329"""
    return i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) >> 3


def lowSpace(vm, bytes):
    """Heap>>lowSpace:, vm-spec/Heap/Heap.class.st:335"""
    vm.heap_lowSpace = bytes
    vm.heap_wasLow = i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace


def isLow(vm):
    """Heap>>isLow, vm-spec/Heap/Heap.class.st:343"""
    return i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace


def runsLow(vm):
    """Heap>>runsLow, vm-spec/Heap/Heap.class.st:349"""
    if not i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace:
        vm.heap_wasLow = False
    return i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace and not vm.heap_wasLow


def setLastHash(vm, hash):
    """Heap>>setLastHash:, vm-spec/Heap/Heap.class.st:357"""
    if hash != 0:
        vm.heap_lastHash = hash


def lastHash(vm):
    """Heap>>lastHash, vm-spec/Heap/Heap.class.st:363"""
    return vm.heap_lastHash


def setNil_false_true(vm, nil_, false_, true_):
    """Heap>>setNil:false:true:, vm-spec/Heap/Heap.class.st:369"""
    vm.heap_nilObject = nil_
    vm.heap_falseObject = false_
    vm.heap_trueObject = true_


def setTorture_full(vm, allocations, scavenges):
    """Heap>>setTorture:full:, vm-spec/Heap/Heap.class.st:377"""
    vm.heap_torture = allocations
    vm.heap_tortureFull = scavenges
    vm.heap_scavengesToFull = scavenges


def isYoung(vm, anOop):
    """Heap>>isYoung:, vm-spec/Heap/Heap.class.st:387"""
    return anOop & 7 == 0 and anOop < vm.heap_start


def isOld(vm, anObject):
    """Heap>>isOld:, vm-spec/Heap/Heap.class.st:394"""
    return anObject >= vm.heap_start


def isTortured(vm):
    """Heap>>isTortured, vm-spec/Heap/Heap.class.st:401"""
    return vm.heap_torture > 0


def hasGrown(vm):
    """Heap>>hasGrown, vm-spec/Heap/Heap.class.st:407"""
    return i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) > vm.heap_collectAt


def needsFullCollection(vm):
    """Heap>>needsFullCollection, vm-spec/Heap/Heap.class.st:413"""
    if vm.heap_tortureFull > 0:
        vm.heap_scavengesToFull = i64(vm.heap_scavengesToFull - 1)
        if vm.heap_scavengesToFull <= 0:
            vm.heap_scavengesToFull = vm.heap_tortureFull
            return True
    return i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) > vm.heap_collectAt


def bytesForSlots(vm, count):
    """Heap>>bytesForSlots:, vm-spec/Heap/Heap.class.st:424"""
    bytes = i64_shift_left(i64(i64_max(count, 1) + 1), 3)
    return i64(bytes + 8) if count >= 255 else bytes


def allocateSlots_format_classIndex(vm, count, format2, classIndex2):
    """Heap>>allocateSlots:format:classIndex:, vm-spec/Heap/Heap.class.st:433"""
    if count >= 255:
        return allocateLarge_format_classIndex(vm, count, format2, classIndex2)
    bytes = bytesForSlots(vm, count)
    word = (((((count & 0xffffffffffffffff) << 56 & M64) + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = word
        takeFromEden = place
    object = takeFromEden
    return allocateLate_format_classIndex(vm, count, format2, classIndex2) if object == 0 else object


def allocateInEden_format_classIndex(vm, count, format2, classIndex2):
    """Heap>>allocateInEden:format:classIndex:, vm-spec/Heap/Heap.class.st:447"""
    bytes = bytesForSlots(vm, count)
    word = (((((count & 0xffffffffffffffff) << 56 & M64) + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        return 0
    vm.heap_edenFree = end
    vm.u64[place >> 3] = word
    return place


def takeFromEden_header(vm, bytes, word):
    """Heap>>takeFromEden:header:, vm-spec/Heap/Heap.class.st:456"""
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        return 0
    vm.heap_edenFree = end
    vm.u64[place >> 3] = word
    return place


def allocateLate_format_classIndex(vm, count, format2, classIndex2):
    """Heap>>allocateLate:format:classIndex:, vm-spec/Heap/Heap.class.st:471"""
    vm.heap_edenThreshold = vm.heap_edenLimit
    vm.safePoint_isRequested = True
    vm.safePoint_limit = 0
    return allocateLarge_format_classIndex(vm, count, format2, classIndex2)


def allocateLarge_format_classIndex(vm, count, objectFormat, classIndex2):
    """Heap>>allocateLarge:format:classIndex:, vm-spec/Heap/Heap.class.st:481"""
    bytes = bytesForSlots(vm, count)
    if count <= vm.heapSizes_eden >> 7 and bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree:
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
    """Heap>>allocateOld:format:classIndex:, vm-spec/Heap/Heap.class.st:500"""
    place = 0
    if not count > 1099511627776:
        place = takeOld(vm, bytesForSlots(vm, count))
    if place == 0:
        outOfMemory(vm, count)
    return place_format_classIndex_at(vm, count, format2, classIndex2, place)


def takeOld(vm, bytes):
    """Heap>>takeOld:, vm-spec/Heap/Heap.class.st:511"""
    place = freeChunks.take(vm, bytes)
    if not place == 0:
        return place
    if vm.heap_limit - vm.heap_free < bytes and not growBy(vm, bytes):
        return freeChunks.takeSmall(vm, bytes)
    place = vm.heap_free
    vm.heap_free = vm.heap_free + bytes
    return place


def place_format_classIndex_at(vm, count, format2, classIndex2, place):
    """Heap>>place:format:classIndex:at:, vm-spec/Heap/Heap.class.st:524"""
    if count >= 255:
        vm.u64[place >> 3] = (18374686479671623680 + (count & 0xffffffffffffffff)) & M64
        vm.u64[place + 8 >> 3] = (((18374686479671623680 + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
        return place + 8
    vm.u64[place >> 3] = (((((count & 0xffffffffffffffff) << 56 & M64) + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
    return place


def scratch(vm, bytes):
    """Heap>>scratch:, vm-spec/Heap/Heap.class.st:536"""
    return vm.heap_free if growBy(vm, bytes) else 0


def hasRoomForSlots(vm, count):
    """Heap>>hasRoomForSlots:, vm-spec/Heap/Heap.class.st:543"""
    return count <= 2048 or count <= vm.heapSizes_eden >> 7 and bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or hasRoomForOld(vm, count)


def fitsInEden(vm, count):
    """Heap>>fitsInEden:, vm-spec/Heap/Heap.class.st:550"""
    return count <= vm.heapSizes_eden >> 7 and bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree


def hasRoomForOld(vm, count):
    """Heap>>hasRoomForOld:, vm-spec/Heap/Heap.class.st:557"""
    if not count < 1099511627776:
        return False
    bytes = bytesForSlots(vm, count)
    if bytes > i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))):
        return False
    return bytes < freeChunks.largest(vm) or growBy(vm, bytes)


def outOfMemory(vm, slots):
    """Heap>>outOfMemory:, vm-spec/Heap/Heap.class.st:569"""
    vm.platform.fatal_with('out of memory: the heap has reached --max-heap, and an object of %1 slots does not fit any more', slots)


def askForScavenge(vm):
    """Heap>>askForScavenge, vm-spec/Heap/Heap.class.st:576"""
    vm.heap_edenThreshold = vm.heap_edenLimit
    vm.safePoint_isRequested = True
    vm.safePoint_limit = 0


def youngBytes(vm):
    """Heap>>youngBytes, vm-spec/Heap/Heap.class.st:583"""
    return i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart))


def scavenged_survived(vm, used, survived):
    """Heap>>scavenged:survived:, vm-spec/Heap/Heap.class.st:589"""
    old = vm.heapSizes_eden
    if not (vm.heap_torture == 0 and heapSizes.scavenged_survived(vm, used, survived)):
        return
    if vm.heapSizes_eden < old:
        vm.platform.releaseMemory_at(i64(old - vm.heapSizes_eden), vm.heap_edenStart + vm.heapSizes_eden)


def emptyEden(vm):
    """Heap>>emptyEden, vm-spec/Heap/Heap.class.st:599"""
    vm.heap_edenFree = vm.heap_edenStart
    vm.heap_edenLimit = vm.heap_edenStart + vm.heapSizes_eden
    vm.heap_edenThreshold = vm.heap_edenLimit - 262144
    if vm.heap_torture > 0 and vm.heap_torture < i64(vm.heapSizes_eden - 262144) >> 5:
        vm.heap_edenThreshold = vm.heap_edenStart + i64_shift_left(vm.heap_torture, 5)


def edenStart(vm):
    """Heap>>edenStart, vm-spec/Heap/Heap.class.st:608"""
    return vm.heap_edenStart


def edenFree(vm):
    """Heap>>edenFree, vm-spec/Heap/Heap.class.st:613"""
    return vm.heap_edenFree


def edenLimit(vm):
    """Heap>>edenLimit, vm-spec/Heap/Heap.class.st:618"""
    return vm.heap_edenLimit


def pastFree(vm):
    """Heap>>pastFree, vm-spec/Heap/Heap.class.st:623"""
    return vm.heap_pastFree


def pastStart(vm):
    """Heap>>pastStart, vm-spec/Heap/Heap.class.st:628"""
    return vm.heap_pastStart


def futureStart(vm):
    """Heap>>futureStart, vm-spec/Heap/Heap.class.st:634"""
    return vm.heap_youngStart + (vm.heapSizes_mostEden >> 2) if vm.heap_pastStart == vm.heap_youngStart else vm.heap_youngStart


def setPast_free(vm, place, end):
    """Heap>>setPast:free:, vm-spec/Heap/Heap.class.st:641"""
    vm.heap_pastStart = place
    vm.heap_pastFree = end


def noteStore_into(vm, value, anObject):
    """Heap>>noteStore:into:, vm-spec/Heap/Heap.class.st:649"""
    if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        noteStores(vm, anObject)


def noteStores(vm, anObject):
    """Heap>>noteStores:, vm-spec/Heap/Heap.class.st:657"""
    if anObject >= vm.heap_start and not vm.u64[anObject >> 3] >> 29 & 1 != 0:
        remember(vm, anObject)


def remember(vm, anObject):
    """Heap>>remember:, vm-spec/Heap/Heap.class.st:666"""
    if vm.heap_rememberedCount == 1048576:
        vm.heap_edenThreshold = vm.heap_edenLimit
        vm.safePoint_isRequested = True
        vm.safePoint_limit = 0
    if vm.heap_rememberedCount >= i64(2097152 + (vm.heapSizes_mostEden >> 3)):
        vm.platform.fatal_with('out of memory: %1 old objects refer to young ones', vm.heap_rememberedCount)
    word = vm.u64[anObject >> 3] | 536870912
    vm.u64[anObject >> 3] = word
    vm.u64[vm.heap_remembered + i64_shift_left(vm.heap_rememberedCount, 3) >> 3] = anObject
    vm.heap_rememberedCount = i64(vm.heap_rememberedCount + 1)


def rememberedCount(vm):
    """Heap>>rememberedCount, vm-spec/Heap/Heap.class.st:678"""
    return vm.heap_rememberedCount


def maxRemembered(vm):
    """Heap>>maxRemembered, vm-spec/Heap/Heap.class.st:683"""
    return i64(2097152 + (vm.heapSizes_mostEden >> 3))


def takeOverflow(vm):
    """Heap>>takeOverflow, vm-spec/Heap/Heap.class.st:689"""
    if vm.heap_rememberedCount < 1048576:
        return False
    vm.heap_rememberedOverflows = i64(vm.heap_rememberedOverflows + 1)
    return True


def rememberedOverflows(vm):
    """Heap>>rememberedOverflows, vm-spec/Heap/Heap.class.st:698"""
    return vm.heap_rememberedOverflows


def rememberedAt(vm, index):
    """Heap>>rememberedAt:, vm-spec/Heap/Heap.class.st:704"""
    return vm.u64[vm.heap_remembered + i64_shift_left(index, 3) >> 3]


def rememberedAt_put(vm, index, anObject):
    """Heap>>rememberedAt:put:, vm-spec/Heap/Heap.class.st:710"""
    vm.u64[vm.heap_remembered + i64_shift_left(index, 3) >> 3] = anObject


def rememberedCount_(vm, count):
    """Heap>>rememberedCount:, vm-spec/Heap/Heap.class.st:716"""
    vm.heap_rememberedCount = count


def forget(vm, anObject):
    """Heap>>forget:, vm-spec/Heap/Heap.class.st:722"""
    word = vm.u64[anObject >> 3] & 18446744073172680703
    vm.u64[anObject >> 3] = word


def forgetAll(vm):
    """Heap>>forgetAll, vm-spec/Heap/Heap.class.st:729"""
    value = i64(vm.heap_rememberedCount - 1)
    for i in range(0, value + 1):
        anObject = vm.u64[vm.heap_remembered + i64_shift_left(i, 3) >> 3]
        word = vm.u64[anObject >> 3] & 18446744073172680703
        vm.u64[anObject >> 3] = word
    vm.heap_rememberedCount = 0


def nextHash(vm):
    """Heap>>nextHash, vm-spec/Heap/Heap.class.st:736"""
    next = vm.heap_lastHash
    next = next ^ next << 13 & M64
    next = next ^ next >> 7
    next = next ^ next << 17 & M64
    vm.heap_lastHash = next
    next = next & 4194303
    return 1 if next == 0 else signed64(next)


def objectAt(vm, place):
    """Heap>>objectAt:, vm-spec/Heap/Heap.class.st:749"""
    return place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place


def after(vm, anObject):
    """Heap>>after:, vm-spec/Heap/Heap.class.st:758"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)


def firstPlace(vm):
    """Heap>>firstPlace, vm-spec/Heap/Heap.class.st:765"""
    return skipGaps(vm, vm.heap_pastStart)


def placeAfter(vm, anObject):
    """Heap>>placeAfter:, vm-spec/Heap/Heap.class.st:772"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return skipGaps(vm, anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))


def lastPlace(vm):
    """Heap>>lastPlace, vm-spec/Heap/Heap.class.st:779"""
    return vm.heap_free


def skipGaps(vm, place):
    """Heap>>skipGaps:, vm-spec/Heap/Heap.class.st:785"""
    here = place
    if here == vm.heap_pastFree:
        here = vm.heap_edenStart
    if here == vm.heap_edenFree:
        here = vm.heap_start
    return here
