/* Lookahead, floor Stack: I know the bytecodes that mostly follow certain others, which then do them at once.  Generated from vm-spec: edit there. */

/* Lookahead>>choose:, vm-spec/Stack/Lookahead.class.st:122 */
static void lookahead_choose(VM *vm, int64_t set) {
    if (vm->lookahead_isOff) {
        vm->lookahead_firstShort = 256;
        vm->lookahead_long = 256;
        vm->lookahead_jump = 256;
        vm->lookahead_add = 256;
        vm->lookahead_subtract = 256;
        vm->lookahead_identical = 256;
        return;
    }
    if (set < 0) {
        vm->lookahead_firstShort = 192;
        vm->lookahead_long = 239;
        vm->lookahead_jump = 237;
        vm->lookahead_add = 96;
        vm->lookahead_subtract = 97;
        vm->lookahead_identical = 118;
    } else {
        vm->lookahead_firstShort = 152;
        vm->lookahead_long = 172;
        vm->lookahead_jump = 256;
        vm->lookahead_add = 176;
        vm->lookahead_subtract = 177;
        vm->lookahead_identical = 198;
    }
}

