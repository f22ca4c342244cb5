"""TLS over any stream.

OpenSSL works on two buffers in memory, and the bytes go to and from the stream outside of it: so no thread
ever waits while it holds the TLS engine, one thread can write while another waits to read, and closing
from a third wakes both. See docs/decisions/0010-tls-engine-in-memory.md.
"""

from __future__ import annotations

import ssl
from contextlib import suppress
from threading import Lock

from wlcompat.sockets.transport import Address, BrokenStreamError, CutError, Stream

_RECORD = 16384
_ENCRYPT_AT_ONCE = 16 * _RECORD
_RECEIVE_AT_ONCE = 65536


class TlsStream:
    """The TLS side of a stream: what is sent is encrypted, what is received decrypted."""

    __slots__ = ("_engine", "_incoming", "_object", "_outgoing", "_sending", "_stream")

    def __init__(self, stream: Stream, context: ssl.SSLContext, *, server_name: str | None = None) -> None:
        """Take over the stream: as a client of the server of that name, which is checked, or as a server."""
        self._stream = stream
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._object = context.wrap_bio(
            self._incoming, self._outgoing, server_side=server_name is None, server_hostname=server_name
        )
        self._engine = Lock()  # held while OpenSSL works, never while waiting
        self._sending = Lock()  # held from encrypting to sending, so that records leave in their order

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
                self._object.do_handshake()
                complete = True
            except ssl.SSLWantReadError:
                complete = False
            except ssl.SSLError:
                self._stream.send_now(self._outgoing.read())  # tells the other side why
                raise
            to_send = self._outgoing.read()
        # A handshake is smaller than the system's buffers; who lets them fill up is not shaking hands
        if to_send and not self._stream.send_now(to_send):
            raise CutError
        return complete

    def receive_for_handshake(self, deadline: float | None) -> None:
        """Wait for more of the other side's handshake."""
        data = self._stream.receive(_RECEIVE_AT_ONCE, deadline)
        if not data:
            raise CutError
        self._incoming.write(data)

    def receive(self, maximum: int, deadline: float | None) -> bytes:
        """Return decrypted bytes, at least one; b"" after the other side's closing notice.

        Raises CutError where the connection ends without one, BrokenStreamError where bytes were altered.
        """
        maximum = max(maximum, _RECORD)  # a whole record at once, so that OpenSSL never keeps a part of one
        encrypted = b""
        while True:
            if encrypted or self._incoming.pending:
                with self._engine:
                    self._incoming.write(encrypted)
                    try:
                        data = self._object.read(maximum)
                    except ssl.SSLWantReadError:
                        data = None
                    except ssl.SSLZeroReturnError:
                        data = b""
                    except ssl.SSLError as error:
                        self._stream.send_now(self._outgoing.read())  # tells the other side why
                        raise BrokenStreamError(error.reason or str(error), error.errno or 0) from error
                if self._outgoing.pending:
                    self._send_answers()
                if data is not None:
                    return data
            encrypted = self._stream.receive(_RECEIVE_AT_ONCE, deadline)
            if not encrypted:
                raise CutError

    def send(self, data: bytes) -> None:
        """Send all of the data, encrypted, in one piece with regard to other threads."""
        with self._sending:
            if len(data) <= _RECORD:
                self._stream.send(self._encrypt(data))
            else:
                self._send_in_parts(memoryview(data))
        if self._outgoing.pending:
            self._send_answers()

    def send_now(self, data: bytes) -> bool:
        """Send the data if that is possible without waiting; False when it was not."""
        if not self._sending.acquire(blocking=False):
            return False
        try:
            return self._stream.send_now(self._encrypt(data))
        except BrokenStreamError:
            return False
        finally:
            self._sending.release()

    def finish(self) -> None:
        """Send the closing notice if that is possible without waiting, and tell that nothing more comes."""
        if self._sending.acquire(blocking=False):
            try:
                with self._engine:
                    with suppress(ssl.SSLError):  # nobody waits for the other side's notice
                        self._object.unwrap()
                    encrypted = self._outgoing.read()
                if encrypted:
                    self._stream.send_now(encrypted)
            finally:
                self._sending.release()
        self._stream.finish()

    def interrupt(self) -> None:
        """Make every thread that waits on this stream return or fail."""
        self._stream.interrupt()

    def close(self) -> None:
        """Free the stream; no thread may be using it."""
        self._stream.close()

    def _send_in_parts(self, data: memoryview) -> None:
        for start in range(0, len(data), _ENCRYPT_AT_ONCE):
            self._stream.send(self._encrypt(data[start : start + _ENCRYPT_AT_ONCE]))

    def _encrypt(self, data: bytes | memoryview) -> bytes:
        with self._engine:
            try:
                done = self._object.write(data) if data else 0
                while done < len(data):  # OpenSSL takes one record at a time
                    done += self._object.write(data[done : done + _RECORD])
            except ssl.SSLError as error:
                raise BrokenStreamError(error.reason or str(error), error.errno or 0) from error
            return self._outgoing.read()

    def _send_answers(self) -> None:
        """Send what TLS itself has to say, unless a sending thread is about to do so."""
        # Looks again after each release: a sender may have missed what was written while it was leaving
        while self._outgoing.pending and self._sending.acquire(blocking=False):
            try:
                with self._engine:
                    encrypted = self._outgoing.read()
                if encrypted:
                    self._stream.send(encrypted)
            finally:
                self._sending.release()
