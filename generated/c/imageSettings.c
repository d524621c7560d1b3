/* ImageSettings, floor Collect: I keep what the header of an image says about how it wants to be run, so that the next snapshot says it again.  Generated from vm-spec: edit there. */

/* ImageSettings>>read, vm-spec/Collect/ImageSettings.class.st:34 */
static void imageSettings_read(VM *vm) {
    uint64_t word;
    vm->imageSettings_windowSize = platform_imageWordAt(vm, 40);
    vm->imageSettings_flags = platform_imageWordAt(vm, 48);
    word = platform_imageWordAt(vm, 56);
    vm->imageSettings_extraMemory = (int64_t)(word & 0xffffffffUL);
    vm->imageSettings_stackPages = (int64_t)((word >> 32) & 0xffff);
    vm->imageSettings_codeBytes = (int64_t)(word >> 48);
    word = platform_imageWordAt(vm, 64);
    vm->imageSettings_edenBytes = (int64_t)(word & 0xffffffffUL);
    vm->imageSettings_externalSemaphores = (int64_t)((word >> 32) & 0xffff);
    vm->imageSettings_version = (int64_t)(word >> 48);
}

/* ImageSettings>>write:, vm-spec/Collect/ImageSettings.class.st:50 */
static void imageSettings_write(VM *vm, address place) {
    AT(u64_cell, place + 40) = vm->imageSettings_windowSize;
    AT(u64_cell, place + 48) = vm->imageSettings_flags;
    AT(u64_cell, place + 56) = ((uint64_t)vm->imageSettings_codeBytes << 48) + ((uint64_t)vm->imageSettings_stackPages << 32) + (uint64_t)vm->imageSettings_extraMemory;
    AT(u64_cell, place + 64) = ((uint64_t)vm->imageSettings_version << 48) + ((uint64_t)vm->imageSettings_externalSemaphores << 32) + (uint64_t)vm->imageSettings_edenBytes;
}

