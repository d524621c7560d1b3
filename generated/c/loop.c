/* The interpreter loop: a piece of code for every bytecode, and the routines that these share.  Generated from vm-spec: edit there. */

static void dispatch_runBytecodes(VM *vm) {
    address fp = vm->fp;
    address ip = vm->ip;
    oop receiver = vm->receiver;
    address sp = vm->sp;
    address temps = vm->temps;
    oop top = 0;
    oop value = 0;
    oop value2 = 0;
    oop value3 = 0;
    oop value4 = 0;
    oop value5 = 0;
    oop value6 = 0;
    oop closure = 0;
    int64_t arguments = 0;
    oop closure2 = 0;
    int64_t arguments2 = 0;
    oop method = 0;
    int64_t arguments3 = 0;
    int64_t entry = 0;
    int64_t arguments4 = 0;
    int64_t entry2 = 0;
    int64_t entry3 = 0;
    int64_t entry4 = 0;
    int64_t entry5 = 0;
    int64_t arguments5 = 0;
    int64_t entry6 = 0;
    int64_t entry7 = 0;
    int64_t entry8 = 0;
    oop value7 = 0;
    oop anObject = 0;
    int64_t index = 0;
    int64_t slot = 0;
    oop method2 = 0;
    int64_t arguments6 = 0;
    oop selector = 0;
    int64_t arguments7 = 0;
    int64_t entry9 = 0;
    int64_t arguments8 = 0;
    int64_t entry10 = 0;
    int64_t entry11 = 0;
    int64_t entry12 = 0;
    int64_t entry13 = 0;
    int64_t arguments9 = 0;
    int64_t entry14 = 0;
    int64_t entry15 = 0;
    int64_t entry16 = 0;
    int64_t entry17 = 0;
    int64_t arguments10 = 0;
    int64_t entry18 = 0;
    int64_t arguments11 = 0;
    int64_t entry19 = 0;
    int64_t entry20 = 0;
    int64_t entry21 = 0;
    oop value8 = 0;
    oop selector2 = 0;
    int64_t arguments12 = 0;
    oop method3 = 0;
    int64_t slot2 = 0;
    int64_t arguments13 = 0;
    oop selector3 = 0;
    int64_t arguments14 = 0;
    oop aClass = 0;
    oop selector4 = 0;
    oop receiver2 = 0;
    int64_t arguments15 = 0;
    oop selector5 = 0;
    oop receiver3 = 0;
    oop selector6 = 0;
    oop receiver4 = 0;
    oop selector7 = 0;
    oop receiver5 = 0;
    int64_t distance = 0;
    bool condition = 0;
    oop value9 = 0;

#define SAVE_REGISTERS do { vm->fp = fp; vm->ip = ip; vm->receiver = receiver; vm->sp = sp; vm->temps = temps; } while (0)
#define LOAD_REGISTERS do { fp = vm->fp; ip = vm->ip; receiver = vm->receiver; sp = vm->sp; temps = vm->temps; } while (0)
    static const void *const labels[] = {
        &&bytecode_0, &&bytecode_1, &&bytecode_2, &&bytecode_3, &&bytecode_4, &&bytecode_5,
        &&bytecode_6, &&bytecode_7, &&bytecode_8, &&bytecode_9, &&bytecode_10, &&bytecode_11,
        &&bytecode_12, &&bytecode_13, &&bytecode_14, &&bytecode_15, &&bytecode_16, &&bytecode_17,
        &&bytecode_18, &&bytecode_19, &&bytecode_20, &&bytecode_21, &&bytecode_22, &&bytecode_23,
        &&bytecode_24, &&bytecode_25, &&bytecode_26, &&bytecode_27, &&bytecode_28, &&bytecode_29,
        &&bytecode_30, &&bytecode_31, &&bytecode_32, &&bytecode_33, &&bytecode_34, &&bytecode_35,
        &&bytecode_36, &&bytecode_37, &&bytecode_38, &&bytecode_39, &&bytecode_40, &&bytecode_41,
        &&bytecode_42, &&bytecode_43, &&bytecode_44, &&bytecode_45, &&bytecode_46, &&bytecode_47,
        &&bytecode_48, &&bytecode_49, &&bytecode_50, &&bytecode_51, &&bytecode_52, &&bytecode_53,
        &&bytecode_54, &&bytecode_55, &&bytecode_56, &&bytecode_57, &&bytecode_58, &&bytecode_59,
        &&bytecode_60, &&bytecode_61, &&bytecode_62, &&bytecode_63, &&bytecode_64, &&bytecode_65,
        &&bytecode_66, &&bytecode_67, &&bytecode_68, &&bytecode_69, &&bytecode_70, &&bytecode_71,
        &&bytecode_72, &&bytecode_73, &&bytecode_74, &&bytecode_75, &&bytecode_76, &&bytecode_77,
        &&bytecode_78, &&bytecode_79, &&bytecode_80, &&bytecode_81, &&bytecode_82, &&bytecode_83,
        &&bytecode_84, &&bytecode_85, &&bytecode_86, &&bytecode_87, &&bytecode_88, &&bytecode_89,
        &&bytecode_90, &&bytecode_91, &&bytecode_92, &&bytecode_93, &&bytecode_94, &&bytecode_95,
        &&bytecode_96, &&bytecode_97, &&bytecode_98, &&bytecode_99, &&bytecode_100, &&bytecode_101,
        &&bytecode_102, &&bytecode_103, &&bytecode_104, &&bytecode_105, &&bytecode_106, &&bytecode_107,
        &&bytecode_108, &&bytecode_109, &&bytecode_110, &&bytecode_111, &&bytecode_112, &&bytecode_113,
        &&bytecode_114, &&bytecode_115, &&bytecode_116, &&bytecode_117, &&bytecode_118, &&bytecode_119,
        &&bytecode_120, &&bytecode_121, &&bytecode_122, &&bytecode_123, &&bytecode_124, &&bytecode_125,
        &&bytecode_126, &&bytecode_127, &&bytecode_128, &&bytecode_129, &&bytecode_130, &&bytecode_131,
        &&bytecode_132, &&bytecode_133, &&bytecode_134, &&bytecode_135, &&bytecode_136, &&bytecode_137,
        &&bytecode_138, &&bytecode_139, &&bytecode_140, &&bytecode_141, &&bytecode_142, &&bytecode_143,
        &&bytecode_144, &&bytecode_145, &&bytecode_146, &&bytecode_147, &&bytecode_148, &&bytecode_149,
        &&bytecode_150, &&bytecode_151, &&bytecode_152, &&bytecode_153, &&bytecode_154, &&bytecode_155,
        &&bytecode_156, &&bytecode_157, &&bytecode_158, &&bytecode_159, &&bytecode_160, &&bytecode_161,
        &&bytecode_162, &&bytecode_163, &&bytecode_164, &&bytecode_165, &&bytecode_166, &&bytecode_167,
        &&bytecode_168, &&bytecode_169, &&bytecode_170, &&bytecode_171, &&bytecode_172, &&bytecode_173,
        &&bytecode_174, &&bytecode_175, &&bytecode_176, &&bytecode_177, &&bytecode_178, &&bytecode_179,
        &&bytecode_180, &&bytecode_181, &&bytecode_182, &&bytecode_183, &&bytecode_184, &&bytecode_185,
        &&bytecode_186, &&bytecode_187, &&bytecode_188, &&bytecode_189, &&bytecode_190, &&bytecode_191,
        &&bytecode_192, &&bytecode_193, &&bytecode_194, &&bytecode_195, &&bytecode_196, &&bytecode_197,
        &&bytecode_198, &&bytecode_199, &&bytecode_200, &&bytecode_201, &&bytecode_202, &&bytecode_203,
        &&bytecode_204, &&bytecode_205, &&bytecode_206, &&bytecode_207, &&bytecode_208, &&bytecode_209,
        &&bytecode_210, &&bytecode_211, &&bytecode_212, &&bytecode_213, &&bytecode_214, &&bytecode_215,
        &&bytecode_216, &&bytecode_217, &&bytecode_218, &&bytecode_219, &&bytecode_220, &&bytecode_221,
        &&bytecode_222, &&bytecode_223, &&bytecode_224, &&bytecode_225, &&bytecode_226, &&bytecode_227,
        &&bytecode_228, &&bytecode_229, &&bytecode_230, &&bytecode_231, &&bytecode_232, &&bytecode_233,
        &&bytecode_234, &&bytecode_235, &&bytecode_236, &&bytecode_237, &&bytecode_238, &&bytecode_239,
        &&bytecode_240, &&bytecode_241, &&bytecode_242, &&bytecode_243, &&bytecode_244, &&bytecode_245,
        &&bytecode_246, &&bytecode_247, &&bytecode_248, &&bytecode_249, &&bytecode_250, &&bytecode_251,
        &&bytecode_252, &&bytecode_253, &&bytecode_254, &&bytecode_255, &&bytecode_256, &&bytecode_257,
        &&bytecode_258, &&bytecode_259, &&bytecode_260, &&bytecode_261, &&bytecode_262, &&bytecode_263,
        &&bytecode_264, &&bytecode_265, &&bytecode_266, &&bytecode_267, &&bytecode_268, &&bytecode_269,
        &&bytecode_270, &&bytecode_271, &&bytecode_272, &&bytecode_273, &&bytecode_274, &&bytecode_275,
        &&bytecode_276, &&bytecode_277, &&bytecode_278, &&bytecode_279, &&bytecode_280, &&bytecode_281,
        &&bytecode_282, &&bytecode_283, &&bytecode_284, &&bytecode_285, &&bytecode_286, &&bytecode_287,
        &&bytecode_288, &&bytecode_289, &&bytecode_290, &&bytecode_291, &&bytecode_292, &&bytecode_293,
        &&bytecode_294, &&bytecode_295, &&bytecode_296, &&bytecode_297, &&bytecode_298, &&bytecode_299,
        &&bytecode_300, &&bytecode_301, &&bytecode_302, &&bytecode_303, &&bytecode_304, &&bytecode_305,
        &&bytecode_306, &&bytecode_307, &&bytecode_308, &&bytecode_309, &&bytecode_310, &&bytecode_311,
        &&bytecode_312, &&bytecode_313, &&bytecode_314, &&bytecode_315, &&bytecode_316, &&bytecode_317,
        &&bytecode_318, &&bytecode_319, &&bytecode_320, &&bytecode_321, &&bytecode_322, &&bytecode_323,
        &&bytecode_324, &&bytecode_325, &&bytecode_326, &&bytecode_327, &&bytecode_328, &&bytecode_329,
        &&bytecode_330, &&bytecode_331, &&bytecode_332, &&bytecode_333, &&bytecode_334, &&bytecode_335,
        &&bytecode_336, &&bytecode_337, &&bytecode_338, &&bytecode_339, &&bytecode_340, &&bytecode_341,
        &&bytecode_342, &&bytecode_343, &&bytecode_344, &&bytecode_345, &&bytecode_346, &&bytecode_347,
        &&bytecode_348, &&bytecode_349, &&bytecode_350, &&bytecode_351, &&bytecode_352, &&bytecode_353,
        &&bytecode_354, &&bytecode_355, &&bytecode_356, &&bytecode_357, &&bytecode_358, &&bytecode_359,
        &&bytecode_360, &&bytecode_361, &&bytecode_362, &&bytecode_363, &&bytecode_364, &&bytecode_365,
        &&bytecode_366, &&bytecode_367, &&bytecode_368, &&bytecode_369, &&bytecode_370, &&bytecode_371,
        &&bytecode_372, &&bytecode_373, &&bytecode_374, &&bytecode_375, &&bytecode_376, &&bytecode_377,
        &&bytecode_378, &&bytecode_379, &&bytecode_380, &&bytecode_381, &&bytecode_382, &&bytecode_383,
        &&bytecode_384, &&bytecode_385, &&bytecode_386, &&bytecode_387, &&bytecode_388, &&bytecode_389,
        &&bytecode_390, &&bytecode_391, &&bytecode_392, &&bytecode_393, &&bytecode_394, &&bytecode_395,
        &&bytecode_396, &&bytecode_397, &&bytecode_398, &&bytecode_399, &&bytecode_400, &&bytecode_401,
        &&bytecode_402, &&bytecode_403, &&bytecode_404, &&bytecode_405, &&bytecode_406, &&bytecode_407,
        &&bytecode_408, &&bytecode_409, &&bytecode_410, &&bytecode_411, &&bytecode_412, &&bytecode_413,
        &&bytecode_414, &&bytecode_415, &&bytecode_416, &&bytecode_417, &&bytecode_418, &&bytecode_419,
        &&bytecode_420, &&bytecode_421, &&bytecode_422, &&bytecode_423, &&bytecode_424, &&bytecode_425,
        &&bytecode_426, &&bytecode_427, &&bytecode_428, &&bytecode_429, &&bytecode_430, &&bytecode_431,
        &&bytecode_432, &&bytecode_433, &&bytecode_434, &&bytecode_435, &&bytecode_436, &&bytecode_437,
        &&bytecode_438, &&bytecode_439, &&bytecode_440, &&bytecode_441, &&bytecode_442, &&bytecode_443,
        &&bytecode_444, &&bytecode_445, &&bytecode_446, &&bytecode_447, &&bytecode_448, &&bytecode_449,
        &&bytecode_450, &&bytecode_451, &&bytecode_452, &&bytecode_453, &&bytecode_454, &&bytecode_455,
        &&bytecode_456, &&bytecode_457, &&bytecode_458, &&bytecode_459, &&bytecode_460, &&bytecode_461,
        &&bytecode_462, &&bytecode_463, &&bytecode_464, &&bytecode_465, &&bytecode_466, &&bytecode_467,
        &&bytecode_468, &&bytecode_469, &&bytecode_470, &&bytecode_471, &&bytecode_472, &&bytecode_473,
        &&bytecode_474, &&bytecode_475, &&bytecode_476, &&bytecode_477, &&bytecode_478, &&bytecode_479,
        &&bytecode_480, &&bytecode_481, &&bytecode_482, &&bytecode_483, &&bytecode_484, &&bytecode_485,
        &&bytecode_486, &&bytecode_487, &&bytecode_488, &&bytecode_489, &&bytecode_490, &&bytecode_491,
        &&bytecode_492, &&bytecode_493, &&bytecode_494, &&bytecode_495, &&bytecode_496, &&bytecode_497,
        &&bytecode_498, &&bytecode_499, &&bytecode_500, &&bytecode_501, &&bytecode_502, &&bytecode_503,
        &&bytecode_504, &&bytecode_505, &&bytecode_506, &&bytecode_507, &&bytecode_508, &&bytecode_509,
        &&bytecode_510, &&bytecode_511, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&extended_82, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&extended_93,
        &&extended_94, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&bytecode_224, &&bytecode_225,
        &&extended_226, &&extended_227, &&extended_228, &&forget, &&forget, &&forget,
        &&extended_232, &&extended_233, &&extended_234, &&extended_235, &&forget, &&extended_237,
        &&extended_238, &&extended_239, &&extended_240, &&extended_241, &&forget, &&extended_243,
        &&extended_244, &&forget, &&forget, &&forget, &&forget, &&extended_249,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&forget, &&forget,
        &&forget, &&forget, &&forget, &&forget, &&cached_0, &&cached_1,
        &&cached_2, &&cached_3, &&cached_4, &&cached_5, &&cached_6, &&cached_7,
        &&cached_8, &&cached_9, &&cached_10, &&cached_11, &&cached_12, &&cached_13,
        &&cached_14, &&cached_15, &&cached_16, &&cached_17, &&cached_18, &&cached_19,
        &&cached_20, &&cached_21, &&cached_22, &&cached_23, &&cached_24, &&cached_25,
        &&cached_26, &&cached_27, &&cached_28, &&cached_29, &&cached_30, &&cached_31,
        &&cached_32, &&cached_33, &&cached_34, &&cached_35, &&cached_36, &&cached_37,
        &&cached_38, &&cached_39, &&cached_40, &&cached_41, &&cached_42, &&cached_43,
        &&cached_44, &&cached_45, &&cached_46, &&cached_47, &&cached_48, &&cached_49,
        &&cached_50, &&cached_51, &&cached_52, &&cached_53, &&cached_54, &&cached_55,
        &&cached_56, &&cached_57, &&cached_58, &&cached_59, &&cached_60, &&cached_61,
        &&cached_62, &&cached_63, &&cached_64, &&cached_65, &&cached_66, &&cached_67,
        &&cached_68, &&cached_69, &&cached_70, &&cached_71, &&cached_72, &&cached_73,
        &&cached_74, &&cached_75, &&cached_76, &&cached_77, &&cached_78, &&cached_79,
        &&cached_80, &&cached_81, &&cached_82, &&cached_83, &&cached_84, &&cached_84,
        &&cached_84, &&cached_84, &&cached_88, &&cached_89, &&cached_90, &&cached_91,
        &&cached_92, &&cached_93, &&cached_94, &&cached_95, &&cached_96, &&cached_97,
        &&cached_98, &&cached_99, &&cached_100, &&cached_101, &&cached_102, &&cached_103,
        &&cached_104, &&cached_105, &&cached_106, &&cached_107, &&cached_108, &&cached_109,
        &&cached_110, &&cached_111, &&cached_112, &&cached_113, &&cached_114, &&cached_115,
        &&cached_116, &&cached_117, &&cached_118, &&cached_119, &&cached_120, &&cached_121,
        &&cached_122, &&cached_123, &&cached_124, &&cached_125, &&cached_126, &&cached_127,
        &&cached_128, &&cached_129, &&cached_130, &&cached_131, &&cached_132, &&cached_133,
        &&cached_134, &&cached_135, &&cached_136, &&cached_137, &&cached_138, &&cached_139,
        &&cached_140, &&cached_141, &&cached_142, &&cached_143, &&cached_144, &&cached_145,
        &&cached_146, &&cached_147, &&cached_148, &&cached_149, &&cached_150, &&cached_151,
        &&cached_152, &&cached_153, &&cached_154, &&cached_155, &&cached_156, &&cached_157,
        &&cached_158, &&cached_159, &&cached_160, &&cached_161, &&cached_162, &&cached_163,
        &&cached_164, &&cached_165, &&cached_166, &&cached_167, &&cached_168, &&cached_169,
        &&cached_170, &&cached_171, &&cached_172, &&cached_173, &&cached_174, &&cached_175,
        &&cached_176, &&cached_177, &&cached_178, &&cached_179, &&cached_180, &&cached_181,
        &&cached_182, &&cached_183, &&cached_184, &&cached_185, &&cached_186, &&cached_187,
        &&cached_188, &&cached_189, &&cached_190, &&cached_191, &&cached_192, &&cached_193,
        &&cached_194, &&cached_195, &&cached_196, &&cached_197, &&cached_198, &&cached_199,
        &&cached_200, &&cached_201, &&cached_202, &&cached_203, &&cached_204, &&cached_205,
        &&cached_206, &&cached_207, &&cached_208, &&cached_209, &&cached_210, &&cached_211,
        &&cached_212, &&cached_213, &&cached_214, &&cached_215, &&cached_216, &&cached_217,
        &&cached_84, &&cached_84, &&cached_84, &&cached_84, &&cached_84, &&cached_84,
        &&cached_224, &&cached_225, &&cached_226, &&cached_227, &&cached_228, &&cached_229,
        &&cached_84, &&cached_231, &&cached_232, &&cached_233, &&cached_234, &&cached_235,
        &&cached_84, &&cached_237, &&cached_238, &&cached_239, &&cached_240, &&cached_241,
        &&cached_242, &&cached_243, &&cached_244, &&cached_245, &&cached_84, &&cached_84,
        &&cached_248, &&cached_249, &&cached_84, &&cached_251, &&cached_252, &&cached_253,
        &&cached_84, &&cached_84, &&cached_0, &&cached_1, &&cached_2, &&cached_3,
        &&cached_4, &&cached_5, &&cached_6, &&cached_7, &&cached_8, &&cached_9,
        &&cached_10, &&cached_11, &&cached_12, &&cached_13, &&cached_14, &&cached_15,
        &&cached_64, &&cached_65, &&cached_66, &&cached_67, &&cached_68, &&cached_69,
        &&cached_70, &&cached_71, &&cached_72, &&cached_73, &&cached_74, &&cached_75,
        &&cached_284, &&cached_285, &&cached_286, &&cached_287, &&cached_32, &&cached_33,
        &&cached_34, &&cached_35, &&cached_36, &&cached_37, &&cached_38, &&cached_39,
        &&cached_40, &&cached_41, &&cached_42, &&cached_43, &&cached_44, &&cached_45,
        &&cached_46, &&cached_47, &&cached_48, &&cached_49, &&cached_50, &&cached_51,
        &&cached_52, &&cached_53, &&cached_54, &&cached_55, &&cached_56, &&cached_57,
        &&cached_58, &&cached_59, &&cached_60, &&cached_61, &&cached_62, &&cached_63,
        &&cached_16, &&cached_17, &&cached_18, &&cached_19, &&cached_20, &&cached_21,
        &&cached_22, &&cached_23, &&cached_24, &&cached_25, &&cached_26, &&cached_27,
        &&cached_28, &&cached_29, &&cached_30, &&cached_31, &&cached_336, &&cached_337,
        &&cached_338, &&cached_339, &&cached_340, &&cached_341, &&cached_342, &&cached_343,
        &&cached_344, &&cached_345, &&cached_346, &&cached_347, &&cached_348, &&cached_349,
        &&cached_350, &&cached_351, &&cached_200, &&cached_201, &&cached_202, &&cached_203,
        &&cached_204, &&cached_205, &&cached_206, &&cached_207, &&cached_208, &&cached_209,
        &&cached_210, &&cached_211, &&cached_212, &&cached_213, &&cached_214, &&cached_215,
        &&cached_76, &&cached_77, &&cached_78, &&cached_79, &&cached_372, &&cached_80,
        &&cached_81, &&cached_375, &&cached_88, &&cached_89, &&cached_90, &&cached_91,
        &&cached_92, &&cached_381, &&cached_84, &&cached_84, &&cached_384, &&cached_385,
        &&cached_386, &&cached_387, &&cached_388, &&cached_389, &&cached_390, &&cached_216,
        &&cached_83, &&cached_393, &&cached_231, &&cached_395, &&cached_251, &&cached_252,
        &&cached_253, &&cached_399, &&cached_176, &&cached_177, &&cached_178, &&cached_179,
        &&cached_180, &&cached_181, &&cached_182, &&cached_183, &&cached_192, &&cached_193,
        &&cached_194, &&cached_195, &&cached_196, &&cached_197, &&cached_198, &&cached_199,
        &&cached_416, &&cached_417, &&cached_418, &&cached_419, &&cached_420, &&cached_421,
        &&cached_422, &&cached_423, &&cached_424, &&cached_425, &&cached_426, &&cached_427,
        &&cached_428, &&cached_429, &&cached_430, &&cached_431, &&cached_96, &&cached_97,
        &&cached_98, &&cached_99, &&cached_100, &&cached_101, &&cached_102, &&cached_103,
        &&cached_104, &&cached_105, &&cached_106, &&cached_107, &&cached_108, &&cached_109,
        &&cached_110, &&cached_111, &&cached_112, &&cached_113, &&cached_114, &&cached_115,
        &&cached_116, &&cached_117, &&cached_118, &&cached_119, &&cached_120, &&cached_121,
        &&cached_122, &&cached_123, &&cached_124, &&cached_125, &&cached_126, &&cached_127,
        &&cached_128, &&cached_129, &&cached_130, &&cached_131, &&cached_132, &&cached_133,
        &&cached_134, &&cached_135, &&cached_136, &&cached_137, &&cached_138, &&cached_139,
        &&cached_140, &&cached_141, &&cached_142, &&cached_143, &&cached_144, &&cached_145,
        &&cached_146, &&cached_147, &&cached_148, &&cached_149, &&cached_150, &&cached_151,
        &&cached_152, &&cached_153, &&cached_154, &&cached_155, &&cached_156, &&cached_157,
        &&cached_158, &&cached_159, &&cached_160, &&cached_161, &&cached_162, &&cached_163,
        &&cached_164, &&cached_165, &&cached_166, &&cached_167, &&cached_168, &&cached_169,
        &&cached_170, &&cached_171, &&cached_172, &&cached_173, &&cached_174, &&cached_175,
    };
    static const void *const observed[] = {
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe, &&observe,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended, &&observe_extended,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
        &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached, &&observe_cached,
    };
    vm->bytecodes = (address)(uintptr_t)((vm->interpreter_isObserved ? observed : labels) + 256);
    /* The bytecodes of the set in use: those before the last set are at negative places. */
    const void *const *bytecodes;

#define USE_SET (bytecodes = (const void *const *)(uintptr_t)vm->bytecodes + vm->bytecodeSet)
#define NEXT do { ip += 1; goto *bytecodes[AT(u8_cell, ip - 1)]; } while (0)
#define NEXT_EXTENDED do { ip += 1; goto *bytecodes[512 + AT(u8_cell, ip - 1)]; } while (0)
#define NEXT_CACHED do { ip += 1; goto *bytecodes[1024 + AT(u8_cell, ip - 1)]; } while (0)
#define STORE_TOP do { sp += 8; AT(oop_cell, sp) = top; } while (0)
    USE_SET;
    NEXT;

observe_cached:
    STORE_TOP;
observe:
    SAVE_REGISTERS;
    interpreter_observe(vm, AT(u8_cell, ip - 1));
    LOAD_REGISTERS;
    goto *labels[256 + vm->bytecodeSet + AT(u8_cell, ip - 1)];
observe_extended:
    SAVE_REGISTERS;
    interpreter_observe(vm, AT(u8_cell, ip - 1));
    LOAD_REGISTERS;
    goto *labels[768 + vm->bytecodeSet + AT(u8_cell, ip - 1)];

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_0:
bytecode_256:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 8);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_1:
bytecode_257:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 16);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_2:
bytecode_258:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 24);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_3:
bytecode_259:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 32);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_4:
bytecode_260:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 40);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_5:
bytecode_261:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 48);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_6:
bytecode_262:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 56);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_7:
bytecode_263:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 64);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_8:
bytecode_264:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 72);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_9:
bytecode_265:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 80);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_10:
bytecode_266:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 88);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_11:
bytecode_267:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 96);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_12:
bytecode_268:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 104);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_13:
bytecode_269:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 112);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_14:
bytecode_270:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 120);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
bytecode_15:
bytecode_271:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 128);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_16:
bytecode_320:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_17:
bytecode_321:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_18:
bytecode_322:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_19:
bytecode_323:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_20:
bytecode_324:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_21:
bytecode_325:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_22:
bytecode_326:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_23:
bytecode_327:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_24:
bytecode_328:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_25:
bytecode_329:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_26:
bytecode_330:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_27:
bytecode_331:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_28:
bytecode_332:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_29:
bytecode_333:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_30:
bytecode_334:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_31:
bytecode_335:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_32:
bytecode_288:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_33:
bytecode_289:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_34:
bytecode_290:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_35:
bytecode_291:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_36:
bytecode_292:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_37:
bytecode_293:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_38:
bytecode_294:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_39:
bytecode_295:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_40:
bytecode_296:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_41:
bytecode_297:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_42:
bytecode_298:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_43:
bytecode_299:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_44:
bytecode_300:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_45:
bytecode_301:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_46:
bytecode_302:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_47:
bytecode_303:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_48:
bytecode_304:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 144);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_49:
bytecode_305:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 152);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_50:
bytecode_306:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 160);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_51:
bytecode_307:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 168);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_52:
bytecode_308:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 176);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_53:
bytecode_309:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 184);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_54:
bytecode_310:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 192);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_55:
bytecode_311:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 200);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_56:
bytecode_312:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 208);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_57:
bytecode_313:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 216);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_58:
bytecode_314:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 224);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_59:
bytecode_315:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 232);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_60:
bytecode_316:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 240);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_61:
bytecode_317:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 248);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_62:
bytecode_318:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 256);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_63:
bytecode_319:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 264);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_64:
bytecode_272:
    {
        oop value10;
        value10 = AT(oop_cell, temps);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_65:
bytecode_273:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 8);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_66:
bytecode_274:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 16);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_67:
bytecode_275:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 24);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_68:
bytecode_276:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 32);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_69:
bytecode_277:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 40);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_70:
bytecode_278:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 48);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_71:
bytecode_279:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 56);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_72:
bytecode_280:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 64);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_73:
bytecode_281:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 72);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_74:
bytecode_282:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 80);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_75:
bytecode_283:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 88);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:16 */
bytecode_76:
bytecode_368:
    {
        oop value10;
        value10 = receiver;
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:23 */
bytecode_77:
bytecode_369:
    {
        oop value10;
        value10 = vm->heap_trueObject;
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:30 */
bytecode_78:
bytecode_370:
    {
        oop value10;
        value10 = vm->heap_falseObject;
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushNil, vm-spec/Bytecodes/SharedBytecodes.class.st:37 */
bytecode_79:
bytecode_371:
    {
        oop value10;
        oop one;
        oop other;
        bool is;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value11;
        value10 = vm->heap_nilObject;
        top = value10;
        if ((int64_t)AT(u8_cell, ip) == vm->lookahead_identical) {
            ip = ip + 1;
            one = AT(oop_cell, sp);
            other = top;
            if (one == other) {
                is = true;
            } else {
                is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, one) == forwarders_follow(vm, other);
            }
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = is ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 8;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = is ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 8;
                NEXT;
            }
            value11 = is ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 8;
            NEXT_CACHED;
        }
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushZero, vm-spec/Bytecodes/SharedBytecodes.class.st:48 */
bytecode_80:
bytecode_373:
    {
        top = 1;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushOne, vm-spec/Bytecodes/SharedBytecodes.class.st:55 */
bytecode_81:
bytecode_374:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        oop receiver7;
        oop argument2;
        oop value12;
        double value13;
        oop float3;
        oop selector9;
        top = 9;
        if ((int64_t)AT(u8_cell, ip) == vm->lookahead_add) {
            ip = ip + 1;
            receiver6 = AT(oop_cell, sp);
            argument = top;
            if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_add_overflows(i64_subtract((int64_t)receiver6, 1), (int64_t)argument))) {
                value10 = (uint64_t)i64_add(i64_subtract((int64_t)receiver6, 1), (int64_t)argument);
                top = value10;
                sp = sp - 8;
                NEXT_CACHED;
            }
            if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
                value11 = tag_smallFloatValue(vm, receiver6) + tag_smallFloatValue(vm, argument);
                if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                    float2 = tag_smallFloatFor(vm, value11);
                    AT(oop_cell, sp + 8) = top;
                    sp = sp + 8;
                } else {
                    AT(oop_cell, sp + 8) = top;
                    sp = sp + 8;
                    SAVE_REGISTERS;
                    float2 = instances_boxedFloat(vm, value11);
                    LOAD_REGISTERS;
                }
                top = float2;
                sp = sp - 16;
                NEXT_CACHED;
            }
            selector8 = AT(oop_cell, vm->specialObjects_selectors + 8);
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            selector6 = selector8;
            receiver4 = AT(oop_cell, sp - 8);
            goto send_send_to_arguments_1;
        }
        if ((int64_t)AT(u8_cell, ip) == vm->lookahead_subtract) {
            ip = ip + 1;
            receiver7 = AT(oop_cell, sp);
            argument2 = top;
            if (LIKELY(((receiver7 & argument2) & 1) != 0 && !i64_subtract_overflows((int64_t)receiver7, i64_subtract((int64_t)argument2, 1)))) {
                value12 = (uint64_t)i64_subtract((int64_t)receiver7, i64_subtract((int64_t)argument2, 1));
                top = value12;
                sp = sp - 8;
                NEXT_CACHED;
            }
            if ((receiver7 & 7) == 4 && (argument2 & 7) == 4) {
                value13 = tag_smallFloatValue(vm, receiver7) - tag_smallFloatValue(vm, argument2);
                if (LIKELY(tag_fitsSmallFloat(vm, value13))) {
                    float3 = tag_smallFloatFor(vm, value13);
                    AT(oop_cell, sp + 8) = top;
                    sp = sp + 8;
                } else {
                    AT(oop_cell, sp + 8) = top;
                    sp = sp + 8;
                    SAVE_REGISTERS;
                    float3 = instances_boxedFloat(vm, value13);
                    LOAD_REGISTERS;
                }
                top = float3;
                sp = sp - 16;
                NEXT_CACHED;
            }
            selector9 = AT(oop_cell, vm->specialObjects_selectors + 24);
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            selector6 = selector9;
            receiver4 = AT(oop_cell, sp - 8);
            goto send_send_to_arguments_1;
        }
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128 */
bytecode_82:
    {
        address fp2;
        oop contextOf;
        fp2 = fp;
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
        } else {
            SAVE_REGISTERS;
            contextOf = contexts_marry(vm, fp2);
            LOAD_REGISTERS;
        }
        top = contextOf;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>duplicate, vm-spec/Bytecodes/SharedBytecodes.class.st:137 */
bytecode_83:
bytecode_392:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:461 */
bytecode_84:
bytecode_85:
bytecode_86:
bytecode_87:
bytecode_218:
bytecode_219:
bytecode_220:
bytecode_221:
bytecode_222:
bytecode_223:
bytecode_230:
bytecode_236:
bytecode_246:
bytecode_247:
bytecode_250:
bytecode_254:
bytecode_255:
bytecode_382:
bytecode_383:
    {
        SAVE_REGISTERS;
        sharedBytecodes_unknown(vm);
        LOAD_REGISTERS;
        USE_SET;
        NEXT;
    }

    /* SharedBytecodes>>returnReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_88:
bytecode_376:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = receiver;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:341 */
bytecode_89:
bytecode_377:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = vm->heap_trueObject;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:348 */
bytecode_90:
bytecode_378:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = vm->heap_falseObject;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnNil, vm-spec/Bytecodes/SharedBytecodes.class.st:355 */
bytecode_91:
bytecode_379:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = vm->heap_nilObject;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:362 */
bytecode_92:
bytecode_380:
    {
        oop value10;
        oop pop;
        address result;
        address frame;
        address place;
        value10 = AT(oop_cell, sp);
        pop = value10;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = pop;
            sp = sp - 8;
            NEXT_CACHED;
        }
        sp = sp - 8;
        value5 = pop;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>blockReturnNil:, vm-spec/Bytecodes/SharedBytecodes.class.st:379 */
bytecode_93:
    {
        value6 = vm->heap_nilObject;
        goto returning_returnToCaller;
    }

    /* SharedBytecodes>>blockReturnTop:, vm-spec/Bytecodes/SharedBytecodes.class.st:369 */
bytecode_94:
    {
        oop value10;
        oop pop;
        value10 = AT(oop_cell, sp);
        pop = value10;
        sp = sp - 8;
        value6 = pop;
        goto returning_returnToCaller;
    }

    /* SharedBytecodes>>noOperation, vm-spec/Bytecodes/SharedBytecodes.class.st:422 */
bytecode_95:
    {
        NEXT;
    }

    /* SharedBytecodes>>add, vm-spec/Bytecodes/SharedBytecodes.class.st:480 */
bytecode_96:
bytecode_432:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_add_overflows(i64_subtract((int64_t)receiver6, 1), (int64_t)argument))) {
            value10 = (uint64_t)i64_add(i64_subtract((int64_t)receiver6, 1), (int64_t)argument);
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            value11 = tag_smallFloatValue(vm, receiver6) + tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
            } else {
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 8);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>subtract, vm-spec/Bytecodes/SharedBytecodes.class.st:498 */
bytecode_97:
bytecode_433:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_subtract_overflows((int64_t)receiver6, i64_subtract((int64_t)argument, 1)))) {
            value10 = (uint64_t)i64_subtract((int64_t)receiver6, i64_subtract((int64_t)argument, 1));
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            value11 = tag_smallFloatValue(vm, receiver6) - tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
            } else {
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 24);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>lessThan, vm-spec/Bytecodes/SharedBytecodes.class.st:516 */
bytecode_98:
bytecode_434:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 < (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 16;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 16;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) < tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 16;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 16;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 40);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>greaterThan, vm-spec/Bytecodes/SharedBytecodes.class.st:531 */
bytecode_99:
bytecode_435:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 > (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 16;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 16;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) > tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 16;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 16;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 56);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>lessOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:546 */
bytecode_100:
bytecode_436:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 <= (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 16;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 16;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) <= tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 16;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 16;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 72);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>greaterOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:561 */
bytecode_101:
bytecode_437:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 >= (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 16;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 16;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) >= tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 16;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 16;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 88);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>equal, vm-spec/Bytecodes/SharedBytecodes.class.st:576 */
bytecode_102:
bytecode_438:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 == (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 16;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 16;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) == tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 16;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 16;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 104);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>notEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:591 */
bytecode_103:
bytecode_439:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 != (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 16;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 16;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) != tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 16;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 16;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 120);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>multiply, vm-spec/Bytecodes/SharedBytecodes.class.st:606 */
bytecode_104:
bytecode_440:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_multiply_overflows(i64_subtract((int64_t)receiver6, 1), (int64_t)argument >> 3))) {
            value10 = (uint64_t)i64_add(i64_multiply(i64_subtract((int64_t)receiver6, 1), (int64_t)argument >> 3), 1);
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            value11 = tag_smallFloatValue(vm, receiver6) * tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
            } else {
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 136);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>divide, vm-spec/Bytecodes/SharedBytecodes.class.st:623 */
bytecode_105:
bytecode_441:
    {
        oop receiver6;
        oop argument;
        int64_t value10;
        oop integer;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (((receiver6 & argument) & 1) != 0 && argument != 1) {
            if (i64_remainder((int64_t)receiver6 >> 3, (int64_t)argument >> 3) == 0) {
                value10 = i64_quotient((int64_t)receiver6 >> 3, (int64_t)argument >> 3);
                if (LIKELY(value10 >= -1152921504606846976 && value10 <= 0xfffffffffffffff)) {
                    integer = ((uint64_t)value10 << 3) + 1;
                } else {
                    SAVE_REGISTERS;
                    integer = value10 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value10), true) : instances_magnitude_negative(vm, (uint64_t)value10, false);
                    LOAD_REGISTERS;
                }
                top = integer;
                sp = sp - 16;
                NEXT_CACHED;
            }
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4 && tag_smallFloatValue(vm, argument) != 0.0) {
            value11 = tag_smallFloatValue(vm, receiver6) / tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
            } else {
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 152);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>modulo, vm-spec/Bytecodes/SharedBytecodes.class.st:641 */
bytecode_106:
bytecode_442:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0 && argument != 1)) {
            value10 = ((uint64_t)i64_floor_remainder((int64_t)receiver6 >> 3, (int64_t)argument >> 3) << 3) + 1;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 168);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>makePoint, vm-spec/Bytecodes/SharedBytecodes.class.st:669 */
bytecode_107:
bytecode_443:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (((receiver6 & argument) & 1) != 0) {
            SAVE_REGISTERS;
            value10 = instances_point_y(vm, receiver6, argument);
            LOAD_REGISTERS;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 184);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>bitShift, vm-spec/Bytecodes/SharedBytecodes.class.st:683 */
bytecode_108:
bytecode_444:
    {
        oop receiver6;
        oop argument;
        int64_t value10;
        int64_t distance2;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (((receiver6 & argument) & 1) != 0) {
            if (integers_canShift_by(vm, (int64_t)receiver6 >> 3, (int64_t)argument >> 3)) {
                value10 = (int64_t)receiver6 >> 3;
                distance2 = (int64_t)argument >> 3;
                value11 = ((uint64_t)(distance2 >= 0 ? i64_shift_left(value10, distance2) : i64_shift_right(value10, i64_negate(distance2))) << 3) + 1;
                top = value11;
                sp = sp - 16;
                NEXT_CACHED;
            }
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 200);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>integerDivide, vm-spec/Bytecodes/SharedBytecodes.class.st:655 */
bytecode_109:
bytecode_445:
    {
        oop receiver6;
        oop argument;
        int64_t value10;
        oop integer;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0 && argument != 1)) {
            value10 = i64_floor_quotient((int64_t)receiver6 >> 3, (int64_t)argument >> 3);
            if (LIKELY(value10 >= -1152921504606846976 && value10 <= 0xfffffffffffffff)) {
                integer = ((uint64_t)value10 << 3) + 1;
            } else {
                SAVE_REGISTERS;
                integer = value10 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value10), true) : instances_magnitude_negative(vm, (uint64_t)value10, false);
                LOAD_REGISTERS;
            }
            top = integer;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 216);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>bitAnd, vm-spec/Bytecodes/SharedBytecodes.class.st:698 */
bytecode_110:
bytecode_446:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            value10 = receiver6 & argument;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 232);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>bitOr, vm-spec/Bytecodes/SharedBytecodes.class.st:712 */
bytecode_111:
bytecode_447:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            value10 = receiver6 | argument;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 248);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>at, vm-spec/Bytecodes/SharedBytecodes.class.st:726 */
bytecode_112:
bytecode_448:
    {
        oop receiver6;
        oop argument;
        int64_t index2;
        int64_t class;
        int64_t count;
        bool hasSlotAt;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        oop value10;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer3;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY((receiver6 & 7) == 0 && (argument & 1) != 0)) {
            index2 = i64_subtract((int64_t)argument >> 3, 1);
            class = (int64_t)(AT(u64_cell, receiver6) & 0x3fffff);
            if (class == vm->quickElements_arrays) {
                count = (int64_t)(AT(u64_cell, receiver6) >> 56);
                if ((uint64_t)index2 < (uint64_t)count) {
                    hasSlotAt = true;
                } else {
                    if (count == 255) {
                        count2 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count2;
                        answer = (uint64_t)index2 < (uint64_t)slotCountOf;
                    } else {
                        answer = false;
                    }
                    hasSlotAt = answer;
                }
                answer2 = hasSlotAt;
            } else {
                answer2 = false;
            }
            if (answer2) {
                value10 = AT(oop_cell, receiver6 + i64_shift_left(i64_add(index2, 1), 3));
                top = value10;
                sp = sp - 16;
                NEXT_CACHED;
            }
            if (class == vm->quickElements_strings) {
                count3 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count3;
                answer3 = (uint64_t)index2 < (uint64_t)i64_subtract(i64_shift_left(slotCountOf2, 3), (int64_t)((AT(u64_cell, receiver6) >> 24) & 31) & 7);
            } else {
                answer3 = false;
            }
            if (answer3) {
                value11 = ((uint64_t)AT(u8_cell, receiver6 + 8 + index2) << 3) + 2;
                top = value11;
                sp = sp - 16;
                NEXT_CACHED;
            }
        }
        if (!vm->quickElements_isKnown) {
            SAVE_REGISTERS;
            quickElements_lookUp(vm);
            LOAD_REGISTERS;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 264);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>atPut, vm-spec/Bytecodes/SharedBytecodes.class.st:747 */
bytecode_113:
bytecode_449:
    {
        oop receiver6;
        oop argument;
        oop value10;
        int64_t index2;
        int64_t class;
        int64_t count;
        bool hasSlotAt;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer3;
        int64_t value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 16);
        argument = AT(oop_cell, sp - 8);
        value10 = AT(oop_cell, sp);
        if (LIKELY((receiver6 & 7) == 0 && (argument & 1) != 0)) {
            index2 = i64_subtract((int64_t)argument >> 3, 1);
            class = (int64_t)(AT(u64_cell, receiver6) & 0x3fffff);
            if (!(((AT(u64_cell, receiver6) >> 23) & 1) != 0)) {
                if (class == vm->quickElements_arrays) {
                    count = (int64_t)(AT(u64_cell, receiver6) >> 56);
                    if ((uint64_t)index2 < (uint64_t)count) {
                        hasSlotAt = true;
                    } else {
                        if (count == 255) {
                            count2 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                            slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count2;
                            answer = (uint64_t)index2 < (uint64_t)slotCountOf;
                        } else {
                            answer = false;
                        }
                        hasSlotAt = answer;
                    }
                    answer2 = hasSlotAt;
                } else {
                    answer2 = false;
                }
                if (answer2) {
                    AT(oop_cell, receiver6 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
                    if (receiver6 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
                        SAVE_REGISTERS;
                        heap_noteStores(vm, receiver6);
                        LOAD_REGISTERS;
                    }
                    top = value10;
                    sp = sp - 24;
                    NEXT_CACHED;
                }
                if (class == vm->quickElements_strings) {
                    count3 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                    slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count3;
                    answer3 = (uint64_t)index2 < (uint64_t)i64_subtract(i64_shift_left(slotCountOf2, 3), (int64_t)((AT(u64_cell, receiver6) >> 24) & 31) & 7);
                } else {
                    answer3 = false;
                }
                if (answer3) {
                    if ((value10 & 7) == 2 && (int64_t)(value10 >> 3) < 256) {
                        value11 = (int64_t)(value10 >> 3);
                        AT(u8_cell, receiver6 + 8 + index2) = (uint8_t)value11;
                        top = value10;
                        sp = sp - 24;
                        NEXT_CACHED;
                    }
                }
            }
        }
        if (!vm->quickElements_isKnown) {
            SAVE_REGISTERS;
            quickElements_lookUp(vm);
            LOAD_REGISTERS;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 280);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>size, vm-spec/Bytecodes/SharedBytecodes.class.st:773 */
bytecode_114:
bytecode_450:
    {
        oop receiver6;
        int64_t class;
        int64_t count;
        int64_t slotCountOf;
        oop value10;
        int64_t count2;
        int64_t slotCountOf2;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        if (LIKELY((receiver6 & 7) == 0)) {
            class = (int64_t)(AT(u64_cell, receiver6) & 0x3fffff);
            if (class == vm->quickElements_arrays) {
                count = (int64_t)(AT(u64_cell, receiver6) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count;
                value10 = ((uint64_t)slotCountOf << 3) + 1;
                top = value10;
                sp = sp - 8;
                NEXT_CACHED;
            }
            if (class == vm->quickElements_strings) {
                count2 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count2;
                value11 = ((uint64_t)i64_subtract(i64_shift_left(slotCountOf2, 3), (int64_t)((AT(u64_cell, receiver6) >> 24) & 31) & 7) << 3) + 1;
                top = value11;
                sp = sp - 8;
                NEXT_CACHED;
            }
        }
        if (!vm->quickElements_isKnown) {
            SAVE_REGISTERS;
            quickElements_lookUp(vm);
            LOAD_REGISTERS;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 296);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>next, vm-spec/Bytecodes/SharedBytecodes.class.st:792 */
bytecode_115:
bytecode_451:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 312);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>nextPut, vm-spec/Bytecodes/SharedBytecodes.class.st:800 */
bytecode_116:
bytecode_452:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 328);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>atEnd, vm-spec/Bytecodes/SharedBytecodes.class.st:808 */
bytecode_117:
bytecode_453:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 344);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>identical, vm-spec/Bytecodes/SharedBytecodes.class.st:816 */
bytecode_118:
bytecode_454:
    {
        oop one;
        oop other;
        bool is;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        one = AT(oop_cell, sp - 8);
        other = AT(oop_cell, sp);
        if (one == other) {
            is = true;
        } else {
            is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, one) == forwarders_follow(vm, other);
        }
        code = (int64_t)AT(u8_cell, ip);
        if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
            distance2 = is ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
            distance3 = i64_add(distance2, 1);
            ip = ip + distance3;
            sp = sp - 16;
            NEXT;
        }
        if (code == vm->lookahead_long) {
            distance2 = is ? 0 : (int64_t)AT(u8_cell, ip + 1);
            distance4 = i64_add(distance2, 2);
            ip = ip + distance4;
            sp = sp - 16;
            NEXT;
        }
        value10 = is ? vm->heap_trueObject : vm->heap_falseObject;
        top = value10;
        sp = sp - 16;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>class, vm-spec/Bytecodes/SharedBytecodes.class.st:825 */
bytecode_119:
bytecode_455:
    {
        oop anOop;
        oop anOop2;
        int64_t index2;
        oop page;
        oop at;
        anOop = AT(oop_cell, sp);
        anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        index2 = (anOop2 & 7) == 0 ? (int64_t)(AT(u64_cell, anOop2) & 0x3fffff) : (int64_t)(anOop2 & 7);
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(index2 & 1023, 1), 3));
        }
        top = at;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>notIdentical, vm-spec/Bytecodes/SharedBytecodes.class.st:833 */
bytecode_120:
bytecode_456:
    {
        oop one;
        oop other;
        bool is;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        one = AT(oop_cell, sp - 8);
        other = AT(oop_cell, sp);
        if (one == other) {
            is = true;
        } else {
            is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, one) == forwarders_follow(vm, other);
        }
        condition2 = !is;
        code = (int64_t)AT(u8_cell, ip);
        if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
            distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
            distance3 = i64_add(distance2, 1);
            ip = ip + distance3;
            sp = sp - 16;
            NEXT;
        }
        if (code == vm->lookahead_long) {
            distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
            distance4 = i64_add(distance2, 2);
            ip = ip + distance4;
            sp = sp - 16;
            NEXT;
        }
        value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
        top = value10;
        sp = sp - 16;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>value, vm-spec/Bytecodes/SharedBytecodes.class.st:841 */
bytecode_121:
bytecode_457:
    {
        oop anOop;
        oop anOop2;
        oop anOop3;
        bool answer;
        bool answer2;
        oop anOop4;
        oop anOop5;
        bool answer3;
        bool answer4;
        oop selector8;
        anOop = AT(oop_cell, sp);
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
            if (AT(oop_cell, anOop + 24) == 1) {
                anOop2 = AT(oop_cell, anOop + 16);
                anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            closure = AT(oop_cell, sp);
            arguments = 0;
            goto send_activateClosure_arguments;
        }
        anOop4 = AT(oop_cell, sp);
        if ((anOop4 & 7) == 0 && (int64_t)(AT(u64_cell, anOop4) & 0x3fffff) == 37) {
            if (AT(oop_cell, anOop4 + 24) == 1) {
                anOop5 = AT(oop_cell, anOop4 + 8);
                answer3 = (anOop5 & 7) == 0 && (int64_t)(AT(u64_cell, anOop5) & 0x3fffff) == 36 && (AT(oop_cell, anOop4 + 16) & 1) != 0;
            } else {
                answer3 = false;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        if (answer4) {
            closure2 = AT(oop_cell, sp);
            arguments2 = 0;
            goto send_activateEmbedded_arguments;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 408);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>valueWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:851 */
bytecode_122:
bytecode_458:
    {
        oop anOop;
        oop anOop2;
        oop anOop3;
        bool answer;
        bool answer2;
        oop anOop4;
        oop anOop5;
        bool answer3;
        bool answer4;
        oop selector8;
        anOop = AT(oop_cell, sp - 8);
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
            if (AT(oop_cell, anOop + 24) == 9) {
                anOop2 = AT(oop_cell, anOop + 16);
                anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            closure = AT(oop_cell, sp - 8);
            arguments = 1;
            goto send_activateClosure_arguments;
        }
        anOop4 = AT(oop_cell, sp - 8);
        if ((anOop4 & 7) == 0 && (int64_t)(AT(u64_cell, anOop4) & 0x3fffff) == 37) {
            if (AT(oop_cell, anOop4 + 24) == 9) {
                anOop5 = AT(oop_cell, anOop4 + 8);
                answer3 = (anOop5 & 7) == 0 && (int64_t)(AT(u64_cell, anOop5) & 0x3fffff) == 36 && (AT(oop_cell, anOop4 + 16) & 1) != 0;
            } else {
                answer3 = false;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        if (answer4) {
            closure2 = AT(oop_cell, sp - 8);
            arguments2 = 1;
            goto send_activateEmbedded_arguments;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 424);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>do, vm-spec/Bytecodes/SharedBytecodes.class.st:861 */
bytecode_123:
bytecode_459:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 440);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>new, vm-spec/Bytecodes/SharedBytecodes.class.st:869 */
bytecode_124:
bytecode_460:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 456);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>newWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:877 */
bytecode_125:
bytecode_461:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 472);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>pointX, vm-spec/Bytecodes/SharedBytecodes.class.st:885 */
bytecode_126:
bytecode_462:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 488);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>pointY, vm-spec/Bytecodes/SharedBytecodes.class.st:893 */
bytecode_127:
bytecode_463:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 504);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_128:
bytecode_464:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_129:
bytecode_465:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_130:
bytecode_466:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_131:
bytecode_467:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_132:
bytecode_468:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_133:
bytecode_469:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_134:
bytecode_470:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_135:
bytecode_471:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_136:
bytecode_472:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_137:
bytecode_473:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_138:
bytecode_474:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_139:
bytecode_475:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_140:
bytecode_476:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_141:
bytecode_477:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_142:
bytecode_478:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_143:
bytecode_479:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_144:
bytecode_480:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_145:
bytecode_481:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_146:
bytecode_482:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_147:
bytecode_483:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_148:
bytecode_484:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_149:
bytecode_485:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_150:
bytecode_486:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_151:
bytecode_487:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_152:
bytecode_488:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_153:
bytecode_489:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_154:
bytecode_490:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_155:
bytecode_491:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_156:
bytecode_492:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_157:
bytecode_493:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_158:
bytecode_494:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_159:
bytecode_495:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_160:
bytecode_496:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_161:
bytecode_497:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_162:
bytecode_498:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_163:
bytecode_499:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_164:
bytecode_500:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_165:
bytecode_501:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_166:
bytecode_502:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_167:
bytecode_503:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_168:
bytecode_504:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_169:
bytecode_505:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_170:
bytecode_506:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_171:
bytecode_507:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_172:
bytecode_508:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_173:
bytecode_509:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_174:
bytecode_510:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_175:
bytecode_511:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_176:
bytecode_400:
    {
        ip = ip + 1;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_177:
bytecode_401:
    {
        ip = ip + 2;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_178:
bytecode_402:
    {
        ip = ip + 3;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_179:
bytecode_403:
    {
        ip = ip + 4;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_180:
bytecode_404:
    {
        ip = ip + 5;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_181:
bytecode_405:
    {
        ip = ip + 6;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_182:
bytecode_406:
    {
        ip = ip + 7;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_183:
bytecode_407:
    {
        ip = ip + 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_184:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 1;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 1;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_185:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_186:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 3;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 3;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_187:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 4;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 4;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_188:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 5;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 5;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_189:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 6;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 6;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_190:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 7;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 7;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_191:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 8;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = 8;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_192:
bytecode_408:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 1;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 1;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_193:
bytecode_409:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_194:
bytecode_410:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 3;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 3;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_195:
bytecode_411:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 4;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 4;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_196:
bytecode_412:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 5;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 5;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_197:
bytecode_413:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 6;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 6;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_198:
bytecode_414:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 7;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 7;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_199:
bytecode_415:
    {
        oop boolean;
        oop value10;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 8;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = 8;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_200:
bytecode_352:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 0;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 8) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_201:
bytecode_353:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 16) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_202:
bytecode_354:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 2;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 24) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_203:
bytecode_355:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 3;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 32) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_204:
bytecode_356:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 4;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 40) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_205:
bytecode_357:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 5;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 48) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_206:
bytecode_358:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 6;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 56) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
bytecode_207:
bytecode_359:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = 7;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 64) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_208:
bytecode_360:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_209:
bytecode_361:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + 8) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_210:
bytecode_362:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + 16) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_211:
bytecode_363:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + 24) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_212:
bytecode_364:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + 32) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_213:
bytecode_365:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + 40) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_214:
bytecode_366:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + 48) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_215:
bytecode_367:
    {
        oop value10;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + 56) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>pop, vm-spec/Bytecodes/SharedBytecodes.class.st:187 */
bytecode_216:
bytecode_391:
    {
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>trap, vm-spec/Bytecodes/SharedBytecodes.class.st:454 */
bytecode_217:
    {
        SAVE_REGISTERS;
        sharedBytecodes_unknown(vm);
        LOAD_REGISTERS;
        USE_SET;
        NEXT;
    }

    /* SharedBytecodes>>extendA:, vm-spec/Bytecodes/SharedBytecodes.class.st:428 */
bytecode_224:
    {
        int64_t byte;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        vm->extA = i64_add(i64_shift_left(vm->extA, 8), byte);
        NEXT_EXTENDED;
    }

    /* SharedBytecodes>>extendB:, vm-spec/Bytecodes/SharedBytecodes.class.st:435 */
bytecode_225:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        if (byte == 255 && (int64_t)AT(u8_cell, ip) == vm->lookahead_jump && !((vm->extA | vm->extB) != 0)) {
            distance2 = i64_subtract((int64_t)AT(u8_cell, ip + 1), 254);
            ip = ip + distance2;
            if (vm->safePoint_limit == 0) {
                SAVE_REGISTERS;
                interrupts_atSafePoint(vm);
                LOAD_REGISTERS;
                USE_SET;
            }
            NEXT;
        }
        vm->extB = vm->extB == 0 && byte > 127 ? i64_subtract(byte, 256) : i64_add(i64_shift_left(vm->extB, 8), byte);
        NEXT_EXTENDED;
    }

    /* SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76 */
bytecode_226:
    {
        int64_t byte;
        oop anOop;
        oop value10;
        oop value11;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            SAVE_REGISTERS;
            value10 = contextAccess_fetch_of(vm, byte, receiver);
            LOAD_REGISTERS;
            top = value10;
        } else {
            value11 = AT(oop_cell, receiver + i64_shift_left(i64_add(byte, 1), 3));
            top = value11;
        }
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_227:
    {
        int64_t byte;
        oop variable;
        oop valueOfVariable;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
bytecode_228:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_229:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, temps + i64_shift_left(byte, 3));
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushNewArray:popElements:, vm-spec/Bytecodes/SharedBytecodes.class.st:144 */
bytecode_231:
bytecode_394:
    {
        int64_t byte;
        int64_t size;
        int64_t pops;
        oop array;
        oop object;
        oop pointers;
        oop object2;
        int64_t bytes;
        uint64_t word;
        address place;
        address end;
        oop takeFromEden;
        int64_t last;
        oop value10;
        oop object3;
        int64_t bytes2;
        uint64_t word2;
        address place2;
        address end2;
        oop takeFromEden2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        size = byte & 127;
        pops = byte >> 7;
        if (pops == 0) {
            if (size >= 255) {
                SAVE_REGISTERS;
                object = heap_allocateLarge_format_classIndex(vm, size, 2, 51);
                LOAD_REGISTERS;
            } else {
                bytes = heap_bytesForSlots(vm, size);
                word = ((uint64_t)size << 56) + 0x2000000 + 51;
                place = vm->heap_edenFree;
                end = place + bytes;
                if (end > vm->heap_edenThreshold) {
                    takeFromEden = 0;
                } else {
                    vm->heap_edenFree = end;
                    AT(u64_cell, place) = word;
                    takeFromEden = place;
                }
                object2 = takeFromEden;
                SAVE_REGISTERS;
                object = object2 == 0 ? heap_allocateLate_format_classIndex(vm, size, 2, 51) : object2;
                LOAD_REGISTERS;
            }
            last = i64_max(size, 1);
            value10 = vm->heap_nilObject;
            memory_fill(object + 8, last, value10);
            pointers = object;
            top = pointers;
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else {
            if (size >= 255) {
                SAVE_REGISTERS;
                array = heap_allocateLarge_format_classIndex(vm, size, 2, 51);
                LOAD_REGISTERS;
            } else {
                bytes2 = heap_bytesForSlots(vm, size);
                word2 = ((uint64_t)size << 56) + 0x2000000 + 51;
                place2 = vm->heap_edenFree;
                end2 = place2 + bytes2;
                if (end2 > vm->heap_edenThreshold) {
                    takeFromEden2 = 0;
                } else {
                    vm->heap_edenFree = end2;
                    AT(u64_cell, place2) = word2;
                    takeFromEden2 = place2;
                }
                object3 = takeFromEden2;
                SAVE_REGISTERS;
                array = object3 == 0 ? heap_allocateLate_format_classIndex(vm, size, 2, 51) : object3;
                LOAD_REGISTERS;
            }
            memory_copy(i64_shift_left(size, 3), sp - i64_shift_left(i64_subtract(size, 1), 3), array + 8);
            sp = sp - i64_shift_left(i64_subtract(size, 1), 3);
            top = array;
            AT(oop_cell, sp) = top;
        }
        NEXT;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114 */
bytecode_232:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = ((uint64_t)byte << 3) + 1;
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushCharacter:, vm-spec/Bytecodes/SharedBytecodes.class.st:121 */
bytecode_233:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = ((uint64_t)byte << 3) + 2;
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_234:
    {
        int64_t byte;
        int64_t literal;
        int64_t count;
        oop selector8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        literal = byte >> 3;
        count = byte & 7;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        selector4 = selector8;
        receiver2 = AT(oop_cell, sp - i64_shift_left(count, 3));
        arguments15 = count;
        goto send_send_to_arguments;
    }

    /* SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409 */
bytecode_235:
    {
        int64_t byte;
        int64_t literal;
        int64_t count;
        oop class;
        oop value10;
        oop pop;
        bool isClass;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        oop anOop;
        oop answer4;
        oop value11;
        oop anOop2;
        bool isClass2;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer5;
        bool answer6;
        int64_t hash2;
        oop page2;
        oop at2;
        bool answer7;
        oop anOop3;
        oop answer8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        literal = byte >> 3;
        count = byte & 7;
        if (count >= 512) {
            value10 = AT(oop_cell, sp);
            pop = value10;
            class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, pop) : pop;
            value11 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
            if ((class & 7) == 0) {
                if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                    count2 = (int64_t)(AT(u64_cell, class) >> 56);
                    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count2;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                    isClass = classTable_looksLikeClass(vm, class);
                } else {
                    hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                    if (hash < 0x400000) {
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == class;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            if (isClass) {
                anOop = AT(oop_cell, class + 8);
                answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            } else {
                answer4 = vm->heap_nilObject;
            }
            sp = sp - 8;
            selector3 = value11;
            arguments14 = i64_subtract(count, 512);
            aClass = answer4;
            goto send_send_arguments_toClass;
        }
        anOop2 = methods_methodClassOf(vm, AT(oop_cell, fp + 16));
        if ((anOop2 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count3;
                answer5 = slotCountOf2 >= 3;
            } else {
                answer5 = false;
            }
            answer6 = answer5;
        } else {
            answer6 = false;
        }
        if (answer6 && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff) == 0) {
                isClass2 = classTable_looksLikeClass(vm, anOop2);
            } else {
                hash2 = (int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff);
                if (hash2 < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                    }
                    answer7 = at2 == anOop2;
                } else {
                    answer7 = false;
                }
                isClass2 = answer7;
            }
        } else {
            isClass2 = false;
        }
        if (isClass2) {
            anOop3 = AT(oop_cell, anOop2 + 8);
            answer8 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        } else {
            answer8 = vm->heap_nilObject;
        }
        class = answer8;
        selector3 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        arguments14 = count;
        aClass = class;
        goto send_send_arguments_toClass;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_237:
    {
        int64_t byte;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        ip = ip + byte;
        if (byte < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_238:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + byte;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = byte;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_239:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + byte;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = byte;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212 */
bytecode_240:
    {
        int64_t byte;
        oop value10;
        oop anOop;
        oop value11;
        oop anObject2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            SAVE_REGISTERS;
            contextAccess_store_into_of(vm, AT(oop_cell, sp), byte, receiver);
            LOAD_REGISTERS;
            USE_SET;
            sp = sp - 8;
            NEXT;
        }
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = byte;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:254 */
bytecode_241:
    {
        int64_t byte;
        oop association;
        oop value10;
        oop anOop;
        oop value11;
        bool mayAssign;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(vm->forwarders_needsCare)) {
            mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
        } else {
            mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
        }
        if (!mayAssign) {
            sp = sp - 8;
            value7 = value10;
            anObject = association;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        AT(oop_cell, association + 16) = value10;
        if (association >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, association);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
bytecode_242:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + i64_shift_left(byte, 3)) = value10;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227 */
bytecode_243:
    {
        int64_t byte;
        oop anOop;
        oop anObject2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            SAVE_REGISTERS;
            contextAccess_store_into_of(vm, AT(oop_cell, sp), byte, receiver);
            LOAD_REGISTERS;
            USE_SET;
            NEXT;
        }
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = AT(oop_cell, sp);
            anObject = receiver;
            index = byte;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:265 */
bytecode_244:
    {
        int64_t byte;
        oop association;
        oop anOop;
        bool mayAssign;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (UNLIKELY(vm->forwarders_needsCare)) {
            mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
        } else {
            mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
        }
        if (!mayAssign) {
            value7 = AT(oop_cell, sp);
            anObject = association;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        value10 = AT(oop_cell, sp);
        AT(oop_cell, association + 16) = value10;
        if (association >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, association);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:247 */
bytecode_245:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, temps + i64_shift_left(byte, 3)) = value10;
        NEXT;
    }

    /* SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:446 */
bytecode_248:
    {
        int64_t byte2;
        int64_t isInlined;
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        isInlined = byte2 >> 7;
        if (isInlined == 1) {
            SAVE_REGISTERS;
            sharedBytecodes_unknown(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>pushFullClosure:copied:receiverOnStack:ignoreOuterContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:158 */
bytecode_249:
    {
        int64_t byte;
        int64_t byte2;
        int64_t count;
        int64_t hasReceiver;
        int64_t ignoresContext;
        oop receiver6;
        oop context;
        oop closure3;
        address fp2;
        oop contextOf;
        oop answer;
        oop anOop;
        int64_t count2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        count = byte2 & 63;
        hasReceiver = byte2 >> 7;
        ignoresContext = (byte2 >> 6) & 1;
        receiver6 = hasReceiver == 1 ? AT(oop_cell, sp - i64_shift_left(count, 3)) : receiver;
        if (ignoresContext == 1) {
            answer = vm->heap_nilObject;
        } else {
            fp2 = fp;
            if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                SAVE_REGISTERS;
                contextOf = contexts_marry(vm, fp2);
                LOAD_REGISTERS;
            }
            answer = contextOf;
        }
        context = answer;
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        closure3 = closures_new_outer_receiver_copied(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop, context, receiver6, count);
        memory_copy(i64_shift_left(count, 3), sp - i64_shift_left(i64_subtract(count, 1), 3), closure3 + 40);
        count2 = i64_add(count, hasReceiver);
        sp = sp - i64_shift_left(i64_subtract(count2, 1), 3);
        top = closure3;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:107 */
bytecode_251:
bytecode_396:
    {
        int64_t byte;
        int64_t byte2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, AT(oop_cell, temps + i64_shift_left(byte2, 3)) + i64_shift_left(i64_add(byte, 1), 3));
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>storeIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:283 */
bytecode_252:
bytecode_397:
    {
        int64_t byte;
        int64_t byte2;
        oop anObject2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        anObject2 = AT(oop_cell, temps + i64_shift_left(byte2, 3));
        value10 = AT(oop_cell, sp);
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:275 */
bytecode_253:
bytecode_398:
    {
        int64_t byte;
        int64_t byte2;
        oop anObject2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        anObject2 = AT(oop_cell, temps + i64_shift_left(byte2, 3));
        value10 = AT(oop_cell, sp);
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_284:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 96);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_285:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 104);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_286:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 112);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
bytecode_287:
    {
        oop value10;
        value10 = AT(oop_cell, temps + 120);
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_336:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 144);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_337:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 152);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_338:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 160);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_339:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 168);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_340:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 176);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_341:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 184);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_342:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 192);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_343:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 200);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_344:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 208);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_345:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 216);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_346:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 224);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_347:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 232);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_348:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 240);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_349:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 248);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_350:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 256);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
bytecode_351:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 264);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114 */
bytecode_372:
    {
        top = 0xfffffffffffffff9U;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114 */
bytecode_375:
    {
        top = 17;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>embeddedBlockReturnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:388 */
bytecode_381:
    {
        oop value10;
        oop pop;
        value10 = AT(oop_cell, sp);
        pop = value10;
        sp = sp - 8;
        value2 = pop;
        goto returning_returnFromEmbedded;
    }

    /* SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76 */
bytecode_384:
    {
        int64_t byte;
        int64_t index2;
        oop anOop;
        oop value10;
        oop value11;
        int64_t byte2;
        int64_t index3;
        oop value12;
        int64_t byte3;
        int64_t index4;
        oop value13;
        int64_t byte4;
        int64_t index5;
        oop variable;
        oop valueOfVariable;
        if ((AT(u8_cell, ip) >> 6) == 0) {
            byte = AT(u8_cell, ip);
            ip = ip + 1;
            index2 = byte & 63;
            anOop = receiver;
            if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
                SAVE_REGISTERS;
                value10 = contextAccess_fetch_of(vm, index2, receiver);
                LOAD_REGISTERS;
                top = value10;
            } else {
                value11 = AT(oop_cell, receiver + i64_shift_left(i64_add(index2, 1), 3));
                top = value11;
            }
        } else if ((AT(u8_cell, ip) >> 6) == 1) {
            byte2 = AT(u8_cell, ip);
            ip = ip + 1;
            index3 = byte2 & 63;
            value12 = AT(oop_cell, temps + i64_shift_left(index3, 3));
            top = value12;
        } else if ((AT(u8_cell, ip) >> 6) == 2) {
            byte3 = AT(u8_cell, ip);
            ip = ip + 1;
            index4 = byte3 & 63;
            value13 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index4, 1), 1), 3));
            top = value13;
        } else {
            byte4 = AT(u8_cell, ip);
            ip = ip + 1;
            index5 = byte4 & 63;
            variable = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index5, 1), 1), 3));
            valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
            top = valueOfVariable;
        }
        NEXT_CACHED;
    }

    /* SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227 */
bytecode_385:
    {
        int64_t byte;
        int64_t index2;
        oop anOop;
        oop anObject2;
        oop value10;
        int64_t byte2;
        int64_t index3;
        oop value11;
        int64_t byte3;
        int64_t index4;
        oop association;
        oop anOop2;
        bool mayAssign;
        oop value12;
        if ((AT(u8_cell, ip) >> 6) == 0) {
            byte = AT(u8_cell, ip);
            ip = ip + 1;
            index2 = byte & 63;
            anOop = receiver;
            if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, AT(oop_cell, sp), index2, receiver);
                LOAD_REGISTERS;
                USE_SET;
                NEXT;
            }
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                value7 = AT(oop_cell, sp);
                anObject = receiver;
                index = index2;
                goto send_cannotAssign_to_index;
            }
            anObject2 = receiver;
            value10 = AT(oop_cell, sp);
            AT(oop_cell, anObject2 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
            if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject2);
                LOAD_REGISTERS;
            }
        } else if ((AT(u8_cell, ip) >> 6) == 1) {
            byte2 = AT(u8_cell, ip);
            ip = ip + 1;
            index3 = byte2 & 63;
            value11 = AT(oop_cell, sp);
            AT(oop_cell, temps + i64_shift_left(index3, 3)) = value11;
        } else if ((AT(u8_cell, ip) >> 6) == 2) {
            ip = ip + 1;
            SAVE_REGISTERS;
            sharedBytecodes_unknown(vm);
            LOAD_REGISTERS;
            USE_SET;
        } else {
            byte3 = AT(u8_cell, ip);
            ip = ip + 1;
            index4 = byte3 & 63;
            anOop2 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index4, 1), 1), 3));
            association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
            if (UNLIKELY(vm->forwarders_needsCare)) {
                mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
            } else {
                mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
            }
            if (!mayAssign) {
                value7 = AT(oop_cell, sp);
                anObject = association;
                index = 1;
                goto send_cannotAssign_to_index;
            }
            value12 = AT(oop_cell, sp);
            AT(oop_cell, association + 16) = value12;
            if (association >= vm->heap_start && (value12 & 7) == 0 && value12 < vm->heap_start) {
                SAVE_REGISTERS;
                heap_noteStores(vm, association);
                LOAD_REGISTERS;
            }
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212 */
bytecode_386:
    {
        int64_t byte;
        int64_t index2;
        oop value10;
        oop anOop;
        oop value11;
        oop anObject2;
        int64_t byte2;
        int64_t index3;
        oop value12;
        int64_t byte3;
        int64_t index4;
        oop association;
        oop value13;
        oop anOop2;
        oop value14;
        bool mayAssign;
        if ((AT(u8_cell, ip) >> 6) == 0) {
            byte = AT(u8_cell, ip);
            ip = ip + 1;
            index2 = byte & 63;
            anOop = receiver;
            if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, AT(oop_cell, sp), index2, receiver);
                LOAD_REGISTERS;
                USE_SET;
                sp = sp - 8;
                NEXT;
            }
            value11 = AT(oop_cell, sp);
            value10 = value11;
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                sp = sp - 8;
                value7 = value10;
                anObject = receiver;
                index = index2;
                goto send_cannotAssign_to_index;
            }
            anObject2 = receiver;
            AT(oop_cell, anObject2 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
            if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
                sp = sp - 8;
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject2);
                LOAD_REGISTERS;
            } else {
                sp = sp - 8;
            }
        } else if ((AT(u8_cell, ip) >> 6) == 1) {
            byte2 = AT(u8_cell, ip);
            ip = ip + 1;
            index3 = byte2 & 63;
            value12 = AT(oop_cell, sp);
            AT(oop_cell, temps + i64_shift_left(index3, 3)) = value12;
            sp = sp - 8;
        } else if ((AT(u8_cell, ip) >> 6) == 2) {
            ip = ip + 1;
            SAVE_REGISTERS;
            sharedBytecodes_unknown(vm);
            LOAD_REGISTERS;
            USE_SET;
        } else {
            byte3 = AT(u8_cell, ip);
            ip = ip + 1;
            index4 = byte3 & 63;
            anOop2 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index4, 1), 1), 3));
            association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
            value14 = AT(oop_cell, sp);
            value13 = value14;
            if (UNLIKELY(vm->forwarders_needsCare)) {
                mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
            } else {
                mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
            }
            if (!mayAssign) {
                sp = sp - 8;
                value7 = value13;
                anObject = association;
                index = 1;
                goto send_cannotAssign_to_index;
            }
            AT(oop_cell, association + 16) = value13;
            if (association >= vm->heap_start && (value13 & 7) == 0 && value13 < vm->heap_start) {
                sp = sp - 8;
                SAVE_REGISTERS;
                heap_noteStores(vm, association);
                LOAD_REGISTERS;
            } else {
                sp = sp - 8;
            }
        }
        NEXT;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_387:
    {
        int64_t byte;
        int64_t literal;
        int64_t count;
        oop selector8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        literal = byte & 31;
        count = byte >> 5;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        selector4 = selector8;
        receiver2 = AT(oop_cell, sp - i64_shift_left(count, 3));
        arguments15 = count;
        goto send_send_to_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_388:
    {
        int64_t byte;
        int64_t byte2;
        int64_t count;
        oop selector8;
        int64_t byte3;
        int64_t byte22;
        int64_t count2;
        oop class;
        oop value10;
        oop pop;
        bool isClass;
        int64_t count3;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        oop anOop;
        oop answer4;
        oop value11;
        oop anOop2;
        bool isClass2;
        int64_t count4;
        int64_t slotCountOf2;
        bool answer5;
        bool answer6;
        int64_t hash2;
        oop page2;
        oop at2;
        bool answer7;
        oop anOop3;
        oop answer8;
        int64_t byte23;
        oop anOop4;
        oop value12;
        oop value13;
        int64_t byte24;
        oop value14;
        int64_t byte25;
        oop variable;
        oop valueOfVariable;
        int64_t byte26;
        oop anOop5;
        oop anObject2;
        oop value15;
        int64_t byte27;
        oop value16;
        oop anOop6;
        oop value17;
        oop anObject3;
        int64_t byte28;
        oop association;
        oop anOop7;
        bool mayAssign;
        oop value18;
        if ((AT(u8_cell, ip) >> 5) == 0) {
            byte = AT(u8_cell, ip);
            ip = ip + 1;
            byte2 = AT(u8_cell, ip);
            ip = ip + 1;
            count = byte & 31;
            selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte2, 1), 1), 3));
            selector4 = selector8;
            receiver2 = AT(oop_cell, sp - i64_shift_left(count, 3));
            arguments15 = count;
            goto send_send_to_arguments;
        } else if ((AT(u8_cell, ip) >> 5) == 1) {
            byte3 = AT(u8_cell, ip);
            ip = ip + 1;
            byte22 = AT(u8_cell, ip);
            ip = ip + 1;
            count2 = byte3 & 31;
            if (count2 >= 512) {
                value10 = AT(oop_cell, sp);
                pop = value10;
                class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, pop) : pop;
                value11 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte22, 1), 1), 3));
                if ((class & 7) == 0) {
                    if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                        count3 = (int64_t)(AT(u64_cell, class) >> 56);
                        slotCountOf = count3 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count3;
                        answer = slotCountOf >= 3;
                    } else {
                        answer = false;
                    }
                    answer2 = answer;
                } else {
                    answer2 = false;
                }
                if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                    if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                        isClass = classTable_looksLikeClass(vm, class);
                    } else {
                        hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash < 0x400000) {
                            page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                            if (page == vm->heap_nilObject) {
                                at = vm->heap_nilObject;
                            } else {
                                at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                            }
                            answer3 = at == class;
                        } else {
                            answer3 = false;
                        }
                        isClass = answer3;
                    }
                } else {
                    isClass = false;
                }
                if (isClass) {
                    anOop = AT(oop_cell, class + 8);
                    answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
                } else {
                    answer4 = vm->heap_nilObject;
                }
                sp = sp - 8;
                selector3 = value11;
                arguments14 = i64_subtract(count2, 512);
                aClass = answer4;
                goto send_send_arguments_toClass;
            }
            anOop2 = methods_methodClassOf(vm, AT(oop_cell, fp + 16));
            if ((anOop2 & 7) == 0) {
                if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                    count4 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                    slotCountOf2 = count4 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count4;
                    answer5 = slotCountOf2 >= 3;
                } else {
                    answer5 = false;
                }
                answer6 = answer5;
            } else {
                answer6 = false;
            }
            if (answer6 && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff) == 0) {
                    isClass2 = classTable_looksLikeClass(vm, anOop2);
                } else {
                    hash2 = (int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff);
                    if (hash2 < 0x400000) {
                        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                        if (page2 == vm->heap_nilObject) {
                            at2 = vm->heap_nilObject;
                        } else {
                            at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                        }
                        answer7 = at2 == anOop2;
                    } else {
                        answer7 = false;
                    }
                    isClass2 = answer7;
                }
            } else {
                isClass2 = false;
            }
            if (isClass2) {
                anOop3 = AT(oop_cell, anOop2 + 8);
                answer8 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
            } else {
                answer8 = vm->heap_nilObject;
            }
            class = answer8;
            selector3 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte22, 1), 1), 3));
            arguments14 = count2;
            aClass = class;
            goto send_send_arguments_toClass;
        } else if ((AT(u8_cell, ip) >> 5) == 2) {
            ip = ip + 1;
            byte23 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop4 = receiver;
            if (UNLIKELY((anOop4 & 7) == 0 && (int64_t)(AT(u64_cell, anOop4) & 0x3fffff) == 36)) {
                SAVE_REGISTERS;
                value12 = contextAccess_fetch_of(vm, byte23, receiver);
                LOAD_REGISTERS;
                top = value12;
            } else {
                value13 = AT(oop_cell, receiver + i64_shift_left(i64_add(byte23, 1), 3));
                top = value13;
            }
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else if ((AT(u8_cell, ip) >> 5) == 3) {
            ip = ip + 1;
            byte24 = AT(u8_cell, ip);
            ip = ip + 1;
            value14 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte24, 1), 1), 3));
            top = value14;
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else if ((AT(u8_cell, ip) >> 5) == 4) {
            ip = ip + 1;
            byte25 = AT(u8_cell, ip);
            ip = ip + 1;
            variable = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte25, 1), 1), 3));
            valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
            top = valueOfVariable;
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else if ((AT(u8_cell, ip) >> 5) == 5) {
            ip = ip + 1;
            byte26 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop5 = receiver;
            if (UNLIKELY((anOop5 & 7) == 0 && (int64_t)(AT(u64_cell, anOop5) & 0x3fffff) == 36)) {
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, AT(oop_cell, sp), byte26, receiver);
                LOAD_REGISTERS;
                USE_SET;
                NEXT;
            }
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                value7 = AT(oop_cell, sp);
                anObject = receiver;
                index = byte26;
                goto send_cannotAssign_to_index;
            }
            anObject2 = receiver;
            value15 = AT(oop_cell, sp);
            AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte26, 1), 3)) = value15;
            if (anObject2 >= vm->heap_start && (value15 & 7) == 0 && value15 < vm->heap_start) {
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject2);
                LOAD_REGISTERS;
            }
        } else if ((AT(u8_cell, ip) >> 5) == 6) {
            ip = ip + 1;
            byte27 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop6 = receiver;
            if (UNLIKELY((anOop6 & 7) == 0 && (int64_t)(AT(u64_cell, anOop6) & 0x3fffff) == 36)) {
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, AT(oop_cell, sp), byte27, receiver);
                LOAD_REGISTERS;
                USE_SET;
                sp = sp - 8;
                NEXT;
            }
            value17 = AT(oop_cell, sp);
            value16 = value17;
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                sp = sp - 8;
                value7 = value16;
                anObject = receiver;
                index = byte27;
                goto send_cannotAssign_to_index;
            }
            anObject3 = receiver;
            AT(oop_cell, anObject3 + i64_shift_left(i64_add(byte27, 1), 3)) = value16;
            if (anObject3 >= vm->heap_start && (value16 & 7) == 0 && value16 < vm->heap_start) {
                sp = sp - 8;
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject3);
                LOAD_REGISTERS;
            } else {
                sp = sp - 8;
            }
        } else {
            ip = ip + 1;
            byte28 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop7 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte28, 1), 1), 3));
            association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop7) : anOop7;
            if (UNLIKELY(vm->forwarders_needsCare)) {
                mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
            } else {
                mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
            }
            if (!mayAssign) {
                value7 = AT(oop_cell, sp);
                anObject = association;
                index = 1;
                goto send_cannotAssign_to_index;
            }
            value18 = AT(oop_cell, sp);
            AT(oop_cell, association + 16) = value18;
            if (association >= vm->heap_start && (value18 & 7) == 0 && value18 < vm->heap_start) {
                SAVE_REGISTERS;
                heap_noteStores(vm, association);
                LOAD_REGISTERS;
            }
        }
        NEXT;
    }

    /* SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409 */
bytecode_389:
    {
        int64_t byte;
        int64_t literal;
        int64_t count;
        oop class;
        oop value10;
        oop pop;
        bool isClass;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        oop anOop;
        oop answer4;
        oop value11;
        oop anOop2;
        bool isClass2;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer5;
        bool answer6;
        int64_t hash2;
        oop page2;
        oop at2;
        bool answer7;
        oop anOop3;
        oop answer8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        literal = byte & 31;
        count = byte >> 5;
        if (count >= 512) {
            value10 = AT(oop_cell, sp);
            pop = value10;
            class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, pop) : pop;
            value11 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
            if ((class & 7) == 0) {
                if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                    count2 = (int64_t)(AT(u64_cell, class) >> 56);
                    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count2;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                    isClass = classTable_looksLikeClass(vm, class);
                } else {
                    hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                    if (hash < 0x400000) {
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == class;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            if (isClass) {
                anOop = AT(oop_cell, class + 8);
                answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            } else {
                answer4 = vm->heap_nilObject;
            }
            sp = sp - 8;
            selector3 = value11;
            arguments14 = i64_subtract(count, 512);
            aClass = answer4;
            goto send_send_arguments_toClass;
        }
        anOop2 = methods_methodClassOf(vm, AT(oop_cell, fp + 16));
        if ((anOop2 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count3;
                answer5 = slotCountOf2 >= 3;
            } else {
                answer5 = false;
            }
            answer6 = answer5;
        } else {
            answer6 = false;
        }
        if (answer6 && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff) == 0) {
                isClass2 = classTable_looksLikeClass(vm, anOop2);
            } else {
                hash2 = (int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff);
                if (hash2 < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                    }
                    answer7 = at2 == anOop2;
                } else {
                    answer7 = false;
                }
                isClass2 = answer7;
            }
        } else {
            isClass2 = false;
        }
        if (isClass2) {
            anOop3 = AT(oop_cell, anOop2 + 8);
            answer8 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        } else {
            answer8 = vm->heap_nilObject;
        }
        class = answer8;
        selector3 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        arguments14 = count;
        aClass = class;
        goto send_send_arguments_toClass;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
bytecode_390:
    {
        int64_t byte;
        int64_t literal;
        int64_t count;
        oop selector8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        literal = byte & 63;
        count = byte >> 6;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        selector4 = selector8;
        receiver2 = AT(oop_cell, sp - i64_shift_left(count, 3));
        arguments15 = count;
        goto send_send_to_arguments;
    }

    /* SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128 */
bytecode_393:
    {
        address fp2;
        oop contextOf;
        fp2 = fp;
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
        } else {
            SAVE_REGISTERS;
            contextOf = contexts_marry(vm, fp2);
            LOAD_REGISTERS;
        }
        top = contextOf;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:446 */
bytecode_395:
    {
        ip = ip + 1;
        ip = ip + 1;
        NEXT;
    }

    /* SharedBytecodes>>pushClosure:arguments:copied:, vm-spec/Bytecodes/SharedBytecodes.class.st:171 */
bytecode_399:
    {
        int64_t byte;
        int64_t byte2;
        int64_t byte3;
        int64_t size;
        int64_t arguments16;
        int64_t count;
        oop closure3;
        address fp2;
        oop contextOf;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        byte3 = AT(u8_cell, ip);
        ip = ip + 1;
        size = i64_add(i64_shift_left(byte2, 8), byte3);
        arguments16 = byte & 15;
        count = byte >> 4;
        value10 = ((uint64_t)i64_add((int64_t)(ip - (AT(oop_cell, fp + 16) + 8)), 1) << 3) + 1;
        fp2 = fp;
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
        } else {
            SAVE_REGISTERS;
            contextOf = contexts_marry(vm, fp2);
            LOAD_REGISTERS;
        }
        SAVE_REGISTERS;
        closure3 = closures_newEmbedded_outer_arguments_copied(vm, value10, contextOf, arguments16, count);
        LOAD_REGISTERS;
        memory_copy(i64_shift_left(count, 3), sp - i64_shift_left(i64_subtract(count, 1), 3), closure3 + 32);
        sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
        top = closure3;
        ip = ip + size;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_416:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, -1024);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_417:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, -768);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_418:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, -512);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_419:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, -256);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_420:
    {
        int64_t byte;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        ip = ip + byte;
        if (byte < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_421:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 256);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_422:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 512);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
bytecode_423:
    {
        int64_t byte;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 768);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_424:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + byte;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = byte;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_425:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 256);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_426:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 512);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
bytecode_427:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 768);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_428:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + byte;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = byte;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_429:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 256);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_430:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 512);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
bytecode_431:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 768);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128 */
extended_82:
    {
        int64_t extB;
        oop value10;
        address fp2;
        oop contextOf;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        if (extB == 1) {
            SAVE_REGISTERS;
            value10 = scheduler_activeProcess(vm);
            LOAD_REGISTERS;
            top = value10;
        } else {
            fp2 = fp;
            if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                SAVE_REGISTERS;
                contextOf = contexts_marry(vm, fp2);
                LOAD_REGISTERS;
            }
            top = contextOf;
        }
        NEXT_CACHED;
    }

    /* SharedBytecodes>>blockReturnNil:, vm-spec/Bytecodes/SharedBytecodes.class.st:379 */
extended_93:
    {
        int64_t extA;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        if (extA == 0) {
            value6 = vm->heap_nilObject;
            goto returning_returnToCaller;
        }
        SAVE_REGISTERS;
        sharedBytecodes_unknown(vm);
        LOAD_REGISTERS;
        USE_SET;
        NEXT;
    }

    /* SharedBytecodes>>blockReturnTop:, vm-spec/Bytecodes/SharedBytecodes.class.st:369 */
extended_94:
    {
        int64_t extA;
        oop value10;
        oop pop;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        if (extA == 0) {
            value10 = AT(oop_cell, sp);
            pop = value10;
            sp = sp - 8;
            value6 = pop;
            goto returning_returnToCaller;
        }
        sp = sp - 8;
        SAVE_REGISTERS;
        sharedBytecodes_unknown(vm);
        LOAD_REGISTERS;
        USE_SET;
        NEXT;
    }

    /* SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76 */
extended_226:
    {
        int64_t byte;
        int64_t extA;
        int64_t index2;
        oop anOop;
        oop value10;
        oop value11;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        index2 = i64_add(i64_shift_left(extA, 8), byte);
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            SAVE_REGISTERS;
            value10 = contextAccess_fetch_of(vm, index2, receiver);
            LOAD_REGISTERS;
            top = value10;
        } else {
            value11 = AT(oop_cell, receiver + i64_shift_left(i64_add(index2, 1), 3));
            top = value11;
        }
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
extended_227:
    {
        int64_t byte;
        int64_t extA;
        int64_t index2;
        oop variable;
        oop valueOfVariable;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        index2 = i64_add(i64_shift_left(extA, 8), byte);
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index2, 1), 1), 3));
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        top = valueOfVariable;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
extended_228:
    {
        int64_t byte;
        int64_t extA;
        int64_t index2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        index2 = i64_add(i64_shift_left(extA, 8), byte);
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index2, 1), 1), 3));
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114 */
extended_232:
    {
        int64_t byte;
        int64_t extB;
        int64_t value10;
        oop value11;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        value10 = i64_add(i64_shift_left(extB, 8), byte);
        value11 = ((uint64_t)value10 << 3) + 1;
        top = value11;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushCharacter:, vm-spec/Bytecodes/SharedBytecodes.class.st:121 */
extended_233:
    {
        int64_t byte;
        int64_t extB;
        int64_t code;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        code = i64_add(i64_shift_left(extB, 8), byte);
        value10 = ((uint64_t)code << 3) + 2;
        top = value10;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
extended_234:
    {
        int64_t byte;
        int64_t extA;
        int64_t extB;
        int64_t literal;
        int64_t count;
        oop selector8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        literal = i64_add(i64_shift_left(extA, 5), byte >> 3);
        count = i64_add(i64_shift_left(extB, 3), byte & 7);
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        selector4 = selector8;
        receiver2 = AT(oop_cell, sp - i64_shift_left(count, 3));
        arguments15 = count;
        goto send_send_to_arguments;
    }

    /* SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409 */
extended_235:
    {
        int64_t byte;
        int64_t extA;
        int64_t extB;
        int64_t literal;
        int64_t count;
        oop class;
        oop value10;
        oop pop;
        bool isClass;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        oop anOop;
        oop answer4;
        oop value11;
        oop anOop2;
        bool isClass2;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer5;
        bool answer6;
        int64_t hash2;
        oop page2;
        oop at2;
        bool answer7;
        oop anOop3;
        oop answer8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        literal = i64_add(i64_shift_left(extA, 5), byte >> 3);
        count = i64_add(i64_shift_left(extB, 3), byte & 7);
        if (count >= 512) {
            value10 = AT(oop_cell, sp);
            pop = value10;
            class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, pop) : pop;
            value11 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
            if ((class & 7) == 0) {
                if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                    count2 = (int64_t)(AT(u64_cell, class) >> 56);
                    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count2;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                    isClass = classTable_looksLikeClass(vm, class);
                } else {
                    hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                    if (hash < 0x400000) {
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == class;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            if (isClass) {
                anOop = AT(oop_cell, class + 8);
                answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            } else {
                answer4 = vm->heap_nilObject;
            }
            sp = sp - 8;
            selector3 = value11;
            arguments14 = i64_subtract(count, 512);
            aClass = answer4;
            goto send_send_arguments_toClass;
        }
        anOop2 = methods_methodClassOf(vm, AT(oop_cell, fp + 16));
        if ((anOop2 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count3;
                answer5 = slotCountOf2 >= 3;
            } else {
                answer5 = false;
            }
            answer6 = answer5;
        } else {
            answer6 = false;
        }
        if (answer6 && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff) == 0) {
                isClass2 = classTable_looksLikeClass(vm, anOop2);
            } else {
                hash2 = (int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff);
                if (hash2 < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                    }
                    answer7 = at2 == anOop2;
                } else {
                    answer7 = false;
                }
                isClass2 = answer7;
            }
        } else {
            isClass2 = false;
        }
        if (isClass2) {
            anOop3 = AT(oop_cell, anOop2 + 8);
            answer8 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        } else {
            answer8 = vm->heap_nilObject;
        }
        class = answer8;
        selector3 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        arguments14 = count;
        aClass = class;
        goto send_send_arguments_toClass;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
extended_237:
    {
        int64_t byte;
        int64_t extB;
        int64_t distance2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        distance2 = i64_add(i64_shift_left(extB, 8), byte);
        ip = ip + distance2;
        if (distance2 < 0 && vm->safePoint_limit == 0) {
            SAVE_REGISTERS;
            interrupts_atSafePoint(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
extended_238:
    {
        int64_t byte;
        int64_t extB;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        distance2 = i64_add(i64_shift_left(extB, 8), byte);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
extended_239:
    {
        int64_t byte;
        int64_t extB;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB = vm->extB;
        vm->extA = 0;
        vm->extB = 0;
        distance2 = i64_add(i64_shift_left(extB, 8), byte);
        value10 = AT(oop_cell, sp);
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance2;
            sp = sp - 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            sp = sp - 8;
            distance = distance2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212 */
extended_240:
    {
        int64_t byte;
        int64_t extA;
        int64_t index2;
        oop value10;
        oop anOop;
        oop value11;
        oop anObject2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        index2 = i64_add(i64_shift_left(extA, 8), byte);
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            SAVE_REGISTERS;
            contextAccess_store_into_of(vm, AT(oop_cell, sp), index2, receiver);
            LOAD_REGISTERS;
            USE_SET;
            sp = sp - 8;
            NEXT;
        }
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            sp = sp - 8;
            value7 = value10;
            anObject = receiver;
            index = index2;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:254 */
extended_241:
    {
        int64_t byte;
        int64_t extA;
        int64_t index2;
        oop association;
        oop value10;
        oop anOop;
        oop value11;
        bool mayAssign;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        index2 = i64_add(i64_shift_left(extA, 8), byte);
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index2, 1), 1), 3));
        association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        value11 = AT(oop_cell, sp);
        value10 = value11;
        if (UNLIKELY(vm->forwarders_needsCare)) {
            mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
        } else {
            mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
        }
        if (!mayAssign) {
            sp = sp - 8;
            value7 = value10;
            anObject = association;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        AT(oop_cell, association + 16) = value10;
        if (association >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp - 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, association);
            LOAD_REGISTERS;
        } else {
            sp = sp - 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227 */
extended_243:
    {
        int64_t byte;
        int64_t extA;
        int64_t index2;
        oop anOop;
        oop anObject2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        index2 = i64_add(i64_shift_left(extA, 8), byte);
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            SAVE_REGISTERS;
            contextAccess_store_into_of(vm, AT(oop_cell, sp), index2, receiver);
            LOAD_REGISTERS;
            USE_SET;
            NEXT;
        }
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = AT(oop_cell, sp);
            anObject = receiver;
            index = index2;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        value10 = AT(oop_cell, sp);
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:265 */
extended_244:
    {
        int64_t byte;
        int64_t extA;
        int64_t index2;
        oop association;
        oop anOop;
        bool mayAssign;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        index2 = i64_add(i64_shift_left(extA, 8), byte);
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index2, 1), 1), 3));
        association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (UNLIKELY(vm->forwarders_needsCare)) {
            mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
        } else {
            mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
        }
        if (!mayAssign) {
            value7 = AT(oop_cell, sp);
            anObject = association;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        value10 = AT(oop_cell, sp);
        AT(oop_cell, association + 16) = value10;
        if (association >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, association);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>pushFullClosure:copied:receiverOnStack:ignoreOuterContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:158 */
extended_249:
    {
        int64_t byte;
        int64_t byte2;
        int64_t extA;
        int64_t literal;
        int64_t count;
        int64_t hasReceiver;
        int64_t ignoresContext;
        oop receiver6;
        oop context;
        oop closure3;
        address fp2;
        oop contextOf;
        oop answer;
        oop anOop;
        int64_t count2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        extA = vm->extA;
        vm->extA = 0;
        vm->extB = 0;
        literal = i64_add(i64_shift_left(extA, 8), byte);
        count = byte2 & 63;
        hasReceiver = byte2 >> 7;
        ignoresContext = (byte2 >> 6) & 1;
        receiver6 = hasReceiver == 1 ? AT(oop_cell, sp - i64_shift_left(count, 3)) : receiver;
        if (ignoresContext == 1) {
            answer = vm->heap_nilObject;
        } else {
            fp2 = fp;
            if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                SAVE_REGISTERS;
                contextOf = contexts_marry(vm, fp2);
                LOAD_REGISTERS;
            }
            answer = contextOf;
        }
        context = answer;
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        closure3 = closures_new_outer_receiver_copied(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop, context, receiver6, count);
        memory_copy(i64_shift_left(count, 3), sp - i64_shift_left(i64_subtract(count, 1), 3), closure3 + 40);
        count2 = i64_add(count, hasReceiver);
        sp = sp - i64_shift_left(i64_subtract(count2, 1), 3);
        top = closure3;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* The same, where the top value of the stack is in a variable. */

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_0:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 8);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_1:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 16);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_2:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 24);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_3:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 32);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_4:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 40);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_5:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 48);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_6:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 56);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_7:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 64);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_8:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 72);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_9:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 80);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_10:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 88);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_11:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 96);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_12:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 104);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_13:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 112);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_14:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 120);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:69 */
cached_15:
    {
        oop value10;
        value10 = AT(oop_cell, receiver + 128);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_16:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_17:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_18:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_19:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_20:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_21:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_22:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_23:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_24:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_25:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_26:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_27:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_28:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_29:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_30:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_31:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_32:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_33:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_34:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_35:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_36:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_37:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_38:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_39:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_40:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_41:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_42:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_43:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_44:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_45:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_46:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_47:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_48:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 144);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_49:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 152);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_50:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 160);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_51:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 168);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_52:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 176);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_53:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 184);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_54:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 192);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_55:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 200);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_56:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 208);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_57:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 216);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_58:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 224);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_59:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 232);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_60:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 240);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_61:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 248);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_62:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 256);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_63:
    {
        oop value10;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + 264);
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_64:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_65:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 8);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_66:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 16);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_67:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 24);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_68:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 32);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_69:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 40);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_70:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 48);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_71:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 56);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_72:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 64);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_73:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 72);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_74:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 80);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_75:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 88);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:16 */
cached_76:
    {
        oop value10;
        value10 = receiver;
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:23 */
cached_77:
    {
        oop value10;
        value10 = vm->heap_trueObject;
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:30 */
cached_78:
    {
        oop value10;
        value10 = vm->heap_falseObject;
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushNil, vm-spec/Bytecodes/SharedBytecodes.class.st:37 */
cached_79:
    {
        oop value10;
        oop one;
        oop other;
        bool is;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value11;
        value10 = vm->heap_nilObject;
        AT(oop_cell, sp + 8) = top;
        top = value10;
        if ((int64_t)AT(u8_cell, ip) == vm->lookahead_identical) {
            ip = ip + 1;
            one = AT(oop_cell, sp + 8);
            other = top;
            if (one == other) {
                is = true;
            } else {
                is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, one) == forwarders_follow(vm, other);
            }
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = is ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = is ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                NEXT;
            }
            value11 = is ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            NEXT_CACHED;
        }
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushZero, vm-spec/Bytecodes/SharedBytecodes.class.st:48 */
cached_80:
    {
        AT(oop_cell, sp + 8) = top;
        top = 1;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushOne, vm-spec/Bytecodes/SharedBytecodes.class.st:55 */
cached_81:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        oop receiver7;
        oop argument2;
        oop value12;
        double value13;
        oop float3;
        oop selector9;
        AT(oop_cell, sp + 8) = top;
        top = 9;
        if ((int64_t)AT(u8_cell, ip) == vm->lookahead_add) {
            ip = ip + 1;
            receiver6 = AT(oop_cell, sp + 8);
            argument = top;
            if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_add_overflows(i64_subtract((int64_t)receiver6, 1), (int64_t)argument))) {
                value10 = (uint64_t)i64_add(i64_subtract((int64_t)receiver6, 1), (int64_t)argument);
                top = value10;
                NEXT_CACHED;
            }
            if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
                value11 = tag_smallFloatValue(vm, receiver6) + tag_smallFloatValue(vm, argument);
                if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                    float2 = tag_smallFloatFor(vm, value11);
                    AT(oop_cell, sp + 16) = top;
                    sp = sp + 16;
                } else {
                    AT(oop_cell, sp + 16) = top;
                    sp = sp + 16;
                    SAVE_REGISTERS;
                    float2 = instances_boxedFloat(vm, value11);
                    LOAD_REGISTERS;
                }
                top = float2;
                sp = sp - 16;
                NEXT_CACHED;
            }
            selector8 = AT(oop_cell, vm->specialObjects_selectors + 8);
            AT(oop_cell, sp + 16) = top;
            sp = sp + 16;
            selector6 = selector8;
            receiver4 = AT(oop_cell, sp - 8);
            goto send_send_to_arguments_1;
        }
        if ((int64_t)AT(u8_cell, ip) == vm->lookahead_subtract) {
            ip = ip + 1;
            receiver7 = AT(oop_cell, sp + 8);
            argument2 = top;
            if (LIKELY(((receiver7 & argument2) & 1) != 0 && !i64_subtract_overflows((int64_t)receiver7, i64_subtract((int64_t)argument2, 1)))) {
                value12 = (uint64_t)i64_subtract((int64_t)receiver7, i64_subtract((int64_t)argument2, 1));
                top = value12;
                NEXT_CACHED;
            }
            if ((receiver7 & 7) == 4 && (argument2 & 7) == 4) {
                value13 = tag_smallFloatValue(vm, receiver7) - tag_smallFloatValue(vm, argument2);
                if (LIKELY(tag_fitsSmallFloat(vm, value13))) {
                    float3 = tag_smallFloatFor(vm, value13);
                    AT(oop_cell, sp + 16) = top;
                    sp = sp + 16;
                } else {
                    AT(oop_cell, sp + 16) = top;
                    sp = sp + 16;
                    SAVE_REGISTERS;
                    float3 = instances_boxedFloat(vm, value13);
                    LOAD_REGISTERS;
                }
                top = float3;
                sp = sp - 16;
                NEXT_CACHED;
            }
            selector9 = AT(oop_cell, vm->specialObjects_selectors + 24);
            AT(oop_cell, sp + 16) = top;
            sp = sp + 16;
            selector6 = selector9;
            receiver4 = AT(oop_cell, sp - 8);
            goto send_send_to_arguments_1;
        }
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128 */
cached_82:
    {
        address fp2;
        oop contextOf;
        fp2 = fp;
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            contextOf = contexts_marry(vm, fp2);
            LOAD_REGISTERS;
        }
        top = contextOf;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>duplicate, vm-spec/Bytecodes/SharedBytecodes.class.st:137 */
cached_83:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:461 */
cached_84:
    {
        STORE_TOP;
        goto bytecode_84;
    }

    /* SharedBytecodes>>returnReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
cached_88:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = receiver;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            AT(oop_cell, sp + 8) = top;
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:341 */
cached_89:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = vm->heap_trueObject;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            AT(oop_cell, sp + 8) = top;
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:348 */
cached_90:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = vm->heap_falseObject;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            AT(oop_cell, sp + 8) = top;
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnNil, vm-spec/Bytecodes/SharedBytecodes.class.st:355 */
cached_91:
    {
        oop value10;
        address result;
        address frame;
        address place;
        value10 = vm->heap_nilObject;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            AT(oop_cell, sp + 8) = top;
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        value5 = value10;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>returnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:362 */
cached_92:
    {
        oop value10;
        oop pop;
        address result;
        address frame;
        address place;
        value10 = top;
        pop = value10;
        if ((AT(u64_cell, fp + 24) & 7) == 0) {
            result = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result;
            top = pop;
            sp = sp - 8;
            NEXT_CACHED;
        }
        value5 = pop;
        goto returning_returnMarked;
    }

    /* SharedBytecodes>>blockReturnNil:, vm-spec/Bytecodes/SharedBytecodes.class.st:379 */
cached_93:
    {
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        value6 = vm->heap_nilObject;
        goto returning_returnToCaller;
    }

    /* SharedBytecodes>>blockReturnTop:, vm-spec/Bytecodes/SharedBytecodes.class.st:369 */
cached_94:
    {
        oop value10;
        oop pop;
        value10 = top;
        pop = value10;
        value6 = pop;
        goto returning_returnToCaller;
    }

    /* SharedBytecodes>>noOperation, vm-spec/Bytecodes/SharedBytecodes.class.st:422 */
cached_95:
    {
        NEXT_CACHED;
    }

    /* SharedBytecodes>>add, vm-spec/Bytecodes/SharedBytecodes.class.st:480 */
cached_96:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_add_overflows(i64_subtract((int64_t)receiver6, 1), (int64_t)argument))) {
            value10 = (uint64_t)i64_add(i64_subtract((int64_t)receiver6, 1), (int64_t)argument);
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            value11 = tag_smallFloatValue(vm, receiver6) + tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 8);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>subtract, vm-spec/Bytecodes/SharedBytecodes.class.st:498 */
cached_97:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_subtract_overflows((int64_t)receiver6, i64_subtract((int64_t)argument, 1)))) {
            value10 = (uint64_t)i64_subtract((int64_t)receiver6, i64_subtract((int64_t)argument, 1));
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            value11 = tag_smallFloatValue(vm, receiver6) - tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 24);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>lessThan, vm-spec/Bytecodes/SharedBytecodes.class.st:516 */
cached_98:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 < (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 8;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 8;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) < tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 8;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 8;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 40);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>greaterThan, vm-spec/Bytecodes/SharedBytecodes.class.st:531 */
cached_99:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 > (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 8;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 8;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) > tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 8;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 8;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 56);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>lessOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:546 */
cached_100:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 <= (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 8;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 8;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) <= tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 8;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 8;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 72);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>greaterOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:561 */
cached_101:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 >= (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 8;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 8;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) >= tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 8;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 8;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 88);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>equal, vm-spec/Bytecodes/SharedBytecodes.class.st:576 */
cached_102:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 == (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 8;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 8;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) == tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 8;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 8;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 104);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>notEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:591 */
cached_103:
    {
        oop receiver6;
        oop argument;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        bool condition3;
        int64_t code2;
        int64_t distance5;
        int64_t distance6;
        int64_t distance7;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            condition2 = (int64_t)receiver6 != (int64_t)argument;
            code = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
                distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
                distance3 = i64_add(distance2, 1);
                ip = ip + distance3;
                sp = sp - 8;
                NEXT;
            }
            if (code == vm->lookahead_long) {
                distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance4 = i64_add(distance2, 2);
                ip = ip + distance4;
                sp = sp - 8;
                NEXT;
            }
            value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            condition3 = tag_smallFloatValue(vm, receiver6) != tag_smallFloatValue(vm, argument);
            code2 = (int64_t)AT(u8_cell, ip);
            if ((uint64_t)i64_subtract(code2, vm->lookahead_firstShort) < 8) {
                distance5 = condition3 ? 0 : i64_add(i64_subtract(code2, vm->lookahead_firstShort), 1);
                distance6 = i64_add(distance5, 1);
                ip = ip + distance6;
                sp = sp - 8;
                NEXT;
            }
            if (code2 == vm->lookahead_long) {
                distance5 = condition3 ? 0 : (int64_t)AT(u8_cell, ip + 1);
                distance7 = i64_add(distance5, 2);
                ip = ip + distance7;
                sp = sp - 8;
                NEXT;
            }
            value11 = condition3 ? vm->heap_trueObject : vm->heap_falseObject;
            top = value11;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 120);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>multiply, vm-spec/Bytecodes/SharedBytecodes.class.st:606 */
cached_104:
    {
        oop receiver6;
        oop argument;
        oop value10;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0 && !i64_multiply_overflows(i64_subtract((int64_t)receiver6, 1), (int64_t)argument >> 3))) {
            value10 = (uint64_t)i64_add(i64_multiply(i64_subtract((int64_t)receiver6, 1), (int64_t)argument >> 3), 1);
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4) {
            value11 = tag_smallFloatValue(vm, receiver6) * tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 136);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>divide, vm-spec/Bytecodes/SharedBytecodes.class.st:623 */
cached_105:
    {
        oop receiver6;
        oop argument;
        int64_t value10;
        oop integer;
        double value11;
        oop float2;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (((receiver6 & argument) & 1) != 0 && argument != 1) {
            if (i64_remainder((int64_t)receiver6 >> 3, (int64_t)argument >> 3) == 0) {
                value10 = i64_quotient((int64_t)receiver6 >> 3, (int64_t)argument >> 3);
                if (LIKELY(value10 >= -1152921504606846976 && value10 <= 0xfffffffffffffff)) {
                    integer = ((uint64_t)value10 << 3) + 1;
                    AT(oop_cell, sp + 8) = top;
                    sp = sp + 8;
                } else {
                    AT(oop_cell, sp + 8) = top;
                    sp = sp + 8;
                    SAVE_REGISTERS;
                    integer = value10 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value10), true) : instances_magnitude_negative(vm, (uint64_t)value10, false);
                    LOAD_REGISTERS;
                }
                top = integer;
                sp = sp - 16;
                NEXT_CACHED;
            }
        }
        if ((receiver6 & 7) == 4 && (argument & 7) == 4 && tag_smallFloatValue(vm, argument) != 0.0) {
            value11 = tag_smallFloatValue(vm, receiver6) / tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value11))) {
                float2 = tag_smallFloatFor(vm, value11);
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                float2 = instances_boxedFloat(vm, value11);
                LOAD_REGISTERS;
            }
            top = float2;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 152);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>modulo, vm-spec/Bytecodes/SharedBytecodes.class.st:641 */
cached_106:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0 && argument != 1)) {
            value10 = ((uint64_t)i64_floor_remainder((int64_t)receiver6 >> 3, (int64_t)argument >> 3) << 3) + 1;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 168);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>makePoint, vm-spec/Bytecodes/SharedBytecodes.class.st:669 */
cached_107:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (((receiver6 & argument) & 1) != 0) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            value10 = instances_point_y(vm, receiver6, argument);
            LOAD_REGISTERS;
            top = value10;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 184);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>bitShift, vm-spec/Bytecodes/SharedBytecodes.class.st:683 */
cached_108:
    {
        oop receiver6;
        oop argument;
        int64_t value10;
        int64_t distance2;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (((receiver6 & argument) & 1) != 0) {
            if (integers_canShift_by(vm, (int64_t)receiver6 >> 3, (int64_t)argument >> 3)) {
                value10 = (int64_t)receiver6 >> 3;
                distance2 = (int64_t)argument >> 3;
                value11 = ((uint64_t)(distance2 >= 0 ? i64_shift_left(value10, distance2) : i64_shift_right(value10, i64_negate(distance2))) << 3) + 1;
                top = value11;
                sp = sp - 8;
                NEXT_CACHED;
            }
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 200);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>integerDivide, vm-spec/Bytecodes/SharedBytecodes.class.st:655 */
cached_109:
    {
        oop receiver6;
        oop argument;
        int64_t value10;
        oop integer;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0 && argument != 1)) {
            value10 = i64_floor_quotient((int64_t)receiver6 >> 3, (int64_t)argument >> 3);
            if (LIKELY(value10 >= -1152921504606846976 && value10 <= 0xfffffffffffffff)) {
                integer = ((uint64_t)value10 << 3) + 1;
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                integer = value10 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value10), true) : instances_magnitude_negative(vm, (uint64_t)value10, false);
                LOAD_REGISTERS;
            }
            top = integer;
            sp = sp - 16;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 216);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>bitAnd, vm-spec/Bytecodes/SharedBytecodes.class.st:698 */
cached_110:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            value10 = receiver6 & argument;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 232);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>bitOr, vm-spec/Bytecodes/SharedBytecodes.class.st:712 */
cached_111:
    {
        oop receiver6;
        oop argument;
        oop value10;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY(((receiver6 & argument) & 1) != 0)) {
            value10 = receiver6 | argument;
            top = value10;
            sp = sp - 8;
            NEXT_CACHED;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 248);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>at, vm-spec/Bytecodes/SharedBytecodes.class.st:726 */
cached_112:
    {
        oop receiver6;
        oop argument;
        int64_t index2;
        int64_t class;
        int64_t count;
        bool hasSlotAt;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        oop value10;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer3;
        oop value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp);
        argument = top;
        if (LIKELY((receiver6 & 7) == 0 && (argument & 1) != 0)) {
            index2 = i64_subtract((int64_t)argument >> 3, 1);
            class = (int64_t)(AT(u64_cell, receiver6) & 0x3fffff);
            if (class == vm->quickElements_arrays) {
                count = (int64_t)(AT(u64_cell, receiver6) >> 56);
                if ((uint64_t)index2 < (uint64_t)count) {
                    hasSlotAt = true;
                } else {
                    if (count == 255) {
                        count2 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                        slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count2;
                        answer = (uint64_t)index2 < (uint64_t)slotCountOf;
                    } else {
                        answer = false;
                    }
                    hasSlotAt = answer;
                }
                answer2 = hasSlotAt;
            } else {
                answer2 = false;
            }
            if (answer2) {
                value10 = AT(oop_cell, receiver6 + i64_shift_left(i64_add(index2, 1), 3));
                top = value10;
                sp = sp - 8;
                NEXT_CACHED;
            }
            if (class == vm->quickElements_strings) {
                count3 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count3;
                answer3 = (uint64_t)index2 < (uint64_t)i64_subtract(i64_shift_left(slotCountOf2, 3), (int64_t)((AT(u64_cell, receiver6) >> 24) & 31) & 7);
            } else {
                answer3 = false;
            }
            if (answer3) {
                value11 = ((uint64_t)AT(u8_cell, receiver6 + 8 + index2) << 3) + 2;
                top = value11;
                sp = sp - 8;
                NEXT_CACHED;
            }
        }
        if (vm->quickElements_isKnown) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            quickElements_lookUp(vm);
            LOAD_REGISTERS;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 264);
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>atPut, vm-spec/Bytecodes/SharedBytecodes.class.st:747 */
cached_113:
    {
        oop receiver6;
        oop argument;
        oop value10;
        int64_t index2;
        int64_t class;
        int64_t count;
        bool hasSlotAt;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer3;
        int64_t value11;
        oop selector8;
        receiver6 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        value10 = top;
        if (LIKELY((receiver6 & 7) == 0 && (argument & 1) != 0)) {
            index2 = i64_subtract((int64_t)argument >> 3, 1);
            class = (int64_t)(AT(u64_cell, receiver6) & 0x3fffff);
            if (!(((AT(u64_cell, receiver6) >> 23) & 1) != 0)) {
                if (class == vm->quickElements_arrays) {
                    count = (int64_t)(AT(u64_cell, receiver6) >> 56);
                    if ((uint64_t)index2 < (uint64_t)count) {
                        hasSlotAt = true;
                    } else {
                        if (count == 255) {
                            count2 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                            slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count2;
                            answer = (uint64_t)index2 < (uint64_t)slotCountOf;
                        } else {
                            answer = false;
                        }
                        hasSlotAt = answer;
                    }
                    answer2 = hasSlotAt;
                } else {
                    answer2 = false;
                }
                if (answer2) {
                    AT(oop_cell, receiver6 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
                    if (receiver6 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
                        AT(oop_cell, sp + 8) = top;
                        sp = sp + 8;
                        SAVE_REGISTERS;
                        heap_noteStores(vm, receiver6);
                        LOAD_REGISTERS;
                    } else {
                        AT(oop_cell, sp + 8) = top;
                        sp = sp + 8;
                    }
                    top = value10;
                    sp = sp - 24;
                    NEXT_CACHED;
                }
                if (class == vm->quickElements_strings) {
                    count3 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                    slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count3;
                    answer3 = (uint64_t)index2 < (uint64_t)i64_subtract(i64_shift_left(slotCountOf2, 3), (int64_t)((AT(u64_cell, receiver6) >> 24) & 31) & 7);
                } else {
                    answer3 = false;
                }
                if (answer3) {
                    if ((value10 & 7) == 2 && (int64_t)(value10 >> 3) < 256) {
                        value11 = (int64_t)(value10 >> 3);
                        AT(u8_cell, receiver6 + 8 + index2) = (uint8_t)value11;
                        top = value10;
                        sp = sp - 16;
                        NEXT_CACHED;
                    }
                }
            }
        }
        if (vm->quickElements_isKnown) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            quickElements_lookUp(vm);
            LOAD_REGISTERS;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 280);
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>size, vm-spec/Bytecodes/SharedBytecodes.class.st:773 */
cached_114:
    {
        oop receiver6;
        int64_t class;
        int64_t count;
        int64_t slotCountOf;
        oop value10;
        int64_t count2;
        int64_t slotCountOf2;
        oop value11;
        oop selector8;
        receiver6 = top;
        if (LIKELY((receiver6 & 7) == 0)) {
            class = (int64_t)(AT(u64_cell, receiver6) & 0x3fffff);
            if (class == vm->quickElements_arrays) {
                count = (int64_t)(AT(u64_cell, receiver6) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count;
                value10 = ((uint64_t)slotCountOf << 3) + 1;
                top = value10;
                NEXT_CACHED;
            }
            if (class == vm->quickElements_strings) {
                count2 = (int64_t)(AT(u64_cell, receiver6) >> 56);
                slotCountOf2 = count2 == 255 ? (int64_t)(AT(u64_cell, receiver6 - 8) & 0xffffffffffffffU) : count2;
                value11 = ((uint64_t)i64_subtract(i64_shift_left(slotCountOf2, 3), (int64_t)((AT(u64_cell, receiver6) >> 24) & 31) & 7) << 3) + 1;
                top = value11;
                NEXT_CACHED;
            }
        }
        if (vm->quickElements_isKnown) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            quickElements_lookUp(vm);
            LOAD_REGISTERS;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 296);
        selector5 = selector8;
        receiver3 = AT(oop_cell, sp);
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>next, vm-spec/Bytecodes/SharedBytecodes.class.st:792 */
cached_115:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 312);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>nextPut, vm-spec/Bytecodes/SharedBytecodes.class.st:800 */
cached_116:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 328);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>atEnd, vm-spec/Bytecodes/SharedBytecodes.class.st:808 */
cached_117:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 344);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>identical, vm-spec/Bytecodes/SharedBytecodes.class.st:816 */
cached_118:
    {
        oop one;
        oop other;
        bool is;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        one = AT(oop_cell, sp);
        other = top;
        if (one == other) {
            is = true;
        } else {
            is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, one) == forwarders_follow(vm, other);
        }
        code = (int64_t)AT(u8_cell, ip);
        if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
            distance2 = is ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
            distance3 = i64_add(distance2, 1);
            ip = ip + distance3;
            sp = sp - 8;
            NEXT;
        }
        if (code == vm->lookahead_long) {
            distance2 = is ? 0 : (int64_t)AT(u8_cell, ip + 1);
            distance4 = i64_add(distance2, 2);
            ip = ip + distance4;
            sp = sp - 8;
            NEXT;
        }
        value10 = is ? vm->heap_trueObject : vm->heap_falseObject;
        top = value10;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>class, vm-spec/Bytecodes/SharedBytecodes.class.st:825 */
cached_119:
    {
        oop anOop;
        oop anOop2;
        int64_t index2;
        oop page;
        oop at;
        anOop = top;
        anOop2 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        index2 = (anOop2 & 7) == 0 ? (int64_t)(AT(u64_cell, anOop2) & 0x3fffff) : (int64_t)(anOop2 & 7);
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index2 >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(index2 & 1023, 1), 3));
        }
        top = at;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>notIdentical, vm-spec/Bytecodes/SharedBytecodes.class.st:833 */
cached_120:
    {
        oop one;
        oop other;
        bool is;
        bool condition2;
        int64_t code;
        int64_t distance2;
        int64_t distance3;
        int64_t distance4;
        oop value10;
        one = AT(oop_cell, sp);
        other = top;
        if (one == other) {
            is = true;
        } else {
            is = UNLIKELY(vm->forwarders_isOn) && forwarders_follow(vm, one) == forwarders_follow(vm, other);
        }
        condition2 = !is;
        code = (int64_t)AT(u8_cell, ip);
        if ((uint64_t)i64_subtract(code, vm->lookahead_firstShort) < 8) {
            distance2 = condition2 ? 0 : i64_add(i64_subtract(code, vm->lookahead_firstShort), 1);
            distance3 = i64_add(distance2, 1);
            ip = ip + distance3;
            sp = sp - 8;
            NEXT;
        }
        if (code == vm->lookahead_long) {
            distance2 = condition2 ? 0 : (int64_t)AT(u8_cell, ip + 1);
            distance4 = i64_add(distance2, 2);
            ip = ip + distance4;
            sp = sp - 8;
            NEXT;
        }
        value10 = condition2 ? vm->heap_trueObject : vm->heap_falseObject;
        top = value10;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>value, vm-spec/Bytecodes/SharedBytecodes.class.st:841 */
cached_121:
    {
        oop anOop;
        oop anOop2;
        oop anOop3;
        bool answer;
        bool answer2;
        oop anOop4;
        oop anOop5;
        bool answer3;
        bool answer4;
        oop selector8;
        anOop = top;
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
            if (AT(oop_cell, anOop + 24) == 1) {
                anOop2 = AT(oop_cell, anOop + 16);
                anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            closure = top;
            arguments = 0;
            goto send_activateClosure_arguments;
        }
        anOop4 = top;
        if ((anOop4 & 7) == 0 && (int64_t)(AT(u64_cell, anOop4) & 0x3fffff) == 37) {
            if (AT(oop_cell, anOop4 + 24) == 1) {
                anOop5 = AT(oop_cell, anOop4 + 8);
                answer3 = (anOop5 & 7) == 0 && (int64_t)(AT(u64_cell, anOop5) & 0x3fffff) == 36 && (AT(oop_cell, anOop4 + 16) & 1) != 0;
            } else {
                answer3 = false;
            }
            answer4 = answer3;
        } else {
            answer4 = false;
        }
        if (answer4) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            closure2 = top;
            arguments2 = 0;
            goto send_activateEmbedded_arguments;
        }
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 408);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>valueWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:851 */
cached_122:
    {
        STORE_TOP;
        goto bytecode_122;
    }

    /* SharedBytecodes>>do, vm-spec/Bytecodes/SharedBytecodes.class.st:861 */
cached_123:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 440);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>new, vm-spec/Bytecodes/SharedBytecodes.class.st:869 */
cached_124:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 456);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>newWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:877 */
cached_125:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 472);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>pointX, vm-spec/Bytecodes/SharedBytecodes.class.st:885 */
cached_126:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 488);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>pointY, vm-spec/Bytecodes/SharedBytecodes.class.st:893 */
cached_127:
    {
        oop selector8;
        selector8 = AT(oop_cell, vm->specialObjects_selectors + 504);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_128:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_129:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_130:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_131:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_132:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_133:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_134:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_135:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_136:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_137:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_138:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_139:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_140:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_141:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_142:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_143:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_144:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_145:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_146:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_147:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_148:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_149:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_150:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_151:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_152:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_153:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_154:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_155:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_156:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_157:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_158:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_159:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_160:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 16);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_161:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 24);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_162:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 32);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_163:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 40);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_164:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 48);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_165:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 56);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_166:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 64);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_167:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 72);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_168:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 80);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_169:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 88);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_170:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 96);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_171:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 104);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_172:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 112);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_173:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 120);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_174:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 128);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_175:
    {
        oop selector8;
        selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + 136);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_176:
    {
        ip = ip + 1;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_177:
    {
        ip = ip + 2;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_178:
    {
        ip = ip + 3;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_179:
    {
        ip = ip + 4;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_180:
    {
        ip = ip + 5;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_181:
    {
        ip = ip + 6;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_182:
    {
        ip = ip + 7;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_183:
    {
        ip = ip + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_184:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 1;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 1;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_185:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 2;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_186:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 3;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 3;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_187:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 4;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 4;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_188:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 5;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 5;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_189:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 6;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 6;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_190:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 7;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 7;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_191:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = 8;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_192:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 1;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 1;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_193:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 2;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_194:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 3;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 3;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_195:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 4;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 4;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_196:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 5;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 5;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_197:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 6;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 6;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_198:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 7;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 7;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_199:
    {
        oop boolean;
        oop value10;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = 8;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_200:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 0;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 8) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_201:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 16) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_202:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 2;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 24) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_203:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 3;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 32) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_204:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 4;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 40) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_205:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 5;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 48) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_206:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 6;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 56) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:194 */
cached_207:
    {
        oop value10;
        oop value11;
        oop anObject2;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = 7;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + 64) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_208:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps) = value10;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_209:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + 8) = value10;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_210:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + 16) = value10;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_211:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + 24) = value10;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_212:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + 32) = value10;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_213:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + 40) = value10;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_214:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + 48) = value10;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_215:
    {
        oop value10;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + 56) = value10;
        NEXT;
    }

    /* SharedBytecodes>>pop, vm-spec/Bytecodes/SharedBytecodes.class.st:187 */
cached_216:
    {
        STORE_TOP;
        goto bytecode_216;
    }

    /* SharedBytecodes>>trap, vm-spec/Bytecodes/SharedBytecodes.class.st:454 */
cached_217:
    {
        STORE_TOP;
        goto bytecode_217;
    }

    /* SharedBytecodes>>extendA:, vm-spec/Bytecodes/SharedBytecodes.class.st:428 */
cached_224:
    {
        STORE_TOP;
        goto bytecode_224;
    }

    /* SharedBytecodes>>extendB:, vm-spec/Bytecodes/SharedBytecodes.class.st:435 */
cached_225:
    {
        STORE_TOP;
        goto bytecode_225;
    }

    /* SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76 */
cached_226:
    {
        STORE_TOP;
        goto bytecode_226;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_227:
    {
        int64_t byte;
        oop variable;
        oop valueOfVariable;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:93 */
cached_228:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_229:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + i64_shift_left(byte, 3));
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushNewArray:popElements:, vm-spec/Bytecodes/SharedBytecodes.class.st:144 */
cached_231:
    {
        STORE_TOP;
        goto bytecode_231;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114 */
cached_232:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = ((uint64_t)byte << 3) + 1;
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushCharacter:, vm-spec/Bytecodes/SharedBytecodes.class.st:121 */
cached_233:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = ((uint64_t)byte << 3) + 2;
        AT(oop_cell, sp + 8) = top;
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_234:
    {
        STORE_TOP;
        goto bytecode_234;
    }

    /* SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409 */
cached_235:
    {
        int64_t byte;
        int64_t literal;
        int64_t count;
        oop class;
        oop value10;
        oop pop;
        bool isClass;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        oop anOop;
        oop answer4;
        oop value11;
        oop anOop2;
        bool isClass2;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer5;
        bool answer6;
        int64_t hash2;
        oop page2;
        oop at2;
        bool answer7;
        oop anOop3;
        oop answer8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        literal = byte >> 3;
        count = byte & 7;
        if (count >= 512) {
            value10 = top;
            pop = value10;
            class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, pop) : pop;
            value11 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
            if ((class & 7) == 0) {
                if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                    count2 = (int64_t)(AT(u64_cell, class) >> 56);
                    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count2;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                    isClass = classTable_looksLikeClass(vm, class);
                } else {
                    hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                    if (hash < 0x400000) {
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == class;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            if (isClass) {
                anOop = AT(oop_cell, class + 8);
                answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            } else {
                answer4 = vm->heap_nilObject;
            }
            selector3 = value11;
            arguments14 = i64_subtract(count, 512);
            aClass = answer4;
            goto send_send_arguments_toClass;
        }
        anOop2 = methods_methodClassOf(vm, AT(oop_cell, fp + 16));
        if ((anOop2 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count3;
                answer5 = slotCountOf2 >= 3;
            } else {
                answer5 = false;
            }
            answer6 = answer5;
        } else {
            answer6 = false;
        }
        if (answer6 && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff) == 0) {
                isClass2 = classTable_looksLikeClass(vm, anOop2);
            } else {
                hash2 = (int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff);
                if (hash2 < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                    }
                    answer7 = at2 == anOop2;
                } else {
                    answer7 = false;
                }
                isClass2 = answer7;
            }
        } else {
            isClass2 = false;
        }
        if (isClass2) {
            anOop3 = AT(oop_cell, anOop2 + 8);
            answer8 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        } else {
            answer8 = vm->heap_nilObject;
        }
        class = answer8;
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector3 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        arguments14 = count;
        aClass = class;
        goto send_send_arguments_toClass;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_237:
    {
        STORE_TOP;
        goto bytecode_237;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_238:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + byte;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = byte;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_239:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + byte;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = byte;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212 */
cached_240:
    {
        int64_t byte;
        oop value10;
        oop anOop;
        oop value11;
        oop anObject2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            contextAccess_store_into_of(vm, top, byte, receiver);
            LOAD_REGISTERS;
            USE_SET;
            sp = sp - 8;
            NEXT;
        }
        value11 = top;
        value10 = value11;
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            value7 = value10;
            anObject = receiver;
            index = byte;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:254 */
cached_241:
    {
        int64_t byte;
        oop association;
        oop value10;
        oop anOop;
        oop value11;
        bool mayAssign;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        value11 = top;
        value10 = value11;
        if (UNLIKELY(vm->forwarders_needsCare)) {
            mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
        } else {
            mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
        }
        if (!mayAssign) {
            value7 = value10;
            anObject = association;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        AT(oop_cell, association + 16) = value10;
        if (association >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            SAVE_REGISTERS;
            heap_noteStores(vm, association);
            LOAD_REGISTERS;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:239 */
cached_242:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + i64_shift_left(byte, 3)) = value10;
        NEXT;
    }

    /* SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227 */
cached_243:
    {
        int64_t byte;
        oop anOop;
        oop anObject2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            contextAccess_store_into_of(vm, top, byte, receiver);
            LOAD_REGISTERS;
            USE_SET;
            NEXT;
        }
        if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            value7 = top;
            anObject = receiver;
            index = byte;
            goto send_cannotAssign_to_index;
        }
        anObject2 = receiver;
        value10 = top;
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:265 */
cached_244:
    {
        int64_t byte;
        oop association;
        oop anOop;
        bool mayAssign;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
        if (UNLIKELY(vm->forwarders_needsCare)) {
            mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
        } else {
            mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
        }
        if (!mayAssign) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            value7 = top;
            anObject = association;
            index = 1;
            goto send_cannotAssign_to_index;
        }
        value10 = top;
        AT(oop_cell, association + 16) = value10;
        if (association >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, association);
            LOAD_REGISTERS;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:247 */
cached_245:
    {
        int64_t byte;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = top;
        AT(oop_cell, sp + 8) = top;
        AT(oop_cell, temps + i64_shift_left(byte, 3)) = value10;
        sp = sp + 8;
        NEXT;
    }

    /* SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:446 */
cached_248:
    {
        STORE_TOP;
        goto bytecode_248;
    }

    /* SharedBytecodes>>pushFullClosure:copied:receiverOnStack:ignoreOuterContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:158 */
cached_249:
    {
        int64_t byte;
        int64_t byte2;
        int64_t count;
        int64_t hasReceiver;
        int64_t ignoresContext;
        oop receiver6;
        oop context;
        oop closure3;
        address fp2;
        oop contextOf;
        oop answer;
        oop anOop;
        int64_t count2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        count = byte2 & 63;
        hasReceiver = byte2 >> 7;
        ignoresContext = (byte2 >> 6) & 1;
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        receiver6 = hasReceiver == 1 ? AT(oop_cell, sp - i64_shift_left(count, 3)) : receiver;
        if (ignoresContext == 1) {
            answer = vm->heap_nilObject;
        } else {
            fp2 = fp;
            if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                SAVE_REGISTERS;
                contextOf = contexts_marry(vm, fp2);
                LOAD_REGISTERS;
            }
            answer = contextOf;
        }
        context = answer;
        anOop = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte, 1), 1), 3));
        closure3 = closures_new_outer_receiver_copied(vm, UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop, context, receiver6, count);
        memory_copy(i64_shift_left(count, 3), sp - i64_shift_left(i64_subtract(count, 1), 3), closure3 + 40);
        count2 = i64_add(count, hasReceiver);
        sp = sp - i64_shift_left(i64_subtract(count2, 1), 3);
        top = closure3;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:107 */
cached_251:
    {
        int64_t byte;
        int64_t byte2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, AT(oop_cell, temps + i64_shift_left(byte2, 3)) + i64_shift_left(i64_add(byte, 1), 3));
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>storeIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:283 */
cached_252:
    {
        int64_t byte;
        int64_t byte2;
        oop anObject2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        AT(oop_cell, sp + 8) = top;
        anObject2 = AT(oop_cell, temps + i64_shift_left(byte2, 3));
        value10 = top;
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp + 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp + 8;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:275 */
cached_253:
    {
        int64_t byte;
        int64_t byte2;
        oop anObject2;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        AT(oop_cell, sp + 8) = top;
        anObject2 = AT(oop_cell, temps + i64_shift_left(byte2, 3));
        value10 = top;
        AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte, 1), 3)) = value10;
        if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
            sp = sp + 8;
            SAVE_REGISTERS;
            heap_noteStores(vm, anObject2);
            LOAD_REGISTERS;
        } else {
            sp = sp + 8;
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_284:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 96);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_285:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 104);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_286:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 112);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:86 */
cached_287:
    {
        oop value10;
        AT(oop_cell, sp + 8) = top;
        value10 = AT(oop_cell, temps + 120);
        top = value10;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_336:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 144);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_337:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 152);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_338:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 160);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_339:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 168);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_340:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 176);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_341:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 184);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_342:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 192);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_343:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 200);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_344:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 208);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_345:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 216);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_346:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 224);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_347:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 232);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_348:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 240);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_349:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 248);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_350:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 256);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:100 */
cached_351:
    {
        oop variable;
        oop valueOfVariable;
        variable = AT(oop_cell, AT(oop_cell, fp + 16) + 264);
        valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
        AT(oop_cell, sp + 8) = top;
        top = valueOfVariable;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114 */
cached_372:
    {
        AT(oop_cell, sp + 8) = top;
        top = 0xfffffffffffffff9U;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:114 */
cached_375:
    {
        AT(oop_cell, sp + 8) = top;
        top = 17;
        sp = sp + 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>embeddedBlockReturnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:388 */
cached_381:
    {
        oop value10;
        oop pop;
        value10 = top;
        pop = value10;
        value2 = pop;
        goto returning_returnFromEmbedded;
    }

    /* SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:76 */
cached_384:
    {
        STORE_TOP;
        goto bytecode_384;
    }

    /* SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:227 */
cached_385:
    {
        int64_t byte;
        int64_t index2;
        oop anOop;
        oop anObject2;
        oop value10;
        int64_t byte2;
        int64_t index3;
        oop value11;
        int64_t byte3;
        int64_t index4;
        oop association;
        oop anOop2;
        bool mayAssign;
        oop value12;
        if ((AT(u8_cell, ip) >> 6) == 0) {
            byte = AT(u8_cell, ip);
            ip = ip + 1;
            index2 = byte & 63;
            anOop = receiver;
            if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, top, index2, receiver);
                LOAD_REGISTERS;
                USE_SET;
                NEXT;
            }
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                value7 = top;
                anObject = receiver;
                index = index2;
                goto send_cannotAssign_to_index;
            }
            anObject2 = receiver;
            value10 = top;
            AT(oop_cell, anObject2 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
            if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject2);
                LOAD_REGISTERS;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            }
        } else if ((AT(u8_cell, ip) >> 6) == 1) {
            byte2 = AT(u8_cell, ip);
            ip = ip + 1;
            index3 = byte2 & 63;
            value11 = top;
            AT(oop_cell, sp + 8) = top;
            AT(oop_cell, temps + i64_shift_left(index3, 3)) = value11;
            sp = sp + 8;
        } else if ((AT(u8_cell, ip) >> 6) == 2) {
            ip = ip + 1;
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            sharedBytecodes_unknown(vm);
            LOAD_REGISTERS;
            USE_SET;
        } else {
            byte3 = AT(u8_cell, ip);
            ip = ip + 1;
            index4 = byte3 & 63;
            anOop2 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index4, 1), 1), 3));
            association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
            if (UNLIKELY(vm->forwarders_needsCare)) {
                mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
            } else {
                mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
            }
            if (!mayAssign) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                value7 = top;
                anObject = association;
                index = 1;
                goto send_cannotAssign_to_index;
            }
            value12 = top;
            AT(oop_cell, association + 16) = value12;
            if (association >= vm->heap_start && (value12 & 7) == 0 && value12 < vm->heap_start) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                heap_noteStores(vm, association);
                LOAD_REGISTERS;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            }
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:212 */
cached_386:
    {
        int64_t byte;
        int64_t index2;
        oop value10;
        oop anOop;
        oop value11;
        oop anObject2;
        int64_t byte2;
        int64_t index3;
        oop value12;
        int64_t byte3;
        int64_t index4;
        oop association;
        oop value13;
        oop anOop2;
        oop value14;
        bool mayAssign;
        if ((AT(u8_cell, ip) >> 6) == 0) {
            byte = AT(u8_cell, ip);
            ip = ip + 1;
            index2 = byte & 63;
            anOop = receiver;
            if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, top, index2, receiver);
                LOAD_REGISTERS;
                USE_SET;
                sp = sp - 8;
                NEXT;
            }
            value11 = top;
            value10 = value11;
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                value7 = value10;
                anObject = receiver;
                index = index2;
                goto send_cannotAssign_to_index;
            }
            anObject2 = receiver;
            AT(oop_cell, anObject2 + i64_shift_left(i64_add(index2, 1), 3)) = value10;
            if (anObject2 >= vm->heap_start && (value10 & 7) == 0 && value10 < vm->heap_start) {
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject2);
                LOAD_REGISTERS;
            }
        } else if ((AT(u8_cell, ip) >> 6) == 1) {
            byte2 = AT(u8_cell, ip);
            ip = ip + 1;
            index3 = byte2 & 63;
            value12 = top;
            AT(oop_cell, sp + 8) = top;
            AT(oop_cell, temps + i64_shift_left(index3, 3)) = value12;
        } else if ((AT(u8_cell, ip) >> 6) == 2) {
            ip = ip + 1;
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            sharedBytecodes_unknown(vm);
            LOAD_REGISTERS;
            USE_SET;
        } else {
            byte3 = AT(u8_cell, ip);
            ip = ip + 1;
            index4 = byte3 & 63;
            anOop2 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(index4, 1), 1), 3));
            association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
            value14 = top;
            value13 = value14;
            if (UNLIKELY(vm->forwarders_needsCare)) {
                mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
            } else {
                mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
            }
            if (!mayAssign) {
                value7 = value13;
                anObject = association;
                index = 1;
                goto send_cannotAssign_to_index;
            }
            AT(oop_cell, association + 16) = value13;
            if (association >= vm->heap_start && (value13 & 7) == 0 && value13 < vm->heap_start) {
                SAVE_REGISTERS;
                heap_noteStores(vm, association);
                LOAD_REGISTERS;
            }
        }
        NEXT;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_387:
    {
        STORE_TOP;
        goto bytecode_387;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_388:
    {
        int64_t byte;
        int64_t byte2;
        int64_t count;
        oop selector8;
        int64_t byte3;
        int64_t byte22;
        int64_t count2;
        oop class;
        oop value10;
        oop pop;
        bool isClass;
        int64_t count3;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        oop anOop;
        oop answer4;
        oop value11;
        oop anOop2;
        bool isClass2;
        int64_t count4;
        int64_t slotCountOf2;
        bool answer5;
        bool answer6;
        int64_t hash2;
        oop page2;
        oop at2;
        bool answer7;
        oop anOop3;
        oop answer8;
        int64_t byte23;
        oop anOop4;
        oop value12;
        oop value13;
        int64_t byte24;
        oop value14;
        int64_t byte25;
        oop variable;
        oop valueOfVariable;
        int64_t byte26;
        oop anOop5;
        oop anObject2;
        oop value15;
        int64_t byte27;
        oop value16;
        oop anOop6;
        oop value17;
        oop anObject3;
        int64_t byte28;
        oop association;
        oop anOop7;
        bool mayAssign;
        oop value18;
        if ((AT(u8_cell, ip) >> 5) == 0) {
            byte = AT(u8_cell, ip);
            ip = ip + 1;
            byte2 = AT(u8_cell, ip);
            ip = ip + 1;
            count = byte & 31;
            selector8 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte2, 1), 1), 3));
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            selector4 = selector8;
            receiver2 = AT(oop_cell, sp - i64_shift_left(count, 3));
            arguments15 = count;
            goto send_send_to_arguments;
        } else if ((AT(u8_cell, ip) >> 5) == 1) {
            byte3 = AT(u8_cell, ip);
            ip = ip + 1;
            byte22 = AT(u8_cell, ip);
            ip = ip + 1;
            count2 = byte3 & 31;
            if (count2 >= 512) {
                value10 = top;
                pop = value10;
                class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, pop) : pop;
                value11 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte22, 1), 1), 3));
                if ((class & 7) == 0) {
                    if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                        count3 = (int64_t)(AT(u64_cell, class) >> 56);
                        slotCountOf = count3 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count3;
                        answer = slotCountOf >= 3;
                    } else {
                        answer = false;
                    }
                    answer2 = answer;
                } else {
                    answer2 = false;
                }
                if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                    if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                        isClass = classTable_looksLikeClass(vm, class);
                    } else {
                        hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash < 0x400000) {
                            page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                            if (page == vm->heap_nilObject) {
                                at = vm->heap_nilObject;
                            } else {
                                at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                            }
                            answer3 = at == class;
                        } else {
                            answer3 = false;
                        }
                        isClass = answer3;
                    }
                } else {
                    isClass = false;
                }
                if (isClass) {
                    anOop = AT(oop_cell, class + 8);
                    answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
                } else {
                    answer4 = vm->heap_nilObject;
                }
                selector3 = value11;
                arguments14 = i64_subtract(count2, 512);
                aClass = answer4;
                goto send_send_arguments_toClass;
            }
            anOop2 = methods_methodClassOf(vm, AT(oop_cell, fp + 16));
            if ((anOop2 & 7) == 0) {
                if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                    count4 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                    slotCountOf2 = count4 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count4;
                    answer5 = slotCountOf2 >= 3;
                } else {
                    answer5 = false;
                }
                answer6 = answer5;
            } else {
                answer6 = false;
            }
            if (answer6 && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff) == 0) {
                    isClass2 = classTable_looksLikeClass(vm, anOop2);
                } else {
                    hash2 = (int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff);
                    if (hash2 < 0x400000) {
                        page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                        if (page2 == vm->heap_nilObject) {
                            at2 = vm->heap_nilObject;
                        } else {
                            at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                        }
                        answer7 = at2 == anOop2;
                    } else {
                        answer7 = false;
                    }
                    isClass2 = answer7;
                }
            } else {
                isClass2 = false;
            }
            if (isClass2) {
                anOop3 = AT(oop_cell, anOop2 + 8);
                answer8 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
            } else {
                answer8 = vm->heap_nilObject;
            }
            class = answer8;
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            selector3 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte22, 1), 1), 3));
            arguments14 = count2;
            aClass = class;
            goto send_send_arguments_toClass;
        } else if ((AT(u8_cell, ip) >> 5) == 2) {
            ip = ip + 1;
            byte23 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop4 = receiver;
            if (UNLIKELY((anOop4 & 7) == 0 && (int64_t)(AT(u64_cell, anOop4) & 0x3fffff) == 36)) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                value12 = contextAccess_fetch_of(vm, byte23, receiver);
                LOAD_REGISTERS;
                top = value12;
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            } else {
                value13 = AT(oop_cell, receiver + i64_shift_left(i64_add(byte23, 1), 3));
                AT(oop_cell, sp + 8) = top;
                top = value13;
                AT(oop_cell, sp + 16) = top;
                sp = sp + 16;
            }
        } else if ((AT(u8_cell, ip) >> 5) == 3) {
            ip = ip + 1;
            byte24 = AT(u8_cell, ip);
            ip = ip + 1;
            value14 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte24, 1), 1), 3));
            AT(oop_cell, sp + 8) = top;
            top = value14;
            AT(oop_cell, sp + 16) = top;
            sp = sp + 16;
        } else if ((AT(u8_cell, ip) >> 5) == 4) {
            ip = ip + 1;
            byte25 = AT(u8_cell, ip);
            ip = ip + 1;
            variable = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte25, 1), 1), 3));
            valueOfVariable = UNLIKELY(vm->forwarders_needsCare) ? forwarders_valueOfVariable(vm, variable) : AT(oop_cell, variable + 16);
            AT(oop_cell, sp + 8) = top;
            top = valueOfVariable;
            AT(oop_cell, sp + 16) = top;
            sp = sp + 16;
        } else if ((AT(u8_cell, ip) >> 5) == 5) {
            ip = ip + 1;
            byte26 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop5 = receiver;
            if (UNLIKELY((anOop5 & 7) == 0 && (int64_t)(AT(u64_cell, anOop5) & 0x3fffff) == 36)) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, top, byte26, receiver);
                LOAD_REGISTERS;
                USE_SET;
                NEXT;
            }
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                value7 = top;
                anObject = receiver;
                index = byte26;
                goto send_cannotAssign_to_index;
            }
            anObject2 = receiver;
            value15 = top;
            AT(oop_cell, anObject2 + i64_shift_left(i64_add(byte26, 1), 3)) = value15;
            if (anObject2 >= vm->heap_start && (value15 & 7) == 0 && value15 < vm->heap_start) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject2);
                LOAD_REGISTERS;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            }
        } else if ((AT(u8_cell, ip) >> 5) == 6) {
            ip = ip + 1;
            byte27 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop6 = receiver;
            if (UNLIKELY((anOop6 & 7) == 0 && (int64_t)(AT(u64_cell, anOop6) & 0x3fffff) == 36)) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                contextAccess_store_into_of(vm, top, byte27, receiver);
                LOAD_REGISTERS;
                USE_SET;
                sp = sp - 8;
                NEXT;
            }
            value17 = top;
            value16 = value17;
            if (UNLIKELY(((AT(u64_cell, receiver) >> 23) & 1) != 0)) {
                value7 = value16;
                anObject = receiver;
                index = byte27;
                goto send_cannotAssign_to_index;
            }
            anObject3 = receiver;
            AT(oop_cell, anObject3 + i64_shift_left(i64_add(byte27, 1), 3)) = value16;
            if (anObject3 >= vm->heap_start && (value16 & 7) == 0 && value16 < vm->heap_start) {
                SAVE_REGISTERS;
                heap_noteStores(vm, anObject3);
                LOAD_REGISTERS;
            }
        } else {
            ip = ip + 1;
            byte28 = AT(u8_cell, ip);
            ip = ip + 1;
            anOop7 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(byte28, 1), 1), 3));
            association = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop7) : anOop7;
            if (UNLIKELY(vm->forwarders_needsCare)) {
                mayAssign = forwarders_isVariable(vm, association) && !(((AT(u64_cell, association) >> 23) & 1) != 0);
            } else {
                mayAssign = !(((AT(u64_cell, association) >> 23) & 1) != 0);
            }
            if (!mayAssign) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                value7 = top;
                anObject = association;
                index = 1;
                goto send_cannotAssign_to_index;
            }
            value18 = top;
            AT(oop_cell, association + 16) = value18;
            if (association >= vm->heap_start && (value18 & 7) == 0 && value18 < vm->heap_start) {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
                SAVE_REGISTERS;
                heap_noteStores(vm, association);
                LOAD_REGISTERS;
            } else {
                AT(oop_cell, sp + 8) = top;
                sp = sp + 8;
            }
        }
        NEXT;
    }

    /* SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:409 */
cached_389:
    {
        int64_t byte;
        int64_t literal;
        int64_t count;
        oop class;
        oop value10;
        oop pop;
        bool isClass;
        int64_t count2;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        oop anOop;
        oop answer4;
        oop value11;
        oop anOop2;
        bool isClass2;
        int64_t count3;
        int64_t slotCountOf2;
        bool answer5;
        bool answer6;
        int64_t hash2;
        oop page2;
        oop at2;
        bool answer7;
        oop anOop3;
        oop answer8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        literal = byte & 31;
        count = byte >> 5;
        if (count >= 512) {
            value10 = top;
            pop = value10;
            class = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, pop) : pop;
            value11 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
            if ((class & 7) == 0) {
                if ((int64_t)((AT(u64_cell, class) >> 24) & 31) <= 5) {
                    count2 = (int64_t)(AT(u64_cell, class) >> 56);
                    slotCountOf = count2 == 255 ? (int64_t)(AT(u64_cell, class - 8) & 0xffffffffffffffU) : count2;
                    answer = slotCountOf >= 3;
                } else {
                    answer = false;
                }
                answer2 = answer;
            } else {
                answer2 = false;
            }
            if (answer2 && (AT(oop_cell, class + 24) & 1) != 0) {
                if ((int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff) == 0) {
                    isClass = classTable_looksLikeClass(vm, class);
                } else {
                    hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                    if (hash < 0x400000) {
                        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                        if (page == vm->heap_nilObject) {
                            at = vm->heap_nilObject;
                        } else {
                            at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                        }
                        answer3 = at == class;
                    } else {
                        answer3 = false;
                    }
                    isClass = answer3;
                }
            } else {
                isClass = false;
            }
            if (isClass) {
                anOop = AT(oop_cell, class + 8);
                answer4 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop) : anOop;
            } else {
                answer4 = vm->heap_nilObject;
            }
            selector3 = value11;
            arguments14 = i64_subtract(count, 512);
            aClass = answer4;
            goto send_send_arguments_toClass;
        }
        anOop2 = methods_methodClassOf(vm, AT(oop_cell, fp + 16));
        if ((anOop2 & 7) == 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 24) & 31) <= 5) {
                count3 = (int64_t)(AT(u64_cell, anOop2) >> 56);
                slotCountOf2 = count3 == 255 ? (int64_t)(AT(u64_cell, anOop2 - 8) & 0xffffffffffffffU) : count3;
                answer5 = slotCountOf2 >= 3;
            } else {
                answer5 = false;
            }
            answer6 = answer5;
        } else {
            answer6 = false;
        }
        if (answer6 && (AT(oop_cell, anOop2 + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff) == 0) {
                isClass2 = classTable_looksLikeClass(vm, anOop2);
            } else {
                hash2 = (int64_t)((AT(u64_cell, anOop2) >> 32) & 0x3fffff);
                if (hash2 < 0x400000) {
                    page2 = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash2 >> 10, 1), 3));
                    if (page2 == vm->heap_nilObject) {
                        at2 = vm->heap_nilObject;
                    } else {
                        at2 = AT(oop_cell, page2 + i64_shift_left(i64_add(hash2 & 1023, 1), 3));
                    }
                    answer7 = at2 == anOop2;
                } else {
                    answer7 = false;
                }
                isClass2 = answer7;
            }
        } else {
            isClass2 = false;
        }
        if (isClass2) {
            anOop3 = AT(oop_cell, anOop2 + 8);
            answer8 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop3) : anOop3;
        } else {
            answer8 = vm->heap_nilObject;
        }
        class = answer8;
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector3 = AT(oop_cell, AT(oop_cell, fp + 16) + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        arguments14 = count;
        aClass = class;
        goto send_send_arguments_toClass;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:395 */
cached_390:
    {
        STORE_TOP;
        goto bytecode_390;
    }

    /* SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:128 */
cached_393:
    {
        address fp2;
        oop contextOf;
        fp2 = fp;
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            contextOf = contexts_marry(vm, fp2);
            LOAD_REGISTERS;
        }
        top = contextOf;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:446 */
cached_395:
    {
        ip = ip + 1;
        ip = ip + 1;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>pushClosure:arguments:copied:, vm-spec/Bytecodes/SharedBytecodes.class.st:171 */
cached_399:
    {
        int64_t byte;
        int64_t byte2;
        int64_t byte3;
        int64_t size;
        int64_t arguments16;
        int64_t count;
        oop closure3;
        address fp2;
        oop contextOf;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        byte3 = AT(u8_cell, ip);
        ip = ip + 1;
        size = i64_add(i64_shift_left(byte2, 8), byte3);
        arguments16 = byte & 15;
        count = byte >> 4;
        value10 = ((uint64_t)i64_add((int64_t)(ip - (AT(oop_cell, fp + 16) + 8)), 1) << 3) + 1;
        fp2 = fp;
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
        } else {
            AT(oop_cell, sp + 8) = top;
            sp = sp + 8;
            SAVE_REGISTERS;
            contextOf = contexts_marry(vm, fp2);
            LOAD_REGISTERS;
        }
        SAVE_REGISTERS;
        closure3 = closures_newEmbedded_outer_arguments_copied(vm, value10, contextOf, arguments16, count);
        LOAD_REGISTERS;
        memory_copy(i64_shift_left(count, 3), sp - i64_shift_left(i64_subtract(count, 1), 3), closure3 + 32);
        sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
        top = closure3;
        ip = ip + size;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_416:
    {
        STORE_TOP;
        goto bytecode_416;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_417:
    {
        STORE_TOP;
        goto bytecode_417;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_418:
    {
        STORE_TOP;
        goto bytecode_418;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_419:
    {
        STORE_TOP;
        goto bytecode_419;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_420:
    {
        STORE_TOP;
        goto bytecode_420;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_421:
    {
        STORE_TOP;
        goto bytecode_421;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_422:
    {
        STORE_TOP;
        goto bytecode_422;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:290 */
cached_423:
    {
        STORE_TOP;
        goto bytecode_423;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_424:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + byte;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = byte;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_425:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 256);
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance2;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = distance2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_426:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 512);
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance2;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = distance2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:310 */
cached_427:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 768);
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance2;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            distance = distance2;
            condition = true;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_428:
    {
        int64_t byte;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + byte;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = byte;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_429:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 256);
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance2;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = distance2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_430:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 512);
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance2;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = distance2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:322 */
cached_431:
    {
        int64_t byte;
        int64_t distance2;
        oop boolean;
        oop value10;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        distance2 = i64_add(byte, 768);
        value10 = top;
        boolean = value10;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance2;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            distance = distance2;
            condition = false;
            value9 = boolean;
            goto sharedBytecodes_jump_if_for;
        }
        NEXT;
    }

    /* A prefix before a bytecode that has no use for it. */
forget:
    vm->extA = 0;
    vm->extB = 0;
    goto *labels[256 + vm->bytecodeSet + AT(u8_cell, ip - 1)];

    /* Returning>>cannotReturn:, vm-spec/Send/Returning.class.st:121 */
returning_cannotReturn:
    {
        address fp2;
        oop contextOf;
        oop selector8;
        fp2 = fp;
        if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
        } else {
            SAVE_REGISTERS;
            contextOf = contexts_marry(vm, fp2);
            LOAD_REGISTERS;
        }
        top = contextOf;
        AT(oop_cell, sp + 8) = top;
        top = value;
        selector8 = AT(oop_cell, vm->specialObjects_array + 176);
        AT(oop_cell, sp + 16) = top;
        sp = sp + 16;
        selector6 = selector8;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* Returning>>returnFromEmbedded:, vm-spec/Send/Returning.class.st:84 */
returning_returnFromEmbedded:
    {
        address caller;
        address result;
        address frame;
        address place;
        int64_t set;
        caller = AT(address_cell, fp);
        if (caller == 0) {
            value4 = value2;
            goto returning_returnFromLowest;
        }
        frame = fp;
        result = (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) > frame ? frame - 8 : (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) - 8;
        if ((AT(u64_cell, fp + 24) & 2) != 0) {
            SAVE_REGISTERS;
            contexts_kill(vm, fp);
            LOAD_REGISTERS;
        }
        place = AT(address_cell, fp + 8);
        fp = caller;
        ip = place;
        temps = AT(u64_cell, caller + 24) & 0xfffffffffffffff8U;
        receiver = AT(oop_cell, caller + 40);
        set = ((int64_t)AT(oop_cell, AT(oop_cell, fp + 16) + 8) >> 63) & -256;
        if (!(set == vm->bytecodeSet)) {
            vm->bytecodeSet = set;
            USE_SET;
            SAVE_REGISTERS;
            lookahead_choose(vm, set);
            LOAD_REGISTERS;
        }
        sp = result;
        top = value2;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* Returning>>returnFromHome:, vm-spec/Send/Returning.class.st:132 */
returning_returnFromHome:
    {
        oop home;
        bool found;
        oop unwind;
        address frame;
        bool value10;
        address fp2;
        oop contextOf;
        oop selector8;
        bool value11;
        frame = fp;
        home = returning_homeOf(vm, AT(oop_cell, (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) > frame ? frame - 8 : (AT(u64_cell, frame + 24) & 0xfffffffffffffff8U) - 8));
        SAVE_REGISTERS;
        value10 = returning_findHome(vm, home);
        LOAD_REGISTERS;
        found = value10;
        if (!found) {
            value = value3;
            goto returning_cannotReturn;
        }
        unwind = vm->returning_walkContext;
        if (unwind != 0) {
            fp2 = fp;
            if ((AT(u64_cell, fp2 + 24) & 2) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                SAVE_REGISTERS;
                contextOf = contexts_marry(vm, fp2);
                LOAD_REGISTERS;
            }
            top = contextOf;
            AT(oop_cell, sp + 8) = top;
            top = value3;
            AT(oop_cell, sp + 16) = top;
            top = unwind;
            selector8 = AT(oop_cell, vm->specialObjects_array + 392);
            AT(oop_cell, sp + 24) = top;
            sp = sp + 24;
            selector7 = selector8;
            receiver5 = AT(oop_cell, sp - 16);
            goto send_send_to_arguments_2;
        }
        SAVE_REGISTERS;
        value11 = returning_unwindTo(vm, home);
        LOAD_REGISTERS;
        USE_SET;
        if (value11) {
            value6 = value3;
            goto returning_returnToCaller;
        }
        top = value3;
        NEXT_CACHED;
    }

    /* Returning>>returnFromLowest:, vm-spec/Send/Returning.class.st:100 */
returning_returnFromLowest:
    {
        if (!contexts_canResume(vm, AT(oop_cell, fp + 8))) {
            value = value4;
            goto returning_cannotReturn;
        }
        SAVE_REGISTERS;
        returning_resumeCaller(vm);
        LOAD_REGISTERS;
        USE_SET;
        top = value4;
        NEXT_CACHED;
    }

    /* Returning>>returnMarked:, vm-spec/Send/Returning.class.st:43 */
returning_returnMarked:
    {
        if ((AT(u64_cell, fp + 24) & 1) != 0) {
            value3 = value5;
            goto returning_returnFromHome;
        }
        value6 = value5;
        goto returning_returnToCaller;
    }

    /* Returning>>returnToCaller:, vm-spec/Send/Returning.class.st:53 */
returning_returnToCaller:
    {
        address caller;
        address result;
        address result2;
        address frame;
        address place;
        address place2;
        int64_t set;
        if ((AT(u64_cell, fp + 24) & 6) == 0) {
            result2 = temps - 8;
            frame = AT(address_cell, fp);
            place = AT(address_cell, fp + 8);
            fp = frame;
            ip = place;
            temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
            receiver = AT(oop_cell, frame + 40);
            sp = result2;
            top = value6;
            sp = sp - 8;
            NEXT_CACHED;
        }
        caller = AT(address_cell, fp);
        if (caller == 0) {
            value4 = value6;
            goto returning_returnFromLowest;
        }
        result = temps - 8;
        SAVE_REGISTERS;
        contexts_kill(vm, fp);
        LOAD_REGISTERS;
        place2 = AT(address_cell, fp + 8);
        fp = caller;
        ip = place2;
        temps = AT(u64_cell, caller + 24) & 0xfffffffffffffff8U;
        receiver = AT(oop_cell, caller + 40);
        set = ((int64_t)AT(oop_cell, AT(oop_cell, fp + 16) + 8) >> 63) & -256;
        if (!(set == vm->bytecodeSet)) {
            vm->bytecodeSet = set;
            USE_SET;
            SAVE_REGISTERS;
            lookahead_choose(vm, set);
            LOAD_REGISTERS;
        }
        sp = result;
        top = value6;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* Send>>activateClosure:arguments:, vm-spec/Send/Send.class.st:468 */
send_activateClosure_arguments:
    {
        address base;
        int64_t copied;
        oop code;
        address place;
        int64_t count;
        int64_t slotCountOf;
        address place2;
        int64_t number;
        address place3;
        address end;
        oop value10;
        oop anObject2;
        address frame;
        address place4;
        if (UNLIKELY(vm->forwarders_isOn)) {
            SAVE_REGISTERS;
            send_followInClosure(vm, closure);
            LOAD_REGISTERS;
        }
        code = AT(oop_cell, closure + 16);
        count = (int64_t)(AT(u64_cell, closure) >> 56);
        slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, closure - 8) & 0xffffffffffffffU) : count;
        copied = i64_subtract(slotCountOf, 4);
        base = sp - i64_shift_left(i64_subtract(arguments, 1), 3);
        place = sp;
        for (int64_t i = 1; i <= copied; i++) {
            AT(oop_cell, place + i64_shift_left(i, 3)) = AT(oop_cell, closure + i64_shift_left(i64_add(i64_subtract(i64_add(4, i), 1), 1), 3));
        }
        place2 = place + i64_shift_left(copied, 3);
        sp = place2;
        number = i64_subtract(i64_subtract((((int64_t)AT(oop_cell, code + 8) >> 3) >> 18) & 63, arguments), copied);
        place3 = sp;
        end = place3 + i64_shift_left(number, 3);
        value10 = vm->heap_nilObject;
        while (place3 < end) {
            place3 = place3 + 8;
            AT(oop_cell, place3) = value10;
        }
        sp = place3;
        anObject2 = AT(oop_cell, closure + 32);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = code;
        AT(u64_cell, frame + 24) = base | 1;
        AT(oop_cell, frame + 40) = anObject2;
        place4 = frame + 40;
        sp = place4;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = code + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, code + 8) >> 3) & 0x7fff, 1), 1), 3);
        if (sp > vm->safePoint_limit || ((int64_t)AT(oop_cell, AT(oop_cell, fp + 16) + 8) ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activateEmbedded:arguments:, vm-spec/Send/Send.class.st:432 */
send_activateEmbedded_arguments:
    {
        SAVE_REGISTERS;
        send_buildEmbedded_arguments(vm, closure2, arguments2);
        LOAD_REGISTERS;
        USE_SET;
        NEXT;
    }

    /* Send>>activateFailed:arguments:, vm-spec/Send/Send.class.st:362 */
send_activateFailed_arguments:
    {
        SAVE_REGISTERS;
        send_buildFailed_arguments(vm, method, arguments3);
        LOAD_REGISTERS;
        USE_SET;
        NEXT;
    }

    /* Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338 */
send_activateWithTemporaries_arguments:
    {
        int64_t temporaries;
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        temporaries = i64_subtract((int64_t)vm->lookup_cache[i64_add(entry, 5)], arguments4);
        base = sp - i64_shift_left(i64_subtract(arguments4, 1), 3);
        place = sp;
        end = place + i64_shift_left(temporaries, 3);
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338 */
send_activateWithTemporaries_arguments_0:
    {
        int64_t temporaries;
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        temporaries = (int64_t)vm->lookup_cache[i64_add(entry2, 5)];
        base = sp - -8;
        place = sp;
        end = place + i64_shift_left(temporaries, 3);
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry2, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry2, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry2, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338 */
send_activateWithTemporaries_arguments_1:
    {
        int64_t temporaries;
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        temporaries = i64_subtract((int64_t)vm->lookup_cache[i64_add(entry3, 5)], 1);
        base = sp;
        place = sp;
        end = place + i64_shift_left(temporaries, 3);
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry3, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry3, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry3, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activateWithTemporaries:arguments:, vm-spec/Send/Send.class.st:338 */
send_activateWithTemporaries_arguments_2:
    {
        int64_t temporaries;
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        temporaries = i64_subtract((int64_t)vm->lookup_cache[i64_add(entry4, 5)], 2);
        base = sp - 8;
        place = sp;
        end = place + i64_shift_left(temporaries, 3);
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry4, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry4, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry4, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activate:arguments:, vm-spec/Send/Send.class.st:328 */
send_activate_arguments:
    {
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        base = sp - i64_shift_left(i64_subtract(arguments5, 1), 3);
        place = sp;
        end = place;
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry5, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry5, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry5, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activate:arguments:, vm-spec/Send/Send.class.st:328 */
send_activate_arguments_0:
    {
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        base = sp - -8;
        place = sp;
        end = place;
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry6, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry6, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry6, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activate:arguments:, vm-spec/Send/Send.class.st:328 */
send_activate_arguments_1:
    {
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        base = sp;
        place = sp;
        end = place;
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry7, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry7, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry7, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>activate:arguments:, vm-spec/Send/Send.class.st:328 */
send_activate_arguments_2:
    {
        address base;
        address place;
        address end;
        oop value10;
        oop aMethod;
        oop anObject2;
        address frame;
        address place2;
        address place3;
        base = sp - 8;
        place = sp;
        end = place;
        value10 = vm->heap_nilObject;
        while (place < end) {
            place = place + 8;
            AT(oop_cell, place) = value10;
        }
        sp = place;
        aMethod = vm->lookup_cache[i64_add(entry8, 2)];
        anObject2 = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = aMethod;
        AT(u64_cell, frame + 24) = base | 0;
        AT(oop_cell, frame + 40) = anObject2;
        place2 = frame + 40;
        sp = place2;
        fp = frame;
        temps = base;
        receiver = anObject2;
        ip = aMethod + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, aMethod + 8) >> 3) & 0x7fff, 1), 1), 3);
        place3 = vm->lookup_cache[i64_add(entry8, 3)];
        ip = place3;
        if (sp > vm->safePoint_limit || ((int64_t)vm->lookup_cache[i64_add(entry8, 6)] ^ vm->bytecodeSet) < 0) {
            SAVE_REGISTERS;
            send_overflow(vm);
            LOAD_REGISTERS;
            USE_SET;
        }
        NEXT;
    }

    /* Send>>cannotAssign:to:index:, vm-spec/Send/Send.class.st:135 */
send_cannotAssign_to_index:
    {
        oop value10;
        oop selector8;
        top = anObject;
        AT(oop_cell, sp + 8) = top;
        top = value7;
        value10 = ((uint64_t)i64_add(index, 1) << 3) + 1;
        AT(oop_cell, sp + 16) = top;
        top = value10;
        selector8 = AT(oop_cell, vm->specialObjects_array + 408);
        AT(oop_cell, sp + 24) = top;
        sp = sp + 24;
        selector7 = selector8;
        receiver5 = AT(oop_cell, sp - 16);
        goto send_send_to_arguments_2;
    }

    /* Send>>control:method:arguments:, vm-spec/Send/Send.class.st:219 */
send_control_method_arguments:
    {
        oop result;
        oop value10;
        vm->send_newMethod = method2;
        vm->send_argumentCount = arguments6;
        vm->trace_callsAt[vm->trace_calls & 31] = slot;
        vm->trace_calls = i64_add(vm->trace_calls, 1);
        SAVE_REGISTERS;
        value10 = primitive_functions[slot](vm, sp);
        LOAD_REGISTERS;
        USE_SET;
        result = value10;
        if (result == 0) {
            SAVE_REGISTERS;
            trace_failed(vm);
            LOAD_REGISTERS;
            method = vm->send_newMethod;
            arguments3 = vm->send_argumentCount;
            goto send_activateFailed_arguments;
        }
        NEXT;
    }

    /* Send>>doesNotUnderstand:arguments:, vm-spec/Send/Send.class.st:147 */
send_doesNotUnderstand_arguments:
    {
        oop instead;
        oop anOop;
        oop value10;
        oop value11;
        instead = AT(oop_cell, vm->specialObjects_array + 168);
        if (selector == instead) {
            anOop = AT(oop_cell, sp - i64_shift_left(arguments7, 3));
            SAVE_REGISTERS;
            platform_fatal_with(vm, "an object whose class index is %1 does not even understand doesNotUnderstand:", (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7));
            LOAD_REGISTERS;
        }
        SAVE_REGISTERS;
        value10 = send_messageFor_arguments(vm, selector, arguments7);
        LOAD_REGISTERS;
        top = value10;
        value11 = top;
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        sp = sp - i64_shift_left(arguments7, 3);
        top = value11;
        AT(oop_cell, sp) = top;
        selector6 = instead;
        receiver4 = AT(oop_cell, sp - 8);
        goto send_send_to_arguments_1;
    }

    /* Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280 */
send_evaluate_arguments:
    {
        oop anOop;
        oop anOop2;
        oop anOop3;
        bool answer;
        bool answer2;
        anOop = AT(oop_cell, sp - i64_shift_left(arguments8, 3));
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
            if (AT(oop_cell, anOop + 24) == ((uint64_t)arguments8 << 3) + 1) {
                anOop2 = AT(oop_cell, anOop + 16);
                anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            closure = AT(oop_cell, sp - i64_shift_left(arguments8, 3));
            arguments = arguments8;
            goto send_activateClosure_arguments;
        }
        slot = dispatch_slotOfPrimitive(vm, 207);
        method2 = vm->lookup_cache[i64_add(entry9, 2)];
        arguments6 = arguments8;
        goto send_control_method_arguments;
    }

    /* Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280 */
send_evaluate_arguments_0:
    {
        oop anOop;
        oop anOop2;
        oop anOop3;
        bool answer;
        bool answer2;
        anOop = AT(oop_cell, sp);
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
            if (AT(oop_cell, anOop + 24) == 1) {
                anOop2 = AT(oop_cell, anOop + 16);
                anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            closure = AT(oop_cell, sp);
            arguments = 0;
            goto send_activateClosure_arguments;
        }
        slot = dispatch_slotOfPrimitive(vm, 207);
        method2 = vm->lookup_cache[i64_add(entry10, 2)];
        arguments6 = 0;
        goto send_control_method_arguments;
    }

    /* Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280 */
send_evaluate_arguments_1:
    {
        oop anOop;
        oop anOop2;
        oop anOop3;
        bool answer;
        bool answer2;
        anOop = AT(oop_cell, sp - 8);
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
            if (AT(oop_cell, anOop + 24) == 9) {
                anOop2 = AT(oop_cell, anOop + 16);
                anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            closure = AT(oop_cell, sp - 8);
            arguments = 1;
            goto send_activateClosure_arguments;
        }
        slot = dispatch_slotOfPrimitive(vm, 207);
        method2 = vm->lookup_cache[i64_add(entry11, 2)];
        arguments6 = 1;
        goto send_control_method_arguments;
    }

    /* Send>>evaluate:arguments:, vm-spec/Send/Send.class.st:280 */
send_evaluate_arguments_2:
    {
        oop anOop;
        oop anOop2;
        oop anOop3;
        bool answer;
        bool answer2;
        anOop = AT(oop_cell, sp - 16);
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38) {
            if (AT(oop_cell, anOop + 24) == 17) {
                anOop2 = AT(oop_cell, anOop + 16);
                anOop3 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, anOop2) : anOop2;
                answer = (anOop3 & 7) == 0 && (int64_t)((AT(u64_cell, anOop3) >> 24) & 31) >= 24;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2) {
            closure = AT(oop_cell, sp - 16);
            arguments = 2;
            goto send_activateClosure_arguments;
        }
        slot = dispatch_slotOfPrimitive(vm, 207);
        method2 = vm->lookup_cache[i64_add(entry12, 2)];
        arguments6 = 2;
        goto send_control_method_arguments;
    }

    /* Send>>execute:arguments:, vm-spec/Send/Send.class.st:191 */
send_execute_arguments:
    {
        int64_t slot3;
        oop result;
        int64_t number;
        oop anOop;
        oop quick;
        int64_t count;
        slot3 = (int64_t)vm->lookup_cache[i64_add(entry13, 4)];
        if (slot3 == 0) {
            entry5 = entry13;
            arguments5 = arguments9;
            goto send_activate_arguments;
        }
        if (slot3 < 0) {
            if (slot3 == -1) {
                entry = entry13;
                arguments4 = arguments9;
                goto send_activateWithTemporaries_arguments;
            }
            if (slot3 == -2) {
                entry18 = entry13;
                arguments11 = arguments9;
                goto send_instantiate_arguments;
            }
            entry9 = entry13;
            arguments8 = arguments9;
            goto send_evaluate_arguments;
        }
        if (slot3 >= 0x1000) {
            number = i64_add(i64_subtract(slot3, 0x1000), 256);
            anOop = AT(oop_cell, sp);
            if (number >= 264) {
                quick = AT(oop_cell, anOop + i64_shift_left(i64_add(i64_subtract(number, 264), 1), 3));
            } else {
                quick = number == 256 ? anOop : vm->lookup_cache[i64_add(entry13, 7)];
            }
            top = quick;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if (UNLIKELY(vm->forwarders_isOn)) {
            SAVE_REGISTERS;
            send_followArguments(vm, arguments9);
            LOAD_REGISTERS;
        }
        if (slot3 < 335) {
            vm->trace_callsAt[vm->trace_calls & 31] = slot3;
            vm->trace_calls = i64_add(vm->trace_calls, 1);
            SAVE_REGISTERS;
            result = primitive_functions[slot3](vm, sp);
            LOAD_REGISTERS;
            if (result != 0) {
                count = i64_add(arguments9, 1);
                sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
                top = result;
                sp = sp - 8;
                NEXT_CACHED;
            }
            method3 = vm->lookup_cache[i64_add(entry13, 2)];
            slot2 = slot3;
            arguments13 = arguments9;
            goto send_retry_slot_arguments;
        }
        slot = slot3;
        method2 = vm->lookup_cache[i64_add(entry13, 2)];
        arguments6 = arguments9;
        goto send_control_method_arguments;
    }

    /* Send>>execute:arguments:, vm-spec/Send/Send.class.st:191 */
send_execute_arguments_0:
    {
        int64_t slot3;
        oop result;
        int64_t number;
        oop anOop;
        oop quick;
        slot3 = (int64_t)vm->lookup_cache[i64_add(entry14, 4)];
        if (slot3 == 0) {
            entry6 = entry14;
            goto send_activate_arguments_0;
        }
        if (slot3 < 0) {
            if (slot3 == -1) {
                entry2 = entry14;
                goto send_activateWithTemporaries_arguments_0;
            }
            if (slot3 == -2) {
                entry19 = entry14;
                goto send_instantiate_arguments_0;
            }
            entry10 = entry14;
            goto send_evaluate_arguments_0;
        }
        if (slot3 >= 0x1000) {
            number = i64_add(i64_subtract(slot3, 0x1000), 256);
            anOop = AT(oop_cell, sp);
            if (number >= 264) {
                quick = AT(oop_cell, anOop + i64_shift_left(i64_add(i64_subtract(number, 264), 1), 3));
            } else {
                quick = number == 256 ? anOop : vm->lookup_cache[i64_add(entry14, 7)];
            }
            top = quick;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if (UNLIKELY(vm->forwarders_isOn)) {
            SAVE_REGISTERS;
            send_followArguments(vm, 0);
            LOAD_REGISTERS;
        }
        if (slot3 < 335) {
            vm->trace_callsAt[vm->trace_calls & 31] = slot3;
            vm->trace_calls = i64_add(vm->trace_calls, 1);
            SAVE_REGISTERS;
            result = primitive_functions[slot3](vm, sp);
            LOAD_REGISTERS;
            if (result != 0) {
                top = result;
                sp = sp - 8;
                NEXT_CACHED;
            }
            method3 = vm->lookup_cache[i64_add(entry14, 2)];
            slot2 = slot3;
            arguments13 = 0;
            goto send_retry_slot_arguments;
        }
        slot = slot3;
        method2 = vm->lookup_cache[i64_add(entry14, 2)];
        arguments6 = 0;
        goto send_control_method_arguments;
    }

    /* Send>>execute:arguments:, vm-spec/Send/Send.class.st:191 */
send_execute_arguments_1:
    {
        int64_t slot3;
        oop result;
        int64_t number;
        oop anOop;
        oop quick;
        slot3 = (int64_t)vm->lookup_cache[i64_add(entry15, 4)];
        if (slot3 == 0) {
            entry7 = entry15;
            goto send_activate_arguments_1;
        }
        if (slot3 < 0) {
            if (slot3 == -1) {
                entry3 = entry15;
                goto send_activateWithTemporaries_arguments_1;
            }
            if (slot3 == -2) {
                entry20 = entry15;
                goto send_instantiate_arguments_1;
            }
            entry11 = entry15;
            goto send_evaluate_arguments_1;
        }
        if (slot3 >= 0x1000) {
            number = i64_add(i64_subtract(slot3, 0x1000), 256);
            anOop = AT(oop_cell, sp);
            if (number >= 264) {
                quick = AT(oop_cell, anOop + i64_shift_left(i64_add(i64_subtract(number, 264), 1), 3));
            } else {
                quick = number == 256 ? anOop : vm->lookup_cache[i64_add(entry15, 7)];
            }
            top = quick;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if (UNLIKELY(vm->forwarders_isOn)) {
            SAVE_REGISTERS;
            send_followArguments(vm, 1);
            LOAD_REGISTERS;
        }
        if (slot3 < 335) {
            vm->trace_callsAt[vm->trace_calls & 31] = slot3;
            vm->trace_calls = i64_add(vm->trace_calls, 1);
            SAVE_REGISTERS;
            result = primitive_functions[slot3](vm, sp);
            LOAD_REGISTERS;
            if (result != 0) {
                top = result;
                sp = sp - 16;
                NEXT_CACHED;
            }
            method3 = vm->lookup_cache[i64_add(entry15, 2)];
            slot2 = slot3;
            arguments13 = 1;
            goto send_retry_slot_arguments;
        }
        slot = slot3;
        method2 = vm->lookup_cache[i64_add(entry15, 2)];
        arguments6 = 1;
        goto send_control_method_arguments;
    }

    /* Send>>execute:arguments:, vm-spec/Send/Send.class.st:191 */
send_execute_arguments_2:
    {
        int64_t slot3;
        oop result;
        int64_t number;
        oop anOop;
        oop quick;
        slot3 = (int64_t)vm->lookup_cache[i64_add(entry16, 4)];
        if (slot3 == 0) {
            entry8 = entry16;
            goto send_activate_arguments_2;
        }
        if (slot3 < 0) {
            if (slot3 == -1) {
                entry4 = entry16;
                goto send_activateWithTemporaries_arguments_2;
            }
            if (slot3 == -2) {
                entry21 = entry16;
                goto send_instantiate_arguments_2;
            }
            entry12 = entry16;
            goto send_evaluate_arguments_2;
        }
        if (slot3 >= 0x1000) {
            number = i64_add(i64_subtract(slot3, 0x1000), 256);
            anOop = AT(oop_cell, sp);
            if (number >= 264) {
                quick = AT(oop_cell, anOop + i64_shift_left(i64_add(i64_subtract(number, 264), 1), 3));
            } else {
                quick = number == 256 ? anOop : vm->lookup_cache[i64_add(entry16, 7)];
            }
            top = quick;
            sp = sp - 8;
            NEXT_CACHED;
        }
        if (UNLIKELY(vm->forwarders_isOn)) {
            SAVE_REGISTERS;
            send_followArguments(vm, 2);
            LOAD_REGISTERS;
        }
        if (slot3 < 335) {
            vm->trace_callsAt[vm->trace_calls & 31] = slot3;
            vm->trace_calls = i64_add(vm->trace_calls, 1);
            SAVE_REGISTERS;
            result = primitive_functions[slot3](vm, sp);
            LOAD_REGISTERS;
            if (result != 0) {
                top = result;
                sp = sp - 24;
                NEXT_CACHED;
            }
            method3 = vm->lookup_cache[i64_add(entry16, 2)];
            slot2 = slot3;
            arguments13 = 2;
            goto send_retry_slot_arguments;
        }
        slot = slot3;
        method2 = vm->lookup_cache[i64_add(entry16, 2)];
        arguments6 = 2;
        goto send_control_method_arguments;
    }

    /* Send>>instantiateSlowly:arguments:, vm-spec/Send/Send.class.st:264 */
send_instantiateSlowly_arguments:
    {
        int64_t slot3;
        oop result;
        int64_t count;
        if (vm->forwarders_isOn) {
            SAVE_REGISTERS;
            send_followArguments(vm, arguments10);
            LOAD_REGISTERS;
        }
        slot3 = dispatch_slotOfPrimitive(vm, i64_add(70, arguments10));
        vm->trace_callsAt[vm->trace_calls & 31] = slot3;
        vm->trace_calls = i64_add(vm->trace_calls, 1);
        SAVE_REGISTERS;
        result = primitive_functions[slot3](vm, sp);
        LOAD_REGISTERS;
        if (result == 0) {
            method3 = vm->lookup_cache[i64_add(entry17, 2)];
            slot2 = slot3;
            arguments13 = arguments10;
            goto send_retry_slot_arguments;
        }
        if (contexts_slotsReliedOn(vm, AT(oop_cell, sp - i64_shift_left(arguments10, 3))) == 0) {
            SAVE_REGISTERS;
            lookup_keepClass_at(vm, AT(oop_cell, sp - i64_shift_left(arguments10, 3)), entry17);
            LOAD_REGISTERS;
        }
        count = i64_add(arguments10, 1);
        sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
        top = result;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235 */
send_instantiate_arguments:
    {
        oop class;
        oop object;
        uint64_t word;
        int64_t bytes;
        oop object2;
        oop quicklyNew;
        address place;
        address end;
        int64_t last;
        oop value10;
        oop answer;
        oop size;
        int64_t class2;
        int64_t count;
        int64_t slots;
        oop object3;
        oop quicklyNew2;
        int64_t hash;
        int64_t hashOf;
        int64_t hash2;
        int64_t newHashOf;
        uint64_t cleared;
        uint64_t word2;
        int64_t answer2;
        int64_t bytes2;
        uint64_t word3;
        address place2;
        address end2;
        oop takeFromEden;
        int64_t last2;
        oop value11;
        int64_t hash3;
        int64_t hashOf2;
        int64_t hash4;
        int64_t newHashOf2;
        uint64_t cleared2;
        uint64_t word4;
        int64_t answer3;
        int64_t value12;
        int64_t bytes3;
        uint64_t word5;
        address place3;
        address end3;
        oop takeFromEden2;
        oop answer4;
        int64_t count2;
        class = AT(oop_cell, sp - i64_shift_left(arguments11, 3));
        if (LIKELY(class == vm->lookup_cache[i64_add(entry18, 7)])) {
            if (arguments11 == 0) {
                if (AT(oop_cell, class + 24) == vm->lookup_cache[i64_add(entry18, 3)]) {
                    word = vm->lookup_cache[i64_add(entry18, 5)];
                    bytes = (int64_t)vm->lookup_cache[i64_add(entry18, 6)];
                    place = vm->heap_edenFree;
                    end = place + bytes;
                    if (end > vm->heap_edenThreshold) {
                        object2 = 0;
                    } else {
                        vm->heap_edenFree = end;
                        AT(u64_cell, place) = word;
                        object2 = place;
                    }
                    if (!(object2 == 0)) {
                        last = i64_subtract(bytes >> 3, 1);
                        value10 = vm->heap_nilObject;
                        memory_fill(object2 + 8, last, value10);
                    }
                    quicklyNew = object2;
                    answer = quicklyNew;
                } else {
                    answer = 0;
                }
                answer4 = answer;
            } else {
                size = AT(oop_cell, sp);
                if ((AT(oop_cell, class + 24) & 1) != 0 && (size & 1) != 0) {
                    class2 = (int64_t)AT(oop_cell, class + 24) >> 3;
                    count = (int64_t)size >> 3;
                    if (class2 == 0x20000) {
                        if ((uint64_t)count < 255) {
                            hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                            if (hash == 0) {
                                SAVE_REGISTERS;
                                hash2 = heap_nextHash(vm);
                                LOAD_REGISTERS;
                                cleared = AT(u64_cell, class) & 0xffc00000ffffffffU;
                                word2 = cleared | ((uint64_t)hash2 << 32);
                                AT(u64_cell, class) = word2;
                                newHashOf = hash2;
                                answer2 = newHashOf;
                            } else {
                                answer2 = hash;
                            }
                            hashOf = answer2;
                            bytes2 = heap_bytesForSlots(vm, count);
                            word3 = ((uint64_t)count << 56) + 0x2000000 + (uint64_t)hashOf;
                            place2 = vm->heap_edenFree;
                            end2 = place2 + bytes2;
                            if (end2 > vm->heap_edenThreshold) {
                                takeFromEden = 0;
                            } else {
                                vm->heap_edenFree = end2;
                                AT(u64_cell, place2) = word3;
                                takeFromEden = place2;
                            }
                            object3 = takeFromEden;
                            if (!(object3 == 0)) {
                                last2 = i64_max(count, 1);
                                value11 = vm->heap_nilObject;
                                memory_fill(object3 + 8, last2, value11);
                            }
                            quicklyNew2 = object3;
                        } else {
                            quicklyNew2 = 0;
                        }
                    } else if (class2 == 0x100000) {
                        if ((uint64_t)count < 2032) {
                            slots = format_slotsFor_format(vm, count, 16);
                            value12 = format_formatFor_format(vm, count, 16);
                            hash3 = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                            if (hash3 == 0) {
                                SAVE_REGISTERS;
                                hash4 = heap_nextHash(vm);
                                LOAD_REGISTERS;
                                cleared2 = AT(u64_cell, class) & 0xffc00000ffffffffU;
                                word4 = cleared2 | ((uint64_t)hash4 << 32);
                                AT(u64_cell, class) = word4;
                                newHashOf2 = hash4;
                                answer3 = newHashOf2;
                            } else {
                                answer3 = hash3;
                            }
                            hashOf2 = answer3;
                            bytes3 = heap_bytesForSlots(vm, slots);
                            word5 = ((uint64_t)slots << 56) + ((uint64_t)value12 << 24) + (uint64_t)hashOf2;
                            place3 = vm->heap_edenFree;
                            end3 = place3 + bytes3;
                            if (end3 > vm->heap_edenThreshold) {
                                takeFromEden2 = 0;
                            } else {
                                vm->heap_edenFree = end3;
                                AT(u64_cell, place3) = word5;
                                takeFromEden2 = place3;
                            }
                            object3 = takeFromEden2;
                            if (!(object3 == 0)) {
                                memory_fill(object3 + 8, i64_max(slots, 1), 0);
                            }
                            quicklyNew2 = object3;
                        } else {
                            quicklyNew2 = 0;
                        }
                    } else {
                        quicklyNew2 = 0;
                    }
                } else {
                    quicklyNew2 = 0;
                }
                answer4 = quicklyNew2;
            }
            object = answer4;
            if (LIKELY(object != 0)) {
                count2 = i64_add(arguments11, 1);
                sp = sp - i64_shift_left(i64_subtract(count2, 1), 3);
                top = object;
                sp = sp - 8;
                NEXT_CACHED;
            }
        }
        entry17 = entry18;
        arguments10 = arguments11;
        goto send_instantiateSlowly_arguments;
    }

    /* Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235 */
send_instantiate_arguments_0:
    {
        oop class;
        oop object;
        uint64_t word;
        int64_t bytes;
        oop object2;
        oop quicklyNew;
        address place;
        address end;
        int64_t last;
        oop value10;
        oop answer;
        class = AT(oop_cell, sp);
        if (LIKELY(class == vm->lookup_cache[i64_add(entry19, 7)])) {
            if (AT(oop_cell, class + 24) == vm->lookup_cache[i64_add(entry19, 3)]) {
                word = vm->lookup_cache[i64_add(entry19, 5)];
                bytes = (int64_t)vm->lookup_cache[i64_add(entry19, 6)];
                place = vm->heap_edenFree;
                end = place + bytes;
                if (end > vm->heap_edenThreshold) {
                    object2 = 0;
                } else {
                    vm->heap_edenFree = end;
                    AT(u64_cell, place) = word;
                    object2 = place;
                }
                if (!(object2 == 0)) {
                    last = i64_subtract(bytes >> 3, 1);
                    value10 = vm->heap_nilObject;
                    memory_fill(object2 + 8, last, value10);
                }
                quicklyNew = object2;
                answer = quicklyNew;
            } else {
                answer = 0;
            }
            object = answer;
            if (LIKELY(object != 0)) {
                top = object;
                sp = sp - 8;
                NEXT_CACHED;
            }
        }
        entry17 = entry19;
        arguments10 = 0;
        goto send_instantiateSlowly_arguments;
    }

    /* Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235 */
send_instantiate_arguments_1:
    {
        oop class;
        oop object;
        oop size;
        int64_t class2;
        int64_t count;
        int64_t slots;
        oop object2;
        int64_t hash;
        int64_t hashOf;
        int64_t hash2;
        int64_t newHashOf;
        uint64_t cleared;
        uint64_t word;
        int64_t answer;
        int64_t bytes;
        uint64_t word2;
        address place;
        address end;
        oop takeFromEden;
        int64_t last;
        oop value10;
        int64_t hash3;
        int64_t hashOf2;
        int64_t hash4;
        int64_t newHashOf2;
        uint64_t cleared2;
        uint64_t word3;
        int64_t answer2;
        int64_t value11;
        int64_t bytes2;
        uint64_t word4;
        address place2;
        address end2;
        oop takeFromEden2;
        class = AT(oop_cell, sp - 8);
        if (LIKELY(class == vm->lookup_cache[i64_add(entry20, 7)])) {
            size = AT(oop_cell, sp);
            if ((AT(oop_cell, class + 24) & 1) != 0 && (size & 1) != 0) {
                class2 = (int64_t)AT(oop_cell, class + 24) >> 3;
                count = (int64_t)size >> 3;
                if (class2 == 0x20000) {
                    if ((uint64_t)count < 255) {
                        hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash == 0) {
                            SAVE_REGISTERS;
                            hash2 = heap_nextHash(vm);
                            LOAD_REGISTERS;
                            cleared = AT(u64_cell, class) & 0xffc00000ffffffffU;
                            word = cleared | ((uint64_t)hash2 << 32);
                            AT(u64_cell, class) = word;
                            newHashOf = hash2;
                            answer = newHashOf;
                        } else {
                            answer = hash;
                        }
                        hashOf = answer;
                        bytes = heap_bytesForSlots(vm, count);
                        word2 = ((uint64_t)count << 56) + 0x2000000 + (uint64_t)hashOf;
                        place = vm->heap_edenFree;
                        end = place + bytes;
                        if (end > vm->heap_edenThreshold) {
                            takeFromEden = 0;
                        } else {
                            vm->heap_edenFree = end;
                            AT(u64_cell, place) = word2;
                            takeFromEden = place;
                        }
                        object2 = takeFromEden;
                        if (!(object2 == 0)) {
                            last = i64_max(count, 1);
                            value10 = vm->heap_nilObject;
                            memory_fill(object2 + 8, last, value10);
                        }
                        object = object2;
                    } else {
                        object = 0;
                    }
                } else if (class2 == 0x100000) {
                    if ((uint64_t)count < 2032) {
                        slots = format_slotsFor_format(vm, count, 16);
                        value11 = format_formatFor_format(vm, count, 16);
                        hash3 = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash3 == 0) {
                            SAVE_REGISTERS;
                            hash4 = heap_nextHash(vm);
                            LOAD_REGISTERS;
                            cleared2 = AT(u64_cell, class) & 0xffc00000ffffffffU;
                            word3 = cleared2 | ((uint64_t)hash4 << 32);
                            AT(u64_cell, class) = word3;
                            newHashOf2 = hash4;
                            answer2 = newHashOf2;
                        } else {
                            answer2 = hash3;
                        }
                        hashOf2 = answer2;
                        bytes2 = heap_bytesForSlots(vm, slots);
                        word4 = ((uint64_t)slots << 56) + ((uint64_t)value11 << 24) + (uint64_t)hashOf2;
                        place2 = vm->heap_edenFree;
                        end2 = place2 + bytes2;
                        if (end2 > vm->heap_edenThreshold) {
                            takeFromEden2 = 0;
                        } else {
                            vm->heap_edenFree = end2;
                            AT(u64_cell, place2) = word4;
                            takeFromEden2 = place2;
                        }
                        object2 = takeFromEden2;
                        if (!(object2 == 0)) {
                            memory_fill(object2 + 8, i64_max(slots, 1), 0);
                        }
                        object = object2;
                    } else {
                        object = 0;
                    }
                } else {
                    object = 0;
                }
            } else {
                object = 0;
            }
            if (LIKELY(object != 0)) {
                top = object;
                sp = sp - 16;
                NEXT_CACHED;
            }
        }
        entry17 = entry20;
        arguments10 = 1;
        goto send_instantiateSlowly_arguments;
    }

    /* Send>>instantiate:arguments:, vm-spec/Send/Send.class.st:235 */
send_instantiate_arguments_2:
    {
        oop class;
        oop object;
        oop size;
        int64_t class2;
        int64_t count;
        int64_t slots;
        oop object2;
        int64_t hash;
        int64_t hashOf;
        int64_t hash2;
        int64_t newHashOf;
        uint64_t cleared;
        uint64_t word;
        int64_t answer;
        int64_t bytes;
        uint64_t word2;
        address place;
        address end;
        oop takeFromEden;
        int64_t last;
        oop value10;
        int64_t hash3;
        int64_t hashOf2;
        int64_t hash4;
        int64_t newHashOf2;
        uint64_t cleared2;
        uint64_t word3;
        int64_t answer2;
        int64_t value11;
        int64_t bytes2;
        uint64_t word4;
        address place2;
        address end2;
        oop takeFromEden2;
        class = AT(oop_cell, sp - 16);
        if (LIKELY(class == vm->lookup_cache[i64_add(entry21, 7)])) {
            size = AT(oop_cell, sp);
            if ((AT(oop_cell, class + 24) & 1) != 0 && (size & 1) != 0) {
                class2 = (int64_t)AT(oop_cell, class + 24) >> 3;
                count = (int64_t)size >> 3;
                if (class2 == 0x20000) {
                    if ((uint64_t)count < 255) {
                        hash = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash == 0) {
                            SAVE_REGISTERS;
                            hash2 = heap_nextHash(vm);
                            LOAD_REGISTERS;
                            cleared = AT(u64_cell, class) & 0xffc00000ffffffffU;
                            word = cleared | ((uint64_t)hash2 << 32);
                            AT(u64_cell, class) = word;
                            newHashOf = hash2;
                            answer = newHashOf;
                        } else {
                            answer = hash;
                        }
                        hashOf = answer;
                        bytes = heap_bytesForSlots(vm, count);
                        word2 = ((uint64_t)count << 56) + 0x2000000 + (uint64_t)hashOf;
                        place = vm->heap_edenFree;
                        end = place + bytes;
                        if (end > vm->heap_edenThreshold) {
                            takeFromEden = 0;
                        } else {
                            vm->heap_edenFree = end;
                            AT(u64_cell, place) = word2;
                            takeFromEden = place;
                        }
                        object2 = takeFromEden;
                        if (!(object2 == 0)) {
                            last = i64_max(count, 1);
                            value10 = vm->heap_nilObject;
                            memory_fill(object2 + 8, last, value10);
                        }
                        object = object2;
                    } else {
                        object = 0;
                    }
                } else if (class2 == 0x100000) {
                    if ((uint64_t)count < 2032) {
                        slots = format_slotsFor_format(vm, count, 16);
                        value11 = format_formatFor_format(vm, count, 16);
                        hash3 = (int64_t)((AT(u64_cell, class) >> 32) & 0x3fffff);
                        if (hash3 == 0) {
                            SAVE_REGISTERS;
                            hash4 = heap_nextHash(vm);
                            LOAD_REGISTERS;
                            cleared2 = AT(u64_cell, class) & 0xffc00000ffffffffU;
                            word3 = cleared2 | ((uint64_t)hash4 << 32);
                            AT(u64_cell, class) = word3;
                            newHashOf2 = hash4;
                            answer2 = newHashOf2;
                        } else {
                            answer2 = hash3;
                        }
                        hashOf2 = answer2;
                        bytes2 = heap_bytesForSlots(vm, slots);
                        word4 = ((uint64_t)slots << 56) + ((uint64_t)value11 << 24) + (uint64_t)hashOf2;
                        place2 = vm->heap_edenFree;
                        end2 = place2 + bytes2;
                        if (end2 > vm->heap_edenThreshold) {
                            takeFromEden2 = 0;
                        } else {
                            vm->heap_edenFree = end2;
                            AT(u64_cell, place2) = word4;
                            takeFromEden2 = place2;
                        }
                        object2 = takeFromEden2;
                        if (!(object2 == 0)) {
                            memory_fill(object2 + 8, i64_max(slots, 1), 0);
                        }
                        object = object2;
                    } else {
                        object = 0;
                    }
                } else {
                    object = 0;
                }
            } else {
                object = 0;
            }
            if (LIKELY(object != 0)) {
                top = object;
                sp = sp - 24;
                NEXT_CACHED;
            }
        }
        entry17 = entry21;
        arguments10 = 2;
        goto send_instantiateSlowly_arguments;
    }

    /* Send>>mustBeBoolean:, vm-spec/Send/Send.class.st:125 */
send_mustBeBoolean:
    {
        oop selector8;
        top = value8;
        selector8 = AT(oop_cell, vm->specialObjects_array + 208);
        AT(oop_cell, sp + 8) = top;
        sp = sp + 8;
        selector5 = selector8;
        receiver3 = top;
        goto send_send_to_arguments_0;
    }

    /* Send>>notFound:arguments:, vm-spec/Send/Send.class.st:71 */
send_notFound_arguments:
    {
        oop anOop;
        oop selector8;
        anOop = AT(oop_cell, sp - i64_shift_left(arguments12, 3));
        if (!(((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 8) || ((selector2 & 7) == 0 && (int64_t)(AT(u64_cell, selector2) & 0x3fffff) == 8))) {
            selector = selector2;
            arguments7 = arguments12;
            goto send_doesNotUnderstand_arguments;
        }
        vm->send_count = i64_subtract(vm->send_count, 1);
        SAVE_REGISTERS;
        send_followInFrame(vm);
        LOAD_REGISTERS;
        selector8 = forwarders_follow(vm, selector2);
        selector4 = selector8;
        receiver2 = AT(oop_cell, sp - i64_shift_left(arguments12, 3));
        arguments15 = arguments12;
        goto send_send_to_arguments;
    }

    /* Send>>retry:slot:arguments:, vm-spec/Send/Send.class.st:299 */
send_retry_slot_arguments:
    {
        oop result;
        address fp2;
        address ip2;
        address sp2;
        int64_t page;
        address frame;
        address place;
        int64_t set;
        address place2;
        int64_t count;
        SAVE_REGISTERS;
        trace_failed(vm);
        LOAD_REGISTERS;
        if (!(vm->failure_code == 9)) {
            method = method3;
            arguments3 = arguments13;
            goto send_activateFailed_arguments;
        }
        vm->send_newMethod = method3;
        fp2 = fp;
        ip2 = ip;
        sp2 = sp;
        page = vm->stackPages_current;
        vm->stackPages_topFp[page] = fp2;
        vm->stackPages_topIp[page] = ip2;
        vm->stackPages_topSp[page] = sp2;
        SAVE_REGISTERS;
        collector_collectAll_compacting(vm, "want of memory", true);
        LOAD_REGISTERS;
        frame = vm->stackPages_topFp[vm->stackPages_current];
        place = vm->stackPages_topIp[vm->stackPages_current];
        fp = frame;
        ip = place;
        temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
        receiver = AT(oop_cell, frame + 40);
        set = ((int64_t)AT(oop_cell, AT(oop_cell, fp + 16) + 8) >> 63) & -256;
        if (!(set == vm->bytecodeSet)) {
            vm->bytecodeSet = set;
            USE_SET;
            SAVE_REGISTERS;
            lookahead_choose(vm, set);
            LOAD_REGISTERS;
        }
        place2 = vm->stackPages_topSp[vm->stackPages_current];
        sp = place2;
        vm->trace_callsAt[vm->trace_calls & 31] = slot2;
        vm->trace_calls = i64_add(vm->trace_calls, 1);
        SAVE_REGISTERS;
        result = primitive_functions[slot2](vm, sp);
        LOAD_REGISTERS;
        if (result == 0) {
            method = vm->send_newMethod;
            arguments3 = arguments13;
            goto send_activateFailed_arguments;
        }
        count = i64_add(arguments13, 1);
        sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
        top = result;
        sp = sp - 8;
        NEXT_CACHED;
    }

    /* Send>>send:arguments:toClass:, vm-spec/Send/Send.class.st:101 */
send_send_arguments_toClass:
    {
        int64_t entry22;
        bool isClass;
        int64_t count;
        int64_t slotCountOf;
        bool answer;
        bool answer2;
        int64_t hash;
        oop page;
        oop at;
        bool answer3;
        int64_t hash2;
        int64_t indexOf;
        oop value10;
        int64_t entry23;
        vm->send_count = i64_add(vm->send_count, 1);
        entry22 = -1;
        if ((aClass & 7) == 0) {
            if ((int64_t)((AT(u64_cell, aClass) >> 24) & 31) <= 5) {
                count = (int64_t)(AT(u64_cell, aClass) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, aClass - 8) & 0xffffffffffffffU) : count;
                answer = slotCountOf >= 3;
            } else {
                answer = false;
            }
            answer2 = answer;
        } else {
            answer2 = false;
        }
        if (answer2 && (AT(oop_cell, aClass + 24) & 1) != 0) {
            if ((int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff) == 0) {
                isClass = classTable_looksLikeClass(vm, aClass);
            } else {
                hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
                if (hash < 0x400000) {
                    page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(hash >> 10, 1), 3));
                    if (page == vm->heap_nilObject) {
                        at = vm->heap_nilObject;
                    } else {
                        at = AT(oop_cell, page + i64_shift_left(i64_add(hash & 1023, 1), 3));
                    }
                    answer3 = at == aClass;
                } else {
                    answer3 = false;
                }
                isClass = answer3;
            }
        } else {
            isClass = false;
        }
        if (isClass) {
            value10 = UNLIKELY(vm->forwarders_isOn) ? forwarders_follow(vm, selector3) : selector3;
            hash2 = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
            if (hash2 == 0) {
                SAVE_REGISTERS;
                indexOf = classTable_enter(vm, aClass);
                LOAD_REGISTERS;
            } else {
                indexOf = hash2;
            }
            entry23 = (int64_t)((value10 ^ ((uint64_t)indexOf << 3)) & 0x7ff8);
            if (LIKELY(vm->lookup_cache[entry23] == value10 && vm->lookup_cache[i64_add(entry23, 1)] == (uint64_t)indexOf)) {
                entry22 = entry23;
            } else {
                SAVE_REGISTERS;
                entry22 = lookup_fill_selector_classIndex(vm, entry23, value10, indexOf);
                LOAD_REGISTERS;
            }
        }
        if (entry22 < 0) {
            selector = selector3;
            arguments7 = arguments14;
            goto send_doesNotUnderstand_arguments;
        }
        entry13 = entry22;
        arguments9 = arguments14;
        goto send_execute_arguments;
    }

    /* Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57 */
send_send_to_arguments:
    {
        int64_t entry22;
        int64_t index2;
        int64_t entry23;
        vm->send_count = i64_add(vm->send_count, 1);
        index2 = (receiver2 & 7) == 0 ? (int64_t)(AT(u64_cell, receiver2) & 0x3fffff) : (int64_t)(receiver2 & 7);
        entry23 = (int64_t)((selector4 ^ ((uint64_t)index2 << 3)) & 0x7ff8);
        if (LIKELY(vm->lookup_cache[entry23] == selector4 && vm->lookup_cache[i64_add(entry23, 1)] == (uint64_t)index2)) {
            entry22 = entry23;
        } else {
            SAVE_REGISTERS;
            entry22 = lookup_fill_selector_classIndex(vm, entry23, selector4, index2);
            LOAD_REGISTERS;
        }
        if (entry22 < 0) {
            selector2 = selector4;
            arguments12 = arguments15;
            goto send_notFound_arguments;
        }
        entry13 = entry22;
        arguments9 = arguments15;
        goto send_execute_arguments;
    }

    /* Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57 */
send_send_to_arguments_0:
    {
        int64_t entry22;
        int64_t index2;
        int64_t entry23;
        vm->send_count = i64_add(vm->send_count, 1);
        index2 = (receiver3 & 7) == 0 ? (int64_t)(AT(u64_cell, receiver3) & 0x3fffff) : (int64_t)(receiver3 & 7);
        entry23 = (int64_t)((selector5 ^ ((uint64_t)index2 << 3)) & 0x7ff8);
        if (LIKELY(vm->lookup_cache[entry23] == selector5 && vm->lookup_cache[i64_add(entry23, 1)] == (uint64_t)index2)) {
            entry22 = entry23;
        } else {
            SAVE_REGISTERS;
            entry22 = lookup_fill_selector_classIndex(vm, entry23, selector5, index2);
            LOAD_REGISTERS;
        }
        if (entry22 < 0) {
            selector2 = selector5;
            arguments12 = 0;
            goto send_notFound_arguments;
        }
        entry14 = entry22;
        goto send_execute_arguments_0;
    }

    /* Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57 */
send_send_to_arguments_1:
    {
        int64_t entry22;
        int64_t index2;
        int64_t entry23;
        vm->send_count = i64_add(vm->send_count, 1);
        index2 = (receiver4 & 7) == 0 ? (int64_t)(AT(u64_cell, receiver4) & 0x3fffff) : (int64_t)(receiver4 & 7);
        entry23 = (int64_t)((selector6 ^ ((uint64_t)index2 << 3)) & 0x7ff8);
        if (LIKELY(vm->lookup_cache[entry23] == selector6 && vm->lookup_cache[i64_add(entry23, 1)] == (uint64_t)index2)) {
            entry22 = entry23;
        } else {
            SAVE_REGISTERS;
            entry22 = lookup_fill_selector_classIndex(vm, entry23, selector6, index2);
            LOAD_REGISTERS;
        }
        if (entry22 < 0) {
            selector2 = selector6;
            arguments12 = 1;
            goto send_notFound_arguments;
        }
        entry15 = entry22;
        goto send_execute_arguments_1;
    }

    /* Send>>send:to:arguments:, vm-spec/Send/Send.class.st:57 */
send_send_to_arguments_2:
    {
        int64_t entry22;
        int64_t index2;
        int64_t entry23;
        vm->send_count = i64_add(vm->send_count, 1);
        index2 = (receiver5 & 7) == 0 ? (int64_t)(AT(u64_cell, receiver5) & 0x3fffff) : (int64_t)(receiver5 & 7);
        entry23 = (int64_t)((selector7 ^ ((uint64_t)index2 << 3)) & 0x7ff8);
        if (LIKELY(vm->lookup_cache[entry23] == selector7 && vm->lookup_cache[i64_add(entry23, 1)] == (uint64_t)index2)) {
            entry22 = entry23;
        } else {
            SAVE_REGISTERS;
            entry22 = lookup_fill_selector_classIndex(vm, entry23, selector7, index2);
            LOAD_REGISTERS;
        }
        if (entry22 < 0) {
            selector2 = selector7;
            arguments12 = 2;
            goto send_notFound_arguments;
        }
        entry16 = entry22;
        goto send_execute_arguments_2;
    }

    /* SharedBytecodes>>jump:if:for:, vm-spec/Bytecodes/SharedBytecodes.class.st:298 */
sharedBytecodes_jump_if_for:
    {
        oop boolean;
        boolean = forwarders_follow(vm, value9);
        if (!(boolean == vm->heap_trueObject || boolean == vm->heap_falseObject)) {
            value8 = boolean;
            goto send_mustBeBoolean;
        }
        if (boolean == (condition ? vm->heap_trueObject : vm->heap_falseObject)) {
            ip = ip + distance;
        }
        NEXT;
    }
#undef SAVE_REGISTERS
#undef LOAD_REGISTERS
#undef USE_SET
#undef NEXT
#undef NEXT_EXTENDED
#undef NEXT_CACHED
#undef STORE_TOP
}
