"""I know full blocks: outer context (nil where it is not needed), compiled block, number of arguments, receiver, and then the copied values. I also know the older kind of blocks, whose code is embedded in that of their method: outer context, which tells method and receiver; the index of the first bytecode, counted as in contexts; number of arguments; and then the copied values.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def outerContext(vm):
    """Closures>>outerContext, vm-spec/Heap/Closures.class.st:14"""
    return 0


def block(vm):
    """Closures>>block, vm-spec/Heap/Closures.class.st:20"""
    return 1


def arguments(vm):
    """Closures>>arguments, vm-spec/Heap/Closures.class.st:26"""
    return 2


def receiver(vm):
    """Closures>>receiver, vm-spec/Heap/Closures.class.st:32"""
    return 3


def firstCopied(vm):
    """Closures>>firstCopied, vm-spec/Heap/Closures.class.st:38"""
    return 4


def isClosure_arguments(vm, anOop, count):
    """Closures>>isClosure:arguments:, vm-spec/Heap/Closures.class.st:44"""
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 38:
        if vm.u64[anOop + 24 >> 3] == (((count & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop2 = vm.u64[anOop + 16 >> 3]
            anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2


def startPc(vm):
    """Closures>>startPc, vm-spec/Heap/Closures.class.st:54"""
    return 1


def firstCopiedOfEmbedded(vm):
    """Closures>>firstCopiedOfEmbedded, vm-spec/Heap/Closures.class.st:60"""
    return 3


def isEmbedded(vm, anOop):
    """Closures>>isEmbedded:, vm-spec/Heap/Closures.class.st:66"""
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 37:
        anOop2 = vm.u64[anOop + 8 >> 3]
        anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] & 4194303) == 36 and vm.u64[anOop + 16 >> 3] & 1 != 0
    else:
        answer = False
    return answer


def isEmbedded_arguments(vm, anOop, count):
    """Closures>>isEmbedded:arguments:, vm-spec/Heap/Closures.class.st:75"""
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 37:
        if vm.u64[anOop + 24 >> 3] == (((count & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop2 = vm.u64[anOop + 8 >> 3]
            answer = anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] & 4194303) == 36 and vm.u64[anOop + 16 >> 3] & 1 != 0
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2


def newEmbedded_outer_arguments_copied(vm, startPc2, outerContext2, arguments2, count):
    """Closures>>newEmbedded:outer:arguments:copied:, vm-spec/Heap/Closures.class.st:86"""
    count2 = i64(3 + count)
    if count2 >= 255:
        closure = heap.allocateLarge_format_classIndex(vm, count2, 3, 37)
    else:
        bytes = heap.bytesForSlots(vm, count2)
        word = (((((count2 & 0xffffffffffffffff) << 56 & M64) + 50331648) & M64) + 37) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object = takeFromEden
        closure = heap.allocateLate_format_classIndex(vm, count2, 3, 37) if object == 0 else object
    vm.u64[closure + 8 >> 3] = outerContext2
    vm.u64[closure + 16 >> 3] = startPc2
    value = (((arguments2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[closure + 24 >> 3] = value
    return closure


def new_outer_receiver_copied(vm, code, outerContext2, receiver2, count):
    """Closures>>new:outer:receiver:copied:, vm-spec/Heap/Closures.class.st:98"""
    count2 = i64(4 + count)
    if count2 >= 255:
        closure = heap.allocateLarge_format_classIndex(vm, count2, 3, 38)
    else:
        bytes = heap.bytesForSlots(vm, count2)
        word = (((((count2 & 0xffffffffffffffff) << 56 & M64) + 50331648) & M64) + 38) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object = takeFromEden
        closure = heap.allocateLate_format_classIndex(vm, count2, 3, 38) if object == 0 else object
    vm.u64[closure + 8 >> 3] = outerContext2
    vm.u64[closure + 16 >> 3] = code
    value = (((signed64(vm.u64[code + 8 >> 3]) >> 3 >> 24 & 15 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[closure + 24 >> 3] = value
    vm.u64[closure + 32 >> 3] = receiver2
    return closure
