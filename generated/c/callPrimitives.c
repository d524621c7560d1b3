/* CallPrimitives, floor Primitives: I call what others name: a primitive by its number, or by the name that is in a method, with the arguments in an array; and an object that is in the place of a method.  Generated from vm-spec: edit there. */

/* CallPrimitives>>runWithIn, vm-spec/Primitives/CallPrimitives.class.st:23 */
static oop callPrimitives_runWithIn(VM *vm) {
    oop sent;
    oop selector;
    oop receiver;
    oop arguments;
    oop anOop;
    int64_t count;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    int64_t last;
    oop value;
    int64_t value2;
    oop value3;
    int64_t count2;
    oop value4;
    sent = vm->lookup_missed;
    selector = AT(oop_cell, vm->specialObjects_array + 400);
    if (!callPrimitives_canSend_after(vm, selector, sent)) {
        anOop = vm->send_newMethod;
        platform_fatal_with(vm, "an object in the place of a method, whose class index is %1, has no method for run:with:in: or doesNotUnderstand:", (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7));
    }
    count = vm->send_argumentCount;
    if (count >= 255) {
        object = heap_allocateLarge_format_classIndex(vm, count, 2, 51);
    } else {
        bytes = heap_bytesForSlots(vm, count);
        word = ((uint64_t)count << 56) + 0x2000000 + 51;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word;
            takeFromEden = place;
        }
        object2 = takeFromEden;
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, count, 2, 51) : object2;
    }
    last = i64_max(count, 1);
    value = vm->heap_nilObject;
    memory_fill(object + 8, last, value);
    pointers = object;
    arguments = pointers;
    value2 = i64_subtract(vm->send_argumentCount, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value3 = AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(i64_subtract(vm->send_argumentCount, 1), i), 3));
        AT(oop_cell, arguments + i64_shift_left(i64_add(i, 1), 3)) = value3;
    }
    receiver = AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3));
    count2 = i64_add(vm->send_argumentCount, 1);
    value4 = vm->send_newMethod;
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
    AT(oop_cell, vm->sp) = value4;
    vm->sp = vm->sp + 8;
    AT(oop_cell, vm->sp) = sent;
    vm->sp = vm->sp + 8;
    AT(oop_cell, vm->sp) = arguments;
    vm->sp = vm->sp + 8;
    AT(oop_cell, vm->sp) = receiver;
    send_send_to_arguments(vm, selector, AT(oop_cell, vm->sp - 24), 3);
    return 8;
}

/* CallPrimitives>>canSend:after:, vm-spec/Primitives/CallPrimitives.class.st:46 */
static bool callPrimitives_canSend_after(VM *vm, oop selector, oop sent) {
    int64_t entry;
    oop anOop;
    int64_t index;
    int64_t entry2;
    oop anOop2;
    anOop = vm->send_newMethod;
    index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
    entry2 = (int64_t)((selector ^ ((uint64_t)index << 3)) & 0x7ff8);
    if (LIKELY(vm->lookup_cache[entry2] == selector && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)index)) {
        entry = entry2;
    } else {
        entry = lookup_fill_selector_classIndex(vm, entry2, selector, index);
    }
    if (entry >= 0) {
        anOop2 = vm->lookup_cache[i64_add(entry, 2)];
        return (anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 24;
    }
    return sent != AT(oop_cell, vm->specialObjects_array + 168);
}

/* CallPrimitives>>callByNumber, vm-spec/Primitives/CallPrimitives.class.st:56 */
static oop callPrimitives_callByNumber(VM *vm) {
    int64_t number;
    int64_t slot;
    oop because;
    oop anOop;
    bool answer;
    oop because2;
    oop because3;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    oop because4;
    if (!(vm->send_argumentCount == 2 || vm->send_argumentCount == 3)) {
        vm->failure_code = 5;
        because = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because;
    }
    if ((AT(oop_cell, vm->sp - 8) & 1) != 0) {
        anOop = AT(oop_cell, vm->sp);
        answer = (anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) == 2;
    } else {
        answer = false;
    }
    if (!answer) {
        vm->failure_code = 3;
        because2 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because2;
    }
    number = (int64_t)AT(oop_cell, vm->sp - 8) >> 3;
    if (number >= 256 && number <= 519) {
        return callPrimitives_callQuick(vm, number);
    }
    slot = dispatch_slotOfPrimitive(vm, number);
    if (slot == 0 || number == 1023) {
        vm->failure_code = 4;
        because3 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because3;
    }
    anObject = AT(oop_cell, vm->sp);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    if (!callPrimitives_does_take(vm, slot, slotCountOf)) {
        vm->failure_code = 5;
        because4 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because4;
    }
    return callPrimitives_call_receiver(vm, slot, AT(oop_cell, vm->sp - 16));
}

/* CallPrimitives>>callQuick:, vm-spec/Primitives/CallPrimitives.class.st:74 */
static oop callPrimitives_callQuick(VM *vm, int64_t number) {
    oop receiver;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    oop because;
    int64_t count2;
    oop value;
    int64_t count3;
    int64_t count4;
    int64_t slotCountOf2;
    bool answer;
    bool answer2;
    oop because2;
    oop value2;
    int64_t count5;
    receiver = AT(oop_cell, vm->sp - 16);
    anObject = AT(oop_cell, vm->sp);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    if (!(slotCountOf == 0)) {
        vm->failure_code = 5;
        because = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because;
    }
    if (number == 256) {
        count2 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
        AT(oop_cell, vm->sp) = receiver;
        return 8;
    }
    if (number < 264) {
        value = lookup_quickConstant(vm, number);
        count3 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
        AT(oop_cell, vm->sp) = value;
        return 8;
    }
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count4 = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf2 = count4 == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count4;
            answer = slotCountOf2 >= i64_add(i64_subtract(number, 264), 1);
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        vm->failure_code = 4;
        because2 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because2;
    }
    value2 = AT(oop_cell, receiver + i64_shift_left(i64_add(i64_subtract(number, 264), 1), 3));
    count5 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count5, 1), 3);
    AT(oop_cell, vm->sp) = value2;
    return 8;
}

/* CallPrimitives>>callByName, vm-spec/Primitives/CallPrimitives.class.st:87 */
static oop callPrimitives_callByName(VM *vm) {
    oop method;
    int64_t slot;
    oop anOop;
    oop because;
    oop because2;
    oop anObject;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop because3;
    oop because4;
    oop anObject2;
    int64_t count2;
    int64_t slotCountOf2;
    oop because5;
    method = AT(oop_cell, vm->sp - 16);
    anOop = AT(oop_cell, vm->sp);
    if (!((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) == 2 && (method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24)) {
        vm->failure_code = 3;
        because = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because;
    }
    if (!(methods_primitiveNumberOf(vm, method) == 117)) {
        vm->failure_code = 12;
        because2 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because2;
    }
    value = (((int64_t)AT(oop_cell, method + 8) >> 3) >> 24) & 15;
    anObject = AT(oop_cell, vm->sp);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    if (!(value == slotCountOf)) {
        vm->failure_code = 5;
        because3 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because3;
    }
    slot = lookup_namedPrimitiveSlotOf(vm, method);
    if (slot == 0) {
        vm->failure_code = 11;
        because4 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because4;
    }
    anObject2 = AT(oop_cell, vm->sp);
    count2 = (int64_t)(AT(u64_cell, anObject2) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject2 - 8) & 0xffffffffffffffU) : count2;
    if (!callPrimitives_does_take(vm, slot, slotCountOf2)) {
        vm->failure_code = 5;
        because5 = 0;
        vm->failure_code = i64_negate(vm->failure_code);
        return because5;
    }
    return callPrimitives_call_receiver(vm, slot, AT(oop_cell, vm->sp - 8));
}

/* CallPrimitives>>does:take:, vm-spec/Primitives/CallPrimitives.class.st:105 */
static bool callPrimitives_does_take(VM *vm, int64_t slot, int64_t count) {
    int64_t expected;
    expected = dispatch_argumentsOfSlot(vm, slot);
    return count <= 15 && (expected < 0 || expected == count);
}

/* CallPrimitives>>call:receiver:, vm-spec/Primitives/CallPrimitives.class.st:114 */
static oop callPrimitives_call_receiver(VM *vm, int64_t slot, oop receiver) {
    if (slot < 335) {
        return callPrimitives_callPlain_receiver(vm, slot, receiver);
    }
    return callPrimitives_callControl_receiver(vm, slot, receiver);
}

/* CallPrimitives>>callPlain:receiver:, vm-spec/Primitives/CallPrimitives.class.st:122 */
static oop callPrimitives_callPlain_receiver(VM *vm, int64_t slot, oop receiver) {
    oop array;
    int64_t count;
    oop result;
    int64_t count2;
    int64_t value;
    oop anOop;
    oop value2;
    int64_t count3;
    oop answer;
    int64_t count4;
    oop answer2;
    array = AT(oop_cell, vm->sp);
    count2 = (int64_t)(AT(u64_cell, array) >> 56);
    count = count2 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count2;
    vm->sp = vm->sp + 8;
    AT(oop_cell, vm->sp) = receiver;
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, array + i64_shift_left(i64_add(i, 1), 3));
        value2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        vm->sp = vm->sp + 8;
        AT(oop_cell, vm->sp) = value2;
    }
    vm->trace_callsAt[vm->trace_calls & 31] = slot;
    vm->trace_calls = i64_add(vm->trace_calls, 1);
    result = dispatch_plainPrimitive(vm, slot);
    count3 = i64_add(count, 1);
    vm->sp = vm->sp - i64_shift_left(count3, 3);
    if (result == 0) {
        answer2 = result;
    } else {
        count4 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count4, 1), 3);
        AT(oop_cell, vm->sp) = result;
        answer = 8;
        answer2 = answer;
    }
    return answer2;
}

/* CallPrimitives>>callControl:receiver:, vm-spec/Primitives/CallPrimitives.class.st:137 */
static oop callPrimitives_callControl_receiver(VM *vm, int64_t slot, oop receiver) {
    oop array;
    int64_t count;
    int64_t arguments;
    oop result;
    int64_t count2;
    int64_t count3;
    int64_t value;
    oop anOop;
    oop value2;
    int64_t count4;
    int64_t value3;
    oop value4;
    array = AT(oop_cell, vm->sp);
    count2 = (int64_t)(AT(u64_cell, array) >> 56);
    count = count2 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count2;
    arguments = vm->send_argumentCount;
    callPrimitives_keepOperands(vm);
    count3 = i64_add(arguments, 1);
    vm->sp = vm->sp - i64_shift_left(count3, 3);
    vm->sp = vm->sp + 8;
    AT(oop_cell, vm->sp) = receiver;
    value = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, array + i64_shift_left(i64_add(i, 1), 3));
        value2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        vm->sp = vm->sp + 8;
        AT(oop_cell, vm->sp) = value2;
    }
    vm->send_argumentCount = count;
    vm->trace_callsAt[vm->trace_calls & 31] = slot;
    vm->trace_calls = i64_add(vm->trace_calls, 1);
    result = dispatch_controlPrimitive(vm, slot);
    if (result == 0) {
        count4 = i64_add(count, 1);
        vm->sp = vm->sp - i64_shift_left(count4, 3);
        vm->send_argumentCount = arguments;
        value3 = i64_add(arguments, 1);
        for (int64_t i2 = 1; i2 <= value3; i2++) {
            value4 = AT(oop_cell, vm->callPrimitives_kept + i64_shift_left(i64_add(i2, 1), 3));
            vm->sp = vm->sp + 8;
            AT(oop_cell, vm->sp) = value4;
        }
    }
    vm->callPrimitives_kept = AT(oop_cell, vm->callPrimitives_kept + 8);
    return result;
}

/* CallPrimitives>>keepOperands, vm-spec/Primitives/CallPrimitives.class.st:160 */
static void callPrimitives_keepOperands(VM *vm) {
    oop array;
    int64_t count;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    int64_t last;
    oop value;
    oop value2;
    int64_t value3;
    int64_t index;
    oop value4;
    count = i64_add(vm->send_argumentCount, 2);
    if (count >= 255) {
        object = heap_allocateLarge_format_classIndex(vm, count, 2, 51);
    } else {
        bytes = heap_bytesForSlots(vm, count);
        word = ((uint64_t)count << 56) + 0x2000000 + 51;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word;
            takeFromEden = place;
        }
        object2 = takeFromEden;
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, count, 2, 51) : object2;
    }
    last = i64_max(count, 1);
    value = vm->heap_nilObject;
    memory_fill(object + 8, last, value);
    pointers = object;
    array = pointers;
    if (!(vm->callPrimitives_kept == 0)) {
        value2 = vm->callPrimitives_kept;
        AT(oop_cell, array + 8) = value2;
    }
    value3 = vm->send_argumentCount;
    for (int64_t i = 0; i <= value3; i++) {
        index = i64_add(i, 1);
        value4 = AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(vm->send_argumentCount, i), 3));
        AT(oop_cell, array + i64_shift_left(i64_add(index, 1), 3)) = value4;
    }
    vm->callPrimitives_kept = array;
}

