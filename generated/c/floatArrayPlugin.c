/* FloatArrayPlugin, floor Plugins: I am the named primitives of the module FloatArrayPlugin: arithmetic of all elements of arrays of floats at once, of single precision in words of 32 bits and of double precision in words of 64.  Generated from vm-spec: edit there. */

/* FloatArrayPlugin>>are:and:, vm-spec/Plugins/FloatArrayPlugin.class.st:12 */
static bool floatArrayPlugin_are_and(VM *vm, oop one, oop other) {
    return (one & 7) == 0 && (int64_t)((AT(u64_cell, one) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, one) >> 24) & 31) < 12 && (other & 7) == 0 && (int64_t)((AT(u64_cell, other) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, other) >> 24) & 31) < 12 && elementPrimitives_kindOf(vm, one) == elementPrimitives_kindOf(vm, other) && i64_shift_left(objects_elementCountOf(vm, one), format_elementShift(vm, (int64_t)((AT(u64_cell, one) >> 24) & 31))) == i64_shift_left(objects_elementCountOf(vm, other), format_elementShift(vm, (int64_t)((AT(u64_cell, other) >> 24) & 31)));
}

/* FloatArrayPlugin>>set:of:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:54 */
static oop floatArrayPlugin_set_of_withAll(VM *vm, int64_t operation, oop receiver, oop argument) {
    int64_t value;
    double one;
    double other;
    double result;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatArrayPlugin_are_and(vm, receiver, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if (operation == 4 && floatArrayPlugin_hasZero(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = i64_subtract(objects_elementCountOf(vm, receiver), 1);
    for (int64_t i = 0; i <= value; i++) {
        one = (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9 ? AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)));
        other = (int64_t)((AT(u64_cell, argument) >> 24) & 31) == 9 ? AT(double_cell, argument + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, argument + 8 + i64_shift_left(i, 2)));
        if (operation == 1) {
            result = one + other;
        } else if (operation == 2) {
            result = one - other;
        } else if (operation == 3) {
            result = one * other;
        } else {
            result = one / other;
        }
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9) {
            AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) = result;
        } else {
            AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) = double_single_bits(result);
        }
    }
    return receiver;
}

/* FloatArrayPlugin>>set:of:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:68 */
static oop floatArrayPlugin_set_of_with(VM *vm, int64_t operation, oop receiver, oop argument) {
    double number;
    int64_t value;
    double one;
    double result;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    number = floatPrimitives_valueOf(vm, argument);
    if (operation == 4 && number == 0.0) {
        vm->failure_code = 3;
        return 0;
    }
    value = i64_subtract(objects_elementCountOf(vm, receiver), 1);
    for (int64_t i = 0; i <= value; i++) {
        one = (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9 ? AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)));
        if (operation == 1) {
            result = one + number;
        } else if (operation == 2) {
            result = one - number;
        } else if (operation == 3) {
            result = one * number;
        } else {
            result = one / number;
        }
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9) {
            AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) = result;
        } else {
            AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) = double_single_bits(result);
        }
    }
    return receiver;
}

/* FloatArrayPlugin>>hasZero:, vm-spec/Plugins/FloatArrayPlugin.class.st:83 */
static bool floatArrayPlugin_hasZero(VM *vm, oop array) {
    int64_t value;
    value = i64_subtract(objects_elementCountOf(vm, array), 1);
    for (int64_t i = 0; i <= value; i++) {
        if (((int64_t)((AT(u64_cell, array) >> 24) & 31) == 9 ? AT(double_cell, array + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, array + 8 + i64_shift_left(i, 2)))) == 0.0) {
            return true;
        }
    }
    return false;
}

/* FloatArrayPlugin>>product:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:91 */
static double floatArrayPlugin_product_with(VM *vm, oop one, oop other) {
    double sum;
    int64_t value;
    sum = 0.0;
    value = i64_subtract(objects_elementCountOf(vm, one), 1);
    for (int64_t i = 0; i <= value; i++) {
        sum = sum + ((int64_t)((AT(u64_cell, one) >> 24) & 31) == 9 ? AT(double_cell, one + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, one + 8 + i64_shift_left(i, 2)))) * ((int64_t)((AT(u64_cell, other) >> 24) & 31) == 9 ? AT(double_cell, other + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, other + 8 + i64_shift_left(i, 2))));
    }
    return sum;
}

/* FloatArrayPlugin>>add:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:102 */
static oop floatArrayPlugin_add_withAll(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_withAll(vm, 1, receiver, argument);
}

/* FloatArrayPlugin>>add:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:110 */
static oop floatArrayPlugin_add_with(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_with(vm, 1, receiver, argument);
}

/* FloatArrayPlugin>>subtract:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:118 */
static oop floatArrayPlugin_subtract_withAll(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_withAll(vm, 2, receiver, argument);
}

/* FloatArrayPlugin>>subtract:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:126 */
static oop floatArrayPlugin_subtract_with(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_with(vm, 2, receiver, argument);
}

/* FloatArrayPlugin>>multiply:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:134 */
static oop floatArrayPlugin_multiply_withAll(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_withAll(vm, 3, receiver, argument);
}

/* FloatArrayPlugin>>multiply:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:142 */
static oop floatArrayPlugin_multiply_with(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_with(vm, 3, receiver, argument);
}

/* FloatArrayPlugin>>divide:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:150 */
static oop floatArrayPlugin_divide_withAll(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_withAll(vm, 4, receiver, argument);
}

/* FloatArrayPlugin>>divide:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:158 */
static oop floatArrayPlugin_divide_with(VM *vm, oop receiver, oop argument) {
    return floatArrayPlugin_set_of_with(vm, 4, receiver, argument);
}

/* FloatArrayPlugin>>product:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:166 */
static oop floatArrayPlugin_product_withAll(VM *vm, oop receiver, oop argument) {
    double value;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!floatArrayPlugin_are_and(vm, receiver, argument)) {
        vm->failure_code = 3;
        return 0;
    }
    value = floatArrayPlugin_product_with(vm, receiver, argument);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatArrayPlugin>>sum:, vm-spec/Plugins/FloatArrayPlugin.class.st:176 */
static oop floatArrayPlugin_sum(VM *vm, oop receiver) {
    double sum;
    int64_t value;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    sum = 0.0;
    value = i64_subtract(objects_elementCountOf(vm, receiver), 1);
    for (int64_t i = 0; i <= value; i++) {
        sum = sum + ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9 ? AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, receiver + 8 + i64_shift_left(i, 2))));
    }
    if (LIKELY(tag_fitsSmallFloat(vm, sum))) {
        return tag_smallFloatFor(vm, sum);
    }
    return instances_boxedFloat(vm, sum);
}

/* FloatArrayPlugin>>length:, vm-spec/Plugins/FloatArrayPlugin.class.st:188 */
static oop floatArrayPlugin_length(VM *vm, oop receiver) {
    double square;
    double value;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    square = floatArrayPlugin_product_with(vm, receiver, receiver);
    if (!(square > 0.0)) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sqrt(square);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* FloatArrayPlugin>>normalize:, vm-spec/Plugins/FloatArrayPlugin.class.st:200 */
static oop floatArrayPlugin_normalize(VM *vm, oop receiver) {
    double square;
    double length;
    int64_t value;
    double value2;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    square = floatArrayPlugin_product_with(vm, receiver, receiver);
    if (!(square > 0.0)) {
        vm->failure_code = 2;
        return 0;
    }
    length = double_sqrt(square);
    value = i64_subtract(objects_elementCountOf(vm, receiver), 1);
    for (int64_t i = 0; i <= value; i++) {
        value2 = ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9 ? AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)))) / length;
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9) {
            AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) = value2;
        } else {
            AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) = double_single_bits(value2);
        }
    }
    return receiver;
}

/* FloatArrayPlugin>>is:equalTo:, vm-spec/Plugins/FloatArrayPlugin.class.st:216 */
static oop floatArrayPlugin_is_equalTo(VM *vm, oop receiver, oop argument) {
    int64_t value;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 0 && (int64_t)((AT(u64_cell, argument) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, argument) >> 24) & 31) < 12)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!floatArrayPlugin_are_and(vm, receiver, argument)) {
        return vm->heap_falseObject;
    }
    value = i64_subtract(objects_elementCountOf(vm, receiver), 1);
    for (int64_t i = 0; i <= value; i++) {
        if (!(((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9 ? AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)))) == ((int64_t)((AT(u64_cell, argument) >> 24) & 31) == 9 ? AT(double_cell, argument + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, argument + 8 + i64_shift_left(i, 2)))))) {
            return vm->heap_falseObject;
        }
    }
    return vm->heap_trueObject;
}

/* FloatArrayPlugin>>hash:, vm-spec/Plugins/FloatArrayPlugin.class.st:229 */
static oop floatArrayPlugin_hash(VM *vm, oop receiver) {
    int64_t sum;
    int64_t value;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    sum = 0;
    value = i64_subtract(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) >> 2, 1);
    for (int64_t i = 0; i <= value; i++) {
        sum = i64_add(sum, (int64_t)AT(u32_cell, receiver + 8 + i64_shift_left(i, 2))) & 0x1fffffff;
    }
    return ((uint64_t)sum << 3) + 1;
}

/* FloatArrayPlugin>>set:from:, vm-spec/Plugins/FloatArrayPlugin.class.st:242 */
static oop floatArrayPlugin_set_from(VM *vm, oop receiver, oop argument) {
    int64_t value;
    double value2;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 0 && (int64_t)((AT(u64_cell, argument) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, argument) >> 24) & 31) < 12 && elementPrimitives_kindOf(vm, argument) != elementPrimitives_kindOf(vm, receiver) && objects_elementCountOf(vm, argument) == objects_elementCountOf(vm, receiver))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    value = i64_subtract(objects_elementCountOf(vm, receiver), 1);
    for (int64_t i = 0; i <= value; i++) {
        value2 = (int64_t)((AT(u64_cell, argument) >> 24) & 31) == 9 ? AT(double_cell, argument + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, argument + 8 + i64_shift_left(i, 2)));
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9) {
            AT(double_cell, receiver + 8 + i64_shift_left(i, 3)) = value2;
        } else {
            AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) = double_single_bits(value2);
        }
    }
    return receiver;
}

/* FloatArrayPlugin>>float:at:, vm-spec/Plugins/FloatArrayPlugin.class.st:257 */
static oop floatArrayPlugin_float_at(VM *vm, oop receiver, oop index) {
    return elementPrimitives_float_at(vm, receiver, index);
}

/* FloatArrayPlugin>>float:at:put:, vm-spec/Plugins/FloatArrayPlugin.class.st:265 */
static oop floatArrayPlugin_float_at_put(VM *vm, oop receiver, oop index, oop value) {
    return elementPrimitives_float_at_put(vm, receiver, index, value);
}

