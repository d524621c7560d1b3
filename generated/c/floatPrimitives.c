/* FloatPrimitives, floor Primitives: I am the arithmetic of floats: 41 to 59 for boxed ones, 541 to 559 for SmallFloat64s, and 38 and 39 for their two words.  Generated from vm-spec: edit there. */

/* FloatPrimitives>>isNumber:, vm-spec/Primitives/FloatPrimitives.class.st:12 */
static bool floatPrimitives_isNumber(VM *vm, oop anOop) {
    (void)vm;
    if ((anOop & 7) == 4) {
        return true;
    }
    if ((anOop & 1) != 0) {
        return ((int64_t)anOop >> 3) <= 0x20000000000000 && ((int64_t)anOop >> 3) >= -9007199254740992;
    }
    return (anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 34;
}

/* FloatPrimitives>>valueOf:, vm-spec/Primitives/FloatPrimitives.class.st:22 */
static double floatPrimitives_valueOf(VM *vm, oop anOop) {
    if ((anOop & 7) == 4) {
        return tag_smallFloatValue(vm, anOop);
    }
    if ((anOop & 1) != 0) {
        return i64_double((int64_t)anOop >> 3);
    }
    return AT(double_cell, anOop + 8);
}

/* FloatPrimitives>>add:with:, vm-spec/Primitives/FloatPrimitives.class.st:37 */
static oop floatPrimitives_add_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) + floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallAdd:with:, vm-spec/Primitives/FloatPrimitives.class.st:47 */
static oop floatPrimitives_smallAdd_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) + floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>subtract:with:, vm-spec/Primitives/FloatPrimitives.class.st:57 */
static oop floatPrimitives_subtract_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) - floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallSubtract:with:, vm-spec/Primitives/FloatPrimitives.class.st:67 */
static oop floatPrimitives_smallSubtract_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) - floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>less:with:, vm-spec/Primitives/FloatPrimitives.class.st:77 */
static oop floatPrimitives_less_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) < floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>smallLess:with:, vm-spec/Primitives/FloatPrimitives.class.st:87 */
static oop floatPrimitives_smallLess_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) < floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>greater:with:, vm-spec/Primitives/FloatPrimitives.class.st:97 */
static oop floatPrimitives_greater_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) > floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>smallGreater:with:, vm-spec/Primitives/FloatPrimitives.class.st:107 */
static oop floatPrimitives_smallGreater_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) > floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>lessOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:117 */
static oop floatPrimitives_lessOrEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) <= floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>smallLessOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:127 */
static oop floatPrimitives_smallLessOrEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) <= floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>greaterOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:137 */
static oop floatPrimitives_greaterOrEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) >= floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>smallGreaterOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:147 */
static oop floatPrimitives_smallGreaterOrEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) >= floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>equal:with:, vm-spec/Primitives/FloatPrimitives.class.st:157 */
static oop floatPrimitives_equal_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) == floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>smallEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:167 */
static oop floatPrimitives_smallEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) == floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>notEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:177 */
static oop floatPrimitives_notEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) != floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>smallNotEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:187 */
static oop floatPrimitives_smallNotEqual_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    return floatPrimitives_valueOf(vm, receiver) != floatPrimitives_valueOf(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FloatPrimitives>>multiply:with:, vm-spec/Primitives/FloatPrimitives.class.st:197 */
static oop floatPrimitives_multiply_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) * floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallMultiply:with:, vm-spec/Primitives/FloatPrimitives.class.st:207 */
static oop floatPrimitives_smallMultiply_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) * floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>divide:with:, vm-spec/Primitives/FloatPrimitives.class.st:217 */
static oop floatPrimitives_divide_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    if (floatPrimitives_valueOf(vm, argument) == 0.0) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) / floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallDivide:with:, vm-spec/Primitives/FloatPrimitives.class.st:228 */
static oop floatPrimitives_smallDivide_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    if (floatPrimitives_valueOf(vm, argument) == 0.0) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatPrimitives_valueOf(vm, receiver) / floatPrimitives_valueOf(vm, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>truncated:, vm-spec/Primitives/FloatPrimitives.class.st:239 */
static oop floatPrimitives_truncated(VM *vm, oop receiver) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(floatPrimitives_valueOf(vm, receiver) > -1.152921504606847e+18 && floatPrimitives_valueOf(vm, receiver) < 1.152921504606847e+18)) {
        vm->failure_code = 6;
        return 0;
    }
    return ((uint64_t)double_to_i64(floatPrimitives_valueOf(vm, receiver)) << 3) + 1;
}

/* FloatPrimitives>>smallTruncated:, vm-spec/Primitives/FloatPrimitives.class.st:249 */
static oop floatPrimitives_smallTruncated(VM *vm, oop receiver) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(floatPrimitives_valueOf(vm, receiver) > -1.152921504606847e+18 && floatPrimitives_valueOf(vm, receiver) < 1.152921504606847e+18)) {
        vm->failure_code = 6;
        return 0;
    }
    return ((uint64_t)double_to_i64(floatPrimitives_valueOf(vm, receiver)) << 3) + 1;
}

/* FloatPrimitives>>fractionPart:, vm-spec/Primitives/FloatPrimitives.class.st:259 */
static oop floatPrimitives_fractionPart(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!double_is_finite(floatPrimitives_valueOf(vm, receiver))) {
        vm->failure_code = 6;
        return 0;
    }
    value = double_fraction(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallFractionPart:, vm-spec/Primitives/FloatPrimitives.class.st:269 */
static oop floatPrimitives_smallFractionPart(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!double_is_finite(floatPrimitives_valueOf(vm, receiver))) {
        vm->failure_code = 6;
        return 0;
    }
    value = double_fraction(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>exponent:, vm-spec/Primitives/FloatPrimitives.class.st:279 */
static oop floatPrimitives_exponent(VM *vm, oop receiver) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    return ((uint64_t)double_exponent(floatPrimitives_valueOf(vm, receiver)) << 3) + 1;
}

/* FloatPrimitives>>smallExponent:, vm-spec/Primitives/FloatPrimitives.class.st:288 */
static oop floatPrimitives_smallExponent(VM *vm, oop receiver) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    return ((uint64_t)double_exponent(floatPrimitives_valueOf(vm, receiver)) << 3) + 1;
}

/* FloatPrimitives>>timesTwoPower:with:, vm-spec/Primitives/FloatPrimitives.class.st:297 */
static oop floatPrimitives_timesTwoPower_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    value = double_scale(floatPrimitives_valueOf(vm, receiver), (int64_t)argument >> 3);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallTimesTwoPower:with:, vm-spec/Primitives/FloatPrimitives.class.st:307 */
static oop floatPrimitives_smallTimesTwoPower_with(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    value = double_scale(floatPrimitives_valueOf(vm, receiver), (int64_t)argument >> 3);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>sqrt:, vm-spec/Primitives/FloatPrimitives.class.st:317 */
static oop floatPrimitives_sqrt(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sqrt(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallSqrt:, vm-spec/Primitives/FloatPrimitives.class.st:326 */
static oop floatPrimitives_smallSqrt(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sqrt(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>sin:, vm-spec/Primitives/FloatPrimitives.class.st:335 */
static oop floatPrimitives_sin(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sin(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallSin:, vm-spec/Primitives/FloatPrimitives.class.st:344 */
static oop floatPrimitives_smallSin(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sin(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>arcTan:, vm-spec/Primitives/FloatPrimitives.class.st:353 */
static oop floatPrimitives_arcTan(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_atan(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallArcTan:, vm-spec/Primitives/FloatPrimitives.class.st:362 */
static oop floatPrimitives_smallArcTan(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_atan(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>ln:, vm-spec/Primitives/FloatPrimitives.class.st:371 */
static oop floatPrimitives_ln(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_log(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallLn:, vm-spec/Primitives/FloatPrimitives.class.st:380 */
static oop floatPrimitives_smallLn(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_log(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>exp:, vm-spec/Primitives/FloatPrimitives.class.st:389 */
static oop floatPrimitives_exp(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_exp(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>smallExp:, vm-spec/Primitives/FloatPrimitives.class.st:398 */
static oop floatPrimitives_smallExp(VM *vm, oop receiver) {
    double value;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_exp(floatPrimitives_valueOf(vm, receiver));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatPrimitives>>word:at:, vm-spec/Primitives/FloatPrimitives.class.st:407 */
static oop floatPrimitives_word_at(VM *vm, oop receiver, oop index) {
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (index == 9) {
        return ((uint64_t)(int64_t)(double_bits(floatPrimitives_valueOf(vm, receiver)) >> 32) << 3) + 1;
    }
    if (index == 17) {
        return ((uint64_t)(int64_t)(double_bits(floatPrimitives_valueOf(vm, receiver)) & 0xffffffffUL) << 3) + 1;
    }
    vm->failure_code = 4;
    return 0;
}

/* FloatPrimitives>>word:at:put:, vm-spec/Primitives/FloatPrimitives.class.st:418 */
static oop floatPrimitives_word_at_put(VM *vm, oop receiver, oop index, oop value) {
    int64_t word;
    if (!((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((value & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    word = (int64_t)value >> 3;
    if (!(word >= 0 && word < 0x100000000)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if (index == 9) {
        AT(u32_cell, receiver + 8 + 4) = (uint32_t)word;
        return value;
    }
    if (index == 17) {
        AT(u32_cell, receiver + 8) = (uint32_t)word;
        return value;
    }
    vm->failure_code = 4;
    return 0;
}

