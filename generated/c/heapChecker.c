/* HeapChecker, floor Collect: I walk every object of the heap and report what is damaged, and where, as an offset from the start of old space: the first objects are nil, false and true; the special objects are in an array that has room for all the spaces lie within their bounds, and objects fill each of them up to its end the format of an object is one that there is; its class index is that of a class, or both are those of a forwarder a forwarder leads to an object in the end; none is left where a full collection has replaced all references, and none ever is where nobody looks for them: among the roots and the classes an object has the slots for what its format and its class say is there no object carries a mark that only a collection under way would leave every slot that holds an oop has an immediate, or the address at which an object begins an old object that refers to a young one is in the remembered set; what is in there is old, says so itself, and is there once every free chunk is in the list or at the node of its size, once, or is the current hole; the tree is sorted, and its links agree what waits to be mourned, and what a handle leads to, is an object the pages of the class table have no gaps between them, and each class is at its identity hash, whatever other indices it has I keep two bits for every word of the heap, one set where an object begins, the other where a remembered one or a listed free chunk does.  Generated from vm-spec: edit there. */

/* HeapChecker>>check, vm-spec/Collect/HeapChecker.class.st:48 */
int64_t heapChecker_check(VM *vm) {
    address place;
    oop each;
    oop each2;
    int64_t count;
    int64_t slotCountOf;
    vm->heapChecker_faults = 0;
    heapChecker_clearTables(vm);
    heapChecker_checkBounds(vm);
    if (vm->heapChecker_faults > 0) {
        return vm->heapChecker_faults;
    }
    heapChecker_noteStartsFrom_to(vm, vm->heap_pastStart, vm->heap_pastFree);
    heapChecker_noteStartsFrom_to(vm, vm->heap_edenStart, vm->heap_edenFree);
    heapChecker_noteStartsFrom_to(vm, vm->heap_start, vm->heap_free);
    if (vm->heapChecker_faults > 0) {
        return vm->heapChecker_faults;
    }
    heapChecker_checkRemembered(vm);
    heapChecker_checkFreeChunks(vm);
    heapChecker_checkFirstObjects(vm);
    place = heap_skipGaps(vm, vm->heap_pastStart);
    while (place < vm->heap_free) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        each2 = each;
        heapChecker_checkObject(vm, each2);
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        place = heap_skipGaps(vm, each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3));
    }
    heapChecker_checkClassTable(vm);
    finalization_checkMourners(vm);
    handles_check(vm);
    return vm->heapChecker_faults;
}

/* HeapChecker>>checkBounds, vm-spec/Collect/HeapChecker.class.st:71 */
static void heapChecker_checkBounds(VM *vm) {
    address past;
    int64_t first;
    int64_t first2;
    int64_t first3;
    past = vm->heap_pastStart;
    if (!(past <= vm->heap_pastFree && vm->heap_pastFree <= past + (vm->heapSizes_mostEden >> 2))) {
        first = (int64_t)(vm->heap_pastFree - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the survivors end at offset %1, out of the space for them", first, 0);
        }
    }
    if (!(vm->heap_edenStart <= vm->heap_edenFree && vm->heap_edenFree <= vm->heap_edenLimit)) {
        first2 = (int64_t)(vm->heap_edenFree - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "eden is filled up to offset %1, beyond its end", first2, 0);
        }
    }
    if (!(vm->heap_start <= vm->heap_free && vm->heap_free <= vm->heap_limit)) {
        first3 = (int64_t)(vm->heap_free - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "old space is filled up to offset %1, beyond its end", first3, 0);
        }
    }
}

/* HeapChecker>>checkObject:, vm-spec/Collect/HeapChecker.class.st:84 */
static void heapChecker_checkObject(VM *vm, oop anObject) {
    int64_t index;
    int64_t objectFormat;
    int64_t count;
    oop value;
    bool refersToYoung;
    int64_t count2;
    int64_t slotCountOf;
    int64_t number;
    int64_t first;
    int64_t first2;
    int64_t first3;
    int64_t first4;
    int64_t first5;
    int64_t count3;
    int64_t slotCountOf2;
    int64_t number2;
    int64_t first6;
    int64_t value2;
    int64_t first7;
    int64_t first8;
    int64_t first9;
    index = (int64_t)(AT(u64_cell, anObject) & 0x3fffff);
    if (index == 0) {
        if (!heapChecker_is_in(vm, anObject, vm->heapChecker_listed)) {
            count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
            slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
            number = (int64_t)(anObject + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, anObject) >> 56) == 255 ? anObject - 8 : anObject));
            first = (int64_t)(anObject - vm->heap_start);
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "the free chunk at offset %1, of %2 bytes, is in no list", first, number);
            }
        }
        return;
    }
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (!heapChecker_isLegal_ofClassIndex(vm, objectFormat, index)) {
        first2 = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the object at offset %1 has the format %2, which no object has", first2, objectFormat);
        }
    }
    if (!heapChecker_isKnownClassIndex(vm, index)) {
        first3 = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the object at offset %1 has the class index %2, which no class has", first3, index);
        }
    }
    if ((AT(u64_cell, anObject) & 0x80000080000000U) != 0) {
        first4 = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the object at offset %1, of class index %2, is still marked", first4, index);
        }
    }
    if (!(((AT(u64_cell, anObject) >> 31) & 1) == 0)) {
        first5 = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the object at offset %1, of class index %2, is still grey", first5, index);
        }
    }
    heapChecker_checkShape(vm, anObject);
    count = pointerSlots_countOf(vm, anObject);
    count3 = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count3;
    if (count > slotCountOf2) {
        number2 = i64_subtract(count, 1);
        first6 = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the method at offset %1 has %2 literals, more than there is room for", first6, number2);
        }
        count = 0;
    }
    refersToYoung = false;
    value2 = i64_subtract(count, 1);
    for (int64_t i = 0; i <= value2; i++) {
        value = AT(oop_cell, anObject + i64_shift_left(i64_add(i, 1), 3));
        if (heapChecker_isGoodOop(vm, value)) {
            heapChecker_checkReference_from_slot(vm, value, anObject, i);
            if ((value & 7) == 0 && value < vm->heap_start) {
                refersToYoung = true;
            }
        } else {
            first7 = (int64_t)(anObject - vm->heap_start);
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "slot %2 of the object at offset %1 leads to no object", first7, i);
            }
        }
    }
    if (refersToYoung && anObject >= vm->heap_start && !heapChecker_is_in(vm, anObject, vm->heapChecker_listed)) {
        first8 = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the object at offset %1, of class index %2, refers to a young one and is not remembered", first8, index);
        }
    }
    if (((AT(u64_cell, anObject) >> 29) & 1) != 0 && !heapChecker_is_in(vm, anObject, vm->heapChecker_listed)) {
        first9 = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the object at offset %1, of class index %2, says that it is remembered, and is not", first9, index);
        }
    }
}

/* HeapChecker>>checkReference:from:slot:, vm-spec/Collect/HeapChecker.class.st:121 */
static void heapChecker_checkReference_from_slot(VM *vm, oop anOop, oop anObject, int64_t index) {
    oop one;
    oop two;
    int64_t first;
    int64_t first2;
    oop targetOf;
    if (!((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 8)) {
        return;
    }
    if (!vm->forwarders_isOn) {
        first = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "slot %2 of the object at offset %1 leads to a forwarder, and there should be none", first, index);
        }
    }
    one = anOop;
    if ((one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 8 && heapChecker_isGoodOop(vm, AT(oop_cell, one + 8))) {
        two = AT(oop_cell, one + 8);
    } else {
        two = vm->heap_nilObject;
    }
    while ((two & 7) == 0 && (int64_t)(AT(u64_cell, two) & 0x3fffff) == 8) {
        if (one == two) {
            first2 = (int64_t)(anObject - vm->heap_start);
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "slot %2 of the object at offset %1 leads from forwarder to forwarder without end", first2, index);
            }
            return;
        }
        if ((one & 7) == 0 && (int64_t)(AT(u64_cell, one) & 0x3fffff) == 8 && heapChecker_isGoodOop(vm, AT(oop_cell, one + 8))) {
            one = AT(oop_cell, one + 8);
        } else {
            one = vm->heap_nilObject;
        }
        if ((two & 7) == 0 && (int64_t)(AT(u64_cell, two) & 0x3fffff) == 8 && heapChecker_isGoodOop(vm, AT(oop_cell, two + 8))) {
            targetOf = AT(oop_cell, two + 8);
        } else {
            targetOf = vm->heap_nilObject;
        }
        if ((targetOf & 7) == 0 && (int64_t)(AT(u64_cell, targetOf) & 0x3fffff) == 8 && heapChecker_isGoodOop(vm, AT(oop_cell, targetOf + 8))) {
            two = AT(oop_cell, targetOf + 8);
        } else {
            two = vm->heap_nilObject;
        }
    }
}

/* HeapChecker>>checkShape:, vm-spec/Collect/HeapChecker.class.st:147 */
static void heapChecker_checkShape(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t index;
    int64_t slots;
    int64_t count;
    int64_t first;
    int64_t first2;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    index = (int64_t)(AT(u64_cell, anObject) & 0x3fffff);
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slots = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    if (!(objectFormat <= 5) && slots == 0 && format_unusedElements(vm, objectFormat) > 0) {
        first = (int64_t)(anObject - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the object at offset %1 has the format %2, and no slot with unused elements", first, objectFormat);
        }
    }
    if (objectFormat >= 2 && objectFormat <= 4 && index >= 32 && heapChecker_isKnownClassIndex(vm, index)) {
        if (objects_fixedSlotCountOf(vm, anObject) > slots) {
            first2 = (int64_t)(anObject - vm->heap_start);
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "the object at offset %1 has %2 slots, fewer than its class has variables", first2, slots);
            }
        }
    }
}

/* HeapChecker>>checkFirstObjects, vm-spec/Collect/HeapChecker.class.st:162 */
static void heapChecker_checkFirstObjects(VM *vm) {
    oop nil_;
    oop false_;
    oop array;
    address place;
    int64_t count;
    int64_t slotCountOf;
    address place2;
    int64_t count2;
    int64_t slotCountOf2;
    address place3;
    bool answer;
    int64_t first;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer2;
    bool answer3;
    int64_t first2;
    place = vm->heap_start;
    nil_ = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
    count = (int64_t)(AT(u64_cell, nil_) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, nil_ - 8) & 0xffffffffffffffU) : count;
    place2 = nil_ + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    false_ = (int64_t)(AT(u64_cell, place2) >> 56) == 255 ? place2 + 8 : place2;
    if (nil_ == vm->heap_nilObject && false_ == vm->heap_falseObject) {
        count2 = (int64_t)(AT(u64_cell, false_) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, false_ - 8) & 0xffffffffffffffU) : count2;
        place3 = false_ + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
        answer = ((int64_t)(AT(u64_cell, place3) >> 56) == 255 ? place3 + 8 : place3) == vm->heap_trueObject;
    } else {
        answer = false;
    }
    if (!answer) {
        first = (int64_t)(nil_ - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the first objects, at offsets %1 and on, are not nil, false and true", first, 0);
        }
    }
    array = vm->specialObjects_array;
    if (heapChecker_isGoodOop(vm, array)) {
        if ((array & 7) == 0 && (int64_t)((AT(u64_cell, array) >> 24) & 31) == 2) {
            count3 = (int64_t)(AT(u64_cell, array) >> 56);
            slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, array - 8) & 0xffffffffffffffU) : count3;
            answer2 = slotCountOf3 > 50;
        } else {
            answer2 = false;
        }
        answer3 = answer2;
    } else {
        answer3 = false;
    }
    if (!answer3) {
        first2 = (int64_t)array;
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "there is no array of special objects, but %1x", first2, 0);
        }
    }
}

/* HeapChecker>>checkRemembered, vm-spec/Collect/HeapChecker.class.st:175 */
static void heapChecker_checkRemembered(VM *vm) {
    oop each;
    int64_t value;
    int64_t first;
    int64_t first2;
    int64_t second;
    value = i64_subtract(vm->heap_rememberedCount, 1);
    for (int64_t i = 0; i <= value; i++) {
        each = AT(oop_cell, vm->heap_remembered + i64_shift_left(i, 3));
        if (heapChecker_isGoodOop(vm, each) && (each & 7) == 0 && each >= vm->heap_start) {
            if (heapChecker_is_in(vm, each, vm->heapChecker_listed)) {
                first = (int64_t)(each - vm->heap_start);
                vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
                if (vm->heapChecker_faults <= 20) {
                    platform_refuseImage_with_with(vm, "the object at offset %1 is in the remembered set again, as number %2", first, i);
                }
            }
            if (!(((AT(u64_cell, each) >> 29) & 1) != 0)) {
                first2 = (int64_t)(each - vm->heap_start);
                vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
                if (vm->heapChecker_faults <= 20) {
                    platform_refuseImage_with_with(vm, "the object at offset %1 is number %2 of the remembered set, and does not know", first2, i);
                }
            }
            heapChecker_note_in(vm, each, vm->heapChecker_listed);
        } else {
            second = (int64_t)each;
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "number %1 of the remembered set is no old object, but %2x", i, second);
            }
        }
    }
}

/* HeapChecker>>checkFreeChunks, vm-spec/Collect/HeapChecker.class.st:190 */
static void heapChecker_checkFreeChunks(VM *vm) {
    address place;
    int64_t first;
    int64_t second;
    vm->heapChecker_chunkBytes = 0;
    if (!((vm->freeChunks_holeStart == vm->freeChunks_holeEnd ? 0 : vm->freeChunks_holeStart) == 0)) {
        place = vm->freeChunks_holeStart == vm->freeChunks_holeEnd ? 0 : vm->freeChunks_holeStart;
        heapChecker_noteChunk(vm, (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place);
    }
    for (int64_t number = 1; number <= 63; number++) {
        heapChecker_checkList_bytes(vm, AT(oop_cell, vm->freeChunks_lists + i64_shift_left(number, 3)), i64_shift_left(number, 3));
    }
    heapChecker_checkNode_below_from_to(vm, AT(oop_cell, vm->freeChunks_lists), 0, 512, (int64_t)(vm->heap_free - vm->heap_start));
    if (!(vm->heapChecker_faults > 0 || vm->heapChecker_chunkBytes == vm->freeChunks_bytes)) {
        first = vm->heapChecker_chunkBytes;
        second = vm->freeChunks_bytes;
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the free chunks have %1 bytes, where there should be %2", first, second);
        }
    }
}

/* HeapChecker>>checkList:bytes:, vm-spec/Collect/HeapChecker.class.st:202 */
static void heapChecker_checkList_bytes(VM *vm, oop first, int64_t size) {
    oop each;
    int64_t count;
    int64_t slotCountOf;
    int64_t first2;
    each = first;
    while (each != 0 && heapChecker_noteChunk(vm, each)) {
        count = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
        if (!((int64_t)(each + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, each) >> 56) == 255 ? each - 8 : each)) == size)) {
            first2 = (int64_t)(each - vm->heap_start);
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "the free chunk at offset %1 is in the list of those of %2 bytes, and is not of that size", first2, size);
            }
        }
        each = AT(oop_cell, each + 8);
    }
}

/* HeapChecker>>checkNode:below:from:to:, vm-spec/Collect/HeapChecker.class.st:214 */
static void heapChecker_checkNode_below_from_to(VM *vm, oop node, oop above, int64_t least, int64_t most) {
    int64_t size;
    int64_t count;
    int64_t slotCountOf;
    int64_t first;
    int64_t first2;
    if (!(node != 0 && heapChecker_noteChunk(vm, node))) {
        return;
    }
    count = (int64_t)(AT(u64_cell, node) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, node - 8) & 0xffffffffffffffU) : count;
    size = (int64_t)(node + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, node) >> 56) == 255 ? node - 8 : node));
    if (!(size >= least && size <= most)) {
        first = (int64_t)(node - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the free chunk at offset %1, of %2 bytes, is at the wrong place in the tree", first, size);
        }
    }
    if (!(AT(oop_cell, node + 24) == above)) {
        first2 = (int64_t)(node - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the free chunk at offset %1, of %2 bytes, does not know what it is below of in the tree", first2, size);
        }
    }
    heapChecker_checkList_bytes(vm, AT(oop_cell, node + 8), size);
    heapChecker_checkNode_below_from_to(vm, AT(oop_cell, node + 32), node, least, i64_subtract(size, 8));
    heapChecker_checkNode_below_from_to(vm, AT(oop_cell, node + 40), node, i64_add(size, 8), most);
}

/* HeapChecker>>noteChunk:, vm-spec/Collect/HeapChecker.class.st:230 */
static bool heapChecker_noteChunk(VM *vm, oop chunk) {
    int64_t first;
    int64_t count;
    int64_t slotCountOf;
    int64_t number;
    int64_t first2;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value;
    if (!((chunk & 7) == 0 && heapChecker_isGoodOop(vm, chunk) && (int64_t)(AT(u64_cell, chunk) & 0x3fffff) == 0)) {
        first = (int64_t)chunk;
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the lists of free chunks lead to no free chunk, but to %1x", first, 0);
        }
        return false;
    }
    if (heapChecker_is_in(vm, chunk, vm->heapChecker_listed)) {
        count = (int64_t)(AT(u64_cell, chunk) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, chunk - 8) & 0xffffffffffffffU) : count;
        number = (int64_t)(chunk + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, chunk) >> 56) == 255 ? chunk - 8 : chunk));
        first2 = (int64_t)(chunk - vm->heap_start);
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "the free chunk at offset %1, of %2 bytes, is in a list twice", first2, number);
        }
        return false;
    }
    heapChecker_note_in(vm, chunk, vm->heapChecker_listed);
    value = vm->heapChecker_chunkBytes;
    count2 = (int64_t)(AT(u64_cell, chunk) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, chunk - 8) & 0xffffffffffffffU) : count2;
    vm->heapChecker_chunkBytes = i64_add(value, (int64_t)(chunk + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3) - ((int64_t)(AT(u64_cell, chunk) >> 56) == 255 ? chunk - 8 : chunk)));
    return true;
}

/* HeapChecker>>checkClassTable, vm-spec/Collect/HeapChecker.class.st:245 */
static void heapChecker_checkClassTable(VM *vm) {
    oop page;
    oop class;
    bool hasEnded;
    int64_t index;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page2;
    oop at;
    bool answer3;
    bool answer4;
    int64_t hash2;
    bool hasOwnIndex;
    oop page3;
    oop at2;
    bool answer5;
    bool answer6;
    int64_t first;
    hasEnded = false;
    for (int64_t i = 0; i <= 4095; i++) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(i, 1), 3));
        if (page == vm->heap_nilObject) {
            hasEnded = true;
        } else {
            if (hasEnded) {
                vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
                if (vm->heapChecker_faults <= 20) {
                    platform_refuseImage_with_with(vm, "page %1 of the class table follows one that is missing", i, 0);
                }
            }
            for (int64_t j = 0; j <= 1023; j++) {
                class = AT(oop_cell, page + i64_shift_left(i64_add(j, 1), 3));
                index = i64_add(i64_shift_left(i, 10), j);
                if (index >= 32 && class != vm->heap_nilObject) {
                    if (!((class & 7) == 0 && (int64_t)(AT(u64_cell, class) & 0x3fffff) == 8)) {
                        if ((class & 7) == 0) {
                            if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                                count = (int64_t)(AT(u64_cell, class) >> 56);
                                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count;
                                answer = slotCountOf >= 3;
                            } else {
                                answer = false;
                            }
                            answer2 = answer;
                        } else {
                            answer2 = false;
                        }
                        if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                            if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                                isClass = classTable_looksLikeClass(vm, class);
                            } else {
                                hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                                if (hash < 0x400000) {
                                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                                    if (page2 == vm->heap_nilObject) {
                                        at = vm->heap_nilObject;
                                    } else {
                                        at = AT(oop_cell, page2 + i64_shift_left(i64_add(hash & 1023, 1), 3));
                                    }
                                    answer3 = at == class;
                                } else {
                                    answer3 = false;
                                }
                                isClass = answer3;
                            }
                        } else {
                            isClass = false;
                        }
                        answer4 = isClass;
                    } else {
                        answer4 = false;
                    }
                    if (answer4) {
                        hash2 = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash2 < 0x400000) {
                            page3 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                            if (page3 == vm->heap_nilObject) {
                                at2 = vm->heap_nilObject;
                            } else {
                                at2 = AT(oop_cell, page3 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                            }
                            answer5 = at2 == class;
                        } else {
                            answer5 = false;
                        }
                        hasOwnIndex = answer5;
                        answer6 = hasOwnIndex;
                    } else {
                        answer6 = false;
                    }
                    if (!answer6) {
                        first = (int64_t)(class - vm->heap_start);
                        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
                        if (vm->heapChecker_faults <= 20) {
                            platform_refuseImage_with_with(vm, "the object at offset %1 is number %2 of the class table, and no class of that index", first, index);
                        }
                    }
                }
            }
        }
    }
}

/* HeapChecker>>checkedRoot:, vm-spec/Collect/HeapChecker.class.st:263 */
static oop heapChecker_checkedRoot(VM *vm, oop anOop) {
    int64_t first;
    if (!(anOop == 0 || (heapChecker_isGoodOop(vm, anOop) && !((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 8)))) {
        first = (int64_t)anOop;
        vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
        if (vm->heapChecker_faults <= 20) {
            platform_refuseImage_with_with(vm, "a root of the VM leads to no object, but to %1x", first, 0);
        }
    }
    return anOop;
}

/* HeapChecker>>isLegal:ofClassIndex:, vm-spec/Collect/HeapChecker.class.st:272 */
static bool heapChecker_isLegal_ofClassIndex(VM *vm, int64_t objectFormat, int64_t index) {
    (void)vm;
    if (index == 8) {
        return objectFormat == 7;
    }
    return objectFormat != 6 && objectFormat != 8 && objectFormat != 7;
}

/* HeapChecker>>isKnownClassIndex:, vm-spec/Collect/HeapChecker.class.st:280 */
static bool heapChecker_isKnownClassIndex(VM *vm, int64_t index) {
    oop page;
    oop at;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page2;
    oop at2;
    bool answer3;
    if (index < 32) {
        return true;
    }
    if (index >= 0x400000) {
        return false;
    }
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    if ((at & 7) == 0) {
        if ((int64_t)((AT(u64_cell, at) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, at) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, at - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (!(answer2 && (AT(oop_cell, at + 24) & 1) != 0)) {
        return false;
    }
    if ((int64_t)((AT(u64_cell, at) >> 32) & 0x3fffff) == 0) {
        return classTable_looksLikeClass(vm, at);
    }
    hash = (int64_t)((AT(u64_cell, at) >> 32) & 0x3fffff);
    if (hash < 0x400000) {
        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
        if (page2 == vm->heap_nilObject) {
            at2 = vm->heap_nilObject;
        } else {
            at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash & 1023, 1), 3));
        }
        answer3 = at2 == at;
    } else {
        answer3 = false;
    }
    return answer3;
}

/* HeapChecker>>isGoodOop:, vm-spec/Collect/HeapChecker.class.st:289 */
static bool heapChecker_isGoodOop(VM *vm, oop anOop) {
    if ((anOop & 7) != 0) {
        return (anOop & 1) != 0 || (anOop & 7) == 2 || (anOop & 7) == 4;
    }
    return anOop >= vm->heap_youngStart && anOop < vm->heap_free && heapChecker_is_in(vm, anOop, vm->heapChecker_starts);
}

/* HeapChecker>>clearTables, vm-spec/Collect/HeapChecker.class.st:298 */
static void heapChecker_clearTables(VM *vm) {
    int64_t bytes;
    bytes = i64_add((int64_t)(vm->heap_free - vm->heap_youngStart) >> 6, 8);
    if (bytes > vm->heapChecker_tableBytes) {
        vm->heapChecker_starts = platform_reserveMemory(vm, i64_shift_left(bytes, 1));
        vm->heapChecker_listed = platform_reserveMemory(vm, i64_shift_left(bytes, 1));
        if (vm->heapChecker_starts == 0 || vm->heapChecker_listed == 0) {
            platform_fatal_with(vm, "out of memory: there is none to check a heap of %1 bytes", (int64_t)(vm->heap_free - vm->heap_start));
        }
        vm->heapChecker_tableBytes = i64_shift_left(bytes, 1);
    }
    memory_fill(vm->heapChecker_starts, bytes >> 3, 0);
    memory_fill(vm->heapChecker_listed, bytes >> 3, 0);
}

/* HeapChecker>>noteStartsFrom:to:, vm-spec/Collect/HeapChecker.class.st:313 */
static void heapChecker_noteStartsFrom_to(VM *vm, address first, address end) {
    address place;
    oop each;
    int64_t count;
    int64_t slotCountOf;
    int64_t first2;
    int64_t count2;
    int64_t slotCountOf2;
    place = first;
    while (place < end) {
        each = (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place;
        if (!heapChecker_is_within(vm, each, end)) {
            count = (int64_t)(AT(u64_cell, each) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count;
            first2 = (int64_t)(each - vm->heap_start);
            vm->heapChecker_faults = i64_add(vm->heapChecker_faults, 1);
            if (vm->heapChecker_faults <= 20) {
                platform_refuseImage_with_with(vm, "the object at offset %1 is damaged: with %2 slots it runs past the end of its space", first2, slotCountOf);
            }
            return;
        }
        heapChecker_note_in(vm, each, vm->heapChecker_starts);
        count2 = (int64_t)(AT(u64_cell, each) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, each - 8) & 0xffffffffffffffU) : count2;
        place = each + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3);
    }
}

/* HeapChecker>>is:within:, vm-spec/Collect/HeapChecker.class.st:329 */
static bool heapChecker_is_within(VM *vm, oop anObject, address end) {
    int64_t count;
    int64_t slotCountOf;
    (void)vm;
    if ((int64_t)(end - anObject) < 16) {
        return false;
    }
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    return slotCountOf < ((int64_t)(end - anObject) >> 3);
}

/* HeapChecker>>note:in:, vm-spec/Collect/HeapChecker.class.st:337 */
static void heapChecker_note_in(VM *vm, oop anObject, address table) {
    int64_t word;
    address cell;
    word = (int64_t)(anObject - vm->heap_youngStart) >> 3;
    cell = table + i64_shift_left(word >> 6, 3);
    AT(u64_cell, cell) = AT(u64_cell, cell) | u64_shift_left(1, word & 63);
}

/* HeapChecker>>is:in:, vm-spec/Collect/HeapChecker.class.st:347 */
static bool heapChecker_is_in(VM *vm, oop anObject, address table) {
    int64_t word;
    word = (int64_t)(anObject - vm->heap_youngStart) >> 3;
    return (u64_shift_right(AT(u64_cell, table + i64_shift_left(word >> 6, 3)), word & 63) & 1) != 0;
}

