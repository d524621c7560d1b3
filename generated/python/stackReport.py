"""I report where all processes are: for each its priority and what it does, then its activations, the innermost first. I make no contexts, and change nothing. After a fault, the registers of the loop are not to be had. The machine's own are given to me instead: the highest one on the current page is not below the top frame, which I look for from there on downwards.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def shown(vm):
    """StackReport>>shown, vm-spec/Send/StackReport.class.st:23"""
    return 100


def report(vm):
    """StackReport>>report, vm-spec/Send/StackReport.class.st:30"""
    names.find(vm)
    reportActive(vm, vm.stackPages_topFp[vm.stackPages_current])
    reportOthers(vm)


def reportActive(vm, fp):
    """StackReport>>reportActive:, vm-spec/Send/StackReport.class.st:38"""
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
        vm.platform.report('    the image has no scheduler, or no active process')
        vm.platform.endReportLine()
        return
    reportProcess(vm, scheduler.activeProcess(vm))
    vm.platform.report(' is active')
    vm.platform.endReportLine()
    if fp == 0:
        vm.platform.report('    its frames cannot be found')
        vm.platform.endReportLine()
        return
    vm.returning_walkFp = fp
    reportWalk(vm)


def reportOthers(vm):
    """StackReport>>reportOthers, vm-spec/Send/StackReport.class.st:54"""
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
        return
    active = scheduler.activeProcess(vm)
    index = signed64(vm.u64[active >> 3] & 4194303) if active & 7 == 0 else signed64(active & 7)
    place = heap.skipGaps(vm, vm.heap_pastStart)
    while place < vm.heap_free:
        each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
        each2 = each
        if (signed64(vm.u64[each2 >> 3] & 4194303) if each2 & 7 == 0 else signed64(each2 & 7)) == index and each2 != active:
            reportOther(vm, each2)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        place = heap.skipGaps(vm, each + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3))


def reportOther(vm, process):
    """StackReport>>reportOther:, vm-spec/Send/StackReport.class.st:65"""
    if process & 7 == 0:
        word = vm.u64[process >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
    else:
        is2 = False
    if not is2:
        return
    anOop = vm.u64[process + 16 >> 3]
    context = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if not (context & 7 == 0 and signed64(vm.u64[context >> 3] & 4194303) == 36):
        return
    reportProcess(vm, process)
    anOop2 = vm.u64[process + 32 >> 3]
    list = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if list == vm.heap_nilObject:
        vm.platform.report(' is suspended')
    else:
        vm.platform.report(' waits in ')
        vm.platform.reportWord(list)
        vm.platform.report(' ')
        names.reportObject(vm, list)
    vm.platform.endReportLine()
    vm.returning_walkContext = context
    vm.returning_walkFp = (vm.u64[context + 8 >> 3] - 1) & M64 if context & 7 == 0 and signed64(vm.u64[context >> 3] & 4194303) == 36 and vm.u64[context + 8 >> 3] & 1 != 0 else 0
    reportWalk(vm)


def reportProcess(vm, process):
    """StackReport>>reportProcess:, vm-spec/Send/StackReport.class.st:84"""
    vm.platform.report('process ')
    vm.platform.reportWord(process)
    vm.platform.report(' of priority ')
    vm.platform.reportNumber_width(signed64(vm.u64[process + 24 >> 3]) >> 3, 0)


def reportWalk(vm):
    """StackReport>>reportWalk, vm-spec/Send/StackReport.class.st:93"""
    count = 0
    while True:
        if count < 100:
            reportActivation(vm)
        count = i64(count + 1)
        if not returning.walkOn(vm):
            break
        pass
    if count > 100:
        vm.platform.report('    and ')
        vm.platform.reportNumber_width(i64(count - 100), 0)
        vm.platform.report(' more')
        vm.platform.endReportLine()


def reportActivation(vm):
    """StackReport>>reportActivation, vm-spec/Send/StackReport.class.st:109"""
    vm.platform.report('    ')
    if vm.returning_walkFp != 0:
        answer = vm.u64[vm.returning_walkFp + 24 >> 3] & 1 != 0
    else:
        anOop = vm.u64[vm.returning_walkContext + 40 >> 3]
        answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) != vm.heap_nilObject
    if answer:
        if vm.returning_walkFp != 0:
            answer2 = vm.u64[vm.returning_walkFp + 16 >> 3]
        else:
            anOop2 = vm.u64[vm.returning_walkContext + 32 >> 3]
            answer2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        count = signed64(vm.u64[answer2 + 8 >> 3]) >> 3 & 32767
        if count == 0:
            answer3 = vm.heap_nilObject
        else:
            anOop3 = vm.u64[answer2 + i64_shift_left(i64(i64(i64(count - 1) + 1) + 1), 3) >> 3]
            answer3 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        lastLiteralOf = answer3
        answer4 = not (lastLiteralOf & 7 == 0 and signed64(vm.u64[lastLiteralOf >> 3] >> 24 & 31) >= 24)
    else:
        answer4 = False
    if answer4:
        vm.platform.report('[] in ')
    if vm.returning_walkFp != 0:
        answer5 = vm.u64[vm.returning_walkFp + 16 >> 3]
    else:
        anOop4 = vm.u64[vm.returning_walkContext + 32 >> 3]
        answer5 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
    names.reportMethod(vm, answer5)
    vm.platform.report(' of ')
    if vm.returning_walkFp != 0:
        answer6 = vm.u64[vm.returning_walkFp + 40 >> 3]
    else:
        anOop5 = vm.u64[vm.returning_walkContext + 48 >> 3]
        answer6 = forwarders.follow(vm, anOop5) if vm.forwarders_isOn else anOop5
    vm.platform.reportWord(answer6)
    vm.platform.report(' ')
    names.reportObject(vm, answer6)
    vm.platform.endReportLine()


def beginCrash(vm):
    """StackReport>>beginCrash, vm-spec/Send/StackReport.class.st:120"""
    vm.stackReport_highest = 0


def noteRegister(vm, word):
    """StackReport>>noteRegister:, vm-spec/Send/StackReport.class.st:127"""
    if word >= vm.stackPages_base + i64(vm.stackPages_current * 32768) and word < vm.stackPages_limit and word > vm.stackReport_highest:
        vm.stackReport_highest = word


def reportActiveAfterFault(vm):
    """StackReport>>reportActiveAfterFault, vm-spec/Send/StackReport.class.st:136"""
    names.find(vm)
    reportActive(vm, topFrame(vm))


def reportOthersAfterFault(vm):
    """StackReport>>reportOthersAfterFault, vm-spec/Send/StackReport.class.st:143"""
    reportOthers(vm)


def topFrame(vm):
    """StackReport>>topFrame, vm-spec/Send/StackReport.class.st:149"""
    if vm.stackReport_highest == 0:
        noteRegister(vm, vm.sp)
    if vm.stackReport_highest == 0:
        return vm.stackReport_highest
    place = vm.stackReport_highest >> 3 << 3 & M64
    while place > vm.stackPages_base + i64(vm.stackPages_current * 32768):
        if isFrame(vm, place):
            return place
        place = place - 8
    return 0


def isFrame(vm, place):
    """StackReport>>isFrame:, vm-spec/Send/StackReport.class.st:163"""
    if not stackChecker.isWellFormed_sp_page(vm, place, place + 40, vm.stackPages_current):
        return False
    return isMethod(vm, vm.u64[place + 16 >> 3]) and (vm.u64[place >> 3] == 0 or isMethod(vm, vm.u64[vm.u64[place >> 3] + 16 >> 3]))


def isMethod(vm, anOop):
    """StackReport>>isMethod:, vm-spec/Send/StackReport.class.st:172"""
    if not (anOop & 7 == 0 and anOop >= vm.heap_youngStart and anOop < vm.heap_limit):
        return False
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24
