/* ModulePrimitives, floor Primitives: I tell of the modules that named primitives are in.  Generated from vm-spec: edit there. */

/* ModulePrimitives>>flush, vm-spec/Primitives/ModulePrimitives.class.st:11 */
static oop modulePrimitives_flush(VM *vm) {
    lookup_flush(vm);
    return 8;
}

/* ModulePrimitives>>unload, vm-spec/Primitives/ModulePrimitives.class.st:21 */
static oop modulePrimitives_unload(VM *vm) {
    oop anOop;
    anOop = AT(oop_cell, vm->sp);
    if (!((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    lookup_flush(vm);
    vm->sp = vm->sp - 8;
    return 8;
}

/* ModulePrimitives>>builtIn:at:, vm-spec/Primitives/ModulePrimitives.class.st:34 */
static oop modulePrimitives_builtIn_at(VM *vm, oop receiver, oop index) {
    int64_t size;
    oop string;
    oop found;
    oop answer;
    (void)receiver;
    if (!((index & 1) != 0 && (int64_t)index > 1)) {
        vm->failure_code = 3;
        return 0;
    }
    size = platform_findModule(vm, (int64_t)index >> 3);
    if (size < 0) {
        answer = vm->heap_nilObject;
    } else {
        string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
        platform_copyFoundTo(vm, string + 8);
        found = string;
        answer = found;
    }
    return answer;
}

/* ModulePrimitives>>loaded:at:, vm-spec/Primitives/ModulePrimitives.class.st:45 */
static oop modulePrimitives_loaded_at(VM *vm, oop receiver, oop index) {
    (void)receiver;
    if (!((index & 1) != 0 && (int64_t)index > 1)) {
        vm->failure_code = 3;
        return 0;
    }
    return vm->heap_nilObject;
}

/* ModulePrimitives>>disableLoading:, vm-spec/Primitives/ModulePrimitives.class.st:54 */
static oop modulePrimitives_disableLoading(VM *vm, oop receiver) {
    (void)vm;
    return receiver;
}

