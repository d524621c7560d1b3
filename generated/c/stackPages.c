/* StackPages, floor Stack: I hand out the pages that frames live on.  Generated from vm-spec: edit there. */

/* StackPages>>freeOrOldestPage, vm-spec/Stack/StackPages.class.st:150 */
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

