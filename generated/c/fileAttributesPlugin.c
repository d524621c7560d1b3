/* FileAttributesPlugin, floor Plugins: I am the named primitives of the module FileAttributesPlugin: what the system knows of files by their names, and the entries of folders.  Generated from vm-spec: edit there. */

/* FileAttributesPlugin>>handleFor:, vm-spec/Plugins/FileAttributesPlugin.class.st:19 */
static oop fileAttributesPlugin_handleFor(VM *vm, int64_t folder) {
    oop handle;
    handle = instances_words_format_classIndex(vm, format_slotsFor_format(vm, 16, 16), format_formatFor_format(vm, 16, 16), 50);
    AT(i64_cell, handle + 8) = folder;
    AT(i64_cell, handle + 8 + 8) = 0x50696e696f6e4644;
    return handle;
}

/* FileAttributesPlugin>>folderOf:, vm-spec/Plugins/FileAttributesPlugin.class.st:29 */
static int64_t fileAttributesPlugin_folderOf(VM *vm, oop anOop) {
    if (!((anOop & 7) == 0 && (int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, anOop) >> 24) & 31) >= 24))) {
        return -1;
    }
    if (!(i64_shift_left(objects_elementCountOf(vm, anOop), format_elementShift(vm, (int64_t)((AT(u64_cell, anOop) >> 24) & 31))) == 16)) {
        return -1;
    }
    if (!(AT(i64_cell, anOop + 8 + 8) == 0x50696e696f6e4644)) {
        return -1;
    }
    return AT(i64_cell, anOop + 8);
}

/* FileAttributesPlugin>>statusWithTarget:, vm-spec/Plugins/FileAttributesPlugin.class.st:75 */
static oop fileAttributesPlugin_statusWithTarget(VM *vm, oop target) {
    oop status;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    int64_t value2;
    oop integer;
    bytes = heap_bytesForSlots(vm, 13);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0xd00000002000033U;
        takeFromEden = place;
    }
    object2 = takeFromEden;
    object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 13, 2, 51) : object2;
    value = vm->heap_nilObject;
    memory_fill(object + 8, 13, value);
    pointers = object;
    status = pointers;
    AT(oop_cell, status + 8) = target;
    for (int64_t i = 1; i <= 10; i++) {
        value2 = platform_statusAt(vm, i);
        if (LIKELY(value2 >= -1152921504606846976 && value2 <= 0xfffffffffffffff)) {
            integer = ((uint64_t)value2 << 3) + 1;
        } else {
            integer = value2 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value2), true) : instances_magnitude_negative(vm, (uint64_t)value2, false);
        }
        AT(oop_cell, status + i64_shift_left(i64_add(i, 1), 3)) = integer;
    }
    return status;
}

/* FileAttributesPlugin>>accessTo:, vm-spec/Plugins/FileAttributesPlugin.class.st:86 */
static oop fileAttributesPlugin_accessTo(VM *vm, oop path) {
    oop uses;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    bool condition;
    oop value2;
    bool condition2;
    oop value3;
    bool condition3;
    oop value4;
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
    uses = pointers;
    condition = platform_may_file_size(vm, 4, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    value2 = condition ? vm->heap_trueObject : vm->heap_falseObject;
    AT(oop_cell, uses + 8) = value2;
    condition2 = platform_may_file_size(vm, 2, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    value3 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
    AT(oop_cell, uses + 16) = value3;
    condition3 = platform_may_file_size(vm, 1, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    value4 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
    AT(oop_cell, uses + 24) = value4;
    return uses;
}

/* FileAttributesPlugin>>version:, vm-spec/Plugins/FileAttributesPlugin.class.st:98 */
static oop fileAttributesPlugin_version(VM *vm, oop receiver) {
    oop name;
    int64_t count;
    (void)receiver;
    count = platform_findText(vm, "2.0.8");
    name = instances_words_format_classIndex(vm, format_slotsFor_format(vm, count, 16), format_formatFor_format(vm, count, 16), 52);
    platform_copyFoundTo(vm, name + 8);
    return name;
}

/* FileAttributesPlugin>>longestPath:, vm-spec/Plugins/FileAttributesPlugin.class.st:108 */
static oop fileAttributesPlugin_longestPath(VM *vm, oop receiver) {
    (void)receiver;
    (void)vm;
    return 0x40001;
}

/* FileAttributesPlugin>>masks:, vm-spec/Plugins/FileAttributesPlugin.class.st:115 */
static oop fileAttributesPlugin_masks(VM *vm, oop receiver) {
    oop masks;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    (void)receiver;
    bytes = heap_bytesForSlots(vm, 8);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0x800000002000033U;
        takeFromEden = place;
    }
    object2 = takeFromEden;
    object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 8, 2, 51) : object2;
    value = vm->heap_nilObject;
    memory_fill(object + 8, 8, value);
    pointers = object;
    masks = pointers;
    AT(oop_cell, masks + 8) = 0x78001;
    AT(oop_cell, masks + 16) = 0x60001;
    AT(oop_cell, masks + 24) = 0x50001;
    AT(oop_cell, masks + 32) = 0x40001;
    AT(oop_cell, masks + 40) = 0x30001;
    AT(oop_cell, masks + 48) = 0x20001;
    AT(oop_cell, masks + 56) = 0x10001;
    AT(oop_cell, masks + 64) = 0x8001;
    return masks;
}

/* FileAttributesPlugin>>exists:file:, vm-spec/Plugins/FileAttributesPlugin.class.st:132 */
static oop fileAttributesPlugin_exists_file(VM *vm, oop receiver, oop path) {
    bool condition;
    (void)receiver;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    condition = platform_may_file_size(vm, 0, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    return condition ? vm->heap_trueObject : vm->heap_falseObject;
}

/* FileAttributesPlugin>>attribute:file:number:, vm-spec/Plugins/FileAttributesPlugin.class.st:141 */
static oop fileAttributesPlugin_attribute_file_number(VM *vm, oop receiver, oop path, oop number) {
    int64_t index;
    int64_t use;
    bool condition;
    bool isOfLink;
    bool condition2;
    int64_t value;
    (void)receiver;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24) && (number & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    index = (int64_t)number >> 3;
    if (!(index >= 1 && index <= 16)) {
        vm->failure_code = 3;
        return 0;
    }
    if (index >= 13 && index <= 15) {
        use = i64_shift_right(4, i64_subtract(index, 13));
        condition = platform_may_file_size(vm, use, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
        return condition ? vm->heap_trueObject : vm->heap_falseObject;
    }
    isOfLink = index == 16;
    if (!platform_findStatus_size_ofLink(vm, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))), isOfLink)) {
        vm->failure_systemNumber = -3;
        vm->failure_code = 21;
        return 0;
    }
    if (index == 16) {
        condition2 = (platform_statusAt(vm, 1) & 0xf000) == 0xa000;
        return condition2 ? vm->heap_trueObject : vm->heap_falseObject;
    }
    if (index == 1 || index == 12) {
        return vm->heap_nilObject;
    }
    value = platform_statusAt(vm, i64_subtract(index, 1));
    if (LIKELY(value >= -1152921504606846976 && value <= 0xfffffffffffffff)) {
        return ((uint64_t)value << 3) + 1;
    }
    return value < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value), true) : instances_magnitude_negative(vm, (uint64_t)value, false);
}

/* FileAttributesPlugin>>attributes:file:mask:, vm-spec/Plugins/FileAttributesPlugin.class.st:157 */
static oop fileAttributesPlugin_attributes_file_mask(VM *vm, oop receiver, oop path, oop mask) {
    int64_t wanted;
    bool isOfLink;
    oop target;
    int64_t size;
    oop status;
    oop uses;
    oop both;
    oop name;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    (void)receiver;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24) && (mask & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    wanted = ((int64_t)mask >> 3) & 7;
    if ((wanted & 3) == 0) {
        vm->failure_systemNumber = -6;
        vm->failure_code = 21;
        return 0;
    }
    if ((wanted & 1) == 0) {
        return fileAttributesPlugin_accessTo(vm, path);
    }
    isOfLink = (wanted & 4) != 0;
    if (!platform_findStatus_size_ofLink(vm, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))), isOfLink)) {
        vm->failure_systemNumber = -3;
        vm->failure_code = 21;
        return 0;
    }
    target = vm->heap_nilObject;
    if (isOfLink) {
        size = platform_findTargetOfLink_size(vm, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
        if (size >= 0) {
            name = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 50);
            platform_copyFoundTo(vm, name + 8);
            target = name;
        }
    }
    status = fileAttributesPlugin_statusWithTarget(vm, target);
    if ((wanted & 2) == 0) {
        return status;
    }
    uses = fileAttributesPlugin_accessTo(vm, path);
    bytes = heap_bytesForSlots(vm, 2);
    place = vm->heap_edenFree;
    end = place + bytes;
    if (end > vm->heap_edenThreshold) {
        takeFromEden = 0;
    } else {
        vm->heap_edenFree = end;
        AT(u64_cell, place) = 0x200000002000033U;
        takeFromEden = place;
    }
    object2 = takeFromEden;
    object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, 2, 2, 51) : object2;
    value = vm->heap_nilObject;
    memory_fill(object + 8, 2, value);
    pointers = object;
    both = pointers;
    AT(oop_cell, both + 8) = status;
    AT(oop_cell, both + 16) = uses;
    return both;
}

/* FileAttributesPlugin>>setMode:file:to:, vm-spec/Plugins/FileAttributesPlugin.class.st:182 */
static oop fileAttributesPlugin_setMode_file_to(VM *vm, oop receiver, oop path, oop mode) {
    int64_t error;
    (void)receiver;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24) && (mode & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(((int64_t)mode >> 3) >= 0 && ((int64_t)mode >> 3) <= 0xffff)) {
        vm->failure_code = 3;
        return 0;
    }
    error = platform_setMode_ofFile_size(vm, (int64_t)mode >> 3, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    if (!(error == 0)) {
        vm->failure_systemNumber = error;
        vm->failure_code = 21;
        return 0;
    }
    return vm->heap_nilObject;
}

/* FileAttributesPlugin>>setOwner:group:ofFile:link:, vm-spec/Plugins/FileAttributesPlugin.class.st:195 */
static oop fileAttributesPlugin_setOwner_group_ofFile_link(VM *vm, oop owner, oop group, oop path, bool isOfLink) {
    int64_t error;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24) && fileAttributesPlugin_isOwner(vm, owner) && fileAttributesPlugin_isOwner(vm, group))) {
        vm->failure_code = 3;
        return 0;
    }
    error = platform_setOwner_group_ofFile_size_link(vm, (int64_t)owner >> 3, (int64_t)group >> 3, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))), isOfLink);
    if (!(error == 0)) {
        vm->failure_systemNumber = error;
        vm->failure_code = 21;
        return 0;
    }
    return vm->heap_nilObject;
}

/* FileAttributesPlugin>>isOwner:, vm-spec/Plugins/FileAttributesPlugin.class.st:207 */
static bool fileAttributesPlugin_isOwner(VM *vm, oop anOop) {
    (void)vm;
    if (!((anOop & 1) != 0)) {
        return false;
    }
    return ((int64_t)anOop >> 3) >= -1 && ((int64_t)anOop >> 3) < 0x100000000;
}

/* FileAttributesPlugin>>setOwner:file:to:group:, vm-spec/Plugins/FileAttributesPlugin.class.st:215 */
static oop fileAttributesPlugin_setOwner_file_to_group(VM *vm, oop receiver, oop path, oop owner, oop group) {
    (void)receiver;
    return fileAttributesPlugin_setOwner_group_ofFile_link(vm, owner, group, path, false);
}

/* FileAttributesPlugin>>setOwner:link:to:group:, vm-spec/Plugins/FileAttributesPlugin.class.st:223 */
static oop fileAttributesPlugin_setOwner_link_to_group(VM *vm, oop receiver, oop path, oop owner, oop group) {
    (void)receiver;
    return fileAttributesPlugin_setOwner_group_ofFile_link(vm, owner, group, path, true);
}

/* FileAttributesPlugin>>copyOfPath:, vm-spec/Plugins/FileAttributesPlugin.class.st:231 */
static oop fileAttributesPlugin_copyOfPath(VM *vm, oop path) {
    oop copy;
    int64_t count;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    if (!(i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))) < 0x8000)) {
        vm->failure_systemNumber = -1;
        vm->failure_code = 21;
        return 0;
    }
    count = i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31)));
    copy = instances_words_format_classIndex(vm, format_slotsFor_format(vm, count, 16), format_formatFor_format(vm, count, 16), 50);
    memory_copy(i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))), path + 8, copy + 8);
    return copy;
}

/* FileAttributesPlugin>>pathOfSystem:path:, vm-spec/Plugins/FileAttributesPlugin.class.st:243 */
static oop fileAttributesPlugin_pathOfSystem_path(VM *vm, oop receiver, oop path) {
    (void)receiver;
    return fileAttributesPlugin_copyOfPath(vm, path);
}

/* FileAttributesPlugin>>pathOfImage:path:, vm-spec/Plugins/FileAttributesPlugin.class.st:251 */
static oop fileAttributesPlugin_pathOfImage_path(VM *vm, oop receiver, oop path) {
    (void)receiver;
    return fileAttributesPlugin_copyOfPath(vm, path);
}

/* FileAttributesPlugin>>nextEntryOf:handle:, vm-spec/Plugins/FileAttributesPlugin.class.st:259 */
static oop fileAttributesPlugin_nextEntryOf_handle(VM *vm, int64_t folder, oop handle) {
    int64_t size;
    oop name;
    oop status;
    oop entry;
    oop name2;
    oop object;
    oop pointers;
    oop object2;
    int64_t bytes;
    address place;
    address end;
    oop takeFromEden;
    oop value;
    size = platform_findNextEntryOfFolder(vm, folder);
    if (size == -1) {
        return vm->heap_nilObject;
    }
    if (size < 0) {
        vm->failure_systemNumber = -16;
        vm->failure_code = 21;
        return 0;
    }
    name2 = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 50);
    platform_copyFoundTo(vm, name2 + 8);
    name = name2;
    status = vm->heap_nilObject;
    if (platform_hasStatus(vm)) {
        status = fileAttributesPlugin_statusWithTarget(vm, vm->heap_nilObject);
    }
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
    entry = pointers;
    AT(oop_cell, entry + 8) = name;
    AT(oop_cell, entry + 16) = status;
    AT(oop_cell, entry + 24) = handle;
    return entry;
}

/* FileAttributesPlugin>>open:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:277 */
static oop fileAttributesPlugin_open_folder(VM *vm, oop receiver, oop path) {
    int64_t folder;
    oop entry;
    (void)receiver;
    if (!((path & 7) == 0 && (int64_t)((AT(u64_cell, path) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, path) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    folder = platform_openFolder_size(vm, path + 8, i64_shift_left(objects_elementCountOf(vm, path), format_elementShift(vm, (int64_t)((AT(u64_cell, path) >> 24) & 31))));
    if (folder < 0) {
        vm->failure_systemNumber = -9;
        vm->failure_code = 21;
        return 0;
    }
    entry = fileAttributesPlugin_nextEntryOf_handle(vm, folder, fileAttributesPlugin_handleFor(vm, folder));
    if (entry == vm->heap_nilObject) {
        platform_closeFolder(vm, folder);
    }
    return entry;
}

/* FileAttributesPlugin>>read:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:291 */
static oop fileAttributesPlugin_read_folder(VM *vm, oop receiver, oop handle) {
    (void)receiver;
    if (fileAttributesPlugin_folderOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    return fileAttributesPlugin_nextEntryOf_handle(vm, fileAttributesPlugin_folderOf(vm, handle), vm->heap_nilObject);
}

/* FileAttributesPlugin>>rewind:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:300 */
static oop fileAttributesPlugin_rewind_folder(VM *vm, oop receiver, oop handle) {
    (void)receiver;
    if (fileAttributesPlugin_folderOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_rewindFolder(vm, fileAttributesPlugin_folderOf(vm, handle))) {
        vm->failure_systemNumber = -17;
        vm->failure_code = 21;
        return 0;
    }
    return fileAttributesPlugin_nextEntryOf_handle(vm, fileAttributesPlugin_folderOf(vm, handle), vm->heap_nilObject);
}

/* FileAttributesPlugin>>close:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:310 */
static oop fileAttributesPlugin_close_folder(VM *vm, oop receiver, oop handle) {
    (void)receiver;
    if (fileAttributesPlugin_folderOf(vm, handle) < 0) {
        vm->failure_code = 3;
        return 0;
    }
    if (!platform_closeFolder(vm, fileAttributesPlugin_folderOf(vm, handle))) {
        vm->failure_systemNumber = -17;
        vm->failure_code = 21;
        return 0;
    }
    AT(i64_cell, handle + 8) = -1;
    return handle;
}

