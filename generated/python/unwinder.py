"""I take activations off the stack that lie between two others, wherever their pages are, and make no contexts of them. Those that have contexts are dead from then on. I can do so where all of them are frames, and each is the topmost one of its page where it has been called from another page. That is how the stack grows, the current page being the last one; whoever makes another order of contexts has to do without me.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def canUnwind_to(vm, fp, target):
    """Unwinder>>canUnwind:to:, vm-spec/Stack/Unwinder.class.st:23"""
    each = fp
    while not each == target:
        if vm.u64[each >> 3] != 0:
            each = vm.u64[each >> 3]
        else:
            next = vm.u64[each + 8 >> 3]
            if not (next & 7 == 0 and signed64(vm.u64[next >> 3] & 4194303) == 36 and vm.u64[next + 8 >> 3] & 1 != 0):
                return False
            each = (vm.u64[next + 8 >> 3] - 1) & M64
            if i64_quotient(each - vm.stackPages_base, 32768) == i64_quotient(fp - vm.stackPages_base, 32768) or i64_quotient(each - vm.stackPages_base, 32768) == vm.stackPages_current:
                return False
            if not vm.stackPages_topFp[i64_quotient(each - vm.stackPages_base, 32768)] == each:
                return False
    return True


def killFrom_to(vm, fp, target):
    """Unwinder>>killFrom:to:, vm-spec/Stack/Unwinder.class.st:41"""
    each = fp
    while True:
        vm.unwinder_above = each
        each = vm.u64[vm.unwinder_above >> 3]
        if each == 0:
            each = (vm.u64[vm.u64[vm.unwinder_above + 8 >> 3] + 8 >> 3] - 1) & M64
            if not i64_quotient(vm.unwinder_above - vm.stackPages_base, 32768) == i64_quotient(fp - vm.stackPages_base, 32768):
                page = i64_quotient(vm.unwinder_above - vm.stackPages_base, 32768)
                vm.stackPages_topFp[page] = 0
            vm.unwinder_above = 0
        if not not each == target:
            break
        if vm.u64[each + 24 >> 3] & 2 != 0:
            contexts.kill(vm, each)


def leave_for(vm, fp, target):
    """Unwinder>>leave:for:, vm-spec/Stack/Unwinder.class.st:58"""
    page = i64_quotient(fp - vm.stackPages_base, 32768)
    killFrom_to(vm, fp, target)
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        contexts.kill(vm, fp)
    if i64_quotient(target - vm.stackPages_base, 32768) == page:
        return
    vm.stackPages_topFp[page] = 0
    stackPages.makeCurrent(vm, i64_quotient(target - vm.stackPages_base, 32768))


def cut_to(vm, fp, target):
    """Unwinder>>cut:to:, vm-spec/Stack/Unwinder.class.st:71"""
    page = i64_quotient(fp - vm.stackPages_base, 32768)
    killFrom_to(vm, fp, target)
    if i64_quotient(target - vm.stackPages_base, 32768) == page:
        if vm.unwinder_above == fp:
            return
        vm.u64[fp + 8 >> 3] = vm.u64[vm.unwinder_above + 8 >> 3]
        frame2 = vm.unwinder_above
        move_to_caller(vm, fp, frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8, target)
        return
    if vm.unwinder_above != 0:
        value = vm.u64[vm.unwinder_above + 8 >> 3]
        frame3 = vm.unwinder_above
        sp = (frame3 - 8 if vm.u64[frame3 + 24 >> 3] & 18446744073709551608 > frame3 else (vm.u64[frame3 + 24 >> 3] & 18446744073709551608) - 8) - 8
        page2 = i64_quotient(target - vm.stackPages_base, 32768)
        vm.stackPages_topFp[page2] = target
        vm.stackPages_topIp[page2] = value
        vm.stackPages_topSp[page2] = sp
    if vm.u64[target + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[target + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, target)
    vm.u64[fp + 8 >> 3] = contextOf
    move_to_caller(vm, fp, vm.stackPages_base + i64(page * 32768), 0)


def move_to_caller(vm, fp, place, caller):
    """Unwinder>>move:to:caller:, vm-spec/Stack/Unwinder.class.st:88"""
    page = i64_quotient(fp - vm.stackPages_base, 32768)
    from2 = fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8
    if caller == 0:
        vm.u64[fp + 24 >> 3] = vm.u64[fp + 24 >> 3] | 4
    distance = place - from2
    each = vm.stackPages_topFp[page]
    fp2 = each + distance
    ip = vm.stackPages_topIp[page]
    sp = vm.stackPages_topSp[page] + distance
    vm.stackPages_topFp[page] = fp2
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    while True:
        next = vm.u64[each >> 3]
        vm.u64[each + 24 >> 3] = (vm.u64[each + 24 >> 3] + (distance & 0xffffffffffffffff)) & M64
        if vm.u64[each + 24 >> 3] & 2 != 0:
            anObject = vm.u64[each + 32 >> 3]
            value = (each + distance + 1) & M64
            vm.u64[anObject + 8 >> 3] = value
            if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
                heap.noteStores(vm, anObject)
        vm.u64[each >> 3] = caller if each == fp else next + distance
        if not not each == fp:
            break
        each = next
    memory_copy(vm, i64(vm.stackPages_topSp[page] - place + 8), from2, place)
