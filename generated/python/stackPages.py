"""I hand out the pages that frames live on. The registers describe the frame on top of the current page; of every other page that is in use I remember its top frame, where its execution goes on, and its stack pointer. Of a page that is not in use the remembered frame is 0. A page is left with enough room above its limit for one frame and its operands, so that a frame is checked once, after it is built.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, shape, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, processPrimitives, systemPrimitives, consolePlugin, filePlugin, heapPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def pageCount(vm):
    """StackPages>>pageCount, vm-spec/Stack/StackPages.class.st:36"""
    return 64


def pageBytes(vm):
    """StackPages>>pageBytes, vm-spec/Stack/StackPages.class.st:42"""
    return 16384


def headroom(vm):
    """StackPages>>headroom, vm-spec/Stack/StackPages.class.st:48"""
    return 1280


def reserve(vm):
    """StackPages>>reserve, vm-spec/Stack/StackPages.class.st:55"""
    vm.stackPages_base = vm.platform.reserveMemory(1048576)
    return vm.stackPages_base != 0


def current(vm):
    """StackPages>>current, vm-spec/Stack/StackPages.class.st:63"""
    return vm.stackPages_current


def limit(vm):
    """StackPages>>limit, vm-spec/Stack/StackPages.class.st:68"""
    return vm.stackPages_limit


def startOf(vm, page):
    """StackPages>>startOf:, vm-spec/Stack/StackPages.class.st:75"""
    return vm.stackPages_base + i64(page * 16384)


def pageOf(vm, frame2):
    """StackPages>>pageOf:, vm-spec/Stack/StackPages.class.st:82"""
    return i64_quotient(frame2 - vm.stackPages_base, 16384)


def topFpOf(vm, page):
    """StackPages>>topFpOf:, vm-spec/Stack/StackPages.class.st:89"""
    return vm.stackPages_topFp[page]


def topIpOf(vm, page):
    """StackPages>>topIpOf:, vm-spec/Stack/StackPages.class.st:95"""
    return vm.stackPages_topIp[page]


def topSpOf(vm, page):
    """StackPages>>topSpOf:, vm-spec/Stack/StackPages.class.st:101"""
    return vm.stackPages_topSp[page]


def isInUse(vm, page):
    """StackPages>>isInUse:, vm-spec/Stack/StackPages.class.st:107"""
    return vm.stackPages_topFp[page] != 0


def saveCurrent(vm):
    """StackPages>>saveCurrent, vm-spec/Stack/StackPages.class.st:113"""
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp


def top_ip_sp_of(vm, fp, ip, sp, page):
    """StackPages>>top:ip:sp:of:, vm-spec/Stack/StackPages.class.st:119"""
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp


def makeCurrent(vm, page):
    """StackPages>>makeCurrent:, vm-spec/Stack/StackPages.class.st:127"""
    vm.stackPages_current = page
    vm.stackPages_clock = i64(vm.stackPages_clock + 1)
    vm.stackPages_lastUse[page] = vm.stackPages_clock
    vm.stackPages_limit = vm.stackPages_base + i64(page * 16384) + 15104
    place = vm.stackPages_limit
    vm.safePoint_limit = place
    if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
        vm.safePoint_limit = 0


def loadTop(vm):
    """StackPages>>loadTop, vm-spec/Stack/StackPages.class.st:138"""
    frame2 = vm.stackPages_topFp[vm.stackPages_current]
    place = vm.stackPages_topIp[vm.stackPages_current]
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.method = vm.u64[frame2 + 16 >> 3]
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    vm.bytecodeSet = signed64(vm.u64[vm.method + 8 >> 3]) >> 63 & -256
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2


def goOnWith(vm, page):
    """StackPages>>goOnWith:, vm-spec/Stack/StackPages.class.st:145"""
    makeCurrent(vm, page)
    frame2 = vm.stackPages_topFp[vm.stackPages_current]
    place = vm.stackPages_topIp[vm.stackPages_current]
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.method = vm.u64[frame2 + 16 >> 3]
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    vm.bytecodeSet = signed64(vm.u64[vm.method + 8 >> 3]) >> 63 & -256
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2


def free(vm, page):
    """StackPages>>free:, vm-spec/Stack/StackPages.class.st:153"""
    vm.stackPages_topFp[page] = 0


def freeOrOldestPage(vm):
    """StackPages>>freeOrOldestPage, vm-spec/Stack/StackPages.class.st:159"""
    oldest = 1 if vm.stackPages_current == 0 else 0
    for page in range(0, 63 + 1):
        if vm.stackPages_topFp[page] == 0 and page != vm.stackPages_current:
            return page
        if vm.stackPages_lastUse[page] < vm.stackPages_lastUse[oldest] and page != vm.stackPages_current:
            oldest = page
    return oldest
