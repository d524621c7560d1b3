/* Become, floor Collect: I exchange the identities of objects by replacing references in the whole heap.  Generated from vm-spec: edit there. */

/* Become>>canExchange:with:, vm-spec/Collect/Become.class.st:24 */
static bool become_canExchange_with(VM *vm, oop anArray, oop other) {
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t count3;
    int64_t slotCountOf3;
    int64_t value;
    (void)vm;
    if (!((anArray & 7) == 0 && (int64_t)((AT(u64_cell, anArray) >> 24) & 31) == 2 && (other & 7) == 0 && (int64_t)((AT(u64_cell, other) >> 24) & 31) == 2)) {
        return false;
    }
    count = (int64_t)(AT(u64_cell, anArray) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count;
    count2 = (int64_t)(AT(u64_cell, other) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, other - 8) & 0xffffffffffffffU) : count2;
    if (!(slotCountOf == slotCountOf2)) {
        return false;
    }
    count3 = (int64_t)(AT(u64_cell, anArray) >> 56);
    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count3;
    value = i64_subtract(slotCountOf3, 1);
    for (int64_t i = 0; i <= value; i++) {
        if (!((AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3)) & 7) == 0 && (AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3)) & 7) == 0)) {
            return false;
        }
    }
    return true;
}

/* Become>>canForward:to:, vm-spec/Collect/Become.class.st:35 */
static bool become_canForward_to(VM *vm, oop anArray, oop other) {
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t count3;
    int64_t slotCountOf3;
    int64_t value;
    (void)vm;
    if (!((anArray & 7) == 0 && (int64_t)((AT(u64_cell, anArray) >> 24) & 31) == 2 && (other & 7) == 0 && (int64_t)((AT(u64_cell, other) >> 24) & 31) == 2)) {
        return false;
    }
    count = (int64_t)(AT(u64_cell, anArray) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count;
    count2 = (int64_t)(AT(u64_cell, other) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, other - 8) & 0xffffffffffffffU) : count2;
    if (!(slotCountOf == slotCountOf2)) {
        return false;
    }
    count3 = (int64_t)(AT(u64_cell, anArray) >> 56);
    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count3;
    value = i64_subtract(slotCountOf3, 1);
    for (int64_t i = 0; i <= value; i++) {
        if (!((AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3)) & 7) == 0)) {
            return false;
        }
    }
    return true;
}

/* Become>>replace:with:bothWays:copyHash:, vm-spec/Collect/Become.class.st:46 */
static void become_replace_with_bothWays_copyHash(VM *vm, oop anArray, oop other, bool isTwoWay, bool copiesHash) {
    int64_t count;
    address place;
    oop each;
    oop each2;
    int64_t count2;
    int64_t value;
    oop key;
    oop value2;
    address cell;
    oop key2;
    oop value3;
    address cell2;
    oop anObject;
    int64_t hash;
    int64_t hashOf;
    int64_t hash2;
    int64_t newHashOf;
    uint64_t cleared;
    uint64_t word;
    int64_t answer;
    oop value4;
    uint64_t cleared2;
    uint64_t word2;
    int64_t count3;
    int64_t slotCountOf;
    count2 = (int64_t)(AT(u64_cell, anArray) >> 56);
    count = count2 == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count2;
    become_makeTableFor(vm, isTwoWay ? i64_shift_left(count, 1) : count);
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        key = AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3));
        value2 = AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3));
        cell = become_cellOf(vm, key);
        AT(oop_cell, cell) = key;
        AT(oop_cell, cell + 8) = value2;
        if (isTwoWay) {
            key2 = AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3));
            value3 = AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3));
            cell2 = become_cellOf(vm, key2);
            AT(oop_cell, cell2) = key2;
            AT(oop_cell, cell2 + 8) = value3;
        }
        if (copiesHash && (AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3)) & 7) == 0) {
            value4 = AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3));
            anObject = AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3));
            hash = (int64_t)((AT(u64_cell, anObject) >> 32) & 0x3fffff);
            if (hash == 0) {
                hash2 = heap_nextHash(vm);
                cleared = AT(u64_cell, anObject) & 0xffc00000ffffffffU;
                word = cleared | ((uint64_t)hash2 << 32);
                AT(u64_cell, anObject) = word;
                newHashOf = hash2;
                answer = newHashOf;
            } else {
                answer = hash;
            }
            hashOf = answer;
            cleared2 = AT(u64_cell, value4) & 0xffc00000ffffffffU;
            word2 = cleared2 | ((uint64_t)hashOf << 32);
            AT(u64_cell, value4) = word2;
        }
    }
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        if (each2 != anArray && each2 != other) {
            become_replaceIn(vm, each2);
        }
        count3 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count3 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count3;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
    become_renumberClasses(vm);
}

/* Become>>replaceIn:, vm-spec/Collect/Become.class.st:63 */
static void become_replaceIn(VM *vm, oop anObject) {
    oop value;
    oop replacement;
    int64_t value2;
    address cell;
    value2 = i64_subtract(pointerSlots_countOf(vm, anObject), 1);
    for (int64_t i = 0; i <= value2; i++) {
        value = AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3));
        if ((value & 7) == 0) {
            cell = become_cellOf(vm, value);
            replacement = AT(u64_cell, cell) == 0 ? value : AT(oop_cell, cell + 8);
            if (replacement != value) {
                AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3)) = replacement;
                if (anObject >= vm->heap_start && (replacement & 7) == 0 && replacement < vm->heap_start) {
                    heap_noteStores(vm, anObject);
                }
            }
        }
    }
}

/* Become>>renumberClasses, vm-spec/Collect/Become.class.st:81 */
static void become_renumberClasses(VM *vm) {
    oop class;
    int64_t hash;
    bool isTwice;
    int64_t value;
    oop page;
    oop page2;
    oop at;
    bool answer;
    uint64_t cleared;
    uint64_t word;
    isTwice = false;
    value = i64_subtract(classTable_indexLimit(vm), 1);
    for (int64_t index = 32; index <= value; index++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            class = vm->heap_nilObject;
        } else {
            class = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
        }
        hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
        if (class != vm->heap_nilObject && hash != index) {
            if (index >= 1024) {
                page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page2 == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page2 + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer = at == class;
            } else {
                answer = false;
            }
            if (answer) {
                isTwice = true;
            } else {
                cleared = AT(u64_cell, class) & 0xffc00000ffffffffU;
                word = cleared | ((uint64_t)index << 32);
                AT(u64_cell, class) = word;
            }
        }
    }
    if (isTwice) {
        become_joinInstances(vm);
    }
}

/* Become>>joinInstances, vm-spec/Collect/Become.class.st:96 */
static void become_joinInstances(VM *vm) {
    oop class;
    int64_t index;
    int64_t hash;
    address place;
    oop each;
    oop each2;
    oop page;
    oop at;
    uint64_t word;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop page2;
    int64_t index2;
    oop anObject;
    oop value2;
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        index = (int64_t)(AT(u64_cell, each2) & 0x3fffff);
        if (index >= 32) {
            page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
            if (page == vm->heap_nilObject) {
                at = vm->heap_nilObject;
            } else {
                at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
            }
            hash = (int64_t)((AT(u64_cell, at) >> 32) & 0x3fffff);
            word = AT(u64_cell, each2) - (uint64_t)index + (uint64_t)hash;
            AT(u64_cell, each2) = word;
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
    value = i64_subtract(classTable_indexLimit(vm), 1);
    for (int64_t i = 32; i <= value; i++) {
        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i >> 10, 1), 3));
        if (page2 == vm->heap_nilObject) {
            class = vm->heap_nilObject;
        } else {
            class = AT(oop_cell, page2 + i64_shift_left(i64_add(i & 1023, 1), 3));
        }
        if (class != vm->heap_nilObject && (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) != i) {
            index2 = i & 1023;
            anObject = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i >> 10, 1), 3));
            value2 = vm->heap_nilObject;
            AT(oop_cell, anObject + i64_shift_left(i64_add(index2, 1), 3)) = value2;
        }
    }
}

/* Become>>makeTableFor:, vm-spec/Collect/Become.class.st:110 */
static void become_makeTableFor(VM *vm, int64_t count) {
    int64_t size;
    size = 16;
    while (size < i64_shift_left(count, 1)) {
        size = i64_shift_left(size, 1);
    }
    vm->become_mask = i64_subtract(size, 1);
    vm->become_table = (int64_t)(vm->heap_limit - vm->heap_free) < i64_shift_left(size, 4) ? 0 : vm->heap_free;
    if (vm->become_table == 0) {
        platform_fatal_with(vm, "out of memory: there is no room to exchange the identities of %1 objects", count);
    }
    memory_fill(vm->become_table, i64_shift_left(size, 1), 0);
}

/* Become>>cellOf:, vm-spec/Collect/Become.class.st:123 */
static address become_cellOf(VM *vm, oop key) {
    int64_t index;
    address cell;
    index = (int64_t)(key >> 3);
    for (;;) {
        cell = vm->become_table + i64_shift_left(index & vm->become_mask, 4);
        if (!!(AT(oop_cell, cell) == key || AT(u64_cell, cell) == 0)) break;
        index = i64_add(index, 1);
    }
    return cell;
}

