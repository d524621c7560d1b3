"""I name classes, methods, variables and objects in the reports of the VM. Where a class keeps its name is not for the VM to know: I find out by looking at the class Array, whose name is in one of its slots, perhaps after a prefix, at its metaclass, which refers to its only instance, and at the class Point, one of whose slots is an array of the names x and y.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def find(vm):
    """Names>>find, vm-spec/Collect/Names.class.st:25"""
    vm.names_nameSlot = -1
    vm.names_instanceSlot = -1
    vm.names_variablesSlot = -1
    array = vm.u64[vm.specialObjects_array + 64 >> 3]
    index = signed64(vm.u64[array >> 3] & 4194303) if array & 7 == 0 else signed64(array & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    metaclass = at
    point = vm.u64[vm.specialObjects_array + 104 >> 3]
    value = i64(pointerSlots.countOf(vm, array) - 1)
    for i in range(0, value + 1):
        if vm.names_nameSlot < 0:
            anOop = vm.u64[array + i64_shift_left(i64(i + 1), 3) >> 3]
            answer = does_endWith_size(vm, forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop, 521325933121, 5)
        else:
            answer = False
        if answer:
            vm.names_nameSlot = i
    value2 = i64(pointerSlots.countOf(vm, metaclass) - 1)
    for i2 in range(0, value2 + 1):
        anOop2 = vm.u64[metaclass + i64_shift_left(i64(i2 + 1), 3) >> 3]
        if (forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2) == array:
            vm.names_instanceSlot = i2
    value3 = i64(pointerSlots.countOf(vm, point) - 1)
    for i3 in range(0, value3 + 1):
        anOop3 = vm.u64[point + i64_shift_left(i64(i3 + 1), 3) >> 3]
        if isXAndY(vm, forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3):
            vm.names_variablesSlot = i3


def is_named_size(vm, anOop, bytes, size):
    """Names>>is:named:size:, vm-spec/Collect/Names.class.st:43"""
    return does_endWith_size(vm, anOop, bytes, size) and i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) == size


def does_endWith_size(vm, anOop, bytes, size):
    """Names>>does:endWith:size:, vm-spec/Collect/Names.class.st:50"""
    if not (anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))) >= size):
        return False
    end = anOop + 8 + i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31)))
    value = i64(size - 1)
    for i in range(0, value + 1):
        if not vm.u8[end - size + i] == u64_shift_right(bytes, i64_shift_left(i, 3)) & 255:
            return False
    return True


def isXAndY(vm, anOop):
    """Names>>isXAndY:, vm-spec/Collect/Names.class.st:62"""
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) == 2:
        count = signed64(vm.u64[anOop >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer = slotCountOf == 2
    else:
        answer = False
    if answer:
        anOop2 = vm.u64[anOop + 8 >> 3]
        anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        if does_endWith_size(vm, anOop3, 120, 1) and i64_shift_left(objects.elementCountOf(vm, anOop3), format.elementShift(vm, signed64(vm.u64[anOop3 >> 3] >> 24 & 31))) == 1:
            anOop4 = vm.u64[anOop + 16 >> 3]
            anOop5 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
            answer2 = does_endWith_size(vm, anOop5, 121, 1) and i64_shift_left(objects.elementCountOf(vm, anOop5), format.elementShift(vm, signed64(vm.u64[anOop5 >> 3] >> 24 & 31))) == 1
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    return answer3


def isMetaclass(vm, aClass):
    """Names>>isMetaclass:, vm-spec/Collect/Names.class.st:69"""
    array = vm.u64[vm.specialObjects_array + 64 >> 3]
    index = signed64(vm.u64[aClass >> 3] & 4194303) if aClass & 7 == 0 else signed64(aClass & 7)
    page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page == vm.heap_nilObject:
        at = vm.heap_nilObject
    else:
        at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    index2 = signed64(vm.u64[array >> 3] & 4194303) if array & 7 == 0 else signed64(array & 7)
    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((index2 >> 10) + 1), 3) >> 3]
    if page2 == vm.heap_nilObject:
        at2 = vm.heap_nilObject
    else:
        at2 = vm.u64[page2 + i64_shift_left(i64((index2 & 1023) + 1), 3) >> 3]
    index3 = signed64(vm.u64[at2 >> 3] & 4194303) if at2 & 7 == 0 else signed64(at2 & 7)
    page3 = vm.u64[vm.classTable_root + i64_shift_left(i64((index3 >> 10) + 1), 3) >> 3]
    if page3 == vm.heap_nilObject:
        at3 = vm.heap_nilObject
    else:
        at3 = vm.u64[page3 + i64_shift_left(i64((index3 & 1023) + 1), 3) >> 3]
    return at == at3


def instanceOf(vm, aMetaclass):
    """Names>>instanceOf:, vm-spec/Collect/Names.class.st:77"""
    if vm.names_instanceSlot >= 0:
        if aMetaclass & 7 == 0:
            if signed64(vm.u64[aMetaclass >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[aMetaclass >> 3] >> 56)
                slotCountOf = signed64(vm.u64[aMetaclass - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf >= i64(vm.names_instanceSlot + 1)
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        return vm.heap_nilObject
    anOop = vm.u64[aMetaclass + i64_shift_left(i64(vm.names_instanceSlot + 1), 3) >> 3]
    return forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop


def nameOf(vm, aClass):
    """Names>>nameOf:, vm-spec/Collect/Names.class.st:85"""
    if vm.names_nameSlot >= 0:
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
                isClass2 = classTable.looksLikeClass(vm, aClass)
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
                isClass2 = answer3
        else:
            isClass2 = False
        if isClass2:
            if aClass & 7 == 0:
                if signed64(vm.u64[aClass >> 3] >> 24 & 31) <= 5:
                    count2 = signed64(vm.u64[aClass >> 3] >> 56)
                    slotCountOf2 = signed64(vm.u64[aClass - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                    answer4 = slotCountOf2 >= i64(vm.names_nameSlot + 1)
                else:
                    answer4 = False
                answer5 = answer4
            else:
                answer5 = False
            answer6 = answer5
        else:
            answer6 = False
        answer7 = answer6
    else:
        answer7 = False
    if not answer7:
        return vm.heap_nilObject
    anOop = vm.u64[aClass + i64_shift_left(i64(vm.names_nameSlot + 1), 3) >> 3]
    name = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return name if name & 7 == 0 and signed64(vm.u64[name >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[name >> 3] >> 24 & 31) >= 24 else vm.heap_nilObject


def isClass(vm, anOop):
    """Names>>isClass:, vm-spec/Collect/Names.class.st:95"""
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 3
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2 and vm.u64[anOop + 24 >> 3] & 1 != 0:
        if signed64(vm.u64[anOop >> 3] >> 32 & 4194303) == 0:
            isClass2 = classTable.looksLikeClass(vm, anOop)
        else:
            hash = signed64(vm.u64[anOop >> 3] >> 32 & 4194303)
            if hash < 4194304:
                page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                if page == vm.heap_nilObject:
                    at = vm.heap_nilObject
                else:
                    at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                answer3 = at == anOop
            else:
                answer3 = False
            isClass2 = answer3
    else:
        isClass2 = False
    if not isClass2:
        return False
    array = vm.u64[vm.specialObjects_array + 64 >> 3]
    index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page2 == vm.heap_nilObject:
        at2 = vm.heap_nilObject
    else:
        at2 = vm.u64[page2 + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    index2 = signed64(vm.u64[array >> 3] & 4194303) if array & 7 == 0 else signed64(array & 7)
    page3 = vm.u64[vm.classTable_root + i64_shift_left(i64((index2 >> 10) + 1), 3) >> 3]
    if page3 == vm.heap_nilObject:
        at3 = vm.heap_nilObject
    else:
        at3 = vm.u64[page3 + i64_shift_left(i64((index2 & 1023) + 1), 3) >> 3]
    index3 = signed64(vm.u64[at3 >> 3] & 4194303) if at3 & 7 == 0 else signed64(at3 & 7)
    page4 = vm.u64[vm.classTable_root + i64_shift_left(i64((index3 >> 10) + 1), 3) >> 3]
    if page4 == vm.heap_nilObject:
        at4 = vm.heap_nilObject
    else:
        at4 = vm.u64[page4 + i64_shift_left(i64((index3 & 1023) + 1), 3) >> 3]
    isMetaclass2 = at2 == at4
    if isMetaclass2:
        return nameOf(vm, instanceOf(vm, anOop)) != vm.heap_nilObject
    return nameOf(vm, anOop) != vm.heap_nilObject


def is_named_size_meta(vm, aClass, text, size, isMeta):
    """Names>>is:named:size:meta:, vm-spec/Collect/Names.class.st:104"""
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
            isClass2 = classTable.looksLikeClass(vm, aClass)
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
            isClass2 = answer3
    else:
        isClass2 = False
    if not isClass2:
        return False
    array = vm.u64[vm.specialObjects_array + 64 >> 3]
    index = signed64(vm.u64[aClass >> 3] & 4194303) if aClass & 7 == 0 else signed64(aClass & 7)
    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page2 == vm.heap_nilObject:
        at2 = vm.heap_nilObject
    else:
        at2 = vm.u64[page2 + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    index2 = signed64(vm.u64[array >> 3] & 4194303) if array & 7 == 0 else signed64(array & 7)
    page3 = vm.u64[vm.classTable_root + i64_shift_left(i64((index2 >> 10) + 1), 3) >> 3]
    if page3 == vm.heap_nilObject:
        at3 = vm.heap_nilObject
    else:
        at3 = vm.u64[page3 + i64_shift_left(i64((index2 & 1023) + 1), 3) >> 3]
    index3 = signed64(vm.u64[at3 >> 3] & 4194303) if at3 & 7 == 0 else signed64(at3 & 7)
    page4 = vm.u64[vm.classTable_root + i64_shift_left(i64((index3 >> 10) + 1), 3) >> 3]
    if page4 == vm.heap_nilObject:
        at4 = vm.heap_nilObject
    else:
        at4 = vm.u64[page4 + i64_shift_left(i64((index3 & 1023) + 1), 3) >> 3]
    isMetaclass2 = at2 == at4
    if isMetaclass2:
        name = nameOf(vm, instanceOf(vm, aClass)) if isMeta else vm.heap_nilObject
    else:
        name = vm.heap_nilObject if isMeta else nameOf(vm, aClass)
    return name != vm.heap_nilObject and i64_shift_left(objects.elementCountOf(vm, name), format.elementShift(vm, signed64(vm.u64[name >> 3] >> 24 & 31))) == size and memory_compare(vm, name + 8, text, size) == 0


def reportClass(vm, aClass):
    """Names>>reportClass:, vm-spec/Collect/Names.class.st:117"""
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
            isClass2 = classTable.looksLikeClass(vm, aClass)
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
            isClass2 = answer3
    else:
        isClass2 = False
    if not isClass2:
        vm.platform.report('no class')
        return
    array = vm.u64[vm.specialObjects_array + 64 >> 3]
    index = signed64(vm.u64[aClass >> 3] & 4194303) if aClass & 7 == 0 else signed64(aClass & 7)
    page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
    if page2 == vm.heap_nilObject:
        at2 = vm.heap_nilObject
    else:
        at2 = vm.u64[page2 + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
    index2 = signed64(vm.u64[array >> 3] & 4194303) if array & 7 == 0 else signed64(array & 7)
    page3 = vm.u64[vm.classTable_root + i64_shift_left(i64((index2 >> 10) + 1), 3) >> 3]
    if page3 == vm.heap_nilObject:
        at3 = vm.heap_nilObject
    else:
        at3 = vm.u64[page3 + i64_shift_left(i64((index2 & 1023) + 1), 3) >> 3]
    index3 = signed64(vm.u64[at3 >> 3] & 4194303) if at3 & 7 == 0 else signed64(at3 & 7)
    page4 = vm.u64[vm.classTable_root + i64_shift_left(i64((index3 >> 10) + 1), 3) >> 3]
    if page4 == vm.heap_nilObject:
        at4 = vm.heap_nilObject
    else:
        at4 = vm.u64[page4 + i64_shift_left(i64((index3 & 1023) + 1), 3) >> 3]
    isMetaclass2 = at2 == at4
    if isMetaclass2:
        aString = nameOf(vm, instanceOf(vm, aClass))
        if aString == vm.heap_nilObject:
            vm.platform.report('a class without a name')
        else:
            vm.platform.reportBytes_count(aString + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, aString), format.elementShift(vm, signed64(vm.u64[aString >> 3] >> 24 & 31))), 60))
        vm.platform.report(' class')
    else:
        aString2 = nameOf(vm, aClass)
        if aString2 == vm.heap_nilObject:
            vm.platform.report('a class without a name')
        else:
            vm.platform.reportBytes_count(aString2 + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, aString2), format.elementShift(vm, signed64(vm.u64[aString2 >> 3] >> 24 & 31))), 60))


def reportName(vm, aString):
    """Names>>reportName:, vm-spec/Collect/Names.class.st:130"""
    if aString == vm.heap_nilObject:
        vm.platform.report('a class without a name')
    else:
        vm.platform.reportBytes_count(aString + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, aString), format.elementShift(vm, signed64(vm.u64[aString >> 3] >> 24 & 31))), 60))


def reportBytes(vm, aString):
    """Names>>reportBytes:, vm-spec/Collect/Names.class.st:138"""
    vm.platform.reportBytes_count(aString + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, aString), format.elementShift(vm, signed64(vm.u64[aString >> 3] >> 24 & 31))), 60))


def isOfBlock(vm, aMethod):
    """Names>>isOfBlock:, vm-spec/Collect/Names.class.st:145"""
    count = signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767
    if count == 0:
        answer = vm.heap_nilObject
    else:
        anOop = vm.u64[aMethod + i64_shift_left(i64(i64(i64(count - 1) + 1) + 1), 3) >> 3]
        answer = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    lastLiteralOf2 = answer
    return lastLiteralOf2 & 7 == 0 and signed64(vm.u64[lastLiteralOf2 >> 3] >> 24 & 31) >= 24


def reportMethod(vm, aMethod):
    """Names>>reportMethod:, vm-spec/Collect/Names.class.st:152"""
    code = aMethod
    while True:
        count = signed64(vm.u64[code + 8 >> 3]) >> 3 & 32767
        if count == 0:
            answer = vm.heap_nilObject
        else:
            anOop = vm.u64[code + i64_shift_left(i64(i64(i64(count - 1) + 1) + 1), 3) >> 3]
            answer = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
        lastLiteralOf2 = answer
        if not (lastLiteralOf2 & 7 == 0 and signed64(vm.u64[lastLiteralOf2 >> 3] >> 24 & 31) >= 24):
            break
        vm.platform.report('[] in ')
        count2 = signed64(vm.u64[code + 8 >> 3]) >> 3 & 32767
        if count2 == 0:
            answer2 = vm.heap_nilObject
        else:
            anOop2 = vm.u64[code + i64_shift_left(i64(i64(i64(count2 - 1) + 1) + 1), 3) >> 3]
            answer2 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        code = answer2
    reportClass(vm, methods.methodClassOf(vm, code))
    vm.platform.report('>>')
    reportSelectorOf(vm, code)


def lastLiteralOf(vm, aMethod):
    """Names>>lastLiteralOf:, vm-spec/Collect/Names.class.st:166"""
    count = signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767
    if count == 0:
        answer = vm.heap_nilObject
    else:
        anOop = vm.u64[aMethod + i64_shift_left(i64(i64(i64(count - 1) + 1) + 1), 3) >> 3]
        answer = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return answer


def reportSelectorOf(vm, aMethod):
    """Names>>reportSelectorOf:, vm-spec/Collect/Names.class.st:174"""
    count = signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767
    if count < 2:
        answer = vm.heap_nilObject
    else:
        anOop = vm.u64[aMethod + i64_shift_left(i64(i64(i64(count - 2) + 1) + 1), 3) >> 3]
        answer = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    literal = answer
    if literal & 7 == 0:
        if signed64(vm.u64[literal >> 3] >> 24 & 31) <= 5:
            count2 = signed64(vm.u64[literal >> 3] >> 56)
            slotCountOf = signed64(vm.u64[literal - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            answer2 = slotCountOf >= 2
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if answer3:
        anOop2 = vm.u64[literal + 16 >> 3]
        literal = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if literal & 7 == 0 and signed64(vm.u64[literal >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[literal >> 3] >> 24 & 31) >= 24:
        vm.platform.reportBytes_count(literal + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, literal), format.elementShift(vm, signed64(vm.u64[literal >> 3] >> 24 & 31))), 60))
    else:
        vm.platform.report('no selector')


def reportObject(vm, anOop):
    """Names>>reportObject:, vm-spec/Collect/Names.class.st:187"""
    if anOop & 7 != 0:
        index = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((index & 1023) + 1), 3) >> 3]
        reportClass(vm, at)
        return
    if isClass(vm, anOop):
        vm.platform.report('the class ')
        reportClass(vm, anOop)
        return
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24:
        index2 = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
        page2 = vm.u64[vm.classTable_root + i64_shift_left(i64((index2 >> 10) + 1), 3) >> 3]
        if page2 == vm.heap_nilObject:
            at2 = vm.heap_nilObject
        else:
            at2 = vm.u64[page2 + i64_shift_left(i64((index2 & 1023) + 1), 3) >> 3]
        reportClass(vm, at2)
        vm.platform.report(' ')
        reportMethod(vm, anOop)
        return
    index3 = signed64(vm.u64[anOop >> 3] & 4194303) if anOop & 7 == 0 else signed64(anOop & 7)
    page3 = vm.u64[vm.classTable_root + i64_shift_left(i64((index3 >> 10) + 1), 3) >> 3]
    if page3 == vm.heap_nilObject:
        at3 = vm.heap_nilObject
    else:
        at3 = vm.u64[page3 + i64_shift_left(i64((index3 & 1023) + 1), 3) >> 3]
    reportClass(vm, at3)
    if anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 24:
        vm.platform.report(" '")
        vm.platform.reportBytes_count(anOop + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, anOop), format.elementShift(vm, signed64(vm.u64[anOop >> 3] >> 24 & 31))), 60))
        vm.platform.report("'")
        return
    if anOop & 7 == 0:
        if signed64(vm.u64[anOop >> 3] >> 24 & 31) <= 5:
            count = signed64(vm.u64[anOop >> 3] >> 56)
            slotCountOf = signed64(vm.u64[anOop - 8 >> 3] & 72057594037927935) if count == 255 else count
            answer = slotCountOf >= 2
        else:
            answer = False
        answer2 = answer
    else:
        answer2 = False
    if answer2:
        anOop2 = vm.u64[anOop + 8 >> 3]
        anOop3 = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
        answer3 = anOop3 & 7 == 0 and signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop3 >> 3] >> 24 & 31) >= 24
    else:
        answer3 = False
    if answer3:
        anOop4 = vm.u64[anOop + 8 >> 3]
        aString = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
        vm.platform.report(" '")
        vm.platform.reportBytes_count(aString + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, aString), format.elementShift(vm, signed64(vm.u64[aString >> 3] >> 24 & 31))), 60))
        vm.platform.report("'")


def reportQuoted(vm, aString):
    """Names>>reportQuoted:, vm-spec/Collect/Names.class.st:205"""
    vm.platform.report(" '")
    vm.platform.reportBytes_count(aString + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, aString), format.elementShift(vm, signed64(vm.u64[aString >> 3] >> 24 & 31))), 60))
    vm.platform.report("'")


def reportSlot_of(vm, index, anObject):
    """Names>>reportSlot:of:, vm-spec/Collect/Names.class.st:213"""
    if anObject & 7 == 0 and signed64(vm.u64[anObject >> 3] >> 24 & 31) >= 24:
        vm.platform.report('literal ')
        vm.platform.reportNumber_width(index, 0)
        return
    fixed = objects.fixedSlotCountOf(vm, anObject)
    if index < fixed:
        index2 = signed64(vm.u64[anObject >> 3] & 4194303) if anObject & 7 == 0 else signed64(anObject & 7)
        page = vm.u64[vm.classTable_root + i64_shift_left(i64((index2 >> 10) + 1), 3) >> 3]
        if page == vm.heap_nilObject:
            at = vm.heap_nilObject
        else:
            at = vm.u64[page + i64_shift_left(i64((index2 & 1023) + 1), 3) >> 3]
        reportVariable_of(vm, index, at)
        return
    vm.platform.report('element ')
    vm.platform.reportNumber_width(i64(i64(index - fixed) + 1), 0)


def reportVariable_of(vm, index, aClass):
    """Names>>reportVariable:of:, vm-spec/Collect/Names.class.st:227"""
    class2 = aClass
    inherited = 0
    anOop = vm.u64[class2 + 8 >> 3]
    superclass = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    while True:
        if superclass & 7 == 0:
            if signed64(vm.u64[superclass >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[superclass >> 3] >> 56)
                slotCountOf = signed64(vm.u64[superclass - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf >= 3
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        if answer2 and vm.u64[superclass + 24 >> 3] & 1 != 0:
            if signed64(vm.u64[superclass >> 3] >> 32 & 4194303) == 0:
                isClass2 = classTable.looksLikeClass(vm, superclass)
            else:
                hash = signed64(vm.u64[superclass >> 3] >> 32 & 4194303)
                if hash < 4194304:
                    page = vm.u64[vm.classTable_root + i64_shift_left(i64((hash >> 10) + 1), 3) >> 3]
                    if page == vm.heap_nilObject:
                        at = vm.heap_nilObject
                    else:
                        at = vm.u64[page + i64_shift_left(i64((hash & 1023) + 1), 3) >> 3]
                    answer3 = at == superclass
                else:
                    answer3 = False
                isClass2 = answer3
        else:
            isClass2 = False
        inherited = signed64(vm.u64[superclass + 24 >> 3]) >> 3 & 65535 if isClass2 else 0
        if not index < inherited:
            break
        class2 = superclass
        anOop2 = vm.u64[class2 + 8 >> 3]
        superclass = forwarders.follow(vm, anOop2) if vm.forwarders_isOn else anOop2
    if vm.names_variablesSlot >= 0:
        if class2 & 7 == 0:
            if signed64(vm.u64[class2 >> 3] >> 24 & 31) <= 5:
                count2 = signed64(vm.u64[class2 >> 3] >> 56)
                slotCountOf2 = signed64(vm.u64[class2 - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                answer4 = slotCountOf2 >= i64(vm.names_variablesSlot + 1)
            else:
                answer4 = False
            answer5 = answer4
        else:
            answer5 = False
        answer6 = answer5
    else:
        answer6 = False
    if answer6:
        anOop3 = vm.u64[class2 + i64_shift_left(i64(vm.names_variablesSlot + 1), 3) >> 3]
        answer7 = forwarders.follow(vm, anOop3) if vm.forwarders_isOn else anOop3
    else:
        answer7 = vm.heap_nilObject
    names2 = answer7
    if names2 & 7 == 0 and signed64(vm.u64[names2 >> 3] >> 24 & 31) == 2:
        count3 = signed64(vm.u64[names2 >> 3] >> 56)
        slotCountOf3 = signed64(vm.u64[names2 - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
        answer8 = i64(index - inherited) < slotCountOf3
    else:
        answer8 = False
    if answer8:
        anOop4 = vm.u64[names2 + i64_shift_left(i64(i64(index - inherited) + 1), 3) >> 3]
        anOop5 = forwarders.follow(vm, anOop4) if vm.forwarders_isOn else anOop4
        if anOop5 & 7 == 0 and signed64(vm.u64[anOop5 >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[anOop5 >> 3] >> 24 & 31) >= 24:
            anOop6 = vm.u64[names2 + i64_shift_left(i64(i64(index - inherited) + 1), 3) >> 3]
            aString = forwarders.follow(vm, anOop6) if vm.forwarders_isOn else anOop6
            vm.platform.reportBytes_count(aString + 8, i64_min(i64_shift_left(objects.elementCountOf(vm, aString), format.elementShift(vm, signed64(vm.u64[aString >> 3] >> 24 & 31))), 60))
            return
    vm.platform.report('slot ')
    vm.platform.reportNumber_width(i64(index + 1), 0)
