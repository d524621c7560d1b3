/* MiscPrimitivePlugin, floor Plugins: I am the named primitives of the module MiscPrimitivePlugin that are about strings of bytes: comparing, searching, translating and hashing them.  Generated from vm-spec: edit there. */

/* MiscPrimitivePlugin>>compare:string:with:order:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:25 */
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

/* MiscPrimitivePlugin>>find:substring:in:from:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:44 */
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

/* MiscPrimitivePlugin>>is:in:at:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:59 */
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

/* MiscPrimitivePlugin>>findFirst:in:set:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:68 */
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

/* MiscPrimitivePlugin>>index:of:in:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:81 */
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

/* MiscPrimitivePlugin>>hash:bytes:start:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:93 */
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

/* MiscPrimitivePlugin>>translate:string:from:to:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:106 */
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

