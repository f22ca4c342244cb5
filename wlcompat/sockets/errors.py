"""The errors of sockets that came after the first ones, which stand in `wlcompat.errors.table`: 7106x, 7107x."""

from __future__ import annotations

from wlcompat.errors.table import (
    BROKEN_RECORD,
    CERTIFICATE_DEMANDED,
    ENDED_BY_ALERT,
    REJECTED_BY_PEER,
    ErrorDefinition,
    define,
)

_ABOUT_CERTIFICATES = ("CERTIFICATE", "UNKNOWN_CA", "ACCESS_DENIED")

# The conversation
CUT_BEFORE_END = define(
    71061,
    'The connection of "{name}" ended in the middle of a message: {received} bytes had come, and the end of '
    "the message was not among them. They are lost; close the socket. Where the other side marks no end of "
    "its messages, SocketNoEndTag is the transmission mode that fits.",
)
END_TAG_MISSING = define(
    71062,
    'The other side of "{name}" has sent {length} bytes without the end tag {tag}; the limit of a message is '
    "{limit}. Check that both sides use the same transmission mode and end tag; WLCOMPAT_MAXIMUM_MESSAGE sets "
    "another limit. The connection cannot be used any more.",
)
NOTHING_TO_REFUSE = define(
    71063,
    'No client is asking "{name}" for a connection now, so there is none to refuse. SocketWaitForConnection '
    "waits for one.",
)

NO_PEER = define(
    71074,
    'The other side of "{name}" is not known: nobody has connected to it yet, or no datagram has come. '
    "Read from it first.",
)

# Transmission modes
UNKNOWN_MODE = define(
    71064,
    "{mode} is no transmission mode. Use SocketEndTag, SocketEndTagBuffer, SocketNoEndTag or "
    "SocketSizeFirst (SocketTailleDébut).",
)
OPTION_WITHOUT_TAG = define(
    71065,
    "An end tag was given for a transmission mode that has none. Use SocketEndTag, or leave the tag out.",
)
MODE_OF_DATAGRAMS = define(
    71066,
    '"{name}" is a UDP socket, whose messages are datagrams and have no transmission mode. Leave '
    "SocketChangeTransmissionMode out.",
)

# Datagrams
NO_RECEIVER = define(
    71067,
    '"{name}" is a UDP socket, which is connected to nobody: SocketWrite needs the address and the port to '
    "send to, as third and fourth parameter.",
)
RECEIVER_OF_CONNECTION = define(
    71068,
    '"{name}" is no UDP socket: what is written goes to the other side of its connection, so SocketWrite '
    "takes neither address nor port for it.",
)
DATAGRAM_TOO_LONG = define(
    71069,
    "A datagram of {length} bytes cannot be sent; the most is 65507. Send it in pieces, or use a connection "
    "(SocketCreate and SocketConnect), which has no such limit.",
)
CANNOT_SEND_DATAGRAM = define(
    71070,
    'The datagram of "{name}" could not be sent to {address}, port {port}: {system}. Check the address and '
    "the network.",
)
UDP_PORT_IN_USE = define(
    71071,
    "The UDP port {port} of {address} is in use by another program, or by a socket of this one. Close the "
    "other one, or choose another port.",
)

# What this runtime does not have
NO_BLUETOOTH = define(
    71072,
    "Sockets over Bluetooth do not exist in this runtime. Connect over the network instead (SocketConnect, "
    "SocketCreate), where the other side can be reached by it.",
)
NO_INFRARED = define(
    71073,
    "Sockets over infrared do not exist in this runtime, nor in current systems. Connect over the network "
    "instead (SocketConnect, SocketCreate).",
)


def end_of_tls(reason: str) -> ErrorDefinition:
    """Return what an error of OpenSSL in the middle of a conversation is."""
    if "ALERT" not in reason:
        return BROKEN_RECORD
    if "CERTIFICATE_REQUIRED" in reason:
        return CERTIFICATE_DEMANDED
    return REJECTED_BY_PEER if any(about in reason for about in _ABOUT_CERTIFICATES) else ENDED_BY_ALERT
