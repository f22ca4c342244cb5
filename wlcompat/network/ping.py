# ruff: noqa: N802 - WLanguage's own names
"""Ping, without the rights of an administrator where the system allows it."""

from __future__ import annotations

import contextlib
import errno
import math
import secrets
import shutil
import socket
import struct
import subprocess
import sys
import time

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.table import UNREACHABLE
from wlcompat.network.errors import NO_ANSWER_TO_PING, PING_NOT_POSSIBLE
from wlcompat.network.resolving import address_of
from wlcompat.strings.arguments import text_of, whole
from wlcompat.values.durations import Duration

_REQUEST, _ANSWER = 8, 0
_HEADER = struct.Struct("!BBHHH")
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EPROTONOSUPPORT, errno.EAFNOSUPPORT, errno.EINVAL}
_LONGEST_DATAGRAM = 65_535
_SECONDS_MORE = 2.0
"""What the ping command gets beyond its own time limit before it is ended."""


@function(french="Ping", doc=3014013, parameters=("Address", "Maximum duration"))
@when_it_fails(returns=False)
def Ping(address: str, maximum: int | Duration = 1_000) -> bool:
    """Tell whether a machine answers a ping (ICMP) within `maximum`, in milliseconds or as a Duration.

    `address` is a name or an IPv4 address. False with ErrorOccurred and ErrorInfo where no answer comes, the
    machine is not known, or this program cannot send pings. They are sent by the program itself where the
    system allows it (on Linux: net.ipv4.ping_group_range, or the rights of root), else by the ping command.
    Firewalls often drop pings: False does not say that a machine is off. Source: help page 3014013.
    """
    address = text_of(address)
    milliseconds = maximum.total_milliseconds if isinstance(maximum, Duration) else whole(maximum)
    seconds = max(milliseconds, 0) / 1000
    host = address_of(address)
    try:
        answered = _by_socket(host, seconds)
    except OSError as error:
        if error.errno not in _NOT_ALLOWED:
            raise Failure(
                UNREACHABLE,
                address=address,
                system_code=error.errno or 0,
                system_message=error.strerror or str(error),
            ) from error
        answered = _by_command(host, seconds, error)
    if not answered:
        raise Failure(NO_ANSWER_TO_PING, address=address, milliseconds=milliseconds)
    return True


def _by_socket(host: str, seconds: float) -> bool:
    """Send a ping through a socket of our own; raises OSError where the system does not allow those."""
    try:
        asking = socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP)
    except OSError:
        asking = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
    with asking:
        asking.connect((host, 0))
        return exchange(asking, seconds)


def exchange(asking: socket.socket, seconds: float) -> bool:
    """Send a request over a connected socket; tell whether its answer comes in time."""
    mark = secrets.token_bytes(32)
    identifier, sequence = secrets.randbelow(1 << 16), 1
    asking.send(request(identifier, sequence, mark))
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        asking.settimeout(left)
        with contextlib.suppress(TimeoutError):
            if is_answer(asking.recv(_LONGEST_DATAGRAM), mark):
                return True
    return False


def request(identifier: int, sequence: int, data: bytes) -> bytes:
    """Return the echo request of RFC 792 that carries the data."""
    empty = _HEADER.pack(_REQUEST, 0, 0, identifier, sequence) + data
    return _HEADER.pack(_REQUEST, 0, checksum(empty), identifier, sequence) + data


def is_answer(packet: bytes, data: bytes) -> bool:
    """Tell whether a packet, with or without the header of IP, is the echo reply that carries the data."""
    if packet and packet[0] >> 4 == 4:
        packet = packet[(packet[0] & 0x0F) * 4 :]
    return len(packet) >= _HEADER.size and packet[0] == _ANSWER and packet[_HEADER.size :] == data


def checksum(data: bytes) -> int:
    """Return the sum that RFC 1071 defines for packets."""
    padded = data + b"\0" * (len(data) % 2)
    total: int = sum(struct.unpack(f"!{len(padded) // 2}H", padded))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def _by_command(host: str, seconds: float, refused: OSError) -> bool:
    """Let the system's own command send the ping; it has the rights that this program lacks."""
    command = shutil.which("ping")
    if command is None:
        raise Failure(
            PING_NOT_POSSIBLE,
            system_code=refused.errno or 0,
            system_message=refused.strerror or str(refused),
        ) from refused
    if sys.platform == "win32":
        options = ["-n", "1", "-w", str(math.ceil(seconds * 1000))]
    else:
        # Other systems than Linux take milliseconds here
        wait = seconds if sys.platform == "linux" else seconds * 1000
        options = ["-n", "-c", "1", "-W", str(max(math.ceil(wait), 1))]
    try:
        # `host` is an address, never a name that could be taken for an option
        done = subprocess.run(
            [command, *options, host],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds + _SECONDS_MORE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    except OSError as error:
        raise Failure(
            PING_NOT_POSSIBLE, system_code=error.errno or 0, system_message=error.strerror or str(error)
        ) from error
    return done.returncode == 0
