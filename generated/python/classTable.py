"""I map class indices to classes. The table is in the heap: its root, the fifth object of every image, holds pages of 1024 entries, and behind them eight further roots that belong to the collector. The identity hash of a class is its index, and a class gets one when it is first instantiated or asked for its hash. A class has its superclass, its method dictionary and its format in its first three slots. A class that has taken another's place has the indices of both, until a full collection has given all instances its own.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def pageShift(vm):
    """ClassTable>>pageShift, vm-spec/Heap/ClassTable.class.st:29"""
    return 10


def pageSize(vm):
    """ClassTable>>pageSize, vm-spec/Heap/ClassTable.class.st:35"""
    return 1024


def pageCount(vm):
    """ClassTable>>pageCount, vm-spec/Heap/ClassTable.class.st:41"""
    return 4096


def rootSlots(vm):
    """ClassTable>>rootSlots, vm-spec/Heap/ClassTable.class.st:48"""
    return 4104


def firstFreeIndex(vm):
    """ClassTable>>firstFreeIndex, vm-spec/Heap/ClassTable.class.st:54"""
    return 1024


def deepestClass(vm):
    """ClassTable>>deepestClass, vm-spec/Heap/ClassTable.class.st:61"""
    return 4096


def root_(vm, anObject):
    """ClassTable>>root:, vm-spec/Heap/ClassTable.class.st:68"""
    vm.classTable_root = anObject
    vm.classTable_next = 1024


def root(vm):
    """ClassTable>>root, vm-spec/Heap/ClassTable.class.st:75"""
    return vm.classTable_root


def at(vm, index):
    """ClassTable>>at:, vm-spec/Heap/ClassTable.class.st:80"""
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        return vm.heap_nilObject
    return vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]


def indexLimit(vm):
    """ClassTable>>indexLimit, vm-spec/Heap/ClassTable.class.st:91"""
    page = 0
    while page < 4096 and vm.u64[vm.classTable_root + i64_shift_left(i64(page + 1), 3) >> 3] != vm.heap_nilObject:
        page = i64(page + 1)
    return i64_shift_left(page, 10)


def forget(vm, index):
    """ClassTable>>forget:, vm-spec/Heap/ClassTable.class.st:101"""
    index2 = index & 1023
    anObject = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    value = vm.heap_nilObject
    vm.u64[anObject + i64_shift_left(i64(index2 + 1), 3) >> 3] = value


def classOf(vm, anOop):
    """ClassTable>>classOf:, vm-spec/Heap/ClassTable.class.st:108"""
    index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        return vm.heap_nilObject
    return vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]


def indexOf(vm, aClass):
    """ClassTable>>indexOf:, vm-spec/Heap/ClassTable.class.st:115"""
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash == 0:
        return enter(vm, aClass)
    return hash


def enter(vm, aClass):
    """ClassTable>>enter:, vm-spec/Heap/ClassTable.class.st:126"""
    index = vm.classTable_next
    page = pageAt(vm, index >> 10)
    while vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3] != vm.heap_nilObject:
        index = i64(index + 1)
        if index >= 4194304:
            vm.platform.fatal_with('the class table is full, with %1 classes', index)
        page = pageAt(vm, index >> 10)
    index2 = index & 1023
    vm.u64[page + i64_shift_left(i64(index2 + 1), 3) >> 3] = aClass
    if page >= vm.heap_start and aClass & 7 == 0 and aClass < vm.heap_start:
        heap.noteStores(vm, page)
    cleared = vm.u64[aClass >> 3] & 18428729679495036927
    word = cleared | (index & 0xffffffffffffffff) << 32 & M64
    vm.u64[aClass >> 3] = word
    vm.classTable_next = i64(index + 1)
    return index


def pageAt(vm, number):
    """ClassTable>>pageAt:, vm-spec/Heap/ClassTable.class.st:144"""
    page = vm.u64[vm.classTable_root + i64_shift_left(i64(number + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        page = heap.allocateLarge_format_classIndex(vm, 1024, 2, 51)
        value = vm.heap_nilObject
        memory_fill(vm, page + 8, 1024, value)
        anObject = vm.classTable_root
        vm.u64[anObject + i64_shift_left(i64(number + 1), 3) >> 3] = page
        if anObject >= vm.heap_start and page & 7 == 0 and page < vm.heap_start:
            heap.noteStores(vm, anObject)
    return page


def hasTwins(vm):
    """ClassTable>>hasTwins, vm-spec/Heap/ClassTable.class.st:157"""
    return vm.classTable_hasTwins


def is_sameAs(vm, index, other):
    """ClassTable>>is:sameAs:, vm-spec/Heap/ClassTable.class.st:163"""
    if index == other:
        answer = True
    else:
        if vm.classTable_hasTwins:
            page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
            if page == vm.heap_nilObject:
                at2 = vm.heap_nilObject
            else:
                at2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
            page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((other >> 10) + 1), 3) >> 3]
            if page2 == vm.heap_nilObject:
                at3 = vm.heap_nilObject
            else:
                at3 = vm.u64[page2 + i64_shift_left(i64((other & 1023) + 1), 3) >> 3]
            answer2 = at2 == at3
        else:
            answer2 = False
        answer = answer2
    return answer


def followForwarders(vm):
    """ClassTable>>followForwarders, vm-spec/Heap/ClassTable.class.st:170"""
    value = i64((indexLimit(vm) >> 10) - 1)
    for number in range(0, value + 1):
        forwarders.followSlots_of(vm, 1024, vm.u64[vm.classTable_root + i64_shift_left(i64(number + 1), 3) >> 3])
    value2 = i64(indexLimit(vm) - 1)
    for index in range(32, value2 + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            class2 = vm.heap_nilObject
        else:
            class2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        if class2 != vm.heap_nilObject and signed64(vm.u64[class2 >> 3] >> 32 & 4194303) != index:
            if shouldOwn_class(vm, index, class2):
                cleared = vm.u64[class2 >> 3] & 18428729679495036927
                word = cleared | (index & 0xffffffffffffffff) << 32 & M64
                vm.u64[class2 >> 3] = word
            else:
                vm.classTable_hasTwins = True


def shouldOwn_class(vm, index, aClass):
    """ClassTable>>shouldOwn:class:, vm-spec/Heap/ClassTable.class.st:182"""
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at2 = vm.heap_nilObject
        else:
            at2 = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer = at2 == aClass
    else:
        answer = False
    hasOwnIndex2 = answer
    if not hasOwnIndex2:
        return True
    return index < 1024 and signed64(vm.u64[aClass >> 3] >> 32 & 4194303) >= 1024


def renumber(vm, anObject):
    """ClassTable>>renumber:, vm-spec/Heap/ClassTable.class.st:189"""
    word = vm.u64[anObject >> 3]
    index = signed64(word & 4194303)
    if index < 1024:
        return
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at2 = vm.heap_nilObject
    else:
        at2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    own = signed64(vm.u64[at2 >> 3] >> 32 & 4194303)
    if own != index:
        word2 = (((word - (index & 0xffffffffffffffff)) & M64) + (own & 0xffffffffffffffff)) & M64
        vm.u64[anObject >> 3] = word2


def forgetTwins(vm):
    """ClassTable>>forgetTwins, vm-spec/Heap/ClassTable.class.st:201"""
    value = i64(indexLimit(vm) - 1)
    for index in range(1024, value + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            class2 = vm.heap_nilObject
        else:
            class2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        if class2 != vm.heap_nilObject and signed64(vm.u64[class2 >> 3] >> 32 & 4194303) != index:
            index2 = index & 1023
            anObject = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
            value2 = vm.heap_nilObject
            vm.u64[anObject + i64_shift_left(i64(index2 + 1), 3) >> 3] = value2
    vm.classTable_hasTwins = False


def superclassOf(vm, aClass):
    """ClassTable>>superclassOf:, vm-spec/Heap/ClassTable.class.st:211"""
    anOop = vm.u64[aClass + 8 >> 3]
    return forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop


def superclassOfAny(vm, anOop):
    """ClassTable>>superclassOfAny:, vm-spec/Heap/ClassTable.class.st:217"""
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and vm.u64[anOop + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[anOop >> 3] >> 32 & 4194303) == 0:
            isClass2 = looksLikeClass(vm, anOop)
        else:
            hash = signed64(vm.u64[anOop >> 3] >> 32 & 4194303)
            if hash < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at2 = vm.heap_nilObject
                else:
                    at2 = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                answer3 = at2 == anOop
            else:
                answer3 = False
            isClass2 = answer3
    else:
        isClass2 = False
    if isClass2:
        anOop2 = vm.u64[anOop + 8 >> 3]
        answer4 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    else:
        answer4 = vm.heap_nilObject
    return answer4


def methodDictionaryOf(vm, aClass):
    """ClassTable>>methodDictionaryOf:, vm-spec/Heap/ClassTable.class.st:225"""
    anOop = vm.u64[aClass + 16 >> 3]
    return forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop


def formatOfClass(vm, aClass):
    """ClassTable>>formatOfClass:, vm-spec/Heap/ClassTable.class.st:231"""
    return signed64(vm.u64[aClass + 24 >> 3]) >> 3


def fixedSlotsOfClass(vm, aClass):
    """ClassTable>>fixedSlotsOfClass:, vm-spec/Heap/ClassTable.class.st:238"""
    return signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535


def instanceFormatOfClass(vm, aClass):
    """ClassTable>>instanceFormatOfClass:, vm-spec/Heap/ClassTable.class.st:244"""
    return signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31


def hasOwnIndex(vm, aClass):
    """ClassTable>>hasOwnIndex:, vm-spec/Heap/ClassTable.class.st:250"""
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at2 = vm.heap_nilObject
        else:
            at2 = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer = at2 == aClass
    else:
        answer = False
    return answer


def isClass(vm, anOop):
    """ClassTable>>isClass:, vm-spec/Heap/ClassTable.class.st:259"""
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not (answer2 and vm.u64[anOop + 24 >> 3] & 1 != 0):
        return False
    if signed64(vm.u64[anOop >> 3] >> 32 & 4194303) == 0:
        return looksLikeClass(vm, anOop)
    hash = signed64(vm.u64[anOop >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at2 = vm.heap_nilObject
        else:
            at2 = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer3 = at2 == anOop
    else:
        answer3 = False
    return answer3


def looksLikeClass(vm, anObject):
    """ClassTable>>looksLikeClass:, vm-spec/Heap/ClassTable.class.st:269"""
    if signed64(vm.u64[anObject >> 3] >> 24 & 31) == 1:
        anOop = vm.u64[anObject + 16 >> 3]
        if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) & 7 == 0:
            anOop2 = vm.u64[anObject + 16 >> 3]
            answer = signed64(vm.u64[(forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) >> 3] >> 24 & 31) == 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2
