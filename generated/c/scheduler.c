/* Scheduler, floor Send: I switch between processes.  Generated from vm-spec: edit there. */

/* Scheduler>>activeProcess, vm-spec/Send/Scheduler.class.st:137 */
static oop scheduler_activeProcess(VM *vm) {
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word;
    bool is;
    uint64_t word2;
    bool is2;
    oop anOop;
    uint64_t word3;
    bool is3;
    oop anOop2;
    uint64_t word4;
    bool isNonEmptyArray;
    bool answer;
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word = AT(u64_cell, association);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
    } else {
        is = false;
    }
    if (is) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word2 = AT(u64_cell, processor);
            is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
        } else {
            is2 = false;
        }
        if (is2) {
            anOop = AT(oop_cell, processor + 16);
            if ((anOop & 7) == 0) {
                word3 = AT(u64_cell, anOop);
                is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 4;
            } else {
                is3 = false;
            }
            if (is3) {
                anOop2 = AT(oop_cell, processor + 8);
                if ((anOop2 & 7) == 0) {
                    word4 = AT(u64_cell, anOop2);
                    isNonEmptyArray = (int64_t)((word4 >> 24) & 31) == 2 && (int64_t)(word4 >> 56) > 0;
                } else {
                    isNonEmptyArray = false;
                }
                answer = isNonEmptyArray;
            } else {
                answer = false;
            }
            isIntact = answer;
        } else {
            isIntact = false;
        }
    } else {
        isIntact = false;
    }
    if (!isIntact) {
        platform_fatal_with(vm, "what special object %1 leads to is no scheduler with an active process and lists of ready ones", 3);
    }
    return AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
}

/* Scheduler>>followForwarders, vm-spec/Send/Scheduler.class.st:179 */
static void scheduler_followForwarders(VM *vm) {
    oop association;
    oop processor;
    uint64_t word;
    bool is;
    uint64_t word2;
    bool is2;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word = AT(u64_cell, association);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
    } else {
        is = false;
    }
    if (!is) {
        return;
    }
    forwarders_followSlots_of(vm, 2, association);
    processor = AT(oop_cell, association + 16);
    if ((processor & 7) == 0) {
        word2 = AT(u64_cell, processor);
        is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
    } else {
        is2 = false;
    }
    if (!is2) {
        return;
    }
    forwarders_followSlots_of(vm, 2, processor);
    anOop = AT(oop_cell, processor + 8);
    if ((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) == 2) {
        count = (int64_t)(AT(u64_cell, anOop) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
        forwarders_followSlots_of(vm, slotCountOf, anOop);
    }
}

/* Scheduler>>append:to:, vm-spec/Send/Scheduler.class.st:222 */
static void scheduler_append_to(VM *vm, oop process, oop list) {
    oop last;
    oop anOop;
    uint64_t word;
    bool is;
    anOop = AT(oop_cell, list + 16);
    last = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if ((last & 7) == 0) {
        word = AT(u64_cell, last);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 4;
    } else {
        is = false;
    }
    if (!is) {
        scheduler_add_only(vm, process, list);
        return;
    }
    AT(oop_cell, last + 8) = process;
    if (last >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, last);
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

/* Scheduler>>add:only:, vm-spec/Send/Scheduler.class.st:234 */
static void scheduler_add_only(VM *vm, oop process, oop list) {
    AT(oop_cell, list + 8) = process;
    if (list >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, list);
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

/* Scheduler>>add:first:, vm-spec/Send/Scheduler.class.st:243 */
static void scheduler_add_first(VM *vm, oop process, oop list) {
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word;
    bool is;
    bool answer;
    oop anOop2;
    oop value;
    anOop = AT(oop_cell, list + 8);
    first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (first == vm->heap_nilObject) {
        answer = true;
    } else {
        if ((first & 7) == 0) {
            word = AT(u64_cell, first);
            is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 4;
        } else {
            is = false;
        }
        answer = !is;
    }
    isEmpty = answer;
    if (isEmpty) {
        scheduler_add_only(vm, process, list);
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

/* Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:252 */
static oop scheduler_removeFirst(VM *vm, oop list) {
    oop first;
    oop next;
    oop anOop;
    oop anOop2;
    uint64_t word;
    bool is;
    bool answer;
    oop value;
    oop value2;
    oop value3;
    oop value4;
    anOop = AT(oop_cell, list + 8);
    first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    anOop2 = AT(oop_cell, first + 8);
    next = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if (next == vm->heap_nilObject) {
        answer = true;
    } else {
        if ((next & 7) == 0) {
            word = AT(u64_cell, next);
            is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 4;
        } else {
            is = false;
        }
        answer = !is;
    }
    if (answer) {
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

/* Scheduler>>remove:from:, vm-spec/Send/Scheduler.class.st:270 */
static bool scheduler_remove_from(VM *vm, oop process, oop list) {
    oop each;
    oop previous;
    oop next;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word2;
    bool is2;
    bool answer;
    bool answer2;
    oop anOop2;
    uint64_t word3;
    bool is3;
    oop anOop3;
    oop anOop4;
    uint64_t word4;
    bool is4;
    oop value;
    oop value2;
    if ((list & 7) == 0) {
        word = AT(u64_cell, list);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
    } else {
        is = false;
    }
    if (is) {
        anOop = AT(oop_cell, list + 8);
        first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (first == vm->heap_nilObject) {
            answer = true;
        } else {
            if ((first & 7) == 0) {
                word2 = AT(u64_cell, first);
                is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 4;
            } else {
                is2 = false;
            }
            answer = !is2;
        }
        isEmpty = answer;
        answer2 = !isEmpty;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        return false;
    }
    anOop2 = AT(oop_cell, list + 8);
    each = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if (each == process) {
        scheduler_removeFirst(vm, list);
        return true;
    }
    for (;;) {
        if ((each & 7) == 0) {
            word3 = AT(u64_cell, each);
            is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 4;
        } else {
            is3 = false;
        }
        if (!is3) break;
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
            if ((next & 7) == 0) {
                word4 = AT(u64_cell, next);
                is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
            } else {
                is4 = false;
            }
            if (!is4) {
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

/* Scheduler>>transferTo:, vm-spec/Send/Scheduler.class.st:293 */
static void scheduler_transferTo(VM *vm, oop process) {
    oop active;
    oop next;
    int64_t page;
    address fp;
    address ip;
    address sp;
    int64_t page2;
    address fp2;
    oop contextOf;
    oop anOop;
    address fp3;
    int64_t page3;
    oop anObject;
    oop value;
    address frame;
    address place;
    int64_t set;
    address place2;
    vm->scheduler_switches = i64_add(vm->scheduler_switches, 1);
    active = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    if ((vm->trace_kinds & 4) != 0) {
        platform_report(vm, "process ");
        platform_reportWord(vm, active);
        platform_report(vm, " of priority ");
        platform_reportNumber_width(vm, (int64_t)AT(oop_cell, active + 24) >> 3, 0);
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
    fp2 = vm->fp;
    if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
        contextOf = AT(oop_cell, fp2 + 32);
    } else {
        contextOf = contexts_marry(vm, fp2);
    }
    AT(oop_cell, active + 16) = contextOf;
    if (active >= vm->heap_start && (contextOf & 7) == 0 && contextOf < vm->heap_start) {
        heap_noteStores(vm, active);
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
    anObject = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16);
    AT(oop_cell, anObject + 16) = process;
    if (anObject >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, anObject);
    }
    value = vm->heap_nilObject;
    AT(oop_cell, process + 16) = value;
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

/* Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:330 */
static oop scheduler_waitForReady(VM *vm) {
    int64_t number;
    oop lists;
    int64_t number2;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop list;
    oop list2;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word2;
    bool is2;
    bool answer;
    bool answer2;
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
                list = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3));
                if ((list & 7) == 0) {
                    word = AT(u64_cell, list);
                    is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
                } else {
                    is = false;
                }
                if (!is) {
                    platform_fatal_with(vm, "no list of ready processes is there for priority %1", number2);
                }
                list2 = list;
                anOop = AT(oop_cell, list2 + 8);
                first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
                if (first == vm->heap_nilObject) {
                    answer = true;
                } else {
                    if ((first & 7) == 0) {
                        word2 = AT(u64_cell, first);
                        is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 4;
                    } else {
                        is2 = false;
                    }
                    answer = !is2;
                }
                isEmpty = answer;
                answer2 = isEmpty;
            } else {
                answer2 = false;
            }
            if (!answer2) break;
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

/* Scheduler>>sleepUntil:, vm-spec/Send/Scheduler.class.st:344 */
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

/* Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:382 */
static void scheduler_resume(VM *vm, oop process) {
    int64_t number;
    int64_t number2;
    oop lists;
    oop listAt;
    int64_t count;
    int64_t slotCountOf;
    int64_t number3;
    oop list;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word2;
    bool is2;
    bool answer;
    if (((int64_t)AT(oop_cell, process + 24) >> 3) > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, process);
    } else {
        number = (int64_t)AT(oop_cell, process + 24) >> 3;
        vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
        number2 = (int64_t)AT(oop_cell, process + 24) >> 3;
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        count = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
        number3 = i64_max(i64_min(number2, slotCountOf), 1);
        list = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number3, 1), 1), 3));
        if ((list & 7) == 0) {
            word = AT(u64_cell, list);
            is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
        } else {
            is = false;
        }
        if (!is) {
            platform_fatal_with(vm, "no list of ready processes is there for priority %1", number3);
        }
        listAt = list;
        anOop = AT(oop_cell, listAt + 8);
        first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (first == vm->heap_nilObject) {
            answer = true;
        } else {
            if ((first & 7) == 0) {
                word2 = AT(u64_cell, first);
                is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 4;
            } else {
                is2 = false;
            }
            answer = !is2;
        }
        isEmpty = answer;
        if (isEmpty) {
            scheduler_add_only(vm, process, listAt);
        } else {
            scheduler_append_to(vm, process, listAt);
        }
    }
}

/* Scheduler>>preempt:, vm-spec/Send/Scheduler.class.st:393 */
static void scheduler_preempt(VM *vm, oop process) {
    int64_t number;
    int64_t number2;
    oop lists;
    oop listAt;
    int64_t count;
    int64_t slotCountOf;
    int64_t number3;
    oop list;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word2;
    bool is2;
    bool answer;
    int64_t number4;
    int64_t number5;
    oop lists2;
    oop listAt2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t number6;
    oop list2;
    uint64_t word3;
    bool is3;
    if ((vm->imageSettings_flags & 16) == 0) {
        number = (int64_t)AT(oop_cell, process + 24) >> 3;
        vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
        number2 = (int64_t)AT(oop_cell, process + 24) >> 3;
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        count = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
        number3 = i64_max(i64_min(number2, slotCountOf), 1);
        list = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number3, 1), 1), 3));
        if ((list & 7) == 0) {
            word = AT(u64_cell, list);
            is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
        } else {
            is = false;
        }
        if (!is) {
            platform_fatal_with(vm, "no list of ready processes is there for priority %1", number3);
        }
        listAt = list;
        anOop = AT(oop_cell, listAt + 8);
        first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (first == vm->heap_nilObject) {
            answer = true;
        } else {
            if ((first & 7) == 0) {
                word2 = AT(u64_cell, first);
                is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 4;
            } else {
                is2 = false;
            }
            answer = !is2;
        }
        isEmpty = answer;
        if (isEmpty) {
            scheduler_add_only(vm, process, listAt);
        } else {
            scheduler_append_to(vm, process, listAt);
        }
    } else {
        number4 = (int64_t)AT(oop_cell, process + 24) >> 3;
        vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number4, 1));
        number5 = (int64_t)AT(oop_cell, process + 24) >> 3;
        lists2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        count2 = (int64_t)(AT(u64_cell, lists2) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, lists2 - 8) & 0xffffffffffffffU) : count2;
        number6 = i64_max(i64_min(number5, slotCountOf2), 1);
        list2 = AT(oop_cell, lists2 + i64_shift_left(i64_add(i64_subtract(number6, 1), 1), 3));
        if ((list2 & 7) == 0) {
            word3 = AT(u64_cell, list2);
            is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
        } else {
            is3 = false;
        }
        if (!is3) {
            platform_fatal_with(vm, "no list of ready processes is there for priority %1", number6);
        }
        listAt2 = list2;
        scheduler_add_first(vm, process, listAt2);
    }
}

/* Scheduler>>yield, vm-spec/Send/Scheduler.class.st:414 */
static void scheduler_yield(VM *vm) {
    oop active;
    int64_t number;
    oop list;
    oop lists;
    int64_t count;
    int64_t slotCountOf;
    int64_t number2;
    oop list2;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word2;
    bool is2;
    bool answer;
    int64_t number3;
    oop lists2;
    int64_t number4;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value;
    oop list3;
    oop list4;
    uint64_t word3;
    bool is3;
    oop first2;
    bool isEmpty2;
    oop anOop2;
    uint64_t word4;
    bool is4;
    bool answer2;
    bool answer3;
    active = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    number = (int64_t)AT(oop_cell, active + 24) >> 3;
    lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    count = (int64_t)(AT(u64_cell, lists) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
    number2 = i64_max(i64_min(number, slotCountOf), 1);
    list2 = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3));
    if ((list2 & 7) == 0) {
        word = AT(u64_cell, list2);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
    } else {
        is = false;
    }
    if (!is) {
        platform_fatal_with(vm, "no list of ready processes is there for priority %1", number2);
    }
    list = list2;
    anOop = AT(oop_cell, list + 8);
    first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (first == vm->heap_nilObject) {
        answer = true;
    } else {
        if ((first & 7) == 0) {
            word2 = AT(u64_cell, first);
            is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 4;
        } else {
            is2 = false;
        }
        answer = !is2;
    }
    isEmpty = answer;
    if (isEmpty) {
        return;
    }
    scheduler_append_to(vm, active, list);
    if (vm->scheduler_readyBound <= number) {
        scheduler_transferTo(vm, scheduler_removeFirst(vm, list));
        return;
    }
    vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
    lists2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    value = vm->scheduler_readyBound;
    count2 = (int64_t)(AT(u64_cell, lists2) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, lists2 - 8) & 0xffffffffffffffU) : count2;
    number4 = i64_min(value, slotCountOf2);
    for (;;) {
        if (number4 > 0) {
            list3 = AT(oop_cell, lists2 + i64_shift_left(i64_add(i64_subtract(number4, 1), 1), 3));
            if ((list3 & 7) == 0) {
                word3 = AT(u64_cell, list3);
                is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
            } else {
                is3 = false;
            }
            if (!is3) {
                platform_fatal_with(vm, "no list of ready processes is there for priority %1", number4);
            }
            list4 = list3;
            anOop2 = AT(oop_cell, list4 + 8);
            first2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
            if (first2 == vm->heap_nilObject) {
                answer2 = true;
            } else {
                if ((first2 & 7) == 0) {
                    word4 = AT(u64_cell, first2);
                    is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
                } else {
                    is4 = false;
                }
                answer2 = !is4;
            }
            isEmpty2 = answer2;
            answer3 = isEmpty2;
        } else {
            answer3 = false;
        }
        if (!answer3) break;
        number4 = i64_subtract(number4, 1);
    }
    vm->scheduler_readyBound = number4;
    number3 = number4;
    scheduler_transferTo(vm, number3 > 0 ? scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number3, 1), 1), 3))) : scheduler_waitForReady(vm));
}

/* Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:449 */
static void scheduler_rest(VM *vm, int64_t duration) {
    int64_t time;
    oop lists;
    int64_t number;
    int64_t highestReady;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop list;
    oop list2;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word2;
    bool is2;
    bool answer;
    bool answer2;
    int64_t highest;
    oop lists2;
    int64_t number2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    oop list3;
    oop list4;
    uint64_t word3;
    bool is3;
    oop first2;
    bool isEmpty2;
    oop anOop2;
    uint64_t word4;
    bool is4;
    bool answer3;
    bool answer4;
    time = i64_add(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), duration);
    lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    value = vm->scheduler_readyBound;
    count = (int64_t)(AT(u64_cell, lists) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
    number = i64_min(value, slotCountOf);
    for (;;) {
        if (number > 0) {
            list = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3));
            if ((list & 7) == 0) {
                word = AT(u64_cell, list);
                is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
            } else {
                is = false;
            }
            if (!is) {
                platform_fatal_with(vm, "no list of ready processes is there for priority %1", number);
            }
            list2 = list;
            anOop = AT(oop_cell, list2 + 8);
            first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            if (first == vm->heap_nilObject) {
                answer = true;
            } else {
                if ((first & 7) == 0) {
                    word2 = AT(u64_cell, first);
                    is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 4;
                } else {
                    is2 = false;
                }
                answer = !is2;
            }
            isEmpty = answer;
            answer2 = isEmpty;
        } else {
            answer2 = false;
        }
        if (!answer2) break;
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
            list3 = AT(oop_cell, lists2 + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3));
            if ((list3 & 7) == 0) {
                word3 = AT(u64_cell, list3);
                is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
            } else {
                is3 = false;
            }
            if (!is3) {
                platform_fatal_with(vm, "no list of ready processes is there for priority %1", number2);
            }
            list4 = list3;
            anOop2 = AT(oop_cell, list4 + 8);
            first2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
            if (first2 == vm->heap_nilObject) {
                answer3 = true;
            } else {
                if ((first2 & 7) == 0) {
                    word4 = AT(u64_cell, first2);
                    is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
                } else {
                    is4 = false;
                }
                answer3 = !is4;
            }
            isEmpty2 = answer3;
            answer4 = isEmpty2;
        } else {
            answer4 = false;
        }
        if (!answer4) break;
        number2 = i64_subtract(number2, 1);
    }
    vm->scheduler_readyBound = number2;
    highest = number2;
    if (highest > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(highest, 1), 1), 3))));
    }
}

/* Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:485 */
static void scheduler_wait(VM *vm, oop semaphore) {
    int64_t excess;
    oop value;
    oop process;
    oop first;
    bool isEmpty;
    oop anOop;
    uint64_t word;
    bool is;
    bool answer;
    int64_t number;
    oop lists;
    int64_t number2;
    int64_t count;
    int64_t slotCountOf;
    int64_t value2;
    oop list;
    oop list2;
    uint64_t word2;
    bool is2;
    oop first2;
    bool isEmpty2;
    oop anOop2;
    uint64_t word3;
    bool is3;
    bool answer2;
    bool answer3;
    excess = (int64_t)AT(oop_cell, semaphore + 24) >> 3;
    if (excess > 0) {
        value = ((uint64_t)i64_subtract(excess, 1) << 3) + 1;
        AT(oop_cell, semaphore + 24) = value;
    } else {
        process = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
        anOop = AT(oop_cell, semaphore + 8);
        first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (first == vm->heap_nilObject) {
            answer = true;
        } else {
            if ((first & 7) == 0) {
                word = AT(u64_cell, first);
                is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 4;
            } else {
                is = false;
            }
            answer = !is;
        }
        isEmpty = answer;
        if (isEmpty) {
            scheduler_add_only(vm, process, semaphore);
        } else {
            scheduler_append_to(vm, process, semaphore);
        }
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        value2 = vm->scheduler_readyBound;
        count = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
        number2 = i64_min(value2, slotCountOf);
        for (;;) {
            if (number2 > 0) {
                list = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3));
                if ((list & 7) == 0) {
                    word2 = AT(u64_cell, list);
                    is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
                } else {
                    is2 = false;
                }
                if (!is2) {
                    platform_fatal_with(vm, "no list of ready processes is there for priority %1", number2);
                }
                list2 = list;
                anOop2 = AT(oop_cell, list2 + 8);
                first2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                if (first2 == vm->heap_nilObject) {
                    answer2 = true;
                } else {
                    if ((first2 & 7) == 0) {
                        word3 = AT(u64_cell, first2);
                        is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 4;
                    } else {
                        is3 = false;
                    }
                    answer2 = !is3;
                }
                isEmpty2 = answer2;
                answer3 = isEmpty2;
            } else {
                answer3 = false;
            }
            if (!answer3) break;
            number2 = i64_subtract(number2, 1);
        }
        vm->scheduler_readyBound = number2;
        number = number2;
        scheduler_transferTo(vm, number > 0 ? scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3))) : scheduler_waitForReady(vm));
    }
}

/* Scheduler>>setAlarm, vm-spec/Send/Scheduler.class.st:514 */
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

/* Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:522 */
static void scheduler_signalTimer(VM *vm) {
    int64_t value;
    bool answer;
    oop anOop;
    oop semaphore;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop2;
    uint64_t word2;
    bool is2;
    bool answer2;
    oop value2;
    oop process;
    int64_t number;
    int64_t number2;
    oop lists;
    oop listAt;
    int64_t count;
    int64_t slotCountOf;
    int64_t number3;
    oop list;
    uint64_t word3;
    bool is3;
    oop first2;
    bool isEmpty2;
    oop anOop3;
    uint64_t word4;
    bool is4;
    bool answer3;
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
    anOop = vm->scheduler_wakeupSemaphore;
    semaphore = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if ((semaphore & 7) == 0) {
        word = AT(u64_cell, semaphore);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (is && !(((AT(u64_cell, semaphore) >> 23) & 1) != 0) && (AT(oop_cell, semaphore + 24) & 1) != 0) {
        anOop2 = AT(oop_cell, semaphore + 8);
        first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        if (first == vm->heap_nilObject) {
            answer2 = true;
        } else {
            if ((first & 7) == 0) {
                word2 = AT(u64_cell, first);
                is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 4;
            } else {
                is2 = false;
            }
            answer2 = !is2;
        }
        isEmpty = answer2;
        if (isEmpty) {
            value2 = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
            AT(oop_cell, semaphore + 24) = value2;
        } else {
            process = scheduler_removeFirst(vm, semaphore);
            number = (int64_t)AT(oop_cell, process + 24) >> 3;
            vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
            number2 = (int64_t)AT(oop_cell, process + 24) >> 3;
            lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
            count = (int64_t)(AT(u64_cell, lists) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
            number3 = i64_max(i64_min(number2, slotCountOf), 1);
            list = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number3, 1), 1), 3));
            if ((list & 7) == 0) {
                word3 = AT(u64_cell, list);
                is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
            } else {
                is3 = false;
            }
            if (!is3) {
                platform_fatal_with(vm, "no list of ready processes is there for priority %1", number3);
            }
            listAt = list;
            anOop3 = AT(oop_cell, listAt + 8);
            first2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
            if (first2 == vm->heap_nilObject) {
                answer3 = true;
            } else {
                if ((first2 & 7) == 0) {
                    word4 = AT(u64_cell, first2);
                    is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
                } else {
                    is4 = false;
                }
                answer3 = !is4;
            }
            isEmpty2 = answer3;
            if (isEmpty2) {
                scheduler_add_only(vm, process, listAt);
            } else {
                scheduler_append_to(vm, process, listAt);
            }
        }
    }
}

