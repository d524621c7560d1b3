/* HeapChecker, floor Collect: I walk every object of the heap and report what is damaged, and where: a format that there is not, a size that runs past the end, a class index without a class, a pointer that does not lead to an object.  Generated from vm-spec: edit there. */

/* HeapChecker>>check, vm-spec/Collect/HeapChecker.class.st:23 */
int64_t heapChecker_check(VM *vm) {
    address place;
    oop each;
    oop each2;
    address place2;
    oop each3;
    oop each4;
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    vm->heapChecker_faults = 0;
    vm->heapChecker_starts = platform_reserveMemory(vm, i64_add(((int64_t)(vm->heap_free - vm->heap_youngStart) >> 6), 8));
    if (vm->heapChecker_starts == 0) {
        platform_refuseImage_with_with(vm, "there is no memory to check %1 bytes of objects", (int64_t)(vm->heap_free - vm->heap_start), 0);
        return 1;
    }
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? (oop)(place + 8) : (oop)place;
        each2 = each;
        heapChecker_noteStart(vm, each2);
        count = (int64_t)(AT(u64_cell, (address)each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count;
        place = heap_skipGaps(vm, (address)each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
    place2 = heap_skipGaps(vm, vm->heap_pastStart);
    while (place2 < vm->heap_free) {
        each3 = (int64_t)(AT(u64_cell, place2) >> 56) == 255 ? (oop)(place2 + 8) : (oop)place2;
        each4 = each3;
        heapChecker_checkObject(vm, each4);
        count2 = (int64_t)(AT(u64_cell, (address)each3) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, (address)each3 - 8) & 0xffffffffffffffu) : count2;
        place2 = heap_skipGaps(vm, (address)each3 + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3));
    }
    return vm->heapChecker_faults;
}

/* HeapChecker>>checkObject:, vm-spec/Collect/HeapChecker.class.st:38 */
static void heapChecker_checkObject(VM *vm, oop anObject) {
    int64_t index;
    int64_t objectFormat;
    int64_t count;
    oop value;
    int64_t count2;
    int64_t slotCountOf;
    int64_t value2;
    index = (int64_t)(AT(u64_cell, (address)anObject) & 0x3fffff);
    if (index == 0) {
        return;
    }
    objectFormat = (int64_t)((AT(u64_cell, (address)anObject) >> 24) & 31);
    if (!(objectFormat != 6 && objectFormat != 8)) {
        heapChecker_fault_at_with(vm, "the object at offset %1 has the format %2, which there is not", anObject, objectFormat);
    }
    if (!heapChecker_isKnownClassIndex(vm, index)) {
        heapChecker_fault_at_with(vm, "the object at offset %1 has the class index %2, which no class has", anObject, index);
    }
    count = pointerSlots_countOf(vm, anObject);
    count2 = (int64_t)(AT(u64_cell, (address)anObject) >> 56);
    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, (address)anObject - 8) & 0xffffffffffffffu) : count2;
    if (count > slotCountOf) {
        heapChecker_fault_at_with(vm, "the method at offset %1 has %2 literals, more than there is room for", anObject, i64_subtract(count, 1));
        count = 0;
    }
    value2 = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value = AT(oop_cell, (address)anObject + i64_shift_left(i64_add(i, 1), 3));
        if (!heapChecker_isGoodOop(vm, value)) {
            heapChecker_fault_at_with(vm, "slot %2 of the object at offset %1 leads to no object", anObject, i);
        }
    }
}

/* HeapChecker>>isKnownClassIndex:, vm-spec/Collect/HeapChecker.class.st:59 */
static bool heapChecker_isKnownClassIndex(VM *vm, int64_t index) {
    oop page;
    oop at;
    int64_t index2;
    oop anObject;
    int64_t index3;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    if (index < 32) {
        return true;
    }
    if (index >= 0x400000) {
        return false;
    }
    index2 = (index >> 10);
    anObject = vm->classTable_root;
    page = AT(oop_cell, (address)anObject + i64_shift_left(i64_add(index2, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        index3 = index & 1023;
        at = AT(oop_cell, (address)page + i64_shift_left(i64_add(index3, 1), 3));
    }
    if (((uint64_t)at & 7) == 0) {
        if ((int64_t)((AT(u64_cell, (address)at) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, (address)at) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)at - 8) & 0xffffffffffffffu) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    return answer2 && ((uint64_t)AT(oop_cell, (address)at + 24) & 1) != 0;
}

/* HeapChecker>>isGoodOop:, vm-spec/Collect/HeapChecker.class.st:68 */
static bool heapChecker_isGoodOop(VM *vm, oop anOop) {
    address place;
    if (((uint64_t)anOop & 7) != 0) {
        return ((uint64_t)anOop & 1) != 0 || ((uint64_t)anOop & 7) == 2 || ((uint64_t)anOop & 7) == 4;
    }
    place = (address)anOop;
    return place >= vm->heap_youngStart && place < vm->heap_free && heapChecker_isStart(vm, place);
}

/* HeapChecker>>noteStart:, vm-spec/Collect/HeapChecker.class.st:79 */
static void heapChecker_noteStart(VM *vm, oop anObject) {
    int64_t word;
    address cell;
    word = ((int64_t)((address)anObject - vm->heap_youngStart) >> 3);
    cell = vm->heapChecker_starts + i64_shift_left((word >> 6), 3);
    AT(u64_cell, cell) = AT(u64_cell, cell) | u64_shift_left(1, word & 63);
}

/* HeapChecker>>isStart:, vm-spec/Collect/HeapChecker.class.st:88 */
static bool heapChecker_isStart(VM *vm, address place) {
    int64_t word;
    word = ((int64_t)(place - vm->heap_youngStart) >> 3);
    return (u64_shift_right(AT(u64_cell, vm->heapChecker_starts + i64_shift_left((word >> 6), 3)), word & 63) & 1) != 0;
}

/* HeapChecker>>fault:at:with:, vm-spec/Collect/HeapChecker.class.st:96 */
static void heapChecker_fault_at_with(VM *vm, const char *message, oop anObject, int64_t number) {
    vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
    if (vm->heapChecker_faults <= 20) {
        platform_refuseImage_with_with(vm, message, (int64_t)((address)anObject - vm->heap_start), number);
    }
}

