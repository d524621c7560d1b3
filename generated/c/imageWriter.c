/* ImageWriter, floor Collect: I write the heap as an image file of one segment, in the format that ImageReader describes.  Generated from vm-spec: edit there. */

/* ImageWriter>>writeHeader, vm-spec/Collect/ImageWriter.class.st:23 */
static bool imageWriter_writeHeader(VM *vm) {
    address place;
    int64_t size;
    place = (int64_t)(vm->heap_limit - vm->heap_free) < 128 ? 0 : vm->heap_free;
    if (place == 0) {
        return false;
    }
    freeChunks_endHole(vm);
    size = i64_add((int64_t)(place - vm->heap_start), 16);
    memory_fill(place, 16, 0);
    AT(u32_cell, place) = (uint32_t)vm->imageReader_imageFormat;
    AT(u32_cell, place + 4) = 128;
    AT(i64_cell, place + 8) = size;
    AT(address_cell, place + 16) = vm->heap_start;
    AT(oop_cell, place + 24) = vm->specialObjects_array;
    AT(u64_cell, place + 32) = vm->heap_lastHash;
    AT(u64_cell, place + 48) = vm->imageReader_imageFlags;
    AT(i64_cell, place + 72) = size;
    AT(i64_cell, place + 80) = vm->freeChunks_bytes;
    return platform_writeImage_from(vm, 128, place);
}

