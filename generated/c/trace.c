/* Trace, floor Send: I write lines about what happens: sends, primitives, and switches of processes.  Generated from vm-spec: edit there. */

/* Trace>>trace:, vm-spec/Send/Trace.class.st:59 */
void trace_trace(VM *vm, int64_t sum) {
    vm->trace_kinds = sum;
}

/* Trace>>send:slot:, vm-spec/Send/Trace.class.st:84 */
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

/* Trace>>failed, vm-spec/Send/Trace.class.st:109 */
static void trace_failed(VM *vm) {
    int64_t last;
    last = i64_subtract(vm->trace_calls, 1) & 31;
    vm->trace_callsAt[last] = i64_add(vm->trace_callsAt[last], i64_shift_left(vm->failure_code, 32));
    if ((vm->trace_kinds & 2) != 0) {
        platform_report(vm, "failed ");
        trace_reportCall(vm, i64_subtract(vm->trace_calls, 1));
        platform_endTraceLine(vm);
    }
}

/* Trace>>reportCalls, vm-spec/Send/Trace.class.st:141 */
void trace_reportCalls(VM *vm) {
    int64_t value;
    int64_t value2;
    value = i64_max(i64_subtract(vm->trace_calls, 32), 0);
    value2 = i64_subtract(vm->trace_calls, 1);
    for (int64_t i = value; i <= value2; i++) {
        platform_report(vm, "    ");
        trace_reportCall(vm, i);
        platform_endReportLine(vm);
    }
}

/* Trace>>reportCall:, vm-spec/Send/Trace.class.st:151 */
static void trace_reportCall(VM *vm, int64_t number) {
    int64_t call;
    int64_t code;
    call = vm->trace_callsAt[number & 31];
    code = call >> 32;
    platform_reportPrimitive(vm, i64_subtract(call, i64_shift_left(code, 32)));
    if (code != 0) {
        platform_report(vm, ", code ");
        platform_reportNumber_width(vm, code, 0);
    }
}

