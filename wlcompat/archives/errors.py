"""The errors of archives: 77xxx. The functions return these numbers, and zipMsgError tells what they mean."""

from __future__ import annotations

from wlcompat.errors.table import define

EMPTY_ARCHIVE_NAME = define(77001, "An archive needs a name, and the one given is empty.")
ARCHIVE_NOT_OPEN = define(
    77002, 'The archive "{name}" is not open. zipOpen and zipCreate open one, and return 0 where that worked.'
)
ARCHIVE_OPEN_ALREADY = define(77003, 'The archive "{name}" is open already. Close it first with zipClose.')
OTHER_FORMAT = define(
    77004,
    'Archives such as "{path}" are not known here: only those of the ZIP format, whose names end with .zip, are.',
)
DAMAGED = define(77005, '"{path}" is no archive of the ZIP format, or it is damaged: {system}.')
NOT_IN_ARCHIVE = define(77006, 'There is no file "{name}" in the archive. zipListFile tells what it holds.')
ARCHIVE_READ_ONLY = define(77007, 'The archive "{name}" was opened with zipRead: nothing can be added to it.')
NEEDS_PASSWORD = define(
    77008, '"{name}" is encrypted in the archive, and archives with passwords are not read here.'
)
ARCHIVE_PROBLEM = define(77009, '"{path}" could not be packed or unpacked: {system}.')
