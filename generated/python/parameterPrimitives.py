"""I am the parameters of the VM: what it measures, and what may be set. They have the numbers and meanings of the Squeak family, which the comment of primitiveVMParameter lists in the OpenSmalltalk sources; times are in milliseconds where nothing else is said. What this VM has nothing of is 0, and nil where others answer nil. Memory 1 bytes of old space, free ones included 2 of young objects 3 of old and young space 21 objects in the remembered set 22 how often that was full 44 bytes of eden 52 room in the remembered set 53 segments, which is one range of addresses here 54 free bytes of old space 67 bytes that old space may have, settable up to --max-heap, which 0 stands for Collections 7 full ones, 8 their time 9 of young space, 10 their time 11 objects tenured, settable 18 time of compaction, 72 of marking, 73 of sweeping 19 bytes of eden at which a scavenge is due 27 objects marked, 28 holes found, 30 objects moved, and 37 roots of the last full collection 29 passes that make forwarders, of which there are none 33 objects remembered before and 35 objects that survived the last scavenge 34 bytes allocated, settable 36 the millisecond clock at the end of the last collection 38 time of the last scavenge 39 whether the image is yet to be told of the dead Policy, settable 6 how many survivors are so many that some are tenured 24 free bytes above which old space shrinks 25 bytes by which it grows at least 55 by which part of itself it grows before a full collection is due 31 how often it was to grow, 32 how often it has shrunk, 74 what growing took at most, settable Image, settable, in the header of its file 23 bytes for plugins 43 stack pages, 45 bytes of eden and 47 of code at the next start 48 flags 49 external semaphores Engine 16 microseconds of idleness 20 microseconds at the start, since 1901 26 the period in which other VMs look for events, settable, without effect here, where events interrupt 40 bytes of a word 41 format of the image file 42 stack pages, 66 the bytes of one, 68 how many were in use at collections on average, and 69 at most, both settable 56 switches of processes 57 how often the platform was asked for events 58 interrupts 59 safe points that had something to do 60 overflows of stack pages, 61 pages whose frames became contexts 65 features: 1 two bytecode sets, 2 immutable objects

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def start(vm):
    """ParameterPrimitives>>start, vm-spec/Primitives/ParameterPrimitives.class.st:42"""
    vm.parameterPrimitives_startedAt = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    vm.parameterPrimitives_heartbeat = 2


def count(vm):
    """ParameterPrimitives>>count, vm-spec/Primitives/ParameterPrimitives.class.st:49"""
    return 78


def features(vm):
    """ParameterPrimitives>>features, vm-spec/Primitives/ParameterPrimitives.class.st:55"""
    return 3


def parameter(vm):
    """ParameterPrimitives>>parameter, vm-spec/Primitives/ParameterPrimitives.class.st:62"""
    if vm.send_argumentCount > 2:
        vm.failure_code = 5
        return 0
    if vm.send_argumentCount == 0:
        bytes = heap.bytesForSlots(vm, 78)
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = 5620492334991933491
            takeFromEden = place
        object = takeFromEden
        object2 = heap.allocateLate_format_classIndex(vm, 78, 2, 51) if object == 0 else object
        value = vm.heap_nilObject
        memory_fill(vm, object2 + 8, 78, value)
        pointers = object2
        array = pointers
        for i in range(1, 78 + 1):
            index = i64(i - 1)
            value2 = at(vm, i)
            vm.u64[array + i64_shift_left(i64(index + 1), 3) >> 3] = value2
        count2 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
        vm.u64[vm.sp >> 3] = array
        return 8
    number = vm.u64[vm.sp - i64_shift_left(i64(vm.send_argumentCount - 1), 3) >> 3]
    if not number & 1 != 0:
        vm.failure_code = 3
        return 0
    index2 = signed64(number) >> 3
    if not (index2 >= 1 and index2 <= 78):
        vm.failure_code = 4
        return 0
    if vm.send_argumentCount == 1:
        value3 = at(vm, index2)
        count3 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
        vm.u64[vm.sp >> 3] = value3
        return 8
    return at_set(vm, index2, vm.u64[vm.sp >> 3])


def at(vm, index):
    """ParameterPrimitives>>at:, vm-spec/Primitives/ParameterPrimitives.class.st:83"""
    if index == 55 or index == 68:
        value = vm.heapSizes_growthRatio if index == 55 else (0.0 if vm.stackPages_uses == 0 else double_divide(vm.stackPages_usesSum, i64_double(vm.stackPages_uses)))
        if tag.fitsSmallFloat(vm, value):
            return tag.smallFloatFor(vm, value)
        return instances.boxedFloat(vm, value)
    if isUnused(vm, index):
        return vm.heap_nilObject
    value2 = numberAt(vm, index)
    if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
        return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)


def isUnused(vm, index):
    """ParameterPrimitives>>isUnused:, vm-spec/Primitives/ParameterPrimitives.class.st:92"""
    return index == 4 or index == 5 or index == 46 or index == 50 or index == 51 or index == 62 or index == 63


def numberAt(vm, index):
    """ParameterPrimitives>>numberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:99"""
    if index < 20:
        return collectionNumberAt(vm, index)
    if index >= 23 and index <= 26:
        return policyAt(vm, index)
    if index >= 43 and index <= 49 and index != 44:
        return settingAt(vm, index)
    if index <= 22 or index >= 52 and index <= 54:
        return memoryNumberAt(vm, index)
    if index < 40:
        return lastCollectionAt(vm, index)
    if index >= 72:
        return phaseAt(vm, index)
    return engineNumberAt(vm, index)


def collectionNumberAt(vm, index):
    """ParameterPrimitives>>collectionNumberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:111"""
    if index == 1:
        return vm.heap_limit - vm.heap_start
    if index == 2:
        return i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart))
    if index == 3:
        return i64(vm.heap_limit - vm.heap_start + i64(vm.heapSizes_eden + i64_shift_left(vm.heapSizes_eden >> 2, 1)))
    if index == 6:
        return double_to_i64(vm.scavenger_tenuringPart * i64_double(i64_quotient(vm.heapSizes_eden >> 2, 64)) + double_divide(1.0, 2.0))
    if index == 7:
        return vm.collectionLog_fullCollections
    if index == 8:
        return i64_floor_quotient(i64(vm.collectionLog_fullTime + 500), 1000)
    if index == 9:
        return vm.collectionLog_scavenges
    if index == 10:
        return i64_floor_quotient(i64(vm.collectionLog_scavengeTime + 500), 1000)
    if index == 11:
        return vm.scavenger_tenures
    if index == 16:
        return vm.scheduler_idleTime
    if index == 18:
        return i64_floor_quotient(i64(vm.collectionLog_compactionTime + 500), 1000)
    if index == 19:
        return i64(vm.heapSizes_eden - 262144)
    return 0


def memoryNumberAt(vm, index):
    """ParameterPrimitives>>memoryNumberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:129"""
    if index == 20:
        return vm.parameterPrimitives_startedAt
    if index == 21:
        return vm.heap_rememberedCount
    if index == 22:
        return vm.heap_rememberedOverflows
    if index == 52:
        return i64(2097152 + (vm.heapSizes_mostEden >> 3))
    if index == 53:
        return 1
    return i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes)


def policyAt(vm, index):
    """ParameterPrimitives>>policyAt:, vm-spec/Primitives/ParameterPrimitives.class.st:140"""
    if index == 23:
        return vm.imageSettings_extraMemory
    if index == 24:
        return vm.heapSizes_shrinkThreshold
    if index == 25:
        return vm.heapSizes_growHeadroom
    return vm.parameterPrimitives_heartbeat


def lastCollectionAt(vm, index):
    """ParameterPrimitives>>lastCollectionAt:, vm-spec/Primitives/ParameterPrimitives.class.st:149"""
    if index == 27:
        return vm.compactor_marks
    if index == 28:
        return vm.compactor_holes
    if index == 30:
        return vm.compactor_moves
    if index == 31:
        return vm.heapSizes_growths
    if index == 32:
        return vm.heapSizes_shrinkings
    if index == 33:
        return vm.scavenger_rememberedBefore
    if index == 34:
        return i64(i64(vm.collectionLog_allocated + i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))) - vm.collectionLog_usedAfter)
    if index == 35:
        return vm.scavenger_survivors
    if index == 36:
        return i64_floor_quotient(vm.collectionLog_endedAt, 1000) & 536870911
    if index == 37:
        return vm.compactor_rootMarks
    if index == 38:
        return i64_floor_quotient(i64(vm.collectionLog_scavengePause + 500), 1000)
    if index == 39:
        return 1 if vm.finalization_isPending else 0
    return 0


def settingAt(vm, index):
    """ParameterPrimitives>>settingAt:, vm-spec/Primitives/ParameterPrimitives.class.st:167"""
    if index == 43:
        return vm.imageSettings_stackPages
    if index == 45:
        return vm.imageSettings_edenBytes
    if index == 47:
        return vm.imageSettings_codeBytes
    if index == 48:
        return signed64(vm.imageSettings_flags >> 2)
    return vm.imageSettings_externalSemaphores


def engineNumberAt(vm, index):
    """ParameterPrimitives>>engineNumberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:177"""
    if index == 40:
        return 8
    if index == 41:
        return vm.imageReader_imageFormat
    if index == 42:
        return vm.stackPages_count
    if index == 44:
        return vm.heapSizes_eden
    if index == 56:
        return vm.scheduler_switches
    if index == 57:
        return vm.interrupts_served
    if index == 58:
        return vm.interrupts_interrupts
    if index == 59:
        return vm.interrupts_checks
    if index == 60:
        return vm.contexts_overflows
    if index == 61:
        return vm.contexts_divorces
    if index == 65:
        return 3
    if index == 66:
        return 16384
    if index == 67:
        return vm.heap_maxEnd - vm.heap_start
    if index == 69:
        return vm.stackPages_mostInUse
    return 0


def phaseAt(vm, index):
    """ParameterPrimitives>>phaseAt:, vm-spec/Primitives/ParameterPrimitives.class.st:197"""
    if index == 72:
        return i64_floor_quotient(i64(vm.collectionLog_markTime + 500), 1000)
    if index == 73:
        return i64_floor_quotient(i64(vm.collectionLog_sweepTime + 500), 1000)
    if index == 74:
        return i64_floor_quotient(i64(vm.heapSizes_longestGrowth + 500), 1000)
    return 0


def milliseconds(vm, microseconds):
    """ParameterPrimitives>>milliseconds:, vm-spec/Primitives/ParameterPrimitives.class.st:206"""
    return i64_floor_quotient(i64(microseconds + 500), 1000)


def at_set(vm, index, value):
    """ParameterPrimitives>>at:set:, vm-spec/Primitives/ParameterPrimitives.class.st:213"""
    old = at(vm, index)
    if index == 55 or index == 68:
        if floatPrimitives.isNumber(vm, value):
            isMeasure2 = double_is_finite(floatPrimitives.valueOf(vm, value)) and floatPrimitives.valueOf(vm, value) >= 0.0
        else:
            isMeasure2 = False
        if not isMeasure2:
            vm.failure_code = 3
            return 0
        if index == 55:
            ratio = floatPrimitives.valueOf(vm, value)
            vm.heapSizes_growthRatio = ratio
        else:
            average = floatPrimitives.valueOf(vm, value)
            vm.stackPages_uses = 1
            vm.stackPages_usesSum = average
        count2 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
        vm.u64[vm.sp >> 3] = old
        return 8
    if not isSettable(vm, index):
        vm.failure_code = 6
        return 0
    if not (value & 1 != 0 and signed64(value) >> 3 >= 0):
        vm.failure_code = 3
        return 0
    number = signed64(value) >> 3
    isSet = settingAt_put(vm, index, number) if index >= 43 and index <= 49 else numberAt_put(vm, index, number)
    if not isSet:
        vm.failure_code = 3
        return 0
    count3 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
    vm.u64[vm.sp >> 3] = old
    return 8


def isMeasure(vm, value):
    """ParameterPrimitives>>isMeasure:, vm-spec/Primitives/ParameterPrimitives.class.st:236"""
    if not floatPrimitives.isNumber(vm, value):
        return False
    return double_is_finite(floatPrimitives.valueOf(vm, value)) and floatPrimitives.valueOf(vm, value) >= 0.0


def isSettable(vm, index):
    """ParameterPrimitives>>isSettable:, vm-spec/Primitives/ParameterPrimitives.class.st:244"""
    if index < 40:
        return index == 6 or index == 11 or index == 34 or index >= 23 and index <= 26
    if index < 50:
        return index == 43 or index == 45 or index >= 47
    return index == 67 or index == 69 or index == 74


def numberAt_put(vm, index, number):
    """ParameterPrimitives>>numberAt:put:, vm-spec/Primitives/ParameterPrimitives.class.st:253"""
    if index == 6:
        vm.scavenger_tenuringPart = double_divide(i64_double(number), i64_double(i64_quotient(vm.heapSizes_eden >> 2, 64)))
    if index == 11:
        vm.scavenger_tenures = number
    if index == 23:
        if number > 4294967295:
            return False
        vm.imageSettings_extraMemory = number
    if index == 24:
        if number == 0:
            return False
        vm.heapSizes_shrinkThreshold = number
    if index == 25:
        if number == 0:
            return False
        vm.heapSizes_growHeadroom = number
    if index == 26:
        vm.parameterPrimitives_heartbeat = number
    if index == 34:
        vm.collectionLog_allocated = i64(number - i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart))) - vm.collectionLog_usedAfter))
    if index == 67:
        return heap.setMaxBytes(vm, number)
    if index == 69:
        vm.stackPages_mostInUse = number
    if index == 74:
        microseconds = i64(number * 1000)
        vm.heapSizes_longestGrowth = microseconds
    return True


def settingAt_put(vm, index, number):
    """ParameterPrimitives>>settingAt:put:, vm-spec/Primitives/ParameterPrimitives.class.st:276"""
    if index == 45:
        if number > 4294967295:
            return False
        vm.imageSettings_edenBytes = number
        return True
    if number > 65535:
        return False
    if index == 43:
        vm.imageSettings_stackPages = number
    if index == 47:
        vm.imageSettings_codeBytes = number
    if index == 48:
        vm.imageSettings_flags = (number & 0xffffffffffffffff) << 2 & M64 | vm.imageSettings_flags & 3
    if index == 49:
        vm.imageSettings_externalSemaphores = number
    return True
