"""I exchange the identities of objects, or make one take another's place, in pairs from two arrays, one pair after the other. Where both objects take the same memory, I exchange what is in them. Otherwise references have to change: I leave a forwarder in the place of the one object that leads to the other, or to a copy of it where both change places. See Forwarders for who follows them; my caller has to replace references in frames, roots and handles. An identity hash stays with the references: whoever was found by it in a hashed collection is found there again. Where one object takes another's place, it may keep its own hash. A class index belongs to the references as well. A class that has taken another's place in the class table has that index too then; a full collection makes its own of all indices of a class. What a program may hold on to by its address, pinned objects, cannot become another, nor what is immutable; a class, whose instances rely on it, only another class; and an array of special objects or selectors only one that is no smaller.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def needsContexts(vm):
    """Become>>needsContexts, vm-spec/Collect/Become.class.st:36"""
    return vm.become_needsContexts


def needsFlush(vm):
    """Become>>needsFlush, vm-spec/Collect/Become.class.st:42"""
    return vm.become_needsFlush


def hasRoom(vm):
    """Become>>hasRoom, vm-spec/Collect/Become.class.st:48"""
    return vm.become_bytes == 0 or heap.hasRoomForOld(vm, vm.become_bytes >> 3)


def canReplace_with_bothWays_copyHash(vm, anArray, other, isTwoWay, copiesHash):
    """Become>>canReplace:with:bothWays:copyHash:, vm-spec/Collect/Become.class.st:55"""
    vm.become_needsContexts = False
    vm.become_needsFlush = False
    vm.become_bytes = 0
    if not (anArray & 7 == 0 and signed64(vm.u64[anArray >> 3] >> 24 & 31) == 2):
        vm.failure_code = 2
        return False
    if other & 7 == 0 and signed64(vm.u64[other >> 3] >> 24 & 31) == 2:
        count = signed64(vm.u64[anArray >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count == 255 else count
        count2 = signed64(vm.u64[other >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[other - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        answer = slotCountOf == slotCountOf2
    else:
        answer = False
    if not answer:
        vm.failure_code = 3
        return False
    count3 = signed64(vm.u64[anArray >> 3] >> 56)
    slotCountOf3 = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
    value = i64(slotCountOf3 - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3]
        value2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        anOop2 = vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3]
        if not canReplace_by_bothWays_copyHash(vm, value2, forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2, isTwoWay, copiesHash):
            return False
    return True


def canReplace_by_bothWays_copyHash(vm, one, two, isTwoWay, copiesHash):
    """Become>>canReplace:by:bothWays:copyHash:, vm-spec/Collect/Become.class.st:73"""
    if not canChange(vm, one):
        return False
    if isTwoWay and not canChange(vm, two):
        return False
    if is_unlike(vm, one, two) or isTwoWay and is_unlike(vm, two, one):
        vm.failure_code = 6
        return False
    if not isTwoWay and copiesHash and two & 7 == 0 and vm.u64[two >> 3] >> 23 & 1 != 0:
        vm.failure_code = 6
        return False
    if isTwoWay:
        count = signed64(vm.u64[one >> 3] >> 56)
        slotCountOf = signed64(vm.u64[one - 8 >> 3] & 72057594037927935) if count == 255 else count
        count2 = signed64(vm.u64[two >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        answer = slotCountOf != slotCountOf2
    else:
        answer = False
    if answer:
        value = vm.become_bytes
        count3 = signed64(vm.u64[one >> 3] >> 56)
        slotCountOf3 = signed64(vm.u64[one - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        value2 = i64(value + heap.bytesForSlots(vm, slotCountOf3))
        count4 = signed64(vm.u64[two >> 3] >> 56)
        slotCountOf4 = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count4 == 255 else count4
        vm.become_bytes = i64(value2 + heap.bytesForSlots(vm, slotCountOf4))
    return True


def canChange(vm, anOop):
    """Become>>canChange:, vm-spec/Collect/Become.class.st:89"""
    if anOop & 7 != 0 or anOop == vm.heap_nilObject or anOop == vm.heap_trueObject or anOop == vm.heap_falseObject:
        vm.failure_code = 6
        return False
    word = vm.u64[anOop >> 3]
    if word >> 30 & 1 != 0:
        vm.failure_code = 16
        return False
    if word >> 23 & 1 != 0:
        vm.failure_code = 8
        return False
    objectFormat = signed64(word >> 24 & 31)
    isMethod = objectFormat >= 24
    if isMethod or signed64(word & 4194303) == 36:
        vm.become_needsContexts = True
    if isMethod:
        answer = True
    else:
        if objectFormat == 3:
            answer2 = True
        else:
            if anOop & 7 == 0:
                if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
                    count = signed64(vm.u64[anOop >> 3] >> 56)
                    slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
                    answer3 = slotCountOf >= 3
                else:
                    answer3 = False
                answer4 = answer3
            else:
                answer4 = False
            if answer4 and vm.u64[anOop + 24 >> 3] & 1 != 0:
                if signed64(vm.u64[anOop >> 3] >> 32 & 4194303) == 0:
                    isClass = classTable.looksLikeClass(vm, anOop)
                else:
                    hash = signed64(vm.u64[anOop >> 3] >> 32 & 4194303)
                    if hash < 4194304:
                        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                        if page == vm.heap_nilObject:
                            at = vm.heap_nilObject
                        else:
                            at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                        answer5 = at == anOop
                    else:
                        answer5 = False
                    isClass = answer5
            else:
                isClass = False
            answer2 = isClass or anOop == vm.specialObjects_array
        answer = answer2
    if answer:
        vm.become_needsFlush = True
    return True


def is_unlike(vm, one, two):
    """Become>>is:unlike:, vm-spec/Collect/Become.class.st:111"""
    hash = signed64(vm.u64[one >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer = at == one
    else:
        answer = False
    hasOwnIndex = answer
    if hasOwnIndex:
        if two & 7 == 0:
            if signed64(vm.u64[two >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[two >> 3] >> 56)
                slotCountOf = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer2 = slotCountOf >= 3
            else:
                answer2 = False
            answer3 = answer2
        else:
            answer3 = False
        if answer3 and vm.u64[two + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[two >> 3] >> 32 & 4194303) == 0:
                isClass = classTable.looksLikeClass(vm, two)
            else:
                hash2 = signed64(vm.u64[two >> 3] >> 32 & 4194303)
                if hash2 < 4194304:
                    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                    if page2 == vm.heap_nilObject:
                        at2 = vm.heap_nilObject
                    else:
                        at2 = vm.u64[page2 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                    answer4 = at2 == two
                else:
                    answer4 = False
                isClass = answer4
        else:
            isClass = False
        answer5 = not isClass
    else:
        answer5 = False
    if answer5:
        answer6 = True
    else:
        if vm.specialObjects_array == one:
            if two & 7 == 0 and signed64(vm.u64[two >> 3] >> 24 & 31) == 2:
                count2 = signed64(vm.u64[two >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                count3 = signed64(vm.u64[one >> 3] >> 56)
                slotCountOf3 = signed64(vm.u64[one - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
                answer7 = slotCountOf2 >= slotCountOf3
            else:
                answer7 = False
            answer8 = not answer7
        else:
            answer8 = False
        answer6 = answer8
    if answer6:
        return True
    if vm.u64[vm.specialObjects_array + 192 >> 3] == one:
        if two & 7 == 0 and signed64(vm.u64[two >> 3] >> 24 & 31) == 2:
            count4 = signed64(vm.u64[two >> 3] >> 56)
            slotCountOf4 = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count4 == 255 else count4
            count5 = signed64(vm.u64[one >> 3] >> 56)
            slotCountOf5 = signed64(vm.u64[one - 8 >> 3] & 72057594037927935) if count5 == 255 else count5
            answer9 = slotCountOf4 >= slotCountOf5
        else:
            answer9 = False
        answer10 = not answer9
    else:
        answer10 = False
    return answer10


def isArray_thatIs_unlike(vm, array, one, two):
    """Become>>isArray:thatIs:unlike:, vm-spec/Collect/Become.class.st:119"""
    if array == one:
        if two & 7 == 0 and signed64(vm.u64[two >> 3] >> 24 & 31) == 2:
            count = signed64(vm.u64[two >> 3] >> 56)
            slotCountOf = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count == 255 else count
            count2 = signed64(vm.u64[one >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[one - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            answer = slotCountOf >= slotCountOf2
        else:
            answer = False
        answer2 = not answer
    else:
        answer2 = False
    return answer2


def isClass_unlike(vm, one, two):
    """Become>>isClass:unlike:, vm-spec/Collect/Become.class.st:126"""
    hash = signed64(vm.u64[one >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer = at == one
    else:
        answer = False
    hasOwnIndex = answer
    if hasOwnIndex:
        if two & 7 == 0:
            if signed64(vm.u64[two >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[two >> 3] >> 56)
                slotCountOf = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer2 = slotCountOf >= 3
            else:
                answer2 = False
            answer3 = answer2
        else:
            answer3 = False
        if answer3 and vm.u64[two + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[two >> 3] >> 32 & 4194303) == 0:
                isClass = classTable.looksLikeClass(vm, two)
            else:
                hash2 = signed64(vm.u64[two >> 3] >> 32 & 4194303)
                if hash2 < 4194304:
                    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                    if page2 == vm.heap_nilObject:
                        at2 = vm.heap_nilObject
                    else:
                        at2 = vm.u64[page2 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                    answer4 = at2 == two
                else:
                    answer4 = False
                isClass = answer4
        else:
            isClass = False
        answer5 = not isClass
    else:
        answer5 = False
    return answer5


def replace_with_bothWays_copyHash(vm, anArray, other, isTwoWay, copiesHash):
    """Become>>replace:with:bothWays:copyHash:, vm-spec/Collect/Become.class.st:133"""
    vm.become_hasClasses = False
    count = signed64(vm.u64[anArray >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count == 255 else count
    value = i64(slotCountOf - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3]
        one = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        anOop2 = vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3]
        two = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if one != two:
            if forwarders.isVariable(vm, one) and not forwarders.isVariable(vm, two):
                vm.forwarders_isOddVariable = True
                vm.forwarders_needsCare = True
            if isTwoWay:
                if forwarders.isVariable(vm, two) and not forwarders.isVariable(vm, one):
                    vm.forwarders_isOddVariable = True
                    vm.forwarders_needsCare = True
            if isTwoWay:
                exchange_with(vm, one, two)
            else:
                replace_by_copyHash(vm, one, two, copiesHash)
    if vm.become_hasClasses:
        classTable.followForwarders(vm)


def replace_by_copyHash(vm, one, two, copiesHash):
    """Become>>replace:by:copyHash:, vm-spec/Collect/Become.class.st:154"""
    hash = signed64(vm.u64[one >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer = at == one
    else:
        answer = False
    hasOwnIndex = answer
    if hasOwnIndex:
        vm.become_hasClasses = True
    if copiesHash and two & 7 == 0:
        hash2 = signed64(vm.u64[one >> 3] >> 32 & 4194303)
        if hash2 == 0:
            hash3 = heap.nextHash(vm)
            cleared = vm.u64[one >> 3] & 18428729679495036927
            word = cleared | (hash3 & 0xffffffffffffffff) << 32 & M64
            vm.u64[one >> 3] = word
            newHashOf = hash3
            answer2 = newHashOf
        else:
            answer2 = hash2
        hashOf = answer2
        cleared2 = vm.u64[two >> 3] & 18428729679495036927
        word2 = cleared2 | (hashOf & 0xffffffffffffffff) << 32 & M64
        vm.u64[two >> 3] = word2
    forwarders.leave_at(vm, two, one)


def exchange_with(vm, one, two):
    """Become>>exchange:with:, vm-spec/Collect/Become.class.st:162"""
    count = signed64(vm.u64[one >> 3] >> 56)
    slotCountOf = signed64(vm.u64[one - 8 >> 3] & 72057594037927935) if count == 255 else count
    count2 = signed64(vm.u64[two >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[two - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if slotCountOf == slotCountOf2:
        exchangeContentsOf_with(vm, one, two)
        return
    hash = signed64(vm.u64[one >> 3] >> 32 & 4194303)
    if hash < 4194304:
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
        answer = at == one
    else:
        answer = False
    hasOwnIndex = answer
    if hasOwnIndex:
        answer2 = True
    else:
        hash2 = signed64(vm.u64[two >> 3] >> 32 & 4194303)
        if hash2 < 4194304:
            page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
            if page2 == vm.heap_nilObject:
                at2 = vm.heap_nilObject
            else:
                at2 = vm.u64[page2 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
            answer3 = at2 == two
        else:
            answer3 = False
        hasOwnIndex2 = answer3
        answer2 = hasOwnIndex2
    if answer2:
        vm.become_hasClasses = True
    copyOfOne = instances.copyOf(vm, one)
    copyOfTwo = instances.copyOf(vm, two)
    hash3 = signed64(vm.u64[two >> 3] >> 32 & 4194303)
    cleared = vm.u64[copyOfOne >> 3] & 18428729679495036927
    word = cleared | (hash3 & 0xffffffffffffffff) << 32 & M64
    vm.u64[copyOfOne >> 3] = word
    hash4 = signed64(vm.u64[one >> 3] >> 32 & 4194303)
    cleared2 = vm.u64[copyOfTwo >> 3] & 18428729679495036927
    word2 = cleared2 | (hash4 & 0xffffffffffffffff) << 32 & M64
    vm.u64[copyOfTwo >> 3] = word2
    forwarders.leave_at(vm, copyOfTwo, one)
    forwarders.leave_at(vm, copyOfOne, two)


def exchangeContentsOf_with(vm, one, two):
    """Become>>exchangeContentsOf:with:, vm-spec/Collect/Become.class.st:176"""
    own = 18014394751385600
    word = vm.u64[one >> 3]
    word2 = ((vm.u64[two >> 3] & (own ^ M64)) + (word & own)) & M64
    vm.u64[one >> 3] = word2
    word3 = ((word & (own ^ M64)) + (vm.u64[two >> 3] & own)) & M64
    vm.u64[two >> 3] = word3
    place = one + 8
    other = two + 8
    count = signed64(vm.u64[one >> 3] >> 56)
    slotCountOf = signed64(vm.u64[one - 8 >> 3] & 72057594037927935) if count == 255 else count
    value = i64(slotCountOf - 1)
    for i in range(0, value + 1):
        word = vm.u64[place + i64_shift_left(i, 3) >> 3]
        vm.u64[place + i64_shift_left(i, 3) >> 3] = vm.u64[other + i64_shift_left(i, 3) >> 3]
        vm.u64[other + i64_shift_left(i, 3) >> 3] = word
    heap.noteStores(vm, one)
    heap.noteStores(vm, two)
