"""The keywords of both languages, read from `grammar/vocabulary/keywords.toml`."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

from translator.cache import cached
from wlcompat.catalog import fold
from wlcompat.record import value

Language = Literal["en", "fr"]


@value
class Keyword:
    """A keyword terminal of the grammar and its spellings."""

    terminal: str
    english: tuple[str, ...]
    french: tuple[str, ...]
    before: str
    """What must follow for the word to be this keyword; empty for anything."""

    def spellings(self) -> tuple[str, ...]:
        """All spellings, English first, each once."""
        return tuple(dict.fromkeys(self.english + self.french))

    def mixed(self) -> Iterator[str]:
        """Yield the spellings of several words, each word in either language: `WHEN EXCEPTION DANS`."""
        for english, french in itertools.product(self.english, self.french):
            pairs = fold(english).split(), fold(french).split()
            if len(pairs[0]) == len(pairs[1]) > 1 and "'" not in french:
                combined = itertools.product(*zip(*pairs, strict=True))
                yield from (" ".join(words) for words in combined if len({*words}) == len(words))


_GRAMMAR = os.path.join(os.path.dirname(__file__), "..", "..", "grammar")
"""The folder `grammar` stands beside the package, in a checkout and where it is installed."""


def read_grammar_file(*path: str) -> str:
    """Return the text of a file of the `grammar` folder, wherever it is installed."""
    with open(os.path.join(_GRAMMAR, *path), encoding="utf-8") as file:
        return file.read()


def read_vocabulary(name: str) -> dict[str, Any]:
    """Return a table of words, `grammar/vocabulary/<name>.toml`."""
    text = read_grammar_file("vocabulary", f"{name}.toml")

    def parse() -> dict[str, Any]:
        import tomllib  # it takes as long to import as a table to read; JSON is at hand

        return tomllib.loads(text)

    table: dict[str, Any] = cached(name, [text], parse)
    return table


def keywords() -> tuple[Keyword, ...]:
    """Return the keywords in the order of the table."""
    table = read_vocabulary("keywords")
    return tuple(
        Keyword(terminal, tuple(row["en"]), tuple(row["fr"]), row.get("before", ""))
        for terminal, row in table.items()
    )


@cache
def folded_spellings() -> tuple[tuple[str, str, str], ...]:
    """Return (folded spelling, terminal, what must follow); a spelling may stand for several terminals."""
    return tuple(
        (spelling, keyword.terminal, keyword.before)
        for keyword in keywords()
        for spelling in dict.fromkeys(fold(s) for s in (*keyword.spellings(), *keyword.mixed()))
    )


@cache
def _words_of(terminal: str) -> frozenset[str]:
    return frozenset(spelling for spelling, of, _ in folded_spellings() if of == terminal)


def is_delete(name: str) -> bool:
    """Whether a name is the keyword DELETE, which may be written like a function: `delete(object)`."""
    return fold(name) in _words_of("DELETE")


def value_names() -> Iterator[tuple[str, str]]:
    """Yield (value, spelling) for the names that stand for a value of the language itself."""
    table = read_vocabulary("values")
    for meant, row in table.items():
        for spelling in (*row["en"], *row["fr"]):
            yield meant, spelling


def keyword_terminals() -> str:
    """Return the text of `grammar/keywords.lark`, generated from the table."""
    lines = [
        "// Generated from vocabulary/keywords.toml by `make generate`; do not edit.",
        "//",
        "// The lexer finds keywords through a dictionary of folded spellings, so these patterns only name the",
        "// terminals for lark and show the spellings.",
        "",
    ]
    for keyword in keywords():
        alternatives = " | ".join(f'"{spelling}"i' for spelling in keyword.spellings())
        lines.append(f"{keyword.terminal}: {alternatives}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write `grammar/keywords.lark` of the checkout anew."""
    from pathlib import Path

    file = Path(__file__).resolve().parents[2] / "grammar" / "keywords.lark"
    file.write_text(keyword_terminals(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
