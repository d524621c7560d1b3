/* Forwarders, floor Heap: I know forwarders: what is left of an object when references to it are to lead to another one from now on.  Generated from vm-spec: edit there. */

/* Forwarders>>follow:, vm-spec/Heap/Forwarders.class.st:51 */
static oop forwarders_follow(VM *vm, oop anOop) {
    oop each;
    (void)vm;
    each = anOop;
    while ((each & 7) == 0 && (int64_t)(AT(u64_cell, each) & 0x3fffff) == 8) {
        each = AT(oop_cell, each + 8);
    }
    return each;
}

/* Forwarders>>followSlots:of:, vm-spec/Heap/Forwarders.class.st:94 */
static void forwarders_followSlots_of(VM *vm, int64_t count, oop anObject) {
    oop value;
    oop target;
    int64_t value2;
    value2 = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value = AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3));
        target = forwarders_follow(vm, value);
        if (target != value) {
            AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3)) = target;
            if (anObject >= vm->heap_start && (target & 7) == 0 && target < vm->heap_start) {
                heap_noteStores(vm, anObject);
            }
        }
    }
}

/* Forwarders>>isVariable:, vm-spec/Heap/Forwarders.class.st:119 */
static bool forwarders_isVariable(VM *vm, oop anOop) {
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    (void)vm;
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
    return answer2 && !((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36);
}

/* Forwarders>>valueOfVariable:, vm-spec/Heap/Forwarders.class.st:136 */
static oop forwarders_valueOfVariable(VM *vm, oop anOop) {
    oop variable;
    variable = forwarders_follow(vm, anOop);
    return forwarders_isVariable(vm, variable) ? AT(oop_cell, variable + 16) : vm->heap_nilObject;
}

/* Forwarders>>leave:at:, vm-spec/Heap/Forwarders.class.st:155 */
static void forwarders_leave_at(VM *vm, oop target, oop anObject) {
    uint64_t word;
    uint64_t word2;
    word = AT(u64_cell, anObject);
    word2 = ((uint64_t)i64_max((int64_t)(word >> 56), 1) << 56) + (word & 0x20000000) + 0x7000000 + 8;
    AT(u64_cell, anObject) = word2;
    AT(oop_cell, anObject + 8) = target;
    if (anObject >= vm->heap_start && (target & 7) == 0 && target < vm->heap_start) {
        heap_noteStores(vm, anObject);
    }
    vm->forwarders_isOn = true;
    vm->forwarders_needsCare = true;
    if (anObject >= vm->heap_start) {
        vm->forwarders_areOld = true;
    }
}

