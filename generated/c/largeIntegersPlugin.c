/* LargeIntegersPlugin, floor Plugins: I am the named primitives of the module LargeIntegers: the arithmetic of integers of any size by sign and magnitude.  Generated from vm-spec: edit there. */

/* LargeIntegersPlugin>>large:, vm-spec/Plugins/LargeIntegersPlugin.class.st:20 */
static oop largeIntegersPlugin_large(VM *vm, oop anInteger) {
    oop large;
    bool isNegative;
    int64_t index;
    if (!((anInteger & 1) != 0)) {
        return anInteger;
    }
    isNegative = (anInteger & 1) != 0 ? (int64_t)anInteger < 0 : (anInteger & 7) == 0 && (int64_t)(AT(u64_cell, anInteger) & 0x3fffff) == 32;
    index = isNegative ? 32 : 33;
    large = instances_words_format_classIndex(vm, format_slotsFor_format(vm, 8, 16), format_formatFor_format(vm, 8, 16), index);
    AT(u64_cell, large + 8) = largeIntegers_magnitudeOf(vm, anInteger);
    return large;
}

/* LargeIntegersPlugin>>new:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:39 */
static oop largeIntegersPlugin_new_negative(VM *vm, int64_t digits, bool isNegative) {
    int64_t count;
    bool answer;
    int64_t count2;
    int64_t index;
    if (digits < 0x10000000000) {
        count = i64_add(digits, 1) >> 1;
        answer = count <= 2048 || (count <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, count) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, count);
    } else {
        answer = false;
    }
    if (!answer) {
        vm->failure_code = 9;
        return 0;
    }
    count2 = i64_shift_left(digits, 2);
    index = isNegative ? 32 : 33;
    return instances_words_format_classIndex(vm, format_slotsFor_format(vm, count2, 16), format_formatFor_format(vm, count2, 16), index);
}

/* LargeIntegersPlugin>>usedDigitsOf:, vm-spec/Plugins/LargeIntegersPlugin.class.st:54 */
static int64_t largeIntegersPlugin_usedDigitsOf(VM *vm, oop aLarge) {
    int64_t count;
    count = i64_add(i64_shift_left(objects_elementCountOf(vm, aLarge), format_elementShift(vm, (int64_t)((AT(u64_cell, aLarge) >> 24) & 31))), 3) >> 2;
    while (count > 0 && AT(u32_cell, aLarge + 8 + i64_shift_left(i64_subtract(count, 1), 2)) == 0) {
        count = i64_subtract(count, 1);
    }
    return count;
}

/* LargeIntegersPlugin>>normal:, vm-spec/Plugins/LargeIntegersPlugin.class.st:87 */
static oop largeIntegersPlugin_normal(VM *vm, oop aLarge) {
    int64_t size;
    oop normal;
    int64_t count;
    bool isNegative;
    int64_t index;
    size = largeIntegersPlugin_usedBytesOf(vm, aLarge);
    if (size <= 8) {
        return instances_magnitude_negative(vm, largeIntegersPlugin_low_of(vm, size, aLarge), (aLarge & 1) != 0 ? (int64_t)aLarge < 0 : (aLarge & 7) == 0 && (int64_t)(AT(u64_cell, aLarge) & 0x3fffff) == 32);
    }
    if (size == i64_shift_left(objects_elementCountOf(vm, aLarge), format_elementShift(vm, (int64_t)((AT(u64_cell, aLarge) >> 24) & 31)))) {
        return aLarge;
    }
    count = i64_add(size, 7) >> 3;
    if (!(count <= 2048 || (count <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, count) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, count))) {
        vm->failure_code = 9;
        return 0;
    }
    isNegative = (aLarge & 1) != 0 ? (int64_t)aLarge < 0 : (aLarge & 7) == 0 && (int64_t)(AT(u64_cell, aLarge) & 0x3fffff) == 32;
    index = isNegative ? 32 : 33;
    normal = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), index);
    memory_copy(size, aLarge + 8, normal + 8);
    return normal;
}

/* LargeIntegersPlugin>>usedBytesOf:, vm-spec/Plugins/LargeIntegersPlugin.class.st:102 */
static int64_t largeIntegersPlugin_usedBytesOf(VM *vm, oop aLarge) {
    int64_t size;
    size = i64_shift_left(objects_elementCountOf(vm, aLarge), format_elementShift(vm, (int64_t)((AT(u64_cell, aLarge) >> 24) & 31)));
    while (size > 0 && AT(u8_cell, aLarge + 8 + i64_subtract(size, 1)) == 0) {
        size = i64_subtract(size, 1);
    }
    return size;
}

/* LargeIntegersPlugin>>low:of:, vm-spec/Plugins/LargeIntegersPlugin.class.st:111 */
static uint64_t largeIntegersPlugin_low_of(VM *vm, int64_t size, oop aLarge) {
    (void)vm;
    if (size == 0) {
        return 0;
    }
    return u64_shift_right(u64_shift_left(AT(u64_cell, aLarge + 8), i64_shift_left(i64_subtract(8, size), 3)), i64_shift_left(i64_subtract(8, size), 3));
}

/* LargeIntegersPlugin>>normalizePositive:, vm-spec/Plugins/LargeIntegersPlugin.class.st:119 */
static oop largeIntegersPlugin_normalizePositive(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33)) {
        vm->failure_code = 2;
        return 0;
    }
    return largeIntegersPlugin_normal(vm, receiver);
}

/* LargeIntegersPlugin>>normalizeNegative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:128 */
static oop largeIntegersPlugin_normalizeNegative(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) {
        vm->failure_code = 2;
        return 0;
    }
    return largeIntegersPlugin_normal(vm, receiver);
}

/* LargeIntegersPlugin>>add:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:137 */
static oop largeIntegersPlugin_add_with(VM *vm, oop receiver, oop argument) {
    oop one;
    oop other;
    int64_t count;
    oop sum;
    uint64_t carry;
    int64_t value;
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32))) {
        vm->failure_code = 3;
        return 0;
    }
    one = largeIntegersPlugin_large(vm, receiver);
    other = largeIntegersPlugin_large(vm, argument);
    count = i64_add(i64_max(i64_add(i64_shift_left(objects_elementCountOf(vm, one), format_elementShift(vm, (int64_t)((AT(u64_cell, one) >> 24) & 31))), 3) >> 2, i64_add(i64_shift_left(objects_elementCountOf(vm, other), format_elementShift(vm, (int64_t)((AT(u64_cell, other) >> 24) & 31))), 3) >> 2), 1);
    sum = largeIntegersPlugin_new_negative(vm, count, (one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32);
    if (sum == 0) {
        return sum;
    }
    carry = 0;
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        carry = carry + (i < (i64_add(i64_shift_left(objects_elementCountOf(vm, one), format_elementShift(vm, (int64_t)((AT(u64_cell, one) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, one + 8 + i64_shift_left(i, 2)) : 0) + (i < (i64_add(i64_shift_left(objects_elementCountOf(vm, other), format_elementShift(vm, (int64_t)((AT(u64_cell, other) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, other + 8 + i64_shift_left(i, 2)) : 0);
        AT(u32_cell, sum + 8 + i64_shift_left(i, 2)) = (uint32_t)carry;
        carry = carry >> 32;
    }
    return largeIntegersPlugin_normal(vm, sum);
}

/* LargeIntegersPlugin>>compare:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:158 */
static int64_t largeIntegersPlugin_compare_with(VM *vm, oop one, oop other) {
    int64_t index;
    index = largeIntegersPlugin_usedDigitsOf(vm, one);
    if (!(index == largeIntegersPlugin_usedDigitsOf(vm, other))) {
        return i64_subtract(index, largeIntegersPlugin_usedDigitsOf(vm, other));
    }
    while (index > 0) {
        index = i64_subtract(index, 1);
        if (!(AT(u32_cell, one + 8 + i64_shift_left(index, 2)) == AT(u32_cell, other + 8 + i64_shift_left(index, 2)))) {
            return AT(u32_cell, one + 8 + i64_shift_left(index, 2)) < AT(u32_cell, other + 8 + i64_shift_left(index, 2)) ? -1 : 1;
        }
    }
    return 0;
}

/* LargeIntegersPlugin>>subtract:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:172 */
static oop largeIntegersPlugin_subtract_with(VM *vm, oop receiver, oop argument) {
    oop one;
    oop other;
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32))) {
        vm->failure_code = 3;
        return 0;
    }
    one = largeIntegersPlugin_large(vm, receiver);
    other = largeIntegersPlugin_large(vm, argument);
    return largeIntegersPlugin_compare_with(vm, one, other) < 0 ? largeIntegersPlugin_difference_minus_negative(vm, other, one, !((one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32)) : largeIntegersPlugin_difference_minus_negative(vm, one, other, (one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32);
}

/* LargeIntegersPlugin>>difference:minus:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:187 */
static oop largeIntegersPlugin_difference_minus_negative(VM *vm, oop one, oop other, bool isNegative) {
    int64_t count;
    oop result;
    count = largeIntegersPlugin_usedDigitsOf(vm, one);
    result = largeIntegersPlugin_new_negative(vm, count, isNegative);
    if (result == 0) {
        return result;
    }
    memory_copy(i64_shift_left(count, 2), one + 8, result + 8);
    largeIntegersPlugin_take_from(vm, other, result);
    return largeIntegersPlugin_normal(vm, result);
}

/* LargeIntegersPlugin>>take:from:, vm-spec/Plugins/LargeIntegersPlugin.class.st:200 */
static void largeIntegersPlugin_take_from(VM *vm, oop other, oop result) {
    uint64_t borrow;
    uint64_t difference;
    int64_t value;
    borrow = 0;
    value = i64_subtract(largeIntegersPlugin_usedDigitsOf(vm, result), 1);
    for (int64_t i = 0; i <= value; i++) {
        difference = AT(u32_cell, result + 8 + i64_shift_left(i, 2)) - (i < (i64_add(i64_shift_left(objects_elementCountOf(vm, other), format_elementShift(vm, (int64_t)((AT(u64_cell, other) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, other + 8 + i64_shift_left(i, 2)) : 0) - borrow;
        AT(u32_cell, result + 8 + i64_shift_left(i, 2)) = (uint32_t)difference;
        borrow = difference >> 63;
    }
}

/* LargeIntegersPlugin>>multiply:with:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:212 */
static oop largeIntegersPlugin_multiply_with_negative(VM *vm, oop receiver, oop argument, oop negative) {
    oop one;
    oop other;
    int64_t count;
    uint64_t carry;
    oop product;
    uint64_t digit;
    int64_t value;
    int64_t value2;
    int64_t index;
    int64_t index2;
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((argument & 1) != 0 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && (negative == vm->heap_trueObject || negative == vm->heap_falseObject))) {
        vm->failure_code = 3;
        return 0;
    }
    one = largeIntegersPlugin_large(vm, receiver);
    other = largeIntegersPlugin_large(vm, argument);
    count = largeIntegersPlugin_usedDigitsOf(vm, other);
    product = largeIntegersPlugin_new_negative(vm, i64_add(largeIntegersPlugin_usedDigitsOf(vm, one), count), negative == vm->heap_trueObject);
    if (product == 0) {
        return product;
    }
    value = i64_subtract(largeIntegersPlugin_usedDigitsOf(vm, one), 1);
    for (int64_t i = 0; i <= value; i++) {
        digit = AT(u32_cell, one + 8 + i64_shift_left(i, 2));
        carry = 0;
        value2 = i64_subtract(count, 1);
        for (int64_t j = 0; j <= value2; j++) {
            carry = carry + digit * AT(u32_cell, other + 8 + i64_shift_left(j, 2)) + AT(u32_cell, product + 8 + i64_shift_left(i64_add(i, j), 2));
            index = i64_add(i, j);
            AT(u32_cell, product + 8 + i64_shift_left(index, 2)) = (uint32_t)carry;
            carry = carry >> 32;
        }
        index2 = i64_add(i, count);
        AT(u32_cell, product + 8 + i64_shift_left(index2, 2)) = (uint32_t)carry;
    }
    return largeIntegersPlugin_normal(vm, product);
}

/* LargeIntegersPlugin>>divide:with:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:242 */
static oop largeIntegersPlugin_divide_with_negative(VM *vm, oop receiver, oop argument, oop negative) {
    oop one;
    oop other;
    int64_t count;
    int64_t shift;
    oop divisor;
    oop rest;
    oop quotient;
    oop value;
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((argument & 1) != 0 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && (negative == vm->heap_trueObject || negative == vm->heap_falseObject))) {
        vm->failure_code = 3;
        return 0;
    }
    one = largeIntegersPlugin_large(vm, receiver);
    other = largeIntegersPlugin_large(vm, argument);
    count = largeIntegersPlugin_usedDigitsOf(vm, other);
    if (count == 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (largeIntegersPlugin_usedDigitsOf(vm, one) < count) {
        return largeIntegersPlugin_pair_and(vm, 1, largeIntegersPlugin_normal(vm, one));
    }
    shift = i64_subtract(u64_leading_zeros(AT(u32_cell, other + 8 + i64_shift_left(i64_subtract(count, 1), 2))), 32);
    divisor = largeIntegersPlugin_new_negative(vm, count, false);
    rest = largeIntegersPlugin_new_negative(vm, i64_add(largeIntegersPlugin_usedDigitsOf(vm, one), 1), (one & 1) != 0 ? (int64_t)one < 0 : (one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 32);
    quotient = largeIntegersPlugin_new_negative(vm, i64_add(i64_subtract(largeIntegersPlugin_usedDigitsOf(vm, one), count), 1), negative == vm->heap_trueObject);
    if (divisor == 0 || rest == 0 || quotient == 0) {
        return 0;
    }
    largeIntegersPlugin_shift_digits_by_into(vm, other, count, shift, divisor);
    largeIntegersPlugin_shift_digits_by_into(vm, one, largeIntegersPlugin_usedDigitsOf(vm, one), shift, rest);
    largeIntegersPlugin_divide_by_into(vm, rest, divisor, quotient);
    largeIntegersPlugin_shiftRight_by_into(vm, rest, shift, rest);
    value = largeIntegersPlugin_normal(vm, quotient);
    return largeIntegersPlugin_pair_and(vm, value, largeIntegersPlugin_normal(vm, rest));
}

/* LargeIntegersPlugin>>pair:and:, vm-spec/Plugins/LargeIntegersPlugin.class.st:267 */
static oop largeIntegersPlugin_pair_and(VM *vm, oop one, oop other) {
    oop pair;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    if (one == 0 || other == 0) {
        return 0;
    }
    bytes = heap_bytesForSlots(vm, 2);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0x200000002000033U;
        takeFromEden = place;
    }
    object2 = takeFromEden;
    object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 2, 2, 51) : object2;
    value = vm->heap_nilObject;
    memory_fill(object + 8, 2, value);
    pointers = object;
    pair = pointers;
    AT(oop_cell, pair + 8) = one;
    AT(oop_cell, pair + 16) = other;
    return pair;
}

/* LargeIntegersPlugin>>divide:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:279 */
static void largeIntegersPlugin_divide_by_into(VM *vm, oop rest, oop divisor, oop quotient) {
    int64_t count;
    int64_t step;
    uint64_t guess;
    count = i64_add(i64_shift_left(objects_elementCountOf(vm, divisor), format_elementShift(vm, (int64_t)((AT(u64_cell, divisor) >> 24) & 31))), 3) >> 2;
    step = i64_subtract(i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, rest), format_elementShift(vm, (int64_t)((AT(u64_cell, rest) >> 24) & 31))), 3) >> 2, count), 1);
    while (step >= 0) {
        guess = largeIntegersPlugin_guess_at_divisor(vm, rest, step, divisor);
        guess = largeIntegersPlugin_reduce_at_by_divisor(vm, rest, step, guess, divisor);
        AT(u32_cell, quotient + 8 + i64_shift_left(step, 2)) = (uint32_t)guess;
        step = i64_subtract(step, 1);
    }
}

/* LargeIntegersPlugin>>guess:at:divisor:, vm-spec/Plugins/LargeIntegersPlugin.class.st:293 */
static uint64_t largeIntegersPlugin_guess_at_divisor(VM *vm, oop rest, int64_t step, oop divisor) {
    int64_t count;
    uint64_t high;
    uint64_t top;
    uint64_t second;
    uint64_t guess;
    uint64_t left;
    count = i64_add(i64_shift_left(objects_elementCountOf(vm, divisor), format_elementShift(vm, (int64_t)((AT(u64_cell, divisor) >> 24) & 31))), 3) >> 2;
    top = AT(u32_cell, divisor + 8 + i64_shift_left(i64_subtract(count, 1), 2));
    second = count > 1 ? (uint64_t)AT(u32_cell, divisor + 8 + i64_shift_left(i64_subtract(count, 2), 2)) : 0;
    high = ((uint64_t)AT(u32_cell, rest + 8 + i64_shift_left(i64_add(step, count), 2)) << 32) + AT(u32_cell, rest + 8 + i64_shift_left(i64_subtract(i64_add(step, count), 1), 2));
    guess = u64_min(u64_quotient(high, top), 0xffffffffUL);
    left = high - guess * top;
    while ((left >> 32) == 0 && guess * second > (left << 32) + (count > 1 ? (uint64_t)AT(u32_cell, rest + 8 + i64_shift_left(i64_subtract(i64_add(step, count), 2), 2)) : 0)) {
        guess = guess - 1;
        left = left + top;
    }
    return guess;
}

/* LargeIntegersPlugin>>reduce:at:by:divisor:, vm-spec/Plugins/LargeIntegersPlugin.class.st:310 */
static uint64_t largeIntegersPlugin_reduce_at_by_divisor(VM *vm, oop rest, int64_t step, uint64_t guess, oop divisor) {
    int64_t count;
    uint64_t carry;
    uint64_t difference;
    uint64_t borrow;
    int64_t index;
    int64_t index2;
    count = i64_add(i64_shift_left(objects_elementCountOf(vm, divisor), format_elementShift(vm, (int64_t)((AT(u64_cell, divisor) >> 24) & 31))), 3) >> 2;
    carry = 0;
    borrow = 0;
    for (int64_t i = 0; i <= count; i++) {
        carry = carry + guess * (i < count ? (uint64_t)AT(u32_cell, divisor + 8 + i64_shift_left(i, 2)) : 0);
        difference = AT(u32_cell, rest + 8 + i64_shift_left(i64_add(step, i), 2)) - (carry & 0xffffffffUL) - borrow;
        index = i64_add(step, i);
        AT(u32_cell, rest + 8 + i64_shift_left(index, 2)) = (uint32_t)difference;
        borrow = difference >> 63;
        carry = carry >> 32;
    }
    if (borrow == 0) {
        return guess;
    }
    carry = 0;
    for (int64_t i2 = 0; i2 <= count; i2++) {
        carry = carry + AT(u32_cell, rest + 8 + i64_shift_left(i64_add(step, i2), 2)) + (i2 < count ? (uint64_t)AT(u32_cell, divisor + 8 + i64_shift_left(i2, 2)) : 0);
        index2 = i64_add(step, i2);
        AT(u32_cell, rest + 8 + i64_shift_left(index2, 2)) = (uint32_t)carry;
        carry = carry >> 32;
    }
    return guess - 1;
}

/* LargeIntegersPlugin>>shift:digits:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:333 */
static void largeIntegersPlugin_shift_digits_by_into(VM *vm, oop source, int64_t count, int64_t bits, oop target) {
    uint64_t carry;
    int64_t value;
    carry = 0;
    value = i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, target), format_elementShift(vm, (int64_t)((AT(u64_cell, target) >> 24) & 31))), 3) >> 2, 1);
    for (int64_t i = 0; i <= value; i++) {
        carry = carry + u64_shift_left(i < count ? (uint64_t)AT(u32_cell, source + 8 + i64_shift_left(i, 2)) : 0, bits);
        AT(u32_cell, target + 8 + i64_shift_left(i, 2)) = (uint32_t)carry;
        carry = carry >> 32;
    }
}

/* LargeIntegersPlugin>>shiftRight:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:345 */
static void largeIntegersPlugin_shiftRight_by_into(VM *vm, oop source, int64_t bits, oop target) {
    int64_t offset;
    int64_t rest;
    int64_t count;
    uint64_t both;
    int64_t value;
    int64_t index;
    int64_t index2;
    uint64_t value2;
    uint64_t digit;
    offset = bits >> 5;
    rest = bits & 31;
    count = i64_add(i64_shift_left(objects_elementCountOf(vm, source), format_elementShift(vm, (int64_t)((AT(u64_cell, source) >> 24) & 31))), 3) >> 2;
    value = i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, target), format_elementShift(vm, (int64_t)((AT(u64_cell, target) >> 24) & 31))), 3) >> 2, 1);
    for (int64_t i = 0; i <= value; i++) {
        index = i64_add(i64_add(i, offset), 1);
        value2 = (index < count ? (uint64_t)AT(u32_cell, source + 8 + i64_shift_left(index, 2)) : 0) << 32;
        index2 = i64_add(i, offset);
        both = value2 + (index2 < count ? (uint64_t)AT(u32_cell, source + 8 + i64_shift_left(index2, 2)) : 0);
        digit = u64_shift_right(both, rest);
        AT(u32_cell, target + 8 + i64_shift_left(i, 2)) = (uint32_t)digit;
    }
}

/* LargeIntegersPlugin>>shiftLeft:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:358 */
static void largeIntegersPlugin_shiftLeft_by_into(VM *vm, oop source, int64_t bits, oop target) {
    int64_t offset;
    int64_t rest;
    int64_t count;
    uint64_t both;
    int64_t value;
    int64_t index;
    int64_t index2;
    uint64_t digit;
    offset = bits >> 5;
    rest = bits & 31;
    count = i64_add(i64_shift_left(objects_elementCountOf(vm, source), format_elementShift(vm, (int64_t)((AT(u64_cell, source) >> 24) & 31))), 3) >> 2;
    value = i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, target), format_elementShift(vm, (int64_t)((AT(u64_cell, target) >> 24) & 31))), 3) >> 2, 1);
    for (int64_t i = offset; i <= value; i++) {
        index = i64_subtract(i, offset);
        both = (index < count ? (uint64_t)AT(u32_cell, source + 8 + i64_shift_left(index, 2)) : 0) << 32;
        if (i > offset) {
            index2 = i64_subtract(i64_subtract(i, offset), 1);
            both = both + (index2 < count ? (uint64_t)AT(u32_cell, source + 8 + i64_shift_left(index2, 2)) : 0);
        }
        digit = u64_shift_right(both, i64_subtract(32, rest));
        AT(u32_cell, target + 8 + i64_shift_left(i, 2)) = (uint32_t)digit;
    }
}

/* LargeIntegersPlugin>>shift:by:, vm-spec/Plugins/LargeIntegersPlugin.class.st:372 */
static oop largeIntegersPlugin_shift_by(VM *vm, oop receiver, oop distance) {
    oop large;
    int64_t bits;
    oop result;
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((distance & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    large = largeIntegersPlugin_large(vm, receiver);
    bits = (int64_t)distance >> 3;
    result = bits < 0 ? largeIntegersPlugin_new_negative(vm, i64_max(0, i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, large), format_elementShift(vm, (int64_t)((AT(u64_cell, large) >> 24) & 31))), 3) >> 2, i64_negate(bits) >> 5)), (large & 1) != 0 ? (int64_t)large < 0 : (large & 7) == 0 && (int64_t)(AT(u64_cell, large) & 0x3fffff) == 32) : largeIntegersPlugin_new_negative(vm, i64_add(i64_add(i64_add(i64_shift_left(objects_elementCountOf(vm, large), format_elementShift(vm, (int64_t)((AT(u64_cell, large) >> 24) & 31))), 3) >> 2, bits >> 5), 1), (large & 1) != 0 ? (int64_t)large < 0 : (large & 7) == 0 && (int64_t)(AT(u64_cell, large) & 0x3fffff) == 32);
    if (result == 0) {
        return result;
    }
    if (bits < 0) {
        largeIntegersPlugin_shiftRight_by_into(vm, large, i64_negate(bits), result);
    } else {
        largeIntegersPlugin_shiftLeft_by_into(vm, large, bits, result);
    }
    return largeIntegersPlugin_normal(vm, result);
}

/* LargeIntegersPlugin>>compare:magnitude:, vm-spec/Plugins/LargeIntegersPlugin.class.st:392 */
static oop largeIntegersPlugin_compare_magnitude(VM *vm, oop receiver, oop argument) {
    int64_t order;
    oop value;
    int64_t answer;
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((receiver & argument) & 1) != 0) {
        answer = largeIntegers_compare_with(vm, receiver, argument);
    } else {
        value = largeIntegersPlugin_large(vm, receiver);
        answer = largeIntegersPlugin_compare_with(vm, value, largeIntegersPlugin_large(vm, argument));
    }
    order = answer;
    return ((uint64_t)i64_min(i64_max(order, -1), 1) << 3) + 1;
}

/* LargeIntegersPlugin>>operand:bits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:413 */
static oop largeIntegersPlugin_operand_bits(VM *vm, oop receiver, oop argument) {
    if (!(((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && !((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((argument & 1) != 0 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32))) {
        vm->failure_code = 3;
        return 0;
    }
    return largeIntegersPlugin_new_negative(vm, i64_add((receiver & 1) != 0 ? 2 : i64_add(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))), 3) >> 2, (argument & 1) != 0 ? 2 : i64_add(i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))), 3) >> 2), false);
}

/* LargeIntegersPlugin>>bitAnd:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:438 */
static oop largeIntegersPlugin_bitAnd_with(VM *vm, oop receiver, oop argument) {
    oop result;
    int64_t value;
    uint64_t digit;
    uint64_t digit2;
    uint64_t digit3;
    result = largeIntegersPlugin_operand_bits(vm, receiver, argument);
    if (result == 0) {
        return result;
    }
    value = i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, result), format_elementShift(vm, (int64_t)((AT(u64_cell, result) >> 24) & 31))), 3) >> 2, 1);
    for (int64_t i = 0; i <= value; i++) {
        if ((receiver & 1) != 0) {
            digit = i < 2 ? u64_shift_right(largeIntegers_magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 0xffffffffUL : 0;
        } else {
            digit = i < (i64_add(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) : 0;
        }
        if ((argument & 1) != 0) {
            digit2 = i < 2 ? u64_shift_right(largeIntegers_magnitudeOf(vm, argument), i64_shift_left(i, 5)) & 0xffffffffUL : 0;
        } else {
            digit2 = i < (i64_add(i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, argument + 8 + i64_shift_left(i, 2)) : 0;
        }
        digit3 = digit & digit2;
        AT(u32_cell, result + 8 + i64_shift_left(i, 2)) = (uint32_t)digit3;
    }
    return largeIntegersPlugin_normal(vm, result);
}

/* LargeIntegersPlugin>>bitOr:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:451 */
static oop largeIntegersPlugin_bitOr_with(VM *vm, oop receiver, oop argument) {
    oop result;
    int64_t value;
    uint64_t digit;
    uint64_t digit2;
    uint64_t digit3;
    result = largeIntegersPlugin_operand_bits(vm, receiver, argument);
    if (result == 0) {
        return result;
    }
    value = i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, result), format_elementShift(vm, (int64_t)((AT(u64_cell, result) >> 24) & 31))), 3) >> 2, 1);
    for (int64_t i = 0; i <= value; i++) {
        if ((receiver & 1) != 0) {
            digit = i < 2 ? u64_shift_right(largeIntegers_magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 0xffffffffUL : 0;
        } else {
            digit = i < (i64_add(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) : 0;
        }
        if ((argument & 1) != 0) {
            digit2 = i < 2 ? u64_shift_right(largeIntegers_magnitudeOf(vm, argument), i64_shift_left(i, 5)) & 0xffffffffUL : 0;
        } else {
            digit2 = i < (i64_add(i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, argument + 8 + i64_shift_left(i, 2)) : 0;
        }
        digit3 = digit | digit2;
        AT(u32_cell, result + 8 + i64_shift_left(i, 2)) = (uint32_t)digit3;
    }
    return largeIntegersPlugin_normal(vm, result);
}

/* LargeIntegersPlugin>>bitXor:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:464 */
static oop largeIntegersPlugin_bitXor_with(VM *vm, oop receiver, oop argument) {
    oop result;
    int64_t value;
    uint64_t digit;
    uint64_t digit2;
    uint64_t digit3;
    result = largeIntegersPlugin_operand_bits(vm, receiver, argument);
    if (result == 0) {
        return result;
    }
    value = i64_subtract(i64_add(i64_shift_left(objects_elementCountOf(vm, result), format_elementShift(vm, (int64_t)((AT(u64_cell, result) >> 24) & 31))), 3) >> 2, 1);
    for (int64_t i = 0; i <= value; i++) {
        if ((receiver & 1) != 0) {
            digit = i < 2 ? u64_shift_right(largeIntegers_magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 0xffffffffUL : 0;
        } else {
            digit = i < (i64_add(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) : 0;
        }
        if ((argument & 1) != 0) {
            digit2 = i < 2 ? u64_shift_right(largeIntegers_magnitudeOf(vm, argument), i64_shift_left(i, 5)) & 0xffffffffUL : 0;
        } else {
            digit2 = i < (i64_add(i64_shift_left(objects_elementCountOf(vm, argument), format_elementShift(vm, (int64_t)((AT(u64_cell, argument) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, argument + 8 + i64_shift_left(i, 2)) : 0;
        }
        digit3 = digit ^ digit2;
        AT(u32_cell, result + 8 + i64_shift_left(i, 2)) = (uint32_t)digit3;
    }
    return largeIntegersPlugin_normal(vm, result);
}

/* LargeIntegersPlugin>>anyBit:from:to:, vm-spec/Plugins/LargeIntegersPlugin.class.st:477 */
static oop largeIntegersPlugin_anyBit_from_to(VM *vm, oop receiver, oop from, oop to) {
    int64_t last;
    uint64_t bits;
    int64_t first;
    int64_t value;
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((from & to) & 1) != 0 && ((int64_t)from >> 3) > 0 && ((int64_t)to >> 3) > 0)) {
        vm->failure_code = 3;
        return 0;
    }
    first = i64_subtract((int64_t)from >> 3, 1);
    last = i64_min(i64_subtract((int64_t)to >> 3, 1), i64_subtract(i64_shift_left((receiver & 1) != 0 ? 2 : i64_add(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))), 3) >> 2, 5), 1));
    if (first > last) {
        return vm->heap_falseObject;
    }
    value = last >> 5;
    for (int64_t i = first >> 5; i <= value; i++) {
        if ((receiver & 1) != 0) {
            bits = i < 2 ? u64_shift_right(largeIntegers_magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 0xffffffffUL : 0;
        } else {
            bits = i < (i64_add(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, receiver + 8 + i64_shift_left(i, 2)) : 0;
        }
        if (i == (first >> 5)) {
            bits = bits & u64_shift_left(0xffffffffUL, first & 31);
        }
        if (i == (last >> 5)) {
            bits = bits & u64_shift_right(0xffffffffUL, i64_subtract(31, last & 31));
        }
        if (!(bits == 0)) {
            return vm->heap_trueObject;
        }
    }
    return vm->heap_falseObject;
}

/* LargeIntegersPlugin>>montgomeryBits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:496 */
static oop largeIntegersPlugin_montgomeryBits(VM *vm, oop receiver) {
    if (!((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    return 257;
}

/* LargeIntegersPlugin>>multiply:with:modulo:inverse:, vm-spec/Plugins/LargeIntegersPlugin.class.st:505 */
static oop largeIntegersPlugin_multiply_with_modulo_inverse(VM *vm, oop receiver, oop argument, oop modulus, oop inverse) {
    oop one;
    oop other;
    oop divisor;
    int64_t count;
    oop product;
    uint64_t factor;
    int64_t value;
    if (!(((receiver & 1) != 0 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 33) || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32)) && !((receiver & 1) != 0 ? (int64_t)receiver < 0 : (receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 32))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((argument & 1) != 0 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 33) || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32)) && !((argument & 1) != 0 ? (int64_t)argument < 0 : (argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 32) && ((modulus & 1) != 0 || ((modulus & 7) == 0 && (int64_t)(AT(u64_cell, modulus) & 0x3fffff) == 33) || ((modulus & 7) == 0 && (int64_t)(AT(u64_cell, modulus) & 0x3fffff) == 32)) && !((modulus & 1) != 0 ? (int64_t)modulus < 0 : (modulus & 7) == 0 && (int64_t)(AT(u64_cell, modulus) & 0x3fffff) == 32))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!((inverse & 1) != 0 && ((uint64_t)((int64_t)inverse >> 3) >> 32) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    one = largeIntegersPlugin_large(vm, receiver);
    other = largeIntegersPlugin_large(vm, argument);
    divisor = largeIntegersPlugin_large(vm, modulus);
    count = largeIntegersPlugin_usedDigitsOf(vm, divisor);
    if (!(largeIntegersPlugin_usedDigitsOf(vm, one) <= count)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(count > 0 && largeIntegersPlugin_usedDigitsOf(vm, other) <= count)) {
        vm->failure_code = 3;
        return 0;
    }
    product = largeIntegersPlugin_new_negative(vm, i64_add(count, 2), false);
    if (product == 0) {
        return product;
    }
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        largeIntegersPlugin_add_times_to_digits(vm, other, i < (i64_add(i64_shift_left(objects_elementCountOf(vm, one), format_elementShift(vm, (int64_t)((AT(u64_cell, one) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, one + 8 + i64_shift_left(i, 2)) : 0, product, count);
        factor = (AT(u32_cell, product + 8) * (uint64_t)((int64_t)inverse >> 3)) & 0xffffffffUL;
        largeIntegersPlugin_add_times_to_digits(vm, divisor, factor, product, count);
        largeIntegersPlugin_shiftRight_by_into(vm, product, 32, product);
    }
    if (largeIntegersPlugin_compare_with(vm, product, divisor) >= 0) {
        largeIntegersPlugin_take_from(vm, divisor, product);
    }
    return largeIntegersPlugin_normal(vm, product);
}

/* LargeIntegersPlugin>>add:times:to:digits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:531 */
static void largeIntegersPlugin_add_times_to_digits(VM *vm, oop source, uint64_t factor, oop target, int64_t count) {
    uint64_t carry;
    int64_t value;
    carry = 0;
    value = i64_add(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        carry = carry + AT(u32_cell, target + 8 + i64_shift_left(i, 2));
        if (i < count) {
            carry = carry + factor * (i < (i64_add(i64_shift_left(objects_elementCountOf(vm, source), format_elementShift(vm, (int64_t)((AT(u64_cell, source) >> 24) & 31))), 3) >> 2) ? (uint64_t)AT(u32_cell, source + 8 + i64_shift_left(i, 2)) : 0);
        }
        AT(u32_cell, target + 8 + i64_shift_left(i, 2)) = (uint32_t)carry;
        carry = carry >> 32;
    }
}

/* LargeIntegersPlugin>>exists:, vm-spec/Plugins/LargeIntegersPlugin.class.st:544 */
static oop largeIntegersPlugin_exists(VM *vm, oop receiver) {
    (void)receiver;
    return vm->heap_trueObject;
}

/* LargeIntegersPlugin>>moduleName:, vm-spec/Plugins/LargeIntegersPlugin.class.st:551 */
static oop largeIntegersPlugin_moduleName(VM *vm, oop receiver) {
    int64_t size;
    oop string;
    (void)receiver;
    size = platform_findText(vm, "LargeIntegers v2.0");
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    return string;
}

