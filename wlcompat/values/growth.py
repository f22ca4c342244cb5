"""Texts and buffers that grow where they are kept, so that one that is put together of many pieces takes linear time.

CPython lengthens a text or bytes where they lie as long as nobody else holds them; else it copies, as values need it:
after `copy = self.text` the copy stays as it was. A member, a global and an element hold theirs, so the value is taken
out of its place while it grows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from io import SEEK_END, BytesIO
from operator import call, setitem
from types import MemberDescriptorType
from typing import Any

_LARGE = 0x10000
"""From which length on copying costs more than what avoids it."""

_STORING_MEMBERS: tuple[object, ...] = object.__setattr__, type.__setattr__
_STORING_ELEMENTS: tuple[object, ...] = dict.__setitem__, list.__setitem__
"""What stores a value without running code of Python."""


def grow_member(holder: Any, name: str, piece: str | bytes) -> None:
    """`holder.name += piece` for a text that a text is added to, or a buffer that bytes are added to."""
    value = getattr(holder, name)
    if len(value) < _LARGE or not _is_plain_member(holder, name):
        setattr(holder, name, value + piece)
    else:
        del value  # a further one who holds it would have it copied
        _grow(partial(setattr, holder, name), getattr(holder, name), piece)


def grow_element(holder: Any, key: Any, piece: str | bytes) -> None:
    """`holder[key] += piece` in the same way."""
    value = holder[key]
    if len(value) < _LARGE or type(holder).__setitem__ not in _STORING_ELEMENTS:
        holder[key] = value + piece
    else:
        del value
        _grow(partial(setitem, holder, key), holder[key], piece)


def grow_global(name: str, piece: str | bytes) -> None:
    """`name += piece` in the same way, for a global variable of the module that calls this."""
    grow_element(sys._getframe(1).f_globals, name, piece)


def _is_plain_member(holder: Any, name: str) -> bool:
    """Whether storing a member runs no code of Python, as storing a property does."""
    kind = getattr(type(holder), name, None)
    is_stored = type(kind) is MemberDescriptorType or not hasattr(kind, "__set__")
    return is_stored and type(holder).__setattr__ in _STORING_MEMBERS


def _grow(store: Callable[[Any], None], value: Any, piece: Any) -> None:
    """Lengthen a value that its place and this function alone hold, and store it.

    Another thread may run after each call that stands here, and would find the place empty: hence there is none from
    taking the value out, by what unpacks `map`, to storing it.
    """
    if isinstance(value, str):
        [_] = map(store, ("",))
        try:
            value += piece
        finally:
            store(value)
        return
    stream = BytesIO(value)  # holds the value itself, and lengthens it once nobody else does
    stream.seek(0, SEEK_END)
    value = b""
    parts: tuple[Callable[[], Any], ...] = (
        partial(store, value),
        partial(stream.write, piece),
        stream.getvalue,
    )
    steps: Iterator[Any] = map(call, parts)
    try:
        _, _, value = steps
    except BaseException:
        value = stream.getvalue()
        raise
    finally:
        store(value)
