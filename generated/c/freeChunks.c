/* FreeChunks, floor Heap: I keep the holes of old space, so that objects can be put there.  Generated from vm-spec: edit there. */

/* FreeChunks>>largest, vm-spec/Heap/FreeChunks.class.st:149 */
static int64_t freeChunks_largest(VM *vm) {
    oop node;
    int64_t largest;
    int64_t count;
    int64_t slotCountOf;
    largest = 0;
    node = AT(oop_cell, vm->freeChunks_lists);
    while (!(node == 0)) {
        count = (int64_t)(AT(u64_cell, node) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, node - 8) & 0xffffffffffffffU) : count;
        largest = (int64_t)(node + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, node) >> 56) == 255 ? node - 8 : node));
        node = AT(oop_cell, node + 40);
    }
    return largest;
}

/* FreeChunks>>chunk:at:, vm-spec/Heap/FreeChunks.class.st:177 */
static oop freeChunks_chunk_at(VM *vm, int64_t size, address place) {
    (void)vm;
    if ((size >> 3) > 255) {
        AT(u64_cell, place) = 0xff00000000000000U + (uint64_t)(i64_subtract(size, 16) >> 3);
        AT(u64_cell, place + 8) = 0xff00000000000000U;
        return place + 8;
    }
    AT(u64_cell, place) = (uint64_t)(i64_subtract(size, 8) >> 3) << 56;
    return place;
}

/* FreeChunks>>enter:bytes:, vm-spec/Heap/FreeChunks.class.st:197 */
static void freeChunks_enter_bytes(VM *vm, oop chunk, int64_t size) {
    oop node;
    oop value;
    int64_t number;
    oop value2;
    if (size < 512) {
        value = AT(oop_cell, vm->freeChunks_lists + i64_shift_left(size >> 3, 3));
        AT(oop_cell, chunk + 8) = value;
        number = size >> 3;
        AT(oop_cell, vm->freeChunks_lists + i64_shift_left(number, 3)) = chunk;
        return;
    }
    node = freeChunks_nodeOf(vm, size);
    if (node == 0) {
        freeChunks_insert_bytes(vm, chunk, size);
        return;
    }
    for (int64_t i = 1; i <= 4; i++) {
        AT(oop_cell, chunk + i64_shift_left(i64_add(i, 1), 3)) = 0;
    }
    value2 = AT(oop_cell, node + 8);
    AT(oop_cell, chunk + 8) = value2;
    AT(oop_cell, node + 8) = chunk;
}

/* FreeChunks>>endHole, vm-spec/Heap/FreeChunks.class.st:212 */
static void freeChunks_endHole(VM *vm) {
    address place;
    place = vm->freeChunks_holeStart == vm->freeChunks_holeEnd ? 0 : vm->freeChunks_holeStart;
    if (!(place == 0)) {
        freeChunks_enter_bytes(vm, (int64_t)(AT(u64_cell, place) >> 56) == 255 ? place + 8 : place, (int64_t)(vm->freeChunks_holeEnd - place));
    }
    vm->freeChunks_holeStart = 0;
    vm->freeChunks_holeEnd = vm->freeChunks_holeStart;
}

/* FreeChunks>>take:, vm-spec/Heap/FreeChunks.class.st:221 */
static address freeChunks_take(VM *vm, int64_t size) {
    oop chunk;
    int64_t number;
    oop chunk2;
    int64_t room;
    int64_t count;
    int64_t slotCountOf;
    if (vm->freeChunks_bytes < size) {
        return 0;
    }
    if (size < 512) {
        chunk = AT(oop_cell, vm->freeChunks_lists + i64_shift_left(size >> 3, 3));
        if (!(chunk == 0)) {
            number = size >> 3;
            chunk2 = AT(oop_cell, chunk + 8);
            AT(oop_cell, vm->freeChunks_lists + i64_shift_left(number, 3)) = chunk2;
            vm->freeChunks_bytes = i64_subtract(vm->freeChunks_bytes, size);
            return chunk;
        }
    }
    room = (int64_t)(vm->freeChunks_holeEnd - vm->freeChunks_holeStart);
    if (!(room == size || room >= i64_add(size, 16))) {
        chunk = freeChunks_findLarge(vm, size);
        if (chunk == 0) {
            return 0;
        }
        freeChunks_endHole(vm);
        freeChunks_remove(vm, chunk);
        vm->freeChunks_holeStart = (int64_t)(AT(u64_cell, chunk) >> 56) == 255 ? chunk - 8 : chunk;
        count = (int64_t)(AT(u64_cell, chunk) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, chunk - 8) & 0xffffffffffffffU) : count;
        vm->freeChunks_holeEnd = chunk + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3);
    }
    return freeChunks_takeFromHole(vm, size);
}

/* FreeChunks>>takeSmall:, vm-spec/Heap/FreeChunks.class.st:243 */
static address freeChunks_takeSmall(VM *vm, int64_t size) {
    oop chunk;
    address place;
    oop chunk2;
    int64_t size2;
    address place2;
    for (int64_t number = i64_add(size >> 3, 2); number <= 63; number++) {
        chunk = AT(oop_cell, vm->freeChunks_lists + i64_shift_left(number, 3));
        if (!(chunk == 0)) {
            chunk2 = AT(oop_cell, chunk + 8);
            AT(oop_cell, vm->freeChunks_lists + i64_shift_left(number, 3)) = chunk2;
            place = chunk;
            vm->freeChunks_bytes = i64_subtract(vm->freeChunks_bytes, i64_shift_left(number, 3));
            size2 = i64_subtract(i64_shift_left(number, 3), size);
            place2 = place + size;
            vm->freeChunks_bytes = i64_add(vm->freeChunks_bytes, size2);
            freeChunks_enter_bytes(vm, freeChunks_chunk_at(vm, size2, place2), size2);
            return place;
        }
    }
    return 0;
}

/* FreeChunks>>takeFromHole:, vm-spec/Heap/FreeChunks.class.st:266 */
static address freeChunks_takeFromHole(VM *vm, int64_t size) {
    address place;
    place = vm->freeChunks_holeStart;
    vm->freeChunks_holeStart = place + size;
    if (!(vm->freeChunks_holeStart == vm->freeChunks_holeEnd)) {
        freeChunks_chunk_at(vm, (int64_t)(vm->freeChunks_holeEnd - vm->freeChunks_holeStart), vm->freeChunks_holeStart);
    }
    vm->freeChunks_bytes = i64_subtract(vm->freeChunks_bytes, size);
    return place;
}

/* FreeChunks>>findLarge:, vm-spec/Heap/FreeChunks.class.st:278 */
static oop freeChunks_findLarge(VM *vm, int64_t size) {
    oop chunk;
    int64_t count;
    int64_t slotCountOf;
    int64_t room;
    bool answer;
    chunk = freeChunks_atLeast(vm, size);
    if (chunk == 0) {
        answer = true;
    } else {
        count = (int64_t)(AT(u64_cell, chunk) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, chunk - 8) & 0xffffffffffffffU) : count;
        room = (int64_t)(chunk + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, chunk) >> 56) == 255 ? chunk - 8 : chunk));
        answer = room == size || room >= i64_add(size, 16);
    }
    if (answer) {
        return chunk;
    }
    return freeChunks_atLeast(vm, i64_add(size, 16));
}

/* FreeChunks>>atLeast:, vm-spec/Heap/FreeChunks.class.st:288 */
static oop freeChunks_atLeast(VM *vm, int64_t size) {
    oop node;
    oop found;
    int64_t count;
    int64_t slotCountOf;
    found = 0;
    node = AT(oop_cell, vm->freeChunks_lists);
    while (!(node == 0)) {
        count = (int64_t)(AT(u64_cell, node) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, node - 8) & 0xffffffffffffffU) : count;
        if ((int64_t)(node + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, node) >> 56) == 255 ? node - 8 : node)) >= size) {
            found = node;
            node = AT(oop_cell, node + 32);
        } else {
            node = AT(oop_cell, node + 40);
        }
    }
    return found;
}

/* FreeChunks>>nodeOf:, vm-spec/Heap/FreeChunks.class.st:304 */
static oop freeChunks_nodeOf(VM *vm, int64_t size) {
    oop node;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    node = freeChunks_atLeast(vm, size);
    if (node == 0) {
        answer = true;
    } else {
        count = (int64_t)(AT(u64_cell, node) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, node - 8) & 0xffffffffffffffU) : count;
        answer = (int64_t)(node + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, node) >> 56) == 255 ? node - 8 : node)) == size;
    }
    return answer ? node : 0;
}

/* FreeChunks>>link:below:side:, vm-spec/Heap/FreeChunks.class.st:320 */
static void freeChunks_link_below_side(VM *vm, oop node, oop above, int64_t side) {
    if (above == 0) {
        AT(oop_cell, vm->freeChunks_lists) = node;
    } else {
        AT(oop_cell, above + i64_shift_left(i64_add(side, 1), 3)) = node;
    }
    if (!(node == 0)) {
        AT(oop_cell, node + 24) = above;
    }
}

/* FreeChunks>>insert:bytes:, vm-spec/Heap/FreeChunks.class.st:330 */
static void freeChunks_insert_bytes(VM *vm, oop chunk, int64_t size) {
    oop node;
    oop above;
    int64_t side;
    oop below;
    oop more;
    int64_t belowSide;
    int64_t moreSide;
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    above = 0;
    side = 3;
    node = AT(oop_cell, vm->freeChunks_lists);
    while (node != 0 && (node >> 3) * 0x9e3779b97f4a7c15U >= (chunk >> 3) * 0x9e3779b97f4a7c15U) {
        above = node;
        count = (int64_t)(AT(u64_cell, node) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, node - 8) & 0xffffffffffffffU) : count;
        side = size < (int64_t)(node + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3) - ((int64_t)(AT(u64_cell, node) >> 56) == 255 ? node - 8 : node)) ? 3 : 4;
        node = AT(oop_cell, node + i64_shift_left(i64_add(side, 1), 3));
    }
    AT(oop_cell, chunk + 8) = 0;
    AT(oop_cell, chunk + 16) = 0;
    freeChunks_link_below_side(vm, chunk, above, side);
    below = chunk;
    belowSide = 3;
    more = chunk;
    moreSide = 4;
    while (!(node == 0)) {
        count2 = (int64_t)(AT(u64_cell, node) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, node - 8) & 0xffffffffffffffU) : count2;
        if ((int64_t)(node + i64_shift_left(i64_add(i64_max(slotCountOf2, 1), 1), 3) - ((int64_t)(AT(u64_cell, node) >> 56) == 255 ? node - 8 : node)) < size) {
            freeChunks_link_below_side(vm, node, below, belowSide);
            below = node;
            belowSide = 4;
            node = AT(oop_cell, node + 40);
        } else {
            freeChunks_link_below_side(vm, node, more, moreSide);
            more = node;
            moreSide = 3;
            node = AT(oop_cell, node + 32);
        }
    }
    freeChunks_link_below_side(vm, 0, below, belowSide);
    freeChunks_link_below_side(vm, 0, more, moreSide);
}

/* FreeChunks>>remove:, vm-spec/Heap/FreeChunks.class.st:365 */
static void freeChunks_remove(VM *vm, oop node) {
    oop above;
    int64_t side;
    oop next;
    oop below;
    oop more;
    above = AT(oop_cell, node + 24);
    side = above != 0 && AT(oop_cell, above + 40) == node ? 4 : 3;
    below = AT(oop_cell, node + 32);
    more = AT(oop_cell, node + 40);
    next = AT(oop_cell, node + 8);
    if (!(next == 0)) {
        freeChunks_link_below_side(vm, next, above, side);
        freeChunks_link_below_side(vm, below, next, 3);
        freeChunks_link_below_side(vm, more, next, 4);
        return;
    }
    while (below != 0 && more != 0) {
        if ((below >> 3) * 0x9e3779b97f4a7c15U > (more >> 3) * 0x9e3779b97f4a7c15U) {
            freeChunks_link_below_side(vm, below, above, side);
            above = below;
            side = 4;
            below = AT(oop_cell, below + i64_shift_left(i64_add(side, 1), 3));
        } else {
            freeChunks_link_below_side(vm, more, above, side);
            above = more;
            side = 3;
            more = AT(oop_cell, more + i64_shift_left(i64_add(side, 1), 3));
        }
    }
    freeChunks_link_below_side(vm, below == 0 ? more : below, above, side);
}

