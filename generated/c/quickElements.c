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
    oop page;
    oop at;
    selector = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + i64_shift_left(i64_add(i64_shift_left(special, 1), 1), 3));
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    method = lookup_methodFor_in(vm, selector, at);
    return method != 0 && lookup_primitiveSlotOf(vm, method) == dispatch_slotOfPrimitive(vm, number);
}

