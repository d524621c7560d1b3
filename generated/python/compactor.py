"""I collect old space by marking, and then by sweeping or sliding. Marking sets a bit for every word of a living object in a table beside the heap, so that runs of other bits are the holes. Sweeping makes free chunks of them: it looks at the table, and touches no object. That is the rule. Sliding closes the holes, in linear time in what is alive (Kermany and Petrank, The Compressor, 2006). The new address of an object is the start of old space plus the number of living words before it: a second table has that number for every 64 words, the rest is a count of bits. So pointers can be adjusted before anything has moved, and no object needs room for its new address. Pinned objects stay where they are, and no object passes one: those between two pinned ones slide down to the end of the first, and what is left before the second is a free chunk. I advise to slide when more than half of old space would be holes; so it is never larger than twice what is alive, and time is not spent on moving what has been moved before. Snapshots slide, so that files are small, and so does who is in want of memory. The caller knows the roots: where makeTables has answered true, it sends begin, then mark: for every root, then plan; and then sweep, or where canSlide answers true, replaces every root by what newAddressOf: answers, and sends compact. Young space has to be empty. Objects that are marked and not looked at yet are on a stack beside the heap. It cannot overflow: each object is put there once, it has room for as many as the heap can hold, and pages of it that nobody touches cost nothing. The first objects of the heap, up to the class table, are always alive, and stay where they are. No reference to a forwarder is left. A class is kept alive by its instances; the class table is not traced, and loses what is not marked. To mark while the mutator runs, the table of bits and the mark stack are kept between steps, and makeTables makes them for as much as old space may grow by until the end. The mutator barrier is the one there is. Every store into an object that is not new comes through Heap>>noteStore:into: or, where many slots are written, through Heap>>noteStores:; while marking is under way and the object is old, the one would reach: the value where that is old, too, and the other put the object on the mark stack once more (Dijkstra et al., On-the-fly garbage collection: an exercise in cooperation, 1978). So would Become with the target of a forwarder. What the scavenger tenures it would reach:, as it remembers it now. Registers, frames and young objects need no barrier, nor do reads of weak slots: they are looked at again in the pause at the end, which is a collection as it is today, beginning with a scavenge that tenures everything, only that nearly all is marked already. That pause decides about weak slots and ephemerons, and sweeps; to sweep by parts, when the allocator asks, is a matter of the table of bits alone. Pacing is up to Collector>>atSafePoint. Marking would begin when half of what old space may grow by, until a collection is due, is taken. From then on every scavenge is followed by a step that marks as many bytes as it has tenured, times what is left to mark, by the count of the last collection, over what is left to grow by; so marking ends in time however fast the program allocates, and costs nothing while it does not. An explicit collection, or one for want of memory, ends marking at once.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def rootMarks(vm):
    """Compactor>>rootMarks, vm-spec/Collect/Compactor.class.st:81"""
    return vm.compactor_rootMarks


def marks(vm):
    """Compactor>>marks, vm-spec/Collect/Compactor.class.st:87"""
    return vm.compactor_marks


def moves(vm):
    """Compactor>>moves, vm-spec/Collect/Compactor.class.st:93"""
    return vm.compactor_moves


def holes(vm):
    """Compactor>>holes, vm-spec/Collect/Compactor.class.st:99"""
    return vm.compactor_holes


def makeTables(vm):
    """Compactor>>makeTables, vm-spec/Collect/Compactor.class.st:105"""
    vm.compactor_heapStart = vm.heap_start
    bytes = i64_shift_left(i64((vm.heap_free - vm.compactor_heapStart >> 9) + 2), 3)
    if vm.compactor_tableBytes >= bytes:
        return True
    bytes = i64_shift_left(bytes, 1)
    place = vm.platform.reserveMemory(i64(i64_shift_left(bytes, 1) + i64_shift_left(bytes, 5)))
    if place == 0:
        return False
    if vm.compactor_tableBytes > 0:
        vm.platform.releaseMemory_at(i64(i64_shift_left(vm.compactor_tableBytes, 1) + i64_shift_left(vm.compactor_tableBytes, 5)), vm.compactor_bits)
    vm.compactor_tableBytes = bytes
    vm.compactor_bits = place
    vm.compactor_sums = vm.compactor_bits + bytes
    vm.compactor_markStack = vm.compactor_sums + bytes
    return True


def tableWords(vm):
    """Compactor>>tableWords, vm-spec/Collect/Compactor.class.st:124"""
    return i64((vm.heap_free - vm.compactor_heapStart >> 9) + 2)


def begin(vm):
    """Compactor>>begin, vm-spec/Collect/Compactor.class.st:131"""
    memory_fill(vm, vm.compactor_bits, i64((vm.heap_free - vm.compactor_heapStart >> 9) + 2), 0)
    vm.compactor_depth = 0
    vm.compactor_pinned = 0
    vm.compactor_rootMarks = 0
    vm.compactor_marks = 0
    vm.compactor_moves = 0
    vm.compactor_holes = 0
    vm.finalization_weakCount = 0
    vm.finalization_ephemeronCount = 0
    place = vm.compactor_heapStart
    each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
    while not each == vm.classTable_root:
        mark(vm, each)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place2 = each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
        each = place2 + 8 if signed64(vm.u64[place2 >> 3] >> 56) == 255 else place2
    setBitsOf(vm, vm.classTable_root)
    for i in range(0, 4103 + 1):
        each = vm.u64[vm.classTable_root + i64_shift_left(i64(i + 1), 3) >> 3]
        if i < 4096 and each != vm.heap_nilObject:
            setBitsOf(vm, each)
        else:
            mark(vm, each)
    markKnownClasses(vm)


def markKnownClasses(vm):
    """Compactor>>markKnownClasses, vm-spec/Collect/Compactor.class.st:157"""
    page = vm.u64[vm.classTable_root + 8 >> 3]
    for i in range(0, 1023 + 1):
        mark(vm, vm.u64[page + i64_shift_left(i64(i + 1), 3) >> 3])


def mark(vm, anOop):
    """Compactor>>mark:, vm-spec/Collect/Compactor.class.st:165"""
    found = anOop if anOop == 0 else forwarders.follow(vm, anOop)
    if found & 7 == 0 and found != 0:
        word = found - vm.compactor_heapStart >> 3
        cell = vm.compactor_bits + i64_shift_left(word >> 6, 3)
        bit = u64_shift_left(1, word & 63)
        found2 = vm.u64[cell >> 3]
        if found2 & bit == 0:
            vm.u64[cell >> 3] = found2 | bit
            vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = found
            vm.compactor_depth = i64(vm.compactor_depth + 1)
    vm.compactor_rootMarks = i64(vm.compactor_rootMarks + 1)
    count = 0
    while vm.compactor_depth > 0 or vm.compactor_nearCount > 0:
        while vm.compactor_depth > 0 and vm.compactor_nearCount < 16:
            vm.compactor_depth = i64(vm.compactor_depth - 1)
            each = vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3]
            memory_prefetch(vm, each)
            vm.compactor_near[i64(vm.compactor_nearFirst + vm.compactor_nearCount) & 15] = each
            vm.compactor_nearCount = i64(vm.compactor_nearCount + 1)
        each = vm.compactor_near[vm.compactor_nearFirst]
        vm.compactor_nearFirst = i64(vm.compactor_nearFirst + 1) & 15
        vm.compactor_nearCount = i64(vm.compactor_nearCount - 1)
        count = i64(count + 1)
        setBitsOf(vm, each)
        if vm.forwarders_isOn:
            forwarders.followSlots_of(vm, pointerSlots.countOf(vm, each), each)
        if vm.classTable_hasTwins:
            classTable.renumber(vm, each)
        word2 = vm.u64[each >> 3]
        if word2 >> 30 & 1 != 0:
            vm.compactor_pinned = i64(vm.compactor_pinned + 1)
        index = signed64(word2 & 4194303)
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        if at & 7 == 0 and at != 0:
            word3 = at - vm.compactor_heapStart >> 3
            cell2 = vm.compactor_bits + i64_shift_left(word3 >> 6, 3)
            bit2 = u64_shift_left(1, word3 & 63)
            found3 = vm.u64[cell2 >> 3]
            if found3 & bit2 == 0:
                vm.u64[cell2 >> 3] = found3 | bit2
                vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = at
                vm.compactor_depth = i64(vm.compactor_depth + 1)
        count2 = strongCountOf(vm, each)
        value = i64(count2 - 1)
        for i in range(0, value + 1):
            anOop2 = vm.u64[each + i64_shift_left(i64(i + 1), 3) >> 3]
            if anOop2 & 7 == 0 and anOop2 != 0:
                word4 = anOop2 - vm.compactor_heapStart >> 3
                cell3 = vm.compactor_bits + i64_shift_left(word4 >> 6, 3)
                bit3 = u64_shift_left(1, word4 & 63)
                found4 = vm.u64[cell3 >> 3]
                if found4 & bit3 == 0:
                    vm.u64[cell3 >> 3] = found4 | bit3
                    vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = anOop2
                    vm.compactor_depth = i64(vm.compactor_depth + 1)
    vm.compactor_marks = i64(vm.compactor_marks + count)
    return found


def nearSize(vm):
    """Compactor>>nearSize, vm-spec/Collect/Compactor.class.st:191"""
    return 16


def reachFrom(vm, anObject):
    """Compactor>>reachFrom:, vm-spec/Collect/Compactor.class.st:197"""
    setBitsOf(vm, anObject)
    if vm.forwarders_isOn:
        forwarders.followSlots_of(vm, pointerSlots.countOf(vm, anObject), anObject)
    if vm.classTable_hasTwins:
        classTable.renumber(vm, anObject)
    word = vm.u64[anObject >> 3]
    if word >> 30 & 1 != 0:
        vm.compactor_pinned = i64(vm.compactor_pinned + 1)
    index = signed64(word & 4194303)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    if at & 7 == 0 and at != 0:
        word2 = at - vm.compactor_heapStart >> 3
        cell = vm.compactor_bits + i64_shift_left(word2 >> 6, 3)
        bit = u64_shift_left(1, word2 & 63)
        found = vm.u64[cell >> 3]
        if found & bit == 0:
            vm.u64[cell >> 3] = found | bit
            vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = at
            vm.compactor_depth = i64(vm.compactor_depth + 1)
    count = strongCountOf(vm, anObject)
    value = i64(count - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if anOop & 7 == 0 and anOop != 0:
            word3 = anOop - vm.compactor_heapStart >> 3
            cell2 = vm.compactor_bits + i64_shift_left(word3 >> 6, 3)
            bit2 = u64_shift_left(1, word3 & 63)
            found2 = vm.u64[cell2 >> 3]
            if found2 & bit2 == 0:
                vm.u64[cell2 >> 3] = found2 | bit2
                vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = anOop
                vm.compactor_depth = i64(vm.compactor_depth + 1)


def strongCountOf(vm, anObject):
    """Compactor>>strongCountOf:, vm-spec/Collect/Compactor.class.st:213"""
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if objectFormat == 4 and finalization.addWeak(vm, anObject):
        return objects.fixedSlotCountOf(vm, anObject)
    if objectFormat == 5:
        anOop = vm.u64[anObject + 8 >> 3]
        if anOop & 7 != 0:
            answer = True
        else:
            word = anOop - vm.compactor_heapStart >> 3
            isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
            answer = isMarked2
        answer2 = not answer
    else:
        answer2 = False
    if answer2:
        if finalization.addEphemeron(vm, anObject):
            return 0
    return pointerSlots.countOf(vm, anObject)


def isAlive(vm, anOop):
    """Compactor>>isAlive:, vm-spec/Collect/Compactor.class.st:225"""
    if anOop & 7 != 0:
        answer = True
    else:
        word = anOop - vm.compactor_heapStart >> 3
        isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
        answer = isMarked2
    return answer


def finishMarking(vm):
    """Compactor>>finishMarking, vm-spec/Collect/Compactor.class.st:231"""
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        anObject = mark(vm, vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3])
        vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3] = anObject
    while markEphemerons(vm):
        pass
    mournEphemerons(vm)
    clearWeakSlots(vm)


def markEphemerons(vm):
    """Compactor>>markEphemerons, vm-spec/Collect/Compactor.class.st:240"""
    count = vm.finalization_ephemeronCount
    vm.finalization_ephemeronCount = 0
    value = i64(count - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + i), 3) >> 3]
        trace(vm, each)
    return vm.finalization_ephemeronCount < count


def trace(vm, ephemeron):
    """Compactor>>trace:, vm-spec/Collect/Compactor.class.st:253"""
    count = strongCountOf(vm, ephemeron)
    value = i64(count - 1)
    for i in range(0, value + 1):
        mark(vm, vm.u64[ephemeron + i64_shift_left(i64(i + 1), 3) >> 3])


def mournEphemerons(vm):
    """Compactor>>mournEphemerons, vm-spec/Collect/Compactor.class.st:262"""
    value = i64(vm.finalization_ephemeronCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + i), 3) >> 3]
        finalization.mourn(vm, each)
        trace(vm, each)


def clearWeakSlots(vm):
    """Compactor>>clearWeakSlots, vm-spec/Collect/Compactor.class.st:272"""
    value = i64(vm.finalization_weakCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i, 3) >> 3]
        value2 = objects.fixedSlotCountOf(vm, each)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        value3 = i64(slotCountOf - 1)
        for j in range(value2, value3 + 1):
            anOop = vm.u64[each + i64_shift_left(i64(j + 1), 3) >> 3]
            if anOop & 7 != 0:
                answer = True
            else:
                word = anOop - vm.compactor_heapStart >> 3
                isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
                answer = isMarked2
            if not answer:
                value4 = vm.heap_nilObject
                vm.u64[each + i64_shift_left(i64(j + 1), 3) >> 3] = value4
                vm.finalization_isPending = True
                safePoint.interrupt(vm)


def reach(vm, anOop):
    """Compactor>>reach:, vm-spec/Collect/Compactor.class.st:281"""
    if anOop & 7 == 0 and anOop != 0:
        word = anOop - vm.compactor_heapStart >> 3
        cell = vm.compactor_bits + i64_shift_left(word >> 6, 3)
        bit = u64_shift_left(1, word & 63)
        found = vm.u64[cell >> 3]
        if found & bit == 0:
            vm.u64[cell >> 3] = found | bit
            vm.u64[vm.compactor_markStack + i64_shift_left(vm.compactor_depth, 3) >> 3] = anOop
            vm.compactor_depth = i64(vm.compactor_depth + 1)


def wordOf(vm, anObject):
    """Compactor>>wordOf:, vm-spec/Collect/Compactor.class.st:298"""
    return anObject - vm.compactor_heapStart >> 3


def isMarked(vm, anObject):
    """Compactor>>isMarked:, vm-spec/Collect/Compactor.class.st:306"""
    word = anObject - vm.compactor_heapStart >> 3
    return u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0


def setBitsOf(vm, anObject):
    """Compactor>>setBitsOf:, vm-spec/Collect/Compactor.class.st:315"""
    first = (anObject - 8 if signed64(vm.u64[anObject >> 3] >> 56) == 255 else anObject) - vm.compactor_heapStart >> 3
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    last = anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - vm.compactor_heapStart >> 3
    cell = vm.compactor_bits + i64_shift_left(first >> 6, 3)
    if first >> 6 == last >> 6:
        vm.u64[cell >> 3] = vm.u64[cell >> 3] | u64_shift_left((u64_shift_left(1, i64(last - first)) - 1) & M64, first & 63)
        return
    vm.u64[cell >> 3] = vm.u64[cell >> 3] | u64_shift_left(18446744073709551615, first & 63)
    memory_fill(vm, cell + 8, i64(i64((last >> 6) - (first >> 6)) - 1), 18446744073709551615)
    cell = vm.compactor_bits + i64_shift_left(last >> 6, 3)
    vm.u64[cell >> 3] = vm.u64[cell >> 3] | (u64_shift_left(1, last & 63) - 1) & M64


def plan(vm):
    """Compactor>>plan, vm-spec/Collect/Compactor.class.st:331"""
    finishMarking(vm)
    vm.forwarders_isOn = False
    vm.forwarders_areOld = False
    vm.forwarders_needsCare = vm.forwarders_isOddVariable
    if vm.classTable_hasTwins:
        classTable.forgetTwins(vm)
    words = i64(i64((vm.heap_free - vm.compactor_heapStart >> 9) + 2) - 1)
    sum = 0
    value = i64(words - 1)
    for i in range(0, value + 1):
        vm.i64[vm.compactor_sums + i64_shift_left(i, 3) >> 3] = sum
        sum = i64(sum + u64_bit_count(vm.u64[vm.compactor_bits + i64_shift_left(i, 3) >> 3]))
    vm.i64[vm.compactor_sums + i64_shift_left(words, 3) >> 3] = sum
    vm.compactor_living = sum
    forgetDeadClasses(vm)


def shouldSlide(vm):
    """Compactor>>shouldSlide, vm-spec/Collect/Compactor.class.st:348"""
    return i64_shift_left(vm.compactor_living, 4) < vm.heap_free - vm.compactor_heapStart


def canSlide(vm):
    """Compactor>>canSlide, vm-spec/Collect/Compactor.class.st:354"""
    vm.compactor_pinCount = 0
    if vm.compactor_pinned == 0:
        return True
    if vm.compactor_pinned > vm.compactor_tableBytes:
        return False
    place = vm.heap_start
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        if vm.u64[each2 >> 3] >> 30 & 1 != 0:
            word = each2 - vm.compactor_heapStart >> 3
            isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
            answer = isMarked2
        else:
            answer = False
        if answer:
            notePin(vm, each2)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
    return True


def notePin(vm, anObject):
    """Compactor>>notePin:, vm-spec/Collect/Compactor.class.st:366"""
    cell = vm.compactor_markStack + i64(vm.compactor_pinCount * 24)
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    end = anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - vm.compactor_heapStart >> 3
    vm.i64[cell >> 3] = (anObject - 8 if signed64(vm.u64[anObject >> 3] >> 56) == 255 else anObject) - vm.compactor_heapStart >> 3
    vm.i64[cell + 8 >> 3] = end
    before = vm.u64[vm.compactor_bits + i64_shift_left(end >> 6, 3) >> 3] & ((u64_shift_left(1, end & 63) - 1) & M64)
    livingBefore2 = i64(vm.i64[vm.compactor_sums + i64_shift_left(end >> 6, 3) >> 3] + u64_bit_count(before))
    vm.i64[cell + 16 >> 3] = i64(end - livingBefore2)
    vm.compactor_pinCount = i64(vm.compactor_pinCount + 1)


def cellOfPin(vm, index):
    """Compactor>>cellOfPin:, vm-spec/Collect/Compactor.class.st:379"""
    return vm.compactor_markStack + i64(index * 24)


def forgetDeadClasses(vm):
    """Compactor>>forgetDeadClasses, vm-spec/Collect/Compactor.class.st:385"""
    for i in range(0, 4095 + 1):
        page = vm.u64[vm.classTable_root + i64_shift_left(i64(i + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            return
        for j in range(0, 1023 + 1):
            class2 = vm.u64[page + i64_shift_left(i64(j + 1), 3) >> 3]
            word = class2 - vm.compactor_heapStart >> 3
            isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
            if not isMarked2:
                value = vm.heap_nilObject
                vm.u64[page + i64_shift_left(i64(j + 1), 3) >> 3] = value


def newAddressOf(vm, anOop):
    """Compactor>>newAddressOf:, vm-spec/Collect/Compactor.class.st:396"""
    if anOop & 7 != 0 or anOop == 0:
        return anOop
    word = anOop - vm.compactor_heapStart >> 3
    if vm.compactor_pinCount == 0:
        value = vm.compactor_heapStart
        before = vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3] & ((u64_shift_left(1, word & 63) - 1) & M64)
        livingBefore2 = i64(vm.i64[vm.compactor_sums + i64_shift_left(word >> 6, 3) >> 3] + u64_bit_count(before))
        return value + i64_shift_left(livingBefore2, 3)
    return vm.compactor_heapStart + i64_shift_left(newWordOf(vm, word), 3)


def livingBefore(vm, word):
    """Compactor>>livingBefore:, vm-spec/Collect/Compactor.class.st:407"""
    before = vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3] & ((u64_shift_left(1, word & 63) - 1) & M64)
    return i64(vm.i64[vm.compactor_sums + i64_shift_left(word >> 6, 3) >> 3] + u64_bit_count(before))


def newWordOf(vm, word):
    """Compactor>>newWordOf:, vm-spec/Collect/Compactor.class.st:417"""
    low = 0
    high = vm.compactor_pinCount
    while low < high:
        middle = i64(low + high) >> 1
        if vm.i64[vm.compactor_markStack + i64(middle * 24) >> 3] <= word:
            low = i64(middle + 1)
        else:
            high = middle
    if low == 0:
        before = vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3] & ((u64_shift_left(1, word & 63) - 1) & M64)
        return i64(vm.i64[vm.compactor_sums + i64_shift_left(word >> 6, 3) >> 3] + u64_bit_count(before))
    if word < vm.i64[vm.compactor_markStack + i64(i64(low - 1) * 24) + 8 >> 3]:
        return word
    before2 = vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3] & ((u64_shift_left(1, word & 63) - 1) & M64)
    livingBefore2 = i64(vm.i64[vm.compactor_sums + i64_shift_left(word >> 6, 3) >> 3] + u64_bit_count(before2))
    return i64(livingBefore2 + vm.i64[vm.compactor_markStack + i64(i64(low - 1) * 24) + 16 >> 3])


def compact(vm):
    """Compactor>>compact, vm-spec/Collect/Compactor.class.st:432"""
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        anObject = newAddressOf(vm, vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3])
        vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3] = anObject
    memory_fill(vm, vm.freeChunks_lists, 64, 0)
    vm.freeChunks_bytes = 0
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart
    place = vm.compactor_heapStart
    end = vm.heap_free
    free = vm.compactor_heapStart
    while place < end:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        next = each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
        word = each - vm.compactor_heapStart >> 3
        isMarked2 = u64_shift_right(vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0
        if isMarked2:
            count2 = pointerSlots.countOf(vm, each)
            value2 = i64(count2 - 1)
            for i2 in range(0, value2 + 1):
                value3 = newAddressOf(vm, vm.u64[each + i64_shift_left(i64(i2 + 1), 3) >> 3])
                vm.u64[each + i64_shift_left(i64(i2 + 1), 3) >> 3] = value3
            if vm.u64[each >> 3] >> 30 & 1 != 0:
                freeFrom_to(vm, free, place)
                free = place
            bytes = next - place
            if place != free:
                vm.compactor_moves = i64(vm.compactor_moves + 1)
                memory_copy(vm, bytes, place, free)
            free = free + bytes
        place = next
    endAt(vm, free)


def endAt(vm, free):
    """Compactor>>endAt:, vm-spec/Collect/Compactor.class.st:461"""
    vm.platform.releaseMemory_at(vm.heap_free - free, free)
    vm.platform.releaseMemory_at(i64_shift_left(vm.compactor_tableBytes, 5), vm.compactor_markStack)
    vm.heap_free = free
    vm.heap_ceiling = vm.heap_maxEnd
    vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))
    heap.shrink(vm)


def sweep(vm):
    """Compactor>>sweep, vm-spec/Collect/Compactor.class.st:471"""
    memory_fill(vm, vm.freeChunks_lists, 64, 0)
    vm.freeChunks_bytes = 0
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart
    end = vm.heap_free - vm.compactor_heapStart >> 3
    word = next_from_to(vm, False, 0, end)
    while word < end:
        hole = word
        word = next_from_to(vm, True, hole, end)
        if word == end:
            endAt(vm, vm.compactor_heapStart + i64_shift_left(hole, 3))
            return
        freeFrom_to(vm, vm.compactor_heapStart + i64_shift_left(hole, 3), vm.compactor_heapStart + i64_shift_left(word, 3))
        word = next_from_to(vm, False, word, end)
    endAt(vm, vm.heap_free)


def next_from_to(vm, isLiving, first, end):
    """Compactor>>next:from:to:, vm-spec/Collect/Compactor.class.st:487"""
    word = first
    while word < end:
        found = vm.u64[vm.compactor_bits + i64_shift_left(word >> 6, 3) >> 3]
        if not isLiving:
            found = found ^ M64
        found = u64_shift_right(found, word & 63)
        if not found == 0:
            return i64_min(i64(i64(word + 63) - u64_leading_zeros(found & (((found ^ M64) + 1) & M64))), end)
        word = i64((word | 63) + 1)
    return end


def freeFrom_to(vm, first, end):
    """Compactor>>freeFrom:to:, vm-spec/Collect/Compactor.class.st:502"""
    bytes = end - first
    if bytes == 0:
        return
    vm.compactor_holes = i64(vm.compactor_holes + 1)
    vm.freeChunks_bytes = i64(vm.freeChunks_bytes + bytes)
    freeChunks.enter_bytes(vm, freeChunks.chunk_at(vm, bytes, first), bytes)
    if bytes >= 65536:
        vm.platform.releaseMemory_at(i64(bytes - 56), first + 56)


def leastReleased(vm):
    """Compactor>>leastReleased, vm-spec/Collect/Compactor.class.st:515"""
    return 65536
