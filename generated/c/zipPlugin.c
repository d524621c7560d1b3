/* ZipPlugin, floor Plugins: I am named primitives of the module ZipPlugin: checksums, and blocks of compressed data, as RFC 1950 to 1952 define them, that are decompressed.  Generated from vm-spec: edit there. */

/* ZipPlugin>>isRun:to:of:, vm-spec/Plugins/ZipPlugin.class.st:42 */
static bool zipPlugin_isRun_to_of(VM *vm, oop start, oop stop, oop bytes) {
    return ((start & stop) & 1) != 0 && ((int64_t)start >> 3) >= 1 && (int64_t)stop >= (int64_t)start && ((int64_t)stop >> 3) <= i64_shift_left(objects_elementCountOf(vm, bytes), format_elementShift(vm, (int64_t)((AT(u64_cell, bytes) >> 24) & 31)));
}

/* ZipPlugin>>adler:update:from:to:in:, vm-spec/Plugins/ZipPlugin.class.st:50 */
static oop zipPlugin_adler_update_from_to_in(VM *vm, oop receiver, oop sum, oop start, oop stop, oop bytes) {
    int64_t low;
    int64_t high;
    int64_t value;
    (void)receiver;
    if (!((sum & 1) != 0 && (int64_t)sum >= 0 && ((int64_t)sum >> 3) < 0x100000000 && (bytes & 7) == 0 && (int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!zipPlugin_isRun_to_of(vm, start, stop, bytes)) {
        vm->failure_code = 4;
        return 0;
    }
    low = ((int64_t)sum >> 3) & 0xffff;
    high = ((int64_t)sum >> 3) >> 16;
    value = i64_subtract((int64_t)stop >> 3, 1);
    for (int64_t i = i64_subtract((int64_t)start >> 3, 1); i <= value; i++) {
        low = i64_floor_remainder(i64_add(low, AT(u8_cell, bytes + 8 + i)), 0xfff1);
        high = i64_floor_remainder(i64_add(high, low), 0xfff1);
    }
    return ((uint64_t)i64_add(i64_shift_left(high, 16), low) << 3) + 1;
}

/* ZipPlugin>>crc:update:from:to:in:, vm-spec/Plugins/ZipPlugin.class.st:66 */
static oop zipPlugin_crc_update_from_to_in(VM *vm, oop receiver, oop sum, oop start, oop stop, oop bytes) {
    int64_t crc;
    int64_t value;
    (void)receiver;
    if (!((sum & 1) != 0 && (int64_t)sum >= 0 && ((int64_t)sum >> 3) < 0x100000000 && (bytes & 7) == 0 && (int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!zipPlugin_isRun_to_of(vm, start, stop, bytes)) {
        vm->failure_code = 4;
        return 0;
    }
    crc = (int64_t)sum >> 3;
    value = i64_subtract((int64_t)stop >> 3, 1);
    for (int64_t i = i64_subtract((int64_t)start >> 3, 1); i <= value; i++) {
        crc = crc ^ AT(u8_cell, bytes + 8 + i);
        for (int64_t bit = 0; bit <= 7; bit++) {
            crc = (crc >> 1) ^ (i64_negate(crc & 1) & 0xedb88320L);
        }
    }
    return ((uint64_t)crc << 3) + 1;
}

/* ZipPlugin>>streamSlotOf:below:, vm-spec/Plugins/ZipPlugin.class.st:81 */
static int64_t zipPlugin_streamSlotOf_below(VM *vm, oop aStream, int64_t count) {
    oop class;
    int64_t slots;
    int64_t index;
    oop page;
    oop at;
    bool isClass;
    int64_t count2;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page2;
    oop at2;
    bool answer3;
    oop anOop;
    index = (aStream & 7) == 0 ? (int64_t)(AT(u64_cell, aStream) & 0x3fffff) : (int64_t)(aStream & 7);
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    class = at;
    for (int64_t depth = 0; depth <= 0x1000; depth++) {
        if ((class & 7) == 0) {
            if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                count2 = (int64_t)(AT(u64_cell, class) >> 56);
                slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count2;
                answer = slotCountOf >= 3;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                isClass = classTable_looksLikeClass(vm, class);
            } else {
                hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                if (hash < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash & 1023, 1), 3));
                    }
                    answer3 = at2 == class;
                } else {
                    answer3 = false;
                }
                isClass = answer3;
            }
        } else {
            isClass = false;
        }
        if (!isClass) {
            return -1;
        }
        slots = ((int64_t)AT(oop_cell, class + 24) >> 3) & 0xffff;
        if (slots < count) {
            return slots >= 3 ? slots : -1;
        }
        anOop = AT(oop_cell, class + 8);
        class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    }
    return -1;
}

/* ZipPlugin>>isNatural:of:to:, vm-spec/Plugins/ZipPlugin.class.st:95 */
static bool zipPlugin_isNatural_of_to(VM *vm, int64_t slot, oop aStream, int64_t limit) {
    oop value;
    (void)vm;
    value = AT(oop_cell, aStream + i64_shift_left(i64_add(slot, 1), 3));
    return (value & 1) != 0 && (int64_t)value >= 0 && ((int64_t)value >> 3) <= limit;
}

/* ZipPlugin>>inflate:literals:distances:, vm-spec/Plugins/ZipPlugin.class.st:118 */
static oop zipPlugin_inflate_literals_distances(VM *vm, oop receiver, oop literals, oop distances) {
    int64_t own;
    oop collection;
    oop input;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer3;
    bool answer4;
    bool answer5;
    oop anOop;
    oop anOop2;
    if (!((literals & 7) == 0 && (int64_t)((AT(u64_cell, literals) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, literals) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, literals) >> 24) & 31) >= 10 && (distances & 7) == 0 && (int64_t)((AT(u64_cell, distances) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, distances) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, distances) >> 24) & 31) >= 10)) {
        vm->failure_code = 3;
        return 0;
    }
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!(answer2 && !((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 36))) {
        vm->failure_code = 2;
        return 0;
    }
    own = zipPlugin_streamSlotOf_below(vm, receiver, 13);
    if (own >= 0) {
        if ((receiver & 7) == 0) {
            if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
                count2 = (int64_t)(AT(u64_cell, receiver) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count2;
                answer3 = slotCountOf2 >= i64_add(own, 6);
            } else {
                answer3 = false;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        answer5 = answer4;
    } else {
        answer5 = false;
    }
    if (!answer5) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, receiver + 8);
    collection = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    anOop2 = AT(oop_cell, receiver + i64_shift_left(i64_add(i64_add(own, 3), 1), 3));
    input = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if (!((collection & 7) == 0 && (int64_t)((AT(u64_cell, collection) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, collection) >> 24) & 31) >= 24) && (input & 7) == 0 && (int64_t)((AT(u64_cell, input) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, input) >> 24) & 31) >= 24))) {
        vm->failure_code = 2;
        return 0;
    }
    if (((AT(u64_cell, collection) >> 23) & 1) != 0 || ((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(zipPlugin_isNatural_of_to(vm, 2, receiver, i64_shift_left(objects_elementCountOf(vm, collection), format_elementShift(vm, (int64_t)((AT(u64_cell, collection) >> 24) & 31)))) && zipPlugin_isNatural_of_to(vm, own, receiver, 255) && zipPlugin_isNatural_of_to(vm, i64_add(own, 1), receiver, 0xffffffffL) && zipPlugin_isNatural_of_to(vm, i64_add(own, 2), receiver, 32) && zipPlugin_isNatural_of_to(vm, i64_add(own, 4), receiver, i64_shift_left(objects_elementCountOf(vm, input), format_elementShift(vm, (int64_t)((AT(u64_cell, input) >> 24) & 31)))) && zipPlugin_isNatural_of_to(vm, i64_add(own, 5), receiver, i64_shift_left(objects_elementCountOf(vm, input), format_elementShift(vm, (int64_t)((AT(u64_cell, input) >> 24) & 31)))))) {
        vm->failure_code = 2;
        return 0;
    }
    return zipPlugin_inflateStream_at_from_to_literals_distances(vm, receiver, own, input, collection, literals, distances);
}

/* ZipPlugin>>inflateStream:at:from:to:literals:distances:, vm-spec/Plugins/ZipPlugin.class.st:141 */
static oop zipPlugin_inflateStream_at_from_to_literals_distances(VM *vm, oop aStream, int64_t own, oop input, oop collection, oop literals, oop distances) {
    int64_t state;
    int64_t end;
    oop value;
    oop value2;
    int64_t slot;
    int64_t value3;
    oop value4;
    int64_t slot2;
    int64_t value5;
    oop value6;
    int64_t slot3;
    int64_t value7;
    oop value8;
    state = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(own, 1), 3)) >> 3;
    vm->zipPlugin_bits = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 1), 1), 3)) >> 3;
    vm->zipPlugin_bitCount = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 2), 1), 3)) >> 3;
    vm->zipPlugin_source = input + 8;
    vm->zipPlugin_sourceStart = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 4), 1), 3)) >> 3;
    vm->zipPlugin_sourceEnd = i64_shift_left(objects_elementCountOf(vm, input), format_elementShift(vm, (int64_t)((AT(u64_cell, input) >> 24) & 31)));
    vm->zipPlugin_isFaulty = false;
    end = zipPlugin_inflateFrom_while_into_literals_distances(vm, (int64_t)AT(oop_cell, aStream + 24) >> 3, (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 5), 1), 3)) >> 3, collection, literals, distances);
    if (vm->zipPlugin_isFaulty) {
        vm->failure_code = 6;
        return 0;
    }
    if (end < 0) {
        state = state & 1;
        end = i64_invert(end);
    }
    value = ((uint64_t)end << 3) + 1;
    AT(oop_cell, aStream + 24) = value;
    value2 = ((uint64_t)state << 3) + 1;
    AT(oop_cell, aStream + i64_shift_left(i64_add(own, 1), 3)) = value2;
    slot = i64_add(own, 1);
    value3 = vm->zipPlugin_bits;
    value4 = ((uint64_t)value3 << 3) + 1;
    AT(oop_cell, aStream + i64_shift_left(i64_add(slot, 1), 3)) = value4;
    slot2 = i64_add(own, 2);
    value5 = vm->zipPlugin_bitCount;
    value6 = ((uint64_t)value5 << 3) + 1;
    AT(oop_cell, aStream + i64_shift_left(i64_add(slot2, 1), 3)) = value6;
    slot3 = i64_add(own, 4);
    value7 = vm->zipPlugin_sourceStart;
    value8 = ((uint64_t)value7 << 3) + 1;
    AT(oop_cell, aStream + i64_shift_left(i64_add(slot3, 1), 3)) = value8;
    return aStream;
}

/* ZipPlugin>>inflateFrom:while:into:literals:distances:, vm-spec/Plugins/ZipPlugin.class.st:166 */
static int64_t zipPlugin_inflateFrom_while_into_literals_distances(VM *vm, int64_t start, int64_t sourceLimit, oop collection, oop literals, oop distances) {
    int64_t end;
    int64_t size;
    int64_t value;
    int64_t length;
    int64_t distance;
    int64_t oldBits;
    int64_t oldCount;
    int64_t oldStart;
    int64_t value2;
    int64_t value3;
    end = start;
    size = i64_shift_left(objects_elementCountOf(vm, collection), format_elementShift(vm, (int64_t)((AT(u64_cell, collection) >> 24) & 31)));
    while (end < size && vm->zipPlugin_sourceStart <= sourceLimit) {
        oldBits = vm->zipPlugin_bits;
        oldCount = vm->zipPlugin_bitCount;
        oldStart = vm->zipPlugin_sourceStart;
        value = zipPlugin_decode(vm, literals);
        if (value < 256) {
            if (vm->zipPlugin_isFaulty) {
                return end;
            }
            AT(u8_cell, collection + 8 + end) = (uint8_t)value;
            end = i64_add(end, 1);
        } else {
            if (value == 256) {
                return i64_invert(end);
            }
            length = i64_add(value & 0xffff, zipPlugin_next(vm, i64_subtract(value >> 16, 1)));
            value = zipPlugin_decode(vm, distances);
            distance = i64_add(value & 0xffff, zipPlugin_next(vm, value >> 16));
            if (distance < 1 || distance > end) {
                vm->zipPlugin_isFaulty = true;
            }
            if (vm->zipPlugin_isFaulty) {
                return end;
            }
            if (i64_add(end, length) >= size) {
                vm->zipPlugin_bits = oldBits;
                vm->zipPlugin_bitCount = oldCount;
                vm->zipPlugin_sourceStart = oldStart;
                return end;
            }
            value2 = i64_subtract(i64_add(end, length), 1);
            for (int64_t i = end; i <= value2; i++) {
                value3 = AT(u8_cell, collection + 8 + i64_subtract(i, distance));
                AT(u8_cell, collection + 8 + i) = (uint8_t)value3;
            }
            end = i64_add(end, length);
        }
    }
    return end;
}

/* ZipPlugin>>decode:, vm-spec/Plugins/ZipPlugin.class.st:200 */
static int64_t zipPlugin_decode(VM *vm, oop table) {
    address words;
    int64_t size;
    int64_t start;
    int64_t entry;
    words = table + 8;
    size = objects_elementCountOf(vm, table);
    entry = size > 0 ? (int64_t)AT(u32_cell, words) : 0;
    start = 2;
    while ((entry >> 24) > 0 && (entry >> 24) <= 16) {
        start = i64_add(i64_subtract(start, 1), zipPlugin_next(vm, entry >> 24));
        if (!(start < size)) {
            vm->zipPlugin_isFaulty = true;
            return 0;
        }
        entry = (int64_t)AT(u32_cell, words + i64_shift_left(start, 2));
        if ((entry & 0x3f000000) == 0) {
            return entry;
        }
        start = entry & 0xffff;
        if (start < 1 || vm->zipPlugin_isFaulty) {
            entry = 0;
        }
    }
    vm->zipPlugin_isFaulty = true;
    return 0;
}

/* ZipPlugin>>next:, vm-spec/Plugins/ZipPlugin.class.st:222 */
static int64_t zipPlugin_next(VM *vm, int64_t count) {
    int64_t value;
    if (count <= 0) {
        return 0;
    }
    while (vm->zipPlugin_bitCount < count) {
        if (vm->zipPlugin_sourceStart >= vm->zipPlugin_sourceEnd || count > 16) {
            vm->zipPlugin_isFaulty = true;
            return 0;
        }
        vm->zipPlugin_bits = i64_add(vm->zipPlugin_bits, i64_shift_left((int64_t)AT(u8_cell, vm->zipPlugin_source + vm->zipPlugin_sourceStart), vm->zipPlugin_bitCount));
        vm->zipPlugin_sourceStart = i64_add(vm->zipPlugin_sourceStart, 1);
        vm->zipPlugin_bitCount = i64_add(vm->zipPlugin_bitCount, 8);
    }
    value = vm->zipPlugin_bits & i64_subtract(i64_shift_left(1, count), 1);
    vm->zipPlugin_bits = i64_shift_right(vm->zipPlugin_bits, count);
    vm->zipPlugin_bitCount = i64_subtract(vm->zipPlugin_bitCount, count);
    return value;
}

