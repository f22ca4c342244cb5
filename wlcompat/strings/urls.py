# ruff: noqa: N802 - WLanguage's own names
"""The parts of addresses: of URLs, and of electronic mail."""

from __future__ import annotations

import re
from enum import IntEnum, IntFlag
from urllib.parse import urlsplit

from wlcompat.catalog import constant, function
from wlcompat.strings.arguments import text_of


class UrlPart(IntEnum):
    """A part of a URL. The numbers are this runtime's own."""

    PROTOCOL = 1
    DOMAIN = 2


class AddressCheck(IntFlag):
    """What EmailCheckAddress tells, and how it checks. The numbers are this runtime's own."""

    SYNTAX = 1
    STRICT_SYNTAX = 2
    VALID = 16
    WRONG_SYNTAX = 32


constant("urlProtocol", "urlProtocole", UrlPart.PROTOCOL)
constant("urlDomain", "urlDomaine", UrlPart.DOMAIN)
constant("emailValideSyntaxe", "emailValideSyntaxe", AddressCheck.SYNTAX)
constant("emailValidateSyntaxStrict", "emailValidateSyntaxStrict", AddressCheck.STRICT_SYNTAX)
constant("emailAdresseValide", "emailAdresseValide", AddressCheck.VALID)
constant("emailAdresseSyntaxeIncorrecte", "emailAdresseSyntaxeIncorrecte", AddressCheck.WRONG_SYNTAX)

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_STRICT = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*\.[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]")
_LOOSE = re.compile(r"[^\s@<>(),;:\"\[\]]+@[^\s@<>(),;:\"\[\]]+\.[^\s@<>(),;:\".\[\]]{2,}")
_LONGEST, _LONGEST_NAME = 254, 64


@function(french="URLExtraitChemin", parameters=("URL", "Part"), pure=True)
def URLExtractPath(url: str, part: UrlPart) -> str:
    """Return a part of a URL: urlProtocol gives "https", urlDomain "www.example.com"; "" where it has none.

    Page not seen; programs use it. Not documented: a URL without protocol, whose domain is what stands in front of the
    first /. Missing: the other parts, whose names were not seen.
    """
    text = text_of(url).strip()
    has_protocol = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d+(?:/|$))", text)
    try:
        parts = urlsplit(text if has_protocol else f"//{text}")
        return parts.scheme if part == UrlPart.PROTOCOL else parts.hostname or ""
    except ValueError:  # brackets that belong to no address
        return ""


@function(french="EmailVérifieAdresse", parameters=("Address", "Options"), pure=True)
def EmailCheckAddress(address: str, check: AddressCheck = AddressCheck.SYNTAX) -> AddressCheck:
    """Tell whether an address of electronic mail is well written: emailAdresseValide or emailAdresseSyntaxeIncorrecte.

    With emailValidateSyntaxStrict it needs to be one of letters that mail servers everywhere take. Page not seen;
    programs use it. A constant has the name that was seen in both languages.
    Missing: the checks that ask servers.
    """
    text = text_of(address)
    form = _STRICT if check & AddressCheck.STRICT_SYNTAX else _LOOSE
    fits = len(text) <= _LONGEST and len(text.partition("@")[0]) <= _LONGEST_NAME
    good = fits and ".." not in text and form.fullmatch(text) is not None
    return AddressCheck.VALID if good else AddressCheck.WRONG_SYNTAX
