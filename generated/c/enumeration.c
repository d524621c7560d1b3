/* Enumeration, floor Collect: I find objects by walking the heap: instances of a class, one after another or all at once.  Generated from vm-spec: edit there. */

/* Enumeration>>objectFrom:ofClassIndex:, vm-spec/Collect/Enumeration.class.st:12 */
static oop enumeration_objectFrom_ofClassIndex(VM *vm, address place, int64_t index) {
    address here;
    oop each;
    int64_t found;
    oop page;
    oop at;
    oop page2;
    oop at2;
    bool answer;
    bool answer2;
    bool answer3;
    bool answer4;
    int64_t count;
    int64_t slotCountOf;
    here = place;
    while (here < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, here) >> 56) == 255 ? here + 8 : here;
        found = (int64_t)(AT(u64_cell, each) & 0x3fffff);
        if (found >= 32) {
            if (index == 0) {
                answer3 = true;
            } else {
                if (index == found) {
                    answer2 = true;
                } else {
                    if (vm->classTable_hasTwins) {
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
                        }
                        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(found >> 10, 1), 3));
                        if (page2 == vm->heap_nilObject) {
                            at2 = vm->heap_nilObject;
                        } else {
                            at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(found & 1023, 1), 3));
                        }
                        answer = at == at2;
                    } else {
                        answer = false;
                    }
                    answer2 = answer;
                }
                answer3 = answer2;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        if (answer4) {
            return each;
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        here = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
    return 0;
}

/* Enumeration>>all:, vm-spec/Collect/Enumeration.class.st:39 */
static oop enumeration_all(VM *vm, int64_t index) {
    int64_t count;
    oop each;
    oop array;
    int64_t count2;
    int64_t slotCountOf;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    int64_t last;
    oop value;
    int64_t count3;
    int64_t slotCountOf2;
    count = 0;
    each = enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, vm->heap_pastStart), index);
    while (!(each == 0)) {
        count = i64_add(count, 1);
        count2 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count2;
        each = enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3)), index);
    }
    if (count >= 255) {
        object = heap_allocateLarge_format_classIndex(vm, count, 2, 51);
    } else {
        bytes = heap_bytesForSlots(vm, count);
        word = ((uint64_t)count << 56) + 0x2000000 + 51;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word;
            takeFromEden = place;
        }
        object2 = takeFromEden;
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, count, 2, 51) : object2;
    }
    last = i64_max(count, 1);
    value = vm->heap_nilObject;
    memory_fill(object + 8, last, value);
    pointers = object;
    array = pointers;
    count = 0;
    each = enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, vm->heap_pastStart), index);
    while (!(each == 0)) {
        if (each != array) {
            AT(oop_cell, array + i64_shift_left(i64_add(count, 1), 3)) = each;
            count = i64_add(count, 1);
        }
        count3 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count3;
        each = enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3)), index);
    }
    return array;
}

