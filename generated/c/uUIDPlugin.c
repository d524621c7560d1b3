/* UUIDPlugin, floor Plugins: I am the named primitive of the module UUIDPlugin: universally unique names, of random numbers.  Generated from vm-spec: edit there. */

/* UUIDPlugin>>make:, vm-spec/Plugins/UUIDPlugin.class.st:11 */
static oop uUIDPlugin_make(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 24) && i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))) == 16)) {
        vm->failure_code = 2;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if (!(!vm->clock_isVirtual && platform_fillRandomly_at(vm, i64_shift_left(objects_elementCountOf(vm, receiver), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver) >> 24) & 31))), receiver + 8))) {
        vm->failure_code = 7;
        return 0;
    }
    uUIDPlugin_set_of_to_among(vm, 6, receiver, 64, 240);
    uUIDPlugin_set_of_to_among(vm, 8, receiver, 128, 192);
    return receiver;
}

/* UUIDPlugin>>set:of:to:among:, vm-spec/Plugins/UUIDPlugin.class.st:24 */
static void uUIDPlugin_set_of_to_among(VM *vm, int64_t index, oop bytes, int64_t bits, int64_t mask) {
    address place;
    (void)vm;
    place = bytes + 8 + index;
    AT(u8_cell, place) = (uint8_t)(((int64_t)AT(u8_cell, place) & i64_subtract(255, mask)) | bits);
}

