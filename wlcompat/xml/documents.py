"""Documents as text and back. Those with a document type of their own are refused: entities could grow without end."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from wlcompat.errors.exceptions import Failure
from wlcompat.serialization.errors import TOO_DEEP
from wlcompat.serialization.writing import MOST_LEVELS
from wlcompat.strings.constants import CR
from wlcompat.xml.errors import NO_NAME
from wlcompat.xml.nodes import XmlNode
from wlcompat.xml.parsing import allowed, parse_with

_NAME = re.compile(r"[^\W\d][\w.:-]*")


def parse(data: bytes) -> XmlNode:
    """Return the document that bytes hold; raises Failure."""
    document = XmlNode()
    path = [document]
    texts: list[list[str]] = [[]]

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

    parse_with(data, start, end, lambda text: texts[-1].append(text), may_have_type=True)
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
    told = "".join(f" {one.Name}={quoteattr(allowed(one.Text))}" for one in attributes)
    front, text = "\t" * level, escape(allowed(node.Text), {"\r": "&#13;"})
    if not nodes:
        lines.append(
            f"{front}<{node.Name}{told}>{text}</{node.Name}>" if text else f"{front}<{node.Name}{told}/>"
        )
        return
    lines.append(f"{front}<{node.Name}{told}>{text}")
    for inside in nodes:
        _write(inside, level + 1, lines)
    lines.append(f"{front}</{node.Name}>")
