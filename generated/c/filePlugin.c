/* FilePlugin, floor Plugins: I am the named primitives of the module FilePlugin: files, and the standard input and output.  Generated from vm-spec: edit there. */

/* FilePlugin>>handleFor:, vm-spec/Plugins/FilePlugin.class.st:18 */
static oop filePlugin_handleFor(VM *vm, int64_t file) {
    oop handle;
    handle = instances_words_format_classIndex(vm, format_slotsFor_format(vm, 16, 16), format_formatFor_format(vm, 16, 16), 50);
    AT(i64_cell, handle + 8) = file;
    AT(i64_cell, handle + 8 + 8) = 0x50696e696f6e4649;
    return handle;
}

/* FilePlugin>>fileOf:, vm-spec/Plugins/FilePlugin.class.st:28 */
static int64_t filePlugin_fileOf(VM *vm, oop anOop) {
    if (!((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24))) {
        return -1;
    }
    if (!(i64_shift_left(objects_elementCountOf(vm, anOop), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop) >> 24) & 31))) == 16)) {
        return -1;
    }
    if (!(AT(i64_cell, anOop + 8 + 8) == 0x50696e696f6e4649)) {
        return -1;
    }
    return AT(i64_cell, anOop + 8);
}

/* FilePlugin>>stdioHandles:, vm-spec/Plugins/FilePlugin.class.st:38 */
static oop filePlugin_stdioHandles(VM *vm, oop receiver) {
    oop handles;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    oop value2;
    (void)receiver;
    bytes = heap_bytesForSlots(vm, 3);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0x300000002000033U;
        takeFromEden = place;
    }
    object2 = takeFromEden;
    object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 3, 2, 51) : object2;
    value = vm->heap_nilObject;
    memory_fill(object + 8, 3, value);
    pointers = object;
    handles = pointers;
    for (int64_t i = 0; i <= 2; i++) {
        value2 = filePlugin_handleFor(vm, i);
        AT(oop_cell, handles + i64_shift_left(i64_add(i, 1), 3)) = value2;
    }
    return handles;
}

/* FilePlugin>>open:name:writable:, vm-spec/Plugins/FilePlugin.class.st:48 */
static oop filePlugin_open_name_writable(VM *vm, oop receiver, oop name, oop writable) {
    int64_t file;
    (void)receiver;
    if (!((name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    file = platform_openFile_size_writable(vm, name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))), writable == vm->heap_trueObject);
    if (file < 0) {
        vm->failure_code = 11;
        return 0;
    }
    return filePlugin_handleFor(vm, file);
}

/* FilePlugin>>create:name:, vm-spec/Plugins/FilePlugin.class.st:60 */
static oop filePlugin_create_name(VM *vm, oop receiver, oop name) {
    int64_t file;
    (void)receiver;
    if (!((name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    file = platform_createFile_size(vm, name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))));
    if (file == -1) {
        vm->failure_code = 6;
        return 0;
    }
    if (file < 0) {
        vm->failure_code = 11;
        return 0;
    }
    return filePlugin_handleFor(vm, file);
}

/* FilePlugin>>hasAccess:, vm-spec/Plugins/FilePlugin.class.st:73 */
static oop filePlugin_hasAccess(VM *vm, oop receiver) {
    (void)receiver;
    return vm->heap_trueObject;
}

/* FilePlugin>>workingFolder:, vm-spec/Plugins/FilePlugin.class.st:80 */
static oop filePlugin_workingFolder(VM *vm, oop receiver) {
    int64_t size;
    oop string;
    (void)receiver;
    size = platform_findWorkingFolder(vm);
    if (size < 0) {
        vm->failure_code = 11;
        return 0;
    }
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    return string;
}

/* FilePlugin>>workingFolder:become:, vm-spec/Plugins/FilePlugin.class.st:91 */
static oop filePlugin_workingFolder_become(VM *vm, oop receiver, oop path) {
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_setWorkingFolder_size(vm, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))))) {
        vm->failure_code = 11;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>close:file:, vm-spec/Plugins/FilePlugin.class.st:101 */
static oop filePlugin_close_file(VM *vm, oop receiver, oop handle) {
    bool closed;
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    closed = platform_closeFile(vm, filePlugin_fileOf(vm, handle));
    AT(i64_cell, handle + 8) = -1;
    if (!closed) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>isRun:count:in:, vm-spec/Plugins/FilePlugin.class.st:114 */
static bool filePlugin_isRun_count_in(VM *vm, oop start, oop count, oop anOop) {
    if (!((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 9 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) < 24)) {
        return false;
    }
    if (!(((start & count) & 1) != 0)) {
        return false;
    }
    return (int64_t)start > 1 && (int64_t)count > 0 && ((int64_t)start >> 3) <= 0x10000000000 && ((int64_t)count >> 3) <= 0x10000000000 && i64_subtract(i64_add((int64_t)start >> 3, (int64_t)count >> 3), 1) <= objects_elementCountOf(vm, anOop);
}

/* FilePlugin>>read:file:into:start:count:, vm-spec/Plugins/FilePlugin.class.st:126 */
static oop filePlugin_read_file_into_start_count(VM *vm, oop receiver, oop handle, oop collection, oop start, oop count) {
    int64_t shift;
    int64_t done;
    (void)receiver;
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (!filePlugin_isRun_count_in(vm, start, count, collection)) {
        vm->failure_code = 3;
        return 0;
    }
    if (((AT(u64_cell, collection) >> 23) & 1) != 0) {
        vm->failure_code = 8;
        return 0;
    }
    shift = format_elementShift(vm, (int64_t)((AT(u64_cell, collection) >> 24) & 31));
    done = platform_readFile_into_count(vm, filePlugin_fileOf(vm, handle), collection + 8 + i64_shift_left(i64_subtract((int64_t)start >> 3, 1), shift), i64_shift_left((int64_t)count >> 3, shift));
    if (done < 0) {
        vm->failure_code = 13;
        return 0;
    }
    return ((uint64_t)i64_shift_right(done, shift) << 3) + 1;
}

/* FilePlugin>>write:file:from:start:count:, vm-spec/Plugins/FilePlugin.class.st:142 */
static oop filePlugin_write_file_from_start_count(VM *vm, oop receiver, oop handle, oop collection, oop start, oop count) {
    int64_t shift;
    int64_t done;
    (void)receiver;
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (!filePlugin_isRun_count_in(vm, start, count, collection)) {
        vm->failure_code = 3;
        return 0;
    }
    shift = format_elementShift(vm, (int64_t)((AT(u64_cell, collection) >> 24) & 31));
    done = platform_writeFile_from_count(vm, filePlugin_fileOf(vm, handle), collection + 8 + i64_shift_left(i64_subtract((int64_t)start >> 3, 1), shift), i64_shift_left((int64_t)count >> 3, shift));
    if (done < 0) {
        vm->failure_code = 13;
        return 0;
    }
    return ((uint64_t)i64_shift_right(done, shift) << 3) + 1;
}

/* FilePlugin>>flush:file:, vm-spec/Plugins/FilePlugin.class.st:157 */
static oop filePlugin_flush_file(VM *vm, oop receiver, oop handle) {
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>kind:ofDescriptor:, vm-spec/Plugins/FilePlugin.class.st:166 */
static oop filePlugin_kind_ofDescriptor(VM *vm, oop receiver, oop number) {
    int64_t value;
    (void)receiver;
    if (!((number & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    value = platform_kindOfFile(vm, (int64_t)number >> 3);
    return ((uint64_t)value << 3) + 1;
}

/* FilePlugin>>size:file:, vm-spec/Plugins/FilePlugin.class.st:175 */
static oop filePlugin_size_file(VM *vm, oop receiver, oop handle) {
    int64_t size;
    (void)receiver;
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    size = platform_sizeOfFile(vm, filePlugin_fileOf(vm, handle));
    if (size < 0) {
        vm->failure_code = 13;
        return 0;
    }
    if (LIKELY(size >= -1152921504606846976 && size <= 0xfffffffffffffff)) {
        return ((uint64_t)size << 3) + 1;
    }
    return size < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(size), true) : instances_magnitude_negative(vm, (uint64_t)size, false);
}

/* FilePlugin>>position:file:, vm-spec/Plugins/FilePlugin.class.st:187 */
static oop filePlugin_position_file(VM *vm, oop receiver, oop handle) {
    int64_t position;
    (void)receiver;
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    position = platform_positionOfFile(vm, filePlugin_fileOf(vm, handle));
    if (position < 0) {
        vm->failure_code = 13;
        return 0;
    }
    if (LIKELY(position >= -1152921504606846976 && position <= 0xfffffffffffffff)) {
        return ((uint64_t)position << 3) + 1;
    }
    return position < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(position), true) : instances_magnitude_negative(vm, (uint64_t)position, false);
}

/* FilePlugin>>position:file:to:, vm-spec/Plugins/FilePlugin.class.st:199 */
static oop filePlugin_position_file_to(VM *vm, oop receiver, oop handle, oop position) {
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (!((position & 1) != 0 && (int64_t)position > 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_setPosition_ofFile(vm, (int64_t)position >> 3, filePlugin_fileOf(vm, handle))) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>truncate:file:to:, vm-spec/Plugins/FilePlugin.class.st:210 */
static oop filePlugin_truncate_file_to(VM *vm, oop receiver, oop handle, oop size) {
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (!((size & 1) != 0 && (int64_t)size > 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_truncateFile_to(vm, filePlugin_fileOf(vm, handle), (int64_t)size >> 3)) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>isAtEnd:file:, vm-spec/Plugins/FilePlugin.class.st:221 */
static oop filePlugin_isAtEnd_file(VM *vm, oop receiver, oop handle) {
    int64_t file;
    int64_t value;
    bool condition;
    (void)receiver;
    file = filePlugin_fileOf(vm, handle);
    if (file < 0) {
        vm->failure_code = 3;
        return 0;
    }
    value = platform_positionOfFile(vm, file);
    condition = value >= platform_sizeOfFile(vm, file);
    return condition ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FilePlugin>>delete:name:, vm-spec/Plugins/FilePlugin.class.st:232 */
static oop filePlugin_delete_name(VM *vm, oop receiver, oop name) {
    if (!((name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_deleteFile_size(vm, name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))))) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>lookup:directory:index:, vm-spec/Plugins/FilePlugin.class.st:242 */
static oop filePlugin_lookup_directory_index(VM *vm, oop receiver, oop path, oop index) {
    int64_t size;
    (void)receiver;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!((index & 1) != 0 && ((int64_t)index >> 3) > 0)) {
        vm->failure_code = 3;
        return 0;
    }
    size = platform_findEntry_ofFolder_size(vm, (int64_t)index >> 3, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    if (size == -1) {
        return vm->heap_nilObject;
    }
    if (size < 0) {
        vm->failure_code = 11;
        return 0;
    }
    return filePlugin_entryOfSize(vm, size);
}

/* FilePlugin>>entryOfSize:, vm-spec/Plugins/FilePlugin.class.st:256 */
static oop filePlugin_entryOfSize(VM *vm, int64_t size) {
    oop entry;
    oop name;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    int64_t value2;
    oop value3;
    int64_t value4;
    oop value5;
    bool condition;
    oop value6;
    int64_t value7;
    oop value8;
    name = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyEntryNameTo(vm, name + 8);
    bytes = heap_bytesForSlots(vm, 5);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0x500000002000033U;
        takeFromEden = place;
    }
    object2 = takeFromEden;
    object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 5, 2, 51) : object2;
    value = vm->heap_nilObject;
    memory_fill(object + 8, 5, value);
    pointers = object;
    entry = pointers;
    AT(oop_cell, entry + 8) = name;
    value2 = platform_entryTime(vm);
    value3 = ((uint64_t)value2 << 3) + 1;
    AT(oop_cell, entry + 16) = value3;
    value4 = platform_entryTime(vm);
    value5 = ((uint64_t)value4 << 3) + 1;
    AT(oop_cell, entry + 24) = value5;
    condition = platform_entryIsFolder(vm);
    value6 = condition ? vm->heap_trueObject : vm->heap_falseObject;
    AT(oop_cell, entry + 32) = value6;
    value7 = platform_entrySize(vm);
    value8 = ((uint64_t)value7 << 3) + 1;
    AT(oop_cell, entry + 40) = value8;
    return entry;
}

/* FilePlugin>>entry:directory:named:, vm-spec/Plugins/FilePlugin.class.st:272 */
static oop filePlugin_entry_directory_named(VM *vm, oop receiver, oop path, oop name) {
    int64_t size;
    (void)receiver;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24) && (name & 7) == 0 && (int64_t)((AT(u64_cell, name) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, name) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    size = platform_findEntryNamed_size_ofFolder_size(vm, name + 8, i64_shift_left(objects_elementCountOf(vm, name), format_elementShift(vm, (int64_t)((AT(u64_cell, name) >> 24) & 31))), path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    if (size == -1) {
        return vm->heap_nilObject;
    }
    if (size < 0) {
        vm->failure_code = 11;
        return 0;
    }
    return filePlugin_entryOfSize(vm, size);
}

/* FilePlugin>>create:directory:, vm-spec/Plugins/FilePlugin.class.st:286 */
static oop filePlugin_create_directory(VM *vm, oop receiver, oop path) {
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_createFolder_size(vm, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))))) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>delete:directory:, vm-spec/Plugins/FilePlugin.class.st:296 */
static oop filePlugin_delete_directory(VM *vm, oop receiver, oop path) {
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_deleteFolder_size(vm, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))))) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>delimiter:, vm-spec/Plugins/FilePlugin.class.st:306 */
static oop filePlugin_delimiter(VM *vm, oop receiver) {
    (void)receiver;
    (void)vm;
    return 378;
}

/* FilePlugin>>rename:name:to:, vm-spec/Plugins/FilePlugin.class.st:313 */
static oop filePlugin_rename_name_to(VM *vm, oop receiver, oop old, oop new) {
    if (!((old & 7) == 0 && (int64_t)((AT(u64_cell, old) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, old) >> 24) & 31) >= 24) && (new & 7) == 0 && (int64_t)((AT(u64_cell, new) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, new) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_renameFile_size_to_size(vm, old + 8, i64_shift_left(objects_elementCountOf(vm, old), format_elementShift(vm, (int64_t)((AT(u64_cell, old) >> 24) & 31))), new + 8, i64_shift_left(objects_elementCountOf(vm, new), format_elementShift(vm, (int64_t)((AT(u64_cell, new) >> 24) & 31))))) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>sync:file:, vm-spec/Plugins/FilePlugin.class.st:324 */
static oop filePlugin_sync_file(VM *vm, oop receiver, oop handle) {
    if (filePlugin_fileOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_syncFile(vm, filePlugin_fileOf(vm, handle))) {
        vm->failure_code = 13;
        return 0;
    }
    return receiver;
}

/* FilePlugin>>connect:toDescriptor:writable:, vm-spec/Plugins/FilePlugin.class.st:334 */
static oop filePlugin_connect_toDescriptor_writable(VM *vm, oop receiver, oop number, oop writable) {
    (void)receiver;
    if (!((number & 1) != 0 && (writable == vm->heap_trueObject || writable == vm->heap_falseObject))) {
        vm->failure_code = 3;
        return 0;
    }
    if (platform_kindOfFile(vm, (int64_t)number >> 3) < 0) {
        vm->failure_code = 11;
        return 0;
    }
    return filePlugin_handleFor(vm, (int64_t)number >> 3);
}

