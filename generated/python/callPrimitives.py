"""I call what others name: a primitive by its number, or by the name that is in a method, with the arguments in an array; and an object that is in the place of a method. The primitives that call others leave the stack as they have found it where they fail. Their own failures have negative codes, so that the image can tell them from those of the primitive that was called.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def runWithIn(vm):
    """CallPrimitives>>runWithIn, vm-spec/Primitives/CallPrimitives.class.st:23"""
    sent = vm.lookup_missed
    selector = vm.u64[vm.specialObjects_array + 400 >> 3]
    if not canSend_after(vm, selector, sent):
        anOop = vm.send_newMethod
        vm.platform.fatal_with('an object in the place of a method, whose class index is %1, has no method for run:with:in: or doesNotUnderstand:', signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7))
    count = vm.send_argumentCount
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, 2, 51) if object2 == 0 else object2
    last = i64_max(count, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    pointers = object
    arguments = pointers
    value2 = i64(vm.send_argumentCount - 1)
    for i in range(0, value2 + 1):
        value3 = vm.u64[vm.sp - i64_shift_left(i64(i64(vm.send_argumentCount - 1) - i), 3) >> 3]
        vm.u64[arguments + i64_shift_left(i64(i + 1), 3) >> 3] = value3
    receiver = vm.u64[vm.sp - i64_shift_left(vm.send_argumentCount, 3) >> 3]
    count2 = i64(vm.send_argumentCount + 1)
    value4 = vm.send_newMethod
    vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
    vm.u64[vm.sp >> 3] = value4
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = sent
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = arguments
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = receiver
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 24 >> 3], 3)
    return 8


def canSend_after(vm, selector, sent):
    """CallPrimitives>>canSend:after:, vm-spec/Primitives/CallPrimitives.class.st:46"""
    anOop = vm.send_newMethod
    index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    if entry2 >= 0:
        anOop2 = vm.lookup_cache[i64(entry2 + 2)]
        return anOop2 & 7 == 0 and signed64(vm.u64[anOop2 >> 3] >> 24 & 31) >= 24
    return sent != vm.u64[vm.specialObjects_array + 168 >> 3]


def callByNumber(vm):
    """CallPrimitives>>callByNumber, vm-spec/Primitives/CallPrimitives.class.st:56"""
    if not (vm.send_argumentCount == 2 or vm.send_argumentCount == 3):
        vm.failure_code = 5
        because = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because
    if vm.u64[vm.sp - 8 >> 3] & 1 != 0:
        anOop = vm.u64[vm.sp >> 3]
        answer = anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2
    else:
        answer = False
    if not answer:
        vm.failure_code = 3
        because2 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because2
    number = signed64(vm.u64[vm.sp - 8 >> 3]) >> 3
    if number >= 256 and number <= 519:
        return callQuick(vm, number)
    slot = dispatch.slotOfPrimitive(vm, number)
    if slot == 0 or number == 1023:
        vm.failure_code = 4
        because3 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because3
    anObject = vm.u64[vm.sp >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    if not does_take(vm, slot, slotCountOf):
        vm.failure_code = 5
        because4 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because4
    return call_receiver(vm, slot, vm.u64[vm.sp - 16 >> 3])


def callQuick(vm, number):
    """CallPrimitives>>callQuick:, vm-spec/Primitives/CallPrimitives.class.st:74"""
    receiver = vm.u64[vm.sp - 16 >> 3]
    anObject = vm.u64[vm.sp >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    if not slotCountOf == 0:
        vm.failure_code = 5
        because = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because
    if number == 256:
        count2 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count2 - 1), 3)
        vm.u64[vm.sp >> 3] = receiver
        return 8
    if number < 264:
        value = lookup.quickConstant(vm, number)
        count3 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count3 - 1), 3)
        vm.u64[vm.sp >> 3] = value
        return 8
    if receiver & 7 == 0:
        if signed64(vm.u64[receiver >> 3] >> 24 & 31) <= 5:
            count4 = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count4 == 255 else count4
            answer = slotCountOf2 >= i64(i64(number - 264) + 1)
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not answer2:
        vm.failure_code = 4
        because2 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because2
    value2 = vm.u64[receiver + i64_shift_left(i64(i64(number - 264) + 1), 3) >> 3]
    count5 = i64(vm.send_argumentCount + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count5 - 1), 3)
    vm.u64[vm.sp >> 3] = value2
    return 8


def callByName(vm):
    """CallPrimitives>>callByName, vm-spec/Primitives/CallPrimitives.class.st:87"""
    method = vm.u64[vm.sp - 16 >> 3]
    anOop = vm.u64[vm.sp >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2 and method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        because = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because
    if not methods.primitiveNumberOf(vm, method) == 117:
        vm.failure_code = 12
        because2 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because2
    value = signed64(vm.u64[method + 8 >> 3]) >> 3 >> 24 & 15
    anObject = vm.u64[vm.sp >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    if not value == slotCountOf:
        vm.failure_code = 5
        because3 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because3
    slot = lookup.namedPrimitiveSlotOf(vm, method)
    if slot == 0:
        vm.failure_code = 11
        because4 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because4
    anObject2 = vm.u64[vm.sp >> 3]
    count2 = signed64(vm.u64[anObject2 >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[anObject2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    if not does_take(vm, slot, slotCountOf2):
        vm.failure_code = 5
        because5 = 0
        vm.failure_code = i64_negate(vm.failure_code)
        return because5
    return call_receiver(vm, slot, vm.u64[vm.sp - 8 >> 3])


def does_take(vm, slot, count):
    """CallPrimitives>>does:take:, vm-spec/Primitives/CallPrimitives.class.st:105"""
    expected = dispatch.argumentsOfSlot(vm, slot)
    return count <= 15 and (expected < 0 or expected == count)


def call_receiver(vm, slot, receiver):
    """CallPrimitives>>call:receiver:, vm-spec/Primitives/CallPrimitives.class.st:114"""
    if slot < 335:
        return callPlain_receiver(vm, slot, receiver)
    return callControl_receiver(vm, slot, receiver)


def callPlain_receiver(vm, slot, receiver):
    """CallPrimitives>>callPlain:receiver:, vm-spec/Primitives/CallPrimitives.class.st:122"""
    array = vm.u64[vm.sp >> 3]
    count = signed64(vm.u64[array >> 3] >> 56)
    count2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = receiver
    value = i64(count2 - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[array + i64_shift_left(i64(i + 1), 3) >> 3]
        value2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value2
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)
    result = dispatch.plainPrimitive(vm, slot)
    count3 = i64(count2 + 1)
    vm.sp = vm.sp - i64_shift_left(count3, 3)
    if result == 0:
        answer = result
    else:
        count4 = i64(vm.send_argumentCount + 1)
        vm.sp = vm.sp - i64_shift_left(i64(count4 - 1), 3)
        vm.u64[vm.sp >> 3] = result
        answer2 = 8
        answer = answer2
    return answer


def callControl_receiver(vm, slot, receiver):
    """CallPrimitives>>callControl:receiver:, vm-spec/Primitives/CallPrimitives.class.st:137"""
    array = vm.u64[vm.sp >> 3]
    count = signed64(vm.u64[array >> 3] >> 56)
    count2 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count == 255 else count
    arguments = vm.send_argumentCount
    keepOperands(vm)
    count3 = i64(arguments + 1)
    vm.sp = vm.sp - i64_shift_left(count3, 3)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = receiver
    value = i64(count2 - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[array + i64_shift_left(i64(i + 1), 3) >> 3]
        value2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value2
    vm.send_argumentCount = count2
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)
    result = dispatch.controlPrimitive(vm, slot)
    if result == 0:
        count4 = i64(count2 + 1)
        vm.sp = vm.sp - i64_shift_left(count4, 3)
        vm.send_argumentCount = arguments
        value3 = i64(arguments + 1)
        for i2 in range(1, value3 + 1):
            value4 = vm.u64[vm.callPrimitives_kept + i64_shift_left(i64(i2 + 1), 3) >> 3]
            vm.sp = vm.sp + 8
            vm.u64[vm.sp >> 3] = value4
    vm.callPrimitives_kept = vm.u64[vm.callPrimitives_kept + 8 >> 3]
    return result


def keepOperands(vm):
    """CallPrimitives>>keepOperands, vm-spec/Primitives/CallPrimitives.class.st:160"""
    count = i64(vm.send_argumentCount + 2)
    if count >= 255:
        object = heap.allocateLarge_format_classIndex(vm, count, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, count)
        word = (((((count & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, count, 2, 51) if object2 == 0 else object2
    last = i64_max(count, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    pointers = object
    array = pointers
    if not vm.callPrimitives_kept == 0:
        value2 = vm.callPrimitives_kept
        vm.u64[array + 8 >> 3] = value2
    value3 = vm.send_argumentCount
    for i in range(0, value3 + 1):
        index = i64(i + 1)
        value4 = vm.u64[vm.sp - i64_shift_left(i64(vm.send_argumentCount - i), 3) >> 3]
        vm.u64[array + i64_shift_left(i64(index + 1), 3) >> 3] = value4
    vm.callPrimitives_kept = array
