"""Documents as text and back. Those with a document type of their own are refused: entities could grow without end."""

from __future__ import annotations

import re
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from wlcompat.errors.exceptions import Failure
from wlcompat.serialization.errors import NOT_XML, TOO_DEEP
from wlcompat.serialization.writing import MOST_LEVELS
from wlcompat.strings.constants import CR
from wlcompat.xml.errors import NO_NAME
from wlcompat.xml.nodes import XmlNode

_NAME = re.compile(r"[^\W\d][\w.:-]*")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def parse(data: bytes) -> XmlNode:
    """Return the document that bytes hold; raises Failure."""
    document = XmlNode()
    path = [document]
    texts: list[list[str]] = [[]]
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(path) > MOST_LEVELS:
            raise Failure(TOO_DEEP, place=name, most=MOST_LEVELS)
        node = XmlNode(name)
        path[-1].append(node)
        for key, value in attributes.items():
            node.append(XmlNode(key, value), as_attribute=True)
        path.append(node)
        texts.append([])

    def end(_name: str) -> None:
        text = "".join(texts.pop())
        node = path.pop()
        node._text = text if not len(node) or text.strip() else ""

    def refuse(*_: object) -> None:
        problem = "it has a document type, which is not read"
        raise Failure(NOT_XML, problem=problem, line=parser.CurrentLineNumber)

    def entities(name: str, system: str | None, public: str | None, has_internal: int) -> None:  # noqa: ARG001
        if has_internal:
            refuse()

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = lambda text: texts[-1].append(text)
    parser.StartDoctypeDeclHandler = entities
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Failure(NOT_XML, problem=expat.ErrorString(error.code), line=error.lineno) from error
    except (ValueError, LookupError) as error:  # an encoding that Python does not have
        raise Failure(NOT_XML, problem=str(error), line=1) from error
    return document


def as_text(node: XmlNode) -> str:
    """Return a document, or a node of one, as text, a line for each element; raises Failure."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>'] if not node.Name else []
    for one in node if not node.Name else [node]:
        _write(one, 0, lines)
    return CR.join(lines) + CR


def _write(node: XmlNode, level: int, lines: list[str]) -> None:
    if level > MOST_LEVELS:
        raise Failure(TOO_DEEP, place=node.Name, most=MOST_LEVELS)
    attributes, nodes = node.inside()
    for one in (node, *attributes):
        if not _NAME.fullmatch(one.Name):
            raise Failure(NO_NAME, name=one.Name)
    told = "".join(f" {one.Name}={quoteattr(_allowed(one.Text))}" for one in attributes)
    front, text = "\t" * level, escape(_allowed(node.Text), {"\r": "&#13;"})
    if not nodes:
        lines.append(
            f"{front}<{node.Name}{told}>{text}</{node.Name}>" if text else f"{front}<{node.Name}{told}/>"
        )
        return
    lines.append(f"{front}<{node.Name}{told}>{text}")
    for inside in nodes:
        _write(inside, level + 1, lines)
    lines.append(f"{front}</{node.Name}>")


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
