"""The spellings of names and hashes: which are accepted, when two are the same, how they are shown."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from typing import Literal

from wlcompat.certificates.problems import BadHost, BadName, NotAHash
from wlcompat.certificates.wording import told

_FORBIDDEN = frozenset('/\\:*?"<>|')
"""Characters that a file name cannot have on Windows; a store must be portable."""
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in "0123456789¹²³")}
)
_LONGEST = 64
"""X.509 allows a common name no more characters."""

_LABEL = r"(?!-)[a-z0-9-]{1,63}(?<!-)"
_HOST = re.compile(rf"(?:\*\.{_LABEL}\.)?{_LABEL}(?:\.{_LABEL})*", re.ASCII | re.IGNORECASE)

_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
_LONGEST_WORD = 16
"""A longer word with a stranger in it is a hash without spaces: only the byte with the stranger is named."""


def folded(name: str) -> str:
    """Return the form under which names are the same whatever their case."""
    return unicodedata.normalize("NFC", name).strip().casefold()


def check_name(name: str, what: Literal["certificate", "store"]) -> str:
    """Return the name of a `what` as it is stored, or raise BadName where it is no safe file name."""
    reason = _reason_against(name)
    if reason:
        raise BadName(name, what, reason)
    return unicodedata.normalize("NFC", name)


def _reason_against(name: str) -> str:
    if not name.strip():
        return told("it is empty")
    if len(name) > _LONGEST or len(name.encode("utf-8", "surrogatepass")) > 3 * _LONGEST:
        return told("it has more than {count} characters", count=_LONGEST)
    if any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for c in name):
        return told("it has invisible characters")
    if found := next((c for c in name if c in _FORBIDDEN), ""):
        return told("it has the character {character}", character=found)
    if name[0] in ". " or name[-1] in ". ":
        return told("it begins or ends with a dot or a blank")
    if name.partition(".")[0].strip().casefold() in _DEVICES:
        return told("Windows keeps that name for a device")
    return ""


def is_host_name(text: str) -> bool:
    """Tell whether `text` can be the name of a host in a certificate (the first label may be `*`)."""
    return len(text) <= 253 and _HOST.fullmatch(text) is not None and not text.rpartition(".")[2].isdigit()


def check_host(host: str) -> str | ipaddress.IPv4Address | ipaddress.IPv6Address:
    """Return an IP address, or a host name in the ASCII form that certificates have; raises BadHost."""
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        pass
    try:
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise BadHost(host) from None
    if not is_host_name(name):
        raise BadHost(host)
    return name.lower()


def parse_hash(text: str) -> bytes:
    """Return the bytes of a SHA-1 or SHA-256 hash as people paste it; raises NotAHash.

    Blanks of any kind, colons and hyphens separate; the invisible marks that certmgr puts before a copied
    thumbprint (U+200E) are ignored; case does not matter.
    """
    visible = " ".join("".join(c for c in text if unicodedata.category(c) != "Cf").split())
    words = "".join(" " if c in ":-" else c for c in visible).split()
    strangers = [piece for word in words for piece in _pieces(word) if not _HEXADECIMAL.issuperset(piece)]
    if strangers:
        raise NotAHash.with_strangers(visible, strangers)
    digits = "".join(words)
    if len(digits) not in (40, 64):
        raise NotAHash.with_length(visible, len(digits))
    return bytes.fromhex(digits)


def _pieces(word: str) -> list[str]:
    if len(word) <= _LONGEST_WORD:
        return [word]
    return [word[i : i + 2] for i in range(0, len(word), 2)]


def looks_like_hash(text: str) -> bool:
    """Tell whether `text` could be a hash, to point at the option that was forgotten."""
    try:
        parse_hash(text)
    except NotAHash:
        return False
    return True


def spell_hash(value: bytes) -> str:
    """Return a hash as the documentation writes it: lower case pairs, separated by spaces."""
    return value.hex(" ")
