/* MemoryPrimitives, floor Primitives: I make objects in old space, pinned or not, tell where in memory objects are, and ask for more of it.  Generated from vm-spec: edit there. */

/* MemoryPrimitives>>oldNew:, vm-spec/Primitives/MemoryPrimitives.class.st:11 */
static oop memoryPrimitives_oldNew(VM *vm, oop receiver) {
    return memoryPrimitives_old_size(vm, receiver, 0);
}

/* MemoryPrimitives>>oldNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:19 */
static oop memoryPrimitives_oldNew_size(VM *vm, oop receiver, oop size) {
    if (!((size & 1) != 0 && (int64_t)size >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return memoryPrimitives_old_size(vm, receiver, (int64_t)size >> 3);
}

/* MemoryPrimitives>>pinnedNew:, vm-spec/Primitives/MemoryPrimitives.class.st:28 */
static oop memoryPrimitives_pinnedNew(VM *vm, oop receiver) {
    return memoryPrimitives_pinned(vm, memoryPrimitives_old_size(vm, receiver, 0));
}

/* MemoryPrimitives>>pinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:36 */
static oop memoryPrimitives_pinnedNew_size(VM *vm, oop receiver, oop size) {
    if (!((size & 1) != 0 && (int64_t)size >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return memoryPrimitives_pinned(vm, memoryPrimitives_old_size(vm, receiver, (int64_t)size >> 3));
}

/* MemoryPrimitives>>alsoPinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:45 */
static oop memoryPrimitives_alsoPinnedNew_size(VM *vm, oop receiver, oop size) {
    if (!((size & 1) != 0 && (int64_t)size >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return memoryPrimitives_pinned(vm, memoryPrimitives_old_size(vm, receiver, (int64_t)size >> 3));
}

/* MemoryPrimitives>>uninitializedPinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:54 */
static oop memoryPrimitives_uninitializedPinnedNew_size(VM *vm, oop receiver, oop size) {
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    if (!((size & 1) != 0 && (int64_t)size >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!isClass) {
        vm->failure_code = 2;
        return 0;
    }
    if (((((int64_t)AT(oop_cell, receiver + 24) >> 3) >> 16) & 31) <= 5) {
        vm->failure_code = 2;
        return 0;
    }
    return memoryPrimitives_pinned(vm, memoryPrimitives_old_size(vm, receiver, (int64_t)size >> 3));
}

/* MemoryPrimitives>>old:size:, vm-spec/Primitives/MemoryPrimitives.class.st:71 */
static oop memoryPrimitives_old_size(VM *vm, oop aClass, int64_t size) {
    oop object;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t instanceFormat;
    int64_t slotsForClass;
    bool answer4;
    if ((aClass & 7) == 0) {
        if ((int64_t)((AT(u64_cell, aClass) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, aClass) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aClass - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, aClass + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, aClass);
        } else {
            hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == aClass;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!(isClass && contexts_isReliable(vm, aClass))) {
        vm->failure_code = 2;
        return 0;
    }
    if (size < 0x100000000000) {
        instanceFormat = (((int64_t)AT(oop_cell, aClass + 24) >> 3) >> 16) & 31;
        slotsForClass = instanceFormat <= 5 ? i64_add(((int64_t)AT(oop_cell, aClass + 24) >> 3) & 0xffff, size) : format_slotsFor_format(vm, size, instanceFormat);
        answer4 = heap_hasRoomForOld(vm, slotsForClass);
    } else {
        answer4 = false;
    }
    if (!answer4) {
        vm->failure_code = 9;
        return 0;
    }
    object = instances_oldNew_size(vm, aClass, size);
    if (object == 0) {
        vm->failure_code = 2;
        return 0;
    }
    return object;
}

/* MemoryPrimitives>>pinned:, vm-spec/Primitives/MemoryPrimitives.class.st:82 */
static oop memoryPrimitives_pinned(VM *vm, oop anObject) {
    uint64_t word;
    (void)vm;
    if (!(anObject == 0)) {
        word = AT(u64_cell, anObject) | 0x40000000;
        AT(u64_cell, anObject) = word;
    }
    return anObject;
}

/* MemoryPrimitives>>grow:by:, vm-spec/Primitives/MemoryPrimitives.class.st:91 */
static oop memoryPrimitives_grow_by(VM *vm, oop receiver, oop bytes) {
    int64_t value;
    (void)receiver;
    if (!((bytes & 1) != 0 && (int64_t)bytes >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!heap_hasRoomForOld(vm, ((int64_t)bytes >> 3) >> 3)) {
        vm->failure_code = 9;
        return 0;
    }
    value = i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* MemoryPrimitives>>is:young:, vm-spec/Primitives/MemoryPrimitives.class.st:101 */
static oop memoryPrimitives_is_young(VM *vm, oop receiver, oop anObject) {
    (void)receiver;
    return (anObject & 7) == 0 && (anObject & 7) == 0 && anObject < vm->heap_start ? vm->heap_trueObject : vm->heap_falseObject;
}

/* MemoryPrimitives>>is:root:, vm-spec/Primitives/MemoryPrimitives.class.st:108 */
static oop memoryPrimitives_is_root(VM *vm, oop receiver, oop anObject) {
    (void)receiver;
    return (anObject & 7) == 0 && ((AT(u64_cell, anObject) >> 29) & 1) != 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* MemoryPrimitives>>rootTable:, vm-spec/Primitives/MemoryPrimitives.class.st:115 */
static oop memoryPrimitives_rootTable(VM *vm, oop receiver) {
    int64_t count;
    oop array;
    int64_t count2;
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
    int64_t value2;
    oop value3;
    (void)receiver;
    count = vm->heap_rememberedCount;
    count2 = i64_add(count, 1);
    if (!(count2 <= 2048 || (count2 <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, count2) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, count2))) {
        vm->failure_code = 9;
        return 0;
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
    value2 = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value3 = forwarders_follow(vm, AT(oop_cell, vm->heap_remembered + i64_shift_left(i, 3)));
        AT(oop_cell, array + i64_shift_left(i64_add(i, 1), 3)) = value3;
    }
    return array;
}

/* MemoryPrimitives>>rootTable:at:, vm-spec/Primitives/MemoryPrimitives.class.st:128 */
static oop memoryPrimitives_rootTable_at(VM *vm, oop receiver, oop index) {
    int64_t place;
    int64_t count;
    int64_t index2;
    (void)receiver;
    count = vm->heap_rememberedCount;
    if ((index & 1) != 0) {
        index2 = i64_subtract((int64_t)index >> 3, 1);
        place = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        place = -1;
    }
    if (place < 0) {
        vm->failure_code = 4;
        return 0;
    }
    return forwarders_follow(vm, AT(oop_cell, vm->heap_remembered + i64_shift_left(place, 3)));
}

