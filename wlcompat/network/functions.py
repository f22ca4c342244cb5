"""NetIPAddress."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.network.constants import AddressFamily
from wlcompat.network.resolving import address_of, addresses_of_family
from wlcompat.runtime import current
from wlcompat.strings.arguments import whole


@function(french="NetAdresseIP", parameters=("Machine name", "Rank of the address"))
@when_it_fails(returns="")
def NetIPAddress(machine: str = "", rank: int = 0) -> str:
    """Return the IPv4 address of a machine, such as "192.168.1.20"; without a name, that of this machine.

    "" when no machine of that name is found: ErrorOccurred, and ErrorInfo says why. A machine with several
    addresses gives the one that the system finds first; this machine gives the one that its connections to
    other networks start from, 127.0.0.1 when it has no network. With a rank from 1 on it is another of its addresses,
    "" behind the last one, which is no error.

    Its help page was not seen; page 1000017041 names it, programs call it with the name of a server, and count
    the rank from 0 until nothing comes.
    """
    first = address_of(machine) if machine else current().network.local_address()
    if whole(rank) <= 0:
        return first
    others = [address for address in addresses_of_family(machine, AddressFamily.IPv4) if address != first]
    return others[whole(rank) - 1] if whole(rank) <= len(others) else ""
