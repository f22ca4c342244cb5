# ruff: noqa: N802 - WLanguage's own names
"""Hashes of texts, buffers and files."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.strings.bytes_of_texts import bytes_of
from wlcompat.strings.errors import HASH_NOT_HERE
from wlcompat.strings.options import HashAlgorithm

if TYPE_CHECKING:
    from hashlib import _Hash

_PIECE = 1 << 20


@function(french="HashChaîne", doc=1000007111, parameters=("Type of algorithm", "String", "Key"))
@when_it_fails(returns=b"")
def HashString(algorithm: HashAlgorithm, text: str | bytes, key: str | bytes = b"") -> bytes:
    """Return the hash of a buffer, or of a text in the program's code page; BufferToHexa makes it readable.

    `algorithm` is HA_MD5_128, HA_SHA_160, HA_SHA_256, HA_SHA_384, HA_SHA_512 or HA_RIPEMD_160; those with
    HMAC in the name (message authentication) take a `key`. Returns an empty buffer with ErrorOccurred and
    ErrorInfo where this system lacks the algorithm, or the code page a character.

    Source: help page 1000007111. Not documented on what was read: the bytes of a text with other characters.
    Missing: the families MD4, DJB2, MURMUR and CRC, and the derivation of keys (PBKDF2).
    """
    return _hash(algorithm, bytes_of(text), bytes_of(key))


@function(
    french="HashVérifieChaîne", doc=1000007113, parameters=("Type of algorithm", "String", "Hash", "Key")
)
@when_it_fails(returns=False)
def HashCheckString(
    algorithm: HashAlgorithm, text: str | bytes, expected: bytes, key: str | bytes = b""
) -> bool:
    """Tell whether a hash is that of a buffer or text, in a time that does not depend on where they differ.

    As HashString calculates it; False with ErrorInfo where that fails. Source: help page 1000007113.
    """
    return hmac.compare_digest(_hash(algorithm, bytes_of(text), bytes_of(key)), bytes_of(expected))


def _hash(algorithm: int, data: bytes, key: bytes) -> bytes:
    name = HashAlgorithm(algorithm).name
    if name.startswith("hmac_"):
        try:
            return hmac.digest(key, data, name.removeprefix("hmac_"))
        except ValueError as error:
            raise _not_here(name, error) from error
    return _started(name, data).digest()


def _started(name: str, data: bytes = b"") -> _Hash:
    try:
        return hashlib.new(name, data, usedforsecurity=False)
    except ValueError as error:
        raise _not_here(name, error) from error


def _not_here(name: str, error: ValueError) -> Failure:
    return Failure(HASH_NOT_HERE, name=name.replace("_", " ").upper(), system_message=str(error))


@function(french="HashFichier", parameters=("Type of algorithm", "File path", "Key"))
@when_it_fails(returns=b"")
def HashFile(algorithm: HashAlgorithm, path: str, key: str | bytes = b"") -> bytes:
    """Return the hash of what is in a file, as HashString does for texts; the file may be of any size.

    Returns an empty buffer with ErrorOccurred and ErrorInfo where the file cannot be read. Page not seen;
    lists of functions name it.
    """
    from wlcompat.files.paths import failing_with, system_path

    name = HashAlgorithm(algorithm).name
    plain = name.removeprefix("hmac_")
    _started(plain)  # whether it is here, before the file is opened
    running = hmac.new(bytes_of(key), digestmod=plain) if plain != name else _started(plain)
    path = system_path(path)
    with failing_with(path), open(path, "rb") as file:
        while piece := file.read(_PIECE):
            running.update(piece)
    return running.digest()
