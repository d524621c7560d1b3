/* CroquetPlugin, floor Plugins: I am what is asked of the module CroquetPlugin: random bytes, of which generators of random numbers make their seeds.  Generated from vm-spec: edit there. */

/* CroquetPlugin>>gather:into:, vm-spec/Plugins/CroquetPlugin.class.st:11 */
static oop croquetPlugin_gather_into(VM *vm, oop receiver, oop bytes) {
    (void)receiver;
    if (!((bytes & 7) == 0 && (int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, bytes) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, bytes) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if (!(!vm->clock_isVirtual && platform_fillRandomly_at(vm, i64_shift_left(objects_elementCountOf(vm, bytes), format_elementShift(vm, (int64_t)((AT(u64_cell, bytes) >> 24) & 31))), bytes + 8))) {
        vm->failure_code = 7;
        return 0;
    }
    return vm->heap_trueObject;
}

