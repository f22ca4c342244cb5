# ruff: noqa: N802 - WLanguage's own names
"""Queues and stacks: putting values in and taking them out."""

from __future__ import annotations

from typing import Any

from wlcompat.arrays.copying import stored
from wlcompat.arrays.queues import Queue, Stack
from wlcompat.catalog import function
from wlcompat.values.references import Ref

_NOWHERE: Ref[Any] = Ref(None)
"""Stands for the variable that the caller leaves out; nothing is ever stored in it."""


@function(french="Enfile", parameters=("WLanguage queue", "Value"))
def Enqueue(queue: Queue[Any], value: object) -> None:
    """Put a value at the end of a queue. Page not seen; programs use it."""
    queue.put(stored(value))


@function(french="Défile", parameters=("WLanguage queue", "Variable"))
def Dequeue(queue: Queue[Any], variable: Ref[Any] = _NOWHERE) -> Any:
    """Take the first value out of a queue and return it.

    With a variable it is stored there, and the result tells whether there was one.
    Page not seen. Not documented: an empty queue. Here it gives the default of its type, and leaves the
    variable as it is.
    """
    return _take(queue, variable)


@function(french="Empile", parameters=("WLanguage stack", "Value"))
def Push(stack: Stack[Any], value: object) -> None:
    """Put a value on the top of a stack. Page not seen; programs use it."""
    stack.put(stored(value))


@function(french="Dépile", parameters=("WLanguage stack", "Variable"))
def Pop(stack: Stack[Any], variable: Ref[Any] = _NOWHERE) -> Any:
    """Take the value off the top of a stack and return it.

    With a variable it is stored there, and the result tells whether there was one.
    Page not seen. Not documented: an empty stack. Here it gives the default of its type, and leaves the
    variable as it is.
    """
    return _take(stack, variable)


def _take(line: Queue[Any] | Stack[Any], variable: Ref[Any]) -> Any:
    if variable is _NOWHERE:
        return line.take()
    if not line:
        return False
    variable.value = line.take()
    return True
