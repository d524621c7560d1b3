"""I say what bytecodes do, in terms of the operand stack, temporaries, receiver, literals, jumps, sends and returns; how these are held is no concern of mine. My methods are what the tables of bytecode sets name: each declares its effect on the stack, and its parameters are the operands of the instruction. The special selectors have instructions of their own, which answer at once where the receiver and the argument are of the classes that they are made for, and otherwise send the message.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def pushReceiver(vm):
    """SharedBytecodes>>pushReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:16"""
    value2 = vm.receiver
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushTrue(vm):
    """SharedBytecodes>>pushTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:23"""
    value2 = vm.heap_trueObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushFalse(vm):
    """SharedBytecodes>>pushFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:30"""
    value2 = vm.heap_falseObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushNil(vm):
    """SharedBytecodes>>pushNil, vm-spec/Bytecodes/SharedBytecodes.class.st:37"""
    value2 = vm.heap_nilObject
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2
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
        value3 = vm.heap_trueObject if is2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value3
        return


def pushZero(vm):
    """SharedBytecodes>>pushZero, vm-spec/Bytecodes/SharedBytecodes.class.st:48"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = 1


def pushOne(vm):
    """SharedBytecodes>>pushOne, vm-spec/Bytecodes/SharedBytecodes.class.st:55"""
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = 9
    if signed64(vm.u8[vm.ip]) == vm.lookahead_add:
        vm.ip = vm.ip + 1
        receiver = vm.u64[vm.sp - 8 >> 3]
        argument = vm.u64[vm.sp >> 3]
        if receiver & argument & 1 != 0 and not i64_add_overflows(i64(signed64(receiver) - 1), signed64(argument)):
            value2 = i64(i64(signed64(receiver) - 1) + signed64(argument)) & 0xffffffffffffffff
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value2
            return
        if receiver & 7 == 4 and argument & 7 == 4:
            value3 = tag.smallFloatValue(vm, receiver) + tag.smallFloatValue(vm, argument)
            if tag.fitsSmallFloat(vm, value3):
                float = tag.smallFloatFor(vm, value3)
            else:
                float = instances.boxedFloat(vm, value3)
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = float
            return
        selector = vm.u64[vm.specialObjects_selectors + 8 >> 3]
        send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)
        return
    if signed64(vm.u8[vm.ip]) == vm.lookahead_subtract:
        vm.ip = vm.ip + 1
        receiver2 = vm.u64[vm.sp - 8 >> 3]
        argument2 = vm.u64[vm.sp >> 3]
        if receiver2 & argument2 & 1 != 0 and not i64_subtract_overflows(signed64(receiver2), i64(signed64(argument2) - 1)):
            value4 = i64(signed64(receiver2) - i64(signed64(argument2) - 1)) & 0xffffffffffffffff
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value4
            return
        if receiver2 & 7 == 4 and argument2 & 7 == 4:
            value5 = tag.smallFloatValue(vm, receiver2) - tag.smallFloatValue(vm, argument2)
            if tag.fitsSmallFloat(vm, value5):
                float2 = tag.smallFloatFor(vm, value5)
            else:
                float2 = instances.boxedFloat(vm, value5)
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = float2
            return
        selector2 = vm.u64[vm.specialObjects_selectors + 24 >> 3]
        send.send_to_arguments(vm, selector2, vm.u64[vm.sp - 8 >> 3], 1)
        return


def pushReceiverVariable(vm, index):
    """SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69"""
    value2 = vm.u64[vm.receiver + i64_shift_left(i64(index + 1), 3) >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushWatchedReceiverVariable(vm, index):
    """SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76"""
    anOop = vm.receiver
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
        value2 = contextAccess.fetch_of(vm, index, vm.receiver)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value2
    else:
        value3 = vm.u64[vm.receiver + i64_shift_left(i64(index + 1), 3) >> 3]
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value3


def pushTemporary(vm, index):
    """SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86"""
    value2 = vm.u64[vm.temps + i64_shift_left(index, 3) >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushLiteral(vm, index):
    """SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93"""
    value2 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushLiteralVariable(vm, index):
    """SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    valueOfVariable = forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = valueOfVariable


def pushRemoteTemporary_inVector(vm, index, vector):
    """SharedBytecodes>>pushRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:107"""
    value2 = vm.u64[vm.u64[vm.temps + i64_shift_left(vector, 3) >> 3] + i64_shift_left(i64(index + 1), 3) >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushInteger(vm, value2):
    """SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114"""
    value3 = (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value3


def pushCharacter(vm, code):
    """SharedBytecodes>>pushCharacter:, vm-spec/Bytecodes/SharedBytecodes.class.st:121"""
    value2 = (((code & 0xffffffffffffffff) << 3 & M64) + 2) & M64
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushThisContext(vm, which):
    """SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128"""
    if which == 1:
        value2 = scheduler.activeProcess(vm)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = value2
    else:
        fp = vm.fp
        if vm.u64[fp + 24 >> 3] & 2 != 0:
            contextOf = vm.u64[fp + 32 >> 3]
        else:
            contextOf = contexts.marry(vm, fp)
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = contextOf


def duplicate(vm):
    """SharedBytecodes>>duplicate, vm-spec/Bytecodes/SharedBytecodes.class.st:137"""
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = value2


def pushNewArray_popElements(vm, size2, pops):
    """SharedBytecodes>>pushNewArray:popElements:, vm-spec/Bytecodes/SharedBytecodes.class.st:144"""
    if pops == 0:
        if size2 >= 255:
            object = heap.allocateLarge_format_classIndex(vm, size2, 2, 51)
        else:
            bytes = heap.bytesForSlots(vm, size2)
            word = (((((size2 & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
            place = vm.heap_edenFree
            end = place + bytes
            if end > vm.heap_edenThreshold:
                takeFromEden = 0
            else:
                vm.heap_edenFree = end
                vm.u64[place >> 3] = word
                takeFromEden = place
            object2 = takeFromEden
            object = heap.allocateLate_format_classIndex(vm, size2, 2, 51) if object2 == 0 else object2
        last = i64_max(size2, 1)
        value2 = vm.heap_nilObject
        memory_fill(vm, object + 8, last, value2)
        pointers = object
        vm.sp = vm.sp + 8
        vm.u64[vm.sp >> 3] = pointers
    else:
        if size2 >= 255:
            array = heap.allocateLarge_format_classIndex(vm, size2, 2, 51)
        else:
            bytes2 = heap.bytesForSlots(vm, size2)
            word2 = (((((size2 & 0xffffffffffffffff) << 56 & M64) + 33554432) & M64) + 51) & M64
            place2 = vm.heap_edenFree
            end2 = place2 + bytes2
            if end2 > vm.heap_edenThreshold:
                takeFromEden2 = 0
            else:
                vm.heap_edenFree = end2
                vm.u64[place2 >> 3] = word2
                takeFromEden2 = place2
            object3 = takeFromEden2
            array = heap.allocateLate_format_classIndex(vm, size2, 2, 51) if object3 == 0 else object3
        memory_copy(vm, i64_shift_left(size2, 3), vm.sp - i64_shift_left(i64(size2 - 1), 3), array + 8)
        vm.sp = vm.sp - i64_shift_left(i64(size2 - 1), 3)
        vm.u64[vm.sp >> 3] = array


def pushFullClosure_copied_receiverOnStack_ignoreOuterContext(vm, literal, count, hasReceiver, ignoresContext):
    """SharedBytecodes>>pushFullClosure:copied:receiverOnStack:ignoreOuterContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:158"""
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


def pushClosure_arguments_copied(vm, size2, arguments, count):
    """SharedBytecodes>>pushClosure:arguments:copied:, vm-spec/Bytecodes/SharedBytecodes.class.st:171"""
    value2 = (((i64(vm.ip - (vm.u64[vm.fp + 16 >> 3] + 8) + 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    fp = vm.fp
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp)
    closure = closures.newEmbedded_outer_arguments_copied(vm, value2, contextOf, arguments, count)
    memory_copy(vm, i64_shift_left(count, 3), vm.sp - i64_shift_left(i64(count - 1), 3), closure + 32)
    vm.sp = vm.sp - i64_shift_left(i64(count - 1), 3)
    vm.u64[vm.sp >> 3] = closure
    vm.ip = vm.ip + size2


def pop(vm):
    """SharedBytecodes>>pop, vm-spec/Bytecodes/SharedBytecodes.class.st:187"""
    vm.sp = vm.sp - 8


def popIntoReceiverVariable(vm, index):
    """SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194"""
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value3 = value2
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        send.cannotAssign_to_index(vm, value3, vm.receiver, index)
        return
    anObject = vm.receiver
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value3
    if anObject >= vm.heap_start and value3 & 7 == 0 and value3 < vm.heap_start:
        heap.noteStores(vm, anObject)


def storeIntoReceiverVariable(vm, index):
    """SharedBytecodes>>storeIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:204"""
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        send.cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], vm.receiver, index)
        return
    anObject = vm.receiver
    value2 = vm.u64[vm.sp >> 3]
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def popIntoWatchedReceiverVariable(vm, index):
    """SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212"""
    anOop = vm.receiver
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
        contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], index, vm.receiver)
        vm.sp = vm.sp - 8
        return
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value3 = value2
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        send.cannotAssign_to_index(vm, value3, vm.receiver, index)
        return
    anObject = vm.receiver
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value3
    if anObject >= vm.heap_start and value3 & 7 == 0 and value3 < vm.heap_start:
        heap.noteStores(vm, anObject)


def storeIntoWatchedReceiverVariable(vm, index):
    """SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227"""
    anOop = vm.receiver
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 36:
        contextAccess.store_into_of(vm, vm.u64[vm.sp >> 3], index, vm.receiver)
        return
    if vm.u64[vm.receiver >> 3] >> 23 & 1 != 0:
        send.cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], vm.receiver, index)
        return
    anObject = vm.receiver
    value2 = vm.u64[vm.sp >> 3]
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def popIntoTemporary(vm, index):
    """SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239"""
    value2 = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + i64_shift_left(index, 3) >> 3] = value2
    vm.sp = vm.sp - 8


def storeIntoTemporary(vm, index):
    """SharedBytecodes>>storeIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:247"""
    value2 = vm.u64[vm.sp >> 3]
    vm.u64[vm.temps + i64_shift_left(index, 3) >> 3] = value2


def popIntoLiteralVariable(vm, index):
    """SharedBytecodes>>popIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:254"""
    anOop = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    association = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    value3 = value2
    if vm.forwarders_needsCare:
        mayAssign = forwarders.isVariable(vm, association) and not vm.u64[association >> 3] >> 23 & 1 != 0
    else:
        mayAssign = not vm.u64[association >> 3] >> 23 & 1 != 0
    if not mayAssign:
        send.cannotAssign_to_index(vm, value3, association, 1)
        return
    vm.u64[association + 16 >> 3] = value3
    if association >= vm.heap_start and value3 & 7 == 0 and value3 < vm.heap_start:
        heap.noteStores(vm, association)


def storeIntoLiteralVariable(vm, index):
    """SharedBytecodes>>storeIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:265"""
    anOop = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    association = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if vm.forwarders_needsCare:
        mayAssign = forwarders.isVariable(vm, association) and not vm.u64[association >> 3] >> 23 & 1 != 0
    else:
        mayAssign = not vm.u64[association >> 3] >> 23 & 1 != 0
    if not mayAssign:
        send.cannotAssign_to_index(vm, vm.u64[vm.sp >> 3], association, 1)
        return
    value2 = vm.u64[vm.sp >> 3]
    vm.u64[association + 16 >> 3] = value2
    if association >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, association)


def popIntoRemoteTemporary_inVector(vm, index, vector):
    """SharedBytecodes>>popIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:275"""
    anObject = vm.u64[vm.temps + i64_shift_left(vector, 3) >> 3]
    value2 = vm.u64[vm.sp >> 3]
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)
    vm.sp = vm.sp - 8


def storeIntoRemoteTemporary_inVector(vm, index, vector):
    """SharedBytecodes>>storeIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:283"""
    anObject = vm.u64[vm.temps + i64_shift_left(vector, 3) >> 3]
    value2 = vm.u64[vm.sp >> 3]
    vm.u64[anObject + i64_shift_left(i64(index + 1), 3) >> 3] = value2
    if anObject >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
        heap.noteStores(vm, anObject)


def jump(vm, distance):
    """SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290"""
    vm.ip = vm.ip + distance
    if distance < 0 and vm.safePoint_limit == 0:
        interrupts.atSafePoint(vm)


def jump_if_for(vm, distance, condition, value2):
    """SharedBytecodes>>jump:if:for:, vm-spec/Bytecodes/SharedBytecodes.class.st:298"""
    boolean = forwarders.follow(vm, value2)
    if not (boolean == vm.heap_trueObject or boolean == vm.heap_falseObject):
        send.mustBeBoolean(vm, boolean)
        return
    if boolean == (vm.heap_trueObject if condition else vm.heap_falseObject):
        vm.ip = vm.ip + distance


def jumpIfTrue(vm, distance):
    """SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310"""
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value2
    if boolean == vm.heap_trueObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_falseObject:
        jump_if_for(vm, distance, True, boolean)
        return


def jumpIfFalse(vm, distance):
    """SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322"""
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    boolean = value2
    if boolean == vm.heap_falseObject:
        vm.ip = vm.ip + distance
        return
    if not boolean == vm.heap_trueObject:
        jump_if_for(vm, distance, False, boolean)
        return


def returnReceiver(vm):
    """SharedBytecodes>>returnReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:334"""
    value2 = vm.receiver
    if vm.u64[vm.fp + 24 >> 3] & 7 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = value2
        return
    returning.returnMarked(vm, value2)


def returnTrue(vm):
    """SharedBytecodes>>returnTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:341"""
    value2 = vm.heap_trueObject
    if vm.u64[vm.fp + 24 >> 3] & 7 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = value2
        return
    returning.returnMarked(vm, value2)


def returnFalse(vm):
    """SharedBytecodes>>returnFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:348"""
    value2 = vm.heap_falseObject
    if vm.u64[vm.fp + 24 >> 3] & 7 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = value2
        return
    returning.returnMarked(vm, value2)


def returnNil(vm):
    """SharedBytecodes>>returnNil, vm-spec/Bytecodes/SharedBytecodes.class.st:355"""
    value2 = vm.heap_nilObject
    if vm.u64[vm.fp + 24 >> 3] & 7 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = value2
        return
    returning.returnMarked(vm, value2)


def returnTop(vm):
    """SharedBytecodes>>returnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:362"""
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    pop2 = value2
    if vm.u64[vm.fp + 24 >> 3] & 7 == 0:
        result = vm.temps - 8
        frame2 = vm.u64[vm.fp >> 3]
        place = vm.u64[vm.fp + 8 >> 3]
        vm.fp = frame2
        vm.ip = place
        vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
        vm.receiver = vm.u64[frame2 + 40 >> 3]
        vm.sp = result
        vm.u64[vm.sp >> 3] = pop2
        return
    returning.returnMarked(vm, pop2)


def blockReturnTop(vm, levels):
    """SharedBytecodes>>blockReturnTop:, vm-spec/Bytecodes/SharedBytecodes.class.st:369"""
    if levels == 0:
        value2 = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        pop2 = value2
        returning.returnToCaller(vm, pop2)
        return
    vm.sp = vm.sp - 8
    unknown(vm)


def blockReturnNil(vm, levels):
    """SharedBytecodes>>blockReturnNil:, vm-spec/Bytecodes/SharedBytecodes.class.st:379"""
    if levels == 0:
        returning.returnToCaller(vm, vm.heap_nilObject)
        return
    unknown(vm)


def embeddedBlockReturnTop(vm):
    """SharedBytecodes>>embeddedBlockReturnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:388"""
    value2 = vm.u64[vm.sp >> 3]
    vm.sp = vm.sp - 8
    pop2 = value2
    returning.returnFromEmbedded(vm, pop2)


def send_arguments(vm, literal, count):
    """SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395"""
    selector = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - i64_shift_left(count, 3) >> 3], count)


def directedMark(vm):
    """SharedBytecodes>>directedMark, vm-spec/Bytecodes/SharedBytecodes.class.st:402"""
    return 512


def superSend_arguments(vm, literal, count):
    """SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409"""
    if count >= 512:
        value2 = vm.u64[vm.sp >> 3]
        vm.sp = vm.sp - 8
        pop2 = value2
        class2 = forwarders.follow(vm, pop2) if vm.forwarders_isOn else pop2
        value3 = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3]
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
                        at2 = vm.heap_nilObject
                    else:
                        at2 = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                    answer3 = at2 == class2
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
        send.send_arguments_toClass(vm, value3, i64(count - 512), answer4)
        return
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
                    at3 = vm.heap_nilObject
                else:
                    at3 = vm.u64[page2 + i64_shift_left(i64((hash2 & 1023) + 1), 3) >> 3]
                answer7 = at3 == anOop2
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
    send.send_arguments_toClass(vm, vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(literal + 1) + 1), 3) >> 3], count, class2)


def noOperation(vm):
    """SharedBytecodes>>noOperation, vm-spec/Bytecodes/SharedBytecodes.class.st:422"""
    pass


def extendA(vm, byte):
    """SharedBytecodes>>extendA:, vm-spec/Bytecodes/SharedBytecodes.class.st:428"""
    vm.extA = i64(i64_shift_left(vm.extA, 8) + byte)


def extendB(vm, byte):
    """SharedBytecodes>>extendB:, vm-spec/Bytecodes/SharedBytecodes.class.st:435"""
    if byte == 255 and signed64(vm.u8[vm.ip]) == vm.lookahead_jump and not vm.extA | vm.extB != 0:
        distance = i64(signed64(vm.u8[vm.ip + 1]) - 254)
        vm.ip = vm.ip + distance
        if vm.safePoint_limit == 0:
            interrupts.atSafePoint(vm)
        return
    vm.extB = i64(byte - 256) if vm.extB == 0 and byte > 127 else i64(i64_shift_left(vm.extB, 8) + byte)


def callPrimitive_inlined(vm, number, isInlined):
    """SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:446"""
    if isInlined == 1:
        unknown(vm)


def trap(vm):
    """SharedBytecodes>>trap, vm-spec/Bytecodes/SharedBytecodes.class.st:454"""
    unknown(vm)


def unknownBytecode(vm):
    """SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:461"""
    unknown(vm)


def unknown(vm):
    """SharedBytecodes>>unknown, vm-spec/Bytecodes/SharedBytecodes.class.st:468"""
    selector = vm.u64[vm.specialObjects_array + 464 >> 3]
    if selector == vm.heap_nilObject:
        vm.platform.fatal_with('the bytecode %1 is not known, and the image has nothing to say about it', vm.u8[vm.ip - 1])
    fp = vm.fp
    if vm.u64[fp + 24 >> 3] & 2 != 0:
        contextOf = vm.u64[fp + 32 >> 3]
    else:
        contextOf = contexts.marry(vm, fp)
    vm.sp = vm.sp + 8
    vm.u64[vm.sp >> 3] = contextOf
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def add(vm):
    """SharedBytecodes>>add, vm-spec/Bytecodes/SharedBytecodes.class.st:480"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and not i64_add_overflows(i64(signed64(receiver) - 1), signed64(argument)):
        value2 = i64(i64(signed64(receiver) - 1) + signed64(argument)) & 0xffffffffffffffff
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        value3 = tag.smallFloatValue(vm, receiver) + tag.smallFloatValue(vm, argument)
        if tag.fitsSmallFloat(vm, value3):
            float = tag.smallFloatFor(vm, value3)
        else:
            float = instances.boxedFloat(vm, value3)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 8 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def subtract(vm):
    """SharedBytecodes>>subtract, vm-spec/Bytecodes/SharedBytecodes.class.st:498"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and not i64_subtract_overflows(signed64(receiver), i64(signed64(argument) - 1)):
        value2 = i64(signed64(receiver) - i64(signed64(argument) - 1)) & 0xffffffffffffffff
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        value3 = tag.smallFloatValue(vm, receiver) - tag.smallFloatValue(vm, argument)
        if tag.fitsSmallFloat(vm, value3):
            float = tag.smallFloatFor(vm, value3)
        else:
            float = instances.boxedFloat(vm, value3)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 24 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def lessThan(vm):
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
        value2 = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
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
        value3 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value3
        return
    selector = vm.u64[vm.specialObjects_selectors + 40 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def greaterThan(vm):
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
        value2 = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
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
        value3 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value3
        return
    selector = vm.u64[vm.specialObjects_selectors + 56 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def lessOrEqual(vm):
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
        value2 = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
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
        value3 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value3
        return
    selector = vm.u64[vm.specialObjects_selectors + 72 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def greaterOrEqual(vm):
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
        value2 = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
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
        value3 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value3
        return
    selector = vm.u64[vm.specialObjects_selectors + 88 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def equal(vm):
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
        value2 = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
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
        value3 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value3
        return
    selector = vm.u64[vm.specialObjects_selectors + 104 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def notEqual(vm):
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
        value2 = vm.heap_trueObject if condition else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
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
        value3 = vm.heap_trueObject if condition2 else vm.heap_falseObject
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value3
        return
    selector = vm.u64[vm.specialObjects_selectors + 120 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def multiply(vm):
    """SharedBytecodes>>multiply, vm-spec/Bytecodes/SharedBytecodes.class.st:606"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and not i64_multiply_overflows(i64(signed64(receiver) - 1), signed64(argument) >> 3):
        value2 = i64(i64(i64(signed64(receiver) - 1) * (signed64(argument) >> 3)) + 1) & 0xffffffffffffffff
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    if receiver & 7 == 4 and argument & 7 == 4:
        value3 = tag.smallFloatValue(vm, receiver) * tag.smallFloatValue(vm, argument)
        if tag.fitsSmallFloat(vm, value3):
            float = tag.smallFloatFor(vm, value3)
        else:
            float = instances.boxedFloat(vm, value3)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 136 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def divide(vm):
    """SharedBytecodes>>divide, vm-spec/Bytecodes/SharedBytecodes.class.st:623"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and argument != 1:
        if i64_remainder(signed64(receiver) >> 3, signed64(argument) >> 3) == 0:
            value2 = i64_quotient(signed64(receiver) >> 3, signed64(argument) >> 3)
            if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
                integer = (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            else:
                integer = instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = integer
            return
    if receiver & 7 == 4 and argument & 7 == 4 and tag.smallFloatValue(vm, argument) != 0.0:
        value3 = double_divide(tag.smallFloatValue(vm, receiver), tag.smallFloatValue(vm, argument))
        if tag.fitsSmallFloat(vm, value3):
            float = tag.smallFloatFor(vm, value3)
        else:
            float = instances.boxedFloat(vm, value3)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = float
        return
    selector = vm.u64[vm.specialObjects_selectors + 152 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def modulo(vm):
    """SharedBytecodes>>modulo, vm-spec/Bytecodes/SharedBytecodes.class.st:641"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and argument != 1:
        value2 = (((i64_floor_remainder(signed64(receiver) >> 3, signed64(argument) >> 3) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 168 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def integerDivide(vm):
    """SharedBytecodes>>integerDivide, vm-spec/Bytecodes/SharedBytecodes.class.st:655"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0 and argument != 1:
        value2 = i64_floor_quotient(signed64(receiver) >> 3, signed64(argument) >> 3)
        if value2 >= -1152921504606846976 and value2 <= 1152921504606846975:
            integer = (((value2 & 0xffffffffffffffff) << 3 & M64) + 1) & M64
        else:
            integer = instances.magnitude_negative(vm, i64_negate(value2) & 0xffffffffffffffff, True) if value2 < 0 else instances.magnitude_negative(vm, value2 & 0xffffffffffffffff, False)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = integer
        return
    selector = vm.u64[vm.specialObjects_selectors + 216 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def makePoint(vm):
    """SharedBytecodes>>makePoint, vm-spec/Bytecodes/SharedBytecodes.class.st:669"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        value2 = instances.point_y(vm, receiver, argument)
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 184 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def bitShift(vm):
    """SharedBytecodes>>bitShift, vm-spec/Bytecodes/SharedBytecodes.class.st:683"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        if integers.canShift_by(vm, signed64(receiver) >> 3, signed64(argument) >> 3):
            value2 = signed64(receiver) >> 3
            distance = signed64(argument) >> 3
            value3 = ((((i64_shift_left(value2, distance) if distance >= 0 else i64_shift_right(value2, i64_negate(distance))) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value3
            return
    selector = vm.u64[vm.specialObjects_selectors + 200 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def bitAnd(vm):
    """SharedBytecodes>>bitAnd, vm-spec/Bytecodes/SharedBytecodes.class.st:698"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        value2 = receiver & argument
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 232 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def bitOr(vm):
    """SharedBytecodes>>bitOr, vm-spec/Bytecodes/SharedBytecodes.class.st:712"""
    receiver = vm.u64[vm.sp - 8 >> 3]
    argument = vm.u64[vm.sp >> 3]
    if receiver & argument & 1 != 0:
        value2 = receiver | argument
        vm.sp = vm.sp - 8
        vm.u64[vm.sp >> 3] = value2
        return
    selector = vm.u64[vm.specialObjects_selectors + 248 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def at(vm):
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
            value2 = vm.u64[receiver + i64_shift_left(i64(index + 1), 3) >> 3]
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value2
            return
        if class2 == vm.quickElements_strings:
            count3 = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            answer3 = index & 0xffffffffffffffff < i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[receiver >> 3] >> 24 & 31) & 7)) & 0xffffffffffffffff
        else:
            answer3 = False
        if answer3:
            value3 = (((vm.u8[receiver + 8 + index] & 0xffffffffffffffff) << 3 & M64) + 2) & M64
            vm.sp = vm.sp - 8
            vm.u64[vm.sp >> 3] = value3
            return
    if not vm.quickElements_isKnown:
        quickElements.lookUp(vm)
    selector = vm.u64[vm.specialObjects_selectors + 264 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def atPut(vm):
    """SharedBytecodes>>atPut, vm-spec/Bytecodes/SharedBytecodes.class.st:747"""
    receiver = vm.u64[vm.sp - 16 >> 3]
    argument = vm.u64[vm.sp - 8 >> 3]
    value2 = vm.u64[vm.sp >> 3]
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
                vm.u64[receiver + i64_shift_left(i64(index + 1), 3) >> 3] = value2
                if receiver >= vm.heap_start and value2 & 7 == 0 and value2 < vm.heap_start:
                    heap.noteStores(vm, receiver)
                vm.sp = vm.sp - 16
                vm.u64[vm.sp >> 3] = value2
                return
            if class2 == vm.quickElements_strings:
                count3 = signed64(vm.u64[receiver >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
                answer3 = index & 0xffffffffffffffff < i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[receiver >> 3] >> 24 & 31) & 7)) & 0xffffffffffffffff
            else:
                answer3 = False
            if answer3:
                if value2 & 7 == 2 and signed64(value2 >> 3) < 256:
                    value3 = signed64(value2 >> 3)
                    vm.u8[receiver + 8 + index] = value3 & 0xff
                    vm.sp = vm.sp - 16
                    vm.u64[vm.sp >> 3] = value2
                    return
    if not vm.quickElements_isKnown:
        quickElements.lookUp(vm)
    selector = vm.u64[vm.specialObjects_selectors + 280 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 16 >> 3], 2)


def size(vm):
    """SharedBytecodes>>size, vm-spec/Bytecodes/SharedBytecodes.class.st:773"""
    receiver = vm.u64[vm.sp >> 3]
    if receiver & 7 == 0:
        class2 = signed64(vm.u64[receiver >> 3] & 4194303)
        if class2 == vm.quickElements_arrays:
            count = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count == 255 else count
            value2 = (((slotCountOf & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[vm.sp >> 3] = value2
            return
        if class2 == vm.quickElements_strings:
            count2 = signed64(vm.u64[receiver >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[receiver - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            value3 = (((i64(i64_shift_left(slotCountOf2, 3) - (signed64(vm.u64[receiver >> 3] >> 24 & 31) & 7)) & 0xffffffffffffffff) << 3 & M64) + 1) & M64
            vm.u64[vm.sp >> 3] = value3
            return
    if not vm.quickElements_isKnown:
        quickElements.lookUp(vm)
    selector = vm.u64[vm.specialObjects_selectors + 296 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def next(vm):
    """SharedBytecodes>>next, vm-spec/Bytecodes/SharedBytecodes.class.st:792"""
    selector = vm.u64[vm.specialObjects_selectors + 312 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def nextPut(vm):
    """SharedBytecodes>>nextPut, vm-spec/Bytecodes/SharedBytecodes.class.st:800"""
    selector = vm.u64[vm.specialObjects_selectors + 328 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def atEnd(vm):
    """SharedBytecodes>>atEnd, vm-spec/Bytecodes/SharedBytecodes.class.st:808"""
    selector = vm.u64[vm.specialObjects_selectors + 344 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def identical(vm):
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
    value2 = vm.heap_trueObject if is2 else vm.heap_falseObject
    vm.sp = vm.sp - 8
    vm.u64[vm.sp >> 3] = value2


def class_(vm):
    """SharedBytecodes>>class, vm-spec/Bytecodes/SharedBytecodes.class.st:825"""
    anOop = vm.u64[vm.sp >> 3]
    anOop2 = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    index = signed64(vm.u64[anOop2 >> 3] & 4194303) if anOop2 & 7 == 0 else signed64(anOop2 & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at2 = vm.heap_nilObject
    else:
        at2 = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    vm.u64[vm.sp >> 3] = at2


def notIdentical(vm):
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
    value2 = vm.heap_trueObject if condition else vm.heap_falseObject
    vm.sp = vm.sp - 8
    vm.u64[vm.sp >> 3] = value2


def value(vm):
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
        send.activateClosure_arguments(vm, vm.u64[vm.sp >> 3], 0)
        return
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
        send.activateEmbedded_arguments(vm, vm.u64[vm.sp >> 3], 0)
        return
    selector = vm.u64[vm.specialObjects_selectors + 408 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def valueWithArgument(vm):
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
        send.activateClosure_arguments(vm, vm.u64[vm.sp - 8 >> 3], 1)
        return
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
        send.activateEmbedded_arguments(vm, vm.u64[vm.sp - 8 >> 3], 1)
        return
    selector = vm.u64[vm.specialObjects_selectors + 424 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def do(vm):
    """SharedBytecodes>>do, vm-spec/Bytecodes/SharedBytecodes.class.st:861"""
    selector = vm.u64[vm.specialObjects_selectors + 440 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def new(vm):
    """SharedBytecodes>>new, vm-spec/Bytecodes/SharedBytecodes.class.st:869"""
    selector = vm.u64[vm.specialObjects_selectors + 456 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def newWithArgument(vm):
    """SharedBytecodes>>newWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:877"""
    selector = vm.u64[vm.specialObjects_selectors + 472 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp - 8 >> 3], 1)


def pointX(vm):
    """SharedBytecodes>>pointX, vm-spec/Bytecodes/SharedBytecodes.class.st:885"""
    selector = vm.u64[vm.specialObjects_selectors + 488 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)


def pointY(vm):
    """SharedBytecodes>>pointY, vm-spec/Bytecodes/SharedBytecodes.class.st:893"""
    selector = vm.u64[vm.specialObjects_selectors + 504 >> 3]
    send.send_to_arguments(vm, selector, vm.u64[vm.sp >> 3], 0)
