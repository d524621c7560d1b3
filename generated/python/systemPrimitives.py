"""I talk to the system: snapshot and quit, clocks, memory, and what the image may know about the VM.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, shape, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, processPrimitives, systemPrimitives, consolePlugin, filePlugin, heapPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def snapshot(vm):
    """SystemPrimitives>>snapshot, vm-spec/Primitives/SystemPrimitives.class.st:21"""
    value = vm.heap_trueObject
    vm.u64[vm.sp >> 3] = value
    context = contexts.divorceAll(vm)
    vm.scheduler_heldContext = context
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    value2 = vm.scheduler_heldContext
    vm.u64[anObject + 16 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)
    collector.collectAll_compacting(vm, 'a snapshot', True)
    if mournQueue.write(vm) and vm.platform.createImage():
        if imageWriter.writeHeader(vm):
            memory_fill(vm, vm.heap_free, 2, 0)
            writeSegment = vm.platform.writeImage_from(i64(vm.heap_free - vm.heap_start + 16), vm.heap_start)
            answer = writeSegment
        else:
            answer = False
        answer2 = answer and vm.platform.finishImage()
    else:
        answer2 = False
    isSaved = answer2
    anObject2 = vm.classTable_root
    value3 = vm.heap_nilObject
    vm.u64[anObject2 + 32792 >> 3] = value3
    save = isSaved
    if not save:
        anObject3 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
        value4 = vm.heap_nilObject
        vm.u64[anObject3 + 16 >> 3] = value4
        if anObject3 >= vm.heap_start and value4 & 7 == 0 and value4 < vm.heap_start:
            heap.noteStores(vm, anObject3)
        context2 = vm.scheduler_heldContext
        vm.scheduler_heldContext = vm.heap_nilObject
        contexts.resume(vm, context2)
        vm.failure_code = 13
        return 0
    anObject4 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    value5 = vm.heap_nilObject
    vm.u64[anObject4 + 16 >> 3] = value5
    if anObject4 >= vm.heap_start and value5 & 7 == 0 and value5 < vm.heap_start:
        heap.noteStores(vm, anObject4)
    context3 = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context3)
    value6 = vm.heap_falseObject
    vm.u64[vm.sp >> 3] = value6
    return 8


def resumeAfterSnapshot(vm):
    """SystemPrimitives>>resumeAfterSnapshot, vm-spec/Primitives/SystemPrimitives.class.st:40"""
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    value = vm.heap_nilObject
    vm.u64[anObject + 16 >> 3] = value
    if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, anObject)
    context = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context)


def quit(vm):
    """SystemPrimitives>>quit, vm-spec/Primitives/SystemPrimitives.class.st:46"""
    if vm.send_argumentCount > 0 and vm.u64[vm.sp >> 3] & 1 != 0:
        vm.platform.exit(signed64(vm.u64[vm.sp >> 3]) >> 3)
    else:
        vm.platform.exit(0)
    return 8


def imageName(vm):
    """SystemPrimitives>>imageName, vm-spec/Primitives/SystemPrimitives.class.st:58"""
    if vm.send_argumentCount == 1:
        name = vm.u64[vm.sp >> 3]
        if not (name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24):
            vm.failure_code = 3
            return 0
        vm.platform.setImageName_size(name + 8, i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31))))
        count = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
        vm.u64[vm.sp >> 3] = name
        return 8
    count2 = vm.platform.imageNameSize()
    name = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count2, 16), format.formatFor_format(vm, count2, 16), 52)
    vm.platform.copyImageNameTo(name + 8)
    count3 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
    vm.u64[vm.sp >> 3] = name
    return 8


def attributeFor_index(vm, receiver, index):
    """SystemPrimitives>>attributeFor:index:, vm-spec/Primitives/SystemPrimitives.class.st:76"""
    if not index & 1 != 0:
        vm.failure_code = 3
        return 0
    size = vm.platform.attributeSize(signed64(index) >> 3)
    if size < 0:
        vm.failure_code = 11
        return 0
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.attribute_copyTo(signed64(index) >> 3, string + 8)
    return string


def bytesLeft(vm, receiver):
    """SystemPrimitives>>bytesLeft:, vm-spec/Primitives/SystemPrimitives.class.st:90"""
    value = i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def collectAll(vm):
    """SystemPrimitives>>collectAll, vm-spec/Primitives/SystemPrimitives.class.st:97"""
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    collector.collectAll_compacting(vm, 'the program', False)
    frame2 = vm.stackPages_topFp[vm.stackPages_current]
    place = vm.stackPages_topIp[vm.stackPages_current]
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.method = vm.u64[frame2 + 16 >> 3]
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    vm.bytecodeSet = signed64(vm.u64[vm.method + 8 >> 3]) >> 63 & -256
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2
    value = i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        integer = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    else:
        integer = instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = integer
    return 8


def collectYoung(vm):
    """SystemPrimitives>>collectYoung, vm-spec/Primitives/SystemPrimitives.class.st:107"""
    collector.scavenge(vm, 'the program')
    value = i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        integer = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    else:
        integer = instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = integer
    return 8


def lowSpace_semaphore(vm, receiver, semaphore):
    """SystemPrimitives>>lowSpace:semaphore:, vm-spec/Primitives/SystemPrimitives.class.st:117"""
    if semaphore & 7 == 0:
        if signed64(vm.u64[semaphore >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[semaphore >> 3] >> 56)
            slotCountOf = signed64(vm.u64[semaphore - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    anOop = semaphore if answer2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0 else vm.heap_nilObject
    anObject = vm.specialObjects_array
    vm.u64[anObject + 144 >> 3] = anOop
    if anObject >= vm.heap_start and anOop & 7 == 0 and anOop < vm.heap_start:
        heap.noteStores(vm, anObject)
    return receiver


def lowSpace_bytes(vm, receiver, bytes):
    """SystemPrimitives>>lowSpace:bytes:, vm-spec/Primitives/SystemPrimitives.class.st:126"""
    if not bytes & 1 != 0:
        vm.failure_code = 3
        return 0
    vm.systemPrimitives_lowSpaceBytes = signed64(bytes) >> 3
    return receiver


def specialObjects(vm, receiver):
    """SystemPrimitives>>specialObjects:, vm-spec/Primitives/SystemPrimitives.class.st:136"""
    return vm.specialObjects_array


def parameter(vm):
    """SystemPrimitives>>parameter, vm-spec/Primitives/SystemPrimitives.class.st:143"""
    if vm.send_argumentCount == 2:
        return setParameter_to(vm, vm.u64[vm.sp - 8 >> 3], vm.u64[vm.sp >> 3])
    if vm.send_argumentCount == 0:
        place = vm.heap_edenFree
        end = place + heap.bytesForSlots(vm, 75)
        if end > vm.heap_edenThreshold:
            object = heap.allocateLate_format_classIndex(vm, 75, 2, 51)
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = 5404319552878149683
            object = place
        value = vm.heap_nilObject
        memory_fill(vm, object + 8, 75, value)
        pointers = object
        array = pointers
        for i in range(1, 75 + 1):
            index = i64(i - 1)
            value2 = parameterAt(vm, i)
            vm.u64[array + i64_shift_left(i64(index + 1), 3) >> 3] = value2
            if array >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
                heap.noteStores(vm, array)
        count = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
        vm.u64[vm.sp >> 3] = array
        return 8
    if not (vm.send_argumentCount == 1 and vm.u64[vm.sp >> 3] & 1 != 0):
        vm.failure_code = 3
        return 0
    index2 = signed64(vm.u64[vm.sp >> 3]) >> 3
    if not (index2 >= 1 and index2 <= 75):
        vm.failure_code = 4
        return 0
    value3 = parameterAt(vm, index2)
    count2 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = value3
    return 8


def setParameter_to(vm, number, value):
    """SystemPrimitives>>setParameter:to:, vm-spec/Primitives/SystemPrimitives.class.st:162"""
    if not number & value & 1 != 0:
        vm.failure_code = 3
        return 0
    index = signed64(number) >> 3
    if not (index >= 1 and index <= 75):
        vm.failure_code = 4
        return 0
    if not keepsParameter(vm, index):
        vm.failure_code = 6
        return 0
    if signed64(value) >> 3 < 0:
        vm.failure_code = 3
        return 0
    old = parameterAt(vm, index)
    vm.systemPrimitives_keptParameters[index] = signed64(value) >> 3
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = old
    return 8


def keepsParameter(vm, index):
    """SystemPrimitives>>keepsParameter:, vm-spec/Primitives/SystemPrimitives.class.st:176"""
    if index == 6 or index == 43 or index == 45:
        return True
    return index >= 23 and index <= 26 or index == 48 or index == 49


def parameterCount(vm):
    """SystemPrimitives>>parameterCount, vm-spec/Primitives/SystemPrimitives.class.st:184"""
    return 75


def parameterAt(vm, index):
    """SystemPrimitives>>parameterAt:, vm-spec/Primitives/SystemPrimitives.class.st:190"""
    if index == 1:
        value = i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)
        if value >= -1152921504606846976 and value <= 1152921504606846975:
            return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
    if index == 2:
        value2 = i64(i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + (vm.heap_edenFree - vm.heap_edenStart)) + (vm.heap_pastFree - vm.heap_pastStart)) - i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes))
        if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
            return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)
    if index == 3:
        value3 = i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + (vm.heap_edenFree - vm.heap_edenStart)) + (vm.heap_pastFree - vm.heap_pastStart))
        if value3 >= -1152921504606846976 and value3 <= 1152921504606846975:
            return (((value3 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value3) & 0xffffffffffffffff, True) if value3 < 0 else instances.magnitude_negative(vm, value3 & 0xffffffffffffffff, False)
    if keepsParameter(vm, index):
        return (((vm.systemPrimitives_keptParameters[index] & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if index == 7:
        value4 = vm.collectionLog_fullCollections
        if value4 >= -1152921504606846976 and value4 <= 1152921504606846975:
            return (((value4 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value4) & 0xffffffffffffffff, True) if value4 < 0 else instances.magnitude_negative(vm, value4 & 0xffffffffffffffff, False)
    if index == 8:
        value5 = i64_floor_quotient(vm.collectionLog_fullTime, 1000)
        if value5 >= -1152921504606846976 and value5 <= 1152921504606846975:
            return (((value5 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value5) & 0xffffffffffffffff, True) if value5 < 0 else instances.magnitude_negative(vm, value5 & 0xffffffffffffffff, False)
    if index == 9:
        value6 = vm.collectionLog_scavenges
        if value6 >= -1152921504606846976 and value6 <= 1152921504606846975:
            return (((value6 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value6) & 0xffffffffffffffff, True) if value6 < 0 else instances.magnitude_negative(vm, value6 & 0xffffffffffffffff, False)
    if index == 10:
        value7 = i64_floor_quotient(vm.collectionLog_scavengeTime, 1000)
        if value7 >= -1152921504606846976 and value7 <= 1152921504606846975:
            return (((value7 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value7) & 0xffffffffffffffff, True) if value7 < 0 else instances.magnitude_negative(vm, value7 & 0xffffffffffffffff, False)
    if index == 11:
        value8 = vm.scavenger_tenures
        if value8 >= -1152921504606846976 and value8 <= 1152921504606846975:
            return (((value8 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value8) & 0xffffffffffffffff, True) if value8 < 0 else instances.magnitude_negative(vm, value8 & 0xffffffffffffffff, False)
    if index == 21:
        value9 = vm.heap_rememberedCount
        if value9 >= -1152921504606846976 and value9 <= 1152921504606846975:
            return (((value9 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value9) & 0xffffffffffffffff, True) if value9 < 0 else instances.magnitude_negative(vm, value9 & 0xffffffffffffffff, False)
    if index == 34:
        value10 = i64(i64(vm.collectionLog_allocated + i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + (vm.heap_edenFree - vm.heap_edenStart)) + (vm.heap_pastFree - vm.heap_pastStart))) - vm.collectionLog_usedAfter)
        if value10 >= -1152921504606846976 and value10 <= 1152921504606846975:
            return (((value10 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value10) & 0xffffffffffffffff, True) if value10 < 0 else instances.magnitude_negative(vm, value10 & 0xffffffffffffffff, False)
    if index == 38:
        value11 = i64_floor_quotient(vm.collectionLog_pause, 1000)
        if value11 >= -1152921504606846976 and value11 <= 1152921504606846975:
            return (((value11 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value11) & 0xffffffffffffffff, True) if value11 < 0 else instances.magnitude_negative(vm, value11 & 0xffffffffffffffff, False)
    if index == 40:
        return 65
    if index == 41:
        return (((vm.imageReader_imageFormat & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if index == 44:
        return 33554433
    if index == 52:
        return 134217729
    if index == 54:
        value12 = i64(vm.heap_limit - vm.heap_free + vm.freeChunks_bytes)
        if value12 >= -1152921504606846976 and value12 <= 1152921504606846975:
            return (((value12 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value12) & 0xffffffffffffffff, True) if value12 < 0 else instances.magnitude_negative(vm, value12 & 0xffffffffffffffff, False)
    if index == 66:
        return 131073
    if index == 67:
        value13 = vm.heap_limit - vm.heap_start
        if value13 >= -1152921504606846976 and value13 <= 1152921504606846975:
            return (((value13 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        return instances.magnitude_negative(vm, i64_negate(value13) & 0xffffffffffffffff, True) if value13 < 0 else instances.magnitude_negative(vm, value13 & 0xffffffffffffffff, False)
    return 1


def milliseconds(vm, receiver):
    """SystemPrimitives>>milliseconds:, vm-spec/Primitives/SystemPrimitives.class.st:216"""
    value = i64_floor_quotient(i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds(), 1000) & 536870911
    return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def seconds(vm, receiver):
    """SystemPrimitives>>seconds:, vm-spec/Primitives/SystemPrimitives.class.st:223"""
    value = i64_floor_quotient(i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds(), 1000000)
    value2 = i64(value + (0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()))
    return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def utcMicroseconds(vm, receiver):
    """SystemPrimitives>>utcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:230"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def localMicroseconds(vm, receiver):
    """SystemPrimitives>>localMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:237"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    value2 = i64(value + i64((0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()) * 1000000))
    if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
        return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)


def updateTimezone(vm, receiver):
    """SystemPrimitives>>updateTimezone:, vm-spec/Primitives/SystemPrimitives.class.st:244"""
    return receiver


def utcAndOffset(vm):
    """SystemPrimitives>>utcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:251"""
    if vm.send_argumentCount > 1:
        vm.failure_code = 5
        return 0
    if vm.send_argumentCount == 1:
        pair = vm.u64[vm.sp >> 3]
        if pair & 7 == 0:
            if signed64(vm.u64[pair >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[pair >> 3] >> 56)
                slotCountOf = signed64(vm.u64[pair - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf >= 2
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if not (answer2 and not (pair & 7 == 0 and signed64(vm.u64[pair >> 3] & 4194303) == 36)):
            vm.failure_code = 3
            return 0
        if vm.u64[pair >> 3] >> 23 & 1 != 0:
            vm.failure_code = 8
            return 0
    else:
        place = vm.heap_edenFree
        end = place + heap.bytesForSlots(vm, 2)
        if end > vm.heap_edenThreshold:
            object = heap.allocateLate_format_classIndex(vm, 2, 2, 51)
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = 144115188109410355
            object = place
        value = vm.heap_nilObject
        memory_fill(vm, object + 8, 2, value)
        pointers = object
        pair = pointers
    value2 = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
        integer = (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    else:
        integer = instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)
    vm.u64[pair + 8 >> 3] = integer
    if pair >= vm.heap_start and integer & 7 == 0 and integer < vm.heap_start:
        heap.noteStores(vm, pair)
    value3 = 0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()
    value4 = (((value3 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[pair + 16 >> 3] = value4
    if pair >= vm.heap_start and value4 & 7 == 0 and value4 < vm.heap_start:
        heap.noteStores(vm, pair)
    count2 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = pair
    return 8


def coarseUtcMicroseconds(vm, receiver):
    """SystemPrimitives>>coarseUtcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:271"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def coarseLocalMicroseconds(vm, receiver):
    """SystemPrimitives>>coarseLocalMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:278"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    value2 = i64(value + i64((0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()) * 1000000))
    if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
        return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)


def path(vm, receiver):
    """SystemPrimitives>>path:, vm-spec/Primitives/SystemPrimitives.class.st:285"""
    count = vm.platform.attributeSize(0)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(0, string + 8)
    path2 = string
    size = i64_shift_left(objects.elementCountOf(vm, path2), format.elementShift(vm, signed64(vm.u64[path2 >> 3] >> 24 & 31)))
    while size > 0 and vm.u8[path2 + 8 + i64(size - 1)] != 47:
        size = i64(size - 1)
    folder = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    memory_copy(vm, size, path2 + 8, folder + 8)
    return folder


def attribute(vm, index):
    """SystemPrimitives>>attribute:, vm-spec/Primitives/SystemPrimitives.class.st:298"""
    count = vm.platform.attributeSize(index)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(index, string + 8)
    return string


def version(vm, receiver):
    """SystemPrimitives>>version:, vm-spec/Primitives/SystemPrimitives.class.st:308"""
    count = vm.platform.attributeSize(1004)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(1004, string + 8)
    return string


def interpreterVersion(vm, receiver):
    """SystemPrimitives>>interpreterVersion:, vm-spec/Primitives/SystemPrimitives.class.st:315"""
    count = vm.platform.attributeSize(1007)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(1007, string + 8)
    return string


def platformVersion(vm, receiver):
    """SystemPrimitives>>platformVersion:, vm-spec/Primitives/SystemPrimitives.class.st:322"""
    count = vm.platform.attributeSize(1009)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(1009, string + 8)
    return string


def imageFormat(vm, receiver):
    """SystemPrimitives>>imageFormat:, vm-spec/Primitives/SystemPrimitives.class.st:329"""
    return (((vm.imageReader_imageFormat & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def environment_at(vm, receiver, name):
    """SystemPrimitives>>environment:at:, vm-spec/Primitives/SystemPrimitives.class.st:336"""
    if not (name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    size = vm.platform.findVariable_size(name + 8, i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31))))
    if size < 0:
        answer = vm.heap_nilObject
    else:
        string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
        vm.platform.copyFoundTo(string + 8)
        found2 = string
        answer = found2
    return answer


def workingFolder(vm):
    """SystemPrimitives>>workingFolder, vm-spec/Primitives/SystemPrimitives.class.st:347"""
    size = vm.platform.findWorkingFolder()
    if size < 0:
        answer = vm.heap_nilObject
    else:
        string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
        vm.platform.copyFoundTo(string + 8)
        found2 = string
        answer = found2
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = answer
    return 8


def found(vm, size):
    """SystemPrimitives>>found:, vm-spec/Primitives/SystemPrimitives.class.st:358"""
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string
