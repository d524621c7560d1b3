/* BytePrimitives, floor Primitives: I read and write the numbers of C in the bytes of objects without oops, at any byte offset, which counts from 0: 600 to 614 read, 615 to 629 write.  Generated from vm-spec: edit there. */

/* BytePrimitives>>placeOf:in:bytes:, vm-spec/Primitives/BytePrimitives.class.st:12 */
static address bytePrimitives_placeOf_in_bytes(VM *vm, oop offset, oop anObject, int64_t count) {
    if (!((anObject & 7) == 0 && (int64_t)((AT(u64_cell, anObject) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, anObject) >> 24) & 31) < 24 && (offset & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(((int64_t)offset >> 3) >= 0 && ((int64_t)offset >> 3) <= i64_subtract(i64_shift_left(objects_elementCountOf(vm, anObject), format_elementShift(vm, (int64_t)((AT(u64_cell, anObject) >> 24) & 31))), count))) {
        vm->failure_code = 4;
        return 0;
    }
    return anObject + 8 + ((int64_t)offset >> 3);
}

/* BytePrimitives>>put:bytes:at:in:for:, vm-spec/Primitives/BytePrimitives.class.st:36 */
static oop bytePrimitives_put_bytes_at_in_for(VM *vm, uint64_t bits, int64_t count, oop offset, oop anObject, oop value) {
    address place;
    int64_t value2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, anObject, count);
    if (place == 0) {
        return 0;
    }
    if (((AT(u64_cell, anObject) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    value2 = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value2; i++) {
        AT(u8_cell, place + i) = (uint8_t)u64_shift_right(bits, i64_shift_left(i, 3));
    }
    return value;
}

/* BytePrimitives>>boolean8:at:, vm-spec/Primitives/BytePrimitives.class.st:48 */
static oop bytePrimitives_boolean8_at(VM *vm, oop receiver, oop offset) {
    address place;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 1);
    if (place == 0) {
        return 0;
    }
    return AT(u8_cell, place) != 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* BytePrimitives>>unsigned8:at:, vm-spec/Primitives/BytePrimitives.class.st:59 */
static oop bytePrimitives_unsigned8_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 1);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 0; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int64_t)bits2 << 3) + 1;
}

/* BytePrimitives>>signed8:at:, vm-spec/Primitives/BytePrimitives.class.st:70 */
static oop bytePrimitives_signed8_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 1);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 0; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int8_t)bits2 << 3) + 1;
}

/* BytePrimitives>>unsigned16:at:, vm-spec/Primitives/BytePrimitives.class.st:81 */
static oop bytePrimitives_unsigned16_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 2);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 1; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int64_t)bits2 << 3) + 1;
}

/* BytePrimitives>>signed16:at:, vm-spec/Primitives/BytePrimitives.class.st:92 */
static oop bytePrimitives_signed16_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 2);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 1; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int16_t)bits2 << 3) + 1;
}

/* BytePrimitives>>unsigned32:at:, vm-spec/Primitives/BytePrimitives.class.st:103 */
static oop bytePrimitives_unsigned32_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 4);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 3; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int64_t)bits2 << 3) + 1;
}

/* BytePrimitives>>signed32:at:, vm-spec/Primitives/BytePrimitives.class.st:114 */
static oop bytePrimitives_signed32_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 4);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 3; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int32_t)bits2 << 3) + 1;
}

/* BytePrimitives>>unsigned64:at:, vm-spec/Primitives/BytePrimitives.class.st:125 */
static oop bytePrimitives_unsigned64_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 8);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 7; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    if (bits2 <= 0xfffffffffffffffU) {
        return ((uint64_t)(int64_t)bits2 << 3) + 1;
    }
    return instances_magnitude_negative(vm, bits2, false);
}

/* BytePrimitives>>signed64:at:, vm-spec/Primitives/BytePrimitives.class.st:136 */
static oop bytePrimitives_signed64_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 8);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 7; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    if (LIKELY((int64_t)bits2 >= -1152921504606846976 && (int64_t)bits2 <= 0xfffffffffffffff)) {
        return ((uint64_t)(int64_t)bits2 << 3) + 1;
    }
    return (int64_t)bits2 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate((int64_t)bits2), true) : instances_magnitude_negative(vm, (uint64_t)(int64_t)bits2, false);
}

/* BytePrimitives>>character8:at:, vm-spec/Primitives/BytePrimitives.class.st:147 */
static oop bytePrimitives_character8_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 1);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 0; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int64_t)bits2 << 3) + 2;
}

/* BytePrimitives>>character16:at:, vm-spec/Primitives/BytePrimitives.class.st:158 */
static oop bytePrimitives_character16_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 2);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 1; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    return ((uint64_t)(int64_t)bits2 << 3) + 2;
}

/* BytePrimitives>>character32:at:, vm-spec/Primitives/BytePrimitives.class.st:169 */
static oop bytePrimitives_character32_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    uint64_t bits3;
    uint64_t bits4;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 4);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 3; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    if (!((bits2 >> 30) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    bits3 = 0;
    for (int64_t i2 = 0; i2 <= 3; i2++) {
        bits3 = bits3 | u64_shift_left((uint64_t)AT(u8_cell, place + i2), i64_shift_left(i2, 3));
    }
    bits4 = bits3;
    return ((uint64_t)(int64_t)bits4 << 3) + 2;
}

/* BytePrimitives>>float32:at:, vm-spec/Primitives/BytePrimitives.class.st:181 */
static oop bytePrimitives_float32_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    double value;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 4);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 3; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    value = double_from_single_bits((uint32_t)bits2);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* BytePrimitives>>float64:at:, vm-spec/Primitives/BytePrimitives.class.st:192 */
static oop bytePrimitives_float64_at(VM *vm, oop receiver, oop offset) {
    address place;
    uint64_t bits;
    uint64_t bits2;
    double value;
    place = bytePrimitives_placeOf_in_bytes(vm, offset, receiver, 8);
    if (place == 0) {
        return 0;
    }
    bits = 0;
    for (int64_t i = 0; i <= 7; i++) {
        bits = bits | u64_shift_left((uint64_t)AT(u8_cell, place + i), i64_shift_left(i, 3));
    }
    bits2 = bits;
    value = double_from_bits(bits2);
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* BytePrimitives>>isSigned:bits:, vm-spec/Primitives/BytePrimitives.class.st:210 */
static bool bytePrimitives_isSigned_bits(VM *vm, oop value, int64_t count) {
    uint64_t limit;
    bool fits;
    if ((value & 1) != 0) {
        fits = true;
    } else {
        fits = (((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 33) || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, value), format_elementShift(vm, (int64_t)((AT(u64_cell, value) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        return false;
    }
    limit = u64_shift_left(1, i64_subtract(count, 1));
    return ((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) ? largeIntegers_magnitudeOf(vm, value) <= limit : largeIntegers_magnitudeOf(vm, value) < limit;
}

/* BytePrimitives>>boolean8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:222 */
static oop bytePrimitives_boolean8_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!(value == vm->heap_trueObject || value == vm->heap_falseObject)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, value == vm->heap_trueObject ? 1 : 0, 1, offset, receiver, value);
}

/* BytePrimitives>>unsigned8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:231 */
static oop bytePrimitives_unsigned8_at_put(VM *vm, oop receiver, oop offset, oop value) {
    bool fits;
    if ((value & 1) != 0) {
        fits = true;
    } else {
        fits = (((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 33) || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, value), format_elementShift(vm, (int64_t)((AT(u64_cell, value) >> 24) & 31))) <= 8;
    }
    if (!(fits && !((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) && (largeIntegers_magnitudeOf(vm, value) >> 8) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, largeIntegers_magnitudeOf(vm, value), 1, offset, receiver, value);
}

/* BytePrimitives>>signed8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:240 */
static oop bytePrimitives_signed8_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!bytePrimitives_isSigned_bits(vm, value, 8)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, ((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) ? ~largeIntegers_magnitudeOf(vm, value) + 1 : largeIntegers_magnitudeOf(vm, value), 1, offset, receiver, value);
}

/* BytePrimitives>>unsigned16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:249 */
static oop bytePrimitives_unsigned16_at_put(VM *vm, oop receiver, oop offset, oop value) {
    bool fits;
    if ((value & 1) != 0) {
        fits = true;
    } else {
        fits = (((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 33) || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, value), format_elementShift(vm, (int64_t)((AT(u64_cell, value) >> 24) & 31))) <= 8;
    }
    if (!(fits && !((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) && (largeIntegers_magnitudeOf(vm, value) >> 16) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, largeIntegers_magnitudeOf(vm, value), 2, offset, receiver, value);
}

/* BytePrimitives>>signed16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:258 */
static oop bytePrimitives_signed16_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!bytePrimitives_isSigned_bits(vm, value, 16)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, ((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) ? ~largeIntegers_magnitudeOf(vm, value) + 1 : largeIntegers_magnitudeOf(vm, value), 2, offset, receiver, value);
}

/* BytePrimitives>>unsigned32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:267 */
static oop bytePrimitives_unsigned32_at_put(VM *vm, oop receiver, oop offset, oop value) {
    bool fits;
    if ((value & 1) != 0) {
        fits = true;
    } else {
        fits = (((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 33) || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, value), format_elementShift(vm, (int64_t)((AT(u64_cell, value) >> 24) & 31))) <= 8;
    }
    if (!(fits && !((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) && (largeIntegers_magnitudeOf(vm, value) >> 32) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, largeIntegers_magnitudeOf(vm, value), 4, offset, receiver, value);
}

/* BytePrimitives>>signed32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:276 */
static oop bytePrimitives_signed32_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!bytePrimitives_isSigned_bits(vm, value, 32)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, ((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) ? ~largeIntegers_magnitudeOf(vm, value) + 1 : largeIntegers_magnitudeOf(vm, value), 4, offset, receiver, value);
}

/* BytePrimitives>>unsigned64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:285 */
static oop bytePrimitives_unsigned64_at_put(VM *vm, oop receiver, oop offset, oop value) {
    bool fits;
    if ((value & 1) != 0) {
        fits = true;
    } else {
        fits = (((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 33) || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, value), format_elementShift(vm, (int64_t)((AT(u64_cell, value) >> 24) & 31))) <= 8;
    }
    if (!(fits && !((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) && u64_shift_right(largeIntegers_magnitudeOf(vm, value), 64) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, largeIntegers_magnitudeOf(vm, value), 8, offset, receiver, value);
}

/* BytePrimitives>>signed64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:294 */
static oop bytePrimitives_signed64_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!bytePrimitives_isSigned_bits(vm, value, 64)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, ((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32) ? ~largeIntegers_magnitudeOf(vm, value) + 1 : largeIntegers_magnitudeOf(vm, value), 8, offset, receiver, value);
}

/* BytePrimitives>>character8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:303 */
static oop bytePrimitives_character8_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!((value & 7) == 2 && ((int64_t)(value >> 3) >> 8) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, (uint64_t)(int64_t)(value >> 3), 1, offset, receiver, value);
}

/* BytePrimitives>>character16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:312 */
static oop bytePrimitives_character16_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!((value & 7) == 2 && ((int64_t)(value >> 3) >> 16) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, (uint64_t)(int64_t)(value >> 3), 2, offset, receiver, value);
}

/* BytePrimitives>>character32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:321 */
static oop bytePrimitives_character32_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!((value & 7) == 2)) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, (uint64_t)(int64_t)(value >> 3), 4, offset, receiver, value);
}

/* BytePrimitives>>float32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:330 */
static oop bytePrimitives_float32_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!((value & 7) == 4 || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 34))) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, (uint64_t)double_single_bits(floatPrimitives_valueOf(vm, value)), 4, offset, receiver, value);
}

/* BytePrimitives>>float64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:339 */
static oop bytePrimitives_float64_at_put(VM *vm, oop receiver, oop offset, oop value) {
    if (!((value & 7) == 4 || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 34))) {
        vm->failure_code = 3;
        return 0;
    }
    return bytePrimitives_put_bytes_at_in_for(vm, double_bits(floatPrimitives_valueOf(vm, value)), 8, offset, receiver, value);
}

