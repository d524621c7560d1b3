/* QuickElements, floor Send: I know whether at:, at:put: and size may be answered without a send: the instructions for them read, write and count elements of arrays and byte strings themselves, as long as Array and ByteString understand these messages by the standard primitives.  Generated from vm-spec: edit there. */

/* QuickElements>>lookUp, vm-spec/Send/QuickElements.class.st:53 */
static void quickElements_lookUp(VM *vm) {
    vm->quickElements_isKnown = true;
    if (quickElements_class_at_put(vm, 51, 60, 61)) {
        vm->quickElements_arrays = 51;
    }
    if (quickElements_class_at_put(vm, 52, 63, 64)) {
        vm->quickElements_strings = 52;
    }
}

/* QuickElements>>class:at:put:, vm-spec/Send/QuickElements.class.st:61 */
static bool quickElements_class_at_put(VM *vm, int64_t index, int64_t atNumber, int64_t atPutNumber) {
    return quickElements_class_does_by(vm, index, 16, atNumber) && quickElements_class_does_by(vm, index, 17, atPutNumber) && quickElements_class_does_by(vm, index, 18, 62);
}

/* QuickElements>>class:does:by:, vm-spec/Send/QuickElements.class.st:68 */
static bool quickElements_class_does_by(VM *vm, int64_t index, int64_t special, int64_t number) {
    oop selector;
    oop method;
    oop page;
    oop at;
    selector = AT(oop_cell, vm->specialObjects_selectors + i64_shift_left(i64_add(i64_shift_left(special, 1), 1), 3));
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    method = lookup_methodFor_in(vm, selector, at);
    return method != 0 && lookup_primitiveSlotOf(vm, method) == dispatch_slotOfPrimitive(vm, number);
}

