"""The saved text of a help page, taken apart into its facts; knows the layout, not the catalog."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from translator.doccheck.page_layout import (
    HEADINGS,
    Section,
    is_form_heading,
    is_platform_line,
    plain,
)
from translator.doccheck.syntax_form import SyntaxForm, parse_form
from wlcompat.catalog import fold
from wlcompat.record import field, record, value

MOST_FORMS = 20
_MOST_LINES_OF_ONE_FORM = 8
_MOST_LINES_OF_A_DESCRIPTION = 2_000
_LONGEST_PROSE_LINE = 4_000
_START_OF_FORM = re.compile(
    r"(?:<[^<>]{1,200}>\s{0,9}=)?\s{0,9}(?:<[^<>]{1,200}>\.)?[^\W\d][\w.]{0,99}\s{0,9}\("
)
_DESCRIBED = re.compile(r"<([^<>]{1,200})>\s*:\s*(.*)")
_OTHER_NAME = re.compile(
    r"(?:in (?:french|english)|en (?:fran[cç]ais|anglais))\s*:\s*([^\W\d]\w{0,99})", re.IGNORECASE
)
_COMPONENT = re.compile(r"(?:component|composante?)\s*:\s*([\w.-]{1,60})", re.IGNORECASE)
_VERSION = re.compile(r"•?\s*Version\s+(\w{1,20})", re.IGNORECASE)


@value
class PageLine:
    """A line of the page with plain blanks, and its number from 1."""

    number: int
    text: str


@value
class Description:
    """What the page says of a parameter or of the result: `<Port number>: Integer` and the text below."""

    name: str
    type_text: str
    line: int
    lines: tuple[PageLine, ...]


@value
class Example:
    """Code of the page, as it stands there."""

    first_line: int
    code: str


@value
class DescribedForm:
    """A syntax form with the descriptions that stand below it."""

    form: SyntaxForm
    descriptions: Mapping[str, Description]
    """By `name_key`; where several forms share a description, each has it."""
    own: tuple[Description, ...]
    """Those that stand below this form."""


@value
class HelpPage:
    """The facts of a help page."""

    language: Literal["English", "French"]
    function: str
    other_name: str
    """The name in the other language, where the page gives it; else empty."""
    summary: str
    forms: tuple[DescribedForm, ...]
    examples: tuple[Example, ...]
    component: str
    minimum_version: str


def name_key(name: str) -> str:
    """Return the form under which names of parameters are compared: case, accents and blanks do not count."""
    return "".join(c for c in fold(name) if c.isalnum())


def read_page(text: str) -> HelpPage | None:
    """Return the facts of the page, or None where the text shows no syntax of a function."""
    sections = _Sections(text)
    forms = _forms(sections)
    if not forms:
        return None
    introduction = sections.lines[Section.INTRODUCTION]
    everywhere = [line.text.strip() for lines in sections.lines.values() for line in lines]
    names = (_OTHER_NAME.fullmatch(line.text.strip()) for line in introduction)
    components = (_COMPONENT.match(line) for line in everywhere)
    versions = (_VERSION.fullmatch(line.text.strip()) for line in sections.lines[Section.VERSION])
    return HelpPage(
        language="French" if sections.french else "English",
        function=forms[0].form.function,
        other_name=next((m[1] for m in names if m), ""),
        summary=_summary(introduction),
        forms=forms,
        examples=tuple(_examples(sections)),
        component=next((m[1] for m in components if m), ""),
        minimum_version=next((m[1] for m in versions if m), ""),
    )


class _Sections:
    """The lines of the page by the heading that they stand under."""

    def __init__(self, text: str) -> None:
        self.raw = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.lines: dict[Section, list[PageLine]] = {section: [] for section in Section}
        self.french = False
        self.examples: list[list[PageLine]] = []
        lines = [PageLine(number, plain(raw)) for number, raw in enumerate(self.raw, start=1)]
        current = Section.INTRODUCTION
        for line in self._with_syntax_heading(lines):
            heading = HEADINGS.get(fold(line.text.strip())) if len(line.text) < 80 else None
            if heading is not None:
                current, french = heading
                if current is Section.SYNTAX:
                    self.french = french
                if current is Section.EXAMPLE:
                    self.examples.append([])
                continue
            self.lines[current].append(line)
            if current is Section.EXAMPLE:
                self.examples[-1].append(line)

    @staticmethod
    def _with_syntax_heading(lines: list[PageLine]) -> list[PageLine]:
        """Return the lines, with a heading above the syntax where the page was saved without headings."""
        for position, line in enumerate(lines):
            text = line.text.strip()
            if len(text) < 80 and HEADINGS.get(fold(text), (None,))[0] is Section.SYNTAX:
                return lines
            if text.startswith("<") and _DESCRIBED.match(text[:_LONGEST_PROSE_LINE]) and position:
                before = lines[position - 1]
                form = parse_form(before.text, before.number)
                if form is not None and form.parentheses:
                    french = " :" in text or form.result == "Résultat"
                    heading = PageLine(before.number, "Syntaxe" if french else "Syntax")
                    return [*lines[: position - 1], heading, *lines[position - 1 :]]
        return lines


@record
class _Growing:
    """A form, or a description, while its lines are read."""

    form: SyntaxForm
    descriptions: dict[str, Description] = field(default_factory=dict)
    name: str = ""
    type_text: str = ""
    line: int = 0
    lines: list[PageLine] = field(default_factory=list)

    def open(self, name: str, type_text: str, line: int) -> None:
        self.close()
        self.name, self.type_text, self.line = name, type_text, line

    def close(self) -> None:
        if self.name:
            found = Description(self.name, self.type_text, self.line, tuple(self.lines))
            self.descriptions.setdefault(name_key(self.name), found)
        self.name, self.lines = "", []

    def add(self, line: PageLine) -> None:
        if not self.name or len(self.lines) >= _MOST_LINES_OF_A_DESCRIPTION or not line.text.strip():
            return
        if not self.type_text and not self.lines:
            self.type_text = line.text.strip()
        else:
            self.lines.append(line)


def _forms(sections: _Sections) -> tuple[DescribedForm, ...]:
    growing: list[_Growing] = []
    lines = sections.lines[Section.SYNTAX]
    position = 0
    while position < len(lines):
        line = lines[position]
        form, used = _form_at(lines, position)
        position += used
        if form is not None and _is_form_of_the_page(form, growing):
            if growing:
                growing[-1].close()
            if len(growing) >= MOST_FORMS:
                break
            growing.append(_Growing(form))
            continue
        if not growing:
            continue
        described = _DESCRIBED.fullmatch(line.text.strip()[:_LONGEST_PROSE_LINE])
        if described:
            growing[-1].open(described[1].strip(), described[2].strip(), line.number)
        elif is_form_heading(line.text):
            growing[-1].close()
        else:
            growing[-1].add(PageLine(line.number, line.text[:_LONGEST_PROSE_LINE]))
    if growing:
        growing[-1].close()
    everything: dict[str, Description] = {}
    for one in growing:
        everything = {**one.descriptions, **everything}
    return tuple(
        DescribedForm(one.form, {**everything, **one.descriptions}, tuple(one.descriptions.values()))
        for one in growing
    )


def _form_at(lines: list[PageLine], position: int) -> tuple[SyntaxForm | None, int]:
    """Return the form that starts at this line, and how many lines it takes: pages break long ones."""
    first = lines[position]
    text = first.text.strip()
    used = 1
    if _START_OF_FORM.match(text):
        while (
            text.count("(") > text.count(")")
            and used < _MOST_LINES_OF_ONE_FORM
            and position + used < len(lines)
            and len(text) <= _LONGEST_PROSE_LINE
        ):
            text += " " + lines[position + used].text.strip()
            used += 1
        form = parse_form(text, first.number)
        if form is not None:
            return form, used
    return parse_form(first.text.strip(), first.number), 1


def _is_form_of_the_page(form: SyntaxForm, before: list[_Growing]) -> bool:
    """Tell a syntax form from a line of text that happens to look like one."""
    if before:
        same = fold(form.function) == fold(before[0].form.function)
        return same and form.parentheses == before[0].form.parentheses
    return form.parentheses or form.result is not None


def _examples(sections: _Sections) -> Iterator[Example]:
    for lines in sections.examples:
        block: list[PageLine] = []
        for line in [*lines, None]:
            if line is not None and not is_platform_line(line.text):
                block.append(line)
                continue
            while block and not block[0].text.strip():
                del block[0]
            while block and not block[-1].text.strip():
                del block[-1]
            if block:
                code = "\n".join(sections.raw[kept.number - 1] for kept in block)
                yield Example(block[0].number, code + "\n")
            block = []


def _summary(introduction: list[PageLine]) -> str:
    for line in introduction:
        text = line.text.strip()
        if text.endswith(".") and text[0].isalpha() and len(text) <= _LONGEST_PROSE_LINE:
            return text
    return ""
