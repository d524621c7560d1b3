/* SendFinder, floor Bytecodes: I find the bytecode that sent the message during which a process waits, so that it can be sent again.  Generated from vm-spec: edit there. */

/* SendFinder>>sendBefore:in:, vm-spec/Bytecodes/SendFinder.class.st:23 */
static int64_t sendFinder_sendBefore_in(VM *vm, int64_t pc, oop aMethod) {
    int64_t set;
    address first;
    address place;
    address next;
    address end;
    int64_t code;
    bool hasArguments;
    set = ((int64_t)AT(oop_cell, aMethod + 8) >> 63) & -256;
    end = aMethod + 8 + i64_subtract(pc, 1);
    place = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
    first = place;
    hasArguments = false;
    while (place < end) {
        code = (int64_t)AT(u8_cell, place);
        next = place + dispatch_bytesOfCode_set(vm, code, set);
        if (next == end) {
            return hasArguments || !sendFinder_isUnary_set(vm, place, set) ? 0 : i64_add((int64_t)(first - (aMethod + 8)), 1);
        }
        if (set < 0 && (code == 224 || code == 225)) {
            hasArguments = hasArguments || code == 225;
        } else {
            first = next;
            hasArguments = false;
        }
        place = next;
    }
    return 0;
}

/* SendFinder>>isUnary:set:, vm-spec/Bytecodes/SendFinder.class.st:47 */
static bool sendFinder_isUnary_set(VM *vm, address place, int64_t set) {
    int64_t bits;
    bits = dispatch_argumentBitsOfCode_set(vm, (int64_t)AT(u8_cell, place), set);
    return bits >= 0 && ((int64_t)AT(u8_cell, place + 1) & bits) == 0;
}

