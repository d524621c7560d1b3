"""I am the named primitives of the module LocalePlugin: the language and the country of the user, how numbers and sums of money are written there, and the time zone.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def language(vm, receiver):
    """LocalePlugin>>language:, vm-spec/Plugins/LocalePlugin.class.st:12"""
    size = vm.platform.findCustom(1)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string


def country(vm, receiver):
    """LocalePlugin>>country:, vm-spec/Plugins/LocalePlugin.class.st:19"""
    size = vm.platform.findCustom(2)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string


def decimalSymbol(vm, receiver):
    """LocalePlugin>>decimalSymbol:, vm-spec/Plugins/LocalePlugin.class.st:26"""
    size = vm.platform.findCustom(3)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string


def groupingSymbol(vm, receiver):
    """LocalePlugin>>groupingSymbol:, vm-spec/Plugins/LocalePlugin.class.st:33"""
    size = vm.platform.findCustom(4)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string


def currencySymbol(vm, receiver):
    """LocalePlugin>>currencySymbol:, vm-spec/Plugins/LocalePlugin.class.st:40"""
    size = vm.platform.findCustom(5)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string


def isCurrencyFirst(vm, receiver):
    """LocalePlugin>>isCurrencyFirst:, vm-spec/Plugins/LocalePlugin.class.st:47"""
    condition = vm.platform.isCurrencyFirst()
    return vm.heap_trueObject if condition else vm.heap_falseObject


def timezoneOffset(vm, receiver):
    """LocalePlugin>>timezoneOffset:, vm-spec/Plugins/LocalePlugin.class.st:54"""
    value = i64_floor_quotient(0 if vm.clock_isVirtual else vm.platform.localOffsetSeconds(), 60)
    return (((value & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def vmOffset(vm, receiver):
    """LocalePlugin>>vmOffset:, vm-spec/Plugins/LocalePlugin.class.st:61"""
    return 1


def isSummerTime(vm, receiver):
    """LocalePlugin>>isSummerTime:, vm-spec/Plugins/LocalePlugin.class.st:68"""
    condition = not vm.clock_isVirtual and vm.platform.isSummerTime()
    return vm.heap_trueObject if condition else vm.heap_falseObject


def customAt(vm, index):
    """LocalePlugin>>customAt:, vm-spec/Plugins/LocalePlugin.class.st:75"""
    size = vm.platform.findCustom(index)
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string
