"""A page held against the catalog: the function, its syntax, and each parameter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from translator.doccheck.alignment import Expected, Pair, align, expected_parameters
from translator.doccheck.compare_parameter import compare_parameter, quoted
from translator.doccheck.kinds import Kind, in_words, kinds_of_annotation, kinds_of_page, says_optional
from translator.doccheck.page import DescribedForm, Description, HelpPage, name_key
from translator.doccheck.report import Finding, Status
from translator.doccheck.syntax_form import SyntaxForm
from wlcompat import catalog
from wlcompat.catalog import Function, fold

_MAY_BE_LEFT_OUT = re.compile(
    r"if this parameter is not (?:specified|given)"
    r"|si ce param[eè]tre n['’]est pas (?:pr[ée]cis[ée]|sp[ée]cifi[ée])",
    re.IGNORECASE,
)


def compare(page: HelpPage) -> Iterator[Finding]:
    """Yield what the page and the catalog agree and disagree in; the examples are another matter."""
    entry = catalog.find_function(page.function)
    if entry is None:
        yield _unknown_function(page)
        return
    yield from _function(page, entry)
    compared = [list(_form(page, form, entry)) for form in page.forms]
    problems = [sum(finding.status.contradicts for finding in findings) for findings in compared]
    best = problems.index(min(problems))
    yield from compared[best]
    for number, described in enumerate(page.forms):
        if number == best:
            continue
        if not problems[number]:
            yield Finding(
                Status.OK, "further syntax", f"{described.form}: allowed as well", described.form.line
            )
            continue
        first = next(finding for finding in compared[number] if finding.status.contradicts)
        sentence = f"the runtime does not have {described.form}: {first.subject}: {first.sentence}"
        yield Finding(Status.MISSING, "further syntax", sentence, described.form.line)


def _unknown_function(page: HelpPage) -> Finding:
    names = [name for function in catalog.functions() for name in function.names]
    near = get_close_matches(page.function, names, n=3, cutoff=0.75)
    hint = f"; it has {', '.join(near)}" if near else "; `wlcompat functions` lists what it has"
    sentence = f"page describes {page.function}, the runtime has no such function{hint}"
    return Finding(Status.MISSING, "function", sentence, page.forms[0].form.line)


def _function(page: HelpPage, entry: Function) -> Iterator[Finding]:
    form = page.forms[0].form
    names = " or ".join(entry.names)
    yield Finding(Status.OK, "function", f"{names} is in the runtime", form.line)
    if page.other_name:
        if fold(page.other_name) in map(fold, entry.names):
            yield Finding(Status.OK, "name in the other language", page.other_name)
        else:
            sentence = f"page says {page.other_name}, catalog says {names}"
            yield Finding(Status.DIFFERS, "name in the other language", sentence)
    if entry.limits:
        yield Finding(Status.NOTE, "limits", f"the runtime says of itself: {entry.limits}")
    if page.minimum_version or page.component:
        parts = [f"the function exists since version {page.minimum_version}"] if page.minimum_version else []
        parts += [f"the page describes {page.component}"] if page.component else []
        yield Finding(Status.NOTE, "version", ", ".join(parts))


def _form(page: HelpPage, described: DescribedForm, entry: Function) -> Iterator[Finding]:
    form = described.form
    if form.receiver is not None:
        sentence = (
            f"page shows a call on an object, <{form.receiver}>.{form}, which the runtime does not have"
        )
        yield Finding(Status.MISSING, "syntax", sentence, form.line)
    if entry.reads_like_variable and form.parameters:
        sentence = f"page says {form}, catalog says that {entry.english} is read like a variable"
        yield Finding(Status.DIFFERS, "syntax", sentence, form.line)
    expected = expected_parameters(entry, form)
    pairs = align(page, form, expected)
    for index, pair in enumerate(pairs):
        if pair.page is not None:
            yield from _parameter(described, entry, expected, pair, pair.page)
        elif pair.catalog is not None:
            behind = all(following.page is None for following in pairs[index:])
            yield from _only_in_catalog(form, expected[pair.catalog], behind)
    takes_more = any(p.variadic for p in entry.parameters)
    if form.variadic and not takes_more:
        sentence = "page allows any number of further parameters, catalog does not"
        yield Finding(Status.DIFFERS, "parameters", sentence, form.line)
    yield from _result(described, entry)
    for description in described.own:
        names = [p.name for p in form.parameters] + [form.result or "", form.further or ""]
        if name_key(description.name) not in map(name_key, names):
            sentence = "page describes it, but its own syntax has no such parameter"
            yield Finding(Status.DIFFERS, f"parameter <{description.name}>", sentence, description.line)


def _parameter(
    described: DescribedForm, entry: Function, expected: list[Expected], pair: Pair, position: int
) -> Iterator[Finding]:
    form = described.form
    parameter = form.parameters[position]
    subject = f"parameter <{parameter.name}>"
    elsewhere = _place_in_catalog(parameter.name, expected)
    if pair.catalog is None:
        if elsewhere is not None:
            sentence = f"page has it as number {position + 1}, catalog as number {elsewhere + 1}"
            yield Finding(Status.DIFFERS, subject, sentence, form.line)
            return
        need = "optional" if parameter.optional else "mandatory"
        limits = f" ({entry.limits})" if entry.limits else ""
        sentence = f"page has it as number {position + 1}, {need}; catalog has no such parameter{limits}"
        yield Finding(Status.DIFFERS, subject, sentence, form.line)
        return
    other = expected[pair.catalog]
    if pair.same_name:
        if not pair.certain:
            sentence = f"the catalog's name is English, <{other.documented}>; taken for the same by its place"
            yield Finding(Status.NOTE, subject, sentence, form.line)
    elif elsewhere is not None:
        sentence = f"page has it as number {position + 1}, catalog as number {elsewhere + 1}"
        yield Finding(Status.DIFFERS, subject, sentence, form.line)
        return
    else:
        sentence = (
            f"page calls parameter {position + 1} <{parameter.name}>, catalog calls it <{other.documented}>"
        )
        yield Finding(Status.DIFFERS, subject, sentence, form.line)
    yield from _optionality(described, position, pair.catalog, other, subject, pair.same_name)
    description = described.descriptions.get(name_key(parameter.name))
    if description is None:
        yield Finding(Status.NOTE, subject, "the page does not describe it", form.line)
    else:
        yield from compare_parameter(entry, other.parameter, description)


def _place_in_catalog(name: str, expected: list[Expected]) -> int | None:
    key = name_key(name)
    return next(
        (i for i, e in enumerate(expected) if e.has_documented_name and name_key(e.documented) == key), None
    )


def _only_in_catalog(form: SyntaxForm, other: Expected, behind: bool) -> Iterator[Finding]:
    """Tell of a parameter that the page lacks; `behind` where all of the page's stand in front of it."""
    if any(name_key(p.name) == name_key(other.documented) for p in form.parameters):
        return  # told where the page has it
    subject = f"parameter <{other.documented}>"
    if other.parameter.optional and behind:
        sentence = "the catalog has one more than this page; it is optional, calls as on this page stay right"
        yield Finding(Status.NOTE, subject, sentence, form.line)
        return
    need = "optional" if other.parameter.optional else "mandatory"
    sentence = f"page does not have it, catalog has it as an {need} one".replace(
        "an mandatory", "a mandatory"
    )
    yield Finding(Status.DIFFERS, subject, sentence, form.line)


def _optionality(
    described: DescribedForm, position: int, index: int, other: Expected, subject: str, same_name: bool
) -> Iterator[Finding]:
    form = described.form
    parameter = form.parameters[position]
    description = described.descriptions.get(name_key(parameter.name))
    word_says_optional = description is not None and says_optional(description.type_text)
    need = "optional" if parameter.optional else "mandatory"
    if other.parameter.variadic or parameter.optional == other.parameter.optional:
        if same_name:
            place = f"number {position + 1}"
            if position != index:
                place += f" (number {index + 1} in the catalog)"
            yield Finding(Status.OK, subject, f"{place}, {need}", form.line)
    elif parameter.optional:
        yield Finding(Status.DIFFERS, subject, "page says optional, catalog says mandatory", form.line)
    elif description is not None and not word_says_optional and _may_be_left_out(description):
        sentence = "page says mandatory, and what happens where it is not given; catalog says optional"
        yield Finding(Status.NOTE, subject, sentence, description.line)
    else:
        yield Finding(Status.DIFFERS, subject, "page says mandatory, catalog says optional", form.line)
    if description is not None and description.type_text and word_says_optional != parameter.optional:
        sentence = (
            f"the page is not at one with itself: {need} in the syntax, {quoted(description.type_text)} below"
        )
        yield Finding(Status.NOTE, subject, sentence, description.line)


def _may_be_left_out(description: Description) -> bool:
    return any(_MAY_BE_LEFT_OUT.search(line.text) for line in description.lines)


def _result(described: DescribedForm, entry: Function) -> Iterator[Finding]:
    form = described.form
    has_result = entry.result is not type(None)
    if form.result is None:
        if has_result:
            sentence = f"page shows none; the catalog gives {in_words(kinds_of_annotation(entry.result))}"
            yield Finding(Status.NOTE, "result", sentence, form.line)
        return
    description = described.descriptions.get(name_key(form.result))
    words = description.type_text if description is not None else ""
    line = description.line if description is not None else form.line
    of_page, of_catalog = kinds_of_page(words), kinds_of_annotation(entry.result)
    if not has_result:
        yield Finding(
            Status.DIFFERS, "result", f"page says {quoted(words or form.result)}, catalog has none", line
        )
    elif not of_page or not of_catalog:
        sentence = f"not compared: page says {quoted(words)}, catalog says {in_words(of_catalog)}"
        yield Finding(Status.NOTE, "result", sentence, line)
    elif of_catalog <= of_page or Kind.ANY in of_page | of_catalog:
        yield Finding(Status.OK, "result", words, line)
    else:
        yield Finding(
            Status.DIFFERS, "result", f"page says {quoted(words)}, catalog gives {in_words(of_catalog)}", line
        )
