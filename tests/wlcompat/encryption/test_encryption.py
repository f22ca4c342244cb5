"""EncryptStandard against another implementation, and what is no message."""

from __future__ import annotations

import subprocess

import pytest

import wlcompat as wl
from wlcompat import DecryptStandard, EncryptStandard, ErrorInfo, ErrorOccurred

pytestmark = pytest.mark.usefixtures("runtime")

SIZES = {wl.cryptAES128: 16, wl.cryptAES192: 24, wl.cryptAES256: 32}
MESSAGES = (b"", b"a", bytes(range(1, 17)), b"x" * 1000, bytes(range(1, 256)))


@pytest.mark.parametrize("algorithm", SIZES)
@pytest.mark.parametrize("mode", [wl.cryptCBC, wl.cryptECB])
@pytest.mark.parametrize("filling", [wl.cryptPaddingPKCS, wl.cryptPaddingZero])
def test_there_and_back(algorithm: int, mode: int, filling: int) -> None:
    key = bytes(range(SIZES[algorithm]))
    for message in MESSAGES:
        encrypted = EncryptStandard(message, key, algorithm, mode, filling)
        assert DecryptStandard(encrypted, key, algorithm, mode, filling) == message
        assert not ErrorOccurred()


@pytest.mark.parametrize("algorithm", SIZES)
def test_openssl_reads_it_and_writes_it(algorithm: int) -> None:
    key = bytes(range(SIZES[algorithm]))
    command = ["openssl", "enc", f"-aes-{len(key) * 8}-cbc", "-K", key.hex(), "-iv"]
    encrypted = EncryptStandard("Message à crypter", key, algorithm)
    vector, data = encrypted[:16], encrypted[16:]
    read = subprocess.run([*command, vector.hex(), "-d"], input=data, capture_output=True, check=True).stdout
    assert read == "Message à crypter".encode("windows-1252")
    made = subprocess.run(
        [*command, vector.hex()], input=b"from openssl", capture_output=True, check=True
    ).stdout
    assert DecryptStandard(vector + made, key, algorithm) == b"from openssl"


def test_the_same_message_never_looks_the_same() -> None:
    assert EncryptStandard("a", b"k" * 16) != EncryptStandard("a", b"k" * 16)
    key = wl.HashString(wl.HA_MD5_128, "mot de passe")
    assert DecryptStandard(EncryptStandard("a", key), key) == b"a"


def test_other_keys_and_other_messages() -> None:
    assert EncryptStandard("a", "short") == b""
    assert "5 bytes" in ErrorInfo()
    encrypted = EncryptStandard("message", b"k" * 16)
    for message, key in (
        (encrypted, b"l" * 16),
        (encrypted[:-1], b"k" * 16),
        (encrypted[:16], b"k" * 16),
        (b"", b"k" * 16),
        (b"short", b"k" * 16),
    ):
        found = DecryptStandard(message, key)
        # one wrong key in 256 gives what looks like padding: what comes out is still no message
        assert found != b"message"
        assert ErrorOccurred() or key != b"k" * 16


@pytest.mark.parametrize("text", ["", "a", "été " * 1000])
def test_compressing_there_and_back(text: str) -> None:
    packed = wl.Compress(text)
    assert wl.Uncompress(packed) == text.encode("windows-1252")
    assert len(packed) < max(len(text), 20)


def test_what_other_programs_compress() -> None:
    import gzip
    import zlib

    plain = zlib.compressobj(wbits=-15)
    assert wl.Uncompress(gzip.compress(b"page")) == b"page"
    assert wl.Uncompress(plain.compress(b"page") + plain.flush()) == b"page"


def test_what_cannot_be_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"", b"text", wl.Compress("a" * 100)[:-1]):
        assert wl.Uncompress(data) == b""
        assert ErrorInfo()
    monkeypatch.setattr("wlcompat.encryption.compressing._MOST", 1000)
    assert wl.Uncompress(wl.Compress("a" * 1000)) == b"a" * 1000
    assert wl.Uncompress(wl.Compress("a" * 1001)) == b""
    assert "refused" in ErrorInfo()
