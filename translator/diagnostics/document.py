"""Writes `docs/diagnostics.md` from the rules.

python -m translator.diagnostics.document            writes it
python -m translator.diagnostics.document --check    writes nothing; exit code 1 where it is not up to date
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from translator.diagnostics import rules as _rules  # noqa: F401  (importing it fills the registry)
from translator.diagnostics.rule import Language, Rule

_FILE = Path(__file__).resolve().parents[2] / "docs" / "diagnostics.md"

_HEADING = """\
# Diagnostics

<!-- Generated from the rules in translator/diagnostics by `make generate`: do not edit. -->

What `wlcompat check`, `translate`, `run` and `convert` say of a program. `wlcompat explain CODE` prints the same on the
terminal. Diagnostics come in the language of the program that they are about, English or French; the setting
`WLCOMPAT_LANGUAGE` (`en` or `fr`) decides otherwise, and alone decides for JSON and SARIF.

Ce que les commandes disent d'un programme. `wlcompat explain CODE --language fr` le montre sur le terminal. Les messages
viennent dans la langue du programme ; `WLCOMPAT_LANGUAGE` (`en` ou `fr`) en décide autrement, et seul pour JSON et SARIF.

| codes | English | français |
| --- | --- | --- |
| WL1xx | the file | le fichier |
| WL2xx | syntax that was repaired | syntaxe réparée |
| WL3xx | not translated: a mark stands in the output | non traduit : une marque reste dans le résultat |
| WL4xx | translated, but may differ | traduit, mais peut différer |
| WL5xx | conversion into the other language | conversion dans l'autre langue |
"""


def text() -> str:
    """Return the text of the page."""
    chosen = [rule for _, rule in sorted(Rule.registry.items())]
    index = [f"| [{rule.code}](#{rule.code.lower()}-{rule.slug}) | {rule.texts().says} |" for rule in chosen]
    parts = [_HEADING, "| rule | says |\n| --- | --- |\n" + "\n".join(index) + "\n"]
    parts += ["\n".join(_section(rule)) for rule in chosen]
    return "\n".join(parts)


def _section(rule: type[Rule]) -> Iterator[str]:
    yield f"## {rule.code} {rule.slug}\n"
    yield f"Severity: {rule.severity.value}.\n"
    yield from _in_language(rule, "en", "Message", "What to do")
    yield "*En français.*\n"
    yield from _in_language(rule, "fr", "Message", "Que faire")


def _in_language(rule: type[Rule], language: Language, message: str, instead: str) -> Iterator[str]:
    texts = rule.texts(language)
    shown = texts.message.replace("{", "‹").replace("}", "›")
    colon = " :" if language == "fr" else ":"
    yield f"**{texts.says}** {texts.why}\n"
    yield f"```wl\n{texts.example}\n```\n"
    yield f"* {message}{colon} {shown}"
    yield f"* {instead}{colon} {texts.instead}\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or with `--check` compare it with what would be written."""
    parser = argparse.ArgumentParser(prog="python -m translator.diagnostics.document")
    parser.add_argument("--check", action="store_true", help="only tell whether it is up to date")
    if not _FILE.parent.exists():
        print("The page belongs to the sources: run this in a checkout.", file=sys.stderr)
        return 2
    current = _FILE.read_text(encoding="utf-8") if _FILE.exists() else None
    outdated = current != text()
    if outdated and parser.parse_args(arguments).check:
        print("docs/diagnostics.md is not up to date: run `make generate` and commit it.", file=sys.stderr)
        return 1
    if outdated:
        _FILE.write_text(text(), encoding="utf-8", newline="\n")
        print("docs/diagnostics.md written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
