"""The constants that say what to tell of the program."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class ProgramDetail(IntEnum):
    """What ExeInfo and ProjectInfo tell. The numbers are this runtime's own."""

    NAME = 1
    VERSION = 2
    PROJECT_NAME = 3


class ParameterPlace(IntEnum):
    """Where InitParameter has values kept. The numbers are this runtime's own."""

    REGISTRY = 1
    SETTINGS_FILE = 2
    XML_FILE = 3
    TEXT = 4


constant("paramRegistry", "paramRegistre", ParameterPlace.REGISTRY, doc=3025044)
constant("paramIni", "paramIni", ParameterPlace.SETTINGS_FILE, doc=3025044)
constant("paramXML", "paramXML", ParameterPlace.XML_FILE, doc=3025044)
constant("paramString", "paramChaîne", ParameterPlace.TEXT, doc=3025044)
constant("exeName", "exeNom", ProgramDetail.NAME)
constant("exeVersion", "exeVersion", ProgramDetail.VERSION)
constant("piProjectName", "piNomProjet", ProgramDetail.PROJECT_NAME)
