"""All cases, in the order in which the image numbers them from 1. Those that need a VM for themselves come last."""

import array_cases
import bytecode_cases
import byte_cases
import call_cases
import control_cases
import digest_cases
import element_cases
import float_cases
import folder_cases
import function_cases
import image_cases
import integer_cases
import large_cases
import memory_cases
import mirror_cases
import object_cases
import system_cases
import zip_cases
from probe import Case, absent_cases, wrong_counts

ENDLESS: list[Case] = [*integer_cases.CASES, *float_cases.CASES, *function_cases.CASES, *element_cases.CASES, *object_cases.CASES, *control_cases.CASES,
                       *system_cases.CASES, *byte_cases.CASES, *folder_cases.CASES, *array_cases.CASES, *memory_cases.CASES, *mirror_cases.CASES, *large_cases.CASES, *call_cases.CASES, *image_cases.CASES, *zip_cases.CASES, *digest_cases.CASES, *bytecode_cases.CASES, *absent_cases(), *wrong_counts()]
EXITS: list[Case] = system_cases.EXITS
FILLED: list[Case] = object_cases.FILLED + control_cases.FILLED + memory_cases.FILLED + large_cases.FILLED
STARVED: list[Case] = object_cases.STARVED
VIRTUAL: list[Case] = array_cases.VIRTUAL
CASES: list[Case] = ENDLESS + EXITS + FILLED + STARVED + VIRTUAL
