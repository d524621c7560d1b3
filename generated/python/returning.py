"""I return from activations: to the calling frame, to a context where the frame is the lowest of its page, or from a block to the caller of the method that it is written in. On the way from a block to its home, a method that is marked with the primitive 198 (ensure: and ifCurtailed:) has to run its unwind block first: then the image is sent #aboutToReturn:through:, and goes on from there. Where there is nothing to return to, it is sent #cannotReturn:.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def unwindMark(vm):
    """Returning>>unwindMark, vm-spec/Send/Returning.class.st:26"""
    return 198


def return_(vm, value):
    """Returning>>return:, vm-spec/Send/Returning.class.st:33"""
    if vm.u64[vm.fp + 24 >> 3] & 7 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = value
        return
    returnMarked(vm, value)


def returnMarked(vm, value):
    """Returning>>returnMarked:, vm-spec/Send/Returning.class.st:43"""
    if vm.u64[vm.fp + 24 >> 3] & 1 != 0:
        returnFromHome(vm, value)
        return
    returnToCaller(vm, value)


def returnToCaller(vm, value):
    """Returning>>returnToCaller:, vm-spec/Send/Returning.class.st:53"""
    if vm.u64[vm.fp + 24 >> 3] & 6 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = value
        return
    caller = vm.u64[vm.fp >> 3]
    if caller == 0:
        returnFromLowest(vm, value)
        return
    result2 = vm.temps - 8
    contexts.kill(vm, vm.fp)
    place2 = vm.u64[vm.fp + 8 >> 3]
    vm.fp = caller
    vm.ip = place2
    vm.temps = vm.u64[caller + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[caller + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    vm.sp = result2
    vm.u64[vm.sp >> 3] = value


def returnToFrame(vm, value):
    """Returning>>returnToFrame:, vm-spec/Send/Returning.class.st:70"""
    result = vm.temps - 8
    frame2 = vm.u64[vm.fp >> 3]
    place = vm.u64[vm.fp + 8 >> 3]
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    vm.sp = result
    vm.u64[vm.sp >> 3] = value


def returnFromEmbedded(vm, value):
    """Returning>>returnFromEmbedded:, vm-spec/Send/Returning.class.st:84"""
    caller = vm.u64[vm.fp >> 3]
    if caller == 0:
        returnFromLowest(vm, value)
        return
    frame2 = vm.fp
    result = frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8
    if vm.u64[vm.fp + 24 >> 3] & 2 != 0:
        contexts.kill(vm, vm.fp)
    place = vm.u64[vm.fp + 8 >> 3]
    vm.fp = caller
    vm.ip = place
    vm.temps = vm.u64[caller + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[caller + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if not set == vm.bytecodeSet:
        vm.bytecodeSet = set
        lookahead.choose(vm, set)
    vm.sp = result
    vm.u64[vm.sp >> 3] = value


def returnFromLowest(vm, value):
    """Returning>>returnFromLowest:, vm-spec/Send/Returning.class.st:100"""
    if not contexts.canResume(vm, vm.u64[vm.fp + 8 >> 3]):
        cannotReturn(vm, value)
        return
    resumeCaller(vm)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def resumeCaller(vm):
    """Returning>>resumeCaller, vm-spec/Send/Returning.class.st:111"""
    caller = vm.u64[vm.fp + 8 >> 3]
    if vm.u64[vm.fp + 24 >> 3] & 2 != 0:
        contexts.kill(vm, vm.fp)
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = 0
    contexts.resume(vm, caller)


def cannotReturn(vm, value):
    """Returning>>cannotReturn:, vm-spec/Send/Returning.class.st:121"""
    fp = vm.fp
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = contextOf
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    selector = vm.u64[vm.specialObjects_array + 176 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def returnFromHome(vm, value):
    """Returning>>returnFromHome:, vm-spec/Send/Returning.class.st:132"""
    frame2 = vm.fp
    home = homeOf(vm, vm.u64[(frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8) >> 3])
    found = findHome(vm, home)
    if not found:
        cannotReturn(vm, value)
        return
    unwind = vm.returning_walkContext
    if unwind != 0:
        fp = vm.fp
        if vm.u64[fp + 24 >> 3] & 2 != 0:
            contextOf = vm.u64[fp + 32 >> 3]
        else:
            contextOf = contexts.marry(vm, fp)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = contextOf
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = unwind
        selector = vm.u64[vm.specialObjects_array + 392 >> 3]
        send.send_to_arguments(vm, selector, vm.u64[vm.sp - 16 >> 3], 2)
        return
    if unwindTo(vm, home):
        returnToCaller(vm, value)
        return
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def homeOf(vm, closure):
    """Returning>>homeOf:, vm-spec/Send/Returning.class.st:152"""
    anOop = vm.u64[closure + 8 >> 3]
    context2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    while True:
        if not (context2 & 7 == 0 and signed64(vm.u64[context2 >> 3] & 4194303) == 36):
            return vm.heap_nilObject
        anOop2 = vm.u64[context2 + 40 >> 3]
        outer = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if not not outer == vm.heap_nilObject:
            break
        if outer == vm.heap_nilObject:
            answer = True
        else:
            if outer & 7 == 0:
                if signed64(vm.u64[outer >> 3] >> 24 & 31) <= 5:
                    count = signed64(vm.u64[outer >> 3] >> 56)
                    slotCountOf = signed64(vm.u64[outer - 8 >> 3] & 72057594037927935) if count == 255 else count
                    answer2 = slotCountOf >= 3
                else:
                    answer2 = False
                answer3 = answer2
            else:
                answer3 = False
            answer = answer3
        if not answer:
            return vm.heap_nilObject
        anOop3 = vm.u64[outer + 8 >> 3]
        context2 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
    return context2


def findHome(vm, home):
    """Returning>>findHome:, vm-spec/Send/Returning.class.st:167"""
    vm.returning_walkFp = vm.fp
    vm.returning_walkContext = 0
    unwind = 0
    homeFp = (vm.u64[home + 8 >> 3] - 1) & M64 if home & 7 == 0 and signed64(vm.u64[home >> 3] & 4194303) == 36 and vm.u64[home + 8 >> 3] & 1 != 0 else 0
    while walkOnTo(vm, homeFp):
        if isAt(vm, home):
            vm.returning_walkContext = unwind
            return canReturnFrom(vm, home)
        if unwind == 0 and isMarkedWith(vm, 198):
            if vm.returning_walkFp != 0:
                fp = vm.returning_walkFp
                if vm.u64[fp + 24 >> 3] & 2 != 0:
                    contextOf = vm.u64[fp + 32 >> 3]
                else:
                    contextOf = contexts.marry(vm, fp)
                answer = contextOf
            else:
                answer = vm.returning_walkContext
            unwind = answer
    return False


def canReturnFrom(vm, home):
    """Returning>>canReturnFrom:, vm-spec/Send/Returning.class.st:185"""
    if vm.u64[home + 8 >> 3] & 1 != 0:
        if vm.u64[((vm.u64[home + 8 >> 3] - 1) & M64) >> 3] != 0:
            return True
    if vm.u64[home + 8 >> 3] & 1 != 0:
        fp = (vm.u64[home + 8 >> 3] - 1) & M64
        if vm.u64[fp >> 3] == 0:
            senderOf = vm.u64[fp + 8 >> 3]
        else:
            fp2 = vm.u64[fp >> 3]
            if vm.u64[fp2 + 24 >> 3] & 2 != 0:
                senderOf = vm.u64[fp2 + 32 >> 3]
            else:
                senderOf = contexts.marry(vm, fp2)
    else:
        anOop = vm.u64[home + 8 >> 3]
        senderOf = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return contexts.canResume(vm, senderOf)


def walkOn(vm):
    """Returning>>walkOn, vm-spec/Send/Returning.class.st:194"""
    if vm.returning_walkFp != 0:
        if vm.u64[vm.returning_walkFp >> 3] != 0:
            vm.returning_walkFp = vm.u64[vm.returning_walkFp >> 3]
            return True
        next = vm.u64[vm.returning_walkFp + 8 >> 3]
    else:
        anOop = vm.u64[vm.returning_walkContext + 8 >> 3]
        next = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if not (next & 7 == 0 and signed64(vm.u64[next >> 3] & 4194303) == 36):
        return False
    if vm.u64[next + 8 >> 3] & 1 != 0:
        vm.returning_walkFp = (vm.u64[next + 8 >> 3] - 1) & M64
    else:
        vm.returning_walkFp = 0
        vm.returning_walkContext = next
    return True


def walkOnTo(vm, fp):
    """Returning>>walkOnTo:, vm-spec/Send/Returning.class.st:214"""
    each = vm.returning_walkFp
    if each != 0:
        while vm.u64[each >> 3] != 0:
            each = vm.u64[each >> 3]
            if each == fp or signed64(vm.u64[vm.u64[each + 16 >> 3] + 8 >> 3]) >> 3 >> 16 & 1 != 0:
                vm.returning_walkFp = each
                return True
        vm.returning_walkFp = each
    return walkOn(vm)


def walkFrom(vm, aContext):
    """Returning>>walkFrom:, vm-spec/Send/Returning.class.st:230"""
    vm.returning_walkContext = aContext
    vm.returning_walkFp = (vm.u64[aContext + 8 >> 3] - 1) & M64 if aContext & 7 == 0 and signed64(vm.u64[aContext >> 3] & 4194303) == 36 and vm.u64[aContext + 8 >> 3] & 1 != 0 else 0


def frameOf(vm, anOop):
    """Returning>>frameOf:, vm-spec/Send/Returning.class.st:238"""
    return (vm.u64[anOop + 8 >> 3] - 1) & M64 if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36 and vm.u64[anOop + 8 >> 3] & 1 != 0 else 0


def walkFromFrame(vm, fp):
    """Returning>>walkFromFrame:, vm-spec/Send/Returning.class.st:248"""
    vm.returning_walkFp = fp


def walkMethod(vm):
    """Returning>>walkMethod, vm-spec/Send/Returning.class.st:254"""
    if vm.returning_walkFp != 0:
        answer = vm.u64[vm.returning_walkFp + 16 >> 3]
    else:
        anOop = vm.u64[vm.returning_walkContext + 32 >> 3]
        answer = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return answer


def walkIsBlock(vm):
    """Returning>>walkIsBlock, vm-spec/Send/Returning.class.st:260"""
    if vm.returning_walkFp != 0:
        answer = vm.u64[vm.returning_walkFp + 24 >> 3] & 1 != 0
    else:
        anOop = vm.u64[vm.returning_walkContext + 40 >> 3]
        answer = (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop) != vm.heap_nilObject
    return answer


def walkReceiver(vm):
    """Returning>>walkReceiver, vm-spec/Send/Returning.class.st:268"""
    if vm.returning_walkFp != 0:
        answer = vm.u64[vm.returning_walkFp + 40 >> 3]
    else:
        anOop = vm.u64[vm.returning_walkContext + 48 >> 3]
        answer = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return answer


def isAt(vm, aContext):
    """Returning>>isAt:, vm-spec/Send/Returning.class.st:274"""
    return vm.u64[vm.returning_walkFp + 24 >> 3] & 2 != 0 and vm.u64[vm.returning_walkFp + 32 >> 3] == aContext if vm.returning_walkFp != 0 else vm.returning_walkContext == aContext


def context(vm):
    """Returning>>context, vm-spec/Send/Returning.class.st:283"""
    if vm.returning_walkFp != 0:
        fp = vm.returning_walkFp
        if vm.u64[fp + 24 >> 3] & 2 != 0:
            contextOf = vm.u64[fp + 32 >> 3]
        else:
            contextOf = contexts.marry(vm, fp)
        answer = contextOf
    else:
        answer = vm.returning_walkContext
    return answer


def isMarkedWith(vm, number):
    """Returning>>isMarkedWith:, vm-spec/Send/Returning.class.st:290"""
    if vm.returning_walkFp != 0:
        return methods.primitiveNumberOf(vm, vm.u64[vm.returning_walkFp + 16 >> 3]) == number and not vm.u64[vm.returning_walkFp + 24 >> 3] & 1 != 0
    if vm.returning_walkFp != 0:
        answer = vm.u64[vm.returning_walkFp + 16 >> 3]
    else:
        anOop = vm.u64[vm.returning_walkContext + 32 >> 3]
        answer = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if answer & 7 == 0 and signed64(vm.u64[answer >> 3] >> 24 & 31) >= 24:
        if vm.returning_walkFp != 0:
            answer2 = vm.u64[vm.returning_walkFp + 16 >> 3]
        else:
            anOop2 = vm.u64[vm.returning_walkContext + 32 >> 3]
            answer2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if methods.primitiveNumberOf(vm, answer2) == number:
            anOop3 = vm.u64[vm.returning_walkContext + 40 >> 3]
            answer3 = (forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3) == vm.heap_nilObject
        else:
            answer3 = False
        answer4 = answer3
    else:
        answer4 = False
    return answer4


def unwindTo(vm, home):
    """Returning>>unwindTo:, vm-spec/Send/Returning.class.st:302"""
    if vm.u64[home + 8 >> 3] & 1 != 0:
        homeFp = (vm.u64[home + 8 >> 3] - 1) & M64
        if i64_quotient(homeFp - vm.stackPages_base, 32768) == i64_quotient(vm.fp - vm.stackPages_base, 32768):
            fp = vm.fp
            while not fp == homeFp:
                if vm.u64[fp + 24 >> 3] & 2 != 0:
                    contexts.kill(vm, fp)
                fp = vm.u64[fp >> 3]
            place = vm.ip
            vm.fp = homeFp
            vm.ip = place
            vm.temps = vm.u64[homeFp + 24 >> 3] & 18446744073709551608
            vm.receiver = vm.u64[homeFp + 40 >> 3]
            set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
            if not set == vm.bytecodeSet:
                vm.bytecodeSet = set
                lookahead.choose(vm, set)
            return True
        fp2 = vm.fp
        ip = vm.ip
        sp = vm.sp
        page = vm.stackPages_current
        vm.stackPages_topFp[page] = fp2
        vm.stackPages_topIp[page] = ip
        vm.stackPages_topSp[page] = sp
        if unwinder.canUnwind_to(vm, vm.fp, homeFp):
            unwinder.leave_for(vm, vm.fp, homeFp)
            place2 = vm.ip
            vm.fp = homeFp
            vm.ip = place2
            vm.temps = vm.u64[homeFp + 24 >> 3] & 18446744073709551608
            vm.receiver = vm.u64[homeFp + 40 >> 3]
            set2 = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
            if not set2 == vm.bytecodeSet:
                vm.bytecodeSet = set2
                lookahead.choose(vm, set2)
            return True
    unwindContextsTo(vm, home)
    return False


def unwindContextsTo(vm, home):
    """Returning>>unwindContextsTo:, vm-spec/Send/Returning.class.st:326"""
    each = contexts.divorceAll(vm)
    anOop = vm.u64[home + 8 >> 3]
    next = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    while not each == next:
        anOop2 = vm.u64[each + 8 >> 3]
        vm.returning_walkContext = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        value = vm.heap_nilObject
        vm.u64[each + 8 >> 3] = value
        value2 = vm.heap_nilObject
        vm.u64[each + 16 >> 3] = value2
        each = vm.returning_walkContext
    contexts.resume(vm, next)
