/* Send, floor Send: I send messages.  Generated from vm-spec: edit there. */

/* Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57 */
static void send_send_to_arguments(VM *vm, oop selector, oop receiver, int64_t arguments) {
    int64_t entry;
    int64_t index;
    int64_t entry2;
    vm->send_count = i64_add(vm->send_count, 1);
    index = (receiver & 7) == 0 ? (int64_t)(AT(u64_cell, receiver) & 0x3fffff) : (int64_t)(receiver & 7);
    entry2 = (int64_t)((selector ^ ((uint64_t)index << 3)) & 0x7ff8);
    if (LIKELY(vm->lookup_cache[entry2] == selector && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)index)) {
        entry = entry2;
    } else {
        entry = lookup_fill_selector_classIndex(vm, entry2, selector, index);
    }
    if (entry < 0) {
        send_notFound_arguments(vm, selector, arguments);
        return;
    }
    send_execute_arguments(vm, entry, arguments);
}

/* Send>>notFound:arguments:, vm-spec/Send/Send.class.st:71 */
static void send_notFound_arguments(VM *vm, oop selector, int64_t arguments) {
    oop anOop;
    oop selector2;
    anOop = AT(oop_cell, vm->sp - i64_shift_left(arguments, 3));
    if (!(((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 8) || ((selector & 7) == 0 && (int64_t)(AT(u64_cell, selector) & 0x3fffff) == 8))) {
        send_doesNotUnderstand_arguments(vm, selector, arguments);
        return;
    }
    vm->send_count = i64_subtract(vm->send_count, 1);
    send_followInFrame(vm);
    selector2 = forwarders_follow(vm, selector);
    send_send_to_arguments(vm, selector2, AT(oop_cell, vm->sp - i64_shift_left(arguments, 3)), arguments);
}

/* Send>>followInFrame, vm-spec/Send/Send.class.st:83 */
static void send_followInFrame(VM *vm) {
    address place;
    address frame;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    frame = vm->fp;
    place = (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) > frame ? frame - 8 : (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) - 8;
    while (place < vm->fp) {
        AT(oop_cell, place) = forwarders_follow(vm, AT(oop_cell, place));
        place = place + 8;
    }
    place = vm->fp + 40 + 8;
    while (place <= vm->sp) {
        AT(oop_cell, place) = forwarders_follow(vm, AT(oop_cell, place));
        place = place + 8;
    }
    forwarders_followSlots_of(vm, i64_add(((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 3) & 0x7fff, 1), AT(oop_cell, vm->fp + 16));
    anOop = vm->receiver;
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 1;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        forwarders_followSlots_of(vm, i64_min(pointerSlots_countOf(vm, vm->receiver), 32), vm->receiver);
    }
}

/* Send>>send:arguments:toClass:, vm-spec/Send/Send.class.st:101 */
static void send_send_arguments_toClass(VM *vm, oop selector, int64_t arguments, oop aClass) {
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
    int64_t hash2;
    int64_t indexOf;
    oop value;
    int64_t entry2;
    vm->send_count = i64_add(vm->send_count, 1);
    entry = -1;
    if ((aClass & 7) == 0) {
        if ((int64_t)((AT(u64_cell, aClass) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, aClass) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aClass - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, aClass + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, aClass);
        } else {
            hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == aClass;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (isClass) {
        value = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, selector) : selector;
        hash2 = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
        if (hash2 == 0) {
            indexOf = classTable_enter(vm, aClass);
        } else {
            indexOf = hash2;
        }
        entry2 = (int64_t)((value ^ ((uint64_t)indexOf << 3)) & 0x7ff8);
        if (LIKELY(vm->lookup_cache[entry2] == value && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)indexOf)) {
            entry = entry2;
        } else {
            entry = lookup_fill_selector_classIndex(vm, entry2, value, indexOf);
        }
    }
    if (entry < 0) {
        send_doesNotUnderstand_arguments(vm, selector, arguments);
        return;
    }
    send_execute_arguments(vm, entry, arguments);
}

/* Send>>doesNotUnderstand:arguments:, vm-spec/Send/Send.class.st:147 */
static void send_doesNotUnderstand_arguments(VM *vm, oop selector, int64_t arguments) {
    oop instead;
    oop anOop;
    oop value;
    oop value2;
    instead = AT(oop_cell, vm->specialObjects_array + 168);
    if (selector == instead) {
        anOop = AT(oop_cell, vm->sp - i64_shift_left(arguments, 3));
        platform_fatal_with(vm, "an object whose class index is %1 does not even understand doesNotUnderstand:", (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7));
    }
    value = send_messageFor_arguments(vm, selector, arguments);
    vm->sp = vm->sp + 8;
    AT(oop_cell, vm->sp) = value;
    value2 = AT(oop_cell, vm->sp);
    vm->sp = vm->sp - i64_shift_left(arguments, 3);
    AT(oop_cell, vm->sp) = value2;
    send_send_to_arguments(vm, instead, AT(oop_cell, vm->sp - 8), 1);
}

/* Send>>messageFor:arguments:, vm-spec/Send/Send.class.st:173 */
static oop send_messageFor_arguments(VM *vm, oop selector, int64_t arguments) {
    oop array;
    oop message;
    int64_t slots;
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
    oop page;
    oop at;
    int64_t count;
    oop object3;
    oop object4;
    int64_t bytes2;
    uint64_t word2;
    address place2;
    address end2;
    oop takeFromEden2;
    int64_t last2;
    oop value4;
    oop anOop;
    int64_t index;
    oop page2;
    oop at2;
    if (arguments >= 255) {
        object = heap_allocateLarge_format_classIndex(vm, arguments, 2, 51);
    } else {
        bytes = heap_bytesForSlots(vm, arguments);
        word = ((uint64_t)arguments << 56) + 0x2000000 + 51;
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
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, arguments, 2, 51) : object2;
    }
    last = i64_max(arguments, 1);
    value = vm->heap_nilObject;
    memory_fill(object + 8, last, value);
    pointers = object;
    array = pointers;
    value2 = i64_subtract(arguments, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value3 = AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(i64_subtract(arguments, 1), i), 3));
        AT(oop_cell, array + i64_shift_left(i64_add(i, 1), 3)) = value3;
    }
    page = AT(oop_cell, vm->classTable_root + 8);
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + 288);
    }
    slots = ((int64_t)AT(oop_cell, at + 24) >> 3) & 0xffff;
    count = i64_max(slots, 2);
    if (count >= 255) {
        object3 = heap_allocateLarge_format_classIndex(vm, count, 1, 35);
    } else {
        bytes2 = heap_bytesForSlots(vm, count);
        word2 = ((uint64_t)count << 56) + 0x1000000 + 35;
        place2 = vm->heap_edenFree;
        end2 = place2 + bytes2;
        if (end2 > vm->heap_edenThreshold) {
            takeFromEden2 = 0;
        } else {
            vm->heap_edenFree = end2;
            AT(u64_cell, place2) = word2;
            takeFromEden2 = place2;
        }
        object4 = takeFromEden2;
        object3 = object4 == 0 ? heap_allocateLate_format_classIndex(vm, count, 1, 35) : object4;
    }
    last2 = i64_max(count, 1);
    value4 = vm->heap_nilObject;
    memory_fill(object3 + 8, last2, value4);
    message = object3;
    AT(oop_cell, message + 8) = selector;
    AT(oop_cell, message + 16) = array;
    if (slots > 2) {
        anOop = AT(oop_cell, vm->sp - i64_shift_left(arguments, 3));
        index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
        if (page2 == vm->heap_nilObject) {
            at2 = vm->heap_nilObject;
        } else {
            at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(index & 1023, 1), 3));
        }
        AT(oop_cell, message + 24) = at2;
    }
    return message;
}

/* Send>>execute:arguments:, vm-spec/Send/Send.class.st:191 */
static void send_execute_arguments(VM *vm, int64_t entry, int64_t arguments) {
    int64_t slot;
    oop result;
    int64_t number;
    oop anOop;
    oop quick;
    int64_t count;
    slot = (int64_t)vm->lookup_cache[i64_add(entry, 4)];
    if (slot == 0) {
        send_activate_arguments(vm, entry, arguments);
        return;
    }
    if (slot < 0) {
        if (slot == -1) {
            send_activateWithTemporaries_arguments(vm, entry, arguments);
            return;
        }
        if (slot == -2) {
            send_instantiate_arguments(vm, entry, arguments);
            return;
        }
        send_evaluate_arguments(vm, entry, arguments);
        return;
    }
    if (slot >= 0x1000) {
        number = i64_add(i64_subtract(slot, 0x1000), 256);
        anOop = AT(oop_cell, vm->sp);
        if (number >= 264) {
            quick = AT(oop_cell, anOop + i64_shift_left(i64_add(i64_subtract(number, 264), 1), 3));
        } else {
            quick = number == 256 ? anOop : vm->lookup_cache[i64_add(entry, 7)];
        }
        AT(oop_cell, vm->sp) = quick;
        return;
    }
    if (UNLIKELY(vm->forwarders_isOn)) {
        send_followArguments(vm, arguments);
    }
    if (slot < 335) {
        vm->trace_callsAt[vm->trace_calls & 31] = slot;
        vm->trace_calls = i64_add(vm->trace_calls, 1);
        result = dispatch_plainPrimitive(vm, slot);
        if (result != 0) {
            count = i64_add(arguments, 1);
            vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
            AT(oop_cell, vm->sp) = result;
            return;
        }
        send_retry_slot_arguments(vm, vm->lookup_cache[i64_add(entry, 2)], slot, arguments);
        return;
    }
    send_control_method_arguments(vm, slot, vm->lookup_cache[i64_add(entry, 2)], arguments);
}

/* Send>>control:method:arguments:, vm-spec/Send/Send.class.st:219 */
static void send_control_method_arguments(VM *vm, int64_t slot, oop method, int64_t arguments) {
    oop result;
    vm->send_newMethod = method;
    vm->send_argumentCount = arguments;
    vm->trace_callsAt[vm->trace_calls & 31] = slot;
    vm->trace_calls = i64_add(vm->trace_calls, 1);
    result = dispatch_controlPrimitive(vm, slot);
    if (result == 0) {
        trace_failed(vm);
        send_activateFailed_arguments(vm, vm->send_newMethod, vm->send_argumentCount);
        return;
    }
}

/* Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235 */
static void send_instantiate_arguments(VM *vm, int64_t entry, int64_t arguments) {
    oop class;
    oop object;
    uint64_t word;
    int64_t bytes;
    oop object2;
    oop quicklyNew;
    address place;
    address end;
    int64_t last;
    oop value;
    oop answer;
    oop size;
    int64_t class2;
    int64_t count;
    int64_t slots;
    oop object3;
    oop quicklyNew2;
    int64_t hash;
    int64_t hashOf;
    int64_t hash2;
    int64_t newHashOf;
    uint64_t cleared;
    uint64_t word2;
    int64_t answer2;
    int64_t bytes2;
    uint64_t word3;
    address place2;
    address end2;
    oop takeFromEden;
    int64_t last2;
    oop value2;
    int64_t hash3;
    int64_t hashOf2;
    int64_t hash4;
    int64_t newHashOf2;
    uint64_t cleared2;
    uint64_t word4;
    int64_t answer3;
    int64_t value3;
    int64_t bytes3;
    uint64_t word5;
    address place3;
    address end3;
    oop takeFromEden2;
    oop answer4;
    int64_t count2;
    class = AT(oop_cell, vm->sp - i64_shift_left(arguments, 3));
    if (LIKELY(class == vm->lookup_cache[i64_add(entry, 7)])) {
        if (arguments == 0) {
            if (AT(oop_cell, class + 24) == vm->lookup_cache[i64_add(entry, 3)]) {
                word = vm->lookup_cache[i64_add(entry, 5)];
                bytes = (int64_t)vm->lookup_cache[i64_add(entry, 6)];
                place = vm->heap_edenFree;
                end = place + bytes;
                if (end > vm->heap_edenThreshold) {
                    object2 = 0;
                } else {
                    vm->heap_edenFree = end;
                    AT(u64_cell, place) = word;
                    object2 = place;
                }
                if (!(object2 == 0)) {
                    last = i64_subtract(bytes >> 3, 1);
                    value = vm->heap_nilObject;
                    memory_fill(object2 + 8, last, value);
                }
                quicklyNew = object2;
                answer = quicklyNew;
            } else {
                answer = 0;
            }
            answer4 = answer;
        } else {
            size = AT(oop_cell, vm->sp);
            if ((AT(oop_cell, class + 24) & 1) != 0 && (size & 1) != 0) {
                class2 = (int64_t)AT(oop_cell, class + 24) >> 3;
                count = (int64_t)size >> 3;
                if (class2 == 0x20000) {
                    if ((uint64_t)count < 255) {
                        hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash == 0) {
                            hash2 = heap_nextHash(vm);
                            cleared = AT(u64_cell, class) & 0xffc00000ffffffffU;
                            word2 = cleared | ((uint64_t)hash2 << 32);
                            AT(u64_cell, class) = word2;
                            newHashOf = hash2;
                            answer2 = newHashOf;
                        } else {
                            answer2 = hash;
                        }
                        hashOf = answer2;
                        bytes2 = heap_bytesForSlots(vm, count);
                        word3 = ((uint64_t)count << 56) + 0x2000000 + (uint64_t)hashOf;
                        place2 = vm->heap_edenFree;
                        end2 = place2 + bytes2;
                        if (end2 > vm->heap_edenThreshold) {
                            takeFromEden = 0;
                        } else {
                            vm->heap_edenFree = end2;
                            AT(u64_cell, place2) = word3;
                            takeFromEden = place2;
                        }
                        object3 = takeFromEden;
                        if (!(object3 == 0)) {
                            last2 = i64_max(count, 1);
                            value2 = vm->heap_nilObject;
                            memory_fill(object3 + 8, last2, value2);
                        }
                        quicklyNew2 = object3;
                    } else {
                        quicklyNew2 = 0;
                    }
                } else if (class2 == 0x100000) {
                    if ((uint64_t)count < 2032) {
                        slots = format_slotsFor_format(vm, count, 16);
                        value3 = format_formatFor_format(vm, count, 16);
                        hash3 = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash3 == 0) {
                            hash4 = heap_nextHash(vm);
                            cleared2 = AT(u64_cell, class) & 0xffc00000ffffffffU;
                            word4 = cleared2 | ((uint64_t)hash4 << 32);
                            AT(u64_cell, class) = word4;
                            newHashOf2 = hash4;
                            answer3 = newHashOf2;
                        } else {
                            answer3 = hash3;
                        }
                        hashOf2 = answer3;
                        bytes3 = heap_bytesForSlots(vm, slots);
                        word5 = ((uint64_t)slots << 56) + ((uint64_t)value3 << 24) + (uint64_t)hashOf2;
                        place3 = vm->heap_edenFree;
                        end3 = place3 + bytes3;
                        if (end3 > vm->heap_edenThreshold) {
                            takeFromEden2 = 0;
                        } else {
                            vm->heap_edenFree = end3;
                            AT(u64_cell, place3) = word5;
                            takeFromEden2 = place3;
                        }
                        object3 = takeFromEden2;
                        if (!(object3 == 0)) {
                            memory_fill(object3 + 8, i64_max(slots, 1), 0);
                        }
                        quicklyNew2 = object3;
                    } else {
                        quicklyNew2 = 0;
                    }
                } else {
                    quicklyNew2 = 0;
                }
            } else {
                quicklyNew2 = 0;
            }
            answer4 = quicklyNew2;
        }
        object = answer4;
        if (LIKELY(object != 0)) {
            count2 = i64_add(arguments, 1);
            vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
            AT(oop_cell, vm->sp) = object;
            return;
        }
    }
    send_instantiateSlowly_arguments(vm, entry, arguments);
}

/* Send>>instantiateSlowly:arguments:, vm-spec/Send/Send.class.st:264 */
static void send_instantiateSlowly_arguments(VM *vm, int64_t entry, int64_t arguments) {
    int64_t slot;
    oop result;
    int64_t count;
    if (vm->forwarders_isOn) {
        send_followArguments(vm, arguments);
    }
    slot = dispatch_slotOfPrimitive(vm, i64_add(70, arguments));
    vm->trace_callsAt[vm->trace_calls & 31] = slot;
    vm->trace_calls = i64_add(vm->trace_calls, 1);
    result = dispatch_plainPrimitive(vm, slot);
    if (result == 0) {
        send_retry_slot_arguments(vm, vm->lookup_cache[i64_add(entry, 2)], slot, arguments);
        return;
    }
    if (contexts_slotsReliedOn(vm, AT(oop_cell, vm->sp - i64_shift_left(arguments, 3))) == 0) {
        lookup_keepClass_at(vm, AT(oop_cell, vm->sp - i64_shift_left(arguments, 3)), entry);
    }
    count = i64_add(arguments, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = result;
}

/* Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280 */
static void send_evaluate_arguments(VM *vm, int64_t entry, int64_t arguments) {
    oop anOop;
    oop anOop2;
    oop anOop3;
    bool answer;
    bool answer2;
    anOop = AT(oop_cell, vm->sp - i64_shift_left(arguments, 3));
    if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
        if (AT(oop_cell, anOop + 24) == ((uint64_t)arguments << 3) + 1) {
            anOop2 = AT(oop_cell, anOop + 16);
            anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
            answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        send_activateClosure_arguments(vm, AT(oop_cell, vm->sp - i64_shift_left(arguments, 3)), arguments);
        return;
    }
    send_control_method_arguments(vm, dispatch_slotOfPrimitive(vm, 207), vm->lookup_cache[i64_add(entry, 2)], arguments);
}

/* Send>>followArguments:, vm-spec/Send/Send.class.st:291 */
static void send_followArguments(VM *vm, int64_t arguments) {
    int64_t value;
    oop value2;
    value = i64_subtract(arguments, 1);
    for (int64_t i = 0; i <= value; i++) {
        value2 = forwarders_follow(vm, AT(oop_cell, vm->sp - i64_shift_left(i, 3)));
        AT(oop_cell, vm->sp - i64_shift_left(i, 3)) = value2;
    }
}

/* Send>>retry:slot:arguments:, vm-spec/Send/Send.class.st:299 */
static void send_retry_slot_arguments(VM *vm, oop method, int64_t slot, int64_t arguments) {
    oop result;
    address fp;
    address ip;
    address sp;
    int64_t page;
    address frame;
    address place;
    int64_t set;
    address place2;
    int64_t count;
    trace_failed(vm);
    if (!(vm->failure_code == 9)) {
        send_activateFailed_arguments(vm, method, arguments);
        return;
    }
    vm->send_newMethod = method;
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
    vm->trace_callsAt[vm->trace_calls & 31] = slot;
    vm->trace_calls = i64_add(vm->trace_calls, 1);
    result = dispatch_plainPrimitive(vm, slot);
    if (result == 0) {
        send_activateFailed_arguments(vm, vm->send_newMethod, arguments);
        return;
    }
    count = i64_add(arguments, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = result;
}

/* Send>>activate:arguments:, vm-spec/Send/Send.class.st:328 */
static void send_activate_arguments(VM *vm, int64_t entry, int64_t arguments) {
    address base;
    address place;
    address end;
    oop value;
    oop aMethod;
    oop anObject;
    address frame;
    address place2;
    address place3;
    base = vm->sp - i64_shift_left(i64_subtract(arguments, 1), 3);
    place = vm->sp;
    end = place;
    value = vm->heap_nilObject;
    while (place < end) {
        place = place + 8;
        AT(oop_cell, place) = value;
    }
    vm->sp = place;
    aMethod = vm->lookup_cache[i64_add(entry, 2)];
    anObject = AT(oop_cell, base - 8);
    frame = vm->sp + 8;
    AT(address_cell, frame) = vm->fp;
    AT(address_cell, frame + 8) = vm->ip;
    AT(oop_cell, frame + 16) = aMethod;
    AT(u64_cell, frame + 24) = base | 0;
    AT(oop_cell, frame + 40) = anObject;
    place2 = frame + 40;
    vm->sp = place2;
    vm->fp = frame;
    vm->temps = base;
    vm->receiver = anObject;
    vm->ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
    place3 = vm->lookup_cache[i64_add(entry, 3)];
    vm->ip = place3;
    if (vm->sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry, 6)] ^ vm->bytecodeSet) < 0) {
        send_overflow(vm);
    }
}

/* Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338 */
static void send_activateWithTemporaries_arguments(VM *vm, int64_t entry, int64_t arguments) {
    int64_t temporaries;
    address base;
    address place;
    address end;
    oop value;
    oop aMethod;
    oop anObject;
    address frame;
    address place2;
    address place3;
    temporaries = i64_subtract((int64_t)vm->lookup_cache[i64_add(entry, 5)], arguments);
    base = vm->sp - i64_shift_left(i64_subtract(arguments, 1), 3);
    place = vm->sp;
    end = place + i64_shift_left(temporaries, 3);
    value = vm->heap_nilObject;
    while (place < end) {
        place = place + 8;
        AT(oop_cell, place) = value;
    }
    vm->sp = place;
    aMethod = vm->lookup_cache[i64_add(entry, 2)];
    anObject = AT(oop_cell, base - 8);
    frame = vm->sp + 8;
    AT(address_cell, frame) = vm->fp;
    AT(address_cell, frame + 8) = vm->ip;
    AT(oop_cell, frame + 16) = aMethod;
    AT(u64_cell, frame + 24) = base | 0;
    AT(oop_cell, frame + 40) = anObject;
    place2 = frame + 40;
    vm->sp = place2;
    vm->fp = frame;
    vm->temps = base;
    vm->receiver = anObject;
    vm->ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
    place3 = vm->lookup_cache[i64_add(entry, 3)];
    vm->ip = place3;
    if (vm->sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry, 6)] ^ vm->bytecodeSet) < 0) {
        send_overflow(vm);
    }
}

/* Send>>activateFailed:arguments:, vm-spec/Send/Send.class.st:362 */
static void send_activateFailed_arguments(VM *vm, oop method, int64_t arguments) {
    send_buildFailed_arguments(vm, method, arguments);
}

/* Send>>buildFailed:arguments:, vm-spec/Send/Send.class.st:371 */
static void send_buildFailed_arguments(VM *vm, oop method, int64_t arguments) {
    address base;
    int64_t index;
    int64_t number;
    address place;
    address end;
    oop value;
    oop anObject;
    address frame;
    address place2;
    address place3;
    oop value2;
    address place4;
    base = vm->sp - i64_shift_left(i64_subtract(arguments, 1), 3);
    number = i64_subtract((((int64_t)AT(oop_cell, method + 8) >> 3) >> 18) & 63, arguments);
    place = vm->sp;
    end = place + i64_shift_left(number, 3);
    value = vm->heap_nilObject;
    while (place < end) {
        place = place + 8;
        AT(oop_cell, place) = value;
    }
    vm->sp = place;
    anObject = AT(oop_cell, base - 8);
    frame = vm->sp + 8;
    AT(address_cell, frame) = vm->fp;
    AT(address_cell, frame + 8) = vm->ip;
    AT(oop_cell, frame + 16) = method;
    AT(u64_cell, frame + 24) = base | 0;
    AT(oop_cell, frame + 40) = anObject;
    place2 = frame + 40;
    vm->sp = place2;
    vm->fp = frame;
    vm->temps = base;
    vm->receiver = anObject;
    vm->ip = method + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, method + 8) >> 3) & 0x7fff, 1), 1), 3);
    place3 = vm->ip + 3;
    vm->ip = place3;
    index = methods_failureTemporaryOf(vm, method);
    if (index >= 0) {
        value2 = failure_codeObject(vm);
        AT(oop_cell, vm->temps + i64_shift_left(index, 3)) = value2;
        place4 = vm->ip + 2;
        vm->ip = place4;
    }
    if (vm->sp > vm->safePoint_limit || ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) ^ vm->bytecodeSet) < 0) {
        send_overflowWithoutSwitch(vm);
    }
}

/* Send>>overflow, vm-spec/Send/Send.class.st:407 */
static RARE void send_overflow(VM *vm) {
    int64_t set;
    if (((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) ^ vm->bytecodeSet) < 0) {
        contexts_marry(vm, vm->fp);
        set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
        if (!(set == vm->bytecodeSet)) {
            vm->bytecodeSet = set;
            lookahead_choose(vm, set);
        }
    }
    if (vm->sp > vm->stackPages_limit) {
        contexts_moveFrameToNewPage(vm);
    }
    if (vm->safePoint_limit == 0) {
        interrupts_atSafePoint(vm);
    }
}

/* Send>>overflowWithoutSwitch, vm-spec/Send/Send.class.st:416 */
static RARE void send_overflowWithoutSwitch(VM *vm) {
    int64_t set;
    if (((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) ^ vm->bytecodeSet) < 0) {
        contexts_marry(vm, vm->fp);
        set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
        if (!(set == vm->bytecodeSet)) {
            vm->bytecodeSet = set;
            lookahead_choose(vm, set);
        }
    }
    if (vm->sp > vm->stackPages_limit) {
        contexts_moveFrameToNewPage(vm);
    }
    if (vm->safePoint_isRequested) {
        collector_atSafePoint(vm);
    }
}

/* Send>>activateEmbedded:arguments:, vm-spec/Send/Send.class.st:432 */
static void send_activateEmbedded_arguments(VM *vm, oop closure, int64_t arguments) {
    send_buildEmbedded_arguments(vm, closure, arguments);
}

/* Send>>buildEmbedded:arguments:, vm-spec/Send/Send.class.st:441 */
static void send_buildEmbedded_arguments(VM *vm, oop closure, int64_t arguments) {
    address base;
    oop context;
    oop code;
    int64_t copied;
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    oop anOop2;
    oop anObject;
    address base2;
    address frame;
    address place;
    address place2;
    address place3;
    if (vm->forwarders_isOn) {
        send_followInClosure(vm, closure);
    }
    context = AT(oop_cell, closure + 8);
    anOop = AT(oop_cell, context + 32);
    code = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    count = (int64_t)(AT(u64_cell, closure) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, closure - 8) & 0xffffffffffffffU) : count;
    copied = i64_subtract(slotCountOf, 3);
    base = vm->sp - i64_shift_left(arguments, 3);
    memory_copy(i64_shift_left(arguments, 3), base + 8, base + 8 + 40 + 8);
    memory_copy(i64_shift_left(copied, 3), closure + 32, base + 8 + 40 + 8 + i64_shift_left(arguments, 3));
    vm->sp = base;
    anOop2 = AT(oop_cell, context + 48);
    anObject = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    base2 = base + 8 + 40 + 8;
    frame = vm->sp + 8;
    AT(address_cell, frame) = vm->fp;
    AT(address_cell, frame + 8) = vm->ip;
    AT(oop_cell, frame + 16) = code;
    AT(u64_cell, frame + 24) = base2 | 1;
    AT(oop_cell, frame + 40) = anObject;
    place = frame + 40;
    vm->sp = place;
    vm->fp = frame;
    vm->temps = base2;
    vm->receiver = anObject;
    vm->ip = code + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff, 1), 1), 3);
    place2 = vm->sp + i64_shift_left(i64_add(arguments, copied), 3);
    vm->sp = place2;
    place3 = code + 8 + i64_subtract((int64_t)AT(oop_cell, closure + 16) >> 3, 1);
    vm->ip = place3;
    if (vm->sp > vm->safePoint_limit || ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) ^ vm->bytecodeSet) < 0) {
        send_overflow(vm);
    }
}

/* Send>>activateClosure:arguments:, vm-spec/Send/Send.class.st:468 */
static void send_activateClosure_arguments(VM *vm, oop closure, int64_t arguments) {
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
        send_overflow(vm);
    }
}

/* Send>>followInClosure:, vm-spec/Send/Send.class.st:478 */
static void send_followInClosure(VM *vm, oop closure) {
    int64_t count;
    int64_t slotCountOf;
    count = (int64_t)(AT(u64_cell, closure) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, closure - 8) & 0xffffffffffffffU) : count;
    forwarders_followSlots_of(vm, slotCountOf, closure);
}

