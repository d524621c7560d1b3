"""I say why a primitive fails. Each of my unary methods is a reason: it notes its code and answers what a failing primitive returns. The image gets the code as the symbol at that place of its primitive error table, or as a number where it has none.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def codeObject(vm):
    """Failure>>codeObject, vm-spec/Heap/Failure.class.st:22"""
    table = vm.u64[vm.specialObjects_array + 416 >> 3]
    if table & 7 == 0 and signed64(vm.u64[table >> 3] >> 24 & 31) == 2:
        value = vm.failure_code
        count = signed64(vm.u64[table >> 3] >> 56)
        slotCountOf = signed64(vm.u64[table - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer = value <= slotCountOf and vm.failure_code > 0
    else:
        answer = False
    if answer:
        return withNumber(vm, vm.u64[table + i64_shift_left(i64(i64(vm.failure_code - 1) + 1), 3) >> 3])
    return (((vm.failure_code & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def withNumber(vm, entry):
    """Failure>>withNumber:, vm-spec/Heap/Failure.class.st:33"""
    if vm.failure_code == 21:
        if entry & 7 == 0:
            if signed64(vm.u64[entry >> 3] >> 24 & 31) <= 5:
                count = signed64(vm.u64[entry >> 3] >> 56)
                slotCountOf = signed64(vm.u64[entry - 8 >> 3] & 72057594037927935) if count == 255 else count
                answer = slotCountOf >= 2
            else:
                answer = False
            answer2 = answer
        else:
            answer2 = False
        answer3 = answer2
    else:
        answer3 = False
    if not answer3:
        return entry
    error = instances.copyOf(vm, entry)
    value = vm.failure_systemNumber
    if value >= -1152921504606846976 and value <= 1152921504606846975:
        integer = (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64
    else:
        integer = instances.magnitude_negative(vm, i64_negate(value) & 0xffffffffffffffff, True) if value < 0 else instances.magnitude_negative(vm, value & 0xffffffffffffffff, False)
    vm.u64[error + 16 >> 3] = integer
    return error


def systemNumber(vm, number):
    """Failure>>systemNumber:, vm-spec/Heap/Failure.class.st:44"""
    vm.failure_systemNumber = number


def code(vm):
    """Failure>>code, vm-spec/Heap/Failure.class.st:51"""
    return vm.failure_code


def isForMemory(vm):
    """Failure>>isForMemory, vm-spec/Heap/Failure.class.st:56"""
    return vm.failure_code == 9


def because(vm, number):
    """Failure>>because:, vm-spec/Heap/Failure.class.st:62"""
    vm.failure_code = number
    return 0


def outer(vm, noObject):
    """Failure>>outer:, vm-spec/Heap/Failure.class.st:69"""
    vm.failure_code = i64_negate(vm.failure_code)
    return noObject


def generic(vm):
    """Failure>>generic, vm-spec/Heap/Failure.class.st:77"""
    vm.failure_code = 1
    return 0


def badReceiver(vm):
    """Failure>>badReceiver, vm-spec/Heap/Failure.class.st:83"""
    vm.failure_code = 2
    return 0


def badArgument(vm):
    """Failure>>badArgument, vm-spec/Heap/Failure.class.st:89"""
    vm.failure_code = 3
    return 0


def badIndex(vm):
    """Failure>>badIndex, vm-spec/Heap/Failure.class.st:95"""
    vm.failure_code = 4
    return 0


def badNumberOfArguments(vm):
    """Failure>>badNumberOfArguments, vm-spec/Heap/Failure.class.st:101"""
    vm.failure_code = 5
    return 0


def inappropriate(vm):
    """Failure>>inappropriate, vm-spec/Heap/Failure.class.st:107"""
    vm.failure_code = 6
    return 0


def unsupported(vm):
    """Failure>>unsupported, vm-spec/Heap/Failure.class.st:113"""
    vm.failure_code = 7
    return 0


def immutable(vm):
    """Failure>>immutable, vm-spec/Heap/Failure.class.st:119"""
    vm.failure_code = 8
    return 0


def noMemory(vm):
    """Failure>>noMemory, vm-spec/Heap/Failure.class.st:125"""
    vm.failure_code = 9
    return 0


def noCMemory(vm):
    """Failure>>noCMemory, vm-spec/Heap/Failure.class.st:131"""
    vm.failure_code = 10
    return 0


def notFound(vm):
    """Failure>>notFound, vm-spec/Heap/Failure.class.st:137"""
    vm.failure_code = 11
    return 0


def badMethod(vm):
    """Failure>>badMethod, vm-spec/Heap/Failure.class.st:143"""
    vm.failure_code = 12
    return 0


def internalError(vm):
    """Failure>>internalError, vm-spec/Heap/Failure.class.st:149"""
    vm.failure_code = 13
    return 0


def pinned(vm):
    """Failure>>pinned, vm-spec/Heap/Failure.class.st:155"""
    vm.failure_code = 16
    return 0


def systemError(vm):
    """Failure>>systemError, vm-spec/Heap/Failure.class.st:161"""
    vm.failure_code = 21
    return 0
