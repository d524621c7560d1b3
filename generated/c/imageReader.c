/* ImageReader, floor Collect: I load image files of 64-bit Spur, format 68021, and 68533 where methods of two bytecode sets are in use.  Generated from vm-spec: edit there. */

/* ImageReader>>load, vm-spec/Collect/ImageReader.class.st:87 */
bool imageReader_load(VM *vm) {
    int64_t fileSize;
    bool loaded;
    fileSize = platform_openImage(vm);
    if (fileSize < 0) {
        return false;
    }
    loaded = imageReader_loadFrom(vm, fileSize);
    platform_closeImage(vm);
    return loaded;
}

/* ImageReader>>loadFrom:, vm-spec/Collect/ImageReader.class.st:99 */
static bool imageReader_loadFrom(VM *vm, int64_t fileSize) {
    address place;
    int64_t headerSize;
    int64_t dataSize;
    uint64_t oldBase;
    uint64_t specials;
    uint64_t hash;
    int64_t firstSize;
    address end;
    if (fileSize < 128) {
        platform_refuseImage_with_with(vm, "it is no image: %1 bytes are less than the header of one", fileSize, 0);
        return false;
    }
    if (!heap_reserve(vm, platform_maxHeapBytes(vm))) {
        platform_refuseImage_with_with(vm, "there is no memory for a heap of %1 bytes; ask for less with --max-heap", platform_maxHeapBytes(vm), 0);
        return false;
    }
    place = vm->heap_start;
    if (!platform_readImage_into_at(vm, 128, place, 0)) {
        platform_refuseImage_with_with(vm, "it could not be read: the file ends before its %1 bytes", fileSize, 0);
        return false;
    }
    if (!imageReader_checkFormat(vm, AT(u32_cell, place))) {
        return false;
    }
    vm->imageReader_imageFormat = AT(u32_cell, place);
    headerSize = AT(u32_cell, place + 4);
    dataSize = AT(i64_cell, place + 8);
    oldBase = AT(u64_cell, place + 16);
    specials = AT(u64_cell, place + 24);
    hash = AT(u64_cell, place + 32);
    vm->imageReader_imageFlags = AT(u64_cell, place + 48);
    firstSize = AT(i64_cell, place + 72);
    if (headerSize < 128 || headerSize > fileSize) {
        platform_refuseImage_with_with(vm, "its header is damaged: it says that it is %1 bytes long", headerSize, 0);
        return false;
    }
    if (dataSize <= 0 || (dataSize & 7) != 0 || (oldBase & 7) != 0 || (oldBase >> 56) != 0) {
        platform_refuseImage_with_with(vm, "its header is damaged: %1 bytes of objects, saved at %2x", dataSize, (int64_t)oldBase);
        return false;
    }
    if (dataSize > i64_subtract(fileSize, headerSize)) {
        platform_refuseImage_with_with(vm, "it is truncated: its header promises %1 bytes of objects, and %2 are there", dataSize, i64_subtract(fileSize, headerSize));
        return false;
    }
    if (dataSize > i64_subtract((int64_t)(vm->heap_limit - vm->heap_free), 0x10000)) {
        platform_refuseImage_with_with(vm, "its %1 bytes of objects do not fit in the heap of %2 bytes; see --max-heap", dataSize, (int64_t)(vm->heap_limit - vm->heap_free));
        return false;
    }
    if (firstSize == 0) {
        firstSize = dataSize;
    }
    end = imageReader_readSegments_from_bytes_base(vm, firstSize, headerSize, dataSize, oldBase);
    if (end == 0) {
        return false;
    }
    vm->heap_free = end;
    heap_planCollection(vm);
    if (hash != 0) {
        vm->heap_lastHash = hash;
    }
    return imageReader_adjustAll(vm) && imageReader_findRoots(vm, specials);
}

/* ImageReader>>checkFormat:, vm-spec/Collect/ImageReader.class.st:147 */
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
    if (found == 0xb5090100 || found == 0xb50b0100) {
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

/* ImageReader>>readSegments:from:bytes:base:, vm-spec/Collect/ImageReader.class.st:168 */
static address imageReader_readSegments_from_bytes_base(VM *vm, int64_t firstSize, int64_t headerSize, int64_t dataSize, uint64_t oldBase) {
    int64_t size;
    int64_t position;
    address place;
    int64_t remaining;
    uint64_t old;
    uint64_t span;
    int64_t fileSize;
    size = firstSize;
    position = headerSize;
    place = vm->heap_start;
    remaining = dataSize;
    old = oldBase;
    vm->imageReader_segmentCount = 0;
    while (size != 0) {
        if (size <= 16 || size > remaining || (size & 7) != 0 || vm->imageReader_segmentCount == 1024) {
            platform_refuseImage_with_with(vm, "its segment table is damaged: segment %1 has %2 bytes", i64_add(vm->imageReader_segmentCount, 1), size);
            return (address)0;
        }
        if (!platform_readImage_into_at(vm, size, place, position)) {
            fileSize = i64_add(position, size);
            platform_refuseImage_with_with(vm, "it could not be read: the file ends before its %1 bytes", fileSize, 0);
            return (address)0;
        }
        vm->imageReader_oldStarts[vm->imageReader_segmentCount] = old;
        vm->imageReader_oldEnds[vm->imageReader_segmentCount] = old + (uint64_t)size - 16;
        vm->imageReader_newStarts[vm->imageReader_segmentCount] = (uint64_t)place;
        vm->imageReader_segmentCount = i64_add(vm->imageReader_segmentCount, 1);
        place = place + i64_subtract(size, 16);
        span = AT(u64_cell, place);
        position = i64_add(position, size);
        remaining = i64_subtract(remaining, size);
        old = old + (uint64_t)size;
        if ((int64_t)(span >> 56) != 0) {
            old = old + ((span & 0xffffffffffffffu) << 3);
        }
        size = AT(i64_cell, place + 8);
    }
    return place;
}

/* ImageReader>>newAddressOf:, vm-spec/Collect/ImageReader.class.st:200 */
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

/* ImageReader>>adjustAll, vm-spec/Collect/ImageReader.class.st:210 */
static bool imageReader_adjustAll(VM *vm) {
    address place;
    address end;
    oop each;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    int64_t count2;
    int64_t slotCountOf2;
    place = vm->heap_start;
    end = vm->heap_free;
    vm->imageReader_imageNil = vm->imageReader_oldStarts[0];
    while (place < end) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? (oop)(place + 8) : (oop)place;
        if ((int64_t)(end - (address)each) < 16) {
            answer = true;
        } else {
            count = (int64_t)(AT(u64_cell, (address)each) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count;
            answer = ((int64_t)(end - (address)each) >> 3) <= slotCountOf;
        }
        if (answer) {
            platform_refuseImage_with_with(vm, "its objects are damaged: the one at offset %1 runs past the end", (int64_t)(place - vm->heap_start), 0);
            return false;
        }
        if (!imageReader_adjust(vm, each)) {
            platform_refuseImage_with_with(vm, "its objects are damaged: the one at offset %1 points out of the image", (int64_t)(place - vm->heap_start), 0);
            return false;
        }
        count2 = (int64_t)(AT(u64_cell, (address)each) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count2;
        place = (address)each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
    }
    return true;
}

/* ImageReader>>adjust:, vm-spec/Collect/ImageReader.class.st:229 */
static bool imageReader_adjust(VM *vm, oop anObject) {
    int64_t count;
    oop value;
    uint64_t new;
    uint64_t word;
    int64_t count2;
    int64_t slotCountOf;
    int64_t value2;
    word = AT(u64_cell, (address)anObject) & 0xff7fffff5fffffffu;
    AT(u64_cell, (address)anObject) = word;
    count = pointerSlots_countOf(vm, anObject);
    count2 = (int64_t)(AT(u64_cell, (address)anObject) >> 56);
    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, (address)anObject - 8) & 0xffffffffffffffu) : count2;
    if (count > slotCountOf) {
        return false;
    }
    if (((uint64_t)anObject & 7) == 0 && (int64_t)(AT(u64_cell, (address)anObject) & 0x3fffff) == 36) {
        imageReader_divorce(vm, anObject);
    }
    value2 = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value = AT(oop_cell, (address)anObject + i64_shift_left(i64_add(i, 1), 3));
        if (((uint64_t)value & 7) == 0) {
            new = imageReader_newAddressOf(vm, (uint64_t)value);
            if (new == 0) {
                return false;
            }
            AT(oop_cell, (address)anObject + i64_shift_left(i64_add(i, 1), 3)) = (oop)new;
        }
    }
    return true;
}

/* ImageReader>>divorce:, vm-spec/Collect/ImageReader.class.st:246 */
static void imageReader_divorce(VM *vm, oop aContext) {
    int64_t count;
    int64_t slotCountOf;
    oop value;
    oop value2;
    count = (int64_t)(AT(u64_cell, (address)aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)aContext - 8) & 0xffffffffffffffu) : count;
    if (slotCountOf > 2 && ((uint64_t)AT(oop_cell, (address)aContext + 8) & 1) != 0) {
        value = (oop)vm->imageReader_imageNil;
        AT(oop_cell, (address)aContext + 8) = value;
        value2 = (oop)vm->imageReader_imageNil;
        AT(oop_cell, (address)aContext + 16) = value2;
    }
}

/* ImageReader>>findRoots:, vm-spec/Collect/ImageReader.class.st:255 */
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
    bool answer;
    int64_t count6;
    int64_t slotCountOf6;
    int64_t count7;
    int64_t slotCountOf7;
    bool answer2;
    bool answer3;
    place = vm->heap_start;
    nil_ = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? (oop)(place + 8) : (oop)place;
    count = (int64_t)(AT(u64_cell, (address)nil_) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)nil_ - 8) & 0xffffffffffffffu) : count;
    place2 = (address)nil_ + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    false_ = (int64_t)(AT(u64_cell, place2) >> 56) == 255 ? (oop)(place2 + 8) : (oop)place2;
    count2 = (int64_t)(AT(u64_cell, (address)false_) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, (address)false_ - 8) & 0xffffffffffffffu) : count2;
    place3 = (address)false_ + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
    true_ = (int64_t)(AT(u64_cell, place3) >> 56) == 255 ? (oop)(place3 + 8) : (oop)place3;
    count3 = (int64_t)(AT(u64_cell, (address)true_) >> 56);
    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, (address)true_ - 8) & 0xffffffffffffffu) : count3;
    place4 = (address)true_ + i64_shift_left(i64_add(i64_max(slotCountOf3, 1), 1), 3);
    freeLists = (int64_t)(AT(u64_cell, place4) >> 56) == 255 ? (oop)(place4 + 8) : (oop)place4;
    count4 = (int64_t)(AT(u64_cell, (address)freeLists) >> 56);
    slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, (address)freeLists - 8) & 0xffffffffffffffu) : count4;
    place5 = (address)freeLists + i64_shift_left(i64_add(i64_max(slotCountOf4, 1), 1), 3);
    root = (int64_t)(AT(u64_cell, place5) >> 56) == 255 ? (oop)(place5 + 8) : (oop)place5;
    if ((address)root >= vm->heap_free) {
        answer = true;
    } else {
        count5 = (int64_t)(AT(u64_cell, (address)root) >> 56);
        slotCountOf5 = count5 == 255 ? (int64_t)(AT(u64_cell, (address)root - 8) & 0xffffffffffffffu) : count5;
        answer = slotCountOf5 < 0x1000 || (int64_t)((AT(u64_cell, (address)freeLists) >> 24) & 31) != 9;
    }
    if (answer) {
        platform_refuseImage_with_with(vm, "its first objects are damaged: no class table is found after nil, false, true and the free lists", 0, 0);
        return false;
    }
    count6 = (int64_t)(AT(u64_cell, (address)freeLists) >> 56);
    slotCountOf6 = count6 == 255 ? (int64_t)(AT(u64_cell, (address)freeLists - 8) & 0xffffffffffffffu) : count6;
    memory_fill((address)freeLists + 8, slotCountOf6, 0);
    vm->heap_nilObject = nil_;
    vm->heap_falseObject = false_;
    vm->heap_trueObject = true_;
    vm->classTable_root = root;
    vm->classTable_next = 1024;
    array = (oop)imageReader_newAddressOf(vm, specials);
    if ((uint64_t)array == 0) {
        answer3 = true;
    } else {
        if (((uint64_t)array & 7) == 0 && (int64_t)((AT(u64_cell, (address)array) >> 24) & 31) == 2) {
            count7 = (int64_t)(AT(u64_cell, (address)array) >> 56);
            slotCountOf7 = count7 == 255 ? (int64_t)(AT(u64_cell, (address)array - 8) & 0xffffffffffffffu) : count7;
            answer2 = slotCountOf7 > 50;
        } else {
            answer2 = false;
        }
        answer3 = !answer2;
    }
    if (answer3) {
        platform_refuseImage_with_with(vm, "its header is damaged: there is no special objects array at %1x", (int64_t)specials, 0);
        return false;
    }
    vm->specialObjects_array = array;
    return imageReader_checkClassTable(vm);
}

/* ImageReader>>checkClassTable, vm-spec/Collect/ImageReader.class.st:279 */
static bool imageReader_checkClassTable(VM *vm) {
    oop page;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anObject2;
    oop page2;
    oop at;
    oop anObject3;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer3;
    bool answer4;
    oop page3;
    oop at2;
    oop anObject4;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer5;
    bool answer6;
    oop page4;
    oop at3;
    oop anObject5;
    int64_t count4;
    int64_t slotCountOf4;
    bool answer7;
    bool answer8;
    oop page5;
    oop at4;
    oop anObject6;
    int64_t count5;
    int64_t slotCountOf5;
    bool answer9;
    bool answer10;
    bool answer11;
    bool answer12;
    bool answer13;
    bool answer14;
    for (int64_t i = 0; i <= 4095; i++) {
        anObject = vm->classTable_root;
        page = AT(oop_cell, (address)anObject + i64_shift_left(i64_add(i, 1), 3));
        if (page != vm->heap_nilObject) {
            if (((uint64_t)page & 7) == 0 && (int64_t)((AT(u64_cell, (address)page) >> 24) & 31) == 2) {
                count = (int64_t)(AT(u64_cell, (address)page) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)page - 8) & 0xffffffffffffffu) : count;
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
    anObject2 = vm->classTable_root;
    if (AT(oop_cell, (address)anObject2 + 8) != vm->heap_nilObject) {
        anObject3 = vm->classTable_root;
        page2 = AT(oop_cell, (address)anObject3 + 8);
        if (page2 == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, (address)page2 + 416);
        }
        if (((uint64_t)at & 7) == 0) {
            if ((int64_t)((AT(u64_cell, (address)at) >> 24) & 31) <= 5) {
                count2 = (int64_t)(AT(u64_cell, (address)at) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, (address)at - 8) & 0xffffffffffffffu) : count2;
                answer3 = slotCountOf2 >= 3;
            } else {
                answer3 = false;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        if (answer4 && ((uint64_t)AT(oop_cell, (address)at + 24) & 1) != 0) {
            anObject4 = vm->classTable_root;
            page3 = AT(oop_cell, (address)anObject4 + 8);
            if (page3 == vm->heap_nilObject) {
                at2 = vm->heap_nilObject;
            } else {
                at2 = AT(oop_cell, (address)page3 + 296);
            }
            if (((uint64_t)at2 & 7) == 0) {
                if ((int64_t)((AT(u64_cell, (address)at2) >> 24) & 31) <= 5) {
                    count3 = (int64_t)(AT(u64_cell, (address)at2) >> 56);
                    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, (address)at2 - 8) & 0xffffffffffffffu) : count3;
                    answer5 = slotCountOf3 >= 3;
                } else {
                    answer5 = false;
                }
                answer6 = answer5;
            } else {
                answer6 = false;
            }
            if (answer6 && ((uint64_t)AT(oop_cell, (address)at2 + 24) & 1) != 0) {
                anObject5 = vm->classTable_root;
                page4 = AT(oop_cell, (address)anObject5 + 8);
                if (page4 == vm->heap_nilObject) {
                    at3 = vm->heap_nilObject;
                } else {
                    at3 = AT(oop_cell, (address)page4 + 288);
                }
                if (((uint64_t)at3 & 7) == 0) {
                    if ((int64_t)((AT(u64_cell, (address)at3) >> 24) & 31) <= 5) {
                        count4 = (int64_t)(AT(u64_cell, (address)at3) >> 56);
                        slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, (address)at3 - 8) & 0xffffffffffffffu) : count4;
                        answer7 = slotCountOf4 >= 3;
                    } else {
                        answer7 = false;
                    }
                    answer8 = answer7;
                } else {
                    answer8 = false;
                }
                if (answer8 && ((uint64_t)AT(oop_cell, (address)at3 + 24) & 1) != 0) {
                    anObject6 = vm->classTable_root;
                    page5 = AT(oop_cell, (address)anObject6 + 8);
                    if (page5 == vm->heap_nilObject) {
                        at4 = vm->heap_nilObject;
                    } else {
                        at4 = AT(oop_cell, (address)page5 + 16);
                    }
                    if (((uint64_t)at4 & 7) == 0) {
                        if ((int64_t)((AT(u64_cell, (address)at4) >> 24) & 31) <= 5) {
                            count5 = (int64_t)(AT(u64_cell, (address)at4) >> 56);
                            slotCountOf5 = count5 == 255 ? (int64_t)(AT(u64_cell, (address)at4 - 8) & 0xffffffffffffffu) : count5;
                            answer9 = slotCountOf5 >= 3;
                        } else {
                            answer9 = false;
                        }
                        answer10 = answer9;
                    } else {
                        answer10 = false;
                    }
                    answer11 = answer10 && ((uint64_t)AT(oop_cell, (address)at4 + 24) & 1) != 0;
                } else {
                    answer11 = false;
                }
                answer12 = answer11;
            } else {
                answer12 = false;
            }
            answer13 = answer12;
        } else {
            answer13 = false;
        }
        answer14 = answer13;
    } else {
        answer14 = false;
    }
    if (answer14) {
        return true;
    }
    platform_refuseImage_with_with(vm, "its class table is damaged: Array, Context, Message or SmallInteger is not in it", 0, 0);
    return false;
}

