"""One parameter: its type, default, constants and range, as the page and the catalog have them."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from enum import IntFlag
from typing import Any

from translator.doccheck.constants import ConstantRow, constant_rows, mentioned_constants
from translator.doccheck.kinds import accepts, in_words, kinds_of_annotation, kinds_of_page, says_constants
from translator.doccheck.page import Description
from translator.doccheck.report import Finding, Status
from translator.doccheck.stated_values import StatedDefault, StatedRange, stated_default, stated_ranges
from wlcompat import catalog
from wlcompat.catalog import Constant, Function, Parameter

_MOST_MENTIONS = 10
_LONGEST_QUOTE = 140
_SAME_AS = re.compile(r"\bas in (\w{1,100})")
_RANGE = re.compile(r"between (\d+) and (\d+)")


def compare_parameter(entry: Function, parameter: Parameter, description: Description) -> Iterator[Finding]:
    """Yield what the description of the parameter agrees and disagrees in with the catalog's parameter."""
    shown = f"<{description.name}>"
    yield from _type(parameter, description, f"type of {shown}")
    rows = constant_rows(description.lines, says_constants(description.type_text))
    yield from _constants(parameter, rows, f"constants of {shown}")
    stated = stated_default(description.lines)
    yield from _default(parameter, stated, rows, f"default of {shown}")
    for found in stated_ranges(description.lines):
        yield _range(entry, parameter, found, f"range of {shown}")
    known_rows = {catalog.fold(row.name) for row in rows}
    mentions = [m for m in mentioned_constants(description.lines) if catalog.fold(m[0]) not in known_rows]
    for name, line in mentions[:_MOST_MENTIONS]:
        if catalog.find_constant(name) is None:
            sentence = f"the text mentions {name}, which the catalog does not have"
            yield Finding(Status.NOTE, f"text of {shown}", sentence, line)


def _type(parameter: Parameter, description: Description, subject: str) -> Iterator[Finding]:
    of_page = kinds_of_page(description.type_text)
    of_catalog = kinds_of_annotation(parameter.annotation)
    words = quoted(description.type_text)
    if not description.type_text:
        yield Finding(Status.NOTE, subject, "the page names none", description.line)
    elif not of_page or not of_catalog:
        name = getattr(parameter.annotation, "__name__", str(parameter.annotation))
        sentence = f"not compared: page says {words}, catalog says {name}"
        yield Finding(Status.NOTE, subject, sentence, description.line)
    elif all(accepts(of_catalog, kind) for kind in of_page):
        yield Finding(Status.OK, subject, description.type_text[:_LONGEST_QUOTE], description.line)
    else:
        sentence = f"page says {words}, catalog takes {in_words(of_catalog)}"
        yield Finding(Status.DIFFERS, subject, sentence, description.line)


def _constants(parameter: Parameter, rows: tuple[ConstantRow, ...], subject: str) -> Iterator[Finding]:
    good: list[str] = []
    for row in rows:
        constant = catalog.find_constant(row.name)
        if constant is None:
            sentence = f"page names {row.name}, catalog has no such constant"
            yield Finding(Status.MISSING, subject, sentence, row.line)
        elif not _takes(parameter, constant):
            sentence = f"page names {row.name}, catalog has it but not for this parameter"
            yield Finding(Status.DIFFERS, subject, sentence, row.line)
        else:
            good.append(constant.english)
    if good:
        yield Finding(Status.OK, subject, f"all in the catalog: {', '.join(good)}", rows[0].line)
        further = [c.english for c in _constants_of(parameter) if c.english not in good]
        if further:
            sentence = f"the catalog has more than this page names: {', '.join(further)}"
            yield Finding(Status.NOTE, subject, sentence, rows[0].line)


def _takes(parameter: Parameter, constant: Constant[Any]) -> bool:
    of_value = kinds_of_annotation(type(constant.value))
    if isinstance(parameter.annotation, type) and issubclass(parameter.annotation, IntFlag):
        return isinstance(constant.value, parameter.annotation)
    of_catalog = kinds_of_annotation(parameter.annotation)
    return not of_catalog or any(accepts(of_catalog, kind) for kind in of_value)


def _constants_of(parameter: Parameter) -> list[Constant[Any]]:
    """Return the constants that are made for the parameter: those of its own set of options."""
    if not (isinstance(parameter.annotation, type) and issubclass(parameter.annotation, IntFlag)):
        return []
    return [c for c in catalog.constants() if isinstance(c.value, parameter.annotation)]


def _default(
    parameter: Parameter, stated: StatedDefault | None, rows: tuple[ConstantRow, ...], subject: str
) -> Iterator[Finding]:
    marked = [row for row in rows if row.is_default]
    if stated is None and not marked:
        return
    line = stated.line if stated is not None else marked[0].line
    if parameter.default is inspect.Parameter.empty:
        sentence = "the page states one, the catalog has none: the parameter is mandatory there"
        yield Finding(Status.NOTE, subject, sentence, line)
        return
    names = tuple(row.name for row in marked)
    if stated is not None and isinstance(parameter.default, (int, str)):
        names = names or stated.summed or tuple(w for w in stated.words if _is_value(w))
    if names and not isinstance(parameter.default, bool):
        yield _default_of_constants(parameter, names, rows, subject, line)
    elif stated is not None:
        yield _default_in_words(parameter.default, stated, subject)


def _is_value(word: str) -> bool:
    constant = catalog.find_constant(word)
    return constant is not None and not constant.is_object and word in map(_same_case(word), constant.names)


def _same_case(word: str) -> Any:
    """Return what undoes a difference of accents, but not of capitals, between a name and the word."""
    return lambda name: word if catalog.fold(name) == catalog.fold(word) and name[0] == word[0] else name


def _default_of_constants(
    parameter: Parameter, names: tuple[str, ...], rows: tuple[ConstantRow, ...], subject: str, line: int
) -> Finding:
    constants = [(name, catalog.find_constant(name)) for name in names]
    unknown = [name for name, constant in constants if constant is None]
    if unknown:
        sentence = f"page says {' + '.join(names)}, catalog has no constant {', '.join(unknown)}"
        return Finding(Status.MISSING, subject, sentence, line)
    value = _sum([constant.value for _, constant in constants if constant is not None])
    default: Any = parameter.default
    in_catalog = described_value(default)
    if value == default:
        return Finding(Status.OK, subject, " + ".join(names), line)
    named = [catalog.find_constant(row.name) for row in rows]
    on_page = _sum([c.value for c in named if c is not None and isinstance(c.value, int)])
    if isinstance(default, IntFlag) and isinstance(on_page, int) and value == int(default) & on_page:
        added = described_value(type(default)(int(default) & ~on_page))
        sentence = f"page says {' + '.join(names)}; the catalog adds what this page does not list: {added}"
        return Finding(Status.NOTE, subject, sentence, line)
    sentence = f"page says {' + '.join(names)}, catalog says {in_catalog}"
    return Finding(Status.DIFFERS, subject, sentence, line)


def _sum(values: list[Any]) -> object:
    """Return the combination of the constants: adding one twice changes nothing."""
    if values and all(isinstance(value, int) for value in values):
        total = 0
        for value in values:
            total |= int(value)
        return total
    return values[0] if len(values) == 1 else "".join(map(str, values))


def _default_in_words(default: object, stated: StatedDefault, subject: str) -> Finding:
    says: object = None
    if isinstance(default, bool):
        says = stated.boolean
        agrees = says is default
    elif isinstance(default, int):
        says = min(stated.numbers, default=None)
        agrees = default in stated.numbers
    elif isinstance(default, str) and stated.empty:
        says = '""'
        agrees = default == ""
    if says is None:
        sentence = (
            f"not compared: page says {quoted(stated.sentence)}, catalog says {described_value(default)}"
        )
        return Finding(Status.NOTE, subject, sentence, stated.line)
    if agrees:
        return Finding(Status.OK, subject, str(says), stated.line)
    sentence = f"page says {says}, catalog says {described_value(default)}"
    return Finding(Status.DIFFERS, subject, sentence, stated.line)


def described_value(value: object) -> str:
    """Return a value of the catalog in the words of WLanguage: constants by name, text in quotes."""
    if isinstance(value, bool) or value is None:
        return str(value)
    same_type = [c for c in catalog.constants() if type(c.value) is type(value) and not c.is_object]
    if isinstance(value, IntFlag):
        parts = [c.english for c in sorted(same_type, key=lambda c: int(c.value)) if value & c.value]
        return " + ".join(parts) or "none of them"
    if isinstance(value, str):
        return f'"{value}"' if value.isprintable() else repr(value)
    if type(value) is not int:
        named = next((c.english for c in same_type if c.value == value), None)
        if named:
            return named
    return str(value)


def _range(entry: Function, parameter: Parameter, found: StatedRange, subject: str) -> Finding:
    documented = _documented_range(entry, parameter.name)
    if documented is None:
        sentence = f"page says {found}; the runtime's own description of {parameter.name} states none"
        return Finding(Status.NOTE, subject, sentence, found.line)
    if documented == (found.first, found.last):
        sentence = f"{found}, as the runtime's own description says"
        return Finding(Status.OK, subject, sentence, found.line)
    sentence = f"page says {found}, catalog says between {documented[0]} and {documented[1]}"
    return Finding(Status.DIFFERS, subject, sentence, found.line)


def _documented_range(entry: Function, parameter: str, follow: bool = True) -> tuple[int, int] | None:
    """Return the range that the docstring gives the parameter, there or `as in` another function."""
    text = inspect.getdoc(entry.python) or ""
    for clause in re.split(r"[;.](?:\s|$)", text):
        found = _RANGE.search(clause)
        if found and f"`{parameter}`" in clause:
            return int(found[1]), int(found[2])
        same = _SAME_AS.search(clause)
        other = catalog.find_function(same[1]) if same and follow and f"`{parameter}`" in clause else None
        if other is not None:
            return _documented_range(other, parameter, follow=False)
    return None


def quoted(text: str) -> str:
    """Return words of the page in quotes, shortened."""
    words = " ".join(text.split())
    return f"“{words[:_LONGEST_QUOTE]}…”" if len(words) > _LONGEST_QUOTE else f"“{words}”"
