"""String resources: WINDEV takes translatable texts out of the code and leaves marks such as `<§$0006§>`.

Newer versions leave the text in the mark, behind its language: `<§R12ab¤fr-FR¤Bonjour§>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from translator.patterns import pattern
from translator.project.outline import Node
from translator.source import Run
from wlcompat.record import field, value

MARK = "§"
_MARKS = pattern(
    r"<§(?:\$(?P<own>[0-9a-f]{1,8})|@(?P<table>[0-9a-f]{1,16})(?P<index>[0-9a-f]{4})"
    r"|R[0-9a-f]+¤[^¤§\n]*¤(?P<here>[^¤§\n]*)(?:¤[^§\n]*)?"
    r"|(?P<dialog>\?[0-9a-f]+)|(?P<trailer>[a-z]+:[^§\n]*)|[^§\n]*)§>",
    re.IGNORECASE,
)
_CONTROL = pattern(r"(\r\n|[\x00-\x08\x0a-\x1f])")


@value
class StringTable:
    """The texts of one file's resources: index -> language -> text."""

    identifier: int = -1
    texts: Mapping[int, Mapping[str, str]] = field(default_factory=dict)

    def text(self, index: int, languages: Sequence[str]) -> str | None:
        """Return a text in the first of the languages that it has, else in any; None where there is none."""
        texts = self.texts.get(index)
        if texts is None:
            return None
        for wanted in languages:
            for language, text in texts.items():
                if language == wanted or language.partition("-")[0] == wanted:
                    return text
        return next(iter(texts.values()), "")

    @property
    def first_language(self) -> str:
        """The language that stands first in the table."""
        return next((language for texts in self.texts.values() for language in texts), "")


def string_table(root: Node) -> StringTable:
    """Return the table of a file."""
    identifier = -1
    texts: dict[int, dict[str, str]] = {}
    for resources in root.children("resources", "string_res"):
        stated = _number(resources.text("identifier"), 16)
        identifier = identifier if stated is None else stated
        for item in resources.children("strings", "-"):
            index = _number(item.text("index"), 10)
            if index is None:
                continue
            own = texts.setdefault(index, {})
            for node in item.children("text"):
                for entry in node.entries:
                    own.setdefault(entry.key, node.text(entry.key))
    return StringTable(identifier, texts)


def resolve(
    text: str,
    runs: list[Run],
    look_up: Callable[[int | None, int], str | None],
    unresolved: Callable[[int, str], None],
) -> tuple[str, list[Run]]:
    """Replace the marks in a code text by what they stand for; return the text and its runs.

    `look_up` gets the identifier of a table, None for the file's own, and an index. `unresolved` gets the
    offset of a mark that stays, and the mark.
    """
    made: list[str] = []
    made_runs: list[Run] = []
    done = 0  # how much of the text is copied
    shift = 0
    following = 0  # the first run that is not copied
    for match in _MARKS.finditer(text):
        replacement = _replacement(match, look_up)
        if replacement is None:
            unresolved(match.start(), match[0])
            continue
        while following < len(runs) and runs[following].start <= match.start():
            made_runs.append(runs[following]._replace(start=runs[following].start + shift))
            following += 1
        run = runs[following - 1]
        place = run.place + match.start() - run.start
        made += [text[done : match.start()], replacement]
        made_runs.append(Run(match.start() + shift, place, moves=False))
        shift += len(replacement) - len(match[0])
        made_runs.append(Run(match.end() + shift, place + len(match[0])))
        done = match.end()
    made.append(text[done:])
    made_runs += [run._replace(start=run.start + shift) for run in runs[following:]]
    return "".join(made), made_runs


def _replacement(match: re.Match[str], look_up: Callable[[int | None, int], str | None]) -> str | None:
    if match["trailer"]:
        return ""
    if match["here"] is not None:
        return literal(match["here"])
    if match["own"]:
        found = look_up(None, int(match["own"], 16))
    elif match["table"]:
        found = look_up(int(match["table"], 16), int(match["index"], 16))
    else:
        return None
    return None if found is None else literal(found)


def literal(text: str) -> str:
    """Return a text as WLanguage writes it: a string, or strings and the characters that none can hold."""
    pieces = [_piece(piece) for piece in _CONTROL.split(text) if piece] or ['""']
    return pieces[0] if len(pieces) == 1 else f"({' + '.join(pieces)})"


def _piece(piece: str) -> str:
    if piece == "\r\n":
        return "CRLF"
    if _CONTROL.fullmatch(piece):
        return f"Charact({ord(piece)})"
    doubled = piece.replace('"', '""')
    return f'"{doubled}"'


def _number(written: str, base: int) -> int | None:
    try:
        return int(written, base)
    except ValueError:
        return None
