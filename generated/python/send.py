"""I send messages. The receiver and the arguments are on the stack; the method is looked up, its primitive is tried, and where there is none or it fails, a frame is built. An object that does not understand is sent #doesNotUnderstand: with a Message instead.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def argumentCount(vm):
    """Send>>argumentCount, vm-spec/Send/Send.class.st:24"""
    return vm.send_argumentCount


def setArgumentCount(vm, arguments):
    """Send>>setArgumentCount:, vm-spec/Send/Send.class.st:30"""
    vm.send_argumentCount = arguments


def sendCount(vm):
    """Send>>sendCount, vm-spec/Send/Send.class.st:37"""
    return vm.send_count


def newMethod(vm):
    """Send>>newMethod, vm-spec/Send/Send.class.st:43"""
    return vm.send_newMethod


def send_arguments(vm, selector, arguments):
    """Send>>send:arguments:, vm-spec/Send/Send.class.st:49"""
    send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], arguments)


def send_to_arguments(vm, selector, receiver, arguments):
    """Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57"""
    vm.send_count = i64(vm.send_count + 1)
    index = signed64(vm.u64[receiver >> 3] & 4194303) if receiver & 7 == 0 else signed64(receiver & 7)
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        entry2 = entry
    else:
        entry2 = lookup.fill_selector_classIndex(vm, entry, selector, index)
    if entry2 < 0:
        notFound_arguments(vm, selector, arguments)
        return
    execute_arguments(vm, entry2, arguments)


def notFound_arguments(vm, selector, arguments):
    """Send>>notFound:arguments:, vm-spec/Send/Send.class.st:71"""
    anOop = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 8 or selector & 7 == 0 and signed64(vm.u64[selector >> 3] & 4194303) == 8):
        doesNotUnderstand_arguments(vm, selector, arguments)
        return
    vm.send_count = i64(vm.send_count - 1)
    followInFrame(vm)
    selector2 = forwarders.follow(vm, selector)
    send_to_arguments(vm, selector2, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], arguments)


def followInFrame(vm):
    """Send>>followInFrame, vm-spec/Send/Send.class.st:83"""
    frame2 = vm.fp
    place = frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8
    while place < vm.fp:
        vm.u64[place >> 3] = forwarders.follow(vm, vm.u64[place >> 3])
        place = place + 8
    place = vm.fp + 40 + 8
    while place <= vm.sp:
        vm.u64[place >> 3] = forwarders.follow(vm, vm.u64[place >> 3])
        place = place + 8
    forwarders.followSlots_of(vm, i64((signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 3 & 32767) + 1), vm.u64[vm.fp + 16 >> 3])
    anOop = vm.receiver
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 1
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        forwarders.followSlots_of(vm, i64_min(pointerSlots.countOf(vm, vm.receiver), 32), vm.receiver)


def send_arguments_toClass(vm, selector, arguments, aClass):
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
        doesNotUnderstand_arguments(vm, selector, arguments)
        return
    execute_arguments(vm, entry, arguments)


def sendSpecial_arguments(vm, index, arguments):
    """Send>>sendSpecial:arguments:, vm-spec/Send/Send.class.st:116"""
    selector = vm.u64[vm.specialObjects_selectors + i64_shift_left(i64(i64_shift_left(index, 1) + 1), 3) >> 3]
    send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], arguments)


def mustBeBoolean(vm, value):
    """Send>>mustBeBoolean:, vm-spec/Send/Send.class.st:125"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    selector = vm.u64[vm.specialObjects_array + 208 >> 3]
    send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def cannotAssign_to_index(vm, value, anObject, index):
    """Send>>cannotAssign:to:index:, vm-spec/Send/Send.class.st:135"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = anObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    value2 = (((i64(index + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2
    selector = vm.u64[vm.specialObjects_array + 408 >> 3]
    send_to_arguments(vm, selector, vm.u64[vm.sp - 16 >> 3], 2)


def doesNotUnderstand_arguments(vm, selector, arguments):
    """Send>>doesNotUnderstand:arguments:, vm-spec/Send/Send.class.st:147"""
    instead = vm.u64[vm.specialObjects_array + 168 >> 3]
    if selector == instead:
        anOop = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
        vm.platform.fatal_with('an object whose class index is %1 does not even understand doesNotUnderstand:', signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7))
    value = messageFor_arguments(vm, selector, arguments)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - i64_shift_left(arguments, 3)
    vm.u64[vm.sp >> 3] = value2
    send_to_arguments(vm, instead, vm.u64[vm.sp - 8 >> 3], 1)


def keepTop(vm, depth):
    """Send>>keepTop:, vm-spec/Send/Send.class.st:162"""
    value = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - i64_shift_left(depth, 3)
    vm.u64[vm.sp >> 3] = value


def messageFor_arguments(vm, selector, arguments):
    """Send>>messageFor:arguments:, vm-spec/Send/Send.class.st:173"""
    if arguments >= 255:
        object = heap.allocateLarge_format_classIndex(vm, arguments, 2, 51)
    else:
        bytes = heap.bytesForSlots(vm, arguments)
        word = (((((arguments & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
        place = vm.heap_edenFree
        end = place + bytes
        if end > vm.heap_edenThreshold:
            takeFromEden = 0
        else:
            vm.heap_edenFree = end
            vm.u64[place >> 3] = word
            takeFromEden = place
        object2 = takeFromEden
        object = heap.allocateLate_format_classIndex(vm, arguments, 2, 51) if object2 == 0 else object2
    last = i64_max(arguments, 1)
    value = vm.heap_nilObject
    memory_fill(vm, object + 8, last, value)
    pointers = object
    array = pointers
    value2 = i64(arguments - 1)
    for i in range(0, value2 + 1):
        value3 = vm.u64[vm.sp - i64_shift_left(i64(i64(arguments - 1) - i), 3) >> 3]
        vm.u64[array + i64_shift_left(i64(i + 1), 3) >> 3] = value3
    page = vm.u64[vm.classTable_root + 8 >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + 288 >> 3]
    slots = signed64(vm.u64[at + 24 >> 3]) >> 3 & 65535
    count = i64_max(slots, 2)
    if count >= 255:
        object3 = heap.allocateLarge_format_classIndex(vm, count, 1, 35)
    else:
        bytes2 = heap.bytesForSlots(vm, count)
        word2 = (((((count & 0xffffffffffffffff) << 56 & M64) + 16777216) & M64) + 35) & M64
        place2 = vm.heap_edenFree
        end2 = place2 + bytes2
        if end2 > vm.heap_edenThreshold:
            takeFromEden2 = 0
        else:
            vm.heap_edenFree = end2
            vm.u64[place2 >> 3] = word2
            takeFromEden2 = place2
        object4 = takeFromEden2
        object3 = heap.allocateLate_format_classIndex(vm, count, 1, 35) if object4 == 0 else object4
    last2 = i64_max(count, 1)
    value4 = vm.heap_nilObject
    memory_fill(vm, object3 + 8, last2, value4)
    message = object3
    vm.u64[message + 8 >> 3] = selector
    vm.u64[message + 16 >> 3] = array
    if slots > 2:
        anOop = vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]
        index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
        page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page2 == vm.heap_nilObject:
            at2 = vm.heap_nilObject
        else:
            at2 = vm.u64[page2 + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        vm.u64[message + 24 >> 3] = at2
    return message


def execute_arguments(vm, entry, arguments):
    """Send>>execute:arguments:, vm-spec/Send/Send.class.st:191"""
    slot = signed64(vm.lookup_cache[i64(entry + 4)])
    if slot == 0:
        activate_arguments(vm, entry, arguments)
        return
    if slot < 0:
        if slot == -1:
            activateWithTemporaries_arguments(vm, entry, arguments)
            return
        if slot == -2:
            instantiate_arguments(vm, entry, arguments)
            return
        evaluate_arguments(vm, entry, arguments)
        return
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
        followArguments(vm, arguments)
    if slot < 335:
        vm.trace_callsAt[vm.trace_calls & 31] = slot
        vm.trace_calls = i64(vm.trace_calls + 1)
        result = dispatch.plainPrimitive(vm, slot)
        if result != 0:
            count = i64(arguments + 1)
            vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
            vm.u64[vm.sp >> 3] = result
            return
        retry_slot_arguments(vm, vm.lookup_cache[i64(entry + 2)], slot, arguments)
        return
    control_method_arguments(vm, slot, vm.lookup_cache[i64(entry + 2)], arguments)


def control_method_arguments(vm, slot, method, arguments):
    """Send>>control:method:arguments:, vm-spec/Send/Send.class.st:219"""
    vm.send_newMethod = method
    vm.send_argumentCount = arguments
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)
    result = dispatch.controlPrimitive(vm, slot)
    if result == 0:
        trace.failed(vm)
        activateFailed_arguments(vm, vm.send_newMethod, vm.send_argumentCount)
        return


def instantiate_arguments(vm, entry, arguments):
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
    instantiateSlowly_arguments(vm, entry, arguments)


def quicklyNew_entry(vm, class2, entry):
    """Send>>quicklyNew:entry:, vm-spec/Send/Send.class.st:254"""
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
    return answer


def instantiateSlowly_arguments(vm, entry, arguments):
    """Send>>instantiateSlowly:arguments:, vm-spec/Send/Send.class.st:264"""
    if vm.forwarders_isOn:
        followArguments(vm, arguments)
    slot = dispatch.slotOfPrimitive(vm, i64(70 + arguments))
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)
    result = dispatch.plainPrimitive(vm, slot)
    if result == 0:
        retry_slot_arguments(vm, vm.lookup_cache[i64(entry + 2)], slot, arguments)
        return
    if contexts.slotsReliedOn(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3]) == 0:
        lookup.keepClass_at(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], entry)
    count = i64(arguments + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = result


def evaluate_arguments(vm, entry, arguments):
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
        activateClosure_arguments(vm, vm.u64[vm.sp - i64_shift_left(arguments, 3) >> 3], arguments)
        return
    control_method_arguments(vm, dispatch.slotOfPrimitive(vm, 207), vm.lookup_cache[i64(entry + 2)], arguments)


def followArguments(vm, arguments):
    """Send>>followArguments:, vm-spec/Send/Send.class.st:291"""
    value = i64(arguments - 1)
    for i in range(0, value + 1):
        value2 = forwarders.follow(vm, vm.u64[vm.sp - i64_shift_left(i, 3) >> 3])
        vm.u64[vm.sp - i64_shift_left(i, 3) >> 3] = value2


def retry_slot_arguments(vm, method, slot, arguments):
    """Send>>retry:slot:arguments:, vm-spec/Send/Send.class.st:299"""
    trace.failed(vm)
    if not vm.failure_code == 9:
        activateFailed_arguments(vm, method, arguments)
        return
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
    result = dispatch.plainPrimitive(vm, slot)
    if result == 0:
        activateFailed_arguments(vm, vm.send_newMethod, arguments)
        return
    count = i64(arguments + 1)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = result


def quick_entry_receiver(vm, number, entry, anOop):
    """Send>>quick:entry:receiver:, vm-spec/Send/Send.class.st:316"""
    if number >= 264:
        return vm.u64[anOop + i64_shift_left(i64(i64(number - 264) + 1), 3) >> 3]
    return anOop if number == 256 else vm.lookup_cache[i64(entry + 7)]


def activate_arguments(vm, entry, arguments):
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
        overflow(vm)


def activateWithTemporaries_arguments(vm, entry, arguments):
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
        overflow(vm)


def buildFrame_temporaries_arguments(vm, entry, temporaries, arguments):
    """Send>>buildFrame:temporaries:arguments:, vm-spec/Send/Send.class.st:348"""
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
        overflow(vm)


def activateFailed_arguments(vm, method, arguments):
    """Send>>activateFailed:arguments:, vm-spec/Send/Send.class.st:362"""
    buildFailed_arguments(vm, method, arguments)


def buildFailed_arguments(vm, method, arguments):
    """Send>>buildFailed:arguments:, vm-spec/Send/Send.class.st:371"""
    base = vm.sp - i64_shift_left(i64(arguments - 1), 3)
    number = i64((signed64(vm.u64[method + 8 >> 3]) >> 3 >> 18 & 63) - arguments)
    place = vm.sp
    end = place + i64_shift_left(number, 3)
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place
    anObject = vm.u64[base - 8 >> 3]
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = method
    vm.u64[frame2 + 24 >> 3] = base | 0
    vm.u64[frame2 + 40 >> 3] = anObject
    place2 = frame2 + 40
    vm.sp = place2
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = method + i64_shift_left(i64(i64((signed64(vm.u64[method + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place3 = vm.ip + 3
    vm.ip = place3
    index = methods.failureTemporaryOf(vm, method)
    if index >= 0:
        value2 = failure.codeObject(vm)
        vm.u64[vm.temps + i64_shift_left(index, 3) >> 3] = value2
        place4 = vm.ip + 2
        vm.ip = place4
    if vm.sp > vm.safePoint_limit or signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) ^ vm.bytecodeSet < 0:
        overflowWithoutSwitch(vm)


def pushNils(vm, number):
    """Send>>pushNils:, vm-spec/Send/Send.class.st:390"""
    place = vm.sp
    end = place + i64_shift_left(number, 3)
    value = vm.heap_nilObject
    while place < end:
        place = place + 8
        vm.u64[place >> 3] = value
    vm.sp = place


def overflow(vm):
    """Send>>overflow, vm-spec/Send/Send.class.st:407"""
    if signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) ^ vm.bytecodeSet < 0:
        contexts.marry(vm, vm.fp)
        set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
        if not set == vm.bytecodeSet:
            vm.bytecodeSet = set
            lookahead.choose(vm, set)
    if vm.sp > vm.stackPages_limit:
        contexts.moveFrameToNewPage(vm)
    if vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def overflowWithoutSwitch(vm):
    """Send>>overflowWithoutSwitch, vm-spec/Send/Send.class.st:416"""
    if signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) ^ vm.bytecodeSet < 0:
        contexts.marry(vm, vm.fp)
        set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
        if not set == vm.bytecodeSet:
            vm.bytecodeSet = set
            lookahead.choose(vm, set)
    if vm.sp > vm.stackPages_limit:
        contexts.moveFrameToNewPage(vm)
    if vm.safePoint_isRequested:
        collector.atSafePoint(vm)


def changeSet(vm):
    """Send>>changeSet, vm-spec/Send/Send.class.st:425"""
    contexts.marry(vm, vm.fp)
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if set == vm.bytecodeSet:
        return
    vm.bytecodeSet = set
    lookahead.choose(vm, set)


def activateEmbedded_arguments(vm, closure, arguments):
    """Send>>activateEmbedded:arguments:, vm-spec/Send/Send.class.st:432"""
    buildEmbedded_arguments(vm, closure, arguments)


def buildEmbedded_arguments(vm, closure, arguments):
    """Send>>buildEmbedded:arguments:, vm-spec/Send/Send.class.st:441"""
    if vm.forwarders_isOn:
        followInClosure(vm, closure)
    context = vm.u64[closure + 8 >> 3]
    anOop = vm.u64[context + 32 >> 3]
    code = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    count = signed64(vm.u64[closure >> 3] >> 56)
    slotCountOf = signed64(vm.u64[closure - 8 >> 3] & 72057594037927935) if count == 255 else count
    copied = i64(slotCountOf - 3)
    base = vm.sp - i64_shift_left(arguments, 3)
    memory_copy(vm, i64_shift_left(arguments, 3), base + 8, base + 8 + 40 + 8)
    memory_copy(vm, i64_shift_left(copied, 3), closure + 32, base + 8 + 40 + 8 + i64_shift_left(arguments, 3))
    vm.sp = base
    anOop2 = vm.u64[context + 48 >> 3]
    anObject = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    base2 = base + 8 + 40 + 8
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = code
    vm.u64[frame2 + 24 >> 3] = base2 | 1
    vm.u64[frame2 + 40 >> 3] = anObject
    place = frame2 + 40
    vm.sp = place
    vm.fp = frame2
    vm.temps = base2
    vm.receiver = anObject
    vm.ip = code + i64_shift_left(i64(i64((signed64(vm.u64[code + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    place2 = vm.sp + i64_shift_left(i64(arguments + copied), 3)
    vm.sp = place2
    place3 = code + 8 + i64((signed64(vm.u64[closure + 16 >> 3]) >> 3) - 1)
    vm.ip = place3
    if vm.sp > vm.safePoint_limit or signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) ^ vm.bytecodeSet < 0:
        overflow(vm)


def activateClosure_arguments(vm, closure, arguments):
    """Send>>activateClosure:arguments:, vm-spec/Send/Send.class.st:468"""
    if vm.forwarders_isOn:
        followInClosure(vm, closure)
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
        overflow(vm)


def followInClosure(vm, closure):
    """Send>>followInClosure:, vm-spec/Send/Send.class.st:478"""
    count = signed64(vm.u64[closure >> 3] >> 56)
    slotCountOf = signed64(vm.u64[closure - 8 >> 3] & 72057594037927935) if count == 255 else count
    forwarders.followSlots_of(vm, slotCountOf, closure)


def buildBlock_arguments(vm, closure, arguments):
    """Send>>buildBlock:arguments:, vm-spec/Send/Send.class.st:486"""
    if vm.forwarders_isOn:
        followInClosure(vm, closure)
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


def activateClosureWithoutSwitch_arguments(vm, closure, arguments):
    """Send>>activateClosureWithoutSwitch:arguments:, vm-spec/Send/Send.class.st:505"""
    if vm.forwarders_isOn:
        followInClosure(vm, closure)
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
        overflowWithoutSwitch(vm)
