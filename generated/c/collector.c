/* Collector, floor Send: I collect garbage at safe points: young space alone most of the time, and all of the heap when old space has grown.  Generated from vm-spec: edit there. */

/* Collector>>check:, vm-spec/Send/Collector.class.st:24 */
void collector_check(VM *vm, bool checking) {
    vm->collector_isChecking = checking;
}

/* Collector>>atSafePoint, vm-spec/Send/Collector.class.st:32 */
static void collector_atSafePoint(VM *vm) {
    const char *cause;
    address fp;
    address ip;
    address sp;
    int64_t page;
    address frame;
    address place;
    int64_t set;
    address place2;
    address fp2;
    address ip2;
    address sp2;
    int64_t page2;
    address frame2;
    address place3;
    int64_t set2;
    address place4;
    address place5;
    bool runsLow;
    if (heap_needsFullCollection(vm)) {
        cause = i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes) > vm->heap_collectAt ? "growth" : "torture";
        fp = vm->fp;
        ip = vm->ip;
        sp = vm->sp;
        page = vm->stackPages_current;
        vm->stackPages_topFp[page] = fp;
        vm->stackPages_topIp[page] = ip;
        vm->stackPages_topSp[page] = sp;
        collector_collectAll_compacting(vm, cause, false);
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
        collector_scavenge(vm, vm->heap_torture > 0 ? "torture" : "allocation");
        if (!heap_growBy(vm, i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2))) {
            fp2 = vm->fp;
            ip2 = vm->ip;
            sp2 = vm->sp;
            page2 = vm->stackPages_current;
            vm->stackPages_topFp[page2] = fp2;
            vm->stackPages_topIp[page2] = ip2;
            vm->stackPages_topSp[page2] = sp2;
            collector_collectAll_compacting(vm, "growth", false);
            frame2 = vm->stackPages_topFp[vm->stackPages_current];
            place3 = vm->stackPages_topIp[vm->stackPages_current];
            vm->fp = frame2;
            vm->ip = place3;
            vm->temps = AT(u64_cell, frame2 + 24) & 0xfffffffffffffff8U;
            vm->receiver = AT(oop_cell, frame2 + 40);
            set2 = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
            if (!(set2 == vm->bytecodeSet)) {
                vm->bytecodeSet = set2;
                lookahead_choose(vm, set2);
            }
            place4 = vm->stackPages_topSp[vm->stackPages_current];
            vm->sp = place4;
        }
    }
    place5 = vm->stackPages_limit;
    vm->safePoint_isRequested = false;
    vm->safePoint_limit = place5;
    if (vm->safePoint_isRequested || vm->safePoint_isInterrupted) {
        vm->safePoint_limit = 0;
    }
    if (!(i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) < vm->heap_lowSpace)) {
        vm->heap_wasLow = false;
    }
    runsLow = i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) < vm->heap_lowSpace && !vm->heap_wasLow;
    if (runsLow) {
        interrupts_spaceIsLow(vm);
    }
}

/* Collector>>scavenge:, vm-spec/Send/Collector.class.st:47 */
static void collector_scavenge(VM *vm, const char *cause) {
    address fp;
    address ip;
    address sp;
    int64_t page;
    bool takeOverflow;
    address frame;
    address place;
    int64_t set;
    address place2;
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    if (vm->collector_isChecking) {
        collector_check_number(vm, "the heap has %2 faults before scavenge %1", i64_add(vm->collectionLog_scavenges, 1));
    }
    vm->collectionLog_beganAt = platform_monotonicMicroseconds(vm);
    vm->collectionLog_usedBefore = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart)));
    vm->collectionLog_allocated = i64_subtract(i64_add(vm->collectionLog_allocated, vm->collectionLog_usedBefore), vm->collectionLog_usedAfter);
    vm->collectionLog_tenuredBefore = vm->scavenger_tenured;
    if (vm->heap_rememberedCount < 0x100000) {
        takeOverflow = false;
    } else {
        vm->heap_rememberedOverflows = i64_add(vm->heap_rememberedOverflows, 1);
        takeOverflow = true;
    }
    collector_copyYoung(vm, takeOverflow);
    heap_growBy(vm, i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2));
    collectionLog_scavengedFor(vm, cause);
    if (vm->collector_isChecking) {
        collector_check_number(vm, "the heap has %2 faults after scavenge %1", vm->collectionLog_scavenges);
    }
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
}

/* Collector>>copyYoung:, vm-spec/Send/Collector.class.st:67 */
static void collector_copyYoung(VM *vm, bool tenureAll) {
    oop each;
    oop each2;
    oop each3;
    oop each4;
    oop each5;
    oop each6;
    oop each7;
    oop each8;
    oop each9;
    oop each10;
    oop each11;
    oop each12;
    oop each13;
    oop each14;
    oop each15;
    oop each16;
    address fp;
    address sp;
    address ip;
    oop method;
    oop moved;
    address above;
    address first;
    address last;
    address place;
    oop each17;
    oop each18;
    address first2;
    address last2;
    address place2;
    oop each19;
    address first3;
    address last3;
    address place3;
    oop each20;
    address first4;
    address last4;
    address place4;
    oop each21;
    address first5;
    address last5;
    address place5;
    oop each22;
    oop each23;
    address value;
    oop forwardYoung;
    oop target;
    oop answer;
    oop answer2;
    oop forwardYoung2;
    oop target2;
    oop answer3;
    oop answer4;
    oop forwardYoung3;
    oop target3;
    oop answer5;
    oop answer6;
    oop forwardYoung4;
    oop target4;
    oop answer7;
    oop answer8;
    oop forwardYoung5;
    oop target5;
    oop answer9;
    oop answer10;
    oop forwardYoung6;
    oop target6;
    oop answer11;
    oop answer12;
    oop forwardYoung7;
    oop target7;
    oop answer13;
    oop answer14;
    oop forwardYoung8;
    oop target8;
    oop answer15;
    oop answer16;
    oop forwardYoung9;
    oop target9;
    oop answer17;
    oop answer18;
    oop forwardYoung10;
    oop target10;
    oop answer19;
    oop answer20;
    oop forwardYoung11;
    oop target11;
    oop answer21;
    oop answer22;
    oop forwardYoung12;
    oop target12;
    oop answer23;
    oop answer24;
    oop forwardYoung13;
    oop target13;
    oop answer25;
    oop answer26;
    oop forwardYoung14;
    oop target14;
    oop answer27;
    oop answer28;
    oop forwardYoung15;
    oop target15;
    oop answer29;
    oop answer30;
    oop forwardYoung16;
    oop target16;
    oop answer31;
    oop answer32;
    int64_t value2;
    oop forwardYoung17;
    oop target17;
    oop answer33;
    oop forwardYoung18;
    oop target18;
    oop answer34;
    oop forwardYoung19;
    oop target19;
    oop answer35;
    oop forwardYoung20;
    oop target20;
    oop answer36;
    oop forwardYoung21;
    oop target21;
    oop answer37;
    oop forwardYoung22;
    oop target22;
    oop answer38;
    int64_t value3;
    oop forwardYoung23;
    oop target23;
    oop answer39;
    stackPages_noteUse(vm);
    scavenger_begin(vm, tenureAll);
    each = vm->classTable_root;
    if (each == 0) {
        answer2 = each;
    } else {
        if ((each & 7) == 0 && each < vm->heap_start) {
            if (each >= vm->scavenger_future && each < vm->scavenger_futureLimit) {
                forwardYoung = each;
            } else if ((int64_t)((AT(u64_cell, each) >> 24) & 31) == 7) {
                target = AT(oop_cell, each + 8);
                forwardYoung = UNLIKELY((target & 7) == 0 && target < vm->heap_start && (target < vm->scavenger_future || target >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target) : target;
            } else {
                forwardYoung = scavenger_copy(vm, each);
            }
            answer = forwardYoung;
        } else {
            answer = each;
        }
        answer2 = answer;
    }
    vm->classTable_root = answer2;
    each2 = vm->heap_nilObject;
    if (each2 == 0) {
        answer4 = each2;
    } else {
        if ((each2 & 7) == 0 && each2 < vm->heap_start) {
            if (each2 >= vm->scavenger_future && each2 < vm->scavenger_futureLimit) {
                forwardYoung2 = each2;
            } else if ((int64_t)((AT(u64_cell, each2) >> 24) & 31) == 7) {
                target2 = AT(oop_cell, each2 + 8);
                forwardYoung2 = UNLIKELY((target2 & 7) == 0 && target2 < vm->heap_start && (target2 < vm->scavenger_future || target2 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target2) : target2;
            } else {
                forwardYoung2 = scavenger_copy(vm, each2);
            }
            answer3 = forwardYoung2;
        } else {
            answer3 = each2;
        }
        answer4 = answer3;
    }
    vm->heap_nilObject = answer4;
    each3 = vm->heap_falseObject;
    if (each3 == 0) {
        answer6 = each3;
    } else {
        if ((each3 & 7) == 0 && each3 < vm->heap_start) {
            if (each3 >= vm->scavenger_future && each3 < vm->scavenger_futureLimit) {
                forwardYoung3 = each3;
            } else if ((int64_t)((AT(u64_cell, each3) >> 24) & 31) == 7) {
                target3 = AT(oop_cell, each3 + 8);
                forwardYoung3 = UNLIKELY((target3 & 7) == 0 && target3 < vm->heap_start && (target3 < vm->scavenger_future || target3 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target3) : target3;
            } else {
                forwardYoung3 = scavenger_copy(vm, each3);
            }
            answer5 = forwardYoung3;
        } else {
            answer5 = each3;
        }
        answer6 = answer5;
    }
    vm->heap_falseObject = answer6;
    each4 = vm->heap_trueObject;
    if (each4 == 0) {
        answer8 = each4;
    } else {
        if ((each4 & 7) == 0 && each4 < vm->heap_start) {
            if (each4 >= vm->scavenger_future && each4 < vm->scavenger_futureLimit) {
                forwardYoung4 = each4;
            } else if ((int64_t)((AT(u64_cell, each4) >> 24) & 31) == 7) {
                target4 = AT(oop_cell, each4 + 8);
                forwardYoung4 = UNLIKELY((target4 & 7) == 0 && target4 < vm->heap_start && (target4 < vm->scavenger_future || target4 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target4) : target4;
            } else {
                forwardYoung4 = scavenger_copy(vm, each4);
            }
            answer7 = forwardYoung4;
        } else {
            answer7 = each4;
        }
        answer8 = answer7;
    }
    vm->heap_trueObject = answer8;
    each5 = vm->specialObjects_array;
    if (each5 == 0) {
        answer10 = each5;
    } else {
        if ((each5 & 7) == 0 && each5 < vm->heap_start) {
            if (each5 >= vm->scavenger_future && each5 < vm->scavenger_futureLimit) {
                forwardYoung5 = each5;
            } else if ((int64_t)((AT(u64_cell, each5) >> 24) & 31) == 7) {
                target5 = AT(oop_cell, each5 + 8);
                forwardYoung5 = UNLIKELY((target5 & 7) == 0 && target5 < vm->heap_start && (target5 < vm->scavenger_future || target5 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target5) : target5;
            } else {
                forwardYoung5 = scavenger_copy(vm, each5);
            }
            answer9 = forwardYoung5;
        } else {
            answer9 = each5;
        }
        answer10 = answer9;
    }
    vm->specialObjects_array = answer10;
    each6 = vm->specialObjects_selectors;
    if (each6 == 0) {
        answer12 = each6;
    } else {
        if ((each6 & 7) == 0 && each6 < vm->heap_start) {
            if (each6 >= vm->scavenger_future && each6 < vm->scavenger_futureLimit) {
                forwardYoung6 = each6;
            } else if ((int64_t)((AT(u64_cell, each6) >> 24) & 31) == 7) {
                target6 = AT(oop_cell, each6 + 8);
                forwardYoung6 = UNLIKELY((target6 & 7) == 0 && target6 < vm->heap_start && (target6 < vm->scavenger_future || target6 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target6) : target6;
            } else {
                forwardYoung6 = scavenger_copy(vm, each6);
            }
            answer11 = forwardYoung6;
        } else {
            answer11 = each6;
        }
        answer12 = answer11;
    }
    vm->specialObjects_selectors = answer12;
    each7 = vm->imageReader_firstFree;
    if (each7 == 0) {
        answer14 = each7;
    } else {
        if ((each7 & 7) == 0 && each7 < vm->heap_start) {
            if (each7 >= vm->scavenger_future && each7 < vm->scavenger_futureLimit) {
                forwardYoung7 = each7;
            } else if ((int64_t)((AT(u64_cell, each7) >> 24) & 31) == 7) {
                target7 = AT(oop_cell, each7 + 8);
                forwardYoung7 = UNLIKELY((target7 & 7) == 0 && target7 < vm->heap_start && (target7 < vm->scavenger_future || target7 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target7) : target7;
            } else {
                forwardYoung7 = scavenger_copy(vm, each7);
            }
            answer13 = forwardYoung7;
        } else {
            answer13 = each7;
        }
        answer14 = answer13;
    }
    vm->imageReader_firstFree = answer14;
    each8 = vm->receiver;
    if (each8 == 0) {
        answer16 = each8;
    } else {
        if ((each8 & 7) == 0 && each8 < vm->heap_start) {
            if (each8 >= vm->scavenger_future && each8 < vm->scavenger_futureLimit) {
                forwardYoung8 = each8;
            } else if ((int64_t)((AT(u64_cell, each8) >> 24) & 31) == 7) {
                target8 = AT(oop_cell, each8 + 8);
                forwardYoung8 = UNLIKELY((target8 & 7) == 0 && target8 < vm->heap_start && (target8 < vm->scavenger_future || target8 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target8) : target8;
            } else {
                forwardYoung8 = scavenger_copy(vm, each8);
            }
            answer15 = forwardYoung8;
        } else {
            answer15 = each8;
        }
        answer16 = answer15;
    }
    vm->receiver = answer16;
    each9 = vm->interrupts_profileSemaphore;
    if (each9 == 0) {
        answer18 = each9;
    } else {
        if ((each9 & 7) == 0 && each9 < vm->heap_start) {
            if (each9 >= vm->scavenger_future && each9 < vm->scavenger_futureLimit) {
                forwardYoung9 = each9;
            } else if ((int64_t)((AT(u64_cell, each9) >> 24) & 31) == 7) {
                target9 = AT(oop_cell, each9 + 8);
                forwardYoung9 = UNLIKELY((target9 & 7) == 0 && target9 < vm->heap_start && (target9 < vm->scavenger_future || target9 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target9) : target9;
            } else {
                forwardYoung9 = scavenger_copy(vm, each9);
            }
            answer17 = forwardYoung9;
        } else {
            answer17 = each9;
        }
        answer18 = answer17;
    }
    vm->interrupts_profileSemaphore = answer18;
    each10 = vm->interrupts_profiledProcess;
    if (each10 == 0) {
        answer20 = each10;
    } else {
        if ((each10 & 7) == 0 && each10 < vm->heap_start) {
            if (each10 >= vm->scavenger_future && each10 < vm->scavenger_futureLimit) {
                forwardYoung10 = each10;
            } else if ((int64_t)((AT(u64_cell, each10) >> 24) & 31) == 7) {
                target10 = AT(oop_cell, each10 + 8);
                forwardYoung10 = UNLIKELY((target10 & 7) == 0 && target10 < vm->heap_start && (target10 < vm->scavenger_future || target10 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target10) : target10;
            } else {
                forwardYoung10 = scavenger_copy(vm, each10);
            }
            answer19 = forwardYoung10;
        } else {
            answer19 = each10;
        }
        answer20 = answer19;
    }
    vm->interrupts_profiledProcess = answer20;
    each11 = vm->lookup_missed;
    if (each11 == 0) {
        answer22 = each11;
    } else {
        if ((each11 & 7) == 0 && each11 < vm->heap_start) {
            if (each11 >= vm->scavenger_future && each11 < vm->scavenger_futureLimit) {
                forwardYoung11 = each11;
            } else if ((int64_t)((AT(u64_cell, each11) >> 24) & 31) == 7) {
                target11 = AT(oop_cell, each11 + 8);
                forwardYoung11 = UNLIKELY((target11 & 7) == 0 && target11 < vm->heap_start && (target11 < vm->scavenger_future || target11 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target11) : target11;
            } else {
                forwardYoung11 = scavenger_copy(vm, each11);
            }
            answer21 = forwardYoung11;
        } else {
            answer21 = each11;
        }
        answer22 = answer21;
    }
    vm->lookup_missed = answer22;
    each12 = vm->returning_walkContext;
    if (each12 == 0) {
        answer24 = each12;
    } else {
        if ((each12 & 7) == 0 && each12 < vm->heap_start) {
            if (each12 >= vm->scavenger_future && each12 < vm->scavenger_futureLimit) {
                forwardYoung12 = each12;
            } else if ((int64_t)((AT(u64_cell, each12) >> 24) & 31) == 7) {
                target12 = AT(oop_cell, each12 + 8);
                forwardYoung12 = UNLIKELY((target12 & 7) == 0 && target12 < vm->heap_start && (target12 < vm->scavenger_future || target12 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target12) : target12;
            } else {
                forwardYoung12 = scavenger_copy(vm, each12);
            }
            answer23 = forwardYoung12;
        } else {
            answer23 = each12;
        }
        answer24 = answer23;
    }
    vm->returning_walkContext = answer24;
    each13 = vm->scheduler_wakeupSemaphore;
    if (each13 == 0) {
        answer26 = each13;
    } else {
        if ((each13 & 7) == 0 && each13 < vm->heap_start) {
            if (each13 >= vm->scavenger_future && each13 < vm->scavenger_futureLimit) {
                forwardYoung13 = each13;
            } else if ((int64_t)((AT(u64_cell, each13) >> 24) & 31) == 7) {
                target13 = AT(oop_cell, each13 + 8);
                forwardYoung13 = UNLIKELY((target13 & 7) == 0 && target13 < vm->heap_start && (target13 < vm->scavenger_future || target13 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target13) : target13;
            } else {
                forwardYoung13 = scavenger_copy(vm, each13);
            }
            answer25 = forwardYoung13;
        } else {
            answer25 = each13;
        }
        answer26 = answer25;
    }
    vm->scheduler_wakeupSemaphore = answer26;
    each14 = vm->scheduler_heldContext;
    if (each14 == 0) {
        answer28 = each14;
    } else {
        if ((each14 & 7) == 0 && each14 < vm->heap_start) {
            if (each14 >= vm->scavenger_future && each14 < vm->scavenger_futureLimit) {
                forwardYoung14 = each14;
            } else if ((int64_t)((AT(u64_cell, each14) >> 24) & 31) == 7) {
                target14 = AT(oop_cell, each14 + 8);
                forwardYoung14 = UNLIKELY((target14 & 7) == 0 && target14 < vm->heap_start && (target14 < vm->scavenger_future || target14 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target14) : target14;
            } else {
                forwardYoung14 = scavenger_copy(vm, each14);
            }
            answer27 = forwardYoung14;
        } else {
            answer27 = each14;
        }
        answer28 = answer27;
    }
    vm->scheduler_heldContext = answer28;
    each15 = vm->send_newMethod;
    if (each15 == 0) {
        answer30 = each15;
    } else {
        if ((each15 & 7) == 0 && each15 < vm->heap_start) {
            if (each15 >= vm->scavenger_future && each15 < vm->scavenger_futureLimit) {
                forwardYoung15 = each15;
            } else if ((int64_t)((AT(u64_cell, each15) >> 24) & 31) == 7) {
                target15 = AT(oop_cell, each15 + 8);
                forwardYoung15 = UNLIKELY((target15 & 7) == 0 && target15 < vm->heap_start && (target15 < vm->scavenger_future || target15 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target15) : target15;
            } else {
                forwardYoung15 = scavenger_copy(vm, each15);
            }
            answer29 = forwardYoung15;
        } else {
            answer29 = each15;
        }
        answer30 = answer29;
    }
    vm->send_newMethod = answer30;
    each16 = vm->callPrimitives_kept;
    if (each16 == 0) {
        answer32 = each16;
    } else {
        if ((each16 & 7) == 0 && each16 < vm->heap_start) {
            if (each16 >= vm->scavenger_future && each16 < vm->scavenger_futureLimit) {
                forwardYoung16 = each16;
            } else if ((int64_t)((AT(u64_cell, each16) >> 24) & 31) == 7) {
                target16 = AT(oop_cell, each16 + 8);
                forwardYoung16 = UNLIKELY((target16 & 7) == 0 && target16 < vm->heap_start && (target16 < vm->scavenger_future || target16 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target16) : target16;
            } else {
                forwardYoung16 = scavenger_copy(vm, each16);
            }
            answer31 = forwardYoung16;
        } else {
            answer31 = each16;
        }
        answer32 = answer31;
    }
    vm->callPrimitives_kept = answer32;
    value2 = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value2; page++) {
        if (vm->stackPages_topFp[page] != 0) {
            fp = vm->stackPages_topFp[page];
            sp = vm->stackPages_topSp[page];
            ip = vm->stackPages_topIp[page];
            above = 0;
            while (fp != 0) {
                first = fp + 40 + 8;
                last = sp;
                place = first;
                while (place <= last) {
                    each17 = AT(oop_cell, place);
                    if ((each17 & 7) == 0 && each17 < vm->heap_start) {
                        if (each17 >= vm->scavenger_future && each17 < vm->scavenger_futureLimit) {
                            forwardYoung17 = each17;
                        } else if ((int64_t)((AT(u64_cell, each17) >> 24) & 31) == 7) {
                            target17 = AT(oop_cell, each17 + 8);
                            forwardYoung17 = UNLIKELY((target17 & 7) == 0 && target17 < vm->heap_start && (target17 < vm->scavenger_future || target17 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target17) : target17;
                        } else {
                            forwardYoung17 = scavenger_copy(vm, each17);
                        }
                        answer33 = forwardYoung17;
                    } else {
                        answer33 = each17;
                    }
                    AT(oop_cell, place) = answer33;
                    place = place + 8;
                }
                method = AT(oop_cell, fp + 16);
                each18 = method;
                if ((each18 & 7) == 0 && each18 < vm->heap_start) {
                    if (each18 >= vm->scavenger_future && each18 < vm->scavenger_futureLimit) {
                        forwardYoung18 = each18;
                    } else if ((int64_t)((AT(u64_cell, each18) >> 24) & 31) == 7) {
                        target18 = AT(oop_cell, each18 + 8);
                        forwardYoung18 = UNLIKELY((target18 & 7) == 0 && target18 < vm->heap_start && (target18 < vm->scavenger_future || target18 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target18) : target18;
                    } else {
                        forwardYoung18 = scavenger_copy(vm, each18);
                    }
                    answer34 = forwardYoung18;
                } else {
                    answer34 = each18;
                }
                moved = answer34;
                ip = ip + (int64_t)(moved - method);
                if (above == 0) {
                    vm->stackPages_topFp[page] = fp;
                    vm->stackPages_topIp[page] = ip;
                    vm->stackPages_topSp[page] = sp;
                } else {
                    AT(address_cell, above + 8) = ip;
                }
                AT(oop_cell, fp + 16) = moved;
                first2 = fp + 40;
                last2 = fp + 40;
                place2 = first2;
                while (place2 <= last2) {
                    each19 = AT(oop_cell, place2);
                    if ((each19 & 7) == 0 && each19 < vm->heap_start) {
                        if (each19 >= vm->scavenger_future && each19 < vm->scavenger_futureLimit) {
                            forwardYoung19 = each19;
                        } else if ((int64_t)((AT(u64_cell, each19) >> 24) & 31) == 7) {
                            target19 = AT(oop_cell, each19 + 8);
                            forwardYoung19 = UNLIKELY((target19 & 7) == 0 && target19 < vm->heap_start && (target19 < vm->scavenger_future || target19 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target19) : target19;
                        } else {
                            forwardYoung19 = scavenger_copy(vm, each19);
                        }
                        answer35 = forwardYoung19;
                    } else {
                        answer35 = each19;
                    }
                    AT(oop_cell, place2) = answer35;
                    place2 = place2 + 8;
                }
                if ((AT(u64_cell, fp + 24) & 2) != 0) {
                    first3 = fp + 32;
                    last3 = fp + 32;
                    place3 = first3;
                    while (place3 <= last3) {
                        each20 = AT(oop_cell, place3);
                        if ((each20 & 7) == 0 && each20 < vm->heap_start) {
                            if (each20 >= vm->scavenger_future && each20 < vm->scavenger_futureLimit) {
                                forwardYoung20 = each20;
                            } else if ((int64_t)((AT(u64_cell, each20) >> 24) & 31) == 7) {
                                target20 = AT(oop_cell, each20 + 8);
                                forwardYoung20 = UNLIKELY((target20 & 7) == 0 && target20 < vm->heap_start && (target20 < vm->scavenger_future || target20 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target20) : target20;
                            } else {
                                forwardYoung20 = scavenger_copy(vm, each20);
                            }
                            answer36 = forwardYoung20;
                        } else {
                            answer36 = each20;
                        }
                        AT(oop_cell, place3) = answer36;
                        place3 = place3 + 8;
                    }
                }
                first4 = (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8;
                last4 = fp - 8;
                place4 = first4;
                while (place4 <= last4) {
                    each21 = AT(oop_cell, place4);
                    if ((each21 & 7) == 0 && each21 < vm->heap_start) {
                        if (each21 >= vm->scavenger_future && each21 < vm->scavenger_futureLimit) {
                            forwardYoung21 = each21;
                        } else if ((int64_t)((AT(u64_cell, each21) >> 24) & 31) == 7) {
                            target21 = AT(oop_cell, each21 + 8);
                            forwardYoung21 = UNLIKELY((target21 & 7) == 0 && target21 < vm->heap_start && (target21 < vm->scavenger_future || target21 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target21) : target21;
                        } else {
                            forwardYoung21 = scavenger_copy(vm, each21);
                        }
                        answer37 = forwardYoung21;
                    } else {
                        answer37 = each21;
                    }
                    AT(oop_cell, place4) = answer37;
                    place4 = place4 + 8;
                }
                above = fp;
                sp = ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8) - 8;
                ip = AT(address_cell, fp + 8);
                fp = AT(address_cell, fp);
            }
            first5 = above + 8;
            last5 = above + 8;
            place5 = first5;
            while (place5 <= last5) {
                each22 = AT(oop_cell, place5);
                if ((each22 & 7) == 0 && each22 < vm->heap_start) {
                    if (each22 >= vm->scavenger_future && each22 < vm->scavenger_futureLimit) {
                        forwardYoung22 = each22;
                    } else if ((int64_t)((AT(u64_cell, each22) >> 24) & 31) == 7) {
                        target22 = AT(oop_cell, each22 + 8);
                        forwardYoung22 = UNLIKELY((target22 & 7) == 0 && target22 < vm->heap_start && (target22 < vm->scavenger_future || target22 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target22) : target22;
                    } else {
                        forwardYoung22 = scavenger_copy(vm, each22);
                    }
                    answer38 = forwardYoung22;
                } else {
                    answer38 = each22;
                }
                AT(oop_cell, place5) = answer38;
                place5 = place5 + 8;
            }
        }
    }
    value3 = i64_subtract(vm->handles_size, 1);
    for (int64_t i = 1; i <= value3; i++) {
        if (handles_isHandle(vm, i)) {
            value = vm->handles_table + i64_shift_left(i, 3);
            each23 = AT(oop_cell, vm->handles_table + i64_shift_left(i, 3));
            if ((each23 & 7) == 0 && each23 < vm->heap_start) {
                if (each23 >= vm->scavenger_future && each23 < vm->scavenger_futureLimit) {
                    forwardYoung23 = each23;
                } else if ((int64_t)((AT(u64_cell, each23) >> 24) & 31) == 7) {
                    target23 = AT(oop_cell, each23 + 8);
                    forwardYoung23 = UNLIKELY((target23 & 7) == 0 && target23 < vm->heap_start && (target23 < vm->scavenger_future || target23 >= vm->scavenger_futureLimit)) ? scavenger_followFurther(vm, target23) : target23;
                } else {
                    forwardYoung23 = scavenger_copy(vm, each23);
                }
                answer39 = forwardYoung23;
            } else {
                answer39 = each23;
            }
            AT(oop_cell, value) = answer39;
        }
    }
    scavenger_finish(vm);
    lookup_forgetYoung(vm);
}

/* Collector>>collectAll:compacting:, vm-spec/Send/Collector.class.st:99 */
static bool collector_collectAll_compacting(VM *vm, const char *cause, bool mustCompact) {
    oop each;
    oop each2;
    oop each3;
    oop each4;
    oop each5;
    oop each6;
    oop each7;
    oop each8;
    oop each9;
    oop each10;
    oop each11;
    oop each12;
    oop each13;
    oop each14;
    oop each15;
    oop each16;
    address fp;
    address sp;
    address ip;
    oop method;
    oop moved;
    address above;
    address first;
    address last;
    address place;
    oop each17;
    oop each18;
    address first2;
    address last2;
    address place2;
    oop each19;
    address first3;
    address last3;
    address place3;
    oop each20;
    address first4;
    address last4;
    address place4;
    oop each21;
    address first5;
    address last5;
    address place5;
    oop each22;
    oop each23;
    address value;
    oop each24;
    oop each25;
    oop each26;
    oop each27;
    oop each28;
    oop each29;
    oop each30;
    oop each31;
    oop each32;
    oop each33;
    oop each34;
    oop each35;
    oop each36;
    oop each37;
    oop each38;
    oop each39;
    address fp2;
    address sp2;
    address ip2;
    oop method2;
    oop moved2;
    address above2;
    address first6;
    address last6;
    address place6;
    oop each40;
    oop each41;
    address first7;
    address last7;
    address place7;
    oop each42;
    address first8;
    address last8;
    address place8;
    oop each43;
    address first9;
    address last9;
    address place9;
    oop each44;
    address first10;
    address last10;
    address place10;
    oop each45;
    oop each46;
    address value2;
    int64_t value3;
    int64_t value4;
    int64_t began;
    int64_t phase;
    int64_t value5;
    bool shouldCompact;
    bool answer;
    int64_t value6;
    int64_t value7;
    int64_t began2;
    int64_t phase2;
    int64_t value8;
    int64_t began3;
    int64_t phase3;
    int64_t value9;
    if (vm->collector_isChecking) {
        collector_check_number(vm, "the heap has %2 faults before full collection %1", i64_add(vm->collectionLog_fullCollections, 1));
    }
    vm->collectionLog_beganAt = platform_monotonicMicroseconds(vm);
    vm->collectionLog_usedBefore = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart)));
    vm->collectionLog_allocated = i64_subtract(i64_add(vm->collectionLog_allocated, vm->collectionLog_usedBefore), vm->collectionLog_usedAfter);
    vm->collectionLog_tenuredBefore = vm->scavenger_tenured;
    collector_copyYoung(vm, true);
    if (!compactor_makeTables(vm)) {
        vm->heap_collectAt = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_min(i64_max(double_to_i64(i64_double(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes)) * vm->heapSizes_growthRatio), 0x2000000), i64_max(i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)), 0) >> 1));
        heap_growBy(vm, i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2));
        collectionLog_scavengedFor(vm, cause);
        if (vm->collector_isChecking) {
            collector_check_number(vm, "the heap has %2 faults after scavenge %1", vm->collectionLog_scavenges);
        }
        return false;
    }
    vm->collectionLog_phaseAt = platform_monotonicMicroseconds(vm);
    compactor_begin(vm);
    each = vm->classTable_root;
    vm->classTable_root = compactor_mark(vm, each);
    each2 = vm->heap_nilObject;
    vm->heap_nilObject = compactor_mark(vm, each2);
    each3 = vm->heap_falseObject;
    vm->heap_falseObject = compactor_mark(vm, each3);
    each4 = vm->heap_trueObject;
    vm->heap_trueObject = compactor_mark(vm, each4);
    each5 = vm->specialObjects_array;
    vm->specialObjects_array = compactor_mark(vm, each5);
    each6 = vm->specialObjects_selectors;
    vm->specialObjects_selectors = compactor_mark(vm, each6);
    each7 = vm->imageReader_firstFree;
    vm->imageReader_firstFree = compactor_mark(vm, each7);
    each8 = vm->receiver;
    vm->receiver = compactor_mark(vm, each8);
    each9 = vm->interrupts_profileSemaphore;
    vm->interrupts_profileSemaphore = compactor_mark(vm, each9);
    each10 = vm->interrupts_profiledProcess;
    vm->interrupts_profiledProcess = compactor_mark(vm, each10);
    each11 = vm->lookup_missed;
    vm->lookup_missed = compactor_mark(vm, each11);
    each12 = vm->returning_walkContext;
    vm->returning_walkContext = compactor_mark(vm, each12);
    each13 = vm->scheduler_wakeupSemaphore;
    vm->scheduler_wakeupSemaphore = compactor_mark(vm, each13);
    each14 = vm->scheduler_heldContext;
    vm->scheduler_heldContext = compactor_mark(vm, each14);
    each15 = vm->send_newMethod;
    vm->send_newMethod = compactor_mark(vm, each15);
    each16 = vm->callPrimitives_kept;
    vm->callPrimitives_kept = compactor_mark(vm, each16);
    value3 = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value3; page++) {
        if (vm->stackPages_topFp[page] != 0) {
            fp = vm->stackPages_topFp[page];
            sp = vm->stackPages_topSp[page];
            ip = vm->stackPages_topIp[page];
            above = 0;
            while (fp != 0) {
                first = fp + 40 + 8;
                last = sp;
                place = first;
                while (place <= last) {
                    each17 = AT(oop_cell, place);
                    AT(oop_cell, place) = compactor_mark(vm, each17);
                    place = place + 8;
                }
                method = AT(oop_cell, fp + 16);
                each18 = method;
                moved = compactor_mark(vm, each18);
                ip = ip + (int64_t)(moved - method);
                if (above == 0) {
                    vm->stackPages_topFp[page] = fp;
                    vm->stackPages_topIp[page] = ip;
                    vm->stackPages_topSp[page] = sp;
                } else {
                    AT(address_cell, above + 8) = ip;
                }
                AT(oop_cell, fp + 16) = moved;
                first2 = fp + 40;
                last2 = fp + 40;
                place2 = first2;
                while (place2 <= last2) {
                    each19 = AT(oop_cell, place2);
                    AT(oop_cell, place2) = compactor_mark(vm, each19);
                    place2 = place2 + 8;
                }
                if ((AT(u64_cell, fp + 24) & 2) != 0) {
                    first3 = fp + 32;
                    last3 = fp + 32;
                    place3 = first3;
                    while (place3 <= last3) {
                        each20 = AT(oop_cell, place3);
                        AT(oop_cell, place3) = compactor_mark(vm, each20);
                        place3 = place3 + 8;
                    }
                }
                first4 = (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8;
                last4 = fp - 8;
                place4 = first4;
                while (place4 <= last4) {
                    each21 = AT(oop_cell, place4);
                    AT(oop_cell, place4) = compactor_mark(vm, each21);
                    place4 = place4 + 8;
                }
                above = fp;
                sp = ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8) - 8;
                ip = AT(address_cell, fp + 8);
                fp = AT(address_cell, fp);
            }
            first5 = above + 8;
            last5 = above + 8;
            place5 = first5;
            while (place5 <= last5) {
                each22 = AT(oop_cell, place5);
                AT(oop_cell, place5) = compactor_mark(vm, each22);
                place5 = place5 + 8;
            }
        }
    }
    value4 = i64_subtract(vm->handles_size, 1);
    for (int64_t i = 1; i <= value4; i++) {
        if (handles_isHandle(vm, i)) {
            value = vm->handles_table + i64_shift_left(i, 3);
            each23 = AT(oop_cell, vm->handles_table + i64_shift_left(i, 3));
            AT(oop_cell, value) = compactor_mark(vm, each23);
        }
    }
    compactor_plan(vm);
    value5 = vm->collectionLog_markTime;
    began = vm->collectionLog_phaseAt;
    vm->collectionLog_phaseAt = platform_monotonicMicroseconds(vm);
    phase = i64_subtract(vm->collectionLog_phaseAt, began);
    vm->collectionLog_markTime = i64_add(value5, phase);
    if (mustCompact) {
        answer = true;
    } else {
        if (vm->heap_torture > 0) {
            shouldCompact = (vm->collectionLog_fullCollections & 1) == 0;
        } else {
            shouldCompact = i64_shift_left(vm->compactor_living, 4) < (int64_t)(vm->heap_free - vm->compactor_heapStart) || i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) < (i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes) >> 3);
        }
        answer = shouldCompact;
    }
    if (answer && compactor_canSlide(vm)) {
        each24 = vm->classTable_root;
        vm->classTable_root = compactor_newAddressOf(vm, each24);
        each25 = vm->heap_nilObject;
        vm->heap_nilObject = compactor_newAddressOf(vm, each25);
        each26 = vm->heap_falseObject;
        vm->heap_falseObject = compactor_newAddressOf(vm, each26);
        each27 = vm->heap_trueObject;
        vm->heap_trueObject = compactor_newAddressOf(vm, each27);
        each28 = vm->specialObjects_array;
        vm->specialObjects_array = compactor_newAddressOf(vm, each28);
        each29 = vm->specialObjects_selectors;
        vm->specialObjects_selectors = compactor_newAddressOf(vm, each29);
        each30 = vm->imageReader_firstFree;
        vm->imageReader_firstFree = compactor_newAddressOf(vm, each30);
        each31 = vm->receiver;
        vm->receiver = compactor_newAddressOf(vm, each31);
        each32 = vm->interrupts_profileSemaphore;
        vm->interrupts_profileSemaphore = compactor_newAddressOf(vm, each32);
        each33 = vm->interrupts_profiledProcess;
        vm->interrupts_profiledProcess = compactor_newAddressOf(vm, each33);
        each34 = vm->lookup_missed;
        vm->lookup_missed = compactor_newAddressOf(vm, each34);
        each35 = vm->returning_walkContext;
        vm->returning_walkContext = compactor_newAddressOf(vm, each35);
        each36 = vm->scheduler_wakeupSemaphore;
        vm->scheduler_wakeupSemaphore = compactor_newAddressOf(vm, each36);
        each37 = vm->scheduler_heldContext;
        vm->scheduler_heldContext = compactor_newAddressOf(vm, each37);
        each38 = vm->send_newMethod;
        vm->send_newMethod = compactor_newAddressOf(vm, each38);
        each39 = vm->callPrimitives_kept;
        vm->callPrimitives_kept = compactor_newAddressOf(vm, each39);
        value6 = i64_subtract(vm->stackPages_count, 1);
        for (int64_t page2 = 0; page2 <= value6; page2++) {
            if (vm->stackPages_topFp[page2] != 0) {
                fp2 = vm->stackPages_topFp[page2];
                sp2 = vm->stackPages_topSp[page2];
                ip2 = vm->stackPages_topIp[page2];
                above2 = 0;
                while (fp2 != 0) {
                    first6 = fp2 + 40 + 8;
                    last6 = sp2;
                    place6 = first6;
                    while (place6 <= last6) {
                        each40 = AT(oop_cell, place6);
                        AT(oop_cell, place6) = compactor_newAddressOf(vm, each40);
                        place6 = place6 + 8;
                    }
                    method2 = AT(oop_cell, fp2 + 16);
                    each41 = method2;
                    moved2 = compactor_newAddressOf(vm, each41);
                    ip2 = ip2 + (int64_t)(moved2 - method2);
                    if (above2 == 0) {
                        vm->stackPages_topFp[page2] = fp2;
                        vm->stackPages_topIp[page2] = ip2;
                        vm->stackPages_topSp[page2] = sp2;
                    } else {
                        AT(address_cell, above2 + 8) = ip2;
                    }
                    AT(oop_cell, fp2 + 16) = moved2;
                    first7 = fp2 + 40;
                    last7 = fp2 + 40;
                    place7 = first7;
                    while (place7 <= last7) {
                        each42 = AT(oop_cell, place7);
                        AT(oop_cell, place7) = compactor_newAddressOf(vm, each42);
                        place7 = place7 + 8;
                    }
                    if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                        first8 = fp2 + 32;
                        last8 = fp2 + 32;
                        place8 = first8;
                        while (place8 <= last8) {
                            each43 = AT(oop_cell, place8);
                            AT(oop_cell, place8) = compactor_newAddressOf(vm, each43);
                            place8 = place8 + 8;
                        }
                    }
                    first9 = (AT(u64_cell, fp2 + 24) & 0xfffffffffffffff8U) > fp2 ? fp2 - 8 : (AT(u64_cell, fp2 + 24) & 0xfffffffffffffff8U) - 8;
                    last9 = fp2 - 8;
                    place9 = first9;
                    while (place9 <= last9) {
                        each44 = AT(oop_cell, place9);
                        AT(oop_cell, place9) = compactor_newAddressOf(vm, each44);
                        place9 = place9 + 8;
                    }
                    above2 = fp2;
                    sp2 = ((AT(u64_cell, fp2 + 24) & 0xfffffffffffffff8U) > fp2 ? fp2 - 8 : (AT(u64_cell, fp2 + 24) & 0xfffffffffffffff8U) - 8) - 8;
                    ip2 = AT(address_cell, fp2 + 8);
                    fp2 = AT(address_cell, fp2);
                }
                first10 = above2 + 8;
                last10 = above2 + 8;
                place10 = first10;
                while (place10 <= last10) {
                    each45 = AT(oop_cell, place10);
                    AT(oop_cell, place10) = compactor_newAddressOf(vm, each45);
                    place10 = place10 + 8;
                }
            }
        }
        value7 = i64_subtract(vm->handles_size, 1);
        for (int64_t i2 = 1; i2 <= value7; i2++) {
            if (handles_isHandle(vm, i2)) {
                value2 = vm->handles_table + i64_shift_left(i2, 3);
                each46 = AT(oop_cell, vm->handles_table + i64_shift_left(i2, 3));
                AT(oop_cell, value2) = compactor_newAddressOf(vm, each46);
            }
        }
        compactor_compact(vm);
        value8 = vm->collectionLog_compactionTime;
        began2 = vm->collectionLog_phaseAt;
        vm->collectionLog_phaseAt = platform_monotonicMicroseconds(vm);
        phase2 = i64_subtract(vm->collectionLog_phaseAt, began2);
        vm->collectionLog_compactionTime = i64_add(value8, phase2);
    } else {
        compactor_sweep(vm);
        value9 = vm->collectionLog_sweepTime;
        began3 = vm->collectionLog_phaseAt;
        vm->collectionLog_phaseAt = platform_monotonicMicroseconds(vm);
        phase3 = i64_subtract(vm->collectionLog_phaseAt, began3);
        vm->collectionLog_sweepTime = i64_add(value9, phase3);
    }
    heap_growBy(vm, i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2));
    lookup_flush(vm);
    collectionLog_collectedAllFor(vm, cause);
    if (vm->collector_isChecking) {
        collector_check_number(vm, "the heap has %2 faults after full collection %1", vm->collectionLog_fullCollections);
    }
    return true;
}

/* Collector>>check:number:, vm-spec/Send/Collector.class.st:142 */
static void collector_check_number(VM *vm, const char *message, int64_t number) {
    oop each;
    oop each2;
    oop each3;
    oop each4;
    oop each5;
    oop each6;
    oop each7;
    oop each8;
    oop each9;
    oop each10;
    oop each11;
    oop each12;
    oop each13;
    oop each14;
    oop each15;
    oop each16;
    if (heapChecker_check(vm) == 0) {
        each = vm->classTable_root;
        vm->classTable_root = heapChecker_checkedRoot(vm, each);
        each2 = vm->heap_nilObject;
        vm->heap_nilObject = heapChecker_checkedRoot(vm, each2);
        each3 = vm->heap_falseObject;
        vm->heap_falseObject = heapChecker_checkedRoot(vm, each3);
        each4 = vm->heap_trueObject;
        vm->heap_trueObject = heapChecker_checkedRoot(vm, each4);
        each5 = vm->specialObjects_array;
        vm->specialObjects_array = heapChecker_checkedRoot(vm, each5);
        each6 = vm->specialObjects_selectors;
        vm->specialObjects_selectors = heapChecker_checkedRoot(vm, each6);
        each7 = vm->imageReader_firstFree;
        vm->imageReader_firstFree = heapChecker_checkedRoot(vm, each7);
        each8 = vm->receiver;
        vm->receiver = heapChecker_checkedRoot(vm, each8);
        each9 = vm->interrupts_profileSemaphore;
        vm->interrupts_profileSemaphore = heapChecker_checkedRoot(vm, each9);
        each10 = vm->interrupts_profiledProcess;
        vm->interrupts_profiledProcess = heapChecker_checkedRoot(vm, each10);
        each11 = vm->lookup_missed;
        vm->lookup_missed = heapChecker_checkedRoot(vm, each11);
        each12 = vm->returning_walkContext;
        vm->returning_walkContext = heapChecker_checkedRoot(vm, each12);
        each13 = vm->scheduler_wakeupSemaphore;
        vm->scheduler_wakeupSemaphore = heapChecker_checkedRoot(vm, each13);
        each14 = vm->scheduler_heldContext;
        vm->scheduler_heldContext = heapChecker_checkedRoot(vm, each14);
        each15 = vm->send_newMethod;
        vm->send_newMethod = heapChecker_checkedRoot(vm, each15);
        each16 = vm->callPrimitives_kept;
        vm->callPrimitives_kept = heapChecker_checkedRoot(vm, each16);
        stackChecker_check(vm);
        lookup_check(vm);
    }
    if (vm->heapChecker_faults == 0) {
        return;
    }
    platform_refuseImage_with_with(vm, message, number, vm->heapChecker_faults);
    platform_exit(vm, 1);
}

/* Collector>>followForwarders, vm-spec/Send/Collector.class.st:156 */
static void collector_followForwarders(VM *vm) {
    oop each;
    oop each2;
    oop each3;
    oop each4;
    oop each5;
    oop each6;
    oop each7;
    oop each8;
    oop each9;
    oop each10;
    oop each11;
    oop each12;
    oop each13;
    oop each14;
    oop each15;
    oop each16;
    address fp;
    address sp;
    address ip;
    oop method;
    oop moved;
    address above;
    address first;
    address last;
    address place;
    oop each17;
    oop each18;
    address first2;
    address last2;
    address place2;
    oop each19;
    address first3;
    address last3;
    address place3;
    oop each20;
    address first4;
    address last4;
    address place4;
    oop each21;
    address first5;
    address last5;
    address place5;
    oop each22;
    oop each23;
    address value;
    int64_t value2;
    int64_t value3;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    if (vm->become_needsFlush) {
        lookup_flush(vm);
    }
    if (!vm->forwarders_isOn) {
        return;
    }
    each = vm->classTable_root;
    vm->classTable_root = each == 0 ? each : forwarders_follow(vm, each);
    each2 = vm->heap_nilObject;
    vm->heap_nilObject = each2 == 0 ? each2 : forwarders_follow(vm, each2);
    each3 = vm->heap_falseObject;
    vm->heap_falseObject = each3 == 0 ? each3 : forwarders_follow(vm, each3);
    each4 = vm->heap_trueObject;
    vm->heap_trueObject = each4 == 0 ? each4 : forwarders_follow(vm, each4);
    each5 = vm->specialObjects_array;
    vm->specialObjects_array = each5 == 0 ? each5 : forwarders_follow(vm, each5);
    each6 = vm->specialObjects_selectors;
    vm->specialObjects_selectors = each6 == 0 ? each6 : forwarders_follow(vm, each6);
    each7 = vm->imageReader_firstFree;
    vm->imageReader_firstFree = each7 == 0 ? each7 : forwarders_follow(vm, each7);
    each8 = vm->receiver;
    vm->receiver = each8 == 0 ? each8 : forwarders_follow(vm, each8);
    each9 = vm->interrupts_profileSemaphore;
    vm->interrupts_profileSemaphore = each9 == 0 ? each9 : forwarders_follow(vm, each9);
    each10 = vm->interrupts_profiledProcess;
    vm->interrupts_profiledProcess = each10 == 0 ? each10 : forwarders_follow(vm, each10);
    each11 = vm->lookup_missed;
    vm->lookup_missed = each11 == 0 ? each11 : forwarders_follow(vm, each11);
    each12 = vm->returning_walkContext;
    vm->returning_walkContext = each12 == 0 ? each12 : forwarders_follow(vm, each12);
    each13 = vm->scheduler_wakeupSemaphore;
    vm->scheduler_wakeupSemaphore = each13 == 0 ? each13 : forwarders_follow(vm, each13);
    each14 = vm->scheduler_heldContext;
    vm->scheduler_heldContext = each14 == 0 ? each14 : forwarders_follow(vm, each14);
    each15 = vm->send_newMethod;
    vm->send_newMethod = each15 == 0 ? each15 : forwarders_follow(vm, each15);
    each16 = vm->callPrimitives_kept;
    vm->callPrimitives_kept = each16 == 0 ? each16 : forwarders_follow(vm, each16);
    value2 = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value2; page++) {
        if (vm->stackPages_topFp[page] != 0) {
            fp = vm->stackPages_topFp[page];
            sp = vm->stackPages_topSp[page];
            ip = vm->stackPages_topIp[page];
            above = 0;
            while (fp != 0) {
                first = fp + 40 + 8;
                last = sp;
                place = first;
                while (place <= last) {
                    each17 = AT(oop_cell, place);
                    AT(oop_cell, place) = each17 == 0 ? each17 : forwarders_follow(vm, each17);
                    place = place + 8;
                }
                method = AT(oop_cell, fp + 16);
                each18 = method;
                moved = each18 == 0 ? each18 : forwarders_follow(vm, each18);
                ip = ip + (int64_t)(moved - method);
                if (above == 0) {
                    vm->stackPages_topFp[page] = fp;
                    vm->stackPages_topIp[page] = ip;
                    vm->stackPages_topSp[page] = sp;
                } else {
                    AT(address_cell, above + 8) = ip;
                }
                AT(oop_cell, fp + 16) = moved;
                first2 = fp + 40;
                last2 = fp + 40;
                place2 = first2;
                while (place2 <= last2) {
                    each19 = AT(oop_cell, place2);
                    AT(oop_cell, place2) = each19 == 0 ? each19 : forwarders_follow(vm, each19);
                    place2 = place2 + 8;
                }
                if ((AT(u64_cell, fp + 24) & 2) != 0) {
                    first3 = fp + 32;
                    last3 = fp + 32;
                    place3 = first3;
                    while (place3 <= last3) {
                        each20 = AT(oop_cell, place3);
                        AT(oop_cell, place3) = each20 == 0 ? each20 : forwarders_follow(vm, each20);
                        place3 = place3 + 8;
                    }
                }
                first4 = (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8;
                last4 = fp - 8;
                place4 = first4;
                while (place4 <= last4) {
                    each21 = AT(oop_cell, place4);
                    AT(oop_cell, place4) = each21 == 0 ? each21 : forwarders_follow(vm, each21);
                    place4 = place4 + 8;
                }
                above = fp;
                sp = ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8) - 8;
                ip = AT(address_cell, fp + 8);
                fp = AT(address_cell, fp);
            }
            first5 = above + 8;
            last5 = above + 8;
            place5 = first5;
            while (place5 <= last5) {
                each22 = AT(oop_cell, place5);
                AT(oop_cell, place5) = each22 == 0 ? each22 : forwarders_follow(vm, each22);
                place5 = place5 + 8;
            }
        }
    }
    value3 = i64_subtract(vm->handles_size, 1);
    for (int64_t i = 1; i <= value3; i++) {
        if (handles_isHandle(vm, i)) {
            value = vm->handles_table + i64_shift_left(i, 3);
            each23 = AT(oop_cell, vm->handles_table + i64_shift_left(i, 3));
            AT(oop_cell, value) = forwarders_follow(vm, each23);
        }
    }
    finalization_followForwarders(vm);
    specialObjects_followForwarders(vm);
    anOop = AT(oop_cell, vm->specialObjects_array + 192);
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 64;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        vm->specialObjects_selectors = AT(oop_cell, vm->specialObjects_array + 192);
    }
    scheduler_followForwarders(vm);
}

