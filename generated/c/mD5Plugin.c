/* MD5Plugin, floor Plugins: I am the named primitives of the module MD5Plugin: the hash MD5 of RFC 1321, a block of 64 bytes after the other.  Generated from vm-spec: edit there. */

/* MD5Plugin>>isThere:, vm-spec/Plugins/MD5Plugin.class.st:11 */
static oop mD5Plugin_isThere(VM *vm, oop receiver) {
    (void)receiver;
    return vm->heap_trueObject;
}

/* MD5Plugin>>process:block:state:, vm-spec/Plugins/MD5Plugin.class.st:18 */
static oop mD5Plugin_process_block_state(VM *vm, oop receiver, oop block, oop state) {
    int64_t a;
    int64_t b;
    int64_t c;
    int64_t d;
    int64_t next;
    int64_t mix;
    int64_t word;
    int64_t count;
    int64_t word2;
    int64_t word3;
    int64_t word4;
    int64_t word5;
    if (!((block & 7) == 0 && (int64_t)((AT(u64_cell, block) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, block) >> 24) & 31) >= 24) && (state & 7) == 0 && (int64_t)((AT(u64_cell, state) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, state) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(i64_shift_left(objects_elementCountOf(vm, block), format_elementShift(vm, (int64_t)((AT(u64_cell, block) >> 24) & 31))) == 64 && i64_shift_left(objects_elementCountOf(vm, state), format_elementShift(vm, (int64_t)((AT(u64_cell, state) >> 24) & 31))) == 16)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, state) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    a = (int64_t)AT(u32_cell, state + 8);
    b = (int64_t)AT(u32_cell, state + 8 + 4);
    c = (int64_t)AT(u32_cell, state + 8 + 8);
    d = (int64_t)AT(u32_cell, state + 8 + 12);
    for (int64_t i = 0; i <= 63; i++) {
        if (i < 16) {
            mix = (b & c) | (d & (b ^ 0xffffffffL));
        } else if (i < 32) {
            mix = (d & b) | (c & (d ^ 0xffffffffL));
        } else if (i < 48) {
            mix = b ^ (c ^ d);
        } else {
            mix = c ^ (b | (d ^ 0xffffffffL));
        }
        next = i64_add(i64_add(i64_add(a, mix), mD5Plugin_constantAt(vm, i)), (int64_t)AT(u32_cell, block + 8 + i64_shift_left(mD5Plugin_placeAt(vm, i), 2)));
        word = next & 0xffffffffL;
        count = mD5Plugin_shiftAt(vm, i);
        next = i64_add(b, (i64_shift_left(word, count) | i64_shift_right(word, i64_subtract(32, count))) & 0xffffffffL);
        a = d;
        d = c;
        c = b;
        b = next & 0xffffffffL;
    }
    word2 = i64_add((int64_t)AT(u32_cell, state + 8), a);
    AT(u32_cell, state + 8) = (uint32_t)word2;
    word3 = i64_add((int64_t)AT(u32_cell, state + 8 + 4), b);
    AT(u32_cell, state + 8 + 4) = (uint32_t)word3;
    word4 = i64_add((int64_t)AT(u32_cell, state + 8 + 8), c);
    AT(u32_cell, state + 8 + 8) = (uint32_t)word4;
    word5 = i64_add((int64_t)AT(u32_cell, state + 8 + 12), d);
    AT(u32_cell, state + 8 + 12) = (uint32_t)word5;
    return receiver;
}

/* MD5Plugin>>placeAt:, vm-spec/Plugins/MD5Plugin.class.st:56 */
static int64_t mD5Plugin_placeAt(VM *vm, int64_t index) {
    (void)vm;
    if (index < 16) {
        return index;
    }
    if (index < 32) {
        return i64_add(i64_multiply(index, 5), 1) & 15;
    }
    if (index < 48) {
        return i64_add(i64_multiply(index, 3), 5) & 15;
    }
    return i64_multiply(index, 7) & 15;
}

/* MD5Plugin>>shiftAt:, vm-spec/Plugins/MD5Plugin.class.st:66 */
static int64_t mD5Plugin_shiftAt(VM *vm, int64_t index) {
    int64_t shifts;
    (void)vm;
    shifts = 0x16110c07;
    if (index >= 16) {
        shifts = 0x140e0905;
    }
    if (index >= 32) {
        shifts = 0x17100b04;
    }
    if (index >= 48) {
        shifts = 0x150f0a06;
    }
    return i64_shift_right(shifts, i64_shift_left(index & 3, 3)) & 255;
}

/* MD5Plugin>>constantAt:, vm-spec/Plugins/MD5Plugin.class.st:78 */
static int64_t mD5Plugin_constantAt(VM *vm, int64_t index) {
    int64_t scaled;
    (void)vm;
    scaled = double_to_i64(double_sin(i64_double(i64_add(index, 1))) * 4294967296.0);
    return scaled < 0 ? i64_negate(scaled) : scaled;
}

