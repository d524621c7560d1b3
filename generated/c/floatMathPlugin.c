/* FloatMathPlugin, floor Plugins: I am the named primitives of the module FloatMathPlugin: the functions of C's library of mathematics.  Generated from vm-spec: edit there. */

/* FloatMathPlugin>>arcCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:19 */
static oop floatMathPlugin_arcCosine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_acos(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>hyperbolicArcCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:28 */
static oop floatMathPlugin_hyperbolicArcCosine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_acosh(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>arcSine:, vm-spec/Plugins/FloatMathPlugin.class.st:37 */
static oop floatMathPlugin_arcSine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_asin(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>hyperbolicArcSine:, vm-spec/Plugins/FloatMathPlugin.class.st:46 */
static oop floatMathPlugin_hyperbolicArcSine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_asinh(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>arcTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:55 */
static oop floatMathPlugin_arcTangent(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_atan(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>hyperbolicArcTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:64 */
static oop floatMathPlugin_hyperbolicArcTangent(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_atanh(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>cosine:, vm-spec/Plugins/FloatMathPlugin.class.st:73 */
static oop floatMathPlugin_cosine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_cos(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>hyperbolicCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:82 */
static oop floatMathPlugin_hyperbolicCosine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_cosh(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>exponential:, vm-spec/Plugins/FloatMathPlugin.class.st:91 */
static oop floatMathPlugin_exponential(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_exp(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>fractionPart:, vm-spec/Plugins/FloatMathPlugin.class.st:100 */
static oop floatMathPlugin_fractionPart(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_fraction(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>decimalLog:, vm-spec/Plugins/FloatMathPlugin.class.st:109 */
static oop floatMathPlugin_decimalLog(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_log10(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>naturalLog:, vm-spec/Plugins/FloatMathPlugin.class.st:118 */
static oop floatMathPlugin_naturalLog(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_log(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>sine:, vm-spec/Plugins/FloatMathPlugin.class.st:127 */
static oop floatMathPlugin_sine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sin(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>hyperbolicSine:, vm-spec/Plugins/FloatMathPlugin.class.st:136 */
static oop floatMathPlugin_hyperbolicSine(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sinh(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>squareRoot:, vm-spec/Plugins/FloatMathPlugin.class.st:145 */
static oop floatMathPlugin_squareRoot(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_sqrt(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>tangent:, vm-spec/Plugins/FloatMathPlugin.class.st:154 */
static oop floatMathPlugin_tangent(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_tan(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>hyperbolicTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:163 */
static oop floatMathPlugin_hyperbolicTangent(VM *vm, oop receiver) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    value = double_tanh(floatPrimitives_valueOf(vm, receiver));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>arcTangentOf:over:, vm-spec/Plugins/FloatMathPlugin.class.st:172 */
static oop floatMathPlugin_arcTangentOf_over(VM *vm, oop receiver, oop argument) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 4 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 34))) {
        vm->failure_code = 3;
        return 0;
    }
    value = double_atan2(floatPrimitives_valueOf(vm, receiver), floatPrimitives_valueOf(vm, argument));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>remainderOf:by:, vm-spec/Plugins/FloatMathPlugin.class.st:182 */
static oop floatMathPlugin_remainderOf_by(VM *vm, oop receiver, oop argument) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 4 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 34))) {
        vm->failure_code = 3;
        return 0;
    }
    value = double_fmod(floatPrimitives_valueOf(vm, receiver), floatPrimitives_valueOf(vm, argument));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>hypotenuseOf:with:, vm-spec/Plugins/FloatMathPlugin.class.st:192 */
static oop floatMathPlugin_hypotenuseOf_with(VM *vm, oop receiver, oop argument) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 4 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 34))) {
        vm->failure_code = 3;
        return 0;
    }
    value = double_hypot(floatPrimitives_valueOf(vm, receiver), floatPrimitives_valueOf(vm, argument));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>raise:to:, vm-spec/Plugins/FloatMathPlugin.class.st:202 */
static oop floatMathPlugin_raise_to(VM *vm, oop receiver, oop argument) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 7) == 4 || ((argument & 7) == 0 && (int64_t)(AT(u64_cell, argument) & 0x3fffff) == 34))) {
        vm->failure_code = 3;
        return 0;
    }
    value = double_pow(floatPrimitives_valueOf(vm, receiver), floatPrimitives_valueOf(vm, argument));
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

/* FloatMathPlugin>>scale:by:, vm-spec/Plugins/FloatMathPlugin.class.st:212 */
static oop floatMathPlugin_scale_by(VM *vm, oop receiver, oop argument) {
    double value;
    oop float2;
    oop because;
    oop answer;
    if (!((receiver & 7) == 4 || ((receiver & 7) == 0 && (int64_t)(AT(u64_cell, receiver) & 0x3fffff) == 34))) {
        vm->failure_code = 2;
        return 0;
    }
    if (!((argument & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    value = double_scale(floatPrimitives_valueOf(vm, receiver), (int64_t)argument >> 3);
    if (value == value) {
        if (LIKELY(tag_fitsSmallFloat(vm, value))) {
            float2 = tag_smallFloatFor(vm, value);
        } else {
            float2 = instances_boxedFloat(vm, value);
        }
        answer = float2;
    } else {
        vm->failure_code = 6;
        because = 0;
        answer = because;
    }
    return answer;
}

