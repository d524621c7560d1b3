"""I switch between processes. The special objects array leads to the scheduler: an array of lists of processes that are ready, one for each priority, and the active process. A process that is not active has its suspended context, and is in the list that it waits in: one of the scheduler's, or a semaphore. Layouts: LinkedList first, last; Semaphore and signals in excess; ProcessorScheduler lists, active process; Process next link, suspended context, priority, list. A process that is not active keeps its frames on the stack pages as long as nobody else needs those. I know a priority above which no process is ready, so that I need not look at all lists for every switch. The image, which might have put a process into one of them by itself, is believed again at each safe point.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, fileAttributesPlugin, filePlugin, floatArrayPlugin, heapPlugin, largeIntegersPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def suspendedContext(vm):
    """Scheduler>>suspendedContext, vm-spec/Send/Scheduler.class.st:39"""
    return 1


def priority(vm):
    """Scheduler>>priority, vm-spec/Send/Scheduler.class.st:45"""
    return 2


def list(vm):
    """Scheduler>>list, vm-spec/Send/Scheduler.class.st:51"""
    return 3


def excessSignals(vm):
    """Scheduler>>excessSignals, vm-spec/Send/Scheduler.class.st:57"""
    return 2


def processor(vm):
    """Scheduler>>processor, vm-spec/Send/Scheduler.class.st:63"""
    return vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3]


def activeProcess(vm):
    """Scheduler>>activeProcess, vm-spec/Send/Scheduler.class.st:70"""
    return vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]


def priorityOf(vm, process):
    """Scheduler>>priorityOf:, vm-spec/Send/Scheduler.class.st:76"""
    return signed64(vm.u64[process + 24 >> 3]) >> 3


def lists(vm):
    """Scheduler>>lists, vm-spec/Send/Scheduler.class.st:82"""
    return vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]


def listAt(vm, number):
    """Scheduler>>listAt:, vm-spec/Send/Scheduler.class.st:89"""
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(number, slotCountOf), 1) - 1) + 1), 3) >> 3]


def followForwarders(vm):
    """Scheduler>>followForwarders, vm-spec/Send/Scheduler.class.st:96"""
    forwarders.followSlots_of(vm, 2, vm.u64[vm.specialObjects_array + 32 >> 3])
    forwarders.followSlots_of(vm, 2, vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3])
    anOop = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2:
        count = signed64(vm.u64[anOop >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
        forwarders.followSlots_of(vm, slotCountOf, anOop)


def switches(vm):
    """Scheduler>>switches, vm-spec/Send/Scheduler.class.st:104"""
    return vm.scheduler_switches


def idleTime(vm):
    """Scheduler>>idleTime, vm-spec/Send/Scheduler.class.st:110"""
    return vm.scheduler_idleTime


def isEmpty(vm, list2):
    """Scheduler>>isEmpty:, vm-spec/Send/Scheduler.class.st:116"""
    anOop = vm.u64[list2 + 8 >> 3]
    return (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject


def add_last(vm, process, list2):
    """Scheduler>>add:last:, vm-spec/Send/Scheduler.class.st:122"""
    anOop = vm.u64[list2 + 8 >> 3]
    if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject:
        vm.u64[list2 + 8 >> 3] = process
        if list2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
            heap.noteStores(vm, list2)
    else:
        anOop2 = vm.u64[list2 + 16 >> 3]
        anObject = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        vm.u64[anObject + 8 >> 3] = process
        if anObject >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
            heap.noteStores(vm, anObject)
    vm.u64[list2 + 16 >> 3] = process
    if list2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, list2)
    vm.u64[process + 32 >> 3] = list2
    if process >= vm.heap_start and list2 & 7 == 0 and list2 < vm.heap_start:
        heap.noteStores(vm, process)


def add_first(vm, process, list2):
    """Scheduler>>add:first:, vm-spec/Send/Scheduler.class.st:132"""
    anOop = vm.u64[list2 + 8 >> 3]
    if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject:
        add_last(vm, process, list2)
        return
    anOop2 = vm.u64[list2 + 8 >> 3]
    value = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    vm.u64[process + 8 >> 3] = value
    if process >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, process)
    vm.u64[list2 + 8 >> 3] = process
    if list2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, list2)
    vm.u64[process + 32 >> 3] = list2
    if process >= vm.heap_start and list2 & 7 == 0 and list2 < vm.heap_start:
        heap.noteStores(vm, process)


def removeFirst(vm, list2):
    """Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:141"""
    anOop = vm.u64[list2 + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    anOop2 = vm.u64[first + 8 >> 3]
    next = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if next == vm.heap_nilObject:
        value = vm.heap_nilObject
        vm.u64[list2 + 8 >> 3] = value
        value2 = vm.heap_nilObject
        vm.u64[list2 + 16 >> 3] = value2
    else:
        vm.u64[list2 + 8 >> 3] = next
        if list2 >= vm.heap_start and next & 7 == 0 and next < vm.heap_start:
            heap.noteStores(vm, list2)
        value3 = vm.heap_nilObject
        vm.u64[first + 8 >> 3] = value3
    value4 = vm.heap_nilObject
    vm.u64[first + 32 >> 3] = value4
    return first


def remove_from(vm, process, list2):
    """Scheduler>>remove:from:, vm-spec/Send/Scheduler.class.st:158"""
    anOop = vm.u64[list2 + 8 >> 3]
    if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject:
        return False
    anOop2 = vm.u64[list2 + 8 >> 3]
    each = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if each == process:
        removeFirst(vm, list2)
        return True
    while each != vm.heap_nilObject:
        previous = each
        anOop3 = vm.u64[each + 8 >> 3]
        each = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        if each == process:
            anOop4 = vm.u64[process + 8 >> 3]
            next = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
            vm.u64[previous + 8 >> 3] = next
            if previous >= vm.heap_start and next & 7 == 0 and next < vm.heap_start:
                heap.noteStores(vm, previous)
            if next == vm.heap_nilObject:
                vm.u64[list2 + 16 >> 3] = previous
                if list2 >= vm.heap_start and previous & 7 == 0 and previous < vm.heap_start:
                    heap.noteStores(vm, list2)
            value = vm.heap_nilObject
            vm.u64[process + 8 >> 3] = value
            value2 = vm.heap_nilObject
            vm.u64[process + 32 >> 3] = value2
            return True
    return False


def transferTo(vm, process):
    """Scheduler>>transferTo:, vm-spec/Send/Scheduler.class.st:181"""
    vm.scheduler_switches = i64(vm.scheduler_switches + 1)
    if vm.trace_kinds & 4 != 0:
        one = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
        vm.platform.report('process ')
        vm.platform.reportWord(one)
        vm.platform.report(' of priority ')
        vm.platform.reportNumber_width(signed64(vm.u64[one + 24 >> 3]) >> 3, 0)
        vm.platform.report(' makes way for ')
        vm.platform.reportWord(process)
        vm.platform.report(' of priority ')
        vm.platform.reportNumber_width(signed64(vm.u64[process + 24 >> 3]) >> 3, 0)
        vm.platform.endTraceLine()
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    processor2 = vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3]
    value = vm.u64[processor2 + 16 >> 3]
    fp2 = vm.fp
    if vm.u64[fp2 + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp2 + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp2)
    vm.u64[value + 16 >> 3] = contextOf
    if value >= vm.heap_start and contextOf & 7 == 0 and contextOf < vm.heap_start:
        heap.noteStores(vm, value)
    anOop = vm.u64[process + 16 >> 3]
    next = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if next & 7 == 0 and signed64(vm.u64[next >> 3] & 4194303) == 36:
        if vm.u64[next + 8 >> 3] & 1 != 0:
            fp3 = (vm.u64[next + 8 >> 3] - 1) & M64
            page2 = i64_quotient(fp3 - vm.stackPages_base, 32768)
            page3 = page2 if vm.stackPages_topFp[page2] == fp3 else -1
        else:
            page3 = -1
    else:
        page3 = -1
    if not (page3 >= 0 or contexts.canResume(vm, next)):
        vm.platform.fatal_with('a process of priority %1 has no context that could be resumed', signed64(vm.u64[process + 24 >> 3]) >> 3)
    vm.u64[processor2 + 16 >> 3] = process
    if processor2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, processor2)
    value2 = vm.heap_nilObject
    vm.u64[process + 16 >> 3] = value2
    if page3 >= 0:
        stackPages.makeCurrent(vm, page3)
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
        contexts.resume(vm, next)


def transferToReady(vm):
    """Scheduler>>transferToReady, vm-spec/Send/Scheduler.class.st:203"""
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            anOop = vm.u64[vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3]
            answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject
        else:
            answer = False
        if not answer:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    number2 = number
    transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]) if number2 > 0 else waitForReady(vm))


def takeReady(vm, number):
    """Scheduler>>takeReady:, vm-spec/Send/Scheduler.class.st:211"""
    return removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3])


def waitForReady(vm):
    """Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:218"""
    while True:
        lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        value = vm.scheduler_readyBound
        count = signed64(vm.u64[lists2 >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
        number = i64_min(value, slotCountOf)
        while True:
            if number > 0:
                anOop = vm.u64[vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3]
                answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject
            else:
                answer = False
            if not answer:
                break
            number = i64(number - 1)
        vm.scheduler_readyBound = number
        number2 = number
        if number2 > 0:
            return removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3])
        if vm.scheduler_nextWakeup == 0 and not interrupts.canCome(vm):
            anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count2 = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            vm.platform.fatal_with('no process is ready, and nothing will wake one: all %1 priorities wait', slotCountOf2)
        sleepUntil(vm, vm.scheduler_nextWakeup)


def sleepUntil(vm, time):
    """Scheduler>>sleepUntil:, vm-spec/Send/Scheduler.class.st:232"""
    began = i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()
    clock.waitUntil(vm, time)
    value = vm.scheduler_idleTime
    vm.scheduler_idleTime = i64(value + i64((i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()) - began))
    place = vm.stackPages_limit
    if vm.safePoint_isInterrupted:
        vm.safePoint_isInterrupted = False
        vm.safePoint_limit = place
        if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
            vm.safePoint_limit = 0
    interrupts.serve(vm)


def highestReady(vm):
    """Scheduler>>highestReady, vm-spec/Send/Scheduler.class.st:244"""
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            anOop = vm.u64[vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3]
            answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject
        else:
            answer = False
        if not answer:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    return number


def forgetBound(vm):
    """Scheduler>>forgetBound, vm-spec/Send/Scheduler.class.st:257"""
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    vm.scheduler_readyBound = slotCountOf


def raiseBound(vm, number):
    """Scheduler>>raiseBound:, vm-spec/Send/Scheduler.class.st:263"""
    vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))


def resume(vm, process):
    """Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:270"""
    if signed64(vm.u64[process + 24 >> 3]) >> 3 > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        transferTo(vm, process)
    else:
        number = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
        value = signed64(vm.u64[process + 24 >> 3]) >> 3
        anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value, slotCountOf), 1) - 1) + 1), 3) >> 3])


def preempt(vm, process):
    """Scheduler>>preempt:, vm-spec/Send/Scheduler.class.st:281"""
    if vm.imageSettings_flags & 16 == 0:
        number = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
        value = signed64(vm.u64[process + 24 >> 3]) >> 3
        anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value, slotCountOf), 1) - 1) + 1), 3) >> 3])
    else:
        number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number2, 1))
        value2 = signed64(vm.u64[process + 24 >> 3]) >> 3
        anObject2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count2 = signed64(vm.u64[anObject2 >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[anObject2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        add_first(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value2, slotCountOf2), 1) - 1) + 1), 3) >> 3])


def switchToHigher(vm):
    """Scheduler>>switchToHigher, vm-spec/Send/Scheduler.class.st:292"""
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            anOop = vm.u64[vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3]
            answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject
        else:
            answer = False
        if not answer:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    highest = number
    if highest > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(highest - 1) + 1), 3) >> 3]))


def yield_(vm):
    """Scheduler>>yield, vm-spec/Send/Scheduler.class.st:302"""
    active = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    value = signed64(vm.u64[active + 24 >> 3]) >> 3
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    list2 = vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value, slotCountOf), 1) - 1) + 1), 3) >> 3]
    anOop = vm.u64[list2 + 8 >> 3]
    if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject:
        return
    number = signed64(vm.u64[active + 24 >> 3]) >> 3
    vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
    add_last(vm, active, list2)
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value2 = vm.scheduler_readyBound
    count2 = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    number2 = i64_min(value2, slotCountOf2)
    while True:
        if number2 > 0:
            anOop2 = vm.u64[vm.u64[lists2 + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3] + 8 >> 3]
            answer = (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.heap_nilObject
        else:
            answer = False
        if not answer:
            break
        number2 = i64(number2 - 1)
    vm.scheduler_readyBound = number2
    number3 = number2
    transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]) if number3 > 0 else waitForReady(vm))


def holdActiveContext(vm, context):
    """Scheduler>>holdActiveContext:, vm-spec/Send/Scheduler.class.st:314"""
    vm.scheduler_heldContext = context


def heldContext(vm):
    """Scheduler>>heldContext, vm-spec/Send/Scheduler.class.st:321"""
    return vm.scheduler_heldContext


def resumeHeldContext(vm):
    """Scheduler>>resumeHeldContext, vm-spec/Send/Scheduler.class.st:326"""
    context = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context)


def rest(vm, duration):
    """Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:335"""
    time = i64((i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()) + duration)
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            anOop = vm.u64[vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3]
            answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject
        else:
            answer = False
        if not answer:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    highestReady2 = number
    if highestReady2 == 0:
        time = vm.scheduler_nextWakeup
    if vm.scheduler_nextWakeup != 0 and vm.scheduler_nextWakeup < time:
        time = vm.scheduler_nextWakeup
    sleepUntil(vm, time)
    lists3 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value2 = vm.scheduler_readyBound
    count2 = signed64(vm.u64[lists3 >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[lists3 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    number2 = i64_min(value2, slotCountOf2)
    while True:
        if number2 > 0:
            anOop2 = vm.u64[vm.u64[lists3 + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3] + 8 >> 3]
            answer2 = (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.heap_nilObject
        else:
            answer2 = False
        if not answer2:
            break
        number2 = i64(number2 - 1)
    vm.scheduler_readyBound = number2
    highest = number2
    if highest > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(highest - 1) + 1), 3) >> 3]))


def signal(vm, semaphore):
    """Scheduler>>signal:, vm-spec/Send/Scheduler.class.st:347"""
    anOop = vm.u64[semaphore + 8 >> 3]
    if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject:
        value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
    else:
        resume(vm, removeFirst(vm, semaphore))


def signalQuietly(vm, semaphore):
    """Scheduler>>signalQuietly:, vm-spec/Send/Scheduler.class.st:355"""
    anOop = vm.u64[semaphore + 8 >> 3]
    if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject:
        value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
    else:
        process = removeFirst(vm, semaphore)
        number = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
        value2 = signed64(vm.u64[process + 24 >> 3]) >> 3
        anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value2, slotCountOf), 1) - 1) + 1), 3) >> 3])


def addSignalTo(vm, semaphore):
    """Scheduler>>addSignalTo:, vm-spec/Send/Scheduler.class.st:364"""
    value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[semaphore + 24 >> 3] = value


def wait(vm, semaphore):
    """Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:371"""
    excess = signed64(vm.u64[semaphore + 24 >> 3]) >> 3
    if excess > 0:
        value = (((i64(excess - 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
    else:
        add_last(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3], semaphore)
        lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        value2 = vm.scheduler_readyBound
        count = signed64(vm.u64[lists2 >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
        number = i64_min(value2, slotCountOf)
        while True:
            if number > 0:
                anOop = vm.u64[vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3]
                answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject
            else:
                answer = False
            if not answer:
                break
            number = i64(number - 1)
        vm.scheduler_readyBound = number
        number2 = number
        transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]) if number2 > 0 else waitForReady(vm))


def isSemaphore(vm, anOop):
    """Scheduler>>isSemaphore:, vm-spec/Send/Scheduler.class.st:384"""
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
    return answer2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0


def signal_atMicroseconds(vm, semaphore, time):
    """Scheduler>>signal:atMicroseconds:, vm-spec/Send/Scheduler.class.st:392"""
    vm.scheduler_wakeupSemaphore = semaphore
    vm.scheduler_nextWakeup = time
    setAlarm(vm)


def setAlarm(vm):
    """Scheduler>>setAlarm, vm-spec/Send/Scheduler.class.st:401"""
    profile = vm.interrupts_profileAt
    time = profile if vm.scheduler_nextWakeup == 0 or profile != 0 and profile < vm.scheduler_nextWakeup else vm.scheduler_nextWakeup
    if vm.clock_isVirtual:
        vm.clock_alarm = time
    else:
        vm.platform.setAlarm(time)


def signalTimer(vm):
    """Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:409"""
    if vm.scheduler_nextWakeup == 0:
        answer = True
    else:
        value = vm.scheduler_nextWakeup
        answer = value > (i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds())
    if answer:
        return
    vm.scheduler_nextWakeup = 0
    setAlarm(vm)
    semaphore = vm.scheduler_wakeupSemaphore
    anOop = vm.u64[semaphore + 8 >> 3]
    if (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) == vm.heap_nilObject:
        value2 = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value2
    else:
        process = removeFirst(vm, semaphore)
        number = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
        value3 = signed64(vm.u64[process + 24 >> 3]) >> 3
        anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value3, slotCountOf), 1) - 1) + 1), 3) >> 3])


def makeReady(vm, process):
    """Scheduler>>makeReady:, vm-spec/Send/Scheduler.class.st:418"""
    number = signed64(vm.u64[process + 24 >> 3]) >> 3
    vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
    value = signed64(vm.u64[process + 24 >> 3]) >> 3
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(i64_max(i64_min(value, slotCountOf), 1) - 1) + 1), 3) >> 3])
