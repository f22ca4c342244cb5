"""SARIF 2.1.0: what its schema requires, allows and counts from."""

from __future__ import annotations

import json
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from translator.cli import main
from translator.diagnostics import rules
from translator.diagnostics.rule import Rule
from translator.diagnostics.sarif import as_sarif
from translator.source import Origin

LEVELS = ("none", "note", "warning", "error")

# Of each object of the schema: the properties that it requires, and all those that we use with what they hold.
# Every object of the schema is closed (`additionalProperties: false`), so a name that is not here is wrong.
SCHEMA: dict[str, tuple[set[str], dict[str, Any]]] = {
    "log": ({"version", "runs"}, {"$schema": str, "version": ("2.1.0",), "runs": ["run"]}),
    "run": (
        {"tool"},
        {"tool": "tool", "results": ["result"], "columnKind": ("utf16CodeUnits", "unicodeCodePoints")},
    ),
    "tool": ({"driver"}, {"driver": "toolComponent"}),
    "toolComponent": ({"name"}, {"name": str, "version": str, "rules": ["reportingDescriptor"]}),
    "reportingDescriptor": (
        {"id"},
        {
            "id": str,
            "name": str,
            "shortDescription": "text",
            "fullDescription": "text",
            "help": "text",
            "defaultConfiguration": "configuration",
        },
    ),
    "text": ({"text"}, {"text": str}),
    "configuration": (set(), {"level": LEVELS}),
    "result": (
        {"message"},
        {"ruleId": str, "ruleIndex": 0, "level": LEVELS, "message": "text", "locations": ["location"]},
    ),
    "location": (set(), {"physicalLocation": "physicalLocation"}),
    "physicalLocation": (set(), {"artifactLocation": "artifactLocation", "region": "region"}),
    "artifactLocation": (set(), {"uri": str}),
    "region": (set(), {"startLine": 1, "startColumn": 1}),
}


def validate(value: Any, kind: Any, path: str = "$") -> None:
    if isinstance(kind, list):
        assert isinstance(value, list), path
        for position, item in enumerate(value):
            validate(item, kind[0], f"{path}[{position}]")
    elif isinstance(kind, tuple):
        assert value in kind, path
    elif isinstance(kind, int):
        assert type(value) is int, path
        assert value >= kind, path
    elif kind is str:
        assert isinstance(value, str), path
        assert value, path
    else:
        required, properties = SCHEMA[kind]
        assert isinstance(value, dict), path
        assert required <= value.keys() <= properties.keys(), path
        for name, inner in value.items():
            validate(inner, properties[name], f"{path}.{name}")


def _every_rule() -> list[Any]:
    made = []
    for line, (_, rule) in enumerate(sorted(Rule.registry.items()), 1):
        names = filter(None, (name for _, name, _, _ in Formatter().parse(rule.message)))
        made.append(rule.at(Origin("src/a b.wl", line, 2), **dict.fromkeys(names, "x")))
    return made


def test_every_rule_makes_a_valid_log() -> None:
    for language in ("en", "fr"):
        log = as_sarif(_every_rule(), language)
        validate(log, "log")
        assert json.loads(json.dumps(log)) == log


def test_no_findings_make_a_valid_log() -> None:
    log: Any = as_sarif([])
    validate(log, "log")
    assert log["runs"][0]["results"] == []


def test_a_log_that_is_wrong_is_refused() -> None:
    log: Any = as_sarif(_every_rule())
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    with pytest.raises(AssertionError, match="startLine"):
        validate(log, "log")


def test_results_point_to_their_rules_and_places() -> None:
    again = rules.OpenString.at(Origin("z.wl", 9, 4))
    log: Any = as_sarif([*_every_rule(), again])
    run = log["runs"][0]
    described = run["tool"]["driver"]["rules"]
    assert len(described) == len(Rule.registry)
    for result in run["results"]:
        assert described[result["ruleIndex"]]["id"] == result["ruleId"]
    place = run["results"][-1]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "z.wl"}, "region": {"startLine": 9, "startColumn": 4}}
    first = run["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"]["uri"] == "src/a%20b.wl"


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.wl"
    file.write_text("x = = 3\n", encoding="utf-8")
    assert main(["check", str(file), "--format", "sarif"]) == 0
    log = json.loads(capsys.readouterr().out)
    validate(log, "log")
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "WL301"
    assert result["message"]["text"] == "not translated: “=” was not expected here"
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == file.as_uri()
