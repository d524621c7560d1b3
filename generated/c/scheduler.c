/* Scheduler, floor Send: I switch between processes.  Generated from vm-spec: edit there. */

/* Scheduler>>add:last:, vm-spec/Send/Scheduler.class.st:122 */
static void scheduler_add_last(VM *vm, oop process, oop list) {
    oop anOop;
    oop anOop2;
    oop anObject;
    anOop = AT(oop_cell, list + 8);
    if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject) {
        AT(oop_cell, list + 8) = process;
        if (list >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
            heap_noteStores(vm, list);
        }
    } else {
        anOop2 = AT(oop_cell, list + 16);
        anObject = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
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

/* Scheduler>>add:first:, vm-spec/Send/Scheduler.class.st:132 */
static void scheduler_add_first(VM *vm, oop process, oop list) {
    oop anOop;
    oop anOop2;
    oop value;
    anOop = AT(oop_cell, list + 8);
    if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject) {
        scheduler_add_last(vm, process, list);
        return;
    }
    anOop2 = AT(oop_cell, list + 8);
    value = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
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

/* Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:141 */
static oop scheduler_removeFirst(VM *vm, oop list) {
    oop first;
    oop next;
    oop anOop;
    oop anOop2;
    oop value;
    oop value2;
    oop value3;
    oop value4;
    anOop = AT(oop_cell, list + 8);
    first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    anOop2 = AT(oop_cell, first + 8);
    next = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if (next == vm->heap_nilObject) {
        value = vm->heap_nilObject;
        AT(oop_cell, list + 8) = value;
        value2 = vm->heap_nilObject;
        AT(oop_cell, list + 16) = value2;
    } else {
        AT(oop_cell, list + 8) = next;
        if (list >= vm->heap_start && (next & 7) == 0 && next < vm->heap_start) {
            heap_noteStores(vm, list);
        }
        value3 = vm->heap_nilObject;
        AT(oop_cell, first + 8) = value3;
    }
    value4 = vm->heap_nilObject;
    AT(oop_cell, first + 32) = value4;
    return first;
}

/* Scheduler>>remove:from:, vm-spec/Send/Scheduler.class.st:158 */
static bool scheduler_remove_from(VM *vm, oop process, oop list) {
    oop each;
    oop previous;
    oop next;
    oop anOop;
    oop anOop2;
    oop anOop3;
    oop anOop4;
    oop value;
    oop value2;
    anOop = AT(oop_cell, list + 8);
    if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject) {
        return false;
    }
    anOop2 = AT(oop_cell, list + 8);
    each = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if (each == process) {
        scheduler_removeFirst(vm, list);
        return true;
    }
    while (each != vm->heap_nilObject) {
        previous = each;
        anOop3 = AT(oop_cell, each + 8);
        each = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        if (each == process) {
            anOop4 = AT(oop_cell, process + 8);
            next = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
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
            value2 = vm->heap_nilObject;
            AT(oop_cell, process + 32) = value2;
            return true;
        }
    }
    return false;
}

/* Scheduler>>transferTo:, vm-spec/Send/Scheduler.class.st:181 */
static void scheduler_transferTo(VM *vm, oop process) {
    oop processor;
    oop next;
    int64_t page;
    oop one;
    address fp;
    address ip;
    address sp;
    int64_t page2;
    address fp2;
    oop contextOf;
    oop value;
    oop anOop;
    address fp3;
    int64_t page3;
    oop value2;
    address frame;
    address place;
    int64_t set;
    address place2;
    vm->scheduler_switches = i64_add(vm->scheduler_switches, 1);
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
    page2 = vm->stackPages_current;
    vm->stackPages_topFp[page2] = fp;
    vm->stackPages_topIp[page2] = ip;
    vm->stackPages_topSp[page2] = sp;
    processor = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16);
    value = AT(oop_cell, processor + 16);
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
    anOop = AT(oop_cell, process + 16);
    next = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if ((next & 7) == 0 && (int64_t)(AT(u64_cell, next) & 0x3fffff) == 36) {
        if ((AT(oop_cell, next + 8) & 1) != 0) {
            fp3 = AT(oop_cell, next + 8) - 1;
            page3 = i64_quotient((int64_t)(fp3 - vm->stackPages_base), 0x8000);
            page = vm->stackPages_topFp[page3] == fp3 ? page3 : -1;
        } else {
            page = -1;
        }
    } else {
        page = -1;
    }
    if (!(page >= 0 || contexts_canResume(vm, next))) {
        platform_fatal_with(vm, "a process of priority %1 has no context that could be resumed", (int64_t)AT(oop_cell, process + 24) >> 3);
    }
    AT(oop_cell, processor + 16) = process;
    if (processor >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, processor);
    }
    value2 = vm->heap_nilObject;
    AT(oop_cell, process + 16) = value2;
    if (page >= 0) {
        stackPages_makeCurrent(vm, page);
        frame = vm->stackPages_topFp[vm->stackPages_current];
        place = vm->stackPages_topIp[vm->stackPages_current];
        vm->fp = frame;
        vm->ip = place;
        vm->temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
        vm->receiver = AT(oop_cell, frame + 40);
        set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
        if (!(set == vm->bytecodeSet)) {
            vm->bytecodeSet = set;
            lookahead_choose(vm, set);
        }
        place2 = vm->stackPages_topSp[vm->stackPages_current];
        vm->sp = place2;
    } else {
        contexts_resume(vm, next);
    }
}

/* Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:218 */
static oop scheduler_waitForReady(VM *vm) {
    int64_t number;
    oop lists;
    int64_t number2;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop anOop;
    bool answer;
    oop anObject;
    int64_t count2;
    int64_t slotCountOf2;
    for (;;) {
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        value = vm->scheduler_readyBound;
        count = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
        number2 = i64_min(value, slotCountOf);
        for (;;) {
            if (number2 > 0) {
                anOop = AT(oop_cell, AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3)) + 8);
                answer = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject;
            } else {
                answer = false;
            }
            if (!answer) break;
            number2 = i64_subtract(number2, 1);
        }
        vm->scheduler_readyBound = number2;
        number = number2;
        if (number > 0) {
            return scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3)));
        }
        if (vm->scheduler_nextWakeup == 0 && !interrupts_canCome(vm)) {
            anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
            count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
            platform_fatal_with(vm, "no process is ready, and nothing will wake one: all %1 priorities wait", slotCountOf2);
        }
        scheduler_sleepUntil(vm, vm->scheduler_nextWakeup);
    }
}

/* Scheduler>>sleepUntil:, vm-spec/Send/Scheduler.class.st:232 */
static void scheduler_sleepUntil(VM *vm, int64_t time) {
    int64_t began;
    int64_t value;
    address place;
    began = vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm);
    clock_waitUntil(vm, time);
    value = vm->scheduler_idleTime;
    vm->scheduler_idleTime = i64_add(value, i64_subtract(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), began));
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

/* Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:270 */
static void scheduler_resume(VM *vm, oop process) {
    int64_t number;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    if (((int64_t)AT(oop_cell, process + 24) >> 3) > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, process);
    } else {
        number = (int64_t)AT(oop_cell, process + 24) >> 3;
        vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
        value = (int64_t)AT(oop_cell, process + 24) >> 3;
        anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        count = (int64_t)(AT(u64_cell, anObject) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value, slotCountOf), 1), 1), 1), 3)));
    }
}

/* Scheduler>>preempt:, vm-spec/Send/Scheduler.class.st:281 */
static void scheduler_preempt(VM *vm, oop process) {
    int64_t number;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    int64_t number2;
    oop anObject2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    if ((vm->imageSettings_flags & 16) == 0) {
        number = (int64_t)AT(oop_cell, process + 24) >> 3;
        vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
        value = (int64_t)AT(oop_cell, process + 24) >> 3;
        anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        count = (int64_t)(AT(u64_cell, anObject) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value, slotCountOf), 1), 1), 1), 3)));
    } else {
        number2 = (int64_t)AT(oop_cell, process + 24) >> 3;
        vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number2, 1));
        value2 = (int64_t)AT(oop_cell, process + 24) >> 3;
        anObject2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        count2 = (int64_t)(AT(u64_cell, anObject2) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject2 - 8) & 0xffffffffffffffU) : count2;
        scheduler_add_first(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value2, slotCountOf2), 1), 1), 1), 3)));
    }
}

/* Scheduler>>yield, vm-spec/Send/Scheduler.class.st:302 */
static void scheduler_yield(VM *vm) {
    oop active;
    oop list;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop anOop;
    int64_t number;
    int64_t number2;
    oop lists;
    int64_t number3;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    oop anOop2;
    bool answer;
    active = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    value = (int64_t)AT(oop_cell, active + 24) >> 3;
    anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    list = AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value, slotCountOf), 1), 1), 1), 3));
    anOop = AT(oop_cell, list + 8);
    if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject) {
        return;
    }
    number = (int64_t)AT(oop_cell, active + 24) >> 3;
    vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
    scheduler_add_last(vm, active, list);
    lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    value2 = vm->scheduler_readyBound;
    count2 = (int64_t)(AT(u64_cell, lists) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count2;
    number3 = i64_min(value2, slotCountOf2);
    for (;;) {
        if (number3 > 0) {
            anOop2 = AT(oop_cell, AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number3, 1), 1), 3)) + 8);
            answer = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == vm->heap_nilObject;
        } else {
            answer = false;
        }
        if (!answer) break;
        number3 = i64_subtract(number3, 1);
    }
    vm->scheduler_readyBound = number3;
    number2 = number3;
    scheduler_transferTo(vm, number2 > 0 ? scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3))) : scheduler_waitForReady(vm));
}

/* Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:335 */
static void scheduler_rest(VM *vm, int64_t duration) {
    int64_t time;
    oop lists;
    int64_t number;
    int64_t highestReady;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop anOop;
    bool answer;
    int64_t highest;
    oop lists2;
    int64_t number2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    oop anOop2;
    bool answer2;
    time = i64_add(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), duration);
    lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    value = vm->scheduler_readyBound;
    count = (int64_t)(AT(u64_cell, lists) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
    number = i64_min(value, slotCountOf);
    for (;;) {
        if (number > 0) {
            anOop = AT(oop_cell, AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3)) + 8);
            answer = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject;
        } else {
            answer = false;
        }
        if (!answer) break;
        number = i64_subtract(number, 1);
    }
    vm->scheduler_readyBound = number;
    highestReady = number;
    if (highestReady == 0) {
        time = vm->scheduler_nextWakeup;
    }
    if (vm->scheduler_nextWakeup != 0 && vm->scheduler_nextWakeup < time) {
        time = vm->scheduler_nextWakeup;
    }
    scheduler_sleepUntil(vm, time);
    lists2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    value2 = vm->scheduler_readyBound;
    count2 = (int64_t)(AT(u64_cell, lists2) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, lists2 - 8) & 0xffffffffffffffU) : count2;
    number2 = i64_min(value2, slotCountOf2);
    for (;;) {
        if (number2 > 0) {
            anOop2 = AT(oop_cell, AT(oop_cell, lists2 + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3)) + 8);
            answer2 = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == vm->heap_nilObject;
        } else {
            answer2 = false;
        }
        if (!answer2) break;
        number2 = i64_subtract(number2, 1);
    }
    vm->scheduler_readyBound = number2;
    highest = number2;
    if (highest > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(highest, 1), 1), 3))));
    }
}

/* Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:371 */
static void scheduler_wait(VM *vm, oop semaphore) {
    int64_t excess;
    oop value;
    int64_t number;
    oop lists;
    int64_t number2;
    int64_t count;
    int64_t slotCountOf;
    int64_t value2;
    oop anOop;
    bool answer;
    excess = (int64_t)AT(oop_cell, semaphore + 24) >> 3;
    if (excess > 0) {
        value = ((uint64_t)i64_subtract(excess, 1) << 3) + 1;
        AT(oop_cell, semaphore + 24) = value;
    } else {
        scheduler_add_last(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16), semaphore);
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        value2 = vm->scheduler_readyBound;
        count = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
        number2 = i64_min(value2, slotCountOf);
        for (;;) {
            if (number2 > 0) {
                anOop = AT(oop_cell, AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3)) + 8);
                answer = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject;
            } else {
                answer = false;
            }
            if (!answer) break;
            number2 = i64_subtract(number2, 1);
        }
        vm->scheduler_readyBound = number2;
        number = number2;
        scheduler_transferTo(vm, number > 0 ? scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3))) : scheduler_waitForReady(vm));
    }
}

/* Scheduler>>setAlarm, vm-spec/Send/Scheduler.class.st:401 */
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

/* Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:409 */
static void scheduler_signalTimer(VM *vm) {
    int64_t value;
    bool answer;
    oop semaphore;
    oop anOop;
    oop value2;
    oop process;
    int64_t number;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t value3;
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
    anOop = AT(oop_cell, semaphore + 8);
    if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject) {
        value2 = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
        AT(oop_cell, semaphore + 24) = value2;
    } else {
        process = scheduler_removeFirst(vm, semaphore);
        number = (int64_t)AT(oop_cell, process + 24) >> 3;
        vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
        value3 = (int64_t)AT(oop_cell, process + 24) >> 3;
        anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        count = (int64_t)(AT(u64_cell, anObject) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
        scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value3, slotCountOf), 1), 1), 1), 3)));
    }
}

