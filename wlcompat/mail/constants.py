"""How a session with a mail server is secured."""

from __future__ import annotations

from enum import IntFlag

from wlcompat.catalog import constant


class SessionOptions(IntFlag):
    """The options of a session. The numbers are this runtime's own."""

    DEFAULT = 0
    TLS_FROM_THE_START = 1
    TLS_ONCE_CONNECTED = 2


constant("emailOptionDefault", "emailOptionDéfaut", SessionOptions.DEFAULT)
constant("emailOptionSecuredTLS", "emailOptionSécuriséTLS", SessionOptions.TLS_ONCE_CONNECTED, doc=3032025)
constant("optionSSL", "optionSSL", SessionOptions.TLS_FROM_THE_START)
