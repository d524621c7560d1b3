/* Methods, floor Heap: I know compiled methods and blocks: their header, their literals and where their bytecodes begin.  Generated from vm-spec: edit there. */

/* Methods>>primitiveNumberOf:, vm-spec/Heap/Methods.class.st:58 */
static int64_t methods_primitiveNumberOf(VM *vm, oop aMethod) {
    address code;
    int64_t low;
    int64_t high;
    oop header;
    oop header2;
    (void)vm;
    header = AT(oop_cell, (address)aMethod + 8);
    if (!(((((int64_t)header >> 3) >> 16) & 1) != 0)) {
        return 0;
    }
    header2 = AT(oop_cell, (address)aMethod + 8);
    code = (address)aMethod + i64_shift_left(i64_add(i64_add(((int64_t)header2 >> 3) & 0x7fff, 1), 1), 3);
    if (!(AT(u8_cell, code) == 248)) {
        return 0;
    }
    low = AT(u8_cell, code + 1);
    high = AT(u8_cell, code + 2);
    return i64_add(i64_shift_left(high, 8), low);
}

/* Methods>>methodClassOf:, vm-spec/Heap/Methods.class.st:71 */
static oop methods_methodClassOf(VM *vm, oop aMethod) {
    oop code;
    oop literal;
    oop header;
    oop header2;
    int64_t index;
    int64_t index2;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    code = aMethod;
    for (;;) {
        header = AT(oop_cell, (address)code + 8);
        if ((((int64_t)header >> 3) & 0x7fff) == 0) {
            return vm->heap_nilObject;
        }
        header2 = AT(oop_cell, (address)code + 8);
        index = i64_subtract(((int64_t)header2 >> 3) & 0x7fff, 1);
        index2 = i64_add(index, 1);
        literal = AT(oop_cell, (address)code + i64_shift_left(i64_add(index2, 1), 3));
        if (!(((uint64_t)literal & 7) == 0 && (int64_t)((AT(u64_cell, (address)literal) >> 24) & 31) >= 24)) break;
        code = literal;
    }
    if (((uint64_t)literal & 7) == 0) {
        if ((int64_t)((AT(u64_cell, (address)literal) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, (address)literal) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)literal - 8) & 0xffffffffffffffu) : count;
            answer = slotCountOf >= 2;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    return answer2 ? AT(oop_cell, (address)literal + 16) : vm->heap_nilObject;
}

