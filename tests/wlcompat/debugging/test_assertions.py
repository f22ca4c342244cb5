"""Assertions say where they stand, and only while they are checked."""

from __future__ import annotations

import pytest

import wlcompat as wl
from wlcompat.debugging import assertions
from wlcompat.runtime import Runtime


@pytest.fixture(autouse=True)
def undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has called dbgEnableAssert."""
    monkeypatch.setattr(assertions, "_decided", [])


def test_checked_in_test_mode_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WLCOMPAT_TEST_MODE", raising=False)
    assert not wl.assertions_enabled()
    monkeypatch.setenv("WLCOMPAT_TEST_MODE", "1")
    assert wl.assertions_enabled()
    wl.dbgEnableAssert(False)
    assert not wl.assertions_enabled()
    wl.dbgActiveAssertion()
    assert wl.assertions_enabled()


def test_what_does_not_hold_is_told_with_its_place(runtime: Runtime) -> None:
    wl.dbgAssert(False, "the client")
    wl.dbgAssert(True, "not told")
    wl.dbgCheckTrue(0, "%1 and %2", 1, 2)
    wl.dbgCheckFalse(1)
    messages = [text for kind, text in runtime.dialogs.shown if kind == "error"]  # type: ignore[attr-defined]
    assert [message.splitlines()[0] for message in messages[:2]] == ["the client", "1 and 2"]
    assert all("test_what_does_not_hold_is_told_with_its_place, line" in message for message in messages)
    assert len(messages) == 3


def test_who_asks() -> None:
    assert wl.dbgInfo(wl.dbgProcess) == "test_who_asks"
    assert wl.dbgInfo(wl.dbgElement) == "test_assertions.py"
    assert wl.dbgInfo(wl.dbgPile).splitlines()[0].startswith("test_who_asks, line ")
