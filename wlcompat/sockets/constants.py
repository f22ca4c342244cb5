"""The constants of the sockets, and the object `Socket`."""

from __future__ import annotations

from wlcompat.catalog import constant, object_with_properties
from wlcompat.runtime import current
from wlcompat.sockets.options import PeerInformation, SocketOption, SslOptions, TransmissionMode

_PAGE = 1000017041
_MODES = 3070005
_READING = 3070014


class SocketSettings:
    """The built-in object `Socket`, whose property Option applies to the servers that are created after."""

    __slots__ = ()

    @property
    def Option(self) -> SocketOption:  # noqa: N802 - the language's own name
        """SocketNoReuseAddress forbids to use an address that is in use; the neutral value allows it again.

        Not documented: that it counts for the whole program, and when it is looked at (at creation).
        """
        return current().sockets.option

    @Option.setter
    def Option(self, value: int) -> None:  # noqa: N802
        current().sockets.option = SocketOption(value)


constant("ProtocolSSL2", "ProtocoleSSL2", SslOptions.ProtocolSSL2, doc=_PAGE)
constant("ProtocolSSL3", "ProtocoleSSL3", SslOptions.ProtocolSSL3, doc=_PAGE)
constant("ProtocolTLS1", "ProtocoleTLS1", SslOptions.ProtocolTLS1, doc=_PAGE)
constant("ProtocolTLS1_1", "ProtocoleTLS1_1", SslOptions.ProtocolTLS1_1, doc=_PAGE)
constant("ProtocolTLS1_2", "ProtocoleTLS1_2", SslOptions.ProtocolTLS1_2, doc=_PAGE)
constant("ProtocolTLS1_3", "ProtocoleTLS1_3", SslOptions.ProtocolTLS1_3, doc=_PAGE)
constant("CertificateName", "NomCertificat", SslOptions.CertificateName, doc=_PAGE)
constant("CertificateHash", "HashCertificat", SslOptions.CertificateHash, doc=_PAGE)
# The French name of this one and the English name of the next were not seen
constant("SocketNoReuseAddress", "SocketNoReuseAddress", SocketOption.NO_REUSE_ADDRESS, doc=_PAGE)
constant("SocketOptionDefault", "SocketOptionDéfaut", SocketOption.DEFAULT)
constant("SocketEndTag", "SocketMarqueurFin", TransmissionMode.END_TAG, doc=_MODES)
constant("SocketEndTagBuffer", "SocketMarqueurFinBuffer", TransmissionMode.END_TAG_BUFFER, doc=_MODES)
constant("SocketNoEndTag", "SocketSansMarqueurFin", TransmissionMode.NO_END_TAG, doc=_MODES)
# The English name of this one was not seen
constant("SocketSizeFirst", "SocketTailleDébut", TransmissionMode.SIZE_FIRST)
constant("SocketAddress", "SocketAdresse", PeerInformation.ADDRESS, doc=_READING)
constant("SocketPort", "SocketPort", PeerInformation.PORT, doc=_READING)
object_with_properties("Socket", "Socket", SocketSettings(), doc=_PAGE)
