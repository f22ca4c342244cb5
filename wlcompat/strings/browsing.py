"""Going through the parts of a text with firstRank, then nextRank again and again.

WLanguage keeps the place with the text. Here a walk is known by what is walked through, in each thread.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

from wlcompat.strings.options import Rank

_WALKS_KEPT = 64


class Browses(threading.local):
    """The walks that a thread has under way, the longest unused one forgotten first."""

    def __init__(self) -> None:
        """Begin with none."""
        self._at: OrderedDict[Hashable, int] = OrderedDict()

    def index(self, key: Hashable, rank: int, count: int) -> int | None:
        """Return which of `count` parts the rank means, counted from 0, or None past either end."""
        if rank > 0:
            return rank - 1 if rank <= count else None
        match rank:
            case Rank.First:
                at = 0
            case Rank.Last:
                at = count - 1
            case Rank.Next:
                at = self._at.get(key, -1) + 1
            case Rank.Previous:
                at = self._at.get(key, count) - 1
            case _:
                return None
        self._at[key] = min(max(at, -1), count)
        self._at.move_to_end(key)
        if len(self._at) > _WALKS_KEPT:
            self._at.popitem(last=False)
        return at if 0 <= at < count else None


_browses = Browses()


def browses() -> Browses:
    """Return the walks of the calling thread."""
    return _browses
