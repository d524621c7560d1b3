/* Scavenger, floor Collect: I collect the young spaces by copying (Cheney, A nonrecursive list compacting algorithm, 1970).  Generated from vm-spec: edit there. */

/* Scavenger>>begin:, vm-spec/Collect/Scavenger.class.st:123 */
static void scavenger_begin(VM *vm, bool tenureAll) {
    vm->scavenger_future = vm->heap_pastStart == vm->heap_youngStart ? vm->heap_youngStart + (vm->heapSizes_mostEden >> 2) : vm->heap_youngStart;
    vm->scavenger_futureFree = vm->scavenger_future;
    vm->scavenger_futureLimit = vm->scavenger_future + (vm->heapSizes_eden >> 2);
    vm->scavenger_tenuresAll = tenureAll;
    if (tenureAll) {
        vm->scavenger_tenureEnd = vm->heap_start;
    } else {
        vm->scavenger_tenureEnd = vm->scavenger_tenuresPast ? vm->heap_edenStart : vm->heap_youngStart;
    }
    vm->scavenger_futureScan = vm->scavenger_future;
    vm->scavenger_looked = 0;
    vm->scavenger_keptCount = 0;
    vm->scavenger_survivors = 0;
    vm->scavenger_rememberedBefore = vm->heap_rememberedCount;
    vm->scavenger_usedBefore = i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart));
    vm->scavenger_tenuredBefore = vm->scavenger_tenured;
    vm->finalization_weakCount = 0;
    vm->finalization_ephemeronCount = 0;
    scavenger_forwardRemembered(vm);
    scavenger_forwardMourners(vm);
}

/* Scavenger>>finish, vm-spec/Collect/Scavenger.class.st:145 */
static void scavenger_finish(VM *vm) {
    int64_t count;
    address place;
    address end;
    scavenger_copyReached(vm);
    while (scavenger_scanEphemerons(vm)) {
        scavenger_copyReached(vm);
    }
    scavenger_mournEphemerons(vm);
    scavenger_copyReached(vm);
    scavenger_clearWeakSlots(vm);
    count = vm->scavenger_keptCount;
    vm->heap_rememberedCount = count;
    if (vm->scavenger_tenuresAll) {
        heap_forgetAll(vm);
    }
    place = vm->scavenger_future;
    end = vm->scavenger_futureFree;
    vm->heap_pastStart = place;
    vm->heap_pastFree = end;
    if (!vm->scavenger_tenuresAll) {
        heap_scavenged_survived(vm, vm->scavenger_usedBefore, i64_add((int64_t)(vm->heap_pastFree - vm->heap_pastStart), i64_subtract(vm->scavenger_tenured, vm->scavenger_tenuredBefore)));
    }
    heap_emptyEden(vm);
    vm->forwarders_isOn = vm->forwarders_areOld;
    vm->forwarders_needsCare = vm->forwarders_isOn || vm->forwarders_isOddVariable;
    vm->scavenger_tenuresPast = i64_double((int64_t)(vm->heap_pastFree - vm->heap_pastStart)) > vm->scavenger_tenuringPart * i64_double(vm->heapSizes_eden >> 2);
}

/* Scavenger>>copyReached, vm-spec/Collect/Scavenger.class.st:162 */
static void scavenger_copyReached(VM *vm) {
    oop each;
    int64_t count;
    address place;
    uint64_t word;
    int64_t objectFormat;
    int64_t count2;
    int64_t slotCountOf;
    int64_t count3;
    int64_t slotCountOf2;
    count = 0;
    while (vm->scavenger_futureScan < vm->scavenger_futureFree || vm->scavenger_looked < vm->heap_rememberedCount) {
        while (vm->scavenger_futureScan < vm->scavenger_futureFree) {
            place = vm->scavenger_futureScan;
            each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
            word = AT(u64_cell, each);
            objectFormat = (int64_t)((word >> 24) & 31);
            if (objectFormat <= 3 && (int64_t)(word & 0x3fffff) != 36) {
                count2 = (int64_t)(AT(u64_cell, each) >> 56);
                slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count2;
                scavenger_scan_slots(vm, each, slotCountOf);
            } else if (objectFormat == 4) {
                scavenger_scanWeak(vm, each);
            } else if (objectFormat == 5) {
                scavenger_scanEphemeron(vm, each);
            } else {
                scavenger_scan_slots(vm, each, pointerSlots_countOf(vm, each));
            }
            count3 = (int64_t)(AT(u64_cell, each) >> 56);
            slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count3;
            vm->scavenger_futureScan = each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
            count = i64_add(count, 1);
        }
        scavenger_forwardRemembered(vm);
    }
    vm->scavenger_survivors = i64_add(vm->scavenger_survivors, count);
}

/* Scavenger>>forwardMourners, vm-spec/Collect/Scavenger.class.st:177 */
static void scavenger_forwardMourners(VM *vm) {
    int64_t value;
    oop anOop;
    oop forwardYoung;
    oop target;
    oop answer;
    value = i64_subtract(vm->finalization_mournerCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3));
        if ((anOop & 7) == 0 && anOop < vm->heap_start) {
            if (anOop >= vm->scavenger_future && anOop < vm->scavenger_futureLimit) {
                forwardYoung = anOop;
            } else if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) == 7) {
                target = AT(oop_cell, anOop + 8);
                forwardYoung = UNLIKELY((target & 7) == 0 && target < vm->heap_start && (target < vm->scavenger_future || target >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target) : target;
            } else {
                forwardYoung = scavenger_copy(vm, anOop);
            }
            answer = forwardYoung;
        } else {
            answer = anOop;
        }
        AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)) = answer;
    }
}

/* Scavenger>>forwardRemembered, vm-spec/Collect/Scavenger.class.st:183 */
static void scavenger_forwardRemembered(VM *vm) {
    oop each;
    uint64_t word;
    int64_t objectFormat;
    bool scan;
    int64_t count;
    int64_t slotCountOf;
    int64_t index;
    uint64_t word2;
    while (vm->scavenger_looked < vm->heap_rememberedCount) {
        each = AT(oop_cell, vm->heap_remembered + i64_shift_left(vm->scavenger_looked, 3));
        vm->scavenger_looked = i64_add(vm->scavenger_looked, 1);
        word = AT(u64_cell, each);
        objectFormat = (int64_t)((word >> 24) & 31);
        if (objectFormat <= 3 && (int64_t)(word & 0x3fffff) != 36) {
            count = (int64_t)(AT(u64_cell, each) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
            scan = scavenger_scan_slots(vm, each, slotCountOf);
        } else if (objectFormat == 4) {
            scan = scavenger_scanWeak(vm, each);
        } else if (objectFormat == 5) {
            scan = scavenger_scanEphemeron(vm, each);
        } else {
            scan = scavenger_scan_slots(vm, each, pointerSlots_countOf(vm, each));
        }
        if (scan) {
            index = vm->scavenger_keptCount;
            AT(oop_cell, vm->heap_remembered + i64_shift_left(index, 3)) = each;
            vm->scavenger_keptCount = i64_add(vm->scavenger_keptCount, 1);
        } else {
            word2 = AT(u64_cell, each) & 0xffffffffdfffffffU;
            AT(u64_cell, each) = word2;
        }
    }
}

/* Scavenger>>scanWeak:, vm-spec/Collect/Scavenger.class.st:197 */
static bool scavenger_scanWeak(VM *vm, oop anObject) {
    int64_t fixed;
    bool young;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop anOop;
    int64_t count2;
    int64_t slotCountOf2;
    fixed = objects_fixedSlotCountOf(vm, anObject);
    young = scavenger_scan_slots(vm, anObject, fixed);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    value = i64_subtract(slotCountOf, 1);
    for (int64_t i = fixed; i <= value; i++) {
        anOop = AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3));
        if ((anOop & 7) == 0 && anOop < vm->heap_start) {
            if (finalization_addWeak(vm, anObject)) {
                return true;
            }
            count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
            return scavenger_scan_slots(vm, anObject, slotCountOf2);
        }
    }
    return young;
}

/* Scavenger>>clearWeakSlots, vm-spec/Collect/Scavenger.class.st:211 */
static void scavenger_clearWeakSlots(VM *vm) {
    oop each;
    oop value;
    int64_t value2;
    int64_t count;
    int64_t slotCountOf;
    int64_t value3;
    int64_t value4;
    oop forwardYoung;
    oop target;
    oop answer;
    oop value5;
    value2 = i64_subtract(vm->finalization_weakCount, 1);
    for (int64_t i = 0; i <= value2; i++) {
        each = AT(oop_cell, vm->finalization_lists + i64_shift_left(i, 3));
        value3 = objects_fixedSlotCountOf(vm, each);
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        value4 = i64_subtract(slotCountOf, 1);
        for (int64_t j = value3; j <= value4; j++) {
            value = AT(oop_cell, each + i64_shift_left(i64_add(j, 1), 3));
            if ((value & 7) == 0 && value < vm->heap_start) {
                if (scavenger_isAlive(vm, value)) {
                    if ((value & 7) == 0 && value < vm->heap_start) {
                        if (value >= vm->scavenger_future && value < vm->scavenger_futureLimit) {
                            forwardYoung = value;
                        } else if ((int64_t)((AT(u64_cell, value) >> 24) & 31) == 7) {
                            target = AT(oop_cell, value + 8);
                            forwardYoung = UNLIKELY((target & 7) == 0 && target < vm->heap_start && (target < vm->scavenger_future || target >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target) : target;
                        } else {
                            forwardYoung = scavenger_copy(vm, value);
                        }
                        answer = forwardYoung;
                    } else {
                        answer = value;
                    }
                    AT(oop_cell, each + i64_shift_left(i64_add(j, 1), 3)) = answer;
                } else {
                    value5 = vm->heap_nilObject;
                    AT(oop_cell, each + i64_shift_left(i64_add(j, 1), 3)) = value5;
                    vm->finalization_isPending = true;
                    safePoint_interrupt(vm);
                }
            }
        }
    }
}

/* Scavenger>>scanEphemeron:, vm-spec/Collect/Scavenger.class.st:225 */
static bool scavenger_scanEphemeron(VM *vm, oop anObject) {
    int64_t count;
    int64_t slotCountOf;
    if (!scavenger_isAlive(vm, AT(oop_cell, anObject + 8)) && finalization_addEphemeron(vm, anObject)) {
        return true;
    }
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    return scavenger_scan_slots(vm, anObject, slotCountOf);
}

/* Scavenger>>scanEphemerons, vm-spec/Collect/Scavenger.class.st:233 */
static bool scavenger_scanEphemerons(VM *vm) {
    oop each;
    int64_t kept;
    int64_t value;
    int64_t count;
    int64_t slotCountOf;
    kept = 0;
    value = i64_subtract(vm->finalization_ephemeronCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        each = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x100000, i), 3));
        if (scavenger_isAlive(vm, AT(oop_cell, each + 8))) {
            count = (int64_t)(AT(u64_cell, each) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
            scavenger_scan_slots(vm, each, slotCountOf);
        } else {
            AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x100000, kept), 3)) = each;
            kept = i64_add(kept, 1);
        }
    }
    if (kept == vm->finalization_ephemeronCount) {
        return false;
    }
    vm->finalization_ephemeronCount = kept;
    return true;
}

/* Scavenger>>mournEphemerons, vm-spec/Collect/Scavenger.class.st:251 */
static void scavenger_mournEphemerons(VM *vm) {
    oop each;
    int64_t value;
    int64_t count;
    int64_t slotCountOf;
    value = i64_subtract(vm->finalization_ephemeronCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        each = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x100000, i), 3));
        finalization_mourn(vm, each);
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        scavenger_scan_slots(vm, each, slotCountOf);
    }
}

/* Scavenger>>isAlive:, vm-spec/Collect/Scavenger.class.st:261 */
static bool scavenger_isAlive(VM *vm, oop anOop) {
    oop each;
    each = anOop;
    while ((each & 7) == 0 && each < vm->heap_start && (each < vm->scavenger_future || each >= vm->scavenger_futureLimit)) {
        if (!((int64_t)((AT(u64_cell, each) >> 24) & 31) == 7)) {
            return false;
        }
        each = AT(oop_cell, each + 8);
    }
    return true;
}

/* Scavenger>>scan:slots:, vm-spec/Collect/Scavenger.class.st:288 */
static bool scavenger_scan_slots(VM *vm, oop anObject, int64_t count) {
    oop value;
    bool young;
    address place;
    address end;
    address oldStart;
    address from;
    address to;
    oop target;
    oop follow;
    oop answer;
    young = false;
    oldStart = vm->heap_start;
    from = vm->scavenger_future;
    to = vm->scavenger_futureLimit;
    place = anObject + 8;
    end = place + i64_shift_left(count, 3);
    while (place < end) {
        value = AT(oop_cell, place);
        if ((value & 7) == 0 && value < oldStart) {
            if (!(value >= from && value < to)) {
                if ((int64_t)((AT(u64_cell, value) >> 24) & 31) == 7) {
                    target = AT(oop_cell, value + 8);
                    follow = UNLIKELY((target & 7) == 0 && target < vm->heap_start && (target < vm->scavenger_future || target >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target) : target;
                    answer = follow;
                } else {
                    answer = scavenger_copy(vm, value);
                }
                value = answer;
                AT(oop_cell, place) = value;
            }
            if ((value & 7) == 0 && value < oldStart) {
                young = true;
            }
        }
        place = place + 8;
    }
    return young;
}

/* Scavenger>>followFurther:, vm-spec/Collect/Scavenger.class.st:337 */
static oop scavenger_followFurther(VM *vm, oop anOop) {
    oop each;
    each = anOop;
    while ((int64_t)((AT(u64_cell, each) >> 24) & 31) == 7) {
        each = AT(oop_cell, each + 8);
        if (!((each & 7) == 0 && each < vm->heap_start && (each < vm->scavenger_future || each >= vm->scavenger_futureLimit))) {
            return each;
        }
    }
    return scavenger_copy(vm, each);
}

/* Scavenger>>copy:, vm-spec/Collect/Scavenger.class.st:365 */
static oop scavenger_copy(VM *vm, oop anObject) {
    uint64_t word;
    int64_t count;
    address place;
    address end;
    uint64_t word2;
    word = AT(u64_cell, anObject);
    count = i64_max((int64_t)(word >> 56), 1);
    place = vm->scavenger_futureFree;
    end = place + i64_shift_left(i64_add(count, 1), 3);
    if (count >= 255 || end > vm->scavenger_futureLimit || anObject < vm->scavenger_tenureEnd || ((word >> 30) & 1) != 0) {
        return scavenger_copyCarefully(vm, anObject);
    }
    AT(u64_cell, place) = word;
    for (int64_t i = 1; i <= count; i++) {
        AT(u64_cell, place + i64_shift_left(i, 3)) = AT(u64_cell, anObject + i64_shift_left(i, 3));
    }
    word2 = ((AT(u64_cell, anObject) >> 56) << 56) + 0x7000000 + 8;
    AT(u64_cell, anObject) = word2;
    AT(oop_cell, anObject + 8) = place;
    vm->scavenger_futureFree = end;
    return place;
}

/* Scavenger>>copyCarefully:, vm-spec/Collect/Scavenger.class.st:402 */
static RARE oop scavenger_copyCarefully(VM *vm, oop anObject) {
    int64_t count;
    int64_t bytes;
    address from;
    address target;
    oop copy;
    bool isTenured;
    int64_t objectFormat;
    int64_t count2;
    uint64_t word;
    count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
    count = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
    bytes = heap_bytesForSlots(vm, count);
    from = count >= 255 ? anObject - 8 : anObject;
    isTenured = anObject < vm->scavenger_tenureEnd || bytes > (int64_t)(vm->scavenger_futureLimit - vm->scavenger_futureFree) || ((AT(u64_cell, anObject) >> 30) & 1) != 0;
    if (isTenured) {
        copy = heap_allocateOld_format_classIndex(vm, count, 1, 16);
        target = copy - (int64_t)(anObject - from);
        vm->scavenger_tenured = i64_add(vm->scavenger_tenured, bytes);
        vm->scavenger_tenures = i64_add(vm->scavenger_tenures, 1);
    } else {
        target = vm->scavenger_futureFree;
        copy = target + (int64_t)(anObject - from);
        vm->scavenger_futureFree = vm->scavenger_futureFree + bytes;
    }
    memory_copy(bytes, from, target);
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (isTenured && (objectFormat <= 5 || objectFormat >= 24)) {
        heap_remember(vm, copy);
    }
    word = ((AT(u64_cell, anObject) >> 56) << 56) + 0x7000000 + 8;
    AT(u64_cell, anObject) = word;
    AT(oop_cell, anObject + 8) = copy;
    return copy;
}

