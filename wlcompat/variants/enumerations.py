# ruff: noqa: N802 - WLanguage's own names
"""EnumerationFromValue and CombinationFromValue."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar

from wlcompat.catalog import fold, function
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
    kind = _kind(enumeration)
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


@function(french="EnumérationDepuisNom", parameters=("Enumeration", "Name"), pure=True)
def EnumerationFromName(enumeration: type[_EnumT] | _EnumT, name: str) -> _EnumT:
    """Return the element of an enumeration or combination that has the name, in any case and with or without accents.

    `enumeration` is the enumeration itself or a variable of its type. Raises WLanguageError where no element has
    the name. Page not seen, nor its English name; a list of functions names it.
    """
    found = _named(enumeration, name)
    if found is None:
        raise WLanguageError(
            NO_VALUE_OF_ENUMERATION, value=repr(name), enumeration=_kind(enumeration).__name__
        )
    return found


@function(french="EnumérationVérifieNom", parameters=("Enumeration", "Name"), pure=True)
def EnumerationCheckName(enumeration: type[_EnumT] | _EnumT, name: str) -> bool:
    """Tell whether an element of an enumeration has the name. Page not seen, nor its English name."""
    return _named(enumeration, name) is not None


@function(french="EnumérationVérifieValeur", parameters=("Enumeration", "Value"), pure=True)
def EnumerationCheckValue(enumeration: type[_EnumT] | _EnumT, value: object) -> bool:
    """Tell whether an element of an enumeration has the value. Page not seen, nor its English name."""
    return any(element.value == value for element in _kind(enumeration))


@function(french="CombinaisonDepuisNom", parameters=("Combination", "Name"), pure=True)
def CombinationFromName(combination: type[_EnumT] | _EnumT, name: str) -> _EnumT:
    """Return the element of a combination that has the name, as EnumerationFromName does. Page not seen."""
    return EnumerationFromName(combination, name)


def _kind(enumeration: type[_EnumT] | _EnumT) -> type[_EnumT]:
    return type(enumeration) if isinstance(enumeration, Enum) else enumeration


def _named(enumeration: type[_EnumT] | _EnumT, name: str) -> _EnumT | None:
    wanted = fold(str(name))
    # A name that means something in Python has an underscore at its end there
    return next(
        (one for one in _kind(enumeration) if wanted in (fold(one.name), fold(one.name.removesuffix("_")))),
        None,
    )
