"""The parts of URLs, addresses of electronic mail, characters and tags that are taken out."""

from __future__ import annotations

import pytest

import wlcompat as wl
from wlcompat import EmailCheckAddress, NoCharacter, URLExtractPath, XMLExtractString, emailAdresseValide


@pytest.mark.parametrize(
    ("url", "protocol", "domain"),
    [
        ("https://www.example.com/a/b?c=d#e", "https", "www.example.com"),
        ("http://user:pass@example.com:8080", "http", "example.com"),
        ("example.com:80/index.html", "", "example.com"),
        ("www.example.com", "", "www.example.com"),
        ("mailto:a@example.com", "mailto", ""),
        ("http://[::1/", "", ""),
        ("", "", ""),
    ],
)
def test_parts_of_urls(url: str, protocol: str, domain: str) -> None:
    assert URLExtractPath(url, wl.urlProtocol) == protocol
    assert URLExtractPath(url, wl.urlDomain) == domain


@pytest.mark.parametrize("address", ["a@example.com", "a.b+c@sub.example.co", "o'neil@example.com"])
def test_good_addresses(address: str) -> None:
    assert EmailCheckAddress(address) == emailAdresseValide
    assert EmailCheckAddress(address, wl.emailValidateSyntaxStrict) == emailAdresseValide


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@",
        "@b.com",
        "a@b",
        "a b@c.com",
        "a@b..com",
        "a@b.com\r\nBcc: c@d.com",
        "a" * 300 + "@b.com",
    ],
)
def test_bad_addresses(address: str) -> None:
    assert EmailCheckAddress(address) == wl.emailAdresseSyntaxeIncorrecte
    assert EmailCheckAddress(address, wl.emailValidateSyntaxStrict) == wl.emailAdresseSyntaxeIncorrecte


def test_strictness() -> None:
    assert EmailCheckAddress("é@example.com") == emailAdresseValide
    assert (
        EmailCheckAddress("é@example.com", wl.emailValidateSyntaxStrict) == wl.emailAdresseSyntaxeIncorrecte
    )


def test_characters_at_the_ends() -> None:
    assert NoCharacter("--a-b--", "-") == "a-b"
    assert wl.NoLeftCharacter("-+a-", "+-") == "a-"
    assert wl.NoRightCharacter("-a+-", "+-") == "-a"
    assert NoCharacter(" a ", "") == " a "


def test_what_stands_between_tags() -> None:
    source = '<days><DAY id="1"><BEGIN>8:00 &amp; on</BEGIN></DAY><x:day>2</x:day><day/></days>'
    assert XMLExtractString(source, "day") == "<BEGIN>8:00 &amp; on</BEGIN>"
    assert XMLExtractString(XMLExtractString(source, "DAY", 1), "begin") == "8:00 & on"
    assert XMLExtractString(source, "DAY", 2) == "2"
    assert XMLExtractString(source, "DAY", 3) == ""
    for tag, occurrence in (("DAY", 4), ("da", 1), ("day", 0), ("", 1), ("(", 1)):
        assert XMLExtractString(source, tag, occurrence) == ""
    assert XMLExtractString("<a" * 20_000, "a") == ""
