"""I keep the mourners in an image file, as other VMs of the family do: in pages of 64-bit words that the root of the class table leads to, at the third slot behind those for its pages. A page has 4 words of its own, and then room for mourners, from the last to be fetched on: 0 how many there are 1 the slot of the root 2 a page that is not in use, or 0 3 the page before, which is full, or 0 The pages are made for a snapshot, and are garbage when it has been written or read.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def pageSlots(vm):
    """MournQueue>>pageSlots, vm-spec/Collect/MournQueue.class.st:16"""
    return 4092


def ownSlots(vm):
    """MournQueue>>ownSlots, vm-spec/Collect/MournQueue.class.st:22"""
    return 4


def rootSlot(vm):
    """MournQueue>>rootSlot, vm-spec/Collect/MournQueue.class.st:28"""
    return 4098


def nextPage(vm):
    """MournQueue>>nextPage, vm-spec/Collect/MournQueue.class.st:34"""
    return 3


def write(vm):
    """MournQueue>>write, vm-spec/Collect/MournQueue.class.st:40"""
    page = 0
    count = 0
    value = vm.finalization_mournerCount
    for i in range(1, value + 1):
        if page == 0 or i64(count + 4) == 4092:
            if not heap.hasRoomForOld(vm, 4092):
                return False
            page = pageAfter(vm, page)
            count = 0
        index = i64(count + 4)
        value2 = vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i64(vm.finalization_mournerCount - i)), 3) >> 3]
        vm.u64[page + i64_shift_left(i64(index + 1), 3) >> 3] = value2
        count = i64(count + 1)
        vm.i64[page + 8 >> 3] = count
    if not page == 0:
        anObject = vm.classTable_root
        vm.u64[anObject + 32792 >> 3] = page
    return True


def pageAfter(vm, page):
    """MournQueue>>pageAfter:, vm-spec/Collect/MournQueue.class.st:59"""
    new = heap.allocateOld_format_classIndex(vm, 4092, 9, 19)
    memory_fill(vm, new + 8, 4092, 0)
    vm.i64[new + 8 + 8 >> 3] = 4098
    vm.u64[new + 32 >> 3] = page
    return new


def drop(vm):
    """MournQueue>>drop, vm-spec/Collect/MournQueue.class.st:71"""
    anObject = vm.classTable_root
    value = vm.heap_nilObject
    vm.u64[anObject + 32792 >> 3] = value


def read(vm):
    """MournQueue>>read, vm-spec/Collect/MournQueue.class.st:77"""
    page = vm.u64[vm.classTable_root + 32792 >> 3]
    isGood = page == vm.heap_nilObject or readPages(vm, page)
    for i in range(4096, 4103 + 1):
        if vm.u64[vm.classTable_root + i64_shift_left(i64(i + 1), 3) >> 3] != vm.heap_nilObject:
            anObject = vm.classTable_root
            value = vm.heap_nilObject
            vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3] = value
    return isGood


def readPages(vm, first):
    """MournQueue>>readPages:, vm-spec/Collect/MournQueue.class.st:90"""
    vm.finalization_weakCount = 0
    vm.finalization_ephemeronCount = 0
    page = first
    while True:
        if not readPage(vm, page):
            return False
        if vm.u64[page + 32 >> 3] == 0:
            return True
        page = imageReader.newAddressOf(vm, vm.u64[page + 32 >> 3])
        if not not page == 0:
            break
        pass
    return False


def readPage(vm, page):
    """MournQueue>>readPage:, vm-spec/Collect/MournQueue.class.st:104"""
    if page & 7 == 0:
        if signed64(vm.u64[page >> 3] >> 24 & 31) == 9:
            count = signed64(vm.u64[page >> 3] >> 56)
            slotCountOf = signed64(vm.u64[page - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 4
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not answer2:
        return False
    count2 = vm.i64[page + 8 >> 3]
    if count2 >= 0:
        count3 = signed64(vm.u64[page >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[page - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        answer3 = count2 <= i64(slotCountOf2 - 4)
    else:
        answer3 = False
    if not answer3:
        return False
    vm.i64[page + 8 >> 3] = -1
    while count2 > 0:
        count2 = i64(count2 - 1)
        mourner = imageReader.newAddressOf(vm, vm.u64[page + i64_shift_left(i64(i64(count2 + 4) + 1), 3) >> 3])
        if mourner == 0:
            return False
        finalization.addMourner(vm, forwarders.follow(vm, mourner))
    return True
