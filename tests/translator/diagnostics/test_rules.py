"""The rules: whole, distinct, and explained; the diagnostics as text and as plain data."""

from __future__ import annotations

import re
import string

import pytest

from tests.translator.work import translated
from translator.diagnostics import rules as _rules
from translator.diagnostics.render import SEVERITIES, as_text, explanation
from translator.diagnostics.rule import Language, Rule, Severity, Texts
from translator.source import Origin
from wlcompat.record import field_names

assert _rules.Syntax.code in Rule.registry
LANGUAGES: tuple[Language, ...] = ("en", "fr")
RULES = [pytest.param(rule, id=code) for code, rule in sorted(Rule.registry.items())]


def _fields(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


@pytest.mark.parametrize("rule", RULES)
def test_has_all_that_a_rule_has(rule: type[Rule]) -> None:
    assert re.fullmatch(r"WL[1-5]\d\d", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.slug)
    assert isinstance(rule.severity, Severity)
    for language in LANGUAGES:
        texts = rule.texts(language)
        for text in (getattr(texts, name) for name in field_names(Texts)):
            assert text
            assert text == text.strip()
        assert texts.says.endswith(".")
        assert not texts.message.endswith(".")
        assert texts.why.endswith(".")


@pytest.mark.parametrize("rule", RULES)
def test_says_the_same_in_french(rule: type[Rule]) -> None:
    assert "french" in vars(rule), f"{rule.__name__} has no French texts: french = Texts(…)"
    english, french = rule.texts("en"), rule.texts("fr")
    assert _fields(english.message) == _fields(french.message)
    assert english.says != french.says
    assert english.why != french.why
    assert english.instead != french.instead


def test_codes_and_slugs_are_distinct() -> None:
    rules = Rule.registry.values()
    assert len({rule.slug for rule in rules}) == len(rules) == len({rule.code for rule in rules})


def test_a_code_cannot_be_taken_twice() -> None:
    with pytest.raises(ValueError, match="WL301"):
        type("Other", (Rule,), {"code": "WL301"})


@pytest.mark.parametrize("rule", RULES)
def test_a_diagnostic_is_filled_in_whole(rule: type[Rule]) -> None:
    fields = _fields(rule.message)
    diagnostic = rule.at(Origin("a.wl", 3, 7), **dict.fromkeys(fields, "<x>"))
    assert diagnostic.message == diagnostic.message_in("en")
    for language in LANGUAGES:
        message = diagnostic.message_in(language)
        assert message.count("<x>") >= len(fields)
        assert "{" not in message
    assert diagnostic.is_mark == (rule.code[2] in "34")
    plain = diagnostic.as_plain()
    assert {*plain} == {"code", "rule", "severity", "file", "line", "column", "message"}
    assert (plain["code"], plain["rule"], plain["line"], plain["column"]) == (rule.code, rule.slug, 3, 7)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_explanation_has_everything(rule: type[Rule], language: Language) -> None:
    text = explanation(rule, language)
    texts = rule.texts(language)
    assert text.startswith(
        f"{rule.code} {rule.slug} ({SEVERITIES[language][rule.severity]})\n\n{texts.says}\n"
    )
    assert texts.why in text
    assert f"{'What to do:' if language == 'en' else 'Que faire :'} {texts.instead}" in text
    assert all(f"    {line}" in text for line in texts.example.splitlines())


def test_braces_in_the_users_words_are_no_fields() -> None:
    origin = Origin("a.wl", 1, 1)
    assert "{found}" in _rules.Syntax.at(origin, found="“{found}”").message
    assert [d.rule.code for d in translated("x = = {0}\n").diagnostics] == ["WL301"]


def test_text_shows_the_line_and_a_caret() -> None:
    source = "n is int\n\tn = = 3\n"
    translation = translated(source)
    lines = [*as_text(translation.diagnostics, lambda _file, line: translation.source.line_text(line))]
    assert lines[0].startswith("a.wl:2:6: warning WL301 ")
    assert lines[1:] == ["     n = = 3", "         ^"]


def test_text_in_colour_says_the_same() -> None:
    translation = translated("x = = 3\n")

    def shown(colour: bool) -> list[str]:
        return [
            *as_text(translation.diagnostics, lambda _file, line: translation.source.line_text(line), colour)
        ]

    plain = [re.sub(r"\033\[\d+m", "", line) for line in shown(True)]
    assert plain == shown(False)
    assert "\033[" in "".join(shown(True))


def test_a_line_that_is_too_long_is_not_shown() -> None:
    translation = translated("x = = " + "3" * 500 + "\n")
    assert (
        len([*as_text(translation.diagnostics[:1], lambda _f, line: translation.source.line_text(line))]) == 1
    )


def test_limits_of_functions_are_told_where_they_are_used() -> None:
    told = [d for d in translated('Info("a")\n').diagnostics if d.rule is _rules.FunctionLimits]
    assert len(told) <= 1
