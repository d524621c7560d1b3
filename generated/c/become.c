/* Become, floor Collect: I exchange the identities of objects, or make one take another's place, in pairs from two arrays, one pair after the other.  Generated from vm-spec: edit there. */

/* Become>>canReplace:with:bothWays:copyHash:, vm-spec/Collect/Become.class.st:55 */
static bool become_canReplace_with_bothWays_copyHash(VM *vm, oop anArray, oop other, bool isTwoWay, bool copiesHash) {
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer;
    int64_t count3;
    int64_t slotCountOf3;
    int64_t value;
    oop anOop;
    oop anOop2;
    oop value2;
    vm->become_needsContexts = false;
    vm->become_needsFlush = false;
    vm->become_bytes = 0;
    if (!((anArray & 7) == 0 && (int64_t)((AT(u64_cell, anArray) >> 24) & 31) == 2)) {
        vm->failure_code = 2;
        return false;
    }
    if ((other & 7) == 0 && (int64_t)((AT(u64_cell, other) >> 24) & 31) == 2) {
        count = (int64_t)(AT(u64_cell, anArray) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count;
        count2 = (int64_t)(AT(u64_cell, other) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, other - 8) & 0xffffffffffffffU) : count2;
        answer = slotCountOf == slotCountOf2;
    } else {
        answer = false;
    }
    if (!answer) {
        vm->failure_code = 3;
        return false;
    }
    count3 = (int64_t)(AT(u64_cell, anArray) >> 56);
    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count3;
    value = i64_subtract(slotCountOf3, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3));
        value2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        anOop2 = AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3));
        if (!become_canReplace_by_bothWays_copyHash(vm, value2, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2, isTwoWay, copiesHash)) {
            return false;
        }
    }
    return true;
}

/* Become>>canReplace:by:bothWays:copyHash:, vm-spec/Collect/Become.class.st:73 */
static bool become_canReplace_by_bothWays_copyHash(VM *vm, oop one, oop two, bool isTwoWay, bool copiesHash) {
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer;
    int64_t count3;
    int64_t slotCountOf3;
    int64_t value;
    int64_t count4;
    int64_t slotCountOf4;
    int64_t value2;
    if (!become_canChange(vm, one)) {
        return false;
    }
    if (isTwoWay && !become_canChange(vm, two)) {
        return false;
    }
    if (become_is_unlike(vm, one, two) || (isTwoWay && become_is_unlike(vm, two, one))) {
        vm->failure_code = 6;
        return false;
    }
    if (!isTwoWay && copiesHash && (two & 7) == 0 && ((AT(u64_cell, two) >> 23) & 1) != 0) {
        vm->failure_code = 6;
        return false;
    }
    if (isTwoWay) {
        count = (int64_t)(AT(u64_cell, one) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, one - 8) & 0xffffffffffffffU) : count;
        count2 = (int64_t)(AT(u64_cell, two) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, two - 8) & 0xffffffffffffffU) : count2;
        answer = slotCountOf != slotCountOf2;
    } else {
        answer = false;
    }
    if (answer) {
        value = vm->become_bytes;
        count3 = (int64_t)(AT(u64_cell, one) >> 56);
        slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, one - 8) & 0xffffffffffffffU) : count3;
        value2 = i64_add(value, heap_bytesForSlots(vm, slotCountOf3));
        count4 = (int64_t)(AT(u64_cell, two) >> 56);
        slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, two - 8) & 0xffffffffffffffU) : count4;
        vm->become_bytes = i64_add(value2, heap_bytesForSlots(vm, slotCountOf4));
    }
    return true;
}

/* Become>>canChange:, vm-spec/Collect/Become.class.st:89 */
static bool become_canChange(VM *vm, oop anOop) {
    uint64_t word;
    int64_t objectFormat;
    bool isMethod;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    bool answer4;
    bool answer5;
    if ((anOop & 7) != 0 || anOop == vm->heap_nilObject || anOop == vm->heap_trueObject || anOop == vm->heap_falseObject) {
        vm->failure_code = 6;
        return false;
    }
    word = AT(u64_cell, anOop);
    if (((word >> 30) & 1) != 0) {
        vm->failure_code = 16;
        return false;
    }
    if (((word >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return false;
    }
    objectFormat = (int64_t)((word >> 24) & 31);
    isMethod = objectFormat >= 24;
    if (isMethod || (int64_t)(word & 0x3fffff) == 36) {
        vm->become_needsContexts = true;
    }
    if (isMethod) {
        answer5 = true;
    } else {
        if (objectFormat == 3) {
            answer4 = true;
        } else {
            if ((anOop & 7) == 0) {
                if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
                    count = (int64_t)(AT(u64_cell, anOop) >> 56);
                    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            if (answer2 && (AT(oop_cell, anOop + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, anOop) >> 32) & 0x3fffff) == 0) {
                    isClass = classTable_looksLikeClass(vm, anOop);
                } else {
                    hash = (int64_t)((AT(u64_cell, anOop) >> 32) & 0x3fffff);
                    if (hash < 0x400000) {
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == anOop;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            answer4 = isClass || anOop == vm->specialObjects_array;
        }
        answer5 = answer4;
    }
    if (answer5) {
        vm->become_needsFlush = true;
    }
    return true;
}

/* Become>>is:unlike:, vm-spec/Collect/Become.class.st:111 */
static bool become_is_unlike(VM *vm, oop one, oop two) {
    int64_t hash;
    bool hasOwnIndex;
    oop page;
    oop at;
    bool answer;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer2;
    bool answer3;
    int64_t hash2;
    oop page2;
    oop at2;
    bool answer4;
    bool answer5;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer6;
    bool answer7;
    bool answer8;
    int64_t count4;
    int64_t slotCountOf4;
    int64_t count5;
    int64_t slotCountOf5;
    bool answer9;
    bool answer10;
    hash = (int64_t)((AT(u64_cell, one) >> 32) & 0x3fffff);
    if (hash < 0x400000) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
        }
        answer = at == one;
    } else {
        answer = false;
    }
    hasOwnIndex = answer;
    if (hasOwnIndex) {
        if ((two & 7) == 0) {
            if ((int64_t)((AT(u64_cell, two) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, two) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, two - 8) & 0xffffffffffffffU) : count;
                answer2 = slotCountOf >= 3;
            } else {
                answer2 = false;
            }
            answer3 = answer2;
        } else {
            answer3 = false;
        }
        if (answer3 && (AT(oop_cell, two + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, two) >> 32) & 0x3fffff) == 0) {
                isClass = classTable_looksLikeClass(vm, two);
            } else {
                hash2 = (int64_t)((AT(u64_cell, two) >> 32) & 0x3fffff);
                if (hash2 < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                    }
                    answer4 = at2 == two;
                } else {
                    answer4 = false;
                }
                isClass = answer4;
            }
        } else {
            isClass = false;
        }
        answer5 = !isClass;
    } else {
        answer5 = false;
    }
    if (answer5) {
        answer8 = true;
    } else {
        if (vm->specialObjects_array == one) {
            if ((two & 7) == 0 && (int64_t)((AT(u64_cell, two) >> 24) & 31) == 2) {
                count2 = (int64_t)(AT(u64_cell, two) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, two - 8) & 0xffffffffffffffU) : count2;
                count3 = (int64_t)(AT(u64_cell, one) >> 56);
                slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, one - 8) & 0xffffffffffffffU) : count3;
                answer6 = slotCountOf2 >= slotCountOf3;
            } else {
                answer6 = false;
            }
            answer7 = !answer6;
        } else {
            answer7 = false;
        }
        answer8 = answer7;
    }
    if (answer8) {
        return true;
    }
    if (AT(oop_cell, vm->specialObjects_array + 192) == one) {
        if ((two & 7) == 0 && (int64_t)((AT(u64_cell, two) >> 24) & 31) == 2) {
            count4 = (int64_t)(AT(u64_cell, two) >> 56);
            slotCountOf4 = count4 == 255 ? (int64_t)(AT(u64_cell, two - 8) & 0xffffffffffffffU) : count4;
            count5 = (int64_t)(AT(u64_cell, one) >> 56);
            slotCountOf5 = count5 == 255 ? (int64_t)(AT(u64_cell, one - 8) & 0xffffffffffffffU) : count5;
            answer9 = slotCountOf4 >= slotCountOf5;
        } else {
            answer9 = false;
        }
        answer10 = !answer9;
    } else {
        answer10 = false;
    }
    return answer10;
}

/* Become>>replace:with:bothWays:copyHash:, vm-spec/Collect/Become.class.st:133 */
static void become_replace_with_bothWays_copyHash(VM *vm, oop anArray, oop other, bool isTwoWay, bool copiesHash) {
    oop one;
    oop two;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    oop anOop;
    oop anOop2;
    vm->become_hasClasses = false;
    count = (int64_t)(AT(u64_cell, anArray) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anArray - 8) & 0xffffffffffffffU) : count;
    value = i64_subtract(slotCountOf, 1);
    for (int64_t i = 0; i <= value; i++) {
        anOop = AT(oop_cell, anArray + i64_shift_left(i64_add(i, 1), 3));
        one = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        anOop2 = AT(oop_cell, other + i64_shift_left(i64_add(i, 1), 3));
        two = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        if (one != two) {
            if (forwarders_isVariable(vm, one) && !forwarders_isVariable(vm, two)) {
                vm->forwarders_isOddVariable = true;
                vm->forwarders_needsCare = true;
            }
            if (isTwoWay) {
                if (forwarders_isVariable(vm, two) && !forwarders_isVariable(vm, one)) {
                    vm->forwarders_isOddVariable = true;
                    vm->forwarders_needsCare = true;
                }
            }
            if (isTwoWay) {
                become_exchange_with(vm, one, two);
            } else {
                become_replace_by_copyHash(vm, one, two, copiesHash);
            }
        }
    }
    if (vm->become_hasClasses) {
        classTable_followForwarders(vm);
    }
}

/* Become>>replace:by:copyHash:, vm-spec/Collect/Become.class.st:154 */
static void become_replace_by_copyHash(VM *vm, oop one, oop two, bool copiesHash) {
    int64_t hash;
    bool hasOwnIndex;
    oop page;
    oop at;
    bool answer;
    int64_t hash2;
    int64_t hashOf;
    int64_t hash3;
    int64_t newHashOf;
    uint64_t cleared;
    uint64_t word;
    int64_t answer2;
    uint64_t cleared2;
    uint64_t word2;
    hash = (int64_t)((AT(u64_cell, one) >> 32) & 0x3fffff);
    if (hash < 0x400000) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
        }
        answer = at == one;
    } else {
        answer = false;
    }
    hasOwnIndex = answer;
    if (hasOwnIndex) {
        vm->become_hasClasses = true;
    }
    if (copiesHash && (two & 7) == 0) {
        hash2 = (int64_t)((AT(u64_cell, one) >> 32) & 0x3fffff);
        if (hash2 == 0) {
            hash3 = heap_nextHash(vm);
            cleared = AT(u64_cell, one) & 0xffc00000ffffffffU;
            word = cleared | ((uint64_t)hash3 << 32);
            AT(u64_cell, one) = word;
            newHashOf = hash3;
            answer2 = newHashOf;
        } else {
            answer2 = hash2;
        }
        hashOf = answer2;
        cleared2 = AT(u64_cell, two) & 0xffc00000ffffffffU;
        word2 = cleared2 | ((uint64_t)hashOf << 32);
        AT(u64_cell, two) = word2;
    }
    forwarders_leave_at(vm, two, one);
}

/* Become>>exchange:with:, vm-spec/Collect/Become.class.st:162 */
static void become_exchange_with(VM *vm, oop one, oop two) {
    oop copyOfOne;
    oop copyOfTwo;
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t hash;
    bool hasOwnIndex;
    oop page;
    oop at;
    bool answer;
    int64_t hash2;
    bool hasOwnIndex2;
    oop page2;
    oop at2;
    bool answer2;
    bool answer3;
    int64_t hash3;
    uint64_t cleared;
    uint64_t word;
    int64_t hash4;
    uint64_t cleared2;
    uint64_t word2;
    count = (int64_t)(AT(u64_cell, one) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, one - 8) & 0xffffffffffffffU) : count;
    count2 = (int64_t)(AT(u64_cell, two) >> 56);
    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, two - 8) & 0xffffffffffffffU) : count2;
    if (slotCountOf == slotCountOf2) {
        become_exchangeContentsOf_with(vm, one, two);
        return;
    }
    hash = (int64_t)((AT(u64_cell, one) >> 32) & 0x3fffff);
    if (hash < 0x400000) {
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
        }
        answer = at == one;
    } else {
        answer = false;
    }
    hasOwnIndex = answer;
    if (hasOwnIndex) {
        answer3 = true;
    } else {
        hash2 = (int64_t)((AT(u64_cell, two) >> 32) & 0x3fffff);
        if (hash2 < 0x400000) {
            page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
            if (page2 == vm->heap_nilObject) {
                at2 = vm->heap_nilObject;
            } else {
                at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
            }
            answer2 = at2 == two;
        } else {
            answer2 = false;
        }
        hasOwnIndex2 = answer2;
        answer3 = hasOwnIndex2;
    }
    if (answer3) {
        vm->become_hasClasses = true;
    }
    copyOfOne = instances_copyOf(vm, one);
    copyOfTwo = instances_copyOf(vm, two);
    hash3 = (int64_t)((AT(u64_cell, two) >> 32) & 0x3fffff);
    cleared = AT(u64_cell, copyOfOne) & 0xffc00000ffffffffU;
    word = cleared | ((uint64_t)hash3 << 32);
    AT(u64_cell, copyOfOne) = word;
    hash4 = (int64_t)((AT(u64_cell, one) >> 32) & 0x3fffff);
    cleared2 = AT(u64_cell, copyOfTwo) & 0xffc00000ffffffffU;
    word2 = cleared2 | ((uint64_t)hash4 << 32);
    AT(u64_cell, copyOfTwo) = word2;
    forwarders_leave_at(vm, copyOfTwo, one);
    forwarders_leave_at(vm, copyOfOne, two);
}

/* Become>>exchangeContentsOf:with:, vm-spec/Collect/Become.class.st:176 */
static void become_exchangeContentsOf_with(VM *vm, oop one, oop two) {
    uint64_t own;
    uint64_t word;
    address place;
    address other;
    uint64_t word2;
    uint64_t word3;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    own = 0x3fffff20000000U;
    word = AT(u64_cell, one);
    word2 = (AT(u64_cell, two) & ~own) + (word & own);
    AT(u64_cell, one) = word2;
    word3 = (word & ~own) + (AT(u64_cell, two) & own);
    AT(u64_cell, two) = word3;
    place = one + 8;
    other = two + 8;
    count = (int64_t)(AT(u64_cell, one) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, one - 8) & 0xffffffffffffffU) : count;
    value = i64_subtract(slotCountOf, 1);
    for (int64_t i = 0; i <= value; i++) {
        word = AT(u64_cell, place + i64_shift_left(i, 3));
        AT(u64_cell, place + i64_shift_left(i, 3)) = AT(u64_cell, other + i64_shift_left(i, 3));
        AT(u64_cell, other + i64_shift_left(i, 3)) = word;
    }
    heap_noteStores(vm, one);
    heap_noteStores(vm, two);
}

