# ruff: noqa
# Generated from the catalog by `make generate`: do not edit.
"""WLanguage's own functions for Python, under their English and their French names."""

from typing import Final

from wlcompat.version import __version__ as __version__
from wlcompat.errors.exceptions import WLanguageError as WLanguageError
from wlcompat.untranslated import NotSupported as NotSupported
from wlcompat.untranslated import NotTranslated as NotTranslated
from wlcompat.untranslated import not_supported as not_supported
from wlcompat.untranslated import not_translated as not_translated
from wlcompat.untranslated import unknown_name as unknown_name
from wlcompat.values.conversions import to_boolean as to_boolean
from wlcompat.values.conversions import to_buffer as to_buffer
from wlcompat.values.conversions import to_integer as to_integer
from wlcompat.values.conversions import to_real as to_real
from wlcompat.values.conversions import to_text as to_text
from wlcompat.values.durations import Duration as Duration
from wlcompat.values.operators import add as add
from wlcompat.values.operators import both as both
from wlcompat.values.operators import either as either
from wlcompat.values.operators import equal as equal
from wlcompat.values.operators import flexible_contains as flexible_contains
from wlcompat.values.operators import flexible_ends as flexible_ends
from wlcompat.values.operators import flexible_equal as flexible_equal
from wlcompat.values.operators import flexible_starts as flexible_starts
from wlcompat.values.operators import is_in as is_in
from wlcompat.values.operators import modulo as modulo
from wlcompat.values.operators import number as number
from wlcompat.values.operators import real_equal as real_equal
from wlcompat.values.operators import very_flexible_contains as very_flexible_contains
from wlcompat.values.operators import very_flexible_ends as very_flexible_ends
from wlcompat.values.operators import very_flexible_equal as very_flexible_equal
from wlcompat.values.operators import very_flexible_starts as very_flexible_starts
from wlcompat.values.references import Ref as Ref
from wlcompat.dates.functions import Wait as Wait
from wlcompat.dialogs.functions import Error as Error
from wlcompat.dialogs.functions import Info as Info
from wlcompat.dialogs.functions import Trace as Trace
from wlcompat.dialogs.functions import Warning as Warning
from wlcompat.errors.functions import ErrorInfo as ErrorInfo
from wlcompat.errors.functions import ErrorOccurred as ErrorOccurred
from wlcompat.network.functions import NetIPAddress as NetIPAddress
from wlcompat.sockets.functions import SocketAccept as SocketAccept
from wlcompat.sockets.functions import SocketClose as SocketClose
from wlcompat.sockets.functions import SocketConnect as SocketConnect
from wlcompat.sockets.functions import SocketConnectSSL as SocketConnectSSL
from wlcompat.sockets.functions import SocketCreate as SocketCreate
from wlcompat.sockets.functions import SocketCreateSSL as SocketCreateSSL
from wlcompat.sockets.functions import SocketExist as SocketExist
from wlcompat.sockets.functions import SocketRead as SocketRead
from wlcompat.sockets.functions import SocketWaitForConnection as SocketWaitForConnection
from wlcompat.sockets.functions import SocketWrite as SocketWrite
from wlcompat.errors.constants import ErrorDetail as _ErrorDetail
from wlcompat.sockets.constants import SocketSettings as _SocketSettings
from wlcompat.sockets.options import SocketOption as _SocketOption
from wlcompat.sockets.options import SslOptions as _SslOptions

_OWN_NAMES: dict[str, str]
Erreur = Error
ErreurInfo = ErrorInfo
ErreurDétectée = ErrorOccurred
NetAdresseIP = NetIPAddress
SocketAccepte = SocketAccept
SocketFerme = SocketClose
SocketConnecte = SocketConnect
SocketConnecteSSL = SocketConnectSSL
SocketCrée = SocketCreate
SocketCréeSSL = SocketCreateSSL
SocketExiste = SocketExist
SocketLit = SocketRead
SocketAttendConnexion = SocketWaitForConnection
SocketEcrit = SocketWrite
Temporisation = Wait
Avertissement = Warning
CertificateHash: Final[_SslOptions]
HashCertificat: Final[_SslOptions]
CertificateName: Final[_SslOptions]
NomCertificat: Final[_SslOptions]
CR: Final[str]
RC: Final[str]
CRLF: Final[str]
EOT: Final[str]
errCode: Final[_ErrorDetail]
errFullDetails: Final[_ErrorDetail]
errComplet: Final[_ErrorDetail]
errMessage: Final[_ErrorDetail]
errSystemCode: Final[_ErrorDetail]
errCodeSystème: Final[_ErrorDetail]
errSystemMessage: Final[_ErrorDetail]
errMessageSystème: Final[_ErrorDetail]
ProtocolSSL2: Final[_SslOptions]
ProtocoleSSL2: Final[_SslOptions]
ProtocolSSL3: Final[_SslOptions]
ProtocoleSSL3: Final[_SslOptions]
ProtocolTLS1: Final[_SslOptions]
ProtocoleTLS1: Final[_SslOptions]
ProtocolTLS1_1: Final[_SslOptions]
ProtocoleTLS1_1: Final[_SslOptions]
ProtocolTLS1_2: Final[_SslOptions]
ProtocoleTLS1_2: Final[_SslOptions]
ProtocolTLS1_3: Final[_SslOptions]
ProtocoleTLS1_3: Final[_SslOptions]
Socket: Final[_SocketSettings]
SocketNoReuseAddress: Final[_SocketOption]
SocketOptionDefault: Final[_SocketOption]
SocketOptionDéfaut: Final[_SocketOption]
TAB: Final[str]
