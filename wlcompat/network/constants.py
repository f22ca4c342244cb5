"""The constants of the network helpers. The numbers are this runtime's own, since the vendor's are not documented."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class AddressFamily(IntEnum):
    """Which addresses NetListIPAddress tells."""

    IPv4 = 4
    IPv6 = 6


# Seen in a list of French words and in a French program; English names are the same in all of this kind
constant("IPv4", "IPv4", AddressFamily.IPv4)
constant("IPv6", "IPv6", AddressFamily.IPv6)
