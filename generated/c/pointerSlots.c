/* PointerSlots, floor Collect: I know which slots of an object hold oops: all of them in objects of pointers, the literals in compiled methods, the slots up to the stack pointer in contexts, and none in the rest.  Generated from vm-spec: edit there. */

/* PointerSlots>>countOf:, vm-spec/Collect/PointerSlots.class.st:12 */
static int64_t pointerSlots_countOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t index;
    int64_t count;
    int64_t slotCountOf;
    int64_t answer;
    oop header;
    int64_t answer2;
    objectFormat = (int64_t)((AT(u64_cell, (address)anObject) >> 24) & 31);
    index = (int64_t)(AT(u64_cell, (address)anObject) & 0x3fffff);
    if (index == 0) {
        return 0;
    }
    if (objectFormat <= 5) {
        if (index == 36) {
            answer = pointerSlots_contextCountOf(vm, anObject);
        } else {
            count = (int64_t)(AT(u64_cell, (address)anObject) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)anObject - 8) & 0xffffffffffffffu) : count;
            answer = slotCountOf;
        }
        return answer;
    }
    if (objectFormat == 7) {
        return 1;
    }
    if (objectFormat >= 24) {
        header = AT(oop_cell, (address)anObject + 8);
        answer2 = i64_add(((int64_t)header >> 3) & 0x7fff, 1);
    } else {
        answer2 = 0;
    }
    return answer2;
}

/* PointerSlots>>contextCountOf:, vm-spec/Collect/PointerSlots.class.st:30 */
static int64_t pointerSlots_contextCountOf(VM *vm, oop aContext) {
    int64_t slots;
    oop stackp;
    int64_t count;
    int64_t slotCountOf;
    (void)vm;
    count = (int64_t)(AT(u64_cell, (address)aContext) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, (address)aContext - 8) & 0xffffffffffffffu) : count;
    slots = slotCountOf;
    if (slots < 6) {
        return slots;
    }
    stackp = AT(oop_cell, (address)aContext + 24);
    return ((uint64_t)stackp & 1) != 0 ? i64_min(i64_max(i64_add(((int64_t)stackp >> 3), 6), 6), slots) : 6;
}

