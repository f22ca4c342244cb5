"""Passwords, identifiers, tangents."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from wlcompat import ArcTan, GeneratePassword, GetIdentifier, Tan


def test_passwords_have_all_kinds_of_characters() -> None:
    for length in (4, 12, 40):
        password = GeneratePassword(length)
        assert len(password) == length
        assert any(c.islower() for c in password)
        assert any(c.isupper() for c in password)
        assert any(c.isdigit() for c in password)
        assert any(not c.isalnum() for c in password)
        assert not set(password) & set("lIO01")
    assert GeneratePassword(40) != GeneratePassword(40)
    assert GeneratePassword(0) == ""
    for length in (-1, 10**9):
        with pytest.raises(ValueError, match="up to"):
            GeneratePassword(length)


def test_identifiers_differ_in_all_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: GetIdentifier(), range(1000)))
    assert len(set(found)) == 1000


def test_tangents() -> None:
    assert Tan(45) == pytest.approx(1)
    assert ArcTan(1) == pytest.approx(45)
    assert ArcTan(Tan(-30)) == pytest.approx(-30)
