"""A process that was forked to do a share of the work, and the pipes to it."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, NoReturn

from translator.processes import Found, ProcessEnded, Work

_ENDED = "a process that took part has ended; --jobs 1 does without others"


_Common = dict[int, object]
"""What all processes have: it is at the same place in each of them, which stands for it."""


class Forked:
    """A process that does a share of the work."""

    def __init__(
        self, work: Work, share: Sequence[int], common: Sequence[object], before: Sequence[Forked]
    ) -> None:
        self._common = {id(one): one for one in common}
        here, there = os.pipe(), os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._process = os.fork()
        if self._process == 0:
            for other in before:
                other.close()
            os.close(here[0])
            os.close(there[1])
            _help(work, share, self._common, read_from=there[0], write_to=here[1])
        os.close(here[1])
        os.close(there[0])
        self._from = os.fdopen(here[0], "rb")
        self._to = os.fdopen(there[1], "wb")

    def receive(self) -> Found:
        """Return what the process has found."""
        try:
            found = _receive(self._from, self._common)
        except (EOFError, pickle.UnpicklingError):
            raise ProcessEnded(_ENDED) from None
        return found

    def send(self, found: Found) -> None:
        """Tell the process what all have found."""
        try:
            _send(found, self._to, self._common)
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


def _help(work: Work, share: Sequence[int], common: _Common, read_from: int, write_to: int) -> NoReturn:
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
                _send(found, answers, common)
                answer = None if ended else _receive(questions, common)
        code = 0
    except (KeyboardInterrupt, EOFError, BrokenPipeError):
        pass  # the process that began the work has gone, or says so itself
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _send(found: Found, stream: IO[bytes], common: _Common) -> None:
    pickler = (_Sender if common else pickle.Pickler)(stream, pickle.HIGHEST_PROTOCOL)
    if isinstance(pickler, _Sender):
        pickler.common = common
    pickler.dump(found)
    stream.flush()


def _receive(stream: IO[bytes], common: _Common) -> Found:
    receiver = _Receiver(stream)
    receiver.common = common
    found: Found = receiver.load()
    return found


class _Sender(pickle.Pickler):
    common: _Common

    def persistent_id(self, one: object) -> int | None:
        return id(one) if id(one) in self.common else None


class _Receiver(pickle.Unpickler):
    common: _Common

    def persistent_load(self, place: int) -> object:
        return self.common[place]
