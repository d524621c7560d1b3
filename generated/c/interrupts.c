/* Interrupts, floor Send: I serve, at safe points, what has come up meanwhile: collections that the heap has asked for, and interrupts from outside: the timer, semaphores that other threads have signalled, the interrupt key, the profiler's tick, and objects that have died.  Generated from vm-spec: edit there. */

/* Interrupts>>atSafePoint, vm-spec/Send/Interrupts.class.st:62 */
static void interrupts_atSafePoint(VM *vm) {
    address place;
    bool takeInterrupt;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t highest;
    oop lists;
    int64_t number;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value;
    oop anOop;
    bool answer;
    vm->interrupts_checks = i64_add(vm->interrupts_checks, 1);
    if (vm->safePoint_isRequested) {
        collector_atSafePoint(vm);
    }
    place = vm->stackPages_limit;
    if (vm->safePoint_isInterrupted) {
        vm->safePoint_isInterrupted = false;
        vm->safePoint_limit = place;
        if (vm->safePoint_isRequested || vm->safePoint_isInterrupted) {
            vm->safePoint_limit = 0;
        }
        takeInterrupt = true;
    } else {
        takeInterrupt = false;
    }
    if (takeInterrupt) {
        vm->interrupts_interrupts = i64_add(vm->interrupts_interrupts, 1);
        interrupts_serve(vm);
    }
    anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    vm->scheduler_readyBound = slotCountOf;
    lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    value = vm->scheduler_readyBound;
    count2 = (int64_t)(AT(u64_cell, lists) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count2;
    number = i64_min(value, slotCountOf2);
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
    highest = number;
    if (highest > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(highest, 1), 1), 3))));
    }
}

/* Interrupts>>serve, vm-spec/Send/Interrupts.class.st:77 */
static void interrupts_serve(VM *vm) {
    address fp;
    address ip;
    address sp;
    int64_t page;
    oop anOop;
    oop semaphore;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
    oop value;
    oop process;
    int64_t number;
    oop anObject;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    bool answer3;
    bool isPending;
    oop anOop3;
    oop semaphore2;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer4;
    bool answer5;
    oop anOop4;
    oop value3;
    oop process2;
    int64_t number2;
    oop anObject2;
    int64_t count4;
    int64_t slotCountOf4;
    int64_t value4;
    vm->interrupts_served = i64_add(vm->interrupts_served, 1);
    if (platform_takeReportRequest(vm)) {
        fp = vm->fp;
        ip = vm->ip;
        sp = vm->sp;
        page = vm->stackPages_current;
        vm->stackPages_topFp[page] = fp;
        vm->stackPages_topIp[page] = ip;
        vm->stackPages_topSp[page] = sp;
        names_find(vm);
        stackReport_reportActive(vm, vm->stackPages_topFp[vm->stackPages_current]);
        stackReport_reportOthers(vm);
    }
    interrupts_sample(vm);
    scheduler_signalTimer(vm);
    if (platform_takeKey(vm)) {
        anOop = AT(oop_cell, vm->specialObjects_array + 248);
        semaphore = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if ((semaphore & 7) == 0) {
            if ((int64_t)((AT(u64_cell, semaphore) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, semaphore) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, semaphore - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 3;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2 && !(((AT(u64_cell, semaphore) >> 23) & 1) != 0) && (AT(oop_cell, semaphore + 24) & 1) != 0) {
            anOop2 = AT(oop_cell, semaphore + 8);
            if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == vm->heap_nilObject) {
                value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
                AT(oop_cell, semaphore + 24) = value;
            } else {
                process = scheduler_removeFirst(vm, semaphore);
                number = (int64_t)AT(oop_cell, process + 24) >> 3;
                vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
                value2 = (int64_t)AT(oop_cell, process + 24) >> 3;
                anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
                count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
                scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value2, slotCountOf2), 1), 1), 1), 3)));
            }
        }
    }
    interrupts_signalExternals(vm);
    answer3 = vm->finalization_isPending;
    vm->finalization_isPending = false;
    isPending = answer3;
    if (isPending) {
        anOop3 = AT(oop_cell, vm->specialObjects_array + 336);
        semaphore2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        if ((semaphore2 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, semaphore2) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, semaphore2) >> 56);
                slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, semaphore2 - 8) & 0xffffffffffffffU) : count3;
                answer4 = slotCountOf3 >= 3;
            } else {
                answer4 = false;
            }
            answer5 = answer4;
        } else {
            answer5 = false;
        }
        if (answer5 && !(((AT(u64_cell, semaphore2) >> 23) & 1) != 0) && (AT(oop_cell, semaphore2 + 24) & 1) != 0) {
            anOop4 = AT(oop_cell, semaphore2 + 8);
            if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4) == vm->heap_nilObject) {
                value3 = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore2 + 24) >> 3, 1) << 3) + 1;
                AT(oop_cell, semaphore2 + 24) = value3;
            } else {
                process2 = scheduler_removeFirst(vm, semaphore2);
                number2 = (int64_t)AT(oop_cell, process2 + 24) >> 3;
                vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number2, 1));
                value4 = (int64_t)AT(oop_cell, process2 + 24) >> 3;
                anObject2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
                count4 = (int64_t)(AT(u64_cell, anObject2) >> 56);
                slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, anObject2 - 8) & 0xffffffffffffffU) : count4;
                scheduler_add_last(vm, process2, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value4, slotCountOf4), 1), 1), 1), 3)));
            }
        }
    }
}

/* Interrupts>>spaceIsLow, vm-spec/Send/Interrupts.class.st:91 */
static void interrupts_spaceIsLow(VM *vm) {
    oop anOop;
    oop anObject;
    oop anOop2;
    oop semaphore;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop3;
    oop value;
    oop process;
    int64_t number;
    oop anObject2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    vm->heap_lowSpace = 0;
    vm->heap_wasLow = i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) < vm->heap_lowSpace;
    if (AT(oop_cell, vm->specialObjects_array + 184) == vm->heap_nilObject) {
        anOop = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
        anObject = vm->specialObjects_array;
        AT(oop_cell, anObject + 184) = anOop;
        if (anObject >= vm->heap_start && (anOop & 7) == 0 && anOop < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
    }
    anOop2 = AT(oop_cell, vm->specialObjects_array + 144);
    semaphore = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if ((semaphore & 7) == 0) {
        if ((int64_t)((AT(u64_cell, semaphore) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, semaphore) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, semaphore - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && !(((AT(u64_cell, semaphore) >> 23) & 1) != 0) && (AT(oop_cell, semaphore + 24) & 1) != 0) {
        anOop3 = AT(oop_cell, semaphore + 8);
        if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3) == vm->heap_nilObject) {
            value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
            AT(oop_cell, semaphore + 24) = value;
        } else {
            process = scheduler_removeFirst(vm, semaphore);
            number = (int64_t)AT(oop_cell, process + 24) >> 3;
            vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
            value2 = (int64_t)AT(oop_cell, process + 24) >> 3;
            anObject2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
            count2 = (int64_t)(AT(u64_cell, anObject2) >> 56);
            slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject2 - 8) & 0xffffffffffffffU) : count2;
            scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value2, slotCountOf2), 1), 1), 1), 3)));
        }
    }
    safePoint_interrupt(vm);
}

/* Interrupts>>signalExternals, vm-spec/Send/Interrupts.class.st:101 */
static void interrupts_signalExternals(VM *vm) {
    int64_t index;
    oop anOop;
    oop semaphore;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
    oop value;
    oop process;
    int64_t number;
    oop anObject;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    index = platform_nextSignal(vm);
    while (index > 0) {
        anOop = interrupts_externalAt(vm, index);
        semaphore = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if ((semaphore & 7) == 0) {
            if ((int64_t)((AT(u64_cell, semaphore) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, semaphore) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, semaphore - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 3;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2 && !(((AT(u64_cell, semaphore) >> 23) & 1) != 0) && (AT(oop_cell, semaphore + 24) & 1) != 0) {
            anOop2 = AT(oop_cell, semaphore + 8);
            if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == vm->heap_nilObject) {
                value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
                AT(oop_cell, semaphore + 24) = value;
            } else {
                process = scheduler_removeFirst(vm, semaphore);
                number = (int64_t)AT(oop_cell, process + 24) >> 3;
                vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
                value2 = (int64_t)AT(oop_cell, process + 24) >> 3;
                anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
                count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
                scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value2, slotCountOf2), 1), 1), 1), 3)));
            }
        }
        index = platform_nextSignal(vm);
    }
}

/* Interrupts>>externalAt:, vm-spec/Send/Interrupts.class.st:110 */
static oop interrupts_externalAt(VM *vm, int64_t index) {
    oop array;
    int64_t count;
    int64_t slotCountOf;
    array = AT(oop_cell, vm->specialObjects_array + 312);
    if (!((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2)) {
        return vm->heap_nilObject;
    }
    count = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count;
    return index <= slotCountOf ? AT(oop_cell, array + i64_shift_left(i64_add(i64_subtract(index, 1), 1), 3)) : vm->heap_nilObject;
}

/* Interrupts>>canCome, vm-spec/Send/Interrupts.class.st:129 */
static bool interrupts_canCome(VM *vm) {
    oop array;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value;
    oop anOop2;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer3;
    bool answer4;
    anOop = AT(oop_cell, vm->specialObjects_array + 248);
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0) {
        return true;
    }
    array = AT(oop_cell, vm->specialObjects_array + 312);
    if (!((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2)) {
        return false;
    }
    count2 = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count2;
    value = i64_subtract(slotCountOf2, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop2 = AT(oop_cell, array + i64_shift_left(i64_add(i, 1), 3));
        if ((anOop2 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count3;
                answer3 = slotCountOf3 >= 3;
            } else {
                answer3 = false;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        if (answer4 && !(((AT(u64_cell, anOop2) >> 23) & 1) != 0) && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
            return true;
        }
    }
    return false;
}

/* Interrupts>>sample, vm-spec/Send/Interrupts.class.st:170 */
static void interrupts_sample(VM *vm) {
    int64_t value;
    bool answer;
    oop anOop;
    oop semaphore;
    int64_t count;
    int64_t slotCountOf;
    bool answer2;
    bool answer3;
    oop anOop2;
    oop value2;
    oop process;
    int64_t number;
    oop anObject;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value3;
    if (vm->interrupts_profileAt == 0) {
        answer = true;
    } else {
        value = vm->interrupts_profileAt;
        answer = value > (vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm));
    }
    if (answer) {
        return;
    }
    vm->interrupts_profileAt = 0;
    scheduler_setAlarm(vm);
    vm->interrupts_profiledProcess = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    anOop = vm->interrupts_profileSemaphore;
    semaphore = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if ((semaphore & 7) == 0) {
        if ((int64_t)((AT(u64_cell, semaphore) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, semaphore) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, semaphore - 8) & 0xffffffffffffffU) : count;
            answer2 = slotCountOf >= 3;
        } else {
            answer2 = false;
        }
        answer3 = answer2;
    } else {
        answer3 = false;
    }
    if (answer3 && !(((AT(u64_cell, semaphore) >> 23) & 1) != 0) && (AT(oop_cell, semaphore + 24) & 1) != 0) {
        anOop2 = AT(oop_cell, semaphore + 8);
        if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == vm->heap_nilObject) {
            value2 = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
            AT(oop_cell, semaphore + 24) = value2;
        } else {
            process = scheduler_removeFirst(vm, semaphore);
            number = (int64_t)AT(oop_cell, process + 24) >> 3;
            vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number, 1));
            value3 = (int64_t)AT(oop_cell, process + 24) >> 3;
            anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
            count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
            scheduler_add_last(vm, process, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(i64_max(i64_min(value3, slotCountOf2), 1), 1), 1), 3)));
        }
    }
}

