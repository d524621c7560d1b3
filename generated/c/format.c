/* Format, floor Format: I know the formats of objects: 0 no slots, 1 fixed slots, 2 indexable, 3 fixed and indexable, 4 weak, 5 ephemeron, 7 forwarder, 9 64-bit words, 10 to 11 32-bit, 12 to 15 16-bit, 16 to 23 bytes, 24 to 31 compiled methods.  Generated from vm-spec: edit there. */

/* Format>>elementShift:, vm-spec/Format/Format.class.st:143 */
static int64_t format_elementShift(VM *vm, int64_t format) {
    (void)vm;
    if (format >= 16) {
        return 0;
    }
    if (format >= 12) {
        return 1;
    }
    if (format >= 10) {
        return 2;
    }
    return 3;
}

/* Format>>unusedElements:, vm-spec/Format/Format.class.st:153 */
static int64_t format_unusedElements(VM *vm, int64_t format) {
    (void)vm;
    if (format >= 16) {
        return format & 7;
    }
    if (format >= 12) {
        return format & 3;
    }
    if (format >= 10) {
        return format & 1;
    }
    return 0;
}

/* Format>>slotsFor:format:, vm-spec/Format/Format.class.st:163 */
static int64_t format_slotsFor_format(VM *vm, int64_t count, int64_t format) {
    int64_t shift;
    shift = i64_subtract(3, format_elementShift(vm, format));
    return i64_shift_right(i64_add(count, i64_subtract(i64_shift_left(1, shift), 1)), shift);
}

/* Format>>formatFor:format:, vm-spec/Format/Format.class.st:172 */
static int64_t format_formatFor_format(VM *vm, int64_t count, int64_t format) {
    int64_t mask;
    mask = i64_subtract(i64_shift_left(1, i64_subtract(3, format_elementShift(vm, format))), 1);
    return i64_add(format, i64_negate(count) & mask);
}

