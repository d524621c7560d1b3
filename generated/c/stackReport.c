/* StackReport, floor Send: I report where all processes are: for each its priority and what it does, then its activations, the innermost first.  Generated from vm-spec: edit there. */

/* StackReport>>reportActive:, vm-spec/Send/StackReport.class.st:38 */
static void stackReport_reportActive(VM *vm, address fp) {
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
        platform_report(vm, "    the image has no scheduler, or no active process");
        platform_endReportLine(vm);
        return;
    }
    stackReport_reportProcess(vm, scheduler_activeProcess(vm));
    platform_report(vm, " is active");
    platform_endReportLine(vm);
    if (fp == 0) {
        platform_report(vm, "    its frames cannot be found");
        platform_endReportLine(vm);
        return;
    }
    vm->returning_walkFp = fp;
    stackReport_reportWalk(vm);
}

/* StackReport>>reportOthers, vm-spec/Send/StackReport.class.st:54 */
static void stackReport_reportOthers(VM *vm) {
    int64_t index;
    oop active;
    address place;
    oop each;
    oop each2;
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
    int64_t count;
    int64_t slotCountOf;
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
        return;
    }
    active = scheduler_activeProcess(vm);
    index = (active & 7) == 0 ? (int64_t)(AT(u64_cell, active) & 0x3fffff) : (int64_t)(active & 7);
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        if (((each2 & 7) == 0 ? (int64_t)(AT(u64_cell, each2) & 0x3fffff) : (int64_t)(each2 & 7)) == index && each2 != active) {
            stackReport_reportOther(vm, each2);
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
}

/* StackReport>>reportOther:, vm-spec/Send/StackReport.class.st:65 */
static void stackReport_reportOther(VM *vm, oop process) {
    oop context;
    oop list;
    uint64_t word;
    bool is;
    oop anOop;
    oop anOop2;
    if ((process & 7) == 0) {
        word = AT(u64_cell, process);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 4;
    } else {
        is = false;
    }
    if (!is) {
        return;
    }
    anOop = AT(oop_cell, process + 16);
    context = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (!((context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36)) {
        return;
    }
    stackReport_reportProcess(vm, process);
    anOop2 = AT(oop_cell, process + 32);
    list = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if (list == vm->heap_nilObject) {
        platform_report(vm, " is suspended");
    } else {
        platform_report(vm, " waits in ");
        platform_reportWord(vm, list);
        platform_report(vm, " ");
        names_reportObject(vm, list);
    }
    platform_endReportLine(vm);
    vm->returning_walkContext = context;
    vm->returning_walkFp = (context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36 && (AT(oop_cell, context + 8) & 1) != 0 ? AT(oop_cell, context + 8) - 1 : 0;
    stackReport_reportWalk(vm);
}

/* StackReport>>reportProcess:, vm-spec/Send/StackReport.class.st:84 */
static void stackReport_reportProcess(VM *vm, oop process) {
    platform_report(vm, "process ");
    platform_reportWord(vm, process);
    platform_report(vm, " of priority ");
    platform_reportNumber_width(vm, (int64_t)AT(oop_cell, process + 24) >> 3, 0);
}

/* StackReport>>reportWalk, vm-spec/Send/StackReport.class.st:93 */
static void stackReport_reportWalk(VM *vm) {
    int64_t count;
    count = 0;
    for (;;) {
        if (count < 100) {
            stackReport_reportActivation(vm);
        }
        count = i64_add(count, 1);
        if (!returning_walkOn(vm)) break;
    }
    if (count > 100) {
        platform_report(vm, "    and ");
        platform_reportNumber_width(vm, i64_subtract(count, 100), 0);
        platform_report(vm, " more");
        platform_endReportLine(vm);
    }
}

/* StackReport>>reportActivation, vm-spec/Send/StackReport.class.st:109 */
static void stackReport_reportActivation(VM *vm) {
    oop anOop;
    bool answer;
    oop anOop2;
    oop answer2;
    int64_t count;
    oop lastLiteralOf;
    oop anOop3;
    oop answer3;
    bool answer4;
    oop anOop4;
    oop answer5;
    oop anOop5;
    oop answer6;
    platform_report(vm, "    ");
    if (vm->returning_walkFp != 0) {
        answer = (AT(u64_cell, vm->returning_walkFp + 24) & 1) != 0;
    } else {
        anOop = AT(oop_cell, vm->returning_walkContext + 40);
        answer = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) != vm->heap_nilObject;
    }
    if (answer) {
        if (vm->returning_walkFp != 0) {
            answer2 = AT(oop_cell, vm->returning_walkFp + 16);
        } else {
            anOop2 = AT(oop_cell, vm->returning_walkContext + 32);
            answer2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        }
        count = ((int64_t)AT(oop_cell, answer2 + 8) >> 3) & 0x7fff;
        if (count == 0) {
            answer3 = vm->heap_nilObject;
        } else {
            anOop3 = AT(oop_cell, answer2 + i64_shift_left(i64_add(i64_add(i64_subtract(count, 1), 1), 1), 3));
            answer3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        }
        lastLiteralOf = answer3;
        answer4 = !((lastLiteralOf & 7) == 0 && (int64_t)((AT(u64_cell, lastLiteralOf) >> 24) & 31) >= 24);
    } else {
        answer4 = false;
    }
    if (answer4) {
        platform_report(vm, "[] in ");
    }
    if (vm->returning_walkFp != 0) {
        answer5 = AT(oop_cell, vm->returning_walkFp + 16);
    } else {
        anOop4 = AT(oop_cell, vm->returning_walkContext + 32);
        answer5 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
    }
    names_reportMethod(vm, answer5);
    platform_report(vm, " of ");
    if (vm->returning_walkFp != 0) {
        answer6 = AT(oop_cell, vm->returning_walkFp + 40);
    } else {
        anOop5 = AT(oop_cell, vm->returning_walkContext + 48);
        answer6 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop5) : anOop5;
    }
    platform_reportWord(vm, answer6);
    platform_report(vm, " ");
    names_reportObject(vm, answer6);
    platform_endReportLine(vm);
}

/* StackReport>>beginCrash, vm-spec/Send/StackReport.class.st:120 */
void stackReport_beginCrash(VM *vm) {
    vm->stackReport_highest = 0;
}

/* StackReport>>noteRegister:, vm-spec/Send/StackReport.class.st:127 */
void stackReport_noteRegister(VM *vm, uint64_t word) {
    if (word >= vm->stackPages_base + i64_multiply(vm->stackPages_current, 0x8000) && word < vm->stackPages_limit && word > vm->stackReport_highest) {
        vm->stackReport_highest = word;
    }
}

/* StackReport>>reportActiveAfterFault, vm-spec/Send/StackReport.class.st:136 */
void stackReport_reportActiveAfterFault(VM *vm) {
    names_find(vm);
    stackReport_reportActive(vm, stackReport_topFrame(vm));
}

/* StackReport>>reportOthersAfterFault, vm-spec/Send/StackReport.class.st:143 */
void stackReport_reportOthersAfterFault(VM *vm) {
    stackReport_reportOthers(vm);
}

/* StackReport>>topFrame, vm-spec/Send/StackReport.class.st:149 */
static address stackReport_topFrame(VM *vm) {
    address place;
    if (vm->stackReport_highest == 0) {
        stackReport_noteRegister(vm, vm->sp);
    }
    if (vm->stackReport_highest == 0) {
        return vm->stackReport_highest;
    }
    place = (vm->stackReport_highest >> 3) << 3;
    while (place > vm->stackPages_base + i64_multiply(vm->stackPages_current, 0x8000)) {
        if (stackReport_isFrame(vm, place)) {
            return place;
        }
        place = place - 8;
    }
    return 0;
}

/* StackReport>>isFrame:, vm-spec/Send/StackReport.class.st:163 */
static bool stackReport_isFrame(VM *vm, address place) {
    if (!stackChecker_isWellFormed_sp_page(vm, place, place + 40, vm->stackPages_current)) {
        return false;
    }
    return stackReport_isMethod(vm, AT(oop_cell, place + 16)) && (AT(address_cell, place) == 0 || stackReport_isMethod(vm, AT(oop_cell, AT(address_cell, place) + 16)));
}

/* StackReport>>isMethod:, vm-spec/Send/StackReport.class.st:172 */
static bool stackReport_isMethod(VM *vm, oop anOop) {
    if (!((anOop & 7) == 0 && anOop >= vm->heap_youngStart && anOop < vm->heap_limit)) {
        return false;
    }
    return (anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24;
}

