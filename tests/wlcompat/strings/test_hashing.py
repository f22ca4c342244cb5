"""Hashes, against values that everybody knows."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from wlcompat import (
    HA_HMAC_MD5_128,
    HA_HMAC_SHA_256,
    HA_HMAC_SHA_512,
    HA_MD5_128,
    HA_SHA_160,
    HA_SHA_256,
    HA_SHA_384,
    HA_SHA_512,
    BufferToHexa,
    ErrorInfo,
    ErrorOccurred,
    HashChaîne,
    HashCheckString,
    HashFile,
    HashString,
    HashVérifieChaîne,
    NoGrouping,
    errCode,
)
from wlcompat.strings.options import HashAlgorithm

pytestmark = pytest.mark.usefixtures("runtime")


@pytest.mark.parametrize(
    ("algorithm", "digest"),
    [
        (HA_MD5_128, "900150983CD24FB0D6963F7D28E17F72"),
        (HA_SHA_160, "A9993E364706816ABA3E25717850C26C9CD0D89D"),
        (HA_SHA_256, "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"),
    ],
)
def test_hashes_of_abc(algorithm: HashAlgorithm, digest: str) -> None:
    assert HashChaîne is HashString
    assert BufferToHexa(HashString(algorithm, "abc"), NoGrouping) == digest
    assert HashString(algorithm, b"abc") == HashString(algorithm, "abc")
    assert HashVérifieChaîne(algorithm, "abc", HashString(algorithm, "abc")) is True
    assert HashCheckString(algorithm, "abd", HashString(algorithm, "abc")) is False
    assert not ErrorOccurred()


def test_lengths() -> None:
    assert [len(HashString(a, "x")) for a in (HA_SHA_384, HA_SHA_512)] == [48, 64]


def test_hashes_with_a_key() -> None:
    # The second case of RFC 2202 and RFC 4231
    text, key = "what do ya want for nothing?", "Jefe"
    assert HashString(HA_HMAC_MD5_128, text, key).hex() == "750c783e6ab0b503eaa86e310a5db738"
    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert HashString(HA_HMAC_SHA_256, text, key).hex() == expected
    assert HashString(HA_HMAC_SHA_512, text, key).hex().startswith("164b7a7bfcf819e2e395fbe73b56e0a3")
    assert HashCheckString(HA_HMAC_SHA_256, text, bytes.fromhex(expected), key)
    assert not HashCheckString(HA_HMAC_SHA_256, text, bytes.fromhex(expected), "other")


def test_texts_are_hashed_in_the_code_page() -> None:
    assert HashString(HA_MD5_128, "é") == hashlib.md5(b"\xe9").digest()
    assert HashString(HA_MD5_128, "Ж") == b""
    assert ErrorInfo(errCode) == 79004


def test_an_algorithm_that_this_system_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ValueError("unsupported hash type")

    monkeypatch.setattr("hashlib.new", refuse)
    assert HashString(HA_SHA_256, "x") == b""
    assert ErrorInfo(errCode) == 79003
    assert "SHA256" in ErrorInfo()


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 3_000_000)
    assert HashFile(HA_SHA_256, str(path)) == HashString(HA_SHA_256, b"x" * 3_000_000)
    assert HashFile(HA_HMAC_SHA_256, str(path), "k") == HashString(HA_HMAC_SHA_256, b"x" * 3_000_000, "k")
    assert HashFile(HA_SHA_256, str(tmp_path / "missing")) == b""
    assert ErrorInfo(errCode) == 78002
