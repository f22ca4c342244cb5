"""Which error an error of the operating system is."""

from __future__ import annotations

import errno

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import (
    ADDRESS_NOT_HERE,
    CANNOT_CONNECT,
    CANNOT_LISTEN,
    CONNECTION_LOST,
    CONNECTION_REFUSED,
    CONNECTION_TIMED_OUT,
    PORT_IN_USE,
    PORT_NOT_ALLOWED,
    SYSTEM_WITHOUT_MEMORY,
    TOO_MANY_FILES,
    UNREACHABLE,
    ErrorDefinition,
)

NO_MORE = {
    errno.EMFILE: TOO_MANY_FILES,
    errno.ENFILE: TOO_MANY_FILES,
    errno.ENOBUFS: SYSTEM_WITHOUT_MEMORY,
    errno.ENOMEM: SYSTEM_WITHOUT_MEMORY,
}
"""What the system says that has nothing left to give, whatever it was asked for."""
_LISTENING = {
    errno.EADDRINUSE: PORT_IN_USE,
    errno.EADDRNOTAVAIL: ADDRESS_NOT_HERE,
    errno.EACCES: PORT_NOT_ALLOWED,
    errno.EPERM: PORT_NOT_ALLOWED,
}
_CONNECTING = {
    errno.ECONNREFUSED: CONNECTION_REFUSED,
    errno.ETIMEDOUT: CONNECTION_TIMED_OUT,
    errno.EHOSTUNREACH: UNREACHABLE,
    errno.ENETUNREACH: UNREACHABLE,
    errno.EHOSTDOWN: UNREACHABLE,
    errno.ENETDOWN: UNREACHABLE,
}


def listening_failure(error: OSError, **fields: object) -> Failure:
    """Return the failure that an error while creating a server is: `address`, `port`, `advice`."""
    return _failure(error, _LISTENING, CANNOT_LISTEN, fields)


def connecting_failure(error: OSError, **fields: object) -> Failure:
    """Return the failure that an error while connecting is; `fields` are `address`, `port`, `seconds`."""
    return _failure(error, _CONNECTING, CANNOT_CONNECT, fields)


def conversation_failure(error: OSError, **fields: object) -> Failure:
    """Return the failure that an error of an open connection or listener is; `fields` are `name`."""
    return _failure(error, {}, CONNECTION_LOST, fields)


def lookup_failure(definition: ErrorDefinition, error: OSError | UnicodeError, address: str) -> Failure:
    """Return the failure that an error is while a machine is looked up by its name or address."""
    number, own_words = (error.errno, error.strerror) if isinstance(error, OSError) else (0, "")
    return Failure(
        definition, address=address, system_code=number or 0, system_message=own_words or str(error)
    )


def no_more(error: OSError) -> Failure:
    """Return the failure that an error of NO_MORE is, whatever was asked for."""
    return _failure(error, {}, TOO_MANY_FILES, {})


def _failure(
    error: OSError, special: dict[int, ErrorDefinition], usual: ErrorDefinition, fields: dict[str, object]
) -> Failure:
    number = error.errno or 0
    definition = NO_MORE.get(number) or special.get(number, usual)
    return Failure(
        definition,
        system_code=number,
        system_message=error.strerror or str(error) or type(error).__name__,
        **fields,
    )
