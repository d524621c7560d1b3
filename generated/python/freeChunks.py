"""I keep the holes of old space, so that objects can be put there. A hole is a free chunk: it has the header of an object whose class index is 0, so that whoever walks old space steps over it, and links where an object has slots, in the layout of Spur's images: 0 next chunk of the same size 1 previous one, which nobody here needs 2 parent 3 smaller 4 larger Chunks of less than 512 bytes are in a list for each size. Larger ones are nodes of a search tree by size, and others of the same size are in a list behind the node. The tree is a treap (Seidel and Aragon, Randomized search trees, 1996): a number made from the address of a node is its priority, and no node has a higher one than its parent, so that the tree stays flat whatever the order in which chunks come and go. Lists and root are in the fourth object of every image, and so an image file holds them. What is small is put into chunks of just its size, and else into the current hole, one object behind the other; the current hole is in no list. When it is used up, the tree gives another one.

Generated from vm-spec: edit there.
"""
from generated.python import (dispatch, classIndex, format, header, integers, methodHeader, quickPrimitive, tag, classTable, closures, failure, forwarders, freeChunks, heap, heapSizes, instances, largeIntegers, methods, objects, safePoint, specialObjects, become, collectionLog, compactor, enumeration, finalization, handles, heapCensus, heapChecker, heapQuery, imageReader, imageSettings, imageWriter, mournQueue, names, pathFinder, pointerSlots, scavenger, contextAccess, contexts, frame, lookahead, rootPath, stack, stackChecker, stackPages, unwinder, clock, collector, interrupts, lookup, quickElements, returning, scheduler, send, stackReport, trace, sendFinder, sharedBytecodes, bytePrimitives, callPrimitives, controlPrimitives, elementPrimitives, floatPrimitives, integerPrimitives, memoryPrimitives, modulePrimitives, objectPrimitives, parameterPrimitives, processPrimitives, systemPrimitives, consolePlugin, croquetPlugin, dSAPrims, fileAttributesPlugin, filePlugin, float64ArrayPlugin, floatArrayPlugin, floatMathPlugin, heapPlugin, largeIntegersPlugin, localePlugin, mD5Plugin, miscPrimitivePlugin, uUIDPlugin, zipDeflater, zipEncoder, zipPlugin, interpreter)
from generator.simulator.runtime import *


def listCount(vm):
    """FreeChunks>>listCount, vm-spec/Heap/FreeChunks.class.st:36"""
    return 64


def largeBytes(vm):
    """FreeChunks>>largeBytes, vm-spec/Heap/FreeChunks.class.st:43"""
    return 512


def leastBytes(vm):
    """FreeChunks>>leastBytes, vm-spec/Heap/FreeChunks.class.st:50"""
    return 16


def headBytes(vm):
    """FreeChunks>>headBytes, vm-spec/Heap/FreeChunks.class.st:57"""
    return 56


def next(vm):
    """FreeChunks>>next, vm-spec/Heap/FreeChunks.class.st:64"""
    return 0


def previous(vm):
    """FreeChunks>>previous, vm-spec/Heap/FreeChunks.class.st:70"""
    return 1


def parent(vm):
    """FreeChunks>>parent, vm-spec/Heap/FreeChunks.class.st:76"""
    return 2


def smaller(vm):
    """FreeChunks>>smaller, vm-spec/Heap/FreeChunks.class.st:82"""
    return 3


def larger(vm):
    """FreeChunks>>larger, vm-spec/Heap/FreeChunks.class.st:88"""
    return 4


def none(vm):
    """FreeChunks>>none, vm-spec/Heap/FreeChunks.class.st:94"""
    return 0


def useLists_bytes(vm, anObject, count):
    """FreeChunks>>useLists:bytes:, vm-spec/Heap/FreeChunks.class.st:100"""
    vm.freeChunks_lists = anObject + 8
    vm.freeChunks_bytes = count
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart


def clear(vm):
    """FreeChunks>>clear, vm-spec/Heap/FreeChunks.class.st:109"""
    memory_fill(vm, vm.freeChunks_lists, 64, 0)
    vm.freeChunks_bytes = 0
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart


def forgetHole(vm):
    """FreeChunks>>forgetHole, vm-spec/Heap/FreeChunks.class.st:117"""
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart


def bytes(vm):
    """FreeChunks>>bytes, vm-spec/Heap/FreeChunks.class.st:123"""
    return vm.freeChunks_bytes


def hole(vm):
    """FreeChunks>>hole, vm-spec/Heap/FreeChunks.class.st:129"""
    return 0 if vm.freeChunks_holeStart == vm.freeChunks_holeEnd else vm.freeChunks_holeStart


def listAt(vm, number):
    """FreeChunks>>listAt:, vm-spec/Heap/FreeChunks.class.st:136"""
    return vm.u64[vm.freeChunks_lists + i64_shift_left(number, 3) >> 3]


def listAt_put(vm, number, chunk):
    """FreeChunks>>listAt:put:, vm-spec/Heap/FreeChunks.class.st:143"""
    vm.u64[vm.freeChunks_lists + i64_shift_left(number, 3) >> 3] = chunk


def largest(vm):
    """FreeChunks>>largest, vm-spec/Heap/FreeChunks.class.st:149"""
    largest2 = 0
    node = vm.u64[vm.freeChunks_lists >> 3]
    while not node == 0:
        count = signed64(vm.u64[node >> 3] >> 56)
        slotCountOf = signed64(vm.u64[node - 8 >> 3] & 72057594037927935) if count == 255 else count
        largest2 = node + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (node - 8 if signed64(vm.u64[node >> 3] >> 56) == 255 else node)
        node = vm.u64[node + 40 >> 3]
    return largest2


def bytesOf(vm, chunk):
    """FreeChunks>>bytesOf:, vm-spec/Heap/FreeChunks.class.st:162"""
    count = signed64(vm.u64[chunk >> 3] >> 56)
    slotCountOf = signed64(vm.u64[chunk - 8 >> 3] & 72057594037927935) if count == 255 else count
    return chunk + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (chunk - 8 if signed64(vm.u64[chunk >> 3] >> 56) == 255 else chunk)


def placeOf(vm, chunk):
    """FreeChunks>>placeOf:, vm-spec/Heap/FreeChunks.class.st:168"""
    return chunk - 8 if signed64(vm.u64[chunk >> 3] >> 56) == 255 else chunk


def chunk_at(vm, size, place):
    """FreeChunks>>chunk:at:, vm-spec/Heap/FreeChunks.class.st:177"""
    if size >> 3 > 255:
        vm.u64[place >> 3] = (18374686479671623680 + (i64(size - 16) >> 3 & 0xffffffffffffffff)) & M64
        vm.u64[place + 8 >> 3] = 18374686479671623680
        return place + 8
    vm.u64[place >> 3] = (i64(size - 8) >> 3 & 0xffffffffffffffff) << 56 & M64
    return place


def add_at(vm, size, place):
    """FreeChunks>>add:at:, vm-spec/Heap/FreeChunks.class.st:189"""
    vm.freeChunks_bytes = i64(vm.freeChunks_bytes + size)
    enter_bytes(vm, chunk_at(vm, size, place), size)


def enter_bytes(vm, chunk, size):
    """FreeChunks>>enter:bytes:, vm-spec/Heap/FreeChunks.class.st:197"""
    if size < 512:
        value = vm.u64[vm.freeChunks_lists + i64_shift_left(size >> 3, 3) >> 3]
        vm.u64[chunk + 8 >> 3] = value
        number = size >> 3
        vm.u64[vm.freeChunks_lists + i64_shift_left(number, 3) >> 3] = chunk
        return
    node = nodeOf(vm, size)
    if node == 0:
        insert_bytes(vm, chunk, size)
        return
    for i in range(1, 4 + 1):
        vm.u64[chunk + i64_shift_left(i64(i + 1), 3) >> 3] = 0
    value2 = vm.u64[node + 8 >> 3]
    vm.u64[chunk + 8 >> 3] = value2
    vm.u64[node + 8 >> 3] = chunk


def endHole(vm):
    """FreeChunks>>endHole, vm-spec/Heap/FreeChunks.class.st:212"""
    place = 0 if vm.freeChunks_holeStart == vm.freeChunks_holeEnd else vm.freeChunks_holeStart
    if not place == 0:
        enter_bytes(vm, place + 8 if signed64(vm.u64[place >> 3] >> 56) == 255 else place, vm.freeChunks_holeEnd - place)
    vm.freeChunks_holeStart = 0
    vm.freeChunks_holeEnd = vm.freeChunks_holeStart


def take(vm, size):
    """FreeChunks>>take:, vm-spec/Heap/FreeChunks.class.st:221"""
    if vm.freeChunks_bytes < size:
        return 0
    if size < 512:
        chunk = vm.u64[vm.freeChunks_lists + i64_shift_left(size >> 3, 3) >> 3]
        if not chunk == 0:
            number = size >> 3
            chunk2 = vm.u64[chunk + 8 >> 3]
            vm.u64[vm.freeChunks_lists + i64_shift_left(number, 3) >> 3] = chunk2
            vm.freeChunks_bytes = i64(vm.freeChunks_bytes - size)
            return chunk
    room = vm.freeChunks_holeEnd - vm.freeChunks_holeStart
    if not (room == size or room >= i64(size + 16)):
        chunk = findLarge(vm, size)
        if chunk == 0:
            return 0
        endHole(vm)
        remove(vm, chunk)
        vm.freeChunks_holeStart = chunk - 8 if signed64(vm.u64[chunk >> 3] >> 56) == 255 else chunk
        count = signed64(vm.u64[chunk >> 3] >> 56)
        slotCountOf = signed64(vm.u64[chunk - 8 >> 3] & 72057594037927935) if count == 255 else count
        vm.freeChunks_holeEnd = chunk + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3)
    return takeFromHole(vm, size)


def takeSmall(vm, size):
    """FreeChunks>>takeSmall:, vm-spec/Heap/FreeChunks.class.st:243"""
    for number in range(i64((size >> 3) + 2), 63 + 1):
        chunk = vm.u64[vm.freeChunks_lists + i64_shift_left(number, 3) >> 3]
        if not chunk == 0:
            chunk2 = vm.u64[chunk + 8 >> 3]
            vm.u64[vm.freeChunks_lists + i64_shift_left(number, 3) >> 3] = chunk2
            place = chunk
            vm.freeChunks_bytes = i64(vm.freeChunks_bytes - i64_shift_left(number, 3))
            size2 = i64(i64_shift_left(number, 3) - size)
            place2 = place + size
            vm.freeChunks_bytes = i64(vm.freeChunks_bytes + size2)
            enter_bytes(vm, chunk_at(vm, size2, place2), size2)
            return place
    return 0


def fits_in(vm, size, room):
    """FreeChunks>>fits:in:, vm-spec/Heap/FreeChunks.class.st:259"""
    return room == size or room >= i64(size + 16)


def takeFromHole(vm, size):
    """FreeChunks>>takeFromHole:, vm-spec/Heap/FreeChunks.class.st:266"""
    place = vm.freeChunks_holeStart
    vm.freeChunks_holeStart = place + size
    if not vm.freeChunks_holeStart == vm.freeChunks_holeEnd:
        chunk_at(vm, vm.freeChunks_holeEnd - vm.freeChunks_holeStart, vm.freeChunks_holeStart)
    vm.freeChunks_bytes = i64(vm.freeChunks_bytes - size)
    return place


def findLarge(vm, size):
    """FreeChunks>>findLarge:, vm-spec/Heap/FreeChunks.class.st:278"""
    chunk = atLeast(vm, size)
    if chunk == 0:
        answer = True
    else:
        count = signed64(vm.u64[chunk >> 3] >> 56)
        slotCountOf = signed64(vm.u64[chunk - 8 >> 3] & 72057594037927935) if count == 255 else count
        room = chunk + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (chunk - 8 if signed64(vm.u64[chunk >> 3] >> 56) == 255 else chunk)
        answer = room == size or room >= i64(size + 16)
    if answer:
        return chunk
    return atLeast(vm, i64(size + 16))


def atLeast(vm, size):
    """FreeChunks>>atLeast:, vm-spec/Heap/FreeChunks.class.st:288"""
    found = 0
    node = vm.u64[vm.freeChunks_lists >> 3]
    while not node == 0:
        count = signed64(vm.u64[node >> 3] >> 56)
        slotCountOf = signed64(vm.u64[node - 8 >> 3] & 72057594037927935) if count == 255 else count
        if node + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (node - 8 if signed64(vm.u64[node >> 3] >> 56) == 255 else node) >= size:
            found = node
            node = vm.u64[node + 32 >> 3]
        else:
            node = vm.u64[node + 40 >> 3]
    return found


def nodeOf(vm, size):
    """FreeChunks>>nodeOf:, vm-spec/Heap/FreeChunks.class.st:304"""
    node = atLeast(vm, size)
    if node == 0:
        answer = True
    else:
        count = signed64(vm.u64[node >> 3] >> 56)
        slotCountOf = signed64(vm.u64[node - 8 >> 3] & 72057594037927935) if count == 255 else count
        answer = node + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (node - 8 if signed64(vm.u64[node >> 3] >> 56) == 255 else node) == size
    return node if answer else 0


def priorityOf(vm, chunk):
    """FreeChunks>>priorityOf:, vm-spec/Heap/FreeChunks.class.st:313"""
    return ((chunk >> 3) * 11400714819323198485) & M64


def link_below_side(vm, node, above, side):
    """FreeChunks>>link:below:side:, vm-spec/Heap/FreeChunks.class.st:320"""
    if above == 0:
        vm.u64[vm.freeChunks_lists >> 3] = node
    else:
        vm.u64[above + i64_shift_left(i64(side + 1), 3) >> 3] = node
    if not node == 0:
        vm.u64[node + 24 >> 3] = above


def insert_bytes(vm, chunk, size):
    """FreeChunks>>insert:bytes:, vm-spec/Heap/FreeChunks.class.st:330"""
    above = 0
    side = 3
    node = vm.u64[vm.freeChunks_lists >> 3]
    while node != 0 and ((node >> 3) * 11400714819323198485) & M64 >= ((chunk >> 3) * 11400714819323198485) & M64:
        above = node
        count = signed64(vm.u64[node >> 3] >> 56)
        slotCountOf = signed64(vm.u64[node - 8 >> 3] & 72057594037927935) if count == 255 else count
        side = 3 if size < node + i64_shift_left(i64(i64_max(slotCountOf, 1) + 1), 3) - (node - 8 if signed64(vm.u64[node >> 3] >> 56) == 255 else node) else 4
        node = vm.u64[node + i64_shift_left(i64(side + 1), 3) >> 3]
    vm.u64[chunk + 8 >> 3] = 0
    vm.u64[chunk + 16 >> 3] = 0
    link_below_side(vm, chunk, above, side)
    below = chunk
    belowSide = 3
    more = chunk
    moreSide = 4
    while not node == 0:
        count2 = signed64(vm.u64[node >> 3] >> 56)
        slotCountOf2 = signed64(vm.u64[node - 8 >> 3] & 72057594037927935) if count2 == 255 else count2
        if node + i64_shift_left(i64(i64_max(slotCountOf2, 1) + 1), 3) - (node - 8 if signed64(vm.u64[node >> 3] >> 56) == 255 else node) < size:
            link_below_side(vm, node, below, belowSide)
            below = node
            belowSide = 4
            node = vm.u64[node + 40 >> 3]
        else:
            link_below_side(vm, node, more, moreSide)
            more = node
            moreSide = 3
            node = vm.u64[node + 32 >> 3]
    link_below_side(vm, 0, below, belowSide)
    link_below_side(vm, 0, more, moreSide)


def remove(vm, node):
    """FreeChunks>>remove:, vm-spec/Heap/FreeChunks.class.st:365"""
    above = vm.u64[node + 24 >> 3]
    side = 4 if above != 0 and vm.u64[above + 40 >> 3] == node else 3
    below = vm.u64[node + 32 >> 3]
    more = vm.u64[node + 40 >> 3]
    next2 = vm.u64[node + 8 >> 3]
    if not next2 == 0:
        link_below_side(vm, next2, above, side)
        link_below_side(vm, below, next2, 3)
        link_below_side(vm, more, next2, 4)
        return
    while below != 0 and more != 0:
        if ((below >> 3) * 11400714819323198485) & M64 > ((more >> 3) * 11400714819323198485) & M64:
            link_below_side(vm, below, above, side)
            above = below
            side = 4
            below = vm.u64[below + i64_shift_left(i64(side + 1), 3) >> 3]
        else:
            link_below_side(vm, more, above, side)
            above = more
            side = 3
            more = vm.u64[more + i64_shift_left(i64(side + 1), 3) >> 3]
    link_below_side(vm, more if below == 0 else below, above, side)
