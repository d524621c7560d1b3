/* StackPages, floor Stack: I hand out the pages that frames live on.  Generated from vm-spec: edit there. */

/* StackPages>>reserve, vm-spec/Stack/StackPages.class.st:85 */
static bool stackPages_reserve(VM *vm) {
    int64_t value;
    vm->stackPages_count = vm->imageSettings_stackPages == 0 ? 64 : i64_min(i64_max(vm->imageSettings_stackPages, 4), 1024);
    vm->stackPages_base = platform_reserveAddresses_at(vm, i64_multiply(vm->stackPages_count, 0x8000), 0);
    if (vm->stackPages_base == 0) {
        return false;
    }
    value = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value; page++) {
        if (!platform_commitMemory_at(vm, 0x4000, vm->stackPages_base + i64_multiply(page, 0x8000))) {
            return false;
        }
    }
    return true;
}

/* StackPages>>noteUse, vm-spec/Stack/StackPages.class.st:154 */
static void stackPages_noteUse(VM *vm) {
    int64_t inUse;
    int64_t value;
    inUse = 0;
    value = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value; page++) {
        if (vm->stackPages_topFp[page] != 0) {
            inUse = i64_add(inUse, 1);
        }
    }
    vm->stackPages_uses = i64_add(vm->stackPages_uses, 1);
    vm->stackPages_usesSum = vm->stackPages_usesSum + i64_double(inUse);
    vm->stackPages_mostInUse = i64_max(vm->stackPages_mostInUse, inUse);
}

/* StackPages>>makeCurrent:, vm-spec/Stack/StackPages.class.st:206 */
static void stackPages_makeCurrent(VM *vm, int64_t page) {
    address place;
    vm->stackPages_current = page;
    vm->stackPages_clock = i64_add(vm->stackPages_clock, 1);
    vm->stackPages_lastUse[page] = vm->stackPages_clock;
    vm->stackPages_limit = vm->stackPages_base + i64_multiply(page, 0x8000) + 0x3b00;
    place = vm->stackPages_limit;
    vm->safePoint_limit = place;
    if (vm->safePoint_isRequested || vm->safePoint_isInterrupted) {
        vm->safePoint_limit = 0;
    }
}

/* StackPages>>freeOrOldestPage, vm-spec/Stack/StackPages.class.st:238 */
static int64_t stackPages_freeOrOldestPage(VM *vm) {
    int64_t oldest;
    int64_t value;
    oldest = vm->stackPages_current == 0 ? 1 : 0;
    value = i64_subtract(vm->stackPages_count, 1);
    for (int64_t page = 0; page <= value; page++) {
        if (vm->stackPages_topFp[page] == 0 && page != vm->stackPages_current) {
            return page;
        }
        if (vm->stackPages_lastUse[page] < vm->stackPages_lastUse[oldest] && page != vm->stackPages_current) {
            oldest = page;
        }
    }
    return oldest;
}

