"""I collect garbage at safe points: young space alone most of the time, and all of the heap when old space has grown. Old space is swept or compacted then as the compactor advises; under torture the one and the other in turn. I know all roots: the state of the VM that is of type oop, and the frames. Afterwards, what was derived from the addresses of objects is forgotten or derived anew. So I know, too, where references have to be replaced at once when objects become others. Where I am asked to, I check the heap before and after every collection, and end the VM when something is wrong.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def check(vm, checking):
    """Collector>>check:, vm-spec/Send/Collector.class.st:24"""
    vm.collector_isChecking = checking


def atSafePoint(vm):
    """Collector>>atSafePoint, vm-spec/Send/Collector.class.st:32"""
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
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
        if not set == vm.bytecodeSet:
            vm.bytecodeSet = set
            lookahead.choose(vm, set)
        place2 = vm.stackPages_topSp[vm.stackPages_current]
        vm.sp = place2
    else:
        scavenge(vm, 'torture' if vm.heap_torture > 0 else 'allocation')
        if not heap.growBy(vm, i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))):
            fp2 = vm.fp
            ip2 = vm.ip
            sp2 = vm.sp
            page2 = vm.stackPages_current
            vm.stackPages_topFp[page2] = fp2
            vm.stackPages_topIp[page2] = ip2
            vm.stackPages_topSp[page2] = sp2
            collectAll_compacting(vm, 'growth', False)
            frame3 = vm.stackPages_topFp[vm.stackPages_current]
            place3 = vm.stackPages_topIp[vm.stackPages_current]
            vm.fp = frame3
            vm.ip = place3
            vm.temps = vm.u64[frame3 + 24 >> 3] & 18446744073709551608
            vm.receiver = vm.u64[frame3 + 40 >> 3]
            set2 = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
            if not set2 == vm.bytecodeSet:
                vm.bytecodeSet = set2
                lookahead.choose(vm, set2)
            place4 = vm.stackPages_topSp[vm.stackPages_current]
            vm.sp = place4
    place5 = vm.stackPages_limit
    vm.safePoint_isRequested = False
    vm.safePoint_limit = place5
    if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
        vm.safePoint_limit = 0
    if not i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace:
        vm.heap_wasLow = False
    runsLow = i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace and not vm.heap_wasLow
    if runsLow:
        interrupts.spaceIsLow(vm)


def scavenge(vm, cause):
    """Collector>>scavenge:, vm-spec/Send/Collector.class.st:47"""
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
    vm.collectionLog_usedBefore = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))
    vm.collectionLog_allocated = i64(i64(vm.collectionLog_allocated + vm.collectionLog_usedBefore) - vm.collectionLog_usedAfter)
    vm.collectionLog_tenuredBefore = vm.scavenger_tenured
    if vm.heap_rememberedCount < 1048576:
        takeOverflow = False
    else:
        vm.heap_rememberedOverflows = i64(vm.heap_rememberedOverflows + 1)
        takeOverflow = True
    copyYoung(vm, takeOverflow)
    heap.growBy(vm, i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2)))
    collectionLog.scavengedFor(vm, cause)
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults after scavenge %1', vm.collectionLog_scavenges)
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


def endScavenge(vm, cause):
    """Collector>>endScavenge:, vm-spec/Send/Collector.class.st:59"""
    heap.growBy(vm, i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2)))
    collectionLog.scavengedFor(vm, cause)
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults after scavenge %1', vm.collectionLog_scavenges)


def copyYoung(vm, tenureAll):
    """Collector>>copyYoung:, vm-spec/Send/Collector.class.st:67"""
    stackPages.noteUse(vm)
    scavenger.begin(vm, tenureAll)
    each = vm.classTable_root
    if each == 0:
        answer = each
    else:
        if each & 7 == 0 and each < vm.heap_start:
            if each >= vm.scavenger_future and each < vm.scavenger_futureLimit:
                forwardYoung = each
            elif signed64(vm.u64[each >> 3] >> 24 & 31) == 7:
                target = vm.u64[each + 8 >> 3]
                forwardYoung = scavenger.followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target
            else:
                forwardYoung = scavenger.copy(vm, each)
            answer2 = forwardYoung
        else:
            answer2 = each
        answer = answer2
    vm.classTable_root = answer
    each2 = vm.heap_nilObject
    if each2 == 0:
        answer3 = each2
    else:
        if each2 & 7 == 0 and each2 < vm.heap_start:
            if each2 >= vm.scavenger_future and each2 < vm.scavenger_futureLimit:
                forwardYoung2 = each2
            elif signed64(vm.u64[each2 >> 3] >> 24 & 31) == 7:
                target2 = vm.u64[each2 + 8 >> 3]
                forwardYoung2 = scavenger.followFurther(vm, target2) if target2 & 7 == 0 and target2 < vm.heap_start and (target2 < vm.scavenger_future or target2 >= vm.scavenger_futureLimit) else target2
            else:
                forwardYoung2 = scavenger.copy(vm, each2)
            answer4 = forwardYoung2
        else:
            answer4 = each2
        answer3 = answer4
    vm.heap_nilObject = answer3
    each3 = vm.heap_falseObject
    if each3 == 0:
        answer5 = each3
    else:
        if each3 & 7 == 0 and each3 < vm.heap_start:
            if each3 >= vm.scavenger_future and each3 < vm.scavenger_futureLimit:
                forwardYoung3 = each3
            elif signed64(vm.u64[each3 >> 3] >> 24 & 31) == 7:
                target3 = vm.u64[each3 + 8 >> 3]
                forwardYoung3 = scavenger.followFurther(vm, target3) if target3 & 7 == 0 and target3 < vm.heap_start and (target3 < vm.scavenger_future or target3 >= vm.scavenger_futureLimit) else target3
            else:
                forwardYoung3 = scavenger.copy(vm, each3)
            answer6 = forwardYoung3
        else:
            answer6 = each3
        answer5 = answer6
    vm.heap_falseObject = answer5
    each4 = vm.heap_trueObject
    if each4 == 0:
        answer7 = each4
    else:
        if each4 & 7 == 0 and each4 < vm.heap_start:
            if each4 >= vm.scavenger_future and each4 < vm.scavenger_futureLimit:
                forwardYoung4 = each4
            elif signed64(vm.u64[each4 >> 3] >> 24 & 31) == 7:
                target4 = vm.u64[each4 + 8 >> 3]
                forwardYoung4 = scavenger.followFurther(vm, target4) if target4 & 7 == 0 and target4 < vm.heap_start and (target4 < vm.scavenger_future or target4 >= vm.scavenger_futureLimit) else target4
            else:
                forwardYoung4 = scavenger.copy(vm, each4)
            answer8 = forwardYoung4
        else:
            answer8 = each4
        answer7 = answer8
    vm.heap_trueObject = answer7
    each5 = vm.specialObjects_array
    if each5 == 0:
        answer9 = each5
    else:
        if each5 & 7 == 0 and each5 < vm.heap_start:
            if each5 >= vm.scavenger_future and each5 < vm.scavenger_futureLimit:
                forwardYoung5 = each5
            elif signed64(vm.u64[each5 >> 3] >> 24 & 31) == 7:
                target5 = vm.u64[each5 + 8 >> 3]
                forwardYoung5 = scavenger.followFurther(vm, target5) if target5 & 7 == 0 and target5 < vm.heap_start and (target5 < vm.scavenger_future or target5 >= vm.scavenger_futureLimit) else target5
            else:
                forwardYoung5 = scavenger.copy(vm, each5)
            answer10 = forwardYoung5
        else:
            answer10 = each5
        answer9 = answer10
    vm.specialObjects_array = answer9
    each6 = vm.specialObjects_selectors
    if each6 == 0:
        answer11 = each6
    else:
        if each6 & 7 == 0 and each6 < vm.heap_start:
            if each6 >= vm.scavenger_future and each6 < vm.scavenger_futureLimit:
                forwardYoung6 = each6
            elif signed64(vm.u64[each6 >> 3] >> 24 & 31) == 7:
                target6 = vm.u64[each6 + 8 >> 3]
                forwardYoung6 = scavenger.followFurther(vm, target6) if target6 & 7 == 0 and target6 < vm.heap_start and (target6 < vm.scavenger_future or target6 >= vm.scavenger_futureLimit) else target6
            else:
                forwardYoung6 = scavenger.copy(vm, each6)
            answer12 = forwardYoung6
        else:
            answer12 = each6
        answer11 = answer12
    vm.specialObjects_selectors = answer11
    each7 = vm.imageReader_firstFree
    if each7 == 0:
        answer13 = each7
    else:
        if each7 & 7 == 0 and each7 < vm.heap_start:
            if each7 >= vm.scavenger_future and each7 < vm.scavenger_futureLimit:
                forwardYoung7 = each7
            elif signed64(vm.u64[each7 >> 3] >> 24 & 31) == 7:
                target7 = vm.u64[each7 + 8 >> 3]
                forwardYoung7 = scavenger.followFurther(vm, target7) if target7 & 7 == 0 and target7 < vm.heap_start and (target7 < vm.scavenger_future or target7 >= vm.scavenger_futureLimit) else target7
            else:
                forwardYoung7 = scavenger.copy(vm, each7)
            answer14 = forwardYoung7
        else:
            answer14 = each7
        answer13 = answer14
    vm.imageReader_firstFree = answer13
    each8 = vm.receiver
    if each8 == 0:
        answer15 = each8
    else:
        if each8 & 7 == 0 and each8 < vm.heap_start:
            if each8 >= vm.scavenger_future and each8 < vm.scavenger_futureLimit:
                forwardYoung8 = each8
            elif signed64(vm.u64[each8 >> 3] >> 24 & 31) == 7:
                target8 = vm.u64[each8 + 8 >> 3]
                forwardYoung8 = scavenger.followFurther(vm, target8) if target8 & 7 == 0 and target8 < vm.heap_start and (target8 < vm.scavenger_future or target8 >= vm.scavenger_futureLimit) else target8
            else:
                forwardYoung8 = scavenger.copy(vm, each8)
            answer16 = forwardYoung8
        else:
            answer16 = each8
        answer15 = answer16
    vm.receiver = answer15
    each9 = vm.interrupts_profileSemaphore
    if each9 == 0:
        answer17 = each9
    else:
        if each9 & 7 == 0 and each9 < vm.heap_start:
            if each9 >= vm.scavenger_future and each9 < vm.scavenger_futureLimit:
                forwardYoung9 = each9
            elif signed64(vm.u64[each9 >> 3] >> 24 & 31) == 7:
                target9 = vm.u64[each9 + 8 >> 3]
                forwardYoung9 = scavenger.followFurther(vm, target9) if target9 & 7 == 0 and target9 < vm.heap_start and (target9 < vm.scavenger_future or target9 >= vm.scavenger_futureLimit) else target9
            else:
                forwardYoung9 = scavenger.copy(vm, each9)
            answer18 = forwardYoung9
        else:
            answer18 = each9
        answer17 = answer18
    vm.interrupts_profileSemaphore = answer17
    each10 = vm.interrupts_profiledProcess
    if each10 == 0:
        answer19 = each10
    else:
        if each10 & 7 == 0 and each10 < vm.heap_start:
            if each10 >= vm.scavenger_future and each10 < vm.scavenger_futureLimit:
                forwardYoung10 = each10
            elif signed64(vm.u64[each10 >> 3] >> 24 & 31) == 7:
                target10 = vm.u64[each10 + 8 >> 3]
                forwardYoung10 = scavenger.followFurther(vm, target10) if target10 & 7 == 0 and target10 < vm.heap_start and (target10 < vm.scavenger_future or target10 >= vm.scavenger_futureLimit) else target10
            else:
                forwardYoung10 = scavenger.copy(vm, each10)
            answer20 = forwardYoung10
        else:
            answer20 = each10
        answer19 = answer20
    vm.interrupts_profiledProcess = answer19
    each11 = vm.lookup_missed
    if each11 == 0:
        answer21 = each11
    else:
        if each11 & 7 == 0 and each11 < vm.heap_start:
            if each11 >= vm.scavenger_future and each11 < vm.scavenger_futureLimit:
                forwardYoung11 = each11
            elif signed64(vm.u64[each11 >> 3] >> 24 & 31) == 7:
                target11 = vm.u64[each11 + 8 >> 3]
                forwardYoung11 = scavenger.followFurther(vm, target11) if target11 & 7 == 0 and target11 < vm.heap_start and (target11 < vm.scavenger_future or target11 >= vm.scavenger_futureLimit) else target11
            else:
                forwardYoung11 = scavenger.copy(vm, each11)
            answer22 = forwardYoung11
        else:
            answer22 = each11
        answer21 = answer22
    vm.lookup_missed = answer21
    each12 = vm.returning_walkContext
    if each12 == 0:
        answer23 = each12
    else:
        if each12 & 7 == 0 and each12 < vm.heap_start:
            if each12 >= vm.scavenger_future and each12 < vm.scavenger_futureLimit:
                forwardYoung12 = each12
            elif signed64(vm.u64[each12 >> 3] >> 24 & 31) == 7:
                target12 = vm.u64[each12 + 8 >> 3]
                forwardYoung12 = scavenger.followFurther(vm, target12) if target12 & 7 == 0 and target12 < vm.heap_start and (target12 < vm.scavenger_future or target12 >= vm.scavenger_futureLimit) else target12
            else:
                forwardYoung12 = scavenger.copy(vm, each12)
            answer24 = forwardYoung12
        else:
            answer24 = each12
        answer23 = answer24
    vm.returning_walkContext = answer23
    each13 = vm.scheduler_wakeupSemaphore
    if each13 == 0:
        answer25 = each13
    else:
        if each13 & 7 == 0 and each13 < vm.heap_start:
            if each13 >= vm.scavenger_future and each13 < vm.scavenger_futureLimit:
                forwardYoung13 = each13
            elif signed64(vm.u64[each13 >> 3] >> 24 & 31) == 7:
                target13 = vm.u64[each13 + 8 >> 3]
                forwardYoung13 = scavenger.followFurther(vm, target13) if target13 & 7 == 0 and target13 < vm.heap_start and (target13 < vm.scavenger_future or target13 >= vm.scavenger_futureLimit) else target13
            else:
                forwardYoung13 = scavenger.copy(vm, each13)
            answer26 = forwardYoung13
        else:
            answer26 = each13
        answer25 = answer26
    vm.scheduler_wakeupSemaphore = answer25
    each14 = vm.scheduler_heldContext
    if each14 == 0:
        answer27 = each14
    else:
        if each14 & 7 == 0 and each14 < vm.heap_start:
            if each14 >= vm.scavenger_future and each14 < vm.scavenger_futureLimit:
                forwardYoung14 = each14
            elif signed64(vm.u64[each14 >> 3] >> 24 & 31) == 7:
                target14 = vm.u64[each14 + 8 >> 3]
                forwardYoung14 = scavenger.followFurther(vm, target14) if target14 & 7 == 0 and target14 < vm.heap_start and (target14 < vm.scavenger_future or target14 >= vm.scavenger_futureLimit) else target14
            else:
                forwardYoung14 = scavenger.copy(vm, each14)
            answer28 = forwardYoung14
        else:
            answer28 = each14
        answer27 = answer28
    vm.scheduler_heldContext = answer27
    each15 = vm.send_newMethod
    if each15 == 0:
        answer29 = each15
    else:
        if each15 & 7 == 0 and each15 < vm.heap_start:
            if each15 >= vm.scavenger_future and each15 < vm.scavenger_futureLimit:
                forwardYoung15 = each15
            elif signed64(vm.u64[each15 >> 3] >> 24 & 31) == 7:
                target15 = vm.u64[each15 + 8 >> 3]
                forwardYoung15 = scavenger.followFurther(vm, target15) if target15 & 7 == 0 and target15 < vm.heap_start and (target15 < vm.scavenger_future or target15 >= vm.scavenger_futureLimit) else target15
            else:
                forwardYoung15 = scavenger.copy(vm, each15)
            answer30 = forwardYoung15
        else:
            answer30 = each15
        answer29 = answer30
    vm.send_newMethod = answer29
    each16 = vm.callPrimitives_kept
    if each16 == 0:
        answer31 = each16
    else:
        if each16 & 7 == 0 and each16 < vm.heap_start:
            if each16 >= vm.scavenger_future and each16 < vm.scavenger_futureLimit:
                forwardYoung16 = each16
            elif signed64(vm.u64[each16 >> 3] >> 24 & 31) == 7:
                target16 = vm.u64[each16 + 8 >> 3]
                forwardYoung16 = scavenger.followFurther(vm, target16) if target16 & 7 == 0 and target16 < vm.heap_start and (target16 < vm.scavenger_future or target16 >= vm.scavenger_futureLimit) else target16
            else:
                forwardYoung16 = scavenger.copy(vm, each16)
            answer32 = forwardYoung16
        else:
            answer32 = each16
        answer31 = answer32
    vm.callPrimitives_kept = answer31
    value = i64(vm.stackPages_count - 1)
    for page in range(0, value + 1):
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
                    each17 = vm.u64[place >> 3]
                    if each17 & 7 == 0 and each17 < vm.heap_start:
                        if each17 >= vm.scavenger_future and each17 < vm.scavenger_futureLimit:
                            forwardYoung17 = each17
                        elif signed64(vm.u64[each17 >> 3] >> 24 & 31) == 7:
                            target17 = vm.u64[each17 + 8 >> 3]
                            forwardYoung17 = scavenger.followFurther(vm, target17) if target17 & 7 == 0 and target17 < vm.heap_start and (target17 < vm.scavenger_future or target17 >= vm.scavenger_futureLimit) else target17
                        else:
                            forwardYoung17 = scavenger.copy(vm, each17)
                        answer33 = forwardYoung17
                    else:
                        answer33 = each17
                    vm.u64[place >> 3] = answer33
                    place = place + 8
                method = vm.u64[fp + 16 >> 3]
                each18 = method
                if each18 & 7 == 0 and each18 < vm.heap_start:
                    if each18 >= vm.scavenger_future and each18 < vm.scavenger_futureLimit:
                        forwardYoung18 = each18
                    elif signed64(vm.u64[each18 >> 3] >> 24 & 31) == 7:
                        target18 = vm.u64[each18 + 8 >> 3]
                        forwardYoung18 = scavenger.followFurther(vm, target18) if target18 & 7 == 0 and target18 < vm.heap_start and (target18 < vm.scavenger_future or target18 >= vm.scavenger_futureLimit) else target18
                    else:
                        forwardYoung18 = scavenger.copy(vm, each18)
                    answer34 = forwardYoung18
                else:
                    answer34 = each18
                moved = answer34
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
                    each19 = vm.u64[place2 >> 3]
                    if each19 & 7 == 0 and each19 < vm.heap_start:
                        if each19 >= vm.scavenger_future and each19 < vm.scavenger_futureLimit:
                            forwardYoung19 = each19
                        elif signed64(vm.u64[each19 >> 3] >> 24 & 31) == 7:
                            target19 = vm.u64[each19 + 8 >> 3]
                            forwardYoung19 = scavenger.followFurther(vm, target19) if target19 & 7 == 0 and target19 < vm.heap_start and (target19 < vm.scavenger_future or target19 >= vm.scavenger_futureLimit) else target19
                        else:
                            forwardYoung19 = scavenger.copy(vm, each19)
                        answer35 = forwardYoung19
                    else:
                        answer35 = each19
                    vm.u64[place2 >> 3] = answer35
                    place2 = place2 + 8
                if vm.u64[fp + 24 >> 3] & 2 != 0:
                    first3 = fp + 32
                    last3 = fp + 32
                    place3 = first3
                    while place3 <= last3:
                        each20 = vm.u64[place3 >> 3]
                        if each20 & 7 == 0 and each20 < vm.heap_start:
                            if each20 >= vm.scavenger_future and each20 < vm.scavenger_futureLimit:
                                forwardYoung20 = each20
                            elif signed64(vm.u64[each20 >> 3] >> 24 & 31) == 7:
                                target20 = vm.u64[each20 + 8 >> 3]
                                forwardYoung20 = scavenger.followFurther(vm, target20) if target20 & 7 == 0 and target20 < vm.heap_start and (target20 < vm.scavenger_future or target20 >= vm.scavenger_futureLimit) else target20
                            else:
                                forwardYoung20 = scavenger.copy(vm, each20)
                            answer36 = forwardYoung20
                        else:
                            answer36 = each20
                        vm.u64[place3 >> 3] = answer36
                        place3 = place3 + 8
                first4 = fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8
                last4 = fp - 8
                place4 = first4
                while place4 <= last4:
                    each21 = vm.u64[place4 >> 3]
                    if each21 & 7 == 0 and each21 < vm.heap_start:
                        if each21 >= vm.scavenger_future and each21 < vm.scavenger_futureLimit:
                            forwardYoung21 = each21
                        elif signed64(vm.u64[each21 >> 3] >> 24 & 31) == 7:
                            target21 = vm.u64[each21 + 8 >> 3]
                            forwardYoung21 = scavenger.followFurther(vm, target21) if target21 & 7 == 0 and target21 < vm.heap_start and (target21 < vm.scavenger_future or target21 >= vm.scavenger_futureLimit) else target21
                        else:
                            forwardYoung21 = scavenger.copy(vm, each21)
                        answer37 = forwardYoung21
                    else:
                        answer37 = each21
                    vm.u64[place4 >> 3] = answer37
                    place4 = place4 + 8
                above = fp
                sp = (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) - 8
                ip = vm.u64[fp + 8 >> 3]
                fp = vm.u64[fp >> 3]
            first5 = above + 8
            last5 = above + 8
            place5 = first5
            while place5 <= last5:
                each22 = vm.u64[place5 >> 3]
                if each22 & 7 == 0 and each22 < vm.heap_start:
                    if each22 >= vm.scavenger_future and each22 < vm.scavenger_futureLimit:
                        forwardYoung22 = each22
                    elif signed64(vm.u64[each22 >> 3] >> 24 & 31) == 7:
                        target22 = vm.u64[each22 + 8 >> 3]
                        forwardYoung22 = scavenger.followFurther(vm, target22) if target22 & 7 == 0 and target22 < vm.heap_start and (target22 < vm.scavenger_future or target22 >= vm.scavenger_futureLimit) else target22
                    else:
                        forwardYoung22 = scavenger.copy(vm, each22)
                    answer38 = forwardYoung22
                else:
                    answer38 = each22
                vm.u64[place5 >> 3] = answer38
                place5 = place5 + 8
    value2 = i64(vm.handles_size - 1)
    for i in range(1, value2 + 1):
        if handles.isHandle(vm, i):
            value3 = vm.handles_table + i64_shift_left(i, 3)
            each23 = vm.u64[vm.handles_table + i64_shift_left(i, 3) >> 3]
            if each23 & 7 == 0 and each23 < vm.heap_start:
                if each23 >= vm.scavenger_future and each23 < vm.scavenger_futureLimit:
                    forwardYoung23 = each23
                elif signed64(vm.u64[each23 >> 3] >> 24 & 31) == 7:
                    target23 = vm.u64[each23 + 8 >> 3]
                    forwardYoung23 = scavenger.followFurther(vm, target23) if target23 & 7 == 0 and target23 < vm.heap_start and (target23 < vm.scavenger_future or target23 >= vm.scavenger_futureLimit) else target23
                else:
                    forwardYoung23 = scavenger.copy(vm, each23)
                answer39 = forwardYoung23
            else:
                answer39 = each23
            vm.u64[value3 >> 3] = answer39
    scavenger.finish(vm)
    lookup.forgetYoung(vm)


def collectAll(vm, cause):
    """Collector>>collectAll:, vm-spec/Send/Collector.class.st:81"""
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
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2


def compactAll(vm, cause):
    """Collector>>compactAll:, vm-spec/Send/Collector.class.st:90"""
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
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    place2 = vm.stackPages_topSp[vm.stackPages_current]
    vm.sp = place2


def collectAll_compacting(vm, cause, mustCompact):
    """Collector>>collectAll:compacting:, vm-spec/Send/Collector.class.st:99"""
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults before full collection %1', i64(vm.collectionLog_fullCollections + 1))
    vm.collectionLog_beganAt = vm.platform.monotonicMicroseconds()
    vm.collectionLog_usedBefore = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))
    vm.collectionLog_allocated = i64(i64(vm.collectionLog_allocated + vm.collectionLog_usedBefore) - vm.collectionLog_usedAfter)
    vm.collectionLog_tenuredBefore = vm.scavenger_tenured
    copyYoung(vm, True)
    if not compactor.makeTables(vm):
        vm.heap_collectAt = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64_min(i64_max(double_to_i64(i64_double(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes)) * vm.heapSizes_growthRatio), 33554432), i64_max(i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))), 0) >> 1))
        heap.growBy(vm, i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2)))
        collectionLog.scavengedFor(vm, cause)
        if vm.collector_isChecking:
            check_number(vm, 'the heap has %2 faults after scavenge %1', vm.collectionLog_scavenges)
        return False
    vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
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
    each6 = vm.specialObjects_selectors
    vm.specialObjects_selectors = compactor.mark(vm, each6)
    each7 = vm.imageReader_firstFree
    vm.imageReader_firstFree = compactor.mark(vm, each7)
    each8 = vm.receiver
    vm.receiver = compactor.mark(vm, each8)
    each9 = vm.interrupts_profileSemaphore
    vm.interrupts_profileSemaphore = compactor.mark(vm, each9)
    each10 = vm.interrupts_profiledProcess
    vm.interrupts_profiledProcess = compactor.mark(vm, each10)
    each11 = vm.lookup_missed
    vm.lookup_missed = compactor.mark(vm, each11)
    each12 = vm.returning_walkContext
    vm.returning_walkContext = compactor.mark(vm, each12)
    each13 = vm.scheduler_wakeupSemaphore
    vm.scheduler_wakeupSemaphore = compactor.mark(vm, each13)
    each14 = vm.scheduler_heldContext
    vm.scheduler_heldContext = compactor.mark(vm, each14)
    each15 = vm.send_newMethod
    vm.send_newMethod = compactor.mark(vm, each15)
    each16 = vm.callPrimitives_kept
    vm.callPrimitives_kept = compactor.mark(vm, each16)
    value = i64(vm.stackPages_count - 1)
    for page in range(0, value + 1):
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
                    each17 = vm.u64[place >> 3]
                    vm.u64[place >> 3] = compactor.mark(vm, each17)
                    place = place + 8
                method = vm.u64[fp + 16 >> 3]
                each18 = method
                moved = compactor.mark(vm, each18)
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
                    each19 = vm.u64[place2 >> 3]
                    vm.u64[place2 >> 3] = compactor.mark(vm, each19)
                    place2 = place2 + 8
                if vm.u64[fp + 24 >> 3] & 2 != 0:
                    first3 = fp + 32
                    last3 = fp + 32
                    place3 = first3
                    while place3 <= last3:
                        each20 = vm.u64[place3 >> 3]
                        vm.u64[place3 >> 3] = compactor.mark(vm, each20)
                        place3 = place3 + 8
                first4 = fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8
                last4 = fp - 8
                place4 = first4
                while place4 <= last4:
                    each21 = vm.u64[place4 >> 3]
                    vm.u64[place4 >> 3] = compactor.mark(vm, each21)
                    place4 = place4 + 8
                above = fp
                sp = (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) - 8
                ip = vm.u64[fp + 8 >> 3]
                fp = vm.u64[fp >> 3]
            first5 = above + 8
            last5 = above + 8
            place5 = first5
            while place5 <= last5:
                each22 = vm.u64[place5 >> 3]
                vm.u64[place5 >> 3] = compactor.mark(vm, each22)
                place5 = place5 + 8
    value2 = i64(vm.handles_size - 1)
    for i in range(1, value2 + 1):
        if handles.isHandle(vm, i):
            value3 = vm.handles_table + i64_shift_left(i, 3)
            each23 = vm.u64[vm.handles_table + i64_shift_left(i, 3) >> 3]
            vm.u64[value3 >> 3] = compactor.mark(vm, each23)
    compactor.plan(vm)
    value4 = vm.collectionLog_markTime
    began = vm.collectionLog_phaseAt
    vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
    phase = i64(vm.collectionLog_phaseAt - began)
    vm.collectionLog_markTime = i64(value4 + phase)
    if mustCompact:
        answer = True
    else:
        if vm.heap_torture > 0:
            shouldCompact2 = vm.collectionLog_fullCollections & 1 == 0
        else:
            shouldCompact2 = i64_shift_left(vm.compactor_living, 4) < vm.heap_free - vm.compactor_heapStart or i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) >> 3
        answer = shouldCompact2
    if answer and compactor.canSlide(vm):
        each24 = vm.classTable_root
        vm.classTable_root = compactor.newAddressOf(vm, each24)
        each25 = vm.heap_nilObject
        vm.heap_nilObject = compactor.newAddressOf(vm, each25)
        each26 = vm.heap_falseObject
        vm.heap_falseObject = compactor.newAddressOf(vm, each26)
        each27 = vm.heap_trueObject
        vm.heap_trueObject = compactor.newAddressOf(vm, each27)
        each28 = vm.specialObjects_array
        vm.specialObjects_array = compactor.newAddressOf(vm, each28)
        each29 = vm.specialObjects_selectors
        vm.specialObjects_selectors = compactor.newAddressOf(vm, each29)
        each30 = vm.imageReader_firstFree
        vm.imageReader_firstFree = compactor.newAddressOf(vm, each30)
        each31 = vm.receiver
        vm.receiver = compactor.newAddressOf(vm, each31)
        each32 = vm.interrupts_profileSemaphore
        vm.interrupts_profileSemaphore = compactor.newAddressOf(vm, each32)
        each33 = vm.interrupts_profiledProcess
        vm.interrupts_profiledProcess = compactor.newAddressOf(vm, each33)
        each34 = vm.lookup_missed
        vm.lookup_missed = compactor.newAddressOf(vm, each34)
        each35 = vm.returning_walkContext
        vm.returning_walkContext = compactor.newAddressOf(vm, each35)
        each36 = vm.scheduler_wakeupSemaphore
        vm.scheduler_wakeupSemaphore = compactor.newAddressOf(vm, each36)
        each37 = vm.scheduler_heldContext
        vm.scheduler_heldContext = compactor.newAddressOf(vm, each37)
        each38 = vm.send_newMethod
        vm.send_newMethod = compactor.newAddressOf(vm, each38)
        each39 = vm.callPrimitives_kept
        vm.callPrimitives_kept = compactor.newAddressOf(vm, each39)
        value5 = i64(vm.stackPages_count - 1)
        for page2 in range(0, value5 + 1):
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
                        each40 = vm.u64[place6 >> 3]
                        vm.u64[place6 >> 3] = compactor.newAddressOf(vm, each40)
                        place6 = place6 + 8
                    method2 = vm.u64[fp2 + 16 >> 3]
                    each41 = method2
                    moved2 = compactor.newAddressOf(vm, each41)
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
                        each42 = vm.u64[place7 >> 3]
                        vm.u64[place7 >> 3] = compactor.newAddressOf(vm, each42)
                        place7 = place7 + 8
                    if vm.u64[fp2 + 24 >> 3] & 2 != 0:
                        first8 = fp2 + 32
                        last8 = fp2 + 32
                        place8 = first8
                        while place8 <= last8:
                            each43 = vm.u64[place8 >> 3]
                            vm.u64[place8 >> 3] = compactor.newAddressOf(vm, each43)
                            place8 = place8 + 8
                    first9 = fp2 - 8 if vm.u64[fp2 + 24 >> 3] & 18446744073709551608 > fp2 else (vm.u64[fp2 + 24 >> 3] & 18446744073709551608) - 8
                    last9 = fp2 - 8
                    place9 = first9
                    while place9 <= last9:
                        each44 = vm.u64[place9 >> 3]
                        vm.u64[place9 >> 3] = compactor.newAddressOf(vm, each44)
                        place9 = place9 + 8
                    above2 = fp2
                    sp2 = (fp2 - 8 if vm.u64[fp2 + 24 >> 3] & 18446744073709551608 > fp2 else (vm.u64[fp2 + 24 >> 3] & 18446744073709551608) - 8) - 8
                    ip2 = vm.u64[fp2 + 8 >> 3]
                    fp2 = vm.u64[fp2 >> 3]
                first10 = above2 + 8
                last10 = above2 + 8
                place10 = first10
                while place10 <= last10:
                    each45 = vm.u64[place10 >> 3]
                    vm.u64[place10 >> 3] = compactor.newAddressOf(vm, each45)
                    place10 = place10 + 8
        value6 = i64(vm.handles_size - 1)
        for i2 in range(1, value6 + 1):
            if handles.isHandle(vm, i2):
                value7 = vm.handles_table + i64_shift_left(i2, 3)
                each46 = vm.u64[vm.handles_table + i64_shift_left(i2, 3) >> 3]
                vm.u64[value7 >> 3] = compactor.newAddressOf(vm, each46)
        compactor.compact(vm)
        value8 = vm.collectionLog_compactionTime
        began2 = vm.collectionLog_phaseAt
        vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
        phase2 = i64(vm.collectionLog_phaseAt - began2)
        vm.collectionLog_compactionTime = i64(value8 + phase2)
    else:
        compactor.sweep(vm)
        value9 = vm.collectionLog_sweepTime
        began3 = vm.collectionLog_phaseAt
        vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
        phase3 = i64(vm.collectionLog_phaseAt - began3)
        vm.collectionLog_sweepTime = i64(value9 + phase3)
    heap.growBy(vm, i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2)))
    lookup.flush(vm)
    collectionLog.collectedAllFor(vm, cause)
    if vm.collector_isChecking:
        check_number(vm, 'the heap has %2 faults after full collection %1', vm.collectionLog_fullCollections)
    return True


def shouldCompact(vm):
    """Collector>>shouldCompact, vm-spec/Send/Collector.class.st:135"""
    if vm.heap_torture > 0:
        return vm.collectionLog_fullCollections & 1 == 0
    return i64_shift_left(vm.compactor_living, 4) < vm.heap_free - vm.compactor_heapStart or i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) >> 3


def check_number(vm, message, number):
    """Collector>>check:number:, vm-spec/Send/Collector.class.st:142"""
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
        each6 = vm.specialObjects_selectors
        vm.specialObjects_selectors = heapChecker.checkedRoot(vm, each6)
        each7 = vm.imageReader_firstFree
        vm.imageReader_firstFree = heapChecker.checkedRoot(vm, each7)
        each8 = vm.receiver
        vm.receiver = heapChecker.checkedRoot(vm, each8)
        each9 = vm.interrupts_profileSemaphore
        vm.interrupts_profileSemaphore = heapChecker.checkedRoot(vm, each9)
        each10 = vm.interrupts_profiledProcess
        vm.interrupts_profiledProcess = heapChecker.checkedRoot(vm, each10)
        each11 = vm.lookup_missed
        vm.lookup_missed = heapChecker.checkedRoot(vm, each11)
        each12 = vm.returning_walkContext
        vm.returning_walkContext = heapChecker.checkedRoot(vm, each12)
        each13 = vm.scheduler_wakeupSemaphore
        vm.scheduler_wakeupSemaphore = heapChecker.checkedRoot(vm, each13)
        each14 = vm.scheduler_heldContext
        vm.scheduler_heldContext = heapChecker.checkedRoot(vm, each14)
        each15 = vm.send_newMethod
        vm.send_newMethod = heapChecker.checkedRoot(vm, each15)
        each16 = vm.callPrimitives_kept
        vm.callPrimitives_kept = heapChecker.checkedRoot(vm, each16)
        stackChecker.check(vm)
        lookup.check(vm)
    if vm.heapChecker_faults == 0:
        return
    vm.platform.refuseImage_with_with(message, number, vm.heapChecker_faults)
    vm.platform.exit(1)


def followForwarders(vm):
    """Collector>>followForwarders, vm-spec/Send/Collector.class.st:156"""
    if vm.become_needsFlush:
        lookup.flush(vm)
    if not vm.forwarders_isOn:
        return
    each = vm.classTable_root
    vm.classTable_root = each if each == 0 else forwarders.follow(vm, each)
    each2 = vm.heap_nilObject
    vm.heap_nilObject = each2 if each2 == 0 else forwarders.follow(vm, each2)
    each3 = vm.heap_falseObject
    vm.heap_falseObject = each3 if each3 == 0 else forwarders.follow(vm, each3)
    each4 = vm.heap_trueObject
    vm.heap_trueObject = each4 if each4 == 0 else forwarders.follow(vm, each4)
    each5 = vm.specialObjects_array
    vm.specialObjects_array = each5 if each5 == 0 else forwarders.follow(vm, each5)
    each6 = vm.specialObjects_selectors
    vm.specialObjects_selectors = each6 if each6 == 0 else forwarders.follow(vm, each6)
    each7 = vm.imageReader_firstFree
    vm.imageReader_firstFree = each7 if each7 == 0 else forwarders.follow(vm, each7)
    each8 = vm.receiver
    vm.receiver = each8 if each8 == 0 else forwarders.follow(vm, each8)
    each9 = vm.interrupts_profileSemaphore
    vm.interrupts_profileSemaphore = each9 if each9 == 0 else forwarders.follow(vm, each9)
    each10 = vm.interrupts_profiledProcess
    vm.interrupts_profiledProcess = each10 if each10 == 0 else forwarders.follow(vm, each10)
    each11 = vm.lookup_missed
    vm.lookup_missed = each11 if each11 == 0 else forwarders.follow(vm, each11)
    each12 = vm.returning_walkContext
    vm.returning_walkContext = each12 if each12 == 0 else forwarders.follow(vm, each12)
    each13 = vm.scheduler_wakeupSemaphore
    vm.scheduler_wakeupSemaphore = each13 if each13 == 0 else forwarders.follow(vm, each13)
    each14 = vm.scheduler_heldContext
    vm.scheduler_heldContext = each14 if each14 == 0 else forwarders.follow(vm, each14)
    each15 = vm.send_newMethod
    vm.send_newMethod = each15 if each15 == 0 else forwarders.follow(vm, each15)
    each16 = vm.callPrimitives_kept
    vm.callPrimitives_kept = each16 if each16 == 0 else forwarders.follow(vm, each16)
    value = i64(vm.stackPages_count - 1)
    for page in range(0, value + 1):
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
                    each17 = vm.u64[place >> 3]
                    vm.u64[place >> 3] = each17 if each17 == 0 else forwarders.follow(vm, each17)
                    place = place + 8
                method = vm.u64[fp + 16 >> 3]
                each18 = method
                moved = each18 if each18 == 0 else forwarders.follow(vm, each18)
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
                    each19 = vm.u64[place2 >> 3]
                    vm.u64[place2 >> 3] = each19 if each19 == 0 else forwarders.follow(vm, each19)
                    place2 = place2 + 8
                if vm.u64[fp + 24 >> 3] & 2 != 0:
                    first3 = fp + 32
                    last3 = fp + 32
                    place3 = first3
                    while place3 <= last3:
                        each20 = vm.u64[place3 >> 3]
                        vm.u64[place3 >> 3] = each20 if each20 == 0 else forwarders.follow(vm, each20)
                        place3 = place3 + 8
                first4 = fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8
                last4 = fp - 8
                place4 = first4
                while place4 <= last4:
                    each21 = vm.u64[place4 >> 3]
                    vm.u64[place4 >> 3] = each21 if each21 == 0 else forwarders.follow(vm, each21)
                    place4 = place4 + 8
                above = fp
                sp = (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) - 8
                ip = vm.u64[fp + 8 >> 3]
                fp = vm.u64[fp >> 3]
            first5 = above + 8
            last5 = above + 8
            place5 = first5
            while place5 <= last5:
                each22 = vm.u64[place5 >> 3]
                vm.u64[place5 >> 3] = each22 if each22 == 0 else forwarders.follow(vm, each22)
                place5 = place5 + 8
    value2 = i64(vm.handles_size - 1)
    for i in range(1, value2 + 1):
        if handles.isHandle(vm, i):
            value3 = vm.handles_table + i64_shift_left(i, 3)
            each23 = vm.u64[vm.handles_table + i64_shift_left(i, 3) >> 3]
            vm.u64[value3 >> 3] = forwarders.follow(vm, each23)
    finalization.followForwarders(vm)
    specialObjects.followForwarders(vm)
    anOop = vm.u64[vm.specialObjects_array + 192 >> 3]
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 64
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        vm.specialObjects_selectors = vm.u64[vm.specialObjects_array + 192 >> 3]
    scheduler.followForwarders(vm)
