"""ThreadExecute in its forms; names; what a thread is told of and tells."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from tests.conftest import PATIENCE
from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    EventCreate,
    EventOpen,
    EventWait,
    ExceptionThrow,
    Thread,
    ThreadCurrent,
    ThreadExecute,
    ThreadMode,
    ThreadRequestStop,
    ThreadState,
    ThreadWait,
    WLanguageError,
    catalog,
    errCode,
    eventManual,
    threadAuto,
    threadCriticalSection,
    threadGlobalContext,
    threadMain,
    threadMonoProcessor,
    threadMultiProcessor,
    threadNormal,
    threadRunning,
    threadUnknown,
    threadWaitForStart,
)
from wlcompat.errors.automatic import hands_on_errors
from wlcompat.errors.table import TABLE
from wlcompat.runtime import Runtime, use
from wlcompat.testing import RecordingDialogs
from wlcompat.threads.errors import (
    CANNOT_START,
    EMPTY_THREAD_NAME,
    NOT_DESCRIBED,
    THREAD_RUNS_ALREADY,
    WAITING_FOR_ITSELF,
)
from wlcompat.values.references import Ref

pytestmark = pytest.mark.usefixtures("runtime")

_BOXES: list[Box] = []


@pytest.fixture(autouse=True)
def _offered(box: Box) -> None:
    _BOXES[:] = [box]


def Tell(*values: object) -> None:  # noqa: N802 - a procedure of a program
    _BOXES[0].put((ThreadCurrent(), *values))


def TellTyped(number: int, text: str, yes: bool = False) -> None:  # noqa: N802
    _BOXES[0].put((number, text, yes))


def TellChanged(number: Ref[int]) -> None:  # noqa: N802
    number.value += 1
    _BOXES[0].put(number.value)


class Shop:
    """A class of a program."""

    @staticmethod
    def Serve(customer: object) -> None:  # noqa: N802
        _BOXES[0].put(customer)


@pytest.mark.parametrize("procedure", [Tell, "Tell", "TELL", "têll"])
def test_a_named_thread_runs_a_procedure_with_its_parameters(procedure: object, box: Box) -> None:
    assert ThreadExecute("worker", threadNormal, procedure, 1, "two")
    assert box.next() == ("worker", 1, "two")
    assert not ErrorOccurred()


def test_parameters_in_brackets_are_the_parameters(box: Box) -> None:
    ThreadExecute("worker", threadWaitForStart, Tell, (1, "two"))
    assert box.next() == ("worker", 1, "two")
    ThreadExecute("other", threadNormal, Tell, [1, 2])
    assert box.next() == ("other", [1, 2]), "an array is one value"


def test_parameters_become_what_the_procedure_takes(box: Box) -> None:
    ThreadExecute("worker", threadNormal, TellTyped, "12", 3.5, 1)
    assert box.next() == (12, "3.5", True)


def test_parameters_are_passed_by_value(box: Box) -> None:
    mine = 5
    ThreadExecute("worker", threadNormal, "TellChanged", mine)
    assert box.next() == 6
    assert mine == 5


@pytest.mark.parametrize("method", [Shop.Serve, "Shop::Serve", "shop.serve"])
def test_methods_of_classes(method: object, box: Box) -> None:
    ThreadExecute("worker", threadNormal, method, "Anne")
    assert box.next() == "Anne"


def test_without_a_name_the_result_is_the_thread(box: Box) -> None:
    first = ThreadExecute(Tell, (1, 2))
    second = ThreadExecute("Tell", threadNormal)
    third = ThreadExecute(Tell, 3, threadNormal)
    assert first
    assert second
    assert third
    told = {box.next(), box.next(), box.next()}
    assert {values[1:] for values in told if isinstance(values, tuple)} == {(1, 2), (), (3,)}
    assert len({first.name, second.name, third.name}) == 3
    assert ThreadWait(first)
    assert ThreadState(first) == threadUnknown


def test_a_described_thread_starts_when_it_is_executed(box: Box) -> None:
    thread = Thread(Tell, (7,))
    assert ThreadState(thread) == threadUnknown
    assert ThreadExecute(thread) is thread
    assert box.next() == (thread.name, 7)


def test_a_thread_variable_can_be_started_again_after_its_end(until_waits: Callable[..., None]) -> None:
    thread = Thread(EventWait, ("go",))
    for _ in range(2):
        assert ThreadExecute(thread)
        until_waits(thread.name)
        assert not ThreadWait(thread, 0)
        assert ThreadExecute(thread) is None, "it is running"
        assert ThreadRequestStop(thread)
        assert ThreadWait(thread)


def test_options_add_up(box: Box) -> None:
    assert ThreadExecute(Tell, threadNormal + threadWaitForStart + threadGlobalContext)
    values = box.next()
    assert isinstance(values, tuple)
    assert len(values) == 1, "the options are no parameters"


def test_a_thread_variable_without_a_procedure() -> None:
    assert ThreadExecute(Thread()) is None
    assert ErrorInfo(errCode) == NOT_DESCRIBED.number


def test_an_empty_name_is_an_error() -> None:
    assert ThreadExecute("", threadNormal, Tell) is None
    assert ErrorInfo(errCode) == EMPTY_THREAD_NAME.number


def test_an_unknown_procedure_is_a_mistake_of_the_program() -> None:
    with pytest.raises(WLanguageError, match='"Missing"'):
        ThreadExecute("worker", threadNormal, "Missing")
    assert ThreadState("worker") == threadUnknown


def test_a_name_is_free_again_after_the_end(box: Box) -> None:
    for number in range(3):
        assert ThreadExecute("worker", threadNormal, Tell, number)
        assert ThreadWait("worker")
        assert box.next() == ("worker", number)


def test_a_name_in_use_is_an_error(box: Box) -> None:
    ThreadExecute("worker", threadNormal, EventWait, "go")
    assert ThreadState("worker") == threadRunning
    assert ThreadExecute("worker", threadNormal, Tell) is None
    assert ErrorInfo(errCode) == THREAD_RUNS_ALREADY.number
    assert "worker" in ErrorInfo()
    assert ThreadExecute("WORKER", threadNormal, Tell), "upper and lower case are different"
    assert box.next() == ("WORKER",)
    EventOpen("go")
    assert ThreadWait("worker")
    assert ThreadState("worker") == threadUnknown


def test_waiting_for_the_end_in_vain(until_waits: Callable[..., None]) -> None:
    ThreadExecute("worker", threadNormal, EventWait, "go")
    until_waits("worker")
    assert not ThreadWait("worker", 0)
    assert not ThreadWait("worker", 1)
    assert not ErrorOccurred()


def test_waiting_for_an_unknown_thread_is_over() -> None:
    assert ThreadWait("nobody")
    assert not ErrorOccurred()


def test_a_thread_cannot_wait_for_itself(box: Box) -> None:
    def wait() -> None:
        box.put((ThreadWait("worker"), ErrorInfo(errCode)))

    ThreadExecute("worker", threadNormal, wait)
    assert box.next() == (False, WAITING_FOR_ITSELF.number)


def test_names_that_are_numbers_are_their_texts(until_waits: Callable[..., None]) -> None:
    wait: Callable[[object], bool] = EventWait
    ThreadExecute(7, threadNormal, wait, 8)
    until_waits("7")
    EventOpen("8")
    assert ThreadWait("7")


def test_the_end_of_the_main_thread_is_not_waited_for(box: Box) -> None:
    assert not ThreadWait(threadMain)
    assert ErrorInfo(errCode) == WAITING_FOR_ITSELF.number
    ThreadExecute("worker", threadNormal, lambda: box.put((ThreadWait(threadMain, 1), ErrorOccurred())))
    assert box.next() == (False, False)


def test_the_main_thread_has_a_name() -> None:
    assert ThreadCurrent() == threadMain
    assert ThreadState(threadMain) == threadRunning


def test_a_thread_that_others_started_has_pythons_name(box: Box) -> None:
    stranger = threading.Thread(target=lambda: box.put(ThreadCurrent()), name="stranger")
    stranger.start()
    assert box.next() == "stranger"
    stranger.join()


def test_an_error_ends_its_thread_alone_and_is_shown(runtime: Runtime) -> None:
    @hands_on_errors
    def fail() -> None:
        raise ZeroDivisionError("no")

    ThreadExecute("worker", threadNormal, fail)
    assert ThreadWait("worker")
    dialogs = runtime.dialogs
    assert isinstance(dialogs, RecordingDialogs)
    (shown,) = dialogs.texts("error")
    assert shown.startswith('The thread "worker" was ended by an error:\n')
    assert shown.endswith("ZeroDivisionError: no")
    assert "in fail" in shown
    assert "wlcompat" not in shown.replace("tests/wlcompat", ""), "the runtime's own frames are of no use"


def test_nor_are_they_where_one_error_came_while_another_was_handled(runtime: Runtime) -> None:
    def fail() -> None:
        try:
            ExceptionThrow(1, "first")
        except Exception as error:
            raise KeyError("second") from error
        finally:
            ExceptionThrow(2, "third")

    ThreadExecute("worker", threadNormal, fail)
    assert ThreadWait("worker")
    dialogs = runtime.dialogs
    assert isinstance(dialogs, RecordingDialogs)
    (shown,) = dialogs.texts("error")
    assert shown.count("in fail") == 3
    assert "exceptions.py" not in shown
    assert "functions.py" not in shown


def test_wrong_parameters_end_the_thread_with_a_message(runtime: Runtime) -> None:
    ThreadExecute("worker", threadNormal, TellTyped, 1)
    assert ThreadWait("worker")
    dialogs = runtime.dialogs
    assert isinstance(dialogs, RecordingDialogs)
    told = 'The procedure "TellTyped" does not have that number of parameters: 1 instead of '
    assert told in dialogs.texts("error")[0]


def test_errors_are_those_of_the_thread(box: Box) -> None:
    def fail() -> None:
        ThreadExecute("", threadNormal, Tell)
        box.put(ErrorOccurred())

    ThreadExecute("worker", threadNormal, fail)
    assert box.next() is True
    assert not ErrorOccurred()


def test_a_thousand_threads_at_once_and_nothing_is_left(box: Box, runtime: Runtime) -> None:
    before = threading.active_count()

    def work(number: int) -> None:
        EventWait("all")
        box.put(number)

    EventCreate("all", eventManual)
    threads = [ThreadExecute(f"worker {number}", threadNormal, work, number) for number in range(1000)]
    EventOpen("all")
    assert {box.next() for _ in threads} == set(range(1000))
    for thread in threads:
        assert thread is not None
        assert ThreadWait(thread)
        thread.join(PATIENCE)
    assert threading.active_count() == before
    assert runtime.threads.find("worker 1") is None


def test_where_the_system_has_no_more_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert ThreadExecute("worker", threadNormal, Tell) is None
    assert ErrorInfo(errCode) == CANNOT_START.number
    assert ThreadState("worker") == threadUnknown


def test_thread_mode_is_kept() -> None:
    assert ThreadMode() == threadCriticalSection
    assert ThreadMode(threadAuto) == threadCriticalSection
    assert ThreadMode() == threadAuto
    with use(Runtime(dialogs=RecordingDialogs())):
        assert ThreadMode() == threadCriticalSection


def test_thread_modes_of_both_kinds_are_added() -> None:
    both = threadCriticalSection + threadMonoProcessor
    assert ThreadMode(threadAuto + threadMonoProcessor) == threadCriticalSection + threadMultiProcessor
    assert ThreadMode(both) == threadAuto + threadMonoProcessor
    assert (ThreadMode(threadMultiProcessor), ThreadMode()) == (threadMonoProcessor, threadCriticalSection)
    with pytest.raises(ValueError, match="no mode of threads"):
        ThreadMode(threadAuto + threadCriticalSection)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("ThreadExecute", "threadexécute"),
        ("ThreadStop", "THREADARRETE"),
        ("ThreadRequestStop", "ThreadDemandeArret"),
        ("ThreadStopRequested", "ThreadArrêtDemandé"),
        ("ThreadWait", "ThreadAttend"),
        ("ThreadState", "ThreadEtat"),
        ("ThreadCurrent", "ThreadCourant"),
        ("ThreadSendSignal", "ThreadEnvoieSignal"),
        ("ThreadWaitSignal", "ThreadAttendSignal"),
        ("ExecuteMainThread", "ExécuteThreadPrincipal"),
        ("Execute", "Exécute"),
        ("EventWait", "SignalAttend"),
        ("EventOpen", "SignalOuvre"),
        ("MutexStart", "MutexDébut"),
        ("SemaphoreStart", "SemaphoreDebut"),
        ("CriticalSectionStart", "SectionCritiqueDébut"),
        ("Multitask", "Multitâche"),
        ("EndTimerSys", "FinTimerSys"),
    ],
)
def test_both_languages(english: str, french: str) -> None:
    entry = catalog.find_function(english)
    assert entry is not None
    assert catalog.find_function(french) is entry


def test_every_error_has_a_number_of_its_own() -> None:
    assert TABLE[THREAD_RUNS_ALREADY.number] is THREAD_RUNS_ALREADY
