"""What holds for the translation of every program, tried on each program of each golden page."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.golden.page import Page, pages, translated
from tests.golden.variants import (
    code_tokens,
    comment_lines,
    in_code,
    python_comments,
    statement_count,
    with_later_names,
    with_words,
    without_accents,
)
from translator.diagnostics import rules
from translator.pipeline import Translation, translate
from translator.semantics.walk import walk
from translator.source import SourceText, decode_source
from translator.syntax import nodes as n
from translator.syntax.parser import parse

SOURCES = [
    pytest.param(source, id=f"{page.name}-{language}")
    for page in pages()
    for language, source in page.sources.items()
]
IN_BOTH_LANGUAGES = [pytest.param(page, id=page.name) for page in pages() if len(page.sources) == 2]
every_source = pytest.mark.parametrize("source", SOURCES)


def _written_otherwise(source: SourceText, text: str) -> Translation:
    return translate(SourceText(source.name, text))


def _has_syntax_problems(translation: Translation) -> bool:
    return any(d.rule.code in ("WL201", "WL301", "WL307", "WL308", "WL309") for d in translation.diagnostics)


@every_source
def test_compiles(source: SourceText) -> None:
    compile(translated(source).python, source.name, "exec", dont_inherit=True)


@every_source
def test_is_the_same_twice(source: SourceText) -> None:
    assert translate(source) == translated(source)


@pytest.mark.parametrize("page", IN_BOTH_LANGUAGES)
def test_french_and_english_give_the_same_python(page: Page) -> None:
    english, french = (code_tokens(translated(source).python) for source in page.sources.values())
    assert french == english


@every_source
def test_case_and_accents_of_keywords_do_not_count(source: SourceText) -> None:
    expected = code_tokens(translated(source).python)
    for change in (str.upper, str.lower, str.swapcase, without_accents):
        text = with_words(source.text, change)
        assert code_tokens(_written_otherwise(source, text).python) == expected


@every_source
def test_case_of_names_does_not_count(source: SourceText) -> None:
    """Every use of a name follows its declaration, whatever its spelling."""
    if any(
        d.rule.code in ("WL302", "WL303", "WL304", "WL305", "WL306") for d in translated(source).diagnostics
    ):
        return  # what is quoted in a mark is quoted as it was written
    if re.search(r"\b(VariantObject|XmlNode)\(\)|\bensure_variant\(", translated(source).python):
        return  # nobody declares the members of variants and nodes: each is called what the code calls it
    text = with_later_names(source.text, str.swapcase)
    assert code_tokens(_written_otherwise(source, text).python) == code_tokens(translated(source).python)


@every_source
def test_no_break_spaces_are_spaces(source: SourceText) -> None:
    text = in_code(source.text, lambda code: code.replace(" ", "\u00a0"))
    assert code_tokens(_written_otherwise(source, text).python) == code_tokens(translated(source).python)


@every_source
def test_line_ends_do_not_count(source: SourceText) -> None:
    expected = translated(source)
    for line_end in ("\r\n", "\r"):
        found = translate(decode_source(source.text.replace("\n", line_end).encode(), source.name))
        assert found.python == expected.python
        assert found.diagnostics == expected.diagnostics


@every_source
def test_layout_does_not_count(source: SourceText) -> None:
    expected = code_tokens(translated(source).python)
    for line_end in ("\n   ", "\n\t\t", " \t\n"):
        text = in_code(source.text, lambda code, new=line_end: code.replace("\t", "").replace("\n", new))  # type: ignore[misc]
        assert code_tokens(_written_otherwise(source, text).python) == expected


@every_source
def test_keeps_every_comment_once_and_in_order(source: SourceText) -> None:
    program, _ = parse(source.text)
    expected = [line for comment in program.comments for line in comment_lines(comment)]
    assert python_comments(translated(source).python) == expected
    assert translated(source).comments == len(program.comments)


@every_source
def test_counts_every_statement(source: SourceText) -> None:
    translation = translated(source)
    counts = translation.counts
    assert 0 <= counts.untranslated <= counts.statements
    assert 0 <= counts.unsupported <= counts.statements - counts.untranslated
    if not _has_syntax_problems(translation):
        assert counts.statements == statement_count(source.text)


@every_source
def test_marks_and_counts_agree(source: SourceText) -> None:
    translation = translated(source)
    assert not any(d.rule is rules.OwnMistake for d in translation.diagnostics)
    assert translation.python.count(" not translated:\n") == translation.counts.untranslated
    if translation.counts.untranslated or translation.counts.unsupported:
        assert any(d.rule.code[2] == "3" for d in translation.diagnostics)


@every_source
def test_every_statement_maps_back_to_its_line(source: SourceText) -> None:
    translation = translated(source)
    lines = translation.python.split("\n")
    last = source.text.count("\n") + 1
    assert len(translation.lines) == len(lines) - 1
    assert all(0 <= line <= last for line in translation.lines)
    tree = ast.parse(translation.python)
    for statement in _statements_of_the_user(tree):
        assert translation.lines[statement.lineno - 1], f"no line for {lines[statement.lineno - 1]!r}"
    _check_literals(source, translation, tree)


def _statements_of_the_user(tree: ast.Module) -> list[ast.stmt]:
    """Return the statements that stand for one of the source: no imports, no `pass`, no `global`."""
    made_up = (ast.Import, ast.ImportFrom, ast.Pass, ast.Global)
    found: list[ast.stmt] = []
    for outer in tree.body:
        if isinstance(outer, ast.FunctionDef):
            found += [s for s in ast.walk(outer) if isinstance(s, ast.stmt) and not isinstance(s, made_up)]
    return found


def _check_literals(source: SourceText, translation: Translation, tree: ast.Module) -> None:
    """A literal that stands once in the source maps to the first line of its statement."""
    program, _ = parse(source.text)
    literals: dict[str, list[int]] = {}
    for node in walk(program):
        if isinstance(node, n.String) and len(node.value) > 1:
            literals.setdefault(node.value, []).append(source.line_of(node.start))
    first_line = {
        line: source.line_of(node.start)
        for node in walk(program)
        if isinstance(node, n.Statement) and not isinstance(node, n.BrokenBlock | n.Untranslated)
        for line in range(source.line_of(node.start), source.line_of(max(node.start, node.end - 1)) + 1)
        if isinstance(node, n.Assignment | n.ExpressionStatement | n.Declaration | n.Return)
    }
    for statement in ast.walk(tree):
        if isinstance(statement, ast.Expr | ast.Assign | ast.AugAssign | ast.AnnAssign | ast.Return):
            for constant in ast.walk(statement):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    places = literals.get(constant.value, [])
                    if len(places) == 1 and places[0] in first_line and constant.value not in ("page.wl",):
                        mapped = translation.lines[statement.lineno - 1]
                        assert mapped in (0, first_line[places[0]]), constant.value


def test_ruff_would_leave_the_output_as_it_is(tmp_path: Path) -> None:
    files: dict[str, str] = {}
    for page in pages():
        for language, source in page.sources.items():
            files[f"{page.name}_{language}.py".replace("-", "_")] = translated(source).python
    for name, python in files.items():
        (tmp_path / name).write_text(python, encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--isolated", "--no-cache", "--target-version", "py311", str(tmp_path)]
    formatted = subprocess.run(
        [*ruff, "format", "--diff", *settings], capture_output=True, text=True, check=False
    )
    assert not formatted.stdout, formatted.stdout
    assert formatted.returncode == 0, formatted.stderr
    # F: imports that nothing uses, names that do not exist; I: the order of imports; E9: what does not parse
    checked = subprocess.run(
        [*ruff, "check", "--select", "F,I,E9", "--ignore", "F841", *settings],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
