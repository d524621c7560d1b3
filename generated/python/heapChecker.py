"""I walk every object of the heap and report what is damaged, and where, as an offset from the start of old space: the first objects are nil, false and true; the special objects are in an array that has room for all the spaces lie within their bounds, and objects fill each of them up to its end the format of an object is one that there is; its class index is that of a class, or both are those of a forwarder a forwarder leads to an object in the end; none is left where a full collection has replaced all references, and none ever is where nobody looks for them: among the roots and the classes an object has the slots for what its format and its class say is there no object carries a mark that only a collection under way would leave every slot that holds an oop has an immediate, or the address at which an object begins an old object that refers to a young one is in the remembered set; what is in there is old, says so itself, and is there once every free chunk is in the list or at the node of its size, once, or is the current hole; the tree is sorted, and its links agree what waits to be mourned, and what a handle leads to, is an object the pages of the class table have no gaps between them, and each class is at its identity hash, whatever other indices it has I keep two bits for every word of the heap, one set where an object begins, the other where a remembered one or a listed free chunk does.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def faults(vm):
    """HeapChecker>>faults, vm-spec/Collect/HeapChecker.class.st:42"""
    return vm.heapChecker_faults


def check(vm):
    """HeapChecker>>check, vm-spec/Collect/HeapChecker.class.st:48"""
    vm.heapChecker_faults = 0
    clearTables(vm)
    checkBounds(vm)
    if vm.heapChecker_faults > 0:
        return vm.heapChecker_faults
    noteStartsFrom_to(vm, vm.heap_pastStart, vm.heap_pastFree)
    noteStartsFrom_to(vm, vm.heap_edenStart, vm.heap_edenFree)
    noteStartsFrom_to(vm, vm.heap_start, vm.heap_free)
    if vm.heapChecker_faults > 0:
        return vm.heapChecker_faults
    checkRemembered(vm)
    checkFreeChunks(vm)
    checkFirstObjects(vm)
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        checkObject(vm, each2)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))
    checkClassTable(vm)
    finalization.checkMourners(vm)
    handles.check(vm)
    return vm.heapChecker_faults


def checkBounds(vm):
    """HeapChecker>>checkBounds, vm-spec/Collect/HeapChecker.class.st:71"""
    past = vm.heap_pastStart
    if not (past <= vm.heap_pastFree and vm.heap_pastFree <= past + (vm.heapSizes_mostEden >> 2)):
        first = vm.heap_pastFree - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the survivors end at offset %1, out of the space for them', first, 0)
    if not (vm.heap_edenStart <= vm.heap_edenFree and vm.heap_edenFree <= vm.heap_edenLimit):
        first2 = vm.heap_edenFree - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('eden is filled up to offset %1, beyond its end', first2, 0)
    if not (vm.heap_start <= vm.heap_free and vm.heap_free <= vm.heap_limit):
        first3 = vm.heap_free - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('old space is filled up to offset %1, beyond its end', first3, 0)


def checkObject(vm, anObject):
    """HeapChecker>>checkObject:, vm-spec/Collect/HeapChecker.class.st:84"""
    index = signed64(vm.u64[anObject >> 3] & 4194303)
    if index == 0:
        if not is_in(vm, anObject, vm.heapChecker_listed):
            count = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
            number = anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (anObject - 8 if signed64(vm.u64[anObject >> 3] >> 56) == 255 else anObject)
            first = anObject - vm.heap_start
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('the free chunk at offset %1, of %2 bytes, is in no list', first, number)
        return
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if not isLegal_ofClassIndex(vm, objectFormat, index):
        first2 = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the object at offset %1 has the format %2, which no object has', first2, objectFormat)
    if not isKnownClassIndex(vm, index):
        first3 = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the object at offset %1 has the class index %2, which no class has', first3, index)
    if vm.u64[anObject >> 3] & 36028799166447616 != 0:
        first4 = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the object at offset %1, of class index %2, is still marked', first4, index)
    if not vm.u64[anObject >> 3] >> 31 & 1 == 0:
        first5 = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the object at offset %1, of class index %2, is still grey', first5, index)
    checkShape(vm, anObject)
    count2 = pointerSlots.countOf(vm, anObject)
    count3 = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
    if count2 > slotCountOf2:
        number2 = i64(count2 - 1)
        first6 = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the method at offset %1 has %2 literals, more than there is room for', first6, number2)
        count2 = 0
    refersToYoung = False
    value = i64(count2 - 1)
    for i in range(0, value + 1):
        value2 = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if isGoodOop(vm, value2):
            checkReference_from_slot(vm, value2, anObject, i)
            if value2 & 7 == 0 and value2 < vm.heap_start:
                refersToYoung = True
        else:
            first7 = anObject - vm.heap_start
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('slot %2 of the object at offset %1 leads to no object', first7, i)
    if refersToYoung and anObject >= vm.heap_start and not is_in(vm, anObject, vm.heapChecker_listed):
        first8 = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the object at offset %1, of class index %2, refers to a young one and is not remembered', first8, index)
    if vm.u64[anObject >> 3] >> 29 & 1 != 0 and not is_in(vm, anObject, vm.heapChecker_listed):
        first9 = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the object at offset %1, of class index %2, says that it is remembered, and is not', first9, index)


def checkReference_from_slot(vm, anOop, anObject, index):
    """HeapChecker>>checkReference:from:slot:, vm-spec/Collect/HeapChecker.class.st:121"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 8):
        return
    if not vm.forwarders_isOn:
        first = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('slot %2 of the object at offset %1 leads to a forwarder, and there should be none', first, index)
    one = anOop
    if one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 8 and isGoodOop(vm, vm.u64[one + 8 >> 3]):
        two = vm.u64[one + 8 >> 3]
    else:
        two = vm.heap_nilObject
    while two & 7 == 0 and signed64(vm.u64[two >> 3] & 4194303) == 8:
        if one == two:
            first2 = anObject - vm.heap_start
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('slot %2 of the object at offset %1 leads from forwarder to forwarder without end', first2, index)
            return
        if one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 8 and isGoodOop(vm, vm.u64[one + 8 >> 3]):
            one = vm.u64[one + 8 >> 3]
        else:
            one = vm.heap_nilObject
        if two & 7 == 0 and signed64(vm.u64[two >> 3] & 4194303) == 8 and isGoodOop(vm, vm.u64[two + 8 >> 3]):
            targetOf2 = vm.u64[two + 8 >> 3]
        else:
            targetOf2 = vm.heap_nilObject
        if targetOf2 & 7 == 0 and signed64(vm.u64[targetOf2 >> 3] & 4194303) == 8 and isGoodOop(vm, vm.u64[targetOf2 + 8 >> 3]):
            two = vm.u64[targetOf2 + 8 >> 3]
        else:
            two = vm.heap_nilObject


def targetOf(vm, anOop):
    """HeapChecker>>targetOf:, vm-spec/Collect/HeapChecker.class.st:139"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 8 and isGoodOop(vm, vm.u64[anOop + 8 >> 3])):
        return vm.heap_nilObject
    return vm.u64[anOop + 8 >> 3]


def checkShape(vm, anObject):
    """HeapChecker>>checkShape:, vm-spec/Collect/HeapChecker.class.st:147"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    index = signed64(vm.u64[anObject >> 3] & 4194303)
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slots = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    if not objectFormat <= 5 and slots == 0 and format.unusedElements(vm, objectFormat) > 0:
        first = anObject - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the object at offset %1 has the format %2, and no slot with unused elements', first, objectFormat)
    if objectFormat >= 2 and objectFormat <= 4 and index >= 32 and isKnownClassIndex(vm, index):
        if objects.fixedSlotCountOf(vm, anObject) > slots:
            first2 = anObject - vm.heap_start
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('the object at offset %1 has %2 slots, fewer than its class has variables', first2, slots)


def checkFirstObjects(vm):
    """HeapChecker>>checkFirstObjects, vm-spec/Collect/HeapChecker.class.st:162"""
    place = vm.heap_start
    nil_ = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
    count = signed64(vm.u64[nil_ >> 3] >> 56)
    slotCountOf = signed64(vm.u64[nil_ - 8 >> 3] & 72057594037927935) if count == 255 else count
    place2 = nil_ + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
    false_ = place2 + 8 if signed64(vm.u64[place2 >> 3] >> 56) == 255 else place2
    if nil_ == vm.heap_nilObject and false_ == vm.heap_falseObject:
        count2 = signed64(vm.u64[false_ >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[false_ - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        place3 = false_ + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3)
        answer = (place3 + 8 if signed64(vm.u64[place3 >> 3] >> 56) == 255 else place3) == vm.heap_trueObject
    else:
        answer = False
    if not answer:
        first = nil_ - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the first objects, at offsets %1 and on, are not nil, false and true', first, 0)
    array = vm.specialObjects_array
    if isGoodOop(vm, array):
        if array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2:
            count3 = signed64(vm.u64[array >> 3] >> 56)
            slotCountOf3 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            answer2 = slotCountOf3 > 50
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        first2 = signed64(array)
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('there is no array of special objects, but %1x', first2, 0)


def checkRemembered(vm):
    """HeapChecker>>checkRemembered, vm-spec/Collect/HeapChecker.class.st:175"""
    value = i64(vm.heap_rememberedCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.heap_remembered + i64_shift_left(i, 3) >> 3]
        if isGoodOop(vm, each) and each & 7 == 0 and each >= vm.heap_start:
            if is_in(vm, each, vm.heapChecker_listed):
                first = each - vm.heap_start
                vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
                if vm.heapChecker_faults <= 20:
                    vm.platform.refuseImage_with_with('the object at offset %1 is in the remembered set again, as number %2', first, i)
            if not vm.u64[each >> 3] >> 29 & 1 != 0:
                first2 = each - vm.heap_start
                vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
                if vm.heapChecker_faults <= 20:
                    vm.platform.refuseImage_with_with('the object at offset %1 is number %2 of the remembered set, and does not know', first2, i)
            note_in(vm, each, vm.heapChecker_listed)
        else:
            second = signed64(each)
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('number %1 of the remembered set is no old object, but %2x', i, second)


def checkFreeChunks(vm):
    """HeapChecker>>checkFreeChunks, vm-spec/Collect/HeapChecker.class.st:190"""
    vm.heapChecker_chunkBytes = 0
    if not (0 if vm.freeChunks_holeStart == vm.freeChunks_holeEnd else vm.freeChunks_holeStart) == 0:
        place = 0 if vm.freeChunks_holeStart == vm.freeChunks_holeEnd else vm.freeChunks_holeStart
        noteChunk(vm, place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place)
    for number in range(1, 63 + 1):
        checkList_bytes(vm, vm.u64[vm.freeChunks_lists + i64_shift_left(number, 3) >> 3], i64_shift_left(number, 3))
    checkNode_below_from_to(vm, vm.u64[vm.freeChunks_lists >> 3], 0, 512, vm.heap_free - vm.heap_start)
    if not (vm.heapChecker_faults > 0 or vm.heapChecker_chunkBytes == vm.freeChunks_bytes):
        first = vm.heapChecker_chunkBytes
        second = vm.freeChunks_bytes
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the free chunks have %1 bytes, where there should be %2', first, second)


def checkList_bytes(vm, first, size):
    """HeapChecker>>checkList:bytes:, vm-spec/Collect/HeapChecker.class.st:202"""
    each = first
    while each != 0 and noteChunk(vm, each):
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        if not each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (each - 8 if signed64(vm.u64[each >> 3] >> 56) == 255 else each) == size:
            first2 = each - vm.heap_start
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('the free chunk at offset %1 is in the list of those of %2 bytes, and is not of that size', first2, size)
        each = vm.u64[each + 8 >> 3]


def checkNode_below_from_to(vm, node, above, least, most):
    """HeapChecker>>checkNode:below:from:to:, vm-spec/Collect/HeapChecker.class.st:214"""
    if not (node != 0 and noteChunk(vm, node)):
        return
    count = signed64(vm.u64[node >> 3] >> 56)
    slotCountOf = signed64(vm.u64[node - 8 >> 3] & 72057594037927935) if count == 255 else count
    size = node + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (node - 8 if signed64(vm.u64[node >> 3] >> 56) == 255 else node)
    if not (size >= least and size <= most):
        first = node - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the free chunk at offset %1, of %2 bytes, is at the wrong place in the tree', first, size)
    if not vm.u64[node + 24 >> 3] == above:
        first2 = node - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the free chunk at offset %1, of %2 bytes, does not know what it is below of in the tree', first2, size)
    checkList_bytes(vm, vm.u64[node + 8 >> 3], size)
    checkNode_below_from_to(vm, vm.u64[node + 32 >> 3], node, least, i64(size - 8))
    checkNode_below_from_to(vm, vm.u64[node + 40 >> 3], node, i64(size + 8), most)


def noteChunk(vm, chunk):
    """HeapChecker>>noteChunk:, vm-spec/Collect/HeapChecker.class.st:230"""
    if not (chunk & 7 == 0 and isGoodOop(vm, chunk) and signed64(vm.u64[chunk >> 3] & 4194303) == 0):
        first = signed64(chunk)
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the lists of free chunks lead to no free chunk, but to %1x', first, 0)
        return False
    if is_in(vm, chunk, vm.heapChecker_listed):
        count = signed64(vm.u64[chunk >> 3] >> 56)
        slotCountOf = signed64(vm.u64[chunk - 8 >> 3] & 72057594037927935) if count == 255 else count
        number = chunk + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (chunk - 8 if signed64(vm.u64[chunk >> 3] >> 56) == 255 else chunk)
        first2 = chunk - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the free chunk at offset %1, of %2 bytes, is in a list twice', first2, number)
        return False
    note_in(vm, chunk, vm.heapChecker_listed)
    value = vm.heapChecker_chunkBytes
    count2 = signed64(vm.u64[chunk >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[chunk - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    vm.heapChecker_chunkBytes = i64(value + (chunk + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3) - (chunk - 8 if signed64(vm.u64[chunk >> 3] >> 56) == 255 else chunk)))
    return True


def checkClassTable(vm):
    """HeapChecker>>checkClassTable, vm-spec/Collect/HeapChecker.class.st:245"""
    hasEnded = False
    for i in range(0, 4095 + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64(i + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            hasEnded = True
        else:
            if hasEnded:
                vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
                if vm.heapChecker_faults <= 20:
                    vm.platform.refuseImage_with_with('page %1 of the class table follows one that is missing', i, 0)
            for j in range(0, 1023 + 1):
                class2 = vm.u64[page + i64_shift_left(i64(j + 1), 3) >> 3]
                index = i64(i64_shift_left(i, 10) + j)
                if index >= 32 and class2 != vm.heap_nilObject:
                    if not (class2 & 7 == 0 and signed64(vm.u64[class2 >> 3] & 4194303) == 8):
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
                                    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                                    if page2 == vm.heap_nilObject:
                                        at = vm.heap_nilObject
                                    else:
                                        at = vm.u64[page2 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                                    answer3 = at == class2
                                else:
                                    answer3 = False
                                isClass = answer3
                        else:
                            isClass = False
                        answer4 = isClass
                    else:
                        answer4 = False
                    if answer4:
                        hash2 = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                        if hash2 < 4194304:
                            page3 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                            if page3 == vm.heap_nilObject:
                                at2 = vm.heap_nilObject
                            else:
                                at2 = vm.u64[page3 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                            answer5 = at2 == class2
                        else:
                            answer5 = False
                        hasOwnIndex = answer5
                        answer6 = hasOwnIndex
                    else:
                        answer6 = False
                    if not answer6:
                        first = class2 - vm.heap_start
                        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
                        if vm.heapChecker_faults <= 20:
                            vm.platform.refuseImage_with_with('the object at offset %1 is number %2 of the class table, and no class of that index', first, index)


def checkedRoot(vm, anOop):
    """HeapChecker>>checkedRoot:, vm-spec/Collect/HeapChecker.class.st:263"""
    if not (anOop == 0 or isGoodOop(vm, anOop) and not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 8)):
        first = signed64(anOop)
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('a root of the VM leads to no object, but to %1x', first, 0)
    return anOop


def isLegal_ofClassIndex(vm, objectFormat, index):
    """HeapChecker>>isLegal:ofClassIndex:, vm-spec/Collect/HeapChecker.class.st:272"""
    if index == 8:
        return objectFormat == 7
    return objectFormat != 6 and objectFormat != 8 and objectFormat != 7


def isKnownClassIndex(vm, index):
    """HeapChecker>>isKnownClassIndex:, vm-spec/Collect/HeapChecker.class.st:280"""
    if index < 32:
        return True
    if index >= 4194304:
        return False
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    if at & 7 == 0:
        if signed64(vm.u64[at >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[at >> 3] >> 56)
            slotCountOf = signed64(vm.u64[at - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not (answer2 and vm.u64[at + 24 >> 3] & 1 != 0):
        return False
    if signed64(vm.u64[at >> 3] >> 32 & 4194303) == 0:
        return classTable.looksLikeClass(vm, at)
    hash = signed64(vm.u64[at >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page2 == vm.heap_nilObject:
            at2 = vm.heap_nilObject
        else:
            at2 = vm.u64[page2 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer3 = at2 == at
    else:
        answer3 = False
    return answer3


def isGoodOop(vm, anOop):
    """HeapChecker>>isGoodOop:, vm-spec/Collect/HeapChecker.class.st:289"""
    if anOop & 7 != 0:
        return anOop & 1 != 0 or anOop & 7 == 2 or anOop & 7 == 4
    return anOop >= vm.heap_youngStart and anOop < vm.heap_free and is_in(vm, anOop, vm.heapChecker_starts)


def clearTables(vm):
    """HeapChecker>>clearTables, vm-spec/Collect/HeapChecker.class.st:298"""
    bytes = i64((vm.heap_free - vm.heap_youngStart >> 6) + 8)
    if bytes > vm.heapChecker_tableBytes:
        vm.heapChecker_starts = vm.platform.reserveMemory(i64_shift_left(bytes, 1))
        vm.heapChecker_listed = vm.platform.reserveMemory(i64_shift_left(bytes, 1))
        if vm.heapChecker_starts == 0 or vm.heapChecker_listed == 0:
            vm.platform.fatal_with('out of memory: there is none to check a heap of %1 bytes', vm.heap_free - vm.heap_start)
        vm.heapChecker_tableBytes = i64_shift_left(bytes, 1)
    memory_fill(vm, vm.heapChecker_starts, bytes >> 3, 0)
    memory_fill(vm, vm.heapChecker_listed, bytes >> 3, 0)


def noteStartsFrom_to(vm, first, end):
    """HeapChecker>>noteStartsFrom:to:, vm-spec/Collect/HeapChecker.class.st:313"""
    place = first
    while place < end:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        if not is_within(vm, each, end):
            count = signed64(vm.u64[each >> 3] >> 56)
            slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
            first2 = each - vm.heap_start
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('the object at offset %1 is damaged: with %2 slots it runs past the end of its space', first2, slotCountOf)
            return
        note_in(vm, each, vm.heapChecker_starts)
        count2 = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        place = each + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3)


def is_within(vm, anObject, end):
    """HeapChecker>>is:within:, vm-spec/Collect/HeapChecker.class.st:329"""
    if end - anObject < 16:
        return False
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return slotCountOf < end - anObject >> 3


def note_in(vm, anObject, table):
    """HeapChecker>>note:in:, vm-spec/Collect/HeapChecker.class.st:337"""
    word = anObject - vm.heap_youngStart >> 3
    cell = table + i64_shift_left(word >> 6, 3)
    vm.u64[cell >> 3] = vm.u64[cell >> 3] | u64_shift_left(1, word & 63)


def is_in(vm, anObject, table):
    """HeapChecker>>is:in:, vm-spec/Collect/HeapChecker.class.st:347"""
    word = anObject - vm.heap_youngStart >> 3
    return u64_shift_right(vm.u64[table + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0


def fault_at_with(vm, message, anObject, number):
    """HeapChecker>>fault:at:with:, vm-spec/Collect/HeapChecker.class.st:356"""
    first = anObject - vm.heap_start
    vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
    if vm.heapChecker_faults <= 20:
        vm.platform.refuseImage_with_with(message, first, number)


def fault_with_with(vm, message, first, second):
    """HeapChecker>>fault:with:with:, vm-spec/Collect/HeapChecker.class.st:363"""
    vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
    if vm.heapChecker_faults <= 20:
        vm.platform.refuseImage_with_with(message, first, second)


def offsetOf(vm, place):
    """HeapChecker>>offsetOf:, vm-spec/Collect/HeapChecker.class.st:370"""
    return place - vm.heap_start
