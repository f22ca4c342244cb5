# ruff: noqa: N802 - WLanguage's own names
"""The functions that read and write messages, and the one that says how messages are told apart."""

from __future__ import annotations

from typing import Literal, overload

from wlcompat import runtime as runtimes
from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.table import NOT_IN_CODE_PAGE
from wlcompat.sockets.framing import DEFAULT_PIECE
from wlcompat.sockets.long_messages import LONG, LongMessage, LongText
from wlcompat.sockets.modes import framing_of
from wlcompat.sockets.opening import maximum_message
from wlcompat.sockets.waiting import Woken, deadline_after
from wlcompat.threads import stopping
from wlcompat.values.conversions import to_boolean, to_integer, to_text
from wlcompat.values.durations import Duration


@overload
def SocketRead(
    name: str,
    undefined_wait: bool = True,
    maximum_timeout: int | Duration = 1_000,
    maximum_bytes: int = DEFAULT_PIECE,
    incoming_delay: int | Duration | None = None,
    *,
    as_buffer: Literal[False] = False,
) -> str: ...


@overload
def SocketRead(
    name: str,
    undefined_wait: bool = True,
    maximum_timeout: int | Duration = 1_000,
    maximum_bytes: int = DEFAULT_PIECE,
    incoming_delay: int | Duration | None = None,
    *,
    as_buffer: Literal[True],
) -> bytes: ...


@function(
    french="SocketLit",
    doc=3070014,
    parameters=(
        "Socket name",
        "Undefined wait",
        "Maximum timeout",
        "Maximum number of bytes",
        "Incoming data delay",
    ),
)
def SocketRead(
    name: str,
    undefined_wait: bool = True,
    maximum_timeout: int | Duration = 1_000,
    maximum_bytes: int = DEFAULT_PIECE,
    incoming_delay: int | Duration | None = None,
    *,
    as_buffer: bool = False,
) -> str | bytes:
    """Return the next message that the other side has sent, waiting for it.

    Without a limit where `undefined_wait` is True, else for `maximum_timeout`, in milliseconds or as a
    Duration; 0 only looks. Returns "" where no message came in time (what came of one is kept for the next
    call) and, with ErrorOccurred and ErrorInfo, where the connection has ended; each further read does so again, after
    10 ms, so that a loop that never looks keeps nobody from working. On the name of a server that
    accepts no channels, the first read that succeeds makes the connection with the client (simplified
    server); once that client has gone, which one read reports, the next read waits for the next client.
    `maximum_bytes` counts in the mode SocketNoEndTag only: the most bytes to return, of those that are there.
    `incoming_delay`, in milliseconds or as a Duration, limits the time for the rest of a message once a part
    of it has come, in the place of the time for the whole. On a UDP socket a message is one datagram, whole.
    A request to stop (ThreadRequestStop) ends the wait, with an error; the socket stays open. Raises
    WLanguageError where there is no such socket, unless another thread has closed it.

    The text has one character for each byte received, by windows-1252 or the encoding of WLCOMPAT_ENCODING.
    With `as_buffer`, which translated programs use where they store the result in a Buffer, it gives the bytes.

    Not documented: what happens when the other side has gone, or when this side closes the socket meanwhile
    (here both end the call with an error); the meaning of the fifth parameter, which newer pages only name.
    Source: help page 3070014.
    """
    runtime = runtimes.active
    try:
        try:
            entry = runtime.sockets.entries[name]
        except KeyError:
            entry = runtime.sockets.get(name)
        if undefined_wait is True or (undefined_wait is not False and to_boolean(undefined_wait)):
            deadline: float | None = None
        else:
            deadline = deadline_after(maximum_timeout)
        if maximum_bytes is not DEFAULT_PIECE and type(maximum_bytes) is not int:
            maximum_bytes = to_integer(maximum_bytes)
        while True:
            try:
                message = entry.read(deadline, maximum_bytes, incoming_delay)
                break
            except Woken:
                pass  # in this handler the program would see an exception that is none of its own
            stopping.current().attend()
    except Failure as failure:
        runtime.errors.record(failure, "SocketRead")
        return b"" if as_buffer else ""
    if runtime.errors.occurring:
        runtime.errors.clear()
    if as_buffer:
        return bytes(message or b"")
    if message is None:
        return ""
    codec = entry.codec
    if isinstance(message, LongMessage):
        return message.text(codec)
    return message.decode() if codec.extends_ascii and message.isascii() else codec.decode(message)


@function(french="SocketEcrit", doc=3070002, parameters=("Socket name", "Message to send", "Address", "Port"))
def SocketWrite(name: str, message: str | bytes, address: str = "", port: int | str = 0) -> bool:
    """Send a message to the other side, or from a UDP socket to a receiver.

    `message` is text, sent in windows-1252 or the encoding of WLCOMPAT_ENCODING, or a Buffer, sent as it is.
    `address` and `port` name the receiver of a datagram: an IPv4 address or the name of a machine, and a port,
    which may be text as SocketClientInfo returns it. UDP sockets need both, others take neither.
    Returns True once the system has taken it, which waits where the other side is slow to read; else False:
    ErrorOccurred and ErrorInfo. A character that the encoding does not have is such an error, and nothing is
    sent. A request to stop does not end it; ThreadStop does, and ends the connection, since half a message is
    of no use. Raises WLanguageError where there is no such socket, unless another thread has closed it.

    Not documented: whether it waits. Source: help page 3070002.
    """
    runtime = runtimes.active
    try:
        try:
            entry = runtime.sockets.entries[name]
        except KeyError:
            entry = runtime.sockets.get(name)
        codec = entry.codec
        if isinstance(message, str):
            if not (codec.extends_ascii and message.isascii()):
                data: bytes | LongText = codec.encode(message)
            else:
                data = message.encode() if len(message) <= LONG else LongText(message)
        elif isinstance(message, bytes | bytearray):
            data = bytes(message)
        else:
            data = codec.encode(to_text(message))
        if address or port:
            entry.write_to(b"" + data, to_text(address), to_integer(port))
        else:
            entry.write(data)
    except Failure as failure:
        runtime.errors.record(failure, "SocketWrite")
        return False
    except UnicodeEncodeError as error:
        runtime.errors.record(_not_in_code_page(error), "SocketWrite")
        return False
    if runtime.errors.occurring:
        runtime.errors.clear()
    return True


@function(
    french="SocketChangeModeTransmission",
    doc=3070005,
    parameters=("Socket name", "Type of transmission", "Option"),
)
@when_it_fails(returns=False)
def SocketChangeTransmissionMode(name: str, mode: int, option: str | bytes = "") -> bool:
    """Change how messages are told apart on the wire, for reading and writing; both sides need the same mode.

    `mode` is one of

    - SocketSizeFirst (SocketTailleDébut), the default: the length in decimal digits, CR LF, the message;
    - SocketEndTag and SocketEndTagBuffer: the message, then the end tag, which `option` gives (CRLF); without
      it the tag is the byte 1A. Reading does not return the tag; a tag inside a message ends it;
    - SocketNoEndTag: the bytes as they are; reading returns what there is.

    The mode of a server is that of the connections it makes afterwards, and of the client of a simplified
    server. What has come in already and was not read is read in the new mode. Returns True, or False where
    there is no such socket or no such mode, and for UDP sockets, which have none: ErrorOccurred and ErrorInfo.

    Not documented: the default tag, which the page calls EOF; the French page's SocketTailleDébut has an
    English name that was not seen; SocketEndTag and SocketEndTagBuffer are said to differ, yet not how (here
    they are the same). Source: help page 3070005.
    """
    entry = runtimes.active.sockets.find(name)
    try:
        tag = entry.codec.encode(option) if isinstance(option, str) else bytes(option)
    except UnicodeEncodeError as error:
        raise _not_in_code_page(error) from error
    entry.use_framing(framing_of(mode, tag, maximum_message()))
    return True


def _not_in_code_page(error: UnicodeEncodeError) -> Failure:
    character = error.object[error.start]
    return Failure(
        NOT_IN_CODE_PAGE,
        character=f'"{character}" (U+{ord(character):04X})'
        if character.isprintable()
        else f"U+{ord(character):04X}",
        position=error.start + 1,
        encoding=error.encoding,
    )
