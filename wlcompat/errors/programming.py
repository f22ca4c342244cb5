"""Mistakes of programs: what an exception of Python is called, and which number it has, in WLanguage."""

from __future__ import annotations

from wlcompat.errors.table import ErrorDefinition, define

DIVISION_BY_ZERO = define(
    70001, "A number was divided by zero. Test that the divisor is not 0 before dividing."
)
OUTSIDE = define(
    70002,
    "There is no element at this index{system}. Indexes go from 1 to the number of elements; ArrayCount tells it.",
)
UNKNOWN_KEY = define(
    70003, "There is no element with the key {system}. Test that it exists before reading it."
)
WRONG_VALUE = define(70004, "A value cannot be used here: {system}.")
WRONG_TYPE = define(70005, "A value has the wrong type here: {system}.")
NO_MEMBER = define(
    70006,
    "What is asked for does not exist in this object: {system}. Was the variable that should hold it ever set?",
)
NULL_OBJECT = define(
    70012,
    "The object is Null where its {system} is asked for. Make it with New before, or test that it is not Null.",
)
NULL_VALUE = define(
    70013, "A value is Null where one is needed: a procedure that is called, an array, an operand."
)
TOO_LARGE = define(70007, "A result is too large for a number: {system}.")
TOO_DEEP = define(70008, "Procedures call each other without an end. Some condition must stop them.")
OUT_OF_MEMORY = define(70009, "There is not enough memory for what the program does.")
NOT_THERE = define(70010, "The program has reached something that was not translated: {system}")
SYSTEM_REFUSED = define(70011, "The operating system refuses: {system}.")
UNFORESEEN = define(70099, "The program stopped: {system}.")

NO_EXCEPTION = define(
    70021,
    "{function} needs an exception that is being handled: it can be used behind DO of WHEN EXCEPTION IN and in "
    "CASE EXCEPTION.",
)
NOT_HANDLED_HERE = define(
    70022,
    "{function} was called where it sets nothing: it works for the procedure in whose own code it is written, "
    "and only where that procedure was translated with it (`handles_automatically`).",
)
NOT_POSSIBLE = define(
    70023,
    "The procedure that decides on an error has returned {operation}, which this runtime cannot do. It can do "
    "opEndProgram, opEndProcess and opCancel.",
)

_KINDS: tuple[tuple[type[BaseException], ErrorDefinition], ...] = (
    (ZeroDivisionError, DIVISION_BY_ZERO),
    (KeyError, UNKNOWN_KEY),
    (IndexError, OUTSIDE),
    (OverflowError, TOO_LARGE),
    (RecursionError, TOO_DEEP),
    (NotImplementedError, NOT_THERE),
    (MemoryError, OUT_OF_MEMORY),
    (AttributeError, NO_MEMBER),
    (NameError, NO_MEMBER),
    (ValueError, WRONG_VALUE),
    (TypeError, WRONG_TYPE),
    (OSError, SYSTEM_REFUSED),
)
"""From the special to the general: the first that fits is taken."""


_NO_ELEMENT = "out of range"
"""What Python's own words for an index end with; they add nothing."""
_OF_NULL = "'NoneType'"


def definition_of(error: BaseException, words: str) -> tuple[ErrorDefinition, str]:
    """Return the error that an exception of Python is, and what of the exception's own words says more."""
    if isinstance(error, AttributeError) and error.obj is None and error.name is not None:
        return NULL_OBJECT, error.name
    if isinstance(error, TypeError) and _OF_NULL in words:
        return NULL_VALUE, ""
    for kind, definition in _KINDS:
        if isinstance(error, kind):
            if definition is OUTSIDE:
                return definition, "" if words.endswith(_NO_ELEMENT) else f" ({words})"
            return definition, words
    return UNFORESEEN, words
