"""I am the named primitives of the module ConsolePlugin, which only this machine offers: lines that people edit on a terminal.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def isTerminal_file(vm, receiver, file):
    """ConsolePlugin>>isTerminal:file:, vm-spec/Plugins/ConsolePlugin.class.st:11"""
    if not file & 1 != 0:
        vm.failure_code = 3
        return 0
    condition = vm.platform.isTerminal(signed64(file) >> 3)
    return vm.heap_trueObject if condition else vm.heap_falseObject


def read_prompt(vm, receiver, prompt):
    """ConsolePlugin>>read:prompt:, vm-spec/Plugins/ConsolePlugin.class.st:20"""
    if not (prompt & 7 == 0 and signed64(vm.u64[prompt >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[prompt >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    size = vm.platform.readLine_size(prompt + 8, i64_shift_left(objects.elementCountOf(vm, prompt), format.elementShift(vm, signed64(vm.u64[prompt >> 3] >> 24 & 31))))
    if size == -1:
        return vm.heap_nilObject
    if size < 0:
        return vm.heap_falseObject
    line = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyLineTo(line + 8)
    return line


def complete_with(vm, receiver, words):
    """ConsolePlugin>>complete:with:, vm-spec/Plugins/ConsolePlugin.class.st:35"""
    if not (words & 7 == 0 and signed64(vm.u64[words >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[words >> 3] >> 24 & 31) >= 24):
        vm.failure_code = 3
        return 0
    vm.platform.setCompletions_size(words + 8, i64_shift_left(objects.elementCountOf(vm, words), format.elementShift(vm, signed64(vm.u64[words >> 3] >> 24 & 31))))
    return receiver
