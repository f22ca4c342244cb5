"""Variables as such: back to what they are at first."""

from __future__ import annotations

from enum import Enum
from typing import Any

from wlcompat.arrays.queues import Queue, Stack
from wlcompat.catalog import function
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.values.references import Ref
from wlcompat.variables.errors import NO_FIRST_VALUE


@function(french="Echange", parameters=("Variable 1", "Variable 2"))
def Swap(one: Ref[Any], other: Ref[Any]) -> None:
    """Let two variables exchange their values, as `<=>` does. Page not seen; a table of names has it."""
    one.value, other.value = other.value, one.value


@function(french="VariableRAZ", parameters=("Variable",))
def VariableReset(variable: Ref[Any]) -> None:
    """Give a variable the value that it has when it is declared without one.

    Numbers become 0, texts and buffers empty, booleans False, an enumeration its first value. Arrays, queues and
    stacks lose their elements; a structure or an object stays the one it is, and each member becomes what it is
    in a new one, values of its declaration included.

    Raises an error of the program where a class needs parameters to make a new object. Page not seen; programs use
    it. Not documented: arrays of a fixed size, which are emptied too.
    """
    value = variable.value
    if isinstance(value, list | dict | Queue | Stack):
        value.clear()
    elif isinstance(value, Enum):
        variable.value = next(iter(type(value)))
    elif hasattr(value, "__dict__") and not callable(value):
        members = _new(type(value)).__dict__
        vars(value).clear()
        vars(value).update(members)
    elif value is not None and not callable(value):
        variable.value = type(value)()
    else:
        variable.value = None


def _new(kind: type) -> Any:
    try:
        return kind()
    except TypeError as error:
        raise WLanguageError(NO_FIRST_VALUE, type=kind.__name__) from error
