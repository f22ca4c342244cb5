"""Ping: its packets, the ways to send them, and what happens when none is possible."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import Duration, ErrorInfo, ErrorOccurred, Ping, errCode
from wlcompat.network import ping

pytestmark = pytest.mark.usefixtures("runtime")

_PATIENCE = 20.0


@given(st.binary(max_size=100), st.integers(0, 0xFFFF))
def test_packets_sum_up_to_zero(data: bytes, identifier: int) -> None:
    packet = ping.request(identifier, 1, data)
    assert ping.checksum(packet) == 0
    assert packet[8:] == data


def test_the_sum_of_the_rfc() -> None:
    assert ping.checksum(bytes.fromhex("0001f203f4f5f6f7")) == 0xFFFF - 0xDDF2


def test_what_is_an_answer() -> None:
    packet = ping.request(7, 1, b"mark")
    answer = b"\0" + packet[1:]
    assert ping.is_answer(answer, b"mark")
    assert ping.is_answer(bytes([0x45]) + bytes(19) + answer, b"mark"), "with the header of IP"
    assert not ping.is_answer(packet, b"mark"), "a request, as the loopback shows it too"
    assert not ping.is_answer(answer, b"other")
    assert not ping.is_answer(b"", b"mark")
    assert not ping.is_answer(b"\x45", b"mark")


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Both ends of a connection that keeps packets apart."""
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, other:
        yield one, other


def test_the_right_answer_among_others(ends: tuple[socket.socket, socket.socket]) -> None:
    asking, machine = ends
    machine.settimeout(_PATIENCE)
    with ThreadPoolExecutor() as threads:
        answered = threads.submit(ping.exchange, asking, _PATIENCE)
        packet = machine.recv(1000)
        machine.send(packet)
        machine.send(b"\0" + packet[1:-1] + b"?")
        machine.send(b"\0" + packet[1:])
        assert answered.result(_PATIENCE) is True


def test_no_answer_in_time(ends: tuple[socket.socket, socket.socket]) -> None:
    assert ping.exchange(ends[0], 0.02) is False
    assert ping.exchange(ends[0], 0) is False


def test_this_machine_answers() -> None:
    assert Ping("127.0.0.1", 10_000) is True
    assert not ErrorOccurred()
    assert Ping("localhost", Duration(seconds=10)) is True


def test_a_machine_that_nobody_knows() -> None:
    assert Ping("no-such-machine.invalid") is False
    assert ErrorInfo(errCode) == 74001
    assert Ping("-c") is False
    assert ErrorInfo(errCode) == 74001


def test_no_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ping, "_by_socket", lambda host, seconds: False)  # noqa: ARG005
    assert Ping("127.0.0.1", Duration(milliseconds=250)) is False
    assert ErrorInfo(errCode) == 74003
    assert "250 ms" in ErrorInfo()


def test_a_network_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bool:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    monkeypatch.setattr(ping, "_by_socket", refuse)
    assert Ping("127.0.0.1") is False
    assert "Network is unreachable" in ErrorInfo()


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that does not allow programs to send pings themselves."""

    def refuse(*_: object) -> bool:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(ping, "_by_socket", refuse)


@pytest.mark.usefixtures("no_sockets")
def test_the_command_of_the_system() -> None:
    assert Ping("127.0.0.1", 10_000) is True, ErrorInfo()


@pytest.mark.usefixtures("no_sockets")
@pytest.mark.parametrize(("code", "result"), [(0, True), (1, False), (2, False)])
def test_how_the_command_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, result: bool
) -> None:
    command = tmp_path / "ping"
    command.write_text(f'#!/bin/sh\nprintf "%s " "$@" >{tmp_path}/arguments\nexit {code}\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert Ping("localhost", 2500) is result
    assert (tmp_path / "arguments").read_text().split() == ["-n", "-c", "1", "-W", "3", "127.0.0.1"]


@pytest.mark.usefixtures("no_sockets")
def test_a_command_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = tmp_path / "ping"
    command.write_text("#!/bin/sh\nexec sleep 60\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(ping, "_SECONDS_MORE", 0.05)
    assert Ping("127.0.0.1", 50) is False
    assert ErrorInfo(errCode) == 74003


@pytest.mark.usefixtures("no_sockets")
def test_no_way_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Ping("127.0.0.1") is False
    assert ErrorInfo(errCode) == 74004
    assert "Operation not permitted" in ErrorInfo()
