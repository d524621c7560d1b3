"""I decide how large the spaces of the heap are. Eden has the size that was asked for, with --eden or in the header of the image. Where neither does, it begins with 4 megabytes, and adapts to what the program does: where much of what is in eden survives, objects are scavenged before they had the time to die, and eden is doubled; where next to nothing survives any more, it is halved, down to where it began, because a small eden stays in the caches of the processor. The average of the last few scavenges decides: more than an eighth is much, less than a hundredth is next to nothing. Eden is never larger than 32 megabytes then, nor than a sixteenth of what the heap may take, and in no case smaller than half a megabyte. A survivor space has a quarter of eden. Old space grows by growHeadroom at least, and as far as maxBytes. When a full collection has left more than shrinkThreshold free, the system gets back what is behind growHeadroom. A full collection is due when old space has grown by growthRatio, and by 32 megabytes at least; where there is less room, when half of that is taken.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def megabyte(vm):
    """HeapSizes>>megabyte, vm-spec/Heap/HeapSizes.class.st:52"""
    return 1048576


def leastEden(vm):
    """HeapSizes>>leastEden, vm-spec/Heap/HeapSizes.class.st:58"""
    return 524288


def edenUnit(vm):
    """HeapSizes>>edenUnit, vm-spec/Heap/HeapSizes.class.st:65"""
    return 65536


def growthUnit(vm):
    """HeapSizes>>growthUnit, vm-spec/Heap/HeapSizes.class.st:72"""
    return 65536


def begin_eden(vm, maxBytes, wanted):
    """HeapSizes>>begin:eden:, vm-spec/Heap/HeapSizes.class.st:79"""
    vm.heapSizes_adapts = wanted == 0
    vm.heapSizes_mostEden = i64_max(i64_min(maxBytes >> 4, 33554432), 524288) if vm.heapSizes_adapts else i64_min(i64_max(wanted, 524288), 1099511627776)
    vm.heapSizes_mostEden = i64_quotient(vm.heapSizes_mostEden, 65536)
    vm.heapSizes_mostEden = i64(vm.heapSizes_mostEden * 65536)
    vm.heapSizes_firstEden = i64_min(vm.heapSizes_mostEden, 4194304) if vm.heapSizes_adapts else vm.heapSizes_mostEden
    vm.heapSizes_eden = vm.heapSizes_firstEden
    vm.heapSizes_survival = 0
    vm.heapSizes_growHeadroom = 16777216
    vm.heapSizes_shrinkThreshold = 33554432
    vm.heapSizes_growthRatio = double_divide(1.0, 2.0)


def eden(vm):
    """HeapSizes>>eden, vm-spec/Heap/HeapSizes.class.st:97"""
    return vm.heapSizes_eden


def survivor(vm):
    """HeapSizes>>survivor, vm-spec/Heap/HeapSizes.class.st:103"""
    return vm.heapSizes_eden >> 2


def mostEden(vm):
    """HeapSizes>>mostEden, vm-spec/Heap/HeapSizes.class.st:109"""
    return vm.heapSizes_mostEden


def mostSurvivor(vm):
    """HeapSizes>>mostSurvivor, vm-spec/Heap/HeapSizes.class.st:115"""
    return vm.heapSizes_mostEden >> 2


def young(vm):
    """HeapSizes>>young, vm-spec/Heap/HeapSizes.class.st:120"""
    return i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))


def adaptions(vm):
    """HeapSizes>>adaptions, vm-spec/Heap/HeapSizes.class.st:126"""
    return vm.heapSizes_adaptions


def scavenged_survived(vm, used, survived):
    """HeapSizes>>scavenged:survived:, vm-spec/Heap/HeapSizes.class.st:132"""
    if not (vm.heapSizes_adapts and used >= vm.heapSizes_eden >> 1):
        return False
    vm.heapSizes_survival = i64(i64(vm.heapSizes_survival * 3) + i64_quotient(i64_shift_left(survived, 10), used)) >> 2
    if vm.heapSizes_survival > 128 and vm.heapSizes_eden < vm.heapSizes_mostEden:
        bytes = i64_min(i64_shift_left(vm.heapSizes_eden, 1), vm.heapSizes_mostEden)
        vm.heapSizes_eden = bytes
        vm.heapSizes_survival = 64
        vm.heapSizes_adaptions = i64(vm.heapSizes_adaptions + 1)
        return True
    if vm.heapSizes_survival < 10 and vm.heapSizes_eden > vm.heapSizes_firstEden:
        bytes2 = i64_max(vm.heapSizes_eden >> 1, vm.heapSizes_firstEden)
        vm.heapSizes_eden = bytes2
        vm.heapSizes_survival = 64
        vm.heapSizes_adaptions = i64(vm.heapSizes_adaptions + 1)
        return True
    return False


def resize(vm, bytes):
    """HeapSizes>>resize:, vm-spec/Heap/HeapSizes.class.st:143"""
    vm.heapSizes_eden = bytes
    vm.heapSizes_survival = 64
    vm.heapSizes_adaptions = i64(vm.heapSizes_adaptions + 1)
    return True


def growHeadroom(vm):
    """HeapSizes>>growHeadroom, vm-spec/Heap/HeapSizes.class.st:152"""
    return vm.heapSizes_growHeadroom


def growHeadroom_(vm, bytes):
    """HeapSizes>>growHeadroom:, vm-spec/Heap/HeapSizes.class.st:158"""
    vm.heapSizes_growHeadroom = bytes


def shrinkThreshold(vm):
    """HeapSizes>>shrinkThreshold, vm-spec/Heap/HeapSizes.class.st:164"""
    return vm.heapSizes_shrinkThreshold


def shrinkThreshold_(vm, bytes):
    """HeapSizes>>shrinkThreshold:, vm-spec/Heap/HeapSizes.class.st:170"""
    vm.heapSizes_shrinkThreshold = bytes


def growthRatio(vm):
    """HeapSizes>>growthRatio, vm-spec/Heap/HeapSizes.class.st:176"""
    return vm.heapSizes_growthRatio


def growthRatio_(vm, ratio):
    """HeapSizes>>growthRatio:, vm-spec/Heap/HeapSizes.class.st:182"""
    vm.heapSizes_growthRatio = ratio


def growthAfter(vm, used):
    """HeapSizes>>growthAfter:, vm-spec/Heap/HeapSizes.class.st:188"""
    return i64_max(double_to_i64(i64_double(used) * vm.heapSizes_growthRatio), 33554432)


def grownIn(vm, microseconds):
    """HeapSizes>>grownIn:, vm-spec/Heap/HeapSizes.class.st:195"""
    vm.heapSizes_growths = i64(vm.heapSizes_growths + 1)
    vm.heapSizes_longestGrowth = i64_max(vm.heapSizes_longestGrowth, microseconds)


def growths(vm):
    """HeapSizes>>growths, vm-spec/Heap/HeapSizes.class.st:203"""
    return vm.heapSizes_growths


def longestGrowth(vm):
    """HeapSizes>>longestGrowth, vm-spec/Heap/HeapSizes.class.st:209"""
    return vm.heapSizes_longestGrowth


def longestGrowth_(vm, microseconds):
    """HeapSizes>>longestGrowth:, vm-spec/Heap/HeapSizes.class.st:215"""
    vm.heapSizes_longestGrowth = microseconds


def shrunk(vm):
    """HeapSizes>>shrunk, vm-spec/Heap/HeapSizes.class.st:221"""
    vm.heapSizes_shrinkings = i64(vm.heapSizes_shrinkings + 1)


def shrinkings(vm):
    """HeapSizes>>shrinkings, vm-spec/Heap/HeapSizes.class.st:227"""
    return vm.heapSizes_shrinkings
