/* Scavenger, floor Collect: I collect the young spaces by copying (Cheney, A nonrecursive list compacting algorithm, 1970).  Generated from vm-spec: edit there. */

/* Scavenger>>finish, vm-spec/Collect/Scavenger.class.st:66 */
static void scavenger_finish(VM *vm) {
    address scan;
    oop each;
    int64_t count;
    int64_t slotCountOf;
    address place;
    int64_t count2;
    int64_t slotCountOf2;
    address place2;
    address end;
    scan = vm->scavenger_future;
    while (scan < vm->scavenger_futureFree || vm->scavenger_oldScan < vm->heap_free) {
        while (scan < vm->scavenger_futureFree) {
            each = (int64_t)(AT(u64_cell, scan) >> 56) == 255 ? (oop)(scan + 8) : (oop)scan;
            scavenger_scan(vm, each);
            count = (int64_t)(AT(u64_cell, (address)each) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count;
            scan = (address)each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
        }
        while (vm->scavenger_oldScan < vm->heap_free) {
            place = vm->scavenger_oldScan;
            each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? (oop)(place + 8) : (oop)place;
            count2 = (int64_t)(AT(u64_cell, (address)each) >> 56);
            slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, (address)each - 8) & 0xffffffffffffffu) : count2;
            vm->scavenger_oldScan = (address)each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
            if (scavenger_scan(vm, each)) {
                heap_remember(vm, each);
            }
        }
    }
    place2 = vm->scavenger_future;
    end = vm->scavenger_futureFree;
    vm->heap_pastStart = place2;
    vm->heap_pastFree = end;
    heap_emptyEden(vm);
    vm->scavenger_tenuresPast = (int64_t)(vm->scavenger_futureFree - vm->scavenger_future) > 0x80000;
    vm->scavenger_scavenges = i64_add(vm->scavenger_scavenges, 1);
}

/* Scavenger>>forwardRemembered, vm-spec/Collect/Scavenger.class.st:86 */
static void scavenger_forwardRemembered(VM *vm) {
    int64_t kept;
    oop each;
    int64_t count;
    int64_t value;
    uint64_t word;
    kept = 0;
    count = vm->heap_rememberedCount;
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        each = AT(oop_cell, vm->heap_remembered + i64_shift_left(i, 3));
        if (scavenger_scan(vm, each)) {
            AT(oop_cell, vm->heap_remembered + i64_shift_left(kept, 3)) = each;
            kept = i64_add(kept, 1);
        } else {
            word = AT(u64_cell, (address)each) & 0xffffffffdfffffffu;
            AT(u64_cell, (address)each) = word;
        }
    }
    vm->heap_rememberedCount = kept;
}

/* Scavenger>>scan:, vm-spec/Collect/Scavenger.class.st:102 */
static bool scavenger_scan(VM *vm, oop anObject) {
    oop value;
    bool young;
    address place;
    int64_t value2;
    young = false;
    place = (address)anObject + 8;
    value2 = i64_subtract(pointerSlots_countOf(vm, anObject), 1);
    for (int64_t i = 0; i <= value2; i++) {
        value = AT(oop_cell, place + i64_shift_left(i, 3));
        if (((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
            value = scavenger_forward(vm, value);
            AT(oop_cell, place + i64_shift_left(i, 3)) = value;
            if (((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
                young = true;
            }
        }
    }
    return young;
}

/* Scavenger>>forward:, vm-spec/Collect/Scavenger.class.st:118 */
static oop scavenger_forward(VM *vm, oop anOop) {
    if (!(((uint64_t)anOop & 7) == 0 && (address)anOop < vm->heap_start)) {
        return anOop;
    }
    if ((address)anOop >= vm->scavenger_future && (address)anOop < vm->scavenger_futureLimit) {
        return anOop;
    }
    if ((int64_t)((AT(u64_cell, (address)anOop) >> 24) & 31) == 7) {
        return AT(oop_cell, (address)anOop + 8);
    }
    return scavenger_copy(vm, anOop);
}

/* Scavenger>>copy:, vm-spec/Collect/Scavenger.class.st:135 */
static oop scavenger_copy(VM *vm, oop anObject) {
    int64_t count;
    int64_t bytes;
    address from;
    address target;
    oop copy;
    int64_t count2;
    int64_t slotCountOf;
    uint64_t word;
    count2 = (int64_t)(AT(u64_cell, (address)anObject) >> 56);
    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, (address)anObject - 8) & 0xffffffffffffffu) : count2;
    count = slotCountOf;
    bytes = heap_bytesForSlots(vm, count);
    from = count >= 255 ? (address)anObject - 8 : (address)anObject;
    if (vm->scavenger_tenuresAll || (vm->scavenger_tenuresPast && (address)anObject < vm->heap_edenStart) || bytes > (int64_t)(vm->scavenger_futureLimit - vm->scavenger_futureFree)) {
        copy = heap_allocateOld_format_classIndex(vm, count, 1, 16);
        target = (address)copy - (int64_t)((address)anObject - from);
        vm->scavenger_tenured = i64_add(vm->scavenger_tenured, bytes);
    } else {
        target = vm->scavenger_futureFree;
        copy = (oop)(target + (int64_t)((address)anObject - from));
        vm->scavenger_futureFree = vm->scavenger_futureFree + bytes;
    }
    memory_copy(bytes, from, target);
    word = ((AT(u64_cell, (address)anObject) >> 56) << 56) + 0x7000000 + 8;
    AT(u64_cell, (address)anObject) = word;
    AT(oop_cell, (address)anObject + 8) = copy;
    return copy;
}

