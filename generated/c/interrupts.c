/* Interrupts, floor Send: I serve, at safe points, what has come up meanwhile: collections that the heap has asked for, and interrupts from outside: the timer, semaphores that other threads have signalled, the interrupt key, the profiler's tick, and objects that have died.  Generated from vm-spec: edit there. */

/* Interrupts>>atSafePoint, vm-spec/Send/Interrupts.class.st:62 */
static void interrupts_atSafePoint(VM *vm) {
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
    oop list;
    oop list2;
    uint64_t word5;
    bool is4;
    oop first;
    bool isEmpty;
    oop anOop3;
    uint64_t word6;
    bool is5;
    bool answer2;
    bool answer3;
    vm->interrupts_checks = i64_add(vm->interrupts_checks, 1);
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
            list = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3));
            if ((list & 7) == 0) {
                word5 = AT(u64_cell, list);
                is4 = (int64_t)((word5 >> 24) & 31) == 1 && (int64_t)(word5 >> 56) >= 2;
            } else {
                is4 = false;
            }
            if (!is4) {
                platform_fatal_with(vm, "no list of ready processes is there for priority %1", number);
            }
            list2 = list;
            anOop3 = AT(oop_cell, list2 + 8);
            first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
            if (first == vm->heap_nilObject) {
                answer2 = true;
            } else {
                if ((first & 7) == 0) {
                    word6 = AT(u64_cell, first);
                    is5 = (int64_t)((word6 >> 24) & 31) == 1 && (int64_t)(word6 >> 56) >= 4;
                } else {
                    is5 = false;
                }
                answer2 = !is5;
            }
            isEmpty = answer2;
            answer3 = isEmpty;
        } else {
            answer3 = false;
        }
        if (!answer3) break;
        number = i64_subtract(number, 1);
    }
    vm->scheduler_readyBound = number;
    highest = number;
    if (highest > ((int64_t)AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) + 24) >> 3)) {
        scheduler_preempt(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16));
        scheduler_transferTo(vm, scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(highest, 1), 1), 3))));
    }
}

/* Interrupts>>serve, vm-spec/Send/Interrupts.class.st:78 */
static void interrupts_serve(VM *vm) {
    oop anOop;
    oop semaphore;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop2;
    uint64_t word2;
    bool is2;
    bool answer;
    oop value;
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
    bool answer2;
    bool answer3;
    bool isPending;
    oop anOop4;
    oop semaphore2;
    uint64_t word5;
    bool is5;
    oop first3;
    bool isEmpty3;
    oop anOop5;
    uint64_t word6;
    bool is6;
    bool answer4;
    oop value2;
    oop process2;
    int64_t number4;
    int64_t number5;
    oop lists2;
    oop listAt2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t number6;
    oop list2;
    uint64_t word7;
    bool is7;
    oop first4;
    bool isEmpty4;
    oop anOop6;
    uint64_t word8;
    bool is8;
    bool answer5;
    vm->interrupts_served = i64_add(vm->interrupts_served, 1);
    interrupts_reportIfWanted(vm);
    interrupts_sample(vm);
    scheduler_signalTimer(vm);
    if (platform_takeKey(vm)) {
        anOop = AT(oop_cell, vm->specialObjects_array + 248);
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
                value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
                AT(oop_cell, semaphore + 24) = value;
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
                if (isEmpty2) {
                    scheduler_add_only(vm, process, listAt);
                } else {
                    scheduler_append_to(vm, process, listAt);
                }
            }
        }
    }
    interrupts_signalExternals(vm);
    answer3 = vm->finalization_isPending;
    vm->finalization_isPending = false;
    isPending = answer3;
    if (isPending) {
        anOop4 = AT(oop_cell, vm->specialObjects_array + 336);
        semaphore2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
        if ((semaphore2 & 7) == 0) {
            word5 = AT(u64_cell, semaphore2);
            is5 = (int64_t)((word5 >> 24) & 31) == 1 && (int64_t)(word5 >> 56) >= 3;
        } else {
            is5 = false;
        }
        if (is5 && !(((AT(u64_cell, semaphore2) >> 23) & 1) != 0) && (AT(oop_cell, semaphore2 + 24) & 1) != 0) {
            anOop5 = AT(oop_cell, semaphore2 + 8);
            first3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop5) : anOop5;
            if (first3 == vm->heap_nilObject) {
                answer4 = true;
            } else {
                if ((first3 & 7) == 0) {
                    word6 = AT(u64_cell, first3);
                    is6 = (int64_t)((word6 >> 24) & 31) == 1 && (int64_t)(word6 >> 56) >= 4;
                } else {
                    is6 = false;
                }
                answer4 = !is6;
            }
            isEmpty3 = answer4;
            if (isEmpty3) {
                value2 = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore2 + 24) >> 3, 1) << 3) + 1;
                AT(oop_cell, semaphore2 + 24) = value2;
            } else {
                process2 = scheduler_removeFirst(vm, semaphore2);
                number4 = (int64_t)AT(oop_cell, process2 + 24) >> 3;
                vm->scheduler_readyBound = i64_max(vm->scheduler_readyBound, i64_max(number4, 1));
                number5 = (int64_t)AT(oop_cell, process2 + 24) >> 3;
                lists2 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
                count2 = (int64_t)(AT(u64_cell, lists2) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, lists2 - 8) & 0xffffffffffffffU) : count2;
                number6 = i64_max(i64_min(number5, slotCountOf2), 1);
                list2 = AT(oop_cell, lists2 + i64_shift_left(i64_add(i64_subtract(number6, 1), 1), 3));
                if ((list2 & 7) == 0) {
                    word7 = AT(u64_cell, list2);
                    is7 = (int64_t)((word7 >> 24) & 31) == 1 && (int64_t)(word7 >> 56) >= 2;
                } else {
                    is7 = false;
                }
                if (!is7) {
                    platform_fatal_with(vm, "no list of ready processes is there for priority %1", number6);
                }
                listAt2 = list2;
                anOop6 = AT(oop_cell, listAt2 + 8);
                first4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop6) : anOop6;
                if (first4 == vm->heap_nilObject) {
                    answer5 = true;
                } else {
                    if ((first4 & 7) == 0) {
                        word8 = AT(u64_cell, first4);
                        is8 = (int64_t)((word8 >> 24) & 31) == 1 && (int64_t)(word8 >> 56) >= 4;
                    } else {
                        is8 = false;
                    }
                    answer5 = !is8;
                }
                isEmpty4 = answer5;
                if (isEmpty4) {
                    scheduler_add_only(vm, process2, listAt2);
                } else {
                    scheduler_append_to(vm, process2, listAt2);
                }
            }
        }
    }
}

/* Interrupts>>reportIfWanted, vm-spec/Send/Interrupts.class.st:90 */
void interrupts_reportIfWanted(VM *vm) {
    address fp;
    address ip;
    address sp;
    int64_t page;
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
}

/* Interrupts>>spaceIsLow, vm-spec/Send/Interrupts.class.st:99 */
static void interrupts_spaceIsLow(VM *vm) {
    oop anOop;
    oop anObject;
    oop anOop2;
    oop semaphore;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop3;
    uint64_t word2;
    bool is2;
    bool answer;
    oop value;
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
    oop anOop4;
    uint64_t word4;
    bool is4;
    bool answer2;
    vm->heap_lowSpace = 0;
    vm->heap_wasLow = i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) < vm->heap_lowSpace;
    if (AT(oop_cell, vm->specialObjects_array + 184) == vm->heap_nilObject) {
        anOop = scheduler_activeProcess(vm);
        anObject = vm->specialObjects_array;
        AT(oop_cell, anObject + 184) = anOop;
        if (anObject >= vm->heap_start && (anOop & 7) == 0 && anOop < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
    }
    anOop2 = AT(oop_cell, vm->specialObjects_array + 144);
    semaphore = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if ((semaphore & 7) == 0) {
        word = AT(u64_cell, semaphore);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (is && !(((AT(u64_cell, semaphore) >> 23) & 1) != 0) && (AT(oop_cell, semaphore + 24) & 1) != 0) {
        anOop3 = AT(oop_cell, semaphore + 8);
        first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
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
            value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
            AT(oop_cell, semaphore + 24) = value;
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
            anOop4 = AT(oop_cell, listAt + 8);
            first2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
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
            if (isEmpty2) {
                scheduler_add_only(vm, process, listAt);
            } else {
                scheduler_append_to(vm, process, listAt);
            }
        }
    }
    safePoint_interrupt(vm);
}

/* Interrupts>>signalExternals, vm-spec/Send/Interrupts.class.st:109 */
static void interrupts_signalExternals(VM *vm) {
    int64_t index;
    oop anOop;
    oop semaphore;
    uint64_t word;
    bool is;
    oop first;
    bool isEmpty;
    oop anOop2;
    uint64_t word2;
    bool is2;
    bool answer;
    oop value;
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
    bool answer2;
    index = platform_nextSignal(vm);
    while (index > 0) {
        anOop = interrupts_externalAt(vm, index);
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
                value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
                AT(oop_cell, semaphore + 24) = value;
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
                if (isEmpty2) {
                    scheduler_add_only(vm, process, listAt);
                } else {
                    scheduler_append_to(vm, process, listAt);
                }
            }
        }
        index = platform_nextSignal(vm);
    }
}

/* Interrupts>>externalAt:, vm-spec/Send/Interrupts.class.st:118 */
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

/* Interrupts>>canCome, vm-spec/Send/Interrupts.class.st:137 */
static bool interrupts_canCome(VM *vm) {
    oop array;
    oop anOop;
    uint64_t word;
    bool is;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop anOop2;
    uint64_t word2;
    bool is2;
    anOop = AT(oop_cell, vm->specialObjects_array + 248);
    if ((anOop & 7) == 0) {
        word = AT(u64_cell, anOop);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (is && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0) {
        return true;
    }
    array = AT(oop_cell, vm->specialObjects_array + 312);
    if (!((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2)) {
        return false;
    }
    count = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count;
    value = i64_subtract(slotCountOf, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop2 = AT(oop_cell, array + i64_shift_left(i64_add(i, 1), 3));
        if ((anOop2 & 7) == 0) {
            word2 = AT(u64_cell, anOop2);
            is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 3;
        } else {
            is2 = false;
        }
        if (is2 && !(((AT(u64_cell, anOop2) >> 23) & 1) != 0) && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
            return true;
        }
    }
    return false;
}

/* Interrupts>>sample, vm-spec/Send/Interrupts.class.st:178 */
static void interrupts_sample(VM *vm) {
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
    vm->interrupts_profiledProcess = scheduler_activeProcess(vm);
    anOop = vm->interrupts_profileSemaphore;
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

