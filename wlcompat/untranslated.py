"""What translated programs call where the translator left a mark: every one of them raises when it is reached.

A program may catch what is raised with all other exceptions, in CASE EXCEPTION for instance. So that nothing is lost
in silence, the log (standard error, where the program sets up no other) has a line for each place that was reached.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import Any

from wlcompat.errors.places import Place, places, steps_to
from wlcompat.language import spoken

log = logging.getLogger("wlcompat")

_CONSTRUCTS = (
    (re.compile("the property (.+) of this value"), r"la propriété \1 de cette valeur"),
    (re.compile("the method (.+) of this value"), r"la méthode \1 de cette valeur"),
    (re.compile("an assignment to (.+)"), r"une affectation à \1"),
    (re.compile("an index into this value"), "un indice dans cette valeur"),
    (re.compile("the address of a variable"), "l'adresse d'une variable"),
    (re.compile("FOR EACH over this value"), "POUR TOUT sur cette valeur"),
)
"""What stands in translated programs where no function is missing; it is English there, whoever translated them."""

_told: set[tuple[str, Place | None]] = set()


class Mark(NotImplementedError):
    """Something was reached that the program cannot do."""

    def __init__(self, message: str) -> None:
        """Say what, and write it to the log the first time."""
        super().__init__(message)
        place = next(iter(places(steps_to(sys._getframe(1)))), None)
        if (message, place) not in _told:
            _told.add((message, place))
            log.warning(
                spoken("Reached in %s: %s", "Atteint dans %s : %s"),
                place or spoken("the program", "le programme"),
                message,
            )


class NotTranslated(Mark):
    """A statement was reached that stands in the Python only as a comment."""


class NotSupported(Mark):
    """A function was called that the runtime does not have."""


def not_translated(file: str, line: int) -> Any:
    """Raise NotTranslated for a statement of the original program, named by its file and line."""
    raise NotTranslated(
        spoken(
            f"{file}, line {line}: this statement was not translated; the comment above it has its text",
            f"{file}, ligne {line} : cette instruction n'a pas été traduite ; le commentaire qui la précède en a le texte",
        )
    )


def not_supported(function: str, *_arguments: object) -> Any:
    """Raise NotSupported for a function of WLanguage; the arguments stand in the call for the reader."""
    raise NotSupported(
        spoken(
            f"{function} is not supported by the runtime; `wlcompat functions` lists what is",
            f"{_in_french(function)} n'existe pas ici ; `wlcompat functions` montre ce qui existe",
        )
    )


def _in_french(construct: str) -> str:
    for english, french in _CONSTRUCTS:
        if english.fullmatch(construct):
            return english.sub(french, construct)
    return construct  # the name of a function, which is that of the program


def unknown_name(name: str) -> Any:
    """Raise NotTranslated for a name that the original program took from elsewhere."""
    raise NotTranslated(
        spoken(
            f"{name} is not declared in the translated program",
            f"{name} n'est pas déclaré dans le programme traduit",
        )
    )
