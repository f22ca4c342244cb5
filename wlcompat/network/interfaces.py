"""The network cards of this machine: their addresses, as far as the system tells them to Python."""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
import uuid
from pathlib import Path

from wlcompat.network.constants import AddressFamily

_TELL_ADDRESS = 0x8915
"""SIOCGIFADDR of Linux: the IPv4 address of an interface."""
_ADDRESS_IN_ANSWER = slice(20, 24)
_CARDS = Path("/sys/class/net")
_NEIGHBOURS = Path("/proc/net/arp")
_SIX = Path("/proc/net/if_inet6")
_NO_MAC = "00:00:00:00:00:00"
_COMPLETE = 0x2
"""The flag of a neighbour whose MAC address is known."""


def own_addresses(family: AddressFamily = AddressFamily.IPv4) -> list[str]:
    """Return the addresses of this machine, those of the loopback only when there are no others."""
    found: list[str] = []
    if sys.platform == "linux":
        found = _six_of_cards() if family == AddressFamily.IPv6 else list(_addresses_by_name().values())
    if not found:
        with contextlib.suppress(OSError):
            found = addresses_of(socket.gethostname(), family)
    own = [address for address in dict.fromkeys(found) if not address.startswith("127.") and address != "::1"]
    if family == AddressFamily.IPv6:
        return own or found[:1]
    return own or ["127.0.0.1"]


def addresses_of(machine: str, family: AddressFamily = AddressFamily.IPv4) -> list[str]:
    """Return all addresses of a machine; raises OSError or UnicodeError when it is not known."""
    kind = socket.AF_INET6 if family == AddressFamily.IPv6 else socket.AF_INET
    found = socket.getaddrinfo(machine, None, kind, socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))


def _six_of_cards() -> list[str]:
    """Return the IPv6 addresses of the network cards, as Linux tells them: 32 hexadecimal digits each."""
    try:
        lines = _SIX.read_text(encoding="ascii").splitlines()
    except OSError:  # a system without IPv6
        return []
    return [socket.inet_ntop(socket.AF_INET6, bytes.fromhex(line.split()[0])) for line in lines]


def mac_addresses() -> list[str]:
    """Return the MAC addresses of the network cards, "aa:bb:cc:dd:ee:ff", first of those in use."""
    if sys.platform == "linux":
        names = dict.fromkeys((*_addresses_by_name(), *(name for _, name in socket.if_nameindex())))
        return [mac for name in names if (mac := _mac_of(name))]
    number = uuid.getnode()
    # Python makes a number up where it finds none, and marks it as an address of a group
    return [] if number >> 40 & 1 else [":".join(f"{byte:02x}" for byte in number.to_bytes(6, "big"))]


def mac_of_address(address: str) -> str:
    """Return the MAC address of a machine of the local network, or of this one; "" when it is not known."""
    if sys.platform != "linux":
        return ""
    for name, own in _addresses_by_name().items():
        if own == address:
            return _mac_of(name)
    with contextlib.suppress(OSError):
        return neighbours(_NEIGHBOURS.read_text(encoding="ascii")).get(address, "")
    return ""


def address_of_mac(mac: str) -> str:
    """Return the IPv4 address of the machine of the local network, or of this one, that has a MAC address; or ""."""
    for name, own in _addresses_by_name().items():
        if mac and _mac_of(name) == mac:
            return own
    with contextlib.suppress(OSError):
        known = neighbours(_NEIGHBOURS.read_text(encoding="ascii"))
        return next((address for address, its_mac in known.items() if its_mac == mac), "")
    return ""


def neighbours(table: str) -> dict[str, str]:
    """Return the addresses of the system's table of neighbours that have answered, with their MAC addresses."""
    lines = (line.split() for line in table.splitlines()[1:])
    return {line[0]: line[3].lower() for line in lines if len(line) >= 4 and int(line[2], 16) & _COMPLETE}


def _mac_of(name: str) -> str:
    try:
        mac = (_CARDS / name / "address").read_text(encoding="ascii").strip()
    except OSError:
        return ""
    return mac if len(mac) == len(_NO_MAC) and mac != _NO_MAC else ""


def _addresses_by_name() -> dict[str, str]:
    """Return the first IPv4 address of each interface that has one. Linux only."""
    if sys.platform != "linux":
        return {}
    import fcntl

    found = {}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        for _, name in socket.if_nameindex():
            with contextlib.suppress(OSError):  # an interface without address
                answer = fcntl.ioctl(asking, _TELL_ADDRESS, struct.pack("256s", name.encode()[:15]))
                found[name] = socket.inet_ntoa(answer[_ADDRESS_IN_ANSWER])
    return found
