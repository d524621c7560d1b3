/* Interpreter, floor Engine: I start the engine and run it: the active process of the image goes on where the image was saved.  Generated from vm-spec: edit there. */

/* Interpreter>>boot, vm-spec/Engine/Interpreter.class.st:24 */
bool interpreter_boot(VM *vm) {
    oop process;
    oop context;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer3;
    bool answer4;
    oop anOop3;
    oop anOop4;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer5;
    bool answer6;
    bool answer7;
    int64_t count4;
    int64_t slotCountOf4;
    bool answer8;
    bool answer9;
    oop value;
    oop anOop5;
    int64_t count5;
    int64_t slotCountOf5;
    bool answer10;
    bool answer11;
    oop anObject;
    int64_t count6;
    int64_t slotCountOf6;
    if (!stackPages_reserve(vm)) {
        platform_refuseImage_with_with(vm, "there is no memory for stack pages", 0, 0);
        return false;
    }
    if (!heap_growBy(vm, i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2))) {
        platform_refuseImage_with_with(vm, "there is no memory for what the %1 bytes of young objects may grow to; see --max-heap", i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2), 0);
        return false;
    }
    anOop = AT(oop_cell, vm->specialObjects_array + 32);
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 2;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        platform_refuseImage_with_with(vm, "its special objects are damaged: no process is there to go on with", 0, 0);
        return false;
    }
    anOop2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16);
    if ((anOop2 & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
            count2 = (int64_t)(AT(u64_cell, anOop2) >> 56);
            slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count2;
            answer3 = slotCountOf2 >= 2;
        } else {
            answer3 = false;
        }
        answer4 = answer3;
    } else {
        answer4 = false;
    }
    if (!answer4) {
        platform_refuseImage_with_with(vm, "its special objects are damaged: no process is there to go on with", 0, 0);
        return false;
    }
    anOop3 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    if ((anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) == 2) {
        anOop4 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        if ((anOop4 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, anOop4) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, anOop4) >> 56);
                slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop4 - 8) & 0xffffffffffffffU) : count3;
                answer5 = slotCountOf3 >= 1;
            } else {
                answer5 = false;
            }
            answer6 = answer5;
        } else {
            answer6 = false;
        }
        answer7 = answer6;
    } else {
        answer7 = false;
    }
    if (!answer7) {
        platform_refuseImage_with_with(vm, "its special objects are damaged: no process is there to go on with", 0, 0);
        return false;
    }
    process = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
    if ((process & 7) == 0) {
        if ((int64_t)((AT(u64_cell, process) >> 24) & 31) <= 5) {
            count4 = (int64_t)(AT(u64_cell, process) >> 56);
            slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, process - 8) & 0xffffffffffffffU) : count4;
            answer8 = slotCountOf4 >= 4;
        } else {
            answer8 = false;
        }
        answer9 = answer8;
    } else {
        answer9 = false;
    }
    if (!answer9) {
        platform_refuseImage_with_with(vm, "its special objects are damaged: no process is there to go on with", 0, 0);
        return false;
    }
    if (!((AT(oop_cell, process + 24) & 1) != 0)) {
        platform_refuseImage_with_with(vm, "its special objects are damaged: no process is there to go on with", 0, 0);
        return false;
    }
    context = AT(oop_cell, process + 16);
    if (!(contexts_canResume(vm, context) && !((AT(oop_cell, context + 8) & 1) != 0))) {
        platform_refuseImage_with_with(vm, "its special objects are damaged: no process is there to go on with", 0, 0);
        return false;
    }
    value = vm->heap_nilObject;
    AT(oop_cell, process + 16) = value;
    lookup_flush(vm);
    vm->collectionLog_usedAfter = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart)));
    vm->interrupts_profileSemaphore = vm->heap_nilObject;
    vm->interrupts_profiledProcess = vm->heap_nilObject;
    anOop5 = AT(oop_cell, vm->specialObjects_array + 248);
    if ((anOop5 & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop5) >> 24) & 31) <= 5) {
            count5 = (int64_t)(AT(u64_cell, anOop5) >> 56);
            slotCountOf5 = count5 == 255 ? (int64_t)(AT(u64_cell, anOop5 - 8) & 0xffffffffffffffU) : count5;
            answer10 = slotCountOf5 >= 3;
        } else {
            answer10 = false;
        }
        answer11 = answer10;
    } else {
        answer11 = false;
    }
    platform_heedKey(vm, answer11 && !(((AT(u64_cell, anOop5) >> 23) & 1) != 0) && (AT(oop_cell, anOop5 + 24) & 1) != 0);
    anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    count6 = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf6 = count6 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count6;
    vm->scheduler_readyBound = slotCountOf6;
    vm->parameterPrimitives_startedAt = vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm);
    vm->parameterPrimitives_heartbeat = 2;
    if (vm->trace_kinds != 0) {
        names_find(vm);
    }
    stackPages_makeCurrent(vm, 0);
    lookahead_choose(vm, vm->bytecodeSet);
    contexts_buildFrameFrom(vm, context);
    return true;
}

/* Interpreter>>run, vm-spec/Engine/Interpreter.class.st:63 */
void interpreter_run(VM *vm) {
    dispatch_runBytecodes(vm);
}

/* Interpreter>>observe:stopAt:, vm-spec/Engine/Interpreter.class.st:70 */
void interpreter_observe_stopAt(VM *vm, bool observed, int64_t count) {
    int64_t set;
    vm->interpreter_isObserved = observed;
    vm->interpreter_stopAt = count;
    set = vm->bytecodeSet;
    vm->lookahead_isOff = observed;
    lookahead_choose(vm, set);
}

/* Interpreter>>observe:, vm-spec/Engine/Interpreter.class.st:80 */
static void interpreter_observe(VM *vm, uint8_t code) {
    (void)code;
    if (i64_add(vm->clock_ticks, 1) == vm->interpreter_stopAt) {
        platform_stopped(vm);
    }
    clock_tick(vm);
}

/* Interpreter>>bytecodeCount, vm-spec/Engine/Interpreter.class.st:88 */
int64_t interpreter_bytecodeCount(VM *vm) {
    return vm->clock_ticks;
}

/* Interpreter>>sendCount, vm-spec/Engine/Interpreter.class.st:95 */
int64_t interpreter_sendCount(VM *vm) {
    return vm->send_count;
}

/* Interpreter>>contextCount, vm-spec/Engine/Interpreter.class.st:102 */
int64_t interpreter_contextCount(VM *vm) {
    return vm->contexts_made;
}

/* Interpreter>>allocatedBytes, vm-spec/Engine/Interpreter.class.st:109 */
int64_t interpreter_allocatedBytes(VM *vm) {
    return i64_subtract(i64_add(vm->collectionLog_allocated, i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart)))), vm->collectionLog_usedAfter);
}

