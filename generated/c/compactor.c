/* Compactor, floor Collect: I collect old space by marking, and then by sweeping or sliding.  Generated from vm-spec: edit there. */

/* Compactor>>makeTables, vm-spec/Collect/Compactor.class.st:105 */
static bool compactor_makeTables(VM *vm) {
    int64_t bytes;
    address place;
    vm->compactor_heapStart = vm->heap_start;
    bytes = i64_shift_left(i64_add((int64_t)(vm->heap_free - vm->compactor_heapStart) >> 9, 2), 3);
    if (vm->compactor_tableBytes >= bytes) {
        return true;
    }
    bytes = i64_shift_left(bytes, 1);
    place = platform_reserveMemory(vm, i64_add(i64_shift_left(bytes, 1), i64_shift_left(bytes, 5)));
    if (place == 0) {
        return false;
    }
    if (vm->compactor_tableBytes > 0) {
        platform_releaseMemory_at(vm, i64_add(i64_shift_left(vm->compactor_tableBytes, 1), i64_shift_left(vm->compactor_tableBytes, 5)), vm->compactor_bits);
    }
    vm->compactor_tableBytes = bytes;
    vm->compactor_bits = place;
    vm->compactor_sums = vm->compactor_bits + bytes;
    vm->compactor_markStack = vm->compactor_sums + bytes;
    return true;
}

/* Compactor>>begin, vm-spec/Collect/Compactor.class.st:131 */
static void compactor_begin(VM *vm) {
    oop each;
    address place;
    int64_t count;
    int64_t slotCountOf;
    address place2;
    memory_fill(vm->compactor_bits, i64_add((int64_t)(vm->heap_free - vm->compactor_heapStart) >> 9, 2), 0);
    vm->compactor_depth = 0;
    vm->compactor_pinned = 0;
    vm->compactor_rootMarks = 0;
    vm->compactor_marks = 0;
    vm->compactor_moves = 0;
    vm->compactor_holes = 0;
    vm->finalization_weakCount = 0;
    vm->finalization_ephemeronCount = 0;
    place = vm->compactor_heapStart;
    each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
    while (!(each == vm->classTable_root)) {
        compactor_mark(vm, each);
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place2 = each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
        each = (int64_t)(AT(u64_cell, place2) >> 56) == 255 ? place2 + 8 : place2;
    }
    compactor_setBitsOf(vm, vm->classTable_root);
    for (int64_t i = 0; i <= 0x1007; i++) {
        each = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i, 1), 3));
        if (i < 0x1000 && each != vm->heap_nilObject) {
            compactor_setBitsOf(vm, each);
        } else {
            compactor_mark(vm, each);
        }
    }
    compactor_markKnownClasses(vm);
}

/* Compactor>>markKnownClasses, vm-spec/Collect/Compactor.class.st:157 */
static void compactor_markKnownClasses(VM *vm) {
    oop page;
    page = AT(oop_cell, vm->classTable_root + 8);
    for (int64_t i = 0; i <= 1023; i++) {
        compactor_mark(vm, AT(oop_cell, page + i64_shift_left(i64_add(i, 1), 3)));
    }
}

/* Compactor>>mark:, vm-spec/Collect/Compactor.class.st:165 */
static oop compactor_mark(VM *vm, oop anOop) {
    oop found;
    oop each;
    int64_t count;
    int64_t word;
    address cell;
    uint64_t bit;
    uint64_t found2;
    int64_t count2;
    uint64_t word2;
    int64_t index;
    oop page;
    oop at;
    int64_t word3;
    address cell2;
    uint64_t bit2;
    uint64_t found3;
    int64_t value;
    oop anOop2;
    int64_t word4;
    address cell3;
    uint64_t bit3;
    uint64_t found4;
    found = anOop == 0 ? anOop : forwarders_follow(vm, anOop);
    if ((found & 7) == 0 && found != 0) {
        word = (int64_t)(found - vm->compactor_heapStart) >> 3;
        cell = vm->compactor_bits + i64_shift_left(word >> 6, 3);
        bit = u64_shift_left(1, word & 63);
        found2 = AT(u64_cell, cell);
        if ((found2 & bit) == 0) {
            AT(u64_cell, cell) = found2 | bit;
            AT(oop_cell, vm->compactor_markStack + i64_shift_left(vm->compactor_depth, 3)) = found;
            vm->compactor_depth = i64_add(vm->compactor_depth, 1);
        }
    }
    vm->compactor_rootMarks = i64_add(vm->compactor_rootMarks, 1);
    count = 0;
    while (vm->compactor_depth > 0 || vm->compactor_nearCount > 0) {
        while (vm->compactor_depth > 0 && vm->compactor_nearCount < 16) {
            vm->compactor_depth = i64_subtract(vm->compactor_depth, 1);
            each = AT(oop_cell, vm->compactor_markStack + i64_shift_left(vm->compactor_depth, 3));
            memory_prefetch(each);
            vm->compactor_near[i64_add(vm->compactor_nearFirst, vm->compactor_nearCount) & 15] = each;
            vm->compactor_nearCount = i64_add(vm->compactor_nearCount, 1);
        }
        each = vm->compactor_near[vm->compactor_nearFirst];
        vm->compactor_nearFirst = i64_add(vm->compactor_nearFirst, 1) & 15;
        vm->compactor_nearCount = i64_subtract(vm->compactor_nearCount, 1);
        count = i64_add(count, 1);
        compactor_setBitsOf(vm, each);
        if (UNLIKELY(vm->forwarders_isOn)) {
            forwarders_followSlots_of(vm, pointerSlots_countOf(vm, each), each);
        }
        if (UNLIKELY(vm->classTable_hasTwins)) {
            classTable_renumber(vm, each);
        }
        word2 = AT(u64_cell, each);
        if (((word2 >> 30) & 1) != 0) {
            vm->compactor_pinned = i64_add(vm->compactor_pinned, 1);
        }
        index = (int64_t)(word2 & 0x3fffff);
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
        }
        if ((at & 7) == 0 && at != 0) {
            word3 = (int64_t)(at - vm->compactor_heapStart) >> 3;
            cell2 = vm->compactor_bits + i64_shift_left(word3 >> 6, 3);
            bit2 = u64_shift_left(1, word3 & 63);
            found3 = AT(u64_cell, cell2);
            if ((found3 & bit2) == 0) {
                AT(u64_cell, cell2) = found3 | bit2;
                AT(oop_cell, vm->compactor_markStack + i64_shift_left(vm->compactor_depth, 3)) = at;
                vm->compactor_depth = i64_add(vm->compactor_depth, 1);
            }
        }
        count2 = compactor_strongCountOf(vm, each);
        value = i64_subtract(count2, 1);
        for (int64_t i = 0; i <= value; i++) {
            anOop2 = AT(oop_cell, each + i64_shift_left(i64_add(i, 1), 3));
            if ((anOop2 & 7) == 0 && anOop2 != 0) {
                word4 = (int64_t)(anOop2 - vm->compactor_heapStart) >> 3;
                cell3 = vm->compactor_bits + i64_shift_left(word4 >> 6, 3);
                bit3 = u64_shift_left(1, word4 & 63);
                found4 = AT(u64_cell, cell3);
                if ((found4 & bit3) == 0) {
                    AT(u64_cell, cell3) = found4 | bit3;
                    AT(oop_cell, vm->compactor_markStack + i64_shift_left(vm->compactor_depth, 3)) = anOop2;
                    vm->compactor_depth = i64_add(vm->compactor_depth, 1);
                }
            }
        }
    }
    vm->compactor_marks = i64_add(vm->compactor_marks, count);
    return found;
}

/* Compactor>>strongCountOf:, vm-spec/Collect/Compactor.class.st:213 */
static int64_t compactor_strongCountOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    oop anOop;
    int64_t word;
    bool isMarked;
    bool answer;
    bool answer2;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat == 4 && finalization_addWeak(vm, anObject)) {
        return objects_fixedSlotCountOf(vm, anObject);
    }
    if (objectFormat == 5) {
        anOop = AT(oop_cell, anObject + 8);
        if ((anOop & 7) != 0) {
            answer = true;
        } else {
            word = (int64_t)(anOop - vm->compactor_heapStart) >> 3;
            isMarked = (u64_shift_right(AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)), word & 63) & 1) != 0;
            answer = isMarked;
        }
        answer2 = !answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        if (finalization_addEphemeron(vm, anObject)) {
            return 0;
        }
    }
    return pointerSlots_countOf(vm, anObject);
}

/* Compactor>>finishMarking, vm-spec/Collect/Compactor.class.st:231 */
static void compactor_finishMarking(VM *vm) {
    int64_t value;
    oop anObject;
    value = i64_subtract(vm->finalization_mournerCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        anObject = compactor_mark(vm, AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)));
        AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)) = anObject;
    }
    while (compactor_markEphemerons(vm)) {
    }
    compactor_mournEphemerons(vm);
    compactor_clearWeakSlots(vm);
}

/* Compactor>>markEphemerons, vm-spec/Collect/Compactor.class.st:240 */
static bool compactor_markEphemerons(VM *vm) {
    oop each;
    int64_t count;
    int64_t value;
    count = vm->finalization_ephemeronCount;
    vm->finalization_ephemeronCount = 0;
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        each = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x100000, i), 3));
        compactor_trace(vm, each);
    }
    return vm->finalization_ephemeronCount < count;
}

/* Compactor>>trace:, vm-spec/Collect/Compactor.class.st:253 */
static void compactor_trace(VM *vm, oop ephemeron) {
    int64_t count;
    int64_t value;
    count = compactor_strongCountOf(vm, ephemeron);
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        compactor_mark(vm, AT(oop_cell, ephemeron + i64_shift_left(i64_add(i, 1), 3)));
    }
}

/* Compactor>>mournEphemerons, vm-spec/Collect/Compactor.class.st:262 */
static void compactor_mournEphemerons(VM *vm) {
    oop each;
    int64_t value;
    value = i64_subtract(vm->finalization_ephemeronCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        each = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x100000, i), 3));
        finalization_mourn(vm, each);
        compactor_trace(vm, each);
    }
}

/* Compactor>>clearWeakSlots, vm-spec/Collect/Compactor.class.st:272 */
static void compactor_clearWeakSlots(VM *vm) {
    oop each;
    int64_t value;
    int64_t count;
    int64_t slotCountOf;
    int64_t value2;
    int64_t value3;
    oop anOop;
    int64_t word;
    bool isMarked;
    bool answer;
    oop value4;
    value = i64_subtract(vm->finalization_weakCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        each = AT(oop_cell, vm->finalization_lists + i64_shift_left(i, 3));
        value2 = objects_fixedSlotCountOf(vm, each);
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        value3 = i64_subtract(slotCountOf, 1);
        for (int64_t j = value2; j <= value3; j++) {
            anOop = AT(oop_cell, each + i64_shift_left(i64_add(j, 1), 3));
            if ((anOop & 7) != 0) {
                answer = true;
            } else {
                word = (int64_t)(anOop - vm->compactor_heapStart) >> 3;
                isMarked = (u64_shift_right(AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)), word & 63) & 1) != 0;
                answer = isMarked;
            }
            if (!answer) {
                value4 = vm->heap_nilObject;
                AT(oop_cell, each + i64_shift_left(i64_add(j, 1), 3)) = value4;
                vm->finalization_isPending = true;
                safePoint_interrupt(vm);
            }
        }
    }
}

/* Compactor>>setBitsOf:, vm-spec/Collect/Compactor.class.st:315 */
static void compactor_setBitsOf(VM *vm, oop anObject) {
    int64_t first;
    int64_t last;
    address cell;
    int64_t count;
    int64_t slotCountOf;
    first = (int64_t)(((int64_t)(AT(u64_cell, anObject) >> 56) == 255 ? anObject - 8 : anObject) - vm->compactor_heapStart) >> 3;
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    last = (int64_t)(anObject + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - vm->compactor_heapStart) >> 3;
    cell = vm->compactor_bits + i64_shift_left(first >> 6, 3);
    if ((first >> 6) == (last >> 6)) {
        AT(u64_cell, cell) = AT(u64_cell, cell) | u64_shift_left(u64_shift_left(1, i64_subtract(last, first)) - 1, first & 63);
        return;
    }
    AT(u64_cell, cell) = AT(u64_cell, cell) | u64_shift_left(0xffffffffffffffffU, first & 63);
    memory_fill(cell + 8, i64_subtract(i64_subtract(last >> 6, first >> 6), 1), 0xffffffffffffffffU);
    cell = vm->compactor_bits + i64_shift_left(last >> 6, 3);
    AT(u64_cell, cell) = AT(u64_cell, cell) | (u64_shift_left(1, last & 63) - 1);
}

/* Compactor>>plan, vm-spec/Collect/Compactor.class.st:331 */
static void compactor_plan(VM *vm) {
    int64_t words;
    int64_t sum;
    int64_t value;
    compactor_finishMarking(vm);
    vm->forwarders_isOn = false;
    vm->forwarders_areOld = false;
    vm->forwarders_needsCare = vm->forwarders_isOddVariable;
    if (vm->classTable_hasTwins) {
        classTable_forgetTwins(vm);
    }
    words = i64_subtract(i64_add((int64_t)(vm->heap_free - vm->compactor_heapStart) >> 9, 2), 1);
    sum = 0;
    value = i64_subtract(words, 1);
    for (int64_t i = 0; i <= value; i++) {
        AT(i64_cell, vm->compactor_sums + i64_shift_left(i, 3)) = sum;
        sum = i64_add(sum, u64_bit_count(AT(u64_cell, vm->compactor_bits + i64_shift_left(i, 3))));
    }
    AT(i64_cell, vm->compactor_sums + i64_shift_left(words, 3)) = sum;
    vm->compactor_living = sum;
    compactor_forgetDeadClasses(vm);
}

/* Compactor>>canSlide, vm-spec/Collect/Compactor.class.st:354 */
static bool compactor_canSlide(VM *vm) {
    address place;
    oop each;
    oop each2;
    int64_t word;
    bool isMarked;
    bool answer;
    int64_t count;
    int64_t slotCountOf;
    vm->compactor_pinCount = 0;
    if (vm->compactor_pinned == 0) {
        return true;
    }
    if (vm->compactor_pinned > vm->compactor_tableBytes) {
        return false;
    }
    place = vm->heap_start;
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        if (((AT(u64_cell, each2) >> 30) & 1) != 0) {
            word = (int64_t)(each2 - vm->compactor_heapStart) >> 3;
            isMarked = (u64_shift_right(AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)), word & 63) & 1) != 0;
            answer = isMarked;
        } else {
            answer = false;
        }
        if (answer) {
            compactor_notePin(vm, each2);
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    }
    return true;
}

/* Compactor>>notePin:, vm-spec/Collect/Compactor.class.st:366 */
static void compactor_notePin(VM *vm, oop anObject) {
    address cell;
    int64_t end;
    int64_t count;
    int64_t slotCountOf;
    uint64_t before;
    int64_t livingBefore;
    cell = vm->compactor_markStack + i64_multiply(vm->compactor_pinCount, 24);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    end = (int64_t)(anObject + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - vm->compactor_heapStart) >> 3;
    AT(i64_cell, cell) = (int64_t)(((int64_t)(AT(u64_cell, anObject) >> 56) == 255 ? anObject - 8 : anObject) - vm->compactor_heapStart) >> 3;
    AT(i64_cell, cell + 8) = end;
    before = AT(u64_cell, vm->compactor_bits + i64_shift_left(end >> 6, 3)) & (u64_shift_left(1, end & 63) - 1);
    livingBefore = i64_add(AT(i64_cell, vm->compactor_sums + i64_shift_left(end >> 6, 3)), u64_bit_count(before));
    AT(i64_cell, cell + 16) = i64_subtract(end, livingBefore);
    vm->compactor_pinCount = i64_add(vm->compactor_pinCount, 1);
}

/* Compactor>>forgetDeadClasses, vm-spec/Collect/Compactor.class.st:385 */
static void compactor_forgetDeadClasses(VM *vm) {
    oop page;
    oop class;
    int64_t word;
    bool isMarked;
    oop value;
    for (int64_t i = 0; i <= 4095; i++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i, 1), 3));
        if (page == vm->heap_nilObject) {
            return;
        }
        for (int64_t j = 0; j <= 1023; j++) {
            class = AT(oop_cell, page + i64_shift_left(i64_add(j, 1), 3));
            word = (int64_t)(class - vm->compactor_heapStart) >> 3;
            isMarked = (u64_shift_right(AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)), word & 63) & 1) != 0;
            if (!isMarked) {
                value = vm->heap_nilObject;
                AT(oop_cell, page + i64_shift_left(i64_add(j, 1), 3)) = value;
            }
        }
    }
}

/* Compactor>>newAddressOf:, vm-spec/Collect/Compactor.class.st:396 */
static oop compactor_newAddressOf(VM *vm, oop anOop) {
    int64_t word;
    uint64_t before;
    int64_t livingBefore;
    address value;
    if ((anOop & 7) != 0 || anOop == 0) {
        return anOop;
    }
    word = (int64_t)(anOop - vm->compactor_heapStart) >> 3;
    if (vm->compactor_pinCount == 0) {
        value = vm->compactor_heapStart;
        before = AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)) & (u64_shift_left(1, word & 63) - 1);
        livingBefore = i64_add(AT(i64_cell, vm->compactor_sums + i64_shift_left(word >> 6, 3)), u64_bit_count(before));
        return value + i64_shift_left(livingBefore, 3);
    }
    return vm->compactor_heapStart + i64_shift_left(compactor_newWordOf(vm, word), 3);
}

/* Compactor>>newWordOf:, vm-spec/Collect/Compactor.class.st:417 */
static int64_t compactor_newWordOf(VM *vm, int64_t word) {
    int64_t low;
    int64_t high;
    int64_t middle;
    uint64_t before;
    uint64_t before2;
    int64_t livingBefore;
    low = 0;
    high = vm->compactor_pinCount;
    while (low < high) {
        middle = i64_add(low, high) >> 1;
        if (AT(i64_cell, vm->compactor_markStack + i64_multiply(middle, 24)) <= word) {
            low = i64_add(middle, 1);
        } else {
            high = middle;
        }
    }
    if (low == 0) {
        before = AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)) & (u64_shift_left(1, word & 63) - 1);
        return i64_add(AT(i64_cell, vm->compactor_sums + i64_shift_left(word >> 6, 3)), u64_bit_count(before));
    }
    if (word < AT(i64_cell, vm->compactor_markStack + i64_multiply(i64_subtract(low, 1), 24) + 8)) {
        return word;
    }
    before2 = AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)) & (u64_shift_left(1, word & 63) - 1);
    livingBefore = i64_add(AT(i64_cell, vm->compactor_sums + i64_shift_left(word >> 6, 3)), u64_bit_count(before2));
    return i64_add(livingBefore, AT(i64_cell, vm->compactor_markStack + i64_multiply(i64_subtract(low, 1), 24) + 16));
}

/* Compactor>>compact, vm-spec/Collect/Compactor.class.st:432 */
static void compactor_compact(VM *vm) {
    address place;
    address end;
    oop each;
    address next;
    int64_t count;
    address free;
    int64_t bytes;
    int64_t value;
    oop anObject;
    int64_t count2;
    int64_t slotCountOf;
    int64_t word;
    bool isMarked;
    int64_t value2;
    oop value3;
    value = i64_subtract(vm->finalization_mournerCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        anObject = compactor_newAddressOf(vm, AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)));
        AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)) = anObject;
    }
    memory_fill(vm->freeChunks_lists, 64, 0);
    vm->freeChunks_bytes = 0;
    vm->freeChunks_holeStart = 0;
    vm->freeChunks_holeEnd = vm->freeChunks_holeStart;
    place = vm->compactor_heapStart;
    end = vm->heap_free;
    free = vm->compactor_heapStart;
    while (place < end) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        count2 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count2;
        next = each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
        word = (int64_t)(each - vm->compactor_heapStart) >> 3;
        isMarked = (u64_shift_right(AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3)), word & 63) & 1) != 0;
        if (isMarked) {
            count = pointerSlots_countOf(vm, each);
            value2 = i64_subtract(count, 1);
            for (int64_t i2 = 0; i2 <= value2; i2++) {
                value3 = compactor_newAddressOf(vm, AT(oop_cell, each + i64_shift_left(i64_add(i2, 1), 3)));
                AT(oop_cell, each + i64_shift_left(i64_add(i2, 1), 3)) = value3;
            }
            if (((AT(u64_cell, each) >> 30) & 1) != 0) {
                compactor_freeFrom_to(vm, free, place);
                free = place;
            }
            bytes = (int64_t)(next - place);
            if (place != free) {
                vm->compactor_moves = i64_add(vm->compactor_moves, 1);
                memory_copy(bytes, place, free);
            }
            free = free + bytes;
        }
        place = next;
    }
    compactor_endAt(vm, free);
}

/* Compactor>>endAt:, vm-spec/Collect/Compactor.class.st:461 */
static void compactor_endAt(VM *vm, address free) {
    platform_releaseMemory_at(vm, (int64_t)(vm->heap_free - free), free);
    platform_releaseMemory_at(vm, i64_shift_left(vm->compactor_tableBytes, 5), vm->compactor_markStack);
    vm->heap_free = free;
    vm->heap_ceiling = vm->heap_maxEnd;
    vm->heap_collectAt = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_min(i64_max(double_to_i64(i64_double(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes)) * vm->heapSizes_growthRatio), 0x2000000), i64_max(i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)), 0) >> 1));
    heap_shrink(vm);
}

/* Compactor>>sweep, vm-spec/Collect/Compactor.class.st:471 */
static void compactor_sweep(VM *vm) {
    int64_t end;
    int64_t word;
    int64_t hole;
    memory_fill(vm->freeChunks_lists, 64, 0);
    vm->freeChunks_bytes = 0;
    vm->freeChunks_holeStart = 0;
    vm->freeChunks_holeEnd = vm->freeChunks_holeStart;
    end = (int64_t)(vm->heap_free - vm->compactor_heapStart) >> 3;
    word = compactor_next_from_to(vm, false, 0, end);
    while (word < end) {
        hole = word;
        word = compactor_next_from_to(vm, true, hole, end);
        if (word == end) {
            compactor_endAt(vm, vm->compactor_heapStart + i64_shift_left(hole, 3));
            return;
        }
        compactor_freeFrom_to(vm, vm->compactor_heapStart + i64_shift_left(hole, 3), vm->compactor_heapStart + i64_shift_left(word, 3));
        word = compactor_next_from_to(vm, false, word, end);
    }
    compactor_endAt(vm, vm->heap_free);
}

/* Compactor>>next:from:to:, vm-spec/Collect/Compactor.class.st:487 */
static int64_t compactor_next_from_to(VM *vm, bool isLiving, int64_t first, int64_t end) {
    int64_t word;
    uint64_t found;
    word = first;
    while (word < end) {
        found = AT(u64_cell, vm->compactor_bits + i64_shift_left(word >> 6, 3));
        if (!isLiving) {
            found = ~found;
        }
        found = u64_shift_right(found, word & 63);
        if (!(found == 0)) {
            return i64_min(i64_subtract(i64_add(word, 63), u64_leading_zeros(found & (~found + 1))), end);
        }
        word = i64_add(word | 63, 1);
    }
    return end;
}

/* Compactor>>freeFrom:to:, vm-spec/Collect/Compactor.class.st:502 */
static void compactor_freeFrom_to(VM *vm, address first, address end) {
    int64_t bytes;
    bytes = (int64_t)(end - first);
    if (bytes == 0) {
        return;
    }
    vm->compactor_holes = i64_add(vm->compactor_holes, 1);
    vm->freeChunks_bytes = i64_add(vm->freeChunks_bytes, bytes);
    freeChunks_enter_bytes(vm, freeChunks_chunk_at(vm, bytes, first), bytes);
    if (bytes >= 0x10000) {
        platform_releaseMemory_at(vm, i64_subtract(bytes, 56), first + 56);
    }
}

