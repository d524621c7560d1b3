/* SharedBytecodes, floor Bytecodes: I say what bytecodes do, in terms of the operand stack, temporaries, receiver, literals, jumps, sends and returns; how these are held is no concern of mine.  Generated from vm-spec: edit there. */

/* SharedBytecodes>>unknown, vm-spec/Bytecodes/SharedBytecodes.class.st:468 */
static void sharedBytecodes_unknown(VM *vm) {
    oop selector;
    address fp;
    oop contextOf;
    selector = AT(oop_cell, vm->specialObjects_array + 464);
    if (selector == vm->heap_nilObject) {
        platform_fatal_with(vm, "the bytecode %1 is not known, and the image has nothing to say about it", AT(u8_cell, vm->ip - 1));
    }
    fp = vm->fp;
    if ((AT(u64_cell, fp + 24) & 2) != 0) {
        contextOf = AT(oop_cell, fp + 32);
    } else {
        contextOf = contexts_marry(vm, fp);
    }
    vm->sp = vm->sp + 8;
    AT(oop_cell, vm->sp) = contextOf;
    send_send_to_arguments(vm, selector, AT(oop_cell, vm->sp), 0);
}

