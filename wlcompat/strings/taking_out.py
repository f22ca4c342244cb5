# ruff: noqa: N802 - WLanguage's own names
"""Texts without some of their characters, and what stands between tags."""

from __future__ import annotations

import re
from html import unescape

from wlcompat.catalog import function
from wlcompat.strings.arguments import text_of, whole
from wlcompat.strings.options import SpaceOptions


@function(french="SansCaractère", parameters=("String", "Characters", "Options"), pure=True)
def NoCharacter(text: str, characters: str, options: SpaceOptions = SpaceOptions.Outside) -> str:
    """Return a text without some characters at its beginning and its end, or without those that `options` names.

    The options are those of NoSpace: sscOutside, sscLeft, sscRight, sscInside (between the first and the last other
    character) and sscAll; they can be added. Page not seen; programs use it.
    """
    text, taken = text_of(text), text_of(characters)
    middle = text.strip(taken) if taken else text
    if not middle:
        return "" if options & SpaceOptions.Outside else text
    before, _, after = text.partition(middle)
    if options & SpaceOptions.Inside:
        middle = "".join(c for c in middle if c not in taken)
    left = "" if options & SpaceOptions.Left else before
    return left + middle + ("" if options & SpaceOptions.Right else after)


@function(french="SansCaractèreGauche", parameters=("String", "Characters"), pure=True)
def NoLeftCharacter(text: str, characters: str) -> str:
    """Return a text without some characters at its beginning. Page not seen; programs use it."""
    return text_of(text).lstrip(text_of(characters)) if text_of(characters) else text_of(text)


@function(french="SansCaractèreDroite", parameters=("String", "Characters"), pure=True)
def NoRightCharacter(text: str, characters: str) -> str:
    """Return a text without some characters at its end. Page not seen; lists of functions name it in French."""
    return text_of(text).rstrip(text_of(characters)) if text_of(characters) else text_of(text)


@function(french="XMLExtraitChaîne", parameters=("XML source", "Tag", "Occurrence"), pure=True)
def XMLExtractString(source: str, tag: str, occurrence: int = 1) -> str:
    """Return what stands between the opening and the closing tag of a name, for its first or another occurrence.

    Elements inside come with their tags, texts with the characters that references such as &amp; stand for. "" where
    there is no such element. Upper and lower case do not matter in names. Page not seen, nor its English name;
    programs use it. Not documented: references inside elements, which stay; an element in one of the same name.
    """
    wanted, name = whole(occurrence), re.escape(text_of(tag))
    if wanted < 1 or not name:
        return ""
    text = text_of(source)
    opening = re.compile(rf"<(?:[\w.-]+:)?{name}(?:\s[^<>]*?)?(/?)>", re.IGNORECASE)
    closing = re.compile(rf"</(?:[\w.-]+:)?{name}\s*>", re.IGNORECASE)
    at = 0
    for _ in range(wanted):
        begin = opening.search(text, at)
        if begin is None:
            return ""
        end = None if begin[1] else closing.search(text, begin.end())
        if not begin[1] and end is None:
            return ""
        at = end.end() if end is not None else begin.end()
    inside = text[begin.end() : end.start()] if begin is not None and end is not None else ""
    return inside if "<" in inside else unescape(inside)
