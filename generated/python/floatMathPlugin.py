"""I am the named primitives of the module FloatMathPlugin: the functions of C's library of mathematics. Angles are in radians. What is no number is never answered: the image decides what that means.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def answer(vm, value):
    """FloatMathPlugin>>answer:, vm-spec/Plugins/FloatMathPlugin.class.st:12"""
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def arcCosine(vm, receiver):
    """FloatMathPlugin>>arcCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:19"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_acos(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def hyperbolicArcCosine(vm, receiver):
    """FloatMathPlugin>>hyperbolicArcCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:28"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_acosh(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def arcSine(vm, receiver):
    """FloatMathPlugin>>arcSine:, vm-spec/Plugins/FloatMathPlugin.class.st:37"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_asin(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def hyperbolicArcSine(vm, receiver):
    """FloatMathPlugin>>hyperbolicArcSine:, vm-spec/Plugins/FloatMathPlugin.class.st:46"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_asinh(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def arcTangent(vm, receiver):
    """FloatMathPlugin>>arcTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:55"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_atan(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def hyperbolicArcTangent(vm, receiver):
    """FloatMathPlugin>>hyperbolicArcTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:64"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_atanh(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def cosine(vm, receiver):
    """FloatMathPlugin>>cosine:, vm-spec/Plugins/FloatMathPlugin.class.st:73"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_cos(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def hyperbolicCosine(vm, receiver):
    """FloatMathPlugin>>hyperbolicCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:82"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_cosh(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def exponential(vm, receiver):
    """FloatMathPlugin>>exponential:, vm-spec/Plugins/FloatMathPlugin.class.st:91"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_exp(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def fractionPart(vm, receiver):
    """FloatMathPlugin>>fractionPart:, vm-spec/Plugins/FloatMathPlugin.class.st:100"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_fraction(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def decimalLog(vm, receiver):
    """FloatMathPlugin>>decimalLog:, vm-spec/Plugins/FloatMathPlugin.class.st:109"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_log10(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def naturalLog(vm, receiver):
    """FloatMathPlugin>>naturalLog:, vm-spec/Plugins/FloatMathPlugin.class.st:118"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_log(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def sine(vm, receiver):
    """FloatMathPlugin>>sine:, vm-spec/Plugins/FloatMathPlugin.class.st:127"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_sin(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def hyperbolicSine(vm, receiver):
    """FloatMathPlugin>>hyperbolicSine:, vm-spec/Plugins/FloatMathPlugin.class.st:136"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_sinh(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def squareRoot(vm, receiver):
    """FloatMathPlugin>>squareRoot:, vm-spec/Plugins/FloatMathPlugin.class.st:145"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_sqrt(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def tangent(vm, receiver):
    """FloatMathPlugin>>tangent:, vm-spec/Plugins/FloatMathPlugin.class.st:154"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_tan(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def hyperbolicTangent(vm, receiver):
    """FloatMathPlugin>>hyperbolicTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:163"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    value = double_tanh(floatPrimitives.valueOf(vm, receiver))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def arcTangentOf_over(vm, receiver, argument):
    """FloatMathPlugin>>arcTangentOf:over:, vm-spec/Plugins/FloatMathPlugin.class.st:172"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not (argument & 7 == 4 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 34):
        vm.failure_code = 3
        return 0
    value = double_atan2(floatPrimitives.valueOf(vm, receiver), floatPrimitives.valueOf(vm, argument))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def remainderOf_by(vm, receiver, argument):
    """FloatMathPlugin>>remainderOf:by:, vm-spec/Plugins/FloatMathPlugin.class.st:182"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not (argument & 7 == 4 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 34):
        vm.failure_code = 3
        return 0
    value = double_fmod(floatPrimitives.valueOf(vm, receiver), floatPrimitives.valueOf(vm, argument))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def hypotenuseOf_with(vm, receiver, argument):
    """FloatMathPlugin>>hypotenuseOf:with:, vm-spec/Plugins/FloatMathPlugin.class.st:192"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not (argument & 7 == 4 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 34):
        vm.failure_code = 3
        return 0
    value = double_hypot(floatPrimitives.valueOf(vm, receiver), floatPrimitives.valueOf(vm, argument))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def raise_to(vm, receiver, argument):
    """FloatMathPlugin>>raise:to:, vm-spec/Plugins/FloatMathPlugin.class.st:202"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not (argument & 7 == 4 or argument & 7 == 0 and signed64(vm.u64[argument >> 3] & 4194303) == 34):
        vm.failure_code = 3
        return 0
    value = double_pow(floatPrimitives.valueOf(vm, receiver), floatPrimitives.valueOf(vm, argument))
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2


def scale_by(vm, receiver, argument):
    """FloatMathPlugin>>scale:by:, vm-spec/Plugins/FloatMathPlugin.class.st:212"""
    if not (receiver & 7 == 4 or receiver & 7 == 0 and signed64(vm.u64[receiver >> 3] & 4194303) == 34):
        vm.failure_code = 2
        return 0
    if not argument & 1 != 0:
        vm.failure_code = 3
        return 0
    value = double_scale(floatPrimitives.valueOf(vm, receiver), signed64(argument) >> 3)
    if value == value:
        if tag.fitsSmallFloat(vm, value):
            float = tag.smallFloatFor(vm, value)
        else:
            float = instances.boxedFloat(vm, value)
        answer2 = float
    else:
        vm.failure_code = 6
        because = 0
        answer2 = because
    return answer2
