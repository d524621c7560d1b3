/* IntegerPrimitives, floor Primitives: I am the arithmetic of SmallIntegers (1 to 17, 40), and that of integers whose magnitude fits in 64 bits (20 to 37): what does not fit fails, and the image does it with digits.  Generated from vm-spec: edit there. */

/* IntegerPrimitives>>add:with:, vm-spec/Primitives/IntegerPrimitives.class.st:12 */
static oop integerPrimitives_add_with(VM *vm, oop receiver, oop argument) {
    int64_t value;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    value = i64_add((int64_t)receiver >> 3, (int64_t)argument >> 3);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* IntegerPrimitives>>subtract:with:, vm-spec/Primitives/IntegerPrimitives.class.st:22 */
static oop integerPrimitives_subtract_with(VM *vm, oop receiver, oop argument) {
    int64_t value;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    value = i64_subtract((int64_t)receiver >> 3, (int64_t)argument >> 3);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* IntegerPrimitives>>less:with:, vm-spec/Primitives/IntegerPrimitives.class.st:32 */
static oop integerPrimitives_less_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return ((int64_t)receiver >> 3) < ((int64_t)argument >> 3) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>greater:with:, vm-spec/Primitives/IntegerPrimitives.class.st:42 */
static oop integerPrimitives_greater_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return ((int64_t)receiver >> 3) > ((int64_t)argument >> 3) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>lessOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:52 */
static oop integerPrimitives_lessOrEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return ((int64_t)receiver >> 3) <= ((int64_t)argument >> 3) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>greaterOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:62 */
static oop integerPrimitives_greaterOrEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return ((int64_t)receiver >> 3) >= ((int64_t)argument >> 3) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>equal:with:, vm-spec/Primitives/IntegerPrimitives.class.st:72 */
static oop integerPrimitives_equal_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return ((int64_t)receiver >> 3) == ((int64_t)argument >> 3) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>notEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:82 */
static oop integerPrimitives_notEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return ((int64_t)receiver >> 3) != ((int64_t)argument >> 3) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>multiply:with:, vm-spec/Primitives/IntegerPrimitives.class.st:92 */
static oop integerPrimitives_multiply_with(VM *vm, oop receiver, oop argument) {
    int64_t value;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (i64_multiply_overflows((int64_t)receiver >> 3, (int64_t)argument >> 3)) {
        vm->failure_code = 6;
        return 0;
    }
    value = i64_multiply((int64_t)receiver >> 3, (int64_t)argument >> 3);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* IntegerPrimitives>>divide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:103 */
static oop integerPrimitives_divide_with(VM *vm, oop receiver, oop argument) {
    int64_t value;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (argument == 1) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(i64_remainder((int64_t)receiver >> 3, (int64_t)argument >> 3) == 0)) {
        vm->failure_code = 6;
        return 0;
    }
    value = i64_quotient((int64_t)receiver >> 3, (int64_t)argument >> 3);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* IntegerPrimitives>>modulo:with:, vm-spec/Primitives/IntegerPrimitives.class.st:115 */
static oop integerPrimitives_modulo_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (argument == 1) {
        vm->failure_code = 3;
        return 0;
    }
    return ((uint64_t)i64_floor_remainder((int64_t)receiver >> 3, (int64_t)argument >> 3) << 3) + 1;
}

/* IntegerPrimitives>>integerDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:126 */
static oop integerPrimitives_integerDivide_with(VM *vm, oop receiver, oop argument) {
    int64_t value;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (argument == 1) {
        vm->failure_code = 3;
        return 0;
    }
    value = i64_floor_quotient((int64_t)receiver >> 3, (int64_t)argument >> 3);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* IntegerPrimitives>>quotient:with:, vm-spec/Primitives/IntegerPrimitives.class.st:137 */
static oop integerPrimitives_quotient_with(VM *vm, oop receiver, oop argument) {
    int64_t value;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (argument == 1) {
        vm->failure_code = 3;
        return 0;
    }
    value = i64_quotient((int64_t)receiver >> 3, (int64_t)argument >> 3);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* IntegerPrimitives>>bitAnd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:148 */
static oop integerPrimitives_bitAnd_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return receiver & argument;
}

/* IntegerPrimitives>>bitOr:with:, vm-spec/Primitives/IntegerPrimitives.class.st:158 */
static oop integerPrimitives_bitOr_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return receiver | argument;
}

/* IntegerPrimitives>>bitXor:with:, vm-spec/Primitives/IntegerPrimitives.class.st:168 */
static oop integerPrimitives_bitXor_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return (receiver ^ argument) | 1;
}

/* IntegerPrimitives>>bitShift:with:, vm-spec/Primitives/IntegerPrimitives.class.st:178 */
static oop integerPrimitives_bitShift_with(VM *vm, oop receiver, oop argument) {
    int64_t value;
    int64_t distance;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!integers_canShift_by(vm, (int64_t)receiver >> 3, (int64_t)argument >> 3)) {
        vm->failure_code = 6;
        return 0;
    }
    value = (int64_t)receiver >> 3;
    distance = (int64_t)argument >> 3;
    return ((uint64_t)(distance >= 0 ? i64_shift_left(value, distance) : i64_shift_right(value, i64_negate(distance))) << 3) + 1;
}

/* IntegerPrimitives>>makePoint:y:, vm-spec/Primitives/IntegerPrimitives.class.st:189 */
static oop integerPrimitives_makePoint_y(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 1) != 0 || (receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0 || (argument & 7) == 4 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 34))) {
        vm->failure_code = 3;
        return 0;
    }
    return instances_point_y(vm, receiver, argument);
}

/* IntegerPrimitives>>asFloat:, vm-spec/Primitives/IntegerPrimitives.class.st:205 */
static oop integerPrimitives_asFloat(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    value = i64_double((int64_t)receiver >> 3);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* IntegerPrimitives>>largeRemainder:with:, vm-spec/Primitives/IntegerPrimitives.class.st:214 */
static oop integerPrimitives_largeRemainder_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (largeIntegers_magnitudeOf(vm, argument) == 0) {
        vm->failure_code = 6;
        return 0;
    }
    return instances_magnitude_negative(vm, u64_remainder(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument)), (receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32);
}

/* IntegerPrimitives>>largeAdd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:226 */
static oop integerPrimitives_largeAdd_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_sum_and_negated(vm, receiver, argument, false);
}

/* IntegerPrimitives>>largeSubtract:with:, vm-spec/Primitives/IntegerPrimitives.class.st:236 */
static oop integerPrimitives_largeSubtract_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_sum_and_negated(vm, receiver, argument, true);
}

/* IntegerPrimitives>>largeLess:with:, vm-spec/Primitives/IntegerPrimitives.class.st:246 */
static oop integerPrimitives_largeLess_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_compare_with(vm, receiver, argument) < 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>largeGreater:with:, vm-spec/Primitives/IntegerPrimitives.class.st:256 */
static oop integerPrimitives_largeGreater_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_compare_with(vm, receiver, argument) > 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>largeLessOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:266 */
static oop integerPrimitives_largeLessOrEqual_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_compare_with(vm, receiver, argument) <= 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>largeGreaterOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:276 */
static oop integerPrimitives_largeGreaterOrEqual_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_compare_with(vm, receiver, argument) >= 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>largeEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:286 */
static oop integerPrimitives_largeEqual_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_compare_with(vm, receiver, argument) == 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>largeNotEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:296 */
static oop integerPrimitives_largeNotEqual_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegers_compare_with(vm, receiver, argument) != 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* IntegerPrimitives>>largeMultiply:with:, vm-spec/Primitives/IntegerPrimitives.class.st:306 */
static oop integerPrimitives_largeMultiply_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (u64_multiply_overflows(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument))) {
        vm->failure_code = 6;
        return 0;
    }
    return instances_magnitude_negative(vm, largeIntegers_magnitudeOf(vm, receiver) * largeIntegers_magnitudeOf(vm, argument), ((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) ? !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32) : ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32));
}

/* IntegerPrimitives>>largeDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:318 */
static oop integerPrimitives_largeDivide_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (largeIntegers_magnitudeOf(vm, argument) == 0) {
        vm->failure_code = 6;
        return 0;
    }
    if (!(u64_remainder(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument)) == 0)) {
        vm->failure_code = 6;
        return 0;
    }
    return instances_magnitude_negative(vm, u64_quotient(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument)), ((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) ? !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32) : ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32));
}

/* IntegerPrimitives>>largeModulo:with:, vm-spec/Primitives/IntegerPrimitives.class.st:330 */
static oop integerPrimitives_largeModulo_with(VM *vm, oop receiver, oop argument) {
    uint64_t rest;
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (largeIntegers_magnitudeOf(vm, argument) == 0) {
        vm->failure_code = 6;
        return 0;
    }
    rest = u64_remainder(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument));
    if (rest != 0 && (((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) ? !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32) : ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32))) {
        rest = largeIntegers_magnitudeOf(vm, argument) - rest;
    }
    return instances_magnitude_negative(vm, rest, (argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32);
}

/* IntegerPrimitives>>largeIntegerDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:344 */
static oop integerPrimitives_largeIntegerDivide_with(VM *vm, oop receiver, oop argument) {
    uint64_t quotient;
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (largeIntegers_magnitudeOf(vm, argument) == 0) {
        vm->failure_code = 6;
        return 0;
    }
    quotient = u64_quotient(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument));
    if ((((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) ? !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32) : ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && u64_remainder(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument)) != 0) {
        quotient = quotient + 1;
    }
    return instances_magnitude_negative(vm, quotient, ((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) ? !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32) : ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32));
}

/* IntegerPrimitives>>largeQuotient:with:, vm-spec/Primitives/IntegerPrimitives.class.st:359 */
static oop integerPrimitives_largeQuotient_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (largeIntegers_magnitudeOf(vm, argument) == 0) {
        vm->failure_code = 6;
        return 0;
    }
    return instances_magnitude_negative(vm, u64_quotient(largeIntegers_magnitudeOf(vm, receiver), largeIntegers_magnitudeOf(vm, argument)), ((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) ? !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32) : ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32));
}

/* IntegerPrimitives>>largeBitAnd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:370 */
static oop integerPrimitives_largeBitAnd_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    uint64_t value;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) || ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) {
        vm->failure_code = 6;
        return 0;
    }
    value = largeIntegers_magnitudeOf(vm, receiver) & largeIntegers_magnitudeOf(vm, argument);
    if (value <= 0xfffffffffffffffU) {
        return ((uint64_t)(int64_t)value << 3) + 1;
    }
    return instances_magnitude_negative(vm, value, false);
}

/* IntegerPrimitives>>largeBitOr:with:, vm-spec/Primitives/IntegerPrimitives.class.st:381 */
static oop integerPrimitives_largeBitOr_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    uint64_t value;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) || ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) {
        vm->failure_code = 6;
        return 0;
    }
    value = largeIntegers_magnitudeOf(vm, receiver) | largeIntegers_magnitudeOf(vm, argument);
    if (value <= 0xfffffffffffffffU) {
        return ((uint64_t)(int64_t)value << 3) + 1;
    }
    return instances_magnitude_negative(vm, value, false);
}

/* IntegerPrimitives>>largeBitXor:with:, vm-spec/Primitives/IntegerPrimitives.class.st:392 */
static oop integerPrimitives_largeBitXor_with(VM *vm, oop receiver, oop argument) {
    bool fits;
    bool fits2;
    uint64_t value;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((argument & 1) != 0) {
        fits2 = true;
    } else {
        fits2 = (((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))) <= 8;
    }
    if (!fits2) {
        vm->failure_code = 3;
        return 0;
    }
    if (((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) || ((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) {
        vm->failure_code = 6;
        return 0;
    }
    value = largeIntegers_magnitudeOf(vm, receiver) ^ largeIntegers_magnitudeOf(vm, argument);
    if (value <= 0xfffffffffffffffU) {
        return ((uint64_t)(int64_t)value << 3) + 1;
    }
    return instances_magnitude_negative(vm, value, false);
}

/* IntegerPrimitives>>largeBitShift:with:, vm-spec/Primitives/IntegerPrimitives.class.st:403 */
static oop integerPrimitives_largeBitShift_with(VM *vm, oop receiver, oop argument) {
    uint64_t magnitude;
    int64_t distance;
    bool fits;
    uint64_t value;
    uint64_t value2;
    if ((receiver & 1) != 0) {
        fits = true;
    } else {
        fits = (((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 2;
        return 0;
    }
    if ((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    magnitude = largeIntegers_magnitudeOf(vm, receiver);
    distance = (int64_t)argument >> 3;
    if (distance < 0) {
        value = u64_shift_right(magnitude, i64_min(i64_negate(distance), 64));
        if (value <= 0xfffffffffffffffU) {
            return ((uint64_t)(int64_t)value << 3) + 1;
        }
        return instances_magnitude_negative(vm, value, false);
    }
    if (u64_leading_zeros(magnitude) < distance) {
        vm->failure_code = 6;
        return 0;
    }
    value2 = u64_shift_left(magnitude, distance);
    if (value2 <= 0xfffffffffffffffU) {
        return ((uint64_t)(int64_t)value2 << 3) + 1;
    }
    return instances_magnitude_negative(vm, value2, false);
}

/* IntegerPrimitives>>highBit:, vm-spec/Primitives/IntegerPrimitives.class.st:419 */
static oop integerPrimitives_highBit(VM *vm, oop receiver) {
    if (!((receiver & 1) != 0 && (int64_t)receiver > 0)) {
        vm->failure_code = 2;
        return 0;
    }
    return ((uint64_t)i64_subtract(64, u64_leading_zeros((uint64_t)((int64_t)receiver >> 3))) << 3) + 1;
}

