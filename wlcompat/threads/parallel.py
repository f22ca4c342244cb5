# ruff: noqa: N802 - WLanguage's own names
"""Parallel tasks: starting them, waiting for them, what comes after them."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from wlcompat.catalog import constant, function, variable
from wlcompat.errors.reporting import making_when_it_fails, when_it_fails
from wlcompat.procedures.finding import find_procedure
from wlcompat.runtime import current
from wlcompat.strings.arguments import whole
from wlcompat.threads.tasks import (
    ParallelTask,
    TaskCancelled,
    TaskOptions,
    most_threads,
    task_that_runs,
)
from wlcompat.threads.waiting import INFINITE, seconds
from wlcompat.values.durations import Duration


class TaskParameter(IntEnum):
    """What ParallelTaskConfigure sets. The numbers are this runtime's own."""

    MOST_THREADS = 1


_PAGE = 1000021220
constant("ptoMainThread", "tpoThreadPrincipal", TaskOptions.MAIN_THREAD)
constant(
    "ptoFullCopyHFSQLContext", "tpoCopieComplèteContexteHFSQL", TaskOptions.FULL_COPY_OF_DATABASE_CONTEXT
)
constant(
    "tpoCopieLégèreContexteHFSQL", "tpoCopieLégèreContexteHFSQL", TaskOptions.LIGHT_COPY_OF_DATABASE_CONTEXT
)
constant("ptpMaximumNumberThread", "tppNombreMaximalThread", TaskParameter.MOST_THREADS)


@function(
    french="TâcheParallèleExécute", doc=_PAGE, parameters=("WLanguage procedure", "Parameters", "Options")
)
@making_when_it_fails(ParallelTask)
def ParallelTaskExecute(
    procedure: ParallelTask | Callable[..., Any] | str, parameters: Any = (), options: int = 0
) -> ParallelTask:
    """Have a procedure run by one of the threads for parallel tasks, and go on at once; the task is the result.

    `procedure` is a procedure, its name, or a ParallelTask variable that describes one. `parameters` are the values in
    brackets that it gets. With ptoMainThread the main thread runs it as soon as it waits. `task.ReturnedValue`
    (ValeurRenvoyée) is what the procedure returns; reading it waits for that.

    At most as many tasks run at a time as ParallelTaskConfigure says; the others wait for their turn. An error that
    nothing handles ends its task, is shown by the dialogs, and Null is the value. Source: help page 1000021220. Not
    documented on what was read: errors, the number of threads; the options about databases
    (ptoFullCopyHFSQLContext, in French tpoCopieComplèteContexteHFSQL, and tpoCopieLégèreContexteHFSQL) change nothing here.
    """
    task = procedure if isinstance(procedure, ParallelTask) else ParallelTask(procedure, parameters, options)
    task.start()
    return task


@function(french="TâcheParallèleAttend", parameters=("Parallel task", "Timeout"))
@when_it_fails(returns=False)
def ParallelTaskWait(task: ParallelTask, timeout: int | Duration = INFINITE) -> bool:
    """Wait until a task has ended; False where it has not after `timeout`, in hundredths of a second or as a Duration.

    Page not seen; lists of functions name it. Not documented: a task that nobody has started, for which it is False.
    """
    return task.wait(seconds(timeout))


@function(french="TâcheParallèleAttendToutes", parameters=("Parallel tasks", "Timeout"))
@when_it_fails(returns=False)
def ParallelTaskWaitAll(tasks: list[Any], timeout: int | Duration = INFINITE) -> bool:
    """Wait until all tasks of an array have ended; False where they have not after `timeout`, as for ParallelTaskWait.

    Page not seen; programs use it.
    """
    limit, clock = seconds(timeout), current().clock
    deadline = None if limit is None else clock.now() + limit
    return all(
        task.wait(None if deadline is None else max(deadline - clock.now(), 0)) for task in list(tasks)
    )


@function(french="TâcheParallèleAnnule", parameters=("Parallel task",))
@when_it_fails(returns=False)
def ParallelTaskCancel(task: ParallelTask | None = None) -> bool:
    """Cancel a task: it does not run, or ends where it waits next. Without one, end the task that calls it, at once.

    True, or False where no task runs here. Page not seen; programs use it without parameter.
    """
    if task is not None:
        task.cancel()
        return True
    if task_that_runs() is None:
        return False
    raise TaskCancelled


@function(
    french="TâcheParallèleExécuteAprès",
    doc=1000021214,
    parameters=("Previous task", "Continuation procedure", "Parameters", "Options"),
)
@making_when_it_fails(ParallelTask)
def ParallelTaskExecuteAfter(
    previous: ParallelTask, procedure: Callable[..., Any] | str, parameters: Any = (), options: int = 0
) -> ParallelTask:
    """Have a procedure run once a task has ended, as ParallelTaskExecute does; the new task is the result.

    There MyPreviousParallelTask (MaTâcheParallèlePrécédente) is the task that has ended. Source: help page 1000021214.
    Not documented on what was read: a previous task that fails or is cancelled; here the procedure runs all the same.
    """
    return _after([previous], 1, procedure, parameters, options)


@function(
    french="TâcheParallèleExécuteAprèsUne",
    doc=1000021216,
    parameters=("Previous tasks", "Continuation procedure", "Parameters", "Options"),
)
@making_when_it_fails(ParallelTask)
def ParallelTaskExecuteAfterOne(
    previous: list[Any], procedure: Callable[..., Any] | str, parameters: Any = (), options: int = 0
) -> ParallelTask:
    """Have a procedure run once the first of several tasks has ended; the new task is the result.

    As ParallelTaskExecuteAfter otherwise. Source: help page 1000021216.
    """
    return _after(previous, 1, procedure, parameters, options)


@function(
    french="TâcheParallèleExécuteAprèsToutes",
    doc=1000021217,
    parameters=("Previous tasks", "Continuation procedure", "Parameters", "Options"),
)
@making_when_it_fails(ParallelTask)
def ParallelTaskExecuteAfterAll(
    previous: list[Any], procedure: Callable[..., Any] | str, parameters: Any = (), options: int = 0
) -> ParallelTask:
    """Have a procedure run once all of several tasks have ended, at once where there are none; the task is the result.

    As ParallelTaskExecuteAfter otherwise. Source: help page 1000021217.
    """
    return _after(previous, len(previous), procedure, parameters, options)


@function(french="TâcheParallèleParamètre", parameters=("Parameter", "Value"))
@when_it_fails(returns=0)
def ParallelTaskConfigure(parameter: int, value: int | None = None) -> int:
    """Return how many threads run tasks at most (ptpMaximumNumberThread), or set it; 0 for what the processors suggest.

    Page not seen; programs use it.
    """
    if parameter != TaskParameter.MOST_THREADS:
        raise ValueError(f"ParallelTaskConfigure knows ptpMaximumNumberThread, not {parameter}")
    return most_threads(None if value is None else whole(value))


@variable(french="MaTâcheParallèlePrécédente")
def MyPreviousParallelTask() -> ParallelTask:
    """The task after which the calling one runs, else one that never runs. Page not seen, nor its English name."""
    task = task_that_runs()
    return ParallelTask() if task is None or task.previous is None else task.previous


def _after(previous: list[Any], count: int, procedure: Any, parameters: Any, options: int) -> ParallelTask:
    task = ParallelTask(find_procedure(procedure), parameters, options)
    task.start_after(list(previous), count)
    return task
