"""Moments as the time that has passed since 1970, in a zone with summer time."""

from __future__ import annotations

import pytest

from wlcompat import (
    DateTimeToEpoch,
    EpochToDateTime,
    ErrorInfo,
    ErrorOccurred,
    epochUnixMillisecond,
    epochUnixSecond,
)

pytestmark = pytest.mark.usefixtures("runtime", "paris")


def test_what_the_page_shows_for_france() -> None:
    assert (
        DateTimeToEpoch("20170726100941")
        == DateTimeToEpoch("20170726100941", epochUnixSecond)
        == 1_501_056_581
    )
    assert DateTimeToEpoch("20170726100941250", epochUnixMillisecond) == 1_501_056_581_250


def test_there_and_back() -> None:
    for seconds in (0, 1, 86_400, 1_700_000_000, 4_102_444_800):
        assert DateTimeToEpoch(EpochToDateTime(seconds)) == seconds
        assert EpochToDateTime(seconds) == EpochToDateTime(seconds * 1_000, epochUnixMillisecond)
    assert (
        EpochToDateTime(1_700_000_000)
        == EpochToDateTime(1_700_000_000, epochUnixSecond)
        == "20231114231320000"
    )


@pytest.mark.parametrize("moment", ["", "20241341", "20240131250000", "19691231", "19700101003000"])
def test_no_moment_since_1970(moment: str) -> None:
    assert DateTimeToEpoch(moment) == -1
    assert ErrorOccurred()
    assert "1970" in ErrorInfo()
