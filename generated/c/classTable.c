/* ClassTable, floor Heap: I map class indices to classes.  Generated from vm-spec: edit there. */

/* ClassTable>>indexLimit, vm-spec/Heap/ClassTable.class.st:80 */
static int64_t classTable_indexLimit(VM *vm) {
    int64_t page;
    page = 0;
    while (page < 0x1000 && AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(page, 1), 3)) != vm->heap_nilObject) {
        page = i64_add(page, 1);
    }
    return i64_shift_left(page, 10);
}

/* ClassTable>>enter:, vm-spec/Heap/ClassTable.class.st:115 */
static int64_t classTable_enter(VM *vm, oop aClass) {
    int64_t index;
    oop page;
    int64_t index2;
    uint64_t cleared;
    uint64_t word;
    index = vm->classTable_next;
    page = classTable_pageAt(vm, index >> 10);
    while (AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3)) != vm->heap_nilObject) {
        index = i64_add(index, 1);
        if (index >= 0x400000) {
            platform_fatal_with(vm, "the class table is full, with %1 classes", index);
        }
        page = classTable_pageAt(vm, index >> 10);
    }
    index2 = index & 1023;
    AT(oop_cell, page + i64_shift_left(i64_add(index2, 1), 3)) = aClass;
    if (page >= vm->heap_start && (aClass & 7) == 0 && aClass < vm->heap_start) {
        heap_noteStores(vm, page);
    }
    cleared = AT(u64_cell, aClass) & 0xffc00000ffffffffU;
    word = cleared | ((uint64_t)index << 32);
    AT(u64_cell, aClass) = word;
    vm->classTable_next = i64_add(index, 1);
    return index;
}

/* ClassTable>>pageAt:, vm-spec/Heap/ClassTable.class.st:133 */
static oop classTable_pageAt(VM *vm, int64_t number) {
    oop page;
    oop value;
    oop anObject;
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(number, 1), 3));
    if (page == vm->heap_nilObject) {
        page = heap_allocateLarge_format_classIndex(vm, 1024, 2, 51);
        value = vm->heap_nilObject;
        memory_fill(page + 8, 1024, value);
        anObject = vm->classTable_root;
        AT(oop_cell, anObject + i64_shift_left(i64_add(number, 1), 3)) = page;
        if (anObject >= vm->heap_start && (page & 7) == 0 && page < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
    }
    return page;
}

/* ClassTable>>isClass:, vm-spec/Heap/ClassTable.class.st:186 */
static bool classTable_isClass(VM *vm, oop anOop) {
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!(answer2 && (AT(oop_cell, anOop + 24) & 1) != 0)) {
        return false;
    }
    if (!((int64_t)((AT(u64_cell, anOop) >> 32) & 0x3fffff) == 0)) {
        hash = (int64_t)((AT(u64_cell, anOop) >> 32) & 0x3fffff);
        if (hash < 0x400000) {
            page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
            if (page == vm->heap_nilObject) {
                at = vm->heap_nilObject;
            } else {
                at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
            }
            answer3 = at == anOop;
        } else {
            answer3 = false;
        }
        return answer3;
    }
    return (int64_t)((AT(u64_cell, anOop) >> 24) & 31) == 1 && (AT(oop_cell, anOop + 16) & 7) == 0 && (int64_t)((AT(u64_cell, AT(oop_cell, anOop + 16)) >> 24) & 31) == 3;
}

