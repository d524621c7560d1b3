/* ClassTable, floor Heap: I map class indices to classes.  Generated from vm-spec: edit there. */

/* ClassTable>>indexLimit, vm-spec/Heap/ClassTable.class.st:91 */
static int64_t classTable_indexLimit(VM *vm) {
    int64_t page;
    page = 0;
    while (page < 0x1000 && AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(page, 1), 3)) != vm->heap_nilObject) {
        page = i64_add(page, 1);
    }
    return i64_shift_left(page, 10);
}

/* ClassTable>>enter:, vm-spec/Heap/ClassTable.class.st:126 */
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

/* ClassTable>>pageAt:, vm-spec/Heap/ClassTable.class.st:144 */
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

/* ClassTable>>followForwarders, vm-spec/Heap/ClassTable.class.st:170 */
static void classTable_followForwarders(VM *vm) {
    oop class;
    int64_t value;
    int64_t value2;
    oop page;
    uint64_t cleared;
    uint64_t word;
    value = i64_subtract(classTable_indexLimit(vm) >> 10, 1);
    for (int64_t number = 0; number <= value; number++) {
        forwarders_followSlots_of(vm, 1024, AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(number, 1), 3)));
    }
    value2 = i64_subtract(classTable_indexLimit(vm), 1);
    for (int64_t index = 32; index <= value2; index++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            class = vm->heap_nilObject;
        } else {
            class = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
        }
        if (class != vm->heap_nilObject && (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) != index) {
            if (classTable_shouldOwn_class(vm, index, class)) {
                cleared = AT(u64_cell, class) & 0xffc00000ffffffffU;
                word = cleared | ((uint64_t)index << 32);
                AT(u64_cell, class) = word;
            } else {
                vm->classTable_hasTwins = true;
            }
        }
    }
}

/* ClassTable>>shouldOwn:class:, vm-spec/Heap/ClassTable.class.st:182 */
static bool classTable_shouldOwn_class(VM *vm, int64_t index, oop aClass) {
    int64_t hash;
    bool hasOwnIndex;
    oop page;
    oop at;
    bool answer;
    hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
    if (hash < 0x400000) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
        }
        answer = at == aClass;
    } else {
        answer = false;
    }
    hasOwnIndex = answer;
    if (!hasOwnIndex) {
        return true;
    }
    return index < 1024 && (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff) >= 1024;
}

/* ClassTable>>renumber:, vm-spec/Heap/ClassTable.class.st:189 */
static void classTable_renumber(VM *vm, oop anObject) {
    uint64_t word;
    int64_t index;
    int64_t own;
    oop page;
    oop at;
    uint64_t word2;
    word = AT(u64_cell, anObject);
    index = (int64_t)(word & 0x3fffff);
    if (index < 1024) {
        return;
    }
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    own = (int64_t)((AT(u64_cell, at) >> 32) & 0x3fffff);
    if (own != index) {
        word2 = word - (uint64_t)index + (uint64_t)own;
        AT(u64_cell, anObject) = word2;
    }
}

/* ClassTable>>forgetTwins, vm-spec/Heap/ClassTable.class.st:201 */
static void classTable_forgetTwins(VM *vm) {
    oop class;
    int64_t value;
    oop page;
    int64_t index;
    oop anObject;
    oop value2;
    value = i64_subtract(classTable_indexLimit(vm), 1);
    for (int64_t index2 = 1024; index2 <= value; index2++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            class = vm->heap_nilObject;
        } else {
            class = AT(oop_cell, page + i64_shift_left(i64_add(index2 & 1023, 1), 3));
        }
        if (class != vm->heap_nilObject && (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) != index2) {
            index = index2 & 1023;
            anObject = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
            value2 = vm->heap_nilObject;
            AT(oop_cell, anObject + i64_shift_left(i64_add(index, 1), 3)) = value2;
        }
    }
    vm->classTable_hasTwins = false;
}

/* ClassTable>>looksLikeClass:, vm-spec/Heap/ClassTable.class.st:269 */
static bool classTable_looksLikeClass(VM *vm, oop anObject) {
    oop anOop;
    oop anOop2;
    bool answer;
    bool answer2;
    if ((int64_t)((AT(u64_cell, anObject) >> 24) & 31) == 1) {
        anOop = AT(oop_cell, anObject + 16);
        if (((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) & 7) == 0) {
            anOop2 = AT(oop_cell, anObject + 16);
            answer = (int64_t)((AT(u64_cell, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) >> 24) & 31) == 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    return answer2;
}

