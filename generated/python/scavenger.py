"""I collect the young spaces by copying (Cheney, A nonrecursive list compacting algorithm, 1970). What is reached from the roots, from the frames and from remembered old objects is copied from eden and the past survivor space to the future one, and what its slots refer to after it; a forwarder stays in its place. Forwarders that were there before are followed, and never copied. What is tenured is remembered at first, so that the remembered set is the queue of all old objects to look at; those that do not refer to young objects any more leave it then. When all copies have been looked at, the rest is garbage. An object that has survived once is in the past space. When the survivors fill more than a part of a survivor space, half of it as a rule, those that survive another time are tenured to old space, as is what does not fit in the future space, so that the spaces adapt to what lives long. The part is the tenuring threshold, which programs know as a number of objects. The caller knows the roots: it sends begin:, replaces every root by what forward: answers, and then sends finish. Weak slots, and what belongs to ephemerons whose key has not been reached, are looked at when everything else has been copied: see Finalization.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def start(vm):
    """Scavenger>>start, vm-spec/Collect/Scavenger.class.st:60"""
    vm.scavenger_tenuringPart = double_divide(1.0, 2.0)


def averageBytes(vm):
    """Scavenger>>averageBytes, vm-spec/Collect/Scavenger.class.st:66"""
    return 64


def tenured(vm):
    """Scavenger>>tenured, vm-spec/Collect/Scavenger.class.st:73"""
    return vm.scavenger_tenured


def tenures(vm):
    """Scavenger>>tenures, vm-spec/Collect/Scavenger.class.st:79"""
    return vm.scavenger_tenures


def countTenuresFrom(vm, count):
    """Scavenger>>countTenuresFrom:, vm-spec/Collect/Scavenger.class.st:85"""
    vm.scavenger_tenures = count


def survivors(vm):
    """Scavenger>>survivors, vm-spec/Collect/Scavenger.class.st:91"""
    return vm.scavenger_survivors


def rememberedBefore(vm):
    """Scavenger>>rememberedBefore, vm-spec/Collect/Scavenger.class.st:97"""
    return vm.scavenger_rememberedBefore


def threshold(vm):
    """Scavenger>>threshold, vm-spec/Collect/Scavenger.class.st:103"""
    return double_to_i64(vm.scavenger_tenuringPart * i64_double(i64_quotient(vm.heapSizes_eden >> 2, 64)) + double_divide(1.0, 2.0))


def threshold_(vm, count):
    """Scavenger>>threshold:, vm-spec/Collect/Scavenger.class.st:110"""
    vm.scavenger_tenuringPart = double_divide(i64_double(count), i64_double(i64_quotient(vm.heapSizes_eden >> 2, 64)))


def survivorObjects(vm):
    """Scavenger>>survivorObjects, vm-spec/Collect/Scavenger.class.st:116"""
    return i64_double(i64_quotient(vm.heapSizes_eden >> 2, 64))


def begin(vm, tenureAll):
    """Scavenger>>begin:, vm-spec/Collect/Scavenger.class.st:123"""
    vm.scavenger_future = vm.heap_youngStart + (vm.heapSizes_mostEden >> 2) if vm.heap_pastStart == vm.heap_youngStart else vm.heap_youngStart
    vm.scavenger_futureFree = vm.scavenger_future
    vm.scavenger_futureLimit = vm.scavenger_future + (vm.heapSizes_eden >> 2)
    vm.scavenger_tenuresAll = tenureAll
    if tenureAll:
        vm.scavenger_tenureEnd = vm.heap_start
    else:
        vm.scavenger_tenureEnd = vm.heap_edenStart if vm.scavenger_tenuresPast else vm.heap_youngStart
    vm.scavenger_futureScan = vm.scavenger_future
    vm.scavenger_looked = 0
    vm.scavenger_keptCount = 0
    vm.scavenger_survivors = 0
    vm.scavenger_rememberedBefore = vm.heap_rememberedCount
    vm.scavenger_usedBefore = i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart))
    vm.scavenger_tenuredBefore = vm.scavenger_tenured
    vm.finalization_weakCount = 0
    vm.finalization_ephemeronCount = 0
    forwardRemembered(vm)
    forwardMourners(vm)


def finish(vm):
    """Scavenger>>finish, vm-spec/Collect/Scavenger.class.st:145"""
    copyReached(vm)
    while scanEphemerons(vm):
        copyReached(vm)
    mournEphemerons(vm)
    copyReached(vm)
    clearWeakSlots(vm)
    count = vm.scavenger_keptCount
    vm.heap_rememberedCount = count
    if vm.scavenger_tenuresAll:
        heap.forgetAll(vm)
    place = vm.scavenger_future
    end = vm.scavenger_futureFree
    vm.heap_pastStart = place
    vm.heap_pastFree = end
    if not vm.scavenger_tenuresAll:
        heap.scavenged_survived(vm, vm.scavenger_usedBefore, i64(vm.heap_pastFree - vm.heap_pastStart + i64(vm.scavenger_tenured - vm.scavenger_tenuredBefore)))
    heap.emptyEden(vm)
    vm.forwarders_isOn = vm.forwarders_areOld
    vm.forwarders_needsCare = vm.forwarders_isOn or vm.forwarders_isOddVariable
    vm.scavenger_tenuresPast = i64_double(vm.heap_pastFree - vm.heap_pastStart) > vm.scavenger_tenuringPart * i64_double(vm.heapSizes_eden >> 2)


def copyReached(vm):
    """Scavenger>>copyReached, vm-spec/Collect/Scavenger.class.st:162"""
    count = 0
    while vm.scavenger_futureScan < vm.scavenger_futureFree or vm.scavenger_looked < vm.heap_rememberedCount:
        while vm.scavenger_futureScan < vm.scavenger_futureFree:
            place = vm.scavenger_futureScan
            each = place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place
            word = vm.u64[each >> 3]
            objectFormat = signed64(word >> 24 & 31)
            if objectFormat <= 3 and signed64(word & 4194303) != 36:
                count2 = signed64(vm.u64[each >> 3] >> 56)
                slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
                scan_slots(vm, each, slotCountOf)
            elif objectFormat == 4:
                scanWeak(vm, each)
            elif objectFormat == 5:
                scanEphemeron(vm, each)
            else:
                scan_slots(vm, each, pointerSlots.countOf(vm, each))
            count3 = signed64(vm.u64[each >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count3 == 255 else count3
            vm.scavenger_futureScan = each + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3)
            count = i64(count + 1)
        forwardRemembered(vm)
    vm.scavenger_survivors = i64(vm.scavenger_survivors + count)


def forwardMourners(vm):
    """Scavenger>>forwardMourners, vm-spec/Collect/Scavenger.class.st:177"""
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3]
        if anOop & 7 == 0 and anOop < vm.heap_start:
            if anOop >= vm.scavenger_future and anOop < vm.scavenger_futureLimit:
                forwardYoung2 = anOop
            elif signed64(vm.u64[anOop >> 3] >> 24 & 31) == 7:
                target = vm.u64[anOop + 8 >> 3]
                forwardYoung2 = followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target
            else:
                forwardYoung2 = copy(vm, anOop)
            answer = forwardYoung2
        else:
            answer = anOop
        vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3] = answer


def forwardRemembered(vm):
    """Scavenger>>forwardRemembered, vm-spec/Collect/Scavenger.class.st:183"""
    while vm.scavenger_looked < vm.heap_rememberedCount:
        each = vm.u64[vm.heap_remembered + i64_shift_left(vm.scavenger_looked, 3) >> 3]
        vm.scavenger_looked = i64(vm.scavenger_looked + 1)
        word = vm.u64[each >> 3]
        objectFormat = signed64(word >> 24 & 31)
        if objectFormat <= 3 and signed64(word & 4194303) != 36:
            count = signed64(vm.u64[each >> 3] >> 56)
            slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
            scan2 = scan_slots(vm, each, slotCountOf)
        elif objectFormat == 4:
            scan2 = scanWeak(vm, each)
        elif objectFormat == 5:
            scan2 = scanEphemeron(vm, each)
        else:
            scan2 = scan_slots(vm, each, pointerSlots.countOf(vm, each))
        if scan2:
            index = vm.scavenger_keptCount
            vm.u64[vm.heap_remembered + i64_shift_left(index, 3) >> 3] = each
            vm.scavenger_keptCount = i64(vm.scavenger_keptCount + 1)
        else:
            word2 = vm.u64[each >> 3] & 18446744073172680703
            vm.u64[each >> 3] = word2


def scanWeak(vm, anObject):
    """Scavenger>>scanWeak:, vm-spec/Collect/Scavenger.class.st:197"""
    fixed = objects.fixedSlotCountOf(vm, anObject)
    young = scan_slots(vm, anObject, fixed)
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    value = i64(slotCountOf - 1)
    for i in range(fixed, value + 1):
        anOop = vm.u64[anObject + i64_shift_left(i64(i + 1), 3) >> 3]
        if anOop & 7 == 0 and anOop < vm.heap_start:
            if finalization.addWeak(vm, anObject):
                return True
            count2 = signed64(vm.u64[anObject >> 3] >> 56)
            slotCountOf2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
            return scan_slots(vm, anObject, slotCountOf2)
    return young


def clearWeakSlots(vm):
    """Scavenger>>clearWeakSlots, vm-spec/Collect/Scavenger.class.st:211"""
    value = i64(vm.finalization_weakCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i, 3) >> 3]
        value2 = objects.fixedSlotCountOf(vm, each)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        value3 = i64(slotCountOf - 1)
        for j in range(value2, value3 + 1):
            value4 = vm.u64[each + i64_shift_left(i64(j + 1), 3) >> 3]
            if value4 & 7 == 0 and value4 < vm.heap_start:
                if isAlive(vm, value4):
                    if value4 & 7 == 0 and value4 < vm.heap_start:
                        if value4 >= vm.scavenger_future and value4 < vm.scavenger_futureLimit:
                            forwardYoung2 = value4
                        elif signed64(vm.u64[value4 >> 3] >> 24 & 31) == 7:
                            target = vm.u64[value4 + 8 >> 3]
                            forwardYoung2 = followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target
                        else:
                            forwardYoung2 = copy(vm, value4)
                        answer = forwardYoung2
                    else:
                        answer = value4
                    vm.u64[each + i64_shift_left(i64(j + 1), 3) >> 3] = answer
                else:
                    value5 = vm.heap_nilObject
                    vm.u64[each + i64_shift_left(i64(j + 1), 3) >> 3] = value5
                    vm.finalization_isPending = True
                    safePoint.interrupt(vm)


def scanEphemeron(vm, anObject):
    """Scavenger>>scanEphemeron:, vm-spec/Collect/Scavenger.class.st:225"""
    if not isAlive(vm, vm.u64[anObject + 8 >> 3]) and finalization.addEphemeron(vm, anObject):
        return True
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    return scan_slots(vm, anObject, slotCountOf)


def scanEphemerons(vm):
    """Scavenger>>scanEphemerons, vm-spec/Collect/Scavenger.class.st:233"""
    kept = 0
    value = i64(vm.finalization_ephemeronCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + i), 3) >> 3]
        if isAlive(vm, vm.u64[each + 8 >> 3]):
            count = signed64(vm.u64[each >> 3] >> 56)
            slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
            scan_slots(vm, each, slotCountOf)
        else:
            vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + kept), 3) >> 3] = each
            kept = i64(kept + 1)
    if kept == vm.finalization_ephemeronCount:
        return False
    vm.finalization_ephemeronCount = kept
    return True


def mournEphemerons(vm):
    """Scavenger>>mournEphemerons, vm-spec/Collect/Scavenger.class.st:251"""
    value = i64(vm.finalization_ephemeronCount - 1)
    for i in range(0, value + 1):
        each = vm.u64[vm.finalization_lists + i64_shift_left(i64(1048576 + i), 3) >> 3]
        finalization.mourn(vm, each)
        count = signed64(vm.u64[each >> 3] >> 56)
        slotCountOf = signed64(vm.u64[each - 8 >> 3] & 72057594037927935) if count == 255 else count
        scan_slots(vm, each, slotCountOf)


def isAlive(vm, anOop):
    """Scavenger>>isAlive:, vm-spec/Collect/Scavenger.class.st:261"""
    each = anOop
    while each & 7 == 0 and each < vm.heap_start and (each < vm.scavenger_future or each >= vm.scavenger_futureLimit):
        if not signed64(vm.u64[each >> 3] >> 24 & 31) == 7:
            return False
        each = vm.u64[each + 8 >> 3]
    return True


def scan(vm, anObject):
    """Scavenger>>scan:, vm-spec/Collect/Scavenger.class.st:273"""
    word = vm.u64[anObject >> 3]
    objectFormat = signed64(word >> 24 & 31)
    if objectFormat <= 3 and signed64(word & 4194303) != 36:
        count = signed64(vm.u64[anObject >> 3] >> 56)
        slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
        return scan_slots(vm, anObject, slotCountOf)
    if objectFormat == 4:
        return scanWeak(vm, anObject)
    if objectFormat == 5:
        return scanEphemeron(vm, anObject)
    return scan_slots(vm, anObject, pointerSlots.countOf(vm, anObject))


def scan_slots(vm, anObject, count):
    """Scavenger>>scan:slots:, vm-spec/Collect/Scavenger.class.st:288"""
    young = False
    oldStart = vm.heap_start
    from2 = vm.scavenger_future
    to = vm.scavenger_futureLimit
    place = anObject + 8
    end = place + i64_shift_left(count, 3)
    while place < end:
        value = vm.u64[place >> 3]
        if value & 7 == 0 and value < oldStart:
            if not (value >= from2 and value < to):
                if signed64(vm.u64[value >> 3] >> 24 & 31) == 7:
                    target = vm.u64[value + 8 >> 3]
                    follow2 = followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target
                    answer = follow2
                else:
                    answer = copy(vm, value)
                value = answer
                vm.u64[place >> 3] = value
            if value & 7 == 0 and value < oldStart:
                young = True
        place = place + 8
    return young


def forward(vm, anOop):
    """Scavenger>>forward:, vm-spec/Collect/Scavenger.class.st:310"""
    if anOop & 7 == 0 and anOop < vm.heap_start:
        if anOop >= vm.scavenger_future and anOop < vm.scavenger_futureLimit:
            forwardYoung2 = anOop
        elif signed64(vm.u64[anOop >> 3] >> 24 & 31) == 7:
            target = vm.u64[anOop + 8 >> 3]
            forwardYoung2 = followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target
        else:
            forwardYoung2 = copy(vm, anOop)
        answer = forwardYoung2
    else:
        answer = anOop
    return answer


def forwardYoung(vm, anOop):
    """Scavenger>>forwardYoung:, vm-spec/Collect/Scavenger.class.st:317"""
    if anOop >= vm.scavenger_future and anOop < vm.scavenger_futureLimit:
        return anOop
    if signed64(vm.u64[anOop >> 3] >> 24 & 31) == 7:
        target = vm.u64[anOop + 8 >> 3]
        return followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target
    return copy(vm, anOop)


def follow(vm, forwarder):
    """Scavenger>>follow:, vm-spec/Collect/Scavenger.class.st:327"""
    target = vm.u64[forwarder + 8 >> 3]
    return followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target


def followFurther(vm, anOop):
    """Scavenger>>followFurther:, vm-spec/Collect/Scavenger.class.st:337"""
    each = anOop
    while signed64(vm.u64[each >> 3] >> 24 & 31) == 7:
        each = vm.u64[each + 8 >> 3]
        if not (each & 7 == 0 and each < vm.heap_start and (each < vm.scavenger_future or each >= vm.scavenger_futureLimit)):
            return each
    return copy(vm, each)


def isMoving(vm, anOop):
    """Scavenger>>isMoving:, vm-spec/Collect/Scavenger.class.st:350"""
    return anOop & 7 == 0 and anOop < vm.heap_start and (anOop < vm.scavenger_future or anOop >= vm.scavenger_futureLimit)


def forwardRoot(vm, anOop):
    """Scavenger>>forwardRoot:, vm-spec/Collect/Scavenger.class.st:358"""
    if anOop == 0:
        answer = anOop
    else:
        if anOop & 7 == 0 and anOop < vm.heap_start:
            if anOop >= vm.scavenger_future and anOop < vm.scavenger_futureLimit:
                forwardYoung2 = anOop
            elif signed64(vm.u64[anOop >> 3] >> 24 & 31) == 7:
                target = vm.u64[anOop + 8 >> 3]
                forwardYoung2 = followFurther(vm, target) if target & 7 == 0 and target < vm.heap_start and (target < vm.scavenger_future or target >= vm.scavenger_futureLimit) else target
            else:
                forwardYoung2 = copy(vm, anOop)
            answer2 = forwardYoung2
        else:
            answer2 = anOop
        answer = answer2
    return answer


def copy(vm, anObject):
    """Scavenger>>copy:, vm-spec/Collect/Scavenger.class.st:365"""
    word = vm.u64[anObject >> 3]
    count = i64_max(signed64(word >> 56), 1)
    place = vm.scavenger_futureFree
    end = place + i64_shift_left(i64(count + 1), 3)
    if count >= 255 or end > vm.scavenger_futureLimit or anObject < vm.scavenger_tenureEnd or word >> 30 & 1 != 0:
        return copyCarefully(vm, anObject)
    vm.u64[place >> 3] = word
    for i in range(1, count + 1):
        vm.u64[place + i64_shift_left(i, 3) >> 3] = vm.u64[anObject + i64_shift_left(i, 3) >> 3]
    word2 = ((((vm.u64[anObject >> 3] >> 56 << 56 & M64) + 117440512) & M64) + 8) & M64
    vm.u64[anObject >> 3] = word2
    vm.u64[anObject + 8 >> 3] = place
    vm.scavenger_futureFree = end
    return place


def tenures_(vm, anObject):
    """Scavenger>>tenures:, vm-spec/Collect/Scavenger.class.st:384"""
    return anObject < vm.scavenger_tenureEnd


def leave_at(vm, copy2, anObject):
    """Scavenger>>leave:at:, vm-spec/Collect/Scavenger.class.st:392"""
    word = ((((vm.u64[anObject >> 3] >> 56 << 56 & M64) + 117440512) & M64) + 8) & M64
    vm.u64[anObject >> 3] = word
    vm.u64[anObject + 8 >> 3] = copy2


def copyCarefully(vm, anObject):
    """Scavenger>>copyCarefully:, vm-spec/Collect/Scavenger.class.st:402"""
    count = signed64(vm.u64[anObject >> 3] >> 56)
    count2 = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    bytes = heap.bytesForSlots(vm, count2)
    from2 = anObject - 8 if count2 >= 255 else anObject
    isTenured = anObject < vm.scavenger_tenureEnd or bytes > vm.scavenger_futureLimit - vm.scavenger_futureFree or vm.u64[anObject >> 3] >> 30 & 1 != 0
    if isTenured:
        copy2 = heap.allocateOld_format_classIndex(vm, count2, 1, 16)
        target = copy2 - (anObject - from2)
        vm.scavenger_tenured = i64(vm.scavenger_tenured + bytes)
        vm.scavenger_tenures = i64(vm.scavenger_tenures + 1)
    else:
        target = vm.scavenger_futureFree
        copy2 = target + (anObject - from2)
        vm.scavenger_futureFree = vm.scavenger_futureFree + bytes
    memory_copy(vm, bytes, from2, target)
    objectFormat = signed64(vm.u64[anObject >> 3] >> 24 & 31)
    if isTenured and (objectFormat <= 5 or objectFormat >= 24):
        heap.remember(vm, copy2)
    word = ((((vm.u64[anObject >> 3] >> 56 << 56 & M64) + 117440512) & M64) + 8) & M64
    vm.u64[anObject >> 3] = word
    vm.u64[anObject + 8 >> 3] = copy2
    return copy2
