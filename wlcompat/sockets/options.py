"""The types of the socket constants: SSL options, transmission modes, and what `Socket.Option` can be."""

from __future__ import annotations

from enum import IntEnum, IntFlag


class SslOptions(IntFlag):
    """The versions of TLS and the way to find the certificate; `+` adds options, twice does no harm.

    The numbers are this runtime's own, since the vendor's are not documented.
    """

    ProtocolSSL2 = 0x01
    ProtocolSSL3 = 0x02
    ProtocolTLS1 = 0x04
    ProtocolTLS1_1 = 0x08
    ProtocolTLS1_2 = 0x10
    ProtocolTLS1_3 = 0x20
    CertificateName = 0x40
    CertificateHash = 0x80

    def __add__(self, other: int) -> SslOptions:
        """Return both sets of options together."""
        if not isinstance(other, int):
            return NotImplemented
        return self | other

    __radd__ = __add__

    @classmethod
    def _documented_default(cls) -> SslOptions:
        """Return the default combination as an object of its own: equal to the sum, yet not the same object.

        A program that writes the sum names these versions, and gets exactly them; one that writes nothing
        gets what the policy makes of the default.
        """
        sum_of_options = cls.ProtocolTLS1 | cls.ProtocolTLS1_1 | cls.ProtocolTLS1_2 | cls.CertificateName
        default = int.__new__(cls, sum_of_options.value)
        default._name_ = sum_of_options._name_
        default._value_ = sum_of_options._value_
        return default


PROTOCOLS = (
    SslOptions.ProtocolSSL2
    | SslOptions.ProtocolSSL3
    | SslOptions.ProtocolTLS1
    | SslOptions.ProtocolTLS1_1
    | SslOptions.ProtocolTLS1_2
    | SslOptions.ProtocolTLS1_3
)
"""All options that name a protocol."""

DEFAULT_SSL_OPTIONS = SslOptions._documented_default()
"""ProtocolTLS1 + ProtocolTLS1_1 + ProtocolTLS1_2 + CertificateName, not named by the program."""


class SocketOption(IntEnum):
    """What `Socket.Option` can be."""

    DEFAULT = 0
    NO_REUSE_ADDRESS = 1


class TransmissionMode(IntEnum):
    """How messages are told apart on the wire.

    0 and 3 are the vendor's numbers, as generated programs show them; which of the others is 1 and which 2 is
    not documented.
    """

    END_TAG = 0
    END_TAG_BUFFER = 1
    SIZE_FIRST = 2
    NO_END_TAG = 3


class PeerInformation(IntEnum):
    """What SocketClientInfo can tell; the numbers are this runtime's own."""

    ADDRESS = 1
    PORT = 2
