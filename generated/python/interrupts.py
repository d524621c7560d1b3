"""I serve, at safe points, what has come up meanwhile: collections that the heap has asked for, and interrupts from outside: the timer, semaphores that other threads have signalled, the interrupt key, the profiler's tick, and objects that have died. I make ready whoever has waited for these; a process of a higher priority than the active one's goes on at once. When a collection leaves less memory to spare than the image has said is low, I signal its semaphore for that once, and note in the special objects which process was active: as a rule the one whose need for memory has no end. External semaphores are the elements of the image's array of external objects; other threads know them by their index there, from 1 on.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def checks(vm):
    """Interrupts>>checks, vm-spec/Send/Interrupts.class.st:36"""
    return vm.interrupts_checks


def interrupts(vm):
    """Interrupts>>interrupts, vm-spec/Send/Interrupts.class.st:42"""
    return vm.interrupts_interrupts


def served(vm):
    """Interrupts>>served, vm-spec/Send/Interrupts.class.st:48"""
    return vm.interrupts_served


def start(vm):
    """Interrupts>>start, vm-spec/Send/Interrupts.class.st:54"""
    vm.interrupts_profileSemaphore = vm.heap_nilObject
    vm.interrupts_profiledProcess = vm.heap_nilObject
    anOop = vm.u64[vm.specialObjects_array + 248 >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    vm.platform.heedKey(is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0)


def atSafePoint(vm):
    """Interrupts>>atSafePoint, vm-spec/Send/Interrupts.class.st:62"""
    vm.interrupts_checks = i64(vm.interrupts_checks + 1)
    association = vm.u64[vm.specialObjects_array + 32 >> 3]
    if association & 7 == 0:
        word = vm.u64[association >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if is2:
        processor = vm.u64[association + 16 >> 3]
        if processor & 7 == 0:
            word2 = vm.u64[processor >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
        else:
            is3 = False
        if is3:
            anOop = vm.u64[processor + 16 >> 3]
            if anOop & 7 == 0:
                word3 = vm.u64[anOop >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
            else:
                is4 = False
            if is4:
                anOop2 = vm.u64[processor + 8 >> 3]
                if anOop2 & 7 == 0:
                    word4 = vm.u64[anOop2 >> 3]
                    isNonEmptyArray = signed64(word4 >> 24 & 31) == 2 and signed64(word4 >> 56) > 0
                else:
                    isNonEmptyArray = False
                answer = isNonEmptyArray
            else:
                answer = False
            isIntact = answer
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    if vm.safePoint_isRequested:
        collector.atSafePoint(vm)
    place = vm.stackPages_limit
    if vm.safePoint_isInterrupted:
        vm.safePoint_isInterrupted = False
        vm.safePoint_limit = place
        if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
            vm.safePoint_limit = 0
        takeInterrupt = True
    else:
        takeInterrupt = False
    if takeInterrupt:
        vm.interrupts_interrupts = i64(vm.interrupts_interrupts + 1)
        serve(vm)
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    vm.scheduler_readyBound = slotCountOf
    lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count2 = signed64(vm.u64[lists >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    number = i64_min(value, slotCountOf2)
    while True:
        if number > 0:
            list = vm.u64[lists + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
            if list & 7 == 0:
                word5 = vm.u64[list >> 3]
                is5 = signed64(word5 >> 24 & 31) == 1 and signed64(word5 >> 56) >= 2
            else:
                is5 = False
            if not is5:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
            list2 = list
            anOop3 = vm.u64[list2 + 8 >> 3]
            first = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
            if first == vm.heap_nilObject:
                answer3 = True
            else:
                if first & 7 == 0:
                    word6 = vm.u64[first >> 3]
                    is6 = signed64(word6 >> 24 & 31) == 1 and signed64(word6 >> 56) >= 4
                else:
                    is6 = False
                answer3 = not is6
            isEmpty = answer3
            answer2 = isEmpty
        else:
            answer2 = False
        if not answer2:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    highest = number
    if highest > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        scheduler.preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        scheduler.transferTo(vm, scheduler.removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(highest - 1) + 1), 3) >> 3]))


def serve(vm):
    """Interrupts>>serve, vm-spec/Send/Interrupts.class.st:78"""
    vm.interrupts_served = i64(vm.interrupts_served + 1)
    reportIfWanted(vm)
    sample(vm)
    scheduler.signalTimer(vm)
    if vm.platform.takeKey():
        anOop = vm.u64[vm.specialObjects_array + 248 >> 3]
        semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if semaphore & 7 == 0:
            word = vm.u64[semaphore >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
        else:
            is2 = False
        if is2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
            anOop2 = vm.u64[semaphore + 8 >> 3]
            first = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            if first == vm.heap_nilObject:
                answer = True
            else:
                if first & 7 == 0:
                    word2 = vm.u64[first >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
                else:
                    is3 = False
                answer = not is3
            isEmpty = answer
            if isEmpty:
                value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
                vm.u64[semaphore + 24 >> 3] = value
            else:
                process = scheduler.removeFirst(vm, semaphore)
                number = signed64(vm.u64[process + 24 >> 3]) >> 3
                vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
                number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
                lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
                count = signed64(vm.u64[lists >> 3] >> 56)
                slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
                number3 = i64_max(i64_min(number2, slotCountOf), 1)
                list = vm.u64[lists + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
                if list & 7 == 0:
                    word3 = vm.u64[list >> 3]
                    is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
                else:
                    is4 = False
                if not is4:
                    vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
                listAt = list
                anOop3 = vm.u64[listAt + 8 >> 3]
                first2 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
                if first2 == vm.heap_nilObject:
                    answer2 = True
                else:
                    if first2 & 7 == 0:
                        word4 = vm.u64[first2 >> 3]
                        is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
                    else:
                        is5 = False
                    answer2 = not is5
                isEmpty2 = answer2
                if isEmpty2:
                    scheduler.add_only(vm, process, listAt)
                else:
                    scheduler.append_to(vm, process, listAt)
    signalExternals(vm)
    answer3 = vm.finalization_isPending
    vm.finalization_isPending = False
    isPending = answer3
    if isPending:
        anOop4 = vm.u64[vm.specialObjects_array + 336 >> 3]
        semaphore2 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
        if semaphore2 & 7 == 0:
            word5 = vm.u64[semaphore2 >> 3]
            is6 = signed64(word5 >> 24 & 31) == 1 and signed64(word5 >> 56) >= 3
        else:
            is6 = False
        if is6 and not vm.u64[semaphore2 >> 3] >> 23 & 1 != 0 and vm.u64[semaphore2 + 24 >> 3] & 1 != 0:
            anOop5 = vm.u64[semaphore2 + 8 >> 3]
            first3 = forwarders.follow(vm, anOop5) if vm.forwarders_isOn else anOop5
            if first3 == vm.heap_nilObject:
                answer4 = True
            else:
                if first3 & 7 == 0:
                    word6 = vm.u64[first3 >> 3]
                    is7 = signed64(word6 >> 24 & 31) == 1 and signed64(word6 >> 56) >= 4
                else:
                    is7 = False
                answer4 = not is7
            isEmpty3 = answer4
            if isEmpty3:
                value2 = (((i64((signed64(vm.u64[semaphore2 + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
                vm.u64[semaphore2 + 24 >> 3] = value2
            else:
                process2 = scheduler.removeFirst(vm, semaphore2)
                number4 = signed64(vm.u64[process2 + 24 >> 3]) >> 3
                vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number4, 1))
                number5 = signed64(vm.u64[process2 + 24 >> 3]) >> 3
                lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
                count2 = signed64(vm.u64[lists2 >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                number6 = i64_max(i64_min(number5, slotCountOf2), 1)
                list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number6 - 1) + 1), 3) >> 3]
                if list2 & 7 == 0:
                    word7 = vm.u64[list2 >> 3]
                    is8 = signed64(word7 >> 24 & 31) == 1 and signed64(word7 >> 56) >= 2
                else:
                    is8 = False
                if not is8:
                    vm.platform.fatal_with('no list of ready processes is there for priority %1', number6)
                listAt2 = list2
                anOop6 = vm.u64[listAt2 + 8 >> 3]
                first4 = forwarders.follow(vm, anOop6) if vm.forwarders_isOn else anOop6
                if first4 == vm.heap_nilObject:
                    answer5 = True
                else:
                    if first4 & 7 == 0:
                        word8 = vm.u64[first4 >> 3]
                        is9 = signed64(word8 >> 24 & 31) == 1 and signed64(word8 >> 56) >= 4
                    else:
                        is9 = False
                    answer5 = not is9
                isEmpty4 = answer5
                if isEmpty4:
                    scheduler.add_only(vm, process2, listAt2)
                else:
                    scheduler.append_to(vm, process2, listAt2)


def reportIfWanted(vm):
    """Interrupts>>reportIfWanted, vm-spec/Send/Interrupts.class.st:90"""
    if vm.platform.takeReportRequest():
        fp = vm.fp
        ip = vm.ip
        sp = vm.sp
        page = vm.stackPages_current
        vm.stackPages_topFp[page] = fp
        vm.stackPages_topIp[page] = ip
        vm.stackPages_topSp[page] = sp
        names.find(vm)
        stackReport.reportActive(vm, vm.stackPages_topFp[vm.stackPages_current])
        stackReport.reportOthers(vm)


def spaceIsLow(vm):
    """Interrupts>>spaceIsLow, vm-spec/Send/Interrupts.class.st:99"""
    vm.heap_lowSpace = 0
    vm.heap_wasLow = i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace
    if vm.u64[vm.specialObjects_array + 184 >> 3] == vm.heap_nilObject:
        anOop = scheduler.activeProcess(vm)
        anObject = vm.specialObjects_array
        vm.u64[anObject + 184 >> 3] = anOop
        if anObject >= vm.heap_start and anOop & 7 == 0 and anOop < vm.heap_start:
            heap.noteStores(vm, anObject)
    anOop2 = vm.u64[vm.specialObjects_array + 144 >> 3]
    semaphore = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if semaphore & 7 == 0:
        word = vm.u64[semaphore >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if is2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
        anOop3 = vm.u64[semaphore + 8 >> 3]
        first = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        if first == vm.heap_nilObject:
            answer = True
        else:
            if first & 7 == 0:
                word2 = vm.u64[first >> 3]
                is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
            else:
                is3 = False
            answer = not is3
        isEmpty = answer
        if isEmpty:
            value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[semaphore + 24 >> 3] = value
        else:
            process = scheduler.removeFirst(vm, semaphore)
            number = signed64(vm.u64[process + 24 >> 3]) >> 3
            vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
            number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
            lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count = signed64(vm.u64[lists >> 3] >> 56)
            slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
            number3 = i64_max(i64_min(number2, slotCountOf), 1)
            list = vm.u64[lists + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
            if list & 7 == 0:
                word3 = vm.u64[list >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
            else:
                is4 = False
            if not is4:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
            listAt = list
            anOop4 = vm.u64[listAt + 8 >> 3]
            first2 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
            if first2 == vm.heap_nilObject:
                answer2 = True
            else:
                if first2 & 7 == 0:
                    word4 = vm.u64[first2 >> 3]
                    is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
                else:
                    is5 = False
                answer2 = not is5
            isEmpty2 = answer2
            if isEmpty2:
                scheduler.add_only(vm, process, listAt)
            else:
                scheduler.append_to(vm, process, listAt)
    safePoint.interrupt(vm)


def signalExternals(vm):
    """Interrupts>>signalExternals, vm-spec/Send/Interrupts.class.st:109"""
    index = vm.platform.nextSignal()
    while index > 0:
        anOop = externalAt(vm, index)
        semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if semaphore & 7 == 0:
            word = vm.u64[semaphore >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
        else:
            is2 = False
        if is2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
            anOop2 = vm.u64[semaphore + 8 >> 3]
            first = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            if first == vm.heap_nilObject:
                answer = True
            else:
                if first & 7 == 0:
                    word2 = vm.u64[first >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
                else:
                    is3 = False
                answer = not is3
            isEmpty = answer
            if isEmpty:
                value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
                vm.u64[semaphore + 24 >> 3] = value
            else:
                process = scheduler.removeFirst(vm, semaphore)
                number = signed64(vm.u64[process + 24 >> 3]) >> 3
                vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
                number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
                lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
                count = signed64(vm.u64[lists >> 3] >> 56)
                slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
                number3 = i64_max(i64_min(number2, slotCountOf), 1)
                list = vm.u64[lists + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
                if list & 7 == 0:
                    word3 = vm.u64[list >> 3]
                    is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
                else:
                    is4 = False
                if not is4:
                    vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
                listAt = list
                anOop3 = vm.u64[listAt + 8 >> 3]
                first2 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
                if first2 == vm.heap_nilObject:
                    answer2 = True
                else:
                    if first2 & 7 == 0:
                        word4 = vm.u64[first2 >> 3]
                        is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
                    else:
                        is5 = False
                    answer2 = not is5
                isEmpty2 = answer2
                if isEmpty2:
                    scheduler.add_only(vm, process, listAt)
                else:
                    scheduler.append_to(vm, process, listAt)
        index = vm.platform.nextSignal()


def externalAt(vm, index):
    """Interrupts>>externalAt:, vm-spec/Send/Interrupts.class.st:118"""
    array = vm.u64[vm.specialObjects_array + 312 >> 3]
    if not (array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        return vm.heap_nilObject
    count = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    return vm.u64[array + i64_shift_left(i64(i64(index - 1) + 1), 3) >> 3] if index <= slotCountOf else vm.heap_nilObject


def signal(vm, anOop):
    """Interrupts>>signal:, vm-spec/Send/Interrupts.class.st:128"""
    semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if semaphore & 7 == 0:
        word = vm.u64[semaphore >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if is2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
        anOop2 = vm.u64[semaphore + 8 >> 3]
        first = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if first == vm.heap_nilObject:
            answer = True
        else:
            if first & 7 == 0:
                word2 = vm.u64[first >> 3]
                is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
            else:
                is3 = False
            answer = not is3
        isEmpty = answer
        if isEmpty:
            value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[semaphore + 24 >> 3] = value
        else:
            process = scheduler.removeFirst(vm, semaphore)
            number = signed64(vm.u64[process + 24 >> 3]) >> 3
            vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
            number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
            lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count = signed64(vm.u64[lists >> 3] >> 56)
            slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
            number3 = i64_max(i64_min(number2, slotCountOf), 1)
            list = vm.u64[lists + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
            if list & 7 == 0:
                word3 = vm.u64[list >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
            else:
                is4 = False
            if not is4:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
            listAt = list
            anOop3 = vm.u64[listAt + 8 >> 3]
            first2 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
            if first2 == vm.heap_nilObject:
                answer2 = True
            else:
                if first2 & 7 == 0:
                    word4 = vm.u64[first2 >> 3]
                    is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
                else:
                    is5 = False
                answer2 = not is5
            isEmpty2 = answer2
            if isEmpty2:
                scheduler.add_only(vm, process, listAt)
            else:
                scheduler.append_to(vm, process, listAt)


def canCome(vm):
    """Interrupts>>canCome, vm-spec/Send/Interrupts.class.st:137"""
    anOop = vm.u64[vm.specialObjects_array + 248 >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0:
        return True
    array = vm.u64[vm.specialObjects_array + 312 >> 3]
    if not (array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        return False
    count = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    value = i64(slotCountOf - 1)
    for i in range(0, value + 1):
        anOop2 = vm.u64[array + i64_shift_left(i64(i + 1), 3) >> 3]
        if anOop2 & 7 == 0:
            word2 = vm.u64[anOop2 >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 3
        else:
            is3 = False
        if is3 and not vm.u64[anOop2 >> 3] >> 23 & 1 != 0 and vm.u64[anOop2 + 24 >> 3] & 1 != 0:
            return True
    return False


def heedKey(vm):
    """Interrupts>>heedKey, vm-spec/Send/Interrupts.class.st:150"""
    anOop = vm.u64[vm.specialObjects_array + 248 >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    vm.platform.heedKey(is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0)


def profileTo(vm, semaphore):
    """Interrupts>>profileTo:, vm-spec/Send/Interrupts.class.st:156"""
    vm.interrupts_profileSemaphore = semaphore
    vm.interrupts_profiledProcess = vm.heap_nilObject


def profileAfter(vm, microseconds):
    """Interrupts>>profileAfter:, vm-spec/Send/Interrupts.class.st:164"""
    vm.interrupts_profileAt = i64((i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()) + microseconds) if microseconds > 0 else 0
    scheduler.setAlarm(vm)


def profileAt(vm):
    """Interrupts>>profileAt, vm-spec/Send/Interrupts.class.st:172"""
    return vm.interrupts_profileAt


def sample(vm):
    """Interrupts>>sample, vm-spec/Send/Interrupts.class.st:178"""
    if vm.interrupts_profileAt == 0:
        answer = True
    else:
        value = vm.interrupts_profileAt
        answer = value > (i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds())
    if answer:
        return
    vm.interrupts_profileAt = 0
    scheduler.setAlarm(vm)
    vm.interrupts_profiledProcess = scheduler.activeProcess(vm)
    anOop = vm.interrupts_profileSemaphore
    semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if semaphore & 7 == 0:
        word = vm.u64[semaphore >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if is2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
        anOop2 = vm.u64[semaphore + 8 >> 3]
        first = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if first == vm.heap_nilObject:
            answer2 = True
        else:
            if first & 7 == 0:
                word2 = vm.u64[first >> 3]
                is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
            else:
                is3 = False
            answer2 = not is3
        isEmpty = answer2
        if isEmpty:
            value2 = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[semaphore + 24 >> 3] = value2
        else:
            process = scheduler.removeFirst(vm, semaphore)
            number = signed64(vm.u64[process + 24 >> 3]) >> 3
            vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
            number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
            lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count = signed64(vm.u64[lists >> 3] >> 56)
            slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
            number3 = i64_max(i64_min(number2, slotCountOf), 1)
            list = vm.u64[lists + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
            if list & 7 == 0:
                word3 = vm.u64[list >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
            else:
                is4 = False
            if not is4:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
            listAt = list
            anOop3 = vm.u64[listAt + 8 >> 3]
            first2 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
            if first2 == vm.heap_nilObject:
                answer3 = True
            else:
                if first2 & 7 == 0:
                    word4 = vm.u64[first2 >> 3]
                    is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
                else:
                    is5 = False
                answer3 = not is5
            isEmpty2 = answer3
            if isEmpty2:
                scheduler.add_only(vm, process, listAt)
            else:
                scheduler.append_to(vm, process, listAt)


def takeSample(vm):
    """Interrupts>>takeSample, vm-spec/Send/Interrupts.class.st:188"""
    process = vm.interrupts_profiledProcess
    vm.interrupts_profiledProcess = vm.heap_nilObject
    return process
