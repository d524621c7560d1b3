/* Names, floor Collect: I name classes, methods, variables and objects in the reports of the VM.  Generated from vm-spec: edit there. */

/* Names>>find, vm-spec/Collect/Names.class.st:25 */
static void names_find(VM *vm) {
    oop array;
    oop metaclass;
    oop point;
    int64_t index;
    oop page;
    oop at;
    int64_t value;
    oop anOop;
    bool answer;
    int64_t value2;
    oop anOop2;
    int64_t value3;
    oop anOop3;
    vm->names_nameSlot = -1;
    vm->names_instanceSlot = -1;
    vm->names_variablesSlot = -1;
    array = AT(oop_cell, vm->specialObjects_array + 64);
    index = (array & 7) == 0 ? (int64_t)(AT(u64_cell, array) & 0x3fffff) : (int64_t)(array & 7);
    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page == vm->heap_nilObject) {
        at = vm->heap_nilObject;
    } else {
        at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    metaclass = at;
    point = AT(oop_cell, vm->specialObjects_array + 104);
    value = i64_subtract(pointerSlots_countOf(vm, array), 1);
    for (int64_t i = 0; i <= value; i++) {
        if (vm->names_nameSlot < 0) {
            anOop = AT(oop_cell, array + i64_shift_left(i64_add(i, 1), 3));
            answer = names_does_endWith_size(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop, 0x7961727241U, 5);
        } else {
            answer = false;
        }
        if (answer) {
            vm->names_nameSlot = i;
        }
    }
    value2 = i64_subtract(pointerSlots_countOf(vm, metaclass), 1);
    for (int64_t i2 = 0; i2 <= value2; i2++) {
        anOop2 = AT(oop_cell, metaclass + i64_shift_left(i64_add(i2, 1), 3));
        if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == array) {
            vm->names_instanceSlot = i2;
        }
    }
    value3 = i64_subtract(pointerSlots_countOf(vm, point), 1);
    for (int64_t i3 = 0; i3 <= value3; i3++) {
        anOop3 = AT(oop_cell, point + i64_shift_left(i64_add(i3, 1), 3));
        if (names_isXAndY(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3)) {
            vm->names_variablesSlot = i3;
        }
    }
}

/* Names>>does:endWith:size:, vm-spec/Collect/Names.class.st:50 */
static bool names_does_endWith_size(VM *vm, oop anOop, uint64_t bytes, int64_t size) {
    address end;
    int64_t value;
    if (!((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24) && i64_shift_left(objects_elementCountOf(vm, anOop), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop) >> 24) & 31))) >= size)) {
        return false;
    }
    end = anOop + 8 + i64_shift_left(objects_elementCountOf(vm, anOop), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop) >> 24) & 31)));
    value = i64_subtract(size, 1);
    for (int64_t i = 0; i <= value; i++) {
        if (!((uint64_t)AT(u8_cell, end - size + i) == (u64_shift_right(bytes, i64_shift_left(i, 3)) & 255))) {
            return false;
        }
    }
    return true;
}

/* Names>>isXAndY:, vm-spec/Collect/Names.class.st:62 */
static bool names_isXAndY(VM *vm, oop anOop) {
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    oop anOop2;
    oop anOop3;
    oop anOop4;
    oop anOop5;
    bool answer2;
    bool answer3;
    if ((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) == 2) {
        count = (int64_t)(AT(u64_cell, anOop) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
        answer = slotCountOf == 2;
    } else {
        answer = false;
    }
    if (answer) {
        anOop2 = AT(oop_cell, anOop + 8);
        anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        if (names_does_endWith_size(vm, anOop3, 120, 1) && i64_shift_left(objects_elementCountOf(vm, anOop3), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop3) >> 24) & 31))) == 1) {
            anOop4 = AT(oop_cell, anOop + 16);
            anOop5 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
            answer2 = names_does_endWith_size(vm, anOop5, 121, 1) && i64_shift_left(objects_elementCountOf(vm, anOop5), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop5) >> 24) & 31))) == 1;
        } else {
            answer2 = false;
        }
        answer3 = answer2;
    } else {
        answer3 = false;
    }
    return answer3;
}

/* Names>>instanceOf:, vm-spec/Collect/Names.class.st:77 */
static oop names_instanceOf(VM *vm, oop aMetaclass) {
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    bool answer3;
    oop anOop;
    if (vm->names_instanceSlot >= 0) {
        if ((aMetaclass & 7) == 0) {
            if ((int64_t)((AT(u64_cell, aMetaclass) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, aMetaclass) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aMetaclass - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= i64_add(vm->names_instanceSlot, 1);
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        answer3 = answer2;
    } else {
        answer3 = false;
    }
    if (!answer3) {
        return vm->heap_nilObject;
    }
    anOop = AT(oop_cell, aMetaclass + i64_shift_left(i64_add(vm->names_instanceSlot, 1), 3));
    return UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
}

/* Names>>nameOf:, vm-spec/Collect/Names.class.st:85 */
static oop names_nameOf(VM *vm, oop aClass) {
    oop name;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer4;
    bool answer5;
    bool answer6;
    bool answer7;
    oop anOop;
    if (vm->names_nameSlot >= 0) {
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
        if (isClass) {
            if ((aClass & 7) == 0) {
                if ((int64_t)((AT(u64_cell, aClass) >> 24) & 31) <= 5) {
                    count2 = (int64_t)(AT(u64_cell, aClass) >> 56);
                    slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, aClass - 8) & 0xffffffffffffffU) : count2;
                    answer4 = slotCountOf2 >= i64_add(vm->names_nameSlot, 1);
                } else {
                    answer4 = false;
                }
                answer5 = answer4;
            } else {
                answer5 = false;
            }
            answer6 = answer5;
        } else {
            answer6 = false;
        }
        answer7 = answer6;
    } else {
        answer7 = false;
    }
    if (!answer7) {
        return vm->heap_nilObject;
    }
    anOop = AT(oop_cell, aClass + i64_shift_left(i64_add(vm->names_nameSlot, 1), 3));
    name = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    return (name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24) ? name : vm->heap_nilObject;
}

/* Names>>isClass:, vm-spec/Collect/Names.class.st:95 */
static bool names_isClass(VM *vm, oop anOop) {
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    oop array;
    bool isMetaclass;
    int64_t index;
    oop page2;
    oop at2;
    int64_t index2;
    oop page3;
    oop at3;
    int64_t index3;
    oop page4;
    oop at4;
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
    if (!isClass) {
        return false;
    }
    array = AT(oop_cell, vm->specialObjects_array + 64);
    index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page2 == vm->heap_nilObject) {
        at2 = vm->heap_nilObject;
    } else {
        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    index2 = (array & 7) == 0 ? (int64_t)(AT(u64_cell, array) & 0x3fffff) : (int64_t)(array & 7);
    page3 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
    if (page3 == vm->heap_nilObject) {
        at3 = vm->heap_nilObject;
    } else {
        at3 = AT(oop_cell, page3 + i64_shift_left(i64_add(index2 & 1023, 1), 3));
    }
    index3 = (at3 & 7) == 0 ? (int64_t)(AT(u64_cell, at3) & 0x3fffff) : (int64_t)(at3 & 7);
    page4 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index3 >> 10, 1), 3));
    if (page4 == vm->heap_nilObject) {
        at4 = vm->heap_nilObject;
    } else {
        at4 = AT(oop_cell, page4 + i64_shift_left(i64_add(index3 & 1023, 1), 3));
    }
    isMetaclass = at2 == at4;
    if (isMetaclass) {
        return names_nameOf(vm, names_instanceOf(vm, anOop)) != vm->heap_nilObject;
    }
    return names_nameOf(vm, anOop) != vm->heap_nilObject;
}

/* Names>>is:named:size:meta:, vm-spec/Collect/Names.class.st:104 */
static bool names_is_named_size_meta(VM *vm, oop aClass, address text, int64_t size, bool isMeta) {
    oop name;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    oop array;
    bool isMetaclass;
    int64_t index;
    oop page2;
    oop at2;
    int64_t index2;
    oop page3;
    oop at3;
    int64_t index3;
    oop page4;
    oop at4;
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
        return false;
    }
    array = AT(oop_cell, vm->specialObjects_array + 64);
    index = (aClass & 7) == 0 ? (int64_t)(AT(u64_cell, aClass) & 0x3fffff) : (int64_t)(aClass & 7);
    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page2 == vm->heap_nilObject) {
        at2 = vm->heap_nilObject;
    } else {
        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    index2 = (array & 7) == 0 ? (int64_t)(AT(u64_cell, array) & 0x3fffff) : (int64_t)(array & 7);
    page3 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
    if (page3 == vm->heap_nilObject) {
        at3 = vm->heap_nilObject;
    } else {
        at3 = AT(oop_cell, page3 + i64_shift_left(i64_add(index2 & 1023, 1), 3));
    }
    index3 = (at3 & 7) == 0 ? (int64_t)(AT(u64_cell, at3) & 0x3fffff) : (int64_t)(at3 & 7);
    page4 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index3 >> 10, 1), 3));
    if (page4 == vm->heap_nilObject) {
        at4 = vm->heap_nilObject;
    } else {
        at4 = AT(oop_cell, page4 + i64_shift_left(i64_add(index3 & 1023, 1), 3));
    }
    isMetaclass = at2 == at4;
    if (isMetaclass) {
        name = isMeta ? names_nameOf(vm, names_instanceOf(vm, aClass)) : vm->heap_nilObject;
    } else {
        name = isMeta ? vm->heap_nilObject : names_nameOf(vm, aClass);
    }
    return name != vm->heap_nilObject && i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))) == size && memory_compare(name + 8, text, size) == 0;
}

/* Names>>reportClass:, vm-spec/Collect/Names.class.st:117 */
static void names_reportClass(VM *vm, oop aClass) {
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    oop array;
    bool isMetaclass;
    int64_t index;
    oop page2;
    oop at2;
    int64_t index2;
    oop page3;
    oop at3;
    int64_t index3;
    oop page4;
    oop at4;
    oop aString;
    oop aString2;
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
        platform_report(vm, "no class");
        return;
    }
    array = AT(oop_cell, vm->specialObjects_array + 64);
    index = (aClass & 7) == 0 ? (int64_t)(AT(u64_cell, aClass) & 0x3fffff) : (int64_t)(aClass & 7);
    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
    if (page2 == vm->heap_nilObject) {
        at2 = vm->heap_nilObject;
    } else {
        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(index & 1023, 1), 3));
    }
    index2 = (array & 7) == 0 ? (int64_t)(AT(u64_cell, array) & 0x3fffff) : (int64_t)(array & 7);
    page3 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
    if (page3 == vm->heap_nilObject) {
        at3 = vm->heap_nilObject;
    } else {
        at3 = AT(oop_cell, page3 + i64_shift_left(i64_add(index2 & 1023, 1), 3));
    }
    index3 = (at3 & 7) == 0 ? (int64_t)(AT(u64_cell, at3) & 0x3fffff) : (int64_t)(at3 & 7);
    page4 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index3 >> 10, 1), 3));
    if (page4 == vm->heap_nilObject) {
        at4 = vm->heap_nilObject;
    } else {
        at4 = AT(oop_cell, page4 + i64_shift_left(i64_add(index3 & 1023, 1), 3));
    }
    isMetaclass = at2 == at4;
    if (isMetaclass) {
        aString = names_nameOf(vm, names_instanceOf(vm, aClass));
        if (aString == vm->heap_nilObject) {
            platform_report(vm, "a class without a name");
        } else {
            platform_reportBytes_count(vm, aString + 8, i64_min(i64_shift_left(objects_elementCountOf(vm, aString), format_elementShift(vm, (int64_t)((AT(u64_cell, aString) >> 24) & 31))), 60));
        }
        platform_report(vm, " class");
    } else {
        aString2 = names_nameOf(vm, aClass);
        if (aString2 == vm->heap_nilObject) {
            platform_report(vm, "a class without a name");
        } else {
            platform_reportBytes_count(vm, aString2 + 8, i64_min(i64_shift_left(objects_elementCountOf(vm, aString2), format_elementShift(vm, (int64_t)((AT(u64_cell, aString2) >> 24) & 31))), 60));
        }
    }
}

/* Names>>reportMethod:, vm-spec/Collect/Names.class.st:152 */
static void names_reportMethod(VM *vm, oop aMethod) {
    oop code;
    int64_t count;
    oop lastLiteralOf;
    oop anOop;
    oop answer;
    int64_t count2;
    oop anOop2;
    oop answer2;
    code = aMethod;
    for (;;) {
        count = ((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff;
        if (count == 0) {
            answer = vm->heap_nilObject;
        } else {
            anOop = AT(oop_cell, code + i64_shift_left(i64_add(i64_add(i64_subtract(count, 1), 1), 1), 3));
            answer = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        }
        lastLiteralOf = answer;
        if (!((lastLiteralOf & 7) == 0 && (int64_t)((AT(u64_cell, lastLiteralOf) >> 24) & 31) >= 24)) break;
        platform_report(vm, "[] in ");
        count2 = ((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff;
        if (count2 == 0) {
            answer2 = vm->heap_nilObject;
        } else {
            anOop2 = AT(oop_cell, code + i64_shift_left(i64_add(i64_add(i64_subtract(count2, 1), 1), 1), 3));
            answer2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        }
        code = answer2;
    }
    names_reportClass(vm, methods_methodClassOf(vm, code));
    platform_report(vm, ">>");
    names_reportSelectorOf(vm, code);
}

/* Names>>reportSelectorOf:, vm-spec/Collect/Names.class.st:174 */
static void names_reportSelectorOf(VM *vm, oop aMethod) {
    int64_t count;
    oop literal;
    oop anOop;
    oop answer;
    int64_t count2;
    int64_t slotCountOf;
    bool answer2;
    bool answer3;
    oop anOop2;
    count = ((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff;
    if (count < 2) {
        answer = vm->heap_nilObject;
    } else {
        anOop = AT(oop_cell, aMethod + i64_shift_left(i64_add(i64_add(i64_subtract(count, 2), 1), 1), 3));
        answer = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    }
    literal = answer;
    if ((literal & 7) == 0) {
        if ((int64_t)((AT(u64_cell, literal) >> 24) & 31) <= 5) {
            count2 = (int64_t)(AT(u64_cell, literal) >> 56);
            slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, literal - 8) & 0xffffffffffffffU) : count2;
            answer2 = slotCountOf >= 2;
        } else {
            answer2 = false;
        }
        answer3 = answer2;
    } else {
        answer3 = false;
    }
    if (answer3) {
        anOop2 = AT(oop_cell, literal + 16);
        literal = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    }
    if ((literal & 7) == 0 && (int64_t)((AT(u64_cell, literal) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, literal) >> 24) & 31) >= 24)) {
        platform_reportBytes_count(vm, literal + 8, i64_min(i64_shift_left(objects_elementCountOf(vm, literal), format_elementShift(vm, (int64_t)((AT(u64_cell, literal) >> 24) & 31))), 60));
    } else {
        platform_report(vm, "no selector");
    }
}

/* Names>>reportObject:, vm-spec/Collect/Names.class.st:187 */
static void names_reportObject(VM *vm, oop anOop) {
    int64_t index;
    oop page;
    oop at;
    int64_t index2;
    oop page2;
    oop at2;
    int64_t index3;
    oop page3;
    oop at3;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
    oop anOop3;
    bool answer3;
    oop anOop4;
    oop aString;
    if ((anOop & 7) != 0) {
        index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
        }
        names_reportClass(vm, at);
        return;
    }
    if (names_isClass(vm, anOop)) {
        platform_report(vm, "the class ");
        names_reportClass(vm, anOop);
        return;
    }
    if ((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24) {
        index2 = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
        if (page2 == vm->heap_nilObject) {
            at2 = vm->heap_nilObject;
        } else {
            at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(index2 & 1023, 1), 3));
        }
        names_reportClass(vm, at2);
        platform_report(vm, " ");
        names_reportMethod(vm, anOop);
        return;
    }
    index3 = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
    page3 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index3 >> 10, 1), 3));
    if (page3 == vm->heap_nilObject) {
        at3 = vm->heap_nilObject;
    } else {
        at3 = AT(oop_cell, page3 + i64_shift_left(i64_add(index3 & 1023, 1), 3));
    }
    names_reportClass(vm, at3);
    if ((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24)) {
        platform_report(vm, " '");
        platform_reportBytes_count(vm, anOop + 8, i64_min(i64_shift_left(objects_elementCountOf(vm, anOop), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop) >> 24) & 31))), 60));
        platform_report(vm, "'");
        return;
    }
    if ((anOop & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop) >> 24) & 31) <= 5) {
            count = (int64_t)(AT(u64_cell, anOop) >> 56);
            slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, anOop - 8) & 0xffffffffffffffU) : count;
            answer = slotCountOf >= 2;
        } else {
            answer = false;
        }
        answer2 = answer;
    } else {
        answer2 = false;
    }
    if (answer2) {
        anOop2 = AT(oop_cell, anOop + 8);
        anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
        answer3 = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24);
    } else {
        answer3 = false;
    }
    if (answer3) {
        anOop4 = AT(oop_cell, anOop + 8);
        aString = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
        platform_report(vm, " '");
        platform_reportBytes_count(vm, aString + 8, i64_min(i64_shift_left(objects_elementCountOf(vm, aString), format_elementShift(vm, (int64_t)((AT(u64_cell, aString) >> 24) & 31))), 60));
        platform_report(vm, "'");
    }
}

/* Names>>reportSlot:of:, vm-spec/Collect/Names.class.st:213 */
static void names_reportSlot_of(VM *vm, int64_t index, oop anObject) {
    int64_t fixed;
    int64_t index2;
    oop page;
    oop at;
    if ((anObject & 7) == 0 && (int64_t)((AT(u64_cell, anObject) >> 24) & 31) >= 24) {
        platform_report(vm, "literal ");
        platform_reportNumber_width(vm, index, 0);
        return;
    }
    fixed = objects_fixedSlotCountOf(vm, anObject);
    if (index < fixed) {
        index2 = (anObject & 7) == 0 ? (int64_t)(AT(u64_cell, anObject) & 0x3fffff) : (int64_t)(anObject & 7);
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(index2 & 1023, 1), 3));
        }
        names_reportVariable_of(vm, index, at);
        return;
    }
    platform_report(vm, "element ");
    platform_reportNumber_width(vm, i64_add(i64_subtract(index, fixed), 1), 0);
}

/* Names>>reportVariable:of:, vm-spec/Collect/Names.class.st:227 */
static void names_reportVariable_of(VM *vm, int64_t index, oop aClass) {
    oop class;
    oop superclass;
    int64_t inherited;
    oop names;
    oop anOop;
    bool isClass;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    int64_t hash;
    oop page;
    oop at;
    bool answer3;
    oop anOop2;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer4;
    bool answer5;
    bool answer6;
    oop anOop3;
    oop answer7;
    int64_t count3;
    int64_t slotCountOf3;
    bool answer8;
    oop anOop4;
    oop anOop5;
    oop anOop6;
    oop aString;
    class = aClass;
    inherited = 0;
    anOop = AT(oop_cell, class + 8);
    superclass = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    for (;;) {
        if ((superclass & 7) == 0) {
            if ((int64_t)((AT(u64_cell, superclass) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, superclass) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, superclass - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 3;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2 && (AT(oop_cell, superclass + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, superclass) >> 32) & 0x3fffff) == 0) {
                isClass = classTable_looksLikeClass(vm, superclass);
            } else {
                hash = (int64_t)((AT(u64_cell, superclass) >> 32) & 0x3fffff);
                if (hash < 0x400000) {
                    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                    if (page == vm->heap_nilObject) {
                        at = vm->heap_nilObject;
                    } else {
                        at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                    }
                    answer3 = at == superclass;
                } else {
                    answer3 = false;
                }
                isClass = answer3;
            }
        } else {
            isClass = false;
        }
        inherited = isClass ? ((int64_t)AT(oop_cell, superclass + 24) >> 3) & 0xffff : 0;
        if (!(index < inherited)) break;
        class = superclass;
        anOop2 = AT(oop_cell, class + 8);
        superclass = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
    }
    if (vm->names_variablesSlot >= 0) {
        if ((class & 7) == 0) {
            if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                count2 = (int64_t)(AT(u64_cell, class) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count2;
                answer4 = slotCountOf2 >= i64_add(vm->names_variablesSlot, 1);
            } else {
                answer4 = false;
            }
            answer5 = answer4;
        } else {
            answer5 = false;
        }
        answer6 = answer5;
    } else {
        answer6 = false;
    }
    if (answer6) {
        anOop3 = AT(oop_cell, class + i64_shift_left(i64_add(vm->names_variablesSlot, 1), 3));
        answer7 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
    } else {
        answer7 = vm->heap_nilObject;
    }
    names = answer7;
    if ((names & 7) == 0 && (int64_t)((AT(u64_cell, names) >> 24) & 31) == 2) {
        count3 = (int64_t)(AT(u64_cell, names) >> 56);
        slotCountOf3 = count3 == 255 ? (int64_t)(AT(u64_cell, names - 8) & 0xffffffffffffffU) : count3;
        answer8 = i64_subtract(index, inherited) < slotCountOf3;
    } else {
        answer8 = false;
    }
    if (answer8) {
        anOop4 = AT(oop_cell, names + i64_shift_left(i64_add(i64_subtract(index, inherited), 1), 3));
        anOop5 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop4) : anOop4;
        if ((anOop5 & 7) == 0 && (int64_t)((AT(u64_cell, anOop5) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop5) >> 24) & 31) >= 24)) {
            anOop6 = AT(oop_cell, names + i64_shift_left(i64_add(i64_subtract(index, inherited), 1), 3));
            aString = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop6) : anOop6;
            platform_reportBytes_count(vm, aString + 8, i64_min(i64_shift_left(objects_elementCountOf(vm, aString), format_elementShift(vm, (int64_t)((AT(u64_cell, aString) >> 24) & 31))), 60));
            return;
        }
    }
    platform_report(vm, "slot ");
    platform_reportNumber_width(vm, i64_add(index, 1), 0);
}

