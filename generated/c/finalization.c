/* Finalization, floor Collect: I keep what a collection has to look at again when all that is strongly reachable is known: weak objects, whose weak slots become nil where their objects have died; and ephemerons, whose slots count only while their key, the first slot, is reached from elsewhere.  Generated from vm-spec: edit there. */

/* Finalization>>addWeak:, vm-spec/Collect/Finalization.class.st:71 */
static bool finalization_addWeak(VM *vm, oop anObject) {
    if (vm->finalization_weakCount == 0x100000) {
        return false;
    }
    AT(oop_cell, vm->finalization_lists + i64_shift_left(vm->finalization_weakCount, 3)) = anObject;
    vm->finalization_weakCount = i64_add(vm->finalization_weakCount, 1);
    return true;
}

/* Finalization>>addEphemeron:, vm-spec/Collect/Finalization.class.st:101 */
static bool finalization_addEphemeron(VM *vm, oop anObject) {
    int64_t index;
    if (vm->finalization_ephemeronCount == 0x100000) {
        return false;
    }
    index = vm->finalization_ephemeronCount;
    AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x100000, index), 3)) = anObject;
    vm->finalization_ephemeronCount = i64_add(vm->finalization_ephemeronCount, 1);
    return true;
}

/* Finalization>>mourn:, vm-spec/Collect/Finalization.class.st:134 */
static void finalization_mourn(VM *vm, oop ephemeron) {
    uint64_t word;
    uint64_t word2;
    word = AT(u64_cell, ephemeron) & 0xffffffffe0ffffffU;
    word2 = word + 0x1000000;
    AT(u64_cell, ephemeron) = word2;
    finalization_addMourner(vm, ephemeron);
}

/* Finalization>>addMourner:, vm-spec/Collect/Finalization.class.st:144 */
static void finalization_addMourner(VM *vm, oop anObject) {
    int64_t index;
    if (vm->finalization_mournerCount < 0x100000) {
        index = vm->finalization_mournerCount;
        AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, index), 3)) = anObject;
        vm->finalization_mournerCount = i64_add(vm->finalization_mournerCount, 1);
    }
    vm->finalization_isPending = true;
    safePoint_interrupt(vm);
}

/* Finalization>>followForwarders, vm-spec/Collect/Finalization.class.st:172 */
static void finalization_followForwarders(VM *vm) {
    int64_t value;
    oop anObject;
    value = i64_subtract(vm->finalization_mournerCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        anObject = forwarders_follow(vm, AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)));
        AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)) = anObject;
    }
}

/* Finalization>>checkMourners, vm-spec/Collect/Finalization.class.st:177 */
static void finalization_checkMourners(VM *vm) {
    int64_t value;
    value = i64_subtract(vm->finalization_mournerCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        heapChecker_checkedRoot(vm, AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)));
    }
}

/* Finalization>>nextMourner, vm-spec/Collect/Finalization.class.st:183 */
static oop finalization_nextMourner(VM *vm) {
    oop first;
    int64_t value;
    oop anObject;
    if (vm->finalization_mournerCount == 0) {
        return 0;
    }
    first = AT(oop_cell, vm->finalization_lists + 0x1000000);
    vm->finalization_mournerCount = i64_subtract(vm->finalization_mournerCount, 1);
    value = i64_subtract(vm->finalization_mournerCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        anObject = AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i64_add(i, 1)), 3));
        AT(oop_cell, vm->finalization_lists + i64_shift_left(i64_add(0x200000, i), 3)) = anObject;
    }
    return first;
}

