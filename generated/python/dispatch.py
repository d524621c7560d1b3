"""The interpreter loop and calls through tables.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def returning_cannotReturn(vm, value):
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
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def returning_returnFromEmbedded(vm, value):
    """Returning>>returnFromEmbedded:, vm-spec/Send/Returning.class.st:84"""
    caller = vm.u64[vm.fp >> 3]
    if caller == 0:
        return returning_returnFromLowest(vm, value)
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


def returning_returnFromHome(vm, value):
    """Returning>>returnFromHome:, vm-spec/Send/Returning.class.st:132"""
    frame2 = vm.fp
    home = returning.homeOf(vm, vm.u64[(frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8) >> 3])
    value2 = returning.findHome(vm, home)
    found = value2
    if not found:
        return returning_cannotReturn(vm, value)
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
        return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])
    value3 = returning.unwindTo(vm, home)
    if value3:
        return returning_returnToCaller(vm, value)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def returning_returnFromLowest(vm, value):
    """Returning>>returnFromLowest:, vm-spec/Send/Returning.class.st:100"""
    if not contexts.canResume(vm, vm.u64[vm.fp + 8 >> 3]):
        return returning_cannotReturn(vm, value)
    returning.resumeCaller(vm)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def returning_returnMarked(vm, value):
    """Returning>>returnMarked:, vm-spec/Send/Returning.class.st:43"""
    if vm.u64[vm.fp + 24 >> 3] & 1 != 0:
        return returning_returnFromHome(vm, value)
    return returning_returnToCaller(vm, value)


def returning_returnToCaller(vm, value):
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
        return returning_returnFromLowest(vm, value)
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


def send_activateClosure_arguments(vm, closure, arguments):
    """Send>>activateClosure:arguments:, vm-spec/Send/Send.class.st:468"""
    if vm.forwarders_isOn:
        send.followInClosure(vm, closure)
    code = vm.u64[closure + 16 >> 3]
    count = signed64(vm.u64[closure >> 3] >> 56)
    slotCountOf = signed64(vm.u64[closure - 8 >> 3] & 72057594037927935) if count == 255 else count
    copied = i64(slotCountOf - 4)
    base = vm.sp - i64_shift_left(i64(arguments - 1), 3)
    place = vm.sp
    for i in range(1, copied + 1):
        vm.u64[place + i64_shift_left(i, 3) >> 3] = vm.u64[closure + i64_shift_left(i64(i64(i64(4 + i) - 1) + 1), 3) >> 3]
    place2 = place + i64_shift_left(copied, 3)
    vm.sp = place2
    number = i64(i64((signed64(vm.u64[code + 8 >> 3]) >> 3 >> 18 & 63) - arguments) - copied)
    place3 = vm.sp
    end = place3 + i64_shift_left(number, 3)
    value = vm.heap_nilObject
    while place3 < end:
        place3 = place3 + 8
        vm.u64[place3 >> 3] = value
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
        send.overflow(vm)


def send_activateEmbedded_arguments(vm, closure, arguments):
    """Send>>activateEmbedded:arguments:, vm-spec/Send/Send.class.st:432"""
    send.buildEmbedded_arguments(vm, closure, arguments)


def send_activateFailed_arguments(vm, method, arguments):
    """Send>>activateFailed:arguments:, vm-spec/Send/Send.class.st:362"""
    send.buildFailed_arguments(vm, method, arguments)


def send_activateWithTemporaries_arguments(vm, entry, arguments):
    """Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338"""
    temporaries = i64(signed64(vm.lookup_cache[i64(entry + 5)]) - arguments)
    base = vm.sp - i64_shift_left(i64(arguments - 1), 3)
    place = vm.sp
    end = place + i64_shift_left(temporaries, 3)
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_activateWithTemporaries_arguments_0(vm, entry):
    """Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338"""
    temporaries = signed64(vm.lookup_cache[i64(entry + 5)])
    base = vm.sp - -8
    place = vm.sp
    end = place + i64_shift_left(temporaries, 3)
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_activateWithTemporaries_arguments_1(vm, entry):
    """Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338"""
    temporaries = i64(signed64(vm.lookup_cache[i64(entry + 5)]) - 1)
    base = vm.sp
    place = vm.sp
    end = place + i64_shift_left(temporaries, 3)
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_activateWithTemporaries_arguments_2(vm, entry):
    """Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338"""
    temporaries = i64(signed64(vm.lookup_cache[i64(entry + 5)]) - 2)
    base = vm.sp - 8
    place = vm.sp
    end = place + i64_shift_left(temporaries, 3)
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_activate_arguments(vm, entry, arguments):
    """Send>>activate:arguments:, vm-spec/Send/Send.class.st:328"""
    base = vm.sp - i64_shift_left(i64(arguments - 1), 3)
    place = vm.sp
    end = place
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_activate_arguments_0(vm, entry):
    """Send>>activate:arguments:, vm-spec/Send/Send.class.st:328"""
    base = vm.sp - -8
    place = vm.sp
    end = place
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_activate_arguments_1(vm, entry):
    """Send>>activate:arguments:, vm-spec/Send/Send.class.st:328"""
    base = vm.sp
    place = vm.sp
    end = place
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_activate_arguments_2(vm, entry):
    """Send>>activate:arguments:, vm-spec/Send/Send.class.st:328"""
    base = vm.sp - 8
    place = vm.sp
    end = place
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    aMethod = vm.lookup_cache[i64(entry + 2)]
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.lookup_cache[i64(entry + 3)]
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.lookup_cache[i64(entry + 6)]) ^ vm.bytecodeSet < 0:
        send.overflow(vm)


def send_cannotAssign_to_index(vm, value, anObject, index):
    """Send>>cannotAssign:to:index:, vm-spec/Send/Send.class.st:135"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = anObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    value2 = (((i64(index + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2
    selector = vm.u64[vm.specialObjects_array + 408 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def send_control_method_arguments(vm, slot, method, arguments):
    """Send>>control:method:arguments:, vm-spec/Send/Send.class.st:219"""
    vm.send_newMethod = method
    vm.send_argumentCount = arguments
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)
    value = controlPrimitive(vm, slot)
    result = value
    if result == 0:
        trace.failed(vm)
        return send_activateFailed_arguments(vm, vm.send_newMethod, vm.send_argumentCount)


def send_doesNotUnderstand_arguments(vm, selector, arguments):
    """Send>>doesNotUnderstand:arguments:, vm-spec/Send/Send.class.st:147"""
    instead = vm.u64[vm.specialObjects_array + 168 >> 3]
    if selector == instead:
        anOop = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
        vm.platform.fatal_with('an object whose class index is %1 does not even understand doesNotUnderstand:', signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7))
    value = send.messageFor_arguments(vm, selector, arguments)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - i64_shift_left(arguments, 3)
    vm.u64[vm.sp >> 3] = value2
    return send_send_to_arguments_1(vm, instead, vm.u64[vm.sp - 8 >> 3])


def send_evaluate_arguments(vm, entry, arguments):
    """Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280"""
    anOop = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 38:
        if vm.u64[anOop + 24 >> 3] == (((arguments & 0xffffffffffffffff) << 3 & M64) + 1) & M64:
            anOop2 = vm.u64[anOop + 16 >> 3]
            anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        return send_activateClosure_arguments(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], arguments)
    return send_control_method_arguments(vm, slotOfPrimitive(vm, 207), vm.lookup_cache[i64(entry + 2)], arguments)


def send_evaluate_arguments_0(vm, entry):
    """Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280"""
    anOop = vm.u64[vm.sp >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 38:
        if vm.u64[anOop + 24 >> 3] == 1:
            anOop2 = vm.u64[anOop + 16 >> 3]
            anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        return send_activateClosure_arguments(vm, vm.u64[vm.sp >> 3], 0)
    return send_control_method_arguments(vm, slotOfPrimitive(vm, 207), vm.lookup_cache[i64(entry + 2)], 0)


def send_evaluate_arguments_1(vm, entry):
    """Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280"""
    anOop = vm.u64[vm.sp - 8 >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 38:
        if vm.u64[anOop + 24 >> 3] == 9:
            anOop2 = vm.u64[anOop + 16 >> 3]
            anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        return send_activateClosure_arguments(vm, vm.u64[vm.sp - 8 >> 3], 1)
    return send_control_method_arguments(vm, slotOfPrimitive(vm, 207), vm.lookup_cache[i64(entry + 2)], 1)


def send_evaluate_arguments_2(vm, entry):
    """Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280"""
    anOop = vm.u64[vm.sp - 16 >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 38:
        if vm.u64[anOop + 24 >> 3] == 17:
            anOop2 = vm.u64[anOop + 16 >> 3]
            anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        return send_activateClosure_arguments(vm, vm.u64[vm.sp - 16 >> 3], 2)
    return send_control_method_arguments(vm, slotOfPrimitive(vm, 207), vm.lookup_cache[i64(entry + 2)], 2)


def send_execute_arguments(vm, entry, arguments):
    """Send>>execute:arguments:, vm-spec/Send/Send.class.st:191"""
    slot = signed64(vm.lookup_cache[i64(entry + 4)])
    if slot == 0:
        return send_activate_arguments(vm, entry, arguments)
    if slot < 0:
        if slot == -1:
            return send_activateWithTemporaries_arguments(vm, entry, arguments)
        if slot == -2:
            return send_instantiate_arguments(vm, entry, arguments)
        return send_evaluate_arguments(vm, entry, arguments)
    if slot >= 4096:
        number = i64(i64(slot - 4096) + 256)
        anOop = vm.u64[vm.sp >> 3]
        if number >= 264:
            quick = vm.u64[anOop + i64_shift_left(i64(i64(number - 264) + 1), 3) >> 3]
        else:
            quick = anOop if number == 256 else vm.lookup_cache[i64(entry + 7)]
        vm.u64[vm.sp >> 3] = quick
        return
    if vm.forwarders_isOn:
        send.followArguments(vm, arguments)
    if slot < 335:
        vm.trace_callsAt[vm.trace_calls & 31] = slot
        vm.trace_calls = i64(vm.trace_calls + 1)
        result = plainPrimitive(vm, slot)
        if result != 0:
            count = i64(arguments + 1)
            vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
            vm.u64[vm.sp >> 3] = result
            return
        return send_retry_slot_arguments(vm, vm.lookup_cache[i64(entry + 2)], slot, arguments)
    return send_control_method_arguments(vm, slot, vm.lookup_cache[i64(entry + 2)], arguments)


def send_execute_arguments_0(vm, entry):
    """Send>>execute:arguments:, vm-spec/Send/Send.class.st:191"""
    slot = signed64(vm.lookup_cache[i64(entry + 4)])
    if slot == 0:
        return send_activate_arguments_0(vm, entry)
    if slot < 0:
        if slot == -1:
            return send_activateWithTemporaries_arguments_0(vm, entry)
        if slot == -2:
            return send_instantiate_arguments_0(vm, entry)
        return send_evaluate_arguments_0(vm, entry)
    if slot >= 4096:
        number = i64(i64(slot - 4096) + 256)
        anOop = vm.u64[vm.sp >> 3]
        if number >= 264:
            quick = vm.u64[anOop + i64_shift_left(i64(i64(number - 264) + 1), 3) >> 3]
        else:
            quick = anOop if number == 256 else vm.lookup_cache[i64(entry + 7)]
        vm.u64[vm.sp >> 3] = quick
        return
    if vm.forwarders_isOn:
        send.followArguments(vm, 0)
    if slot < 335:
        vm.trace_callsAt[vm.trace_calls & 31] = slot
        vm.trace_calls = i64(vm.trace_calls + 1)
        result = plainPrimitive(vm, slot)
        if result != 0:
            vm.sp = vm.sp
            vm.u64[vm.sp >> 3] = result
            return
        return send_retry_slot_arguments(vm, vm.lookup_cache[i64(entry + 2)], slot, 0)
    return send_control_method_arguments(vm, slot, vm.lookup_cache[i64(entry + 2)], 0)


def send_execute_arguments_1(vm, entry):
    """Send>>execute:arguments:, vm-spec/Send/Send.class.st:191"""
    slot = signed64(vm.lookup_cache[i64(entry + 4)])
    if slot == 0:
        return send_activate_arguments_1(vm, entry)
    if slot < 0:
        if slot == -1:
            return send_activateWithTemporaries_arguments_1(vm, entry)
        if slot == -2:
            return send_instantiate_arguments_1(vm, entry)
        return send_evaluate_arguments_1(vm, entry)
    if slot >= 4096:
        number = i64(i64(slot - 4096) + 256)
        anOop = vm.u64[vm.sp >> 3]
        if number >= 264:
            quick = vm.u64[anOop + i64_shift_left(i64(i64(number - 264) + 1), 3) >> 3]
        else:
            quick = anOop if number == 256 else vm.lookup_cache[i64(entry + 7)]
        vm.u64[vm.sp >> 3] = quick
        return
    if vm.forwarders_isOn:
        send.followArguments(vm, 1)
    if slot < 335:
        vm.trace_callsAt[vm.trace_calls & 31] = slot
        vm.trace_calls = i64(vm.trace_calls + 1)
        result = plainPrimitive(vm, slot)
        if result != 0:
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = result
            return
        return send_retry_slot_arguments(vm, vm.lookup_cache[i64(entry + 2)], slot, 1)
    return send_control_method_arguments(vm, slot, vm.lookup_cache[i64(entry + 2)], 1)


def send_execute_arguments_2(vm, entry):
    """Send>>execute:arguments:, vm-spec/Send/Send.class.st:191"""
    slot = signed64(vm.lookup_cache[i64(entry + 4)])
    if slot == 0:
        return send_activate_arguments_2(vm, entry)
    if slot < 0:
        if slot == -1:
            return send_activateWithTemporaries_arguments_2(vm, entry)
        if slot == -2:
            return send_instantiate_arguments_2(vm, entry)
        return send_evaluate_arguments_2(vm, entry)
    if slot >= 4096:
        number = i64(i64(slot - 4096) + 256)
        anOop = vm.u64[vm.sp >> 3]
        if number >= 264:
            quick = vm.u64[anOop + i64_shift_left(i64(i64(number - 264) + 1), 3) >> 3]
        else:
            quick = anOop if number == 256 else vm.lookup_cache[i64(entry + 7)]
        vm.u64[vm.sp >> 3] = quick
        return
    if vm.forwarders_isOn:
        send.followArguments(vm, 2)
    if slot < 335:
        vm.trace_callsAt[vm.trace_calls & 31] = slot
        vm.trace_calls = i64(vm.trace_calls + 1)
        result = plainPrimitive(vm, slot)
        if result != 0:
            vm.sp = vm.sp - 16
            vm.u64[vm.sp >> 3] = result
            return
        return send_retry_slot_arguments(vm, vm.lookup_cache[i64(entry + 2)], slot, 2)
    return send_control_method_arguments(vm, slot, vm.lookup_cache[i64(entry + 2)], 2)


def send_instantiateSlowly_arguments(vm, entry, arguments):
    """Send>>instantiateSlowly:arguments:, vm-spec/Send/Send.class.st:264"""
    if vm.forwarders_isOn:
        send.followArguments(vm, arguments)
    slot = slotOfPrimitive(vm, i64(70 + arguments))
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)
    result = plainPrimitive(vm, slot)
    if result == 0:
        return send_retry_slot_arguments(vm, vm.lookup_cache[i64(entry + 2)], slot, arguments)
    if contexts.slotsReliedOn(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]) == 0:
        lookup.keepClass_at(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], entry)
    count = i64(arguments + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = result


def send_instantiate_arguments(vm, entry, arguments):
    """Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235"""
    class2 = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
    if class2 == vm.lookup_cache[i64(entry + 7)]:
        if arguments == 0:
            if vm.u64[class2 + 24 >> 3] == vm.lookup_cache[i64(entry + 3)]:
                word = vm.lookup_cache[i64(entry + 5)]
                bytes = signed64(vm.lookup_cache[i64(entry + 6)])
                place = vm.heap_edenFree
                end = place + bytes
                if end > vm.heap_edenThreshold:
                    object = 0
                else:
                    vm.heap_edenFree = end
                    vm.u64[place >> 3] = word
                    object = place
                if not object == 0:
                    last = i64((bytes >> 3) - 1)
                    value = vm.heap_nilObject
                    memory_fill(vm, object + 8, last, value)
                quicklyNew = object
                answer = quicklyNew
            else:
                answer = 0
            answer2 = answer
        else:
            size = vm.u64[vm.sp >> 3]
            if vm.u64[class2 + 24 >> 3] & 1 != 0 and size & 1 != 0:
                class3 = signed64(vm.u64[class2 + 24 >> 3]) >> 3
                count = signed64(size) >> 3
                if class3 == 131072:
                    if count & 0xffffffffffffffff < 255:
                        hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                        if hash == 0:
                            hash2 = heap.nextHash(vm)
                            cleared = vm.u64[class2 >> 3] & 18428729679495036927
                            word2 = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
                            vm.u64[class2 >> 3] = word2
                            newHashOf = hash2
                            answer3 = newHashOf
                        else:
                            answer3 = hash
                        hashOf = answer3
                        bytes2 = heap.bytesForSlots(vm, count)
                        word3 = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + (hashOf & 0xffffffffffffffff)) & M64
                        place2 = vm.heap_edenFree
                        end2 = place2 + bytes2
                        if end2 > vm.heap_edenThreshold:
                            takeFromEden = 0
                        else:
                            vm.heap_edenFree = end2
                            vm.u64[place2 >> 3] = word3
                            takeFromEden = place2
                        object2 = takeFromEden
                        if not object2 == 0:
                            last2 = i64_max(count, 1)
                            value2 = vm.heap_nilObject
                            memory_fill(vm, object2 + 8, last2, value2)
                        quicklyNew2 = object2
                    else:
                        quicklyNew2 = 0
                elif class3 == 1048576:
                    if count & 0xffffffffffffffff < 2032:
                        slots = format.slotsFor_format(vm, count, 16)
                        value3 = format.formatFor_format(vm, count, 16)
                        hash3 = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                        if hash3 == 0:
                            hash4 = heap.nextHash(vm)
                            cleared2 = vm.u64[class2 >> 3] & 18428729679495036927
                            word4 = cleared2 | (hash4 & 0xffffffffffffffff) << 32 & M64
                            vm.u64[class2 >> 3] = word4
                            newHashOf2 = hash4
                            answer4 = newHashOf2
                        else:
                            answer4 = hash3
                        hashOf2 = answer4
                        bytes3 = heap.bytesForSlots(vm, slots)
                        word5 = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((value3 & 0xffffffffffffffff) << 24 & M64)) & M64) + (hashOf2 & 0xffffffffffffffff)) & M64
                        place3 = vm.heap_edenFree
                        end3 = place3 + bytes3
                        if end3 > vm.heap_edenThreshold:
                            takeFromEden2 = 0
                        else:
                            vm.heap_edenFree = end3
                            vm.u64[place3 >> 3] = word5
                            takeFromEden2 = place3
                        object2 = takeFromEden2
                        if not object2 == 0:
                            memory_fill(vm, object2 + 8, i64_max(slots, 1), 0)
                        quicklyNew2 = object2
                    else:
                        quicklyNew2 = 0
                else:
                    quicklyNew2 = 0
            else:
                quicklyNew2 = 0
            answer2 = quicklyNew2
        object3 = answer2
        if object3 != 0:
            count2 = i64(arguments + 1)
            vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
            vm.u64[vm.sp >> 3] = object3
            return
    return send_instantiateSlowly_arguments(vm, entry, arguments)


def send_instantiate_arguments_0(vm, entry):
    """Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235"""
    class2 = vm.u64[vm.sp >> 3]
    if class2 == vm.lookup_cache[i64(entry + 7)]:
        if vm.u64[class2 + 24 >> 3] == vm.lookup_cache[i64(entry + 3)]:
            word = vm.lookup_cache[i64(entry + 5)]
            bytes = signed64(vm.lookup_cache[i64(entry + 6)])
            place = vm.heap_edenFree
            end = place + bytes
            if end > vm.heap_edenThreshold:
                object = 0
            else:
                vm.heap_edenFree = end
                vm.u64[place >> 3] = word
                object = place
            if not object == 0:
                last = i64((bytes >> 3) - 1)
                value = vm.heap_nilObject
                memory_fill(vm, object + 8, last, value)
            quicklyNew = object
            answer = quicklyNew
        else:
            answer = 0
        object2 = answer
        if object2 != 0:
            vm.sp = vm.sp
            vm.u64[vm.sp >> 3] = object2
            return
    return send_instantiateSlowly_arguments(vm, entry, 0)


def send_instantiate_arguments_1(vm, entry):
    """Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235"""
    class2 = vm.u64[vm.sp - 8 >> 3]
    if class2 == vm.lookup_cache[i64(entry + 7)]:
        size = vm.u64[vm.sp >> 3]
        if vm.u64[class2 + 24 >> 3] & 1 != 0 and size & 1 != 0:
            class3 = signed64(vm.u64[class2 + 24 >> 3]) >> 3
            count = signed64(size) >> 3
            if class3 == 131072:
                if count & 0xffffffffffffffff < 255:
                    hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                    if hash == 0:
                        hash2 = heap.nextHash(vm)
                        cleared = vm.u64[class2 >> 3] & 18428729679495036927
                        word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
                        vm.u64[class2 >> 3] = word
                        newHashOf = hash2
                        answer = newHashOf
                    else:
                        answer = hash
                    hashOf = answer
                    bytes = heap.bytesForSlots(vm, count)
                    word2 = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + (hashOf & 0xffffffffffffffff)) & M64
                    place = vm.heap_edenFree
                    end = place + bytes
                    if end > vm.heap_edenThreshold:
                        takeFromEden = 0
                    else:
                        vm.heap_edenFree = end
                        vm.u64[place >> 3] = word2
                        takeFromEden = place
                    object = takeFromEden
                    if not object == 0:
                        last = i64_max(count, 1)
                        value = vm.heap_nilObject
                        memory_fill(vm, object + 8, last, value)
                    object2 = object
                else:
                    object2 = 0
            elif class3 == 1048576:
                if count & 0xffffffffffffffff < 2032:
                    slots = format.slotsFor_format(vm, count, 16)
                    value2 = format.formatFor_format(vm, count, 16)
                    hash3 = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                    if hash3 == 0:
                        hash4 = heap.nextHash(vm)
                        cleared2 = vm.u64[class2 >> 3] & 18428729679495036927
                        word3 = cleared2 | (hash4 & 0xffffffffffffffff) << 32 & M64
                        vm.u64[class2 >> 3] = word3
                        newHashOf2 = hash4
                        answer2 = newHashOf2
                    else:
                        answer2 = hash3
                    hashOf2 = answer2
                    bytes2 = heap.bytesForSlots(vm, slots)
                    word4 = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((value2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (hashOf2 & 0xffffffffffffffff)) & M64
                    place2 = vm.heap_edenFree
                    end2 = place2 + bytes2
                    if end2 > vm.heap_edenThreshold:
                        takeFromEden2 = 0
                    else:
                        vm.heap_edenFree = end2
                        vm.u64[place2 >> 3] = word4
                        takeFromEden2 = place2
                    object = takeFromEden2
                    if not object == 0:
                        memory_fill(vm, object + 8, i64_max(slots, 1), 0)
                    object2 = object
                else:
                    object2 = 0
            else:
                object2 = 0
        else:
            object2 = 0
        if object2 != 0:
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = object2
            return
    return send_instantiateSlowly_arguments(vm, entry, 1)


def send_instantiate_arguments_2(vm, entry):
    """Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235"""
    class2 = vm.u64[vm.sp - 16 >> 3]
    if class2 == vm.lookup_cache[i64(entry + 7)]:
        size = vm.u64[vm.sp >> 3]
        if vm.u64[class2 + 24 >> 3] & 1 != 0 and size & 1 != 0:
            class3 = signed64(vm.u64[class2 + 24 >> 3]) >> 3
            count = signed64(size) >> 3
            if class3 == 131072:
                if count & 0xffffffffffffffff < 255:
                    hash = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                    if hash == 0:
                        hash2 = heap.nextHash(vm)
                        cleared = vm.u64[class2 >> 3] & 18428729679495036927
                        word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
                        vm.u64[class2 >> 3] = word
                        newHashOf = hash2
                        answer = newHashOf
                    else:
                        answer = hash
                    hashOf = answer
                    bytes = heap.bytesForSlots(vm, count)
                    word2 = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + (hashOf & 0xffffffffffffffff)) & M64
                    place = vm.heap_edenFree
                    end = place + bytes
                    if end > vm.heap_edenThreshold:
                        takeFromEden = 0
                    else:
                        vm.heap_edenFree = end
                        vm.u64[place >> 3] = word2
                        takeFromEden = place
                    object = takeFromEden
                    if not object == 0:
                        last = i64_max(count, 1)
                        value = vm.heap_nilObject
                        memory_fill(vm, object + 8, last, value)
                    object2 = object
                else:
                    object2 = 0
            elif class3 == 1048576:
                if count & 0xffffffffffffffff < 2032:
                    slots = format.slotsFor_format(vm, count, 16)
                    value2 = format.formatFor_format(vm, count, 16)
                    hash3 = signed64(vm.u64[class2 >> 3] >> 32 & 4194303)
                    if hash3 == 0:
                        hash4 = heap.nextHash(vm)
                        cleared2 = vm.u64[class2 >> 3] & 18428729679495036927
                        word3 = cleared2 | (hash4 & 0xffffffffffffffff) << 32 & M64
                        vm.u64[class2 >> 3] = word3
                        newHashOf2 = hash4
                        answer2 = newHashOf2
                    else:
                        answer2 = hash3
                    hashOf2 = answer2
                    bytes2 = heap.bytesForSlots(vm, slots)
                    word4 = (((((slots & 0xffffffffffffffff) << 56 & M64) + ((value2 & 0xffffffffffffffff) << 24 & M64)) & M64) + (hashOf2 & 0xffffffffffffffff)) & M64
                    place2 = vm.heap_edenFree
                    end2 = place2 + bytes2
                    if end2 > vm.heap_edenThreshold:
                        takeFromEden2 = 0
                    else:
                        vm.heap_edenFree = end2
                        vm.u64[place2 >> 3] = word4
                        takeFromEden2 = place2
                    object = takeFromEden2
                    if not object == 0:
                        memory_fill(vm, object + 8, i64_max(slots, 1), 0)
                    object2 = object
                else:
                    object2 = 0
            else:
                object2 = 0
        else:
            object2 = 0
        if object2 != 0:
            vm.sp = vm.sp - 16
            vm.u64[vm.sp >> 3] = object2
            return
    return send_instantiateSlowly_arguments(vm, entry, 2)


def send_mustBeBoolean(vm, value):
    """Send>>mustBeBoolean:, vm-spec/Send/Send.class.st:125"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    selector = vm.u64[vm.specialObjects_array + 208 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def send_notFound_arguments(vm, selector, arguments):
    """Send>>notFound:arguments:, vm-spec/Send/Send.class.st:71"""
    anOop = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 8 or selector & 7 == 0 and signed64(vm.u64[selector >> 3] & 4194303) == 8):
        return send_doesNotUnderstand_arguments(vm, selector, arguments)
    vm.send_count = i64(vm.send_count - 1)
    send.followInFrame(vm)
    selector2 = forwarders.follow(vm, selector)
    return send_send_to_arguments(vm, selector2, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], arguments)


def send_retry_slot_arguments(vm, method, slot, arguments):
    """Send>>retry:slot:arguments:, vm-spec/Send/Send.class.st:299"""
    trace.failed(vm)
    if not vm.failure_code == 9:
        return send_activateFailed_arguments(vm, method, arguments)
    vm.send_newMethod = method
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
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)
    result = plainPrimitive(vm, slot)
    if result == 0:
        return send_activateFailed_arguments(vm, vm.send_newMethod, arguments)
    count = i64(arguments + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = result


def send_send_arguments_toClass(vm, selector, arguments, aClass):
    """Send>>send:arguments:toClass:, vm-spec/Send/Send.class.st:101"""
    vm.send_count = i64(vm.send_count + 1)
    entry = -1
    if aClass & 7 == 0:
        if signed64(vm.u64[aClass >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[aClass >> 3] >> 56)
            slotCountOf = signed64(vm.u64[aClass - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and vm.u64[aClass + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[aClass >> 3] >> 32 & 4194303) == 0:
            isClass = classTable.looksLikeClass(vm, aClass)
        else:
            hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
            if hash < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                answer3 = at == aClass
            else:
                answer3 = False
            isClass = answer3
    else:
        isClass = False
    if isClass:
        value = forwarders.follow(vm, selector) if vm.forwarders_isOn else selector
        hash2 = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
        if hash2 == 0:
            indexOf = classTable.enter(vm, aClass)
        else:
            indexOf = hash2
        entry2 = signed64((value ^ (indexOf & 0xffffffffffffffff) << 3 & M64) & 32760)
        if vm.lookup_cache[entry2] == value and vm.lookup_cache[i64(entry2 + 1)] == indexOf & 0xffffffffffffffff:
            entry = entry2
        else:
            entry = lookup.fill_selector_classIndex(vm, entry2, value, indexOf)
    if entry < 0:
        return send_doesNotUnderstand_arguments(vm, selector, arguments)
    return send_execute_arguments(vm, entry, arguments)


def send_send_to_arguments(vm, selector, receiver, arguments):
    """Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57"""
    vm.send_count = i64(vm.send_count + 1)
    index = signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    if entry2 < 0:
        return send_notFound_arguments(vm, selector, arguments)
    return send_execute_arguments(vm, entry2, arguments)


def send_send_to_arguments_0(vm, selector, receiver):
    """Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57"""
    vm.send_count = i64(vm.send_count + 1)
    index = signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    if entry2 < 0:
        return send_notFound_arguments(vm, selector, 0)
    return send_execute_arguments_0(vm, entry2)


def send_send_to_arguments_1(vm, selector, receiver):
    """Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57"""
    vm.send_count = i64(vm.send_count + 1)
    index = signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    if entry2 < 0:
        return send_notFound_arguments(vm, selector, 1)
    return send_execute_arguments_1(vm, entry2)


def send_send_to_arguments_2(vm, selector, receiver):
    """Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57"""
    vm.send_count = i64(vm.send_count + 1)
    index = signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    if entry2 < 0:
        return send_notFound_arguments(vm, selector, 2)
    return send_execute_arguments_2(vm, entry2)


def sharedBytecodes_jump_if_for(vm, distance, condition, value):
    """SharedBytecodes>>jump:if:for:, vm-spec/Bytecodes/SharedBytecodes.class.st:298"""
    boolean = forwarders.follow(vm, value)
    if not (boolean == vm.heap_trueObject or boolean == vm.heap_falseObject):
        return send_mustBeBoolean(vm, boolean)
    if boolean == (vm.heap_trueObject if condition else vm.heap_falseObject):
        vm.ip = vm.ip + distance


def bytecode_0(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 8 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_1(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_2(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 24 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_3(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 32 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_4(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 40 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_5(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 48 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_6(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 56 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_7(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 64 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_8(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 72 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_9(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 80 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_10(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 88 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_11(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 96 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_12(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 104 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_13(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 112 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_14(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 120 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_15(vm):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value = vm.u64[vm.receiver + 128 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_16(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 16 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_17(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 24 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_18(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 32 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_19(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 40 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_20(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 48 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_21(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 56 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_22(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 64 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_23(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 72 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_24(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 80 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_25(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 88 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_26(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 96 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_27(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 104 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_28(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 112 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_29(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 120 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_30(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 128 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_31(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 136 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_32(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_33(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 24 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_34(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 32 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_35(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 40 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_36(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 48 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_37(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 56 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_38(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 64 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_39(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 72 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_40(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 80 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_41(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 88 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_42(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 96 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_43(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 104 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_44(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 112 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_45(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 120 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_46(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 128 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_47(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 136 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_48(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 144 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_49(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 152 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_50(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 160 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_51(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 168 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_52(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 176 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_53(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 184 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_54(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 192 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_55(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 200 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_56(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 208 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_57(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 216 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_58(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 224 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_59(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 232 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_60(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 240 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_61(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 248 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_62(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 256 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_63(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + 264 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_64(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_65(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 8 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_66(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_67(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 24 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_68(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 32 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_69(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 40 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_70(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 48 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_71(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 56 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_72(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 64 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_73(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 72 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_74(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 80 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_75(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 88 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_76(vm):
    """SharedBytecodes>>pushReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:16"""
    value = vm.receiver
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_77(vm):
    """SharedBytecodes>>pushTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:23"""
    value = vm.heap_trueObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_78(vm):
    """SharedBytecodes>>pushFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:30"""
    value = vm.heap_falseObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_79(vm):
    """SharedBytecodes>>pushNil, vm-spec/Bytecodes/SharedBytecodes.class.st:37"""
    value = vm.heap_nilObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    if signed64(vm.u8[vm.ip]) == vm.lookahead_identical:
        vm.ip = vm.ip + 1
        one = vm.u64[vm.sp - 8 >> 3]
        other = vm.u64[vm.sp >> 3]
        if one == other:
            is2 = True
        else:
            is2 = vm.forwarders_isOn and forwarders.follow(vm, one) == forwarders.follow(vm, other)
        code = signed64(vm.u8[vm.ip])
        if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance = 0 if is2 else i64(i64(code - vm.lookahead_firstShort) + 1)
            distance2 = i64(distance + 1)
            vm.ip = vm.ip + distance2
            return
        if code == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance = 0 if is2 else signed64(vm.u8[vm.ip + 1])
            distance3 = i64(distance + 2)
            vm.ip = vm.ip + distance3
            return
        value2 = vm.heap_trueObject if is2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return


def bytecode_80(vm):
    """SharedBytecodes>>pushZero, vm-spec/Bytecodes/SharedBytecodes.class.st:48"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = 1


def bytecode_81(vm):
    """SharedBytecodes>>pushOne, vm-spec/Bytecodes/SharedBytecodes.class.st:55"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = 9
    if signed64(vm.u8[vm.ip]) == vm.lookahead_add:
        vm.ip = vm.ip + 1
        receiver = vm.u64[vm.sp - 8 >> 3]
        argument = vm.u64[vm.sp >> 3]
        if receiver & argument & 1 != 0 and not i64_add_overflows(i64(signed64(receiver) - 1), signed64(argument)):
            value = i64(i64(signed64(receiver) - 1) + signed64(argument)) & 0xffffffffffffffff
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value
            return
        if receiver & 7 == 4 and argument & 7 == 4:
            value2 = tag.smallFloatValue(vm, receiver) + tag.smallFloatValue(vm, argument)
            if tag.fitsSmallFloat(vm, value2):
                float = tag.smallFloatFor(vm, value2)
            else:
                float = instances.boxedFloat(vm, value2)
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = float
            return
        selector = vm.u64[vm.specialObjects_selectors + 8 >> 3]
        return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])
    if signed64(vm.u8[vm.ip]) == vm.lookahead_subtract:
        vm.ip = vm.ip + 1
        receiver2 = vm.u64[vm.sp - 8 >> 3]
        argument2 = vm.u64[vm.sp >> 3]
        if receiver2 & argument2 & 1 != 0 and not i64_subtract_overflows(signed64(receiver2), i64(signed64(argument2) - 1)):
            value3 = i64(signed64(receiver2) - i64(signed64(argument2) - 1)) & 0xffffffffffffffff
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value3
            return
        if receiver2 & 7 == 4 and argument2 & 7 == 4:
            value4 = tag.smallFloatValue(vm, receiver2) - tag.smallFloatValue(vm, argument2)
            if tag.fitsSmallFloat(vm, value4):
                float2 = tag.smallFloatFor(vm, value4)
            else:
                float2 = instances.boxedFloat(vm, value4)
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = float2
            return
        selector2 = vm.u64[vm.specialObjects_selectors + 24 >> 3]
        return send_send_to_arguments_1(vm, selector2, vm.u64[vm.sp - 8 >> 3])


def bytecode_82(vm):
    """SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128"""
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    if extB == 1:
        value = scheduler.activeProcess(vm)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value
    else:
        fp = vm.fp
        if vm.u64[fp + 24 >> 3] & 2 != 0:
            contextOf = vm.u64[fp + 32 >> 3]
        else:
            contextOf = contexts.marry(vm, fp)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = contextOf


def bytecode_83(vm):
    """SharedBytecodes>>duplicate, vm-spec/Bytecodes/SharedBytecodes.class.st:137"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_84(vm):
    """SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:461"""
    sharedBytecodes.unknown(vm)


def bytecode_88(vm):
    """SharedBytecodes>>returnReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:334"""
    value = vm.receiver
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
    return returning_returnMarked(vm, value)


def bytecode_89(vm):
    """SharedBytecodes>>returnTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:341"""
    value = vm.heap_trueObject
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
    return returning_returnMarked(vm, value)


def bytecode_90(vm):
    """SharedBytecodes>>returnFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:348"""
    value = vm.heap_falseObject
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
    return returning_returnMarked(vm, value)


def bytecode_91(vm):
    """SharedBytecodes>>returnNil, vm-spec/Bytecodes/SharedBytecodes.class.st:355"""
    value = vm.heap_nilObject
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
    return returning_returnMarked(vm, value)


def bytecode_92(vm):
    """SharedBytecodes>>returnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:362"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    pop = value
    if vm.u64[vm.fp + 24 >> 3] & 7 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = pop
        return
    return returning_returnMarked(vm, pop)


def bytecode_93(vm):
    """SharedBytecodes>>blockReturnNil:, vm-spec/Bytecodes/SharedBytecodes.class.st:379"""
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    if extA == 0:
        return returning_returnToCaller(vm, vm.heap_nilObject)
    sharedBytecodes.unknown(vm)


def bytecode_94(vm):
    """SharedBytecodes>>blockReturnTop:, vm-spec/Bytecodes/SharedBytecodes.class.st:369"""
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    if extA == 0:
        value = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        pop = value
        return returning_returnToCaller(vm, pop)
    vm.sp = vm.sp - 8
    sharedBytecodes.unknown(vm)


def bytecode_95(vm):
    """SharedBytecodes>>noOperation, vm-spec/Bytecodes/SharedBytecodes.class.st:422"""
    pass


def bytecode_96(vm):
    """SharedBytecodes>>add, vm-spec/Bytecodes/SharedBytecodes.class.st:480"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and not i64_add_overflows(i64(signed64(receiver) - 1), signed64(argument)):
        value = i64(i64(signed64(receiver) - 1) + signed64(argument)) & 0xffffffffffffffff
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        value2 = tag.smallFloatValue(vm, receiver) + tag.smallFloatValue(vm, argument)
        if tag.fitsSmallFloat(vm, value2):
            float = tag.smallFloatFor(vm, value2)
        else:
            float = instances.boxedFloat(vm, value2)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 8 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_97(vm):
    """SharedBytecodes>>subtract, vm-spec/Bytecodes/SharedBytecodes.class.st:498"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and not i64_subtract_overflows(signed64(receiver), i64(signed64(argument) - 1)):
        value = i64(signed64(receiver) - i64(signed64(argument) - 1)) & 0xffffffffffffffff
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        value2 = tag.smallFloatValue(vm, receiver) - tag.smallFloatValue(vm, argument)
        if tag.fitsSmallFloat(vm, value2):
            float = tag.smallFloatFor(vm, value2)
        else:
            float = instances.boxedFloat(vm, value2)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 24 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_98(vm):
    """SharedBytecodes>>lessThan, vm-spec/Bytecodes/SharedBytecodes.class.st:516"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        condition = signed64(receiver) < signed64(argument)
        code = signed64(vm.u8[vm.ip])
        if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
            distance2 = i64(distance + 1)
            vm.ip = vm.ip + distance2
            return
        if code == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
            distance3 = i64(distance + 2)
            vm.ip = vm.ip + distance3
            return
        value = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        condition2 = tag.smallFloatValue(vm, receiver) < tag.smallFloatValue(vm, argument)
        code2 = signed64(vm.u8[vm.ip])
        if i64(code2 - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else i64(i64(code2 - vm.lookahead_firstShort) + 1)
            distance5 = i64(distance4 + 1)
            vm.ip = vm.ip + distance5
            return
        if code2 == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else signed64(vm.u8[vm.ip + 1])
            distance6 = i64(distance4 + 2)
            vm.ip = vm.ip + distance6
            return
        value2 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 40 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_99(vm):
    """SharedBytecodes>>greaterThan, vm-spec/Bytecodes/SharedBytecodes.class.st:531"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        condition = signed64(receiver) > signed64(argument)
        code = signed64(vm.u8[vm.ip])
        if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
            distance2 = i64(distance + 1)
            vm.ip = vm.ip + distance2
            return
        if code == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
            distance3 = i64(distance + 2)
            vm.ip = vm.ip + distance3
            return
        value = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        condition2 = tag.smallFloatValue(vm, receiver) > tag.smallFloatValue(vm, argument)
        code2 = signed64(vm.u8[vm.ip])
        if i64(code2 - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else i64(i64(code2 - vm.lookahead_firstShort) + 1)
            distance5 = i64(distance4 + 1)
            vm.ip = vm.ip + distance5
            return
        if code2 == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else signed64(vm.u8[vm.ip + 1])
            distance6 = i64(distance4 + 2)
            vm.ip = vm.ip + distance6
            return
        value2 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 56 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_100(vm):
    """SharedBytecodes>>lessOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:546"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        condition = signed64(receiver) <= signed64(argument)
        code = signed64(vm.u8[vm.ip])
        if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
            distance2 = i64(distance + 1)
            vm.ip = vm.ip + distance2
            return
        if code == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
            distance3 = i64(distance + 2)
            vm.ip = vm.ip + distance3
            return
        value = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        condition2 = tag.smallFloatValue(vm, receiver) <= tag.smallFloatValue(vm, argument)
        code2 = signed64(vm.u8[vm.ip])
        if i64(code2 - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else i64(i64(code2 - vm.lookahead_firstShort) + 1)
            distance5 = i64(distance4 + 1)
            vm.ip = vm.ip + distance5
            return
        if code2 == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else signed64(vm.u8[vm.ip + 1])
            distance6 = i64(distance4 + 2)
            vm.ip = vm.ip + distance6
            return
        value2 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 72 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_101(vm):
    """SharedBytecodes>>greaterOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:561"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        condition = signed64(receiver) >= signed64(argument)
        code = signed64(vm.u8[vm.ip])
        if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
            distance2 = i64(distance + 1)
            vm.ip = vm.ip + distance2
            return
        if code == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
            distance3 = i64(distance + 2)
            vm.ip = vm.ip + distance3
            return
        value = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        condition2 = tag.smallFloatValue(vm, receiver) >= tag.smallFloatValue(vm, argument)
        code2 = signed64(vm.u8[vm.ip])
        if i64(code2 - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else i64(i64(code2 - vm.lookahead_firstShort) + 1)
            distance5 = i64(distance4 + 1)
            vm.ip = vm.ip + distance5
            return
        if code2 == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else signed64(vm.u8[vm.ip + 1])
            distance6 = i64(distance4 + 2)
            vm.ip = vm.ip + distance6
            return
        value2 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 88 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_102(vm):
    """SharedBytecodes>>equal, vm-spec/Bytecodes/SharedBytecodes.class.st:576"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        condition = signed64(receiver) == signed64(argument)
        code = signed64(vm.u8[vm.ip])
        if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
            distance2 = i64(distance + 1)
            vm.ip = vm.ip + distance2
            return
        if code == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
            distance3 = i64(distance + 2)
            vm.ip = vm.ip + distance3
            return
        value = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        condition2 = tag.smallFloatValue(vm, receiver) == tag.smallFloatValue(vm, argument)
        code2 = signed64(vm.u8[vm.ip])
        if i64(code2 - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else i64(i64(code2 - vm.lookahead_firstShort) + 1)
            distance5 = i64(distance4 + 1)
            vm.ip = vm.ip + distance5
            return
        if code2 == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else signed64(vm.u8[vm.ip + 1])
            distance6 = i64(distance4 + 2)
            vm.ip = vm.ip + distance6
            return
        value2 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 104 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_103(vm):
    """SharedBytecodes>>notEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:591"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        condition = signed64(receiver) != signed64(argument)
        code = signed64(vm.u8[vm.ip])
        if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
            distance2 = i64(distance + 1)
            vm.ip = vm.ip + distance2
            return
        if code == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
            distance3 = i64(distance + 2)
            vm.ip = vm.ip + distance3
            return
        value = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        condition2 = tag.smallFloatValue(vm, receiver) != tag.smallFloatValue(vm, argument)
        code2 = signed64(vm.u8[vm.ip])
        if i64(code2 - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else i64(i64(code2 - vm.lookahead_firstShort) + 1)
            distance5 = i64(distance4 + 1)
            vm.ip = vm.ip + distance5
            return
        if code2 == vm.lookahead_long:
            vm.sp = vm.sp - 16
            distance4 = 0 if condition2 else signed64(vm.u8[vm.ip + 1])
            distance6 = i64(distance4 + 2)
            vm.ip = vm.ip + distance6
            return
        value2 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 120 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_104(vm):
    """SharedBytecodes>>multiply, vm-spec/Bytecodes/SharedBytecodes.class.st:606"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and not i64_multiply_overflows(i64(signed64(receiver) - 1), signed64(argument) >> 3):
        value = i64(i64(i64(signed64(receiver) - 1) * (signed64(argument) >> 3)) + 1) & 0xffffffffffffffff
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        value2 = tag.smallFloatValue(vm, receiver) * tag.smallFloatValue(vm, argument)
        if tag.fitsSmallFloat(vm, value2):
            float = tag.smallFloatFor(vm, value2)
        else:
            float = instances.boxedFloat(vm, value2)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 136 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_105(vm):
    """SharedBytecodes>>divide, vm-spec/Bytecodes/SharedBytecodes.class.st:623"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and argument != 1:
        if i64_remainder(signed64(receiver) >> 3, signed64(argument) >> 3) == 0:
            value = i64_quotient(signed64(receiver) >> 3, signed64(argument) >> 3)
            if value >= -1152921504606846976 and value <= 1152921504606846975:
                integer = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            else:
                integer = instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = integer
            return
    if receiver & 7 == 4 and argument & 7 == 4 and tag.smallFloatValue(vm, argument) != 0.0:
        value2 = double_divide(tag.smallFloatValue(vm, receiver), tag.smallFloatValue(vm, argument))
        if tag.fitsSmallFloat(vm, value2):
            float = tag.smallFloatFor(vm, value2)
        else:
            float = instances.boxedFloat(vm, value2)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 152 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_106(vm):
    """SharedBytecodes>>modulo, vm-spec/Bytecodes/SharedBytecodes.class.st:641"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and argument != 1:
        value = (((i64_floor_remainder(signed64(receiver) >> 3, signed64(argument) >> 3) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    selector = vm.u64[vm.specialObjects_selectors + 168 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_107(vm):
    """SharedBytecodes>>makePoint, vm-spec/Bytecodes/SharedBytecodes.class.st:669"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        value = instances.point_y(vm, receiver, argument)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    selector = vm.u64[vm.specialObjects_selectors + 184 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_108(vm):
    """SharedBytecodes>>bitShift, vm-spec/Bytecodes/SharedBytecodes.class.st:683"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        if integers.canShift_by(vm, signed64(receiver) >> 3, signed64(argument) >> 3):
            value = signed64(receiver) >> 3
            distance = signed64(argument) >> 3
            value2 = ((((i64_shift_left(value, distance) if distance >= 0 else i64_shift_right(value, i64_negate(distance))) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value2
            return
    selector = vm.u64[vm.specialObjects_selectors + 200 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_109(vm):
    """SharedBytecodes>>integerDivide, vm-spec/Bytecodes/SharedBytecodes.class.st:655"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and argument != 1:
        value = i64_floor_quotient(signed64(receiver) >> 3, signed64(argument) >> 3)
        if value >= -1152921504606846976 and value <= 1152921504606846975:
            integer = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        else:
            integer = instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = integer
        return
    selector = vm.u64[vm.specialObjects_selectors + 216 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_110(vm):
    """SharedBytecodes>>bitAnd, vm-spec/Bytecodes/SharedBytecodes.class.st:698"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        value = receiver & argument
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    selector = vm.u64[vm.specialObjects_selectors + 232 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_111(vm):
    """SharedBytecodes>>bitOr, vm-spec/Bytecodes/SharedBytecodes.class.st:712"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        value = receiver | argument
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value
        return
    selector = vm.u64[vm.specialObjects_selectors + 248 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_112(vm):
    """SharedBytecodes>>at, vm-spec/Bytecodes/SharedBytecodes.class.st:726"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & 7 == 0 and argument & 1 != 0:
        index = i64((signed64(argument) >> 3) - 1)
        class2 = signed64(vm.u64[receiver >> 3] & 4194303)
        if class2 == vm.quickElements_arrays:
            count = signed64(vm.u64[receiver >> 3] >> 56)
            if index & 0xffffffffffffffff < count & 0xffffffffffffffff:
                hasSlotAt = True
            else:
                if count == 255:
                    count2 = signed64(vm.u64[receiver >> 3] >> 56)
                    slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                    answer = index & 0xffffffffffffffff < slotCountOf & 0xffffffffffffffff
                else:
                    answer = False
                hasSlotAt = answer
            answer2 = hasSlotAt
        else:
            answer2 = False
        if answer2:
            value = vm.u64[receiver + i64_shift_left(i64(index + 1), 3) >> 3]
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value
            return
        if class2 == vm.quickElements_strings:
            count3 = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            answer3 = index & 0xffffffffffffffff < i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[receiver >> 3] >> 24 & 31) & 7)) & 0xffffffffffffffff
        else:
            answer3 = False
        if answer3:
            value2 = (((vm.u8[receiver + 8 + index] & 0xffffffffffffffff) << 3 & M64) + 2) & M64
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value2
            return
    if not vm.quickElements_isKnown:
        quickElements.lookUp(vm)
    selector = vm.u64[vm.specialObjects_selectors + 264 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_113(vm):
    """SharedBytecodes>>atPut, vm-spec/Bytecodes/SharedBytecodes.class.st:747"""
    receiver = vm.u64[vm.sp - 16 >> 3]
    argument = vm.u64[vm.sp - 8 >> 3]
    value = vm.u64[vm.sp >> 3]
    if receiver & 7 == 0 and argument & 1 != 0:
        index = i64((signed64(argument) >> 3) - 1)
        class2 = signed64(vm.u64[receiver >> 3] & 4194303)
        if not vm.u64[receiver >> 3] >> 23 & 1 != 0:
            if class2 == vm.quickElements_arrays:
                count = signed64(vm.u64[receiver >> 3] >> 56)
                if index & 0xffffffffffffffff < count & 0xffffffffffffffff:
                    hasSlotAt = True
                else:
                    if count == 255:
                        count2 = signed64(vm.u64[receiver >> 3] >> 56)
                        slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                        answer = index & 0xffffffffffffffff < slotCountOf & 0xffffffffffffffff
                    else:
                        answer = False
                    hasSlotAt = answer
                answer2 = hasSlotAt
            else:
                answer2 = False
            if answer2:
                vm.u64[receiver + i64_shift_left(i64(index + 1), 3) >> 3] = value
                if receiver >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
                    heap.noteStores(vm, receiver)
                vm.sp = vm.sp - 16
                vm.u64[vm.sp >> 3] = value
                return
            if class2 == vm.quickElements_strings:
                count3 = signed64(vm.u64[receiver >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
                answer3 = index & 0xffffffffffffffff < i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[receiver >> 3] >> 24 & 31) & 7)) & 0xffffffffffffffff
            else:
                answer3 = False
            if answer3:
                if value & 7 == 2 and signed64(value >> 3) < 256:
                    value2 = signed64(value >> 3)
                    vm.u8[receiver + 8 + index] = value2 & 0xff
                    vm.sp = vm.sp - 16
                    vm.u64[vm.sp >> 3] = value
                    return
    if not vm.quickElements_isKnown:
        quickElements.lookUp(vm)
    selector = vm.u64[vm.specialObjects_selectors + 280 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_114(vm):
    """SharedBytecodes>>size, vm-spec/Bytecodes/SharedBytecodes.class.st:773"""
    receiver = vm.u64[vm.sp >> 3]
    if receiver & 7 == 0:
        class2 = signed64(vm.u64[receiver >> 3] & 4194303)
        if class2 == vm.quickElements_arrays:
            count = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
            value = (((slotCountOf & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[vm.sp >> 3] = value
            return
        if class2 == vm.quickElements_strings:
            count2 = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            value2 = (((i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[receiver >> 3] >> 24 & 31) & 7)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[vm.sp >> 3] = value2
            return
    if not vm.quickElements_isKnown:
        quickElements.lookUp(vm)
    selector = vm.u64[vm.specialObjects_selectors + 296 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_115(vm):
    """SharedBytecodes>>next, vm-spec/Bytecodes/SharedBytecodes.class.st:792"""
    selector = vm.u64[vm.specialObjects_selectors + 312 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_116(vm):
    """SharedBytecodes>>nextPut, vm-spec/Bytecodes/SharedBytecodes.class.st:800"""
    selector = vm.u64[vm.specialObjects_selectors + 328 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_117(vm):
    """SharedBytecodes>>atEnd, vm-spec/Bytecodes/SharedBytecodes.class.st:808"""
    selector = vm.u64[vm.specialObjects_selectors + 344 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_118(vm):
    """SharedBytecodes>>identical, vm-spec/Bytecodes/SharedBytecodes.class.st:816"""
    one = vm.u64[vm.sp - 8 >> 3]
    other = vm.u64[vm.sp >> 3]
    if one == other:
        is2 = True
    else:
        is2 = vm.forwarders_isOn and forwarders.follow(vm, one) == forwarders.follow(vm, other)
    code = signed64(vm.u8[vm.ip])
    if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
        vm.sp = vm.sp - 16
        distance = 0 if is2 else i64(i64(code - vm.lookahead_firstShort) + 1)
        distance2 = i64(distance + 1)
        vm.ip = vm.ip + distance2
        return
    if code == vm.lookahead_long:
        vm.sp = vm.sp - 16
        distance = 0 if is2 else signed64(vm.u8[vm.ip + 1])
        distance3 = i64(distance + 2)
        vm.ip = vm.ip + distance3
        return
    value = vm.heap_trueObject if is2 else vm.heap_falseObject
    vm.sp = vm.sp - 8
    vm.u64[vm.sp >> 3] = value


def bytecode_119(vm):
    """SharedBytecodes>>class, vm-spec/Bytecodes/SharedBytecodes.class.st:825"""
    anOop = vm.u64[vm.sp >> 3]
    anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    index = signed64(vm.u64[anOop2 >> 3] & 4194303) if anOop2 & 7 == 0 else signed64(anOop2 & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    vm.u64[vm.sp >> 3] = at


def bytecode_120(vm):
    """SharedBytecodes>>notIdentical, vm-spec/Bytecodes/SharedBytecodes.class.st:833"""
    one = vm.u64[vm.sp - 8 >> 3]
    other = vm.u64[vm.sp >> 3]
    if one == other:
        is2 = True
    else:
        is2 = vm.forwarders_isOn and forwarders.follow(vm, one) == forwarders.follow(vm, other)
    condition = not is2
    code = signed64(vm.u8[vm.ip])
    if i64(code - vm.lookahead_firstShort) & 0xffffffffffffffff < 8:
        vm.sp = vm.sp - 16
        distance = 0 if condition else i64(i64(code - vm.lookahead_firstShort) + 1)
        distance2 = i64(distance + 1)
        vm.ip = vm.ip + distance2
        return
    if code == vm.lookahead_long:
        vm.sp = vm.sp - 16
        distance = 0 if condition else signed64(vm.u8[vm.ip + 1])
        distance3 = i64(distance + 2)
        vm.ip = vm.ip + distance3
        return
    value = vm.heap_trueObject if condition else vm.heap_falseObject
    vm.sp = vm.sp - 8
    vm.u64[vm.sp >> 3] = value


def bytecode_121(vm):
    """SharedBytecodes>>value, vm-spec/Bytecodes/SharedBytecodes.class.st:841"""
    anOop = vm.u64[vm.sp >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 38:
        if vm.u64[anOop + 24 >> 3] == 1:
            anOop2 = vm.u64[anOop + 16 >> 3]
            anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        return send_activateClosure_arguments(vm, vm.u64[vm.sp >> 3], 0)
    anOop4 = vm.u64[vm.sp >> 3]
    if anOop4 & 7 == 0 and signed64(vm.u64[anOop4 >> 3] & 4194303) == 37:
        if vm.u64[anOop4 + 24 >> 3] == 1:
            anOop5 = vm.u64[anOop4 + 8 >> 3]
            answer3 = anOop5 & 7 == 0 and signed64(vm.u64[anOop5 >> 3] & 4194303) == 36 and vm.u64[anOop4 + 16 >> 3] & 1 != 0
        else:
            answer3 = False
        answer4 = answer3
    else:
        answer4 = False
    if answer4:
        return send_activateEmbedded_arguments(vm, vm.u64[vm.sp >> 3], 0)
    selector = vm.u64[vm.specialObjects_selectors + 408 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_122(vm):
    """SharedBytecodes>>valueWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:851"""
    anOop = vm.u64[vm.sp - 8 >> 3]
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 38:
        if vm.u64[anOop + 24 >> 3] == 9:
            anOop2 = vm.u64[anOop + 16 >> 3]
            anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
            answer = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        return send_activateClosure_arguments(vm, vm.u64[vm.sp - 8 >> 3], 1)
    anOop4 = vm.u64[vm.sp - 8 >> 3]
    if anOop4 & 7 == 0 and signed64(vm.u64[anOop4 >> 3] & 4194303) == 37:
        if vm.u64[anOop4 + 24 >> 3] == 9:
            anOop5 = vm.u64[anOop4 + 8 >> 3]
            answer3 = anOop5 & 7 == 0 and signed64(vm.u64[anOop5 >> 3] & 4194303) == 36 and vm.u64[anOop4 + 16 >> 3] & 1 != 0
        else:
            answer3 = False
        answer4 = answer3
    else:
        answer4 = False
    if answer4:
        return send_activateEmbedded_arguments(vm, vm.u64[vm.sp - 8 >> 3], 1)
    selector = vm.u64[vm.specialObjects_selectors + 424 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_123(vm):
    """SharedBytecodes>>do, vm-spec/Bytecodes/SharedBytecodes.class.st:861"""
    selector = vm.u64[vm.specialObjects_selectors + 440 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_124(vm):
    """SharedBytecodes>>new, vm-spec/Bytecodes/SharedBytecodes.class.st:869"""
    selector = vm.u64[vm.specialObjects_selectors + 456 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_125(vm):
    """SharedBytecodes>>newWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:877"""
    selector = vm.u64[vm.specialObjects_selectors + 472 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_126(vm):
    """SharedBytecodes>>pointX, vm-spec/Bytecodes/SharedBytecodes.class.st:885"""
    selector = vm.u64[vm.specialObjects_selectors + 488 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_127(vm):
    """SharedBytecodes>>pointY, vm-spec/Bytecodes/SharedBytecodes.class.st:893"""
    selector = vm.u64[vm.specialObjects_selectors + 504 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_128(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 16 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_129(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 24 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_130(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 32 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_131(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 40 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_132(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 48 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_133(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 56 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_134(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 64 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_135(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 72 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_136(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 80 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_137(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 88 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_138(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 96 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_139(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 104 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_140(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 112 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_141(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 120 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_142(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 128 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_143(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 136 >> 3]
    return send_send_to_arguments_0(vm, selector, vm.u64[vm.sp >> 3])


def bytecode_144(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 16 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_145(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 24 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_146(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 32 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_147(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 40 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_148(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 48 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_149(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 56 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_150(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 64 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_151(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 72 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_152(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 80 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_153(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 88 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_154(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 96 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_155(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 104 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_156(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 112 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_157(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 120 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_158(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 128 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_159(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 136 >> 3]
    return send_send_to_arguments_1(vm, selector, vm.u64[vm.sp - 8 >> 3])


def bytecode_160(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 16 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_161(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 24 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_162(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 32 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_163(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 40 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_164(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 48 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_165(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 56 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_166(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 64 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_167(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 72 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_168(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 80 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_169(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 88 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_170(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 96 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_171(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 104 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_172(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 112 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_173(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 120 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_174(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 128 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_175(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + 136 >> 3]
    return send_send_to_arguments_2(vm, selector, vm.u64[vm.sp - 16 >> 3])


def bytecode_176(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 1


def bytecode_177(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 2


def bytecode_178(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 3


def bytecode_179(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 4


def bytecode_180(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 5


def bytecode_181(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 6


def bytecode_182(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 7


def bytecode_183(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + 8


def bytecode_184(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 1
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 1, True, boolean)


def bytecode_185(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 2
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 2, True, boolean)


def bytecode_186(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 3
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 3, True, boolean)


def bytecode_187(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 4
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 4, True, boolean)


def bytecode_188(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 5
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 5, True, boolean)


def bytecode_189(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 6
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 6, True, boolean)


def bytecode_190(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 7
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 7, True, boolean)


def bytecode_191(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + 8
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, 8, True, boolean)


def bytecode_192(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 1
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 1, False, boolean)


def bytecode_193(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 2
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 2, False, boolean)


def bytecode_194(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 3
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 3, False, boolean)


def bytecode_195(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 4
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 4, False, boolean)


def bytecode_196(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 5
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 5, False, boolean)


def bytecode_197(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 6
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 6, False, boolean)


def bytecode_198(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 7
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 7, False, boolean)


def bytecode_199(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + 8
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, 8, False, boolean)


def bytecode_200(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 0)
    anObject = vm.receiver
    vm.u64[anObject + 8 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_201(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 1)
    anObject = vm.receiver
    vm.u64[anObject + 16 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_202(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 2)
    anObject = vm.receiver
    vm.u64[anObject + 24 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_203(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 3)
    anObject = vm.receiver
    vm.u64[anObject + 32 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_204(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 4)
    anObject = vm.receiver
    vm.u64[anObject + 40 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_205(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 5)
    anObject = vm.receiver
    vm.u64[anObject + 48 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_206(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 6)
    anObject = vm.receiver
    vm.u64[anObject + 56 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_207(vm):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, 7)
    anObject = vm.receiver
    vm.u64[anObject + 64 >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_208(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_209(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + 8 >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_210(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + 16 >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_211(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + 24 >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_212(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + 32 >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_213(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + 40 >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_214(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + 48 >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_215(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + 56 >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_216(vm):
    """SharedBytecodes>>pop, vm-spec/Bytecodes/SharedBytecodes.class.st:187"""
    vm.sp = vm.sp - 8


def bytecode_217(vm):
    """SharedBytecodes>>trap, vm-spec/Bytecodes/SharedBytecodes.class.st:454"""
    sharedBytecodes.unknown(vm)


def bytecode_224(vm):
    """SharedBytecodes>>extendA:, vm-spec/Bytecodes/SharedBytecodes.class.st:428"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    vm.extA = i64(i64_shift_left(vm.extA, 8) + byte)


def bytecode_225(vm):
    """SharedBytecodes>>extendB:, vm-spec/Bytecodes/SharedBytecodes.class.st:435"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    if byte == 255 and signed64(vm.u8[vm.ip]) == vm.lookahead_jump and not vm.extA | vm.extB != 0:
        distance = i64(signed64(vm.u8[vm.ip + 1]) - 254)
        vm.ip = vm.ip + distance
        if vm.safePoint_limit == 0:
            interrupts.atSafePoint(vm)
        return
    vm.extB = i64(byte - 256) if vm.extB == 0 and byte > 127 else i64(i64_shift_left(vm.extB, 8) + byte)


def bytecode_226(vm):
    """SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    index = i64(i64_shift_left(extA, 8) + byte)
    anOop = vm.receiver
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
        value = contextAccess.fetch_of(vm, index, vm.receiver)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value
    else:
        value2 = vm.u64[vm.receiver + i64_shift_left(i64(index + 1), 3) >> 3]
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value2


def bytecode_227(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    index = i64(i64_shift_left(extA, 8) + byte)
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_228(vm):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    index = i64(i64_shift_left(extA, 8) + byte)
    value = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_229(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    value = vm.u64[vm.temps + i64_shift_left(byte, 3) >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_231(vm):
    """SharedBytecodes>>pushNewArray:popElements:, vm-spec/Bytecodes/SharedBytecodes.class.st:144"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    size = byte & 127
    pops = byte >> 7
    if pops == 0:
        if size >= 255:
            object = heap.allocateLarge_format_classIndex(vm, size, 2, 51)
        else:
            bytes = heap.bytesForSlots(vm, size)
            word = (((((size & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
            place = vm.heap_edenFree
            end = place + bytes
            if end > vm.heap_edenThreshold:
                takeFromEden = 0
            else:
                vm.heap_edenFree = end
                vm.u64[place >> 3] = word
                takeFromEden = place
            object2 = takeFromEden
            object = heap.allocateLate_format_classIndex(vm, size, 2, 51) if object2 == 0 else object2
        last = i64_max(size, 1)
        value = vm.heap_nilObject
        memory_fill(vm, object + 8, last, value)
        pointers = object
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = pointers
    else:
        if size >= 255:
            array = heap.allocateLarge_format_classIndex(vm, size, 2, 51)
        else:
            bytes2 = heap.bytesForSlots(vm, size)
            word2 = (((((size & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
            place2 = vm.heap_edenFree
            end2 = place2 + bytes2
            if end2 > vm.heap_edenThreshold:
                takeFromEden2 = 0
            else:
                vm.heap_edenFree = end2
                vm.u64[place2 >> 3] = word2
                takeFromEden2 = place2
            object3 = takeFromEden2
            array = heap.allocateLate_format_classIndex(vm, size, 2, 51) if object3 == 0 else object3
        memory_copy(vm, i64_shift_left(size, 3), vm.sp - i64_shift_left(i64(size - 1), 3), array + 8)
        vm.sp = vm.sp - i64_shift_left(i64(size - 1), 3)
        vm.u64[vm.sp >> 3] = array


def bytecode_232(vm):
    """SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    value = i64(i64_shift_left(extB, 8) + byte)
    value2 = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def bytecode_233(vm):
    """SharedBytecodes>>pushCharacter:, vm-spec/Bytecodes/SharedBytecodes.class.st:121"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    code = i64(i64_shift_left(extB, 8) + byte)
    value = (((code & 0xffffffffffffffff) << 3 & M64) + 2) & M64
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_234(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    literal = i64(i64_shift_left(extA, 5) + (byte >> 3))
    count = i64(i64_shift_left(extB, 3) + (byte & 7))
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
    return send_send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count, 3) >> 3], count)


def bytecode_235(vm):
    """SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    literal = i64(i64_shift_left(extA, 5) + (byte >> 3))
    count = i64(i64_shift_left(extB, 3) + (byte & 7))
    if count >= 512:
        value = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        pop = value
        class2 = forwarders.follow(vm, pop) if vm.forwarders_isOn else pop
        value2 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
        if class2 & 7 == 0:
            if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[class2 >> 3] >> 56)
                slotCountOf = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer = slotCountOf >= 3
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if answer2 and vm.u64[class2 + 24 >> 3] & 1 != 0:
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
                    answer3 = at == class2
                else:
                    answer3 = False
                isClass = answer3
        else:
            isClass = False
        if isClass:
            anOop = vm.u64[class2 + 8 >> 3]
            answer4 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        else:
            answer4 = vm.heap_nilObject
        return send_send_arguments_toClass(vm, value2, i64(count - 512), answer4)
    anOop2 = methods.methodClassOf(vm, vm.u64[vm.fp + 16 >> 3])
    if anOop2 & 7 == 0:
        if signed64(vm.u64[anOop2 >> 3] >> 24 & 31) <= 5:
            count3 = signed64(vm.u64[anOop2 >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anOop2 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            answer5 = slotCountOf2 >= 3
        else:
            answer5 = False
        answer6 = answer5
    else:
        answer6 = False
    if answer6 and vm.u64[anOop2 + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[anOop2 >> 3] >> 32 & 4194303) == 0:
            isClass2 = classTable.looksLikeClass(vm, anOop2)
        else:
            hash2 = signed64(vm.u64[anOop2 >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page2 == vm.heap_nilObject:
                    at2 = vm.heap_nilObject
                else:
                    at2 = vm.u64[page2 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer7 = at2 == anOop2
            else:
                answer7 = False
            isClass2 = answer7
    else:
        isClass2 = False
    if isClass2:
        anOop3 = vm.u64[anOop2 + 8 >> 3]
        answer8 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
    else:
        answer8 = vm.heap_nilObject
    class2 = answer8
    return send_send_arguments_toClass(vm, vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3], count, class2)


def bytecode_237(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    distance = i64(i64_shift_left(extB, 8) + byte)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_238(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    distance = i64(i64_shift_left(extB, 8) + byte)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, distance, True, boolean)


def bytecode_239(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extB = vm.extB
    vm.extA = 0
    vm.extB = 0
    distance = i64(i64_shift_left(extB, 8) + byte)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, distance, False, boolean)


def bytecode_240(vm):
    """SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    index = i64(i64_shift_left(extA, 8) + byte)
    anOop = vm.receiver
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
        contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], index, vm.receiver)
        vm.sp = vm.sp - 8
        return
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, value2, vm.receiver, index)
    anObject = vm.receiver
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_241(vm):
    """SharedBytecodes>>popIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:254"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    index = i64(i64_shift_left(extA, 8) + byte)
    anOop = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    association = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value2 = value
    if vm.forwarders_needsCare:
        mayAssign = forwarders.isVariable(vm, association) and not vm.u64[association >> 3] >> 23 & 1 != 0
    else:
        mayAssign = not vm.u64[association >> 3] >> 23 & 1 != 0
    if not mayAssign:
        return send_cannotAssign_to_index(vm, value2, association, 1)
    vm.u64[association + 16 >> 3] = value2
    if association >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, association)


def bytecode_242(vm):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + i64_shift_left(byte, 3) >> 3] = value
    vm.sp = vm.sp - 8


def bytecode_243(vm):
    """SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    index = i64(i64_shift_left(extA, 8) + byte)
    anOop = vm.receiver
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
        contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], index, vm.receiver)
        return
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        return send_cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], vm.receiver, index)
    anObject = vm.receiver
    value = vm.u64[vm.sp >> 3]
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value
    if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_244(vm):
    """SharedBytecodes>>storeIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:265"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    index = i64(i64_shift_left(extA, 8) + byte)
    anOop = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    association = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if vm.forwarders_needsCare:
        mayAssign = forwarders.isVariable(vm, association) and not vm.u64[association >> 3] >> 23 & 1 != 0
    else:
        mayAssign = not vm.u64[association >> 3] >> 23 & 1 != 0
    if not mayAssign:
        return send_cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], association, 1)
    value = vm.u64[vm.sp >> 3]
    vm.u64[association + 16 >> 3] = value
    if association >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, association)


def bytecode_245(vm):
    """SharedBytecodes>>storeIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:247"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    value = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + i64_shift_left(byte, 3) >> 3] = value


def bytecode_248(vm):
    """SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:446"""
    vm.ip = vm.ip + 1
    byte2 = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    isInlined = byte2 >> 7
    if isInlined == 1:
        sharedBytecodes.unknown(vm)


def bytecode_249(vm):
    """SharedBytecodes>>pushFullClosure:copied:receiverOnStack:ignoreOuterContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:158"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    byte2 = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    extA = vm.extA
    vm.extA = 0
    vm.extB = 0
    literal = i64(i64_shift_left(extA, 8) + byte)
    count = byte2 & 63
    hasReceiver = byte2 >> 7
    ignoresContext = byte2 >> 6 & 1
    receiver = vm.u64[vm.sp - i64_shift_left(count, 3) >> 3] if hasReceiver == 1 else vm.receiver
    if ignoresContext == 1:
        answer = vm.heap_nilObject
    else:
        fp = vm.fp
        if vm.u64[fp + 24 >> 3] & 2 != 0:
            contextOf = vm.u64[fp + 32 >> 3]
        else:
            contextOf = contexts.marry(vm, fp)
        answer = contextOf
    context = answer
    anOop = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
    closure = closures.new_outer_receiver_copied(vm, forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop, context, receiver, count)
    memory_copy(vm, i64_shift_left(count, 3), vm.sp - i64_shift_left(i64(count - 1), 3), closure + 40)
    count2 = i64(count + hasReceiver)
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = closure


def bytecode_251(vm):
    """SharedBytecodes>>pushRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:107"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    byte2 = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    value = vm.u64[vm.u64[vm.temps + i64_shift_left(byte2, 3) >> 3] + i64_shift_left(i64(byte + 1), 3) >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_252(vm):
    """SharedBytecodes>>storeIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:283"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    byte2 = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    anObject = vm.u64[vm.temps + i64_shift_left(byte2, 3) >> 3]
    value = vm.u64[vm.sp >> 3]
    vm.u64[anObject + i64_shift_left(i64(byte + 1), 3) >> 3] = value
    if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, anObject)


def bytecode_253(vm):
    """SharedBytecodes>>popIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:275"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    byte2 = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    anObject = vm.u64[vm.temps + i64_shift_left(byte2, 3) >> 3]
    value = vm.u64[vm.sp >> 3]
    vm.u64[anObject + i64_shift_left(i64(byte + 1), 3) >> 3] = value
    if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
        heap.noteStores(vm, anObject)
    vm.sp = vm.sp - 8


def bytecode_284(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 96 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_285(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 104 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_286(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 112 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_287(vm):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value = vm.u64[vm.temps + 120 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value


def bytecode_336(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 144 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_337(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 152 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_338(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 160 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_339(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 168 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_340(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 176 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_341(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 184 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_342(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 192 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_343(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 200 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_344(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 208 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_345(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 216 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_346(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 224 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_347(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 232 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_348(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 240 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_349(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 248 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_350(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 256 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_351(vm):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + 264 >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_372(vm):
    """SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = 18446744073709551609


def bytecode_375(vm):
    """SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = 17


def bytecode_381(vm):
    """SharedBytecodes>>embeddedBlockReturnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:388"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    pop = value
    return returning_returnFromEmbedded(vm, pop)


def bytecode_384(vm):
    """SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76"""
    if vm.u8[vm.ip] >> 6 == 0:
        byte = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index = byte & 63
        anOop = vm.receiver
        if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
            value = contextAccess.fetch_of(vm, index, vm.receiver)
            vm.sp = vm.sp + 8
            vm.u64[vm.sp >> 3] = value
        else:
            value2 = vm.u64[vm.receiver + i64_shift_left(i64(index + 1), 3) >> 3]
            vm.sp = vm.sp + 8
            vm.u64[vm.sp >> 3] = value2
    elif vm.u8[vm.ip] >> 6 == 1:
        byte2 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index2 = byte2 & 63
        value3 = vm.u64[vm.temps + i64_shift_left(index2, 3) >> 3]
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value3
    elif vm.u8[vm.ip] >> 6 == 2:
        byte3 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index3 = byte3 & 63
        value4 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index3 + 1) + 1), 3) >> 3]
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value4
    else:
        byte4 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index4 = byte4 & 63
        variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index4 + 1) + 1), 3) >> 3]
        valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = valueOfVariable


def bytecode_385(vm):
    """SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227"""
    if vm.u8[vm.ip] >> 6 == 0:
        byte = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index = byte & 63
        anOop = vm.receiver
        if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
            contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], index, vm.receiver)
            return
        if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
            return send_cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], vm.receiver, index)
        anObject = vm.receiver
        value = vm.u64[vm.sp >> 3]
        vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value
        if anObject >= vm.heap_start and value & 7 == 0 and value < vm.heap_start:
            heap.noteStores(vm, anObject)
    elif vm.u8[vm.ip] >> 6 == 1:
        byte2 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index2 = byte2 & 63
        value2 = vm.u64[vm.sp >> 3]
        vm.u64[vm.temps + i64_shift_left(index2, 3) >> 3] = value2
    elif vm.u8[vm.ip] >> 6 == 2:
        vm.ip = vm.ip + 1
        sharedBytecodes.unknown(vm)
    else:
        byte3 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index3 = byte3 & 63
        anOop2 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index3 + 1) + 1), 3) >> 3]
        association = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if vm.forwarders_needsCare:
            mayAssign = forwarders.isVariable(vm, association) and not vm.u64[association >> 3] >> 23 & 1 != 0
        else:
            mayAssign = not vm.u64[association >> 3] >> 23 & 1 != 0
        if not mayAssign:
            return send_cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], association, 1)
        value3 = vm.u64[vm.sp >> 3]
        vm.u64[association + 16 >> 3] = value3
        if association >= vm.heap_start and value3 & 7 == 0 and value3 < vm.heap_start:
            heap.noteStores(vm, association)


def bytecode_386(vm):
    """SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212"""
    if vm.u8[vm.ip] >> 6 == 0:
        byte = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index = byte & 63
        anOop = vm.receiver
        if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
            contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], index, vm.receiver)
            vm.sp = vm.sp - 8
            return
        value = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        value2 = value
        if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
            return send_cannotAssign_to_index(vm, value2, vm.receiver, index)
        anObject = vm.receiver
        vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value2
        if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
            heap.noteStores(vm, anObject)
    elif vm.u8[vm.ip] >> 6 == 1:
        byte2 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index2 = byte2 & 63
        value3 = vm.u64[vm.sp >> 3]
        vm.u64[vm.temps + i64_shift_left(index2, 3) >> 3] = value3
        vm.sp = vm.sp - 8
    elif vm.u8[vm.ip] >> 6 == 2:
        vm.ip = vm.ip + 1
        sharedBytecodes.unknown(vm)
    else:
        byte3 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        index3 = byte3 & 63
        anOop2 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index3 + 1) + 1), 3) >> 3]
        association = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        value4 = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        value5 = value4
        if vm.forwarders_needsCare:
            mayAssign = forwarders.isVariable(vm, association) and not vm.u64[association >> 3] >> 23 & 1 != 0
        else:
            mayAssign = not vm.u64[association >> 3] >> 23 & 1 != 0
        if not mayAssign:
            return send_cannotAssign_to_index(vm, value5, association, 1)
        vm.u64[association + 16 >> 3] = value5
        if association >= vm.heap_start and value5 & 7 == 0 and value5 < vm.heap_start:
            heap.noteStores(vm, association)


def bytecode_387(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    literal = byte & 31
    count = byte >> 5
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
    return send_send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count, 3) >> 3], count)


def bytecode_388(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    if vm.u8[vm.ip] >> 5 == 0:
        byte = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        byte2 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        count = byte & 31
        selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(byte2 + 1) + 1), 3) >> 3]
        return send_send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count, 3) >> 3], count)
    elif vm.u8[vm.ip] >> 5 == 1:
        byte3 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        byte22 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        count2 = byte3 & 31
        if count2 >= 512:
            value = vm.u64[vm.sp >> 3]
            vm.sp = vm.sp - 8
            pop = value
            class2 = forwarders.follow(vm, pop) if vm.forwarders_isOn else pop
            value2 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(byte22 + 1) + 1), 3) >> 3]
            if class2 & 7 == 0:
                if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                    count3 = signed64(vm.u64[class2 >> 3] >> 56)
                    slotCountOf = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
                    answer = slotCountOf >= 3
                else:
                    answer = False
                answer2 = answer
            else:
                answer2 = False
            if answer2 and vm.u64[class2 + 24 >> 3] & 1 != 0:
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
                        answer3 = at == class2
                    else:
                        answer3 = False
                    isClass = answer3
            else:
                isClass = False
            if isClass:
                anOop = vm.u64[class2 + 8 >> 3]
                answer4 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
            else:
                answer4 = vm.heap_nilObject
            return send_send_arguments_toClass(vm, value2, i64(count2 - 512), answer4)
        anOop2 = methods.methodClassOf(vm, vm.u64[vm.fp + 16 >> 3])
        if anOop2 & 7 == 0:
            if signed64(vm.u64[anOop2 >> 3] >> 24 & 31) <= 5:
                count4 = signed64(vm.u64[anOop2 >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[anOop2 - 8 >> 3] & 72057594037927935) if count4 == 255 else count4
                answer5 = slotCountOf2 >= 3
            else:
                answer5 = False
            answer6 = answer5
        else:
            answer6 = False
        if answer6 and vm.u64[anOop2 + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[anOop2 >> 3] >> 32 & 4194303) == 0:
                isClass2 = classTable.looksLikeClass(vm, anOop2)
            else:
                hash2 = signed64(vm.u64[anOop2 >> 3] >> 32 & 4194303)
                if hash2 < 4194304:
                    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                    if page2 == vm.heap_nilObject:
                        at2 = vm.heap_nilObject
                    else:
                        at2 = vm.u64[page2 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                    answer7 = at2 == anOop2
                else:
                    answer7 = False
                isClass2 = answer7
        else:
            isClass2 = False
        if isClass2:
            anOop3 = vm.u64[anOop2 + 8 >> 3]
            answer8 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        else:
            answer8 = vm.heap_nilObject
        class2 = answer8
        return send_send_arguments_toClass(vm, vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(byte22 + 1) + 1), 3) >> 3], count2, class2)
    elif vm.u8[vm.ip] >> 5 == 2:
        vm.ip = vm.ip + 1
        byte23 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        anOop4 = vm.receiver
        if anOop4 & 7 == 0 and signed64(vm.u64[anOop4 >> 3] & 4194303) == 36:
            value3 = contextAccess.fetch_of(vm, byte23, vm.receiver)
            vm.sp = vm.sp + 8
            vm.u64[vm.sp >> 3] = value3
        else:
            value4 = vm.u64[vm.receiver + i64_shift_left(i64(byte23 + 1), 3) >> 3]
            vm.sp = vm.sp + 8
            vm.u64[vm.sp >> 3] = value4
    elif vm.u8[vm.ip] >> 5 == 3:
        vm.ip = vm.ip + 1
        byte24 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        value5 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(byte24 + 1) + 1), 3) >> 3]
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value5
    elif vm.u8[vm.ip] >> 5 == 4:
        vm.ip = vm.ip + 1
        byte25 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(byte25 + 1) + 1), 3) >> 3]
        valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = valueOfVariable
    elif vm.u8[vm.ip] >> 5 == 5:
        vm.ip = vm.ip + 1
        byte26 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        anOop5 = vm.receiver
        if anOop5 & 7 == 0 and signed64(vm.u64[anOop5 >> 3] & 4194303) == 36:
            contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], byte26, vm.receiver)
            return
        if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
            return send_cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], vm.receiver, byte26)
        anObject = vm.receiver
        value6 = vm.u64[vm.sp >> 3]
        vm.u64[anObject + i64_shift_left(i64(byte26 + 1), 3) >> 3] = value6
        if anObject >= vm.heap_start and value6 & 7 == 0 and value6 < vm.heap_start:
            heap.noteStores(vm, anObject)
    elif vm.u8[vm.ip] >> 5 == 6:
        vm.ip = vm.ip + 1
        byte27 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        anOop6 = vm.receiver
        if anOop6 & 7 == 0 and signed64(vm.u64[anOop6 >> 3] & 4194303) == 36:
            contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], byte27, vm.receiver)
            vm.sp = vm.sp - 8
            return
        value7 = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        value8 = value7
        if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
            return send_cannotAssign_to_index(vm, value8, vm.receiver, byte27)
        anObject2 = vm.receiver
        vm.u64[anObject2 + i64_shift_left(i64(byte27 + 1), 3) >> 3] = value8
        if anObject2 >= vm.heap_start and value8 & 7 == 0 and value8 < vm.heap_start:
            heap.noteStores(vm, anObject2)
    else:
        vm.ip = vm.ip + 1
        byte28 = vm.u8[vm.ip]
        vm.ip = vm.ip + 1
        anOop7 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(byte28 + 1) + 1), 3) >> 3]
        association = forwarders.follow(vm, anOop7) if vm.forwarders_isOn else anOop7
        if vm.forwarders_needsCare:
            mayAssign = forwarders.isVariable(vm, association) and not vm.u64[association >> 3] >> 23 & 1 != 0
        else:
            mayAssign = not vm.u64[association >> 3] >> 23 & 1 != 0
        if not mayAssign:
            return send_cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], association, 1)
        value9 = vm.u64[vm.sp >> 3]
        vm.u64[association + 16 >> 3] = value9
        if association >= vm.heap_start and value9 & 7 == 0 and value9 < vm.heap_start:
            heap.noteStores(vm, association)


def bytecode_389(vm):
    """SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    literal = byte & 31
    count = byte >> 5
    if count >= 512:
        value = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        pop = value
        class2 = forwarders.follow(vm, pop) if vm.forwarders_isOn else pop
        value2 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
        if class2 & 7 == 0:
            if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[class2 >> 3] >> 56)
                slotCountOf = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer = slotCountOf >= 3
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if answer2 and vm.u64[class2 + 24 >> 3] & 1 != 0:
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
                    answer3 = at == class2
                else:
                    answer3 = False
                isClass = answer3
        else:
            isClass = False
        if isClass:
            anOop = vm.u64[class2 + 8 >> 3]
            answer4 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        else:
            answer4 = vm.heap_nilObject
        return send_send_arguments_toClass(vm, value2, i64(count - 512), answer4)
    anOop2 = methods.methodClassOf(vm, vm.u64[vm.fp + 16 >> 3])
    if anOop2 & 7 == 0:
        if signed64(vm.u64[anOop2 >> 3] >> 24 & 31) <= 5:
            count3 = signed64(vm.u64[anOop2 >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anOop2 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            answer5 = slotCountOf2 >= 3
        else:
            answer5 = False
        answer6 = answer5
    else:
        answer6 = False
    if answer6 and vm.u64[anOop2 + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[anOop2 >> 3] >> 32 & 4194303) == 0:
            isClass2 = classTable.looksLikeClass(vm, anOop2)
        else:
            hash2 = signed64(vm.u64[anOop2 >> 3] >> 32 & 4194303)
            if hash2 < 4194304:
                page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((hash2 >> 10) + 1), 3) >> 3]
                if page2 == vm.heap_nilObject:
                    at2 = vm.heap_nilObject
                else:
                    at2 = vm.u64[page2 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer7 = at2 == anOop2
            else:
                answer7 = False
            isClass2 = answer7
    else:
        isClass2 = False
    if isClass2:
        anOop3 = vm.u64[anOop2 + 8 >> 3]
        answer8 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
    else:
        answer8 = vm.heap_nilObject
    class2 = answer8
    return send_send_arguments_toClass(vm, vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3], count, class2)


def bytecode_390(vm):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    literal = byte & 63
    count = byte >> 6
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
    return send_send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count, 3) >> 3], count)


def bytecode_393(vm):
    """SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128"""
    fp = vm.fp
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = contextOf


def bytecode_395(vm):
    """SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:446"""
    vm.ip = vm.ip + 1
    vm.ip = vm.ip + 1


def bytecode_399(vm):
    """SharedBytecodes>>pushClosure:arguments:copied:, vm-spec/Bytecodes/SharedBytecodes.class.st:171"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    byte2 = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    byte3 = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    size = i64(i64_shift_left(byte2, 8) + byte3)
    arguments = byte & 15
    count = byte >> 4
    value = (((i64(vm.ip - (vm.u64[vm.fp + 16 >> 3] + 8) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    fp = vm.fp
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp)
    closure = closures.newEmbedded_outer_arguments_copied(vm, value, contextOf, arguments, count)
    memory_copy(vm, i64_shift_left(count, 3), vm.sp - i64_shift_left(i64(count - 1), 3), closure + 32)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = closure
    vm.ip = vm.ip + size


def bytecode_416(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + -1024)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_417(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + -768)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_418(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + -512)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_419(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + -256)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_420(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    vm.ip = vm.ip + byte
    if byte < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_421(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 256)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_422(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 512)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_423(vm):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 768)
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def bytecode_424(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + byte
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, byte, True, boolean)


def bytecode_425(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 256)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, distance, True, boolean)


def bytecode_426(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 512)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, distance, True, boolean)


def bytecode_427(vm):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 768)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_falseObject:
        return sharedBytecodes_jump_if_for(vm, distance, True, boolean)


def bytecode_428(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + byte
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, byte, False, boolean)


def bytecode_429(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 256)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, distance, False, boolean)


def bytecode_430(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 512)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, distance, False, boolean)


def bytecode_431(vm):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    byte = vm.u8[vm.ip]
    vm.ip = vm.ip + 1
    distance = i64(byte + 768)
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_trueObject:
        return sharedBytecodes_jump_if_for(vm, distance, False, boolean)


BYTECODES = [
    bytecode_0, bytecode_1, bytecode_2, bytecode_3, bytecode_4, bytecode_5, bytecode_6, bytecode_7,
    bytecode_8, bytecode_9, bytecode_10, bytecode_11, bytecode_12, bytecode_13, bytecode_14, bytecode_15,
    bytecode_64, bytecode_65, bytecode_66, bytecode_67, bytecode_68, bytecode_69, bytecode_70, bytecode_71,
    bytecode_72, bytecode_73, bytecode_74, bytecode_75, bytecode_284, bytecode_285, bytecode_286, bytecode_287,
    bytecode_32, bytecode_33, bytecode_34, bytecode_35, bytecode_36, bytecode_37, bytecode_38, bytecode_39,
    bytecode_40, bytecode_41, bytecode_42, bytecode_43, bytecode_44, bytecode_45, bytecode_46, bytecode_47,
    bytecode_48, bytecode_49, bytecode_50, bytecode_51, bytecode_52, bytecode_53, bytecode_54, bytecode_55,
    bytecode_56, bytecode_57, bytecode_58, bytecode_59, bytecode_60, bytecode_61, bytecode_62, bytecode_63,
    bytecode_16, bytecode_17, bytecode_18, bytecode_19, bytecode_20, bytecode_21, bytecode_22, bytecode_23,
    bytecode_24, bytecode_25, bytecode_26, bytecode_27, bytecode_28, bytecode_29, bytecode_30, bytecode_31,
    bytecode_336, bytecode_337, bytecode_338, bytecode_339, bytecode_340, bytecode_341, bytecode_342, bytecode_343,
    bytecode_344, bytecode_345, bytecode_346, bytecode_347, bytecode_348, bytecode_349, bytecode_350, bytecode_351,
    bytecode_200, bytecode_201, bytecode_202, bytecode_203, bytecode_204, bytecode_205, bytecode_206, bytecode_207,
    bytecode_208, bytecode_209, bytecode_210, bytecode_211, bytecode_212, bytecode_213, bytecode_214, bytecode_215,
    bytecode_76, bytecode_77, bytecode_78, bytecode_79, bytecode_372, bytecode_80, bytecode_81, bytecode_375,
    bytecode_88, bytecode_89, bytecode_90, bytecode_91, bytecode_92, bytecode_381, bytecode_84, bytecode_84,
    bytecode_384, bytecode_385, bytecode_386, bytecode_387, bytecode_388, bytecode_389, bytecode_390, bytecode_216,
    bytecode_83, bytecode_393, bytecode_231, bytecode_395, bytecode_251, bytecode_252, bytecode_253, bytecode_399,
    bytecode_176, bytecode_177, bytecode_178, bytecode_179, bytecode_180, bytecode_181, bytecode_182, bytecode_183,
    bytecode_192, bytecode_193, bytecode_194, bytecode_195, bytecode_196, bytecode_197, bytecode_198, bytecode_199,
    bytecode_416, bytecode_417, bytecode_418, bytecode_419, bytecode_420, bytecode_421, bytecode_422, bytecode_423,
    bytecode_424, bytecode_425, bytecode_426, bytecode_427, bytecode_428, bytecode_429, bytecode_430, bytecode_431,
    bytecode_96, bytecode_97, bytecode_98, bytecode_99, bytecode_100, bytecode_101, bytecode_102, bytecode_103,
    bytecode_104, bytecode_105, bytecode_106, bytecode_107, bytecode_108, bytecode_109, bytecode_110, bytecode_111,
    bytecode_112, bytecode_113, bytecode_114, bytecode_115, bytecode_116, bytecode_117, bytecode_118, bytecode_119,
    bytecode_120, bytecode_121, bytecode_122, bytecode_123, bytecode_124, bytecode_125, bytecode_126, bytecode_127,
    bytecode_128, bytecode_129, bytecode_130, bytecode_131, bytecode_132, bytecode_133, bytecode_134, bytecode_135,
    bytecode_136, bytecode_137, bytecode_138, bytecode_139, bytecode_140, bytecode_141, bytecode_142, bytecode_143,
    bytecode_144, bytecode_145, bytecode_146, bytecode_147, bytecode_148, bytecode_149, bytecode_150, bytecode_151,
    bytecode_152, bytecode_153, bytecode_154, bytecode_155, bytecode_156, bytecode_157, bytecode_158, bytecode_159,
    bytecode_160, bytecode_161, bytecode_162, bytecode_163, bytecode_164, bytecode_165, bytecode_166, bytecode_167,
    bytecode_168, bytecode_169, bytecode_170, bytecode_171, bytecode_172, bytecode_173, bytecode_174, bytecode_175,
    bytecode_0, bytecode_1, bytecode_2, bytecode_3, bytecode_4, bytecode_5, bytecode_6, bytecode_7,
    bytecode_8, bytecode_9, bytecode_10, bytecode_11, bytecode_12, bytecode_13, bytecode_14, bytecode_15,
    bytecode_16, bytecode_17, bytecode_18, bytecode_19, bytecode_20, bytecode_21, bytecode_22, bytecode_23,
    bytecode_24, bytecode_25, bytecode_26, bytecode_27, bytecode_28, bytecode_29, bytecode_30, bytecode_31,
    bytecode_32, bytecode_33, bytecode_34, bytecode_35, bytecode_36, bytecode_37, bytecode_38, bytecode_39,
    bytecode_40, bytecode_41, bytecode_42, bytecode_43, bytecode_44, bytecode_45, bytecode_46, bytecode_47,
    bytecode_48, bytecode_49, bytecode_50, bytecode_51, bytecode_52, bytecode_53, bytecode_54, bytecode_55,
    bytecode_56, bytecode_57, bytecode_58, bytecode_59, bytecode_60, bytecode_61, bytecode_62, bytecode_63,
    bytecode_64, bytecode_65, bytecode_66, bytecode_67, bytecode_68, bytecode_69, bytecode_70, bytecode_71,
    bytecode_72, bytecode_73, bytecode_74, bytecode_75, bytecode_76, bytecode_77, bytecode_78, bytecode_79,
    bytecode_80, bytecode_81, bytecode_82, bytecode_83, bytecode_84, bytecode_84, bytecode_84, bytecode_84,
    bytecode_88, bytecode_89, bytecode_90, bytecode_91, bytecode_92, bytecode_93, bytecode_94, bytecode_95,
    bytecode_96, bytecode_97, bytecode_98, bytecode_99, bytecode_100, bytecode_101, bytecode_102, bytecode_103,
    bytecode_104, bytecode_105, bytecode_106, bytecode_107, bytecode_108, bytecode_109, bytecode_110, bytecode_111,
    bytecode_112, bytecode_113, bytecode_114, bytecode_115, bytecode_116, bytecode_117, bytecode_118, bytecode_119,
    bytecode_120, bytecode_121, bytecode_122, bytecode_123, bytecode_124, bytecode_125, bytecode_126, bytecode_127,
    bytecode_128, bytecode_129, bytecode_130, bytecode_131, bytecode_132, bytecode_133, bytecode_134, bytecode_135,
    bytecode_136, bytecode_137, bytecode_138, bytecode_139, bytecode_140, bytecode_141, bytecode_142, bytecode_143,
    bytecode_144, bytecode_145, bytecode_146, bytecode_147, bytecode_148, bytecode_149, bytecode_150, bytecode_151,
    bytecode_152, bytecode_153, bytecode_154, bytecode_155, bytecode_156, bytecode_157, bytecode_158, bytecode_159,
    bytecode_160, bytecode_161, bytecode_162, bytecode_163, bytecode_164, bytecode_165, bytecode_166, bytecode_167,
    bytecode_168, bytecode_169, bytecode_170, bytecode_171, bytecode_172, bytecode_173, bytecode_174, bytecode_175,
    bytecode_176, bytecode_177, bytecode_178, bytecode_179, bytecode_180, bytecode_181, bytecode_182, bytecode_183,
    bytecode_184, bytecode_185, bytecode_186, bytecode_187, bytecode_188, bytecode_189, bytecode_190, bytecode_191,
    bytecode_192, bytecode_193, bytecode_194, bytecode_195, bytecode_196, bytecode_197, bytecode_198, bytecode_199,
    bytecode_200, bytecode_201, bytecode_202, bytecode_203, bytecode_204, bytecode_205, bytecode_206, bytecode_207,
    bytecode_208, bytecode_209, bytecode_210, bytecode_211, bytecode_212, bytecode_213, bytecode_214, bytecode_215,
    bytecode_216, bytecode_217, bytecode_84, bytecode_84, bytecode_84, bytecode_84, bytecode_84, bytecode_84,
    bytecode_224, bytecode_225, bytecode_226, bytecode_227, bytecode_228, bytecode_229, bytecode_84, bytecode_231,
    bytecode_232, bytecode_233, bytecode_234, bytecode_235, bytecode_84, bytecode_237, bytecode_238, bytecode_239,
    bytecode_240, bytecode_241, bytecode_242, bytecode_243, bytecode_244, bytecode_245, bytecode_84, bytecode_84,
    bytecode_248, bytecode_249, bytecode_84, bytecode_251, bytecode_252, bytecode_253, bytecode_84, bytecode_84,
]


PRIMITIVES = [
    lambda vm: 0,
    lambda vm: integerPrimitives.add_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.subtract_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.less_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.greater_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.lessOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.greaterOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.equal_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.notEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.multiply_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.divide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.modulo_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.integerDivide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.quotient_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.bitAnd_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.bitOr_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.bitXor_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.bitShift_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.makePoint_y(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeRemainder_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeAdd_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeSubtract_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeLess_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeGreater_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeLessOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeGreaterOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeNotEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeMultiply_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeDivide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeModulo_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeIntegerDivide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeQuotient_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeBitAnd_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeBitOr_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeBitXor_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.largeBitShift_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.word_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.word_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.asFloat(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.add_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.subtract_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.less_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.greater_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.lessOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.greaterOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.equal_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.notEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.multiply_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.divide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.truncated(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.fractionPart(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.exponent(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.timesTwoPower_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.sqrt(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.sin(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.arcTan(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.ln(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.exp(vm, vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.at_index(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.at_index_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.size(vm, vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.string_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.string_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.literalOf_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.literalOf_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.new(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.new_size(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.hash(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.someInstanceOf(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.nextInstanceAfter(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.newMethod_bytes_header(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.replace_from_to_with_startingAt(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.is_sameAs(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.class_(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.bytesLeft(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.changeClassOf_to(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.lowSpace_semaphore(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.lowSpace_bytes(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.specialObjects(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.does_pointTo(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.milliseconds(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.seconds(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.someObject(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.nextObjectAfter(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.path(vm, vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.short_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.short_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.fill_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.shallowCopy(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.attributeFor_index(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.equalBytes_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.compare_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.multiplyHash(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.adopt_instance(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.isImmutable(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.immutable_put(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.word_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.word_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.copy_from(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.is_notSameAs(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.immediateValueOf(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.fetchMourner(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.behaviorHash(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.maxIdentityHash(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.allInstancesOf(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.allObjects(vm, vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.grow_by(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.sizeOfInstancesOf_size(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.sizeOf(vm, vm.u64[vm.sp >> 3]),
    lambda vm: objectPrimitives.isPinned(vm, vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.float_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: elementPrimitives.float_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.utcMicroseconds(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.localMicroseconds(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.updateTimezone(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.coarseUtcMicroseconds(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.coarseLocalMicroseconds(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallAdd_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallSubtract_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallLess_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallGreater_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallLessOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallGreaterOrEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallNotEqual_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallMultiply_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallDivide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallTruncated(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallFractionPart(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallExponent(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallTimesTwoPower_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallSqrt(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallSin(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallArcTan(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallLn(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatPrimitives.smallExp(vm, vm.u64[vm.sp >> 3]),
    lambda vm: modulePrimitives.builtIn_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: modulePrimitives.loaded_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.add_one_other_to(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: integerPrimitives.highBit(vm, vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.alsoPinnedNew_size(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.uninitializedPinnedNew_size(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.oldNew(vm, vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.oldNew_size(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.pinnedNew(vm, vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.pinnedNew_size(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.boolean8_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned8_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed8_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned16_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed16_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned32_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed32_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned64_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed64_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.character8_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.character16_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.character32_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.float32_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.float64_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.boolean8_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned8_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed8_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned16_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed16_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned32_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed32_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.unsigned64_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.signed64_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.character8_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.character16_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.character32_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.float32_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: bytePrimitives.float64_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.bytecodeSets(vm, vm.u64[vm.sp >> 3]),
    lambda vm: modulePrimitives.disableLoading(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.environment_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.highResolution(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.imageFormat(vm, vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.interpreterVersion(vm, vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.is_root(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.is_young(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.platformVersion(vm, vm.u64[vm.sp >> 3]),
    lambda vm: processPrimitives.profileSample(vm, vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.rootTable(vm, vm.u64[vm.sp >> 3]),
    lambda vm: memoryPrimitives.rootTable_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: systemPrimitives.version(vm, vm.u64[vm.sp >> 3]),
    lambda vm: consolePlugin.complete_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: consolePlugin.isTerminal_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: consolePlugin.read_prompt(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: croquetPlugin.gather_into(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: dSAPrims.expand_block_into(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: dSAPrims.hasHash(vm, vm.u64[vm.sp >> 3]),
    lambda vm: dSAPrims.hash_block_using(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.setMode_file_to(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.setOwner_file_to_group(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.close_folder(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.attribute_file_number(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.attributes_file_mask(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.exists_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.masks(vm, vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.open_folder(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.longestPath(vm, vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.pathOfSystem_path(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.read_folder(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.rewind_folder(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.pathOfImage_path(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.setOwner_link_to_group(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: fileAttributesPlugin.version(vm, vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.connect_toDescriptor_writable(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.create_directory(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.delete_directory(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.delimiter(vm, vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.entry_directory_named(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.lookup_directory_index(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.isAtEnd_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.close_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.delete_name(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.kind_ofDescriptor(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.flush_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.position_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.open_name_writable(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.create_name(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.read_file_into_start_count(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.rename_name_to(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.position_file_to(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.size_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.stdioHandles(vm, vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.sync_file(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.truncate_file_to(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.write_file_from_start_count(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.workingFolder(vm, vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.hasAccess(vm, vm.u64[vm.sp >> 3]),
    lambda vm: filePlugin.workingFolder_become(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.add_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.add_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.float_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.float_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.divide_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.divide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.product_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.is_equalTo(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.set_from(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.hash(vm, vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.length(vm, vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.multiply_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.multiply_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.normalize(vm, vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.subtract_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.subtract_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: float64ArrayPlugin.sum(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.add_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.add_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.float_at(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.float_at_put(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.divide_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.divide_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.product_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.is_equalTo(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.set_from(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.hash(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.length(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.multiply_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.multiply_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.normalize(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.subtract_withAll(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.subtract_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatArrayPlugin.sum(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.arcCosine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.hyperbolicArcCosine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.arcSine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.hyperbolicArcSine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.arcTangent(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.arcTangentOf_over(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.hyperbolicArcTangent(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.cosine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.hyperbolicCosine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.exponential(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.remainderOf_by(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.fractionPart(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.hypotenuseOf_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.decimalLog(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.naturalLog(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.raise_to(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.sine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.hyperbolicSine(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.squareRoot(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.tangent(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.hyperbolicTangent(vm, vm.u64[vm.sp >> 3]),
    lambda vm: floatMathPlugin.scale_by(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: heapPlugin.census(vm, vm.u64[vm.sp >> 3]),
    lambda vm: heapPlugin.referrers_of(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.anyBit_from_to(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.exists(vm, vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.add_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.bitAnd_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.bitOr_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.shift_by(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.bitXor_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.compare_magnitude(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.divide_with_negative(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.multiply_with_negative(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.subtract_with(vm, vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.moduleName(vm, vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.montgomeryBits(vm, vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.multiply_with_modulo_inverse(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.normalizeNegative(vm, vm.u64[vm.sp >> 3]),
    lambda vm: largeIntegersPlugin.normalizePositive(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.country(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.isCurrencyFirst(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.currencySymbol(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.isSummerTime(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.decimalSymbol(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.groupingSymbol(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.language(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.timezoneOffset(vm, vm.u64[vm.sp >> 3]),
    lambda vm: localePlugin.vmOffset(vm, vm.u64[vm.sp >> 3]),
    lambda vm: mD5Plugin.isThere(vm, vm.u64[vm.sp >> 3]),
    lambda vm: mD5Plugin.process_block_state(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.compare_string_with_order(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.compress_words_to(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.decompress_words_from_at(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.findFirst_in_set_from(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.find_substring_in_from_table(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.index_of_in_from(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.hash_bytes_start(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: miscPrimitivePlugin.translate_string_from_to_table(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: uUIDPlugin.make(vm, vm.u64[vm.sp >> 3]),
    lambda vm: zipDeflater.deflate_to_chain_good(vm, vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: zipDeflater.update_table_delta(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: zipPlugin.inflate_literals_distances(vm, vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: zipPlugin.adler_update_from_to_in(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: zipPlugin.crc_update_from_to_in(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: zipEncoder.send_literals_distances_literalTree_distanceTree(vm, vm.u64[(vm.sp - 32) >> 3], vm.u64[(vm.sp - 24) >> 3], vm.u64[(vm.sp - 16) >> 3], vm.u64[(vm.sp - 8) >> 3], vm.u64[vm.sp >> 3]),
    lambda vm: controlPrimitives.absent(vm),
    lambda vm: controlPrimitives.forward(vm),
    lambda vm: controlPrimitives.instanceVariable(vm),
    lambda vm: controlPrimitives.instanceVariablePut(vm),
    lambda vm: controlPrimitives.stackp(vm),
    lambda vm: controlPrimitives.perform(vm),
    lambda vm: controlPrimitives.performWithArguments(vm),
    lambda vm: controlPrimitives.signal(vm),
    lambda vm: controlPrimitives.wait(vm),
    lambda vm: controlPrimitives.resume(vm),
    lambda vm: controlPrimitives.suspend(vm),
    lambda vm: controlPrimitives.flushCache(vm),
    lambda vm: systemPrimitives.snapshot(vm),
    lambda vm: controlPrimitives.performInSuperclass(vm),
    lambda vm: systemPrimitives.quit(vm),
    lambda vm: controlPrimitives.flushMethod(vm),
    lambda vm: controlPrimitives.callNamed(vm),
    lambda vm: callPrimitives.callByNumber(vm),
    lambda vm: controlPrimitives.flushSelector(vm),
    lambda vm: systemPrimitives.imageName(vm),
    lambda vm: controlPrimitives.exchange(vm),
    lambda vm: systemPrimitives.collectAll(vm),
    lambda vm: systemPrimitives.collectYoung(vm),
    lambda vm: processPrimitives.interruptSemaphore(vm),
    lambda vm: controlPrimitives.signalAtMilliseconds(vm),
    lambda vm: objectPrimitives.identityHash(vm),
    lambda vm: controlPrimitives.yield_(vm),
    lambda vm: objectPrimitives.character(vm),
    lambda vm: controlPrimitives.slot(vm),
    lambda vm: controlPrimitives.slotPut(vm),
    lambda vm: objectPrimitives.pin(vm),
    lambda vm: processPrimitives.exit(vm),
    lambda vm: processPrimitives.enter(vm),
    lambda vm: processPrimitives.tryEnter(vm),
    lambda vm: controlPrimitives.executeMethod(vm),
    lambda vm: controlPrimitives.executeMethodAfterArguments(vm),
    lambda vm: controlPrimitives.findNextUnwind(vm),
    lambda vm: controlPrimitives.terminateTo(vm),
    lambda vm: controlPrimitives.findNextHandler(vm),
    lambda vm: controlPrimitives.embeddedValue(vm),
    lambda vm: controlPrimitives.embeddedValueWithOne(vm),
    lambda vm: controlPrimitives.embeddedValueWithTwo(vm),
    lambda vm: controlPrimitives.embeddedValueWithThree(vm),
    lambda vm: controlPrimitives.embeddedValueWithFour(vm),
    lambda vm: controlPrimitives.embeddedValueWithArguments(vm),
    lambda vm: controlPrimitives.value(vm),
    lambda vm: controlPrimitives.valueWithArguments(vm),
    lambda vm: controlPrimitives.valueWithoutSwitch(vm),
    lambda vm: controlPrimitives.temporary(vm),
    lambda vm: controlPrimitives.temporaryPut(vm),
    lambda vm: controlPrimitives.temporaries(vm),
    lambda vm: controlPrimitives.contextState(vm),
    lambda vm: controlPrimitives.flushState(vm),
    lambda vm: controlPrimitives.flushStateOfMethod(vm),
    lambda vm: callPrimitives.callByName(vm),
    lambda vm: controlPrimitives.embeddedValueWithoutSwitch(vm),
    lambda vm: controlPrimitives.embeddedValueWithOneWithoutSwitch(vm),
    lambda vm: controlPrimitives.relinquish(vm),
    lambda vm: controlPrimitives.signalAtMicroseconds(vm),
    lambda vm: systemPrimitives.utcAndOffset(vm),
    lambda vm: systemPrimitives.embeddedSnapshot(vm),
    lambda vm: controlPrimitives.forwardWithoutHash(vm),
    lambda vm: controlPrimitives.forwardAskingForHash(vm),
    lambda vm: parameterPrimitives.parameter(vm),
    lambda vm: processPrimitives.suspendToWait(vm),
    lambda vm: modulePrimitives.flush(vm),
    lambda vm: modulePrimitives.unload(vm),
    lambda vm: processPrimitives.suspendToWaitUntold(vm),
    lambda vm: callPrimitives.runWithIn(vm),
    lambda vm: systemPrimitives.workingFolder(vm),
    lambda vm: systemPrimitives.severalBytecodeSets(vm),
    lambda vm: processPrimitives.profileSemaphore(vm),
    lambda vm: processPrimitives.profileStart(vm),
    lambda vm: systemPrimitives.posixUtcAndOffset(vm),
    lambda vm: heapPlugin.path(vm),
]


ARGUMENTS = [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 1, 2, 0, 1, 0, 0, 0, 2, 4, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 2, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 2, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 3, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 1, 1, 1, 1, 2, 0, 2, 2, 3, 1, 2, 2, 1, 0, 1, 0, 1, 1, 1, 1, 3, 0, 2, 1, 1, 0, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 4, 2, 2, 1, 0, 1, 2, 4, 0, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 2, 0, 1, 1, 1, 1, 1, 1, 2, 2, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 2, 3, 3, 4, 3, 2, 4, 0, 3, 2, 2, 4, 4, 4, -1, 1, 1, 2, 1, -1, 2, 0, 0, 0, 0, 0, 0, 3, -1, 0, -1, -1, 0, -1, 1, 0, 0, 1, 2, -1, 0, -1, 1, 2, 1, 0, -1, -1, 2, -1, 1, 1, 0, 0, 1, 2, 3, 4, 1, -1, 1, -1, 1, 2, 0, 0, 0, 0, 3, 0, 1, 1, 2, -1, 0, 1, 2, -1, 0, 0, 1, 0, -1, -1, -1, 1, 1, -1, 1]


MIRRORS = [59, 60, 61, 68, 73, 74, 80, 94, 95, 96, 100, 337, 338, 341, 348, 363, 364, 369]


SLOTS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14, 15: 15, 16: 16, 17: 17, 18: 18, 20: 19, 21: 20, 22: 21, 23: 22, 24: 23, 25: 24, 26: 25, 27: 26, 28: 27, 29: 28, 30: 29, 31: 30, 32: 31, 33: 32, 34: 33, 35: 34, 36: 35, 37: 36, 38: 37, 39: 38, 40: 39, 41: 40, 42: 41, 43: 42, 44: 43, 45: 44, 46: 45, 47: 46, 48: 47, 49: 48, 50: 49, 51: 50, 52: 51, 53: 52, 54: 53, 55: 54, 56: 55, 57: 56, 58: 57, 59: 58, 60: 59, 61: 60, 62: 61, 63: 62, 64: 63, 68: 64, 69: 65, 70: 66, 71: 67, 75: 68, 77: 69, 78: 70, 79: 71, 105: 72, 110: 73, 111: 74, 112: 75, 115: 76, 124: 77, 125: 78, 129: 79, 132: 80, 135: 81, 137: 82, 138: 83, 139: 84, 142: 85, 143: 86, 144: 87, 145: 88, 148: 89, 149: 90, 156: 91, 158: 92, 159: 93, 160: 94, 163: 95, 164: 96, 165: 97, 166: 98, 168: 99, 169: 100, 171: 101, 172: 102, 175: 103, 176: 104, 177: 105, 178: 106, 180: 107, 181: 108, 182: 109, 183: 110, 238: 111, 239: 112, 240: 113, 241: 114, 243: 115, 245: 116, 246: 117, 541: 118, 542: 119, 543: 120, 544: 121, 545: 122, 546: 123, 547: 124, 548: 125, 549: 126, 550: 127, 551: 128, 552: 129, 553: 130, 554: 131, 555: 132, 556: 133, 557: 134, 558: 135, 559: 136, 572: 137, 573: 138, 574: 139, 575: 140, 581: 141, 583: 142, 596: 143, 597: 144, 598: 145, 599: 146, 600: 147, 601: 148, 602: 149, 603: 150, 604: 151, 605: 152, 606: 153, 607: 154, 608: 155, 610: 156, 611: 157, 612: 158, 613: 159, 614: 160, 615: 161, 616: 162, 617: 163, 618: 164, 619: 165, 620: 166, 621: 167, 622: 168, 623: 169, 625: 170, 626: 171, 627: 172, 628: 173, 629: 174, 19: 335, 72: 336, 73: 337, 74: 338, 76: 339, 83: 340, 84: 341, 85: 342, 86: 343, 87: 344, 88: 345, 89: 346, 97: 347, 100: 348, 113: 349, 116: 350, 117: 351, 118: 352, 119: 353, 121: 354, 128: 355, 130: 356, 131: 357, 134: 358, 136: 359, 161: 360, 167: 361, 170: 362, 173: 363, 174: 364, 184: 365, 185: 366, 186: 367, 187: 368, 188: 369, 189: 370, 195: 371, 196: 372, 197: 373, 201: 374, 202: 375, 203: 376, 204: 377, 205: 378, 206: 379, 207: 380, 208: 381, 209: 382, 210: 383, 211: 384, 212: 385, 213: 386, 214: 387, 215: 388, 218: 389, 221: 390, 222: 391, 230: 392, 242: 393, 244: 394, 247: 395, 248: 396, 249: 397, 254: 398, 568: 399, 570: 400, 571: 401, 578: 402, 1023: 403}


NAMES = {1: 'primitiveAdd', 2: 'primitiveSubtract', 3: 'primitiveLessThan', 4: 'primitiveGreaterThan', 5: 'primitiveLessOrEqual', 6: 'primitiveGreaterOrEqual', 7: 'primitiveEqual', 8: 'primitiveNotEqual', 9: 'primitiveMultiply', 10: 'primitiveDivide', 11: 'primitiveMod', 12: 'primitiveDiv', 13: 'primitiveQuo', 14: 'primitiveBitAnd', 15: 'primitiveBitOr', 16: 'primitiveBitXor', 17: 'primitiveBitShift', 18: 'primitiveMakePoint', 19: 'primitiveRemLargeIntegers', 20: 'primitiveAddLargeIntegers', 21: 'primitiveSubtractLargeIntegers', 22: 'primitiveLessThanLargeIntegers', 23: 'primitiveGreaterThanLargeIntegers', 24: 'primitiveLessOrEqualLargeIntegers', 25: 'primitiveGreaterOrEqualLargeIntegers', 26: 'primitiveEqualLargeIntegers', 27: 'primitiveNotEqualLargeIntegers', 28: 'primitiveMultiplyLargeIntegers', 29: 'primitiveDivideLargeIntegers', 30: 'primitiveModLargeIntegers', 31: 'primitiveDivLargeIntegers', 32: 'primitiveQuoLargeIntegers', 33: 'primitiveBitAndLargeIntegers', 34: 'primitiveBitOrLargeIntegers', 35: 'primitiveBitXorLargeIntegers', 36: 'primitiveBitShiftLargeIntegers', 37: 'primitiveFloatAt', 38: 'primitiveFloatAtPut', 39: 'primitiveAsFloat', 40: 'primitiveFloatAdd', 41: 'primitiveFloatSubtract', 42: 'primitiveFloatLessThan', 43: 'primitiveFloatGreaterThan', 44: 'primitiveFloatLessOrEqual', 45: 'primitiveFloatGreaterOrEqual', 46: 'primitiveFloatEqual', 47: 'primitiveFloatNotEqual', 48: 'primitiveFloatMultiply', 49: 'primitiveFloatDivide', 50: 'primitiveTruncated', 51: 'primitiveFractionalPart', 52: 'primitiveExponent', 53: 'primitiveTimesTwoPower', 54: 'primitiveSquareRoot', 55: 'primitiveSine', 56: 'primitiveArctan', 57: 'primitiveLogN', 58: 'primitiveExp', 59: 'primitiveAt', 60: 'primitiveAtPut', 61: 'primitiveSize', 62: 'primitiveStringAt', 63: 'primitiveStringAtPut', 64: 'primitiveObjectAt', 65: 'primitiveObjectAtPut', 66: 'primitiveNew', 67: 'primitiveNewWithArg', 68: 'primitiveIdentityHash', 69: 'primitiveSomeInstance', 70: 'primitiveNextInstance', 71: 'primitiveNewMethod', 72: 'primitiveStringReplace', 73: 'primitiveIdentical', 74: 'primitiveClass', 75: 'primitiveBytesLeft', 76: 'primitiveChangeClass', 77: 'primitiveLowSpaceSemaphore', 78: 'primitiveSignalAtBytesLeft', 79: 'primitiveSpecialObjectsOop', 80: 'primitiveObjectPointsTo', 81: 'primitiveMillisecondClock', 82: 'primitiveSecondsClock', 83: 'primitiveSomeObject', 84: 'primitiveNextObject', 85: 'primitiveVMPath', 86: 'primitiveShortAt', 87: 'primitiveShortAtPut', 88: 'primitiveConstantFill', 89: 'primitiveClone', 90: 'primitiveGetAttribute', 91: 'primitiveCompareBytes', 92: 'primitiveStringCompareWith', 93: 'primitiveHashMultiply', 94: 'primitiveAdoptInstance', 95: 'primitiveGetImmutability', 96: 'primitiveSetImmutability', 97: 'primitiveIntegerAt', 98: 'primitiveIntegerAtPut', 99: 'primitiveCopyObject', 100: 'primitiveNotIdentical', 101: 'primitiveImmediateAsInteger', 102: 'primitiveFetchNextMourner', 103: 'primitiveBehaviorHash', 104: 'primitiveMaxIdentityHash', 105: 'primitiveAllInstances', 106: 'primitiveAllObjects', 107: 'primitiveGrowMemoryByAtLeast', 108: 'primitiveSizeInBytesOfInstance', 109: 'primitiveSizeInBytes', 110: 'primitiveIsPinned', 111: 'primitiveFloatArrayAt', 112: 'primitiveFloatArrayAtPut', 113: 'primitiveUTCMicrosecondClock', 114: 'primitiveLocalMicrosecondClock', 115: 'primitiveUpdateTimezone', 116: 'primitiveCoarseUTCMicrosecondClock', 117: 'primitiveCoarseLocalMicrosecondClock', 118: 'primitiveSmallFloatAdd', 119: 'primitiveSmallFloatSubtract', 120: 'primitiveSmallFloatLessThan', 121: 'primitiveSmallFloatGreaterThan', 122: 'primitiveSmallFloatLessOrEqual', 123: 'primitiveSmallFloatGreaterOrEqual', 124: 'primitiveSmallFloatEqual', 125: 'primitiveSmallFloatNotEqual', 126: 'primitiveSmallFloatMultiply', 127: 'primitiveSmallFloatDivide', 128: 'primitiveSmallFloatTruncated', 129: 'primitiveSmallFloatFractionalPart', 130: 'primitiveSmallFloatExponent', 131: 'primitiveSmallFloatTimesTwoPower', 132: 'primitiveSmallFloatSquareRoot', 133: 'primitiveSmallFloatSine', 134: 'primitiveSmallFloatArctan', 135: 'primitiveSmallFloatLogN', 136: 'primitiveSmallFloatExp', 137: 'primitiveListBuiltinModule', 138: 'primitiveListExternalModule', 139: 'primitiveFloat64ArrayAdd', 140: 'primitiveHighBit', 141: 'primitiveNewWithArgPinned', 142: 'primitiveNewWithArgUninitializedPinned', 143: 'primitiveNewOldSpace', 144: 'primitiveNewWithArgOldSpace', 145: 'primitiveNewPinned', 146: 'primitiveNewWithArgPinned', 147: 'primitiveLoadBoolean8FromBytes', 148: 'primitiveLoadUInt8FromBytes', 149: 'primitiveLoadInt8FromBytes', 150: 'primitiveLoadUInt16FromBytes', 151: 'primitiveLoadInt16FromBytes', 152: 'primitiveLoadUInt32FromBytes', 153: 'primitiveLoadInt32FromBytes', 154: 'primitiveLoadUInt64FromBytes', 155: 'primitiveLoadInt64FromBytes', 156: 'primitiveLoadChar8FromBytes', 157: 'primitiveLoadChar16FromBytes', 158: 'primitiveLoadChar32FromBytes', 159: 'primitiveLoadFloat32FromBytes', 160: 'primitiveLoadFloat64FromBytes', 161: 'primitiveStoreBoolean8IntoBytes', 162: 'primitiveStoreUInt8IntoBytes', 163: 'primitiveStoreInt8IntoBytes', 164: 'primitiveStoreUInt16IntoBytes', 165: 'primitiveStoreInt16IntoBytes', 166: 'primitiveStoreUInt32IntoBytes', 167: 'primitiveStoreInt32IntoBytes', 168: 'primitiveStoreUInt64IntoBytes', 169: 'primitiveStoreInt64IntoBytes', 170: 'primitiveStoreChar8IntoBytes', 171: 'primitiveStoreChar16IntoBytes', 172: 'primitiveStoreChar32IntoBytes', 173: 'primitiveStoreFloat32IntoBytes', 174: 'primitiveStoreFloat64IntoBytes', 335: 'primitiveFail', 336: 'primitiveArrayBecomeOneWay', 337: 'primitiveInstVarAt', 338: 'primitiveInstVarAtPut', 339: 'primitiveStoreStackp', 340: 'primitivePerform', 341: 'primitivePerformWithArgs', 342: 'primitiveSignal', 343: 'primitiveWait', 344: 'primitiveResume', 345: 'primitiveSuspend', 346: 'primitiveFlushCache', 347: 'primitiveSnapshot', 348: 'primitivePerformInSuperclass', 349: 'primitiveQuit', 350: 'primitiveFlushCacheByMethod', 351: 'primitiveExternalCall', 352: 'primitiveDoPrimitiveWithArgs', 353: 'primitiveFlushCacheBySelector', 354: 'primitiveImageName', 355: 'primitiveArrayBecome', 356: 'primitiveFullGC', 357: 'primitiveIncrementalGC', 358: 'primitiveInterruptSemaphore', 359: 'primitiveSignalAtMilliseconds', 360: 'primitiveSetOrHasIdentityHash', 361: 'primitiveYield', 362: 'primitiveAsCharacter', 363: 'primitiveSlotAt', 364: 'primitiveSlotAtPut', 365: 'primitivePin', 366: 'primitiveExitCriticalSection', 367: 'primitiveEnterCriticalSection', 368: 'primitiveTestAndSetOwnershipOfCriticalSection', 369: 'primitiveExecuteMethodArgsArray', 370: 'primitiveExecuteMethod', 371: 'primitiveFindNextUnwindContext', 372: 'primitiveTerminateTo', 373: 'primitiveFindHandlerContext', 374: 'primitiveClosureValue', 375: 'primitiveClosureValue', 376: 'primitiveClosureValue', 377: 'primitiveClosureValue', 378: 'primitiveClosureValue', 379: 'primitiveClosureValueWithArgs', 380: 'primitiveFullClosureValue', 381: 'primitiveFullClosureValueWithArgs', 382: 'primitiveFullClosureValueNoContextSwitch', 383: 'primitiveContextAt', 384: 'primitiveContextAtPut', 385: 'primitiveContextSize', 386: 'primitiveContextXray', 387: 'primitiveVoidVMState', 388: 'primitiveFlushCacheByMethod', 389: 'primitiveDoNamedPrimitiveWithArgs', 390: 'primitiveClosureValueNoContextSwitch', 391: 'primitiveClosureValueNoContextSwitch', 392: 'primitiveRelinquishProcessor', 393: 'primitiveSignalAtUTCMicroseconds', 394: 'primitiveUtcAndTimezoneOffset', 395: 'primitiveSnapshotEmbedded', 396: 'primitiveArrayBecomeOneWayNoCopyHash', 397: 'primitiveArrayBecomeOneWayCopyHash', 398: 'primitiveVMParameter', 399: 'primitiveSuspendBackingUpV1', 400: 'primitiveFlushExternalPrimitives', 401: 'primitiveUnloadModule', 402: 'primitiveSuspendBackingUpV2', 403: 'primitiveInvokeObjectAsMethod'}


NAMED = {
    ('', 'primitiveBytecodeSetsAvailable'): 175,
    ('', 'primitiveDisableModuleLoading'): 176,
    ('', 'primitiveGetenv'): 177,
    ('', 'primitiveHighResClock'): 178,
    ('', 'primitiveImageFormatVersion'): 179,
    ('', 'primitiveInterpreterSourceVersion'): 180,
    ('', 'primitiveIsRoot'): 181,
    ('', 'primitiveIsYoung'): 182,
    ('', 'primitivePlatformSourceVersion'): 183,
    ('', 'primitiveProfileSample'): 184,
    ('', 'primitiveRootTable'): 185,
    ('', 'primitiveRootTableAt'): 186,
    ('', 'primitiveVMVersion'): 187,
    ('ConsolePlugin', 'primitiveCompleteWith'): 188,
    ('ConsolePlugin', 'primitiveIsTerminal'): 189,
    ('ConsolePlugin', 'primitiveReadLine'): 190,
    ('CroquetPlugin', 'primitiveGatherEntropy'): 191,
    ('DSAPrims', 'primitiveExpandBlock'): 192,
    ('DSAPrims', 'primitiveHasSecureHashPrimitive'): 193,
    ('DSAPrims', 'primitiveHashBlock'): 194,
    ('FileAttributesPlugin', 'primitiveChangeMode'): 195,
    ('FileAttributesPlugin', 'primitiveChangeOwner'): 196,
    ('FileAttributesPlugin', 'primitiveClosedir'): 197,
    ('FileAttributesPlugin', 'primitiveFileAttribute'): 198,
    ('FileAttributesPlugin', 'primitiveFileAttributes'): 199,
    ('FileAttributesPlugin', 'primitiveFileExists'): 200,
    ('FileAttributesPlugin', 'primitiveFileMasks'): 201,
    ('FileAttributesPlugin', 'primitiveOpendir'): 202,
    ('FileAttributesPlugin', 'primitivePathMax'): 203,
    ('FileAttributesPlugin', 'primitivePlatToStPath'): 204,
    ('FileAttributesPlugin', 'primitiveReaddir'): 205,
    ('FileAttributesPlugin', 'primitiveRewinddir'): 206,
    ('FileAttributesPlugin', 'primitiveStToPlatPath'): 207,
    ('FileAttributesPlugin', 'primitiveSymlinkChangeOwner'): 208,
    ('FileAttributesPlugin', 'primitiveVersionString'): 209,
    ('FilePlugin', 'primitiveConnectToFileDescriptor'): 210,
    ('FilePlugin', 'primitiveDirectoryCreate'): 211,
    ('FilePlugin', 'primitiveDirectoryDelete'): 212,
    ('FilePlugin', 'primitiveDirectoryDelimitor'): 213,
    ('FilePlugin', 'primitiveDirectoryEntry'): 214,
    ('FilePlugin', 'primitiveDirectoryLookup'): 215,
    ('FilePlugin', 'primitiveFileAtEnd'): 216,
    ('FilePlugin', 'primitiveFileClose'): 217,
    ('FilePlugin', 'primitiveFileDelete'): 218,
    ('FilePlugin', 'primitiveFileDescriptorType'): 219,
    ('FilePlugin', 'primitiveFileFlush'): 220,
    ('FilePlugin', 'primitiveFileGetPosition'): 221,
    ('FilePlugin', 'primitiveFileOpen'): 222,
    ('FilePlugin', 'primitiveFileOpenNew'): 223,
    ('FilePlugin', 'primitiveFileRead'): 224,
    ('FilePlugin', 'primitiveFileRename'): 225,
    ('FilePlugin', 'primitiveFileSetPosition'): 226,
    ('FilePlugin', 'primitiveFileSize'): 227,
    ('FilePlugin', 'primitiveFileStdioHandles'): 228,
    ('FilePlugin', 'primitiveFileSync'): 229,
    ('FilePlugin', 'primitiveFileTruncate'): 230,
    ('FilePlugin', 'primitiveFileWrite'): 231,
    ('FilePlugin', 'primitiveGetWorkingDirectory'): 232,
    ('FilePlugin', 'primitiveHasFileAccess'): 233,
    ('FilePlugin', 'primitiveSetWorkingDirectory'): 234,
    ('Float64ArrayPlugin', 'primitiveAddFloat64Array'): 235,
    ('Float64ArrayPlugin', 'primitiveAddScalar'): 236,
    ('Float64ArrayPlugin', 'primitiveAt'): 237,
    ('Float64ArrayPlugin', 'primitiveAtPut'): 238,
    ('Float64ArrayPlugin', 'primitiveDivFloat64Array'): 239,
    ('Float64ArrayPlugin', 'primitiveDivScalar'): 240,
    ('Float64ArrayPlugin', 'primitiveDotProduct'): 241,
    ('Float64ArrayPlugin', 'primitiveEqual'): 242,
    ('Float64ArrayPlugin', 'primitiveFromFloatArray'): 243,
    ('Float64ArrayPlugin', 'primitiveHashArray'): 244,
    ('Float64ArrayPlugin', 'primitiveLength'): 245,
    ('Float64ArrayPlugin', 'primitiveMulFloat64Array'): 246,
    ('Float64ArrayPlugin', 'primitiveMulScalar'): 247,
    ('Float64ArrayPlugin', 'primitiveNormalize'): 248,
    ('Float64ArrayPlugin', 'primitiveSubFloat64Array'): 249,
    ('Float64ArrayPlugin', 'primitiveSubScalar'): 250,
    ('Float64ArrayPlugin', 'primitiveSum'): 251,
    ('FloatArrayPlugin', 'primitiveAddFloatArray'): 252,
    ('FloatArrayPlugin', 'primitiveAddScalar'): 253,
    ('FloatArrayPlugin', 'primitiveAt'): 254,
    ('FloatArrayPlugin', 'primitiveAtPut'): 255,
    ('FloatArrayPlugin', 'primitiveDivFloatArray'): 256,
    ('FloatArrayPlugin', 'primitiveDivScalar'): 257,
    ('FloatArrayPlugin', 'primitiveDotProduct'): 258,
    ('FloatArrayPlugin', 'primitiveEqual'): 259,
    ('FloatArrayPlugin', 'primitiveFromFloat64Array'): 260,
    ('FloatArrayPlugin', 'primitiveHashArray'): 261,
    ('FloatArrayPlugin', 'primitiveLength'): 262,
    ('FloatArrayPlugin', 'primitiveMulFloatArray'): 263,
    ('FloatArrayPlugin', 'primitiveMulScalar'): 264,
    ('FloatArrayPlugin', 'primitiveNormalize'): 265,
    ('FloatArrayPlugin', 'primitiveSubFloatArray'): 266,
    ('FloatArrayPlugin', 'primitiveSubScalar'): 267,
    ('FloatArrayPlugin', 'primitiveSum'): 268,
    ('FloatMathPlugin', 'primitiveArcCos'): 269,
    ('FloatMathPlugin', 'primitiveArcCosH'): 270,
    ('FloatMathPlugin', 'primitiveArcSin'): 271,
    ('FloatMathPlugin', 'primitiveArcSinH'): 272,
    ('FloatMathPlugin', 'primitiveArcTan'): 273,
    ('FloatMathPlugin', 'primitiveArcTan2'): 274,
    ('FloatMathPlugin', 'primitiveArcTanH'): 275,
    ('FloatMathPlugin', 'primitiveCos'): 276,
    ('FloatMathPlugin', 'primitiveCosH'): 277,
    ('FloatMathPlugin', 'primitiveExp'): 278,
    ('FloatMathPlugin', 'primitiveFMod'): 279,
    ('FloatMathPlugin', 'primitiveFractionalPart'): 280,
    ('FloatMathPlugin', 'primitiveHypot'): 281,
    ('FloatMathPlugin', 'primitiveLog10'): 282,
    ('FloatMathPlugin', 'primitiveLogN'): 283,
    ('FloatMathPlugin', 'primitiveRaisedToPower'): 284,
    ('FloatMathPlugin', 'primitiveSin'): 285,
    ('FloatMathPlugin', 'primitiveSinH'): 286,
    ('FloatMathPlugin', 'primitiveSqrt'): 287,
    ('FloatMathPlugin', 'primitiveTan'): 288,
    ('FloatMathPlugin', 'primitiveTanH'): 289,
    ('FloatMathPlugin', 'primitiveTimesTwoPower'): 290,
    ('HeapPlugin', 'primitiveCensus'): 291,
    ('HeapPlugin', 'primitivePointersTo'): 292,
    ('LargeIntegers', 'primAnyBitFromTo'): 293,
    ('LargeIntegers', 'primCheckIfCModuleExists'): 294,
    ('LargeIntegers', 'primDigitAdd'): 295,
    ('LargeIntegers', 'primDigitBitAnd'): 296,
    ('LargeIntegers', 'primDigitBitOr'): 297,
    ('LargeIntegers', 'primDigitBitShiftMagnitude'): 298,
    ('LargeIntegers', 'primDigitBitXor'): 299,
    ('LargeIntegers', 'primDigitCompare'): 300,
    ('LargeIntegers', 'primDigitDivNegative'): 301,
    ('LargeIntegers', 'primDigitMultiplyNegative'): 302,
    ('LargeIntegers', 'primDigitSubtract'): 303,
    ('LargeIntegers', 'primGetModuleName'): 304,
    ('LargeIntegers', 'primMontgomeryDigitLength'): 305,
    ('LargeIntegers', 'primMontgomeryTimesModulo'): 306,
    ('LargeIntegers', 'primNormalizeNegative'): 307,
    ('LargeIntegers', 'primNormalizePositive'): 308,
    ('LocalePlugin', 'primitiveCountry'): 309,
    ('LocalePlugin', 'primitiveCurrencyNotation'): 310,
    ('LocalePlugin', 'primitiveCurrencySymbol'): 311,
    ('LocalePlugin', 'primitiveDaylightSavings'): 312,
    ('LocalePlugin', 'primitiveDecimalSymbol'): 313,
    ('LocalePlugin', 'primitiveDigitGroupingSymbol'): 314,
    ('LocalePlugin', 'primitiveLanguage'): 315,
    ('LocalePlugin', 'primitiveTimezoneOffset'): 316,
    ('LocalePlugin', 'primitiveVMOffsetToUTC'): 317,
    ('MD5Plugin', 'primitivePluginAvailable'): 318,
    ('MD5Plugin', 'primitiveProcessBufferWithState'): 319,
    ('MiscPrimitivePlugin', 'primitiveCompareString'): 320,
    ('MiscPrimitivePlugin', 'primitiveCompressToByteArray'): 321,
    ('MiscPrimitivePlugin', 'primitiveDecompressFromByteArray'): 322,
    ('MiscPrimitivePlugin', 'primitiveFindFirstInString'): 323,
    ('MiscPrimitivePlugin', 'primitiveFindSubstring'): 324,
    ('MiscPrimitivePlugin', 'primitiveIndexOfAsciiInString'): 325,
    ('MiscPrimitivePlugin', 'primitiveStringHash'): 326,
    ('MiscPrimitivePlugin', 'primitiveTranslateStringWithTable'): 327,
    ('UUIDPlugin', 'primitiveMakeUUID'): 328,
    ('ZipPlugin', 'primitiveDeflateBlock'): 329,
    ('ZipPlugin', 'primitiveDeflateUpdateHashTable'): 330,
    ('ZipPlugin', 'primitiveInflateDecompressBlock'): 331,
    ('ZipPlugin', 'primitiveUpdateAdler32'): 332,
    ('ZipPlugin', 'primitiveUpdateGZipCrc32'): 333,
    ('ZipPlugin', 'primitiveZipSendBlock'): 334,
    ('', 'primitiveGetCurrentWorkingDirectory'): 404,
    ('', 'primitiveMultipleBytecodeSetsActive'): 405,
    ('', 'primitiveProfileSemaphore'): 406,
    ('', 'primitiveProfileStart'): 407,
    ('', 'primitiveUtcWithOffset'): 408,
    ('HeapPlugin', 'primitivePathTo'): 409,
}


def plainPrimitive(vm, slot):
    return PRIMITIVES[slot](vm)


def controlPrimitive(vm, slot):
    return PRIMITIVES[slot](vm)


def argumentsOfSlot(vm, slot):
    return ARGUMENTS[slot]


def isMirror(vm, slot):
    return slot in MIRRORS


def slotOfPrimitive(vm, number):
    return SLOTS.get(number, 0)


def slotOfPrimitive_size_module_size(vm, name, size, module, moduleSize):
    key = (text_at(vm, module, moduleSize), text_at(vm, name, size))
    return NAMED.get(key, 0)


def bytesOfCode_set(vm, code, set):
    return BYTESOFCODE_SET[256 + set + code]


BYTESOFCODE_SET = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 3, 3, 1, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 2, 2, 1, 1, 1, 2, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]


def argumentBitsOfCode_set(vm, code, set):
    return ARGUMENTBITSOFCODE_SET[256 + set + code]


ARGUMENTBITSOFCODE_SET = [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 224, 255, -1, 192, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1]


def runBytecodes(vm):
    """Runs until an exception ends it."""
    u8 = vm.u8
    bytecodes = BYTECODES
    if vm.interpreter_isObserved:
        while True:
            code = u8[vm.ip]
            vm.ip += 1
            interpreter.observe(vm, code)
            bytecodes[code + vm.bytecodeSet](vm)
    while True:
        code = u8[vm.ip]
        vm.ip += 1
        bytecodes[code + vm.bytecodeSet](vm)
