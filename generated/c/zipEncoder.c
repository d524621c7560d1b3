/* ZipEncoder, floor Plugins: I am the named primitive of the module ZipPlugin that writes what ZipDeflater has found, in codes of RFC 1951.  Generated from vm-spec: edit there. */

/* ZipEncoder>>send:literals:distances:literalTree:distanceTree:, vm-spec/Plugins/ZipEncoder.class.st:30 */
static oop zipEncoder_send_literals_distances_literalTree_distanceTree(VM *vm, oop receiver, oop literals, oop distances, oop literalTree, oop distanceTree) {
    int64_t own;
    int64_t start;
    int64_t stop;
    int64_t sum;
    oop anOop;
    oop anOop2;
    oop anOop3;
    oop anObject;
    bool answer;
    oop anOop4;
    oop anOop5;
    oop anOop6;
    bool answer2;
    oop anOop7;
    oop anOop8;
    uint8_t value;
    oop value2;
    oop value3;
    int64_t value4;
    oop value5;
    int64_t value6;
    oop value7;
    int64_t slot;
    int64_t value8;
    oop value9;
    own = zipEncoder_load(vm, receiver);
    if (own < 0) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(zipEncoder_isStream(vm, literals) && zipEncoder_isStream(vm, distances) && zipEncoder_isTree(vm, literalTree) && zipEncoder_isTree(vm, distanceTree))) {
        vm->failure_code = 3;
        return 0;
    }
    start = (int64_t)AT(oop_cell, literals + 16) >> 3;
    stop = (int64_t)AT(oop_cell, literals + 24) >> 3;
    anOop = AT(oop_cell, literals + 8);
    anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if ((anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 24)) {
        anOop3 = AT(oop_cell, literals + 8);
        anObject = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        answer = stop <= i64_shift_left(objects_elementCountOf(vm, anObject), format_elementShift(vm, (int64_t)((AT(u64_cell, anObject) >> 24) & 31)));
    } else {
        answer = false;
    }
    if (!answer) {
        vm->failure_code = 3;
        return 0;
    }
    anOop4 = AT(oop_cell, distances + 8);
    anOop5 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
    if ((anOop5 & 7) == 0 && (int64_t)((AT(u64_cell, anOop5) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, anOop5) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, anOop5) >> 24) & 31) >= 10) {
        anOop6 = AT(oop_cell, distances + 8);
        answer2 = stop <= objects_elementCountOf(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop6) : anOop6);
    } else {
        answer2 = false;
    }
    if (!answer2) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(start <= stop && start == ((int64_t)AT(oop_cell, distances + 16) >> 3) && stop == ((int64_t)AT(oop_cell, distances + 24) >> 3))) {
        vm->failure_code = 3;
        return 0;
    }
    vm->zipEncoder_isFaulty = false;
    zipEncoder_flush(vm);
    sum = 0;
    while (start < stop && i64_add(vm->zipEncoder_position, 4) < vm->zipEncoder_size && !vm->zipEncoder_isFaulty) {
        anOop7 = AT(oop_cell, literals + 8);
        value = AT(u8_cell, (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop7) : anOop7) + 8 + start);
        anOop8 = AT(oop_cell, distances + 8);
        sum = i64_add(sum, zipEncoder_put_distance_literalTree_distanceTree(vm, value, (int64_t)AT(u32_cell, (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop8) : anOop8) + 8 + i64_shift_left(start, 2)), literalTree, distanceTree));
        start = i64_add(start, 1);
    }
    if (vm->zipEncoder_isFaulty) {
        vm->failure_code = 6;
        return 0;
    }
    value2 = ((uint64_t)start << 3) + 1;
    AT(oop_cell, literals + 16) = value2;
    value3 = ((uint64_t)start << 3) + 1;
    AT(oop_cell, distances + 16) = value3;
    value4 = vm->zipEncoder_position;
    value5 = ((uint64_t)value4 << 3) + 1;
    AT(oop_cell, receiver + 16) = value5;
    value6 = vm->zipEncoder_bits;
    value7 = ((uint64_t)value6 << 3) + 1;
    AT(oop_cell, receiver + i64_shift_left(i64_add(own, 1), 3)) = value7;
    slot = i64_add(own, 1);
    value8 = vm->zipEncoder_bitCount;
    value9 = ((uint64_t)value8 << 3) + 1;
    AT(oop_cell, receiver + i64_shift_left(i64_add(slot, 1), 3)) = value9;
    return ((uint64_t)sum << 3) + 1;
}

/* ZipEncoder>>load:, vm-spec/Plugins/ZipEncoder.class.st:61 */
static int64_t zipEncoder_load(VM *vm, oop aStream) {
    int64_t own;
    oop collection;
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
                answer3 = slotCountOf2 >= i64_add(own, 2);
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
    collection = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (!((collection & 7) == 0 && (int64_t)((AT(u64_cell, collection) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, collection) >> 24) & 31) >= 24) && !(((AT(u64_cell, collection) >> 23) & 1) != 0))) {
        return -1;
    }
    vm->zipEncoder_size = i64_shift_left(objects_elementCountOf(vm, collection), format_elementShift(vm, (int64_t)((AT(u64_cell, collection) >> 24) & 31)));
    if (!(zipPlugin_isNatural_of_to(vm, 1, aStream, vm->zipEncoder_size) && zipPlugin_isNatural_of_to(vm, own, aStream, 0x100000000) && zipPlugin_isNatural_of_to(vm, i64_add(own, 1), aStream, 32))) {
        return -1;
    }
    vm->zipEncoder_target = collection + 8;
    vm->zipEncoder_position = (int64_t)AT(oop_cell, aStream + 16) >> 3;
    vm->zipEncoder_bits = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(own, 1), 3)) >> 3;
    vm->zipEncoder_bitCount = (int64_t)AT(oop_cell, aStream + i64_shift_left(i64_add(i64_add(own, 1), 1), 3)) >> 3;
    return own;
}

/* ZipEncoder>>isStream:, vm-spec/Plugins/ZipEncoder.class.st:80 */
static bool zipEncoder_isStream(VM *vm, oop anOop) {
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    return answer2 && !((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36) && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && zipPlugin_isNatural_of_to(vm, 1, anOop, 0x10000000000) && zipPlugin_isNatural_of_to(vm, 2, anOop, 0x10000000000);
}

/* ZipEncoder>>isTree:, vm-spec/Plugins/ZipEncoder.class.st:88 */
static bool zipEncoder_isTree(VM *vm, oop anOop) {
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
    oop anOop3;
    oop anOop4;
    oop anOop5;
    bool answer3;
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 2;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        return false;
    }
    anOop2 = AT(oop_cell, anOop + 8);
    anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if ((anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 10) {
        anOop4 = AT(oop_cell, anOop + 16);
        anOop5 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
        answer3 = (anOop5 & 7) == 0 && (int64_t)((AT(u64_cell, anOop5) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, anOop5) >> 24) & 31) < 12 && (int64_t)((AT(u64_cell, anOop5) >> 24) & 31) >= 10;
    } else {
        answer3 = false;
    }
    return answer3;
}

/* ZipEncoder>>put:distance:literalTree:distanceTree:, vm-spec/Plugins/ZipEncoder.class.st:95 */
static int64_t zipEncoder_put_distance_literalTree_distanceTree(VM *vm, int64_t literal, int64_t distance, oop literalTree, oop distanceTree) {
    int64_t extra;
    int64_t value;
    int64_t distance2;
    int64_t extra2;
    int64_t codeOfDistance;
    int64_t distance3;
    int64_t value2;
    if (distance == 0) {
        zipEncoder_putCode_of(vm, literal, literalTree);
        return 1;
    }
    if (distance > 0x8000) {
        vm->zipEncoder_isFaulty = true;
        return 0;
    }
    zipEncoder_putCode_of(vm, zipDeflater_codeOfLength(vm, literal), literalTree);
    extra = zipDeflater_extraBitsOfLength(vm, literal);
    value = literal & i64_subtract(i64_shift_left(1, extra), 1);
    vm->zipEncoder_bits = vm->zipEncoder_bits | i64_shift_left(value, vm->zipEncoder_bitCount);
    vm->zipEncoder_bitCount = i64_add(vm->zipEncoder_bitCount, extra);
    zipEncoder_flush(vm);
    distance2 = i64_subtract(distance, 1);
    extra2 = distance2 < 4 ? 0 : i64_subtract(62, u64_leading_zeros((uint64_t)distance2));
    codeOfDistance = i64_add(i64_shift_left(extra2, 1), i64_shift_right(distance2, extra2));
    zipEncoder_putCode_of(vm, codeOfDistance, distanceTree);
    distance3 = i64_subtract(distance, 1);
    extra = distance3 < 4 ? 0 : i64_subtract(62, u64_leading_zeros((uint64_t)distance3));
    value2 = i64_subtract(distance, 1) & i64_subtract(i64_shift_left(1, extra), 1);
    vm->zipEncoder_bits = vm->zipEncoder_bits | i64_shift_left(value2, vm->zipEncoder_bitCount);
    vm->zipEncoder_bitCount = i64_add(vm->zipEncoder_bitCount, extra);
    zipEncoder_flush(vm);
    return i64_add(literal, 3);
}

/* ZipEncoder>>putCode:of:, vm-spec/Plugins/ZipEncoder.class.st:115 */
static void zipEncoder_putCode_of(VM *vm, int64_t code, oop tree) {
    oop counts;
    oop codes;
    int64_t count;
    int64_t value;
    oop anOop;
    oop anOop2;
    anOop = AT(oop_cell, tree + 8);
    counts = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    anOop2 = AT(oop_cell, tree + 16);
    codes = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    if (!(code < objects_elementCountOf(vm, counts) && code < objects_elementCountOf(vm, codes))) {
        vm->zipEncoder_isFaulty = true;
        return;
    }
    count = (int64_t)AT(u32_cell, counts + 8 + i64_shift_left(code, 2));
    value = (int64_t)AT(u32_cell, codes + 8 + i64_shift_left(code, 2));
    if (!(count <= 16 && i64_shift_right(value, count) == 0)) {
        vm->zipEncoder_isFaulty = true;
        return;
    }
    vm->zipEncoder_bits = vm->zipEncoder_bits | i64_shift_left(value, vm->zipEncoder_bitCount);
    vm->zipEncoder_bitCount = i64_add(vm->zipEncoder_bitCount, count);
    zipEncoder_flush(vm);
}

/* ZipEncoder>>flush, vm-spec/Plugins/ZipEncoder.class.st:140 */
static void zipEncoder_flush(VM *vm) {
    while (vm->zipEncoder_bitCount >= 8 && vm->zipEncoder_position < vm->zipEncoder_size) {
        AT(u8_cell, vm->zipEncoder_target + vm->zipEncoder_position) = (uint8_t)(vm->zipEncoder_bits & 255);
        vm->zipEncoder_position = i64_add(vm->zipEncoder_position, 1);
        vm->zipEncoder_bits = vm->zipEncoder_bits >> 8;
        vm->zipEncoder_bitCount = i64_subtract(vm->zipEncoder_bitCount, 8);
    }
}

