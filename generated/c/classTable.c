/* ClassTable, floor Heap: I map class indices to classes.  Generated from vm-spec: edit there. */

/* ClassTable>>indexLimit, vm-spec/Heap/ClassTable.class.st:80 */
static int64_t classTable_indexLimit(VM *vm) {
    int64_t page;
    oop anObject;
    bool answer;
    page = 0;
    for (;;) {
        if (page < 0x1000) {
            anObject = vm->classTable_root;
            answer = AT(oop_cell, (address)anObject + i64_shift_left(i64_add(page, 1), 3)) != vm->heap_nilObject;
        } else {
            answer = false;
        }
        if (!answer) break;
        page = i64_add(page, 1);
    }
    return i64_shift_left(page, 10);
}

/* ClassTable>>enter:, vm-spec/Heap/ClassTable.class.st:115 */
static int64_t classTable_enter(VM *vm, oop aClass) {
    int64_t index;
    oop page;
    int64_t index2;
    int64_t index3;
    uint64_t cleared;
    uint64_t word;
    index = vm->classTable_next;
    page = classTable_pageAt(vm, (index >> 10));
    for (;;) {
        index2 = index & 1023;
        if (!(AT(oop_cell, (address)page + i64_shift_left(i64_add(index2, 1), 3)) != vm->heap_nilObject)) break;
        index = i64_add(index, 1);
        if (index >= 0x400000) {
            platform_fatal_with(vm, "the class table is full, with %1 classes", index);
        }
        page = classTable_pageAt(vm, (index >> 10));
    }
    index3 = index & 1023;
    AT(oop_cell, (address)page + i64_shift_left(i64_add(index3, 1), 3)) = aClass;
    if ((address)page >= vm->heap_start && ((uint64_t)aClass & 7) == 0 && (address)aClass < vm->heap_start) {
        heap_noteStores(vm, page);
    }
    cleared = AT(u64_cell, (address)aClass) & 0xffc00000ffffffffu;
    word = cleared | ((uint64_t)index << 32);
    AT(u64_cell, (address)aClass) = word;
    vm->classTable_next = i64_add(index, 1);
    return index;
}

/* ClassTable>>pageAt:, vm-spec/Heap/ClassTable.class.st:133 */
static oop classTable_pageAt(VM *vm, int64_t number) {
    oop page;
    oop anObject;
    oop value;
    oop anObject2;
    anObject = vm->classTable_root;
    page = AT(oop_cell, (address)anObject + i64_shift_left(i64_add(number, 1), 3));
    if (page == vm->heap_nilObject) {
        page = heap_allocateLarge_format_classIndex(vm, 1024, 2, 51);
        value = vm->heap_nilObject;
        memory_fill((address)page + 8, 1024, (uint64_t)value);
        anObject2 = vm->classTable_root;
        AT(oop_cell, (address)anObject2 + i64_shift_left(i64_add(number, 1), 3)) = page;
        if ((address)anObject2 >= vm->heap_start && ((uint64_t)page & 7) == 0 && (address)page < vm->heap_start) {
            heap_noteStores(vm, anObject2);
        }
    }
    return page;
}

