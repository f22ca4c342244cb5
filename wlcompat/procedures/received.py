"""MyParameters..NbReceived: how many parameters a call gives."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, TypeVar

_CallableT = TypeVar("_CallableT", bound=Callable[..., Any])


def counts_received(procedure: _CallableT) -> _CallableT:
    """Tell a procedure in `parameters_received` up to which parameter a call gives them. Help page 1511018."""
    names = list(inspect.signature(procedure).parameters)
    own = names[:1] == ["self"]

    @functools.wraps(procedure)
    def call(*arguments: Any, **named: Any) -> Any:
        last = max([len(arguments), *(names.index(name) + 1 for name in named)])
        return procedure(*arguments, **named, parameters_received=last - own)

    return call  # type: ignore[return-value]
