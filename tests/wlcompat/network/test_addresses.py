"""Names and addresses of machines."""

from __future__ import annotations

import ipaddress

import pytest

from wlcompat import ErrorInfo, ErrorOccurred, NetIPAddress
from wlcompat.runtime import Runtime, use
from wlcompat.testing import MemoryNetwork


@pytest.mark.usefixtures("runtime")
def test_this_machine_has_an_address() -> None:
    assert ipaddress.IPv4Address(NetIPAddress())
    assert not ErrorOccurred()


@pytest.mark.usefixtures("runtime")
def test_names_and_addresses_of_machines() -> None:
    assert NetIPAddress("localhost") == "127.0.0.1"
    assert NetIPAddress("10.1.2.3") == "10.1.2.3"


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize("machine", ["no-such-machine.invalid", "a" * 70 + ".example", "..", "caf\x00e"])
def test_a_machine_that_nobody_knows(machine: str) -> None:
    assert NetIPAddress(machine) == ""
    assert ErrorOccurred()
    assert machine in ErrorInfo()


def test_the_network_can_be_another_one() -> None:
    with use(Runtime(network=MemoryNetwork({"printer": "10.0.0.7"}))):
        assert NetIPAddress("printer") == "10.0.0.7"
        assert NetIPAddress() == "127.0.0.1"
        assert NetIPAddress("scanner") == ""


def test_counting_the_addresses_of_this_machine_comes_to_an_end() -> None:
    found, rank = [], 0
    while (address := NetIPAddress("", rank)) and rank < 1000:
        found.append(address)
        rank += 1
    assert found[0] == NetIPAddress()
    assert len(found) == len(set(found))
    assert NetIPAddress("", rank + 5) == ""
    assert not ErrorOccurred()


def test_a_rank_on_another_machine() -> None:
    assert NetIPAddress("10.1.2.3", 0) == "10.1.2.3"
    assert NetIPAddress("10.1.2.3", 1) == ""
