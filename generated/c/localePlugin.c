/* LocalePlugin, floor Plugins: I am the named primitives of the module LocalePlugin: the language and the country of the user, how numbers and sums of money are written there, and the time zone.  Generated from vm-spec: edit there. */

/* LocalePlugin>>language:, vm-spec/Plugins/LocalePlugin.class.st:12 */
static oop localePlugin_language(VM *vm, oop receiver) {
    int64_t size;
    oop string;
    (void)receiver;
    size = platform_findCustom(vm, 1);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    return string;
}

/* LocalePlugin>>country:, vm-spec/Plugins/LocalePlugin.class.st:19 */
static oop localePlugin_country(VM *vm, oop receiver) {
    int64_t size;
    oop string;
    (void)receiver;
    size = platform_findCustom(vm, 2);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    return string;
}

/* LocalePlugin>>decimalSymbol:, vm-spec/Plugins/LocalePlugin.class.st:26 */
static oop localePlugin_decimalSymbol(VM *vm, oop receiver) {
    int64_t size;
    oop string;
    (void)receiver;
    size = platform_findCustom(vm, 3);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    return string;
}

/* LocalePlugin>>groupingSymbol:, vm-spec/Plugins/LocalePlugin.class.st:33 */
static oop localePlugin_groupingSymbol(VM *vm, oop receiver) {
    int64_t size;
    oop string;
    (void)receiver;
    size = platform_findCustom(vm, 4);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    return string;
}

/* LocalePlugin>>currencySymbol:, vm-spec/Plugins/LocalePlugin.class.st:40 */
static oop localePlugin_currencySymbol(VM *vm, oop receiver) {
    int64_t size;
    oop string;
    (void)receiver;
    size = platform_findCustom(vm, 5);
    string = instances_words_format_classIndex(vm, format_slotsFor_format(vm, size, 16), format_formatFor_format(vm, size, 16), 52);
    platform_copyFoundTo(vm, string + 8);
    return string;
}

/* LocalePlugin>>isCurrencyFirst:, vm-spec/Plugins/LocalePlugin.class.st:47 */
static oop localePlugin_isCurrencyFirst(VM *vm, oop receiver) {
    bool condition;
    (void)receiver;
    condition = platform_isCurrencyFirst(vm);
    return condition ? vm->heap_trueObject : vm->heap_falseObject;
}

/* LocalePlugin>>timezoneOffset:, vm-spec/Plugins/LocalePlugin.class.st:54 */
static oop localePlugin_timezoneOffset(VM *vm, oop receiver) {
    int64_t value;
    (void)receiver;
    value = i64_floor_quotient(vm->clock_isVirtual ? 0 : platform_localOffsetSeconds(vm), 60);
    return ((uint64_t)value << 3) + 1;
}

/* LocalePlugin>>vmOffset:, vm-spec/Plugins/LocalePlugin.class.st:61 */
static oop localePlugin_vmOffset(VM *vm, oop receiver) {
    (void)receiver;
    (void)vm;
    return 1;
}

/* LocalePlugin>>isSummerTime:, vm-spec/Plugins/LocalePlugin.class.st:68 */
static oop localePlugin_isSummerTime(VM *vm, oop receiver) {
    bool condition;
    (void)receiver;
    condition = !vm->clock_isVirtual && platform_isSummerTime(vm);
    return condition ? vm->heap_trueObject : vm->heap_falseObject;
}

