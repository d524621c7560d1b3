"""I hand out the pages that frames live on. The registers describe the frame on top of the current page; of every other page that is in use I remember its top frame, where its execution goes on, and its stack pointer. Of a page that is not in use the remembered frame is 0. A page is left with enough room above its limit for one frame and its operands, so that a frame is checked once, after it is built. Behind each page is a guard, which may not be touched: should anything run past its page all the same, the VM ends there.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def defaultCount(vm):
    """StackPages>>defaultCount, vm-spec/Stack/StackPages.class.st:45"""
    return 64


def leastCount(vm):
    """StackPages>>leastCount, vm-spec/Stack/StackPages.class.st:52"""
    return 4


def mostCount(vm):
    """StackPages>>mostCount, vm-spec/Stack/StackPages.class.st:58"""
    return 1024


def stride(vm):
    """StackPages>>stride, vm-spec/Stack/StackPages.class.st:65"""
    return 32768


def pageBytes(vm):
    """StackPages>>pageBytes, vm-spec/Stack/StackPages.class.st:72"""
    return 16384


def headroom(vm):
    """StackPages>>headroom, vm-spec/Stack/StackPages.class.st:78"""
    return 1280


def reserve(vm):
    """StackPages>>reserve, vm-spec/Stack/StackPages.class.st:85"""
    vm.stackPages_count = 64 if vm.imageSettings_stackPages == 0 else i64_min(i64_max(vm.imageSettings_stackPages, 4), 1024)
    vm.stackPages_base = vm.platform.reserveAddresses_at(i64(vm.stackPages_count * 32768), 0)
    if vm.stackPages_base == 0:
        return False
    value = i64(vm.stackPages_count - 1)
    for page in range(0, value + 1):
        if not vm.platform.commitMemory_at(16384, vm.stackPages_base + i64(page * 32768)):
            return False
    return True


def pageCount(vm):
    """StackPages>>pageCount, vm-spec/Stack/StackPages.class.st:99"""
    return vm.stackPages_count


def current(vm):
    """StackPages>>current, vm-spec/Stack/StackPages.class.st:104"""
    return vm.stackPages_current


def limit(vm):
    """StackPages>>limit, vm-spec/Stack/StackPages.class.st:109"""
    return vm.stackPages_limit


def startOf(vm, page):
    """StackPages>>startOf:, vm-spec/Stack/StackPages.class.st:116"""
    return vm.stackPages_base + i64(page * 32768)


def pageOf(vm, frame2):
    """StackPages>>pageOf:, vm-spec/Stack/StackPages.class.st:123"""
    return i64_quotient(frame2 - vm.stackPages_base, 32768)


def topFpOf(vm, page):
    """StackPages>>topFpOf:, vm-spec/Stack/StackPages.class.st:130"""
    return vm.stackPages_topFp[page]


def topIpOf(vm, page):
    """StackPages>>topIpOf:, vm-spec/Stack/StackPages.class.st:136"""
    return vm.stackPages_topIp[page]


def topSpOf(vm, page):
    """StackPages>>topSpOf:, vm-spec/Stack/StackPages.class.st:142"""
    return vm.stackPages_topSp[page]


def isInUse(vm, page):
    """StackPages>>isInUse:, vm-spec/Stack/StackPages.class.st:148"""
    return vm.stackPages_topFp[page] != 0


def noteUse(vm):
    """StackPages>>noteUse, vm-spec/Stack/StackPages.class.st:154"""
    inUse = 0
    value = i64(vm.stackPages_count - 1)
    for page in range(0, value + 1):
        if vm.stackPages_topFp[page] != 0:
            inUse = i64(inUse + 1)
    vm.stackPages_uses = i64(vm.stackPages_uses + 1)
    vm.stackPages_usesSum = vm.stackPages_usesSum + i64_double(inUse)
    vm.stackPages_mostInUse = i64_max(vm.stackPages_mostInUse, inUse)


def averageInUse(vm):
    """StackPages>>averageInUse, vm-spec/Stack/StackPages.class.st:165"""
    return 0.0 if vm.stackPages_uses == 0 else double_divide(vm.stackPages_usesSum, i64_double(vm.stackPages_uses))


def averageInUse_(vm, average):
    """StackPages>>averageInUse:, vm-spec/Stack/StackPages.class.st:172"""
    vm.stackPages_uses = 1
    vm.stackPages_usesSum = average


def mostInUse(vm):
    """StackPages>>mostInUse, vm-spec/Stack/StackPages.class.st:180"""
    return vm.stackPages_mostInUse


def mostInUse_(vm, number):
    """StackPages>>mostInUse:, vm-spec/Stack/StackPages.class.st:186"""
    vm.stackPages_mostInUse = number


def saveCurrent(vm):
    """StackPages>>saveCurrent, vm-spec/Stack/StackPages.class.st:192"""
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp


def top_ip_sp_of(vm, fp, ip, sp, page):
    """StackPages>>top:ip:sp:of:, vm-spec/Stack/StackPages.class.st:198"""
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp


def makeCurrent(vm, page):
    """StackPages>>makeCurrent:, vm-spec/Stack/StackPages.class.st:206"""
    vm.stackPages_current = page
    vm.stackPages_clock = i64(vm.stackPages_clock + 1)
    vm.stackPages_lastUse[page] = vm.stackPages_clock
    vm.stackPages_limit = vm.stackPages_base + i64(page * 32768) + 15104
    place = vm.stackPages_limit
    vm.safePoint_limit = place
    if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
        vm.safePoint_limit = 0


def loadTop(vm):
    """StackPages>>loadTop, vm-spec/Stack/StackPages.class.st:217"""
    frame2 = vm.stackPages_topFp[vm.stackPages_current]
    place = vm.stackPages_topIp[vm.stackPages_current]
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2


def goOnWith(vm, page):
    """StackPages>>goOnWith:, vm-spec/Stack/StackPages.class.st:224"""
    makeCurrent(vm, page)
    frame2 = vm.stackPages_topFp[vm.stackPages_current]
    place = vm.stackPages_topIp[vm.stackPages_current]
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2


def free(vm, page):
    """StackPages>>free:, vm-spec/Stack/StackPages.class.st:232"""
    vm.stackPages_topFp[page] = 0


def freeOrOldestPage(vm):
    """StackPages>>freeOrOldestPage, vm-spec/Stack/StackPages.class.st:238"""
    oldest = 1 if vm.stackPages_current == 0 else 0
    value = i64(vm.stackPages_count - 1)
    for page in range(0, value + 1):
        if vm.stackPages_topFp[page] == 0 and page != vm.stackPages_current:
            return page
        if vm.stackPages_lastUse[page] < vm.stackPages_lastUse[oldest] and page != vm.stackPages_current:
            oldest = page
    return oldest
