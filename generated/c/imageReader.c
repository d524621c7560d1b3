/* ImageReader, floor Collect: I load image files of 64-bit Spur, format 68021, and 68533 where methods of two bytecode sets are in use.  Generated from vm-spec: edit there. */

/* ImageReader>>load, vm-spec/Collect/ImageReader.class.st:114 */
bool imageReader_load(VM *vm) {
    return imageReader_loadMapped(vm, true);
}

/* ImageReader>>loadChecked, vm-spec/Collect/ImageReader.class.st:121 */
bool imageReader_loadChecked(VM *vm) {
    return imageReader_loadMapped(vm, false);
}

/* ImageReader>>loadMapped:, vm-spec/Collect/ImageReader.class.st:128 */
static bool imageReader_loadMapped(VM *vm, bool mayMap) {
    int64_t fileSize;
    bool loaded;
    vm->imageReader_isMapped = mayMap;
    fileSize = platform_openImage(vm);
    if (fileSize < 0) {
        return false;
    }
    loaded = imageReader_loadFrom(vm, fileSize);
    platform_closeImage(vm);
    return loaded;
}

/* ImageReader>>loadFrom:, vm-spec/Collect/ImageReader.class.st:140 */
static bool imageReader_loadFrom(VM *vm, int64_t fileSize) {
    int64_t value;
    int64_t value2;
    bool reserve;
    bool answer;
    uint64_t hash;
    if (!imageReader_readHeader(vm, fileSize)) {
        return false;
    }
    value = platform_maxHeapBytes(vm);
    heapSizes_begin_eden(vm, value, platform_edenBytes(vm) > 0 ? platform_edenBytes(vm) : vm->imageSettings_edenBytes);
    value2 = platform_maxHeapBytes(vm);
    if (!heap_reserve_at(vm, value2, vm->imageReader_oldBase)) {
        platform_refuseImage_with_with(vm, "there is no memory for a heap of %1 bytes; ask for less with --max-heap", platform_maxHeapBytes(vm), 0);
        return false;
    }
    if (vm->imageReader_dataSize > i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), 0x10000)) {
        platform_refuseImage_with_with(vm, "its %1 bytes of objects do not fit in the heap of %2 bytes; see --max-heap", vm->imageReader_dataSize, i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes));
        return false;
    }
    if (heap_growBy(vm, i64_add(vm->imageReader_dataSize, 0x10000))) {
        vm->finalization_lists = platform_reserveMemory(vm, 0x1800000);
        reserve = vm->finalization_lists != 0;
        answer = reserve;
    } else {
        answer = false;
    }
    if (!answer) {
        platform_refuseImage_with_with(vm, "there is no memory for a heap of %1 bytes; ask for less with --max-heap", platform_maxHeapBytes(vm), 0);
        return false;
    }
    vm->scavenger_tenuringPart = 1.0 / 2.0;
    hash = vm->imageReader_savedHash;
    if (hash != 0) {
        vm->heap_lastHash = hash;
    }
    if (imageReader_mapSegment(vm)) {
        return imageReader_findRoots(vm, vm->imageReader_savedRoot);
    }
    vm->imageReader_isMapped = false;
    return imageReader_readSegments(vm) && imageReader_adjustAll(vm) && imageReader_findRoots(vm, vm->imageReader_savedRoot);
}

/* ImageReader>>readHeader:, vm-spec/Collect/ImageReader.class.st:164 */
static bool imageReader_readHeader(VM *vm, int64_t fileSize) {
    if (fileSize < 128) {
        platform_refuseImage_with_with(vm, "it is no image: %1 bytes are less than the header of one", fileSize, 0);
        return false;
    }
    vm->imageReader_imageFormat = (uint32_t)platform_imageWordAt(vm, 0);
    if (!imageReader_checkFormat(vm, vm->imageReader_imageFormat)) {
        return false;
    }
    vm->imageReader_headerSize = (int64_t)(platform_imageWordAt(vm, 0) >> 32);
    vm->imageReader_dataSize = (int64_t)platform_imageWordAt(vm, 8);
    vm->imageReader_oldBase = platform_imageWordAt(vm, 16);
    vm->imageReader_savedRoot = platform_imageWordAt(vm, 24);
    vm->imageReader_savedHash = platform_imageWordAt(vm, 32);
    imageSettings_read(vm);
    vm->imageReader_firstSize = (int64_t)platform_imageWordAt(vm, 72);
    if (vm->imageReader_firstSize == 0) {
        vm->imageReader_firstSize = vm->imageReader_dataSize;
    }
    vm->imageReader_freeBytes = (int64_t)platform_imageWordAt(vm, 80);
    if (vm->imageReader_headerSize < 128 || vm->imageReader_headerSize > fileSize) {
        platform_refuseImage_with_with(vm, "its header is damaged: it says that it is %1 bytes long", vm->imageReader_headerSize, 0);
        return false;
    }
    if (vm->imageReader_dataSize <= 0 || (vm->imageReader_dataSize & 7) != 0 || (vm->imageReader_oldBase & 7) != 0 || (vm->imageReader_oldBase >> 56) != 0) {
        platform_refuseImage_with_with(vm, "its header is damaged: %1 bytes of objects, saved at %2x", vm->imageReader_dataSize, (int64_t)vm->imageReader_oldBase);
        return false;
    }
    if (vm->imageReader_dataSize > i64_subtract(fileSize, vm->imageReader_headerSize)) {
        platform_refuseImage_with_with(vm, "it is truncated: its header promises %1 bytes of objects, and %2 are there", vm->imageReader_dataSize, i64_subtract(fileSize, vm->imageReader_headerSize));
        return false;
    }
    return true;
}

/* ImageReader>>mapSegment, vm-spec/Collect/ImageReader.class.st:194 */
static bool imageReader_mapSegment(VM *vm) {
    address end;
    if (!(vm->imageReader_isMapped && vm->heap_start == vm->imageReader_oldBase && vm->imageReader_headerSize == 128 && vm->imageReader_firstSize == vm->imageReader_dataSize)) {
        return false;
    }
    end = vm->heap_start + i64_subtract(vm->imageReader_dataSize, 16);
    if (!platform_mapImage_at(vm, i64_add(vm->imageReader_headerSize, vm->imageReader_dataSize), vm->heap_start - vm->imageReader_headerSize)) {
        return false;
    }
    if (!(AT(u64_cell, end + 8) == 0)) {
        return false;
    }
    vm->imageReader_segmentCount = 1;
    vm->imageReader_oldStarts[0] = vm->imageReader_oldBase;
    vm->imageReader_newStarts[0] = vm->imageReader_oldBase;
    vm->imageReader_oldEnds[0] = end;
    vm->heap_free = end;
    vm->heap_ceiling = vm->heap_maxEnd;
    vm->heap_collectAt = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_min(i64_max(double_to_i64(i64_double(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes)) * vm->heapSizes_growthRatio), 0x2000000), i64_max(i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)), 0) >> 1));
    return true;
}

/* ImageReader>>checkFormat:, vm-spec/Collect/ImageReader.class.st:218 */
static bool imageReader_checkFormat(VM *vm, int64_t found) {
    if (found == 0x109b5 || found == 0x10bb5) {
        return true;
    }
    if (found == 0x1979 || found == 0x1b79) {
        platform_refuseImage_with_with(vm, "it is a 32-bit Spur image (format %1); this VM runs 64-bit Spur images, 68021 and 68533", found, 0);
        return false;
    }
    if (found == 0x1966 || found == 0x1968 || found == 0x1969) {
        platform_refuseImage_with_with(vm, "it is a 32-bit image from before Spur (format %1); this VM runs 64-bit Spur images, 68021 and 68533", found, 0);
        return false;
    }
    if (found == 0xb5090100L || found == 0xb50b0100L) {
        platform_refuseImage_with_with(vm, "it is a big-endian image; this VM runs little-endian ones", 0, 0);
        return false;
    }
    if (found == 0x109a0 || found == 0x109a2 || found == 0x109a3 || found == 0x109b3) {
        platform_refuseImage_with_with(vm, "it is a 64-bit image from before Spur (format %1); this VM runs 64-bit Spur images, 68021 and 68533", found, 0);
        return false;
    }
    platform_refuseImage_with_with(vm, "it is no image that this VM knows: its format is %1 where 68021 or 68533 is expected", found, 0);
    return false;
}

/* ImageReader>>readSegments, vm-spec/Collect/ImageReader.class.st:239 */
static bool imageReader_readSegments(VM *vm) {
    int64_t size;
    int64_t position;
    address place;
    int64_t remaining;
    uint64_t old;
    uint64_t span;
    int64_t fileSize;
    size = vm->imageReader_firstSize;
    position = vm->imageReader_headerSize;
    place = vm->heap_start;
    remaining = vm->imageReader_dataSize;
    old = vm->imageReader_oldBase;
    vm->imageReader_segmentCount = 0;
    while (size != 0) {
        if (size <= 16 || size > remaining || (size & 7) != 0 || vm->imageReader_segmentCount == 1024) {
            platform_refuseImage_with_with(vm, "its segment table is damaged: segment %1 has %2 bytes", i64_add(vm->imageReader_segmentCount, 1), size);
            return false;
        }
        if (!platform_readImage_into_at(vm, size, place, position)) {
            fileSize = i64_add(position, size);
            platform_refuseImage_with_with(vm, "it could not be read: the file ends before its %1 bytes", fileSize, 0);
            return false;
        }
        vm->imageReader_oldStarts[vm->imageReader_segmentCount] = old;
        vm->imageReader_oldEnds[vm->imageReader_segmentCount] = old + (uint64_t)size - 16;
        vm->imageReader_newStarts[vm->imageReader_segmentCount] = place;
        vm->imageReader_segmentCount = i64_add(vm->imageReader_segmentCount, 1);
        place = place + i64_subtract(size, 16);
        span = AT(u64_cell, place);
        position = i64_add(position, size);
        remaining = i64_subtract(remaining, size);
        old = old + (uint64_t)size;
        if ((int64_t)(span >> 56) != 0) {
            old = old + ((span & 0xffffffffffffffU) << 3);
        }
        size = AT(i64_cell, place + 8);
    }
    vm->heap_free = place;
    vm->heap_ceiling = vm->heap_maxEnd;
    vm->heap_collectAt = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_min(i64_max(double_to_i64(i64_double(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes)) * vm->heapSizes_growthRatio), 0x2000000), i64_max(i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)), 0) >> 1));
    return true;
}

/* ImageReader>>newAddressOf:, vm-spec/Collect/ImageReader.class.st:272 */
static uint64_t imageReader_newAddressOf(VM *vm, uint64_t old) {
    int64_t value;
    value = i64_subtract(vm->imageReader_segmentCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        if (old >= vm->imageReader_oldStarts[i] && old < vm->imageReader_oldEnds[i]) {
            return old - vm->imageReader_oldStarts[i] + vm->imageReader_newStarts[i];
        }
    }
    return 0;
}

/* ImageReader>>adjustAll, vm-spec/Collect/ImageReader.class.st:282 */
static bool imageReader_adjustAll(VM *vm) {
    address place;
    address end;
    oop each;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    int64_t count2;
    int64_t slotCountOf2;
    oop value;
    vm->imageReader_firstFree = 0;
    vm->imageReader_forwarderCount = 0;
    place = vm->heap_start;
    end = vm->heap_free;
    vm->imageReader_imageNil = vm->imageReader_oldStarts[0];
    while (place < end) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        if ((int64_t)(end - each) < 16) {
            answer = true;
        } else {
            count = (int64_t)(AT(u64_cell, each) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
            answer = ((int64_t)(end - each) >> 3) <= slotCountOf;
        }
        if (answer) {
            platform_refuseImage_with_with(vm, "its objects are damaged: the one at offset %1 runs past the end", (int64_t)(place - vm->heap_start), 0);
            return false;
        }
        if (!imageReader_adjust(vm, each)) {
            platform_refuseImage_with_with(vm, "its objects are damaged: the one at offset %1 points out of the image", (int64_t)(place - vm->heap_start), 0);
            return false;
        }
        count2 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count2;
        place = each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
        if (((each & 7) == 0 ? (int64_t)(AT(u64_cell, each) & 0x3fffff) : (int64_t)(each & 7)) == 0) {
            value = vm->imageReader_firstFree;
            AT(oop_cell, each + 8) = value;
            vm->imageReader_firstFree = each;
        }
        if ((each & 7) == 0 && (int64_t)(AT(u64_cell, each) & 0x3fffff) == 8) {
            vm->imageReader_forwarderCount = i64_add(vm->imageReader_forwarderCount, 1);
        }
    }
    return vm->imageReader_forwarderCount == 0 || imageReader_followForwarders(vm);
}

/* ImageReader>>followForwarders, vm-spec/Collect/ImageReader.class.st:307 */
static bool imageReader_followForwarders(VM *vm) {
    oop target;
    address place;
    oop each;
    oop each2;
    int64_t value;
    int64_t count;
    int64_t slotCountOf;
    place = vm->heap_start;
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        value = i64_subtract(pointerSlots_countOf(vm, each2), 1);
        for (int64_t i = 0; i <= value; i++) {
            target = imageReader_follow(vm, AT(oop_cell, each2 + i64_shift_left(i64_add(i, 1), 3)));
            if (target == 0) {
                platform_refuseImage_with_with(vm, "its objects are damaged: a forwarder that the one at offset %1 leads to leads nowhere", (int64_t)(each2 - vm->heap_start), 0);
                return false;
            }
            AT(oop_cell, each2 + i64_shift_left(i64_add(i, 1), 3)) = target;
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    }
    return true;
}

/* ImageReader>>follow:, vm-spec/Collect/ImageReader.class.st:322 */
static oop imageReader_follow(VM *vm, oop anOop) {
    oop each;
    int64_t count;
    each = anOop;
    count = 0;
    while ((each & 7) == 0 && (int64_t)(AT(u64_cell, each) & 0x3fffff) == 8) {
        if (count == vm->imageReader_forwarderCount) {
            return 0;
        }
        count = i64_add(count, 1);
        each = AT(oop_cell, each + 8);
    }
    return each;
}

/* ImageReader>>adjust:, vm-spec/Collect/ImageReader.class.st:336 */
static bool imageReader_adjust(VM *vm, oop anObject) {
    int64_t count;
    oop value;
    uint64_t new;
    uint64_t word;
    int64_t count2;
    int64_t slotCountOf;
    int64_t value2;
    word = AT(u64_cell, anObject) & 0xff7fffff5fffffffU;
    AT(u64_cell, anObject) = word;
    count = pointerSlots_countOf(vm, anObject);
    count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
    if (count > slotCountOf) {
        return false;
    }
    if ((anObject & 7) == 0 && (int64_t)(AT(u64_cell, anObject) & 0x3fffff) == 36) {
        imageReader_divorce(vm, anObject);
    }
    value2 = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value = AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3));
        if ((value & 7) == 0) {
            new = imageReader_newAddressOf(vm, value);
            if (new == 0) {
                return false;
            }
            AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3)) = new;
        }
    }
    return true;
}

/* ImageReader>>divorce:, vm-spec/Collect/ImageReader.class.st:353 */
static void imageReader_divorce(VM *vm, oop aContext) {
    int64_t count;
    int64_t slotCountOf;
    oop value;
    oop value2;
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    if (slotCountOf > 2 && (AT(oop_cell, aContext + 8) & 1) != 0) {
        value = vm->imageReader_imageNil;
        AT(oop_cell, aContext + 8) = value;
        value2 = vm->imageReader_imageNil;
        AT(oop_cell, aContext + 16) = value2;
    }
}

/* ImageReader>>findRoots:, vm-spec/Collect/ImageReader.class.st:362 */
static bool imageReader_findRoots(VM *vm, uint64_t specials) {
    oop nil_;
    oop false_;
    oop true_;
    oop freeLists;
    oop root;
    oop array;
    address place;
    int64_t count;
    int64_t slotCountOf;
    address place2;
    int64_t count2;
    int64_t slotCountOf2;
    address place3;
    int64_t count3;
    int64_t slotCountOf3;
    address place4;
    int64_t count4;
    int64_t slotCountOf4;
    address place5;
    int64_t count5;
    int64_t slotCountOf5;
    int64_t count6;
    int64_t slotCountOf6;
    bool answer;
    bool answer2;
    bool answer3;
    int64_t count7;
    oop anOop;
    int64_t count8;
    int64_t slotCountOf7;
    bool answer4;
    bool answer5;
    bool readSelectors;
    oop anOop2;
    int64_t count9;
    int64_t slotCountOf8;
    bool answer6;
    bool answer7;
    place = vm->heap_start;
    nil_ = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
    count = (int64_t)(AT(u64_cell, nil_) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, nil_ - 8) & 0xffffffffffffffU) : count;
    place2 = nil_ + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    false_ = (int64_t)(AT(u64_cell, place2) >> 56) == 255 ? place2 + 8 : place2;
    count2 = (int64_t)(AT(u64_cell, false_) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, false_ - 8) & 0xffffffffffffffU) : count2;
    place3 = false_ + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
    true_ = (int64_t)(AT(u64_cell, place3) >> 56) == 255 ? place3 + 8 : place3;
    count3 = (int64_t)(AT(u64_cell, true_) >> 56);
    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, true_ - 8) & 0xffffffffffffffU) : count3;
    place4 = true_ + i64_shift_left(i64_add(i64_max(slotCountOf3, 1), 1), 3);
    freeLists = (int64_t)(AT(u64_cell, place4) >> 56) == 255 ? place4 + 8 : place4;
    count4 = (int64_t)(AT(u64_cell, freeLists) >> 56);
    slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, freeLists - 8) & 0xffffffffffffffU) : count4;
    place5 = freeLists + i64_shift_left(i64_add(i64_max(slotCountOf4, 1), 1), 3);
    root = (int64_t)(AT(u64_cell, place5) >> 56) == 255 ? place5 + 8 : place5;
    if (root >= vm->heap_free) {
        answer3 = true;
    } else {
        count5 = (int64_t)(AT(u64_cell, root) >> 56);
        slotCountOf5 = count5 == 255 ? (int64_t)(AT(u64_cell, root - 8) & 0xffffffffffffffU) : count5;
        if (slotCountOf5 < 0x1008) {
            answer2 = true;
        } else {
            if ((int64_t)((AT(u64_cell, freeLists) >> 24) & 31) != 9) {
                answer = true;
            } else {
                count6 = (int64_t)(AT(u64_cell, freeLists) >> 56);
                slotCountOf6 = count6 == 255 ? (int64_t)(AT(u64_cell, freeLists - 8) & 0xffffffffffffffU) : count6;
                answer = slotCountOf6 < 64;
            }
            answer2 = answer;
        }
        answer3 = answer2;
    }
    if (answer3) {
        platform_refuseImage_with_with(vm, "its first objects are damaged: no class table is found after nil, false, true and the free lists", 0, 0);
        return false;
    }
    count7 = vm->imageReader_freeBytes;
    vm->freeChunks_lists = freeLists + 8;
    vm->freeChunks_bytes = count7;
    vm->freeChunks_holeStart = 0;
    vm->freeChunks_holeEnd = vm->freeChunks_holeStart;
    if (!vm->imageReader_isMapped) {
        imageReader_listFreeChunks(vm);
    }
    vm->heap_nilObject = nil_;
    vm->heap_falseObject = false_;
    vm->heap_trueObject = true_;
    vm->classTable_root = root;
    vm->classTable_next = 1024;
    anOop = imageReader_newAddressOf(vm, specials);
    array = anOop == 0 ? anOop : forwarders_follow(vm, anOop);
    if (array == 0) {
        answer5 = true;
    } else {
        if ((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2) {
            count8 = (int64_t)(AT(u64_cell, array) >> 56);
            slotCountOf7 = count8 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count8;
            answer4 = slotCountOf7 > 50;
        } else {
            answer4 = false;
        }
        answer5 = !answer4;
    }
    if (answer5) {
        platform_refuseImage_with_with(vm, "its header is damaged: there is no special objects array at %1x", (int64_t)specials, 0);
        return false;
    }
    vm->specialObjects_array = array;
    anOop2 = AT(oop_cell, vm->specialObjects_array + 192);
    if ((anOop2 & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
            count9 = (int64_t)(AT(u64_cell, anOop2) >> 56);
            slotCountOf8 = count9 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count9;
            answer6 = slotCountOf8 >= 64;
        } else {
            answer6 = false;
        }
        answer7 = answer6;
    } else {
        answer7 = false;
    }
    if (answer7) {
        vm->specialObjects_selectors = AT(oop_cell, vm->specialObjects_array + 192);
        readSelectors = true;
    } else {
        readSelectors = false;
    }
    if (!readSelectors) {
        platform_refuseImage_with_with(vm, "its objects are damaged: special object %1 is no array of selectors", 23, 0);
        return false;
    }
    if (!imageReader_checkClassTable(vm)) {
        return false;
    }
    if (mournQueue_read(vm)) {
        return true;
    }
    platform_refuseImage_with_with(vm, "its objects are damaged: what is kept for finalization leads nowhere", 0, 0);
    return false;
}

/* ImageReader>>listFreeChunks, vm-spec/Collect/ImageReader.class.st:393 */
static void imageReader_listFreeChunks(VM *vm) {
    oop each;
    oop next;
    int64_t count;
    int64_t slotCountOf;
    int64_t size;
    address place;
    memory_fill(vm->freeChunks_lists, 64, 0);
    vm->freeChunks_bytes = 0;
    vm->freeChunks_holeStart = 0;
    vm->freeChunks_holeEnd = vm->freeChunks_holeStart;
    each = vm->imageReader_firstFree;
    while (!(each == 0)) {
        next = AT(oop_cell, each + 8);
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        size = (int64_t)(each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, each) >> 56) == 255 ? each - 8 : each));
        place = (int64_t)(AT(u64_cell, each) >> 56) == 255 ? each - 8 : each;
        vm->freeChunks_bytes = i64_add(vm->freeChunks_bytes, size);
        freeChunks_enter_bytes(vm, freeChunks_chunk_at(vm, size, place), size);
        each = next;
    }
    vm->heap_collectAt = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_min(i64_max(double_to_i64(i64_double(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes)) * vm->heapSizes_growthRatio), 0x2000000), i64_max(i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)), 0) >> 1));
}

/* ImageReader>>checkClassTable, vm-spec/Collect/ImageReader.class.st:406 */
static bool imageReader_checkClassTable(VM *vm) {
    oop page;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop page2;
    oop at;
    bool isClass;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer3;
    bool answer4;
    int64_t hash;
    oop page3;
    oop at2;
    bool answer5;
    oop page4;
    oop at3;
    bool isClass2;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer6;
    bool answer7;
    int64_t hash2;
    oop page5;
    oop at4;
    bool answer8;
    oop page6;
    oop at5;
    bool isClass3;
    int64_t count4;
    int64_t slotCountOf4;
    bool answer9;
    bool answer10;
    int64_t hash3;
    oop page7;
    oop at6;
    bool answer11;
    oop page8;
    oop at7;
    bool isClass4;
    int64_t count5;
    int64_t slotCountOf5;
    bool answer12;
    bool answer13;
    int64_t hash4;
    oop page9;
    oop at8;
    bool answer14;
    bool answer15;
    bool answer16;
    bool answer17;
    bool answer18;
    for (int64_t i = 0; i <= 4095; i++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i, 1), 3));
        if (page != vm->heap_nilObject) {
            if ((page & 7) == 0 && (int64_t)((AT(u64_cell, page) >> 24) & 31) == 2) {
                count = (int64_t)(AT(u64_cell, page) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, page - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf == 1024;
            } else {
                answer = false;
            }
            answer2 = !answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            platform_refuseImage_with_with(vm, "its class table is damaged: page %1 is no page", i, 0);
            return false;
        }
    }
    if (AT(oop_cell, vm->classTable_root + 8) != vm->heap_nilObject) {
        page2 = AT(oop_cell, vm->classTable_root + 8);
        if (page2 == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page2 + 416);
        }
        if ((at & 7) == 0) {
            if ((int64_t)((AT(u64_cell, at) >> 24) & 31) <= 5) {
                count2 = (int64_t)(AT(u64_cell, at) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, at - 8) & 0xffffffffffffffU) : count2;
                answer3 = slotCountOf2 >= 3;
            } else {
                answer3 = false;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        if (answer4 && (AT(oop_cell, at + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, at) >> 32) & 0x3fffff) == 0) {
                isClass = classTable_looksLikeClass(vm, at);
            } else {
                hash = (int64_t)((AT(u64_cell, at) >> 32) & 0x3fffff);
                if (hash < 0x400000) {
                    page3 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                    if (page3 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page3 + i64_shift_left(i64_add(hash & 1023, 1), 3));
                    }
                    answer5 = at2 == at;
                } else {
                    answer5 = false;
                }
                isClass = answer5;
            }
        } else {
            isClass = false;
        }
        if (isClass) {
            page4 = AT(oop_cell, vm->classTable_root + 8);
            if (page4 == vm->heap_nilObject) {
                at3 = vm->heap_nilObject;
            } else {
                at3 = AT(oop_cell, page4 + 296);
            }
            if ((at3 & 7) == 0) {
                if ((int64_t)((AT(u64_cell, at3) >> 24) & 31) <= 5) {
                    count3 = (int64_t)(AT(u64_cell, at3) >> 56);
                    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, at3 - 8) & 0xffffffffffffffU) : count3;
                    answer6 = slotCountOf3 >= 3;
                } else {
                    answer6 = false;
                }
                answer7 = answer6;
            } else {
                answer7 = false;
            }
            if (answer7 && (AT(oop_cell, at3 + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, at3) >> 32) & 0x3fffff) == 0) {
                    isClass2 = classTable_looksLikeClass(vm, at3);
                } else {
                    hash2 = (int64_t)((AT(u64_cell, at3) >> 32) & 0x3fffff);
                    if (hash2 < 0x400000) {
                        page5 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                        if (page5 == vm->heap_nilObject) {
                            at4 = vm->heap_nilObject;
                        } else {
                            at4 = AT(oop_cell, page5 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                        }
                        answer8 = at4 == at3;
                    } else {
                        answer8 = false;
                    }
                    isClass2 = answer8;
                }
            } else {
                isClass2 = false;
            }
            if (isClass2) {
                page6 = AT(oop_cell, vm->classTable_root + 8);
                if (page6 == vm->heap_nilObject) {
                    at5 = vm->heap_nilObject;
                } else {
                    at5 = AT(oop_cell, page6 + 288);
                }
                if ((at5 & 7) == 0) {
                    if ((int64_t)((AT(u64_cell, at5) >> 24) & 31) <= 5) {
                        count4 = (int64_t)(AT(u64_cell, at5) >> 56);
                        slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, at5 - 8) & 0xffffffffffffffU) : count4;
                        answer9 = slotCountOf4 >= 3;
                    } else {
                        answer9 = false;
                    }
                    answer10 = answer9;
                } else {
                    answer10 = false;
                }
                if (answer10 && (AT(oop_cell, at5 + 24) & 1) != 0) {
                    if ((int64_t)((AT(u64_cell, at5) >> 32) & 0x3fffff) == 0) {
                        isClass3 = classTable_looksLikeClass(vm, at5);
                    } else {
                        hash3 = (int64_t)((AT(u64_cell, at5) >> 32) & 0x3fffff);
                        if (hash3 < 0x400000) {
                            page7 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash3 >> 10, 1), 3));
                            if (page7 == vm->heap_nilObject) {
                                at6 = vm->heap_nilObject;
                            } else {
                                at6 = AT(oop_cell, page7 + i64_shift_left(i64_add(hash3 & 1023, 1), 3));
                            }
                            answer11 = at6 == at5;
                        } else {
                            answer11 = false;
                        }
                        isClass3 = answer11;
                    }
                } else {
                    isClass3 = false;
                }
                if (isClass3) {
                    page8 = AT(oop_cell, vm->classTable_root + 8);
                    if (page8 == vm->heap_nilObject) {
                        at7 = vm->heap_nilObject;
                    } else {
                        at7 = AT(oop_cell, page8 + 16);
                    }
                    if ((at7 & 7) == 0) {
                        if ((int64_t)((AT(u64_cell, at7) >> 24) & 31) <= 5) {
                            count5 = (int64_t)(AT(u64_cell, at7) >> 56);
                            slotCountOf5 = count5 == 255 ? (int64_t)(AT(u64_cell, at7 - 8) & 0xffffffffffffffU) : count5;
                            answer12 = slotCountOf5 >= 3;
                        } else {
                            answer12 = false;
                        }
                        answer13 = answer12;
                    } else {
                        answer13 = false;
                    }
                    if (answer13 && (AT(oop_cell, at7 + 24) & 1) != 0) {
                        if ((int64_t)((AT(u64_cell, at7) >> 32) & 0x3fffff) == 0) {
                            isClass4 = classTable_looksLikeClass(vm, at7);
                        } else {
                            hash4 = (int64_t)((AT(u64_cell, at7) >> 32) & 0x3fffff);
                            if (hash4 < 0x400000) {
                                page9 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash4 >> 10, 1), 3));
                                if (page9 == vm->heap_nilObject) {
                                    at8 = vm->heap_nilObject;
                                } else {
                                    at8 = AT(oop_cell, page9 + i64_shift_left(i64_add(hash4 & 1023, 1), 3));
                                }
                                answer14 = at8 == at7;
                            } else {
                                answer14 = false;
                            }
                            isClass4 = answer14;
                        }
                    } else {
                        isClass4 = false;
                    }
                    answer15 = isClass4;
                } else {
                    answer15 = false;
                }
                answer16 = answer15;
            } else {
                answer16 = false;
            }
            answer17 = answer16;
        } else {
            answer17 = false;
        }
        answer18 = answer17;
    } else {
        answer18 = false;
    }
    if (answer18) {
        return true;
    }
    platform_refuseImage_with_with(vm, "its class table is damaged: Array, Context, Message or SmallInteger is not in it", 0, 0);
    return false;
}

