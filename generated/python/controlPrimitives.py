"""I am the primitives that change frames: performing messages, evaluating blocks, switching processes, and those that look at contexts. They find their receiver and arguments on the operand stack, and leave their result there.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def transferred(vm):
    """ControlPrimitives>>transferred, vm-spec/Primitives/ControlPrimitives.class.st:12"""
    return 8


def answer(vm, value2):
    """ControlPrimitives>>answer:, vm-spec/Primitives/ControlPrimitives.class.st:19"""
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def absent(vm):
    """ControlPrimitives>>absent, vm-spec/Primitives/ControlPrimitives.class.st:27"""
    vm.failure_code = 1
    return 0


def callNamed(vm):
    """ControlPrimitives>>callNamed, vm-spec/Primitives/ControlPrimitives.class.st:37"""
    if signed64(vm.u64[vm.send_newMethod + 8 >> 3]) >> 3 & 32767 > 0:
        anOop = vm.u64[vm.send_newMethod + 16 >> 3]
        anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        answer2 = anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) == 2
    else:
        answer2 = False
    if not answer2:
        vm.failure_code = 12
        return 0
    vm.failure_code = 11
    return 0


def value(vm):
    """ControlPrimitives>>value, vm-spec/Primitives/ControlPrimitives.class.st:48"""
    return valueOf(vm, vm.u64[vm.sp - i64_shift_left(vm.send_argumentCount, 3) >> 3])


def valueOf(vm, closure):
    """ControlPrimitives>>valueOf:, vm-spec/Primitives/ControlPrimitives.class.st:58"""
    if not (closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 38):
        vm.failure_code = 2
        return 0
    if closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 38:
        if vm.u64[closure + 24 >> 3] == (((vm.send_argumentCount & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop = vm.u64[closure + 16 >> 3]
            anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            answer2 = anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 24
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        vm.failure_code = 5
        return 0
    send.activateClosure_arguments(vm, closure, vm.send_argumentCount)
    return 8


def activateClosure(vm, closure):
    """ControlPrimitives>>activateClosure:, vm-spec/Primitives/ControlPrimitives.class.st:67"""
    send.activateClosure_arguments(vm, closure, vm.send_argumentCount)


def embeddedValue(vm):
    """ControlPrimitives>>embeddedValue, vm-spec/Primitives/ControlPrimitives.class.st:73"""
    return valueOfEmbedded(vm, vm.u64[vm.sp >> 3])


def embeddedValueWithOne(vm):
    """ControlPrimitives>>embeddedValueWithOne, vm-spec/Primitives/ControlPrimitives.class.st:83"""
    return valueOfEmbedded(vm, vm.u64[vm.sp - 8 >> 3])


def embeddedValueWithTwo(vm):
    """ControlPrimitives>>embeddedValueWithTwo, vm-spec/Primitives/ControlPrimitives.class.st:93"""
    return valueOfEmbedded(vm, vm.u64[vm.sp - 16 >> 3])


def embeddedValueWithThree(vm):
    """ControlPrimitives>>embeddedValueWithThree, vm-spec/Primitives/ControlPrimitives.class.st:103"""
    return valueOfEmbedded(vm, vm.u64[vm.sp - 24 >> 3])


def embeddedValueWithFour(vm):
    """ControlPrimitives>>embeddedValueWithFour, vm-spec/Primitives/ControlPrimitives.class.st:113"""
    return valueOfEmbedded(vm, vm.u64[vm.sp - 32 >> 3])


def embeddedValueWithArguments(vm):
    """ControlPrimitives>>embeddedValueWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:123"""
    array = vm.u64[vm.sp >> 3]
    closure = vm.u64[vm.sp - 8 >> 3]
    if not closures.isEmbedded(vm, closure):
        vm.failure_code = 2
        return 0
    if vm.forwarders_isOn:
        send.followInClosure(vm, closure)
    if not (array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        vm.failure_code = 3
        return 0
    count = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    if closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 37:
        if vm.u64[closure + 24 >> 3] == (((slotCountOf2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop = vm.u64[closure + 8 >> 3]
            answer2 = anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36 and vm.u64[closure + 16 >> 3] & 1 != 0
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        vm.failure_code = 5
        return 0
    spread(vm, array)
    send.activateEmbedded_arguments(vm, closure, vm.send_argumentCount)
    return 8


def embeddedValueWithoutSwitch(vm):
    """ControlPrimitives>>embeddedValueWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:142"""
    return valueOfEmbedded(vm, vm.u64[vm.sp >> 3])


def embeddedValueWithOneWithoutSwitch(vm):
    """ControlPrimitives>>embeddedValueWithOneWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:152"""
    return valueOfEmbedded(vm, vm.u64[vm.sp - 8 >> 3])


def valueOfEmbedded(vm, closure):
    """ControlPrimitives>>valueOfEmbedded:, vm-spec/Primitives/ControlPrimitives.class.st:162"""
    if not closures.isEmbedded(vm, closure):
        vm.failure_code = 2
        return 0
    if vm.forwarders_isOn:
        send.followInClosure(vm, closure)
    if closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 37:
        if vm.u64[closure + 24 >> 3] == (((vm.send_argumentCount & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop = vm.u64[closure + 8 >> 3]
            answer2 = anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36 and vm.u64[closure + 16 >> 3] & 1 != 0
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        vm.failure_code = 5
        return 0
    send.activateEmbedded_arguments(vm, closure, vm.send_argumentCount)
    return 8


def activateEmbedded(vm, closure):
    """ControlPrimitives>>activateEmbedded:, vm-spec/Primitives/ControlPrimitives.class.st:172"""
    send.activateEmbedded_arguments(vm, closure, vm.send_argumentCount)


def valueWithArguments(vm):
    """ControlPrimitives>>valueWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:178"""
    array = vm.u64[vm.sp >> 3]
    closure = vm.u64[vm.sp - 8 >> 3]
    if not (closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 38):
        vm.failure_code = 2
        return 0
    if not (array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        vm.failure_code = 3
        return 0
    count = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    if closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 38:
        if vm.u64[closure + 24 >> 3] == (((slotCountOf2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop = vm.u64[closure + 16 >> 3]
            anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            answer2 = anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 24
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        vm.failure_code = 5
        return 0
    spread(vm, array)
    send.activateClosure_arguments(vm, closure, vm.send_argumentCount)
    return 8


def valueWithoutSwitch(vm):
    """ControlPrimitives>>valueWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:196"""
    closure = vm.u64[vm.sp - i64_shift_left(vm.send_argumentCount, 3) >> 3]
    if not (closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 38):
        vm.failure_code = 2
        return 0
    if closure & 7 == 0 and signed64(vm.u64[closure >> 3] & 4194303) == 38:
        if vm.u64[closure + 24 >> 3] == (((vm.send_argumentCount & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop = vm.u64[closure + 16 >> 3]
            anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            answer2 = anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 24
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        vm.failure_code = 5
        return 0
    arguments = vm.send_argumentCount
    if vm.forwarders_isOn:
        send.followInClosure(vm, closure)
    code = vm.u64[closure + 16 >> 3]
    count = signed64(vm.u64[closure >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[closure - 8 >> 3] & 72057594037927935) if count == 255 else count
    copied = i64(slotCountOf2 - 4)
    base = vm.sp - i64_shift_left(i64(arguments - 1), 3)
    place = vm.sp
    for i in range(1, copied + 1):
        vm.u64[place + i64_shift_left(i, 3) >> 3] = vm.u64[closure + i64_shift_left(i64(i64(i64(4 + i) - 1) + 1), 3) >> 3]
    place2 = place + i64_shift_left(copied, 3)
    vm.sp = place2
    number = i64(i64((signed64(vm.u64[code + 8 >> 3]) >> 3 >> 18 & 63) - arguments) - copied)
    place3 = vm.sp
    end = place3 + i64_shift_left(number, 3)
    value2 = vm.heap_nilObject
    while place3 < end:
        place3 = place3 + 8
        vm.u64[place3 >> 3] = value2
    vm.sp = place3
    anObject = vm.u64[closure + 32 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = code
    vm.u64[frame2 + 24 >> 3] = base | 1
    vm.u64[frame2 + 40 >> 3] = anObject
    place4 = frame2 + 40
    vm.sp = place4
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = code + i64_shift_left(i64(i64((signed64(vm.u64[code + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    if vm.sp > vm.safePoint_limit or signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) ^ vm.bytecodeSet < 0:
        send.overflowWithoutSwitch(vm)
    return 8


def spread(vm, array):
    """ControlPrimitives>>spread:, vm-spec/Primitives/ControlPrimitives.class.st:211"""
    count = signed64(vm.u64[array >> 3] >> 56)
    count2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    vm.sp = vm.sp - 8
    place = vm.sp
    for i in range(1, count2 + 1):
        vm.u64[place + i64_shift_left(i, 3) >> 3] = vm.u64[array + i64_shift_left(i64(i64(i - 1) + 1), 3) >> 3]
    place2 = place + i64_shift_left(count2, 3)
    vm.sp = place2
    vm.send_argumentCount = count2


def perform(vm):
    """ControlPrimitives>>perform, vm-spec/Primitives/ControlPrimitives.class.st:225"""
    count = i64(vm.send_argumentCount - 1)
    if count < 0:
        vm.failure_code = 5
        return 0
    selector = vm.u64[vm.sp - i64_shift_left(count, 3) >> 3]
    if not selector & 7 == 0:
        vm.failure_code = 3
        return 0
    anOop = vm.u64[vm.sp - i64_shift_left(i64(count + 1), 3) >> 3]
    index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    if not takes_entry(vm, count, entry2):
        vm.failure_code = 5
        return 0
    place = vm.sp - i64_shift_left(count, 3)
    memory_copy(vm, i64_shift_left(count, 3), place + 8, place)
    vm.sp = vm.sp - 8
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count, 3) >> 3], count)
    return 8


def sendPerformed_arguments(vm, selector, count):
    """ControlPrimitives>>sendPerformed:arguments:, vm-spec/Primitives/ControlPrimitives.class.st:246"""
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count, 3) >> 3], count)


def performWithArguments(vm):
    """ControlPrimitives>>performWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:252"""
    array = vm.u64[vm.sp >> 3]
    selector = vm.u64[vm.sp - 8 >> 3]
    if not (selector & 7 == 0 and array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        vm.failure_code = 3
        return 0
    anOop = vm.u64[vm.sp - 16 >> 3]
    index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    count = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    if not takes_entry(vm, slotCountOf2, entry2):
        vm.failure_code = 5
        return 0
    dropMirror(vm, 2)
    vm.u64[vm.sp - 8 >> 3] = array
    vm.sp = vm.sp - 8
    spread(vm, array)
    count2 = vm.send_argumentCount
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count2, 3) >> 3], count2)
    return 8


def dropMirror(vm, arguments):
    """ControlPrimitives>>dropMirror:, vm-spec/Primitives/ControlPrimitives.class.st:274"""
    if not vm.send_argumentCount > arguments:
        return
    for i in range(0, arguments + 1):
        depth = i64(i64(arguments + 1) - i)
        value2 = vm.u64[vm.sp - i64_shift_left(i64(arguments - i), 3) >> 3]
        vm.u64[vm.sp - i64_shift_left(depth, 3) >> 3] = value2
    vm.sp = vm.sp - 8
    vm.send_argumentCount = arguments


def takes_entry(vm, count, entry):
    """ControlPrimitives>>takes:entry:, vm-spec/Primitives/ControlPrimitives.class.st:284"""
    if count > 15:
        return False
    if entry >= 0:
        anOop = vm.lookup_cache[i64(entry + 2)]
        answer2 = anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24
    else:
        answer2 = False
    if not answer2:
        return True
    return signed64(vm.u64[vm.lookup_cache[i64(entry + 2)] + 8 >> 3]) >> 3 >> 24 & 15 == count


def performInSuperclass(vm):
    """ControlPrimitives>>performInSuperclass, vm-spec/Primitives/ControlPrimitives.class.st:293"""
    class2 = vm.u64[vm.sp >> 3]
    array = vm.u64[vm.sp - 8 >> 3]
    selector = vm.u64[vm.sp - 16 >> 3]
    if selector & 7 == 0:
        if array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2:
            if class2 & 7 == 0:
                if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                    count = signed64(vm.u64[class2 >> 3] >> 56)
                    slotCountOf2 = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count == 255 else count
                    answer2 = slotCountOf2 >= 3
                else:
                    answer2 = False
                answer3 = answer2
            else:
                answer3 = False
            if answer3 and vm.u64[class2 + 24 >> 3] & 1 != 0:
                if signed64(vm.u64[class2 >> 3] >> 32 & 4194303) == 0:
                    isClass = classTable.looksLikeClass(vm, class2)
                else:
                    hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                    if hash < 4194304:
                        page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                        if page == vm.heap_nilObject:
                            at = vm.heap_nilObject
                        else:
                            at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                        answer4 = at == class2
                    else:
                        answer4 = False
                    isClass = answer4
            else:
                isClass = False
            answer5 = isClass
        else:
            answer5 = False
        answer6 = answer5
    else:
        answer6 = False
    if not answer6:
        vm.failure_code = 3
        return 0
    if not isClass_aboveClassOf(vm, class2, vm.u64[vm.sp - 24 >> 3]):
        vm.failure_code = 3
        return 0
    hash2 = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
    if hash2 == 0:
        indexOf = classTable.enter(vm, class2)
    else:
        indexOf = hash2
    entry = signed64((selector ^ (indexOf & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == indexOf & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, indexOf)
    count2 = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf3 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if not takes_entry(vm, slotCountOf3, entry2):
        vm.failure_code = 5
        return 0
    dropMirror(vm, 3)
    vm.sp = vm.sp - 16
    vm.u64[vm.sp >> 3] = array
    spread(vm, array)
    count3 = vm.send_argumentCount
    send.send_arguments_toClass(vm, selector, count3, class2)
    return 8


def isClass_aboveClassOf(vm, class2, anOop):
    """ControlPrimitives>>isClass:aboveClassOf:, vm-spec/Primitives/ControlPrimitives.class.st:317"""
    index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    each = at
    for depth in range(1, 4096 + 1):
        if each == class2:
            return True
        if each & 7 == 0:
            if signed64(vm.u64[each >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[each >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer2 = slotCountOf2 >= 3
            else:
                answer2 = False
            answer3 = answer2
        else:
            answer3 = False
        if answer3 and vm.u64[each + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[each >> 3] >> 32 & 4194303) == 0:
                isClass = classTable.looksLikeClass(vm, each)
            else:
                hash = signed64(vm.u64[each >> 3] >> 32 & 4194303)
                if hash < 4194304:
                    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                    if page2 == vm.heap_nilObject:
                        at2 = vm.heap_nilObject
                    else:
                        at2 = vm.u64[page2 + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                    answer4 = at2 == each
                else:
                    answer4 = False
                isClass = answer4
        else:
            isClass = False
        if isClass:
            anOop2 = vm.u64[each + 8 >> 3]
            answer5 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        else:
            answer5 = vm.heap_nilObject
        each = answer5
    return False


def sendPerformed_arguments_toClass(vm, selector, count, class2):
    """ControlPrimitives>>sendPerformed:arguments:toClass:, vm-spec/Primitives/ControlPrimitives.class.st:328"""
    send.send_arguments_toClass(vm, selector, count, class2)


def executeMethod(vm):
    """ControlPrimitives>>executeMethod, vm-spec/Primitives/ControlPrimitives.class.st:334"""
    method = vm.u64[vm.sp >> 3]
    array = vm.u64[vm.sp - 8 >> 3]
    if not (method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24 and array & 7 == 0 and signed64(vm.u64[array >> 3] >> 24 & 31) == 2):
        vm.failure_code = 3
        return 0
    if not has_variableOf(vm, vm.u64[vm.sp - 16 >> 3], method):
        vm.failure_code = 2
        return 0
    value2 = signed64(vm.u64[method + 8 >> 3]) >> 3 >> 24 & 15
    count = signed64(vm.u64[array >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    if not value2 == slotCountOf2:
        vm.failure_code = 5
        return 0
    dropMirror(vm, 2)
    vm.sp = vm.sp - 8
    spread(vm, array)
    entry = 32768
    lookup.fill_method(vm, entry, method)
    entryFor = entry
    send.execute_arguments(vm, entryFor, vm.send_argumentCount)
    return 8


def executeMethodAfterArguments(vm):
    """ControlPrimitives>>executeMethodAfterArguments, vm-spec/Primitives/ControlPrimitives.class.st:355"""
    count = i64(vm.send_argumentCount - 1)
    if count < 0:
        vm.failure_code = 5
        return 0
    method = vm.u64[vm.sp >> 3]
    if not (method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    if not has_variableOf(vm, vm.u64[vm.sp - i64_shift_left(i64(count + 1), 3) >> 3], method):
        vm.failure_code = 2
        return 0
    if not signed64(vm.u64[method + 8 >> 3]) >> 3 >> 24 & 15 == count:
        vm.failure_code = 5
        return 0
    vm.sp = vm.sp - 8
    vm.send_argumentCount = count
    entry = 32768
    lookup.fill_method(vm, entry, method)
    entryFor = entry
    send.execute_arguments(vm, entryFor, vm.send_argumentCount)
    return 8


def has_variableOf(vm, receiver, method):
    """ControlPrimitives>>has:variableOf:, vm-spec/Primitives/ControlPrimitives.class.st:375"""
    number = methods.primitiveNumberOf(vm, method)
    if not (number >= 264 and number <= 519):
        return True
    if receiver & 7 == 0:
        if signed64(vm.u64[receiver >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer2 = slotCountOf2 >= i64(i64(number - 264) + 1)
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    return answer3


def execute(vm, method):
    """ControlPrimitives>>execute:, vm-spec/Primitives/ControlPrimitives.class.st:385"""
    entry = 32768
    lookup.fill_method(vm, entry, method)
    entryFor = entry
    send.execute_arguments(vm, entryFor, vm.send_argumentCount)


def flushCache(vm):
    """ControlPrimitives>>flushCache, vm-spec/Primitives/ControlPrimitives.class.st:391"""
    lookup.flush(vm)
    return 8


def flushMethod(vm):
    """ControlPrimitives>>flushMethod, vm-spec/Primitives/ControlPrimitives.class.st:401"""
    lookup.flushMethod(vm, vm.u64[vm.sp >> 3])
    return 8


def flushSelector(vm):
    """ControlPrimitives>>flushSelector, vm-spec/Primitives/ControlPrimitives.class.st:411"""
    lookup.flushSelector(vm, vm.u64[vm.sp >> 3])
    return 8


def flushState(vm):
    """ControlPrimitives>>flushState, vm-spec/Primitives/ControlPrimitives.class.st:421"""
    lookup.flush(vm)
    return 8


def flushStateOfMethod(vm):
    """ControlPrimitives>>flushStateOfMethod, vm-spec/Primitives/ControlPrimitives.class.st:431"""
    lookup.flushMethod(vm, vm.u64[vm.sp >> 3])
    return 8


def signal(vm):
    """ControlPrimitives>>signal, vm-spec/Primitives/ControlPrimitives.class.st:441"""
    anOop = vm.u64[vm.sp >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if not (is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0):
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
            anOop2 = vm.u64[processor + 16 >> 3]
            if anOop2 & 7 == 0:
                word4 = vm.u64[anOop2 >> 3]
                is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
            else:
                is5 = False
            if is5:
                anOop3 = vm.u64[processor + 8 >> 3]
                if anOop3 & 7 == 0:
                    word5 = vm.u64[anOop3 >> 3]
                    isNonEmptyArray = signed64(word5 >> 24 & 31) == 2 and signed64(word5 >> 56) > 0
                else:
                    isNonEmptyArray = False
                answer2 = isNonEmptyArray
            else:
                answer2 = False
            isIntact = answer2
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    semaphore = vm.u64[vm.sp >> 3]
    anOop4 = vm.u64[semaphore + 8 >> 3]
    first = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
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
    if isEmpty:
        value2 = (((i64((signed64(vm.u64[semaphore + 24 >> 3]) >> 3) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.u64[semaphore + 24 >> 3] = value2
    else:
        scheduler.resume(vm, scheduler.removeFirst(vm, semaphore))
    return 8


def wait(vm):
    """ControlPrimitives>>wait, vm-spec/Primitives/ControlPrimitives.class.st:454"""
    anOop = vm.u64[vm.sp >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if not (is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0):
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
            anOop2 = vm.u64[processor + 16 >> 3]
            if anOop2 & 7 == 0:
                word4 = vm.u64[anOop2 >> 3]
                is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
            else:
                is5 = False
            if is5:
                anOop3 = vm.u64[processor + 8 >> 3]
                if anOop3 & 7 == 0:
                    word5 = vm.u64[anOop3 >> 3]
                    isNonEmptyArray = signed64(word5 >> 24 & 31) == 2 and signed64(word5 >> 56) > 0
                else:
                    isNonEmptyArray = False
                answer2 = isNonEmptyArray
            else:
                answer2 = False
            isIntact = answer2
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    scheduler.wait(vm, vm.u64[vm.sp >> 3])
    return 8


def resume(vm):
    """ControlPrimitives>>resume, vm-spec/Primitives/ControlPrimitives.class.st:467"""
    process = vm.u64[vm.sp >> 3]
    if process & 7 == 0:
        word = vm.u64[process >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 4
    else:
        is2 = False
    if not is2:
        vm.failure_code = 2
        return 0
    anOop = vm.u64[process + 16 >> 3]
    if not contexts.canResume(vm, forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop):
        vm.failure_code = 2
        return 0
    anOop2 = vm.u64[process + 32 >> 3]
    if not (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == vm.heap_nilObject:
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
            anOop3 = vm.u64[processor + 16 >> 3]
            if anOop3 & 7 == 0:
                word4 = vm.u64[anOop3 >> 3]
                is5 = signed64(word4 >> 24 & 31) == 1 and signed64(word4 >> 56) >= 4
            else:
                is5 = False
            if is5:
                anOop4 = vm.u64[processor + 8 >> 3]
                if anOop4 & 7 == 0:
                    word5 = vm.u64[anOop4 >> 3]
                    isNonEmptyArray = signed64(word5 >> 24 & 31) == 2 and signed64(word5 >> 56) > 0
                else:
                    isNonEmptyArray = False
                answer2 = isNonEmptyArray
            else:
                answer2 = False
            isIntact = answer2
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    scheduler.resume(vm, process)
    return 8


def suspend(vm):
    """ControlPrimitives>>suspend, vm-spec/Primitives/ControlPrimitives.class.st:484"""
    process = vm.u64[vm.sp >> 3]
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
                answer2 = isNonEmptyArray
            else:
                answer2 = False
            isIntact = answer2
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    if process == vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 16 >> 3]:
        value2 = vm.heap_nilObject
        vm.u64[vm.sp >> 3] = value2
        lists = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
        value3 = vm.scheduler_readyBound
        count = signed64(vm.u64[lists >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[lists - 8 >> 3] & 72057594037927935) if count == 255 else count
        number = i64_min(value3, slotCountOf2)
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
                    answer4 = True
                else:
                    if first & 7 == 0:
                        word6 = vm.u64[first >> 3]
                        is6 = signed64(word6 >> 24 & 31) == 1 and signed64(word6 >> 56) >= 4
                    else:
                        is6 = False
                    answer4 = not is6
                isEmpty = answer4
                answer3 = isEmpty
            else:
                answer3 = False
            if not answer3:
                break
            number = i64(number - 1)
        vm.scheduler_readyBound = number
        number2 = number
        scheduler.transferTo(vm, scheduler.removeFirst(vm, vm.u64[vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3] + i64_shift_left(i64(i64(number2 - 1) + 1), 3) >> 3]) if number2 > 0 else scheduler.waitForReady(vm))
        return 8
    if process & 7 == 0:
        word7 = vm.u64[process >> 3]
        is7 = signed64(word7 >> 24 & 31) == 1 and signed64(word7 >> 56) >= 4
    else:
        is7 = False
    if not is7:
        vm.failure_code = 2
        return 0
    anOop4 = vm.u64[process + 32 >> 3]
    list3 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
    if not scheduler.remove_from(vm, process, list3):
        vm.failure_code = 2
        return 0
    vm.u64[vm.sp >> 3] = list3
    return 8


def yield_(vm):
    """ControlPrimitives>>yield, vm-spec/Primitives/ControlPrimitives.class.st:505"""
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
                answer2 = isNonEmptyArray
            else:
                answer2 = False
            isIntact = answer2
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    scheduler.yield_(vm)
    return 8


def signalAtMilliseconds(vm):
    """ControlPrimitives>>signalAtMilliseconds, vm-spec/Primitives/ControlPrimitives.class.st:516"""
    if not vm.u64[vm.sp >> 3] & 1 != 0:
        vm.failure_code = 3
        return 0
    time = signed64(vm.u64[vm.sp >> 3]) >> 3
    anOop = vm.u64[vm.sp - 8 >> 3]
    if anOop & 7 == 0:
        word = vm.u64[anOop >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if is2 and not vm.u64[anOop >> 3] >> 23 & 1 != 0 and vm.u64[anOop + 24 >> 3] & 1 != 0:
        value2 = vm.u64[vm.sp - 8 >> 3]
        time2 = monotonicFor(vm, time)
        vm.scheduler_wakeupSemaphore = value2
        vm.scheduler_nextWakeup = time2
        scheduler.setAlarm(vm)
    else:
        semaphore = vm.heap_nilObject
        vm.scheduler_wakeupSemaphore = semaphore
        vm.scheduler_nextWakeup = 0
        scheduler.setAlarm(vm)
    vm.sp = vm.sp - 16
    return 8


def monotonicFor(vm, time):
    """ControlPrimitives>>monotonicFor:, vm-spec/Primitives/ControlPrimitives.class.st:533"""
    now = i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()
    distance = i64(time - (i64_floor_quotient(i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds(), 1000) & 536870911)) & 536870911
    if distance > 268435455:
        distance = 0
    return i64(now + i64(distance * 1000))


def signalAtMicroseconds(vm):
    """ControlPrimitives>>signalAtMicroseconds, vm-spec/Primitives/ControlPrimitives.class.st:544"""
    anOop = vm.u64[vm.sp >> 3]
    if anOop & 1 != 0:
        fits = True
    else:
        fits = (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 33 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32) and i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) <= 8
    if not fits:
        vm.failure_code = 3
        return 0
    anOop2 = vm.u64[vm.sp - 8 >> 3]
    if anOop2 & 7 == 0:
        word = vm.u64[anOop2 >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 3
    else:
        is2 = False
    if is2 and not vm.u64[anOop2 >> 3] >> 23 & 1 != 0 and vm.u64[anOop2 + 24 >> 3] & 1 != 0:
        value2 = vm.u64[vm.sp - 8 >> 3]
        value3 = signed64(largeIntegers.magnitudeOf(vm, vm.u64[vm.sp >> 3]))
        value4 = i64_max(i64(value3 - (i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds())), 0)
        time = i64(value4 + (i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()))
        vm.scheduler_wakeupSemaphore = value2
        vm.scheduler_nextWakeup = time
        scheduler.setAlarm(vm)
    else:
        semaphore = vm.heap_nilObject
        vm.scheduler_wakeupSemaphore = semaphore
        vm.scheduler_nextWakeup = 0
        scheduler.setAlarm(vm)
    vm.sp = vm.sp - 16
    return 8


def relinquish(vm):
    """ControlPrimitives>>relinquish, vm-spec/Primitives/ControlPrimitives.class.st:561"""
    if not vm.u64[vm.sp >> 3] & 1 != 0:
        vm.failure_code = 3
        return 0
    duration = signed64(vm.u64[vm.sp >> 3]) >> 3
    vm.sp = vm.sp - 8
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
                answer2 = isNonEmptyArray
            else:
                answer2 = False
            isIntact = answer2
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.fatal_with('what special object %1 leads to is no scheduler with an active process and lists of ready ones', 3)
    scheduler.rest(vm, duration)
    return 8


def instanceVariable(vm):
    """ControlPrimitives>>instanceVariable, vm-spec/Primitives/ControlPrimitives.class.st:577"""
    return fetchSlot(vm)


def slot(vm):
    """ControlPrimitives>>slot, vm-spec/Primitives/ControlPrimitives.class.st:588"""
    return fetchSlot(vm)


def fetchSlot(vm):
    """ControlPrimitives>>fetchSlot, vm-spec/Primitives/ControlPrimitives.class.st:599"""
    object = vm.u64[vm.sp - 8 >> 3]
    if not (object & 7 == 0 and not (object & 7 == 0 and signed64(vm.u64[object >> 3] >> 24 & 31) >= 24)):
        vm.failure_code = 2
        return 0
    value2 = vm.u64[vm.sp >> 3]
    if signed64(vm.u64[object >> 3] >> 24 & 31) <= 5:
        count = signed64(vm.u64[object >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[object - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer2 = slotCountOf2
    else:
        answer2 = objects.elementCountOf(vm, object)
    if value2 & 1 != 0:
        index = i64((signed64(value2) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < answer2 & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if object & 7 == 0 and signed64(vm.u64[object >> 3] & 4194303) == 36:
        value3 = contextAccess.fetch_of(vm, index2, object)
        count2 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
        vm.u64[vm.sp >> 3] = value3
        return 8
    if signed64(vm.u64[object >> 3] >> 24 & 31) <= 5:
        value4 = vm.u64[object + i64_shift_left(i64(index2 + 1), 3) >> 3]
        count3 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
        vm.u64[vm.sp >> 3] = value4
        return 8
    value5 = elementPrimitives.element_of(vm, index2, object)
    count4 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count4 - 1), 3)
    vm.u64[vm.sp >> 3] = value5
    return 8


def hasSlots(vm, anOop):
    """ControlPrimitives>>hasSlots:, vm-spec/Primitives/ControlPrimitives.class.st:612"""
    return anOop & 7 == 0 and not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24)


def slotCountOf(vm, anObject):
    """ControlPrimitives>>slotCountOf:, vm-spec/Primitives/ControlPrimitives.class.st:619"""
    if signed64(vm.u64[anObject >> 3] >> 24 & 31) <= 5:
        count = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer2 = slotCountOf2
    else:
        answer2 = objects.elementCountOf(vm, anObject)
    return answer2


def instanceVariablePut(vm):
    """ControlPrimitives>>instanceVariablePut, vm-spec/Primitives/ControlPrimitives.class.st:627"""
    return storeSlot(vm)


def slotPut(vm):
    """ControlPrimitives>>slotPut, vm-spec/Primitives/ControlPrimitives.class.st:638"""
    return storeSlot(vm)


def storeSlot(vm):
    """ControlPrimitives>>storeSlot, vm-spec/Primitives/ControlPrimitives.class.st:649"""
    object = vm.u64[vm.sp - 16 >> 3]
    value2 = vm.u64[vm.sp >> 3]
    if not (object & 7 == 0 and not (object & 7 == 0 and signed64(vm.u64[object >> 3] >> 24 & 31) >= 24)):
        vm.failure_code = 2
        return 0
    value3 = vm.u64[vm.sp - 8 >> 3]
    if signed64(vm.u64[object >> 3] >> 24 & 31) <= 5:
        count = signed64(vm.u64[object >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[object - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer2 = slotCountOf2
    else:
        answer2 = objects.elementCountOf(vm, object)
    if value3 & 1 != 0:
        index = i64((signed64(value3) >> 3) - 1)
        index2 = index if index & 0xffffffffffffffff < answer2 & 0xffffffffffffffff else -1
    else:
        index2 = -1
    if index2 < 0:
        vm.failure_code = 4
        return 0
    if object & 7 == 0 and signed64(vm.u64[object >> 3] & 4194303) == 36:
        if not contextAccess.canStore_into_of(vm, value2, index2, object):
            vm.failure_code = 6
            return 0
        count2 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
        vm.u64[vm.sp >> 3] = value2
        contextAccess.store_into_of(vm, value2, index2, object)
        return 8
    if vm.u64[object >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    if signed64(vm.u64[object >> 3] >> 24 & 31) <= 5:
        vm.u64[object + i64_shift_left(i64(index2 + 1), 3) >> 3] = value2
        if object >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
            heap.noteStores(vm, object)
    else:
        if not elementPrimitives.canHold_in(vm, value2, object):
            vm.failure_code = 3
            return 0
        elementPrimitives.element_of_put(vm, index2, object, value2)
    count3 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def store_into_of(vm, value2, index, aContext):
    """ControlPrimitives>>store:into:of:, vm-spec/Primitives/ControlPrimitives.class.st:670"""
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    contextAccess.store_into_of(vm, value2, index, aContext)
    return 8


def temporary(vm):
    """ControlPrimitives>>temporary, vm-spec/Primitives/ControlPrimitives.class.st:679"""
    context = vm.u64[vm.sp - 8 >> 3]
    if not (context & 7 == 0 and signed64(vm.u64[context >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    index = temporaryIndex_of(vm, vm.u64[vm.sp >> 3], context)
    if index < 0:
        vm.failure_code = 4
        return 0
    value2 = contextAccess.fetch_of(vm, i64(6 + index), context)
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def temporaryPut(vm):
    """ControlPrimitives>>temporaryPut, vm-spec/Primitives/ControlPrimitives.class.st:694"""
    context = vm.u64[vm.sp - 16 >> 3]
    if not (context & 7 == 0 and signed64(vm.u64[context >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    index = temporaryIndex_of(vm, vm.u64[vm.sp - 8 >> 3], context)
    if index < 0:
        vm.failure_code = 4
        return 0
    value2 = vm.u64[vm.sp >> 3]
    index2 = i64(6 + index)
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    contextAccess.store_into_of(vm, value2, index2, context)
    return 8


def temporaryIndex_of(vm, index, aContext):
    """ControlPrimitives>>temporaryIndex:of:, vm-spec/Primitives/ControlPrimitives.class.st:709"""
    if vm.u64[aContext + 8 >> 3] & 1 != 0:
        frame2 = (vm.u64[aContext + 8 >> 3] - 1) & M64
        count = i64((frame2 - (frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1)
        if index & 1 != 0:
            index2 = i64((signed64(index) >> 3) - 1)
            found = index2 if index2 & 0xffffffffffffffff < count & 0xffffffffffffffff else -1
        else:
            found = -1
        if found >= 0:
            return found
    count2 = temporariesOf(vm, aContext)
    if not index & 1 != 0:
        return -1
    index3 = i64((signed64(index) >> 3) - 1)
    return index3 if index3 & 0xffffffffffffffff < count2 & 0xffffffffffffffff else -1


def temporaries(vm):
    """ControlPrimitives>>temporaries, vm-spec/Primitives/ControlPrimitives.class.st:720"""
    anOop = vm.u64[vm.sp >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    value2 = temporariesOf(vm, vm.u64[vm.sp >> 3])
    value3 = (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value3
    return 8


def stackp(vm):
    """ControlPrimitives>>stackp, vm-spec/Primitives/ControlPrimitives.class.st:731"""
    context = vm.u64[vm.sp - 8 >> 3]
    count = vm.u64[vm.sp >> 3]
    if not (context & 7 == 0 and signed64(vm.u64[context >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    if not contexts.isStackp_of(vm, count, context):
        vm.failure_code = 3
        return 0
    if vm.u64[vm.fp + 24 >> 3] & 2 != 0 and vm.u64[vm.fp + 32 >> 3] == context:
        vm.failure_code = 6
        return 0
    vm.sp = vm.sp - 8
    contextAccess.store_into_of(vm, count, 2, context)
    return 8


def contextState(vm):
    """ControlPrimitives>>contextState, vm-spec/Primitives/ControlPrimitives.class.st:749"""
    anOop = vm.u64[vm.sp >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    value2 = ((((3 if vm.u64[vm.u64[vm.sp >> 3] + 8 >> 3] & 1 != 0 else 0) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    count = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def temporariesOf(vm, aContext):
    """ControlPrimitives>>temporariesOf:, vm-spec/Primitives/ControlPrimitives.class.st:760"""
    stackp2 = contextAccess.fetch_of(vm, 2, aContext)
    if not stackp2 & 1 != 0:
        return 0
    count = signed64(vm.u64[aContext >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[aContext - 8 >> 3] & 72057594037927935) if count == 255 else count
    return i64_min(signed64(stackp2) >> 3, i64(slotCountOf2 - 6))


def findNextUnwind(vm):
    """ControlPrimitives>>findNextUnwind, vm-spec/Primitives/ControlPrimitives.class.st:769"""
    last = vm.u64[vm.sp >> 3]
    anOop = vm.u64[vm.sp - 8 >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    aContext = vm.u64[vm.sp - 8 >> 3]
    vm.returning_walkContext = aContext
    vm.returning_walkFp = (vm.u64[aContext + 8 >> 3] - 1) & M64 if aContext & 7 == 0 and signed64(vm.u64[aContext >> 3] & 4194303) == 36 and vm.u64[aContext + 8 >> 3] & 1 != 0 else 0
    lastFp = (vm.u64[last + 8 >> 3] - 1) & M64 if last & 7 == 0 and signed64(vm.u64[last >> 3] & 4194303) == 36 and vm.u64[last + 8 >> 3] & 1 != 0 else 0
    while returning.walkOnTo(vm, lastFp) and not returning.isAt(vm, last):
        if returning.isMarkedWith(vm, 198):
            if vm.returning_walkFp != 0:
                fp = vm.returning_walkFp
                if vm.u64[fp + 24 >> 3] & 2 != 0:
                    contextOf = vm.u64[fp + 32 >> 3]
                else:
                    contextOf = contexts.marry(vm, fp)
                answer2 = contextOf
            else:
                answer2 = vm.returning_walkContext
            count = i64(vm.send_argumentCount + 1)
            vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
            vm.u64[vm.sp >> 3] = answer2
            return 8
    value2 = vm.heap_nilObject
    count2 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def terminateTo(vm):
    """ControlPrimitives>>terminateTo, vm-spec/Primitives/ControlPrimitives.class.st:786"""
    target = vm.u64[vm.sp >> 3]
    start = vm.u64[vm.sp - 8 >> 3]
    if not (start & 7 == 0 and signed64(vm.u64[start >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    if not (target == vm.heap_nilObject or target & 7 == 0 and signed64(vm.u64[target >> 3] & 4194303) == 36):
        vm.failure_code = 3
        return 0
    vm.sp = vm.sp - 8
    vm.u64[vm.sp >> 3] = start
    if cut_to(vm, start, target):
        return 8
    current = contexts.divorceAll(vm)
    if is_senderOf(vm, target, start):
        killFrom_to(vm, start, target)
    vm.u64[start + 8 >> 3] = target
    if start >= vm.heap_start and target & 7 == 0 and target < vm.heap_start:
        heap.noteStores(vm, start)
    contexts.resume(vm, current)
    return 8


def cut_to(vm, start, target):
    """ControlPrimitives>>cut:to:, vm-spec/Primitives/ControlPrimitives.class.st:807"""
    if not (vm.u64[start + 8 >> 3] & 1 != 0 and start != target):
        return False
    if not (target & 7 == 0 and signed64(vm.u64[target >> 3] & 4194303) == 36 and vm.u64[target + 8 >> 3] & 1 != 0):
        return False
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    if not unwinder.canUnwind_to(vm, (vm.u64[start + 8 >> 3] - 1) & M64, (vm.u64[target + 8 >> 3] - 1) & M64):
        return False
    unwinder.cut_to(vm, (vm.u64[start + 8 >> 3] - 1) & M64, (vm.u64[target + 8 >> 3] - 1) & M64)
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
    return True


def is_senderOf(vm, target, start):
    """ControlPrimitives>>is:senderOf:, vm-spec/Primitives/ControlPrimitives.class.st:820"""
    anOop = vm.u64[start + 8 >> 3]
    each = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    while each & 7 == 0 and signed64(vm.u64[each >> 3] & 4194303) == 36:
        if each == target:
            return True
        anOop2 = vm.u64[each + 8 >> 3]
        each = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    return each == target


def killFrom_to(vm, start, target):
    """ControlPrimitives>>killFrom:to:, vm-spec/Primitives/ControlPrimitives.class.st:832"""
    anOop = vm.u64[start + 8 >> 3]
    each = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    while not each == target:
        anOop2 = vm.u64[each + 8 >> 3]
        next = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        value2 = vm.heap_nilObject
        vm.u64[each + 8 >> 3] = value2
        value3 = vm.heap_nilObject
        vm.u64[each + 16 >> 3] = value3
        each = next


def findNextHandler(vm):
    """ControlPrimitives>>findNextHandler, vm-spec/Primitives/ControlPrimitives.class.st:845"""
    anOop = vm.u64[vm.sp >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36):
        vm.failure_code = 2
        return 0
    aContext = vm.u64[vm.sp >> 3]
    vm.returning_walkContext = aContext
    vm.returning_walkFp = (vm.u64[aContext + 8 >> 3] - 1) & M64 if aContext & 7 == 0 and signed64(vm.u64[aContext >> 3] & 4194303) == 36 and vm.u64[aContext + 8 >> 3] & 1 != 0 else 0
    while True:
        if returning.isMarkedWith(vm, 199):
            if vm.returning_walkFp != 0:
                fp = vm.returning_walkFp
                if vm.u64[fp + 24 >> 3] & 2 != 0:
                    contextOf = vm.u64[fp + 32 >> 3]
                else:
                    contextOf = contexts.marry(vm, fp)
                answer2 = contextOf
            else:
                answer2 = vm.returning_walkContext
            count = i64(vm.send_argumentCount + 1)
            vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
            vm.u64[vm.sp >> 3] = answer2
            return 8
        if not returning.walkOnTo(vm, 0):
            break
        pass
    value2 = vm.heap_nilObject
    count2 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def handlerMark(vm):
    """ControlPrimitives>>handlerMark, vm-spec/Primitives/ControlPrimitives.class.st:860"""
    return 199


def exchange(vm):
    """ControlPrimitives>>exchange, vm-spec/Primitives/ControlPrimitives.class.st:867"""
    if not become.canReplace_with_bothWays_copyHash(vm, vm.u64[vm.sp - 8 >> 3], vm.u64[vm.sp >> 3], True, False):
        return 0
    if not (vm.become_bytes == 0 or heap.hasRoomForOld(vm, vm.become_bytes >> 3)):
        fp = vm.fp
        ip = vm.ip
        sp = vm.sp
        page = vm.stackPages_current
        vm.stackPages_topFp[page] = fp
        vm.stackPages_topIp[page] = ip
        vm.stackPages_topSp[page] = sp
        collector.collectAll_compacting(vm, 'want of memory', True)
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
        if not (vm.become_bytes == 0 or heap.hasRoomForOld(vm, vm.become_bytes >> 3)):
            vm.failure_code = 9
            return 0
    return becomeBothWays_copyHash(vm, True, False)


def forward(vm):
    """ControlPrimitives>>forward, vm-spec/Primitives/ControlPrimitives.class.st:881"""
    return forwardCopyingHash(vm, True)


def forwardWithoutHash(vm):
    """ControlPrimitives>>forwardWithoutHash, vm-spec/Primitives/ControlPrimitives.class.st:891"""
    return forwardCopyingHash(vm, False)


def forwardAskingForHash(vm):
    """ControlPrimitives>>forwardAskingForHash, vm-spec/Primitives/ControlPrimitives.class.st:901"""
    if not (vm.u64[vm.sp >> 3] == vm.heap_trueObject or vm.u64[vm.sp >> 3] == vm.heap_falseObject):
        vm.failure_code = 3
        return 0
    return forwardCopyingHash(vm, vm.u64[vm.sp >> 3] == vm.heap_trueObject)


def forwardCopyingHash(vm, copiesHash):
    """ControlPrimitives>>forwardCopyingHash:, vm-spec/Primitives/ControlPrimitives.class.st:912"""
    arguments = vm.send_argumentCount
    if not become.canReplace_with_bothWays_copyHash(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], vm.u64[vm.sp - i64_shift_left(i64(arguments - 1), 3) >> 3], False, copiesHash):
        return 0
    return becomeBothWays_copyHash(vm, False, copiesHash)


def becomeBothWays_copyHash(vm, isTwoWay, copiesHash):
    """ControlPrimitives>>becomeBothWays:copyHash:, vm-spec/Primitives/ControlPrimitives.class.st:922"""
    if vm.become_needsContexts:
        return becomeWithContextsBothWays_copyHash(vm, isTwoWay, copiesHash)
    arguments = vm.send_argumentCount
    fp = vm.fp
    ip = vm.ip
    sp = vm.sp
    page = vm.stackPages_current
    vm.stackPages_topFp[page] = fp
    vm.stackPages_topIp[page] = ip
    vm.stackPages_topSp[page] = sp
    become.replace_with_bothWays_copyHash(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], vm.u64[vm.sp - i64_shift_left(i64(arguments - 1), 3) >> 3], isTwoWay, copiesHash)
    collector.followForwarders(vm)
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
    vm.sp = vm.sp - i64_shift_left(arguments, 3)
    return 8


def becomeWithContextsBothWays_copyHash(vm, isTwoWay, copiesHash):
    """ControlPrimitives>>becomeWithContextsBothWays:copyHash:, vm-spec/Primitives/ControlPrimitives.class.st:937"""
    arguments = vm.send_argumentCount
    one = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
    other = vm.u64[vm.sp - i64_shift_left(i64(arguments - 1), 3) >> 3]
    vm.sp = vm.sp - i64_shift_left(arguments, 3)
    active = contexts.divorceAll(vm)
    if not canGoOn_when_becomes_bothWays(vm, active, one, other, isTwoWay):
        contexts.resume(vm, active)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = other
        if arguments == 2:
            value2 = vm.heap_trueObject if copiesHash else vm.heap_falseObject
            vm.sp = vm.sp + 8
            vm.u64[vm.sp >> 3] = value2
        vm.failure_code = 6
        return 0
    vm.scheduler_heldContext = active
    become.replace_with_bothWays_copyHash(vm, one, other, isTwoWay, copiesHash)
    collector.followForwarders(vm)
    context = vm.scheduler_heldContext
    vm.scheduler_heldContext = vm.heap_nilObject
    contexts.resume(vm, context)
    return 8


def canGoOn_when_becomes_bothWays(vm, active, anArray, other, isTwoWay):
    """ControlPrimitives>>canGoOn:when:becomes:bothWays:, vm-spec/Primitives/ControlPrimitives.class.st:959"""
    count = signed64(vm.u64[anArray >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[anArray - 8 >> 3] & 72057594037927935) if count == 255 else count
    value2 = i64(slotCountOf2 - 1)
    for i in range(0, value2 + 1):
        anOop = vm.u64[anArray + i64_shift_left(i64(i + 1), 3) >> 3]
        one = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        anOop2 = vm.u64[other + i64_shift_left(i64(i + 1), 3) >> 3]
        two = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if not canGoOn_when_is(vm, active, one, two):
            return False
        if isTwoWay and not canGoOn_when_is(vm, active, two, one):
            return False
    return True


def canGoOn_when_is(vm, active, one, two):
    """ControlPrimitives>>canGoOn:when:is:, vm-spec/Primitives/ControlPrimitives.class.st:972"""
    if one == active:
        return contexts.canResume(vm, two)
    anOop = vm.u64[active + 32 >> 3]
    if not one == (forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop):
        return True
    return contexts.isPlace_in(vm, vm.u64[active + 16 >> 3], two)
