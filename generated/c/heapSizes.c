/* HeapSizes, floor Heap: I decide how large the spaces of the heap are.  Generated from vm-spec: edit there. */

/* HeapSizes>>begin:eden:, vm-spec/Heap/HeapSizes.class.st:79 */
static void heapSizes_begin_eden(VM *vm, int64_t maxBytes, int64_t wanted) {
    vm->heapSizes_adapts = wanted == 0;
    vm->heapSizes_mostEden = vm->heapSizes_adapts ? i64_max(i64_min(maxBytes >> 4, 0x2000000), 0x80000) : i64_min(i64_max(wanted, 0x80000), 0x10000000000);
    vm->heapSizes_mostEden = i64_quotient(vm->heapSizes_mostEden, 0x10000);
    vm->heapSizes_mostEden = i64_multiply(vm->heapSizes_mostEden, 0x10000);
    vm->heapSizes_firstEden = vm->heapSizes_adapts ? i64_min(vm->heapSizes_mostEden, 0x400000) : vm->heapSizes_mostEden;
    vm->heapSizes_eden = vm->heapSizes_firstEden;
    vm->heapSizes_survival = 0;
    vm->heapSizes_growHeadroom = 0x1000000;
    vm->heapSizes_shrinkThreshold = 0x2000000;
    vm->heapSizes_growthRatio = 1.0 / 2.0;
}

/* HeapSizes>>scavenged:survived:, vm-spec/Heap/HeapSizes.class.st:132 */
static bool heapSizes_scavenged_survived(VM *vm, int64_t used, int64_t survived) {
    int64_t bytes;
    int64_t bytes2;
    if (!(vm->heapSizes_adapts && used >= (vm->heapSizes_eden >> 1))) {
        return false;
    }
    vm->heapSizes_survival = i64_add(i64_multiply(vm->heapSizes_survival, 3), i64_quotient(i64_shift_left(survived, 10), used)) >> 2;
    if (vm->heapSizes_survival > 128 && vm->heapSizes_eden < vm->heapSizes_mostEden) {
        bytes = i64_min(i64_shift_left(vm->heapSizes_eden, 1), vm->heapSizes_mostEden);
        vm->heapSizes_eden = bytes;
        vm->heapSizes_survival = 64;
        vm->heapSizes_adaptions = i64_add(vm->heapSizes_adaptions, 1);
        return true;
    }
    if (vm->heapSizes_survival < 10 && vm->heapSizes_eden > vm->heapSizes_firstEden) {
        bytes2 = i64_max(vm->heapSizes_eden >> 1, vm->heapSizes_firstEden);
        vm->heapSizes_eden = bytes2;
        vm->heapSizes_survival = 64;
        vm->heapSizes_adaptions = i64_add(vm->heapSizes_adaptions, 1);
        return true;
    }
    return false;
}

