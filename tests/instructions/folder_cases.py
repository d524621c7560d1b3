"""Folders and the status of files: the module FileAttributesPlugin, and what FilePlugin has besides files that are open."""

from __future__ import annotations

from probe import Case, Character, Shown, fails, shows, succeeds
from system_cases import CLOSED, NO_NAMES, with_file

BAD = Shown("failed: #bad argument")
INTERNAL = Shown("failed: #internal error in named primitive machinery")
NOT_FOUND = Shown("failed: #not found")
SYSTEM = Shown("failed: #operating system error")
NO_HANDLES = ("nil", "3", "#[1 2 3]", "ByteArray new: 16", "'a'", "nil primitiveFileStdioHandles first")
# Where the table of errors has an object with slots, a copy of it tells the number of the system's error.
WITH_NUMBER = "| table old | table := nil p129 at: 52. old := table at: 21. table at: 21 put: {#error. 3. 4}. [(nil {}: 'missing' with: 2) code] ensure: [table at: 21 put: old]"
NO_INTEGERS = ("nil", "1.0", "1 << 62")


def with_folder(name: str, do: str) -> str:
    """With a new folder that has a file of three bytes and a folder."""
    inside = f"{name}/in"
    return (f"| o | nil primitiveDirectoryCreate: '{name}'. nil primitiveDirectoryCreate: '{inside}'. o := nil primitiveFileOpen: '{name}/file' with: true. "
            f"nil primitiveFileWrite: o with: 'abc' with: 1 with: 3. nil primitiveFileClose: o. [{do}] ensure: ["
            f"nil primitiveFileDelete: '{name}/file'. nil primitiveDirectoryDelete: '{inside}'. nil primitiveDirectoryDelete: '{name}']")


def file_plugin() -> list[Case]:
    """What FilePlugin does with names and descriptors."""
    create, delete, rename, entry, connect, sync = (f"primitive{each}" for each in (
        "DirectoryCreate", "DirectoryDelete", "FileRename", "DirectoryEntry", "ConnectToFileDescriptor", "FileSync"))
    forged = "| f | f := nil primitiveFileStdioHandles first copy. f at: 1 put: 200. "
    is_there = "(nil primitiveFileExists: 'made')"
    made = f"| a b | nil {create}: 'made'. a := {is_there}. nil {delete}: 'made'. b := {is_there}. {{a. b}}"
    return [
        shows(create, made, [True, False]), shows(delete, made, [True, False]),
        shows(create, "nil {}: '.'", INTERNAL, "internalError", is_ours=True), shows(create, "nil {}: 'missing/made'", INTERNAL, "internalError", is_ours=True),
        shows(delete, "nil {}: 'missing'", INTERNAL, "internalError", is_ours=True),
        shows(delete, with_folder("filled", "nil {}: 'filled'"), INTERNAL, "internalError", is_ours=True),
        shows(rename, CLOSED + "nil {}: 'closed.file' with: 'renamed.file'. {nil primitiveFileExists: 'closed.file'. (nil primitiveFileDelete: 'renamed.file') class == ProbeFailure}",
              [False, False]),
        shows(rename, "nil {}: 'missing.file' with: 'renamed.file'", INTERNAL, "internalError", is_ours=True),
        *[fails(key, "nil", each, because="badArgument") for key in (create, delete) for each in NO_NAMES],
        *[fails(rename, "nil", *each, because="badArgument") for name in NO_NAMES for each in ((name, "'a'"), ("'a'", name))],
        *[fails(entry, "nil", *each, because="badArgument") for name in NO_NAMES for each in ((name, "'a'"), ("'.'", name))],
        shows(entry, with_folder("entries", "| e d | e := nil {}: 'entries' with: 'file'. d := nil {}: 'entries' with: 'in'. "
                                 "{e first. e size. (e at: 2) = (e at: 3). (e at: 3) - nil p137 between: -60 and: 0. e at: 4. e at: 5. d at: 4. nil {}: 'entries' with: 'none'}"),
              ["file", 5, True, True, False, 3, True, None]),
        shows(entry, "nil {}: 'missing' with: 'file'", NOT_FOUND, "notFound", is_ours=True),
        succeeds("primitiveDirectoryDelimitor", "nil", gives=Character(47)),
        shows(connect, "(nil {}: 1 with: true) = (nil primitiveFileStdioHandles at: 2)", True, is_ours=True),
        *[fails(connect, "nil", each, "true", because="badArgument", is_ours=True) for each in NO_INTEGERS], fails(connect, "nil", "1", "nil", because="badArgument", is_ours=True),
        *[fails(connect, "nil", each, "false", because="notFound", is_ours=True) for each in ("-1", "200", "1 << 40")],
        shows(sync, with_file("sync.file", "(nil {}: f) class == ProbeFailure"), False), shows(sync, forged + "nil {}: f", INTERNAL, "internalError", is_ours=True),
        *[fails(sync, "nil", each, because="badArgument") for each in NO_HANDLES[:-1]],
    ]


def attributes() -> list[Case]:
    """What is known of one file by its name."""
    one, all_ = "primitiveFileAttribute", "primitiveFileAttributes"
    kind = "bitAnd: 8r170000"
    return [
        succeeds("primitiveVersionString", "nil", gives="2.0.8", is_ours=True), succeeds("primitivePathMax", "nil", gives=32768, is_ours=True),
        succeeds("primitiveFileMasks", "nil", gives=[0o170000, 0o140000, 0o120000, 0o100000, 0o060000, 0o040000, 0o020000, 0o010000]),
        shows("primitiveFileExists", with_folder("known", "{nil {}: 'known'. nil {}: 'known/file'. nil {}: 'known/none'}"), [True, True, False]),
        shows(one, with_folder("known", f"{{(nil {{}}: 'known/file' with: 2) {kind}. (nil {{}}: 'known' with: 2) {kind}. nil {{}}: 'known/file' with: 5. nil {{}}: 'known/file' with: 8. "
                               "nil {}: 'known' with: 8. nil {}: 'known' with: 1. nil {}: 'known' with: 12. nil {}: 'known' with: 16}"), [0o100000, 0o040000, 1, 3, 0, None, None, False]),
        shows(one, with_folder("known", "(9 to: 11) collect: [:i | (nil {}: 'known/file' with: i) - nil p137 between: -60 and: 0]"), [True] * 3),
        shows(one, with_folder("known", "nil primitiveChangeMode: 'known/file' with: 8r700. (13 to: 15) collect: [:i | nil {}: 'known/file' with: i]"), [True] * 3),
        shows(one, "(13 to: 15) collect: [:i | nil {}: 'missing' with: i]", [False] * 3),
        shows(all_, with_folder("known", "| a | a := nil {}: 'known/file' with: 1. {a size. (2 to: 11) allSatisfy: [:i | (a at: i) = (nil primitiveFileAttribute: 'known/file' with: i)]. "
                                "a first. a at: 12. a at: 13}"), [13, True, None, None, None]),
        shows(all_, with_folder("known", "{(nil {}: 'known/file' with: 3) collect: [:each | each size]. (nil {}: 'known/file' with: 2) first. (nil {}: 'known' with: 5) size}"), [[13, 3], True, 13]),
        shows(all_, "(nil {}: '/proc/self/exe' with: 5) first class", Shown("ByteArray"), is_ours=True), shows(one, "nil {}: '/proc/self/exe' with: 16", True, is_ours=True),
        *[shows(key, f"nil {{}}: 'missing' with: {number}", SYSTEM, "systemError", is_ours=True) for key, numbers in ((one, (2, 8, 16)), (all_, (1, 3, 5, 0, 4))) for number in numbers],
        shows(one, WITH_NUMBER, [Shown("#error"), -3, 4], "systemError", is_ours=True),
        *[fails(key, "nil", each, "1", because="badArgument") for key in (one, all_) for each in NO_NAMES],
        *[fails(key, "nil", "'.'", each, because="badArgument") for key in (one, all_) for each in NO_INTEGERS],
        *[fails(one, "nil", "'.'", each, because="badArgument") for each in ("0", "17", "-1")],
        *[fails(key, "nil", each, because="badArgument") for key in ("primitiveFileExists", "primitivePlatToStPath", "primitiveStToPlatPath", "primitiveOpendir") for each in NO_NAMES],
    ]


def changes() -> list[Case]:
    """What may be set of a file."""
    mode, owner, link = "primitiveChangeMode", "primitiveChangeOwner", "primitiveSymlinkChangeOwner"
    changed = "| a b | a := nil {}: 'known/file' with: 8r640. b := (nil primitiveFileAttribute: 'known/file' with: 2) bitAnd: 8r777. {a. b}"
    return [
        shows(mode, with_folder("known", changed), [None, 0o640]), shows(mode, "nil {}: 'missing' with: 8r640", SYSTEM, "systemError", is_ours=True),
        *[fails(mode, "nil", each, "8r640", because="badArgument") for each in NO_NAMES], *[fails(mode, "nil", "'a'", each, because="badArgument") for each in (*NO_INTEGERS, "-1", "8r200000")],
        *[shows(key, with_folder("known", "nil {}: 'known/file' with: -1 with: -1"), None) for key in (owner, link)],
        *[shows(key, "nil {}: 'missing' with: -1 with: -1", SYSTEM, "systemError", is_ours=True) for key in (owner, link)],
        *[fails(key, "nil", each, "-1", "-1", because="badArgument") for key in (owner, link) for each in NO_NAMES],
        *[fails(key, "nil", "'a'", *each, because="badArgument") for key in (owner, link) for bad in (*NO_INTEGERS, "-2", "1 << 32") for each in ((bad, "-1"), ("-1", bad))],
    ]


def paths() -> list[Case]:
    return [case for key in ("primitivePlatToStPath", "primitiveStToPlatPath") for case in (
        succeeds(key, "nil", "'abc'", gives=b"abc"), succeeds(key, "nil", "#[47 97]", gives=b"/a"), shows(key, "nil {}: (String new: 32768)", SYSTEM, "systemError", is_ours=True))]


def entries() -> list[Case]:
    """Folders whose entries are read one after the other."""
    opened = "| d e n r | d := nil primitiveOpendir: 'known'. n := {d first asString}. e := nil primitiveReaddir: d last. n := n , {e first asString}. "
    closed = "nil primitiveClosedir: d last"
    is_all = "(n includes: 'file') & (n includes: 'in')"
    used = "| d h | d := nil primitiveOpendir: '.'. h := d last. nil primitiveClosedir: h copy. "
    return [
        shows("primitiveOpendir", with_folder("known", opened + closed + f". {{{is_all}. d first class. (d at: 2) size. d size. d last size}}"), [True, Shown("ByteArray"), 13, 3, 16], is_ours=True),
        shows("primitiveReaddir", with_folder("known", opened + f"r := {{nil {{}}: d last. e size. e last. (e at: 2) size}}. {closed}. r"), [None, 3, None, 13]),
        shows("primitiveRewinddir", with_folder("known", opened + "r := nil {}: d last. " + closed + ". r first asString = n first"), True),
        shows("primitiveClosedir", with_folder("known", opened + "(nil {}: d last) == d last"), True),
        shows("primitiveOpendir", "| e | nil primitiveDirectoryCreate: 'empty'. e := nil {}: 'empty'. nil primitiveDirectoryDelete: 'empty'. e", None),
        shows("primitiveOpendir", "nil {}: 'missing'", SYSTEM, "systemError", is_ours=True), shows("primitiveOpendir", "nil {}: '/proc/self/exe'", SYSTEM, "systemError", is_ours=True),
        *[shows(key, used + "nil {}: h", SYSTEM, "systemError", is_ours=True) for key in ("primitiveReaddir", "primitiveRewinddir", "primitiveClosedir")],
        *[fails(key, "nil", each, because="badArgument", is_ours=True) for key in ("primitiveReaddir", "primitiveRewinddir", "primitiveClosedir") for each in NO_HANDLES],
        *[shows(key, "| d | d := nil primitiveOpendir: '.'. nil primitiveClosedir: d last. nil {}: d last", BAD, "badArgument", is_ours=True)
          for key in ("primitiveReaddir", "primitiveRewinddir", "primitiveClosedir")],
    ]


CASES: list[Case] = [*file_plugin(), *attributes(), *changes(), *paths(), *entries()]
