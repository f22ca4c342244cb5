"""The errors of the helpers for networks, beside those of the shared table: 74002 and on."""

from __future__ import annotations

from wlcompat.errors.table import define

NAME_UNKNOWN = define(
    74002,
    'No name was found for the machine "{address}": {system}. Check the address and the name server.',
)
NO_ANSWER_TO_PING = define(
    74003,
    '"{address}" did not answer a ping within {milliseconds} ms. It may be off or far away, or a firewall '
    "keeps pings from it; the last parameter gives it more time.",
)
PING_NOT_POSSIBLE = define(
    74004,
    "This program cannot send a ping: the system allows it neither sockets for that ({system}) nor has it a "
    "ping command. Install one (iputils-ping on Debian), or allow the sockets (net.ipv4.ping_group_range).",
)
NO_MAC_ADDRESS = define(
    74005,
    "This machine has no network card with the number {rank}: it has {count}. The first one is 1.",
)
MAC_ADDRESS_UNKNOWN = define(
    74006,
    'No MAC address is known for "{address}". It is only for machines of the local network, and only after '
    "this machine has talked with them, for instance by Ping.",
)
MAC_ADDRESS_OF_NOBODY = define(
    74007,
    'No machine is known that has the MAC address "{mac}". Only machines of the local network are, and only after '
    "this machine has talked with them, for instance by Ping.",
)
