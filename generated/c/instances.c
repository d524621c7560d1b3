/* Instances, floor Heap: I make new objects of classes, and of the classes that the VM itself makes instances of.  Generated from vm-spec: edit there. */

/* Instances>>new:size:, vm-spec/Heap/Instances.class.st:27 */
static oop instances_new_size(VM *vm, oop aClass, int64_t size) {
    int64_t slots;
    int64_t instanceFormat;
    int64_t index;
    int64_t hash;
    int64_t count;
    oop object;
    oop object2;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    int64_t last;
    oop value;
    int64_t class;
    int64_t slots2;
    int64_t instanceFormat2;
    int64_t index2;
    oop new;
    int64_t hash2;
    oop object3;
    oop pointers;
    oop object4;
    int64_t bytes2;
    uint64_t word2;
    address place2;
    address end2;
    oop takeFromEden2;
    int64_t last2;
    oop value2;
    oop answer;
    oop answer2;
    slots = ((int64_t)AT(oop_cell, aClass + 24) >> 3) & 0xffff;
    instanceFormat = (((int64_t)AT(oop_cell, aClass + 24) >> 3) >> 16) & 31;
    hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
    if (hash == 0) {
        index = classTable_enter(vm, aClass);
    } else {
        index = hash;
    }
    if (instanceFormat >= 2 && instanceFormat <= 4) {
        count = i64_add(slots, size);
        if (count >= 255) {
            object = heap_allocateLarge_format_classIndex(vm, count, instanceFormat, index);
        } else {
            bytes = heap_bytesForSlots(vm, count);
            word = ((uint64_t)count << 56) + ((uint64_t)instanceFormat << 24) + (uint64_t)index;
            place = vm->heap_edenFree;
            end = place + bytes;
            if (end > vm->heap_edenThreshold) {
                takeFromEden = 0;
            } else {
                vm->heap_edenFree = end;
                AT(u64_cell, place) = word;
                takeFromEden = place;
            }
            object2 = takeFromEden;
            object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, count, instanceFormat, index) : object2;
        }
        last = i64_max(count, 1);
        value = vm->heap_nilObject;
        memory_fill(object + 8, last, value);
        return object;
    }
    if (instanceFormat <= 5) {
        if (size == 0) {
            class = (int64_t)AT(oop_cell, aClass + 24) >> 3;
            slots2 = class & 0xffff;
            instanceFormat2 = (class >> 16) & 31;
            if (instanceFormat2 <= 5 || (instanceFormat2 >= 9 && instanceFormat2 < 24)) {
                hash2 = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
                if (hash2 == 0) {
                    index2 = classTable_enter(vm, aClass);
                } else {
                    index2 = hash2;
                }
                if (instanceFormat2 <= 5) {
                    if (slots2 >= 255) {
                        object3 = heap_allocateLarge_format_classIndex(vm, slots2, instanceFormat2, index2);
                    } else {
                        bytes2 = heap_bytesForSlots(vm, slots2);
                        word2 = ((uint64_t)slots2 << 56) + ((uint64_t)instanceFormat2 << 24) + (uint64_t)index2;
                        place2 = vm->heap_edenFree;
                        end2 = place2 + bytes2;
                        if (end2 > vm->heap_edenThreshold) {
                            takeFromEden2 = 0;
                        } else {
                            vm->heap_edenFree = end2;
                            AT(u64_cell, place2) = word2;
                            takeFromEden2 = place2;
                        }
                        object4 = takeFromEden2;
                        object3 = object4 == 0 ? heap_allocateLate_format_classIndex(vm, slots2, instanceFormat2, index2) : object4;
                    }
                    last2 = i64_max(slots2, 1);
                    value2 = vm->heap_nilObject;
                    memory_fill(object3 + 8, last2, value2);
                    pointers = object3;
                    answer = pointers;
                } else {
                    answer = instances_words_format_classIndex(vm, 0, instanceFormat2, index2);
                }
                new = answer;
            } else {
                new = 0;
            }
            answer2 = new;
        } else {
            answer2 = 0;
        }
        return answer2;
    }
    if (!(instanceFormat <= 5 || (instanceFormat >= 9 && instanceFormat < 24))) {
        return 0;
    }
    return instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, instanceFormat), format_formatFor_format(vm, size, instanceFormat), index);
}

/* Instances>>canQuicklyNew:, vm-spec/Heap/Instances.class.st:45 */
static bool instances_canQuicklyNew(VM *vm, oop aClass) {
    int64_t class;
    (void)vm;
    if (!((AT(oop_cell, aClass + 24) & 1) != 0)) {
        return false;
    }
    class = (int64_t)AT(oop_cell, aClass + 24) >> 3;
    return class < 0x20000 && (class & 0xffff) < 255;
}

/* Instances>>oldNew:size:, vm-spec/Heap/Instances.class.st:98 */
static oop instances_oldNew_size(VM *vm, oop aClass, int64_t size) {
    int64_t instanceFormat;
    int64_t slots;
    oop object;
    int64_t instanceFormat2;
    int64_t hash;
    int64_t indexOf;
    int64_t value;
    instanceFormat = (((int64_t)AT(oop_cell, aClass + 24) >> 3) >> 16) & 31;
    if (!(instanceFormat <= 5 || (instanceFormat >= 9 && instanceFormat < 24))) {
        return 0;
    }
    if (size > 0 && instanceFormat <= 5 && !(instanceFormat >= 2 && instanceFormat <= 4)) {
        return 0;
    }
    instanceFormat2 = (((int64_t)AT(oop_cell, aClass + 24) >> 3) >> 16) & 31;
    slots = instanceFormat2 <= 5 ? i64_add(((int64_t)AT(oop_cell, aClass + 24) >> 3) & 0xffff, size) : format_slotsFor_format(vm, size, instanceFormat2);
    value = instanceFormat <= 5 ? instanceFormat : format_formatFor_format(vm, size, instanceFormat);
    hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
    if (hash == 0) {
        indexOf = classTable_enter(vm, aClass);
    } else {
        indexOf = hash;
    }
    object = heap_allocateOld_format_classIndex(vm, slots, value, indexOf);
    memory_fill(object + 8, i64_max(slots, 1), instanceFormat <= 5 ? vm->heap_nilObject : 0);
    return object;
}

/* Instances>>copyOf:, vm-spec/Heap/Instances.class.st:126 */
static oop instances_copyOf(VM *vm, oop anObject) {
    int64_t slots;
    uint64_t word;
    oop copy;
    int64_t count;
    int64_t format;
    int64_t classIndex;
    oop object;
    int64_t bytes;
    uint64_t word2;
    address place;
    address end;
    oop takeFromEden;
    count = (int64_t)(AT(u64_cell, anObject) >> 56);
    slots = count == 255 ? (int64_t)(AT(u64_cell, anObject - 8) & 0xffffffffffffffU) : count;
    word = AT(u64_cell, anObject);
    format = (int64_t)((word >> 24) & 31);
    classIndex = (int64_t)(word & 0x3fffff);
    if (slots >= 255) {
        copy = heap_allocateLarge_format_classIndex(vm, slots, format, classIndex);
    } else {
        bytes = heap_bytesForSlots(vm, slots);
        word2 = ((uint64_t)slots << 56) + ((uint64_t)format << 24) + (uint64_t)classIndex;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word2;
            takeFromEden = place;
        }
        object = takeFromEden;
        copy = object == 0 ? heap_allocateLate_format_classIndex(vm, slots, format, classIndex) : object;
    }
    memory_copy(i64_shift_left(i64_max(slots, 1), 3), anObject + 8, copy + 8);
    return copy;
}

/* Instances>>words:format:classIndex:, vm-spec/Heap/Instances.class.st:156 */
static oop instances_words_format_classIndex(VM *vm, int64_t count, int64_t instanceFormat, int64_t index) {
    oop object;
    oop object2;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    if (count >= 255) {
        object = heap_allocateLarge_format_classIndex(vm, count, instanceFormat, index);
    } else {
        bytes = heap_bytesForSlots(vm, count);
        word = ((uint64_t)count << 56) + ((uint64_t)instanceFormat << 24) + (uint64_t)index;
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = word;
            takeFromEden = place;
        }
        object2 = takeFromEden;
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, count, instanceFormat, index) : object2;
    }
    memory_fill(object + 8, i64_max(count, 1), 0);
    return object;
}

/* Instances>>point:y:, vm-spec/Heap/Instances.class.st:192 */
static oop instances_point_y(VM *vm, oop x, oop y) {
    oop class;
    oop point;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t class2;
    int64_t slots;
    int64_t instanceFormat;
    int64_t index;
    int64_t hash2;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    uint64_t word;
    address place;
    address end;
    oop takeFromEden;
    int64_t last;
    oop value;
    oop answer4;
    class = AT(oop_cell, vm->specialObjects_array + 104);
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
                page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                if (page == vm->heap_nilObject) {
                    at = vm->heap_nilObject;
                } else {
                    at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
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
    if (!(isClass && ((((int64_t)AT(oop_cell, class + 24) >> 3) >> 16) & 31) == 1 && (((int64_t)AT(oop_cell, class + 24) >> 3) & 0xffff) >= 2)) {
        platform_fatal_with(vm, "special object %1 is no class of points", 12);
    }
    class2 = (int64_t)AT(oop_cell, class + 24) >> 3;
    slots = class2 & 0xffff;
    instanceFormat = (class2 >> 16) & 31;
    if (instanceFormat <= 5 || (instanceFormat >= 9 && instanceFormat < 24)) {
        hash2 = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
        if (hash2 == 0) {
            index = classTable_enter(vm, class);
        } else {
            index = hash2;
        }
        if (instanceFormat <= 5) {
            if (slots >= 255) {
                object = heap_allocateLarge_format_classIndex(vm, slots, instanceFormat, index);
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
                object2 = takeFromEden;
                object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, slots, instanceFormat, index) : object2;
            }
            last = i64_max(slots, 1);
            value = vm->heap_nilObject;
            memory_fill(object + 8, last, value);
            pointers = object;
            answer4 = pointers;
        } else {
            answer4 = instances_words_format_classIndex(vm, 0, instanceFormat, index);
        }
        point = answer4;
    } else {
        point = 0;
    }
    AT(oop_cell, point + 8) = x;
    AT(oop_cell, point + 16) = y;
    return point;
}

/* Instances>>boxedFloat:, vm-spec/Heap/Instances.class.st:214 */
static oop instances_boxedFloat(VM *vm, double value) {
    oop float2;
    oop object;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    bytes = heap_bytesForSlots(vm, 1);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0x10000000a000022U;
        takeFromEden = place;
    }
    object = takeFromEden;
    float2 = object == 0 ? heap_allocateLate_format_classIndex(vm, 1, 10, 34) : object;
    AT(double_cell, float2 + 8) = value;
    return float2;
}

/* Instances>>magnitude:negative:, vm-spec/Heap/Instances.class.st:242 */
static oop instances_magnitude_negative(VM *vm, uint64_t magnitude, bool isNegative) {
    int64_t bytes;
    oop large;
    int64_t index;
    if (magnitude <= 0xfffffffffffffffU) {
        return ((uint64_t)(isNegative ? i64_negate((int64_t)magnitude) : (int64_t)magnitude) << 3) + 1;
    }
    if (isNegative && magnitude == 0x1000000000000000U) {
        return 0x8000000000000001U;
    }
    bytes = i64_subtract(8, u64_leading_zeros(magnitude) >> 3);
    index = isNegative ? 32 : 33;
    large = instances_words_format_classIndex(vm, format_slotsFor_format(vm, bytes, 16), format_formatFor_format(vm, bytes, 16), index);
    AT(u64_cell, large + 8) = magnitude;
    return large;
}

