/* HeapPlugin, floor Plugins: I am the named primitives of the module HeapPlugin: what an image may ask to find out where its memory is.  Generated from vm-spec: edit there. */

/* HeapPlugin>>census:, vm-spec/Plugins/HeapPlugin.class.st:11 */
static oop heapPlugin_census(VM *vm, oop receiver) {
    oop array;
    int64_t index;
    int64_t position;
    int64_t count;
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
    oop page;
    oop at;
    oop answer;
    int64_t value3;
    oop integer;
    int64_t index2;
    int64_t value4;
    oop integer2;
    int64_t index3;
    (void)receiver;
    if (!heapCensus_take(vm)) {
        vm->failure_code = 10;
        return 0;
    }
    count = i64_multiply(vm->heapCensus_found, 3);
    if (!(count <= 2048 || (count <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, count) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, count))) {
        vm->failure_code = 9;
        return 0;
    }
    count2 = i64_multiply(vm->heapCensus_found, 3);
    if (count2 >= 255) {
        object = heap_allocateLarge_format_classIndex(vm, count2, 2, 51);
    } else {
        bytes = heap_bytesForSlots(vm, count2);
        word = ((uint64_t)count2 << 56) + 0x2000000 + 51;
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
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, count2, 2, 51) : object2;
    }
    last = i64_max(count2, 1);
    value = vm->heap_nilObject;
    memory_fill(object + 8, last, value);
    pointers = object;
    array = pointers;
    position = 0;
    value2 = i64_subtract(vm->heapCensus_found, 1);
    for (int64_t i = 0; i <= value2; i++) {
        index = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(i64_shift_left(vm->heapCensus_tableSize, 1), i), 3));
        if (index == 1) {
            answer = vm->heap_nilObject;
        } else {
            page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
            if (page == vm->heap_nilObject) {
                at = vm->heap_nilObject;
            } else {
                at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
            }
            answer = at;
        }
        AT(oop_cell, array + i64_shift_left(i64_add(position, 1), 3)) = answer;
        value3 = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(index, 3));
        if (LIKELY(value3 >= -1152921504606846976 && value3 <= 0xfffffffffffffff)) {
            integer = ((uint64_t)value3 << 3) + 1;
        } else {
            integer = value3 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value3), true) : instances_magnitude_negative(vm, (uint64_t)value3, false);
        }
        index2 = i64_add(position, 1);
        AT(oop_cell, array + i64_shift_left(i64_add(index2, 1), 3)) = integer;
        value4 = AT(i64_cell, vm->heapCensus_tables + i64_shift_left(i64_add(vm->heapCensus_tableSize, index), 3));
        if (LIKELY(value4 >= -1152921504606846976 && value4 <= 0xfffffffffffffff)) {
            integer2 = ((uint64_t)value4 << 3) + 1;
        } else {
            integer2 = value4 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value4), true) : instances_magnitude_negative(vm, (uint64_t)value4, false);
        }
        index3 = i64_add(position, 2);
        AT(oop_cell, array + i64_shift_left(i64_add(index3, 1), 3)) = integer2;
        position = i64_add(position, 3);
    }
    return array;
}

/* HeapPlugin>>referrers:of:, vm-spec/Plugins/HeapPlugin.class.st:30 */
static oop heapPlugin_referrers_of(VM *vm, oop receiver, oop anObject) {
    oop array;
    (void)receiver;
    vm->heapQuery_target = anObject;
    vm->heapQuery_targetClass = 0;
    array = heapQuery_referrers(vm);
    if (array == 0) {
        vm->failure_code = 9;
        return 0;
    }
    return array;
}

/* HeapPlugin>>path, vm-spec/Plugins/HeapPlugin.class.st:42 */
static oop heapPlugin_path(VM *vm) {
    oop path;
    address fp;
    address ip;
    address sp;
    int64_t page;
    int64_t count;
    if ((AT(oop_cell, vm->sp) & 7) != 0) {
        vm->failure_code = 3;
        return 0;
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    path = rootPath_pathTo(vm, AT(oop_cell, vm->sp));
    if (path == 0) {
        vm->failure_code = 10;
        return 0;
    }
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = path;
    return 8;
}

