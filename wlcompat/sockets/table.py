"""The names of the open sockets."""

from __future__ import annotations

import itertools
from threading import Event, Lock, get_ident
from typing import TYPE_CHECKING, TypeAlias

from wlcompat.errors.exceptions import Failure, WLanguageError
from wlcompat.errors.table import (
    CLOSED_WHILE_IN_USE,
    EMPTY_NAME,
    NAME_IN_USE,
    NOT_A_SERVER,
    UNKNOWN_SOCKET,
    did_you_mean,
)
from wlcompat.sockets.options import SocketOption
from wlcompat.values.conversions import to_text

if TYPE_CHECKING:
    from wlcompat.sockets.conversation import Conversation
    from wlcompat.sockets.datagrams import Datagrams
    from wlcompat.sockets.server import Server

    Entry: TypeAlias = Conversation | Server | Datagrams


_REMEMBERED = 4096
_TOLD_OF_A_CLOSING = 1000
"""How often the use of a name that another thread has closed is an error; a thread that still goes on never looks."""


class _Closing:
    """Who has closed a name, and how often others have been told since."""

    __slots__ = ("thread", "told")

    def __init__(self) -> None:
        self.thread = get_ident()
        self.told = 0


class SocketTable:
    """What each name stands for. Reading needs no lock; one is held only where sockets come and go."""

    def __init__(self) -> None:
        """Begin without sockets."""
        self.entries: dict[str, Entry] = {}
        """The open sockets by name; read it freely, change it through the methods."""
        self.option = SocketOption.DEFAULT
        """The value of `Socket.Option`."""
        self._lock = Lock()
        self._connecting: dict[str, Event] = {}
        self._closed: dict[str, _Closing] = {}
        """The names that were closed last."""
        self._numbers = itertools.count(1)

    def get(self, name: str) -> Entry:
        """Return what the name stands for; raises WLanguageError where it stands for nothing.

        Raises Failure where another thread has closed it, as a call that was waiting on it does.
        """
        try:
            return self.entries[to_text(name)]
        except KeyError:
            raise self._missing(to_text(name)) from None

    def find(self, name: str) -> Entry:
        """Return what the name stands for; raises Failure where it stands for nothing."""
        entry = self.entries.get(name)
        if entry is None:
            raise Failure(UNKNOWN_SOCKET, name=name, similar=did_you_mean(to_text(name), list(self.entries)))
        return entry

    def server(self, name: str) -> Server:
        """Return the server of that name; raises WLanguageError, and Failure where it is no server."""
        from wlcompat.sockets.server import Server

        entry = self.get(name)
        if not isinstance(entry, Server):
            raise Failure(NOT_A_SERVER, name=name)
        return entry

    def check_free(self, name: str) -> None:
        """Raise Failure where a new socket cannot have that name."""
        if not name:
            raise Failure(EMPTY_NAME)
        if name in self.entries or name in self._connecting:
            raise Failure(NAME_IN_USE, name=name)

    def begin_connecting(self, name: str) -> Event:
        """Keep the name for a connection that is being made; the event is set when it is to be given up."""
        with self._lock:
            self.check_free(name)
            given_up = self._connecting[name] = Event()
            return given_up

    def end_connecting(self, name: str) -> None:
        """Give the name free again."""
        with self._lock:
            self._connecting.pop(name, None)

    def add(self, entry: Entry) -> None:
        """Enter a new socket; closes it and raises Failure where its name has been taken meanwhile."""
        with self._lock:
            taken = entry.name in self.entries
            if not taken:
                self.entries[entry.name] = entry
                self._closed.pop(entry.name, None)
        if taken:
            entry.close()
            raise Failure(NAME_IN_USE, name=entry.name)

    def new_channel_name(self, server: str) -> str:
        """Return a name for a connection that a server accepts; no name is given twice."""
        while True:
            name = f"{server}#{next(self._numbers)}"
            if name not in self.entries:
                return name

    def close(self, name: str) -> None:
        """Close the socket of that name, also one that is connecting; raises as `get` for others."""
        with self._lock:
            entry = self.entries.pop(name, None)
            connecting = self._connecting.get(name)
            if entry is not None:
                self._closed[name] = _Closing()
                if len(self._closed) > _REMEMBERED:
                    del self._closed[next(iter(self._closed))]
        if entry is not None:
            entry.close()
        elif connecting is not None:
            connecting.set()
        else:
            raise self._missing(name)

    def close_all(self) -> None:
        """Close all sockets: connections first, so that each server's clients are told."""
        with self._lock:
            entries = list(self.entries.values())
            self.entries.clear()
            for connecting in self._connecting.values():
                connecting.set()
        for entry in reversed(entries):
            entry.close()

    def _missing(self, name: str) -> Failure | WLanguageError:
        """Return what to raise for a name that stands for nothing: it is no mistake to learn of a closing last."""
        closing = self._closed.get(name)
        if closing is not None and closing.thread != get_ident() and closing.told < _TOLD_OF_A_CLOSING:
            closing.told += 1
            return Failure(CLOSED_WHILE_IN_USE, name=name)
        return WLanguageError(UNKNOWN_SOCKET, name=name, similar=did_you_mean(name, list(self.entries)))
