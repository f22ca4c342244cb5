#!/usr/bin/env python3
"""Measure whether the same program in French and in English gives the same Python.

usage: twins.py FRENCH ENGLISH [FRENCH ENGLISH ...] [--worst N] [--json]

FRENCH and ENGLISH are the folders of one program in both languages, in WINDEV's text format. Blocks of code are
twins where their tokens align: the same keywords, signs and known functions in the same order, other names and
texts aside. Of each pair of twins the Python is compared, user names and texts aside, and what `wlcompat convert`
makes of one is held against the other.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple

from translator.convert.converter import converted
from translator.convert.reading import Word, read
from translator.pipeline import Translation, translate
from translator.project.blocks import CodeBlock
from translator.project.finding import PROJECT_SUFFIXES
from translator.project.units import read_units
from translator.syntax.vocabulary import value_names
from wlcompat import catalog
from wlcompat.catalog import fold

_WIDTH = 110
_LONGEST_LOOSE = 8
"""Tokens from which a block that differs in known functions may still be found by its shape alone."""
_ALIKE = {"THEN_INLINE": "THEN", "TO_OPEN": "TO", "ELISION": "OF", "LAMBDA": "PROCEDURE", "RESULT": "RETURN"}
_LEFT_OUT = {"ARTICLE", "BYTE_SIZE"}
_VALUES = {fold(spelling): value for value, spelling in value_names()}
_TEXTS = ("STRING", "MULTILINE_STRING", "RESOURCE")


class Difference(NamedTuple):
    """The first place where two trees differ: the statements around it."""

    french: ast.AST
    english: ast.AST
    what: str


@dataclass
class Measure:
    """What was counted."""

    blocks: int = 0
    twins: int = 0
    same: int = 0
    statements: int = 0
    converted: int = 0
    came_back: int = 0
    differences: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    conversions: Counter[str] = field(default_factory=Counter)
    returns: Counter[str] = field(default_factory=Counter)
    apart: Counter[str] = field(default_factory=Counter)


def main() -> int:
    """Run the measurement."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--worst", type=int, default=20, metavar="N", help="the N most frequent differences")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of text")
    arguments = parser.parse_args()
    if len(arguments.folders) % 2:
        parser.error("folders come in pairs: French, English")
    measure = Measure()
    for french, english in zip(arguments.folders[::2], arguments.folders[1::2], strict=True):
        _measure_program(french, english, measure)
    _print(measure, arguments.worst, arguments.json)
    return 0


def _measure_program(french: Path, english: Path, measure: Measure) -> None:
    files = [_files(folder) for folder in (french, english)]
    measure.blocks += sum(len(file) for file in files[0])
    for one, other in _twins(*files, measure.apart):
        measure.twins += 1
        _measure_twins(one.block, other.block, measure)


class Signed(NamedTuple):
    """A block and its signature."""

    block: CodeBlock
    signature: tuple[str, ...]


def _files(folder: Path) -> list[list[Signed]]:
    return [
        [Signed(b, _signature(b.text, known=True)) for b in file.blocks if b.is_wlanguage and not b.is_empty]
        for file in read_units([folder], kinds=set(PROJECT_SUFFIXES.values())).files
    ]


def _twins(
    french: list[list[Signed]], english: list[list[Signed]], apart: Counter[str]
) -> Iterator[tuple[Signed, Signed]]:
    """Yield the blocks that align: those of one signature in twin files, in order, then those of one shape alone.

    `apart` counts what first sets those apart that stand in one place and do not align.
    """
    rest: tuple[list[Signed], list[Signed]] = ([], [])
    for ours, theirs in _twin_files(french, english):
        matcher = SequenceMatcher(
            None, [b.signature for b in ours], [b.signature for b in theirs], autojunk=False
        )
        for tag, low, high, other_low, other_high in matcher.get_opcodes():
            if tag == "equal":
                yield from zip(ours[low:high], theirs[other_low:other_high], strict=True)
            else:
                for a, b in zip(ours[low:high], theirs[other_low:other_high], strict=False):
                    unlike = (f"{x} | {y}" for x, y in zip(a.signature, b.signature, strict=False) if x != y)
                    apart[next(unlike, "one goes on")] += 1
                rest[0].extend(ours[low:high])
                rest[1].extend(theirs[other_low:other_high])
    shapes: list[dict[tuple[str, ...], list[Signed]]] = []
    for blocks in rest:
        shape: dict[tuple[str, ...], list[Signed]] = defaultdict(list)
        for signed in blocks:
            shape[_signature(signed.block.text, known=False)].append(signed)
        shapes.append(shape)
    for signature, found in shapes[0].items():
        others = shapes[1].get(signature, [])
        if len(found) == len(others) == 1 and len(signature) >= _LONGEST_LOOSE:
            yield found[0], others[0]


def _twin_files(
    french: list[list[Signed]], english: list[list[Signed]]
) -> Iterator[tuple[list[Signed], list[Signed]]]:
    """Yield the files that have most in common, the surest pairs first; a file without a twin is left out."""
    counts = [[Counter(b.signature for b in file) for file in files] for files in (french, english)]
    common = [
        (2 * sum((ours & theirs).values()) / max(1, ours.total() + theirs.total()), one, other)
        for one, ours in enumerate(counts[0])
        for other, theirs in enumerate(counts[1])
    ]
    taken: tuple[set[int], set[int]] = (set(), set())
    for share, one, other in sorted(common, key=lambda row: (-row[0], row[1], row[2])):
        if share and one not in taken[0] and other not in taken[1]:
            taken[0].add(one)
            taken[1].add(other)
            yield french[one], english[other]


def _signature(text: str, known: bool) -> tuple[str, ...]:
    return tuple(filter(None, (_sign(word, known) for word in read(text).words)))


def _sign(word: Word, known: bool) -> str:
    if word.terminal in _LEFT_OUT:
        return ""
    if word.terminal in _TEXTS:
        return "text"
    if word.terminal == "NAME":
        if not known:
            return "name"
        entry = catalog.find_function(word.text) or catalog.find_constant(word.text)
        return entry.english if entry is not None else _VALUES.get(fold(word.text), "name")
    return _ALIKE.get(word.terminal, word.terminal if word.is_keyword else word.text)


def _measure_twins(french: CodeBlock, english: CodeBlock, measure: Measure) -> None:
    ours, theirs = translate(french.source), translate(english.source)
    measure.statements += theirs.counts.statements
    difference = _Comparison().compare(ast.parse(ours.python), ast.parse(theirs.python))
    if difference is None:
        measure.same += 1
    else:
        measure.differences[difference.what] += 1
        measure.examples.setdefault(difference.what, _example(difference, ours, theirs))
    there = converted(french.text, "en")
    back = converted(there, "fr")
    measure.came_back += back == french.text
    if back != french.text:
        unlike = (f"{a} | {b}" for a, b in zip(_pieces(french.text), _pieces(back), strict=False) if a != b)
        measure.returns[next(unlike, "")] += 1
    wanted = [(word.terminal, word.text) for word in read(english.text).words]
    made = [(word.terminal, word.text) for word in read(there).words]
    unlike = [(m, w) for m, w in zip(made, wanted, strict=False) if not _converted_alike(m, w)]
    if not unlike and len(made) == len(wanted):
        measure.converted += 1
    else:
        what = " | ".join((*unlike[0][0], *unlike[0][1])) if unlike else "length"
        measure.conversions[what] += 1


def _pieces(text: str) -> list[str]:
    return re.findall(r"\w+|\W", text)


def _converted_alike(made: tuple[str, str], wanted: tuple[str, str]) -> bool:
    if made[0] != wanted[0]:
        return False
    if made[0] in _TEXTS or made[0] in ("NAME", "QUOTED_NAME"):
        return True
    return fold(made[1]) == fold(wanted[1])


def _example(difference: Difference, ours: Translation, theirs: Translation) -> str:
    lines = []
    for translation, node in ((ours, difference.french), (theirs, difference.english)):
        number = translation.lines[getattr(node, "lineno", 1) - 1]
        source = translation.source.line_text(number).strip() if number else ""
        lines.append(f"{translation.source.name}:{number}: {source}"[:_WIDTH])
        lines.append(f"    {ast.unparse(node)}".split("\n")[0][:_WIDTH])
    return "\n".join(f"         {line}" for line in lines)


class _Comparison:
    """A comparison of two trees of Python, the user's names exchanged one for one."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._statements: tuple[ast.AST, ast.AST] | None = None

    def compare(self, one: ast.AST, other: ast.AST) -> Difference | None:
        """Return where the trees first differ."""
        what = self._node(one, other)
        if not what:
            return None
        french, english = self._statements or (one, other)
        return Difference(french, english, what)

    def _node(self, one: Any, other: Any) -> str:
        if isinstance(one, list) and isinstance(other, list):
            return self._list(one, other)
        if isinstance(one, ast.stmt | ast.ExceptHandler) and isinstance(other, ast.AST):
            self._statements = one, other
        if type(one) is not type(other):
            return f"{type(one).__name__} {_shown(one)} | {type(other).__name__} {_shown(other)}"
        if isinstance(one, ast.ImportFrom) or _is_mark(one):
            return "" if _is_mark(one) == _is_mark(other) else "a mark"
        if isinstance(one, ast.Attribute) and isinstance(other, ast.Attribute):
            return self._name(one.attr, other.attr, _METHODS) or self._node(one.value, other.value)
        if isinstance(one, ast.Global):  # its names are in order of the alphabet
            return "" if len(one.names) == len(other.names) else "global"
        if isinstance(one, ast.JoinedStr):
            holes = [[v for v in node.values if isinstance(v, ast.FormattedValue)] for node in (one, other)]
            return self._list(*holes)
        if isinstance(one, ast.Constant):
            is_text = isinstance(one.value, str) and isinstance(other.value, str)
            return "" if is_text or one.value == other.value else f"{one.value} | {other.value}"
        if isinstance(one, ast.AST):
            for name in one._fields:
                what = self._node(getattr(one, name, None), getattr(other, name, None))
                if what:
                    return what
            return ""
        if isinstance(one, str):
            return self._name(one, other)
        return "" if one == other else f"{one} | {other}"

    def _list(self, one: list[Any], other: list[Any]) -> str:
        for a, b in zip(one, other, strict=False):
            what = self._node(a, b)
            if what:
                return what
        if len(one) != len(other):
            more = (one if len(one) > len(other) else other)[min(len(one), len(other))]
            side = "French" if len(one) > len(other) else "English"
            return f"only {side}: {type(more).__name__} {_shown(more)}"
        return ""

    def _name(self, one: str, other: str, known: Container[str] | None = None) -> str:
        known = _KNOWN if known is None else known
        if one in known or other in known:
            return "" if one == other else f"{one} | {other}"
        # Two spellings of one name of the user may be one in the other language, since case does not matter
        one, other = fold(one).strip("_"), fold(other).strip("_")
        if self._names.setdefault(one, other) != other:
            return "one name, two names"
        return ""


_METHODS = {*dir(str), *dir(list), *dir(dict), *dir(int)}
_KNOWN = {*catalog.exported_names(), *catalog.support_names(), *dir(builtins)}


def _is_mark(node: Any) -> bool:
    """Whether a node is the call that stands for what is not translated: it holds the text and the line."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "not_translated"


def _shown(node: Any) -> str:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
        return node.func.id if isinstance(node.func, ast.Name) else f".{node.func.attr}"
    if isinstance(node, ast.Constant) and not isinstance(node.value, str):
        return repr(node.value)
    if isinstance(node, ast.Name):
        return node.id if node.id in _KNOWN else "name"
    return ""


def _print(measure: Measure, most: int, as_json: bool) -> None:
    rows = {
        "blocks that align": (measure.twins, measure.blocks),
        "the same Python": (measure.same, measure.twins),
        "converted, the same as the twin": (measure.converted, measure.twins),
        "converted and back, to the letter": (measure.came_back, measure.twins),
    }
    if as_json:
        print(json.dumps({**rows, "differences": dict(measure.differences.most_common())}, indent=2))
        return
    for name, (part, whole) in rows.items():
        print(f"{name:36}{100 * part / max(1, whole):7.2f} %  {part:,} of {whole:,}")
    print(f"\nDifferences in Python: {measure.twins - measure.same}")
    for what, count in measure.differences.most_common(most):
        print(f"{count:6,}  {what}\n{measure.examples[what]}")
    for title, counts in (
        ("What sets blocks apart that do not align (French | English)", measure.apart),
        ("Differences after conversion (made | wanted)", measure.conversions),
        ("Differences after conversion and back (before | after)", measure.returns),
    ):
        print(f"\n{title}: {counts.total()}")
        for what, count in counts.most_common(most):
            print(f"{count:6,}  {what}"[:_WIDTH])


if __name__ == "__main__":
    sys.exit(main())
