/* ProcessPrimitives, floor Primitives: I am the primitives of critical sections, of the interrupt key and of the profiler; signalling, waiting, resuming and suspending are among ControlPrimitives.  Generated from vm-spec: edit there. */

/* ProcessPrimitives>>isSection:, vm-spec/Primitives/ProcessPrimitives.class.st:21 */
static bool processPrimitives_isSection(VM *vm, oop anOop) {
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
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
    if (!(answer2 && !(((AT(u64_cell, anOop) >> 23) & 1) != 0))) {
        return false;
    }
    anOop2 = AT(oop_cell, anOop + 24);
    return !(((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) & 7) != 0);
}

/* ProcessPrimitives>>exit, vm-spec/Primitives/ProcessPrimitives.class.st:29 */
static oop processPrimitives_exit(VM *vm) {
    oop section;
    oop next;
    oop anOop;
    oop value;
    section = AT(oop_cell, vm->sp);
    if (!processPrimitives_isSection(vm, section)) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, section + 8);
    if ((UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop) == vm->heap_nilObject) {
        value = vm->heap_nilObject;
        AT(oop_cell, section + 24) = value;
    } else {
        next = scheduler_removeFirst(vm, section);
        AT(oop_cell, section + 24) = next;
        if (section >= vm->heap_start && (next & 7) == 0 && next < vm->heap_start) {
            heap_noteStores(vm, section);
        }
        scheduler_resume(vm, next);
    }
    return 8;
}

/* ProcessPrimitives>>enter, vm-spec/Primitives/ProcessPrimitives.class.st:48 */
static oop processPrimitives_enter(VM *vm) {
    oop section;
    oop process;
    oop owner;
    oop anOop;
    oop value;
    int64_t count;
    oop value2;
    int64_t count2;
    int64_t number;
    oop lists;
    int64_t number2;
    int64_t count3;
    int64_t slotCountOf;
    int64_t value3;
    oop anOop2;
    bool answer;
    if (vm->send_argumentCount > 1) {
        vm->failure_code = 5;
        return 0;
    }
    section = AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3));
    process = vm->send_argumentCount == 0 ? AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) : AT(oop_cell, vm->sp);
    if (!processPrimitives_isSection(vm, section)) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, section + 24);
    owner = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (owner == process) {
        value = vm->heap_trueObject;
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = value;
        return 8;
    }
    value2 = vm->heap_falseObject;
    count2 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
    AT(oop_cell, vm->sp) = value2;
    if (owner == vm->heap_nilObject) {
        AT(oop_cell, section + 24) = process;
        if (section >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
            heap_noteStores(vm, section);
        }
    } else {
        scheduler_add_last(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16), section);
        lists = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8);
        value3 = vm->scheduler_readyBound;
        count3 = (int64_t)(AT(u64_cell, lists) >> 56);
        slotCountOf = count3 == 255 ? (int64_t)(AT(u64_cell, lists - 8) & 0xffffffffffffffU) : count3;
        number2 = i64_min(value3, slotCountOf);
        for (;;) {
            if (number2 > 0) {
                anOop2 = AT(oop_cell, AT(oop_cell, lists + i64_shift_left(i64_add(i64_subtract(number2, 1), 1), 3)) + 8);
                answer = (UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2) == vm->heap_nilObject;
            } else {
                answer = false;
            }
            if (!answer) break;
            number2 = i64_subtract(number2, 1);
        }
        vm->scheduler_readyBound = number2;
        number = number2;
        scheduler_transferTo(vm, number > 0 ? scheduler_removeFirst(vm, AT(oop_cell, AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 8) + i64_shift_left(i64_add(i64_subtract(number, 1), 1), 3))) : scheduler_waitForReady(vm));
    }
    return 8;
}

/* ProcessPrimitives>>tryEnter, vm-spec/Primitives/ProcessPrimitives.class.st:71 */
static oop processPrimitives_tryEnter(VM *vm) {
    oop section;
    oop process;
    oop owner;
    oop anOop;
    oop value;
    int64_t count;
    oop value2;
    int64_t count2;
    oop value3;
    int64_t count3;
    if (vm->send_argumentCount > 1) {
        vm->failure_code = 5;
        return 0;
    }
    section = AT(oop_cell, vm->sp - i64_shift_left(vm->send_argumentCount, 3));
    process = vm->send_argumentCount == 0 ? AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16) : AT(oop_cell, vm->sp);
    if (!processPrimitives_isSection(vm, section)) {
        vm->failure_code = 2;
        return 0;
    }
    anOop = AT(oop_cell, section + 24);
    owner = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
    if (owner == process) {
        value = vm->heap_trueObject;
        count = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, vm->sp) = value;
        return 8;
    }
    if (!(owner == vm->heap_nilObject)) {
        value2 = vm->heap_nilObject;
        count2 = i64_add(vm->send_argumentCount, 1);
        vm->sp = vm->sp - i64_shift_left(i64_subtract(count2, 1), 3);
        AT(oop_cell, vm->sp) = value2;
        return 8;
    }
    AT(oop_cell, section + 24) = process;
    if (section >= vm->heap_start && (process & 7) == 0 && process < vm->heap_start) {
        heap_noteStores(vm, section);
    }
    value3 = vm->heap_falseObject;
    count3 = i64_add(vm->send_argumentCount, 1);
    vm->sp = vm->sp - i64_shift_left(i64_subtract(count3, 1), 3);
    AT(oop_cell, vm->sp) = value3;
    return 8;
}

/* ProcessPrimitives>>interruptSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:97 */
static oop processPrimitives_interruptSemaphore(VM *vm) {
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop anOop2;
    oop anObject;
    oop anOop3;
    int64_t count2;
    int64_t slotCountOf2;
    bool answer3;
    bool answer4;
    anOop = AT(oop_cell, vm->sp);
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
    if (!((answer2 && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0) || AT(oop_cell, vm->sp) == vm->heap_nilObject)) {
        vm->failure_code = 3;
        return 0;
    }
    anOop2 = AT(oop_cell, vm->sp);
    anObject = vm->specialObjects_array;
    AT(oop_cell, anObject + 248) = anOop2;
    if (anObject >= vm->heap_start && (anOop2 & 7) == 0 && anOop2 < vm->heap_start) {
        heap_noteStores(vm, anObject);
    }
    anOop3 = AT(oop_cell, vm->specialObjects_array + 248);
    if ((anOop3 & 7) == 0) {
        if ((int64_t)((AT(u64_cell, anOop3) >> 24) & 31) <= 5) {
            count2 = (int64_t)(AT(u64_cell, anOop3) >> 56);
            slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, anOop3 - 8) & 0xffffffffffffffU) : count2;
            answer3 = slotCountOf2 >= 3;
        } else {
            answer3 = false;
        }
        answer4 = answer3;
    } else {
        answer4 = false;
    }
    platform_heedKey(vm, answer4 && !(((AT(u64_cell, anOop3) >> 23) & 1) != 0) && (AT(oop_cell, anOop3 + 24) & 1) != 0);
    vm->sp = vm->sp - 8;
    return 8;
}

/* ProcessPrimitives>>profileSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:111 */
static oop processPrimitives_profileSemaphore(VM *vm) {
    oop anOop;
    int64_t count;
    int64_t slotCountOf;
    bool answer;
    bool answer2;
    oop semaphore;
    anOop = AT(oop_cell, vm->sp);
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
    if (!((answer2 && !(((AT(u64_cell, anOop) >> 23) & 1) != 0) && (AT(oop_cell, anOop + 24) & 1) != 0) || AT(oop_cell, vm->sp) == vm->heap_nilObject)) {
        vm->failure_code = 3;
        return 0;
    }
    semaphore = AT(oop_cell, vm->sp);
    vm->interrupts_profileSemaphore = semaphore;
    vm->interrupts_profiledProcess = vm->heap_nilObject;
    vm->sp = vm->sp - 8;
    return 8;
}

/* ProcessPrimitives>>profileStart, vm-spec/Primitives/ProcessPrimitives.class.st:124 */
static oop processPrimitives_profileStart(VM *vm) {
    int64_t microseconds;
    if (!((AT(oop_cell, vm->sp) & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    microseconds = (int64_t)AT(oop_cell, vm->sp) >> 3;
    vm->interrupts_profileAt = microseconds > 0 ? i64_add(vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm), microseconds) : 0;
    scheduler_setAlarm(vm);
    vm->sp = vm->sp - 8;
    return 8;
}

/* ProcessPrimitives>>profileSample:, vm-spec/Primitives/ProcessPrimitives.class.st:137 */
static oop processPrimitives_profileSample(VM *vm, oop receiver) {
    oop process;
    (void)receiver;
    process = vm->interrupts_profiledProcess;
    vm->interrupts_profiledProcess = vm->heap_nilObject;
    return process;
}

