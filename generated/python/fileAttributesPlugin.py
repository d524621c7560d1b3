"""I am the named primitives of the module FileAttributesPlugin: what the system knows of files by their names, and the entries of folders. Names are bytes, those that I answer as ByteArrays. What the image holds of an open folder is a ByteArray of 16 bytes, its number and a mark that tells it from other ByteArrays. What fails in the system gives a systemError with the numbers of that module, which are negative, or with those of the system.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def mark(vm):
    """FileAttributesPlugin>>mark, vm-spec/Plugins/FileAttributesPlugin.class.st:13"""
    return 5794283794708973124


def handleFor(vm, folder):
    """FileAttributesPlugin>>handleFor:, vm-spec/Plugins/FileAttributesPlugin.class.st:19"""
    handle = instances.words_format_classIndex(vm, format.slotsFor_format(vm, 16, 16), format.formatFor_format(vm, 16, 16), 50)
    vm.i64[handle + 8 >> 3] = folder
    vm.i64[handle + 8 + 8 >> 3] = 5794283794708973124
    return handle


def folderOf(vm, anOop):
    """FileAttributesPlugin>>folderOf:, vm-spec/Plugins/FileAttributesPlugin.class.st:29"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24):
        return -1
    if not i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) == 16:
        return -1
    if not vm.i64[anOop + 8 + 8 >> 3] == 5794283794708973124:
        return -1
    return vm.i64[anOop + 8 >> 3]


def systemError(vm, number):
    """FileAttributesPlugin>>systemError:, vm-spec/Plugins/FileAttributesPlugin.class.st:39"""
    vm.failure_systemNumber = number
    vm.failure_code = 21
    return 0


def cannotStat(vm):
    """FileAttributesPlugin>>cannotStat, vm-spec/Plugins/FileAttributesPlugin.class.st:46"""
    vm.failure_systemNumber = -3
    vm.failure_code = 21
    return 0


def foundName(vm, size):
    """FileAttributesPlugin>>foundName:, vm-spec/Plugins/FileAttributesPlugin.class.st:51"""
    name = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 50)
    vm.platform.copyFoundTo(name + 8)
    return name


def may_file(vm, use, path):
    """FileAttributesPlugin>>may:file:, vm-spec/Plugins/FileAttributesPlugin.class.st:61"""
    condition = vm.platform.may_file_size(use, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    return vm.heap_trueObject if condition else vm.heap_falseObject


def find_ofLink(vm, path, isOfLink):
    """FileAttributesPlugin>>find:ofLink:, vm-spec/Plugins/FileAttributesPlugin.class.st:68"""
    return vm.platform.findStatus_size_ofLink(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))), isOfLink)


def statusWithTarget(vm, target):
    """FileAttributesPlugin>>statusWithTarget:, vm-spec/Plugins/FileAttributesPlugin.class.st:75"""
    bytes = heap.bytesForSlots(vm, 13)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 936748722526617651
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 13, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 13, value)
    pointers = object2
    status = pointers
    vm.u64[status + 8 >> 3] = target
    for i in range(1, 10 + 1):
        value2 = vm.platform.statusAt(i)
        if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
            integer = (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        else:
            integer = instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)
        vm.u64[status + i64_shift_left(i64(i + 1), 3) >> 3] = integer
    return status


def accessTo(vm, path):
    """FileAttributesPlugin>>accessTo:, vm-spec/Plugins/FileAttributesPlugin.class.st:86"""
    bytes = heap.bytesForSlots(vm, 3)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 216172782147338291
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 3, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 3, value)
    pointers = object2
    uses = pointers
    condition = vm.platform.may_file_size(4, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    value2 = vm.heap_trueObject if condition else vm.heap_falseObject
    vm.u64[uses + 8 >> 3] = value2
    condition2 = vm.platform.may_file_size(2, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    value3 = vm.heap_trueObject if condition2 else vm.heap_falseObject
    vm.u64[uses + 16 >> 3] = value3
    condition3 = vm.platform.may_file_size(1, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    value4 = vm.heap_trueObject if condition3 else vm.heap_falseObject
    vm.u64[uses + 24 >> 3] = value4
    return uses


def version(vm, receiver):
    """FileAttributesPlugin>>version:, vm-spec/Plugins/FileAttributesPlugin.class.st:98"""
    count = vm.platform.findText('2.0.8')
    name = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)
    vm.platform.copyFoundTo(name + 8)
    return name


def longestPath(vm, receiver):
    """FileAttributesPlugin>>longestPath:, vm-spec/Plugins/FileAttributesPlugin.class.st:108"""
    return 262145


def masks(vm, receiver):
    """FileAttributesPlugin>>masks:, vm-spec/Plugins/FileAttributesPlugin.class.st:115"""
    bytes = heap.bytesForSlots(vm, 8)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 576460752336977971
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 8, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 8, value)
    pointers = object2
    masks2 = pointers
    vm.u64[masks2 + 8 >> 3] = 491521
    vm.u64[masks2 + 16 >> 3] = 393217
    vm.u64[masks2 + 24 >> 3] = 327681
    vm.u64[masks2 + 32 >> 3] = 262145
    vm.u64[masks2 + 40 >> 3] = 196609
    vm.u64[masks2 + 48 >> 3] = 131073
    vm.u64[masks2 + 56 >> 3] = 65537
    vm.u64[masks2 + 64 >> 3] = 32769
    return masks2


def exists_file(vm, receiver, path):
    """FileAttributesPlugin>>exists:file:, vm-spec/Plugins/FileAttributesPlugin.class.st:132"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    condition = vm.platform.may_file_size(0, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    return vm.heap_trueObject if condition else vm.heap_falseObject


def attribute_file_number(vm, receiver, path, number):
    """FileAttributesPlugin>>attribute:file:number:, vm-spec/Plugins/FileAttributesPlugin.class.st:141"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24 and number & 1 != 0):
        vm.failure_code = 3
        return 0
    index = signed64(number) >> 3
    if not (index >= 1 and index <= 16):
        vm.failure_code = 3
        return 0
    if index >= 13 and index <= 15:
        use = i64_shift_right(4, i64(index - 13))
        condition = vm.platform.may_file_size(use, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
        return vm.heap_trueObject if condition else vm.heap_falseObject
    isOfLink = index == 16
    if not vm.platform.findStatus_size_ofLink(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))), isOfLink):
        vm.failure_systemNumber = -3
        vm.failure_code = 21
        return 0
    if index == 16:
        condition2 = vm.platform.statusAt(1) & 61440 == 40960
        return vm.heap_trueObject if condition2 else vm.heap_falseObject
    if index == 1 or index == 12:
        return vm.heap_nilObject
    value = vm.platform.statusAt(i64(index - 1))
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)


def attributes_file_mask(vm, receiver, path, mask):
    """FileAttributesPlugin>>attributes:file:mask:, vm-spec/Plugins/FileAttributesPlugin.class.st:157"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24 and mask & 1 != 0):
        vm.failure_code = 3
        return 0
    wanted = signed64(mask) >> 3 & 7
    if wanted & 3 == 0:
        vm.failure_systemNumber = -6
        vm.failure_code = 21
        return 0
    if wanted & 1 == 0:
        return accessTo(vm, path)
    isOfLink = wanted & 4 != 0
    if not vm.platform.findStatus_size_ofLink(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))), isOfLink):
        vm.failure_systemNumber = -3
        vm.failure_code = 21
        return 0
    target = vm.heap_nilObject
    if isOfLink:
        size = vm.platform.findTargetOfLink_size(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
        if size >= 0:
            name = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 50)
            vm.platform.copyFoundTo(name + 8)
            target = name
    status = statusWithTarget(vm, target)
    if wanted & 2 == 0:
        return status
    uses = accessTo(vm, path)
    bytes = heap.bytesForSlots(vm, 2)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 144115188109410355
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 2, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 2, value)
    pointers = object2
    both = pointers
    vm.u64[both + 8 >> 3] = status
    vm.u64[both + 16 >> 3] = uses
    return both


def setMode_file_to(vm, receiver, path, mode):
    """FileAttributesPlugin>>setMode:file:to:, vm-spec/Plugins/FileAttributesPlugin.class.st:182"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24 and mode & 1 != 0):
        vm.failure_code = 3
        return 0
    if not (signed64(mode) >> 3 >= 0 and signed64(mode) >> 3 <= 65535):
        vm.failure_code = 3
        return 0
    error = vm.platform.setMode_ofFile_size(signed64(mode) >> 3, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    if not error == 0:
        vm.failure_systemNumber = error
        vm.failure_code = 21
        return 0
    return vm.heap_nilObject


def setOwner_group_ofFile_link(vm, owner, group, path, isOfLink):
    """FileAttributesPlugin>>setOwner:group:ofFile:link:, vm-spec/Plugins/FileAttributesPlugin.class.st:195"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24 and isOwner(vm, owner) and isOwner(vm, group)):
        vm.failure_code = 3
        return 0
    error = vm.platform.setOwner_group_ofFile_size_link(signed64(owner) >> 3, signed64(group) >> 3, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))), isOfLink)
    if not error == 0:
        vm.failure_systemNumber = error
        vm.failure_code = 21
        return 0
    return vm.heap_nilObject


def isOwner(vm, anOop):
    """FileAttributesPlugin>>isOwner:, vm-spec/Plugins/FileAttributesPlugin.class.st:207"""
    if not anOop & 1 != 0:
        return False
    return signed64(anOop) >> 3 >= -1 and signed64(anOop) >> 3 < 4294967296


def setOwner_file_to_group(vm, receiver, path, owner, group):
    """FileAttributesPlugin>>setOwner:file:to:group:, vm-spec/Plugins/FileAttributesPlugin.class.st:215"""
    return setOwner_group_ofFile_link(vm, owner, group, path, False)


def setOwner_link_to_group(vm, receiver, path, owner, group):
    """FileAttributesPlugin>>setOwner:link:to:group:, vm-spec/Plugins/FileAttributesPlugin.class.st:223"""
    return setOwner_group_ofFile_link(vm, owner, group, path, True)


def copyOfPath(vm, path):
    """FileAttributesPlugin>>copyOfPath:, vm-spec/Plugins/FileAttributesPlugin.class.st:231"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))) < 32768:
        vm.failure_systemNumber = -1
        vm.failure_code = 21
        return 0
    count = i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31)))
    copy = instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 50)
    memory_copy(vm, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))), path + 8, copy + 8)
    return copy


def pathOfSystem_path(vm, receiver, path):
    """FileAttributesPlugin>>pathOfSystem:path:, vm-spec/Plugins/FileAttributesPlugin.class.st:243"""
    return copyOfPath(vm, path)


def pathOfImage_path(vm, receiver, path):
    """FileAttributesPlugin>>pathOfImage:path:, vm-spec/Plugins/FileAttributesPlugin.class.st:251"""
    return copyOfPath(vm, path)


def nextEntryOf_handle(vm, folder, handle):
    """FileAttributesPlugin>>nextEntryOf:handle:, vm-spec/Plugins/FileAttributesPlugin.class.st:259"""
    size = vm.platform.findNextEntryOfFolder(folder)
    if size == -1:
        return vm.heap_nilObject
    if size < 0:
        vm.failure_systemNumber = -16
        vm.failure_code = 21
        return 0
    name = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 50)
    vm.platform.copyFoundTo(name + 8)
    name2 = name
    status = vm.heap_nilObject
    if vm.platform.hasStatus():
        status = statusWithTarget(vm, vm.heap_nilObject)
    bytes = heap.bytesForSlots(vm, 3)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 216172782147338291
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 3, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 3, value)
    pointers = object2
    entry = pointers
    vm.u64[entry + 8 >> 3] = name2
    vm.u64[entry + 16 >> 3] = status
    vm.u64[entry + 24 >> 3] = handle
    return entry


def open_folder(vm, receiver, path):
    """FileAttributesPlugin>>open:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:277"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    folder = vm.platform.openFolder_size(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    if folder < 0:
        vm.failure_systemNumber = -9
        vm.failure_code = 21
        return 0
    entry = nextEntryOf_handle(vm, folder, handleFor(vm, folder))
    if entry == vm.heap_nilObject:
        vm.platform.closeFolder(folder)
    return entry


def read_folder(vm, receiver, handle):
    """FileAttributesPlugin>>read:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:291"""
    if folderOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    return nextEntryOf_handle(vm, folderOf(vm, handle), vm.heap_nilObject)


def rewind_folder(vm, receiver, handle):
    """FileAttributesPlugin>>rewind:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:300"""
    if folderOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    if not vm.platform.rewindFolder(folderOf(vm, handle)):
        vm.failure_systemNumber = -17
        vm.failure_code = 21
        return 0
    return nextEntryOf_handle(vm, folderOf(vm, handle), vm.heap_nilObject)


def close_folder(vm, receiver, handle):
    """FileAttributesPlugin>>close:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:310"""
    if folderOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    if not vm.platform.closeFolder(folderOf(vm, handle)):
        vm.failure_systemNumber = -17
        vm.failure_code = 21
        return 0
    vm.i64[handle + 8 >> 3] = -1
    return handle
