/* Unwinder, floor Stack: I take activations off the stack that lie between two others, wherever their pages are, and make no contexts of them.  Generated from vm-spec: edit there. */

/* Unwinder>>canUnwind:to:, vm-spec/Stack/Unwinder.class.st:23 */
static bool unwinder_canUnwind_to(VM *vm, address fp, address target) {
    address each;
    oop next;
    each = fp;
    while (!(each == target)) {
        if (AT(address_cell, each) != 0) {
            each = AT(address_cell, each);
        } else {
            next = AT(oop_cell, each + 8);
            if (!((next & 7) == 0 && (int64_t)(AT(u64_cell, next) & 0x3fffff) == 36 && (AT(oop_cell, next + 8) & 1) != 0)) {
                return false;
            }
            each = AT(oop_cell, next + 8) - 1;
            if (i64_quotient((int64_t)(each - vm->stackPages_base), 0x8000) == i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000) || i64_quotient((int64_t)(each - vm->stackPages_base), 0x8000) == vm->stackPages_current) {
                return false;
            }
            if (!(vm->stackPages_topFp[i64_quotient((int64_t)(each - vm->stackPages_base), 0x8000)] == each)) {
                return false;
            }
        }
    }
    return true;
}

/* Unwinder>>killFrom:to:, vm-spec/Stack/Unwinder.class.st:41 */
static void unwinder_killFrom_to(VM *vm, address fp, address target) {
    address each;
    int64_t page;
    each = fp;
    for (;;) {
        vm->unwinder_above = each;
        each = AT(address_cell, vm->unwinder_above);
        if (each == 0) {
            each = AT(oop_cell, AT(oop_cell, vm->unwinder_above + 8) + 8) - 1;
            if (!(i64_quotient((int64_t)(vm->unwinder_above - vm->stackPages_base), 0x8000) == i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000))) {
                page = i64_quotient((int64_t)(vm->unwinder_above - vm->stackPages_base), 0x8000);
                vm->stackPages_topFp[page] = 0;
            }
            vm->unwinder_above = 0;
        }
        if (!!(each == target)) break;
        if ((AT(u64_cell, each + 24) & 2) != 0) {
            contexts_kill(vm, each);
        }
    }
}

/* Unwinder>>leave:for:, vm-spec/Stack/Unwinder.class.st:58 */
static void unwinder_leave_for(VM *vm, address fp, address target) {
    int64_t page;
    page = i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000);
    unwinder_killFrom_to(vm, fp, target);
    if ((AT(u64_cell, fp + 24) & 2) != 0) {
        contexts_kill(vm, fp);
    }
    if (i64_quotient((int64_t)(target - vm->stackPages_base), 0x8000) == page) {
        return;
    }
    vm->stackPages_topFp[page] = 0;
    stackPages_makeCurrent(vm, i64_quotient((int64_t)(target - vm->stackPages_base), 0x8000));
}

/* Unwinder>>cut:to:, vm-spec/Stack/Unwinder.class.st:71 */
static void unwinder_cut_to(VM *vm, address fp, address target) {
    int64_t page;
    address frame;
    address frame2;
    address value;
    address sp;
    int64_t page2;
    oop contextOf;
    page = i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000);
    unwinder_killFrom_to(vm, fp, target);
    if (i64_quotient((int64_t)(target - vm->stackPages_base), 0x8000) == page) {
        if (vm->unwinder_above == fp) {
            return;
        }
        AT(address_cell, fp + 8) = AT(address_cell, vm->unwinder_above + 8);
        frame = vm->unwinder_above;
        unwinder_move_to_caller(vm, fp, (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) > frame ? frame - 8 : (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) - 8, target);
        return;
    }
    if (vm->unwinder_above != 0) {
        value = AT(address_cell, vm->unwinder_above + 8);
        frame2 = vm->unwinder_above;
        sp = ((AT(u64_cell, frame2 + 24) & 0xfffffffffffffff8U) > frame2 ? frame2 - 8 : (AT(u64_cell, frame2 + 24) & 0xfffffffffffffff8U) - 8) - 8;
        page2 = i64_quotient((int64_t)(target - vm->stackPages_base), 0x8000);
        vm->stackPages_topFp[page2] = target;
        vm->stackPages_topIp[page2] = value;
        vm->stackPages_topSp[page2] = sp;
    }
    if ((AT(u64_cell, target + 24) & 2) != 0) {
        contextOf = AT(oop_cell, target + 32);
    } else {
        contextOf = contexts_marry(vm, target);
    }
    AT(oop_cell, fp + 8) = contextOf;
    unwinder_move_to_caller(vm, fp, vm->stackPages_base + i64_multiply(page, 0x8000), 0);
}

/* Unwinder>>move:to:caller:, vm-spec/Stack/Unwinder.class.st:88 */
static void unwinder_move_to_caller(VM *vm, address fp, address place, address caller) {
    int64_t page;
    address from;
    int64_t distance;
    address each;
    address next;
    address fp2;
    address ip;
    address sp;
    oop anObject;
    oop value;
    page = i64_quotient((int64_t)(fp - vm->stackPages_base), 0x8000);
    from = (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) > fp ? fp - 8 : (AT(u64_cell, fp + 24) & 0xfffffffffffffff8U) - 8;
    if (caller == 0) {
        AT(u64_cell, fp + 24) = AT(u64_cell, fp + 24) | 4;
    }
    distance = (int64_t)(place - from);
    each = vm->stackPages_topFp[page];
    fp2 = each + distance;
    ip = vm->stackPages_topIp[page];
    sp = vm->stackPages_topSp[page] + distance;
    vm->stackPages_topFp[page] = fp2;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    for (;;) {
        next = AT(address_cell, each);
        AT(u64_cell, each + 24) = AT(u64_cell, each + 24) + (uint64_t)distance;
        if ((AT(u64_cell, each + 24) & 2) != 0) {
            anObject = AT(oop_cell, each + 32);
            value = each + distance + 1;
            AT(oop_cell, anObject + 8) = value;
            if (anObject >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
                heap_noteStores(vm, anObject);
            }
        }
        AT(address_cell, each) = each == fp ? caller : next + distance;
        if (!!(each == fp)) break;
        each = next;
    }
    memory_copy(i64_add((int64_t)(vm->stackPages_topSp[page] - place), 8), from, place);
}

