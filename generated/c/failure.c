/* Failure, floor Heap: I say why a primitive fails.  Generated from vm-spec: edit there. */

/* Failure>>codeObject, vm-spec/Heap/Failure.class.st:20 */
static oop failure_codeObject(VM *vm) {
    oop table;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    bool answer;
    int64_t index;
    anObject = vm->specialObjects_array;
    table = AT(oop_cell, (address)anObject + 416);
    if (((uint64_t)table & 7) == 0 && (int64_t)((AT(u64_cell, (address)table) >> 24) & 31) == 2) {
        value = vm->failure_code;
        count = (int64_t)(AT(u64_cell, (address)table) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)table - 8) & 0xffffffffffffffu) : count;
        answer = value <= slotCountOf && vm->failure_code > 0;
    } else {
        answer = false;
    }
    if (answer) {
        index = i64_subtract(vm->failure_code, 1);
        return AT(oop_cell, (address)table + i64_shift_left(i64_add(index, 1), 3));
    }
    return (oop)(((uint64_t)vm->failure_code << 3) + 1);
}

