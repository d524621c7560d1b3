"""What the command asks the engine about the heap: a census, paths to roots, and who refers to an object."""
from __future__ import annotations

import argparse
import os
import re

from generated.python import heapCensus, heapQuery, rootPath
from generator.simulator.machine import Machine

_METACLASS = b" class"


def is_asked(options: argparse.Namespace) -> bool:
    """Whether the command line asks anything."""
    return bool(options.census or options.path_to_root or options.pointers_to)


def answer(vm: Machine, options: argparse.Namespace) -> bool:
    """Reports what was asked for, which needs the registers to be saved where the image runs; whether all of it could be found."""
    if options.census and not heapCensus.report(vm):
        return False
    if options.path_to_root and not (_ask(vm, options.path_to_root) and rootPath.report(vm)):
        return False
    if options.pointers_to:
        if not _ask(vm, options.pointers_to):
            return False
        heapQuery.reportReferences(vm)
    return True


def _ask(vm: Machine, target: str) -> bool:
    """Asks about an oop, or the instances of a class; whether there is such a thing."""
    if re.fullmatch("0x[0-9a-fA-F]{1,16}", target):
        return heapQuery.askForOop(vm, int(target, 16))
    name = os.fsencode(target)
    class_name = name.removesuffix(_METACLASS)
    place = vm.reserve(len(class_name) + 8)
    vm.put_bytes(place, class_name)
    return heapQuery.askForInstancesOf_size_meta(vm, place, len(class_name), class_name != name)
