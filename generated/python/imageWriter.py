"""I write the heap as an image file of one segment, in the format that ImageReader describes. The file is written beside the old one and takes its place only when all of it is there.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def save(vm):
    """ImageWriter>>save, vm-spec/Collect/ImageWriter.class.st:12"""
    if mournQueue.write(vm) and vm.platform.createImage():
        if writeHeader(vm):
            memory_fill(vm, vm.heap_free, 2, 0)
            writeSegment2 = vm.platform.writeImage_from(i64(vm.heap_free - vm.heap_start + 16), vm.heap_start)
            answer = writeSegment2
        else:
            answer = False
        answer2 = answer and vm.platform.finishImage()
    else:
        answer2 = False
    isSaved = answer2
    anObject = vm.classTable_root
    value = vm.heap_nilObject
    vm.u64[anObject + 32792 >> 3] = value
    return isSaved


def writeHeader(vm):
    """ImageWriter>>writeHeader, vm-spec/Collect/ImageWriter.class.st:23"""
    place = vm.heap_free if heap.growBy(vm, 128) else 0
    if place == 0:
        return False
    freeChunks.endHole(vm)
    size = i64(place - vm.heap_start + 16)
    memory_fill(vm, place, 16, 0)
    vm.u32[place >> 2] = vm.imageReader_imageFormat & 0xffffffff
    vm.u32[place + 4 >> 2] = 128
    vm.i64[place + 8 >> 3] = size
    vm.u64[place + 16 >> 3] = vm.heap_start
    vm.u64[place + 24 >> 3] = vm.specialObjects_array
    vm.u64[place + 32 >> 3] = vm.heap_lastHash
    imageSettings.write(vm, place)
    vm.i64[place + 72 >> 3] = size
    vm.i64[place + 80 >> 3] = vm.freeChunks_bytes
    return vm.platform.writeImage_from(128, place)


def writeSegment(vm):
    """ImageWriter>>writeSegment, vm-spec/Collect/ImageWriter.class.st:45"""
    memory_fill(vm, vm.heap_free, 2, 0)
    return vm.platform.writeImage_from(i64(vm.heap_free - vm.heap_start + 16), vm.heap_start)
