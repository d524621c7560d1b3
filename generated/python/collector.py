"""I collect garbage at safe points: young space alone most of the time, and all of the heap when old space has grown. Old space is swept or compacted then as the compactor advises; under torture the one and the other in turn. I know all roots: the state of the VM that is of type oop, and the frames. Afterwards, what was derived from the addresses of objects is forgotten or derived anew. Where I am asked to, I check the heap before and after every collection, and end the VM when something is wrong.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, processPrimitives, systemPrimitives, filePlugin, heapPlugin, interpreter)
from generator.simulator.runtime import *


def check(vm, checking):
    """Collector>>check:, vm-spec/Send/Collector.class.st:23"""
    vm.collector_isChecking = checking


def atSafePoint(vm):
    """Collector>>atSafePoint, vm-spec/Send/Collector.class.st:31"""
    if heap.needsFullCollection(vm):
        cause = 'growth' if i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) > vm.heap_collectAt else 'torture'
        fp = vm.fp
        ip = vm.ip
        sp = vm.sp
        page = vm.stackPages_current
        vm.stackPages_topFp[page] = fp
        vm.stackPages_topIp[page] = ip
        vm.stackPages_topSp[page] = sp
        collectAll_compacting(vm, cause, False)
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
    else:
        scavenge(vm, 'torture' if vm.heap_torture > 0 else 'allocation')
    place3 = vm.stackPages_limit
    vm.safePoint_isRequested = False
    vm.safePoint_limit = place3
    if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
        vm.safePoint_limit = 0


def scavenge(vm, cause):
    """Collector>>scavenge:, vm-spec/Send/Collector.class.st:43"""
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults before scavenge %1', i64(vm.collectionLog_scavenges + 1))
    vm.collectionLog_beganAt = vm.platform.monotonicMicroseconds()
    vm.collectionLog_usedBefore = i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + (vm.heap_edenFree - vm.heap_edenStart)) + (vm.heap_pastFree - vm.heap_pastStart))
    vm.collectionLog_allocated = i64(i64(vm.collectionLog_allocated + vm.collectionLog_usedBefore) - vm.collectionLog_usedAfter)
    vm.collectionLog_tenuredBefore = vm.scavenger_tenured
    copyYoung(vm, False)
    collectionLog.scavengedFor(vm, cause)
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults after scavenge %1', vm.collectionLog_scavenges)
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


def copyYoung(vm, tenureAll):
    """Collector>>copyYoung:, vm-spec/Send/Collector.class.st:56"""
    scavenger.begin(vm, tenureAll)
    each = vm.classTable_root
    vm.classTable_root = each if each == 0 else scavenger.forward(vm, each)
    each2 = vm.heap_nilObject
    vm.heap_nilObject = each2 if each2 == 0 else scavenger.forward(vm, each2)
    each3 = vm.heap_falseObject
    vm.heap_falseObject = each3 if each3 == 0 else scavenger.forward(vm, each3)
    each4 = vm.heap_trueObject
    vm.heap_trueObject = each4 if each4 == 0 else scavenger.forward(vm, each4)
    each5 = vm.specialObjects_array
    vm.specialObjects_array = each5 if each5 == 0 else scavenger.forward(vm, each5)
    each6 = vm.imageReader_firstFree
    vm.imageReader_firstFree = each6 if each6 == 0 else scavenger.forward(vm, each6)
    each7 = vm.method
    vm.method = each7 if each7 == 0 else scavenger.forward(vm, each7)
    each8 = vm.receiver
    vm.receiver = each8 if each8 == 0 else scavenger.forward(vm, each8)
    each9 = vm.interrupts_profileSemaphore
    vm.interrupts_profileSemaphore = each9 if each9 == 0 else scavenger.forward(vm, each9)
    each10 = vm.interrupts_profiledProcess
    vm.interrupts_profiledProcess = each10 if each10 == 0 else scavenger.forward(vm, each10)
    each11 = vm.returning_walkContext
    vm.returning_walkContext = each11 if each11 == 0 else scavenger.forward(vm, each11)
    each12 = vm.scheduler_wakeupSemaphore
    vm.scheduler_wakeupSemaphore = each12 if each12 == 0 else scavenger.forward(vm, each12)
    each13 = vm.scheduler_heldContext
    vm.scheduler_heldContext = each13 if each13 == 0 else scavenger.forward(vm, each13)
    each14 = vm.send_newMethod
    vm.send_newMethod = each14 if each14 == 0 else scavenger.forward(vm, each14)
    for page in range(0, 63 + 1):
        if vm.stackPages_topFp[page] != 0:
            fp = vm.stackPages_topFp[page]
            sp = vm.stackPages_topSp[page]
            ip = vm.stackPages_topIp[page]
            above = 0
            while fp != 0:
                first = fp + 40 + 8
                last = sp
                place = first
                while place <= last:
                    each15 = vm.u64[place >> 3]
                    vm.u64[place >> 3] = scavenger.forward(vm, each15)
                    place = place + 8
                method = vm.u64[fp + 16 >> 3]
                each16 = method
                moved = scavenger.forward(vm, each16)
                ip = ip + (moved - method)
                if above == 0:
                    vm.stackPages_topFp[page] = fp
                    vm.stackPages_topIp[page] = ip
                    vm.stackPages_topSp[page] = sp
                else:
                    vm.u64[above + 8 >> 3] = ip
                vm.u64[fp + 16 >> 3] = moved
                first2 = fp + 40
                last2 = fp + 40
                place2 = first2
                while place2 <= last2:
                    each17 = vm.u64[place2 >> 3]
                    vm.u64[place2 >> 3] = scavenger.forward(vm, each17)
                    place2 = place2 + 8
                if vm.u64[fp + 32 >> 3] != 0:
                    first3 = fp + 32
                    last3 = fp + 32
                    place3 = first3
                    while place3 <= last3:
                        each18 = vm.u64[place3 >> 3]
                        vm.u64[place3 >> 3] = scavenger.forward(vm, each18)
                        place3 = place3 + 8
                first4 = fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8
                last4 = fp - 8
                place4 = first4
                while place4 <= last4:
                    each19 = vm.u64[place4 >> 3]
                    vm.u64[place4 >> 3] = scavenger.forward(vm, each19)
                    place4 = place4 + 8
                above = fp
                sp = (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) - 8
                ip = vm.u64[fp + 8 >> 3]
                fp = vm.u64[fp >> 3]
            first5 = above + 8
            last5 = above + 8
            place5 = first5
            while place5 <= last5:
                each20 = vm.u64[place5 >> 3]
                vm.u64[place5 >> 3] = scavenger.forward(vm, each20)
                place5 = place5 + 8
    value = i64(vm.handles_size - 1)
    for i in range(1, value + 1):
        if handles.isHandle(vm, i):
            value2 = vm.handles_table + i64_shift_left(i, 3)
            each21 = vm.u64[vm.handles_table + i64_shift_left(i, 3) >> 3]
            vm.u64[value2 >> 3] = scavenger.forward(vm, each21)
    scavenger.finish(vm)
    lookup.forgetYoung(vm)


def collectAll(vm, cause):
    """Collector>>collectAll:, vm-spec/Send/Collector.class.st:69"""
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    collectAll_compacting(vm, cause, False)
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


def compactAll(vm, cause):
    """Collector>>compactAll:, vm-spec/Send/Collector.class.st:78"""
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    collectAll_compacting(vm, cause, True)
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


def collectAll_compacting(vm, cause, mustCompact):
    """Collector>>collectAll:compacting:, vm-spec/Send/Collector.class.st:87"""
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults before full collection %1', i64(vm.collectionLog_fullCollections + 1))
    vm.collectionLog_beganAt = vm.platform.monotonicMicroseconds()
    vm.collectionLog_usedBefore = i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + (vm.heap_edenFree - vm.heap_edenStart)) + (vm.heap_pastFree - vm.heap_pastStart))
    vm.collectionLog_allocated = i64(i64(vm.collectionLog_allocated + vm.collectionLog_usedBefore) - vm.collectionLog_usedAfter)
    vm.collectionLog_tenuredBefore = vm.scavenger_tenured
    copyYoung(vm, True)
    compactor.begin(vm)
    each = vm.classTable_root
    vm.classTable_root = compactor.mark(vm, each)
    each2 = vm.heap_nilObject
    vm.heap_nilObject = compactor.mark(vm, each2)
    each3 = vm.heap_falseObject
    vm.heap_falseObject = compactor.mark(vm, each3)
    each4 = vm.heap_trueObject
    vm.heap_trueObject = compactor.mark(vm, each4)
    each5 = vm.specialObjects_array
    vm.specialObjects_array = compactor.mark(vm, each5)
    each6 = vm.imageReader_firstFree
    vm.imageReader_firstFree = compactor.mark(vm, each6)
    each7 = vm.method
    vm.method = compactor.mark(vm, each7)
    each8 = vm.receiver
    vm.receiver = compactor.mark(vm, each8)
    each9 = vm.interrupts_profileSemaphore
    vm.interrupts_profileSemaphore = compactor.mark(vm, each9)
    each10 = vm.interrupts_profiledProcess
    vm.interrupts_profiledProcess = compactor.mark(vm, each10)
    each11 = vm.returning_walkContext
    vm.returning_walkContext = compactor.mark(vm, each11)
    each12 = vm.scheduler_wakeupSemaphore
    vm.scheduler_wakeupSemaphore = compactor.mark(vm, each12)
    each13 = vm.scheduler_heldContext
    vm.scheduler_heldContext = compactor.mark(vm, each13)
    each14 = vm.send_newMethod
    vm.send_newMethod = compactor.mark(vm, each14)
    for page in range(0, 63 + 1):
        if vm.stackPages_topFp[page] != 0:
            fp = vm.stackPages_topFp[page]
            sp = vm.stackPages_topSp[page]
            ip = vm.stackPages_topIp[page]
            above = 0
            while fp != 0:
                first = fp + 40 + 8
                last = sp
                place = first
                while place <= last:
                    each15 = vm.u64[place >> 3]
                    vm.u64[place >> 3] = compactor.mark(vm, each15)
                    place = place + 8
                method = vm.u64[fp + 16 >> 3]
                each16 = method
                moved = compactor.mark(vm, each16)
                ip = ip + (moved - method)
                if above == 0:
                    vm.stackPages_topFp[page] = fp
                    vm.stackPages_topIp[page] = ip
                    vm.stackPages_topSp[page] = sp
                else:
                    vm.u64[above + 8 >> 3] = ip
                vm.u64[fp + 16 >> 3] = moved
                first2 = fp + 40
                last2 = fp + 40
                place2 = first2
                while place2 <= last2:
                    each17 = vm.u64[place2 >> 3]
                    vm.u64[place2 >> 3] = compactor.mark(vm, each17)
                    place2 = place2 + 8
                if vm.u64[fp + 32 >> 3] != 0:
                    first3 = fp + 32
                    last3 = fp + 32
                    place3 = first3
                    while place3 <= last3:
                        each18 = vm.u64[place3 >> 3]
                        vm.u64[place3 >> 3] = compactor.mark(vm, each18)
                        place3 = place3 + 8
                first4 = fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8
                last4 = fp - 8
                place4 = first4
                while place4 <= last4:
                    each19 = vm.u64[place4 >> 3]
                    vm.u64[place4 >> 3] = compactor.mark(vm, each19)
                    place4 = place4 + 8
                above = fp
                sp = (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) - 8
                ip = vm.u64[fp + 8 >> 3]
                fp = vm.u64[fp >> 3]
            first5 = above + 8
            last5 = above + 8
            place5 = first5
            while place5 <= last5:
                each20 = vm.u64[place5 >> 3]
                vm.u64[place5 >> 3] = compactor.mark(vm, each20)
                place5 = place5 + 8
    value = i64(vm.handles_size - 1)
    for i in range(1, value + 1):
        if handles.isHandle(vm, i):
            value2 = vm.handles_table + i64_shift_left(i, 3)
            each21 = vm.u64[vm.handles_table + i64_shift_left(i, 3) >> 3]
            vm.u64[value2 >> 3] = compactor.mark(vm, each21)
    compactor.plan(vm)
    if mustCompact:
        answer = True
    else:
        if vm.heap_torture > 0:
            shouldCompact2 = vm.collectionLog_fullCollections & 1 == 0
        else:
            shouldCompact2 = i64_shift_left(vm.compactor_living, 4) < vm.heap_free - vm.compactor_heapStart
        answer = shouldCompact2
    if answer and compactor.canSlide(vm):
        each22 = vm.classTable_root
        vm.classTable_root = compactor.newAddressOf(vm, each22)
        each23 = vm.heap_nilObject
        vm.heap_nilObject = compactor.newAddressOf(vm, each23)
        each24 = vm.heap_falseObject
        vm.heap_falseObject = compactor.newAddressOf(vm, each24)
        each25 = vm.heap_trueObject
        vm.heap_trueObject = compactor.newAddressOf(vm, each25)
        each26 = vm.specialObjects_array
        vm.specialObjects_array = compactor.newAddressOf(vm, each26)
        each27 = vm.imageReader_firstFree
        vm.imageReader_firstFree = compactor.newAddressOf(vm, each27)
        each28 = vm.method
        vm.method = compactor.newAddressOf(vm, each28)
        each29 = vm.receiver
        vm.receiver = compactor.newAddressOf(vm, each29)
        each30 = vm.interrupts_profileSemaphore
        vm.interrupts_profileSemaphore = compactor.newAddressOf(vm, each30)
        each31 = vm.interrupts_profiledProcess
        vm.interrupts_profiledProcess = compactor.newAddressOf(vm, each31)
        each32 = vm.returning_walkContext
        vm.returning_walkContext = compactor.newAddressOf(vm, each32)
        each33 = vm.scheduler_wakeupSemaphore
        vm.scheduler_wakeupSemaphore = compactor.newAddressOf(vm, each33)
        each34 = vm.scheduler_heldContext
        vm.scheduler_heldContext = compactor.newAddressOf(vm, each34)
        each35 = vm.send_newMethod
        vm.send_newMethod = compactor.newAddressOf(vm, each35)
        for page2 in range(0, 63 + 1):
            if vm.stackPages_topFp[page2] != 0:
                fp2 = vm.stackPages_topFp[page2]
                sp2 = vm.stackPages_topSp[page2]
                ip2 = vm.stackPages_topIp[page2]
                above2 = 0
                while fp2 != 0:
                    first6 = fp2 + 40 + 8
                    last6 = sp2
                    place6 = first6
                    while place6 <= last6:
                        each36 = vm.u64[place6 >> 3]
                        vm.u64[place6 >> 3] = compactor.newAddressOf(vm, each36)
                        place6 = place6 + 8
                    method2 = vm.u64[fp2 + 16 >> 3]
                    each37 = method2
                    moved2 = compactor.newAddressOf(vm, each37)
                    ip2 = ip2 + (moved2 - method2)
                    if above2 == 0:
                        vm.stackPages_topFp[page2] = fp2
                        vm.stackPages_topIp[page2] = ip2
                        vm.stackPages_topSp[page2] = sp2
                    else:
                        vm.u64[above2 + 8 >> 3] = ip2
                    vm.u64[fp2 + 16 >> 3] = moved2
                    first7 = fp2 + 40
                    last7 = fp2 + 40
                    place7 = first7
                    while place7 <= last7:
                        each38 = vm.u64[place7 >> 3]
                        vm.u64[place7 >> 3] = compactor.newAddressOf(vm, each38)
                        place7 = place7 + 8
                    if vm.u64[fp2 + 32 >> 3] != 0:
                        first8 = fp2 + 32
                        last8 = fp2 + 32
                        place8 = first8
                        while place8 <= last8:
                            each39 = vm.u64[place8 >> 3]
                            vm.u64[place8 >> 3] = compactor.newAddressOf(vm, each39)
                            place8 = place8 + 8
                    first9 = fp2 - 8 if vm.u64[fp2 + 24 >> 3] & 18446744073709551608 > fp2 else (vm.u64[fp2 + 24 >> 3] & 18446744073709551608) - 8
                    last9 = fp2 - 8
                    place9 = first9
                    while place9 <= last9:
                        each40 = vm.u64[place9 >> 3]
                        vm.u64[place9 >> 3] = compactor.newAddressOf(vm, each40)
                        place9 = place9 + 8
                    above2 = fp2
                    sp2 = (fp2 - 8 if vm.u64[fp2 + 24 >> 3] & 18446744073709551608 > fp2 else (vm.u64[fp2 + 24 >> 3] & 18446744073709551608) - 8) - 8
                    ip2 = vm.u64[fp2 + 8 >> 3]
                    fp2 = vm.u64[fp2 >> 3]
                first10 = above2 + 8
                last10 = above2 + 8
                place10 = first10
                while place10 <= last10:
                    each41 = vm.u64[place10 >> 3]
                    vm.u64[place10 >> 3] = compactor.newAddressOf(vm, each41)
                    place10 = place10 + 8
        value3 = i64(vm.handles_size - 1)
        for i2 in range(1, value3 + 1):
            if handles.isHandle(vm, i2):
                value4 = vm.handles_table + i64_shift_left(i2, 3)
                each42 = vm.u64[vm.handles_table + i64_shift_left(i2, 3) >> 3]
                vm.u64[value4 >> 3] = compactor.newAddressOf(vm, each42)
        compactor.compact(vm)
    else:
        compactor.sweep(vm)
    lookup.flush(vm)
    collectionLog.collectedAllFor(vm, cause)
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults after full collection %1', vm.collectionLog_fullCollections)


def shouldCompact(vm):
    """Collector>>shouldCompact, vm-spec/Send/Collector.class.st:112"""
    if vm.heap_torture > 0:
        return vm.collectionLog_fullCollections & 1 == 0
    return i64_shift_left(vm.compactor_living, 4) < vm.heap_free - vm.compactor_heapStart


def check_number(vm, message, number):
    """Collector>>check:number:, vm-spec/Send/Collector.class.st:119"""
    if heapChecker.check(vm) == 0:
        each = vm.classTable_root
        vm.classTable_root = heapChecker.checkedRoot(vm, each)
        each2 = vm.heap_nilObject
        vm.heap_nilObject = heapChecker.checkedRoot(vm, each2)
        each3 = vm.heap_falseObject
        vm.heap_falseObject = heapChecker.checkedRoot(vm, each3)
        each4 = vm.heap_trueObject
        vm.heap_trueObject = heapChecker.checkedRoot(vm, each4)
        each5 = vm.specialObjects_array
        vm.specialObjects_array = heapChecker.checkedRoot(vm, each5)
        each6 = vm.imageReader_firstFree
        vm.imageReader_firstFree = heapChecker.checkedRoot(vm, each6)
        each7 = vm.method
        vm.method = heapChecker.checkedRoot(vm, each7)
        each8 = vm.receiver
        vm.receiver = heapChecker.checkedRoot(vm, each8)
        each9 = vm.interrupts_profileSemaphore
        vm.interrupts_profileSemaphore = heapChecker.checkedRoot(vm, each9)
        each10 = vm.interrupts_profiledProcess
        vm.interrupts_profiledProcess = heapChecker.checkedRoot(vm, each10)
        each11 = vm.returning_walkContext
        vm.returning_walkContext = heapChecker.checkedRoot(vm, each11)
        each12 = vm.scheduler_wakeupSemaphore
        vm.scheduler_wakeupSemaphore = heapChecker.checkedRoot(vm, each12)
        each13 = vm.scheduler_heldContext
        vm.scheduler_heldContext = heapChecker.checkedRoot(vm, each13)
        each14 = vm.send_newMethod
        vm.send_newMethod = heapChecker.checkedRoot(vm, each14)
        stackChecker.check(vm)
        lookup.check(vm)
    if vm.heapChecker_faults == 0:
        return
    vm.platform.refuseImage_with_with(message, number, vm.heapChecker_faults)
    vm.platform.exit(1)


def become_with_bothWays_copyHash(vm, anArray, other, isTwoWay, copiesHash):
    """Collector>>become:with:bothWays:copyHash:, vm-spec/Send/Collector.class.st:133"""
    become.replace_with_bothWays_copyHash(vm, anArray, other, isTwoWay, copiesHash)
    each = vm.classTable_root
    if each & 7 != 0 or each == 0:
        answer = each
    else:
        cell = become.cellOf(vm, each)
        at = each if vm.u64[cell >> 3] == 0 else vm.u64[cell + 8 >> 3]
        answer = at
    vm.classTable_root = answer
    each2 = vm.heap_nilObject
    if each2 & 7 != 0 or each2 == 0:
        answer2 = each2
    else:
        cell2 = become.cellOf(vm, each2)
        at2 = each2 if vm.u64[cell2 >> 3] == 0 else vm.u64[cell2 + 8 >> 3]
        answer2 = at2
    vm.heap_nilObject = answer2
    each3 = vm.heap_falseObject
    if each3 & 7 != 0 or each3 == 0:
        answer3 = each3
    else:
        cell3 = become.cellOf(vm, each3)
        at3 = each3 if vm.u64[cell3 >> 3] == 0 else vm.u64[cell3 + 8 >> 3]
        answer3 = at3
    vm.heap_falseObject = answer3
    each4 = vm.heap_trueObject
    if each4 & 7 != 0 or each4 == 0:
        answer4 = each4
    else:
        cell4 = become.cellOf(vm, each4)
        at4 = each4 if vm.u64[cell4 >> 3] == 0 else vm.u64[cell4 + 8 >> 3]
        answer4 = at4
    vm.heap_trueObject = answer4
    each5 = vm.specialObjects_array
    if each5 & 7 != 0 or each5 == 0:
        answer5 = each5
    else:
        cell5 = become.cellOf(vm, each5)
        at5 = each5 if vm.u64[cell5 >> 3] == 0 else vm.u64[cell5 + 8 >> 3]
        answer5 = at5
    vm.specialObjects_array = answer5
    each6 = vm.imageReader_firstFree
    if each6 & 7 != 0 or each6 == 0:
        answer6 = each6
    else:
        cell6 = become.cellOf(vm, each6)
        at6 = each6 if vm.u64[cell6 >> 3] == 0 else vm.u64[cell6 + 8 >> 3]
        answer6 = at6
    vm.imageReader_firstFree = answer6
    each7 = vm.method
    if each7 & 7 != 0 or each7 == 0:
        answer7 = each7
    else:
        cell7 = become.cellOf(vm, each7)
        at7 = each7 if vm.u64[cell7 >> 3] == 0 else vm.u64[cell7 + 8 >> 3]
        answer7 = at7
    vm.method = answer7
    each8 = vm.receiver
    if each8 & 7 != 0 or each8 == 0:
        answer8 = each8
    else:
        cell8 = become.cellOf(vm, each8)
        at8 = each8 if vm.u64[cell8 >> 3] == 0 else vm.u64[cell8 + 8 >> 3]
        answer8 = at8
    vm.receiver = answer8
    each9 = vm.interrupts_profileSemaphore
    if each9 & 7 != 0 or each9 == 0:
        answer9 = each9
    else:
        cell9 = become.cellOf(vm, each9)
        at9 = each9 if vm.u64[cell9 >> 3] == 0 else vm.u64[cell9 + 8 >> 3]
        answer9 = at9
    vm.interrupts_profileSemaphore = answer9
    each10 = vm.interrupts_profiledProcess
    if each10 & 7 != 0 or each10 == 0:
        answer10 = each10
    else:
        cell10 = become.cellOf(vm, each10)
        at10 = each10 if vm.u64[cell10 >> 3] == 0 else vm.u64[cell10 + 8 >> 3]
        answer10 = at10
    vm.interrupts_profiledProcess = answer10
    each11 = vm.returning_walkContext
    if each11 & 7 != 0 or each11 == 0:
        answer11 = each11
    else:
        cell11 = become.cellOf(vm, each11)
        at11 = each11 if vm.u64[cell11 >> 3] == 0 else vm.u64[cell11 + 8 >> 3]
        answer11 = at11
    vm.returning_walkContext = answer11
    each12 = vm.scheduler_wakeupSemaphore
    if each12 & 7 != 0 or each12 == 0:
        answer12 = each12
    else:
        cell12 = become.cellOf(vm, each12)
        at12 = each12 if vm.u64[cell12 >> 3] == 0 else vm.u64[cell12 + 8 >> 3]
        answer12 = at12
    vm.scheduler_wakeupSemaphore = answer12
    each13 = vm.scheduler_heldContext
    if each13 & 7 != 0 or each13 == 0:
        answer13 = each13
    else:
        cell13 = become.cellOf(vm, each13)
        at13 = each13 if vm.u64[cell13 >> 3] == 0 else vm.u64[cell13 + 8 >> 3]
        answer13 = at13
    vm.scheduler_heldContext = answer13
    each14 = vm.send_newMethod
    if each14 & 7 != 0 or each14 == 0:
        answer14 = each14
    else:
        cell14 = become.cellOf(vm, each14)
        at14 = each14 if vm.u64[cell14 >> 3] == 0 else vm.u64[cell14 + 8 >> 3]
        answer14 = at14
    vm.send_newMethod = answer14
    value = i64(vm.handles_size - 1)
    for i in range(1, value + 1):
        if handles.isHandle(vm, i):
            value2 = vm.handles_table + i64_shift_left(i, 3)
            each15 = vm.u64[vm.handles_table + i64_shift_left(i, 3) >> 3]
            if each15 & 7 != 0 or each15 == 0:
                answer15 = each15
            else:
                cell15 = become.cellOf(vm, each15)
                at15 = each15 if vm.u64[cell15 >> 3] == 0 else vm.u64[cell15 + 8 >> 3]
                answer15 = at15
            vm.u64[value2 >> 3] = answer15
    lookup.flush(vm)
