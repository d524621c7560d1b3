/* ContextAccess, floor Stack: I read and write the variables of contexts for running code: the registers are saved first, and where writing made contexts of the frames of the current page, the current frame is built again.  Generated from vm-spec: edit there. */

/* ContextAccess>>fetch:of:, vm-spec/Stack/ContextAccess.class.st:12 */
static oop contextAccess_fetch_of(VM *vm, int64_t index, oop aContext) {
    int64_t count;
    int64_t slotCountOf;
    address fp;
    address ip;
    address sp;
    int64_t page;
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    if (index >= slotCountOf) {
        return vm->heap_nilObject;
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    return contexts_field_of(vm, index, aContext);
}

/* ContextAccess>>store:into:of:, vm-spec/Stack/ContextAccess.class.st:21 */
static void contextAccess_store_into_of(VM *vm, oop value, int64_t index, oop aContext) {
    int64_t count;
    int64_t slotCountOf;
    address fp;
    address ip;
    address sp;
    int64_t page;
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    if (index >= slotCountOf) {
        return;
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    contexts_field_of_put(vm, index, aContext, value);
    contextAccess_restore(vm);
}

/* ContextAccess>>canStore:into:of:, vm-spec/Stack/ContextAccess.class.st:33 */
static bool contextAccess_canStore_into_of(VM *vm, oop value, int64_t index, oop aContext) {
    oop method;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    bool answer3;
    bool answer4;
    if (index == 0) {
        return value == vm->heap_nilObject || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 36);
    }
    if (index >= 5) {
        return true;
    }
    if ((AT(u64_cell, vm->fp + 24) & 2) != 0 && AT(oop_cell, vm->fp + 32) == aContext) {
        return false;
    }
    if (index == 1) {
        anOop = AT(oop_cell, aContext + 32);
        method = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        return value == vm->heap_nilObject || method == vm->heap_nilObject || contexts_isPlace_in(vm, value, method);
    }
    if (index == 2) {
        return contexts_isStackp_of(vm, value, aContext);
    }
    if (index == 3) {
        answer4 = true;
    } else {
        if (value == vm->heap_nilObject) {
            answer3 = true;
        } else {
            if ((value & 7) == 0) {
                if ((int64_t)((AT(u64_cell, value) >> 24) & 31) <= 5) {
                    count = (int64_t)(AT(u64_cell, value) >> 56);
                    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, value - 8) & 0xffffffffffffffU) : count;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            answer3 = answer2;
        }
        answer4 = answer3;
    }
    return answer4;
}

/* ContextAccess>>restore, vm-spec/Stack/ContextAccess.class.st:55 */
static void contextAccess_restore(VM *vm) {
    oop context;
    if (vm->stackPages_topFp[vm->stackPages_current] != 0) {
        return;
    }
    context = AT(oop_cell, vm->fp + 32);
    if (!contexts_canResume(vm, context)) {
        platform_fatal_with(vm, "the running context was given a place, after byte %1, at which it cannot go on", (int64_t)(vm->ip - (AT(oop_cell, vm->fp + 16) + 8)));
    }
    contexts_resume(vm, context);
}

