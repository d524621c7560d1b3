/* The VM structure: all state of one virtual machine.  Generated from vm-spec: edit there. */
#ifndef PINION_VM_H
#define PINION_VM_H

#include "platform.h"

struct VM {
    void *host; /* belongs to platform/ */
    address bytecodes; /* the table through which the interpreter loop finds them */
    /* ClassTable */
    oop classTable_root;
    int64_t classTable_next;
    bool classTable_hasTwins;
    /* Failure */
    int64_t failure_code;
    int64_t failure_systemNumber;
    /* Forwarders */
    bool forwarders_isOn;
    bool forwarders_areOld;
    bool forwarders_isOddVariable;
    bool forwarders_needsCare;
    /* FreeChunks */
    address freeChunks_lists;
    int64_t freeChunks_bytes;
    address freeChunks_holeStart;
    address freeChunks_holeEnd;
    /* Heap */
    address heap_youngStart;
    address heap_edenStart;
    address heap_edenFree;
    address heap_edenThreshold;
    address heap_edenLimit;
    address heap_pastStart;
    address heap_pastFree;
    address heap_start;
    address heap_free;
    address heap_limit;
    address heap_ceiling;
    address heap_maxEnd;
    address heap_reservedEnd;
    int64_t heap_collectAt;
    int64_t heap_lowSpace;
    bool heap_wasLow;
    address heap_remembered;
    int64_t heap_rememberedCount;
    int64_t heap_rememberedOverflows;
    oop heap_nilObject;
    oop heap_falseObject;
    oop heap_trueObject;
    uint64_t heap_lastHash;
    int64_t heap_torture;
    int64_t heap_tortureFull;
    int64_t heap_scavengesToFull;
    /* HeapSizes */
    int64_t heapSizes_eden;
    int64_t heapSizes_mostEden;
    int64_t heapSizes_firstEden;
    bool heapSizes_adapts;
    int64_t heapSizes_survival;
    int64_t heapSizes_adaptions;
    int64_t heapSizes_growHeadroom;
    int64_t heapSizes_shrinkThreshold;
    double heapSizes_growthRatio;
    int64_t heapSizes_growths;
    int64_t heapSizes_shrinkings;
    int64_t heapSizes_longestGrowth;
    /* SafePoint */
    _Atomic address safePoint_limit;
    bool safePoint_isRequested;
    _Atomic bool safePoint_isInterrupted;
    /* SpecialObjects */
    oop specialObjects_array;
    oop specialObjects_selectors;
    /* Become */
    bool become_needsContexts;
    bool become_needsFlush;
    bool become_hasClasses;
    int64_t become_bytes;
    /* CollectionLog */
    bool collectionLog_isTold;
    int64_t collectionLog_beganAt;
    int64_t collectionLog_usedBefore;
    int64_t collectionLog_usedAfter;
    int64_t collectionLog_tenuredBefore;
    int64_t collectionLog_allocated;
    int64_t collectionLog_pause;
    int64_t collectionLog_scavenges;
    int64_t collectionLog_scavengeTime;
    int64_t collectionLog_fullCollections;
    int64_t collectionLog_fullTime;
    int64_t collectionLog_phaseAt;
    int64_t collectionLog_markTime;
    int64_t collectionLog_sweepTime;
    int64_t collectionLog_compactionTime;
    int64_t collectionLog_scavengePause;
    int64_t collectionLog_endedAt;
    int64_t collectionLog_count;
    /* Compactor */
    address compactor_bits;
    address compactor_sums;
    int64_t compactor_tableBytes;
    address compactor_markStack;
    int64_t compactor_nearFirst;
    int64_t compactor_nearCount;
    int64_t compactor_depth;
    address compactor_heapStart;
    int64_t compactor_living;
    int64_t compactor_pinned;
    int64_t compactor_pinCount;
    int64_t compactor_rootMarks;
    int64_t compactor_marks;
    int64_t compactor_moves;
    int64_t compactor_holes;
    /* Finalization */
    address finalization_lists;
    int64_t finalization_weakCount;
    int64_t finalization_ephemeronCount;
    int64_t finalization_mournerCount;
    bool finalization_isPending;
    /* Handles */
    address handles_table;
    int64_t handles_size;
    int64_t handles_used;
    int64_t handles_nextFree;
    /* HeapCensus */
    address heapCensus_tables;
    int64_t heapCensus_tableSize;
    int64_t heapCensus_limit;
    int64_t heapCensus_found;
    /* HeapChecker */
    address heapChecker_starts;
    address heapChecker_listed;
    int64_t heapChecker_tableBytes;
    int64_t heapChecker_faults;
    int64_t heapChecker_chunkBytes;
    /* HeapQuery */
    uint64_t heapQuery_target;
    int64_t heapQuery_targetClass;
    /* ImageReader */
    int64_t imageReader_segmentCount;
    uint64_t imageReader_imageNil;
    bool imageReader_isMapped;
    int64_t imageReader_headerSize;
    int64_t imageReader_dataSize;
    uint64_t imageReader_oldBase;
    uint64_t imageReader_savedRoot;
    uint64_t imageReader_savedHash;
    int64_t imageReader_firstSize;
    int64_t imageReader_freeBytes;
    oop imageReader_firstFree;
    int64_t imageReader_imageFormat;
    int64_t imageReader_forwarderCount;
    /* ImageSettings */
    uint64_t imageSettings_windowSize;
    uint64_t imageSettings_flags;
    int64_t imageSettings_extraMemory;
    int64_t imageSettings_stackPages;
    int64_t imageSettings_codeBytes;
    int64_t imageSettings_edenBytes;
    int64_t imageSettings_externalSemaphores;
    int64_t imageSettings_version;
    /* Names */
    int64_t names_nameSlot;
    int64_t names_instanceSlot;
    int64_t names_variablesSlot;
    /* PathFinder */
    address pathFinder_queue;
    address pathFinder_reached;
    int64_t pathFinder_tableBytes;
    int64_t pathFinder_count;
    int64_t pathFinder_found;
    /* Scavenger */
    address scavenger_future;
    address scavenger_futureFree;
    address scavenger_futureLimit;
    address scavenger_futureScan;
    bool scavenger_tenuresPast;
    bool scavenger_tenuresAll;
    address scavenger_tenureEnd;
    int64_t scavenger_looked;
    int64_t scavenger_keptCount;
    int64_t scavenger_tenured;
    int64_t scavenger_tenures;
    int64_t scavenger_survivors;
    int64_t scavenger_rememberedBefore;
    double scavenger_tenuringPart;
    int64_t scavenger_usedBefore;
    int64_t scavenger_tenuredBefore;
    /* Contexts */
    int64_t contexts_made;
    int64_t contexts_overflows;
    int64_t contexts_divorces;
    /* Frame */
    address fp;
    address ip;
    address temps;
    oop receiver;
    int64_t extA;
    int64_t extB;
    int64_t bytecodeSet;
    /* Lookahead */
    bool lookahead_isOff;
    int64_t lookahead_firstShort;
    int64_t lookahead_long;
    int64_t lookahead_jump;
    int64_t lookahead_add;
    int64_t lookahead_subtract;
    int64_t lookahead_identical;
    /* RootPath */
    bool rootPath_isFinding;
    int64_t rootPath_number;
    uint64_t rootPath_leftOut;
    const char *rootPath_rootName;
    int64_t rootPath_rootIndex;
    address rootPath_rootFrame;
    /* Stack */
    address sp;
    /* StackPages */
    address stackPages_base;
    int64_t stackPages_count;
    int64_t stackPages_current;
    address stackPages_limit;
    int64_t stackPages_clock;
    int64_t stackPages_uses;
    double stackPages_usesSum;
    int64_t stackPages_mostInUse;
    /* Unwinder */
    address unwinder_above;
    /* Clock */
    bool clock_isVirtual;
    int64_t clock_ticks;
    int64_t clock_skipped;
    int64_t clock_alarm;
    /* Collector */
    bool collector_isChecking;
    /* Interrupts */
    int64_t interrupts_profileAt;
    oop interrupts_profileSemaphore;
    oop interrupts_profiledProcess;
    int64_t interrupts_checks;
    int64_t interrupts_interrupts;
    int64_t interrupts_served;
    /* Lookup */
    int64_t lookup_misses;
    oop lookup_missed;
    /* QuickElements */
    int64_t quickElements_arrays;
    int64_t quickElements_strings;
    bool quickElements_isKnown;
    /* Returning */
    address returning_walkFp;
    oop returning_walkContext;
    /* Scheduler */
    int64_t scheduler_readyBound;
    int64_t scheduler_nextWakeup;
    oop scheduler_wakeupSemaphore;
    oop scheduler_heldContext;
    int64_t scheduler_switches;
    int64_t scheduler_idleTime;
    /* Send */
    int64_t send_count;
    oop send_newMethod;
    int64_t send_argumentCount;
    /* StackReport */
    address stackReport_highest;
    /* Trace */
    int64_t trace_kinds;
    int64_t trace_calls;
    /* CallPrimitives */
    oop callPrimitives_kept;
    /* ParameterPrimitives */
    int64_t parameterPrimitives_heartbeat;
    int64_t parameterPrimitives_startedAt;
    /* ZipDeflater */
    address zipDeflater_bytes;
    int64_t zipDeflater_end;
    address zipDeflater_heads;
    address zipDeflater_tails;
    int64_t zipDeflater_hash;
    address zipDeflater_literals;
    address zipDeflater_distances;
    address zipDeflater_literalCounts;
    address zipDeflater_distanceCounts;
    int64_t zipDeflater_count;
    int64_t zipDeflater_capacity;
    int64_t zipDeflater_matches;
    int64_t zipDeflater_matchStart;
    int64_t zipDeflater_matchLength;
    /* ZipEncoder */
    address zipEncoder_target;
    int64_t zipEncoder_position;
    int64_t zipEncoder_size;
    int64_t zipEncoder_bits;
    int64_t zipEncoder_bitCount;
    bool zipEncoder_isFaulty;
    /* ZipPlugin */
    int64_t zipPlugin_bits;
    int64_t zipPlugin_bitCount;
    address zipPlugin_source;
    int64_t zipPlugin_sourceStart;
    int64_t zipPlugin_sourceEnd;
    bool zipPlugin_isFaulty;
    /* Interpreter */
    bool interpreter_isObserved;
    int64_t interpreter_stopAt;
    /* CollectionLog */
    _Alignas(64) bool collectionLog_recentFull[8];
    _Alignas(64) int64_t collectionLog_recentPause[8];
    _Alignas(64) int64_t collectionLog_recentBefore[8];
    _Alignas(64) int64_t collectionLog_recentAfter[8];
    /* Compactor */
    _Alignas(64) uint64_t compactor_near[16];
    /* ImageReader */
    _Alignas(64) uint64_t imageReader_oldStarts[1024];
    _Alignas(64) uint64_t imageReader_oldEnds[1024];
    _Alignas(64) uint64_t imageReader_newStarts[1024];
    /* StackPages */
    _Alignas(64) address stackPages_topFp[1024];
    _Alignas(64) address stackPages_topIp[1024];
    _Alignas(64) address stackPages_topSp[1024];
    _Alignas(64) int64_t stackPages_lastUse[1024];
    /* Lookup */
    _Alignas(64) uint64_t lookup_cache[32776];
    /* Trace */
    _Alignas(64) int64_t trace_callsAt[32];
};

#endif
