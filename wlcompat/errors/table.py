"""Every error that a function of the runtime can report: its number, which never changes, and its text.

A text says what is wrong and what to do about it. Fields in braces are filled in when the error is reported.
Numbers are ours, since the vendor's are not documented; programs may compare them. 70xxx are mistakes of
programs (`wlcompat.errors.programming`), 71xxx sockets, 72xxx certificates, 73xxx TLS, 74xxx names and addresses
of machines. 1 to 1000 belong to the programs themselves, which give them to ErrorThrow and ExceptionThrow.
"""

from __future__ import annotations

from collections.abc import Iterable

from wlcompat.language import speaks_french, spoken
from wlcompat.record import value


@value
class ErrorDefinition:
    """One error: its number, and its text; `wlcompat.errors.french` has the French ones."""

    number: int
    english: str

    def filled_in(self, fields: dict[str, object]) -> str:
        """Return the text with its fields, in the language of the user; the program's own texts are what they are."""
        if not speaks_french() or TABLE.get(self.number) is not self:
            return self.english.format_map(fields)
        try:
            from wlcompat.errors.french import TEXTS, in_french
        except OSError:  # no descriptors are left to read them
            return self.english.format_map(fields)
        if self.number not in TEXTS:
            return self.english.format_map(fields)
        return TEXTS[self.number].format_map({name: in_french(name, value) for name, value in fields.items()})


def read_texts() -> None:
    """Read the texts of the user's language now, as long as there are descriptors to do so."""
    if speaks_french():
        import wlcompat.errors.french  # noqa: F401


TABLE: dict[int, ErrorDefinition] = {}
"""All errors, by number."""


def define(number: int, english: str) -> ErrorDefinition:
    """Add an error to the table; a family may keep its own in its folder."""
    if number in TABLE:
        raise ValueError(f"the error number {number} is given twice")
    TABLE[number] = ErrorDefinition(number, english)
    return TABLE[number]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the field `similar`: the known name that differs in upper and lower case only, "" without one."""
    similar = next((other for other in known if other.casefold() == name.casefold()), None)
    if similar is None:
        return ""
    return spoken(f' Did you mean "{similar}"?', f' Vouliez-vous dire "{similar}" ?')


# Sockets: names, ports and addresses
EMPTY_NAME = define(
    71001,
    'A socket needs a name, and the one given is empty. Give it any text, such as "server".',
)
NAME_IN_USE = define(
    71002,
    'A socket called "{name}" is open already. Close it with SocketClose, or give this one another name '
    "(upper and lower case are different names).",
)
UNKNOWN_SOCKET = define(
    71003,
    'There is no socket called "{name}". It was never created, or it has been closed; upper and lower case '
    "are different names.{similar} SocketExist tells whether a name is open.",
)
PORT_OUT_OF_RANGE = define(
    71004,
    "The port {port} cannot be used: sockets of this kind have ports from {lowest} to {highest}.{advice}",
)
PORT_IN_USE = define(
    71005,
    "The port {port} of {address} is in use by another program, or by a socket of this one. Close the "
    "other one, or choose another port.{advice}",
)
ADDRESS_NOT_HERE = define(
    71006,
    'The address "{address}" does not belong to this machine, so no server can listen on it. '
    "NetIPAddress() tells an address that does; without an address the server listens on all of them.",
)
PORT_NOT_ALLOWED = define(
    71007,
    "The system does not let this program use the port {port}. Choose a port above 1023, or run the "
    "program with the right to use it.",
)
ADDRESS_UNRESOLVABLE = define(
    71008,
    'No machine called "{address}" was found: the name cannot be resolved to an IPv4 address. Check the '
    "spelling and the network, or give the IP address itself.",
)
CANNOT_LISTEN = define(71009, "The server socket could not be created on port {port}: {system}.")

# Sockets: connecting
CONNECTION_REFUSED = define(
    71021,
    "{address} refuses connections on port {port}: no server is listening there, or a firewall keeps it. "
    "Start the server, or check the port.",
)
CONNECTION_TIMED_OUT = define(
    71022,
    "{address} did not answer on port {port} within {seconds} s. Check the address, the network and "
    "firewalls; the last parameter of the function gives it more time.",
)
UNREACHABLE = define(
    71023,
    "{address} cannot be reached from this machine: {system}. Check the address and the network.",
)
CANNOT_CONNECT = define(71024, "The connection to {address}, port {port}, could not be made: {system}.")
CLOSED_WHILE_CONNECTING = define(
    71025,
    'The connection of "{name}" was given up, because another part of the program closed it.',
)

# Sockets: the conversation
PEER_CLOSED = define(
    71041,
    'The other side has ended the connection of "{name}". Close this side too, with SocketClose.',
)
CUT_IN_MESSAGE = define(
    71042,
    'The connection of "{name}" ended in the middle of a message: {received} of {expected} bytes had come. '
    "The message is lost; close the socket.",
)
CONNECTION_LOST = define(
    71043,
    'The connection of "{name}" broke off: {system}. Close the socket, then connect again.',
)
CLOSED_WHILE_IN_USE = define(
    71044,
    'The socket "{name}" was closed by another part of the program while this call was using it.',
)
NOT_A_MESSAGE = define(
    71045,
    'What came in on "{name}" is not a message as WINDEV programs send them: {problem}. Check that both '
    "sides use the same transmission mode. The connection cannot be used any more.",
)
MESSAGE_TOO_LONG = define(
    71046,
    'The other side of "{name}" announces a message of {length} bytes; the limit is {limit}. '
    "WLCOMPAT_MAXIMUM_MESSAGE sets another limit. The connection cannot be used any more.",
)
NOT_IN_CODE_PAGE = define(
    71047,
    "The character {character} (position {position}) does not exist in {encoding}, so nothing was sent. "
    "Send a Buffer, convert with StringToUTF8, or set WLCOMPAT_ENCODING=utf-8 on both sides.",
)
NO_CONVERSATION = define(
    71048,
    'Nobody has connected to the server "{name}" yet, so there is nobody to write to. Read from it first: '
    "the first SocketRead that succeeds makes the connection. Or accept the client with SocketAccept and "
    "write to that channel.",
)
NOT_A_SERVER = define(
    71049,
    '"{name}" is no server: only a socket made by SocketCreate or SocketCreateSSL can wait for connections and '
    "accept them.",
)
TOO_MANY_FILES = define(
    71050,
    "The system gives this program no more sockets and files ({system}). Close those that are no longer needed, "
    "or raise the limit (ulimit -n).",
)
SYSTEM_WITHOUT_MEMORY = define(
    71052,
    "The system has no memory left for this ({system}). Close sockets and files that are no longer needed, or "
    "end other programs.",
)
WRONG_SETTING = define(71051, 'The environment variable {variable} has the value "{value}"; {expected}.')

# Certificates; the texts are those of the certificate store, which knows the files
UNKNOWN_CERTIFICATE = define(72001, "{problem}")
NOT_A_HASH = define(72002, "{problem}")
AMBIGUOUS_CERTIFICATE = define(72003, "{problem}")
NO_PRIVATE_KEY = define(72004, "{problem}")
WRONG_PASSWORD = define(72005, "{problem}")
UNREADABLE_CERTIFICATE = define(72006, "{problem}")
CERTIFICATE_PROBLEM = define(72007, "{problem}")

# TLS
ONLY_DEAD_PROTOCOLS = define(
    73001,
    "Current systems have removed {protocols}, because of its weaknesses. Use "
    "ProtocolTLS1_2 or ProtocolTLS1_3; ProtocolTLS1 is the oldest that still works.",
)
UNKNOWN_OPTIONS = define(
    73002,
    "The SSL options {options} hold something that is none of the Protocol... and Certificate... constants "
    "({rest}). Add up those constants, such as ProtocolTLS1_2 + CertificateName.",
)
NO_COMMON_VERSION = define(
    73003,
    "No secure connection with {peer}: the two sides have no version of TLS in common. This side has "
    "{versions}, which {decided}. {advice}",
)
NO_COMMON_CIPHER = define(
    73004,
    "No secure connection with {peer}: the two sides have no cipher in common. This side has {versions} "
    "with the ciphers that go with it, which {decided}. {advice}",
)
NOT_TLS = define(
    73005,
    "{peer} does not speak TLS: what it sent is something else ({system}). Check the port, and that the "
    "server was made by SocketCreateSSL and the client uses SocketConnectSSL.",
)
HANDSHAKE_TIMED_OUT = define(
    73006,
    "{peer} did not finish setting up the secure connection within {seconds} s.",
)
HANDSHAKE_CUT = define(
    73007,
    "{peer} ended the connection while the secure connection was being set up. It may not speak TLS, or "
    "refuse this side's version of TLS ({versions}, which {decided}) or certificate. {advice}",
)
HANDSHAKE_FAILED = define(73008, "The secure connection with {peer} could not be set up: {system}.")
UNTRUSTED_CERTIFICATE = define(
    73009,
    "The certificate of {peer} is not trusted: {system}. If it is the right server, get its certificate "
    "(without the private key) and trust it: wlcompat cert trust FILE",
)
WRONG_HOST_NAME = define(
    73010,
    "The certificate of {peer} is made out to another name: {system}. Connect with a name that stands in "
    "the certificate, or make the server one with this name: wlcompat cert create NAME --host {address}",
)
EXPIRED_CERTIFICATE = define(
    73011,
    "The certificate of {peer} has expired or is not valid yet: {system}. Check this machine's clock; "
    "otherwise the server needs a new certificate. Trusting it does not help: an expired certificate is "
    "refused.",
)
CUT_WITHOUT_NOTICE = define(
    73012,
    'The connection of "{name}" ended without the closing notice of TLS: it was cut on its way, or the '
    "other program was ended by force. What came before it is complete; nothing says that nothing was "
    "missing after it.",
)
BROKEN_RECORD = define(
    73013,
    'What came in on "{name}" is not what the other side encrypted: {system}. It was altered on its way, '
    "or is not TLS. The connection cannot be used any more.",
)
REJECTED_BY_PEER = define(
    73014,
    "{peer} does not accept this side's certificate: {system}. The other side has to trust it; a client that "
    "runs with wlcompat does after: wlcompat cert trust FILE",
)
CERTIFICATE_DEMANDED = define(
    73015,
    "{peer} demands a certificate of its clients, and this one gave none: {system}. The last parameter of "
    "SocketConnectSSL names one of the certificate store; the other side has to trust it.",
)
HANDSHAKE_REFUSED = define(
    73016,
    "{peer} refuses the secure connection: {system}. It may demand a certificate of its clients: the last "
    "parameter of SocketConnectSSL names one. Or it has no version or no cipher in common with this side, which "
    "has {versions} with the ciphers that go with it. Its own log may tell more.",
)
ENDED_BY_ALERT = define(
    73017,
    'The other side of "{name}" has ended the secure connection: {system}. Its own log may tell more. Close '
    "the socket, then connect again.",
)

# Names and addresses of machines
MACHINE_UNKNOWN = define(
    74001,
    'No IPv4 address was found for the machine "{address}": check the spelling and the network.',
)
