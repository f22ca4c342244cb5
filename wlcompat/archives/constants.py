"""The constants of archives."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class StoredPath(IntEnum):
    """What of a path an archive keeps, or where a file is unpacked. The numbers are this runtime's own."""

    Nothing = 1
    Folders = 2
    Drive = 3
    Relative = 4
    InMemory = 5


class ArchiveMode(IntEnum):
    """What an archive is opened for. The numbers are this runtime's own."""

    Read = 1
    Write = 2
    CreateIfMissing = 4


class ExtractOptions(IntEnum):
    """What becomes of files that are there. The number is this runtime's own."""

    Overwrite = 1


constant("zipNone", "zipAucun", StoredPath.Nothing, doc=3082019)
constant("zipDirectory", "zipRépertoire", StoredPath.Folders, doc=3082019)
constant("zipDrive", "zipDisque", StoredPath.Drive, doc=3082019)
constant("zipRelative", "zipRelatif", StoredPath.Relative)
constant("zipInMemory", "zipEnMémoire", StoredPath.InMemory, doc=3082019)
constant("zipRead", "zipLecture", ArchiveMode.Read)
constant("zipWrite", "zipEcriture", ArchiveMode.Write)
constant("zipCreateIfMissing", "zipCréationSiInexistant", ArchiveMode.CreateIfMissing, doc=3082044)
# Seen in a program alone, whose constants are English
ZIP_OVERWRITE = constant("zipOverwrite", "zipOverwrite", ExtractOptions.Overwrite)
