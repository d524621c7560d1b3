/* ParameterPrimitives, floor Primitives: I am the parameters of the VM: what it measures, and what may be set.  Generated from vm-spec: edit there. */

/* ParameterPrimitives>>parameter, vm-spec/Primitives/ParameterPrimitives.class.st:62 */
static oop parameterPrimitives_parameter(VM *vm) {
    int64_t index;
    oop array;
    oop number;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    int64_t index2;
    oop value2;
    int64_t count;
    oop value3;
    int64_t count2;
    if (vm->send_argumentCount > 2) {
        vm->failure_code = 5;
        return 0;
    }
    if (vm->send_argumentCount == 0) {
        bytes = heap_bytesForSlots(vm, 78);
        place = vm->heap_edenFree;
        end = place + bytes;
        if (end > vm->heap_edenThreshold) {
            takeFromEden = 0;
        } else {
            vm->heap_edenFree = end;
            AT(u64_cell, place) = 0x4e00000002000033U;
            takeFromEden = place;
        }
        object2 = takeFromEden;
        object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 78, 2, 51) : object2;
        value = vm->heap_nilObject;
        memory_fill(object + 8, 78, value);
        pointers = object;
        array = pointers;
        for (int64_t i = 1; i <= 78; i++) {
            index2 = i64_subtract(i, 1);
            value2 = parameterPrimitives_at(vm, i);
            AT(oop_cell, array + i64_shift_left(i64_add(index2, 1), 3)) = value2;
        }
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = array;
        return 8;
    }
    number = AT(oop_cell, vm->sp - i64_shift_left(i64_subtract(vm->send_argumentCount, 1), 3));
    if (!((number & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    index = (int64_t)number >> 3;
    if (!(index >= 1 && index <= 78)) {
        vm->failure_code = 4;
        return 0;
    }
    if (vm->send_argumentCount == 1) {
        value3 = parameterPrimitives_at(vm, index);
        count2 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
        AT(oop_cell, vm->sp) = value3;
        return 8;
    }
    return parameterPrimitives_at_set(vm, index, AT(oop_cell, vm->sp));
}

/* ParameterPrimitives>>at:, vm-spec/Primitives/ParameterPrimitives.class.st:83 */
static oop parameterPrimitives_at(VM *vm, int64_t index) {
    double value;
    int64_t value2;
    if (index == 55 || index == 68) {
        value = index == 55 ? vm->heapSizes_growthRatio : (vm->stackPages_uses == 0 ? 0.0 : vm->stackPages_usesSum / i64_double(vm->stackPages_uses));
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            return tag_smallFloatFor(vm, value);
        }
        return instances_boxedFloat(vm, value);
    }
    if (parameterPrimitives_isUnused(vm, index)) {
        return vm->heap_nilObject;
    }
    value2 = parameterPrimitives_numberAt(vm, index);
    if (LIKELY(value2 >= -1152921504606846976 && value2 <= 0xfffffffffffffff)) {
        return ((uint64_t)value2 << 3) + 1;
    }
    return value2 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value2), true) : instances_magnitude_negative(vm, (uint64_t)value2, false);
}

/* ParameterPrimitives>>isUnused:, vm-spec/Primitives/ParameterPrimitives.class.st:92 */
static bool parameterPrimitives_isUnused(VM *vm, int64_t index) {
    (void)vm;
    return index == 4 || index == 5 || index == 46 || index == 50 || index == 51 || index == 62 || index == 63;
}

/* ParameterPrimitives>>numberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:99 */
static int64_t parameterPrimitives_numberAt(VM *vm, int64_t index) {
    if (index < 20) {
        return parameterPrimitives_collectionNumberAt(vm, index);
    }
    if (index >= 23 && index <= 26) {
        return parameterPrimitives_policyAt(vm, index);
    }
    if (index >= 43 && index <= 49 && index != 44) {
        return parameterPrimitives_settingAt(vm, index);
    }
    if (index <= 22 || (index >= 52 && index <= 54)) {
        return parameterPrimitives_memoryNumberAt(vm, index);
    }
    if (index < 40) {
        return parameterPrimitives_lastCollectionAt(vm, index);
    }
    if (index >= 72) {
        return parameterPrimitives_phaseAt(vm, index);
    }
    return parameterPrimitives_engineNumberAt(vm, index);
}

/* ParameterPrimitives>>collectionNumberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:111 */
static int64_t parameterPrimitives_collectionNumberAt(VM *vm, int64_t index) {
    if (index == 1) {
        return (int64_t)(vm->heap_limit - vm->heap_start);
    }
    if (index == 2) {
        return i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart));
    }
    if (index == 3) {
        return i64_add((int64_t)(vm->heap_limit - vm->heap_start), i64_add(vm->heapSizes_eden, i64_shift_left(vm->heapSizes_eden >> 2, 1)));
    }
    if (index == 6) {
        return double_to_i64(vm->scavenger_tenuringPart * i64_double(i64_quotient(vm->heapSizes_eden >> 2, 64)) + 1.0 / 2.0);
    }
    if (index == 7) {
        return vm->collectionLog_fullCollections;
    }
    if (index == 8) {
        return i64_floor_quotient(i64_add(vm->collectionLog_fullTime, 500), 1000);
    }
    if (index == 9) {
        return vm->collectionLog_scavenges;
    }
    if (index == 10) {
        return i64_floor_quotient(i64_add(vm->collectionLog_scavengeTime, 500), 1000);
    }
    if (index == 11) {
        return vm->scavenger_tenures;
    }
    if (index == 16) {
        return vm->scheduler_idleTime;
    }
    if (index == 18) {
        return i64_floor_quotient(i64_add(vm->collectionLog_compactionTime, 500), 1000);
    }
    if (index == 19) {
        return i64_subtract(vm->heapSizes_eden, 0x40000);
    }
    return 0;
}

/* ParameterPrimitives>>memoryNumberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:129 */
static int64_t parameterPrimitives_memoryNumberAt(VM *vm, int64_t index) {
    if (index == 20) {
        return vm->parameterPrimitives_startedAt;
    }
    if (index == 21) {
        return vm->heap_rememberedCount;
    }
    if (index == 22) {
        return vm->heap_rememberedOverflows;
    }
    if (index == 52) {
        return i64_add(0x200000, vm->heapSizes_mostEden >> 3);
    }
    if (index == 53) {
        return 1;
    }
    return i64_add((int64_t)(vm->heap_limit - vm->heap_free), vm->freeChunks_bytes);
}

/* ParameterPrimitives>>policyAt:, vm-spec/Primitives/ParameterPrimitives.class.st:140 */
static int64_t parameterPrimitives_policyAt(VM *vm, int64_t index) {
    if (index == 23) {
        return vm->imageSettings_extraMemory;
    }
    if (index == 24) {
        return vm->heapSizes_shrinkThreshold;
    }
    if (index == 25) {
        return vm->heapSizes_growHeadroom;
    }
    return vm->parameterPrimitives_heartbeat;
}

/* ParameterPrimitives>>lastCollectionAt:, vm-spec/Primitives/ParameterPrimitives.class.st:149 */
static int64_t parameterPrimitives_lastCollectionAt(VM *vm, int64_t index) {
    if (index == 27) {
        return vm->compactor_marks;
    }
    if (index == 28) {
        return vm->compactor_holes;
    }
    if (index == 30) {
        return vm->compactor_moves;
    }
    if (index == 31) {
        return vm->heapSizes_growths;
    }
    if (index == 32) {
        return vm->heapSizes_shrinkings;
    }
    if (index == 33) {
        return vm->scavenger_rememberedBefore;
    }
    if (index == 34) {
        return i64_subtract(i64_add(vm->collectionLog_allocated, i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart)))), vm->collectionLog_usedAfter);
    }
    if (index == 35) {
        return vm->scavenger_survivors;
    }
    if (index == 36) {
        return i64_floor_quotient(vm->collectionLog_endedAt, 1000) & 0x1fffffff;
    }
    if (index == 37) {
        return vm->compactor_rootMarks;
    }
    if (index == 38) {
        return i64_floor_quotient(i64_add(vm->collectionLog_scavengePause, 500), 1000);
    }
    if (index == 39) {
        return vm->finalization_isPending ? 1 : 0;
    }
    return 0;
}

/* ParameterPrimitives>>settingAt:, vm-spec/Primitives/ParameterPrimitives.class.st:167 */
static int64_t parameterPrimitives_settingAt(VM *vm, int64_t index) {
    if (index == 43) {
        return vm->imageSettings_stackPages;
    }
    if (index == 45) {
        return vm->imageSettings_edenBytes;
    }
    if (index == 47) {
        return vm->imageSettings_codeBytes;
    }
    if (index == 48) {
        return (int64_t)(vm->imageSettings_flags >> 2);
    }
    return vm->imageSettings_externalSemaphores;
}

/* ParameterPrimitives>>engineNumberAt:, vm-spec/Primitives/ParameterPrimitives.class.st:177 */
static int64_t parameterPrimitives_engineNumberAt(VM *vm, int64_t index) {
    if (index == 40) {
        return 8;
    }
    if (index == 41) {
        return vm->imageReader_imageFormat;
    }
    if (index == 42) {
        return vm->stackPages_count;
    }
    if (index == 44) {
        return vm->heapSizes_eden;
    }
    if (index == 56) {
        return vm->scheduler_switches;
    }
    if (index == 57) {
        return vm->interrupts_served;
    }
    if (index == 58) {
        return vm->interrupts_interrupts;
    }
    if (index == 59) {
        return vm->interrupts_checks;
    }
    if (index == 60) {
        return vm->contexts_overflows;
    }
    if (index == 61) {
        return vm->contexts_divorces;
    }
    if (index == 65) {
        return 3;
    }
    if (index == 66) {
        return 0x4000;
    }
    if (index == 67) {
        return (int64_t)(vm->heap_maxEnd - vm->heap_start);
    }
    if (index == 69) {
        return vm->stackPages_mostInUse;
    }
    return 0;
}

/* ParameterPrimitives>>phaseAt:, vm-spec/Primitives/ParameterPrimitives.class.st:197 */
static int64_t parameterPrimitives_phaseAt(VM *vm, int64_t index) {
    if (index == 72) {
        return i64_floor_quotient(i64_add(vm->collectionLog_markTime, 500), 1000);
    }
    if (index == 73) {
        return i64_floor_quotient(i64_add(vm->collectionLog_sweepTime, 500), 1000);
    }
    if (index == 74) {
        return i64_floor_quotient(i64_add(vm->heapSizes_longestGrowth, 500), 1000);
    }
    return 0;
}

/* ParameterPrimitives>>at:set:, vm-spec/Primitives/ParameterPrimitives.class.st:213 */
static oop parameterPrimitives_at_set(VM *vm, int64_t index, oop value) {
    oop old;
    int64_t number;
    bool isSet;
    bool isMeasure;
    double ratio;
    double average;
    int64_t count;
    int64_t count2;
    old = parameterPrimitives_at(vm, index);
    if (index == 55 || index == 68) {
        if (floatPrimitives_isNumber(vm, value)) {
            isMeasure = double_is_finite(floatPrimitives_valueOf(vm, value)) && floatPrimitives_valueOf(vm, value) >= 0.0;
        } else {
            isMeasure = false;
        }
        if (!isMeasure) {
            vm->failure_code = 3;
            return 0;
        }
        if (index == 55) {
            ratio = floatPrimitives_valueOf(vm, value);
            vm->heapSizes_growthRatio = ratio;
        } else {
            average = floatPrimitives_valueOf(vm, value);
            vm->stackPages_uses = 1;
            vm->stackPages_usesSum = average;
        }
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = old;
        return 8;
    }
    if (!parameterPrimitives_isSettable(vm, index)) {
        vm->failure_code = 6;
        return 0;
    }
    if (!((value & 1) != 0 && ((int64_t)value >> 3) >= 0)) {
        vm->failure_code = 3;
        return 0;
    }
    number = (int64_t)value >> 3;
    isSet = index >= 43 && index <= 49 ? parameterPrimitives_settingAt_put(vm, index, number) : parameterPrimitives_numberAt_put(vm, index, number);
    if (!isSet) {
        vm->failure_code = 3;
        return 0;
    }
    count2 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
    AT(oop_cell, vm->sp) = old;
    return 8;
}

/* ParameterPrimitives>>isSettable:, vm-spec/Primitives/ParameterPrimitives.class.st:244 */
static bool parameterPrimitives_isSettable(VM *vm, int64_t index) {
    (void)vm;
    if (index < 40) {
        return index == 6 || index == 11 || index == 34 || (index >= 23 && index <= 26);
    }
    if (index < 50) {
        return index == 43 || index == 45 || index >= 47;
    }
    return index == 67 || index == 69 || index == 74;
}

/* ParameterPrimitives>>numberAt:put:, vm-spec/Primitives/ParameterPrimitives.class.st:253 */
static bool parameterPrimitives_numberAt_put(VM *vm, int64_t index, int64_t number) {
    int64_t microseconds;
    if (index == 6) {
        vm->scavenger_tenuringPart = i64_double(number) / i64_double(i64_quotient(vm->heapSizes_eden >> 2, 64));
    }
    if (index == 11) {
        vm->scavenger_tenures = number;
    }
    if (index == 23) {
        if (number > 0xffffffffL) {
            return false;
        }
        vm->imageSettings_extraMemory = number;
    }
    if (index == 24) {
        if (number == 0) {
            return false;
        }
        vm->heapSizes_shrinkThreshold = number;
    }
    if (index == 25) {
        if (number == 0) {
            return false;
        }
        vm->heapSizes_growHeadroom = number;
    }
    if (index == 26) {
        vm->parameterPrimitives_heartbeat = number;
    }
    if (index == 34) {
        vm->collectionLog_allocated = i64_subtract(number, i64_subtract(i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart))), vm->collectionLog_usedAfter));
    }
    if (index == 67) {
        return heap_setMaxBytes(vm, number);
    }
    if (index == 69) {
        vm->stackPages_mostInUse = number;
    }
    if (index == 74) {
        microseconds = i64_multiply(number, 1000);
        vm->heapSizes_longestGrowth = microseconds;
    }
    return true;
}

/* ParameterPrimitives>>settingAt:put:, vm-spec/Primitives/ParameterPrimitives.class.st:276 */
static bool parameterPrimitives_settingAt_put(VM *vm, int64_t index, int64_t number) {
    if (index == 45) {
        if (number > 0xffffffffL) {
            return false;
        }
        vm->imageSettings_edenBytes = number;
        return true;
    }
    if (number > 0xffff) {
        return false;
    }
    if (index == 43) {
        vm->imageSettings_stackPages = number;
    }
    if (index == 47) {
        vm->imageSettings_codeBytes = number;
    }
    if (index == 48) {
        vm->imageSettings_flags = ((uint64_t)number << 2) | (vm->imageSettings_flags & 3);
    }
    if (index == 49) {
        vm->imageSettings_externalSemaphores = number;
    }
    return true;
}

