"""I tell the time. The millisecond clock of the Squeak family wraps around after 29 bits. I can be a virtual clock: it shows the number of bytecodes that were executed, a microsecond for each, and waiting takes no time at all. A program that waits and switches processes then does the same in every run, and in every engine.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def beVirtual(vm, aBoolean):
    """Clock>>beVirtual:, vm-spec/Send/Clock.class.st:28"""
    vm.clock_isVirtual = aBoolean


def millisecondMask(vm):
    """Clock>>millisecondMask, vm-spec/Send/Clock.class.st:35"""
    return 536870911


def virtualStart(vm):
    """Clock>>virtualStart, vm-spec/Send/Clock.class.st:41"""
    return 1000000


def virtualEpoch(vm):
    """Clock>>virtualEpoch, vm-spec/Send/Clock.class.st:48"""
    return 3124137600


def ticks(vm):
    """Clock>>ticks, vm-spec/Send/Clock.class.st:55"""
    return vm.clock_ticks


def isVirtual(vm):
    """Clock>>isVirtual, vm-spec/Send/Clock.class.st:61"""
    return vm.clock_isVirtual


def microseconds(vm):
    """Clock>>microseconds, vm-spec/Send/Clock.class.st:66"""
    return i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()


def milliseconds(vm):
    """Clock>>milliseconds, vm-spec/Send/Clock.class.st:73"""
    return i64_floor_quotient(i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds(), 1000) & 536870911


def utcMicroseconds(vm):
    """Clock>>utcMicroseconds, vm-spec/Send/Clock.class.st:78"""
    return i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()


def localOffsetSeconds(vm):
    """Clock>>localOffsetSeconds, vm-spec/Send/Clock.class.st:85"""
    return 0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds()


def tick(vm):
    """Clock>>tick, vm-spec/Send/Clock.class.st:92"""
    vm.clock_ticks = i64(vm.clock_ticks + 1)
    if vm.clock_alarm != 0:
        value = i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds()
        answer = value >= vm.clock_alarm
    else:
        answer = False
    if answer:
        vm.clock_alarm = 0
        safePoint.interrupt(vm)


def alarmAt(vm, time):
    """Clock>>alarmAt:, vm-spec/Send/Clock.class.st:101"""
    if vm.clock_isVirtual:
        vm.clock_alarm = time
    else:
        vm.platform.setAlarm(time)


def waitUntil(vm, time):
    """Clock>>waitUntil:, vm-spec/Send/Clock.class.st:108"""
    if vm.clock_isVirtual and time != 0:
        value = vm.clock_skipped
        vm.clock_skipped = i64(value + i64_max(i64(time - (i64(i64(1000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.monotonicMicroseconds())), 0))
    else:
        vm.platform.waitUntil(time)
