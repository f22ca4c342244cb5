"""The constants that say what ErrorInfo and ExceptionInfo shall tell."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class ErrorDetail(IntEnum):
    """What ErrorInfo can tell; the values of errMessage and errFullDetails are the vendor's, the others ours."""

    CODE = 0
    MESSAGE = 1
    SYSTEM_CODE = 2
    SYSTEM_MESSAGE = 3
    SUMMARY = 4
    INFO = 5
    DEBUG_INFO = 6
    STACK = 7
    PROCESS = 8
    LINE = 9
    ELEMENT = 10
    DATE_TIME = 11
    FULL_DETAILS = 19


constant("errCode", "errCode", ErrorDetail.CODE, doc=3034005)
constant("errMessage", "errMessage", ErrorDetail.MESSAGE, doc=1000017042)
constant("errSystemCode", "errCodeSystème", ErrorDetail.SYSTEM_CODE)
constant("errSystemMessage", "errMessageSystème", ErrorDetail.SYSTEM_MESSAGE)
constant("errSummary", "errRésumé", ErrorDetail.SUMMARY)
constant("errInfo", "errInfo", ErrorDetail.INFO)
constant("errDebugInfo", "errInfoDebug", ErrorDetail.DEBUG_INFO)
constant("errStack", "errPile", ErrorDetail.STACK)
constant("errProcess", "errTraitement", ErrorDetail.PROCESS)
constant("errLine", "errLigne", ErrorDetail.LINE)
constant("errElement", "errElément", ErrorDetail.ELEMENT)
constant("errDateTime", "errDateHeure", ErrorDetail.DATE_TIME)
constant("errFullDetails", "errComplet", ErrorDetail.FULL_DETAILS)
