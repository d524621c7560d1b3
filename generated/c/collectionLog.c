/* CollectionLog, floor Collect: I measure collections: how many there have been, how long they took and what they left.  Generated from vm-spec: edit there. */

/* CollectionLog>>tell:, vm-spec/Collect/CollectionLog.class.st:132 */
void collectionLog_tell(VM *vm, bool told) {
    vm->collectionLog_isTold = told;
}

/* CollectionLog>>scavengedFor:, vm-spec/Collect/CollectionLog.class.st:187 */
static void collectionLog_scavengedFor(VM *vm, const char *cause) {
    int64_t number;
    int64_t survived;
    collectionLog_finish(vm, false);
    vm->collectionLog_scavenges = i64_add(vm->collectionLog_scavenges, 1);
    vm->collectionLog_scavengeTime = i64_add(vm->collectionLog_scavengeTime, vm->collectionLog_pause);
    vm->collectionLog_scavengePause = vm->collectionLog_pause;
    if (vm->collectionLog_isTold) {
        number = vm->collectionLog_scavenges;
        survived = (int64_t)(vm->heap_pastFree - vm->heap_pastStart);
        platform_logCollection_number_cause_pause_before_after_survived_tenured_eden(vm, "scavenge", number, cause, vm->collectionLog_pause, vm->collectionLog_usedBefore, vm->collectionLog_usedAfter, survived, i64_subtract(vm->scavenger_tenured, vm->collectionLog_tenuredBefore), vm->heapSizes_eden);
    }
}

/* CollectionLog>>collectedAllFor:, vm-spec/Collect/CollectionLog.class.st:198 */
static void collectionLog_collectedAllFor(VM *vm, const char *cause) {
    int64_t number;
    int64_t survived;
    collectionLog_finish(vm, true);
    vm->collectionLog_fullCollections = i64_add(vm->collectionLog_fullCollections, 1);
    vm->collectionLog_fullTime = i64_add(vm->collectionLog_fullTime, vm->collectionLog_pause);
    if (vm->collectionLog_isTold) {
        number = vm->collectionLog_fullCollections;
        survived = vm->collectionLog_usedAfter;
        platform_logCollection_number_cause_pause_before_after_survived_tenured_eden(vm, "full collection", number, cause, vm->collectionLog_pause, vm->collectionLog_usedBefore, vm->collectionLog_usedAfter, survived, i64_subtract(vm->scavenger_tenured, vm->collectionLog_tenuredBefore), vm->heapSizes_eden);
    }
}

/* CollectionLog>>finish:, vm-spec/Collect/CollectionLog.class.st:208 */
static void collectionLog_finish(VM *vm, bool isFull) {
    int64_t place;
    vm->collectionLog_usedAfter = i64_add(i64_subtract((int64_t)(vm->heap_free - vm->heap_start), vm->freeChunks_bytes), i64_add((int64_t)(vm->heap_edenFree - vm->heap_edenStart), (int64_t)(vm->heap_pastFree - vm->heap_pastStart)));
    vm->collectionLog_endedAt = platform_monotonicMicroseconds(vm);
    vm->collectionLog_pause = i64_subtract(vm->collectionLog_endedAt, vm->collectionLog_beganAt);
    place = vm->collectionLog_count & 7;
    vm->collectionLog_recentFull[place] = isFull;
    vm->collectionLog_recentPause[place] = vm->collectionLog_pause;
    vm->collectionLog_recentBefore[place] = vm->collectionLog_usedBefore;
    vm->collectionLog_recentAfter[place] = vm->collectionLog_usedAfter;
    vm->collectionLog_count = i64_add(vm->collectionLog_count, 1);
}

/* CollectionLog>>reportRecent, vm-spec/Collect/CollectionLog.class.st:230 */
void collectionLog_reportRecent(VM *vm) {
    int64_t place;
    int64_t value;
    int64_t value2;
    value = i64_max(i64_subtract(vm->collectionLog_count, 8), 0);
    value2 = i64_subtract(vm->collectionLog_count, 1);
    for (int64_t i = value; i <= value2; i++) {
        place = i & 7;
        platform_report(vm, vm->collectionLog_recentFull[place] ? "    full collection, pause " : "    scavenge, pause ");
        platform_reportNumber_width(vm, vm->collectionLog_recentPause[place], 0);
        platform_report(vm, " us, before ");
        platform_reportNumber_width(vm, vm->collectionLog_recentBefore[place], 0);
        platform_report(vm, ", after ");
        platform_reportNumber_width(vm, vm->collectionLog_recentAfter[place], 0);
        platform_endReportLine(vm);
    }
}

