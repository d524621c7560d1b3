/* LargeIntegers, floor Heap: I know integers by sign and magnitude: SmallIntegers, and large integers of at most 8 bytes, whose bytes come with the least significant first.  Generated from vm-spec: edit there. */

/* LargeIntegers>>magnitudeOf:, vm-spec/Heap/LargeIntegers.class.st:34 */
static uint64_t largeIntegers_magnitudeOf(VM *vm, oop anOop) {
    int64_t value;
    if ((anOop & 1) != 0) {
        value = (int64_t)anOop >> 3;
        return value < 0 ? (uint64_t)i64_negate(value) : (uint64_t)value;
    }
    return largeIntegers_bytesOf(vm, anOop);
}

/* LargeIntegers>>bytesOf:, vm-spec/Heap/LargeIntegers.class.st:51 */
static uint64_t largeIntegers_bytesOf(VM *vm, oop anOop) {
    int64_t unused;
    int64_t count;
    int64_t slotCountOf;
    count = (int64_t)(AT(u64_cell, anOop) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
    if (slotCountOf == 0) {
        return 0;
    }
    unused = i64_subtract(8, i64_shift_left(objects_elementCountOf(vm, anOop), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop) >> 24) & 31))));
    return u64_shift_right(u64_shift_left(AT(u64_cell, anOop + 8), i64_shift_left(unused, 3)), i64_shift_left(unused, 3));
}

/* LargeIntegers>>compare:with:, vm-spec/Heap/LargeIntegers.class.st:70 */
static int64_t largeIntegers_compare_with(VM *vm, oop one, oop other) {
    int64_t order;
    if (((one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32) ? !((other & 1) != 0 ? (int64_t)other < 0 : (other & 7) == 0 && (int64_t)(AT(u64_cell, other) & 0x3fffff) == 32) : ((other & 1) != 0 ? (int64_t)other < 0 : (other & 7) == 0 && (int64_t)(AT(u64_cell, other) & 0x3fffff) == 32)) {
        return ((one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32) ? -1 : 1;
    }
    order = 0;
    if (largeIntegers_magnitudeOf(vm, one) < largeIntegers_magnitudeOf(vm, other)) {
        order = -1;
    }
    if (largeIntegers_magnitudeOf(vm, one) > largeIntegers_magnitudeOf(vm, other)) {
        order = 1;
    }
    return ((one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32) ? i64_negate(order) : order;
}

/* LargeIntegers>>sum:and:negated:, vm-spec/Heap/LargeIntegers.class.st:82 */
static oop largeIntegers_sum_and_negated(VM *vm, oop one, oop other, bool isNegated) {
    uint64_t left;
    uint64_t right;
    bool otherIsNegative;
    left = largeIntegers_magnitudeOf(vm, one);
    right = largeIntegers_magnitudeOf(vm, other);
    otherIsNegative = isNegated ? !((other & 1) != 0 ? (int64_t)other < 0 : (other & 7) == 0 && (int64_t)(AT(u64_cell, other) & 0x3fffff) == 32) : ((other & 1) != 0 ? (int64_t)other < 0 : (other & 7) == 0 && (int64_t)(AT(u64_cell, other) & 0x3fffff) == 32);
    if (((one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32) ? otherIsNegative : !otherIsNegative) {
        if (u64_add_overflows(left, right)) {
            vm->failure_code = 6;
            return 0;
        }
        return instances_magnitude_negative(vm, left + right, otherIsNegative);
    }
    return left >= right ? instances_magnitude_negative(vm, left - right, (one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32) : instances_magnitude_negative(vm, right - left, otherIsNegative);
}

