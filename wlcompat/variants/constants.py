"""The constants that say how JSON is written."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class JsonForm(IntEnum):
    """How VariantToJSON writes. The numbers are this runtime's own."""

    COMPACT = 0
    FORMATTED = 1


constant("psdFormatting", "psdMiseEnForme", JsonForm.FORMATTED)
