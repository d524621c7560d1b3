/* SystemPrimitives, floor Primitives: I talk to the system: snapshot and quit, clocks, memory, and what the image may know about the VM.  Generated from vm-spec: edit there. */

/* SystemPrimitives>>snapshot, vm-spec/Primitives/SystemPrimitives.class.st:11 */
static oop systemPrimitives_snapshot(VM *vm) {
    return systemPrimitives_save(vm);
}

/* SystemPrimitives>>embeddedSnapshot, vm-spec/Primitives/SystemPrimitives.class.st:21 */
static oop systemPrimitives_embeddedSnapshot(VM *vm) {
    return systemPrimitives_save(vm);
}

/* SystemPrimitives>>save, vm-spec/Primitives/SystemPrimitives.class.st:31 */
static oop systemPrimitives_save(VM *vm) {
    oop context;
    int64_t slot;
    oop receiver;
    bool isSaved;
    oop context2;
    oop value;
    oop value2;
    oop value3;
    oop value4;
    oop context3;
    oop value5;
    bool isSaved2;
    bool writeSegment;
    bool answer;
    bool answer2;
    oop anObject;
    oop value6;
    oop value7;
    oop value8;
    oop context4;
    oop value9;
    context2 = contexts_divorceAll(vm);
    vm->scheduler_heldContext = context2;
    value = scheduler_activeProcess(vm);
    value2 = vm->scheduler_heldContext;
    AT(oop_cell, value + 16) = value2;
    if (value >= vm->heap_start && (value2 & 7) == 0 && value2 < vm->heap_start) {
        heap_noteStores(vm, value);
    }
    if (!collector_collectAll_compacting(vm, "a snapshot", true)) {
        value3 = scheduler_activeProcess(vm);
        value4 = vm->heap_nilObject;
        AT(oop_cell, value3 + 16) = value4;
        context3 = vm->scheduler_heldContext;
        vm->scheduler_heldContext = vm->heap_nilObject;
        contexts_resume(vm, context3);
        vm->failure_code = 9;
        return 0;
    }
    context = vm->scheduler_heldContext;
    slot = i64_subtract(i64_add(6, (int64_t)AT(oop_cell, context + 24) >> 3), 1);
    receiver = AT(oop_cell, context + i64_shift_left(i64_add(slot, 1), 3));
    value5 = vm->heap_trueObject;
    AT(oop_cell, context + i64_shift_left(i64_add(slot, 1), 3)) = value5;
    if (mournQueue_write(vm) && platform_createImage(vm)) {
        if (imageWriter_writeHeader(vm)) {
            memory_fill(vm->heap_free, 2, 0);
            writeSegment = platform_writeImage_from(vm, i64_add((int64_t)(vm->heap_free - vm->heap_start), 16), vm->heap_start);
            answer = writeSegment;
        } else {
            answer = false;
        }
        answer2 = answer && platform_finishImage(vm);
    } else {
        answer2 = false;
    }
    isSaved2 = answer2;
    anObject = vm->classTable_root;
    value6 = vm->heap_nilObject;
    AT(oop_cell, anObject + 0x8018) = value6;
    isSaved = isSaved2;
    AT(oop_cell, context + i64_shift_left(i64_add(slot, 1), 3)) = receiver;
    if (context >= vm->heap_start && (receiver & 7) == 0 && receiver < vm->heap_start) {
        heap_noteStores(vm, context);
    }
    value7 = scheduler_activeProcess(vm);
    value8 = vm->heap_nilObject;
    AT(oop_cell, value7 + 16) = value8;
    context4 = vm->scheduler_heldContext;
    vm->scheduler_heldContext = vm->heap_nilObject;
    contexts_resume(vm, context4);
    if (!isSaved) {
        vm->failure_code = 13;
        return 0;
    }
    value9 = vm->heap_falseObject;
    AT(oop_cell, vm->sp) = value9;
    return 8;
}

/* SystemPrimitives>>quit, vm-spec/Primitives/SystemPrimitives.class.st:58 */
static oop systemPrimitives_quit(VM *vm) {
    if (vm->send_argumentCount > 0 && (AT(oop_cell, vm->sp) & 1) != 0) {
        platform_exit(vm, (int64_t)AT(oop_cell, vm->sp) >> 3);
    } else {
        platform_exit(vm, 0);
    }
    return 8;
}

/* SystemPrimitives>>imageName, vm-spec/Primitives/SystemPrimitives.class.st:70 */
static oop systemPrimitives_imageName(VM *vm) {
    oop name;
    int64_t count;
    int64_t count2;
    int64_t count3;
    if (vm->send_argumentCount == 1) {
        name = AT(oop_cell, vm->sp);
        if (!((name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24))) {
            vm->failure_code = 3;
            return 0;
        }
        platform_setImageName_size(vm, name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))));
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = name;
        return 8;
    }
    count2 = platform_imageNameSize(vm);
    name = instances_words_format_classIndex(vm, format_slotsFor_format(vm, count2, 16), format_formatFor_format(vm, count2, 16), 52);
    platform_copyImageNameTo(vm, name + 8);
    count3 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
    AT(oop_cell, vm->sp) = name;
    return 8;
}

/* SystemPrimitives>>attributeFor:index:, vm-spec/Primitives/SystemPrimitives.class.st:88 */
static oop systemPrimitives_attributeFor_index(VM *vm, oop receiver, oop index) {
    int64_t size;
    oop string;
    (void)receiver;
    if (!((index & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    size = platform_attributeSize(vm, (int64_t)index >> 3);
    if (size < 0) {
        vm->failure_code = 11;
        return 0;
    }
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_attribute_copyTo(vm, (int64_t)index >> 3, string + 8);
    return string;
}

/* SystemPrimitives>>bytesLeft:, vm-spec/Primitives/SystemPrimitives.class.st:102 */
static oop systemPrimitives_bytesLeft(VM *vm, oop receiver) {
    int64_t value;
    (void)receiver;
    value = i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* SystemPrimitives>>collectAll, vm-spec/Primitives/SystemPrimitives.class.st:109 */
static oop systemPrimitives_collectAll(VM *vm) {
    address fp;
    address ip;
    address sp;
    int64_t page;
    address frame;
    address place;
    int64_t set;
    address place2;
    int64_t value;
    oop integer;
    int64_t count;
    fp = vm->fp;
    ip = vm->ip;
    sp = vm->sp;
    page = vm->stackPages_current;
    vm->stackPages_topFp[page] = fp;
    vm->stackPages_topIp[page] = ip;
    vm->stackPages_topSp[page] = sp;
    collector_collectAll_compacting(vm, "the program", false);
    frame = vm->stackPages_topFp[vm->stackPages_current];
    place = vm->stackPages_topIp[vm->stackPages_current];
    vm->fp = frame;
    vm->ip = place;
    vm->temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
    vm->receiver = AT(oop_cell, frame + 40);
    set = ((int64_t)AT(oop_cell, AT(oop_cell, vm->fp + 16) + 8) >> 63) & -256;
    if (!(set == vm->bytecodeSet)) {
        vm->bytecodeSet = set;
        lookahead_choose(vm, set);
    }
    place2 = vm->stackPages_topSp[vm->stackPages_current];
    vm->sp = place2;
    value = i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        integer = ((uint64_t)value << 3) + 1;
    } else {
        integer = value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
    }
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = integer;
    return 8;
}

/* SystemPrimitives>>collectYoung, vm-spec/Primitives/SystemPrimitives.class.st:119 */
static oop systemPrimitives_collectYoung(VM *vm) {
    int64_t value;
    oop integer;
    int64_t count;
    collector_scavenge(vm, "the program");
    value = i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        integer = ((uint64_t)value << 3) + 1;
    } else {
        integer = value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
    }
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = integer;
    return 8;
}

/* SystemPrimitives>>lowSpace:semaphore:, vm-spec/Primitives/SystemPrimitives.class.st:129 */
static oop systemPrimitives_lowSpace_semaphore(VM *vm, oop receiver, oop semaphore) {
    uint64_t word;
    bool is;
    oop anOop;
    oop anObject;
    if ((semaphore & 7) == 0) {
        word = AT(u64_cell, semaphore);
        is = (int64_t)((word >> 24) & 31) == 1 && (int64_t)(word >> 56) >= 3;
    } else {
        is = false;
    }
    anOop = is && !(((AT(u64_cell, semaphore) >> 23) & 1) != 0) && (AT(oop_cell, semaphore + 24) & 1) != 0 ? semaphore : vm->heap_nilObject;
    anObject = vm->specialObjects_array;
    AT(oop_cell, anObject + 144) = anOop;
    if (anObject >= vm->heap_start && (anOop & 7) == 0 && anOop < vm->heap_start) {
        heap_noteStores(vm, anObject);
    }
    return receiver;
}

/* SystemPrimitives>>lowSpace:bytes:, vm-spec/Primitives/SystemPrimitives.class.st:138 */
static oop systemPrimitives_lowSpace_bytes(VM *vm, oop receiver, oop bytes) {
    int64_t bytes2;
    if (!((bytes & 1) != 0 && (int64_t)bytes >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    bytes2 = (int64_t)bytes >> 3;
    vm->heap_lowSpace = bytes2;
    vm->heap_wasLow = i64_subtract(i64_add((int64_t)(vm->heap_ceiling - vm->heap_free), vm->freeChunks_bytes), i64_add(vm->heapSizes_eden, vm->heapSizes_eden >> 2)) < vm->heap_lowSpace;
    return receiver;
}

/* SystemPrimitives>>specialObjects:, vm-spec/Primitives/SystemPrimitives.class.st:148 */
static oop systemPrimitives_specialObjects(VM *vm, oop receiver) {
    (void)receiver;
    return vm->specialObjects_array;
}

/* SystemPrimitives>>milliseconds:, vm-spec/Primitives/SystemPrimitives.class.st:155 */
static oop systemPrimitives_milliseconds(VM *vm, oop receiver) {
    int64_t value;
    (void)receiver;
    value = i64_floor_quotient(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), 1000) & 0x1fffffff;
    return ((uint64_t)value << 3) + 1;
}

/* SystemPrimitives>>seconds:, vm-spec/Primitives/SystemPrimitives.class.st:162 */
static oop systemPrimitives_seconds(VM *vm, oop receiver) {
    int64_t value;
    int64_t value2;
    (void)receiver;
    value = i64_floor_quotient(vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm), 0xf4240);
    value2 = i64_add(value, vm->clock_isVirtual ? 0 : platform_localOffsetSeconds(vm));
    return ((uint64_t)value2 << 3) + 1;
}

/* SystemPrimitives>>utcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:169 */
static oop systemPrimitives_utcMicroseconds(VM *vm, oop receiver) {
    int64_t value;
    (void)receiver;
    value = vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* SystemPrimitives>>localMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:176 */
static oop systemPrimitives_localMicroseconds(VM *vm, oop receiver) {
    int64_t value;
    int64_t value2;
    (void)receiver;
    value = vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm);
    value2 = i64_add(value, i64_multiply(vm->clock_isVirtual ? 0 : platform_localOffsetSeconds(vm), 0xf4240));
    if (LIKELY(value2 >= -1152921504606846976 && value2 <= 0xfffffffffffffff)) {
        return ((uint64_t)value2 << 3) + 1;
    }
    return value2 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value2), true) : instances_magnitude_negative(vm, (uint64_t)value2, false);
}

/* SystemPrimitives>>updateTimezone:, vm-spec/Primitives/SystemPrimitives.class.st:183 */
static oop systemPrimitives_updateTimezone(VM *vm, oop receiver) {
    (void)vm;
    return receiver;
}

/* SystemPrimitives>>utcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:190 */
static oop systemPrimitives_utcAndOffset(VM *vm) {
    return systemPrimitives_answerUtcSince(vm, 0);
}

/* SystemPrimitives>>posixUtcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:200 */
static oop systemPrimitives_posixUtcAndOffset(VM *vm) {
    return systemPrimitives_answerUtcSince(vm, 0x7bc61bca8c000);
}

/* SystemPrimitives>>answerUtcSince:, vm-spec/Primitives/SystemPrimitives.class.st:217 */
static oop systemPrimitives_answerUtcSince(VM *vm, int64_t epoch) {
    oop pair;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    int64_t value2;
    oop integer;
    int64_t value3;
    oop value4;
    int64_t count2;
    if (vm->send_argumentCount > 1) {
        vm->failure_code = 5;
        return 0;
    }
    if (vm->send_argumentCount == 1) {
        pair = AT(oop_cell, vm->sp);
        if ((pair & 7) == 0) {
            if ((int64_t)((AT(u64_cell, pair) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, pair) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, pair - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 2;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (!(answer2 && !((pair & 7) == 0 && (int64_t)(AT(u64_cell, pair) & 0x3fffff) == 36))) {
            vm->failure_code = 3;
            return 0;
        }
        if (((AT(u64_cell, pair) >> 23) & 1) != 0) {
            vm->failure_code = 8;
            return 0;
        }
    } else {
        bytes = heap_bytesForSlots(vm, 2);
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = 0x200000002000033U;
            takeFromEden = place;
        }
        object2 = takeFromEden;
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 2, 2, 51) : object2;
        value = vm->heap_nilObject;
        memory_fill(object + 8, 2, value);
        pointers = object;
        pair = pointers;
    }
    value2 = i64_subtract(vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm), epoch);
    if (LIKELY(value2 >= -1152921504606846976 && value2 <= 0xfffffffffffffff)) {
        integer = ((uint64_t)value2 << 3) + 1;
    } else {
        integer = value2 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value2), true) : instances_magnitude_negative(vm, (uint64_t)value2, false);
    }
    AT(oop_cell, pair + 8) = integer;
    if (pair >= vm->heap_start && (integer & 7) == 0 && integer < vm->heap_start) {
        heap_noteStores(vm, pair);
    }
    value3 = vm->clock_isVirtual ? 0 : platform_localOffsetSeconds(vm);
    value4 = ((uint64_t)value3 << 3) + 1;
    AT(oop_cell, pair + 16) = value4;
    count2 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
    AT(oop_cell, vm->sp) = pair;
    return 8;
}

/* SystemPrimitives>>highResolution:, vm-spec/Primitives/SystemPrimitives.class.st:234 */
static oop systemPrimitives_highResolution(VM *vm, oop receiver) {
    int64_t value;
    (void)receiver;
    value = vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* SystemPrimitives>>coarseUtcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:241 */
static oop systemPrimitives_coarseUtcMicroseconds(VM *vm, oop receiver) {
    int64_t value;
    (void)receiver;
    value = vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm);
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* SystemPrimitives>>coarseLocalMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:248 */
static oop systemPrimitives_coarseLocalMicroseconds(VM *vm, oop receiver) {
    int64_t value;
    int64_t value2;
    (void)receiver;
    value = vm->clock_isVirtual ? i64_add(i64_add(0xb1962f7e0a000, vm->clock_skipped), vm->clock_ticks) : platform_utcMicroseconds(vm);
    value2 = i64_add(value, i64_multiply(vm->clock_isVirtual ? 0 : platform_localOffsetSeconds(vm), 0xf4240));
    if (LIKELY(value2 >= -1152921504606846976 && value2 <= 0xfffffffffffffff)) {
        return ((uint64_t)value2 << 3) + 1;
    }
    return value2 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value2), true) : instances_magnitude_negative(vm, (uint64_t)value2, false);
}

/* SystemPrimitives>>path:, vm-spec/Primitives/SystemPrimitives.class.st:255 */
static oop systemPrimitives_path(VM *vm, oop receiver) {
    oop path;
    int64_t size;
    oop folder;
    oop string;
    int64_t count;
    (void)receiver;
    count = platform_attributeSize(vm, 0);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, count, 16), format_formatFor_format(vm, count, 16), 52);
    platform_attribute_copyTo(vm, 0, string + 8);
    path = string;
    size = i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31)));
    while (size > 0 && AT(u8_cell, path + 8 + i64_subtract(size, 1)) != 47) {
        size = i64_subtract(size, 1);
    }
    folder = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    memory_copy(size, path + 8, folder + 8);
    return folder;
}

/* SystemPrimitives>>version:, vm-spec/Primitives/SystemPrimitives.class.st:278 */
static oop systemPrimitives_version(VM *vm, oop receiver) {
    oop string;
    int64_t count;
    (void)receiver;
    count = platform_attributeSize(vm, 1004);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, count, 16), format_formatFor_format(vm, count, 16), 52);
    platform_attribute_copyTo(vm, 1004, string + 8);
    return string;
}

/* SystemPrimitives>>interpreterVersion:, vm-spec/Primitives/SystemPrimitives.class.st:285 */
static oop systemPrimitives_interpreterVersion(VM *vm, oop receiver) {
    oop string;
    int64_t count;
    (void)receiver;
    count = platform_attributeSize(vm, 1007);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, count, 16), format_formatFor_format(vm, count, 16), 52);
    platform_attribute_copyTo(vm, 1007, string + 8);
    return string;
}

/* SystemPrimitives>>platformVersion:, vm-spec/Primitives/SystemPrimitives.class.st:292 */
static oop systemPrimitives_platformVersion(VM *vm, oop receiver) {
    oop string;
    int64_t count;
    (void)receiver;
    count = platform_attributeSize(vm, 1009);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, count, 16), format_formatFor_format(vm, count, 16), 52);
    platform_attribute_copyTo(vm, 1009, string + 8);
    return string;
}

/* SystemPrimitives>>imageFormat:, vm-spec/Primitives/SystemPrimitives.class.st:299 */
static oop systemPrimitives_imageFormat(VM *vm, oop receiver) {
    (void)receiver;
    return ((uint64_t)vm->imageReader_imageFormat << 3) + 1;
}

/* SystemPrimitives>>bytecodeSets:, vm-spec/Primitives/SystemPrimitives.class.st:306 */
static oop systemPrimitives_bytecodeSets(VM *vm, oop receiver) {
    oop sets;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    int64_t size;
    oop string;
    oop found;
    int64_t size2;
    oop string2;
    oop found2;
    (void)receiver;
    bytes = heap_bytesForSlots(vm, 2);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0x200000002000033U;
        takeFromEden = place;
    }
    object2 = takeFromEden;
    object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 2, 2, 51) : object2;
    value = vm->heap_nilObject;
    memory_fill(object + 8, 2, value);
    pointers = object;
    sets = pointers;
    size = platform_findText(vm, "EncoderForV3PlusClosures");
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    found = string;
    AT(oop_cell, sets + 8) = found;
    size2 = platform_findText(vm, "EncoderForSistaV1");
    string2 = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size2, 16), format_formatFor_format(vm, size2, 16), 52);
    platform_copyFoundTo(vm, string2 + 8);
    found2 = string2;
    AT(oop_cell, sets + 16) = found2;
    return sets;
}

/* SystemPrimitives>>severalBytecodeSets, vm-spec/Primitives/SystemPrimitives.class.st:317 */
static oop systemPrimitives_severalBytecodeSets(VM *vm) {
    bool aBoolean;
    oop value;
    int64_t count;
    if (vm->send_argumentCount > 1) {
        vm->failure_code = 5;
        return 0;
    }
    if (vm->send_argumentCount == 1) {
        if (!(AT(oop_cell, vm->sp) == vm->heap_trueObject || AT(oop_cell, vm->sp) == vm->heap_falseObject)) {
            vm->failure_code = 3;
            return 0;
        }
        aBoolean = AT(oop_cell, vm->sp) == vm->heap_trueObject;
        vm->imageReader_imageFormat = aBoolean ? 0x10bb5 : 0x109b5;
    }
    value = vm->imageReader_imageFormat == 0x10bb5 ? vm->heap_trueObject : vm->heap_falseObject;
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = value;
    return 8;
}

/* SystemPrimitives>>environment:at:, vm-spec/Primitives/SystemPrimitives.class.st:331 */
static oop systemPrimitives_environment_at(VM *vm, oop receiver, oop name) {
    int64_t size;
    oop string;
    oop found;
    oop answer;
    (void)receiver;
    if (!((name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    size = platform_findVariable_size(vm, name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))));
    if (size < 0) {
        answer = vm->heap_nilObject;
    } else {
        string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
        platform_copyFoundTo(vm, string + 8);
        found = string;
        answer = found;
    }
    return answer;
}

/* SystemPrimitives>>workingFolder, vm-spec/Primitives/SystemPrimitives.class.st:342 */
static oop systemPrimitives_workingFolder(VM *vm) {
    int64_t size;
    oop string;
    oop found;
    oop answer;
    int64_t count;
    size = platform_findWorkingFolder(vm);
    if (size < 0) {
        answer = vm->heap_nilObject;
    } else {
        string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
        platform_copyFoundTo(vm, string + 8);
        found = string;
        answer = found;
    }
    count = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
    AT(oop_cell, vm->sp) = answer;
    return 8;
}

