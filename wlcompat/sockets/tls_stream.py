"""TLS over any stream.

OpenSSL works on two buffers in memory, and the bytes go to and from the stream outside of it: so no thread
ever waits while it holds the TLS engine, one thread can write while another waits to read, and closing
from a third wakes both. See docs/decisions/0010-tls-engine-in-memory.md.
"""

from __future__ import annotations

import math
import ssl
from collections.abc import Iterable
from contextlib import suppress
from threading import Lock

from wlcompat.sockets.transport import Address, BrokenStreamError, CutError, SystemStream
from wlcompat.sockets.waiting import DO_NOT_WAIT, Turn

_RECORD = 16384
_RECORDS_AT_ONCE = 4
_RECEIVE_AT_ONCE = 16384
SOON = -math.inf
"""In the place of a deadline: only for a moment."""


class TlsStream:
    """The TLS side of a stream: what is sent is encrypted, what is received decrypted."""

    __slots__ = (
        "_at_once",
        "_engine",
        "_incoming",
        "_kept",
        "_late",
        "_object",
        "_outgoing",
        "_receive_soon_below",
        "_send_below",
        "_sending",
        "_stream",
        "_tls",
    )

    def __init__(
        self, stream: SystemStream, context: ssl.SSLContext, *, server_name: str | None = None
    ) -> None:
        """Take over the stream: as a client of the server of that name, which is checked, or as a server."""
        self._stream = stream
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._object = context.wrap_bio(
            self._incoming, self._outgoing, server_side=server_name is None, server_hostname=server_name
        )
        # The C object behind Python's wrapper, where there is one: two calls less for every message
        self._tls: ssl.SSLObject = getattr(self._object, "_sslobj", None) or self._object
        self._receive_soon_below = stream.receive_soon
        self._send_below = stream.send_some
        # Held while OpenSSL works and the system takes what it made, never while waiting
        self._engine = Turn()
        self._at_once = True  # whether nobody is sending what the system does not take at once
        self._sending = Lock()  # held by who does
        self._late: ssl.SSLError | None = None  # for the next call to receive: this one had data to return
        self._kept = b""  # what is encrypted and to be sent before all else

    @property
    def peer(self) -> Address:
        """The address and port of the other side."""
        return self._stream.peer

    @property
    def version(self) -> str:
        """The version of TLS in use, such as "TLSv1.2"."""
        return self._object.version() or ""

    def fileno(self) -> int:
        """Return the descriptor of the stream below."""
        return self._stream.fileno()

    def handshake(self, deadline: float | None) -> None:
        """Shake hands; raises ssl.SSLError, TimeoutError, CutError or OSError."""
        while not self.advance_handshake():
            self.receive_for_handshake(deadline)

    def advance_handshake(self) -> bool:
        """Do what can be done of the handshake with what has come in; True once it is complete."""
        with self._engine:
            try:
                self._tls.do_handshake()
                complete = True
            except ssl.SSLWantReadError:
                complete = False
            except ssl.SSLError:
                self._stream.send_now(self._outgoing.read())  # tells the other side why
                raise
            to_send = self._outgoing.read()
        # A handshake is smaller than the system's buffers; who lets them fill up is not shaking hands
        if to_send:
            if not self._stream.send_now(to_send):
                raise CutError
        elif complete:
            # The last word was the other side's, as in TLS 1.3: most programs send nothing before it is acknowledged
            self._stream.acknowledge()
        return complete

    def receive_for_handshake(self, deadline: float | None) -> None:
        """Wait for more of the other side's handshake."""
        data = self._stream.receive(_RECEIVE_AT_ONCE, deadline)
        if not data:
            raise CutError
        self._incoming.write(data)

    def receive(self, maximum: int, deadline: float | None = SOON) -> bytes:
        """Return decrypted bytes, at least one; b"" after the other side's closing notice.

        Raises CutError where the connection ends without one, BrokenStreamError where bytes were altered.
        """
        # Here and in `send` functions that attributes hold are called by local names, and locks are not taken
        # by `with`: both take longer, on the way of every message
        receive_soon = self._receive_soon_below
        data: bytes | None
        while True:
            if self._incoming.pending or self._late is not None:
                encrypted = b""
            else:
                encrypted = (
                    receive_soon(maximum) if deadline is SOON else self._stream.receive(maximum, deadline)
                )
                if not encrypted:
                    raise CutError
            self._engine.get()
            try:
                if self._late is not None:
                    raise self._late
                self._incoming.write(encrypted)
                data = self._tls.read(_RECORD)  # a whole one, so that OpenSSL keeps no part of it
                return data if len(data) < _RECORD else self._with_following(data)
            except ssl.SSLError as error:
                data = self._without_record(error)
            finally:
                self._engine.put(None)
            if self._outgoing.pending:
                self._send_answers()
            if data is not None:
                return data

    receive_soon = receive

    def send(self, data: bytes) -> None:
        """Send all of the data, encrypted, in one piece with regard to other threads."""
        length, send = len(data), self._send_below
        self._engine.get()
        try:
            if self._at_once:
                done = self._tls.write(data)
                while done < length:  # OpenSSL takes one record at a time
                    done += self._tls.write(memoryview(data)[done : done + _RECORD])
                encrypted = self._outgoing.read()
                sent = send(encrypted, DO_NOT_WAIT)
                if sent == len(encrypted):
                    return
                self._keep(encrypted[sent:])
                data = b""
        except BlockingIOError:
            self._keep(encrypted)
            data = b""
        except ssl.SSLError as error:
            raise BrokenStreamError(error.reason or str(error), error.errno or 0) from error
        finally:
            self._engine.put(None)
        self.send_pieces([data] if data else [])

    def send_pieces(self, pieces: Iterable[bytes | memoryview]) -> None:
        """Send all the pieces, encrypted, one after the other with regard to other threads."""
        with self._sending:
            for piece in pieces:
                self._stream.send_rest(self._encrypt(piece), 0)
            self._send_kept()
        if self._outgoing.pending:
            self._send_answers()

    def _with_following(self, record: bytes) -> bytes:
        """Return the record and those that have come in behind it; `_engine` is held."""
        records = [record]
        try:
            while self._incoming.pending and len(records) < _RECORDS_AT_ONCE and self._late is None:
                records.append(self._tls.read(_RECORD))
                if not records[-1]:
                    self._late = ssl.SSLZeroReturnError()
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError as error:
            self._late = error
        return b"".join(records)

    def _without_record(self, error: ssl.SSLError) -> bytes | None:
        """Return what there is to return where no record could be read: None to go on, b"" at the end."""
        if isinstance(error, ssl.SSLWantReadError):
            return None
        if isinstance(error, ssl.SSLZeroReturnError):
            return b""
        self._stream.send_now(self._outgoing.read())  # tells the other side why
        raise BrokenStreamError(error.reason or str(error), error.errno or 0) from error

    def _encrypt(self, data: bytes | memoryview) -> bytes:
        """Return what is to be sent next; `_sending` is held, and nothing is sent at once from now on."""
        with self._engine:
            self._at_once = False
            try:
                done = self._tls.write(data)
                while done < len(data):
                    done += self._tls.write(memoryview(data)[done : done + _RECORD])
            except ssl.SSLError as error:
                raise BrokenStreamError(error.reason or str(error), error.errno or 0) from error
            return self._take_kept()

    def _keep(self, encrypted: bytes) -> None:
        """Keep what the system does not take at once; `_engine` is held."""
        self._kept = encrypted
        self._at_once = False

    def _take_kept(self) -> bytes:
        """Return all that is to be sent next; `_engine` is held."""
        kept, self._kept = self._kept, b""
        return kept + self._outgoing.read() if kept else self._outgoing.read()

    def _send_kept(self) -> None:
        """Send all that is left to be sent; `_sending` is held."""
        while True:
            with self._engine:
                encrypted = self._take_kept()
                self._at_once = not encrypted
            if not encrypted:
                return
            self._stream.send_rest(encrypted, 0)

    def finish(self) -> None:
        """Send the closing notice if that is possible without waiting, and tell that nothing more comes."""
        with self._engine:
            if self._at_once:
                with suppress(ssl.SSLError):  # nobody waits for the other side's notice
                    self._object.unwrap()
                self._stream.send_now(self._outgoing.read())
        self._stream.finish()

    def interrupt(self) -> None:
        """Make every thread that waits on this stream return or fail."""
        self._stream.interrupt()

    def close(self) -> None:
        """Free the stream; no thread may be receiving."""
        with self._sending, self._engine:
            self._stream.close()

    def _send_answers(self) -> None:
        """Send what TLS itself has to say, unless a sending thread is about to do so."""
        # Looks again after each release: a sender may have missed what was written while it was leaving
        while self._outgoing.pending and self._sending.acquire(blocking=False):
            try:
                self._send_kept()
            finally:
                self._sending.release()
