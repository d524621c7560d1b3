/* Methods, floor Heap: I know compiled methods and blocks: their header, their literals and where their bytecodes begin.  Generated from vm-spec: edit there. */

/* Methods>>failureTemporaryOf:, vm-spec/Heap/Methods.class.st:60 */
static int64_t methods_failureTemporaryOf(VM *vm, oop aMethod) {
    int64_t code;
    int64_t operand;
    (void)vm;
    code = AT(u8_cell, aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3) + 3);
    operand = AT(u8_cell, aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3) + 4);
    if ((int64_t)AT(oop_cell, aMethod + 8) < 0) {
        return code == 245 ? operand : -1;
    }
    return code == 129 && (operand >> 6) == 1 ? operand & 63 : -1;
}

/* Methods>>primitiveNumberOf:, vm-spec/Heap/Methods.class.st:72 */
static int64_t methods_primitiveNumberOf(VM *vm, oop aMethod) {
    address code;
    int64_t low;
    int64_t high;
    (void)vm;
    if (!(((((int64_t)AT(oop_cell, aMethod + 8) >> 3) >> 16) & 1) != 0)) {
        return 0;
    }
    code = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
    if (!(AT(u8_cell, code) == ((int64_t)AT(oop_cell, aMethod + 8) < 0 ? 248 : 139))) {
        return 0;
    }
    low = AT(u8_cell, code + 1);
    high = AT(u8_cell, code + 2);
    return i64_add(i64_shift_left(high, 8), low);
}

/* Methods>>methodClassOf:, vm-spec/Heap/Methods.class.st:85 */
static oop methods_methodClassOf(VM *vm, oop aMethod) {
    oop code;
    oop literal;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
    oop answer3;
    code = aMethod;
    for (;;) {
        if ((((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff) == 0) {
            return vm->heap_nilObject;
        }
        anOop = AT(oop_cell, code + i64_shift_left(i64_add(i64_add(i64_subtract(((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff, 1), 1), 1), 3));
        literal = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (!((literal & 7) == 0 && (int64_t)((AT(u64_cell, literal) >> 24) & 31) >= 24)) break;
        code = literal;
    }
    if ((literal & 7) == 0) {
        if ((int64_t)((AT(u64_cell, literal) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, literal) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, literal - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 2;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        anOop2 = AT(oop_cell, literal + 16);
        answer3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    } else {
        answer3 = vm->heap_nilObject;
    }
    return answer3;
}

