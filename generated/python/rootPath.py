"""I show why an object is alive: the shortest way to it from a root. The roots are the state of the VM that is of type oop, the classes and other objects that the first page and the end of the class table's root have, the mourners, the handles of C code, and what frames hold. I visit the roots twice: first they are numbered and given to the PathFinder, then the one that a way begins at is found again.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def report(vm):
    """RootPath>>report, vm-spec/Stack/RootPath.class.st:32"""
    vm.rootPath_leftOut = 0
    if not pathFinder.begin(vm):
        vm.platform.refuseImage_with_with('there is no memory to look for a path', 0, 0)
        return False
    vm.rootPath_isFinding = False
    visitRoots(vm)
    if not pathFinder.search(vm):
        vm.platform.report('no root leads there: only weak slots do, or nothing')
        vm.platform.endReportLine()
        vm.platform.releaseMemory_at(vm.pathFinder_tableBytes, vm.pathFinder_queue)
        return True
    names.find(vm)
    position = pathFinder.turnAround(vm)
    vm.rootPath_isFinding = True
    visitRoots(vm)
    reportRoot(vm)
    while True:
        vm.platform.report(': ')
        anObject = vm.u64[vm.pathFinder_queue + i64_shift_left(position, 4) >> 3]
        vm.platform.reportWord(anObject)
        vm.platform.report(' ')
        names.reportObject(vm, anObject)
        vm.platform.endReportLine()
        next = vm.i64[vm.pathFinder_queue + i64_shift_left(position, 4) + 8 >> 3]
        if not next >= 0:
            break
        reportStepFrom_to(vm, vm.u64[vm.pathFinder_queue + i64_shift_left(position, 4) >> 3], vm.u64[vm.pathFinder_queue + i64_shift_left(next, 4) >> 3])
        position = next
    vm.platform.releaseMemory_at(vm.pathFinder_tableBytes, vm.pathFinder_queue)
    return True


def reportStepFrom_to(vm, anObject, another):
    """RootPath>>reportStepFrom:to:, vm-spec/Stack/RootPath.class.st:65"""
    slot = pathFinder.slotOf_to(vm, anObject, another)
    if slot < 0:
        vm.platform.report('class')
    else:
        names.reportSlot_of(vm, slot, anObject)


def pathTo(vm, anObject):
    """RootPath>>pathTo:, vm-spec/Stack/RootPath.class.st:75"""
    vm.heapQuery_target = anObject
    vm.heapQuery_targetClass = 0
    leaveOutActive(vm)
    if not pathFinder.begin(vm):
        return 0
    vm.rootPath_isFinding = False
    visitRoots(vm)
    if not pathFinder.search(vm):
        vm.platform.releaseMemory_at(vm.pathFinder_tableBytes, vm.pathFinder_queue)
        return vm.heap_nilObject
    position = pathFinder.turnAround(vm)
    count = 1
    next = position
    while next >= 0:
        count = i64(count + 1)
        next = vm.i64[vm.pathFinder_queue + i64_shift_left(next, 4) + 8 >> 3]
    if not (count <= 2048 or count <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, count)):
        vm.platform.releaseMemory_at(vm.pathFinder_tableBytes, vm.pathFinder_queue)
        return 0
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
    count = 1
    next = position
    while next >= 0:
        value2 = vm.u64[vm.pathFinder_queue + i64_shift_left(next, 4) >> 3]
        vm.u64[array + i64_shift_left(i64(count + 1), 3) >> 3] = value2
        count = i64(count + 1)
        next = vm.i64[vm.pathFinder_queue + i64_shift_left(next, 4) + 8 >> 3]
    vm.rootPath_isFinding = True
    visitRoots(vm)
    if vm.rootPath_rootFrame != 0:
        value3 = vm.u64[vm.rootPath_rootFrame + 16 >> 3]
        vm.u64[array + 8 >> 3] = value3
    vm.platform.releaseMemory_at(vm.pathFinder_tableBytes, vm.pathFinder_queue)
    return array


def reportRoot(vm):
    """RootPath>>reportRoot, vm-spec/Stack/RootPath.class.st:110"""
    vm.platform.report(vm.rootPath_rootName)
    if vm.rootPath_rootIndex > 0:
        vm.platform.report(' ')
        vm.platform.reportNumber_width(vm.rootPath_rootIndex, 0)
    if vm.rootPath_rootFrame != 0:
        vm.platform.report(' of a frame of ')
        names.reportMethod(vm, vm.u64[vm.rootPath_rootFrame + 16 >> 3])


def findRoot(vm):
    """RootPath>>findRoot, vm-spec/Stack/RootPath.class.st:121"""
    vm.rootPath_isFinding = True
    visitRoots(vm)


def visit_as_index_frame(vm, anOop, name, index, fp):
    """RootPath>>visit:as:index:frame:, vm-spec/Stack/RootPath.class.st:128"""
    if vm.rootPath_isFinding:
        if vm.rootPath_number == vm.pathFinder_found:
            vm.rootPath_rootName = name
            vm.rootPath_rootIndex = index
            vm.rootPath_rootFrame = fp
    else:
        number = vm.rootPath_number
        pathFinder.reach_from(vm, anOop, i64(-1 - number))
    vm.rootPath_number = i64(vm.rootPath_number + 1)


def visit_as_index(vm, anOop, name, index):
    """RootPath>>visit:as:index:, vm-spec/Stack/RootPath.class.st:142"""
    visit_as_index_frame(vm, anOop, name, index, 0)


def visitRoots(vm):
    """RootPath>>visitRoots, vm-spec/Stack/RootPath.class.st:148"""
    vm.rootPath_number = 0
    name = 'classTable root'
    each = vm.classTable_root
    if each != vm.classTable_root:
        visit_as_index_frame(vm, each, name, 0, 0)
    name2 = 'heap nilObject'
    each2 = vm.heap_nilObject
    if each2 != vm.classTable_root:
        visit_as_index_frame(vm, each2, name2, 0, 0)
    name3 = 'heap falseObject'
    each3 = vm.heap_falseObject
    if each3 != vm.classTable_root:
        visit_as_index_frame(vm, each3, name3, 0, 0)
    name4 = 'heap trueObject'
    each4 = vm.heap_trueObject
    if each4 != vm.classTable_root:
        visit_as_index_frame(vm, each4, name4, 0, 0)
    name5 = 'specialObjects array'
    each5 = vm.specialObjects_array
    if each5 != vm.classTable_root:
        visit_as_index_frame(vm, each5, name5, 0, 0)
    name6 = 'specialObjects selectors'
    each6 = vm.specialObjects_selectors
    if each6 != vm.classTable_root:
        visit_as_index_frame(vm, each6, name6, 0, 0)
    name7 = 'imageReader firstFree'
    each7 = vm.imageReader_firstFree
    if each7 != vm.classTable_root:
        visit_as_index_frame(vm, each7, name7, 0, 0)
    name8 = 'interrupts profileSemaphore'
    each8 = vm.interrupts_profileSemaphore
    if each8 != vm.classTable_root:
        visit_as_index_frame(vm, each8, name8, 0, 0)
    name9 = 'interrupts profiledProcess'
    each9 = vm.interrupts_profiledProcess
    if each9 != vm.classTable_root:
        visit_as_index_frame(vm, each9, name9, 0, 0)
    name10 = 'lookup missed'
    each10 = vm.lookup_missed
    if each10 != vm.classTable_root:
        visit_as_index_frame(vm, each10, name10, 0, 0)
    name11 = 'returning walkContext'
    each11 = vm.returning_walkContext
    if each11 != vm.classTable_root:
        visit_as_index_frame(vm, each11, name11, 0, 0)
    name12 = 'scheduler wakeupSemaphore'
    each12 = vm.scheduler_wakeupSemaphore
    if each12 != vm.classTable_root:
        visit_as_index_frame(vm, each12, name12, 0, 0)
    name13 = 'scheduler heldContext'
    each13 = vm.scheduler_heldContext
    if each13 != vm.classTable_root:
        visit_as_index_frame(vm, each13, name13, 0, 0)
    name14 = 'send newMethod'
    each14 = vm.send_newMethod
    if each14 != vm.classTable_root:
        visit_as_index_frame(vm, each14, name14, 0, 0)
    name15 = 'callPrimitives kept'
    each15 = vm.callPrimitives_kept
    if each15 != vm.classTable_root:
        visit_as_index_frame(vm, each15, name15, 0, 0)
    visitClassTable(vm)
    value = i64(vm.finalization_mournerCount - 1)
    for i in range(0, value + 1):
        anOop = vm.u64[vm.finalization_lists + i64_shift_left(i64(2097152 + i), 3) >> 3]
        index = i64(i + 1)
        visit_as_index_frame(vm, anOop, 'mourner', index, 0)
    value2 = i64(vm.handles_size - 1)
    for i2 in range(1, value2 + 1):
        anOop2 = handles.objectOf(vm, i2)
        visit_as_index_frame(vm, anOop2, 'handle', i2, 0)
    value3 = i64(vm.stackPages_count - 1)
    for page in range(0, value3 + 1):
        if vm.stackPages_topFp[page] != 0 and u64_shift_right(vm.rootPath_leftOut, page) & 1 == 0:
            visitPage(vm, page)


def visitClassTable(vm):
    """RootPath>>visitClassTable, vm-spec/Stack/RootPath.class.st:161"""
    page = vm.u64[vm.classTable_root + 8 >> 3]
    for i in range(0, 1023 + 1):
        anOop = vm.u64[page + i64_shift_left(i64(i + 1), 3) >> 3]
        visit_as_index_frame(vm, anOop, 'class table entry', i, 0)
    for i2 in range(4096, 4103 + 1):
        anOop2 = vm.u64[vm.classTable_root + i64_shift_left(i64(i2 + 1), 3) >> 3]
        visit_as_index_frame(vm, anOop2, 'class table root, slot', i2, 0)


def visitPage(vm, page):
    """RootPath>>visitPage:, vm-spec/Stack/RootPath.class.st:170"""
    fp = vm.stackPages_topFp[page]
    sp = vm.stackPages_topSp[page]
    lowest = fp
    while fp != 0:
        visitFrom_to_as_frame(vm, (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) + 8, fp - 8, 'temporary', fp)
        visit_as_index_frame(vm, vm.u64[(fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) >> 3], 'closure' if vm.u64[fp + 24 >> 3] & 1 != 0 else 'receiver', 0, fp)
        visit_as_index_frame(vm, vm.u64[fp + 40 >> 3], 'receiver', 0, fp)
        visit_as_index_frame(vm, vm.u64[fp + 16 >> 3], 'method', 0, fp)
        if vm.u64[fp + 24 >> 3] & 2 != 0:
            visit_as_index_frame(vm, vm.u64[fp + 32 >> 3], 'context', 0, fp)
        visitFrom_to_as_frame(vm, fp + 40 + 8, sp, 'operand', fp)
        sp = (fp - 8 if vm.u64[fp + 24 >> 3] & 18446744073709551608 > fp else (vm.u64[fp + 24 >> 3] & 18446744073709551608) - 8) - 8
        lowest = fp
        fp = vm.u64[fp >> 3]
    visit_as_index_frame(vm, vm.u64[lowest + 8 >> 3], 'caller', 0, lowest)


def visitFrom_to_as_frame(vm, first, last, name, fp):
    """RootPath>>visitFrom:to:as:frame:, vm-spec/Stack/RootPath.class.st:191"""
    place = first
    while place <= last:
        visit_as_index_frame(vm, vm.u64[place >> 3], name, i64((place - first >> 3) + 1), fp)
        place = place + 8


def leaveOutActive(vm):
    """RootPath>>leaveOutActive, vm-spec/Stack/RootPath.class.st:202"""
    vm.rootPath_leftOut = 0
    page = vm.stackPages_current
    while page >= 0:
        vm.rootPath_leftOut = vm.rootPath_leftOut | u64_shift_left(1, page)
        page = pageCalling(vm, page)


def pageCalling(vm, page):
    """RootPath>>pageCalling:, vm-spec/Stack/RootPath.class.st:213"""
    fp = vm.stackPages_topFp[page]
    while vm.u64[fp >> 3] != 0:
        fp = vm.u64[fp >> 3]
    context = vm.u64[fp + 8 >> 3]
    while context & 7 == 0 and signed64(vm.u64[context >> 3] & 4194303) == 36 and not vm.u64[context + 8 >> 3] & 1 != 0:
        anOop = vm.u64[context + 8 >> 3]
        context = forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop
    return i64_quotient(((vm.u64[context + 8 >> 3] - 1) & M64) - vm.stackPages_base, 32768) if context & 7 == 0 and signed64(vm.u64[context >> 3] & 4194303) == 36 else -1
