"""Texts out of HTML and XML, and into HTML."""

from __future__ import annotations

import pytest

import wlcompat as wl


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("a <b>b</b>c", "a bc"),
        ("<h1>T</h1>text", "T\r\ntext"),
        ("<head><title>no</title></head><body>yes</body>", "yes"),
        ("<table><tr><td>a<td>b</tr><tr><td>c</td></tr></table>", "a\tb\r\nc"),
        ("<pre>a\n  b</pre>", "a\r\n  b".replace("  b", "b")),
        ("one<br><br>two", "one\r\n\r\ntwo"),
        ("&euro;&#8364;&nbsp;x", "€€\u00a0x"),
        ("a<!-- no -->b < c", "ab < c"),
    ],
)
def test_html_to_text(source: str, text: str) -> None:
    assert wl.HTMLToText(source) == text


def test_references_of_xml() -> None:
    assert wl.XMLToText("&lt;&#x41;&#66;&apos;&unknown;&#x110000;") == "<AB'&unknown;&#x110000;"


def test_text_to_html() -> None:
    assert wl.TexteVersHTML("it's\r\na\nb\rc") == "it&#39;s<br>a<br>b<br>c"
