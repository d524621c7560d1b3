/* The whole engine as one translation unit, so that the C compiler sees it whole.  Generated from vm-spec: edit there. */
#include "engine.h"

static int64_t format_elementShift(VM *vm, int64_t format);
static int64_t format_unusedElements(VM *vm, int64_t format);
static int64_t format_slotsFor_format(VM *vm, int64_t count, int64_t format);
static int64_t format_formatFor_format(VM *vm, int64_t count, int64_t format);
static bool integers_canShift_by(VM *vm, int64_t value, int64_t distance);
static double tag_smallFloatValue(VM *vm, oop anOop);
static bool tag_fitsSmallFloat(VM *vm, double value);
static oop tag_smallFloatFor(VM *vm, double value);
static int64_t classTable_indexLimit(VM *vm);
static int64_t classTable_enter(VM *vm, oop aClass);
static oop classTable_pageAt(VM *vm, int64_t number);
static bool classTable_isClass(VM *vm, oop anOop);
static bool closures_isEmbedded(VM *vm, oop anOop);
static oop closures_newEmbedded_outer_arguments_copied(VM *vm, oop startPc, oop outerContext, int64_t arguments, int64_t count);
static oop closures_new_outer_receiver_copied(VM *vm, oop code, oop outerContext, oop receiver, int64_t count);
static oop failure_codeObject(VM *vm);
static int64_t freeChunks_largest(VM *vm);
static oop freeChunks_chunk_at(VM *vm, int64_t size, address place);
static void freeChunks_enter_bytes(VM *vm, oop chunk, int64_t size);
static void freeChunks_endHole(VM *vm);
static address freeChunks_take(VM *vm, int64_t size);
static address freeChunks_takeSmall(VM *vm, int64_t size);
static address freeChunks_takeFromHole(VM *vm, int64_t size);
static oop freeChunks_findLarge(VM *vm, int64_t size);
static oop freeChunks_atLeast(VM *vm, int64_t size);
static oop freeChunks_nodeOf(VM *vm, int64_t size);
static void freeChunks_link_below_side(VM *vm, oop node, oop above, int64_t side);
static void freeChunks_insert_bytes(VM *vm, oop chunk, int64_t size);
static void freeChunks_remove(VM *vm, oop node);
static bool heap_reserve_at(VM *vm, int64_t bytes, address place);
static bool heap_needsFullCollection(VM *vm);
static int64_t heap_bytesForSlots(VM *vm, int64_t count);
static oop heap_allocateLate_format_classIndex(VM *vm, int64_t count, int64_t format, int64_t classIndex);
static oop heap_allocateLarge_format_classIndex(VM *vm, int64_t count, int64_t objectFormat, int64_t classIndex);
static oop heap_allocateOld_format_classIndex(VM *vm, int64_t count, int64_t format, int64_t classIndex);
static address heap_takeOld(VM *vm, int64_t bytes);
static oop heap_place_format_classIndex_at(VM *vm, int64_t count, int64_t format, int64_t classIndex, address place);
static bool heap_hasRoomForOld(VM *vm, int64_t count);
static void heap_outOfMemory(VM *vm, int64_t slots);
static void heap_emptyEden(VM *vm);
static void heap_noteStores(VM *vm, oop anObject);
static void heap_remember(VM *vm, oop anObject);
static void heap_forgetAll(VM *vm);
static int64_t heap_nextHash(VM *vm);
static address heap_skipGaps(VM *vm, address place);
static oop instances_new_size(VM *vm, oop aClass, int64_t size);
static oop instances_words_format_classIndex(VM *vm, int64_t count, int64_t instanceFormat, int64_t index);
static oop instances_point_y(VM *vm, oop x, oop y);
static oop instances_boxedFloat(VM *vm, double value);
static oop instances_magnitude_negative(VM *vm, uint64_t magnitude, bool isNegative);
static uint64_t largeIntegers_magnitudeOf(VM *vm, oop anOop);
static uint64_t largeIntegers_bytesOf(VM *vm, oop anOop);
static int64_t largeIntegers_compare_with(VM *vm, oop one, oop other);
static oop largeIntegers_sum_and_negated(VM *vm, oop one, oop other, bool isNegated);
static int64_t methods_failureTemporaryOf(VM *vm, oop aMethod);
static int64_t methods_primitiveNumberOf(VM *vm, oop aMethod);
static oop methods_methodClassOf(VM *vm, oop aMethod);
static int64_t objects_elementCountOf(VM *vm, oop anObject);
static int64_t objects_fixedSlotCountOf(VM *vm, oop anObject);
static int64_t objects_identityHashOf(VM *vm, oop anOop);
static bool become_canExchange_with(VM *vm, oop anArray, oop other);
static bool become_canForward_to(VM *vm, oop anArray, oop other);
static void become_replace_with_bothWays_copyHash(VM *vm, oop anArray, oop other, bool isTwoWay, bool copiesHash);
static void become_replaceIn(VM *vm, oop anObject);
static void become_renumberClasses(VM *vm);
static void become_joinInstances(VM *vm);
static void become_makeTableFor(VM *vm, int64_t count);
static address become_cellOf(VM *vm, oop key);
static void collectionLog_scavengedFor(VM *vm, const char *cause);
static void collectionLog_collectedAllFor(VM *vm, const char *cause);
static void collectionLog_finish(VM *vm, bool isFull);
static void compactor_begin(VM *vm);
static void compactor_markKnownClasses(VM *vm);
static void compactor_reserveTables(VM *vm, int64_t bytes);
static oop compactor_mark(VM *vm, oop anOop);
static int64_t compactor_strongCountOf(VM *vm, oop anObject);
static void compactor_finishMarking(VM *vm);
static bool compactor_markEphemerons(VM *vm);
static void compactor_trace(VM *vm, oop ephemeron);
static void compactor_mournEphemerons(VM *vm);
static void compactor_clearWeakSlots(VM *vm);
static void compactor_setBitsOf(VM *vm, oop anObject);
static void compactor_plan(VM *vm);
static bool compactor_canSlide(VM *vm);
static void compactor_notePin(VM *vm, oop anObject);
static void compactor_forgetDeadClasses(VM *vm);
static oop compactor_newAddressOf(VM *vm, oop anOop);
static int64_t compactor_newWordOf(VM *vm, int64_t word);
static void compactor_compact(VM *vm);
static void compactor_endAt(VM *vm, address free);
static void compactor_sweep(VM *vm);
static int64_t compactor_next_from_to(VM *vm, bool isLiving, int64_t first, int64_t end);
static void compactor_freeFrom_to(VM *vm, address first, address end);
static oop enumeration_objectFrom_ofClassIndex(VM *vm, address place, int64_t index);
static oop enumeration_all(VM *vm, int64_t index);
static void finalization_begin(VM *vm);
static bool finalization_addWeak(VM *vm, oop anObject);
static bool finalization_addEphemeron(VM *vm, oop anObject);
static void finalization_mourn(VM *vm, oop ephemeron);
static void finalization_addMourner(VM *vm, oop anObject);
static void finalization_checkMourners(VM *vm);
static oop finalization_nextMourner(VM *vm);
static bool handles_isHandle(VM *vm, int64_t number);
static void handles_makeFree(VM *vm, int64_t handle);
static bool handles_grow(VM *vm);
static void handles_check(VM *vm);
static void heapCensus_of_addCount_bytes(VM *vm, int64_t index, int64_t count, int64_t bytes);
static bool heapCensus_take(VM *vm);
static void heapCensus_mergeIndices(VM *vm);
static void heapCensus_order(VM *vm);
static void heapCensus_sift_to(VM *vm, int64_t position, int64_t end);
static bool heapCensus_does_comeBefore(VM *vm, int64_t one, int64_t other);
static void heapCensus_reportCount_bytes_of(VM *vm, int64_t count, int64_t bytes, int64_t allBytes);
static void heapChecker_checkBounds(VM *vm);
static void heapChecker_checkObject(VM *vm, oop anObject);
static void heapChecker_checkShape(VM *vm, oop anObject);
static void heapChecker_checkFirstObjects(VM *vm);
static void heapChecker_checkRemembered(VM *vm);
static void heapChecker_checkFreeChunks(VM *vm);
static void heapChecker_checkList_bytes(VM *vm, oop first, int64_t size);
static void heapChecker_checkNode_below_from_to(VM *vm, oop node, oop above, int64_t least, int64_t most);
static bool heapChecker_noteChunk(VM *vm, oop chunk);
static void heapChecker_checkClassTable(VM *vm);
static oop heapChecker_checkedRoot(VM *vm, oop anOop);
static bool heapChecker_isKnownClassIndex(VM *vm, int64_t index);
static bool heapChecker_isGoodOop(VM *vm, oop anOop);
static void heapChecker_clearTables(VM *vm);
static void heapChecker_noteStartsFrom_to(VM *vm, address first, address end);
static bool heapChecker_is_within(VM *vm, oop anObject, address end);
static void heapChecker_note_in(VM *vm, oop anObject, address table);
static bool heapChecker_is_in(VM *vm, oop anObject, address table);
static bool heapQuery_isTarget(VM *vm, oop anOop);
static bool heapQuery_refersToTarget(VM *vm, oop anObject);
static oop heapQuery_referrers(VM *vm);
static void heapQuery_reportSlot_of(VM *vm, int64_t index, oop anObject);
static bool imageReader_loadMapped(VM *vm, bool mayMap);
static bool imageReader_loadFrom(VM *vm, int64_t fileSize);
static bool imageReader_readHeader(VM *vm, int64_t fileSize);
static bool imageReader_mapSegment(VM *vm);
static bool imageReader_checkFormat(VM *vm, int64_t found);
static bool imageReader_readSegments(VM *vm);
static uint64_t imageReader_newAddressOf(VM *vm, uint64_t old);
static bool imageReader_adjustAll(VM *vm);
static bool imageReader_adjust(VM *vm, oop anObject);
static void imageReader_divorce(VM *vm, oop aContext);
static bool imageReader_findRoots(VM *vm, uint64_t specials);
static void imageReader_listFreeChunks(VM *vm);
static bool imageReader_checkClassTable(VM *vm);
static bool imageWriter_writeHeader(VM *vm);
static bool mournQueue_write(VM *vm);
static oop mournQueue_pageAfter(VM *vm, oop page);
static bool mournQueue_read(VM *vm);
static bool mournQueue_readPages(VM *vm, oop first);
static bool mournQueue_readPage(VM *vm, oop page);
static void names_find(VM *vm);
static bool names_is_named_size(VM *vm, oop anOop, uint64_t bytes, int64_t size);
static bool names_isXAndY(VM *vm, oop anOop);
static oop names_instanceOf(VM *vm, oop aMetaclass);
static oop names_nameOf(VM *vm, oop aClass);
static bool names_isClass(VM *vm, oop anOop);
static bool names_is_named_size_meta(VM *vm, oop aClass, address text, int64_t size, bool isMeta);
static void names_reportClass(VM *vm, oop aClass);
static void names_reportMethod(VM *vm, oop aMethod);
static void names_reportSelectorOf(VM *vm, oop aMethod);
static void names_reportObject(VM *vm, oop anOop);
static void names_reportSlot_of(VM *vm, int64_t index, oop anObject);
static void names_reportVariable_of(VM *vm, int64_t index, oop aClass);
static bool pathFinder_begin(VM *vm);
static bool pathFinder_search(VM *vm);
static void pathFinder_follow(VM *vm, int64_t position);
static int64_t pathFinder_strongCountOf(VM *vm, oop anObject);
static void pathFinder_reach_from(VM *vm, oop anOop, int64_t origin);
static bool pathFinder_isReached(VM *vm, oop anOop);
static void pathFinder_noteReached(VM *vm, oop anObject);
static int64_t pathFinder_turnAround(VM *vm);
static int64_t pathFinder_slotOf_to(VM *vm, oop anObject, oop another);
static int64_t pointerSlots_countOf(VM *vm, oop anObject);
static int64_t pointerSlots_contextCountOf(VM *vm, oop aContext);
static void scavenger_begin(VM *vm, bool tenureAll);
static void scavenger_finish(VM *vm);
static void scavenger_copyReached(VM *vm);
static void scavenger_forwardMourners(VM *vm);
static void scavenger_forwardRemembered(VM *vm);
static bool scavenger_scanWeak(VM *vm, oop anObject);
static void scavenger_clearWeakSlots(VM *vm);
static bool scavenger_scanEphemeron(VM *vm, oop anObject);
static bool scavenger_scanEphemerons(VM *vm);
static void scavenger_mournEphemerons(VM *vm);
static bool scavenger_isAlive(VM *vm, oop anOop);
static bool scavenger_scan(VM *vm, oop anObject);
static bool scavenger_scan_slots(VM *vm, oop anObject, int64_t count);
static oop scavenger_copy(VM *vm, oop anObject);
static oop scavenger_copyCarefully(VM *vm, oop anObject);
static oop contextAccess_fetch_of(VM *vm, int64_t index, oop aContext);
static void contextAccess_store_into_of(VM *vm, oop value, int64_t index, oop aContext);
static oop contexts_marry(VM *vm, address fp);
static void contexts_kill(VM *vm, address fp);
static address contexts_ipOf(VM *vm, address fp);
static address contexts_spOf(VM *vm, address fp);
static address contexts_addressOfTemporary_in(VM *vm, int64_t index, address fp);
static oop contexts_field_of(VM *vm, int64_t index, oop aContext);
static void contexts_field_of_put(VM *vm, int64_t index, oop aContext, oop value);
static void contexts_clear_upTo(VM *vm, oop aContext, oop stackp);
static void contexts_divorcePage(VM *vm, int64_t page);
static void contexts_write_ip_sp_to(VM *vm, address fp, address ip, address sp, oop aContext);
static oop contexts_divorceAll(VM *vm);
static bool contexts_canResume(VM *vm, oop anOop);
static void contexts_resume(VM *vm, oop aContext);
static void contexts_buildFrameFrom(VM *vm, oop aContext);
static void contexts_moveFrameToNewPage(VM *vm);
static void rootPath_reportStepFrom_to(VM *vm, oop anObject, oop another);
static oop rootPath_pathTo(VM *vm, oop anObject);
static void rootPath_reportRoot(VM *vm);
static void rootPath_visit_as_index_frame(VM *vm, oop anOop, const char *name, int64_t index, address fp);
static void rootPath_visitRoots(VM *vm);
static void rootPath_visitClassTable(VM *vm);
static void rootPath_visitPage(VM *vm, int64_t page);
static void rootPath_visitFrom_to_as_frame(VM *vm, address first, address last, const char *name, address fp);
static void rootPath_leaveOutActive(VM *vm);
static int64_t rootPath_pageCalling(VM *vm, int64_t page);
static void stackChecker_check(VM *vm);
static void stackChecker_checkPage(VM *vm, int64_t page);
static void stackChecker_checkFrame_ip_sp_page(VM *vm, address fp, address ip, address sp, int64_t page);
static void stackChecker_checkOopsFrom_to_page(VM *vm, address first, address last, int64_t page);
static void stackChecker_checkCaller_page(VM *vm, oop anOop, int64_t page);
static void stackChecker_checkContext(VM *vm, oop aContext);
static bool stackChecker_isWellFormed_sp_page(VM *vm, address fp, address sp, int64_t page);
static bool stackChecker_isFrame_onPage(VM *vm, address anAddress, int64_t page);
static bool stackChecker_is_closureOf(VM *vm, oop anOop, oop aMethod);
static bool stackChecker_is_marriedTo(VM *vm, oop anOop, address fp);
static void stackPages_makeCurrent(VM *vm, int64_t page);
static int64_t stackPages_freeOrOldestPage(VM *vm);
static bool unwinder_canUnwind_to(VM *vm, address fp, address target);
static void unwinder_killFrom_to(VM *vm, address fp, address target);
static void unwinder_leave_for(VM *vm, address fp, address target);
static void unwinder_cut_to(VM *vm, address fp, address target);
static void unwinder_move_to_caller(VM *vm, address fp, address place, address caller);
static void clock_tick(VM *vm);
static void clock_waitUntil(VM *vm, int64_t time);
static void collector_atSafePoint(VM *vm);
static void collector_scavenge(VM *vm, const char *cause);
static void collector_copyYoung(VM *vm, bool tenureAll);
static void collector_collectAll_compacting(VM *vm, const char *cause, bool mustCompact);
static void collector_check_number(VM *vm, const char *message, int64_t number);
static void collector_become_with_bothWays_copyHash(VM *vm, oop anArray, oop other, bool isTwoWay, bool copiesHash);
static void interrupts_atSafePoint(VM *vm);
static void interrupts_serve(VM *vm);
static void interrupts_signalExternals(VM *vm);
static oop interrupts_externalAt(VM *vm, int64_t index);
static bool interrupts_canCome(VM *vm);
static void interrupts_sample(VM *vm);
static int64_t lookup_fill_selector_classIndex(VM *vm, int64_t entry, oop selector, int64_t index);
static void lookup_flush(VM *vm);
static void lookup_flushSelector(VM *vm, oop selector);
static void lookup_flushMethod(VM *vm, oop method);
static void lookup_forgetYoung(VM *vm);
static void lookup_check(VM *vm);
static oop lookup_methodFor_in(VM *vm, oop selector, oop aClass);
static oop lookup_methodFor_inDictionary(VM *vm, oop selector, oop dictionary);
static int64_t lookup_primitiveSlotOf(VM *vm, oop method);
static int64_t lookup_namedPrimitiveSlotOf(VM *vm, oop method);
static void quickElements_lookUp(VM *vm);
static bool quickElements_class_does_by(VM *vm, int64_t index, int64_t special, int64_t number);
static void returning_resumeCaller(VM *vm);
static oop returning_homeOf(VM *vm, oop closure);
static bool returning_findHome(VM *vm, oop home);
static bool returning_canReturnFrom(VM *vm, oop home);
static bool returning_walkOn(VM *vm);
static bool returning_isAt(VM *vm, oop aContext);
static bool returning_isMarkedWith(VM *vm, int64_t number);
static bool returning_unwindTo(VM *vm, oop home);
static void returning_unwindContextsTo(VM *vm, oop home);
static void scheduler_add_last(VM *vm, oop process, oop list);
static void scheduler_add_first(VM *vm, oop process, oop list);
static oop scheduler_removeFirst(VM *vm, oop list);
static bool scheduler_remove_from(VM *vm, oop process, oop list);
static void scheduler_transferTo(VM *vm, oop process);
static oop scheduler_waitForReady(VM *vm);
static int64_t scheduler_highestReady(VM *vm);
static void scheduler_resume(VM *vm, oop process);
static void scheduler_preempt(VM *vm, oop process);
static void scheduler_switchToHigher(VM *vm);
static void scheduler_yield(VM *vm);
static void scheduler_rest(VM *vm, int64_t duration);
static void scheduler_wait(VM *vm, oop semaphore);
static void scheduler_setAlarm(VM *vm);
static void scheduler_signalTimer(VM *vm);
static void send_send_arguments(VM *vm, oop selector, int64_t arguments);
static void send_send_arguments_toClass(VM *vm, oop selector, int64_t arguments, oop aClass);
static void send_doesNotUnderstand_arguments(VM *vm, oop selector, int64_t arguments);
static oop send_messageFor_arguments(VM *vm, oop selector, int64_t arguments);
static void send_execute_shape_arguments(VM *vm, oop method, uint64_t methodShape, int64_t arguments);
static void send_retry_slot_arguments(VM *vm, oop method, int64_t slot, int64_t arguments);
static oop send_quickConstant_receiver(VM *vm, int64_t number, oop anOop);
static void send_activate_shape_arguments(VM *vm, oop method, uint64_t methodShape, int64_t arguments);
static void send_activateFailed_arguments(VM *vm, oop method, int64_t arguments);
static void send_buildFailed_arguments(VM *vm, oop method, int64_t arguments);
static void send_overflow(VM *vm);
static void send_overflowWithoutSwitch(VM *vm);
static void send_activateEmbedded_arguments(VM *vm, oop closure, int64_t arguments);
static void send_buildEmbedded_arguments(VM *vm, oop closure, int64_t arguments);
static void send_activateClosure_arguments(VM *vm, oop closure, int64_t arguments);
static uint64_t shape_of(VM *vm, oop method);
static void stackReport_reportActive(VM *vm, address fp);
static void stackReport_reportOthers(VM *vm);
static void stackReport_reportOther(VM *vm, oop process);
static void stackReport_reportProcess(VM *vm, oop process);
static void stackReport_reportWalk(VM *vm);
static address stackReport_topFrame(VM *vm);
static bool stackReport_isFrame(VM *vm, address place);
static bool stackReport_isMethod(VM *vm, oop anOop);
static void trace_send_slot(VM *vm, oop method, int64_t slot);
static void trace_failed(VM *vm, int64_t slot);
static void trace_reportFailure(VM *vm, int64_t number);
static void sharedBytecodes_unknown(VM *vm);
static oop controlPrimitives_absent(VM *vm);
static oop controlPrimitives_callNamed(VM *vm);
static oop controlPrimitives_value(VM *vm);
static oop controlPrimitives_valueOf(VM *vm, oop closure);
static oop controlPrimitives_embeddedValue(VM *vm);
static oop controlPrimitives_embeddedValueWithOne(VM *vm);
static oop controlPrimitives_embeddedValueWithTwo(VM *vm);
static oop controlPrimitives_embeddedValueWithThree(VM *vm);
static oop controlPrimitives_embeddedValueWithFour(VM *vm);
static oop controlPrimitives_embeddedValueWithArguments(VM *vm);
static oop controlPrimitives_embeddedValueWithoutSwitch(VM *vm);
static oop controlPrimitives_embeddedValueWithOneWithoutSwitch(VM *vm);
static oop controlPrimitives_valueOfEmbedded(VM *vm, oop closure);
static oop controlPrimitives_valueWithArguments(VM *vm);
static oop controlPrimitives_valueWithoutSwitch(VM *vm);
static void controlPrimitives_spread(VM *vm, oop array);
static oop controlPrimitives_perform(VM *vm);
static void controlPrimitives_sendPerformed_arguments(VM *vm, oop selector, int64_t count);
static oop controlPrimitives_performWithArguments(VM *vm);
static bool controlPrimitives_takes_entry(VM *vm, int64_t count, int64_t entry);
static oop controlPrimitives_performInSuperclass(VM *vm);
static bool controlPrimitives_isClass_aboveClassOf(VM *vm, oop class, oop anOop);
static void controlPrimitives_sendPerformed_arguments_toClass(VM *vm, oop selector, int64_t count, oop class);
static oop controlPrimitives_executeMethod(VM *vm);
static oop controlPrimitives_executeMethodAfterArguments(VM *vm);
static void controlPrimitives_execute(VM *vm, oop method);
static oop controlPrimitives_flushCache(VM *vm);
static oop controlPrimitives_flushMethod(VM *vm);
static oop controlPrimitives_flushSelector(VM *vm);
static oop controlPrimitives_signal(VM *vm);
static oop controlPrimitives_wait(VM *vm);
static oop controlPrimitives_resume(VM *vm);
static oop controlPrimitives_suspend(VM *vm);
static oop controlPrimitives_yield(VM *vm);
static oop controlPrimitives_signalAtMilliseconds(VM *vm);
static int64_t controlPrimitives_monotonicFor(VM *vm, int64_t time);
static oop controlPrimitives_signalAtMicroseconds(VM *vm);
static oop controlPrimitives_relinquish(VM *vm);
static oop controlPrimitives_instanceVariable(VM *vm);
static oop controlPrimitives_slot(VM *vm);
static oop controlPrimitives_fetchSlot(VM *vm);
static oop controlPrimitives_instanceVariablePut(VM *vm);
static oop controlPrimitives_slotPut(VM *vm);
static oop controlPrimitives_storeSlot(VM *vm);
static oop controlPrimitives_temporary(VM *vm);
static oop controlPrimitives_temporaryPut(VM *vm);
static oop controlPrimitives_temporaries(VM *vm);
static oop controlPrimitives_stackp(VM *vm);
static int64_t controlPrimitives_temporariesOf(VM *vm, oop aContext);
static oop controlPrimitives_findNextUnwind(VM *vm);
static oop controlPrimitives_terminateTo(VM *vm);
static bool controlPrimitives_cut_to(VM *vm, oop start, oop target);
static bool controlPrimitives_is_senderOf(VM *vm, oop target, oop start);
static void controlPrimitives_killFrom_to(VM *vm, oop start, oop target);
static oop controlPrimitives_findNextHandler(VM *vm);
static oop controlPrimitives_exchange(VM *vm);
static oop controlPrimitives_forward(VM *vm);
static oop controlPrimitives_forwardKeepingHash(VM *vm);
static void controlPrimitives_replaceBothWays_copyHash(VM *vm, bool isTwoWay, bool copiesHash);
static oop elementPrimitives_element_of(VM *vm, int64_t index, oop anObject);
static bool elementPrimitives_canHold_in(VM *vm, oop value, oop anObject);
static void elementPrimitives_element_of_put(VM *vm, int64_t index, oop anObject, oop value);
static oop elementPrimitives_at_index(VM *vm, oop receiver, oop indexOop);
static oop elementPrimitives_at_index_put(VM *vm, oop receiver, oop indexOop, oop value);
static oop elementPrimitives_size(VM *vm, oop receiver);
static oop elementPrimitives_string_at(VM *vm, oop receiver, oop indexOop);
static bool elementPrimitives_isStringFormat(VM *vm, int64_t objectFormat);
static oop elementPrimitives_string_at_put(VM *vm, oop receiver, oop indexOop, oop value);
static oop elementPrimitives_replace_from_to_with_startingAt(VM *vm, oop receiver, oop startOop, oop stopOop, oop replacement, oop sourceOop);
static oop elementPrimitives_fill_with(VM *vm, oop receiver, oop value);
static oop elementPrimitives_word_at(VM *vm, oop receiver, oop indexOop);
static oop elementPrimitives_word_at_put(VM *vm, oop receiver, oop indexOop, oop value);
static oop elementPrimitives_compare_with(VM *vm, oop one, oop other);
static bool floatPrimitives_isNumber(VM *vm, oop anOop);
static double floatPrimitives_valueOf(VM *vm, oop anOop);
static oop floatPrimitives_add_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallAdd_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_subtract_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallSubtract_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_less_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallLess_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_greater_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallGreater_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_lessOrEqual_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallLessOrEqual_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_greaterOrEqual_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallGreaterOrEqual_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_equal_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallEqual_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_notEqual_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallNotEqual_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_multiply_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallMultiply_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_divide_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallDivide_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_truncated(VM *vm, oop receiver);
static oop floatPrimitives_smallTruncated(VM *vm, oop receiver);
static oop floatPrimitives_fractionPart(VM *vm, oop receiver);
static oop floatPrimitives_smallFractionPart(VM *vm, oop receiver);
static oop floatPrimitives_exponent(VM *vm, oop receiver);
static oop floatPrimitives_smallExponent(VM *vm, oop receiver);
static oop floatPrimitives_timesTwoPower_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_smallTimesTwoPower_with(VM *vm, oop receiver, oop argument);
static oop floatPrimitives_sqrt(VM *vm, oop receiver);
static oop floatPrimitives_smallSqrt(VM *vm, oop receiver);
static oop floatPrimitives_sin(VM *vm, oop receiver);
static oop floatPrimitives_smallSin(VM *vm, oop receiver);
static oop floatPrimitives_arcTan(VM *vm, oop receiver);
static oop floatPrimitives_smallArcTan(VM *vm, oop receiver);
static oop floatPrimitives_ln(VM *vm, oop receiver);
static oop floatPrimitives_smallLn(VM *vm, oop receiver);
static oop floatPrimitives_exp(VM *vm, oop receiver);
static oop floatPrimitives_smallExp(VM *vm, oop receiver);
static oop floatPrimitives_word_at(VM *vm, oop receiver, oop index);
static oop floatPrimitives_word_at_put(VM *vm, oop receiver, oop index, oop value);
static oop integerPrimitives_add_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_subtract_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_less_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_greater_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_lessOrEqual_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_greaterOrEqual_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_equal_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_notEqual_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_multiply_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_divide_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_modulo_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_integerDivide_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_quotient_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_bitAnd_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_bitOr_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_bitXor_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_bitShift_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_makePoint_y(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_asFloat(VM *vm, oop receiver);
static oop integerPrimitives_largeRemainder_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeAdd_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeSubtract_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeLess_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeGreater_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeLessOrEqual_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeGreaterOrEqual_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeEqual_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeNotEqual_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeMultiply_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeDivide_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeModulo_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeIntegerDivide_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeQuotient_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeBitAnd_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeBitOr_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeBitXor_with(VM *vm, oop receiver, oop argument);
static oop integerPrimitives_largeBitShift_with(VM *vm, oop receiver, oop argument);
static oop objectPrimitives_new(VM *vm, oop receiver);
static oop objectPrimitives_new_size(VM *vm, oop receiver, oop size);
static oop objectPrimitives_newMethod_bytes_header(VM *vm, oop receiver, oop bytes, oop headerOop);
static oop objectPrimitives_shallowCopy(VM *vm, oop receiver);
static oop objectPrimitives_copy_from(VM *vm, oop receiver, oop source);
static oop objectPrimitives_is_sameAs(VM *vm, oop receiver, oop other);
static oop objectPrimitives_is_notSameAs(VM *vm, oop receiver, oop other);
static oop objectPrimitives_class(VM *vm, oop receiver);
static oop objectPrimitives_hash(VM *vm, oop receiver);
static oop objectPrimitives_behaviorHash(VM *vm, oop receiver);
static oop objectPrimitives_maxIdentityHash(VM *vm, oop receiver);
static oop objectPrimitives_multiplyHash(VM *vm, oop receiver);
static oop objectPrimitives_changeClassOf_to(VM *vm, oop receiver, oop argument);
static oop objectPrimitives_adopt_instance(VM *vm, oop aClass, oop argument);
static oop objectPrimitives_adopt_class(VM *vm, oop anObject, oop aClass);
static oop objectPrimitives_someInstanceOf(VM *vm, oop receiver);
static oop objectPrimitives_nextInstanceAfter(VM *vm, oop receiver);
static oop objectPrimitives_someObject(VM *vm, oop receiver);
static oop objectPrimitives_nextObjectAfter(VM *vm, oop receiver);
static oop objectPrimitives_allInstancesOf(VM *vm, oop receiver);
static oop objectPrimitives_allObjects(VM *vm, oop receiver);
static oop objectPrimitives_does_pointTo(VM *vm, oop receiver, oop value);
static oop objectPrimitives_fetchMourner(VM *vm, oop receiver);
static oop objectPrimitives_sizeOfInstancesOf_size(VM *vm, oop receiver, oop size);
static oop objectPrimitives_sizeOf(VM *vm, oop receiver);
static oop objectPrimitives_character(VM *vm);
static oop objectPrimitives_immediateValueOf(VM *vm, oop receiver);
static oop objectPrimitives_literalOf_at(VM *vm, oop receiver, oop indexOop);
static oop objectPrimitives_literalOf_at_put(VM *vm, oop receiver, oop indexOop, oop value);
static oop objectPrimitives_isImmutable(VM *vm, oop receiver);
static oop objectPrimitives_immutable_put(VM *vm, oop receiver, oop value);
static bool objectPrimitives_canBeImmutable(VM *vm, oop anObject);
static oop objectPrimitives_isPinned(VM *vm, oop receiver);
static oop objectPrimitives_pin(VM *vm);
static bool processPrimitives_isSection(VM *vm, oop anOop);
static oop processPrimitives_exit(VM *vm);
static oop processPrimitives_enter(VM *vm);
static oop processPrimitives_tryEnter(VM *vm);
static oop processPrimitives_interruptSemaphore(VM *vm);
static oop processPrimitives_profileSemaphore(VM *vm);
static oop processPrimitives_profileStart(VM *vm);
static oop processPrimitives_profileSample(VM *vm, oop receiver);
static oop systemPrimitives_snapshot(VM *vm);
static oop systemPrimitives_quit(VM *vm);
static oop systemPrimitives_imageName(VM *vm);
static oop systemPrimitives_attributeFor_index(VM *vm, oop receiver, oop index);
static oop systemPrimitives_bytesLeft(VM *vm, oop receiver);
static oop systemPrimitives_collectAll(VM *vm);
static oop systemPrimitives_collectYoung(VM *vm);
static oop systemPrimitives_lowSpace_semaphore(VM *vm, oop receiver, oop semaphore);
static oop systemPrimitives_lowSpace_bytes(VM *vm, oop receiver, oop bytes);
static oop systemPrimitives_specialObjects(VM *vm, oop receiver);
static oop systemPrimitives_parameter(VM *vm);
static oop systemPrimitives_setParameter_to(VM *vm, oop number, oop value);
static bool systemPrimitives_keepsParameter(VM *vm, int64_t index);
static oop systemPrimitives_parameterAt(VM *vm, int64_t index);
static oop systemPrimitives_milliseconds(VM *vm, oop receiver);
static oop systemPrimitives_seconds(VM *vm, oop receiver);
static oop systemPrimitives_utcMicroseconds(VM *vm, oop receiver);
static oop systemPrimitives_localMicroseconds(VM *vm, oop receiver);
static oop consolePlugin_isTerminal_file(VM *vm, oop receiver, oop file);
static oop consolePlugin_read_prompt(VM *vm, oop receiver, oop prompt);
static oop consolePlugin_complete_with(VM *vm, oop receiver, oop words);
static oop filePlugin_handleFor(VM *vm, int64_t file);
static int64_t filePlugin_fileOf(VM *vm, oop anOop);
static oop filePlugin_stdioHandles(VM *vm, oop receiver);
static oop filePlugin_open_name_writable(VM *vm, oop receiver, oop name, oop writable);
static oop filePlugin_close_file(VM *vm, oop receiver, oop handle);
static bool filePlugin_isRun_count_in(VM *vm, oop start, oop count, oop anOop);
static oop filePlugin_read_file_into_start_count(VM *vm, oop receiver, oop handle, oop collection, oop start, oop count);
static oop filePlugin_write_file_from_start_count(VM *vm, oop receiver, oop handle, oop collection, oop start, oop count);
static oop filePlugin_flush_file(VM *vm, oop receiver, oop handle);
static oop filePlugin_kind_ofDescriptor(VM *vm, oop receiver, oop number);
static oop filePlugin_size_file(VM *vm, oop receiver, oop handle);
static oop filePlugin_position_file(VM *vm, oop receiver, oop handle);
static oop filePlugin_position_file_to(VM *vm, oop receiver, oop handle, oop position);
static oop filePlugin_truncate_file_to(VM *vm, oop receiver, oop handle, oop size);
static oop filePlugin_isAtEnd_file(VM *vm, oop receiver, oop handle);
static oop filePlugin_delete_name(VM *vm, oop receiver, oop name);
static oop filePlugin_lookup_directory_index(VM *vm, oop receiver, oop path, oop index);
static oop heapPlugin_census(VM *vm, oop receiver);
static oop heapPlugin_referrers_of(VM *vm, oop receiver, oop anObject);
static oop heapPlugin_path(VM *vm);
static oop miscPrimitivePlugin_compare_string_with_order(VM *vm, oop receiver, oop one, oop other, oop order);
static oop miscPrimitivePlugin_find_substring_in_from_table(VM *vm, oop receiver, oop key, oop body, oop start, oop table);
static bool miscPrimitivePlugin_is_in_at_table(VM *vm, oop key, oop body, int64_t start, oop table);
static oop miscPrimitivePlugin_findFirst_in_set_from(VM *vm, oop receiver, oop string, oop set, oop start);
static oop miscPrimitivePlugin_index_of_in_from(VM *vm, oop receiver, oop byte, oop string, oop start);
static oop miscPrimitivePlugin_hash_bytes_start(VM *vm, oop receiver, oop bytes, oop start);
static oop miscPrimitivePlugin_translate_string_from_to_table(VM *vm, oop receiver, oop string, oop start, oop stop, oop table);
static void interpreter_observe(VM *vm, uint8_t code);
static oop dispatch_plainPrimitive(VM *vm, int64_t argument0);
static oop dispatch_controlPrimitive(VM *vm, int64_t argument0);
static int64_t dispatch_slotOfPrimitive(VM *vm, int64_t argument0);
static int64_t dispatch_slotOfPrimitive_size_module_size(VM *vm, address argument0, int64_t argument1, address argument2, int64_t argument3);
static int64_t dispatch_argumentsOfSlot(VM *vm, int64_t argument0);
static void dispatch_runBytecodes(VM *vm);
static oop dispatch_plainPrimitive(VM *vm, int64_t argument0);
static oop dispatch_controlPrimitive(VM *vm, int64_t argument0);
static int64_t dispatch_slotOfPrimitive(VM *vm, int64_t argument0);
static int64_t dispatch_slotOfPrimitive_size_module_size(VM *vm, address argument0, int64_t argument1, address argument2, int64_t argument3);
static int64_t dispatch_argumentsOfSlot(VM *vm, int64_t argument0);
static void dispatch_runBytecodes(VM *vm);

#include "primitives.c"
#include "format.c"
#include "integers.c"
#include "tag.c"
#include "classTable.c"
#include "closures.c"
#include "failure.c"
#include "freeChunks.c"
#include "heap.c"
#include "instances.c"
#include "largeIntegers.c"
#include "methods.c"
#include "objects.c"
#include "safePoint.c"
#include "become.c"
#include "collectionLog.c"
#include "compactor.c"
#include "enumeration.c"
#include "finalization.c"
#include "handles.c"
#include "heapCensus.c"
#include "heapChecker.c"
#include "heapQuery.c"
#include "imageReader.c"
#include "imageWriter.c"
#include "mournQueue.c"
#include "names.c"
#include "pathFinder.c"
#include "pointerSlots.c"
#include "scavenger.c"
#include "contextAccess.c"
#include "contexts.c"
#include "rootPath.c"
#include "stackChecker.c"
#include "stackPages.c"
#include "unwinder.c"
#include "clock.c"
#include "collector.c"
#include "interrupts.c"
#include "lookup.c"
#include "quickElements.c"
#include "returning.c"
#include "scheduler.c"
#include "send.c"
#include "shape.c"
#include "stackReport.c"
#include "trace.c"
#include "sharedBytecodes.c"
#include "controlPrimitives.c"
#include "elementPrimitives.c"
#include "floatPrimitives.c"
#include "integerPrimitives.c"
#include "objectPrimitives.c"
#include "processPrimitives.c"
#include "systemPrimitives.c"
#include "consolePlugin.c"
#include "filePlugin.c"
#include "heapPlugin.c"
#include "miscPrimitivePlugin.c"
#include "interpreter.c"
#include "loop.c"
