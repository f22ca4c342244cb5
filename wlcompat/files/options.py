"""The types of the file constants: how to open, what to list, which part of a path, which date.

The numbers are this runtime's own, since the vendor's are not documented.
"""

from __future__ import annotations

from enum import IntEnum, IntFlag
from typing import Self


class _Addable(IntFlag):
    """Options that `+` puts together; twice does no harm."""

    def __add__(self, other: int) -> Self:
        """Return both sets of options together."""
        return self | other if isinstance(other, int) else NotImplemented

    __radd__ = __add__


class OpenOptions(_Addable):
    """How to open a file, and how a file holds text."""

    Default = 0
    Read = 0x01
    Write = 0x02
    ReadWrite = Read | Write
    Add = 0x04
    Create = 0x08
    CreateIfNotExist = 0x10
    Ansi = 0x20
    Unicode = 0x40
    AutomaticDeletion = 0x80


class FileOptions(_Addable):
    """What listing, copying and deleting take in."""

    Default = 0
    File = 0x01
    Directory = 0x02
    Recursive = 0x04
    NotRecursive = 0x08
    ReadOnly = 0x10


class PathPart(_Addable):
    """The parts of a path."""

    Drive = 0x01
    Directory = 0x02
    FileName = 0x04
    Extension = 0x08


class Moment(IntEnum):
    """Which of the dates of a file."""

    MODIFICATION = 1
    CREATION = 2
    ACCESS = 3


class Origin(IntEnum):
    """Where fSeek counts from."""

    BEGINNING = 0
    CURRENT = 1
    END = 2
