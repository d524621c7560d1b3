/* Calls of primitives by slot, and how numbers and names become slots.  Generated from vm-spec: edit there. */

/* IntegerPrimitives>>add:with:, vm-spec/Primitives/IntegerPrimitives.class.st:12 */
static oop primitive_integerPrimitives_add_with(VM *vm, address sp) { return integerPrimitives_add_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>subtract:with:, vm-spec/Primitives/IntegerPrimitives.class.st:22 */
static oop primitive_integerPrimitives_subtract_with(VM *vm, address sp) { return integerPrimitives_subtract_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>less:with:, vm-spec/Primitives/IntegerPrimitives.class.st:32 */
static oop primitive_integerPrimitives_less_with(VM *vm, address sp) { return integerPrimitives_less_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>greater:with:, vm-spec/Primitives/IntegerPrimitives.class.st:42 */
static oop primitive_integerPrimitives_greater_with(VM *vm, address sp) { return integerPrimitives_greater_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>lessOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:52 */
static oop primitive_integerPrimitives_lessOrEqual_with(VM *vm, address sp) { return integerPrimitives_lessOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>greaterOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:62 */
static oop primitive_integerPrimitives_greaterOrEqual_with(VM *vm, address sp) { return integerPrimitives_greaterOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>equal:with:, vm-spec/Primitives/IntegerPrimitives.class.st:72 */
static oop primitive_integerPrimitives_equal_with(VM *vm, address sp) { return integerPrimitives_equal_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>notEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:82 */
static oop primitive_integerPrimitives_notEqual_with(VM *vm, address sp) { return integerPrimitives_notEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>multiply:with:, vm-spec/Primitives/IntegerPrimitives.class.st:92 */
static oop primitive_integerPrimitives_multiply_with(VM *vm, address sp) { return integerPrimitives_multiply_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>divide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:103 */
static oop primitive_integerPrimitives_divide_with(VM *vm, address sp) { return integerPrimitives_divide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>modulo:with:, vm-spec/Primitives/IntegerPrimitives.class.st:115 */
static oop primitive_integerPrimitives_modulo_with(VM *vm, address sp) { return integerPrimitives_modulo_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>integerDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:126 */
static oop primitive_integerPrimitives_integerDivide_with(VM *vm, address sp) { return integerPrimitives_integerDivide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>quotient:with:, vm-spec/Primitives/IntegerPrimitives.class.st:137 */
static oop primitive_integerPrimitives_quotient_with(VM *vm, address sp) { return integerPrimitives_quotient_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>bitAnd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:148 */
static oop primitive_integerPrimitives_bitAnd_with(VM *vm, address sp) { return integerPrimitives_bitAnd_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>bitOr:with:, vm-spec/Primitives/IntegerPrimitives.class.st:158 */
static oop primitive_integerPrimitives_bitOr_with(VM *vm, address sp) { return integerPrimitives_bitOr_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>bitXor:with:, vm-spec/Primitives/IntegerPrimitives.class.st:168 */
static oop primitive_integerPrimitives_bitXor_with(VM *vm, address sp) { return integerPrimitives_bitXor_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>bitShift:with:, vm-spec/Primitives/IntegerPrimitives.class.st:178 */
static oop primitive_integerPrimitives_bitShift_with(VM *vm, address sp) { return integerPrimitives_bitShift_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>makePoint:y:, vm-spec/Primitives/IntegerPrimitives.class.st:189 */
static oop primitive_integerPrimitives_makePoint_y(VM *vm, address sp) { return integerPrimitives_makePoint_y(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeRemainder:with:, vm-spec/Primitives/IntegerPrimitives.class.st:214 */
static oop primitive_integerPrimitives_largeRemainder_with(VM *vm, address sp) { return integerPrimitives_largeRemainder_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeAdd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:226 */
static oop primitive_integerPrimitives_largeAdd_with(VM *vm, address sp) { return integerPrimitives_largeAdd_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeSubtract:with:, vm-spec/Primitives/IntegerPrimitives.class.st:236 */
static oop primitive_integerPrimitives_largeSubtract_with(VM *vm, address sp) { return integerPrimitives_largeSubtract_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeLess:with:, vm-spec/Primitives/IntegerPrimitives.class.st:246 */
static oop primitive_integerPrimitives_largeLess_with(VM *vm, address sp) { return integerPrimitives_largeLess_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeGreater:with:, vm-spec/Primitives/IntegerPrimitives.class.st:256 */
static oop primitive_integerPrimitives_largeGreater_with(VM *vm, address sp) { return integerPrimitives_largeGreater_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeLessOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:266 */
static oop primitive_integerPrimitives_largeLessOrEqual_with(VM *vm, address sp) { return integerPrimitives_largeLessOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeGreaterOrEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:276 */
static oop primitive_integerPrimitives_largeGreaterOrEqual_with(VM *vm, address sp) { return integerPrimitives_largeGreaterOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:286 */
static oop primitive_integerPrimitives_largeEqual_with(VM *vm, address sp) { return integerPrimitives_largeEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeNotEqual:with:, vm-spec/Primitives/IntegerPrimitives.class.st:296 */
static oop primitive_integerPrimitives_largeNotEqual_with(VM *vm, address sp) { return integerPrimitives_largeNotEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeMultiply:with:, vm-spec/Primitives/IntegerPrimitives.class.st:306 */
static oop primitive_integerPrimitives_largeMultiply_with(VM *vm, address sp) { return integerPrimitives_largeMultiply_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:318 */
static oop primitive_integerPrimitives_largeDivide_with(VM *vm, address sp) { return integerPrimitives_largeDivide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeModulo:with:, vm-spec/Primitives/IntegerPrimitives.class.st:330 */
static oop primitive_integerPrimitives_largeModulo_with(VM *vm, address sp) { return integerPrimitives_largeModulo_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeIntegerDivide:with:, vm-spec/Primitives/IntegerPrimitives.class.st:344 */
static oop primitive_integerPrimitives_largeIntegerDivide_with(VM *vm, address sp) { return integerPrimitives_largeIntegerDivide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeQuotient:with:, vm-spec/Primitives/IntegerPrimitives.class.st:359 */
static oop primitive_integerPrimitives_largeQuotient_with(VM *vm, address sp) { return integerPrimitives_largeQuotient_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeBitAnd:with:, vm-spec/Primitives/IntegerPrimitives.class.st:370 */
static oop primitive_integerPrimitives_largeBitAnd_with(VM *vm, address sp) { return integerPrimitives_largeBitAnd_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeBitOr:with:, vm-spec/Primitives/IntegerPrimitives.class.st:381 */
static oop primitive_integerPrimitives_largeBitOr_with(VM *vm, address sp) { return integerPrimitives_largeBitOr_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeBitXor:with:, vm-spec/Primitives/IntegerPrimitives.class.st:392 */
static oop primitive_integerPrimitives_largeBitXor_with(VM *vm, address sp) { return integerPrimitives_largeBitXor_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>largeBitShift:with:, vm-spec/Primitives/IntegerPrimitives.class.st:403 */
static oop primitive_integerPrimitives_largeBitShift_with(VM *vm, address sp) { return integerPrimitives_largeBitShift_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>word:at:, vm-spec/Primitives/FloatPrimitives.class.st:407 */
static oop primitive_floatPrimitives_word_at(VM *vm, address sp) { return floatPrimitives_word_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>word:at:put:, vm-spec/Primitives/FloatPrimitives.class.st:418 */
static oop primitive_floatPrimitives_word_at_put(VM *vm, address sp) { return floatPrimitives_word_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>asFloat:, vm-spec/Primitives/IntegerPrimitives.class.st:205 */
static oop primitive_integerPrimitives_asFloat(VM *vm, address sp) { return integerPrimitives_asFloat(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>add:with:, vm-spec/Primitives/FloatPrimitives.class.st:37 */
static oop primitive_floatPrimitives_add_with(VM *vm, address sp) { return floatPrimitives_add_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>subtract:with:, vm-spec/Primitives/FloatPrimitives.class.st:57 */
static oop primitive_floatPrimitives_subtract_with(VM *vm, address sp) { return floatPrimitives_subtract_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>less:with:, vm-spec/Primitives/FloatPrimitives.class.st:77 */
static oop primitive_floatPrimitives_less_with(VM *vm, address sp) { return floatPrimitives_less_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>greater:with:, vm-spec/Primitives/FloatPrimitives.class.st:97 */
static oop primitive_floatPrimitives_greater_with(VM *vm, address sp) { return floatPrimitives_greater_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>lessOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:117 */
static oop primitive_floatPrimitives_lessOrEqual_with(VM *vm, address sp) { return floatPrimitives_lessOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>greaterOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:137 */
static oop primitive_floatPrimitives_greaterOrEqual_with(VM *vm, address sp) { return floatPrimitives_greaterOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>equal:with:, vm-spec/Primitives/FloatPrimitives.class.st:157 */
static oop primitive_floatPrimitives_equal_with(VM *vm, address sp) { return floatPrimitives_equal_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>notEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:177 */
static oop primitive_floatPrimitives_notEqual_with(VM *vm, address sp) { return floatPrimitives_notEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>multiply:with:, vm-spec/Primitives/FloatPrimitives.class.st:197 */
static oop primitive_floatPrimitives_multiply_with(VM *vm, address sp) { return floatPrimitives_multiply_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>divide:with:, vm-spec/Primitives/FloatPrimitives.class.st:217 */
static oop primitive_floatPrimitives_divide_with(VM *vm, address sp) { return floatPrimitives_divide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>truncated:, vm-spec/Primitives/FloatPrimitives.class.st:239 */
static oop primitive_floatPrimitives_truncated(VM *vm, address sp) { return floatPrimitives_truncated(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>fractionPart:, vm-spec/Primitives/FloatPrimitives.class.st:259 */
static oop primitive_floatPrimitives_fractionPart(VM *vm, address sp) { return floatPrimitives_fractionPart(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>exponent:, vm-spec/Primitives/FloatPrimitives.class.st:279 */
static oop primitive_floatPrimitives_exponent(VM *vm, address sp) { return floatPrimitives_exponent(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>timesTwoPower:with:, vm-spec/Primitives/FloatPrimitives.class.st:297 */
static oop primitive_floatPrimitives_timesTwoPower_with(VM *vm, address sp) { return floatPrimitives_timesTwoPower_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>sqrt:, vm-spec/Primitives/FloatPrimitives.class.st:317 */
static oop primitive_floatPrimitives_sqrt(VM *vm, address sp) { return floatPrimitives_sqrt(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>sin:, vm-spec/Primitives/FloatPrimitives.class.st:335 */
static oop primitive_floatPrimitives_sin(VM *vm, address sp) { return floatPrimitives_sin(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>arcTan:, vm-spec/Primitives/FloatPrimitives.class.st:353 */
static oop primitive_floatPrimitives_arcTan(VM *vm, address sp) { return floatPrimitives_arcTan(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>ln:, vm-spec/Primitives/FloatPrimitives.class.st:371 */
static oop primitive_floatPrimitives_ln(VM *vm, address sp) { return floatPrimitives_ln(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>exp:, vm-spec/Primitives/FloatPrimitives.class.st:389 */
static oop primitive_floatPrimitives_exp(VM *vm, address sp) { return floatPrimitives_exp(vm, AT(oop_cell, sp)); }

/* ElementPrimitives>>at:index:, vm-spec/Primitives/ElementPrimitives.class.st:81 */
static oop primitive_elementPrimitives_at_index(VM *vm, address sp) { return elementPrimitives_at_index(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>at:index:put:, vm-spec/Primitives/ElementPrimitives.class.st:103 */
static oop primitive_elementPrimitives_at_index_put(VM *vm, address sp) { return elementPrimitives_at_index_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>size:, vm-spec/Primitives/ElementPrimitives.class.st:120 */
static oop primitive_elementPrimitives_size(VM *vm, address sp) { return elementPrimitives_size(vm, AT(oop_cell, sp)); }

/* ElementPrimitives>>string:at:, vm-spec/Primitives/ElementPrimitives.class.st:130 */
static oop primitive_elementPrimitives_string_at(VM *vm, address sp) { return elementPrimitives_string_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>string:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:153 */
static oop primitive_elementPrimitives_string_at_put(VM *vm, address sp) { return elementPrimitives_string_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>literalOf:at:, vm-spec/Primitives/ObjectPrimitives.class.st:312 */
static oop primitive_objectPrimitives_literalOf_at(VM *vm, address sp) { return objectPrimitives_literalOf_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>literalOf:at:put:, vm-spec/Primitives/ObjectPrimitives.class.st:323 */
static oop primitive_objectPrimitives_literalOf_at_put(VM *vm, address sp) { return objectPrimitives_literalOf_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>new:, vm-spec/Primitives/ObjectPrimitives.class.st:11 */
static oop primitive_objectPrimitives_new(VM *vm, address sp) { return objectPrimitives_new(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>new:size:, vm-spec/Primitives/ObjectPrimitives.class.st:23 */
static oop primitive_objectPrimitives_new_size(VM *vm, address sp) { return objectPrimitives_new_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>hash:, vm-spec/Primitives/ObjectPrimitives.class.st:108 */
static oop primitive_objectPrimitives_hash(VM *vm, address sp) { return objectPrimitives_hash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>someInstanceOf:, vm-spec/Primitives/ObjectPrimitives.class.st:186 */
static oop primitive_objectPrimitives_someInstanceOf(VM *vm, address sp) { return objectPrimitives_someInstanceOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>nextInstanceAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:198 */
static oop primitive_objectPrimitives_nextInstanceAfter(VM *vm, address sp) { return objectPrimitives_nextInstanceAfter(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>newMethod:bytes:header:, vm-spec/Primitives/ObjectPrimitives.class.st:38 */
static oop primitive_objectPrimitives_newMethod_bytes_header(VM *vm, address sp) { return objectPrimitives_newMethod_bytes_header(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>replace:from:to:with:startingAt:, vm-spec/Primitives/ElementPrimitives.class.st:174 */
static oop primitive_elementPrimitives_replace_from_to_with_startingAt(VM *vm, address sp) { return elementPrimitives_replace_from_to_with_startingAt(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>is:sameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:84 */
static oop primitive_objectPrimitives_is_sameAs(VM *vm, address sp) { return objectPrimitives_is_sameAs(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>class:, vm-spec/Primitives/ObjectPrimitives.class.st:100 */
static oop primitive_objectPrimitives_class(VM *vm, address sp) { return objectPrimitives_class(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>bytesLeft:, vm-spec/Primitives/SystemPrimitives.class.st:102 */
static oop primitive_systemPrimitives_bytesLeft(VM *vm, address sp) { return systemPrimitives_bytesLeft(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>changeClassOf:to:, vm-spec/Primitives/ObjectPrimitives.class.st:141 */
static oop primitive_objectPrimitives_changeClassOf_to(VM *vm, address sp) { return objectPrimitives_changeClassOf_to(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>lowSpace:semaphore:, vm-spec/Primitives/SystemPrimitives.class.st:129 */
static oop primitive_systemPrimitives_lowSpace_semaphore(VM *vm, address sp) { return systemPrimitives_lowSpace_semaphore(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>lowSpace:bytes:, vm-spec/Primitives/SystemPrimitives.class.st:138 */
static oop primitive_systemPrimitives_lowSpace_bytes(VM *vm, address sp) { return systemPrimitives_lowSpace_bytes(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>specialObjects:, vm-spec/Primitives/SystemPrimitives.class.st:148 */
static oop primitive_systemPrimitives_specialObjects(VM *vm, address sp) { return systemPrimitives_specialObjects(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>does:pointTo:, vm-spec/Primitives/ObjectPrimitives.class.st:245 */
static oop primitive_objectPrimitives_does_pointTo(VM *vm, address sp) { return objectPrimitives_does_pointTo(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>milliseconds:, vm-spec/Primitives/SystemPrimitives.class.st:155 */
static oop primitive_systemPrimitives_milliseconds(VM *vm, address sp) { return systemPrimitives_milliseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>seconds:, vm-spec/Primitives/SystemPrimitives.class.st:162 */
static oop primitive_systemPrimitives_seconds(VM *vm, address sp) { return systemPrimitives_seconds(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>someObject:, vm-spec/Primitives/ObjectPrimitives.class.st:210 */
static oop primitive_objectPrimitives_someObject(VM *vm, address sp) { return objectPrimitives_someObject(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>nextObjectAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:217 */
static oop primitive_objectPrimitives_nextObjectAfter(VM *vm, address sp) { return objectPrimitives_nextObjectAfter(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>path:, vm-spec/Primitives/SystemPrimitives.class.st:255 */
static oop primitive_systemPrimitives_path(VM *vm, address sp) { return systemPrimitives_path(vm, AT(oop_cell, sp)); }

/* ElementPrimitives>>short:at:, vm-spec/Primitives/ElementPrimitives.class.st:309 */
static oop primitive_elementPrimitives_short_at(VM *vm, address sp) { return elementPrimitives_short_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>short:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:321 */
static oop primitive_elementPrimitives_short_at_put(VM *vm, address sp) { return elementPrimitives_short_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>fill:with:, vm-spec/Primitives/ElementPrimitives.class.st:246 */
static oop primitive_elementPrimitives_fill_with(VM *vm, address sp) { return elementPrimitives_fill_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>shallowCopy:, vm-spec/Primitives/ObjectPrimitives.class.st:58 */
static oop primitive_objectPrimitives_shallowCopy(VM *vm, address sp) { return objectPrimitives_shallowCopy(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>attributeFor:index:, vm-spec/Primitives/SystemPrimitives.class.st:88 */
static oop primitive_systemPrimitives_attributeFor_index(VM *vm, address sp) { return systemPrimitives_attributeFor_index(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>equalBytes:with:, vm-spec/Primitives/ElementPrimitives.class.st:336 */
static oop primitive_elementPrimitives_equalBytes_with(VM *vm, address sp) { return elementPrimitives_equalBytes_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>compare:with:, vm-spec/Primitives/ElementPrimitives.class.st:294 */
static oop primitive_elementPrimitives_compare_with(VM *vm, address sp) { return elementPrimitives_compare_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>multiplyHash:, vm-spec/Primitives/ObjectPrimitives.class.st:132 */
static oop primitive_objectPrimitives_multiplyHash(VM *vm, address sp) { return objectPrimitives_multiplyHash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>adopt:instance:, vm-spec/Primitives/ObjectPrimitives.class.st:151 */
static oop primitive_objectPrimitives_adopt_instance(VM *vm, address sp) { return objectPrimitives_adopt_instance(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>isImmutable:, vm-spec/Primitives/ObjectPrimitives.class.st:339 */
static oop primitive_objectPrimitives_isImmutable(VM *vm, address sp) { return objectPrimitives_isImmutable(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>immutable:put:, vm-spec/Primitives/ObjectPrimitives.class.st:347 */
static oop primitive_objectPrimitives_immutable_put(VM *vm, address sp) { return objectPrimitives_immutable_put(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>word:at:, vm-spec/Primitives/ElementPrimitives.class.st:261 */
static oop primitive_elementPrimitives_word_at(VM *vm, address sp) { return elementPrimitives_word_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>word:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:273 */
static oop primitive_elementPrimitives_word_at_put(VM *vm, address sp) { return elementPrimitives_word_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>copy:from:, vm-spec/Primitives/ObjectPrimitives.class.st:69 */
static oop primitive_objectPrimitives_copy_from(VM *vm, address sp) { return objectPrimitives_copy_from(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>is:notSameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:92 */
static oop primitive_objectPrimitives_is_notSameAs(VM *vm, address sp) { return objectPrimitives_is_notSameAs(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>immediateValueOf:, vm-spec/Primitives/ObjectPrimitives.class.st:301 */
static oop primitive_objectPrimitives_immediateValueOf(VM *vm, address sp) { return objectPrimitives_immediateValueOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>fetchMourner:, vm-spec/Primitives/ObjectPrimitives.class.st:257 */
static oop primitive_objectPrimitives_fetchMourner(VM *vm, address sp) { return objectPrimitives_fetchMourner(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>behaviorHash:, vm-spec/Primitives/ObjectPrimitives.class.st:116 */
static oop primitive_objectPrimitives_behaviorHash(VM *vm, address sp) { return objectPrimitives_behaviorHash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>maxIdentityHash:, vm-spec/Primitives/ObjectPrimitives.class.st:125 */
static oop primitive_objectPrimitives_maxIdentityHash(VM *vm, address sp) { return objectPrimitives_maxIdentityHash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>allInstancesOf:, vm-spec/Primitives/ObjectPrimitives.class.st:229 */
static oop primitive_objectPrimitives_allInstancesOf(VM *vm, address sp) { return objectPrimitives_allInstancesOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>allObjects:, vm-spec/Primitives/ObjectPrimitives.class.st:238 */
static oop primitive_objectPrimitives_allObjects(VM *vm, address sp) { return objectPrimitives_allObjects(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>grow:by:, vm-spec/Primitives/MemoryPrimitives.class.st:91 */
static oop primitive_memoryPrimitives_grow_by(VM *vm, address sp) { return memoryPrimitives_grow_by(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>sizeOfInstancesOf:size:, vm-spec/Primitives/ObjectPrimitives.class.st:268 */
static oop primitive_objectPrimitives_sizeOfInstancesOf_size(VM *vm, address sp) { return objectPrimitives_sizeOfInstancesOf_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>sizeOf:, vm-spec/Primitives/ObjectPrimitives.class.st:278 */
static oop primitive_objectPrimitives_sizeOf(VM *vm, address sp) { return objectPrimitives_sizeOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>isPinned:, vm-spec/Primitives/ObjectPrimitives.class.st:379 */
static oop primitive_objectPrimitives_isPinned(VM *vm, address sp) { return objectPrimitives_isPinned(vm, AT(oop_cell, sp)); }

/* ElementPrimitives>>float:at:, vm-spec/Primitives/ElementPrimitives.class.st:355 */
static oop primitive_elementPrimitives_float_at(VM *vm, address sp) { return elementPrimitives_float_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>float:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:385 */
static oop primitive_elementPrimitives_float_at_put(VM *vm, address sp) { return elementPrimitives_float_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>utcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:169 */
static oop primitive_systemPrimitives_utcMicroseconds(VM *vm, address sp) { return systemPrimitives_utcMicroseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>localMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:176 */
static oop primitive_systemPrimitives_localMicroseconds(VM *vm, address sp) { return systemPrimitives_localMicroseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>updateTimezone:, vm-spec/Primitives/SystemPrimitives.class.st:183 */
static oop primitive_systemPrimitives_updateTimezone(VM *vm, address sp) { return systemPrimitives_updateTimezone(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>coarseUtcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:241 */
static oop primitive_systemPrimitives_coarseUtcMicroseconds(VM *vm, address sp) { return systemPrimitives_coarseUtcMicroseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>coarseLocalMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:248 */
static oop primitive_systemPrimitives_coarseLocalMicroseconds(VM *vm, address sp) { return systemPrimitives_coarseLocalMicroseconds(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallAdd:with:, vm-spec/Primitives/FloatPrimitives.class.st:47 */
static oop primitive_floatPrimitives_smallAdd_with(VM *vm, address sp) { return floatPrimitives_smallAdd_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallSubtract:with:, vm-spec/Primitives/FloatPrimitives.class.st:67 */
static oop primitive_floatPrimitives_smallSubtract_with(VM *vm, address sp) { return floatPrimitives_smallSubtract_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallLess:with:, vm-spec/Primitives/FloatPrimitives.class.st:87 */
static oop primitive_floatPrimitives_smallLess_with(VM *vm, address sp) { return floatPrimitives_smallLess_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallGreater:with:, vm-spec/Primitives/FloatPrimitives.class.st:107 */
static oop primitive_floatPrimitives_smallGreater_with(VM *vm, address sp) { return floatPrimitives_smallGreater_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallLessOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:127 */
static oop primitive_floatPrimitives_smallLessOrEqual_with(VM *vm, address sp) { return floatPrimitives_smallLessOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallGreaterOrEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:147 */
static oop primitive_floatPrimitives_smallGreaterOrEqual_with(VM *vm, address sp) { return floatPrimitives_smallGreaterOrEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:167 */
static oop primitive_floatPrimitives_smallEqual_with(VM *vm, address sp) { return floatPrimitives_smallEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallNotEqual:with:, vm-spec/Primitives/FloatPrimitives.class.st:187 */
static oop primitive_floatPrimitives_smallNotEqual_with(VM *vm, address sp) { return floatPrimitives_smallNotEqual_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallMultiply:with:, vm-spec/Primitives/FloatPrimitives.class.st:207 */
static oop primitive_floatPrimitives_smallMultiply_with(VM *vm, address sp) { return floatPrimitives_smallMultiply_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallDivide:with:, vm-spec/Primitives/FloatPrimitives.class.st:228 */
static oop primitive_floatPrimitives_smallDivide_with(VM *vm, address sp) { return floatPrimitives_smallDivide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallTruncated:, vm-spec/Primitives/FloatPrimitives.class.st:249 */
static oop primitive_floatPrimitives_smallTruncated(VM *vm, address sp) { return floatPrimitives_smallTruncated(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallFractionPart:, vm-spec/Primitives/FloatPrimitives.class.st:269 */
static oop primitive_floatPrimitives_smallFractionPart(VM *vm, address sp) { return floatPrimitives_smallFractionPart(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallExponent:, vm-spec/Primitives/FloatPrimitives.class.st:288 */
static oop primitive_floatPrimitives_smallExponent(VM *vm, address sp) { return floatPrimitives_smallExponent(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallTimesTwoPower:with:, vm-spec/Primitives/FloatPrimitives.class.st:307 */
static oop primitive_floatPrimitives_smallTimesTwoPower_with(VM *vm, address sp) { return floatPrimitives_smallTimesTwoPower_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatPrimitives>>smallSqrt:, vm-spec/Primitives/FloatPrimitives.class.st:326 */
static oop primitive_floatPrimitives_smallSqrt(VM *vm, address sp) { return floatPrimitives_smallSqrt(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallSin:, vm-spec/Primitives/FloatPrimitives.class.st:344 */
static oop primitive_floatPrimitives_smallSin(VM *vm, address sp) { return floatPrimitives_smallSin(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallArcTan:, vm-spec/Primitives/FloatPrimitives.class.st:362 */
static oop primitive_floatPrimitives_smallArcTan(VM *vm, address sp) { return floatPrimitives_smallArcTan(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallLn:, vm-spec/Primitives/FloatPrimitives.class.st:380 */
static oop primitive_floatPrimitives_smallLn(VM *vm, address sp) { return floatPrimitives_smallLn(vm, AT(oop_cell, sp)); }

/* FloatPrimitives>>smallExp:, vm-spec/Primitives/FloatPrimitives.class.st:398 */
static oop primitive_floatPrimitives_smallExp(VM *vm, address sp) { return floatPrimitives_smallExp(vm, AT(oop_cell, sp)); }

/* ModulePrimitives>>builtIn:at:, vm-spec/Primitives/ModulePrimitives.class.st:34 */
static oop primitive_modulePrimitives_builtIn_at(VM *vm, address sp) { return modulePrimitives_builtIn_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ModulePrimitives>>loaded:at:, vm-spec/Primitives/ModulePrimitives.class.st:45 */
static oop primitive_modulePrimitives_loaded_at(VM *vm, address sp) { return modulePrimitives_loaded_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>add:one:other:to:, vm-spec/Plugins/Float64ArrayPlugin.class.st:18 */
static oop primitive_float64ArrayPlugin_add_one_other_to(VM *vm, address sp) { return float64ArrayPlugin_add_one_other_to(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* IntegerPrimitives>>highBit:, vm-spec/Primitives/IntegerPrimitives.class.st:419 */
static oop primitive_integerPrimitives_highBit(VM *vm, address sp) { return integerPrimitives_highBit(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>alsoPinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:45 */
static oop primitive_memoryPrimitives_alsoPinnedNew_size(VM *vm, address sp) { return memoryPrimitives_alsoPinnedNew_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MemoryPrimitives>>uninitializedPinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:54 */
static oop primitive_memoryPrimitives_uninitializedPinnedNew_size(VM *vm, address sp) { return memoryPrimitives_uninitializedPinnedNew_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MemoryPrimitives>>oldNew:, vm-spec/Primitives/MemoryPrimitives.class.st:11 */
static oop primitive_memoryPrimitives_oldNew(VM *vm, address sp) { return memoryPrimitives_oldNew(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>oldNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:19 */
static oop primitive_memoryPrimitives_oldNew_size(VM *vm, address sp) { return memoryPrimitives_oldNew_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MemoryPrimitives>>pinnedNew:, vm-spec/Primitives/MemoryPrimitives.class.st:28 */
static oop primitive_memoryPrimitives_pinnedNew(VM *vm, address sp) { return memoryPrimitives_pinnedNew(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>pinnedNew:size:, vm-spec/Primitives/MemoryPrimitives.class.st:36 */
static oop primitive_memoryPrimitives_pinnedNew_size(VM *vm, address sp) { return memoryPrimitives_pinnedNew_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>boolean8:at:, vm-spec/Primitives/BytePrimitives.class.st:48 */
static oop primitive_bytePrimitives_boolean8_at(VM *vm, address sp) { return bytePrimitives_boolean8_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned8:at:, vm-spec/Primitives/BytePrimitives.class.st:59 */
static oop primitive_bytePrimitives_unsigned8_at(VM *vm, address sp) { return bytePrimitives_unsigned8_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed8:at:, vm-spec/Primitives/BytePrimitives.class.st:70 */
static oop primitive_bytePrimitives_signed8_at(VM *vm, address sp) { return bytePrimitives_signed8_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned16:at:, vm-spec/Primitives/BytePrimitives.class.st:81 */
static oop primitive_bytePrimitives_unsigned16_at(VM *vm, address sp) { return bytePrimitives_unsigned16_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed16:at:, vm-spec/Primitives/BytePrimitives.class.st:92 */
static oop primitive_bytePrimitives_signed16_at(VM *vm, address sp) { return bytePrimitives_signed16_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned32:at:, vm-spec/Primitives/BytePrimitives.class.st:103 */
static oop primitive_bytePrimitives_unsigned32_at(VM *vm, address sp) { return bytePrimitives_unsigned32_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed32:at:, vm-spec/Primitives/BytePrimitives.class.st:114 */
static oop primitive_bytePrimitives_signed32_at(VM *vm, address sp) { return bytePrimitives_signed32_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned64:at:, vm-spec/Primitives/BytePrimitives.class.st:125 */
static oop primitive_bytePrimitives_unsigned64_at(VM *vm, address sp) { return bytePrimitives_unsigned64_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed64:at:, vm-spec/Primitives/BytePrimitives.class.st:136 */
static oop primitive_bytePrimitives_signed64_at(VM *vm, address sp) { return bytePrimitives_signed64_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>character8:at:, vm-spec/Primitives/BytePrimitives.class.st:147 */
static oop primitive_bytePrimitives_character8_at(VM *vm, address sp) { return bytePrimitives_character8_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>character16:at:, vm-spec/Primitives/BytePrimitives.class.st:158 */
static oop primitive_bytePrimitives_character16_at(VM *vm, address sp) { return bytePrimitives_character16_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>character32:at:, vm-spec/Primitives/BytePrimitives.class.st:169 */
static oop primitive_bytePrimitives_character32_at(VM *vm, address sp) { return bytePrimitives_character32_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>float32:at:, vm-spec/Primitives/BytePrimitives.class.st:181 */
static oop primitive_bytePrimitives_float32_at(VM *vm, address sp) { return bytePrimitives_float32_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>float64:at:, vm-spec/Primitives/BytePrimitives.class.st:192 */
static oop primitive_bytePrimitives_float64_at(VM *vm, address sp) { return bytePrimitives_float64_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>boolean8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:222 */
static oop primitive_bytePrimitives_boolean8_at_put(VM *vm, address sp) { return bytePrimitives_boolean8_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:231 */
static oop primitive_bytePrimitives_unsigned8_at_put(VM *vm, address sp) { return bytePrimitives_unsigned8_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:240 */
static oop primitive_bytePrimitives_signed8_at_put(VM *vm, address sp) { return bytePrimitives_signed8_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:249 */
static oop primitive_bytePrimitives_unsigned16_at_put(VM *vm, address sp) { return bytePrimitives_unsigned16_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:258 */
static oop primitive_bytePrimitives_signed16_at_put(VM *vm, address sp) { return bytePrimitives_signed16_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:267 */
static oop primitive_bytePrimitives_unsigned32_at_put(VM *vm, address sp) { return bytePrimitives_unsigned32_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:276 */
static oop primitive_bytePrimitives_signed32_at_put(VM *vm, address sp) { return bytePrimitives_signed32_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>unsigned64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:285 */
static oop primitive_bytePrimitives_unsigned64_at_put(VM *vm, address sp) { return bytePrimitives_unsigned64_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>signed64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:294 */
static oop primitive_bytePrimitives_signed64_at_put(VM *vm, address sp) { return bytePrimitives_signed64_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>character8:at:put:, vm-spec/Primitives/BytePrimitives.class.st:303 */
static oop primitive_bytePrimitives_character8_at_put(VM *vm, address sp) { return bytePrimitives_character8_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>character16:at:put:, vm-spec/Primitives/BytePrimitives.class.st:312 */
static oop primitive_bytePrimitives_character16_at_put(VM *vm, address sp) { return bytePrimitives_character16_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>character32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:321 */
static oop primitive_bytePrimitives_character32_at_put(VM *vm, address sp) { return bytePrimitives_character32_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>float32:at:put:, vm-spec/Primitives/BytePrimitives.class.st:330 */
static oop primitive_bytePrimitives_float32_at_put(VM *vm, address sp) { return bytePrimitives_float32_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* BytePrimitives>>float64:at:put:, vm-spec/Primitives/BytePrimitives.class.st:339 */
static oop primitive_bytePrimitives_float64_at_put(VM *vm, address sp) { return bytePrimitives_float64_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>bytecodeSets:, vm-spec/Primitives/SystemPrimitives.class.st:306 */
static oop primitive_systemPrimitives_bytecodeSets(VM *vm, address sp) { return systemPrimitives_bytecodeSets(vm, AT(oop_cell, sp)); }

/* ModulePrimitives>>disableLoading:, vm-spec/Primitives/ModulePrimitives.class.st:54 */
static oop primitive_modulePrimitives_disableLoading(VM *vm, address sp) { return modulePrimitives_disableLoading(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>environment:at:, vm-spec/Primitives/SystemPrimitives.class.st:331 */
static oop primitive_systemPrimitives_environment_at(VM *vm, address sp) { return systemPrimitives_environment_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>highResolution:, vm-spec/Primitives/SystemPrimitives.class.st:234 */
static oop primitive_systemPrimitives_highResolution(VM *vm, address sp) { return systemPrimitives_highResolution(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>imageFormat:, vm-spec/Primitives/SystemPrimitives.class.st:299 */
static oop primitive_systemPrimitives_imageFormat(VM *vm, address sp) { return systemPrimitives_imageFormat(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>interpreterVersion:, vm-spec/Primitives/SystemPrimitives.class.st:285 */
static oop primitive_systemPrimitives_interpreterVersion(VM *vm, address sp) { return systemPrimitives_interpreterVersion(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>is:root:, vm-spec/Primitives/MemoryPrimitives.class.st:108 */
static oop primitive_memoryPrimitives_is_root(VM *vm, address sp) { return memoryPrimitives_is_root(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MemoryPrimitives>>is:young:, vm-spec/Primitives/MemoryPrimitives.class.st:101 */
static oop primitive_memoryPrimitives_is_young(VM *vm, address sp) { return memoryPrimitives_is_young(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>platformVersion:, vm-spec/Primitives/SystemPrimitives.class.st:292 */
static oop primitive_systemPrimitives_platformVersion(VM *vm, address sp) { return systemPrimitives_platformVersion(vm, AT(oop_cell, sp)); }

/* ProcessPrimitives>>profileSample:, vm-spec/Primitives/ProcessPrimitives.class.st:200 */
static oop primitive_processPrimitives_profileSample(VM *vm, address sp) { return processPrimitives_profileSample(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>rootTable:, vm-spec/Primitives/MemoryPrimitives.class.st:115 */
static oop primitive_memoryPrimitives_rootTable(VM *vm, address sp) { return memoryPrimitives_rootTable(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>rootTable:at:, vm-spec/Primitives/MemoryPrimitives.class.st:128 */
static oop primitive_memoryPrimitives_rootTable_at(VM *vm, address sp) { return memoryPrimitives_rootTable_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>version:, vm-spec/Primitives/SystemPrimitives.class.st:278 */
static oop primitive_systemPrimitives_version(VM *vm, address sp) { return systemPrimitives_version(vm, AT(oop_cell, sp)); }

/* ConsolePlugin>>complete:with:, vm-spec/Plugins/ConsolePlugin.class.st:35 */
static oop primitive_consolePlugin_complete_with(VM *vm, address sp) { return consolePlugin_complete_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ConsolePlugin>>isTerminal:file:, vm-spec/Plugins/ConsolePlugin.class.st:11 */
static oop primitive_consolePlugin_isTerminal_file(VM *vm, address sp) { return consolePlugin_isTerminal_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ConsolePlugin>>read:prompt:, vm-spec/Plugins/ConsolePlugin.class.st:20 */
static oop primitive_consolePlugin_read_prompt(VM *vm, address sp) { return consolePlugin_read_prompt(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* CroquetPlugin>>gather:into:, vm-spec/Plugins/CroquetPlugin.class.st:11 */
static oop primitive_croquetPlugin_gather_into(VM *vm, address sp) { return croquetPlugin_gather_into(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* DSAPrims>>expand:block:into:, vm-spec/Plugins/DSAPrims.class.st:55 */
static oop primitive_dSAPrims_expand_block_into(VM *vm, address sp) { return dSAPrims_expand_block_into(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* DSAPrims>>hasHash:, vm-spec/Plugins/DSAPrims.class.st:48 */
static oop primitive_dSAPrims_hasHash(VM *vm, address sp) { return dSAPrims_hasHash(vm, AT(oop_cell, sp)); }

/* DSAPrims>>hash:block:using:, vm-spec/Plugins/DSAPrims.class.st:70 */
static oop primitive_dSAPrims_hash_block_using(VM *vm, address sp) { return dSAPrims_hash_block_using(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>setMode:file:to:, vm-spec/Plugins/FileAttributesPlugin.class.st:182 */
static oop primitive_fileAttributesPlugin_setMode_file_to(VM *vm, address sp) { return fileAttributesPlugin_setMode_file_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>setOwner:file:to:group:, vm-spec/Plugins/FileAttributesPlugin.class.st:215 */
static oop primitive_fileAttributesPlugin_setOwner_file_to_group(VM *vm, address sp) { return fileAttributesPlugin_setOwner_file_to_group(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>close:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:310 */
static oop primitive_fileAttributesPlugin_close_folder(VM *vm, address sp) { return fileAttributesPlugin_close_folder(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>attribute:file:number:, vm-spec/Plugins/FileAttributesPlugin.class.st:141 */
static oop primitive_fileAttributesPlugin_attribute_file_number(VM *vm, address sp) { return fileAttributesPlugin_attribute_file_number(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>attributes:file:mask:, vm-spec/Plugins/FileAttributesPlugin.class.st:157 */
static oop primitive_fileAttributesPlugin_attributes_file_mask(VM *vm, address sp) { return fileAttributesPlugin_attributes_file_mask(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>exists:file:, vm-spec/Plugins/FileAttributesPlugin.class.st:132 */
static oop primitive_fileAttributesPlugin_exists_file(VM *vm, address sp) { return fileAttributesPlugin_exists_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>masks:, vm-spec/Plugins/FileAttributesPlugin.class.st:115 */
static oop primitive_fileAttributesPlugin_masks(VM *vm, address sp) { return fileAttributesPlugin_masks(vm, AT(oop_cell, sp)); }

/* FileAttributesPlugin>>open:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:277 */
static oop primitive_fileAttributesPlugin_open_folder(VM *vm, address sp) { return fileAttributesPlugin_open_folder(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>longestPath:, vm-spec/Plugins/FileAttributesPlugin.class.st:108 */
static oop primitive_fileAttributesPlugin_longestPath(VM *vm, address sp) { return fileAttributesPlugin_longestPath(vm, AT(oop_cell, sp)); }

/* FileAttributesPlugin>>pathOfSystem:path:, vm-spec/Plugins/FileAttributesPlugin.class.st:243 */
static oop primitive_fileAttributesPlugin_pathOfSystem_path(VM *vm, address sp) { return fileAttributesPlugin_pathOfSystem_path(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>read:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:291 */
static oop primitive_fileAttributesPlugin_read_folder(VM *vm, address sp) { return fileAttributesPlugin_read_folder(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>rewind:folder:, vm-spec/Plugins/FileAttributesPlugin.class.st:300 */
static oop primitive_fileAttributesPlugin_rewind_folder(VM *vm, address sp) { return fileAttributesPlugin_rewind_folder(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>pathOfImage:path:, vm-spec/Plugins/FileAttributesPlugin.class.st:251 */
static oop primitive_fileAttributesPlugin_pathOfImage_path(VM *vm, address sp) { return fileAttributesPlugin_pathOfImage_path(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>setOwner:link:to:group:, vm-spec/Plugins/FileAttributesPlugin.class.st:223 */
static oop primitive_fileAttributesPlugin_setOwner_link_to_group(VM *vm, address sp) { return fileAttributesPlugin_setOwner_link_to_group(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FileAttributesPlugin>>version:, vm-spec/Plugins/FileAttributesPlugin.class.st:98 */
static oop primitive_fileAttributesPlugin_version(VM *vm, address sp) { return fileAttributesPlugin_version(vm, AT(oop_cell, sp)); }

/* FilePlugin>>connect:toDescriptor:writable:, vm-spec/Plugins/FilePlugin.class.st:334 */
static oop primitive_filePlugin_connect_toDescriptor_writable(VM *vm, address sp) { return filePlugin_connect_toDescriptor_writable(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>create:directory:, vm-spec/Plugins/FilePlugin.class.st:286 */
static oop primitive_filePlugin_create_directory(VM *vm, address sp) { return filePlugin_create_directory(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>delete:directory:, vm-spec/Plugins/FilePlugin.class.st:296 */
static oop primitive_filePlugin_delete_directory(VM *vm, address sp) { return filePlugin_delete_directory(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>delimiter:, vm-spec/Plugins/FilePlugin.class.st:306 */
static oop primitive_filePlugin_delimiter(VM *vm, address sp) { return filePlugin_delimiter(vm, AT(oop_cell, sp)); }

/* FilePlugin>>entry:directory:named:, vm-spec/Plugins/FilePlugin.class.st:272 */
static oop primitive_filePlugin_entry_directory_named(VM *vm, address sp) { return filePlugin_entry_directory_named(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>lookup:directory:index:, vm-spec/Plugins/FilePlugin.class.st:242 */
static oop primitive_filePlugin_lookup_directory_index(VM *vm, address sp) { return filePlugin_lookup_directory_index(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>isAtEnd:file:, vm-spec/Plugins/FilePlugin.class.st:221 */
static oop primitive_filePlugin_isAtEnd_file(VM *vm, address sp) { return filePlugin_isAtEnd_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>close:file:, vm-spec/Plugins/FilePlugin.class.st:101 */
static oop primitive_filePlugin_close_file(VM *vm, address sp) { return filePlugin_close_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>delete:name:, vm-spec/Plugins/FilePlugin.class.st:232 */
static oop primitive_filePlugin_delete_name(VM *vm, address sp) { return filePlugin_delete_name(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>kind:ofDescriptor:, vm-spec/Plugins/FilePlugin.class.st:166 */
static oop primitive_filePlugin_kind_ofDescriptor(VM *vm, address sp) { return filePlugin_kind_ofDescriptor(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>flush:file:, vm-spec/Plugins/FilePlugin.class.st:157 */
static oop primitive_filePlugin_flush_file(VM *vm, address sp) { return filePlugin_flush_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>position:file:, vm-spec/Plugins/FilePlugin.class.st:187 */
static oop primitive_filePlugin_position_file(VM *vm, address sp) { return filePlugin_position_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>open:name:writable:, vm-spec/Plugins/FilePlugin.class.st:48 */
static oop primitive_filePlugin_open_name_writable(VM *vm, address sp) { return filePlugin_open_name_writable(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>create:name:, vm-spec/Plugins/FilePlugin.class.st:60 */
static oop primitive_filePlugin_create_name(VM *vm, address sp) { return filePlugin_create_name(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>read:file:into:start:count:, vm-spec/Plugins/FilePlugin.class.st:126 */
static oop primitive_filePlugin_read_file_into_start_count(VM *vm, address sp) { return filePlugin_read_file_into_start_count(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>rename:name:to:, vm-spec/Plugins/FilePlugin.class.st:313 */
static oop primitive_filePlugin_rename_name_to(VM *vm, address sp) { return filePlugin_rename_name_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>position:file:to:, vm-spec/Plugins/FilePlugin.class.st:199 */
static oop primitive_filePlugin_position_file_to(VM *vm, address sp) { return filePlugin_position_file_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>size:file:, vm-spec/Plugins/FilePlugin.class.st:175 */
static oop primitive_filePlugin_size_file(VM *vm, address sp) { return filePlugin_size_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>stdioHandles:, vm-spec/Plugins/FilePlugin.class.st:38 */
static oop primitive_filePlugin_stdioHandles(VM *vm, address sp) { return filePlugin_stdioHandles(vm, AT(oop_cell, sp)); }

/* FilePlugin>>sync:file:, vm-spec/Plugins/FilePlugin.class.st:324 */
static oop primitive_filePlugin_sync_file(VM *vm, address sp) { return filePlugin_sync_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>truncate:file:to:, vm-spec/Plugins/FilePlugin.class.st:210 */
static oop primitive_filePlugin_truncate_file_to(VM *vm, address sp) { return filePlugin_truncate_file_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>write:file:from:start:count:, vm-spec/Plugins/FilePlugin.class.st:142 */
static oop primitive_filePlugin_write_file_from_start_count(VM *vm, address sp) { return filePlugin_write_file_from_start_count(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>workingFolder:, vm-spec/Plugins/FilePlugin.class.st:80 */
static oop primitive_filePlugin_workingFolder(VM *vm, address sp) { return filePlugin_workingFolder(vm, AT(oop_cell, sp)); }

/* FilePlugin>>hasAccess:, vm-spec/Plugins/FilePlugin.class.st:73 */
static oop primitive_filePlugin_hasAccess(VM *vm, address sp) { return filePlugin_hasAccess(vm, AT(oop_cell, sp)); }

/* FilePlugin>>workingFolder:become:, vm-spec/Plugins/FilePlugin.class.st:91 */
static oop primitive_filePlugin_workingFolder_become(VM *vm, address sp) { return filePlugin_workingFolder_become(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>add:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:30 */
static oop primitive_float64ArrayPlugin_add_withAll(VM *vm, address sp) { return float64ArrayPlugin_add_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>add:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:39 */
static oop primitive_float64ArrayPlugin_add_with(VM *vm, address sp) { return float64ArrayPlugin_add_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>float:at:, vm-spec/Plugins/Float64ArrayPlugin.class.st:156 */
static oop primitive_float64ArrayPlugin_float_at(VM *vm, address sp) { return float64ArrayPlugin_float_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>float:at:put:, vm-spec/Plugins/Float64ArrayPlugin.class.st:165 */
static oop primitive_float64ArrayPlugin_float_at_put(VM *vm, address sp) { return float64ArrayPlugin_float_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>divide:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:84 */
static oop primitive_float64ArrayPlugin_divide_withAll(VM *vm, address sp) { return float64ArrayPlugin_divide_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>divide:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:93 */
static oop primitive_float64ArrayPlugin_divide_with(VM *vm, address sp) { return float64ArrayPlugin_divide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>product:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:102 */
static oop primitive_float64ArrayPlugin_product_withAll(VM *vm, address sp) { return float64ArrayPlugin_product_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>is:equalTo:, vm-spec/Plugins/Float64ArrayPlugin.class.st:138 */
static oop primitive_float64ArrayPlugin_is_equalTo(VM *vm, address sp) { return float64ArrayPlugin_is_equalTo(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>set:from:, vm-spec/Plugins/Float64ArrayPlugin.class.st:174 */
static oop primitive_float64ArrayPlugin_set_from(VM *vm, address sp) { return float64ArrayPlugin_set_from(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>hash:, vm-spec/Plugins/Float64ArrayPlugin.class.st:147 */
static oop primitive_float64ArrayPlugin_hash(VM *vm, address sp) { return float64ArrayPlugin_hash(vm, AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>length:, vm-spec/Plugins/Float64ArrayPlugin.class.st:120 */
static oop primitive_float64ArrayPlugin_length(VM *vm, address sp) { return float64ArrayPlugin_length(vm, AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>multiply:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:66 */
static oop primitive_float64ArrayPlugin_multiply_withAll(VM *vm, address sp) { return float64ArrayPlugin_multiply_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>multiply:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:75 */
static oop primitive_float64ArrayPlugin_multiply_with(VM *vm, address sp) { return float64ArrayPlugin_multiply_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>normalize:, vm-spec/Plugins/Float64ArrayPlugin.class.st:129 */
static oop primitive_float64ArrayPlugin_normalize(VM *vm, address sp) { return float64ArrayPlugin_normalize(vm, AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>subtract:withAll:, vm-spec/Plugins/Float64ArrayPlugin.class.st:48 */
static oop primitive_float64ArrayPlugin_subtract_withAll(VM *vm, address sp) { return float64ArrayPlugin_subtract_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>subtract:with:, vm-spec/Plugins/Float64ArrayPlugin.class.st:57 */
static oop primitive_float64ArrayPlugin_subtract_with(VM *vm, address sp) { return float64ArrayPlugin_subtract_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* Float64ArrayPlugin>>sum:, vm-spec/Plugins/Float64ArrayPlugin.class.st:111 */
static oop primitive_float64ArrayPlugin_sum(VM *vm, address sp) { return float64ArrayPlugin_sum(vm, AT(oop_cell, sp)); }

/* FloatArrayPlugin>>add:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:102 */
static oop primitive_floatArrayPlugin_add_withAll(VM *vm, address sp) { return floatArrayPlugin_add_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>add:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:110 */
static oop primitive_floatArrayPlugin_add_with(VM *vm, address sp) { return floatArrayPlugin_add_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>float:at:, vm-spec/Plugins/FloatArrayPlugin.class.st:257 */
static oop primitive_floatArrayPlugin_float_at(VM *vm, address sp) { return floatArrayPlugin_float_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>float:at:put:, vm-spec/Plugins/FloatArrayPlugin.class.st:265 */
static oop primitive_floatArrayPlugin_float_at_put(VM *vm, address sp) { return floatArrayPlugin_float_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>divide:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:150 */
static oop primitive_floatArrayPlugin_divide_withAll(VM *vm, address sp) { return floatArrayPlugin_divide_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>divide:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:158 */
static oop primitive_floatArrayPlugin_divide_with(VM *vm, address sp) { return floatArrayPlugin_divide_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>product:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:166 */
static oop primitive_floatArrayPlugin_product_withAll(VM *vm, address sp) { return floatArrayPlugin_product_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>is:equalTo:, vm-spec/Plugins/FloatArrayPlugin.class.st:216 */
static oop primitive_floatArrayPlugin_is_equalTo(VM *vm, address sp) { return floatArrayPlugin_is_equalTo(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>set:from:, vm-spec/Plugins/FloatArrayPlugin.class.st:242 */
static oop primitive_floatArrayPlugin_set_from(VM *vm, address sp) { return floatArrayPlugin_set_from(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>hash:, vm-spec/Plugins/FloatArrayPlugin.class.st:229 */
static oop primitive_floatArrayPlugin_hash(VM *vm, address sp) { return floatArrayPlugin_hash(vm, AT(oop_cell, sp)); }

/* FloatArrayPlugin>>length:, vm-spec/Plugins/FloatArrayPlugin.class.st:188 */
static oop primitive_floatArrayPlugin_length(VM *vm, address sp) { return floatArrayPlugin_length(vm, AT(oop_cell, sp)); }

/* FloatArrayPlugin>>multiply:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:134 */
static oop primitive_floatArrayPlugin_multiply_withAll(VM *vm, address sp) { return floatArrayPlugin_multiply_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>multiply:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:142 */
static oop primitive_floatArrayPlugin_multiply_with(VM *vm, address sp) { return floatArrayPlugin_multiply_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>normalize:, vm-spec/Plugins/FloatArrayPlugin.class.st:200 */
static oop primitive_floatArrayPlugin_normalize(VM *vm, address sp) { return floatArrayPlugin_normalize(vm, AT(oop_cell, sp)); }

/* FloatArrayPlugin>>subtract:withAll:, vm-spec/Plugins/FloatArrayPlugin.class.st:118 */
static oop primitive_floatArrayPlugin_subtract_withAll(VM *vm, address sp) { return floatArrayPlugin_subtract_withAll(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>subtract:with:, vm-spec/Plugins/FloatArrayPlugin.class.st:126 */
static oop primitive_floatArrayPlugin_subtract_with(VM *vm, address sp) { return floatArrayPlugin_subtract_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatArrayPlugin>>sum:, vm-spec/Plugins/FloatArrayPlugin.class.st:176 */
static oop primitive_floatArrayPlugin_sum(VM *vm, address sp) { return floatArrayPlugin_sum(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>arcCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:19 */
static oop primitive_floatMathPlugin_arcCosine(VM *vm, address sp) { return floatMathPlugin_arcCosine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>hyperbolicArcCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:28 */
static oop primitive_floatMathPlugin_hyperbolicArcCosine(VM *vm, address sp) { return floatMathPlugin_hyperbolicArcCosine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>arcSine:, vm-spec/Plugins/FloatMathPlugin.class.st:37 */
static oop primitive_floatMathPlugin_arcSine(VM *vm, address sp) { return floatMathPlugin_arcSine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>hyperbolicArcSine:, vm-spec/Plugins/FloatMathPlugin.class.st:46 */
static oop primitive_floatMathPlugin_hyperbolicArcSine(VM *vm, address sp) { return floatMathPlugin_hyperbolicArcSine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>arcTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:55 */
static oop primitive_floatMathPlugin_arcTangent(VM *vm, address sp) { return floatMathPlugin_arcTangent(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>arcTangentOf:over:, vm-spec/Plugins/FloatMathPlugin.class.st:172 */
static oop primitive_floatMathPlugin_arcTangentOf_over(VM *vm, address sp) { return floatMathPlugin_arcTangentOf_over(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatMathPlugin>>hyperbolicArcTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:64 */
static oop primitive_floatMathPlugin_hyperbolicArcTangent(VM *vm, address sp) { return floatMathPlugin_hyperbolicArcTangent(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>cosine:, vm-spec/Plugins/FloatMathPlugin.class.st:73 */
static oop primitive_floatMathPlugin_cosine(VM *vm, address sp) { return floatMathPlugin_cosine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>hyperbolicCosine:, vm-spec/Plugins/FloatMathPlugin.class.st:82 */
static oop primitive_floatMathPlugin_hyperbolicCosine(VM *vm, address sp) { return floatMathPlugin_hyperbolicCosine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>exponential:, vm-spec/Plugins/FloatMathPlugin.class.st:91 */
static oop primitive_floatMathPlugin_exponential(VM *vm, address sp) { return floatMathPlugin_exponential(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>remainderOf:by:, vm-spec/Plugins/FloatMathPlugin.class.st:182 */
static oop primitive_floatMathPlugin_remainderOf_by(VM *vm, address sp) { return floatMathPlugin_remainderOf_by(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatMathPlugin>>fractionPart:, vm-spec/Plugins/FloatMathPlugin.class.st:100 */
static oop primitive_floatMathPlugin_fractionPart(VM *vm, address sp) { return floatMathPlugin_fractionPart(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>hypotenuseOf:with:, vm-spec/Plugins/FloatMathPlugin.class.st:192 */
static oop primitive_floatMathPlugin_hypotenuseOf_with(VM *vm, address sp) { return floatMathPlugin_hypotenuseOf_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatMathPlugin>>decimalLog:, vm-spec/Plugins/FloatMathPlugin.class.st:109 */
static oop primitive_floatMathPlugin_decimalLog(VM *vm, address sp) { return floatMathPlugin_decimalLog(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>naturalLog:, vm-spec/Plugins/FloatMathPlugin.class.st:118 */
static oop primitive_floatMathPlugin_naturalLog(VM *vm, address sp) { return floatMathPlugin_naturalLog(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>raise:to:, vm-spec/Plugins/FloatMathPlugin.class.st:202 */
static oop primitive_floatMathPlugin_raise_to(VM *vm, address sp) { return floatMathPlugin_raise_to(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FloatMathPlugin>>sine:, vm-spec/Plugins/FloatMathPlugin.class.st:127 */
static oop primitive_floatMathPlugin_sine(VM *vm, address sp) { return floatMathPlugin_sine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>hyperbolicSine:, vm-spec/Plugins/FloatMathPlugin.class.st:136 */
static oop primitive_floatMathPlugin_hyperbolicSine(VM *vm, address sp) { return floatMathPlugin_hyperbolicSine(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>squareRoot:, vm-spec/Plugins/FloatMathPlugin.class.st:145 */
static oop primitive_floatMathPlugin_squareRoot(VM *vm, address sp) { return floatMathPlugin_squareRoot(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>tangent:, vm-spec/Plugins/FloatMathPlugin.class.st:154 */
static oop primitive_floatMathPlugin_tangent(VM *vm, address sp) { return floatMathPlugin_tangent(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>hyperbolicTangent:, vm-spec/Plugins/FloatMathPlugin.class.st:163 */
static oop primitive_floatMathPlugin_hyperbolicTangent(VM *vm, address sp) { return floatMathPlugin_hyperbolicTangent(vm, AT(oop_cell, sp)); }

/* FloatMathPlugin>>scale:by:, vm-spec/Plugins/FloatMathPlugin.class.st:212 */
static oop primitive_floatMathPlugin_scale_by(VM *vm, address sp) { return floatMathPlugin_scale_by(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* HeapPlugin>>census:, vm-spec/Plugins/HeapPlugin.class.st:11 */
static oop primitive_heapPlugin_census(VM *vm, address sp) { return heapPlugin_census(vm, AT(oop_cell, sp)); }

/* HeapPlugin>>referrers:of:, vm-spec/Plugins/HeapPlugin.class.st:30 */
static oop primitive_heapPlugin_referrers_of(VM *vm, address sp) { return heapPlugin_referrers_of(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>anyBit:from:to:, vm-spec/Plugins/LargeIntegersPlugin.class.st:477 */
static oop primitive_largeIntegersPlugin_anyBit_from_to(VM *vm, address sp) { return largeIntegersPlugin_anyBit_from_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>exists:, vm-spec/Plugins/LargeIntegersPlugin.class.st:544 */
static oop primitive_largeIntegersPlugin_exists(VM *vm, address sp) { return largeIntegersPlugin_exists(vm, AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>add:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:137 */
static oop primitive_largeIntegersPlugin_add_with(VM *vm, address sp) { return largeIntegersPlugin_add_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>bitAnd:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:438 */
static oop primitive_largeIntegersPlugin_bitAnd_with(VM *vm, address sp) { return largeIntegersPlugin_bitAnd_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>bitOr:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:451 */
static oop primitive_largeIntegersPlugin_bitOr_with(VM *vm, address sp) { return largeIntegersPlugin_bitOr_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>shift:by:, vm-spec/Plugins/LargeIntegersPlugin.class.st:372 */
static oop primitive_largeIntegersPlugin_shift_by(VM *vm, address sp) { return largeIntegersPlugin_shift_by(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>bitXor:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:464 */
static oop primitive_largeIntegersPlugin_bitXor_with(VM *vm, address sp) { return largeIntegersPlugin_bitXor_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>compare:magnitude:, vm-spec/Plugins/LargeIntegersPlugin.class.st:392 */
static oop primitive_largeIntegersPlugin_compare_magnitude(VM *vm, address sp) { return largeIntegersPlugin_compare_magnitude(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>divide:with:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:242 */
static oop primitive_largeIntegersPlugin_divide_with_negative(VM *vm, address sp) { return largeIntegersPlugin_divide_with_negative(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>multiply:with:negative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:212 */
static oop primitive_largeIntegersPlugin_multiply_with_negative(VM *vm, address sp) { return largeIntegersPlugin_multiply_with_negative(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>subtract:with:, vm-spec/Plugins/LargeIntegersPlugin.class.st:172 */
static oop primitive_largeIntegersPlugin_subtract_with(VM *vm, address sp) { return largeIntegersPlugin_subtract_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>moduleName:, vm-spec/Plugins/LargeIntegersPlugin.class.st:551 */
static oop primitive_largeIntegersPlugin_moduleName(VM *vm, address sp) { return largeIntegersPlugin_moduleName(vm, AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>montgomeryBits:, vm-spec/Plugins/LargeIntegersPlugin.class.st:496 */
static oop primitive_largeIntegersPlugin_montgomeryBits(VM *vm, address sp) { return largeIntegersPlugin_montgomeryBits(vm, AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>multiply:with:modulo:inverse:, vm-spec/Plugins/LargeIntegersPlugin.class.st:505 */
static oop primitive_largeIntegersPlugin_multiply_with_modulo_inverse(VM *vm, address sp) { return largeIntegersPlugin_multiply_with_modulo_inverse(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>normalizeNegative:, vm-spec/Plugins/LargeIntegersPlugin.class.st:128 */
static oop primitive_largeIntegersPlugin_normalizeNegative(VM *vm, address sp) { return largeIntegersPlugin_normalizeNegative(vm, AT(oop_cell, sp)); }

/* LargeIntegersPlugin>>normalizePositive:, vm-spec/Plugins/LargeIntegersPlugin.class.st:119 */
static oop primitive_largeIntegersPlugin_normalizePositive(VM *vm, address sp) { return largeIntegersPlugin_normalizePositive(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>country:, vm-spec/Plugins/LocalePlugin.class.st:19 */
static oop primitive_localePlugin_country(VM *vm, address sp) { return localePlugin_country(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>isCurrencyFirst:, vm-spec/Plugins/LocalePlugin.class.st:47 */
static oop primitive_localePlugin_isCurrencyFirst(VM *vm, address sp) { return localePlugin_isCurrencyFirst(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>currencySymbol:, vm-spec/Plugins/LocalePlugin.class.st:40 */
static oop primitive_localePlugin_currencySymbol(VM *vm, address sp) { return localePlugin_currencySymbol(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>isSummerTime:, vm-spec/Plugins/LocalePlugin.class.st:68 */
static oop primitive_localePlugin_isSummerTime(VM *vm, address sp) { return localePlugin_isSummerTime(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>decimalSymbol:, vm-spec/Plugins/LocalePlugin.class.st:26 */
static oop primitive_localePlugin_decimalSymbol(VM *vm, address sp) { return localePlugin_decimalSymbol(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>groupingSymbol:, vm-spec/Plugins/LocalePlugin.class.st:33 */
static oop primitive_localePlugin_groupingSymbol(VM *vm, address sp) { return localePlugin_groupingSymbol(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>language:, vm-spec/Plugins/LocalePlugin.class.st:12 */
static oop primitive_localePlugin_language(VM *vm, address sp) { return localePlugin_language(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>timezoneOffset:, vm-spec/Plugins/LocalePlugin.class.st:54 */
static oop primitive_localePlugin_timezoneOffset(VM *vm, address sp) { return localePlugin_timezoneOffset(vm, AT(oop_cell, sp)); }

/* LocalePlugin>>vmOffset:, vm-spec/Plugins/LocalePlugin.class.st:61 */
static oop primitive_localePlugin_vmOffset(VM *vm, address sp) { return localePlugin_vmOffset(vm, AT(oop_cell, sp)); }

/* MD5Plugin>>isThere:, vm-spec/Plugins/MD5Plugin.class.st:11 */
static oop primitive_mD5Plugin_isThere(VM *vm, address sp) { return mD5Plugin_isThere(vm, AT(oop_cell, sp)); }

/* MD5Plugin>>process:block:state:, vm-spec/Plugins/MD5Plugin.class.st:18 */
static oop primitive_mD5Plugin_process_block_state(VM *vm, address sp) { return mD5Plugin_process_block_state(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>compare:string:with:order:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:29 */
static oop primitive_miscPrimitivePlugin_compare_string_with_order(VM *vm, address sp) { return miscPrimitivePlugin_compare_string_with_order(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>compress:words:to:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:175 */
static oop primitive_miscPrimitivePlugin_compress_words_to(VM *vm, address sp) { return miscPrimitivePlugin_compress_words_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>decompress:words:from:at:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:218 */
static oop primitive_miscPrimitivePlugin_decompress_words_from_at(VM *vm, address sp) { return miscPrimitivePlugin_decompress_words_from_at(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>findFirst:in:set:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:72 */
static oop primitive_miscPrimitivePlugin_findFirst_in_set_from(VM *vm, address sp) { return miscPrimitivePlugin_findFirst_in_set_from(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>find:substring:in:from:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:48 */
static oop primitive_miscPrimitivePlugin_find_substring_in_from_table(VM *vm, address sp) { return miscPrimitivePlugin_find_substring_in_from_table(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>index:of:in:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:85 */
static oop primitive_miscPrimitivePlugin_index_of_in_from(VM *vm, address sp) { return miscPrimitivePlugin_index_of_in_from(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>hash:bytes:start:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:97 */
static oop primitive_miscPrimitivePlugin_hash_bytes_start(VM *vm, address sp) { return miscPrimitivePlugin_hash_bytes_start(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>translate:string:from:to:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:110 */
static oop primitive_miscPrimitivePlugin_translate_string_from_to_table(VM *vm, address sp) { return miscPrimitivePlugin_translate_string_from_to_table(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* UUIDPlugin>>make:, vm-spec/Plugins/UUIDPlugin.class.st:11 */
static oop primitive_uUIDPlugin_make(VM *vm, address sp) { return uUIDPlugin_make(vm, AT(oop_cell, sp)); }

/* ZipDeflater>>deflate:to:chain:good:, vm-spec/Plugins/ZipDeflater.class.st:125 */
static oop primitive_zipDeflater_deflate_to_chain_good(VM *vm, address sp) { return zipDeflater_deflate_to_chain_good(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ZipDeflater>>update:table:delta:, vm-spec/Plugins/ZipDeflater.class.st:111 */
static oop primitive_zipDeflater_update_table_delta(VM *vm, address sp) { return zipDeflater_update_table_delta(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ZipPlugin>>inflate:literals:distances:, vm-spec/Plugins/ZipPlugin.class.st:118 */
static oop primitive_zipPlugin_inflate_literals_distances(VM *vm, address sp) { return zipPlugin_inflate_literals_distances(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ZipPlugin>>adler:update:from:to:in:, vm-spec/Plugins/ZipPlugin.class.st:50 */
static oop primitive_zipPlugin_adler_update_from_to_in(VM *vm, address sp) { return zipPlugin_adler_update_from_to_in(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ZipPlugin>>crc:update:from:to:in:, vm-spec/Plugins/ZipPlugin.class.st:66 */
static oop primitive_zipPlugin_crc_update_from_to_in(VM *vm, address sp) { return zipPlugin_crc_update_from_to_in(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ZipEncoder>>send:literals:distances:literalTree:distanceTree:, vm-spec/Plugins/ZipEncoder.class.st:30 */
static oop primitive_zipEncoder_send_literals_distances_literalTree_distanceTree(VM *vm, address sp) { return zipEncoder_send_literals_distances_literalTree_distanceTree(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ControlPrimitives>>absent, vm-spec/Primitives/ControlPrimitives.class.st:27 */
static oop primitive_controlPrimitives_absent(VM *vm, address sp) { (void)sp; return controlPrimitives_absent(vm); }

/* ControlPrimitives>>forward, vm-spec/Primitives/ControlPrimitives.class.st:881 */
static oop primitive_controlPrimitives_forward(VM *vm, address sp) { (void)sp; return controlPrimitives_forward(vm); }

/* ControlPrimitives>>instanceVariable, vm-spec/Primitives/ControlPrimitives.class.st:577 */
static oop primitive_controlPrimitives_instanceVariable(VM *vm, address sp) { (void)sp; return controlPrimitives_instanceVariable(vm); }

/* ControlPrimitives>>instanceVariablePut, vm-spec/Primitives/ControlPrimitives.class.st:627 */
static oop primitive_controlPrimitives_instanceVariablePut(VM *vm, address sp) { (void)sp; return controlPrimitives_instanceVariablePut(vm); }

/* ControlPrimitives>>stackp, vm-spec/Primitives/ControlPrimitives.class.st:731 */
static oop primitive_controlPrimitives_stackp(VM *vm, address sp) { (void)sp; return controlPrimitives_stackp(vm); }

/* ControlPrimitives>>perform, vm-spec/Primitives/ControlPrimitives.class.st:225 */
static oop primitive_controlPrimitives_perform(VM *vm, address sp) { (void)sp; return controlPrimitives_perform(vm); }

/* ControlPrimitives>>performWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:252 */
static oop primitive_controlPrimitives_performWithArguments(VM *vm, address sp) { (void)sp; return controlPrimitives_performWithArguments(vm); }

/* ControlPrimitives>>signal, vm-spec/Primitives/ControlPrimitives.class.st:441 */
static oop primitive_controlPrimitives_signal(VM *vm, address sp) { (void)sp; return controlPrimitives_signal(vm); }

/* ControlPrimitives>>wait, vm-spec/Primitives/ControlPrimitives.class.st:454 */
static oop primitive_controlPrimitives_wait(VM *vm, address sp) { (void)sp; return controlPrimitives_wait(vm); }

/* ControlPrimitives>>resume, vm-spec/Primitives/ControlPrimitives.class.st:467 */
static oop primitive_controlPrimitives_resume(VM *vm, address sp) { (void)sp; return controlPrimitives_resume(vm); }

/* ControlPrimitives>>suspend, vm-spec/Primitives/ControlPrimitives.class.st:484 */
static oop primitive_controlPrimitives_suspend(VM *vm, address sp) { (void)sp; return controlPrimitives_suspend(vm); }

/* ControlPrimitives>>flushCache, vm-spec/Primitives/ControlPrimitives.class.st:391 */
static oop primitive_controlPrimitives_flushCache(VM *vm, address sp) { (void)sp; return controlPrimitives_flushCache(vm); }

/* SystemPrimitives>>snapshot, vm-spec/Primitives/SystemPrimitives.class.st:11 */
static oop primitive_systemPrimitives_snapshot(VM *vm, address sp) { (void)sp; return systemPrimitives_snapshot(vm); }

/* ControlPrimitives>>performInSuperclass, vm-spec/Primitives/ControlPrimitives.class.st:293 */
static oop primitive_controlPrimitives_performInSuperclass(VM *vm, address sp) { (void)sp; return controlPrimitives_performInSuperclass(vm); }

/* SystemPrimitives>>quit, vm-spec/Primitives/SystemPrimitives.class.st:58 */
static oop primitive_systemPrimitives_quit(VM *vm, address sp) { (void)sp; return systemPrimitives_quit(vm); }

/* ControlPrimitives>>flushMethod, vm-spec/Primitives/ControlPrimitives.class.st:401 */
static oop primitive_controlPrimitives_flushMethod(VM *vm, address sp) { (void)sp; return controlPrimitives_flushMethod(vm); }

/* ControlPrimitives>>callNamed, vm-spec/Primitives/ControlPrimitives.class.st:37 */
static oop primitive_controlPrimitives_callNamed(VM *vm, address sp) { (void)sp; return controlPrimitives_callNamed(vm); }

/* CallPrimitives>>callByNumber, vm-spec/Primitives/CallPrimitives.class.st:56 */
static oop primitive_callPrimitives_callByNumber(VM *vm, address sp) { (void)sp; return callPrimitives_callByNumber(vm); }

/* ControlPrimitives>>flushSelector, vm-spec/Primitives/ControlPrimitives.class.st:411 */
static oop primitive_controlPrimitives_flushSelector(VM *vm, address sp) { (void)sp; return controlPrimitives_flushSelector(vm); }

/* SystemPrimitives>>imageName, vm-spec/Primitives/SystemPrimitives.class.st:70 */
static oop primitive_systemPrimitives_imageName(VM *vm, address sp) { (void)sp; return systemPrimitives_imageName(vm); }

/* ControlPrimitives>>exchange, vm-spec/Primitives/ControlPrimitives.class.st:867 */
static oop primitive_controlPrimitives_exchange(VM *vm, address sp) { (void)sp; return controlPrimitives_exchange(vm); }

/* SystemPrimitives>>collectAll, vm-spec/Primitives/SystemPrimitives.class.st:109 */
static oop primitive_systemPrimitives_collectAll(VM *vm, address sp) { (void)sp; return systemPrimitives_collectAll(vm); }

/* SystemPrimitives>>collectYoung, vm-spec/Primitives/SystemPrimitives.class.st:119 */
static oop primitive_systemPrimitives_collectYoung(VM *vm, address sp) { (void)sp; return systemPrimitives_collectYoung(vm); }

/* ProcessPrimitives>>interruptSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:160 */
static oop primitive_processPrimitives_interruptSemaphore(VM *vm, address sp) { (void)sp; return processPrimitives_interruptSemaphore(vm); }

/* ControlPrimitives>>signalAtMilliseconds, vm-spec/Primitives/ControlPrimitives.class.st:516 */
static oop primitive_controlPrimitives_signalAtMilliseconds(VM *vm, address sp) { (void)sp; return controlPrimitives_signalAtMilliseconds(vm); }

/* ObjectPrimitives>>identityHash, vm-spec/Primitives/ObjectPrimitives.class.st:411 */
static oop primitive_objectPrimitives_identityHash(VM *vm, address sp) { (void)sp; return objectPrimitives_identityHash(vm); }

/* ControlPrimitives>>yield, vm-spec/Primitives/ControlPrimitives.class.st:505 */
static oop primitive_controlPrimitives_yield(VM *vm, address sp) { (void)sp; return controlPrimitives_yield(vm); }

/* ObjectPrimitives>>character, vm-spec/Primitives/ObjectPrimitives.class.st:286 */
static oop primitive_objectPrimitives_character(VM *vm, address sp) { (void)sp; return objectPrimitives_character(vm); }

/* ControlPrimitives>>slot, vm-spec/Primitives/ControlPrimitives.class.st:588 */
static oop primitive_controlPrimitives_slot(VM *vm, address sp) { (void)sp; return controlPrimitives_slot(vm); }

/* ControlPrimitives>>slotPut, vm-spec/Primitives/ControlPrimitives.class.st:638 */
static oop primitive_controlPrimitives_slotPut(VM *vm, address sp) { (void)sp; return controlPrimitives_slotPut(vm); }

/* ObjectPrimitives>>pin, vm-spec/Primitives/ObjectPrimitives.class.st:388 */
static oop primitive_objectPrimitives_pin(VM *vm, address sp) { (void)sp; return objectPrimitives_pin(vm); }

/* ProcessPrimitives>>exit, vm-spec/Primitives/ProcessPrimitives.class.st:29 */
static oop primitive_processPrimitives_exit(VM *vm, address sp) { (void)sp; return processPrimitives_exit(vm); }

/* ProcessPrimitives>>enter, vm-spec/Primitives/ProcessPrimitives.class.st:49 */
static oop primitive_processPrimitives_enter(VM *vm, address sp) { (void)sp; return processPrimitives_enter(vm); }

/* ProcessPrimitives>>tryEnter, vm-spec/Primitives/ProcessPrimitives.class.st:72 */
static oop primitive_processPrimitives_tryEnter(VM *vm, address sp) { (void)sp; return processPrimitives_tryEnter(vm); }

/* ControlPrimitives>>executeMethod, vm-spec/Primitives/ControlPrimitives.class.st:334 */
static oop primitive_controlPrimitives_executeMethod(VM *vm, address sp) { (void)sp; return controlPrimitives_executeMethod(vm); }

/* ControlPrimitives>>executeMethodAfterArguments, vm-spec/Primitives/ControlPrimitives.class.st:355 */
static oop primitive_controlPrimitives_executeMethodAfterArguments(VM *vm, address sp) { (void)sp; return controlPrimitives_executeMethodAfterArguments(vm); }

/* ControlPrimitives>>findNextUnwind, vm-spec/Primitives/ControlPrimitives.class.st:769 */
static oop primitive_controlPrimitives_findNextUnwind(VM *vm, address sp) { (void)sp; return controlPrimitives_findNextUnwind(vm); }

/* ControlPrimitives>>terminateTo, vm-spec/Primitives/ControlPrimitives.class.st:786 */
static oop primitive_controlPrimitives_terminateTo(VM *vm, address sp) { (void)sp; return controlPrimitives_terminateTo(vm); }

/* ControlPrimitives>>findNextHandler, vm-spec/Primitives/ControlPrimitives.class.st:845 */
static oop primitive_controlPrimitives_findNextHandler(VM *vm, address sp) { (void)sp; return controlPrimitives_findNextHandler(vm); }

/* ControlPrimitives>>embeddedValue, vm-spec/Primitives/ControlPrimitives.class.st:73 */
static oop primitive_controlPrimitives_embeddedValue(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValue(vm); }

/* ControlPrimitives>>embeddedValueWithOne, vm-spec/Primitives/ControlPrimitives.class.st:83 */
static oop primitive_controlPrimitives_embeddedValueWithOne(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithOne(vm); }

/* ControlPrimitives>>embeddedValueWithTwo, vm-spec/Primitives/ControlPrimitives.class.st:93 */
static oop primitive_controlPrimitives_embeddedValueWithTwo(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithTwo(vm); }

/* ControlPrimitives>>embeddedValueWithThree, vm-spec/Primitives/ControlPrimitives.class.st:103 */
static oop primitive_controlPrimitives_embeddedValueWithThree(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithThree(vm); }

/* ControlPrimitives>>embeddedValueWithFour, vm-spec/Primitives/ControlPrimitives.class.st:113 */
static oop primitive_controlPrimitives_embeddedValueWithFour(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithFour(vm); }

/* ControlPrimitives>>embeddedValueWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:123 */
static oop primitive_controlPrimitives_embeddedValueWithArguments(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithArguments(vm); }

/* ControlPrimitives>>value, vm-spec/Primitives/ControlPrimitives.class.st:48 */
static oop primitive_controlPrimitives_value(VM *vm, address sp) { (void)sp; return controlPrimitives_value(vm); }

/* ControlPrimitives>>valueWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:178 */
static oop primitive_controlPrimitives_valueWithArguments(VM *vm, address sp) { (void)sp; return controlPrimitives_valueWithArguments(vm); }

/* ControlPrimitives>>valueWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:196 */
static oop primitive_controlPrimitives_valueWithoutSwitch(VM *vm, address sp) { (void)sp; return controlPrimitives_valueWithoutSwitch(vm); }

/* ControlPrimitives>>temporary, vm-spec/Primitives/ControlPrimitives.class.st:679 */
static oop primitive_controlPrimitives_temporary(VM *vm, address sp) { (void)sp; return controlPrimitives_temporary(vm); }

/* ControlPrimitives>>temporaryPut, vm-spec/Primitives/ControlPrimitives.class.st:694 */
static oop primitive_controlPrimitives_temporaryPut(VM *vm, address sp) { (void)sp; return controlPrimitives_temporaryPut(vm); }

/* ControlPrimitives>>temporaries, vm-spec/Primitives/ControlPrimitives.class.st:720 */
static oop primitive_controlPrimitives_temporaries(VM *vm, address sp) { (void)sp; return controlPrimitives_temporaries(vm); }

/* ControlPrimitives>>contextState, vm-spec/Primitives/ControlPrimitives.class.st:749 */
static oop primitive_controlPrimitives_contextState(VM *vm, address sp) { (void)sp; return controlPrimitives_contextState(vm); }

/* ControlPrimitives>>flushState, vm-spec/Primitives/ControlPrimitives.class.st:421 */
static oop primitive_controlPrimitives_flushState(VM *vm, address sp) { (void)sp; return controlPrimitives_flushState(vm); }

/* ControlPrimitives>>flushStateOfMethod, vm-spec/Primitives/ControlPrimitives.class.st:431 */
static oop primitive_controlPrimitives_flushStateOfMethod(VM *vm, address sp) { (void)sp; return controlPrimitives_flushStateOfMethod(vm); }

/* CallPrimitives>>callByName, vm-spec/Primitives/CallPrimitives.class.st:87 */
static oop primitive_callPrimitives_callByName(VM *vm, address sp) { (void)sp; return callPrimitives_callByName(vm); }

/* ControlPrimitives>>embeddedValueWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:142 */
static oop primitive_controlPrimitives_embeddedValueWithoutSwitch(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithoutSwitch(vm); }

/* ControlPrimitives>>embeddedValueWithOneWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:152 */
static oop primitive_controlPrimitives_embeddedValueWithOneWithoutSwitch(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithOneWithoutSwitch(vm); }

/* ControlPrimitives>>relinquish, vm-spec/Primitives/ControlPrimitives.class.st:561 */
static oop primitive_controlPrimitives_relinquish(VM *vm, address sp) { (void)sp; return controlPrimitives_relinquish(vm); }

/* ControlPrimitives>>signalAtMicroseconds, vm-spec/Primitives/ControlPrimitives.class.st:544 */
static oop primitive_controlPrimitives_signalAtMicroseconds(VM *vm, address sp) { (void)sp; return controlPrimitives_signalAtMicroseconds(vm); }

/* SystemPrimitives>>utcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:190 */
static oop primitive_systemPrimitives_utcAndOffset(VM *vm, address sp) { (void)sp; return systemPrimitives_utcAndOffset(vm); }

/* SystemPrimitives>>embeddedSnapshot, vm-spec/Primitives/SystemPrimitives.class.st:21 */
static oop primitive_systemPrimitives_embeddedSnapshot(VM *vm, address sp) { (void)sp; return systemPrimitives_embeddedSnapshot(vm); }

/* ControlPrimitives>>forwardWithoutHash, vm-spec/Primitives/ControlPrimitives.class.st:891 */
static oop primitive_controlPrimitives_forwardWithoutHash(VM *vm, address sp) { (void)sp; return controlPrimitives_forwardWithoutHash(vm); }

/* ControlPrimitives>>forwardAskingForHash, vm-spec/Primitives/ControlPrimitives.class.st:901 */
static oop primitive_controlPrimitives_forwardAskingForHash(VM *vm, address sp) { (void)sp; return controlPrimitives_forwardAskingForHash(vm); }

/* ParameterPrimitives>>parameter, vm-spec/Primitives/ParameterPrimitives.class.st:62 */
static oop primitive_parameterPrimitives_parameter(VM *vm, address sp) { (void)sp; return parameterPrimitives_parameter(vm); }

/* ProcessPrimitives>>suspendToWait, vm-spec/Primitives/ProcessPrimitives.class.st:98 */
static oop primitive_processPrimitives_suspendToWait(VM *vm, address sp) { (void)sp; return processPrimitives_suspendToWait(vm); }

/* ModulePrimitives>>flush, vm-spec/Primitives/ModulePrimitives.class.st:11 */
static oop primitive_modulePrimitives_flush(VM *vm, address sp) { (void)sp; return modulePrimitives_flush(vm); }

/* ModulePrimitives>>unload, vm-spec/Primitives/ModulePrimitives.class.st:21 */
static oop primitive_modulePrimitives_unload(VM *vm, address sp) { (void)sp; return modulePrimitives_unload(vm); }

/* ProcessPrimitives>>suspendToWaitUntold, vm-spec/Primitives/ProcessPrimitives.class.st:108 */
static oop primitive_processPrimitives_suspendToWaitUntold(VM *vm, address sp) { (void)sp; return processPrimitives_suspendToWaitUntold(vm); }

/* CallPrimitives>>runWithIn, vm-spec/Primitives/CallPrimitives.class.st:23 */
static oop primitive_callPrimitives_runWithIn(VM *vm, address sp) { (void)sp; return callPrimitives_runWithIn(vm); }

/* SystemPrimitives>>workingFolder, vm-spec/Primitives/SystemPrimitives.class.st:342 */
static oop primitive_systemPrimitives_workingFolder(VM *vm, address sp) { (void)sp; return systemPrimitives_workingFolder(vm); }

/* SystemPrimitives>>severalBytecodeSets, vm-spec/Primitives/SystemPrimitives.class.st:317 */
static oop primitive_systemPrimitives_severalBytecodeSets(VM *vm, address sp) { (void)sp; return systemPrimitives_severalBytecodeSets(vm); }

/* ProcessPrimitives>>profileSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:174 */
static oop primitive_processPrimitives_profileSemaphore(VM *vm, address sp) { (void)sp; return processPrimitives_profileSemaphore(vm); }

/* ProcessPrimitives>>profileStart, vm-spec/Primitives/ProcessPrimitives.class.st:187 */
static oop primitive_processPrimitives_profileStart(VM *vm, address sp) { (void)sp; return processPrimitives_profileStart(vm); }

/* SystemPrimitives>>posixUtcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:200 */
static oop primitive_systemPrimitives_posixUtcAndOffset(VM *vm, address sp) { (void)sp; return systemPrimitives_posixUtcAndOffset(vm); }

/* HeapPlugin>>path, vm-spec/Plugins/HeapPlugin.class.st:42 */
static oop primitive_heapPlugin_path(VM *vm, address sp) { (void)sp; return heapPlugin_path(vm); }


typedef oop PrimitiveFunction(VM *vm, address sp);

static oop primitive_absent(VM *vm, address sp) {
    (void)vm;
    (void)sp;
    return 0;
}

static PrimitiveFunction *const primitive_functions[] = {
    primitive_absent,
    primitive_integerPrimitives_add_with,
    primitive_integerPrimitives_subtract_with,
    primitive_integerPrimitives_less_with,
    primitive_integerPrimitives_greater_with,
    primitive_integerPrimitives_lessOrEqual_with,
    primitive_integerPrimitives_greaterOrEqual_with,
    primitive_integerPrimitives_equal_with,
    primitive_integerPrimitives_notEqual_with,
    primitive_integerPrimitives_multiply_with,
    primitive_integerPrimitives_divide_with,
    primitive_integerPrimitives_modulo_with,
    primitive_integerPrimitives_integerDivide_with,
    primitive_integerPrimitives_quotient_with,
    primitive_integerPrimitives_bitAnd_with,
    primitive_integerPrimitives_bitOr_with,
    primitive_integerPrimitives_bitXor_with,
    primitive_integerPrimitives_bitShift_with,
    primitive_integerPrimitives_makePoint_y,
    primitive_integerPrimitives_largeRemainder_with,
    primitive_integerPrimitives_largeAdd_with,
    primitive_integerPrimitives_largeSubtract_with,
    primitive_integerPrimitives_largeLess_with,
    primitive_integerPrimitives_largeGreater_with,
    primitive_integerPrimitives_largeLessOrEqual_with,
    primitive_integerPrimitives_largeGreaterOrEqual_with,
    primitive_integerPrimitives_largeEqual_with,
    primitive_integerPrimitives_largeNotEqual_with,
    primitive_integerPrimitives_largeMultiply_with,
    primitive_integerPrimitives_largeDivide_with,
    primitive_integerPrimitives_largeModulo_with,
    primitive_integerPrimitives_largeIntegerDivide_with,
    primitive_integerPrimitives_largeQuotient_with,
    primitive_integerPrimitives_largeBitAnd_with,
    primitive_integerPrimitives_largeBitOr_with,
    primitive_integerPrimitives_largeBitXor_with,
    primitive_integerPrimitives_largeBitShift_with,
    primitive_floatPrimitives_word_at,
    primitive_floatPrimitives_word_at_put,
    primitive_integerPrimitives_asFloat,
    primitive_floatPrimitives_add_with,
    primitive_floatPrimitives_subtract_with,
    primitive_floatPrimitives_less_with,
    primitive_floatPrimitives_greater_with,
    primitive_floatPrimitives_lessOrEqual_with,
    primitive_floatPrimitives_greaterOrEqual_with,
    primitive_floatPrimitives_equal_with,
    primitive_floatPrimitives_notEqual_with,
    primitive_floatPrimitives_multiply_with,
    primitive_floatPrimitives_divide_with,
    primitive_floatPrimitives_truncated,
    primitive_floatPrimitives_fractionPart,
    primitive_floatPrimitives_exponent,
    primitive_floatPrimitives_timesTwoPower_with,
    primitive_floatPrimitives_sqrt,
    primitive_floatPrimitives_sin,
    primitive_floatPrimitives_arcTan,
    primitive_floatPrimitives_ln,
    primitive_floatPrimitives_exp,
    primitive_elementPrimitives_at_index,
    primitive_elementPrimitives_at_index_put,
    primitive_elementPrimitives_size,
    primitive_elementPrimitives_string_at,
    primitive_elementPrimitives_string_at_put,
    primitive_objectPrimitives_literalOf_at,
    primitive_objectPrimitives_literalOf_at_put,
    primitive_objectPrimitives_new,
    primitive_objectPrimitives_new_size,
    primitive_objectPrimitives_hash,
    primitive_objectPrimitives_someInstanceOf,
    primitive_objectPrimitives_nextInstanceAfter,
    primitive_objectPrimitives_newMethod_bytes_header,
    primitive_elementPrimitives_replace_from_to_with_startingAt,
    primitive_objectPrimitives_is_sameAs,
    primitive_objectPrimitives_class,
    primitive_systemPrimitives_bytesLeft,
    primitive_objectPrimitives_changeClassOf_to,
    primitive_systemPrimitives_lowSpace_semaphore,
    primitive_systemPrimitives_lowSpace_bytes,
    primitive_systemPrimitives_specialObjects,
    primitive_objectPrimitives_does_pointTo,
    primitive_systemPrimitives_milliseconds,
    primitive_systemPrimitives_seconds,
    primitive_objectPrimitives_someObject,
    primitive_objectPrimitives_nextObjectAfter,
    primitive_systemPrimitives_path,
    primitive_elementPrimitives_short_at,
    primitive_elementPrimitives_short_at_put,
    primitive_elementPrimitives_fill_with,
    primitive_objectPrimitives_shallowCopy,
    primitive_systemPrimitives_attributeFor_index,
    primitive_elementPrimitives_equalBytes_with,
    primitive_elementPrimitives_compare_with,
    primitive_objectPrimitives_multiplyHash,
    primitive_objectPrimitives_adopt_instance,
    primitive_objectPrimitives_isImmutable,
    primitive_objectPrimitives_immutable_put,
    primitive_elementPrimitives_word_at,
    primitive_elementPrimitives_word_at_put,
    primitive_objectPrimitives_copy_from,
    primitive_objectPrimitives_is_notSameAs,
    primitive_objectPrimitives_immediateValueOf,
    primitive_objectPrimitives_fetchMourner,
    primitive_objectPrimitives_behaviorHash,
    primitive_objectPrimitives_maxIdentityHash,
    primitive_objectPrimitives_allInstancesOf,
    primitive_objectPrimitives_allObjects,
    primitive_memoryPrimitives_grow_by,
    primitive_objectPrimitives_sizeOfInstancesOf_size,
    primitive_objectPrimitives_sizeOf,
    primitive_objectPrimitives_isPinned,
    primitive_elementPrimitives_float_at,
    primitive_elementPrimitives_float_at_put,
    primitive_systemPrimitives_utcMicroseconds,
    primitive_systemPrimitives_localMicroseconds,
    primitive_systemPrimitives_updateTimezone,
    primitive_systemPrimitives_coarseUtcMicroseconds,
    primitive_systemPrimitives_coarseLocalMicroseconds,
    primitive_floatPrimitives_smallAdd_with,
    primitive_floatPrimitives_smallSubtract_with,
    primitive_floatPrimitives_smallLess_with,
    primitive_floatPrimitives_smallGreater_with,
    primitive_floatPrimitives_smallLessOrEqual_with,
    primitive_floatPrimitives_smallGreaterOrEqual_with,
    primitive_floatPrimitives_smallEqual_with,
    primitive_floatPrimitives_smallNotEqual_with,
    primitive_floatPrimitives_smallMultiply_with,
    primitive_floatPrimitives_smallDivide_with,
    primitive_floatPrimitives_smallTruncated,
    primitive_floatPrimitives_smallFractionPart,
    primitive_floatPrimitives_smallExponent,
    primitive_floatPrimitives_smallTimesTwoPower_with,
    primitive_floatPrimitives_smallSqrt,
    primitive_floatPrimitives_smallSin,
    primitive_floatPrimitives_smallArcTan,
    primitive_floatPrimitives_smallLn,
    primitive_floatPrimitives_smallExp,
    primitive_modulePrimitives_builtIn_at,
    primitive_modulePrimitives_loaded_at,
    primitive_float64ArrayPlugin_add_one_other_to,
    primitive_integerPrimitives_highBit,
    primitive_memoryPrimitives_alsoPinnedNew_size,
    primitive_memoryPrimitives_uninitializedPinnedNew_size,
    primitive_memoryPrimitives_oldNew,
    primitive_memoryPrimitives_oldNew_size,
    primitive_memoryPrimitives_pinnedNew,
    primitive_memoryPrimitives_pinnedNew_size,
    primitive_bytePrimitives_boolean8_at,
    primitive_bytePrimitives_unsigned8_at,
    primitive_bytePrimitives_signed8_at,
    primitive_bytePrimitives_unsigned16_at,
    primitive_bytePrimitives_signed16_at,
    primitive_bytePrimitives_unsigned32_at,
    primitive_bytePrimitives_signed32_at,
    primitive_bytePrimitives_unsigned64_at,
    primitive_bytePrimitives_signed64_at,
    primitive_bytePrimitives_character8_at,
    primitive_bytePrimitives_character16_at,
    primitive_bytePrimitives_character32_at,
    primitive_bytePrimitives_float32_at,
    primitive_bytePrimitives_float64_at,
    primitive_bytePrimitives_boolean8_at_put,
    primitive_bytePrimitives_unsigned8_at_put,
    primitive_bytePrimitives_signed8_at_put,
    primitive_bytePrimitives_unsigned16_at_put,
    primitive_bytePrimitives_signed16_at_put,
    primitive_bytePrimitives_unsigned32_at_put,
    primitive_bytePrimitives_signed32_at_put,
    primitive_bytePrimitives_unsigned64_at_put,
    primitive_bytePrimitives_signed64_at_put,
    primitive_bytePrimitives_character8_at_put,
    primitive_bytePrimitives_character16_at_put,
    primitive_bytePrimitives_character32_at_put,
    primitive_bytePrimitives_float32_at_put,
    primitive_bytePrimitives_float64_at_put,
    primitive_systemPrimitives_bytecodeSets,
    primitive_modulePrimitives_disableLoading,
    primitive_systemPrimitives_environment_at,
    primitive_systemPrimitives_highResolution,
    primitive_systemPrimitives_imageFormat,
    primitive_systemPrimitives_interpreterVersion,
    primitive_memoryPrimitives_is_root,
    primitive_memoryPrimitives_is_young,
    primitive_systemPrimitives_platformVersion,
    primitive_processPrimitives_profileSample,
    primitive_memoryPrimitives_rootTable,
    primitive_memoryPrimitives_rootTable_at,
    primitive_systemPrimitives_version,
    primitive_consolePlugin_complete_with,
    primitive_consolePlugin_isTerminal_file,
    primitive_consolePlugin_read_prompt,
    primitive_croquetPlugin_gather_into,
    primitive_dSAPrims_expand_block_into,
    primitive_dSAPrims_hasHash,
    primitive_dSAPrims_hash_block_using,
    primitive_fileAttributesPlugin_setMode_file_to,
    primitive_fileAttributesPlugin_setOwner_file_to_group,
    primitive_fileAttributesPlugin_close_folder,
    primitive_fileAttributesPlugin_attribute_file_number,
    primitive_fileAttributesPlugin_attributes_file_mask,
    primitive_fileAttributesPlugin_exists_file,
    primitive_fileAttributesPlugin_masks,
    primitive_fileAttributesPlugin_open_folder,
    primitive_fileAttributesPlugin_longestPath,
    primitive_fileAttributesPlugin_pathOfSystem_path,
    primitive_fileAttributesPlugin_read_folder,
    primitive_fileAttributesPlugin_rewind_folder,
    primitive_fileAttributesPlugin_pathOfImage_path,
    primitive_fileAttributesPlugin_setOwner_link_to_group,
    primitive_fileAttributesPlugin_version,
    primitive_filePlugin_connect_toDescriptor_writable,
    primitive_filePlugin_create_directory,
    primitive_filePlugin_delete_directory,
    primitive_filePlugin_delimiter,
    primitive_filePlugin_entry_directory_named,
    primitive_filePlugin_lookup_directory_index,
    primitive_filePlugin_isAtEnd_file,
    primitive_filePlugin_close_file,
    primitive_filePlugin_delete_name,
    primitive_filePlugin_kind_ofDescriptor,
    primitive_filePlugin_flush_file,
    primitive_filePlugin_position_file,
    primitive_filePlugin_open_name_writable,
    primitive_filePlugin_create_name,
    primitive_filePlugin_read_file_into_start_count,
    primitive_filePlugin_rename_name_to,
    primitive_filePlugin_position_file_to,
    primitive_filePlugin_size_file,
    primitive_filePlugin_stdioHandles,
    primitive_filePlugin_sync_file,
    primitive_filePlugin_truncate_file_to,
    primitive_filePlugin_write_file_from_start_count,
    primitive_filePlugin_workingFolder,
    primitive_filePlugin_hasAccess,
    primitive_filePlugin_workingFolder_become,
    primitive_float64ArrayPlugin_add_withAll,
    primitive_float64ArrayPlugin_add_with,
    primitive_float64ArrayPlugin_float_at,
    primitive_float64ArrayPlugin_float_at_put,
    primitive_float64ArrayPlugin_divide_withAll,
    primitive_float64ArrayPlugin_divide_with,
    primitive_float64ArrayPlugin_product_withAll,
    primitive_float64ArrayPlugin_is_equalTo,
    primitive_float64ArrayPlugin_set_from,
    primitive_float64ArrayPlugin_hash,
    primitive_float64ArrayPlugin_length,
    primitive_float64ArrayPlugin_multiply_withAll,
    primitive_float64ArrayPlugin_multiply_with,
    primitive_float64ArrayPlugin_normalize,
    primitive_float64ArrayPlugin_subtract_withAll,
    primitive_float64ArrayPlugin_subtract_with,
    primitive_float64ArrayPlugin_sum,
    primitive_floatArrayPlugin_add_withAll,
    primitive_floatArrayPlugin_add_with,
    primitive_floatArrayPlugin_float_at,
    primitive_floatArrayPlugin_float_at_put,
    primitive_floatArrayPlugin_divide_withAll,
    primitive_floatArrayPlugin_divide_with,
    primitive_floatArrayPlugin_product_withAll,
    primitive_floatArrayPlugin_is_equalTo,
    primitive_floatArrayPlugin_set_from,
    primitive_floatArrayPlugin_hash,
    primitive_floatArrayPlugin_length,
    primitive_floatArrayPlugin_multiply_withAll,
    primitive_floatArrayPlugin_multiply_with,
    primitive_floatArrayPlugin_normalize,
    primitive_floatArrayPlugin_subtract_withAll,
    primitive_floatArrayPlugin_subtract_with,
    primitive_floatArrayPlugin_sum,
    primitive_floatMathPlugin_arcCosine,
    primitive_floatMathPlugin_hyperbolicArcCosine,
    primitive_floatMathPlugin_arcSine,
    primitive_floatMathPlugin_hyperbolicArcSine,
    primitive_floatMathPlugin_arcTangent,
    primitive_floatMathPlugin_arcTangentOf_over,
    primitive_floatMathPlugin_hyperbolicArcTangent,
    primitive_floatMathPlugin_cosine,
    primitive_floatMathPlugin_hyperbolicCosine,
    primitive_floatMathPlugin_exponential,
    primitive_floatMathPlugin_remainderOf_by,
    primitive_floatMathPlugin_fractionPart,
    primitive_floatMathPlugin_hypotenuseOf_with,
    primitive_floatMathPlugin_decimalLog,
    primitive_floatMathPlugin_naturalLog,
    primitive_floatMathPlugin_raise_to,
    primitive_floatMathPlugin_sine,
    primitive_floatMathPlugin_hyperbolicSine,
    primitive_floatMathPlugin_squareRoot,
    primitive_floatMathPlugin_tangent,
    primitive_floatMathPlugin_hyperbolicTangent,
    primitive_floatMathPlugin_scale_by,
    primitive_heapPlugin_census,
    primitive_heapPlugin_referrers_of,
    primitive_largeIntegersPlugin_anyBit_from_to,
    primitive_largeIntegersPlugin_exists,
    primitive_largeIntegersPlugin_add_with,
    primitive_largeIntegersPlugin_bitAnd_with,
    primitive_largeIntegersPlugin_bitOr_with,
    primitive_largeIntegersPlugin_shift_by,
    primitive_largeIntegersPlugin_bitXor_with,
    primitive_largeIntegersPlugin_compare_magnitude,
    primitive_largeIntegersPlugin_divide_with_negative,
    primitive_largeIntegersPlugin_multiply_with_negative,
    primitive_largeIntegersPlugin_subtract_with,
    primitive_largeIntegersPlugin_moduleName,
    primitive_largeIntegersPlugin_montgomeryBits,
    primitive_largeIntegersPlugin_multiply_with_modulo_inverse,
    primitive_largeIntegersPlugin_normalizeNegative,
    primitive_largeIntegersPlugin_normalizePositive,
    primitive_localePlugin_country,
    primitive_localePlugin_isCurrencyFirst,
    primitive_localePlugin_currencySymbol,
    primitive_localePlugin_isSummerTime,
    primitive_localePlugin_decimalSymbol,
    primitive_localePlugin_groupingSymbol,
    primitive_localePlugin_language,
    primitive_localePlugin_timezoneOffset,
    primitive_localePlugin_vmOffset,
    primitive_mD5Plugin_isThere,
    primitive_mD5Plugin_process_block_state,
    primitive_miscPrimitivePlugin_compare_string_with_order,
    primitive_miscPrimitivePlugin_compress_words_to,
    primitive_miscPrimitivePlugin_decompress_words_from_at,
    primitive_miscPrimitivePlugin_findFirst_in_set_from,
    primitive_miscPrimitivePlugin_find_substring_in_from_table,
    primitive_miscPrimitivePlugin_index_of_in_from,
    primitive_miscPrimitivePlugin_hash_bytes_start,
    primitive_miscPrimitivePlugin_translate_string_from_to_table,
    primitive_uUIDPlugin_make,
    primitive_zipDeflater_deflate_to_chain_good,
    primitive_zipDeflater_update_table_delta,
    primitive_zipPlugin_inflate_literals_distances,
    primitive_zipPlugin_adler_update_from_to_in,
    primitive_zipPlugin_crc_update_from_to_in,
    primitive_zipEncoder_send_literals_distances_literalTree_distanceTree,
    primitive_controlPrimitives_absent,
    primitive_controlPrimitives_forward,
    primitive_controlPrimitives_instanceVariable,
    primitive_controlPrimitives_instanceVariablePut,
    primitive_controlPrimitives_stackp,
    primitive_controlPrimitives_perform,
    primitive_controlPrimitives_performWithArguments,
    primitive_controlPrimitives_signal,
    primitive_controlPrimitives_wait,
    primitive_controlPrimitives_resume,
    primitive_controlPrimitives_suspend,
    primitive_controlPrimitives_flushCache,
    primitive_systemPrimitives_snapshot,
    primitive_controlPrimitives_performInSuperclass,
    primitive_systemPrimitives_quit,
    primitive_controlPrimitives_flushMethod,
    primitive_controlPrimitives_callNamed,
    primitive_callPrimitives_callByNumber,
    primitive_controlPrimitives_flushSelector,
    primitive_systemPrimitives_imageName,
    primitive_controlPrimitives_exchange,
    primitive_systemPrimitives_collectAll,
    primitive_systemPrimitives_collectYoung,
    primitive_processPrimitives_interruptSemaphore,
    primitive_controlPrimitives_signalAtMilliseconds,
    primitive_objectPrimitives_identityHash,
    primitive_controlPrimitives_yield,
    primitive_objectPrimitives_character,
    primitive_controlPrimitives_slot,
    primitive_controlPrimitives_slotPut,
    primitive_objectPrimitives_pin,
    primitive_processPrimitives_exit,
    primitive_processPrimitives_enter,
    primitive_processPrimitives_tryEnter,
    primitive_controlPrimitives_executeMethod,
    primitive_controlPrimitives_executeMethodAfterArguments,
    primitive_controlPrimitives_findNextUnwind,
    primitive_controlPrimitives_terminateTo,
    primitive_controlPrimitives_findNextHandler,
    primitive_controlPrimitives_embeddedValue,
    primitive_controlPrimitives_embeddedValueWithOne,
    primitive_controlPrimitives_embeddedValueWithTwo,
    primitive_controlPrimitives_embeddedValueWithThree,
    primitive_controlPrimitives_embeddedValueWithFour,
    primitive_controlPrimitives_embeddedValueWithArguments,
    primitive_controlPrimitives_value,
    primitive_controlPrimitives_valueWithArguments,
    primitive_controlPrimitives_valueWithoutSwitch,
    primitive_controlPrimitives_temporary,
    primitive_controlPrimitives_temporaryPut,
    primitive_controlPrimitives_temporaries,
    primitive_controlPrimitives_contextState,
    primitive_controlPrimitives_flushState,
    primitive_controlPrimitives_flushStateOfMethod,
    primitive_callPrimitives_callByName,
    primitive_controlPrimitives_embeddedValueWithoutSwitch,
    primitive_controlPrimitives_embeddedValueWithOneWithoutSwitch,
    primitive_controlPrimitives_relinquish,
    primitive_controlPrimitives_signalAtMicroseconds,
    primitive_systemPrimitives_utcAndOffset,
    primitive_systemPrimitives_embeddedSnapshot,
    primitive_controlPrimitives_forwardWithoutHash,
    primitive_controlPrimitives_forwardAskingForHash,
    primitive_parameterPrimitives_parameter,
    primitive_processPrimitives_suspendToWait,
    primitive_modulePrimitives_flush,
    primitive_modulePrimitives_unload,
    primitive_processPrimitives_suspendToWaitUntold,
    primitive_callPrimitives_runWithIn,
    primitive_systemPrimitives_workingFolder,
    primitive_systemPrimitives_severalBytecodeSets,
    primitive_processPrimitives_profileSemaphore,
    primitive_processPrimitives_profileStart,
    primitive_systemPrimitives_posixUtcAndOffset,
    primitive_heapPlugin_path,
};

static const int8_t primitive_arguments[] = {
    0,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    0,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    1,
    2,
    0,
    1,
    2,
    1,
    2,
    0,
    1,
    0,
    0,
    0,
    2,
    4,
    1,
    0,
    0,
    1,
    1,
    1,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    1,
    2,
    1,
    0,
    1,
    1,
    1,
    0,
    1,
    0,
    1,
    1,
    2,
    1,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    1,
    0,
    0,
    1,
    2,
    0,
    0,
    0,
    0,
    0,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    1,
    1,
    3,
    0,
    1,
    1,
    0,
    1,
    0,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    0,
    0,
    1,
    0,
    0,
    0,
    1,
    1,
    0,
    0,
    0,
    1,
    0,
    1,
    1,
    1,
    1,
    2,
    0,
    2,
    2,
    3,
    1,
    2,
    2,
    1,
    0,
    1,
    0,
    1,
    1,
    1,
    1,
    3,
    0,
    2,
    1,
    1,
    0,
    2,
    2,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    1,
    4,
    2,
    2,
    1,
    0,
    1,
    2,
    4,
    0,
    0,
    1,
    1,
    1,
    1,
    2,
    1,
    1,
    1,
    1,
    1,
    0,
    0,
    1,
    1,
    0,
    1,
    1,
    0,
    1,
    1,
    1,
    2,
    1,
    1,
    1,
    1,
    1,
    0,
    0,
    1,
    1,
    0,
    1,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    1,
    0,
    1,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    1,
    0,
    1,
    2,
    0,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    2,
    1,
    0,
    0,
    3,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    2,
    3,
    2,
    3,
    3,
    4,
    3,
    2,
    4,
    0,
    3,
    2,
    2,
    4,
    4,
    4,
    -1,
    1,
    1,
    2,
    1,
    -1,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    3,
    -1,
    0,
    -1,
    -1,
    0,
    -1,
    1,
    0,
    0,
    1,
    2,
    -1,
    0,
    -1,
    1,
    2,
    1,
    0,
    -1,
    -1,
    2,
    -1,
    1,
    1,
    0,
    0,
    1,
    2,
    3,
    4,
    1,
    -1,
    1,
    -1,
    1,
    2,
    0,
    0,
    0,
    0,
    3,
    0,
    1,
    1,
    2,
    -1,
    0,
    1,
    2,
    -1,
    0,
    0,
    1,
    0,
    -1,
    -1,
    -1,
    1,
    1,
    -1,
    1,
};

static const uint16_t slots_of_numbers[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 335,
    19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
    39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
    59, 60, 61, 62, 63, 0, 0, 0, 64, 65, 66, 67, 336, 337, 338, 68, 339, 69, 70, 71,
    0, 0, 0, 340, 341, 342, 343, 344, 345, 346, 0, 0, 0, 0, 0, 0, 0, 347, 0, 0,
    348, 0, 0, 0, 0, 72, 0, 0, 0, 0, 73, 74, 75, 349, 0, 76, 350, 351, 352, 353,
    0, 354, 0, 0, 77, 78, 0, 0, 355, 79, 356, 357, 80, 0, 358, 81, 359, 82, 83, 84,
    0, 0, 85, 86, 87, 88, 0, 0, 89, 90, 0, 0, 0, 0, 0, 0, 91, 0, 92, 93,
    94, 360, 0, 95, 96, 97, 98, 361, 99, 100, 362, 101, 102, 363, 364, 103, 104, 105, 106, 0,
    107, 108, 109, 110, 365, 366, 367, 368, 369, 370, 0, 0, 0, 0, 0, 371, 372, 373, 0, 0,
    0, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 0, 0, 389, 0,
    0, 390, 391, 0, 0, 0, 0, 0, 0, 0, 392, 0, 0, 0, 0, 0, 0, 0, 111, 112,
    113, 114, 393, 115, 394, 116, 117, 395, 396, 397, 0, 0, 0, 0, 398, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136,
    0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 400, 401, 137, 138, 139, 140, 0, 0, 402, 0,
    0, 141, 0, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 143, 144, 145, 146,
    147, 148, 149, 150, 151, 152, 153, 154, 155, 0, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165,
    166, 167, 168, 169, 0, 170, 171, 172, 173, 174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 403,
};

static const bool primitive_is_mirror[] = {
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
};

static const struct {
    const char *module;
    const char *name;
    uint16_t slot;
} named_primitives[] = {
    {"", "primitiveBytecodeSetsAvailable", 175},
    {"", "primitiveDisableModuleLoading", 176},
    {"", "primitiveGetenv", 177},
    {"", "primitiveHighResClock", 178},
    {"", "primitiveImageFormatVersion", 179},
    {"", "primitiveInterpreterSourceVersion", 180},
    {"", "primitiveIsRoot", 181},
    {"", "primitiveIsYoung", 182},
    {"", "primitivePlatformSourceVersion", 183},
    {"", "primitiveProfileSample", 184},
    {"", "primitiveRootTable", 185},
    {"", "primitiveRootTableAt", 186},
    {"", "primitiveVMVersion", 187},
    {"ConsolePlugin", "primitiveCompleteWith", 188},
    {"ConsolePlugin", "primitiveIsTerminal", 189},
    {"ConsolePlugin", "primitiveReadLine", 190},
    {"CroquetPlugin", "primitiveGatherEntropy", 191},
    {"DSAPrims", "primitiveExpandBlock", 192},
    {"DSAPrims", "primitiveHasSecureHashPrimitive", 193},
    {"DSAPrims", "primitiveHashBlock", 194},
    {"FileAttributesPlugin", "primitiveChangeMode", 195},
    {"FileAttributesPlugin", "primitiveChangeOwner", 196},
    {"FileAttributesPlugin", "primitiveClosedir", 197},
    {"FileAttributesPlugin", "primitiveFileAttribute", 198},
    {"FileAttributesPlugin", "primitiveFileAttributes", 199},
    {"FileAttributesPlugin", "primitiveFileExists", 200},
    {"FileAttributesPlugin", "primitiveFileMasks", 201},
    {"FileAttributesPlugin", "primitiveOpendir", 202},
    {"FileAttributesPlugin", "primitivePathMax", 203},
    {"FileAttributesPlugin", "primitivePlatToStPath", 204},
    {"FileAttributesPlugin", "primitiveReaddir", 205},
    {"FileAttributesPlugin", "primitiveRewinddir", 206},
    {"FileAttributesPlugin", "primitiveStToPlatPath", 207},
    {"FileAttributesPlugin", "primitiveSymlinkChangeOwner", 208},
    {"FileAttributesPlugin", "primitiveVersionString", 209},
    {"FilePlugin", "primitiveConnectToFileDescriptor", 210},
    {"FilePlugin", "primitiveDirectoryCreate", 211},
    {"FilePlugin", "primitiveDirectoryDelete", 212},
    {"FilePlugin", "primitiveDirectoryDelimitor", 213},
    {"FilePlugin", "primitiveDirectoryEntry", 214},
    {"FilePlugin", "primitiveDirectoryLookup", 215},
    {"FilePlugin", "primitiveFileAtEnd", 216},
    {"FilePlugin", "primitiveFileClose", 217},
    {"FilePlugin", "primitiveFileDelete", 218},
    {"FilePlugin", "primitiveFileDescriptorType", 219},
    {"FilePlugin", "primitiveFileFlush", 220},
    {"FilePlugin", "primitiveFileGetPosition", 221},
    {"FilePlugin", "primitiveFileOpen", 222},
    {"FilePlugin", "primitiveFileOpenNew", 223},
    {"FilePlugin", "primitiveFileRead", 224},
    {"FilePlugin", "primitiveFileRename", 225},
    {"FilePlugin", "primitiveFileSetPosition", 226},
    {"FilePlugin", "primitiveFileSize", 227},
    {"FilePlugin", "primitiveFileStdioHandles", 228},
    {"FilePlugin", "primitiveFileSync", 229},
    {"FilePlugin", "primitiveFileTruncate", 230},
    {"FilePlugin", "primitiveFileWrite", 231},
    {"FilePlugin", "primitiveGetWorkingDirectory", 232},
    {"FilePlugin", "primitiveHasFileAccess", 233},
    {"FilePlugin", "primitiveSetWorkingDirectory", 234},
    {"Float64ArrayPlugin", "primitiveAddFloat64Array", 235},
    {"Float64ArrayPlugin", "primitiveAddScalar", 236},
    {"Float64ArrayPlugin", "primitiveAt", 237},
    {"Float64ArrayPlugin", "primitiveAtPut", 238},
    {"Float64ArrayPlugin", "primitiveDivFloat64Array", 239},
    {"Float64ArrayPlugin", "primitiveDivScalar", 240},
    {"Float64ArrayPlugin", "primitiveDotProduct", 241},
    {"Float64ArrayPlugin", "primitiveEqual", 242},
    {"Float64ArrayPlugin", "primitiveFromFloatArray", 243},
    {"Float64ArrayPlugin", "primitiveHashArray", 244},
    {"Float64ArrayPlugin", "primitiveLength", 245},
    {"Float64ArrayPlugin", "primitiveMulFloat64Array", 246},
    {"Float64ArrayPlugin", "primitiveMulScalar", 247},
    {"Float64ArrayPlugin", "primitiveNormalize", 248},
    {"Float64ArrayPlugin", "primitiveSubFloat64Array", 249},
    {"Float64ArrayPlugin", "primitiveSubScalar", 250},
    {"Float64ArrayPlugin", "primitiveSum", 251},
    {"FloatArrayPlugin", "primitiveAddFloatArray", 252},
    {"FloatArrayPlugin", "primitiveAddScalar", 253},
    {"FloatArrayPlugin", "primitiveAt", 254},
    {"FloatArrayPlugin", "primitiveAtPut", 255},
    {"FloatArrayPlugin", "primitiveDivFloatArray", 256},
    {"FloatArrayPlugin", "primitiveDivScalar", 257},
    {"FloatArrayPlugin", "primitiveDotProduct", 258},
    {"FloatArrayPlugin", "primitiveEqual", 259},
    {"FloatArrayPlugin", "primitiveFromFloat64Array", 260},
    {"FloatArrayPlugin", "primitiveHashArray", 261},
    {"FloatArrayPlugin", "primitiveLength", 262},
    {"FloatArrayPlugin", "primitiveMulFloatArray", 263},
    {"FloatArrayPlugin", "primitiveMulScalar", 264},
    {"FloatArrayPlugin", "primitiveNormalize", 265},
    {"FloatArrayPlugin", "primitiveSubFloatArray", 266},
    {"FloatArrayPlugin", "primitiveSubScalar", 267},
    {"FloatArrayPlugin", "primitiveSum", 268},
    {"FloatMathPlugin", "primitiveArcCos", 269},
    {"FloatMathPlugin", "primitiveArcCosH", 270},
    {"FloatMathPlugin", "primitiveArcSin", 271},
    {"FloatMathPlugin", "primitiveArcSinH", 272},
    {"FloatMathPlugin", "primitiveArcTan", 273},
    {"FloatMathPlugin", "primitiveArcTan2", 274},
    {"FloatMathPlugin", "primitiveArcTanH", 275},
    {"FloatMathPlugin", "primitiveCos", 276},
    {"FloatMathPlugin", "primitiveCosH", 277},
    {"FloatMathPlugin", "primitiveExp", 278},
    {"FloatMathPlugin", "primitiveFMod", 279},
    {"FloatMathPlugin", "primitiveFractionalPart", 280},
    {"FloatMathPlugin", "primitiveHypot", 281},
    {"FloatMathPlugin", "primitiveLog10", 282},
    {"FloatMathPlugin", "primitiveLogN", 283},
    {"FloatMathPlugin", "primitiveRaisedToPower", 284},
    {"FloatMathPlugin", "primitiveSin", 285},
    {"FloatMathPlugin", "primitiveSinH", 286},
    {"FloatMathPlugin", "primitiveSqrt", 287},
    {"FloatMathPlugin", "primitiveTan", 288},
    {"FloatMathPlugin", "primitiveTanH", 289},
    {"FloatMathPlugin", "primitiveTimesTwoPower", 290},
    {"HeapPlugin", "primitiveCensus", 291},
    {"HeapPlugin", "primitivePointersTo", 292},
    {"LargeIntegers", "primAnyBitFromTo", 293},
    {"LargeIntegers", "primCheckIfCModuleExists", 294},
    {"LargeIntegers", "primDigitAdd", 295},
    {"LargeIntegers", "primDigitBitAnd", 296},
    {"LargeIntegers", "primDigitBitOr", 297},
    {"LargeIntegers", "primDigitBitShiftMagnitude", 298},
    {"LargeIntegers", "primDigitBitXor", 299},
    {"LargeIntegers", "primDigitCompare", 300},
    {"LargeIntegers", "primDigitDivNegative", 301},
    {"LargeIntegers", "primDigitMultiplyNegative", 302},
    {"LargeIntegers", "primDigitSubtract", 303},
    {"LargeIntegers", "primGetModuleName", 304},
    {"LargeIntegers", "primMontgomeryDigitLength", 305},
    {"LargeIntegers", "primMontgomeryTimesModulo", 306},
    {"LargeIntegers", "primNormalizeNegative", 307},
    {"LargeIntegers", "primNormalizePositive", 308},
    {"LocalePlugin", "primitiveCountry", 309},
    {"LocalePlugin", "primitiveCurrencyNotation", 310},
    {"LocalePlugin", "primitiveCurrencySymbol", 311},
    {"LocalePlugin", "primitiveDaylightSavings", 312},
    {"LocalePlugin", "primitiveDecimalSymbol", 313},
    {"LocalePlugin", "primitiveDigitGroupingSymbol", 314},
    {"LocalePlugin", "primitiveLanguage", 315},
    {"LocalePlugin", "primitiveTimezoneOffset", 316},
    {"LocalePlugin", "primitiveVMOffsetToUTC", 317},
    {"MD5Plugin", "primitivePluginAvailable", 318},
    {"MD5Plugin", "primitiveProcessBufferWithState", 319},
    {"MiscPrimitivePlugin", "primitiveCompareString", 320},
    {"MiscPrimitivePlugin", "primitiveCompressToByteArray", 321},
    {"MiscPrimitivePlugin", "primitiveDecompressFromByteArray", 322},
    {"MiscPrimitivePlugin", "primitiveFindFirstInString", 323},
    {"MiscPrimitivePlugin", "primitiveFindSubstring", 324},
    {"MiscPrimitivePlugin", "primitiveIndexOfAsciiInString", 325},
    {"MiscPrimitivePlugin", "primitiveStringHash", 326},
    {"MiscPrimitivePlugin", "primitiveTranslateStringWithTable", 327},
    {"UUIDPlugin", "primitiveMakeUUID", 328},
    {"ZipPlugin", "primitiveDeflateBlock", 329},
    {"ZipPlugin", "primitiveDeflateUpdateHashTable", 330},
    {"ZipPlugin", "primitiveInflateDecompressBlock", 331},
    {"ZipPlugin", "primitiveUpdateAdler32", 332},
    {"ZipPlugin", "primitiveUpdateGZipCrc32", 333},
    {"ZipPlugin", "primitiveZipSendBlock", 334},
    {"", "primitiveGetCurrentWorkingDirectory", 404},
    {"", "primitiveMultipleBytecodeSetsActive", 405},
    {"", "primitiveProfileSemaphore", 406},
    {"", "primitiveProfileStart", 407},
    {"", "primitiveUtcWithOffset", 408},
    {"HeapPlugin", "primitivePathTo", 409},
    {NULL, NULL, 0},
};

static oop dispatch_plainPrimitive(VM *vm, int64_t slot) { return primitive_functions[slot](vm, vm->sp); }

static oop dispatch_controlPrimitive(VM *vm, int64_t slot) { return primitive_functions[slot](vm, vm->sp); }

static int64_t dispatch_argumentsOfSlot(VM *vm, int64_t slot) {
    (void)vm;
    return primitive_arguments[slot];
}

static bool dispatch_isMirror(VM *vm, int64_t slot) {
    (void)vm;
    return primitive_is_mirror[slot];
}

static int64_t dispatch_slotOfPrimitive(VM *vm, int64_t number) {
    (void)vm;
    return number > 0 && number < (int64_t)(sizeof slots_of_numbers / sizeof *slots_of_numbers) ? slots_of_numbers[number] : 0;
}

static bool same_text(const char *text, address chars, int64_t size) {
    return strlen(text) == (size_t)size && memcmp(text, (const void *)(uintptr_t)chars, (size_t)size) == 0;
}

static int64_t dispatch_slotOfPrimitive_size_module_size(VM *vm, address name, int64_t size, address module, int64_t moduleSize) {
    (void)vm;
    for (size_t i = 0; named_primitives[i].name; i++)
        if (same_text(named_primitives[i].name, name, size) && same_text(named_primitives[i].module, module, moduleSize))
            return named_primitives[i].slot;
    return 0;
}

static int64_t dispatch_bytesOfCode_set(VM *vm, int64_t code, int64_t set) {
    static const int16_t values[] = {
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 3, 3, 1, 3, 3, 3, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        2, 2, 2, 2, 3, 2, 2, 1, 1, 1, 2, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    };
    (void)vm;
    return values[256 + set + code];
}

static int64_t dispatch_argumentBitsOfCode_set(VM *vm, int64_t code, int64_t set) {
    static const int16_t values[] = {
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, 224, 255, -1, 192, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    };
    (void)vm;
    return values[256 + set + code];
}

const PrimitiveInfo pinion_primitives[] = {
    {1, 1, 1, "", "primitiveAdd", "IntegerPrimitives>>add:with:", "badReceiver badArgument"},
    {2, 2, 1, "", "primitiveSubtract", "IntegerPrimitives>>subtract:with:", "badReceiver badArgument"},
    {3, 3, 1, "", "primitiveLessThan", "IntegerPrimitives>>less:with:", "badReceiver badArgument"},
    {4, 4, 1, "", "primitiveGreaterThan", "IntegerPrimitives>>greater:with:", "badReceiver badArgument"},
    {5, 5, 1, "", "primitiveLessOrEqual", "IntegerPrimitives>>lessOrEqual:with:", "badReceiver badArgument"},
    {6, 6, 1, "", "primitiveGreaterOrEqual", "IntegerPrimitives>>greaterOrEqual:with:", "badReceiver badArgument"},
    {7, 7, 1, "", "primitiveEqual", "IntegerPrimitives>>equal:with:", "badReceiver badArgument"},
    {8, 8, 1, "", "primitiveNotEqual", "IntegerPrimitives>>notEqual:with:", "badReceiver badArgument"},
    {9, 9, 1, "", "primitiveMultiply", "IntegerPrimitives>>multiply:with:", "badReceiver badArgument inappropriate"},
    {10, 10, 1, "", "primitiveDivide", "IntegerPrimitives>>divide:with:", "badReceiver badArgument inappropriate"},
    {11, 11, 1, "", "primitiveMod", "IntegerPrimitives>>modulo:with:", "badReceiver badArgument"},
    {12, 12, 1, "", "primitiveDiv", "IntegerPrimitives>>integerDivide:with:", "badReceiver badArgument"},
    {13, 13, 1, "", "primitiveQuo", "IntegerPrimitives>>quotient:with:", "badReceiver badArgument"},
    {14, 14, 1, "", "primitiveBitAnd", "IntegerPrimitives>>bitAnd:with:", "badReceiver badArgument"},
    {15, 15, 1, "", "primitiveBitOr", "IntegerPrimitives>>bitOr:with:", "badReceiver badArgument"},
    {16, 16, 1, "", "primitiveBitXor", "IntegerPrimitives>>bitXor:with:", "badReceiver badArgument"},
    {17, 17, 1, "", "primitiveBitShift", "IntegerPrimitives>>bitShift:with:", "badReceiver badArgument inappropriate"},
    {18, 18, 1, "", "primitiveMakePoint", "IntegerPrimitives>>makePoint:y:", "badReceiver badArgument"},
    {335, 19, -1, "", "primitiveFail", "ControlPrimitives>>absent", "generic"},
    {19, 20, 1, "", "primitiveRemLargeIntegers", "IntegerPrimitives>>largeRemainder:with:", "badReceiver badArgument inappropriate"},
    {20, 21, 1, "", "primitiveAddLargeIntegers", "IntegerPrimitives>>largeAdd:with:", "badReceiver badArgument inappropriate"},
    {21, 22, 1, "", "primitiveSubtractLargeIntegers", "IntegerPrimitives>>largeSubtract:with:", "badReceiver badArgument inappropriate"},
    {22, 23, 1, "", "primitiveLessThanLargeIntegers", "IntegerPrimitives>>largeLess:with:", "badReceiver badArgument"},
    {23, 24, 1, "", "primitiveGreaterThanLargeIntegers", "IntegerPrimitives>>largeGreater:with:", "badReceiver badArgument"},
    {24, 25, 1, "", "primitiveLessOrEqualLargeIntegers", "IntegerPrimitives>>largeLessOrEqual:with:", "badReceiver badArgument"},
    {25, 26, 1, "", "primitiveGreaterOrEqualLargeIntegers", "IntegerPrimitives>>largeGreaterOrEqual:with:", "badReceiver badArgument"},
    {26, 27, 1, "", "primitiveEqualLargeIntegers", "IntegerPrimitives>>largeEqual:with:", "badReceiver badArgument"},
    {27, 28, 1, "", "primitiveNotEqualLargeIntegers", "IntegerPrimitives>>largeNotEqual:with:", "badReceiver badArgument"},
    {28, 29, 1, "", "primitiveMultiplyLargeIntegers", "IntegerPrimitives>>largeMultiply:with:", "badReceiver badArgument inappropriate"},
    {29, 30, 1, "", "primitiveDivideLargeIntegers", "IntegerPrimitives>>largeDivide:with:", "badReceiver badArgument inappropriate"},
    {30, 31, 1, "", "primitiveModLargeIntegers", "IntegerPrimitives>>largeModulo:with:", "badReceiver badArgument inappropriate"},
    {31, 32, 1, "", "primitiveDivLargeIntegers", "IntegerPrimitives>>largeIntegerDivide:with:", "badReceiver badArgument inappropriate"},
    {32, 33, 1, "", "primitiveQuoLargeIntegers", "IntegerPrimitives>>largeQuotient:with:", "badReceiver badArgument inappropriate"},
    {33, 34, 1, "", "primitiveBitAndLargeIntegers", "IntegerPrimitives>>largeBitAnd:with:", "badReceiver badArgument inappropriate"},
    {34, 35, 1, "", "primitiveBitOrLargeIntegers", "IntegerPrimitives>>largeBitOr:with:", "badReceiver badArgument inappropriate"},
    {35, 36, 1, "", "primitiveBitXorLargeIntegers", "IntegerPrimitives>>largeBitXor:with:", "badReceiver badArgument inappropriate"},
    {36, 37, 1, "", "primitiveBitShiftLargeIntegers", "IntegerPrimitives>>largeBitShift:with:", "badReceiver badArgument inappropriate"},
    {37, 38, 1, "", "primitiveFloatAt", "FloatPrimitives>>word:at:", "badReceiver badIndex"},
    {38, 39, 2, "", "primitiveFloatAtPut", "FloatPrimitives>>word:at:put:", "badReceiver badIndex badArgument immutable"},
    {39, 40, 0, "", "primitiveAsFloat", "IntegerPrimitives>>asFloat:", "badReceiver"},
    {40, 41, 1, "", "primitiveFloatAdd", "FloatPrimitives>>add:with:", "badReceiver badArgument"},
    {41, 42, 1, "", "primitiveFloatSubtract", "FloatPrimitives>>subtract:with:", "badReceiver badArgument"},
    {42, 43, 1, "", "primitiveFloatLessThan", "FloatPrimitives>>less:with:", "badReceiver badArgument"},
    {43, 44, 1, "", "primitiveFloatGreaterThan", "FloatPrimitives>>greater:with:", "badReceiver badArgument"},
    {44, 45, 1, "", "primitiveFloatLessOrEqual", "FloatPrimitives>>lessOrEqual:with:", "badReceiver badArgument"},
    {45, 46, 1, "", "primitiveFloatGreaterOrEqual", "FloatPrimitives>>greaterOrEqual:with:", "badReceiver badArgument"},
    {46, 47, 1, "", "primitiveFloatEqual", "FloatPrimitives>>equal:with:", "badReceiver badArgument"},
    {47, 48, 1, "", "primitiveFloatNotEqual", "FloatPrimitives>>notEqual:with:", "badReceiver badArgument"},
    {48, 49, 1, "", "primitiveFloatMultiply", "FloatPrimitives>>multiply:with:", "badReceiver badArgument"},
    {49, 50, 1, "", "primitiveFloatDivide", "FloatPrimitives>>divide:with:", "badReceiver badArgument"},
    {50, 51, 0, "", "primitiveTruncated", "FloatPrimitives>>truncated:", "badReceiver inappropriate"},
    {51, 52, 0, "", "primitiveFractionalPart", "FloatPrimitives>>fractionPart:", "badReceiver inappropriate"},
    {52, 53, 0, "", "primitiveExponent", "FloatPrimitives>>exponent:", "badReceiver"},
    {53, 54, 1, "", "primitiveTimesTwoPower", "FloatPrimitives>>timesTwoPower:with:", "badReceiver badArgument"},
    {54, 55, 0, "", "primitiveSquareRoot", "FloatPrimitives>>sqrt:", "badReceiver"},
    {55, 56, 0, "", "primitiveSine", "FloatPrimitives>>sin:", "badReceiver"},
    {56, 57, 0, "", "primitiveArctan", "FloatPrimitives>>arcTan:", "badReceiver"},
    {57, 58, 0, "", "primitiveLogN", "FloatPrimitives>>ln:", "badReceiver"},
    {58, 59, 0, "", "primitiveExp", "FloatPrimitives>>exp:", "badReceiver"},
    {59, 60, 1, "", "primitiveAt", "ElementPrimitives>>at:index:", "badReceiver badIndex"},
    {60, 61, 2, "", "primitiveAtPut", "ElementPrimitives>>at:index:put:", "badReceiver badIndex badArgument immutable"},
    {61, 62, 0, "", "primitiveSize", "ElementPrimitives>>size:", "badReceiver"},
    {62, 63, 1, "", "primitiveStringAt", "ElementPrimitives>>string:at:", "badReceiver badIndex"},
    {63, 64, 2, "", "primitiveStringAtPut", "ElementPrimitives>>string:at:put:", "badReceiver badIndex badArgument immutable"},
    {0, 65, 0, "", "primitiveNext", "", ""},
    {0, 66, 1, "", "primitiveNextPut", "", ""},
    {0, 67, 0, "", "primitiveAtEnd", "", ""},
    {64, 68, 1, "", "primitiveObjectAt", "ObjectPrimitives>>literalOf:at:", "badReceiver badIndex"},
    {65, 69, 2, "", "primitiveObjectAtPut", "ObjectPrimitives>>literalOf:at:put:", "badReceiver badIndex badArgument immutable"},
    {66, 70, 0, "", "primitiveNew", "ObjectPrimitives>>new:", "badReceiver"},
    {67, 71, 1, "", "primitiveNewWithArg", "ObjectPrimitives>>new:size:", "badReceiver badArgument noMemory"},
    {336, 72, 1, "", "primitiveArrayBecomeOneWay", "ControlPrimitives>>forward", "badReceiver badArgument inappropriate immutable pinned"},
    {337, 73, 1, "", "primitiveInstVarAt", "ControlPrimitives>>instanceVariable", "badReceiver badIndex"},
    {338, 74, 2, "", "primitiveInstVarAtPut", "ControlPrimitives>>instanceVariablePut", "badReceiver badIndex badArgument immutable inappropriate"},
    {68, 75, 0, "", "primitiveIdentityHash", "ObjectPrimitives>>hash:", ""},
    {339, 76, 1, "", "primitiveStoreStackp", "ControlPrimitives>>stackp", "badReceiver badArgument inappropriate"},
    {69, 77, 0, "", "primitiveSomeInstance", "ObjectPrimitives>>someInstanceOf:", "badReceiver notFound"},
    {70, 78, 0, "", "primitiveNextInstance", "ObjectPrimitives>>nextInstanceAfter:", "badReceiver notFound"},
    {71, 79, 2, "", "primitiveNewMethod", "ObjectPrimitives>>newMethod:bytes:header:", "badReceiver badArgument noMemory"},
    {0, 80, 1, "", "primitiveBlockCopy", "", ""},
    {0, 81, -1, "", "primitiveValue", "", ""},
    {0, 82, 1, "", "primitiveValueWithArgs", "", ""},
    {340, 83, -1, "", "primitivePerform", "ControlPrimitives>>perform", "badArgument badNumberOfArguments"},
    {341, 84, 2, "", "primitivePerformWithArgs", "ControlPrimitives>>performWithArguments", "badArgument badNumberOfArguments"},
    {342, 85, 0, "", "primitiveSignal", "ControlPrimitives>>signal", "badReceiver"},
    {343, 86, 0, "", "primitiveWait", "ControlPrimitives>>wait", "badReceiver"},
    {344, 87, 0, "", "primitiveResume", "ControlPrimitives>>resume", "badReceiver"},
    {345, 88, 0, "", "primitiveSuspend", "ControlPrimitives>>suspend", "badReceiver"},
    {346, 89, 0, "", "primitiveFlushCache", "ControlPrimitives>>flushCache", ""},
    {0, 90, 0, "", "primitiveMousePoint", "", ""},
    {0, 91, 1, "", "primitiveTestDisplayDepth", "", ""},
    {0, 92, 4, "", "primitiveSetDisplayMode", "", ""},
    {0, 93, 1, "", "primitiveInputSemaphore", "", ""},
    {0, 94, 1, "", "primitiveGetNextEvent", "", ""},
    {0, 95, 0, "", "primitiveInputWord", "", ""},
    {0, 96, 0, "", "primitiveCopyBits", "", ""},
    {347, 97, 0, "", "primitiveSnapshot", "SystemPrimitives>>snapshot", "noMemory internalError"},
    {0, 98, 3, "", "primitiveStoreImageSegment", "", ""},
    {0, 99, 2, "", "primitiveLoadImageSegment", "", ""},
    {348, 100, 3, "", "primitivePerformInSuperclass", "ControlPrimitives>>performInSuperclass", "badArgument badNumberOfArguments"},
    {0, 101, -1, "", "primitiveBeCursor", "", ""},
    {0, 102, 0, "", "primitiveBeDisplay", "", ""},
    {0, 103, -1, "", "primitiveScanCharacters", "", ""},
    {0, 104, 2, "", "primitiveDrawLoop", "", ""},
    {72, 105, 4, "", "primitiveStringReplace", "ElementPrimitives>>replace:from:to:with:startingAt:", "badReceiver badArgument badIndex immutable"},
    {0, 106, 0, "", "primitiveScreenSize", "", ""},
    {0, 107, 0, "", "primitiveMouseButtons", "", ""},
    {0, 108, 0, "", "primitiveKbdNext", "", ""},
    {0, 109, 0, "", "primitiveKbdPeek", "", ""},
    {73, 110, 1, "", "primitiveIdentical", "ObjectPrimitives>>is:sameAs:", ""},
    {74, 111, 0, "", "primitiveClass", "ObjectPrimitives>>class:", ""},
    {75, 112, 0, "", "primitiveBytesLeft", "SystemPrimitives>>bytesLeft:", ""},
    {349, 113, -1, "", "primitiveQuit", "SystemPrimitives>>quit", ""},
    {0, 114, 0, "", "primitiveExitToDebugger", "", ""},
    {76, 115, 1, "", "primitiveChangeClass", "ObjectPrimitives>>changeClassOf:to:", "badReceiver badArgument immutable"},
    {350, 116, 0, "", "primitiveFlushCacheByMethod", "ControlPrimitives>>flushMethod", ""},
    {351, 117, -1, "", "primitiveExternalCall", "ControlPrimitives>>callNamed", "notFound badMethod"},
    {352, 118, -1, "", "primitiveDoPrimitiveWithArgs", "CallPrimitives>>callByNumber", "badArgument badIndex badNumberOfArguments"},
    {353, 119, 0, "", "primitiveFlushCacheBySelector", "ControlPrimitives>>flushSelector", ""},
    {0, 120, -1, "", "primitiveCalloutToFFI", "", ""},
    {354, 121, -1, "", "primitiveImageName", "SystemPrimitives>>imageName", "badArgument"},
    {0, 122, 0, "", "primitiveNoop", "", ""},
    {0, 123, 0, "", "primitiveValueUninterruptably", "", ""},
    {77, 124, 1, "", "primitiveLowSpaceSemaphore", "SystemPrimitives>>lowSpace:semaphore:", ""},
    {78, 125, 1, "", "primitiveSignalAtBytesLeft", "SystemPrimitives>>lowSpace:bytes:", "badArgument"},
    {0, 126, 1, "", "primitiveDeferDisplayUpdates", "", ""},
    {0, 127, 4, "", "primitiveShowDisplayRect", "", ""},
    {355, 128, 1, "", "primitiveArrayBecome", "ControlPrimitives>>exchange", "badReceiver badArgument inappropriate immutable pinned noMemory"},
    {79, 129, 0, "", "primitiveSpecialObjectsOop", "SystemPrimitives>>specialObjects:", ""},
    {356, 130, 0, "", "primitiveFullGC", "SystemPrimitives>>collectAll", ""},
    {357, 131, 0, "", "primitiveIncrementalGC", "SystemPrimitives>>collectYoung", ""},
    {80, 132, 1, "", "primitiveObjectPointsTo", "ObjectPrimitives>>does:pointTo:", ""},
    {0, 133, 1, "", "primitiveSetInterruptKey", "", ""},
    {358, 134, 1, "", "primitiveInterruptSemaphore", "ProcessPrimitives>>interruptSemaphore", "badArgument"},
    {81, 135, 0, "", "primitiveMillisecondClock", "SystemPrimitives>>milliseconds:", ""},
    {359, 136, 2, "", "primitiveSignalAtMilliseconds", "ControlPrimitives>>signalAtMilliseconds", "badArgument"},
    {82, 137, 0, "", "primitiveSecondsClock", "SystemPrimitives>>seconds:", ""},
    {83, 138, 0, "", "primitiveSomeObject", "ObjectPrimitives>>someObject:", ""},
    {84, 139, 0, "", "primitiveNextObject", "ObjectPrimitives>>nextObjectAfter:", "badReceiver"},
    {0, 140, 0, "", "primitiveBeep", "", ""},
    {0, 141, -1, "", "primitiveClipboardText", "", ""},
    {85, 142, 0, "", "primitiveVMPath", "SystemPrimitives>>path:", ""},
    {86, 143, 1, "", "primitiveShortAt", "ElementPrimitives>>short:at:", "badReceiver badIndex"},
    {87, 144, 2, "", "primitiveShortAtPut", "ElementPrimitives>>short:at:put:", "badReceiver badIndex badArgument immutable"},
    {88, 145, 1, "", "primitiveConstantFill", "ElementPrimitives>>fill:with:", "badReceiver badArgument immutable"},
    {0, 146, 1, "", "primitiveReadJoystick", "", ""},
    {0, 147, -1, "", "primitiveWarpBits", "", ""},
    {89, 148, 0, "", "primitiveClone", "ObjectPrimitives>>shallowCopy:", "inappropriate noMemory"},
    {90, 149, 1, "", "primitiveGetAttribute", "SystemPrimitives>>attributeFor:index:", "badArgument notFound"},
    {91, 156, 1, "", "primitiveCompareBytes", "ElementPrimitives>>equalBytes:with:", "badReceiver badArgument"},
    {92, 158, 1, "", "primitiveStringCompareWith", "ElementPrimitives>>compare:with:", "badReceiver badArgument"},
    {93, 159, 0, "", "primitiveHashMultiply", "ObjectPrimitives>>multiplyHash:", "badReceiver"},
    {94, 160, 1, "", "primitiveAdoptInstance", "ObjectPrimitives>>adopt:instance:", "badReceiver badArgument immutable"},
    {360, 161, -1, "", "primitiveSetOrHasIdentityHash", "ObjectPrimitives>>identityHash", "badReceiver badArgument badNumberOfArguments"},
    {95, 163, 0, "", "primitiveGetImmutability", "ObjectPrimitives>>isImmutable:", ""},
    {96, 164, 1, "", "primitiveSetImmutability", "ObjectPrimitives>>immutable:put:", "badReceiver badArgument inappropriate"},
    {97, 165, 1, "", "primitiveIntegerAt", "ElementPrimitives>>word:at:", "badReceiver badIndex"},
    {98, 166, 2, "", "primitiveIntegerAtPut", "ElementPrimitives>>word:at:put:", "badReceiver badIndex badArgument immutable"},
    {361, 167, 0, "", "primitiveYield", "ControlPrimitives>>yield", ""},
    {99, 168, 1, "", "primitiveCopyObject", "ObjectPrimitives>>copy:from:", "badReceiver badArgument immutable"},
    {100, 169, 1, "", "primitiveNotIdentical", "ObjectPrimitives>>is:notSameAs:", ""},
    {362, 170, -1, "", "primitiveAsCharacter", "ObjectPrimitives>>character", "badArgument badNumberOfArguments"},
    {101, 171, 0, "", "primitiveImmediateAsInteger", "ObjectPrimitives>>immediateValueOf:", "badReceiver"},
    {102, 172, 0, "", "primitiveFetchNextMourner", "ObjectPrimitives>>fetchMourner:", "notFound"},
    {363, 173, 1, "", "primitiveSlotAt", "ControlPrimitives>>slot", "badReceiver badIndex"},
    {364, 174, 2, "", "primitiveSlotAtPut", "ControlPrimitives>>slotPut", "badReceiver badIndex badArgument immutable inappropriate"},
    {103, 175, 0, "", "primitiveBehaviorHash", "ObjectPrimitives>>behaviorHash:", "badReceiver"},
    {104, 176, 0, "", "primitiveMaxIdentityHash", "ObjectPrimitives>>maxIdentityHash:", ""},
    {105, 177, 0, "", "primitiveAllInstances", "ObjectPrimitives>>allInstancesOf:", "badReceiver"},
    {106, 178, 0, "", "primitiveAllObjects", "ObjectPrimitives>>allObjects:", ""},
    {107, 180, 1, "", "primitiveGrowMemoryByAtLeast", "MemoryPrimitives>>grow:by:", "badArgument noMemory"},
    {108, 181, 1, "", "primitiveSizeInBytesOfInstance", "ObjectPrimitives>>sizeOfInstancesOf:size:", "badReceiver badArgument"},
    {109, 182, 0, "", "primitiveSizeInBytes", "ObjectPrimitives>>sizeOf:", ""},
    {110, 183, 0, "", "primitiveIsPinned", "ObjectPrimitives>>isPinned:", "badReceiver"},
    {365, 184, 1, "", "primitivePin", "ObjectPrimitives>>pin", "badReceiver badArgument noMemory"},
    {366, 185, 0, "", "primitiveExitCriticalSection", "ProcessPrimitives>>exit", "badReceiver"},
    {367, 186, -1, "", "primitiveEnterCriticalSection", "ProcessPrimitives>>enter", "badReceiver badNumberOfArguments"},
    {368, 187, -1, "", "primitiveTestAndSetOwnershipOfCriticalSection", "ProcessPrimitives>>tryEnter", "badReceiver badNumberOfArguments"},
    {369, 188, 2, "", "primitiveExecuteMethodArgsArray", "ControlPrimitives>>executeMethod", "badReceiver badArgument badNumberOfArguments"},
    {370, 189, -1, "", "primitiveExecuteMethod", "ControlPrimitives>>executeMethodAfterArguments", "badReceiver badArgument badNumberOfArguments"},
    {371, 195, 1, "", "primitiveFindNextUnwindContext", "ControlPrimitives>>findNextUnwind", "badReceiver"},
    {372, 196, 1, "", "primitiveTerminateTo", "ControlPrimitives>>terminateTo", "badReceiver badArgument"},
    {373, 197, 0, "", "primitiveFindHandlerContext", "ControlPrimitives>>findNextHandler", "badReceiver"},
    {0, 198, 0, "", "primitiveMarkUnwindMethod", "Returning>>isMarkedWith:", ""},
    {0, 199, 0, "", "primitiveMarkHandlerMethod", "Returning>>isMarkedWith:", ""},
    {0, 200, 2, "", "primitiveClosureCopyWithCopiedValues", "", ""},
    {374, 201, 0, "", "primitiveClosureValue", "ControlPrimitives>>embeddedValue", "badReceiver badNumberOfArguments"},
    {375, 202, 1, "", "primitiveClosureValue", "ControlPrimitives>>embeddedValueWithOne", "badReceiver badNumberOfArguments"},
    {376, 203, 2, "", "primitiveClosureValue", "ControlPrimitives>>embeddedValueWithTwo", "badReceiver badNumberOfArguments"},
    {377, 204, 3, "", "primitiveClosureValue", "ControlPrimitives>>embeddedValueWithThree", "badReceiver badNumberOfArguments"},
    {378, 205, 4, "", "primitiveClosureValue", "ControlPrimitives>>embeddedValueWithFour", "badReceiver badNumberOfArguments"},
    {379, 206, 1, "", "primitiveClosureValueWithArgs", "ControlPrimitives>>embeddedValueWithArguments", "badReceiver badArgument badNumberOfArguments"},
    {380, 207, -1, "", "primitiveFullClosureValue", "ControlPrimitives>>value", "badReceiver badNumberOfArguments"},
    {381, 208, 1, "", "primitiveFullClosureValueWithArgs", "ControlPrimitives>>valueWithArguments", "badReceiver badArgument badNumberOfArguments"},
    {382, 209, -1, "", "primitiveFullClosureValueNoContextSwitch", "ControlPrimitives>>valueWithoutSwitch", "badReceiver badNumberOfArguments"},
    {383, 210, 1, "", "primitiveContextAt", "ControlPrimitives>>temporary", "badReceiver badIndex"},
    {384, 211, 2, "", "primitiveContextAtPut", "ControlPrimitives>>temporaryPut", "badReceiver badIndex"},
    {385, 212, 0, "", "primitiveContextSize", "ControlPrimitives>>temporaries", "badReceiver"},
    {386, 213, 0, "", "primitiveContextXray", "ControlPrimitives>>contextState", "badReceiver"},
    {387, 214, 0, "", "primitiveVoidVMState", "ControlPrimitives>>flushState", ""},
    {388, 215, 0, "", "primitiveFlushCacheByMethod", "ControlPrimitives>>flushStateOfMethod", ""},
    {389, 218, 3, "", "primitiveDoNamedPrimitiveWithArgs", "CallPrimitives>>callByName", "badArgument badMethod badNumberOfArguments notFound"},
    {390, 221, 0, "", "primitiveClosureValueNoContextSwitch", "ControlPrimitives>>embeddedValueWithoutSwitch", "badReceiver badNumberOfArguments"},
    {391, 222, 1, "", "primitiveClosureValueNoContextSwitch", "ControlPrimitives>>embeddedValueWithOneWithoutSwitch", "badReceiver badNumberOfArguments"},
    {0, 229, 1, "", "primitiveProcessBindToThreadId", "", ""},
    {392, 230, 1, "", "primitiveRelinquishProcessor", "ControlPrimitives>>relinquish", "badArgument"},
    {0, 231, 0, "", "primitiveForceDisplayUpdate", "", ""},
    {0, 232, 3, "", "primitiveFormPrint", "", ""},
    {0, 233, 1, "", "primitiveSetFullScreen", "", ""},
    {111, 238, 1, "", "primitiveFloatArrayAt", "ElementPrimitives>>float:at:", "badReceiver badIndex"},
    {112, 239, 2, "", "primitiveFloatArrayAtPut", "ElementPrimitives>>float:at:put:", "badReceiver badIndex badArgument immutable"},
    {113, 240, 0, "", "primitiveUTCMicrosecondClock", "SystemPrimitives>>utcMicroseconds:", ""},
    {114, 241, 0, "", "primitiveLocalMicrosecondClock", "SystemPrimitives>>localMicroseconds:", ""},
    {393, 242, 2, "", "primitiveSignalAtUTCMicroseconds", "ControlPrimitives>>signalAtMicroseconds", "badArgument"},
    {115, 243, 0, "", "primitiveUpdateTimezone", "SystemPrimitives>>updateTimezone:", ""},
    {394, 244, -1, "", "primitiveUtcAndTimezoneOffset", "SystemPrimitives>>utcAndOffset", "badNumberOfArguments badArgument immutable"},
    {116, 245, 0, "", "primitiveCoarseUTCMicrosecondClock", "SystemPrimitives>>coarseUtcMicroseconds:", ""},
    {117, 246, 0, "", "primitiveCoarseLocalMicrosecondClock", "SystemPrimitives>>coarseLocalMicroseconds:", ""},
    {395, 247, 0, "", "primitiveSnapshotEmbedded", "SystemPrimitives>>embeddedSnapshot", "noMemory internalError"},
    {396, 248, 1, "", "primitiveArrayBecomeOneWayNoCopyHash", "ControlPrimitives>>forwardWithoutHash", "badReceiver badArgument inappropriate immutable pinned"},
    {397, 249, 2, "", "primitiveArrayBecomeOneWayCopyHash", "ControlPrimitives>>forwardAskingForHash", "badReceiver badArgument inappropriate immutable pinned"},
    {0, 250, 0, "", "primitiveClearVMProfile", "", ""},
    {0, 251, -1, "", "primitiveControlVMProfiling", "", ""},
    {0, 252, -1, "", "primitiveVMProfileSamplesInto", "", ""},
    {0, 253, 0, "", "primitiveCollectCogCodeConstituents", "", ""},
    {398, 254, -1, "", "primitiveVMParameter", "ParameterPrimitives>>parameter", "badArgument badIndex badNumberOfArguments inappropriate"},
    {0, 256, 0, "", "primitivePushSelf", "Send>>quick:entry:receiver:", ""},
    {0, 257, 0, "", "primitivePushTrue", "Lookup>>quickConstant:", ""},
    {0, 258, 0, "", "primitivePushFalse", "Lookup>>quickConstant:", ""},
    {0, 259, 0, "", "primitivePushNil", "Lookup>>quickConstant:", ""},
    {0, 260, 0, "", "primitivePushMinusOne", "Lookup>>quickConstant:", ""},
    {0, 261, 0, "", "primitivePushZero", "Lookup>>quickConstant:", ""},
    {0, 262, 0, "", "primitivePushOne", "Lookup>>quickConstant:", ""},
    {0, 263, 0, "", "primitivePushTwo", "Lookup>>quickConstant:", ""},
    {0, 264, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 265, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 266, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 267, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 268, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 269, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 270, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 271, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 272, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 273, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 274, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 275, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 276, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 277, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 278, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 279, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 280, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 281, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 282, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 283, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 284, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 285, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 286, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 287, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 288, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 289, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 290, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 291, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 292, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 293, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 294, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 295, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 296, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 297, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 298, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 299, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 300, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 301, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 302, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 303, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 304, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 305, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 306, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 307, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 308, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 309, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 310, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 311, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 312, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 313, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 314, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 315, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 316, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 317, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 318, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 319, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 320, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 321, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 322, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 323, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 324, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 325, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 326, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 327, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 328, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 329, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 330, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 331, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 332, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 333, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 334, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 335, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 336, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 337, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 338, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 339, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 340, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 341, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 342, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 343, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 344, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 345, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 346, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 347, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 348, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 349, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 350, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 351, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 352, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 353, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 354, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 355, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 356, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 357, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 358, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 359, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 360, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 361, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 362, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 363, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 364, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 365, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 366, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 367, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 368, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 369, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 370, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 371, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 372, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 373, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 374, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 375, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 376, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 377, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 378, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 379, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 380, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 381, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 382, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 383, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 384, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 385, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 386, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 387, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 388, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 389, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 390, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 391, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 392, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 393, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 394, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 395, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 396, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 397, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 398, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 399, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 400, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 401, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 402, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 403, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 404, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 405, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 406, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 407, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 408, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 409, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 410, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 411, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 412, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 413, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 414, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 415, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 416, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 417, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 418, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 419, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 420, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 421, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 422, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 423, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 424, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 425, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 426, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 427, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 428, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 429, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 430, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 431, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 432, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 433, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 434, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 435, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 436, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 437, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 438, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 439, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 440, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 441, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 442, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 443, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 444, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 445, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 446, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 447, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 448, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 449, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 450, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 451, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 452, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 453, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 454, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 455, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 456, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 457, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 458, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 459, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 460, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 461, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 462, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 463, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 464, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 465, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 466, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 467, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 468, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 469, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 470, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 471, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 472, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 473, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 474, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 475, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 476, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 477, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 478, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 479, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 480, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 481, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 482, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 483, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 484, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 485, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 486, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 487, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 488, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 489, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 490, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 491, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 492, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 493, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 494, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 495, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 496, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 497, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 498, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 499, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 500, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 501, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 502, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 503, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 504, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 505, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 506, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 507, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 508, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 509, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 510, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 511, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 512, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 513, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 514, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 515, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 516, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 517, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 518, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {0, 519, 0, "", "primitiveLoadInstVar", "Send>>quick:entry:receiver:", ""},
    {118, 541, 1, "", "primitiveSmallFloatAdd", "FloatPrimitives>>smallAdd:with:", "badReceiver badArgument"},
    {119, 542, 1, "", "primitiveSmallFloatSubtract", "FloatPrimitives>>smallSubtract:with:", "badReceiver badArgument"},
    {120, 543, 1, "", "primitiveSmallFloatLessThan", "FloatPrimitives>>smallLess:with:", "badReceiver badArgument"},
    {121, 544, 1, "", "primitiveSmallFloatGreaterThan", "FloatPrimitives>>smallGreater:with:", "badReceiver badArgument"},
    {122, 545, 1, "", "primitiveSmallFloatLessOrEqual", "FloatPrimitives>>smallLessOrEqual:with:", "badReceiver badArgument"},
    {123, 546, 1, "", "primitiveSmallFloatGreaterOrEqual", "FloatPrimitives>>smallGreaterOrEqual:with:", "badReceiver badArgument"},
    {124, 547, 1, "", "primitiveSmallFloatEqual", "FloatPrimitives>>smallEqual:with:", "badReceiver badArgument"},
    {125, 548, 1, "", "primitiveSmallFloatNotEqual", "FloatPrimitives>>smallNotEqual:with:", "badReceiver badArgument"},
    {126, 549, 1, "", "primitiveSmallFloatMultiply", "FloatPrimitives>>smallMultiply:with:", "badReceiver badArgument"},
    {127, 550, 1, "", "primitiveSmallFloatDivide", "FloatPrimitives>>smallDivide:with:", "badReceiver badArgument"},
    {128, 551, 0, "", "primitiveSmallFloatTruncated", "FloatPrimitives>>smallTruncated:", "badReceiver inappropriate"},
    {129, 552, 0, "", "primitiveSmallFloatFractionalPart", "FloatPrimitives>>smallFractionPart:", "badReceiver inappropriate"},
    {130, 553, 0, "", "primitiveSmallFloatExponent", "FloatPrimitives>>smallExponent:", "badReceiver"},
    {131, 554, 1, "", "primitiveSmallFloatTimesTwoPower", "FloatPrimitives>>smallTimesTwoPower:with:", "badReceiver badArgument"},
    {132, 555, 0, "", "primitiveSmallFloatSquareRoot", "FloatPrimitives>>smallSqrt:", "badReceiver"},
    {133, 556, 0, "", "primitiveSmallFloatSine", "FloatPrimitives>>smallSin:", "badReceiver"},
    {134, 557, 0, "", "primitiveSmallFloatArctan", "FloatPrimitives>>smallArcTan:", "badReceiver"},
    {135, 558, 0, "", "primitiveSmallFloatLogN", "FloatPrimitives>>smallLn:", "badReceiver"},
    {136, 559, 0, "", "primitiveSmallFloatExp", "FloatPrimitives>>smallExp:", "badReceiver"},
    {399, 568, 0, "", "primitiveSuspendBackingUpV1", "ProcessPrimitives>>suspendToWait", "badReceiver inappropriate"},
    {400, 570, 0, "", "primitiveFlushExternalPrimitives", "ModulePrimitives>>flush", ""},
    {401, 571, 1, "", "primitiveUnloadModule", "ModulePrimitives>>unload", "badArgument"},
    {137, 572, 1, "", "primitiveListBuiltinModule", "ModulePrimitives>>builtIn:at:", "badArgument"},
    {138, 573, 1, "", "primitiveListExternalModule", "ModulePrimitives>>loaded:at:", "badArgument"},
    {139, 574, 3, "", "primitiveFloat64ArrayAdd", "Float64ArrayPlugin>>add:one:other:to:", "badArgument immutable"},
    {140, 575, 0, "", "primitiveHighBit", "IntegerPrimitives>>highBit:", "badReceiver"},
    {402, 578, 0, "", "primitiveSuspendBackingUpV2", "ProcessPrimitives>>suspendToWaitUntold", "badReceiver inappropriate"},
    {141, 581, 1, "", "primitiveNewWithArgPinned", "MemoryPrimitives>>alsoPinnedNew:size:", "badReceiver badArgument noMemory"},
    {142, 583, 1, "", "primitiveNewWithArgUninitializedPinned", "MemoryPrimitives>>uninitializedPinnedNew:size:", "badReceiver badArgument noMemory"},
    {143, 596, 0, "", "primitiveNewOldSpace", "MemoryPrimitives>>oldNew:", "badReceiver noMemory"},
    {144, 597, 1, "", "primitiveNewWithArgOldSpace", "MemoryPrimitives>>oldNew:size:", "badReceiver badArgument noMemory"},
    {145, 598, 0, "", "primitiveNewPinned", "MemoryPrimitives>>pinnedNew:", "badReceiver noMemory"},
    {146, 599, 1, "", "primitiveNewWithArgPinned", "MemoryPrimitives>>pinnedNew:size:", "badReceiver badArgument noMemory"},
    {147, 600, 1, "", "primitiveLoadBoolean8FromBytes", "BytePrimitives>>boolean8:at:", "badArgument badIndex"},
    {148, 601, 1, "", "primitiveLoadUInt8FromBytes", "BytePrimitives>>unsigned8:at:", "badArgument badIndex"},
    {149, 602, 1, "", "primitiveLoadInt8FromBytes", "BytePrimitives>>signed8:at:", "badArgument badIndex"},
    {150, 603, 1, "", "primitiveLoadUInt16FromBytes", "BytePrimitives>>unsigned16:at:", "badArgument badIndex"},
    {151, 604, 1, "", "primitiveLoadInt16FromBytes", "BytePrimitives>>signed16:at:", "badArgument badIndex"},
    {152, 605, 1, "", "primitiveLoadUInt32FromBytes", "BytePrimitives>>unsigned32:at:", "badArgument badIndex"},
    {153, 606, 1, "", "primitiveLoadInt32FromBytes", "BytePrimitives>>signed32:at:", "badArgument badIndex"},
    {154, 607, 1, "", "primitiveLoadUInt64FromBytes", "BytePrimitives>>unsigned64:at:", "badArgument badIndex"},
    {155, 608, 1, "", "primitiveLoadInt64FromBytes", "BytePrimitives>>signed64:at:", "badArgument badIndex"},
    {0, 609, 1, "", "primitiveLoadPointerFromBytes", "", ""},
    {156, 610, 1, "", "primitiveLoadChar8FromBytes", "BytePrimitives>>character8:at:", "badArgument badIndex"},
    {157, 611, 1, "", "primitiveLoadChar16FromBytes", "BytePrimitives>>character16:at:", "badArgument badIndex"},
    {158, 612, 1, "", "primitiveLoadChar32FromBytes", "BytePrimitives>>character32:at:", "badArgument badIndex"},
    {159, 613, 1, "", "primitiveLoadFloat32FromBytes", "BytePrimitives>>float32:at:", "badArgument badIndex"},
    {160, 614, 1, "", "primitiveLoadFloat64FromBytes", "BytePrimitives>>float64:at:", "badArgument badIndex"},
    {161, 615, 2, "", "primitiveStoreBoolean8IntoBytes", "BytePrimitives>>boolean8:at:put:", "badArgument badIndex immutable"},
    {162, 616, 2, "", "primitiveStoreUInt8IntoBytes", "BytePrimitives>>unsigned8:at:put:", "badArgument badIndex immutable"},
    {163, 617, 2, "", "primitiveStoreInt8IntoBytes", "BytePrimitives>>signed8:at:put:", "badArgument badIndex immutable"},
    {164, 618, 2, "", "primitiveStoreUInt16IntoBytes", "BytePrimitives>>unsigned16:at:put:", "badArgument badIndex immutable"},
    {165, 619, 2, "", "primitiveStoreInt16IntoBytes", "BytePrimitives>>signed16:at:put:", "badArgument badIndex immutable"},
    {166, 620, 2, "", "primitiveStoreUInt32IntoBytes", "BytePrimitives>>unsigned32:at:put:", "badArgument badIndex immutable"},
    {167, 621, 2, "", "primitiveStoreInt32IntoBytes", "BytePrimitives>>signed32:at:put:", "badArgument badIndex immutable"},
    {168, 622, 2, "", "primitiveStoreUInt64IntoBytes", "BytePrimitives>>unsigned64:at:put:", "badArgument badIndex immutable"},
    {169, 623, 2, "", "primitiveStoreInt64IntoBytes", "BytePrimitives>>signed64:at:put:", "badArgument badIndex immutable"},
    {0, 624, 2, "", "primitiveStorePointerIntoBytes", "", ""},
    {170, 625, 2, "", "primitiveStoreChar8IntoBytes", "BytePrimitives>>character8:at:put:", "badArgument badIndex immutable"},
    {171, 626, 2, "", "primitiveStoreChar16IntoBytes", "BytePrimitives>>character16:at:put:", "badArgument badIndex immutable"},
    {172, 627, 2, "", "primitiveStoreChar32IntoBytes", "BytePrimitives>>character32:at:put:", "badArgument badIndex immutable"},
    {173, 628, 2, "", "primitiveStoreFloat32IntoBytes", "BytePrimitives>>float32:at:put:", "badArgument badIndex immutable"},
    {174, 629, 2, "", "primitiveStoreFloat64IntoBytes", "BytePrimitives>>float64:at:put:", "badArgument badIndex immutable"},
    {0, 630, 1, "", "primitiveLoadBoolean8FromExternalAddress", "", ""},
    {0, 631, 1, "", "primitiveLoadUInt8FromExternalAddress", "", ""},
    {0, 632, 1, "", "primitiveLoadInt8FromExternalAddress", "", ""},
    {0, 633, 1, "", "primitiveLoadUInt16FromExternalAddress", "", ""},
    {0, 634, 1, "", "primitiveLoadInt16FromExternalAddress", "", ""},
    {0, 635, 1, "", "primitiveLoadUInt32FromExternalAddress", "", ""},
    {0, 636, 1, "", "primitiveLoadInt32FromExternalAddress", "", ""},
    {0, 637, 1, "", "primitiveLoadUInt64FromExternalAddress", "", ""},
    {0, 638, 1, "", "primitiveLoadInt64FromExternalAddress", "", ""},
    {0, 639, 1, "", "primitiveLoadPointerFromExternalAddress", "", ""},
    {0, 640, 1, "", "primitiveLoadChar8FromExternalAddress", "", ""},
    {0, 641, 1, "", "primitiveLoadChar16FromExternalAddress", "", ""},
    {0, 642, 1, "", "primitiveLoadChar32FromExternalAddress", "", ""},
    {0, 643, 1, "", "primitiveLoadFloat32FromExternalAddress", "", ""},
    {0, 644, 1, "", "primitiveLoadFloat64FromExternalAddress", "", ""},
    {0, 645, 2, "", "primitiveStoreBoolean8IntoExternalAddress", "", ""},
    {0, 646, 2, "", "primitiveStoreUInt8IntoExternalAddress", "", ""},
    {0, 647, 2, "", "primitiveStoreInt8IntoExternalAddress", "", ""},
    {0, 648, 2, "", "primitiveStoreUInt16IntoExternalAddress", "", ""},
    {0, 649, 2, "", "primitiveStoreInt16IntoExternalAddress", "", ""},
    {0, 650, 2, "", "primitiveStoreUInt32IntoExternalAddress", "", ""},
    {0, 651, 2, "", "primitiveStoreInt32IntoExternalAddress", "", ""},
    {0, 652, 2, "", "primitiveStoreUInt64IntoExternalAddress", "", ""},
    {0, 653, 2, "", "primitiveStoreInt64IntoExternalAddress", "", ""},
    {0, 654, 2, "", "primitiveStorePointerIntoExternalAddress", "", ""},
    {0, 655, 2, "", "primitiveStoreChar8IntoExternalAddress", "", ""},
    {0, 656, 2, "", "primitiveStoreChar16IntoExternalAddress", "", ""},
    {0, 657, 2, "", "primitiveStoreChar32IntoExternalAddress", "", ""},
    {0, 658, 2, "", "primitiveStoreFloat32IntoExternalAddress", "", ""},
    {0, 659, 2, "", "primitiveStoreFloat64IntoExternalAddress", "", ""},
    {403, 1023, -1, "", "primitiveInvokeObjectAsMethod", "CallPrimitives>>runWithIn", ""},
    {0, -1, 0, "", "primLoadModule", "", ""},
    {175, -1, 0, "", "primitiveBytecodeSetsAvailable", "SystemPrimitives>>bytecodeSets:", ""},
    {176, -1, 0, "", "primitiveDisableModuleLoading", "ModulePrimitives>>disableLoading:", ""},
    {0, -1, 0, "", "primitiveForceTenure", "", ""},
    {404, -1, -1, "", "primitiveGetCurrentWorkingDirectory", "SystemPrimitives>>workingFolder", ""},
    {177, -1, 1, "", "primitiveGetenv", "SystemPrimitives>>environment:at:", "badArgument"},
    {178, -1, 0, "", "primitiveHighResClock", "SystemPrimitives>>highResolution:", ""},
    {179, -1, 0, "", "primitiveImageFormatVersion", "SystemPrimitives>>imageFormat:", ""},
    {180, -1, 0, "", "primitiveInterpreterSourceVersion", "SystemPrimitives>>interpreterVersion:", ""},
    {181, -1, 1, "", "primitiveIsRoot", "MemoryPrimitives>>is:root:", ""},
    {182, -1, 1, "", "primitiveIsYoung", "MemoryPrimitives>>is:young:", ""},
    {405, -1, -1, "", "primitiveMultipleBytecodeSetsActive", "SystemPrimitives>>severalBytecodeSets", "badNumberOfArguments badArgument"},
    {183, -1, 0, "", "primitivePlatformSourceVersion", "SystemPrimitives>>platformVersion:", ""},
    {184, -1, 0, "", "primitiveProfileSample", "ProcessPrimitives>>profileSample:", ""},
    {406, -1, 1, "", "primitiveProfileSemaphore", "ProcessPrimitives>>profileSemaphore", "badArgument"},
    {407, -1, 1, "", "primitiveProfileStart", "ProcessPrimitives>>profileStart", "badArgument"},
    {185, -1, 0, "", "primitiveRootTable", "MemoryPrimitives>>rootTable:", "noMemory"},
    {186, -1, 1, "", "primitiveRootTableAt", "MemoryPrimitives>>rootTable:at:", "badIndex"},
    {0, -1, 1, "", "primitiveSetGCBiasToGrow", "", ""},
    {0, -1, 1, "", "primitiveSetGCBiasToGrowGCLimit", "", ""},
    {0, -1, 1, "", "primitiveSetGCSemaphore", "", ""},
    {408, -1, -1, "", "primitiveUtcWithOffset", "SystemPrimitives>>posixUtcAndOffset", "badNumberOfArguments badArgument immutable"},
    {187, -1, 0, "", "primitiveVMVersion", "SystemPrimitives>>version:", ""},
    {0, -1, 1, "AsynchFilePlugin", "primitiveAsyncFileClose", "", ""},
    {0, -1, 3, "AsynchFilePlugin", "primitiveAsyncFileOpen", "", ""},
    {0, -1, 4, "AsynchFilePlugin", "primitiveAsyncFileReadResult", "", ""},
    {0, -1, 3, "AsynchFilePlugin", "primitiveAsyncFileReadStart", "", ""},
    {0, -1, 1, "AsynchFilePlugin", "primitiveAsyncFileWriteResult", "", ""},
    {0, -1, 5, "AsynchFilePlugin", "primitiveAsyncFileWriteStart", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveAddActiveEdgeEntry", "", ""},
    {0, -1, 5, "B2DPlugin", "primitiveAddBezierShape", "", ""},
    {0, -1, 7, "B2DPlugin", "primitiveAddBitmapFill", "", ""},
    {0, -1, 5, "B2DPlugin", "primitiveAddGradientFill", "", ""},
    {0, -1, 5, "B2DPlugin", "primitiveAddOval", "", ""},
    {0, -1, 5, "B2DPlugin", "primitiveAddPolygon", "", ""},
    {0, -1, 5, "B2DPlugin", "primitiveAddRect", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveChangedActiveEdgeEntry", "", ""},
    {0, -1, 2, "B2DPlugin", "primitiveCopyBuffer", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveDoProfileStats", "", ""},
    {0, -1, 0, "B2DPlugin", "primitiveFinishedProcessing", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveGetBezierStats", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveGetCounts", "", ""},
    {0, -1, 0, "B2DPlugin", "primitiveGetDepth", "", ""},
    {0, -1, 0, "B2DPlugin", "primitiveGetFailureReason", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveGetTimes", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveInitializeBuffer", "", ""},
    {0, -1, 2, "B2DPlugin", "primitiveMergeFillFrom", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveNeedsFlushPut", "", ""},
    {0, -1, 2, "B2DPlugin", "primitiveRenderImage", "", ""},
    {0, -1, 2, "B2DPlugin", "primitiveRenderScanline", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveSetAALevel", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveSetBitBltPlugin", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveSetClipRect", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveSetColorTransform", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveSetDepth", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveSetEdgeTransform", "", ""},
    {0, -1, 1, "B2DPlugin", "primitiveSetOffset", "", ""},
    {0, -1, -1, "BitBltPlugin", "primitiveCopyBits", "", ""},
    {0, -1, 6, "BitBltPlugin", "primitiveDisplayString", "", ""},
    {0, -1, 2, "BitBltPlugin", "primitiveDrawLoop", "", ""},
    {0, -1, 2, "BitBltPlugin", "primitiveWarpBits", "", ""},
    {188, -1, 1, "ConsolePlugin", "primitiveCompleteWith", "ConsolePlugin>>complete:with:", "badArgument"},
    {189, -1, 1, "ConsolePlugin", "primitiveIsTerminal", "ConsolePlugin>>isTerminal:file:", "badArgument"},
    {190, -1, 1, "ConsolePlugin", "primitiveReadLine", "ConsolePlugin>>read:prompt:", "badArgument"},
    {191, -1, 1, "CroquetPlugin", "primitiveGatherEntropy", "CroquetPlugin>>gather:into:", "badArgument immutable unsupported"},
    {192, -1, 2, "DSAPrims", "primitiveExpandBlock", "DSAPrims>>expand:block:into:", "badArgument immutable"},
    {193, -1, 0, "DSAPrims", "primitiveHasSecureHashPrimitive", "DSAPrims>>hasHash:", ""},
    {194, -1, 2, "DSAPrims", "primitiveHashBlock", "DSAPrims>>hash:block:using:", "badArgument immutable"},
    {195, -1, 2, "FileAttributesPlugin", "primitiveChangeMode", "FileAttributesPlugin>>setMode:file:to:", "badArgument systemError"},
    {196, -1, 3, "FileAttributesPlugin", "primitiveChangeOwner", "FileAttributesPlugin>>setOwner:file:to:group:", "badArgument systemError"},
    {197, -1, 1, "FileAttributesPlugin", "primitiveClosedir", "FileAttributesPlugin>>close:folder:", "badArgument systemError"},
    {198, -1, 2, "FileAttributesPlugin", "primitiveFileAttribute", "FileAttributesPlugin>>attribute:file:number:", "badArgument systemError"},
    {199, -1, 2, "FileAttributesPlugin", "primitiveFileAttributes", "FileAttributesPlugin>>attributes:file:mask:", "badArgument systemError"},
    {200, -1, 1, "FileAttributesPlugin", "primitiveFileExists", "FileAttributesPlugin>>exists:file:", "badArgument"},
    {201, -1, 0, "FileAttributesPlugin", "primitiveFileMasks", "FileAttributesPlugin>>masks:", ""},
    {0, -1, 0, "FileAttributesPlugin", "primitiveLogicalDrives", "", ""},
    {202, -1, 1, "FileAttributesPlugin", "primitiveOpendir", "FileAttributesPlugin>>open:folder:", "badArgument systemError"},
    {203, -1, 0, "FileAttributesPlugin", "primitivePathMax", "FileAttributesPlugin>>longestPath:", ""},
    {204, -1, 1, "FileAttributesPlugin", "primitivePlatToStPath", "FileAttributesPlugin>>pathOfSystem:path:", "badArgument systemError"},
    {205, -1, 1, "FileAttributesPlugin", "primitiveReaddir", "FileAttributesPlugin>>read:folder:", "badArgument systemError"},
    {206, -1, 1, "FileAttributesPlugin", "primitiveRewinddir", "FileAttributesPlugin>>rewind:folder:", "badArgument systemError"},
    {207, -1, 1, "FileAttributesPlugin", "primitiveStToPlatPath", "FileAttributesPlugin>>pathOfImage:path:", "badArgument systemError"},
    {208, -1, 3, "FileAttributesPlugin", "primitiveSymlinkChangeOwner", "FileAttributesPlugin>>setOwner:link:to:group:", "badArgument systemError"},
    {209, -1, 0, "FileAttributesPlugin", "primitiveVersionString", "FileAttributesPlugin>>version:", ""},
    {0, -1, 2, "FilePlugin", "primitiveConnectToFile", "", ""},
    {210, -1, 2, "FilePlugin", "primitiveConnectToFileDescriptor", "FilePlugin>>connect:toDescriptor:writable:", "badArgument notFound"},
    {211, -1, 1, "FilePlugin", "primitiveDirectoryCreate", "FilePlugin>>create:directory:", "badArgument internalError"},
    {212, -1, 1, "FilePlugin", "primitiveDirectoryDelete", "FilePlugin>>delete:directory:", "badArgument internalError"},
    {213, -1, 0, "FilePlugin", "primitiveDirectoryDelimitor", "FilePlugin>>delimiter:", ""},
    {214, -1, 2, "FilePlugin", "primitiveDirectoryEntry", "FilePlugin>>entry:directory:named:", "badArgument notFound"},
    {0, -1, 3, "FilePlugin", "primitiveDirectoryGetMacTypeAndCreator", "", ""},
    {215, -1, 2, "FilePlugin", "primitiveDirectoryLookup", "FilePlugin>>lookup:directory:index:", "badArgument notFound"},
    {0, -1, 3, "FilePlugin", "primitiveDirectorySetMacTypeAndCreator", "", ""},
    {216, -1, 1, "FilePlugin", "primitiveFileAtEnd", "FilePlugin>>isAtEnd:file:", "badArgument"},
    {217, -1, 1, "FilePlugin", "primitiveFileClose", "FilePlugin>>close:file:", "badArgument internalError"},
    {218, -1, 1, "FilePlugin", "primitiveFileDelete", "FilePlugin>>delete:name:", "badArgument internalError"},
    {219, -1, 1, "FilePlugin", "primitiveFileDescriptorType", "FilePlugin>>kind:ofDescriptor:", "badArgument"},
    {220, -1, 1, "FilePlugin", "primitiveFileFlush", "FilePlugin>>flush:file:", "badArgument"},
    {221, -1, 1, "FilePlugin", "primitiveFileGetPosition", "FilePlugin>>position:file:", "badArgument internalError"},
    {222, -1, 2, "FilePlugin", "primitiveFileOpen", "FilePlugin>>open:name:writable:", "badArgument notFound"},
    {223, -1, 1, "FilePlugin", "primitiveFileOpenNew", "FilePlugin>>create:name:", "badArgument inappropriate notFound"},
    {224, -1, 4, "FilePlugin", "primitiveFileRead", "FilePlugin>>read:file:into:start:count:", "badArgument immutable internalError"},
    {225, -1, 2, "FilePlugin", "primitiveFileRename", "FilePlugin>>rename:name:to:", "badArgument internalError"},
    {226, -1, 2, "FilePlugin", "primitiveFileSetPosition", "FilePlugin>>position:file:to:", "badArgument internalError"},
    {227, -1, 1, "FilePlugin", "primitiveFileSize", "FilePlugin>>size:file:", "badArgument internalError"},
    {228, -1, 0, "FilePlugin", "primitiveFileStdioHandles", "FilePlugin>>stdioHandles:", ""},
    {229, -1, 1, "FilePlugin", "primitiveFileSync", "FilePlugin>>sync:file:", "badArgument internalError"},
    {230, -1, 2, "FilePlugin", "primitiveFileTruncate", "FilePlugin>>truncate:file:to:", "badArgument internalError"},
    {231, -1, 4, "FilePlugin", "primitiveFileWrite", "FilePlugin>>write:file:from:start:count:", "badArgument internalError"},
    {232, -1, 0, "FilePlugin", "primitiveGetWorkingDirectory", "FilePlugin>>workingFolder:", "notFound"},
    {233, -1, 0, "FilePlugin", "primitiveHasFileAccess", "FilePlugin>>hasAccess:", ""},
    {234, -1, 1, "FilePlugin", "primitiveSetWorkingDirectory", "FilePlugin>>workingFolder:become:", "badArgument notFound"},
    {0, -1, 2, "FilePlugin", "primitiveWaitForDataWithSemaphore", "", ""},
    {235, -1, 1, "Float64ArrayPlugin", "primitiveAddFloat64Array", "Float64ArrayPlugin>>add:withAll:", "badReceiver badArgument immutable"},
    {236, -1, 1, "Float64ArrayPlugin", "primitiveAddScalar", "Float64ArrayPlugin>>add:with:", "badReceiver badArgument immutable"},
    {237, -1, 1, "Float64ArrayPlugin", "primitiveAt", "Float64ArrayPlugin>>float:at:", "badReceiver badIndex"},
    {238, -1, 2, "Float64ArrayPlugin", "primitiveAtPut", "Float64ArrayPlugin>>float:at:put:", "badReceiver badIndex badArgument immutable"},
    {239, -1, 1, "Float64ArrayPlugin", "primitiveDivFloat64Array", "Float64ArrayPlugin>>divide:withAll:", "badReceiver badArgument immutable"},
    {240, -1, 1, "Float64ArrayPlugin", "primitiveDivScalar", "Float64ArrayPlugin>>divide:with:", "badReceiver badArgument immutable"},
    {241, -1, 1, "Float64ArrayPlugin", "primitiveDotProduct", "Float64ArrayPlugin>>product:withAll:", "badReceiver badArgument"},
    {242, -1, 1, "Float64ArrayPlugin", "primitiveEqual", "Float64ArrayPlugin>>is:equalTo:", "badReceiver badArgument"},
    {243, -1, 1, "Float64ArrayPlugin", "primitiveFromFloatArray", "Float64ArrayPlugin>>set:from:", "badReceiver badArgument immutable"},
    {244, -1, 0, "Float64ArrayPlugin", "primitiveHashArray", "Float64ArrayPlugin>>hash:", "badReceiver"},
    {245, -1, 0, "Float64ArrayPlugin", "primitiveLength", "Float64ArrayPlugin>>length:", "badReceiver"},
    {246, -1, 1, "Float64ArrayPlugin", "primitiveMulFloat64Array", "Float64ArrayPlugin>>multiply:withAll:", "badReceiver badArgument immutable"},
    {247, -1, 1, "Float64ArrayPlugin", "primitiveMulScalar", "Float64ArrayPlugin>>multiply:with:", "badReceiver badArgument immutable"},
    {248, -1, 0, "Float64ArrayPlugin", "primitiveNormalize", "Float64ArrayPlugin>>normalize:", "badReceiver immutable"},
    {249, -1, 1, "Float64ArrayPlugin", "primitiveSubFloat64Array", "Float64ArrayPlugin>>subtract:withAll:", "badReceiver badArgument immutable"},
    {250, -1, 1, "Float64ArrayPlugin", "primitiveSubScalar", "Float64ArrayPlugin>>subtract:with:", "badReceiver badArgument immutable"},
    {251, -1, 0, "Float64ArrayPlugin", "primitiveSum", "Float64ArrayPlugin>>sum:", "badReceiver"},
    {252, -1, 1, "FloatArrayPlugin", "primitiveAddFloatArray", "FloatArrayPlugin>>add:withAll:", "badReceiver badArgument immutable"},
    {253, -1, 1, "FloatArrayPlugin", "primitiveAddScalar", "FloatArrayPlugin>>add:with:", "badReceiver badArgument immutable"},
    {254, -1, 1, "FloatArrayPlugin", "primitiveAt", "FloatArrayPlugin>>float:at:", "badReceiver badIndex"},
    {255, -1, 2, "FloatArrayPlugin", "primitiveAtPut", "FloatArrayPlugin>>float:at:put:", "badReceiver badIndex badArgument immutable"},
    {256, -1, 1, "FloatArrayPlugin", "primitiveDivFloatArray", "FloatArrayPlugin>>divide:withAll:", "badReceiver badArgument immutable"},
    {257, -1, 1, "FloatArrayPlugin", "primitiveDivScalar", "FloatArrayPlugin>>divide:with:", "badReceiver badArgument immutable"},
    {258, -1, 1, "FloatArrayPlugin", "primitiveDotProduct", "FloatArrayPlugin>>product:withAll:", "badReceiver badArgument"},
    {259, -1, 1, "FloatArrayPlugin", "primitiveEqual", "FloatArrayPlugin>>is:equalTo:", "badReceiver badArgument"},
    {260, -1, 1, "FloatArrayPlugin", "primitiveFromFloat64Array", "FloatArrayPlugin>>set:from:", "badReceiver badArgument immutable"},
    {261, -1, 0, "FloatArrayPlugin", "primitiveHashArray", "FloatArrayPlugin>>hash:", "badReceiver"},
    {262, -1, 0, "FloatArrayPlugin", "primitiveLength", "FloatArrayPlugin>>length:", "badReceiver"},
    {263, -1, 1, "FloatArrayPlugin", "primitiveMulFloatArray", "FloatArrayPlugin>>multiply:withAll:", "badReceiver badArgument immutable"},
    {264, -1, 1, "FloatArrayPlugin", "primitiveMulScalar", "FloatArrayPlugin>>multiply:with:", "badReceiver badArgument immutable"},
    {265, -1, 0, "FloatArrayPlugin", "primitiveNormalize", "FloatArrayPlugin>>normalize:", "badReceiver immutable"},
    {266, -1, 1, "FloatArrayPlugin", "primitiveSubFloatArray", "FloatArrayPlugin>>subtract:withAll:", "badReceiver badArgument immutable"},
    {267, -1, 1, "FloatArrayPlugin", "primitiveSubScalar", "FloatArrayPlugin>>subtract:with:", "badReceiver badArgument immutable"},
    {268, -1, 0, "FloatArrayPlugin", "primitiveSum", "FloatArrayPlugin>>sum:", "badReceiver"},
    {269, -1, 0, "FloatMathPlugin", "primitiveArcCos", "FloatMathPlugin>>arcCosine:", "badReceiver inappropriate"},
    {270, -1, 0, "FloatMathPlugin", "primitiveArcCosH", "FloatMathPlugin>>hyperbolicArcCosine:", "badReceiver inappropriate"},
    {271, -1, 0, "FloatMathPlugin", "primitiveArcSin", "FloatMathPlugin>>arcSine:", "badReceiver inappropriate"},
    {272, -1, 0, "FloatMathPlugin", "primitiveArcSinH", "FloatMathPlugin>>hyperbolicArcSine:", "badReceiver inappropriate"},
    {273, -1, 0, "FloatMathPlugin", "primitiveArcTan", "FloatMathPlugin>>arcTangent:", "badReceiver inappropriate"},
    {274, -1, 1, "FloatMathPlugin", "primitiveArcTan2", "FloatMathPlugin>>arcTangentOf:over:", "badReceiver badArgument inappropriate"},
    {275, -1, 0, "FloatMathPlugin", "primitiveArcTanH", "FloatMathPlugin>>hyperbolicArcTangent:", "badReceiver inappropriate"},
    {276, -1, 0, "FloatMathPlugin", "primitiveCos", "FloatMathPlugin>>cosine:", "badReceiver inappropriate"},
    {277, -1, 0, "FloatMathPlugin", "primitiveCosH", "FloatMathPlugin>>hyperbolicCosine:", "badReceiver inappropriate"},
    {278, -1, 0, "FloatMathPlugin", "primitiveExp", "FloatMathPlugin>>exponential:", "badReceiver inappropriate"},
    {279, -1, 1, "FloatMathPlugin", "primitiveFMod", "FloatMathPlugin>>remainderOf:by:", "badReceiver badArgument inappropriate"},
    {280, -1, 0, "FloatMathPlugin", "primitiveFractionalPart", "FloatMathPlugin>>fractionPart:", "badReceiver inappropriate"},
    {281, -1, 1, "FloatMathPlugin", "primitiveHypot", "FloatMathPlugin>>hypotenuseOf:with:", "badReceiver badArgument inappropriate"},
    {282, -1, 0, "FloatMathPlugin", "primitiveLog10", "FloatMathPlugin>>decimalLog:", "badReceiver inappropriate"},
    {283, -1, 0, "FloatMathPlugin", "primitiveLogN", "FloatMathPlugin>>naturalLog:", "badReceiver inappropriate"},
    {284, -1, 1, "FloatMathPlugin", "primitiveRaisedToPower", "FloatMathPlugin>>raise:to:", "badReceiver badArgument inappropriate"},
    {285, -1, 0, "FloatMathPlugin", "primitiveSin", "FloatMathPlugin>>sine:", "badReceiver inappropriate"},
    {286, -1, 0, "FloatMathPlugin", "primitiveSinH", "FloatMathPlugin>>hyperbolicSine:", "badReceiver inappropriate"},
    {287, -1, 0, "FloatMathPlugin", "primitiveSqrt", "FloatMathPlugin>>squareRoot:", "badReceiver inappropriate"},
    {288, -1, 0, "FloatMathPlugin", "primitiveTan", "FloatMathPlugin>>tangent:", "badReceiver inappropriate"},
    {289, -1, 0, "FloatMathPlugin", "primitiveTanH", "FloatMathPlugin>>hyperbolicTangent:", "badReceiver inappropriate"},
    {290, -1, 1, "FloatMathPlugin", "primitiveTimesTwoPower", "FloatMathPlugin>>scale:by:", "badReceiver badArgument inappropriate"},
    {291, -1, 0, "HeapPlugin", "primitiveCensus", "HeapPlugin>>census:", "noMemory noCMemory"},
    {409, -1, 1, "HeapPlugin", "primitivePathTo", "HeapPlugin>>path", "badArgument noCMemory"},
    {292, -1, 1, "HeapPlugin", "primitivePointersTo", "HeapPlugin>>referrers:of:", "noMemory"},
    {293, -1, 2, "LargeIntegers", "primAnyBitFromTo", "LargeIntegersPlugin>>anyBit:from:to:", "badReceiver badArgument"},
    {294, -1, 0, "LargeIntegers", "primCheckIfCModuleExists", "LargeIntegersPlugin>>exists:", ""},
    {295, -1, 1, "LargeIntegers", "primDigitAdd", "LargeIntegersPlugin>>add:with:", "badReceiver badArgument noMemory"},
    {296, -1, 1, "LargeIntegers", "primDigitBitAnd", "LargeIntegersPlugin>>bitAnd:with:", "badReceiver badArgument noMemory"},
    {297, -1, 1, "LargeIntegers", "primDigitBitOr", "LargeIntegersPlugin>>bitOr:with:", "badReceiver badArgument noMemory"},
    {298, -1, 1, "LargeIntegers", "primDigitBitShiftMagnitude", "LargeIntegersPlugin>>shift:by:", "badReceiver badArgument noMemory"},
    {299, -1, 1, "LargeIntegers", "primDigitBitXor", "LargeIntegersPlugin>>bitXor:with:", "badReceiver badArgument noMemory"},
    {300, -1, 1, "LargeIntegers", "primDigitCompare", "LargeIntegersPlugin>>compare:magnitude:", "badReceiver badArgument"},
    {301, -1, 2, "LargeIntegers", "primDigitDivNegative", "LargeIntegersPlugin>>divide:with:negative:", "badReceiver badArgument noMemory"},
    {302, -1, 2, "LargeIntegers", "primDigitMultiplyNegative", "LargeIntegersPlugin>>multiply:with:negative:", "badReceiver badArgument noMemory"},
    {303, -1, 1, "LargeIntegers", "primDigitSubtract", "LargeIntegersPlugin>>subtract:with:", "badReceiver badArgument noMemory"},
    {304, -1, 0, "LargeIntegers", "primGetModuleName", "LargeIntegersPlugin>>moduleName:", ""},
    {305, -1, 0, "LargeIntegers", "primMontgomeryDigitLength", "LargeIntegersPlugin>>montgomeryBits:", "badReceiver"},
    {306, -1, 3, "LargeIntegers", "primMontgomeryTimesModulo", "LargeIntegersPlugin>>multiply:with:modulo:inverse:", "badReceiver badArgument noMemory"},
    {307, -1, 0, "LargeIntegers", "primNormalizeNegative", "LargeIntegersPlugin>>normalizeNegative:", "badReceiver noMemory"},
    {308, -1, 0, "LargeIntegers", "primNormalizePositive", "LargeIntegersPlugin>>normalizePositive:", "badReceiver noMemory"},
    {309, -1, 0, "LocalePlugin", "primitiveCountry", "LocalePlugin>>country:", ""},
    {310, -1, 0, "LocalePlugin", "primitiveCurrencyNotation", "LocalePlugin>>isCurrencyFirst:", ""},
    {311, -1, 0, "LocalePlugin", "primitiveCurrencySymbol", "LocalePlugin>>currencySymbol:", ""},
    {312, -1, 0, "LocalePlugin", "primitiveDaylightSavings", "LocalePlugin>>isSummerTime:", ""},
    {313, -1, 0, "LocalePlugin", "primitiveDecimalSymbol", "LocalePlugin>>decimalSymbol:", ""},
    {314, -1, 0, "LocalePlugin", "primitiveDigitGroupingSymbol", "LocalePlugin>>groupingSymbol:", ""},
    {315, -1, 0, "LocalePlugin", "primitiveLanguage", "LocalePlugin>>language:", ""},
    {0, -1, 0, "LocalePlugin", "primitiveLongDateFormat", "", ""},
    {0, -1, 0, "LocalePlugin", "primitiveMeasurementMetric", "", ""},
    {0, -1, 0, "LocalePlugin", "primitiveShortDateFormat", "", ""},
    {0, -1, 0, "LocalePlugin", "primitiveTimeFormat", "", ""},
    {316, -1, 0, "LocalePlugin", "primitiveTimezoneOffset", "LocalePlugin>>timezoneOffset:", ""},
    {317, -1, 0, "LocalePlugin", "primitiveVMOffsetToUTC", "LocalePlugin>>vmOffset:", ""},
    {318, -1, 0, "MD5Plugin", "primitivePluginAvailable", "MD5Plugin>>isThere:", ""},
    {319, -1, 2, "MD5Plugin", "primitiveProcessBufferWithState", "MD5Plugin>>process:block:state:", "badArgument immutable"},
    {0, -1, 2, "Matrix2x3Plugin", "primitiveComposeMatrix", "", ""},
    {0, -1, 1, "Matrix2x3Plugin", "primitiveInvertPoint", "", ""},
    {0, -1, 2, "Matrix2x3Plugin", "primitiveInvertRectInto", "", ""},
    {0, -1, 0, "Matrix2x3Plugin", "primitiveIsIdentity", "", ""},
    {0, -1, 0, "Matrix2x3Plugin", "primitiveIsPureTranslation", "", ""},
    {0, -1, 1, "Matrix2x3Plugin", "primitiveTransformPoint", "", ""},
    {0, -1, 2, "Matrix2x3Plugin", "primitiveTransformRectInto", "", ""},
    {320, -1, 3, "MiscPrimitivePlugin", "primitiveCompareString", "MiscPrimitivePlugin>>compare:string:with:order:", "badArgument"},
    {321, -1, 2, "MiscPrimitivePlugin", "primitiveCompressToByteArray", "MiscPrimitivePlugin>>compress:words:to:", "badArgument immutable unsupported"},
    {322, -1, 3, "MiscPrimitivePlugin", "primitiveDecompressFromByteArray", "MiscPrimitivePlugin>>decompress:words:from:at:", "badArgument badIndex immutable"},
    {323, -1, 3, "MiscPrimitivePlugin", "primitiveFindFirstInString", "MiscPrimitivePlugin>>findFirst:in:set:from:", "badArgument badIndex"},
    {324, -1, 4, "MiscPrimitivePlugin", "primitiveFindSubstring", "MiscPrimitivePlugin>>find:substring:in:from:table:", "badArgument"},
    {325, -1, 3, "MiscPrimitivePlugin", "primitiveIndexOfAsciiInString", "MiscPrimitivePlugin>>index:of:in:from:", "badArgument badIndex"},
    {326, -1, 2, "MiscPrimitivePlugin", "primitiveStringHash", "MiscPrimitivePlugin>>hash:bytes:start:", "badArgument"},
    {327, -1, 4, "MiscPrimitivePlugin", "primitiveTranslateStringWithTable", "MiscPrimitivePlugin>>translate:string:from:to:table:", "badArgument badIndex immutable"},
    {0, -1, 0, "SecurityPlugin", "primitiveGetUntrustedUserDirectory", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveInitializeNetwork", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverAbortLookup", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverAddressLookupResult", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverError", "", ""},
    {0, -1, 6, "SocketPlugin", "primitiveResolverGetAddressInfo", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverGetAddressInfoFamily", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverGetAddressInfoNext", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverGetAddressInfoProtocol", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveResolverGetAddressInfoResult", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverGetAddressInfoSize", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverGetAddressInfoType", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveResolverGetNameInfoHostResult", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverGetNameInfoHostSize", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveResolverGetNameInfoServiceResult", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverGetNameInfoServiceSize", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveResolverHostNameResult", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverHostNameSize", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverLocalAddress", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverNameLookupResult", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveResolverStartAddressLookup", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveResolverStartNameLookup", "", ""},
    {0, -1, 0, "SocketPlugin", "primitiveResolverStatus", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketAbortConnection", "", ""},
    {0, -1, 4, "SocketPlugin", "primitiveSocketAccept", "", ""},
    {0, -1, 6, "SocketPlugin", "primitiveSocketAccept3Semaphores", "", ""},
    {0, -1, 2, "SocketPlugin", "primitiveSocketBindTo", "", ""},
    {0, -1, 3, "SocketPlugin", "primitiveSocketBindToPort", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketCloseConnection", "", ""},
    {0, -1, 2, "SocketPlugin", "primitiveSocketConnectTo", "", ""},
    {0, -1, 3, "SocketPlugin", "primitiveSocketConnectToPort", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketConnectionStatus", "", ""},
    {0, -1, 5, "SocketPlugin", "primitiveSocketCreate", "", ""},
    {0, -1, 7, "SocketPlugin", "primitiveSocketCreate3Semaphores", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketDestroy", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketError", "", ""},
    {0, -1, 2, "SocketPlugin", "primitiveSocketGetOptions", "", ""},
    {0, -1, 2, "SocketPlugin", "primitiveSocketListenWithBacklog", "", ""},
    {0, -1, 2, "SocketPlugin", "primitiveSocketListenWithOrWithoutBacklog", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketLocalAddress", "", ""},
    {0, -1, 2, "SocketPlugin", "primitiveSocketLocalAddressResult", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketLocalAddressSize", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketLocalPort", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketReceiveDataAvailable", "", ""},
    {0, -1, 4, "SocketPlugin", "primitiveSocketReceiveDataBufCount", "", ""},
    {0, -1, 4, "SocketPlugin", "primitiveSocketReceiveUDPDataBufCount", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketRemoteAddress", "", ""},
    {0, -1, 2, "SocketPlugin", "primitiveSocketRemoteAddressResult", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketRemoteAddressSize", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketRemotePort", "", ""},
    {0, -1, 4, "SocketPlugin", "primitiveSocketSendDataBufCount", "", ""},
    {0, -1, 1, "SocketPlugin", "primitiveSocketSendDone", "", ""},
    {0, -1, 6, "SocketPlugin", "primitiveSocketSendUDPDataBufCount", "", ""},
    {0, -1, 3, "SocketPlugin", "primitiveSocketSetOptions", "", ""},
    {0, -1, 5, "SqueakSSL", "primitiveAccept", "", ""},
    {0, -1, 5, "SqueakSSL", "primitiveConnect", "", ""},
    {0, -1, 0, "SqueakSSL", "primitiveCreate", "", ""},
    {0, -1, 5, "SqueakSSL", "primitiveDecrypt", "", ""},
    {0, -1, 1, "SqueakSSL", "primitiveDestroy", "", ""},
    {0, -1, 5, "SqueakSSL", "primitiveEncrypt", "", ""},
    {0, -1, 2, "SqueakSSL", "primitiveGetIntProperty", "", ""},
    {0, -1, 2, "SqueakSSL", "primitiveGetStringProperty", "", ""},
    {0, -1, 3, "SqueakSSL", "primitiveSetIntProperty", "", ""},
    {0, -1, 3, "SqueakSSL", "primitiveSetStringProperty", "", ""},
    {0, -1, 5, "SurfacePlugin", "primitiveCreateManualSurface", "", ""},
    {0, -1, 1, "SurfacePlugin", "primitiveDestroyManualSurface", "", ""},
    {0, -1, 3, "SurfacePlugin", "primitiveRegisterSurface", "", ""},
    {0, -1, 2, "SurfacePlugin", "primitiveSetManualSurfacePointer", "", ""},
    {0, -1, 1, "SurfacePlugin", "primitiveUnregisterSurface", "", ""},
    {328, -1, 0, "UUIDPlugin", "primitiveMakeUUID", "UUIDPlugin>>make:", "badReceiver immutable unsupported"},
    {329, -1, 3, "ZipPlugin", "primitiveDeflateBlock", "ZipDeflater>>deflate:to:chain:good:", "badReceiver badArgument"},
    {330, -1, 2, "ZipPlugin", "primitiveDeflateUpdateHashTable", "ZipDeflater>>update:table:delta:", "badArgument immutable"},
    {331, -1, 2, "ZipPlugin", "primitiveInflateDecompressBlock", "ZipPlugin>>inflate:literals:distances:", "badReceiver badArgument inappropriate"},
    {332, -1, 4, "ZipPlugin", "primitiveUpdateAdler32", "ZipPlugin>>adler:update:from:to:in:", "badArgument badIndex"},
    {333, -1, 4, "ZipPlugin", "primitiveUpdateGZipCrc32", "ZipPlugin>>crc:update:from:to:in:", "badArgument badIndex"},
    {334, -1, 4, "ZipPlugin", "primitiveZipSendBlock", "ZipEncoder>>send:literals:distances:literalTree:distanceTree:", "badReceiver badArgument inappropriate"},
};
const size_t pinion_primitive_count = sizeof pinion_primitives / sizeof *pinion_primitives;
