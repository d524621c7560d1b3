/* PointerSlots, floor Collect: I know which slots of an object hold oops: all of them in objects of pointers, the literals in compiled methods, the slots up to the stack pointer in contexts, and none in the rest.  Generated from vm-spec: edit there. */

/* PointerSlots>>countOf:, vm-spec/Collect/PointerSlots.class.st:12 */
static int64_t pointerSlots_countOf(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t index;
    int64_t count;
    int64_t slotCountOf;
    int64_t answer;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    index = (int64_t)(AT(u64_cell, anObject) & 0x3fffff);
    if (index == 0) {
        return 0;
    }
    if (objectFormat <= 5) {
        if (index == 36) {
            answer = pointerSlots_contextCountOf(vm, anObject);
        } else {
            count = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf;
        }
        return answer;
    }
    if (objectFormat == 7) {
        return 1;
    }
    return objectFormat >= 24 ? i64_add(((int64_t)AT(oop_cell, anObject + 8) >> 3) & 0x7fff, 1) : 0;
}

/* PointerSlots>>contextCountOf:, vm-spec/Collect/PointerSlots.class.st:30 */
static int64_t pointerSlots_contextCountOf(VM *vm, oop aContext) {
    int64_t slots;
    oop stackp;
    int64_t count;
    (void)vm;
    count = (int64_t)(AT(u64_cell, aContext) >> 56);
    slots = count == 255 ? (int64_t)(AT(u64_cell, aContext - 8) & 0xffffffffffffffU) : count;
    if (slots < 6) {
        return slots;
    }
    stackp = AT(oop_cell, aContext + 24);
    return (stackp & 1) != 0 ? i64_min(i64_max(i64_add((int64_t)stackp >> 3, 6), 6), slots) : 6;
}

