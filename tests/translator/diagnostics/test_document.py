"""docs/diagnostics.md: from the rules, both languages, up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from translator.diagnostics import document
from translator.diagnostics.rule import Rule


def test_the_page_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert document.main(["--check"]) == 0, capsys.readouterr().err


def test_the_page_has_every_rule_in_both_languages() -> None:
    page = document.text()
    for code, rule in Rule.registry.items():
        assert f"## {code} {rule.slug}\n" in page
        for language in ("en", "fr"):
            texts = rule.texts(language)
            for text in (texts.says, texts.why, texts.example, texts.instead):
                assert text in page


def test_an_old_page_is_noticed_and_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "diagnostics.md"
    monkeypatch.setattr(document, "_FILE", page)
    assert document.main(["--check"]) == 1
    assert "make generate" in capsys.readouterr().err
    assert not page.exists()
    assert document.main([]) == 0
    assert document.main(["--check"]) == 0
    page.write_text("old", encoding="utf-8")
    assert document.main(["--check"]) == 1
