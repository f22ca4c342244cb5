#!/usr/bin/env python3
"""Measure the translator on folders of real code.

usage: measure.py FOLDER... [--worst N] [--json] [--suffix .wdg ...] [--whole]

Each folder, or each folder in it, holds the sources of one program in WINDEV's text format. Every block of
WLanguage is parsed and translated by itself; with --whole, all code of a file as one text. At last each program is
translated as the command does it, all files together. Times are CPU seconds of one core; lines are counted as an
editor does, and once more without those that hold nothing. An exception is shown with its file and block, the others
are still measured, the exit code is 1.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from losses import comments_lost, split, words_lost

from translator.pipeline import Translation, translate, translate_files
from translator.project.blocks import BlockKind, CodeBlock, ProjectFile
from translator.project.finding import PROJECT_SUFFIXES
from translator.project.units import read_units
from translator.syntax.parser import parse
from translator.syntax.problems import SyntaxProblem

_LONG = 5
"""Blocks of this many lines or more are counted apart."""
_SLOW = 1.0
"""Blocks that take longer to translate, in seconds, are named."""
_PATIENCE = 10.0
"""Seconds after which a block counts as failed."""
_WIDTH = 100
_FRENCH = re.compile(
    r"\b(?:si|alors|sinon|fin|pour|tantque|renvoyer|procédure|est|une?|entier|chaîne|selon|cas|vrai|faux|et|ou|pas)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:if|then|else|end|for|while|result|is|an?|int|string|switch|case|true|false|and|or|not|return)\b",
    re.IGNORECASE,
)


class OutOfPatience(BaseException):
    """A block takes too long; not an Exception, so that nothing on the way catches it."""


def _out_of_patience(_signal: int, _frame: FrameType | None) -> None:
    raise OutOfPatience(f"no end after {_PATIENCE} s")


@dataclass
class Example:
    """How often something was found, and where first."""

    count: int = 0
    place: str = ""
    line: str = ""

    def add(self, place: str, line: str) -> None:
        """Count one."""
        self.count += 1
        if self.count == 1:
            self.place, self.line = place, " ".join(line.split())[:_WIDTH]


@dataclass
class Measure:
    """What was counted of one language."""

    blocks: int = 0
    blocks_parsed: int = 0
    long_blocks: int = 0
    long_blocks_parsed: int = 0
    lines: int = 0
    full_lines: int = 0
    statements: int = 0
    untranslated: int = 0
    unsupported: int = 0
    code_lines: int = 0
    code_lines_lost: int = 0
    code_lines_moved: int = 0
    compiled: int = 0
    comments: int = 0
    comments_lost: int = 0
    failed: int = 0
    parse_seconds: float = 0.0
    translate_seconds: float = 0.0


@dataclass
class Findings:
    """Everything that a run found."""

    measures: dict[str, Measure] = field(default_factory=dict)
    worst: dict[str, dict[str, Example]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    files: int = 0
    read_lines: int = 0
    read_seconds: float = 0.0
    program_lines: int = 0
    program_full_lines: int = 0
    program_seconds: float = 0.0
    other_blocks: int = 0
    whole_files: bool = False
    failures: set[str] = field(default_factory=set)

    def example(self, topic: str, what: str, block: CodeBlock, line: int) -> None:
        """Count one case of a topic; the line is that of the file."""
        source = block.source
        place = f"{source.name}:{line}"
        text = source.line_text(line)
        self.worst.setdefault(topic, {}).setdefault(what, Example()).add(place, text)


def main() -> int:
    """Run the measurement."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--worst", type=int, default=0, metavar="N", help="the N most frequent problems of each sort"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--suffix", action="append", default=[], help="only files with this ending")
    parser.add_argument(
        "--whole", action="store_true", help="all code of a file as one text, not block by block"
    )
    arguments = parser.parse_args()
    signal.signal(signal.SIGVTALRM, _out_of_patience)
    gc.disable()  # as the command does
    parse("")  # the tables are built on the first call
    findings = Findings(whole_files=arguments.whole)
    for folder in _programs(arguments.folders):
        _measure_program(folder, {suffix.lower() for suffix in arguments.suffix}, findings)
    if arguments.json:
        print(json.dumps(_as_plain(findings), indent=2))
    else:
        _print_table(findings)
        _print_worst(findings, arguments.worst)
    for problem in findings.problems:
        print(problem, file=sys.stderr)
    return 1 if any(measure.failed for measure in findings.measures.values()) else 0


def _programs(folders: list[Path]) -> Iterator[Path]:
    """Yield the folders of programs: those in a folder that has only folders, else the folder itself."""
    for folder in folders:
        inner = sorted(entry for entry in folder.iterdir() if entry.is_dir())
        has_code = any(entry.suffix.lower() in (*PROJECT_SUFFIXES, ".wl") for entry in folder.iterdir())
        yield from [folder] if has_code or not inner else inner


def _measure_program(folder: Path, suffixes: set[str], findings: Findings) -> None:
    began = time.process_time()
    program = read_units([folder], kinds=set(PROJECT_SUFFIXES.values()))
    findings.read_seconds += time.process_time() - began
    findings.problems += program.problems
    findings.files += len(program.files)
    findings.read_lines += sum(file.whole.text.count("\n") for file in program.files)
    whole = _language("\n".join(file.source.text for file in program.files), "French")
    for file in program.files:
        if not suffixes or Path(file.whole.name).suffix.lower() in suffixes:
            _measure_file(file, whole, findings)
    gc.collect()
    began = time.process_time()
    translate_files(program.files)
    findings.program_seconds += time.process_time() - began
    findings.program_lines += sum(_lines(file.source.text) for file in program.files)
    findings.program_full_lines += sum(file.source.line_count for file in program.files)
    gc.collect()


def _measure_file(file: ProjectFile, program_language: str, findings: Findings) -> None:
    file_language = _language(file.source.text, program_language)
    findings.other_blocks += sum(not block.is_wlanguage for block in file.blocks)
    whole = (CodeBlock(BlockKind.PLAIN, file.name, file.source),)
    for block in whole if findings.whole_files else file.blocks:
        if block.is_wlanguage and not block.is_empty:
            language = _language(block.text, file_language)
            measure = findings.measures.setdefault(language, Measure())
            signal.setitimer(signal.ITIMER_VIRTUAL, _PATIENCE)
            try:
                _measure_block(block, measure, findings)
            except (Exception, OutOfPatience) as error:
                measure.failed += 1
                _complain(error, f"{file.whole.name}:{block.source.origin(0).line} ({block.title})", findings)
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _complain(error: BaseException, where: str, findings: Findings) -> None:
    """Say on the terminal what failed; the first time that something fails, with all of its traceback."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    what = f"{type(error).__name__}: {error} ({Path(frame.filename).name}:{frame.lineno})"
    print(f"FAILED {where}: {what}", file=sys.stderr)
    if what not in findings.failures:
        findings.failures.add(what)
        traceback.print_exception(error)


def _language(text: str, otherwise: str) -> str:
    """Guess the language of code from its commonest words."""
    code, _ = split(text)
    french, english = len(_FRENCH.findall(code)), len(_ENGLISH.findall(code))
    if french == english:
        return otherwise
    return "French" if french > english else "English"


def _measure_block(block: CodeBlock, measure: Measure, findings: Findings) -> None:
    measure.blocks += 1
    lines = block.source.line_count
    measure.full_lines += lines
    measure.lines += _lines(block.text)
    began = time.process_time()
    _, problems = parse(block.text)
    measure.parse_seconds += time.process_time() - began
    if lines >= _LONG:
        measure.long_blocks += 1
        measure.long_blocks_parsed += not problems
    measure.blocks_parsed += not problems
    for problem in problems:
        findings.example("parse errors", _kind(problem), block, block.source.line_of(problem.offset))
    began = time.process_time()
    translation = translate(block.source)
    seconds = time.process_time() - began
    measure.translate_seconds += seconds
    if seconds > _SLOW:
        what = f"{lines / seconds:5,.0f} lines a second, {block.title}, {lines} lines"
        findings.example("slow blocks", what, block, block.source.line_of(0))
    measure.statements += translation.counts.statements
    measure.untranslated += translation.counts.untranslated
    measure.unsupported += translation.counts.unsupported
    for diagnostic in translation.diagnostics:
        if diagnostic.is_mark:
            what = f"{diagnostic.rule.code} {diagnostic.message}"[:_WIDTH]
            findings.example("marks", what, block, diagnostic.origin.line)
    _measure_losses(block, translation, measure, findings)


def _measure_losses(block: CodeBlock, translation: Translation, measure: Measure, findings: Findings) -> None:
    python = translation.python
    try:
        compile(python, block.source.name, "exec", dont_inherit=True)
        measure.compiled += 1
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        findings.example("does not compile", str(error)[:_WIDTH], block, block.source.line_of(0))
    code, comments = split(block.text)
    measure.comments += len(comments)
    lost_comments = comments_lost(comments, python)
    measure.comments_lost += len(lost_comments)
    for comment in lost_comments:
        findings.example("comments lost", comment[:_WIDTH], block, block.source.line_of(0))
    measure.code_lines += sum(1 for line in code.split("\n") if line.strip())
    for loss in words_lost(block.source, code, python, translation.lines):
        measure.code_lines_lost += not loss.is_elsewhere
        measure.code_lines_moved += loss.is_elsewhere
        findings.example(
            "words elsewhere" if loss.is_elsewhere else "words lost", loss.word, block, loss.line
        )


def _kind(problem: SyntaxProblem) -> str:
    found = problem.found.strip()
    if found[:1] in ('"', "“"):
        found = "a string"
    elif found[:1].isdigit():
        found = "a number"
    return f"{problem.kind.value}: {found[:30] or 'the end of the line'}"


def _rows(measure: Measure) -> Iterator[tuple[str, float | int, str]]:
    """Yield the rows of the table: what it is, the figure, and how it came about."""
    yield from (
        _share("long blocks without parse error", measure.long_blocks_parsed, measure.long_blocks),
        _share("blocks without parse error", measure.blocks_parsed, measure.blocks),
        _share("statements translated", measure.statements - measure.untranslated, measure.statements),
        _share("statements with a function that is missing", measure.unsupported, measure.statements),
        _share("lines of code lost without a mark", measure.code_lines_lost, measure.code_lines),
        _share("lines of code with a word elsewhere", measure.code_lines_moved, measure.code_lines),
        _share("output compiles", measure.compiled, measure.blocks),
        _share("comments kept", measure.comments - measure.comments_lost, measure.comments),
        ("lines a second, parsing", *_speed(measure.lines, measure.parse_seconds)),
        ("lines a second, end to end", *_speed(measure.lines, measure.translate_seconds)),
        ("lines that hold anything, end to end", *_speed(measure.full_lines, measure.translate_seconds)),
        ("exceptions", measure.failed, ""),
    )


def _share(name: str, part: int, whole: int) -> tuple[str, float, str]:
    return name, round(100 * part / whole, 2) if whole else 0.0, f"{part:,} of {whole:,}"


def _lines(text: str) -> int:
    return text.count("\n") + (text[-1:] not in ("", "\n"))


def _speed(lines: int, seconds: float) -> tuple[int, str]:
    return round(lines / seconds) if seconds else 0, f"{lines:,} in {seconds:.1f} s"


def _print_table(findings: Findings) -> None:
    for language, measure in sorted(findings.measures.items()):
        print(language)
        for name, figure, how in _rows(measure):
            unit = " %" if isinstance(figure, float) else "  "
            print(f"  {name:44}{figure:>10,}{unit}  {how}")
    speed, how = _speed(findings.read_lines, findings.read_seconds)
    print(f"Reading {findings.files} files: {speed:,} lines a second ({how}, unpacked, with their resources)")
    speed, how = _speed(findings.program_lines, findings.program_seconds)
    full, _ = _speed(findings.program_full_lines, findings.program_seconds)
    print(f"Programs, all files together: {speed:,} lines a second ({how}), {full:,} that hold anything")
    print(f"Blocks in JavaScript or another language, not measured: {findings.other_blocks}")


def _print_worst(findings: Findings, most: int) -> None:
    for topic, examples in findings.worst.items() if most else ():
        total = sum(example.count for example in examples.values())
        print(f"\n{topic}: {total:,}")
        for what, example in sorted(examples.items(), key=lambda item: -item[1].count)[:most]:
            print(f"{example.count:7,}  {what}\n         {example.place}: {example.line}")


def _as_plain(findings: Findings) -> dict[str, object]:
    return {
        "languages": {
            language: {**vars(measure), "shares": {name: figure for name, figure, _ in _rows(measure)}}
            for language, measure in sorted(findings.measures.items())
        },
        "files": findings.files,
        "read_lines": findings.read_lines,
        "read_seconds": findings.read_seconds,
        "program_lines": findings.program_lines,
        "program_full_lines": findings.program_full_lines,
        "program_seconds": findings.program_seconds,
        "other_blocks": findings.other_blocks,
        "problems": findings.problems,
        "most_frequent": {
            topic: dict(Counter({what: example.count for what, example in examples.items()}).most_common(50))
            for topic, examples in findings.worst.items()
        },
    }


if __name__ == "__main__":
    sys.exit(main())
