"""AES by the cryptography library."""

from __future__ import annotations

import os

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

BLOCK = 16
"""The bytes of a block."""


def encrypt_aes(message: bytes, key: bytes, *, chained: bool, padded: bool) -> bytes:
    """Return a message encrypted: chained blocks behind the vector that they begin with, or each block by itself.

    `padded` adds what says how long the message is (PKCS 7), otherwise zeros fill the last block up.
    """
    vector = os.urandom(BLOCK) if chained else b""
    if padded:
        padder = padding.PKCS7(BLOCK * 8).padder()
        message = padder.update(message) + padder.finalize()
    else:
        message += bytes(-len(message) % BLOCK)
    encryptor = _cipher(key, vector).encryptor()
    return vector + encryptor.update(message) + encryptor.finalize()


def decrypt_aes(message: bytes, key: bytes, *, chained: bool, padded: bool) -> bytes:
    """Return what was encrypted; raises ValueError where that cannot have been so."""
    vector, data = (message[:BLOCK], message[BLOCK:]) if chained else (b"", message)
    if len(data) % BLOCK or (chained and len(vector) < BLOCK):
        raise ValueError(f"its {len(message)} bytes make no whole blocks of {BLOCK}")
    decryptor = _cipher(key, vector).decryptor()
    found = decryptor.update(data) + decryptor.finalize()
    if not padded:
        return found.rstrip(b"\0")
    unpadder = padding.PKCS7(BLOCK * 8).unpadder()
    try:
        return unpadder.update(found) + unpadder.finalize()
    except ValueError as error:
        raise ValueError("its last block does not end as padding does") from error


def _cipher(key: bytes, vector: bytes) -> Cipher[modes.CBC] | Cipher[modes.ECB]:
    algorithm = algorithms.AES(key)
    return Cipher(algorithm, modes.CBC(vector)) if vector else Cipher(algorithm, modes.ECB())
