"""I load image files of 64-bit Spur, format 68021, and 68533 where methods of two bytecode sets are in use. A file has a header of 128 bytes: 0 u32 format 4 u32 header size 8 u64 bytes of all segments 16 u64 address of the first object when saved 24 u64 special objects array 32 u64 last identity hash 40 u64 window size 48 u64 flags 56 u32 extra memory 60 u16 stack pages 62 u16 code zone 64 u32 eden 68 u16 external semaphores 70 u16 version 72 u64 bytes of the first segment 80 u64 free bytes and then segments. The last two words of a segment are its bridge: the number of words, in the low 56 bits, between it and the next segment when it was saved (none where the top byte is 0), and the next segment's size in bytes, 0 after the last one. The first objects are nil, false, true, the free lists, and the root of the class table. There may be free chunks among the objects, in the layout that FreeChunks describes. An image of one segment that can be at the address that it was saved at is mapped, so that starting costs what is touched and not what is there. It has no forwarders: only images that Pinion has saved begin where that is possible, and a snapshot leaves none. Otherwise segments are put together without bridges, and every pointer is adjusted to where its segment has come to; on the way the sizes of objects and the targets of pointers are checked to lie in the image, references to forwarders are replaced, and the lists of free chunks are made anew. (See the class comments of SpurMemoryManager and SpurSegmentManager in the OpenSmalltalk sources for the format.)

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def spurFormat(vm):
    """ImageReader>>spurFormat, vm-spec/Collect/ImageReader.class.st:66"""
    return 68021


def spurFormatOfTwoSets(vm):
    """ImageReader>>spurFormatOfTwoSets, vm-spec/Collect/ImageReader.class.st:72"""
    return 68533


def headerBytes(vm):
    """ImageReader>>headerBytes, vm-spec/Collect/ImageReader.class.st:78"""
    return 128


def bridgeBytes(vm):
    """ImageReader>>bridgeBytes, vm-spec/Collect/ImageReader.class.st:84"""
    return 16


def maxSegments(vm):
    """ImageReader>>maxSegments, vm-spec/Collect/ImageReader.class.st:90"""
    return 1024


def imageFormat(vm):
    """ImageReader>>imageFormat, vm-spec/Collect/ImageReader.class.st:96"""
    return vm.imageReader_imageFormat


def hasSeveralSets(vm):
    """ImageReader>>hasSeveralSets, vm-spec/Collect/ImageReader.class.st:102"""
    return vm.imageReader_imageFormat == 68533


def hasSeveralSets_(vm, aBoolean):
    """ImageReader>>hasSeveralSets:, vm-spec/Collect/ImageReader.class.st:108"""
    vm.imageReader_imageFormat = 68533 if aBoolean else 68021


def load(vm):
    """ImageReader>>load, vm-spec/Collect/ImageReader.class.st:114"""
    return loadMapped(vm, True)


def loadChecked(vm):
    """ImageReader>>loadChecked, vm-spec/Collect/ImageReader.class.st:121"""
    return loadMapped(vm, False)


def loadMapped(vm, mayMap):
    """ImageReader>>loadMapped:, vm-spec/Collect/ImageReader.class.st:128"""
    vm.imageReader_isMapped = mayMap
    fileSize = vm.platform.openImage()
    if fileSize < 0:
        return False
    loaded = loadFrom(vm, fileSize)
    vm.platform.closeImage()
    return loaded


def loadFrom(vm, fileSize):
    """ImageReader>>loadFrom:, vm-spec/Collect/ImageReader.class.st:140"""
    if not readHeader(vm, fileSize):
        return False
    value = vm.platform.maxHeapBytes()
    heapSizes.begin_eden(vm, value, vm.platform.edenBytes() if vm.platform.edenBytes() > 0 else vm.imageSettings_edenBytes)
    value2 = vm.platform.maxHeapBytes()
    if not heap.reserve_at(vm, value2, vm.imageReader_oldBase):
        vm.platform.refuseImage_with_with('there is no memory for a heap of %1 bytes; ask for less with --max-heap', vm.platform.maxHeapBytes(), 0)
        return False
    if vm.imageReader_dataSize > i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - 65536):
        vm.platform.refuseImage_with_with('its %1 bytes of objects do not fit in the heap of %2 bytes; see --max-heap', vm.imageReader_dataSize, i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes))
        return False
    if heap.growBy(vm, i64(vm.imageReader_dataSize + 65536)):
        vm.finalization_lists = vm.platform.reserveMemory(25165824)
        reserve = vm.finalization_lists != 0
        answer = reserve
    else:
        answer = False
    if not answer:
        vm.platform.refuseImage_with_with('there is no memory for a heap of %1 bytes; ask for less with --max-heap', vm.platform.maxHeapBytes(), 0)
        return False
    vm.scavenger_tenuringPart = double_divide(1.0, 2.0)
    hash = vm.imageReader_savedHash
    if hash != 0:
        vm.heap_lastHash = hash
    if mapSegment(vm):
        return findRoots(vm, vm.imageReader_savedRoot)
    vm.imageReader_isMapped = False
    return readSegments(vm) and adjustAll(vm) and findRoots(vm, vm.imageReader_savedRoot)


def refuseHeap(vm):
    """ImageReader>>refuseHeap, vm-spec/Collect/ImageReader.class.st:157"""
    vm.platform.refuseImage_with_with('there is no memory for a heap of %1 bytes; ask for less with --max-heap', vm.platform.maxHeapBytes(), 0)
    return False


def readHeader(vm, fileSize):
    """ImageReader>>readHeader:, vm-spec/Collect/ImageReader.class.st:164"""
    if fileSize < 128:
        vm.platform.refuseImage_with_with('it is no image: %1 bytes are less than the header of one', fileSize, 0)
        return False
    vm.imageReader_imageFormat = vm.platform.imageWordAt(0) & 0xffffffff
    if not checkFormat(vm, vm.imageReader_imageFormat):
        return False
    vm.imageReader_headerSize = signed64(vm.platform.imageWordAt(0) >> 32)
    vm.imageReader_dataSize = signed64(vm.platform.imageWordAt(8))
    vm.imageReader_oldBase = vm.platform.imageWordAt(16)
    vm.imageReader_savedRoot = vm.platform.imageWordAt(24)
    vm.imageReader_savedHash = vm.platform.imageWordAt(32)
    imageSettings.read(vm)
    vm.imageReader_firstSize = signed64(vm.platform.imageWordAt(72))
    if vm.imageReader_firstSize == 0:
        vm.imageReader_firstSize = vm.imageReader_dataSize
    vm.imageReader_freeBytes = signed64(vm.platform.imageWordAt(80))
    if vm.imageReader_headerSize < 128 or vm.imageReader_headerSize > fileSize:
        vm.platform.refuseImage_with_with('its header is damaged: it says that it is %1 bytes long', vm.imageReader_headerSize, 0)
        return False
    if vm.imageReader_dataSize <= 0 or vm.imageReader_dataSize & 7 != 0 or vm.imageReader_oldBase & 7 != 0 or vm.imageReader_oldBase >> 56 != 0:
        vm.platform.refuseImage_with_with('its header is damaged: %1 bytes of objects, saved at %2x', vm.imageReader_dataSize, signed64(vm.imageReader_oldBase))
        return False
    if vm.imageReader_dataSize > i64(fileSize - vm.imageReader_headerSize):
        vm.platform.refuseImage_with_with('it is truncated: its header promises %1 bytes of objects, and %2 are there', vm.imageReader_dataSize, i64(fileSize - vm.imageReader_headerSize))
        return False
    return True


def mapSegment(vm):
    """ImageReader>>mapSegment, vm-spec/Collect/ImageReader.class.st:194"""
    if not (vm.imageReader_isMapped and vm.heap_start == vm.imageReader_oldBase and vm.imageReader_headerSize == 128 and vm.imageReader_firstSize == vm.imageReader_dataSize):
        return False
    end = vm.heap_start + i64(vm.imageReader_dataSize - 16)
    if not vm.platform.mapImage_at(i64(vm.imageReader_headerSize + vm.imageReader_dataSize), vm.heap_start - vm.imageReader_headerSize):
        return False
    if not vm.u64[end + 8 >> 3] == 0:
        return False
    vm.imageReader_segmentCount = 1
    vm.imageReader_oldStarts[0] = vm.imageReader_oldBase
    vm.imageReader_newStarts[0] = vm.imageReader_oldBase
    vm.imageReader_oldEnds[0] = end
    vm.heap_free = end
    vm.heap_ceiling = vm.heap_maxEnd
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))
    return True


def truncated(vm, fileSize):
    """ImageReader>>truncated:, vm-spec/Collect/ImageReader.class.st:211"""
    vm.platform.refuseImage_with_with('it could not be read: the file ends before its %1 bytes', fileSize, 0)
    return False


def checkFormat(vm, found):
    """ImageReader>>checkFormat:, vm-spec/Collect/ImageReader.class.st:218"""
    if found == 68021 or found == 68533:
        return True
    if found == 6521 or found == 7033:
        vm.platform.refuseImage_with_with('it is a 32-bit Spur image (format %1); this VM runs 64-bit Spur images, 68021 and 68533', found, 0)
        return False
    if found == 6502 or found == 6504 or found == 6505:
        vm.platform.refuseImage_with_with('it is a 32-bit image from before Spur (format %1); this VM runs 64-bit Spur images, 68021 and 68533', found, 0)
        return False
    if found == 3037266176 or found == 3037397248:
        vm.platform.refuseImage_with_with('it is a big-endian image; this VM runs little-endian ones', 0, 0)
        return False
    if found == 68000 or found == 68002 or found == 68003 or found == 68019:
        vm.platform.refuseImage_with_with('it is a 64-bit image from before Spur (format %1); this VM runs 64-bit Spur images, 68021 and 68533', found, 0)
        return False
    vm.platform.refuseImage_with_with('it is no image that this VM knows: its format is %1 where 68021 or 68533 is expected', found, 0)
    return False


def readSegments(vm):
    """ImageReader>>readSegments, vm-spec/Collect/ImageReader.class.st:239"""
    size = vm.imageReader_firstSize
    position = vm.imageReader_headerSize
    place = vm.heap_start
    remaining = vm.imageReader_dataSize
    old = vm.imageReader_oldBase
    vm.imageReader_segmentCount = 0
    while size != 0:
        if size <= 16 or size > remaining or size & 7 != 0 or vm.imageReader_segmentCount == 1024:
            vm.platform.refuseImage_with_with('its segment table is damaged: segment %1 has %2 bytes', i64(vm.imageReader_segmentCount + 1), size)
            return False
        if not vm.platform.readImage_into_at(size, place, position):
            fileSize = i64(position + size)
            vm.platform.refuseImage_with_with('it could not be read: the file ends before its %1 bytes', fileSize, 0)
            return False
        vm.imageReader_oldStarts[vm.imageReader_segmentCount] = old
        vm.imageReader_oldEnds[vm.imageReader_segmentCount] = (((old + (size & 0xffffffffffffffff)) & M64) - 16) & M64
        vm.imageReader_newStarts[vm.imageReader_segmentCount] = place
        vm.imageReader_segmentCount = i64(vm.imageReader_segmentCount + 1)
        place = place + i64(size - 16)
        span = vm.u64[place >> 3]
        position = i64(position + size)
        remaining = i64(remaining - size)
        old = (old + (size & 0xffffffffffffffff)) & M64
        if signed64(span >> 56) != 0:
            old = (old + ((span & 72057594037927935) << 3 & M64)) & M64
        size = vm.i64[place + 8 >> 3]
    vm.heap_free = place
    vm.heap_ceiling = vm.heap_maxEnd
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))
    return True


def newAddressOf(vm, old):
    """ImageReader>>newAddressOf:, vm-spec/Collect/ImageReader.class.st:272"""
    value = i64(vm.imageReader_segmentCount - 1)
    for i in range(0, value + 1):
        if old >= vm.imageReader_oldStarts[i] and old < vm.imageReader_oldEnds[i]:
            return (((old - vm.imageReader_oldStarts[i]) & M64) + vm.imageReader_newStarts[i]) & M64
    return 0


def adjustAll(vm):
    """ImageReader>>adjustAll, vm-spec/Collect/ImageReader.class.st:282"""
    vm.imageReader_firstFree = 0
    vm.imageReader_forwarderCount = 0
    place = vm.heap_start
    end = vm.heap_free
    vm.imageReader_imageNil = vm.imageReader_oldStarts[0]
    while place < end:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        if end - each < 16:
            answer = True
        else:
            count = signed64(vm.u64[each >> 3] >> 56)
            slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = end - each >> 3 <= slotCountOf
        if answer:
            vm.platform.refuseImage_with_with('its objects are damaged: the one at offset %1 runs past the end', place - vm.heap_start, 0)
            return False
        if not adjust(vm, each):
            vm.platform.refuseImage_with_with('its objects are damaged: the one at offset %1 points out of the image', place - vm.heap_start, 0)
            return False
        count2 = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        place = each + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3)
        if (signed64(vm.u64[each >> 3] & 4194303) if each & 7 == 0 else signed64(each & 7)) == 0:
            value = vm.imageReader_firstFree
            vm.u64[each + 8 >> 3] = value
            vm.imageReader_firstFree = each
        if each & 7 == 0 and signed64(vm.u64[each >> 3] & 4194303) == 8:
            vm.imageReader_forwarderCount = i64(vm.imageReader_forwarderCount + 1)
    return vm.imageReader_forwarderCount == 0 or followForwarders(vm)


def followForwarders(vm):
    """ImageReader>>followForwarders, vm-spec/Collect/ImageReader.class.st:307"""
    place = vm.heap_start
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        value = i64(pointerSlots.countOf(vm, each2) - 1)
        for i in range(0, value + 1):
            target = follow(vm, vm.u64[each2 + i64_shift_left(i64(i + 1), 3) >> 3])
            if target == 0:
                vm.platform.refuseImage_with_with('its objects are damaged: a forwarder that the one at offset %1 leads to leads nowhere', each2 - vm.heap_start, 0)
                return False
            vm.u64[each2 + i64_shift_left(i64(i + 1), 3) >> 3] = target
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
    return True


def follow(vm, anOop):
    """ImageReader>>follow:, vm-spec/Collect/ImageReader.class.st:322"""
    each = anOop
    count = 0
    while each & 7 == 0 and signed64(vm.u64[each >> 3] & 4194303) == 8:
        if count == vm.imageReader_forwarderCount:
            return 0
        count = i64(count + 1)
        each = vm.u64[each + 8 >> 3]
    return each


def adjust(vm, anObject):
    """ImageReader>>adjust:, vm-spec/Collect/ImageReader.class.st:336"""
    word = vm.u64[anObject >> 3] & 18410715274006233087
    vm.u64[anObject >> 3] = word
    count = pointerSlots.countOf(vm, anObject)
    count2 = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if count > slotCountOf:
        return False
    if anObject & 7 == 0 and signed64(vm.u64[anObject >> 3] & 4194303) == 36:
        divorce(vm, anObject)
    value = i64(count - 1)
    for i in range(0, value + 1):
        value2 = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if value2 & 7 == 0:
            new = newAddressOf(vm, value2)
            if new == 0:
                return False
            vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3] = new
    return True


def divorce(vm, aContext):
    """ImageReader>>divorce:, vm-spec/Collect/ImageReader.class.st:353"""
    count = signed64(vm.u64[aContext >> 3] >> 56)
    slotCountOf = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count == 255 else count
    if slotCountOf > 2 and vm.u64[aContext + 8 >> 3] & 1 != 0:
        value = vm.imageReader_imageNil
        vm.u64[aContext + 8 >> 3] = value
        value2 = vm.imageReader_imageNil
        vm.u64[aContext + 16 >> 3] = value2


def findRoots(vm, specials):
    """ImageReader>>findRoots:, vm-spec/Collect/ImageReader.class.st:362"""
    place = vm.heap_start
    nil_ = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
    count = signed64(vm.u64[nil_ >> 3] >> 56)
    slotCountOf = signed64(vm.u64[nil_ - 8 >> 3] & 72057594037927935) if count == 255 else count
    place2 = nil_ + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
    false_ = place2 + 8 if signed64(vm.u64[place2 >> 3] >> 56) == 255 else place2
    count2 = signed64(vm.u64[false_ >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[false_ - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    place3 = false_ + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3)
    true_ = place3 + 8 if signed64(vm.u64[place3 >> 3] >> 56) == 255 else place3
    count3 = signed64(vm.u64[true_ >> 3] >> 56)
    slotCountOf3 = signed64(vm.u64[true_ - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
    place4 = true_ + i64_shift_left(i64(i64_max(slotCountOf3, 1) + 1), 3)
    freeLists = place4 + 8 if signed64(vm.u64[place4 >> 3] >> 56) == 255 else place4
    count4 = signed64(vm.u64[freeLists >> 3] >> 56)
    slotCountOf4 = signed64(vm.u64[freeLists - 8 >> 3] & 72057594037927935) if count4 == 255 else count4
    place5 = freeLists + i64_shift_left(i64(i64_max(slotCountOf4, 1) + 1), 3)
    root = place5 + 8 if signed64(vm.u64[place5 >> 3] >> 56) == 255 else place5
    if root >= vm.heap_free:
        answer = True
    else:
        count5 = signed64(vm.u64[root >> 3] >> 56)
        slotCountOf5 = signed64(vm.u64[root - 8 >> 3] & 72057594037927935) if count5 == 255 else count5
        if slotCountOf5 < 4104:
            answer2 = True
        else:
            if signed64(vm.u64[freeLists >> 3] >> 24 & 31) != 9:
                answer3 = True
            else:
                count6 = signed64(vm.u64[freeLists >> 3] >> 56)
                slotCountOf6 = signed64(vm.u64[freeLists - 8 >> 3] & 72057594037927935) if count6 == 255 else count6
                answer3 = slotCountOf6 < 64
            answer2 = answer3
        answer = answer2
    if answer:
        vm.platform.refuseImage_with_with('its first objects are damaged: no class table is found after nil, false, true and the free lists', 0, 0)
        return False
    count7 = vm.imageReader_freeBytes
    vm.freeChunks_lists = freeLists + 8
    vm.freeChunks_bytes = count7
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart
    if not vm.imageReader_isMapped:
        listFreeChunks(vm)
    vm.heap_nilObject = nil_
    vm.heap_falseObject = false_
    vm.heap_trueObject = true_
    vm.classTable_root = root
    vm.classTable_next = 1024
    anOop = newAddressOf(vm, specials)
    array = anOop if anOop == 0 else forwarders.follow(vm, anOop)
    if array == 0:
        answer4 = True
    else:
        if array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2:
            count8 = signed64(vm.u64[array >> 3] >> 56)
            slotCountOf7 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count8 == 255 else count8
            answer5 = slotCountOf7 > 50
        else:
            answer5 = False
        answer4 = not answer5
    if answer4:
        vm.platform.refuseImage_with_with('its header is damaged: there is no special objects array at %1x', signed64(specials), 0)
        return False
    vm.specialObjects_array = array
    anOop2 = vm.u64[vm.specialObjects_array + 192 >> 3]
    if anOop2 & 7 == 0:
        if signed64(vm.u64[anOop2 >> 3] >> 24 & 31) <= 5:
            count9 = signed64(vm.u64[anOop2 >> 3] >> 56)
            slotCountOf8 = signed64(vm.u64[anOop2 - 8 >> 3] & 72057594037927935) if count9 == 255 else count9
            answer6 = slotCountOf8 >= 64
        else:
            answer6 = False
        answer7 = answer6
    else:
        answer7 = False
    if answer7:
        vm.specialObjects_selectors = vm.u64[vm.specialObjects_array + 192 >> 3]
        readSelectors = True
    else:
        readSelectors = False
    if not readSelectors:
        vm.platform.refuseImage_with_with('its objects are damaged: special object %1 is no array of selectors', 23, 0)
        return False
    if not checkClassTable(vm):
        return False
    if mournQueue.read(vm):
        return True
    vm.platform.refuseImage_with_with('its objects are damaged: what is kept for finalization leads nowhere', 0, 0)
    return False


def listFreeChunks(vm):
    """ImageReader>>listFreeChunks, vm-spec/Collect/ImageReader.class.st:393"""
    memory_fill(vm, vm.freeChunks_lists, 64, 0)
    vm.freeChunks_bytes = 0
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart
    each = vm.imageReader_firstFree
    while not each == 0:
        next = vm.u64[each + 8 >> 3]
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        size = each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (each - 8 if signed64(vm.u64[each >> 3] >> 56) == 255 else each)
        place = each - 8 if signed64(vm.u64[each >> 3] >> 56) == 255 else each
        vm.freeChunks_bytes = i64(vm.freeChunks_bytes + size)
        freeChunks.enter_bytes(vm, freeChunks.chunk_at(vm, size, place), size)
        each = next
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))


def checkClassTable(vm):
    """ImageReader>>checkClassTable, vm-spec/Collect/ImageReader.class.st:406"""
    for i in range(0, 4095 + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64(i + 1), 3) >> 3]
        if page != vm.heap_nilObject:
            if page & 7 == 0 and signed64(vm.u64[page >> 3] >> 24 & 31) == 2:
                count = signed64(vm.u64[page >> 3] >> 56)
                slotCountOf = signed64(vm.u64[page - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf == 1024
            else:
                answer = False
            answer2 = not answer
        else:
            answer2 = False
        if answer2:
            vm.platform.refuseImage_with_with('its class table is damaged: page %1 is no page', i, 0)
            return False
    if vm.u64[vm.classTable_root + 8 >> 3] != vm.heap_nilObject:
        page2 = vm.u64[vm.classTable_root + 8 >> 3]
        if page2 == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page2 + 416 >> 3]
        if at & 7 == 0:
            if signed64(vm.u64[at >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[at >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[at - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer3 = slotCountOf2 >= 3
            else:
                answer3 = False
            answer4 = answer3
        else:
            answer4 = False
        if answer4 and vm.u64[at + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[at >> 3] >> 32 & 4194303) == 0:
                isClass = classTable.looksLikeClass(vm, at)
            else:
                hash = signed64(vm.u64[at >> 3] >> 32 & 4194303)
                if hash < 4194304:
                    page3 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                    if page3 == vm.heap_nilObject:
                        at2 = vm.heap_nilObject
                    else:
                        at2 = vm.u64[page3 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                    answer5 = at2 == at
                else:
                    answer5 = False
                isClass = answer5
        else:
            isClass = False
        if isClass:
            page4 = vm.u64[vm.classTable_root + 8 >> 3]
            if page4 == vm.heap_nilObject:
                at3 = vm.heap_nilObject
            else:
                at3 = vm.u64[page4 + 296 >> 3]
            if at3 & 7 == 0:
                if signed64(vm.u64[at3 >> 3] >> 24 & 31) <= 5:
                    count3 = signed64(vm.u64[at3 >> 3] >> 56)
                    slotCountOf3 = signed64(vm.u64[at3 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
                    answer6 = slotCountOf3 >= 3
                else:
                    answer6 = False
                answer7 = answer6
            else:
                answer7 = False
            if answer7 and vm.u64[at3 + 24 >> 3] & 1 != 0:
                if signed64(vm.u64[at3 >> 3] >> 32 & 4194303) == 0:
                    isClass2 = classTable.looksLikeClass(vm, at3)
                else:
                    hash2 = signed64(vm.u64[at3 >> 3] >> 32 & 4194303)
                    if hash2 < 4194304:
                        page5 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                        if page5 == vm.heap_nilObject:
                            at4 = vm.heap_nilObject
                        else:
                            at4 = vm.u64[page5 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                        answer8 = at4 == at3
                    else:
                        answer8 = False
                    isClass2 = answer8
            else:
                isClass2 = False
            if isClass2:
                page6 = vm.u64[vm.classTable_root + 8 >> 3]
                if page6 == vm.heap_nilObject:
                    at5 = vm.heap_nilObject
                else:
                    at5 = vm.u64[page6 + 288 >> 3]
                if at5 & 7 == 0:
                    if signed64(vm.u64[at5 >> 3] >> 24 & 31) <= 5:
                        count4 = signed64(vm.u64[at5 >> 3] >> 56)
                        slotCountOf4 = signed64(vm.u64[at5 - 8 >> 3] & 72057594037927935) if count4 == 255 else count4
                        answer9 = slotCountOf4 >= 3
                    else:
                        answer9 = False
                    answer10 = answer9
                else:
                    answer10 = False
                if answer10 and vm.u64[at5 + 24 >> 3] & 1 != 0:
                    if signed64(vm.u64[at5 >> 3] >> 32 & 4194303) == 0:
                        isClass3 = classTable.looksLikeClass(vm, at5)
                    else:
                        hash3 = signed64(vm.u64[at5 >> 3] >> 32 & 4194303)
                        if hash3 < 4194304:
                            page7 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash3 >> 10) + 1), 3) >> 3]
                            if page7 == vm.heap_nilObject:
                                at6 = vm.heap_nilObject
                            else:
                                at6 = vm.u64[page7 + i64_shift_left(i64((hash3 & 1023) + 1), 3) >> 3]
                            answer11 = at6 == at5
                        else:
                            answer11 = False
                        isClass3 = answer11
                else:
                    isClass3 = False
                if isClass3:
                    page8 = vm.u64[vm.classTable_root + 8 >> 3]
                    if page8 == vm.heap_nilObject:
                        at7 = vm.heap_nilObject
                    else:
                        at7 = vm.u64[page8 + 16 >> 3]
                    if at7 & 7 == 0:
                        if signed64(vm.u64[at7 >> 3] >> 24 & 31) <= 5:
                            count5 = signed64(vm.u64[at7 >> 3] >> 56)
                            slotCountOf5 = signed64(vm.u64[at7 - 8 >> 3] & 72057594037927935) if count5 == 255 else count5
                            answer12 = slotCountOf5 >= 3
                        else:
                            answer12 = False
                        answer13 = answer12
                    else:
                        answer13 = False
                    if answer13 and vm.u64[at7 + 24 >> 3] & 1 != 0:
                        if signed64(vm.u64[at7 >> 3] >> 32 & 4194303) == 0:
                            isClass4 = classTable.looksLikeClass(vm, at7)
                        else:
                            hash4 = signed64(vm.u64[at7 >> 3] >> 32 & 4194303)
                            if hash4 < 4194304:
                                page9 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash4 >> 10) + 1), 3) >> 3]
                                if page9 == vm.heap_nilObject:
                                    at8 = vm.heap_nilObject
                                else:
                                    at8 = vm.u64[page9 + i64_shift_left(i64((hash4 & 1023) + 1), 3) >> 3]
                                answer14 = at8 == at7
                            else:
                                answer14 = False
                            isClass4 = answer14
                    else:
                        isClass4 = False
                    answer15 = isClass4
                else:
                    answer15 = False
                answer16 = answer15
            else:
                answer16 = False
            answer17 = answer16
        else:
            answer17 = False
        answer18 = answer17
    else:
        answer18 = False
    if answer18:
        return True
    vm.platform.refuseImage_with_with('its class table is damaged: Array, Context, Message or SmallInteger is not in it', 0, 0)
    return False


def isClassAt(vm, index):
    """ImageReader>>isClassAt:, vm-spec/Collect/ImageReader.class.st:424"""
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    if at & 7 == 0:
        if signed64(vm.u64[at >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[at >> 3] >> 56)
            slotCountOf = signed64(vm.u64[at - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not (answer2 and vm.u64[at + 24 >> 3] & 1 != 0):
        return False
    if signed64(vm.u64[at >> 3] >> 32 & 4194303) == 0:
        return classTable.looksLikeClass(vm, at)
    hash = signed64(vm.u64[at >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page2 == vm.heap_nilObject:
            at2 = vm.heap_nilObject
        else:
            at2 = vm.u64[page2 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer3 = at2 == at
    else:
        answer3 = False
    return answer3
