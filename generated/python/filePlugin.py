"""I am the named primitives of the module FilePlugin: files, and the standard input and output. What the image holds of an open file is a ByteArray of 16 bytes, the number of the file and a mark that tells it from other ByteArrays.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def mark(vm):
    """FilePlugin>>mark, vm-spec/Plugins/FilePlugin.class.st:12"""
    return 5794283794708973129


def handleFor(vm, file):
    """FilePlugin>>handleFor:, vm-spec/Plugins/FilePlugin.class.st:18"""
    handle = instances.words_format_classIndex(vm, format.slotsFor_format(vm, 16, 16), format.formatFor_format(vm, 16, 16), 50)
    vm.i64[handle + 8 >> 3] = file
    vm.i64[handle + 8 + 8 >> 3] = 5794283794708973129
    return handle


def fileOf(vm, anOop):
    """FilePlugin>>fileOf:, vm-spec/Plugins/FilePlugin.class.st:28"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24):
        return -1
    if not i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) == 16:
        return -1
    if not vm.i64[anOop + 8 + 8 >> 3] == 5794283794708973129:
        return -1
    return vm.i64[anOop + 8 >> 3]


def stdioHandles(vm, receiver):
    """FilePlugin>>stdioHandles:, vm-spec/Plugins/FilePlugin.class.st:38"""
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
    handles2 = pointers
    for i in range(0, 2 + 1):
        value2 = handleFor(vm, i)
        vm.u64[handles2 + i64_shift_left(i64(i + 1), 3) >> 3] = value2
    return handles2


def open_name_writable(vm, receiver, name, writable):
    """FilePlugin>>open:name:writable:, vm-spec/Plugins/FilePlugin.class.st:48"""
    if not (name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    file = vm.platform.openFile_size_writable(name + 8, i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31))), writable == vm.heap_trueObject)
    if file < 0:
        vm.failure_code = 11
        return 0
    return handleFor(vm, file)


def create_name(vm, receiver, name):
    """FilePlugin>>create:name:, vm-spec/Plugins/FilePlugin.class.st:60"""
    if not (name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    file = vm.platform.createFile_size(name + 8, i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31))))
    if file == -1:
        vm.failure_code = 6
        return 0
    if file < 0:
        vm.failure_code = 11
        return 0
    return handleFor(vm, file)


def hasAccess(vm, receiver):
    """FilePlugin>>hasAccess:, vm-spec/Plugins/FilePlugin.class.st:73"""
    return vm.heap_trueObject


def workingFolder(vm, receiver):
    """FilePlugin>>workingFolder:, vm-spec/Plugins/FilePlugin.class.st:80"""
    size = vm.platform.findWorkingFolder()
    if size < 0:
        vm.failure_code = 11
        return 0
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string


def workingFolder_become(vm, receiver, path):
    """FilePlugin>>workingFolder:become:, vm-spec/Plugins/FilePlugin.class.st:91"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not vm.platform.setWorkingFolder_size(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31)))):
        vm.failure_code = 11
        return 0
    return receiver


def close_file(vm, receiver, handle):
    """FilePlugin>>close:file:, vm-spec/Plugins/FilePlugin.class.st:101"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    closed = vm.platform.closeFile(fileOf(vm, handle))
    vm.i64[handle + 8 >> 3] = -1
    if not closed:
        vm.failure_code = 13
        return 0
    return receiver


def isRun_count_in(vm, start, count, anOop):
    """FilePlugin>>isRun:count:in:, vm-spec/Plugins/FilePlugin.class.st:114"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop >> 3] >> 24 & 31) < 24):
        return False
    if not start & count & 1 != 0:
        return False
    return signed64(start) > 1 and signed64(count) > 0 and signed64(start) >> 3 <= 1099511627776 and signed64(count) >> 3 <= 1099511627776 and i64(i64((signed64(start) >> 3) + (signed64(count) >> 3)) - 1) <= objects.elementCountOf(vm, anOop)


def read_file_into_start_count(vm, receiver, handle, collection, start, count):
    """FilePlugin>>read:file:into:start:count:, vm-spec/Plugins/FilePlugin.class.st:126"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    if not isRun_count_in(vm, start, count, collection):
        vm.failure_code = 3
        return 0
    if vm.u64[collection >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    shift = format.elementShift(vm, signed64(vm.u64[collection >> 3] >> 24 & 31))
    done = vm.platform.readFile_into_count(fileOf(vm, handle), collection + 8 + i64_shift_left(i64((signed64(start) >> 3) - 1), shift), i64_shift_left(signed64(count) >> 3, shift))
    if done < 0:
        vm.failure_code = 13
        return 0
    return (((i64_shift_right(done, shift) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def write_file_from_start_count(vm, receiver, handle, collection, start, count):
    """FilePlugin>>write:file:from:start:count:, vm-spec/Plugins/FilePlugin.class.st:142"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    if not isRun_count_in(vm, start, count, collection):
        vm.failure_code = 3
        return 0
    shift = format.elementShift(vm, signed64(vm.u64[collection >> 3] >> 24 & 31))
    done = vm.platform.writeFile_from_count(fileOf(vm, handle), collection + 8 + i64_shift_left(i64((signed64(start) >> 3) - 1), shift), i64_shift_left(signed64(count) >> 3, shift))
    if done < 0:
        vm.failure_code = 13
        return 0
    return (((i64_shift_right(done, shift) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def flush_file(vm, receiver, handle):
    """FilePlugin>>flush:file:, vm-spec/Plugins/FilePlugin.class.st:157"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    return receiver


def kind_ofDescriptor(vm, receiver, number):
    """FilePlugin>>kind:ofDescriptor:, vm-spec/Plugins/FilePlugin.class.st:166"""
    if not number & 1 != 0:
        vm.failure_code = 3
        return 0
    value = vm.platform.kindOfFile(signed64(number) >> 3)
    return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def size_file(vm, receiver, handle):
    """FilePlugin>>size:file:, vm-spec/Plugins/FilePlugin.class.st:175"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    size = vm.platform.sizeOfFile(fileOf(vm, handle))
    if size < 0:
        vm.failure_code = 13
        return 0
    if size >= -1152921504606846976 and size <= 1152921504606846975:
        return (((size & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(size) & 0xffffffffffffffff, True) if size < 0 else instances.magnitude_negative(vm, size & 0xffffffffffffffff, False)


def position_file(vm, receiver, handle):
    """FilePlugin>>position:file:, vm-spec/Plugins/FilePlugin.class.st:187"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    position = vm.platform.positionOfFile(fileOf(vm, handle))
    if position < 0:
        vm.failure_code = 13
        return 0
    if position >= -1152921504606846976 and position <= 1152921504606846975:
        return (((position & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return instances.magnitude_negative(vm, i64_negate(position) & 0xffffffffffffffff, True) if position < 0 else instances.magnitude_negative(vm, position & 0xffffffffffffffff, False)


def position_file_to(vm, receiver, handle, position):
    """FilePlugin>>position:file:to:, vm-spec/Plugins/FilePlugin.class.st:199"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    if not (position & 1 != 0 and signed64(position) > 0):
        vm.failure_code = 3
        return 0
    if not vm.platform.setPosition_ofFile(signed64(position) >> 3, fileOf(vm, handle)):
        vm.failure_code = 13
        return 0
    return receiver


def truncate_file_to(vm, receiver, handle, size):
    """FilePlugin>>truncate:file:to:, vm-spec/Plugins/FilePlugin.class.st:210"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    if not (size & 1 != 0 and signed64(size) > 0):
        vm.failure_code = 3
        return 0
    if not vm.platform.truncateFile_to(fileOf(vm, handle), signed64(size) >> 3):
        vm.failure_code = 13
        return 0
    return receiver


def isAtEnd_file(vm, receiver, handle):
    """FilePlugin>>isAtEnd:file:, vm-spec/Plugins/FilePlugin.class.st:221"""
    file = fileOf(vm, handle)
    if file < 0:
        vm.failure_code = 3
        return 0
    value = vm.platform.positionOfFile(file)
    condition = value >= vm.platform.sizeOfFile(file)
    return vm.heap_trueObject if condition else vm.heap_falseObject


def delete_name(vm, receiver, name):
    """FilePlugin>>delete:name:, vm-spec/Plugins/FilePlugin.class.st:232"""
    if not (name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not vm.platform.deleteFile_size(name + 8, i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31)))):
        vm.failure_code = 13
        return 0
    return receiver


def lookup_directory_index(vm, receiver, path, index):
    """FilePlugin>>lookup:directory:index:, vm-spec/Plugins/FilePlugin.class.st:242"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not (index & 1 != 0 and signed64(index) >> 3 > 0):
        vm.failure_code = 3
        return 0
    size = vm.platform.findEntry_ofFolder_size(signed64(index) >> 3, path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    if size == -1:
        return vm.heap_nilObject
    if size < 0:
        vm.failure_code = 11
        return 0
    return entryOfSize(vm, size)


def entryOfSize(vm, size):
    """FilePlugin>>entryOfSize:, vm-spec/Plugins/FilePlugin.class.st:256"""
    name = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyEntryNameTo(name + 8)
    bytes = heap.bytesForSlots(vm, 5)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 360287970223194163
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 5, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 5, value)
    pointers = object2
    entry = pointers
    vm.u64[entry + 8 >> 3] = name
    value2 = vm.platform.entryTime()
    value3 = (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[entry + 16 >> 3] = value3
    value4 = vm.platform.entryTime()
    value5 = (((value4 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[entry + 24 >> 3] = value5
    condition = vm.platform.entryIsFolder()
    value6 = vm.heap_trueObject if condition else vm.heap_falseObject
    vm.u64[entry + 32 >> 3] = value6
    value7 = vm.platform.entrySize()
    value8 = (((value7 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[entry + 40 >> 3] = value8
    return entry


def entry_directory_named(vm, receiver, path, name):
    """FilePlugin>>entry:directory:named:, vm-spec/Plugins/FilePlugin.class.st:272"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24 and name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    size = vm.platform.findEntryNamed_size_ofFolder_size(name + 8, i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31))), path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31))))
    if size == -1:
        return vm.heap_nilObject
    if size < 0:
        vm.failure_code = 11
        return 0
    return entryOfSize(vm, size)


def create_directory(vm, receiver, path):
    """FilePlugin>>create:directory:, vm-spec/Plugins/FilePlugin.class.st:286"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not vm.platform.createFolder_size(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31)))):
        vm.failure_code = 13
        return 0
    return receiver


def delete_directory(vm, receiver, path):
    """FilePlugin>>delete:directory:, vm-spec/Plugins/FilePlugin.class.st:296"""
    if not (path & 7 == 0 and signed64(vm.u64[path >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[path >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not vm.platform.deleteFolder_size(path + 8, i64_shift_left(objects.elementCountOf(vm, path), format.elementShift(vm, signed64(vm.u64[path >> 3] >> 24 & 31)))):
        vm.failure_code = 13
        return 0
    return receiver


def delimiter(vm, receiver):
    """FilePlugin>>delimiter:, vm-spec/Plugins/FilePlugin.class.st:306"""
    return 378


def rename_name_to(vm, receiver, old, new):
    """FilePlugin>>rename:name:to:, vm-spec/Plugins/FilePlugin.class.st:313"""
    if not (old & 7 == 0 and signed64(vm.u64[old >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[old >> 3] >> 24 & 31) >= 24 and new & 7 == 0 and signed64(vm.u64[new >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[new >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not vm.platform.renameFile_size_to_size(old + 8, i64_shift_left(objects.elementCountOf(vm, old), format.elementShift(vm, signed64(vm.u64[old >> 3] >> 24 & 31))), new + 8, i64_shift_left(objects.elementCountOf(vm, new), format.elementShift(vm, signed64(vm.u64[new >> 3] >> 24 & 31)))):
        vm.failure_code = 13
        return 0
    return receiver


def sync_file(vm, receiver, handle):
    """FilePlugin>>sync:file:, vm-spec/Plugins/FilePlugin.class.st:324"""
    if fileOf(vm, handle) < 0:
        vm.failure_code = 3
        return 0
    if not vm.platform.syncFile(fileOf(vm, handle)):
        vm.failure_code = 13
        return 0
    return receiver


def connect_toDescriptor_writable(vm, receiver, number, writable):
    """FilePlugin>>connect:toDescriptor:writable:, vm-spec/Plugins/FilePlugin.class.st:334"""
    if not (number & 1 != 0 and (writable == vm.heap_trueObject or writable == vm.heap_falseObject)):
        vm.failure_code = 3
        return 0
    if vm.platform.kindOfFile(signed64(number) >> 3) < 0:
        vm.failure_code = 11
        return 0
    return handleFor(vm, signed64(number) >> 3)
