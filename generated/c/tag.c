/* Tag, floor Format: I know the tags of 64-bit Spur: the low three bits of an oop say whether it is the address of an object (000), a SmallInteger of 61 bits (001), a Character (010) or a SmallFloat64 (100).  Generated from vm-spec: edit there. */

/* Tag>>smallFloatValue:, vm-spec/Format/Tag.class.st:140 */
static double tag_smallFloatValue(VM *vm, oop anOop) {
    uint64_t rotated;
    (void)vm;
    rotated = anOop >> 3;
    if (rotated > 1) {
        rotated = rotated + 0x7000000000000000U;
    }
    return double_from_bits((rotated >> 1) | (rotated << 63));
}

/* Tag>>fitsSmallFloat:, vm-spec/Format/Tag.class.st:149 */
static bool tag_fitsSmallFloat(VM *vm, double value) {
    uint64_t rotated;
    (void)vm;
    rotated = double_bits(value) << 1;
    return rotated == 0 || (rotated > 0x7000000000000001U && rotated - 0x7000000000000000U <= 0x1fffffffffffffffU);
}

/* Tag>>smallFloatFor:, vm-spec/Format/Tag.class.st:158 */
static oop tag_smallFloatFor(VM *vm, double value) {
    uint64_t rotated;
    (void)vm;
    rotated = (double_bits(value) << 1) | (double_bits(value) >> 63);
    if (rotated > 1) {
        rotated = rotated - 0x7000000000000000U;
    }
    return (rotated << 3) + 4;
}

