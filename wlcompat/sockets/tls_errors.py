"""What an error of OpenSSL means for the user: which failure it is, and which setting decides."""

from __future__ import annotations

import ssl

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import (
    CERTIFICATE_DEMANDED,
    EXPIRED_CERTIFICATE,
    HANDSHAKE_FAILED,
    HANDSHAKE_REFUSED,
    NO_COMMON_CIPHER,
    NO_COMMON_VERSION,
    NOT_TLS,
    REJECTED_BY_PEER,
    UNTRUSTED_CERTIFICATE,
    WRONG_HOST_NAME,
    ErrorDefinition,
)
from wlcompat.sockets.tls import Choice

_HANDSHAKE: dict[str, ErrorDefinition] = {
    "UNSUPPORTED_PROTOCOL": NO_COMMON_VERSION,
    "VERSION_TOO_LOW": NO_COMMON_VERSION,
    "VERSION_TOO_HIGH": NO_COMMON_VERSION,
    "NO_PROTOCOLS_AVAILABLE": NO_COMMON_VERSION,
    "INAPPROPRIATE_FALLBACK": NO_COMMON_VERSION,
    "TLSV1_ALERT_PROTOCOL_VERSION": NO_COMMON_VERSION,
    "NO_SHARED_CIPHER": NO_COMMON_CIPHER,
    "NO_CIPHERS_AVAILABLE": NO_COMMON_CIPHER,
    "NO_SUITABLE_SIGNATURE_ALGORITHM": NO_COMMON_CIPHER,
    "NO_SHARED_SIGNATURE_ALGORITHMS": NO_COMMON_CIPHER,
    "SSLV3_ALERT_HANDSHAKE_FAILURE": NO_COMMON_CIPHER,
    "TLSV1_ALERT_INSUFFICIENT_SECURITY": NO_COMMON_CIPHER,
    "WRONG_VERSION_NUMBER": NOT_TLS,
    "HTTP_REQUEST": NOT_TLS,
    "HTTPS_PROXY_REQUEST": NOT_TLS,
    "UNKNOWN_PROTOCOL": NOT_TLS,
    "RECORD_LAYER_FAILURE": NOT_TLS,
    "PACKET_LENGTH_TOO_LONG": NOT_TLS,
    "DATA_LENGTH_TOO_LONG": NOT_TLS,
    "UNEXPECTED_MESSAGE": NOT_TLS,
    "BAD_RECORD_TYPE": NOT_TLS,
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": CERTIFICATE_DEMANDED,
    "TLSV1_ALERT_UNKNOWN_CA": REJECTED_BY_PEER,
    "TLSV1_ALERT_ACCESS_DENIED": REJECTED_BY_PEER,
    "SSLV3_ALERT_BAD_CERTIFICATE": REJECTED_BY_PEER,
    "SSLV3_ALERT_CERTIFICATE_EXPIRED": REJECTED_BY_PEER,
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN": REJECTED_BY_PEER,
    "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE": REJECTED_BY_PEER,
}

# The numbers of OpenSSL's X509_V_ERR_... errors
_NOT_IN_TIME = {9, 10}
_OTHER_NAME = {62, 64}


def handshake_failure(error: ssl.SSLError, choice: Choice, peer: str, address: str = "") -> Failure:
    """Return the failure that an error during the handshake with `peer` is."""
    text = _text(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        definition = UNTRUSTED_CERTIFICATE
        text = error.verify_message.rstrip(".")
        if error.verify_code in _NOT_IN_TIME:
            definition = EXPIRED_CERTIFICATE
        elif error.verify_code in _OTHER_NAME:
            definition = WRONG_HOST_NAME
    else:
        reason = error.reason or ""
        definition = _HANDSHAKE.get(reason, HANDSHAKE_FAILED)
        if address and definition in (HANDSHAKE_FAILED, NO_COMMON_CIPHER) and "ALERT" in reason:
            definition = HANDSHAKE_REFUSED  # by the server, which does not say why
    return Failure(
        definition,
        system_code=error.errno or 0,
        system_message=text,
        peer=peer,
        address=address,
        versions=choice.names,
        decided=choice.decided,
        advice=choice.advice,
    )


def _text(error: ssl.SSLError) -> str:
    return (error.reason or str(error)).replace("_", " ").lower()
