"""The constants that say what ErrorInfo shall tell."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class ErrorDetail(IntEnum):
    """What ErrorInfo can tell; the values of errMessage and errFullDetails are the vendor's."""

    CODE = 0
    MESSAGE = 1
    SYSTEM_CODE = 2
    SYSTEM_MESSAGE = 3
    FULL_DETAILS = 19


constant("errCode", "errCode", ErrorDetail.CODE, doc=3034005)
constant("errMessage", "errMessage", ErrorDetail.MESSAGE, doc=1000017042)
constant("errSystemCode", "errCodeSystème", ErrorDetail.SYSTEM_CODE)
constant("errSystemMessage", "errMessageSystème", ErrorDetail.SYSTEM_MESSAGE)
constant("errFullDetails", "errComplet", ErrorDetail.FULL_DETAILS)
