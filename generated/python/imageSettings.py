"""I keep what the header of an image says about how it wants to be run, so that the next snapshot says it again. The image reads and sets it through parameters of the VM; what is about sizes counts from the next start on. 0 stands for what the VM thinks best.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def read(vm):
    """ImageSettings>>read, vm-spec/Collect/ImageSettings.class.st:34"""
    vm.imageSettings_windowSize = vm.platform.imageWordAt(40)
    vm.imageSettings_flags = vm.platform.imageWordAt(48)
    word = vm.platform.imageWordAt(56)
    vm.imageSettings_extraMemory = signed64(word & 4294967295)
    vm.imageSettings_stackPages = signed64(word >> 32 & 65535)
    vm.imageSettings_codeBytes = signed64(word >> 48)
    word = vm.platform.imageWordAt(64)
    vm.imageSettings_edenBytes = signed64(word & 4294967295)
    vm.imageSettings_externalSemaphores = signed64(word >> 32 & 65535)
    vm.imageSettings_version = signed64(word >> 48)


def write(vm, place):
    """ImageSettings>>write:, vm-spec/Collect/ImageSettings.class.st:50"""
    vm.u64[place + 40 >> 3] = vm.imageSettings_windowSize
    vm.u64[place + 48 >> 3] = vm.imageSettings_flags
    vm.u64[place + 56 >> 3] = (((((vm.imageSettings_codeBytes & 0xffffffffffffffff) << 48 & M64) + ((vm.imageSettings_stackPages & 0xffffffffffffffff) << 32 & M64)) & M64) + (vm.imageSettings_extraMemory & 0xffffffffffffffff)) & M64
    vm.u64[place + 64 >> 3] = (((((vm.imageSettings_version & 0xffffffffffffffff) << 48 & M64) + ((vm.imageSettings_externalSemaphores & 0xffffffffffffffff) << 32 & M64)) & M64) + (vm.imageSettings_edenBytes & 0xffffffffffffffff)) & M64


def maxShort(vm):
    """ImageSettings>>maxShort, vm-spec/Collect/ImageSettings.class.st:60"""
    return 65535


def maxLong(vm):
    """ImageSettings>>maxLong, vm-spec/Collect/ImageSettings.class.st:67"""
    return 4294967295


def preemptedKeepsTurn(vm):
    """ImageSettings>>preemptedKeepsTurn, vm-spec/Collect/ImageSettings.class.st:74"""
    return 16


def unnumberedFlags(vm):
    """ImageSettings>>unnumberedFlags, vm-spec/Collect/ImageSettings.class.st:82"""
    return 2


def flags(vm):
    """ImageSettings>>flags, vm-spec/Collect/ImageSettings.class.st:89"""
    return signed64(vm.imageSettings_flags >> 2)


def flags_(vm, bits):
    """ImageSettings>>flags:, vm-spec/Collect/ImageSettings.class.st:96"""
    vm.imageSettings_flags = (bits & 0xffffffffffffffff) << 2 & M64 | vm.imageSettings_flags & 3


def preemptionYields(vm):
    """ImageSettings>>preemptionYields, vm-spec/Collect/ImageSettings.class.st:102"""
    return vm.imageSettings_flags & 16 == 0


def extraMemory(vm):
    """ImageSettings>>extraMemory, vm-spec/Collect/ImageSettings.class.st:110"""
    return vm.imageSettings_extraMemory


def extraMemory_(vm, bytes):
    """ImageSettings>>extraMemory:, vm-spec/Collect/ImageSettings.class.st:116"""
    vm.imageSettings_extraMemory = bytes


def stackPages(vm):
    """ImageSettings>>stackPages, vm-spec/Collect/ImageSettings.class.st:122"""
    return vm.imageSettings_stackPages


def stackPages_(vm, count):
    """ImageSettings>>stackPages:, vm-spec/Collect/ImageSettings.class.st:128"""
    vm.imageSettings_stackPages = count


def codeBytes(vm):
    """ImageSettings>>codeBytes, vm-spec/Collect/ImageSettings.class.st:134"""
    return vm.imageSettings_codeBytes


def codeBytes_(vm, bytes):
    """ImageSettings>>codeBytes:, vm-spec/Collect/ImageSettings.class.st:140"""
    vm.imageSettings_codeBytes = bytes


def edenBytes(vm):
    """ImageSettings>>edenBytes, vm-spec/Collect/ImageSettings.class.st:146"""
    return vm.imageSettings_edenBytes


def edenBytes_(vm, bytes):
    """ImageSettings>>edenBytes:, vm-spec/Collect/ImageSettings.class.st:152"""
    vm.imageSettings_edenBytes = bytes


def externalSemaphores(vm):
    """ImageSettings>>externalSemaphores, vm-spec/Collect/ImageSettings.class.st:158"""
    return vm.imageSettings_externalSemaphores


def externalSemaphores_(vm, count):
    """ImageSettings>>externalSemaphores:, vm-spec/Collect/ImageSettings.class.st:164"""
    vm.imageSettings_externalSemaphores = count
