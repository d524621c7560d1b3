"""I let C code hold on to objects. Objects move; a handle, which is a number from 1 on, stays, and leads to its object until it is freed. What a handle leads to is alive: a path from a root shows the handle. The handles are in a table beside the heap, which doubles when it is full. A free cell holds the number of the next free one above three bits that are set, as they are in no oop.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def freeTag(vm):
    """Handles>>freeTag, vm-spec/Collect/Handles.class.st:29"""
    return 7


def firstSize(vm):
    """Handles>>firstSize, vm-spec/Collect/Handles.class.st:35"""
    return 512


def create(vm, anOop):
    """Handles>>create:, vm-spec/Collect/Handles.class.st:41"""
    if vm.handles_nextFree == 0 and not grow(vm):
        return 0
    handle = vm.handles_nextFree
    vm.handles_nextFree = signed64(vm.u64[vm.handles_table + i64_shift_left(handle, 3) >> 3] >> 3)
    vm.u64[vm.handles_table + i64_shift_left(handle, 3) >> 3] = anOop
    vm.handles_used = i64(vm.handles_used + 1)
    return handle


def objectOf(vm, handle):
    """Handles>>objectOf:, vm-spec/Collect/Handles.class.st:55"""
    return vm.u64[vm.handles_table + i64_shift_left(handle, 3) >> 3] if isHandle(vm, handle) else 0


def free(vm, handle):
    """Handles>>free:, vm-spec/Collect/Handles.class.st:63"""
    if not isHandle(vm, handle):
        return False
    makeFree(vm, handle)
    vm.handles_used = i64(vm.handles_used - 1)
    return True


def used(vm):
    """Handles>>used, vm-spec/Collect/Handles.class.st:74"""
    return vm.handles_used


def size(vm):
    """Handles>>size, vm-spec/Collect/Handles.class.st:81"""
    return vm.handles_size


def isHandle(vm, number):
    """Handles>>isHandle:, vm-spec/Collect/Handles.class.st:87"""
    return number > 0 and number < vm.handles_size and vm.u64[vm.handles_table + i64_shift_left(number, 3) >> 3] & 7 != 7


def cellOf(vm, handle):
    """Handles>>cellOf:, vm-spec/Collect/Handles.class.st:93"""
    return vm.u64[vm.handles_table + i64_shift_left(handle, 3) >> 3]


def makeFree(vm, handle):
    """Handles>>makeFree:, vm-spec/Collect/Handles.class.st:99"""
    vm.u64[vm.handles_table + i64_shift_left(handle, 3) >> 3] = (((vm.handles_nextFree & 0xffffffffffffffff) << 3 & M64) + 7) & M64
    vm.handles_nextFree = handle


def grow(vm):
    """Handles>>grow, vm-spec/Collect/Handles.class.st:106"""
    count = 512 if vm.handles_size == 0 else i64_shift_left(vm.handles_size, 1)
    larger = vm.platform.reserveMemory(i64_shift_left(count, 3))
    if larger == 0:
        return False
    memory_copy(vm, i64_shift_left(vm.handles_size, 3), vm.handles_table, larger)
    if vm.handles_size > 0:
        vm.platform.releaseMemory_at(i64_shift_left(vm.handles_size, 3), vm.handles_table)
    vm.handles_table = larger
    next = count
    while next > i64_max(vm.handles_size, 1):
        next = i64(next - 1)
        makeFree(vm, next)
    vm.handles_size = count
    return True


def check(vm):
    """Handles>>check, vm-spec/Collect/Handles.class.st:134"""
    value = i64(vm.handles_size - 1)
    for i in range(1, value + 1):
        if isHandle(vm, i):
            heapChecker.checkedRoot(vm, vm.u64[vm.handles_table + i64_shift_left(i, 3) >> 3])
