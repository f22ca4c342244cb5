"""EncryptStandard and DecryptStandard."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.encryption.constants import Cipher, CipherMode, Padding
from wlcompat.encryption.errors import NOT_ENCRYPTED, WRONG_KEY_SIZE
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.strings.bytes_of_texts import bytes_of

_SIZES = {Cipher.AES_128: 16, Cipher.AES_192: 24, Cipher.AES_256: 32}
_AES_ALONE = "Only AES, in the modes CBC and ECB."


@function(
    french="CrypteStandard",
    doc=1000021293,
    parameters=("Message", "Key", "Algorithm", "Operation mode", "Padding"),
    limits=_AES_ALONE,
)
@when_it_fails(returns=b"")
def EncryptStandard(
    message: str | bytes,
    key: str | bytes,
    algorithm: Cipher = Cipher.AES_128,
    mode: CipherMode = CipherMode.CBC,
    filling: Padding = Padding.PKCS,
) -> bytes:
    """Return a buffer, or a text in the program's code page, encrypted so that other programs can decrypt it too.

    The key is as long as the algorithm says: 16 bytes for cryptAES128, 24 for cryptAES192, 32 for cryptAES256;
    HashString makes one of a password. The first 16 bytes of the result are the initialization vector, which differs
    each time, so that nobody sees that two messages are the same; with cryptECB there is none.

    Returns an empty buffer with ErrorOccurred and ErrorInfo for a key of another length. Source: help page
    1000021293. Not documented on what was read: the defaults; here cryptAES128, cryptCBC and cryptPaddingPKCS.
    Differs from WINDEV: a message that nobody has changed is not told from one that was, so add a hash with a key
    (HA_HMAC_SHA_256) where that matters, as there.
    """
    from wlcompat.certificates.ciphers import encrypt_aes  # takes time to import, and few programs need it

    return encrypt_aes(
        bytes_of(message),
        _key(key, algorithm),
        chained=mode == CipherMode.CBC,
        padded=filling == Padding.PKCS,
    )


@function(
    french="DécrypteStandard",
    doc=1000021294,
    parameters=("Encrypted message", "Key", "Algorithm", "Operation mode", "Padding"),
    limits=_AES_ALONE,
)
@when_it_fails(returns=b"")
def DecryptStandard(
    message: str | bytes,
    key: str | bytes,
    algorithm: Cipher = Cipher.AES_128,
    mode: CipherMode = CipherMode.CBC,
    filling: Padding = Padding.PKCS,
) -> bytes:
    """Return what EncryptStandard, or another program, has encrypted; the vector stands in front of the message.

    With cryptPaddingZero zeros at the end of the message are lost. Returns an empty buffer with ErrorOccurred and
    ErrorInfo where key, algorithm, mode or padding are others. Source: help page 1000021294.
    """
    from wlcompat.certificates.ciphers import decrypt_aes

    data, its_key = bytes_of(message), _key(key, algorithm)
    try:
        return decrypt_aes(data, its_key, chained=mode == CipherMode.CBC, padded=filling == Padding.PKCS)
    except ValueError as error:
        raise Failure(NOT_ENCRYPTED, problem=str(error)) from error


def _key(key: str | bytes, algorithm: int) -> bytes:
    found, wanted = bytes_of(key), _SIZES[Cipher(algorithm)]
    if len(found) != wanted:
        name = Cipher(algorithm).name.replace("_", " ")
        raise Failure(WRONG_KEY_SIZE, count=len(found), algorithm=name, wanted=wanted)
    return found
