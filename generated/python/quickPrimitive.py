"""I number the quick primitives: methods that do nothing but answer the receiver, a constant, or an instance variable of the receiver have one of these, and are never activated.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, heap, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, heapChecker, imageReader, imageWriter, pointerSlots, scavenger, contextAccess, contexts, frame, stack, stackChecker, stackPages, clock, collector, lookup, quickElements, returning, scheduler, send, sharedBytecodes, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, objectPrimitives, systemPrimitives, filePlugin, interpreter)
from generator.simulator.runtime import *


def first(vm):
    return 256


def answerReceiver(vm):
    return 256


def answerTrue(vm):
    return 257


def answerFalse(vm):
    return 258


def answerNil(vm):
    return 259


def answerMinusOne(vm):
    return 260


def answerZero(vm):
    return 261


def answerOne(vm):
    return 262


def answerTwo(vm):
    return 263


def answerFirstVariable(vm):
    return 264


def last(vm):
    return 519
