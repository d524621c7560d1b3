"""I write lines about what happens: sends, primitives, and switches of processes. While I am off, nothing of this is looked at where it would cost time. While sends or primitives are traced, Lookup remembers no method, so that each send comes by me; a message that is performed is looked up twice. Special selectors that bytecodes answer themselves are no sends. I remember the primitives that were called last, and whether they failed, for reports of crashes.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def sends(vm):
    """Trace>>sends, vm-spec/Send/Trace.class.st:27"""
    return 1


def primitives(vm):
    """Trace>>primitives, vm-spec/Send/Trace.class.st:33"""
    return 2


def processes(vm):
    """Trace>>processes, vm-spec/Send/Trace.class.st:39"""
    return 4


def remembered(vm):
    """Trace>>remembered, vm-spec/Send/Trace.class.st:45"""
    return 32


def slotBits(vm):
    """Trace>>slotBits, vm-spec/Send/Trace.class.st:52"""
    return 32


def trace(vm, sum):
    """Trace>>trace:, vm-spec/Send/Trace.class.st:59"""
    vm.trace_kinds = sum


def start(vm):
    """Trace>>start, vm-spec/Send/Trace.class.st:67"""
    if vm.trace_kinds != 0:
        names.find(vm)


def isOfSends(vm):
    """Trace>>isOfSends, vm-spec/Send/Trace.class.st:73"""
    return vm.trace_kinds & 3 != 0


def isOfProcesses(vm):
    """Trace>>isOfProcesses, vm-spec/Send/Trace.class.st:79"""
    return vm.trace_kinds & 4 != 0


def send_slot(vm, method, slot):
    """Trace>>send:slot:, vm-spec/Send/Trace.class.st:84"""
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


def called(vm, slot):
    """Trace>>called:, vm-spec/Send/Trace.class.st:100"""
    vm.trace_callsAt[vm.trace_calls & 31] = slot
    vm.trace_calls = i64(vm.trace_calls + 1)


def failed(vm):
    """Trace>>failed, vm-spec/Send/Trace.class.st:109"""
    last = i64(vm.trace_calls - 1) & 31
    vm.trace_callsAt[last] = i64(vm.trace_callsAt[last] + i64_shift_left(vm.failure_code, 32))
    if vm.trace_kinds & 2 != 0:
        vm.platform.report('failed ')
        reportCall(vm, i64(vm.trace_calls - 1))
        vm.platform.endTraceLine()


def switchFrom_to(vm, one, another):
    """Trace>>switchFrom:to:, vm-spec/Send/Trace.class.st:122"""
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
    """Trace>>reportProcess:, vm-spec/Send/Trace.class.st:133"""
    vm.platform.reportWord(process)
    vm.platform.report(' of priority ')
    vm.platform.reportNumber_width(signed64(vm.u64[process + 24 >> 3]) >> 3, 0)


def reportCalls(vm):
    """Trace>>reportCalls, vm-spec/Send/Trace.class.st:141"""
    value = i64_max(i64(vm.trace_calls - 32), 0)
    value2 = i64(vm.trace_calls - 1)
    for i in range(value, value2 + 1):
        vm.platform.report('    ')
        reportCall(vm, i)
        vm.platform.endReportLine()


def reportCall(vm, number):
    """Trace>>reportCall:, vm-spec/Send/Trace.class.st:151"""
    call = vm.trace_callsAt[number & 31]
    code = call >> 32
    vm.platform.reportPrimitive(i64(call - i64_shift_left(code, 32)))
    if code != 0:
        vm.platform.report(', code ')
        vm.platform.reportNumber_width(code, 0)
