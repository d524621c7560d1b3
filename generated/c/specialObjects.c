/* SpecialObjects, floor Heap: I know the special objects array, through which the VM and the image share objects: my constants are the indices in it, counted from 0, as the Squeak family numbers them.  Generated from vm-spec: edit there. */

/* SpecialObjects>>followForwarders, vm-spec/Heap/SpecialObjects.class.st:61 */
static void specialObjects_followForwarders(VM *vm) {
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    oop anObject;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value;
    oop anOop2;
    int64_t count3;
    int64_t slotCountOf3;
    anOop = vm->specialObjects_array;
    if ((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) == 2) {
        count = (int64_t)(AT(u64_cell, anOop) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
        forwarders_followSlots_of(vm, slotCountOf, anOop);
    }
    anObject = vm->specialObjects_array;
    count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
    value = i64_subtract(slotCountOf2, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop2 = AT(oop_cell, vm->specialObjects_array + i64_shift_left(i64_add(i, 1), 3));
        if ((anOop2 & 7) == 0 && (int64_t)((AT(u64_cell, anOop2) >> 24) & 31) == 2) {
            count3 = (int64_t)(AT(u64_cell, anOop2) >> 56);
            slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count3;
            forwarders_followSlots_of(vm, slotCountOf3, anOop2);
        }
    }
}

