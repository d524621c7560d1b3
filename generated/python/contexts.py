"""I marry frames and contexts. A context is made for a frame only when somebody asks for it; it is *married* then: its sender slot holds the address of the frame with a SmallInteger's tag, the frame's context slot holds the context, and what is asked of the context is answered by the frame while that lives. When the frame returns, the context is *dead*: its sender and pc are nil. When the frame has to leave its page, all of its state is written to the context, which is *single* then and can be resumed: a frame is built from it again. There are no widowed contexts, which elsewhere still point to a frame that is gone: a returning frame with a context is rare, and takes the time to kill it. The slots of a context: sender, pc (the index of the next bytecode, counted in bytes from the method's first slot, from 1 on), stackp (the number of temporaries and operands), method, closure or nil, receiver, and then arguments, temporaries and operands.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def overflows(vm):
    """Contexts>>overflows, vm-spec/Stack/Contexts.class.st:32"""
    return vm.contexts_overflows


def divorces(vm):
    """Contexts>>divorces, vm-spec/Stack/Contexts.class.st:38"""
    return vm.contexts_divorces


def sender(vm):
    """Contexts>>sender, vm-spec/Stack/Contexts.class.st:44"""
    return 0


def pc(vm):
    """Contexts>>pc, vm-spec/Stack/Contexts.class.st:50"""
    return 1


def stackp(vm):
    """Contexts>>stackp, vm-spec/Stack/Contexts.class.st:56"""
    return 2


def method(vm):
    """Contexts>>method, vm-spec/Stack/Contexts.class.st:62"""
    return 3


def closure(vm):
    """Contexts>>closure, vm-spec/Stack/Contexts.class.st:68"""
    return 4


def receiver(vm):
    """Contexts>>receiver, vm-spec/Stack/Contexts.class.st:74"""
    return 5


def firstTemporary(vm):
    """Contexts>>firstTemporary, vm-spec/Stack/Contexts.class.st:80"""
    return 6


def isContext(vm, anOop):
    """Contexts>>isContext:, vm-spec/Stack/Contexts.class.st:86"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36


def slotsReliedOn(vm, aClass):
    """Contexts>>slotsReliedOn:, vm-spec/Stack/Contexts.class.st:93"""
    index = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if index == 36:
        return 6
    if index == 38:
        return 4
    return 3 if index == 37 else 0


def isReliable(vm, aClass):
    """Contexts>>isReliable:, vm-spec/Stack/Contexts.class.st:104"""
    slots = slotsReliedOn(vm, aClass)
    return slots == 0 or signed64(vm.u64[aClass + 24 >> 3]) >> 3 >> 16 & 31 == 3 and signed64(vm.u64[aClass + 24 >> 3]) >> 3 & 65535 >= slots


def isMarried(vm, aContext):
    """Contexts>>isMarried:, vm-spec/Stack/Contexts.class.st:114"""
    return vm.u64[aContext + 8 >> 3] & 1 != 0


def isDead(vm, aContext):
    """Contexts>>isDead:, vm-spec/Stack/Contexts.class.st:121"""
    return not vm.u64[aContext + 16 >> 3] & 1 != 0


def frameOf(vm, aContext):
    """Contexts>>frameOf:, vm-spec/Stack/Contexts.class.st:128"""
    return (vm.u64[aContext + 8 >> 3] - 1) & M64


def contextOf(vm, fp):
    """Contexts>>contextOf:, vm-spec/Stack/Contexts.class.st:135"""
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        return vm.u64[fp + 32 >> 3]
    return marry(vm, fp)


def marry(vm, fp):
    """Contexts>>marry:, vm-spec/Stack/Contexts.class.st:144"""
    slots = i64(6 + (16 if signed64(vm.u64[vm.u64[fp + 16 >> 3] + 8 >> 3]) >> 3 >> 17 & 1 == 0 else 56))
    if slots >= 255:
        context = heap.allocateLarge_format_classIndex(vm, slots, 3, 36)
    else:
        bytes = heap.bytesForSlots(vm, slots)
        word = (((((slots & 0xffffffffffffffff) << 56 & M64) + 50331648) & M64) + 36) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object = takeFromEden
        context = heap.allocateLate_format_classIndex(vm, slots, 3, 36) if object == 0 else object
    count = i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1)
    value = (fp + 1) & M64
    vm.u64[context + 8 >> 3] = value
    value2 = vm.heap_nilObject
    vm.u64[context + 16 >> 3] = value2
    value3 = (((count & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[context + 24 >> 3] = value3
    value4 = vm.u64[fp + 16 >> 3]
    vm.u64[context + 32 >> 3] = value4
    value5 = vm.u64[(fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3] if vm.u64[fp + 24 >> 3] & 1 != 0 else vm.heap_nilObject
    vm.u64[context + 40 >> 3] = value5
    value6 = vm.u64[fp + 40 >> 3]
    vm.u64[context + 48 >> 3] = value6
    last = i64(6 + count)
    value7 = vm.heap_nilObject
    memory_fill(vm, context + 56, i64(last - 6), value7)
    vm.u64[fp + 32 >> 3] = context
    vm.u64[fp + 24 >> 3] = vm.u64[fp + 24 >> 3] | 2
    vm.contexts_made = i64(vm.contexts_made + 1)
    return context


def made(vm):
    """Contexts>>made, vm-spec/Stack/Contexts.class.st:164"""
    return vm.contexts_made


def kill(vm, fp):
    """Contexts>>kill:, vm-spec/Stack/Contexts.class.st:170"""
    context = vm.u64[fp + 32 >> 3]
    value = vm.heap_nilObject
    vm.u64[context + 8 >> 3] = value
    value2 = vm.heap_nilObject
    vm.u64[context + 16 >> 3] = value2


def ipOf(vm, fp):
    """Contexts>>ipOf:, vm-spec/Stack/Contexts.class.st:181"""
    page = i64_quotient(fp - vm.stackPages_base, 32768)
    above = vm.stackPages_topFp[page]
    if above == fp:
        return vm.stackPages_topIp[page]
    while not vm.u64[above >> 3] == fp:
        above = vm.u64[above >> 3]
    return vm.u64[above + 8 >> 3]


def spOf(vm, fp):
    """Contexts>>spOf:, vm-spec/Stack/Contexts.class.st:193"""
    page = i64_quotient(fp - vm.stackPages_base, 32768)
    above = vm.stackPages_topFp[page]
    if above == fp:
        return vm.stackPages_topSp[page]
    while not vm.u64[above >> 3] == fp:
        above = vm.u64[above >> 3]
    return (above - 8 if vm.u64[above + 24 >> 3] & 18446744073709551608 > above else (vm.u64[above + 24 >> 3] & 18446744073709551608) - 8) - 8


def senderOf(vm, aContext):
    """Contexts>>senderOf:, vm-spec/Stack/Contexts.class.st:205"""
    if not vm.u64[aContext + 8 >> 3] & 1 != 0:
        anOop = vm.u64[aContext + 8 >> 3]
        return forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    fp = (vm.u64[aContext + 8 >> 3] - 1) & M64
    if vm.u64[fp >> 3] == 0:
        return vm.u64[fp + 8 >> 3]
    fp2 = vm.u64[fp >> 3]
    if vm.u64[fp2 + 24 >> 3] & 2 != 0:
        return vm.u64[fp2 + 32 >> 3]
    return marry(vm, fp2)


def callerOf(vm, fp):
    """Contexts>>callerOf:, vm-spec/Stack/Contexts.class.st:213"""
    if vm.u64[fp >> 3] == 0:
        return vm.u64[fp + 8 >> 3]
    fp2 = vm.u64[fp >> 3]
    if vm.u64[fp2 + 24 >> 3] & 2 != 0:
        return vm.u64[fp2 + 32 >> 3]
    return marry(vm, fp2)


def pcFor_in(vm, ip, aMethod):
    """Contexts>>pcFor:in:, vm-spec/Stack/Contexts.class.st:221"""
    return (((i64(ip - (aMethod + 8) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def ipFor(vm, aContext):
    """Contexts>>ipFor:, vm-spec/Stack/Contexts.class.st:227"""
    return vm.u64[aContext + 32 >> 3] + 8 + i64((signed64(vm.u64[aContext + 16 >> 3]) >> 3) - 1)


def stackpOf(vm, fp):
    """Contexts>>stackpOf:, vm-spec/Stack/Contexts.class.st:235"""
    return i64(i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) + (spOf(vm, fp) - (fp + 40) >> 3))


def isInUse_in(vm, index, fp):
    """Contexts>>isInUse:in:, vm-spec/Stack/Contexts.class.st:242"""
    return index < i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) or index < i64(i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) + (spOf(vm, fp) - (fp + 40) >> 3))


def addressOfTemporary_in(vm, index, fp):
    """Contexts>>addressOfTemporary:in:, vm-spec/Stack/Contexts.class.st:249"""
    count = i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1)
    return (vm.u64[fp + 24 >> 3] & 18446744073709551608) + i64_shift_left(index, 3) if index < count else fp + 40 + i64_shift_left(i64(i64(index - count) + 1), 3)


def field_of(vm, index, aContext):
    """Contexts>>field:of:, vm-spec/Stack/Contexts.class.st:260"""
    if not vm.u64[aContext + 8 >> 3] & 1 != 0:
        return vm.u64[aContext + i64_shift_left(i64(index + 1), 3) >> 3] if index < pointerSlots.countOf(vm, aContext) else vm.heap_nilObject
    fp = (vm.u64[aContext + 8 >> 3] - 1) & M64
    if index == 0:
        if vm.u64[fp >> 3] == 0:
            return vm.u64[fp + 8 >> 3]
        fp2 = vm.u64[fp >> 3]
        if vm.u64[fp2 + 24 >> 3] & 2 != 0:
            return vm.u64[fp2 + 32 >> 3]
        return marry(vm, fp2)
    if index == 1:
        return (((i64(ipOf(vm, fp) - (vm.u64[fp + 16 >> 3] + 8) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if index == 2:
        return (((i64(i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) + (spOf(vm, fp) - (fp + 40) >> 3)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    if index < 6:
        return vm.u64[aContext + i64_shift_left(i64(index + 1), 3) >> 3]
    index2 = i64(index - 6)
    return vm.u64[addressOfTemporary_in(vm, i64(index - 6), fp) >> 3] if index2 < i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) or index2 < i64(i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) + (spOf(vm, fp) - (fp + 40) >> 3)) else vm.heap_nilObject


def field_of_put(vm, index, aContext, value):
    """Contexts>>field:of:put:, vm-spec/Stack/Contexts.class.st:277"""
    if vm.u64[aContext + 8 >> 3] & 1 != 0:
        fp = (vm.u64[aContext + 8 >> 3] - 1) & M64
        if index >= 6:
            index2 = i64(index - 6)
            answer = index2 < i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) or index2 < i64(i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1) + (spOf(vm, fp) - (fp + 40) >> 3))
        else:
            answer = False
        if answer:
            vm.u64[addressOfTemporary_in(vm, i64(index - 6), fp) >> 3] = value
            return
        divorcePage(vm, i64_quotient(fp - vm.stackPages_base, 32768))
    if index == 2:
        clear_upTo(vm, aContext, value)
    if index == 0 and value & 1 != 0:
        value2 = vm.heap_nilObject
        vm.u64[aContext + i64_shift_left(i64(index + 1), 3) >> 3] = value2
        return
    vm.u64[aContext + i64_shift_left(i64(index + 1), 3) >> 3] = value
    if aContext >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, aContext)


def clear_upTo(vm, aContext, stackp2):
    """Contexts>>clear:upTo:, vm-spec/Stack/Contexts.class.st:293"""
    if not stackp2 & 1 != 0:
        return
    first = pointerSlots.countOf(vm, aContext)
    count = signed64(vm.u64[aContext >> 3] >> 56)
    slotCountOf = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count == 255 else count
    last = i64_min(signed64(stackp2) >> 3, i64(slotCountOf - 6))
    value = i64(i64(6 + last) - 1)
    for i in range(first, value + 1):
        value2 = vm.heap_nilObject
        vm.u64[aContext + i64_shift_left(i64(i + 1), 3) >> 3] = value2


def divorcePage(vm, page):
    """Contexts>>divorcePage:, vm-spec/Stack/Contexts.class.st:304"""
    vm.contexts_divorces = i64(vm.contexts_divorces + 1)
    fp = vm.stackPages_topFp[page]
    ip = vm.stackPages_topIp[page]
    sp = vm.stackPages_topSp[page]
    while fp != 0:
        if vm.u64[fp + 24 >> 3] & 2 != 0:
            context = vm.u64[fp + 32 >> 3]
        else:
            context = marry(vm, fp)
        write_ip_sp_to(vm, fp, ip, sp, context)
        above = fp
        if vm.u64[fp >> 3] == 0:
            caller = vm.u64[fp + 8 >> 3]
        else:
            fp2 = vm.u64[fp >> 3]
            if vm.u64[fp2 + 24 >> 3] & 2 != 0:
                caller = vm.u64[fp2 + 32 >> 3]
            else:
                caller = marry(vm, fp2)
        fp = vm.u64[above >> 3]
        if fp != 0:
            ip = vm.u64[above + 8 >> 3]
            sp = (above - 8 if vm.u64[above + 24 >> 3] & 18446744073709551608 > above else (vm.u64[above + 24 >> 3] & 18446744073709551608) - 8) - 8
        vm.u64[context + 8 >> 3] = caller
        if context >= vm.heap_start and caller & 7 == 0 and caller < vm.heap_start:
            heap.noteStores(vm, context)
    vm.stackPages_topFp[page] = 0


def write_ip_sp_to(vm, fp, ip, sp, aContext):
    """Contexts>>write:ip:sp:to:, vm-spec/Stack/Contexts.class.st:326"""
    count = i64((fp - (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1)
    operands = sp - (fp + 40) >> 3
    if not isStackp_of(vm, (((i64(count + operands) & 0xffffffffffffffff) << 3 & M64) + 1) & M64, aContext):
        vm.platform.fatal_with('an activation has %1 temporaries and operands, more than its context has room for', i64(count + operands))
    value = (((i64(ip - (vm.u64[fp + 16 >> 3] + 8) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aContext + 16 >> 3] = value
    value2 = (((i64(count + operands) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aContext + 24 >> 3] = value2
    memory_copy(vm, i64_shift_left(count, 3), vm.u64[fp + 24 >> 3] & 18446744073709551608, aContext + 56)
    memory_copy(vm, i64_shift_left(operands, 3), fp + 40 + 8, aContext + i64_shift_left(i64(i64(6 + count) + 1), 3))
    heap.noteStores(vm, aContext)


def divorceAll(vm):
    """Contexts>>divorceAll, vm-spec/Stack/Contexts.class.st:344"""
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    fp2 = vm.fp
    if vm.u64[fp2 + 24 >> 3] & 2 != 0:
        context = vm.u64[fp2 + 32 >> 3]
    else:
        context = marry(vm, fp2)
    value = i64(vm.stackPages_count - 1)
    for page2 in range(0, value + 1):
        if vm.stackPages_topFp[page2] != 0:
            divorcePage(vm, page2)
    return context


def topSlotOf(vm, aContext):
    """Contexts>>topSlotOf:, vm-spec/Stack/Contexts.class.st:356"""
    return i64(i64(6 + (signed64(vm.u64[aContext + 24 >> 3]) >> 3)) - 1)


def takePage(vm):
    """Contexts>>takePage, vm-spec/Stack/Contexts.class.st:363"""
    page = stackPages.freeOrOldestPage(vm)
    if vm.stackPages_topFp[page] != 0:
        divorcePage(vm, page)
    stackPages.makeCurrent(vm, page)


def canResume(vm, anOop):
    """Contexts>>canResume:, vm-spec/Stack/Contexts.class.st:372"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36):
        return False
    if vm.u64[anOop + 8 >> 3] & 1 != 0:
        return True
    if not vm.u64[anOop + 16 >> 3] & 1 != 0:
        return False
    value = vm.u64[anOop + 16 >> 3]
    anOop2 = vm.u64[anOop + 32 >> 3]
    if isPlace_in(vm, value, forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2):
        if isStackp_of(vm, vm.u64[anOop + 24 >> 3], anOop):
            anOop3 = vm.u64[anOop + 40 >> 3]
            anOop4 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
            if anOop4 == vm.heap_nilObject:
                answer = True
            else:
                if anOop4 & 7 == 0:
                    if signed64(vm.u64[anOop4 >> 3] >> 24 & 31) <= 5:
                        count = signed64(vm.u64[anOop4 >> 3] >> 56)
                        slotCountOf = signed64(vm.u64[anOop4 - 8 >> 3] & 72057594037927935) if count == 255 else count
                        answer2 = slotCountOf >= 3
                    else:
                        answer2 = False
                    answer3 = answer2
                else:
                    answer3 = False
                answer = answer3
            answer4 = answer
        else:
            answer4 = False
        answer5 = answer4
    else:
        answer5 = False
    return answer5


def pageBelow(vm, anOop):
    """Contexts>>pageBelow:, vm-spec/Stack/Contexts.class.st:384"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36):
        return -1
    if not vm.u64[anOop + 8 >> 3] & 1 != 0:
        return -1
    fp = (vm.u64[anOop + 8 >> 3] - 1) & M64
    page = i64_quotient(fp - vm.stackPages_base, 32768)
    return page if vm.stackPages_topFp[page] == fp else -1


def isPlace_in(vm, pc2, aMethod):
    """Contexts>>isPlace:in:, vm-spec/Stack/Contexts.class.st:397"""
    if not (aMethod & 7 == 0 and signed64(vm.u64[aMethod >> 3] >> 24 & 31) >= 24 and pc2 & 1 != 0):
        return False
    return signed64(pc2) >> 3 > i64_shift_left(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1), 3) and signed64(pc2) >> 3 <= i64_shift_left(objects.elementCountOf(vm, aMethod), format.elementShift(vm, signed64(vm.u64[aMethod >> 3] >> 24 & 31)))


def isStackp_of(vm, count, aContext):
    """Contexts>>isStackp:of:, vm-spec/Stack/Contexts.class.st:406"""
    if count & 1 != 0:
        if signed64(count) >> 3 >= 0:
            count2 = signed64(vm.u64[aContext >> 3] >> 56)
            slotCountOf = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            answer = signed64(count) >> 3 <= i64(slotCountOf - 6)
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    return answer2


def isClosure(vm, anOop):
    """Contexts>>isClosure:, vm-spec/Stack/Contexts.class.st:415"""
    if anOop == vm.heap_nilObject:
        answer = True
    else:
        if anOop & 7 == 0:
            if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[anOop >> 3] >> 56)
                slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer2 = slotCountOf >= 3
            else:
                answer2 = False
            answer3 = answer2
        else:
            answer3 = False
        answer = answer3
    return answer


def resume(vm, aContext):
    """Contexts>>resume:, vm-spec/Stack/Contexts.class.st:422"""
    if aContext & 7 == 0 and signed64(vm.u64[aContext >> 3] & 4194303) == 36:
        if vm.u64[aContext + 8 >> 3] & 1 != 0:
            fp = (vm.u64[aContext + 8 >> 3] - 1) & M64
            page = i64_quotient(fp - vm.stackPages_base, 32768)
            page2 = page if vm.stackPages_topFp[page] == fp else -1
        else:
            page2 = -1
    else:
        page2 = -1
    if page2 >= 0:
        stackPages.makeCurrent(vm, page2)
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
        return
    if vm.u64[aContext + 8 >> 3] & 1 != 0:
        divorcePage(vm, i64_quotient(((vm.u64[aContext + 8 >> 3] - 1) & M64) - vm.stackPages_base, 32768))
    page3 = stackPages.freeOrOldestPage(vm)
    if vm.stackPages_topFp[page3] != 0:
        divorcePage(vm, page3)
    stackPages.makeCurrent(vm, page3)
    buildFrameFrom(vm, aContext)


def buildFrameFrom(vm, aContext):
    """Contexts>>buildFrameFrom:, vm-spec/Stack/Contexts.class.st:434"""
    if vm.forwarders_isOn:
        forwarders.followSlots_of(vm, pointerSlots.countOf(vm, aContext), aContext)
    code = vm.u64[aContext + 32 >> 3]
    closureOrNil = vm.u64[aContext + 40 >> 3]
    temporaries = signed64(vm.u64[code + 8 >> 3]) >> 3 >> 18 & 63
    count = signed64(vm.u64[aContext + 24 >> 3]) >> 3
    areOperands = count < temporaries or closures.isEmbedded(vm, closureOrNil)
    if areOperands:
        temporaries = 0
    place = vm.stackPages_base + i64(vm.stackPages_current * 32768)
    vm.u64[place >> 3] = vm.u64[aContext + 48 >> 3] if closureOrNil == vm.heap_nilObject else closureOrNil
    memory_copy(vm, i64_shift_left(temporaries, 3), aContext + 56, place + 8)
    place2 = place + i64_shift_left(temporaries, 3)
    vm.sp = place2
    anObject = vm.u64[aContext + 48 >> 3]
    base = place + 8 + 40 + 8 if areOperands else place + 8
    marks = 0 if closureOrNil == vm.heap_nilObject else 1
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = code
    vm.u64[frame2 + 24 >> 3] = base | marks
    vm.u64[frame2 + 40 >> 3] = anObject
    place3 = frame2 + 40
    vm.sp = place3
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = code + i64_shift_left(i64(i64((signed64(vm.u64[code + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    caller = vm.u64[aContext + 8 >> 3]
    callerFor2 = caller if caller & 7 == 0 and signed64(vm.u64[caller >> 3] & 4194303) == 36 else vm.heap_nilObject
    vm.u64[vm.fp >> 3] = 0
    vm.u64[vm.fp + 8 >> 3] = callerFor2
    frame3 = vm.fp
    vm.u64[frame3 + 24 >> 3] = vm.u64[frame3 + 24 >> 3] | 4
    place4 = vm.u64[aContext + 32 >> 3] + 8 + i64((signed64(vm.u64[aContext + 16 >> 3]) >> 3) - 1)
    vm.ip = place4
    memory_copy(vm, i64_shift_left(i64(count - temporaries), 3), aContext + i64_shift_left(i64(i64(6 + temporaries) + 1), 3), vm.sp + 8)
    place5 = vm.sp + i64_shift_left(i64(count - temporaries), 3)
    vm.sp = place5
    frame4 = vm.fp
    vm.u64[frame4 + 32 >> 3] = aContext
    vm.u64[frame4 + 24 >> 3] = vm.u64[frame4 + 24 >> 3] | 2
    value = (vm.fp + 1) & M64
    vm.u64[aContext + 8 >> 3] = value
    if aContext >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, aContext)
    value2 = (((temporaries & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.u64[aContext + 24 >> 3] = value2
    last = i64(6 + temporaries)
    value3 = vm.heap_nilObject
    memory_fill(vm, aContext + 56, i64(last - 6), value3)
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp


def callerFor(vm, aContext):
    """Contexts>>callerFor:, vm-spec/Stack/Contexts.class.st:470"""
    caller = vm.u64[aContext + 8 >> 3]
    return caller if caller & 7 == 0 and signed64(vm.u64[caller >> 3] & 4194303) == 36 else vm.heap_nilObject


def moveFrameToNewPage(vm):
    """Contexts>>moveFrameToNewPage, vm-spec/Stack/Contexts.class.st:479"""
    callerFp = vm.u64[vm.fp >> 3]
    if callerFp == 0:
        return
    vm.contexts_overflows = i64(vm.contexts_overflows + 1)
    if vm.u64[callerFp + 24 >> 3] & 2 != 0:
        caller = vm.u64[callerFp + 32 >> 3]
    else:
        caller = marry(vm, callerFp)
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    frame2 = vm.fp
    from2 = frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8
    ip2 = vm.u64[fp + 8 >> 3]
    sp2 = from2 - 8
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = callerFp
    vm.stackPages_topIp[page] = ip2
    vm.stackPages_topSp[page] = sp2
    page2 = stackPages.freeOrOldestPage(vm)
    if vm.stackPages_topFp[page2] != 0:
        divorcePage(vm, page2)
    stackPages.makeCurrent(vm, page2)
    to = vm.stackPages_base + i64(vm.stackPages_current * 32768)
    size = i64(sp - from2 + 8)
    memory_copy(vm, size, from2, to)
    fp = fp + (to - from2)
    vm.u64[fp + 24 >> 3] = (vm.u64[fp + 24 >> 3] + (to - from2 & 0xffffffffffffffff)) & M64
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        anObject = vm.u64[fp + 32 >> 3]
        value = (fp + 1) & M64
        vm.u64[anObject + 8 >> 3] = value
        if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
            heap.noteStores(vm, anObject)
    vm.fp = fp
    vm.ip = ip
    vm.temps = vm.u64[fp + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[fp + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    place = sp + (to - from2)
    vm.sp = place
    vm.u64[vm.fp >> 3] = 0
    vm.u64[vm.fp + 8 >> 3] = caller
    frame3 = vm.fp
    vm.u64[frame3 + 24 >> 3] = vm.u64[frame3 + 24 >> 3] | 4
