/* Failure, floor Heap: I say why a primitive fails.  Generated from vm-spec: edit there. */

/* Failure>>codeObject, vm-spec/Heap/Failure.class.st:20 */
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
        return AT(oop_cell, table + i64_shift_left(i64_add(i64_subtract(vm->failure_code, 1), 1), 3));
    }
    return ((uint64_t)vm->failure_code << 3) + 1;
}

