"""I am the frame of the current activation. A frame lies on a stack page, which grows upwards: receiver (or closure) argument 1 ... argument n temporaries | caller's fp caller's ip method temps context receiver | operands ... The caller has pushed the receiver and the arguments; the temporaries follow, so that arguments and temporaries are one row of places that begins at the register temps, and temporary i is at temps + 8 * i whatever the method. The register fp is the address of the saved fp. The saved fp of the lowest frame of a page is 0, and its saved ip is the calling context, an oop. The low bits of the saved temps are the frame's marks: whether it is that of a block (what was pushed first is then the closure, and its receiver is in the frame), has a context (without the mark nothing is in the slot for it: see Contexts), and is the lowest of its page. The return from a frame without marks, as most are, needs to look at nothing else. A block whose code is embedded in that of its method pushes its temporaries one by one, as operands. Its frame follows the closure at once, and arguments and copied values are the first operands: temps is above the frame. So it is, too, in the lowest frame of a page whose context had dropped temporaries. The register bytecodeSet says of which set the bytecodes of the current method are. A frame whose caller's are of another set has a context from its start on: returning from such a frame takes the time to look, and any other return needs not.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def callerIpOffset(vm):
    """Frame>>callerIpOffset, vm-spec/Stack/Frame.class.st:48"""
    return 8


def methodOffset(vm):
    """Frame>>methodOffset, vm-spec/Stack/Frame.class.st:54"""
    return 16


def tempsOffset(vm):
    """Frame>>tempsOffset, vm-spec/Stack/Frame.class.st:60"""
    return 24


def contextOffset(vm):
    """Frame>>contextOffset, vm-spec/Stack/Frame.class.st:66"""
    return 32


def receiverOffset(vm):
    """Frame>>receiverOffset, vm-spec/Stack/Frame.class.st:72"""
    return 40


def blockMark(vm):
    """Frame>>blockMark, vm-spec/Stack/Frame.class.st:79"""
    return 1


def contextMark(vm):
    """Frame>>contextMark, vm-spec/Stack/Frame.class.st:85"""
    return 2


def lowestMark(vm):
    """Frame>>lowestMark, vm-spec/Stack/Frame.class.st:91"""
    return 4


def temporary(vm, index):
    """Frame>>temporary:, vm-spec/Stack/Frame.class.st:97"""
    return vm.u64[vm.temps + i64_shift_left(index, 3) >> 3]


def temporary_put(vm, index, value):
    """Frame>>temporary:put:, vm-spec/Stack/Frame.class.st:104"""
    vm.u64[vm.temps + i64_shift_left(index, 3) >> 3] = value


def receiver(vm):
    """Frame>>receiver, vm-spec/Stack/Frame.class.st:111"""
    return vm.receiver


def method(vm):
    """Frame>>method, vm-spec/Stack/Frame.class.st:117"""
    return vm.u64[vm.fp + 16 >> 3]


def literal(vm, index):
    """Frame>>literal:, vm-spec/Stack/Frame.class.st:124"""
    return vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]


def followedLiteral(vm, index):
    """Frame>>followedLiteral:, vm-spec/Stack/Frame.class.st:131"""
    anOop = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    return forwarders.follow(vm, anOop) if vm.forwarders_isOn else anOop


def valueOfVariable(vm, index):
    """Frame>>valueOfVariable:, vm-spec/Stack/Frame.class.st:139"""
    variable = vm.u64[vm.u64[vm.fp + 16 >> 3] + i64_shift_left(i64(i64(index + 1) + 1), 3) >> 3]
    return forwarders.valueOfVariable(vm, variable) if vm.forwarders_needsCare else vm.u64[variable + 16 >> 3]


def jump(vm, distance):
    """Frame>>jump:, vm-spec/Stack/Frame.class.st:149"""
    vm.ip = vm.ip + distance


def closure(vm):
    """Frame>>closure, vm-spec/Stack/Frame.class.st:156"""
    frame2 = vm.fp
    return vm.u64[(frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8) >> 3]


def isBlock(vm):
    """Frame>>isBlock, vm-spec/Stack/Frame.class.st:163"""
    return vm.u64[vm.fp + 24 >> 3] & 1 != 0


def extendA(vm, byte):
    """Frame>>extendA:, vm-spec/Stack/Frame.class.st:169"""
    vm.extA = i64(i64_shift_left(vm.extA, 8) + byte)


def hasPrefix(vm):
    """Frame>>hasPrefix, vm-spec/Stack/Frame.class.st:176"""
    return vm.extA | vm.extB != 0


def extendB(vm, byte):
    """Frame>>extendB:, vm-spec/Stack/Frame.class.st:183"""
    vm.extB = i64(byte - 256) if vm.extB == 0 and byte > 127 else i64(i64_shift_left(vm.extB, 8) + byte)


def fp(vm):
    """Frame>>fp, vm-spec/Stack/Frame.class.st:193"""
    return vm.fp


def ip(vm):
    """Frame>>ip, vm-spec/Stack/Frame.class.st:199"""
    return vm.ip


def ip_(vm, place):
    """Frame>>ip:, vm-spec/Stack/Frame.class.st:205"""
    vm.ip = place


def temps(vm):
    """Frame>>temps, vm-spec/Stack/Frame.class.st:212"""
    return vm.temps


def isOfOtherSet(vm):
    """Frame>>isOfOtherSet, vm-spec/Stack/Frame.class.st:218"""
    return signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) ^ vm.bytecodeSet < 0


def isOfOtherSet_(vm, word):
    """Frame>>isOfOtherSet:, vm-spec/Stack/Frame.class.st:226"""
    return signed64(word) ^ vm.bytecodeSet < 0


def chooseSet(vm):
    """Frame>>chooseSet, vm-spec/Stack/Frame.class.st:234"""
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if set == vm.bytecodeSet:
        return
    vm.bytecodeSet = set
    lookahead.choose(vm, set)


def bytecodeSet(vm):
    """Frame>>bytecodeSet, vm-spec/Stack/Frame.class.st:244"""
    return vm.bytecodeSet


def setFp_ip(vm, frame2, place):
    """Frame>>setFp:ip:, vm-spec/Stack/Frame.class.st:249"""
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[frame2 + 40 >> 3]
    set = signed64(vm.u64[vm.u64[vm.fp + 16 >> 3] + 8 >> 3]) >> 63 & -256
    if set == vm.bytecodeSet:
        return
    vm.bytecodeSet = set
    lookahead.choose(vm, set)


def returnTo_ip(vm, frame2, place):
    """Frame>>returnTo:ip:, vm-spec/Stack/Frame.class.st:257"""
    vm.fp = frame2
    vm.ip = place
    vm.temps = vm.u64[frame2 + 24 >> 3] & 18446744073709551608
    vm.receiver = vm.u64[frame2 + 40 >> 3]


def callerOf(vm, frame2):
    """Frame>>callerOf:, vm-spec/Stack/Frame.class.st:268"""
    return vm.u64[frame2 >> 3]


def callerIpOf(vm, frame2):
    """Frame>>callerIpOf:, vm-spec/Stack/Frame.class.st:276"""
    return vm.u64[frame2 + 8 >> 3]


def callerContextOf(vm, frame2):
    """Frame>>callerContextOf:, vm-spec/Stack/Frame.class.st:283"""
    return vm.u64[frame2 + 8 >> 3]


def methodOf(vm, frame2):
    """Frame>>methodOf:, vm-spec/Stack/Frame.class.st:290"""
    return vm.u64[frame2 + 16 >> 3]


def tempsOf(vm, frame2):
    """Frame>>tempsOf:, vm-spec/Stack/Frame.class.st:297"""
    return vm.u64[frame2 + 24 >> 3] & 18446744073709551608


def baseOf(vm, frame2):
    """Frame>>baseOf:, vm-spec/Stack/Frame.class.st:304"""
    return frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8


def marksOf_among(vm, frame2, marks):
    """Frame>>marksOf:among:, vm-spec/Stack/Frame.class.st:314"""
    return vm.u64[frame2 + 24 >> 3] & marks


def mark_with(vm, frame2, mark):
    """Frame>>mark:with:, vm-spec/Stack/Frame.class.st:321"""
    vm.u64[frame2 + 24 >> 3] = vm.u64[frame2 + 24 >> 3] | mark


def isBlock_(vm, frame2):
    """Frame>>isBlock:, vm-spec/Stack/Frame.class.st:327"""
    return vm.u64[frame2 + 24 >> 3] & 1 != 0


def hasContext(vm, frame2):
    """Frame>>hasContext:, vm-spec/Stack/Frame.class.st:333"""
    return vm.u64[frame2 + 24 >> 3] & 2 != 0


def contextOf(vm, frame2):
    """Frame>>contextOf:, vm-spec/Stack/Frame.class.st:340"""
    return vm.u64[frame2 + 32 >> 3]


def contextOf_put(vm, frame2, aContext):
    """Frame>>contextOf:put:, vm-spec/Stack/Frame.class.st:347"""
    vm.u64[frame2 + 32 >> 3] = aContext
    vm.u64[frame2 + 24 >> 3] = vm.u64[frame2 + 24 >> 3] | 2


def receiverOf(vm, frame2):
    """Frame>>receiverOf:, vm-spec/Stack/Frame.class.st:354"""
    return vm.u64[frame2 + 40 >> 3]


def temporaryCountOf(vm, frame2):
    """Frame>>temporaryCountOf:, vm-spec/Stack/Frame.class.st:361"""
    return i64((frame2 - (frame2 - 8 if vm.u64[frame2 + 24 >> 3] & 18446744073709551608 > frame2 else (vm.u64[frame2 + 24 >> 3] & 18446744073709551608) - 8) >> 3) - 1)


def emptySpOf(vm, frame2):
    """Frame>>emptySpOf:, vm-spec/Stack/Frame.class.st:368"""
    return frame2 + 40


def firstOperandOf(vm, frame2):
    """Frame>>firstOperandOf:, vm-spec/Stack/Frame.class.st:375"""
    return frame2 + 40 + 8


def build_receiver_temps_marks(vm, aMethod, anObject, base, marks):
    """Frame>>build:receiver:temps:marks:, vm-spec/Stack/Frame.class.st:382"""
    frame2 = vm.sp + 8
    vm.u64[frame2 >> 3] = vm.fp
    vm.u64[frame2 + 8 >> 3] = vm.ip
    vm.u64[frame2 + 16 >> 3] = aMethod
    vm.u64[frame2 + 24 >> 3] = base | marks
    vm.u64[frame2 + 40 >> 3] = anObject
    place = frame2 + 40
    vm.sp = place
    vm.fp = frame2
    vm.temps = base
    vm.receiver = anObject
    vm.ip = aMethod + i64_shift_left(i64(i64((signed64(vm.u64[aMethod + 8 >> 3]) >> 3 & 32767) + 1) + 1), 3)


def makeLowest(vm, aContextOrNil):
    """Frame>>makeLowest:, vm-spec/Stack/Frame.class.st:401"""
    vm.u64[vm.fp >> 3] = 0
    vm.u64[vm.fp + 8 >> 3] = aContextOrNil
    frame2 = vm.fp
    vm.u64[frame2 + 24 >> 3] = vm.u64[frame2 + 24 >> 3] | 4
