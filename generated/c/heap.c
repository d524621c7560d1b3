/* Heap, floor Heap: I own the memory that objects live in: one reserved range of addresses, the young spaces first and old space behind them, so that one compare tells young from old.  Generated from vm-spec: edit there. */

/* Heap>>reserve:at:, vm-spec/Heap/Heap.class.st:183 */
static bool heap_reserve_at(VM *vm, int64_t bytes, address place) {
    int64_t young;
    young = 0x600080;
    vm->heap_youngStart = platform_reserveMemory_at(vm, i64_add(young, bytes), place - young);
    vm->heap_remembered = platform_reserveMemory(vm, 0x8000000);
    if (vm->heap_youngStart == 0 || vm->heap_remembered == 0) {
        return false;
    }
    vm->heap_start = vm->heap_youngStart + young;
    vm->heap_free = vm->heap_start;
    vm->heap_limit = vm->heap_start + bytes;
    vm->heap_pastStart = vm->heap_youngStart;
    vm->heap_pastFree = vm->heap_youngStart;
    vm->heap_edenStart = vm->heap_youngStart + 0x200000;
    vm->heap_edenLimit = vm->heap_edenStart + 0x400000;
    heap_emptyEden(vm);
    vm->heap_rememberedCount = 0;
    vm->heap_lastHash = 0x5a3c96e1;
    return true;
}

/* Heap>>setTorture:full:, vm-spec/Heap/Heap.class.st:241 */
void heap_setTorture_full(VM *vm, int64_t allocations, int64_t scavenges) {
    vm->heap_torture = allocations;
    vm->heap_tortureFull = scavenges;
    vm->heap_scavengesToFull = scavenges;
}

/* Heap>>needsFullCollection, vm-spec/Heap/Heap.class.st:277 */
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

/* Heap>>bytesForSlots:, vm-spec/Heap/Heap.class.st:288 */
static int64_t heap_bytesForSlots(VM *vm, int64_t count) {
    int64_t bytes;
    (void)vm;
    bytes = i64_shift_left(i64_add(i64_max(count, 1), 1), 3);
    return count >= 255 ? i64_add(bytes, 8) : bytes;
}

/* Heap>>allocateLate:format:classIndex:, vm-spec/Heap/Heap.class.st:312 */
static oop heap_allocateLate_format_classIndex(VM *vm, int64_t count, int64_t format, int64_t classIndex) {
    vm->heap_edenThreshold = vm->heap_edenLimit;
    vm->safePoint_isRequested = true;
    vm->safePoint_limit = 0;
    return heap_allocateLarge_format_classIndex(vm, count, format, classIndex);
}

/* Heap>>allocateLarge:format:classIndex:, vm-spec/Heap/Heap.class.st:321 */
static oop heap_allocateLarge_format_classIndex(VM *vm, int64_t count, int64_t objectFormat, int64_t classIndex) {
    int64_t bytes;
    oop object;
    bytes = heap_bytesForSlots(vm, count);
    if (count <= 2048 && bytes <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree)) {
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

/* Heap>>allocateOld:format:classIndex:, vm-spec/Heap/Heap.class.st:339 */
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

/* Heap>>takeOld:, vm-spec/Heap/Heap.class.st:350 */
static address heap_takeOld(VM *vm, int64_t bytes) {
    address place;
    place = freeChunks_take(vm, bytes);
    if (!(place == 0)) {
        return place;
    }
    if ((int64_t)(vm->heap_limit - vm->heap_free) < bytes) {
        return freeChunks_takeSmall(vm, bytes);
    }
    place = vm->heap_free;
    vm->heap_free = vm->heap_free + bytes;
    return place;
}

/* Heap>>place:format:classIndex:at:, vm-spec/Heap/Heap.class.st:363 */
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

/* Heap>>hasRoomForOld:, vm-spec/Heap/Heap.class.st:389 */
static bool heap_hasRoomForOld(VM *vm, int64_t count) {
    int64_t bytes;
    if (!(count < 0x10000000000)) {
        return false;
    }
    bytes = heap_bytesForSlots(vm, count);
    return bytes < (int64_t)(vm->heap_limit - vm->heap_free) || bytes < freeChunks_largest(vm);
}

/* Heap>>outOfMemory:, vm-spec/Heap/Heap.class.st:399 */
static RARE void heap_outOfMemory(VM *vm, int64_t slots) {
    platform_fatal_with(vm, "out of memory: the heap has reached --max-heap, and an object of %1 slots does not fit any more", slots);
}

/* Heap>>emptyEden, vm-spec/Heap/Heap.class.st:413 */
static void heap_emptyEden(VM *vm) {
    vm->heap_edenFree = vm->heap_edenStart;
    vm->heap_edenThreshold = vm->heap_edenLimit - 0x40000;
    if (vm->heap_torture > 0 && vm->heap_torture < 0x1e000) {
        vm->heap_edenThreshold = vm->heap_edenStart + i64_shift_left(vm->heap_torture, 5);
    }
}

/* Heap>>noteStores:, vm-spec/Heap/Heap.class.st:470 */
static void heap_noteStores(VM *vm, oop anObject) {
    if (anObject >= vm->heap_start && !(((AT(u64_cell, anObject) >> 29) & 1) != 0)) {
        heap_remember(vm, anObject);
    }
}

/* Heap>>remember:, vm-spec/Heap/Heap.class.st:479 */
static void heap_remember(VM *vm, oop anObject) {
    uint64_t word;
    if (vm->heap_rememberedCount >= 0x1000000) {
        platform_fatal_with(vm, "out of memory: %1 old objects refer to young ones", vm->heap_rememberedCount);
    }
    word = AT(u64_cell, anObject) | 0x20000000;
    AT(u64_cell, anObject) = word;
    AT(oop_cell, vm->heap_remembered + i64_shift_left(vm->heap_rememberedCount, 3)) = anObject;
    vm->heap_rememberedCount = i64_add(vm->heap_rememberedCount, 1);
}

/* Heap>>forgetAll, vm-spec/Heap/Heap.class.st:520 */
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

/* Heap>>nextHash, vm-spec/Heap/Heap.class.st:527 */
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

/* Heap>>skipGaps:, vm-spec/Heap/Heap.class.st:576 */
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

