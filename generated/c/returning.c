/* Returning, floor Send: I return from activations: to the calling frame, to a context where the frame is the lowest of its page, or from a block to the caller of the method that it is written in.  Generated from vm-spec: edit there. */

/* Returning>>resumeCaller, vm-spec/Send/Returning.class.st:111 */
static void returning_resumeCaller(VM *vm) {
    oop caller;
    int64_t page;
    caller = AT(oop_cell, vm->fp + 8);
    if ((AT(u64_cell, vm->fp + 24) & 2) != 0) {
        contexts_kill(vm, vm->fp);
    }
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = 0;
    contexts_resume(vm, caller);
}

/* Returning>>homeOf:, vm-spec/Send/Returning.class.st:152 */
static oop returning_homeOf(VM *vm, oop closure) {
    oop context;
    oop outer;
    oop anOop;
    oop anOop2;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    bool answer3;
    oop anOop3;
    anOop = AT(oop_cell, closure + 8);
    context = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    for (;;) {
        if (!((context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36)) {
            return vm->heap_nilObject;
        }
        anOop2 = AT(oop_cell, context + 40);
        outer = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        if (!!(outer == vm->heap_nilObject)) break;
        if (outer == vm->heap_nilObject) {
            answer3 = true;
        } else {
            if ((outer & 7) == 0) {
                if ((int64_t)((AT(u64_cell, outer) >> 24) & 31) <= 5) {
                    count = (int64_t)(AT(u64_cell, outer) >> 56);
                    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, outer - 8) & 0xffffffffffffffU) : count;
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
        if (!answer3) {
            return vm->heap_nilObject;
        }
        anOop3 = AT(oop_cell, outer + 8);
        context = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
    }
    return context;
}

/* Returning>>findHome:, vm-spec/Send/Returning.class.st:167 */
static bool returning_findHome(VM *vm, oop home) {
    oop unwind;
    address homeFp;
    address fp;
    oop contextOf;
    oop answer;
    vm->returning_walkFp = vm->fp;
    vm->returning_walkContext = 0;
    unwind = 0;
    homeFp = (home & 7) == 0 && (int64_t)(AT(u64_cell, home) & 0x3fffff) == 36 && (AT(oop_cell, home + 8) & 1) != 0 ? AT(oop_cell, home + 8) - 1 : 0;
    while (returning_walkOnTo(vm, homeFp)) {
        if (returning_isAt(vm, home)) {
            vm->returning_walkContext = unwind;
            return returning_canReturnFrom(vm, home);
        }
        if (unwind == 0 && returning_isMarkedWith(vm, 198)) {
            if (vm->returning_walkFp != 0) {
                fp = vm->returning_walkFp;
                if ((AT(u64_cell, fp + 24) & 2) != 0) {
                    contextOf = AT(oop_cell, fp + 32);
                } else {
                    contextOf = contexts_marry(vm, fp);
                }
                answer = contextOf;
            } else {
                answer = vm->returning_walkContext;
            }
            unwind = answer;
        }
    }
    return false;
}

/* Returning>>canReturnFrom:, vm-spec/Send/Returning.class.st:185 */
static bool returning_canReturnFrom(VM *vm, oop home) {
    oop senderOf;
    address fp;
    address fp2;
    oop anOop;
    if ((AT(oop_cell, home + 8) & 1) != 0) {
        if (AT(address_cell, AT(oop_cell, home + 8) - 1) != 0) {
            return true;
        }
    }
    if ((AT(oop_cell, home + 8) & 1) != 0) {
        fp = AT(oop_cell, home + 8) - 1;
        if (AT(address_cell, fp) == 0) {
            senderOf = AT(oop_cell, fp + 8);
        } else {
            fp2 = AT(address_cell, fp);
            if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                senderOf = AT(oop_cell, fp2 + 32);
            } else {
                senderOf = contexts_marry(vm, fp2);
            }
        }
    } else {
        anOop = AT(oop_cell, home + 8);
        senderOf = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    }
    return contexts_canResume(vm, senderOf);
}

/* Returning>>walkOn, vm-spec/Send/Returning.class.st:194 */
static bool returning_walkOn(VM *vm) {
    oop next;
    oop anOop;
    if (vm->returning_walkFp != 0) {
        if (AT(address_cell, vm->returning_walkFp) != 0) {
            vm->returning_walkFp = AT(address_cell, vm->returning_walkFp);
            return true;
        }
        next = AT(oop_cell, vm->returning_walkFp + 8);
    } else {
        anOop = AT(oop_cell, vm->returning_walkContext + 8);
        next = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    }
    if (!((next & 7) == 0 && (int64_t)(AT(u64_cell, next) & 0x3fffff) == 36)) {
        return false;
    }
    if ((AT(oop_cell, next + 8) & 1) != 0) {
        vm->returning_walkFp = AT(oop_cell, next + 8) - 1;
    } else {
        vm->returning_walkFp = 0;
        vm->returning_walkContext = next;
    }
    return true;
}

/* Returning>>walkOnTo:, vm-spec/Send/Returning.class.st:214 */
static bool returning_walkOnTo(VM *vm, address fp) {
    address each;
    each = vm->returning_walkFp;
    if (each != 0) {
        while (AT(address_cell, each) != 0) {
            each = AT(address_cell, each);
            if (each == fp || ((((int64_t)AT(oop_cell, AT(oop_cell, each + 16) + 8) >> 3) >> 16) & 1) != 0) {
                vm->returning_walkFp = each;
                return true;
            }
        }
        vm->returning_walkFp = each;
    }
    return returning_walkOn(vm);
}

/* Returning>>isAt:, vm-spec/Send/Returning.class.st:274 */
static bool returning_isAt(VM *vm, oop aContext) {
    return vm->returning_walkFp != 0 ? (AT(u64_cell, vm->returning_walkFp + 24) & 2) != 0 && AT(oop_cell, vm->returning_walkFp + 32) == aContext : vm->returning_walkContext == aContext;
}

/* Returning>>isMarkedWith:, vm-spec/Send/Returning.class.st:290 */
static bool returning_isMarkedWith(VM *vm, int64_t number) {
    oop anOop;
    oop answer;
    oop anOop2;
    oop answer2;
    oop anOop3;
    bool answer3;
    bool answer4;
    if (vm->returning_walkFp != 0) {
        return methods_primitiveNumberOf(vm, AT(oop_cell, vm->returning_walkFp + 16)) == number && !((AT(u64_cell, vm->returning_walkFp + 24) & 1) != 0);
    }
    if (vm->returning_walkFp != 0) {
        answer = AT(oop_cell, vm->returning_walkFp + 16);
    } else {
        anOop = AT(oop_cell, vm->returning_walkContext + 32);
        answer = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    }
    if ((answer & 7) == 0 && (int64_t)((AT(u64_cell, answer) >> 24) & 31) >= 24) {
        if (vm->returning_walkFp != 0) {
            answer2 = AT(oop_cell, vm->returning_walkFp + 16);
        } else {
            anOop2 = AT(oop_cell, vm->returning_walkContext + 32);
            answer2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        }
        if (methods_primitiveNumberOf(vm, answer2) == number) {
            anOop3 = AT(oop_cell, vm->returning_walkContext + 40);
            answer3 = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3) == vm->heap_nilObject;
        } else {
            answer3 = false;
        }
        answer4 = answer3;
    } else {
        answer4 = false;
    }
    return answer4;
}

/* Returning>>unwindTo:, vm-spec/Send/Returning.class.st:302 */
static bool returning_unwindTo(VM *vm, oop home) {
    address homeFp;
    address fp;
    address place;
    int64_t set;
    address fp2;
    address ip;
    address sp;
    int64_t page;
    address place2;
    int64_t set2;
    if ((AT(oop_cell, home + 8) & 1) != 0) {
        homeFp = AT(oop_cell, home + 8) - 1;
        if (i64_quotient((int64_t)(homeFp - vm->stackPages_base), 0x8000) == i64_quotient((int64_t)(vm->fp - vm->stackPages_base), 0x8000)) {
            fp = vm->fp;
            while (!(fp == homeFp)) {
                if ((AT(u64_cell, fp + 24) & 2) != 0) {
                    contexts_kill(vm, fp);
                }
                fp = AT(address_cell, fp);
            }
            place = vm->ip;
            vm->fp = homeFp;
            vm->ip = place;
            vm->temps = AT(u64_cell, homeFp + 24) & 0xfffffffffffffff8U;
            vm->receiver = AT(oop_cell, homeFp + 40);
            set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
            if (!(set == vm->bytecodeSet)) {
                vm->bytecodeSet = set;
                lookahead_choose(vm, set);
            }
            return true;
        }
        fp2 = vm->fp;
        ip = vm->ip;
        sp = vm->sp;
        page = vm->stackPages_current;
        vm->stackPages_topFp[page] = fp2;
        vm->stackPages_topIp[page] = ip;
        vm->stackPages_topSp[page] = sp;
        if (unwinder_canUnwind_to(vm, vm->fp, homeFp)) {
            unwinder_leave_for(vm, vm->fp, homeFp);
            place2 = vm->ip;
            vm->fp = homeFp;
            vm->ip = place2;
            vm->temps = AT(u64_cell, homeFp + 24) & 0xfffffffffffffff8U;
            vm->receiver = AT(oop_cell, homeFp + 40);
            set2 = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
            if (!(set2 == vm->bytecodeSet)) {
                vm->bytecodeSet = set2;
                lookahead_choose(vm, set2);
            }
            return true;
        }
    }
    returning_unwindContextsTo(vm, home);
    return false;
}

/* Returning>>unwindContextsTo:, vm-spec/Send/Returning.class.st:326 */
static void returning_unwindContextsTo(VM *vm, oop home) {
    oop each;
    oop next;
    oop anOop;
    oop anOop2;
    oop value;
    oop value2;
    each = contexts_divorceAll(vm);
    anOop = AT(oop_cell, home + 8);
    next = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    while (!(each == next)) {
        anOop2 = AT(oop_cell, each + 8);
        vm->returning_walkContext = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        value = vm->heap_nilObject;
        AT(oop_cell, each + 8) = value;
        value2 = vm->heap_nilObject;
        AT(oop_cell, each + 16) = value2;
        each = vm->returning_walkContext;
    }
    contexts_resume(vm, next);
}

