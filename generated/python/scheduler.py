"""I switch between processes. The special objects array leads to the scheduler: an array of lists of processes that are ready, one for each priority, and the active process. A process that is not active has its suspended context, and is in the list that it waits in: one of the scheduler's, or a semaphore. Layouts: LinkedList first, last; Semaphore and signals in excess; ProcessorScheduler lists, active process; Process next link, suspended context, priority, list. A process that is not active keeps its frames on the stack pages as long as nobody else needs those.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, freeChunks, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, shape, stackReport, trace, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, processPrimitives, systemPrimitives, consolePlugin, filePlugin, heapPlugin, miscPrimitivePlugin, interpreter)
from generator.simulator.runtime import *


def suspendedContext(vm):
    """Scheduler>>suspendedContext, vm-spec/Send/Scheduler.class.st:30"""
    return 1


def priority(vm):
    """Scheduler>>priority, vm-spec/Send/Scheduler.class.st:36"""
    return 2


def list(vm):
    """Scheduler>>list, vm-spec/Send/Scheduler.class.st:42"""
    return 3


def excessSignals(vm):
    """Scheduler>>excessSignals, vm-spec/Send/Scheduler.class.st:48"""
    return 2


def processor(vm):
    """Scheduler>>processor, vm-spec/Send/Scheduler.class.st:54"""
    return vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3]


def activeProcess(vm):
    """Scheduler>>activeProcess, vm-spec/Send/Scheduler.class.st:61"""
    return vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]


def priorityOf(vm, process):
    """Scheduler>>priorityOf:, vm-spec/Send/Scheduler.class.st:67"""
    return signed64(vm.u64[process + 24 >> 3]) >> 3


def listAt(vm, number):
    """Scheduler>>listAt:, vm-spec/Send/Scheduler.class.st:73"""
    return vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]


def isEmpty(vm, list2):
    """Scheduler>>isEmpty:, vm-spec/Send/Scheduler.class.st:80"""
    return vm.u64[list2 + 8 >> 3] == vm.heap_nilObject


def add_last(vm, process, list2):
    """Scheduler>>add:last:, vm-spec/Send/Scheduler.class.st:86"""
    if vm.u64[list2 + 8 >> 3] == vm.heap_nilObject:
        vm.u64[list2 + 8 >> 3] = process
        if list2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
            heap.noteStores(vm, list2)
    else:
        anObject = vm.u64[list2 + 16 >> 3]
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
    """Scheduler>>add:first:, vm-spec/Send/Scheduler.class.st:96"""
    if vm.u64[list2 + 8 >> 3] == vm.heap_nilObject:
        add_last(vm, process, list2)
        return
    value = vm.u64[list2 + 8 >> 3]
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
    """Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:105"""
    first = vm.u64[list2 + 8 >> 3]
    next = vm.u64[first + 8 >> 3]
    vm.u64[list2 + 8 >> 3] = next
    if list2 >= vm.heap_start and next & 7 == 0 and next < vm.heap_start:
        heap.noteStores(vm, list2)
    if next == vm.heap_nilObject:
        vm.u64[list2 + 16 >> 3] = next
        if list2 >= vm.heap_start and next & 7 == 0 and next < vm.heap_start:
            heap.noteStores(vm, list2)
    value = vm.heap_nilObject
    vm.u64[first + 8 >> 3] = value
    if first >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, first)
    value2 = vm.heap_nilObject
    vm.u64[first + 32 >> 3] = value2
    if first >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, first)
    return first


def remove_from(vm, process, list2):
    """Scheduler>>remove:from:, vm-spec/Send/Scheduler.class.st:118"""
    if vm.u64[list2 + 8 >> 3] == vm.heap_nilObject:
        return False
    each = vm.u64[list2 + 8 >> 3]
    if each == process:
        removeFirst(vm, list2)
        return True
    while each != vm.heap_nilObject:
        previous = each
        each = vm.u64[each + 8 >> 3]
        if each == process:
            next = vm.u64[process + 8 >> 3]
            vm.u64[previous + 8 >> 3] = next
            if previous >= vm.heap_start and next & 7 == 0 and next < vm.heap_start:
                heap.noteStores(vm, previous)
            if next == vm.heap_nilObject:
                vm.u64[list2 + 16 >> 3] = previous
                if list2 >= vm.heap_start and previous & 7 == 0 and previous < vm.heap_start:
                    heap.noteStores(vm, list2)
            value = vm.heap_nilObject
            vm.u64[process + 8 >> 3] = value
            if process >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
                heap.noteStores(vm, process)
            value2 = vm.heap_nilObject
            vm.u64[process + 32 >> 3] = value2
            if process >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
                heap.noteStores(vm, process)
            return True
    return False


def transferTo(vm, process):
    """Scheduler>>transferTo:, vm-spec/Send/Scheduler.class.st:141"""
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
    value = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    fp2 = vm.fp
    if vm.u64[fp2 + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp2 + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp2)
    vm.u64[value + 16 >> 3] = contextOf
    if value >= vm.heap_start and contextOf & 7 == 0 and contextOf < vm.heap_start:
        heap.noteStores(vm, value)
    next = vm.u64[process + 16 >> 3]
    if not contexts.canResume(vm, next):
        vm.platform.fatal_with('a process of priority %1 has no context that could be resumed', signed64(vm.u64[process + 24 >> 3]) >> 3)
    anObject = vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3]
    vm.u64[anObject + 16 >> 3] = process
    if anObject >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, anObject)
    value2 = vm.heap_nilObject
    vm.u64[process + 16 >> 3] = value2
    if process >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, process)
    contexts.resume(vm, next)


def transferToReady(vm):
    """Scheduler>>transferToReady, vm-spec/Send/Scheduler.class.st:158"""
    transferTo(vm, waitForReady(vm))


def waitForReady(vm):
    """Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:164"""
    while True:
        wait2 = highestReady(vm)
        if wait2 > 0:
            return removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(wait2 - 1) + 1), 3) >> 3])
        if vm.scheduler_nextWakeup == 0 and not interrupts.canCome(vm):
            anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
            vm.platform.fatal_with('no process is ready, and nothing will wake one: all %1 priorities wait', slotCountOf)
        time = vm.scheduler_nextWakeup
        clock.waitUntil(vm, time)
        place = vm.stackPages_limit
        if vm.safePoint_isInterrupted:
            vm.safePoint_isInterrupted = False
            vm.safePoint_limit = place
            if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
                vm.safePoint_limit = 0
        interrupts.serve(vm)


def sleepUntil(vm, time):
    """Scheduler>>sleepUntil:, vm-spec/Send/Scheduler.class.st:177"""
    clock.waitUntil(vm, time)
    place = vm.stackPages_limit
    if vm.safePoint_isInterrupted:
        vm.safePoint_isInterrupted = False
        vm.safePoint_limit = place
        if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
            vm.safePoint_limit = 0
    interrupts.serve(vm)


def highestReady(vm):
    """Scheduler>>highestReady, vm-spec/Send/Scheduler.class.st:186"""
    lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[lists >> 3] >> 56)
    number = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
    while number > 0 and vm.u64[vm.u64[lists + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3] + 8 >> 3] == vm.heap_nilObject:
        number = i64(number - 1)
    return number


def resume(vm, process):
    """Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:197"""
    if signed64(vm.u64[process + 24 >> 3]) >> 3 > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        transferTo(vm, process)
    else:
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64((signed64(vm.u64[process + 24 >> 3]) >> 3) - 1) + 1), 3) >> 3])


def preempt(vm, process):
    """Scheduler>>preempt:, vm-spec/Send/Scheduler.class.st:208"""
    if vm.imageReader_imageFlags & 16 == 0:
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64((signed64(vm.u64[process + 24 >> 3]) >> 3) - 1) + 1), 3) >> 3])
    else:
        add_first(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64((signed64(vm.u64[process + 24 >> 3]) >> 3) - 1) + 1), 3) >> 3])


def preemptionKeepsTurn(vm):
    """Scheduler>>preemptionKeepsTurn, vm-spec/Send/Scheduler.class.st:217"""
    return 16


def switchToHigher(vm):
    """Scheduler>>switchToHigher, vm-spec/Send/Scheduler.class.st:225"""
    highest = highestReady(vm)
    if highest > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(highest - 1) + 1), 3) >> 3]))


def yield_(vm):
    """Scheduler>>yield, vm-spec/Send/Scheduler.class.st:235"""
    active = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    list2 = vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64((signed64(vm.u64[active + 24 >> 3]) >> 3) - 1) + 1), 3) >> 3]
    if vm.u64[list2 + 8 >> 3] == vm.heap_nilObject:
        return
    add_last(vm, active, list2)
    transferTo(vm, waitForReady(vm))


def holdActiveContext(vm, context):
    """Scheduler>>holdActiveContext:, vm-spec/Send/Scheduler.class.st:246"""
    vm.scheduler_heldContext = context


def heldContext(vm):
    """Scheduler>>heldContext, vm-spec/Send/Scheduler.class.st:253"""
    return vm.scheduler_heldContext


def resumeHeldContext(vm):
    """Scheduler>>resumeHeldContext, vm-spec/Send/Scheduler.class.st:258"""
    context = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context)


def rest(vm, duration):
    """Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:267"""
    time = i64((i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()) + duration)
    if highestReady(vm) == 0:
        time = vm.scheduler_nextWakeup
    if vm.scheduler_nextWakeup != 0 and vm.scheduler_nextWakeup < time:
        time = vm.scheduler_nextWakeup
    clock.waitUntil(vm, time)
    place = vm.stackPages_limit
    if vm.safePoint_isInterrupted:
        vm.safePoint_isInterrupted = False
        vm.safePoint_limit = place
        if vm.safePoint_isRequested or vm.safePoint_isInterrupted:
            vm.safePoint_limit = 0
    interrupts.serve(vm)
    switchToHigher(vm)


def signal(vm, semaphore):
    """Scheduler>>signal:, vm-spec/Send/Scheduler.class.st:279"""
    if vm.u64[semaphore + 8 >> 3] == vm.heap_nilObject:
        value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
        if semaphore >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
            heap.noteStores(vm, semaphore)
    else:
        resume(vm, removeFirst(vm, semaphore))


def signalQuietly(vm, semaphore):
    """Scheduler>>signalQuietly:, vm-spec/Send/Scheduler.class.st:287"""
    if vm.u64[semaphore + 8 >> 3] == vm.heap_nilObject:
        value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
        if semaphore >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
            heap.noteStores(vm, semaphore)
    else:
        process = removeFirst(vm, semaphore)
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64((signed64(vm.u64[process + 24 >> 3]) >> 3) - 1) + 1), 3) >> 3])


def addSignalTo(vm, semaphore):
    """Scheduler>>addSignalTo:, vm-spec/Send/Scheduler.class.st:296"""
    value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[semaphore + 24 >> 3] = value
    if semaphore >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, semaphore)


def wait(vm, semaphore):
    """Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:303"""
    excess = signed64(vm.u64[semaphore + 24 >> 3]) >> 3
    if excess > 0:
        value = (((i64(excess - 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
        if semaphore >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
            heap.noteStores(vm, semaphore)
    else:
        add_last(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3], semaphore)
        transferTo(vm, waitForReady(vm))


def isSemaphore(vm, anOop):
    """Scheduler>>isSemaphore:, vm-spec/Send/Scheduler.class.st:316"""
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
    """Scheduler>>signal:atMicroseconds:, vm-spec/Send/Scheduler.class.st:324"""
    vm.scheduler_wakeupSemaphore = semaphore
    vm.scheduler_nextWakeup = time
    setAlarm(vm)


def setAlarm(vm):
    """Scheduler>>setAlarm, vm-spec/Send/Scheduler.class.st:333"""
    profile = vm.interrupts_profileAt
    time = profile if vm.scheduler_nextWakeup == 0 or profile != 0 and profile < vm.scheduler_nextWakeup else vm.scheduler_nextWakeup
    if vm.clock_isVirtual:
        vm.clock_alarm = time
    else:
        vm.platform.setAlarm(time)


def signalTimer(vm):
    """Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:341"""
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
    if vm.u64[semaphore + 8 >> 3] == vm.heap_nilObject:
        value2 = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value2
        if semaphore >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
            heap.noteStores(vm, semaphore)
    else:
        process = removeFirst(vm, semaphore)
        add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64((signed64(vm.u64[process + 24 >> 3]) >> 3) - 1) + 1), 3) >> 3])


def makeReady(vm, process):
    """Scheduler>>makeReady:, vm-spec/Send/Scheduler.class.st:350"""
    add_last(vm, process, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64((signed64(vm.u64[process + 24 >> 3]) >> 3) - 1) + 1), 3) >> 3])
