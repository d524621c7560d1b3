/* Objects, floor Heap: I read and write objects: their header, their slots and their other elements.  Generated from vm-spec: edit there. */

/* Objects>>elementCountOf:, vm-spec/Heap/Objects.class.st:137 */
static int64_t objects_elementCountOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t count;
    int64_t slotCountOf;
    int64_t answer;
    int64_t count2;
    int64_t slotCountOf2;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat <= 5) {
        if (objectFormat >= 2 && objectFormat <= 4) {
            count = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
            answer = i64_subtract(slotCountOf, objects_fixedSlotCountOf(vm, anObject));
        } else {
            answer = 0;
        }
        return answer;
    }
    count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
    return i64_subtract(i64_shift_left(slotCountOf2, i64_subtract(3, format_elementShift(vm, objectFormat))), format_unusedElements(vm, objectFormat));
}

/* Objects>>fixedSlotCountOf:, vm-spec/Heap/Objects.class.st:150 */
static int64_t objects_fixedSlotCountOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t count;
    int64_t index;
    oop page;
    oop at;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat == 2) {
        return 0;
    }
    if (objectFormat == 1) {
        count = (int64_t)(AT(u64_cell, anObject) >> 56);
        return count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    }
    if (objectFormat == 0) {
        return 0;
    }
    index = (anObject & 7) == 0 ? (int64_t)(AT(u64_cell, anObject) & 0x3fffff) : (int64_t)(anObject & 7);
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    return ((int64_t)AT(oop_cell, at + 24) >> 3) & 0xffff;
}

/* Objects>>identityHashOf:, vm-spec/Heap/Objects.class.st:201 */
static int64_t objects_identityHashOf(VM *vm, oop anOop) {
    int64_t hash;
    int64_t hash2;
    int64_t newHashOf;
    uint64_t cleared;
    uint64_t word;
    int64_t answer;
    if ((anOop & 7) == 0) {
        hash = (int64_t)((AT(u64_cell, anOop) >> 32) & 0x3fffff);
        if (hash == 0) {
            hash2 = heap_nextHash(vm);
            cleared = AT(u64_cell, anOop) & 0xffc00000ffffffffU;
            word = cleared | ((uint64_t)hash2 << 32);
            AT(u64_cell, anOop) = word;
            newHashOf = hash2;
            answer = newHashOf;
        } else {
            answer = hash;
        }
        return answer;
    }
    if ((anOop & 1) != 0) {
        return (int64_t)anOop >> 3;
    }
    return (int64_t)(anOop >> 3);
}

