/* Handles, floor Collect: I let C code hold on to objects.  Generated from vm-spec: edit there. */

/* Handles>>create:, vm-spec/Collect/Handles.class.st:41 */
int64_t handles_create(VM *vm, oop anOop) {
    int64_t handle;
    if (vm->handles_nextFree == 0 && !handles_grow(vm)) {
        return 0;
    }
    handle = vm->handles_nextFree;
    vm->handles_nextFree = (int64_t)(AT(u64_cell, vm->handles_table + i64_shift_left(handle, 3)) >> 3);
    AT(oop_cell, vm->handles_table + i64_shift_left(handle, 3)) = anOop;
    vm->handles_used = i64_add(vm->handles_used, 1);
    return handle;
}

/* Handles>>objectOf:, vm-spec/Collect/Handles.class.st:55 */
oop handles_objectOf(VM *vm, int64_t handle) {
    return handles_isHandle(vm, handle) ? AT(oop_cell, vm->handles_table + i64_shift_left(handle, 3)) : 0;
}

/* Handles>>free:, vm-spec/Collect/Handles.class.st:63 */
bool handles_free(VM *vm, int64_t handle) {
    if (!handles_isHandle(vm, handle)) {
        return false;
    }
    handles_makeFree(vm, handle);
    vm->handles_used = i64_subtract(vm->handles_used, 1);
    return true;
}

/* Handles>>used, vm-spec/Collect/Handles.class.st:74 */
int64_t handles_used(VM *vm) {
    return vm->handles_used;
}

/* Handles>>isHandle:, vm-spec/Collect/Handles.class.st:87 */
static bool handles_isHandle(VM *vm, int64_t number) {
    return number > 0 && number < vm->handles_size && (AT(u64_cell, vm->handles_table + i64_shift_left(number, 3)) & 7) != 7;
}

/* Handles>>makeFree:, vm-spec/Collect/Handles.class.st:99 */
static void handles_makeFree(VM *vm, int64_t handle) {
    AT(u64_cell, vm->handles_table + i64_shift_left(handle, 3)) = ((uint64_t)vm->handles_nextFree << 3) + 7;
    vm->handles_nextFree = handle;
}

/* Handles>>grow, vm-spec/Collect/Handles.class.st:106 */
static bool handles_grow(VM *vm) {
    address larger;
    int64_t count;
    int64_t next;
    count = vm->handles_size == 0 ? 512 : i64_shift_left(vm->handles_size, 1);
    larger = platform_reserveMemory(vm, i64_shift_left(count, 3));
    if (larger == 0) {
        return false;
    }
    memory_copy(i64_shift_left(vm->handles_size, 3), vm->handles_table, larger);
    if (vm->handles_size > 0) {
        platform_releaseMemory_at(vm, i64_shift_left(vm->handles_size, 3), vm->handles_table);
    }
    vm->handles_table = larger;
    next = count;
    while (next > i64_max(vm->handles_size, 1)) {
        next = i64_subtract(next, 1);
        handles_makeFree(vm, next);
    }
    vm->handles_size = count;
    return true;
}

/* Handles>>check, vm-spec/Collect/Handles.class.st:134 */
static void handles_check(VM *vm) {
    int64_t value;
    value = i64_subtract(vm->handles_size, 1);
    for (int64_t i = 1; i <= value; i++) {
        if (handles_isHandle(vm, i)) {
            heapChecker_checkedRoot(vm, AT(oop_cell, vm->handles_table + i64_shift_left(i, 3)));
        }
    }
}

