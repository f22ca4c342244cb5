# ruff: noqa: N802 - WLanguage's own names
"""EnumerationFromValue and CombinationFromValue."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar

from wlcompat.catalog import function
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.variants.errors import NO_VALUE_OF_ENUMERATION

_EnumT = TypeVar("_EnumT", bound=Enum)


@function(french="EnumérationDepuisValeur", parameters=("Enumeration", "Value", "Default value"), pure=True)
def EnumerationFromValue(enumeration: type[_EnumT] | _EnumT, value: object, default: Any = None) -> _EnumT:
    """Return the element of an enumeration or combination that has the value.

    `enumeration` is the enumeration itself or a variable of its type, `value` what the program has declared for the
    element, `default` the element for a value that none has.
    Raises WLanguageError where no element has the value and there is no default. Page not seen; programs use it.
    """
    kind = type(enumeration) if isinstance(enumeration, Enum) else enumeration
    try:
        return kind(value)
    except ValueError:
        if default is not None:
            return default  # type: ignore[no-any-return]
        raise WLanguageError(NO_VALUE_OF_ENUMERATION, value=repr(value), enumeration=kind.__name__) from None


@function(french="CombinaisonDepuisValeur", parameters=("Combination", "Value"), pure=True)
def CombinationFromValue(combination: type[_EnumT] | _EnumT, value: object) -> _EnumT:
    """Return the combination whose elements add up to the value, as EnumerationFromValue does. Page not seen."""
    return EnumerationFromValue(combination, value)
