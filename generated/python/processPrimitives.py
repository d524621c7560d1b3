"""I am the primitives of critical sections, of processes that wait again when they are resumed, of the interrupt key and of the profiler; signalling, waiting, resuming and suspending are among ControlPrimitives. A critical section has the layout of a semaphore, with the process that owns it in the place of the signals in excess.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def owner(vm):
    """ProcessPrimitives>>owner, vm-spec/Primitives/ProcessPrimitives.class.st:14"""
    return 2


def isSection(vm, anOop):
    """ProcessPrimitives>>isSection:, vm-spec/Primitives/ProcessPrimitives.class.st:21"""
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if not (is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0):
        return False
    anOop2 = vm.u64[anOop + 24 >> 3]
    return not (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) & 7 != 0


def exit(vm):
    """ProcessPrimitives>>exit, vm-spec/Primitives/ProcessPrimitives.class.st:29"""
    section = vm.u64[vm.sp >> 3]
    if not isSection(vm, section):
        vm.failure_code = 2
        return 0
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
    anOop3 = vm.u64[section + 8 >> 3]
    first = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
    if first == vm.heap_nilObject:
        answer2 = True
    else:
        if first & 7 == 0:
            word5 = vm.u64[first >> 3]
            is5 = signed64(word5 >> 24 & 31) == 1 and signed64(word5 >> 56) >= 4
        else:
            is5 = False
        answer2 = not is5
    isEmpty = answer2
    if isEmpty:
        value = vm.heap_nilObject
        vm.u64[section + 24 >> 3] = value
    else:
        next = scheduler.removeFirst(vm, section)
        vm.u64[section + 24 >> 3] = next
        if section >= vm.heap_start and next & 7 == 0 and next < vm.heap_start:
            heap.noteStores(vm, section)
        scheduler.resume(vm, next)
    return 8


def enter(vm):
    """ProcessPrimitives>>enter, vm-spec/Primitives/ProcessPrimitives.class.st:49"""
    if vm.send_argumentCount > 1:
        vm.failure_code = 5
        return 0
    section = vm.u64[vm.sp - i64_shift_left(vm.send_argumentCount, 3) >> 3]
    process = scheduler.activeProcess(vm) if vm.send_argumentCount == 0 else vm.u64[vm.sp >> 3]
    if not isSection(vm, section):
        vm.failure_code = 2
        return 0
    anOop = vm.u64[section + 24 >> 3]
    owner2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if owner2 == process:
        value = vm.heap_trueObject
        count = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
        vm.u64[vm.sp >> 3] = value
        return 8
    value2 = vm.heap_falseObject
    count2 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    if owner2 == vm.heap_nilObject:
        vm.u64[section + 24 >> 3] = process
        if section >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
            heap.noteStores(vm, section)
    else:
        process2 = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]
        anOop2 = vm.u64[section + 8 >> 3]
        first = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if first == vm.heap_nilObject:
            answer = True
        else:
            if first & 7 == 0:
                word = vm.u64[first >> 3]
                is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
            else:
                is2 = False
            answer = not is2
        isEmpty = answer
        if isEmpty:
            scheduler.add_only(vm, process2, section)
        else:
            scheduler.append_to(vm, process2, section)
        lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        value3 = vm.scheduler_readyBound
        count3 = signed64(vm.u64[lists >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        number = i64_min(value3, slotCountOf)
        while True:
            if number > 0:
                list = vm.u64[lists + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
                if list & 7 == 0:
                    word2 = vm.u64[list >> 3]
                    is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
                else:
                    is3 = False
                if not is3:
                    vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
                list2 = list
                anOop3 = vm.u64[list2 + 8 >> 3]
                first2 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
                if first2 == vm.heap_nilObject:
                    answer3 = True
                else:
                    if first2 & 7 == 0:
                        word3 = vm.u64[first2 >> 3]
                        is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
                    else:
                        is4 = False
                    answer3 = not is4
                isEmpty2 = answer3
                answer2 = isEmpty2
            else:
                answer2 = False
            if not answer2:
                break
            number = i64(number - 1)
        vm.scheduler_readyBound = number
        number2 = number
        scheduler.transferTo(vm, scheduler.removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]) if number2 > 0 else scheduler.waitForReady(vm))
    return 8


def tryEnter(vm):
    """ProcessPrimitives>>tryEnter, vm-spec/Primitives/ProcessPrimitives.class.st:72"""
    if vm.send_argumentCount > 1:
        vm.failure_code = 5
        return 0
    section = vm.u64[vm.sp - i64_shift_left(vm.send_argumentCount, 3) >> 3]
    process = scheduler.activeProcess(vm) if vm.send_argumentCount == 0 else vm.u64[vm.sp >> 3]
    if not isSection(vm, section):
        vm.failure_code = 2
        return 0
    anOop = vm.u64[section + 24 >> 3]
    owner2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if owner2 == process:
        value = vm.heap_trueObject
        count = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
        vm.u64[vm.sp >> 3] = value
        return 8
    if not owner2 == vm.heap_nilObject:
        value2 = vm.heap_nilObject
        count2 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
        vm.u64[vm.sp >> 3] = value2
        return 8
    vm.u64[section + 24 >> 3] = process
    if section >= vm.heap_start and process & 7 == 0 and process < vm.heap_start:
        heap.noteStores(vm, section)
    value3 = vm.heap_falseObject
    count3 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
    vm.u64[vm.sp >> 3] = value3
    return 8


def entering(vm):
    """ProcessPrimitives>>entering, vm-spec/Primitives/ProcessPrimitives.class.st:91"""
    return scheduler.activeProcess(vm) if vm.send_argumentCount == 0 else vm.u64[vm.sp >> 3]


def suspendToWait(vm):
    """ProcessPrimitives>>suspendToWait, vm-spec/Primitives/ProcessPrimitives.class.st:98"""
    return suspendToWait_(vm, True)


def suspendToWaitUntold(vm):
    """ProcessPrimitives>>suspendToWaitUntold, vm-spec/Primitives/ProcessPrimitives.class.st:108"""
    return suspendToWait_(vm, False)


def suspendToWait_(vm, answersList):
    """ProcessPrimitives>>suspendToWait:, vm-spec/Primitives/ProcessPrimitives.class.st:118"""
    process = vm.u64[vm.sp >> 3]
    if process & 7 == 0:
        word = vm.u64[process >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
    else:
        is2 = False
    if not is2:
        vm.failure_code = 2
        return 0
    association = vm.u64[vm.specialObjects_array + 32 >> 3]
    if association & 7 == 0:
        word2 = vm.u64[association >> 3]
        is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
    else:
        is3 = False
    if is3:
        processor = vm.u64[association + 16 >> 3]
        if processor & 7 == 0:
            word3 = vm.u64[processor >> 3]
            is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 2
        else:
            is4 = False
        if is4:
            anOop = vm.u64[processor + 16 >> 3]
            if anOop & 7 == 0:
                word4 = vm.u64[anOop >> 3]
                is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
            else:
                is5 = False
            if is5:
                anOop2 = vm.u64[processor + 8 >> 3]
                if anOop2 & 7 == 0:
                    word5 = vm.u64[anOop2 >> 3]
                    isNonEmptyArray = signed64(word5 >> 24 & 31) == 2 and signed64(word5 >> 56) > 0
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
    anOop3 = vm.u64[process + 32 >> 3]
    list = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
    if process == vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]:
        answer2 = True
    else:
        if list & 7 == 0:
            word6 = vm.u64[list >> 3]
            is6 = signed64(word6 >> 24 & 31) == 1 and signed64(word6 >> 56) >= 2
        else:
            is6 = False
        if is6:
            value = signed64(vm.u64[list >> 3] & 4194303) if list & 7 == 0 else signed64(list & 7)
            lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
            count = signed64(vm.u64[lists >> 3] >> 56)
            slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
            number = i64_max(i64_min(1, slotCountOf), 1)
            list2 = vm.u64[lists + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
            if list2 & 7 == 0:
                word7 = vm.u64[list2 >> 3]
                is7 = signed64(word7 >> 24 & 31) == 1 and signed64(word7 >> 56) >= 2
            else:
                is7 = False
            if not is7:
                vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
            listAt = list2
            answer3 = value != (signed64(vm.u64[listAt >> 3] & 4194303) if listAt & 7 == 0 else signed64(listAt & 7))
        else:
            answer3 = False
        answer2 = not answer3
    if answer2:
        return controlPrimitives.suspend(vm)
    anOop4 = vm.u64[process + 16 >> 3]
    context = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
    pc = waitIn_for(vm, context, list)
    if pc == 0:
        vm.failure_code = 6
        return 0
    if not scheduler.remove_from(vm, process, list):
        vm.failure_code = 2
        return 0
    value2 = list if answersList else vm.heap_nilObject
    vm.u64[vm.sp >> 3] = value2
    contextAccess.store_into_of(vm, (((pc & 0xffffffffffffffff) << 3 & M64) + 1) & M64, 1, context)
    index = i64(i64(6 + (signed64(vm.u64[context + 24 >> 3]) >> 3)) - 1)
    vm.u64[context + i64_shift_left(i64(index + 1), 3) >> 3] = list
    if context >= vm.heap_start and list & 7 == 0 and list < vm.heap_start:
        heap.noteStores(vm, context)
    return 8


def isOfWaiting(vm, anOop):
    """ProcessPrimitives>>isOfWaiting:, vm-spec/Primitives/ProcessPrimitives.class.st:138"""
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if is2:
        value = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
        lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        count = signed64(vm.u64[lists >> 3] >> 56)
        slotCountOf = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
        number = i64_max(i64_min(1, slotCountOf), 1)
        list = vm.u64[lists + i64_shift_left(i64(i64(number - 1) + 1), 3) >> 3]
        if list & 7 == 0:
            word2 = vm.u64[list >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
        else:
            is3 = False
        if not is3:
            vm.platform.fatal_with('no list of ready processes is there for priority %1', number)
        listAt = list
        answer = value != (signed64(vm.u64[listAt >> 3] & 4194303) if listAt & 7 == 0 else signed64(listAt & 7))
    else:
        answer = False
    return answer


def waitIn_for(vm, aContext, list):
    """ProcessPrimitives>>waitIn:for:, vm-spec/Primitives/ProcessPrimitives.class.st:145"""
    if not contexts.canResume(vm, aContext):
        return 0
    anOop = contextAccess.fetch_of(vm, 2, aContext)
    stackp = signed64(anOop) >> 3
    if stackp == 0:
        return 0
    top = contextAccess.fetch_of(vm, i64(i64(6 + stackp) - 1), aContext)
    if not (top == list or top == vm.heap_falseObject):
        return 0
    anOop2 = contextAccess.fetch_of(vm, 1, aContext)
    anOop3 = vm.u64[aContext + 32 >> 3]
    return sendFinder.sendBefore_in(vm, signed64(anOop2) >> 3, forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3)


def interruptSemaphore(vm):
    """ProcessPrimitives>>interruptSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:160"""
    anOop = vm.u64[vm.sp >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if not (is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0 or vm.u64[vm.sp >> 3] == vm.heap_nilObject):
        vm.failure_code = 3
        return 0
    anOop2 = vm.u64[vm.sp >> 3]
    anObject = vm.specialObjects_array
    vm.u64[anObject + 248 >> 3] = anOop2
    if anObject >= vm.heap_start and anOop2 & 7 == 0 and anOop2 < vm.heap_start:
        heap.noteStores(vm, anObject)
    anOop3 = vm.u64[vm.specialObjects_array + 248 >> 3]
    if anOop3 & 7 == 0:
        word2 = vm.u64[anOop3 >> 3]
        is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 3
    else:
        is3 = False
    vm.platform.heedKey(is3 and not vm.u64[anOop3 >> 3] >> 23 & 1 != 0 and vm.u64[anOop3 + 24 >> 3] & 1 != 0)
    vm.sp = vm.sp - 8
    return 8


def profileSemaphore(vm):
    """ProcessPrimitives>>profileSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:174"""
    anOop = vm.u64[vm.sp >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if not (is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0 or vm.u64[vm.sp >> 3] == vm.heap_nilObject):
        vm.failure_code = 3
        return 0
    semaphore = vm.u64[vm.sp >> 3]
    vm.interrupts_profileSemaphore = semaphore
    vm.interrupts_profiledProcess = vm.heap_nilObject
    vm.sp = vm.sp - 8
    return 8


def profileStart(vm):
    """ProcessPrimitives>>profileStart, vm-spec/Primitives/ProcessPrimitives.class.st:187"""
    if not vm.u64[vm.sp >> 3] & 1 != 0:
        vm.failure_code = 3
        return 0
    microseconds = signed64(vm.u64[vm.sp >> 3]) >> 3
    vm.interrupts_profileAt = i64((i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()) + microseconds) if microseconds > 0 else 0
    scheduler.setAlarm(vm)
    vm.sp = vm.sp - 8
    return 8


def profileSample(vm, receiver):
    """ProcessPrimitives>>profileSample:, vm-spec/Primitives/ProcessPrimitives.class.st:200"""
    process = vm.interrupts_profiledProcess
    vm.interrupts_profiledProcess = vm.heap_nilObject
    return process
