"""A time zone with summer time, for the tests of dates."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest


@pytest.fixture
def paris(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The time of Paris, by a rule that needs no table of zones."""
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
