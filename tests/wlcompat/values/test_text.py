"""Text and the bytes that stand for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat.values.text import current_codec, decode, encode


def test_every_byte_has_a_character_of_its_own() -> None:
    every_byte = bytes(range(256))
    assert len(set(decode(every_byte))) == 256
    assert encode(decode(every_byte)) == every_byte
    assert decode(b"\x81\x8d\x8f\x90\x9d") == "\x81\x8d\x8f\x90\x9d"


@given(st.binary())
def test_reading_loses_nothing(data: bytes) -> None:
    assert encode(decode(data)) == data


def test_the_characters_are_those_of_windows() -> None:
    assert encode("Prix : 12 € “net” à l’été") == "Prix : 12 € “net” à l’été".encode("cp1252")
    assert decode(b"caf\xe9 \x80") == "café €"


def test_a_character_that_windows_1252_lacks_is_named() -> None:
    with pytest.raises(UnicodeEncodeError) as caught:
        encode("Привет")
    assert caught.value.encoding == "windows-1252"
    with pytest.raises(UnicodeEncodeError):
        encode("\x80")  # the byte 80 is the euro sign


def test_the_environment_chooses_the_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_ENCODING", "UTF-8")
    codec = current_codec()
    assert codec.encode("Привет €") == "Привет €".encode()
    assert codec.encode(codec.decode(b"\xff ok \xc3\xa9")) == b"\xff ok \xc3\xa9"
    monkeypatch.setenv("WLCOMPAT_ENCODING", "Windows-1252")
    assert current_codec().encode("€") == b"\x80"
    monkeypatch.setenv("WLCOMPAT_ENCODING", "klingon")
    with pytest.raises(LookupError):
        current_codec()
