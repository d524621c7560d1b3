/* QuickElements, floor Send: I know whether at: and at:put: may be answered without a send: the instructions for them read and write elements of arrays and byte strings themselves, as long as Array and ByteString understand both messages by the standard primitives.  Generated from vm-spec: edit there. */

/* QuickElements>>lookUp, vm-spec/Send/QuickElements.class.st:42 */
static void quickElements_lookUp(VM *vm) {
    vm->quickElements_isKnown = true;
    vm->quickElements_isOn = quickElements_class_does_by(vm, 51, 16, 60) && quickElements_class_does_by(vm, 51, 17, 61) && quickElements_class_does_by(vm, 52, 16, 63) && quickElements_class_does_by(vm, 52, 17, 64);
}

/* QuickElements>>class:does:by:, vm-spec/Send/QuickElements.class.st:57 */
static bool quickElements_class_does_by(VM *vm, int64_t index, int64_t special, int64_t number) {
    oop selector;
    oop method;
    oop anObject;
    int64_t index2;
    oop anObject2;
    oop page;
    oop at;
    int64_t index3;
    oop anObject3;
    int64_t index4;
    anObject = vm->specialObjects_array;
    index2 = i64_shift_left(special, 1);
    anObject2 = AT(oop_cell, (address)anObject + 192);
    selector = AT(oop_cell, (address)anObject2 + i64_shift_left(i64_add(index2, 1), 3));
    index3 = (index >> 10);
    anObject3 = vm->classTable_root;
    page = AT(oop_cell, (address)anObject3 + i64_shift_left(i64_add(index3, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        index4 = index & 1023;
        at = AT(oop_cell, (address)page + i64_shift_left(i64_add(index4, 1), 3));
    }
    method = lookup_methodFor_in(vm, selector, at);
    return (uint64_t)method != 0 && lookup_primitiveSlotOf(vm, method) == dispatch_slotOfPrimitive(vm, number);
}

