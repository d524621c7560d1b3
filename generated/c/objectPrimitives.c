/* ObjectPrimitives, floor Primitives: I make objects, tell their class, identity and hash, copy them, find them, make them immutable, and pin them to their place.  Generated from vm-spec: edit there. */

/* ObjectPrimitives>>new:, vm-spec/Primitives/ObjectPrimitives.class.st:11 */
static oop objectPrimitives_new(VM *vm, oop receiver) {
    oop object;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t class;
    int64_t slots;
    int64_t instanceFormat;
    int64_t index;
    int64_t hash2;
    oop object2;
    oop pointers;
    oop object3;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    int64_t last;
    oop value;
    oop answer4;
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!(isClass && contexts_isReliable(vm, receiver))) {
        vm->failure_code = 2;
        return 0;
    }
    class = (int64_t)AT(oop_cell, receiver + 24) >> 3;
    slots = class & 0xffff;
    instanceFormat = (class >> 16) & 31;
    if (instanceFormat <= 5 || (instanceFormat >= 9 && instanceFormat < 24)) {
        hash2 = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
        if (hash2 == 0) {
            index = classTable_enter(vm, receiver);
        } else {
            index = hash2;
        }
        if (instanceFormat <= 5) {
            if (slots >= 255) {
                object2 = heap_allocateLarge_format_classIndex(vm, slots, instanceFormat, index);
            } else {
                bytes = heap_bytesForSlots(vm, slots);
                word = ((uint64_t)slots << 56) + ((uint64_t)instanceFormat << 24) + (uint64_t)index;
                place = vm->heap_edenFree;
                end = place + bytes;
                if (end > vm->heap_edenThreshold) {
                    takeFromEden = 0;
                } else {
                    vm->heap_edenFree = end;
                    AT(u64_cell, place) = word;
                    takeFromEden = place;
                }
                object3 = takeFromEden;
                object2 = object3 == 0 ? heap_allocateLate_format_classIndex(vm, slots, instanceFormat, index) : object3;
            }
            last = i64_max(slots, 1);
            value = vm->heap_nilObject;
            memory_fill(object2 + 8, last, value);
            pointers = object2;
            answer4 = pointers;
        } else {
            answer4 = instances_words_format_classIndex(vm, 0, instanceFormat, index);
        }
        object = answer4;
    } else {
        object = 0;
    }
    if (object == 0) {
        vm->failure_code = 2;
        return 0;
    }
    return object;
}

/* ObjectPrimitives>>new:size:, vm-spec/Primitives/ObjectPrimitives.class.st:23 */
static oop objectPrimitives_new_size(VM *vm, oop receiver, oop size) {
    int64_t count;
    oop object;
    bool isClass;
    int64_t count2;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t instanceFormat;
    int64_t slotsForClass;
    bool answer4;
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count2 = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count2;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!(isClass && contexts_isReliable(vm, receiver))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((size & 1) != 0 && (int64_t)size >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    count = (int64_t)size >> 3;
    if (count < 0x100000000000) {
        instanceFormat = (((int64_t)AT(oop_cell, receiver + 24) >> 3) >> 16) & 31;
        slotsForClass = instanceFormat <= 5 ? i64_add(((int64_t)AT(oop_cell, receiver + 24) >> 3) & 0xffff, count) : format_slotsFor_format(vm, count, instanceFormat);
        answer4 = slotsForClass <= 2048 || (slotsForClass <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, slotsForClass) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, slotsForClass);
    } else {
        answer4 = false;
    }
    if (!answer4) {
        vm->failure_code = 9;
        return 0;
    }
    object = instances_new_size(vm, receiver, count);
    if (object == 0) {
        vm->failure_code = 2;
        return 0;
    }
    return object;
}

/* ObjectPrimitives>>newMethod:bytes:header:, vm-spec/Primitives/ObjectPrimitives.class.st:38 */
static oop objectPrimitives_newMethod_bytes_header(VM *vm, oop receiver, oop bytes, oop headerOop) {
    int64_t literals;
    int64_t size;
    int64_t slots;
    oop method;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t hash2;
    int64_t indexOf;
    int64_t value;
    int64_t last;
    oop value2;
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!isClass) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((((int64_t)AT(oop_cell, receiver + 24) >> 3) >> 16) & 31) == 24)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(((bytes & headerOop) & 1) != 0 && (int64_t)bytes >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    literals = ((int64_t)headerOop >> 3) & 0x7fff;
    if (!(((int64_t)bytes >> 3) < 0x10000000000)) {
        vm->failure_code = 9;
        return 0;
    }
    size = i64_add(i64_shift_left(i64_add(literals, 1), 3), (int64_t)bytes >> 3);
    slots = format_slotsFor_format(vm, size, 24);
    if (!(slots <= 2048 || (slots <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, slots) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, slots))) {
        vm->failure_code = 9;
        return 0;
    }
    value = format_formatFor_format(vm, size, 24);
    hash2 = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
    if (hash2 == 0) {
        indexOf = classTable_enter(vm, receiver);
    } else {
        indexOf = hash2;
    }
    method = instances_words_format_classIndex(vm, slots, value, indexOf);
    AT(oop_cell, method + 8) = headerOop;
    last = i64_add(literals, 1);
    value2 = vm->heap_nilObject;
    memory_fill(method + 16, i64_subtract(last, 1), value2);
    return method;
}

/* ObjectPrimitives>>shallowCopy:, vm-spec/Primitives/ObjectPrimitives.class.st:58 */
static oop objectPrimitives_shallowCopy(VM *vm, oop receiver) {
    int64_t count;
    int64_t slotCountOf;
    if ((receiver & 7) != 0) {
        return receiver;
    }
    if ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 36 && (AT(oop_cell, receiver + 8) & 1) != 0) {
        vm->failure_code = 6;
        return 0;
    }
    count = (int64_t)(AT(u64_cell, receiver) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
    if (!(slotCountOf <= 2048 || (slotCountOf <= (vm->heapSizes_eden >> 7) && heap_bytesForSlots(vm, slotCountOf) <= (int64_t)(vm->heap_edenLimit - vm->heap_edenFree) && i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) >= 0) || heap_hasRoomForOld(vm, slotCountOf))) {
        vm->failure_code = 9;
        return 0;
    }
    return instances_copyOf(vm, receiver);
}

/* ObjectPrimitives>>copy:from:, vm-spec/Primitives/ObjectPrimitives.class.st:69 */
static oop objectPrimitives_copy_from(VM *vm, oop receiver, oop source) {
    int64_t count;
    int64_t slotCountOf;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer;
    int64_t count3;
    int64_t slotCountOf3;
    if (!((receiver & 7) == 0 && !((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 36))) {
        vm->failure_code = 2;
        return 0;
    }
    if (((receiver & 7) == 0 ? (int64_t)(AT(u64_cell, receiver) & 0x3fffff) : (int64_t)(receiver & 7)) == ((source & 7) == 0 ? (int64_t)(AT(u64_cell, source) & 0x3fffff) : (int64_t)(source & 7))) {
        count = (int64_t)(AT(u64_cell, receiver) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
        count2 = (int64_t)(AT(u64_cell, source) >> 56);
        slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, source - 8) & 0xffffffffffffffU) : count2;
        answer = slotCountOf == slotCountOf2 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) == (int64_t)((AT(u64_cell, source) >> 24) & 31);
    } else {
        answer = false;
    }
    if (!answer) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    count3 = (int64_t)(AT(u64_cell, receiver) >> 56);
    slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count3;
    memory_copy(i64_shift_left(slotCountOf3, 3), source + 8, receiver + 8);
    heap_noteStores(vm, receiver);
    return receiver;
}

/* ObjectPrimitives>>is:sameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:84 */
static oop objectPrimitives_is_sameAs(VM *vm, oop receiver, oop other) {
    bool is;
    if (receiver == other) {
        is = true;
    } else {
        is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, receiver) == forwarders_follow(vm, other);
    }
    return is ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ObjectPrimitives>>is:notSameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:92 */
static oop objectPrimitives_is_notSameAs(VM *vm, oop receiver, oop other) {
    bool is;
    if (receiver == other) {
        is = true;
    } else {
        is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, receiver) == forwarders_follow(vm, other);
    }
    return !is ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ObjectPrimitives>>class:, vm-spec/Primitives/ObjectPrimitives.class.st:100 */
static oop objectPrimitives_class(VM *vm, oop receiver) {
    int64_t index;
    oop page;
    index = (receiver & 7) == 0 ? (int64_t)(AT(u64_cell, receiver) & 0x3fffff) : (int64_t)(receiver & 7);
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        return vm->heap_nilObject;
    }
    return AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
}

/* ObjectPrimitives>>hash:, vm-spec/Primitives/ObjectPrimitives.class.st:108 */
static oop objectPrimitives_hash(VM *vm, oop receiver) {
    int64_t value;
    value = objects_identityHashOf(vm, receiver);
    return ((uint64_t)value << 3) + 1;
}

/* ObjectPrimitives>>behaviorHash:, vm-spec/Primitives/ObjectPrimitives.class.st:116 */
static oop objectPrimitives_behaviorHash(VM *vm, oop receiver) {
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t hash2;
    int64_t indexOf;
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!isClass) {
        vm->failure_code = 2;
        return 0;
    }
    hash2 = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
    if (hash2 == 0) {
        indexOf = classTable_enter(vm, receiver);
    } else {
        indexOf = hash2;
    }
    return ((uint64_t)indexOf << 3) + 1;
}

/* ObjectPrimitives>>maxIdentityHash:, vm-spec/Primitives/ObjectPrimitives.class.st:125 */
static oop objectPrimitives_maxIdentityHash(VM *vm, oop receiver) {
    (void)receiver;
    (void)vm;
    return 0x1fffff9;
}

/* ObjectPrimitives>>multiplyHash:, vm-spec/Primitives/ObjectPrimitives.class.st:132 */
static oop objectPrimitives_multiplyHash(VM *vm, oop receiver) {
    if (!((receiver & 1) != 0)) {
        vm->failure_code = 2;
        return 0;
    }
    return ((uint64_t)(i64_multiply((int64_t)receiver >> 3, 0x19660d) & 0xfffffff) << 3) + 1;
}

/* ObjectPrimitives>>changeClassOf:to:, vm-spec/Primitives/ObjectPrimitives.class.st:141 */
static oop objectPrimitives_changeClassOf_to(VM *vm, oop receiver, oop argument) {
    int64_t index;
    oop page;
    oop at;
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 0)) {
        vm->failure_code = 3;
        return 0;
    }
    index = (argument & 7) == 0 ? (int64_t)(AT(u64_cell, argument) & 0x3fffff) : (int64_t)(argument & 7);
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    return objectPrimitives_adopt_class(vm, receiver, at);
}

/* ObjectPrimitives>>adopt:instance:, vm-spec/Primitives/ObjectPrimitives.class.st:151 */
static oop objectPrimitives_adopt_instance(VM *vm, oop aClass, oop argument) {
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    if ((aClass & 7) == 0) {
        if ((int64_t)((AT(u64_cell, aClass) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, aClass) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aClass - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, aClass + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, aClass);
        } else {
            hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == aClass;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!isClass) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    return objectPrimitives_adopt_class(vm, argument, aClass);
}

/* ObjectPrimitives>>adopt:class:, vm-spec/Primitives/ObjectPrimitives.class.st:162 */
static oop objectPrimitives_adopt_class(VM *vm, oop anObject, oop aClass) {
    int64_t classFormat;
    int64_t objectFormat;
    uint64_t word;
    int64_t hash;
    int64_t indexOf;
    bool answer;
    int64_t hash2;
    int64_t indexOf2;
    oop because;
    oop answer2;
    int64_t count;
    int64_t slotCountOf;
    int64_t value;
    int64_t count2;
    int64_t slotCountOf2;
    int64_t value2;
    bool answer3;
    bool answer4;
    bool answer5;
    int64_t hash3;
    int64_t indexOf3;
    uint64_t word2;
    classFormat = (((int64_t)AT(oop_cell, aClass + 24) >> 3) >> 16) & 31;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (((AT(u64_cell, anObject) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if ((anObject & 7) == 0 && (int64_t)(AT(u64_cell, anObject) & 0x3fffff) == 36) {
        answer = true;
    } else {
        hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
        if (hash == 0) {
            indexOf = classTable_enter(vm, aClass);
        } else {
            indexOf = hash;
        }
        answer = indexOf == 36;
    }
    if (answer) {
        hash2 = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
        if (hash2 == 0) {
            indexOf2 = classTable_enter(vm, aClass);
        } else {
            indexOf2 = hash2;
        }
        if (indexOf2 == ((anObject & 7) == 0 ? (int64_t)(AT(u64_cell, anObject) & 0x3fffff) : (int64_t)(anObject & 7))) {
            answer2 = anObject;
        } else {
            vm->failure_code = 3;
            because = 0;
            answer2 = because;
        }
        return answer2;
    }
    if (!contexts_isReliable(vm, aClass)) {
        vm->failure_code = 2;
        return 0;
    }
    if (classFormat <= 5) {
        if (classFormat == objectFormat) {
            if (classFormat == 1) {
                value = ((int64_t)AT(oop_cell, aClass + 24) >> 3) & 0xffff;
                count = (int64_t)(AT(u64_cell, anObject) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
                answer3 = value == slotCountOf;
            } else {
                value2 = ((int64_t)AT(oop_cell, aClass + 24) >> 3) & 0xffff;
                count2 = (int64_t)(AT(u64_cell, anObject) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count2;
                answer3 = value2 <= slotCountOf2;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        answer5 = answer4;
    } else {
        answer5 = objectFormat > 5 && format_elementShift(vm, classFormat) == format_elementShift(vm, objectFormat) && classFormat < 24 && objectFormat < 24;
    }
    if (!answer5) {
        vm->failure_code = 3;
        return 0;
    }
    word = AT(u64_cell, anObject) & 0xffffffffffc00000U;
    hash3 = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
    if (hash3 == 0) {
        indexOf3 = classTable_enter(vm, aClass);
    } else {
        indexOf3 = hash3;
    }
    word2 = word + (uint64_t)indexOf3;
    AT(u64_cell, anObject) = word2;
    return anObject;
}

/* ObjectPrimitives>>someInstanceOf:, vm-spec/Primitives/ObjectPrimitives.class.st:186 */
static oop objectPrimitives_someInstanceOf(VM *vm, oop receiver) {
    oop found;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t hash2;
    int64_t indexOf;
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!isClass) {
        vm->failure_code = 2;
        return 0;
    }
    hash2 = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
    if (hash2 == 0) {
        indexOf = classTable_enter(vm, receiver);
    } else {
        indexOf = hash2;
    }
    found = enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, vm->heap_pastStart), indexOf);
    if (found == 0) {
        vm->failure_code = 11;
        return 0;
    }
    return found;
}

/* ObjectPrimitives>>nextInstanceAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:198 */
static oop objectPrimitives_nextInstanceAfter(VM *vm, oop receiver) {
    oop found;
    int64_t count;
    int64_t slotCountOf;
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    count = (int64_t)(AT(u64_cell, receiver) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
    found = enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, receiver + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3)), (receiver & 7) == 0 ? (int64_t)(AT(u64_cell, receiver) & 0x3fffff) : (int64_t)(receiver & 7));
    if (found == 0) {
        vm->failure_code = 11;
        return 0;
    }
    return found;
}

/* ObjectPrimitives>>someObject:, vm-spec/Primitives/ObjectPrimitives.class.st:210 */
static oop objectPrimitives_someObject(VM *vm, oop receiver) {
    (void)receiver;
    return enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, vm->heap_pastStart), 0);
}

/* ObjectPrimitives>>nextObjectAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:217 */
static oop objectPrimitives_nextObjectAfter(VM *vm, oop receiver) {
    oop found;
    int64_t count;
    int64_t slotCountOf;
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    count = (int64_t)(AT(u64_cell, receiver) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
    found = enumeration_objectFrom_ofClassIndex(vm, heap_skipGaps(vm, receiver + i64_shift_left(i64_add(i64_max(slotCountOf, 1), 1), 3)), 0);
    if (found == 0) {
        return 1;
    }
    return found;
}

/* ObjectPrimitives>>allInstancesOf:, vm-spec/Primitives/ObjectPrimitives.class.st:229 */
static oop objectPrimitives_allInstancesOf(VM *vm, oop receiver) {
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t hash2;
    int64_t indexOf;
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!isClass) {
        vm->failure_code = 2;
        return 0;
    }
    hash2 = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
    if (hash2 == 0) {
        indexOf = classTable_enter(vm, receiver);
    } else {
        indexOf = hash2;
    }
    return enumeration_all(vm, indexOf);
}

/* ObjectPrimitives>>allObjects:, vm-spec/Primitives/ObjectPrimitives.class.st:238 */
static oop objectPrimitives_allObjects(VM *vm, oop receiver) {
    (void)receiver;
    return enumeration_all(vm, 0);
}

/* ObjectPrimitives>>does:pointTo:, vm-spec/Primitives/ObjectPrimitives.class.st:245 */
static oop objectPrimitives_does_pointTo(VM *vm, oop receiver, oop value) {
    int64_t index;
    oop page;
    oop at;
    int64_t value2;
    oop anOop;
    if ((receiver & 7) != 0) {
        return vm->heap_falseObject;
    }
    index = (receiver & 7) == 0 ? (int64_t)(AT(u64_cell, receiver) & 0x3fffff) : (int64_t)(receiver & 7);
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    if (at == value) {
        return vm->heap_trueObject;
    }
    value2 = i64_subtract(pointerSlots_countOf(vm, receiver), 1);
    for (int64_t i = 0; i <= value2; i++) {
        anOop = AT(oop_cell, receiver + i64_shift_left(i64_add(i, 1), 3));
        if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == value) {
            return vm->heap_trueObject;
        }
    }
    return vm->heap_falseObject;
}

/* ObjectPrimitives>>fetchMourner:, vm-spec/Primitives/ObjectPrimitives.class.st:257 */
static oop objectPrimitives_fetchMourner(VM *vm, oop receiver) {
    oop mourner;
    (void)receiver;
    mourner = finalization_nextMourner(vm);
    if (mourner == 0) {
        vm->failure_code = 11;
        return 0;
    }
    return mourner;
}

/* ObjectPrimitives>>sizeOfInstancesOf:size:, vm-spec/Primitives/ObjectPrimitives.class.st:268 */
static oop objectPrimitives_sizeOfInstancesOf_size(VM *vm, oop receiver, oop size) {
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t size2;
    int64_t instanceFormat;
    int64_t slotsForClass;
    int64_t value;
    if ((receiver & 7) == 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, receiver) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 3;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
        if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
            isClass = classTable_looksLikeClass(vm, receiver);
        } else {
            hash = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
            if (hash < 0x400000) {
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                }
                answer3 = at == receiver;
            } else {
                answer3 = false;
            }
            isClass = answer3;
        }
    } else {
        isClass = false;
    }
    if (!isClass) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((size & 1) != 0 && (int64_t)size >= 0 && ((int64_t)size >> 3) < 0x100000000000)) {
        vm->failure_code = 3;
        return 0;
    }
    size2 = (int64_t)size >> 3;
    instanceFormat = (((int64_t)AT(oop_cell, receiver + 24) >> 3) >> 16) & 31;
    slotsForClass = instanceFormat <= 5 ? i64_add(((int64_t)AT(oop_cell, receiver + 24) >> 3) & 0xffff, size2) : format_slotsFor_format(vm, size2, instanceFormat);
    value = heap_bytesForSlots(vm, slotsForClass);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* ObjectPrimitives>>sizeOf:, vm-spec/Primitives/ObjectPrimitives.class.st:278 */
static oop objectPrimitives_sizeOf(VM *vm, oop receiver) {
    int64_t count;
    int64_t slotCountOf;
    if ((receiver & 7) != 0) {
        return 1;
    }
    count = (int64_t)(AT(u64_cell, receiver) >> 56);
    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count;
    return ((uint64_t)heap_bytesForSlots(vm, slotCountOf) << 3) + 1;
}

/* ObjectPrimitives>>character, vm-spec/Primitives/ObjectPrimitives.class.st:286 */
static oop objectPrimitives_character(VM *vm) {
    oop code;
    oop value;
    int64_t count;
    code = AT(oop_cell, vm->sp);
    if (vm->send_argumentCount > 1) {
        vm->failure_code = 5;
        return 0;
    }
    if (!((code & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(((int64_t)code >> 3) >= 0 && ((int64_t)code >> 3) < 0x40000000)) {
        vm->failure_code = 3;
        return 0;
    }
    value = ((uint64_t)((int64_t)code >> 3) << 3) + 2;
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = value;
    return 8;
}

/* ObjectPrimitives>>immediateValueOf:, vm-spec/Primitives/ObjectPrimitives.class.st:301 */
static oop objectPrimitives_immediateValueOf(VM *vm, oop receiver) {
    uint64_t value;
    if ((receiver & 1) != 0) {
        return receiver;
    }
    if ((receiver & 7) == 2) {
        return ((uint64_t)(int64_t)(receiver >> 3) << 3) + 1;
    }
    if ((receiver & 7) == 4) {
        value = receiver >> 3;
        if (value <= 0xfffffffffffffffU) {
            return ((uint64_t)(int64_t)value << 3) + 1;
        }
        return instances_magnitude_negative(vm, value, false);
    }
    vm->failure_code = 2;
    return 0;
}

/* ObjectPrimitives>>literalOf:at:, vm-spec/Primitives/ObjectPrimitives.class.st:312 */
static oop objectPrimitives_literalOf_at(VM *vm, oop receiver, oop indexOop) {
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 24)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((indexOop & 1) != 0)) {
        vm->failure_code = 4;
        return 0;
    }
    if (!(((int64_t)indexOop >> 3) >= 1 && ((int64_t)indexOop >> 3) <= i64_add(((int64_t)AT(oop_cell, receiver + 8) >> 3) & 0x7fff, 1))) {
        vm->failure_code = 4;
        return 0;
    }
    return AT(oop_cell, receiver + i64_shift_left(i64_add(i64_subtract((int64_t)indexOop >> 3, 1), 1), 3));
}

/* ObjectPrimitives>>literalOf:at:put:, vm-spec/Primitives/ObjectPrimitives.class.st:323 */
static oop objectPrimitives_literalOf_at_put(VM *vm, oop receiver, oop indexOop, oop value) {
    oop anOop;
    oop one;
    int64_t index;
    if (!((receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 24) & 31) >= 24)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((indexOop & 1) != 0)) {
        vm->failure_code = 4;
        return 0;
    }
    if (!(((int64_t)indexOop >> 3) >= 1 && ((int64_t)indexOop >> 3) <= i64_add(((int64_t)AT(oop_cell, receiver + 8) >> 3) & 0x7fff, 1))) {
        vm->failure_code = 4;
        return 0;
    }
    if (((AT(u64_cell, receiver) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    if (indexOop == 9) {
        if (!((value & 1) != 0 && (((int64_t)value >> 3) & 0x7fff) == (((int64_t)AT(oop_cell, receiver + 8) >> 3) & 0x7fff))) {
            vm->failure_code = 3;
            return 0;
        }
    }
    anOop = AT(oop_cell, receiver + i64_shift_left(i64_add(i64_subtract((int64_t)indexOop >> 3, 1), 1), 3));
    one = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (forwarders_isVariable(vm, one) && !forwarders_isVariable(vm, value)) {
        vm->forwarders_isOddVariable = true;
        vm->forwarders_needsCare = true;
    }
    index = i64_subtract((int64_t)indexOop >> 3, 1);
    AT(oop_cell, receiver + i64_shift_left(i64_add(index, 1), 3)) = value;
    if (receiver >= vm->heap_start && (value & 7) == 0 && value < vm->heap_start) {
        heap_noteStores(vm, receiver);
    }
    return value;
}

/* ObjectPrimitives>>isImmutable:, vm-spec/Primitives/ObjectPrimitives.class.st:339 */
static oop objectPrimitives_isImmutable(VM *vm, oop receiver) {
    return (receiver & 7) != 0 || ((AT(u64_cell, receiver) >> 23) & 1) != 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ObjectPrimitives>>immutable:put:, vm-spec/Primitives/ObjectPrimitives.class.st:347 */
static oop objectPrimitives_immutable_put(VM *vm, oop receiver, oop value) {
    bool wasImmutable;
    uint64_t word;
    uint64_t word2;
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(value == vm->heap_trueObject || value == vm->heap_falseObject)) {
        vm->failure_code = 3;
        return 0;
    }
    wasImmutable = ((AT(u64_cell, receiver) >> 23) & 1) != 0;
    if (value == vm->heap_trueObject) {
        if (!objectPrimitives_canBeImmutable(vm, receiver)) {
            vm->failure_code = 6;
            return 0;
        }
        word = AT(u64_cell, receiver) | 0x800000;
        AT(u64_cell, receiver) = word;
    } else {
        word2 = AT(u64_cell, receiver) & 0xffffffffff7fffffU;
        AT(u64_cell, receiver) = word2;
    }
    return wasImmutable ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ObjectPrimitives>>canBeImmutable:, vm-spec/Primitives/ObjectPrimitives.class.st:365 */
static bool objectPrimitives_canBeImmutable(VM *vm, oop anObject) {
    int64_t objectFormat;
    int64_t index;
    oop lists;
    oop anOop;
    oop anOop2;
    oop anOop3;
    bool answer;
    objectFormat = (int64_t)((AT(u64_cell, anObject) >> 24) & 31);
    if (objectFormat == 4 || objectFormat == 5) {
        return false;
    }
    index = (anObject & 7) == 0 ? (int64_t)(AT(u64_cell, anObject) & 0x3fffff) : (int64_t)(anObject & 7);
    if (index == 36 || index == 48) {
        return false;
    }
    anOop = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
    lists = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (anObject == AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) || anObject == lists) {
        return false;
    }
    anOop2 = scheduler_activeProcess(vm);
    if (index != ((anOop2 & 7) == 0 ? (int64_t)(AT(u64_cell, anOop2) & 0x3fffff) : (int64_t)(anOop2 & 7))) {
        anOop3 = AT(oop_cell, lists + 8);
        answer = index != ((anOop3 & 7) == 0 ? (int64_t)(AT(u64_cell, anOop3) & 0x3fffff) : (int64_t)(anOop3 & 7));
    } else {
        answer = false;
    }
    return answer;
}

/* ObjectPrimitives>>isPinned:, vm-spec/Primitives/ObjectPrimitives.class.st:379 */
static oop objectPrimitives_isPinned(VM *vm, oop receiver) {
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    return ((AT(u64_cell, receiver) >> 30) & 1) != 0 ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ObjectPrimitives>>pin, vm-spec/Primitives/ObjectPrimitives.class.st:388 */
static oop objectPrimitives_pin(VM *vm) {
    oop receiver;
    uint64_t word;
    bool isPinned;
    uint64_t word2;
    oop value;
    int64_t count;
    int64_t count2;
    int64_t slotCountOf;
    bool answer;
    uint64_t word3;
    oop value2;
    int64_t count3;
    receiver = AT(oop_cell, vm->sp - 8);
    if (!((receiver & 7) == 0)) {
        vm->failure_code = 2;
        return 0;
    }
    if (!(AT(oop_cell, vm->sp) == vm->heap_trueObject || AT(oop_cell, vm->sp) == vm->heap_falseObject)) {
        vm->failure_code = 3;
        return 0;
    }
    if ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 36 && (AT(oop_cell, receiver + 8) & 1) != 0) {
        vm->failure_code = 2;
        return 0;
    }
    word = AT(u64_cell, receiver);
    isPinned = ((word >> 30) & 1) != 0;
    if (AT(oop_cell, vm->sp) == vm->heap_falseObject) {
        word2 = word & 0xffffffffbfffffffU;
        AT(u64_cell, receiver) = word2;
        value = isPinned ? vm->heap_trueObject : vm->heap_falseObject;
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = value;
        return 8;
    }
    if (receiver >= vm->heap_start) {
        answer = true;
    } else {
        count2 = (int64_t)(AT(u64_cell, receiver) >> 56);
        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count2;
        answer = heap_hasRoomForOld(vm, slotCountOf);
    }
    if (!answer) {
        vm->failure_code = 9;
        return 0;
    }
    word3 = word | 0x40000000;
    AT(u64_cell, receiver) = word3;
    if ((receiver & 7) == 0 && receiver < vm->heap_start) {
        collector_scavenge(vm, "pinning");
    }
    value2 = isPinned ? vm->heap_trueObject : vm->heap_falseObject;
    count3 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
    AT(oop_cell, vm->sp) = value2;
    return 8;
}

/* ObjectPrimitives>>identityHash, vm-spec/Primitives/ObjectPrimitives.class.st:411 */
static oop objectPrimitives_identityHash(VM *vm) {
    oop receiver;
    oop hash;
    oop old;
    oop value;
    int64_t count;
    bool isClass;
    int64_t count2;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash2;
    oop page;
    oop at;
    bool answer3;
    bool answer4;
    int64_t hash3;
    int64_t hashOf;
    int64_t hash4;
    int64_t newHashOf;
    uint64_t cleared;
    uint64_t word;
    int64_t answer5;
    int64_t hash5;
    uint64_t cleared2;
    uint64_t word2;
    int64_t count3;
    receiver = AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3));
    if (vm->send_argumentCount == 0) {
        value = (receiver & 7) == 0 && (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) != 0 ? vm->heap_trueObject : vm->heap_falseObject;
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = value;
        return 8;
    }
    if (!(vm->send_argumentCount == 1)) {
        vm->failure_code = 5;
        return 0;
    }
    if ((receiver & 7) == 0) {
        if ((receiver & 7) == 0) {
            if ((int64_t)((AT(u64_cell, receiver) >> 24) & 31) <= 5) {
                count2 = (int64_t)(AT(u64_cell, receiver) >> 56);
                slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver - 8) & 0xffffffffffffffU) : count2;
                answer = slotCountOf >= 3;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2 && (AT(oop_cell, receiver + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff) == 0) {
                isClass = classTable_looksLikeClass(vm, receiver);
            } else {
                hash2 = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
                if (hash2 < 0x400000) {
                    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                    if (page == vm->heap_nilObject) {
                        at = vm->heap_nilObject;
                    } else {
                        at = AT(oop_cell, page + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                    }
                    answer3 = at == receiver;
                } else {
                    answer3 = false;
                }
                isClass = answer3;
            }
        } else {
            isClass = false;
        }
        answer4 = !isClass;
    } else {
        answer4 = false;
    }
    if (!answer4) {
        vm->failure_code = 2;
        return 0;
    }
    hash = AT(oop_cell, vm->sp);
    if (!((hash & 1) != 0 && ((int64_t)hash >> 3) > 0 && ((int64_t)hash >> 3) <= 0x3fffff)) {
        vm->failure_code = 3;
        return 0;
    }
    hash3 = (int64_t)((AT(u64_cell, receiver) >> 32) & 0x3fffff);
    if (hash3 == 0) {
        hash4 = heap_nextHash(vm);
        cleared = AT(u64_cell, receiver) & 0xffc00000ffffffffU;
        word = cleared | ((uint64_t)hash4 << 32);
        AT(u64_cell, receiver) = word;
        newHashOf = hash4;
        answer5 = newHashOf;
    } else {
        answer5 = hash3;
    }
    hashOf = answer5;
    old = ((uint64_t)hashOf << 3) + 1;
    hash5 = (int64_t)hash >> 3;
    cleared2 = AT(u64_cell, receiver) & 0xffc00000ffffffffU;
    word2 = cleared2 | ((uint64_t)hash5 << 32);
    AT(u64_cell, receiver) = word2;
    count3 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
    AT(oop_cell, vm->sp) = old;
    return 8;
}

