"""The grammar itself: no conflicts, no words in the rules, nothing that the builder does not know."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from translator.cache import cached
from translator.syntax import tables
from translator.syntax.builder import Builder
from translator.syntax.tables import BUILD, Rule, Tables, load_tables
from translator.syntax.vocabulary import keywords, read_grammar_file


def test_lark_builds_it_without_conflict() -> None:
    built = tables._build(read_grammar_file("wlanguage.lark"))  # strict: lark raises where two rules compete
    _assert_same(tables._from_plain(json.loads(json.dumps(built))), load_tables())


def test_the_rules_hold_no_word_of_the_language() -> None:
    rules = re.sub(r"//[^\n]*", "", read_grammar_file("wlanguage.lark"))
    assert re.findall(r'"\w+"', rules) == []


def test_the_builder_has_a_method_for_every_rule_that_builds() -> None:
    builder = Builder()
    for rule in load_tables().rules:
        assert callable(builder.method(rule)), rule.name
        assert rule.action != BUILD or getattr(builder, rule.name, None)


def test_every_keyword_has_spellings_in_both_languages() -> None:
    for keyword in keywords():
        assert keyword.english
        assert keyword.french


def _as_text(rule: Rule) -> str:
    return f"{rule.origin} {rule.length} {rule.name} {rule.action} {rule.picks} {rule.spliced}"


def _assert_same(left: Tables, right: Tables) -> None:
    """Two automata made from one grammar; lark numbers their states as it likes."""
    assert left.numbers == right.numbers
    assert sorted(map(_as_text, left.rules)) == sorted(map(_as_text, right.rules))
    assert (left.patterns, left.ignored, left.keyword_spellings) == (
        right.patterns,
        right.ignored,
        right.keyword_spellings,
    )
    assert _lengths_of_rows(left) == _lengths_of_rows(right)


def _lengths_of_rows(of: Tables) -> list[int]:
    return sorted(len(of.actions[state]) for state in range(len(of.actions.texts)))


def test_spoilt_and_missing_caches_do_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = {"symbols": ["A"], "actions": ["0 1 7 -3"], "rules": [], "start": 0, "final": 1}
    plain |= {"patterns": [["A", "a"]], "ignored": [], "keyword_spellings": []}
    built: list[str] = []

    def build(grammar: str) -> dict[str, object]:
        built.append(grammar)
        return plain

    monkeypatch.setattr(tables, "_build", build)
    monkeypatch.setenv("WLCOMPAT_CACHE", str(tmp_path))
    load = load_tables.__wrapped__
    first = load()
    assert load() == first
    assert len(built) == 1, "the second time from the cache"
    (file,) = tmp_path.iterdir()
    file.write_text("{ not json", encoding="utf-8")
    assert load() == first
    monkeypatch.setenv("WLCOMPAT_CACHE", str(file / "no folder"))
    assert load() == first
    assert len(built) == 3
    assert first.actions[0] == {0: 1, 7: -3}


def test_words_are_read_from_the_cache_and_anew_once_they_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WLCOMPAT_CACHE", str(tmp_path))
    made: list[str] = []
    for text in ("é = 1", "é = 1", "é = 2", "é = 1"):
        assert cached("words", [text], lambda text=text: made.append(text) or {"is": text}) == {"is": text}
    assert made == ["é = 1", "é = 2"]
    assert len(list(tmp_path.iterdir())) == 2
