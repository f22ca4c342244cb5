"""The algorithms, modes and paddings of EncryptStandard."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class Cipher(IntEnum):
    """An algorithm. The numbers are this runtime's own."""

    AES_128 = 1
    AES_192 = 2
    AES_256 = 3


class CipherMode(IntEnum):
    """How the blocks of a message hang together. The numbers are this runtime's own."""

    CBC = 1
    ECB = 2


class Padding(IntEnum):
    """What fills the last block up. The numbers are this runtime's own."""

    PKCS = 1
    ZERO = 2


constant("cryptAES128", "crypteAES128", Cipher.AES_128, doc=1000021293)
constant("cryptAES192", "crypteAES192", Cipher.AES_192)
constant("cryptAES256", "crypteAES256", Cipher.AES_256)
constant("cryptCBC", "crypteCBC", CipherMode.CBC)
constant("cryptECB", "crypteECB", CipherMode.ECB)
constant("cryptPaddingPKCS", "cryptePaddingPKCS", Padding.PKCS)
constant("cryptPaddingZero", "cryptePaddingZéro", Padding.ZERO)
