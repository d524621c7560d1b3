"""I find the shortest way from the roots to what HeapQuery asks about, breadth first, along the references that keep objects alive: not the weak slots of weak objects, and those of ephemerons only when their key is reached from elsewhere. An object keeps its class alive. My caller adds every root, with a number that I keep for it. I have a queue of the objects that were reached, with the position in it from which each was, and a bit for every word of the heap, set where an object begins that is in the queue.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def begin(vm):
    """PathFinder>>begin, vm-spec/Collect/PathFinder.class.st:31"""
    bytes = vm.heap_free - vm.heap_youngStart
    if bytes > vm.pathFinder_tableBytes:
        vm.pathFinder_queue = vm.platform.reserveMemory(bytes)
        vm.pathFinder_reached = vm.platform.reserveMemory(i64((bytes >> 6) + 8))
        vm.pathFinder_tableBytes = bytes
        if vm.pathFinder_queue == 0 or vm.pathFinder_reached == 0:
            vm.pathFinder_tableBytes = 0
            return False
    memory_fill(vm, vm.pathFinder_reached, i64((bytes >> 9) + 1), 0)
    vm.pathFinder_count = 0
    vm.pathFinder_found = -1
    return True


def addRoot_number(vm, anOop, number):
    """PathFinder>>addRoot:number:, vm-spec/Collect/PathFinder.class.st:50"""
    reach_from(vm, anOop, i64(-1 - number))


def search(vm):
    """PathFinder>>search, vm-spec/Collect/PathFinder.class.st:57"""
    next = 0
    while vm.pathFinder_found < 0 and next < vm.pathFinder_count:
        follow(vm, next)
        next = i64(next + 1)
        if next == vm.pathFinder_count:
            end2 = vm.pathFinder_count
            value = i64(end2 - 1)
            for i in range(0, value + 1):
                if signed64(vm.u64[vm.u64[vm.pathFinder_queue + i64_shift_left(i, 4) >> 3] >> 3] >> 24 & 31) == 5:
                    follow(vm, i)
    return vm.pathFinder_found >= 0


def end(vm):
    """PathFinder>>end, vm-spec/Collect/PathFinder.class.st:72"""
    vm.platform.releaseMemory_at(vm.pathFinder_tableBytes, vm.pathFinder_queue)


def follow(vm, position):
    """PathFinder>>follow:, vm-spec/Collect/PathFinder.class.st:78"""
    each = vm.u64[vm.pathFinder_queue + i64_shift_left(position, 4) >> 3]
    value = i64(strongCountOf(vm, each) - 1)
    for i in range(0, value + 1):
        reach_from(vm, vm.u64[each + i64_shift_left(i64(i + 1), 3) >> 3], position)
    if signed64(vm.u64[each >> 3] & 4194303) >= 32:
        index = signed64(vm.u64[each >> 3] & 4194303) if each & 7 == 0 else signed64(each & 7)
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        reach_from(vm, at, position)


def strongCountOf(vm, anObject):
    """PathFinder>>strongCountOf:, vm-spec/Collect/PathFinder.class.st:88"""
    if signed64(vm.u64[anObject >> 3] >> 24 & 31) == 4:
        return objects.fixedSlotCountOf(vm, anObject)
    if signed64(vm.u64[anObject >> 3] >> 24 & 31) == 5:
        anOop = vm.u64[anObject + 8 >> 3]
        answer = not isReached(vm, forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop)
    else:
        answer = False
    if answer:
        return 0
    return pointerSlots.countOf(vm, anObject)


def isEphemeron(vm, anObject):
    """PathFinder>>isEphemeron:, vm-spec/Collect/PathFinder.class.st:97"""
    return signed64(vm.u64[anObject >> 3] >> 24 & 31) == 5


def reach_from(vm, anOop, origin):
    """PathFinder>>reach:from:, vm-spec/Collect/PathFinder.class.st:103"""
    each = anOop if anOop == 0 else forwarders.follow(vm, anOop)
    if each == 0 or isReached(vm, each):
        return
    noteReached(vm, each)
    vm.u64[vm.pathFinder_queue + i64_shift_left(vm.pathFinder_count, 4) >> 3] = each
    vm.i64[vm.pathFinder_queue + i64_shift_left(vm.pathFinder_count, 4) + 8 >> 3] = origin
    if vm.pathFinder_found < 0 and heapQuery.isTarget(vm, each):
        vm.pathFinder_found = vm.pathFinder_count
    vm.pathFinder_count = i64(vm.pathFinder_count + 1)


def isReached(vm, anOop):
    """PathFinder>>isReached:, vm-spec/Collect/PathFinder.class.st:116"""
    if anOop & 7 != 0:
        return True
    word = anOop - vm.heap_youngStart >> 3
    return u64_shift_right(vm.u64[vm.pathFinder_reached + i64_shift_left(word >> 6, 3) >> 3], word & 63) & 1 != 0


def noteReached(vm, anObject):
    """PathFinder>>noteReached:, vm-spec/Collect/PathFinder.class.st:125"""
    word = anObject - vm.heap_youngStart >> 3
    cell = vm.pathFinder_reached + i64_shift_left(word >> 6, 3)
    vm.u64[cell >> 3] = vm.u64[cell >> 3] | u64_shift_left(1, word & 63)


def objectAt(vm, position):
    """PathFinder>>objectAt:, vm-spec/Collect/PathFinder.class.st:134"""
    return vm.u64[vm.pathFinder_queue + i64_shift_left(position, 4) >> 3]


def linkAt(vm, position):
    """PathFinder>>linkAt:, vm-spec/Collect/PathFinder.class.st:141"""
    return vm.i64[vm.pathFinder_queue + i64_shift_left(position, 4) + 8 >> 3]


def linkAt_put(vm, position, link):
    """PathFinder>>linkAt:put:, vm-spec/Collect/PathFinder.class.st:147"""
    vm.i64[vm.pathFinder_queue + i64_shift_left(position, 4) + 8 >> 3] = link


def turnAround(vm):
    """PathFinder>>turnAround, vm-spec/Collect/PathFinder.class.st:153"""
    position = vm.pathFinder_found
    next = -1
    while True:
        origin = vm.i64[vm.pathFinder_queue + i64_shift_left(position, 4) + 8 >> 3]
        vm.i64[vm.pathFinder_queue + i64_shift_left(position, 4) + 8 >> 3] = next
        if not origin >= 0:
            break
        next = position
        position = origin
    vm.pathFinder_found = i64(-1 - origin)
    return position


def rootNumber(vm):
    """PathFinder>>rootNumber, vm-spec/Collect/PathFinder.class.st:170"""
    return vm.pathFinder_found


def slotOf_to(vm, anObject, another):
    """PathFinder>>slotOf:to:, vm-spec/Collect/PathFinder.class.st:176"""
    value = i64(strongCountOf(vm, anObject) - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == another:
            return i
    return -1
