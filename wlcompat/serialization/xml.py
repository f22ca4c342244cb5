"""Trees as XML and back. Documents with a document type are refused: entities could grow without end."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from wlcompat.errors.exceptions import Failure
from wlcompat.serialization.errors import TOO_DEEP
from wlcompat.serialization.writing import MOST_LEVELS, Keyed
from wlcompat.strings.constants import CR
from wlcompat.values.conversions import to_text
from wlcompat.xml.parsing import allowed, parse_with

_NAME = re.compile(r"[A-Za-z_\u00c0-\uffff][\w.-]*")
_ELEMENT, _KEY, _NAMED, _NULL = "Element", "key", "name", "nil"


def write(tree: Any, root: str, indent: str = "") -> str:
    """Return a document whose root has the name; with an indent, each element stands on a line of its own."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', *_element(root, tree, 0, indent)]
    return (CR if indent else "").join(lines)


def _element(name: str, tree: Any, level: int, indent: str, key: str | None = None) -> list[str]:
    if not _NAME.fullmatch(name):
        name, opening = _ELEMENT, f"<{_ELEMENT} {_NAMED}={quoteattr(allowed(name))}"
    else:
        opening = f"<{name}"
    if key is not None:
        opening += f" {_KEY}={quoteattr(allowed(key))}"
    front = indent * level
    match tree:
        case Keyed():
            children = [_element(_ELEMENT, one, level + 1, indent, key) for key, one in tree.items()]
        case dict():
            children = [_element(name, one, level + 1, indent) for name, one in tree.items()]
        case list():
            children = [_element(_ELEMENT, one, level + 1, indent) for one in tree]
        case None:
            return [f'{front}{opening} {_NULL}="true"/>']
        case _:
            text = ("true" if tree else "false") if isinstance(tree, bool) else to_text(tree)
            return [f"{front}{opening}>{escape(allowed(text), {chr(13): '&#13;'})}</{name}>"]
    if not children:
        return [f"{front}{opening}/>"]
    return [f"{front}{opening}>", *(line for child in children for line in child), f"{front}</{name}>"]


class _Open:
    """An element that has not ended yet."""

    __slots__ = ("attributes", "children", "name", "text")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name, self.attributes = name, attributes
        self.text: list[str] = []
        self.children: list[tuple[str, str | None, Any]] = []

    def tree(self) -> Any:
        """Return it as a tree: its text, or its children by name, in a list where a name comes again."""
        if not self.children:
            return None if self.attributes.get(_NULL) == "true" else "".join(self.text)
        if all(key is not None for _, key, _ in self.children):
            return Keyed((str(key), tree) for _, key, tree in self.children)
        found: dict[str, Any] = {}
        several: set[str] = set()
        for name, _, tree in self.children:
            if name in several:
                found[name].append(tree)
            elif name in found:
                found[name] = [found[name], tree]
                several.add(name)
            else:
                found[name] = tree
        return found


def read(data: bytes) -> Any:
    """Return the tree of a document, without the name of its root; raises Failure."""
    open_elements = [_Open("", {})]

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(open_elements) > MOST_LEVELS:
            raise Failure(TOO_DEEP, place=name, most=MOST_LEVELS)
        open_elements.append(_Open(name, attributes))

    def end(_name: str) -> None:
        ended = open_elements.pop()
        name = ended.attributes.get(_NAMED, ended.name) if ended.name == _ELEMENT else ended.name
        open_elements[-1].children.append((name, ended.attributes.get(_KEY), ended.tree()))

    parse_with(data, start, end, lambda text: open_elements[-1].text.append(text))
    return open_elements[0].children[0][2]
