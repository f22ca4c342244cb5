"""Parallel tasks: their values, their limits, what comes after them, errors and ends."""

from __future__ import annotations

import threading
from typing import Any

import pytest

import wlcompat as wl
from wlcompat import (
    ParallelTask,
    ParallelTaskCancel,
    ParallelTaskConfigure,
    ParallelTaskExecute,
    ParallelTaskExecuteAfter,
    ParallelTaskExecuteAfterAll,
    ParallelTaskExecuteAfterOne,
    ParallelTaskWait,
    ParallelTaskWaitAll,
    ptoMainThread,
    ptpMaximumNumberThread,
)
from wlcompat.runtime import Runtime
from wlcompat.testing import RecordingDialogs

pytestmark = pytest.mark.usefixtures("runtime")

PATIENCE = 3000
"""Hundredths of a second."""


def square(n: int) -> int:
    return n * n


def test_values_of_many_tasks() -> None:
    tasks = [ParallelTaskExecute(square, (n,)) for n in range(100)]
    assert ParallelTaskWaitAll(tasks, PATIENCE)
    assert [task.ReturnedValue for task in tasks] == [n * n for n in range(100)]


def test_parameters_are_a_list_or_one_value_and_are_converted() -> None:
    assert ParallelTaskExecute(square, 3).ReturnedValue == 9
    assert ParallelTaskExecute(square, ("4",)).ReturnedValue == 16
    assert ParallelTaskExecute(lambda: "none").ReturnedValue == "none"


def test_a_described_task_runs_when_it_is_started() -> None:
    task = ParallelTask(square, (5,))
    assert not ParallelTaskWait(task, 0)
    assert ParallelTaskExecute(task) is task
    assert ParallelTaskExecute(task) is task
    assert task.ReturnedValue == 25


def test_no_more_threads_than_wanted() -> None:
    before = ParallelTaskConfigure(ptpMaximumNumberThread)
    assert before >= 1
    assert ParallelTaskConfigure(ptpMaximumNumberThread, 2) == 2
    inside = threading.Semaphore(2)
    together: list[bool] = []
    both = threading.Barrier(2)

    def work() -> None:
        together.append(inside.acquire(blocking=False))
        both.wait(30)
        inside.release()

    assert ParallelTaskWaitAll([ParallelTaskExecute(work) for _ in range(8)], PATIENCE)
    assert together == [True] * 8
    assert ParallelTaskConfigure(ptpMaximumNumberThread, 0) >= 4


def test_tasks_that_wait_for_tasks_do_not_wait_for_threads() -> None:
    ParallelTaskConfigure(ptpMaximumNumberThread, 1)

    def sum_up_to(n: int) -> int:
        return 0 if n == 0 else n + int(ParallelTaskExecute(sum_up_to, (n - 1,)).ReturnedValue)

    assert ParallelTaskExecute(sum_up_to, (20,)).ReturnedValue == 210


def test_the_main_thread_runs_what_wants_it() -> None:
    where: list[Any] = []
    task = ParallelTaskExecute(lambda: where.append(threading.current_thread()), (), ptoMainThread)
    assert where == []
    assert ParallelTaskWait(task, PATIENCE)
    assert where == [threading.main_thread()]


def test_what_comes_after_a_task_knows_it() -> None:
    first = ParallelTaskExecute(square, (3,))
    second = ParallelTaskExecuteAfter(first, lambda: wl.MyPreviousParallelTask().ReturnedValue + 1)
    assert second.ReturnedValue == 10
    assert ParallelTaskExecuteAfter(second, square, (2,)).ReturnedValue == 4
    assert wl.MyPreviousParallelTask().ReturnedValue is None


def test_what_comes_after_several_tasks() -> None:
    go = threading.Event()
    slow, fast = ParallelTaskExecute(lambda: go.wait(30)), ParallelTaskExecute(square, (2,))
    one = ParallelTaskExecuteAfterOne([slow, fast], lambda: wl.MyPreviousParallelTask() is fast)
    both = ParallelTaskExecuteAfterAll([slow, fast], square, (6,))
    assert one.ReturnedValue is True
    assert not ParallelTaskWait(both, 0)
    go.set()
    assert both.ReturnedValue == 36
    assert ParallelTaskExecuteAfterAll([], square, (7,)).ReturnedValue == 49


def test_an_error_ends_its_task_alone(runtime: Runtime) -> None:
    assert isinstance(runtime.dialogs, RecordingDialogs)
    ParallelTaskConfigure(ptpMaximumNumberThread, 1)
    wrong = ParallelTaskExecute(lambda: 1 // 0)
    right = ParallelTaskExecute(square, (2,))
    assert right.ReturnedValue == 4
    assert wrong.ReturnedValue is None
    assert "division" in str(runtime.dialogs.shown)
    with pytest.raises(wl.WLanguageError):
        ParallelTaskExecute("no such procedure")


def test_a_task_that_is_cancelled_in_the_main_thread_ends_alone() -> None:
    began = threading.Event()
    reached: list[str] = []

    def sleeping() -> None:
        began.set()
        wl.ThreadPause(60_000)
        reached.append("slept")

    task = ParallelTaskExecute(sleeping, (), ptoMainThread)

    def cancel() -> None:
        began.wait(30)
        ParallelTaskCancel(task)

    cancelling = threading.Thread(target=cancel)
    cancelling.start()
    assert ParallelTaskWait(task, PATIENCE)
    cancelling.join(30)
    assert reached == []
    wl.ThreadPause(1)  # nothing is asked of the main thread any more


def test_a_cancellation_that_comes_too_late_is_for_no_other_task() -> None:
    ParallelTaskConfigure(ptpMaximumNumberThread, 1)
    began, go = threading.Event(), threading.Event()

    def work() -> None:  # waits for nothing of the runtime once it was cancelled
        began.set()
        go.wait(30)

    def waiting() -> str:
        wl.ThreadPause(1)
        return "whole"

    first, second = ParallelTaskExecute(work), ParallelTaskExecute(waiting)
    began.wait(30)
    ParallelTaskCancel(first)
    go.set()
    assert ParallelTaskWaitAll([first, second], PATIENCE)
    assert second.ReturnedValue == "whole"


def test_what_cannot_be_configured() -> None:
    with pytest.raises(ValueError, match="ptpMaximumNumberThread"):
        ParallelTaskConfigure(99)


def test_cancelling() -> None:
    ParallelTaskConfigure(ptpMaximumNumberThread, 1)
    began, go = threading.Event(), threading.Event()
    reached: list[str] = []

    def work() -> None:
        began.set()
        go.wait(30)
        reached.append("before")
        ParallelTaskCancel()
        reached.append("behind")

    def sleeping() -> None:
        began.set()
        wl.ThreadPause(60_000)
        reached.append("slept")

    first, never = ParallelTaskExecute(work), ParallelTaskExecute(lambda: reached.append("never"))
    began.wait(30)
    ParallelTaskCancel(never)
    go.set()
    assert ParallelTaskWaitAll([first, never], PATIENCE)
    assert reached == ["before"]
    began.clear()
    long = ParallelTaskExecute(sleeping)
    behind = ParallelTaskExecute(square, (2,))
    began.wait(30)
    ParallelTaskCancel(long)
    assert ParallelTaskWait(long, PATIENCE)
    assert behind.ReturnedValue == 4
    assert reached == ["before"]
    assert not ParallelTaskCancel()
