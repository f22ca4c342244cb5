"""What ErrorInfo and ExceptionInfo tell of an error or exception."""

from __future__ import annotations

from datetime import datetime

from wlcompat.errors.automatic import AutomaticError
from wlcompat.errors.constants import ErrorDetail, ErrorNumber
from wlcompat.errors.exceptions import Failure, WLanguageError
from wlcompat.errors.places import Place, places_of
from wlcompat.errors.programming import definition_of
from wlcompat.language import speaks_french
from wlcompat.record import value

_TITLES = ("Error number", "Function", "System error", "System message", "Procedure", "Called by", "Time")
_TITLES_IN_FRENCH = (
    *("Numéro d'erreur ", "Fonction ", "Erreur système ", "Message système ", "Traitement ", "Appelé par "),
    "Date et heure ",
)

END_OF_LINE = "\r\n"
"""What programs part lines at: the constant CR of WLanguage."""


@value
class Description:
    """All that is known of one error or exception."""

    number: int
    message: str
    system_code: int = 0
    system_message: str = ""
    function: str = ""
    """The function of WLanguage that failed."""
    moment: datetime | None = None
    places: tuple[Place, ...] = ()
    """The procedures that were running, the innermost first."""

    def tell(self, information: int) -> str | int:
        """Return one of the informations; raise ValueError where there is none of that number."""
        place = self.places[0] if self.places else Place("", 0, "")
        told: dict[int, str | int] = {
            ErrorNumber.CODE: self.number,
            ErrorDetail.MESSAGE: self.message,
            ErrorDetail.INFO: self.message,
            ErrorDetail.SUMMARY: self.message.partition("\n")[0].rstrip("\r"),
            ErrorNumber.SYSTEM_CODE: self.system_code,
            ErrorDetail.SYSTEM_MESSAGE: self.system_message,
            ErrorDetail.PROCESS: place.procedure,
            ErrorNumber.LINE: place.line,
            ErrorDetail.ELEMENT: place.file,
            ErrorDetail.STACK: END_OF_LINE.join(map(str, self.places)),
            ErrorDetail.DATE_TIME: f"{self.moment:%Y%m%d%H%M%S}" if self.moment else "",
            ErrorDetail.ORIGIN: self.function,
            ErrorDetail.FUNCTION: self.function,
            ErrorNumber.SUB_ERROR_COUNT: 0,
            ErrorDetail.SUB_ERROR: "",
            ErrorDetail.FULL_COMPONENT_NAME: "",
            ErrorDetail.DOT_NET_EXCEPTION: "",
            ErrorDetail.DEBUG_INFO: END_OF_LINE.join(self._circumstances()),
            ErrorDetail.FULL_DETAILS: END_OF_LINE.join([self.message, *self._circumstances()]),
        }
        try:
            return told[information]
        except KeyError:
            raise ValueError(
                f"there is no information {information} on an error; there are errMessage, errCode, ..."
            ) from None

    def _circumstances(self) -> list[str]:
        known = (
            str(self.number),
            self.function,
            str(self.system_code or ""),
            self.system_message,
            str(self.places[0]) if self.places else "",
            "; ".join(map(str, self.places[1:])),
            f"{self.moment:%Y-%m-%d %H:%M:%S}" if self.moment else "",
        )
        titles = _TITLES_IN_FRENCH if speaks_french() else _TITLES
        return [f"{title}: {value}" for title, value in zip(titles, known, strict=True) if value]


def tell_nothing(information: int) -> str | int:
    """Return what is told where there has been no error: 0 for a number, else an empty text."""
    return 0 if information in tuple(ErrorNumber) else ""


def describe(error: BaseException) -> Description:
    """Describe any exception in WLanguage's terms; its notes, which ExceptionPropagate adds, stand in front of its text."""
    places = places_of(error)
    added = "".join(note + END_OF_LINE for note in reversed(getattr(error, "__notes__", ())))
    if isinstance(error, AutomaticError):
        error = error.failure
    if isinstance(error, Failure):
        return Description(
            error.number, added + error.message, error.system_code, error.system_message, places=places
        )
    if isinstance(error, WLanguageError):
        return Description(error.number, added + error.message, places=places)
    own_words = _own_words(error)
    definition, more = definition_of(error, own_words.rstrip("."))
    return Description(
        definition.number,
        added + definition.filled_in({"system": more}),
        system_code=error.errno or 0 if isinstance(error, OSError) else 0,
        system_message=f"{type(error).__name__}: {own_words}",
        places=places,
    )


def _own_words(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror} ({error.filename})" if error.filename else error.strerror
    return str(error) or type(error).__name__
