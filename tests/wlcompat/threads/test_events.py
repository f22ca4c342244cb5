"""Events, with real threads."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.wlcompat.threads.conftest import Box
from wlcompat import (
    AutomaticEvent,
    ErrorOccurred,
    EventChange,
    EventClose,
    EventCreate,
    EventOpen,
    EventWait,
    ManualEvent,
    ThreadExecute,
    eventAutomatic,
    eventClose,
    eventManual,
    eventOpen,
    eventOpenAndClose,
    threadNormal,
)
from wlcompat.runtime import current
from wlcompat.threads.stopping import LOCK

pytestmark = pytest.mark.usefixtures("runtime")
UntilWaits = Callable[..., None]


def _start(name: str, procedure: Callable[..., object]) -> None:
    assert ThreadExecute(name, threadNormal, procedure)


def test_an_automatic_event_lets_one_thread_pass(box: Box, until_waits: UntilWaits) -> None:
    for name in ("first", "second"):
        _start(name, lambda: box.put(EventWait("e")))
    until_waits("first", "second")
    EventOpen("e")
    assert box.next() is True
    assert not EventWait("e", 0)
    assert box.empty()
    EventChange("e")
    assert box.next() is True


def test_an_open_automatic_event_waits_for_somebody() -> None:
    EventCreate("e", eventAutomatic, eventOpen)
    assert EventWait("e", 0)
    assert not EventWait("e", 0)


def test_a_manual_event_stays_open(box: Box, until_waits: UntilWaits) -> None:
    EventCreate("e", eventManual)
    for name in ("first", "second"):
        _start(name, lambda: box.put(EventWait("e")))
    until_waits("first", "second")
    EventOpen("e")
    assert (box.next(), box.next(), EventWait("e", 0)) == (True, True, True)
    EventClose("e")
    assert not EventWait("e", 0)
    EventChange("e", eventOpen)
    assert EventWait("e")
    EventChange("e", eventClose)
    assert not EventWait("e", 1)


@pytest.mark.parametrize("mode", [eventAutomatic, eventManual])
def test_opening_and_closing_lets_pass_those_that_wait(mode: int, box: Box, until_waits: UntilWaits) -> None:
    EventCreate("e", mode)
    for name in ("first", "second"):
        _start(name, lambda: box.put(EventWait("e")))
    until_waits("first", "second")
    EventChange("e", eventOpenAndClose)
    assert (box.next(), box.next()) == (True, True)
    assert not EventWait("e", 0)


@pytest.mark.parametrize("event", [ManualEvent(), AutomaticEvent(), ManualEvent(eventOpen)])
def test_events_as_variables(event: ManualEvent, box: Box) -> None:
    EventClose(event)
    _start("worker", lambda: box.put(EventWait(event)))
    EventOpen(event)
    assert box.next() is True


def test_an_event_that_exists_stays_as_it_is() -> None:
    EventCreate("e", eventManual, eventOpen)
    EventCreate("e", eventAutomatic, eventClose)
    assert EventWait("e", 0)
    assert EventWait("e", 0)
    assert not ErrorOccurred()


def _start_waiting(until_waits: UntilWaits, box: Box, *names: str, event: str = "e") -> None:
    """Start threads, one after the other, that wait for the event and then say their name."""
    for name in names:
        ThreadExecute(name, threadNormal, lambda own: box.put((own, EventWait(event, 2000))), name)
        until_waits(name)


def test_each_opening_lets_one_of_those_pass_that_wait(box: Box, until_waits: UntilWaits) -> None:
    _start_waiting(until_waits, box, "first", "second", "third")
    EventOpen("e")
    EventOpen("e")
    assert {box.next(), box.next()} == {("first", True), ("second", True)}
    assert not EventWait("e", 0), "both openings were used"
    EventOpen("e")
    assert box.next() == ("third", True)
    EventOpen("e")
    EventOpen("e")
    assert (EventWait("e", 0), EventWait("e", 0)) == (True, False), "nobody waited: open once"


@pytest.mark.parametrize("mode", [eventAutomatic, eventManual])
def test_who_waits_passes_what_is_closed_again_at_once(box: Box, until_waits: UntilWaits, mode: int) -> None:
    EventCreate("e", mode)
    names = ["first"] if mode == eventAutomatic else ["first", "second", "third"]
    _start_waiting(until_waits, box, *names)
    EventOpen("e")
    EventClose("e")
    assert {box.next() for _ in names} == {(name, True) for name in names}
    assert not EventWait("e", 0)


def test_an_opening_for_a_thread_that_is_asked_to_stop_is_for_the_next(
    box: Box, until_waits: UntilWaits
) -> None:
    _start_waiting(until_waits, box, "first", "second")
    with LOCK:  # both at once, before the first thread can look
        first = current().threads.find("first")
        assert first is not None
        first.state.requested = True
        event = current().threads.events["e"]
        event._let_one_in()
    first.state.request()
    assert {box.next(), box.next()} == {("first", False), ("second", True)}
    assert not EventWait("e", 0)
