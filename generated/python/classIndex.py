"""I know the class indices that the VM relies on: the tags of immediates, which are the indices of their classes too, and the places in the class table of classes that the VM makes instances of.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, heapChecker, imageReader, imageWriter, pointerSlots, scavenger, contextAccess, contexts, frame, stack, stackChecker, stackPages, clock, collector, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, interpreter)
from generator.simulator.runtime import *


def classSmallInteger(vm):
    return 1


def classCharacter(vm):
    return 2


def classSmallFloat64(vm):
    return 4


def forwarder(vm):
    return 8


def bridgePun(vm):
    return 3


def arrayPun(vm):
    return 16


def longsPun(vm):
    return 19


def firstIndex(vm):
    return 32


def classLargeNegativeInteger(vm):
    return 32


def classLargePositiveInteger(vm):
    return 33


def classFloat(vm):
    return 34


def classMessage(vm):
    return 35


def classContext(vm):
    return 36


def classBlockClosure(vm):
    return 37


def classFullBlockClosure(vm):
    return 38


def classSemaphore(vm):
    return 48


def classMutex(vm):
    return 49


def classByteArray(vm):
    return 50


def classArray(vm):
    return 51


def classByteString(vm):
    return 52


def classBitmap(vm):
    return 53


def classPoint(vm):
    return 54
