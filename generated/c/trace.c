/* Trace, floor Send: I write lines about what happens: sends, primitives, and switches of processes.  Generated from vm-spec: edit there. */

/* Trace>>trace:, vm-spec/Send/Trace.class.st:54 */
void trace_trace(VM *vm, int64_t sum) {
    vm->trace_kinds = sum;
}

/* Trace>>send:slot:, vm-spec/Send/Trace.class.st:79 */
static void trace_send_slot(VM *vm, oop method, int64_t slot) {
    if ((vm->trace_kinds & 1) != 0) {
        platform_report(vm, "send ");
        names_reportMethod(vm, method);
        platform_endTraceLine(vm);
    }
    if ((vm->trace_kinds & 2) != 0 && slot != 0 && slot < 0x1000) {
        platform_report(vm, "primitive ");
        names_reportMethod(vm, method);
        platform_report(vm, ", ");
        platform_reportPrimitive(vm, slot);
        platform_endTraceLine(vm);
    }
}

/* Trace>>failed:, vm-spec/Send/Trace.class.st:95 */
static void trace_failed(VM *vm, int64_t slot) {
    vm->trace_failedSlots[vm->trace_failures & 31] = slot;
    vm->trace_failedCodes[vm->trace_failures & 31] = vm->failure_code;
    vm->trace_failures = i64_add(vm->trace_failures, 1);
    if ((vm->trace_kinds & 2) != 0) {
        platform_report(vm, "failed ");
        trace_reportFailure(vm, i64_subtract(vm->trace_failures, 1));
        platform_endTraceLine(vm);
    }
}

/* Trace>>reportFailures, vm-spec/Send/Trace.class.st:128 */
void trace_reportFailures(VM *vm) {
    int64_t value;
    int64_t value2;
    value = i64_max(i64_subtract(vm->trace_failures, 32), 0);
    value2 = i64_subtract(vm->trace_failures, 1);
    for (int64_t i = value; i <= value2; i++) {
        platform_report(vm, "    ");
        trace_reportFailure(vm, i);
        platform_endReportLine(vm);
    }
}

/* Trace>>reportFailure:, vm-spec/Send/Trace.class.st:138 */
static void trace_reportFailure(VM *vm, int64_t number) {
    platform_reportPrimitive(vm, vm->trace_failedSlots[number & 31]);
    platform_report(vm, ", code ");
    platform_reportNumber_width(vm, vm->trace_failedCodes[number & 31], 0);
}

