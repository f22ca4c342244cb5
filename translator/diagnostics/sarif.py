"""Diagnostics as SARIF 2.1.0, the form in which other programs take the findings of checkers."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from translator.diagnostics.rule import Diagnostic, Language, Rule
from wlcompat.version import __version__

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(diagnostics: Iterable[Diagnostic], language: Language = "en") -> dict[str, object]:
    """Return the log: one run, the rules that were broken, and a result for each diagnostic."""
    found = list(diagnostics)
    broken = sorted({d.rule.code: d.rule for d in found}.items())
    positions = {code: index for index, (code, _) in enumerate(broken)}
    driver = {
        "name": "wlcompat",
        "version": __version__,
        "rules": [_rule(rule, language) for _, rule in broken],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(d, positions[d.rule.code], language) for d in found],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: type[Rule], language: Language) -> dict[str, object]:
    texts = rule.texts(language)
    return {
        "id": rule.code,
        "name": rule.__name__,
        "shortDescription": {"text": texts.says},
        "fullDescription": {"text": texts.why},
        "help": {"text": texts.instead},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(diagnostic: Diagnostic, position: int, language: Language) -> dict[str, object]:
    file, line, column = diagnostic.origin
    return {
        "ruleId": diagnostic.rule.code,
        "ruleIndex": position,
        "level": diagnostic.rule.severity.value,
        "message": {"text": diagnostic.message_in(language)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _address(file)},
                    "region": {"startLine": line, "startColumn": column},
                }
            }
        ],
    }


def _address(file: str) -> str:
    """Return the URI of a file: relative where its path is, as readers of SARIF expect it of a repository."""
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
