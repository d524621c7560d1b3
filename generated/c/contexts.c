/* Contexts, floor Stack: I marry frames and contexts.  Generated from vm-spec: edit there. */

/* Contexts>>slotsReliedOn:, vm-spec/Stack/Contexts.class.st:93 */
static int64_t contexts_slotsReliedOn(VM *vm, oop aClass) {
    int64_t index;
    (void)vm;
    index = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
    if (index == 36) {
        return 6;
    }
    if (index == 38) {
        return 4;
    }
    return index == 37 ? 3 : 0;
}

/* Contexts>>isReliable:, vm-spec/Stack/Contexts.class.st:104 */
static bool contexts_isReliable(VM *vm, oop aClass) {
    int64_t slots;
    slots = contexts_slotsReliedOn(vm, aClass);
    return slots == 0 || (((((int64_t)AT(oop_cell, aClass + 24) >> 3) >> 16) & 31) == 3 && (((int64_t)AT(oop_cell, aClass + 24) >> 3) & 0xffff) >= slots);
}

/* Contexts>>marry:, vm-spec/Stack/Contexts.class.st:144 */
static oop contexts_marry(VM *vm, address fp) {
    oop context;
    int64_t slots;
    int64_t count;
    oop object;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    oop value2;
    oop value3;
    oop value4;
    oop value5;
    oop value6;
    int64_t last;
    oop value7;
    slots = i64_add(6, ((((int64_t)AT(oop_cell, AT(oop_cell, fp + 16) + 8) >> 3) >> 17) & 1) == 0 ? 16 : 56);
    if (slots >= 255) {
        context = heap_allocateLarge_format_classIndex(vm, slots, 3, 36);
    } else {
        bytes = heap_bytesForSlots(vm, slots);
        word = ((uint64_t)slots << 56) + 0x3000000 + 36;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word;
            takeFromEden = place;
        }
        object = takeFromEden;
        context = object == 0 ? heap_allocateLate_format_classIndex(vm, slots, 3, 36) : object;
    }
    count = i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1);
    value = fp + 1;
    AT(oop_cell, context + 8) = value;
    value2 = vm->heap_nilObject;
    AT(oop_cell, context + 16) = value2;
    value3 = ((uint64_t)count << 3) + 1;
    AT(oop_cell, context + 24) = value3;
    value4 = AT(oop_cell, fp + 16);
    AT(oop_cell, context + 32) = value4;
    value5 = (AT(u64_cell, fp + 24) & 1) != 0 ? AT(oop_cell, (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8) : vm->heap_nilObject;
    AT(oop_cell, context + 40) = value5;
    value6 = AT(oop_cell, fp + 40);
    AT(oop_cell, context + 48) = value6;
    last = i64_add(6, count);
    value7 = vm->heap_nilObject;
    memory_fill(context + 56, i64_subtract(last, 6), value7);
    AT(oop_cell, fp + 32) = context;
    AT(u64_cell, fp + 24) = AT(u64_cell, fp + 24) | 2;
    vm->contexts_made = i64_add(vm->contexts_made, 1);
    return context;
}

/* Contexts>>kill:, vm-spec/Stack/Contexts.class.st:170 */
static RARE void contexts_kill(VM *vm, address fp) {
    oop context;
    oop value;
    oop value2;
    context = AT(oop_cell, fp + 32);
    value = vm->heap_nilObject;
    AT(oop_cell, context + 8) = value;
    value2 = vm->heap_nilObject;
    AT(oop_cell, context + 16) = value2;
}

/* Contexts>>ipOf:, vm-spec/Stack/Contexts.class.st:181 */
static address contexts_ipOf(VM *vm, address fp) {
    int64_t page;
    address above;
    page = i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000);
    above = vm->stackPages_topFp[page];
    if (above == fp) {
        return vm->stackPages_topIp[page];
    }
    while (!(AT(address_cell, above) == fp)) {
        above = AT(address_cell, above);
    }
    return AT(address_cell, above + 8);
}

/* Contexts>>spOf:, vm-spec/Stack/Contexts.class.st:193 */
static address contexts_spOf(VM *vm, address fp) {
    int64_t page;
    address above;
    page = i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000);
    above = vm->stackPages_topFp[page];
    if (above == fp) {
        return vm->stackPages_topSp[page];
    }
    while (!(AT(address_cell, above) == fp)) {
        above = AT(address_cell, above);
    }
    return ((AT(u64_cell, above + 24) & 0xfffffffffffffff8U) > above ? above - 8 : (AT(u64_cell, above + 24) & 0xfffffffffffffff8U) - 8) - 8;
}

/* Contexts>>addressOfTemporary:in:, vm-spec/Stack/Contexts.class.st:249 */
static address contexts_addressOfTemporary_in(VM *vm, int64_t index, address fp) {
    int64_t count;
    (void)vm;
    count = i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1);
    return index < count ? (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) + i64_shift_left(index, 3) : fp + 40 + i64_shift_left(i64_add(i64_subtract(index, count), 1), 3);
}

/* Contexts>>field:of:, vm-spec/Stack/Contexts.class.st:260 */
static oop contexts_field_of(VM *vm, int64_t index, oop aContext) {
    address fp;
    address fp2;
    int64_t index2;
    if (!((AT(oop_cell, aContext + 8) & 1) != 0)) {
        return index < pointerSlots_countOf(vm, aContext) ? AT(oop_cell, aContext + i64_shift_left(i64_add(index, 1), 3)) : vm->heap_nilObject;
    }
    fp = AT(oop_cell, aContext + 8) - 1;
    if (index == 0) {
        if (AT(address_cell, fp) == 0) {
            return AT(oop_cell, fp + 8);
        }
        fp2 = AT(address_cell, fp);
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            return AT(oop_cell, fp2 + 32);
        }
        return contexts_marry(vm, fp2);
    }
    if (index == 1) {
        return ((uint64_t)i64_add((int64_t)(contexts_ipOf(vm, fp) - (AT(oop_cell, fp + 16) + 8)), 1) << 3) + 1;
    }
    if (index == 2) {
        return ((uint64_t)i64_add(i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1), (int64_t)(contexts_spOf(vm, fp) - (fp + 40)) >> 3) << 3) + 1;
    }
    if (index < 6) {
        return AT(oop_cell, aContext + i64_shift_left(i64_add(index, 1), 3));
    }
    index2 = i64_subtract(index, 6);
    return index2 < i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1) || index2 < i64_add(i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1), (int64_t)(contexts_spOf(vm, fp) - (fp + 40)) >> 3) ? AT(oop_cell, contexts_addressOfTemporary_in(vm, i64_subtract(index, 6), fp)) : vm->heap_nilObject;
}

/* Contexts>>field:of:put:, vm-spec/Stack/Contexts.class.st:277 */
static void contexts_field_of_put(VM *vm, int64_t index, oop aContext, oop value) {
    address fp;
    int64_t index2;
    bool answer;
    oop value2;
    if ((AT(oop_cell, aContext + 8) & 1) != 0) {
        fp = AT(oop_cell, aContext + 8) - 1;
        if (index >= 6) {
            index2 = i64_subtract(index, 6);
            answer = index2 < i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1) || index2 < i64_add(i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1), (int64_t)(contexts_spOf(vm, fp) - (fp + 40)) >> 3);
        } else {
            answer = false;
        }
        if (answer) {
            AT(oop_cell, contexts_addressOfTemporary_in(vm, i64_subtract(index, 6), fp)) = value;
            return;
        }
        contexts_divorcePage(vm, i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000));
    }
    if (index == 2) {
        contexts_clear_upTo(vm, aContext, value);
    }
    if (index == 0 && (value & 1) != 0) {
        value2 = vm->heap_nilObject;
        AT(oop_cell, aContext + i64_shift_left(i64_add(index, 1), 3)) = value2;
        return;
    }
    AT(oop_cell, aContext + i64_shift_left(i64_add(index, 1), 3)) = value;
    if (aContext >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
        heap_noteStores(vm, aContext);
    }
}

/* Contexts>>clear:upTo:, vm-spec/Stack/Contexts.class.st:293 */
static void contexts_clear_upTo(VM *vm, oop aContext, oop stackp) {
    int64_t first;
    int64_t last;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop value2;
    if (!((stackp & 1) != 0)) {
        return;
    }
    first = pointerSlots_countOf(vm, aContext);
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    last = i64_min((int64_t)stackp >> 3, i64_subtract(slotCountOf, 6));
    value = i64_subtract(i64_add(6, last), 1);
    for (int64_t i = first; i <= value; i++) {
        value2 = vm->heap_nilObject;
        AT(oop_cell, aContext + i64_shift_left(i64_add(i, 1), 3)) = value2;
    }
}

/* Contexts>>divorcePage:, vm-spec/Stack/Contexts.class.st:304 */
static void contexts_divorcePage(VM *vm, int64_t page) {
    address fp;
    address ip;
    address sp;
    oop context;
    oop caller;
    address above;
    address fp2;
    vm->contexts_divorces = i64_add(vm->contexts_divorces, 1);
    fp = vm->stackPages_topFp[page];
    ip = vm->stackPages_topIp[page];
    sp = vm->stackPages_topSp[page];
    while (fp != 0) {
        if ((AT(u64_cell, fp + 24) & 2) != 0) {
            context = AT(oop_cell, fp + 32);
        } else {
            context = contexts_marry(vm, fp);
        }
        contexts_write_ip_sp_to(vm, fp, ip, sp, context);
        above = fp;
        if (AT(address_cell, fp) == 0) {
            caller = AT(oop_cell, fp + 8);
        } else {
            fp2 = AT(address_cell, fp);
            if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                caller = AT(oop_cell, fp2 + 32);
            } else {
                caller = contexts_marry(vm, fp2);
            }
        }
        fp = AT(address_cell, above);
        if (fp != 0) {
            ip = AT(address_cell, above + 8);
            sp = ((AT(u64_cell, above + 24) & 0xfffffffffffffff8U) > above ? above - 8 : (AT(u64_cell, above + 24) & 0xfffffffffffffff8U) - 8) - 8;
        }
        AT(oop_cell, context + 8) = caller;
        if (context >= vm->heap_start && (caller & 7) == 0 && caller < vm->heap_start) {
            heap_noteStores(vm, context);
        }
    }
    vm->stackPages_topFp[page] = 0;
}

/* Contexts>>write:ip:sp:to:, vm-spec/Stack/Contexts.class.st:326 */
static void contexts_write_ip_sp_to(VM *vm, address fp, address ip, address sp, oop aContext) {
    int64_t count;
    int64_t operands;
    oop value;
    oop value2;
    count = i64_subtract((int64_t)(fp - ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1);
    operands = (int64_t)(sp - (fp + 40)) >> 3;
    if (!contexts_isStackp_of(vm, ((uint64_t)i64_add(count, operands) << 3) + 1, aContext)) {
        platform_fatal_with(vm, "an activation has %1 temporaries and operands, more than its context has room for", i64_add(count, operands));
    }
    value = ((uint64_t)i64_add((int64_t)(ip - (AT(oop_cell, fp + 16) + 8)), 1) << 3) + 1;
    AT(oop_cell, aContext + 16) = value;
    value2 = ((uint64_t)i64_add(count, operands) << 3) + 1;
    AT(oop_cell, aContext + 24) = value2;
    memory_copy(i64_shift_left(count, 3), AT(u64_cell, fp + 24) & 0xfffffffffffffff8U, aContext + 56);
    memory_copy(i64_shift_left(operands, 3), fp + 40 + 8, aContext + i64_shift_left(i64_add(i64_add(6, count), 1), 3));
    heap_noteStores(vm, aContext);
}

/* Contexts>>divorceAll, vm-spec/Stack/Contexts.class.st:344 */
static oop contexts_divorceAll(VM *vm) {
    oop context;
    address fp;
    address ip;
    address sp;
    int64_t page;
    address fp2;
    int64_t value;
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    fp2 = vm->fp;
    if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
        context = AT(oop_cell, fp2 + 32);
    } else {
        context = contexts_marry(vm, fp2);
    }
    value = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page2 = 0; page2 <= value; page2++) {
        if (vm->stackPages_topFp[page2] != 0) {
            contexts_divorcePage(vm, page2);
        }
    }
    return context;
}

/* Contexts>>canResume:, vm-spec/Stack/Contexts.class.st:372 */
static bool contexts_canResume(VM *vm, oop anOop) {
    oop anOop2;
    oop value;
    oop anOop3;
    oop anOop4;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    bool answer3;
    bool answer4;
    bool answer5;
    if (!((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
        return false;
    }
    if ((AT(oop_cell, anOop + 8) & 1) != 0) {
        return true;
    }
    if (!((AT(oop_cell, anOop + 16) & 1) != 0)) {
        return false;
    }
    value = AT(oop_cell, anOop + 16);
    anOop2 = AT(oop_cell, anOop + 32);
    if (contexts_isPlace_in(vm, value, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2)) {
        if (contexts_isStackp_of(vm, AT(oop_cell, anOop + 24), anOop)) {
            anOop3 = AT(oop_cell, anOop + 40);
            anOop4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
            if (anOop4 == vm->heap_nilObject) {
                answer3 = true;
            } else {
                if ((anOop4 & 7) == 0) {
                    if ((int64_t)((AT(u64_cell, anOop4) >> 24) & 31) <= 5) {
                        count = (int64_t)(AT(u64_cell, anOop4) >> 56);
                        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop4 - 8) & 0xffffffffffffffU) : count;
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
        } else {
            answer4 = false;
        }
        answer5 = answer4;
    } else {
        answer5 = false;
    }
    return answer5;
}

/* Contexts>>isPlace:in:, vm-spec/Stack/Contexts.class.st:397 */
static bool contexts_isPlace_in(VM *vm, oop pc, oop aMethod) {
    if (!((aMethod & 7) == 0 && (int64_t)((AT(u64_cell, aMethod) >> 24) & 31) >= 24 && (pc & 1) != 0)) {
        return false;
    }
    return ((int64_t)pc >> 3) > i64_shift_left(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 3) && ((int64_t)pc >> 3) <= i64_shift_left(objects_elementCountOf(vm, aMethod), format_elementShift(vm, (int64_t)((AT(u64_cell, aMethod) >> 24) & 31)));
}

/* Contexts>>isStackp:of:, vm-spec/Stack/Contexts.class.st:406 */
static bool contexts_isStackp_of(VM *vm, oop count, oop aContext) {
    int64_t count2;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    (void)vm;
    if ((count & 1) != 0) {
        if (((int64_t)count >> 3) >= 0) {
            count2 = (int64_t)(AT(u64_cell, aContext) >> 56);
            slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count2;
            answer = ((int64_t)count >> 3) <= i64_subtract(slotCountOf, 6);
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    return answer2;
}

/* Contexts>>resume:, vm-spec/Stack/Contexts.class.st:422 */
static void contexts_resume(VM *vm, oop aContext) {
    int64_t page;
    address fp;
    int64_t page2;
    address frame;
    address place;
    int64_t set;
    address place2;
    int64_t page3;
    if ((aContext & 7) == 0 && (int64_t)(AT(u64_cell, aContext) & 0x3fffff) == 36) {
        if ((AT(oop_cell, aContext + 8) & 1) != 0) {
            fp = AT(oop_cell, aContext + 8) - 1;
            page2 = i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000);
            page = vm->stackPages_topFp[page2] == fp ? page2 : -1;
        } else {
            page = -1;
        }
    } else {
        page = -1;
    }
    if (page >= 0) {
        stackPages_makeCurrent(vm, page);
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
        return;
    }
    if ((AT(oop_cell, aContext + 8) & 1) != 0) {
        contexts_divorcePage(vm, i64_quotient((int64_t)(AT(oop_cell, aContext + 8) - 1 - vm->stackPages_base), 0x8000));
    }
    page3 = stackPages_freeOrOldestPage(vm);
    if (vm->stackPages_topFp[page3] != 0) {
        contexts_divorcePage(vm, page3);
    }
    stackPages_makeCurrent(vm, page3);
    contexts_buildFrameFrom(vm, aContext);
}

/* Contexts>>buildFrameFrom:, vm-spec/Stack/Contexts.class.st:434 */
static void contexts_buildFrameFrom(VM *vm, oop aContext) {
    oop code;
    oop closureOrNil;
    bool areOperands;
    int64_t count;
    int64_t temporaries;
    address place;
    address place2;
    oop anObject;
    address base;
    uint64_t marks;
    address frame;
    address place3;
    int64_t set;
    oop caller;
    oop callerFor;
    address frame2;
    address place4;
    address place5;
    address frame3;
    oop value;
    oop value2;
    int64_t last;
    oop value3;
    address fp;
    address ip;
    address sp;
    int64_t page;
    if (vm->forwarders_isOn) {
        forwarders_followSlots_of(vm, pointerSlots_countOf(vm, aContext), aContext);
    }
    code = AT(oop_cell, aContext + 32);
    closureOrNil = AT(oop_cell, aContext + 40);
    temporaries = (((int64_t)AT(oop_cell, code + 8) >> 3) >> 18) & 63;
    count = (int64_t)AT(oop_cell, aContext + 24) >> 3;
    areOperands = count < temporaries || closures_isEmbedded(vm, closureOrNil);
    if (areOperands) {
        temporaries = 0;
    }
    place = vm->stackPages_base + i64_multiply(vm->stackPages_current, 0x8000);
    AT(oop_cell, place) = closureOrNil == vm->heap_nilObject ? AT(oop_cell, aContext + 48) : closureOrNil;
    memory_copy(i64_shift_left(temporaries, 3), aContext + 56, place + 8);
    place2 = place + i64_shift_left(temporaries, 3);
    vm->sp = place2;
    anObject = AT(oop_cell, aContext + 48);
    base = areOperands ? place + 8 + 40 + 8 : place + 8;
    marks = closureOrNil == vm->heap_nilObject ? 0 : 1;
    frame = vm->sp + 8;
    AT(address_cell, frame) = vm->fp;
    AT(address_cell, frame + 8) = vm->ip;
    AT(oop_cell, frame + 16) = code;
    AT(u64_cell, frame + 24) = base | marks;
    AT(oop_cell, frame + 40) = anObject;
    place3 = frame + 40;
    vm->sp = place3;
    vm->fp = frame;
    vm->temps = base;
    vm->receiver = anObject;
    vm->ip = code + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff, 1), 1), 3);
    set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
    if (!(set == vm->bytecodeSet)) {
        vm->bytecodeSet = set;
        lookahead_choose(vm, set);
    }
    caller = AT(oop_cell, aContext + 8);
    callerFor = (caller & 7) == 0 && (int64_t)(AT(u64_cell, caller) & 0x3fffff) == 36 ? caller : vm->heap_nilObject;
    AT(u64_cell, vm->fp) = 0;
    AT(oop_cell, vm->fp + 8) = callerFor;
    frame2 = vm->fp;
    AT(u64_cell, frame2 + 24) = AT(u64_cell, frame2 + 24) | 4;
    place4 = AT(oop_cell, aContext + 32) + 8 + i64_subtract((int64_t)AT(oop_cell, aContext + 16) >> 3, 1);
    vm->ip = place4;
    memory_copy(i64_shift_left(i64_subtract(count, temporaries), 3), aContext + i64_shift_left(i64_add(i64_add(6, temporaries), 1), 3), vm->sp + 8);
    place5 = vm->sp + i64_shift_left(i64_subtract(count, temporaries), 3);
    vm->sp = place5;
    frame3 = vm->fp;
    AT(oop_cell, frame3 + 32) = aContext;
    AT(u64_cell, frame3 + 24) = AT(u64_cell, frame3 + 24) | 2;
    value = vm->fp + 1;
    AT(oop_cell, aContext + 8) = value;
    if (aContext >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
        heap_noteStores(vm, aContext);
    }
    value2 = ((uint64_t)temporaries << 3) + 1;
    AT(oop_cell, aContext + 24) = value2;
    last = i64_add(6, temporaries);
    value3 = vm->heap_nilObject;
    memory_fill(aContext + 56, i64_subtract(last, 6), value3);
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
}

/* Contexts>>moveFrameToNewPage, vm-spec/Stack/Contexts.class.st:479 */
static void contexts_moveFrameToNewPage(VM *vm) {
    address callerFp;
    oop caller;
    address from;
    address to;
    int64_t size;
    address fp;
    address ip;
    address sp;
    address frame;
    address ip2;
    address sp2;
    int64_t page;
    int64_t page2;
    oop anObject;
    oop value;
    int64_t set;
    address place;
    address frame2;
    callerFp = AT(address_cell, vm->fp);
    if (callerFp == 0) {
        return;
    }
    vm->contexts_overflows = i64_add(vm->contexts_overflows, 1);
    if ((AT(u64_cell, callerFp + 24) & 2) != 0) {
        caller = AT(oop_cell, callerFp + 32);
    } else {
        caller = contexts_marry(vm, callerFp);
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    frame = vm->fp;
    from = (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) > frame ? frame - 8 : (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) - 8;
    ip2 = AT(address_cell, fp + 8);
    sp2 = from - 8;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = callerFp;
    vm->stackPages_topIp[page] = ip2;
    vm->stackPages_topSp[page] = sp2;
    page2 = stackPages_freeOrOldestPage(vm);
    if (vm->stackPages_topFp[page2] != 0) {
        contexts_divorcePage(vm, page2);
    }
    stackPages_makeCurrent(vm, page2);
    to = vm->stackPages_base + i64_multiply(vm->stackPages_current, 0x8000);
    size = i64_add((int64_t)(sp - from), 8);
    memory_copy(size, from, to);
    fp = fp + (int64_t)(to - from);
    AT(u64_cell, fp + 24) = AT(u64_cell, fp + 24) + (uint64_t)(int64_t)(to - from);
    if ((AT(u64_cell, fp + 24) & 2) != 0) {
        anObject = AT(oop_cell, fp + 32);
        value = fp + 1;
        AT(oop_cell, anObject + 8) = value;
        if (anObject >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
    }
    vm->fp = fp;
    vm->ip = ip;
    vm->temps = AT(u64_cell, fp + 24) & 0xfffffffffffffff8U;
    vm->receiver = AT(oop_cell, fp + 40);
    set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
    if (!(set == vm->bytecodeSet)) {
        vm->bytecodeSet = set;
        lookahead_choose(vm, set);
    }
    place = sp + (int64_t)(to - from);
    vm->sp = place;
    AT(u64_cell, vm->fp) = 0;
    AT(oop_cell, vm->fp + 8) = caller;
    frame2 = vm->fp;
    AT(u64_cell, frame2 + 24) = AT(u64_cell, frame2 + 24) | 4;
}

