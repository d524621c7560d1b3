/* RootPath, floor Stack: I show why an object is alive: the shortest way to it from a root.  Generated from vm-spec: edit there. */

/* RootPath>>report, vm-spec/Stack/RootPath.class.st:32 */
bool rootPath_report(VM *vm) {
    int64_t position;
    int64_t next;
    oop anObject;
    vm->rootPath_leftOut = 0;
    if (!pathFinder_begin(vm)) {
        platform_refuseImage_with_with(vm, "there is no memory to look for a path", 0, 0);
        return false;
    }
    vm->rootPath_isFinding = false;
    rootPath_visitRoots(vm);
    if (!pathFinder_search(vm)) {
        platform_report(vm, "no root leads there: only weak slots do, or nothing");
        platform_endReportLine(vm);
        platform_releaseMemory_at(vm, vm->pathFinder_tableBytes, vm->pathFinder_queue);
        return true;
    }
    names_find(vm);
    position = pathFinder_turnAround(vm);
    vm->rootPath_isFinding = true;
    rootPath_visitRoots(vm);
    rootPath_reportRoot(vm);
    for (;;) {
        platform_report(vm, ": ");
        anObject = AT(oop_cell, vm->pathFinder_queue + i64_shift_left(position, 4));
        platform_reportWord(vm, anObject);
        platform_report(vm, " ");
        names_reportObject(vm, anObject);
        platform_endReportLine(vm);
        next = AT(i64_cell, vm->pathFinder_queue + i64_shift_left(position, 4) + 8);
        if (!(next >= 0)) break;
        rootPath_reportStepFrom_to(vm, AT(oop_cell, vm->pathFinder_queue + i64_shift_left(position, 4)), AT(oop_cell, vm->pathFinder_queue + i64_shift_left(next, 4)));
        position = next;
    }
    platform_releaseMemory_at(vm, vm->pathFinder_tableBytes, vm->pathFinder_queue);
    return true;
}

/* RootPath>>reportStepFrom:to:, vm-spec/Stack/RootPath.class.st:65 */
static void rootPath_reportStepFrom_to(VM *vm, oop anObject, oop another) {
    int64_t slot;
    slot = pathFinder_slotOf_to(vm, anObject, another);
    if (slot < 0) {
        platform_report(vm, "class");
    } else {
        names_reportSlot_of(vm, slot, anObject);
    }
}

/* RootPath>>pathTo:, vm-spec/Stack/RootPath.class.st:75 */
static oop rootPath_pathTo(VM *vm, oop anObject) {
    int64_t position;
    int64_t next;
    int64_t count;
    oop array;
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
    oop value2;
    oop value3;
    vm->heapQuery_target = anObject;
    vm->heapQuery_targetClass = 0;
    rootPath_leaveOutActive(vm);
    if (!pathFinder_begin(vm)) {
        return 0;
    }
    vm->rootPath_isFinding = false;
    rootPath_visitRoots(vm);
    if (!pathFinder_search(vm)) {
        platform_releaseMemory_at(vm, vm->pathFinder_tableBytes, vm->pathFinder_queue);
        return vm->heap_nilObject;
    }
    position = pathFinder_turnAround(vm);
    count = 1;
    next = position;
    while (next >= 0) {
        count = i64_add(count, 1);
        next = AT(i64_cell, vm->pathFinder_queue + i64_shift_left(next, 4) + 8);
    }
    if (!(count <= 2048 || (count <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, count) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, count))) {
        platform_releaseMemory_at(vm, vm->pathFinder_tableBytes, vm->pathFinder_queue);
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
    count = 1;
    next = position;
    while (next >= 0) {
        value2 = AT(oop_cell, vm->pathFinder_queue + i64_shift_left(next, 4));
        AT(oop_cell, array + i64_shift_left(i64_add(count, 1), 3)) = value2;
        count = i64_add(count, 1);
        next = AT(i64_cell, vm->pathFinder_queue + i64_shift_left(next, 4) + 8);
    }
    vm->rootPath_isFinding = true;
    rootPath_visitRoots(vm);
    if (vm->rootPath_rootFrame != 0) {
        value3 = AT(oop_cell, vm->rootPath_rootFrame + 16);
        AT(oop_cell, array + 8) = value3;
    }
    platform_releaseMemory_at(vm, vm->pathFinder_tableBytes, vm->pathFinder_queue);
    return array;
}

/* RootPath>>reportRoot, vm-spec/Stack/RootPath.class.st:110 */
static void rootPath_reportRoot(VM *vm) {
    platform_report(vm, vm->rootPath_rootName);
    if (vm->rootPath_rootIndex > 0) {
        platform_report(vm, " ");
        platform_reportNumber_width(vm, vm->rootPath_rootIndex, 0);
    }
    if (vm->rootPath_rootFrame != 0) {
        platform_report(vm, " of a frame of ");
        names_reportMethod(vm, AT(oop_cell, vm->rootPath_rootFrame + 16));
    }
}

/* RootPath>>visit:as:index:frame:, vm-spec/Stack/RootPath.class.st:128 */
static void rootPath_visit_as_index_frame(VM *vm, oop anOop, const char *name, int64_t index, address fp) {
    int64_t number;
    if (vm->rootPath_isFinding) {
        if (vm->rootPath_number == vm->pathFinder_found) {
            vm->rootPath_rootName = name;
            vm->rootPath_rootIndex = index;
            vm->rootPath_rootFrame = fp;
        }
    } else {
        number = vm->rootPath_number;
        pathFinder_reach_from(vm, anOop, i64_subtract(-1, number));
    }
    vm->rootPath_number = i64_add(vm->rootPath_number, 1);
}

/* RootPath>>visitRoots, vm-spec/Stack/RootPath.class.st:148 */
static void rootPath_visitRoots(VM *vm) {
    const char *name;
    oop each;
    const char *name2;
    oop each2;
    const char *name3;
    oop each3;
    const char *name4;
    oop each4;
    const char *name5;
    oop each5;
    const char *name6;
    oop each6;
    const char *name7;
    oop each7;
    const char *name8;
    oop each8;
    const char *name9;
    oop each9;
    const char *name10;
    oop each10;
    const char *name11;
    oop each11;
    const char *name12;
    oop each12;
    const char *name13;
    oop each13;
    const char *name14;
    oop each14;
    const char *name15;
    oop each15;
    int64_t value;
    oop anOop;
    int64_t index;
    int64_t value2;
    oop anOop2;
    int64_t value3;
    vm->rootPath_number = 0;
    name = "classTable root";
    each = vm->classTable_root;
    if (each != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each, name, 0, 0);
    }
    name2 = "heap nilObject";
    each2 = vm->heap_nilObject;
    if (each2 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each2, name2, 0, 0);
    }
    name3 = "heap falseObject";
    each3 = vm->heap_falseObject;
    if (each3 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each3, name3, 0, 0);
    }
    name4 = "heap trueObject";
    each4 = vm->heap_trueObject;
    if (each4 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each4, name4, 0, 0);
    }
    name5 = "specialObjects array";
    each5 = vm->specialObjects_array;
    if (each5 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each5, name5, 0, 0);
    }
    name6 = "specialObjects selectors";
    each6 = vm->specialObjects_selectors;
    if (each6 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each6, name6, 0, 0);
    }
    name7 = "imageReader firstFree";
    each7 = vm->imageReader_firstFree;
    if (each7 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each7, name7, 0, 0);
    }
    name8 = "interrupts profileSemaphore";
    each8 = vm->interrupts_profileSemaphore;
    if (each8 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each8, name8, 0, 0);
    }
    name9 = "interrupts profiledProcess";
    each9 = vm->interrupts_profiledProcess;
    if (each9 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each9, name9, 0, 0);
    }
    name10 = "lookup missed";
    each10 = vm->lookup_missed;
    if (each10 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each10, name10, 0, 0);
    }
    name11 = "returning walkContext";
    each11 = vm->returning_walkContext;
    if (each11 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each11, name11, 0, 0);
    }
    name12 = "scheduler wakeupSemaphore";
    each12 = vm->scheduler_wakeupSemaphore;
    if (each12 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each12, name12, 0, 0);
    }
    name13 = "scheduler heldContext";
    each13 = vm->scheduler_heldContext;
    if (each13 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each13, name13, 0, 0);
    }
    name14 = "send newMethod";
    each14 = vm->send_newMethod;
    if (each14 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each14, name14, 0, 0);
    }
    name15 = "callPrimitives kept";
    each15 = vm->callPrimitives_kept;
    if (each15 != vm->classTable_root) {
        rootPath_visit_as_index_frame(vm, each15, name15, 0, 0);
    }
    rootPath_visitClassTable(vm);
    value = i64_subtract(vm->finalization_mournerCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3));
        index = i64_add(i, 1);
        rootPath_visit_as_index_frame(vm, anOop, "mourner", index, 0);
    }
    value2 = i64_subtract(vm->handles_size, 1);
    for (int64_t i2 = 1; i2 <= value2; i2++) {
        anOop2 = handles_objectOf(vm, i2);
        rootPath_visit_as_index_frame(vm, anOop2, "handle", i2, 0);
    }
    value3 = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value3; page++) {
        if (vm->stackPages_topFp[page] != 0 && (u64_shift_right(vm->rootPath_leftOut, page) & 1) == 0) {
            rootPath_visitPage(vm, page);
        }
    }
}

/* RootPath>>visitClassTable, vm-spec/Stack/RootPath.class.st:161 */
static void rootPath_visitClassTable(VM *vm) {
    oop page;
    oop anOop;
    oop anOop2;
    page = AT(oop_cell, vm->classTable_root + 8);
    for (int64_t i = 0; i <= 1023; i++) {
        anOop = AT(oop_cell, page + i64_shift_left(i64_add(i, 1), 3));
        rootPath_visit_as_index_frame(vm, anOop, "class table entry", i, 0);
    }
    for (int64_t i2 = 0x1000; i2 <= 0x1007; i2++) {
        anOop2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i2, 1), 3));
        rootPath_visit_as_index_frame(vm, anOop2, "class table root, slot", i2, 0);
    }
}

/* RootPath>>visitPage:, vm-spec/Stack/RootPath.class.st:170 */
static void rootPath_visitPage(VM *vm, int64_t page) {
    address fp;
    address sp;
    address lowest;
    fp = vm->stackPages_topFp[page];
    sp = vm->stackPages_topSp[page];
    lowest = fp;
    while (fp != 0) {
        rootPath_visitFrom_to_as_frame(vm, ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8) + 8, fp - 8, "temporary", fp);
        rootPath_visit_as_index_frame(vm, AT(oop_cell, (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8), (AT(u64_cell, fp + 24) & 1) != 0 ? "closure" : "receiver", 0, fp);
        rootPath_visit_as_index_frame(vm, AT(oop_cell, fp + 40), "receiver", 0, fp);
        rootPath_visit_as_index_frame(vm, AT(oop_cell, fp + 16), "method", 0, fp);
        if ((AT(u64_cell, fp + 24) & 2) != 0) {
            rootPath_visit_as_index_frame(vm, AT(oop_cell, fp + 32), "context", 0, fp);
        }
        rootPath_visitFrom_to_as_frame(vm, fp + 40 + 8, sp, "operand", fp);
        sp = ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8) - 8;
        lowest = fp;
        fp = AT(address_cell, fp);
    }
    rootPath_visit_as_index_frame(vm, AT(oop_cell, lowest + 8), "caller", 0, lowest);
}

/* RootPath>>visitFrom:to:as:frame:, vm-spec/Stack/RootPath.class.st:191 */
static void rootPath_visitFrom_to_as_frame(VM *vm, address first, address last, const char *name, address fp) {
    address place;
    place = first;
    while (place <= last) {
        rootPath_visit_as_index_frame(vm, AT(oop_cell, place), name, i64_add((int64_t)(place - first) >> 3, 1), fp);
        place = place + 8;
    }
}

/* RootPath>>leaveOutActive, vm-spec/Stack/RootPath.class.st:202 */
static void rootPath_leaveOutActive(VM *vm) {
    int64_t page;
    vm->rootPath_leftOut = 0;
    page = vm->stackPages_current;
    while (page >= 0) {
        vm->rootPath_leftOut = vm->rootPath_leftOut | u64_shift_left(1, page);
        page = rootPath_pageCalling(vm, page);
    }
}

/* RootPath>>pageCalling:, vm-spec/Stack/RootPath.class.st:213 */
static int64_t rootPath_pageCalling(VM *vm, int64_t page) {
    address fp;
    oop context;
    oop anOop;
    fp = vm->stackPages_topFp[page];
    while (AT(address_cell, fp) != 0) {
        fp = AT(address_cell, fp);
    }
    context = AT(oop_cell, fp + 8);
    while ((context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36 && !((AT(oop_cell, context + 8) & 1) != 0)) {
        anOop = AT(oop_cell, context + 8);
        context = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    }
    return (context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36 ? i64_quotient((int64_t)(AT(oop_cell, context + 8) - 1 - vm->stackPages_base), 0x8000) : -1;
}

