/* Scheduler, floor Send: I switch between processes.  Generated from vm-spec: edit there. */

/* Scheduler>>add:last:, vm-spec/Send/Scheduler.class.st:86 */
static void scheduler_add_last(VM *vm, oop process, oop list) {
    oop anObject;
    if (AT(oop_cell, (address)list + 8) == vm->heap_nilObject) {
        AT(oop_cell, (address)list + 8) = process;
        if ((address)list >= vm->heap_start && ((uint64_t)process & 7) == 0 && (address)process < vm->heap_start) {
            heap_noteStores(vm, list);
        }
    } else {
        anObject = AT(oop_cell, (address)list + 16);
        AT(oop_cell, (address)anObject + 8) = process;
        if ((address)anObject >= vm->heap_start && ((uint64_t)process & 7) == 0 && (address)process < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
    }
    AT(oop_cell, (address)list + 16) = process;
    if ((address)list >= vm->heap_start && ((uint64_t)process & 7) == 0 && (address)process < vm->heap_start) {
        heap_noteStores(vm, list);
    }
    AT(oop_cell, (address)process + 32) = list;
    if ((address)process >= vm->heap_start && ((uint64_t)list & 7) == 0 && (address)list < vm->heap_start) {
        heap_noteStores(vm, process);
    }
}

/* Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:96 */
static oop scheduler_removeFirst(VM *vm, oop list) {
    oop first;
    oop next;
    oop value;
    oop value2;
    first = AT(oop_cell, (address)list + 8);
    next = AT(oop_cell, (address)first + 8);
    AT(oop_cell, (address)list + 8) = next;
    if ((address)list >= vm->heap_start && ((uint64_t)next & 7) == 0 && (address)next < vm->heap_start) {
        heap_noteStores(vm, list);
    }
    if (next == vm->heap_nilObject) {
        AT(oop_cell, (address)list + 16) = next;
        if ((address)list >= vm->heap_start && ((uint64_t)next & 7) == 0 && (address)next < vm->heap_start) {
            heap_noteStores(vm, list);
        }
    }
    value = vm->heap_nilObject;
    AT(oop_cell, (address)first + 8) = value;
    if ((address)first >= vm->heap_start && ((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
        heap_noteStores(vm, first);
    }
    value2 = vm->heap_nilObject;
    AT(oop_cell, (address)first + 32) = value2;
    if ((address)first >= vm->heap_start && ((uint64_t)value2 & 7) == 0 && (address)value2 < vm->heap_start) {
        heap_noteStores(vm, first);
    }
    return first;
}

/* Scheduler>>remove:from:, vm-spec/Send/Scheduler.class.st:109 */
static bool scheduler_remove_from(VM *vm, oop process, oop list) {
    oop each;
    oop previous;
    oop next;
    oop value;
    oop value2;
    if (AT(oop_cell, (address)list + 8) == vm->heap_nilObject) {
        return false;
    }
    each = AT(oop_cell, (address)list + 8);
    if (each == process) {
        scheduler_removeFirst(vm, list);
        return true;
    }
    while (each != vm->heap_nilObject) {
        previous = each;
        each = AT(oop_cell, (address)each + 8);
        if (each == process) {
            next = AT(oop_cell, (address)process + 8);
            AT(oop_cell, (address)previous + 8) = next;
            if ((address)previous >= vm->heap_start && ((uint64_t)next & 7) == 0 && (address)next < vm->heap_start) {
                heap_noteStores(vm, previous);
            }
            if (next == vm->heap_nilObject) {
                AT(oop_cell, (address)list + 16) = previous;
                if ((address)list >= vm->heap_start && ((uint64_t)previous & 7) == 0 && (address)previous < vm->heap_start) {
                    heap_noteStores(vm, list);
                }
            }
            value = vm->heap_nilObject;
            AT(oop_cell, (address)process + 8) = value;
            if ((address)process >= vm->heap_start && ((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
                heap_noteStores(vm, process);
            }
            value2 = vm->heap_nilObject;
            AT(oop_cell, (address)process + 32) = value2;
            if ((address)process >= vm->heap_start && ((uint64_t)value2 & 7) == 0 && (address)value2 < vm->heap_start) {
                heap_noteStores(vm, process);
            }
            return true;
        }
    }
    return false;
}

/* Scheduler>>transferTo:, vm-spec/Send/Scheduler.class.st:132 */
static void scheduler_transferTo(VM *vm, oop process) {
    oop next;
    address fp;
    address ip;
    address sp;
    int64_t page;
    oop anObject;
    oop anObject2;
    oop anObject3;
    address fp2;
    oop contextOf;
    oop value;
    oop anObject4;
    oop anObject5;
    oop anObject6;
    oop value2;
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    anObject = vm->specialObjects_array;
    anObject2 = AT(oop_cell, (address)anObject + 32);
    anObject3 = AT(oop_cell, (address)anObject2 + 16);
    value = AT(oop_cell, (address)anObject3 + 16);
    fp2 = vm->fp;
    if (AT(u64_cell, fp2 + 32) != 0) {
        contextOf = AT(oop_cell, fp2 + 32);
    } else {
        contextOf = contexts_marry(vm, fp2);
    }
    AT(oop_cell, (address)value + 16) = contextOf;
    if ((address)value >= vm->heap_start && ((uint64_t)contextOf & 7) == 0 && (address)contextOf < vm->heap_start) {
        heap_noteStores(vm, value);
    }
    next = AT(oop_cell, (address)process + 16);
    if (!contexts_canResume(vm, next)) {
        platform_fatal_with(vm, "a process of priority %1 has no context that could be resumed", ((int64_t)AT(oop_cell, (address)process + 24) >> 3));
    }
    anObject4 = vm->specialObjects_array;
    anObject5 = AT(oop_cell, (address)anObject4 + 32);
    anObject6 = AT(oop_cell, (address)anObject5 + 16);
    AT(oop_cell, (address)anObject6 + 16) = process;
    if ((address)anObject6 >= vm->heap_start && ((uint64_t)process & 7) == 0 && (address)process < vm->heap_start) {
        heap_noteStores(vm, anObject6);
    }
    value2 = vm->heap_nilObject;
    AT(oop_cell, (address)process + 16) = value2;
    if ((address)process >= vm->heap_start && ((uint64_t)value2 & 7) == 0 && (address)value2 < vm->heap_start) {
        heap_noteStores(vm, process);
    }
    contexts_resume(vm, next);
}

/* Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:154 */
static oop scheduler_waitForReady(VM *vm) {
    int64_t wait;
    oop anObject;
    oop anObject2;
    oop anObject3;
    int64_t index;
    oop anObject4;
    oop anObject5;
    oop anObject6;
    oop anObject7;
    oop anObject8;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    for (;;) {
        scheduler_signalTimer(vm);
        wait = scheduler_highestReady(vm);
        if (wait > 0) {
            anObject = vm->specialObjects_array;
            anObject2 = AT(oop_cell, (address)anObject + 32);
            anObject3 = AT(oop_cell, (address)anObject2 + 16);
            index = i64_subtract(wait, 1);
            anObject4 = AT(oop_cell, (address)anObject3 + 8);
            return scheduler_removeFirst(vm, AT(oop_cell, (address)anObject4 + i64_shift_left(i64_add(index, 1), 3)));
        }
        if (vm->scheduler_nextWakeup == 0) {
            anObject5 = vm->specialObjects_array;
            anObject6 = AT(oop_cell, (address)anObject5 + 32);
            anObject7 = AT(oop_cell, (address)anObject6 + 16);
            anObject8 = AT(oop_cell, (address)anObject7 + 8);
            count = (int64_t)(AT(u64_cell, (address)anObject8) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)anObject8 - 8) & 0xffffffffffffffu) : count;
            platform_fatal_with(vm, "no process is ready, and nothing will wake one: all %1 priorities wait", slotCountOf);
        }
        value = vm->scheduler_nextWakeup;
        platform_sleepMicroseconds(vm, i64_max(i64_subtract(value, platform_monotonicMicroseconds(vm)), 1));
    }
}

/* Scheduler>>highestReady, vm-spec/Send/Scheduler.class.st:168 */
static int64_t scheduler_highestReady(VM *vm) {
    int64_t number;
    oop anObject;
    oop anObject2;
    oop anObject3;
    oop anObject4;
    int64_t count;
    int64_t slotCountOf;
    oop anObject5;
    oop anObject6;
    oop anObject7;
    int64_t index;
    oop anObject8;
    oop list;
    anObject = vm->specialObjects_array;
    anObject2 = AT(oop_cell, (address)anObject + 32);
    anObject3 = AT(oop_cell, (address)anObject2 + 16);
    anObject4 = AT(oop_cell, (address)anObject3 + 8);
    count = (int64_t)(AT(u64_cell, (address)anObject4) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)anObject4 - 8) & 0xffffffffffffffu) : count;
    number = slotCountOf;
    while (number > 0) {
        anObject5 = vm->specialObjects_array;
        anObject6 = AT(oop_cell, (address)anObject5 + 32);
        anObject7 = AT(oop_cell, (address)anObject6 + 16);
        index = i64_subtract(number, 1);
        anObject8 = AT(oop_cell, (address)anObject7 + 8);
        list = AT(oop_cell, (address)anObject8 + i64_shift_left(i64_add(index, 1), 3));
        if (!(AT(oop_cell, (address)list + 8) == vm->heap_nilObject)) {
            return number;
        }
        number = i64_subtract(number, 1);
    }
    return 0;
}

/* Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:180 */
static void scheduler_resume(VM *vm, oop process) {
    oop active;
    oop anObject;
    oop anObject2;
    oop anObject3;
    int64_t number;
    oop anObject4;
    oop anObject5;
    oop anObject6;
    int64_t index;
    oop anObject7;
    int64_t number2;
    oop anObject8;
    oop anObject9;
    oop anObject10;
    int64_t index2;
    oop anObject11;
    anObject = vm->specialObjects_array;
    anObject2 = AT(oop_cell, (address)anObject + 32);
    anObject3 = AT(oop_cell, (address)anObject2 + 16);
    active = AT(oop_cell, (address)anObject3 + 16);
    if (((int64_t)AT(oop_cell, (address)process + 24) >> 3) > ((int64_t)AT(oop_cell, (address)active + 24) >> 3)) {
        number = ((int64_t)AT(oop_cell, (address)active + 24) >> 3);
        anObject4 = vm->specialObjects_array;
        anObject5 = AT(oop_cell, (address)anObject4 + 32);
        anObject6 = AT(oop_cell, (address)anObject5 + 16);
        index = i64_subtract(number, 1);
        anObject7 = AT(oop_cell, (address)anObject6 + 8);
        scheduler_add_last(vm, active, AT(oop_cell, (address)anObject7 + i64_shift_left(i64_add(index, 1), 3)));
        scheduler_transferTo(vm, process);
    } else {
        number2 = ((int64_t)AT(oop_cell, (address)process + 24) >> 3);
        anObject8 = vm->specialObjects_array;
        anObject9 = AT(oop_cell, (address)anObject8 + 32);
        anObject10 = AT(oop_cell, (address)anObject9 + 16);
        index2 = i64_subtract(number2, 1);
        anObject11 = AT(oop_cell, (address)anObject10 + 8);
        scheduler_add_last(vm, process, AT(oop_cell, (address)anObject11 + i64_shift_left(i64_add(index2, 1), 3)));
    }
}

/* Scheduler>>yield, vm-spec/Send/Scheduler.class.st:193 */
static void scheduler_yield(VM *vm) {
    oop active;
    oop list;
    oop anObject;
    oop anObject2;
    oop anObject3;
    int64_t number;
    oop anObject4;
    oop anObject5;
    oop anObject6;
    int64_t index;
    oop anObject7;
    anObject = vm->specialObjects_array;
    anObject2 = AT(oop_cell, (address)anObject + 32);
    anObject3 = AT(oop_cell, (address)anObject2 + 16);
    active = AT(oop_cell, (address)anObject3 + 16);
    scheduler_signalTimer(vm);
    number = ((int64_t)AT(oop_cell, (address)active + 24) >> 3);
    anObject4 = vm->specialObjects_array;
    anObject5 = AT(oop_cell, (address)anObject4 + 32);
    anObject6 = AT(oop_cell, (address)anObject5 + 16);
    index = i64_subtract(number, 1);
    anObject7 = AT(oop_cell, (address)anObject6 + 8);
    list = AT(oop_cell, (address)anObject7 + i64_shift_left(i64_add(index, 1), 3));
    if (AT(oop_cell, (address)list + 8) == vm->heap_nilObject && scheduler_highestReady(vm) <= ((int64_t)AT(oop_cell, (address)active + 24) >> 3)) {
        return;
    }
    scheduler_add_last(vm, active, list);
    scheduler_transferTo(vm, scheduler_waitForReady(vm));
}

/* Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:217 */
static void scheduler_rest(VM *vm, int64_t duration) {
    int64_t time;
    int64_t value;
    oop anObject;
    oop anObject2;
    oop anObject3;
    oop process;
    int64_t value2;
    oop anObject4;
    oop anObject5;
    oop anObject6;
    oop process2;
    int64_t number;
    oop anObject7;
    oop anObject8;
    oop anObject9;
    int64_t index;
    oop anObject10;
    time = duration;
    if (vm->scheduler_nextWakeup != 0) {
        value = vm->scheduler_nextWakeup;
        time = i64_min(time, i64_subtract(value, platform_monotonicMicroseconds(vm)));
    }
    if (time > 0) {
        platform_sleepMicroseconds(vm, time);
    }
    scheduler_signalTimer(vm);
    value2 = scheduler_highestReady(vm);
    anObject = vm->specialObjects_array;
    anObject2 = AT(oop_cell, (address)anObject + 32);
    anObject3 = AT(oop_cell, (address)anObject2 + 16);
    process = AT(oop_cell, (address)anObject3 + 16);
    if (value2 > ((int64_t)AT(oop_cell, (address)process + 24) >> 3)) {
        anObject4 = vm->specialObjects_array;
        anObject5 = AT(oop_cell, (address)anObject4 + 32);
        anObject6 = AT(oop_cell, (address)anObject5 + 16);
        process2 = AT(oop_cell, (address)anObject6 + 16);
        number = ((int64_t)AT(oop_cell, (address)process2 + 24) >> 3);
        anObject7 = vm->specialObjects_array;
        anObject8 = AT(oop_cell, (address)anObject7 + 32);
        anObject9 = AT(oop_cell, (address)anObject8 + 16);
        index = i64_subtract(number, 1);
        anObject10 = AT(oop_cell, (address)anObject9 + 8);
        scheduler_add_last(vm, process2, AT(oop_cell, (address)anObject10 + i64_shift_left(i64_add(index, 1), 3)));
        scheduler_transferTo(vm, scheduler_waitForReady(vm));
    }
}

/* Scheduler>>signal:, vm-spec/Send/Scheduler.class.st:232 */
static void scheduler_signal(VM *vm, oop semaphore) {
    oop value;
    if (AT(oop_cell, (address)semaphore + 8) == vm->heap_nilObject) {
        value = (oop)(((uint64_t)i64_add(((int64_t)AT(oop_cell, (address)semaphore + 24) >> 3), 1) << 3) + 1);
        AT(oop_cell, (address)semaphore + 24) = value;
        if ((address)semaphore >= vm->heap_start && ((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
            heap_noteStores(vm, semaphore);
        }
    } else {
        scheduler_resume(vm, scheduler_removeFirst(vm, semaphore));
    }
}

/* Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:242 */
static void scheduler_wait(VM *vm, oop semaphore) {
    int64_t excess;
    oop value;
    oop anObject;
    oop anObject2;
    oop anObject3;
    excess = ((int64_t)AT(oop_cell, (address)semaphore + 24) >> 3);
    if (excess > 0) {
        value = (oop)(((uint64_t)i64_subtract(excess, 1) << 3) + 1);
        AT(oop_cell, (address)semaphore + 24) = value;
        if ((address)semaphore >= vm->heap_start && ((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
            heap_noteStores(vm, semaphore);
        }
    } else {
        anObject = vm->specialObjects_array;
        anObject2 = AT(oop_cell, (address)anObject + 32);
        anObject3 = AT(oop_cell, (address)anObject2 + 16);
        scheduler_add_last(vm, AT(oop_cell, (address)anObject3 + 16), semaphore);
        scheduler_transferTo(vm, scheduler_waitForReady(vm));
    }
}

/* Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:276 */
static void scheduler_signalTimer(VM *vm) {
    oop semaphore;
    int64_t value;
    bool answer;
    oop process;
    int64_t number;
    oop anObject;
    oop anObject2;
    oop anObject3;
    int64_t index;
    oop anObject4;
    if (vm->scheduler_nextWakeup == 0) {
        answer = true;
    } else {
        value = vm->scheduler_nextWakeup;
        answer = value > platform_monotonicMicroseconds(vm);
    }
    if (answer) {
        return;
    }
    vm->scheduler_nextWakeup = 0;
    semaphore = vm->scheduler_wakeupSemaphore;
    if (AT(oop_cell, (address)semaphore + 8) == vm->heap_nilObject) {
        scheduler_signal(vm, semaphore);
    } else {
        process = scheduler_removeFirst(vm, semaphore);
        number = ((int64_t)AT(oop_cell, (address)process + 24) >> 3);
        anObject = vm->specialObjects_array;
        anObject2 = AT(oop_cell, (address)anObject + 32);
        anObject3 = AT(oop_cell, (address)anObject2 + 16);
        index = i64_subtract(number, 1);
        anObject4 = AT(oop_cell, (address)anObject3 + 8);
        scheduler_add_last(vm, process, AT(oop_cell, (address)anObject4 + i64_shift_left(i64_add(index, 1), 3)));
    }
}

