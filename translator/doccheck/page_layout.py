"""What the help pages have in common: headings in both languages, and the lines that name platforms."""

from __future__ import annotations

import enum

from wlcompat.catalog import fold


class Section(enum.Enum):
    """The parts of a page."""

    INTRODUCTION = enum.auto()
    EXAMPLE = enum.auto()
    SYNTAX = enum.auto()
    VERSION = enum.auto()
    REST = enum.auto()


_ENGLISH: dict[str, Section] = {
    "example": Section.EXAMPLE,
    "examples": Section.EXAMPLE,
    "syntax": Section.SYNTAX,
    "remarks": Section.REST,
    "notes": Section.REST,
    "see also": Section.REST,
    "comments": Section.REST,
    "related examples:": Section.REST,
    "minimum version required": Section.VERSION,
    "this page is also available for…": Section.REST,
}
_FRENCH: dict[str, Section] = {
    "exemple": Section.EXAMPLE,
    "exemples": Section.EXAMPLE,
    "syntaxe": Section.SYNTAX,
    "remarques": Section.REST,
    "voir aussi": Section.REST,
    "commentaires": Section.REST,
    "exemples liés :": Section.REST,
    "version minimum requise": Section.VERSION,
    "cette page est également disponible pour…": Section.REST,
}

HEADINGS: dict[str, tuple[Section, bool]] = {
    **{fold(words): (section, False) for words, section in _ENGLISH.items()},
    **{fold(words): (section, True) for words, section in _FRENCH.items()},
}
"""Each heading, folded: the part that it opens, and whether it is French."""

_PLATFORMS = sorted(
    (
        fold(words)
        for words in (
            *(
                "WINDEV",
                "WEBDEV",
                "WINDEV Mobile",
                "Windows",
                "Windows Mobile",
                "Linux",
                "Java",
                "PHP",
                "Ajax",
            ),
            *("Android", "Android Widget", "Widget Android", "iPhone/iPad", "IOS Widget", "Widget IOS"),
            *("Apple Watch", "Mac Catalyst", "Universal Windows 10 App", "User code (UMC)", "HFSQL"),
            *("Code Utilisateur (MCU)", "Reports and Queries", "Etats et Requêtes", "Stored procedures"),
            *("Procédures stockées", "WEBDEV - Browser code", "WEBDEV - Code Navigateur"),
            *("WEBDEV - Server code", "WEBDEV - Code Serveur", "Others", "Autres"),
        )
    ),
    key=len,
    reverse=True,
)
_DETAILS = tuple(
    map(fold, ("Hide the details", "Show the details", "Masquer les détails", "Afficher les détails"))
)


def plain(text: str) -> str:
    """Return the line with plain blanks, as far as the page's no-break spaces go."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def is_platform_line(text: str) -> bool:
    """Tell whether the line does nothing but name platforms, glued to each other: `WINDEVLinuxPHP`."""
    rest = fold(text.strip()) if len(text) <= 400 else ""
    if not rest:
        return False
    while rest:
        found = next((words for words in _PLATFORMS if rest.startswith(words)), None)
        if found is None:
            return False
        rest = rest[len(found) :].lstrip()
    return True


def is_form_heading(text: str) -> bool:
    """Tell whether the line is the title of one of several syntaxes, which ends in `Hide the details`."""
    return len(text) <= 400 and fold(text.strip()).endswith(_DETAILS)
