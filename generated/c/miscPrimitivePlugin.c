/* MiscPrimitivePlugin, floor Plugins: I am the named primitives of the module MiscPrimitivePlugin: strings of bytes are compared, searched, translated and hashed, and words of 32 bits compressed.  Generated from vm-spec: edit there. */

/* MiscPrimitivePlugin>>compare:string:with:order:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:29 */
static oop miscPrimitivePlugin_compare_string_with_order(VM *vm, oop receiver, oop one, oop other, oop order) {
    int64_t sizeOfOne;
    int64_t sizeOfOther;
    int64_t byte;
    int64_t otherByte;
    int64_t value;
    (void)receiver;
    if (!((one & 7) == 0 && (int64_t)((AT(u64_cell, one) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, one) >> 24) & 31) >= 24) && (other & 7) == 0 && (int64_t)((AT(u64_cell, other) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, other) >> 24) & 31) >= 24) && (order & 7) == 0 && (int64_t)((AT(u64_cell, order) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, order) >> 24) & 31) >= 24) && i64_shift_left(objects_elementCountOf(vm, order), format_elementShift(vm, (int64_t)((AT(u64_cell, order) >> 24) & 31))) >= 256)) {
        vm->failure_code = 3;
        return 0;
    }
    sizeOfOne = i64_shift_left(objects_elementCountOf(vm, one), format_elementShift(vm, (int64_t)((AT(u64_cell, one) >> 24) & 31)));
    sizeOfOther = i64_shift_left(objects_elementCountOf(vm, other), format_elementShift(vm, (int64_t)((AT(u64_cell, other) >> 24) & 31)));
    value = i64_subtract(i64_min(sizeOfOne, sizeOfOther), 1);
    for (int64_t i = 0; i <= value; i++) {
        byte = AT(u8_cell, order + 8 + AT(u8_cell, one + 8 + i));
        otherByte = AT(u8_cell, order + 8 + AT(u8_cell, other + 8 + i));
        if (byte < otherByte) {
            return 9;
        }
        if (byte > otherByte) {
            return 25;
        }
    }
    if (sizeOfOne < sizeOfOther) {
        return 9;
    }
    if (sizeOfOne > sizeOfOther) {
        return 25;
    }
    return 17;
}

/* MiscPrimitivePlugin>>find:substring:in:from:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:48 */
static oop miscPrimitivePlugin_find_substring_in_from_table(VM *vm, oop receiver, oop key, oop body, oop start, oop table) {
    int64_t last;
    (void)receiver;
    if (!((key & 7) == 0 && (int64_t)((AT(u64_cell, key) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, key) >> 24) & 31) >= 24) && (body & 7) == 0 && (int64_t)((AT(u64_cell, body) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, body) >> 24) & 31) >= 24) && (start & 1) != 0 && (table & 7) == 0 && (int64_t)((AT(u64_cell, table) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, table) >> 24) & 31) >= 24) && i64_shift_left(objects_elementCountOf(vm, table), format_elementShift(vm, (int64_t)((AT(u64_cell, table) >> 24) & 31))) >= 256)) {
        vm->failure_code = 3;
        return 0;
    }
    if (i64_shift_left(objects_elementCountOf(vm, key), format_elementShift(vm, (int64_t)((AT(u64_cell, key) >> 24) & 31))) == 0) {
        return 1;
    }
    last = i64_subtract(i64_shift_left(objects_elementCountOf(vm, body), format_elementShift(vm, (int64_t)((AT(u64_cell, body) >> 24) & 31))), i64_shift_left(objects_elementCountOf(vm, key), format_elementShift(vm, (int64_t)((AT(u64_cell, key) >> 24) & 31))));
    for (int64_t i = i64_max(i64_subtract((int64_t)start >> 3, 1), 0); i <= last; i++) {
        if (miscPrimitivePlugin_is_in_at_table(vm, key, body, i, table)) {
            return ((uint64_t)i64_add(i, 1) << 3) + 1;
        }
    }
    return 1;
}

/* MiscPrimitivePlugin>>is:in:at:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:63 */
static bool miscPrimitivePlugin_is_in_at_table(VM *vm, oop key, oop body, int64_t start, oop table) {
    int64_t value;
    value = i64_subtract(i64_shift_left(objects_elementCountOf(vm, key), format_elementShift(vm, (int64_t)((AT(u64_cell, key) >> 24) & 31))), 1);
    for (int64_t i = 0; i <= value; i++) {
        if (!(AT(u8_cell, table + 8 + AT(u8_cell, key + 8 + i)) == AT(u8_cell, table + 8 + AT(u8_cell, body + 8 + i64_add(start, i))))) {
            return false;
        }
    }
    return true;
}

/* MiscPrimitivePlugin>>findFirst:in:set:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:72 */
static oop miscPrimitivePlugin_findFirst_in_set_from(VM *vm, oop receiver, oop string, oop set, oop start) {
    int64_t value;
    (void)receiver;
    if (!((string & 7) == 0 && (int64_t)((AT(u64_cell, string) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, string) >> 24) & 31) >= 24) && (set & 7) == 0 && (int64_t)((AT(u64_cell, set) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, set) >> 24) & 31) >= 24) && (start & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((int64_t)start >> 3) < 1) {
        vm->failure_code = 4;
        return 0;
    }
    if (!(i64_shift_left(objects_elementCountOf(vm, set), format_elementShift(vm, (int64_t)((AT(u64_cell, set) >> 24) & 31))) == 256)) {
        return 1;
    }
    value = i64_subtract(i64_shift_left(objects_elementCountOf(vm, string), format_elementShift(vm, (int64_t)((AT(u64_cell, string) >> 24) & 31))), 1);
    for (int64_t i = i64_subtract((int64_t)start >> 3, 1); i <= value; i++) {
        if (!(AT(u8_cell, set + 8 + AT(u8_cell, string + 8 + i)) == 0)) {
            return ((uint64_t)i64_add(i, 1) << 3) + 1;
        }
    }
    return 1;
}

/* MiscPrimitivePlugin>>index:of:in:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:85 */
static oop miscPrimitivePlugin_index_of_in_from(VM *vm, oop receiver, oop byte, oop string, oop start) {
    int64_t value;
    (void)receiver;
    if (!(((byte & start) & 1) != 0 && (string & 7) == 0 && (int64_t)((AT(u64_cell, string) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, string) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((int64_t)start >> 3) < 1) {
        vm->failure_code = 4;
        return 0;
    }
    value = i64_subtract(i64_shift_left(objects_elementCountOf(vm, string), format_elementShift(vm, (int64_t)((AT(u64_cell, string) >> 24) & 31))), 1);
    for (int64_t i = i64_subtract((int64_t)start >> 3, 1); i <= value; i++) {
        if (AT(u8_cell, string + 8 + i) == ((int64_t)byte >> 3)) {
            return ((uint64_t)i64_add(i, 1) << 3) + 1;
        }
    }
    return 1;
}

/* MiscPrimitivePlugin>>hash:bytes:start:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:97 */
static oop miscPrimitivePlugin_hash_bytes_start(VM *vm, oop receiver, oop bytes, oop start) {
    int64_t hash;
    int64_t value;
    (void)receiver;
    if (!((bytes & 7) == 0 && (int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 24) && (start & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    hash = (int64_t)start >> 3;
    value = i64_subtract(i64_shift_left(objects_elementCountOf(vm, bytes), format_elementShift(vm, (int64_t)((AT(u64_cell, bytes) >> 24) & 31))), 1);
    for (int64_t i = 0; i <= value; i++) {
        hash = i64_multiply(i64_add(hash, AT(u8_cell, bytes + 8 + i)), 0x19660d) & 0xfffffff;
    }
    return ((uint64_t)(hash & 0xfffffff) << 3) + 1;
}

/* MiscPrimitivePlugin>>translate:string:from:to:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:110 */
static oop miscPrimitivePlugin_translate_string_from_to_table(VM *vm, oop receiver, oop string, oop start, oop stop, oop table) {
    int64_t value;
    int64_t value2;
    if (!((string & 7) == 0 && (int64_t)((AT(u64_cell, string) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, string) >> 24) & 31) >= 24) && ((start & stop) & 1) != 0 && (table & 7) == 0 && (int64_t)((AT(u64_cell, table) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, table) >> 24) & 31) >= 24) && i64_shift_left(objects_elementCountOf(vm, table), format_elementShift(vm, (int64_t)((AT(u64_cell, table) >> 24) & 31))) >= 256)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, string) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if (!(((int64_t)start >> 3) >= 1 && ((int64_t)stop >> 3) <= i64_shift_left(objects_elementCountOf(vm, string), format_elementShift(vm, (int64_t)((AT(u64_cell, string) >> 24) & 31))))) {
        vm->failure_code = 4;
        return 0;
    }
    value = i64_subtract((int64_t)stop >> 3, 1);
    for (int64_t i = i64_subtract((int64_t)start >> 3, 1); i <= value; i++) {
        value2 = AT(u8_cell, table + 8 + AT(u8_cell, string + 8 + i));
        AT(u8_cell, string + 8 + i) = (uint8_t)value2;
    }
    return receiver;
}

/* MiscPrimitivePlugin>>put:bytes:in:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:136 */
static int64_t miscPrimitivePlugin_put_bytes_in_at(VM *vm, int64_t number, int64_t count, oop bytes, int64_t start) {
    int64_t value;
    int64_t index;
    int64_t value2;
    (void)vm;
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        index = i64_add(start, i);
        value2 = i64_shift_right(number, i64_shift_left(i64_subtract(i64_subtract(count, 1), i), 3)) & 255;
        AT(u8_cell, bytes + 8 + index) = (uint8_t)value2;
    }
    return i64_add(start, count);
}

/* MiscPrimitivePlugin>>putNumber:in:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:144 */
static int64_t miscPrimitivePlugin_putNumber_in_at(VM *vm, int64_t number, oop bytes, int64_t start) {
    if (number <= 223) {
        return miscPrimitivePlugin_put_bytes_in_at(vm, number, 1, bytes, start);
    }
    if (number <= 0x1eff) {
        return miscPrimitivePlugin_put_bytes_in_at(vm, i64_add(number, 0xe000), 2, bytes, start);
    }
    return miscPrimitivePlugin_put_bytes_in_at(vm, number, 4, bytes, miscPrimitivePlugin_put_bytes_in_at(vm, 255, 1, bytes, start));
}

/* MiscPrimitivePlugin>>sameFrom:in:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:153 */
static int64_t miscPrimitivePlugin_sameFrom_in(VM *vm, int64_t start, oop words) {
    int64_t size;
    int64_t end;
    size = objects_elementCountOf(vm, words);
    end = i64_add(start, 1);
    while (end < size && AT(u32_cell, words + 8 + i64_shift_left(end, 2)) == AT(u32_cell, words + 8 + i64_shift_left(start, 2))) {
        end = i64_add(end, 1);
    }
    return i64_subtract(end, start);
}

/* MiscPrimitivePlugin>>differentFrom:in:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:164 */
static int64_t miscPrimitivePlugin_differentFrom_in(VM *vm, int64_t start, oop words) {
    int64_t size;
    int64_t end;
    size = objects_elementCountOf(vm, words);
    end = start;
    while (i64_add(end, 1) < size && AT(u32_cell, words + 8 + i64_shift_left(end, 2)) != AT(u32_cell, words + 8 + i64_shift_left(i64_add(end, 1), 2))) {
        end = i64_add(end, 1);
    }
    return i64_subtract(i64_add(end, 1) == size ? size : end, start);
}

/* MiscPrimitivePlugin>>compress:words:to:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:175 */
static oop miscPrimitivePlugin_compress_words_to(VM *vm, oop receiver, oop words, oop bytes) {
    int64_t size;
    int64_t place;
    int64_t end;
    int64_t word;
    int64_t run;
    int64_t value;
    (void)receiver;
    if (!((words & 7) == 0 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, words) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 10 && (bytes & 7) == 0 && (int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, bytes) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    size = objects_elementCountOf(vm, words);
    if (i64_shift_left(objects_elementCountOf(vm, bytes), format_elementShift(vm, (int64_t)((AT(u64_cell, bytes) >> 24) & 31))) < i64_add(i64_add(i64_shift_left(size, 2), 7), i64_multiply(i64_quotient(size, 1984), 3))) {
        vm->failure_code = 7;
        return 0;
    }
    end = miscPrimitivePlugin_putNumber_in_at(vm, size, bytes, 0);
    place = 0;
    while (place < size) {
        word = (int64_t)AT(u32_cell, words + 8 + i64_shift_left(place, 2));
        run = miscPrimitivePlugin_sameFrom_in(vm, place, words);
        if (word == i64_multiply(word & 255, 0x1010101)) {
            end = miscPrimitivePlugin_putNumber_in_at(vm, i64_add(i64_shift_left(run, 2), 1), bytes, end);
            end = miscPrimitivePlugin_put_bytes_in_at(vm, word, 1, bytes, end);
        } else if (run > 1) {
            end = miscPrimitivePlugin_putNumber_in_at(vm, i64_add(i64_shift_left(run, 2), 2), bytes, end);
            end = miscPrimitivePlugin_put_bytes_in_at(vm, word, 4, bytes, end);
        } else {
            run = miscPrimitivePlugin_differentFrom_in(vm, place, words);
            end = miscPrimitivePlugin_putNumber_in_at(vm, i64_add(i64_shift_left(run, 2), 3), bytes, end);
            value = i64_subtract(i64_add(place, run), 1);
            for (int64_t i = place; i <= value; i++) {
                end = miscPrimitivePlugin_put_bytes_in_at(vm, (int64_t)AT(u32_cell, words + 8 + i64_shift_left(i, 2)), 4, bytes, end);
            }
        }
        place = i64_add(place, run);
    }
    return ((uint64_t)end << 3) + 1;
}

/* MiscPrimitivePlugin>>number:of:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:207 */
static int64_t miscPrimitivePlugin_number_of_at(VM *vm, int64_t count, oop bytes, int64_t start) {
    int64_t number;
    int64_t value;
    number = 0;
    value = i64_subtract(i64_add(start, count), 1);
    for (int64_t i = start; i <= value; i++) {
        number = i64_add(i64_shift_left(number, 8), i < i64_shift_left(objects_elementCountOf(vm, bytes), format_elementShift(vm, (int64_t)((AT(u64_cell, bytes) >> 24) & 31))) ? AT(u8_cell, bytes + 8 + i) : 0);
    }
    return number;
}

/* MiscPrimitivePlugin>>decompress:words:from:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:218 */
static oop miscPrimitivePlugin_decompress_words_from_at(VM *vm, oop receiver, oop words, oop bytes, oop start) {
    int64_t place;
    int64_t next;
    int64_t number;
    int64_t count;
    int64_t kind;
    int64_t word;
    int64_t value;
    if (!((words & 7) == 0 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, words) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 10 && (bytes & 7) == 0 && (int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 24) && (start & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((int64_t)start >> 3) < 1) {
        vm->failure_code = 4;
        return 0;
    }
    if (((AT(u64_cell, words) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    place = 0;
    next = i64_subtract((int64_t)start >> 3, 1);
    while (next < i64_shift_left(objects_elementCountOf(vm, bytes), format_elementShift(vm, (int64_t)((AT(u64_cell, bytes) >> 24) & 31)))) {
        number = AT(u8_cell, bytes + 8 + next);
        next = i64_add(next, 1);
        if (number == 255) {
            number = miscPrimitivePlugin_number_of_at(vm, 4, bytes, next);
            next = i64_add(next, 4);
        } else if (number > 223) {
            number = i64_add(i64_shift_left(i64_subtract(number, 224), 8), miscPrimitivePlugin_number_of_at(vm, 1, bytes, next));
            next = i64_add(next, 1);
        }
        count = number >> 2;
        kind = number & 3;
        if (i64_add(place, count) > objects_elementCountOf(vm, words)) {
            vm->failure_code = 4;
            return 0;
        }
        word = 0;
        if (kind == 1) {
            word = i64_multiply(miscPrimitivePlugin_number_of_at(vm, 1, bytes, next), 0x1010101);
            next = i64_add(next, 1);
        }
        if (kind == 2) {
            word = miscPrimitivePlugin_number_of_at(vm, 4, bytes, next);
            next = i64_add(next, 4);
        }
        if (kind > 0) {
            value = i64_subtract(i64_add(place, count), 1);
            for (int64_t i = place; i <= value; i++) {
                if (kind == 3) {
                    word = miscPrimitivePlugin_number_of_at(vm, 4, bytes, next);
                    next = i64_add(next, 4);
                }
                AT(u32_cell, words + 8 + i64_shift_left(i, 2)) = (uint32_t)word;
            }
        }
        place = i64_add(place, count);
    }
    return receiver;
}

