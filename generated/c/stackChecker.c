/* StackChecker, floor Stack: I check the stack pages as HeapChecker checks objects, which it has done before: the frames of a page lie one above the other, on the page, and the saved registers are those of the topmost a frame runs a compiled method, at one of its bytecodes, or behind the last where that return has sent a message; what it holds are oops, and its receiver is no forwarder a block's frame has its closure, and runs the closure's block the lowest frame of a page was called by a context, or by nobody a frame with a context is the one that the context knows, and every context that says that it has a frame is known to it.  Generated from vm-spec: edit there. */

/* StackChecker>>check, vm-spec/Stack/StackChecker.class.st:18 */
static void stackChecker_check(VM *vm) {
    address place;
    oop each;
    oop each2;
    int64_t value;
    int64_t count;
    int64_t slotCountOf;
    value = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value; page++) {
        if (vm->stackPages_topFp[page] != 0) {
            stackChecker_checkPage(vm, page);
        }
    }
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        if ((each2 & 7) == 0 && (int64_t)(AT(u64_cell, each2) & 0x3fffff) == 36) {
            stackChecker_checkContext(vm, each2);
        }
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
}

/* StackChecker>>checkPage:, vm-spec/Stack/StackChecker.class.st:27 */
static void stackChecker_checkPage(VM *vm, int64_t page) {
    address fp;
    address sp;
    address ip;
    address caller;
    int64_t second;
    fp = vm->stackPages_topFp[page];
    sp = vm->stackPages_topSp[page];
    ip = vm->stackPages_topIp[page];
    while (fp != 0) {
        if (!stackChecker_isWellFormed_sp_page(vm, fp, sp, page)) {
            second = (int64_t)(fp - (vm->stackPages_base + i64_multiply(page, 0x8000)));
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "stack page %1 is damaged: at offset %2 there is no frame", page, second);
            }
            return;
        }
        stackChecker_checkFrame_ip_sp_page(vm, fp, ip, sp, page);
        caller = AT(address_cell, fp);
        if (caller == 0) {
            stackChecker_checkCaller_page(vm, AT(oop_cell, fp + 8), page);
        }
        sp = ((AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8) - 8;
        ip = AT(address_cell, fp + 8);
        fp = caller;
    }
}

/* StackChecker>>checkFrame:ip:sp:page:, vm-spec/Stack/StackChecker.class.st:47 */
static void stackChecker_checkFrame_ip_sp_page(VM *vm, address fp, address ip, address sp, int64_t page) {
    oop method;
    int64_t offset;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    offset = (int64_t)(fp - (vm->stackPages_base + i64_multiply(page, 0x8000)));
    stackChecker_checkOopsFrom_to_page(vm, (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8, fp - 8, page);
    stackChecker_checkOopsFrom_to_page(vm, fp + 40, sp, page);
    anOop = AT(oop_cell, fp + 40);
    if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 8) {
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the frame at offset %2 of stack page %1 has a forwarder for its receiver", page, offset);
        }
    }
    method = AT(oop_cell, fp + 16);
    if (!(heapChecker_isGoodOop(vm, method) && (method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24)) {
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the frame at offset %2 of stack page %1 runs no method", page, offset);
        }
        return;
    }
    if (ip >= method + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, method + 8) >> 3) & 0x7fff, 1), 1), 3)) {
        count = (int64_t)(AT(u64_cell, method) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, method - 8) & 0xffffffffffffffU) : count;
        answer = ip <= method + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    } else {
        answer = false;
    }
    if (!answer) {
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the frame at offset %2 of stack page %1 goes on outside of its method", page, offset);
        }
    }
    if ((AT(u64_cell, fp + 24) & 1) != 0) {
        if (!stackChecker_is_closureOf(vm, AT(oop_cell, (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8), method)) {
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "the frame at offset %2 of stack page %1 is that of a block, and has not the closure", page, offset);
            }
        }
    }
    if ((AT(u64_cell, fp + 24) & 2) != 0) {
        if (!stackChecker_is_marriedTo(vm, AT(oop_cell, fp + 32), fp)) {
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "the frame at offset %2 of stack page %1 has a context that is not its own", page, offset);
            }
        }
    }
}

/* StackChecker>>checkOopsFrom:to:page:, vm-spec/Stack/StackChecker.class.st:70 */
static void stackChecker_checkOopsFrom_to_page(VM *vm, address first, address last, int64_t page) {
    address place;
    int64_t second;
    place = first;
    while (place <= last) {
        if (!heapChecker_isGoodOop(vm, AT(oop_cell, place))) {
            second = (int64_t)(place - (vm->stackPages_base + i64_multiply(page, 0x8000)));
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "what is at offset %2 of stack page %1 leads to no object", page, second);
            }
        }
        place = place + 8;
    }
}

/* StackChecker>>checkCaller:page:, vm-spec/Stack/StackChecker.class.st:82 */
static void stackChecker_checkCaller_page(VM *vm, oop anOop, int64_t page) {
    int64_t second;
    if (!(heapChecker_isGoodOop(vm, anOop) && (anOop == vm->heap_nilObject || ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)))) {
        second = (int64_t)anOop;
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the lowest frame of stack page %1 was called by no context, but by %2x", page, second);
        }
    }
}

/* StackChecker>>checkContext:, vm-spec/Stack/StackChecker.class.st:90 */
static void stackChecker_checkContext(VM *vm, oop aContext) {
    address fp;
    int64_t page;
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t first;
    int64_t number;
    int64_t first2;
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    if (slotCountOf < 6) {
        count2 = (int64_t)(AT(u64_cell, aContext) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count2;
        first = (int64_t)(aContext - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the context at offset %1 has %2 slots, which are too few", first, slotCountOf2);
        }
        return;
    }
    if (!((AT(oop_cell, aContext + 8) & 1) != 0)) {
        return;
    }
    fp = AT(oop_cell, aContext + 8) - 1;
    page = i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000);
    if (!(page >= 0 && page < vm->stackPages_count && vm->stackPages_topFp[page] != 0 && stackChecker_isFrame_onPage(vm, fp, page) && (AT(u64_cell, fp + 24) & 2) != 0 && AT(oop_cell, fp + 32) == aContext)) {
        number = (int64_t)fp;
        first2 = (int64_t)(aContext - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the context at offset %1 says that it has a frame, which does not know it: %2x", first2, number);
        }
    }
}

/* StackChecker>>isWellFormed:sp:page:, vm-spec/Stack/StackChecker.class.st:106 */
static bool stackChecker_isWellFormed_sp_page(VM *vm, address fp, address sp, int64_t page) {
    address start;
    address base;
    address temps;
    address caller;
    start = vm->stackPages_base + i64_multiply(page, 0x8000);
    if (!((fp & 7) == 0 && (sp & 7) == 0)) {
        return false;
    }
    if (!(fp > start && fp + 40 <= sp && sp < start + 0x4000)) {
        return false;
    }
    temps = AT(u64_cell, fp + 24) & 0xfffffffffffffff8U;
    if (!(temps <= fp || temps == fp + 40 + 8)) {
        return false;
    }
    base = (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8;
    caller = AT(address_cell, fp);
    return caller == 0 ? base == start : caller > start && caller + 40 < base;
}

/* StackChecker>>isFrame:onPage:, vm-spec/Stack/StackChecker.class.st:123 */
static bool stackChecker_isFrame_onPage(VM *vm, address anAddress, int64_t page) {
    address fp;
    fp = vm->stackPages_topFp[page];
    while (fp > anAddress) {
        fp = AT(address_cell, fp);
    }
    return fp == anAddress;
}

/* StackChecker>>is:closureOf:, vm-spec/Stack/StackChecker.class.st:133 */
static bool stackChecker_is_closureOf(VM *vm, oop anOop, oop aMethod) {
    oop anOop2;
    oop anOop3;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop4;
    bool answer3;
    if (!heapChecker_isGoodOop(vm, anOop)) {
        return false;
    }
    if (closures_isEmbedded(vm, anOop)) {
        anOop2 = AT(oop_cell, anOop + 8);
        anOop3 = AT(oop_cell, (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) + 32);
        return (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3) == aMethod;
    }
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 4;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        anOop4 = AT(oop_cell, anOop + 16);
        answer3 = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4) == aMethod;
    } else {
        answer3 = false;
    }
    return answer3;
}

/* StackChecker>>is:marriedTo:, vm-spec/Stack/StackChecker.class.st:143 */
static bool stackChecker_is_marriedTo(VM *vm, oop anOop, address fp) {
    oop anOop2;
    bool answer;
    bool answer2;
    bool answer3;
    bool answer4;
    if (heapChecker_isGoodOop(vm, anOop)) {
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36) {
            if ((AT(oop_cell, anOop + 8) & 1) != 0) {
                if (AT(oop_cell, anOop + 8) - 1 == fp) {
                    anOop2 = AT(oop_cell, anOop + 32);
                    answer = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == AT(oop_cell, fp + 16);
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            answer3 = answer2;
        } else {
            answer3 = false;
        }
        answer4 = answer3;
    } else {
        answer4 = false;
    }
    return answer4;
}

