"""Calling a procedure of the program with values that the program gave to the runtime."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import wraps
from typing import Any
from weakref import WeakKeyDictionary

from wlcompat.errors.exceptions import WLanguageError
from wlcompat.procedures.errors import WRONG_PARAMETERS
from wlcompat.procedures.finding import find_procedure
from wlcompat.values.conversions import to_boolean, to_buffer, to_integer, to_real, to_text
from wlcompat.values.references import Ref

_CONVERSIONS: dict[object, Callable[[Any], Any]] = {
    bool: to_boolean,
    int: to_integer,
    float: to_real,
    str: to_text,
    bytes: to_buffer,
}

_Parameters = tuple[inspect.Signature | None, list[object] | None]
"""All of them, and their annotations where each stands for one value."""

_PLAIN = {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}
_known: WeakKeyDictionary[Callable[..., Any], _Parameters] = WeakKeyDictionary()
"""The parameters of procedures that were called already: looking into one takes longer than starting a thread."""


def procedure_named(name: str) -> Callable[..., Any] | None:
    """Return the procedure of that name for a variable that holds procedures; None for an empty text.

    Raises WLanguageError where the program has none of that name.
    """
    if not name:
        return None
    procedure = find_procedure(name)

    @wraps(procedure)
    def called(*values: Any) -> Any:
        return call(procedure, values)

    return called


def call(procedure: Callable[..., Any], values: Sequence[Any]) -> Any:
    """Call the procedure as a call in the program's code would: values become what its parameters are.

    Parameters that the procedure assigns get a cell of their own, since values are passed, not variables.
    Raises WLanguageError where their number does not fit.
    """
    signature, annotations = _parameters(procedure)
    if signature is None:
        return procedure(*values)
    if annotations is not None and len(annotations) == len(values):
        return procedure(
            *[v if type(v) is a else _converted(v, a) for v, a in zip(values, annotations, strict=True)]
        )
    try:
        bound = signature.bind(*values)
    except TypeError:
        name = getattr(procedure, "__name__", repr(procedure))
        raise WLanguageError(
            WRONG_PARAMETERS, name=name, count=len(values), taken=_numbers_taken(signature)
        ) from None
    for name, value in bound.arguments.items():
        parameter = signature.parameters[name]
        if parameter.kind is not parameter.VAR_POSITIONAL:
            bound.arguments[name] = _converted(value, parameter.annotation)
    return procedure(*bound.args, **bound.kwargs)


def number_taken(procedure: Callable[..., Any]) -> int | None:
    """Return how many parameters the procedure takes; None where it takes any number, or that cannot be told."""
    try:
        parameters = inspect.signature(procedure).parameters.values()
    except (TypeError, ValueError):
        return None
    if any(parameter.kind is parameter.VAR_POSITIONAL for parameter in parameters):
        return None
    return len(parameters)


def _numbers_taken(signature: inspect.Signature) -> str:
    """Return how many values the parameters take, such as `2`, `1-3` or `1...` where there is no limit."""
    parameters = signature.parameters.values()
    any_number = any(p.kind is p.VAR_POSITIONAL for p in parameters)
    own = [p for p in parameters if p.kind in _PLAIN]
    least = sum(p.default is p.empty for p in own)
    if any_number:
        return f"{least}..."
    return str(least) if least == len(own) else f"{least}-{len(own)}"


def _parameters(procedure: Callable[..., Any]) -> _Parameters:
    """Return the parameters of a procedure: None of one that Python cannot look into."""
    try:
        return _known[procedure]
    except (KeyError, TypeError):  # not known yet, or nothing that can be kept
        pass
    try:
        signature = inspect.signature(procedure, eval_str=True)
    except (TypeError, ValueError, NameError):
        parameters: _Parameters = None, None
    else:
        plain = all(p.kind in _PLAIN for p in signature.parameters.values())
        parameters = signature, [p.annotation for p in signature.parameters.values()] if plain else None
    with suppress(TypeError):
        _known[procedure] = parameters
    return parameters


def _converted(value: Any, annotation: object) -> Any:
    if (typing.get_origin(annotation) or annotation) is Ref:
        (content,) = typing.get_args(annotation) or (Any,)
        return value if isinstance(value, Ref) else Ref(_converted(value, content))
    convert = _CONVERSIONS.get(annotation) if annotation.__hash__ is not None else None
    return value if convert is None or type(value) is annotation else convert(value)
