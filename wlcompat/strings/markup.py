# ruff: noqa: N802 - WLanguage's own names
"""Texts for HTML and XML, and the text that HTML and XML hold."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

from wlcompat.catalog import function
from wlcompat.strings.arguments import text_of
from wlcompat.strings.constants import CR

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_XML_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));")
_XML_NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_LINES = frozenset(
    (
        *("address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "footer", "form"),
        *(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
        ),
        *("table", "tr", "ul"),
    )
)
"""The elements that stand on lines of their own."""
_UNSEEN = frozenset(("script", "style", "title", "head"))
_LARGEST_CHARACTER = 0x10FFFF


@function(french="TexteVersHTML", parameters=("Text to convert",), pure=True)
def TextToHTML(text: str) -> str:
    """Return a text as HTML shows it: & < > and quotes become references, ends of lines <br>.

    Page not seen; programs use it. Not documented: letters with accents, which stay as they are.
    """
    return _LINE_BREAK.sub("<br>", html.escape(text_of(text)).replace("&#x27;", "&#39;"))


@function(french="HTMLVersTexte", parameters=("HTML string",), pure=True)
def HTMLToText(source: str) -> str:
    """Return the text that a reader of HTML sees: without tags, with the characters that references stand for.

    Paragraphs, headings, items of lists, rows of tables and <br> end a line; cells of a row are parted by TAB.
    What scripts, styles and the head of a page hold is left out. Page not seen; programs use it. Not documented:
    how lines and blanks come out.
    """
    reader = _Reader()
    reader.feed(text_of(source))
    reader.close()
    return reader.text()


@function(french="XMLVersTexte", parameters=("XML string",), pure=True)
def XMLToText(source: str) -> str:
    """Return a text of XML with the characters that references such as &lt; and &#233; stand for.

    Page not seen; programs use it. Not documented: references that XML does not know, which stay.
    """
    return _XML_REFERENCE.sub(_character, text_of(source))


def _character(found: re.Match[str]) -> str:
    hexadecimal, decimal, name = found.groups()
    if name:
        return _XML_NAMES[name]
    number = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(number) if number <= _LARGEST_CHARACTER else found.group()


class _Reader(HTMLParser):
    """Collects what is seen of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._unseen = 0
        self._as_it_is = 0

    def text(self) -> str:
        lines = [line.strip(" ") for line in self._lines]
        return CR.join(lines).strip("\r\n")

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - what elements are counts
        self._unseen += tag in _UNSEEN
        self._as_it_is += tag == "pre"
        if tag == "br":
            self._lines.append("")
        elif tag in ("td", "th") and self._lines[-1].strip(" "):
            self._lines[-1] += "\t"
        elif tag in _LINES:
            self._end_line()

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        self._as_it_is = max(0, self._as_it_is - (tag == "pre"))
        if tag in _LINES:
            self._end_line()

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._as_it_is:
            first, *others = _LINE_BREAK.split(data)
            self._lines[-1] += first
            self._lines += others
            return
        text = _BLANKS.sub(" ", data)
        line = self._lines[-1]
        self._lines[-1] += text.lstrip(" ") if not line or line.endswith((" ", "\t")) else text

    def _end_line(self) -> None:
        if self._lines[-1].strip(" "):
            self._lines.append("")
