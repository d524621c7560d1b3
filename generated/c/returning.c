/* Returning, floor Send: I return from activations: to the calling frame, to a context where the frame is the lowest of its page, or from a block to the caller of the method that it is written in.  Generated from vm-spec: edit there. */

/* Returning>>resumeCaller, vm-spec/Send/Returning.class.st:70 */
static void returning_resumeCaller(VM *vm) {
    oop caller;
    int64_t page;
    caller = AT(oop_cell, vm->fp + 8);
    if (AT(u64_cell, vm->fp + 32) != 0) {
        contexts_kill(vm, vm->fp);
    }
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = (address)0;
    contexts_resume(vm, caller);
}

/* Returning>>homeOf:, vm-spec/Send/Returning.class.st:111 */
static oop returning_homeOf(VM *vm, oop closure) {
    oop context;
    oop outer;
    context = AT(oop_cell, (address)closure + 8);
    for (;;) {
        if (!(((uint64_t)context & 7) == 0 && (int64_t)(AT(u64_cell, (address)context) & 0x3fffff) == 36)) {
            return (oop)0;
        }
        outer = AT(oop_cell, (address)context + 40);
        if (!!(outer == vm->heap_nilObject)) break;
        context = AT(oop_cell, (address)outer + 8);
    }
    return context;
}

/* Returning>>findHome:, vm-spec/Send/Returning.class.st:125 */
static bool returning_findHome(VM *vm, oop home) {
    oop unwind;
    bool isHome;
    oop anObject;
    oop answer;
    bool answer2;
    address fp;
    oop contextOf;
    oop answer3;
    vm->returning_walkFp = vm->fp;
    vm->returning_walkContext = (oop)0;
    unwind = (oop)0;
    while (returning_walkOn(vm)) {
        isHome = vm->returning_walkFp != 0 ? AT(oop_cell, vm->returning_walkFp + 32) == home : vm->returning_walkContext == home;
        if (isHome) {
            vm->returning_walkContext = unwind;
            return returning_canReturnFrom(vm, home);
        }
        if ((uint64_t)unwind == 0) {
            if (vm->returning_walkFp != 0) {
                answer = AT(oop_cell, vm->returning_walkFp + 16);
            } else {
                anObject = vm->returning_walkContext;
                answer = AT(oop_cell, (address)anObject + 32);
            }
            answer2 = methods_primitiveNumberOf(vm, answer) == 198;
        } else {
            answer2 = false;
        }
        if (answer2) {
            if (vm->returning_walkFp != 0) {
                fp = vm->returning_walkFp;
                if (AT(u64_cell, fp + 32) != 0) {
                    contextOf = AT(oop_cell, fp + 32);
                } else {
                    contextOf = contexts_marry(vm, fp);
                }
                answer3 = contextOf;
            } else {
                answer3 = vm->returning_walkContext;
            }
            unwind = answer3;
        }
    }
    return false;
}

/* Returning>>canReturnFrom:, vm-spec/Send/Returning.class.st:146 */
static bool returning_canReturnFrom(VM *vm, oop home) {
    oop senderOf;
    address fp;
    oop callerOf;
    address fp2;
    oop contextOf;
    if (((uint64_t)AT(oop_cell, (address)home + 8) & 1) != 0) {
        if (AT(address_cell, (address)((uint64_t)AT(oop_cell, (address)home + 8) - 1)) != 0) {
            return true;
        }
    }
    if (((uint64_t)AT(oop_cell, (address)home + 8) & 1) != 0) {
        fp = (address)((uint64_t)AT(oop_cell, (address)home + 8) - 1);
        if (AT(address_cell, fp) == 0) {
            callerOf = AT(oop_cell, fp + 8);
        } else {
            fp2 = AT(address_cell, fp);
            if (AT(u64_cell, fp2 + 32) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                contextOf = contexts_marry(vm, fp2);
            }
            callerOf = contextOf;
        }
        senderOf = callerOf;
    } else {
        senderOf = AT(oop_cell, (address)home + 8);
    }
    return contexts_canResume(vm, senderOf);
}

/* Returning>>walkOn, vm-spec/Send/Returning.class.st:155 */
static bool returning_walkOn(VM *vm) {
    oop next;
    oop anObject;
    if (vm->returning_walkFp != 0) {
        if (AT(address_cell, vm->returning_walkFp) != 0) {
            vm->returning_walkFp = AT(address_cell, vm->returning_walkFp);
            return true;
        }
        next = AT(oop_cell, vm->returning_walkFp + 8);
    } else {
        anObject = vm->returning_walkContext;
        next = AT(oop_cell, (address)anObject + 8);
    }
    if (!(((uint64_t)next & 7) == 0 && (int64_t)(AT(u64_cell, (address)next) & 0x3fffff) == 36)) {
        return false;
    }
    if (((uint64_t)AT(oop_cell, (address)next + 8) & 1) != 0) {
        vm->returning_walkFp = (address)((uint64_t)AT(oop_cell, (address)next + 8) - 1);
    } else {
        vm->returning_walkFp = (address)0;
        vm->returning_walkContext = next;
    }
    return true;
}

/* Returning>>unwindTo:, vm-spec/Send/Returning.class.st:183 */
static bool returning_unwindTo(VM *vm, oop home) {
    address homeFp;
    address fp;
    address place;
    if (((uint64_t)AT(oop_cell, (address)home + 8) & 1) != 0) {
        homeFp = (address)((uint64_t)AT(oop_cell, (address)home + 8) - 1);
        if (i64_quotient((int64_t)(homeFp - vm->stackPages_base), 0x4000) == i64_quotient((int64_t)(vm->fp - vm->stackPages_base), 0x4000)) {
            fp = vm->fp;
            while (!(fp == homeFp)) {
                if (AT(u64_cell, fp + 32) != 0) {
                    contexts_kill(vm, fp);
                }
                fp = AT(address_cell, fp);
            }
            place = vm->ip;
            vm->fp = homeFp;
            vm->ip = place;
            vm->temps = (address)(AT(u64_cell, homeFp + 24) & 0xfffffffffffffff8u);
            vm->method = AT(oop_cell, homeFp + 16);
            vm->receiver = AT(oop_cell, homeFp + 40);
            return true;
        }
    }
    returning_unwindContextsTo(vm, home);
    return false;
}

/* Returning>>unwindContextsTo:, vm-spec/Send/Returning.class.st:202 */
static void returning_unwindContextsTo(VM *vm, oop home) {
    oop each;
    oop next;
    oop value;
    oop value2;
    each = contexts_divorceAll(vm);
    next = AT(oop_cell, (address)home + 8);
    while (!(each == next)) {
        vm->returning_walkContext = AT(oop_cell, (address)each + 8);
        value = vm->heap_nilObject;
        AT(oop_cell, (address)each + 8) = value;
        if ((address)each >= vm->heap_start && ((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
            heap_noteStores(vm, each);
        }
        value2 = vm->heap_nilObject;
        AT(oop_cell, (address)each + 16) = value2;
        if ((address)each >= vm->heap_start && ((uint64_t)value2 & 7) == 0 && (address)value2 < vm->heap_start) {
            heap_noteStores(vm, each);
        }
        each = vm->returning_walkContext;
    }
    contexts_resume(vm, next);
}

