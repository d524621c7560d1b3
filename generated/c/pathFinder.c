/* PathFinder, floor Collect: I find the shortest way from the roots to what HeapQuery asks about, breadth first, along the references that keep objects alive: not the weak slots of weak objects, and those of ephemerons only when their key is reached from elsewhere.  Generated from vm-spec: edit there. */

/* PathFinder>>begin, vm-spec/Collect/PathFinder.class.st:31 */
static bool pathFinder_begin(VM *vm) {
    int64_t bytes;
    bytes = (int64_t)(vm->heap_free - vm->heap_youngStart);
    if (bytes > vm->pathFinder_tableBytes) {
        vm->pathFinder_queue = platform_reserveMemory(vm, bytes);
        vm->pathFinder_reached = platform_reserveMemory(vm, i64_add(bytes >> 6, 8));
        vm->pathFinder_tableBytes = bytes;
        if (vm->pathFinder_queue == 0 || vm->pathFinder_reached == 0) {
            vm->pathFinder_tableBytes = 0;
            return false;
        }
    }
    memory_fill(vm->pathFinder_reached, i64_add(bytes >> 9, 1), 0);
    vm->pathFinder_count = 0;
    vm->pathFinder_found = -1;
    return true;
}

/* PathFinder>>search, vm-spec/Collect/PathFinder.class.st:57 */
static bool pathFinder_search(VM *vm) {
    int64_t next;
    int64_t end;
    int64_t value;
    next = 0;
    while (vm->pathFinder_found < 0 && next < vm->pathFinder_count) {
        pathFinder_follow(vm, next);
        next = i64_add(next, 1);
        if (next == vm->pathFinder_count) {
            end = vm->pathFinder_count;
            value = i64_subtract(end, 1);
            for (int64_t i = 0; i <= value; i++) {
                if ((int64_t)((AT(u64_cell, AT(oop_cell, vm->pathFinder_queue + i64_shift_left(i, 4))) >> 24) & 31) == 5) {
                    pathFinder_follow(vm, i);
                }
            }
        }
    }
    return vm->pathFinder_found >= 0;
}

/* PathFinder>>follow:, vm-spec/Collect/PathFinder.class.st:78 */
static void pathFinder_follow(VM *vm, int64_t position) {
    oop each;
    int64_t value;
    int64_t index;
    oop page;
    oop at;
    each = AT(oop_cell, vm->pathFinder_queue + i64_shift_left(position, 4));
    value = i64_subtract(pathFinder_strongCountOf(vm, each), 1);
    for (int64_t i = 0; i <= value; i++) {
        pathFinder_reach_from(vm, AT(oop_cell, each + i64_shift_left(i64_add(i, 1), 3)), position);
    }
    if ((int64_t)(AT(u64_cell, each) & 0x3fffff) >= 32) {
        index = (each & 7) == 0 ? (int64_t)(AT(u64_cell, each) & 0x3fffff) : (int64_t)(each & 7);
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
        }
        pathFinder_reach_from(vm, at, position);
    }
}

/* PathFinder>>strongCountOf:, vm-spec/Collect/PathFinder.class.st:88 */
static int64_t pathFinder_strongCountOf(VM *vm, oop anObject) {
    oop anOop;
    bool answer;
    if ((int64_t)((AT(u64_cell, anObject) >> 24) & 31) == 4) {
        return objects_fixedSlotCountOf(vm, anObject);
    }
    if ((int64_t)((AT(u64_cell, anObject) >> 24) & 31) == 5) {
        anOop = AT(oop_cell, anObject + 8);
        answer = !pathFinder_isReached(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop);
    } else {
        answer = false;
    }
    if (answer) {
        return 0;
    }
    return pointerSlots_countOf(vm, anObject);
}

/* PathFinder>>reach:from:, vm-spec/Collect/PathFinder.class.st:103 */
static void pathFinder_reach_from(VM *vm, oop anOop, int64_t origin) {
    oop each;
    each = anOop == 0 ? anOop : forwarders_follow(vm, anOop);
    if (each == 0 || pathFinder_isReached(vm, each)) {
        return;
    }
    pathFinder_noteReached(vm, each);
    AT(oop_cell, vm->pathFinder_queue + i64_shift_left(vm->pathFinder_count, 4)) = each;
    AT(i64_cell, vm->pathFinder_queue + i64_shift_left(vm->pathFinder_count, 4) + 8) = origin;
    if (vm->pathFinder_found < 0 && heapQuery_isTarget(vm, each)) {
        vm->pathFinder_found = vm->pathFinder_count;
    }
    vm->pathFinder_count = i64_add(vm->pathFinder_count, 1);
}

/* PathFinder>>isReached:, vm-spec/Collect/PathFinder.class.st:116 */
static bool pathFinder_isReached(VM *vm, oop anOop) {
    int64_t word;
    if ((anOop & 7) != 0) {
        return true;
    }
    word = (int64_t)(anOop - vm->heap_youngStart) >> 3;
    return (u64_shift_right(AT(u64_cell, vm->pathFinder_reached + i64_shift_left(word >> 6, 3)), word & 63) & 1) != 0;
}

/* PathFinder>>noteReached:, vm-spec/Collect/PathFinder.class.st:125 */
static void pathFinder_noteReached(VM *vm, oop anObject) {
    int64_t word;
    address cell;
    word = (int64_t)(anObject - vm->heap_youngStart) >> 3;
    cell = vm->pathFinder_reached + i64_shift_left(word >> 6, 3);
    AT(u64_cell, cell) = AT(u64_cell, cell) | u64_shift_left(1, word & 63);
}

/* PathFinder>>turnAround, vm-spec/Collect/PathFinder.class.st:153 */
static int64_t pathFinder_turnAround(VM *vm) {
    int64_t position;
    int64_t next;
    int64_t origin;
    position = vm->pathFinder_found;
    next = -1;
    for (;;) {
        origin = AT(i64_cell, vm->pathFinder_queue + i64_shift_left(position, 4) + 8);
        AT(i64_cell, vm->pathFinder_queue + i64_shift_left(position, 4) + 8) = next;
        if (!(origin >= 0)) break;
        next = position;
        position = origin;
    }
    vm->pathFinder_found = i64_subtract(-1, origin);
    return position;
}

/* PathFinder>>slotOf:to:, vm-spec/Collect/PathFinder.class.st:176 */
static int64_t pathFinder_slotOf_to(VM *vm, oop anObject, oop another) {
    int64_t value;
    oop anOop;
    value = i64_subtract(pathFinder_strongCountOf(vm, anObject), 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3));
        if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == another) {
            return i;
        }
    }
    return -1;
}

