"""The constants that say in which form GetGUID gives an identifier."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class GuidForm(IntEnum):
    """The form of an identifier; the numbers are this runtime's own."""

    ROUGH = 0
    FORMATTED = 1


GUID_ROUGH = constant("guidRough", "guidBrut", GuidForm.ROUGH)
# Neither name of this one was seen in a program
GUID_FORMATTED = constant("guidFormatted", "guidFormaté", GuidForm.FORMATTED)
