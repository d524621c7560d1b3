/* Lookup, floor Send: I find the method for a selector and a class index: in the global cache first, then in the method dictionaries of the class and its superclasses.  Generated from vm-spec: edit there. */

/* Lookup>>keepClass:at:, vm-spec/Send/Lookup.class.st:154 */
static void lookup_keepClass_at(VM *vm, oop aClass, int64_t entry) {
    uint64_t word;
    int64_t class;
    int64_t hash;
    int64_t hashOf;
    int64_t hash2;
    int64_t newHashOf;
    uint64_t cleared;
    uint64_t word2;
    int64_t answer;
    vm->lookup_cache[i64_add(entry, 7)] = aClass;
    vm->lookup_cache[i64_add(entry, 3)] = 0;
    if (!instances_canQuicklyNew(vm, aClass)) {
        return;
    }
    class = (int64_t)AT(oop_cell, aClass + 24) >> 3;
    hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
    if (hash == 0) {
        hash2 = heap_nextHash(vm);
        cleared = AT(u64_cell, aClass) & 0xffc00000ffffffffU;
        word2 = cleared | ((uint64_t)hash2 << 32);
        AT(u64_cell, aClass) = word2;
        newHashOf = hash2;
        answer = newHashOf;
    } else {
        answer = hash;
    }
    hashOf = answer;
    word = ((uint64_t)(class & 0xffff) << 56) + ((uint64_t)(class >> 16) << 24) + (uint64_t)hashOf;
    vm->lookup_cache[i64_add(entry, 3)] = AT(oop_cell, aClass + 24);
    vm->lookup_cache[i64_add(entry, 5)] = word;
    vm->lookup_cache[i64_add(entry, 6)] = (uint64_t)heap_bytesForSlots(vm, (int64_t)(word >> 56));
}

/* Lookup>>fill:selector:classIndex:, vm-spec/Send/Lookup.class.st:174 */
static int64_t lookup_fill_selector_classIndex(VM *vm, int64_t entry, oop selector, int64_t index) {
    oop method;
    oop page;
    oop at;
    vm->lookup_misses = i64_add(vm->lookup_misses, 1);
    vm->lookup_missed = selector;
    if (index == 8) {
        return -1;
    }
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    method = lookup_methodFor_in(vm, selector, at);
    if (method == 0) {
        return -1;
    }
    vm->lookup_cache[entry] = selector;
    vm->lookup_cache[i64_add(entry, 1)] = (uint64_t)index;
    lookup_fill_method(vm, entry, method);
    if (!((method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24)) {
        vm->lookup_cache[entry] = 0;
        return entry;
    }
    if ((vm->trace_kinds & 3) != 0) {
        vm->lookup_cache[entry] = 0;
        trace_send_slot(vm, method, lookup_primitiveSlotOf(vm, method));
    }
    return entry;
}

/* Lookup>>fill:method:, vm-spec/Send/Lookup.class.st:197 */
static void lookup_fill_method(VM *vm, int64_t entry, oop method) {
    int64_t slot;
    oop header;
    slot = lookup_primitiveSlotOf(vm, method);
    vm->lookup_cache[i64_add(entry, 2)] = method;
    vm->lookup_cache[i64_add(entry, 4)] = (uint64_t)lookup_slotFor_of(vm, slot, method);
    vm->lookup_cache[i64_add(entry, 7)] = lookup_quickConstant(vm, i64_add(i64_subtract(slot, 0x1000), 256));
    if (!((method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24)) {
        return;
    }
    header = AT(oop_cell, method + 8);
    vm->lookup_cache[i64_add(entry, 3)] = method + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, method + 8) >> 3) & 0x7fff, 1), 1), 3);
    vm->lookup_cache[i64_add(entry, 5)] = (uint64_t)((((int64_t)header >> 3) >> 18) & 63);
    vm->lookup_cache[i64_add(entry, 6)] = header;
}

/* Lookup>>slotFor:of:, vm-spec/Send/Lookup.class.st:212 */
static int64_t lookup_slotFor_of(VM *vm, int64_t slot, oop method) {
    oop word;
    bool hasFurtherTemporaries;
    if (slot == 0) {
        word = AT(oop_cell, method + 8);
        hasFurtherTemporaries = ((((int64_t)word >> 3) >> 18) & 63) > ((((int64_t)word >> 3) >> 24) & 15);
        return hasFurtherTemporaries ? -1 : 0;
    }
    if (slot == dispatch_slotOfPrimitive(vm, 70) || slot == dispatch_slotOfPrimitive(vm, 71)) {
        return -2;
    }
    return slot == dispatch_slotOfPrimitive(vm, 207) ? -3 : slot;
}

/* Lookup>>flush, vm-spec/Send/Lookup.class.st:231 */
static void lookup_flush(VM *vm) {
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    anOop = AT(oop_cell, vm->specialObjects_array + 192);
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 64;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        vm->specialObjects_selectors = AT(oop_cell, vm->specialObjects_array + 192);
    }
    vm->quickElements_arrays = -1;
    vm->quickElements_strings = -1;
    vm->quickElements_isKnown = false;
    for (int64_t i = 0; i <= 4095; i++) {
        vm->lookup_cache[i64_shift_left(i, 3)] = 0;
    }
}

/* Lookup>>flushSelector:, vm-spec/Send/Lookup.class.st:239 */
static void lookup_flushSelector(VM *vm, oop selector) {
    vm->quickElements_arrays = -1;
    vm->quickElements_strings = -1;
    vm->quickElements_isKnown = false;
    for (int64_t i = 0; i <= 4095; i++) {
        if (vm->lookup_cache[i64_shift_left(i, 3)] == selector) {
            vm->lookup_cache[i64_shift_left(i, 3)] = 0;
        }
    }
}

/* Lookup>>flushMethod:, vm-spec/Send/Lookup.class.st:247 */
static void lookup_flushMethod(VM *vm, oop method) {
    vm->quickElements_arrays = -1;
    vm->quickElements_strings = -1;
    vm->quickElements_isKnown = false;
    for (int64_t i = 0; i <= 4095; i++) {
        if (vm->lookup_cache[i64_add(i64_shift_left(i, 3), 2)] == method) {
            vm->lookup_cache[i64_shift_left(i, 3)] = 0;
        }
    }
}

/* Lookup>>forgetYoung, vm-spec/Send/Lookup.class.st:255 */
static void lookup_forgetYoung(VM *vm) {
    oop anOop;
    oop anOop2;
    bool answer;
    oop anOop3;
    int64_t entry;
    for (int64_t i = 0; i <= 4095; i++) {
        anOop = vm->lookup_cache[i64_shift_left(i, 3)];
        if ((anOop & 7) == 0 && anOop < vm->heap_start) {
            answer = true;
        } else {
            anOop2 = vm->lookup_cache[i64_add(i64_shift_left(i, 3), 2)];
            answer = (anOop2 & 7) == 0 && anOop2 < vm->heap_start;
        }
        if (answer) {
            vm->lookup_cache[i64_shift_left(i, 3)] = 0;
        }
        anOop3 = vm->lookup_cache[i64_add(i64_shift_left(i, 3), 7)];
        if ((anOop3 & 7) == 0 && anOop3 < vm->heap_start) {
            entry = i64_shift_left(i, 3);
            vm->lookup_cache[i64_add(entry, 7)] = 0;
        }
    }
}

/* Lookup>>check, vm-spec/Send/Lookup.class.st:264 */
static void lookup_check(VM *vm) {
    int64_t entry;
    int64_t second;
    int64_t second2;
    for (int64_t i = 0; i <= 4095; i++) {
        entry = i64_shift_left(i, 3);
        if (vm->lookup_cache[entry] != 0) {
            if (!(heapChecker_isGoodOop(vm, vm->lookup_cache[entry]) && heapChecker_isGoodOop(vm, vm->lookup_cache[i64_add(entry, 2)]) && heapChecker_isKnownClassIndex(vm, (int64_t)vm->lookup_cache[i64_add(entry, 1)]))) {
                second = (int64_t)vm->lookup_cache[i64_add(entry, 1)];
                vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
                if (vm->heapChecker_faults <= 20) {
                    platform_refuseImage_with_with(vm, "entry %1 of the method cache, for the class index %2, leads to no method", i, second);
                }
            }
            if (!(vm->lookup_cache[i64_add(entry, 7)] == 0 || heapChecker_isGoodOop(vm, vm->lookup_cache[i64_add(entry, 7)]))) {
                second2 = (int64_t)vm->lookup_cache[i64_add(entry, 1)];
                vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
                if (vm->heapChecker_faults <= 20) {
                    platform_refuseImage_with_with(vm, "entry %1 of the method cache, for the class index %2, has something to do with no object", i, second2);
                }
            }
        }
    }
}

/* Lookup>>methodFor:in:, vm-spec/Send/Lookup.class.st:280 */
static oop lookup_methodFor_in(VM *vm, oop selector, oop aClass) {
    oop class;
    oop method;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop;
    oop anOop2;
    class = aClass;
    for (int64_t depth = 1; depth <= 0x1000; depth++) {
        if ((class & 7) == 0) {
            if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, class) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 2;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (!answer2) {
            return 0;
        }
        anOop = AT(oop_cell, class + 16);
        method = lookup_methodFor_inDictionary(vm, selector, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop);
        if (method != 0) {
            return method;
        }
        anOop2 = AT(oop_cell, class + 8);
        class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    }
    return 0;
}

/* Lookup>>methodFor:inDictionary:, vm-spec/Send/Lookup.class.st:294 */
static oop lookup_methodFor_inDictionary(VM *vm, oop selector, oop dictionary) {
    oop array;
    int64_t size;
    int64_t index;
    oop each;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer3;
    bool answer4;
    oop anOop2;
    oop anOop3;
    if ((dictionary & 7) == 0) {
        if ((int64_t)((AT(u64_cell, dictionary) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, dictionary) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, dictionary - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!(answer2 && !((dictionary & 7) == 0 && (int64_t)(AT(u64_cell, dictionary) & 0x3fffff) == 36))) {
        return 0;
    }
    anOop = AT(oop_cell, dictionary + 16);
    array = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    count2 = (int64_t)(AT(u64_cell, dictionary) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, dictionary - 8) & 0xffffffffffffffU) : count2;
    size = i64_subtract(slotCountOf2, 2);
    if ((array & 7) == 0) {
        if ((int64_t)((AT(u64_cell, array) >> 24) & 31) <= 5) {
            count3 = (int64_t)(AT(u64_cell, array) >> 56);
            slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count3;
            answer3 = slotCountOf3 >= size;
        } else {
            answer3 = false;
        }
        answer4 = answer3;
    } else {
        answer4 = false;
    }
    if (!answer4) {
        return 0;
    }
    index = objects_identityHashOf(vm, selector) & i64_subtract(size, 1);
    for (int64_t i = 1; i <= size; i++) {
        anOop2 = AT(oop_cell, dictionary + i64_shift_left(i64_add(i64_add(2, index), 1), 3));
        each = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        if (each == selector) {
            anOop3 = AT(oop_cell, array + i64_shift_left(i64_add(index, 1), 3));
            return UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        }
        if (each == vm->heap_nilObject) {
            return 0;
        }
        index = i64_add(index, 1) & i64_subtract(size, 1);
    }
    return 0;
}

/* Lookup>>primitiveSlotOf:, vm-spec/Send/Lookup.class.st:312 */
static int64_t lookup_primitiveSlotOf(VM *vm, oop method) {
    int64_t number;
    int64_t slot;
    if (!((method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24)) {
        return dispatch_slotOfPrimitive(vm, 1023);
    }
    number = methods_primitiveNumberOf(vm, method);
    if (number == 0) {
        return 0;
    }
    if (number >= 256 && number <= 519) {
        return i64_add(0x1000, i64_subtract(number, 256));
    }
    slot = number == 117 ? lookup_namedPrimitiveSlotOf(vm, method) : dispatch_slotOfPrimitive(vm, number);
    if (slot == 0 || number == 1023) {
        return methods_failureTemporaryOf(vm, method) < 0 ? 0 : dispatch_slotOfPrimitive(vm, number == 117 ? number : 19);
    }
    return lookup_isSlot_for(vm, slot, (((int64_t)AT(oop_cell, method + 8) >> 3) >> 24) & 15) ? slot : (methods_failureTemporaryOf(vm, method) < 0 ? 0 : dispatch_slotOfPrimitive(vm, 19));
}

/* Lookup>>isSlot:for:, vm-spec/Send/Lookup.class.st:329 */
static bool lookup_isSlot_for(VM *vm, int64_t slot, int64_t arguments) {
    int64_t expected;
    expected = dispatch_argumentsOfSlot(vm, slot);
    return expected < 0 || expected == arguments || (i64_add(expected, 1) == arguments && dispatch_isMirror(vm, slot));
}

/* Lookup>>quickConstant:, vm-spec/Send/Lookup.class.st:338 */
static oop lookup_quickConstant(VM *vm, int64_t number) {
    if (number == 257) {
        return vm->heap_trueObject;
    }
    if (number == 258) {
        return vm->heap_falseObject;
    }
    if (number == 259) {
        return vm->heap_nilObject;
    }
    return number >= 260 && number < 264 ? ((uint64_t)i64_subtract(number, 261) << 3) + 1 : 0;
}

/* Lookup>>namedPrimitiveSlotOf:, vm-spec/Send/Lookup.class.st:419 */
static int64_t lookup_namedPrimitiveSlotOf(VM *vm, oop method) {
    oop description;
    oop module;
    oop name;
    int64_t moduleSize;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    oop anOop2;
    oop anOop3;
    if ((((int64_t)AT(oop_cell, method + 8) >> 3) & 0x7fff) == 0) {
        return 0;
    }
    anOop = AT(oop_cell, method + 16);
    description = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if ((description & 7) == 0 && (int64_t)((AT(u64_cell, description) >> 24) & 31) == 2) {
        count = (int64_t)(AT(u64_cell, description) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, description - 8) & 0xffffffffffffffU) : count;
        answer = slotCountOf >= 2;
    } else {
        answer = false;
    }
    if (!answer) {
        return 0;
    }
    anOop2 = AT(oop_cell, description + 8);
    module = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    anOop3 = AT(oop_cell, description + 16);
    name = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
    if (!((name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24))) {
        return 0;
    }
    moduleSize = (module & 7) == 0 && (int64_t)((AT(u64_cell, module) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, module) >> 24) & 31) >= 24) ? i64_shift_left(objects_elementCountOf(vm, module), format_elementShift(vm, (int64_t)((AT(u64_cell, module) >> 24) & 31))) : 0;
    return dispatch_slotOfPrimitive_size_module_size(vm, name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))), module + 8, moduleSize);
}

