/* Shape, floor Send: I say in one word what running a method takes, so that the method's header and bytecodes are looked at when it is looked up and not at every send: bits 0-15 the slot of its primitive, 0 when it has none (see dispatch) bits 16-23 the number of arguments and temporaries bits 32-62 the distance of the first bytecode from the method, in bytes bit 63 the sign of its header, which says of which set the bytecodes are.  Generated from vm-spec: edit there. */

/* Shape>>of:, vm-spec/Send/Shape.class.st:17 */
static uint64_t shape_of(VM *vm, oop method) {
    oop header;
    int64_t distance;
    int64_t shape;
    if (!((method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24)) {
        return (uint64_t)lookup_primitiveSlotOf(vm, method);
    }
    header = AT(oop_cell, method + 8);
    distance = (int64_t)(method + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, method + 8) >> 3) & 0x7fff, 1), 1), 3) - method);
    shape = i64_add(i64_add(lookup_primitiveSlotOf(vm, method), i64_shift_left((((int64_t)header >> 3) >> 18) & 63, 16)), i64_shift_left(distance, 32));
    return (uint64_t)shape | (header & 0x8000000000000000U);
}

