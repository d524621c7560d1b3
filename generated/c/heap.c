/* Heap, floor Heap: I own the memory that objects live in: one reserved range of addresses, the young spaces first and old space behind them, so that one compare tells young from old.  Generated from vm-spec: edit there. */

/* Heap>>reserve:at:, vm-spec/Heap/Heap.class.st:222 */
static bool heap_reserve_at(VM *vm, int64_t bytes, address place) {
    int64_t young;
    young = i64_add(i64_add(vm->heapSizes_mostEden, i64_shift_left(vm->heapSizes_mostEden >> 2, 1)), 128);
    vm->heap_youngStart = platform_reserveAddresses_at(vm, i64_add(young, bytes), place - young);
    if (vm->heap_youngStart == 0) {
        return false;
    }
    vm->heap_remembered = platform_reserveMemory(vm, i64_shift_left(i64_add(0x200000, vm->heapSizes_mostEden >> 3), 3));
    if (!(vm->heap_remembered != 0 && platform_commitMemory_at(vm, young, vm->heap_youngStart))) {
        return false;
    }
    vm->heap_start = vm->heap_youngStart + young;
    vm->heap_free = vm->heap_start;
    vm->heap_limit = vm->heap_start;
    vm->heap_reservedEnd = vm->heap_start + bytes;
    vm->heap_maxEnd = vm->heap_reservedEnd;
    vm->heap_ceiling = vm->heap_maxEnd;
    vm->heap_pastStart = vm->heap_youngStart;
    vm->heap_pastFree = vm->heap_youngStart;
    vm->heap_edenStart = vm->heap_youngStart + i64_shift_left(vm->heapSizes_mostEden >> 2, 1);
    heap_emptyEden(vm);
    vm->heap_rememberedCount = 0;
    vm->heap_lastHash = 0x5a3c96e1;
    return true;
}

/* Heap>>growBy:, vm-spec/Heap/Heap.class.st:269 */
static bool heap_growBy(VM *vm, int64_t bytes) {
    int64_t missing;
    int64_t began;
    bool isGrown;
    int64_t microseconds;
    missing = i64_subtract(bytes, (int64_t)(vm->heap_limit - vm->heap_free));
    if (missing <= 0) {
        return true;
    }
    if (missing > (int64_t)(vm->heap_ceiling - vm->heap_limit)) {
        return false;
    }
    began = platform_monotonicMicroseconds(vm);
    isGrown = heap_commit(vm, i64_max(missing, vm->heapSizes_growHeadroom)) || heap_commit(vm, missing);
    microseconds = i64_subtract(platform_monotonicMicroseconds(vm), began);
    vm->heapSizes_growths = i64_add(vm->heapSizes_growths, 1);
    vm->heapSizes_longestGrowth = i64_max(vm->heapSizes_longestGrowth, microseconds);
    if (!isGrown) {
        vm->heap_ceiling = vm->heap_limit;
    }
    return isGrown;
}

/* Heap>>commit:, vm-spec/Heap/Heap.class.st:285 */
static bool heap_commit(VM *vm, int64_t bytes) {
    int64_t size;
    size = i64_min(i64_multiply(i64_quotient(i64_subtract(i64_add(bytes, 0x10000), 1), 0x10000), 0x10000), (int64_t)(vm->heap_ceiling - vm->heap_limit));
    if (!platform_commitMemory_at(vm, size, vm->heap_limit)) {
        return false;
    }
    vm->heap_limit = vm->heap_limit + size;
    return true;
}

/* Heap>>shrink, vm-spec/Heap/Heap.class.st:295 */
static void heap_shrink(VM *vm) {
    address end;
    end = vm->heap_free + vm->heapSizes_growHeadroom;
    if (i64_add((int64_t)(vm->heap_limit - vm->heap_free), vm->freeChunks_bytes) > vm->heapSizes_shrinkThreshold && end < vm->heap_limit) {
        platform_decommitMemory_at(vm, (int64_t)(vm->heap_limit - end), end);
        vm->heap_limit = end;
        vm->heapSizes_shrinkings = i64_add(vm->heapSizes_shrinkings, 1);
    }
}

/* Heap>>setMaxBytes:, vm-spec/Heap/Heap.class.st:306 */
static bool heap_setMaxBytes(VM *vm, int64_t bytes) {
    address end;
    end = vm->heap_start + (bytes == 0 ? (int64_t)(vm->heap_reservedEnd - vm->heap_start) : bytes);
    if (!(end <= vm->heap_reservedEnd && end >= vm->heap_free + i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2))) {
        return false;
    }
    if (end < vm->heap_limit) {
        platform_decommitMemory_at(vm, (int64_t)(vm->heap_limit - end), end);
        vm->heap_limit = end;
    }
    vm->heap_maxEnd = end;
    vm->heap_ceiling = end;
    vm->heap_collectAt = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_min(i64_max(double_to_i64(i64_double(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes)) * vm->heapSizes_growthRatio), 0x2000000), i64_max(i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)), 0) >> 1));
    return true;
}

/* Heap>>setTorture:full:, vm-spec/Heap/Heap.class.st:377 */
void heap_setTorture_full(VM *vm, int64_t allocations, int64_t scavenges) {
    vm->heap_torture = allocations;
    vm->heap_tortureFull = scavenges;
    vm->heap_scavengesToFull = scavenges;
}

/* Heap>>needsFullCollection, vm-spec/Heap/Heap.class.st:413 */
static bool heap_needsFullCollection(VM *vm) {
    if (vm->heap_tortureFull > 0) {
        vm->heap_scavengesToFull = i64_subtract(vm->heap_scavengesToFull, 1);
        if (vm->heap_scavengesToFull <= 0) {
            vm->heap_scavengesToFull = vm->heap_tortureFull;
            return true;
        }
    }
    return i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes) > vm->heap_collectAt;
}

/* Heap>>bytesForSlots:, vm-spec/Heap/Heap.class.st:424 */
static int64_t heap_bytesForSlots(VM *vm, int64_t count) {
    int64_t bytes;
    (void)vm;
    bytes = i64_shift_left(i64_add(i64_max(count, 1), 1), 3);
    return count >= 255 ? i64_add(bytes, 8) : bytes;
}

/* Heap>>allocateLate:format:classIndex:, vm-spec/Heap/Heap.class.st:471 */
static oop heap_allocateLate_format_classIndex(VM *vm, int64_t count, int64_t format, int64_t classIndex) {
    vm->heap_edenThreshold = vm->heap_edenLimit;
    vm->safePoint_isRequested = true;
    vm->safePoint_limit = 0;
    return heap_allocateLarge_format_classIndex(vm, count, format, classIndex);
}

/* Heap>>allocateLarge:format:classIndex:, vm-spec/Heap/Heap.class.st:481 */
static oop heap_allocateLarge_format_classIndex(VM *vm, int64_t count, int64_t objectFormat, int64_t classIndex) {
    int64_t bytes;
    oop object;
    bytes = heap_bytesForSlots(vm, count);
    if (count <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, count) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree)) {
        object = heap_place_format_classIndex_at(vm, count, objectFormat, classIndex, vm->heap_edenFree);
        vm->heap_edenFree = vm->heap_edenFree + bytes;
        if (vm->heap_edenFree > vm->heap_edenThreshold) {
            vm->heap_edenThreshold = vm->heap_edenLimit;
            vm->safePoint_isRequested = true;
            vm->safePoint_limit = 0;
        }
        return object;
    }
    object = heap_allocateOld_format_classIndex(vm, count, objectFormat, classIndex);
    if (objectFormat <= 5 || objectFormat >= 24) {
        heap_remember(vm, object);
    }
    if (i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes) > vm->heap_collectAt) {
        vm->heap_edenThreshold = vm->heap_edenLimit;
        vm->safePoint_isRequested = true;
        vm->safePoint_limit = 0;
    }
    return object;
}

/* Heap>>allocateOld:format:classIndex:, vm-spec/Heap/Heap.class.st:500 */
static oop heap_allocateOld_format_classIndex(VM *vm, int64_t count, int64_t format, int64_t classIndex) {
    address place;
    place = 0;
    if (!(count > 0x10000000000)) {
        place = heap_takeOld(vm, heap_bytesForSlots(vm, count));
    }
    if (place == 0) {
        heap_outOfMemory(vm, count);
    }
    return heap_place_format_classIndex_at(vm, count, format, classIndex, place);
}

/* Heap>>takeOld:, vm-spec/Heap/Heap.class.st:511 */
static address heap_takeOld(VM *vm, int64_t bytes) {
    address place;
    place = freeChunks_take(vm, bytes);
    if (!(place == 0)) {
        return place;
    }
    if ((int64_t)(vm->heap_limit - vm->heap_free) < bytes && !heap_growBy(vm, bytes)) {
        return freeChunks_takeSmall(vm, bytes);
    }
    place = vm->heap_free;
    vm->heap_free = vm->heap_free + bytes;
    return place;
}

/* Heap>>place:format:classIndex:at:, vm-spec/Heap/Heap.class.st:524 */
static oop heap_place_format_classIndex_at(VM *vm, int64_t count, int64_t format, int64_t classIndex, address place) {
    (void)vm;
    if (count >= 255) {
        AT(u64_cell, place) = 0xff00000000000000U + (uint64_t)count;
        AT(u64_cell, place + 8) = 0xff00000000000000U + ((uint64_t)format << 24) + (uint64_t)classIndex;
        return place + 8;
    }
    AT(u64_cell, place) = ((uint64_t)count << 56) + ((uint64_t)format << 24) + (uint64_t)classIndex;
    return place;
}

/* Heap>>hasRoomForOld:, vm-spec/Heap/Heap.class.st:557 */
static bool heap_hasRoomForOld(VM *vm, int64_t count) {
    int64_t bytes;
    if (!(count < 0x10000000000)) {
        return false;
    }
    bytes = heap_bytesForSlots(vm, count);
    if (bytes > i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2))) {
        return false;
    }
    return bytes < freeChunks_largest(vm) || heap_growBy(vm, bytes);
}

/* Heap>>outOfMemory:, vm-spec/Heap/Heap.class.st:569 */
static RARE void heap_outOfMemory(VM *vm, int64_t slots) {
    platform_fatal_with(vm, "out of memory: the heap has reached --max-heap, and an object of %1 slots does not fit any more", slots);
}

/* Heap>>scavenged:survived:, vm-spec/Heap/Heap.class.st:589 */
static void heap_scavenged_survived(VM *vm, int64_t used, int64_t survived) {
    int64_t old;
    old = vm->heapSizes_eden;
    if (!(vm->heap_torture == 0 && heapSizes_scavenged_survived(vm, used, survived))) {
        return;
    }
    if (vm->heapSizes_eden < old) {
        platform_releaseMemory_at(vm, i64_subtract(old, vm->heapSizes_eden), vm->heap_edenStart + vm->heapSizes_eden);
    }
}

/* Heap>>emptyEden, vm-spec/Heap/Heap.class.st:599 */
static void heap_emptyEden(VM *vm) {
    vm->heap_edenFree = vm->heap_edenStart;
    vm->heap_edenLimit = vm->heap_edenStart + vm->heapSizes_eden;
    vm->heap_edenThreshold = vm->heap_edenLimit - 0x40000;
    if (vm->heap_torture > 0 && vm->heap_torture < (i64_subtract(vm->heapSizes_eden, 0x40000) >> 5)) {
        vm->heap_edenThreshold = vm->heap_edenStart + i64_shift_left(vm->heap_torture, 5);
    }
}

/* Heap>>noteStores:, vm-spec/Heap/Heap.class.st:657 */
static void heap_noteStores(VM *vm, oop anObject) {
    if (anObject >= vm->heap_start && !(((AT(u64_cell, anObject) >> 29) & 1) != 0)) {
        heap_remember(vm, anObject);
    }
}

/* Heap>>remember:, vm-spec/Heap/Heap.class.st:666 */
static void heap_remember(VM *vm, oop anObject) {
    uint64_t word;
    if (vm->heap_rememberedCount == 0x100000) {
        vm->heap_edenThreshold = vm->heap_edenLimit;
        vm->safePoint_isRequested = true;
        vm->safePoint_limit = 0;
    }
    if (vm->heap_rememberedCount >= i64_add(0x200000, vm->heapSizes_mostEden >> 3)) {
        platform_fatal_with(vm, "out of memory: %1 old objects refer to young ones", vm->heap_rememberedCount);
    }
    word = AT(u64_cell, anObject) | 0x20000000;
    AT(u64_cell, anObject) = word;
    AT(oop_cell, vm->heap_remembered + i64_shift_left(vm->heap_rememberedCount, 3)) = anObject;
    vm->heap_rememberedCount = i64_add(vm->heap_rememberedCount, 1);
}

/* Heap>>forgetAll, vm-spec/Heap/Heap.class.st:729 */
static void heap_forgetAll(VM *vm) {
    int64_t value;
    oop anObject;
    uint64_t word;
    value = i64_subtract(vm->heap_rememberedCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        anObject = AT(oop_cell, vm->heap_remembered + i64_shift_left(i, 3));
        word = AT(u64_cell, anObject) & 0xffffffffdfffffffU;
        AT(u64_cell, anObject) = word;
    }
    vm->heap_rememberedCount = 0;
}

/* Heap>>nextHash, vm-spec/Heap/Heap.class.st:736 */
static int64_t heap_nextHash(VM *vm) {
    uint64_t next;
    next = vm->heap_lastHash;
    next = next ^ (next << 13);
    next = next ^ (next >> 7);
    next = next ^ (next << 17);
    vm->heap_lastHash = next;
    next = next & 0x3fffff;
    return next == 0 ? 1 : (int64_t)next;
}

/* Heap>>skipGaps:, vm-spec/Heap/Heap.class.st:785 */
static address heap_skipGaps(VM *vm, address place) {
    address here;
    here = place;
    if (here == vm->heap_pastFree) {
        here = vm->heap_edenStart;
    }
    if (here == vm->heap_edenFree) {
        here = vm->heap_start;
    }
    return here;
}

