"""I switch between processes. The special objects array leads to the scheduler: an array of lists of processes that are ready, one for each priority, and the active process. A process that is not active has its suspended context, and is in the list that it waits in: one of the scheduler's, or a semaphore. Layouts: LinkedList first, last; Semaphore and signals in excess; ProcessorScheduler lists, active process; Process next link, suspended context, priority, list. A process that is not active keeps its frames on the stack pages as long as nobody else needs those. I know a priority above which no process is ready, so that I need not look at all lists for every switch. The image, which might have put a process into one of them by itself, is believed again at each safe point. Any of these objects the image may have put something else in the place of. What is no process ends a list that it is in. Where there is no scheduler, no active process or no list for a priority, nothing can go on.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def suspendedContext(vm):
    """Scheduler>>suspendedContext, vm-spec/Send/Scheduler.class.st:42"""
    return 1


def priority(vm):
    """Scheduler>>priority, vm-spec/Send/Scheduler.class.st:48"""
    return 2


def list(vm):
    """Scheduler>>list, vm-spec/Send/Scheduler.class.st:54"""
    return 3


def excessSignals(vm):
    """Scheduler>>excessSignals, vm-spec/Send/Scheduler.class.st:60"""
    return 2


def isIntact(vm):
    """Scheduler>>isIntact, vm-spec/Send/Scheduler.class.st:66"""
    association = vm.u64[vm.specialObjects_array + 32 >> 3]
    if association & 7 == 0:
        word = vm.u64[association >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if not is2:
        return False
    processor2 = vm.u64[association + 16 >> 3]
    if processor2 & 7 == 0:
        word2 = vm.u64[processor2 >> 3]
        is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
    else:
        is3 = False
    if not is3:
        return False
    anOop = vm.u64[processor2 + 16 >> 3]
    if anOop & 7 == 0:
        word3 = vm.u64[anOop >> 3]
        is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
    else:
        is4 = False
    if is4:
        anOop2 = vm.u64[processor2 + 8 >> 3]
        if anOop2 & 7 == 0:
            word4 = vm.u64[anOop2 >> 3]
            isNonEmptyArray2 = signed64(word4 >> 24 & 31) == 2 and signed64(word4 >> 56) > 0
        else:
            isNonEmptyArray2 = False
        answer = isNonEmptyArray2
    else:
        answer = False
    return answer


def check(vm):
    """Scheduler>>check, vm-spec/Send/Scheduler.class.st:80"""
    association = vm.u64[vm.specialObjects_array + 32 >> 3]
    if association & 7 == 0:
        word = vm.u64[association >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if is2:
        processor2 = vm.u64[association + 16 >> 3]
        if processor2 & 7 == 0:
            word2 = vm.u64[processor2 >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
        else:
            is3 = False
        if is3:
            anOop = vm.u64[processor2 + 16 >> 3]
            if anOop & 7 == 0:
                word3 = vm.u64[anOop >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
            else:
                is4 = False
            if is4:
                anOop2 = vm.u64[processor2 + 8 >> 3]
                if anOop2 & 7 == 0:
                    word4 = vm.u64[anOop2 >> 3]
                    isNonEmptyArray2 = signed64(word4 >> 24 & 31) == 2 and signed64(word4 >> 56) > 0
                else:
                    isNonEmptyArray2 = False
                answer = isNonEmptyArray2
            else:
                answer = False
            isIntact2 = answer
        else:
            isIntact2 = False
    else:
        isIntact2 = False
    if not isIntact2:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)


def is_withSlots(vm, anOop, count):
    """Scheduler>>is:withSlots:, vm-spec/Send/Scheduler.class.st:88"""
    if not anOop & 7 == 0:
        return False
    word = vm.u64[anOop >> 3]
    return signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= count


def isNonEmptyArray(vm, anOop):
    """Scheduler>>isNonEmptyArray:, vm-spec/Send/Scheduler.class.st:99"""
    if not anOop & 7 == 0:
        return False
    word = vm.u64[anOop >> 3]
    return signed64(word >> 24 & 31) == 2 and signed64(word >> 56) > 0


def isProcess(vm, anOop):
    """Scheduler>>isProcess:, vm-spec/Send/Scheduler.class.st:109"""
    if not anOop & 7 == 0:
        return False
    word = vm.u64[anOop >> 3]
    return signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4


def isList(vm, anOop):
    """Scheduler>>isList:, vm-spec/Send/Scheduler.class.st:116"""
    if not anOop & 7 == 0:
        return False
    word = vm.u64[anOop >> 3]
    return signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2


def processor(vm):
    """Scheduler>>processor, vm-spec/Send/Scheduler.class.st:123"""
    return vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3]


def active(vm):
    """Scheduler>>active, vm-spec/Send/Scheduler.class.st:130"""
    return vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]


def activeProcess(vm):
    """Scheduler>>activeProcess, vm-spec/Send/Scheduler.class.st:137"""
    association = vm.u64[vm.specialObjects_array + 32 >> 3]
    if association & 7 == 0:
        word = vm.u64[association >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if is2:
        processor2 = vm.u64[association + 16 >> 3]
        if processor2 & 7 == 0:
            word2 = vm.u64[processor2 >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
        else:
            is3 = False
        if is3:
            anOop = vm.u64[processor2 + 16 >> 3]
            if anOop & 7 == 0:
                word3 = vm.u64[anOop >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
            else:
                is4 = False
            if is4:
                anOop2 = vm.u64[processor2 + 8 >> 3]
                if anOop2 & 7 == 0:
                    word4 = vm.u64[anOop2 >> 3]
                    isNonEmptyArray2 = signed64(word4 >> 24 & 31) == 2 and signed64(word4 >> 56) > 0
                else:
                    isNonEmptyArray2 = False
                answer = isNonEmptyArray2
            else:
                answer = False
            isIntact2 = answer
        else:
            isIntact2 = False
    else:
        isIntact2 = False
    if not isIntact2:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    return vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]


def priorityOf(vm, process):
    """Scheduler>>priorityOf:, vm-spec/Send/Scheduler.class.st:146"""
    return signed64(vm.u64[process + 24 >> 3]) >> 3


def lists(vm):
    """Scheduler>>lists, vm-spec/Send/Scheduler.class.st:152"""
    return vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]


def list_in(vm, number, lists2):
    """Scheduler>>list:in:, vm-spec/Send/Scheduler.class.st:159"""
    list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
    if list2 & 7 == 0:
        word = vm.u64[list2 >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if not is2:
        vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
    return list2


def listAt(vm, number):
    """Scheduler>>listAt:, vm-spec/Send/Scheduler.class.st:170"""
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number2 = i64_max(i64_min(number, slotCountOf), 1)
    list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]
    if list2 & 7 == 0:
        word = vm.u64[list2 >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if not is2:
        vm.platform.fatal_with('no list of ready processes is there for priority %1', number2)
    return list2


def followForwarders(vm):
    """Scheduler>>followForwarders, vm-spec/Send/Scheduler.class.st:179"""
    association = vm.u64[vm.specialObjects_array + 32 >> 3]
    if association & 7 == 0:
        word = vm.u64[association >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if not is2:
        return
    forwarders.followSlots_of(vm, 2, association)
    processor2 = vm.u64[association + 16 >> 3]
    if processor2 & 7 == 0:
        word2 = vm.u64[processor2 >> 3]
        is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
    else:
        is3 = False
    if not is3:
        return
    forwarders.followSlots_of(vm, 2, processor2)
    anOop = vm.u64[processor2 + 8 >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2:
        count = signed64(vm.u64[anOop >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
        forwarders.followSlots_of(vm, slotCountOf, anOop)


def switches(vm):
    """Scheduler>>switches, vm-spec/Send/Scheduler.class.st:192"""
    return vm.scheduler_switches


def idleTime(vm):
    """Scheduler>>idleTime, vm-spec/Send/Scheduler.class.st:198"""
    return vm.scheduler_idleTime


def isEmpty(vm, list2):
    """Scheduler>>isEmpty:, vm-spec/Send/Scheduler.class.st:204"""
    anOop = vm.u64[list2 + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if first == vm.heap_nilObject:
        answer = True
    else:
        if first & 7 == 0:
            word = vm.u64[first >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
        else:
            is2 = False
        answer = not is2
    return answer


def add_last(vm, process, list2):
    """Scheduler>>add:last:, vm-spec/Send/Scheduler.class.st:214"""
    anOop = vm.u64[list2 + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if first == vm.heap_nilObject:
        answer = True
    else:
        if first & 7 == 0:
            word = vm.u64[first >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
        else:
            is2 = False
        answer = not is2
    isEmpty2 = answer
    if isEmpty2:
        add_only(vm, process, list2)
    else:
        append_to(vm, process, list2)


def append_to(vm, process, list2):
    """Scheduler>>append:to:, vm-spec/Send/Scheduler.class.st:222"""
    anOop = vm.u64[list2 + 16 >> 3]
    last = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if last & 7 == 0:
        word = vm.u64[last >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
    else:
        is2 = False
    if not is2:
        add_only(vm, process, list2)
        return
    vm.u64[last + 8 >> 3] = process
    if last >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, last)
    vm.u64[list2 + 16 >> 3] = process
    if list2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, list2)
    vm.u64[process + 32 >> 3] = list2
    if process >= vm.heap_start and list2 & 7 == 0 and list2 < vm.heap_start:
        heap.noteStores(vm, process)


def add_only(vm, process, list2):
    """Scheduler>>add:only:, vm-spec/Send/Scheduler.class.st:234"""
    vm.u64[list2 + 8 >> 3] = process
    if list2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, list2)
    vm.u64[list2 + 16 >> 3] = process
    if list2 >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, list2)
    vm.u64[process + 32 >> 3] = list2
    if process >= vm.heap_start and list2 & 7 == 0 and list2 < vm.heap_start:
        heap.noteStores(vm, process)


def add_first(vm, process, list2):
    """Scheduler>>add:first:, vm-spec/Send/Scheduler.class.st:243"""
    anOop = vm.u64[list2 + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if first == vm.heap_nilObject:
        answer = True
    else:
        if first & 7 == 0:
            word = vm.u64[first >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
        else:
            is2 = False
        answer = not is2
    isEmpty2 = answer
    if isEmpty2:
        add_only(vm, process, list2)
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
    """Scheduler>>removeFirst:, vm-spec/Send/Scheduler.class.st:252"""
    anOop = vm.u64[list2 + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    anOop2 = vm.u64[first + 8 >> 3]
    next = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if next == vm.heap_nilObject:
        answer = True
    else:
        if next & 7 == 0:
            word = vm.u64[next >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
        else:
            is2 = False
        answer = not is2
    if answer:
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
    """Scheduler>>remove:from:, vm-spec/Send/Scheduler.class.st:270"""
    if list2 & 7 == 0:
        word = vm.u64[list2 >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if is2:
        anOop = vm.u64[list2 + 8 >> 3]
        first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if first == vm.heap_nilObject:
            answer = True
        else:
            if first & 7 == 0:
                word2 = vm.u64[first >> 3]
                is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
            else:
                is3 = False
            answer = not is3
        isEmpty2 = answer
        answer2 = not isEmpty2
    else:
        answer2 = False
    if not answer2:
        return False
    anOop2 = vm.u64[list2 + 8 >> 3]
    each = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if each == process:
        removeFirst(vm, list2)
        return True
    while True:
        if each & 7 == 0:
            word3 = vm.u64[each >> 3]
            is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
        else:
            is4 = False
        if not is4:
            break
        previous = each
        anOop3 = vm.u64[each + 8 >> 3]
        each = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        if each == process:
            anOop4 = vm.u64[process + 8 >> 3]
            next = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
            vm.u64[previous + 8 >> 3] = next
            if previous >= vm.heap_start and next & 7 == 0 and next < vm.heap_start:
                heap.noteStores(vm, previous)
            if next & 7 == 0:
                word4 = vm.u64[next >> 3]
                is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
            else:
                is5 = False
            if not is5:
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
    """Scheduler>>transferTo:, vm-spec/Send/Scheduler.class.st:293"""
    vm.scheduler_switches = i64(vm.scheduler_switches + 1)
    active2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    if vm.trace_kinds & 4 != 0:
        vm.platform.report('process ')
        vm.platform.reportWord(active2)
        vm.platform.report(' of priority ')
        vm.platform.reportNumber_width(signed64(vm.u64[active2 + 24 >> 3]) >> 3, 0)
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
    fp2 = vm.fp
    if vm.u64[fp2 + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp2 + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp2)
    vm.u64[active2 + 16 >> 3] = contextOf
    if active2 >= vm.heap_start and contextOf & 7 == 0 and contextOf < vm.heap_start:
        heap.noteStores(vm, active2)
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
    anObject = vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3]
    vm.u64[anObject + 16 >> 3] = process
    if anObject >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, anObject)
    value = vm.heap_nilObject
    vm.u64[process + 16 >> 3] = value
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
    """Scheduler>>transferToReady, vm-spec/Send/Scheduler.class.st:315"""
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
            if list2 & 7 == 0:
                word = vm.u64[list2 >> 3]
                is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
            else:
                is2 = False
            if not is2:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
            list3 = list2
            anOop = vm.u64[list3 + 8 >> 3]
            first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            if first == vm.heap_nilObject:
                answer2 = True
            else:
                if first & 7 == 0:
                    word2 = vm.u64[first >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
                else:
                    is3 = False
                answer2 = not is3
            isEmpty2 = answer2
            answer = isEmpty2
        else:
            answer = False
        if not answer:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    number2 = number
    transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]) if number2 > 0 else waitForReady(vm))


def takeReady(vm, number):
    """Scheduler>>takeReady:, vm-spec/Send/Scheduler.class.st:323"""
    return removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3])


def waitForReady(vm):
    """Scheduler>>waitForReady, vm-spec/Send/Scheduler.class.st:330"""
    while True:
        lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        value = vm.scheduler_readyBound
        count = signed64(vm.u64[lists2 >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
        number = i64_min(value, slotCountOf)
        while True:
            if number > 0:
                list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
                if list2 & 7 == 0:
                    word = vm.u64[list2 >> 3]
                    is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
                else:
                    is2 = False
                if not is2:
                    vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
                list3 = list2
                anOop = vm.u64[list3 + 8 >> 3]
                first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
                if first == vm.heap_nilObject:
                    answer2 = True
                else:
                    if first & 7 == 0:
                        word2 = vm.u64[first >> 3]
                        is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
                    else:
                        is3 = False
                    answer2 = not is3
                isEmpty2 = answer2
                answer = isEmpty2
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
    """Scheduler>>sleepUntil:, vm-spec/Send/Scheduler.class.st:344"""
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
    """Scheduler>>highestReady, vm-spec/Send/Scheduler.class.st:356"""
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
            if list2 & 7 == 0:
                word = vm.u64[list2 >> 3]
                is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
            else:
                is2 = False
            if not is2:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
            list3 = list2
            anOop = vm.u64[list3 + 8 >> 3]
            first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            if first == vm.heap_nilObject:
                answer2 = True
            else:
                if first & 7 == 0:
                    word2 = vm.u64[first >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
                else:
                    is3 = False
                answer2 = not is3
            isEmpty2 = answer2
            answer = isEmpty2
        else:
            answer = False
        if not answer:
            break
        number = i64(number - 1)
    vm.scheduler_readyBound = number
    return number


def forgetBound(vm):
    """Scheduler>>forgetBound, vm-spec/Send/Scheduler.class.st:369"""
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    vm.scheduler_readyBound = slotCountOf


def raiseBound(vm, number):
    """Scheduler>>raiseBound:, vm-spec/Send/Scheduler.class.st:375"""
    vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))


def resume(vm, process):
    """Scheduler>>resume:, vm-spec/Send/Scheduler.class.st:382"""
    if signed64(vm.u64[process + 24 >> 3]) >> 3 > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        transferTo(vm, process)
    else:
        number = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
        number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
        lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[lists2 >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
        number3 = i64_max(i64_min(number2, slotCountOf), 1)
        list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
        if list2 & 7 == 0:
            word = vm.u64[list2 >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
        else:
            is2 = False
        if not is2:
            vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
        listAt2 = list2
        anOop = vm.u64[listAt2 + 8 >> 3]
        first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if first == vm.heap_nilObject:
            answer = True
        else:
            if first & 7 == 0:
                word2 = vm.u64[first >> 3]
                is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
            else:
                is3 = False
            answer = not is3
        isEmpty2 = answer
        if isEmpty2:
            add_only(vm, process, listAt2)
        else:
            append_to(vm, process, listAt2)


def preempt(vm, process):
    """Scheduler>>preempt:, vm-spec/Send/Scheduler.class.st:393"""
    if vm.imageSettings_flags & 16 == 0:
        number = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
        number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
        lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[lists2 >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
        number3 = i64_max(i64_min(number2, slotCountOf), 1)
        list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
        if list2 & 7 == 0:
            word = vm.u64[list2 >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
        else:
            is2 = False
        if not is2:
            vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
        listAt2 = list2
        anOop = vm.u64[listAt2 + 8 >> 3]
        first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if first == vm.heap_nilObject:
            answer = True
        else:
            if first & 7 == 0:
                word2 = vm.u64[first >> 3]
                is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
            else:
                is3 = False
            answer = not is3
        isEmpty2 = answer
        if isEmpty2:
            add_only(vm, process, listAt2)
        else:
            append_to(vm, process, listAt2)
    else:
        number4 = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number4, 1))
        number5 = signed64(vm.u64[process + 24 >> 3]) >> 3
        lists3 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count2 = signed64(vm.u64[lists3 >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[lists3 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        number6 = i64_max(i64_min(number5, slotCountOf2), 1)
        list3 = vm.u64[lists3 + i64_shift_left(i64(i64(number6 - 1) + 1), 3) >> 3]
        if list3 & 7 == 0:
            word3 = vm.u64[list3 >> 3]
            is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
        else:
            is4 = False
        if not is4:
            vm.platform.fatal_with('no list of ready processes is there for priority %1', number6)
        listAt3 = list3
        add_first(vm, process, listAt3)


def switchToHigher(vm):
    """Scheduler>>switchToHigher, vm-spec/Send/Scheduler.class.st:404"""
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
            if list2 & 7 == 0:
                word = vm.u64[list2 >> 3]
                is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
            else:
                is2 = False
            if not is2:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
            list3 = list2
            anOop = vm.u64[list3 + 8 >> 3]
            first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            if first == vm.heap_nilObject:
                answer2 = True
            else:
                if first & 7 == 0:
                    word2 = vm.u64[first >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
                else:
                    is3 = False
                answer2 = not is3
            isEmpty2 = answer2
            answer = isEmpty2
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
    """Scheduler>>yield, vm-spec/Send/Scheduler.class.st:414"""
    active2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
    number = signed64(vm.u64[active2 + 24 >> 3]) >> 3
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number2 = i64_max(i64_min(number, slotCountOf), 1)
    list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]
    if list2 & 7 == 0:
        word = vm.u64[list2 >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if not is2:
        vm.platform.fatal_with('no list of ready processes is there for priority %1', number2)
    list3 = list2
    anOop = vm.u64[list3 + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if first == vm.heap_nilObject:
        answer = True
    else:
        if first & 7 == 0:
            word2 = vm.u64[first >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
        else:
            is3 = False
        answer = not is3
    isEmpty2 = answer
    if isEmpty2:
        return
    append_to(vm, active2, list3)
    if vm.scheduler_readyBound <= number:
        transferTo(vm, removeFirst(vm, list3))
        return
    vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
    lists3 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count2 = signed64(vm.u64[lists3 >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[lists3 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    number3 = i64_min(value, slotCountOf2)
    while True:
        if number3 > 0:
            list4 = vm.u64[lists3 + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
            if list4 & 7 == 0:
                word3 = vm.u64[list4 >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
            else:
                is4 = False
            if not is4:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
            list5 = list4
            anOop2 = vm.u64[list5 + 8 >> 3]
            first2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            if first2 == vm.heap_nilObject:
                answer3 = True
            else:
                if first2 & 7 == 0:
                    word4 = vm.u64[first2 >> 3]
                    is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
                else:
                    is5 = False
                answer3 = not is5
            isEmpty3 = answer3
            answer2 = isEmpty3
        else:
            answer2 = False
        if not answer2:
            break
        number3 = i64(number3 - 1)
    vm.scheduler_readyBound = number3
    number4 = number3
    transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number4 - 1) + 1), 3) >> 3]) if number4 > 0 else waitForReady(vm))


def holdActiveContext(vm, context):
    """Scheduler>>holdActiveContext:, vm-spec/Send/Scheduler.class.st:428"""
    vm.scheduler_heldContext = context


def heldContext(vm):
    """Scheduler>>heldContext, vm-spec/Send/Scheduler.class.st:435"""
    return vm.scheduler_heldContext


def resumeHeldContext(vm):
    """Scheduler>>resumeHeldContext, vm-spec/Send/Scheduler.class.st:440"""
    context = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context)


def rest(vm, duration):
    """Scheduler>>rest:, vm-spec/Send/Scheduler.class.st:449"""
    time = i64((i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()) + duration)
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    value = vm.scheduler_readyBound
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number = i64_min(value, slotCountOf)
    while True:
        if number > 0:
            list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
            if list2 & 7 == 0:
                word = vm.u64[list2 >> 3]
                is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
            else:
                is2 = False
            if not is2:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
            list3 = list2
            anOop = vm.u64[list3 + 8 >> 3]
            first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            if first == vm.heap_nilObject:
                answer2 = True
            else:
                if first & 7 == 0:
                    word2 = vm.u64[first >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
                else:
                    is3 = False
                answer2 = not is3
            isEmpty2 = answer2
            answer = isEmpty2
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
            list4 = vm.u64[lists3 + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]
            if list4 & 7 == 0:
                word3 = vm.u64[list4 >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
            else:
                is4 = False
            if not is4:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number2)
            list5 = list4
            anOop2 = vm.u64[list5 + 8 >> 3]
            first2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            if first2 == vm.heap_nilObject:
                answer4 = True
            else:
                if first2 & 7 == 0:
                    word4 = vm.u64[first2 >> 3]
                    is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
                else:
                    is5 = False
                answer4 = not is5
            isEmpty3 = answer4
            answer3 = isEmpty3
        else:
            answer3 = False
        if not answer3:
            break
        number2 = i64(number2 - 1)
    vm.scheduler_readyBound = number2
    highest = number2
    if highest > signed64(vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3] + 24 >> 3]) >> 3:
        preempt(vm, vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3])
        transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(highest - 1) + 1), 3) >> 3]))


def signal(vm, semaphore):
    """Scheduler>>signal:, vm-spec/Send/Scheduler.class.st:461"""
    anOop = vm.u64[semaphore + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if first == vm.heap_nilObject:
        answer = True
    else:
        if first & 7 == 0:
            word = vm.u64[first >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
        else:
            is2 = False
        answer = not is2
    isEmpty2 = answer
    if isEmpty2:
        value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
    else:
        resume(vm, removeFirst(vm, semaphore))


def signalQuietly(vm, semaphore):
    """Scheduler>>signalQuietly:, vm-spec/Send/Scheduler.class.st:469"""
    anOop = vm.u64[semaphore + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if first == vm.heap_nilObject:
        answer = True
    else:
        if first & 7 == 0:
            word = vm.u64[first >> 3]
            is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
        else:
            is2 = False
        answer = not is2
    isEmpty2 = answer
    if isEmpty2:
        value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
    else:
        process = removeFirst(vm, semaphore)
        number = signed64(vm.u64[process + 24 >> 3]) >> 3
        vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
        number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
        lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[lists2 >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
        number3 = i64_max(i64_min(number2, slotCountOf), 1)
        list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
        if list2 & 7 == 0:
            word2 = vm.u64[list2 >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
        else:
            is3 = False
        if not is3:
            vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
        listAt2 = list2
        anOop2 = vm.u64[listAt2 + 8 >> 3]
        first2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if first2 == vm.heap_nilObject:
            answer2 = True
        else:
            if first2 & 7 == 0:
                word3 = vm.u64[first2 >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
            else:
                is4 = False
            answer2 = not is4
        isEmpty3 = answer2
        if isEmpty3:
            add_only(vm, process, listAt2)
        else:
            append_to(vm, process, listAt2)


def addSignalTo(vm, semaphore):
    """Scheduler>>addSignalTo:, vm-spec/Send/Scheduler.class.st:478"""
    value = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[semaphore + 24 >> 3] = value


def wait(vm, semaphore):
    """Scheduler>>wait:, vm-spec/Send/Scheduler.class.st:485"""
    excess = signed64(vm.u64[semaphore + 24 >> 3]) >> 3
    if excess > 0:
        value = (((i64(excess - 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value
    else:
        process = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
        anOop = vm.u64[semaphore + 8 >> 3]
        first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        if first == vm.heap_nilObject:
            answer = True
        else:
            if first & 7 == 0:
                word = vm.u64[first >> 3]
                is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
            else:
                is2 = False
            answer = not is2
        isEmpty2 = answer
        if isEmpty2:
            add_only(vm, process, semaphore)
        else:
            append_to(vm, process, semaphore)
        lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        value2 = vm.scheduler_readyBound
        count = signed64(vm.u64[lists2 >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
        number = i64_min(value2, slotCountOf)
        while True:
            if number > 0:
                list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
                if list2 & 7 == 0:
                    word2 = vm.u64[list2 >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
                else:
                    is3 = False
                if not is3:
                    vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
                list3 = list2
                anOop2 = vm.u64[list3 + 8 >> 3]
                first2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
                if first2 == vm.heap_nilObject:
                    answer3 = True
                else:
                    if first2 & 7 == 0:
                        word3 = vm.u64[first2 >> 3]
                        is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
                    else:
                        is4 = False
                    answer3 = not is4
                isEmpty3 = answer3
                answer2 = isEmpty3
            else:
                answer2 = False
            if not answer2:
                break
            number = i64(number - 1)
        vm.scheduler_readyBound = number
        number2 = number
        transferTo(vm, removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]) if number2 > 0 else waitForReady(vm))


def isSemaphore(vm, anOop):
    """Scheduler>>isSemaphore:, vm-spec/Send/Scheduler.class.st:497"""
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    return is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0


def signal_atMicroseconds(vm, semaphore, time):
    """Scheduler>>signal:atMicroseconds:, vm-spec/Send/Scheduler.class.st:505"""
    vm.scheduler_wakeupSemaphore = semaphore
    vm.scheduler_nextWakeup = time
    setAlarm(vm)


def setAlarm(vm):
    """Scheduler>>setAlarm, vm-spec/Send/Scheduler.class.st:514"""
    profile = vm.interrupts_profileAt
    time = profile if vm.scheduler_nextWakeup == 0 or profile != 0 and profile < vm.scheduler_nextWakeup else vm.scheduler_nextWakeup
    if vm.clock_isVirtual:
        vm.clock_alarm = time
    else:
        vm.platform.setAlarm(time)


def signalTimer(vm):
    """Scheduler>>signalTimer, vm-spec/Send/Scheduler.class.st:522"""
    if vm.scheduler_nextWakeup == 0:
        answer = True
    else:
        value = vm.scheduler_nextWakeup
        answer = value > (i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds())
    if answer:
        return
    vm.scheduler_nextWakeup = 0
    setAlarm(vm)
    anOop = vm.scheduler_wakeupSemaphore
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
        isEmpty2 = answer2
        if isEmpty2:
            value2 = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[semaphore + 24 >> 3] = value2
        else:
            process = removeFirst(vm, semaphore)
            number = signed64(vm.u64[process + 24 >> 3]) >> 3
            vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
            number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
            lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count = signed64(vm.u64[lists2 >> 3] >> 56)
            slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
            number3 = i64_max(i64_min(number2, slotCountOf), 1)
            list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
            if list2 & 7 == 0:
                word3 = vm.u64[list2 >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
            else:
                is4 = False
            if not is4:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
            listAt2 = list2
            anOop3 = vm.u64[listAt2 + 8 >> 3]
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
            isEmpty3 = answer3
            if isEmpty3:
                add_only(vm, process, listAt2)
            else:
                append_to(vm, process, listAt2)


def makeReady(vm, process):
    """Scheduler>>makeReady:, vm-spec/Send/Scheduler.class.st:531"""
    number = signed64(vm.u64[process + 24 >> 3]) >> 3
    vm.scheduler_readyBound = i64_max(vm.scheduler_readyBound, i64_max(number, 1))
    number2 = signed64(vm.u64[process + 24 >> 3]) >> 3
    lists2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[lists2 >> 3] >> 56)
    slotCountOf = signed64(vm.u64[lists2 - 8 >> 3] & 72057594037927935) if count == 255 else count
    number3 = i64_max(i64_min(number2, slotCountOf), 1)
    list2 = vm.u64[lists2 + i64_shift_left(i64(i64(number3 - 1) + 1), 3) >> 3]
    if list2 & 7 == 0:
        word = vm.u64[list2 >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if not is2:
        vm.platform.fatal_with('no list of ready processes is there for priority %1', number3)
    listAt2 = list2
    anOop = vm.u64[listAt2 + 8 >> 3]
    first = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if first == vm.heap_nilObject:
        answer = True
    else:
        if first & 7 == 0:
            word2 = vm.u64[first >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 4
        else:
            is3 = False
        answer = not is3
    isEmpty2 = answer
    if isEmpty2:
        add_only(vm, process, listAt2)
    else:
        append_to(vm, process, listAt2)
