/* The interpreter loop: a piece of code for every bytecode, and the routines that these share.  Generated from vm-spec: edit there. */

static void dispatch_runBytecodes(VM *vm) {
    int64_t extA = vm->extA;
    int64_t extB = vm->extB;
    address fp = vm->fp;
    address ip = vm->ip;
    oop method = vm->method;
    oop receiver = vm->receiver;
    address sp = vm->sp;
    address temps = vm->temps;
    oop value;
    oop value2;
    oop value3;
    oop value4;
    oop value5;
    oop closure;
    int64_t arguments;
    oop method2;
    int64_t arguments2;
    oop method3;
    int64_t arguments3;
    oop selector;
    int64_t arguments4;
    oop method4;
    int64_t slot;
    int64_t arguments5;
    oop value6;
    oop method5;
    int64_t slot2;
    int64_t arguments6;
    oop selector2;
    int64_t arguments7;
    oop selector3;
    int64_t arguments8;
    oop aClass;
    uint8_t code;
    static const void *const bytecodes[] = {
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
        &&bytecode_252, &&bytecode_253, &&bytecode_254, &&bytecode_255,
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
    };
    const void *const *const dispatch = vm->interpreter_isObserved ? observed : bytecodes;

#define NEXT do { code = AT(u8_cell, ip); ip += 1; goto *dispatch[code]; } while (0)
    NEXT;

observe:
    interpreter_observe(vm, code);
    goto *bytecodes[code];

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_0:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 8);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_1:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_2:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 24);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_3:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 32);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_4:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 40);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_5:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 48);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_6:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 56);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_7:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 64);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_8:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 72);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_9:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 80);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_10:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 88);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_11:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 96);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_12:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 104);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_13:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 112);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_14:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 120);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:58 */
bytecode_15:
    {
        oop value7;
        value7 = AT(oop_cell, receiver + 128);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_16:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 16) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_17:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 24) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_18:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 32) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_19:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 40) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_20:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 48) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_21:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 56) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_22:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 64) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_23:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 72) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_24:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 80) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_25:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 88) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_26:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 96) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_27:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 104) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_28:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 112) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_29:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 120) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_30:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 128) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_31:
    {
        oop value7;
        value7 = AT(oop_cell, AT(oop_cell, method + 136) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_32:
    {
        oop value7;
        value7 = AT(oop_cell, method + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_33:
    {
        oop value7;
        value7 = AT(oop_cell, method + 24);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_34:
    {
        oop value7;
        value7 = AT(oop_cell, method + 32);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_35:
    {
        oop value7;
        value7 = AT(oop_cell, method + 40);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_36:
    {
        oop value7;
        value7 = AT(oop_cell, method + 48);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_37:
    {
        oop value7;
        value7 = AT(oop_cell, method + 56);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_38:
    {
        oop value7;
        value7 = AT(oop_cell, method + 64);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_39:
    {
        oop value7;
        value7 = AT(oop_cell, method + 72);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_40:
    {
        oop value7;
        value7 = AT(oop_cell, method + 80);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_41:
    {
        oop value7;
        value7 = AT(oop_cell, method + 88);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_42:
    {
        oop value7;
        value7 = AT(oop_cell, method + 96);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_43:
    {
        oop value7;
        value7 = AT(oop_cell, method + 104);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_44:
    {
        oop value7;
        value7 = AT(oop_cell, method + 112);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_45:
    {
        oop value7;
        value7 = AT(oop_cell, method + 120);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_46:
    {
        oop value7;
        value7 = AT(oop_cell, method + 128);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_47:
    {
        oop value7;
        value7 = AT(oop_cell, method + 136);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_48:
    {
        oop value7;
        value7 = AT(oop_cell, method + 144);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_49:
    {
        oop value7;
        value7 = AT(oop_cell, method + 152);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_50:
    {
        oop value7;
        value7 = AT(oop_cell, method + 160);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_51:
    {
        oop value7;
        value7 = AT(oop_cell, method + 168);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_52:
    {
        oop value7;
        value7 = AT(oop_cell, method + 176);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_53:
    {
        oop value7;
        value7 = AT(oop_cell, method + 184);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_54:
    {
        oop value7;
        value7 = AT(oop_cell, method + 192);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_55:
    {
        oop value7;
        value7 = AT(oop_cell, method + 200);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_56:
    {
        oop value7;
        value7 = AT(oop_cell, method + 208);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_57:
    {
        oop value7;
        value7 = AT(oop_cell, method + 216);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_58:
    {
        oop value7;
        value7 = AT(oop_cell, method + 224);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_59:
    {
        oop value7;
        value7 = AT(oop_cell, method + 232);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_60:
    {
        oop value7;
        value7 = AT(oop_cell, method + 240);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_61:
    {
        oop value7;
        value7 = AT(oop_cell, method + 248);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_62:
    {
        oop value7;
        value7 = AT(oop_cell, method + 256);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_63:
    {
        oop value7;
        value7 = AT(oop_cell, method + 264);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_64:
    {
        oop value7;
        value7 = AT(oop_cell, temps);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_65:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 8);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_66:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_67:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 24);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_68:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 32);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_69:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 40);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_70:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 48);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_71:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 56);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_72:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 64);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_73:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 72);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_74:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 80);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_75:
    {
        oop value7;
        value7 = AT(oop_cell, temps + 88);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:16 */
bytecode_76:
    {
        oop value7;
        value7 = receiver;
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:23 */
bytecode_77:
    {
        oop value7;
        value7 = vm->heap_trueObject;
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:30 */
bytecode_78:
    {
        oop value7;
        value7 = vm->heap_falseObject;
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushNil, vm-spec/Bytecodes/SharedBytecodes.class.st:37 */
bytecode_79:
    {
        oop value7;
        value7 = vm->heap_nilObject;
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushZero, vm-spec/Bytecodes/SharedBytecodes.class.st:44 */
bytecode_80:
    {
        sp = sp + 8;
        AT(oop_cell, sp) = 1;
        NEXT;
    }

    /* SharedBytecodes>>pushOne, vm-spec/Bytecodes/SharedBytecodes.class.st:51 */
bytecode_81:
    {
        sp = sp + 8;
        AT(oop_cell, sp) = 9;
        NEXT;
    }

    /* SharedBytecodes>>pushThisContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:117 */
bytecode_82:
    {
        int64_t extB2;
        oop value7;
        address fp2;
        oop contextOf;
        extB2 = extB;
        extA = 0;
        extB = 0;
        if (extB2 == 1) {
            value7 = AT(oop_cell, AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 32) + 16) + 16);
            sp = sp + 8;
            AT(oop_cell, sp) = value7;
        } else {
            fp2 = fp;
            if (AT(u64_cell, fp2 + 32) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                contextOf = contexts_marry(vm, fp2);
            }
            sp = sp + 8;
            AT(oop_cell, sp) = contextOf;
        }
        NEXT;
    }

    /* SharedBytecodes>>duplicate, vm-spec/Bytecodes/SharedBytecodes.class.st:126 */
bytecode_83:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:389 */
bytecode_84:
bytecode_85:
bytecode_86:
bytecode_87:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>returnReceiver, vm-spec/Bytecodes/SharedBytecodes.class.st:280 */
bytecode_88:
    {
        value2 = receiver;
        goto returning_return;
    }

    /* SharedBytecodes>>returnTrue, vm-spec/Bytecodes/SharedBytecodes.class.st:287 */
bytecode_89:
    {
        value2 = vm->heap_trueObject;
        goto returning_return;
    }

    /* SharedBytecodes>>returnFalse, vm-spec/Bytecodes/SharedBytecodes.class.st:294 */
bytecode_90:
    {
        value2 = vm->heap_falseObject;
        goto returning_return;
    }

    /* SharedBytecodes>>returnNil, vm-spec/Bytecodes/SharedBytecodes.class.st:301 */
bytecode_91:
    {
        value2 = vm->heap_nilObject;
        goto returning_return;
    }

    /* SharedBytecodes>>returnTop, vm-spec/Bytecodes/SharedBytecodes.class.st:308 */
bytecode_92:
    {
        oop value7;
        oop pop;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        pop = value7;
        value2 = pop;
        goto returning_return;
    }

    /* SharedBytecodes>>blockReturnNil:, vm-spec/Bytecodes/SharedBytecodes.class.st:325 */
bytecode_93:
    {
        int64_t extA2;
        extA2 = extA;
        extA = 0;
        extB = 0;
        if (extA2 == 0) {
            value5 = vm->heap_nilObject;
            goto returning_returnToCaller;
        }
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>blockReturnTop:, vm-spec/Bytecodes/SharedBytecodes.class.st:315 */
bytecode_94:
    {
        int64_t extA2;
        oop value7;
        oop pop;
        extA2 = extA;
        extA = 0;
        extB = 0;
        if (extA2 == 0) {
            value7 = AT(oop_cell, sp);
            sp = sp - 8;
            pop = value7;
            value5 = pop;
            goto returning_returnToCaller;
        }
        sp = sp - 8;
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>noOperation, vm-spec/Bytecodes/SharedBytecodes.class.st:354 */
bytecode_95:
    {
        NEXT;
    }

    /* SharedBytecodes>>add, vm-spec/Bytecodes/SharedBytecodes.class.st:408 */
bytecode_96:
    {
        oop receiver2;
        oop argument;
        oop value7;
        double value8;
        oop float2;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0 && !i64_add_overflows(i64_subtract((int64_t)receiver2, 1), (int64_t)argument))) {
            value7 = (uint64_t)i64_add(i64_subtract((int64_t)receiver2, 1), (int64_t)argument);
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) + tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value8))) {
                float2 = tag_smallFloatFor(vm, value8);
            } else {
                float2 = instances_boxedFloat(vm, value8);
            }
            sp = sp - 8;
            AT(oop_cell, sp) = float2;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 8);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>subtract, vm-spec/Bytecodes/SharedBytecodes.class.st:425 */
bytecode_97:
    {
        oop receiver2;
        oop argument;
        oop value7;
        double value8;
        oop float2;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0 && !i64_subtract_overflows((int64_t)receiver2, i64_subtract((int64_t)argument, 1)))) {
            value7 = (uint64_t)i64_subtract((int64_t)receiver2, i64_subtract((int64_t)argument, 1));
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) - tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value8))) {
                float2 = tag_smallFloatFor(vm, value8);
            } else {
                float2 = instances_boxedFloat(vm, value8);
            }
            sp = sp - 8;
            AT(oop_cell, sp) = float2;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 24);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>lessThan, vm-spec/Bytecodes/SharedBytecodes.class.st:442 */
bytecode_98:
    {
        oop receiver2;
        oop argument;
        oop value7;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = (int64_t)receiver2 < (int64_t)argument ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) < tag_smallFloatValue(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value8;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 40);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>greaterThan, vm-spec/Bytecodes/SharedBytecodes.class.st:459 */
bytecode_99:
    {
        oop receiver2;
        oop argument;
        oop value7;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = (int64_t)receiver2 > (int64_t)argument ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) > tag_smallFloatValue(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value8;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 56);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>lessOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:476 */
bytecode_100:
    {
        oop receiver2;
        oop argument;
        oop value7;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = (int64_t)receiver2 <= (int64_t)argument ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) <= tag_smallFloatValue(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value8;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 72);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>greaterOrEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:493 */
bytecode_101:
    {
        oop receiver2;
        oop argument;
        oop value7;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = (int64_t)receiver2 >= (int64_t)argument ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) >= tag_smallFloatValue(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value8;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 88);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>equal, vm-spec/Bytecodes/SharedBytecodes.class.st:510 */
bytecode_102:
    {
        oop receiver2;
        oop argument;
        oop value7;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = (int64_t)receiver2 == (int64_t)argument ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) == tag_smallFloatValue(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value8;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 104);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>notEqual, vm-spec/Bytecodes/SharedBytecodes.class.st:527 */
bytecode_103:
    {
        oop receiver2;
        oop argument;
        oop value7;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = (int64_t)receiver2 != (int64_t)argument ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) != tag_smallFloatValue(vm, argument) ? vm->heap_trueObject : vm->heap_falseObject;
            sp = sp - 8;
            AT(oop_cell, sp) = value8;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 120);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>multiply, vm-spec/Bytecodes/SharedBytecodes.class.st:544 */
bytecode_104:
    {
        oop receiver2;
        oop argument;
        oop value7;
        double value8;
        oop float2;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0 && !i64_multiply_overflows(i64_subtract((int64_t)receiver2, 1), (int64_t)argument >> 3))) {
            value7 = (uint64_t)i64_add(i64_multiply(i64_subtract((int64_t)receiver2, 1), (int64_t)argument >> 3), 1);
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4) {
            value8 = tag_smallFloatValue(vm, receiver2) * tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value8))) {
                float2 = tag_smallFloatFor(vm, value8);
            } else {
                float2 = instances_boxedFloat(vm, value8);
            }
            sp = sp - 8;
            AT(oop_cell, sp) = float2;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 136);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>divide, vm-spec/Bytecodes/SharedBytecodes.class.st:561 */
bytecode_105:
    {
        oop receiver2;
        oop argument;
        int64_t value7;
        oop integer;
        double value8;
        oop float2;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (((receiver2 & argument) & 1) != 0 && argument != 1) {
            if (i64_remainder((int64_t)receiver2 >> 3, (int64_t)argument >> 3) == 0) {
                value7 = i64_quotient((int64_t)receiver2 >> 3, (int64_t)argument >> 3);
                if (LIKELY(value7 >= -1152921504606846976 && value7 <= 0xfffffffffffffff)) {
                    integer = ((uint64_t)value7 << 3) + 1;
                } else {
                    integer = value7 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value7), true) : instances_magnitude_negative(vm, (uint64_t)value7, false);
                }
                sp = sp - 8;
                AT(oop_cell, sp) = integer;
                NEXT;
            }
        }
        if ((receiver2 & 7) == 4 && (argument & 7) == 4 && tag_smallFloatValue(vm, argument) != 0.0) {
            value8 = tag_smallFloatValue(vm, receiver2) / tag_smallFloatValue(vm, argument);
            if (LIKELY(tag_fitsSmallFloat(vm, value8))) {
                float2 = tag_smallFloatFor(vm, value8);
            } else {
                float2 = instances_boxedFloat(vm, value8);
            }
            sp = sp - 8;
            AT(oop_cell, sp) = float2;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 152);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>modulo, vm-spec/Bytecodes/SharedBytecodes.class.st:579 */
bytecode_106:
    {
        oop receiver2;
        oop argument;
        oop value7;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0 && argument != 1)) {
            value7 = ((uint64_t)i64_floor_remainder((int64_t)receiver2 >> 3, (int64_t)argument >> 3) << 3) + 1;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 168);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>makePoint, vm-spec/Bytecodes/SharedBytecodes.class.st:607 */
bytecode_107:
    {
        oop receiver2;
        oop argument;
        oop value7;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (((receiver2 & argument) & 1) != 0) {
            value7 = instances_point_y(vm, receiver2, argument);
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 184);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>bitShift, vm-spec/Bytecodes/SharedBytecodes.class.st:621 */
bytecode_108:
    {
        oop receiver2;
        oop argument;
        int64_t value7;
        int64_t distance;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (((receiver2 & argument) & 1) != 0) {
            if (integers_canShift_by(vm, (int64_t)receiver2 >> 3, (int64_t)argument >> 3)) {
                value7 = (int64_t)receiver2 >> 3;
                distance = (int64_t)argument >> 3;
                value8 = ((uint64_t)(distance >= 0 ? i64_shift_left(value7, distance) : i64_shift_right(value7, i64_negate(distance))) << 3) + 1;
                sp = sp - 8;
                AT(oop_cell, sp) = value8;
                NEXT;
            }
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 200);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>integerDivide, vm-spec/Bytecodes/SharedBytecodes.class.st:593 */
bytecode_109:
    {
        oop receiver2;
        oop argument;
        int64_t value7;
        oop integer;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0 && argument != 1)) {
            value7 = i64_floor_quotient((int64_t)receiver2 >> 3, (int64_t)argument >> 3);
            if (LIKELY(value7 >= -1152921504606846976 && value7 <= 0xfffffffffffffff)) {
                integer = ((uint64_t)value7 << 3) + 1;
            } else {
                integer = value7 < 0 ? instances_magnitude_negative(vm, (uint64_t)i64_negate(value7), true) : instances_magnitude_negative(vm, (uint64_t)value7, false);
            }
            sp = sp - 8;
            AT(oop_cell, sp) = integer;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 216);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>bitAnd, vm-spec/Bytecodes/SharedBytecodes.class.st:636 */
bytecode_110:
    {
        oop receiver2;
        oop argument;
        oop value7;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = receiver2 & argument;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 232);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>bitOr, vm-spec/Bytecodes/SharedBytecodes.class.st:650 */
bytecode_111:
    {
        oop receiver2;
        oop argument;
        oop value7;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(((receiver2 & argument) & 1) != 0)) {
            value7 = receiver2 | argument;
            sp = sp - 8;
            AT(oop_cell, sp) = value7;
            NEXT;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 248);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>at, vm-spec/Bytecodes/SharedBytecodes.class.st:664 */
bytecode_112:
    {
        oop receiver2;
        oop argument;
        int64_t index;
        int64_t class;
        int64_t count;
        int64_t slotCountOf;
        bool answer;
        oop value7;
        oop value8;
        receiver2 = AT(oop_cell, sp - 8);
        argument = AT(oop_cell, sp);
        if (LIKELY(vm->quickElements_isOn && (receiver2 & 7) == 0 && (argument & 1) != 0)) {
            index = i64_subtract((int64_t)argument >> 3, 1);
            class = (int64_t)(AT(u64_cell, receiver2) & 0x3fffff);
            if (class == 51) {
                count = (int64_t)(AT(u64_cell, receiver2) >> 56);
                slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver2 - 8) & 0xffffffffffffffU) : count;
                answer = (uint64_t)index < (uint64_t)slotCountOf;
            } else {
                answer = false;
            }
            if (answer) {
                value7 = AT(oop_cell, receiver2 + i64_shift_left(i64_add(index, 1), 3));
                sp = sp - 8;
                AT(oop_cell, sp) = value7;
                NEXT;
            }
            if (class == 52 && (uint64_t)index < (uint64_t)i64_shift_left(objects_elementCountOf(vm, receiver2), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver2) >> 24) & 31)))) {
                value8 = ((uint64_t)AT(u8_cell, receiver2 + 8 + index) << 3) + 2;
                sp = sp - 8;
                AT(oop_cell, sp) = value8;
                NEXT;
            }
        }
        if (!vm->quickElements_isKnown) {
            quickElements_lookUp(vm);
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 264);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>atPut, vm-spec/Bytecodes/SharedBytecodes.class.st:685 */
bytecode_113:
    {
        oop receiver2;
        oop argument;
        oop value7;
        int64_t index;
        int64_t class;
        int64_t count;
        int64_t slotCountOf;
        bool answer;
        int64_t value8;
        receiver2 = AT(oop_cell, sp - 16);
        argument = AT(oop_cell, sp - 8);
        value7 = AT(oop_cell, sp);
        if (LIKELY(vm->quickElements_isOn && (receiver2 & 7) == 0 && (argument & 1) != 0)) {
            index = i64_subtract((int64_t)argument >> 3, 1);
            class = (int64_t)(AT(u64_cell, receiver2) & 0x3fffff);
            if (!(((AT(u64_cell, receiver2) >> 23) & 1) != 0)) {
                if (class == 51) {
                    count = (int64_t)(AT(u64_cell, receiver2) >> 56);
                    slotCountOf = count == 255 ? (int64_t)(AT(u64_cell, receiver2 - 8) & 0xffffffffffffffU) : count;
                    answer = (uint64_t)index < (uint64_t)slotCountOf;
                } else {
                    answer = false;
                }
                if (answer) {
                    AT(oop_cell, receiver2 + i64_shift_left(i64_add(index, 1), 3)) = value7;
                    if (receiver2 >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
                        heap_noteStores(vm, receiver2);
                    }
                    sp = sp - 16;
                    AT(oop_cell, sp) = value7;
                    NEXT;
                }
                if (class == 52 && (uint64_t)index < (uint64_t)i64_shift_left(objects_elementCountOf(vm, receiver2), format_elementShift(vm, (int64_t)((AT(u64_cell, receiver2) >> 24) & 31)))) {
                    if ((value7 & 7) == 2 && (int64_t)(value7 >> 3) < 256) {
                        value8 = (int64_t)(value7 >> 3);
                        AT(u8_cell, receiver2 + 8 + index) = (uint8_t)value8;
                        sp = sp - 16;
                        AT(oop_cell, sp) = value7;
                        NEXT;
                    }
                }
            }
        }
        if (!vm->quickElements_isKnown) {
            quickElements_lookUp(vm);
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 280);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>size, vm-spec/Bytecodes/SharedBytecodes.class.st:711 */
bytecode_114:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 296);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>next, vm-spec/Bytecodes/SharedBytecodes.class.st:719 */
bytecode_115:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 312);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>nextPut, vm-spec/Bytecodes/SharedBytecodes.class.st:727 */
bytecode_116:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 328);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>atEnd, vm-spec/Bytecodes/SharedBytecodes.class.st:735 */
bytecode_117:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 344);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>identical, vm-spec/Bytecodes/SharedBytecodes.class.st:743 */
bytecode_118:
    {
        oop value7;
        value7 = AT(oop_cell, sp - 8) == AT(oop_cell, sp) ? vm->heap_trueObject : vm->heap_falseObject;
        sp = sp - 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>class, vm-spec/Bytecodes/SharedBytecodes.class.st:751 */
bytecode_119:
    {
        oop anOop;
        int64_t index;
        oop page;
        oop at;
        anOop = AT(oop_cell, sp);
        index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
        page = AT(oop_cell, vm->classTable_root + i64_shift_left(i64_add(index >> 10, 1), 3));
        if (page == vm->heap_nilObject) {
            at = vm->heap_nilObject;
        } else {
            at = AT(oop_cell, page + i64_shift_left(i64_add(index & 1023, 1), 3));
        }
        AT(oop_cell, sp) = at;
        NEXT;
    }

    /* SharedBytecodes>>notIdentical, vm-spec/Bytecodes/SharedBytecodes.class.st:759 */
bytecode_120:
    {
        oop value7;
        value7 = AT(oop_cell, sp - 8) != AT(oop_cell, sp) ? vm->heap_trueObject : vm->heap_falseObject;
        sp = sp - 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>value, vm-spec/Bytecodes/SharedBytecodes.class.st:767 */
bytecode_121:
    {
        oop anOop;
        anOop = AT(oop_cell, sp);
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38 && AT(oop_cell, anOop + 24) == 1) {
            closure = AT(oop_cell, sp);
            arguments = 0;
            goto send_activateClosure_arguments;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 408);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>valueWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:776 */
bytecode_122:
    {
        oop anOop;
        anOop = AT(oop_cell, sp - 8);
        if ((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 38 && AT(oop_cell, anOop + 24) == 9) {
            closure = AT(oop_cell, sp - 8);
            arguments = 1;
            goto send_activateClosure_arguments;
        }
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 424);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>do, vm-spec/Bytecodes/SharedBytecodes.class.st:785 */
bytecode_123:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 440);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>new, vm-spec/Bytecodes/SharedBytecodes.class.st:793 */
bytecode_124:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 456);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>newWithArgument, vm-spec/Bytecodes/SharedBytecodes.class.st:801 */
bytecode_125:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 472);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>pointX, vm-spec/Bytecodes/SharedBytecodes.class.st:809 */
bytecode_126:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 488);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>pointY, vm-spec/Bytecodes/SharedBytecodes.class.st:817 */
bytecode_127:
    {
        selector2 = AT(oop_cell, AT(oop_cell, vm->specialObjects_array + 192) + 504);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_128:
    {
        selector2 = AT(oop_cell, method + 16);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_129:
    {
        selector2 = AT(oop_cell, method + 24);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_130:
    {
        selector2 = AT(oop_cell, method + 32);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_131:
    {
        selector2 = AT(oop_cell, method + 40);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_132:
    {
        selector2 = AT(oop_cell, method + 48);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_133:
    {
        selector2 = AT(oop_cell, method + 56);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_134:
    {
        selector2 = AT(oop_cell, method + 64);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_135:
    {
        selector2 = AT(oop_cell, method + 72);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_136:
    {
        selector2 = AT(oop_cell, method + 80);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_137:
    {
        selector2 = AT(oop_cell, method + 88);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_138:
    {
        selector2 = AT(oop_cell, method + 96);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_139:
    {
        selector2 = AT(oop_cell, method + 104);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_140:
    {
        selector2 = AT(oop_cell, method + 112);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_141:
    {
        selector2 = AT(oop_cell, method + 120);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_142:
    {
        selector2 = AT(oop_cell, method + 128);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_143:
    {
        selector2 = AT(oop_cell, method + 136);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_144:
    {
        selector2 = AT(oop_cell, method + 16);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_145:
    {
        selector2 = AT(oop_cell, method + 24);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_146:
    {
        selector2 = AT(oop_cell, method + 32);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_147:
    {
        selector2 = AT(oop_cell, method + 40);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_148:
    {
        selector2 = AT(oop_cell, method + 48);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_149:
    {
        selector2 = AT(oop_cell, method + 56);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_150:
    {
        selector2 = AT(oop_cell, method + 64);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_151:
    {
        selector2 = AT(oop_cell, method + 72);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_152:
    {
        selector2 = AT(oop_cell, method + 80);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_153:
    {
        selector2 = AT(oop_cell, method + 88);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_154:
    {
        selector2 = AT(oop_cell, method + 96);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_155:
    {
        selector2 = AT(oop_cell, method + 104);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_156:
    {
        selector2 = AT(oop_cell, method + 112);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_157:
    {
        selector2 = AT(oop_cell, method + 120);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_158:
    {
        selector2 = AT(oop_cell, method + 128);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_159:
    {
        selector2 = AT(oop_cell, method + 136);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_160:
    {
        selector2 = AT(oop_cell, method + 16);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_161:
    {
        selector2 = AT(oop_cell, method + 24);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_162:
    {
        selector2 = AT(oop_cell, method + 32);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_163:
    {
        selector2 = AT(oop_cell, method + 40);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_164:
    {
        selector2 = AT(oop_cell, method + 48);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_165:
    {
        selector2 = AT(oop_cell, method + 56);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_166:
    {
        selector2 = AT(oop_cell, method + 64);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_167:
    {
        selector2 = AT(oop_cell, method + 72);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_168:
    {
        selector2 = AT(oop_cell, method + 80);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_169:
    {
        selector2 = AT(oop_cell, method + 88);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_170:
    {
        selector2 = AT(oop_cell, method + 96);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_171:
    {
        selector2 = AT(oop_cell, method + 104);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_172:
    {
        selector2 = AT(oop_cell, method + 112);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_173:
    {
        selector2 = AT(oop_cell, method + 120);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_174:
    {
        selector2 = AT(oop_cell, method + 128);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_175:
    {
        selector2 = AT(oop_cell, method + 136);
        arguments7 = 2;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_176:
    {
        ip = ip + 1;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_177:
    {
        ip = ip + 2;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_178:
    {
        ip = ip + 3;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_179:
    {
        ip = ip + 4;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_180:
    {
        ip = ip + 5;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_181:
    {
        ip = ip + 6;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_182:
    {
        ip = ip + 7;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_183:
    {
        ip = ip + 8;
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_184:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 1;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_185:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 2;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_186:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 3;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_187:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 4;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_188:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 5;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_189:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 6;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_190:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 7;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_191:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + 8;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_192:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 1;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_193:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 2;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_194:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 3;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_195:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 4;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_196:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 5;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_197:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 6;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_198:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 7;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_199:
    {
        oop boolean;
        oop value7;
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + 8;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_200:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 8) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_201:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 16) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_202:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 24) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_203:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 32) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_204:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 40) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_205:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 48) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_206:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 56) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:167 */
bytecode_207:
    {
        oop anObject;
        oop value7;
        anObject = receiver;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 64) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_208:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_209:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + 8) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_210:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + 16) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_211:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + 24) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_212:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + 32) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_213:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + 40) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_214:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + 48) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_215:
    {
        oop value7;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + 56) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>pop, vm-spec/Bytecodes/SharedBytecodes.class.st:160 */
bytecode_216:
    {
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>trap, vm-spec/Bytecodes/SharedBytecodes.class.st:382 */
bytecode_217:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:389 */
bytecode_218:
bytecode_219:
bytecode_220:
bytecode_221:
bytecode_222:
bytecode_223:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>extendA:, vm-spec/Bytecodes/SharedBytecodes.class.st:360 */
bytecode_224:
    {
        int64_t byte;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA = i64_add(i64_shift_left(extA, 8), byte);
        NEXT;
    }

    /* SharedBytecodes>>extendB:, vm-spec/Bytecodes/SharedBytecodes.class.st:367 */
bytecode_225:
    {
        int64_t byte;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB = extB == 0 && byte > 127 ? i64_subtract(byte, 256) : i64_add(i64_shift_left(extB, 8), byte);
        NEXT;
    }

    /* SharedBytecodes>>pushWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:65 */
bytecode_226:
    {
        int64_t byte;
        int64_t extA2;
        int64_t index;
        oop anOop;
        oop value7;
        oop value8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        index = i64_add(i64_shift_left(extA2, 8), byte);
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            vm->fp = fp; vm->ip = ip; vm->sp = sp;
            value7 = contextAccess_fetch_of(vm, index, receiver);
            sp = sp + 8;
            AT(oop_cell, sp) = value7;
        } else {
            value8 = AT(oop_cell, receiver + i64_shift_left(i64_add(index, 1), 3));
            sp = sp + 8;
            AT(oop_cell, sp) = value8;
        }
        NEXT;
    }

    /* SharedBytecodes>>pushLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:89 */
bytecode_227:
    {
        int64_t byte;
        int64_t extA2;
        int64_t index;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        index = i64_add(i64_shift_left(extA2, 8), byte);
        value7 = AT(oop_cell, AT(oop_cell, method + i64_shift_left(i64_add(i64_add(index, 1), 1), 3)) + 16);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushLiteral:, vm-spec/Bytecodes/SharedBytecodes.class.st:82 */
bytecode_228:
    {
        int64_t byte;
        int64_t extA2;
        int64_t index;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        index = i64_add(i64_shift_left(extA2, 8), byte);
        value7 = AT(oop_cell, method + i64_shift_left(i64_add(i64_add(index, 1), 1), 3));
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>pushTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:75 */
bytecode_229:
    {
        int64_t byte;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value7 = AT(oop_cell, temps + i64_shift_left(byte, 3));
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:389 */
bytecode_230:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>pushNewArray:popElements:, vm-spec/Bytecodes/SharedBytecodes.class.st:133 */
bytecode_231:
    {
        int64_t byte;
        int64_t size;
        int64_t pops;
        oop array;
        oop object;
        oop pointers;
        address place;
        address end;
        int64_t last;
        oop value7;
        address place2;
        address end2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        size = byte & 127;
        pops = byte >> 7;
        if (pops == 0) {
            if (size >= 255) {
                object = heap_allocateLarge_format_classIndex(vm, size, 2, 51);
            } else {
                place = vm->heap_edenFree;
                end = place + heap_bytesForSlots(vm, size);
                if (end > vm->heap_edenThreshold) {
                    object = heap_allocateLate_format_classIndex(vm, size, 2, 51);
                } else {
                    vm->heap_edenFree = end;
                    AT(u64_cell, place) = ((uint64_t)size << 56) + 0x2000000 + 51;
                    object = place;
                }
            }
            last = i64_max(size, 1);
            value7 = vm->heap_nilObject;
            memory_fill(object + 8, last, value7);
            pointers = object;
            sp = sp + 8;
            AT(oop_cell, sp) = pointers;
        } else {
            if (size >= 255) {
                array = heap_allocateLarge_format_classIndex(vm, size, 2, 51);
            } else {
                place2 = vm->heap_edenFree;
                end2 = place2 + heap_bytesForSlots(vm, size);
                if (end2 > vm->heap_edenThreshold) {
                    array = heap_allocateLate_format_classIndex(vm, size, 2, 51);
                } else {
                    vm->heap_edenFree = end2;
                    AT(u64_cell, place2) = ((uint64_t)size << 56) + 0x2000000 + 51;
                    array = place2;
                }
            }
            memory_copy(i64_shift_left(size, 3), sp - i64_shift_left(i64_subtract(size, 1), 3), array + 8);
            sp = sp - i64_shift_left(i64_subtract(size, 1), 3);
            AT(oop_cell, sp) = array;
        }
        NEXT;
    }

    /* SharedBytecodes>>pushInteger:, vm-spec/Bytecodes/SharedBytecodes.class.st:103 */
bytecode_232:
    {
        int64_t byte;
        int64_t extB2;
        int64_t value7;
        oop value8;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB2 = extB;
        extA = 0;
        extB = 0;
        value7 = i64_add(i64_shift_left(extB2, 8), byte);
        value8 = ((uint64_t)value7 << 3) + 1;
        sp = sp + 8;
        AT(oop_cell, sp) = value8;
        NEXT;
    }

    /* SharedBytecodes>>pushCharacter:, vm-spec/Bytecodes/SharedBytecodes.class.st:110 */
bytecode_233:
    {
        int64_t byte;
        int64_t extB2;
        int64_t code2;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB2 = extB;
        extA = 0;
        extB = 0;
        code2 = i64_add(i64_shift_left(extB2, 8), byte);
        value7 = ((uint64_t)code2 << 3) + 2;
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>send:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:334 */
bytecode_234:
    {
        int64_t byte;
        int64_t extA2;
        int64_t extB2;
        int64_t literal;
        int64_t count;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extB2 = extB;
        extA = 0;
        extB = 0;
        literal = i64_add(i64_shift_left(extA2, 5), byte >> 3);
        count = i64_add(i64_shift_left(extB2, 3), byte & 7);
        selector2 = AT(oop_cell, method + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        arguments7 = count;
        goto send_send_arguments;
    }

    /* SharedBytecodes>>superSend:arguments:, vm-spec/Bytecodes/SharedBytecodes.class.st:341 */
bytecode_235:
    {
        int64_t byte;
        int64_t extA2;
        int64_t extB2;
        int64_t literal;
        int64_t count;
        oop class;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extB2 = extB;
        extA = 0;
        extB = 0;
        literal = i64_add(i64_shift_left(extA2, 5), byte >> 3);
        count = i64_add(i64_shift_left(extB2, 3), byte & 7);
        if (count >= 512) {
            value7 = AT(oop_cell, sp);
            sp = sp - 8;
            class = value7;
            selector3 = AT(oop_cell, method + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
            arguments8 = i64_subtract(count, 512);
            aClass = AT(oop_cell, class + 8);
            goto send_send_arguments_toClass;
        }
        class = AT(oop_cell, methods_methodClassOf(vm, method) + 8);
        selector3 = AT(oop_cell, method + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3));
        arguments8 = count;
        aClass = class;
        goto send_send_arguments_toClass;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:389 */
bytecode_236:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>jump:, vm-spec/Bytecodes/SharedBytecodes.class.st:248 */
bytecode_237:
    {
        int64_t byte;
        int64_t extB2;
        int64_t distance;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB2 = extB;
        extA = 0;
        extB = 0;
        distance = i64_add(i64_shift_left(extB2, 8), byte);
        ip = ip + distance;
        if (distance < 0 && vm->safePoint_isRequested) {
            vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
            collector_atSafePoint(vm);
            fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfTrue:, vm-spec/Bytecodes/SharedBytecodes.class.st:256 */
bytecode_238:
    {
        int64_t byte;
        int64_t extB2;
        int64_t distance;
        oop boolean;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB2 = extB;
        extA = 0;
        extB = 0;
        distance = i64_add(i64_shift_left(extB2, 8), byte);
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_trueObject) {
            ip = ip + distance;
            NEXT;
        }
        if (!(boolean == vm->heap_falseObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>jumpIfFalse:, vm-spec/Bytecodes/SharedBytecodes.class.st:268 */
bytecode_239:
    {
        int64_t byte;
        int64_t extB2;
        int64_t distance;
        oop boolean;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extB2 = extB;
        extA = 0;
        extB = 0;
        distance = i64_add(i64_shift_left(extB2, 8), byte);
        value7 = AT(oop_cell, sp);
        sp = sp - 8;
        boolean = value7;
        if (boolean == vm->heap_falseObject) {
            ip = ip + distance;
            NEXT;
        }
        if (!(boolean == vm->heap_trueObject)) {
            value6 = boolean;
            goto send_mustBeBoolean;
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:182 */
bytecode_240:
    {
        int64_t byte;
        int64_t extA2;
        int64_t index;
        oop anOop;
        oop anObject;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        index = i64_add(i64_shift_left(extA2, 8), byte);
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
            contextAccess_store_into_of(vm, AT(oop_cell, sp), index, receiver);
            fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        } else {
            anObject = receiver;
            value7 = AT(oop_cell, sp);
            AT(oop_cell, anObject + i64_shift_left(i64_add(index, 1), 3)) = value7;
            if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
                heap_noteStores(vm, anObject);
            }
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:218 */
bytecode_241:
    {
        int64_t byte;
        int64_t extA2;
        int64_t index;
        oop anObject;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        index = i64_add(i64_shift_left(extA2, 8), byte);
        anObject = AT(oop_cell, method + i64_shift_left(i64_add(i64_add(index, 1), 1), 3));
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 16) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>popIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:203 */
bytecode_242:
    {
        int64_t byte;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + i64_shift_left(byte, 3)) = value7;
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>storeIntoWatchedReceiverVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:193 */
bytecode_243:
    {
        int64_t byte;
        int64_t extA2;
        int64_t index;
        oop anOop;
        oop anObject;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        index = i64_add(i64_shift_left(extA2, 8), byte);
        anOop = receiver;
        if (UNLIKELY((anOop & 7) == 0 && (int64_t)(AT(u64_cell, anOop) & 0x3fffff) == 36)) {
            vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
            contextAccess_store_into_of(vm, AT(oop_cell, sp), index, receiver);
            fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        } else {
            anObject = receiver;
            value7 = AT(oop_cell, sp);
            AT(oop_cell, anObject + i64_shift_left(i64_add(index, 1), 3)) = value7;
            if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
                heap_noteStores(vm, anObject);
            }
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoLiteralVariable:, vm-spec/Bytecodes/SharedBytecodes.class.st:226 */
bytecode_244:
    {
        int64_t byte;
        int64_t extA2;
        int64_t index;
        oop anObject;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        index = i64_add(i64_shift_left(extA2, 8), byte);
        anObject = AT(oop_cell, method + i64_shift_left(i64_add(i64_add(index, 1), 1), 3));
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + 16) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        NEXT;
    }

    /* SharedBytecodes>>storeIntoTemporary:, vm-spec/Bytecodes/SharedBytecodes.class.st:211 */
bytecode_245:
    {
        int64_t byte;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        value7 = AT(oop_cell, sp);
        AT(oop_cell, temps + i64_shift_left(byte, 3)) = value7;
        NEXT;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:389 */
bytecode_246:
bytecode_247:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>callPrimitive:inlined:, vm-spec/Bytecodes/SharedBytecodes.class.st:374 */
bytecode_248:
    {
        int64_t byte2;
        int64_t isInlined;
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        isInlined = byte2 >> 7;
        if (isInlined == 1) {
            vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
            sharedBytecodes_unknown(vm);
            fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        }
        NEXT;
    }

    /* SharedBytecodes>>pushFullClosure:copied:receiverOnStack:ignoreOuterContext:, vm-spec/Bytecodes/SharedBytecodes.class.st:147 */
bytecode_249:
    {
        int64_t byte;
        int64_t byte2;
        int64_t extA2;
        int64_t literal;
        int64_t count;
        int64_t hasReceiver;
        int64_t ignoresContext;
        oop receiver2;
        oop context;
        oop closure2;
        oop value7;
        oop pop;
        oop answer;
        address fp2;
        oop contextOf;
        oop answer2;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        extA2 = extA;
        extA = 0;
        extB = 0;
        literal = i64_add(i64_shift_left(extA2, 8), byte);
        count = byte2 & 63;
        hasReceiver = byte2 >> 7;
        ignoresContext = (byte2 >> 6) & 1;
        if (hasReceiver == 1) {
            value7 = AT(oop_cell, sp);
            sp = sp - 8;
            pop = value7;
            answer = pop;
        } else {
            answer = receiver;
        }
        receiver2 = answer;
        if (ignoresContext == 1) {
            answer2 = vm->heap_nilObject;
        } else {
            fp2 = fp;
            if (AT(u64_cell, fp2 + 32) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                contextOf = contexts_marry(vm, fp2);
            }
            answer2 = contextOf;
        }
        context = answer2;
        closure2 = closures_new_outer_receiver_copied(vm, AT(oop_cell, method + i64_shift_left(i64_add(i64_add(literal, 1), 1), 3)), context, receiver2, count);
        memory_copy(i64_shift_left(count, 3), sp - i64_shift_left(i64_subtract(count, 1), 3), closure2 + 40);
        sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, sp) = closure2;
        NEXT;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:389 */
bytecode_250:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* SharedBytecodes>>pushRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:96 */
bytecode_251:
    {
        int64_t byte;
        int64_t byte2;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        value7 = AT(oop_cell, AT(oop_cell, temps + i64_shift_left(byte2, 3)) + i64_shift_left(i64_add(byte, 1), 3));
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        NEXT;
    }

    /* SharedBytecodes>>storeIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:241 */
bytecode_252:
    {
        int64_t byte;
        int64_t byte2;
        oop anObject;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        anObject = AT(oop_cell, temps + i64_shift_left(byte2, 3));
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + i64_shift_left(i64_add(byte, 1), 3)) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        NEXT;
    }

    /* SharedBytecodes>>popIntoRemoteTemporary:inVector:, vm-spec/Bytecodes/SharedBytecodes.class.st:233 */
bytecode_253:
    {
        int64_t byte;
        int64_t byte2;
        oop anObject;
        oop value7;
        byte = AT(u8_cell, ip);
        ip = ip + 1;
        byte2 = AT(u8_cell, ip);
        ip = ip + 1;
        anObject = AT(oop_cell, temps + i64_shift_left(byte2, 3));
        value7 = AT(oop_cell, sp);
        AT(oop_cell, anObject + i64_shift_left(i64_add(byte, 1), 3)) = value7;
        if (anObject >= vm->heap_start && (value7 & 7) == 0 && value7 < vm->heap_start) {
            heap_noteStores(vm, anObject);
        }
        sp = sp - 8;
        NEXT;
    }

    /* SharedBytecodes>>unknownBytecode, vm-spec/Bytecodes/SharedBytecodes.class.st:389 */
bytecode_254:
bytecode_255:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        sharedBytecodes_unknown(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* Returning>>cannotReturn:, vm-spec/Send/Returning.class.st:80 */
returning_cannotReturn:
    {
        address fp2;
        oop contextOf;
        fp2 = fp;
        if (AT(u64_cell, fp2 + 32) != 0) {
            contextOf = AT(oop_cell, fp2 + 32);
        } else {
            contextOf = contexts_marry(vm, fp2);
        }
        sp = sp + 8;
        AT(oop_cell, sp) = contextOf;
        sp = sp + 8;
        AT(oop_cell, sp) = value;
        selector2 = AT(oop_cell, vm->specialObjects_array + 176);
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* Returning>>return:, vm-spec/Send/Returning.class.st:33 */
returning_return:
    {
        if ((AT(u64_cell, fp + 24) & 1) != 0) {
            value3 = value2;
            goto returning_returnFromHome;
        }
        value5 = value2;
        goto returning_returnToCaller;
    }

    /* Returning>>returnFromHome:, vm-spec/Send/Returning.class.st:91 */
returning_returnFromHome:
    {
        oop home;
        bool found;
        oop unwind;
        bool value7;
        address fp2;
        oop contextOf;
        bool value8;
        home = returning_homeOf(vm, AT(oop_cell, temps - 8));
        vm->fp = fp;
        value7 = returning_findHome(vm, home);
        found = value7;
        if (!found) {
            value = value3;
            goto returning_cannotReturn;
        }
        unwind = vm->returning_walkContext;
        if (unwind != 0) {
            fp2 = fp;
            if (AT(u64_cell, fp2 + 32) != 0) {
                contextOf = AT(oop_cell, fp2 + 32);
            } else {
                contextOf = contexts_marry(vm, fp2);
            }
            sp = sp + 8;
            AT(oop_cell, sp) = contextOf;
            sp = sp + 8;
            AT(oop_cell, sp) = value3;
            sp = sp + 8;
            AT(oop_cell, sp) = unwind;
            selector2 = AT(oop_cell, vm->specialObjects_array + 392);
            arguments7 = 2;
            goto send_send_arguments;
        }
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        value8 = returning_unwindTo(vm, home);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        if (value8) {
            value5 = value3;
            goto returning_returnToCaller;
        }
        sp = sp + 8;
        AT(oop_cell, sp) = value3;
        NEXT;
    }

    /* Returning>>returnFromLowest:, vm-spec/Send/Returning.class.st:59 */
returning_returnFromLowest:
    {
        if (!contexts_canResume(vm, AT(oop_cell, fp + 8))) {
            value = value4;
            goto returning_cannotReturn;
        }
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        returning_resumeCaller(vm);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        sp = sp + 8;
        AT(oop_cell, sp) = value4;
        NEXT;
    }

    /* Returning>>returnToCaller:, vm-spec/Send/Returning.class.st:43 */
returning_returnToCaller:
    {
        address caller;
        address result;
        address place;
        caller = AT(address_cell, fp);
        if (caller == 0) {
            value4 = value5;
            goto returning_returnFromLowest;
        }
        if (AT(u64_cell, fp + 32) != 0) {
            contexts_kill(vm, fp);
        }
        result = temps - 8;
        place = AT(address_cell, fp + 8);
        fp = caller;
        ip = place;
        temps = AT(u64_cell, caller + 24) & 0xfffffffffffffff8U;
        method = AT(oop_cell, caller + 16);
        receiver = AT(oop_cell, caller + 40);
        sp = result;
        AT(oop_cell, sp) = value5;
        NEXT;
    }

    /* Send>>activateClosure:arguments:, vm-spec/Send/Send.class.st:258 */
send_activateClosure_arguments:
    {
        address base;
        int64_t copied;
        oop code2;
        address place;
        int64_t count;
        int64_t slotCountOf;
        address place2;
        int64_t number;
        address place3;
        address place4;
        oop anObject;
        address frame;
        address place5;
        code2 = AT(oop_cell, closure + 16);
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
        number = i64_subtract(i64_subtract((((int64_t)AT(oop_cell, code2 + 8) >> 3) >> 18) & 63, arguments), copied);
        place3 = sp;
        for (int64_t i2 = 1; i2 <= number; i2++) {
            AT(oop_cell, place3 + i64_shift_left(i2, 3)) = vm->heap_nilObject;
        }
        if (number > 0) {
            place4 = place3 + i64_shift_left(number, 3);
            sp = place4;
        }
        anObject = AT(oop_cell, closure + 32);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = code2;
        AT(u64_cell, frame + 24) = base | 1;
        AT(u64_cell, frame + 32) = 0;
        AT(oop_cell, frame + 40) = anObject;
        place5 = frame + 40;
        sp = place5;
        fp = frame;
        temps = base;
        method = code2;
        receiver = anObject;
        ip = code2 + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, code2 + 8) >> 3) & 0x7fff, 1), 1), 3);
        if (sp > vm->safePoint_limit) {
            vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
            send_overflow(vm);
            fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        }
        NEXT;
    }

    /* Send>>activateFailed:arguments:, vm-spec/Send/Send.class.st:210 */
send_activateFailed_arguments:
    {
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        send_buildFailed_arguments(vm, method2, arguments2);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        NEXT;
    }

    /* Send>>activate:arguments:, vm-spec/Send/Send.class.st:197 */
send_activate_arguments:
    {
        address base;
        int64_t number;
        address place;
        address place2;
        oop anObject;
        address frame;
        address place3;
        base = sp - i64_shift_left(i64_subtract(arguments3, 1), 3);
        number = i64_subtract((((int64_t)AT(oop_cell, method3 + 8) >> 3) >> 18) & 63, arguments3);
        place = sp;
        for (int64_t i = 1; i <= number; i++) {
            AT(oop_cell, place + i64_shift_left(i, 3)) = vm->heap_nilObject;
        }
        if (number > 0) {
            place2 = place + i64_shift_left(number, 3);
            sp = place2;
        }
        anObject = AT(oop_cell, base - 8);
        frame = sp + 8;
        AT(address_cell, frame) = fp;
        AT(address_cell, frame + 8) = ip;
        AT(oop_cell, frame + 16) = method3;
        AT(u64_cell, frame + 24) = base | 0;
        AT(u64_cell, frame + 32) = 0;
        AT(oop_cell, frame + 40) = anObject;
        place3 = frame + 40;
        sp = place3;
        fp = frame;
        temps = base;
        method = method3;
        receiver = anObject;
        ip = method3 + i64_shift_left(i64_add(i64_add(((int64_t)AT(oop_cell, method3 + 8) >> 3) & 0x7fff, 1), 1), 3);
        if (sp > vm->safePoint_limit) {
            vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
            send_overflow(vm);
            fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        }
        NEXT;
    }

    /* Send>>doesNotUnderstand:arguments:, vm-spec/Send/Send.class.st:95 */
send_doesNotUnderstand_arguments:
    {
        oop instead;
        oop anOop;
        oop value7;
        oop value8;
        instead = AT(oop_cell, vm->specialObjects_array + 168);
        if (selector == instead) {
            anOop = AT(oop_cell, sp - i64_shift_left(arguments4, 3));
            platform_fatal_with(vm, "an object whose class index is %1 does not even understand doesNotUnderstand:", (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7));
        }
        vm->sp = sp;
        value7 = send_messageFor_arguments(vm, selector, arguments4);
        sp = sp + 8;
        AT(oop_cell, sp) = value7;
        value8 = AT(oop_cell, sp);
        sp = sp - i64_shift_left(arguments4, 3);
        AT(oop_cell, sp) = value8;
        selector2 = instead;
        arguments7 = 1;
        goto send_send_arguments;
    }

    /* Send>>execute:slot:arguments:, vm-spec/Send/Send.class.st:139 */
send_execute_slot_arguments:
    {
        oop result;
        int64_t number;
        oop anOop;
        oop quick;
        int64_t count;
        oop value7;
        if (slot == 0) {
            method3 = method4;
            arguments3 = arguments5;
            goto send_activate_arguments;
        }
        if (slot >= 0x1000) {
            number = i64_add(i64_subtract(slot, 0x1000), 256);
            anOop = AT(oop_cell, sp);
            if (number >= 264) {
                quick = AT(oop_cell, anOop + i64_shift_left(i64_add(i64_subtract(number, 264), 1), 3));
            } else {
                quick = send_quickConstant_receiver(vm, number, anOop);
            }
            AT(oop_cell, sp) = quick;
            NEXT;
        }
        if (slot < 135) {
            result = primitive_functions[slot](vm, sp);
            if (result != 0) {
                count = i64_add(arguments5, 1);
                sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
                AT(oop_cell, sp) = result;
                NEXT;
            }
            method5 = method4;
            slot2 = slot;
            arguments6 = arguments5;
            goto send_retry_slot_arguments;
        }
        vm->send_newMethod = method4;
        vm->send_argumentCount = arguments5;
        vm->fp = fp; vm->ip = ip; vm->method = method; vm->receiver = receiver; vm->sp = sp; vm->temps = temps;
        value7 = primitive_functions[slot](vm, sp);
        fp = vm->fp; ip = vm->ip; method = vm->method; receiver = vm->receiver; sp = vm->sp; temps = vm->temps;
        result = value7;
        if (result == 0) {
            method2 = vm->send_newMethod;
            arguments2 = vm->send_argumentCount;
            goto send_activateFailed_arguments;
        }
        NEXT;
    }

    /* Send>>mustBeBoolean:, vm-spec/Send/Send.class.st:85 */
send_mustBeBoolean:
    {
        sp = sp + 8;
        AT(oop_cell, sp) = value6;
        selector2 = AT(oop_cell, vm->specialObjects_array + 208);
        arguments7 = 0;
        goto send_send_arguments;
    }

    /* Send>>retry:slot:arguments:, vm-spec/Send/Send.class.st:162 */
send_retry_slot_arguments:
    {
        oop result;
        address fp2;
        address ip2;
        address sp2;
        int64_t page;
        address frame;
        address place;
        address place2;
        int64_t count;
        if (!(vm->failure_code == 9)) {
            method2 = method5;
            arguments2 = arguments6;
            goto send_activateFailed_arguments;
        }
        vm->send_newMethod = method5;
        fp2 = fp;
        ip2 = ip;
        sp2 = sp;
        page = vm->stackPages_current;
        vm->stackPages_topFp[page] = fp2;
        vm->stackPages_topIp[page] = ip2;
        vm->stackPages_topSp[page] = sp2;
        vm->method = method; vm->receiver = receiver;
        collector_compactAll(vm, "want of memory");
        method = vm->method; receiver = vm->receiver;
        frame = vm->stackPages_topFp[vm->stackPages_current];
        place = vm->stackPages_topIp[vm->stackPages_current];
        fp = frame;
        ip = place;
        temps = AT(u64_cell, frame + 24) & 0xfffffffffffffff8U;
        method = AT(oop_cell, frame + 16);
        receiver = AT(oop_cell, frame + 40);
        place2 = vm->stackPages_topSp[vm->stackPages_current];
        sp = place2;
        result = primitive_functions[slot2](vm, sp);
        if (result == 0) {
            method2 = vm->send_newMethod;
            arguments2 = arguments6;
            goto send_activateFailed_arguments;
        }
        count = i64_add(arguments6, 1);
        sp = sp - i64_shift_left(i64_subtract(count, 1), 3);
        AT(oop_cell, sp) = result;
        NEXT;
    }

    /* Send>>send:arguments:, vm-spec/Send/Send.class.st:49 */
send_send_arguments:
    {
        int64_t entry;
        oop anOop;
        int64_t index;
        int64_t entry2;
        vm->send_count = i64_add(vm->send_count, 1);
        anOop = AT(oop_cell, sp - i64_shift_left(arguments7, 3));
        index = (anOop & 7) == 0 ? (int64_t)(AT(u64_cell, anOop) & 0x3fffff) : (int64_t)(anOop & 7);
        entry2 = i64_shift_left((int64_t)(((selector2 >> 3) ^ (uint64_t)index) & 4095), 2);
        if (LIKELY(vm->lookup_cache[entry2] == selector2 && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)index)) {
            entry = entry2;
        } else {
            entry = lookup_fill_selector_classIndex(vm, entry2, selector2, index);
        }
        if (entry < 0) {
            selector = selector2;
            arguments4 = arguments7;
            goto send_doesNotUnderstand_arguments;
        }
        method4 = vm->lookup_cache[i64_add(entry, 2)];
        slot = (int64_t)vm->lookup_cache[i64_add(entry, 3)];
        arguments5 = arguments7;
        goto send_execute_slot_arguments;
    }

    /* Send>>send:arguments:toClass:, vm-spec/Send/Send.class.st:61 */
send_send_arguments_toClass:
    {
        int64_t entry;
        int64_t hash;
        int64_t indexOf;
        int64_t entry2;
        vm->send_count = i64_add(vm->send_count, 1);
        entry = -1;
        if (aClass != vm->heap_nilObject) {
            hash = (int64_t)((AT(u64_cell, aClass) >> 32) & 0x3fffff);
            if (hash == 0) {
                indexOf = classTable_enter(vm, aClass);
            } else {
                indexOf = hash;
            }
            entry2 = i64_shift_left((int64_t)(((selector3 >> 3) ^ (uint64_t)indexOf) & 4095), 2);
            if (LIKELY(vm->lookup_cache[entry2] == selector3 && vm->lookup_cache[i64_add(entry2, 1)] == (uint64_t)indexOf)) {
                entry = entry2;
            } else {
                entry = lookup_fill_selector_classIndex(vm, entry2, selector3, indexOf);
            }
        }
        if (entry < 0) {
            selector = selector3;
            arguments4 = arguments8;
            goto send_doesNotUnderstand_arguments;
        }
        method4 = vm->lookup_cache[i64_add(entry, 2)];
        slot = (int64_t)vm->lookup_cache[i64_add(entry, 3)];
        arguments5 = arguments8;
        goto send_execute_slot_arguments;
    }
#undef NEXT
}
