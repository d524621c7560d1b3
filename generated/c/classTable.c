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

