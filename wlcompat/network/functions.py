"""NetIPAddress."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.table import MACHINE_UNKNOWN
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
    network = current().network
    if not machine:
        return network.local_address()
    try:
        return network.resolve(machine)
    except Failure as failure:
        raise Failure(
            MACHINE_UNKNOWN,
            address=machine,
            system_code=failure.system_code,
            system_message=failure.system_message,
        ) from failure
