/* SafePoint, floor Heap: I am asked for a safe point: a moment at which objects may move and processes may be switched.  Generated from vm-spec: edit there. */

/* SafePoint>>interrupt, vm-spec/Heap/SafePoint.class.st:53 */
void safePoint_interrupt(VM *vm) {
    vm->safePoint_isInterrupted = true;
    vm->safePoint_limit = 0;
}

