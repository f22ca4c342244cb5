"""A process that was forked to do a share of the work, and the pipes to it."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from translator.processes import Found, ProcessEnded, Work

_ENDED = "a process that took part has ended; --jobs 1 does without others"


class Forked:
    """A process that does a share of the work."""

    def __init__(self, work: Work, share: Sequence[int], before: Sequence[Forked]) -> None:
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
