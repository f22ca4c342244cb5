"""XMLOpen, XMLSave and XMLBuildString."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant, function
from wlcompat.errors.reporting import making_when_it_fails, when_it_fails
from wlcompat.files.paths import failing_with, system_path
from wlcompat.serialization.functions import as_utf8
from wlcompat.strings.arguments import text_of
from wlcompat.xml.documents import as_text, parse
from wlcompat.xml.nodes import XmlNode


class XmlSource(IntEnum):
    """Where a document comes from. The numbers are this runtime's own."""

    FILE = 1
    TEXT = 2


constant("fromFile", "depuisFichier", XmlSource.FILE)
constant("fromString", "depuisChaîne", XmlSource.TEXT)


@function(
    french="XMLOuvre",
    parameters=("Source", "Type of source"),
    limits="Not from a URL, nor with a document type.",
)
@making_when_it_fails(XmlNode)
def XMLOpen(source: str | bytes, kind: XmlSource = XmlSource.FILE) -> XmlNode:
    """Return the document of a file (fromFile), or of a text or buffer (fromString).

    `document.name` is the first element of that name, `node..Text` its text, `..Exist` whether it is there, `..Name`,
    `..Count` how many of its name there are, `..Attribute` its attributes, `node:name` or `node.name` one of them where no
    element has the name. FOR EACH goes through
    the elements inside, with ON a name through those. Prefixes of names do not count.

    An empty document with ErrorOccurred and ErrorInfo for what is no XML, or goes more than 200 elements deep; a
    document type that declares entities is refused, since entities may grow without end or read files. Page not seen;
    programs use it. Missing: documents from a URL, which HTTPSend reads; making attributes.
    """
    if kind == XmlSource.TEXT:
        return parse(source if isinstance(source, bytes) else as_utf8(text_of(source)))
    path = system_path(text_of(source))
    with failing_with(path), open(path, "rb") as file:
        return parse(file.read())


@function(french="XMLSauve", parameters=("Document", "File path"))
@when_it_fails(returns=False)
def XMLSave(document: XmlNode, path: str) -> bool:
    """Write a document, or one of its nodes, into a file in UTF-8, each element on a line; True, or False with ErrorInfo.

    Page not seen, nor its English name; programs use it.
    """
    text = as_text(document)
    path = system_path(text_of(path))
    with failing_with(path), open(path, "wb") as file:
        file.write(text.encode())
    return True


@function(french="XMLConstruitChaîne", parameters=("Document",))
@when_it_fails(returns="")
def XMLBuildString(document: XmlNode) -> str:
    """Return a document, or one of its nodes, as text, each element on a line. Page not seen, nor its English name."""
    return as_text(document)
