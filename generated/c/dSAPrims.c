/* DSAPrims, floor Plugins: I am the named primitives of the module DSAPrims: the hash SHA-1 of FIPS 180-4, a block of 64 bytes after the other.  Generated from vm-spec: edit there. */

/* DSAPrims>>hasHash:, vm-spec/Plugins/DSAPrims.class.st:48 */
static oop dSAPrims_hasHash(VM *vm, oop receiver) {
    (void)receiver;
    return vm->heap_trueObject;
}

/* DSAPrims>>expand:block:into:, vm-spec/Plugins/DSAPrims.class.st:55 */
static oop dSAPrims_expand_block_into(VM *vm, oop receiver, oop block, oop words) {
    int64_t word;
    int64_t word2;
    int64_t word3;
    if (!((block & 7) == 0 && (int64_t)((AT(u64_cell, block) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, block) >> 24) & 31) >= 24) && i64_shift_left(objects_elementCountOf(vm, block), format_elementShift(vm, (int64_t)((AT(u64_cell, block) >> 24) & 31))) == 64 && (words & 7) == 0 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, words) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 10 && objects_elementCountOf(vm, words) == 80)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, words) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    for (int64_t i = 0; i <= 15; i++) {
        word = miscPrimitivePlugin_number_of_at(vm, 4, block, i64_shift_left(i, 2));
        AT(u32_cell, words + 8 + i64_shift_left(i, 2)) = (uint32_t)word;
    }
    for (int64_t i2 = 16; i2 <= 79; i2++) {
        word2 = (int64_t)AT(u32_cell, words + 8 + i64_shift_left(i64_subtract(i2, 3), 2)) ^ ((int64_t)AT(u32_cell, words + 8 + i64_shift_left(i64_subtract(i2, 8), 2)) ^ ((int64_t)AT(u32_cell, words + 8 + i64_shift_left(i64_subtract(i2, 14), 2)) ^ (int64_t)AT(u32_cell, words + 8 + i64_shift_left(i64_subtract(i2, 16), 2))));
        word3 = (i64_shift_left(word2, 1) | (word2 >> 31)) & 0xffffffffL;
        AT(u32_cell, words + 8 + i64_shift_left(i2, 2)) = (uint32_t)word3;
    }
    return receiver;
}

/* DSAPrims>>hash:block:using:, vm-spec/Plugins/DSAPrims.class.st:70 */
static oop dSAPrims_hash_block_using(VM *vm, oop receiver, oop words, oop hash) {
    int64_t a;
    int64_t b;
    int64_t c;
    int64_t d;
    int64_t e;
    int64_t next;
    int64_t mix;
    int64_t word;
    int64_t word2;
    int64_t word3;
    int64_t word4;
    int64_t word5;
    if (!((words & 7) == 0 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, words) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 10 && objects_elementCountOf(vm, words) == 80 && (hash & 7) == 0 && (int64_t)((AT(u64_cell, hash) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, hash) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, hash) >> 24) & 31) >= 10 && objects_elementCountOf(vm, hash) == 5)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, hash) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    a = (int64_t)AT(u32_cell, hash + 8);
    b = (int64_t)AT(u32_cell, hash + 8 + 4);
    c = (int64_t)AT(u32_cell, hash + 8 + 8);
    d = (int64_t)AT(u32_cell, hash + 8 + 12);
    e = (int64_t)AT(u32_cell, hash + 8 + 16);
    for (int64_t i = 0; i <= 79; i++) {
        if (i < 20) {
            mix = i64_add((b & c) | (d & (b ^ 0xffffffffL)), 0x5a827999);
        } else if (i < 40) {
            mix = i64_add(b ^ (c ^ d), 0x6ed9eba1);
        } else if (i < 60) {
            mix = i64_add((b & c) | (d & (b | c)), 0x8f1bbcdcL);
        } else {
            mix = i64_add(b ^ (c ^ d), 0xca62c1d6L);
        }
        next = i64_add(i64_add(i64_add((i64_shift_left(a, 5) | (a >> 27)) & 0xffffffffL, mix), e), (int64_t)AT(u32_cell, words + 8 + i64_shift_left(i, 2)));
        e = d;
        d = c;
        c = (i64_shift_left(b, 30) | (b >> 2)) & 0xffffffffL;
        b = a;
        a = next & 0xffffffffL;
    }
    word = i64_add((int64_t)AT(u32_cell, hash + 8), a);
    AT(u32_cell, hash + 8) = (uint32_t)word;
    word2 = i64_add((int64_t)AT(u32_cell, hash + 8 + 4), b);
    AT(u32_cell, hash + 8 + 4) = (uint32_t)word2;
    word3 = i64_add((int64_t)AT(u32_cell, hash + 8 + 8), c);
    AT(u32_cell, hash + 8 + 8) = (uint32_t)word3;
    word4 = i64_add((int64_t)AT(u32_cell, hash + 8 + 12), d);
    AT(u32_cell, hash + 8 + 12) = (uint32_t)word4;
    word5 = i64_add((int64_t)AT(u32_cell, hash + 8 + 16), e);
    AT(u32_cell, hash + 8 + 16) = (uint32_t)word5;
    return receiver;
}

