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

/* ElementPrimitives>>at:index:put:, vm-spec/Primitives/ElementPrimitives.class.st:102 */
static oop primitive_elementPrimitives_at_index_put(VM *vm, address sp) { return elementPrimitives_at_index_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>size:, vm-spec/Primitives/ElementPrimitives.class.st:118 */
static oop primitive_elementPrimitives_size(VM *vm, address sp) { return elementPrimitives_size(vm, AT(oop_cell, sp)); }

/* ElementPrimitives>>string:at:, vm-spec/Primitives/ElementPrimitives.class.st:127 */
static oop primitive_elementPrimitives_string_at(VM *vm, address sp) { return elementPrimitives_string_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>string:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:150 */
static oop primitive_elementPrimitives_string_at_put(VM *vm, address sp) { return elementPrimitives_string_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>literalOf:at:, vm-spec/Primitives/ObjectPrimitives.class.st:301 */
static oop primitive_objectPrimitives_literalOf_at(VM *vm, address sp) { return objectPrimitives_literalOf_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>literalOf:at:put:, vm-spec/Primitives/ObjectPrimitives.class.st:312 */
static oop primitive_objectPrimitives_literalOf_at_put(VM *vm, address sp) { return objectPrimitives_literalOf_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>new:, vm-spec/Primitives/ObjectPrimitives.class.st:11 */
static oop primitive_objectPrimitives_new(VM *vm, address sp) { return objectPrimitives_new(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>new:size:, vm-spec/Primitives/ObjectPrimitives.class.st:23 */
static oop primitive_objectPrimitives_new_size(VM *vm, address sp) { return objectPrimitives_new_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>hash:, vm-spec/Primitives/ObjectPrimitives.class.st:105 */
static oop primitive_objectPrimitives_hash(VM *vm, address sp) { return objectPrimitives_hash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>someInstanceOf:, vm-spec/Primitives/ObjectPrimitives.class.st:176 */
static oop primitive_objectPrimitives_someInstanceOf(VM *vm, address sp) { return objectPrimitives_someInstanceOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>nextInstanceAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:188 */
static oop primitive_objectPrimitives_nextInstanceAfter(VM *vm, address sp) { return objectPrimitives_nextInstanceAfter(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>newMethod:bytes:header:, vm-spec/Primitives/ObjectPrimitives.class.st:38 */
static oop primitive_objectPrimitives_newMethod_bytes_header(VM *vm, address sp) { return objectPrimitives_newMethod_bytes_header(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>replace:from:to:with:startingAt:, vm-spec/Primitives/ElementPrimitives.class.st:171 */
static oop primitive_elementPrimitives_replace_from_to_with_startingAt(VM *vm, address sp) { return elementPrimitives_replace_from_to_with_startingAt(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>is:sameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:84 */
static oop primitive_objectPrimitives_is_sameAs(VM *vm, address sp) { return objectPrimitives_is_sameAs(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>class:, vm-spec/Primitives/ObjectPrimitives.class.st:98 */
static oop primitive_objectPrimitives_class(VM *vm, address sp) { return objectPrimitives_class(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>bytesLeft:, vm-spec/Primitives/SystemPrimitives.class.st:84 */
static oop primitive_systemPrimitives_bytesLeft(VM *vm, address sp) { return systemPrimitives_bytesLeft(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>changeClassOf:to:, vm-spec/Primitives/ObjectPrimitives.class.st:137 */
static oop primitive_objectPrimitives_changeClassOf_to(VM *vm, address sp) { return objectPrimitives_changeClassOf_to(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>lowSpace:semaphore:, vm-spec/Primitives/SystemPrimitives.class.st:111 */
static oop primitive_systemPrimitives_lowSpace_semaphore(VM *vm, address sp) { return systemPrimitives_lowSpace_semaphore(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>lowSpace:bytes:, vm-spec/Primitives/SystemPrimitives.class.st:120 */
static oop primitive_systemPrimitives_lowSpace_bytes(VM *vm, address sp) { return systemPrimitives_lowSpace_bytes(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>specialObjects:, vm-spec/Primitives/SystemPrimitives.class.st:130 */
static oop primitive_systemPrimitives_specialObjects(VM *vm, address sp) { return systemPrimitives_specialObjects(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>does:pointTo:, vm-spec/Primitives/ObjectPrimitives.class.st:235 */
static oop primitive_objectPrimitives_does_pointTo(VM *vm, address sp) { return objectPrimitives_does_pointTo(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>milliseconds:, vm-spec/Primitives/SystemPrimitives.class.st:137 */
static oop primitive_systemPrimitives_milliseconds(VM *vm, address sp) { return systemPrimitives_milliseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>seconds:, vm-spec/Primitives/SystemPrimitives.class.st:144 */
static oop primitive_systemPrimitives_seconds(VM *vm, address sp) { return systemPrimitives_seconds(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>someObject:, vm-spec/Primitives/ObjectPrimitives.class.st:200 */
static oop primitive_objectPrimitives_someObject(VM *vm, address sp) { return objectPrimitives_someObject(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>nextObjectAfter:, vm-spec/Primitives/ObjectPrimitives.class.st:207 */
static oop primitive_objectPrimitives_nextObjectAfter(VM *vm, address sp) { return objectPrimitives_nextObjectAfter(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>path:, vm-spec/Primitives/SystemPrimitives.class.st:206 */
static oop primitive_systemPrimitives_path(VM *vm, address sp) { return systemPrimitives_path(vm, AT(oop_cell, sp)); }

/* ElementPrimitives>>short:at:, vm-spec/Primitives/ElementPrimitives.class.st:283 */
static oop primitive_elementPrimitives_short_at(VM *vm, address sp) { return elementPrimitives_short_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>short:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:295 */
static oop primitive_elementPrimitives_short_at_put(VM *vm, address sp) { return elementPrimitives_short_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>fill:with:, vm-spec/Primitives/ElementPrimitives.class.st:220 */
static oop primitive_elementPrimitives_fill_with(VM *vm, address sp) { return elementPrimitives_fill_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>shallowCopy:, vm-spec/Primitives/ObjectPrimitives.class.st:58 */
static oop primitive_objectPrimitives_shallowCopy(VM *vm, address sp) { return objectPrimitives_shallowCopy(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>attributeFor:index:, vm-spec/Primitives/SystemPrimitives.class.st:70 */
static oop primitive_systemPrimitives_attributeFor_index(VM *vm, address sp) { return systemPrimitives_attributeFor_index(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>equalBytes:with:, vm-spec/Primitives/ElementPrimitives.class.st:310 */
static oop primitive_elementPrimitives_equalBytes_with(VM *vm, address sp) { return elementPrimitives_equalBytes_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>compare:with:, vm-spec/Primitives/ElementPrimitives.class.st:268 */
static oop primitive_elementPrimitives_compare_with(VM *vm, address sp) { return elementPrimitives_compare_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>multiplyHash:, vm-spec/Primitives/ObjectPrimitives.class.st:128 */
static oop primitive_objectPrimitives_multiplyHash(VM *vm, address sp) { return objectPrimitives_multiplyHash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>adopt:instance:, vm-spec/Primitives/ObjectPrimitives.class.st:147 */
static oop primitive_objectPrimitives_adopt_instance(VM *vm, address sp) { return objectPrimitives_adopt_instance(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>isImmutable:, vm-spec/Primitives/ObjectPrimitives.class.st:327 */
static oop primitive_objectPrimitives_isImmutable(VM *vm, address sp) { return objectPrimitives_isImmutable(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>immutable:put:, vm-spec/Primitives/ObjectPrimitives.class.st:334 */
static oop primitive_objectPrimitives_immutable_put(VM *vm, address sp) { return objectPrimitives_immutable_put(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>word:at:, vm-spec/Primitives/ElementPrimitives.class.st:235 */
static oop primitive_elementPrimitives_word_at(VM *vm, address sp) { return elementPrimitives_word_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>word:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:247 */
static oop primitive_elementPrimitives_word_at_put(VM *vm, address sp) { return elementPrimitives_word_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>copy:from:, vm-spec/Primitives/ObjectPrimitives.class.st:69 */
static oop primitive_objectPrimitives_copy_from(VM *vm, address sp) { return objectPrimitives_copy_from(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>is:notSameAs:, vm-spec/Primitives/ObjectPrimitives.class.st:91 */
static oop primitive_objectPrimitives_is_notSameAs(VM *vm, address sp) { return objectPrimitives_is_notSameAs(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>immediateValueOf:, vm-spec/Primitives/ObjectPrimitives.class.st:290 */
static oop primitive_objectPrimitives_immediateValueOf(VM *vm, address sp) { return objectPrimitives_immediateValueOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>fetchMourner:, vm-spec/Primitives/ObjectPrimitives.class.st:246 */
static oop primitive_objectPrimitives_fetchMourner(VM *vm, address sp) { return objectPrimitives_fetchMourner(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>behaviorHash:, vm-spec/Primitives/ObjectPrimitives.class.st:112 */
static oop primitive_objectPrimitives_behaviorHash(VM *vm, address sp) { return objectPrimitives_behaviorHash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>maxIdentityHash:, vm-spec/Primitives/ObjectPrimitives.class.st:121 */
static oop primitive_objectPrimitives_maxIdentityHash(VM *vm, address sp) { return objectPrimitives_maxIdentityHash(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>allInstancesOf:, vm-spec/Primitives/ObjectPrimitives.class.st:219 */
static oop primitive_objectPrimitives_allInstancesOf(VM *vm, address sp) { return objectPrimitives_allInstancesOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>allObjects:, vm-spec/Primitives/ObjectPrimitives.class.st:228 */
static oop primitive_objectPrimitives_allObjects(VM *vm, address sp) { return objectPrimitives_allObjects(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>grow:by:, vm-spec/Primitives/MemoryPrimitives.class.st:91 */
static oop primitive_memoryPrimitives_grow_by(VM *vm, address sp) { return memoryPrimitives_grow_by(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>sizeOfInstancesOf:size:, vm-spec/Primitives/ObjectPrimitives.class.st:257 */
static oop primitive_objectPrimitives_sizeOfInstancesOf_size(VM *vm, address sp) { return objectPrimitives_sizeOfInstancesOf_size(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ObjectPrimitives>>sizeOf:, vm-spec/Primitives/ObjectPrimitives.class.st:267 */
static oop primitive_objectPrimitives_sizeOf(VM *vm, address sp) { return objectPrimitives_sizeOf(vm, AT(oop_cell, sp)); }

/* ObjectPrimitives>>isPinned:, vm-spec/Primitives/ObjectPrimitives.class.st:365 */
static oop primitive_objectPrimitives_isPinned(VM *vm, address sp) { return objectPrimitives_isPinned(vm, AT(oop_cell, sp)); }

/* ElementPrimitives>>float:at:, vm-spec/Primitives/ElementPrimitives.class.st:329 */
static oop primitive_elementPrimitives_float_at(VM *vm, address sp) { return elementPrimitives_float_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ElementPrimitives>>float:at:put:, vm-spec/Primitives/ElementPrimitives.class.st:359 */
static oop primitive_elementPrimitives_float_at_put(VM *vm, address sp) { return elementPrimitives_float_at_put(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>utcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:151 */
static oop primitive_systemPrimitives_utcMicroseconds(VM *vm, address sp) { return systemPrimitives_utcMicroseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>localMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:158 */
static oop primitive_systemPrimitives_localMicroseconds(VM *vm, address sp) { return systemPrimitives_localMicroseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>updateTimezone:, vm-spec/Primitives/SystemPrimitives.class.st:165 */
static oop primitive_systemPrimitives_updateTimezone(VM *vm, address sp) { return systemPrimitives_updateTimezone(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>coarseUtcMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:192 */
static oop primitive_systemPrimitives_coarseUtcMicroseconds(VM *vm, address sp) { return systemPrimitives_coarseUtcMicroseconds(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>coarseLocalMicroseconds:, vm-spec/Primitives/SystemPrimitives.class.st:199 */
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

/* ModulePrimitives>>disableLoading:, vm-spec/Primitives/ModulePrimitives.class.st:54 */
static oop primitive_modulePrimitives_disableLoading(VM *vm, address sp) { return modulePrimitives_disableLoading(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>environment:at:, vm-spec/Primitives/SystemPrimitives.class.st:257 */
static oop primitive_systemPrimitives_environment_at(VM *vm, address sp) { return systemPrimitives_environment_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>imageFormat:, vm-spec/Primitives/SystemPrimitives.class.st:250 */
static oop primitive_systemPrimitives_imageFormat(VM *vm, address sp) { return systemPrimitives_imageFormat(vm, AT(oop_cell, sp)); }

/* SystemPrimitives>>interpreterVersion:, vm-spec/Primitives/SystemPrimitives.class.st:236 */
static oop primitive_systemPrimitives_interpreterVersion(VM *vm, address sp) { return systemPrimitives_interpreterVersion(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>is:root:, vm-spec/Primitives/MemoryPrimitives.class.st:108 */
static oop primitive_memoryPrimitives_is_root(VM *vm, address sp) { return memoryPrimitives_is_root(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MemoryPrimitives>>is:young:, vm-spec/Primitives/MemoryPrimitives.class.st:101 */
static oop primitive_memoryPrimitives_is_young(VM *vm, address sp) { return memoryPrimitives_is_young(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>platformVersion:, vm-spec/Primitives/SystemPrimitives.class.st:243 */
static oop primitive_systemPrimitives_platformVersion(VM *vm, address sp) { return systemPrimitives_platformVersion(vm, AT(oop_cell, sp)); }

/* ProcessPrimitives>>profileSample:, vm-spec/Primitives/ProcessPrimitives.class.st:137 */
static oop primitive_processPrimitives_profileSample(VM *vm, address sp) { return processPrimitives_profileSample(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>rootTable:, vm-spec/Primitives/MemoryPrimitives.class.st:115 */
static oop primitive_memoryPrimitives_rootTable(VM *vm, address sp) { return memoryPrimitives_rootTable(vm, AT(oop_cell, sp)); }

/* MemoryPrimitives>>rootTable:at:, vm-spec/Primitives/MemoryPrimitives.class.st:128 */
static oop primitive_memoryPrimitives_rootTable_at(VM *vm, address sp) { return memoryPrimitives_rootTable_at(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* SystemPrimitives>>version:, vm-spec/Primitives/SystemPrimitives.class.st:229 */
static oop primitive_systemPrimitives_version(VM *vm, address sp) { return systemPrimitives_version(vm, AT(oop_cell, sp)); }

/* ConsolePlugin>>complete:with:, vm-spec/Plugins/ConsolePlugin.class.st:35 */
static oop primitive_consolePlugin_complete_with(VM *vm, address sp) { return consolePlugin_complete_with(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ConsolePlugin>>isTerminal:file:, vm-spec/Plugins/ConsolePlugin.class.st:11 */
static oop primitive_consolePlugin_isTerminal_file(VM *vm, address sp) { return consolePlugin_isTerminal_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ConsolePlugin>>read:prompt:, vm-spec/Plugins/ConsolePlugin.class.st:20 */
static oop primitive_consolePlugin_read_prompt(VM *vm, address sp) { return consolePlugin_read_prompt(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>lookup:directory:index:, vm-spec/Plugins/FilePlugin.class.st:201 */
static oop primitive_filePlugin_lookup_directory_index(VM *vm, address sp) { return filePlugin_lookup_directory_index(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>isAtEnd:file:, vm-spec/Plugins/FilePlugin.class.st:180 */
static oop primitive_filePlugin_isAtEnd_file(VM *vm, address sp) { return filePlugin_isAtEnd_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>close:file:, vm-spec/Plugins/FilePlugin.class.st:60 */
static oop primitive_filePlugin_close_file(VM *vm, address sp) { return filePlugin_close_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>delete:name:, vm-spec/Plugins/FilePlugin.class.st:191 */
static oop primitive_filePlugin_delete_name(VM *vm, address sp) { return filePlugin_delete_name(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>kind:ofDescriptor:, vm-spec/Plugins/FilePlugin.class.st:125 */
static oop primitive_filePlugin_kind_ofDescriptor(VM *vm, address sp) { return filePlugin_kind_ofDescriptor(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>flush:file:, vm-spec/Plugins/FilePlugin.class.st:116 */
static oop primitive_filePlugin_flush_file(VM *vm, address sp) { return filePlugin_flush_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>position:file:, vm-spec/Plugins/FilePlugin.class.st:146 */
static oop primitive_filePlugin_position_file(VM *vm, address sp) { return filePlugin_position_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>open:name:writable:, vm-spec/Plugins/FilePlugin.class.st:48 */
static oop primitive_filePlugin_open_name_writable(VM *vm, address sp) { return filePlugin_open_name_writable(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>read:file:into:start:count:, vm-spec/Plugins/FilePlugin.class.st:85 */
static oop primitive_filePlugin_read_file_into_start_count(VM *vm, address sp) { return filePlugin_read_file_into_start_count(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>position:file:to:, vm-spec/Plugins/FilePlugin.class.st:158 */
static oop primitive_filePlugin_position_file_to(VM *vm, address sp) { return filePlugin_position_file_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>size:file:, vm-spec/Plugins/FilePlugin.class.st:134 */
static oop primitive_filePlugin_size_file(VM *vm, address sp) { return filePlugin_size_file(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>stdioHandles:, vm-spec/Plugins/FilePlugin.class.st:38 */
static oop primitive_filePlugin_stdioHandles(VM *vm, address sp) { return filePlugin_stdioHandles(vm, AT(oop_cell, sp)); }

/* FilePlugin>>truncate:file:to:, vm-spec/Plugins/FilePlugin.class.st:169 */
static oop primitive_filePlugin_truncate_file_to(VM *vm, address sp) { return filePlugin_truncate_file_to(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* FilePlugin>>write:file:from:start:count:, vm-spec/Plugins/FilePlugin.class.st:101 */
static oop primitive_filePlugin_write_file_from_start_count(VM *vm, address sp) { return filePlugin_write_file_from_start_count(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* HeapPlugin>>census:, vm-spec/Plugins/HeapPlugin.class.st:11 */
static oop primitive_heapPlugin_census(VM *vm, address sp) { return heapPlugin_census(vm, AT(oop_cell, sp)); }

/* HeapPlugin>>referrers:of:, vm-spec/Plugins/HeapPlugin.class.st:30 */
static oop primitive_heapPlugin_referrers_of(VM *vm, address sp) { return heapPlugin_referrers_of(vm, AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>compare:string:with:order:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:25 */
static oop primitive_miscPrimitivePlugin_compare_string_with_order(VM *vm, address sp) { return miscPrimitivePlugin_compare_string_with_order(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>findFirst:in:set:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:68 */
static oop primitive_miscPrimitivePlugin_findFirst_in_set_from(VM *vm, address sp) { return miscPrimitivePlugin_findFirst_in_set_from(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>find:substring:in:from:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:44 */
static oop primitive_miscPrimitivePlugin_find_substring_in_from_table(VM *vm, address sp) { return miscPrimitivePlugin_find_substring_in_from_table(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>index:of:in:from:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:81 */
static oop primitive_miscPrimitivePlugin_index_of_in_from(VM *vm, address sp) { return miscPrimitivePlugin_index_of_in_from(vm, AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>hash:bytes:start:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:93 */
static oop primitive_miscPrimitivePlugin_hash_bytes_start(VM *vm, address sp) { return miscPrimitivePlugin_hash_bytes_start(vm, AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* MiscPrimitivePlugin>>translate:string:from:to:table:, vm-spec/Plugins/MiscPrimitivePlugin.class.st:106 */
static oop primitive_miscPrimitivePlugin_translate_string_from_to_table(VM *vm, address sp) { return miscPrimitivePlugin_translate_string_from_to_table(vm, AT(oop_cell, sp - 32), AT(oop_cell, sp - 24), AT(oop_cell, sp - 16), AT(oop_cell, sp - 8), AT(oop_cell, sp)); }

/* ControlPrimitives>>absent, vm-spec/Primitives/ControlPrimitives.class.st:27 */
static oop primitive_controlPrimitives_absent(VM *vm, address sp) { (void)sp; return controlPrimitives_absent(vm); }

/* ControlPrimitives>>forward, vm-spec/Primitives/ControlPrimitives.class.st:831 */
static oop primitive_controlPrimitives_forward(VM *vm, address sp) { (void)sp; return controlPrimitives_forward(vm); }

/* ControlPrimitives>>instanceVariable, vm-spec/Primitives/ControlPrimitives.class.st:544 */
static oop primitive_controlPrimitives_instanceVariable(VM *vm, address sp) { (void)sp; return controlPrimitives_instanceVariable(vm); }

/* ControlPrimitives>>instanceVariablePut, vm-spec/Primitives/ControlPrimitives.class.st:592 */
static oop primitive_controlPrimitives_instanceVariablePut(VM *vm, address sp) { (void)sp; return controlPrimitives_instanceVariablePut(vm); }

/* ControlPrimitives>>stackp, vm-spec/Primitives/ControlPrimitives.class.st:681 */
static oop primitive_controlPrimitives_stackp(VM *vm, address sp) { (void)sp; return controlPrimitives_stackp(vm); }

/* ControlPrimitives>>perform, vm-spec/Primitives/ControlPrimitives.class.st:225 */
static oop primitive_controlPrimitives_perform(VM *vm, address sp) { (void)sp; return controlPrimitives_perform(vm); }

/* ControlPrimitives>>performWithArguments, vm-spec/Primitives/ControlPrimitives.class.st:252 */
static oop primitive_controlPrimitives_performWithArguments(VM *vm, address sp) { (void)sp; return controlPrimitives_performWithArguments(vm); }

/* ControlPrimitives>>signal, vm-spec/Primitives/ControlPrimitives.class.st:413 */
static oop primitive_controlPrimitives_signal(VM *vm, address sp) { (void)sp; return controlPrimitives_signal(vm); }

/* ControlPrimitives>>wait, vm-spec/Primitives/ControlPrimitives.class.st:425 */
static oop primitive_controlPrimitives_wait(VM *vm, address sp) { (void)sp; return controlPrimitives_wait(vm); }

/* ControlPrimitives>>resume, vm-spec/Primitives/ControlPrimitives.class.st:437 */
static oop primitive_controlPrimitives_resume(VM *vm, address sp) { (void)sp; return controlPrimitives_resume(vm); }

/* ControlPrimitives>>suspend, vm-spec/Primitives/ControlPrimitives.class.st:453 */
static oop primitive_controlPrimitives_suspend(VM *vm, address sp) { (void)sp; return controlPrimitives_suspend(vm); }

/* ControlPrimitives>>flushCache, vm-spec/Primitives/ControlPrimitives.class.st:363 */
static oop primitive_controlPrimitives_flushCache(VM *vm, address sp) { (void)sp; return controlPrimitives_flushCache(vm); }

/* SystemPrimitives>>snapshot, vm-spec/Primitives/SystemPrimitives.class.st:11 */
static oop primitive_systemPrimitives_snapshot(VM *vm, address sp) { (void)sp; return systemPrimitives_snapshot(vm); }

/* ControlPrimitives>>performInSuperclass, vm-spec/Primitives/ControlPrimitives.class.st:281 */
static oop primitive_controlPrimitives_performInSuperclass(VM *vm, address sp) { (void)sp; return controlPrimitives_performInSuperclass(vm); }

/* SystemPrimitives>>quit, vm-spec/Primitives/SystemPrimitives.class.st:40 */
static oop primitive_systemPrimitives_quit(VM *vm, address sp) { (void)sp; return systemPrimitives_quit(vm); }

/* ControlPrimitives>>flushMethod, vm-spec/Primitives/ControlPrimitives.class.st:373 */
static oop primitive_controlPrimitives_flushMethod(VM *vm, address sp) { (void)sp; return controlPrimitives_flushMethod(vm); }

/* ControlPrimitives>>callNamed, vm-spec/Primitives/ControlPrimitives.class.st:37 */
static oop primitive_controlPrimitives_callNamed(VM *vm, address sp) { (void)sp; return controlPrimitives_callNamed(vm); }

/* CallPrimitives>>callByNumber, vm-spec/Primitives/CallPrimitives.class.st:56 */
static oop primitive_callPrimitives_callByNumber(VM *vm, address sp) { (void)sp; return callPrimitives_callByNumber(vm); }

/* ControlPrimitives>>flushSelector, vm-spec/Primitives/ControlPrimitives.class.st:383 */
static oop primitive_controlPrimitives_flushSelector(VM *vm, address sp) { (void)sp; return controlPrimitives_flushSelector(vm); }

/* SystemPrimitives>>imageName, vm-spec/Primitives/SystemPrimitives.class.st:52 */
static oop primitive_systemPrimitives_imageName(VM *vm, address sp) { (void)sp; return systemPrimitives_imageName(vm); }

/* ControlPrimitives>>exchange, vm-spec/Primitives/ControlPrimitives.class.st:817 */
static oop primitive_controlPrimitives_exchange(VM *vm, address sp) { (void)sp; return controlPrimitives_exchange(vm); }

/* SystemPrimitives>>collectAll, vm-spec/Primitives/SystemPrimitives.class.st:91 */
static oop primitive_systemPrimitives_collectAll(VM *vm, address sp) { (void)sp; return systemPrimitives_collectAll(vm); }

/* SystemPrimitives>>collectYoung, vm-spec/Primitives/SystemPrimitives.class.st:101 */
static oop primitive_systemPrimitives_collectYoung(VM *vm, address sp) { (void)sp; return systemPrimitives_collectYoung(vm); }

/* ProcessPrimitives>>interruptSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:97 */
static oop primitive_processPrimitives_interruptSemaphore(VM *vm, address sp) { (void)sp; return processPrimitives_interruptSemaphore(vm); }

/* ControlPrimitives>>signalAtMilliseconds, vm-spec/Primitives/ControlPrimitives.class.st:484 */
static oop primitive_controlPrimitives_signalAtMilliseconds(VM *vm, address sp) { (void)sp; return controlPrimitives_signalAtMilliseconds(vm); }

/* ObjectPrimitives>>identityHash, vm-spec/Primitives/ObjectPrimitives.class.st:397 */
static oop primitive_objectPrimitives_identityHash(VM *vm, address sp) { (void)sp; return objectPrimitives_identityHash(vm); }

/* ControlPrimitives>>yield, vm-spec/Primitives/ControlPrimitives.class.st:474 */
static oop primitive_controlPrimitives_yield(VM *vm, address sp) { (void)sp; return controlPrimitives_yield(vm); }

/* ObjectPrimitives>>character, vm-spec/Primitives/ObjectPrimitives.class.st:275 */
static oop primitive_objectPrimitives_character(VM *vm, address sp) { (void)sp; return objectPrimitives_character(vm); }

/* ControlPrimitives>>slot, vm-spec/Primitives/ControlPrimitives.class.st:554 */
static oop primitive_controlPrimitives_slot(VM *vm, address sp) { (void)sp; return controlPrimitives_slot(vm); }

/* ControlPrimitives>>slotPut, vm-spec/Primitives/ControlPrimitives.class.st:602 */
static oop primitive_controlPrimitives_slotPut(VM *vm, address sp) { (void)sp; return controlPrimitives_slotPut(vm); }

/* ObjectPrimitives>>pin, vm-spec/Primitives/ObjectPrimitives.class.st:374 */
static oop primitive_objectPrimitives_pin(VM *vm, address sp) { (void)sp; return objectPrimitives_pin(vm); }

/* ProcessPrimitives>>exit, vm-spec/Primitives/ProcessPrimitives.class.st:29 */
static oop primitive_processPrimitives_exit(VM *vm, address sp) { (void)sp; return processPrimitives_exit(vm); }

/* ProcessPrimitives>>enter, vm-spec/Primitives/ProcessPrimitives.class.st:48 */
static oop primitive_processPrimitives_enter(VM *vm, address sp) { (void)sp; return processPrimitives_enter(vm); }

/* ProcessPrimitives>>tryEnter, vm-spec/Primitives/ProcessPrimitives.class.st:71 */
static oop primitive_processPrimitives_tryEnter(VM *vm, address sp) { (void)sp; return processPrimitives_tryEnter(vm); }

/* ControlPrimitives>>executeMethod, vm-spec/Primitives/ControlPrimitives.class.st:320 */
static oop primitive_controlPrimitives_executeMethod(VM *vm, address sp) { (void)sp; return controlPrimitives_executeMethod(vm); }

/* ControlPrimitives>>executeMethodAfterArguments, vm-spec/Primitives/ControlPrimitives.class.st:338 */
static oop primitive_controlPrimitives_executeMethodAfterArguments(VM *vm, address sp) { (void)sp; return controlPrimitives_executeMethodAfterArguments(vm); }

/* ControlPrimitives>>findNextUnwind, vm-spec/Primitives/ControlPrimitives.class.st:720 */
static oop primitive_controlPrimitives_findNextUnwind(VM *vm, address sp) { (void)sp; return controlPrimitives_findNextUnwind(vm); }

/* ControlPrimitives>>terminateTo, vm-spec/Primitives/ControlPrimitives.class.st:736 */
static oop primitive_controlPrimitives_terminateTo(VM *vm, address sp) { (void)sp; return controlPrimitives_terminateTo(vm); }

/* ControlPrimitives>>findNextHandler, vm-spec/Primitives/ControlPrimitives.class.st:795 */
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

/* ControlPrimitives>>temporary, vm-spec/Primitives/ControlPrimitives.class.st:640 */
static oop primitive_controlPrimitives_temporary(VM *vm, address sp) { (void)sp; return controlPrimitives_temporary(vm); }

/* ControlPrimitives>>temporaryPut, vm-spec/Primitives/ControlPrimitives.class.st:655 */
static oop primitive_controlPrimitives_temporaryPut(VM *vm, address sp) { (void)sp; return controlPrimitives_temporaryPut(vm); }

/* ControlPrimitives>>temporaries, vm-spec/Primitives/ControlPrimitives.class.st:670 */
static oop primitive_controlPrimitives_temporaries(VM *vm, address sp) { (void)sp; return controlPrimitives_temporaries(vm); }

/* ControlPrimitives>>contextState, vm-spec/Primitives/ControlPrimitives.class.st:700 */
static oop primitive_controlPrimitives_contextState(VM *vm, address sp) { (void)sp; return controlPrimitives_contextState(vm); }

/* ControlPrimitives>>flushState, vm-spec/Primitives/ControlPrimitives.class.st:393 */
static oop primitive_controlPrimitives_flushState(VM *vm, address sp) { (void)sp; return controlPrimitives_flushState(vm); }

/* ControlPrimitives>>flushStateOfMethod, vm-spec/Primitives/ControlPrimitives.class.st:403 */
static oop primitive_controlPrimitives_flushStateOfMethod(VM *vm, address sp) { (void)sp; return controlPrimitives_flushStateOfMethod(vm); }

/* CallPrimitives>>callByName, vm-spec/Primitives/CallPrimitives.class.st:86 */
static oop primitive_callPrimitives_callByName(VM *vm, address sp) { (void)sp; return callPrimitives_callByName(vm); }

/* ControlPrimitives>>embeddedValueWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:142 */
static oop primitive_controlPrimitives_embeddedValueWithoutSwitch(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithoutSwitch(vm); }

/* ControlPrimitives>>embeddedValueWithOneWithoutSwitch, vm-spec/Primitives/ControlPrimitives.class.st:152 */
static oop primitive_controlPrimitives_embeddedValueWithOneWithoutSwitch(VM *vm, address sp) { (void)sp; return controlPrimitives_embeddedValueWithOneWithoutSwitch(vm); }

/* ControlPrimitives>>relinquish, vm-spec/Primitives/ControlPrimitives.class.st:529 */
static oop primitive_controlPrimitives_relinquish(VM *vm, address sp) { (void)sp; return controlPrimitives_relinquish(vm); }

/* ControlPrimitives>>signalAtMicroseconds, vm-spec/Primitives/ControlPrimitives.class.st:512 */
static oop primitive_controlPrimitives_signalAtMicroseconds(VM *vm, address sp) { (void)sp; return controlPrimitives_signalAtMicroseconds(vm); }

/* SystemPrimitives>>utcAndOffset, vm-spec/Primitives/SystemPrimitives.class.st:172 */
static oop primitive_systemPrimitives_utcAndOffset(VM *vm, address sp) { (void)sp; return systemPrimitives_utcAndOffset(vm); }

/* ControlPrimitives>>forwardWithoutHash, vm-spec/Primitives/ControlPrimitives.class.st:841 */
static oop primitive_controlPrimitives_forwardWithoutHash(VM *vm, address sp) { (void)sp; return controlPrimitives_forwardWithoutHash(vm); }

/* ControlPrimitives>>forwardAskingForHash, vm-spec/Primitives/ControlPrimitives.class.st:851 */
static oop primitive_controlPrimitives_forwardAskingForHash(VM *vm, address sp) { (void)sp; return controlPrimitives_forwardAskingForHash(vm); }

/* ParameterPrimitives>>parameter, vm-spec/Primitives/ParameterPrimitives.class.st:62 */
static oop primitive_parameterPrimitives_parameter(VM *vm, address sp) { (void)sp; return parameterPrimitives_parameter(vm); }

/* ModulePrimitives>>flush, vm-spec/Primitives/ModulePrimitives.class.st:11 */
static oop primitive_modulePrimitives_flush(VM *vm, address sp) { (void)sp; return modulePrimitives_flush(vm); }

/* ModulePrimitives>>unload, vm-spec/Primitives/ModulePrimitives.class.st:21 */
static oop primitive_modulePrimitives_unload(VM *vm, address sp) { (void)sp; return modulePrimitives_unload(vm); }

/* CallPrimitives>>runWithIn, vm-spec/Primitives/CallPrimitives.class.st:23 */
static oop primitive_callPrimitives_runWithIn(VM *vm, address sp) { (void)sp; return callPrimitives_runWithIn(vm); }

/* SystemPrimitives>>workingFolder, vm-spec/Primitives/SystemPrimitives.class.st:268 */
static oop primitive_systemPrimitives_workingFolder(VM *vm, address sp) { (void)sp; return systemPrimitives_workingFolder(vm); }

/* ProcessPrimitives>>profileSemaphore, vm-spec/Primitives/ProcessPrimitives.class.st:111 */
static oop primitive_processPrimitives_profileSemaphore(VM *vm, address sp) { (void)sp; return processPrimitives_profileSemaphore(vm); }

/* ProcessPrimitives>>profileStart, vm-spec/Primitives/ProcessPrimitives.class.st:124 */
static oop primitive_processPrimitives_profileStart(VM *vm, address sp) { (void)sp; return processPrimitives_profileStart(vm); }

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
    primitive_modulePrimitives_disableLoading,
    primitive_systemPrimitives_environment_at,
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
    primitive_filePlugin_lookup_directory_index,
    primitive_filePlugin_isAtEnd_file,
    primitive_filePlugin_close_file,
    primitive_filePlugin_delete_name,
    primitive_filePlugin_kind_ofDescriptor,
    primitive_filePlugin_flush_file,
    primitive_filePlugin_position_file,
    primitive_filePlugin_open_name_writable,
    primitive_filePlugin_read_file_into_start_count,
    primitive_filePlugin_position_file_to,
    primitive_filePlugin_size_file,
    primitive_filePlugin_stdioHandles,
    primitive_filePlugin_truncate_file_to,
    primitive_filePlugin_write_file_from_start_count,
    primitive_heapPlugin_census,
    primitive_heapPlugin_referrers_of,
    primitive_miscPrimitivePlugin_compare_string_with_order,
    primitive_miscPrimitivePlugin_findFirst_in_set_from,
    primitive_miscPrimitivePlugin_find_substring_in_from_table,
    primitive_miscPrimitivePlugin_index_of_in_from,
    primitive_miscPrimitivePlugin_hash_bytes_start,
    primitive_miscPrimitivePlugin_translate_string_from_to_table,
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
    primitive_controlPrimitives_forwardWithoutHash,
    primitive_controlPrimitives_forwardAskingForHash,
    primitive_parameterPrimitives_parameter,
    primitive_modulePrimitives_flush,
    primitive_modulePrimitives_unload,
    primitive_callPrimitives_runWithIn,
    primitive_systemPrimitives_workingFolder,
    primitive_processPrimitives_profileSemaphore,
    primitive_processPrimitives_profileStart,
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
    1,
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
    2,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    4,
    2,
    1,
    0,
    2,
    4,
    0,
    1,
    3,
    3,
    4,
    3,
    2,
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
    1,
    2,
    -1,
    0,
    1,
    -1,
    -1,
    1,
    1,
    1,
};

static const uint16_t slots_of_numbers[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 210,
    19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
    39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
    59, 60, 61, 62, 63, 0, 0, 0, 64, 65, 66, 67, 211, 212, 213, 68, 214, 69, 70, 71,
    0, 0, 0, 215, 216, 217, 218, 219, 220, 221, 0, 0, 0, 0, 0, 0, 0, 222, 0, 0,
    223, 0, 0, 0, 0, 72, 0, 0, 0, 0, 73, 74, 75, 224, 0, 76, 225, 226, 227, 228,
    0, 229, 0, 0, 77, 78, 0, 0, 230, 79, 231, 232, 80, 0, 233, 81, 234, 82, 83, 84,
    0, 0, 85, 86, 87, 88, 0, 0, 89, 90, 0, 0, 0, 0, 0, 0, 91, 0, 92, 93,
    94, 235, 0, 95, 96, 97, 98, 236, 99, 100, 237, 101, 102, 238, 239, 103, 104, 105, 106, 0,
    107, 108, 109, 110, 240, 241, 242, 243, 244, 245, 0, 0, 0, 0, 0, 246, 247, 248, 0, 0,
    0, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 0, 0, 264, 0,
    0, 265, 266, 0, 0, 0, 0, 0, 0, 0, 267, 0, 0, 0, 0, 0, 0, 0, 111, 112,
    113, 114, 268, 115, 269, 116, 117, 0, 270, 271, 0, 0, 0, 0, 272, 0, 0, 0, 0, 0,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 273, 274, 137, 138, 0, 139, 0, 0, 0, 0,
    0, 140, 0, 141, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 142, 143, 144, 145,
    146, 147, 148, 149, 150, 151, 152, 153, 154, 0, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164,
    165, 166, 167, 168, 0, 169, 170, 171, 172, 173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    0, 0, 0, 275,
};

static const struct {
    const char *module;
    const char *name;
    uint16_t slot;
} named_primitives[] = {
    {"", "primitiveDisableModuleLoading", 174},
    {"", "primitiveGetenv", 175},
    {"", "primitiveImageFormatVersion", 176},
    {"", "primitiveInterpreterSourceVersion", 177},
    {"", "primitiveIsRoot", 178},
    {"", "primitiveIsYoung", 179},
    {"", "primitivePlatformSourceVersion", 180},
    {"", "primitiveProfileSample", 181},
    {"", "primitiveRootTable", 182},
    {"", "primitiveRootTableAt", 183},
    {"", "primitiveVMVersion", 184},
    {"ConsolePlugin", "primitiveCompleteWith", 185},
    {"ConsolePlugin", "primitiveIsTerminal", 186},
    {"ConsolePlugin", "primitiveReadLine", 187},
    {"FilePlugin", "primitiveDirectoryLookup", 188},
    {"FilePlugin", "primitiveFileAtEnd", 189},
    {"FilePlugin", "primitiveFileClose", 190},
    {"FilePlugin", "primitiveFileDelete", 191},
    {"FilePlugin", "primitiveFileDescriptorType", 192},
    {"FilePlugin", "primitiveFileFlush", 193},
    {"FilePlugin", "primitiveFileGetPosition", 194},
    {"FilePlugin", "primitiveFileOpen", 195},
    {"FilePlugin", "primitiveFileRead", 196},
    {"FilePlugin", "primitiveFileSetPosition", 197},
    {"FilePlugin", "primitiveFileSize", 198},
    {"FilePlugin", "primitiveFileStdioHandles", 199},
    {"FilePlugin", "primitiveFileTruncate", 200},
    {"FilePlugin", "primitiveFileWrite", 201},
    {"HeapPlugin", "primitiveCensus", 202},
    {"HeapPlugin", "primitivePointersTo", 203},
    {"MiscPrimitivePlugin", "primitiveCompareString", 204},
    {"MiscPrimitivePlugin", "primitiveFindFirstInString", 205},
    {"MiscPrimitivePlugin", "primitiveFindSubstring", 206},
    {"MiscPrimitivePlugin", "primitiveIndexOfAsciiInString", 207},
    {"MiscPrimitivePlugin", "primitiveStringHash", 208},
    {"MiscPrimitivePlugin", "primitiveTranslateStringWithTable", 209},
    {"", "primitiveGetCurrentWorkingDirectory", 276},
    {"", "primitiveProfileSemaphore", 277},
    {"", "primitiveProfileStart", 278},
    {"HeapPlugin", "primitivePathTo", 279},
    {NULL, NULL, 0},
};

static oop dispatch_plainPrimitive(VM *vm, int64_t slot) { return primitive_functions[slot](vm, vm->sp); }

static oop dispatch_controlPrimitive(VM *vm, int64_t slot) { return primitive_functions[slot](vm, vm->sp); }

static int64_t dispatch_argumentsOfSlot(VM *vm, int64_t slot) {
    (void)vm;
    return primitive_arguments[slot];
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

const PrimitiveInfo pinion_primitives[] = {
    {1, 1, 1, "", "add", "IntegerPrimitives>>add:with:", "badReceiver badArgument"},
    {2, 2, 1, "", "subtract", "IntegerPrimitives>>subtract:with:", "badReceiver badArgument"},
    {3, 3, 1, "", "less", "IntegerPrimitives>>less:with:", "badReceiver badArgument"},
    {4, 4, 1, "", "greater", "IntegerPrimitives>>greater:with:", "badReceiver badArgument"},
    {5, 5, 1, "", "lessOrEqual", "IntegerPrimitives>>lessOrEqual:with:", "badReceiver badArgument"},
    {6, 6, 1, "", "greaterOrEqual", "IntegerPrimitives>>greaterOrEqual:with:", "badReceiver badArgument"},
    {7, 7, 1, "", "equal", "IntegerPrimitives>>equal:with:", "badReceiver badArgument"},
    {8, 8, 1, "", "notEqual", "IntegerPrimitives>>notEqual:with:", "badReceiver badArgument"},
    {9, 9, 1, "", "multiply", "IntegerPrimitives>>multiply:with:", "badReceiver badArgument inappropriate"},
    {10, 10, 1, "", "divide", "IntegerPrimitives>>divide:with:", "badReceiver badArgument inappropriate"},
    {11, 11, 1, "", "modulo", "IntegerPrimitives>>modulo:with:", "badReceiver badArgument"},
    {12, 12, 1, "", "integerDivide", "IntegerPrimitives>>integerDivide:with:", "badReceiver badArgument"},
    {13, 13, 1, "", "quotient", "IntegerPrimitives>>quotient:with:", "badReceiver badArgument"},
    {14, 14, 1, "", "bitAnd", "IntegerPrimitives>>bitAnd:with:", "badReceiver badArgument"},
    {15, 15, 1, "", "bitOr", "IntegerPrimitives>>bitOr:with:", "badReceiver badArgument"},
    {16, 16, 1, "", "bitXor", "IntegerPrimitives>>bitXor:with:", "badReceiver badArgument"},
    {17, 17, 1, "", "bitShift", "IntegerPrimitives>>bitShift:with:", "badReceiver badArgument inappropriate"},
    {18, 18, 1, "", "makePoint", "IntegerPrimitives>>makePoint:y:", "badReceiver badArgument"},
    {210, 19, -1, "", "absent", "ControlPrimitives>>absent", "generic"},
    {19, 20, 1, "", "largeRemainder", "IntegerPrimitives>>largeRemainder:with:", "badReceiver badArgument inappropriate"},
    {20, 21, 1, "", "largeAdd", "IntegerPrimitives>>largeAdd:with:", "badReceiver badArgument inappropriate"},
    {21, 22, 1, "", "largeSubtract", "IntegerPrimitives>>largeSubtract:with:", "badReceiver badArgument inappropriate"},
    {22, 23, 1, "", "largeLess", "IntegerPrimitives>>largeLess:with:", "badReceiver badArgument"},
    {23, 24, 1, "", "largeGreater", "IntegerPrimitives>>largeGreater:with:", "badReceiver badArgument"},
    {24, 25, 1, "", "largeLessOrEqual", "IntegerPrimitives>>largeLessOrEqual:with:", "badReceiver badArgument"},
    {25, 26, 1, "", "largeGreaterOrEqual", "IntegerPrimitives>>largeGreaterOrEqual:with:", "badReceiver badArgument"},
    {26, 27, 1, "", "largeEqual", "IntegerPrimitives>>largeEqual:with:", "badReceiver badArgument"},
    {27, 28, 1, "", "largeNotEqual", "IntegerPrimitives>>largeNotEqual:with:", "badReceiver badArgument"},
    {28, 29, 1, "", "largeMultiply", "IntegerPrimitives>>largeMultiply:with:", "badReceiver badArgument inappropriate"},
    {29, 30, 1, "", "largeDivide", "IntegerPrimitives>>largeDivide:with:", "badReceiver badArgument inappropriate"},
    {30, 31, 1, "", "largeModulo", "IntegerPrimitives>>largeModulo:with:", "badReceiver badArgument inappropriate"},
    {31, 32, 1, "", "largeIntegerDivide", "IntegerPrimitives>>largeIntegerDivide:with:", "badReceiver badArgument inappropriate"},
    {32, 33, 1, "", "largeQuotient", "IntegerPrimitives>>largeQuotient:with:", "badReceiver badArgument inappropriate"},
    {33, 34, 1, "", "largeBitAnd", "IntegerPrimitives>>largeBitAnd:with:", "badReceiver badArgument inappropriate"},
    {34, 35, 1, "", "largeBitOr", "IntegerPrimitives>>largeBitOr:with:", "badReceiver badArgument inappropriate"},
    {35, 36, 1, "", "largeBitXor", "IntegerPrimitives>>largeBitXor:with:", "badReceiver badArgument inappropriate"},
    {36, 37, 1, "", "largeBitShift", "IntegerPrimitives>>largeBitShift:with:", "badReceiver badArgument inappropriate"},
    {37, 38, 1, "", "word", "FloatPrimitives>>word:at:", "badReceiver badIndex"},
    {38, 39, 2, "", "word", "FloatPrimitives>>word:at:put:", "badReceiver badIndex badArgument immutable"},
    {39, 40, 0, "", "asFloat", "IntegerPrimitives>>asFloat:", "badReceiver"},
    {40, 41, 1, "", "add", "FloatPrimitives>>add:with:", "badReceiver badArgument"},
    {41, 42, 1, "", "subtract", "FloatPrimitives>>subtract:with:", "badReceiver badArgument"},
    {42, 43, 1, "", "less", "FloatPrimitives>>less:with:", "badReceiver badArgument"},
    {43, 44, 1, "", "greater", "FloatPrimitives>>greater:with:", "badReceiver badArgument"},
    {44, 45, 1, "", "lessOrEqual", "FloatPrimitives>>lessOrEqual:with:", "badReceiver badArgument"},
    {45, 46, 1, "", "greaterOrEqual", "FloatPrimitives>>greaterOrEqual:with:", "badReceiver badArgument"},
    {46, 47, 1, "", "equal", "FloatPrimitives>>equal:with:", "badReceiver badArgument"},
    {47, 48, 1, "", "notEqual", "FloatPrimitives>>notEqual:with:", "badReceiver badArgument"},
    {48, 49, 1, "", "multiply", "FloatPrimitives>>multiply:with:", "badReceiver badArgument"},
    {49, 50, 1, "", "divide", "FloatPrimitives>>divide:with:", "badReceiver badArgument"},
    {50, 51, 0, "", "truncated", "FloatPrimitives>>truncated:", "badReceiver inappropriate"},
    {51, 52, 0, "", "fractionPart", "FloatPrimitives>>fractionPart:", "badReceiver inappropriate"},
    {52, 53, 0, "", "exponent", "FloatPrimitives>>exponent:", "badReceiver"},
    {53, 54, 1, "", "timesTwoPower", "FloatPrimitives>>timesTwoPower:with:", "badReceiver badArgument"},
    {54, 55, 0, "", "sqrt", "FloatPrimitives>>sqrt:", "badReceiver"},
    {55, 56, 0, "", "sin", "FloatPrimitives>>sin:", "badReceiver"},
    {56, 57, 0, "", "arcTan", "FloatPrimitives>>arcTan:", "badReceiver"},
    {57, 58, 0, "", "ln", "FloatPrimitives>>ln:", "badReceiver"},
    {58, 59, 0, "", "exp", "FloatPrimitives>>exp:", "badReceiver"},
    {59, 60, 1, "", "at", "ElementPrimitives>>at:index:", "badReceiver badIndex"},
    {60, 61, 2, "", "at", "ElementPrimitives>>at:index:put:", "badReceiver badIndex badArgument immutable"},
    {61, 62, 0, "", "size", "ElementPrimitives>>size:", "badReceiver"},
    {62, 63, 1, "", "string", "ElementPrimitives>>string:at:", "badReceiver badIndex"},
    {63, 64, 2, "", "string", "ElementPrimitives>>string:at:put:", "badReceiver badIndex badArgument immutable"},
    {64, 68, 1, "", "literalOf", "ObjectPrimitives>>literalOf:at:", "badReceiver badIndex"},
    {65, 69, 2, "", "literalOf", "ObjectPrimitives>>literalOf:at:put:", "badReceiver badIndex badArgument immutable"},
    {66, 70, 0, "", "new", "ObjectPrimitives>>new:", "badReceiver"},
    {67, 71, 1, "", "new", "ObjectPrimitives>>new:size:", "badReceiver badArgument noMemory"},
    {211, 72, 1, "", "forward", "ControlPrimitives>>forward", "badReceiver badArgument inappropriate immutable pinned"},
    {212, 73, 1, "", "instanceVariable", "ControlPrimitives>>instanceVariable", "badReceiver badIndex"},
    {213, 74, 2, "", "instanceVariablePut", "ControlPrimitives>>instanceVariablePut", "badReceiver badIndex badArgument immutable"},
    {68, 75, 0, "", "hash", "ObjectPrimitives>>hash:", ""},
    {214, 76, 1, "", "stackp", "ControlPrimitives>>stackp", "badReceiver badArgument inappropriate"},
    {69, 77, 0, "", "someInstanceOf", "ObjectPrimitives>>someInstanceOf:", "badReceiver notFound"},
    {70, 78, 0, "", "nextInstanceAfter", "ObjectPrimitives>>nextInstanceAfter:", "badReceiver notFound"},
    {71, 79, 2, "", "newMethod", "ObjectPrimitives>>newMethod:bytes:header:", "badReceiver badArgument noMemory"},
    {215, 83, -1, "", "perform", "ControlPrimitives>>perform", "badArgument badNumberOfArguments"},
    {216, 84, 2, "", "performWithArguments", "ControlPrimitives>>performWithArguments", "badArgument badNumberOfArguments"},
    {217, 85, 0, "", "signal", "ControlPrimitives>>signal", "badReceiver"},
    {218, 86, 0, "", "wait", "ControlPrimitives>>wait", "badReceiver"},
    {219, 87, 0, "", "resume", "ControlPrimitives>>resume", "badReceiver"},
    {220, 88, 0, "", "suspend", "ControlPrimitives>>suspend", "badReceiver"},
    {221, 89, 0, "", "flushCache", "ControlPrimitives>>flushCache", ""},
    {222, 97, 0, "", "snapshot", "SystemPrimitives>>snapshot", "internalError"},
    {223, 100, 3, "", "performInSuperclass", "ControlPrimitives>>performInSuperclass", "badArgument badNumberOfArguments"},
    {72, 105, 4, "", "replace", "ElementPrimitives>>replace:from:to:with:startingAt:", "badReceiver badArgument badIndex immutable"},
    {73, 110, 1, "", "is", "ObjectPrimitives>>is:sameAs:", ""},
    {74, 111, 0, "", "class", "ObjectPrimitives>>class:", ""},
    {75, 112, 0, "", "bytesLeft", "SystemPrimitives>>bytesLeft:", ""},
    {224, 113, -1, "", "quit", "SystemPrimitives>>quit", ""},
    {76, 115, 1, "", "changeClassOf", "ObjectPrimitives>>changeClassOf:to:", "badReceiver badArgument immutable"},
    {225, 116, 0, "", "flushMethod", "ControlPrimitives>>flushMethod", ""},
    {226, 117, -1, "", "callNamed", "ControlPrimitives>>callNamed", "notFound badMethod"},
    {227, 118, -1, "", "callByNumber", "CallPrimitives>>callByNumber", "badArgument badIndex badNumberOfArguments"},
    {228, 119, 0, "", "flushSelector", "ControlPrimitives>>flushSelector", ""},
    {229, 121, -1, "", "imageName", "SystemPrimitives>>imageName", "badArgument"},
    {77, 124, 1, "", "lowSpace", "SystemPrimitives>>lowSpace:semaphore:", ""},
    {78, 125, 1, "", "lowSpace", "SystemPrimitives>>lowSpace:bytes:", "badArgument"},
    {230, 128, 1, "", "exchange", "ControlPrimitives>>exchange", "badReceiver badArgument inappropriate immutable pinned noMemory"},
    {79, 129, 0, "", "specialObjects", "SystemPrimitives>>specialObjects:", ""},
    {231, 130, 0, "", "collectAll", "SystemPrimitives>>collectAll", ""},
    {232, 131, 0, "", "collectYoung", "SystemPrimitives>>collectYoung", ""},
    {80, 132, 1, "", "does", "ObjectPrimitives>>does:pointTo:", ""},
    {233, 134, 1, "", "interruptSemaphore", "ProcessPrimitives>>interruptSemaphore", "badArgument"},
    {81, 135, 0, "", "milliseconds", "SystemPrimitives>>milliseconds:", ""},
    {234, 136, 2, "", "signalAtMilliseconds", "ControlPrimitives>>signalAtMilliseconds", "badArgument"},
    {82, 137, 0, "", "seconds", "SystemPrimitives>>seconds:", ""},
    {83, 138, 0, "", "someObject", "ObjectPrimitives>>someObject:", ""},
    {84, 139, 0, "", "nextObjectAfter", "ObjectPrimitives>>nextObjectAfter:", "badReceiver"},
    {85, 142, 0, "", "path", "SystemPrimitives>>path:", ""},
    {86, 143, 1, "", "short", "ElementPrimitives>>short:at:", "badReceiver badIndex"},
    {87, 144, 2, "", "short", "ElementPrimitives>>short:at:put:", "badReceiver badIndex badArgument immutable"},
    {88, 145, 1, "", "fill", "ElementPrimitives>>fill:with:", "badReceiver badArgument immutable"},
    {89, 148, 0, "", "shallowCopy", "ObjectPrimitives>>shallowCopy:", "inappropriate noMemory"},
    {90, 149, 1, "", "attributeFor", "SystemPrimitives>>attributeFor:index:", "badArgument notFound"},
    {91, 156, 1, "", "equalBytes", "ElementPrimitives>>equalBytes:with:", "badReceiver badArgument"},
    {92, 158, 1, "", "compare", "ElementPrimitives>>compare:with:", "badReceiver badArgument"},
    {93, 159, 0, "", "multiplyHash", "ObjectPrimitives>>multiplyHash:", "badReceiver"},
    {94, 160, 1, "", "adopt", "ObjectPrimitives>>adopt:instance:", "badReceiver badArgument immutable"},
    {235, 161, -1, "", "identityHash", "ObjectPrimitives>>identityHash", "badReceiver badArgument badNumberOfArguments"},
    {95, 163, 0, "", "isImmutable", "ObjectPrimitives>>isImmutable:", ""},
    {96, 164, 1, "", "immutable", "ObjectPrimitives>>immutable:put:", "badReceiver badArgument inappropriate"},
    {97, 165, 1, "", "word", "ElementPrimitives>>word:at:", "badReceiver badIndex"},
    {98, 166, 2, "", "word", "ElementPrimitives>>word:at:put:", "badReceiver badIndex badArgument immutable"},
    {236, 167, 0, "", "yield", "ControlPrimitives>>yield", ""},
    {99, 168, 1, "", "copy", "ObjectPrimitives>>copy:from:", "badReceiver badArgument immutable"},
    {100, 169, 1, "", "is", "ObjectPrimitives>>is:notSameAs:", ""},
    {237, 170, -1, "", "character", "ObjectPrimitives>>character", "badArgument badNumberOfArguments"},
    {101, 171, 0, "", "immediateValueOf", "ObjectPrimitives>>immediateValueOf:", "badReceiver"},
    {102, 172, 0, "", "fetchMourner", "ObjectPrimitives>>fetchMourner:", "notFound"},
    {238, 173, 1, "", "slot", "ControlPrimitives>>slot", "badReceiver badIndex"},
    {239, 174, 2, "", "slotPut", "ControlPrimitives>>slotPut", "badReceiver badIndex badArgument immutable"},
    {103, 175, 0, "", "behaviorHash", "ObjectPrimitives>>behaviorHash:", "badReceiver"},
    {104, 176, 0, "", "maxIdentityHash", "ObjectPrimitives>>maxIdentityHash:", ""},
    {105, 177, 0, "", "allInstancesOf", "ObjectPrimitives>>allInstancesOf:", "badReceiver"},
    {106, 178, 0, "", "allObjects", "ObjectPrimitives>>allObjects:", ""},
    {107, 180, 1, "", "grow", "MemoryPrimitives>>grow:by:", "badArgument noMemory"},
    {108, 181, 1, "", "sizeOfInstancesOf", "ObjectPrimitives>>sizeOfInstancesOf:size:", "badReceiver badArgument"},
    {109, 182, 0, "", "sizeOf", "ObjectPrimitives>>sizeOf:", ""},
    {110, 183, 0, "", "isPinned", "ObjectPrimitives>>isPinned:", "badReceiver"},
    {240, 184, 1, "", "pin", "ObjectPrimitives>>pin", "badReceiver badArgument noMemory"},
    {241, 185, 0, "", "exit", "ProcessPrimitives>>exit", "badReceiver"},
    {242, 186, -1, "", "enter", "ProcessPrimitives>>enter", "badReceiver badNumberOfArguments"},
    {243, 187, -1, "", "tryEnter", "ProcessPrimitives>>tryEnter", "badReceiver badNumberOfArguments"},
    {244, 188, 2, "", "executeMethod", "ControlPrimitives>>executeMethod", "badArgument badNumberOfArguments"},
    {245, 189, -1, "", "executeMethodAfterArguments", "ControlPrimitives>>executeMethodAfterArguments", "badArgument badNumberOfArguments"},
    {246, 195, 1, "", "findNextUnwind", "ControlPrimitives>>findNextUnwind", "badReceiver"},
    {247, 196, 1, "", "terminateTo", "ControlPrimitives>>terminateTo", "badReceiver badArgument"},
    {248, 197, 0, "", "findNextHandler", "ControlPrimitives>>findNextHandler", "badReceiver"},
    {249, 201, 0, "", "embeddedValue", "ControlPrimitives>>embeddedValue", "badReceiver badNumberOfArguments"},
    {250, 202, 1, "", "embeddedValueWithOne", "ControlPrimitives>>embeddedValueWithOne", "badReceiver badNumberOfArguments"},
    {251, 203, 2, "", "embeddedValueWithTwo", "ControlPrimitives>>embeddedValueWithTwo", "badReceiver badNumberOfArguments"},
    {252, 204, 3, "", "embeddedValueWithThree", "ControlPrimitives>>embeddedValueWithThree", "badReceiver badNumberOfArguments"},
    {253, 205, 4, "", "embeddedValueWithFour", "ControlPrimitives>>embeddedValueWithFour", "badReceiver badNumberOfArguments"},
    {254, 206, 1, "", "embeddedValueWithArguments", "ControlPrimitives>>embeddedValueWithArguments", "badReceiver badArgument badNumberOfArguments"},
    {255, 207, -1, "", "value", "ControlPrimitives>>value", "badReceiver badNumberOfArguments"},
    {256, 208, 1, "", "valueWithArguments", "ControlPrimitives>>valueWithArguments", "badReceiver badArgument badNumberOfArguments"},
    {257, 209, -1, "", "valueWithoutSwitch", "ControlPrimitives>>valueWithoutSwitch", "badReceiver badNumberOfArguments"},
    {258, 210, 1, "", "temporary", "ControlPrimitives>>temporary", "badReceiver badIndex"},
    {259, 211, 2, "", "temporaryPut", "ControlPrimitives>>temporaryPut", "badReceiver badIndex"},
    {260, 212, 0, "", "temporaries", "ControlPrimitives>>temporaries", "badReceiver"},
    {261, 213, 0, "", "contextState", "ControlPrimitives>>contextState", "badReceiver"},
    {262, 214, 0, "", "flushState", "ControlPrimitives>>flushState", ""},
    {263, 215, 0, "", "flushStateOfMethod", "ControlPrimitives>>flushStateOfMethod", ""},
    {264, 218, 3, "", "callByName", "CallPrimitives>>callByName", "badArgument badMethod badNumberOfArguments notFound"},
    {265, 221, 0, "", "embeddedValueWithoutSwitch", "ControlPrimitives>>embeddedValueWithoutSwitch", "badReceiver badNumberOfArguments"},
    {266, 222, 1, "", "embeddedValueWithOneWithoutSwitch", "ControlPrimitives>>embeddedValueWithOneWithoutSwitch", "badReceiver badNumberOfArguments"},
    {267, 230, 1, "", "relinquish", "ControlPrimitives>>relinquish", "badArgument"},
    {111, 238, 1, "", "float", "ElementPrimitives>>float:at:", "badReceiver badIndex"},
    {112, 239, 2, "", "float", "ElementPrimitives>>float:at:put:", "badReceiver badIndex badArgument immutable"},
    {113, 240, 0, "", "utcMicroseconds", "SystemPrimitives>>utcMicroseconds:", ""},
    {114, 241, 0, "", "localMicroseconds", "SystemPrimitives>>localMicroseconds:", ""},
    {268, 242, 2, "", "signalAtMicroseconds", "ControlPrimitives>>signalAtMicroseconds", "badArgument"},
    {115, 243, 0, "", "updateTimezone", "SystemPrimitives>>updateTimezone:", ""},
    {269, 244, -1, "", "utcAndOffset", "SystemPrimitives>>utcAndOffset", "badNumberOfArguments badArgument immutable"},
    {116, 245, 0, "", "coarseUtcMicroseconds", "SystemPrimitives>>coarseUtcMicroseconds:", ""},
    {117, 246, 0, "", "coarseLocalMicroseconds", "SystemPrimitives>>coarseLocalMicroseconds:", ""},
    {270, 248, 1, "", "forwardWithoutHash", "ControlPrimitives>>forwardWithoutHash", "badReceiver badArgument inappropriate immutable pinned"},
    {271, 249, 2, "", "forwardAskingForHash", "ControlPrimitives>>forwardAskingForHash", "badReceiver badArgument inappropriate immutable pinned"},
    {272, 254, -1, "", "parameter", "ParameterPrimitives>>parameter", "badArgument badIndex badNumberOfArguments inappropriate"},
    {118, 541, 1, "", "smallAdd", "FloatPrimitives>>smallAdd:with:", "badReceiver badArgument"},
    {119, 542, 1, "", "smallSubtract", "FloatPrimitives>>smallSubtract:with:", "badReceiver badArgument"},
    {120, 543, 1, "", "smallLess", "FloatPrimitives>>smallLess:with:", "badReceiver badArgument"},
    {121, 544, 1, "", "smallGreater", "FloatPrimitives>>smallGreater:with:", "badReceiver badArgument"},
    {122, 545, 1, "", "smallLessOrEqual", "FloatPrimitives>>smallLessOrEqual:with:", "badReceiver badArgument"},
    {123, 546, 1, "", "smallGreaterOrEqual", "FloatPrimitives>>smallGreaterOrEqual:with:", "badReceiver badArgument"},
    {124, 547, 1, "", "smallEqual", "FloatPrimitives>>smallEqual:with:", "badReceiver badArgument"},
    {125, 548, 1, "", "smallNotEqual", "FloatPrimitives>>smallNotEqual:with:", "badReceiver badArgument"},
    {126, 549, 1, "", "smallMultiply", "FloatPrimitives>>smallMultiply:with:", "badReceiver badArgument"},
    {127, 550, 1, "", "smallDivide", "FloatPrimitives>>smallDivide:with:", "badReceiver badArgument"},
    {128, 551, 0, "", "smallTruncated", "FloatPrimitives>>smallTruncated:", "badReceiver inappropriate"},
    {129, 552, 0, "", "smallFractionPart", "FloatPrimitives>>smallFractionPart:", "badReceiver inappropriate"},
    {130, 553, 0, "", "smallExponent", "FloatPrimitives>>smallExponent:", "badReceiver"},
    {131, 554, 1, "", "smallTimesTwoPower", "FloatPrimitives>>smallTimesTwoPower:with:", "badReceiver badArgument"},
    {132, 555, 0, "", "smallSqrt", "FloatPrimitives>>smallSqrt:", "badReceiver"},
    {133, 556, 0, "", "smallSin", "FloatPrimitives>>smallSin:", "badReceiver"},
    {134, 557, 0, "", "smallArcTan", "FloatPrimitives>>smallArcTan:", "badReceiver"},
    {135, 558, 0, "", "smallLn", "FloatPrimitives>>smallLn:", "badReceiver"},
    {136, 559, 0, "", "smallExp", "FloatPrimitives>>smallExp:", "badReceiver"},
    {273, 570, 0, "", "flush", "ModulePrimitives>>flush", ""},
    {274, 571, 1, "", "unload", "ModulePrimitives>>unload", "badArgument"},
    {137, 572, 1, "", "builtIn", "ModulePrimitives>>builtIn:at:", "badArgument"},
    {138, 573, 1, "", "loaded", "ModulePrimitives>>loaded:at:", "badArgument"},
    {139, 575, 0, "", "highBit", "IntegerPrimitives>>highBit:", "badReceiver"},
    {140, 581, 1, "", "alsoPinnedNew", "MemoryPrimitives>>alsoPinnedNew:size:", "badReceiver badArgument noMemory"},
    {141, 583, 1, "", "uninitializedPinnedNew", "MemoryPrimitives>>uninitializedPinnedNew:size:", "badReceiver badArgument noMemory"},
    {142, 596, 0, "", "oldNew", "MemoryPrimitives>>oldNew:", "badReceiver noMemory"},
    {143, 597, 1, "", "oldNew", "MemoryPrimitives>>oldNew:size:", "badReceiver badArgument noMemory"},
    {144, 598, 0, "", "pinnedNew", "MemoryPrimitives>>pinnedNew:", "badReceiver noMemory"},
    {145, 599, 1, "", "pinnedNew", "MemoryPrimitives>>pinnedNew:size:", "badReceiver badArgument noMemory"},
    {146, 600, 1, "", "boolean8", "BytePrimitives>>boolean8:at:", "badArgument badIndex"},
    {147, 601, 1, "", "unsigned8", "BytePrimitives>>unsigned8:at:", "badArgument badIndex"},
    {148, 602, 1, "", "signed8", "BytePrimitives>>signed8:at:", "badArgument badIndex"},
    {149, 603, 1, "", "unsigned16", "BytePrimitives>>unsigned16:at:", "badArgument badIndex"},
    {150, 604, 1, "", "signed16", "BytePrimitives>>signed16:at:", "badArgument badIndex"},
    {151, 605, 1, "", "unsigned32", "BytePrimitives>>unsigned32:at:", "badArgument badIndex"},
    {152, 606, 1, "", "signed32", "BytePrimitives>>signed32:at:", "badArgument badIndex"},
    {153, 607, 1, "", "unsigned64", "BytePrimitives>>unsigned64:at:", "badArgument badIndex"},
    {154, 608, 1, "", "signed64", "BytePrimitives>>signed64:at:", "badArgument badIndex"},
    {155, 610, 1, "", "character8", "BytePrimitives>>character8:at:", "badArgument badIndex"},
    {156, 611, 1, "", "character16", "BytePrimitives>>character16:at:", "badArgument badIndex"},
    {157, 612, 1, "", "character32", "BytePrimitives>>character32:at:", "badArgument badIndex"},
    {158, 613, 1, "", "float32", "BytePrimitives>>float32:at:", "badArgument badIndex"},
    {159, 614, 1, "", "float64", "BytePrimitives>>float64:at:", "badArgument badIndex"},
    {160, 615, 2, "", "boolean8", "BytePrimitives>>boolean8:at:put:", "badArgument badIndex immutable"},
    {161, 616, 2, "", "unsigned8", "BytePrimitives>>unsigned8:at:put:", "badArgument badIndex immutable"},
    {162, 617, 2, "", "signed8", "BytePrimitives>>signed8:at:put:", "badArgument badIndex immutable"},
    {163, 618, 2, "", "unsigned16", "BytePrimitives>>unsigned16:at:put:", "badArgument badIndex immutable"},
    {164, 619, 2, "", "signed16", "BytePrimitives>>signed16:at:put:", "badArgument badIndex immutable"},
    {165, 620, 2, "", "unsigned32", "BytePrimitives>>unsigned32:at:put:", "badArgument badIndex immutable"},
    {166, 621, 2, "", "signed32", "BytePrimitives>>signed32:at:put:", "badArgument badIndex immutable"},
    {167, 622, 2, "", "unsigned64", "BytePrimitives>>unsigned64:at:put:", "badArgument badIndex immutable"},
    {168, 623, 2, "", "signed64", "BytePrimitives>>signed64:at:put:", "badArgument badIndex immutable"},
    {169, 625, 2, "", "character8", "BytePrimitives>>character8:at:put:", "badArgument badIndex immutable"},
    {170, 626, 2, "", "character16", "BytePrimitives>>character16:at:put:", "badArgument badIndex immutable"},
    {171, 627, 2, "", "character32", "BytePrimitives>>character32:at:put:", "badArgument badIndex immutable"},
    {172, 628, 2, "", "float32", "BytePrimitives>>float32:at:put:", "badArgument badIndex immutable"},
    {173, 629, 2, "", "float64", "BytePrimitives>>float64:at:put:", "badArgument badIndex immutable"},
    {275, 1023, -1, "", "runWithIn", "CallPrimitives>>runWithIn", ""},
    {174, -1, 0, "", "primitiveDisableModuleLoading", "ModulePrimitives>>disableLoading:", ""},
    {276, -1, -1, "", "primitiveGetCurrentWorkingDirectory", "SystemPrimitives>>workingFolder", ""},
    {175, -1, 1, "", "primitiveGetenv", "SystemPrimitives>>environment:at:", "badArgument"},
    {176, -1, 0, "", "primitiveImageFormatVersion", "SystemPrimitives>>imageFormat:", ""},
    {177, -1, 0, "", "primitiveInterpreterSourceVersion", "SystemPrimitives>>interpreterVersion:", ""},
    {178, -1, 1, "", "primitiveIsRoot", "MemoryPrimitives>>is:root:", ""},
    {179, -1, 1, "", "primitiveIsYoung", "MemoryPrimitives>>is:young:", ""},
    {180, -1, 0, "", "primitivePlatformSourceVersion", "SystemPrimitives>>platformVersion:", ""},
    {181, -1, 0, "", "primitiveProfileSample", "ProcessPrimitives>>profileSample:", ""},
    {277, -1, 1, "", "primitiveProfileSemaphore", "ProcessPrimitives>>profileSemaphore", "badArgument"},
    {278, -1, 1, "", "primitiveProfileStart", "ProcessPrimitives>>profileStart", "badArgument"},
    {182, -1, 0, "", "primitiveRootTable", "MemoryPrimitives>>rootTable:", "noMemory"},
    {183, -1, 1, "", "primitiveRootTableAt", "MemoryPrimitives>>rootTable:at:", "badIndex"},
    {184, -1, 0, "", "primitiveVMVersion", "SystemPrimitives>>version:", ""},
    {185, -1, 1, "ConsolePlugin", "primitiveCompleteWith", "ConsolePlugin>>complete:with:", "badArgument"},
    {186, -1, 1, "ConsolePlugin", "primitiveIsTerminal", "ConsolePlugin>>isTerminal:file:", "badArgument"},
    {187, -1, 1, "ConsolePlugin", "primitiveReadLine", "ConsolePlugin>>read:prompt:", "badArgument"},
    {188, -1, 2, "FilePlugin", "primitiveDirectoryLookup", "FilePlugin>>lookup:directory:index:", "badArgument notFound"},
    {189, -1, 1, "FilePlugin", "primitiveFileAtEnd", "FilePlugin>>isAtEnd:file:", "badArgument"},
    {190, -1, 1, "FilePlugin", "primitiveFileClose", "FilePlugin>>close:file:", "badArgument internalError"},
    {191, -1, 1, "FilePlugin", "primitiveFileDelete", "FilePlugin>>delete:name:", "badArgument internalError"},
    {192, -1, 1, "FilePlugin", "primitiveFileDescriptorType", "FilePlugin>>kind:ofDescriptor:", "badArgument"},
    {193, -1, 1, "FilePlugin", "primitiveFileFlush", "FilePlugin>>flush:file:", "badArgument"},
    {194, -1, 1, "FilePlugin", "primitiveFileGetPosition", "FilePlugin>>position:file:", "badArgument internalError"},
    {195, -1, 2, "FilePlugin", "primitiveFileOpen", "FilePlugin>>open:name:writable:", "badArgument notFound"},
    {196, -1, 4, "FilePlugin", "primitiveFileRead", "FilePlugin>>read:file:into:start:count:", "badArgument immutable internalError"},
    {197, -1, 2, "FilePlugin", "primitiveFileSetPosition", "FilePlugin>>position:file:to:", "badArgument internalError"},
    {198, -1, 1, "FilePlugin", "primitiveFileSize", "FilePlugin>>size:file:", "badArgument internalError"},
    {199, -1, 0, "FilePlugin", "primitiveFileStdioHandles", "FilePlugin>>stdioHandles:", ""},
    {200, -1, 2, "FilePlugin", "primitiveFileTruncate", "FilePlugin>>truncate:file:to:", "badArgument internalError"},
    {201, -1, 4, "FilePlugin", "primitiveFileWrite", "FilePlugin>>write:file:from:start:count:", "badArgument internalError"},
    {202, -1, 0, "HeapPlugin", "primitiveCensus", "HeapPlugin>>census:", "noMemory noCMemory"},
    {279, -1, 1, "HeapPlugin", "primitivePathTo", "HeapPlugin>>path", "badArgument noCMemory"},
    {203, -1, 1, "HeapPlugin", "primitivePointersTo", "HeapPlugin>>referrers:of:", "noMemory"},
    {204, -1, 3, "MiscPrimitivePlugin", "primitiveCompareString", "MiscPrimitivePlugin>>compare:string:with:order:", "badArgument"},
    {205, -1, 3, "MiscPrimitivePlugin", "primitiveFindFirstInString", "MiscPrimitivePlugin>>findFirst:in:set:from:", "badArgument badIndex"},
    {206, -1, 4, "MiscPrimitivePlugin", "primitiveFindSubstring", "MiscPrimitivePlugin>>find:substring:in:from:table:", "badArgument"},
    {207, -1, 3, "MiscPrimitivePlugin", "primitiveIndexOfAsciiInString", "MiscPrimitivePlugin>>index:of:in:from:", "badArgument badIndex"},
    {208, -1, 2, "MiscPrimitivePlugin", "primitiveStringHash", "MiscPrimitivePlugin>>hash:bytes:start:", "badArgument"},
    {209, -1, 4, "MiscPrimitivePlugin", "primitiveTranslateStringWithTable", "MiscPrimitivePlugin>>translate:string:from:to:table:", "badArgument badIndex immutable"},
};
const size_t pinion_primitive_count = sizeof pinion_primitives / sizeof *pinion_primitives;
