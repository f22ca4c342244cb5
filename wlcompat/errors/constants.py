"""What ErrorInfo and ExceptionInfo shall tell, and what shall become of errors that nobody tests."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class ErrorNumber(IntEnum):
    """What ErrorInfo tells as a number; the values are this runtime's own."""

    CODE = 0
    SYSTEM_CODE = 2
    LINE = 9
    SUB_ERROR_COUNT = 13


class ErrorDetail(IntEnum):
    """What ErrorInfo tells as a text; the values of errMessage and errFullDetails are the vendor's, the others ours."""

    MESSAGE = 1
    SYSTEM_MESSAGE = 3
    SUMMARY = 4
    INFO = 5
    DEBUG_INFO = 6
    STACK = 7
    PROCESS = 8
    ELEMENT = 10
    DATE_TIME = 11
    ORIGIN = 12
    FULL_COMPONENT_NAME = 14
    DOT_NET_EXCEPTION = 15
    SUB_ERROR = 16
    FUNCTION = 17
    FULL_DETAILS = 19


NUMBERS = ("errCode", "errSystemCode", "errLine", "errSubErrorCount")
"""The constants for what is told as a number."""


class Behaviour(IntEnum):
    """What happens at an error; the numbers are this runtime's own, since the vendor's are not documented."""

    CODE = 0
    DISPLAY_MESSAGE = 1
    DISPLAY_MESSAGE_END_PROCESS = 2
    DISPLAY_MESSAGE_END_PROGRAM = 3
    EXECUTE_PROCEDURE = 4
    GOTO_CASE_ERROR = 5
    GOTO_CASE_EXCEPTION = 6
    RESULT = 7
    RESULT_ERROR = 8
    RETURN = 9
    RETURN_ERROR = 10


class Operation(IntEnum):
    """What the procedure of EXECUTE_PROCEDURE decides; the numbers are this runtime's own as well."""

    END_PROGRAM = 0
    END_PROCESS = 1
    CANCEL = 2


constant("errCode", "errCode", ErrorNumber.CODE, doc=3034005)
constant("errMessage", "errMessage", ErrorDetail.MESSAGE, doc=1000017042)
constant("errSystemCode", "errCodeSystème", ErrorNumber.SYSTEM_CODE)
constant("errSystemMessage", "errMessageSystème", ErrorDetail.SYSTEM_MESSAGE)
constant("errSummary", "errRésumé", ErrorDetail.SUMMARY)
constant("errInfo", "errInfo", ErrorDetail.INFO)
constant("errDebugInfo", "errInfoDebug", ErrorDetail.DEBUG_INFO)
constant("errStack", "errPile", ErrorDetail.STACK)
constant("errProcess", "errTraitement", ErrorDetail.PROCESS)
constant("errLine", "errLigne", ErrorNumber.LINE)
constant("errElement", "errElément", ErrorDetail.ELEMENT)
constant("errDateTime", "errDateHeure", ErrorDetail.DATE_TIME)
# The English names of these three were not seen
constant("errOrigin", "errOrigine", ErrorDetail.ORIGIN)
constant("errSubErrorCount", "errNombreSousErreur", ErrorNumber.SUB_ERROR_COUNT)
constant("errFullComponentName", "errNomCompletComposant", ErrorDetail.FULL_COMPONENT_NAME)
# The English name of this one was not seen
constant("errDotNetException", "errExceptionDotNet", ErrorDetail.DOT_NET_EXCEPTION)
# Neither was seen in the help, nor a French name; programs may use them
constant("errSubError", "errSubError", ErrorDetail.SUB_ERROR)
constant("errWLFunction", "errWLFunction", ErrorDetail.FUNCTION)
constant("errFullDetails", "errComplet", ErrorDetail.FULL_DETAILS)

# English names follow the French ones where only those were seen: they are on the French page 3034009
constant("epCode", "epCode", Behaviour.CODE, doc=3034009)
constant("epDisplayMessage", "epAfficheMessage", Behaviour.DISPLAY_MESSAGE, doc=3034009)
constant(
    "epDisplayMessageEndProcess",
    "epAfficheMessageFinTraitement",
    Behaviour.DISPLAY_MESSAGE_END_PROCESS,
    doc=3034009,
)
constant(
    "epDisplayMessageEndProgram",
    "epAfficheMessageFinProgramme",
    Behaviour.DISPLAY_MESSAGE_END_PROGRAM,
    doc=3034009,
)
constant("epExecuteProcedure", "epExécuteProcédure", Behaviour.EXECUTE_PROCEDURE, doc=3034009)
constant("epGotoCaseError", "epGotoCasErreur", Behaviour.GOTO_CASE_ERROR, doc=3034009)
constant("epGotoCaseException", "epGotoCasException", Behaviour.GOTO_CASE_EXCEPTION, doc=3034007)
constant("epResult", "epRenvoyer", Behaviour.RESULT, doc=3034009)
constant("epResultError", "epRenvoyerErreur", Behaviour.RESULT_ERROR, doc=3034009)
constant("epReturn", "epRetour", Behaviour.RETURN, doc=3034007)
constant("epReturnError", "epRetourErreur", Behaviour.RETURN_ERROR)
constant("opCancel", "opAnnuler", Operation.CANCEL, doc=3034009)
constant("opEndProcess", "opFinTraitement", Operation.END_PROCESS, doc=3034009)
constant("opEndProgram", "opFinProgramme", Operation.END_PROGRAM, doc=3034009)
