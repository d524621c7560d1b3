"""I write lines about what happens: sends, primitives, and switches of processes. While I am off, nothing of this is looked at where it would cost time. While sends or primitives are traced, Lookup remembers no method, so that each send comes by me; a message that is performed is looked up twice. Special selectors that bytecodes answer themselves are no sends. I remember the primitives that have failed last, for reports of crashes.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, miscPrimitivePlugin, uUIDPlugin, interpreter)
from generator.simulator.runtime import *


def sends(vm):
    """Trace>>sends, vm-spec/Send/Trace.class.st:29"""
    return 1


def primitives(vm):
    """Trace>>primitives, vm-spec/Send/Trace.class.st:35"""
    return 2


def processes(vm):
    """Trace>>processes, vm-spec/Send/Trace.class.st:41"""
    return 4


def remembered(vm):
    """Trace>>remembered, vm-spec/Send/Trace.class.st:47"""
    return 32


def trace(vm, sum):
    """Trace>>trace:, vm-spec/Send/Trace.class.st:54"""
    vm.trace_kinds = sum


def start(vm):
    """Trace>>start, vm-spec/Send/Trace.class.st:62"""
    if vm.trace_kinds != 0:
        names.find(vm)


def isOfSends(vm):
    """Trace>>isOfSends, vm-spec/Send/Trace.class.st:68"""
    return vm.trace_kinds & 3 != 0


def isOfProcesses(vm):
    """Trace>>isOfProcesses, vm-spec/Send/Trace.class.st:74"""
    return vm.trace_kinds & 4 != 0


def send_slot(vm, method, slot):
    """Trace>>send:slot:, vm-spec/Send/Trace.class.st:79"""
    if vm.trace_kinds & 1 != 0:
        vm.platform.report('send ')
        names.reportMethod(vm, method)
        vm.platform.endTraceLine()
    if vm.trace_kinds & 2 != 0 and slot != 0 and slot < 4096:
        vm.platform.report('primitive ')
        names.reportMethod(vm, method)
        vm.platform.report(', ')
        vm.platform.reportPrimitive(slot)
        vm.platform.endTraceLine()


def failed(vm, slot):
    """Trace>>failed:, vm-spec/Send/Trace.class.st:95"""
    vm.trace_failedSlots[vm.trace_failures & 31] = slot
    vm.trace_failedCodes[vm.trace_failures & 31] = vm.failure_code
    vm.trace_failures = i64(vm.trace_failures + 1)
    if vm.trace_kinds & 2 != 0:
        vm.platform.report('failed ')
        reportFailure(vm, i64(vm.trace_failures - 1))
        vm.platform.endTraceLine()


def switchFrom_to(vm, one, another):
    """Trace>>switchFrom:to:, vm-spec/Send/Trace.class.st:109"""
    vm.platform.report('process ')
    vm.platform.reportWord(one)
    vm.platform.report(' of priority ')
    vm.platform.reportNumber_width(signed64(vm.u64[one + 24 >> 3]) >> 3, 0)
    vm.platform.report(' makes way for ')
    vm.platform.reportWord(another)
    vm.platform.report(' of priority ')
    vm.platform.reportNumber_width(signed64(vm.u64[another + 24 >> 3]) >> 3, 0)
    vm.platform.endTraceLine()


def reportProcess(vm, process):
    """Trace>>reportProcess:, vm-spec/Send/Trace.class.st:120"""
    vm.platform.reportWord(process)
    vm.platform.report(' of priority ')
    vm.platform.reportNumber_width(signed64(vm.u64[process + 24 >> 3]) >> 3, 0)


def reportFailures(vm):
    """Trace>>reportFailures, vm-spec/Send/Trace.class.st:128"""
    value = i64_max(i64(vm.trace_failures - 32), 0)
    value2 = i64(vm.trace_failures - 1)
    for i in range(value, value2 + 1):
        vm.platform.report('    ')
        reportFailure(vm, i)
        vm.platform.endReportLine()


def reportFailure(vm, number):
    """Trace>>reportFailure:, vm-spec/Send/Trace.class.st:138"""
    vm.platform.reportPrimitive(vm.trace_failedSlots[number & 31])
    vm.platform.report(', code ')
    vm.platform.reportNumber_width(vm.trace_failedCodes[number & 31], 0)
