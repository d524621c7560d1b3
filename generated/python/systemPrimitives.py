"""I talk to the system: snapshot and quit, clocks, memory, and what the image may know about the VM.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def snapshot(vm):
    """SystemPrimitives>>snapshot, vm-spec/Primitives/SystemPrimitives.class.st:11"""
    return save(vm)


def embeddedSnapshot(vm):
    """SystemPrimitives>>embeddedSnapshot, vm-spec/Primitives/SystemPrimitives.class.st:21"""
    return save(vm)


def save(vm):
    """SystemPrimitives>>save, vm-spec/Primitives/SystemPrimitives.class.st:31"""
    context = contexts.divorceAll(vm)
    vm.scheduler_heldContext = context
    value = scheduler.activeProcess(vm)
    value2 = vm.scheduler_heldContext
    vm.u64[value + 16 >> 3] = value2
    if value >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, value)
    if not collector.collectAll_compacting(vm, 'a snapshot', True):
        value3 = scheduler.activeProcess(vm)
        value4 = vm.heap_nilObject
        vm.u64[value3 + 16 >> 3] = value4
        context2 = vm.scheduler_heldContext
        vm.scheduler_heldContext = vm.heap_nilObject
        contexts.resume(vm, context2)
        vm.failure_code = 9
        return 0
    context3 = vm.scheduler_heldContext
    slot = i64(i64(6 + (signed64(vm.u64[context3 + 24 >> 3]) >> 3)) - 1)
    receiver = vm.u64[context3 + i64_shift_left(i64(slot + 1), 3) >> 3]
    value5 = vm.heap_trueObject
    vm.u64[context3 + i64_shift_left(i64(slot + 1), 3) >> 3] = value5
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
    anObject = vm.classTable_root
    value6 = vm.heap_nilObject
    vm.u64[anObject + 32792 >> 3] = value6
    isSaved2 = isSaved
    vm.u64[context3 + i64_shift_left(i64(slot + 1), 3) >> 3] = receiver
    if context3 >= vm.heap_start and receiver & 7 == 0 and receiver < vm.heap_start:
        heap.noteStores(vm, context3)
    value7 = scheduler.activeProcess(vm)
    value8 = vm.heap_nilObject
    vm.u64[value7 + 16 >> 3] = value8
    context4 = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context4)
    if not isSaved2:
        vm.failure_code = 13
        return 0
    value9 = vm.heap_falseObject
    vm.u64[vm.sp >> 3] = value9
    return 8


def resumeAfterSnapshot(vm):
    """SystemPrimitives>>resumeAfterSnapshot, vm-spec/Primitives/SystemPrimitives.class.st:52"""
    value = scheduler.activeProcess(vm)
    value2 = vm.heap_nilObject
    vm.u64[value + 16 >> 3] = value2
    context = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context)


def quit(vm):
    """SystemPrimitives>>quit, vm-spec/Primitives/SystemPrimitives.class.st:58"""
    if vm.send_argumentCount > 0 and vm.u64[vm.sp >> 3] & 1 != 0:
        vm.platform.exit(signed64(vm.u64[vm.sp >> 3]) >> 3)
    else:
        vm.platform.exit(0)
    return 8


def imageName(vm):
    """SystemPrimitives>>imageName, vm-spec/Primitives/SystemPrimitives.class.st:70"""
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
    """SystemPrimitives>>attributeFor:index:, vm-spec/Primitives/SystemPrimitives.class.st:88"""
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
    """SystemPrimitives>>bytesLeft:, vm-spec/Primitives/SystemPrimitives.class.st:102"""
    value = i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def collectAll(vm):
    """SystemPrimitives>>collectAll, vm-spec/Primitives/SystemPrimitives.class.st:109"""
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
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2
    value = i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        integer = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    else:
        integer = instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = integer
    return 8


def collectYoung(vm):
    """SystemPrimitives>>collectYoung, vm-spec/Primitives/SystemPrimitives.class.st:119"""
    collector.scavenge(vm, 'the program')
    value = i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes)
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        integer = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    else:
        integer = instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = integer
    return 8


def lowSpace_semaphore(vm, receiver, semaphore):
    """SystemPrimitives>>lowSpace:semaphore:, vm-spec/Primitives/SystemPrimitives.class.st:129"""
    if semaphore & 7 == 0:
        word = vm.u64[semaphore >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    anOop = semaphore if is2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0 else vm.heap_nilObject
    anObject = vm.specialObjects_array
    vm.u64[anObject + 144 >> 3] = anOop
    if anObject >= vm.heap_start and anOop & 7 == 0 and anOop < vm.heap_start:
        heap.noteStores(vm, anObject)
    return receiver


def lowSpace_bytes(vm, receiver, bytes):
    """SystemPrimitives>>lowSpace:bytes:, vm-spec/Primitives/SystemPrimitives.class.st:138"""
    if not (bytes & 1 != 0 and signed64(bytes) >= 0):
        vm.failure_code = 3
        return 0
    bytes2 = signed64(bytes) >> 3
    vm.heap_lowSpace = bytes2
    vm.heap_wasLow = i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace
    return receiver


def specialObjects(vm, receiver):
    """SystemPrimitives>>specialObjects:, vm-spec/Primitives/SystemPrimitives.class.st:148"""
    return vm.specialObjects_array


def milliseconds(vm, receiver):
    """SystemPrimitives>>milliseconds:, vm-spec/Primitives/SystemPrimitives.class.st:155"""
    value = i64_floor_quotient(i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds(), 1000) & 536870911
    return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def seconds(vm, receiver):
    """SystemPrimitives>>seconds:, vm-spec/Primitives/SystemPrimitives.class.st:162"""
    value = i64_floor_quotient(i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds(), 1000000)
    value2 = i64(value + (0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()))
    return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def utcMicroseconds(vm, receiver):
    """SystemPrimitives>>utcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:169"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def localMicroseconds(vm, receiver):
    """SystemPrimitives>>localMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:176"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    value2 = i64(value + i64((0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()) * 1000000))
    if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
        return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)


def updateTimezone(vm, receiver):
    """SystemPrimitives>>updateTimezone:, vm-spec/Primitives/SystemPrimitives.class.st:183"""
    return receiver


def utcAndOffset(vm):
    """SystemPrimitives>>utcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:190"""
    return answerUtcSince(vm, 0)


def posixUtcAndOffset(vm):
    """SystemPrimitives>>posixUtcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:200"""
    return answerUtcSince(vm, 2177452800000000)


def posixEpoch(vm):
    """SystemPrimitives>>posixEpoch, vm-spec/Primitives/SystemPrimitives.class.st:210"""
    return 2177452800000000


def answerUtcSince(vm, epoch):
    """SystemPrimitives>>answerUtcSince:, vm-spec/Primitives/SystemPrimitives.class.st:217"""
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
        bytes = heap.bytesForSlots(vm, 2)
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = 144115188109410355
            takeFromEden = place
        object = takeFromEden
        object2 = heap.allocateLate_format_classIndex(vm, 2, 2, 51) if object == 0 else object
        value = vm.heap_nilObject
        memory_fill(vm, object2 + 8, 2, value)
        pointers = object2
        pair = pointers
    value2 = i64((i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()) - epoch)
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
    count2 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = pair
    return 8


def highResolution(vm, receiver):
    """SystemPrimitives>>highResolution:, vm-spec/Primitives/SystemPrimitives.class.st:234"""
    value = i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def coarseUtcMicroseconds(vm, receiver):
    """SystemPrimitives>>coarseUtcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:241"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def coarseLocalMicroseconds(vm, receiver):
    """SystemPrimitives>>coarseLocalMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:248"""
    value = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    value2 = i64(value + i64((0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()) * 1000000))
    if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
        return (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)


def path(vm, receiver):
    """SystemPrimitives>>path:, vm-spec/Primitives/SystemPrimitives.class.st:255"""
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
    """SystemPrimitives>>attribute:, vm-spec/Primitives/SystemPrimitives.class.st:268"""
    count = vm.platform.attributeSize(index)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(index, string + 8)
    return string


def version(vm, receiver):
    """SystemPrimitives>>version:, vm-spec/Primitives/SystemPrimitives.class.st:278"""
    count = vm.platform.attributeSize(1004)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(1004, string + 8)
    return string


def interpreterVersion(vm, receiver):
    """SystemPrimitives>>interpreterVersion:, vm-spec/Primitives/SystemPrimitives.class.st:285"""
    count = vm.platform.attributeSize(1007)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(1007, string + 8)
    return string


def platformVersion(vm, receiver):
    """SystemPrimitives>>platformVersion:, vm-spec/Primitives/SystemPrimitives.class.st:292"""
    count = vm.platform.attributeSize(1009)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.attribute_copyTo(1009, string + 8)
    return string


def imageFormat(vm, receiver):
    """SystemPrimitives>>imageFormat:, vm-spec/Primitives/SystemPrimitives.class.st:299"""
    return (((vm.imageReader_imageFormat & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def bytecodeSets(vm, receiver):
    """SystemPrimitives>>bytecodeSets:, vm-spec/Primitives/SystemPrimitives.class.st:306"""
    bytes = heap.bytesForSlots(vm, 2)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 144115188109410355
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 2, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 2, value)
    pointers = object2
    sets = pointers
    size = vm.platform.findText('EncoderForV3PlusClosures')
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    found2 = string
    vm.u64[sets + 8 >> 3] = found2
    size2 = vm.platform.findText('EncoderForSistaV1')
    string2 = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size2, 16), format.formatFor_format(vm, size2, 16), 52)
    vm.platform.copyFoundTo(string2 + 8)
    found3 = string2
    vm.u64[sets + 16 >> 3] = found3
    return sets


def severalBytecodeSets(vm):
    """SystemPrimitives>>severalBytecodeSets, vm-spec/Primitives/SystemPrimitives.class.st:317"""
    if vm.send_argumentCount > 1:
        vm.failure_code = 5
        return 0
    if vm.send_argumentCount == 1:
        if not (vm.u64[vm.sp >> 3] == vm.heap_trueObject or vm.u64[vm.sp >> 3] == vm.heap_falseObject):
            vm.failure_code = 3
            return 0
        aBoolean = vm.u64[vm.sp >> 3] == vm.heap_trueObject
        vm.imageReader_imageFormat = 68533 if aBoolean else 68021
    value = vm.heap_trueObject if vm.imageReader_imageFormat == 68533 else vm.heap_falseObject
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value
    return 8


def environment_at(vm, receiver, name):
    """SystemPrimitives>>environment:at:, vm-spec/Primitives/SystemPrimitives.class.st:331"""
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
    """SystemPrimitives>>workingFolder, vm-spec/Primitives/SystemPrimitives.class.st:342"""
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
    """SystemPrimitives>>found:, vm-spec/Primitives/SystemPrimitives.class.st:353"""
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string
