/* Float64ArrayPlugin, floor Plugins: I am the named primitives of the module Float64ArrayPlugin: those of FloatArrayPlugin for arrays of floats of double precision alone.  Generated from vm-spec: edit there. */

/* Float64ArrayPlugin>>add:one:other:to:, vm-spec/Plugins/Float64ArrayPlugin.class.st:18 */
static oop float64ArrayPlugin_add_one_other_to(VM *vm, oop receiver, oop one, oop other, oop sum) {
    int64_t value;
    double value2;
    (void)receiver;
    if (!((sum & 7) == 0 && (int64_t)((AT(u64_cell, sum) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, sum) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, sum) >> 24) & 31) == 9 && floatArrayPlugin_are_and(vm, one, sum) && floatArrayPlugin_are_and(vm, other, sum))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, sum) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    value = i64_subtract(objects_elementCountOf(vm, sum), 1);
    for (int64_t i = 0; i <= value; i++) {
        value2 = ((int64_t)((AT(u64_cell, one) >> 24) & 31) == 9 ? AT(double_cell, one + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, one + 8 + i64_shift_left(i, 2)))) + ((int64_t)((AT(u64_cell, other) >> 24) & 31) == 9 ? AT(double_cell, other + 8 + i64_shift_left(i, 3)) : double_from_single_bits(AT(u32_cell, other + 8 + i64_shift_left(i, 2))));
        if ((int64_t)((AT(u64_cell, sum) >> 24) & 31) == 9) {
            AT(double_cell, sum + 8 + i64_shift_left(i, 3)) = value2;
        } else {
            AT(u32_cell, sum + 8 + i64_shift_left(i, 2)) = double_single_bits(value2);
        }
    }
    return sum;
}

/* Float64ArrayPlugin>>add:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:30 */
static oop float64ArrayPlugin_add_withAll(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_add_withAll(vm, receiver, argument);
}

/* Float64ArrayPlugin>>add:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:39 */
static oop float64ArrayPlugin_add_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_add_with(vm, receiver, argument);
}

/* Float64ArrayPlugin>>subtract:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:48 */
static oop float64ArrayPlugin_subtract_withAll(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_subtract_withAll(vm, receiver, argument);
}

/* Float64ArrayPlugin>>subtract:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:57 */
static oop float64ArrayPlugin_subtract_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_subtract_with(vm, receiver, argument);
}

/* Float64ArrayPlugin>>multiply:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:66 */
static oop float64ArrayPlugin_multiply_withAll(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_multiply_withAll(vm, receiver, argument);
}

/* Float64ArrayPlugin>>multiply:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:75 */
static oop float64ArrayPlugin_multiply_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_multiply_with(vm, receiver, argument);
}

/* Float64ArrayPlugin>>divide:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:84 */
static oop float64ArrayPlugin_divide_withAll(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_divide_withAll(vm, receiver, argument);
}

/* Float64ArrayPlugin>>divide:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:93 */
static oop float64ArrayPlugin_divide_with(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_divide_with(vm, receiver, argument);
}

/* Float64ArrayPlugin>>product:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:102 */
static oop float64ArrayPlugin_product_withAll(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_product_withAll(vm, receiver, argument);
}

/* Float64ArrayPlugin>>sum:, vm-spec/Plugins/Float64ArrayPlugin.class.st:111 */
static oop float64ArrayPlugin_sum(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_sum(vm, receiver);
}

/* Float64ArrayPlugin>>length:, vm-spec/Plugins/Float64ArrayPlugin.class.st:120 */
static oop float64ArrayPlugin_length(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_length(vm, receiver);
}

/* Float64ArrayPlugin>>normalize:, vm-spec/Plugins/Float64ArrayPlugin.class.st:129 */
static oop float64ArrayPlugin_normalize(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_normalize(vm, receiver);
}

/* Float64ArrayPlugin>>is:equalTo:, vm-spec/Plugins/Float64ArrayPlugin.class.st:138 */
static oop float64ArrayPlugin_is_equalTo(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_is_equalTo(vm, receiver, argument);
}

/* Float64ArrayPlugin>>hash:, vm-spec/Plugins/Float64ArrayPlugin.class.st:147 */
static oop float64ArrayPlugin_hash(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_hash(vm, receiver);
}

/* Float64ArrayPlugin>>float:at:, vm-spec/Plugins/Float64ArrayPlugin.class.st:156 */
static oop float64ArrayPlugin_float_at(VM *vm, oop receiver, oop index) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_float_at(vm, receiver, index);
}

/* Float64ArrayPlugin>>float:at:put:, vm-spec/Plugins/Float64ArrayPlugin.class.st:165 */
static oop float64ArrayPlugin_float_at_put(VM *vm, oop receiver, oop index, oop value) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_float_at_put(vm, receiver, index, value);
}

/* Float64ArrayPlugin>>set:from:, vm-spec/Plugins/Float64ArrayPlugin.class.st:174 */
static oop float64ArrayPlugin_set_from(VM *vm, oop receiver, oop argument) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9)) {
        vm->failure_code = 2;
        return 0;
    }
    return floatArrayPlugin_set_from(vm, receiver, argument);
}

