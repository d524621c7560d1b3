/* ImageWriter, floor Collect: I write the heap as an image file of one segment, in the format that ImageReader describes.  Generated from vm-spec: edit there. */

/* ImageWriter>>writeHeader, vm-spec/Collect/ImageWriter.class.st:23 */
static bool imageWriter_writeHeader(VM *vm) {
    address place;
    int64_t size;
    place = heap_growBy(vm, 128) ? vm->heap_free : 0;
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
    imageSettings_write(vm, place);
    AT(i64_cell, place + 72) = size;
    AT(i64_cell, place + 80) = vm->freeChunks_bytes;
    return platform_writeImage_from(vm, 128, place);
}

