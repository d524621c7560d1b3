"""I know forwarders: what is left of an object when references to it are to lead to another one from now on. A forwarder has a class index and a format of its own, and its first slot is where references lead. Nobody goes through the heap for them: a reference to a forwarder is replaced where somebody comes across it, and the last of them by a full collection. (See Lazy become and the partial read barrier in the class comment of SpurMemoryManager in the OpenSmalltalk sources.) Few have to look for forwarders. A message to one is found by nobody, as no class has their index, and so a send looks after the method cache was missed. A frame has none where one would matter: its receiver, method, context, temporaries and operands are replaced when objects become forwarders, and what becomes a frame later (a context, a closure) is looked at then. So instance variables are read, and temporaries in vectors, as if there were no forwarders. Primitives are given none as arguments. What the VM itself reads of the image's objects, such as method dictionaries, lists of processes and associations of global variables, it reads by slot:of:. All of this costs one test as long as isOn is false. Young forwarders are gone after a scavenge, all of them after a full collection.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def isOn(vm):
    """Forwarders>>isOn, vm-spec/Heap/Forwarders.class.st:37"""
    return vm.forwarders_isOn


def is_(vm, anOop):
    """Forwarders>>is:, vm-spec/Heap/Forwarders.class.st:44"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 8


def follow(vm, anOop):
    """Forwarders>>follow:, vm-spec/Heap/Forwarders.class.st:51"""
    each = anOop
    while each & 7 == 0 and signed64(vm.u64[each >> 3] & 4194303) == 8:
        each = vm.u64[each + 8 >> 3]
    return each


def followRoot(vm, anOop):
    """Forwarders>>followRoot:, vm-spec/Heap/Forwarders.class.st:62"""
    return anOop if anOop == 0 else follow(vm, anOop)


def followed(vm, anOop):
    """Forwarders>>followed:, vm-spec/Heap/Forwarders.class.st:69"""
    return follow(vm, anOop) if vm.forwarders_isOn else anOop


def is_sameAs(vm, one, other):
    """Forwarders>>is:sameAs:, vm-spec/Heap/Forwarders.class.st:77"""
    if one == other:
        return True
    return vm.forwarders_isOn and follow(vm, one) == follow(vm, other)


def slot_of(vm, index, anObject):
    """Forwarders>>slot:of:, vm-spec/Heap/Forwarders.class.st:86"""
    anOop = vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3]
    return follow(vm, anOop) if vm.forwarders_isOn else anOop


def followSlots_of(vm, count, anObject):
    """Forwarders>>followSlots:of:, vm-spec/Heap/Forwarders.class.st:94"""
    value = i64(count - 1)
    for i in range(0, value + 1):
        value2 = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        target = follow(vm, value2)
        if target != value2:
            vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3] = target
            if anObject >= vm.heap_start and target & 7 == 0 and target < vm.heap_start:
                heap.noteStores(vm, anObject)


def followArray(vm, anOop):
    """Forwarders>>followArray:, vm-spec/Heap/Forwarders.class.st:105"""
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2:
        count = signed64(vm.u64[anOop >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
        followSlots_of(vm, slotCountOf, anOop)


def needsCare(vm):
    """Forwarders>>needsCare, vm-spec/Heap/Forwarders.class.st:112"""
    return vm.forwarders_needsCare


def isVariable(vm, anOop):
    """Forwarders>>isVariable:, vm-spec/Heap/Forwarders.class.st:119"""
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 2
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2 and not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36)


def noteChangeOf_to(vm, one, two):
    """Forwarders>>noteChangeOf:to:, vm-spec/Heap/Forwarders.class.st:127"""
    if isVariable(vm, one) and not isVariable(vm, two):
        vm.forwarders_isOddVariable = True
        vm.forwarders_needsCare = True


def valueOfVariable(vm, anOop):
    """Forwarders>>valueOfVariable:, vm-spec/Heap/Forwarders.class.st:136"""
    variable = follow(vm, anOop)
    return vm.u64[variable + 16 >> 3] if isVariable(vm, variable) else vm.heap_nilObject


def mayAssign(vm, anOop):
    """Forwarders>>mayAssign:, vm-spec/Heap/Forwarders.class.st:146"""
    if vm.forwarders_needsCare:
        return isVariable(vm, anOop) and not vm.u64[anOop >> 3] >> 23 & 1 != 0
    return not vm.u64[anOop >> 3] >> 23 & 1 != 0


def leave_at(vm, target, anObject):
    """Forwarders>>leave:at:, vm-spec/Heap/Forwarders.class.st:155"""
    word = vm.u64[anObject >> 3]
    word2 = (((((((i64_max(signed64(word >> 56), 1) & 0xffffffffffffffff) << 56 & M64) + (word & 536870912)) & M64) + 117440512) & M64) + 8) & M64
    vm.u64[anObject >> 3] = word2
    vm.u64[anObject + 8 >> 3] = target
    if anObject >= vm.heap_start and target & 7 == 0 and target < vm.heap_start:
        heap.noteStores(vm, anObject)
    vm.forwarders_isOn = True
    vm.forwarders_needsCare = True
    if anObject >= vm.heap_start:
        vm.forwarders_areOld = True


def note(vm, forwarder):
    """Forwarders>>note:, vm-spec/Heap/Forwarders.class.st:169"""
    vm.forwarders_isOn = True
    vm.forwarders_needsCare = True
    if forwarder >= vm.heap_start:
        vm.forwarders_areOld = True


def youngAreGone(vm):
    """Forwarders>>youngAreGone, vm-spec/Heap/Forwarders.class.st:178"""
    vm.forwarders_isOn = vm.forwarders_areOld
    vm.forwarders_needsCare = vm.forwarders_isOn or vm.forwarders_isOddVariable


def allAreGone(vm):
    """Forwarders>>allAreGone, vm-spec/Heap/Forwarders.class.st:184"""
    vm.forwarders_isOn = False
    vm.forwarders_areOld = False
    vm.forwarders_needsCare = vm.forwarders_isOddVariable
