"""The upper half of a conformance page, which the catalog and the docstring of the function give.

It ends with the heading of the programs, which are written by hand.
"""

from __future__ import annotations

import enum
import inspect
import re
import types
import typing
from collections.abc import Callable

from tests.conformance.wording import FRENCH, SYNTAX, UNITS
from wlcompat import catalog
from wlcompat.archives.table import ZipArchive
from wlcompat.arrays.associative import AssociativeArray
from wlcompat.dates.chrono import Chrono
from wlcompat.dialogs.toasts import Toast
from wlcompat.http.messages import HttpRequest, HttpResponse
from wlcompat.mail.messages import Email, EmailSMTPSession
from wlcompat.threads.objects import CriticalSection, Event
from wlcompat.threads.tasks import ParallelTask
from wlcompat.threads.thread import Thread
from wlcompat.values.durations import Duration
from wlcompat.values.exact import Currency, Numeric
from wlcompat.values.references import Ref
from wlcompat.xml.nodes import XmlNode

PROGRAMS = "## Programs and what they print\n"
"""The heading below which a page is written by hand."""

NOT_SEEN = "page not seen"

_TYPES = {
    ZipArchive: "zipArchive",
    HttpRequest: "httpRequest",
    Email: "email",
    XmlNode: "xmlDocument or xmlNode",
    EmailSMTPSession: "emailSMTPSession",
    Toast: "Toast",
    HttpResponse: "httpResponse",
    str: "text",
    bytes: "buffer",
    bool: "boolean",
    int: "integer",
    float: "number",
    Currency: "currency",
    Numeric: "numeric",
    list: "array",
    AssociativeArray: "associative array",
    Chrono: "Chrono",
    Duration: "Duration",
    Event: "event",
    CriticalSection: "CriticalSection",
    Thread: "Thread",
    ParallelTask: "ParallelTask",
    object: "any value",
    Callable: "procedure, or its name",
}
_DIFFERS = "Differs from WINDEV"
_OPEN = "Not documented"
_ERRORS = "Errors"
_MARKS = re.compile(r"(?<=[.\n:] )(?=Differs from WINDEV|Not documented|Raises )")


def reference(function: catalog.Function) -> str:
    """Return the upper half of the function's page."""
    names = " / ".join((function.english, function.french))
    page = f"help page {function.doc}" if function.doc is not None else NOT_SEEN
    parts = [f"# {names}\n", f"{page[0].upper()}{page[1:]}.\n", _syntax(function)]
    about, differs, not_documented, errors = _sections(function)
    parts.append(about)
    parts.append(_parameters(function))
    parts.append(_result(function))
    parts.append(_constants_of(function))
    parts.append(_heading(_ERRORS, f"{_failing(function)}\n{errors}".rstrip() + "\n"))
    if function.limits:
        differs = (
            f"{differs}\nMissing: {function.limits[0].lower()}{function.limits[1:].rstrip('.')}.\n".lstrip()
        )
    parts.append(_heading(_DIFFERS, differs or "As far as is known, in nothing.\n"))
    if not not_documented:
        seen = function.doc is not None
        not_documented = (
            "Nothing that was looked for.\n" if seen else "What is said above: its page was not seen.\n"
        )
    parts.append(_heading(_OPEN, not_documented))
    return "\n".join(part for part in parts if part) + "\n" + PROGRAMS


def _heading(title: str, text: str) -> str:
    return f"## {title}\n\n{text}"


def _syntax(function: catalog.Function) -> str:
    forms = SYNTAX.get(function.english) or (_form(function),)
    english = [form.replace("{name}", function.english) for form in forms]
    french = [_in_french(form).replace("{name}", function.french) for form in forms]
    return "```syntax\n" + "\n".join([*english, *french]) + "\n```\n"


def _in_french(form: str) -> str:
    return re.sub(r"<([^<>]+)>", lambda match: f"<{FRENCH[match[1]]}>", form)


def _form(function: catalog.Function) -> str:
    before = "<Result> = " if function.result is not type(None) else ""
    if function.reads_like_variable:
        return before + "{name}"
    required, optional = "", ""
    for p in function.parameters:
        comma = ", " if required or optional else ""
        if p.variadic and not required:
            required = " [, ".join(f"<{name}>" for name in (*function.documented_parameters[:2], "...")[-3:])
            required, optional = required.replace("<...>", "..."), "]" * required.count("[")
        elif p.variadic:
            required += f" [{comma}<{p.documented}> [, ..."
            optional += "]]"
        elif p.optional:
            required += f" [{comma}<{p.documented}>".removeprefix(" " if not comma else "")
            optional += "]"
        else:
            required += f"{comma}<{p.documented}>"
    return f"{before}{{name}}({required}{optional})"


def _parameters(function: catalog.Function) -> str:
    if not function.parameters:
        return ""
    rows = ["| Parameter | French | Type | Without it |", "| --- | --- | --- | --- |"]
    for position, p in enumerate(function.parameters):
        kind = _type(p.annotation, function) + (", any number of them" if p.variadic else "")
        default = _value(p) if p.optional and not p.variadic else ""
        names = function.documented_parameters[position:] if p.variadic else (p.documented,)
        documented, french = (
            ", ".join(names or (p.name,)),
            ", ".join(FRENCH[name] for name in names or (p.name,)),
        )
        rows.append(f"| {documented} (`{p.name}`) | {french} | {kind} | {default} |")
    return "\n".join(rows) + "\n"


def _result(function: catalog.Function) -> str:
    if function.result is type(None):
        return "Result: none.\n"
    return f"Result: {_type(function.result, function)}.\n"


def _constants_of(function: catalog.Function) -> str:
    """Return the table of the constants that the docstring names."""
    words = set(re.findall(r"[A-Za-z_0-9]+", inspect.getdoc(function.python) or ""))
    named = [c for c in catalog.constants() if words & set(c.names) and not c.is_object]
    if not named:
        return ""
    rows = ["| Constant | French | Page |", "| --- | --- | --- |"]
    rows += [f"| {c.english} | {c.french} | {c.doc or 'not seen'} |" for c in named]
    return "\n".join(rows) + "\n"


def _failing(function: catalog.Function) -> str:
    if function.can_fail:
        return "A failure sets ErrorOccurred and ErrorInfo."
    return "The function sets no error."


def _type(annotation: object, function: catalog.Function) -> str:
    """Return a type in words, with the unit of a time."""
    if typing.get_origin(annotation) is Ref:
        (value,) = typing.get_args(annotation)
        return f"{_type(value, function)}, by reference"
    if isinstance(annotation, typing.TypeVar):  # the result is of the kind that was given
        annotation = annotation.__bound__ or typing.Union[annotation.__constraints__ or (object,)]  # noqa: UP007
    if typing.get_origin(annotation) in (types.UnionType, typing.Union):
        members = [m for m in typing.get_args(annotation) if m is not type(None)]
    else:
        members = [annotation]
    if any(typing.get_origin(member) is Ref for member in members):
        return "any variable, which is changed"
    words: list[str] = []
    for member in members:
        word = _word(member)
        if word not in words:
            words.append(word)
    if "Duration" in words:
        unit = UNITS.get(function.english) or UNITS.get(function.family, "hundredths of a second")
        words[words.index("integer")] = f"integer ({unit})"
    if _TYPES[Callable] in words and "text" in words:
        words.remove("text")
    return " or ".join(words)


def _word(member: object) -> str:
    if member is typing.Any:
        return _TYPES[object]
    kind = typing.get_origin(member) or member
    if kind is type:
        return "enumeration"
    if isinstance(member, typing.TypeVar):
        return "an element of one"
    if isinstance(kind, type):
        if issubclass(kind, enum.Flag):
            return "constants, which can be added"
        if issubclass(kind, enum.Enum):
            return "constant"
    if member == list[str]:
        return "array of texts"
    for known, word in _TYPES.items():
        if kind is known or kind is typing.get_origin(known):
            return word
    if kind is typing.get_origin(Callable[..., object]):
        return _TYPES[Callable]
    raise LookupError(f"no word for the type {member}")


def _value(parameter: catalog.Parameter) -> str:
    value = parameter.default
    if isinstance(value, enum.Enum):
        return _constants(value)
    if value is None or type(value) is object:
        return "left out"
    if isinstance(value, str):
        return {"\r\n": "CR", "\t": "TAB"}.get(value, f'`"{value}"`')
    if isinstance(value, int) and value == -1:
        return "Infinite"
    return f"{value}"


def _constants(value: enum.Enum) -> str:
    names = {c.value: c.english for c in reversed(list(catalog.constants())) if type(c.value) is type(value)}
    if value in names:
        return names[value]
    if isinstance(value, enum.Flag) and value:
        return " + ".join(names[member] for member in value)
    return "the default"


def _sections(function: catalog.Function) -> tuple[str, str, str, str]:
    """Return what the docstring tells: what it does, what differs, what is not documented, what it raises."""
    found: dict[str, list[str]] = {"": [], _DIFFERS: [], _OPEN: [], _ERRORS: []}
    for paragraph in (inspect.getdoc(function.python) or "").split("\n\n"):
        flowing = (
            paragraph if "\n- " in paragraph or paragraph.startswith("- ") else " ".join(paragraph.split())
        )
        pieces = _MARKS.split(flowing)
        for piece in pieces:
            title = next((t for t in (_DIFFERS, _OPEN) if piece.startswith(t)), "")
            if piece.startswith("Raises "):
                title = _ERRORS
            for place, text in _without_source(piece.strip(), title):
                found[place].append(_sentence(text.removeprefix(place) if place else text))
    about, differs, not_documented, errors = ("\n\n".join(found[t]) for t in ("", _DIFFERS, _OPEN, _ERRORS))
    return tuple(text + "\n" if text else "" for text in (about, differs, not_documented, errors))  # type: ignore[return-value]


_SOURCE = re.compile(
    r"(?:(?<=[.:] )|^)(?=Sources?: |(?:Its (?:own )?help page|Its own page|Page) (?:was )?not seen)"
)


def _without_source(text: str, title: str) -> list[tuple[str, str]]:
    """Tell the part of a piece that names its sources from the rest, which belongs to the title."""
    before, *sources = _SOURCE.split(text)
    return [
        (place, part.strip())
        for place, part in ((title, before), *(("", s) for s in sources))
        if part.strip()
    ]


def _sentence(text: str) -> str:
    text = text.lstrip(" :")
    return text[:1].upper() + text[1:] if text.partition(" ")[0].islower() else text
