"""From the name of a machine to its address, with the words for a name that nobody knows."""

from __future__ import annotations

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import MACHINE_UNKNOWN
from wlcompat.runtime import current


def address_of(machine: str) -> str:
    """Return the IPv4 address of a machine; raises Failure where none of that name is found."""
    try:
        return current().network.resolve(machine)
    except Failure as failure:
        raise Failure(
            MACHINE_UNKNOWN,
            address=machine,
            system_code=failure.system_code,
            system_message=failure.system_message,
        ) from failure
