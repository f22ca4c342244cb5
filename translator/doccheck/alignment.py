"""Which parameter of the page is which of the catalog."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from translator.doccheck.page import HelpPage, name_key
from translator.doccheck.parameter_names import Likeness, likeness
from translator.doccheck.syntax_form import SyntaxForm
from wlcompat.catalog import Function, Parameter
from wlcompat.record import value


@value
class Expected:
    """A parameter of the catalog under the name that a page should give it."""

    documented: str
    parameter: Parameter
    has_documented_name: bool


@value
class Pair:
    """A parameter of the page with that of the catalog; None where one of them has no partner."""

    page: int | None
    """The position in the form, from 0."""
    catalog: int | None
    same_name: bool
    certain: bool = True
    """False for a French name that could not be held against the English one."""


def expected_parameters(entry: Function, form: SyntaxForm) -> list[Expected]:
    """Return the parameters of the catalog; a variadic one as often as the form needs it."""
    names = entry.documented_parameters
    found = [Expected(p.documented, p, i < len(names)) for i, p in enumerate(entry.parameters)]
    if found and found[-1].parameter.variadic:
        last = found.pop().parameter
        for position in range(len(found), max(len(form.parameters), len(found))):
            has_name = position < len(names)
            found.append(Expected(names[position] if has_name else "", last, has_name))
    return found


def align(page: HelpPage, form: SyntaxForm, expected: Sequence[Expected]) -> list[Pair]:
    """Pair the parameters: equal names first, in order; what remains between two such pairs by position."""
    wanted = [name_key(e.documented) for e in expected]
    keys, uncertain = _keys(page, form, expected, wanted)
    pairs: list[Pair] = []
    for tag, p1, p2, c1, c2 in SequenceMatcher(None, keys, wanted, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs += [
                Pair(p, c, True, p not in uncertain)
                for p, c in zip(range(p1, p2), range(c1, c2), strict=True)
            ]
            continue
        for step in range(max(p2 - p1, c2 - c1)):
            p = p1 + step if p1 + step < p2 else None
            c = c1 + step if c1 + step < c2 else None
            pairs.append(Pair(p, c, False))
    return pairs


def _keys(
    page: HelpPage, form: SyntaxForm, expected: Sequence[Expected], wanted: Sequence[str]
) -> tuple[list[str], set[int]]:
    """Return the names of the page as the catalog has them, and the positions where that is a guess."""
    keys = [name_key(p.name) for p in form.parameters]
    uncertain: set[int] = set()
    for position, parameter in enumerate(form.parameters):
        if keys[position] in wanted:
            continue
        here = expected[position] if position < len(expected) else None
        if here is not None and not here.has_documented_name:
            keys[position] = wanted[position]
        elif page.language == "French":
            found = next(
                (
                    i
                    for i, e in enumerate(expected)
                    if likeness(parameter.name, e.documented) is Likeness.SAME
                ),
                None,
            )
            if found is not None:
                keys[position] = wanted[found]
            elif here is not None and likeness(parameter.name, here.documented) is Likeness.UNKNOWN:
                keys[position] = wanted[position]
                uncertain.add(position)
    return keys, uncertain
