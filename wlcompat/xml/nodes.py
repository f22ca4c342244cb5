"""The nodes of a document: what the types xmlDocument and xmlNode declare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wlcompat.catalog import fold
from wlcompat.values.conversions import to_text


class XmlNode:
    """A document, an element or an attribute.

    `node.title`, or `node["title"]`, is the first element of that name inside, else the attribute; `node[2]` is the
    second one of the node's own name beside it, and what goes through a node goes through the elements inside. One that
    is not there has no text, and `Exist` says so; it comes into being when it is given a text. Prefixes such as in
    `dc:date` do not count; of two names that differ in upper and lower case alone, the spelling decides.
    """

    def __init__(self, name: str = "", value: str = "", parent: XmlNode | None = None) -> None:
        """Begin without elements: a document, unless it has a name and a node that it stands in."""
        self.Name = name
        self._text = value
        self._nodes: list[XmlNode] = []
        self._attributes: list[XmlNode] = []
        self._parent = parent
        self._is_there = parent is None

    def __copy__(self) -> XmlNode:
        """Return the node itself, which assignments share."""
        return self

    def __iter__(self) -> Iterator[XmlNode]:
        """Go through the elements inside."""
        return iter(list(self._nodes))

    def __getitem__(self, name: str | int) -> XmlNode:
        """Return an element inside by its name, or one beside it of the same name by its position."""
        if isinstance(name, int):
            return self._beside(name)
        found = self._find(self._nodes, name)
        if found is None:
            found = self._find(self._attributes, name)
        return XmlNode(name, parent=self) if found is None else found

    def __setitem__(self, name: str | int, value: object) -> None:
        """Give an element inside, or one beside it, a text."""
        self[name].Text = to_text(value)

    def __getattr__(self, name: str) -> Any:
        """Return what code reads that does not know the type: a property in French, else an element inside."""
        if name.startswith("_"):
            raise AttributeError(name)
        own = _IN_FRENCH.get(fold(name))
        return getattr(self, own) if own is not None else self[name]

    def __setattr__(self, name: str, value: Any) -> None:
        """Give an element inside a text, as `node["title"] = value` does, or set what the node itself has."""
        if name.startswith("_") or name in _OWN:
            object.__setattr__(self, name, value)
        else:
            self[name] = value

    def __str__(self) -> str:
        """Return the text of the node."""
        return self.Text

    def __len__(self) -> int:
        """Return how many elements stand inside."""
        return len(self._nodes)

    def __bool__(self) -> bool:
        """Be true, also without elements."""
        return True

    def nodes(self, name: str) -> list[XmlNode]:
        """Return all elements of that name inside."""
        wanted = fold(_local(name))
        return [one for one in self._nodes if fold(_local(one.Name)) == wanted]

    def append(self, node: XmlNode, *, as_attribute: bool = False) -> None:
        """Put an element inside, behind the others, or an attribute."""
        node._parent, node._is_there = self, True
        (self._attributes if as_attribute else self._nodes).append(node)

    @property
    def Exist(self) -> bool:  # noqa: N802 - WLanguage's own names, here and below
        """Whether it is there."""
        return self._is_there

    @property
    def Text(self) -> str:  # noqa: N802
        """The text of the node itself, without that of the elements inside."""
        return self._text

    @Text.setter
    def Text(self, value: object) -> None:  # noqa: N802
        self._come_into_being()
        self._text = to_text(value)

    Value = Text

    @property
    def Attribute(self) -> list[XmlNode]:  # noqa: N802
        """The attributes, in their order."""
        return list(self._attributes)

    @property
    def Count(self) -> int:  # noqa: N802
        """How many elements of its name stand beside it, itself included; of a document those inside."""
        if self._parent is None:
            return len(self._nodes)
        return len(self._parent.nodes(self.Name))

    def _come_into_being(self) -> None:
        if not self._is_there and self._parent is not None:
            self._parent._come_into_being()
            self._parent.append(self)

    def _beside(self, position: int) -> XmlNode:
        if self._parent is None:
            raise IndexError("a document has no place among others")
        others = self._parent.nodes(self.Name)
        if 1 <= position <= len(others):
            return others[position - 1]
        return XmlNode(self.Name, parent=self._parent)

    @staticmethod
    def _find(nodes: list[XmlNode], name: str) -> XmlNode | None:
        wanted = fold(_local(name))
        alike = [one for one in nodes if fold(_local(one.Name)) == wanted]
        return next(
            (one for one in alike if name in (one.Name, _local(one.Name))), alike[0] if alike else None
        )

    def inside(self) -> tuple[list[XmlNode], list[XmlNode]]:
        """Return its attributes and its elements."""
        return self._attributes, self._nodes


_IN_FRENCH = {"existe": "Exist", "texte": "Text", "nom": "Name", "valeur": "Value", "attribut": "Attribute"}
_IN_FRENCH["occurrence"] = "Count"
_OWN = ("Name", "Text", "Value")


def _local(name: str) -> str:
    return name.rpartition(":")[2]
