# ruff: noqa: N802 - WLanguage's own names
"""Sockets over Bluetooth and infrared: the functions are there, so that programs run, and always fail."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.sockets.errors import NO_BLUETOOTH, NO_INFRARED
from wlcompat.values.durations import Duration

_NO_BLUETOOTH = "always fails: there are no sockets over Bluetooth"
_NO_INFRARED = "always fails: there are no sockets over infrared"


@function(
    french="SocketConnecteBluetooth",
    parameters=("Socket name", "Service", "Address", "Maximum timeout"),
    limits=_NO_BLUETOOTH,
)
@when_it_fails(returns=False)
def SocketConnectBluetooth(
    name: str,  # noqa: ARG001 - see above
    service: str,  # noqa: ARG001
    address: str = "",  # noqa: ARG001
    timeout: int | Duration = 0,  # noqa: ARG001
) -> bool:
    """Return False: sockets over Bluetooth do not exist here. ErrorOccurred and ErrorInfo say so.

    Page not seen; the parameters are those that programs give it.
    """
    raise Failure(NO_BLUETOOTH)


@function(french="SocketCréeBluetooth", parameters=("Socket name",), limits=_NO_BLUETOOTH)
@when_it_fails(returns=False)
def SocketCreateBluetooth(name: str, *parameters: object) -> bool:  # noqa: ARG001 - see above
    """Return False: sockets over Bluetooth do not exist here. ErrorOccurred and ErrorInfo say so.

    Page not seen, so any parameters are taken.
    """
    raise Failure(NO_BLUETOOTH)


@function(french="SocketConnecteInfraRouge", parameters=("Socket name",), limits=_NO_INFRARED)
@when_it_fails(returns=False)
def SocketConnectInfrared(name: str, *parameters: object) -> bool:  # noqa: ARG001 - see above
    """Return False: sockets over infrared do not exist here. ErrorOccurred and ErrorInfo say so.

    Page not seen, so any parameters are taken; page 3070002 names it.
    """
    raise Failure(NO_INFRARED)


@function(french="SocketCréeInfraRouge", parameters=("Socket name",), limits=_NO_INFRARED)
@when_it_fails(returns=False)
def SocketCreateInfrared(name: str, *parameters: object) -> bool:  # noqa: ARG001 - see above
    """Return False: sockets over infrared do not exist here. ErrorOccurred and ErrorInfo say so.

    Page not seen, so any parameters are taken.
    """
    raise Failure(NO_INFRARED)
