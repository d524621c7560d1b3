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

/* Scheduler>>add:first:, vm-spec/Send/Scheduler.class.st:96 */
static void scheduler_add_first(VM *vm, oop process, oop list) {
    oop value;
    if (AT(oop_cell, list + 8) == vm->heap_nilObject) {
        scheduler_add_last(vm, process, list);
        return;
    }
    value = AT(oop_cell, list + 8);
    AT(oop_cell, process + 8) = value;
    if (process >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
        heap_noteStores(vm, process);
    }
    AT(oop_cell, list + 8) = process;
    if (list >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, list);
    }
    AT(oop_cell, process + 32) = list;
    if (process >= vm->heap_start && (list & 7) == 0 && list < vm->heap_start) {
        heap_noteStores(vm, process);
    }
}

/* Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:105 */
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

/* Scheduler>>remove:from:, vm-spec/Send/Scheduler.class.st:118 */
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

/* Scheduler>>transferTo:, vm-spec/Send/Scheduler.class.st:141 */
static void scheduler_transferTo(VM *vm, oop process) {
    oop next;
    oop one;
    address fp;
    address ip;
    address sp;
    int64_t page;
    address fp2;
    oop contextOf;
    oop value;
    oop anObject;
    oop value2;
    if ((vm->trace_kinds & 4) != 0) {
        one = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
        platform_report(vm, "process ");
        platform_reportWord(vm, one);
        platform_report(vm, " of priority ");
        platform_reportNumber_width(vm, (int64_t)AT(oop_cell, one + 24) >> 3, 0);
        platform_report(vm, " makes way for ");
        platform_reportWord(vm, process);
        platform_report(vm, " of priority ");
        platform_reportNumber_width(vm, (int64_t)AT(oop_cell, process + 24) >> 3, 0);
        platform_endTraceLine(vm);
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    value = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    fp2 = vm->fp;
    if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
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

/* Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:164 */
static oop scheduler_waitForReady(VM *vm) {
    int64_t wait;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t time;
    address place;
    for (;;) {
        wait = scheduler_highestReady(vm);
        if (wait > 0) {
            return scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(wait, 1), 1), 3)));
        }
        if (vm->scheduler_nextWakeup == 0 && !interrupts_canCome(vm)) {
            anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
            count = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
            platform_fatal_with(vm, "no process is ready, and nothing will wake one: all %1 priorities wait", slotCountOf);
        }
        time = vm->scheduler_nextWakeup;
        clock_waitUntil(vm, time);
        place = vm->stackPages_limit;
        if (vm->safePoint_isInterrupted) {
            vm->safePoint_isInterrupted = false;
            vm->safePoint_limit = place;
            if (vm->safePoint_isRequested || vm->safePoint_isInterrupted) {
                vm->safePoint_limit = 0;
            }
        }
        interrupts_serve(vm);
    }
}

/* Scheduler>>highestReady, vm-spec/Send/Scheduler.class.st:186 */
static int64_t scheduler_highestReady(VM *vm) {
    oop lists;
    int64_t number;
    int64_t count;
    lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    count = (int64_t)(AT(u64_cell, lists) >> 56);
    number = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
    while (number > 0 && AT(oop_cell, AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3)) + 8) == vm->heap_nilObject) {
        number = i64_subtract(number, 1);
    }
    return number;
}

/* Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:197 */
static void scheduler_resume(VM *vm, oop process) {
    if (((int64_t)AT(oop_cell, process + 24) >> 3) > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, process);
    } else {
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, process + 24) >> 3, 1), 1), 3)));
    }
}

/* Scheduler>>preempt:, vm-spec/Send/Scheduler.class.st:208 */
static void scheduler_preempt(VM *vm, oop process) {
    if ((vm->imageReader_imageFlags & 16) == 0) {
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, process + 24) >> 3, 1), 1), 3)));
    } else {
        scheduler_add_first(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, process + 24) >> 3, 1), 1), 3)));
    }
}

/* Scheduler>>switchToHigher, vm-spec/Send/Scheduler.class.st:225 */
static void scheduler_switchToHigher(VM *vm) {
    int64_t highest;
    highest = scheduler_highestReady(vm);
    if (highest > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(highest, 1), 1), 3))));
    }
}

/* Scheduler>>yield, vm-spec/Send/Scheduler.class.st:235 */
static void scheduler_yield(VM *vm) {
    oop active;
    oop list;
    active = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    list = AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, active + 24) >> 3, 1), 1), 3));
    if (AT(oop_cell, list + 8) == vm->heap_nilObject) {
        return;
    }
    scheduler_add_last(vm, active, list);
    scheduler_transferTo(vm, scheduler_waitForReady(vm));
}

/* Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:267 */
static void scheduler_rest(VM *vm, int64_t duration) {
    int64_t time;
    address place;
    time = i64_add(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), duration);
    if (scheduler_highestReady(vm) == 0) {
        time = vm->scheduler_nextWakeup;
    }
    if (vm->scheduler_nextWakeup != 0 && vm->scheduler_nextWakeup < time) {
        time = vm->scheduler_nextWakeup;
    }
    clock_waitUntil(vm, time);
    place = vm->stackPages_limit;
    if (vm->safePoint_isInterrupted) {
        vm->safePoint_isInterrupted = false;
        vm->safePoint_limit = place;
        if (vm->safePoint_isRequested || vm->safePoint_isInterrupted) {
            vm->safePoint_limit = 0;
        }
    }
    interrupts_serve(vm);
    scheduler_switchToHigher(vm);
}

/* Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:303 */
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

/* Scheduler>>setAlarm, vm-spec/Send/Scheduler.class.st:333 */
static void scheduler_setAlarm(VM *vm) {
    int64_t profile;
    int64_t time;
    profile = vm->interrupts_profileAt;
    time = vm->scheduler_nextWakeup == 0 || (profile != 0 && profile < vm->scheduler_nextWakeup) ? profile : vm->scheduler_nextWakeup;
    if (vm->clock_isVirtual) {
        vm->clock_alarm = time;
    } else {
        platform_setAlarm(vm, time);
    }
}

/* Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:341 */
static void scheduler_signalTimer(VM *vm) {
    int64_t value;
    bool answer;
    oop semaphore;
    oop value2;
    oop process;
    if (vm->scheduler_nextWakeup == 0) {
        answer = true;
    } else {
        value = vm->scheduler_nextWakeup;
        answer = value > (vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm));
    }
    if (answer) {
        return;
    }
    vm->scheduler_nextWakeup = 0;
    scheduler_setAlarm(vm);
    semaphore = vm->scheduler_wakeupSemaphore;
    if (AT(oop_cell, semaphore + 8) == vm->heap_nilObject) {
        value2 = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
        AT(oop_cell, semaphore + 24) = value2;
        if (semaphore >= vm->heap_start && (value2 & 7) == 0 && value2 < vm->heap_start) {
            heap_noteStores(vm, semaphore);
        }
    } else {
        process = scheduler_removeFirst(vm, semaphore);
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract((int64_t)AT(oop_cell, process + 24) >> 3, 1), 1), 3)));
    }
}

