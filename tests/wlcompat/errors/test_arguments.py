"""Values of other types than the parameters': converted as by an assignment, since old code declares little."""

from __future__ import annotations

from typing import Any

import pytest

from wlcompat import (
    Duration,
    ErrorInfo,
    ErrorOccurred,
    EventWait,
    MutexCreate,
    MutexStart,
    SocketAccept,
    SocketAddress,
    SocketChangeTransmissionMode,
    SocketClientInfo,
    SocketClose,
    SocketConnect,
    SocketCreate,
    SocketCreateSSL,
    SocketCreateUDP,
    SocketExist,
    SocketNoEndTag,
    SocketPort,
    SocketRead,
    SocketWrite,
    ThreadPause,
    WLanguageError,
    errCode,
)

pytestmark = pytest.mark.usefixtures("runtime")


def untyped(value: Any) -> Any:
    """Hand on what a translated procedure without types would."""
    return value


@pytest.mark.parametrize("kind", [str, float, lambda port: f" {port}.7", lambda port: str(port).encode()])
def test_ports_are_numbers_whatever_holds_them(port: int, kind: Any) -> None:
    assert SocketCreate("server", untyped(kind(port))), ErrorInfo()
    assert SocketConnect("client", untyped(kind(port)), untyped(b"127.0.0.1"), untyped("5000")), ErrorInfo()
    assert SocketClientInfo("client", untyped(str(int(SocketPort)))) == str(port)


def test_names_are_texts_whatever_holds_them(port: int) -> None:
    assert SocketCreate(untyped(5), port), ErrorInfo()
    assert SocketExist("5")
    assert SocketExist(untyped(5))
    assert SocketConnect(untyped(b"client"), port)
    channel = SocketAccept(untyped(5.0))
    assert channel.startswith("5#")
    assert SocketWrite(untyped(b"client"), "hello")
    assert SocketRead(untyped(channel.encode())) == "hello"
    SocketClose(untyped(5))
    assert not SocketExist("5")


def test_nothing_is_an_empty_text(port: int) -> None:
    assert SocketCreate("server", port, untyped(None)), ErrorInfo()
    assert not SocketCreate(untyped(None), port)
    assert ErrorInfo(errCode) == 71001
    with pytest.raises(WLanguageError, match='no socket called ""'):
        SocketRead(untyped(None))


def test_what_is_no_number_is_zero(port: int) -> None:
    assert not SocketCreate("server", untyped("abc"))
    assert "The port 0 " in ErrorInfo()
    assert SocketCreateSSL("secure", port, "Served", untyped("0")), ErrorInfo()
    assert not SocketCreateSSL("other", port, "Served", untyped("6400.5"))
    assert ErrorInfo(errCode) == 73002


def test_reading_takes_its_times_from_texts(port: int) -> None:
    assert SocketCreateUDP("own", untyped(str(port))), ErrorInfo()
    for no in (0, 0.0, None, "0", ""):
        assert SocketRead("own", untyped(no), untyped("5"), untyped("10"), untyped("5")) == ""
    assert SocketWrite("own", "ping", untyped(b"127.0.0.1"), untyped(f"{port}"))
    assert SocketRead("own", untyped(1), untyped("not used")) == "ping"
    assert SocketClientInfo("own", SocketAddress) == "127.0.0.1"


def test_how_much_to_read_comes_from_texts(port: int) -> None:
    assert SocketCreate("server", port)
    assert SocketConnect("client", port)
    assert SocketChangeTransmissionMode("server", untyped(str(int(SocketNoEndTag))))
    assert SocketChangeTransmissionMode("client", SocketNoEndTag)
    channel = SocketAccept("server")
    assert SocketWrite("client", "bytes")
    assert SocketRead(channel, False, 20_000, untyped("3")) == "byt"
    assert SocketRead(channel, False, 20_000, untyped(1.9)) == "e"
    assert SocketRead(channel, False, 20_000, untyped("0")) == "s", "no number is no limit but the usual one"


def test_times_of_threads_come_from_texts() -> None:
    ThreadPause(untyped("0"))
    MutexCreate(untyped(7), untyped(0.0))
    assert MutexStart("7", untyped("1"))
    assert not EventWait("never", untyped("0"))
    assert not ErrorOccurred()


@pytest.mark.parametrize("years", [Duration(days=36_500), 10**30, 2**31, "3000000000"])
def test_a_read_may_wait_longer_than_the_system_can(port: int, years: Any) -> None:
    assert SocketCreateUDP("own", port)
    assert SocketWrite("own", "first", "127.0.0.1", port)
    assert SocketRead("own", False, untyped(years)) == "first"
    assert SocketCreate("server", port)
    assert SocketConnect("client", port, "", untyped(years)), ErrorInfo()
    channel = SocketAccept("server")
    assert SocketWrite("client", "second")
    assert SocketRead(channel, False, untyped(years)) == "second"
    assert SocketRead(channel, False, 0, 10, untyped(years)) == ""
