/* Closures, floor Heap: I know full blocks: outer context (nil where it is not needed), compiled block, number of arguments, receiver, and then the copied values.  Generated from vm-spec: edit there. */

/* Closures>>new:outer:receiver:copied:, vm-spec/Heap/Closures.class.st:50 */
static oop closures_new_outer_receiver_copied(VM *vm, oop code, oop outerContext, oop receiver, int64_t count) {
    oop closure;
    int64_t count2;
    address place;
    address end;
    oop allocateSlots;
    oop header;
    oop value;
    count2 = i64_add(4, count);
    if (count2 >= 255) {
        allocateSlots = heap_allocateLarge_format_classIndex(vm, count2, 3, 38);
    } else {
        place = vm->heap_edenFree;
        end = place + heap_bytesForSlots(vm, count2);
        if (end > vm->heap_edenThreshold) {
            allocateSlots = heap_allocateLate_format_classIndex(vm, count2, 3, 38);
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = ((uint64_t)count2 << 56) + 0x3000000 + 38;
            allocateSlots = (oop)place;
        }
    }
    closure = allocateSlots;
    AT(oop_cell, (address)closure + 8) = outerContext;
    if ((address)closure >= vm->heap_start && ((uint64_t)outerContext & 7) == 0 && (address)outerContext < vm->heap_start) {
        heap_noteStores(vm, closure);
    }
    AT(oop_cell, (address)closure + 16) = code;
    if ((address)closure >= vm->heap_start && ((uint64_t)code & 7) == 0 && (address)code < vm->heap_start) {
        heap_noteStores(vm, closure);
    }
    header = AT(oop_cell, (address)code + 8);
    value = (oop)(((uint64_t)((((int64_t)header >> 3) >> 24) & 15) << 3) + 1);
    AT(oop_cell, (address)closure + 24) = value;
    if ((address)closure >= vm->heap_start && ((uint64_t)value & 7) == 0 && (address)value < vm->heap_start) {
        heap_noteStores(vm, closure);
    }
    AT(oop_cell, (address)closure + 32) = receiver;
    if ((address)closure >= vm->heap_start && ((uint64_t)receiver & 7) == 0 && (address)receiver < vm->heap_start) {
        heap_noteStores(vm, closure);
    }
    return closure;
}

