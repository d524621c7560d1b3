"""I am the named primitives of the module DSAPrims: the hash SHA-1 of FIPS 180-4, a block of 64 bytes after the other. A block is expanded to 80 words, with which five words change that are the hash in the end.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def words(vm):
    """DSAPrims>>words, vm-spec/Plugins/DSAPrims.class.st:12"""
    return 80


def rotate_by(vm, word, count):
    """DSAPrims>>rotate:by:, vm-spec/Plugins/DSAPrims.class.st:19"""
    return (i64_shift_left(word, count) | i64_shift_right(word, i64(32 - count))) & 4294967295


def word_of(vm, index, words2):
    """DSAPrims>>word:of:, vm-spec/Plugins/DSAPrims.class.st:27"""
    return signed64(vm.u32[words2 + 8 + i64_shift_left(index, 2) >> 2])


def word_of_put(vm, index, words2, word):
    """DSAPrims>>word:of:put:, vm-spec/Plugins/DSAPrims.class.st:34"""
    vm.u32[words2 + 8 + i64_shift_left(index, 2) >> 2] = word & 0xffffffff


def are_words(vm, anOop, count):
    """DSAPrims>>are:words:, vm-spec/Plugins/DSAPrims.class.st:41"""
    return anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[anOop >> 3] >> 24 & 31) < 12 and signed64(vm.u64[anOop >> 3] >> 24 & 31) >= 10 and objects.elementCountOf(vm, anOop) == count


def hasHash(vm, receiver):
    """DSAPrims>>hasHash:, vm-spec/Plugins/DSAPrims.class.st:48"""
    return vm.heap_trueObject


def expand_block_into(vm, receiver, block, words2):
    """DSAPrims>>expand:block:into:, vm-spec/Plugins/DSAPrims.class.st:55"""
    if not (block & 7 == 0 and signed64(vm.u64[block >> 3] >> 24 & 31) >= 16 and not signed64(vm.u64[block >> 3] >> 24 & 31) >= 24 and i64_shift_left(objects.elementCountOf(vm, block), format.elementShift(vm, signed64(vm.u64[block >> 3] >> 24 & 31))) == 64 and words2 & 7 == 0 and signed64(vm.u64[words2 >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[words2 >> 3] >> 24 & 31) < 12 and signed64(vm.u64[words2 >> 3] >> 24 & 31) >= 10 and objects.elementCountOf(vm, words2) == 80):
        vm.failure_code = 3
        return 0
    if vm.u64[words2 >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    for i in range(0, 15 + 1):
        word = miscPrimitivePlugin.number_of_at(vm, 4, block, i64_shift_left(i, 2))
        vm.u32[words2 + 8 + i64_shift_left(i, 2) >> 2] = word & 0xffffffff
    for i2 in range(16, 79 + 1):
        word2 = signed64(vm.u32[words2 + 8 + i64_shift_left(i64(i2 - 3), 2) >> 2]) ^ (signed64(vm.u32[words2 + 8 + i64_shift_left(i64(i2 - 8), 2) >> 2]) ^ (signed64(vm.u32[words2 + 8 + i64_shift_left(i64(i2 - 14), 2) >> 2]) ^ signed64(vm.u32[words2 + 8 + i64_shift_left(i64(i2 - 16), 2) >> 2])))
        word3 = (i64_shift_left(word2, 1) | word2 >> 31) & 4294967295
        vm.u32[words2 + 8 + i64_shift_left(i2, 2) >> 2] = word3 & 0xffffffff
    return receiver


def hash_block_using(vm, receiver, words2, hash):
    """DSAPrims>>hash:block:using:, vm-spec/Plugins/DSAPrims.class.st:70"""
    if not (words2 & 7 == 0 and signed64(vm.u64[words2 >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[words2 >> 3] >> 24 & 31) < 12 and signed64(vm.u64[words2 >> 3] >> 24 & 31) >= 10 and objects.elementCountOf(vm, words2) == 80 and hash & 7 == 0 and signed64(vm.u64[hash >> 3] >> 24 & 31) >= 9 and signed64(vm.u64[hash >> 3] >> 24 & 31) < 12 and signed64(vm.u64[hash >> 3] >> 24 & 31) >= 10 and objects.elementCountOf(vm, hash) == 5):
        vm.failure_code = 3
        return 0
    if vm.u64[hash >> 3] >> 23 & 1 != 0:
        vm.failure_code = 8
        return 0
    a = signed64(vm.u32[hash + 8 >> 2])
    b = signed64(vm.u32[hash + 8 + 4 >> 2])
    c = signed64(vm.u32[hash + 8 + 8 >> 2])
    d = signed64(vm.u32[hash + 8 + 12 >> 2])
    e = signed64(vm.u32[hash + 8 + 16 >> 2])
    for i in range(0, 79 + 1):
        if i < 20:
            mix = i64((b & c | d & (b ^ 4294967295)) + 1518500249)
        elif i < 40:
            mix = i64((b ^ (c ^ d)) + 1859775393)
        elif i < 60:
            mix = i64((b & c | d & (b | c)) + 2400959708)
        else:
            mix = i64((b ^ (c ^ d)) + 3395469782)
        next = i64(i64(i64(((i64_shift_left(a, 5) | a >> 27) & 4294967295) + mix) + e) + signed64(vm.u32[words2 + 8 + i64_shift_left(i, 2) >> 2]))
        e = d
        d = c
        c = (i64_shift_left(b, 30) | b >> 2) & 4294967295
        b = a
        a = next & 4294967295
    word = i64(signed64(vm.u32[hash + 8 >> 2]) + a)
    vm.u32[hash + 8 >> 2] = word & 0xffffffff
    word2 = i64(signed64(vm.u32[hash + 8 + 4 >> 2]) + b)
    vm.u32[hash + 8 + 4 >> 2] = word2 & 0xffffffff
    word3 = i64(signed64(vm.u32[hash + 8 + 8 >> 2]) + c)
    vm.u32[hash + 8 + 8 >> 2] = word3 & 0xffffffff
    word4 = i64(signed64(vm.u32[hash + 8 + 12 >> 2]) + d)
    vm.u32[hash + 8 + 12 >> 2] = word4 & 0xffffffff
    word5 = i64(signed64(vm.u32[hash + 8 + 16 >> 2]) + e)
    vm.u32[hash + 8 + 16 >> 2] = word5 & 0xffffffff
    return receiver


def mix_with_with_at(vm, b, c, d, index):
    """DSAPrims>>mix:with:with:at:, vm-spec/Plugins/DSAPrims.class.st:98"""
    if index < 20:
        return i64((b & c | d & (b ^ 4294967295)) + 1518500249)
    if index < 40:
        return i64((b ^ (c ^ d)) + 1859775393)
    if index < 60:
        return i64((b & c | d & (b | c)) + 2400959708)
    return i64((b ^ (c ^ d)) + 3395469782)
