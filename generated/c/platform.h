/* What the engine asks of its platform: the functions that platform/ has to provide.  Generated from vm-spec: edit there. */
#ifndef PINION_PLATFORM_H
#define PINION_PLATFORM_H

#include "prelude.h"

typedef struct VM VM;

/* Answers the address of that many zeroed bytes, aligned to pages, or 0 when there is no room. They cost nothing until they are touched. */
address platform_reserveMemory(VM *vm, int64_t bytes);

/* Answers where a range of addresses begins that nobody else gets, aligned to pages: at place if it is free there, and anywhere else if it is not; 0 when there is no room. What is there may not be touched before commitMemory:at:. */
address platform_reserveAddresses_at(VM *vm, int64_t bytes, address place);

/* Makes a part of a reserved range memory, whole pages around it. Answers false where the system has none. It is zero, and costs nothing, until it is touched. */
bool platform_commitMemory_at(VM *vm, int64_t bytes, address place);

/* Gives back what whole pages there are: whoever touches them before they are committed again crashes. */
void platform_decommitMemory_at(VM *vm, int64_t bytes, address place);

/* Gives back what whole pages there are in reserved memory; they are zero, and cost nothing, until they are touched again. */
void platform_releaseMemory_at(VM *vm, int64_t bytes, address place);

/* Answers the number of bytes that the heap may take: the option --max-heap. */
int64_t platform_maxHeapBytes(VM *vm);

/* Answers the number of bytes of eden that was asked for with the option --eden; 0 for none. */
int64_t platform_edenBytes(VM *vm);

/* Opens the image file for reading and answers its size in bytes, or -1 after it has said why it cannot be opened. */
int64_t platform_openImage(VM *vm);

/* Reads from a position of the open image file. Answers whether all of it could be read. */
bool platform_readImage_into_at(VM *vm, int64_t bytes, address target, int64_t position);

/* Answers the 8 bytes at a position of the open image file, the least significant first; 0 where it has none. */
uint64_t platform_imageWordAt(VM *vm, int64_t position);

/* Puts the first bytes of the open image file where memory was reserved, a page when it is touched. Answers false where that is not possible; the image is read then. */
bool platform_mapImage_at(VM *vm, int64_t bytes, address place);

/* Closes the image file that was opened for reading. */
void platform_closeImage(VM *vm);

/* Says why the image cannot be used; %1 and %2 in the message stand for the numbers. %1x is hexadecimal. */
void platform_refuseImage_with_with(VM *vm, const char *message, int64_t first, int64_t second);

/* Begins a new image file beside the one of the image's name. Answers whether it could be created. */
bool platform_createImage(VM *vm);

/* Appends to the image file that was created. Answers whether it could be written. */
bool platform_writeImage_from(VM *vm, int64_t bytes, address source);

/* Ends the image file that was created and puts it in the place of the image's name. Answers whether that worked; the old file is intact where it did not. */
bool platform_finishImage(VM *vm);

/* Answers the number of bytes of the image file's name. */
int64_t platform_imageNameSize(VM *vm);

/* Copies the bytes of the image file's name. */
void platform_copyImageNameTo(VM *vm, address target);

/* Gives the image file another name, for the next snapshot. */
void platform_setImageName_size(VM *vm, address source, int64_t size);

/* Ends the virtual machine with that exit status; does not come back. */
void platform_exit(VM *vm, int64_t status);

/* Says what makes it impossible to go on, in one line, %1 standing for the number; ends with exit status 1. */
void platform_fatal_with(VM *vm, const char *message, int64_t number);

/* Answers the number of bytes of a system attribute: 0 is the VM's path, 1 the image's, from 2 on come the arguments, negative ones are the VM's options, the first of which says that there is no display, from 1000 on come descriptions of the system. -1 when there is no such attribute. */
int64_t platform_attributeSize(VM *vm, int64_t index);

/* Copies the bytes of a system attribute. */
void platform_attribute_copyTo(VM *vm, int64_t index, address target);

/* Finds the environment variable of that name. Answers the size of its value in bytes, -1 where there is none. */
int64_t platform_findVariable_size(VM *vm, address name, int64_t size);

/* Finds the folder that names of files are relative to. Answers the size of its name in bytes, -1 where it cannot be told. */
int64_t platform_findWorkingFolder(VM *vm);

/* Makes names of files relative to another folder, for the whole process. Answers whether that worked. */
bool platform_setWorkingFolder_size(VM *vm, address path, int64_t size);

/* Finds the module at the index, from 1, of those that named primitives are in. Answers the size of its name in bytes, -1 behind the last. */
int64_t platform_findModule(VM *vm, int64_t index);

/* Finds what is customary where the user is: 1 the code of the language, 2 of the country, 3 the decimal point, 4 what is between thousands, 5 the symbol of the currency. Answers its size in bytes. */
int64_t platform_findCustom(VM *vm, int64_t index);

/* Answers whether the symbol of the currency is customary before the number. */
bool platform_isCurrencyFirst(VM *vm);

/* Takes the text for the one that was found. Answers its size in bytes. */
int64_t platform_findText(VM *vm, const char *text);

/* Copies the text that was found last. */
void platform_copyFoundTo(VM *vm, address target);

/* Writes that many bytes that nobody can foresee. Answers whether the system has some. */
bool platform_fillRandomly_at(VM *vm, int64_t count, address target);

/* Answers the microseconds since 1901 began, in UTC. */
int64_t platform_utcMicroseconds(VM *vm);

/* Answers what local time is ahead of UTC. */
int64_t platform_localOffsetSeconds(VM *vm);

/* Answers whether local time is summer time now. */
bool platform_isSummerTime(VM *vm);

/* Answers the microseconds of a clock that nobody sets, since some moment in the past. */
int64_t platform_monotonicMicroseconds(VM *vm);

/* Asks for SafePoint>>interrupt, from another thread, when the monotonic clock has reached time; 0 for none. Only the last request counts, and waitUntil: keeps none awake. */
void platform_setAlarm(VM *vm, int64_t time);

/* Sleeps until the monotonic clock has reached time, 0 standing for ever, or until an interrupt comes; not at all where one has come already. */
void platform_waitUntil(VM *vm, int64_t time);

/* Answers the index of an external semaphore that a thread has signalled, and forgets that signal; 0 when there is none left. */
int64_t platform_nextSignal(VM *vm);

/* Answers whether a report of all processes was asked for since I was asked before. */
bool platform_takeReportRequest(VM *vm);

/* Whether the interrupt key is an interrupt from now on; otherwise it ends the virtual machine. */
void platform_heedKey(VM *vm, bool isHeeded);

/* Answers whether the interrupt key was pressed since I was asked before. */
bool platform_takeKey(VM *vm);

/* Answers a file number, or -1. A writable file is created when it is not there. */
int64_t platform_openFile_size_writable(VM *vm, address name, int64_t size, bool isWritable);

/* Answers the number of a new file, which is writable, -1 where there is one already, -2 where it cannot be created otherwise. */
int64_t platform_createFile_size(VM *vm, address name, int64_t size);

/* Answers whether closing worked, which says whether all was written. */
bool platform_closeFile(VM *vm, int64_t file);

/* Answers the number of bytes read, 0 at the end, -1 after an error. */
int64_t platform_readFile_into_count(VM *vm, int64_t file, address target, int64_t count);

/* Answers the number of bytes written, -1 after an error. */
int64_t platform_writeFile_from_count(VM *vm, int64_t file, address source, int64_t count);

/* Answers the size in bytes, -1 where there is none. */
int64_t platform_sizeOfFile(VM *vm, int64_t file);

/* Answers 1 for a terminal, 2 for a pipe or a socket, 3 for a file on a disk or another device, -1 where it is not open. */
int64_t platform_kindOfFile(VM *vm, int64_t file);

/* Answers the position in bytes, -1 where there is none. */
int64_t platform_positionOfFile(VM *vm, int64_t file);

/* Answers whether that worked. */
bool platform_setPosition_ofFile(VM *vm, int64_t position, int64_t file);

/* Answers whether that worked. */
bool platform_truncateFile_to(VM *vm, int64_t file, int64_t size);

/* Answers whether that worked. */
bool platform_deleteFile_size(VM *vm, address name, int64_t size);

/* Answers whether that worked. A file that has the new name already is replaced. */
bool platform_renameFile_size_to_size(VM *vm, address old, int64_t oldSize, address new, int64_t newSize);

/* Waits until all that was written is on the disk. Answers whether that worked. */
bool platform_syncFile(VM *vm, int64_t file);

/* Finds the status of the file of that name, of a link itself or of what it leads to. Answers whether it is there. */
bool platform_findStatus_size_ofLink(VM *vm, address name, int64_t size, bool isOfLink);

/* Answers whether the status that was asked for last, also by findNextEntryOfFolder:, was found. */
bool platform_hasStatus(VM *vm);

/* Answers what the status says that was found: 1 the mode, 2 the number of the file and 3 that of its device, 4 how many links it has, 5 the owner, 6 the group, 7 the size in bytes, 0 for folders, and in local seconds since 1901 when it was 8 read, 9 written and 10 changed otherwise. */
int64_t platform_statusAt(VM *vm, int64_t index);

/* Finds the name that a link leads to. Answers its size in bytes, -1 for what is no link. */
int64_t platform_findTargetOfLink_size(VM *vm, address name, int64_t size);

/* Answers whether the file of that name is there and may be used so: 1 run, 2 written, 4 read; 0 for any use. */
bool platform_may_file_size(VM *vm, int64_t use, address name, int64_t size);

/* Answers 0, or the system's number of what went wrong. */
int64_t platform_setMode_ofFile_size(VM *vm, int64_t mode, address name, int64_t size);

/* Sets the owner and the group, -1 for the same as before, of a link itself or of what it leads to. Answers 0, or the system's number of what went wrong. */
int64_t platform_setOwner_group_ofFile_size_link(VM *vm, int64_t owner, int64_t group, address name, int64_t size, bool isOfLink);

/* Appends to the line of a report that is being put together. */
void platform_report(VM *vm, const char *text);

/* Appends a number, with blanks before it where it has fewer characters than width. */
void platform_reportNumber_width(VM *vm, int64_t number, int64_t width);

/* Appends a word in hexadecimal, after 0x. */
void platform_reportWord(VM *vm, uint64_t word);

/* Appends text; bytes that are no printable ASCII are shown as question marks. */
void platform_reportBytes_count(VM *vm, address start, int64_t count);

/* Appends the number of the primitive, or its name and module. */
void platform_reportPrimitive(VM *vm, int64_t slot);

/* Writes the line on the error output, unless what is after its first word is not what was asked for. */
void platform_endTraceLine(VM *vm);

/* Writes the line: on standard output when a report is what the VM was started for, otherwise on the error output. */
void platform_endReportLine(VM *vm);

/* Writes a line about a collection of garbage: its kind, its number among those of the kind, what caused it, how long it took, and the bytes that were used before and after, that survived and that were tenured, and that eden has from now on. */
void platform_logCollection_number_cause_pause_before_after_survived_tenured_eden(VM *vm, const char *kind, int64_t number, const char *cause, int64_t microseconds, int64_t before, int64_t after, int64_t survived, int64_t tenured, int64_t eden);

/* The engine has come to the place where it was asked to stop. Comes back to go on. */
void platform_stopped(VM *vm);

/* Finds the entry at the index, from 1, of the folder of that name. Answers the size of its name in bytes, -1 behind the last, -2 where the folder cannot be read. */
int64_t platform_findEntry_ofFolder_size(VM *vm, int64_t index, address path, int64_t size);

/* Copies the name of the entry that was found. */
void platform_copyEntryNameTo(VM *vm, address target);

/*  */
bool platform_entryIsFolder(VM *vm);

/* Answers the size in bytes of the entry that was found. */
int64_t platform_entrySize(VM *vm);

/* Answers when the entry that was found was changed, in local seconds since 1901. */
int64_t platform_entryTime(VM *vm);

/* Finds the entry of that name in the folder. Answers the size of its name in bytes, -1 where there is none, -2 where the folder cannot be read. */
int64_t platform_findEntryNamed_size_ofFolder_size(VM *vm, address name, int64_t nameSize, address path, int64_t size);

/* Answers whether that worked. */
bool platform_createFolder_size(VM *vm, address path, int64_t size);

/* Answers whether that worked, as it does for empty folders. */
bool platform_deleteFolder_size(VM *vm, address path, int64_t size);

/* Opens a folder to read its entries one after the other. Answers its number, which is none of a file, or -1. */
int64_t platform_openFolder_size(VM *vm, address path, int64_t size);

/* Finds the name of the next entry of an open folder, and the status of the file. Answers the size of its name in bytes, -1 behind the last, -2 where it cannot be read. */
int64_t platform_findNextEntryOfFolder(VM *vm, int64_t folder);

/* Goes back to the first entry of an open folder. Answers whether it is one. */
bool platform_rewindFolder(VM *vm, int64_t folder);

/* Answers whether that worked. */
bool platform_closeFolder(VM *vm, int64_t folder);

/*  */
bool platform_isTerminal(VM *vm, int64_t file);

/* Lets somebody edit a line behind the prompt, where there is a terminal and an editor. Answers its size in bytes, -1 at the end of the input, -2 where the interrupt key has been pressed meanwhile. */
int64_t platform_readLine_size(VM *vm, address prompt, int64_t size);

/* Copies the line that was read. */
void platform_copyLineTo(VM *vm, address target);

/* Gives the words, with line ends between them, among which the editor completes. */
void platform_setCompletions_size(VM *vm, address words, int64_t size);

#endif
