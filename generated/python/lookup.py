"""I find the method for a selector and a class index: in the global cache first, then in the method dictionaries of the class and its superclasses. The cache has 4096 entries of eight words: selector, class index and method, and then what running the method takes, so that it is looked at when it is looked up and not at every send: 3 the address of its first bytecode 4 the slot of its primitive (see dispatch); 0 when it has neither a primitive nor temporaries besides its arguments; less where Send has a way of its own 5 the number of its arguments and temporaries 6 its header, whose sign says of which set the bytecodes are 7 what its quick primitive answers; or the class that its primitive has made an instance of; otherwise 0 Where there is such a class, and its instances have a few slots, three words serve to make these: 3 the class's description of instances, 0 for other classes 5 the header of an instance 6 the number of its bytes An entry's place comes from the selector's address and the class index; a new entry takes the place of the old one. One more entry is for methods that are run without having been looked up. A method dictionary has a tally and an array of methods in its fixed slots, and selectors behind them, at the places of their methods. A selector is looked for from the place that its identity hash gives, up to the first nil, around the end.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def entries(vm):
    """Lookup>>entries, vm-spec/Send/Lookup.class.st:46"""
    return 4096


def methodDictionaryArray(vm):
    """Lookup>>methodDictionaryArray, vm-spec/Send/Lookup.class.st:52"""
    return 1


def firstSelector(vm):
    """Lookup>>firstSelector, vm-spec/Send/Lookup.class.st:58"""
    return 2


def entryFor_classIndex(vm, selector, index):
    """Lookup>>entryFor:classIndex:, vm-spec/Send/Lookup.class.st:64"""
    return signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)


def find_classIndex(vm, selector, index):
    """Lookup>>find:classIndex:, vm-spec/Send/Lookup.class.st:72"""
    entry = signed64((selector ^ (index & 0xffffffffffffffff) << 3 & M64) & 32760)
    if vm.lookup_cache[entry] == selector and vm.lookup_cache[i64(entry + 1)] == index & 0xffffffffffffffff:
        return entry
    return fill_selector_classIndex(vm, entry, selector, index)


def methodAt(vm, entry):
    """Lookup>>methodAt:, vm-spec/Send/Lookup.class.st:83"""
    return vm.lookup_cache[i64(entry + 2)]


def startAt(vm, entry):
    """Lookup>>startAt:, vm-spec/Send/Lookup.class.st:90"""
    return vm.lookup_cache[i64(entry + 3)]


def slotAt(vm, entry):
    """Lookup>>slotAt:, vm-spec/Send/Lookup.class.st:97"""
    return signed64(vm.lookup_cache[i64(entry + 4)])


def temporaryCountAt(vm, entry):
    """Lookup>>temporaryCountAt:, vm-spec/Send/Lookup.class.st:104"""
    return signed64(vm.lookup_cache[i64(entry + 5)])


def headerAt(vm, entry):
    """Lookup>>headerAt:, vm-spec/Send/Lookup.class.st:112"""
    return vm.lookup_cache[i64(entry + 6)]


def answerAt(vm, entry):
    """Lookup>>answerAt:, vm-spec/Send/Lookup.class.st:119"""
    return vm.lookup_cache[i64(entry + 7)]


def forgetAnswerAt(vm, entry):
    """Lookup>>forgetAnswerAt:, vm-spec/Send/Lookup.class.st:127"""
    vm.lookup_cache[i64(entry + 7)] = 0


def formatAt(vm, entry):
    """Lookup>>formatAt:, vm-spec/Send/Lookup.class.st:133"""
    return vm.lookup_cache[i64(entry + 3)]


def instanceHeaderAt(vm, entry):
    """Lookup>>instanceHeaderAt:, vm-spec/Send/Lookup.class.st:140"""
    return vm.lookup_cache[i64(entry + 5)]


def instanceBytesAt(vm, entry):
    """Lookup>>instanceBytesAt:, vm-spec/Send/Lookup.class.st:147"""
    return signed64(vm.lookup_cache[i64(entry + 6)])


def keepClass_at(vm, aClass, entry):
    """Lookup>>keepClass:at:, vm-spec/Send/Lookup.class.st:154"""
    vm.lookup_cache[i64(entry + 7)] = aClass
    vm.lookup_cache[i64(entry + 3)] = 0
    if not instances.canQuicklyNew(vm, aClass):
        return
    class2 = signed64(vm.u64[aClass + 24 >> 3]) >> 3
    hash = signed64(vm.u64[aClass >> 3] >> 32 & 4194303)
    if hash == 0:
        hash2 = heap.nextHash(vm)
        cleared = vm.u64[aClass >> 3] & 18428729679495036927
        word = cleared | (hash2 & 0xffffffffffffffff) << 32 & M64
        vm.u64[aClass >> 3] = word
        newHashOf = hash2
        answer = newHashOf
    else:
        answer = hash
    hashOf = answer
    word2 = (((((class2 & 65535 & 0xffffffffffffffff) << 56 & M64) + ((class2 >> 16 & 0xffffffffffffffff) << 24 & M64)) & M64) + (hashOf & 0xffffffffffffffff)) & M64
    vm.lookup_cache[i64(entry + 3)] = vm.u64[aClass + 24 >> 3]
    vm.lookup_cache[i64(entry + 5)] = word2
    vm.lookup_cache[i64(entry + 6)] = heap.bytesForSlots(vm, signed64(word2 >> 56)) & 0xffffffffffffffff


def missed(vm):
    """Lookup>>missed, vm-spec/Send/Lookup.class.st:168"""
    return vm.lookup_missed


def fill_selector_classIndex(vm, entry, selector, index):
    """Lookup>>fill:selector:classIndex:, vm-spec/Send/Lookup.class.st:174"""
    vm.lookup_misses = i64(vm.lookup_misses + 1)
    vm.lookup_missed = selector
    if index == 8:
        return -1
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    method = methodFor_in(vm, selector, at)
    if method == 0:
        return -1
    vm.lookup_cache[entry] = selector
    vm.lookup_cache[i64(entry + 1)] = index & 0xffffffffffffffff
    fill_method(vm, entry, method)
    if not (method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24):
        vm.lookup_cache[entry] = 0
        return entry
    if vm.trace_kinds & 3 != 0:
        vm.lookup_cache[entry] = 0
        trace.send_slot(vm, method, primitiveSlotOf(vm, method))
    return entry


def fill_method(vm, entry, method):
    """Lookup>>fill:method:, vm-spec/Send/Lookup.class.st:197"""
    slot = primitiveSlotOf(vm, method)
    vm.lookup_cache[i64(entry + 2)] = method
    vm.lookup_cache[i64(entry + 4)] = slotFor_of(vm, slot, method) & 0xffffffffffffffff
    vm.lookup_cache[i64(entry + 7)] = quickConstant(vm, i64(i64(slot - 4096) + 256))
    if not (method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24):
        return
    header2 = vm.u64[method + 8 >> 3]
    vm.lookup_cache[i64(entry + 3)] = method + i64_shift_left(i64(i64((signed64(vm.u64[method + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)
    vm.lookup_cache[i64(entry + 5)] = signed64(header2) >> 3 >> 18 & 63 & 0xffffffffffffffff
    vm.lookup_cache[i64(entry + 6)] = header2


def slotFor_of(vm, slot, method):
    """Lookup>>slotFor:of:, vm-spec/Send/Lookup.class.st:212"""
    if slot == 0:
        word = vm.u64[method + 8 >> 3]
        hasFurtherTemporaries = signed64(word) >> 3 >> 18 & 63 > signed64(word) >> 3 >> 24 & 15
        return -1 if hasFurtherTemporaries else 0
    if slot == dispatch.slotOfPrimitive(vm, 70) or slot == dispatch.slotOfPrimitive(vm, 71):
        return -2
    return -3 if slot == dispatch.slotOfPrimitive(vm, 207) else slot


def entryFor(vm, method):
    """Lookup>>entryFor:, vm-spec/Send/Lookup.class.st:221"""
    entry = 32768
    fill_method(vm, entry, method)
    return entry


def flush(vm):
    """Lookup>>flush, vm-spec/Send/Lookup.class.st:231"""
    anOop = vm.u64[vm.specialObjects_array + 192 >> 3]
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 64
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        vm.specialObjects_selectors = vm.u64[vm.specialObjects_array + 192 >> 3]
    vm.quickElements_arrays = -1
    vm.quickElements_strings = -1
    vm.quickElements_isKnown = False
    for i in range(0, 4095 + 1):
        vm.lookup_cache[i64_shift_left(i, 3)] = 0


def flushSelector(vm, selector):
    """Lookup>>flushSelector:, vm-spec/Send/Lookup.class.st:239"""
    vm.quickElements_arrays = -1
    vm.quickElements_strings = -1
    vm.quickElements_isKnown = False
    for i in range(0, 4095 + 1):
        if vm.lookup_cache[i64_shift_left(i, 3)] == selector:
            vm.lookup_cache[i64_shift_left(i, 3)] = 0


def flushMethod(vm, method):
    """Lookup>>flushMethod:, vm-spec/Send/Lookup.class.st:247"""
    vm.quickElements_arrays = -1
    vm.quickElements_strings = -1
    vm.quickElements_isKnown = False
    for i in range(0, 4095 + 1):
        if vm.lookup_cache[i64(i64_shift_left(i, 3) + 2)] == method:
            vm.lookup_cache[i64_shift_left(i, 3)] = 0


def forgetYoung(vm):
    """Lookup>>forgetYoung, vm-spec/Send/Lookup.class.st:255"""
    for i in range(0, 4095 + 1):
        anOop = vm.lookup_cache[i64_shift_left(i, 3)]
        if anOop & 7 == 0 and anOop < vm.heap_start:
            answer = True
        else:
            anOop2 = vm.lookup_cache[i64(i64_shift_left(i, 3) + 2)]
            answer = anOop2 & 7 == 0 and anOop2 < vm.heap_start
        if answer:
            vm.lookup_cache[i64_shift_left(i, 3)] = 0
        anOop3 = vm.lookup_cache[i64(i64_shift_left(i, 3) + 7)]
        if anOop3 & 7 == 0 and anOop3 < vm.heap_start:
            entry = i64_shift_left(i, 3)
            vm.lookup_cache[i64(entry + 7)] = 0


def check(vm):
    """Lookup>>check, vm-spec/Send/Lookup.class.st:264"""
    for i in range(0, 4095 + 1):
        entry = i64_shift_left(i, 3)
        if vm.lookup_cache[entry] != 0:
            if not (heapChecker.isGoodOop(vm, vm.lookup_cache[entry]) and heapChecker.isGoodOop(vm, vm.lookup_cache[i64(entry + 2)]) and heapChecker.isKnownClassIndex(vm, signed64(vm.lookup_cache[i64(entry + 1)]))):
                second = signed64(vm.lookup_cache[i64(entry + 1)])
                vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
                if vm.heapChecker_faults <= 20:
                    vm.platform.refuseImage_with_with('entry %1 of the method cache, for the class index %2, leads to no method', i, second)
            if not (vm.lookup_cache[i64(entry + 7)] == 0 or heapChecker.isGoodOop(vm, vm.lookup_cache[i64(entry + 7)])):
                second2 = signed64(vm.lookup_cache[i64(entry + 1)])
                vm.heapChecker_faults = i64(vm.heapChecker_faults + 1)
                if vm.heapChecker_faults <= 20:
                    vm.platform.refuseImage_with_with('entry %1 of the method cache, for the class index %2, has something to do with no object', i, second2)


def methodFor_in(vm, selector, aClass):
    """Lookup>>methodFor:in:, vm-spec/Send/Lookup.class.st:280"""
    class2 = aClass
    for depth in range(1, 4096 + 1):
        if class2 & 7 == 0:
            if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[class2 >> 3] >> 56)
                slotCountOf = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf >= 2
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if not answer2:
            return 0
        anOop = vm.u64[class2 + 16 >> 3]
        method = methodFor_inDictionary(vm, selector, forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop)
        if method != 0:
            return method
        anOop2 = vm.u64[class2 + 8 >> 3]
        class2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    return 0


def methodFor_inDictionary(vm, selector, dictionary):
    """Lookup>>methodFor:inDictionary:, vm-spec/Send/Lookup.class.st:294"""
    if dictionary & 7 == 0:
        if signed64(vm.u64[dictionary >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[dictionary >> 3] >> 56)
            slotCountOf = signed64(vm.u64[dictionary - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if not (answer2 and not (dictionary & 7 == 0 and signed64(vm.u64[dictionary >> 3] & 4194303) == 36)):
        return 0
    anOop = vm.u64[dictionary + 16 >> 3]
    array = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    count2 = signed64(vm.u64[dictionary >> 3] >> 56)
    slotCountOf2 = signed64(vm.u64[dictionary - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
    size = i64(slotCountOf2 - 2)
    if array & 7 == 0:
        if signed64(vm.u64[array >> 3] >> 24 & 31) <= 5:
            count3 = signed64(vm.u64[array >> 3] >> 56)
            slotCountOf3 = signed64(vm.u64[array - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            answer3 = slotCountOf3 >= size
        else:
            answer3 = False
        answer4 = answer3
    else:
        answer4 = False
    if not answer4:
        return 0
    index = objects.identityHashOf(vm, selector) & i64(size - 1)
    for i in range(1, size + 1):
        anOop2 = vm.u64[dictionary + i64_shift_left(i64(i64(2 + index) + 1), 3) >> 3]
        each = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if each == selector:
            anOop3 = vm.u64[array + i64_shift_left(i64(index + 1), 3) >> 3]
            return forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
        if each == vm.heap_nilObject:
            return 0
        index = i64(index + 1) & i64(size - 1)
    return 0


def primitiveSlotOf(vm, method):
    """Lookup>>primitiveSlotOf:, vm-spec/Send/Lookup.class.st:312"""
    if not (method & 7 == 0 and signed64(vm.u64[method >> 3] >> 24 & 31) >= 24):
        return dispatch.slotOfPrimitive(vm, 1023)
    number = methods.primitiveNumberOf(vm, method)
    if number == 0:
        return 0
    if number >= 256 and number <= 519:
        return i64(4096 + i64(number - 256))
    slot = namedPrimitiveSlotOf(vm, method) if number == 117 else dispatch.slotOfPrimitive(vm, number)
    if slot == 0 or number == 1023:
        return 0 if methods.failureTemporaryOf(vm, method) < 0 else dispatch.slotOfPrimitive(vm, number if number == 117 else 19)
    return slot if isSlot_for(vm, slot, signed64(vm.u64[method + 8 >> 3]) >> 3 >> 24 & 15) else (0 if methods.failureTemporaryOf(vm, method) < 0 else dispatch.slotOfPrimitive(vm, 19))


def isSlot_for(vm, slot, arguments):
    """Lookup>>isSlot:for:, vm-spec/Send/Lookup.class.st:329"""
    expected = dispatch.argumentsOfSlot(vm, slot)
    return expected < 0 or expected == arguments or i64(expected + 1) == arguments and dispatch.isMirror(vm, slot)


def quickConstant(vm, number):
    """Lookup>>quickConstant:, vm-spec/Send/Lookup.class.st:338"""
    if number == 257:
        return vm.heap_trueObject
    if number == 258:
        return vm.heap_falseObject
    if number == 259:
        return vm.heap_nilObject
    return (((i64(number - 261) & 0xffffffffffffffff) << 3 & M64) + 1) & M64 if number >= 260 and number < 264 else 0


def isInstantiating(vm, slot):
    """Lookup>>isInstantiating:, vm-spec/Send/Lookup.class.st:350"""
    return slot == dispatch.slotOfPrimitive(vm, 70) or slot == dispatch.slotOfPrimitive(vm, 71)


def newPrimitive(vm):
    """Lookup>>newPrimitive, vm-spec/Send/Lookup.class.st:356"""
    return 70


def evaluatingPrimitive(vm):
    """Lookup>>evaluatingPrimitive, vm-spec/Send/Lookup.class.st:363"""
    return 207


def activatingSlot(vm):
    """Lookup>>activatingSlot, vm-spec/Send/Lookup.class.st:370"""
    return -1


def instantiatingSlot(vm):
    """Lookup>>instantiatingSlot, vm-spec/Send/Lookup.class.st:377"""
    return -2


def evaluatingSlot(vm):
    """Lookup>>evaluatingSlot, vm-spec/Send/Lookup.class.st:384"""
    return -3


def slotOfFailing_for(vm, number, method):
    """Lookup>>slotOfFailing:for:, vm-spec/Send/Lookup.class.st:391"""
    return 0 if methods.failureTemporaryOf(vm, method) < 0 else dispatch.slotOfPrimitive(vm, number)


def absentPrimitive(vm):
    """Lookup>>absentPrimitive, vm-spec/Send/Lookup.class.st:398"""
    return 19


def invokingPrimitive(vm):
    """Lookup>>invokingPrimitive, vm-spec/Send/Lookup.class.st:405"""
    return 1023


def namedPrimitiveNumber(vm):
    """Lookup>>namedPrimitiveNumber, vm-spec/Send/Lookup.class.st:412"""
    return 117


def namedPrimitiveSlotOf(vm, method):
    """Lookup>>namedPrimitiveSlotOf:, vm-spec/Send/Lookup.class.st:419"""
    if signed64(vm.u64[method + 8 >> 3]) >> 3 & 32767 == 0:
        return 0
    anOop = vm.u64[method + 16 >> 3]
    description = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    if description & 7 == 0 and signed64(vm.u64[description >> 3] >> 24 & 31) == 2:
        count = signed64(vm.u64[description >> 3] >> 56)
        slotCountOf = signed64(vm.u64[description - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer = slotCountOf >= 2
    else:
        answer = False
    if not answer:
        return 0
    anOop2 = vm.u64[description + 8 >> 3]
    module = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    anOop3 = vm.u64[description + 16 >> 3]
    name = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
    if not (name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24):
        return 0
    moduleSize = i64_shift_left(objects.elementCountOf(vm, module), format.elementShift(vm, signed64(vm.u64[module >> 3] >> 24 & 31))) if module & 7 == 0 and signed64(vm.u64[module >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[module >> 3] >> 24 & 31) >= 24 else 0
    return dispatch.slotOfPrimitive_size_module_size(vm, name + 8, i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31))), module + 8, moduleSize)
