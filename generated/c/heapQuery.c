/* HeapQuery, floor Collect: I know what somebody who looks for leaks asks about: one object, or every instance of a class.  Generated from vm-spec: edit there. */

/* HeapQuery>>askForOop:, vm-spec/Collect/HeapQuery.class.st:28 */
bool heapQuery_askForOop(VM *vm, uint64_t word) {
    address place;
    oop each;
    oop each2;
    int64_t count;
    int64_t slotCountOf;
    vm->heapQuery_target = word;
    vm->heapQuery_targetClass = 0;
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        if (each2 == word && (int64_t)(AT(u64_cell, each2) & 0x3fffff) != 0) {
            return true;
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
    platform_refuseImage_with_with(vm, "there is no object at %1x", (int64_t)word, 0);
    return false;
}

/* HeapQuery>>askForInstancesOf:size:meta:, vm-spec/Collect/HeapQuery.class.st:40 */
bool heapQuery_askForInstancesOf_size_meta(VM *vm, address name, int64_t size, bool isMeta) {
    int64_t value;
    oop page;
    oop at;
    oop page2;
    oop at2;
    vm->heapQuery_target = 0;
    names_find(vm);
    value = i64_subtract(classTable_indexLimit(vm), 1);
    for (int64_t i = 32; i <= value; i++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(i & 1023, 1), 3));
        }
        if (names_is_named_size_meta(vm, at, name, size, isMeta)) {
            page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i >> 10, 1), 3));
            if (page2 == vm->heap_nilObject) {
                at2 = vm->heap_nilObject;
            } else {
                at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(i & 1023, 1), 3));
            }
            vm->heapQuery_targetClass = (int64_t)((AT(u64_cell, at2) >> 32) & 0x3fffff);
            return true;
        }
    }
    platform_refuseImage_with_with(vm, "there is no class of that name which ever had instances", 0, 0);
    return false;
}

/* HeapQuery>>isTarget:, vm-spec/Collect/HeapQuery.class.st:55 */
static bool heapQuery_isTarget(VM *vm, oop anOop) {
    int64_t index;
    int64_t other;
    oop page;
    oop at;
    oop page2;
    oop at2;
    bool answer;
    bool answer2;
    if (anOop == vm->heapQuery_target) {
        return true;
    }
    if (vm->heapQuery_targetClass == 0 || (anOop & 7) != 0) {
        return false;
    }
    index = (int64_t)(AT(u64_cell, anOop) & 0x3fffff);
    other = vm->heapQuery_targetClass;
    if (index == other) {
        answer2 = true;
    } else {
        if (vm->classTable_hasTwins) {
            page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
            if (page == vm->heap_nilObject) {
                at = vm->heap_nilObject;
            } else {
                at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
            }
            page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(other >> 10, 1), 3));
            if (page2 == vm->heap_nilObject) {
                at2 = vm->heap_nilObject;
            } else {
                at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(other & 1023, 1), 3));
            }
            answer = at == at2;
        } else {
            answer = false;
        }
        answer2 = answer;
    }
    return answer2;
}

/* HeapQuery>>refersToTarget:, vm-spec/Collect/HeapQuery.class.st:63 */
static bool heapQuery_refersToTarget(VM *vm, oop anObject) {
    int64_t value;
    oop anOop;
    value = i64_subtract(pointerSlots_countOf(vm, anObject), 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3));
        if (heapQuery_isTarget(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop)) {
            return true;
        }
    }
    return false;
}

/* HeapQuery>>referrers, vm-spec/Collect/HeapQuery.class.st:79 */
static oop heapQuery_referrers(VM *vm) {
    int64_t count;
    oop array;
    address place;
    oop each;
    oop each2;
    address place2;
    oop each3;
    oop each4;
    int64_t count2;
    int64_t slotCountOf;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    uint64_t word;
    address place3;
    address end;
    oop takeFromEden;
    int64_t last;
    oop value;
    int64_t count3;
    int64_t slotCountOf2;
    count = 0;
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        if ((int64_t)(AT(u64_cell, each2) & 0x3fffff) >= 32 && heapQuery_refersToTarget(vm, each2)) {
            count = i64_add(count, 1);
        }
        count2 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count2;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
    if (!(count <= 2048 || (count <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, count) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, count))) {
        return 0;
    }
    if (count >= 255) {
        object = heap_allocateLarge_format_classIndex(vm, count, 2, 51);
    } else {
        bytes = heap_bytesForSlots(vm, count);
        word = ((uint64_t)count << 56) + 0x2000000 + 51;
        place3 = vm->heap_edenFree;
        end = place3 + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place3) = word;
            takeFromEden = place3;
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
    place2 = heap_skipGaps(vm, vm->heap_pastStart);
    while (place2 < vm->heap_free) {
        each3 = (int64_t)(AT(u64_cell, place2) >> 56) == 255 ? place2 + 8 : place2;
        each4 = each3;
        if (each4 != array && (int64_t)(AT(u64_cell, each4) & 0x3fffff) >= 32 && heapQuery_refersToTarget(vm, each4)) {
            AT(oop_cell, array + i64_shift_left(i64_add(count, 1), 3)) = each4;
            count = i64_add(count, 1);
        }
        count3 = (int64_t)(AT(u64_cell, each3) >> 56);
        slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, each3 - 8) & 0xffffffffffffffU) : count3;
        place2 = heap_skipGaps(vm, each3 + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3));
    }
    return array;
}

/* HeapQuery>>reportReferences, vm-spec/Collect/HeapQuery.class.st:96 */
void heapQuery_reportReferences(VM *vm) {
    address place;
    oop each;
    oop each2;
    int64_t value;
    int64_t count;
    int64_t slotCountOf;
    names_find(vm);
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        if ((int64_t)(AT(u64_cell, each2) & 0x3fffff) >= 32 && heapQuery_refersToTarget(vm, each2)) {
            value = i64_subtract(pointerSlots_countOf(vm, each2), 1);
            for (int64_t i = 0; i <= value; i++) {
                if (heapQuery_isTarget(vm, AT(oop_cell, each2 + i64_shift_left(i64_add(i, 1), 3)))) {
                    heapQuery_reportSlot_of(vm, i, each2);
                }
            }
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
}

/* HeapQuery>>reportSlot:of:, vm-spec/Collect/HeapQuery.class.st:107 */
static void heapQuery_reportSlot_of(VM *vm, int64_t index, oop anObject) {
    oop anObject2;
    platform_reportWord(vm, anObject);
    platform_report(vm, " ");
    names_reportObject(vm, anObject);
    platform_report(vm, ", ");
    names_reportSlot_of(vm, index, anObject);
    platform_report(vm, ": ");
    anObject2 = AT(oop_cell, anObject + i64_shift_left(i64_add(index, 1), 3));
    platform_reportWord(vm, anObject2);
    platform_report(vm, " ");
    names_reportObject(vm, anObject2);
    platform_endReportLine(vm);
}

