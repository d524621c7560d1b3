"""I measure collections: how many there have been, how long they took and what they left. The image reads the sums as parameters of the VM; where I am asked to, I tell the platform about each collection. I remember the last ones for reports of crashes. The time spent in HeapChecker does not count.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def scavenges(vm):
    """CollectionLog>>scavenges, vm-spec/Collect/CollectionLog.class.st:66"""
    return vm.collectionLog_scavenges


def scavengeTime(vm):
    """CollectionLog>>scavengeTime, vm-spec/Collect/CollectionLog.class.st:72"""
    return vm.collectionLog_scavengeTime


def fullCollections(vm):
    """CollectionLog>>fullCollections, vm-spec/Collect/CollectionLog.class.st:78"""
    return vm.collectionLog_fullCollections


def fullTime(vm):
    """CollectionLog>>fullTime, vm-spec/Collect/CollectionLog.class.st:84"""
    return vm.collectionLog_fullTime


def markTime(vm):
    """CollectionLog>>markTime, vm-spec/Collect/CollectionLog.class.st:90"""
    return vm.collectionLog_markTime


def sweepTime(vm):
    """CollectionLog>>sweepTime, vm-spec/Collect/CollectionLog.class.st:96"""
    return vm.collectionLog_sweepTime


def compactionTime(vm):
    """CollectionLog>>compactionTime, vm-spec/Collect/CollectionLog.class.st:102"""
    return vm.collectionLog_compactionTime


def scavengePause(vm):
    """CollectionLog>>scavengePause, vm-spec/Collect/CollectionLog.class.st:108"""
    return vm.collectionLog_scavengePause


def endedAt(vm):
    """CollectionLog>>endedAt, vm-spec/Collect/CollectionLog.class.st:114"""
    return vm.collectionLog_endedAt


def allocated(vm):
    """CollectionLog>>allocated, vm-spec/Collect/CollectionLog.class.st:120"""
    return i64(i64(vm.collectionLog_allocated + i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))) - vm.collectionLog_usedAfter)


def allocated_(vm, bytes):
    """CollectionLog>>allocated:, vm-spec/Collect/CollectionLog.class.st:126"""
    vm.collectionLog_allocated = i64(bytes - i64(i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart))) - vm.collectionLog_usedAfter))


def tell(vm, told):
    """CollectionLog>>tell:, vm-spec/Collect/CollectionLog.class.st:132"""
    vm.collectionLog_isTold = told


def start(vm):
    """CollectionLog>>start, vm-spec/Collect/CollectionLog.class.st:140"""
    vm.collectionLog_usedAfter = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))


def begin(vm):
    """CollectionLog>>begin, vm-spec/Collect/CollectionLog.class.st:146"""
    vm.collectionLog_beganAt = vm.platform.monotonicMicroseconds()
    vm.collectionLog_usedBefore = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))
    vm.collectionLog_allocated = i64(i64(vm.collectionLog_allocated + vm.collectionLog_usedBefore) - vm.collectionLog_usedAfter)
    vm.collectionLog_tenuredBefore = vm.scavenger_tenured


def beginPhase(vm):
    """CollectionLog>>beginPhase, vm-spec/Collect/CollectionLog.class.st:155"""
    vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()


def phase(vm):
    """CollectionLog>>phase, vm-spec/Collect/CollectionLog.class.st:161"""
    began = vm.collectionLog_phaseAt
    vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
    return i64(vm.collectionLog_phaseAt - began)


def marked(vm):
    """CollectionLog>>marked, vm-spec/Collect/CollectionLog.class.st:171"""
    value = vm.collectionLog_markTime
    began = vm.collectionLog_phaseAt
    vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
    phase2 = i64(vm.collectionLog_phaseAt - began)
    vm.collectionLog_markTime = i64(value + phase2)


def swept(vm):
    """CollectionLog>>swept, vm-spec/Collect/CollectionLog.class.st:177"""
    value = vm.collectionLog_sweepTime
    began = vm.collectionLog_phaseAt
    vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
    phase2 = i64(vm.collectionLog_phaseAt - began)
    vm.collectionLog_sweepTime = i64(value + phase2)


def compacted(vm):
    """CollectionLog>>compacted, vm-spec/Collect/CollectionLog.class.st:182"""
    value = vm.collectionLog_compactionTime
    began = vm.collectionLog_phaseAt
    vm.collectionLog_phaseAt = vm.platform.monotonicMicroseconds()
    phase2 = i64(vm.collectionLog_phaseAt - began)
    vm.collectionLog_compactionTime = i64(value + phase2)


def scavengedFor(vm, cause):
    """CollectionLog>>scavengedFor:, vm-spec/Collect/CollectionLog.class.st:187"""
    finish(vm, False)
    vm.collectionLog_scavenges = i64(vm.collectionLog_scavenges + 1)
    vm.collectionLog_scavengeTime = i64(vm.collectionLog_scavengeTime + vm.collectionLog_pause)
    vm.collectionLog_scavengePause = vm.collectionLog_pause
    if vm.collectionLog_isTold:
        number = vm.collectionLog_scavenges
        survived = vm.heap_pastFree - vm.heap_pastStart
        vm.platform.logCollection_number_cause_pause_before_after_survived_tenured_eden('scavenge', number, cause, vm.collectionLog_pause, vm.collectionLog_usedBefore, vm.collectionLog_usedAfter, survived, i64(vm.scavenger_tenured - vm.collectionLog_tenuredBefore), vm.heapSizes_eden)


def collectedAllFor(vm, cause):
    """CollectionLog>>collectedAllFor:, vm-spec/Collect/CollectionLog.class.st:198"""
    finish(vm, True)
    vm.collectionLog_fullCollections = i64(vm.collectionLog_fullCollections + 1)
    vm.collectionLog_fullTime = i64(vm.collectionLog_fullTime + vm.collectionLog_pause)
    if vm.collectionLog_isTold:
        number = vm.collectionLog_fullCollections
        survived = vm.collectionLog_usedAfter
        vm.platform.logCollection_number_cause_pause_before_after_survived_tenured_eden('full collection', number, cause, vm.collectionLog_pause, vm.collectionLog_usedBefore, vm.collectionLog_usedAfter, survived, i64(vm.scavenger_tenured - vm.collectionLog_tenuredBefore), vm.heapSizes_eden)


def finish(vm, isFull):
    """CollectionLog>>finish:, vm-spec/Collect/CollectionLog.class.st:208"""
    vm.collectionLog_usedAfter = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))
    vm.collectionLog_endedAt = vm.platform.monotonicMicroseconds()
    vm.collectionLog_pause = i64(vm.collectionLog_endedAt - vm.collectionLog_beganAt)
    place = vm.collectionLog_count & 7
    vm.collectionLog_recentFull[place] = isFull
    vm.collectionLog_recentPause[place] = vm.collectionLog_pause
    vm.collectionLog_recentBefore[place] = vm.collectionLog_usedBefore
    vm.collectionLog_recentAfter[place] = vm.collectionLog_usedAfter
    vm.collectionLog_count = i64(vm.collectionLog_count + 1)


def remembered(vm):
    """CollectionLog>>remembered, vm-spec/Collect/CollectionLog.class.st:223"""
    return 8


def reportRecent(vm):
    """CollectionLog>>reportRecent, vm-spec/Collect/CollectionLog.class.st:230"""
    value = i64_max(i64(vm.collectionLog_count - 8), 0)
    value2 = i64(vm.collectionLog_count - 1)
    for i in range(value, value2 + 1):
        place = i & 7
        vm.platform.report('    full collection, pause ' if vm.collectionLog_recentFull[place] else '    scavenge, pause ')
        vm.platform.reportNumber_width(vm.collectionLog_recentPause[place], 0)
        vm.platform.report(' us, before ')
        vm.platform.reportNumber_width(vm.collectionLog_recentBefore[place], 0)
        vm.platform.report(', after ')
        vm.platform.reportNumber_width(vm.collectionLog_recentAfter[place], 0)
        vm.platform.endReportLine()


def tell_number_cause_survived(vm, kind, number, cause, survived):
    """CollectionLog>>tell:number:cause:survived:, vm-spec/Collect/CollectionLog.class.st:246"""
    vm.platform.logCollection_number_cause_pause_before_after_survived_tenured_eden(kind, number, cause, vm.collectionLog_pause, vm.collectionLog_usedBefore, vm.collectionLog_usedAfter, survived, i64(vm.scavenger_tenured - vm.collectionLog_tenuredBefore), vm.heapSizes_eden)
