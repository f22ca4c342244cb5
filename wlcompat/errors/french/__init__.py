"""The texts of errors in French, by number, and what some fields of them say; read only where French is spoken."""

from __future__ import annotations

from wlcompat.errors.french import files, http, sockets, threads, values

TEXTS: dict[int, str] = {**sockets.TEXTS, **threads.TEXTS, **files.TEXTS, **http.TEXTS, **values.TEXTS}
"""What is not here is told in English."""

_PHRASES = {"advice", "decided", "expected", "problem", "similar"}
_LISTS = {"protocols", "versions"}


def in_french(name: str, value: object) -> object:
    """Return what a field of a text holds, in French where it is words of the runtime's own and they are known."""
    if name in _PHRASES:
        text = str(value)
        for english, french in sockets.PHRASES:
            text = text.replace(english, french)
        return text
    if name in _LISTS:
        return str(value).replace(" and ", " et ")
    if name in ("kind", "action"):
        return {**threads.KINDS, **files.ACTIONS}.get(str(value), value)
    if name in ("found", "place", "wanted"):
        return values.WORDS.get(str(value), value)
    return "cette machine" if name == "address" and value == "this machine" else value
