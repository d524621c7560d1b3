/* Integers, floor Format: I shift numbers as Smalltalk does: to the left by a positive distance, to the right by a negative one.  Generated from vm-spec: edit there. */

/* Integers>>canShift:by:, vm-spec/Format/Integers.class.st:11 */
static bool integers_canShift_by(VM *vm, int64_t value, int64_t distance) {
    int64_t value2;
    bool answer;
    (void)vm;
    if (distance <= 0) {
        return true;
    }
    if (distance > 60) {
        return value == 0;
    }
    if (i64_shift_right(i64_shift_left(value, distance), distance) == value) {
        value2 = i64_shift_left(value, distance);
        answer = value2 >= -1152921504606846976 && value2 <= 0xfffffffffffffff;
    } else {
        answer = false;
    }
    return answer;
}

