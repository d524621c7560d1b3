"""I serve, at safe points, what has come up meanwhile: collections that the heap has asked for, and interrupts from outside: the timer, semaphores that other threads have signalled, the interrupt key, the profiler's tick, and objects that have died. I make ready whoever has waited for these; a process of a higher priority than the active one's goes on at once. When a collection leaves less memory to spare than the image has said is low, I signal its semaphore for that once, and note in the special objects which process was active: as a rule the one whose need for memory has no end. External semaphores are the elements of the image's array of external objects; other threads know them by their index there, from 1 on.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, fileAttributesPlugin, filePlugin, floatArrayPlugin, heapPlugin, largeIntegersPlugin, miscPrimitivePlugin, interpreter)
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
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    vm.platform.heedKey(answer2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0)


def atSafePoint(vm):
    """Interrupts>>atSafePoint, vm-spec/Send/Interrupts.class.st:62"""
    vm.interrupts_checks = i64(vm.interrupts_checks + 1)
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
            anOop = vm.u64[vm.u64[lists + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3]
            answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject
        else:
            answer = False
        if not answer:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    highest = number
    if highest > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        scheduler.preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        scheduler.transferTo(vm, scheduler.removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(highest - 1) + 1), 3) >> 3]))


def serve(vm):
    """Interrupts>>serve, vm-spec/Send/Interrupts.class.st:77"""
    vm.interrupts_served = i64(vm.interrupts_served + 1)
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
    sample(vm)
    scheduler.signalTimer(vm)
    if vm.platform.takeKey():
        anOop = vm.u64[vm.specialObjects_array + 248 >> 3]
        semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if semaphore & 7 == 0:
            if signed64(vm.u64[semaphore >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[semaphore >> 3] >> 56)
                slotCountOf = signed64(vm.u64[semaphore - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf >= 3
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if answer2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
            anOop2 = vm.u64[semaphore + 8 >> 3]
            if (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.heap_nilObject:
                value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
                vm.u64[semaphore + 24 >> 3] = value
            else:
                process = scheduler.removeFirst(vm, semaphore)
                number = signed64(vm.u64[process + 24 >> 3]) >> 3
                vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
                value2 = signed64(vm.u64[process + 24 >> 3]) >> 3
                anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
                count2 = signed64(vm.u64[anObject >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                scheduler.add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value2, slotCountOf2), 1) - 1) + 1), 3) >> 3])
    signalExternals(vm)
    answer3 = vm.finalization_isPending
    vm.finalization_isPending = False
    isPending = answer3
    if isPending:
        anOop3 = vm.u64[vm.specialObjects_array + 336 >> 3]
        semaphore2 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        if semaphore2 & 7 == 0:
            if signed64(vm.u64[semaphore2 >> 3] >> 24 & 31) <= 5:
                count3 = signed64(vm.u64[semaphore2 >> 3] >> 56)
                slotCountOf3 = signed64(vm.u64[semaphore2 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
                answer4 = slotCountOf3 >= 3
            else:
                answer4 = False
            answer5 = answer4
        else:
            answer5 = False
        if answer5 and not vm.u64[semaphore2 >> 3] >> 23 & 1 != 0 and vm.u64[semaphore2 + 24 >> 3] & 1 != 0:
            anOop4 = vm.u64[semaphore2 + 8 >> 3]
            if (forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4) == vm.heap_nilObject:
                value3 = (((i64((signed64(vm.u64[semaphore2 + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
                vm.u64[semaphore2 + 24 >> 3] = value3
            else:
                process2 = scheduler.removeFirst(vm, semaphore2)
                number2 = signed64(vm.u64[process2 + 24 >> 3]) >> 3
                vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number2, 1))
                value4 = signed64(vm.u64[process2 + 24 >> 3]) >> 3
                anObject2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
                count4 = signed64(vm.u64[anObject2 >> 3] >> 56)
                slotCountOf4 = signed64(vm.u64[anObject2 - 8 >> 3] & 72057594037927935) if count4 == 255 else count4
                scheduler.add_last(vm, process2, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value4, slotCountOf4), 1) - 1) + 1), 3) >> 3])


def spaceIsLow(vm):
    """Interrupts>>spaceIsLow, vm-spec/Send/Interrupts.class.st:91"""
    vm.heap_lowSpace = 0
    vm.heap_wasLow = i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) < vm.heap_lowSpace
    if vm.u64[vm.specialObjects_array + 184 >> 3] == vm.heap_nilObject:
        anOop = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
        anObject = vm.specialObjects_array
        vm.u64[anObject + 184 >> 3] = anOop
        if anObject >= vm.heap_start and anOop & 7 == 0 and anOop < vm.heap_start:
            heap.noteStores(vm, anObject)
    anOop2 = vm.u64[vm.specialObjects_array + 144 >> 3]
    semaphore = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if semaphore & 7 == 0:
        if signed64(vm.u64[semaphore >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[semaphore >> 3] >> 56)
            slotCountOf = signed64(vm.u64[semaphore - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
        anOop3 = vm.u64[semaphore + 8 >> 3]
        if (forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3) == vm.heap_nilObject:
            value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[semaphore + 24 >> 3] = value
        else:
            process = scheduler.removeFirst(vm, semaphore)
            number = signed64(vm.u64[process + 24 >> 3]) >> 3
            vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
            value2 = signed64(vm.u64[process + 24 >> 3]) >> 3
            anObject2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count2 = signed64(vm.u64[anObject2 >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anObject2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            scheduler.add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value2, slotCountOf2), 1) - 1) + 1), 3) >> 3])
    safePoint.interrupt(vm)


def signalExternals(vm):
    """Interrupts>>signalExternals, vm-spec/Send/Interrupts.class.st:101"""
    index = vm.platform.nextSignal()
    while index > 0:
        anOop = externalAt(vm, index)
        semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if semaphore & 7 == 0:
            if signed64(vm.u64[semaphore >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[semaphore >> 3] >> 56)
                slotCountOf = signed64(vm.u64[semaphore - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf >= 3
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if answer2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
            anOop2 = vm.u64[semaphore + 8 >> 3]
            if (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.heap_nilObject:
                value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
                vm.u64[semaphore + 24 >> 3] = value
            else:
                process = scheduler.removeFirst(vm, semaphore)
                number = signed64(vm.u64[process + 24 >> 3]) >> 3
                vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
                value2 = signed64(vm.u64[process + 24 >> 3]) >> 3
                anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
                count2 = signed64(vm.u64[anObject >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                scheduler.add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value2, slotCountOf2), 1) - 1) + 1), 3) >> 3])
        index = vm.platform.nextSignal()


def externalAt(vm, index):
    """Interrupts>>externalAt:, vm-spec/Send/Interrupts.class.st:110"""
    array = vm.u64[vm.specialObjects_array + 312 >> 3]
    if not (array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        return vm.heap_nilObject
    count = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    return vm.u64[array + i64_shift_left(i64(i64(index - 1) + 1), 3) >> 3] if index <= slotCountOf else vm.heap_nilObject


def signal(vm, anOop):
    """Interrupts>>signal:, vm-spec/Send/Interrupts.class.st:120"""
    semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if semaphore & 7 == 0:
        if signed64(vm.u64[semaphore >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[semaphore >> 3] >> 56)
            slotCountOf = signed64(vm.u64[semaphore - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
        anOop2 = vm.u64[semaphore + 8 >> 3]
        if (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.heap_nilObject:
            value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[semaphore + 24 >> 3] = value
        else:
            process = scheduler.removeFirst(vm, semaphore)
            number = signed64(vm.u64[process + 24 >> 3]) >> 3
            vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
            value2 = signed64(vm.u64[process + 24 >> 3]) >> 3
            anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count2 = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            scheduler.add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value2, slotCountOf2), 1) - 1) + 1), 3) >> 3])


def canCome(vm):
    """Interrupts>>canCome, vm-spec/Send/Interrupts.class.st:129"""
    anOop = vm.u64[vm.specialObjects_array + 248 >> 3]
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0:
        return True
    array = vm.u64[vm.specialObjects_array + 312 >> 3]
    if not (array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        return False
    count2 = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    value = i64(slotCountOf2 - 1)
    for i in range(0, value + 1):
        anOop2 = vm.u64[array + i64_shift_left(i64(i + 1), 3) >> 3]
        if anOop2 & 7 == 0:
            if signed64(vm.u64[anOop2 >> 3] >> 24 & 31) <= 5:
                count3 = signed64(vm.u64[anOop2 >> 3] >> 56)
                slotCountOf3 = signed64(vm.u64[anOop2 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
                answer3 = slotCountOf3 >= 3
            else:
                answer3 = False
            answer4 = answer3
        else:
            answer4 = False
        if answer4 and not vm.u64[anOop2 >> 3] >> 23 & 1 != 0 and vm.u64[anOop2 + 24 >> 3] & 1 != 0:
            return True
    return False


def heedKey(vm):
    """Interrupts>>heedKey, vm-spec/Send/Interrupts.class.st:142"""
    anOop = vm.u64[vm.specialObjects_array + 248 >> 3]
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    vm.platform.heedKey(answer2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0)


def profileTo(vm, semaphore):
    """Interrupts>>profileTo:, vm-spec/Send/Interrupts.class.st:148"""
    vm.interrupts_profileSemaphore = semaphore
    vm.interrupts_profiledProcess = vm.heap_nilObject


def profileAfter(vm, microseconds):
    """Interrupts>>profileAfter:, vm-spec/Send/Interrupts.class.st:156"""
    vm.interrupts_profileAt = i64((i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()) + microseconds) if microseconds > 0 else 0
    scheduler.setAlarm(vm)


def profileAt(vm):
    """Interrupts>>profileAt, vm-spec/Send/Interrupts.class.st:164"""
    return vm.interrupts_profileAt


def sample(vm):
    """Interrupts>>sample, vm-spec/Send/Interrupts.class.st:170"""
    if vm.interrupts_profileAt == 0:
        answer = True
    else:
        value = vm.interrupts_profileAt
        answer = value > (i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds())
    if answer:
        return
    vm.interrupts_profileAt = 0
    scheduler.setAlarm(vm)
    vm.interrupts_profiledProcess = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    anOop = vm.interrupts_profileSemaphore
    semaphore = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if semaphore & 7 == 0:
        if signed64(vm.u64[semaphore >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[semaphore >> 3] >> 56)
            slotCountOf = signed64(vm.u64[semaphore - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer2 = slotCountOf >= 3
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if answer3 and not vm.u64[semaphore >> 3] >> 23 & 1 != 0 and vm.u64[semaphore + 24 >> 3] & 1 != 0:
        anOop2 = vm.u64[semaphore + 8 >> 3]
        if (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.heap_nilObject:
            value2 = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[semaphore + 24 >> 3] = value2
        else:
            process = scheduler.removeFirst(vm, semaphore)
            number = signed64(vm.u64[process + 24 >> 3]) >> 3
            vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
            value3 = signed64(vm.u64[process + 24 >> 3]) >> 3
            anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count2 = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            scheduler.add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value3, slotCountOf2), 1) - 1) + 1), 3) >> 3])


def takeSample(vm):
    """Interrupts>>takeSample, vm-spec/Send/Interrupts.class.st:180"""
    process = vm.interrupts_profiledProcess
    vm.interrupts_profiledProcess = vm.heap_nilObject
    return process
