/* Lookahead, floor Stack: I spare the code of a comparison from making a boolean for a conditional jump that follows, and the jump from looking at it: most comparisons are followed by a jump on false, which is done at once.  Generated from vm-spec: edit there. */

/* Lookahead>>choose:, vm-spec/Stack/Lookahead.class.st:79 */
static void lookahead_choose(VM *vm, int64_t set) {
    if (vm->lookahead_isOff) {
        vm->lookahead_firstShort = 256;
        vm->lookahead_long = 256;
        vm->lookahead_jump = 256;
        return;
    }
    if (set < 0) {
        vm->lookahead_firstShort = 192;
        vm->lookahead_long = 239;
        vm->lookahead_jump = 237;
    } else {
        vm->lookahead_firstShort = 152;
        vm->lookahead_long = 172;
        vm->lookahead_jump = 256;
    }
}

