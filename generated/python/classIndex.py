"""I know the class indices that the VM relies on: the tags of immediates, which are the indices of their classes too, and the places in the class table of classes that the VM makes instances of.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def classSmallInteger(vm):
    """ClassIndex>>classSmallInteger, vm-spec/Format/ClassIndex.class.st:12"""
    return 1


def classCharacter(vm):
    """ClassIndex>>classCharacter, vm-spec/Format/ClassIndex.class.st:18"""
    return 2


def classSmallFloat64(vm):
    """ClassIndex>>classSmallFloat64, vm-spec/Format/ClassIndex.class.st:24"""
    return 4


def forwarder(vm):
    """ClassIndex>>forwarder, vm-spec/Format/ClassIndex.class.st:30"""
    return 8


def bridgePun(vm):
    """ClassIndex>>bridgePun, vm-spec/Format/ClassIndex.class.st:36"""
    return 3


def arrayPun(vm):
    """ClassIndex>>arrayPun, vm-spec/Format/ClassIndex.class.st:43"""
    return 16


def longsPun(vm):
    """ClassIndex>>longsPun, vm-spec/Format/ClassIndex.class.st:50"""
    return 19


def firstIndex(vm):
    """ClassIndex>>firstIndex, vm-spec/Format/ClassIndex.class.st:57"""
    return 32


def classLargeNegativeInteger(vm):
    """ClassIndex>>classLargeNegativeInteger, vm-spec/Format/ClassIndex.class.st:64"""
    return 32


def classLargePositiveInteger(vm):
    """ClassIndex>>classLargePositiveInteger, vm-spec/Format/ClassIndex.class.st:70"""
    return 33


def classFloat(vm):
    """ClassIndex>>classFloat, vm-spec/Format/ClassIndex.class.st:76"""
    return 34


def classMessage(vm):
    """ClassIndex>>classMessage, vm-spec/Format/ClassIndex.class.st:82"""
    return 35


def classContext(vm):
    """ClassIndex>>classContext, vm-spec/Format/ClassIndex.class.st:88"""
    return 36


def classBlockClosure(vm):
    """ClassIndex>>classBlockClosure, vm-spec/Format/ClassIndex.class.st:94"""
    return 37


def classFullBlockClosure(vm):
    """ClassIndex>>classFullBlockClosure, vm-spec/Format/ClassIndex.class.st:100"""
    return 38


def classSemaphore(vm):
    """ClassIndex>>classSemaphore, vm-spec/Format/ClassIndex.class.st:106"""
    return 48


def classMutex(vm):
    """ClassIndex>>classMutex, vm-spec/Format/ClassIndex.class.st:112"""
    return 49


def classByteArray(vm):
    """ClassIndex>>classByteArray, vm-spec/Format/ClassIndex.class.st:118"""
    return 50


def classArray(vm):
    """ClassIndex>>classArray, vm-spec/Format/ClassIndex.class.st:124"""
    return 51


def classByteString(vm):
    """ClassIndex>>classByteString, vm-spec/Format/ClassIndex.class.st:130"""
    return 52


def classBitmap(vm):
    """ClassIndex>>classBitmap, vm-spec/Format/ClassIndex.class.st:136"""
    return 53


def classPoint(vm):
    """ClassIndex>>classPoint, vm-spec/Format/ClassIndex.class.st:142"""
    return 54
