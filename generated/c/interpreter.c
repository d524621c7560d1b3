/* Interpreter, floor Engine: I start the engine and run it: the active process of the image goes on where the image was saved.  Generated from vm-spec: edit there. */

/* Interpreter>>boot, vm-spec/Engine/Interpreter.class.st:24 */
bool interpreter_boot(VM *vm) {
    oop process;
    oop context;
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
    oop value;
    oop anOop3;
    uint64_t word5;
    bool is4;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    if (!stackPages_reserve(vm)) {
        platform_refuseImage_with_with(vm, "there is no memory for stack pages", 0, 0);
        return false;
    }
    if (!heap_growBy(vm, i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2))) {
        platform_refuseImage_with_with(vm, "there is no memory for what the %1 bytes of young objects may grow to; see --max-heap", i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2), 0);
        return false;
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
        platform_refuseImage_with_with(vm, "its special objects are damaged: no process is there to go on with", 0, 0);
        return false;
    }
    process = scheduler_activeProcess(vm);
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
    anOop3 = AT(oop_cell, vm->specialObjects_array + 248);
    if ((anOop3 & 7) == 0) {
        word5 = AT(u64_cell, anOop3);
        is4 = (int64_t)((word5 >> 24) & 31) == 1 && (int64_t)(word5 >> 56) >= 3;
    } else {
        is4 = false;
    }
    platform_heedKey(vm, is4 && !(((AT(u64_cell, anOop3) >> 23) & 1) != 0) && (AT(oop_cell, anOop3 + 24) & 1) != 0);
    anObject = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    vm->scheduler_readyBound = slotCountOf;
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

/* Interpreter>>run, vm-spec/Engine/Interpreter.class.st:60 */
void interpreter_run(VM *vm) {
    dispatch_runBytecodes(vm);
}

/* Interpreter>>observe:stopAt:, vm-spec/Engine/Interpreter.class.st:67 */
void interpreter_observe_stopAt(VM *vm, bool observed, int64_t count) {
    int64_t set;
    vm->interpreter_isObserved = observed;
    vm->interpreter_stopAt = count;
    set = vm->bytecodeSet;
    vm->lookahead_isOff = observed;
    lookahead_choose(vm, set);
}

/* Interpreter>>observe:, vm-spec/Engine/Interpreter.class.st:77 */
static void interpreter_observe(VM *vm, uint8_t code) {
    (void)code;
    if (i64_add(vm->clock_ticks, 1) == vm->interpreter_stopAt) {
        platform_stopped(vm);
    }
    clock_tick(vm);
}

/* Interpreter>>bytecodeCount, vm-spec/Engine/Interpreter.class.st:85 */
int64_t interpreter_bytecodeCount(VM *vm) {
    return vm->clock_ticks;
}

/* Interpreter>>sendCount, vm-spec/Engine/Interpreter.class.st:92 */
int64_t interpreter_sendCount(VM *vm) {
    return vm->send_count;
}

/* Interpreter>>contextCount, vm-spec/Engine/Interpreter.class.st:99 */
int64_t interpreter_contextCount(VM *vm) {
    return vm->contexts_made;
}

/* Interpreter>>allocatedBytes, vm-spec/Engine/Interpreter.class.st:106 */
int64_t interpreter_allocatedBytes(VM *vm) {
    return i64_subtract(i64_add(vm->collectionLog_allocated, i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart)))), vm->collectionLog_usedAfter);
}

