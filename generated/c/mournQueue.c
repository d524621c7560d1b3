/* MournQueue, floor Collect: I keep the mourners in an image file, as other VMs of the family do: in pages of 64-bit words that the root of the class table leads to, at the third slot behind those for its pages.  Generated from vm-spec: edit there. */

/* MournQueue>>write, vm-spec/Collect/MournQueue.class.st:40 */
static bool mournQueue_write(VM *vm) {
    oop page;
    int64_t count;
    int64_t value;
    int64_t index;
    oop value2;
    oop anObject;
    page = 0;
    count = 0;
    value = vm->finalization_mournerCount;
    for (int64_t i = 1; i <= value; i++) {
        if (page == 0 || i64_add(count, 4) == 4092) {
            if (!heap_hasRoomForOld(vm, 4092)) {
                return false;
            }
            page = mournQueue_pageAfter(vm, page);
            count = 0;
        }
        index = i64_add(count, 4);
        value2 = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i64_subtract(vm->finalization_mournerCount, i)), 3));
        AT(oop_cell, page + i64_shift_left(i64_add(index, 1), 3)) = value2;
        count = i64_add(count, 1);
        AT(i64_cell, page + 8) = count;
    }
    if (!(page == 0)) {
        anObject = vm->classTable_root;
        AT(oop_cell, anObject + 0x8018) = page;
    }
    return true;
}

/* MournQueue>>pageAfter:, vm-spec/Collect/MournQueue.class.st:59 */
static oop mournQueue_pageAfter(VM *vm, oop page) {
    oop new;
    new = heap_allocateOld_format_classIndex(vm, 4092, 9, 19);
    memory_fill(new + 8, 4092, 0);
    AT(i64_cell, new + 8 + 8) = 0x1002;
    AT(oop_cell, new + 32) = page;
    return new;
}

/* MournQueue>>read, vm-spec/Collect/MournQueue.class.st:77 */
static bool mournQueue_read(VM *vm) {
    oop page;
    bool isGood;
    oop anObject;
    oop value;
    page = AT(oop_cell, vm->classTable_root + 0x8018);
    isGood = page == vm->heap_nilObject || mournQueue_readPages(vm, page);
    for (int64_t i = 0x1000; i <= 0x1007; i++) {
        if (AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i, 1), 3)) != vm->heap_nilObject) {
            anObject = vm->classTable_root;
            value = vm->heap_nilObject;
            AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3)) = value;
        }
    }
    return isGood;
}

/* MournQueue>>readPages:, vm-spec/Collect/MournQueue.class.st:90 */
static bool mournQueue_readPages(VM *vm, oop first) {
    oop page;
    vm->finalization_weakCount = 0;
    vm->finalization_ephemeronCount = 0;
    page = first;
    for (;;) {
        if (!mournQueue_readPage(vm, page)) {
            return false;
        }
        if (AT(oop_cell, page + 32) == 0) {
            return true;
        }
        page = imageReader_newAddressOf(vm, AT(oop_cell, page + 32));
        if (!!(page == 0)) break;
    }
    return false;
}

/* MournQueue>>readPage:, vm-spec/Collect/MournQueue.class.st:104 */
static bool mournQueue_readPage(VM *vm, oop page) {
    int64_t count;
    oop mourner;
    int64_t count2;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t count3;
    int64_t slotCountOf2;
    bool answer3;
    if ((page & 7) == 0) {
        if ((int64_t)((AT(u64_cell, page) >> 24) & 31) == 9) {
            count2 = (int64_t)(AT(u64_cell, page) >> 56);
            slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, page - 8) & 0xffffffffffffffU) : count2;
            answer = slotCountOf >= 4;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        return false;
    }
    count = AT(i64_cell, page + 8);
    if (count >= 0) {
        count3 = (int64_t)(AT(u64_cell, page) >> 56);
        slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, page - 8) & 0xffffffffffffffU) : count3;
        answer3 = count <= i64_subtract(slotCountOf2, 4);
    } else {
        answer3 = false;
    }
    if (!answer3) {
        return false;
    }
    AT(i64_cell, page + 8) = -1;
    while (count > 0) {
        count = i64_subtract(count, 1);
        mourner = imageReader_newAddressOf(vm, AT(oop_cell, page + i64_shift_left(i64_add(i64_add(count, 4), 1), 3)));
        if (mourner == 0) {
            return false;
        }
        finalization_addMourner(vm, forwarders_follow(vm, mourner));
    }
    return true;
}

