"""NetIPAddress."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.network.resolving import address_of
from wlcompat.runtime import current


@function(french="NetAdresseIP", parameters=("Machine name",))
@when_it_fails(returns="")
def NetIPAddress(machine: str = "") -> str:
    """Return the IPv4 address of a machine, such as "192.168.1.20"; without a name, that of this machine.

    "" when no machine of that name is found: ErrorOccurred, and ErrorInfo says why. A machine with several
    addresses gives the one that the system finds first; this machine gives the one that its connections to
    other networks start from, 127.0.0.1 when it has no network.

    Its help page was not seen; page 1000017041 names it, and programs call it with the name of a server.
    """
    return address_of(machine) if machine else current().network.local_address()
