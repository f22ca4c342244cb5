"""Procedures that one thread at a time runs: always, or while the program has set ThreadMode(threadAuto)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from wlcompat.runtime import current
from wlcompat.threads.constants import ThreadManagement
from wlcompat.threads.objects import CriticalSection

_ParametersT = ParamSpec("_ParametersT")
_ResultT = TypeVar("_ResultT")


def one_thread_at_a_time(procedure: Callable[_ParametersT, _ResultT]) -> Callable[_ParametersT, _ResultT]:
    """Let a second thread wait until the first has left the procedure, where the mode is threadAuto then.

    The thread that is inside can call it again. The translator decorates the procedures of programs that name
    threadAuto.
    """
    section = CriticalSection(getattr(procedure, "__name__", ""))

    @wraps(procedure)
    def run(*parameters: _ParametersT.args, **named: _ParametersT.kwargs) -> _ResultT:
        if current().threads.mode != ThreadManagement.AUTO:
            return procedure(*parameters, **named)
        with section:
            return procedure(*parameters, **named)

    return run


def in_critical_section(procedure: Callable[_ParametersT, _ResultT]) -> Callable[_ParametersT, _ResultT]:
    """Let a second thread wait until the first has left the procedure: the attribute <critical section> of WLanguage.

    The thread that is inside can call it again. A method has one section for all objects of its class.
    """
    section = CriticalSection(getattr(procedure, "__name__", ""))

    @wraps(procedure)
    def run(*parameters: _ParametersT.args, **named: _ParametersT.kwargs) -> _ResultT:
        with section:
            return procedure(*parameters, **named)

    return run
