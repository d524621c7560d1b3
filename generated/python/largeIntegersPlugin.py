"""I am the named primitives of the module LargeIntegers: the arithmetic of integers of any size by sign and magnitude. An integer is a SmallInteger, or an object of bytes, the least significant first; what I answer has as few bytes as hold it. I count in digits of 32 bits. The bytes of the last word of an object that are no elements are 0.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def isInteger(vm, anOop):
    """LargeIntegersPlugin>>isInteger:, vm-spec/Plugins/LargeIntegersPlugin.class.st:14"""
    return anOop & 1 != 0 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 33 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32


def large(vm, anInteger):
    """LargeIntegersPlugin>>large:, vm-spec/Plugins/LargeIntegersPlugin.class.st:20"""
    if not anInteger & 1 != 0:
        return anInteger
    isNegative = signed64(anInteger) < 0 if anInteger & 1 != 0 else anInteger & 7 == 0 and signed64(vm.u64[anInteger >> 3] & 4194303) == 32
    index = 32 if isNegative else 33
    large2 = instances.words_format_classIndex(vm, format.slotsFor_format(vm, 8, 16), format.formatFor_format(vm, 8, 16), index)
    vm.u64[large2 + 8 >> 3] = largeIntegers.magnitudeOf(vm, anInteger)
    return large2


def newBytes_negative(vm, count, isNegative):
    """LargeIntegersPlugin>>newBytes:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:31"""
    index = 32 if isNegative else 33
    return instances.words_format_classIndex(vm, format.slotsFor_format(vm, count, 16), format.formatFor_format(vm, count, 16), index)


def new_negative(vm, digits, isNegative):
    """LargeIntegersPlugin>>new:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:39"""
    if digits < 1099511627776:
        count = i64(digits + 1) >> 1
        answer = count <= 2048 or count <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, count)
    else:
        answer = False
    if not answer:
        vm.failure_code = 9
        return 0
    count2 = i64_shift_left(digits, 2)
    index = 32 if isNegative else 33
    return instances.words_format_classIndex(vm, format.slotsFor_format(vm, count2, 16), format.formatFor_format(vm, count2, 16), index)


def digitsOf(vm, aLarge):
    """LargeIntegersPlugin>>digitsOf:, vm-spec/Plugins/LargeIntegersPlugin.class.st:47"""
    return i64(i64_shift_left(objects.elementCountOf(vm, aLarge), format.elementShift(vm, signed64(vm.u64[aLarge >> 3] >> 24 & 31))) + 3) >> 2


def usedDigitsOf(vm, aLarge):
    """LargeIntegersPlugin>>usedDigitsOf:, vm-spec/Plugins/LargeIntegersPlugin.class.st:54"""
    count = i64(i64_shift_left(objects.elementCountOf(vm, aLarge), format.elementShift(vm, signed64(vm.u64[aLarge >> 3] >> 24 & 31))) + 3) >> 2
    while count > 0 and vm.u32[aLarge + 8 + i64_shift_left(i64(count - 1), 2) >> 2] == 0:
        count = i64(count - 1)
    return count


def digit_of(vm, index, aLarge):
    """LargeIntegersPlugin>>digit:of:, vm-spec/Plugins/LargeIntegersPlugin.class.st:64"""
    return vm.u32[aLarge + 8 + i64_shift_left(index, 2) >> 2]


def digit_of_put(vm, index, aLarge, digit):
    """LargeIntegersPlugin>>digit:of:put:, vm-spec/Plugins/LargeIntegersPlugin.class.st:71"""
    vm.u32[aLarge + 8 + i64_shift_left(index, 2) >> 2] = digit & 0xffffffff


def digit_of_count(vm, index, aLarge, count):
    """LargeIntegersPlugin>>digit:of:count:, vm-spec/Plugins/LargeIntegersPlugin.class.st:79"""
    return vm.u32[aLarge + 8 + i64_shift_left(index, 2) >> 2] if index < count else 0


def normal(vm, aLarge):
    """LargeIntegersPlugin>>normal:, vm-spec/Plugins/LargeIntegersPlugin.class.st:87"""
    size = usedBytesOf(vm, aLarge)
    if size <= 8:
        return instances.magnitude_negative(vm, low_of(vm, size, aLarge), signed64(aLarge) < 0 if aLarge & 1 != 0 else aLarge & 7 == 0 and signed64(vm.u64[aLarge >> 3] & 4194303) == 32)
    if size == i64_shift_left(objects.elementCountOf(vm, aLarge), format.elementShift(vm, signed64(vm.u64[aLarge >> 3] >> 24 & 31))):
        return aLarge
    count = i64(size + 7) >> 3
    if not (count <= 2048 or count <= vm.heapSizes_eden >> 7 and heap.bytesForSlots(vm, count) <= vm.heap_edenLimit - vm.heap_edenFree and i64(i64(vm.heap_ceiling - vm.heap_free + vm.freeChunks_bytes) - i64(vm.heapSizes_eden + (vm.heapSizes_eden >> 2))) >= 0 or heap.hasRoomForOld(vm, count)):
        vm.failure_code = 9
        return 0
    isNegative = signed64(aLarge) < 0 if aLarge & 1 != 0 else aLarge & 7 == 0 and signed64(vm.u64[aLarge >> 3] & 4194303) == 32
    index = 32 if isNegative else 33
    normal2 = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), index)
    memory_copy(vm, size, aLarge + 8, normal2 + 8)
    return normal2


def usedBytesOf(vm, aLarge):
    """LargeIntegersPlugin>>usedBytesOf:, vm-spec/Plugins/LargeIntegersPlugin.class.st:102"""
    size = i64_shift_left(objects.elementCountOf(vm, aLarge), format.elementShift(vm, signed64(vm.u64[aLarge >> 3] >> 24 & 31)))
    while size > 0 and vm.u8[aLarge + 8 + i64(size - 1)] == 0:
        size = i64(size - 1)
    return size


def low_of(vm, size, aLarge):
    """LargeIntegersPlugin>>low:of:, vm-spec/Plugins/LargeIntegersPlugin.class.st:111"""
    if size == 0:
        return 0
    return u64_shift_right(u64_shift_left(vm.u64[aLarge + 8 >> 3], i64_shift_left(i64(8 - size), 3)), i64_shift_left(i64(8 - size), 3))


def normalizePositive(vm, receiver):
    """LargeIntegersPlugin>>normalizePositive:, vm-spec/Plugins/LargeIntegersPlugin.class.st:119"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33):
        vm.failure_code = 2
        return 0
    return normal(vm, receiver)


def normalizeNegative(vm, receiver):
    """LargeIntegersPlugin>>normalizeNegative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:128"""
    if not (receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    return normal(vm, receiver)


def add_with(vm, receiver, argument):
    """LargeIntegersPlugin>>add:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:137"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    if not (argument & 1 != 0 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32):
        vm.failure_code = 3
        return 0
    one = large(vm, receiver)
    other = large(vm, argument)
    count = i64(i64_max(i64(i64_shift_left(objects.elementCountOf(vm, one), format.elementShift(vm, signed64(vm.u64[one >> 3] >> 24 & 31))) + 3) >> 2, i64(i64_shift_left(objects.elementCountOf(vm, other), format.elementShift(vm, signed64(vm.u64[other >> 3] >> 24 & 31))) + 3) >> 2) + 1)
    sum = new_negative(vm, count, signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32)
    if sum == 0:
        return sum
    carry = 0
    value = i64(count - 1)
    for i in range(0, value + 1):
        carry = (((carry + (vm.u32[one + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, one), format.elementShift(vm, signed64(vm.u64[one >> 3] >> 24 & 31))) + 3) >> 2 else 0)) & M64) + (vm.u32[other + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, other), format.elementShift(vm, signed64(vm.u64[other >> 3] >> 24 & 31))) + 3) >> 2 else 0)) & M64
        vm.u32[sum + 8 + i64_shift_left(i, 2) >> 2] = carry & 0xffffffff
        carry = carry >> 32
    return normal(vm, sum)


def compare_with(vm, one, other):
    """LargeIntegersPlugin>>compare:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:158"""
    index = usedDigitsOf(vm, one)
    if not index == usedDigitsOf(vm, other):
        return i64(index - usedDigitsOf(vm, other))
    while index > 0:
        index = i64(index - 1)
        if not vm.u32[one + 8 + i64_shift_left(index, 2) >> 2] == vm.u32[other + 8 + i64_shift_left(index, 2) >> 2]:
            return -1 if vm.u32[one + 8 + i64_shift_left(index, 2) >> 2] < vm.u32[other + 8 + i64_shift_left(index, 2) >> 2] else 1
    return 0


def subtract_with(vm, receiver, argument):
    """LargeIntegersPlugin>>subtract:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:172"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    if not (argument & 1 != 0 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32):
        vm.failure_code = 3
        return 0
    one = large(vm, receiver)
    other = large(vm, argument)
    return difference_minus_negative(vm, other, one, not (signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32)) if compare_with(vm, one, other) < 0 else difference_minus_negative(vm, one, other, signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32)


def difference_minus_negative(vm, one, other, isNegative):
    """LargeIntegersPlugin>>difference:minus:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:187"""
    count = usedDigitsOf(vm, one)
    result = new_negative(vm, count, isNegative)
    if result == 0:
        return result
    memory_copy(vm, i64_shift_left(count, 2), one + 8, result + 8)
    take_from(vm, other, result)
    return normal(vm, result)


def take_from(vm, other, result):
    """LargeIntegersPlugin>>take:from:, vm-spec/Plugins/LargeIntegersPlugin.class.st:200"""
    borrow = 0
    value = i64(usedDigitsOf(vm, result) - 1)
    for i in range(0, value + 1):
        difference = (((vm.u32[result + 8 + i64_shift_left(i, 2) >> 2] - (vm.u32[other + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, other), format.elementShift(vm, signed64(vm.u64[other >> 3] >> 24 & 31))) + 3) >> 2 else 0)) & M64) - borrow) & M64
        vm.u32[result + 8 + i64_shift_left(i, 2) >> 2] = difference & 0xffffffff
        borrow = difference >> 63


def multiply_with_negative(vm, receiver, argument, negative):
    """LargeIntegersPlugin>>multiply:with:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:212"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    if not ((argument & 1 != 0 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and (negative == vm.heap_trueObject or negative == vm.heap_falseObject)):
        vm.failure_code = 3
        return 0
    one = large(vm, receiver)
    other = large(vm, argument)
    count = usedDigitsOf(vm, other)
    product = new_negative(vm, i64(usedDigitsOf(vm, one) + count), negative == vm.heap_trueObject)
    if product == 0:
        return product
    value = i64(usedDigitsOf(vm, one) - 1)
    for i in range(0, value + 1):
        digit = vm.u32[one + 8 + i64_shift_left(i, 2) >> 2]
        carry = 0
        value2 = i64(count - 1)
        for j in range(0, value2 + 1):
            carry = (((carry + ((digit * vm.u32[other + 8 + i64_shift_left(j, 2) >> 2]) & M64)) & M64) + vm.u32[product + 8 + i64_shift_left(i64(i + j), 2) >> 2]) & M64
            index = i64(i + j)
            vm.u32[product + 8 + i64_shift_left(index, 2) >> 2] = carry & 0xffffffff
            carry = carry >> 32
        index2 = i64(i + count)
        vm.u32[product + 8 + i64_shift_left(index2, 2) >> 2] = carry & 0xffffffff
    return normal(vm, product)


def isBoolean(vm, anOop):
    """LargeIntegersPlugin>>isBoolean:, vm-spec/Plugins/LargeIntegersPlugin.class.st:236"""
    return anOop == vm.heap_trueObject or anOop == vm.heap_falseObject


def divide_with_negative(vm, receiver, argument, negative):
    """LargeIntegersPlugin>>divide:with:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:242"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    if not ((argument & 1 != 0 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and (negative == vm.heap_trueObject or negative == vm.heap_falseObject)):
        vm.failure_code = 3
        return 0
    one = large(vm, receiver)
    other = large(vm, argument)
    count = usedDigitsOf(vm, other)
    if count == 0:
        vm.failure_code = 3
        return 0
    if usedDigitsOf(vm, one) < count:
        return pair_and(vm, 1, normal(vm, one))
    shift = i64(u64_leading_zeros(vm.u32[other + 8 + i64_shift_left(i64(count - 1), 2) >> 2]) - 32)
    divisor = new_negative(vm, count, False)
    rest = new_negative(vm, i64(usedDigitsOf(vm, one) + 1), signed64(one) < 0 if one & 1 != 0 else one & 7 == 0 and signed64(vm.u64[one >> 3] & 4194303) == 32)
    quotient = new_negative(vm, i64(i64(usedDigitsOf(vm, one) - count) + 1), negative == vm.heap_trueObject)
    if divisor == 0 or rest == 0 or quotient == 0:
        return 0
    shift_digits_by_into(vm, other, count, shift, divisor)
    shift_digits_by_into(vm, one, usedDigitsOf(vm, one), shift, rest)
    divide_by_into(vm, rest, divisor, quotient)
    shiftRight_by_into(vm, rest, shift, rest)
    value = normal(vm, quotient)
    return pair_and(vm, value, normal(vm, rest))


def pair_and(vm, one, other):
    """LargeIntegersPlugin>>pair:and:, vm-spec/Plugins/LargeIntegersPlugin.class.st:267"""
    if one == 0 or other == 0:
        return 0
    bytes = heap.bytesForSlots(vm, 2)
    place = vm.heap_edenFree
    end = place + bytes
    if end > vm.heap_edenThreshold:
        takeFromEden = 0
    else:
        vm.heap_edenFree = end
        vm.u64[place >> 3] = 144115188109410355
        takeFromEden = place
    object = takeFromEden
    object2 = heap.allocateLate_format_classIndex(vm, 2, 2, 51) if object == 0 else object
    value = vm.heap_nilObject
    memory_fill(vm, object2 + 8, 2, value)
    pointers = object2
    pair = pointers
    vm.u64[pair + 8 >> 3] = one
    vm.u64[pair + 16 >> 3] = other
    return pair


def divide_by_into(vm, rest, divisor, quotient):
    """LargeIntegersPlugin>>divide:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:279"""
    count = i64(i64_shift_left(objects.elementCountOf(vm, divisor), format.elementShift(vm, signed64(vm.u64[divisor >> 3] >> 24 & 31))) + 3) >> 2
    step = i64(i64((i64(i64_shift_left(objects.elementCountOf(vm, rest), format.elementShift(vm, signed64(vm.u64[rest >> 3] >> 24 & 31))) + 3) >> 2) - count) - 1)
    while step >= 0:
        guess = guess_at_divisor(vm, rest, step, divisor)
        guess = reduce_at_by_divisor(vm, rest, step, guess, divisor)
        vm.u32[quotient + 8 + i64_shift_left(step, 2) >> 2] = guess & 0xffffffff
        step = i64(step - 1)


def guess_at_divisor(vm, rest, step, divisor):
    """LargeIntegersPlugin>>guess:at:divisor:, vm-spec/Plugins/LargeIntegersPlugin.class.st:293"""
    count = i64(i64_shift_left(objects.elementCountOf(vm, divisor), format.elementShift(vm, signed64(vm.u64[divisor >> 3] >> 24 & 31))) + 3) >> 2
    top = vm.u32[divisor + 8 + i64_shift_left(i64(count - 1), 2) >> 2]
    second = vm.u32[divisor + 8 + i64_shift_left(i64(count - 2), 2) >> 2] if count > 1 else 0
    high = ((vm.u32[rest + 8 + i64_shift_left(i64(step + count), 2) >> 2] << 32 & M64) + vm.u32[rest + 8 + i64_shift_left(i64(i64(step + count) - 1), 2) >> 2]) & M64
    guess = u64_min(u64_quotient(high, top), 4294967295)
    left = (high - ((guess * top) & M64)) & M64
    while left >> 32 == 0 and (guess * second) & M64 > ((left << 32 & M64) + (vm.u32[rest + 8 + i64_shift_left(i64(i64(step + count) - 2), 2) >> 2] if count > 1 else 0)) & M64:
        guess = (guess - 1) & M64
        left = (left + top) & M64
    return guess


def reduce_at_by_divisor(vm, rest, step, guess, divisor):
    """LargeIntegersPlugin>>reduce:at:by:divisor:, vm-spec/Plugins/LargeIntegersPlugin.class.st:310"""
    count = i64(i64_shift_left(objects.elementCountOf(vm, divisor), format.elementShift(vm, signed64(vm.u64[divisor >> 3] >> 24 & 31))) + 3) >> 2
    carry = 0
    borrow = 0
    for i in range(0, count + 1):
        carry = (carry + ((guess * (vm.u32[divisor + 8 + i64_shift_left(i, 2) >> 2] if i < count else 0)) & M64)) & M64
        difference = (((vm.u32[rest + 8 + i64_shift_left(i64(step + i), 2) >> 2] - (carry & 4294967295)) & M64) - borrow) & M64
        index = i64(step + i)
        vm.u32[rest + 8 + i64_shift_left(index, 2) >> 2] = difference & 0xffffffff
        borrow = difference >> 63
        carry = carry >> 32
    if borrow == 0:
        return guess
    carry = 0
    for i2 in range(0, count + 1):
        carry = (((carry + vm.u32[rest + 8 + i64_shift_left(i64(step + i2), 2) >> 2]) & M64) + (vm.u32[divisor + 8 + i64_shift_left(i2, 2) >> 2] if i2 < count else 0)) & M64
        index2 = i64(step + i2)
        vm.u32[rest + 8 + i64_shift_left(index2, 2) >> 2] = carry & 0xffffffff
        carry = carry >> 32
    return (guess - 1) & M64


def shift_digits_by_into(vm, source, count, bits, target):
    """LargeIntegersPlugin>>shift:digits:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:333"""
    carry = 0
    value = i64((i64(i64_shift_left(objects.elementCountOf(vm, target), format.elementShift(vm, signed64(vm.u64[target >> 3] >> 24 & 31))) + 3) >> 2) - 1)
    for i in range(0, value + 1):
        carry = (carry + u64_shift_left(vm.u32[source + 8 + i64_shift_left(i, 2) >> 2] if i < count else 0, bits)) & M64
        vm.u32[target + 8 + i64_shift_left(i, 2) >> 2] = carry & 0xffffffff
        carry = carry >> 32


def shiftRight_by_into(vm, source, bits, target):
    """LargeIntegersPlugin>>shiftRight:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:345"""
    offset = bits >> 5
    rest = bits & 31
    count = i64(i64_shift_left(objects.elementCountOf(vm, source), format.elementShift(vm, signed64(vm.u64[source >> 3] >> 24 & 31))) + 3) >> 2
    value = i64((i64(i64_shift_left(objects.elementCountOf(vm, target), format.elementShift(vm, signed64(vm.u64[target >> 3] >> 24 & 31))) + 3) >> 2) - 1)
    for i in range(0, value + 1):
        index = i64(i64(i + offset) + 1)
        value2 = (vm.u32[source + 8 + i64_shift_left(index, 2) >> 2] if index < count else 0) << 32 & M64
        index2 = i64(i + offset)
        both = (value2 + (vm.u32[source + 8 + i64_shift_left(index2, 2) >> 2] if index2 < count else 0)) & M64
        digit = u64_shift_right(both, rest)
        vm.u32[target + 8 + i64_shift_left(i, 2) >> 2] = digit & 0xffffffff


def shiftLeft_by_into(vm, source, bits, target):
    """LargeIntegersPlugin>>shiftLeft:by:into:, vm-spec/Plugins/LargeIntegersPlugin.class.st:358"""
    offset = bits >> 5
    rest = bits & 31
    count = i64(i64_shift_left(objects.elementCountOf(vm, source), format.elementShift(vm, signed64(vm.u64[source >> 3] >> 24 & 31))) + 3) >> 2
    value = i64((i64(i64_shift_left(objects.elementCountOf(vm, target), format.elementShift(vm, signed64(vm.u64[target >> 3] >> 24 & 31))) + 3) >> 2) - 1)
    for i in range(offset, value + 1):
        index = i64(i - offset)
        both = (vm.u32[source + 8 + i64_shift_left(index, 2) >> 2] if index < count else 0) << 32 & M64
        if i > offset:
            index2 = i64(i64(i - offset) - 1)
            both = (both + (vm.u32[source + 8 + i64_shift_left(index2, 2) >> 2] if index2 < count else 0)) & M64
        digit = u64_shift_right(both, i64(32 - rest))
        vm.u32[target + 8 + i64_shift_left(i, 2) >> 2] = digit & 0xffffffff


def shift_by(vm, receiver, distance):
    """LargeIntegersPlugin>>shift:by:, vm-spec/Plugins/LargeIntegersPlugin.class.st:372"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    if not distance & 1 != 0:
        vm.failure_code = 3
        return 0
    large2 = large(vm, receiver)
    bits = signed64(distance) >> 3
    result = new_negative(vm, i64_max(0, i64((i64(i64_shift_left(objects.elementCountOf(vm, large2), format.elementShift(vm, signed64(vm.u64[large2 >> 3] >> 24 & 31))) + 3) >> 2) - (i64_negate(bits) >> 5))), signed64(large2) < 0 if large2 & 1 != 0 else large2 & 7 == 0 and signed64(vm.u64[large2 >> 3] & 4194303) == 32) if bits < 0 else new_negative(vm, i64(i64((i64(i64_shift_left(objects.elementCountOf(vm, large2), format.elementShift(vm, signed64(vm.u64[large2 >> 3] >> 24 & 31))) + 3) >> 2) + (bits >> 5)) + 1), signed64(large2) < 0 if large2 & 1 != 0 else large2 & 7 == 0 and signed64(vm.u64[large2 >> 3] & 4194303) == 32)
    if result == 0:
        return result
    if bits < 0:
        shiftRight_by_into(vm, large2, i64_negate(bits), result)
    else:
        shiftLeft_by_into(vm, large2, bits, result)
    return normal(vm, result)


def compare_magnitude(vm, receiver, argument):
    """LargeIntegersPlugin>>compare:magnitude:, vm-spec/Plugins/LargeIntegersPlugin.class.st:392"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    if not (argument & 1 != 0 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32):
        vm.failure_code = 3
        return 0
    if receiver & argument & 1 != 0:
        answer = largeIntegers.compare_with(vm, receiver, argument)
    else:
        value = large(vm, receiver)
        answer = compare_with(vm, value, large(vm, argument))
    order = answer
    return (((i64_min(i64_max(order, -1), 1) & 0xffffffffffffffff) << 3 & M64) + 1) & M64


def isBits(vm, anOop):
    """LargeIntegersPlugin>>isBits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:406"""
    return (anOop & 1 != 0 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 33 or anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32) and not (signed64(anOop) < 0 if anOop & 1 != 0 else anOop & 7 == 0 and signed64(vm.u64[anOop >> 3] & 4194303) == 32)


def operand_bits(vm, receiver, argument):
    """LargeIntegersPlugin>>operand:bits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:413"""
    if not ((receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and not (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32)):
        vm.failure_code = 2
        return 0
    if not ((argument & 1 != 0 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32)):
        vm.failure_code = 3
        return 0
    return new_negative(vm, i64((2 if receiver & 1 != 0 else i64(i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) + 3) >> 2) + (2 if argument & 1 != 0 else i64(i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) + 3) >> 2)), False)


def countOf(vm, anInteger):
    """LargeIntegersPlugin>>countOf:, vm-spec/Plugins/LargeIntegersPlugin.class.st:422"""
    return 2 if anInteger & 1 != 0 else i64(i64_shift_left(objects.elementCountOf(vm, anInteger), format.elementShift(vm, signed64(vm.u64[anInteger >> 3] >> 24 & 31))) + 3) >> 2


def digit_ofInteger(vm, index, anInteger):
    """LargeIntegersPlugin>>digit:ofInteger:, vm-spec/Plugins/LargeIntegersPlugin.class.st:428"""
    if anInteger & 1 != 0:
        return u64_shift_right(largeIntegers.magnitudeOf(vm, anInteger), i64_shift_left(index, 5)) & 4294967295 if index < 2 else 0
    return vm.u32[anInteger + 8 + i64_shift_left(index, 2) >> 2] if index < i64(i64_shift_left(objects.elementCountOf(vm, anInteger), format.elementShift(vm, signed64(vm.u64[anInteger >> 3] >> 24 & 31))) + 3) >> 2 else 0


def bitAnd_with(vm, receiver, argument):
    """LargeIntegersPlugin>>bitAnd:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:438"""
    result = operand_bits(vm, receiver, argument)
    if result == 0:
        return result
    value = i64((i64(i64_shift_left(objects.elementCountOf(vm, result), format.elementShift(vm, signed64(vm.u64[result >> 3] >> 24 & 31))) + 3) >> 2) - 1)
    for i in range(0, value + 1):
        if receiver & 1 != 0:
            digit = u64_shift_right(largeIntegers.magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 4294967295 if i < 2 else 0
        else:
            digit = vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) + 3) >> 2 else 0
        if argument & 1 != 0:
            digit2 = u64_shift_right(largeIntegers.magnitudeOf(vm, argument), i64_shift_left(i, 5)) & 4294967295 if i < 2 else 0
        else:
            digit2 = vm.u32[argument + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) + 3) >> 2 else 0
        digit3 = digit & digit2
        vm.u32[result + 8 + i64_shift_left(i, 2) >> 2] = digit3 & 0xffffffff
    return normal(vm, result)


def bitOr_with(vm, receiver, argument):
    """LargeIntegersPlugin>>bitOr:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:451"""
    result = operand_bits(vm, receiver, argument)
    if result == 0:
        return result
    value = i64((i64(i64_shift_left(objects.elementCountOf(vm, result), format.elementShift(vm, signed64(vm.u64[result >> 3] >> 24 & 31))) + 3) >> 2) - 1)
    for i in range(0, value + 1):
        if receiver & 1 != 0:
            digit = u64_shift_right(largeIntegers.magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 4294967295 if i < 2 else 0
        else:
            digit = vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) + 3) >> 2 else 0
        if argument & 1 != 0:
            digit2 = u64_shift_right(largeIntegers.magnitudeOf(vm, argument), i64_shift_left(i, 5)) & 4294967295 if i < 2 else 0
        else:
            digit2 = vm.u32[argument + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) + 3) >> 2 else 0
        digit3 = digit | digit2
        vm.u32[result + 8 + i64_shift_left(i, 2) >> 2] = digit3 & 0xffffffff
    return normal(vm, result)


def bitXor_with(vm, receiver, argument):
    """LargeIntegersPlugin>>bitXor:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:464"""
    result = operand_bits(vm, receiver, argument)
    if result == 0:
        return result
    value = i64((i64(i64_shift_left(objects.elementCountOf(vm, result), format.elementShift(vm, signed64(vm.u64[result >> 3] >> 24 & 31))) + 3) >> 2) - 1)
    for i in range(0, value + 1):
        if receiver & 1 != 0:
            digit = u64_shift_right(largeIntegers.magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 4294967295 if i < 2 else 0
        else:
            digit = vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) + 3) >> 2 else 0
        if argument & 1 != 0:
            digit2 = u64_shift_right(largeIntegers.magnitudeOf(vm, argument), i64_shift_left(i, 5)) & 4294967295 if i < 2 else 0
        else:
            digit2 = vm.u32[argument + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, argument), format.elementShift(vm, signed64(vm.u64[argument >> 3] >> 24 & 31))) + 3) >> 2 else 0
        digit3 = digit ^ digit2
        vm.u32[result + 8 + i64_shift_left(i, 2) >> 2] = digit3 & 0xffffffff
    return normal(vm, result)


def anyBit_from_to(vm, receiver, from2, to):
    """LargeIntegersPlugin>>anyBit:from:to:, vm-spec/Plugins/LargeIntegersPlugin.class.st:477"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    if not (from2 & to & 1 != 0 and signed64(from2) >> 3 > 0 and signed64(to) >> 3 > 0):
        vm.failure_code = 3
        return 0
    first = i64((signed64(from2) >> 3) - 1)
    last = i64_min(i64((signed64(to) >> 3) - 1), i64(i64_shift_left(2 if receiver & 1 != 0 else i64(i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) + 3) >> 2, 5) - 1))
    if first > last:
        return vm.heap_falseObject
    value = last >> 5
    for i in range(first >> 5, value + 1):
        if receiver & 1 != 0:
            bits = u64_shift_right(largeIntegers.magnitudeOf(vm, receiver), i64_shift_left(i, 5)) & 4294967295 if i < 2 else 0
        else:
            bits = vm.u32[receiver + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, receiver), format.elementShift(vm, signed64(vm.u64[receiver >> 3] >> 24 & 31))) + 3) >> 2 else 0
        if i == first >> 5:
            bits = bits & u64_shift_left(4294967295, first & 31)
        if i == last >> 5:
            bits = bits & u64_shift_right(4294967295, i64(31 - (last & 31)))
        if not bits == 0:
            return vm.heap_trueObject
    return vm.heap_falseObject


def montgomeryBits(vm, receiver):
    """LargeIntegersPlugin>>montgomeryBits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:496"""
    if not (receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32):
        vm.failure_code = 2
        return 0
    return 257


def multiply_with_modulo_inverse(vm, receiver, argument, modulus, inverse):
    """LargeIntegersPlugin>>multiply:with:modulo:inverse:, vm-spec/Plugins/LargeIntegersPlugin.class.st:505"""
    if not ((receiver & 1 != 0 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 33 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32) and not (signed64(receiver) < 0 if receiver & 1 != 0 else receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 32)):
        vm.failure_code = 2
        return 0
    if not ((argument & 1 != 0 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 33 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and not (signed64(argument) < 0 if argument & 1 != 0 else argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 32) and (modulus & 1 != 0 or modulus & 7 == 0 and signed64(vm.u64[modulus >> 3] & 4194303) == 33 or modulus & 7 == 0 and signed64(vm.u64[modulus >> 3] & 4194303) == 32) and not (signed64(modulus) < 0 if modulus & 1 != 0 else modulus & 7 == 0 and signed64(vm.u64[modulus >> 3] & 4194303) == 32)):
        vm.failure_code = 3
        return 0
    if not (inverse & 1 != 0 and (signed64(inverse) >> 3 & 0xffffffffffffffff) >> 32 == 0):
        vm.failure_code = 3
        return 0
    one = large(vm, receiver)
    other = large(vm, argument)
    divisor = large(vm, modulus)
    count = usedDigitsOf(vm, divisor)
    if not usedDigitsOf(vm, one) <= count:
        vm.failure_code = 2
        return 0
    if not (count > 0 and usedDigitsOf(vm, other) <= count):
        vm.failure_code = 3
        return 0
    product = new_negative(vm, i64(count + 2), False)
    if product == 0:
        return product
    value = i64(count - 1)
    for i in range(0, value + 1):
        add_times_to_digits(vm, other, vm.u32[one + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, one), format.elementShift(vm, signed64(vm.u64[one >> 3] >> 24 & 31))) + 3) >> 2 else 0, product, count)
        factor = (vm.u32[product + 8 >> 2] * (signed64(inverse) >> 3 & 0xffffffffffffffff)) & M64 & 4294967295
        add_times_to_digits(vm, divisor, factor, product, count)
        shiftRight_by_into(vm, product, 32, product)
    if compare_with(vm, product, divisor) >= 0:
        take_from(vm, divisor, product)
    return normal(vm, product)


def add_times_to_digits(vm, source, factor, target, count):
    """LargeIntegersPlugin>>add:times:to:digits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:531"""
    carry = 0
    value = i64(count + 1)
    for i in range(0, value + 1):
        carry = (carry + vm.u32[target + 8 + i64_shift_left(i, 2) >> 2]) & M64
        if i < count:
            carry = (carry + ((factor * (vm.u32[source + 8 + i64_shift_left(i, 2) >> 2] if i < i64(i64_shift_left(objects.elementCountOf(vm, source), format.elementShift(vm, signed64(vm.u64[source >> 3] >> 24 & 31))) + 3) >> 2 else 0)) & M64)) & M64
        vm.u32[target + 8 + i64_shift_left(i, 2) >> 2] = carry & 0xffffffff
        carry = carry >> 32


def exists(vm, receiver):
    """LargeIntegersPlugin>>exists:, vm-spec/Plugins/LargeIntegersPlugin.class.st:544"""
    return vm.heap_trueObject


def moduleName(vm, receiver):
    """LargeIntegersPlugin>>moduleName:, vm-spec/Plugins/LargeIntegersPlugin.class.st:551"""
    size = vm.platform.findText('LargeIntegers v2.0')
    string = instances.words_format_classIndex(vm, format.slotsFor_format(vm, size, 16), format.formatFor_format(vm, size, 16), 52)
    vm.platform.copyFoundTo(string + 8)
    return string
