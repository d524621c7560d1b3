/* Lookup, floor Send: I find the method for a selector and a class index: in the global cache first, then in the method dictionaries of the class and its superclasses.  Generated from vm-spec: edit there. */

/* Lookup>>fill:selector:classIndex:, vm-spec/Send/Lookup.class.st:80 */
static int64_t lookup_fill_selector_classIndex(VM *vm, int64_t entry, oop selector, int64_t index) {
    oop method;
    oop page;
    oop at;
    int64_t index2;
    oop anObject;
    int64_t index3;
    vm->lookup_misses = i64_add(vm->lookup_misses, 1);
    index2 = (index >> 10);
    anObject = vm->classTable_root;
    page = AT(oop_cell, (address)anObject + i64_shift_left(i64_add(index2, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        index3 = index & 1023;
        at = AT(oop_cell, (address)page + i64_shift_left(i64_add(index3, 1), 3));
    }
    method = lookup_methodFor_in(vm, selector, at);
    if ((uint64_t)method == 0) {
        return (-1);
    }
    vm->lookup_cache[entry] = (uint64_t)selector;
    vm->lookup_cache[i64_add(entry, 1)] = (uint64_t)index;
    vm->lookup_cache[i64_add(entry, 2)] = (uint64_t)method;
    vm->lookup_cache[i64_add(entry, 3)] = (uint64_t)lookup_primitiveSlotOf(vm, method);
    return entry;
}

/* Lookup>>flush, vm-spec/Send/Lookup.class.st:96 */
static void lookup_flush(VM *vm) {
    vm->quickElements_isOn = false;
    vm->quickElements_isKnown = false;
    for (int64_t i = 0; i <= 4095; i++) {
        vm->lookup_cache[i64_shift_left(i, 2)] = 0;
    }
}

/* Lookup>>flushSelector:, vm-spec/Send/Lookup.class.st:103 */
static void lookup_flushSelector(VM *vm, oop selector) {
    vm->quickElements_isOn = false;
    vm->quickElements_isKnown = false;
    for (int64_t i = 0; i <= 4095; i++) {
        if (vm->lookup_cache[i64_shift_left(i, 2)] == (uint64_t)selector) {
            vm->lookup_cache[i64_shift_left(i, 2)] = 0;
        }
    }
}

/* Lookup>>flushMethod:, vm-spec/Send/Lookup.class.st:111 */
static void lookup_flushMethod(VM *vm, oop method) {
    vm->quickElements_isOn = false;
    vm->quickElements_isKnown = false;
    for (int64_t i = 0; i <= 4095; i++) {
        if (vm->lookup_cache[i64_add(i64_shift_left(i, 2), 2)] == (uint64_t)method) {
            vm->lookup_cache[i64_shift_left(i, 2)] = 0;
        }
    }
}

/* Lookup>>forgetYoung, vm-spec/Send/Lookup.class.st:119 */
static void lookup_forgetYoung(VM *vm) {
    oop anOop;
    oop anOop2;
    bool answer;
    for (int64_t i = 0; i <= 4095; i++) {
        anOop = (oop)vm->lookup_cache[i64_shift_left(i, 2)];
        if (((uint64_t)anOop & 7) == 0 && (address)anOop < vm->heap_start) {
            answer = true;
        } else {
            anOop2 = (oop)vm->lookup_cache[i64_add(i64_shift_left(i, 2), 2)];
            answer = ((uint64_t)anOop2 & 7) == 0 && (address)anOop2 < vm->heap_start;
        }
        if (answer) {
            vm->lookup_cache[i64_shift_left(i, 2)] = 0;
        }
    }
}

/* Lookup>>check, vm-spec/Send/Lookup.class.st:127 */
static void lookup_check(VM *vm) {
    int64_t entry;
    int64_t second;
    for (int64_t i = 0; i <= 4095; i++) {
        entry = i64_shift_left(i, 2);
        if (vm->lookup_cache[entry] != 0) {
            if (!(heapChecker_isGoodOop(vm, (oop)vm->lookup_cache[entry]) && heapChecker_isGoodOop(vm, (oop)vm->lookup_cache[i64_add(entry, 2)]) && heapChecker_isKnownClassIndex(vm, (int64_t)vm->lookup_cache[i64_add(entry, 1)]))) {
                second = (int64_t)vm->lookup_cache[i64_add(entry, 1)];
                vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
                if (vm->heapChecker_faults <= 20) {
                    platform_refuseImage_with_with(vm, "entry %1 of the method cache, for the class index %2, leads to no method", i, second);
                }
            }
        }
    }
}

/* Lookup>>methodFor:in:, vm-spec/Send/Lookup.class.st:140 */
static oop lookup_methodFor_in(VM *vm, oop selector, oop aClass) {
    oop class;
    oop method;
    class = aClass;
    while (class != vm->heap_nilObject) {
        method = lookup_methodFor_inDictionary(vm, selector, AT(oop_cell, (address)class + 16));
        if ((uint64_t)method != 0) {
            return method;
        }
        class = AT(oop_cell, (address)class + 8);
    }
    return (oop)0;
}

/* Lookup>>methodFor:inDictionary:, vm-spec/Send/Lookup.class.st:153 */
static oop lookup_methodFor_inDictionary(VM *vm, oop selector, oop dictionary) {
    int64_t size;
    int64_t index;
    oop each;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t index2;
    oop anObject;
    if (((uint64_t)dictionary & 7) == 0) {
        if ((int64_t)((AT(u64_cell, (address)dictionary) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, (address)dictionary) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)dictionary - 8) & 0xffffffffffffffu) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        return (oop)0;
    }
    count2 = (int64_t)(AT(u64_cell, (address)dictionary) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, (address)dictionary - 8) & 0xffffffffffffffu) : count2;
    size = i64_subtract(slotCountOf2, 2);
    index = objects_identityHashOf(vm, selector) & i64_subtract(size, 1);
    for (int64_t i = 1; i <= size; i++) {
        index2 = i64_add(2, index);
        each = AT(oop_cell, (address)dictionary + i64_shift_left(i64_add(index2, 1), 3));
        if (each == selector) {
            anObject = AT(oop_cell, (address)dictionary + 16);
            return AT(oop_cell, (address)anObject + i64_shift_left(i64_add(index, 1), 3));
        }
        if (each == vm->heap_nilObject) {
            return (oop)0;
        }
        index = i64_add(index, 1) & i64_subtract(size, 1);
    }
    return (oop)0;
}

/* Lookup>>primitiveSlotOf:, vm-spec/Send/Lookup.class.st:169 */
static int64_t lookup_primitiveSlotOf(VM *vm, oop method) {
    int64_t number;
    int64_t slot;
    int64_t expected;
    oop header;
    bool answer;
    if (!(((uint64_t)method & 7) == 0 && (int64_t)((AT(u64_cell, (address)method) >> 24) & 31) >= 24)) {
        return 0;
    }
    number = methods_primitiveNumberOf(vm, method);
    if (number == 0) {
        return 0;
    }
    if (number >= 256 && number <= 519) {
        return i64_add(0x1000, i64_subtract(number, 256));
    }
    slot = number == 117 ? lookup_namedPrimitiveSlotOf(vm, method) : dispatch_slotOfPrimitive(vm, number);
    if (slot == 0) {
        return 0;
    }
    expected = dispatch_argumentsOfSlot(vm, slot);
    if (expected < 0) {
        answer = true;
    } else {
        header = AT(oop_cell, (address)method + 8);
        answer = expected == ((((int64_t)header >> 3) >> 24) & 15);
    }
    return answer ? slot : 0;
}

/* Lookup>>namedPrimitiveSlotOf:, vm-spec/Send/Lookup.class.st:194 */
static int64_t lookup_namedPrimitiveSlotOf(VM *vm, oop method) {
    oop description;
    oop module;
    oop name;
    int64_t moduleSize;
    oop header;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    header = AT(oop_cell, (address)method + 8);
    if ((((int64_t)header >> 3) & 0x7fff) == 0) {
        return 0;
    }
    description = AT(oop_cell, (address)method + 16);
    if (((uint64_t)description & 7) == 0 && (int64_t)((AT(u64_cell, (address)description) >> 24) & 31) == 2) {
        count = (int64_t)(AT(u64_cell, (address)description) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)description - 8) & 0xffffffffffffffu) : count;
        answer = slotCountOf >= 2;
    } else {
        answer = false;
    }
    if (!answer) {
        return 0;
    }
    module = AT(oop_cell, (address)description + 8);
    name = AT(oop_cell, (address)description + 16);
    if (!(((uint64_t)name & 7) == 0 && (int64_t)((AT(u64_cell, (address)name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, (address)name) >> 24) & 31) >= 24))) {
        return 0;
    }
    moduleSize = ((uint64_t)module & 7) == 0 && (int64_t)((AT(u64_cell, (address)module) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, (address)module) >> 24) & 31) >= 24) ? i64_shift_left(objects_elementCountOf(vm, module), format_elementShift(vm, (int64_t)((AT(u64_cell, (address)module) >> 24) & 31))) : 0;
    return dispatch_slotOfPrimitive_size_module_size(vm, (address)name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, (address)name) >> 24) & 31))), (address)module + 8, moduleSize);
}

