"""UTC and local time, in a zone with summer time."""

from __future__ import annotations

import pytest

import wlcompat as wl

pytestmark = pytest.mark.usefixtures("paris")


@pytest.mark.parametrize(
    ("utc", "local"),
    [("20240115123000000", "20240115133000000"), ("20240715233000250", "20240716013000250")],
)
def test_summer_and_winter(utc: str, local: str) -> None:
    assert wl.DateTimeUTCToLocal(utc) == local
    assert wl.DateTimeLocalToUTC(local) == utc


def test_what_is_no_date() -> None:
    assert wl.DateHeureUTCVersLocale("") == wl.DateTimeLocalToUTC("") == ""
    with pytest.raises(ValueError, match="no date"):
        wl.DateTimeUTCToLocal("2024")
