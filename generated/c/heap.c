/* Heap, floor Heap: I own the memory that objects live in: one reserved range of addresses, filled from its start.  Generated from vm-spec: edit there. */

/* Heap>>reserve:, vm-spec/Heap/Heap.class.st:78 */
static bool heap_reserve(VM *vm, int64_t bytes) {
    vm->heap_start = platform_reserveMemory(vm, bytes);
    vm->heap_free = vm->heap_start;
    vm->heap_limit = vm->heap_start + bytes;
    vm->heap_lastHash = 0x5a3c96e1;
    return vm->heap_start != 0;
}

/* Heap>>bytesForSlots:, vm-spec/Heap/Heap.class.st:116 */
static int64_t heap_bytesForSlots(VM *vm, int64_t count) {
    int64_t bytes;
    (void)vm;
    bytes = i64_shift_left(i64_add(i64_max(count, 1), 1), 3);
    return count >= 255 ? i64_add(bytes, 8) : bytes;
}

/* Heap>>allocateLarge:format:classIndex:, vm-spec/Heap/Heap.class.st:140 */
static oop heap_allocateLarge_format_classIndex(VM *vm, int64_t count, int64_t format, int64_t classIndex) {
    address place;
    if (count > 0x10000000000 || (int64_t)(vm->heap_limit - vm->heap_free) < heap_bytesForSlots(vm, count)) {
        heap_outOfMemory(vm, count);
    }
    AT(u64_cell, vm->heap_free) = 0xff00000000000000u + (uint64_t)count;
    place = vm->heap_free + 8;
    vm->heap_free = place + i64_shift_left(i64_add(count, 1), 3);
    AT(u64_cell, place) = 0xff00000000000000u + ((uint64_t)format << 24) + (uint64_t)classIndex;
    return (oop)place;
}

/* Heap>>hasRoomForSlots:, vm-spec/Heap/Heap.class.st:154 */
static bool heap_hasRoomForSlots(VM *vm, int64_t count) {
    return count >= 0 && count < 0x10000000000 && heap_bytesForSlots(vm, count) < (int64_t)(vm->heap_limit - vm->heap_start);
}

/* Heap>>outOfMemory:, vm-spec/Heap/Heap.class.st:161 */
static RARE void heap_outOfMemory(VM *vm, int64_t slots) {
    platform_fatal_with(vm, "out of memory: the heap has reached --max-heap, and an object of %1 slots does not fit any more", slots);
}

/* Heap>>nextHash, vm-spec/Heap/Heap.class.st:168 */
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

