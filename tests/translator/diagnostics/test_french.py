"""Messages in French: every phrase that a pass fills in has its French, the user's own words stay."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import translator
from tests.translator.work import translated
from translator.cli.diagnostics import summary
from translator.diagnostics import rules
from translator.diagnostics.phrases import PHRASES, in_french
from translator.pipeline import translate
from translator.source import Origin, SourceText
from wlcompat import catalog

FILLED_IN = {"construct", "problem"}
"""The values of messages that hold words of ours and not the user's alone."""


def _phrases() -> Iterator[tuple[str, str]]:
    """Yield (place, phrase) for the phrases that the passes fill into messages, `{}` for what varies."""
    for file in sorted(Path(translator.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            value = None
            if isinstance(node, ast.keyword) and node.arg in FILLED_IN:
                value = node.value
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                value = node.value if node.targets[0].id in FILLED_IN else None
            phrase = _template(value)
            if phrase is not None:
                yield f"{file.name}:{node.value.lineno}", phrase  # type: ignore[attr-defined]


def _template(value: ast.expr | None) -> str | None:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    if isinstance(value, ast.JoinedStr):
        return "".join(p.value if isinstance(p, ast.Constant) else "{}" for p in value.values)  # type: ignore[misc]
    return None


def test_every_phrase_has_its_french() -> None:
    found = list(_phrases())
    assert len(found) > 20
    missing = [f"{place}: {phrase}" for place, phrase in found if in_french(phrase) == phrase]
    assert not missing, "add their French to translator/diagnostics/phrases.py:\n" + "\n".join(missing)


def test_every_limit_of_a_function_has_its_french() -> None:
    limits = {function.limits for function in catalog.functions() if function.limits}
    assert len(limits) > 5
    missing = sorted(limit for limit in limits if in_french(limit) == limit)
    assert not missing, "add their French to translator/diagnostics/phrases.py:\n" + "\n".join(missing)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SI x ALORS\n\tx = = 3\nFIN\n", "1 instructions traduites sur 2, 1 signalées, écrit dans out"),
        ("IF x THEN\n\tx = = 3\nEND\n", "1 of 2 statements translated, 1 marked, written to out"),
    ],
)
def test_what_was_done_is_told_in_the_language_of_the_program(
    text: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WLCOMPAT_LANGUAGE", raising=False)
    assert summary([translate(SourceText("a.wl", text))], "out") == told


@pytest.mark.parametrize(("english", "french"), PHRASES.items())
def test_a_phrase_keeps_the_words_filled_in(english: str, french: str) -> None:
    words = [f"{{w{position}}}" for position in range(english.count("{}"))]
    assert in_french(english.format(*words)) == french.format(*words)


@pytest.mark.parametrize("own", ["bOuvert", "{0}", "{", "of", "“x”", "Longueur\n"])
def test_the_users_words_are_no_phrases(own: str) -> None:
    assert in_french(own) == own
    message = rules.UnknownName.at(Origin("a.wl", 1, 1), name=own).message_in("fr")
    assert message.startswith(f"{own} n'est pas déclaré")


def test_messages_of_a_program_in_both_languages() -> None:
    found = {d.rule.code: d for d in translated("x = = 3\nGOTO a\ny = Inconnue(1)\n").diagnostics}
    assert found["WL301"].message == "not translated: “=” was not expected here"
    assert found["WL301"].message_in("fr") == "non traduit : “=” ne convient pas ici"
    assert found["WL313"].message_in("fr").startswith("Inconnue n'est ni une procédure du programme traduit")


def test_functions_have_their_french_names() -> None:
    of_limits, of_arguments = translated('SignalCrée("a")\nSocketFerme()\n').diagnostics
    assert of_limits.message.startswith("EventCreate: ")
    assert of_limits.message_in("fr").startswith("SignalCrée : ")
    assert of_arguments.message_in("fr").startswith("non traduit : SocketFerme ")


def test_a_construct_is_told_in_french() -> None:
    told = rules.UnsupportedConstruct.at(Origin("a.wl", 1, 1), construct="an assignment to nMaximum")
    assert told.message_in("fr") == "non traduit : une affectation à nMaximum"
    assert told.as_plain("fr")["message"] == told.message_in("fr")
    assert told.as_plain()["message"] == "not translated: an assignment to nMaximum"
