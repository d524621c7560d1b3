/* Enumeration, floor Collect: I find objects by walking the heap: instances of a class, one after another or all at once.  Generated from vm-spec: edit there. */

/* Enumeration>>objectFrom:ofClassIndex:, vm-spec/Collect/Enumeration.class.st:12 */
static oop enumeration_objectFrom_ofClassIndex(VM *vm, address place, int64_t index) {
    address here;
    oop each;
    int64_t found;
    int64_t count;
    int64_t slotCountOf;
    here = place;
    while (here < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, here) >> 56) == 255 ? (oop)(here + 8) : (oop)here;
        found = (int64_t)(AT(u64_cell, (address)each) & 0x3fffff);
        if (found >= 32 && (index == 0 || index == found)) {
            return each;
        }
        count = (int64_t)(AT(u64_cell, (address)each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count;
        here = (address)each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    }
    return (oop)0;
}

/* Enumeration>>all:, vm-spec/Collect/Enumeration.class.st:39 */
static oop enumeration_all(VM *vm, int64_t index) {
    int64_t count;
    oop each;
    oop array;
    address last;
    int64_t count2;
    int64_t slotCountOf;
    oop object;
    oop pointers;
    address place;
    address end;
    oop allocateSlots;
    int64_t last2;
    oop value;
    int64_t count3;
    int64_t slotCountOf2;
    count = 0;
    each = enumeration_objectFrom_ofClassIndex(vm, vm->heap_start, index);
    while (!((uint64_t)each == 0)) {
        count = i64_add(count, 1);
        count2 = (int64_t)(AT(u64_cell, (address)each) >> 56);
        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count2;
        each = enumeration_objectFrom_ofClassIndex(vm, (address)each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3), index);
    }
    last = vm->heap_free;
    place = vm->heap_free;
    if (count >= 255) {
        allocateSlots = heap_allocateLarge_format_classIndex(vm, count, 2, 51);
    } else {
        end = place + heap_bytesForSlots(vm, count);
        if (end > vm->heap_limit) {
            heap_outOfMemory(vm, count);
        }
        vm->heap_free = end;
        AT(u64_cell, place) = ((uint64_t)count << 56) + 0x2000000 + 51;
        allocateSlots = (oop)place;
    }
    object = allocateSlots;
    last2 = i64_max(count, 1);
    value = vm->heap_nilObject;
    memory_fill((address)object + 8, last2, (uint64_t)value);
    pointers = object;
    array = pointers;
    count = 0;
    each = enumeration_objectFrom_ofClassIndex(vm, vm->heap_start, index);
    while (!((uint64_t)each == 0 || (address)each >= last)) {
        AT(oop_cell, (address)array + i64_shift_left(i64_add(count, 1), 3)) = each;
        count = i64_add(count, 1);
        count3 = (int64_t)(AT(u64_cell, (address)each) >> 56);
        slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count3;
        each = enumeration_objectFrom_ofClassIndex(vm, (address)each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3), index);
    }
    return array;
}

