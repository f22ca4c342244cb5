"""The constants that say what to tell of the program."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class ProgramDetail(IntEnum):
    """What ExeInfo and ProjectInfo tell. The numbers are this runtime's own."""

    NAME = 1
    VERSION = 2
    PROJECT_NAME = 3


constant("exeName", "exeNom", ProgramDetail.NAME)
constant("exeVersion", "exeVersion", ProgramDetail.VERSION)
constant("piProjectName", "piNomProjet", ProgramDetail.PROJECT_NAME)
