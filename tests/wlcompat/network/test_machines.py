"""Names of machines and addresses of network cards."""

from __future__ import annotations

import ipaddress
import re
import socket
import sys
from pathlib import Path

import pytest

from wlcompat import (
    CR,
    ErrorInfo,
    ErrorOccurred,
    IPv4,
    IPv6,
    NetAdresseMAC,
    NetIPAddress,
    NetIPToMAC,
    NetListIPAddress,
    NetMACAddress,
    NetMachineName,
    NetMACToIP,
    NetMACVersIP,
    NetNomMachine,
    errCode,
)
from wlcompat.network import interfaces

pytestmark = pytest.mark.usefixtures("runtime")


def test_the_name_of_this_machine() -> None:
    assert NetNomMachine is NetMachineName
    assert NetMachineName() == socket.gethostname()
    assert not ErrorOccurred()


def test_the_name_of_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.gethostbyaddr", lambda address: (f"host-{address}", [], [address]))
    assert NetMachineName("10.0.0.7") == "host-10.0.0.7"


def test_an_address_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: str) -> None:
        raise socket.herror(1, "Unknown host")

    monkeypatch.setattr("socket.gethostbyaddr", refuse)
    assert NetMachineName("10.0.0.7") == ""
    assert ErrorInfo(errCode) == 74002
    assert "10.0.0.7" in ErrorInfo()
    assert NetMachineName("a" * 70 + ".example") == ""


def test_all_addresses_of_this_machine() -> None:
    addresses = NetListIPAddress().split(CR)
    assert all(ipaddress.IPv4Address(address) for address in addresses)
    assert NetIPAddress() in addresses
    assert len(set(addresses)) == len(addresses)
    assert NetListIPAddress("", IPv4).split(CR) == addresses


def test_all_addresses_of_another_machine() -> None:
    assert NetListIPAddress("localhost") == "127.0.0.1"
    assert NetListIPAddress("no-such-machine.invalid") == ""
    assert ErrorInfo(errCode) == 74001


def test_addresses_of_the_sixth_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    table = tmp_path / "if_inet6"
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(interfaces, "_SIX", table)
    loopback = f"{'0' * 31}1 01 80 10 80       lo\n"
    table.write_text(loopback)
    assert NetListIPAddress("", IPv6) == "::1"
    table.write_text(loopback + "20010db8000000000000000000000007 02 40 00 80     eth0\n")
    assert NetListIPAddress("", IPv6) == "2001:db8::7"
    assert NetListIPAddress("::1", IPv6) == "::1"


def test_network_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    assert NetAdresseMAC is NetMACAddress
    monkeypatch.setattr(interfaces, "mac_addresses", lambda: ["02:00:00:00:00:01", "02:00:00:00:00:02"])
    assert NetMACAddress() == "02:00:00:00:00:01"
    assert NetMACAddress(2) == "02:00:00:00:00:02"
    for rank in (0, 3, -1):
        assert NetMACAddress(rank) == ""
        assert ErrorInfo(errCode) == 74005


def test_the_cards_of_this_machine() -> None:
    for mac in interfaces.mac_addresses():
        assert re.fullmatch("([0-9a-f]{2}:){5}[0-9a-f]{2}", mac)


def test_the_table_of_neighbours() -> None:
    table = (
        "IP address       HW type     Flags       HW address            Mask     Device\n"
        "10.0.0.1         0x1         0x2         02:FC:00:00:00:05     *        eth0\n"
        "10.0.0.2         0x1         0x0         00:00:00:00:00:00     *        eth0\n"
    )
    assert interfaces.neighbours(table) == {"10.0.0.1": "02:fc:00:00:00:05"}, "10.0.0.2 has not answered"
    assert interfaces.neighbours("") == {}


def test_the_machine_that_has_a_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    table = tmp_path / "arp"
    table.write_text(
        "IP address       HW type     Flags       HW address            Mask     Device\n"
        "203.0.113.7      0x1         0x2         0a:0b:0c:0d:0e:0f     *        eth0\n"
    )
    monkeypatch.setattr(interfaces, "_NEIGHBOURS", table)
    for spelling in ("0a:0b:0c:0d:0e:0f", "0A-0B-0C-0D-0E-0F", "0a0b0c0d0e0f"):
        assert NetMACToIP(spelling) == "203.0.113.7"
    assert NetMACToIP("0a:0b:0c:0d:0e:00") == NetMACVersIP("") == ""
    assert ErrorInfo(errCode) == 74007


def test_an_address_that_has_no_card() -> None:
    assert NetIPToMAC("203.0.113.77") == ""
    assert ErrorInfo(errCode) == 74006
    assert NetIPToMAC("no-such-machine.invalid") == ""
    assert ErrorOccurred()
