"""I start the engine and run it: the active process of the image goes on where the image was saved. While I am observed, every bytecode is counted before it is executed, and the platform is told when a number has been reached. Nothing of this costs anything while I am not: the loop has a second dispatch table for it.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def boot(vm):
    """Interpreter>>boot, vm-spec/Engine/Interpreter.class.st:24"""
    if not stackPages.reserve(vm):
        vm.platform.refuseImage_with_with('there is no memory for stack pages', 0, 0)
        return False
    if not heap.growBy(vm, i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))):
        vm.platform.refuseImage_with_with('there is no memory for what the %1 bytes of young objects may grow to; see --max-heap', i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2)), 0)
        return False
    association = vm.u64[vm.specialObjects_array + 32 >> 3]
    if association & 7 == 0:
        word = vm.u64[association >> 3]
        is2 = signed64(word >> 24 & 31) == 1 and signed64(word >> 56) >= 2
    else:
        is2 = False
    if is2:
        processor = vm.u64[association + 16 >> 3]
        if processor & 7 == 0:
            word2 = vm.u64[processor >> 3]
            is3 = signed64(word2 >> 24 & 31) == 1 and signed64(word2 >> 56) >= 2
        else:
            is3 = False
        if is3:
            anOop = vm.u64[processor + 16 >> 3]
            if anOop & 7 == 0:
                word3 = vm.u64[anOop >> 3]
                is4 = signed64(word3 >> 24 & 31) == 1 and signed64(word3 >> 56) >= 4
            else:
                is4 = False
            if is4:
                anOop2 = vm.u64[processor + 8 >> 3]
                if anOop2 & 7 == 0:
                    word4 = vm.u64[anOop2 >> 3]
                    isNonEmptyArray = signed64(word4 >> 24 & 31) == 2 and signed64(word4 >> 56) > 0
                else:
                    isNonEmptyArray = False
                answer = isNonEmptyArray
            else:
                answer = False
            isIntact = answer
        else:
            isIntact = False
    else:
        isIntact = False
    if not isIntact:
        vm.platform.refuseImage_with_with('its special objects are damaged: no process is there to go on with', 0, 0)
        return False
    process = scheduler.activeProcess(vm)
    if not vm.u64[process + 24 >> 3] & 1 != 0:
        vm.platform.refuseImage_with_with('its special objects are damaged: no process is there to go on with', 0, 0)
        return False
    context = vm.u64[process + 16 >> 3]
    if not (contexts.canResume(vm, context) and not vm.u64[context + 8 >> 3] & 1 != 0):
        vm.platform.refuseImage_with_with('its special objects are damaged: no process is there to go on with', 0, 0)
        return False
    value = vm.heap_nilObject
    vm.u64[process + 16 >> 3] = value
    lookup.flush(vm)
    vm.collectionLog_usedAfter = i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))
    vm.interrupts_profileSemaphore = vm.heap_nilObject
    vm.interrupts_profiledProcess = vm.heap_nilObject
    anOop3 = vm.u64[vm.specialObjects_array + 248 >> 3]
    if anOop3 & 7 == 0:
        word5 = vm.u64[anOop3 >> 3]
        is5 = signed64(word5 >> 24 & 31) == 1 and signed64(word5 >> 56) >= 3
    else:
        is5 = False
    vm.platform.heedKey(is5 and not vm.u64[anOop3 >> 3] >> 23 & 1 != 0 and vm.u64[anOop3 + 24 >> 3] & 1 != 0)
    anObject = vm.u64[vm.u64[vm.u64[vm.specialObjects_array + 32 >> 3] + 16 >> 3] + 8 >> 3]
    count = signed64(vm.u64[anObject >> 3] >> 56)
    slotCountOf = signed64(vm.u64[anObject - 8 >> 3] & 72057594037927935) if count == 255 else count
    vm.scheduler_readyBound = slotCountOf
    vm.parameterPrimitives_startedAt = i64(i64(3124137600000000 + vm.clock_skipped) + vm.clock_ticks) if vm.clock_isVirtual else vm.platform.utcMicroseconds()
    vm.parameterPrimitives_heartbeat = 2
    if vm.trace_kinds != 0:
        names.find(vm)
    stackPages.makeCurrent(vm, 0)
    lookahead.choose(vm, vm.bytecodeSet)
    contexts.buildFrameFrom(vm, context)
    return True


def refuse(vm):
    """Interpreter>>refuse, vm-spec/Engine/Interpreter.class.st:53"""
    vm.platform.refuseImage_with_with('its special objects are damaged: no process is there to go on with', 0, 0)
    return False


def run(vm):
    """Interpreter>>run, vm-spec/Engine/Interpreter.class.st:60"""
    dispatch.runBytecodes(vm)


def observe_stopAt(vm, observed, count):
    """Interpreter>>observe:stopAt:, vm-spec/Engine/Interpreter.class.st:67"""
    vm.interpreter_isObserved = observed
    vm.interpreter_stopAt = count
    set = vm.bytecodeSet
    vm.lookahead_isOff = observed
    lookahead.choose(vm, set)


def observe(vm, code):
    """Interpreter>>observe:, vm-spec/Engine/Interpreter.class.st:77"""
    if i64(vm.clock_ticks + 1) == vm.interpreter_stopAt:
        vm.platform.stopped()
    clock.tick(vm)


def bytecodeCount(vm):
    """Interpreter>>bytecodeCount, vm-spec/Engine/Interpreter.class.st:85"""
    return vm.clock_ticks


def sendCount(vm):
    """Interpreter>>sendCount, vm-spec/Engine/Interpreter.class.st:92"""
    return vm.send_count


def contextCount(vm):
    """Interpreter>>contextCount, vm-spec/Engine/Interpreter.class.st:99"""
    return vm.contexts_made


def allocatedBytes(vm):
    """Interpreter>>allocatedBytes, vm-spec/Engine/Interpreter.class.st:106"""
    return i64(i64(vm.collectionLog_allocated + i64(i64(vm.heap_free - vm.heap_start - vm.freeChunks_bytes) + i64(vm.heap_edenFree - vm.heap_edenStart + (vm.heap_pastFree - vm.heap_pastStart)))) - vm.collectionLog_usedAfter)
