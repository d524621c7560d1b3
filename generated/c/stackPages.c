/* StackPages, floor Stack: I hand out the pages that frames live on.  Generated from vm-spec: edit there. */

/* StackPages>>makeCurrent:, vm-spec/Stack/StackPages.class.st:127 */
static void stackPages_makeCurrent(VM *vm, int64_t page) {
    address place;
    vm->stackPages_current = page;
    vm->stackPages_clock = i64_add(vm->stackPages_clock, 1);
    vm->stackPages_lastUse[page] = vm->stackPages_clock;
    vm->stackPages_limit = vm->stackPages_base + i64_multiply(page, 0x4000) + 0x3b00;
    place = vm->stackPages_limit;
    vm->safePoint_limit = place;
    if (vm->safePoint_isRequested || vm->safePoint_isInterrupted) {
        vm->safePoint_limit = 0;
    }
}

/* StackPages>>freeOrOldestPage, vm-spec/Stack/StackPages.class.st:159 */
static int64_t stackPages_freeOrOldestPage(VM *vm) {
    int64_t oldest;
    oldest = vm->stackPages_current == 0 ? 1 : 0;
    for (int64_t page = 0; page <= 63; page++) {
        if (vm->stackPages_topFp[page] == 0 && page != vm->stackPages_current) {
            return page;
        }
        if (vm->stackPages_lastUse[page] < vm->stackPages_lastUse[oldest] && page != vm->stackPages_current) {
            oldest = page;
        }
    }
    return oldest;
}

