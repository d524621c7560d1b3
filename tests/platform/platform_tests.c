/* Runs the tests of platform/. */
#include <stdlib.h>

#include "suites.h"

int main(void) {
    SRunner *runner = srunner_create(options_suite());
    srunner_add_suite(runner, messages_suite());
    srunner_add_suite(runner, paths_suite());
    srunner_add_suite(runner, limits_suite());
    srunner_add_suite(runner, memory_suite());
    srunner_add_suite(runner, files_suite());
    srunner_add_suite(runner, image_file_suite());
    srunner_add_suite(runner, attributes_suite());
    srunner_add_suite(runner, locale_suite());
    srunner_add_suite(runner, exit_suite());
    srunner_add_suite(runner, interrupts_suite());
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
