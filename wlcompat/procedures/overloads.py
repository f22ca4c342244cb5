"""Procedures of one name that take different parameters, where only the running program knows which is meant."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from wlcompat.errors.exceptions import WLanguageError
from wlcompat.errors.table import define

_NO_OVERLOAD = define(70050, "No procedure {name} takes the {count} arguments that are given.")


def call_overload(arguments: tuple[Any, ...], *procedures: Callable[..., Any]) -> Any:
    """Call the procedure that fits the arguments: by their number, then by the types of its parameters.

    Raises WLanguageError where none does.
    """
    fitting = [procedure for procedure in procedures if _takes(procedure, arguments)]
    if not fitting:
        name = getattr(procedures[0], "__name__", "procedure")
        raise WLanguageError(_NO_OVERLOAD, name=name, count=len(arguments))
    return max(fitting, key=lambda procedure: _fit(procedure, arguments))(*arguments)


def _takes(procedure: Callable[..., Any], arguments: tuple[Any, ...]) -> bool:
    try:
        inspect.signature(procedure).bind(*arguments)
    except TypeError:
        return False
    return True


def _fit(procedure: Callable[..., Any], arguments: tuple[Any, ...]) -> int:
    """Return how many arguments are of the type that the annotation of their parameter names."""
    fit = 0
    parameters = inspect.signature(procedure).parameters.values()
    for parameter, argument in zip(parameters, arguments, strict=False):
        annotation = parameter.annotation
        wanted = (
            annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
        )
        names = {cls.__name__ for cls in type(argument).__mro__[:-1]}
        words = {word.rpartition(".")[2] for word in wanted.replace("|", " ").replace("[", " ").split()}
        if words & names:
            fit += 2 if type(argument).__name__ in words else 1
        elif "Any" not in words:
            fit -= 1
    return fit
