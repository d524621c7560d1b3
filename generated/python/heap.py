"""I own the memory that objects live in: one reserved range of addresses, filled from its start. Objects follow each other without gaps, so that all of them can be visited; the image that was loaded comes first. There is no collector here: when the range is full, the VM says so and ends.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, heap, instances, largeIntegers, methods, objects, specialObjects, become, enumeration, heapChecker, imageReader, imageWriter, pointerSlots, contextAccess, contexts, frame, stack, stackPages, clock, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, interpreter)
from generator.simulator.runtime import *


def start(vm):
    """Heap>>start, vm-spec/Heap/Heap.class.st:34"""
    return vm.heap_start


def free(vm):
    """Heap>>free, vm-spec/Heap/Heap.class.st:41"""
    return vm.heap_free


def bytesLeft(vm):
    """Heap>>bytesLeft, vm-spec/Heap/Heap.class.st:48"""
    return vm.heap_limit - vm.heap_free


def nilObject(vm):
    """Heap>>nilObject, vm-spec/Heap/Heap.class.st:53"""
    return vm.heap_nilObject


def trueObject(vm):
    """Heap>>trueObject, vm-spec/Heap/Heap.class.st:59"""
    return vm.heap_trueObject


def falseObject(vm):
    """Heap>>falseObject, vm-spec/Heap/Heap.class.st:65"""
    return vm.heap_falseObject


def booleanFor(vm, condition):
    """Heap>>booleanFor:, vm-spec/Heap/Heap.class.st:71"""
    return vm.heap_trueObject if condition else vm.heap_falseObject


def reserve(vm, bytes):
    """Heap>>reserve:, vm-spec/Heap/Heap.class.st:78"""
    vm.heap_start = vm.platform.reserveMemory(bytes)
    vm.heap_free = vm.heap_start
    vm.heap_limit = vm.heap_start + bytes
    vm.heap_lastHash = 1513920225
    return vm.heap_start != 0


def setFree(vm, end):
    """Heap>>setFree:, vm-spec/Heap/Heap.class.st:89"""
    vm.heap_free = end


def setLastHash(vm, hash):
    """Heap>>setLastHash:, vm-spec/Heap/Heap.class.st:96"""
    if hash != 0:
        vm.heap_lastHash = hash


def lastHash(vm):
    """Heap>>lastHash, vm-spec/Heap/Heap.class.st:102"""
    return vm.heap_lastHash


def setNil_false_true(vm, nil_, false_, true_):
    """Heap>>setNil:false:true:, vm-spec/Heap/Heap.class.st:108"""
    vm.heap_nilObject = nil_
    vm.heap_falseObject = false_
    vm.heap_trueObject = true_


def bytesForSlots(vm, count):
    """Heap>>bytesForSlots:, vm-spec/Heap/Heap.class.st:116"""
    bytes = i64_shift_left(i64(i64_max(count, 1) + 1), 3)
    return i64(bytes + 8) if count >= 255 else bytes


def allocateSlots_format_classIndex(vm, count, format, classIndex):
    """Heap>>allocateSlots:format:classIndex:, vm-spec/Heap/Heap.class.st:125"""
    place = vm.heap_free
    if count >= 255:
        return allocateLarge_format_classIndex(vm, count, format, classIndex)
    end = place + bytesForSlots(vm, count)
    if end > vm.heap_limit:
        outOfMemory(vm, count)
    vm.heap_free = end
    vm.u64[place >> 3] = (((((count & 0xffffffffffffffff) << 56 & M64) + ((format & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex & 0xffffffffffffffff)) & M64
    return place


def allocateLarge_format_classIndex(vm, count, format, classIndex):
    """Heap>>allocateLarge:format:classIndex:, vm-spec/Heap/Heap.class.st:140"""
    if count > 1099511627776 or vm.heap_limit - vm.heap_free < bytesForSlots(vm, count):
        outOfMemory(vm, count)
    vm.u64[vm.heap_free >> 3] = (18374686479671623680 + (count & 0xffffffffffffffff)) & M64
    place = vm.heap_free + 8
    vm.heap_free = place + i64_shift_left(i64(count + 1), 3)
    vm.u64[place >> 3] = (((18374686479671623680 + ((format & 0xffffffffffffffff) << 24 & M64)) & M64) + (classIndex & 0xffffffffffffffff)) & M64
    return place


def hasRoomForSlots(vm, count):
    """Heap>>hasRoomForSlots:, vm-spec/Heap/Heap.class.st:154"""
    return count >= 0 and count < 1099511627776 and bytesForSlots(vm, count) < vm.heap_limit - vm.heap_start


def outOfMemory(vm, slots):
    """Heap>>outOfMemory:, vm-spec/Heap/Heap.class.st:161"""
    vm.platform.fatal_with('out of memory: the heap has reached --max-heap, and an object of %1 slots does not fit any more', slots)


def nextHash(vm):
    """Heap>>nextHash, vm-spec/Heap/Heap.class.st:168"""
    next = vm.heap_lastHash
    next = next ^ (next << 13 & M64)
    next = next ^ (next >> 7)
    next = next ^ (next << 17 & M64)
    vm.heap_lastHash = next
    next = next & 4194303
    return 1 if next == 0 else signed64(next)


def objectAt(vm, place):
    """Heap>>objectAt:, vm-spec/Heap/Heap.class.st:181"""
    return place + 8 if signed64((vm.u64[place >> 3] >> 56)) == 255 else place


def after(vm, anObject):
    """Heap>>after:, vm-spec/Heap/Heap.class.st:190"""
    count = signed64((vm.u64[anObject >> 3] >> 56))
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return anObject + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
