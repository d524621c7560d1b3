/* ZipDeflater, floor Plugins: I am the named primitives of the module ZipPlugin that find what is repeated in data that are to be compressed.  Generated from vm-spec: edit there. */

/* ZipDeflater>>codeOfLength:, vm-spec/Plugins/ZipDeflater.class.st:79 */
static int64_t zipDeflater_codeOfLength(VM *vm, int64_t length) {
    int64_t extra;
    if (length == 255) {
        return 285;
    }
    if (length < 8) {
        return i64_add(257, length);
    }
    extra = zipDeflater_extraBitsOfLength(vm, length);
    return i64_add(i64_add(261, i64_shift_left(extra, 2)), i64_subtract(i64_shift_right(length, extra), 4));
}

/* ZipDeflater>>extraBitsOfLength:, vm-spec/Plugins/ZipDeflater.class.st:90 */
static int64_t zipDeflater_extraBitsOfLength(VM *vm, int64_t length) {
    (void)vm;
    return length < 8 || length == 255 ? 0 : i64_subtract(61, u64_leading_zeros((uint64_t)length));
}

/* ZipDeflater>>update:table:delta:, vm-spec/Plugins/ZipDeflater.class.st:111 */
static oop zipDeflater_update_table_delta(VM *vm, oop receiver, oop table, oop delta) {
    address place;
    int64_t value;
    if (!((table & 7) == 0 && (int64_t)((AT(u64_cell, table) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, table) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, table) >> 24) & 31) >= 10 && (delta & 1) != 0 && (int64_t)delta >= 0 && ((int64_t)delta >> 3) < 0x100000000)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, table) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    value = i64_subtract(objects_elementCountOf(vm, table), 1);
    for (int64_t i = 0; i <= value; i++) {
        place = table + 8 + i64_shift_left(i, 2);
        AT(u32_cell, place) = (uint32_t)i64_max(i64_subtract((int64_t)AT(u32_cell, place), (int64_t)delta >> 3), 0);
    }
    return receiver;
}

/* ZipDeflater>>deflate:to:chain:good:, vm-spec/Plugins/ZipDeflater.class.st:125 */
static oop zipDeflater_deflate_to_chain_good(VM *vm, oop receiver, oop last, oop chain, oop good) {
    int64_t own;
    int64_t start;
    bool isFull;
    oop anOop;
    oop anObject;
    int64_t slot;
    int64_t value;
    oop value2;
    int64_t slot2;
    int64_t value3;
    oop value4;
    int64_t slot3;
    int64_t value5;
    oop value6;
    int64_t slot4;
    int64_t value7;
    oop value8;
    if (!(((last & chain) & 1) != 0 && (good & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    own = zipDeflater_load(vm, receiver);
    if (own < 0) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, receiver + 8);
    anObject = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (i64_add(i64_add((int64_t)last >> 3, 258), 2) > i64_shift_left(objects_elementCountOf(vm, anObject), format_elementShift(vm, (int64_t)((AT(u64_cell, anObject) >> 24) & 31)))) {
        vm->failure_code = 3;
        return 0;
    }
    start = (int64_t)AT(oop_cell, receiver + i64_shift_left(i64_add(i64_add(own, 3), 1), 3)) >> 3;
    if (start > ((int64_t)last >> 3)) {
        return vm->heap_falseObject;
    }
    if (vm->zipDeflater_count >= vm->zipDeflater_capacity) {
        return vm->heap_trueObject;
    }
    isFull = zipDeflater_deflateFrom_to_chain_good(vm, start, (int64_t)last >> 3, (int64_t)chain >> 3, (int64_t)good >> 3);
    slot = i64_add(own, 2);
    value = vm->zipDeflater_hash;
    value2 = ((uint64_t)value << 3) + 1;
    AT(oop_cell, receiver + i64_shift_left(i64_add(slot, 1), 3)) = value2;
    slot2 = i64_add(own, 3);
    value3 = vm->zipDeflater_matchStart;
    value4 = ((uint64_t)value3 << 3) + 1;
    AT(oop_cell, receiver + i64_shift_left(i64_add(slot2, 1), 3)) = value4;
    slot3 = i64_add(own, 9);
    value5 = vm->zipDeflater_count;
    value6 = ((uint64_t)value5 << 3) + 1;
    AT(oop_cell, receiver + i64_shift_left(i64_add(slot3, 1), 3)) = value6;
    slot4 = i64_add(own, 10);
    value7 = vm->zipDeflater_matches;
    value8 = ((uint64_t)value7 << 3) + 1;
    AT(oop_cell, receiver + i64_shift_left(i64_add(slot4, 1), 3)) = value8;
    return isFull ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ZipDeflater>>load:, vm-spec/Plugins/ZipDeflater.class.st:146 */
static int64_t zipDeflater_load(VM *vm, oop aStream) {
    int64_t own;
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
    int64_t slot;
    oop value;
    bool hasBytes;
    oop anOop3;
    bool answer6;
    oop anOop4;
    oop anObject;
    oop anOop5;
    oop anObject2;
    oop anOop6;
    oop anOop7;
    oop anOop8;
    oop anOop9;
    oop anOop10;
    oop anOop11;
    oop anOop12;
    if ((aStream & 7) == 0) {
        if ((int64_t)((AT(u64_cell, aStream) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, aStream) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aStream - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!(answer2 && !((aStream & 7) == 0 && (int64_t)(AT(u64_cell, aStream) & 0x3fffff) == 36) && !(((AT(u64_cell, aStream) >> 23) & 1) != 0))) {
        return -1;
    }
    own = zipPlugin_streamSlotOf_below(vm, aStream, 7);
    if (own >= 0) {
        if ((aStream & 7) == 0) {
            if ((int64_t)((AT(u64_cell, aStream) >> 24) & 31) <= 5) {
                count2 = (int64_t)(AT(u64_cell, aStream) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, aStream - 8) & 0xffffffffffffffU) : count2;
                answer3 = slotCountOf2 >= i64_add(own, 11);
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
        return -1;
    }
    anOop = AT(oop_cell, aStream + 8);
    anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if ((anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 24)) {
        slot = i64_add(own, 5);
        anOop3 = AT(oop_cell, aStream + i64_shift_left(i64_add(slot, 1), 3));
        value = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        hasBytes = (value & 7) == 0 && (int64_t)((AT(u64_cell, value) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, value) >> 24) & 31) >= 24) && !(((AT(u64_cell, value) >> 23) & 1) != 0);
        answer6 = hasBytes;
    } else {
        answer6 = false;
    }
    if (!answer6) {
        return -1;
    }
    anOop4 = AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 5), 1), 3));
    anObject = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
    vm->zipDeflater_capacity = i64_shift_left(objects_elementCountOf(vm, anObject), format_elementShift(vm, (int64_t)((AT(u64_cell, anObject) >> 24) & 31)));
    if (!(zipDeflater_has_words_of(vm, 0x8000, own, aStream) && zipDeflater_has_words_of(vm, 0x8000, i64_add(own, 1), aStream) && zipDeflater_has_words_of(vm, vm->zipDeflater_capacity, i64_add(own, 6), aStream) && zipDeflater_has_words_of(vm, 286, i64_add(own, 7), aStream) && zipDeflater_has_words_of(vm, 30, i64_add(own, 8), aStream))) {
        return -1;
    }
    anOop5 = AT(oop_cell, aStream + 8);
    anObject2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop5) : anOop5;
    if (!(zipPlugin_isNatural_of_to(vm, 1, aStream, i64_shift_left(objects_elementCountOf(vm, anObject2), format_elementShift(vm, (int64_t)((AT(u64_cell, anObject2) >> 24) & 31)))) && zipPlugin_isNatural_of_to(vm, i64_add(own, 2), aStream, 0x7fff) && zipPlugin_isNatural_of_to(vm, i64_add(own, 3), aStream, 0x10000000000) && zipPlugin_isNatural_of_to(vm, i64_add(own, 9), aStream, vm->zipDeflater_capacity) && zipPlugin_isNatural_of_to(vm, i64_add(own, 10), aStream, vm->zipDeflater_capacity))) {
        return -1;
    }
    anOop6 = AT(oop_cell, aStream + 8);
    vm->zipDeflater_bytes = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop6) : anOop6) + 8;
    vm->zipDeflater_end = (int64_t)AT(oop_cell, aStream + 16) >> 3;
    anOop7 = AT(oop_cell, aStream + i64_shift_left(i64_add(own, 1), 3));
    vm->zipDeflater_heads = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop7) : anOop7) + 8;
    anOop8 = AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 1), 1), 3));
    vm->zipDeflater_tails = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop8) : anOop8) + 8;
    vm->zipDeflater_hash = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 2), 1), 3)) >> 3;
    anOop9 = AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 5), 1), 3));
    vm->zipDeflater_literals = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop9) : anOop9) + 8;
    anOop10 = AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 6), 1), 3));
    vm->zipDeflater_distances = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop10) : anOop10) + 8;
    anOop11 = AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 7), 1), 3));
    vm->zipDeflater_literalCounts = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop11) : anOop11) + 8;
    anOop12 = AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 8), 1), 3));
    vm->zipDeflater_distanceCounts = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop12) : anOop12) + 8;
    vm->zipDeflater_count = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 9), 1), 3)) >> 3;
    vm->zipDeflater_matches = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 10), 1), 3)) >> 3;
    return own;
}

/* ZipDeflater>>has:words:of:, vm-spec/Plugins/ZipDeflater.class.st:188 */
static bool zipDeflater_has_words_of(VM *vm, int64_t size, int64_t slot, oop aStream) {
    oop value;
    oop anOop;
    anOop = AT(oop_cell, aStream + i64_shift_left(i64_add(slot, 1), 3));
    value = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    return (value & 7) == 0 && (int64_t)((AT(u64_cell, value) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, value) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, value) >> 24) & 31) >= 10 && objects_elementCountOf(vm, value) >= size && !(((AT(u64_cell, value) >> 23) & 1) != 0);
}

/* ZipDeflater>>deflateFrom:to:chain:good:, vm-spec/Plugins/ZipDeflater.class.st:204 */
static bool zipDeflater_deflateFrom_to_chain_good(VM *vm, int64_t start, int64_t last, int64_t chain, int64_t good) {
    int64_t here;
    bool isFull;
    bool isKnown;
    int64_t match;
    int64_t length;
    int64_t value;
    int64_t byte;
    here = start;
    isFull = false;
    isKnown = false;
    match = 0;
    length = 0;
    while (here <= last && !isFull) {
        if (!isKnown) {
            zipDeflater_find_longerThan_at_chain_good(vm, here, 2, here, chain, good);
            zipDeflater_insert(vm, here);
            match = vm->zipDeflater_matchStart;
            length = vm->zipDeflater_matchLength;
        }
        zipDeflater_find_longerThan_at_chain_good(vm, i64_add(here, 1), length, match, chain, good);
        if (length >= vm->zipDeflater_matchLength && length >= 3) {
            isFull = zipDeflater_putMatch_distance(vm, length, i64_subtract(here, match));
            value = i64_subtract(length, 1);
            for (int64_t i = 1; i <= value; i++) {
                zipDeflater_insert(vm, i64_add(here, i));
            }
            here = i64_add(here, length);
            isKnown = false;
        } else {
            byte = (int64_t)AT(u8_cell, vm->zipDeflater_bytes + here);
            zipDeflater_put_distance(vm, byte, 0);
            zipDeflater_count_in(vm, byte, vm->zipDeflater_literalCounts);
            isFull = vm->zipDeflater_count == vm->zipDeflater_capacity;
            here = i64_add(here, 1);
            isKnown = here <= last && !isFull;
            if (isKnown) {
                zipDeflater_insert(vm, here);
                match = vm->zipDeflater_matchStart;
                length = vm->zipDeflater_matchLength;
            }
        }
    }
    vm->zipDeflater_matchStart = here;
    return isFull;
}

/* ZipDeflater>>insert:, vm-spec/Plugins/ZipDeflater.class.st:254 */
static void zipDeflater_insert(VM *vm, int64_t here) {
    vm->zipDeflater_hash = (i64_shift_left(vm->zipDeflater_hash, 5) ^ (int64_t)AT(u8_cell, vm->zipDeflater_bytes + i64_add(here, 2))) & 0x7fff;
    AT(u32_cell, vm->zipDeflater_tails + i64_shift_left(here & 0x7fff, 2)) = AT(u32_cell, vm->zipDeflater_heads + i64_shift_left(vm->zipDeflater_hash, 2));
    AT(u32_cell, vm->zipDeflater_heads + i64_shift_left(vm->zipDeflater_hash, 2)) = (uint32_t)here;
}

/* ZipDeflater>>find:longerThan:at:chain:good:, vm-spec/Plugins/ZipDeflater.class.st:263 */
static void zipDeflater_find_longerThan_at_chain_good(VM *vm, int64_t here, int64_t length, int64_t start, int64_t chain, int64_t good) {
    int64_t position;
    int64_t limit;
    int64_t left;
    int64_t found;
    vm->zipDeflater_matchStart = start;
    vm->zipDeflater_matchLength = length;
    if (length >= 258) {
        return;
    }
    position = (int64_t)AT(u32_cell, vm->zipDeflater_heads + i64_shift_left((i64_shift_left(vm->zipDeflater_hash, 5) ^ (int64_t)AT(u8_cell, vm->zipDeflater_bytes + i64_add(here, 2))) & 0x7fff, 2));
    limit = i64_max(i64_subtract(here, 0x8000), 0);
    if (!(position < here && i64_subtract(here, position) < 0x8000)) {
        return;
    }
    left = chain;
    for (;;) {
        found = i64_min(zipDeflater_match_with_atLeast(vm, here, position, vm->zipDeflater_matchLength), i64_subtract(vm->zipDeflater_end, here));
        if (found == 3 && i64_subtract(here, position) > 0x2000) {
            found = 0;
        }
        if (found > vm->zipDeflater_matchLength) {
            vm->zipDeflater_matchLength = found;
            vm->zipDeflater_matchStart = position;
            if (found >= 258 || found > good) {
                return;
            }
        }
        left = i64_subtract(left, 1);
        if (!(left > 0)) {
            return;
        }
        position = (int64_t)AT(u32_cell, vm->zipDeflater_tails + i64_shift_left(position & 0x7fff, 2));
        if (position <= limit || position >= here) {
            return;
        }
    }
}

/* ZipDeflater>>match:with:atLeast:, vm-spec/Plugins/ZipDeflater.class.st:288 */
static int64_t zipDeflater_match_with_atLeast(VM *vm, int64_t here, int64_t position, int64_t length) {
    int64_t same;
    if (!((int64_t)AT(u8_cell, vm->zipDeflater_bytes + i64_add(here, length)) == (int64_t)AT(u8_cell, vm->zipDeflater_bytes + i64_add(position, length)))) {
        return 0;
    }
    same = 0;
    while (same < 258 && (int64_t)AT(u8_cell, vm->zipDeflater_bytes + i64_add(here, same)) == (int64_t)AT(u8_cell, vm->zipDeflater_bytes + i64_add(position, same))) {
        same = i64_add(same, 1);
    }
    return same;
}

/* ZipDeflater>>putMatch:distance:, vm-spec/Plugins/ZipDeflater.class.st:308 */
static bool zipDeflater_putMatch_distance(VM *vm, int64_t length, int64_t distance) {
    int64_t distance2;
    int64_t extra;
    int64_t codeOfDistance;
    zipDeflater_put_distance(vm, i64_subtract(length, 3), distance);
    zipDeflater_count_in(vm, zipDeflater_codeOfLength(vm, i64_subtract(length, 3)), vm->zipDeflater_literalCounts);
    distance2 = i64_subtract(distance, 1);
    extra = distance2 < 4 ? 0 : i64_subtract(62, u64_leading_zeros((uint64_t)distance2));
    codeOfDistance = i64_add(i64_shift_left(extra, 1), i64_shift_right(distance2, extra));
    zipDeflater_count_in(vm, codeOfDistance, vm->zipDeflater_distanceCounts);
    vm->zipDeflater_matches = i64_add(vm->zipDeflater_matches, 1);
    return vm->zipDeflater_count == vm->zipDeflater_capacity;
}

/* ZipDeflater>>put:distance:, vm-spec/Plugins/ZipDeflater.class.st:318 */
static void zipDeflater_put_distance(VM *vm, int64_t literal, int64_t distance) {
    AT(u8_cell, vm->zipDeflater_literals + vm->zipDeflater_count) = (uint8_t)literal;
    AT(u32_cell, vm->zipDeflater_distances + i64_shift_left(vm->zipDeflater_count, 2)) = (uint32_t)distance;
    vm->zipDeflater_count = i64_add(vm->zipDeflater_count, 1);
}

/* ZipDeflater>>count:in:, vm-spec/Plugins/ZipDeflater.class.st:326 */
static void zipDeflater_count_in(VM *vm, int64_t code, address counts) {
    (void)vm;
    AT(u32_cell, counts + i64_shift_left(code, 2)) = (uint32_t)i64_add(AT(u32_cell, counts + i64_shift_left(code, 2)), 1);
}

