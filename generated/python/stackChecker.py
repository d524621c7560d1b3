"""I check the stack pages as HeapChecker checks objects, which it has done before: the frames of a page lie one above the other, on the page, and the saved registers are those of the topmost a frame runs a compiled method, at one of its bytecodes, or behind the last where that return has sent a message; what it holds are oops, and its receiver is no forwarder a block's frame has its closure, and runs the closure's block the lowest frame of a page was called by a context, or by nobody a frame with a context is the one that the context knows, and every context that says that it has a frame is known to it

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def check(vm):
    """StackChecker>>check, vm-spec/Stack/StackChecker.class.st:18"""
    value = i64(vm.stackPages_count - 1)
    for page in range(0, value + 1):
        if vm.stackPages_topFp[page] != 0:
            checkPage(vm, page)
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        if each2 & 7 == 0 and signed64(vm.u64[each2 >> 3] & 4194303) == 36:
            checkContext(vm, each2)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))


def checkPage(vm, page):
    """StackChecker>>checkPage:, vm-spec/Stack/StackChecker.class.st:27"""
    fp = vm.stackPages_topFp[page]
    sp = vm.stackPages_topSp[page]
    ip = vm.stackPages_topIp[page]
    while fp != 0:
        if not isWellFormed_sp_page(vm, fp, sp, page):
            second = fp - (vm.stackPages_base + i64(page * 32768))
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('stack page %1 is damaged: at offset %2 there is no frame', page, second)
            return
        checkFrame_ip_sp_page(vm, fp, ip, sp, page)
        caller = vm.u64[fp >> 3]
        if caller == 0:
            checkCaller_page(vm, vm.u64[fp + 8 >> 3], page)
        sp = (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) - 8
        ip = vm.u64[fp + 8 >> 3]
        fp = caller


def checkFrame_ip_sp_page(vm, fp, ip, sp, page):
    """StackChecker>>checkFrame:ip:sp:page:, vm-spec/Stack/StackChecker.class.st:47"""
    offset = fp - (vm.stackPages_base + i64(page * 32768))
    checkOopsFrom_to_page(vm, fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8, fp - 8, page)
    checkOopsFrom_to_page(vm, fp + 40, sp, page)
    anOop = vm.u64[fp + 40 >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 8:
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the frame at offset %2 of stack page %1 has a forwarder for its receiver', page, offset)
    method = vm.u64[fp + 16 >> 3]
    if not (heapChecker.isGoodOop(vm, method) and method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24):
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the frame at offset %2 of stack page %1 runs no method', page, offset)
        return
    if ip >= method + i64_shift_left(i64(i64((signed64(vm.u64[method + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3):
        count = signed64(vm.u64[method >> 3] >> 56)
        slotCountOf = signed64(vm.u64[method - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer = ip <= method + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
    else:
        answer = False
    if not answer:
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the frame at offset %2 of stack page %1 goes on outside of its method', page, offset)
    if vm.u64[fp + 24 >> 3] & 1 != 0:
        if not is_closureOf(vm, vm.u64[(fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3], method):
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('the frame at offset %2 of stack page %1 is that of a block, and has not the closure', page, offset)
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        if not is_marriedTo(vm, vm.u64[fp + 32 >> 3], fp):
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('the frame at offset %2 of stack page %1 has a context that is not its own', page, offset)


def checkOopsFrom_to_page(vm, first, last, page):
    """StackChecker>>checkOopsFrom:to:page:, vm-spec/Stack/StackChecker.class.st:70"""
    place = first
    while place <= last:
        if not heapChecker.isGoodOop(vm, vm.u64[place >> 3]):
            second = place - (vm.stackPages_base + i64(page * 32768))
            vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
            if vm.heapChecker_faults <= 20:
                vm.platform.refuseImage_with_with('what is at offset %2 of stack page %1 leads to no object', page, second)
        place = place + 8


def checkCaller_page(vm, anOop, page):
    """StackChecker>>checkCaller:page:, vm-spec/Stack/StackChecker.class.st:82"""
    if not (heapChecker.isGoodOop(vm, anOop) and (anOop == vm.heap_nilObject or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36)):
        second = signed64(anOop)
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the lowest frame of stack page %1 was called by no context, but by %2x', page, second)


def checkContext(vm, aContext):
    """StackChecker>>checkContext:, vm-spec/Stack/StackChecker.class.st:90"""
    count = signed64(vm.u64[aContext >> 3] >> 56)
    slotCountOf = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count == 255 else count
    if slotCountOf < 6:
        count2 = signed64(vm.u64[aContext >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        first = aContext - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the context at offset %1 has %2 slots, which are too few', first, slotCountOf2)
        return
    if not vm.u64[aContext + 8 >> 3] & 1 != 0:
        return
    fp = (vm.u64[aContext + 8 >> 3] - 1) & M64
    page = i64_quotient(fp - vm.stackPages_base, 32768)
    if not (page >= 0 and page < vm.stackPages_count and vm.stackPages_topFp[page] != 0 and isFrame_onPage(vm, fp, page) and vm.u64[fp + 24 >> 3] & 2 != 0 and vm.u64[fp + 32 >> 3] == aContext):
        number = signed64(fp)
        first2 = aContext - vm.heap_start
        vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
        if vm.heapChecker_faults <= 20:
            vm.platform.refuseImage_with_with('the context at offset %1 says that it has a frame, which does not know it: %2x', first2, number)


def isWellFormed_sp_page(vm, fp, sp, page):
    """StackChecker>>isWellFormed:sp:page:, vm-spec/Stack/StackChecker.class.st:106"""
    start = vm.stackPages_base + i64(page * 32768)
    if not (fp & 7 == 0 and sp & 7 == 0):
        return False
    if not (fp > start and fp + 40 <= sp and sp < start + 16384):
        return False
    temps = vm.u64[fp + 24 >> 3] & 18446744073709551608
    if not (temps <= fp or temps == fp + 40 + 8):
        return False
    base = fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8
    caller = vm.u64[fp >> 3]
    return base == start if caller == 0 else caller > start and caller + 40 < base


def isFrame_onPage(vm, anAddress, page):
    """StackChecker>>isFrame:onPage:, vm-spec/Stack/StackChecker.class.st:123"""
    fp = vm.stackPages_topFp[page]
    while fp > anAddress:
        fp = vm.u64[fp >> 3]
    return fp == anAddress


def is_closureOf(vm, anOop, aMethod):
    """StackChecker>>is:closureOf:, vm-spec/Stack/StackChecker.class.st:133"""
    if not heapChecker.isGoodOop(vm, anOop):
        return False
    if closures.isEmbedded(vm, anOop):
        anOop2 = vm.u64[anOop + 8 >> 3]
        anOop3 = vm.u64[(forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) + 32 >> 3]
        return (forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3) == aMethod
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 4
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        anOop4 = vm.u64[anOop + 16 >> 3]
        answer3 = (forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4) == aMethod
    else:
        answer3 = False
    return answer3


def is_marriedTo(vm, anOop, fp):
    """StackChecker>>is:marriedTo:, vm-spec/Stack/StackChecker.class.st:143"""
    if heapChecker.isGoodOop(vm, anOop):
        if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
            if vm.u64[anOop + 8 >> 3] & 1 != 0:
                if (vm.u64[anOop + 8 >> 3] - 1) & M64 == fp:
                    anOop2 = vm.u64[anOop + 32 >> 3]
                    answer = (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.u64[fp + 16 >> 3]
                else:
                    answer = False
                answer2 = answer
            else:
                answer2 = False
            answer3 = answer2
        else:
            answer3 = False
        answer4 = answer3
    else:
        answer4 = False
    return answer4
