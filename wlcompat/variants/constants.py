"""The constants that say how JSON is written, and of what type a value is."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class JsonForm(IntEnum):
    """How VariantToJSON writes. The numbers are this runtime's own."""

    COMPACT = 0
    FORMATTED = 1


constant("psdFormatting", "psdMiseEnForme", JsonForm.FORMATTED)


class ValueType(IntEnum):
    """What `value..Type` tells of a value whose type only the running program knows.

    The number of STRING is the vendor's, the others are this runtime's own.
    """

    UNKNOWN = 0
    BOOLEAN = 1
    INTEGER = 2
    REAL = 3
    CURRENCY = 4
    NUMERIC = 5
    BUFFER = 7
    DATE = 8
    TIME = 9
    DATE_TIME = 10
    DURATION = 11
    ARRAY = 12
    ASSOCIATIVE_ARRAY = 13
    STRUCTURE = 14
    INSTANCE = 15
    STRING = 16


constant("wlBoolean", "wlBooléen", ValueType.BOOLEAN)
constant("wlInt", "wlEntier", ValueType.INTEGER)
constant("wlReal", "wlRéel", ValueType.REAL)
constant("wlCurrency", "wlMonétaire", ValueType.CURRENCY)
constant("wlNumeric", "wlNumérique", ValueType.NUMERIC)
constant("wlString", "wlChaîne", ValueType.STRING, doc=1514044)
constant("wlUnicodeString", "wlChaîneUnicode", ValueType.STRING)
constant("wlBuffer", "wlBuffer", ValueType.BUFFER)
constant("wlDate", "wlDate", ValueType.DATE)
constant("wlTime", "wlHeure", ValueType.TIME)
constant("wlDateTime", "wlDateHeure", ValueType.DATE_TIME)
constant("wlDuration", "wlDurée", ValueType.DURATION)
constant("wlStructure", "wlStructure", ValueType.STRUCTURE)
constant("wlInstance", "wlInstance", ValueType.INSTANCE)
constant("wlArray", "wlTableau", ValueType.ARRAY)
constant("wlAssociativeArray", "wlTableauAssociatif", ValueType.ASSOCIATIVE_ARRAY)
