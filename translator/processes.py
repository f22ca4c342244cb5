"""Work that is shared among processes which have what this one has in memory: they are forked when it begins.

What they find travels through pipes between them, as pickle: nobody else writes there.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from typing import Any, NoReturn

_ENDED = "a process that took part has ended; --jobs 1 does without others"
Found = dict[int, Any]
"""What is found of each piece of work, by its number."""
Work = Callable[[Sequence[int]], Generator[Found, Found, Found]]
"""Does the pieces of these numbers. It may yield what the others must know, and gets what all have yielded."""


class ProcessEnded(Exception):
    """A process that took part has ended before its work."""


def available() -> int:
    """Return how many processes can work at the same time."""
    if not hasattr(os, "fork"):
        return 1
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def together(work: Work, weights: Sequence[int], processes: int) -> list[Any]:
    """Return what is found of each piece of work, in order; `weights` say how much each of them is.

    Raises ProcessEnded.
    """
    first, *others = _shares(weights, processes)
    helpers: list[_Helper] = []
    try:
        try:
            for share in others:
                helpers.append(_Helper(work, share, helpers))
        except OSError:  # the system has no more of them
            return together(work, weights, 1)
        own, found, ended = work(first), {}, False
        answer: Found | None = None
        while not ended:
            try:
                found = own.send(answer)  # type: ignore[arg-type]
            except StopIteration as end:
                found, ended = end.value, True
            for helper in helpers:
                found.update(helper.receive())
            answer = found
            if not ended:
                for helper in helpers:
                    helper.send(found)
    finally:
        for helper in helpers:
            helper.end()
    return [found[number] for number in range(len(weights))]


def _shares(weights: Sequence[int], processes: int) -> list[list[int]]:
    """Return numbers in shares of about the same weight, the first one never empty."""
    shares: list[list[int]] = [[] for _ in range(max(1, processes))]
    loads = [0] * len(shares)
    for number in sorted(range(len(weights)), key=lambda number: -weights[number]):
        least = loads.index(min(loads))
        shares[least].append(number)
        loads[least] += weights[number]
    return [sorted(shares[0]), *[sorted(share) for share in shares[1:] if share]]


class _Helper:
    """A process that does a share of the work."""

    def __init__(self, work: Work, share: Sequence[int], before: Sequence[_Helper]) -> None:
        here, there = os.pipe(), os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._process = os.fork()
        if self._process == 0:
            for other in before:
                other.close()
            os.close(here[0])
            os.close(there[1])
            _help(work, share, read_from=there[0], write_to=here[1])
        os.close(here[1])
        os.close(there[0])
        self._from = os.fdopen(here[0], "rb")
        self._to = os.fdopen(there[1], "wb")

    def receive(self) -> Found:
        """Return what the process has found."""
        try:
            found: Found = pickle.load(self._from)
        except (EOFError, pickle.UnpicklingError):
            raise ProcessEnded(_ENDED) from None
        return found

    def send(self, found: Found) -> None:
        """Tell the process what all have found."""
        try:
            pickle.dump(found, self._to, pickle.HIGHEST_PROTOCOL)
            self._to.flush()
        except BrokenPipeError:
            raise ProcessEnded(_ENDED) from None

    def close(self) -> None:
        """Close the pipes."""
        self._from.close()
        self._to.close()

    def end(self) -> None:
        """Wait for the end of the process, which comes when its pipes are closed."""
        with suppress(BrokenPipeError):
            self.close()
        os.waitpid(self._process, 0)


def _help(work: Work, share: Sequence[int], read_from: int, write_to: int) -> NoReturn:
    """Do a share of the work in a process of its own, which ends here."""
    code = 1
    try:
        with os.fdopen(read_from, "rb") as questions, os.fdopen(write_to, "wb") as answers:
            steps, answer, ended = work(share), None, False
            while not ended:
                try:
                    found = steps.send(answer)  # type: ignore[arg-type]
                except StopIteration as end:
                    found, ended = end.value, True
                pickle.dump(found, answers, pickle.HIGHEST_PROTOCOL)
                answers.flush()
                answer = None if ended else pickle.load(questions)
        code = 0
    except (KeyboardInterrupt, EOFError, BrokenPipeError):
        pass  # the process that began the work has gone, or says so itself
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)
