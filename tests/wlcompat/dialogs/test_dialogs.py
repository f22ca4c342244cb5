"""What programs show, and where it goes."""

from __future__ import annotations

import io
import sys

import pytest

from wlcompat import Avertissement, Error, Info, Trace, catalog
from wlcompat.runtime import Runtime, use
from wlcompat.testing import RecordingDialogs


def test_each_argument_is_a_line_and_trace_has_one(capfd: pytest.CaptureFixture[str]) -> None:
    with use(Runtime()):
        Info("one", "two\rthree\r\nfour", 5, True, False, 2.0, 1.5)
        Trace("a", 1, True, 0.5)
        Error("wrong", "indeed")
        Avertissement("careful")
    captured = capfd.readouterr()
    assert captured.out == "one\ntwo\nthree\nfour\n5\n1\n0\n2\n1.5\na 1 1 0.5\n"
    assert captured.err == "wrong\nindeed\ncareful\n"


def test_a_console_that_lacks_a_character_shows_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="cp1252", newline="\n"))
    with use(Runtime()):
        Info("12 € → ok")
    assert raw.getvalue() == b"12 \x80 \\u2192 ok\n"


def test_a_program_without_console_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with use(Runtime()):
        Info("nobody sees this")


def test_another_user_interface_takes_the_place_of_the_console() -> None:
    dialogs = RecordingDialogs()
    with use(Runtime(dialogs=dialogs)):
        Info("a")
        Error("b", "c")
        Trace("d", 1)
    assert dialogs.shown == [("info", "a"), ("error", "b\nc"), ("trace", "d 1")]
    assert dialogs.texts("error") == ["b\nc"]


@pytest.mark.parametrize(
    ("english", "french"),
    [("Error", "Erreur"), ("Warning", "Avertissement"), ("Info", "Info"), ("Trace", "Trace")],
)
def test_both_languages(english: str, french: str) -> None:
    assert catalog.find_function(english) is catalog.find_function(french)
