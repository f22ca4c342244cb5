"""What a new certificate is like when nothing else was asked for."""

from __future__ import annotations

from typing import Literal

KeyKind = Literal["rsa", "ec"]

DEFAULT_DAYS = 365
"""A year: Mozilla's profiles recommend 366 days at most. Current systems accept up to 825 from a server."""
LONGEST_DAYS = 36_500
DEFAULT_KEY: KeyKind = "rsa"
"""RSA, since clients as old as TLS 1.0 know it; `ec` makes handshakes several times cheaper."""
