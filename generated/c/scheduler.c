/* Scheduler, floor Send: I switch between processes.  Generated from vm-spec: edit there. */

/* Scheduler>>add:last:, vm-spec/Send/Scheduler.class.st:86 */
static void scheduler_add_last(VM *vm, oop process, oop list) {
    oop anObject;
    if (AT(oop_cell, list + 8) == vm->heap_nilObject) {
        AT(oop_cell, list + 8) = process;
        if (list >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
            heap_noteStores(vm, list);
        }
    } else {
        anObject = AT(oop_cell, list + 16);
        AT(oop_cell, anObject + 8) = process;
        if (anObject >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
    }
    AT(oop_cell, list + 16) = process;
    if (list >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, list);
    }
    AT(oop_cell, process + 32) = list;
    if (process >= vm->heap_start && (list & 7) == 0 && list < vm->heap_start) {
        heap_noteStores(vm, process);
    }
}

/* Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:96 */
static oop scheduler_removeFirst(VM *vm, oop list) {
    oop first;
    oop next;
    oop value;
    oop value2;
    first = AT(oop_cell, list + 8);
    next = AT(oop_cell, first + 8);
    AT(oop_cell, list + 8) = next;
    if (list >= vm->heap_start && (next & 7) == 0 && next < vm->heap_start) {
        heap_noteStores(vm, list);
    }
    if (next == vm->heap_nilObject) {
        AT(oop_cell, list + 16) = next;
        if (list >= vm->heap_start && (next & 7) == 0 && next < vm->heap_start) {
            heap_noteStores(vm, list);
        }
    }
    value = vm->heap_nilObject;
    AT(oop_cell, first + 8) = value;
    if (first >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
        heap_noteStores(vm, first);
    }
    value2 = vm->heap_nilObject;
    AT(oop_cell, first + 32) = value2;
    if (first >= vm->heap_start && (value2 & 7) == 0 && value2 < vm->heap_start) {
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
    if (AT(oop_cell, list + 8) == vm->heap_nilObject) {
        return false;
    }
    each = AT(oop_cell, list + 8);
    if (each == process) {
        scheduler_removeFirst(vm, list);
        return true;
    }
    while (each != vm->heap_nilObject) {
        previous = each;
        each = AT(oop_cell, each + 8);
        if (each == process) {
            next = AT(oop_cell, process + 8);
            AT(oop_cell, previous + 8) = next;
            if (previous >= vm->heap_start && (next & 7) == 0 && next < vm->heap_start) {
                heap_noteStores(vm, previous);
            }
            if (next == vm->heap_nilObject) {
                AT(oop_cell, list + 16) = previous;
                if (list >= vm->heap_start && (previous & 7) == 0 && previous < vm->heap_start) {
                    heap_noteStores(vm, list);
                }
            }
            value = vm->heap_nilObject;
            AT(oop_cell, process + 8) = value;
            if (process >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
                heap_noteStores(vm, process);
            }
            value2 = vm->heap_nilObject;
            AT(oop_cell, process + 32) = value2;
            if (process >= vm->heap_start && (value2 & 7) == 0 && value2 < vm->heap_start) {
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
    address fp2;
    oop contextOf;
    oop value;
    oop anObject;
    oop value2;
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    value = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    fp2 = vm->fp;
    if (AT(u64_cell, fp2 + 32) != 0) {
        contextOf = AT(oop_cell, fp2 + 32);
    } else {
        contextOf = contexts_marry(vm, fp2);
    }
    AT(oop_cell, value + 16) = contextOf;
    if (value >= vm->heap_start && (contextOf & 7) == 0 && contextOf < vm->heap_start) {
        heap_noteStores(vm, value);
    }
    next = AT(oop_cell, process + 16);
    if (!contexts_canResume(vm, next)) {
        platform_fatal_with(vm, "a process of priority %1 has no context that could be resumed", (int64_t)AT(oop_cell, process + 24) >> 3);
    }
    anObject = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16);
    AT(oop_cell, anObject + 16) = process;
    if (anObject >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, anObject);
    }
    value2 = vm->heap_nilObject;
    AT(oop_cell, process + 16) = value2;
    if (process >= vm->heap_start && (value2 & 7) == 0 && value2 < vm->heap_start) {
        heap_noteStores(vm, process);
    }
    contexts_resume(vm, next);
}

/* Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:154 */
static oop scheduler_waitForReady(VM *vm) {
    int64_t wait;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    for (;;) {
        scheduler_signalTimer(vm);
        wait = scheduler_highestReady(vm);
        if (wait > 0) {
            return scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(wait, 1), 1), 3)));
        }
        if (vm->scheduler_nextWakeup == 0) {
            anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
            count = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
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
    int64_t count;
    anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    number = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    while (number > 0) {
        if (!(AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3)) + 8) == vm->heap_nilObject)) {
            return number;
        }
        number = i64_subtract(number, 1);
    }
    return 0;
}

/* Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:180 */
static void scheduler_resume(VM *vm, oop process) {
    oop active;
    active = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    if (((int64_t)AT(oop_cell, process + 24) >> 3) > ((int64_t)AT(oop_cell, active + 24) >> 3)) {
        scheduler_add_last(vm, active, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, active + 24) >> 3, 1), 1), 3)));
        scheduler_transferTo(vm, process);
    } else {
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, process + 24) >> 3, 1), 1), 3)));
    }
}

/* Scheduler>>yield, vm-spec/Send/Scheduler.class.st:193 */
static void scheduler_yield(VM *vm) {
    oop active;
    oop list;
    active = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    scheduler_signalTimer(vm);
    list = AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, active + 24) >> 3, 1), 1), 3));
    if (AT(oop_cell, list + 8) == vm->heap_nilObject && scheduler_highestReady(vm) <= ((int64_t)AT(oop_cell, active + 24) >> 3)) {
        return;
    }
    scheduler_add_last(vm, active, list);
    scheduler_transferTo(vm, scheduler_waitForReady(vm));
}

/* Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:226 */
static void scheduler_rest(VM *vm, int64_t duration) {
    int64_t time;
    int64_t value;
    oop process;
    time = duration;
    if (vm->scheduler_nextWakeup != 0) {
        value = vm->scheduler_nextWakeup;
        time = i64_min(time, i64_subtract(value, platform_monotonicMicroseconds(vm)));
    }
    if (time > 0) {
        platform_sleepMicroseconds(vm, time);
    }
    scheduler_signalTimer(vm);
    if (scheduler_highestReady(vm) > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        process = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, process + 24) >> 3, 1), 1), 3)));
        scheduler_transferTo(vm, scheduler_waitForReady(vm));
    }
}

/* Scheduler>>signal:, vm-spec/Send/Scheduler.class.st:241 */
static void scheduler_signal(VM *vm, oop semaphore) {
    oop value;
    if (AT(oop_cell, semaphore + 8) == vm->heap_nilObject) {
        value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
        AT(oop_cell, semaphore + 24) = value;
        if (semaphore >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
            heap_noteStores(vm, semaphore);
        }
    } else {
        scheduler_resume(vm, scheduler_removeFirst(vm, semaphore));
    }
}

/* Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:251 */
static void scheduler_wait(VM *vm, oop semaphore) {
    int64_t excess;
    oop value;
    excess = (int64_t)AT(oop_cell, semaphore + 24) >> 3;
    if (excess > 0) {
        value = ((uint64_t)i64_subtract(excess, 1) << 3) + 1;
        AT(oop_cell, semaphore + 24) = value;
        if (semaphore >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
            heap_noteStores(vm, semaphore);
        }
    } else {
        scheduler_add_last(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16), semaphore);
        scheduler_transferTo(vm, scheduler_waitForReady(vm));
    }
}

/* Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:285 */
static void scheduler_signalTimer(VM *vm) {
    oop semaphore;
    int64_t value;
    bool answer;
    oop process;
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
    if (AT(oop_cell, semaphore + 8) == vm->heap_nilObject) {
        scheduler_signal(vm, semaphore);
    } else {
        process = scheduler_removeFirst(vm, semaphore);
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, process + 24) >> 3, 1), 1), 3)));
    }
}

