# ruff: noqa: N802 - WLanguage's own names
"""Names of machines, and the addresses of network cards."""

from __future__ import annotations

import socket

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.system import lookup_failure
from wlcompat.network import interfaces
from wlcompat.network.constants import AddressFamily
from wlcompat.network.errors import MAC_ADDRESS_OF_NOBODY, MAC_ADDRESS_UNKNOWN, NAME_UNKNOWN, NO_MAC_ADDRESS
from wlcompat.network.resolving import address_of, addresses_of_family
from wlcompat.strings.arguments import text_of, whole
from wlcompat.strings.constants import CR


@function(french="NetNomMachine", parameters=("IP address",))
@when_it_fails(returns="")
def NetMachineName(address: str = "") -> str:
    """Return the network name of the machine with an IP address; without one, that of this machine.

    "" where no name is known: ErrorOccurred and ErrorInfo. Page not seen; programs use both forms. Not
    documented: whether the name of the network is part of it. Here it is as the system gives it.
    """
    address = text_of(address)
    if not address:
        return socket.gethostname()
    try:
        return socket.gethostbyaddr(address)[0]
    except (OSError, UnicodeError) as error:
        raise lookup_failure(NAME_UNKNOWN, error, address) from error


@function(french="NetListeAdresseIP", parameters=("Machine name", "Type of address"))
@when_it_fails(returns="")
def NetListIPAddress(machine: str = "", family: AddressFamily = AddressFamily.IPv4) -> str:
    """Return all addresses of a machine, this one unless told, with a line break between two.

    `family` is IPv4 or IPv6. Those of the machine itself (127.0.0.1, ::1) are among this one's only when it has no
    others. "" where no machine of that name is found or it has no such address: ErrorOccurred and ErrorInfo.

    Page not seen; a program takes the result as lines. Not documented: the default of the second parameter.
    """
    return CR.join(addresses_of_family(text_of(machine), family))


@function(french="NetAdresseMAC", parameters=("Number of the card",))
@when_it_fails(returns="")
def NetMACAddress(rank: int = 1) -> str:
    """Return the MAC address of a network card of this machine, "aa:bb:cc:dd:ee:ff"; 1 is the first card.

    "" where there is none of that number: ErrorOccurred and ErrorInfo. Page not seen; that of NetIPToMAC
    (1000016005) shows the form. Not documented: the parameter. Differs from WINDEV: outside of Linux only one
    card is known.
    """
    found, rank = interfaces.mac_addresses(), whole(rank)
    if not 1 <= rank <= len(found):
        raise Failure(NO_MAC_ADDRESS, rank=rank, count=len(found))
    return found[rank - 1]


@function(
    french="NetIPVersMAC", doc=1000016005, parameters=("IP address",), limits="knows addresses on Linux only"
)
@when_it_fails(returns="")
def NetIPToMAC(address: str) -> str:
    """Return the MAC address of the machine of the local network that has an IPv4 address.

    "" where it is not known: ErrorOccurred and ErrorInfo. The system knows the machines that it has talked
    with, so Ping first. Source: help page 1000016005.
    """
    address = text_of(address)
    found = interfaces.mac_of_address(address_of(address))
    if not found:
        raise Failure(MAC_ADDRESS_UNKNOWN, address=address)
    return found


@function(french="NetMACVersIP", parameters=("MAC address",), limits="knows addresses on Linux only")
@when_it_fails(returns="")
def NetMACToIP(mac: str) -> str:
    """Return the IPv4 address of the machine of the local network that has a MAC address.

    The MAC address may have colons, hyphens or nothing between its bytes. "" where no machine is known to have it:
    ErrorOccurred and ErrorInfo. The system knows the machines that it has talked with, so Ping first. Page not seen; it is
    the reverse of NetIPToMAC (page 1000016005).
    """
    digits = "".join(filter(str.isalnum, text_of(mac))).lower()
    found = interfaces.address_of_mac(":".join(digits[i : i + 2] for i in range(0, len(digits), 2)))
    if not found:
        raise Failure(MAC_ADDRESS_OF_NOBODY, mac=mac)
    return found
