/* ControlPrimitives, floor Primitives: I am the primitives that change frames: performing messages, evaluating blocks, switching processes, and those that look at contexts.  Generated from vm-spec: edit there. */

/* ControlPrimitives>>absent, vm-spec/Primitives/ControlPrimitives.class.st:27 */
static oop controlPrimitives_absent(VM *vm) {
    vm->failure_code = 1;
    return 0;
}

/* ControlPrimitives>>callNamed, vm-spec/Primitives/ControlPrimitives.class.st:37 */
static oop controlPrimitives_callNamed(VM *vm) {
    oop anOop;
    oop anOop2;
    bool answer;
    if ((((int64_t)AT(oop_cell, vm->send_newMethod + 8) >> 3) & 0x7fff) > 0) {
        anOop = AT(oop_cell, vm->send_newMethod + 16);
        anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        answer = (anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) == 2;
    } else {
        answer = false;
    }
    if (!answer) {
        vm->failure_code = 12;
        return 0;
    }
    vm->failure_code = 11;
    return 0;
}

/* ControlPrimitives>>value, vm-spec/Primitives/ControlPrimitives.class.st:48 */
static oop controlPrimitives_value(VM *vm) {
    return controlPrimitives_valueOf(vm, AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3)));
}

/* ControlPrimitives>>valueOf:, vm-spec/Primitives/ControlPrimitives.class.st:58 */
static oop controlPrimitives_valueOf(VM *vm, oop closure) {
    oop anOop;
    oop anOop2;
    bool answer;
    bool answer2;
    if (!((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 38)) {
        vm->failure_code = 2;
        return 0;
    }
    if ((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 38) {
        if (AT(oop_cell, closure + 24) == ((uint64_t)vm->send_argumentCount << 3) + 1) {
            anOop = AT(oop_cell, closure + 16);
            anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            answer = (anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 24;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        vm->failure_code = 5;
        return 0;
    }
    send_activateClosure_arguments(vm, closure, vm->send_argumentCount);
    return 8;
}

/* ControlPrimitives>>embeddedValue, vm-spec/Primitives/ControlPrimitives.class.st:73 */
static oop controlPrimitives_embeddedValue(VM *vm) {
    return controlPrimitives_valueOfEmbedded(vm, AT(oop_cell, vm->sp));
}

/* ControlPrimitives>>embeddedValueWithOne, vm-spec/Primitives/ControlPrimitives.class.st:83 */
static oop controlPrimitives_embeddedValueWithOne(VM *vm) {
    return controlPrimitives_valueOfEmbedded(vm, AT(oop_cell, vm->sp - 8));
}

/* ControlPrimitives>>embeddedValueWithTwo, vm-spec/Primitives/ControlPrimitives.class.st:93 */
static oop controlPrimitives_embeddedValueWithTwo(VM *vm) {
    return controlPrimitives_valueOfEmbedded(vm, AT(oop_cell, vm->sp - 16));
}

/* ControlPrimitives>>embeddedValueWithThree, vm-spec/Primitives/ControlPrimitives.class.st:103 */
static oop controlPrimitives_embeddedValueWithThree(VM *vm) {
    return controlPrimitives_valueOfEmbedded(vm, AT(oop_cell, vm->sp - 24));
}

/* ControlPrimitives>>embeddedValueWithFour, vm-spec/Primitives/ControlPrimitives.class.st:113 */
static oop controlPrimitives_embeddedValueWithFour(VM *vm) {
    return controlPrimitives_valueOfEmbedded(vm, AT(oop_cell, vm->sp - 32));
}

/* ControlPrimitives>>embeddedValueWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:123 */
static oop controlPrimitives_embeddedValueWithArguments(VM *vm) {
    oop array;
    oop closure;
    int64_t count;
    int64_t slotCountOf;
    oop anOop;
    bool answer;
    bool answer2;
    array = AT(oop_cell, vm->sp);
    closure = AT(oop_cell, vm->sp - 8);
    if (!closures_isEmbedded(vm, closure)) {
        vm->failure_code = 2;
        return 0;
    }
    if (vm->forwarders_isOn) {
        send_followInClosure(vm, closure);
    }
    if (!((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2)) {
        vm->failure_code = 3;
        return 0;
    }
    count = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count;
    if ((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 37) {
        if (AT(oop_cell, closure + 24) == ((uint64_t)slotCountOf << 3) + 1) {
            anOop = AT(oop_cell, closure + 8);
            answer = (anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36 && (AT(oop_cell, closure + 16) & 1) != 0;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        vm->failure_code = 5;
        return 0;
    }
    controlPrimitives_spread(vm, array);
    send_activateEmbedded_arguments(vm, closure, vm->send_argumentCount);
    return 8;
}

/* ControlPrimitives>>embeddedValueWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:142 */
static oop controlPrimitives_embeddedValueWithoutSwitch(VM *vm) {
    return controlPrimitives_valueOfEmbedded(vm, AT(oop_cell, vm->sp));
}

/* ControlPrimitives>>embeddedValueWithOneWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:152 */
static oop controlPrimitives_embeddedValueWithOneWithoutSwitch(VM *vm) {
    return controlPrimitives_valueOfEmbedded(vm, AT(oop_cell, vm->sp - 8));
}

/* ControlPrimitives>>valueOfEmbedded:, vm-spec/Primitives/ControlPrimitives.class.st:162 */
static oop controlPrimitives_valueOfEmbedded(VM *vm, oop closure) {
    oop anOop;
    bool answer;
    bool answer2;
    if (!closures_isEmbedded(vm, closure)) {
        vm->failure_code = 2;
        return 0;
    }
    if (vm->forwarders_isOn) {
        send_followInClosure(vm, closure);
    }
    if ((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 37) {
        if (AT(oop_cell, closure + 24) == ((uint64_t)vm->send_argumentCount << 3) + 1) {
            anOop = AT(oop_cell, closure + 8);
            answer = (anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36 && (AT(oop_cell, closure + 16) & 1) != 0;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        vm->failure_code = 5;
        return 0;
    }
    send_activateEmbedded_arguments(vm, closure, vm->send_argumentCount);
    return 8;
}

/* ControlPrimitives>>valueWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:178 */
static oop controlPrimitives_valueWithArguments(VM *vm) {
    oop array;
    oop closure;
    int64_t count;
    int64_t slotCountOf;
    oop anOop;
    oop anOop2;
    bool answer;
    bool answer2;
    array = AT(oop_cell, vm->sp);
    closure = AT(oop_cell, vm->sp - 8);
    if (!((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 38)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2)) {
        vm->failure_code = 3;
        return 0;
    }
    count = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count;
    if ((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 38) {
        if (AT(oop_cell, closure + 24) == ((uint64_t)slotCountOf << 3) + 1) {
            anOop = AT(oop_cell, closure + 16);
            anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            answer = (anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 24;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        vm->failure_code = 5;
        return 0;
    }
    controlPrimitives_spread(vm, array);
    send_activateClosure_arguments(vm, closure, vm->send_argumentCount);
    return 8;
}

/* ControlPrimitives>>valueWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:196 */
static oop controlPrimitives_valueWithoutSwitch(VM *vm) {
    oop closure;
    oop anOop;
    oop anOop2;
    bool answer;
    bool answer2;
    int64_t arguments;
    address base;
    int64_t copied;
    oop code;
    address place;
    int64_t count;
    int64_t slotCountOf;
    address place2;
    int64_t number;
    address place3;
    address end;
    oop value;
    oop anObject;
    address frame;
    address place4;
    closure = AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3));
    if (!((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 38)) {
        vm->failure_code = 2;
        return 0;
    }
    if ((closure & 7) == 0 && (int64_t)(AT(u64_cell, closure) & 0x3fffff) == 38) {
        if (AT(oop_cell, closure + 24) == ((uint64_t)vm->send_argumentCount << 3) + 1) {
            anOop = AT(oop_cell, closure + 16);
            anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            answer = (anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) >= 24;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!answer2) {
        vm->failure_code = 5;
        return 0;
    }
    arguments = vm->send_argumentCount;
    if (UNLIKELY(vm->forwarders_isOn)) {
        send_followInClosure(vm, closure);
    }
    code = AT(oop_cell, closure + 16);
    count = (int64_t)(AT(u64_cell, closure) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, closure - 8) & 0xffffffffffffffU) : count;
    copied = i64_subtract(slotCountOf, 4);
    base = vm->sp - i64_shift_left(i64_subtract(arguments, 1), 3);
    place = vm->sp;
    for (int64_t i = 1; i <= copied; i++) {
        AT(oop_cell, place + i64_shift_left(i, 3)) = AT(oop_cell, closure + i64_shift_left(i64_add(i64_subtract(i64_add(4, i), 1), 1), 3));
    }
    place2 = place + i64_shift_left(copied, 3);
    vm->sp = place2;
    number = i64_subtract(i64_subtract((((int64_t)AT(oop_cell, code + 8) >> 3) >> 18) & 63, arguments), copied);
    place3 = vm->sp;
    end = place3 + i64_shift_left(number, 3);
    value = vm->heap_nilObject;
    while (place3 < end) {
        place3 = place3 + 8;
        AT(oop_cell, place3) = value;
    }
    vm->sp = place3;
    anObject = AT(oop_cell, closure + 32);
    frame = vm->sp + 8;
    AT(address_cell, frame) = vm->fp;
    AT(address_cell, frame + 8) = vm->ip;
    AT(oop_cell, frame + 16) = code;
    AT(u64_cell, frame + 24) = base | 1;
    AT(oop_cell, frame + 40) = anObject;
    place4 = frame + 40;
    vm->sp = place4;
    vm->fp = frame;
    vm->temps = base;
    vm->receiver = anObject;
    vm->ip = code + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff, 1), 1), 3);
    if (vm->sp > vm->safePoint_limit || ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) ^ vm->bytecodeSet) < 0) {
        send_overflowWithoutSwitch(vm);
    }
    return 8;
}

/* ControlPrimitives>>spread:, vm-spec/Primitives/ControlPrimitives.class.st:211 */
static void controlPrimitives_spread(VM *vm, oop array) {
    int64_t count;
    address place;
    int64_t count2;
    address place2;
    count2 = (int64_t)(AT(u64_cell, array) >> 56);
    count = count2 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count2;
    vm->sp = vm->sp - 8;
    place = vm->sp;
    for (int64_t i = 1; i <= count; i++) {
        AT(oop_cell, place + i64_shift_left(i, 3)) = AT(oop_cell, array + i64_shift_left(i64_add(i64_subtract(i, 1), 1), 3));
    }
    place2 = place + i64_shift_left(count, 3);
    vm->sp = place2;
    vm->send_argumentCount = count;
}

/* ControlPrimitives>>perform, vm-spec/Primitives/ControlPrimitives.class.st:225 */
static oop controlPrimitives_perform(VM *vm) {
    oop selector;
    int64_t count;
    address place;
    int64_t entry;
    oop anOop;
    int64_t index;
    int64_t entry2;
    count = i64_subtract(vm->send_argumentCount, 1);
    if (count < 0) {
        vm->failure_code = 5;
        return 0;
    }
    selector = AT(oop_cell, vm->sp - i64_shift_left(count, 3));
    if (!((selector & 7) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    anOop = AT(oop_cell, vm->sp - i64_shift_left(i64_add(count, 1), 3));
    index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
    entry2 = (int64_t)((selector ^ ((uint64_t)index << 3)) & 0x7ff8);
    if (LIKELY(vm->lookup_cache[entry2] == selector && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)index)) {
        entry = entry2;
    } else {
        entry = lookup_fill_selector_classIndex(vm, entry2, selector, index);
    }
    if (!controlPrimitives_takes_entry(vm, count, entry)) {
        vm->failure_code = 5;
        return 0;
    }
    place = vm->sp - i64_shift_left(count, 3);
    memory_copy(i64_shift_left(count, 3), place + 8, place);
    vm->sp = vm->sp - 8;
    send_send_to_arguments(vm, selector, AT(oop_cell, vm->sp - i64_shift_left(count, 3)), count);
    return 8;
}

/* ControlPrimitives>>performWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:252 */
static oop controlPrimitives_performWithArguments(VM *vm) {
    oop selector;
    oop array;
    int64_t entry;
    oop anOop;
    int64_t index;
    int64_t entry2;
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    array = AT(oop_cell, vm->sp);
    selector = AT(oop_cell, vm->sp - 8);
    if (!((selector & 7) == 0 && (array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2)) {
        vm->failure_code = 3;
        return 0;
    }
    anOop = AT(oop_cell, vm->sp - 16);
    index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
    entry2 = (int64_t)((selector ^ ((uint64_t)index << 3)) & 0x7ff8);
    if (LIKELY(vm->lookup_cache[entry2] == selector && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)index)) {
        entry = entry2;
    } else {
        entry = lookup_fill_selector_classIndex(vm, entry2, selector, index);
    }
    count = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count;
    if (!controlPrimitives_takes_entry(vm, slotCountOf, entry)) {
        vm->failure_code = 5;
        return 0;
    }
    controlPrimitives_dropMirror(vm, 2);
    AT(oop_cell, vm->sp - 8) = array;
    vm->sp = vm->sp - 8;
    controlPrimitives_spread(vm, array);
    count2 = vm->send_argumentCount;
    send_send_to_arguments(vm, selector, AT(oop_cell, vm->sp - i64_shift_left(count2, 3)), count2);
    return 8;
}

/* ControlPrimitives>>dropMirror:, vm-spec/Primitives/ControlPrimitives.class.st:274 */
static void controlPrimitives_dropMirror(VM *vm, int64_t arguments) {
    int64_t depth;
    oop value;
    if (!(vm->send_argumentCount > arguments)) {
        return;
    }
    for (int64_t i = 0; i <= arguments; i++) {
        depth = i64_subtract(i64_add(arguments, 1), i);
        value = AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(arguments, i), 3));
        AT(oop_cell, vm->sp - i64_shift_left(depth, 3)) = value;
    }
    vm->sp = vm->sp - 8;
    vm->send_argumentCount = arguments;
}

/* ControlPrimitives>>takes:entry:, vm-spec/Primitives/ControlPrimitives.class.st:284 */
static bool controlPrimitives_takes_entry(VM *vm, int64_t count, int64_t entry) {
    oop anOop;
    bool answer;
    if (count > 15) {
        return false;
    }
    if (entry >= 0) {
        anOop = vm->lookup_cache[i64_add(entry, 2)];
        answer = (anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24;
    } else {
        answer = false;
    }
    if (!answer) {
        return true;
    }
    return ((((int64_t)AT(oop_cell, vm->lookup_cache[i64_add(entry, 2)] + 8) >> 3) >> 24) & 15) == count;
}

/* ControlPrimitives>>performInSuperclass, vm-spec/Primitives/ControlPrimitives.class.st:293 */
static oop controlPrimitives_performInSuperclass(VM *vm) {
    oop selector;
    oop array;
    oop class;
    int64_t entry;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    bool answer4;
    bool answer5;
    int64_t hash2;
    int64_t indexOf;
    int64_t entry2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t count3;
    class = AT(oop_cell, vm->sp);
    array = AT(oop_cell, vm->sp - 8);
    selector = AT(oop_cell, vm->sp - 16);
    if ((selector & 7) == 0) {
        if ((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2) {
            if ((class & 7) == 0) {
                if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                    count = (int64_t)(AT(u64_cell, class) >> 56);
                    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count;
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
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == class;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            answer4 = isClass;
        } else {
            answer4 = false;
        }
        answer5 = answer4;
    } else {
        answer5 = false;
    }
    if (!answer5) {
        vm->failure_code = 3;
        return 0;
    }
    if (!controlPrimitives_isClass_aboveClassOf(vm, class, AT(oop_cell, vm->sp - 24))) {
        vm->failure_code = 3;
        return 0;
    }
    hash2 = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
    if (hash2 == 0) {
        indexOf = classTable_enter(vm, class);
    } else {
        indexOf = hash2;
    }
    entry2 = (int64_t)((selector ^ ((uint64_t)indexOf << 3)) & 0x7ff8);
    if (LIKELY(vm->lookup_cache[entry2] == selector && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)indexOf)) {
        entry = entry2;
    } else {
        entry = lookup_fill_selector_classIndex(vm, entry2, selector, indexOf);
    }
    count2 = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count2;
    if (!controlPrimitives_takes_entry(vm, slotCountOf2, entry)) {
        vm->failure_code = 5;
        return 0;
    }
    controlPrimitives_dropMirror(vm, 3);
    vm->sp = vm->sp - 16;
    AT(oop_cell, vm->sp) = array;
    controlPrimitives_spread(vm, array);
    count3 = vm->send_argumentCount;
    send_send_arguments_toClass(vm, selector, count3, class);
    return 8;
}

/* ControlPrimitives>>isClass:aboveClassOf:, vm-spec/Primitives/ControlPrimitives.class.st:317 */
static bool controlPrimitives_isClass_aboveClassOf(VM *vm, oop class, oop anOop) {
    oop each;
    int64_t index;
    oop page;
    oop at;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page2;
    oop at2;
    bool answer3;
    oop anOop2;
    oop answer4;
    index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    each = at;
    for (int64_t depth = 1; depth <= 0x1000; depth++) {
        if (each == class) {
            return true;
        }
        if ((each & 7) == 0) {
            if ((int64_t)((AT(u64_cell, each) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, each) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 3;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2 && (AT(oop_cell, each + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, each) >> 32) & 0x3fffff) == 0) {
                isClass = classTable_looksLikeClass(vm, each);
            } else {
                hash = (int64_t)((AT(u64_cell, each) >> 32) & 0x3fffff);
                if (hash < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash & 1023, 1), 3));
                    }
                    answer3 = at2 == each;
                } else {
                    answer3 = false;
                }
                isClass = answer3;
            }
        } else {
            isClass = false;
        }
        if (isClass) {
            anOop2 = AT(oop_cell, each + 8);
            answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        } else {
            answer4 = vm->heap_nilObject;
        }
        each = answer4;
    }
    return false;
}

/* ControlPrimitives>>executeMethod, vm-spec/Primitives/ControlPrimitives.class.st:334 */
static oop controlPrimitives_executeMethod(VM *vm) {
    oop method;
    oop array;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    int64_t entry;
    int64_t entryFor;
    method = AT(oop_cell, vm->sp);
    array = AT(oop_cell, vm->sp - 8);
    if (!((method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24 && (array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!controlPrimitives_has_variableOf(vm, AT(oop_cell, vm->sp - 16), method)) {
        vm->failure_code = 2;
        return 0;
    }
    value = (((int64_t)AT(oop_cell, method + 8) >> 3) >> 24) & 15;
    count = (int64_t)(AT(u64_cell, array) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count;
    if (!(value == slotCountOf)) {
        vm->failure_code = 5;
        return 0;
    }
    controlPrimitives_dropMirror(vm, 2);
    vm->sp = vm->sp - 8;
    controlPrimitives_spread(vm, array);
    entry = 0x8000;
    lookup_fill_method(vm, entry, method);
    entryFor = entry;
    send_execute_arguments(vm, entryFor, vm->send_argumentCount);
    return 8;
}

/* ControlPrimitives>>executeMethodAfterArguments, vm-spec/Primitives/ControlPrimitives.class.st:355 */
static oop controlPrimitives_executeMethodAfterArguments(VM *vm) {
    oop method;
    int64_t count;
    int64_t entry;
    int64_t entryFor;
    count = i64_subtract(vm->send_argumentCount, 1);
    if (count < 0) {
        vm->failure_code = 5;
        return 0;
    }
    method = AT(oop_cell, vm->sp);
    if (!((method & 7) == 0 && (int64_t)((AT(u64_cell, method) >> 24) & 31) >= 24)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!controlPrimitives_has_variableOf(vm, AT(oop_cell, vm->sp - i64_shift_left(i64_add(count, 1), 3)), method)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((((int64_t)AT(oop_cell, method + 8) >> 3) >> 24) & 15) == count)) {
        vm->failure_code = 5;
        return 0;
    }
    vm->sp = vm->sp - 8;
    vm->send_argumentCount = count;
    entry = 0x8000;
    lookup_fill_method(vm, entry, method);
    entryFor = entry;
    send_execute_arguments(vm, entryFor, vm->send_argumentCount);
    return 8;
}

/* ControlPrimitives>>has:variableOf:, vm-spec/Primitives/ControlPrimitives.class.st:375 */
static bool controlPrimitives_has_variableOf(VM *vm, oop receiver, oop method) {
    int64_t number;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    number = methods_primitiveNumberOf(vm, method);
    if (!(number >= 264 && number <= 519)) {
        return true;
    }
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= i64_add(i64_subtract(number, 264), 1);
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    return answer2;
}

/* ControlPrimitives>>flushCache, vm-spec/Primitives/ControlPrimitives.class.st:391 */
static oop controlPrimitives_flushCache(VM *vm) {
    lookup_flush(vm);
    return 8;
}

/* ControlPrimitives>>flushMethod, vm-spec/Primitives/ControlPrimitives.class.st:401 */
static oop controlPrimitives_flushMethod(VM *vm) {
    lookup_flushMethod(vm, AT(oop_cell, vm->sp));
    return 8;
}

/* ControlPrimitives>>flushSelector, vm-spec/Primitives/ControlPrimitives.class.st:411 */
static oop controlPrimitives_flushSelector(VM *vm) {
    lookup_flushSelector(vm, AT(oop_cell, vm->sp));
    return 8;
}

/* ControlPrimitives>>flushState, vm-spec/Primitives/ControlPrimitives.class.st:421 */
static oop controlPrimitives_flushState(VM *vm) {
    lookup_flush(vm);
    return 8;
}

/* ControlPrimitives>>flushStateOfMethod, vm-spec/Primitives/ControlPrimitives.class.st:431 */
static oop controlPrimitives_flushStateOfMethod(VM *vm) {
    lookup_flushMethod(vm, AT(oop_cell, vm->sp));
    return 8;
}

/* ControlPrimitives>>signal, vm-spec/Primitives/ControlPrimitives.class.st:441 */
static oop controlPrimitives_signal(VM *vm) {
    oop anOop;
    uint64_t word;
    bool is;
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word2;
    bool is2;
    uint64_t word3;
    bool is3;
    oop anOop2;
    uint64_t word4;
    bool is4;
    oop anOop3;
    uint64_t word5;
    bool isNonEmptyArray;
    bool answer;
    oop semaphore;
    oop first;
    bool isEmpty;
    oop anOop4;
    uint64_t word6;
    bool is5;
    bool answer2;
    oop value;
    anOop = AT(oop_cell, vm->sp);
    if ((anOop & 7) == 0) {
        word = AT(u64_cell, anOop);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (!(is && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word2 = AT(u64_cell, association);
        is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
    } else {
        is2 = false;
    }
    if (is2) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word3 = AT(u64_cell, processor);
            is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
        } else {
            is3 = false;
        }
        if (is3) {
            anOop2 = AT(oop_cell, processor + 16);
            if ((anOop2 & 7) == 0) {
                word4 = AT(u64_cell, anOop2);
                is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
            } else {
                is4 = false;
            }
            if (is4) {
                anOop3 = AT(oop_cell, processor + 8);
                if ((anOop3 & 7) == 0) {
                    word5 = AT(u64_cell, anOop3);
                    isNonEmptyArray = (int64_t)((word5 >> 24) & 31) == 2 && (int64_t)(word5 >> 56) > 0;
                } else {
                    isNonEmptyArray = false;
                }
                answer = isNonEmptyArray;
            } else {
                answer = false;
            }
            isIntact = answer;
        } else {
            isIntact = false;
        }
    } else {
        isIntact = false;
    }
    if (!isIntact) {
        platform_fatal_with(vm, "what special object %1 leads to is no scheduler with an active process and lists of ready ones", 3);
    }
    semaphore = AT(oop_cell, vm->sp);
    anOop4 = AT(oop_cell, semaphore + 8);
    first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
    if (first == vm->heap_nilObject) {
        answer2 = true;
    } else {
        if ((first & 7) == 0) {
            word6 = AT(u64_cell, first);
            is5 = (int64_t)((word6 >> 24) & 31) == 1 && (int64_t)(word6 >> 56) >= 4;
        } else {
            is5 = false;
        }
        answer2 = !is5;
    }
    isEmpty = answer2;
    if (isEmpty) {
        value = ((uint64_t)i64_add((int64_t)AT(oop_cell, semaphore + 24) >> 3, 1) << 3) + 1;
        AT(oop_cell, semaphore + 24) = value;
    } else {
        scheduler_resume(vm, scheduler_removeFirst(vm, semaphore));
    }
    return 8;
}

/* ControlPrimitives>>wait, vm-spec/Primitives/ControlPrimitives.class.st:454 */
static oop controlPrimitives_wait(VM *vm) {
    oop anOop;
    uint64_t word;
    bool is;
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word2;
    bool is2;
    uint64_t word3;
    bool is3;
    oop anOop2;
    uint64_t word4;
    bool is4;
    oop anOop3;
    uint64_t word5;
    bool isNonEmptyArray;
    bool answer;
    anOop = AT(oop_cell, vm->sp);
    if ((anOop & 7) == 0) {
        word = AT(u64_cell, anOop);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (!(is && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word2 = AT(u64_cell, association);
        is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
    } else {
        is2 = false;
    }
    if (is2) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word3 = AT(u64_cell, processor);
            is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
        } else {
            is3 = false;
        }
        if (is3) {
            anOop2 = AT(oop_cell, processor + 16);
            if ((anOop2 & 7) == 0) {
                word4 = AT(u64_cell, anOop2);
                is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
            } else {
                is4 = false;
            }
            if (is4) {
                anOop3 = AT(oop_cell, processor + 8);
                if ((anOop3 & 7) == 0) {
                    word5 = AT(u64_cell, anOop3);
                    isNonEmptyArray = (int64_t)((word5 >> 24) & 31) == 2 && (int64_t)(word5 >> 56) > 0;
                } else {
                    isNonEmptyArray = false;
                }
                answer = isNonEmptyArray;
            } else {
                answer = false;
            }
            isIntact = answer;
        } else {
            isIntact = false;
        }
    } else {
        isIntact = false;
    }
    if (!isIntact) {
        platform_fatal_with(vm, "what special object %1 leads to is no scheduler with an active process and lists of ready ones", 3);
    }
    scheduler_wait(vm, AT(oop_cell, vm->sp));
    return 8;
}

/* ControlPrimitives>>resume, vm-spec/Primitives/ControlPrimitives.class.st:467 */
static oop controlPrimitives_resume(VM *vm) {
    oop process;
    uint64_t word;
    bool is;
    oop anOop;
    oop anOop2;
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word2;
    bool is2;
    uint64_t word3;
    bool is3;
    oop anOop3;
    uint64_t word4;
    bool is4;
    oop anOop4;
    uint64_t word5;
    bool isNonEmptyArray;
    bool answer;
    process = AT(oop_cell, vm->sp);
    if ((process & 7) == 0) {
        word = AT(u64_cell, process);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 4;
    } else {
        is = false;
    }
    if (!is) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, process + 16);
    if (!contexts_canResume(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop)) {
        vm->failure_code = 2;
        return 0;
    }
    anOop2 = AT(oop_cell, process + 32);
    if (!((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == vm->heap_nilObject)) {
        vm->failure_code = 2;
        return 0;
    }
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word2 = AT(u64_cell, association);
        is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
    } else {
        is2 = false;
    }
    if (is2) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word3 = AT(u64_cell, processor);
            is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 2;
        } else {
            is3 = false;
        }
        if (is3) {
            anOop3 = AT(oop_cell, processor + 16);
            if ((anOop3 & 7) == 0) {
                word4 = AT(u64_cell, anOop3);
                is4 = (int64_t)((word4 >> 24) & 31) == 1 && (int64_t)(word4 >> 56) >= 4;
            } else {
                is4 = false;
            }
            if (is4) {
                anOop4 = AT(oop_cell, processor + 8);
                if ((anOop4 & 7) == 0) {
                    word5 = AT(u64_cell, anOop4);
                    isNonEmptyArray = (int64_t)((word5 >> 24) & 31) == 2 && (int64_t)(word5 >> 56) > 0;
                } else {
                    isNonEmptyArray = false;
                }
                answer = isNonEmptyArray;
            } else {
                answer = false;
            }
            isIntact = answer;
        } else {
            isIntact = false;
        }
    } else {
        isIntact = false;
    }
    if (!isIntact) {
        platform_fatal_with(vm, "what special object %1 leads to is no scheduler with an active process and lists of ready ones", 3);
    }
    scheduler_resume(vm, process);
    return 8;
}

/* ControlPrimitives>>suspend, vm-spec/Primitives/ControlPrimitives.class.st:484 */
static oop controlPrimitives_suspend(VM *vm) {
    oop process;
    oop list;
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word;
    bool is;
    uint64_t word2;
    bool is2;
    oop anOop;
    uint64_t word3;
    bool is3;
    oop anOop2;
    uint64_t word4;
    bool isNonEmptyArray;
    bool answer;
    oop value;
    int64_t number;
    oop lists;
    int64_t number2;
    int64_t count;
    int64_t slotCountOf;
    int64_t value2;
    oop list2;
    oop list3;
    uint64_t word5;
    bool is4;
    oop first;
    bool isEmpty;
    oop anOop3;
    uint64_t word6;
    bool is5;
    bool answer2;
    bool answer3;
    uint64_t word7;
    bool is6;
    oop anOop4;
    process = AT(oop_cell, vm->sp);
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word = AT(u64_cell, association);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
    } else {
        is = false;
    }
    if (is) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word2 = AT(u64_cell, processor);
            is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
        } else {
            is2 = false;
        }
        if (is2) {
            anOop = AT(oop_cell, processor + 16);
            if ((anOop & 7) == 0) {
                word3 = AT(u64_cell, anOop);
                is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 4;
            } else {
                is3 = false;
            }
            if (is3) {
                anOop2 = AT(oop_cell, processor + 8);
                if ((anOop2 & 7) == 0) {
                    word4 = AT(u64_cell, anOop2);
                    isNonEmptyArray = (int64_t)((word4 >> 24) & 31) == 2 && (int64_t)(word4 >> 56) > 0;
                } else {
                    isNonEmptyArray = false;
                }
                answer = isNonEmptyArray;
            } else {
                answer = false;
            }
            isIntact = answer;
        } else {
            isIntact = false;
        }
    } else {
        isIntact = false;
    }
    if (!isIntact) {
        platform_fatal_with(vm, "what special object %1 leads to is no scheduler with an active process and lists of ready ones", 3);
    }
    if (process == AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16)) {
        value = vm->heap_nilObject;
        AT(oop_cell, vm->sp) = value;
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        value2 = vm->scheduler_readyBound;
        count = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count;
        number2 = i64_min(value2, slotCountOf);
        for (;;) {
            if (number2 > 0) {
                list2 = AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3));
                if ((list2 & 7) == 0) {
                    word5 = AT(u64_cell, list2);
                    is4 = (int64_t)((word5 >> 24) & 31) == 1 && (int64_t)(word5 >> 56) >= 2;
                } else {
                    is4 = false;
                }
                if (!is4) {
                    platform_fatal_with(vm, "no list of ready processes is there for priority %1", number2);
                }
                list3 = list2;
                anOop3 = AT(oop_cell, list3 + 8);
                first = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
                if (first == vm->heap_nilObject) {
                    answer2 = true;
                } else {
                    if ((first & 7) == 0) {
                        word6 = AT(u64_cell, first);
                        is5 = (int64_t)((word6 >> 24) & 31) == 1 && (int64_t)(word6 >> 56) >= 4;
                    } else {
                        is5 = false;
                    }
                    answer2 = !is5;
                }
                isEmpty = answer2;
                answer3 = isEmpty;
            } else {
                answer3 = false;
            }
            if (!answer3) break;
            number2 = i64_subtract(number2, 1);
        }
        vm->scheduler_readyBound = number2;
        number = number2;
        scheduler_transferTo(vm, number > 0 ? scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3))) : scheduler_waitForReady(vm));
        return 8;
    }
    if ((process & 7) == 0) {
        word7 = AT(u64_cell, process);
        is6 = (int64_t)((word7 >> 24) & 31) == 1 && (int64_t)(word7 >> 56) >= 4;
    } else {
        is6 = false;
    }
    if (!is6) {
        vm->failure_code = 2;
        return 0;
    }
    anOop4 = AT(oop_cell, process + 32);
    list = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
    if (!scheduler_remove_from(vm, process, list)) {
        vm->failure_code = 2;
        return 0;
    }
    AT(oop_cell, vm->sp) = list;
    return 8;
}

/* ControlPrimitives>>yield, vm-spec/Primitives/ControlPrimitives.class.st:505 */
static oop controlPrimitives_yield(VM *vm) {
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word;
    bool is;
    uint64_t word2;
    bool is2;
    oop anOop;
    uint64_t word3;
    bool is3;
    oop anOop2;
    uint64_t word4;
    bool isNonEmptyArray;
    bool answer;
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word = AT(u64_cell, association);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
    } else {
        is = false;
    }
    if (is) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word2 = AT(u64_cell, processor);
            is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
        } else {
            is2 = false;
        }
        if (is2) {
            anOop = AT(oop_cell, processor + 16);
            if ((anOop & 7) == 0) {
                word3 = AT(u64_cell, anOop);
                is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 4;
            } else {
                is3 = false;
            }
            if (is3) {
                anOop2 = AT(oop_cell, processor + 8);
                if ((anOop2 & 7) == 0) {
                    word4 = AT(u64_cell, anOop2);
                    isNonEmptyArray = (int64_t)((word4 >> 24) & 31) == 2 && (int64_t)(word4 >> 56) > 0;
                } else {
                    isNonEmptyArray = false;
                }
                answer = isNonEmptyArray;
            } else {
                answer = false;
            }
            isIntact = answer;
        } else {
            isIntact = false;
        }
    } else {
        isIntact = false;
    }
    if (!isIntact) {
        platform_fatal_with(vm, "what special object %1 leads to is no scheduler with an active process and lists of ready ones", 3);
    }
    scheduler_yield(vm);
    return 8;
}

/* ControlPrimitives>>signalAtMilliseconds, vm-spec/Primitives/ControlPrimitives.class.st:516 */
static oop controlPrimitives_signalAtMilliseconds(VM *vm) {
    int64_t time;
    oop anOop;
    uint64_t word;
    bool is;
    oop value;
    int64_t time2;
    oop semaphore;
    if (!((AT(oop_cell, vm->sp) & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    time = (int64_t)AT(oop_cell, vm->sp) >> 3;
    anOop = AT(oop_cell, vm->sp - 8);
    if ((anOop & 7) == 0) {
        word = AT(u64_cell, anOop);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (is && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0) {
        value = AT(oop_cell, vm->sp - 8);
        time2 = controlPrimitives_monotonicFor(vm, time);
        vm->scheduler_wakeupSemaphore = value;
        vm->scheduler_nextWakeup = time2;
        scheduler_setAlarm(vm);
    } else {
        semaphore = vm->heap_nilObject;
        vm->scheduler_wakeupSemaphore = semaphore;
        vm->scheduler_nextWakeup = 0;
        scheduler_setAlarm(vm);
    }
    vm->sp = vm->sp - 16;
    return 8;
}

/* ControlPrimitives>>monotonicFor:, vm-spec/Primitives/ControlPrimitives.class.st:533 */
static int64_t controlPrimitives_monotonicFor(VM *vm, int64_t time) {
    int64_t now;
    int64_t distance;
    now = vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm);
    distance = i64_subtract(time, i64_floor_quotient(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), 1000) & 0x1fffffff) & 0x1fffffff;
    if (distance > 0xfffffff) {
        distance = 0;
    }
    return i64_add(now, i64_multiply(distance, 1000));
}

/* ControlPrimitives>>signalAtMicroseconds, vm-spec/Primitives/ControlPrimitives.class.st:544 */
static oop controlPrimitives_signalAtMicroseconds(VM *vm) {
    oop anOop;
    bool fits;
    oop anOop2;
    uint64_t word;
    bool is;
    int64_t value;
    int64_t value2;
    oop value3;
    int64_t time;
    oop semaphore;
    anOop = AT(oop_cell, vm->sp);
    if ((anOop & 1) != 0) {
        fits = true;
    } else {
        fits = (((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 33) || ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 32)) && i64_shift_left(objects_elementCountOf(vm, anOop), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop) >> 24) & 31))) <= 8;
    }
    if (!fits) {
        vm->failure_code = 3;
        return 0;
    }
    anOop2 = AT(oop_cell, vm->sp - 8);
    if ((anOop2 & 7) == 0) {
        word = AT(u64_cell, anOop2);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    if (is && !(((AT(u64_cell, anOop2) >> 23) & 1) != 0) && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
        value3 = AT(oop_cell, vm->sp - 8);
        value = (int64_t)largeIntegers_magnitudeOf(vm, AT(oop_cell, vm->sp));
        value2 = i64_max(i64_subtract(value, vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm)), 0);
        time = i64_add(value2, vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm));
        vm->scheduler_wakeupSemaphore = value3;
        vm->scheduler_nextWakeup = time;
        scheduler_setAlarm(vm);
    } else {
        semaphore = vm->heap_nilObject;
        vm->scheduler_wakeupSemaphore = semaphore;
        vm->scheduler_nextWakeup = 0;
        scheduler_setAlarm(vm);
    }
    vm->sp = vm->sp - 16;
    return 8;
}

/* ControlPrimitives>>relinquish, vm-spec/Primitives/ControlPrimitives.class.st:561 */
static oop controlPrimitives_relinquish(VM *vm) {
    int64_t duration;
    oop association;
    oop processor;
    bool isIntact;
    uint64_t word;
    bool is;
    uint64_t word2;
    bool is2;
    oop anOop;
    uint64_t word3;
    bool is3;
    oop anOop2;
    uint64_t word4;
    bool isNonEmptyArray;
    bool answer;
    if (!((AT(oop_cell, vm->sp) & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    duration = (int64_t)AT(oop_cell, vm->sp) >> 3;
    vm->sp = vm->sp - 8;
    association = AT(oop_cell, vm->specialObjects_array + 32);
    if ((association & 7) == 0) {
        word = AT(u64_cell, association);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 2;
    } else {
        is = false;
    }
    if (is) {
        processor = AT(oop_cell, association + 16);
        if ((processor & 7) == 0) {
            word2 = AT(u64_cell, processor);
            is2 = (int64_t)((word2 >> 24) & 31) == 1 && (int64_t)(word2 >> 56) >= 2;
        } else {
            is2 = false;
        }
        if (is2) {
            anOop = AT(oop_cell, processor + 16);
            if ((anOop & 7) == 0) {
                word3 = AT(u64_cell, anOop);
                is3 = (int64_t)((word3 >> 24) & 31) == 1 && (int64_t)(word3 >> 56) >= 4;
            } else {
                is3 = false;
            }
            if (is3) {
                anOop2 = AT(oop_cell, processor + 8);
                if ((anOop2 & 7) == 0) {
                    word4 = AT(u64_cell, anOop2);
                    isNonEmptyArray = (int64_t)((word4 >> 24) & 31) == 2 && (int64_t)(word4 >> 56) > 0;
                } else {
                    isNonEmptyArray = false;
                }
                answer = isNonEmptyArray;
            } else {
                answer = false;
            }
            isIntact = answer;
        } else {
            isIntact = false;
        }
    } else {
        isIntact = false;
    }
    if (!isIntact) {
        platform_fatal_with(vm, "what special object %1 leads to is no scheduler with an active process and lists of ready ones", 3);
    }
    scheduler_rest(vm, duration);
    return 8;
}

/* ControlPrimitives>>instanceVariable, vm-spec/Primitives/ControlPrimitives.class.st:577 */
static oop controlPrimitives_instanceVariable(VM *vm) {
    return controlPrimitives_fetchSlot(vm);
}

/* ControlPrimitives>>slot, vm-spec/Primitives/ControlPrimitives.class.st:588 */
static oop controlPrimitives_slot(VM *vm) {
    return controlPrimitives_fetchSlot(vm);
}

/* ControlPrimitives>>fetchSlot, vm-spec/Primitives/ControlPrimitives.class.st:599 */
static oop controlPrimitives_fetchSlot(VM *vm) {
    oop object;
    int64_t index;
    int64_t count;
    int64_t slotCountOf;
    int64_t answer;
    oop value;
    int64_t index2;
    oop value2;
    int64_t count2;
    oop value3;
    int64_t count3;
    oop value4;
    int64_t count4;
    object = AT(oop_cell, vm->sp - 8);
    if (!((object & 7) == 0 && !((object & 7) == 0 && (int64_t)((AT(u64_cell, object) >> 24) & 31) >= 24))) {
        vm->failure_code = 2;
        return 0;
    }
    value = AT(oop_cell, vm->sp);
    if ((int64_t)((AT(u64_cell, object) >> 24) & 31) <= 5) {
        count = (int64_t)(AT(u64_cell, object) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, object - 8) & 0xffffffffffffffU) : count;
        answer = slotCountOf;
    } else {
        answer = objects_elementCountOf(vm, object);
    }
    if ((value & 1) != 0) {
        index2 = i64_subtract((int64_t)value >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)answer ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if ((object & 7) == 0 && (int64_t)(AT(u64_cell, object) & 0x3fffff) == 36) {
        value2 = contextAccess_fetch_of(vm, index, object);
        count2 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
        AT(oop_cell, vm->sp) = value2;
        return 8;
    }
    if ((int64_t)((AT(u64_cell, object) >> 24) & 31) <= 5) {
        value3 = AT(oop_cell, object + i64_shift_left(i64_add(index, 1), 3));
        count3 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
        AT(oop_cell, vm->sp) = value3;
        return 8;
    }
    value4 = elementPrimitives_element_of(vm, index, object);
    count4 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count4, 1), 3);
    AT(oop_cell, vm->sp) = value4;
    return 8;
}

/* ControlPrimitives>>instanceVariablePut, vm-spec/Primitives/ControlPrimitives.class.st:627 */
static oop controlPrimitives_instanceVariablePut(VM *vm) {
    return controlPrimitives_storeSlot(vm);
}

/* ControlPrimitives>>slotPut, vm-spec/Primitives/ControlPrimitives.class.st:638 */
static oop controlPrimitives_slotPut(VM *vm) {
    return controlPrimitives_storeSlot(vm);
}

/* ControlPrimitives>>storeSlot, vm-spec/Primitives/ControlPrimitives.class.st:649 */
static oop controlPrimitives_storeSlot(VM *vm) {
    oop object;
    int64_t index;
    oop value;
    int64_t count;
    int64_t slotCountOf;
    int64_t answer;
    oop value2;
    int64_t index2;
    int64_t count2;
    int64_t count3;
    object = AT(oop_cell, vm->sp - 16);
    value = AT(oop_cell, vm->sp);
    if (!((object & 7) == 0 && !((object & 7) == 0 && (int64_t)((AT(u64_cell, object) >> 24) & 31) >= 24))) {
        vm->failure_code = 2;
        return 0;
    }
    value2 = AT(oop_cell, vm->sp - 8);
    if ((int64_t)((AT(u64_cell, object) >> 24) & 31) <= 5) {
        count = (int64_t)(AT(u64_cell, object) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, object - 8) & 0xffffffffffffffU) : count;
        answer = slotCountOf;
    } else {
        answer = objects_elementCountOf(vm, object);
    }
    if ((value2 & 1) != 0) {
        index2 = i64_subtract((int64_t)value2 >> 3, 1);
        index = (uint64_t)index2 < (uint64_t)answer ? index2 : -1;
    } else {
        index = -1;
    }
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    if ((object & 7) == 0 && (int64_t)(AT(u64_cell, object) & 0x3fffff) == 36) {
        if (!contextAccess_canStore_into_of(vm, value, index, object)) {
            vm->failure_code = 6;
            return 0;
        }
        count2 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
        AT(oop_cell, vm->sp) = value;
        contextAccess_store_into_of(vm, value, index, object);
        return 8;
    }
    if (((AT(u64_cell, object) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if ((int64_t)((AT(u64_cell, object) >> 24) & 31) <= 5) {
        AT(oop_cell, object + i64_shift_left(i64_add(index, 1), 3)) = value;
        if (object >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
            heap_noteStores(vm, object);
        }
    } else {
        if (!elementPrimitives_canHold_in(vm, value, object)) {
            vm->failure_code = 3;
            return 0;
        }
        elementPrimitives_element_of_put(vm, index, object, value);
    }
    count3 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
    AT(oop_cell, vm->sp) = value;
    return 8;
}

/* ControlPrimitives>>temporary, vm-spec/Primitives/ControlPrimitives.class.st:679 */
static oop controlPrimitives_temporary(VM *vm) {
    oop context;
    int64_t index;
    oop value;
    int64_t count;
    context = AT(oop_cell, vm->sp - 8);
    if (!((context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    index = controlPrimitives_temporaryIndex_of(vm, AT(oop_cell, vm->sp), context);
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    value = contextAccess_fetch_of(vm, i64_add(6, index), context);
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = value;
    return 8;
}

/* ControlPrimitives>>temporaryPut, vm-spec/Primitives/ControlPrimitives.class.st:694 */
static oop controlPrimitives_temporaryPut(VM *vm) {
    oop context;
    int64_t index;
    oop value;
    int64_t index2;
    int64_t count;
    context = AT(oop_cell, vm->sp - 16);
    if (!((context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    index = controlPrimitives_temporaryIndex_of(vm, AT(oop_cell, vm->sp - 8), context);
    if (index < 0) {
        vm->failure_code = 4;
        return 0;
    }
    value = AT(oop_cell, vm->sp);
    index2 = i64_add(6, index);
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = value;
    contextAccess_store_into_of(vm, value, index2, context);
    return 8;
}

/* ControlPrimitives>>temporaryIndex:of:, vm-spec/Primitives/ControlPrimitives.class.st:709 */
static int64_t controlPrimitives_temporaryIndex_of(VM *vm, oop index, oop aContext) {
    int64_t found;
    address frame;
    int64_t count;
    int64_t index2;
    int64_t count2;
    int64_t index3;
    if ((AT(oop_cell, aContext + 8) & 1) != 0) {
        frame = AT(oop_cell, aContext + 8) - 1;
        count = i64_subtract((int64_t)(frame - ((AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) > frame ? frame - 8 : (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) - 8)) >> 3, 1);
        if ((index & 1) != 0) {
            index2 = i64_subtract((int64_t)index >> 3, 1);
            found = (uint64_t)index2 < (uint64_t)count ? index2 : -1;
        } else {
            found = -1;
        }
        if (found >= 0) {
            return found;
        }
    }
    count2 = controlPrimitives_temporariesOf(vm, aContext);
    if (!((index & 1) != 0)) {
        return -1;
    }
    index3 = i64_subtract((int64_t)index >> 3, 1);
    return (uint64_t)index3 < (uint64_t)count2 ? index3 : -1;
}

/* ControlPrimitives>>temporaries, vm-spec/Primitives/ControlPrimitives.class.st:720 */
static oop controlPrimitives_temporaries(VM *vm) {
    oop anOop;
    int64_t value;
    oop value2;
    int64_t count;
    anOop = AT(oop_cell, vm->sp);
    if (!((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    value = controlPrimitives_temporariesOf(vm, AT(oop_cell, vm->sp));
    value2 = ((uint64_t)value << 3) + 1;
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = value2;
    return 8;
}

/* ControlPrimitives>>stackp, vm-spec/Primitives/ControlPrimitives.class.st:731 */
static oop controlPrimitives_stackp(VM *vm) {
    oop context;
    oop count;
    context = AT(oop_cell, vm->sp - 8);
    count = AT(oop_cell, vm->sp);
    if (!((context & 7) == 0 && (int64_t)(AT(u64_cell, context) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!contexts_isStackp_of(vm, count, context)) {
        vm->failure_code = 3;
        return 0;
    }
    if ((AT(u64_cell, vm->fp + 24) & 2) != 0 && AT(oop_cell, vm->fp + 32) == context) {
        vm->failure_code = 6;
        return 0;
    }
    vm->sp = vm->sp - 8;
    contextAccess_store_into_of(vm, count, 2, context);
    return 8;
}

/* ControlPrimitives>>contextState, vm-spec/Primitives/ControlPrimitives.class.st:749 */
static oop controlPrimitives_contextState(VM *vm) {
    oop anOop;
    oop value;
    int64_t count;
    anOop = AT(oop_cell, vm->sp);
    if (!((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    value = ((uint64_t)((AT(oop_cell, AT(oop_cell, vm->sp) + 8) & 1) != 0 ? 3 : 0) << 3) + 1;
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = value;
    return 8;
}

/* ControlPrimitives>>temporariesOf:, vm-spec/Primitives/ControlPrimitives.class.st:760 */
static int64_t controlPrimitives_temporariesOf(VM *vm, oop aContext) {
    oop stackp;
    int64_t count;
    int64_t slotCountOf;
    stackp = contextAccess_fetch_of(vm, 2, aContext);
    if (!((stackp & 1) != 0)) {
        return 0;
    }
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    return i64_min((int64_t)stackp >> 3, i64_subtract(slotCountOf, 6));
}

/* ControlPrimitives>>findNextUnwind, vm-spec/Primitives/ControlPrimitives.class.st:769 */
static oop controlPrimitives_findNextUnwind(VM *vm) {
    oop last;
    address lastFp;
    oop anOop;
    oop aContext;
    address fp;
    oop contextOf;
    oop answer;
    int64_t count;
    oop value;
    int64_t count2;
    last = AT(oop_cell, vm->sp);
    anOop = AT(oop_cell, vm->sp - 8);
    if (!((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    aContext = AT(oop_cell, vm->sp - 8);
    vm->returning_walkContext = aContext;
    vm->returning_walkFp = (aContext & 7) == 0 && (int64_t)(AT(u64_cell, aContext) & 0x3fffff) == 36 && (AT(oop_cell, aContext + 8) & 1) != 0 ? AT(oop_cell, aContext + 8) - 1 : 0;
    lastFp = (last & 7) == 0 && (int64_t)(AT(u64_cell, last) & 0x3fffff) == 36 && (AT(oop_cell, last + 8) & 1) != 0 ? AT(oop_cell, last + 8) - 1 : 0;
    while (returning_walkOnTo(vm, lastFp) && !returning_isAt(vm, last)) {
        if (returning_isMarkedWith(vm, 198)) {
            if (vm->returning_walkFp != 0) {
                fp = vm->returning_walkFp;
                if ((AT(u64_cell, fp + 24) & 2) != 0) {
                    contextOf = AT(oop_cell, fp + 32);
                } else {
                    contextOf = contexts_marry(vm, fp);
                }
                answer = contextOf;
            } else {
                answer = vm->returning_walkContext;
            }
            count = i64_add(vm->send_argumentCount, 1);
            vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
            AT(oop_cell, vm->sp) = answer;
            return 8;
        }
    }
    value = vm->heap_nilObject;
    count2 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
    AT(oop_cell, vm->sp) = value;
    return 8;
}

/* ControlPrimitives>>terminateTo, vm-spec/Primitives/ControlPrimitives.class.st:786 */
static oop controlPrimitives_terminateTo(VM *vm) {
    oop target;
    oop start;
    oop current;
    target = AT(oop_cell, vm->sp);
    start = AT(oop_cell, vm->sp - 8);
    if (!((start & 7) == 0 && (int64_t)(AT(u64_cell, start) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(target == vm->heap_nilObject || ((target & 7) == 0 && (int64_t)(AT(u64_cell, target) & 0x3fffff) == 36))) {
        vm->failure_code = 3;
        return 0;
    }
    vm->sp = vm->sp - 8;
    AT(oop_cell, vm->sp) = start;
    if (controlPrimitives_cut_to(vm, start, target)) {
        return 8;
    }
    current = contexts_divorceAll(vm);
    if (controlPrimitives_is_senderOf(vm, target, start)) {
        controlPrimitives_killFrom_to(vm, start, target);
    }
    AT(oop_cell, start + 8) = target;
    if (start >= vm->heap_start && (target & 7) == 0 && target < vm->heap_start) {
        heap_noteStores(vm, start);
    }
    contexts_resume(vm, current);
    return 8;
}

/* ControlPrimitives>>cut:to:, vm-spec/Primitives/ControlPrimitives.class.st:807 */
static bool controlPrimitives_cut_to(VM *vm, oop start, oop target) {
    address fp;
    address ip;
    address sp;
    int64_t page;
    address frame;
    address place;
    int64_t set;
    address place2;
    if (!((AT(oop_cell, start + 8) & 1) != 0 && start != target)) {
        return false;
    }
    if (!((target & 7) == 0 && (int64_t)(AT(u64_cell, target) & 0x3fffff) == 36 && (AT(oop_cell, target + 8) & 1) != 0)) {
        return false;
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    if (!unwinder_canUnwind_to(vm, AT(oop_cell, start + 8) - 1, AT(oop_cell, target + 8) - 1)) {
        return false;
    }
    unwinder_cut_to(vm, AT(oop_cell, start + 8) - 1, AT(oop_cell, target + 8) - 1);
    frame = vm->stackPages_topFp[vm->stackPages_current];
    place = vm->stackPages_topIp[vm->stackPages_current];
    vm->fp = frame;
    vm->ip = place;
    vm->temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
    vm->receiver = AT(oop_cell, frame + 40);
    set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
    if (!(set == vm->bytecodeSet)) {
        vm->bytecodeSet = set;
        lookahead_choose(vm, set);
    }
    place2 = vm->stackPages_topSp[vm->stackPages_current];
    vm->sp = place2;
    return true;
}

/* ControlPrimitives>>is:senderOf:, vm-spec/Primitives/ControlPrimitives.class.st:820 */
static bool controlPrimitives_is_senderOf(VM *vm, oop target, oop start) {
    oop each;
    oop anOop;
    oop anOop2;
    anOop = AT(oop_cell, start + 8);
    each = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    while ((each & 7) == 0 && (int64_t)(AT(u64_cell, each) & 0x3fffff) == 36) {
        if (each == target) {
            return true;
        }
        anOop2 = AT(oop_cell, each + 8);
        each = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    }
    return each == target;
}

/* ControlPrimitives>>killFrom:to:, vm-spec/Primitives/ControlPrimitives.class.st:832 */
static void controlPrimitives_killFrom_to(VM *vm, oop start, oop target) {
    oop each;
    oop next;
    oop anOop;
    oop anOop2;
    oop value;
    oop value2;
    anOop = AT(oop_cell, start + 8);
    each = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    while (!(each == target)) {
        anOop2 = AT(oop_cell, each + 8);
        next = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        value = vm->heap_nilObject;
        AT(oop_cell, each + 8) = value;
        value2 = vm->heap_nilObject;
        AT(oop_cell, each + 16) = value2;
        each = next;
    }
}

/* ControlPrimitives>>findNextHandler, vm-spec/Primitives/ControlPrimitives.class.st:845 */
static oop controlPrimitives_findNextHandler(VM *vm) {
    oop anOop;
    oop aContext;
    address fp;
    oop contextOf;
    oop answer;
    int64_t count;
    oop value;
    int64_t count2;
    anOop = AT(oop_cell, vm->sp);
    if (!((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
        vm->failure_code = 2;
        return 0;
    }
    aContext = AT(oop_cell, vm->sp);
    vm->returning_walkContext = aContext;
    vm->returning_walkFp = (aContext & 7) == 0 && (int64_t)(AT(u64_cell, aContext) & 0x3fffff) == 36 && (AT(oop_cell, aContext + 8) & 1) != 0 ? AT(oop_cell, aContext + 8) - 1 : 0;
    for (;;) {
        if (returning_isMarkedWith(vm, 199)) {
            if (vm->returning_walkFp != 0) {
                fp = vm->returning_walkFp;
                if ((AT(u64_cell, fp + 24) & 2) != 0) {
                    contextOf = AT(oop_cell, fp + 32);
                } else {
                    contextOf = contexts_marry(vm, fp);
                }
                answer = contextOf;
            } else {
                answer = vm->returning_walkContext;
            }
            count = i64_add(vm->send_argumentCount, 1);
            vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
            AT(oop_cell, vm->sp) = answer;
            return 8;
        }
        if (!returning_walkOnTo(vm, 0)) break;
    }
    value = vm->heap_nilObject;
    count2 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
    AT(oop_cell, vm->sp) = value;
    return 8;
}

/* ControlPrimitives>>exchange, vm-spec/Primitives/ControlPrimitives.class.st:867 */
static oop controlPrimitives_exchange(VM *vm) {
    address fp;
    address ip;
    address sp;
    int64_t page;
    address frame;
    address place;
    int64_t set;
    address place2;
    if (!become_canReplace_with_bothWays_copyHash(vm, AT(oop_cell, vm->sp - 8), AT(oop_cell, vm->sp), true, false)) {
        return 0;
    }
    if (!(vm->become_bytes == 0 || heap_hasRoomForOld(vm, vm->become_bytes >> 3))) {
        fp = vm->fp;
        ip = vm->ip;
        sp = vm->sp;
        page = vm->stackPages_current;
        vm->stackPages_topFp[page] = fp;
        vm->stackPages_topIp[page] = ip;
        vm->stackPages_topSp[page] = sp;
        collector_collectAll_compacting(vm, "want of memory", true);
        frame = vm->stackPages_topFp[vm->stackPages_current];
        place = vm->stackPages_topIp[vm->stackPages_current];
        vm->fp = frame;
        vm->ip = place;
        vm->temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
        vm->receiver = AT(oop_cell, frame + 40);
        set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
        if (!(set == vm->bytecodeSet)) {
            vm->bytecodeSet = set;
            lookahead_choose(vm, set);
        }
        place2 = vm->stackPages_topSp[vm->stackPages_current];
        vm->sp = place2;
        if (!(vm->become_bytes == 0 || heap_hasRoomForOld(vm, vm->become_bytes >> 3))) {
            vm->failure_code = 9;
            return 0;
        }
    }
    return controlPrimitives_becomeBothWays_copyHash(vm, true, false);
}

/* ControlPrimitives>>forward, vm-spec/Primitives/ControlPrimitives.class.st:881 */
static oop controlPrimitives_forward(VM *vm) {
    return controlPrimitives_forwardCopyingHash(vm, true);
}

/* ControlPrimitives>>forwardWithoutHash, vm-spec/Primitives/ControlPrimitives.class.st:891 */
static oop controlPrimitives_forwardWithoutHash(VM *vm) {
    return controlPrimitives_forwardCopyingHash(vm, false);
}

/* ControlPrimitives>>forwardAskingForHash, vm-spec/Primitives/ControlPrimitives.class.st:901 */
static oop controlPrimitives_forwardAskingForHash(VM *vm) {
    if (!(AT(oop_cell, vm->sp) == vm->heap_trueObject || AT(oop_cell, vm->sp) == vm->heap_falseObject)) {
        vm->failure_code = 3;
        return 0;
    }
    return controlPrimitives_forwardCopyingHash(vm, AT(oop_cell, vm->sp) == vm->heap_trueObject);
}

/* ControlPrimitives>>forwardCopyingHash:, vm-spec/Primitives/ControlPrimitives.class.st:912 */
static oop controlPrimitives_forwardCopyingHash(VM *vm, bool copiesHash) {
    int64_t arguments;
    arguments = vm->send_argumentCount;
    if (!become_canReplace_with_bothWays_copyHash(vm, AT(oop_cell, vm->sp - i64_shift_left(arguments, 3)), AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(arguments, 1), 3)), false, copiesHash)) {
        return 0;
    }
    return controlPrimitives_becomeBothWays_copyHash(vm, false, copiesHash);
}

/* ControlPrimitives>>becomeBothWays:copyHash:, vm-spec/Primitives/ControlPrimitives.class.st:922 */
static oop controlPrimitives_becomeBothWays_copyHash(VM *vm, bool isTwoWay, bool copiesHash) {
    int64_t arguments;
    address fp;
    address ip;
    address sp;
    int64_t page;
    address frame;
    address place;
    int64_t set;
    address place2;
    if (vm->become_needsContexts) {
        return controlPrimitives_becomeWithContextsBothWays_copyHash(vm, isTwoWay, copiesHash);
    }
    arguments = vm->send_argumentCount;
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    become_replace_with_bothWays_copyHash(vm, AT(oop_cell, vm->sp - i64_shift_left(arguments, 3)), AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(arguments, 1), 3)), isTwoWay, copiesHash);
    collector_followForwarders(vm);
    frame = vm->stackPages_topFp[vm->stackPages_current];
    place = vm->stackPages_topIp[vm->stackPages_current];
    vm->fp = frame;
    vm->ip = place;
    vm->temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
    vm->receiver = AT(oop_cell, frame + 40);
    set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
    if (!(set == vm->bytecodeSet)) {
        vm->bytecodeSet = set;
        lookahead_choose(vm, set);
    }
    place2 = vm->stackPages_topSp[vm->stackPages_current];
    vm->sp = place2;
    vm->sp = vm->sp - i64_shift_left(arguments, 3);
    return 8;
}

/* ControlPrimitives>>becomeWithContextsBothWays:copyHash:, vm-spec/Primitives/ControlPrimitives.class.st:937 */
static oop controlPrimitives_becomeWithContextsBothWays_copyHash(VM *vm, bool isTwoWay, bool copiesHash) {
    int64_t arguments;
    oop one;
    oop other;
    oop active;
    oop value;
    oop context;
    arguments = vm->send_argumentCount;
    one = AT(oop_cell, vm->sp - i64_shift_left(arguments, 3));
    other = AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(arguments, 1), 3));
    vm->sp = vm->sp - i64_shift_left(arguments, 3);
    active = contexts_divorceAll(vm);
    if (!controlPrimitives_canGoOn_when_becomes_bothWays(vm, active, one, other, isTwoWay)) {
        contexts_resume(vm, active);
        vm->sp = vm->sp + 8;
        AT(oop_cell, vm->sp) = other;
        if (arguments == 2) {
            value = copiesHash ? vm->heap_trueObject : vm->heap_falseObject;
            vm->sp = vm->sp + 8;
            AT(oop_cell, vm->sp) = value;
        }
        vm->failure_code = 6;
        return 0;
    }
    vm->scheduler_heldContext = active;
    become_replace_with_bothWays_copyHash(vm, one, other, isTwoWay, copiesHash);
    collector_followForwarders(vm);
    context = vm->scheduler_heldContext;
    vm->scheduler_heldContext = vm->heap_nilObject;
    contexts_resume(vm, context);
    return 8;
}

/* ControlPrimitives>>canGoOn:when:becomes:bothWays:, vm-spec/Primitives/ControlPrimitives.class.st:959 */
static bool controlPrimitives_canGoOn_when_becomes_bothWays(VM *vm, oop active, oop anArray, oop other, bool isTwoWay) {
    oop one;
    oop two;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop anOop;
    oop anOop2;
    count = (int64_t)(AT(u64_cell, anArray) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count;
    value = i64_subtract(slotCountOf, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3));
        one = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        anOop2 = AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3));
        two = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        if (!controlPrimitives_canGoOn_when_is(vm, active, one, two)) {
            return false;
        }
        if (isTwoWay && !controlPrimitives_canGoOn_when_is(vm, active, two, one)) {
            return false;
        }
    }
    return true;
}

/* ControlPrimitives>>canGoOn:when:is:, vm-spec/Primitives/ControlPrimitives.class.st:972 */
static bool controlPrimitives_canGoOn_when_is(VM *vm, oop active, oop one, oop two) {
    oop anOop;
    if (one == active) {
        return contexts_canResume(vm, two);
    }
    anOop = AT(oop_cell, active + 32);
    if (!(one == (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop))) {
        return true;
    }
    return contexts_isPlace_in(vm, AT(oop_cell, active + 16), two);
}

