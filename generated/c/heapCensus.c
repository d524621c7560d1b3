/* HeapCensus, floor Collect: I count the objects of each class and the bytes that they take.  Generated from vm-spec: edit there. */

/* HeapCensus>>of:addCount:bytes:, vm-spec/Collect/HeapCensus.class.st:61 */
static void heapCensus_of_addCount_bytes(VM *vm, int64_t index, int64_t count, int64_t bytes) {
    AT(i64_cell, vm->heapCensus_tables + i64_shift_left(index, 3)) = i64_add(AT(i64_cell, vm->heapCensus_tables + i64_shift_left(index, 3)), count);
    AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, index), 3)) = i64_add(AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, index), 3)), bytes);
}

/* HeapCensus>>take, vm-spec/Collect/HeapCensus.class.st:75 */
static bool heapCensus_take(VM *vm) {
    int64_t index;
    address place;
    oop each;
    oop each2;
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    vm->heapCensus_limit = i64_max(classTable_indexLimit(vm), 32);
    if (vm->heapCensus_limit > vm->heapCensus_tableSize) {
        vm->heapCensus_tables = platform_reserveMemory(vm, i64_shift_left(i64_multiply(vm->heapCensus_limit, 3), 3));
        if (vm->heapCensus_tables == 0) {
            vm->heapCensus_tableSize = 0;
            return false;
        }
        vm->heapCensus_tableSize = vm->heapCensus_limit;
    }
    memory_fill(vm->heapCensus_tables, i64_multiply(vm->heapCensus_tableSize, 3), 0);
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        index = (int64_t)(AT(u64_cell, each2) & 0x3fffff);
        if (index > 0 && index < vm->heapCensus_limit) {
            if (index < 32) {
                index = 1;
            }
            count = (int64_t)(AT(u64_cell, each2) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each2 - 8) & 0xffffffffffffffU) : count;
            heapCensus_of_addCount_bytes(vm, index, 1, heap_bytesForSlots(vm, slotCountOf));
        }
        count2 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count2;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3));
    }
    heapCensus_mergeIndices(vm);
    heapCensus_order(vm);
    return true;
}

/* HeapCensus>>mergeIndices, vm-spec/Collect/HeapCensus.class.st:98 */
static void heapCensus_mergeIndices(VM *vm) {
    oop class;
    int64_t own;
    int64_t value;
    oop page;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page2;
    oop at;
    bool answer3;
    bool answer4;
    value = i64_subtract(vm->heapCensus_limit, 1);
    for (int64_t i = 32; i <= value; i++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            class = vm->heap_nilObject;
        } else {
            class = AT(oop_cell, page + i64_shift_left(i64_add(i & 1023, 1), 3));
        }
        if (AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i, 3)) > 0) {
            if ((class & 7) == 0) {
                if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                    count = (int64_t)(AT(u64_cell, class) >> 56);
                    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                    isClass = classTable_looksLikeClass(vm, class);
                } else {
                    hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                    if (hash < 0x400000) {
                        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page2 == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page2 + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == class;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            answer4 = isClass;
        } else {
            answer4 = false;
        }
        if (answer4) {
            own = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
            if (own != i && own >= 32 && own < vm->heapCensus_limit) {
                heapCensus_of_addCount_bytes(vm, own, AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i, 3)), AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, i), 3)));
                heapCensus_of_addCount_bytes(vm, i, i64_negate(AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i, 3))), i64_negate(AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, i), 3))));
            }
        }
    }
}

/* HeapCensus>>order, vm-spec/Collect/HeapCensus.class.st:111 */
static void heapCensus_order(VM *vm) {
    int64_t last;
    int64_t value;
    int64_t position;
    int64_t index;
    int64_t index2;
    vm->heapCensus_found = 0;
    value = i64_subtract(vm->heapCensus_limit, 1);
    for (int64_t i = 0; i <= value; i++) {
        if (AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i, 3)) > 0) {
            position = vm->heapCensus_found;
            AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), position), 3)) = i;
            vm->heapCensus_found = i64_add(vm->heapCensus_found, 1);
        }
    }
    last = vm->heapCensus_found >> 1;
    while (last > 0) {
        last = i64_subtract(last, 1);
        heapCensus_sift_to(vm, last, vm->heapCensus_found);
    }
    last = vm->heapCensus_found;
    while (last > 1) {
        last = i64_subtract(last, 1);
        index = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_shift_left(vm->heapCensus_tableSize, 1), 3));
        index2 = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), last), 3));
        AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_shift_left(vm->heapCensus_tableSize, 1), 3)) = index2;
        AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), last), 3)) = index;
        heapCensus_sift_to(vm, 0, last);
    }
}

/* HeapCensus>>sift:to:, vm-spec/Collect/HeapCensus.class.st:131 */
static void heapCensus_sift_to(VM *vm, int64_t position, int64_t end) {
    int64_t top;
    int64_t below;
    int64_t index;
    int64_t index2;
    top = position;
    for (;;) {
        below = i64_add(i64_shift_left(top, 1), 1);
        if (!(below < end)) break;
        if (i64_add(below, 1) < end && heapCensus_does_comeBefore(vm, below, i64_add(below, 1))) {
            below = i64_add(below, 1);
        }
        if (!heapCensus_does_comeBefore(vm, top, below)) {
            return;
        }
        index = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), top), 3));
        index2 = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), below), 3));
        AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), top), 3)) = index2;
        AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), below), 3)) = index;
        top = below;
    }
}

/* HeapCensus>>does:comeBefore:, vm-spec/Collect/HeapCensus.class.st:146 */
static bool heapCensus_does_comeBefore(VM *vm, int64_t one, int64_t other) {
    int64_t bytes;
    int64_t otherBytes;
    bytes = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), one), 3))), 3));
    otherBytes = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), other), 3))), 3));
    return bytes > otherBytes || (bytes == otherBytes && AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), one), 3)) < AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), other), 3)));
}

/* HeapCensus>>report, vm-spec/Collect/HeapCensus.class.st:165 */
bool heapCensus_report(VM *vm) {
    int64_t objectCount;
    int64_t bytes;
    int64_t index;
    int64_t value;
    int64_t value2;
    oop page;
    oop at;
    if (!heapCensus_take(vm)) {
        platform_refuseImage_with_with(vm, "there is no memory to count the objects of %1 classes", vm->heapCensus_limit, 0);
        return false;
    }
    names_find(vm);
    objectCount = 0;
    bytes = 0;
    value = i64_subtract(vm->heapCensus_found, 1);
    for (int64_t i = 0; i <= value; i++) {
        objectCount = i64_add(objectCount, AT(i64_cell, vm->heapCensus_tables + i64_shift_left(AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), i), 3)), 3)));
        bytes = i64_add(bytes, AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), i), 3))), 3)));
    }
    platform_report(vm, "   instances           bytes     share  class");
    platform_endReportLine(vm);
    value2 = i64_subtract(vm->heapCensus_found, 1);
    for (int64_t i2 = 0; i2 <= value2; i2++) {
        index = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), i2), 3));
        heapCensus_reportCount_bytes_of(vm, AT(i64_cell, vm->heapCensus_tables + i64_shift_left(index, 3)), AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, index), 3)), bytes);
        if (index == 1) {
            platform_report(vm, "(kept by the memory manager)");
        } else {
            page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
            if (page == vm->heap_nilObject) {
                at = vm->heap_nilObject;
            } else {
                at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
            }
            names_reportClass(vm, at);
        }
        platform_endReportLine(vm);
    }
    heapCensus_reportCount_bytes_of(vm, objectCount, bytes, bytes);
    platform_report(vm, "of ");
    platform_reportNumber_width(vm, vm->heapCensus_found, 0);
    platform_report(vm, " classes");
    platform_endReportLine(vm);
    return true;
}

/* HeapCensus>>reportCount:bytes:of:, vm-spec/Collect/HeapCensus.class.st:197 */
static void heapCensus_reportCount_bytes_of(VM *vm, int64_t count, int64_t bytes, int64_t allBytes) {
    int64_t share;
    share = i64_floor_quotient(i64_add(i64_multiply(bytes, 1000), allBytes >> 1), i64_max(allBytes, 1));
    platform_reportNumber_width(vm, count, 12);
    platform_reportNumber_width(vm, bytes, 16);
    platform_reportNumber_width(vm, i64_floor_quotient(share, 10), 6);
    platform_report(vm, ".");
    platform_reportNumber_width(vm, i64_floor_remainder(share, 10), 0);
    platform_report(vm, " %  ");
}

