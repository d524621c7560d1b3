/* ConsolePlugin, floor Plugins: I am the named primitives of the module ConsolePlugin, which only this machine offers: lines that people edit on a terminal.  Generated from vm-spec: edit there. */

/* ConsolePlugin>>isTerminal:file:, vm-spec/Plugins/ConsolePlugin.class.st:11 */
static oop consolePlugin_isTerminal_file(VM *vm, oop receiver, oop file) {
    bool condition;
    (void)receiver;
    if (!((file & 1) != 0)) {
        vm->failure_code = 3;
        return 0;
    }
    condition = platform_isTerminal(vm, (int64_t)file >> 3);
    return condition ? vm->heap_trueObject : vm->heap_falseObject;
}

/* ConsolePlugin>>read:prompt:, vm-spec/Plugins/ConsolePlugin.class.st:20 */
static oop consolePlugin_read_prompt(VM *vm, oop receiver, oop prompt) {
    int64_t size;
    oop line;
    (void)receiver;
    if (!((prompt & 7) == 0 && (int64_t)((AT(u64_cell, prompt) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, prompt) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    size = platform_readLine_size(vm, prompt + 8, i64_shift_left(objects_elementCountOf(vm, prompt), format_elementShift(vm, (int64_t)((AT(u64_cell, prompt) >> 24) & 31))));
    if (size == -1) {
        return vm->heap_nilObject;
    }
    if (size < 0) {
        return vm->heap_falseObject;
    }
    line = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyLineTo(vm, line + 8);
    return line;
}

/* ConsolePlugin>>complete:with:, vm-spec/Plugins/ConsolePlugin.class.st:35 */
static oop consolePlugin_complete_with(VM *vm, oop receiver, oop words) {
    if (!((words & 7) == 0 && (int64_t)((AT(u64_cell, words) >> 24) & 31) >= 16 && !((int64_t)((AT(u64_cell, words) >> 24) & 31) >= 24))) {
        vm->failure_code = 3;
        return 0;
    }
    platform_setCompletions_size(vm, words + 8, i64_shift_left(objects_elementCountOf(vm, words), format_elementShift(vm, (int64_t)((AT(u64_cell, words) >> 24) & 31))));
    return receiver;
}

