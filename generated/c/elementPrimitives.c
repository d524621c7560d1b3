/* ElementPrimitives, floor Primitives: I read and write the elements of objects: at:, at:put:, size, and their variants for strings, for whole runs of elements, and for the words and bytes of objects without oops.  Generated from vm-spec: edit there. */

/* ElementPrimitives>>element:of:, vm-spec/Primitives/ElementPrimitives.class.st:31 */
static oop elementPrimitives_element_of(VM *vm, int64_t index, oop anObject) {
    int64_t objectFormat;
    uint64_t value;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat <= 5) {
        return AT(oop_cell, anObject + i64_shift_left(i64_add(i64_add(index, objects_fixedSlotCountOf(vm, anObject)), 1), 3));
    }
    if (objectFormat >= 16) {
        return ((uint64_t)AT(u8_cell, anObject + 8 + index) << 3) + 1;
    }
    if (objectFormat >= 12) {
        return ((uint64_t)AT(u16_cell, anObject + 8 + i64_shift_left(index, 1)) << 3) + 1;
    }
    if (objectFormat >= 10) {
        return ((uint64_t)AT(u32_cell, anObject + 8 + i64_shift_left(index, 2)) << 3) + 1;
    }
    value = AT(u64_cell, anObject + 8 + i64_shift_left(index, 3));
    if (value <= 0xfffffffffffffffU) {
        return ((uint64_t)(int64_t)value << 3) + 1;
    }
    return instances_magnitude_negative(vm, value, false);
}

/* ElementPrimitives>>canHold:in:, vm-spec/Primitives/ElementPrimitives.class.st:48 */
static bool elementPrimitives_canHold_in(VM *vm, oop value, oop anObject) {
    int64_t objectFormat;
    int64_t bits;
    bool fits;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat <= 5) {
        return true;
    }
    if (objectFormat == 9) {
        if ((value & 1) != 0) {
            fits = true;
        } else {
            fits = (((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 33) || ((value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, value), format_elementShift(vm, (int64_t)((AT(u64_cell, value) >> 24) & 31))) <= 8;
        }
        return fits && !((value & 1) != 0 ? (int64_t)value < 0 : (value & 7) == 0 && (int64_t)(AT(u64_cell, value) & 0x3fffff) == 32);
    }
    bits = i64_shift_left(8, format_elementShift(vm, objectFormat));
    return (value & 1) != 0 && u64_shift_right((uint64_t)((int64_t)value >> 3), bits) == 0;
}

/* ElementPrimitives>>element:of:put:, vm-spec/Primitives/ElementPrimitives.class.st:61 */
static void elementPrimitives_element_of_put(VM *vm, int64_t index, oop anObject, oop value) {
    int64_t objectFormat;
    uint64_t bits;
    address place;
    int64_t index2;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat <= 5) {
        index2 = i64_add(index, objects_fixedSlotCountOf(vm, anObject));
        AT(oop_cell, anObject + i64_shift_left(i64_add(index2, 1), 3)) = value;
        if (anObject >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        return;
    }
    place = anObject + 8;
    bits = largeIntegers_magnitudeOf(vm, value);
    if (objectFormat >= 16) {
        AT(u8_cell, place + index) = (uint8_t)bits;
    } else if (objectFormat >= 12) {
        AT(u16_cell, place + i64_shift_left(index, 1)) = (uint16_t)bits;
    } else if (objectFormat >= 10) {
        AT(u32_cell, place + i64_shift_left(index, 2)) = (uint32_t)bits;
    } else {
        AT(u64_cell, place + i64_shift_left(index, 3)) = bits;
    }
}

/* ElementPrimitives>>at:index:, vm-spec/Primitives/ElementPrimitives.class.st:81 */
static oop elementPrimitives_at_index(VM *vm, oop receiver, oop indexOop) {
    int64_t index;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) != 36)) {
        vm->failure_code = 2;
        return 0;
    }
    count = objects_elementCountOf(vm, receiver);
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 24 && index < i64_shift_left(i64_add(((int64_t)AT(oop_cell, receiver + 8) >> 3) & 0x7fff, 1), 3)) {
        vm->failure_code = 4;
        return 0;
    }
    return elementPrimitives_element_of(vm, index, receiver);
}

/* ElementPrimitives>>at:index:put:, vm-spec/Primitives/ElementPrimitives.class.st:103 */
static oop elementPrimitives_at_index_put(VM *vm, oop receiver, oop indexOop, oop value) {
    int64_t index;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) != 36)) {
        vm->failure_code = 2;
        return 0;
    }
    count = objects_elementCountOf(vm, receiver);
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 24 && index < i64_shift_left(i64_add(((int64_t)AT(oop_cell, receiver + 8) >> 3) & 0x7fff, 1), 3)) {
        vm->failure_code = 4;
        return 0;
    }
    if (!elementPrimitives_canHold_in(vm, value, receiver)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    elementPrimitives_element_of_put(vm, index, receiver, value);
    return value;
}

/* ElementPrimitives>>size:, vm-spec/Primitives/ElementPrimitives.class.st:120 */
static oop elementPrimitives_size(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) != 36)) {
        vm->failure_code = 2;
        return 0;
    }
    return ((uint64_t)objects_elementCountOf(vm, receiver) << 3) + 1;
}

/* ElementPrimitives>>string:at:, vm-spec/Primitives/ElementPrimitives.class.st:130 */
static oop elementPrimitives_string_at(VM *vm, oop receiver, oop indexOop) {
    int64_t index;
    int64_t objectFormat;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    objectFormat = (int64_t)((AT(u64_cell, receiver) >> 24) & 31);
    if (!elementPrimitives_isStringFormat(vm, objectFormat)) {
        vm->failure_code = 2;
        return 0;
    }
    count = objects_elementCountOf(vm, receiver);
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    return objectFormat >= 16 ? ((uint64_t)AT(u8_cell, receiver + 8 + index) << 3) + 2 : ((uint64_t)AT(u32_cell, receiver + 8 + i64_shift_left(index, 2)) << 3) + 2;
}

/* ElementPrimitives>>isStringFormat:, vm-spec/Primitives/ElementPrimitives.class.st:146 */
static bool elementPrimitives_isStringFormat(VM *vm, int64_t objectFormat) {
    (void)vm;
    return (objectFormat >= 16 && objectFormat < 24) || (objectFormat >= 10 && objectFormat < 12);
}

/* ElementPrimitives>>string:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:153 */
static oop elementPrimitives_string_at_put(VM *vm, oop receiver, oop indexOop, oop value) {
    int64_t index;
    int64_t objectFormat;
    int64_t code;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    objectFormat = (int64_t)((AT(u64_cell, receiver) >> 24) & 31);
    if (!elementPrimitives_isStringFormat(vm, objectFormat)) {
        vm->failure_code = 2;
        return 0;
    }
    count = objects_elementCountOf(vm, receiver);
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if (!((value & 7) == 2)) {
        vm->failure_code = 3;
        return 0;
    }
    code = (int64_t)(value >> 3);
    if (objectFormat >= 16 && code > 255) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if (objectFormat >= 16) {
        AT(u8_cell, receiver + 8 + index) = (uint8_t)code;
    } else {
        AT(u32_cell, receiver + 8 + i64_shift_left(index, 2)) = (uint32_t)code;
    }
    return value;
}

/* ElementPrimitives>>replace:from:to:with:startingAt:, vm-spec/Primitives/ElementPrimitives.class.st:174 */
static oop elementPrimitives_replace_from_to_with_startingAt(VM *vm, oop receiver, oop startOop, oop stopOop, oop replacement, oop sourceOop) {
    int64_t kind;
    int64_t start;
    int64_t stop;
    int64_t source;
    int64_t shift;
    int64_t sourceSize;
    int64_t count;
    oop because;
    oop answer;
    int64_t count2;
    int64_t slotCountOf;
    int64_t answer2;
    int64_t count3;
    int64_t slotCountOf2;
    int64_t answer3;
    address elementsOf;
    address elementsOf2;
    if (!((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) != 36)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((replacement & 7) == 0 && (int64_t)(AT(u64_cell, replacement) & 0x3fffff) != 36)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(((startOop & stopOop) & 1) != 0 && (sourceOop & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    kind = elementPrimitives_kindOf(vm, receiver);
    if (!(kind == elementPrimitives_kindOf(vm, replacement))) {
        vm->failure_code = 3;
        return 0;
    }
    if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 24) {
        vm->failure_code = 2;
        return 0;
    }
    start = (int64_t)startOop >> 3;
    stop = (int64_t)stopOop >> 3;
    source = (int64_t)sourceOop >> 3;
    count = i64_add(i64_subtract(stop, start), 1);
    if (count <= 0) {
        if (start >= 1) {
            answer = receiver;
        } else {
            vm->failure_code = 4;
            because = 0;
            answer = because;
        }
        return answer;
    }
    if (!(start >= 1 && source >= 1)) {
        vm->failure_code = 4;
        return 0;
    }
    if (kind == 1) {
        count2 = (int64_t)(AT(u64_cell, receiver) >> 56);
        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count2;
        answer2 = i64_subtract(i64_shift_left(slotCountOf, 3), (int64_t)((AT(u64_cell, receiver) >> 24) & 31) & 7);
    } else {
        answer2 = objects_elementCountOf(vm, receiver);
    }
    if (!(stop <= answer2)) {
        vm->failure_code = 4;
        return 0;
    }
    if (kind == 1) {
        count3 = (int64_t)(AT(u64_cell, replacement) >> 56);
        slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, replacement - 8) & 0xffffffffffffffU) : count3;
        answer3 = i64_subtract(i64_shift_left(slotCountOf2, 3), (int64_t)((AT(u64_cell, replacement) >> 24) & 31) & 7);
    } else {
        answer3 = objects_elementCountOf(vm, replacement);
    }
    sourceSize = answer3;
    if (!(i64_subtract(i64_add(source, count), 1) <= sourceSize && source <= sourceSize)) {
        vm->failure_code = 4;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    shift = kind == 0 ? 3 : i64_subtract(kind, 1);
    if (kind == 0) {
        elementsOf = replacement + i64_shift_left(i64_add(objects_fixedSlotCountOf(vm, replacement), 1), 3);
    } else {
        elementsOf = replacement + 8;
    }
    if (kind == 0) {
        elementsOf2 = receiver + i64_shift_left(i64_add(objects_fixedSlotCountOf(vm, receiver), 1), 3);
    } else {
        elementsOf2 = receiver + 8;
    }
    memory_copy(i64_shift_left(count, shift), elementsOf + i64_shift_left(i64_subtract(source, 1), shift), elementsOf2 + i64_shift_left(i64_subtract(start, 1), shift));
    if (kind == 0) {
        heap_noteStores(vm, receiver);
    }
    return receiver;
}

/* ElementPrimitives>>kindOf:, vm-spec/Primitives/ElementPrimitives.class.st:217 */
static int64_t elementPrimitives_kindOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat <= 5) {
        return 0;
    }
    if (objectFormat >= 16) {
        return 1;
    }
    return i64_add(format_elementShift(vm, objectFormat), 1);
}

/* ElementPrimitives>>fill:with:, vm-spec/Primitives/ElementPrimitives.class.st:246 */
static oop elementPrimitives_fill_with(VM *vm, oop receiver, oop value) {
    int64_t bytes;
    int64_t value2;
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5 || (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 24) {
        vm->failure_code = 2;
        return 0;
    }
    if (!elementPrimitives_canHold_in(vm, value, receiver)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    bytes = objects_elementCountOf(vm, receiver);
    value2 = i64_subtract(bytes, 1);
    for (int64_t i = 0; i <= value2; i++) {
        elementPrimitives_element_of_put(vm, i, receiver, value);
    }
    return receiver;
}

/* ElementPrimitives>>word:at:, vm-spec/Primitives/ElementPrimitives.class.st:261 */
static oop elementPrimitives_word_at(VM *vm, oop receiver, oop indexOop) {
    int64_t index;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 24)) {
        vm->failure_code = 2;
        return 0;
    }
    count = i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) >> 2;
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    return ((uint64_t)AT(i32_cell, receiver + 8 + i64_shift_left(index, 2)) << 3) + 1;
}

/* ElementPrimitives>>word:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:273 */
static oop elementPrimitives_word_at_put(VM *vm, oop receiver, oop indexOop, oop value) {
    int64_t index;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 24)) {
        vm->failure_code = 2;
        return 0;
    }
    count = i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) >> 2;
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if (!((value & 1) != 0 && (int64_t)(int32_t)((int64_t)value >> 3) == ((int64_t)value >> 3))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    AT(i32_cell, receiver + 8 + i64_shift_left(index, 2)) = (int32_t)((int64_t)value >> 3);
    return value;
}

/* ElementPrimitives>>compare:with:, vm-spec/Primitives/ElementPrimitives.class.st:294 */
static oop elementPrimitives_compare_with(VM *vm, oop one, oop other) {
    int64_t left;
    int64_t right;
    int64_t order;
    if (!((one & 7) == 0 && (int64_t)((AT(u64_cell, one) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, one) >> 24) & 31) >= 24))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((other & 7) == 0 && (int64_t)((AT(u64_cell, other) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, other) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    left = i64_shift_left(objects_elementCountOf(vm, one), format_elementShift(vm, (int64_t)((AT(u64_cell, one) >> 24) & 31)));
    right = i64_shift_left(objects_elementCountOf(vm, other), format_elementShift(vm, (int64_t)((AT(u64_cell, other) >> 24) & 31)));
    order = memory_compare(one + 8, other + 8, i64_min(left, right));
    if (order == 0) {
        order = i64_subtract(left, right);
    }
    return ((uint64_t)order << 3) + 1;
}

/* ElementPrimitives>>short:at:, vm-spec/Primitives/ElementPrimitives.class.st:309 */
static oop elementPrimitives_short_at(VM *vm, oop receiver, oop indexOop) {
    int64_t index;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 24)) {
        vm->failure_code = 2;
        return 0;
    }
    count = i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) >> 1;
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    return ((uint64_t)AT(i16_cell, receiver + 8 + i64_shift_left(index, 1)) << 3) + 1;
}

/* ElementPrimitives>>short:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:321 */
static oop elementPrimitives_short_at_put(VM *vm, oop receiver, oop indexOop, oop value) {
    int64_t index;
    int64_t count;
    int64_t index2;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 24)) {
        vm->failure_code = 2;
        return 0;
    }
    count = i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) >> 1;
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if (!((value & 1) != 0 && (int64_t)(int16_t)((int64_t)value >> 3) == ((int64_t)value >> 3))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    AT(i16_cell, receiver + 8 + i64_shift_left(index, 1)) = (int16_t)((int64_t)value >> 3);
    return value;
}

/* ElementPrimitives>>equalBytes:with:, vm-spec/Primitives/ElementPrimitives.class.st:336 */
static oop elementPrimitives_equalBytes_with(VM *vm, oop receiver, oop other) {
    if (receiver == other) {
        return vm->heap_trueObject;
    }
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 24)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((other & 7) == 0 && (int64_t)((AT(u64_cell, other) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, other) >> 24) & 31) < 24 && elementPrimitives_kindOf(vm, receiver) == elementPrimitives_kindOf(vm, other))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) == i64_shift_left(objects_elementCountOf(vm, other), format_elementShift(vm, (int64_t)((AT(u64_cell, other) >> 24) & 31))))) {
        return vm->heap_falseObject;
    }
    return memory_compare(receiver + 8, other + 8, i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31)))) == 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ElementPrimitives>>float:at:, vm-spec/Primitives/ElementPrimitives.class.st:355 */
static oop elementPrimitives_float_at(VM *vm, oop receiver, oop indexOop) {
    int64_t index;
    int64_t count;
    int64_t index2;
    double value;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    count = objects_elementCountOf(vm, receiver);
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    value = (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9 ? AT(double_cell, receiver + 8 + i64_shift_left(index, 3)) : double_from_single_bits(AT(u32_cell, receiver + 8 + i64_shift_left(index, 2)));
    if (LIKELY(tag_fitsSmallFloat(vm, value))) {
        return tag_smallFloatFor(vm, value);
    }
    return instances_boxedFloat(vm, value);
}

/* ElementPrimitives>>float:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:385 */
static oop elementPrimitives_float_at_put(VM *vm, oop receiver, oop indexOop, oop value) {
    int64_t index;
    int64_t count;
    int64_t index2;
    double value2;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) < 12)) {
        vm->failure_code = 2;
        return 0;
    }
    count = objects_elementCountOf(vm, receiver);
    if ((indexOop & 1) != 0) {
        index2 = i64_subtract((int64_t)indexOop >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if (!floatPrimitives_isNumber(vm, value)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    value2 = floatPrimitives_valueOf(vm, value);
    if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) == 9) {
        AT(double_cell, receiver + 8 + i64_shift_left(index, 3)) = value2;
    } else {
        AT(u32_cell, receiver + 8 + i64_shift_left(index, 2)) = double_single_bits(value2);
    }
    return value;
}

