/* ContextAccess, floor Stack: I read and write the variables of contexts for running code: the registers are saved first, and where writing made contexts of the frames of the current page, the current frame is built again.  Generated from vm-spec: edit there. */

/* ContextAccess>>fetch:of:, vm-spec/Stack/ContextAccess.class.st:12 */
static oop contextAccess_fetch_of(VM *vm, int64_t index, oop aContext) {
    int64_t count;
    int64_t slotCountOf;
    address fp;
    address ip;
    address sp;
    int64_t page;
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    if (index >= slotCountOf) {
        return vm->heap_nilObject;
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    return contexts_field_of(vm, index, aContext);
}

/* ContextAccess>>store:into:of:, vm-spec/Stack/ContextAccess.class.st:21 */
static void contextAccess_store_into_of(VM *vm, oop value, int64_t index, oop aContext) {
    int64_t count;
    int64_t slotCountOf;
    address fp;
    address ip;
    address sp;
    int64_t page;
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    if (index >= slotCountOf) {
        return;
    }
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    contexts_field_of_put(vm, index, aContext, value);
    if (!(vm->stackPages_topFp[vm->stackPages_current] != 0)) {
        contexts_resume(vm, AT(oop_cell, vm->fp + 32));
    }
}

