"""The state of a virtual machine.

Generated from vm-spec: edit there.
"""



class State:
    """All state of one virtual machine, but for its memory."""

    def __init__(self):
        self.classTable_root = 0
        self.classTable_next = 0
        self.failure_code = 0
        self.heap_youngStart = 0
        self.heap_edenStart = 0
        self.heap_edenFree = 0
        self.heap_edenThreshold = 0
        self.heap_edenLimit = 0
        self.heap_pastStart = 0
        self.heap_pastFree = 0
        self.heap_start = 0
        self.heap_free = 0
        self.heap_limit = 0
        self.heap_collectAt = 0
        self.heap_remembered = 0
        self.heap_rememberedCount = 0
        self.heap_nilObject = 0
        self.heap_falseObject = 0
        self.heap_trueObject = 0
        self.heap_lastHash = 0
        self.heap_torture = 0
        self.heap_tortureFull = 0
        self.heap_scavengesToFull = 0
        self.safePoint_limit = 0
        self.safePoint_isRequested = False
        self.specialObjects_array = 0
        self.become_table = 0
        self.become_mask = 0
        self.compactor_bits = 0
        self.compactor_sums = 0
        self.compactor_tableBytes = 0
        self.compactor_markStack = 0
        self.compactor_depth = 0
        self.compactor_heapStart = 0
        self.compactor_collections = 0
        self.finalization_lists = 0
        self.finalization_weakCount = 0
        self.finalization_ephemeronCount = 0
        self.finalization_mournerCount = 0
        self.finalization_isPending = False
        self.heapChecker_starts = 0
        self.heapChecker_faults = 0
        self.imageReader_oldStarts = [0] * 1024
        self.imageReader_oldEnds = [0] * 1024
        self.imageReader_newStarts = [0] * 1024
        self.imageReader_segmentCount = 0
        self.imageReader_imageNil = 0
        self.imageReader_isMapped = False
        self.imageReader_imageFlags = 0
        self.imageReader_headerSize = 0
        self.imageReader_dataSize = 0
        self.imageReader_oldBase = 0
        self.imageReader_savedRoot = 0
        self.imageReader_savedHash = 0
        self.imageReader_firstSize = 0
        self.imageReader_imageFormat = 0
        self.scavenger_future = 0
        self.scavenger_futureFree = 0
        self.scavenger_futureLimit = 0
        self.scavenger_futureScan = 0
        self.scavenger_tenuresPast = False
        self.scavenger_tenuresAll = False
        self.scavenger_oldScan = 0
        self.scavenger_scavenges = 0
        self.scavenger_tenured = 0
        self.fp = 0
        self.ip = 0
        self.temps = 0
        self.method = 0
        self.receiver = 0
        self.extA = 0
        self.extB = 0
        self.sp = 0
        self.stackPages_base = 0
        self.stackPages_current = 0
        self.stackPages_limit = 0
        self.stackPages_topFp = [0] * 64
        self.stackPages_topIp = [0] * 64
        self.stackPages_topSp = [0] * 64
        self.stackPages_lastUse = [0] * 64
        self.stackPages_clock = 0
        self.lookup_cache = [0] * 16384
        self.lookup_misses = 0
        self.quickElements_isOn = False
        self.quickElements_isKnown = False
        self.returning_walkFp = 0
        self.returning_walkContext = 0
        self.scheduler_nextWakeup = 0
        self.scheduler_wakeupSemaphore = 0
        self.scheduler_heldContext = 0
        self.send_count = 0
        self.send_newMethod = 0
        self.send_argumentCount = 0
        self.interpreter_isObserved = False
        self.interpreter_bytecodes = 0
        self.interpreter_stopAt = 0
