"""The names that WLanguage has: the table is in order, and found in both languages."""

from __future__ import annotations

import re
from collections import Counter
from typing import get_args

import pytest

from translator.semantics.known_names import KnownName, NameKind, known_name
from translator.syntax.vocabulary import read_grammar_file
from wlcompat import catalog
from wlcompat.catalog import fold

HEADING, *LINES = read_grammar_file("vocabulary", "known_names.tsv").removesuffix("\n").split("\n")
ROWS = [line.split("\t") for line in LINES]
KINDS = get_args(NameKind)


@pytest.mark.parametrize(
    "name", ["HLitRecherchePremier", "hreadseekfirst", "HREADSEEKFIRST", "hlitrecherchepremier"]
)
def test_a_function_is_known_in_both_languages_and_any_spelling(name: str) -> None:
    assert known_name(name) == KnownName("HReadSeekFirst", "HLitRecherchePremier", "function")


def test_accents_do_not_matter() -> None:
    with_accents = known_name("HDécritConnexion")
    assert with_accents is not None
    assert with_accents == known_name("hdecritconnexion") == known_name("HDescribeConnection")
    assert with_accents.names == ("HDescribeConnection", "HDécritConnexion")


def test_a_name_seen_in_one_language_has_the_other_empty() -> None:
    found = known_name("gpwOuvre")
    assert found is not None
    assert (found.english, found.names) == ("", ("gpwOuvre",))


def test_the_same_name_in_both_languages_is_one_name() -> None:
    found = known_name("ping")
    assert found is not None
    assert found.names == ("Ping",)


def test_a_kind_can_be_asked_for() -> None:
    everything = known_name("Occurrence")
    assert everything is not None
    assert everything.kind == "function"
    assert known_name("Occurrence", "property") == KnownName("Count", "Occurrence", "property")
    assert known_name("HReadSeekFirst", "constant", "property") is None


@pytest.mark.parametrize("name", ["", "\t", "english", "PolishTheFloor", "HLit RecherchePremier", "function"])
def test_other_names_are_unknown(name: str) -> None:
    assert known_name(name) is None


def test_every_row_has_three_columns_of_the_right_form() -> None:
    assert HEADING == "english\tfrench\tkind"
    for row in ROWS:
        assert len(row) == 3, row
        assert row[2] in KINDS, row
        assert row[0] or row[1], row
        assert all(not name or re.fullmatch(r"[^\W\d]\w*", name) for name in row[:2]), row


def test_the_rows_are_in_order() -> None:
    keys = [(fold(english or french), kind, fold(french)) for english, french, kind in ROWS]
    assert [line for _, line in sorted(zip(keys, LINES, strict=True))] == LINES


def test_no_name_stands_twice() -> None:
    english = Counter((kind, fold(english)) for english, _, kind in ROWS if english)
    french = Counter((kind, fold(french)) for _, french, kind in ROWS if french)
    assert {name for name, times in english.items() if times > 1} == set()
    # Two English names may have one French name; where one row has both languages, no other has one of them alone
    alone = {(kind, fold(french)) for english, french, kind in ROWS if not english}
    assert {name for name in alone if french[name] > 1} == set()


def test_every_row_is_found_by_its_names() -> None:
    for english, french, kind in ROWS:
        for name in filter(None, (english, french)):
            found = known_name(name, kind)  # type: ignore[arg-type]
            assert found is not None, name
            assert fold(name) in map(fold, found.names)


def test_pairs_are_those_of_the_catalog() -> None:
    """A name may be in both, so that nothing changes here when the runtime gets a function."""
    differing = []
    entries = {"function": list(catalog.functions()), "constant": list(catalog.constants())}
    of_catalog = {(kind, fold(n)): e for kind, found in entries.items() for e in found for n in e.names}
    for english, french, kind in ROWS:
        for name in (english, french) if english and french else ():
            entry = of_catalog.get((kind, fold(name)))
            if entry is not None and {fold(english), fold(french)} != set(map(fold, entry.names)):
                differing.append(f"{english}/{french}, in the catalog {'/'.join(entry.names)}")
    assert not differing, "mend known_names.tsv or the catalog: " + ", ".join(differing)


def test_most_functions_of_the_runtime_are_known_by_the_table_too() -> None:
    """The table and the catalog were gathered apart: that they know the same names speaks for both."""
    functions = [f for f in catalog.functions() if not f.reads_like_variable]
    known = [f for f in functions if any(known_name(name, "function") for name in f.names)]
    assert len(known) > 0.8 * len(functions), sorted(
        {f.english for f in functions} - {f.english for f in known}
    )
