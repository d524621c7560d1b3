/* ProcessPrimitives, floor Primitives: I am the primitives of critical sections, of processes that wait again when they are resumed, of the interrupt key and of the profiler; signalling, waiting, resuming and suspending are among ControlPrimitives.  Generated from vm-spec: edit there. */

/* ProcessPrimitives>>isSection:, vm-spec/Primitives/ProcessPrimitives.class.st:21 */
static bool processPrimitives_isSection(VM *vm, oop anOop) {
    uint64_t word;
    bool is;
    oop anOop2;
    if ((anOop & 7) == 0) {
        word = AT(u64_cell, anOop);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (!(is && !(((AT(u64_cell, anOop) >> 23) & 1) != 0))) {
        return false;
    }
    anOop2 = AT(oop_cell, anOop + 24);
    return !(((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) & 7) != 0);
}

/* ProcessPrimitives>>exit, vm-spec/Primitives/ProcessPrimitives.class.st:29 */
static oop processPrimitives_exit(VM *vm) {
    oop section;
    oop next;
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
    oop first;
    bool isEmpty;
    oop anOop3;
    uint64_t word5;
    bool is4;
    bool answer2;
    oop value;
    section = AT(oop_cell, vm->sp);
    if (!processPrimitives_isSection(vm, section)) {
        vm->failure_code = 2;
        return 0;
    }
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
    anOop3 = AT(oop_cell, section + 8);
    first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
    if (first == vm->heap_nilObject) {
        answer2 = true;
    } else {
        if ((first & 7) == 0) {
            word5 = AT(u64_cell, first);
            is4 = (int64_t)((word5 >> 24) & 31) == 1 && (int64_t)(word5 >> 56) >= 4;
        } else {
            is4 = false;
        }
        answer2 = !is4;
    }
    isEmpty = answer2;
    if (isEmpty) {
        value = vm->heap_nilObject;
        AT(oop_cell, section + 24) = value;
    } else {
        next = scheduler_removeFirst(vm, section);
        AT(oop_cell, section + 24) = next;
        if (section >= vm->heap_start && (next & 7) == 0 && next < vm->heap_start) {
            heap_noteStores(vm, section);
        }
        scheduler_resume(vm, next);
    }
    return 8;
}

/* ProcessPrimitives>>enter, vm-spec/Primitives/ProcessPrimitives.class.st:49 */
static oop processPrimitives_enter(VM *vm) {
    oop section;
    oop process;
    oop owner;
    oop anOop;
    oop value;
    int64_t count;
    oop value2;
    int64_t count2;
    oop process2;
    oop first;
    bool isEmpty;
    oop anOop2;
    uint64_t word;
    bool is;
    bool answer;
    int64_t number;
    oop lists;
    int64_t number2;
    int64_t count3;
    int64_t slotCountOf;
    int64_t value3;
    oop list;
    oop list2;
    uint64_t word2;
    bool is2;
    oop first2;
    bool isEmpty2;
    oop anOop3;
    uint64_t word3;
    bool is3;
    bool answer2;
    bool answer3;
    if (vm->send_argumentCount > 1) {
        vm->failure_code = 5;
        return 0;
    }
    section = AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3));
    process = vm->send_argumentCount == 0 ? scheduler_activeProcess(vm) : AT(oop_cell, vm->sp);
    if (!processPrimitives_isSection(vm, section)) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, section + 24);
    owner = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (owner == process) {
        value = vm->heap_trueObject;
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = value;
        return 8;
    }
    value2 = vm->heap_falseObject;
    count2 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
    AT(oop_cell, vm->sp) = value2;
    if (owner == vm->heap_nilObject) {
        AT(oop_cell, section + 24) = process;
        if (section >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
            heap_noteStores(vm, section);
        }
    } else {
        process2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
        anOop2 = AT(oop_cell, section + 8);
        first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
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
            scheduler_add_only(vm, process2, section);
        } else {
            scheduler_append_to(vm, process2, section);
        }
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        value3 = vm->scheduler_readyBound;
        count3 = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count3 == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count3;
        number2 = i64_min(value3, slotCountOf);
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
                anOop3 = AT(oop_cell, list2 + 8);
                first2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
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
    return 8;
}

/* ProcessPrimitives>>tryEnter, vm-spec/Primitives/ProcessPrimitives.class.st:72 */
static oop processPrimitives_tryEnter(VM *vm) {
    oop section;
    oop process;
    oop owner;
    oop anOop;
    oop value;
    int64_t count;
    oop value2;
    int64_t count2;
    oop value3;
    int64_t count3;
    if (vm->send_argumentCount > 1) {
        vm->failure_code = 5;
        return 0;
    }
    section = AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3));
    process = vm->send_argumentCount == 0 ? scheduler_activeProcess(vm) : AT(oop_cell, vm->sp);
    if (!processPrimitives_isSection(vm, section)) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, section + 24);
    owner = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (owner == process) {
        value = vm->heap_trueObject;
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = value;
        return 8;
    }
    if (!(owner == vm->heap_nilObject)) {
        value2 = vm->heap_nilObject;
        count2 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
        AT(oop_cell, vm->sp) = value2;
        return 8;
    }
    AT(oop_cell, section + 24) = process;
    if (section >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, section);
    }
    value3 = vm->heap_falseObject;
    count3 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
    AT(oop_cell, vm->sp) = value3;
    return 8;
}

/* ProcessPrimitives>>suspendToWait, vm-spec/Primitives/ProcessPrimitives.class.st:98 */
static oop processPrimitives_suspendToWait(VM *vm) {
    return processPrimitives_suspendToWait_(vm, true);
}

/* ProcessPrimitives>>suspendToWaitUntold, vm-spec/Primitives/ProcessPrimitives.class.st:108 */
static oop processPrimitives_suspendToWaitUntold(VM *vm) {
    return processPrimitives_suspendToWait_(vm, false);
}

/* ProcessPrimitives>>suspendToWait:, vm-spec/Primitives/ProcessPrimitives.class.st:118 */
static oop processPrimitives_suspendToWait_(VM *vm, bool answersList) {
    oop process;
    oop list;
    oop context;
    int64_t pc;
    uint64_t word;
    bool is;
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word2;
    bool is2;
    uint64_t word3;
    bool is3;
    oop anOop;
    uint64_t word4;
    bool is4;
    oop anOop2;
    uint64_t word5;
    bool isNonEmptyArray;
    bool answer;
    oop anOop3;
    uint64_t word6;
    bool is5;
    oop lists;
    oop listAt;
    int64_t count;
    int64_t slotCountOf;
    int64_t number;
    oop list2;
    uint64_t word7;
    bool is6;
    int64_t value;
    bool answer2;
    bool answer3;
    oop anOop4;
    oop value2;
    int64_t index;
    process = AT(oop_cell, vm->sp);
    if ((process & 7) == 0) {
        word = AT(u64_cell, process);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 4;
    } else {
        is = false;
    }
    if (!is) {
        vm->failure_code = 2;
        return 0;
    }
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word2 = AT(u64_cell, association);
        is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
    } else {
        is2 = false;
    }
    if (is2) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word3 = AT(u64_cell, processor);
            is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
        } else {
            is3 = false;
        }
        if (is3) {
            anOop = AT(oop_cell, processor + 16);
            if ((anOop & 7) == 0) {
                word4 = AT(u64_cell, anOop);
                is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
            } else {
                is4 = false;
            }
            if (is4) {
                anOop2 = AT(oop_cell, processor + 8);
                if ((anOop2 & 7) == 0) {
                    word5 = AT(u64_cell, anOop2);
                    isNonEmptyArray = (int64_t)((word5 >> 24) & 31) == 2 && (int64_t)(word5 >> 56) > 0;
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
    anOop3 = AT(oop_cell, process + 32);
    list = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
    if (process == AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16)) {
        answer3 = true;
    } else {
        if ((list & 7) == 0) {
            word6 = AT(u64_cell, list);
            is5 = (int64_t)((word6 >> 24) & 31) == 1 && (int64_t)(word6 >> 56) >= 2;
        } else {
            is5 = false;
        }
        if (is5) {
            value = (list & 7) == 0 ? (int64_t)(AT(u64_cell, list) & 0x3fffff) : (int64_t)(list & 7);
            lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
            count = (int64_t)(AT(u64_cell, lists) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
            number = i64_max(i64_min(1, slotCountOf), 1);
            list2 = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3));
            if ((list2 & 7) == 0) {
                word7 = AT(u64_cell, list2);
                is6 = (int64_t)((word7 >> 24) & 31) == 1 && (int64_t)(word7 >> 56) >= 2;
            } else {
                is6 = false;
            }
            if (!is6) {
                platform_fatal_with(vm, "no list of ready processes is there for priority %1", number);
            }
            listAt = list2;
            answer2 = value != ((listAt & 7) == 0 ? (int64_t)(AT(u64_cell, listAt) & 0x3fffff) : (int64_t)(listAt & 7));
        } else {
            answer2 = false;
        }
        answer3 = !answer2;
    }
    if (answer3) {
        return controlPrimitives_suspend(vm);
    }
    anOop4 = AT(oop_cell, process + 16);
    context = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
    pc = processPrimitives_waitIn_for(vm, context, list);
    if (pc == 0) {
        vm->failure_code = 6;
        return 0;
    }
    if (!scheduler_remove_from(vm, process, list)) {
        vm->failure_code = 2;
        return 0;
    }
    value2 = answersList ? list : vm->heap_nilObject;
    AT(oop_cell, vm->sp) = value2;
    contextAccess_store_into_of(vm, ((uint64_t)pc << 3) + 1, 1, context);
    index = i64_subtract(i64_add(6, (int64_t)AT(oop_cell, context + 24) >> 3), 1);
    AT(oop_cell, context + i64_shift_left(i64_add(index, 1), 3)) = list;
    if (context >= vm->heap_start && (list & 7) == 0 && list < vm->heap_start) {
        heap_noteStores(vm, context);
    }
    return 8;
}

/* ProcessPrimitives>>waitIn:for:, vm-spec/Primitives/ProcessPrimitives.class.st:145 */
static int64_t processPrimitives_waitIn_for(VM *vm, oop aContext, oop list) {
    int64_t stackp;
    oop top;
    oop anOop;
    oop anOop2;
    oop anOop3;
    if (!contexts_canResume(vm, aContext)) {
        return 0;
    }
    anOop = contextAccess_fetch_of(vm, 2, aContext);
    stackp = (int64_t)anOop >> 3;
    if (stackp == 0) {
        return 0;
    }
    top = contextAccess_fetch_of(vm, i64_subtract(i64_add(6, stackp), 1), aContext);
    if (!(top == list || top == vm->heap_falseObject)) {
        return 0;
    }
    anOop2 = contextAccess_fetch_of(vm, 1, aContext);
    anOop3 = AT(oop_cell, aContext + 32);
    return sendFinder_sendBefore_in(vm, (int64_t)anOop2 >> 3, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3);
}

/* ProcessPrimitives>>interruptSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:160 */
static oop processPrimitives_interruptSemaphore(VM *vm) {
    oop anOop;
    uint64_t word;
    bool is;
    oop anOop2;
    oop anObject;
    oop anOop3;
    uint64_t word2;
    bool is2;
    anOop = AT(oop_cell, vm->sp);
    if ((anOop & 7) == 0) {
        word = AT(u64_cell, anOop);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (!((is && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0) || AT(oop_cell, vm->sp) == vm->heap_nilObject)) {
        vm->failure_code = 3;
        return 0;
    }
    anOop2 = AT(oop_cell, vm->sp);
    anObject = vm->specialObjects_array;
    AT(oop_cell, anObject + 248) = anOop2;
    if (anObject >= vm->heap_start && (anOop2 & 7) == 0 && anOop2 < vm->heap_start) {
        heap_noteStores(vm, anObject);
    }
    anOop3 = AT(oop_cell, vm->specialObjects_array + 248);
    if ((anOop3 & 7) == 0) {
        word2 = AT(u64_cell, anOop3);
        is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 3;
    } else {
        is2 = false;
    }
    platform_heedKey(vm, is2 && !(((AT(u64_cell, anOop3) >> 23) & 1) != 0) && (AT(oop_cell, anOop3 + 24) & 1) != 0);
    vm->sp = vm->sp - 8;
    return 8;
}

/* ProcessPrimitives>>profileSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:174 */
static oop processPrimitives_profileSemaphore(VM *vm) {
    oop anOop;
    uint64_t word;
    bool is;
    oop semaphore;
    anOop = AT(oop_cell, vm->sp);
    if ((anOop & 7) == 0) {
        word = AT(u64_cell, anOop);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (!((is && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0) || AT(oop_cell, vm->sp) == vm->heap_nilObject)) {
        vm->failure_code = 3;
        return 0;
    }
    semaphore = AT(oop_cell, vm->sp);
    vm->interrupts_profileSemaphore = semaphore;
    vm->interrupts_profiledProcess = vm->heap_nilObject;
    vm->sp = vm->sp - 8;
    return 8;
}

/* ProcessPrimitives>>profileStart, vm-spec/Primitives/ProcessPrimitives.class.st:187 */
static oop processPrimitives_profileStart(VM *vm) {
    int64_t microseconds;
    if (!((AT(oop_cell, vm->sp) & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    microseconds = (int64_t)AT(oop_cell, vm->sp) >> 3;
    vm->interrupts_profileAt = microseconds > 0 ? i64_add(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), microseconds) : 0;
    scheduler_setAlarm(vm);
    vm->sp = vm->sp - 8;
    return 8;
}

/* ProcessPrimitives>>profileSample:, vm-spec/Primitives/ProcessPrimitives.class.st:200 */
static oop processPrimitives_profileSample(VM *vm, oop receiver) {
    oop process;
    (void)receiver;
    process = vm->interrupts_profiledProcess;
    vm->interrupts_profiledProcess = vm->heap_nilObject;
    return process;
}

