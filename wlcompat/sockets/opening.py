"""How plain servers and connections come into being, and what the environment says about all sockets."""

from __future__ import annotations

import os
from functools import partial
from threading import Event

from wlcompat.errors.code_page import codec_in_use
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import CLOSED_WHILE_CONNECTING, PORT_OUT_OF_RANGE, WRONG_SETTING
from wlcompat.runtime import Runtime
from wlcompat.sockets.conversation import Conversation
from wlcompat.sockets.datagrams import Datagrams
from wlcompat.sockets.framing import DEFAULT_MAXIMUM_MESSAGE, SizeFirstFraming
from wlcompat.sockets.options import SocketOption
from wlcompat.sockets.server import Server
from wlcompat.sockets.transport import ClosedError, Listener, Stream, SystemListener, SystemStream
from wlcompat.sockets.waiting import seconds
from wlcompat.threads import stopping
from wlcompat.values.durations import Duration

PORTS_VARIABLE = "WLCOMPAT_PORTS"
"""The environment variable that with the value "any" lets servers have every port."""
MAXIMUM_MESSAGE_VARIABLE = "WLCOMPAT_MAXIMUM_MESSAGE"
"""The environment variable that limits the bytes of an incoming message."""

DOCUMENTED_PORTS = range(5000, 65001)
_ALL_PORTS = range(1, 65536)


def open_server(runtime: Runtime, name: str, port: int, address: str) -> None:
    """Create a plain server; raises Failure."""
    check_server(runtime, name, port)
    enter_server(runtime, name, listen(runtime, port, address))


def open_datagrams(runtime: Runtime, name: str, port: int, address: str) -> None:
    """Create a UDP socket; raises Failure."""
    check_server(runtime, name, port)
    codec = codec_in_use()
    network = runtime.network
    runtime.sockets.add(
        Datagrams(name, network.open_datagrams(address.strip(), port), network.resolve, codec)
    )


def open_connection(runtime: Runtime, name: str, port: int, address: str, timeout: int | Duration) -> None:
    """Make a plain connection; raises Failure."""
    given_up = runtime.sockets.begin_connecting(name)
    try:
        enter_connection(runtime, name, connect(runtime, name, port, address, seconds(timeout), given_up))
    finally:
        runtime.sockets.end_connecting(name)


def check_server(runtime: Runtime, name: str, port: int) -> None:
    """Raise Failure where a server cannot have that name or port."""
    runtime.sockets.check_free(name)
    any_port = os.environ.get(PORTS_VARIABLE, "").strip().lower() == "any"
    allowed = _ALL_PORTS if any_port else DOCUMENTED_PORTS
    if port not in allowed:
        advice = "" if any_port else f" {PORTS_VARIABLE}=any allows all ports."
        raise Failure(PORT_OUT_OF_RANGE, port=port, lowest=allowed[0], highest=allowed[-1], advice=advice)


def listen(runtime: Runtime, port: int, address: str) -> SystemListener:
    """Return a listener on the port, sharing it with others as `Socket.Option` has it."""
    reuse = runtime.sockets.option != SocketOption.NO_REUSE_ADDRESS
    return runtime.network.listen(address.strip(), port, reuse=reuse)


def enter_server(runtime: Runtime, name: str, listener: Listener) -> None:
    """Give the listener its name."""
    try:
        server = Server(name, listener, partial(SizeFirstFraming, maximum_message()), codec_in_use())
    except Failure:
        listener.close()
        raise
    runtime.sockets.add(server)


def connect(
    runtime: Runtime, name: str, port: int, address: str, timeout: float, given_up: Event
) -> SystemStream:
    """Return a connection; raises Failure."""
    if port not in _ALL_PORTS:
        raise Failure(PORT_OUT_OF_RANGE, port=port, lowest=_ALL_PORTS[0], highest=_ALL_PORTS[-1], advice="")
    try:
        return runtime.network.connect(address.strip(), port, timeout, partial(to_be_given_up, given_up))
    except ClosedError:
        raise Failure(CLOSED_WHILE_CONNECTING, name=name) from None


def to_be_given_up(given_up: Event) -> bool:
    """Tell whether the name was closed meanwhile, and do what else is asked of this thread; raises Failure."""
    stopping.current().attend()
    return given_up.is_set()


def enter_connection(runtime: Runtime, name: str, stream: Stream) -> None:
    """Give the connection its name."""
    try:
        conversation = Conversation(name, stream, SizeFirstFraming(maximum_message()), codec_in_use())
    except Failure:
        stream.close()
        raise
    runtime.sockets.add(conversation)


def maximum_message() -> int:
    """Return how many bytes an incoming message may have; raises Failure where the setting is wrong."""
    value = os.environ.get(MAXIMUM_MESSAGE_VARIABLE, "").strip()
    if not value:
        return DEFAULT_MAXIMUM_MESSAGE
    if not value.isdecimal():
        raise Failure(
            WRONG_SETTING,
            variable=MAXIMUM_MESSAGE_VARIABLE,
            value=value,
            expected="it must be a number of bytes",
        )
    return int(value)
