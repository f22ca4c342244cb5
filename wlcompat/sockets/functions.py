"""The functions that create, connect, accept and close sockets; `messages` has those that read and write."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.runtime import current
from wlcompat.sockets import opening
from wlcompat.sockets.options import DEFAULT_SSL_OPTIONS, PeerInformation, SslOptions
from wlcompat.sockets.waiting import attending, deadline_after
from wlcompat.values.conversions import to_text
from wlcompat.values.durations import Duration

_TIME_TO_CONNECT = 20_000


@function(french="SocketCrée", parameters=("Socket name", "Port number", "Address"))
@when_it_fails(returns=False)
def SocketCreate(name: str, port: int, address: str = "") -> bool:
    """Create a server socket, which clients can connect to at once.

    `name` is the name that the other functions know it by, upper and lower case being different; `port` is
    between 5000 and 65000; `address` is the address of this machine to listen on, as IPv4 address or name,
    all addresses without it. Returns True, or False where the server cannot be created: ErrorOccurred and
    ErrorInfo.

    An address in use may be shared with another program unless `Socket.Option = SocketNoReuseAddress`.
    Differs from WINDEV: WLCOMPAT_PORTS=any allows all ports.
    Its help page was not seen; it follows its twin SocketCreateSSL (page 1000017041).
    """
    opening.open_server(current(), name, port, address)
    return True


@function(
    french="SocketCréeSSL",
    doc=1000017041,
    parameters=(
        "Socket name",
        "Port number",
        "Certificate Identifier",
        "SSL options",
        "Address",
        "Store name",
    ),
)
@when_it_fails(returns=False)
def SocketCreateSSL(
    name: str,
    port: int,
    certificate: str,
    options: SslOptions = DEFAULT_SSL_OPTIONS,
    address: str = "",
    store: str = "",
) -> bool:
    """Create a server socket whose connections are encrypted with TLS.

    `name`, `port` and `address` are as in SocketCreate. `certificate` is the name of a certificate in the
    certificate store, or with CertificateHash its SHA-1 hash: 40 hexadecimal digits, blanks anywhere.
    `options` adds up the versions of TLS to offer (ProtocolTLS1_2 + ProtocolTLS1_3) and CertificateName or
    CertificateHash; where both are given the hash counts, where neither is the name. `store` is the name of a
    part of the certificate store. Returns True, or False where the server cannot be created: ErrorOccurred
    and ErrorInfo say why.

    A client is handed to the program once it has shaken hands; one that stays silent or does not speak TLS
    never reaches it.

    Differs from WINDEV: certificates are files in a folder, see `wlcompat cert`. Versions that the program
    names are offered, exactly those, as far as they still exist (SSL2 and SSL3 do not); what the default set
    is, WLCOMPAT_TLS decides, TLS 1.2 where it says nothing. See docs/tls.md. WLCOMPAT_PORTS=any allows all
    ports. Not documented: the meaning of the sixth parameter, and what happens where options are missing.
    Source: help page 1000017041.
    """
    from wlcompat.sockets import secure

    secure.open_server(current(), name, port, certificate, options, address, store)
    return True


@function(french="SocketCréeUDP", doc=3070019, parameters=("Socket name", "Port number", "Address"))
@when_it_fails(returns=False)
def SocketCreateUDP(name: str, port: int, address: str = "") -> bool:
    """Create a UDP socket, which sends and receives datagrams; servers and clients both have one.

    `name`, `port` and `address` are as in SocketCreate. Each SocketWrite then names the receiver, and each
    SocketRead remembers the sender for SocketClientInfo. Returns True, or False where the socket cannot be
    created: ErrorOccurred and ErrorInfo.

    Datagrams hold up to 65507 bytes, arrive whole or not at all, and have no transmission mode. Broadcast
    addresses are allowed.

    Not documented: whether two sockets can share a port. Here they cannot, since each would get a part of
    the datagrams. Source: help page 3070019.
    """
    opening.open_datagrams(current(), name, port, address)
    return True


@function(
    french="SocketConnecte",
    doc=3070016,
    parameters=("Socket name", "Port number", "Address", "Maximum timeout"),
)
@when_it_fails(returns=False)
def SocketConnect(
    name: str, port: int, address: str = "", timeout: int | Duration = _TIME_TO_CONNECT
) -> bool:
    """Connect to a server socket, on this machine where no address is given.

    `name` is the name of this end of the connection, independent of the server's; `port` is the server's, any
    port being allowed; `address` is the server's IPv4 address or name; `timeout` limits the time, in
    milliseconds or as a Duration (20 seconds without it). Returns True, or False: ErrorOccurred and ErrorInfo
    say why.

    Not documented: the unit of the time and its default. Source: help page 3070016.
    """
    opening.open_connection(current(), name, port, address, timeout)
    return True


@function(
    french="SocketConnecteSSL",
    doc=1000017042,
    parameters=(
        "Socket name",
        "Port number",
        "Address",
        "SSL option",
        "Maximum timeout",
        "Client certificate",
    ),
)
@when_it_fails(returns=False)
def SocketConnectSSL(
    name: str,
    port: int,
    address: str = "",
    options: SslOptions = DEFAULT_SSL_OPTIONS,
    timeout: int | Duration = _TIME_TO_CONNECT,
    certificate: str = "",
) -> bool:
    """Connect to a secure server socket and check that it is the one it should be.

    `name`, `port` and `address` are as in SocketConnect; `timeout`, in milliseconds or as a Duration, limits
    the time with the handshake (20 seconds without it); `options` adds up versions of TLS; `certificate` is
    the name of a certificate in the certificate store, where the server wants to know who the client is.
    Returns True, or False: ErrorOccurred and ErrorInfo say why.

    The server's certificate must be trusted by the system or by `wlcompat cert trust FILE`, be valid today
    and be made out to `address` ("localhost" where there is none).

    Differs from WINDEV: the default set of versions is what WLCOMPAT_TLS makes of it, see docs/tls.md. Not
    documented: whether the certificate is checked, the default of the time, the type of the last parameter.
    Source: help page 1000017042.
    """
    from wlcompat.sockets import secure

    secure.open_connection(current(), name, port, address, options, timeout, certificate)
    return True


@function(french="SocketAttendConnexion", parameters=("Socket name", "Maximum duration"))
@when_it_fails(returns=False)
def SocketWaitForConnection(name: str, maximum: int | Duration | None = None) -> bool:
    """Wait until a client asks for a connection, which SocketAccept then makes.

    `maximum` limits the time, in milliseconds or as a Duration; without it there is no limit. Returns True
    where a client waits, and goes on to do so until it is accepted; False where none came in time, and with
    an error where the server was closed by another thread or the thread is asked to stop (ThreadRequestStop).

    Not documented: the unit and the default of the time. Its help page was not seen; page 3070003 shows its
    use.
    """
    server = current().sockets.server(name)
    deadline = None if maximum is None else deadline_after(maximum)
    return attending(lambda: server.wait(deadline))


@function(french="SocketAccepte", parameters=("Socket name",))
@when_it_fails(returns="")
def SocketAccept(name: str) -> str:
    """Accept the connection of a client and return the name of the channel to it.

    The name is new each time, made of the server's and a number; all functions take it. Returns "" where that
    fails: ErrorOccurred and ErrorInfo. Where no client waits, the next one is waited for.

    Not documented: the form of the name, and what happens where no client waits. Its help page was not seen;
    page 3070003 shows its use.
    """
    sockets = current().sockets
    server = sockets.server(name)
    channel_name = sockets.new_channel_name(name)
    channel = attending(lambda: server.accept(channel_name, None))
    if channel is None:
        return ""
    sockets.add(channel)
    return channel.name


@function(french="SocketRefuse", parameters=("Socket name",))
@when_it_fails(returns=False)
def SocketDeny(name: str) -> bool:
    """Refuse the client that waits for SocketAccept: its connection is ended.

    Returns True, or False where no client waits or the refusal fails: ErrorOccurred and ErrorInfo. The client
    sees a connection that was made and ended at once, since the system answers before the program can.

    Not documented: what happens where no client waits (here: no waiting, but an error).
    Its help page was not seen; page 3070003 names it as the other answer to SocketWaitForConnection.
    """
    current().sockets.server(name).refuse()
    return True


@function(french="SocketFerme", parameters=("Socket name",))
@when_it_fails(returns=None)
def SocketClose(name: str) -> None:
    """Close a server, a channel or a connection; the name is free after.

    The other side is told. Threads that wait on the socket return with an error. Channels that a server has
    accepted go on when it is closed. Raises WLanguageError where there is no such socket; where another thread has
    closed it, ErrorOccurred and ErrorInfo say so.

    Not documented: what becomes of channels and waiting threads, and what happens with an unknown name (the
    vendor's sample expects an exception). Its help page was not seen; page 1000017041 shows its use.
    """
    current().sockets.close(name)


@function(french="SocketExiste", doc=3070013, parameters=("Socket name",))
def SocketExist(name: str) -> bool:
    """Tell whether a socket of that name is open: created, and not closed by this program.

    It stays True when the other side has gone. Upper and lower case are different. Source: help page 3070013.
    """
    return to_text(name) in current().sockets.entries


@function(french="SocketClientInfo", parameters=("Socket name", "Type of information"))
@when_it_fails(returns="")
def SocketClientInfo(name: str, information: int) -> str:
    """Tell the address or the port of the other side, both as text.

    `information` is SocketAddress or SocketPort. For a channel, and for a simplified server after its first
    read, the other side is the client; for a connection that this program has made, the server; for a UDP
    socket, the sender of the datagram that was read last. Returns "" where that is not known, and once a read
    or a write has found that the other side has gone: ErrorOccurred and ErrorInfo. Raises WLanguageError
    where there is no such socket.

    Not documented: the result after the other side has gone (page 3070013 says that this function tests the
    link), and that for a connection of this program's own. Its help page was not seen; pages 3070014 and
    3070013 show its use.
    """
    address, port = current().sockets.get(name).peer()
    if information == PeerInformation.ADDRESS:
        return address
    if information == PeerInformation.PORT:
        return str(port)
    raise ValueError(f"SocketClientInfo knows SocketAddress and SocketPort, not {information}")
