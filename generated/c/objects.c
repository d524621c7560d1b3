/* Objects, floor Heap: I read and write objects: their header, their slots and their other elements.  Generated from vm-spec: edit there. */

/* Objects>>elementCountOf:, vm-spec/Heap/Objects.class.st:116 */
static int64_t objects_elementCountOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t count;
    int64_t slotCountOf;
    int64_t answer;
    int64_t count2;
    int64_t slotCountOf2;
    objectFormat = (int64_t)((AT(u64_cell, (address)anObject) >> 24) & 31);
    if (objectFormat <= 5) {
        if (objectFormat >= 2 && objectFormat <= 4) {
            count = (int64_t)(AT(u64_cell, (address)anObject) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)anObject - 8) & 0xffffffffffffffu) : count;
            answer = i64_subtract(slotCountOf, objects_fixedSlotCountOf(vm, anObject));
        } else {
            answer = 0;
        }
        return answer;
    }
    count2 = (int64_t)(AT(u64_cell, (address)anObject) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, (address)anObject - 8) & 0xffffffffffffffu) : count2;
    return i64_subtract(i64_shift_left(slotCountOf2, i64_subtract(3, format_elementShift(vm, objectFormat))), format_unusedElements(vm, objectFormat));
}

/* Objects>>fixedSlotCountOf:, vm-spec/Heap/Objects.class.st:129 */
static int64_t objects_fixedSlotCountOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t count;
    int64_t index;
    oop page;
    oop at;
    int64_t index2;
    oop anObject2;
    int64_t index3;
    objectFormat = (int64_t)((AT(u64_cell, (address)anObject) >> 24) & 31);
    if (objectFormat == 2) {
        return 0;
    }
    if (objectFormat == 1) {
        count = (int64_t)(AT(u64_cell, (address)anObject) >> 56);
        return count == 255 ? (int64_t)(AT(u64_cell, (address)anObject - 8) & 0xffffffffffffffu) : count;
    }
    if (objectFormat == 0) {
        return 0;
    }
    index = ((uint64_t)anObject & 7) == 0 ? (int64_t)(AT(u64_cell, (address)anObject) & 0x3fffff) : (int64_t)((uint64_t)anObject & 7);
    index2 = (index >> 10);
    anObject2 = vm->classTable_root;
    page = AT(oop_cell, (address)anObject2 + i64_shift_left(i64_add(index2, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        index3 = index & 1023;
        at = AT(oop_cell, (address)page + i64_shift_left(i64_add(index3, 1), 3));
    }
    return ((int64_t)AT(oop_cell, (address)at + 24) >> 3) & 0xffff;
}

/* Objects>>identityHashOf:, vm-spec/Heap/Objects.class.st:180 */
static int64_t objects_identityHashOf(VM *vm, oop anOop) {
    int64_t hash;
    int64_t hash2;
    int64_t newHashOf;
    uint64_t cleared;
    uint64_t word;
    int64_t answer;
    if (((uint64_t)anOop & 7) == 0) {
        hash = (int64_t)((AT(u64_cell, (address)anOop) >> 32) & 0x3fffff);
        if (hash == 0) {
            hash2 = heap_nextHash(vm);
            cleared = AT(u64_cell, (address)anOop) & 0xffc00000ffffffffu;
            word = cleared | ((uint64_t)hash2 << 32);
            AT(u64_cell, (address)anOop) = word;
            newHashOf = hash2;
            answer = newHashOf;
        } else {
            answer = hash;
        }
        return answer;
    }
    if (((uint64_t)anOop & 1) != 0) {
        return ((int64_t)anOop >> 3);
    }
    return (int64_t)((uint64_t)anOop >> 3);
}

