"""The templates of whole files: jinja2 reads each once, what it read is kept; so programs start without jinja2."""

from __future__ import annotations

import os
from functools import cache

from translator.cache import cached
from translator.emitter.templates.rendering import Part, renderer

_FORMAT = "1"
"""Changes with what `read_template` returns, so that older caches are not read."""


class Template:
    """A template that was read."""

    def __init__(self, parts: list[Part]) -> None:
        self._render = renderer(parts)

    def render(self, **values: object) -> str:
        """Return the text with the values filled in; raises KeyError for a name that has none."""
        return self._render(values)


@cache
def template(name: str) -> Template:
    """Return the template of that name."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as stream:
        source = stream.read()

    def read() -> list[Part]:
        from translator.emitter.templates.reading import read_template

        return read_template(source)

    return Template(cached(name.partition(".")[0], [_FORMAT, source], read))
