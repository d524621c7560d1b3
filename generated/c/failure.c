/* Failure, floor Heap: I say why a primitive fails.  Generated from vm-spec: edit there. */

/* Failure>>codeObject, vm-spec/Heap/Failure.class.st:22 */
static oop failure_codeObject(VM *vm) {
    oop table;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    bool answer;
    table = AT(oop_cell, vm->specialObjects_array + 416);
    if ((table & 7) == 0 && (int64_t)((AT(u64_cell, table) >> 24) & 31) == 2) {
        value = vm->failure_code;
        count = (int64_t)(AT(u64_cell, table) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, table - 8) & 0xffffffffffffffU) : count;
        answer = value <= slotCountOf && vm->failure_code > 0;
    } else {
        answer = false;
    }
    if (answer) {
        return failure_withNumber(vm, AT(oop_cell, table + i64_shift_left(i64_add(i64_subtract(vm->failure_code, 1), 1), 3)));
    }
    return ((uint64_t)vm->failure_code << 3) + 1;
}

/* Failure>>withNumber:, vm-spec/Heap/Failure.class.st:33 */
static oop failure_withNumber(VM *vm, oop entry) {
    oop error;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    bool answer3;
    int64_t value;
    oop integer;
    if (vm->failure_code == 21) {
        if ((entry & 7) == 0) {
            if ((int64_t)((AT(u64_cell, entry) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, entry) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, entry - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 2;
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
    if (!answer3) {
        return entry;
    }
    error = instances_copyOf(vm, entry);
    value = vm->failure_systemNumber;
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        integer = ((uint64_t)value << 3) + 1;
    } else {
        integer = value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
    }
    AT(oop_cell, error + 16) = integer;
    return error;
}

