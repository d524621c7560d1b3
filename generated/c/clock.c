/* Clock, floor Send: I tell the time.  Generated from vm-spec: edit there. */

/* Clock>>beVirtual:, vm-spec/Send/Clock.class.st:28 */
void clock_beVirtual(VM *vm, bool aBoolean) {
    vm->clock_isVirtual = aBoolean;
}

/* Clock>>tick, vm-spec/Send/Clock.class.st:92 */
static void clock_tick(VM *vm) {
    int64_t value;
    bool answer;
    vm->clock_ticks = i64_add(vm->clock_ticks, 1);
    if (vm->clock_alarm != 0) {
        value = vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm);
        answer = value >= vm->clock_alarm;
    } else {
        answer = false;
    }
    if (answer) {
        vm->clock_alarm = 0;
        safePoint_interrupt(vm);
    }
}

/* Clock>>waitUntil:, vm-spec/Send/Clock.class.st:108 */
static void clock_waitUntil(VM *vm, int64_t time) {
    int64_t value;
    if (vm->clock_isVirtual && time != 0) {
        value = vm->clock_skipped;
        vm->clock_skipped = i64_add(value, i64_max(i64_subtract(time, vm->clock_isVirtual ? i64_add(i64_add(0xf4240, vm->clock_skipped), vm->clock_ticks) : platform_monotonicMicroseconds(vm)), 0));
    } else {
        platform_waitUntil(vm, time);
    }
}

