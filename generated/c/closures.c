/* Closures, floor Heap: I know full blocks: outer context (nil where it is not needed), compiled block, number of arguments, receiver, and then the copied values.  Generated from vm-spec: edit there. */

/* Closures>>isEmbedded:, vm-spec/Heap/Closures.class.st:66 */
static bool closures_isEmbedded(VM *vm, oop anOop) {
    oop anOop2;
    oop anOop3;
    bool answer;
    if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 37) {
        anOop2 = AT(oop_cell, anOop + 8);
        anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        answer = (anOop3 & 7) == 0 && (int64_t)(AT(u64_cell, anOop3) & 0x3fffff) == 36 && (AT(oop_cell, anOop + 16) & 1) != 0;
    } else {
        answer = false;
    }
    return answer;
}

/* Closures>>newEmbedded:outer:arguments:copied:, vm-spec/Heap/Closures.class.st:86 */
static oop closures_newEmbedded_outer_arguments_copied(VM *vm, oop startPc, oop outerContext, int64_t arguments, int64_t count) {
    oop closure;
    int64_t count2;
    oop object;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    count2 = i64_add(3, count);
    if (count2 >= 255) {
        closure = heap_allocateLarge_format_classIndex(vm, count2, 3, 37);
    } else {
        bytes = heap_bytesForSlots(vm, count2);
        word = ((uint64_t)count2 << 56) + 0x3000000 + 37;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word;
            takeFromEden = place;
        }
        object = takeFromEden;
        closure = object == 0 ? heap_allocateLate_format_classIndex(vm, count2, 3, 37) : object;
    }
    AT(oop_cell, closure + 8) = outerContext;
    AT(oop_cell, closure + 16) = startPc;
    value = ((uint64_t)arguments << 3) + 1;
    AT(oop_cell, closure + 24) = value;
    return closure;
}

/* Closures>>new:outer:receiver:copied:, vm-spec/Heap/Closures.class.st:98 */
static oop closures_new_outer_receiver_copied(VM *vm, oop code, oop outerContext, oop receiver, int64_t count) {
    oop closure;
    int64_t count2;
    oop object;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    count2 = i64_add(4, count);
    if (count2 >= 255) {
        closure = heap_allocateLarge_format_classIndex(vm, count2, 3, 38);
    } else {
        bytes = heap_bytesForSlots(vm, count2);
        word = ((uint64_t)count2 << 56) + 0x3000000 + 38;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word;
            takeFromEden = place;
        }
        object = takeFromEden;
        closure = object == 0 ? heap_allocateLate_format_classIndex(vm, count2, 3, 38) : object;
    }
    AT(oop_cell, closure + 8) = outerContext;
    AT(oop_cell, closure + 16) = code;
    value = ((uint64_t)((((int64_t)AT(oop_cell, code + 8) >> 3) >> 24) & 15) << 3) + 1;
    AT(oop_cell, closure + 24) = value;
    AT(oop_cell, closure + 32) = receiver;
    return closure;
}

