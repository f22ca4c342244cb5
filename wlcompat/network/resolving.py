"""From the name of a machine to its addresses, with the words for a name that nobody knows."""

from __future__ import annotations

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.system import lookup_failure
from wlcompat.errors.table import MACHINE_UNKNOWN
from wlcompat.network import interfaces
from wlcompat.network.constants import AddressFamily
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


def addresses_of_family(machine: str, family: AddressFamily) -> list[str]:
    """Return all addresses of a machine, this one for ""; raises Failure where none of that name is found."""
    try:
        return interfaces.addresses_of(machine, family) if machine else interfaces.own_addresses(family)
    except (OSError, UnicodeError) as error:
        raise lookup_failure(MACHINE_UNKNOWN, error, machine) from error
