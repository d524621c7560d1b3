"""I make new objects of classes, and of the classes that the VM itself makes instances of.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def new(vm, aClass):
    """Instances>>new:, vm-spec/Heap/Instances.class.st:11"""
    class2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3
    slots = class2 & 65535
    instanceFormat = class2 >> 16 & 31
    if not (instanceFormat <= 5 or instanceFormat >= 9 and instanceFormat < 24):
        return 0
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash == 0:
        index = classTable.enter(vm, aClass)
    else:
        index = hash
    if instanceFormat <= 5:
        if slots >= 255:
            object = heap.allocateLarge_format_classIndex(vm, slots, instanceFormat, index)
        else:
            bytes = heap.bytesForSlots(vm, slots)
            word = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((instanceFormat & 0xffffffffffffffff) << 24 & M64)) & M64) + (index & 0xffffffffffffffff)) & M64
            place = vm.heap_edenFree
            end = place + bytes
            if end > vm.heap_edenThreshold:
                takeFromEden = 0
            else:
                vm.heap_edenFree = end
                vm.u64[place >> 3] = word
                takeFromEden = place
            object2 = takeFromEden
            object = heap.allocateLate_format_classIndex(vm, slots, instanceFormat, index) if object2 == 0 else object2
        last = i64_max(slots, 1)
        value = vm.heap_nilObject
        memory_fill(vm, object + 8, last, value)
        pointers = object
        answer = pointers
    else:
        answer = words_format_classIndex(vm, 0, instanceFormat, index)
    return answer


def new_size(vm, aClass, size):
    """Instances>>new:size:, vm-spec/Heap/Instances.class.st:27"""
    slots = signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535
    instanceFormat = signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash == 0:
        index = classTable.enter(vm, aClass)
    else:
        index = hash
    if instanceFormat >= 2 and instanceFormat <= 4:
        count = i64(slots + size)
        if count >= 255:
            object = heap.allocateLarge_format_classIndex(vm, count, instanceFormat, index)
        else:
            bytes = heap.bytesForSlots(vm, count)
            word = (((((count & 0xffffffffffffffff) << 56 & M64) + ((instanceFormat & 0xffffffffffffffff) << 24 & M64)) & M64) + (index & 0xffffffffffffffff)) & M64
            place = vm.heap_edenFree
            end = place + bytes
            if end > vm.heap_edenThreshold:
                takeFromEden = 0
            else:
                vm.heap_edenFree = end
                vm.u64[place >> 3] = word
                takeFromEden = place
            object2 = takeFromEden
            object = heap.allocateLate_format_classIndex(vm, count, instanceFormat, index) if object2 == 0 else object2
        last = i64_max(count, 1)
        value = vm.heap_nilObject
        memory_fill(vm, object + 8, last, value)
        return object
    if instanceFormat <= 5:
        if size == 0:
            class2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3
            slots2 = class2 & 65535
            instanceFormat2 = class2 >> 16 & 31
            if instanceFormat2 <= 5 or instanceFormat2 >= 9 and instanceFormat2 < 24:
                hash2 = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
                if hash2 == 0:
                    index2 = classTable.enter(vm, aClass)
                else:
                    index2 = hash2
                if instanceFormat2 <= 5:
                    if slots2 >= 255:
                        object3 = heap.allocateLarge_format_classIndex(vm, slots2, instanceFormat2, index2)
                    else:
                        bytes2 = heap.bytesForSlots(vm, slots2)
                        word2 = (((((slots2 & 0xffffffffffffffff) << 56 & M64) + ((instanceFormat2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (index2 & 0xffffffffffffffff)) & M64
                        place2 = vm.heap_edenFree
                        end2 = place2 + bytes2
                        if end2 > vm.heap_edenThreshold:
                            takeFromEden2 = 0
                        else:
                            vm.heap_edenFree = end2
                            vm.u64[place2 >> 3] = word2
                            takeFromEden2 = place2
                        object4 = takeFromEden2
                        object3 = heap.allocateLate_format_classIndex(vm, slots2, instanceFormat2, index2) if object4 == 0 else object4
                    last2 = i64_max(slots2, 1)
                    value2 = vm.heap_nilObject
                    memory_fill(vm, object3 + 8, last2, value2)
                    pointers = object3
                    answer = pointers
                else:
                    answer = words_format_classIndex(vm, 0, instanceFormat2, index2)
                new2 = answer
            else:
                new2 = 0
            answer2 = new2
        else:
            answer2 = 0
        return answer2
    if not (instanceFormat <= 5 or instanceFormat >= 9 and instanceFormat < 24):
        return 0
    return words_format_classIndex(vm, format.slotsFor_format(vm, size, instanceFormat), format.formatFor_format(vm, size, instanceFormat), index)


def canQuicklyNew(vm, aClass):
    """Instances>>canQuicklyNew:, vm-spec/Heap/Instances.class.st:45"""
    if not vm.u64[aClass + 24 >> 3] & 1 != 0:
        return False
    class2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3
    return class2 < 131072 and class2 & 65535 < 255


def headerFor(vm, aClass):
    """Instances>>headerFor:, vm-spec/Heap/Instances.class.st:55"""
    class2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash == 0:
        hash2 = heap.nextHash(vm)
        cleared = vm.u64[aClass >> 3] & 18428729679495036927
        word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
        vm.u64[aClass >> 3] = word
        newHashOf = hash2
        answer = newHashOf
    else:
        answer = hash
    hashOf = answer
    return (((((class2 & 65535 & 0xffffffffffffffff) << 56 & M64) + ((class2 >> 16 & 0xffffffffffffffff) << 24 & M64)) & M64) + (hashOf & 0xffffffffffffffff)) & M64


def quicklyNew_bytes(vm, word, bytes):
    """Instances>>quicklyNew:bytes:, vm-spec/Heap/Instances.class.st:64"""
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        object = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = word
        object = place
    if not object == 0:
        last = i64((bytes >> 3) - 1)
        value = vm.heap_nilObject
        memory_fill(vm, object + 8, last, value)
    return object


def quicklyNew_size(vm, aClass, size):
    """Instances>>quicklyNew:size:, vm-spec/Heap/Instances.class.st:75"""
    if not (vm.u64[aClass + 24 >> 3] & 1 != 0 and size & 1 != 0):
        return 0
    class2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3
    count = signed64(size) >> 3
    if class2 == 131072:
        if not count & 0xffffffffffffffff < 255:
            return 0
        hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
        if hash == 0:
            hash2 = heap.nextHash(vm)
            cleared = vm.u64[aClass >> 3] & 18428729679495036927
            word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
            vm.u64[aClass >> 3] = word
            newHashOf = hash2
            answer = newHashOf
        else:
            answer = hash
        hashOf = answer
        bytes = heap.bytesForSlots(vm, count)
        word2 = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + (hashOf & 0xffffffffffffffff)) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word2
            takeFromEden = place
        object = takeFromEden
        if not object == 0:
            last = i64_max(count, 1)
            value = vm.heap_nilObject
            memory_fill(vm, object + 8, last, value)
        return object
    if class2 == 1048576:
        if not count & 0xffffffffffffffff < 2032:
            return 0
        slots = format.slotsFor_format(vm, count, 16)
        value2 = format.formatFor_format(vm, count, 16)
        hash3 = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
        if hash3 == 0:
            hash4 = heap.nextHash(vm)
            cleared2 = vm.u64[aClass >> 3] & 18428729679495036927
            word3 = cleared2 | (hash4 & 0xffffffffffffffff) << 32 & M64
            vm.u64[aClass >> 3] = word3
            newHashOf2 = hash4
            answer2 = newHashOf2
        else:
            answer2 = hash3
        hashOf2 = answer2
        bytes2 = heap.bytesForSlots(vm, slots)
        word4 = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((value2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (hashOf2 & 0xffffffffffffffff)) & M64
        place2 = vm.heap_edenFree
        end2 = place2 + bytes2
        if end2 > vm.heap_edenThreshold:
            takeFromEden2 = 0
        else:
            vm.heap_edenFree = end2
            vm.u64[place2 >> 3] = word4
            takeFromEden2 = place2
        object = takeFromEden2
        if not object == 0:
            memory_fill(vm, object + 8, i64_max(slots, 1), 0)
        return object
    return 0


def oldNew_size(vm, aClass, size):
    """Instances>>oldNew:size:, vm-spec/Heap/Instances.class.st:98"""
    instanceFormat = signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31
    if not (instanceFormat <= 5 or instanceFormat >= 9 and instanceFormat < 24):
        return 0
    if size > 0 and instanceFormat <= 5 and not (instanceFormat >= 2 and instanceFormat <= 4):
        return 0
    instanceFormat2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31
    slots = i64((signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535) + size) if instanceFormat2 <= 5 else format.slotsFor_format(vm, size, instanceFormat2)
    value = instanceFormat if instanceFormat <= 5 else format.formatFor_format(vm, size, instanceFormat)
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash == 0:
        indexOf = classTable.enter(vm, aClass)
    else:
        indexOf = hash
    object = heap.allocateOld_format_classIndex(vm, slots, value, indexOf)
    memory_fill(vm, object + 8, i64_max(slots, 1), vm.heap_nilObject if instanceFormat <= 5 else 0)
    return object


def slotsForClass_size(vm, aClass, size):
    """Instances>>slotsForClass:size:, vm-spec/Heap/Instances.class.st:115"""
    instanceFormat = signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31
    return i64((signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535) + size) if instanceFormat <= 5 else format.slotsFor_format(vm, size, instanceFormat)


def copyOf(vm, anObject):
    """Instances>>copyOf:, vm-spec/Heap/Instances.class.st:126"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slots = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    word = vm.u64[anObject >> 3]
    format2 = signed64(word >> 24 & 31)
    classIndex2 = signed64(word & 4194303)
    if slots >= 255:
        copy = heap.allocateLarge_format_classIndex(vm, slots, format2, classIndex2)
    else:
        bytes = heap.bytesForSlots(vm, slots)
        word2 = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((format2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex2 & 0xffffffffffffffff)) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word2
            takeFromEden = place
        object = takeFromEden
        copy = heap.allocateLate_format_classIndex(vm, slots, format2, classIndex2) if object == 0 else object
    memory_copy(vm, i64_shift_left(i64_max(slots, 1), 3), anObject + 8, copy + 8)
    return copy


def noObject(vm):
    """Instances>>noObject, vm-spec/Heap/Instances.class.st:138"""
    return 0


def pointers_format_classIndex(vm, count, instanceFormat, index):
    """Instances>>pointers:format:classIndex:, vm-spec/Heap/Instances.class.st:145"""
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, instanceFormat, index)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + ((instanceFormat & 0xffffffffffffffff) << 24 & M64)) & M64) + (index & 0xffffffffffffffff)) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, instanceFormat, index) if object2 == 0 else object2
    last = i64_max(count, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    return object


def words_format_classIndex(vm, count, instanceFormat, index):
    """Instances>>words:format:classIndex:, vm-spec/Heap/Instances.class.st:156"""
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, instanceFormat, index)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + ((instanceFormat & 0xffffffffffffffff) << 24 & M64)) & M64) + (index & 0xffffffffffffffff)) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, instanceFormat, index) if object2 == 0 else object2
    memory_fill(vm, object + 8, i64_max(count, 1), 0)
    return object


def array(vm, count):
    """Instances>>array:, vm-spec/Heap/Instances.class.st:166"""
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, 2, 51) if object2 == 0 else object2
    last = i64_max(count, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    return object


def byteArray(vm, count):
    """Instances>>byteArray:, vm-spec/Heap/Instances.class.st:172"""
    return words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 50)


def string(vm, count):
    """Instances>>string:, vm-spec/Heap/Instances.class.st:178"""
    return words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), 52)


def bytes_classIndex(vm, count, index):
    """Instances>>bytes:classIndex:, vm-spec/Heap/Instances.class.st:184"""
    return words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), index)


def point_y(vm, x, y):
    """Instances>>point:y:, vm-spec/Heap/Instances.class.st:192"""
    class2 = vm.u64[vm.specialObjects_array + 104 >> 3]
    if class2 & 7 == 0:
        if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[class2 >> 3] >> 56)
            slotCountOf = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and vm.u64[class2 + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[class2 >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, class2)
        else:
            hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
            if hash < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                answer3 = at == class2
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if not (isClass and signed64(vm.u64[class2 + 24 >> 3]) >> 3 >> 16 & 31 == 1 and signed64(vm.u64[class2 + 24 >> 3]) >> 3 & 65535 >= 2):
        vm.platform.fatal_with('special object %1 is no class of points', 12)
    class3 = signed64(vm.u64[class2 + 24 >> 3]) >> 3
    slots = class3 & 65535
    instanceFormat = class3 >> 16 & 31
    if instanceFormat <= 5 or instanceFormat >= 9 and instanceFormat < 24:
        hash2 = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
        if hash2 == 0:
            index = classTable.enter(vm, class2)
        else:
            index = hash2
        if instanceFormat <= 5:
            if slots >= 255:
                object = heap.allocateLarge_format_classIndex(vm, slots, instanceFormat, index)
            else:
                bytes = heap.bytesForSlots(vm, slots)
                word = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((instanceFormat & 0xffffffffffffffff) << 24 & M64)) & M64) + (index & 0xffffffffffffffff)) & M64
                place = vm.heap_edenFree
                end = place + bytes
                if end > vm.heap_edenThreshold:
                    takeFromEden = 0
                else:
                    vm.heap_edenFree = end
                    vm.u64[place >> 3] = word
                    takeFromEden = place
                object2 = takeFromEden
                object = heap.allocateLate_format_classIndex(vm, slots, instanceFormat, index) if object2 == 0 else object2
            last = i64_max(slots, 1)
            value = vm.heap_nilObject
            memory_fill(vm, object + 8, last, value)
            pointers = object
            answer4 = pointers
        else:
            answer4 = words_format_classIndex(vm, 0, instanceFormat, index)
        point = answer4
    else:
        point = 0
    vm.u64[point + 8 >> 3] = x
    vm.u64[point + 16 >> 3] = y
    return point


def float(vm, value):
    """Instances>>float:, vm-spec/Heap/Instances.class.st:205"""
    if tag.fitsSmallFloat(vm, value):
        return tag.smallFloatFor(vm, value)
    return boxedFloat(vm, value)


def boxedFloat(vm, value):
    """Instances>>boxedFloat:, vm-spec/Heap/Instances.class.st:214"""
    bytes = heap.bytesForSlots(vm, 1)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 72057594205700130
        takeFromEden = place
    object = takeFromEden
    float2 = heap.allocateLate_format_classIndex(vm, 1, 10, 34) if object == 0 else object
    vm.f64[float2 + 8 >> 3] = value
    return float2


def integer(vm, value):
    """Instances>>integer:, vm-spec/Heap/Instances.class.st:224"""
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else magnitude_negative(vm, value & 0xffffffffffffffff, False)


def integerFromU64(vm, value):
    """Instances>>integerFromU64:, vm-spec/Heap/Instances.class.st:235"""
    if value <= 1152921504606846975:
        return (((signed64(value) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    return magnitude_negative(vm, value, False)


def magnitude_negative(vm, magnitude, isNegative):
    """Instances>>magnitude:negative:, vm-spec/Heap/Instances.class.st:242"""
    if magnitude <= 1152921504606846975:
        return ((((i64_negate(signed64(magnitude)) if isNegative else signed64(magnitude)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if isNegative and magnitude == 1152921504606846976:
        return 9223372036854775809
    bytes = i64(8 - (u64_leading_zeros(magnitude) >> 3))
    index = 32 if isNegative else 33
    large = words_format_classIndex(vm, format.slotsFor_format(vm, bytes, 16), format.formatFor_format(vm, bytes, 16), index)
    vm.u64[large + 8 >> 3] = magnitude
    return large
