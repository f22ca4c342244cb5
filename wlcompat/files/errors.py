"""The errors of files and folders: 78xxx."""

from __future__ import annotations

from wlcompat.errors.table import define

EMPTY_PATH = define(78001, "A file or folder needs a name, and the path given is empty.")
FILE_NOT_FOUND = define(
    78002,
    'There is no file or folder "{path}". Check the spelling, and upper and lower case; a path that does not '
    "begin at the root begins at the current folder, which fCurrentDir tells.",
)
FILE_NOT_ALLOWED = define(
    78003,
    'The system does not let this program use "{path}" that way: {system}. Check the rights on the file and '
    "on its folder.",
)
FILE_EXISTS = define(
    78004,
    'There is a file or folder "{path}" already. Delete it first, or choose another name.',
)
FILE_IS_FOLDER = define(78005, '"{path}" is a folder, and this needs a file. fListFile tells what it holds.')
NOT_A_FOLDER = define(78006, '"{path}" is no folder, or goes through a file as if that were a folder.')
FOLDER_NOT_EMPTY = define(
    78007,
    'The folder "{path}" is not empty. Delete its files first, or give frRecursive to delete all of it.',
)
DISK_FULL = define(78008, 'There is no room left to write "{path}": {system}.')
PATH_TOO_LONG = define(78009, 'The path "{path}" is longer than the system takes.')
TOO_MANY_OPEN_FILES = define(
    78010,
    'The system gives this program no more files ({system}), so "{path}" was not opened. Close those that '
    "are no longer needed with fClose.",
)
PATH_OF_WINDOWS = define(
    78011,
    'The path "{path}" names a drive or a share of Windows, which this system does not have. Give a path of '
    "this system; backslashes in it are fine.",
)
WRONG_PATH = define(78012, 'The path "{path}" cannot be one here: {problem}.')
CANNOT_USE_FILE = define(78013, '"{path}" could not be used: {system}.')
FILE_NOT_IN_CODE_PAGE = define(
    78014,
    "The character {character} (position {position}) does not exist in {encoding}, so nothing was written to "
    '"{path}". Give foUnicode, write StringToUTF8 of the text, or set WLCOMPAT_ENCODING=utf-8.',
)
FILE_READ_ONLY = define(
    78015,
    '"{path}" is read-only and was not deleted. The constant frReadOnly as last parameter deletes it all the '
    "same.",
)
NOTHING_MATCHES = define(78016, 'No file matches "{path}".')
ROOT_FOLDER = define(78017, '"{path}" is the root of a disk: it can be neither deleted nor moved.')
SAME_FILE = define(78018, '"{path}" cannot be copied or moved onto or into itself.')
NO_CREATION_DATE = define(
    78019,
    'The creation date of "{path}" cannot be changed: systems do not allow it to programs. Change that of '
    "its last modification.",
)
NOT_AN_OPEN_FILE = define(
    78020,
    "There is no open file with the number {handle}. fOpen and fCreate give the number, -1 where they fail; "
    "after fClose it is gone.",
)
WRONG_ACCESS = define(
    78021,
    '"{path}" was opened without the right to {action} it. Open it with {constant} or foReadWrite.',
)
NOT_A_DATE = define(78022, '"{text}" is no date or time that a file can be given.')
