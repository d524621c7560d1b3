/* The command line. */
#include "suites.h"

static Options options;
static char problem[512];
static bool has_default;

/* Whether the words, which end with NULL, are a command line. */
static bool parse(char **words) {
    static char *line[16] = {"pinion"};
    int count = 1;
    for (; *words; words++) line[count++] = *words;
    return options_parse_command(&options, count, line, has_default, problem, sizeof problem);
}
#define PARSE(...) parse((char *[]){__VA_ARGS__, NULL})

START_TEST(sizes) {
    static const struct {
        const char *text;
        int64_t bytes;
    } good[] = {{"1", 1}, {"4096", 4096}, {"3k", 3072}, {"3K", 3072}, {"512M", INT64_C(512) << 20}, {"4g", INT64_C(4) << 30},
                {"1T", INT64_C(1) << 40}, {"9223372036854775807", INT64_MAX}};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        int64_t bytes = 0;
        ck_assert_msg(size_parse(good[i].text, &bytes), "%s", good[i].text);
        ck_assert_int_eq(bytes, good[i].bytes);
    }
}
END_TEST

START_TEST(no_sizes) {
    static const char *const bad[] = {"", "0", "0M", "-1", "+1", " 1", "1 ", "M", "1MB", "1.5G", "1Q", "0x10", "9223372036854775808", "9007199254740992M", "9999999999999999999999"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        int64_t bytes = 17;
        ck_assert_msg(!size_parse(bad[i], &bytes), "%s", bad[i]);
        ck_assert_int_eq(bytes, 17);
    }
}
END_TEST

START_TEST(torture) {
    int64_t allocations = 17, scavenges = 17;
    ck_assert(torture_parse("1", &allocations, &scavenges));
    ck_assert_int_eq(allocations, 1);
    ck_assert_int_eq(scavenges, 0);
    ck_assert(torture_parse("100,50", &allocations, &scavenges));
    ck_assert_int_eq(allocations, 100);
    ck_assert_int_eq(scavenges, 50);
    static const char *const bad[] = {"", ",", "0", "1,", ",1", "1,0", "0,1", "1,2,3", "-1", "1 ", "1, 2", "1K", "9999999999999999999"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ck_assert_msg(!torture_parse(bad[i], &allocations, &scavenges), "%s", bad[i]);
        ck_assert_int_eq(allocations, 100);
        ck_assert_int_eq(scavenges, 50);
    }
}
END_TEST

START_TEST(collections) {
    ck_assert(PARSE("a.image"));
    ck_assert(!options.wants_collection_log && !options.wants_heap_checks);
    ck_assert_int_eq(options.torture_allocations, 0);
    ck_assert(PARSE("--gc-log", "--check-heap", "--torture-gc=3,4", "a.image"));
    ck_assert(options.wants_collection_log && options.wants_heap_checks);
    ck_assert_int_eq(options.torture_allocations, 3);
    ck_assert_int_eq(options.torture_scavenges, 4);
}
END_TEST

START_TEST(queries) {
    ck_assert(PARSE("a.image"));
    ck_assert(!options.wants_census && !options.path_target && !options.pointers_target);
    ck_assert(PARSE("--census", "--path-to-root=Array class", "--pointers-to", "0x10a8", "a.image"));
    ck_assert(options.wants_census);
    ck_assert_str_eq(options.path_target, "Array class");
    ck_assert_str_eq(options.pointers_target, "0x10a8");
    ck_assert(!PARSE("--path-to-root=", "a.image"));
    ck_assert(!PARSE("--pointers-to"));
}
END_TEST

START_TEST(oops) {
    uint64_t oop = 0;
    ck_assert(oop_parse("0x10a8", &oop) && oop == 0x10a8);
    ck_assert(oop_parse("0xFFFFFFFFFFFFFFFF", &oop) && oop == UINT64_MAX);
    static const char *const bad[] = {"", "10a8", "0x", "0x-1", "0x 1", "0x10a8g", "0x10000000000000000", "Array"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) ck_assert_msg(!oop_parse(bad[i], &oop), "%s", bad[i]);
}
END_TEST

START_TEST(image_and_arguments) {
    ck_assert(PARSE("a.image", "--count", "two words", ""));
    ck_assert_str_eq(options.image, "a.image");
    ck_assert_int_eq(options.argument_count, 3);
    ck_assert_str_eq(options.arguments[0], "--count");
    ck_assert_str_eq(options.arguments[2], "");
    ck_assert_int_eq(options.option_count, 0);
    ck_assert(!options.wants_counts);
    ck_assert_int_eq(options.max_heap, default_max_heap());
    ck_assert_int_gt(options.max_heap, 1 << 20);
}
END_TEST

START_TEST(options_before_the_image) {
    ck_assert(PARSE("--count", "--max-heap=3M", "--verify", "a.image"));
    ck_assert(options.wants_counts && options.wants_verification);
    ck_assert_int_eq(options.max_heap, 3 << 20);
    ck_assert_int_eq(options.option_count, 3);
    ck_assert_str_eq(options.options[1], "--max-heap=3M");
    ck_assert_int_eq(options.argument_count, 0);
    ck_assert(PARSE("--max-heap", "5K", "a.image"));
    ck_assert_int_eq(options.max_heap, 5 << 10);
    ck_assert_str_eq(options.image, "a.image");
}
END_TEST

START_TEST(end_of_options) {
    ck_assert(PARSE("--count", "--", "--help", "x"));
    ck_assert_str_eq(options.image, "--help");
    ck_assert(!options.wants_help);
    ck_assert_int_eq(options.argument_count, 1);
    ck_assert(PARSE("-"));
    ck_assert_str_eq(options.image, "-");
}
END_TEST

START_TEST(default_image) {
    has_default = true;
    ck_assert(PARSE("a.image", "-e"));
    ck_assert_str_eq(options.image, "a.image");
    ck_assert(PARSE("--", "a.st"));
    ck_assert_str_eq(options.image, "a.st");
    ck_assert(PARSE("--count", "-e", "3 + 4"));
    ck_assert_ptr_null(options.image);
    ck_assert_int_eq(options.option_count, 1);
    ck_assert_int_eq(options.argument_count, 2);
    ck_assert_str_eq(options.arguments[0], "-e");
    ck_assert(PARSE("a.st", "--tap"));
    ck_assert_ptr_null(options.image);
    ck_assert_str_eq(options.arguments[1], "--tap");
    ck_assert(parse((char *[]){NULL}));
    ck_assert_ptr_null(options.image);
    ck_assert_int_eq(options.argument_count, 0);
    ck_assert(!PARSE("-x"));
    has_default = false;
}
END_TEST

START_TEST(information_needs_no_image) {
    ck_assert(PARSE("--help") && options.wants_help);
    ck_assert(PARSE("-h") && options.wants_help);
    ck_assert(PARSE("--version") && options.wants_version);
    ck_assert(PARSE("--primitives") && options.wants_primitives);
    ck_assert_ptr_null(options.image);
}
END_TEST

START_TEST(problems) {
    ck_assert(!PARSE("--count"));
    ck_assert_str_eq(problem, "no image is named; pinion --help says more");
    ck_assert(!PARSE("--vertion"));
    ck_assert_str_eq(problem, "there is no option --vertion; did you mean --version?");
    ck_assert(!PARSE("--maxheap=3M", "a.image"));
    ck_assert_str_eq(problem, "there is no option --maxheap; did you mean --max-heap?");
    ck_assert(!PARSE("--headless", "a.image"));
    ck_assert_str_eq(problem, "there is no option --headless; pinion --help lists those that there are");
    ck_assert(!PARSE("-x", "a.image"));
    ck_assert_str_eq(problem, "there is no option -x; pinion --help lists those that there are");
    ck_assert(!PARSE("--verify=yes", "a.image"));
    ck_assert_str_eq(problem, "the option --verify takes no value");
    ck_assert(!PARSE("--max-heap"));
    ck_assert_str_eq(problem, "--max-heap wants a number of bytes such as 512M or 4G");
    ck_assert(!PARSE("--torture-gc=often", "a.image"));
    ck_assert_str_eq(problem, "--torture-gc wants one or two numbers such as 1 or 100,50, and got often");
    ck_assert(!PARSE("--max-heap=lots", "a.image"));
    ck_assert_str_eq(problem, "--max-heap wants a number of bytes such as 512M or 4G, and got lots");
}
END_TEST

START_TEST(long_words_do_no_harm) {
    static char word[4096] = "--";
    memset(word + 2, 'x', sizeof word - 3);
    ck_assert(!PARSE(word));
    ck_assert_uint_lt(strlen(problem), sizeof problem);
}
END_TEST

Suite *options_suite(void) {
    Suite *suite = suite_create("options");
    TCase *cases = tcase_create("options");
    tcase_add_test(cases, sizes);
    tcase_add_test(cases, no_sizes);
    tcase_add_test(cases, torture);
    tcase_add_test(cases, collections);
    tcase_add_test(cases, queries);
    tcase_add_test(cases, oops);
    tcase_add_test(cases, image_and_arguments);
    tcase_add_test(cases, options_before_the_image);
    tcase_add_test(cases, end_of_options);
    tcase_add_test(cases, default_image);
    tcase_add_test(cases, information_needs_no_image);
    tcase_add_test(cases, problems);
    tcase_add_test(cases, long_words_do_no_harm);
    suite_add_tcase(suite, cases);
    return suite;
}
