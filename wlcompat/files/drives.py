# ruff: noqa: N802 - WLanguage's own names
"""Drives, and sizes as texts."""

from __future__ import annotations

import os
import shutil
from enum import IntEnum

from wlcompat.catalog import constant, function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.errors import FILE_NOT_FOUND
from wlcompat.files.paths import failing_with, system_path
from wlcompat.language import speaks_french
from wlcompat.strings.arguments import text_of
from wlcompat.values.conversions import to_integer, to_text

_STEP = 1024


class DriveDetail(IntEnum):
    """What fDriveInfo tells. The numbers are this runtime's own."""

    TOTAL = 1
    FREE = 2


class SizeUnit(IntEnum):
    """The unit that LengthToString writes a size in. The numbers are this runtime's own."""

    AUTOMATIC = -1
    BYTE = 0
    KILOBYTE = 1
    MEGABYTE = 2
    GIGABYTE = 3
    TERABYTE = 4


constant("fdTotalSpace", "fdTotalSpace", DriveDetail.TOTAL)
constant("fdFreeSpace", "fdFreeSpace", DriveDetail.FREE)
constant("sizeKB", "sizeKB", SizeUnit.KILOBYTE)
constant("sizeMB", "sizeMB", SizeUnit.MEGABYTE)
constant("sizeGB", "sizeGB", SizeUnit.GIGABYTE)
constant("sizeTB", "sizeTB", SizeUnit.TERABYTE)


@function(
    french="fDisqueInfo",
    parameters=("Drive", "Requested information"),
    limits="The type of a drive is not told.",
)
@when_it_fails(returns=0)
def fDriveInfo(drive: str, detail: DriveDetail) -> int:
    """Return the bytes of a drive (fdTotalSpace), or those that are free for the program (fdFreeSpace).

    Any path will do for the drive that it is on. 0 with ErrorOccurred and ErrorInfo where there is none. Page not seen,
    nor the French names of the constants, which have their English names; a program uses it.
    """
    path = _root(drive)
    with failing_with(path):
        usage = shutil.disk_usage(path)
    return usage.total if detail == DriveDetail.TOTAL else usage.free


@function(french="fDisquePrêt", parameters=("Drive",))
@when_it_fails(returns=False)
def fDriveReady(drive: str) -> bool:
    """Tell whether a drive can be read: any path will do for the drive that it is on. Page not seen; programs use it."""
    path = _root(drive)
    if not os.path.isdir(path):
        raise Failure(FILE_NOT_FOUND, path=path)
    return True


def _root(drive: str) -> str:
    letter = text_of(drive)
    if os.name == "nt" and len(letter.rstrip(":")) == 1:
        return letter.rstrip(":") + ":\\"
    return system_path(letter)


@function(french="TailleVersChaîne", parameters=("Size", "Unit"), pure=True)
def LengthToString(size: int, unit: SizeUnit = SizeUnit.AUTOMATIC) -> str:
    """Return a number of bytes as a person reads it: 1536 is "1.50 KB", "1,50 Ko" for those who speak French.

    Without a unit it is the greatest one of which there is at least one; sizeKB, sizeMB, sizeGB and sizeTB want that
    one. A step is 1024. Page not seen; programs use it. Not documented: the decimals, two here, and the French names
    of the constants, which have their English names.
    """
    number, step = float(to_integer(size)), int(unit)
    if unit == SizeUnit.AUTOMATIC:
        step = 0
        while abs(number) / _STEP**step >= _STEP and step < SizeUnit.TERABYTE:
            step += 1
    units = ("octets", "Ko", "Mo", "Go", "To") if speaks_french() else ("bytes", "KB", "MB", "GB", "TB")
    if step == 0:
        return f"{to_text(to_integer(size))} {units[0]}"
    shown = f"{number / _STEP**step:.2f}"
    return f"{shown.replace('.', ',') if speaks_french() else shown} {units[step]}"
